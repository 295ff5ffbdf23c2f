ALF: Alfie Braithwaite | Alfie; Braithwaite; the commentator; the old hand | M | major
KEN: Kenji Watanabe-Scott | Kenji; Watanabe-Scott; Ken; the summariser; the former spinner; the other; the other man; his friend | M | major
---
Rain had stopped play at eleven minutes past two, and it was now nearly four. In the commentary box at Scarsdale there was one small window, one plate of lemon drizzle and two men who had not, off the air, exchanged a word in three years.

‘[[ALF E|And it’s still coming down,]]’ said Alfie Braithwaite into the microphone, in the voice that people said was like being tucked in. ‘[[+|There’s a pigeon on the covers at the Pavilion End. He’s been there since lunch. I’d call it a watchful innings.]]’

‘[[KEN A|He’s showing us plenty of the full face,]]’ the summariser agreed.

‘[[ALF I|Would you have bowled at him, Kenji?]]’

‘[[KEN I|I’d have tossed one up outside off. See if he fancied it.]]’

‘[[ALF I|And we’ll go back to the studio for the news.]]’

The green light went off. Alfie took off his headphones and hung them on their hook, and turned his chair through ninety degrees, so that he was facing the filing cabinet. Kenji Watanabe-Scott opened a newspaper. It rattled.

The rain came down.

‘[[ALF A|You’re on the crossword,]]’ observed the commentator, when about two minutes had gone by. He said it to the cabinet.

‘[[KEN I|Are you talking to me?]]’

‘[[ALF I|I’m making an observation.]]’

‘[[KEN I|I thought we only did that when the light was on.]]’

‘[[ALF I|Suit yourself.]]’

A page went over. Somewhere below them the tannoy was asking the owner of a blue Volvo to return to it.

‘[[KEN A|Seven letters,]]’ muttered the other. ‘[[+|“Unfinished business at close of play.”]]’

‘[[ALF I|Is that a clue, or are you having a go?]]’

‘[[KEN I|It’s four down.]]’

‘[[ALF I|Read me it again.]]’

‘[[KEN I|“Unfinished business at close of play.” Something, O, something, something, something, something, T.]]’

‘[[ALF I|It’s not “not out”?]]’

‘[[KEN I|That’s six.]]’

‘[[ALF I|I know it’s six. I was thinking aloud.]]’

‘[[KEN E|You want to try it in the other order,]]’ suggested Kenji. ‘[[+|Thinking first.]]’

The old hand swung round. He had gone the colour of a new ball. He had his mouth open, and there is no knowing what might have come out, if the green light had not come on.

‘[[ALF A|Welcome back to Scarsdale,]]’ he purred, ‘[[+|where I’m delighted to say there’s a patch of blue about the size of a tablecloth. It’s over the gasworks. What do you make of that, Ken?]]’

‘[[KEN I|It’s a lovely patch, Alfie. I’ve seen worse patches.]]’

‘[[ALF I|We’ve had a letter from a Mrs Ogilvy of Thirsk. She’s been listening for forty years, and she encloses this splendid cake. Shall I read out what she says?]]’

‘[[KEN I|You’d better.]]’

He unfolded the letter at arm’s length. ‘[[ALF I|“Dear Alfie and Kenji, I am ninety-one and don’t get about. When you two are on it’s like having friends in the house. My late husband and I quarrelled over a hedge and didn’t speak for the whole of 1974, and I’d give a great deal to have it back. So I do enjoy to hear the two of you…”]]’

He stopped. There was a silence on the national network of, as it was afterwards worked out, nine seconds.

‘[[KEN I|Go on.]]’

‘[[ALF I|“…to hear the two of you getting on so well.”]]’

‘[[KEN A|That’s very kind of her,]]’ the former spinner said.

‘[[ALF I|Very kind.]]’

‘[[KEN I|It’s a good moist cake.]]’

‘[[ALF E|And with that,]]’ said Braithwaite hoarsely, ‘[[+|some music.]]’

Off went the light. He didn’t turn his chair to the cabinet. He sat with the letter on his knee and smoothed it.

‘[[ALF I|It was 1974 all year, then.]]’

‘[[KEN I|Apparently.]]’

‘[[ALF I|What would it have been about, d’you suppose? The hedge?]]’

‘[[KEN I|Height. It’s always the height.]]’

‘[[ALF I|I never said you threw.]]’

It came out of nowhere, or out of three years. The newspaper was lowered, inch by inch. The face that rose behind it was still, and rather handsome, and quite grey.

‘[[KEN I|You wrote it.]]’

‘[[ALF I|I wrote that there’d been talk.]]’

‘[[KEN I|Page two hundred and twelve. “There were those in the dressing room who wondered about the straightness of his arm.” I had to have it read to me, Alfie. My daughter read it to me. She was fifteen. She’d got it for me for Father’s Day.]]’

‘[[ALF I|I was against putting it in.]]’

‘[[KEN I|It’s *your book*!]]’

‘[[ALF A|I’d a ghost,]]’ he said wretchedly. ‘[[+|Young fella with a beard. He kept on asking for colour. I’d given him nothing for two months but scores, and he said, wasn’t there ever any gossip? So I said it. I thought he’d take it out. I didn’t read the proofs. I couldn’t face it, it was like looking at your own X-ray.]]’

‘[[KEN I|You didn’t read your own autobiography?]]’

‘[[ALF I|I’ve still not read it.]]’

‘[[KEN I|Then how did you know it was on page two hundred and twelve?]]’

‘[[ALF I|You told me. Just then.]]’

They stared at each other. A gutter overflowed, right outside the window, with a noise like applause.

‘[[KEN I|Was there talk?]]’

‘[[ALF I|There was one man.]]’

‘[[KEN I|Which?]]’

‘[[ALF I|Dogsbody Haines.]]’

‘[[KEN I|Haines! I ran Haines out at Hove!]]’

‘[[ALF I|Well, that’s what I thought. That’s what I said to the lad with the beard. “There’s only one who ever said it, and he’d been run out.” He left that bit off.]]’

Kenji put his hand over his eyes. His shoulders moved. It was impossible to tell from the outside what kind of movement it was, and Alfie, who had described for a living every kind that a man can make on a field of grass, sat there with his hands open and couldn’t have told you.

‘[[ALF I|I’d have rung. I picked up the phone. I thought, he’ll want to be left alone. And then it’d been a month. And then it was the start of the season and there you were, and you said “Good morning, listeners,” and I thought, that’s it, then. He’ll talk to them.]]’

‘[[KEN I|I was waiting for you to say it.]]’

‘[[ALF I|Say what?]]’

‘[[KEN I|What do you think?]]’

The commentator thought. He looked out at the pigeon. He looked at four down, upside down, in the other man’s neat capitals, and the box with the T on the end of it.

‘[[ALF A|I’m sorry,]]’ he said. ‘[[+|It was straight as a die. I stood at mid-off for eleven years, and I’d have seen.]]’

The green light was on.

It had been on, they were told, for some time; the music had run out. In Thirsk, a woman of ninety-one had put down her knitting. Kenji was the first to see it. He leaned forward to his microphone, and moved the plate so as to get his elbow in.

‘[[KEN I|For those of you just joining us, there’s been no further play. But I think I may say there’s been a change in the weather.]]’

‘[[ALF E|There has,]]’ croaked Alfie.

‘[[KEN I|Braithwaite’s blowing his nose. It’s a big nose, he’s taking his time over it. Mrs Ogilvy, if you’re there, we’re going to cut your cake.]]’

‘[[ALF I|And the pigeon?]]’

‘[[KEN A|The pigeon,]]’ said his friend, ‘[[+|has walked.]]’
