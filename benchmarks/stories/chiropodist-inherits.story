SEL: Selma Okoye | Selma; Okoye; Mrs Okoye; the chiropodist; the tall woman | F | major
RUTH: Ruth Vanstone | Ruth; Mrs Vanstone; his wife | F | major
HUGH: Hugh Vanstone | Hugh; her brother; the older brother; Mr Vanstone | M | major
FELIX: Felix Vanstone | Felix; the younger brother; the youngest | M | major
SOL: Mr Abernathy | Abernathy; Mr Abernathy; the solicitor; the lawyer | M | major
TAPE: Leopold Vanstone | Leopold; the voice on the tape; the old man's voice; their father | M | minor
---
‘[[SOL A|Everyone’s here,]]’ said the solicitor, ‘[[+|so perhaps we might begin.]]’

‘[[RUTH E|Felix isn’t here,]]’ said Ruth.

‘[[HUGH E|Felix is never here,]]’ said Hugh.

‘[[FELIX E|I’m under the table,]]’ said Felix.

They looked. He was. He came out backwards, with dust on his jersey, holding up a single pearl. It was typical of the family that no one asked.

‘[[SOL E|Thank you, Mr Felix,]]’ Abernathy went on, squaring his papers. ‘[[+|As you know, your late father didn’t leave a will in the ordinary sense.]]’

‘[[HUGH E|What sense did he leave one in?]]’ Hugh demanded. He was the eldest. He’d brought a calculator.

‘[[SOL I|He left a cassette.]]’

‘[[HUGH I|A what?]]’

‘[[RUTH A|It’s a kind of tape, darling,]]’ his wife told him. ‘[[+|One puts it in a machine.]]’

‘[[HUGH I|I know what a cassette is, Ruth. I want to know whether it’s legal.]]’

‘[[SOL E|It’s witnessed,]]’ said Mr Abernathy unhappily. ‘[[+|By the gardener, and by a Mrs Okoye.]]’

Four pairs of eyes travelled down the length of the table. At the other end of it, with her gloves on, sat a woman whom none of them had ever seen before the funeral. She was tall. She was perhaps sixty. She’d cried, at the crematorium, more than anybody, and she had done it in perfect silence.

‘[[SEL E|I was his chess partner,]]’ said Selma Okoye.

‘[[HUGH I|My father didn’t play chess.]]’

‘[[SEL I|No. He was dreadful.]]’

Felix laughed, and turned it into a cough. He had taken the chair next to hers, because it was the furthest from his brother. ‘[[FELIX I|How long had you known him?]]’

‘[[SEL I|Nine years. On Wednesdays.]]’

‘[[RUTH E|He told us he had the chiropodist on Wednesdays,]]’ Ruth said slowly.

‘[[SEL I|I am the chiropodist.]]’

Nobody could get much further with that. Abernathy took the chance to set the machine on the blotter. It was the size of a suitcase. He pressed one key, and it opened; he pressed another, and it shut.

‘[[FELIX E|It’s the one with the arrow,]]’ murmured Felix.

‘[[SOL I|Is it?]]’

‘[[FELIX I|The *other* arrow.]]’

There was a hiss, and a clunk, and a long, rich clearing of the throat that made every Vanstone in the room sit up straight.

‘[[TAPE I|Is it going? Selma, is it going? There’s a little red light. Good. Well, children. If you can hear me I’m dead, and if you can’t, Hugh’s sitting on the machine.]]’

Hugh took his elbow off the blotter.

‘[[TAPE I|I’ll be brief. I’ve been told that I wasn’t, as a rule. The house goes to the bank. It’s been theirs since the business with the ostriches.]]’

‘[[HUGH I|What ostriches?]]’

‘[[RUTH I|Shh!]]’

‘[[TAPE A|I heard that, Hugh,]]’ said the old man’s voice. ‘[[+|You’re saying, “What ostriches?” They’re in the file marked *Miscellaneous*. So that leaves what’s in the house. Ruth, my dear, you’re to have the piano. You’re the only one who ever lifted the lid, and I used to sit on the stairs.]]’

Ruth put her hand over her mouth.

‘[[TAPE I|Felix gets my watch. It doesn’t go. He’ll know why.]]’

‘[[SEL E|Do you?]]’ asked Selma, under her breath.

‘[[FELIX I|I dropped it down the well when I was six. He never said a thing. He climbed down and got it, and then he wore it for thirty years.]]’ The youngest was scowling at the pearl. ‘[[FELIX I|I thought that he hadn’t noticed it was broken.]]’

‘[[SEL I|He noticed.]]’

‘[[HUGH E|Could we please listen?]]’ said Hugh.

‘[[TAPE I|And now Hugh.]]’ The tape hissed for so long that the lawyer reached out to see if it had stuck. ‘[[TAPE I|Hugh, you’re going to be cross. I’ve left you Selma.]]’

‘[[HUGH I|I beg your pardon?]]’

‘[[RUTH A|He’s left you *who?*]]’ gasped his wife.

‘[[TAPE I|I don’t mean in a Biblical way. I mean on Wednesdays. You’ve got no friends, boy. You have colleagues. I was the same, till my feet went. She’ll come at two, with a board. You’re to give her tea, and lose. It’s paid for up to 1995.]]’

It was very quiet. A fly walked over the calculator. The older brother’s face had gone through several colours and had arrived at one that his sister-in-law, had he had one, would have called puce.

‘[[HUGH I|I shall contest it.]]’

‘[[SOL I|On what grounds, sir?]]’

‘[[HUGH I|On the grounds that it’s … that one can’t simply bequeath a … Abernathy, tell him!]]’

‘[[SOL I|He’s dead, Mr Hugh.]]’

‘[[HUGH I|He isn’t *listening*, that’s all. He never did listen! I rang that man every Sunday of my life. I asked him how he was. “Mustn’t grumble.” Every Sunday for twenty-two years! And all that time, on a Wednesday, he was telling everything to a *foot* woman!]]’

No one had ever heard him shout. He seemed himself to be rather shaken. Ruth had half risen from her seat; it was the chiropodist, though, who got to him first. She’d pulled off one glove.

‘[[SEL I|He told me that you rang.]]’

‘[[HUGH I|Did he?]]’

‘[[SEL I|Each week. He’d say, “Hugh rang.” And then he would move his bishop somewhere stupid. I’d take it, and he’d say, “I never know what to tell him, Selma. I say that I mustn’t grumble. I’m afraid that if I start then he’ll come all this way, in the traffic, and find it’s only me.”]]’

Hugh sat down. The machine clicked twice, and they’d all but forgotten it when it spoke.

‘[[TAPE I|That’s the lot, I think. Be nice. Abernathy, you can turn it off now; no, it’s the other arrow.]]’

‘[[SOL A|He knew,]]’ the solicitor breathed. ‘[[+|He *knew* I’d …]]’

‘[[SEL E|He practised it with me,]]’ said Selma. ‘[[+|He did your voice.]]’

‘[[HUGH I|Do you take sugar, Mrs Okoye?]]’

They turned round to see who’d said it. It was Hugh. He had not looked up from the blotter.

‘[[SEL I|Two.]]’

‘[[HUGH I|And you play the, ah. You start with the small ones?]]’

‘[[SEL I|The pawns. Yes.]]’

‘[[FELIX E|Today’s a Wednesday,]]’ Felix remarked, to the ceiling.

‘[[HUGH I|I’m aware of what day it is.]]’ His brother slid the calculator, an inch at a time, off the edge of the table and into the drawer. ‘[[HUGH I|Ruth, have we got a board?]]’
