OKAFOR: Dr Nkechi Okafor | Okafor; Nkechi; the registrar; Dr Okafor; the doctor | F | major
BELL: Jamie Bell | Bell; Jamie; the house officer; the junior; the new boy | M | major
SISTER: Sister Maguire | Sister Maguire; Maguire; Sister; the charge nurse; Bernie | F | major
HOBBS: Mr Arthur Hobbs | Mr Hobbs; Hobbs; Arthur; bed nine; the patient | M | major
PORTER: Lal | Lal; the porter | M | minor
WIFE: Jean Hobbs | Mrs Hobbs; Jean; his wife; the woman in the good coat | F | minor
SWITCH: switchboard | switchboard; the operator; the voice | F | minor
---
It is ten past three, and bed nine has gone.

“[[BELL I|Gone as in …?]]”

“[[SISTER I|As in out of it. As in the bed’s empty and there’s a drip stand in the corridor on its own.]]” Sister Maguire doesn’t stop walking. She never stops walking; it’s said that she sleeps like a shark. “[[SISTER I|You’re on my clean floor, Doctor.]]”

Bell gets off it. He has been a doctor for nine days. “[[BELL I|Has he got shoes?]]”

“[[SISTER I|Who?]]”

“[[BELL I|Mr Hobbs. If he’s taken his shoes he’s gone home. If he’s barefoot, he’s confused.]]”

That does make her stop. She considers him as one might a dog that’s said something in French.

“[[SISTER A|Slippers,]]” she says.

“[[BELL I|What does that mean?]]”

“[[SISTER I|It means he’s gone to look for somebody.]]”

The doors at the end bang open and Okafor comes through them with a sandwich in one hand and somebody’s X-ray in the other. She’s been on since yesterday. The sandwich has, too.

“[[OKAFOR I|Why’s there a drip in the corridor?]]”

“[[BELL I|We’ve mislaid Mr Hobbs.]]”

“[[OKAFOR I|Mislaid.]]”

“[[BELL I|Only in the last ten minutes.]]”

“[[OKAFOR I|He’s got a potassium of six point nine, Jamie. He hasn’t got ten minutes. Did anyone ring security?]]”

“[[SISTER I|Security’s got a drunk in Fracture Clinic.]]”

“[[OKAFOR I|All of security?]]”

“[[SISTER I|There’s the one of him.]]”

The registrar shuts her eyes. She takes a bite, chews, swallows, opens them. “[[OKAFOR I|Right. Bernie, ring switch and have them put it out. You, new boy, take the stairs. I’ll do the front. Check the toilets. Check the chapel. They always go to the chapel.]]”

“[[BELL I|What do I do if I find him?]]”

“[[OKAFOR I|Sit him down. Don’t let him run.]]”

“[[BELL I|He’s eighty-four!]]”

“[[OKAFOR I|So was the last one.]]”

He takes the stairs three at a time. Behind him he can hear the charge nurse on the phone, and the tinny voice that answers.

“[[SWITCH I|Switchboard, which service?]]”

“[[SISTER I|Eileen, it’s Bernie on Seven. I’ve an absconder.]]”

“[[SWITCH I|Description?]]”

“[[SISTER I|Old, thin, tartan slippers. Answers to Arthur.]]”

“[[SWITCH I|Dangerous?]]”

“[[SISTER I|Only to himself, God love him.]]”

The chapel’s empty. So are the toilets, apart from a porter, who is eating a pot noodle on an upturned bucket and does not care to be found.

“[[PORTER I|I’m on my break.]]”

“[[BELL I|I’m not—have you seen an old man? In slippers?]]”

“[[PORTER I|Tartan?]]”

“[[BELL I|Yes!]]”

“[[PORTER I|He asked me the way to Maternity.]]”

Bell holds on to the sink. “[[BELL I|Why would he want Maternity?]]”

“[[PORTER I|I didn’t like to ask. He’d got flowers.]]” Lal points upward with the fork. “[[PORTER I|Out of the sluice, I reckon. Fourth floor. But it’s locked nights, you need a—]]”

He’s gone. The porter shrugs, and goes back to his noodles.

Fourth floor. The lights here are down low. There’s a row of plastic chairs, a mural of a stork, a notice that says “[[!|Fathers Please Ring]]”; and on the last chair, very upright, a bunch of wilting freesias across his knees, is bed nine. His lips are the wrong colour.

“[[BELL I|Mr Hobbs?]]”

“[[HOBBS I|Sh. They’ll send us home.]]”

“[[BELL I|I’m Dr Bell. We met earlier. I did your bloods.]]”

“[[HOBBS I|Four goes it took you.]]”

“[[BELL I|Five.]]” Bell lets himself down onto the next chair. With two fingers, casually, he takes hold of the old man’s wrist. It’s like something falling downstairs. “[[BELL I|Who are we waiting for?]]”

“[[HOBBS I|The wife. She’s been in there since teatime. They don’t tell you nothing.]]”

“[[BELL I|No. They don’t, do they?]]”

“[[HOBBS I|You got any?]]”

“[[BELL I|Kids? No. I haven’t really got a—I’ve got a plant.]]”

“[[HOBBS I|It’s a start.]]”

With his other hand he’s thumbing his phone under the edge of the chair. FOUND. MATERNITY. BRING CALCIUM. He sends it to Okafor, and by mistake to his mother.

“[[HOBBS I|Is it always this long?]]”

“[[BELL I|It’s different for everyone. What are you hoping for?]]”

“[[HOBBS I|I told her I wasn’t bothered. I am, though. I’d like a girl.]]” The patient looks down at the flowers. “[[HOBBS I|I’ve got a terrible pain in me chest, son.]]”

“[[BELL I|I know. There’s someone coming.]]”

“[[HOBBS I|Is it her?]]”

The lift pings. It’s Okafor, running, with the whole crash trolley and Sister Maguire on the back end of it. Nobody says anything. Okafor is on her knees and the line’s in before the wheels have stopped.

“[[OKAFOR I|Ten of calcium gluconate. Going in. Arthur, I’m Nkechi. I’m going to make that pain a bit better, and then I’m going to tell you off.]]”

“[[HOBBS I|Are you the midwife?]]”

She glances across him. Over the white head, Bell gives a nod.

“[[OKAFOR I|I’m the midwife.]]”

“[[HOBBS I|How’s she doing?]]”

“[[OKAFOR I|She’s doing beautifully. She’s worried about you.]]”

“[[SISTER E|Rate’s coming down,]]” murmurs Maguire. “[[+|One-forty. One-ten. There he goes.]]”

“[[BELL I|Is he …?]]”

“[[SISTER I|He’s asleep. Breathe out, Doctor, you’re on my clean lino again.]]”

It is ten to six when the woman in the good coat gets there. She’s had two buses and a taxi. She’s small, and somebody has done her hair for her, a long time ago, in a way that she’s kept.

“[[WIFE I|They said on the phone that he’d wandered off.]]”

“[[BELL I|He’s fine. He’s back in bed. He was looking for you, Mrs Hobbs.]]”

“[[WIFE I|For me? I was at home.]]”

“[[BELL I|He was up in Maternity. He’d brought you flowers.]]”

Jean Hobbs puts down her bag. It takes her two tries to find the floor with it.

“[[WIFE A|That’d be our Susan,]]” she says. “[[+|Nineteen sixty-six. He never got to see her. They wouldn’t let the men in, and then there was nothing to see.]]”

Nobody ever tells you what to do with your hands. He’d like to ask Okafor, but she’s asleep at the desk with her cheek on the X-ray.

“[[WIFE I|Did he say anything?]]”

“[[BELL A|He said he wanted a girl,]]” the junior tells her.

She nods for quite a long time. Then she picks the freesias up out of the drip jug, and shakes the water off, and goes in to him.
