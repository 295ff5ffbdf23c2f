LORNA: Lorna Tibbett | Lorna; Mrs. Tibbett; the woman in the navy cardigan; the mother; Lorn | F | major
RADU: Radu Ionescu | Radu; Mr. Ionescu; the man in the grey suit; her brother | M | major
PETT: Ms. Pettifer | Pettifer; the barrister; Ms. Pettifer | F | major
USH: the usher | the usher; a man in a gown | M | minor
DES: Des Tibbett | Des; Kieran's father; her ex-husband; the phone | M | minor
---
The machine has swallowed the coin and given nothing back. The woman in the navy cardigan presses the button again, politely, as though it might not have heard.

"[[LORNA I|It's had my pound.]]"

She isn't saying it to anybody. There is only one other person at this end of the corridor, and she has been careful for nine days not to say anything to him. He is sitting under the clock in the grey suit he has worn on all nine of them. He doesn't lift his head.

"[[RADU I|You have to hit it.]]"

"[[LORNA I|Where?]]"

"[[RADU I|On the side. Lower.]]"

She gives it a pat.

"[[RADU I|Harder than that.]]"

"[[LORNA I|I don't like to.]]"

He gets up, then. He crosses the corridor and strikes the thing once with the flat of his hand, down by the grille, and inside it something gives way. A cup drops. It fills. Another cup drops, and fills too.

"[[LORNA I|Now it's done two.]]"

"[[RADU I|It does that.]]"

"[[LORNA I|Well, I can't drink two.]]"

They both look at the second cup. Through the double doors of Court Four comes the sound of nothing at all. The jury has been out since yesterday at eleven.

"[[RADU A|I take sugar,]]" says the man in the grey suit.

"[[LORNA I|There's sachets. They're in the— Here.]]" She tears one for him, and then is ashamed of having torn it. "[[LORNA I|Sorry. Habit.]]"

"[[RADU I|You do it for him?]]"

"[[LORNA I|He's twenty-three. I do it for him, yes.]]"

He stirs with the wrong end of a pencil. He goes back to the bench beneath the clock. After a moment, because it is the only bench, Lorna Tibbett sits down on the other end of it, with her handbag between them like a wall.

"[[LORNA I|We're not supposed to talk.]]"

"[[RADU I|No.]]"

"[[LORNA I|They told us. Did they tell you?]]"

"[[RADU I|They told my mother, and she told me. She isn't talking anyway. She sleeps.]]"

"[[LORNA I|Is she here? I haven't seen her since the Tuesday.]]"

"[[RADU I|She saw the photographs on the Tuesday.]]"

Lorna puts her tea down on the floor. She does it very slowly, to give herself something to look at.

"[[LORNA I|I shut my eyes for the photographs.]]"

"[[RADU I|I know. I was watching you.]]"

"[[LORNA I|Were you? Why?]]"

"[[RADU I|I thought, if she looks, I will be able to hate her. So I waited to see.]]"

"[[LORNA I|And I didn't look.]]"

"[[RADU I|And you didn't look. And I found that it made no difference.]]"

Heels, quick ones. Ms. Pettifer comes around the corner with her wig in one hand and a sandwich in the other, sees the bench, and stops chewing.

"[[PETT E|Mrs. Tibbett,]]" says Pettifer. "[[+|A word? Over here?]]"

"[[LORNA I|We were only saying about the machine.]]"

"[[PETT I|I'm sure you were. Mr. Ionescu, forgive me, this is for your sake as much as hers. If that jury comes out and one of them sees the two of you—]]"

"[[RADU I|Drinking tea?]]"

"[[PETT I|Drinking tea. Yes. You'd be amazed.]]"

"[[RADU I|I'm not amazed by anything now. Please. Go ahead.]]" He turns his shoulder to them, which in a corridor two metres wide is all the privacy he can offer.

The barrister lowers her voice. It's a trained voice, and lowers badly. "[[PETT I|There's a question from the jury.]]"

"[[LORNA I|Is that it? Is that the verdict?]]"

"[[PETT I|It's a question. They've asked to hear the part about the phone again.]]"

"[[LORNA I|Whose phone?]]"

"[[PETT I|Kieran's, Lorna.]]"

"[[LORNA I|He said he never touched it.]]"

"[[PETT I|I know what he said.]]"

"[[LORNA I|Is it good, that they're asking? Does it mean that they think he didn't, or—]]"

"[[PETT I|I've been doing this nineteen years and I have never once known what it means.]]" She looks at the sandwich as if someone had handed it to her in the street. "[[PETT I|Stay near. Eat something. And sit at the other end.]]"

"[[LORNA I|There isn't another end. It's one bench.]]"

But the heels have gone, and the doors of Court Four flap behind them, and for an instant there is a slice of the room: the dock, the back of a fair head. Then there isn't.

The man on the bench hasn't moved.

"[[RADU I|It rang at six minutes past nine.]]"

"[[LORNA I|What did?]]"

"[[RADU I|Alina's. Hers, not his. It was me. I wanted to know whether she'd fed the cat. It was in her coat, and it rang and it rang, and the policewoman answered.]]" He has drunk his tea, and he starts to tear the rim of the cup in small equal pieces. "[[RADU I|They asked me about that for one minute only. And for an hour about your son's.]]"

Before she can find anything to say to this her handbag begins to buzz. She stares at it in something like horror.

"[[RADU I|You should answer.]]"

"[[LORNA I|It's only his dad.]]"

"[[RADU A|Answer it,]]" he repeats, more gently.

She holds it a little away from her ear, and the corridor, being tiled, gets every word.

"[[DES I|Well? Are they back?]]"

"[[LORNA I|No. There's been a question.]]"

"[[DES I|What question? What's that mean? What's she say it means?]]"

"[[LORNA I|She doesn't know, Des.]]"

"[[DES I|What are we paying her for, then?]]"

"[[LORNA I|We're not paying her. You're not paying her. Are you coming?]]"

"[[DES I|I'm in the car park, Lorn.]]"

"[[LORNA I|You were in the car park yesterday.]]"

"[[DES I|I know I was. I've got as far as the ticket thing. I just can't seem to ... Tell him I'm here. Will you tell him?]]"

"[[LORNA I|You come up and tell him.]]" She listens, but the other end has dissolved into traffic. She puts it away. She does up the clasp.

"[[RADU I|Nine days in the car park?]]"

"[[LORNA I|Eight. He had the dentist.]]"

It isn't a laugh, what comes out of the man in the grey suit. It has the shape of one, though, and she makes the same shape back, and they're both so appalled that they look in opposite directions until it has passed.

"[[LORNA I|Did she? Feed the cat?]]"

"[[RADU I|Twice. I fed it also. It was sick in my shoe.]]"

"[[LORNA I|What's it called?]]"

"[[RADU I|Why do you want to know this?]]"

"[[LORNA I|I don't know. I know what she had in her pockets. I know her blood group. Nobody's said one thing about her in there that you'd tell a person.]]"

He is silent for so long that she begins to gather up her bag.

"[[RADU I|Minister. Because of the face. She'd say to it, in the mornings, 'Minister, the people are waiting.' She had a voice for it. Very pompous.]]"

"[[LORNA I|Minister.]]"

"[[RADU I|He's fat now. I give him everything.]]"

"[[LORNA I|Mr. Ionescu, if he did touch it. The phone. If he did, I want you to know that I'd rather ...]]"

"[[RADU I|Don't.]]"

"[[LORNA I|I only want to say—]]"

"[[RADU I|I know what it is. Say it after. If you say it now, it is for the jury. If you say it after, it's for me.]]"

One leaf of the double doors opens, and a man in a gown puts out his head. He looks to the left and to the right, although they are directly in front of him.

"[[USH I|All parties in Tibbett?]]"

"[[LORNA I|Is it the question?]]"

"[[USH I|They've withdrawn the question, madam. They don't need it any more.]]"

"[[RADU I|Then they have decided.]]"

"[[USH I|I couldn't say, sir. You'll want to come in now.]]" He glances down at the cups, and up again. "[[USH I|Those can't go in, I'm afraid.]]"

Lorna takes the torn cup out of Radu's hand and fits it into her own. She looks for a bin. There has never been one in this corridor; she's noticed it every day.

"[[USH A|I'll have them,]]" the usher offers.

He takes them. It leaves nobody at the door, which is heavy, and on a spring. The man in the grey suit gets to it first. He stands there and holds it open with his back, and waits, and she has to go in past him, close enough to smell the sugar.

"[[LORNA E|After,]]" says Lorna.

"[[RADU A|After,]]" he says.
