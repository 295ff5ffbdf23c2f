ORRIN: Miss Orrin | Miss Orrin; Orrin; the bookseller; the old lady; Dorothea | F | major
IDRIS: Idris | Idris; the Saturday boy; the boy | M | major
GER: Gerald Tapsell | Gerald; Gerry; the man in the balaclava; the robber; the gunman; her husband | M | major
COR: Corinne Tapsell | Corinne; Mrs Tapsell; the woman in the yellow mackintosh; the author; his wife | F | major
CON: the constable | the constable; the policeman; the young officer | M | minor
---
At five minutes to closing a man in a balaclava came into Orrin & Daughter, wiped his feet, and pointed a gun at Biography.

“[[GER I|Nobody move!]]”

Nobody had been going to. Miss Orrin was on the ladder with an armful of Trollope. Her Saturday boy was in the window, changing the dead wasps.

“[[ORRIN I|We don’t keep money, I’m afraid.]]”

“[[GER I|I don’t want money.]]”

“[[ORRIN I|Are you sure? There’s eleven pounds in the biscuit tin. I only mention it so that you won’t have had a wasted journey.]]”

“[[GER I|Down off there, please. Slowly. And you, son, away from the glass.]]”

“[[IDRIS I|Is that real?]]”

“[[GER I|Do you want to find out?]]”

“[[IDRIS I|Sort of.]]”

“[[ORRIN E|Idris,]]” said Miss Orrin, “[[+|come and hold these.]]” She descended a rung at a time, gave him the Trollope, and settled her cardigan upon her shoulders. She was seventy-four years old and she had once thrown out a Booker judge for licking his thumb. “[[ORRIN I|Now, then. What is it that you’re looking for?]]”

It seemed to throw him. He consulted the back of his glove, where something had been written in biro. “[[GER I|*The Patience of Stones.* By Corinne Tapsell.]]”

“[[IDRIS I|That’s the memoir.]]”

“[[ORRIN I|I know it’s the memoir, dear.]]”

“[[GER I|All of them. Every copy that you’ve got, in a bag. And the poster out the window.]]”

“[[ORRIN I|Were you wanting it gift-wrapped?]]”

“[[GER I|I’m not messing about!]]”

“[[ORRIN I|No, I can see you aren’t. It’s only that we sell so few of them. It would be our best day since publication.]]” She went behind the counter and put on the spectacles that hung there on a nail. “[[ORRIN I|Idris, how many did we have in?]]”

“[[IDRIS I|Twenty. We sold one. But then she brought it back.]]”

“[[GER I|Who brought it back? Why?]]”

The muzzle had sunk until it was threatening the bookmarks. The boy, who’d read that you ought to keep them talking, gave the matter some thought.

“[[IDRIS I|She said it was quite hard on the husband.]]”

“[[GER I|It *is* hard on the husband!]]”

“[[ORRIN A|Ah,]]” said the bookseller.

“[[GER I|I mean. So I’ve been told.]]”

“[[IDRIS I|There’s the whole bit with the caravan.]]”

“[[GER I|The caravan wasn’t anything like that. It wasn’t—I’d imagine. I’d imagine there are two sides to a thing like that. There’s a man somewhere walking about, and he goes in to buy a pint of milk, and the girl in the shop looks at him, and he thinks, has she got to chapter nine?]]”

“[[ORRIN E|Is it chapter nine where he weeps at the tombola?]]” asked Miss Orrin.

“[[GER A|He had *hay fever,*]]” the man in the balaclava said. His voice had gone. He got a finger up under the wool, and rubbed. “[[+|Put them in a bag.]]”

Idris was sent down to the cellar for a box. In his absence the gunman stood with his weight on one leg and read the spines of the Westerns. He had nice shoes. There was a wedding ring under the glove; it made a bump.

“[[ORRIN I|May I ask what you’ll do with them?]]”

“[[GER I|Canal.]]”

“[[ORRIN I|All nineteen?]]”

“[[GER I|Twenty. She brought it back.]]”

“[[ORRIN I|And then Waterstones?]]”

“[[GER I|They’ve got a man on the door. I thought that I’d start small.]]”

“[[ORRIN A|It’s what I did myself,]]” she told him. “[[+|Do sit. Not that one, that one’s for customers.]]”

He sat. He’d put the gun across his knees, the way one does with an umbrella. And that was how they were, and quite companionable, when the bell above the door gave its one flat note and let in a gust of rain, and a woman in a yellow mackintosh.

“[[COR I|I know, I know, I’m disgracefully late! I couldn’t get parked. I’ve brought my own pen.]]”

It’s hard to say which of the two of them went whiter; one of them, after all, had a mask on.

“[[ORRIN A|Mrs Tapsell,]]” the old lady said faintly. “[[+|I had it down as Tuesday.]]”

“[[COR I|It is Tuesday.]]”

“[[ORRIN I|So it is. How very …]]”

“[[COR I|Shall I sign them here or in the back? I can do the lot, it’s no trouble, they’re always telling me that you can’t return them once they’re signed.]]” She had her hood down. She was shaking out a great deal of grey hair, and she hadn’t yet troubled to look into the armchair. “[[COR I|Do you know, I actually saw one in the wild today? A girl had it on the train.]]”

“[[ORRIN I|Was she enjoying it?]]”

“[[COR I|She was asleep.]]”

“[[IDRIS I|I could only find the one box, and it’s got mouse in it.]]” Idris came up out of the floor backwards, dragging it. He turned round. He saw the yellow mackintosh; he looked at the back flap of the uppermost copy, and at the yellow mackintosh again. “[[IDRIS I|Oh, my days.]]”

“[[COR I|Hello. Are those mine? What are they doing in a box?]]”

“[[IDRIS I|We’ve sort of had a rush on.]]”

“[[COR I|A *rush?*]]”

“[[ORRIN I|This gentleman would like all of them.]]”

She looked, then. She took in the balaclava, and the gloves, and the thing across his knees, and last of all the shoes. She looked at the shoes for quite a while.

“[[COR I|I gave you those.]]”

The robber said nothing.

“[[COR I|I gave you those for Keswick. Gerald? Is that your mother’s hat?]]”

“[[GER I|It’s a balaclava.]]”

“[[COR I|It’s your mother’s hat with holes in it. What on earth are you doing?]]”

“[[GER I|What do you think I’m doing? I’m buying your book.]]”

“[[COR I|With a gun?]]”

“[[GER I|It’s a lighter, Corinne. It’s off the mantelpiece.]]”

“[[IDRIS E|I knew it,]]” breathed Idris, to no one.

“[[COR I|You hate it. You told the solicitor that it was two hundred pages of slander with a picture of a beach.]]”

“[[GER I|You put in the tombola.]]”

“[[COR I|I put it in because I loved you at the tombola!]]”

Outside in the wet a bus went by and lit them, one after another, like exhibits. Gerald took hold of the wool at the top of his head. It came off slowly, and his hair stood up; he was pink, and about sixty, and he had a face that had obviously been told all its life that it was a good sport.

“[[GER I|It says that I wept.]]”

“[[COR I|You did weep. You’d won that dreadful bath set, and there was a little girl behind you who’d wanted it, and you gave it her, and your whole face ran. I thought, I’ll never leave this man. That’s how the chapter ends. Did you not read to the end of it?]]”

“[[GER I|I got as far as ‘wept’.]]”

“[[ORRIN A|It does turn, after that,]]” the bookseller put in. “[[+|Page one hundred and forty.]]”

“[[GER I|And the caravan?]]”

“[[COR I|No, the caravan I meant.]]”

Miss Orrin lifted the flap in the counter and drew the Saturday boy through it by his sleeve. Together they took a deep interest in the till. It was in this posture that they were found by the constable, who had been walking by on his way to a sandwich.

“[[CON I|Everything in order, miss? Only somebody’s rung in. A chap in a mask.]]”

“[[IDRIS I|That’s him there.]]”

“[[ORRIN I|What Idris means is that it’s a promotion.]]”

The policeman took off his cap and dripped. He regarded the lighter, the knitted object, and the two people in late middle age who were both trying to hold the same pen. “[[CON I|What are they promoting?]]”

“[[ORRIN I|Memoir.]]”

“[[CON I|Is it any good?]]”

Nobody answered at once. It was the author who turned around, and she was laughing, or her face had run.

“[[COR A|It’s a bit hard on the husband,]]” she said.

“[[GER I|It turns, though. I’m told it turns.]]” He’d got out his wallet. “[[GER I|How much for the twenty?]]”

The boy had rung it up already. “[[IDRIS I|Two hundred and fifty-nine pounds eighty.]]”

“[[GER I|For *that?*]]”

“[[COR I|Gerry.]]”

“[[GER I|I’m only saying, it’s a paperback.]]”

“[[ORRIN E|I did tell you that there was eleven pounds in the tin,]]” said Miss Orrin.
