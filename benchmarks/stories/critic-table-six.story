MARC: Marcus Delacroix | Chef; Marcus; Delacroix; the chef | M | major
INES: Inês Cardoso | Inês; the sous; the sous-chef; Cardoso | F | major
TAZ: Taz | Taz; the pot-washer; the kid on pots | M | major
WREN: Wren Halloran | Wren; the front of house; the manager | F | major
CRIT: Augustus Pell | Pell; the critic; table six; the man in the bow tie | M | major
LINE: the line | the line; the brigade; the cooks; everyone | X | group
---
“[[MARC I|Two lamb, one bass, one veg, no nuts on the veg!]]”

“[[LINE I|Oui, Chef!]]”

Saturday. Eight forty. Ninety-one covers. The rail was so full of tickets it looked like bunting.

“[[MARC I|Where’s my bass?]]”

“[[INES I|Two minutes.]]”

“[[MARC I|You said two minutes two minutes ago.]]”

“[[INES I|And I was right both times.]]”

Marcus Delacroix wiped the rim of a plate with his thumb, hated it, wiped it again. Steam. Someone dropped a spoon. Someone swore in Portuguese. The swing door flew open and Wren came in with her earpiece hanging down and no colour in her face at all.

“[[WREN I|He’s here.]]”

“[[MARC I|Who’s here?]]”

“[[WREN I|Table six. He booked as Smith.]]”

“[[INES I|Lots of people are called Smith.]]”

“[[WREN I|He’s wearing the bow tie, Inês.]]”

It went down the line like a power cut. Whisks slowed. On the fryer a boy crossed himself. There was only one bow tie. It had closed La Perle; it had closed Osgood’s, and Osgood had gone to live with his mother.

“[[MARC I|Who told you that you could stop? Did I say stop? Did anybody hear me say stop?]]”

“[[LINE I|No, Chef!]]”

“[[MARC I|Then cook!]]”

They cooked. He had hold of the pass by both edges.

“[[MARC I|What’s he having?]]”

“[[WREN I|The rabbit.]]”

“[[MARC I|We’re out of rabbit. We’ve been out of rabbit since seven. Who sold him a rabbit?]]”

“[[WREN I|It’s Pell! What was I going to do, offer him the *veg*?]]”

“[[INES E|Breathe,]]” said Inês. She’d got there somehow; she had the bass in one hand, and with the other she turned the plate in front of him the right way round. “[[+|Both of you. In, out. There’s got to be a rabbit somewhere in this city.]]”

“[[TAZ I|There’s my one.]]”

Three heads came round. The kid on pots was up to the shoulders in grey water. He was sixteen, and in four months nobody had heard him say anything but “[[!|behind]]”.

“[[MARC I|What do you mean, your one?]]”

“[[TAZ I|In the fridge. In my bag. My nan did it. It’s just a stew, like.]]”

“[[INES I|What kind of stew?]]”

“[[TAZ I|Rabbit. She gets them off a bloke.]]”

The printer chattered. Nobody tore the ticket off.

“[[MARC E|No,]]” said Marcus.

“[[WREN I|He’s ordered it. He’s sitting there, with his little *notebook*.]]”

“[[MARC I|I’ve got two stars. I’m not serving Augustus Pell out of a margarine tub.]]”

“[[TAZ I|It’s ice cream, the tub.]]”

“[[INES I|Just taste it, Marcus.]]”

She had already fetched it. She’d got the lid off, and had heated a spoonful over the flame; and because in eleven years she had never once held out a spoon to him that he’d been sorry about, he opened his mouth. He stood there. They watched his jaw. The sauce on four stopped bubbling, or so people said afterwards.

“[[MARC I|What’s in that?]]”

“[[TAZ I|I dunno. Stuff. Is it all right?]]”

“[[MARC I|There’s a … is it prunes?]]”

“[[TAZ I|It’s tea. She puts in what’s left in the pot.]]”

The chef put the spoon down very gently on a folded cloth. He had trained in Lyon, and in San Sebastián, and for a year he’d done nothing but carrots. He cleared his throat twice.

“[[MARC I|Six plates, warm. Not the black, the old ones. Taz, come out of there.]]”

“[[TAZ I|Me?]]”

“[[MARC I|Dry your hands. How does she serve it?]]”

“[[TAZ I|In a bowl. She gives it you on your lap.]]”

“[[MARC I|And on the side?]]”

“[[TAZ I|Telly.]]”

“[[INES I|Bread. We’ll do him the bread.]]”

So it went out like that: a white bowl with a chip in it, and the heel of a loaf. Wren carried it herself. The door swung to and fro behind her, slower, slower, and was still.

“[[INES I|Can you see?]]”

“[[MARC I|There’s a pillar. He’s picked up the fork. He’s put it down.]]”

“[[TAZ I|You want a spoon for it.]]”

“[[MARC I|He’s asked for a spoon.]]”

“[[INES I|Is he writing?]]”

“[[MARC I|No. He’s just … he’s eating. He’s got his elbows on the table. Oh God, he’s stopped. He’s getting up.]]”

“[[LINE I|*What?*]]”

“[[MARC I|He’s coming this way. Look busy. You! Pots!]]”

The kid dived for the sink, and missed. The door had opened. The man in it was smaller than any of them had imagined, with a bow tie the colour of liver, and in the crook of his arm he was holding the bowl.

“[[CRIT I|Which of you made this?]]”

No one had any spit. Delacroix took a step forward. It was his name over the door, after all; he squared his shoulders, and you could see he was about to be very brave or very stupid.

“[[MARC I|Monsieur Pell, I take full—]]”

“[[CRIT I|I’ve eaten your food before, Chef. You tweeze. There’s not a thing in this that has been tweezed. I asked who made it.]]”

“[[TAZ A|My nan,]]” a voice said from under the draining board.

“[[CRIT I|And is she on the premises?]]”

“[[TAZ I|She’s in Deptford. It’s bingo.]]”

The critic looked down. There was gravy on his cuff, and he seemed not to have noticed, or, if he had, not to mind. “[[CRIT I|How does she get the bitterness?]]”

“[[TAZ I|It’s tea.]]”

“[[CRIT A|*Tea*,]]” he murmured. “[[+|My grandmother would never tell me. I’ve been trying for thirty-one years. I’d settled on walnuts.]]”

“[[WREN I|Will you—I mean, are you going to put it in the—]]”

“[[CRIT I|In the paper? Certainly not. They’d ruin her. I’d like the address, if it’s convenient; and I’d like the rest of what’s in that tub.]]”

“[[TAZ I|It’s my tea, though.]]”

“[[MARC I|Taz. Give the man the tub.]]”

“[[CRIT I|We might divide it. Is there another spoon?]]”

“[[INES E|There’s nine,]]” said Inês, and began to hand them out.
