HELEN: Dr. Helen Marsden | Helen; Marsden; Dr. Marsden; the archaeologist; Professor; the professor | F | major
OMAR: Omar Fathy | Omar; Fathy; the foreman; the rais | M | major
PETE: Pete Lindgren | Pete; Lindgren; the photographer; the American | M | major
YAS: Yasmine Fathy | Yasmine; Yas; the student; Omar's niece; his niece | F | major
MIN: Inspector Zaki | Inspector Zaki; Zaki; the inspector; the man from the Ministry | M | minor
---
Helen got down on her stomach and put her eye to the hole.

It was about as wide as a coin. Behind her they had all stopped breathing.

“[[HELEN I|It’s dark.]]”

Pete lowered the camera.

“[[PETE I|That’s it? ‘It’s dark’?]]”

“[[HELEN I|It’s a sealed tomb, Pete. What were you expecting?]]”

“[[PETE I|‘Wonderful things.’ Something I can put under the picture.]]”

Omar squatted beside her with the torch. He had been on digs with her since he was nine, when she’d paid him in boiled sweets. He was forty-three now, and the best foreman in Luxor, and his knees were worse than hers.

“[[OMAR I|Move your head, Professor.]]”

She moved it. He laid the torch along her cheek.

Now there was something. It was a long way down. It had an edge.

“[[HELEN I|Oh.]]”

“[[YAS I|What? What is it?]]”

“[[HELEN I|There’s a step. And there’s a foot on it.]]”

Yasmine sat down rather suddenly on the spoil heap.

“[[OMAR I|A statue’s foot?]]”

“[[HELEN I|It’s wearing a shoe.]]”

Nobody spoke. A kite whistled, high up, over the cliff. The foreman put out his hand, and without a word she gave up her place to him. He was there for some time.

He sat back on his heels. He rubbed his mouth.

“[[OMAR I|That’s a trainer.]]”

“[[PETE I|A what?]]”

“[[OMAR I|A shoe for sports. It’s white. It has a tick on it.]]”

“[[PETE I|You’re telling me there’s a guy in Nikes inside of a three-thousand-year-old tomb with the seal still on.]]”

“[[OMAR I|I’m telling you there is a shoe.]]”

“[[YAS I|Is there someone in the shoe?]]”

That was the question. They looked at one another. Helen was sixty-six, and had been told in April that she had eighteen months, and what she mostly felt was irritation. It was just like life. You waited for forty years to look through a hole.

“[[HELEN I|Robbers’ tunnel. Someone’s come in from behind.]]”

“[[OMAR I|There’s no behind. Behind is the mountain.]]”

“[[HELEN I|Then someone’s faked the seal.]]”

“[[OMAR I|I cleaned the seal. With a brush. It’s not a fake.]]”

“[[PETE I|So what, then?]]”

The foreman glanced at his niece. It was quick, but Helen had known him for thirty-four years.

“[[HELEN I|Omar? What is it?]]”

“[[OMAR I|It’s nothing. It’s a story they tell in the village.]]”

“[[YAS I|Uncle, don’t.]]”

“[[HELEN I|I’d like to hear it.]]”

Yasmine had turned her back. She was winding a measuring tape on to its reel, very tight, and the tips of her ears were red.

It was she who told it, in the end.

“[[YAS I|My grandmother’s brother worked for the French. In the fifties. He was digging here, in this wadi, and he broke through into a room. He said there was a man in it, sitting down. He had a strange coat, with a metal fastening that went up like teeth. He was dead, but not long. He had a paper in his hand.]]

“[[+|He couldn’t read it, because it was in English. He closed the hole up again, and he told the French there was nothing there. And he went home and he never dug any more.]]”

“[[PETE I|A zipper.]]”

“[[YAS I|Yes.]]”

“[[PETE I|I mean, they had zippers in the fifties.]]”

“[[YAS I|Not behind a seal.]]”

Helen found that she’d sat down on a basket. It was the heat, no doubt.

“[[HELEN I|What became of the paper?]]”

“[[OMAR I|He kept it.]]”

“[[YAS I|*Uncle.*]]”

“[[OMAR I|She has a right to see it, Yas. She’s the one who—she has a right.]]”

He reached inside his galabiya. There was a wallet, and in the wallet a plastic sleeve of the type you would keep a bus pass in. He held it out in both hands.

It was a page torn out of a field notebook, brown as tea. She had used that make of notebook ever since she was a student; you could get them only from a shop behind the Bodleian.

She put on her glasses.

“[[PETE I|What’s it say?]]”

She couldn’t answer him. Her mouth had gone quite dry. It was the handwriting. She’d know it anywhere, it had filled up the margins of every book that she possessed.

“[[YAS A|It says,]]” the girl whispered, when it was plain that nobody else was going to, “[[+|‘Helen, when you find the shoe, don’t widen the hole. I’m sorry about the mess. It doesn’t hurt. Love, H.’]]”

“[[PETE I|H who?]]”

“[[OMAR I|How many do you know?]]”

Pete opened his mouth. He closed it, and slowly he took the strap of the camera off over his head. He put it on the ground like a man who has been told to drop his gun.

“[[HELEN I|How long have you had this?]]”

“[[OMAR I|My grandmother gave it to me when you made me foreman. She said, you’ll know the day.]]”

“[[HELEN I|All those years. You dug with me all those years, and you *knew*?]]”

“[[OMAR I|I knew there was a paper. I hoped it was another Helen.]]”

Somebody was coming down the path. They could hear the stones. A panama hat rose above the spoil heap, and beneath it the man from the Ministry, fanning himself with a file.

“[[MIN I|Good morning, good morning! They tell me you have found a door.]]”

No one moved.

“[[MIN I|Dr. Marsden? Is it intact?]]”

She stood up. She dusted her knees. She hadn’t owned a pair of trainers in her life: she despised them; she’d worn the same brown boots since Oxford. But her niece had sent her a parcel at Easter, for the hospital. It was still in her tent with the ribbon on. *For comfort!* said the card.

“[[HELEN E|I’m afraid not, Inspector,]]” said Helen. “[[+|It’s only a crack in the rock. Omar was just about to fill it in.]]”

“[[MIN I|What a pity.]]”

“[[HELEN I|Isn’t it?]]”

Zaki peered at the hole. He peered at the four of them, and at the camera lying in the sand.

“[[MIN I|You’re quite certain there’s nothing there?]]”

“[[OMAR I|Nothing at all, sir.]]”

“[[PETE I|It’s dark.]]”
