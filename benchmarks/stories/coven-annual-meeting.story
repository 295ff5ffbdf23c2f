PYM: Hesper Pym | Mrs Pym; Hesper; Pym; the chair; Madam Chair | F | major
NAD: Nadia Okonjo | Nadia; Okonjo; the secretary | F | major
GWEN: Gwen Sprague | Gwen; Sprague; the treasurer | F | major
MAUD: Old Maud | Old Maud; Maud; the eldest | F | major
CAL: Callum Reid | Callum; Reid; the applicant; the young man; Mr Reid | M | major
BERYL: Beryl | Beryl; the urn; the late Beryl; the voice from the tea urn | F | major
KEITH: Keith | Keith; the caretaker; the man in the tracksuit; the badminton | M | minor
ALL: the members | the members; the coven; everyone; half the room | X | group
---
The Annual General Meeting of the Lower Thrupp Coven was called to order at seven-fifteen, in the small hall, under a banner that said “[[!|Happy 40th Darren]]”.

“[[PYM A|Apologies for absence,]]” said the chair.

“[[NAD I|Just Sylvia. She’s a hare.]]”

“[[PYM E|Still?]]” said Mrs Pym.

“[[NAD I|She says that it’s better for her hip.]]”

Hesper Pym made a tick. She was a broad, combed woman who’d been head of a primary school until the frogs, and when she looked over her glasses people took their hats off, which in that company left a good deal of hair about. “[[PYM I|Minutes of the last meeting. Can I have a proposer?]]”

“[[MAUD I|They’re wrong.]]”

“[[PYM I|In what respect, Maud?]]”

“[[MAUD I|It says I cackled. I never did. I’d got a crumb.]]”

“[[NAD I|I can put ‘coughed’.]]”

“[[MAUD I|You can put ‘remarked’.]]”

It was put. Thirteen chairs had been set out in a ring, and eleven were taken; the twelfth was kept empty for the Guest, who’d never yet come, and the thirteenth was for Beryl, who had died in March. In front of it somebody had placed a cup and saucer. Beside the door, on a stool, with a cake tin on his knees, sat a young man in a very new cloak.

“[[PYM I|Item three, the treasurer’s report. Gwen?]]”

The treasurer got up. She’d brought a chart. “[[GWEN I|Well, it’s not good. Toadstools are up forty per cent. Newt’s up sixty, and you can’t even get eye, you have to take the whole newt. And the candles were a disaster.]]”

“[[PYM I|Whose idea was it to change the candles?]]”

“[[GWEN I|It was voted. We voted to go soy.]]”

“[[MAUD I|Nothing comes to soy. I stood on that hill on Lammas night with my arms up for two hours, and d’you know what came? A vegan.]]”

“[[CAL I|That was me, actually.]]”

Every head went round. He had half risen. He sat down again, and the tin slid, and he caught it.

“[[PYM I|We’ll come to you at item six, Mr Reid.]]”

“[[CAL E|Sorry,]]” said Callum.

“[[GWEN I|So what I’m saying is that there’s eleven pounds forty in the account. Unless the subs go up we can’t afford a solstice.]]”

“[[ALL A|Shame!]]” cried half the room.

“[[GWEN I|I’m only telling you what’s in the tin. You can curse me if you like.]]”

“[[MAUD I|Can’t afford to.]]”

There was laughter, and under the laughter there was something else, a bubbling noise, with a sort of a whistle to it. It came from the trestle table by the hatch. It was the tea urn, and nobody had plugged it in.

“[[BERYL I|It was eleven pounds forty when I was treasurer.]]”

“[[NAD A|Beryl?]]” said the secretary. Her pen had made a long line down the page.

“[[BERYL I|And I did two solstices on it and a coach trip. Carry on, don’t mind me. I’m just getting warm.]]”

“[[PYM I|I didn’t have you down as attending.]]”

“[[BERYL I|You’ve put me out a cup, Hesper.]]”

“[[PYM I|That was a mark of respect!]]”

“[[BERYL I|Well, I respect it.]]”

Nadia leaned towards the chair and lowered her voice, though not enough. “[[NAD I|How do I minute her? Is she present or is she apologies?]]”

“[[PYM I|Put ‘in attendance’. Item four.]]”

“[[GWEN I|What about the subs?]]”

“[[PYM I|Put the subs up a pound. All in favour? Thank you. Item four: the Parish Council, and whether to lift it.]]”

“[[MAUD I|No.]]”

“[[PYM I|They have apologised about the hedge.]]”

“[[MAUD I|Have they got the hedge back?]]”

“[[PYM I|It’s three hundred years old, Maud, they can’t simply—]]”

“[[MAUD E|Then they can hop,]]” said Maud.

That was carried, with one abstention. The chair turned over her paper. She took her glasses off, breathed on them, and polished them for a little longer than they needed.

“[[PYM I|Item five, election of the chair. As I’m standing again, I ought to hand over to the secretary while we do this. I gather that I’m unopposed.]]”

“[[BERYL I|You’re not.]]”

“[[PYM I|I beg your pardon?]]”

“[[BERYL I|I’m standing. So far as I can.]]”

The noise was considerable. A bat let go of the basketball hoop. Mrs Pym had turned the pink of boiled ham, and the secretary was leafing through the constitution so fast that it smoked.

“[[PYM I|She can’t. She’s dead. Tell her she can’t.]]”

“[[NAD I|It just says ‘a paid-up member’.]]”

“[[GWEN I|She’s paid up to June. I did try to refund it.]]”

“[[PYM I|Whose side are you on?]]”

“[[GWEN I|I’m the treasurer, Hesper. I haven’t got a side, I’ve got a column.]]”

“[[BERYL I|I’d only want to do the one term. I’ve never done chair. Eighteen years I did the books, and then six I did the teas, and every year I thought, next year I’ll put my hand up.]]” The little tap dripped. “[[BERYL I|And then, you know. March.]]”

Nobody knew where to look. Several of them looked at the cup.

“[[NAD E|Right,]]” said Nadia. “[[+|Those for Mrs Pym? One, two … five. Is that a five, Sylvia’s sister? Five. And those for Beryl? Three, four, five.]]” She counted again. “[[NAD I|Five all. Maud, you’ve not voted.]]”

“[[MAUD I|I’m thinking.]]”

“[[NAD I|You’ve been on the earth two hundred years, you must have a view.]]”

“[[MAUD I|I’ve buried eleven chairs. My view is, it makes no odds. Put me as a wind from the east.]]”

“[[NAD I|So it’s a tie. The chair’s got a casting vote, except that the chair is …]]” She ran her finger down. “[[NAD I|Oh, here we are. ‘In the event of equality the choice shall fall to the first honest man who cometh in unsummoned.’]]”

As one woman the coven turned and looked at Callum.

“[[CAL I|I was summoned. I’ve got the email.]]”

“[[PYM I|In that case we’ll have to adjourn, because I hardly think that in Lower Thrupp, on a Tuesday—]]”

The door banged open. It was a man in a tracksuit, with a net under his arm.

“[[KEITH I|You ladies going to be long?]]”

There was a silence such as that hall had not heard since Darren’s speech.

“[[NAD I|Is your name Keith? From the bookings?]]”

“[[KEITH I|It’s badminton, nine till half ten. I’ve got eight people in the car park and it’s starting to rain frogs.]]”

“[[GWEN I|That’s only the council.]]”

“[[PYM I|Would you call yourself an honest man?]]”

“[[KEITH I|I’m a caretaker.]]” He looked round the ring, at the chalk, and the bat, and the hats under the chairs. He had seen worse from the Rotary. “[[KEITH I|I handed in a watch once. Why, what’s gone?]]”

“[[NAD I|We’d like you to choose between these two, for chair. That’s Mrs Pym. And that’s Beryl.]]”

“[[KEITH I|That’s the urn.]]”

“[[BERYL I|Hello, Keith, love.]]”

He took a step back. Then, slowly, his face cleared, and he came on across the floor, laid the net down and bent towards the tap like a man listening at a shell. “[[KEITH I|Is that Beryl that used to do the teas? Two sugars and don’t tell my wife?]]”

“[[BERYL I|I never did tell her.]]”

“[[KEITH A|I came to your funeral,]]” the caretaker told it.

“[[BERYL I|I saw. You wore the good tracksuit.]]”

“[[PYM I|This is canvassing! Minute that it’s canvassing!]]”

“[[KEITH I|Well, which of the two of you’d be out of here by nine?]]”

“[[PYM I|There are a further four items on the agenda, and any other business, and under standing orders—]]”

“[[BERYL I|Me.]]”

“[[KEITH I|Beryl, then.]]” He picked up his net. “[[KEITH I|No offence, missus.]]”

It took them a moment. Then somebody began to clap, and someone else to howl, in the traditional manner, and Old Maud threw back her head and remarked, long and loud, until the windows shook. The only person who didn’t join in was sitting with an agenda on her lap, squaring off its edges.

“[[BERYL I|Hesper. Hesper, dear, I can’t hold the gavel, you know. I’ve no hands. I’ll need a deputy who’s good with the rules.]]”

“[[PYM I|There’s no such post.]]”

“[[BERYL I|You could draw one up.]]”

“[[PYM A|It would want a sub-clause,]]” the old chair said, after a time. She felt for her handkerchief. “[[+|It would want two.]]”

“[[BERYL I|There, then. Any other business? No? I declare it closed, and everyone stack a chair.]]”

“[[CAL I|Um. Excuse me? What about item six?]]”

They’d all forgotten him. He stood on the far side of the circle, with his cloak caught in the door of the stationery cupboard, holding out the tin.

“[[BERYL I|What’ve you got in there, son?]]”

“[[CAL I|Lemon drizzle. It’s my nan’s recipe. I wasn’t sure what people brought.]]”

Maud lifted up the lid and sniffed. She broke off a corner with her long grey fingers, and chewed it for a good while. All round the ring they waited for the eldest to pronounce.

“[[MAUD I|There’s no egg in this.]]”

“[[CAL I|No. Sorry. I’m the vegan.]]”

“[[MAUD I|It’s very nice.]]” She took the whole of the rest of the slice. “[[MAUD I|He can do the teas.]]”

“[[ALL A|Seconded!]]” roared the coven.
