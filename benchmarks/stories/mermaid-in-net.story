GUD: Gudrun Halvorsen | Gudrun; the skipper; Ma Halvorsen; the old woman | F | major
EIN: Einar Halvorsen | Einar; the mate; her son; the big one | M | major
YUS: Yusuf Warsame | Yusuf; the new hand; the deckhand; the boy | M | major
---
It was the boy who saw it first, because the boy was being sick over the rail and therefore looking down.

— [[YUS A|There's a face,]] he said.

— [[EIN I|There's always a face. It's your own. Wipe it.]]

— [[YUS I|No, a face. With hair on it. It's looking at me.]]

The mate put down the gutting knife and came across the deck to him, rolling, not touching anything, the way he had walked since he was four. He bent his great back and had a look. Then he straightened up again and wiped his hands on his oilskins for rather a long time.

— [[EIN E|Mother!]] Einar shouted at the wheelhouse.

— [[GUD A|I'm steering!]] bawled the skipper.

— [[EIN I|You'd better stop!]]

The engine dropped to a mutter. In the quiet they could hear the water slap, and under the slap something else, a kind of humming. Gudrun Halvorsen came down the ladder backwards with a pipe in her mouth. She was seventy-three, and the pipe had not been lit since her husband went over the side.

— [[GUD I|Well? Is it the net?]]

— [[EIN I|It's in the net.]]

— [[GUD I|What is?]]

— [[YUS E|A mermaid,]] said Yusuf.

The skipper took the pipe out, looked into the bowl of it, and put it back.

— [[GUD I|Don't be stupid. This far south?]]

— [[EIN E|Go and look, then,]] said Einar.

She went and looked. She leaned over with both hands on the rail and said something down to the water which neither of them caught. What came up was a hiss like fat in a pan.

— [[GUD A|It's a young one,]] she told them. [[+|It's cut its tail on the lead line. Yusuf, go below and get the red box, and the brandy.]]

— [[YUS I|Is the brandy for her?]]

— [[GUD I|The brandy's for me.]]

He went; they could hear him falling over things. Einar had not moved. He stood with his arms folded on his chest and his eyes on the horizon, where there was nothing to see but more of the same.

— [[EIN I|You know what Bjarne Moe got for one. A dead one.]]

— [[GUD I|I heard.]]

— [[EIN I|Two million. It paid off the boat. He's got a boy at university.]]

— [[GUD I|And where's Bjarne Moe?]]

— [[EIN I|That was weather.]]

— [[GUD I|It was a flat calm, Einar. They found his boots on the mast.]]

— [[EIN I|I'm only saying what it's worth. We've the bank on Friday. I'm not a monster, I'm saying a number.]]

— [[GUD I|I heard the number.]]

The hatch banged. The new hand was back, out of breath, with the first-aid box under one arm and a bottle by the neck. He was twenty. He had come to the coast from Mogadishu by way of a great many places, and in none of them had he managed to learn how to swim.

— [[YUS I|I brought a towel, too. I don't know why. I thought she might be shy.]]

— [[GUD I|That's the first sensible thing anybody's said. Give it here. Einar, take her weight.]]

— [[EIN A|I'll not touch it,]] said the mate.

— [[GUD I|Then you can hold my legs.]]

They did it like that, in the end. The old woman hung head down over the side in her jersey, with a needle between her teeth, and her son sat on the deck and kept hold of her ankles. Yusuf lay flat on his stomach next to her with the lamp. From time to time the thing in the net thrashed, and they all got wet.

— [[YUS E|She's got a ring on,]] Yusuf said.

— [[GUD I|Keep the light still.]]

— [[YUS I|Sorry. But she has. It's on her thumb. It's gold.]]

— [[EIN E|What sort of a ring?]] Einar asked behind them.

— [[YUS I|Just plain. There's writing inside it, I think. Can you turn your hand, please? Like this? Thank you.]] He squinted down. [[+|It says G, and then a date. The fourteenth of June.]]

The needle stopped.

Nobody said a word for so long that the creature itself quit hissing. Its humming started again, very low. It was a tune, you could hear it now: four notes up and three down, the sort of thing a man might whistle through his teeth while he mends a net.

— [[EIN I|That's Dad's.]]

— [[GUD I|I know what it is.]]

— [[EIN I|That's Dad's song. And that's Dad's *ring*, Mother, how's it got his ring? Did it kill him? Is that it? Did they pull him down for it?]]

— [[GUD E|Let me up,]] said Gudrun.

He pulled her in. She sat against the winch with her white hair streaming and her face dark from hanging. She held out her hand for the bottle, drank, and gave it to the boy, who shook his head and passed it on to the big one, who forgot to drink.

— [[GUD I|How old would you say she is?]]

— [[EIN I|What's that to do with it?]]

— [[GUD I|I asked Yusuf.]]

— [[YUS I|I don't know how they go. If she was a person? Nine. Ten.]]

— [[GUD A|Ten,]] the skipper said. [[+|And it's eleven years in June.]]

It was the deckhand who understood first. He opened his mouth, looked from mother to son, and shut it.

— [[EIN I|No.]]

— [[GUD I|She's got the Halvorsen ears. Go and see.]]

— [[EIN I|No! He drowned! We had the stone cut!]]

— [[GUD I|I dare say he did drown. I dare say it's a sort of drowning. He was always a man who'd make the best of things.]] She began to laugh, or something close to it. [[+|Thirty years I couldn't get him to take a bath.]]

Einar got to his feet. He walked all the way round the deck, once, holding on to things. When he'd come back to where he'd started, he lowered himself on to his knees by the rail and put his head over. They could see only his back.

— [[YUS A|What's he doing?]] he whispered.

— [[GUD I|Saying hello, I should think. He always wanted a sister.]]

— [[YUS A|Are you angry?]] asked the boy.

— [[GUD I|I'll be angry on Friday. I've a bank to be angry at.]] She stuck the dead pipe in the corner of her mouth. [[+|I've not finished those stitches, either. Help me up, lad.]]

It took six more. The mate held the tail himself this time, in both his arms, up to the shoulders in the sea. When it was done he drew his knife, and Yusuf's heart stood still; but it was only for the net. The meshes parted one by one.

— [[EIN I|There. Go on. Go on home.]]

She didn't go. She hung there in the lamplight with one webbed hand on the strake, looking up. Then she pulled the ring off her thumb, considered it, and reached it out to the old woman, as high as she could.

— [[GUD E|No, pet,]] Gudrun said. [[+|You take it back to him. You tell him I said fourteen stitches, and he owes me for the net.]]

— [[YUS I|Does she understand?]]

— [[EIN I|She's a Halvorsen. She understands about owing.]]

There was a swirl, and a slap, and the black water closed. They stayed where they were, all in a row. A good way off, somewhere out by the edge of the light, a man began to whistle: four notes up, three down.

— [[YUS I|Shall I start the engine?]]

— [[GUD I|In a minute. Let him finish.]]

In the morning, when they hauled, every pot on the line was full.
