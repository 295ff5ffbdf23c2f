AOIFE: Aoife Delahunt | Aoife; the eldest; my sister; Sis | F | major
CON: Conor Delahunt | Conor; Con; the accountant; my brother | M | major
BRID: Brigid Delahunt | Bridie; Brigid; narrator; I; the baby; the youngest | F | major
PAD: Pádraig Delahunt | Paudie; Pádraig; the farmer | M | major
AUC: Mr Heffernan | Heffernan; the auctioneer; Mr Heffernan | M | minor
---
‘[[AOIFE E|Nobody's to touch anything till we've agreed the stickers,]]’ said Aoife.

Aoife had brought four sheets of them, four colours, from the newsagent's. She dealt them out on Granny's oilcloth as if we were going to play cards.

‘[[CON E|Why am I yellow?]]’ Conor asked.

‘[[AOIFE I|Because Paudie's green.]]’

‘[[CON I|That doesn't answer the question.]]’

‘[[PAD E|Swap you,]]’ said Paudie.

‘[[AOIFE I|Nobody's swapping. I've it written down. You go round once, and you put your sticker on the thing you want, and if there's two stickers on a thing then we discuss it like human beings.]]’

There was a silence while the four of us considered the odds of that.

It was the last Saturday. The auctioneer was due at two. The house had been empty since Easter, and it had begun to smell of itself, of turf and mice and the inside of handbags. I'd come down on the early train with a rucksack. I'd told nobody why I'd brought a rucksack.

‘[[CON E|Can I say something about the dresser?]]’ said Con.

‘[[AOIFE I|No.]]’

‘[[CON I|It's only that it's worth more than the rest of it put together. If one person takes the dresser then the other three ought to be compensated.]]’

‘[[PAD I|Compensated.]]’

‘[[CON I|It's a perfectly good word, Paudie.]]’

‘[[PAD I|It's a grand word. I'd three cows compensated in April.]]’

I laughed, and my sister gave me a look, so I took my sheet and went upstairs. Mine were pink. I'm thirty-four years of age, and I'll be pink until the day they bury me.

I knew what I wanted. I'd gone to sleep looking at it for every summer of my life: the picture over the bed in the back room, a brown lake with a brown boat on it. It's not good. It's worth nothing. I got up on the mattress in my socks, and there on the corner of the frame was a small green dot.

‘[[BRID A|Paudie!]]’ I roared.

‘[[PAD I|What?]]’

‘[[BRID A|You were up here already!]]’ I shouted.

He came to the bottom of the stairs. I could see the top of his head, and the bald bit he thinks we don't know about. ‘[[PAD I|I was. I came over last night to light the range.]]’

‘[[BRID I|That's cheating.]]’

‘[[PAD I|How is it cheating? There weren't any rules last night.]]’

‘[[CON I|Where did you get the stickers?]]’ That was from the kitchen.

‘[[PAD A|They're for the ewes,]]’ the farmer called back.

‘[[AOIFE I|Everybody down here. Now!]]’

We went down. You do, when she uses that voice; our mother used it, and Granny before her, and I've heard it come out of my own mouth at the swimming baths. She had us sit. There was one on each side of the table, the way it always was, with Conor nearest the butter.

‘[[AOIFE E|How many did you put on?]]’ asked Aoife.

‘[[PAD I|Just the one.]]’

‘[[AOIFE I|The one on what?]]’

‘[[PAD I|The boat.]]’

‘[[CON E|What boat?]]’ said Conor.

‘[[BRID I|The boat in the back room. The lake. It's mine, she promised it to me. She said it the time I had the mumps.]]’

Paudie was peeling the label off the sauce bottle. He's a big quiet man, and he has a way of going on with a thing that'd drive you up the wall. ‘[[PAD A|She promised it to me as well,]]’ he said.

‘[[BRID A|She did not,]]’ I said.

‘[[PAD I|When I'd the tonsils out.]]’

‘[[CON I|Hang on.]]’ The accountant had put down his pen. ‘[[CON I|A brown thing? With a brown boat?]]’

‘[[BRID I|You don't even remember it!]]’

‘[[CON I|She told me that I was to have it. When I broke my arm. I never thought of it again from that day to this.]]’

None of us looked at the head of the table. We didn't need to. I could hear her breathing.

‘[[AOIFE E|Chicken pox,]]’ Aoife said at last. ‘[[+|I was six.]]’

The range ticked. And then it was Con who started it, God help him, he has a laugh like a donkey being let out, and it got Paudie, and it got me, and at last it got even herself, with her hand over her eyes.

‘[[CON A|The old *rogue*,]]’ my brother got out.

‘[[PAD I|How many grandchildren had she?]]’

‘[[AOIFE I|Nineteen.]]’

‘[[PAD E|And every one of them sick at some time,]]’ Paudie said.

‘[[BRID I|We'd better get it out of the house before the cousins hear.]]’

I was the one sent up for it. I laid it flat on the oilcloth, and we all stood over it, and I have to say that it had never looked browner. There was a mark on the glass where a child had kissed it. I didn't own up.

‘[[CON E|So what do we do?]]’ asked Con. ‘[[+|Draw straws?]]’

‘[[AOIFE I|We could do a year each.]]’

‘[[CON I|Who'd drive it round?]]’

‘[[BRID I|You could go by need. I'm the only one without a thing on my walls.]]’

‘[[CON I|You're the only one without walls, Bridie. You live in a van.]]’

‘[[BRID I|It's got walls. They're just near each other.]]’

‘[[PAD E|Turn it over,]]’ said Paudie.

‘[[CON I|What for?]]’

‘[[PAD I|She'd often write on the back of things.]]’

So I turned it over. The paper was brown too. It had been glued around the edge, and the glue had perished, and it lifted away under my nail like the skin off a pudding. Behind it, folded in four, lay a sheet torn out of a copybook. I knew the handwriting. It had been on every birthday card I ever got, with a fiver in it.

‘[[AOIFE I|Well? Read it.]]’

‘[[BRID I|“To whoever has the wit to look.”]]’ I needed to stop and swallow. ‘[[+|“I bought this off a tinker for two shillings, and I never liked it. It was handy to have something to promise. Ye were always easier to dose when there was a thing at the end of it.”]]’

‘[[CON I|Two shillings!]]’

‘[[AOIFE I|Shush. Go on.]]’

‘[[BRID I|“Don't be falling out over it. If there's anyone left who wants it after hearing that, let them have it, for they're the one it was meant for. The dresser is full of worm.”]]’

‘[[CON I|It is *not*.]]’

He was across the room before I'd folded it up. He'd a drawer out and his torch on it, and we watched the back of his neck change colour.

‘[[PAD E|Is it bad?]]’ Paudie asked.

‘[[CON I|I'll put it this way. It's mainly paint.]]’

There was a knock. It was only the auctioneer, a tidy little man in a tie with ducks on it, twenty minutes before his time. He stood on the flag outside and wiped his feet on nothing.

‘[[AUC A|I'm very sorry for your trouble,]]’ the auctioneer said. ‘[[+|Is this a bad moment?]]’

‘[[AOIFE I|Come in, Mr Heffernan. You'll have tea.]]’

‘[[AUC I|I won't, I won't. Well, I will.]]’ His eye lit on the table. ‘[[AUC I|Isn't that a remarkable thing? Would that be going in with the rest?]]’

I opened my mouth. But my brother had picked up the picture, the big one, the quiet one; he took a corner of his shirt and rubbed the glass with it, all except the one spot. He leaned over and put it into my arms. The green dot was still on the frame.

‘[[PAD A|It's sold,]]’ he told the man.

‘[[AUC I|Ah, well. Might I ask who to?]]’

‘[[PAD I|To the one with no walls.]]’

‘[[AOIFE E|Are you sure, Paudie?]]’ asked Aoife.

‘[[PAD E|I only wanted it so that Con wouldn't get it,]]’ said Paudie.

It fitted in the rucksack, nearly, with the flap open. I'd been right about the size.
