ROZ: Rosalind Peake | Roz; Rosalind; Peake | F | major
PET: Petra Lindqvist | Petra; the woman on the bench; her date; the vet | F | major
---
The dog had been told to behave, and had listened to this with every sign of intelligence, and was now dragging Roz sideways through a flower bed.

“[[PET I|Is he all right?]]”

“[[ROZ I|He’s fine! He’s just pleased to see you.]]”

“[[PET I|I’m over here.]]”

“[[ROZ I|He’s pleased in general.]]”

The woman on the bench had stood up. She was taller than her photographs, and her hair was wet, and she had brought two coffees in a cardboard tray, one of which she now held out at arm’s length like somebody feeding a goat. Roz got a hand to it. She got her other hand to a lamp post. Between the two of them, the lamp post and the coffee, she came to a halt.

“[[PET I|Rosalind, presumably.]]”

“[[ROZ I|Roz. Hello. You’re Petra. Sorry, I had a thing I was going to say, and it’s gone in the begonias.]]”

“[[PET I|Was it a good thing?]]”

“[[ROZ I|I practised it on the bus.]]”

“[[PET I|And who is this?]]”

This was it. This was the bit she had lain awake over. Her profile said that she liked Portuguese food and old maps and long walks with her dog, and the first two were true. Roz looked down. The dog looked up. It was brown, mostly, with a beard, and it belonged to the man in the flat below, who had handed it over that morning together with a bag of dried liver and gone to have his cataracts done.

“[[ROZ E|Kevin,]]” said Roz.

“[[PET I|Kevin.]]”

“[[ROZ I|After my uncle.]]”

“[[PET I|That’s unusual. How long have you had him?]]”

“[[ROZ I|Oh, God. Years. Since he was a … since he was small.]]”

“[[PET I|Three? Four?]]”

“[[ROZ I|About that.]]”

“[[PET I|Only he looks quite an elderly dog.]]”

“[[ROZ I|He’s had a hard life.]]”

“[[PET I|With you?]]”

“[[ROZ I|*Before* me. In the … he was in Wales.]]”

Petra nodded slowly. She had very pale, very level eyes, the kind you would want in a pilot. She crouched, put out the back of her hand, and the animal that had spent forty minutes trying to kill Roz with a length of nylon sat down on the path, leaned its whole weight against her shin and groaned.

“[[ROZ I|He doesn’t normally do that.]]”

“[[PET I|I expect it’s my shoes. Shall we walk?]]”

They walked. It was one of those bright blowing days with too much sky in it. The lake was full of small waves, all going the same way, as if they’d heard something. Roz asked about the drive, and Petra said there hadn’t been one, she’d swum; and it turned out that she meant it, that she swam every morning at the lido and had come straight from there, because otherwise she’d have gone home and changed four times.

“[[ROZ I|What did you nearly wear?]]”

“[[PET I|A dress. I look like a lighthouse in it. What about you?]]”

“[[ROZ A|This is my sister’s coat,]]” she admitted.

“[[PET I|It suits you.]]”

“[[ROZ I|It’s got her dry-cleaning ticket in it. I’m under instructions.]]”

“[[PET A|So the coat’s not yours,]]” said her date thoughtfully. “[[+|Is anything?]]”

It was only a joke. Roz laughed, she thought, for about a second too long.

“[[ROZ I|The boots are mine.]]”

“[[PET E|Good,]]” said Petra. “[[+|One has to start somewhere. Does he know ‘sit’?]]”

“[[ROZ I|Sorry?]]”

“[[PET I|Kevin. There’s a duck coming up on the left, and I wondered if you’d like to get in first.]]”

“[[ROZ I|Sit! Kevin. Sit. Kevin, *sit.*]]”

The dog gave her a look of mild inquiry. It seemed to be checking whether there was some other dog.

“[[PET E|Perhaps he only does it in Welsh,]]” Petra said.

“[[ROZ I|He’s deaf. A bit. In one ear.]]”

“[[PET I|Which?]]”

“[[ROZ I|The left.]]”

“[[PET I|Poor old man. May I try?]]” And without waiting, without so much as raising her voice, Petra spoke to the sky over the boathouse. “[[PET I|Bernard. Down.]]”

He went down as though someone had let the air out. His chin was on the gravel. His eyebrows went from one of them to the other, and the duck walked past, under his nose, with her six children.

For a while there was just the wind.

“[[ROZ I|You said ‘Bernard’.]]”

“[[PET I|I did, yes.]]”

“[[ROZ I|How did you …]]”

Petra took the lid off her coffee and looked in. “[[PET I|I took two of his teeth out in March.]]”

“[[ROZ I|You’re in marketing. It says that you’re in marketing!]]”

“[[PET I|If you put ‘vet’, people send you pictures of their cat’s anus. I had one who did it before he’d even said hello. So I put ‘marketing’, and no one’s ever asked me a single question about it.]]”

“[[ROZ I|And you recognised him.]]”

“[[PET I|From right across the grass. I thought, that’s Bernard Mulcahy, and that is not Mr Mulcahy.]]”

“[[ROZ I|Oh, no. Oh, no, no.]]” Roz had sat down, without exactly choosing to, on the low wall that ran round the lake. The liver crunched in her sister’s pocket. “[[ROZ I|Why didn’t you say?]]”

“[[PET I|You’d started. You were going so well. And then you got to Wales, and I wanted to see what else there was.]]”

“[[ROZ I|I’m not a lunatic.]]”

“[[PET I|No.]]”

“[[ROZ I|I did it because of the photo. There’s one picture of me from the last five years where I’m smiling, and I’m holding somebody’s dog at a wedding. So I put it up. And everybody wrote to me about the dog. Everybody! You did.]]”

“[[PET I|I wrote about the map behind the dog.]]”

She had, too. Roz remembered it now. It had been the third message, late, on a Sunday: *is that the 1572 or the forgery?* She had lain there in the dark grinning at the ceiling like a fool.

“[[ROZ I|It’s the forgery.]]”

“[[PET I|I thought it was. They’ve got Ireland too far over.]]”

“[[ROZ I|Why would somebody who knows that want to walk about with me and a stolen dog?]]”

“[[PET I|Is he stolen?]]”

“[[ROZ I|Borrowed. Mr Mulcahy’s having his eyes done. I’ve got till four.]]” She put her face in her hands, and spoke from inside them. “[[ROZ I|Go on. You can go, I won’t mind. I’d go.]]”

Gravel shifted. Somebody sat down on the wall, not close, but not very far away either, and somebody else, who smelled, lay down across both her boots.

“[[PET A|Can I tell you one of mine?]]” said the voice above the dog.

“[[ROZ I|One of your what?]]”

“[[PET I|I’ve never been to Lisbon. I put that I had because you did. I’ve been reading about it at work. I know the price of the trams.]]”

Roz parted two fingers. Petra was looking straight ahead of her, at the lake, and the tips of her ears had gone a deep, definite red.

“[[ROZ E|How much are the trams?]]” Roz asked.

“[[PET A|Three euros ten,]]” she said. “[[+|If you pay on board. It’s cheaper with the card.]]”

“[[ROZ I|That’s very thorough.]]”

“[[PET I|I’m a thorough person. I’m also thirty-eight, I have no sense of smell, and I cry at brass bands. I think that’s the worst of it. You?]]”

“[[ROZ I|Forty-one. I said thirty-nine. I don’t really like long walks.]]”

“[[PET I|Nor me. I hate them.]]”

Roz turned right round on the wall to look at her. “[[ROZ I|*Do* you?]]”

“[[PET I|I’ve been on my feet since five with my arm up a spaniel. There’s a place by the gate that does custard tarts.]]”

“[[ROZ I|Do they let dogs in?]]”

“[[PET I|They let Bernard in. He has a tab.]]”

Roz stood up, and discovered that she still had the coffee, that it was cold, and that she’d carried it all the way round a lake without spilling any. She gave the lead to the one who knew how to use it. It took a moment, because of gloves.

“[[ROZ I|What was he in for? In March, I mean. Which teeth?]]”

“[[PET I|The two big ones at the back. On the left.]]”

“[[ROZ I|And his ears?]]”

“[[PET I|His ears are perfect.]]”
