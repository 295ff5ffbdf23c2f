ODI: Odile Farrow | Odile; Farrow; Miss Farrow; the assessor; the clerk; the little woman | F | major
DRA: Skarn | Skarn; the dragon; the householder; Her Incandescence; the beast; the wyrm | F | major
---
The assessor had been told to knock, so she knocked. There was no door. She rapped three times on a stalactite with the end of her pencil and waited.

“[[DRA I|If you’re a knight, I’m asleep.]]”

“[[ODI I|I’m from the County.]]”

“[[DRA A|Which county?]]” it wanted to know.

“[[ODI I|This one. May I come in? It’s raining, and I have forms.]]”

Something enormous shifted in the dark, with a noise like a bank being tipped downstairs. A lamp of an eye came open, yellow and slotted. It travelled from the muddy boots to the sensible hat, and stopped on the satchel.

“[[DRA I|You’re not holding a sword.]]”

“[[ODI E|It’s a pencil,]]” said Odile Farrow. “[[+|HB. Are you the householder?]]”

“[[DRA I|I am Skarn. I am the Red Winter. I am she who drank the river at Osk.]]”

“[[ODI A|Is that with a K?]]” asked the assessor.

“[[DRA I|Both of them.]]”

She wrote it down. She had a stool that unfolded, and she unfolded it, and sat with her knees together and the satchel on top for a desk. The dragon lowered her chin to the gold to see better.

“[[ODI I|How long at this address?]]”

“[[DRA I|Four hundred and six years.]]”

“[[ODI I|And before that?]]”

“[[DRA A|An egg,]]” replied the dragon.

“[[ODI I|Dependants?]]”

“[[DRA I|I ate him.]]”

“[[ODI I|I’ll put none.]]” The pencil moved to the next box. “[[+|Now, the contents.]]”

A coil of smoke went up. All over the cave, coins ticked and slid as a very large person drew them in under herself with both forearms, not quite casually.

“[[DRA I|What contents?]]”

“[[ODI I|You’re lying on them.]]”

“[[DRA E|This?]]” said Skarn. “[[+|This is bedding.]]”

“[[ODI A|It’s a hoard, madam,]]” said the assessor.

“[[DRA I|It’s sentimental.]]”

“[[ODI I|Sentimental goes on page nine. I’m required to make an estimate if the householder won’t give me one, and I should warn you that my estimates run high. I once valued a hermit at forty crowns, and all he had was a goat.]]”

“[[DRA A|What did he do?]]” the dragon asked.

“[[ODI I|He cried. They mostly do.]]”

Skarn considered her. It was a long time since anything that size had sat down in front of her without being tied to something. The rain went on outside. By and by the dragon stretched out one claw, hooked a goblet off the heap, and set it on the floor between them with great delicacy.

“[[DRA I|What would you say that was worth?]]”

“[[ODI I|Is this a test?]]”

“[[DRA I|Humour the householder.]]”

The little woman got up and turned it over. She licked her thumb and rubbed the base. “[[ODI I|Ninepence.]]”

“[[DRA I|*Ninepence?*]]”

“[[ODI I|It’s brass. It says ‘A Present from Lower Osk’ on the bottom.]]”

“[[DRA E|A king gave me that! He wept when I took it!]]” roared Skarn.

“[[ODI I|I expect he was relieved.]]”

Fire came out of the great nostrils, only a little, only from surprise. It took the brim off the sensible hat. Odile removed what was left, looked at it, and made a note.

“[[DRA A|I’ll pay for that,]]” the dragon said, after a moment.

“[[ODI I|You will. It’s a County hat.]]”

“[[DRA I|Try this one.]]”

It was a crown, this time. Then it was a sceptre, and then a helmet full of pearls, and a harp. They went on through the afternoon. The heap on the left, which was the brass and the paste and the painted wood, grew until it was taller than a haywain. The heap on the right could have gone home in a bucket.

“[[ODI I|I’m sorry.]]”

“[[DRA E|You’re not,]]” Skarn said. “[[+|You’ve been enjoying yourself since the harp.]]”

“[[ODI I|I was enjoying the harp. I’m sorry about the rest.]]” She sat down again. There was soot on her nose. “[[+|You really never had it looked at?]]”

“[[DRA I|By whom? The people who come here don’t stop to chat. They shout a name and they run at me.]]”

“[[ODI I|All of them?]]”

“[[DRA I|One recited a poem first.]]”

“[[ODI I|Was it good?]]”

“[[DRA I|It rhymed ‘wyrm’ with ‘firm’. I ate him in the second verse.]]” The wedge of a head sank until it was resting on the cave floor, and a sigh blew the forms about. “[[+|Four hundred years. I never once slept on my back, in case somebody took the pearls.]]”

“[[ODI E|Fish scale and wax,]]” said Odile gently.

“[[DRA I|Yes. You said.]]”

Farrow gathered up her papers and squared them on her knee. She ought to have gone. It was six miles down to the inn, and the light was failing, and there were nine more caves on the list before Friday. She bit the pencil instead.

“[[ODI I|May I tell you something that isn’t on the form?]]”

“[[DRA I|Is it about the throne? I know about the throne. I could smell the varnish.]]”

“[[ODI A|You’re under the threshold,]]” she said.

“[[DRA I|What threshold?]]”

“[[ODI I|For hoard tax. It’s five thousand crowns, and you’ve three hundred and eleven, plus the bucket. You don’t owe us a thing. As a matter of fact, at your age, living alone, on a hill...]]” She turned up a pink sheet from the very bottom of the satchel. “[[+|I believe we owe you.]]”

The other eye opened. It had been shut all day. It was milky, and there was an old scar down through it.

“[[DRA I|Owe me what?]]”

“[[ODI I|A sheep a month, and coal in winter.]]”

“[[DRA I|Is that charity?]]”

“[[ODI E|It’s an entitlement,]]” Miss Farrow corrected her.

“[[DRA I|What’s the difference?]]”

“[[ODI I|With charity you have to say thank you.]]”

From deep in the Red Winter there came a rumbling. It shook down grit. It was some time before the clerk understood that she was being laughed with, and a while longer before she noticed that she had started it.

“[[DRA A|And who,]]” asked Her Incandescence, when she could, “[[+|would bring me this sheep?]]”

“[[ODI I|A County officer. Every month, in person, to see that you’re still eligible.]]”

“[[DRA I|You?]]”

“[[ODI I|It’s a horrible walk. Nobody else will want it.]]”

“[[DRA I|You could bring a hat. I’ll tell you what it’s worth.]]” Skarn rolled over, slowly, with a terrible crashing of brass, until all four feet were in the air and her pale old stomach was to the roof. “[[+|Oh. Oh, that’s lovely. Why did nobody tell me?]]”

“[[ODI I|Sign here, please. Just a claw will do.]]”

“[[DRA I|With a K.]]”

“[[ODI A|Both of them,]]” she agreed, and held the paper steady.
