GRA: Graviton | Graviton; Halima Yusuf; Halima; the leader; Hal | F | major
MOT: Mothman Pete | Pete; Mothman Pete; Peter Doyle; the moth; Doyle | M | major
ECH: Echo | Echo; Lin Jia; Jia; the telepath | F | major
SLA: Slab | Slab; Oluwaseun; Seun; the giant; the rock | M | major
PIZ: the delivery boy | the delivery boy; the kid; Kevin | M | minor
---
“[[GRA I|Item four,]]” and Halima rubbed her temples. “[[+|The name.]]”

Everybody groaned, including the chair, which had Slab in it.

“[[MOT E|We did the name last week,]]” said Pete.

“[[GRA I|We did not do the name. We argued about it until the bank got robbed.]]”

“[[SLA E|I still like the Mighty,]]” said Slab.

“[[MOT I|The Mighty *what*?]]”

“[[SLA I|Just the Mighty. Leave them wanting more.]]”

“[[ECH E|There’s a plumber called that,]]” said Jia.

“[[SLA I|Where?]]”

“[[ECH I|In Croydon. I can hear him. He’s worried about his van.]]”

The Unnamed, as the newspapers had been calling them for want of anything better, met on Wednesdays in a disused Scout hut. There were four of them. There was a flip chart, too, on which someone had written “[[!|FORCE OF GOOD]]” and someone else “[[!|FARCE OF GOOD]]”, and there was Pete, up in the rafters, going round and round the bulb.

“[[GRA I|Pete, could you come down, please?]]”

“[[MOT I|I’m thinking.]]”

“[[GRA I|You’re circling.]]”

“[[MOT I|It’s how I think!]]”

“[[GRA I|Slab, turn the light off.]]”

A hand like a paving stone went to the switch. There was a flutter in the dark, then a crash. When the light came on again, Peter Doyle was lying in a heap on the trestle table with a wing in the biscuits.

“[[MOT A|That was uncalled for,]]” said the moth.

“[[GRA I|Thank you for joining us. Now. The Mayor’s giving us the key to the city on Saturday, and it’s got to have something engraved on it. They want it by nine tonight. So nobody leaves until we’ve voted. Jia?]]”

The telepath had her feet up and her hood over her eyes. She was twenty and had said perhaps fifty words since she joined; she said it was loud enough in there already. “[[ECH I|I don’t mind.]]”

“[[GRA I|You must have an idea.]]”

“[[ECH I|I’ve got all of yours. You want the Vanguard. You’ve had it on a T-shirt since you were twelve.]]”

“[[MOT A|Ha!]]” crowed the moth.

“[[ECH I|Pete wants Doyle’s Angels.]]”

“[[SLA I|*Doyle’s* Angels?]]”

“[[MOT I|It was a passing thought! You can’t minute a passing thought!]]”

“[[ECH I|It passes every ten minutes.]]”

Slab’s laugh was mostly felt through the floor. He was eight feet tall, and he’d been a primary school teacher before the quarry accident. He’d kept the cardigan. It had been let out.

“[[SLA I|What do I want, then? Go on. Do me.]]”

Echo pushed her hood up with a finger and looked at him. Something in her face altered. “[[ECH I|You want to go home.]]”

“[[SLA I|I meant for the name.]]”

“[[ECH I|I know.]]”

“[[GRA E|Seun?]]” asked Halima. “[[+|Is something wrong?]]”

“[[SLA I|It’s nothing. It’s my daughter’s parents’ evening. I’d have liked to be there, that’s all. But I don’t fit in the corridor any more, and the Mayor’s the Mayor.]]”

Nobody knew what to say to that. Graviton, who could lift a bus, picked up a pen and put it down. From outside there came the sound of a moped; then a knock at the door.

“[[PIZ I|Pizza? For, er, the Unnamed?]]”

“[[MOT I|Don’t call us that.]]”

“[[PIZ I|It’s what it says here. It’s three large, one of them with gravel.]]”

“[[SLA I|That’s mine. Thank you very much.]]”

The delivery boy came in as far as the mat. He looked about seventeen. He had the boxes in both arms, and above them a pair of eyes that went from the wings to the hood to the ceiling, which Slab was touching.

“[[PIZ A|It’s really you,]]” he breathed.

“[[GRA E|What do we owe you?]]” said Graviton.

“[[PIZ I|You saved my nan.]]”

“[[GRA I|I’m sorry?]]”

“[[PIZ I|In the flood. She’s on the fourth floor, at Bascombe Court. There was this big voice outside going, ‘Form an orderly line, no pushing, hold hands with your partner.’ She’s eighty-eight. She says she’s not held hands with a partner since the Coronation.]]”

“[[SLA E|That was me,]]” said Slab shyly. “[[+|Is she the one with the budgie?]]”

“[[PIZ I|Yeah! Gerald! He’s fine. She says there was one of you holding the water up, like, just standing there holding it up, with her nose bleeding. And a girl went round telling everyone it would be all right, only inside their heads. And some bloke flew into a streetlight.]]”

“[[MOT E|It was *on*,]]” muttered Pete.

“[[PIZ I|He kept on doing it. He’d get someone off the roof and fly into the light, and fall down, and then get up and go get another one. She counted. Nineteen.]]” He seemed to realise that he was still holding the pizzas. “[[+|She’s been trying to write to you. She didn’t know who to put on the envelope.]]”

“[[ECH I|What does she call us?]]”

It was so unusual for Jia to ask anybody a question that they all looked round. She’d swung her feet down.

“[[PIZ I|Who, Nan?]]”

“[[ECH I|When she’s telling it. You’re thinking of it now, but you’re embarrassed, so it’s blurry.]]”

“[[PIZ I|It’s a bit stupid.]]”

“[[GRA I|We’ve had Doyle’s Angels. You can’t do worse.]]”

“[[MOT I|I’m *right here*, Hal.]]”

The kid went red. He put the boxes on the table, one at a time, and squared them up.

“[[PIZ I|She calls you the Neighbours. She says, ‘I’d have been drowned but for the Neighbours.’]]”

For a while the only noise was a faint, dry tapping: Pete’s antennae on the lampshade. He had drifted up there again without anyone having noticed, himself included.

“[[SLA E|That’s rather nice,]]” said Slab.

“[[MOT E|There’s a soap opera,]]” Pete objected.

“[[SLA I|There’s a plumber called the Mighty.]]”

“[[ECH I|It’s short. It’d go on a key.]]”

“[[GRA E|It doesn’t sound very frightening,]]” Halima said.

“[[ECH I|Do you want to be frightening?]]”

Halima Yusuf thought of the T-shirt. She’d saved up for the letters and had ironed them on herself, and the V had always been crooked. She let it go. It took some doing; she could feel the girl across the table politely not watching her do it.

“[[GRA I|All in favour?]]”

Three hands went up, one of them through a ceiling tile.

“[[MOT A|Does it have to be unanimous?]]” asked the moth.

“[[ECH I|He likes it. He’s only sulking.]]”

“[[MOT I|Fine! Fine. The Neighbours. But I want a bigger wing on the logo.]]”

“[[GRA I|Carried. What’s your name, love?]]”

“[[PIZ I|Kevin.]]”

“[[GRA I|Put that in the minutes, somebody. Name by Kevin’s nan. Any other business?]]”

“[[ECH I|One thing.]]” The telepath had got her hood back up, and it came from somewhere deep inside. “[[+|There’s a fire door at that school. It’s at the side, by the bins. The caretaker’s thinking about it. It’s double width.]]”

The giant rose. He did it carefully, as he did everything, and buttoned his cardigan with fingers that weren’t made for buttons.

“[[SLA I|How long have they got left?]]”

“[[ECH I|Forty minutes. She’s told her teacher you’re coming. She’s saved you a chair, and it’s tiny.]]”

“[[GRA A|Go,]]” said the leader. “[[+|Go on. If the Mayor rings, I’ll tell him we’re out with the Neighbours.]]”

“[[SLA I|What about my gravel?]]”

“[[PIZ E|I could bring it,]]” said Kevin. “[[+|I’ve got the moped.]]”
