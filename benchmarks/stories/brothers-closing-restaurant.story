BETO: Norberto Quiroga | Norberto; Beto; the elder brother; the cook; his brother; Don Norberto | M | major
RAUL: Raúl Quiroga | Raúl; the younger brother; the lawyer; the younger man | M | major
INES: Inés | Inés; the waitress; the girl | F | minor
---
They closed the Dos Hermanos on the last day of June, after lunch, and when the final customer had gone Norberto turned the sign around and went back into the kitchen to make soup.

— [[RAUL I|What are you doing?]]

— [[BETO I|Soup.]]

— [[RAUL I|We're closed, Beto. We've been closed for four minutes.]]

— [[BETO I|And what are the people from the bank going to eat?]]

Raúl put his briefcase on the counter where they used to roll out the dough. He had driven in from the capital that morning in a suit. He'd taken the jacket off to carry plates, since there was no one else to do it, and there was squash on his tie.

— [[RAUL A|They aren't coming to eat,]] he said. [[+|They're coming to count the chairs.]]

— [[BETO I|Nobody counts well on an empty stomach.]]

The waitress put her head in. She had her coat on already, and her eyes were red.

— [[INES E|I'm off, then, Don Norberto,]] said Inés.

— [[BETO I|You're not. You're having soup.]]

— [[INES I|My bus is at five.]]

— [[BETO I|There's one at six. Sit down, girl, and pick over those lentils. Look out for stones.]]

She looked at the lawyer. He lifted his shoulders. She sat down in her coat, pulled the basin into her lap, and for some time there was only the small rain of lentils from one side of it to the other.

— [[RAUL I|I need your signature on three things.]]

— [[BETO I|Chop that onion.]]

— [[RAUL I|It'll take you thirty seconds.]]

— [[BETO I|So will the onion.]]

Raúl breathed in through his nose. He picked up the knife. It was their father's, with the handle bound in wire, and he had been forbidden to touch it until he was fourteen. He cut the onion in half and then stood there with the two halves.

— [[BETO A|Not like that,]] his brother told him, without having turned round.

— [[RAUL I|I haven't done anything yet.]]

— [[BETO I|You were about to. Leave the root on.]]

— [[RAUL I|I know to leave the root on.]]

— [[BETO I|Who taught you?]]

— [[RAUL I|You did! With a spoon! On the knuckles!]]

The girl bent lower over her basin.

— [[BETO A|Well,]] said the cook after a bit, [[+|you've still got the knuckles.]]

Fat began to spit. He scraped in the onion, and the garlic, and a bone he had been saving, and the windows went grey from the bottom up. The clock over the door was in the shape of a hen. It had stopped in the year of the World Cup and had never been put right, because, as he liked to say, in a restaurant it ought always to be twenty to two.

— [[RAUL I|I found you a buyer, you know. In March.]]

— [[BETO I|You found a man who wanted to do sushi.]]

— [[RAUL I|He'd have kept you on.]]

— [[BETO I|To do what? Stroke the fish?]]

— [[RAUL A|He'd have cleared the debt,]] the younger man insisted. [[+|Every peso. You'd have walked out of here with the apartment and something in the bank. I drove down. I begged you. And you told me the light wasn't good that day and you'd think about it when it was better.]]

— [[BETO I|It wasn't good.]]

— [[RAUL I|I'm being serious!]]

— [[BETO I|So am I. Pass the salt.]]

He passed it. They had the same hands, the waitress noticed: wide, with the thumbs bent back like a tap. She'd worked there for two years and had never seen them next to each other.

— [[INES I|Can I say something?]]

— [[BETO I|Is it a stone?]]

— [[INES I|No. It's only, I thought you hated one another. My mother told me. She said there'd been a fight over the name.]]

Neither of them spoke. Norberto wiped the ladle and hung it on its nail.

— [[RAUL A|There was no fight,]] the lawyer answered at last. [[+|There were supposed to be two of us. That's all. It's on the sign. He'd cook, and I'd be out front. He painted it himself, over the summer. And in the fall I got the letter from the law school.]]

— [[INES I|And you went.]]

— [[RAUL I|I went for one year. I was going to come back.]]

— [[BETO I|He had the marks. He had the best marks in the province.]]

— [[INES I|So why didn't you change the sign?]]

— [[BETO E|Paint's expensive,]] Norberto grunted.

The lentils went in. The lid went on. He sat down on the upturned crate where he had sat every afternoon for thirty-one years to take the weight off his legs, and in the light from the yard he looked like someone who has been told to wait.

— [[RAUL I|Why didn't you tell me how bad it was? Before the sushi. Before any of it. I could've sent you money.]]

— [[BETO I|You did send me money.]]

— [[RAUL I|When?]]

— [[BETO I|Every Christmas. With the card.]]

— [[RAUL I|That was for you! That was to buy yourself a coat.]]

— [[BETO I|I bought a freezer. In installments.]]

Raúl made a sound, and had to take off his glasses. He said that it was the onion. Inés said quietly that the onion had been in the pot for ten minutes.

There came a knock on the street door, a polite one, with a ring in it.

— [[INES I|It's them. There's two. One's got a clipboard.]]

— [[BETO I|Tell them we're closed.]]

— [[RAUL I|Beto, you can't tell them that. They own it.]]

— [[BETO I|Not until I've signed.]]

— [[RAUL I|That's not how it works.]]

— [[BETO A|You're the one who went to law school,]] his brother said. [[+|How does it work?]]

The younger brother opened his mouth. He looked at the three papers in his briefcase, with their little yellow flags. He looked at the hen. Then he closed the lid and pressed down both catches, and began, slowly, to roll his sleeves another turn.

— [[RAUL I|It works like this. They've an appointment for three. It's now, by the only clock on the premises, twenty to two.]]

— [[BETO I|That clock's stopped.]]

— [[RAUL I|Can you prove it?]]

It had been a long time since the girl had heard Don Norberto laugh. It was a rusty thing. It seemed to hurt him somewhere about the ribs.

— [[INES I|So what do I say to them?]]

— [[RAUL I|Say there's a table for two by the window, and that today it's lentils. Say I'll be out to take their coats.]] He tucked a napkin over his arm. He straightened the tie, with the squash on it. [[+|How do I look?]]

— [[BETO I|Late.]]

— [[RAUL I|I know. Thirty-one years.]]

— [[BETO A|The soup's only just ready,]] said the cook, and took down a second ladle.
