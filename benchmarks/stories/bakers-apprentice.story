ANS: Anselm Dray | Anselm; Dray; the baker; the old man; Mr. Dray | M | major
TOVA: Tova Lind | Tova; the apprentice; the girl | F | major
BREK: Constable Brek | Brek; the constable; the policeman | M | major
---
At ten to four the only light in Cooper Street was Anselm Dray's, and it fell through the cellar grating on to the snow in stripes.

— [[ANS I|You're late.]]

— [[TOVA I|I'm ten minutes early.]]

— [[ANS I|The dough's been up since two. As far as the dough's concerned, you're late.]]

Tova hung her coat on the nail. She had worked there for six weeks and her hands had only just stopped hurting. She tied her apron, twice round, and went to the trough, and put in an arm up to the elbow.

— [[TOVA I|It's slack.]]

— [[ANS I|It's not slack.]]

— [[TOVA I|It's running off my fingers, look.]]

— [[ANS I|It's the damp. Do you want to teach me? Forty-four winters I've had my arms in that. Give it another fold and leave it alone.]]

She gave it another fold. Above the oven door was a tile that his grandmother had put there, with a motto burned into it, and the soot of ninety years on the motto. The girl had read it on her first morning, standing on a sack. It said SMELL FIRST.

— [[TOVA A|Mr. Dray,]] she said.

— [[ANS I|What?]]

— [[TOVA I|Did you salt this?]]

The old man was at the bench with his back to her, rolling out croissants, which he did as other people shuffle cards. The pin stopped, and went on.

— [[ANS I|Of course I've salted it.]]

— [[TOVA I|Only the tub's where I left it. There's the lid on, and the scoop on the lid.]]

— [[ANS I|I put it back how I found it. It's known as tidiness, you might try it.]]

— [[TOVA I|So if I tasted it …]]

— [[ANS I|If you tasted it you'd be eating raw dough, and you'd have worms.]]

— [[TOVA I|You told me to taste everything. The first day, you said it. You said a baker's a nose with arms.]]

— [[ANS I|I talk a lot on first days.]]

There was a bang on the yard door, and then a second, which was lower down and made with a boot. Anselm looked at the clock. He seemed glad of it.

— [[ANS A|That's Brek,]] he said. — [[+|Let him in, he'll have the hinges off.]]

The policeman came in backwards, beating the snow from his hat. He was a huge, slow, sweet-tempered person, who had done the night beat for so long that he'd gone pale, like something kept under a board.

— [[BREK I|Morning, all. Is it morning?]]

— [[ANS I|It's morning in here. What's the news?]]

— [[BREK I|Somebody's stolen the horse off the fountain.]]

— [[TOVA I|It's made of bronze!]]

— [[BREK I|Yes, they'd have wanted two of them. Have you got my roll?]]

— [[ANS I|On the rack. The left-hand end.]]

It was the custom. The first roll out of the oven was the constable's, and he ate it standing up, and he gave his opinion, which had been for eleven years the same. Tova watched him choose it. She watched him break it open, and put his long face down into the steam.

— [[TOVA I|Constable, wait.]]

— [[BREK I|What's the matter?]]

— [[TOVA I|It's hot.]]

— [[BREK I|I like them hot.]]

He bit. He chewed. An odd, careful look came over him; he went on chewing for longer than anyone could need to, and then he swallowed, as you'd step off a kerb in the dark.

— [[ANS E|Well?]] said Anselm, not turning round.

— [[BREK I|Very nice.]]

— [[ANS I|You always say, 'That's the best one yet.']]

— [[BREK I|That's the best one yet.]]

— [[ANS I|Is there something wrong with it?]]

— [[BREK I|Wrong? No, no. It's very light. It's quite, what would you call it? It's restful.]]

The girl shut her eyes. On the bench the pin had stopped for good.

— [[ANS I|Restful.]]

— [[BREK I|I've had a long night. There was the horse.]]

— [[ANS I|How was yesterday's?]]

— [[BREK E|Now, Anselm,]] said Brek.

— [[ANS I|How was yesterday's, and the day before's? You're under oath.]]

— [[BREK I|I'm not under oath, I'm in a cellar.]] But he was an honest man, and he turned his hat round by the brim. — [[BREK I|I thought it might be a new way of doing it. I said so to the wife, I said, perhaps it's for people's hearts.]]

Nobody laughed. A log settled in the firebox. The old man dusted his palms together and came round the bench, and he took what was left of the roll out of the policeman's fingers, and held it underneath his nose, and breathed in, with all his strength, like a man at a window.

— [[ANS I|Nothing.]]

— [[TOVA E|Since when?]] asked Tova.

— [[ANS I|Since that chest, at the new year. I thought that it would come back. I burned a tray, and I stood there beside it. I only knew because of the smoke.]]

— [[BREK A|You should've said,]] the policeman told him.

— [[ANS I|To whom? It's over the door, in tile. What's a nose with arms, when you've taken off the nose?]]

— [[TOVA I|It's arms.]]

— [[ANS I|Thank you very much.]]

— [[TOVA I|I mean it. They're good ones. I've seen you do four hundred of those in an hour, and they all weigh the same. I can't do that. I might never.]]

— [[ANS I|Anyone can do it, in forty-four winters.]]

— [[TOVA I|And I've got a nose.]]

The constable cleared his throat. He'd edged as far as the step.

— [[BREK I|I ought to be getting back to the horse.]]

— [[ANS I|Stay where you are.]]

— [[TOVA A|Sit down,]] the girl said at the same moment, so he sat down on the flour.

She went over to the salt. She took off the scoop and the lid, and she weighed it, and weighed it again, with the old man's eyes on the side of her neck; and she carried the pan across to the trough and stood holding it.

— [[TOVA I|Is it too late to put it in?]]

— [[ANS I|By rights it is.]]

— [[TOVA I|And not by rights?]]

— [[ANS I|My grandmother did it once. The night of the flood. You melt it in a little warm water, and you go in from the edges, and you talk to it.]]

— [[TOVA I|What do you say?]]

— [[ANS I|You say you're sorry.]]

They did it together, she on the one side and he on the other, up to the shoulders, with their heads nearly knocking. Under the hands it changed. It drew itself in, and tightened, and grew a skin. It was like having hold of something that had just remembered its own name.

— [[TOVA I|Oh!]]

— [[ANS I|Yes. That I can still feel. Now, what's it smell of?]]

— [[TOVA I|Bread.]]

— [[ANS I|That's what a customer would say. Again.]]

— [[TOVA I|Apples. The skins of them. And a cupboard, a bit, and … this is stupid.]]

— [[ANS I|Go on.]]

— [[TOVA I|A wet dog that you're fond of.]]

He let out a breath. He took his arms from the trough and wiped them down, slowly, with the sides of his hands, first the left and then the right.

— [[ANS I|That's it. That's exactly it. I'd have said a coat, but that's because I never had a dog.]]

— [[BREK A|Am I allowed to ask,]] said a voice from the flour sacks, — [[+|how long it'll be?]]

— [[ANS I|Two hours. Have you got somewhere to go?]]

— [[BREK I|Only after the horse.]]

— [[TOVA I|It's bronze, it won't have got far.]]

— [[ANS I|Tova. You'll come in at two tomorrow, and not at four. You'll stand there, and you'll tell me what it smells of, and I'll tell you what to do about it. I'll have to pay you more.]]

— [[TOVA I|How much more?]]

— [[ANS I|You've got the nose. What do you smell?]]

The apprentice sniffed, in the direction of his pocket.

— [[TOVA I|Half as much again.]]

— [[ANS E|It's uncanny,]] said Anselm Dray.
