JUDGE: Her Honour Judge Pemberton-Lyle | Judge Pemberton-Lyle; the judge; Her Honour; the bench | F | major
CLEM: Clement Adjei | Adjei; Clement; Mr Adjei; defence counsel; the young man; counsel for the defence | M | major
ROWE: Harriet Rowe | Rowe; Harriet; Miss Rowe; the prosecutor; his opponent | F | major
TIBBS: Walter Tibbs | Tibbs; Walter; Mr Tibbs; the witness; the old farmer | M | major
FORE: the foreman of the jury | the foreman; a man in a cycling jacket | M | minor
---
The goose was in a cat carrier on the exhibits table, between a torn pair of trousers and a bent bicycle pump, and it had been hissing since ten o’clock.

‘[[JUDGE I|Mr Adjei, must it be here?]]’

‘[[CLEM I|It’s Exhibit Four, Your Honour.]]’

‘[[JUDGE I|I’m aware of what it is. I asked whether we couldn’t make do with a photograph.]]’

‘[[ROWE A|The Crown did suggest a photograph,]]’ the prosecutor put in, without getting up.

‘[[CLEM I|The temperament of the animal goes to the heart of my case.]]’

‘[[JUDGE I|It’s certainly going to the heart of my headache. Carry on.]]’

Clement Adjei hitched up his gown. It was his second trial, and the first in which anybody had pleaded not guilty. In the witness box stood the old farmer, in his funeral suit, with his cap folded into the pocket so that the peak stuck out like a tongue.

‘[[CLEM I|Mr Tibbs, you’ve lived at Low Marsh all your life?]]’

‘[[TIBBS I|Not yet.]]’

A snuffle went along the jury box.

‘[[CLEM I|Quite so. And the goose was yours?]]’

‘[[TIBBS I|She’s nobody’s. She lives with me.]]’

‘[[CLEM I|On the night of the third of March you heard a disturbance in the yard. Would you tell the court what you heard?]]’

‘[[TIBBS I|I heard her go for someone.]]’

‘[[CLEM I|How did you know?]]’

‘[[TIBBS I|She’s a particular noise for it.]]’

As though at a signal, Exhibit Four stretched out her neck, laid her beak against the bars, and made it. The court stenographer lifted both hands off her machine.

‘[[JUDGE I|Is that the noise?]]’

‘[[TIBBS I|That’s the little one, ma’am. That’s only her clearing her throat.]]’

‘[[CLEM I|And when you came out into the yard, whom did you see?]]’

‘[[TIBBS E|Young Darren,]]’ said Tibbs, and nodded across at the dock, not unkindly. ‘[[+|Halfway up the water butt. With no seat to his trousers.]]’

‘[[CLEM I|Was he carrying anything?]]’

‘[[TIBBS I|Only himself.]]’

‘[[CLEM I|No lead? No copper pipe? None of the items listed on the indictment?]]’

‘[[TIBBS I|He’d a bicycle pump. He was holding her off with it.]]’

‘[[CLEM I|Thank you. No further questions.]]’

He sat down rather fast, before any of it could get away. Across the aisle Miss Rowe took her time about rising. She was a tall, neat woman with a reputation for never raising her voice, and she arranged three sheets of paper in front of her as if she were laying a table.

‘[[ROWE I|You’re fond of that goose.]]’

‘[[TIBBS I|I am.]]’

‘[[ROWE I|You wouldn’t want any harm to come to her?]]’

‘[[TIBBS I|I’d not.]]’

‘[[ROWE I|If a court were to find that she’d savaged an innocent man, out for a ride on a public footpath, I dare say somebody from the council might take an interest in her.]]’

The farmer’s jaw worked. ‘[[TIBBS I|He weren’t on the footpath.]]’

‘[[ROWE I|I beg your pardon?]]’

‘[[TIBBS I|I said he weren’t on it.]]’

‘[[CLEM I|Your Honour—]]’

‘[[JUDGE I|Sit down, Mr Adjei. He’s your own witness.]]’

‘[[ROWE I|Where was he, if he wasn’t on the footpath?]]’

‘[[TIBBS I|In my barn.]]’

Somebody in the public gallery said a word that made the usher turn round. The young man in the wig put his pen down on the desk, lined it up with the edge, and looked at the ceiling.

‘[[ROWE I|In the barn. Where, as we’ve heard, eleven metres of lead flashing were stacked against the wall. And what was he doing there?]]’

‘[[TIBBS I|Feeding her.]]’

For the first time that morning Harriet Rowe hadn’t a piece of paper for it.

‘[[ROWE I|Feeding whom?]]’

‘[[TIBBS I|The goose. He’d been coming by of a night for a month or more. I used to find the crusts.]]’

‘[[ROWE I|You never mentioned this to the police.]]’

‘[[TIBBS I|They never asked about crusts.]]’

‘[[JUDGE E|Let me understand you,]]’ said Judge Pemberton-Lyle, and she laid aside her glasses. ‘[[+|You’re telling us that the defendant cycled four miles in the dark, on a regular basis, in order to give bread to a goose?]]’

‘[[TIBBS I|You’re not meant to give them bread, ma’am. I’d have told him, only I didn’t like to shame him.]]’

‘[[JUDGE I|Then why did she bite him?]]’

‘[[TIBBS I|He’d come without any.]]’

This time the laughter got as far as the dock. The big raw lad between the two guards had gone red to the neck. He was looking at the carrier, and, at the sight of him, the bird had stopped hissing. She put her head on one side. She gave a low, conversational creak.

It was a small thing, but twelve people saw it.

‘[[ROWE I|Mr Tibbs, I’ll ask you plainly. Who took the lead?]]’

‘[[TIBBS I|Nobody took it.]]’

‘[[ROWE I|It was gone in the morning!]]’ It was remarked on in the robing room afterwards that she had very nearly shouted. ‘[[+|You reported it gone!]]’

‘[[TIBBS I|My sister reported it. I’d shifted it up the loft, out of the wet. I’d have said so if she’d asked me.]]’

‘[[JUDGE I|And has it been in the loft all this while?]]’

‘[[TIBBS I|It’s not gone anywhere.]]’

‘[[JUDGE I|Did it not occur to you, in the course of the last seven months, to tell someone?]]’

‘[[TIBBS A|I’d a letter,]]’ he said with dignity, ‘[[+|that said I wasn’t to discuss the case.]]’

The judge put her glasses back on. She wrote something down, at some length, and there was no sound in the room but the nib and the radiator.

‘[[JUDGE I|Miss Rowe, does the Crown have anything it would like to say to me?]]’

‘[[ROWE I|The Crown would like to offer no further evidence.]]’

‘[[JUDGE I|I rather thought it might. Mr Adjei?]]’

‘[[CLEM I|I’m… in Your Honour’s hands.]]’

‘[[JUDGE I|You look as though you’re going to be sick. Do go outside if you are. Members of the jury, you’ll have gathered that there is nothing left for you to decide. I’m going to direct you to acquit, and I need one of you to stand up and say it.]]’

A man in a cycling jacket got to his feet. He had a look at the others first.

‘[[FORE I|Not guilty. Can I ask a question?]]’

‘[[JUDGE I|You may not.]]’

‘[[FORE I|It’s only, what’s she called?]]’

There was a pause, in which Her Honour could be seen to struggle. She lost.

‘[[JUDGE I|Well, Mr Tibbs? What is she called?]]’

‘[[TIBBS I|I never gave her one. It’s Darren calls her something.]]’ The old man peered over at the dock, and cleared his throat, and went as red as the lad had. ‘[[+|He calls her Your Honour.]]’

It was some while before the usher could get silence. In the corridor, Clement leaned his forehead on a vending machine. He heard the heels before he saw her.

‘[[ROWE A|You had no idea, did you?]]’ his opponent asked him.

‘[[CLEM I|None whatever.]]’

‘[[ROWE I|Not about the crusts?]]’

‘[[CLEM I|I thought he’d done it.]]’

She found a coin, fed it into the slot by his ear, and pressed for tea. ‘[[ROWE I|Never tell them that. Tell them it was the temperament of the animal.]]’
