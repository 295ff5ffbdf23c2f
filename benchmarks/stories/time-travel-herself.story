OLD: Imogen Ware (the elder) | the older Imogen; the old woman; the elder; the woman with the cane; the visitor; the traveller; Dr. Ware | F | major
YNG: Imogen Ware (the younger) | the younger Imogen; the girl; the student; the girl in the cardigan; Immy | F | major
---
Imogen came home from the library at twenty to eleven, in the rain, and found Imogen sitting on the bed.

She knew her straight away. It was the ear: the left one, with the nick out of it where the gander had got her when she was six. Everything around the ear was seventy if it was a day. There was a cane across the knees, and steam coming off the shoes.

“[[YNG A|No,]]” said the one in the doorway.

“[[OLD I|That’s what I said. I’m sure that I said it more loudly.]]”

“[[YNG I|You’re my grandmother. You’ve got a—there’s a family ear.]]”

“[[OLD I|There’s a family gander. Shut the door, the landlady’s on the stairs.]]”

The girl in the cardigan shut it. She stood with her back against the wood and her library books against her chest. A drop of water went down the side of her nose, and she let it.

“[[YNG I|How do I know it’s you?]]”

“[[OLD I|Ask me something.]]”

“[[YNG I|What’s in the biscuit tin?]]”

“[[OLD I|Forty-one pounds, a letter to Rufus Tolland which you’ll never send, and no biscuits.]]”

“[[YNG I|*Never* send?]]”

“[[OLD I|Oh, dear. I’d meant to be more careful. Could you put the fire on? It’s a terrible thing about the journey, one arrives damp.]]”

It was a gas fire, and it wanted a shilling. They both reached for the saucer on the mantelpiece, and their hands met over it, and both drew back: one hand pink, with a chilblain, and one like a map of the same country after a long war.

“[[YNG E|After you,]]” said the younger Imogen.

“[[OLD I|I haven’t any shillings. I’ve got a card that you tap on things.]]”

The gas caught. They sat down, the student on the rug and the visitor in the chair, with the fire between them going blue and orange, popping a little.

“[[YNG A|So it works,]]” the girl said.

“[[OLD E|It works,]]” the older Imogen agreed.

“[[YNG I|The coil. My coil. The thing that’s in the notebook, that Professor Haddow said was a very charming mistake?]]”

“[[OLD I|He’ll say that it was his idea, in about nine years. You mustn’t hit him.]]”

“[[YNG I|Did you hit him?]]”

“[[OLD I|With a chair. It was wonderful. It set us back eighteen months.]]”

The girl laughed, and heard herself do it, and put her hand across her mouth. She had never much cared for her laugh. It sounded better, somehow, coming from the two of them.

“[[YNG I|Can I ask you things? Is it allowed?]]”

“[[OLD I|There’s no one to allow it. I looked.]]”

“[[YNG I|Am I happy?]]”

“[[OLD I|You might have begun with something easier. Ask me who’s on the money.]]”

“[[YNG I|That’s a no.]]”

“[[OLD I|It isn’t a no. It’s that you’re thinking of it as a place. You think that there’s a house, and you’ll get to it, and the lights will be on. I was happy on the number nine bus one day in the March I was fifty. I nearly missed my stop.]]”

“[[YNG I|What had happened?]]”

“[[OLD I|Nothing at all. There was a boy with a cello.]]” The old woman held her shoes out to the fire, one and then the other. “[[OLD I|Are there really no biscuits?]]”

“[[YNG I|There’s half a malt loaf. It’s a bit hard.]]”

“[[OLD I|I remember it perfectly. I’ve been looking forward to it since the twenty-first century.]]”

It was on the sill, in its paper, next to the milk. She cut it with the geometry ruler. The clock on St. Bride’s struck the quarter; and she saw that at the sound of it the woman with the cane had stopped chewing.

“[[YNG I|You haven’t told me why you’ve come.]]”

“[[OLD I|I wanted to see the wallpaper.]]”

“[[YNG I|You’re lying. I do that. I look at the thing that I’m lying about.]]”

“[[OLD I|I wasn’t looking at anything.]]”

“[[YNG I|You were looking at the telephone.]]”

There was one, out on the landing, for all five lodgers: you could see it through the crack of the door, black, on its bracket, with the pencil on a string. The elder Imogen set down her plate.

“[[OLD A|What’s the date?]]” she asked.

“[[YNG I|You’ve got a time machine, and you don’t know the date?]]”

“[[OLD I|I know what I dialled. I’d like to hear you say it.]]”

“[[YNG I|It’s the sixth. It’s a Thursday. It’s November.]]”

“[[OLD I|At eleven o’clock that telephone’s going to ring. You won’t answer it.]]”

“[[YNG I|Why not?]]”

“[[OLD I|Because you’ve got an examination in the morning, and you’re on the last page, and you’ve decided that it’ll be for the dental student. It rings eleven times. I counted them. I’ve been counting them for fifty-one years.]]”

The girl did not want to ask. She looked down at the crumbs on the ruler. The rain had got in behind the window frame, and was making a sound there, patiently, like someone with a very small key.

“[[YNG I|Is it Mum?]]”

“[[OLD I|She’ll have gone down to the box at the end of the lane. In her slippers. She’ll have had to stop, by the Aldens’ wall.]]”

“[[YNG I|Is she ill? She never said she was ill.]]”

“[[OLD I|No.]]”

“[[YNG I|Then if I pick it up, if I get an ambulance to her, I could—]]”

“[[OLD I|Immy.]]”

“[[YNG I|Don’t call me that. Nobody calls me that but her.]]”

“[[OLD I|No. Nobody does.]]”

It was some time before either of them spoke. It was the student who did, and she’d got up on to her knees.

“[[YNG I|That’s why you built it.]]”

“[[OLD I|It’s why I finished it. You’d begun it already. You began it for fun.]]”

“[[YNG I|Have you tried it? You’ve come here before, you’ve—I don’t know, rung the hospital from another box. You’d have tried.]]”

“[[OLD I|Thirty-four times. I’ve sent ambulances, and doctors, and once a fire engine. I’ve stood on the lane myself. It’s the heart, and it’s quick, and there’s no getting round it. It’s the one thing in the whole business that holds still.]]”

“[[YNG I|Then what’s the use of you?]]” It came out as a shout. On the floor below someone knocked with a broom.

“[[OLD I|I’ve wondered. It’s thirty-four journeys, and it wasn’t until the last one that I noticed. I was in the lane. I could hear her through the glass. She wasn’t asking for help, she had the pennies for one call, and she didn’t ring for a doctor. She just stood there and let it ring, and do you know what her face was like?]]”

“[[YNG A|Don’t,]]” whispered the girl.

“[[OLD I|She was smiling. She was getting ready. She’d thought of something to tell you.]]”

The hand on the church clock jerked, and whirred. Downstairs somebody ran a tap and turned it off. The girl was crying now, without any fuss, the way that she did everything.

“[[YNG I|What was it? What was she going to say?]]”

“[[OLD I|I haven’t the faintest idea. That’s why I’ve come.]]”

“[[YNG I|You could’ve picked it up yourself. You could’ve been out there on the landing.]]”

“[[OLD I|In this voice?]]” Dr. Ware smiled; it was their mother’s. “[[+|She’d have said, ‘I’m sorry, I wanted my daughter.’]]”

The first stroke of eleven fell into the room, and out on the landing, exactly on top of it, the telephone began to ring.

“[[YNG I|What do I say to her?]]”

“[[OLD I|You say hello.]]”

“[[YNG I|And you? If I answer it, then it’s different. Won’t you be …?]]”

“[[OLD I|I expect so. I’ve had the malt loaf.]]”

Three. Four. She had the door open. She turned on the threshold, with one hand on the frame, and for an instant they looked at one another, over everything, with the same grey eyes.

“[[YNG I|Imogen?]]”

“[[OLD I|Yes?]]”

“[[YNG I|Is it a good bus, the nine?]]”

“[[OLD A|Sit upstairs,]]” the old woman said. “[[+|At the front. Go on, run.]]”

Five. The girl ran. It was cold on the landing, and the receiver was heavier than she’d expected, and a very long way off, between the clicks, somebody was getting her breath back.

“[[YNG I|Hello? Mum? It’s me. I’m here.]]”

Behind her in the room the gas popped, and went low, and there was nobody in the chair.
