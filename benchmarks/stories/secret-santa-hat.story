GRE: Greta Lindqvist-Moss | Greta; the office manager; Moss | F | major
TAR: Tariq Osman | Tariq; the new guy; the temp; Osman | M | major
BEV: Beverly Kahananui | Bev; Beverly; the receptionist | F | major
DUN: Duncan Prewitt | Duncan; Prewitt; the boss; Mr. Prewitt; the CEO | M | major
SOF: Sofía Abreu | Sofi; Sofía; the designer | F | major
ALL: the office | the office; everyone | X | group
---
"[[GRE I|Twenty-dollar limit. No alcohol, no candles, no underwear.]]"

"[[SOF E|It was *socks*,]]" said Sofía.

"[[GRE I|They came up to here, Sofía.]]"

Greta shook the hat. There were eleven people in the break room and one radiator, and they'd all arranged themselves around it like cats. She held the hat out to Bev, who took a slip, read it, and tucked it into her bra.

"[[BEV I|Nobody will ever know.]]"

"[[SOF I|We'll all know. You'll crochet them something.]]"

"[[BEV I|I might not.]]"

"[[SOF I|You crocheted the printer a cozy.]]"

"[[BEV I|It was cold!]]"

The temp was the last. He'd only been there since Monday, and he was standing half out of the door in case it turned out he wasn't invited. He looked into the hat as if it might have a bottom.

"[[GRE A|Go ahead, Tariq,]]" the office manager said.

"[[TAR I|Are you sure? I'm only here through the nineteenth.]]"

"[[GRE I|The party's on the eighteenth.]]"

He took the slip. He opened it, and he closed it. From behind a glass wall at the end of the corridor came the noise of somebody shouting at a phone, and the whole room dropped its voice.

"[[TAR E|Who's D.P.?]]" asked Tariq.

There was a general intake of breath.

"[[BEV E|Oh, honey,]]" said Bev.

"[[SOF I|You're not supposed to tell us.]]"

"[[TAR A|I didn't know what it stood for,]]" the temp said. "[[+|Is it a department?]]"

"[[GRE E|It's Duncan,]]" said Greta. "[[+|It's Mr. Prewitt. He puts himself in every year. He thinks it's good for morale.]]"

"[[TAR I|What did he get last year?]]"

"[[SOF E|A mug,]]" said Sofía.

"[[TAR I|Did he like it?]]"

"[[SOF I|Who knows? Leonard gave it to him. Have you met Leonard?]]"

"[[TAR I|No.]]"

"[[SOF I|Right.]]"

On the eighteenth somebody put a wreath on the photocopier. There was a cake that said "[[!|HAPPY HOLIDAYS ACCOUNTS,]]" although it was for everyone, and there was a bowl of something pink. The presents were in a heap beneath the ficus. All of them looked like mugs, apart from one, which was flat, and about the size of a tea tray, and done up in the business section.

"[[BEV I|Which of you bought a cookie sheet?]]"

"[[SOF A|It's a mirror,]]" said the designer.

"[[BEV I|It's not heavy enough. I shook it.]]"

"[[GRE E|Don't shake the gifts,]]" said Greta.

Tariq Osman was eating his cake very small. Bev got him by the sleeve and drew him around behind the ficus, where there was a chair.

"[[BEV I|Is it yours? The flat one?]]"

"[[TAR I|I can take it back. I've still got the receipt. I thought I might just get him a mug.]]"

"[[BEV I|What is it?]]"

"[[TAR I|I don't really want to say. I could be totally wrong.]]"

"[[BEV I|Sweetie, I've been on that desk for seventeen years. I know what he's allergic to. I know his ex-wife's ringtone. You tell me, and I'll tell you if you've got to go out the window.]]"

He told her. He had to bend to do it, and she had to hold her earring out of the way. As he went on, her face, which was broad and brown and usually in motion, grew still.

"[[BEV E|Where'd you hear about that?]]" said Bev.

"[[TAR I|I didn't hear. I do his filing.]]"

"[[BEV I|Well, I'll be damned.]]"

"[[TAR I|Is it the window?]]"

But there wasn't time for her to answer. The glass door had opened. The boss came down the corridor, in a paper crown, pulling at his cuffs, like a man who's been told there would be dancing.

"[[DUN A|Is this everybody?]]" the boss said. "[[+|Great. Great stuff. Who's making these so dry?]]"

"[[GRE E|That's a coaster, Duncan,]]" said Greta.

"[[DUN I|Ah.]]"

Greta gave out the presents. She did it by the list, at a clip. There was a mug, then a mug. There was a stapler in the shape of a hippo. Sofía got a pair of mittens in eight colors, crocheted, and turned round, very slowly, to look at the ficus.

"[[BEV A|It could've been anyone,]]" the receptionist called through the leaves.

"[[GRE I|And last. Duncan, it's for you.]]"

"[[DUN I|Big, isn't it? I hope that nobody's gone over the twenty.]]"

"[[TAR A|It was eleven-fifty,]]" said the temp.

Every head in the place went around. It had simply got out of him, as it does with the very honest. The temp shut his eyes.

Duncan Prewitt picked off the tape. He did it neatly; he folded the paper, the Dow on the outside, and set it on the arm of the couch. What he had on his knees was a frame, just a plain black frame out of a drugstore, with a sheet of yellow legal paper in it. It had been crumpled at some point and someone had ironed it flat.

He didn't move.

"[[SOF I|What is it? Hold it up.]]"

"[[GRE I|Sofi.]]"

"[[SOF I|I can't see from here.]]"

"[[DUN A|It's a drawing,]]" he said. It was an odd, scraped voice. "[[+|It's of a chair.]]"

"[[TAR I|It was in the box marked 'shred.' I'm sorry. I do check them first, at the agency they tell us to check. And I saw that it had a date, and a coffee ring. And down the side it said, 'What if it folded?']]"

"[[DUN I|I was twenty-four.]]"

"[[TAR I|It's the first one, isn't it? It's the Perch.]]"

Nobody said anything. There were forty thousand of those a year. The office was sitting on nine of them.

"[[SOF E|You *drew* the Perch?]]" said Sofía.

"[[DUN I|At my mother's kitchen table.]]"

"[[SOF I|I thought you were a finance guy! I've been here for five years. I thought we bought it from some Dane.]]"

"[[DUN I|I'm from Dayton.]]"

"[[SOF E|But it's the whole reason that I applied!]]" cried Sofía. "[[+|I wrote my thesis on that hinge!]]"

"[[DUN I|Did you? What did you say?]]"

"[[SOF I|I said that it was a joke. I mean, that it was *like* a joke. It sets you up, and there's a beat, and then it—]]" The designer showed him with her mittens. "[[SOF I|It lands.]]"

He'd pushed the crown up off his forehead. Without the frown he looked a good deal like the coffee ring, round and a bit blurred at the edge.

"[[DUN I|I haven't drawn a thing in eleven years. There was always a call. I put those in the box myself; I figured that someone ought to clear up after the fellow.]]"

"[[BEV I|You used to draw on my message pads.]]"

"[[DUN I|Did I?]]"

"[[BEV I|Ducks, mostly. I kept them.]]"

"[[GRE E|You drew one on my contract,]]" said Greta.

"[[DUN I|Greta, I'm so sorry.]]"

"[[GRE I|I had it laminated.]]"

The phone had begun to ring, behind the glass, at the far end. Everyone could hear it. It rang the way that it always did, as though it'd been waiting all day and wanted it known. Prewitt half rose; you could see that the knees had done it on their own.

"[[BEV I|I'll get that.]]"

"[[DUN E|It's Chicago,]]" said Duncan. "[[+|It's the lenders. They'll only ask for—]]"

"[[BEV A|I'll tell them you're in a meeting,]]" said the receptionist.

"[[DUN I|Am I?]]"

"[[BEV I|You're about to be.]]" She went by the couch, reached up with a pencil, the soft kind, out of her hair, and stuck it behind his ear. "[[BEV I|With her. Move over, Sofi, let the man sit.]]"

"[[SOF I|There's this thing I've been trying to do with a table.]]"

"[[DUN I|What sort of thing?]]"

"[[SOF I|It won't land.]]"

They were bent over the back of the business section before the phone stopped. Greta collected the plates. When she got to the doorway, she found the new guy in his coat, with his bag on his shoulder and his slip from the agency held out to be signed.

"[[GRE E|What's that?]]" asked Greta.

"[[TAR I|It's my time sheet. It was through the nineteenth, but I thought, after that, you'd probably want me to just—]]"

"[[GRE I|Is it in ink?]]"

"[[TAR I|Pencil.]]"

She borrowed his eraser. She rubbed at the last line, blew off the crumbs, and left it blank. "[[GRE I|Who's for more cake?]]"

"[[ALL E|Me!]]" shouted the whole office.
