DOT: Dorothea Pym | Dot; Mrs. Pym; Dorothea; the chair; madam chairman | F | major
AJAY: Ajay Kulkarni | Ajay; Mr. Kulkarni; the treasurer | M | major
TESS: Reverend Tess Marlow | Tess; the vicar; Reverend | F | major
LEN: Len Stubbs | Len; Stubbs; the farmer | M | major
VANE: Commander Roderick Vane | the Commander; Vane; Roderick | M | major
SAFF: Saffron Tully | Saffron; Saff; the girl; the youth representative | F | major
---
The committee of the Upper Sallow Fête met on the second Thursday in the skittle alley, because the hall had yoga. There were six of them on two benches. The minutes were taken by Saffron Tully, who was sixteen, and was the youth representative on the grounds of being the youth.

“[[DOT A|Item one,]]” said the chair. “[[+|Apologies.]]”

“[[VANE I|None received. All hands on deck.]]”

“[[DOT I|Thank you, Roderick. Item two—]]”

“[[AJAY E|I’ve got one,]]” said Ajay Kulkarni.

Dot Pym looked at him over her spectacles. He’d been treasurer for five years, and had never before been known to speak until item six. He had the cash book in front of him, shut, with both hands laid on it as though it might get up.

“[[DOT I|You’re here, though, Ajay. It’s for people who aren’t.]]”

“[[AJAY I|Not that sort of an apology. It’s about the ham.]]”

A curious thing happened along both the benches, which was nothing. It happened to everyone at once.

“[[TESS E|What about the ham?]]” asked the Reverend Tess Marlow, rather brightly.

“[[AJAY I|Last year’s raffle, first prize, one whole ham on the bone, given by Mr. Stubbs. Won by Mrs. Hobday.]]”

“[[LEN I|And well deserved.]]”

“[[AJAY I|It was a raffle, Len.]]”

“[[LEN I|I know what it was. I’m saying she’d had a bad year.]]”

“[[AJAY I|She’d lost her husband in the March, and she was living on toast. I used to see her at the shop. One tin, and she’d put it back. And I thought, who would it hurt? So before the draw I went into the tea tent, and looked for the bucket, and I … put in some extra tickets. In her name.]]” He opened the book, and shut it again. “[[+|Forty.]]”

“[[SAFF I|Do I minute that?]]”

“[[DOT I|Certainly not.]]”

“[[VANE I|Good God, Kulkarni. You’re a chartered accountant.]]”

“[[AJAY I|I haven’t slept since August. I paid for them! I put in the forty pounds. It’s all in here, under bunting.]]”

“[[TESS E|Well, I’m sure that it came from a good place,]]” said Tess. She’d gone the colour of her own collar, and then rapidly the colour of something else. “[[+|I’m sure we’ve all, at one time or another. Dot, might we move on to the bouncy castle?]]”

“[[DOT I|I’d like nothing better. Item two.]]”

“[[SAFF I|Only it wasn’t in the tea tent.]]”

“[[DOT I|What wasn’t, dear?]]”

“[[SAFF E|The bucket,]]” said Saffron. She had stopped writing. “[[+|Mr. Kulkarni says that he did it in the tea tent, before the draw. But it was in the vestry before the draw. I know because I was in there.]]”

“[[TESS E|What were you doing in the vestry?]]” Tess asked, a little too fast.

“[[SAFF I|What was the bucket doing in the vestry?]]”

There was another outbreak of nothing. Somewhere behind the wall the landlord dropped a crate. Len Stubbs, who was the size of a door, and sat on the end to keep the bench down, found something to look at on the ceiling.

“[[DOT I|Tess?]]”

“[[TESS I|I only borrowed it. For ten minutes. I thought I’d bless it.]]”

“[[VANE I|You *blessed* the raffle?]]”

“[[TESS I|I blessed it, and I also may have folded down the corners of Mrs. Hobday’s. So that whoever drew would feel them. She had only the two tickets, Roderick! I’d watched her count out the coppers.]]”

“[[VANE I|I drew. I put in my hand, and I thought the damn things had been at sea.]]”

“[[TESS I|I’m a minister of the Church of England. I’ve preached on Ananias. I did it on the Sunday after, in actual fact, and I had to go and lie down.]]”

“[[AJAY I|So it was you as well as me?]]”

“[[TESS I|It seems it was, Ajay. I can’t tell you what a relief it is.]]”

“[[DOT I|And what, Saffron, were *you* doing?]]” Dot had removed her spectacles altogether. “[[+|In the vestry?]]”

The girl drew a small, careful box in the margin of the minutes. “[[SAFF I|You know how all the tickets were pink?]]”

“[[DOT I|I do. I bought them.]]”

“[[SAFF I|I got another roll of the pink. Off the internet. She used to babysit me. I’d just have put in one or two, but they come in thousands.]]”

Ajay had uncapped his pen. “[[AJAY I|How many did you put in?]]”

“[[SAFF I|I don’t know. Till my arm got tired.]]”

“[[LEN I|That’s why the lid wouldn’t go on!]]”

It was out before he could do anything about it. All the faces on both of the benches came round to him like cows to a gate.

“[[DOT I|And why were you putting the lid on, Len?]]”

“[[LEN I|Just passing.]]”

“[[DOT I|Leonard Stubbs.]]”

“[[LEN A|It was my ham,]]” said the farmer. “[[+|I reckon a man’s got a right to say where his own ham goes. I’d a word with the bucket. That’s all I’ll say. I’d a word with it, and there was some tickets come out, Londoners’ mostly, and they went in the stove.]]”

“[[VANE I|My sister’s a Londoner. She bought twenty.]]”

“[[LEN I|Then she was warm.]]”

The Commander stood up. He was a small, upright, polished man, who’d run the tombola for eleven years like a gun deck, and when he was moved he addressed the far wall. It had a dartboard on it.

“[[VANE I|Madam chairman. I’m appalled. I’ve sat here and listened to a catalogue of fraud. By the treasurer. By the clergy. By a child! I want to make it clear that when I drew that ticket I drew it in good faith, before the whole village, blindfold.]]”

“[[TESS A|You weren’t blindfold,]]” said the vicar.

“[[VANE I|I had my eyes shut.]]”

“[[SAFF I|You’d one open, though. I was right at the front.]]”

“[[VANE I|It waters.]]”

Ajay was frowning at his sums. “[[AJAY I|What did it say? The ticket you drew. If Saffron put in a thousand then it would have said Hobday whatever you did.]]”

He went on looking at the dartboard. Bit by bit he seemed to become shorter.

“[[VANE I|It said Vane.]]”

“[[DOT E|It said what?]]” asked Dot.

“[[VANE A|It said Vane,]]” he repeated. “[[+|Number six. Mine. I’d only bought the one, as a matter of form. Out it came. I looked at it, and there was Peggy Hobday in the second row in that hat, and so I read out her name instead. And ate the evidence.]]”

“[[SAFF I|You ate it? I thought you were having a mint!]]”

“[[LEN I|Let’s get this right. There’s a thousand and something tickets in that bucket says Hobday. There’s corners turned down. I’ve burned the half of the others. And *you* go and pull out the only one that’s straight?]]”

“[[VANE I|I’ve always been unlucky.]]”

It was the vicar who went first. She put her head down on the table among the agendas, and beat upon it gently with her fist; then Len began, which shook the bench, and the Commander sat down on it and was shaken along with everybody else. Only Dot Pym did not laugh. She’d folded her spectacles and was turning them over and over.

Tess wiped her eyes. “[[TESS I|Dot? You’re not cross with us?]]”

“[[DOT I|I’m the chair. I’m supposed to be cross.]]”

“[[AJAY I|I’ll resign, of course. I’ve brought a letter.]]”

“[[DOT I|You’ll do nothing of the kind. Who else can add up?]]” She sighed. “[[+|Does nobody want to know how Peggy Hobday came to have two tickets in the first place, when she’d never in her life spent money on a game of chance? She’s a Methodist.]]”

“[[TESS I|I told you, I saw her count out the coppers.]]”

“[[DOT I|They were my coppers. I’d gone round on the Friday, and told her it was the law.]]”

“[[LEN E|You never!]]” cried Len.

“[[DOT I|I said that there was a by-law. Every household to take two. I showed her a letter, with a crest on it. It was from the water board.]]”

The Commander put up one hand, as for a vote. “[[VANE I|Then it’s unanimous.]]”

“[[SAFF I|Can I minute *that*?]]”

“[[DOT I|You may put that apologies were received.]]” The chair put her spectacles back on, and squared the papers, and was once again a woman who’d got through worse. “[[+|Item two. Bouncy castle. Yes, Len, what is it?]]”

“[[LEN I|Nothing. It’s just that I had Peggy up at the farm at Christmas. She brought me something, for a thank-you, done up in foil. I’ve had it in the freezer, I hadn’t the heart to tell her.]]”

“[[AJAY E|What was it?]]” Ajay asked.

“[[LEN I|Ham. She can’t abide it. She told me she’d been all round the village trying to give the thing away.]]”

Nobody met anybody’s eye.

“[[TESS A|I had mine with parsley sauce,]]” the vicar said at length.

“[[VANE I|Sandwiches.]]”

“[[AJAY I|I’m a vegetarian. I buried it.]]”

“[[DOT E|Item two,]]” said Dot.
