KAEL: Kael Thornwood | Kael; Thornwood; the ranger; the half-elf | M | major
SER: Ser Isolde Vane | Isolde; Ser Isolde; Vane; the knight; the paladin | F | major
MIRA: Mirabel | Mirabel; Mira; the sorceress; the redhead; the witch | F | major
GRUM: Grum | Grum; the orc; the innkeeper; the huge innkeeper | M | major
DRAG: Azurith | Azurith; the dragon; the wyrm; the chimney | U | major
PATRONS: the drinkers | the taproom; the drinkers; somebody under a table | X | group
---
"[[SER E|We need three rooms,]]" Ser Isolde said, and she set her gauntlet down on the bar with a clang.

The orc didn't look up from the tankard that he was polishing. "[[GRUM I|Got one.]]"

"[[SER I|Then we need one room and a stable.]]"

"[[GRUM I|Got no stable. Had a stable.]]"

"[[KAEL A|What happened to it?]]" asked the half-elf, pushing back his hood. Rain ran off his ears.

"[[GRUM I|Dragon.]]"

The taproom went quiet. There were perhaps a dozen drinkers in it, and each of them discovered something to look at in the bottom of a mug.

"[[KAEL I|Recently?]]"

"[[GRUM I|Tuesday.]]"

"[[MIRA E|I knew it,]]" groaned Mirabel. The sorceress was steaming; she was the only one of the three who'd dried, and she'd done it by setting fire to her own hem. "[[+|I said so. I *said*, let's not go by Ashford, it's called *Ashford.*]]"

"[[KAEL E|It's a reference to the trees,]]" Kael said.

"[[MIRA I|What trees?]]"

He opened his mouth, thought about the hill they had come down, and shut it.

The huge innkeeper put the tankard away. His tusks were capped with brass and he had a tea towel over one shoulder. "[[GRUM I|You lot adventurers?]]"

"[[SER A|We're on a pilgrimage,]]" the paladin told him firmly.

"[[MIRA A|We're adventurers,]]" said the witch.

"[[KAEL A|We're sort of between jobs,]]" said the ranger.

"[[GRUM I|Only, there's a reward.]]"

Three pairs of eyes came round.

"[[MIRA I|How much of a reward?]]"

"[[SER I|Mira, no.]]"

"[[MIRA I|I'm just asking the man.]]"

"[[SER I|That's how the last one started. 'I'm just asking the man.' I had to be *regrown*, Mirabel. From the knee.]]"

"[[MIRA I|It's a nicer leg! Everyone says that it's a nicer leg.]]"

"[[SER I|It's a *left* one.]]"

"[[GRUM E|Four hundred gold,]]" Grum put in. "[[+|And the room. And breakfast.]]"

"[[KAEL E|What kind of breakfast?]]" Kael wanted to know.

"[[GRUM I|Eggs.]]"

"[[KAEL I|Fried or—]]"

"[[SER A|Thornwood!]]" barked the knight.

"[[KAEL I|I'm only building up a picture.]]"

There was a sound then. It came from the chimney. It was a long, slow, gravelly scrape, as of something extremely large that was getting comfortable, and a fistful of soot fell on to the hearth.

Nobody breathed. Very gently, the orc leaned across the bar.

"[[GRUM A|See, it never left,]]" he whispered. "[[+|It's on the roof.]]"

"[[SER I|Since *Tuesday?*]]"

"[[GRUM I|It likes the warm.]]"

"[[SER I|And you didn't think to mention that when we walked in?]]"

"[[GRUM I|You'd have walked out.]]"

Isolde had already drawn her sword. It shone blue; it did that for evil, and also, lately, for damp. She pointed with her chin. The other two had been with her for six years, and they moved before she had finished: Kael to the stairs, an arrow between his teeth, and the redhead to the hearth, where she knelt and peered up.

"[[SER I|What can you see?]]"

"[[MIRA I|Sort of a … it's an eye.]]"

"[[SER I|How big?]]"

"[[MIRA I|It's a chimney-sized eye.]]"

"[[SER I|Is it looking at you?]]"

"[[MIRA I|We're looking at each other, yeah.]]"

"[[KAEL A|Don't make any sudden moves,]]" hissed the ranger round his arrow.

"[[DRAG A|Good evening,]]" said the chimney.

Every drinker in the house went under a table. It was a good voice, deep, with a crack in it. You felt it in your fillings.

"[[MIRA E|Um. Good evening,]]" said Mirabel.

"[[DRAG I|Are you the fire?]]"

"[[MIRA I|I'm sorry?]]"

"[[DRAG I|There's generally a fire. It went out an hour ago, and I have not liked to knock.]]"

The sorceress looked over her shoulder. The paladin was making a gesture, which meant *keep it talking*. The innkeeper was making one that meant *don't*.

"[[MIRA I|I could do you a fire. What would you do for me?]]"

"[[DRAG I|What is it that you want?]]"

"[[MIRA I|Well, there's a stable that got burned down.]]"

A silence. When it spoke again, it was almost too low to be heard.

"[[DRAG I|I sneezed.]]"

"[[MIRA I|You *sneezed?*]]"

"[[DRAG I|I've had it since the equinox. I came down for the warm, and there was hay. I did get all of the horses out first. I put them in a field.]]"

"[[GRUM E|There's horses in a field?]]" Grum said loudly. "[[+|*My* horses?]]"

"[[DRAG I|I counted nine. There's a grey who bites.]]"

"[[GRUM I|That's Buttercup!]]"

Something was the matter with the orc's lower lip. He took the tea towel off his shoulder, and blew his nose on it like a war horn.

"[[GRUM I|I'd got it in my head they were eaten. I've not been sleeping. I raised that horse from a foal.]]"

"[[DRAG A|I don't eat horses,]]" said the wyrm, rather hurt. "[[+|I'm mostly soup.]]"

Kael took the arrow out from between his teeth. "[[KAEL I|Isolde? Your sword's stopped.]]"

She looked down. It had. It was just steel, with a drip on the end. She turned it over and gave it a shake.

"[[SER A|What's your name?]]" she called up the chimney.

"[[DRAG I|Azurith. Of the Northern Azuriths.]]"

"[[SER I|And what do you take for a cold?]]"

"[[DRAG I|My mother used to do a thing with onions.]]"

"[[PATRONS A|We've got onions,]]" offered somebody from under a table.

"[[PATRONS A|We've got a *vat*,]]" said somebody else's boots; and then, one by one, they were crawling out, knocking the rushes from their knees. A bench was set upright. Grum had an apron on already.

"[[MIRA I|Do we still get the four hundred?]]"

"[[SER I|*Mira.*]]"

"[[MIRA I|I'm just asking the man!]]"
