PIP: Philippa Brand | Pip; Philippa | F | major
ROB: Robert Brand | Robert; Rob; Bobby; her brother; the eldest | M | major
JAS: Jasmin Ali | Jas; Jasmin | F | major
MOUSE: Martin Crumb | Mouse; Martin; the smallest; little Mouse | M | major
CAPT: Captain Penrose | the captain; Captain Penrose; Penrose; the old sailor; the old man | M | major
THIEF: The man in the green boots | Green Boots; the man in the green boots; the man; Dobbs | M | minor
PARROT: Admiral | Admiral; the parrot | M | minor
---
‘[[PIP E|I can see a light!]]’ cried Pip.

‘[[ROB E|You can’t,]]’ said Robert crossly. ‘[[+|You’ve got your head in a bush.]]’

‘[[PIP A|I can see it through the bush,]]’ she insisted. ‘[[+|It’s down by the boathouse. It’s going up and down.]]’

The four of them wriggled forward on their tummies. Below them lay the whole of Gull Cove, black as a cupboard, and there, sure enough, was one tiny yellow spark.

‘[[MOUSE A|Is it smugglers?]]’ breathed the smallest, whose real name was Martin, although nobody but his mother had ever used it.

‘[[ROB E|There aren’t smugglers any more, Mouse,]]’ said Robert.

‘[[JAS E|There jolly well are,]]’ Jas put in. ‘[[+|My uncle’s a customs man. He says they bring in cheese.]]’

‘[[MOUSE E|Cheese!]]’ squeaked Mouse, and had to have a hand put over his mouth.

‘[[ROB I|I vote that we go and tell the captain.]]’

‘[[PIP I|I vote that we go and look.]]’

‘[[ROB I|We promised Mother. We said no boathouses.]]’

‘[[PIP I|We said we wouldn’t go *in* a boathouse. We can go round one.]]’

Her brother thought about this. He was nearly thirteen, and liked to be fair. ‘[[ROB A|All right,]]’ he agreed at last. ‘[[+|But I go first. Jas, you keep hold of Mouse.]]’

‘[[MOUSE E|I don’t need holding!]]’ objected Mouse.

‘[[JAS E|I do,]]’ said Jas kindly, and took his hand.

Down they went. The path was all loose stones, and twice somebody’s bottom made a noise like a landslide. At last they were crouched behind an upturned dinghy, so close that they could smell paraffin. They could hear a voice too. It was a horrid voice, hoarse and scratchy.

‘[[PARROT I|Put it in the sack! Put it in the sack!]]’

‘[[THIEF I|Will you shut your beak?]]’

‘[[PARROT I|Shut your beak!]]’

Pip clutched Robert by the jersey. ‘[[PIP A|That’s Admiral!]]’ she gasped. ‘[[+|That’s Captain Penrose’s parrot!]]’

‘[[ROB E|It can’t be,]]’ hissed Robert.

‘[[PIP I|It is, I’d know him anywhere. They’ve stolen Admiral!]]’

‘[[JAS I|How many of them are there?]]’

‘[[MOUSE I|I can see four boots.]]’

‘[[JAS I|Then there are two of them.]]’

‘[[MOUSE E|They’re all green,]]’ Mouse added doubtfully. ‘[[+|And two of them have got no legs in.]]’

It turned out that he was quite right. There was only one man. He’d put a spare pair of boots on the slipway, and he sat on a crab-pot between the boots and the lantern, scratching his neck. Beside him was a birdcage with a sack half over it, and on the sack was stencilled ‘[[!|ST AUSTELL POTATOES]]’.

‘[[PARROT A|Who’s a silly boy?]]’ the cage enquired.

‘[[THIEF A|You will be,]]’ growled the man in the green boots, ‘[[+|when I’ve had fifty quid for you off of that fellow in Plymouth.]]’

‘[[ROB A|We need a plan,]]’ whispered the eldest.

‘[[PIP I|Rush him!]]’

‘[[ROB I|Don’t be an ass. He’s six feet tall.]]’

‘[[JAS I|One of us could go for the police.]]’

‘[[ROB I|It’s three miles.]]’

‘[[JAS I|I can do three miles in half an hour.]]’

‘[[PIP I|He’ll be gone by then. Look, he’s got a boat ready!]]’

‘[[MOUSE E|I could ask Admiral,]]’ said Mouse.

They all stared at him. The little boy had gone very pink.

‘[[ROB I|Ask him what?]]’

‘[[MOUSE A|He does voices,]]’ he explained. ‘[[+|The captain’s taught him to. If you say “Action stations” he does a ship. I’ve heard him. He does all the guns.]]’

There was a short, thrilled silence. Then Pip thumped him on the back so hard that his torch fell out.

‘[[PIP A|Mouse, you’re a genius!]]’ she told him. ‘[[+|Go on. Shout it.]]’

‘[[MOUSE I|Me?]]’

‘[[PIP I|It was your idea.]]’

Mouse stood up. His knees were knocking together. He took an enormous breath.

‘[[MOUSE A|ACTION STATIONS!]]’ he bellowed.

The parrot went off like a firework. There were bugles and there were bells. There were guns, big ones and little ones, and a good deal of language. ‘[[PARROT A|Boarders on the port side!]]’ it screeched. ‘[[+|Come on, you lubbers! There’s twenty of ’em! Give ’em the grape!]]’

‘[[THIEF E|Who’s there?]]’ yelled Green Boots, leaping up. He fell over the crab-pot. He got to his feet, and fell over the boots.

‘[[ROB E|Now!]]’ shouted Robert.

They charged. Jas got the sack over his head, and Pip sat on it. In about one minute he’d been tied up with the dinghy’s painter in three different kinds of knot, all of which Robert knew the names of.

‘[[THIEF I|Get off! I can’t breathe! It’s all potatoes!]]’

‘[[PIP E|You should have thought of that before,]]’ said Pip severely, bouncing.

‘[[CAPT I|What in thunder is going on down there?]]’

A great big lantern was coming down the path, and behind it a great big beard. The old sailor was in his nightshirt and sea-boots, with a telescope under his arm.

‘[[MOUSE I|It’s us, Captain! We’ve got Admiral!]]’

‘[[CAPT I|I heard him. I thought that it was Trafalgar.]]’ Captain Penrose held up his light, and looked at the sack, and lifted a corner of it. His eyebrows shot up. ‘[[CAPT I|Why, it’s Dobbs! That’s my own gardener.]]’

‘[[THIEF A|I’m sorry, sir,]]’ came from under the potatoes. ‘[[+|It was him calling me a silly boy, day in and day out.]]’

‘[[CAPT E|He calls me that,]]’ said the captain. ‘[[+|He calls the vicar worse. Whose notion was it to sound off the guns?]]’

Three fingers pointed. The old man bent down, with a creak, until his beard was on a level with Mouse’s nose.

‘[[CAPT A|And what’s your name, my hearty?]]’ he asked.

‘[[MOUSE I|Mouse, sir.]]’

‘[[PARROT I|Silly boy!]]’

‘[[CAPT E|Belay that!]]’ roared the captain. ‘[[+|That’s a ship’s gunner you’re addressing.]]’
