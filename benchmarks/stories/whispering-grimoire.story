ELI: Elias Thorne | Elias; Eli; Thorne; the first-year; the new boy; the apprentice | M | major
SAB: Sabine Marchetti-Okoro | Sabine; Marchetti; the prefect; the older girl; the fourth-year | F | major
WREX: The woman in the glass | the thing in the glass; the headmistress; Headmistress; the librarian; Professor Wrexham; Wrexham; the young woman | F | major
BOOK: The Grimoire | the grimoire; the book; the Codex | X | major
FEN: Fenwick Ash | Fen; Fenwick; his roommate; the chubby boy | M | major
---
"[[FEN A|Don't open it,]]" he said.

"[[ELI E|I'm not going to open it,]]" Elias answered.

"[[FEN A|You've got your hand on it,]]" he pointed out.

"[[ELI I|I'm only dusting it.]]"

Fenwick Ash put down his own duster and came around the end of the shelf. He was a chubby boy with a permanent cold, and he'd been Elias's roommate for two weeks, and in that time they had been given detention five times. None of them had been Fen's fault.

"[[FEN E|It's got a chain on,]]" Fen said nervously.

"[[ELI I|I can see that.]]"

"[[FEN I|It's got a sign.]]"

It had. The sign said "[[!|DO NOT]]". There had been more of it once, but somebody had burned that part off.

"[[BOOK A|Psst,]]" said the book.

Both of the boys jumped about a foot in the air.

"[[FEN A|It talked!]]" he squealed.

"[[BOOK A|Of course I talked,]]" it said peevishly. "[[+|I'm a book. What do you think we're *for*? Be a good lad and undo the clasp. I've got a terrible itch on page ninety.]]"

"[[ELI A|What are you a book of?]]" asked the first-year.

"[[FEN A|Don't talk to it!]]" his roommate hissed.

"[[BOOK A|I am the Codex Umbrarum,]]" the book announced. "[[+|I contain all the secrets of the hidden world, the nine true names of the wind, and quite a nice recipe for plum cake.]]"

"[[SAB A|And it ate a librarian,]]" said somebody behind them.

They whirled around. A tall girl was leaning in the archway with a lamp in her hand and a silver badge on her robe. She had on one slipper.

"[[FEN E|It was him,]]" blurted Fenwick.

"[[SAB I|I'm sure it was. Thorne, isn't it? Step away from that, please.]]"

"[[ELI A|Did it really eat a librarian?]]" he asked.

"[[BOOK E|A very small one,]]" muttered the Codex. "[[+|And she started it.]]"

"[[SAB I|What are you two doing in the Restricted Stacks at midnight?]]"

"[[ELI I|Dusting. It's a detention.]]"

"[[SAB I|Who gives a detention in here?]]"

"[[FEN I|Professor Wrexham.]]"

"[[SAB A|The *headmistress* sent you?]]" she said, frowning. She lowered the lamp. "[[+|When was this?]]"

"[[FEN I|At supper. She came over to our table. She said to do the whole shelf and make sure we got the one with the chain.]]"

The prefect had stopped frowning. It was worse.

"[[SAB I|Professor Wrexham's been in Vienna since Sunday.]]"

Nobody said anything. Somewhere in the dark a book turned over in its sleep.

"[[ELI I|But we saw her.]]"

"[[SAB I|What was she wearing?]]"

"[[ELI I|Her gray robe. The hat. The, you know. The monocle.]]"

"[[SAB I|Which eye?]]"

He shut his own eyes to think. "[[ELI I|The left.]]"

"[[FEN I|It was the right. I was sitting opposite.]]"

"[[ELI I|So was I!]]"

"[[SAB I|She wears it in the left. So one of you was looking in the—oh, no. Was she by the mirror? Did either of you see her *not* in the mirror?]]"

The two boys looked at each other.

"[[BOOK A|Oh, very good,]]" it murmured. "[[+|Five points to the girl with one shoe.]]"

"[[WREX I|Ten, I think.]]"

It was the headmistress's voice, dry as chalk. It came from the window. It was night outside, so that the big black panes were as good as a looking glass, and there they all were in it: the three of them, with the lamp. Behind them stood a fourth. Elias spun around. There was no one there.

"[[SAB E|Get behind me,]]" Sabine ordered. Her hand was shaking, but she had her wand out. "[[+|Don't look at her. Look at the floor.]]"

"[[WREX A|There's no need for dramatics, Miss Marchetti,]]" said the thing in the glass. "[[+|I only want my book. I'd fetch it myself, but I don't seem to have any hands on your side.]]"

"[[FEN I|She's going to kill us. I'm going to be killed in detention.]]"

"[[WREX I|Nonsense, Ash. Just unfasten that chain, and you can all go up to bed.]]"

"[[SAB A|If you touch it, I'll take a hundred points,]]" she snapped.

"[[ELI I|What does she want it for?]]"

"[[SAB I|I don't know!]]"

"[[ELI I|I wasn't asking you. I was asking *it*.]]"

There was a rustle of pages. The Codex sounded, for the first time, a little bit taken aback.

"[[BOOK I|Do you know, no one's ever asked me that.]]"

"[[WREX I|Be quiet.]]"

"[[BOOK I|She wants page three hundred and twelve. It's a way out. For people who went into the glass and shouldn't have.]]"

"[[ELI I|Who is she?]]"

"[[BOOK A|The librarian,]]" said the book, in a small voice. "[[+|I didn't eat her. I only told her how to get in. She was so curious. I never thought to tell her how to get back, I was in a mood, and then they put the chain on.]]"

The face in the window had changed. The monocle was gone. So was the hat. It was just a young woman with ink on her chin, with her palms up flat against the other side.

"[[WREX A|Forty years,]]" she whispered. "[[+|I can only look like people who look in. Nobody ever looks in here. I had to go all the way down to the dining hall.]]"

"[[FEN I|Why didn't you just *ask*?]]"

"[[WREX I|Who listens to a mirror?]]"

Sabine's wand had drifted down till it was pointing at her slipper. She bit her lip.

"[[SAB I|It could be a trick.]]"

"[[ELI I|Yeah.]]"

"[[SAB I|It's a direct violation of about nine rules.]]"

"[[ELI I|Would it help if you hadn't seen us?]]"

The older girl looked at him for a long while. Then she took off her silver badge, polished it on her sleeve, and laid it down on the shelf with its face to the wood.

"[[SAB E|I sleepwalk,]]" Sabine said. "[[+|Everybody knows I do. Fenwick, hold the lamp. Thorne?]]"

"[[ELI I|Yes?]]"

"[[SAB I|Page three hundred and twelve. Mind your fingers.]]"

"[[BOOK I|And if somebody could do my itch while you're in there?]]"
