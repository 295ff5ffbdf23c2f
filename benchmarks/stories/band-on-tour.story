ROX: Roxanne Webb | Rox; Roxie; Roxanne; the singer; our singer | F | major
STU: Stuart Onions | Stu; Onions; the drummer | M | major
CASS: Cassidy Lam | Cass; Cassidy; narrator; I; the bass player | F | major
DREW: Andrew McKay | Drew; McKay; the guitarist; our guitarist | M | major
BIL: Big Lil | Lil; Big Lil; our manager; Lillian | F | major
PROM: The promoter | the promoter; a guy in a fleece; the fleece; Gareth | M | minor
---
“[[STU I|Are we in Wales?]]”

“[[ROX I|No.]]”

“[[STU I|That sign was in Welsh.]]”

“[[ROX I|That was Swindon, Stu. That’s just what it looks like.]]”

There are four of us and the gear in a van made for three and no gear. I’m in the middle at the back, because I’m the bass player, with my feet on an amp. Drew’s asleep on my shoulder. He isn’t really. His breathing’s wrong.

“[[CASS I|How far is it, Lil?]]”

“[[BIL I|Forty minutes.]]”

“[[CASS I|You said that forty minutes ago.]]”

“[[BIL I|And I’ll be saying it in another forty if you keep on.]]” Our manager drives with her elbows. She’s got a phone in one hand and a pasty in the other. “[[BIL I|Who’s touched my map?]]”

“[[STU I|It’s under the snare.]]”

“[[BIL I|Why’s it under the snare?]]”

“[[STU I|It was rattling.]]”

I should say that nobody was talking about Bristol. Bristol was last night. In Bristol our singer had stopped halfway through “[[!|Paper Tiger]]”, in front of two hundred people, put down the mike and walked off, and we’d stood there like three lemons until Stu did a solo. It was seven minutes long. I’ve known marriages that were shorter.

“[[DREW I|I need a wee.]]”

“[[BIL I|You’re asleep.]]”

“[[DREW I|I’m not any more.]]”

“[[ROX E|He was never asleep,]]” said Rox from the front. “[[+|He’s just been lying there having opinions.]]”

“[[DREW I|I haven’t got any opinions.]]”

“[[ROX I|That’d be a first.]]”

“[[DREW I|I didn’t say a word!]]”

“[[ROX I|You’re thinking it, though. I can hear you thinking it. ‘She’s lost it. She’s bottled it again.’]]”

“[[STU I|I wasn’t thinking that.]]”

“[[ROX I|Not you. You don’t think.]]”

“[[STU E|That’s fair,]]” said Stu.

“[[CASS I|Can we not do this in the van?]]”

“[[ROX I|Where d’you want to do it? In the *tour bus*?]]”

No one answered. The wipers went. A very long lorry took a very long time to go past us, with a picture of a chicken on the side.

“[[DREW A|I was thinking about the bridge,]]” said the voice on my shoulder, at last.

“[[ROX I|What bridge?]]”

“[[DREW I|In the song. You stopped at the bridge. You’ve never liked that bridge. I was thinking maybe it’s not you. I reckon I wrote you a bad bridge.]]”

She turned right round in her seat. She’d still got last night’s glitter on, down one side.

“[[ROX I|You think I walked off because of the *bridge*?]]”

“[[DREW I|Didn’t you?]]”

“[[ROX I|My mum was there.]]”

Lil stopped chewing.

“[[CASS I|I thought your mum was dead.]]”

“[[ROX I|I say she is. It’s easier. She was at the front, by the barrier. I’ve not seen her for nine years, and she’d got one of our T-shirts on, and she knew all the words.]]”

“[[STU I|Which T-shirt?]]”

“[[CASS I|*Stu.*]]”

“[[STU I|I’m only asking. Because if it was the black one, she’s got to have got it in Leeds. We only did the black ones at Leeds. So she’s been before.]]”

I’d never heard him say that many words in a row. I don’t think that anybody had. Rox was staring at him.

“[[ROX I|It was the black one.]]”

“[[STU I|Well, then.]]”

“[[BIL I|Oh, sod it.]]” We’d swung into a lay-by before I’d even got hold of anything. The van rocked. Lil switched off, folded up the rest of the pasty in its bag, and put both hands on the wheel. “[[BIL I|She’s been to nineteen. I’ve been putting her on the door.]]”

“[[ROX I|You *what*?]]”

“[[BIL I|She writes to me. She always asks can she stand at the back. Last night I thought, well, it’s Bristol, they’re all tall. I told her to go down the front, for once. It’s on me, Roxie. It was me.]]”

I watched the back of Rox’s head. There’s a bit where her hair won’t lie down. I’ve been looking at that bit from eight feet away every night for six years, and I thought: if she gets out of this van now, that’s it, that’s us finished, I’ll have to go and work for my dad.

She got out of the van.

“[[DREW I|Should someone go?]]”

“[[BIL I|Leave her.]]”

“[[DREW I|She’s walking up the hard shoulder, Lil.]]”

“[[BIL I|She’ll be walking up to that phone box. She’s got no charge.]]”

And so she was. We watched her go in. You wouldn’t think there’d be one left, and you wouldn’t think that it’d work.

“[[CASS I|Does she know the number?]]”

“[[BIL I|It’s been the same since she was born.]]”

“[[STU I|Has she got ten pence?]]”

We all looked at each other. Then Drew was climbing out across me, all knees, and running up the verge with his hand in his pocket. I saw him bang on the glass. I saw him hold out a palm full of coppers, and Rox take them, and then not let go of his sleeve.

* * *

The place was in Wales. It was a rugby club. There was a guy in a fleece waiting for us by the bins.

“[[PROM I|Are you Paper Tiger?]]”

“[[BIL I|That’s the song, love. They’re the Widowmakers.]]”

“[[PROM I|It says Paper Tiger on the poster.]]”

“[[DREW I|That’s fine. We’ll be Paper Tiger.]]”

“[[PROM I|You’re late. You’ve missed your soundcheck. There’s a buffet but the under-twelves have had it.]]” The fleece looked us up and down, and counted. “[[PROM I|I was told there’d be four of you.]]”

“[[CASS I|She’s just coming.]]”

She was on the steps, with Lil’s phone this time. She’d washed her face.

“[[ROX I|No, it’s a rugby club. I don’t *know* which one. Mum. Mum, listen, what’s the road outside yours? Then it’s about an hour. Yeah. No, wear what you like. Wear the black one.]]” She hung up. She saw all of us standing there by the bins. “[[ROX I|What?]]”

“[[STU I|Told you it was Wales.]]”

“[[ROX I|Put her on the door, Lil.]]”

“[[BIL I|She’s on it.]]”

“[[ROX I|And, Drew, I’m changing that bridge.]]”

“[[DREW A|I knew it,]]” he said, delighted. “[[+|I knew it was the bridge!]]”
