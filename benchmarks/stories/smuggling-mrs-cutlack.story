NAR: Fergal Roche | narrator; I; Fergal; Nurse; Nurse Roche; son | M | major
IVY: Ivy Cutlack | Ivy; Mrs Cutlack; his wife; the old lady | F | major
BERN: Bernard Cutlack | Bernard; Mr Cutlack; her husband; the old man | M | major
SIS: Sister Quaye | Sister Quaye; Sister; the night sister; Quaye | F | minor
---
I’d been on nights for a fortnight when I started smuggling Mrs Cutlack.

It was the old man’s fault. He had Bed Nine on Orthopaedics, a new hip, and he wouldn’t sleep. Every time that I went past with the torch, there were his eyes.

“[[NAR I|Are you in pain, Mr Cutlack?]]”

“[[BERN I|No.]]”

“[[NAR I|Do you want the bottle?]]”

“[[BERN I|I’ve had the bottle.]]”

“[[NAR I|Then what is it you want?]]”

“[[BERN I|I want somebody to tell me I’m wrong.]]”

I’ve been a nurse for eleven years, and nobody ever asked me for that. I sat down on the end of the bed, which isn’t allowed.

“[[NAR A|About what?]]” I asked.

“[[BERN I|Anything. Doesn’t matter. I said to that doctor it was Wednesday, and he said ‘Good man.’ It was *Thursday*. I lay here and I thought, sixty-one years, I’ve never got away with a Wednesday.]]”

“[[NAR I|Where is she, your wife?]]”

“[[BERN I|Third floor. Hearts.]]” He pointed upward with his chin. “[[BERN I|She came in the ambulance with me, holding my hand, telling them I’d been up the ladder in slippers, and halfway here she went a funny colour. They took her off first. She’s never let me forget it, I don’t suppose. I wouldn’t know. I’ve not seen her for nine days.]]”

That was how it started. I’d a friend on Cardiology, and there’s a lift at the back that the linen goes in. At ten past two the next night I wheeled in something very small under a cellular blanket, and put the brake on, and drew the curtain.

“[[IVY E|You’ve lost weight,]]” Ivy Cutlack said.

“[[BERN I|I’ve not.]]”

“[[IVY I|It’s gone from your neck. You look like a tortoise. Are they giving him breakfast?]]”

It took me a second to see that this was for me. “[[NAR I|They are. He has the porridge.]]”

“[[IVY I|He hates porridge.]]”

“[[BERN I|I don’t mind it.]]”

“[[IVY I|He’s hated it since the army. He’ll tell you that he doesn’t mind, and then he’ll put it in the plant. Is there a plant?]]”

There was a plant. We all three turned to it. It was somebody’s begonia, and it didn’t look at all well.

“[[NAR A|I’ll get you toast,]]” I said.

“[[BERN I|What’s she told you? About the slippers?]]”

“[[NAR I|Nothing yet.]]”

“[[IVY I|I’m coming to the slippers.]]”

I left them to it. I did my drug round, and turned Mr Abbot, and all along that dark ward, under the snoring, there was this little dry bicker going on behind the curtain like a cricket in a hearth. When I came back they had got on to 1962.

“[[BERN I|It was the Palais. You’d a yellow frock on.]]”

“[[IVY I|It was a bus stop.]]”

“[[BERN I|It was never a bus stop! Ask anyone!]]”

“[[IVY I|Who’s left? It was the number nine, outside the Co-op, and it was raining. You said, ‘Is this the queue?’ And I said, ‘There’s only me.’ And you said, ‘That’ll do.’]]”

“[[BERN I|I’d never have said a thing like that. It’s too good.]]”

“[[IVY I|I know. I’ve been waiting ever since for another.]]”

“[[NAR I|Time, Mrs Cutlack. I’ve to have you back up there before obs.]]”

“[[IVY I|Already?]]”

“[[NAR I|It’s nearly three.]]”

She put out a hand, and he put out his, and there was a drip stand in the way of one and a rail in the way of the other, so that what they had, in the end, was two fingers each. She gave his a shake, as though they had done some business.

“[[IVY I|It was blue, by the way.]]”

“[[BERN I|What was?]]”

“[[IVY I|The frock.]]”

He slept until seven. He had to be woken up.

I took her down on the Friday and the Saturday. On Sunday, in the lift, she had me stop it between floors. I didn’t know that you could.

“[[IVY I|Now then. You’re a sensible boy. I had the consultant today, with the bow tie.]]”

“[[NAR I|What did he say to you?]]”

“[[IVY I|He sat down.]]”

I knew what that meant, and she saw I did. The light buzzed. She’d had one of the girls put a bit of lipstick on her, and it made the rest of her look like paper.

“[[NAR I|Did he say how long?]]”

“[[IVY I|He said not to start a big jigsaw. I don’t want it in front of Bernard. Not until he’s on his feet; he won’t do his exercises. He’ll only lie there and be noble. You won’t say anything?]]”

“[[NAR I|It’s not for me to say.]]”

“[[IVY I|That’s not what I asked you.]]”

“[[NAR I|I won’t say anything, Mrs Cutlack.]]”

“[[IVY E|Ivy,]]” said Ivy. “[[+|Go on, press your button.]]”

She was magnificent that night. She had him on the slippers for forty minutes; she did the ladder, the gutter, and next door’s opinion. He gave as good as he got. I was at the desk, writing up my charts, and I had them both in the corner of my eye, through the gap, when a shadow fell across the page.

“[[SIS I|Nurse Roche. Who is in Bed Nine?]]”

“[[NAR I|Mr Cutlack, Sister.]]”

“[[SIS I|And who is *beside* Bed Nine?]]”

I considered the begonia. I considered my mortgage. “[[NAR I|That’d be linen, Sister.]]”

Sister Quaye is six foot tall, and she has never to my knowledge run, or needed to. She walked down the ward and she moved the curtain with one finger.

“[[IVY I|… and so I said to her, ‘If he was pushed I’d have done it from higher up.’ Oh, hello, dear.]]”

“[[BERN I|We’re having a private row.]]”

“[[SIS A|So I hear,]]” the night sister replied. “[[+|So does Bed Fourteen. He’s asking me what happened about the gutter.]]” She looked at the two fingers and the two fingers. She looked for some time. “[[SIS I|That chair hasn’t got a cushion. Nurse, get the linen a cushion.]]”

She went off down the ward, and she didn’t come back. I brought a cushion. He waited until I’d settled Ivy on it, and then he crooked that finger at me, and I bent down, thinking he wanted the bottle.

“[[BERN I|Take her for a cup of tea, would you? No. Send her for it. Ivy! Go and see if this lad’s machine does a tea.]]”

“[[IVY I|I’m in a wheelchair, Bernard.]]”

“[[BERN I|It’s got wheels.]]”

“[[IVY I|He wants to talk about me. Sixty-one years, and he thinks I don’t know when I’m being sent for tea. Push me as far as the fish poster, Nurse. I’ll look at the fish.]]”

I pushed her as far as the fish, and I came back. In the torchlight he seemed to be all eyebrows.

“[[BERN I|How long’s she got?]]”

“[[NAR I|Mr Cutlack …]]”

“[[BERN I|I’m not asking you to break a confidence. Blink or something.]]”

“[[NAR A|What makes you think there’s anything?]]” I said.

“[[BERN I|She let me have the Palais.]]”

“[[NAR I|She what?]]”

“[[BERN I|Just now. I said, ‘It was the Palais,’ and she said, ‘Perhaps it was.’ She’s never said ‘perhaps’ to me in her life. And I knew it was the bus stop. I’ve always known it was the bus stop. I only say the Palais because of her face.]]”

From far off by the fish there came a cough. I found that I was folding his blanket. I folded it in half, and in half again.

“[[BERN A|You don’t have to blink, son,]]” her husband told me. “[[+|Only, don’t you tell her I know. She’s enjoying it. She’s carrying on that well. Let her think that she’s got away with a Wednesday.]]”

“[[NAR I|You’ll do your exercises, though?]]”

“[[BERN I|Will I hell. What for?]]”

“[[NAR I|It’s forty-four steps from here to the back lift. It’s twelve from the lift to her bed. I’ve counted. And I’m off from Thursday, so there’ll be no one to bring her.]]”

He thought about it. You could see him walking it in his head.

“[[BERN I|Fifty-six.]]”

“[[NAR I|There’s a rail for some of it.]]”

“[[BERN I|I’ll want my slippers.]]”

“[[IVY A|You will not!]]” came the voice from the fish poster. “[[+|You’ll wear your *shoes!*]]”

It was on the Wednesday that he did it, at twenty past two in the morning, in a pair of black Oxfords and a hospital gown, with one hand on his frame and the other one on me. Sister Quaye held the lift. She said she’d come about some linen. When we got to the last curtain he wouldn’t have me any more; he shook me off, and stood up straight, and got his breath, and twitched it to one side. She was awake. She had the lamp on, and her lipstick.

“[[BERN I|Is this the queue?]]”

Ivy moved her feet over, to make a space for him. It took her a while to answer, and I’d stepped back by then, and the curtain was swinging to.

“[[IVY I|There’s only me.]]”

“[[BERN E|That’ll do,]]” said Bernard.
