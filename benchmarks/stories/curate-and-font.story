TAM: Tamsin Okonjo | Tamsin; Tam; narrator; I; the curate; Reverend; Vicar | F | major
AGNES: Agnes Wheelwright | Agnes; Miss Wheelwright; the organist; the old lady | F | major
DUNC: Inspector Duncan Laird | Laird; Duncan; the inspector; Inspector Laird; the detective | M | major
CHOIR: the choirboys | the choirboys; the trebles | M | group
---
I had been a curate for eleven days when I found the treasurer in the font.

He wasn’t dead. I’d like to be clear about that, since the *Gazette* wasn’t. He was sitting in it, folded up like a deckchair, with a bump on his head, snoring, and when I’d hauled him out and an ambulance had taken him away I went and made a pot of tea for the police.

‘[[DUNC I|You moved him.]]’

‘[[TAM I|He was in holy water.]]’

‘[[DUNC I|Is that bad for you?]]’

‘[[TAM A|It’s bad for the font,]]’ I said.

Inspector Laird wrote this down. He was a long, pale, patient man, who’d hit his head on the vestry lintel coming in and would do it again going out. He had the parish accounts spread over his knees.

‘[[DUNC I|Eight hundred and forty pounds, from the roof box. When was it last counted?]]’

‘[[TAM I|Last night, after evensong. Mr Crabbe does it. He always does it alone.]]’

‘[[DUNC I|And who’s got a key?]]’

‘[[TAM I|He has. The vicar has, but she’s in Lourdes. And Miss Wheelwright.]]’

‘[[DUNC I|Miss Wheelwright being?]]’

The organ answered for me. It let out one low note, down where you feel it in your fillings, and went on holding it.

‘[[TAM E|That’s her,]]’ I shouted.

‘[[DUNC A|What?]]’ he bawled back.

‘[[TAM I|I said, that’s her! She plays when she’s cross!]]’

We went through to the nave. Up in the loft was a small hat, with cherries on it, just visible over the rail. Below the loft, in the choir stalls, four of the trebles were sitting in a row in their ruffs. They’d come for a wedding practice and had refused to go home.

‘[[DUNC A|Miss Wheelwright?]]’ the detective called up. ‘[[+|Might I have a word?]]’

The note stopped. A face appeared beneath the cherries, pink and very much lined.

‘[[AGNES I|Is he going to live?]]’

‘[[DUNC I|He’s got a mild concussion, I’m told.]]’

‘[[AGNES E|Pity,]]’ said Agnes, and vanished.

She came down the spiral stair one step at a time. It took so long that I offered to go up and help her, and was told from inside the wall that she’d been climbing down that stair since before I was thought of. When she arrived, she sat down in the front pew and took off her organ shoes.

‘[[DUNC I|You didn’t care for Mr Crabbe?]]’

‘[[AGNES I|I’ve nothing against the man. He sings flat.]]’

‘[[DUNC I|Where were you last night, after evensong?]]’

‘[[AGNES I|In my bath, with a murder.]]’

‘[[TAM E|She means a book,]]’ I put in.

‘[[DUNC I|I’d gathered, thanks, Vicar.]]’

‘[[TAM I|I’m only the curate.]]’

‘[[AGNES I|She’s only the curate. She’s been here a week. She’s put the hymn numbers up in the wrong order twice.]]’

‘[[TAM I|Once!]]’

‘[[AGNES I|It was twice, dear. I didn’t mention the first.]]’

From the choir stalls came a noise like a small kettle. One of the boys had his ruff stuffed into his mouth. I gave him the look that they teach us at theological college, and he took it out again.

Laird lowered himself on to the chancel step, so that his eyes were on a level with the old lady’s. I thought it was nicely done.

‘[[DUNC I|I’ve been reading these accounts. I’m no great hand at figures, but my mother kept a shop. It looks to me as if that box has been coming up light for some time. A tenner here, twenty there. Going back to Easter.]]’

‘[[AGNES I|Does it?]]’

‘[[DUNC I|You’ve signed at the bottom of every page.]]’

‘[[AGNES I|Where he put the cross. I don’t have my reading glasses in church.]]’

‘[[TAM I|Are you saying that Mr Crabbe was stealing from the roof?]]’

‘[[DUNC I|I’m saying someone was.]]’

‘[[AGNES I|Well, it wasn’t I. What would I do with a roof?]]’

I wasn’t listening any longer. I’d seen the shoes. They’re soft, narrow little things, organ shoes, with a suede sole, so that your feet can slide about on the pedals. Hers were on the tiles beside her. One was black. The other was black to about halfway up, and above that was a tidemark.

‘[[TAM A|Miss Wheelwright,]]’ I said, and wished I hadn’t, ‘[[+|your shoe’s wet.]]’

No one moved. The cherries trembled slightly.

‘[[AGNES I|I stepped in a puddle.]]’

‘[[DUNC I|It hasn’t rained for three weeks.]]’

‘[[AGNES I|Then it was somebody else’s puddle.]]’

‘[[DUNC I|Miss Wheelwright, did you hit Mr Crabbe?]]’

‘[[CHOIR E|No!]]’ yelled the choirboys.

It echoed. It’s a splendid acoustic, everybody says so. All four were on their feet, and the one on the end, the smallest, had burst into tears.

‘[[AGNES I|Sit down, the lot of you. What did I tell you about coming in early?]]’

‘[[DUNC I|What’s this about, boys?]]’

‘[[AGNES I|They’re not to be questioned. They’re minors, and they’ve a descant to learn.]]’ She folded her hands. There was quite a change in her; I could see for the first time why the bass section were afraid of her. ‘[[+|Very well. I wasn’t in my bath. I’d come back for my murder. I’d left it up on the music desk, and as I was reaching for it, I looked over the rail, and there he was with the box upside down, shaking it into a Sainsbury’s bag.]]’

‘[[TAM I|What did you do?]]’

‘[[AGNES I|I played him the Last Trump.]]’

‘[[DUNC I|I’m sorry?]]’

‘[[AGNES A|Bottom C,]]’ the organist explained, with relish. ‘[[+|Thirty-two foot reed, everything out. He was standing right under it. He must’ve gone three feet in the air. He came down on the step, hit his head on the eagle, walked round in a circle, and climbed into the font.]]’

‘[[DUNC I|By himself?]]’

‘[[AGNES I|I imagine he thought that it was a bath. I went and propped his chin up, so he shouldn’t drown. I believe that’s when I wet my foot.]]’

The inspector’s face was a study. He got out a handkerchief and, having looked at it, put it away again.

‘[[DUNC I|And the money?]]’

‘[[AGNES I|What about it?]]’

‘[[DUNC I|There wasn’t a bag. There was no bag, no box and no eight hundred and forty pounds.]]’

The smallest treble was still crying. I went over and squatted down in front of him. He smelt of toffee, and something was wrong with his shape. I undid the top button of his cassock. Then I undid the next.

He was lined with tenners. He had them tucked into his vest like a scarecrow.

‘[[TAM I|Oh, Barnaby.]]’

‘[[CHOIR A|We were only minding it,]]’ they told me, all together, or so nearly together that it made no odds. ‘[[+|She said not to let it out of our sight!]]’

‘[[AGNES I|I said to put it in the *safe*. I said, there’s a thief about, and you four are the only men in this parish I’d trust with a hymn book.]]’

Laird stood up. He was obliged to do it in stages. He went along the line of boys, and held out his hat, and one by one, very solemnly, they filled it.

‘[[DUNC A|You know,]]’ he said to the last of them, ‘[[+|you’d have made a good collection.]]’

That was when I began to like him. He turned and walked off down the aisle with the roof in his hat, making for the vestry, and I ran after him to say it, but I was too late.

‘[[TAM I|Mind the—]]’

‘[[DUNC I|Ow!]]’

Behind us, softly, with two fingers, somebody started to play the ‘[[!|Hallelujah Chorus]]’.
