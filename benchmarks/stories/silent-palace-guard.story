AMA: Princess Amarant | Amarant; the princess; Her Highness; Your Highness; the girl | F | major
PELL: Sergeant Pell | Pell; the sergeant; the elder guard; the older man | M | major
TANSY: Hob Tansy | Tansy; Hob; the young guard; the younger man; the boy | M | major
CHAM: Lord Aspergill | Aspergill; the Lord Chamberlain; the Chamberlain; his lordship | M | major
---
The order had come down from the Lord Chamberlain on a piece of paper with three seals. Until the betrothal was announced, no member of the Guard was to address a word to Her Highness, on pain of the cellars.

‘[[AMA A|It’s raining,]]’ was the first thing that Her Highness said on the fourth morning of it.

Sergeant Pell, to the left of the door, looked straight ahead of him. Hob Tansy, to the right, did likewise, though he had been doing it for only eleven weeks and his eyes watered.

‘[[AMA I|I said that it was raining. You might at least nod. Does nodding count as a word?]]’

They did not nod.

‘[[AMA I|I’ve read every book in this room. I have read the one on drains. I’ve named the spiders, and two of them have died. Sergeant Pell, I order you to tell me a joke.]]’

The sergeant cleared his throat. He turned his head through a quarter of a circle. ‘[[PELL I|Tansy.]]’

‘[[TANSY I|Sergeant?]]’

‘[[PELL I|Did I ever tell you about the bishop and the goat?]]’

‘[[TANSY I|No, Sergeant.]]’

‘[[PELL I|It’s not suitable. I’ll tell you the one about the miller.]]’

On the window seat the princess had sat up. She was nineteen years old, with ink on her chin, and it was some time since anything had surprised her.

‘[[AMA I|Oh, that’s *clever*. How long have you been able to do that?]]’

‘[[PELL I|The thing about orders, Tansy, is that a man has got to listen to the words. There’s no order against my passing the time of day with you.]]’

‘[[TANSY I|No, Sergeant.]]’

‘[[PELL I|And if somebody was to overhear it, that would be a matter for their own conscience.]]’

‘[[TANSY I|What happened to the miller?]]’

‘[[PELL I|He drowned. I’ve told it wrong. There was a bit in the middle.]]’

She laughed so hard that the third spider withdrew into its crack. Then she drew up her knees, and put her chin on them, and studied the pair as one studies a lock.

‘[[AMA I|Very well. Suppose a person wanted to know who it is that she’s to be betrothed to. Nobody will tell her. They bring up her dinner and they look at her as if she were the dinner.]]’

There was a silence. Rain ran down the glass.

‘[[TANSY I|Sergeant? What’s the news in the barracks?]]’

‘[[PELL E|Mind yourself, lad,]]’ said Pell.

‘[[TANSY I|I’m only asking what’s the news.]]’

‘[[PELL I|The news is, there’s been a coach in the lower yard since Sunday. Blue, with a swan on it.]]’

‘[[AMA I|Not Vauquelin. He’s sixty!]]’

‘[[TANSY I|I heard that he was sixty-four.]]’

‘[[PELL I|He’s got all his own teeth, they say.]]’

‘[[TANSY I|Where does he keep them?]]’

‘[[PELL I|That’ll do, Tansy.]]’ But the older man’s moustache had moved.

Amarant got up and walked to the far wall, and walked back. It was fourteen paces; she had written the number on the plaster, with the date. ‘[[AMA I|Has he seen my portrait? The one with the squint?]]’

‘[[PELL I|I’ll tell you what, Tansy, it’s a funny thing about portraits. That one’s gone missing.]]’

‘[[TANSY I|Has it, Sergeant? Who’d take that?]]’

‘[[PELL I|Couldn’t say. It was there on Saturday, when you had the gallery watch.]]’

The boy turned a slow and magnificent red, from the collar upwards. The princess, who missed very little, looked at him with her head on one side.

‘[[AMA I|Hob Tansy. What do you want with my squint?]]’

He said nothing. He appeared to have forgotten about breathing as well.

‘[[PELL I|Speaking for myself, I’d suppose that some young fool thought it a shame for an old goat to be gawping at it.]]’

‘[[TANSY I|It isn’t a squint. I mean, Sergeant, if there was a portrait. It’d be the painter couldn’t do eyes.]]’

‘[[AMA I|What colour would they be, if he could?]]’

‘[[TANSY I|I couldn’t say, Sergeant.]]’

‘[[PELL I|Don’t look at me, son. I didn’t ask you.]]’

The latch went up. Three people put on three blank faces, and of the three hers was by a long way the best, for she’d been at it since the cradle. In came the Lord Chamberlain, sideways on account of the ruff, with a casket in his arms.

‘[[CHAM E|Good morning, Your Highness,]]’ said Lord Aspergill. ‘[[+|I trust you’ve had a restful week.]]’

‘[[AMA I|I’ve had a stone one.]]’

‘[[CHAM I|And these fellows have been silent?]]’

‘[[AMA I|As the tomb. I’ve had better talk out of the drains.]]’

‘[[CHAM I|I’m gratified to hear it.]]’ He peered at the younger man, who was still the colour of a boiled ham. ‘[[CHAM I|What ails you?]]’

‘[[TANSY I|Nothing, my lord. It’s the helmet.]]’

‘[[CHAM I|You aren’t wearing a helmet.]]’

‘[[PELL E|He’s waiting for it to come back from the smith, my lord,]]’ Pell put in. ‘[[+|He feels the want of it.]]’

His lordship let that go by. He set down the casket upon the book about drains and opened it, and the room filled with a cold small light. They were sapphires. There were a great many of them, in the shape of a swan.

‘[[AMA A|It looks as though it bites,]]’ the princess said.

‘[[CHAM I|It has been worn by four Duchesses of Vauquelin.]]’

‘[[AMA I|All at once?]]’

‘[[CHAM I|In succession.]]’

‘[[AMA I|What became of them?]]’

‘[[CHAM I|The Duke has been unfortunate. Your Highness will put it on, and at noon you’ll come out upon the balcony, and smile. Your father wishes it. It isn’t a marriage, it’s four hundred miles of river.]]’

‘[[AMA I|And if I say no in front of everyone?]]’

‘[[CHAM I|Then I expect that it will be put down to nerves.]]’ He was not a cruel man; he patted her on the sleeve. ‘[[CHAM I|Noon, ma’am.]]’

When the door had shut, she stood for a while with her back to them, looking down at the swan. The bells struck the half-hour.

‘[[AMA I|Four. He’s had *four*.]]’

‘[[PELL I|Tansy.]]’

‘[[TANSY I|Sergeant.]]’

‘[[PELL A|I was thinking,]]’ the elder guard remarked, to the air, ‘[[+|about the laundry.]]’

‘[[TANSY I|Were you, Sergeant?]]’

‘[[PELL I|The cart goes down at a quarter to twelve. Out by the postern and over the bridge. Big baskets, they are. A man could fit in one. Or a person could, that was a good bit smaller than a man.]]’

Slowly the princess turned round.

‘[[TANSY I|There’s a sentry on the postern.]]’

‘[[PELL I|There is. It’s my sister’s boy. He’s got a terrible weakness of the eyes.]]’

‘[[TANSY I|They’d search the road.]]’

‘[[PELL I|They’d search the north road, for that’s where her aunt lives. I wouldn’t go by the north road, would you? I’d go by the river, if I’d somebody along with me who could row.]]’

‘[[AMA E|Can he row?]]’ asked Amarant.

‘[[PELL I|I seem to remember you’re a ferryman’s son, Tansy.]]’

‘[[TANSY I|Yes, Sergeant.]]’ It was hardly audible.

‘[[AMA I|And what about you? When they come up here at noon, and there’s nobody but you, and a swan?]]’

For the first time in four days, and in thirty-one years of service, Sergeant Pell looked at a member of the royal family directly in the face. His own was brown and creased and not at all blank.

‘[[PELL I|I’ll tell them that she never got a word out of me.]]’

She ran across the fourteen paces, and kissed him beside the moustache, and was at the door with her shoes in her hand before he’d got his eyes to the front again.

‘[[AMA I|Come on, Hob. You can stop looking at the wall.]]’

‘[[TANSY I|I’m not to address a word to you, miss. Your Highness.]]’

‘[[AMA I|Then you’ll have to talk to the oars. What colour are they?]]’

‘[[TANSY A|Grey,]]’ the boy told the doorpost. ‘[[+|With a bit of green, when it rains.]]’
