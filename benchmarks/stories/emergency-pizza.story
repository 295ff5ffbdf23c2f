LEN: Lena Fischer | Lena; Fischer; the dispatcher; the operator; the call-taker | F | major
BOY: Toby | Toby; the boy; the caller; the child; sweetheart | M | major
SUP: Ray Dobson | Ray; Dobson; the supervisor; her supervisor | M | major
UNIT: Constable Aled Rees | Rees; Unit Seven; Seven; the constable; Aled | M | major
MAN: The man on the line | the man; the other voice; the father; Toby's dad; Craig | M | minor
---
'[[LEN I|Emergency, which service do you require?]]'

There was only breathing.

'[[LEN I|Hello? Emergency. Can you hear me?]]'

'[[BOY I|Can I have a large pepperoni, please?]]'

It was a child. Lena sat up. She put one hand in the air, and across the room her supervisor saw it, and began to walk.

'[[LEN I|This is the emergency line, sweetheart. Do you know that you've rung the police?]]'

'[[BOY I|Yes.]]'

'[[LEN I|Is there someone in the room with you?]]'

'[[BOY I|Yes. A large one.]]'

'[[LEN I|Okay. You're doing really well. I'm going to ask you some things, and you just say yes or no, like it's about the pizza. Are you hurt?]]'

'[[BOY I|No.]]'

'[[LEN I|Is somebody else hurt?]]'

'[[BOY I|Yes, please.]]'

Ray Dobson had plugged in beside her. He listened with his eyes on the ceiling. He wrote '[[!|HOW MANY]]' on the pad, and underlined it.

'[[LEN I|How many people are in the house? You could tell me how many pizzas.]]'

'[[BOY I|Three.]]'

'[[LEN I|Is one of them you?]]'

'[[BOY I|Yes.]]'

'[[MAN I|What's taking so long?]]'

This was farther off, and thick, like a voice heard through a coat.

'[[BOY I|She's asking about the toppings.]]'

'[[SUP E|He's good,]]' breathed Ray. '[[+|God, he's good. How old is he?]]'

Lena shook her head. She was typing with one hand. The address had come up, or half of it: a mobile, a mast, a circle on the map four streets wide. She turned the screen towards him.

'[[SUP I|I'll get a car moving. Keep him on.]]' He swung away and pulled down his mike. '[[SUP I|Seven from Control.]]'

'[[UNIT I|Go ahead.]]'

'[[SUP I|Where are you, Aled?]]'

'[[UNIT I|Tesco's.]]'

'[[SUP I|Leave the sandwich. I want you at the bottom of Marlpit Estate, no lights, no noise. I'll have a number for you in a minute. It's a domestic, one injured, child on the line.]]'

'[[UNIT I|On my way.]]'

'[[LEN I|I need to know where to bring it, love. What's your name?]]'

'[[BOY I|Toby.]]'

'[[LEN I|And what's the address for the pizza, Toby?]]'

She heard him swallow.

'[[BOY I|It's the same as last time.]]'

He couldn't say it. Of course he couldn't: you only have to say it to the pizza people once. The man would know that. She pressed her knuckles into her lip, hard.

'[[LEN I|That's fine. You leave that with me. Is your street named after a tree?]]'

'[[BOY I|No.]]'

'[[LEN I|A bird?]]'

'[[BOY I|Yes, that one.]]'

'[[SUP I|Birds. There's Heron Close, Swift, Kestrel Way. What's the other one?]]'

'[[UNIT I|Plover.]]'

'[[LEN I|Is it a big bird, like a heron?]]'

'[[BOY I|No, thank you.]]'

'[[LEN I|Swift?]]'

'[[BOY I|No.]]'

'[[LEN I|Kestrel?]]'

'[[BOY I|Yes, please. With extra cheese.]]'

'[[SUP I|Kestrel Way, Aled.]]'

'[[UNIT I|Received. It's a long road, Ray. There's eighty-odd houses on it.]]'

'[[LEN I|Now the number. We'll do it like the price. Is it more than forty?]]'

'[[MAN I|Give us that. Who is this?]]'

There was a clatter. Lena had been doing the job for fourteen years; it didn't get into her voice. What it did was get into her feet. They went cold, one after the other.

'[[LEN I|Good evening, Bella Roma. I was just telling your lad about our offers.]]'

'[[MAN I|What offers?]]'

'[[LEN I|If you go over twenty pounds, there's a free garlic bread.]]'

'[[MAN I|How long will it be?]]'

'[[LEN I|Forty minutes. We're that busy. I've only to confirm the house number, sir, my screen's frozen.]]'

He breathed. Behind him a woman was making a low noise, over and over, in time with something. Dobson had both of his hands flat on the desk.

'[[MAN I|Sixty-one.]]'

'[[LEN I|Lovely. And is that cash or card?]]'

'[[MAN I|Cash. Here, you talk to her. I'm going for a slash.]]'

'[[SUP A|Sixty-one,]]' the supervisor was saying, '[[+|six one, six one. Aled, he's going upstairs or he's out the back. You've got about a minute. Can you see it?]]'

'[[UNIT I|I'm outside. There's a light in the front.]]'

'[[BOY I|Hello?]]'

'[[LEN I|I'm here, Toby. Has he gone out of the room?]]'

'[[BOY I|Yes.]]' All at once it was a whisper. '[[+|He's in the toilet. It's Mum. She won't get up off the floor.]]'

'[[LEN I|Can you see the front door from where you are?]]'

'[[BOY I|Yes.]]'

'[[LEN I|Is it locked?]]'

'[[BOY I|There's a chain.]]'

'[[LEN I|Can you reach the chain?]]'

'[[BOY I|If I get on the shoe box.]]'

'[[LEN I|I want you to put the phone down on the floor, don't hang up, get on the box and take off the chain. There's a man outside called Aled. He's very nice, he's Welsh. Can you do that for me?]]'

'[[BOY I|What if Craig comes?]]'

'[[LEN I|Then you'll have Aled.]]'

The phone went down. She heard his socks. A box scraped along a floor, and it scraped again, and there was a tiny chinking, as if someone were looking for a coin in a drawer. It went on for about a year.

'[[LEN I|Come on. Come on, come on.]]'

'[[SUP I|He's got it. Listen. He's got it.]]'

A door. Boots. A shout, and a good many things falling over. She took the headset half off, because it was like having the room inside her skull, and then jammed it back.

'[[UNIT I|Police! Stay there! Stay where you are, mate. *Down!*]]'

And nothing. Ray's pencil had snapped, at some point. He was holding half in each hand.

'[[UNIT I|Control from Seven. One detained. I need an ambulance for the lady, she's breathing. And, er. I've got a young man here who wants to speak to someone.]]'

'[[LEN I|Put him on.]]'

'[[BOY I|Are you the pizza lady?]]'

'[[LEN I|Yes. I'm the pizza lady. How old are you, Toby?]]'

'[[BOY I|Seven and a half.]]' There was a sniff. '[[BOY I|Is there really free garlic bread?]]'

She found that she couldn't speak. She turned round with the tears running off her chin, and it was her supervisor who leaned in to the mike.

'[[SUP I|There is now, son. Constable Rees is going to go and get it.]]'

'[[UNIT I|Am I?]]'

'[[SUP I|And a large pepperoni, Aled.]]'
