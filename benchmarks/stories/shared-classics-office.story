KIT: Catherine Holloway | Kit; Dr Holloway; Holloway; narrator; I; Catherine | F | major
BEN: Benedict Asante | Asante; Benedict; Ben; Dr Asante; my enemy; the enemy | M | major
POR: Mr Dunphy | the porter; Dunphy; the head porter | M | minor
DEAN: Professor Lyle | the Dean; Professor Lyle; Hilary | F | minor
---
There was one office with a window in the whole of the Classics Faculty, and on the first of October they gave it to both of us.

‘[[KIT I|There’s been a mistake.]]’

‘[[BEN I|There certainly has. You’re in my chair.]]’

‘[[KIT I|I’ve got a letter.]]’

‘[[BEN I|I’ve got a letter too. Mine’s on better paper.]]’

I held mine up to the light. Asante held his up next to it. They were the same letter, down to the coffee ring, and they both ended ‘[[!|delighted to offer you sole use of Room 14]]’.

I should explain that I had hated Benedict Asante for nine years. He had reviewed my first book in eleven hundred words, one of which was ‘[[!|plucky]]’.

‘[[KIT A|I’m ringing the Dean,]]’ I said.

‘[[BEN I|I rang her at eight. She’s in Crete.]]’

‘[[KIT I|Till when?]]’

‘[[BEN I|Christmas.]]’

‘[[KIT I|Then we’ll get Dunphy to find another desk.]]’

The head porter, who had been enjoying himself in the doorway, sucked his teeth. ‘[[POR I|Couldn’t do that, Doctor. Fire regs.]]’

‘[[BEN I|What about the room across the corridor?]]’

‘[[POR I|Asbestos.]]’

‘[[KIT I|And the one next to it?]]’

‘[[POR I|That’s where we keep the asbestos.]]’ He jingled his keys. ‘[[POR I|I’ll leave you two to get settled.]]’

So we got settled. I drew a line down the middle of the desk in chalk. My enemy watched me do it, and then, without a word, moved the lamp two inches so that it stood exactly on the line.

‘[[KIT I|That’s my lamp.]]’

‘[[BEN I|Half of it is.]]’

‘[[KIT I|You can’t have half a lamp.]]’

‘[[BEN I|Solomon would disagree.]]’

‘[[KIT I|Solomon wasn’t a classicist.]]’

‘[[BEN I|No, he had a career.]]’

That was October. In November the heating went, and we both worked in our coats. He hummed. I told him that he hummed. He said it was Monteverdi, and I said it was a noise. He ate an orange every day at four o’clock and left the peel on the radiator so that it would smell nice when the heating came back, and it didn’t come back, and I found I could no longer concentrate at four o’clock until I’d heard him start on the orange.

‘[[BEN I|You’ve spelt Peisistratus wrong.]]’

‘[[KIT I|Don’t read my screen.]]’

‘[[BEN I|I can’t help it, it’s in my half.]]’

‘[[KIT I|There are two accepted spellings.]]’

‘[[BEN I|There are. That’s a third.]]’

I looked. It was. I corrected it without giving him the satisfaction of a reply, and it was a good ten minutes before I noticed that a segment of orange had appeared on my side of the chalk, on a clean handkerchief.

I ate it. I’m not made of stone.

The thing itself happened in the second week of December. I’d been teaching until six, and when I came up the stairs the light was on under the door and there was no humming. He was sitting with his coat on and his hands flat on the desk.

‘[[KIT I|What’s the matter?]]’

‘[[BEN I|Nothing.]]’

‘[[KIT I|You’re not humming.]]’

‘[[BEN I|You don’t like it.]]’

‘[[KIT I|I don’t like the rain either. I’d notice if it stopped.]]’

He didn’t smile. He turned an envelope round and pushed it over the line with one finger. It was the good paper. It said that owing to a reduction in funding, the Faculty would be able to retain only one of the two lecturers at present occupying Room 14.

I read it standing up, and then I read it again sitting down.

‘[[KIT I|When did this come?]]’

‘[[BEN I|This morning. There’s one in your pigeonhole.]]’

‘[[KIT I|They’re going to make us interview against each other.]]’

‘[[BEN I|On Thursday.]]’

‘[[KIT I|Well, that’s that, then. You’ll get it. You’ve got the monograph.]]’

‘[[BEN I|You’ve got the students.]]’

‘[[KIT I|You’ve got a fellowship from Harvard.]]’

‘[[BEN I|You’ve got a *waiting list*, Holloway. I’ve seen it. They write poems about you on the back of the lavatory door.]]’

‘[[KIT I|What do they rhyme with Holloway?]]’

‘[[BEN I|I’d rather not say.]]’

Somewhere below us Dunphy was locking up; we could hear him singing on the stairs. I looked at the lamp. I thought of the review, every word of which I could still recite, and it came to me that I’d recited it a good deal less this term.

‘[[KIT I|Why “plucky”?]]’

‘[[BEN I|I’m sorry?]]’

‘[[KIT I|Nine years ago. You said my book was plucky.]]’

Asante took off his glasses and rubbed the place where they’d been. Without them he looked about twelve.

‘[[BEN I|I wrote “dazzling”. The editor thought it was excessive from a man of twenty-six. I was so ashamed of what he changed it to that I couldn’t look at you at conferences.]]’

‘[[KIT I|You crossed the street. In Vienna.]]’

‘[[BEN I|I walked into a tram stop, in Vienna.]]’

‘[[KIT I|I thought that was contempt.]]’

‘[[BEN I|It was concussion.]]’

I began to laugh, and couldn’t stop, and the porter put his head round the door to see who was being murdered.

‘[[POR I|Everything in order, Doctors?]]’

‘[[KIT I|Perfectly. Mr Dunphy, if two people both refused to turn up to an interview, what would happen?]]’

‘[[POR I|They’d have to run it again, I dare say. After the vacation.]]’ He considered the ceiling. ‘[[POR I|And the Dean’d be back by then. She’s a terror for not being told things, is the Dean.]]’

‘[[BEN I|Is there a telephone number for Crete?]]’

‘[[POR I|I’ve got it on a postcard.]]’

It was past eleven, her time, when we got through. Benedict held the receiver between us, and I had to lean in to hear.

‘[[DEAN I|They’re doing *what*?]]’

‘[[BEN I|On Thursday, Professor.]]’

‘[[DEAN I|Over my dead body. Is Catherine with you?]]’

‘[[KIT I|I’m here, Hilary.]]’

‘[[DEAN I|Haven’t you killed each other yet? I put you in together on purpose, you know. I thought one of you might see sense before I retire.]]’

I had my ear about an inch from his. I could feel it getting hot.

‘[[BEN A|One of us did,]]’ he said, ‘[[+|about nine years ago.]]’

‘[[KIT A|The other was a bit slower,]]’ I said, and rubbed out a foot of chalk with my sleeve.
