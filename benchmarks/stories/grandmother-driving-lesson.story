RUI: Rui Carvalho | Rui; Carvalho; her father; her son; Pai | M | major
INES: Inês Carvalho | Inês; his daughter; the learner; the girl | F | major
GRA: Graça Carvalho | Graça; his mother; the old woman; Avó; the grandmother; the back seat | F | major
ANS: Anselmo | Anselmo; Senhor Anselmo; the man at the gate; the old man | M | minor
---
“[[RUI I|Seat belt.]]”

“[[INES I|It’s on.]]”

“[[RUI I|Mirrors.]]”

“[[INES I|Pai, I’ve done the mirrors. You watched me do the mirrors.]]”

“[[RUI I|What can you see in the middle one?]]”

“[[INES I|Avó.]]”

In the back seat, in her black coat and her church hat, with her handbag held upright on her knees, his mother waves to the mirror. Rui doesn’t turn around. He asked her not to come, and she said of course, of course, who wants an old woman; and when they got down to the car she was already in it.

“[[RUI I|You should be able to see the road.]]”

“[[GRA I|She’s got a good long neck, she’ll see round me.]]”

“[[RUI I|Mãe, we agreed. Not a word.]]”

“[[GRA I|Was that a word? I was praising her neck.]]”

“[[RUI I|OK. Clutch down. Into first. Gently, it isn’t a pump. And when you feel it bite—]]”

The car leaps forward like something stung, and dies. A gull gets up off the supermarket trolleys. It’s a quarter past seven on a Sunday morning, and there’s nobody in the car park, or there would be a witness.

“[[INES E|What did I do?]]” asks Inês.

“[[GRA I|Nothing. It’s the car, it has no manners.]]”

“[[RUI I|You took your foot off too fast. It’s all right, everyone does that. Again.]]”

It takes her seven tries. On the eighth they roll out over the white lines at the speed of a funeral. His right foot is pressed flat to the carpet, on a brake that isn’t there; his hand has got hold of the strap above the door. He teaches geography. He has taught it for twenty-two years to children who throw things, and he’s never sweated through a shirt.

“[[RUI I|That’s good! You’re driving. How does it feel?]]”

“[[INES I|Don’t talk to me!]]”

“[[RUI I|Second.]]”

“[[INES I|Second what?]]”

“[[RUI I|Gear. Gear! Clutch, and straight back, towards your grandmother.]]”

“[[GRA A|I’m ready,]]” says the old woman.

They go round. They go round again, the other way. After twenty minutes his daughter has stopped breathing through her mouth, and after half an hour she takes one hand from the wheel to push back her hair, and he lets it pass. He’s proud of that. He is just about to tell her that it’s enough for a first day when the grandmother leans forward between the seats, smelling of mints and lavender.

“[[GRA I|What is the use of this, going round and round? She isn’t a donkey. She should try a street.]]”

“[[RUI A|She’s been driving for thirty minutes,]]” says her son.

“[[GRA I|And how much longer is she going to be a beginner?]]”

“[[INES I|I could do one street.]]”

“[[RUI I|No.]]”

“[[INES I|Just to the corner. There isn’t anyone out, Pai, it’s Sunday. They’re all asleep or they’re at Mass.]]”

“[[RUI I|Why aren’t *you* at Mass, Mãe?]]”

“[[GRA I|God knows where I am. To the corner, Rui. You used to be such an adventurous boy.]]”

“[[RUI I|When?]]”

She has to think. “[[GRA I|You put a bean up your nose.]]”

So they go to the corner, and stop, and signal to an empty road. He’s about to say left, left and left again, and home.

“[[GRA I|Right’s easier.]]”

“[[INES I|Is it?]]”

“[[GRA I|You don’t have to cross anybody.]]”

This happens to be true. They go right. They go right by the pharmacy and straight on at the fountain, in third gear, with the windows down, and the smell of bread comes in. It’s only when they’ve passed under the railway that it strikes him he’s been listening for some time to a conversation.

“[[GRA I|And now up the hill.]]”

“[[INES I|By the school?]]”

“[[GRA I|By where the school was. Don’t ride the clutch, filha. You hear that? It’s groaning. Give it a bit more, and let it want to go.]]”

“[[INES I|Oh, wow. It does want to.]]”

“[[GRA I|Everything does. Now third. Before it asks you.]]”

“[[RUI A|Mãe,]]” he says slowly, “[[+|you don’t drive.]]”

“[[GRA I|I haven’t got a licence.]]”

“[[RUI I|You never drove in your life. Papá used to drive you to the dentist.]]”

“[[GRA I|He liked to. Mind the cat.]]”

“[[INES I|I saw the cat.]]”

“[[RUI I|Where did you learn to double-declutch?]]”

“[[GRA A|On the bread van,]]” says the back seat. “[[+|Three years. I did the whole of this side of the river, at four in the morning, with no heater and a door tied on with string. I was nineteen. It was before your father, so it was before you, so you weren’t told.]]”

“[[INES I|You drove a *van?*]]”

“[[GRA I|Like the wind. There was a policeman used to wait for me at the bridge to tell me to go slower. I gave him a roll.]]”

“[[RUI I|Why did you stop?]]”

“[[GRA I|I got married, and there was a car, and a man to drive it. Nobody asked me. Left here.]]”

“[[RUI I|Why left? There’s nothing up there.]]”

“[[INES A|She said left, Pai,]]” says his daughter.

“[[RUI I|I’m the one who is teaching you!]]”

“[[INES I|I know. You’re doing really well.]]”

The indicator ticks. There are two eyes on him in the middle mirror, brown, and innocent as a calf’s, and below them there’s a mouth with lipstick on it. He hasn’t seen his mother in lipstick since the funeral, and it was somebody else who’d put it on her then, so that she shouldn’t look so pale. And the hat isn’t the church hat. It’s the one from Inês’s christening.

“[[RUI I|Where are we going?]]”

“[[GRA I|Nowhere. For a drive.]]”

“[[RUI I|Inês. Where are you taking us?]]”

His daughter sits very straight. Her ears have turned pink, they’ve given her away since she was two. “[[INES I|Rua das Oliveiras. Number ninety.]]”

“[[RUI I|Who lives at number ninety?]]”

“[[GRA A|You’ve told him now,]]” says his mother.

“[[INES I|You said if he asked me straight out I didn’t have to lie.]]”

“[[GRA I|I said *if* he asked. I never thought he’d ask.]]”

“[[RUI I|Stop the car.]]”

“[[INES I|It’s a hill. You haven’t taught me hills.]]”

“[[GRA I|Handbrake, and the clutch up till the nose lifts. There. You see? Like a horse.]]” The engine hums; the car hangs there on the slope, quite still, as if from a hook. “[[GRA I|His name is Anselmo. He used to bake the bread.]]”

Rui finds that he has nothing to say about this. He looks out of the window at a wall. Somebody has painted “[[!|NO PARKING]]” on it, twice.

“[[GRA I|I was eighty last week. You gave me a telephone with big buttons, and very kind it was. So I thought, who’d I like to ring up? And they were all dead, Rui, I went through the whole book. Then his niece said no, he’s up there still. On his own, and with that garden.]]”

“[[RUI I|You could have asked me. I’d have driven you.]]”

“[[GRA A|Yes,]]” she says. “[[+|I’ve been driven.]]”

Nobody speaks. A bell has started, down by the river, and then another a little behind it. Inês’s hands are at ten to two. She’s looking straight ahead, her lips pressed together, and he sees that the hat, and the hour, and even the lesson, which she begged for, which she did the washing-up for, all of it, for a month—

“[[RUI I|Was this whole thing for her?]]”

“[[INES I|No! I do want to learn. It was for both.]]”

“[[RUI I|How many people in this family have been up since five?]]”

“[[INES I|Only two.]]”

He lets go of the strap. It has left a red groove across his palm. “[[RUI I|Handbrake off. More gas than you think. And look where you want to go, not where you’re afraid of.]]”

“[[GRA I|That’s good. Who told you that?]]”

“[[RUI I|You did. I was learning to ride a bicycle.]]”

They go up without a jerk. Number ninety is the last; there’s a fig tree, a green gate, and at the gate a man in a jacket that used to fit him, with his hair wetted down, holding on to the post. He must have been standing there since it was dark. Inês draws in to the kerb, and misses it by no more than a metre.

“[[ANS I|Graça?]]”

“[[GRA I|You got old.]]”

“[[ANS I|It was a long time between deliveries.]]” He shades his eyes and bends to look in, past the girl, and past Rui. “[[ANS I|They told me that you’d be driving.]]”

“[[GRA I|I am. This is how you do it at my age.]]”

“[[RUI E|Good morning, Senhor Anselmo,]]” says Rui Carvalho, since somebody must. “[[+|I’m the son.]]”

“[[ANS I|You’ve got her chin. Will you come in? I’ve made bread. I made far too much, I didn’t know how many she’d be.]]”

“[[GRA I|They can’t. They’ve got to practise their hills.]]” She’s out already; she’s settling her hat in the wing mirror. “[[GRA I|Come back for me at noon. And, Rui?]]”

“[[RUI I|What?]]”

“[[GRA I|Let the child change her own gears.]]”
