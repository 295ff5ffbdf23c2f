PER: Perpetua Lindgren | Perpetua; Pet; Lindgren; the tall one; the taller woman; the thief | F | major
NKE: Nkechi Dare | Nkechi; Kech; Dare; the short one; the forger; the smaller woman | F | major
---
The gallery closes at six. At ten past, two elderly women are still in the ladies’ lavatory on the second floor, standing on the seats in adjoining cubicles.

“[[NKE I|My knee’s gone.]]”

“[[PER I|Gone where?]]”

“[[NKE I|Wherever knees go. I can’t feel the foot.]]”

“[[PER E|Hush,]]” hisses Perpetua. “[[+|He does the basins first.]]”

A door opens. Someone whistles his way along the basins, gives each tap a twist, and puts out the light. The whistling goes off down the stairs. In the dark, Perpetua counts to two hundred under her breath, and then reaches over the partition and finds a hand there already, waiting.

“[[PER A|You can get down,]]” she whispers.

“[[NKE I|You get down first. I want to hear if it hurts.]]”

It hurts. They meet by the hand dryer. Perpetua Lindgren is six feet tall and has a walking stick, and Nkechi Dare is not and has a shopping trolley, the tartan sort, with a flap.

“[[PER I|Is it all right?]]”

“[[NKE E|It’s wrapped in a duvet, Pet. It’s more comfortable than I am,]]” says Nkechi.

“[[PER I|You didn’t fold it?]]”

“[[NKE I|I painted the thing. I think I know not to fold it.]]”

“[[PER I|You painted the *other* one.]]”

“[[NKE I|It’s the same size.]]”

They go out along the corridor, with one wheel squeaking. The moon’s in at the skylights. All down the wall there are dukes, looking the other way.

“[[PER A|Left,]]” whispers the tall one.

“[[NKE I|It was always right.]]”

“[[PER I|They’ve moved the Dutch.]]”

“[[NKE I|Why would you move the Dutch? They were happy where they were.]]”

“[[PER I|Children’s corner. There’s a rug now, shaped like a cow.]]”

There is. They go round it. In the last room, on a wall by itself, between a hygrometer and a card that says “[[!|GIRL WITH A PEAR, 1661]]”, hangs a small brown picture of a girl with a pear. A rope’s been put in front of it. Nkechi stops at the rope and folds her arms.

“[[NKE A|Hello, darling,]]” she says to it.

“[[PER I|Don’t talk to it.]]”

“[[NKE I|I’ve not seen her for thirty-eight years. I got the pear right, didn’t I? Look at that bloom. You could eat that.]]”

“[[PER I|We’re not here to admire it.]]”

“[[NKE I|*You’re* not.]]”

The taller woman leans her stick on the wall and gets out a pair of spectacles, and then another pair, and then a screwdriver. She says that the brackets are new. She says they’re a very good make. She says a number of things about the brackets, and it’s some time before the smaller woman understands that she’s talking because she’s frightened.

“[[NKE A|Your hands are shaking,]]” she says.

“[[PER I|They always shake. I’m seventy-nine.]]”

“[[NKE I|They didn’t shake at lunch.]]”

“[[PER I|At lunch, I was holding soup.]]”

“[[NKE I|Give me that.]]” She takes the screwdriver away from her. “[[+|You hold the torch. And tell me again why we’re doing it, because I’ve been thinking, and I’m not sure you’ve told me the truth.]]”

“[[PER E|I told you,]]” says Perpetua. “[[+|My conscience.]]”

“[[NKE I|You haven’t got one. You sold it in Antwerp.]]”

“[[PER I|Perhaps I bought another.]]”

The first screw comes out and drops on the parquet, and rolls. They both stand and listen to it till it’s stopped. A long way below them, somebody’s radio is playing a cha-cha.

“[[NKE I|We took her in ’eighty-six. You’d a buyer, he’d a heart attack. So she’s been on your bedroom wall ever since, the real one, and mine’s been here with a rope round it and schoolchildren drawing it. No one’s noticed. Nobody was ever going to. So why’s it matter now?]]”

“[[PER I|They’ve got a machine coming. For the pigment. It’s on their website. On the ninth they’re doing the whole Dutch collection, for a book.]]”

“[[NKE I|So they find out it’s a fake. So what? They’ll think it was always a fake. They’ll put it in the cellar with the Vermeer.]]”

“[[PER I|They’d know it was yours.]]”

“[[NKE I|How could they? I didn’t sign it.]]”

The torch dips. It shines upon the cow rug, and then on a pair of orthopaedic shoes.

“[[NKE I|Pet. How would they know it was mine?]]”

“[[PER E|Turn it over,]]” Perpetua says.

She works out the last two screws in silence. She lifts the girl down, as one would lift a baby out of a bath, and turns her to the wall. On the back, on the wood, in a corner, there’s something written in pencil. She holds it away from her and then closer.

“[[NKE I|I need your other glasses.]]”

“[[PER I|I can tell you what it says.]]”

“[[NKE I|I’d rather read it, thank you.]]” The spectacles are handed over. “[[+|‘Painted by N. Dare, who is better than he was. P. L.’]]”

Neither of them says anything for a bit. It’s the forger who sits down first, on the gallery bench, with her own work in her lap.

“[[NKE A|You absolute fool,]]” she says.

“[[PER I|Yes.]]”

“[[NKE I|You wrote my name on it? On the evidence? You went up a ladder, in the middle of a job, with the alarm off for four minutes, and you got out a *pencil*?]]”

“[[PER I|You’d worked on it for a year. You’d gone half blind. And nobody was ever going to know. It seemed a pity.]]”

“[[NKE I|I could have had fifteen years!]]”

“[[PER I|I thought of that afterwards. I’ve thought of it most nights.]]”

“[[NKE I|Thirty-eight years, and you never told me.]]”

“[[PER I|I thought you’d be cross.]]”

“[[NKE I|I *am* cross. Budge up. No, the other way, that’s my bad side.]]” Nkechi gets the glasses off and rubs her eyes with the heel of her hand, hard. “[[+|‘Better than he was.’ You never said so. I asked you, when I’d finished. I said, ‘What do you think?’ And you said it would do.]]”

“[[PER A|It would do,]]” the thief says, “[[+|is the highest praise I know.]]”

“[[NKE I|You’re a terrible woman.]]”

“[[PER E|I know it,]]” says Perpetua.

“[[NKE I|Come here.]]”

The cha-cha ends. Down there a man’s voice gives the time and the weather. They’ve eleven minutes till he does his round, and they use up two of them on the bench. Then there’s a good deal of puffing. The duvet’s unrolled. The other girl comes out of it, the old one, with her cracked brown cheek and her pear, and is hung on the hooks and straightened.

“[[PER A|Is she level?]]” asks the tall one.

“[[NKE A|Down a bit on your side,]]” says the forger.

“[[PER I|Now?]]”

“[[NKE I|She’ll do.]]” It’s said very dryly. They stand back, shoulder to elbow, and study it. “[[+|You know what I think?]]”

“[[PER I|That it’s not as good.]]”

“[[NKE I|The bloom’s wrong. He’s rushed it.]]”

“[[PER I|I’ve woken up to it every morning for thirty-eight years, and I’ve thought the same.]]”

“[[NKE I|And what’ll you wake up to now?]]”

Perpetua tucks the duvet in all round, and does up the flap. She picks up her stick. “[[PER I|I’ve a hook free over the bed. I thought that I’d hang it back to front.]]”
