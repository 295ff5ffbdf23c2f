DEL: Delphine Achterberg | Delphine; Del; the planner; the boss | F | major
BUNK: Bunk | Bunk; the driver; the big man | M | major
KIT: Kit Sorley | Kit; the kid; the boy with the laptop; the youngest | M | major
TINY: Tiny Malloy | Tiny; Malloy; the safe woman; Mrs. Malloy | F | major
GIL: Gil Prewitt | Gil; Prewitt; the voice in the speaker; the inside man | M | major
WARD: the traffic warden | the traffic warden; the warden; the man in the cap; Clive | M | minor
---
The van said "[[!|POOLE & DAUGHTER, DRAINS]]" on both sides, and had been parked across from the Hallam Auction Rooms since twenty to seven. It was now ten past eight. Inside it were three people who were professionals, one who was nineteen, and a smell.

"[[TINY E|Who's had egg?]]" asked Tiny Malloy.

"[[BUNK I|It's a long job. I brought provisions.]]"

"[[TINY I|You brought egg. Into a van.]]"

"[[BUNK E|With cress,]]" said Bunk, wounded.

"[[DEL I|Can we have quiet on the frequency, please?]]"

"[[KIT E|We're not on the frequency,]]" Kit said. "[[+|You've got to press the thing.]]"

Delphine pressed the thing. She was a narrow, beautifully dressed woman of sixty, and she'd spent nine weeks on the plan, which was pinned to the plywood behind her in four colours. "[[DEL I|Gil. This is base. Are you in position?]]"

The speaker crackled, and produced a quantity of Vivaldi.

"[[GIL I|I'm in position. I'm in position in a bow tie, with forty vol-au-vents.]]"

"[[DEL I|Can you see the case?]]"

"[[GIL I|I can see the case. It's lovely, Del. It's much smaller than it looked in the catalogue. Would you care for one, madam? Mushroom. No, they're all mushroom.]]"

"[[DEL I|Who is in the room?]]"

"[[GIL I|About sixty people and a harp. And there's a chap on the door who wasn't in your drawing.]]"

All four of them looked at the drawing. It showed two chaps, both of them in green.

"[[KIT I|I can find him on the cameras. Hang on. Is he the one with the neck?]]"

"[[GIL I|He's all neck. He keeps looking at my trolley.]]"

"[[BUNK I|Could be hungry.]]"

"[[TINY I|Not everybody's you, Bunk.]]"

"[[DEL I|Gil, you'll proceed as agreed. At eight-twenty Kit puts the lights out. You'll have ninety seconds. You open the case with the key Mrs. Malloy made you—]]"

"[[GIL I|About the key.]]"

There was a silence in the van. Tiny, who was six foot one and had been called Tiny for so long that it had stopped being funny and started being her name, took her reading glasses off.

"[[TINY I|What about the key?]]"

"[[GIL I|It's nobody's fault.]]"

"[[TINY I|I cut that key from a photograph of a reflection in a spoon. What about it, Gil?]]"

"[[GIL I|I think that I put it in a vol-au-vent.]]"

"[[DEL E|You think,]]" said Delphine.

"[[GIL I|I was nervous! The neck was coming, I had it in my hand, and there was one with no lid on. It's in there. It's just that I then turned the tray round.]]"

The boy with the laptop began to laugh, and was looked at, and stopped.

Delphine pressed the thing again. "[[DEL I|How many have you given out?]]"

"[[GIL I|Since then? Eleven. Twelve. Mushroom, sir?]]"

"[[BUNK E|Stop giving them out!]]" roared Bunk, leaning over from the front so that the whole vehicle tilted. "[[+|Tell him to stop giving them out!]]"

"[[KIT I|He can't hear you. You've got to press the—]]"

Somebody knocked on the window.

It was a neat, unhurried knock. Nobody breathed. Delphine turned off the map light, and by the glow of the dashboard they saw, on the other side of the glass, a cap with a badge on it.

"[[DEL A|Bunk,]]" she said, very low. "[[+|You're a drains man.]]"

"[[BUNK I|I know I'm a drains man.]]"

"[[DEL I|Then wind it down.]]"

He wound it down four inches. The man in the cap bent to it. He had a small machine on a strap, and a face like a Sunday.

"[[WARD I|Evening. Are you aware this is a loading bay?]]"

"[[BUNK I|We're loading.]]"

"[[WARD I|What are you loading?]]"

The big man's mind could be seen to go round the van, looking for something, and to come back with nothing in its hands. "[[BUNK I|Drains.]]"

"[[WARD I|You load drains?]]"

"[[TINY E|It's an emergency,]]" put in Tiny from the dark. "[[+|There's an egg smell.]]"

The warden sniffed. He took his head back, and then, out of some sense of duty, put it in again. "[[WARD I|Good Lord. Is that the main?]]"

"[[TINY I|We can't rule it out.]]"

"[[WARD I|Is it dangerous?]]"

"[[BUNK I|There's cress in it.]]"

"[[GIL I|Base? A lady's just bitten on something.]]"

It came out of the speaker, quite clearly, over a harp. Kit threw his coat on the dashboard and then himself on top of the coat.

"[[WARD I|Who was that?]]"

"[[DEL I|Our colleague. He's underground.]]"

"[[WARD I|With a lady?]]"

"[[DEL I|It's a very old system.]]" Delphine had come forward between the seats, into the light of the street lamp, and she gave him the smile that had once got her out of Antwerp. "[[+|I'm Mrs. Poole. This is my daughter.]]"

The warden looked up at Tiny, who was fifty-four. He appeared to be a man who'd learned not to ask.

"[[WARD I|I could let you have ten minutes. I'd have to write it down as a hazard.]]"

"[[DEL I|You're a gentleman. What is your name?]]"

"[[WARD I|Clive, madam.]]"

"[[DEL I|Ten minutes, Clive.]]"

He touched his cap, sniffed one last time, wrote something on his machine, and went away up the pavement, setting out a little orange cone. The window went up. For a moment there was only the sound of the youngest of them, breathing through a coat.

"[[KIT I|Your daughter?]]"

"[[TINY I|Not a word.]]"

"[[KIT I|I'm only saying, she'd have had you when she was six.]]"

"[[DEL I|Gil! Which lady?]]"

"[[GIL I|The one in the turquoise. She's taken it out. She's showing it to her husband. Oh, now the neck's going over.]]"

"[[DEL I|Get it back from her.]]"

"[[GIL I|How?]]"

"[[DEL I|You are a waiter. Apologise.]]"

They listened to him apologise. He did it at length, with feeling, and in the course of it seemed to acquire a French accent that he hadn't had before. There was some laughter, and the harp stopped, and then a long rustle, as of a man holding a microphone in his armpit.

"[[KIT I|It's eight-nineteen. Do I do the lights?]]"

"[[DEL I|Wait.]]"

"[[KIT I|If I don't do it at twenty past the system resets, and then I can't do it till Monday.]]"

"[[TINY I|He hasn't got the key, love. He'll be standing there in the dark with a tray.]]"

"[[BUNK I|I could go in and hit the neck.]]"

"[[TINY I|You're the driver.]]"

"[[BUNK I|I could drive in.]]"

"[[DEL I|Nobody's driving in. Nobody's hitting anyone. I spent nine weeks on this, and I won't have it end in a mushroom. Gil? Gil, answer me.]]"

The speaker hissed. When the voice came it was close, and peculiar, and no longer French.

"[[GIL I|Del. Does the plan say what happens if they just give it to me?]]"

"[[DEL I|Give you what?]]"

"[[GIL I|The neck isn't security. He's the lady's brother. He's the one that's selling it. He says anybody with a sense of humour like that, hiding the key in the canapés, must be from head office, and would I do the honours and take it out of the case for the photographs.]]"

"[[TINY A|With my key,]]" the safe woman said faintly.

"[[GIL I|It turned like butter, Tiny. I'm holding it. They're all clapping.]]"

"[[KIT I|Eight-twenty. Lights? Boss? Yes or no?]]"

Delphine looked at the plan, in its four colours. She looked at it for two of their ninety seconds. Then she reached up and took out the first pin.

"[[DEL I|Lights.]]"

Across the street every window of the Hallam Rooms went black. Someone screamed, more or less in tune. Bunk started the engine, and Tiny got the side door open, and a figure in a bow tie came out of the area steps with a trolley, running like a man late for a wedding. He threw himself in among them. So did a good many vol-au-vents.

"[[GIL I|Go! Go, go, go!]]"

"[[BUNK I|I can't.]]"

"[[DEL I|What do you mean, you can't?]]"

"[[BUNK I|There's a cone.]]"

They all looked out through the windscreen. The traffic warden was standing in the middle of the road with one white glove in the air, holding back a bus, two taxis and a police car. With the other he moved his cone aside. He waved them through.

"[[WARD E|Mind how you go, Mrs. Poole!]]" called Clive.

Bunk minded. They'd gone a quarter of a mile before anyone spoke.

"[[KIT I|These are really good, actually.]]"

"[[TINY E|Chew slowly,]]" said Tiny. "[[+|There's a spare.]]"
