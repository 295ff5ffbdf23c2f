GRACE: Grace Nakato | Grace; Sister; Sister Nakato; the sister; the charge nurse | F | major
OLLIE: Dr Oliver Penhale | Ollie; Oliver; Dr Penhale; the junior; the young doctor; doctor | M | major
WIN: Winifred Tate | Winnie; Mrs Tate; Winifred; bed six; the old lady | F | major
JOE: Joe Slattery | Joe; the porter; Slattery | M | major
KEV: Kevin Tate | Kevin; Mr Tate; her son; the son | M | minor
---
Three in the morning is when they go, on Marlow Ward. Grace doesn’t know why. In nineteen years of nights she’s never read a paper that explains it, but round about three you put your pen down and you walk the beds.

She did four and five. At six there was a light on.

“[[GRACE I|You should be asleep.]]”

“[[WIN I|So should you.]]”

“[[GRACE I|I’m paid not to be.]]”

“[[WIN I|Not very much, from what I hear.]]” Mrs Tate was sitting up, with her hair brushed and her good cardigan on over the gown. Her handbag was on her knee. “[[WIN I|Is the young man about?]]”

“[[GRACE I|Which young man?]]”

“[[WIN I|The doctor. With the socks.]]”

Grace knew the socks. She took the thin wrist between her fingers and looked at her fob.

“[[GRACE I|Have you got a pain, Winifred?]]”

“[[WIN I|No, dear.]]”

“[[GRACE I|Are you short of breath?]]”

“[[WIN I|I’m ninety-two, I’m short of everything. I just want to ask him something.]]”

“[[GRACE I|Can’t you ask me?]]”

“[[WIN I|I don’t want to be told to go to sleep.]]”

The pulse was like a moth in a bag. Grace laid the hand back down on the sheet, tucked in a corner that was already tucked, and went to the desk in no hurry at all, as she’d taught forty students to.

Ollie Penhale was asleep with his cheek on a keyboard.

“[[GRACE I|Dr Penhale.]]”

“[[OLLIE I|I’m awake.]]”

“[[GRACE I|You’ve typed four pages of the letter J.]]”

He sat up. There were squares on his face. “[[OLLIE I|Is it an arrest?]]”

“[[GRACE I|No. It’s six. She’s asking for you.]]”

“[[OLLIE I|What’s wrong with her?]]”

“[[GRACE I|She’s put her cardigan on.]]”

He waited for the rest of it. He’d been a doctor for eleven weeks, and on the whole he was one of the good ones, but he did still wait for the rest of it.

“[[OLLIE I|I don’t think I follow.]]”

“[[GRACE I|When they put their cardigan on, Oliver, they’re off out.]]”

There were wheels in the corridor. Joe Slattery backed through the doors with an empty trolley and a bacon sandwich, took one look at the pair of them, and put the sandwich in his pocket.

“[[JOE I|Who is it?]]”

“[[GRACE I|Winnie Tate.]]”

“[[JOE I|Ah, no. She’s me favourite.]]”

“[[OLLIE I|But she was fine at ten. I did her bloods. Her potassium’s lovely.]]”

“[[JOE I|She’s her cardigan on, has she?]]”

“[[OLLIE I|How does everyone know about the cardigan?]]”

“[[GRACE I|Go and see her. Joe, get hold of the son for me, would you? The number’s on the board.]]”

“[[JOE I|He’ll never make it from Derby.]]”

“[[GRACE I|Try him anyway.]]”

So the young doctor went down the ward on his loud shoes. He drew the curtain round. From the desk you could see nothing except two shadows, one with sticking-up hair, but sound carries at night.

“[[WIN I|There he is. Let’s have a look at them, then.]]”

“[[OLLIE I|A look at what, Mrs Tate?]]”

“[[WIN I|The socks.]]”

There was a rustle.

“[[OLLIE I|They’re flamingos.]]”

“[[WIN I|Are they? I thought they were prawns.]]”

“[[OLLIE I|My girlfriend buys them. Sister says you wanted to ask me something.]]”

“[[WIN I|I do. Are you going to be honest with me?]]”

“[[OLLIE I|I’ll try to be.]]”

“[[WIN I|That’s not the same, but it’ll do. Is it tonight?]]”

Grace, at the desk, had stopped breathing. She could have gone in. She had her hand on the arm of the chair.

“[[OLLIE I|I don’t know. I’m not very experienced. I looked at all your numbers, and the numbers say you’re going home on Friday.]]” A long pause. “[[OLLIE I|But Sister Nakato thinks it might be. And she’s never wrong.]]”

“[[WIN I|Thank you. Nobody’s said that to me straight since the war.]]”

“[[OLLIE I|Are you frightened?]]”

“[[WIN I|I was a bit. I’m not now you’ve sat down. You won’t go, will you?]]”

“[[OLLIE I|No. I’m not doing anything.]]”

“[[WIN I|Haven’t you got a bleep?]]”

“[[OLLIE I|I’ve turned it off.]]”

He hadn’t; it was lying on the desk, where he’d left it, buzzing itself round in a circle. The charge nurse picked it up. She read the number and rang it.

“[[GRACE I|Marlow Ward. No, he’s with a patient. Well, then, you’ll have to ask Dr Fraser, won’t you?]]” She hung up.

“[[JOE I|I’ve got the son. He’s on the motorway. He was already on the motorway.]]”

“[[GRACE I|Who rang him?]]”

“[[JOE I|Nobody. He said that he woke up.]]” Joe held out the phone. There were tears running down into his beard and he seemed not to have noticed. “[[JOE I|He wants to know can he talk to her.]]”

She took it down to the curtain herself, and held it round the edge.

“[[KEV I|Mum?]]”

“[[WIN I|Kevin. You’re not using that thing while you’re driving.]]”

“[[KEV I|I’ve pulled over. I’m at Leicester. I’ll be an hour, Mum. Can you hang on an hour?]]”

“[[WIN I|I expect so. I’ve got a young man with me. He’s got prawns on his feet.]]”

“[[KEV I|You what?]]”

“[[OLLIE A|Flamingos,]]” the junior said, with some difficulty.

“[[WIN I|Drive nicely. Have you eaten?]]”

“[[KEV I|Mum, it’s three in the morning.]]”

“[[WIN I|That isn’t what I asked.]]”

* * *

He made it at ten past four. Grace met him at the lift, a big man in a pyjama jacket and work boots.

“[[KEV I|Am I too late?]]”

“[[GRACE I|Listen.]]”

They could hear it from there: a cracked old voice, and a rather flat young one, doing the second verse of “[[!|The White Cliffs of Dover]]”. Every now and then a third came in underneath, in the accent of County Clare.

“[[KEV I|What’s she *doing*?]]”

“[[GRACE E|Waiting,]]” said Grace. “[[+|She’s got her cardigan on for you. Go on, my love. Bed six.]]”
