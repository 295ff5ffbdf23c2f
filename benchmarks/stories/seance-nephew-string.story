FLO: Florence Tait | Flo; Florence; narrator; I; Miss Tait; Auntie Flo | F | major
GEN: Genevieve Osei | Genevieve; Gen; Madame Zenobia; the medium; Madame | F | major
RAY: Raymond Clegg | Raymond; Ray; the widower; Mr Clegg | M | major
BRI: Brian | Brian; the nephew; my nephew; Bri | M | major
JEAN: Jean Clegg | Jean; the late Mrs Clegg; the spirit; the wife | F | major
---
There were four of us round the table, not counting the dead.

'[[GEN E|Is everybody touching?]]' asked Genevieve.

'[[RAY E|I'm touching,]]' said Mr Clegg.

'[[FLO A|Touching,]]' I said.

'[[BRI E|Do I have to?]]' said Brian. '[[+|Her hand's all damp, Auntie Flo.]]'

'[[FLO I|Hold it and hush.]]'

My nephew held it and hushed. He was fifteen, and he was only there to work the string. I should say at once that it wasn't an honest business. Genevieve had the turban and the voice; I had the booking diary and the little bellows under the carpet; and on the first Thursday of the month, in the back room over the launderette, we comforted people at twelve pounds a head.

'[[GEN E|Spirits,]]' moaned Madame Zenobia, '[[+|we come in friendship. Is there a Jean there? We're looking for a Jean.]]'

I trod on the bellows. The candle bent over and stood up.

'[[RAY I|That's her. That'd be her. She never could abide a candle.]]'

He was a nice man, Raymond Clegg. He'd a clean collar on, and he had brought a photograph, and a bag of mint imperials in case anyone wanted one. He had been married for forty-four years. I'd thought about giving him his money back on the stairs.

'[[GEN I|Jean, if you can hear us, knock once.]]'

Brian pulled the string. Behind the sideboard, the broom handle knocked.

'[[RAY A|Hello, love!]]' he called.

'[[GEN I|She's saying hello, Mr Clegg. She says she's at peace. She says there's a garden.]]'

'[[RAY E|She hated gardening,]]' said Raymond.

'[[GEN I|She says somebody else does it.]]'

'[[RAY I|Oh, that's good. Oh, that'll suit her down to the ground. Ask her where she put the key to the shed.]]'

Under the table I got a kick. It meant that I was to look him up in the diary and see if we had anything on a shed. We hadn't. I kicked back.

'[[GEN I|She's fading. The spirits find it hard, you know, with metal. She says to look where you'd least expect.]]'

'[[JEAN I|I never said any such thing.]]'

It came from the chair in the corner, where we put the coats.

Nobody moved. I looked at Gen, because she does a good voice from the side of her mouth; but Gen's mouth was hanging open, and the turban was slipping down on one side. The boy had let go of the string.

'[[BRI A|Auntie Flo,]]' he whispered. '[[+|There's a lady in the coats.]]'

There was. She was a stout, cross-looking woman in a raincoat, with her handbag on her knee. You could see the buttons of my own mac through her.

'[[JEAN I|It's on the nail. I told you it was on the nail, Raymond. I told you in the ambulance.]]'

'[[RAY I|You had the mask on, love. I thought you said you were on the mend.]]'

'[[JEAN A|I said on the nail,]]' said the spirit.

'[[RAY I|I've been going about for two years telling people you died optimistic.]]'

'[[GEN A|Florence,]]' she said, without moving her lips at all, '[[+|is this one of yours?]]'

'[[FLO I|How could it be one of mine?]]'

'[[GEN I|I thought you might've got a projector.]]'

'[[FLO A|On what we make?]]' I hissed.

The spirit had turned round and was giving the medium a good looking over, from the curtain rings in her ears to the tartan slippers under the robe.

'[[JEAN I|And you can stop that for a start. A garden! Do I look like a garden?]]'

'[[GEN I|No, Mrs Clegg.]]'

'[[JEAN I|What do you charge him?]]'

'[[GEN I|Twelve.]]'

'[[JEAN I|Twelve pounds! For a broom?]]'

'[[BRI E|It's a good broom,]]' said Brian.

'[[JEAN I|Is that you on the end of it, young man? You want to be in bed.]]'

'[[BRI I|It's only half past eight.]]'

'[[RAY E|Don't be hard on them, Jean,]]' said Raymond. He'd got both hands flat on the table and he was smiling and smiling, with the tears running straight down into his collar. '[[+|I knew about the broom. I could see the string in the mirror. I've known since March.]]'

I don't believe I've ever been so ashamed.

'[[FLO I|Why did you keep on coming, then, Mr Clegg?]]'

'[[RAY I|Well, it's a night out. And somebody says her name. You'd be surprised. You go weeks.]]'

The late Mrs Clegg opened her bag, looked in it, and snapped it shut again. When she spoke, it was a good deal quieter.

'[[JEAN I|You've lost weight.]]'

'[[RAY I|A bit.]]'

'[[JEAN I|Are you doing yourself a dinner?]]'

'[[RAY I|I do toast.]]'

'[[JEAN I|Toast! Two years I've been stood in that queue, and I get to the front, and he's on *toast*.]]'

'[[BRI E|What queue?]]' Brian asked.

'[[JEAN I|You get a ticket. It's like the deli counter. They call your number, and then you've got ten minutes, and I've used four of them on a broom.]]' She leaned forward; the coats showed brown and green inside her. '[[+|Now listen to me, Raymond. You're to let the Hendersons have the shed. You're to see the doctor about that mole. And you're to get yourself some company, I don't want you sat there with my photo like a dog at a gate.]]'

'[[RAY I|I don't want company.]]'

'[[JEAN I|I didn't ask you what you wanted. What about her?]]'

She was pointing. I looked behind me, and there wasn't anyone there.

'[[FLO I|Me?]]'

'[[JEAN E|Are you married?]]' said Jean.

'[[FLO I|No. But I'm a fraud, Mrs Clegg. I do the bellows.]]'

'[[JEAN I|You put an extra sandwich on his plate. Every month. I've seen you. You do it when she's getting her turban on. Can you cook?]]'

'[[BRI I|She does a brilliant hotpot.]]'

'[[FLO A|Brian!]]' I said.

'[[BRI I|You do, though.]]'

I'd gone scarlet to the roots. I couldn't look at the widower, so I looked at the mint imperials. After a moment the bag began to move, very slowly, across the tablecloth in my direction.

'[[RAY I|I'd not want to put you to any trouble, Miss Tait.]]'

'[[FLO I|It's just as easy to do for two.]]'

'[[JEAN A|There,]]' said the wife. She gave a nod, the sort you'd give a shelf once it was up straight. Already she'd gone thin around the edges. '[[+|That's done. And you, with the ears. You've got it, you know.]]'

'[[GEN I|Got what?]]'

'[[JEAN I|The gift. Who d'you think let me in? It wasn't a broom. There's a whole line of them behind me. They say you've been sat on it for years, saying gardens.]]'

'[[GEN I|I have not! I'd have noticed!]]'

'[[JEAN I|Number sixty-two's an Albert Osei. He says you owe him an apology about a canary.]]'

All the colour went out of Gen's face. '[[GEN I|Grandad?]]'

But there were only the coats. A sleeve of my mac slid down and hung there. Nobody seemed to want to be the first to let go of anybody's hand.

'[[BRI A|Do I still get my fiver?]]' asked my nephew.

'[[FLO I|You get a tenner. Put the light on, love.]]'

'[[GEN I|No, leave it off.]]' She had shut her eyes, and straightened her turban, and it was her own voice, the Peckham one, that she used. '[[+|Sixty-two? Grandad? I'm so sorry. I only wanted to see if it could swim.]]'
