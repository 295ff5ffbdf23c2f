GRAN: Philomena Duffy | Gran; Philomena; Phil; Mam; their grandmother | F | major
JOE: Joe Duffy | Joe; Da; Dad; their father; her son | M | major
CAROL: Carol Duffy | Carol; Mum; their mother | F | major
NIAMH: Niamh Duffy | Niamh; the eldest; his sister; the student | F | major
CON: Conor Duffy | Conor; Con; the boy | M | major
RUPERT: Rupert Ashcombe | Rupert; the boyfriend; the guest; the young man in the blazer | M | major
---
There were six of them round a table made for four, and the sixth was called Rupert.

‘[[GRAN I|Is it short for something?]]’

‘[[NIAMH I|It’s not short for anything, Gran.]]’

‘[[GRAN I|I wasn’t asking you, I was asking himself.]]’

‘[[RUPERT I|It isn’t, I’m afraid, Mrs Duffy.]]’ The young man in the blazer tried to move his elbow and put it in the butter. ‘[[RUPERT I|It’s the full extent.]]’

‘[[GRAN I|Like the bear.]]’

‘[[RUPERT I|Exactly like the bear.]]’

Carol came in backwards through the swing door with the joint, and everybody’s hands went up to make a space for it, the way they do at a christening. She was scarlet. She had been up since six, and she’d changed her blouse twice.

‘[[CAROL I|Don’t wait, don’t wait, it’ll go cold. Joe, will you carve?]]’

‘[[JOE I|It’s a nut roast, love.]]’

‘[[CAROL I|I know what it is.]]’

‘[[JOE I|I’m only asking do you carve it.]]’

‘[[CON A|You could use a spoon,]]’ the boy said. He was eleven and had been promised a fiver to behave. ‘[[+|You could pour it.]]’

His sister kicked him. Somebody else said ‘[[RUPERT I|Ow.]]’

‘[[NIAMH I|Oh God. Sorry. I was aiming for Conor.]]’

‘[[RUPERT I|Not at all. One does like to be included.]]’

Joe Duffy looked at the guest with the knife in one hand. He was a roofer. He’d shoulders like a wardrobe, and he’d barely spoken since the two of them got down off the bus, and all of that time he had been looking at the shoes. They were suede.

‘[[JOE I|So, Rupert. What does your father do?]]’

‘[[NIAMH E|Dad,]]’ Niamh warned.

‘[[JOE I|I can ask the lad what his father does.]]’

‘[[RUPERT I|He, well, he farms a bit.]]’

‘[[JOE I|Does he? Good man. Cattle?]]’

‘[[RUPERT I|It’s mainly … forest.]]’

‘[[CON I|How do you farm a forest?]]’

‘[[RUPERT I|You sort of walk about in it.]]’

‘[[GRAN I|And is it big, this forest?]]’

Rupert’s ears had turned the same shade as the beetroot. He looked at Niamh, and she looked at the gravy. ‘[[RUPERT I|I suppose it’s about, um. Sussex.]]’

It went round the table like a draught. Carol sat down. There was no chair there, and she got up again.

‘[[CAROL I|I’ve put you on the camp bed.]]’

‘[[RUPERT I|I love a camp bed.]]’

‘[[CAROL I|In with the freezer.]]’

‘[[NIAMH I|Mum, it’s grand. He’s been in the army.]]’

‘[[JOE I|Whose army?]]’

‘[[GRAN A|Joseph,]]’ his mother said, not loudly, and her son bent his head and went on sawing at the roast.

For some minutes after that there was nothing but passing. The sprouts went up one side and the carrots down the other and met at the far end over the cruet. Conor had built a wall across his plate, with a gate in it. On the mantelpiece the card from the parish said ‘[[!|Blessed Are The Meek]]’, and next to it stood the photograph that nobody ever looked at straight, of a thin fellow in a cap, squinting, with a gun.

‘[[RUPERT I|Is that a relation?]]’

Forks stopped.

‘[[GRAN I|That’s my uncle Dinny.]]’

‘[[RUPERT I|He looks as though he’s about to laugh.]]’

‘[[GRAN I|He was shot about an hour after. By a forester, as it happens.]]’

‘[[NIAMH I|Gran, you said you wouldn’t.]]’

‘[[GRAN I|I said I’d not bring it up, and I didn’t. He brought it up. He’s eyes in his head.]]’ She speared a sprout. ‘[[GRAN I|Go on, Rupert. Ask me was he a rebel.]]’

‘[[RUPERT I|Was he a rebel, Mrs Duffy?]]’

‘[[GRAN I|He was a poacher. It’s only that he was a poacher in 1921.]]’

Something happened to Joe’s face. He put down the knife and wiped his eyes with the back of his wrist, and it was a moment before any of them saw that he was laughing.

‘[[JOE I|Is that true, Mam?]]’

‘[[GRAN I|It is.]]’

‘[[JOE I|There’s a plaque! There’s a song!]]’

‘[[GRAN I|Well, who was I to spoil it? You were so proud. You used to march up and down the yard.]]’

‘[[CON I|What was he poaching?]]’

‘[[GRAN I|Salmon. And a bicycle.]]’

‘[[CAROL E|Thirty years,]]’ said Carol faintly. ‘[[+|Thirty years I’ve dusted that man.]]’

The guest had put his napkin up to his mouth. His shoulders shook. ‘[[RUPERT I|I think that it may have been ours. The salmon. My great-great-aunt kept a sort of a list.]]’

‘[[NIAMH I|A list of what?]]’

‘[[RUPERT I|Of who took what. She minded terribly. I’m fairly certain there’s a bicycle.]]’

Silence. Then it was Philomena who began it: a wheeze at first, and a hand laid flat on the cloth, and then a great whoop such as none of them had heard out of her since the funeral. Joe roared. Even Carol was holding on to the door.

‘[[CON A|I don’t get it,]]’ their youngest complained.

‘[[JOE I|You’ll get it when you’re older. Pass that man the potatoes.]]’

‘[[RUPERT I|Thank you, sir.]]’

‘[[JOE I|Joe.]]’

‘[[RUPERT I|Thank you, Joe.]]’

‘[[JOE I|What size of foot are you? You can’t be wearing those tomorrow. You’ll be helping me with the gutters.]]’

‘[[NIAMH I|Dad, he’s on his holidays.]]’

‘[[RUPERT I|Ten and a half. I’d love to.]]’

‘[[GRAN I|And when he’s done that he can write to the aunt.]]’

‘[[RUPERT I|She died in 1950, Mrs Duffy.]]’

‘[[GRAN I|Then write to whoever has the list.]]’ The old woman held out her glass to be filled, and it was the guest’s arm, being nearest, that she patted. ‘[[GRAN I|Tell them they can have the bicycle back. It’s in the shed.]]’
