JUNE: June Adebayo | June; Junie; the bride; my sister | F | major
MARC: Marcus Bell | Marcus; Marc; the groom | M | major
FUNKE: Funke Adebayo | Funke; narrator; I; the maid of honour; Aunty Funke; Auntie Funke | F | major
MUM: Mrs Adebayo | Mummy; our mother; Mrs Adebayo; the bride's mother | F | major
PAULINE: Pauline Bell | Pauline; Mrs Bell; Marcus's mother; the groom's mother; the mother-in-law | F | major
CAKE: The caterer | the caterer; a man in a hairnet; the hairnet; Derek | M | minor
ZARA: Zara | Zara; the flower girl; my niece; the little one | F | minor
---
‘[[FUNKE I|Where is she?]]’

‘[[MARC I|She’s in the toilet.]]’

‘[[FUNKE I|Why are you looking at her in the toilet? You’re not meant to see her!]]’

‘[[MARC I|I haven’t seen her. I’ve heard her.]]’

We’re at forty minutes to go. I’m standing in the corridor of the Epping Marriott in eleven yards of peach lace, and my sister’s about-to-be husband is sitting on the carpet outside the ladies’ with his head against the door.

‘[[FUNKE I|June? It’s me. Can I come in?]]’

‘[[JUNE I|Is Marcus there?]]’

‘[[MARC I|No.]]’

‘[[JUNE I|I can hear you, Marcus.]]’

‘[[FUNKE I|Go away, Marcus.]]’

‘[[MARC I|I just want to know if she’s all right.]]’

‘[[FUNKE I|She’s fine. She’s being sick because she’s so happy. Go and stand with your mum.]]’

‘[[MARC I|My mum’s with your mum.]]’

We look at each other. It’s the first time all day that anyone’s put those two in a room without a table in between.

‘[[FUNKE A|Run,]]’ I say.

He runs. The bolt goes back, a hand comes out, and I’m pulled in backwards by the bow.

She looks amazing. She looks like a swan that’s been crying.

‘[[JUNE I|I can’t do it.]]’

‘[[FUNKE I|Okay.]]’

‘[[JUNE I|Is that it? “Okay”?]]’

‘[[FUNKE I|What do you want me to say? There’s a window. I’ve got my car keys in my bra. Is it him?]]’

‘[[JUNE I|No! It isn’t him. He’s perfect.]]’

‘[[FUNKE I|So what is it?]]’

‘[[JUNE I|It’s the jollof.]]’

I sit down on the lid.

‘[[FUNKE I|I’m going to need you to start at the beginning, Junie.]]’

‘[[JUNE I|You know that Mummy’s doing the food. And Pauline’s doing the food. I said yes to both of them.]]’

‘[[FUNKE I|You said *what*?]]’

‘[[JUNE I|They both asked! They both looked so pleased! I thought if it was half and half, no one would notice, and now there’s two hundred people coming and there’s four hundred dinners.]]’

Somebody hammers on the door. It’s low down.

‘[[ZARA I|Auntie Funke? Grandma says to come quick. There’s a white lady shouting at the rice.]]’

‘[[FUNKE I|Stay there. Don’t climb out of anything.]]’

‘[[JUNE I|You said there was a window.]]’

‘[[FUNKE I|It’s a *figurative* window.]]’

The kitchens are down a ramp. You can smell them from the lifts, and it’s a strange smell, it’s scotch bonnet with a hint of gravy. In the middle, under the lights, with a steel counter between them, stand our mother in gold brocade and Marcus’s mother in a hat like a satellite dish. At one end there’s a man in a hairnet. He’s hiding behind a trolley.

‘[[PAULINE I|I’m only saying it was agreed.]]’

‘[[MUM I|Agreed by who?]]’

‘[[PAULINE I|By June! In March! A carvery!]]’

‘[[MUM I|What is a carvery?]]’

‘[[PAULINE I|It’s *beef*, Mrs Adebayo. With a man to cut it.]]’

‘[[MUM I|My daughter is not going to be married on beef.]]’

‘[[MARC I|Mum, please. Can we just—]]’

‘[[PAULINE A|Don’t you “Mum” me,]]’ the hat snaps. ‘[[+|I’ve had forty Yorkshires in that oven since ten o’clock, and she’s turned it off!]]’

‘[[MUM I|I needed it for the goat.]]’

‘[[CAKE E|It’s a combi oven,]]’ offers Derek, from behind his trolley. ‘[[+|You can do both.]]’

They both turn round and look at him. He pulls the trolley in closer.

‘[[FUNKE I|Ladies!]]’

‘[[MUM I|Ah, Funke. Good. Tell this woman.]]’

‘[[FUNKE I|Tell her what, Mummy?]]’

‘[[MUM I|That I am the mother of the bride.]]’

‘[[PAULINE I|And I’m the mother of the groom!]]’

‘[[MUM I|And so? Did you give birth to a wedding? You gave birth to a boy in a suit.]]’

Marcus looks down at the suit. I feel for him, I really do. He’s a dentist. There’s nothing in it that prepares you.

‘[[FUNKE I|June’s locked in the toilet.]]’

That stops them. The extractor fan goes round. My niece has got hold of my skirt, and she’s sucking on a Yorkshire pudding as if it was a dummy.

‘[[PAULINE I|In the toilet? Is she poorly?]]’

‘[[FUNKE I|She’s frightened.]]’

‘[[MUM I|Frightened of what? Who has frightened her?]]’

I don’t say anything. I just look at the one of them, and then I look at the other. I’ve got my mother’s look; I’ve been practising it since I was six.

It’s Pauline who gets there first. She sits down on an upturned crate, and the satellite dish slides slowly forward until you can’t see her face.

‘[[PAULINE I|She asked me about recipes. When they first got together. Nobody’d ever asked me, I’ve got three boys. I thought, that’s it, I’ve got a girl to cook with.]]’ It’s wobbling, the hat. ‘[[PAULINE I|I only wanted to do the gravy.]]’

No one knows what to do. Marcus takes a step and stops. And then there’s a rustle of brocade, a lot of it, going round the end of the counter.

‘[[MUM I|What is in this gravy?]]’

‘[[PAULINE I|Onions. Stock. It’s my mum’s.]]’

‘[[MUM I|How long do you cook the onion?]]’

‘[[PAULINE I|An hour. You can’t rush an onion.]]’

‘[[MUM E|An *hour*,]]’ says Mummy. She lifts up the lid, and takes a spoon out of somewhere in the gold. She tastes it. We all watch her throat. ‘[[+|Hm.]]’

‘[[MARC I|Is it okay?]]’

‘[[MUM I|It wants pepper.]]’

‘[[PAULINE I|What sort of pepper?]]’

‘[[MUM I|Give me your hand. No, take off the glove. This one, it’s small, but it’s very wicked. We’ll put a half.]]’

‘[[CAKE I|Is anyone going to want this oven?]]’

‘[[MUM I|Both!]]’

‘[[PAULINE I|Both!]]’

I get as far as the door. I’m nearly through it when something gold has me by the elbow.

‘[[MUM I|Funke. Is she really crying?]]’

‘[[FUNKE I|A bit, Mummy.]]’

‘[[MUM I|Go and tell her that there’s gravy. On the jollof. Tell her it’s not bad.]]’ She lowers her voice. ‘[[MUM I|Don’t tell your father’s side.]]’
