DAN: Daniel Okonjo | Okonjo; Danny; narrator; I; Private | M | major
HAS: Corporal Hasanović | Hasanović; Corporal; Corp; the corporal | M | major
LIL: Lilja Bergström | Lilja; Bergström; the medic; Doc; the boot's owner | F | major
LT: Lieutenant Pryce | Pryce; the lieutenant; Two-Six; Sir | M | minor
MAN: the old farmer | the farmer; the old man; Grandfather | M | minor
---
We had been watching the bridge for six days when the old man came out with the chair.

"[[HAS E|What's he doing?]]" Corporal Hasanović asked.

"[[DAN I|He's got a chair.]]"

"[[HAS I|I can see it's a chair, Okonjo. What's he doing with it?]]"

I put the glasses back to my eyes. "[[DAN I|He's putting it down. In the middle of the bridge. Now he's sitting on it.]]"

The corporal rolled onto his stomach and held out his hand for the binoculars. He looked for a good long minute. It was very early, and there was mist on the river, and the snow on the far bank was blue.

"[[HAS A|Get Bergström,]]" he said.

"[[DAN A|She's asleep,]]" I said.

"[[HAS I|She speaks it, doesn't she? Get her up.]]"

I crawled back to the cellar and shook a boot. It kicked me. I'd known it would.

"[[LIL A|Somebody had better be dead,]]" said the boot's owner.

"[[DAN I|There's a guy on the bridge with a chair.]]"

"[[LIL I|Is he hurt?]]"

"[[DAN I|Not yet.]]"

She came up beside us with a blanket on her shoulders and her hair flat on one side. Our medic was a dentist, back home in Umeå. She'd told us so the first day, in case anyone had expectations.

"[[HAS I|Tell me what you make of that, Doc.]]"

"[[LIL E|It's a kitchen chair,]]" said Lilja.

"[[HAS A|Thank you,]]" he said. "[[+|Thank you both. I'm glad we've got that settled. What's he *want*?]]"

"[[LIL I|How would I know? He hasn't said anything. Has he?]]"

"[[DAN A|He's unwrapping something,]]" I told them.

We all three watched him unwrap it. It was a sandwich.

"[[DAN I|It's a sandwich.]]"

"[[HAS I|That bridge blows at eight. At eight hundred hours that whole span goes in the water, and there's a man on it having his breakfast.]]" He grabbed the handset. "[[+|Two-Six, this is Two-Six Bravo.]]"

It hissed for a while before anybody answered. "[[LT I|Go ahead, Bravo.]]"

"[[HAS I|Sir, we have a civilian on the target. One male, elderly, sitting down.]]"

"[[LT I|Say again? Sitting on what?]]"

"[[HAS I|A chair, sir.]]"

"[[LT I|Then ask him to move it. The schedule stands. Two-Six out.]]"

Hasanović looked at the handset as if it had spat. He was from Tuzla, and he'd been a boy there in the other war. He didn't talk about that, but he had a way of looking at bridges.

"[[HAS I|Fine. Somebody goes down and has a word.]]"

"[[LIL A|I'll go,]]" the medic said.

"[[HAS I|Not alone. Okonjo, go with her. Walk slow. Keep your hands where people can see them.]]"

"[[DAN A|Which people?]]" I asked.

"[[HAS I|All of them.]]"

So that's how I came to walk out on the Lenka bridge with a Swedish dentist, at ten to seven on a January morning, with forty kilos of explosive taped to the piers beneath my boots. Halfway over I could hear the river. Three-quarters of the way over, I could hear the farmer chewing.

He had a flat cap and a moustache gone yellow in the middle. Lilja greeted him in his own language. He answered with his mouth full, and after that it went back and forth between the two of them, while I stood there like a coat rack.

"[[DAN I|What's he saying?]]"

"[[LIL I|He says good morning. He says do we want some sausage.]]"

"[[DAN A|Tell him he's got to get off,]]" I said.

"[[LIL I|I told him that. He says no.]]"

"[[DAN I|Did you tell him why?]]"

"[[LIL I|He knows why. He watched us tape it.]]" She crouched so that her face was level with his. She asked him something, and he pointed with the sandwich, back at the far bank, and talked for some time. When she turned around her eyes had gone pink. "[[+|His cow's over there.]]"

"[[DAN A|His *cow*?]]" I said.

"[[LIL I|She's calving. She's too far gone to walk, so he can't bring her across, and his barn's on that side and his house is on this one. He figures if he's sitting here, we won't do it until she's done.]]"

"[[DAN I|How long does a cow take?]]"

She asked. The old man shrugged, with his whole body, and held up some fingers, and then some other fingers.

"[[LIL I|It's her first.]]"

I got on the radio. I could see the corporal up there in the rubble, or the shape of his helmet, not moving.

"[[DAN I|Corp, it's a cow.]]"

"[[HAS I|What's a cow?]]"

"[[DAN I|The problem's a cow. She's having a calf on the far side, and he won't leave till she's had it.]]"

Nothing but static. Then, "[[HAS I|How far apart are the pains?]]"

"[[DAN I|You're serious?]]"

"[[HAS I|My uncle had thirty head. Is the water bag out? Ask him.]]"

"[[DAN I|Doc, he wants to know is the water bag out.]]"

She put it to the farmer, who sat up straight and looked, for the first time, at the hill. He had a great deal to say.

"[[LIL I|It broke at four. He can see one foot. He says it's the wrong foot.]]"

"[[DAN I|Corp? One foot, wrong one.]]"

"[[HAS A|Hell,]]" the radio said softly. "[[+|Stay there.]]"

He came down off that hill at a run. It was a court-martial, what he did, if anybody had wanted to make it one. He ran across the bridge right past us, unbuttoning his cuffs.

"[[HAS I|Bergström, with me. How are your hands?]]"

"[[LIL A|Small,]]" said the medic.

"[[HAS A|Good,]]" he said. "[[+|Bring soap.]]"

"[[DAN I|What do I do?]]"

"[[HAS I|Sit with Grandfather! If Two-Six calls, I'm on the toilet!]]"

They went up the bank, the pair of them, and the barn door shut. I sat down in the snow by the chair. The old man looked me over. By and by he tore what was left of the sandwich across and handed me the bigger half.

At seven-forty the handset went. "[[LT I|Bravo, Two-Six. Is my bridge clear?]]"

"[[DAN I|Nearly, sir.]]"

"[[LT I|Where's your corporal?]]"

"[[DAN I|Toilet, sir.]]"

"[[LT I|Put the medic on.]]"

"[[DAN I|She's helping him, sir.]]"

There was a considerable pause. "[[LT I|Private, do I want to know?]]"

"[[DAN I|I don't think so, sir.]]"

"[[LT I|You have until eight-thirty. Two-Six out.]]"

At eight-fourteen the barn door opened. The corporal came out in his undershirt with blood to the shoulder and steam coming off him, and he had the thing in his arms, all legs, black and white and slick as a fish. He was grinning. I had never seen his teeth. Behind him came Lilja, hauling a very tired cow on a rope.

The farmer stood up. He took off his cap. "[[MAN A|Dobro,]]" he whispered, and even I understood that one. "[[+|Dobro, dobro.]]"

"[[LIL E|It's a girl,]]" Lilja called.

"[[HAS I|Okonjo! Don't just stand there, get the man's chair!]]"

I got the chair. It's at my mother's house now, with a plant on it. He made me keep it.
