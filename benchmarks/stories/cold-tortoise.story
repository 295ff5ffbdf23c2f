ALMA: Alma Reyes-Ward | Alma; Mrs Ward; the grandmother; Abuela; the old woman | F | major
TESS: Tess Ward | Tess; the teenager; her granddaughter; the girl | F | major
LEO: Leo Ward | Leo; the little boy; her brother; the seven-year-old | M | major
DAD: Graham Ward | Graham; Dad; her son-in-law; their father | M | major
VET: Dr Amina Yusuf | Dr Yusuf; Amina; the vet | F | major
---
The tortoise had outlived two popes, one marriage, and a caravan, and nobody in the family had ever considered that he might stop. So when Leo said at breakfast that Hector was cold, Graham told him that tortoises were supposed to be cold, and went on looking for his keys.

“[[LEO E|He’s colder than supposed to be,]]” Leo said.

“[[DAD E|Put him by the radiator, mate,]]” Graham said.

“[[LEO E|I did. I put him on it,]]” Leo said. “[[+|He didn’t do anything.]]”

Tess took out one earphone. She was fifteen, and it was a thing she did perhaps twice in a day. She looked across at the rug, where the old shell sat in its patch of sun like a hat that someone had dropped, and she saw what her brother had not, or what he had seen and hadn’t wanted to be the one to say.

“[[TESS A|Dad,]]” she said. “[[+|Dad, can you come here a sec?]]”

“[[DAD I|I’m late.]]”

“[[TESS I|I know you are.]]”

Something in how she said it made him stop with one arm in his coat. He came and knelt on the rug. He put out a finger and touched the wrinkled foot, and then the whole of his hand.

“[[LEO I|Is he asleep?]]”

Nobody answered him. In the doorway their grandmother had appeared, in her dressing gown, with her hair in its long white plait; she slept badly, and came down always as the kettle did its final click. She had brought Hector from Oaxaca in a shoebox, in 1961. She had been nineteen, she’d had four words of English, and one of them was ‘[[!|lettuce]]’.

“[[ALMA E|What is it?]]” Alma asked. “[[+|Why are you all on the floor?]]”

“[[DAD E|Alma,]]” Graham said, getting up. “[[+|Why don’t you sit down a minute?]]”

“[[ALMA E|I have only now got up,]]” Alma said.

“[[LEO A|Hector’s cold, Abuela,]]” the little boy told her, “[[+|and he won’t do anything.]]”

She didn’t exclaim. She crossed the kitchen in her felt slippers, and Tess moved over so that there’d be a place for her; and the old woman got down by stages, a hand on the table leg, a hand on her granddaughter’s head. She bent until her ear lay against the shell. She stayed there for so long that Leo began to count the clock.

“[[ALMA A|Call that girl,]]” she said at last.

“[[DAD I|Which girl?]]”

“[[ALMA I|The one with the horses. With the shoes.]]”

“[[TESS E|She means Dr Yusuf,]]” Tess said.

“[[DAD I|I don’t think there’s a lot that a vet can—]]”

“[[TESS I|Just call her, Dad.]]”

He called her. He did it out in the hall with the door pulled to, but it was an old house, and the door had never really fitted.

“[[DAD I|Hello, is that the surgery? … Yes. No, I’ll hold.]]” They could hear him walk to the stairs and back. “[[DAD I|Amina? It’s Graham Ward. I’m sorry to bother you. I think our tortoise has died. … I’m pretty sure. It’s just my mother-in-law would like somebody to … Would you? That’s extremely kind.]]”

“[[LEO I|Who’s died?]]”

Tess looked over his head at her grandmother, and her grandmother looked back, and neither one was quick enough.

“[[LEO E|He’s *not*!]]” Leo shouted. “[[+|He’s only gone in! He goes in all the time! You’re always saying people have died!]]”

“[[TESS I|When do I say that?]]”

“[[LEO I|You said Mum did.]]”

The kettle clicked. The keys, it turned out, were in the fruit bowl; Graham, coming back in, saw them, and didn’t pick them up. He said, “[[DAD A|Come here, Leo,]]” and when Leo wouldn’t, he went and sat on the lino beside the back door, in his good suit, with his hands between his knees, and waited to be forgiven.

“[[ALMA A|I’ll tell you a thing,]]” their grandmother said. She might have been talking to the shell. “[[+|When I came here I lived in one room in Leeds. There was a fire that ate shillings. I was so cold I thought that it was an illness. And he went into his shell the day we arrived, and he did not come out. One week, two. I cried. I said to him, ‘I brought you to die.’ I took him on the bus to the river, in the box, to say goodbye.]]

“[[+|And the bus broke. It stopped, on a hill, in the sun. We sat for two hours. It was the only sun in Leeds that year. And I heard a noise in the box.]]”

“[[LEO A|What noise?]]” the seven-year-old asked. He had not come any closer, but he’d stopped crying to hear better.

“[[ALMA E|Scratch,]]” Alma said. “[[+|Scratch, scratch. Like a man who has lost his key.]]”

“[[TESS E|You never told us that,]]” Tess said.

“[[ALMA I|You have always those things in your ears.]]”

It was half past nine when the vet came, in her muddy shoes, with her bag. She was not much older than Tess, or looked it. She knelt where there was room. She did all the things one does, slowly, with a warm palm, and a small torch, and a stethoscope that she had to hold on to the leathery skin with the tips of two fingers. Leo came and breathed on her neck.

“[[LEO I|Is he dead?]]”

“[[VET I|Sh. I’m listening.]]”

“[[LEO I|What for?]]”

“[[VET I|A tortoise’s heart goes about six times a minute, when he’s cold. So you’ve got to be ever so patient. You listen, and there’s nothing. And you go on.]]”

“[[LEO I|Have you heard one?]]”

“[[VET I|Not yet.]]”

“[[DAD E|Amina,]]” Graham began.

She held up her hand. On the wall the clock went on, with that tick that none of them had noticed in years, and Alma shut her eyes, and Tess put her arm around her.

“[[VET A|There,]]” the vet breathed.

“[[TESS I|What?]]”

“[[VET I|No, wait. I’m not—]]”

They waited. A lorry went by at the end of the road. Graham had got up on to his knees.

“[[VET I|There. And there. Oh, you old *fraud*.]]”

“[[ALMA E|He’s lost his key,]]” Alma said; and she, who hadn’t cried at the hospital, nor yet at the church, put both hands over her face.

“[[VET A|He’s very poorly,]]” Dr Yusuf warned, when she could be heard. She was talking to their father, but she’d given Leo the stethoscope. “[[+|I can’t promise you. He’ll have to come in with me and be warmed up, half a degree at a time. He’s, what, seventy?]]”

“[[ALMA I|Eighty-one. He is older than me.]]”

“[[TESS I|You’re eighty-two, Abuela.]]”

“[[ALMA I|Not on my passport.]]”

“[[LEO I|I can’t hear it. I can’t hear anything. Oh!]]” The boy’s whole face came open. “[[LEO I|It went *dup*.]]”

“[[DAD I|Can I have a go?]]”

“[[LEO E|You’ve got to be patient,]]” Leo said severely. But he shuffled over, and made room.
