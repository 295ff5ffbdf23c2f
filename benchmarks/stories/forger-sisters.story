IRIS: Iris Calloway | Iris; Calloway; the forger; the older sister | F | major
DOVE: Dove Calloway | Dove; the younger sister; the baby of the family | F | major
LAZ: Lazlo Kerr | Lazlo; Laz; the fence; the fat man | M | major
OTTO: Otto | Otto; the driver; the silent one | M | major
BUYER: Madame Sforza | Madame Sforza; Sforza; the buyer; the woman in the veil | F | major
---
“[[LAZ E|It’s too good,]]” Lazlo said.

Iris went on cleaning her brush. She had been in this basement for five weeks. She’d dreamed in ochre.

“[[IRIS I|How can it be too good?]]”

“[[LAZ I|Look at the hands. He couldn’t do hands. He was famous for it. Here’s this little maid with a jug, and she’s got ten fingers, and I believe in every one of them.]]”

Dove hung upside down off the end of the sofa, with her plaits on the floor. She was twelve. Officially she was at the dentist’s. “[[DOVE I|You could paint over her thumb.]]”

“[[IRIS I|I’m not painting over her thumb.]]”

“[[DOVE I|Just one.]]”

“[[IRIS I|She’s *holding* something with it, Dove.]]”

The fat man got out a handkerchief and mopped the back of his neck. On the stairs Otto, who never spoke, was peeling an orange in one long curl.

“[[IRIS I|What time’s she coming?]]”

“[[LAZ I|She’s in the car. She’s been in the car for ten minutes. I didn’t want to rush you.]]”

Iris’s brush stopped moving. “[[IRIS I|You brought Sforza *here?*]]”

“[[LAZ I|She wouldn’t come to the shop! She said that if she was going to be cheated, she’d like to see where it was done.]]”

“[[IRIS I|She knows?]]”

“[[LAZ I|She doesn’t *know*. She’s Italian. It’s an expression.]]”

“[[IRIS I|It isn’t an expression, Laz.]]”

“[[DOVE E|I’ve never heard it,]]” said Dove, the right way up now.

“[[IRIS I|You’re at the dentist’s. Get behind the screen. Otto, go and let her in.]]”

The silent one laid his orange down, all in one piece, like something asleep. They heard the bolts; they heard a cane. The woman who came down to them had on a black veil and a coat that must have cost several foxes, and she did not look to the right or the left. She went directly across to the easel. She stood so close to it that the veil moved when she breathed.

“[[BUYER I|So.]]”

Lazlo’s smile was coming off at the edges. “[[LAZ I|A little cleaning, naturally. The provenance is, ah, it’s a convent. In Ghent. The nuns had it in a kitchen.]]”

“[[BUYER I|Which nuns?]]”

“[[LAZ I|Poor ones.]]”

“[[BUYER E|I have known a great many nuns,]]” said Madame Sforza. “[[+|I’ve never met with a poor one. Who is the girl?]]”

The screen coughed.

“[[LAZ I|What girl, Madame?]]”

“[[BUYER I|The girl in the picture, Mr Kerr. I can see the feet of the other.]]”

“[[LAZ I|It’s just a model. It’s a servant, I believe. I believe it’s known as ‘The Girl with a Jug’.]]”

“[[BUYER I|She has no name?]]”

“[[LAZ I|They didn’t, as a rule.]]”

“[[BUYER I|This one has. Somebody has loved this face. It’s in the corner of the mouth. He never loved anybody, that pig; he painted them all like cheese.]]” She lifted the veil. She was very old, with eyes like a bird’s. It was not the fence that she’d turned to, but the thin, paint-streaked young woman by the sink. “[[BUYER I|Who was she?]]”

Iris opened her mouth to lie. She had a good one ready. She’d worked on it nearly as long as she had on the varnish.

“[[DOVE A|Our mother,]]” said the screen.

“[[IRIS I|*Dove!*]]”

“[[DOVE I|Well, it is. It’s her from the photo. When she worked in the café. You gave her the thumb with the scar.]]”

Behind them all the driver had taken off his cap.

“[[LAZ E|It’s a coincidence,]]” Lazlo pleaded. “[[+|Madame, children say these things. She’s got a temperature. She’s had a tooth out.]]”

“[[BUYER I|When did she die?]]”

“[[IRIS E|In March,]]” Iris said.

“[[BUYER I|And you began this when?]]”

“[[IRIS I|In April.]]”

“[[BUYER I|I see.]]” The cane was planted, and two small gloved hands came down on the top of it. “[[BUYER I|I was offered four of his last year. Each of them was perfect. They had the dirt, they had the worm. I didn’t buy one. Do you know why it is? They were all of them done by people who wanted money.]]”

“[[IRIS E|I want money,]]” said Iris.

“[[BUYER I|Of course you do. How much was he going to give you?]]”

“[[IRIS I|A thousand.]]”

Sforza’s eyebrows rose. The fat man seemed to have found something of great interest on the ceiling.

“[[BUYER I|He’s asked me for ninety.]]”

“[[DOVE I|*Ninety thousand?*]]” Dove was out from behind the screen with her fists up. “[[DOVE I|You told us it was *two!* You said you were hardly making anything! You had a *bun* at our house!]]”

“[[LAZ I|There are overheads!]]”

“[[DOVE I|What overheads?]]”

“[[LAZ I|Otto!]]”

“[[OTTO I|He pays me in oranges.]]”

Nobody moved. It took them quite a time to work out whose voice it had been; it was deep, and unexpectedly Welsh. Otto himself looked as startled as anyone.

“[[OTTO I|I only said.]]”

Madame Sforza had begun to laugh. It didn’t make any noise. It shook the foxes. When it was over she touched a finger to the corner of each eye, and drew down her veil, and was a customer once more.

“[[BUYER I|I shall give a hundred. To the signorina, not to him.]]”

“[[IRIS E|But it isn’t real,]]” said Iris. She was as white as gesso. “[[+|I can’t take it off you. You know that it’s not a Van der Aa.]]”

“[[BUYER I|I should hope not. I don’t like his work. You’ll paint out the signature.]]”

“[[IRIS I|And put what?]]”

“[[BUYER I|What does one generally put?]]”

The older sister stood there holding her brush. It was the other one, in the end, the one with the plaits, who took it out of her hand, and dipped it in the black, and gave it back.

“[[DOVE E|Put ‘Calloway’,]]” Dove told her. “[[+|Do the C like Mum did.]]”
