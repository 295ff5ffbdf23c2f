PLUM: Mrs Violet Arkwright | Mrs Arkwright; Violet; Vi; the widow; the sleuth | F | major
NOR: Norman Tate | Norman; Mr Tate; the retired postman; her lodger | M | major
PENH: Colonel Penhallow | the Colonel; Colonel Penhallow; Penhallow; Hugo | M | major
CRESS: Cressida Penhallow | Cressida; Lady Penhallow; Mrs Penhallow; the Colonel's wife | F | major
JUD: Judith Lamb | Miss Lamb; Judith; the companion; the secretary | F | major
DI: Detective Inspector Snow | Snow; the inspector; Inspector Snow; the detective | M | major
BUTL: Fitch | Fitch; the butler | M | minor
---
“[[!|I expect you are wondering,]]” is what they say in books, and Mrs Arkwright had always thought it rather rude. So she only knocked on the drawing-room door and asked, “[[PLUM A|May I come in? I’ve brought the scones.]]”

“[[DI I|This is a police inquiry, madam.]]”

“[[PLUM I|I know it is, dear. I saw the van. I did a dozen.]]”

Inspector Snow had been at Penhallow Hall since six that morning, and no one had offered him so much as a biscuit. He looked at the plate. They were still steaming. One saw the law of England waver.

“[[DI I|Is there jam?]]”

“[[PLUM I|Norman’s got the jam.]]”

Norman came in behind her with the jam. He had been a postman for thirty-eight years, and her lodger for six, and there was not a letterbox in the county that he couldn’t tell you something about. He nodded to the company. They sat about on four different sofas, as far from one another as the carpet allowed.

“[[PENH E|Who the devil are these people?]]” demanded the Colonel.

“[[CRESS I|That’s Vi Arkwright, Hugo. She does the church brasses.]]”

“[[PENH I|And him?]]”

“[[NOR I|I did your post, sir. Fourteen years.]]”

“[[PENH I|Did you? Bad luck. It was mostly bills.]]”

“[[NOR E|Mostly,]]” agreed Norman.

In the window the secretary had not turned round. She was a thin young woman in grey, and she was tearing a paper handkerchief into strips and laying them along the sill, all the one length.

“[[PLUM I|Have you had any breakfast, Miss Lamb?]]”

“[[JUD I|I couldn’t.]]”

“[[PLUM I|No. You found him, I think?]]”

“[[DI I|If you don’t mind, madam, I’ll put the questions.]]” He had cream on his chin. “[[DI I|You did find him, Miss Lamb?]]”

“[[JUD I|I’ve told you I did. He was on the library floor. I thought at first he’d dropped something.]]”

“[[DI I|And you touched nothing?]]”

“[[JUD I|I touched *him*.]]”

“[[CRESS E|Judith was devoted to my brother-in-law,]]” Cressida Penhallow put in. She had a voice like a very good piano that nobody plays. “[[+|We were all of us devoted to Lionel.]]”

“[[PENH I|I couldn’t stand the man.]]”

“[[CRESS I|Hugo!]]”

“[[PENH I|Well, I couldn’t. Wore a cravat. Everyone knows it. I’d sooner the fellow heard it from me.]]”

“[[DI I|I’d rather gathered it, sir. You were heard at eleven last night telling him, and I’ve got this from your butler, that you’d see him ‘stuffed and mounted’.]]”

“[[PENH I|Figure of speech.]]”

“[[DI I|He was found with a moose on him.]]”

It had to be said that he was. It had come down off the wall, antlers and plaque and all. Over the fireplace there was still a clean patch, in the shape of a shield, and the words “[[!|Ontario 1911]]”.

“[[PLUM I|What was he wearing?]]”

Snow stopped with the scone in mid-air. “[[DI I|I’m sorry?]]”

“[[PLUM I|Poor Mr Lionel. I only wondered. Was he dressed?]]”

“[[DI I|Dressing gown. Pyjamas. One slipper.]]”

“[[PLUM I|Which?]]”

“[[DI I|Does it signify?]]”

“[[NOR I|It generally does, with her.]]”

“[[DI A|The left,]]” the detective said, consulting his notebook in spite of himself.

“[[PLUM I|And where was the other one?]]”

He turned over a page. He turned it back again. For the first time since six that morning something like alarm came into his large pink face. “[[DI I|We haven’t got another one.]]”

“[[PLUM I|No. I thought you mightn’t. It’s in your bag, isn’t it, Miss Lamb?]]”

The strip of paper tore the wrong way. Everyone had turned to the window: the Colonel with his mouth ajar, his wife with her hand up at her pearls. The companion alone hadn’t moved. When at last she did, it was to reach down beside her chair.

“[[JUD I|How did you know?]]”

“[[PLUM I|You’ve had your foot on it ever since I came in.]]”

It was a red leather slipper, a good deal worn. She held it against her chest as if it might have been cold.

“[[CRESS I|Judith, what in the world—]]”

“[[JUD I|I wanted to have something.]]”

“[[CRESS I|Of Lionel’s?]]”

“[[JUD I|We were going to be married. On the thirtieth, in Torquay. He said that we mustn’t tell you until afterwards, because of the money.]]”

“[[PENH I|What money?]]”

“[[CRESS I|Be quiet, Hugo.]]”

“[[PENH I|No, I’m dashed if I will. He hadn’t any. He owed me for the car.]]”

“[[NOR I|He’d forty thousand pounds, sir.]]” Norman was buttering. He did it right up to the edges, the way some men paint. “[[NOR I|Premium bonds. Come up in March. It was me that brought the envelope. You get so as you know them by the weight.]]”

“[[PLUM I|And who took it in at the door, Norman?]]”

“[[NOR I|Not Mr Lionel. He was still in bed.]]”

“[[DI I|Who, then?]]”

The old postman looked along the four sofas, taking his time. It was plainly a thing that he did not enjoy. He’d eaten that lady’s mince pies at the back door fourteen Christmases running.

“[[NOR I|I’m sorry, ma’am.]]”

“[[CRESS I|I don’t know what you’re talking about.]]”

“[[PLUM I|You held it up to the light, he said. You went quite white. I dare say it was then that you knew he’d be able to leave. You’d had him under your roof for twenty years, hadn’t you? Losing to you at bezique.]]”

“[[PENH I|Cress?]]”

“[[CRESS A|He was going to *Torquay*,]]” said the Colonel’s wife. “[[+|With that. With a *typist*.]]”

Nobody breathed. The fire shifted, and she looked at it. She seemed to be surprised that she was on her feet.

“[[DI I|Lady Penhallow, I have to caution you—]]”

“[[CRESS I|I only meant to speak to him. I said, ‘You’re not to go,’ and he patted me on the hand. He said, ‘Poor old Cress.’ I leaned on the mantel. I’ve told Fitch for years that the nail was loose.]]”

“[[BUTL I|I did mention it to the Colonel, my lady.]]”

They had none of them noticed the butler. He’d been beside the screen the entire time with the coffee, which was now stone cold.

“[[PENH I|So he did. I said it could wait until the sales.]]” The Colonel got up. It took him a good while; he looked all at once a great age. He crossed the whole of that enormous carpet, and sat down by his wife, and, after some thought, took hold of her hand. “[[PENH I|Loose nail, Inspector. You’ll put that down.]]”

“[[DI I|I’ll put it all down, sir.]]”

“[[PLUM I|I should think it was an accident, you know. Very nearly. Will they give her a proper bed?]]”

“[[DI I|I’ll see to it, madam.]]”

“[[PLUM I|And Miss Lamb must be allowed to keep the slipper.]]”

“[[DI I|That’s evidence!]]”

“[[PLUM A|There’s another half-dozen in the tin,]]” she remarked, to no one in particular. “[[+|With sultanas.]]”

The inspector looked at the young woman in the window. He looked for much longer at the plate.

“[[DI I|What slipper?]]”
