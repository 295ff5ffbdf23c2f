KESTRA: Kestra Vole | Kestra; the captain; Captain; the scarred woman | F | major
ODD: Odd | Odd; the giant; the big man | M | major
PELLAM: Pellam of the Ninth House | Pellam; the wizard; the mage | M | major
SISK: Sisk | Sisk; the scout; the goblin; the little thing | U | major
BRANN: Prince Brann | Brann; the prince; Highness; the boy | M | major
TROLL: Grandmother Moss | the troll; the bridge-keeper; Grandmother Moss; Grandmother | F | major
ALL: all five of them | they; all of them together | X | group
---
There was one bridge over the Wend, and there was a troll under it, and there was a war coming up behind. Captain Kestra Vole lay on her stomach in the bracken and did the sum again. It kept coming out to soup.

"[[!|How big?]]" would have been the question of a lesser officer. She said, "[[KESTRA A|How hungry?]]"

"[[SISK E|Ate a goat,]]" Sisk reported. The goblin had come back through the grass without bending a blade of it. "[[+|Ate the cart. Ate the man who owned the goat, but spat his hat out.]]"

"[[ODD E|So she's full,]]" Odd said hopefully.

"[[SISK I|Goat was yesterday.]]"

"[[PELLAM E|I could put her to sleep,]]" Pellam offered. He was sitting with his back to a tree and his boots off. There was a hole in his left sock, and a toe in the hole. "[[+|It's only that I've got one left. I'd been keeping it for something really bad.]]"

"[[KESTRA I|One what?]]"

"[[PELLAM I|One anything.]]"

"[[BRANN I|You told my father that your power was a bottomless well!]]"

"[[PELLAM I|I was at dinner, Highness. One says things.]]"

The prince was fourteen. They were supposed to be delivering him, like a parcel, to his uncle on the other side, and for nine days he had asked what everything was for. He'd a good sword, too long for him. His voice had broken at the ford and had not been mended since.

"[[BRANN E|Then we fight,]]" he said, and drew it. It went up at the beginning of the sentence and came down at the end.

"[[KESTRA E|Put that away,]]" said Kestra.

"[[BRANN I|A king doesn't hide in a bush.]]"

"[[KESTRA I|This one does. This one's got bracken in his ear.]]"

"[[ODD E|He could have my hat,]]" said the big man whose name was Odd. "[[+|If it's about looking like a king.]]"

"[[SISK E|Horns,]]" said Sisk.

They all shut up. It came again, thin, from beyond the ridge: three notes and a drop. The Margrave's outriders. The captain rolled onto her back and looked at the sky for exactly as long as it takes to say a short prayer, or a short word.

"[[KESTRA I|How long?]]"

"[[SISK I|Less than an egg.]]"

"[[KESTRA I|Soft or hard?]]"

"[[SISK I|Runny.]]"

"[[KESTRA I|Right. On your feet. Pellam, boots. We walk across like honest people, and nobody says anything to anybody. Odd goes last. Odd, if you hear chewing, run.]]"

"[[ODD I|What if it's me that's being chewed?]]"

"[[KESTRA I|Then walk. You'll be busy.]]"

The bridge was a single arch of black stone with ferns growing out of it. They had got precisely to the middle when the river stood up.

"[[TROLL I|Who goes over?]]"

It was an old voice, wet and slow. The head came level with the parapet. It had a small tree on it, and, in the tree, a nest. One eye was shut. The other was as big as a shield and the colour of pond.

Nobody said anything to anybody.

"[[TROLL E|I know there's five,]]" said Grandmother Moss. "[[+|I can count. I've counted ever so many. Which of you is the nicest?]]"

Four people looked at Odd.

"[[ODD I|That's not fair.]]"

"[[PELLAM A|I'd like it noted,]]" said the wizard rapidly, "[[+|that he did say 'run.' I mean, she did. To run.]]"

"[[BRANN I|I am Brann, son of Harald, by right of blood the lord of both these banks, and I command you to let us pass.]]"

"[[KESTRA I|Oh, no.]]"

"[[TROLL I|Are you now? A prince. I had a prince once. He was mostly buttons.]]" A hand came over the parapet, and then another. Moss dripped from them. "[[TROLL I|Do you know any songs?]]"

"[[BRANN I|What?]]"

"[[TROLL I|I said, songs. It's a long time under a bridge. It's drip, drip. People go by overhead and they're singing, and then they get to me and they stop. I never hear how any of them end.]]"

On the ridge behind them, the first of the riders showed against the light. Sisk made a sound like a hinge.

"[[SISK E|Boss,]]" hissed Sisk.

"[[KESTRA I|I see them.]]"

"[[SISK I|Boss, it's all of them.]]"

"[[KESTRA E|Odd,]]" said the captain, very calmly. "[[+|What's that thing you sing when you're washing the pots?]]"

The giant went crimson, from the collar up. It took some time; there was a good deal of him. "[[ODD I|You've heard me?]]"

"[[PELLAM E|They've heard you in Gallmark,]]" said Pellam.

"[[ODD I|It's just a thing of my mum's. It's about a pig.]]"

"[[TROLL A|How does it begin?]]" the troll breathed. Both her eyes were open now.

He took off his hat. He shut his eyes and clasped his hands over his belt, like a child in front of aunts, and opened his mouth; and the voice that came out of it was so sweet, and so unexpectedly high, that the prince's own mouth fell open too. There were eleven verses. The pig set out to see the sea. By the third, the nest had stopped cheeping. By the sixth, the Margrave's men had got down as far as the near bank, and halted there, not because of the song.

"[[TROLL E|Don't you stop,]]" said Grandmother Moss. She said it without turning round. "[[+|Who are those?]]"

"[[KESTRA I|They've come to interrupt.]]"

"[[TROLL I|Have they?]]"

"[[KESTRA A|They never let him finish,]]" she said. "[[+|It's a tragedy, really. There's a bit with a boat.]]"

"[[TROLL A|Go on walking,]]" the old creature told the five of them. "[[+|Slowly. And you, dear, you keep your chin up and give it some breath. I'll only be a moment.]]"

They went on walking. It's hard to sing and walk and not look back. Odd managed two out of the three. There was shouting, and a splash, and then a large number of splashes. A horse, riderless and thoughtful, overtook them on the right.

"[[BRANN E|She's throwing them,]]" said Brann, who was looking. "[[+|She's throwing them quite a long way.]]"

"[[KESTRA I|Eyes front.]]"

"[[BRANN I|One's in a tree!]]"

"[[PELLAM I|For what it's worth, I did still have the one.]]"

"[[SISK E|Liar,]]" said Sisk.

"[[PELLAM I|I did! It's a small one. It does hiccups.]]"

And then they were over. There was grass under their boots, and a signpost that said "[[!|KING'S LAND,]]" and the song came to an end, as it had to, with the pig on the sand and the tide going out. It was quiet on the bridge.

"[[TROLL I|Does he go home?]]"

They turned. She'd put her chin on the parapet. There was a helmet in the tree.

"[[ODD I|Ma'am?]]"

"[[TROLL I|The pig. After. Does he go home, or does he stop there by the sea?]]"

Odd looked at his captain. The scarred woman shrugged: it was his pig.

"[[ODD A|My mum never said,]]" he confessed.

"[[TROLL I|Then you'll have to come back and tell me. When you've thought.]]"

"[[BRANN E|We'll all come back,]]" promised the prince. His voice cracked straight down the middle, and for once he let it. "[[+|I'm going to be king, you see, and I'll make it a law. Nobody crosses without singing the whole way. Won't we?]]"

"[[ALL I|We will.]]"

"[[TROLL I|There's lovely manners,]]" sighed Grandmother Moss, and the river sat down again. "[[TROLL I|Buttons and all.]]"
