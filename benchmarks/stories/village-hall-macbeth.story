VAL: Valerie Stubbs | Val; Valerie; the director; Mrs Stubbs | F | major
KEN: Kenneth Boothroyd | Ken; Kenneth; Boothroyd; Macbeth; the lead | M | major
IMO: Imogen Ashe | Imogen; Immy; Lady Macbeth; the leading lady | F | major
DAZ: Darren Pike | Daz; Darren; the stage manager; the lad on lights | M | major
POLL: Polly Ncube | Polly; First Witch; the understudy; the girl with the script | F | major
REG: Reg Tanner | Reg; Banquo; the ghost; the oldest member of the company | M | major
WITCH: the three witches | the witches; all three witches; the weird sisters | X | group
---
'[[KEN I|Is this a dagger which I see before me?]]'

'[[DAZ I|No, it's a spatula, Ken. The dagger's in the post.]]'

'[[VAL I|Darren, don't stop him. Kenneth, from the top.]]'

The hall smelled of floor polish and badminton. It was nine days to the first night. Valerie Stubbs sat on the piano stool with a whistle round her neck, for she'd taught games for thirty years before she took up Art, and found that much the same things worked.

'[[KEN I|Is this a dagger which I see before me, the … the …]]'

Nothing. He held out a hand to the wings.

'[[KEN I|Line.]]'

'[[POLL I|The handle.]]'

'[[KEN I|The handle?]]'

'[[POLL I|Toward my hand.]]'

'[[KEN I|Well, obviously it's toward my hand. Where else would it be?]]'

'[[IMO E|He had it yesterday,]]' Imogen sighed. She was lying across two chairs in a cloak, with cucumber on her eyes. '[[+|He had the whole of it in my car. He did it at the lights.]]'

Val glanced at Ken, and the look that she got back was one that she remembered from the bottoms of ropes. '[[KEN I|It's that thing. I can't do it with that thing. It's got egg on.]]'

'[[VAL I|Can't you imagine it?]]'

'[[KEN I|I'm imagining as hard as I can. I'm imagining it's not got egg on.]]'

'[[DAZ I|I could wipe it.]]'

'[[VAL I|Take five, everybody.]]'

She blew the whistle. The witches got out their flasks; there was the rattle of a biscuit tin being opened by people who'd been thinking about it. Reg Tanner, who'd been dead since half past seven, sat up behind the throne and felt about for his teeth.

'[[REG I|Has he gone again?]]'

'[[POLL I|He's only dried, Mr Tanner.]]'

'[[REG I|Dried? I've seen deserts that were wetter. I was with old Pargeter when he dried in "Hamlet". He did the whole of the third act in hums.]]'

'[[POLL I|What did people say?]]'

'[[REG I|They said it was very modern.]]'

The girl with the script had a biro through her hair and her finger in the page. She knew it all. She knew everyone's. She was nineteen and worked in the building society, and she had come along, in the first place, to see about the teas.

Across the room, voices were not being kept down.

'[[IMO I|I'm simply asking, Valerie, if there's a plan.]]'

'[[VAL I|There's always a plan.]]'

'[[IMO I|I've got my cousin coming from Harrogate.]]'

'[[VAL I|You've told us.]]'

'[[IMO I|She's seen it at the *National*.]]'

'[[KEN I|I can hear you, you know. I'm not deaf. I'm having a bit of trouble with one speech.]]'

'[[IMO I|With one? Ken, darling. You called me Sandra.]]'

There was a horrible hush. Even the biscuits stopped. They all of them knew who Sandra was; she'd left in February with the man from the carpet warehouse. Imogen had sat up. A slice of cucumber slid down her cheek and dropped into her lap, and it was clear from her face that she would've given the cousin, Harrogate and all, to have it back.

'[[KEN A|Did I?]]' he said.

'[[IMO I|It doesn't matter.]]'

'[[KEN I|When?]]'

'[[IMO I|In the "screw your courage" bit. Honestly, I hardly noticed.]]'

He put the spatula on the edge of the stage, squarely, as though it might go off. Then he walked up the hall, past the wall bars, and out through the fire door, and they heard him go along the gravel.

'[[VAL E|Nobody move,]]' said Val. She was already moving. '[[+|Darren, put the kettle on.]]'

'[[DAZ I|It's been on. What about the scene?]]'

'[[VAL I|What scene? I haven't got a Macbeth.]]'

'[[REG I|You've got that one.]]'

He was pointing with his teeth. Polly looked behind her; there was nobody there except the wall.

'[[POLL I|Me?]]'

'[[REG I|She's got every word. I've been lying there on that floor for a fortnight, and I've watched her lips.]]'

'[[POLL I|I'm First Witch!]]'

'[[WITCH I|We can manage with two.]]'

'[[POLL I|I'm a *girl*, Mr Tanner.]]'

'[[REG I|Sarah Bernhardt was a girl. And she'd only the one leg.]]'

The director had stopped, with her hand on the bar of the door. She came back, slowly. She studied Polly from the plimsolls up as if deciding whether she'd do for goal attack. '[[VAL I|Go on, then.]]'

'[[POLL I|Go on and what?]]'

'[[VAL I|Pick it up.]]'

It was still a spatula. She held it by the wrong end, and then the right one. Up in the lighting box Daz, who had carried a torch for her since the pantomime, and who'd never found the words for it or been asked to, brought down everything in that hall but one thin blue lamp.

'[[POLL I|Is this a dagger which I see before me, the handle toward my hand? Come, let me clutch thee.]]'

She didn't do it loud. She spoke as you'd talk to a dog that you weren't sure of.

'[[POLL I|I have thee not, and yet I see thee still.]]'

'[[IMO E|Oh,]]' said Imogen.

It went on to the end. No one had a biscuit. When it was done she stood there blinking, and it was quite a time before anyone saw that the fire door was open and that he was in it, with the rain on his shoulders.

'[[KEN I|That's how it goes.]]'

'[[POLL I|Mr Boothroyd! I'm sorry. I was just sort of keeping it warm.]]'

'[[KEN I|You weren't frightened of it. I'm frightened to death of it. I get as far as the handle, and all I can think of is that I'll look a fool, and then I do.]]'

'[[IMO A|I'm so sorry about before,]]' his leading lady said. She'd crossed the floor without her shoes. '[[+|I'm a cow, Ken.]]'

'[[KEN I|You're not a cow. You've a cousin in Harrogate.]]' He patted her arm, not really looking. He was unbuckling the sword. '[[KEN I|Val, what have I got in the way of lines if I'm the Porter?]]'

'[[VAL I|Thirty or so. It's knock, knock, mostly.]]'

'[[KEN I|I could do that. I'd be good at that. I did the door for the Rotary.]]'

'[[VAL I|Are you certain?]]'

'[[KEN I|I've not slept since March.]]'

Val turned to the girl. So did the rest of them. The belt was too big, and it had to go round twice.

'[[POLL I|I've got to be in work at half eight. I can't be the Thane of Cawdor, I'm on the counter.]]'

'[[REG I|Everybody's on the counter, my love. Irving was in a bank.]]'

'[[DAZ E|I could run you home,]]' blurted Daz from above. There was a thump, as of somebody hitting his own head on a lamp. '[[+|After. If it goes on late. I've got the van.]]'

'[[POLL I|Have you?]]'

'[[DAZ I|It's got heating.]]'

The whistle went, one long, and everyone jumped.

'[[VAL I|Act One! Weird sisters, on your marks! Immy, shoes. Reg, you're alive. And will someone, for pity's sake, wash that thing?]]'
