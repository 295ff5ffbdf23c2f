TAM: Tamsin Crake | narrator; I; Tamsin; Tam; Crake; the smaller one | F | major
OSK: Osk Brannigan | Osk; Brannigan; my partner; the large one | M | major
DOOR: the door | the door; it; the brass face; oak | U | major
WATCH: the watchman | the watchman; the old fellow with the lantern | M | minor
---
We'd been told there'd be a lock. Osk had brought eleven picks for it, and a little can of goose fat, and he'd just gone down on his good knee and put his eye to where a keyhole ought to be when the door said good evening.

"[[DOOR I|I said good evening. It's considered usual to say it back.]]"

"[[OSK E|Tam,]]" Osk whispered. "[[+|It's got a face.]]"

"[[TAM I|I can see it's got a face.]]"

It was brass, about the size of a dinner plate, and it was set in the oak at the height of my chin. It had a broad nose and small, worried eyes. I've robbed nine wizards, and I can tell you that they always put in a face. They get lonely, and they never think of a dog.

"[[TAM A|Good evening,]]" I said. "[[+|We're expected.]]"

"[[DOOR I|Oh, lovely! By whom?]]"

"[[TAM I|The master.]]"

"[[DOOR I|He's been dead since harvest.]]"

"[[OSK A|He was expecting us before,]]" said my partner.

The eyes went from me to him and back. You could hear the hinges think. "[[DOOR I|Then you'll have the word.]]"

"[[TAM I|Naturally we have the word.]]"

"[[DOOR I|Only you'll need to say it. I'm awfully sorry. I don't make the rules, I just swing.]]"

I looked at Osk, and Osk looked at his picks. Four months we had spent on this. Four months, a forged seal, a bribed laundress, and the drains. Not once in all that time had either of us thought to ask about a word.

"[[OSK I|Is it 'please'?]]"

"[[DOOR I|No. But thank you. Nobody's ever tried that.]]"

"[[OSK I|Is it his mother's name? It's generally the mother.]]"

"[[TAM I|Stop guessing, you'll set something off.]]"

"[[OSK I|What would it set off? Does it look to you like it's got arms?]]"

"[[DOOR I|You do get three. After that I'm supposed to scream.]]"

"[[TAM I|How loud?]]"

"[[DOOR I|I've never had occasion. Loud, I should think. I've a great deal stored up.]]"

"[[TAM I|That's one gone, then. Well done, Osk.]]"

"[[DOOR I|Two. He said the mother.]]"

"[[OSK I|I never said her *name!*]]"

"[[DOOR I|I'm inclined to agree with you, actually, but it's down as a guess.]]"

I sat on the top step. It was a cold clear night, and there was a lantern going about far down in the street, small as a spark. The watchman came past on the hour. It wanted perhaps ten minutes.

"[[TAM I|This is just like Varn.]]"

"[[OSK I|It's nothing like Varn.]]"

"[[TAM I|You jumped in at Varn, too. I said to leave the talking to me, and you told a bishop you were his nephew.]]"

"[[OSK I|I was getting us out.]]"

"[[TAM I|You were getting us *adopted.*]]"

"[[DOOR I|Have you two been together long?]]"

"[[TAM I|We aren't together.]]"

"[[OSK I|Sixteen years.]]"

We'd said it on the same beat. The brass eyebrows went up. I found that there was something the matter with my bootlace.

"[[DOOR I|I only ask because he'd a wife for a while, the master. They used to stand just where you are. She'd say Varn, or whatever it was, it was usually the soup, and he would say that it was nothing like the soup. And then one or other of them would go through me very fast.]]" It sighed. "[[DOOR I|One learns to read a slam.]]"

"[[OSK E|What happened to them?]]" asked Osk.

"[[DOOR I|One day she didn't slam. I knew straight off.]]"

Nobody said anything. Osk had started putting the picks back in their roll, each in its own loop. He does it when he's unhappy. I've seen him do it in a burning house.

"[[OSK I|She wants to retire.]]"

"[[TAM I|Osk.]]"

"[[OSK I|After this one. She's going to buy an inn. She told the laundress. She didn't tell me, I had to hear it from a laundress.]]"

"[[DOOR A|Oh dear,]]" the door murmured.

"[[TAM I|I was going to tell you after.]]"

"[[OSK I|After what?]]"

"[[TAM I|After we'd got the money, so I could ask you properly, with the deeds in my hand, instead of on a stair in front of a door!]]"

"[[OSK I|Ask me what properly?]]"

"[[DOOR I|I'd shut my eyes, but they don't.]]"

"[[TAM I|It's got two chimneys. I can't be expected to see to both.]]"

He stared at me. He's a big, slow, handsome man with one ear, and in sixteen years I had never seen his face do what it did then. It opened, is the only way to put it.

"[[OSK I|Two chimneys.]]"

"[[TAM I|And a duck pond.]]"

"[[OSK I|You hate ducks.]]"

"[[TAM I|I know who doesn't.]]"

There was a sort of creak. I thought for a moment that it was one of us. But it was the door, and it had come away from its frame by an inch, and a line of warm dusty air was blowing out at us from the dark.

"[[DOOR I|Well, don't just stand there. That was the word.]]"

"[[TAM I|*Chimneys* was the word?]]"

"[[OSK E|Ducks,]]" said Osk softly.

"[[DOOR I|It wasn't a word word. He set it after she left. He was drunk. He put his forehead on me and said, 'Open when somebody means it.' I've had a bit of latitude.]]"

I've thought since that we ought to have gone in more slowly. We went through that house like a dose. There was a stair, a study, a vault with its lid up. There was nothing in it. There was nothing in any of it, no cups, no coin, no books: only pale squares on the walls, and a dead moth in a dish. His creditors had been and gone by Michaelmas.

When we came back out the eyes were waiting for us.

"[[DOOR I|I did want to say. But you were both so happy.]]"

"[[TAM A|They took everything?]]" I said.

"[[DOOR I|They went out by the kitchen, with a cart. Nobody so much as tried me.]]"

"[[OSK I|There goes the duck pond.]]"

"[[TAM I|There go both the chimneys.]]"

And then I had a look at it. I mean that I looked at it as I should have to begin with, like a professional. It was Sarnath brass, four hundred years old if it was a day. It was a working enchantment, with conversation. There are dukes who'd give a county for that. I held my lamp up to the top hinge, and then to the bottom. They were plain drop pins, and he'd brought goose fat.

"[[TAM I|Door. Have you ever been anywhere?]]"

"[[DOOR I|I've been open and I've been shut.]]"

"[[TAM I|Would you like to be?]]"

I won't pretend it was for its own good. But I never saw anything made of metal look so much like a child at a window. "[[DOOR I|Is there a sea? She used to talk about a sea.]]"

It weighed as much as a pony. Osk had the bottom and I had the face, and we'd got as far as the foot of the steps when a light came round the corner and stopped.

"[[WATCH I|Who's that there?]]"

I've a tongue in my head for such occasions. It had never in its life let me down, and now I reached for it and there was only puffing.

"[[WATCH I|I said who goes there, and what've you got?]]"

"[[DOOR I|Good evening, constable. I'm being taken to be re-hung. I've a stick at the bottom, in the damp.]]"

The old fellow raised the lantern. He looked for a good while. "[[WATCH I|It's a bit late for joinery.]]"

"[[DOOR A|I'm an emergency,]]" said the door.

"[[WATCH I|My missus has one that sticks. Do they do sheds, your two?]]"

"[[DOOR I|I couldn't recommend them more highly. They've been together for sixteen years.]]"

"[[OSK I|Mind your end, Tam.]]"

"[[TAM I|I'm minding it.]]"

We never sold it. You may as well know that. We came very near it once, with a duke, and Osk went off to look at the sea and couldn't be found. If you should ever take the coast road, and come to an inn with two chimneys, then you can knock or not, just as you please. It'll say good evening. It's considered usual to say it back.
