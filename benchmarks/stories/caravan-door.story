YEV: Yevka Sand | Yevka; the caravan-mistress; the mistress; mistress | F | major
QUI: Quillon Marr | Quillon; Marr; the merchant; the fat man; Quill | M | major
SAF: Saffi | Saffi; the girl; the camel-girl; the drover | F | major
TAM: Brother Tamm | Tamm; Brother Tamm; the monk; the old monk | M | major
ANS: Ansel Dray | Ansel; the voice; the door; the man in the door | M | major
---
On the ninth night out of Khesh the door knocked again.

It was an ordinary door, oak, with an iron ring and a lock the size of a loaf. It travelled upright on the fourth camel, lashed between two bales and wrapped in felt, and there was nothing behind it except the camel.

“[[SAF I|Nobody’s going to get that?]]”

“[[YEV I|Eat your lentils.]]”

“[[SAF I|It’s just that it’s polite, this time. It’s only doing it the three.]]”

“[[QUI I|It’s wood. Wood shrinks in the cold, and it makes a noise. I’ve explained this to the child before.]]”

“[[TAM I|You explained it to her on Tuesday, when it was playing a tune.]]”

Brother Tamm had been put out of his order for asking questions, and three hundred miles of desert hadn’t cured him. He leaned past the fire to fill the merchant’s bowl. Quillon Marr covered it with his hand. For a fat man he had eaten very little since the Wells of Ooma.

Knock. Knock. Knock.

“[[YEV I|What’s in the next house, master merchant?]]”

“[[QUI I|I don’t follow.]]”

“[[YEV I|A door’s got two sides. I took on freight, one piece, to be carried shut. I’ve asked you nothing about it for nine days. But I’ve a camel that’s off her feed, and two men who ran at Ooma without their pay. So I ask it now. What’s on the other side?]]”

“[[QUI I|The other side of the door is the back of the door.]]”

“[[SAF E|He says it’s dark,]]” said Saffi.

The spoon stopped halfway to the caravan-mistress’s mouth. Every face around the fire had turned to the girl, who was twelve or thereabouts, and who now took a keen interest in her lentils.

“[[YEV I|Who says it’s dark, Saffi?]]”

“[[SAF I|No one.]]”

“[[YEV I|Saffi.]]”

“[[SAF I|I do the late watch. You get lonely. He’s got nice manners, he never asks you to open it or anything, he just wants to know what the stars are doing. And I taught him the one about the widow and the goat.]]”

“[[TAM I|That was the tune! I knew I knew it.]]”

“[[QUI I|You’ve been *talking* to it?]]” The merchant had gone the colour of tallow. “[[+|You stupid, meddling little— Mistress, I paid double. I paid for silence. If it’s opened before Sarrakand it’s worthless. It’s worse. Put the brat on the water mule, and I’ll say no more about it.]]”

“[[YEV I|Nobody’s going on the mule. Brother, you’ve read books. What is it?]]”

“[[TAM I|I’d have to look at it with the felt off.]]”

“[[QUI A|I forbid it,]]” the merchant said.

“[[YEV E|Take the felt off,]]” said Yevka.

They did it together, the old monk and the girl, with the camel grumbling down her nose at both of them. In the firelight the oak was black. Someone had burned a line of small square letters into the lintel, and Tamm set his lamp on a bale and followed them with a fingernail.

“[[TAM I|‘As I am shut, so I stay. Where I was shut, there I lead.’ Oh, that’s neat. That’s very old, that is. It’s a tomb door. It opens on whatever was behind it the last time that it closed.]]”

“[[SAF I|Even if you carry it away?]]”

“[[TAM I|Particularly if you carry it away. You could close it on a summer’s day, take it over the mountains, and walk back into the summer’s day whenever you liked. Kings used to keep gardens in them.]]”

Yevka had come no nearer than she had to. “[[YEV I|And treasure?]]”

“[[TAM I|I should think so.]]”

“[[YEV I|And a curse?]]”

“[[TAM I|Naturally a curse. It’s here below the hinge. ‘Let him who shuts me on the living hear them all his days.’]]”

No one said anything. The fire settled. Into the quiet, near enough for every one of them to hear it, came a cough: the cough of a man in a closed place, who’s been trying not to.

“[[ANS I|I beg your pardon. It’s the dust. Good evening.]]”

“[[SAF I|Good evening.]]”

“[[ANS I|You’ve got company tonight, my dear. Is that the lady who snores?]]”

“[[YEV I|I don’t snore.]]”

“[[ANS I|Then I’ve mistaken you for a camel, madam, and I’m sorry. What are the stars doing?]]”

“[[YEV I|The Plough’s on its handle. Who are you?]]”

“[[ANS I|Dray is the name. Ansel Dray, of Dray and Marr, antiquities. I’m afraid I’ve been rather stupid. We were bringing out the last of the urns, and I went back for my hat, and the door blew to. My partner’s gone to fetch a crowbar.]]”

Quillon had not stirred from his cushion. He was looking at the ground between his knees, like a man at sea who has been told to look at the horizon.

“[[YEV I|When was this?]]”

“[[ANS I|Oh, it’s hard to tell with no light. I’ve had a sleep. Ten days? I had a few figs. The odd thing is that I don’t seem to get any hungrier.]]”

“[[TAM A|As I am shut, so I stay,]]” whispered the monk. “[[+|Oh, dear Lord.]]”

“[[YEV I|And this partner of yours. What’s he like?]]”

“[[ANS I|Quill? Thin as a rake. Twenty-four, and thinks he’ll die poor. He’ll be out of his mind with worry.]]”

“[[SAF E|But he isn’t thin,]]” Saffi burst out. “[[+|He’s—]]”

Yevka’s hand came down on her shoulder, and stayed there.

“[[YEV I|How old are you, master merchant?]]”

“[[QUI I|You’ve no right to ask me that.]]”

“[[YEV I|I’m only counting.]]”

“[[QUI I|Fifty.]]” He got it out on the second try. “[[QUI I|I’m fifty. I was fifty in the spring.]]”

“[[ANS I|Who’s that? There’s a fellow there that I don’t know.]]”

“[[YEV I|A passenger. Brother, a word.]]”

They walked off a little way, to where the tethered beasts made a wall. She talked with her back to the fire.

“[[YEV I|Twenty-six years. If I turn that key, what comes out? Is it a man, or is it twenty-six years’ worth of dead man?]]”

“[[TAM I|A man, I think. The garden stays a garden. It’s all there in the first line.]]”

“[[YEV I|You think.]]”

“[[TAM I|They put me out for thinking. If I’d ever been sure of anything I’d be an abbot.]]”

“[[YEV I|And Marr’s curse?]]”

“[[TAM I|He’s had that. He’s had it every night, all these years, through every wall he ever slept behind. I don’t suppose that there was any wind, do you? When it blew to?]]”

“[[YEV I|Under the ground? No.]]”

When they came back the merchant was on his feet. He had the key out. It hung from a cord about his neck, and must have hung there always, because it had worn a groove in him.

“[[QUI I|I did go for the crowbar.]]”

“[[YEV I|I’m sure that you did.]]”

“[[QUI I|I went up to the mules and I had it in my hand. I had it in my hand the whole way to Khesh. There were eleven urns, mistress. Divided by two it’s five and a half. You can’t do anything with half an urn.]]”

“[[YEV I|And in Sarrakand? Who buys a door with a man in it?]]”

“[[QUI I|There’s a furnace there. A glassworks. They promised me that it’d burn in an hour, and it would be quiet.]]”

The knocking, this time, was very soft.

“[[ANS I|My dear? Are you there? I don’t like to press. Only it’s gone so still, and I’ve finished the song. What happens to the goat?]]”

“[[SAF I|She gets it back. At the end the widow gets it back, and it’s got kids.]]”

“[[ANS A|I *am* glad,]]” said the door.

Saffi held out her palm. She didn’t hold it out to the mistress, or the monk. The fat man looked at it for as long as it takes to count eleven of anything. He pulled the cord off over his head.

It needed both of her hands to turn the lock. The door swung in, where there ought to have been camel, upon a breath of cold and a flight of steps; and up the steps, blinking, hat in hand, with dust on his eyelashes and not one grey hair, came a young man with the beginnings of a cold.

“[[ANS A|Thank you,]]” he said to the girl. He looked round at the sand, and the fire, and the sky. Finally he looked at the merchant, first with courtesy, and then for rather longer. “[[ANS I|Forgive me, sir. You have a great look of someone. Are you his father?]]”

“[[QUI I|No.]]” Tears were running down into Quillon’s chins. He cocked his head, as though at something that had been going on and on in the next room and had stopped. “[[QUI I|It’s me, Ansel. I brought the crowbar.]]”
