ROMY: Romy Vance | Romy; narrator; I; Miss Vance; the translator | F | major
DOM: Dominic Sturgess | Dominic; Dom; Sturgess; Mr Sturgess | M | major
PERD: Great-Aunt Perdita | Perdita; Aunt Perdita; the old lady; the bride's great-aunt | F | major
GAR: Gareth Lyle | Gareth; the groom's boss; the drainage man | M | major
WILF: Wilfred | Wilf; the boy; the page boy | M | major
---
They had put us at Table Nine, which was behind a pillar, and I saw his place card before I saw him.

“[[ROMY I|No.]]”

“[[DOM I|Good afternoon to you, too.]]”

“[[ROMY I|There are a hundred and forty people in this tent.]]”

“[[DOM I|A hundred and thirty-nine, if one of us were to leave. After you.]]”

I sat. I wasn’t going to be the one who moved. Dominic Sturgess sat as well, and flapped open his napkin, and between us the flowers, which were mostly twigs, concealed about a third of his face. It wasn’t enough.

“[[PERD I|Do you two know each other?]]”

The question came from my left, from a very old lady in a very large hat. She had her handbag on the table in front of her, like a typewriter.

“[[ROMY I|We’ve met.]]”

“[[DOM I|We’ve corresponded.]]”

“[[ROMY I|He corresponded. In the *Review of Letters*. I was the subject.]]”

“[[PERD I|How lovely! Love letters?]]”

“[[ROMY I|He called me serviceable.]]”

“[[DOM I|I called the translation serviceable.]]”

“[[ROMY I|Six hundred pages. Four years. ‘Miss Vance’s version is, on the whole, serviceable.’ I can do you the semicolons.]]”

“[[GAR I|That’s good, though, isn’t it?]]” The big man on her other side stuck out a hand like a shovel. “[[GAR I|Gareth. I’m the groom’s boss. We’re in drainage. If a customer tells me it’s serviceable, I frame it.]]”

“[[DOM I|Thank you, Gareth.]]”

“[[ROMY I|Don’t thank him. He doesn’t know what you meant by it.]]”

“[[DOM I|Do you?]]”

There was a fifth chair, and it had appeared to be empty. Now the tablecloth in front of it lifted, and a boy of about nine climbed out from underneath with a bread roll in each hand. He was dressed as a small Edwardian banker.

“[[WILF I|They’ve got a tortoise outside. It’s got the rings on it. It’s been walking since two o’clock.]]”

“[[PERD I|Whose are you, dear?]]”

“[[WILF I|Nobody’s. My mum’s at Table One. I’m Wilf. Why’s she angry with him?]]”

“[[ROMY I|I’m not angry.]]”

“[[DOM I|She’s been angry for twenty-two months.]]”

I remember that it went through me, small and quick, like a stitch: he’d counted.

The soup arrived. It was green, and nobody could say of what. Gareth told us about a culvert. It was a better story than it sounds, with a badger in it, and while Perdita was asking him about the badger I leaned around the twigs.

“[[ROMY I|Who invited you?]]”

“[[DOM I|The bride. I taught her for a year. Who invited *you*?]]”

“[[ROMY I|The bride. I shared a flat with her for three.]]”

“[[DOM I|She never said.]]”

“[[ROMY I|She never said to me either.]]”

We looked, both together, past the pillar. A long way off at Table One, Hattie was laughing at something with her veil pushed back. She saw us looking. She raised her glass, and then she hid behind her husband.

“[[DOM A|I see,]]” he said.

“[[ROMY I|I’ll kill her.]]”

“[[DOM I|You might wait for the cake.]]”

“[[WILF I|Is it a set-up? My mum got set up with a man who does teeth.]]”

Dominic turned to him with real interest. “[[DOM I|How did that turn out?]]”

“[[WILF I|He did my teeth.]]”

“[[PERD A|I was set up,]]” announced the old lady. She had a carrying voice. At Table Eight they stopped eating. “[[+|In nineteen fifty-eight, with a bishop’s nephew, and I couldn’t endure him. He corrected my French. In front of a waiter!]]”

“[[GAR E|What did you do?]]” asked Gareth.

“[[PERD I|I married him, dear. I hadn’t finished being cross.]]”

I ate some soup in order to have something to do with my face. When I came up he was waiting.

“[[DOM I|Page two hundred and twelve.]]”

“[[ROMY I|I’m sorry?]]”

“[[DOM I|The drowned orchard. In the original it’s eleven words, and not a single one’s remarkable. I’d tried it myself. I tried for most of a winter. You put ‘the trees stood up to their names in water.’]]”

“[[ROMY I|I know what I put.]]”

“[[DOM I|I had to get up and walk about.]]”

“[[ROMY I|You tried it? When did you try it?]]”

“[[WILF I|Are you going to eat that roll?]]”

“[[ROMY I|No. Take it. Dominic, when?]]”

He moved his fork a quarter of an inch to the left. I had never seen him uncertain, not on a panel, not on the radio; it made him look as if he’d taken off a pair of glasses.

“[[DOM I|They’d offered it to me. Before you. I held the contract for two years, and I sent it back.]]”

“[[ROMY I|You never told anybody that.]]”

“[[DOM I|It isn’t a thing one tells people. And then yours came out, and they asked me to review it. A decent man would’ve said no.]]”

“[[GAR E|Conflict of interest,]]” Gareth put in, with his mouth full. “[[+|You’d not get away with that in drainage.]]”

“[[DOM I|No. I don’t suppose that you would.]]”

“[[ROMY A|So it was envy,]]” I said.

“[[DOM I|It wasn’t quite as clean as envy.]]”

“[[PERD I|What’s he saying? I’ve got the deaf side to him.]]”

“[[ROMY I|He says that he was jealous of me.]]”

“[[PERD I|Well, I should hope so. Look at your shoulders.]]”

Dominic laughed. I don’t think that he’d meant to. I’d been keeping, for twenty-two months, an extremely full file on this man’s vices, and there was nothing in it about that laugh.

Then everyone had to stand, because the tortoise had got there. It came up the aisle of matting with a ribbon round its middle, and a hundred and forty people held their breath for it. It stopped by our pillar. It ate a piece of fallen fern.

“[[WILF A|Come on!]]” the page boy begged it. He lay down on his stomach so that he could see it in the eye. “[[+|You’re nearly there!]]”

“[[GAR I|Leave him, son. You can’t rush a thing like that.]]”

“[[ROMY I|What did you write first?]]”

“[[DOM I|When?]]”

“[[ROMY I|You’re not a man who writes ‘on the whole.’ That’s a graft. You can see the scar. What was there, before?]]”

“[[DOM I|You’re asking me this in front of a tortoise.]]”

“[[ROMY I|I’ve got all day. So’s he.]]”

“[[DOM I|There were four versions. The first was two thousand words, and my editor told me that it read like a man standing in the street with a guitar. So I cut. I cut it until there was nothing that anyone could’ve laughed at.]]” He was addressing the tortoise. “[[+|And that turned out to be ‘serviceable.’ I’ve been ashamed of it ever since. I was going to write to you. I’ve got those letters, too, if you’d like something to be rude about.]]”

“[[ROMY I|How many?]]”

“[[DOM I|Of the letters? I’d have to look.]]”

“[[PERD I|Speak up! How many what?]]”

“[[ROMY I|Letters, Aunt Perdita. It seems it was love letters after all.]]”

I’d meant it to be cutting. I heard it come out. So did he; so, I’m afraid, did Table Eight. The tortoise finished its fern and walked on.

They cleared the floor, after the cake, and the band started on something slow. Gareth bowed to Perdita from the waist and bore her off, handbag and all. Wilf had gone back beneath the cloth. I could see one buckled shoe.

“[[DOM I|I don’t dance.]]”

“[[ROMY I|Neither do I.]]”

“[[DOM I|I’m told I’m bad at it.]]”

“[[ROMY I|How bad?]]”

“[[DOM I|On the whole?]]” He stood, and came around the twigs, and held out his hand. It was trembling slightly, like the surface of a drink. “[[DOM I|Serviceable.]]”

I let him wait for a bar or two. I thought that I’d earned it.

“[[WILF A|Just say yes,]]” advised the tablecloth. “[[+|You’re standing on my roll.]]”
