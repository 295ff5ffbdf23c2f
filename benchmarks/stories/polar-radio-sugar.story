NIA: Nia Brandreth | Nia; Brandreth; the glaciologist; the smaller woman | F | major
TOR: Tor Halvorsen | Tor; Halvorsen; the mechanic; the Norwegian; the bearded man | M | major
EZ: Ezekiel Moss | Ezekiel; Zeke; Moss; the cook; the old cook | M | major
PAT: Dr Patience Lund | Patience; Lund; Dr Lund; the station doctor; the doctor | F | major
WEI: Wei | Wei; the student; the youngest; the boy | M | major
ALL: the five of them | the five of them; they | X | group
RAD: the stranger on the radio | the voice; the radio; the stranger; it | U | minor
---
Day ninety of the dark, and the radio asked for sugar.

"[[WEI E|What did it say?]]" whispered Wei.

"[[EZ A|It said sugar,]]" said the cook.

"[[TOR E|Nobody said anything,]]" said Tor. "[[+|It's the aurora. It does that. It did Mozart once.]]"

"[[PAT E|Mozart,]]" said Patience Lund, "[[+|is not a request.]]"

They were crowded into the radio hut, all five of them, in their long johns. The window had frozen solid in May. The set was turned off at the wall; Nia had her hand on the plug to prove it, and the plug was in her hand, and was not in anything else.

"[[NIA A|Do it again,]]" she said.

"[[TOR I|I'm not the one who's doing it.]]"

"[[NIA I|I meant the radio, Tor.]]"

A hiss. A click. It was rather a pleasant voice, and it seemed to have got a cold.

"[[RAD I|Could you spare any sugar? Only I've run out.]]"

The student sat down on the battery box.

"[[TOR E|Ask it who it is,]]" Tor told him.

"[[WEI I|You ask it.]]"

"[[TOR I|I fix engines. I don't do questions.]]"

"[[PAT I|Oh, for heaven's sake.]]" The doctor leaned over all of them and spoke into the dead microphone in the tone she kept for frostbite. "[[PAT I|This is Halley Ridge. Identify yourself, please. Over.]]"

"[[RAD I|I'm over the ridge.]]"

"[[PAT I|Which ridge?]]"

"[[RAD I|Yours.]]"

There was nothing over the ridge. They'd all seen the map; it was white, with a number on it. The nearest person not in that room was eleven hundred kilometres north, in a ship.

"[[TOR A|Somebody's pulling our leg,]]" the mechanic growled. He'd gone the color of candle fat above his beard. "[[+|It's the Russians. They've got a big antenna and a small sense of humor.]]"

"[[NIA I|How'd they get into a set with no power?]]" Nia held up the plug.

"[[TOR I|I said that it was big.]]"

"[[EZ E|How much sugar?]]" asked Ezekiel Moss.

Four heads turned around.

"[[EZ I|What? It's a civil question. I've got sixty kilos.]]"

"[[PAT I|Zeke, you can't be serious.]]"

"[[EZ I|I've been down here eleven winters, Dr. Lund. When a neighbor asks, you ask how much.]]"

"[[RAD A|A cup would do,]]" said the voice. "[[+|I'd bring it back.]]"

"[[WEI E|In *what?*]]" yelped Wei. "[[+|Bring it back in what?]]"

"[[RAD I|A cup.]]"

Nia hadn't said a word. She had got out her notebook, the waterproof one, and she was writing down the time. The smaller woman was like that. She had been woken once by a crevasse opening under her bunk, and she'd measured it before she yelled.

"[[NIA I|When did you run out?]]"

"[[RAD I|Who's this?]]"

"[[NIA I|I'm Nia. I look at ice.]]"

"[[RAD I|I know you do. I've seen you looking. You're very thorough. It was about nine thousand years ago.]]"

"[[NIA I|And what do you want it for?]]"

A long hiss.

"[[RAD I|I used to have a visitor. They'd come across from the other side before there was so much of this on top. They had a bag with them, and what was in it was sweet. I can't recall who it was. I only remember the bag. I thought that if I could taste it, the rest might come.]]"

Not one of them looked at another. Halvorsen pulled the blanket closer about his neck; it was he, in the end, who cleared his throat.

"[[TOR I|My grandmother's like that. With cardamom.]]"

"[[RAD I|Does she get it back?]]"

"[[TOR I|For a bit. She calls me by my uncle's name, but she's happy.]]"

"[[RAD I|I wouldn't mind what name it was.]]"

"[[PAT E|Where do we leave it?]]" asked Patience.

"[[WEI A|Doctor!]]" squeaked the student.

"[[PAT I|Well, somebody must. I'm not having a person go nine thousand years on my watch for the want of a cup of sugar. Wei, get your boots.]]"

"[[WEI I|Why me?]]"

"[[PAT I|You're the youngest.]]"

"[[WEI I|That isn't a reason, that's a *horror movie*.]]"

"[[TOR E|I'll go with the kid,]]" offered Tor.

"[[NIA E|We'll all go,]]" said Nia. "[[+|On the one rope. Zeke?]]"

"[[EZ I|Already pouring.]]"

He used his own mug. It was blue, and it said WORLD'S OKAYEST GRANDPA. They went up in a line with the lamp swinging, and the cold shut over their heads like a lid. At the top of the ridge there was nothing at all. It just went on, under the stars, the way it always had. The cook screwed the mug down into the snow and stepped back from it, and took off his cap.

"[[WEI A|Do we say something?]]" the boy asked.

"[[TOR E|Like what?]]" said Tor.

"[[WEI I|I don't know. Enjoy.]]"

"[[ALL A|Enjoy,]]" muttered the five of them, more or less together.

They stood there until the boy's teeth were going like a typewriter. Nothing came. They'd all turned for home, and they had got about a hundred paces down, when the snow under their boots, and the ice beneath it, and for all they knew the rock beneath that, gave out one note: low, low, and so glad that Dr. Lund sat down in it and wept.

In the hut, the set was on. The plug hung on its nail.

"[[RAD I|Her name was Ama.]]"

"[[NIA E|Whose was?]]" Nia breathed.

"[[RAD I|The one with the bag. She laughed at me. I'd forgotten I was funny.]]"

"[[NIA I|Did you want some more?]]"

"[[RAD I|No, thank you. I wouldn't want to wear it out.]]" A click; a hiss. "[[RAD I|What's a grandpa?]]"

The old cook reached past them all for the microphone, and settled himself down on the battery box with a grunt.

"[[EZ A|How long have you got?]]" he said.
