HAR: Harriet Osei | Harriet; Hattie; the wife; the woman in the green coat; Mummy | F | major
NOB: Nobuo Takemitsu | Nobuo; Mr. Takemitsu; Takemitsu; the old man; the gentleman | M | major
LIN: Lindiwe Osei | Lindi; Lindiwe; the girl; the daughter; baby; the child | F | major
PA: the loudspeaker | the loudspeaker; the announcement | F | minor
---
“[[PA I|Flight four-one-one from Doha is now delayed. The new expected time is twenty-one fifteen.]]”

“[[LIN I|That's the fifth time!]]”

“[[HAR I|I know, baby.]]”

“[[LIN E|They should just say when it's really coming,]]” said Lindi.

“[[HAR I|They don't know when it's really coming.]]”

“[[LIN I|Then they should say *that*.]]”

The old man on the next seat made a noise into his scarf. He'd been there when they came, at two, with a paper bag upright on his knees and a square of cardboard face down on top of it. The girl had had her eye on the cardboard for some time.

“[[LIN A|Is that a sign?]]” the child asked.

“[[HAR I|Lindi, don't bother the gentleman.]]”

“[[NOB I|It's no bother. Yes, it is a sign.]]”

“[[LIN I|We've got one as well. It's got glitter. Do you want to see?]]” She unrolled it on the floor without waiting, and a good deal of the glitter stayed there. It said “[[!|WELCOME HOME DADDY]]” and took up two squares of carpet. “[[LIN I|I did the letters, and Mummy did the holding.]]”

“[[NOB E|It's very fine,]]” said Mr. Takemitsu. “[[+|He will see it from the aeroplane.]]”

“[[LIN I|Can I see yours?]]”

“[[HAR I|Lindiwe.]]”

“[[NOB I|Mine is not so good. I haven't any glitter.]]” He turned it up by one corner, shyly, like a man showing a hand of cards. There was one word on it, in black, in capitals: “[[!|TAKEMITSU.]]”

“[[LIN I|Who's that?]]”

“[[NOB A|That is me,]]” said the old man.

“[[LIN I|You're meant to put the name of who you're *meeting*.]]”

“[[NOB I|It's also him.]]”

The woman in the green coat had her phone in her hand. She'd had it in her hand all day, and every so often she looked at it and put it away again in her pocket, and each time it was out within the minute. She smiled at the old man over the child's head.

“[[HAR E|Is it your son?]]” asked Harriet.

“[[NOB I|My grandson. He's nineteen. We have never met.]]”

“[[LIN A|Never ever?]]” the girl demanded.

“[[NOB I|Never ever. So I thought, if we both know how to spell it, that's a beginning.]]”

Harriet laughed. She was surprised at how rusty it felt. She moved her bag off the chair between them, and she held out her hand across it.

“[[HAR I|Harriet. Hattie. We're waiting for my husband. He's been away on the rigs, he does six weeks on. Well, it was meant to be six weeks. It's been five months.]]”

“[[NOB A|That is long,]]” said the old man.

“[[LIN I|I've got two new teeth. He doesn't know about either of them.]]”

“[[NOB I|Then he has a great deal to look forward to.]]”

“[[PA I|Would the passenger who's left a cello at the prayer room please return to the prayer room.]]”

They ate some crisps. The girl drew the old man, and then she drew him again with a dog. Towards six, between one breath and the next, she put her head down on the glitter and was asleep, with her mouth open, and both of the new teeth showing. Her mother laid the green coat over her.

“[[HAR E|Can I ask you something, Mr. Takemitsu?]]” said Harriet. “[[+|You needn't answer.]]”

“[[NOB I|It's three hours until the aeroplane. Please ask.]]”

“[[HAR I|Why've you never met?]]”

He was smoothing the top of the paper bag. He took so long over it that she was about to say sorry.

“[[NOB I|My daughter married a man I did not care for. I told her so. I told her in a letter, a very correct letter. I was thirty-one years at a bank, and I'd written a lot of correct letters. She didn't reply. I thought, she will reply when she sees that I am right.]]”

“[[HAR A|And did she?]]” she asked.

“[[NOB I|I was not right. They were happy. I found it out from the newspaper, when he died. It said so. ‘Beloved.’]]”

“[[HAR I|Oh.]]”

“[[NOB I|So then I wrote an incorrect letter. It took me a year to learn how. And it was the boy who answered.]]”

“[[HAR E|What did he say?]]” asked Harriet.

“[[NOB I|‘What do you like to eat?’]]” The old man patted the bag. “[[NOB I|I've told him rice balls with plum. And I asked him in return. So I have made forty.]]”

“[[HAR I|Forty!]]”

“[[NOB I|I did not know how big he was.]]”

She had to look up at the board for a while. The board hadn't changed. There was Doha, with its yellow word beside it. She took out her phone, and this time she didn't put it back.

“[[HAR A|He's not on the rigs,]]” she said.

“[[NOB I|I beg your pardon?]]”

“[[HAR I|My husband. It's what we told Lindi. It's what I tell everyone, I say it so often that I forget. He left. In April. He went to stay with a friend to clear his head, and the friend turned out to have a name. And last Sunday he rang, and he said it was all a mistake, and could he come home? And I said yes before he'd got to the end.]]”

“[[NOB A|I see,]]” he said.

“[[HAR I|I've been sitting here since two o'clock wondering whether it's a sign. That it's late. I mean, five *times*.]]”

“[[NOB I|I'm not a believer in signs. I've only the one, and it has my own name on it.]]”

“[[HAR I|What would you do?]]”

“[[NOB I|You should not ask me. I've been wrong about a marriage for twenty years.]]”

“[[HAR I|That's why I'm asking.]]”

Takemitsu looked down at the sleeping child. There was a bit of gold stuck to her eyelid, and it went up and down.

“[[NOB A|I can tell you only what I would wish for,]]” he said slowly. “[[+|I would wish that I hadn't decided it all beforehand. I decided on paper. I was finished before anyone had come into the room. If I'd simply gone to the station, and stood there, and seen how they looked when they got down from the train, then I'd have known everything that I needed to know.]]”

“[[HAR E|So I should wait and see his face,]]” said Harriet.

“[[NOB I|You'll know it. You needn't have it ready.]]”

“[[PA I|Flight four-one-one from Doha has landed.]]”

“[[HAR I|It's never! It said nine!]]”

“[[NOB I|I think that they did not know when it was really coming.]]”

It took both of them to wake her. She came up cross, with the print of an E on her cheek, and then she remembered, all at once, and was off to the rail with her banner dragging behind her. They went after her. He'd brought the bag, and he had his cardboard the wrong way up; Harriet set it straight. The doors sighed open. There was a crew, and a nun, and a man with a cello.

“[[LIN E|I can't see!]]” wailed Lindiwe.

“[[HAR I|Get up on the bar. I've got your belt.]]”

“[[LIN I|Is that him?]]”

“[[HAR I|No.]]”

“[[LIN I|Is that?]]”

“[[HAR I|That's a lady, Lindi.]]”

“[[NOB A|There,]]” said the old man, in quite a different voice.

A boy had stopped short in the doorway, so that the trolleys were piling up behind him. He was enormous. He had a topknot and a rucksack, and he was looking along the rail with his lips parted, reading; and when he got to the right square of cardboard, he set down the rucksack on the spot. He put a hand inside his jacket. He drew out a piece of card, rather bent, and held it up in front of his chest in both fists. It was in blue biro. It was the same word.

“[[LIN A|He's got one too!]]” shouted the girl. “[[+|Go on, Mr. Takemitsu! Go *on*!]]”

“[[NOB I|I'm afraid that I cannot make my legs—]]”

“[[HAR I|Here. Give me the bag. I'll carry the bag.]]”

“[[NOB I|But your husband.]]”

“[[HAR I|He's waited five months to turn up. He can wait five minutes.]]” She already had hold of his elbow. She looked back over her shoulder, once, at the doors. “[[HAR I|It'll do me good to see how it's done.]]”
