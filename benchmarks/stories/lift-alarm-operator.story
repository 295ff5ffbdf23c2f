DIL: Dilys Parfitt | Dilys; Mrs. Parfitt; the operator; position nine | F | major
MAREK: Marek | Marek; position ten; the boy at ten; her neighbour | M | minor
BERN: Bernard Holloway | Bernard; Mr. Holloway; the man's voice; the man; the inspector | M | major
IMO: Imogen Sarr | Imogen; Ms. Sarr; the woman's voice; the woman; the other voice | F | major
GAV: Gavin Loach | Gavin; the team leader | M | minor
---
Every lift in the country has a button with a bell on it, and hardly anyone who presses it has ever wondered where it rings. Between ten at night and six in the morning, for the past twenty-two years, it had rung on a trading estate outside Merthyr, in the left ear of Dilys Parfitt.

“[[DIL I|Lift emergency, you’re through to Dilys. Are you safe?]]”

“[[BERN I|There’s no emergency.]]”

“[[IMO I|There is an emergency. We’re stuck.]]”

“[[BERN I|We’re paused.]]”

“[[DIL I|How many of you are there, my lovely?]]”

“[[IMO I|Two. It’s me, and a man who says we aren’t stuck.]]”

Dilys wrote down 2, and the time, 22:14. The screen had already told her the rest: Harcourt House, Leeds, car B, between the sixth and seventh. She pressed the square that woke up an engineer. “[[DIL I|And could I take your names?]]”

“[[IMO A|Imogen Sarr,]]” said the woman’s voice. “[[+|I was meant to be on nine a quarter of an hour ago.]]”

“[[BERN I|Holloway. Bernard. But I don’t want it put down.]]”

“[[DIL I|I’ve got to put it down, Bernard. It’s in case you turn out to be trapped.]]”

“[[BERN I|It’s a class-two levelling pause. It’ll resolve itself.]]”

“[[DIL I|You sound as though you know a bit about them.]]”

There was no reply to that. There was a kind of scuffling. In the next chair Marek, who was position ten, and twenty-three, and had no calls, wheeled himself over in his stocking feet and raised his eyebrows. She switched him in.

“[[IMO I|He’s just turned his badge round.]]”

“[[BERN I|I have not.]]”

“[[IMO I|You had a badge on, and now you’ve got the back of a badge on. It says Inspectorate. Oh, my God. Are you the lift inspector?]]”

“[[BERN I|I’m *a* lift inspector.]]”

“[[IMO I|Did you inspect this lift?]]”

“[[DIL I|Is it warm in there at all? Have you got any light?]]”

“[[IMO E|It’s on the wall!]]” cried Imogen. “[[+|It’s in a frame! ‘Certified this day, in full working order.’ It’s got today’s date on it. ‘B. Holloway.’]]”

Marek put his forehead on the desk. Dilys muted herself, swallowed hard, and unmuted.

“[[DIL I|Well, Bernard, that’s nice. You’ll know that it’s safe, then.]]”

“[[BERN I|It’s perfectly safe.]]”

“[[IMO I|It’s not perfectly moving!]]”

“[[DIL I|I’ve an engineer on his way to you. He’s coming from Wakefield. He’s putting his trousers on, so shall we say forty minutes?]]”

“[[IMO I|Forty? I’ve got a room full of people up there. I’ve got slides.]]”

“[[DIL I|At ten at night?]]”

“[[IMO I|They’re in Singapore. I mean that they’re on a screen, from Singapore. It’s breakfast.]]”

“[[DIL I|And what’s it about, your slides?]]”

“[[IMO I|It doesn’t matter. It’s software.]]” She let out a long breath, and when she spoke again she sounded rather younger. “[[+|Would you mind just keeping talking? I’m not terribly good in these.]]”

“[[DIL I|I’m not going anywhere, lovely. Put your back against the wall for me and slide down it till you’re sitting. Have you done that?]]”

“[[IMO I|Yes.]]”

“[[DIL I|Take your shoes off. You’d be surprised. Bernard, you as well.]]”

“[[BERN I|I’d rather keep mine on.]]”

“[[DIL I|Have you got a hole in your sock?]]”

A pause. “[[BERN I|Yes.]]”

“[[MAREK E|Tell him we’ve all got one,]]” Marek whispered.

“[[DIL I|My colleague says he’s got one too.]]”

“[[IMO I|There’s a colleague?]]”

“[[DIL I|There’s Marek. There’s two of us till Friday.]]”

“[[IMO I|Why, what happens on Friday?]]”

Marek looked at her. Above their heads on the wall was a poster with a smiling blue circle on it, and under the circle it said “[[!|Meet Ava! She Never Sleeps]]”. Somebody, and it was Marek, had given it a moustache.

“[[DIL I|They’re bringing in a computer. It’s to talk to people. I’m sure it’s very good. It doesn’t take a tea break, anyhow, and it’s got forty languages; I’ve one and a half.]]”

It was Leeds’s turn to have nothing to say. She could hear a fan going round.

“[[BERN I|What’s the matter with you?]]”

“[[IMO I|Nothing.]]”

“[[BERN I|You’ve gone a colour.]]”

“[[IMO I|It’s warm.]]”

“[[BERN I|It’s nineteen degrees. It says so on your—what’s this? Is this yours? ‘Ava. A voice in every lift.’]]”

“[[IMO I|Give me that. That’s confidential.]]”

“[[BERN I|It’s a blue circle. It’s smiling.]]”

Position ten took hold of the edge of the desk, and mouthed something in Polish. Dilys didn’t do anything at all. She had taken eleven thousand calls in that chair. She’d had a baby born on one, and she’d had a man who sang. She adjusted the foam on her earpiece.

“[[DIL A|So it’s you, is it?]]” she said pleasantly.

“[[IMO I|I’m so sorry. I didn’t know that you’d be … I didn’t know you.]]”

“[[DIL I|No. Well, you wouldn’t.]]”

“[[IMO I|I’ve never actually pressed one. I’ve read all the transcripts, I must have read ten thousand of them. I built her on them. I expect I built her on yours.]]”

“[[MAREK I|Hang up on her, Dilys.]]”

“[[DIL I|You hush. She’s frightened.]]” She drew her cardigan round. “[[+|How’s your breathing, Imogen?]]”

“[[IMO I|You don’t have to be nice to me.]]”

“[[DIL I|I’m not being nice, I’m being the operator. In through the nose. What would she say now, your Ava? If it was her that you’d got?]]”

“[[IMO I|She’d say, ‘An engineer is on the way. Please remain calm.’]]”

“[[DIL I|And would you?]]”

“[[IMO I|No.]]”

“[[BERN I|Nobody’s been calm in the whole history of being told to. It’s the first thing we’re taught.]]”

“[[IMO I|She can do empathy. There’s a setting.]]”

“[[DIL I|What’s it set to?]]”

“[[IMO I|Sixty. At seventy people thought she was selling something.]]”

There was a bark, which must have been Bernard. It went on, and turned out to be laughter, and after a bit there was another laugh mixed up with it, higher, not altogether under control. Dilys waited. She’d found you couldn’t do a thing with people until they had got to the end of that.

“[[GAV I|Is that still Leeds?]]”

The team leader had come up behind, with his lanyard and his tablet. He was a decent enough lad. He’d been told to keep calls below six minutes.

“[[DIL I|It’s still Leeds, Gavin.]]”

“[[GAV I|You’re on nineteen. You’ve confirmed they’re safe, you’ve dispatched. You can close it.]]”

“[[MAREK I|You might want to listen to who it is.]]”

“[[GAV I|I don’t care who it is. It’s nineteen minutes.]]”

“[[IMO I|Who’s that? Is that your manager? Could you put him on?]]”

“[[DIL I|I wouldn’t, lovely.]]”

“[[IMO I|Please.]]”

Dilys swung the little microphone round on its arm. Gavin bent down to it, smoothing his tie, as though it could see.

“[[GAV I|Team leader speaking. How can I help?]]”

“[[IMO I|My name’s Sarr. I’m the chief executive of Ava. If you close this call I’ll scream, and I’ll go on screaming until I’m let out, and it’ll be on a recording. Do you understand?]]”

“[[GAV I|Yes, Ms. Sarr.]]”

“[[IMO I|Put Dilys back.]]”

He put Dilys back. He went and stood over by the water cooler, where he filled a cup, and watched it overflow.

“[[DIL I|Now, you’d no need to do that. Where were we? Bernard, are you still with us?]]”

“[[BERN I|I’m here. I’ve taken off the shoes.]]”

“[[DIL I|There’s a good man. And how is it?]]”

“[[BERN A|There’s a draught,]]” he admitted. “[[+|I did check it, you know. This morning. I did the brakes, and the buffers, and the governor. I did it all by the book. And then I got in it to go home and it stopped. Thirty-six years. I’ve never once been in one that stopped.]]”

“[[IMO I|Never?]]”

“[[BERN I|One doesn’t ride in them much. One’s generally underneath.]]”

“[[DIL I|So that’s the pair of you, then. You’d never been stuck in one, and you’d never rung the bell.]]” Her screen had gone green in one corner. “[[+|That’s Wakefield in the building. You’ll feel a bump, and it’ll go up slowly and open on seven. Don’t jump.]]”

“[[IMO I|Dilys, wait. I could speak to them. I’m going to be late in any case, I could tell them that it isn’t ready. That it needs people. A person.]]”

“[[DIL I|For how long?]]”

“[[IMO I|I don’t know. A year?]]”

“[[DIL I|You do what you think best. I’d not want you to say it just because you’re sitting on a floor. Say it when you’ve got your shoes on.]]”

There was a bump. There were two gasps, and a long hum, going up; and then, far away and tinny, a bell, and a door rolling back, and a strange man’s cough. She took her hand off the key. The clock said 22:51. She typed in: *Two. Safe. Released.*

“[[MAREK I|She won’t do it.]]”

“[[DIL I|Perhaps she won’t.]]”

“[[MAREK I|You should have made her promise. You had her. You had her on the *floor*, Dilys.]]”

“[[DIL E|And what would that have been set to?]]” said Dilys. The next light was already flashing. Dumfries, a car park, car one. “[[DIL I|Lift emergency, you’re through to Dilys. Are you safe?]]”
