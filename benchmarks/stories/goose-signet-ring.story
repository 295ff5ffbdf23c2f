BRA: Old Bracken | Bracken; Mother Bracken; the witch; the old woman; Gammer | F | major
TIB: Tibor | Tibor; Tib; the apprentice; the boy | M | major
GOO: Prince Alaric | Alaric; the goose; the prince; His Highness; the bird | M | major
---
The goose had been sitting on the wall since breakfast, and it was wearing a signet ring.

"[[TIB E|Gammer, there's a goose,]]" said Tibor.

"[[BRA I|There's often a goose.]]"

"[[TIB I|This one wants to see you.]]"

"[[BRA I|How do you know?]]"

"[[GOO A|Because I've asked him eleven times,]]" said the goose.

Bracken put down her hoe. She was a broad old woman with a beard coming, and she'd been a witch in that valley for so long that nobody thought of it as magic anymore, just as a thing you went up the hill for, like peat. She walked around the bird and looked at it from behind.

"[[BRA I|Who are you supposed to be?]]"

"[[GOO I|I am Alaric, Prince of Low Marrow, Warden of the Fens.]]"

"[[BRA I|And who did it?]]"

"[[GOO A|You did,]]" said the goose.

The apprentice dropped his bucket.

"[[BRA E|I never,]]" said Bracken.

"[[GOO I|It was on Tuesday! I rode by, and I asked for the road to Marrow, and you said, 'Silly goose, you're on it.' And I *was* one!]]"

"[[TIB A|It wasn't her,]]" the boy said.

"[[GOO I|I know what I heard, boy. I was right here. I was on a *horse*.]]"

"[[TIB I|She was at her sister's on Tuesday. It was me.]]"

Nobody spoke. A hen came around the side of the cottage, saw the witch's face, and went back.

"[[BRA I|Tibor.]]"

"[[TIB I|Yes, Gammer.]]"

"[[BRA I|You said that? You, out loud?]]"

"[[TIB I|I was doing your voice. I do it when you're out. It makes the cat laugh. And he came by, and he was so lordly about it, and he never said please. It just sort of fell out.]]"

"[[GOO E|I demand that he be flogged,]]" said Alaric.

"[[BRA A|You hush,]]" the old woman told him. She had taken the boy's chin in her hand and was turning it to the light, one way and the other. "[[+|Four years I've had you up here. Four years you've not been able to sour milk. I was going to send you home at Michaelmas and tell your mam you were good with hens.]]"

"[[TIB I|I *am* good with hens.]]"

"[[BRA I|And the first thing you ever do is a full transformation, at a distance, on the blood royal, in somebody else's voice.]]"

"[[TIB A|Is that bad?]]" asked the apprentice.

"[[BRA I|It took me till I was forty.]]"

"[[GOO I|I'm delighted for you both. Could I have my knees back?]]"

They all went inside. The prince had to be lifted over the step. He stood on the table between the onions and the almanac, and his wet feet left a row of prints like little maple leaves.

"[[BRA E|Now,]]" said Mother Bracken, rolling up her sleeves. "[[+|It's very simple. What was said has to be unsaid. Tib, look at His Highness, and say he's not a goose.]]"

"[[TIB I|You're not a goose.]]"

They waited.

"[[GOO I|Honk.]]"

"[[TIB E|Oh, no,]]" wailed Tibor. "[[+|Is it worse? Did I make it worse?]]"

"[[GOO I|I was clearing my throat.]]"

"[[BRA I|Again. Mean it, this time.]]"

"[[TIB I|You're *not* a goose.]]"

"[[BRA I|Well, you don't believe that. I can hear you not believing it. Look at him properly. What do you see?]]"

The boy looked. He was thirteen, with straw in his hair, and he wanted very badly to get it right. He put his chin down on the table so that the two of them were nose to beak.

"[[TIB I|I see a goose. I'm sorry. He's ever so like one.]]"

"[[GOO A|I was accounted handsome,]]" the prince said stiffly.

"[[BRA I|I'm sure you were.]]"

"[[GOO I|There were songs.]]"

"[[BRA I|Sing us one.]]"

For the first time, the bird seemed at a loss. He shifted from foot to foot, and the ring clinked on the wood; it was on the left leg, just above the web.

"[[GOO I|I don't recall how they went. I never really listened. People sang, and one nodded.]]"

"[[TIB A|What did you do all day?]]" asked the boy.

"[[GOO I|I beg your pardon?]]"

"[[TIB I|When you were a prince. What was it you did? If I could see you doing it, I might believe it.]]"

"[[GOO I|I rode. I was measured for things. I was about to be married, as a matter of fact. That's where I was going. To Marrow, to sign it.]]"

"[[BRA A|Who to?]]" said the witch.

"[[GOO I|A duchess. I've seen her portrait. It had a dog in it.]]"

"[[TIB I|What's she like?]]"

"[[GOO I|I've just told you. There was a dog.]]" He tucked up one foot, and let it down. When he went on, he sounded less like a herald. "[[+|I'll tell you something odd. On Wednesday I flew. I didn't intend to. I ran at a fox, I was so angry, and the ground simply wasn't there. I went the whole length of the Fens. I've been Warden of them since I was six, and I'd only ever seen them on a plate.]]"

"[[TIB A|What are they like?]]" he breathed.

"[[GOO I|They're silver. There's water all through them, like the veins in a leaf. There are people down there who live on stilts. Did you know that? They waved at me. Nobody's mended the sluices in years, and half of it's drowning, and somebody ought to. I flew over it and I kept thinking, *who's in charge of this?* And then I thought, *oh*.]]"

The kettle began to sing. Bracken took it off. She was smiling, down in the beard, where it didn't show.

"[[BRA I|Tib.]]"

"[[TIB I|Yes, Gammer?]]"

"[[BRA I|What do you see?]]"

"[[TIB I|Someone who's worried about the sluices.]]"

"[[BRA I|Tell him, then.]]"

The boy took a deep breath. He laid one grubby hand flat on the white back. "[[TIB I|You're not a goose,]]" and this time it was his own voice, cracked down the middle, and no one else's. "[[+|You never were. I shouldn't have said it, and I'm sorry.]]"

It didn't make a noise. There were only a great many feathers, all at once, as if somebody had burst a bolster, and when they'd settled, there was a young man on the table with nothing on. He had big ears and a bad cold. He wasn't, particularly, handsome.

"[[BRA I|There's a blanket on the chair, Highness.]]"

"[[GOO A|Thank you,]]" said the prince; and then he stopped, astonished, with a hand at his throat. "[[+|I don't believe I've ever said that before.]]"

"[[BRA E|How was it?]]" asked Bracken.

"[[GOO I|Rather nice. It sort of hums.]]" He got down and wrapped himself up to the chin. At the window he stood for a while, looking out over the wall, and the road, to where the land went flat and bright. "[[+|I suppose I should be going on to Marrow. I'm four days late.]]"

"[[TIB I|It's left at the oak.]]"

"[[GOO I|And which way's the sluices?]]"

"[[TIB I|Right.]]"

He nodded. He opened the door, and then he turned back, and went red to the tips of those ears.

"[[GOO I|Please. If it isn't too much trouble. When they're mended, do you think I could come back, and you could call me it again? Only for an afternoon.]]"

The apprentice looked at the witch. The witch picked a feather out of the butter.

"[[BRA I|Bring the duchess. We'll see what the boy can do with a dog.]]"
