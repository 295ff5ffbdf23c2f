WES: Wes Harker | Wes; Harker; the alpha; Dad; the older wolf | M | major
TALIA: Talia Harker | Talia; Tali; the alpha's daughter; his daughter; sis | F | major
COOP: Cooper Harker | Cooper; Coop; the youngest; her little brother; the pup | M | major
ISAAC: Isaac Flores | Isaac; Flores; the human; the new guy; her boyfriend; the vet | M | major
GRAM: Gram | Gram; Opal; the old she-wolf; his mother; Opal Harker | F | major
DEKE: Deacon Shaw | Deke; Deacon; Shaw; the rival alpha; the man on the porch | M | major
---
The full moon was at nine, the pot roast was at six, and Talia had figured that would leave plenty of time.

"[[TALIA I|Okay. Ground rules.]]"

Isaac nodded. He had on a tie. He'd ironed it.

"[[TALIA I|Don't look my dad in the eye.]]"

"[[ISAAC I|Got it.]]"

"[[TALIA I|But don't look at the floor, either.]]"

"[[ISAAC I|Where should I look?]]"

"[[TALIA I|His chin. And don't show your teeth when you smile. And if Gram sniffs you, just let her.]]"

"[[ISAAC I|I've met parents before, Tali.]]"

"[[TALIA I|Not like these.]]"

The front door flew open. It was Cooper, eleven years old, in his socks.

"[[COOP I|He smells like cats!]]"

"[[ISAAC I|I'm a veterinarian.]]"

Coop's eyes got huge. He looked at his sister like she'd brought home an axe murderer.

"[[COOP I|You're dating a *vet*?]]"

"[[TALIA I|Go wash your hands.]]"

"[[COOP I|Does Dad know?]]"

"[[TALIA I|Hands, Cooper.]]"

There were six chairs around the table and five people. Wes Harker was at the head of it with the carving knife. He was a big, slow man with gray in his beard, and when the human came in he stopped carving.

Talia felt the hair on her arms lift.

"[[WES I|So you're Isaac.]]"

"[[ISAAC I|Yes, sir. It's a pleasure to meet you.]]"

He was looking at the chin. He was looking at it so hard that her dad put up a hand and wiped it.

"[[WES I|Tali says you work with animals.]]"

"[[ISAAC I|Mostly large ones. Cows. Some horses.]]"

"[[WES I|Any dogs?]]"

"[[ISAAC I|I like dogs.]]"

Nobody laughed except for Cooper, who got a kick under the table.

"[[GRAM I|Come here, boy.]]"

The old she-wolf had the seat by the stove. She was blind in both eyes, and she'd run that pack for thirty years before she gave it to her son. Isaac went over. She took hold of the tie and pulled him down, and she smelled his left ear and then his right.

He let her. A drop of sweat ran down the side of his neck.

"[[GRAM I|Soap. Coffee. Three different cats, one of 'em's got a kidney.]]" She sniffed again. "[[GRAM I|And you're scared out of your mind.]]"

"[[ISAAC I|Yes, ma'am.]]"

"[[GRAM I|But you came.]]"

"[[ISAAC I|There's pot roast.]]"

She let go of the tie. She cackled till she had to be hit on the back.

"[[GRAM I|I'll allow it.]]"

"[[WES I|Ma. It's not up to you.]]"

"[[GRAM I|It was always up to me, Wesley. Sit down, boy. Not there.]]"

He'd had his hand on the sixth chair. Everyone had gone stiff. He took it away as though it had been hot, and Talia pulled out the one next to hers.

They ate. It was okay. It was almost nice. Isaac asked about the farm, and her dad told him about the farm, and she had just begun to breathe all the way in and out when Coop put down his fork.

"[[COOP I|Somebody's here.]]"

"[[TALIA I|I don't hear anything.]]"

"[[COOP I|At the gate. It's a truck. It's a diesel.]]"

Wes had his head up. So did Gram, with her white eyes pointed at nothing.

"[[GRAM I|Shaw.]]"

"[[WES I|He wouldn't. Not on a moon.]]"

"[[GRAM I|I know what a Shaw smells like. I was married to one for a weekend.]]"

"[[ISAAC A|Who's Shaw?]]" whispered the new guy.

"[[TALIA I|The next county. He wants our woods.]]"

"[[ISAAC I|So he's a, he's also a—]]"

"[[TALIA I|Yeah.]]"

Boots came up the steps, not in any hurry. There was a knock. Nobody went, and after a bit the door was pushed, and a long thin man with a ponytail leaned in and smiled at them with every tooth he had.

"[[DEKE I|Evening, Harkers. Smells good.]]"

"[[WES I|You're on my land, Deacon.]]"

"[[DEKE I|I'm on your *porch*. I came to be neighborly. I hear that Caleb's chair's still empty.]]"

It was like the air went out of the room. Talia saw her little brother's face. She saw her father's hand close up around the knife, and the handle crack.

"[[DEKE I|Two years, isn't it? Pack law says a chair can't sit empty more than two. You've got to fill it, or somebody can challenge for it.]]"

"[[WES I|I know the law.]]"

"[[DEKE I|It's two years at moonrise. I looked it up.]]" He took a step in. He ran one finger along the back of the sixth chair, like he was checking it for dust. "[[DEKE I|So I thought I'd just come on over. And sit.]]"

"[[COOP I|That's my brother's!]]"

"[[DEKE I|Your brother's dead, pup.]]"

"[[TALIA I|Don't you talk to him!]]"

"[[GRAM I|Talia. Hush, now. He's got the law right.]]"

"[[WES I|Ma!]]"

"[[GRAM I|He has. It has to be filled by moonrise with somebody that the family brought in. Freely. Somebody who's sat down and eaten.]]" Her face was turned to the stove. You'd have thought she was talking about the weather. "[[+|It never did say what kind of somebody.]]"

It took a second. It took Talia longer than it took Isaac, she always thought afterward. She heard a chair scrape, and she looked around, and he was up.

He was the color of candle wax. He'd picked up his plate. There was a potato on it. He walked around behind Cooper, around the end of the table, past a werewolf who was six foot four, and he said excuse me.

"[[DEKE I|What do you think you're doing?]]"

"[[ISAAC I|I'm going to finish my potato.]]"

And he sat down in Caleb's chair.

The clock in the hall struck. Nobody did anything. In the window, over the trees, there was a thin edge of white.

"[[DEKE A|He's *human*,]]" snarled the man on the porch.

"[[WES I|He's my daughter's guest.]]"

"[[DEKE I|He's a snack!]]"

"[[WES A|Deacon,]]" the alpha said, getting to his feet. It went on for some time; there was a lot of him. "[[+|You're standing in my house on a full moon, with my whole pack at the table. I count six. How many've you got?]]"

The smile had quit. The rival alpha looked at all of them, one after the other, and last of all he looked at the tie.

"[[DEKE I|This isn't over.]]"

"[[GRAM I|Wipe your feet on the way out.]]"

They listened to the diesel start. They listened to it all the way down to the road.

"[[ISAAC I|Is he gone?]]"

"[[COOP I|He's gone.]]"

"[[ISAAC I|Great. Is it okay if I throw up?]]"

A hand like a shovel came down on his shoulder. He looked up, and he'd forgotten all the rules, he looked him right in the eye.

"[[WES I|You know what you just did, son?]]"

"[[ISAAC I|Not really, sir.]]"

"[[WES I|You joined up.]]" Her father's beard was twitching. It could have been the moon. "[[WES I|Gravy?]]"
