SGT: Sergeant Moana Tipene | Tipene; Moana; Sergeant; Sarge; the sergeant | F | major
KOW: Kowalczyk | Kowalczyk; Kowal; the sniper; the Pole | M | major
DEV: Devraj Rana | Dev; Devraj; Rana; the cook | M | major
PRI: the prisoner | the prisoner; the pilot; Anselm; the enemy; the blond man | M | major
COL: Colonel Whitlock | Whitlock; the colonel; Ma’am | F | minor
---
They had him tied to the stove, since it was the only thing in the hut that was bolted down.

“[[KOW E|He’s looking at me,]]” said Kowalczyk.

“[[SGT I|He’s got to look somewhere.]]”

“[[KOW I|He could look at Dev.]]”

“[[DEV E|Why me?]]” said Devraj. “[[+|I’m making soup.]]”

“[[KOW I|So he can look at the soup.]]”

The prisoner, who had been looking at the soup for some time, lowered his eyes. He’d come down on the ridge that afternoon in a great many pieces, most of them aeroplane. He had one boot, and a flight jacket with a fur collar; across the chest, in tape, it said “[[!|ANSELM]]”.

Sergeant Tipene had the map over her knees. She’d been looking at the same corner of it for an hour. Outside, the snow was coming across the pass from left to right, as it had for three days.

“[[SGT I|How long till the radio’s charged?]]”

“[[DEV I|Ask Kowal. He’s the one pedalling.]]”

“[[KOW I|I have stopped. I have cramp.]]”

“[[SGT I|Then get on with it.]]”

The big Pole climbed back on to the bicycle frame with a groan and began to turn the pedals, slowly, with his rifle on his back. The bulb over the set went from red to less red.

“[[PRI A|You’ve got the gear wrong,]]” said the prisoner.

All three of them turned round.

“[[KOW A|He talks,]]” the sniper said.

“[[DEV I|He talks *English*.]]”

“[[PRI I|My mother is from Hull. You’re in the high gear. It’s why you have the cramp. There’s a lever there, by your ankle.]]”

Kowalczyk looked down. He nudged something with his heel; his knees all at once went round twice as fast, and the bulb came up yellow.

“[[SGT E|Don’t thank him,]]” said Tipene.

“[[KOW I|I was not going to.]]”

“[[DEV I|You were, a bit.]]”

Devraj Rana lifted the lid and tasted, and frowned, and put in a pinch of something from a twist of paper. He’d cooked in a hotel, before. He had a way of holding the spoon as though there might be a critic in.

“[[PRI A|Cumin,]]” the pilot said faintly.

“[[DEV I|It is, yeah.]]”

“[[PRI I|You should toast it first.]]”

“[[DEV I|On what? You’re tied to my stove.]]”

“[[SGT A|Rana, stop chatting with the enemy,]]” the sergeant said.

“[[DEV I|He started it, Sarge.]]”

The set gave a squawk. Moana had the headphones on before it had finished, and then, because the jack was broken, she pulled it out and let it come through the speaker.

“[[COL I|Outpost Kestrel, this is Colonel Whitlock. What’s your status?]]”

“[[SGT I|Three effectives, ma’am, and one prisoner. We’re low on fuel. We’ve food for two days.]]”

“[[COL I|You’ve a *prisoner*?]]”

“[[SGT I|A pilot. He came down on us at fifteen hundred. Broken wrist, some burns.]]”

“[[COL I|Now listen carefully. We’re pulling everyone off the pass. You’re to come down by the east gully tonight, before it closes. It’ll be a fast march, and you won’t be able to carry anybody.]]”

“[[SGT I|Understood. And the prisoner?]]”

The wind leaned on the hut. The pedals had stopped, and the bulb was going down again.

“[[COL I|I’m not ordering you to do anything, Sergeant. I’m saying that I’d expect to see three of you. Whitlock out.]]”

Nobody looked at the stove. Dev turned off the gas under the soup, very quietly, and laid the spoon across the pot. It was the blond man who spoke first.

“[[PRI I|May I have a cigarette?]]”

“[[SGT E|We haven’t got any,]]” Moana told him.

“[[PRI I|There’s a packet in my left pocket. I can’t reach it.]]”

Tipene got it out for him. She put one between his lips and lit it, and then she went back to the map and stood over it with her hands on her hips.

“[[KOW E|I will do it, if you want,]]” said Kowalczyk.

“[[SGT I|I don’t want.]]”

“[[KOW I|It is my job. I do it every day at six hundred metres. It is only that he is nearer.]]”

“[[DEV I|Kowal, for Christ’s sake. He fixed your bike.]]”

“[[KOW I|I know that he fixed it! You think I like it? You think that I want to?]]”

“[[SGT I|Nobody’s doing anything! Sit down, both of you. I’m thinking.]]”

They sat. The prisoner smoked with his eyes shut. He’d begun to hum something, not very well, and Devraj, after a bar or two, lifted his head.

“[[DEV A|Is that ‘Delilah’?]]” he said.

“[[PRI I|My mother sings it when she’s washing up.]]”

“[[DEV I|So’s mine. So does mine, I mean. She’s in Leicester.]]”

“[[PRI A|Is she well?]]” he asked politely.

“[[DEV I|She’s had a hip done.]]”

The sniper put his face in his hands. “[[KOW I|Please. Please, will you stop giving him a mother.]]”

“[[SGT E|The gully,]]” said Moana loudly. She had her finger on the corner of the map. “[[+|You. Anselm. You flew over it this afternoon. What’s it look like from up there?]]”

“[[PRI I|Your east gully?]]”

“[[SGT I|Yes.]]”

He opened his eyes. He took his time, and she could see him working it out: what it was worth, and what he’d be if he gave it away. The ash on the cigarette grew and fell off on to the fur.

“[[PRI E|Don’t use it,]]” said Anselm.

“[[KOW I|He would say that.]]”

“[[PRI I|There’s a cornice right along the top. It’s the size of a church. I saw it from underneath, while I was on fire. If three people walk below it, you won’t need anybody at six hundred metres.]]”

“[[SGT I|And what other way is there?]]”

“[[PRI I|There’s a shepherd’s path. It starts behind this hut. It isn’t on your map, because it’s on ours.]]”

“[[KOW I|You have this map?]]”

“[[PRI I|I had it. It was in the aeroplane. But I drew it, so.]]” He tapped his temple on the stove pipe, gently. “[[+|I was a surveyor. I’d have to show you. There are three places where one turns, and they’re not where you’d think.]]”

“[[DEV A|That’s handy,]]” said the cook.

“[[PRI I|Isn’t it? I’m trying not to look pleased.]]”

Nobody laughed except Dev, and that was nerves. The sergeant studied the man for as long as it took the cigarette to burn down. She’d got forty-one people killed or not killed in her time by deciding whether a stranger was lying, and she kept the count in a book.

“[[SGT I|What’ll they do to you, on your side, if they find out?]]”

“[[PRI I|The same as your colonel.]]”

“[[SGT I|Yeah. I reckon so.]]” She took out her knife. Kowalczyk got up; but it was only the rope. “[[+|Kowal, find him a boot. Dev, dish that up. Five bowls. No, what am I saying? Four.]]”

“[[DEV I|She said three of us, Sarge. She said she’d expect three.]]”

“[[SGT I|Then she’ll have a nice surprise.]]”

The enemy flexed his good hand. When the bowl came, he lifted it to his face in both palms and just breathed it in for a while.

“[[DEV A|Well?]]” the cook demanded.

“[[PRI I|It’s excellent.]]”

“[[DEV I|But?]]”

“[[PRI I|But you should toast it first.]]”

“[[KOW A|I told you,]]” muttered the Pole, down on his knees in the corner among the boots. “[[+|I told you, we should have let him look at Dev.]]”
