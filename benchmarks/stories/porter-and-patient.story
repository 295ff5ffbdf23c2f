CYR: Cyril Beddoes | Cyril; Mr Beddoes; the old man; the patient; Beddoes | M | major
ABD: Abdirahman Warsame | Abdi; Abdirahman; the porter; the young man; son | M | major
---
The bed had a bad wheel, and it squealed the whole length of the basement corridor.

‘[[CYR A|Are you taking me to be slaughtered?]]’ asked the old man.

‘[[ABD A|X-ray,]]’ said the porter.

‘[[CYR E|I had an X-ray,]]’ said Cyril.

‘[[ABD I|They want another one.]]’

‘[[CYR I|What was wrong with the last one? Did I blink?]]’

The porter laughed. He was a long thin young man, who pushed with his elbows locked and his head down, like somebody walking into wind. It was half past two in the morning. He'd been doing it since ten.

‘[[ABD I|You moved, Mr Beddoes. It says on the form. “Patient unable to keep still.”]]’

‘[[CYR I|I wasn't unable. I was making conversation. She was a nice girl, and she'd a tattoo of a heron. I wanted to see the legs.]]’

‘[[ABD I|Whose legs?]]’

‘[[CYR I|The heron's. I'm eighty-four, son. What do you take me for?]]’

They came to the lift. It was a big steel one, with a sign taped beside the buttons that said ‘[[!|BEDS HAVE PRIORITY]]’, and somebody had added a picture of a bed in a crown. Abdi pressed for the third floor. The doors thought about it. They came together, by inches, and the floor gave a heave.

Then it gave another. The light over the panel went out, and there was a noise from somewhere overhead as if a very large person had sat down.

‘[[CYR I|That's not meant to happen.]]’

‘[[ABD E|It's fine. It does that,]]’ said Abdi.

‘[[CYR I|Does it?]]’

‘[[ABD I|No.]]’

He pushed the button with a bell on it. He pushed it again. After a minute a recorded lady told them that their call was important, and after that there was music.

‘[[ABD I|They'll send someone.]]’

‘[[CYR E|Who will?]]’ asked Cyril.

‘[[ABD I|Estates. There's a man called Kevin. He's got a key.]]’

‘[[CYR I|And where's Kevin, at this hour?]]’

‘[[ABD A|In Swindon,]]’ he said, after a struggle.

Cyril Beddoes folded his hands on the blanket. He had big hands for his size, spotted and knuckly, with two fingers gone from the left. He'd been told by four separate people today that he mustn't excite himself. It seemed to him that he was being set up.

‘[[CYR A|You can sit down, you know,]]’ the old man said.

‘[[ABD A|There's no chair,]]’ said the young man.

‘[[CYR I|There's the end of the bed. I don't need the end. I've shrunk.]]’

The young man hesitated. You weren't supposed to. But his feet hurt, and there was nobody there but the recorded lady; he perched, carefully, with his knees together and his back straight, as he might have in somebody's front room.

‘[[CYR A|What's your name?]]’ the patient asked.

‘[[ABD I|Abdi. Abdirahman.]]’

‘[[CYR I|And what do you do, Abdi, when you're not getting stuck in lifts?]]’

‘[[ABD I|Revise.]]’

‘[[CYR I|What for?]]’

‘[[ABD I|I've got a thing in the morning. An interview.]]’ He looked at the floor number, which was a small red dash. ‘[[ABD I|It's at nine. It's fine. Kevin'll be here by nine.]]’

‘[[CYR I|What sort of interview?]]’

‘[[ABD I|It doesn't matter. I won't get it.]]’

‘[[CYR I|I've nowhere to be, son. They've taken away my trousers.]]’

It came out a piece at a time. There was a course, for people who'd got no A levels, or not the right ones. It took six years. At the end of it you were a doctor. He'd applied on his breaks, on his phone, in the linen cupboard, and never told a soul, because there were nine of them at home and his mother would've bought a sheep.

‘[[CYR E|And they've asked to see you?]]’ asked Cyril.

‘[[ABD A|They ask to see everyone,]]’ said the porter.

‘[[CYR I|I bet they don't.]]’

‘[[ABD I|One in eight. But they'll all have been to—they'll have had help. There's a bit where they ask you why. I've seen it online. “Why medicine?” And I go blank. I go completely blank. I had a practice with the careers lady, and I told her that I liked the uniform.]]’

The old man wheezed until he had to hold on to the rail. ‘[[CYR I|What did she say?]]’

‘[[ABD I|She said, “Perhaps dig a bit deeper.”]]’

‘[[CYR I|Well, come on, then. I'll do it. I've been interviewed by experts. I've been up before the magistrates.]]’

‘[[ABD I|What for?]]’

‘[[CYR E|Pigeons,]]’ said Cyril. ‘[[+|Don't change the subject. Sit up. Take your hat off.]]’

‘[[ABD I|I'm not wearing a hat.]]’

‘[[CYR I|Then you're halfway there.]]’ He hauled himself higher on the pillows, and did something to his eyebrows, and all at once there was a bench of governors in the bed. ‘[[+|Mr Warsame. I see from your badge that it's Warsame. Tell us, in your own words: why should we let you loose on the public with a knife?]]’

‘[[ABD I|Um.]]’

‘[[CYR I|Louder.]]’

‘[[ABD A|I've always been interested in the human body?]]’ the young man tried.

‘[[CYR I|Have you, now? I've had one for years, and I find it dull. Next.]]’

‘[[ABD E|I want to help people,]]’ said Abdi.

‘[[CYR I|So does the Gas Board. Next!]]’

‘[[ABD I|I don't *know*. That's what I'm telling you, I don't know what they want me to—]]’ He had got up. There was nowhere to go. He put his hand on the steel wall, and took it off, and looked at the print it had left. ‘[[ABD I|There was this lady in April.]]’

The governors waited.

‘[[ABD I|On Willow. I was taking her down for a scan, and she got hold of my arm in this corridor, and she goes, “What have I got?” And I said that I didn't know, I'm just the porter. And she goes, “Nobody'll say it to me. They say it to my daughter. They say it over there by the curtain.” She thought that I might've heard.]]’

‘[[CYR I|Had you?]]’

‘[[ABD I|Yeah.]]’

‘[[CYR E|What did you do?]]’ Cyril asked.

‘[[ABD I|I wasn't allowed. So I stopped the bed. I got down so she could see me and I said, “I can't tell you, but I can go and get the person who can, and I'll make her sit on the chair, and I won't leave till she's sat.” So I did. I wheeled her all the way back. I was forty minutes late, I got a written warning.]]’ His voice had roughened. ‘[[ABD I|And the doctor sat down and told her, and she was good, actually. She was really good. She'd only been busy. And I stood there by the door, and I thought, I could do that bit. I'd never be too busy to do that bit. I'd learn all the rest of it, the bones and everything, if they'd let me do that.]]’

The music had stopped. Neither of them had noticed when.

‘[[CYR A|Son,]]’ said the man in the bed, in his own voice, ‘[[+|if you say that to them at nine o'clock, and you don't say a word more nor less, then they'll not only have you. They'll build you a statue.]]’

‘[[ABD I|You think?]]’

‘[[CYR I|I'd put a pigeon on it.]]’

Abdi sat down again. He rubbed his eyes with the heels of both hands. Somewhere over their heads there was a clank, and a scrape, and a man's voice, distant and Swindonish, swearing at a door.

‘[[CYR E|Before he gets here,]]’ said Beddoes.

‘[[ABD I|Yeah?]]’

‘[[CYR I|You'll have seen my form. You read me a bit of it. I don't suppose it says on there what the first picture was like? Before they decided that I'd moved?]]’

It was a light, dry, careless sort of question. The hand on the blanket, the one with three fingers, had closed up tight.

And the porter did not look at the form. He got off the bed, and he came round to the side of it, and he went down on his heels on the lift floor until their eyes were on a level.

‘[[ABD I|I can't tell you, Mr Beddoes. I'm not allowed. But I know who can.]]’

‘[[CYR I|And you'll make her sit in the chair?]]’

‘[[ABD I|I'll fetch the chair.]]’
