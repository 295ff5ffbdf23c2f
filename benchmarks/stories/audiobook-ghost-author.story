JOSS: Joss Appiah | Joss; the engineer; Ms Appiah | F | major
LUC: Lucian Marsh | Lucian; Marsh; the actor; Mr Marsh; the young man | M | major
EDW: Edwina Lisle | Edwina; the voice; Miss Lisle; the author; the dead woman | F | major
CLEM: Clementine | Clementine; Clem; the producer | F | minor
---
The booth was the size of a wardrobe, and the actor was the size of a door, and by four o’clock on the second day Joss had stopped apologising for it.

“[[JOSS I|Whenever you like. Chapter Nine.]]”

He drank some water. He found his place. Through the double glass she watched him put on the voice like a dinner jacket.

“[[LUC I|‘The tide had gone out for good that winter, and nobody at the orphanage thought it worth remarking on. Only Miss Pell, who—’]]”

“[[EDW I|*Peel.*]]”

Lucian stopped. He looked at her through the glass.

“[[LUC I|Sorry, what?]]”

“[[JOSS I|I didn’t say anything.]]”

“[[LUC I|You said ‘peel.’]]”

“[[JOSS I|I heard it, too. I thought it was you.]]” She wound back thirty seconds. There he was, tide, winter, Miss Pell, and there on the end of him, close to the microphone and perfectly clear, was a woman of a certain age with a cold in her nose.

She frowned at the desk. “[[JOSS I|It’ll be bleed. We get minicabs sometimes. Go again from ‘only.’]]”

“[[LUC I|‘Only Miss Pell, who was as thin as a—’]]”

“[[EDW I|It’s *Peel*. It was always Peel. It’s the printer that can’t spell, and he hasn’t been able to for forty-six years, and now you are going to go and say it out loud.]]”

No one was in the booth with him. One could have got nobody else into it. Lucian slid off one side of his headphones with a fingertip, listened to the room, and slid it back on.

“[[LUC E|Joss,]]” Lucian said. “[[+|It’s only in the cans.]]”

“[[JOSS I|I know it is.]]”

“[[LUC I|Is this a thing you do? To the new people?]]”

“[[JOSS I|I’ve got a mortgage. I don’t do things.]]”

“[[EDW I|If I might? There is a great deal still to get through, and he’s dropped a comma on every page.]]”

Joss leaned down to the talkback. Her heart was going, but after twenty years in a dark room with other people’s breathing, there wasn’t much that she’d refuse to talk to. “[[JOSS I|Who is this, please?]]”

“[[EDW I|I should have thought that it was on the cover.]]”

They both looked at the cover. It was propped against the lamp. *The Salt Orphan*, it said, and beneath that, *Edwina Lisle, 1921–1979.*

“[[LUC I|Oh, no.]]”

“[[EDW I|Young man, I’ve waited since a quarter past nine yesterday for you to breathe in the right place. If anyone’s to say ‘oh, no,’ it is I.]]”

Joss kept her finger on the button. “[[JOSS I|Miss Lisle, where are you?]]”

“[[EDW I|I’m not certain. It is rather like being on hold.]]”

The phone on the desk lit up. It was, of course, Clementine; she had a sixth sense for silence, since she paid for it by the hour. Joss took it with one hand flat across her other ear.

“[[CLEM I|How are my darlings? Are we at ten yet?]]”

“[[JOSS I|Nine. We’ve had a slight technical thing.]]”

“[[CLEM I|How slight?]]”

“[[JOSS I|There’s a voice on the line.]]”

“[[CLEM I|Well, take it off. Only I need it all by Friday, the estate’s being difficult. There’s a nephew. Is Lucian being good?]]”

“[[EDW I|He’s adequate.]]”

“[[CLEM I|Who’s that with you?]]”

“[[JOSS E|Cleaner,]]” Joss told her, and hung up.

“[[EDW I|I have been called many things.]]”

“[[LUC I|Adequate?]]”

“[[EDW I|You do the children very nicely. You do all the men as though they were standing on a hill. And who in the name of mercy told you that Mrs Garrow was Scottish?]]”

“[[LUC I|She’s called Morag!]]”

“[[EDW I|Her mother read novels. She’s from Lowestoft.]]”

He wrote it down. It was that which decided Joss, afterwards, when she tried to tell it: that the big man in the little box had just reached for his pencil, and written *Lowestoft*. They went again. They went slower. It turned out that with Edwina Lisle in your ears you couldn’t act if you tried; the hill went, the dinner jacket went, and what was left was someone telling you a thing that had happened.

“[[LUC I|‘She put the key beneath the stone, where he’d be sure to look, and then, because she was a truthful woman, she took it out again.’]]”

“[[EDW I|Better.]]”

“[[LUC I|Was it?]]”

“[[EDW I|I didn’t once want to interrupt you. You’ve no notion how rare that is.]]”

At half past six he asked if he could have a break, and stayed where he was. Joss ate a sandwich over the faders. No one spoke for a little, in any of the three places.

“[[LUC E|Can I ask you something?]]” said Lucian. “[[+|Why me? They’ve had actors read it before.]]”

“[[EDW I|There was a dame, in nineteen eighty-eight. I shouted myself hoarse at her. She took out her hearing aid.]]”

“[[JOSS I|So it isn’t just the names. The names and the commas.]]”

“[[EDW I|You’re quick, Ms Appiah.]]”

“[[JOSS I|You get so that you can hear when somebody’s about to say something.]]”

The meter on the empty channel trembled, and lay down, and trembled. It was the only sight they ever had of her.

“[[EDW I|It’s the end. It isn’t mine.]]”

“[[LUC I|The last chapter? With the wedding?]]”

“[[EDW I|I had got as far as the quay. Ada’s got her bag, and the boat’s in, and he has come to ask her to stay. And then I was taken ill. It was meant to be a few days. My sister finished it off out of the kindness of her heart, and she married the poor child to him.]]”

Joss winced. “[[JOSS I|People love that wedding.]]”

“[[EDW I|I know they do. I’ve had forty-six years of people loving it. It’s got a *cake* in it.]]”

Lucian turned to the back of the book. He went down the page with his thumb. “[[LUC I|What should it be?]]”

“[[EDW I|I don’t like to impose.]]”

“[[JOSS A|You’ve imposed since yesterday,]]” said the engineer. “[[+|We’re rolling.]]”

It took her some time to begin. When she did she’d lost the drawing-room edge altogether; she was quiet, and not quite steady, like a person feeling her way downstairs. She gave it to him a sentence at a time, and he gave it back.

“[[EDW I|‘Ada looked at him.’]]”

“[[LUC I|‘Ada looked at him.’]]”

“[[EDW I|‘He had brought her gloves, the grey ones. It was just like him to have thought of her hands.’]]”

“[[LUC I|‘He had brought her gloves, the grey ones. It was just like him to have thought of her hands.’]]”

“[[EDW I|‘She put them on. She did up every button. And then she shook hands with him, like a friend—’]]” The meter dipped. “[[EDW I|No. Wait. It was so clear. I’ve had it by heart for all this while, and I can’t—]]”

“[[LUC I|Take your time.]]”

“[[EDW I|It’s slipping. It’s like trying to hold water. What does she say? She says something to him.]]”

Joss found the button again. “[[JOSS I|What would she say?]]”

“[[EDW I|I don’t *know*, I’m not there any more!]]”

Lucian shut the book. He put it down on the floor of the booth, as there was no place else, and he closed his eyes, and leaned to the microphone as you’d lean to someone’s ear.

“[[LUC I|‘And then she shook hands with him, like a friend. “You’ll be cold, going back,” she said.’]]”

For a long moment, hiss. Joss found that she was holding on to the desk.

“[[EDW I|Yes.]]”

“[[LUC I|Yes?]]”

“[[EDW I|Oh, yes. ‘And she went up the plank, and did not look to see if he was waving, for she knew that he was.’ Full stop. Mind the comma.]]”

He said it. He minded the comma. Joss let it run on for ten seconds afterwards, the way you do, for room tone, and in the ten seconds something in the headphones was set down, very gently, like a receiver.

“[[JOSS I|Miss Lisle?]]”

The meter lay flat.

“[[LUC I|Has she gone?]]”

“[[JOSS I|I think she’s been put through.]]”

They played it back at nine, with the lights off. He was on it from beginning to end, tide and quay and gloves, and between the sentences, where the voice had been, there was nothing but silence, of just the right length. The phone lit up.

“[[CLEM I|I’ve listened to what you sent. What’s become of my wedding?]]”

“[[JOSS I|There isn’t one.]]”

“[[CLEM I|Joss. The nephew’ll go through the roof. Where did you *get* that?]]”

“[[LUC A|Tell her the cleaner,]]” murmured the actor, coat on, from the door.

“[[CLEM I|And another thing. Who in heaven is Miss Peel?]]”
