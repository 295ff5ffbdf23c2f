CLERK: Ottilie Brandvold | Ottilie; the clerk; the night clerk; the girl at the desk | F | major
TOWEL: Crispin Oake | the man in the towel; her guest; the guest; Crispin; Oake; Mr. Oake; the critic | M | major
GREEN: Josefa Lund | the woman in the green coat; the woman; Josefa; Chef Lund; the chef | F | major
PHONE: Mrs. Tarrant | the lady in 309; Mrs. Tarrant; three-oh-nine | F | minor
---
The lift opened at eight minutes past three and a man came out of it in a towel.

Ottilie put the cap back on her highlighter. She had worked nights at the Corvina for six years, and she kept a voice for this.

“[[CLERK I|Good morning, sir.]]”

“[[TOWEL I|Is it? I suppose it must be. I’ve locked myself out.]]”

“[[CLERK I|It happens.]]”

“[[TOWEL I|I thought it was the bathroom.]]”

“[[CLERK I|That’s how it happens. What’s the room?]]”

“[[TOWEL I|Five-one-one.]]”

“[[CLERK I|And the name?]]”

He opened his mouth. He had a long, distinguished, wading-bird sort of face, and she watched something go slowly across it, like a cloud over a marsh.

“[[TOWEL I|Could I get back to you on that?]]”

“[[CLERK E|On your name,]]” said Ottilie.

“[[TOWEL I|It’s slipped my mind.]]”

“[[CLERK I|I can’t cut a key without a name, sir. You could be anybody.]]”

“[[TOWEL I|I’m hardly going to be a burglar. Where would I put things?]]” The man in the towel leaned on the marble, found it cold, and stopped leaning. “[[TOWEL I|What would you say to Harris?]]”

She consulted the screen. “[[CLERK I|I’d say good morning to him, if he were in five-one-one.]]”

“[[TOWEL I|Harrison.]]”

“[[CLERK I|No.]]”

“[[TOWEL I|Am I warm?]]”

“[[CLERK I|I shouldn’t think so.]]”

The telephone rang. She raised one finger at him, politely, and picked it up.

“[[CLERK I|Reception.]]”

“[[PHONE I|There’s a man in the corridor with nothing on.]]”

“[[CLERK I|Is he there now, Mrs. Tarrant?]]”

“[[PHONE I|He’s gone down in the lift. I thought that you ought to be warned.]]”

“[[CLERK I|That’s very good of you.]]”

“[[PHONE I|I’ve had my eye to the spyhole, in case there are any more.]]”

Ottilie laid the receiver in its cradle. “[[CLERK I|Three-oh-nine sends her regards. What were you doing on the third floor?]]”

“[[TOWEL I|Looking for an ice machine to hide behind. Listen, it’s a professional matter. I use a different name in every hotel. There’s a system. It goes by English cathedral cities, and I’d got as far as—is there a Wells?]]”

“[[CLERK I|There’s no Wells.]]”

“[[TOWEL I|Ely? Ripon? Do I look like a Mr. Ripon?]]”

“[[CLERK I|What’s the profession?]]”

He lowered his voice, though there was nobody in the lobby but the fish. “[[TOWEL I|I’d rather not say.]]”

“[[CLERK I|Are you a spy?]]”

“[[TOWEL I|Worse. I’m well known for it.]]”

Outside, a taxi door slammed. He looked over his bare shoulder, through the glass, at the figure who was counting coins into the driver’s hand, and all the blood went out of him, visibly, as far as the towel.

“[[TOWEL A|I’m not here,]]” he said.

“[[CLERK I|Sir, you can’t—]]”

“[[TOWEL I|I was never here. Whoever she asks for, it’s not me.]]”

“[[CLERK E|I don’t know who you are!]]” Ottilie hissed.

“[[TOWEL I|Good. Keep it up.]]” And he came round the end of the desk, with some dignity, and folded himself into the place where the suitcases went.

The revolving door delivered a woman in a green coat. She was fifty or so, and broad, with burn marks up the backs of both hands; she carried a basket covered with a cloth, as in a fairy tale, and she set it down on the marble as if the marble had it coming.

“[[GREEN I|You’ve got a man staying here.]]”

“[[CLERK I|We’ve got about forty.]]”

“[[GREEN I|Tall. Looks like a heron that’s been left money. Sends back the bread.]]”

Against Ottilie’s left shin, something shivered. “[[CLERK I|Have you got a name for him?]]”

“[[GREEN I|He’ll have told you Lincoln, or Truro. It’s always somewhere with a spire.]]”

“[[CLERK A|Truro,]]” the clerk said, before she could stop herself, because there it was on the screen, five-one-one, two nights, no newspaper.

From under the desk there came a faint, heartfelt sigh.

“[[GREEN I|What was that?]]”

“[[CLERK I|The fish.]]”

The woman considered the fish. “[[GREEN I|I’ll tell you what he does, shall I, your Mr. Truro? He came into my restaurant on Tuesday. He had the dumplings. Eleven years I’ve been making those dumplings, and my mother for forty before me. And this evening, between the first sitting and the second, my own dishwasher reads me out what he wrote. You know what he wrote?]]”

“[[CLERK I|I don’t really follow—]]”

“[[GREEN I|‘Competent.’]]”

“[[CLERK I|That’s not so bad.]]”

“[[GREEN I|Are you married?]]”

“[[CLERK I|No.]]”

“[[GREEN I|Imagine it. You’ve dressed, you’ve done your hair. You say to him, how was that? And he says, competent.]]”

Ottilie thought about it. She moved her foot, and the suitcase shelf made a small sound of pain. “[[CLERK I|I see.]]”

“[[GREEN I|So I finished the service. I sent them all home. I stood in my kitchen till two, and I made them again, and I got in a taxi. He’s going to eat them in front of me, and he’s going to say it to my face.]]”

“[[CLERK I|It’s three in the morning.]]”

“[[GREEN I|They don’t keep.]]”

The phone again. It was, naturally, the third floor.

“[[PHONE I|Is there a smell of butter?]]”

“[[CLERK I|There may be, Mrs. Tarrant.]]”

“[[PHONE I|It’s coming up the stairs. I only mention it. I haven’t smelled butter like that since I was a girl in Szeged.]]”

“[[CLERK I|I’ll look into it.]]” She put the receiver down and found that she was swallowing. It had reached her too: butter, and something sharp, dill perhaps, and under them a warm brown note like the inside of a cupboard in someone else’s childhood. She’d had a cheese sandwich at midnight. It had been competent.

“[[GREEN A|You’re hungry,]]” the woman observed.

“[[CLERK I|I’m on duty.]]”

“[[GREEN I|Here. He can spare you one.]]”

“[[CLERK I|I couldn’t take a guest’s …]]” But the cloth was already back. She took it in her fingers. She bit. She had to put her other hand on the desk.

“[[GREEN I|Well?]]”

“[[CLERK I|Oh, no.]]”

“[[GREEN I|What do you mean, no?]]”

“[[CLERK I|I mean I live on my own. I didn’t know I was going to be told about it by a dumpling.]]”

There was a pause. Then, from the level of their knees, a hollow voice. “[[TOWEL I|That isn’t what I was served.]]”

The woman in the green coat did not jump. She went up on her toes and peered over the edge of the marble, as one looks into a well.

“[[GREEN I|Get up, Mr. Oake.]]”

“[[TOWEL I|I’d rather not. I’ve had a mishap.]]”

“[[GREEN I|What do you mean, it isn’t what you were served?]]”

“[[TOWEL I|It’s a different smell. There wasn’t any dill. On Tuesday it was parsley, it was margarine, and the dough had been made in the morning. I sat there and I thought, somebody in that kitchen used to be in love.]]”

Nobody said anything. In the tank, a carp turned round.

“[[GREEN I|Tuesday I was at the hospital.]]” She said it to the basket. “[[+|My mother. I left the boy in charge.]]”

“[[TOWEL A|Is she—?]]” the voice began.

“[[GREEN I|Wednesday.]]”

The critic stood up. He did it in sections, one hand on the desk and the other on the towel, and when he’d finished he was very tall, and had a luggage label stuck to his ear.

“[[TOWEL I|Chef Lund, I’m so sorry.]]”

“[[GREEN I|You weren’t to know.]]”

“[[TOWEL I|I’m paid to know. May I?]]”

She pushed the basket across an inch. He ate one, standing up, with his eyes shut, for what seemed to Ottilie an almost indecent length of time. Then he had another. Neither of the women hurried him.

“[[GREEN I|Go on, then. Say it to my face.]]”

“[[TOWEL I|I can’t. I don’t appear to have a word.]]”

“[[GREEN I|Eleven years. And when I get him here he hasn’t got a word.]]” But she had begun undoing the buttons of the coat, one by one. “[[GREEN I|Is there a plate in this place?]]”

“[[CLERK I|There’s a breakfast room. I’ve got the key. And sir? Mr. Truro?]]”

“[[TOWEL I|Ah. Yes. That’s me.]]”

“[[CLERK I|It’s against the rules, but I’m going to lend you the night manager’s trousers.]]”

The telephone rang. All three of them turned round to it.

“[[GREEN A|Tell her there’s plenty,]]” said the chef.
