DM: Oskar Lindholm | Oskar; the Dungeon Master; the DM; Oz | M | major
BETH: Beth Carver | Beth; Carver; the nurse; Grimjaw | F | major
ANIL: Anil Shah | Anil; Shah; the accountant; Lady Silvertree | M | major
MO: Maureen Finch | Maureen; Mo; the pensioner; the rogue; Shadow | F | major
JON: Jonny Carver | Jonny; Jon; Beth's brother; the new guy | M | major
PIZZA: Suze | Suze; the delivery girl; the pizza girl; the girl in the helmet | F | minor
---
“[[DM E|Roll for initiative,]]” said Oskar, and somebody’s phone went off.

“[[MO I|Sorry, sorry. That’s me.]]” Maureen held it out at the length of her arm and squinted. She was seventy-one; she had joined in the belief that it was a book group. “[[MO I|It’s my grandson. He says am I dead.]]”

“[[DM I|Are you?]]”

“[[MO I|Not yet. I’ve got four hit points.]]”

“[[DM I|Can we please stay in character?]]” The Dungeon Master pushed up his glasses. He’d got a cloak on. “[[DM I|You’re in the crypt. The lid of the tomb is moving. What do you do?]]”

“[[BETH E|I hit it,]]” Beth said.

“[[DM I|You don’t know what it is.]]”

“[[BETH I|I hit it till I know.]]”

“[[ANIL E|Grimjaw, hold!]]” cried Anil, leaping to his feet. He did the high voice for Lady Silvertree, and he did it well, for an accountant. “[[ANIL I|Perchance it means us no harm.]]”

“[[BETH I|It’s in a *tomb*, your ladyship.]]”

“[[ANIL I|As shall we all be, good dwarf.]]”

“[[BETH I|That’s dark, Anil.]]”

Jonny, on the pouffe, still hadn’t said anything. It was his first time. He was Beth’s little brother, and he’d come up on the train on Friday with one bag; he was thirty, newly divorced, and he’d been given a character sheet and a bowl of Wotsits.

“[[DM I|New guy. What about you?]]”

“[[JON I|Me?]]”

“[[DM E|You’re a level-one bard,]]” Oskar told him patiently. “[[+|You’ve got a lute and a dagger.]]”

“[[JON I|What can I do with the lute?]]”

“[[DM I|Inspire people.]]”

“[[JON I|Right. Who needs it?]]”

Nobody quite knew what to say to that. It wasn’t a thing that anybody’d ever asked. His sister was looking very hard at her dice.

“[[MO E|I could do with it,]]” said Mo.

“[[JON I|Okay. Um. I inspire the lady. What do I … do I have to sing something?]]”

“[[DM I|It’s just a roll.]]”

“[[BETH A|He should sing something,]]” said the nurse.

“[[JON I|Beth, no.]]”

“[[BETH I|You used to. You had that whole band. He had a band, everyone. They were called the Wet Weekends.]]”

“[[JON I|We did two gigs.]]”

“[[BETH I|I was at both of them!]]”

The doorbell rang. Oskar flung down his screen. “[[DM I|For the love of—we are in a *crypt!*]]”

“[[ANIL E|That’ll be the pizza,]]” Anil said in his own voice. He was out of the room before anybody had their money ready, and they could hear him on the stairs, and then the chain. “[[ANIL I|Good evening! Hail! Is it the two large?]]”

“[[PIZZA I|Two large, one garlic bread. You lot playing D&D?]]”

“[[ANIL I|We might be.]]”

“[[PIZZA I|What level?]]”

“[[ANIL I|Four, mostly. One of us is a one.]]”

“[[PIZZA I|What’s in the tomb?]]”

“[[ANIL I|How do you know that there’s a tomb?]]”

“[[PIZZA A|There’s always a tomb,]]” the girl in the helmet said. By now she was in the doorway with the boxes balanced upon one palm, looking at the map, and the candles, and the tiny lead figures. Her eyes went down the table and stopped at the pouffe. “[[PIZZA I|No way. Jonny *Carver?*]]”

He’d got a Wotsit in his mouth. He couldn’t do anything about it. “[[JON I|Mm?]]”

“[[PIZZA I|It’s Suze! From Saint Mark’s! You were in my brother’s band. You did that song about the bus.]]”

“[[JON I|You remember the bus song?]]”

“[[PIZZA I|I *walked down the aisle* to the bus song. I mean, it didn’t last. But that wasn’t the song’s fault.]]”

“[[MO E|What bus song?]]” demanded Maureen.

“[[JON I|It’s a bit sad.]]”

“[[MO I|I’ve four hit points, dear. I’ll be the judge.]]”

“[[DM E|The lid,]]” Oskar announced in a voice of iron, “[[+|is *still moving.*]]”

They all sat down, even Suze, who took the arm of Beth’s chair. It went very quiet. One of the candles spat. And in the quiet Jonny Carver brushed the orange dust from his fingers, picked up the sheet that had his name on it, and held it like something that might have strings.

“[[JON I|Can I roll first?]]”

“[[DM I|Twenty-sided. Anything over a twelve.]]”

It went off the edge of the table. It hit the skirting board and spun, and the pensioner, who was nearest, got down on her hands and knees with a torch.

“[[JON E|What is it?]]” Jonny asked.

“[[DM E|Don’t breathe on it!]]” ordered Oskar.

“[[MO I|It’s a twenty.]]”

“[[BETH I|It isn’t.]]”

“[[MO I|I’ve got my reading glasses on, Beth. It’s a two and a nought.]]”

“[[ANIL E|Natural twenty,]]” breathed Anil.

The DM took off his hood. He turned over several pages of notes, slowly, all of them in green ink, and laid the whole lot to one side. “[[DM I|Okay. The lid slides back, and out of it there climbs a skeleton. It’s a king; it has got a crown. It lifts its sword. And then it hears a lute.]]”

“[[JON I|What does it do?]]”

“[[DM I|That depends. Let’s hear it.]]”

“[[JON I|Seriously?]]”

“[[DM I|You rolled a twenty, mate. I’ve never seen anybody do that on their first go. I’m not about to just read you the table.]]”

“[[BETH A|Go on, Jon,]]” his sister whispered.

He shut his eyes. It was about a bus. There was a girl on the top deck of it, and rain. He’d a nice voice, a little rusty at the hinges, and by the time that he’d got as far as the depot the accountant was crying openly into a napkin.

“[[MO E|So what happened?]]” asked Mo, when it was finished.

“[[JON I|To the girl?]]”

“[[MO I|To the king.]]”

Everyone looked at Oskar. He had to blow his nose before he could answer.

“[[DM E|He asks,]]” said the Dungeon Master, “[[+|if there’s any garlic bread.]]”
