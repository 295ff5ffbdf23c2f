JUNO: Juno Castellane | Juno; Cas; the thief; the shorter woman | F | major
IVO: Ivo Brandt | Ivo; Brandt; the safecracker; her partner | M | major
RHEE: Inspector Rhee | Rhee; the inspector; the taller woman; Min-ji | F | major
GUARD: the guard | the guard; the man with the torch | M | minor
---
“[[JUNO I|Don’t breathe.]]”

“[[IVO I|I have to breathe, Juno. It’s the one thing I’m firm about.]]”

“[[JUNO I|Then breathe out.]]”

Ivo breathed out. The air duct was forty centimetres wide, and he had been sixty when he went into it, and at the moment he could feel every one of the missing twenty somewhere around his kidneys. Ahead of him the soles of a pair of very small boots wriggled forward an inch.

“[[JUNO I|Grille.]]”

“[[IVO I|What’s under it?]]”

“[[JUNO I|Floor.]]”

“[[IVO I|What’s on the floor?]]”

“[[JUNO I|Carpet. A vase that’s trying too hard. One guard, and he’s—oh, bless him. He’s doing a crossword.]]”

Down in the gallery a pencil scratched, stopped, scratched again.

“[[GUARD I|Seven letters, ends in a K. ‘Sudden reverse.’]]”

“[[IVO E|Setback,]]” Ivo’s mouth said, before the rest of him could do anything about it.

Nobody moved. The pencil had stopped.

“[[GUARD I|Who’s there?]]”

Juno turned her head as far as the duct allowed. In the dark her eyes were two small white accusations. Ivo shook his head, helplessly, and spread one hand, the one that he could spread.

“[[GUARD I|I said who’s there?]]”

“[[IVO I|Ventilation.]]”

A long silence.

“[[GUARD I|You’re the ventilation?]]”

“[[IVO I|I’m here about it.]]”

“[[GUARD I|It’s two in the morning.]]”

“[[IVO I|That’s when the air’s most … tired.]]”

“[[JUNO I|I’m going to leave you in here. I’m going to leave you in here, and in a hundred years they’ll find a skeleton and a sentence that ends in ‘tired’.]]”

But the pencil had started again. They heard him count on his fingers, and the pleased little grunt, and then his chair went back and his footsteps crossed the parquet and somewhere a kettle was put on. Juno had the grille off before it boiled. She dropped, rolled, came up behind the vase. Ivo dropped, and that was all he did.

“[[JUNO I|Anything broken?]]”

“[[IVO I|My faith in you.]]”

“[[JUNO I|Up. The Meridian’s through there. Four minutes, if he takes sugar.]]”

“[[IVO I|He’ll take sugar. He’s a sugar sort of man.]]”

The Meridian sat by itself under glass in the middle of the last room, green as a traffic light. It was the size of a plum. Two hundred and eleven people had died for it, mostly in boats, and the card beside it said only “[[!|Beryl, unset, gift of the family]]”. Juno walked around it once. She had a way of looking at beautiful things as though they owed her rent.

“[[JUNO I|Pressure plate?]]”

Her partner was already on his knees. “[[IVO I|Pressure plate, beam, and a little bell.]]”

“[[JUNO I|A bell.]]”

“[[IVO I|On a spring. Somebody’s grandmother put that in. I’m rather touched.]]”

“[[JUNO I|Be touched faster.]]”

He laid out his picks on a handkerchief. He had just chosen the third when the lights came on.

“[[RHEE I|The bell was my idea.]]”

She was sitting on the bench in front of the Vermeer. She had evidently been sitting there for some time; there was a paper bag beside her, and an apple core on the bag. She was tall, and grey at the temples, and she wore her raincoat like a woman who had been told to dress for dinner.

“[[JUNO I|Min-ji.]]”

“[[RHEE I|It’s Inspector Rhee when I’m working.]]”

“[[JUNO I|You’re always working.]]”

“[[RHEE I|You always say that. I wonder whose fault it is?]]”

Ivo looked from one to the other. He put his pick down. “[[IVO I|Do you two want me to go back up in the duct?]]”

“[[JUNO I|Yes.]]”

“[[RHEE I|No.]]”

“[[IVO I|Only I feel that I’m in the middle of something.]]”

“[[RHEE I|You’re in the middle of a burglary, Mr. Brandt. Sit down.]]”

He sat. There was nowhere to sit except the floor, where he already was, so he did it chiefly by crossing his legs. The inspector held out the paper bag to him. He took an apple.

“[[JUNO I|How did you know it’d be tonight?]]”

“[[RHEE I|It’s the ninth.]]”

“[[JUNO I|So?]]”

“[[RHEE I|So you always do something idiotic on the ninth. Lisbon was the ninth. The Cartier thing was the ninth.]]” She peeled the sticker off a second apple. “[[RHEE I|I left on a ninth.]]”

The thief had, for once, no answer ready. Her partner bit into his apple. It was extraordinarily loud.

“[[IVO I|Sorry.]]”

“[[JUNO I|You left on the eighth.]]”

“[[RHEE I|It was after midnight.]]”

“[[JUNO I|I waited up till four. I thought that you’d gone out for—I don’t know. Batteries. You took the *cat*, Min-ji.]]”

“[[RHEE I|She’s my cat.]]”

“[[JUNO I|She slept on my head!]]”

“[[RHEE I|She still does it. She does it to me now. I wake up every morning with her feet in my ears and I think, well, that’s what I get.]]”

In the kitchen the kettle clicked off. Three heads turned. A cupboard opened, and a spoon went round in a cup: once, twice, three times, four.

“[[IVO A|Told you,]]” the safecracker whispered.

“[[RHEE I|When he comes back through that door I shall have to arrest somebody.]]”

“[[JUNO I|You’ve never managed it yet.]]”

“[[RHEE I|I’ve never tried.]]”

“[[JUNO I|What?]]”

Rhee stood up. She buttoned the raincoat, wrongly, and undid it, and looked over the shorter woman’s head at a very famous picture of someone pouring milk. “[[RHEE I|Eleven years. Did you honestly think you were that good?]]”

“[[JUNO I|I … Yes?]]”

“[[IVO I|I did wonder about Lisbon.]]”

“[[RHEE I|Thank you, Mr. Brandt.]]”

“[[IVO I|There was a window open. I said so at the time. I said, who leaves a window open?]]”

“[[JUNO I|Be quiet, Ivo.]]” She had gone an odd colour; it might have been the stone. “[[JUNO I|Why?]]”

“[[RHEE I|Because you’d have stopped, if I’d caught you. You’d have gone to prison and learned bookkeeping. And I’d never have known what you were doing on the ninth.]]”

Footsteps. The man with the torch was humming. He would be through the door in ten seconds, nine if he had remembered the biscuits.

“[[IVO I|I hate to rush anybody …]]”

“[[RHEE I|The window behind me is open.]]”

“[[JUNO I|And the stone?]]”

“[[RHEE I|Glass. The real one went to the bank on Monday. I’m sentimental, Cas. I’m not stupid.]]”

Juno began to laugh. She clapped both hands over her mouth and it came out around the edges. She was still laughing when Ivo took her by the collar and put her over the sill, and the last the gallery heard of her was a voice going away across the wet roofs.

“[[JUNO I|Same time next year?]]”

The guard came round the corner with his cup. He found an inspector of police, alone, eating an apple in front of the Vermeer.

“[[GUARD I|Everything all right, ma’am? I thought I heard somebody.]]”

“[[RHEE E|Ventilation,]]” said Rhee.
