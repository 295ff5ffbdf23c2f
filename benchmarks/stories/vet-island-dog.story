VET: Ruaridh Sinclair | Ruaridh; Mr Sinclair; the vet; Sinclair | M | major
MUR: Murdo Gunn | Murdo; Mr Gunn; the shepherd; the old man; Grandpa | M | major
EIL: Eilidh Gunn | Eilidh; the girl; the granddaughter; lass | F | major
---
The dog walked in by himself, chose the cleanest part of the floor, and lay down on it.

"[[VET A|And who's this?]]" asked the vet.

"[[MUR I|That's Fly.]]"

"[[EIL A|He's not himself,]]" the girl put in. "[[+|He's not been himself since the sales.]]"

"[[MUR I|He's fine.]]"

"[[EIL I|He's off his food.]]"

"[[MUR I|He's off *your* food.]]"

The vet went down on his hunkers. He was new. He'd been four months on the island, and it was known already that he had cried over a tup. He held out the back of his hand, and the old collie gave it one lick, for manners, and put his chin on his paws again.

"[[VET E|How old is he, Mr Gunn?]]" asked Sinclair.

"[[MUR A|Eight,]]" said the old man.

"[[EIL I|He's thirteen, Grandpa.]]"

"[[MUR I|He is not.]]"

"[[EIL I|You got him the week that I was born. There's a photo. He's in my pram.]]"

"[[MUR E|Then you're older than I thought,]]" said Murdo.

Ruaridh Sinclair had got his stethoscope out. He listened for quite a while on the one side, and for quite a while on the other. He felt down along the ribs. The shepherd stood over him with his bonnet in his hands, looking at the wall, where there was a chart of the stages of tapeworm, and below it a notice which read "[[!|PLEASE KEEP CATS IN BASKETS.]]"

"[[MUR A|It'll be his teeth,]]" the shepherd told him.

"[[VET I|It isn't his teeth.]]"

"[[MUR I|He'd a bad one in the spring.]]"

"[[EIL I|Let the man work.]]"

"[[MUR I|I'm letting him. I'm only telling him that it's his teeth.]]"

"[[VET E|Does he cough at night?]]" Ruaridh asked.

Neither of them replied. The old man looked at his granddaughter. She was wearing her school tie, and there was straw in her hair.

"[[EIL I|I wouldn't know. He sleeps in the kennel.]]"

"[[MUR I|Aye. In the kennel.]]"

"[[VET I|It's only that I can't judge without somebody's heard him. It'd be a soft sort of a cough. It would come on when he was lying down.]]"

"[[MUR A|About two,]]" the shepherd said to the tapeworm.

"[[EIL I|What?]]"

"[[MUR I|It starts about two. It goes on until the back of four. If he has a pillow in below him it's no' so bad.]]"

"[[EIL E|Is he in your *bed*?]]" cried Eilidh.

"[[MUR I|He's on it. He's not in it.]]"

"[[EIL I|You told Dad that no dog of yours had ever been over the step!]]"

"[[MUR I|He's never been over it. I lift him.]]"

It was the girl who laughed; she had to turn her back and do it at the window. The vet went on sitting where he was on the linoleum, with one hand spread on the dog's side. It went up and down. He had the kind of face that couldn't keep a thing to itself, and he knew it, and he kept it lowered.

"[[VET E|It's his heart, Mr Gunn,]]" said Ruaridh.

"[[MUR I|What about it?]]"

"[[VET I|It's big. It's been working that hard for that long, it's got too big for itself, and it doesn't close right. So there's water getting into his lungs. That's what the cough is.]]"

"[[EIL E|Can you fix it?]]" asked Eilidh.

"[[VET I|No. I can't mend it. I can give him a tablet that'll take off the water, and another one that would help it pump. He'd be more comfortable. He might even feel like a walk.]]"

"[[EIL I|For how long?]]"

"[[VET I|It's hard to say.]]"

"[[MUR I|Say it anyway.]]"

Sinclair looked up then, and it was all there to be read.

"[[VET I|The winter, maybe. If you're lucky with him.]]"

"[[MUR A|And could he work?]]" the old man asked.

"[[VET I|No.]]"

"[[MUR I|Not at all?]]"

"[[VET I|If he ran up a hill, it'd kill him.]]"

The old man nodded a few times. He put on his bonnet and took it off again. It was as if somebody'd asked him to sign something, and he couldn't think which pocket he kept his name in.

"[[MUR I|That's that, then. You'll have a needle.]]"

"[[EIL I|*Grandpa!*]]"

"[[MUR I|He's a working dog, lass. What's he to do all day? He'll lie at the door and watch me go up the hill without him. You've not seen him when I take out the young bitch and leave him shut in. I have. I'd not do it to him for a whole winter. I'd sooner do it to myself.]]"

"[[EIL I|You can't just—he's not in pain! Tell him! Tell him that he's not in pain!]]"

"[[VET I|He isn't in pain.]]"

"[[MUR I|You don't know him.]]"

"[[VET I|No. I don't.]]" The vet hitched himself back till he was against the cupboard, and drew up his knees. He seemed in no haste to fetch a needle or anything else. "[[VET I|So what's he like?]]"

"[[MUR I|What's he *like*?]]"

"[[VET I|I've only met him lying down.]]"

A fly walked across the window. The shepherd cast about for a chair, and there was just the one, with a box of syringes on it; so in the end he let himself down too, a bit at a time, holding on to the table leg. It brought the three of them level, the two men and the dog.

"[[MUR I|He never bit a ewe. Never once. He'd no need, he'd an eye on him that would stop a bus. And clever! You'd send him away out to the right, a mile, two mile, till he was a speck. You'd lose him. You would stand there with your whistle thinking, that's him away over the cliff this time. And then the whole hill would start to move.]]"

"[[EIL E|Tell him about the fog,]]" said Eilidh.

"[[MUR I|He's not wanting to hear about the fog.]]"

"[[VET I|I am, though.]]"

"[[EIL I|I was six. I'd gone up to see the lambs, and it came down. You couldn't see your own feet. They'd the whole township out. And Grandpa sent Fly for me, and he didn't know the word for it. There isn't one. He just told him, 'Away and get the lass.' And he came out of the fog, and he got round the back of me. And he *worked* me. He brought me down like a sheep. Every time I sat down to greet, he gave me the eye.]]"

"[[VET A|And you went?]]" the vet asked.

"[[EIL I|You would've too.]]"

At the word lass, the collie's ears had come up. He didn't lift his head, but his eyes went over to the window, where she was, and from there to the old man, and then, thoughtfully, to the gap that lay between the two.

"[[VET I|Look at that.]]"

"[[MUR I|What?]]"

"[[VET I|He's counting you.]]"

"[[MUR E|He does that,]]" said Murdo. "[[+|He can't abide it if we're in two places. He'll not settle till he has us in the one.]]"

"[[VET I|Is there anybody at home during the day, Mr Gunn?]]"

"[[MUR I|There's my sister. She's blind. And the bairns come in at four for their piece, there's five of them. And the hens.]]"

"[[VET I|And who's got charge of all those?]]"

There was a silence. It had a different feel to it.

"[[EIL E|Nobody has,]]" said Eilidh. "[[+|Wee Callum got out as far as the pier, Tuesday. Auntie Chrissie was going up and down the road shouting.]]"

"[[VET I|I'm only asking. It'd be on the flat, would it?]]"

"[[EIL I|It's all flat. It's just the yard.]]"

"[[VET I|I couldn't pass him for the hill. But I could certify him for light duties.]]"

Murdo Gunn didn't say anything for so long that the dog looked round at him. His hand had gone out and taken hold of an ear, and was working it slowly between finger and thumb. When he did speak, it was rough.

"[[MUR I|Would you put it on paper?]]"

"[[VET I|I would, aye.]]"

"[[MUR I|For he'd not believe it from me. He'd think I was being kind.]]"

So it was written out, on the floor, on the practice's headed notepaper, with the date. The girl held the pad steady. Sinclair signed it, and then he read it over aloud, down there, in a perfectly serious voice, to the patient.

"[[VET A|'To whom it may concern,']]" he began. "[[+|'The bearer is fit for bairns, hens and aunties.']]"
