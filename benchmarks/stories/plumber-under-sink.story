PLUM: Bronagh Tully | Bronagh; Tully; the plumber; the legs | F | major
INES: Inês Moura | Inês; Miss Moura; the tenant; the woman in the hat | F | major
PARG: Mr Pargeter | Mr Pargeter; Pargeter; Thomas; the landlord; the old man | M | major
---
‘[[PLUM I|Torch.]]’

‘[[INES I|This one?]]’

‘[[PLUM I|That’s a lipstick, love.]]’

‘[[INES I|Sorry. This?]]’

‘[[PLUM I|That’s it. Hold it there. No, there, where my nose is.]]’ All that could be seen of the plumber was her legs. The rest was in the cupboard under the sink, with the bleach, and spoke as if from the bottom of a ship. ‘[[PLUM I|When did it start?]]’

‘[[INES I|In October.]]’

‘[[PLUM I|It’s March.]]’

‘[[INES I|I wrote to him in October. I wrote to him nine times. I have copies.]]’

‘[[PLUM I|And what did he say?]]’

‘[[INES I|He said I was putting rice down it.]]’

‘[[PLUM I|Were you?]]’

‘[[INES I|I’m from Setúbal! What would I be doing with so much rice?]]’

‘[[PLUM I|I don’t know, I’ve only ever been to Faro. Bucket.]]’

The tenant slid the bucket in. She was a thin young woman in a dressing gown and a woollen hat, the boiler having gone the same way as the sink, and she was holding the torch in both hands like somebody in a procession. Out in the hall a key was heard to turn.

‘[[INES I|That’s him. He’s not allowed to do that. He has to ring.]]’

‘[[PARG I|Good morning. I gave notice of a visit.]]’

He was in the doorway of the kitchen, a small upright old man in a tie. He’d a folder under his arm. He wiped his shoes on a mat that wasn’t there, and he spoke to the pair of legs.

‘[[PARG I|Pargeter. I’m the owner. You’re the person from the agency?]]’

‘[[PLUM I|Tully. I’d shake hands, but you wouldn’t thank me.]]’

‘[[PARG I|Perhaps you’d inform Miss Moura that I gave twenty-four hours, in writing, by email.]]’

‘[[PLUM I|She’s stood right there.]]’

‘[[PARG I|We don’t converse. It’s on the advice of my nephew.]]’

‘[[INES I|Please tell him that it came at midnight.]]’

‘[[PLUM I|Is this what it’s going to be like?]]’

‘[[INES I|Tell him also that I can see my own breath.]]’

‘[[PARG A|You might mention to her,]]’ the landlord said, ‘[[+|that people used to wear jumpers.]]’

‘[[PLUM E|Right,]]’ said Bronagh Tully. She came out on her elbows as far as the chin; she had a square freckled face and a strip of plumber’s tape stuck in her fringe. ‘[[+|I’m ninety quid an hour. I’ll do pipes for that, or I’ll do the United Nations, but I’m not doing the two. Who’s got a wrench? It’s by your foot.]]’

They both looked. It was by his. He picked it up by its extreme end and gave it to her, and she went back in.

‘[[PARG I|May I know what you’ve found?]]’

‘[[PLUM I|It’s not rice.]]’

‘[[INES A|Ha!]]’ said the tenant, to the fridge.

‘[[PLUM I|You’ve a trap on here that’s older than I am. Lead. I’ve only seen them in museums. Has no one ever had it off?]]’

‘[[PARG I|Not since we moved out of here, to my knowledge. That would be thirty years. My wife saw to the domestic side.]]’

‘[[PLUM I|And she never had bother with it?]]’

‘[[PARG I|She never said so.]]’

‘[[INES I|He lived *here?*]]’ It had got out before she could stop it. She tugged down the hat, and tried again, with more dignity. ‘[[INES I|Would you ask him if he lived here?]]’

‘[[PLUM I|Did you live here?]]’

‘[[PARG I|For eleven years. The second bedroom was … We had it in yellow.]]’

‘[[INES I|It’s still yellow. Under the white. You can see where it comes through in the corner.]]’

He didn’t answer that. He had looked at her, however, and seemed put out to discover that she was shivering.

‘[[PLUM I|Mind yourselves, now. She’s coming.]]’

There was a crack, and a gulp, and a smell that had been waiting since before the euro. Water the colour of stout hit the bottom of the bucket. Then something that wasn’t water hit it: a small, clean, definite sound.

‘[[PLUM I|Hello.]]’

‘[[INES E|What was it?]]’ Inês asked.

‘[[PARG I|Is it a washer?]]’

‘[[PLUM I|It’s no washer. Give us that lipstick again. The torch, I mean, the *torch.*]]’ A sleeve went into the bucket up to the shoulder. They could hear her feeling about. ‘[[PLUM I|Thirty years of God knows what, and … Got you. Come here to me, you wee article.]]’

She sat up among the bleach bottles. She rubbed it on the one dry patch of her overalls, spat, and rubbed it again; and held it out on her palm, under the light, for anybody who might like to see.

It was a ring.

‘[[INES I|That isn’t mine.]]’

‘[[PLUM I|No. It’s got writing in it. Have you your glasses, Mr Pargeter? I can’t make it out. It’s an R, and then a something.]]’

The landlord made no move to take it. The folder had gone down on the draining board, in the wet. ‘[[PARG A|R. and T.,]]’ he said. ‘[[+|The fourth of May.]]’

‘[[PLUM A|Who’s T.?]]’ asked the plumber.

‘[[PARG I|I am. Thomas.]]’

‘[[PLUM I|Well, now! There you are. She must’ve had it off for the washing up.]]’

‘[[PARG I|She threw it off Blackfriars Bridge.]]’

The tap ticked. Inês lowered the torch a little at a time, until it lit nothing but their shoes.

‘[[INES I|I’m sorry?]]’

‘[[PARG I|We’d had words. I forget what … No. I don’t forget. I had been unkind, about some money. It was a good deal like the other matter, I’d thought that she was putting something down something. And she went out, and when she came back she hadn’t got it on, and I asked her where it was. She told me she’d thrown it in the river.]]’

‘[[PLUM E|And all the while it was in here,]]’ said Bronagh.

‘[[PARG I|She must have lost it that morning. I expect that she was afraid to say so.]]’ He’d got hold of the edge of the sink. ‘[[PARG I|I bought her another. I used to look at it on her hand, and think, she threw the first one off a bridge. One would be sitting there at breakfast. Twenty-six years.]]’

‘[[INES I|But you could’ve asked her.]]’

‘[[PARG I|One doesn’t ask.]]’

‘[[INES I|She’d have told you! If you asked nicely she would have told you in one minute, and you’d both have laughed.]]’

‘[[PARG I|Do you think so? I’m afraid that she had nine letters from me, too, in a manner of speaking.]]’

The plumber sat back on her heels. ‘[[PLUM I|Is she living, your wife?]]’

‘[[PARG I|Two years in June.]]’

Bronagh looked down at the thing on her hand, and up at the woman in the hat. Something went between them that wasn’t on anybody’s invoice.

‘[[INES I|Sit down, Mr Pargeter.]]’

‘[[PARG I|I oughtn’t to. My nephew was really most particular.]]’

‘[[INES I|Sit. Not on that chair, that’s the one with the leg. It was in my fourth letter. I’ll make coffee. I have to use the saucepan.]]’

‘[[PARG I|What’s wrong with the kettle?]]’

‘[[INES I|The socket. It was in the sixth.]]’

He sat. She put the pan on the gas, and stood close over it to warm her wrists. It was left to the plumber to take his hand, turn it the right way up, and put the ring in it, and shut the fingers one by one. She left them a bit grey.

‘[[PLUM I|That’ll come up lovely with some toothpaste.]]’

‘[[PARG I|What do I owe you?]]’

‘[[PLUM I|For the trap? Call it two hundred, with the part. I’ll not charge you for the jewellery.]]’

‘[[PARG I|And the boiler?]]’

‘[[PLUM I|No one’s asked me to look at the boiler.]]’

There was quite a long pause. It had thirty years in it, and a bridge. The old man lifted his head; he put his knees together and his tie straight; and then, for the first time since October, Mr Pargeter spoke directly to his tenant.

‘[[PARG I|Miss Moura, is there something the matter with the boiler?]]’

‘[[INES I|You know there is. I wrote to you.]]’

‘[[PARG I|I know you did. I’m asking.]]’

She turned round from the stove with the saucepan in her hand.

‘[[INES A|It’s broken,]]’ she said. ‘[[+|Thank you. Do you take milk?]]’

‘[[PLUM A|Two sugars,]]’ said the legs, from under the sink again.
