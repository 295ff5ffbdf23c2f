OKO: Mr. Okonjo | Mr. Okonjo; Okonjo; the teacher | M | major
ILSE: Ilse Harrow | Ilse; the mother; his ex-wife; the woman | F | major
DUNC: Duncan Harrow | Duncan; Harrow; the father; Mr. Harrow; her ex-husband | M | major
WREN: Wren Harrow | Wren; the child; their daughter; the voice behind the door; the voice | F | major
---
There are eleven minutes for each family. Mr. Okonjo has a kitchen timer in the shape of a hen, and he winds it, and puts it on the desk between them. The chairs are for nine-year-olds. The mother has managed hers by crossing her ankles; the father’s knees are up beside his ears.

“[[OKO E|Thank you both for coming,]]” Mr. Okonjo says. “[[+|I know that it isn’t always easy, to find a time that suits—]]”

“[[DUNC A|It’s fine,]]” says the father.

“[[ILSE I|It’s completely fine. We’re very good at this.]]”

“[[DUNC I|We’ve got an app.]]”

“[[OKO I|That’s marvellous. And is Wren with you?]]”

“[[ILSE A|She’s in the corridor,]]” the mother tells him.

“[[DUNC I|She’s got a book.]]”

Across the classroom, in the frosted panel of the door, there’s the outline of a head. It has a bobble on top. It isn’t reading.

“[[OKO I|Then I’ll begin with the good news. She’s a delight.]]”

“[[ILSE I|Oh, good.]]”

“[[DUNC I|She gets that from Ilse.]]”

“[[ILSE I|You don’t have to do that, Duncan.]]”

“[[DUNC I|Do what? I’m being nice.]]”

“[[ILSE I|You’re being nice *at* me.]]”

The hen ticks. Mr. Okonjo moves a folder from the left side of the desk to the right. He’s twenty-six, this is his second year, and in the first there was a session on this with slides. “[[OKO I|Her reading’s well above where we’d look for it. Her maths is sound. She has beautiful handwriting when she wants to have it. What I wished to talk to you about is the project.]]”

“[[DUNC I|What project?]]”

“[[ILSE I|The volcano.]]”

“[[OKO I|Not the volcano.]]”

“[[DUNC I|There was a volcano? Nobody told me that there was a volcano. It isn’t on the app.]]”

“[[ILSE I|It came on a letter. I put it in her bag for you.]]”

“[[DUNC I|Which bag?]]”

“[[WREN A|The one at Mum’s,]]” says a voice behind the door.

All three of them look round. The bobble drops out of sight.

“[[ILSE I|Wren, sweetheart, read your book.]]”

“[[WREN I|I’ve finished it.]]”

“[[ILSE I|Then read it again.]]”

“[[OKO I|The project was called ‘My House’. They draw a plan of it, to scale, and they label things, and at the end there’s a paragraph. I’ve got it here. I should say that she got a star for it.]]” He opens the folder. He doesn’t, quite, turn it round. “[[OKO I|I wondered whether either of you had helped her.]]”

The father shakes his head. “[[DUNC I|No.]]”

“[[ILSE I|She said that it was a secret.]]”

“[[OKO I|Ah.]]”

“[[DUNC E|What’s ‘Ah’?]]” says Duncan Harrow. “[[+|What’s she drawn?]]”

The teacher turns it round. They both lean in, and their heads nearly touch, and both of them lean back. It’s a very good plan. There’s a front door, and a hall with a long row of hooks. There’s a kitchen with two tables in it.

“[[ILSE I|That’s my kitchen. Look, it’s got the crack.]]”

“[[DUNC I|It’s my cooker, though. There’s the dent.]]”

“[[ILSE I|My stairs.]]”

“[[DUNC I|That’s the bathroom at my flat. I haven’t got stairs. Why have I got stairs?]]”

“[[OKO I|I believe that she’s put them together.]]”

Neither of them says a thing. In the middle of the page, where the two halves meet, is a corridor, ruled in red. It’s extremely long. It’s marked with a scale bar: *1 cm = 1 mile*.

“[[ILSE A|Four and a half centimetres,]]” says the mother, after a while.

“[[DUNC I|It’s four point six. I’ve clocked it.]]”

“[[OKO I|She’s quite precise. Shall I read you the paragraph? Or you might prefer to—]]”

“[[DUNC I|You read it. I haven’t got my glasses.]]”

“[[ILSE I|They’re on your head.]]”

“[[DUNC I|I know where they are.]]”

Mr. Okonjo coughs, and holds the page away from him, as one might a candle. “[[OKO I|‘My house is bigger than other people’s. It has two of most things. The best room is the corridor because when I am in it nobody is cross. On Wednesdays and alternate Fridays I live in the corridor for twenty minutes. There is a radio. The person driving is always a bit sad and lets me choose the station.’]]”

A siren goes by outside, far off, and gets smaller.

“[[ILSE I|I’m not sad. I’m concentrating. There’s that roundabout.]]”

“[[DUNC I|I’m a bit sad.]]”

“[[ILSE I|Are you?]]”

“[[DUNC I|On the Fridays I am. On Wednesdays I’ve only just got her.]]”

“[[OKO I|There’s a little more. I can stop.]]”

“[[WREN I|Don’t read them the last bit!]]”

“[[DUNC I|Wren!]]”

“[[WREN I|I’m not listening. I’m just saying.]]”

“[[OKO E|Wren,]]” says Mr. Okonjo, in the voice that he keeps for fire drills, “[[+|would you like to come in?]]”

“[[WREN I|No, thank you.]]”

“[[OKO I|Would you like me not to read the last part?]]”

There’s a long, audible bout of thinking. The bobble comes back, an inch at a time. “[[WREN I|You can read it if they don’t look at each other.]]”

“[[DUNC I|What does she mean, look at each other?]]”

“[[ILSE I|She means the thing we do.]]”

“[[DUNC I|What thing?]]”

“[[ILSE I|That. You’re doing it now. With your eyebrows.]]”

“[[DUNC I|I’ve just got eyebrows, Ilse.]]” But her ex-husband, with an effort, turns his small chair through ninety degrees, until he’s facing the hamster. His ex-wife fixes her eyes on a poster about the water cycle.

“[[ILSE I|We’re not looking, darling.]]”

“[[WREN I|Is that true, Mr. Okonjo?]]”

“[[OKO I|On my honour. Your father’s looking at Gerald.]]”

“[[WREN I|Okay.]]”

He finds the line with his finger. “[[OKO I|‘If I could change one thing about my house, I would not make it smaller, because then they would be in the same bit. I would only put a window in the corridor, in the middle, so when I am at one end I can see if the other one is all right.’]]”

The hen goes off. It’s a horrible noise; it was the cheapest in the shop. Nobody stops it. It clucks its way round to the edge of the desk and falls into the wastepaper basket, and goes on in there.

The man’s knees have gone up even higher. “[[DUNC I|Is that the time?]]”

“[[OKO I|The Pattersons have cancelled. You can have theirs.]]” The Pattersons, as it happens, are in the corridor, both of them, with a pushchair. He’ll think of something.

“[[ILSE A|She checks the door,]]” the mother says to the water cycle. “[[+|When I’ve said good night. She comes down again and checks it’s locked. I thought that it was burglars.]]”

“[[DUNC I|She asks me what I’ve had for lunch. Every time. I thought she was hungry.]]”

“[[ILSE I|What do you say?]]”

“[[DUNC I|Soup.]]”

“[[ILSE I|Is it soup?]]”

“[[DUNC I|It’s toast, mostly.]]”

“[[ILSE I|Oh, Duncan.]]”

“[[WREN I|You’re looking! I can hear it!]]”

And they are, they have both turned round, he over his knees and she over her handbag. It’s not the thing with the eyebrows. The teacher, who has no slide for this, takes an interest in the hamster.

“[[DUNC I|We could do a window.]]”

“[[ILSE I|How d’you mean?]]”

“[[DUNC I|I don’t know. A phone call. Half past seven, whichever of us hasn’t got her. Five minutes, so that she can see.]]”

“[[ILSE I|With the picture on?]]”

“[[DUNC I|With the picture on.]]”

“[[ILSE I|You’d have to tidy up.]]”

“[[DUNC I|I’d have to buy soup.]]”

The door opens. It’s a small person in a large hat, with a book held shut on one finger, and behind her are the Pattersons, craning.

“[[WREN I|Seven o’clock. I’m in the bath at half past.]]”

“[[DUNC E|Seven,]]” Duncan agrees.

“[[WREN I|And not on the app.]]”

“[[OKO A|Could somebody,]]” the teacher asks, with a slight break in his voice, “[[+|please pass me the hen?]]”
