CHAIR: Brigadier Hugo Fane-Potts | the chairman; the Brigadier; Brigadier; Chairman; Mr Chairman; Hugo | M | major
CLERK: Mrs Edith Lumley | the clerk; Mrs Lumley; Edith | F | major
TREV: Trevor Nutt | Trevor; Councillor Nutt; Nutt; the butcher | M | major
SONI: Dr Anjali Soni | Dr Soni; Councillor Soni; Anjali; the doctor | F | major
BEV: Bev Pargeter | Bev; Councillor Pargeter; Ms Pargeter; the publican; the landlady of the Plough | F | major
ROWE: Mr Rowe | Mr Rowe; old Mr Rowe; Rowe; Seth | M | major
PUB: Members of the public | the public benches; the back row; somebody at the back; several people | X | group
---
‘[[CHAIR I|Item four. The duck.]]’

A sigh went round the village hall. There were five of them at the trestle table, under the portrait of the Queen, and in the stacking chairs there were forty-one members of the public, which was forty more than usual.

‘[[CLERK I|You’ve missed out item three, Brigadier.]]’

‘[[CHAIR I|What’s item three?]]’

‘[[CLERK I|Apologies for absence.]]’

‘[[CHAIR I|Has anyone apologised?]]’

‘[[CLERK I|No.]]’

‘[[CHAIR I|Then I shan’t either. Item four.]]’

The Brigadier settled his spectacles. He had commanded a regiment in three countries, and had told his wife over breakfast that he’d do it all again sooner than chair this.

‘[[CHAIR I|As we know, a duck has taken up residence on the war memorial. Councillor Nutt has proposed that it be removed. Trevor?]]’

‘[[TREV I|It’s disrespectful.]]’

‘[[BEV I|It’s a *duck*.]]’

‘[[TREV I|It’s sat on my grandad.]]’

‘[[BEV I|It’s sat on everybody’s grandad. It’s nesting, Trev. It’s got eleven eggs.]]’

‘[[TREV I|It’s got its backside on the Somme.]]’

‘[[CHAIR I|Through the chair, please, both of you.]]’

‘[[TREV I|Through the chair, it’s got its backside on the Somme.]]’

Somebody at the back called out, ‘[[PUB A|Shame!]]’ It wasn’t clear on whom. Mrs Lumley, who took the minutes in green ink, wrote down ‘[[!|Shame]]’, considered, and added a question mark.

‘[[CHAIR I|Dr Soni, you’ve a view?]]’

‘[[SONI I|I’ve looked it up. She’s a mallard. It’s an offence to disturb an active nest; it’s a fine of five thousand pounds.]]’

‘[[TREV I|Who’d know?]]’

‘[[SONI I|Well, I would. I’m sitting next to you.]]’

‘[[BEV I|There’s forty people here, you daft lump!]]’

‘[[TREV I|I didn’t say I’d do it. I’m just saying it could have an accident.]]’

‘[[PUB A|Murderer!]]’ cried several people at once.

‘[[CHAIR I|Order!]]’ There was a gavel somewhere, but the playgroup had borrowed it. The chairman used his shoe. ‘[[CHAIR I|Order! Edith, strike out “accident”.]]’

‘[[CLERK I|I’ve done it in ink.]]’

‘[[BEV I|He only wants it gone because of the window.]]’

‘[[CHAIR I|What window’s that, Bev?]]’

‘[[BEV I|His. It’s right opposite the shop. She sits up there all day, giving him a look, and behind him there’s three of her cousins hanging up by their feet.]]’

There was laughter. The butcher had gone the colour of his own best mince.

‘[[TREV I|It’s bad for trade, I don’t deny it. But that’s not the reason.]]’

‘[[SONI I|What is the reason?]]’

‘[[TREV I|I’ve said.]]’

‘[[SONI I|You’ve said that it’s sitting on your grandfather. He’s been there for a century, Trevor, with pigeons on him. You’ve never brought us a pigeon.]]’

It was a fair point, and he seemed to know that it was. He turned his cap round in his hands. At the end of the table, old Mr Rowe, who’d been a councillor since decimalisation and had last spoken during the foot and mouth, opened one eye.

‘[[ROWE I|It’s Sunday he’s bothered about.]]’

Everyone looked at him.

‘[[CHAIR I|I beg your pardon, Seth?]]’

‘[[ROWE I|Remembrance Sunday. No. What’s the other one? When they come with the flags.]]’

‘[[CLERK E|The rededication,]]’ said Mrs Lumley, turning back a page. ‘[[+|They’ve added a name. It’s this coming Sunday at eleven. The Lord Lieutenant’s unveiling it.]]’

‘[[CHAIR I|Whose name?]]’

‘[[CLERK I|You signed the order yourself.]]’

‘[[CHAIR I|I sign a great many things. Whose?]]’

The clerk didn’t reply. She was looking down the table, and so, one after another, were the rest of them.

‘[[TREV A|It’s our Danny’s,]]’ he said.

You could have heard a pin. The landlady of the Plough had put her hand up to her mouth.

‘[[TREV I|He’s going on the bottom. Underneath. It’s took me thirteen years to get it agreed, because it weren’t a proper war, they said. And his mam’s coming over from Spain. I don’t want it to be funny, that’s all. I don’t want her stood there, and a duck.]]’

‘[[BEV I|Oh, Trev. Why ever didn’t you say?]]’

‘[[TREV I|I put it on the form.]]’

‘[[CLERK A|He did,]]’ said the clerk quietly. ‘[[+|There’s only the one line.]]’

The Brigadier had taken off his spectacles, and was polishing them with the end of his regimental tie. It went on for some time. On the public benches a baby began to grizzle and was taken out.

‘[[CHAIR I|What was his mob?]]’

‘[[TREV I|Second Rifles.]]’

‘[[CHAIR I|Helmand?]]’

‘[[TREV I|Sangin.]]’

‘[[CHAIR I|Ah.]]’ He put the glasses on again, and they weren’t any cleaner. ‘[[CHAIR I|Doctor, how long does a duck take?]]’

‘[[SONI I|Twenty-eight days. She’s been on about twenty-five.]]’

‘[[CHAIR I|And then what happens?]]’

‘[[SONI I|They hatch all together, and as soon as they’re dry she walks them to water. That same day. They don’t come back.]]’

‘[[CHAIR I|So it might be Saturday.]]’

‘[[SONI I|It might be. Or it might be Sunday at eleven.]]’

‘[[ROWE I|My dad were at Wipers.]]’

‘[[CHAIR I|Yes, Seth?]]’

‘[[ROWE I|He only ever told us the one thing. There were a bird’s nest in the wire. Right out in the middle, a lark or some such. Both sides could see it.]]’ Mr Rowe shut the eye. They thought that he had finished. ‘[[+|He said they all fired a bit high, that week.]]’

Nobody coughed. Nobody so much as moved a chair. Trevor Nutt was staring straight in front of him, at the Queen, and his big face had come to pieces.

‘[[TREV I|Danny’d have liked that. He were soft on anything like that. He had a tortoise.]]’

‘[[BEV I|I remember that tortoise.]]’

‘[[TREV I|I’ve still got it.]]’

‘[[CHAIR A|The motion before us,]]’ said the chairman, rather loudly, ‘[[+|is that the duck be removed. Do I have a seconder?]]’

No one raised a hand.

‘[[TREV I|I withdraw it.]]’

‘[[SONI I|May I propose another? That if she’s still there on Sunday, she’s given a ribbon.]]’

‘[[BEV I|Seconded.]]’

‘[[PUB A|Hear, hear,]]’ said the back row.

‘[[CHAIR I|All those in favour? Edith, you needn’t count. Item five, then. The drains.]]’
