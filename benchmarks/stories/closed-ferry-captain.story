ELENI: Eleni Vassou | Eleni; the woman; Leni; the captain | F | major
MARK: Marcus Adu | Marcus; the man; the passenger; Professor Adu | M | major
---
“[[ELENI E|We're closed,]]” said Eleni.

“[[MARK I|You're a boat.]]”

“[[ELENI I|Then we're a closed boat. The last crossing was at six.]]”

She had her back to him, and was bent over a coil of rope as thick as her arm. The man on the quay put down his suitcase. He had been rehearsing a sentence since Athens, and it had gone clean out of his head.

“[[MARK A|Hello, Eleni,]]” he said.

The rope stopped moving.

“[[ELENI I|No.]]”

“[[MARK A|I only want to get across to the island,]]” the man said.

“[[ELENI I|There's a hotel. It's behind the church. It's got a pool in the shape of a fish.]]”

“[[MARK I|I've got a talk to give in the morning. At the museum.]]”

“[[ELENI I|You're the *professor*?]]” She'd turned round at last. Ten years hadn't done anything to her that he could see, except for a scar through one eyebrow that he longed at once to hear about. “[[+|They told me an Englishman. They said he'd be old.]]”

“[[MARK A|I'm forty-one,]]” he told her.

“[[ELENI I|I suppose to them that's old.]]”

“[[MARK I|And they told me the ferry was run by a Captain Vassos.]]”

“[[ELENI I|That was my uncle. He's dead.]]”

“[[MARK I|I'm sorry.]]”

“[[ELENI I|He fell off a ladder, drunk, at ninety-three, stealing figs. There's nothing to be sorry about.]]” She looked past him up the hill, as if somebody else might come down it and rescue the pair of them. Nobody did. “[[ELENI I|Get in. Don't sit on the nets.]]”

He got in, and sat down on what turned out to be the nets. The engine coughed, and caught, and she took them out past the end of the mole with one hand on the tiller and her face turned away. The water was like oil. Behind them the town put its lights on, one after another.

It was forty minutes to the island. Marcus knew; he'd timed it once, in another life, with her head on his shoulder.

“[[MARK E|How've you been?]]” asked Marcus.

“[[ELENI I|Is that how you want to do it?]]”

“[[MARK I|How would you do it?]]”

“[[ELENI I|I'd sit and look at the view.]]”

He looked at the view. There was a good deal of it. Up on the cabin roof, beside a plastic saint, someone had screwed a brass plate that read “[[!|NO SWIMMING NO SINGING,]]” and he knew who that was for, too.

“[[MARK A|Did you have a plate made?]]” he asked.

“[[ELENI I|My uncle had it made. He was very struck by your voice.]]”

“[[MARK I|It was one song.]]”

“[[ELENI I|It was the whole of *Evita*.]]”

A smile had got hold of one corner of her mouth. She bit it, and it went.

“[[ELENI A|You never wrote,]]” she said.

“[[MARK E|I did, though,]]” said Marcus.

“[[ELENI I|Don't. I went to the post office every day for a month. Kyria Soula used to shake her head at me as soon as she saw me on the steps.]]”

“[[MARK I|I wrote eleven times. I've got the dates, if you want the dates. I put the house, and the village, and the island. You never wrote to *me*.]]”

“[[ELENI I|I didn't have an address! You were to send it. That was the whole arrangement: you'd go home, you'd find a room, and you'd send it.]]”

“[[MARK I|And I sent it!]]”

His voice came back at them off the water. A gull that had been asleep on the bow got up, and thought better of it, and settled.

The captain throttled down. The boat sank a little on its own wake, and in the new quiet they could hear goat bells, a long way off, on the dark side of the hill.

“[[ELENI A|What did you put?]]” the captain asked.

“[[MARK I|I told you. Your name, the house—]]”

“[[ELENI I|In Greek or in English?]]”

“[[MARK I|In Greek. I was proud of it. I copied it from the thing you wrote on my hand.]]”

“[[ELENI I|On your hand. That night. In the bar.]]”

“[[MARK I|Yes.]]”

“[[ELENI E|Write it now,]]” said Eleni.

She felt about on the shelf and tossed him a stub of carpenter's pencil, and there was nothing to write on but the suitcase. He propped it on his knees. It took him no time at all. He might have been asked for his own name. When he'd finished he tilted it to the lamp, and she leaned down with her hand on the rail, and he could smell salt and diesel and the same soap.

Eleni read it. She read it again, with her finger. She made a small noise and sat down, hard, on the engine box.

“[[MARK I|What? What's wrong with it?]]”

“[[ELENI A|That isn't my address,]]” she said.

“[[MARK I|It's what you wrote.]]”

“[[ELENI I|I know it's what I wrote. You asked me for somewhere you could reach me. I'd had four glasses of raki, Marcus. I thought I was being romantic.]]”

“[[MARK I|So what does it say?]]”

“[[ELENI I|It says, ‘Eleni, at the blue boat, on the sea.’]]”

He began to laugh. He didn't want to; it hurt him somewhere under the ribs. He put his forehead down on the suitcase. When he lifted it there was a smear of pencil across it, backwards, in Greek.

“[[MARK A|Eleven letters,]]” he said.

“[[ELENI I|They'd have gone to the port office.]]”

“[[MARK E|What happens at the port office?]]” asked Marcus.

“[[ELENI I|They've a box. For things that come with no proper direction. They empty it whenever there's a new harbourmaster.]]”

“[[MARK I|How often is that?]]”

“[[ELENI I|Kyrios Thanassis started the year you left. He's still there. He's never emptied anything in his life.]]”

Neither of them moved. The boat had been turning while they talked, all by herself, and the lights of the town, which had been behind them, were now in front.

“[[MARK A|What did you think had happened to me?]]” he asked.

“[[ELENI I|I thought that you'd got home and somebody had said something sensible to you. And you?]]”

“[[MARK I|Much the same.]]”

“[[ELENI I|Did you marry?]]”

“[[MARK I|Nearly. Did you?]]”

“[[ELENI I|Twice nearly.]]” She wiped her nose on the back of her wrist. It was a thing she had always done, and it went through him like a bell. “[[ELENI I|What was in them?]]”

“[[MARK I|The letters? Oh, God. The first few were just weather. There's one about a squirrel. There's a bad patch in the middle, from about six to nine, that I'd be glad if you skipped.]]”

“[[ELENI E|And the last one?]]” said Eleni.

“[[MARK I|It's quite short.]]”

“[[ELENI I|Tell me.]]”

“[[MARK A|No,]]” he said. It was very nearly dark. He could see only the shape of her, and the lamp, and the saint. “[[+|You'll have to read it. It took me a week.]]”

“[[ELENI E|The port office shuts at eight,]]” Eleni said.

“[[MARK I|What time is it?]]”

“[[ELENI I|Twenty to.]]”

“[[MARK I|And how far is it back?]]”

“[[ELENI I|At a reasonable speed? Half an hour.]]” The captain was on her feet. She had hold of the throttle, and her teeth showed white. “[[ELENI I|They're expecting you on the island. They've made a cake. It's got a column on it.]]”

“[[MARK I|I'm told they think I'm old. I expect I dozed off.]]”

“[[ELENI I|Hold on to something.]]”

“[[MARK I|What?]]”

“[[ELENI I|Not the nets!]]”
