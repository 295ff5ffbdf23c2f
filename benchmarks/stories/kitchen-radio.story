JONO: Jonás Villaseñor | Jonás; Villaseñor; kid; new guy; narrator; I; Spoons | M | major
CHEF: Chef Ottilie Brandauer | Chef; Brandauer; Ottilie; the boss | F | major
BIG: Big Reuben | Reuben; Big Reuben; the grill man | M | major
MEI: Mei-Lin Chao | Mei; Mei-Lin; the pastry chef | F | major
CAL: Callum | Callum; the waiter; the maître d' | M | minor
---
My first night on the line I’m given a towel, a bucket of spoons and a piece of advice.

“[[BIG I|Don’t touch the radio.]]”

“[[JONO I|Okay.]]”

“[[BIG I|The last guy touched the radio.]]”

“[[JONO I|What happened to him?]]”

“[[BIG I|He’s in insurance.]]” Big Reuben flips six lamb chops in the time it takes me to tie my apron. “[[+|What do they call you?]]”

“[[JONO I|Jonás.]]”

“[[BIG I|We’ve already got a Jonas. On dishes.]]”

“[[JONO I|It’s Jo-*nás*. It’s got an accent.]]”

“[[MEI A|You’re holding a bucket of spoons,]]” says the pastry chef, going by behind me with a tray of something trembling. “[[+|Let’s call him Spoons.]]”

So I’m Spoons. It takes eleven seconds. I wasn’t even facing the right way.

The printer starts to chatter. The whole kitchen changes when it does that; everyone’s back gets straighter. Chef Brandauer doesn’t look at the ticket. She just holds out a hand and it tears itself off into her fingers.

“[[CHEF I|Two lamb, one bass, one risotto no cheese. Who eats risotto with no cheese? Away now.]]”

“[[BIG I|Two lamb, Chef!]]”

“[[CHEF I|Who is on bass?]]”

Nobody answers. I look around. I’m the only one standing by the fish.

“[[BIG I|That’s you, Spoons.]]”

“[[JONO I|I’m on *fish*?]]”

“[[CHEF I|Is there an echo in my kitchen?]]”

“[[JONO I|No, Chef. One bass, Chef.]]”

I’ve cooked bass. I’ve cooked it in my aunt’s restaurant in Veracruz, for people who’d known me since I was in diapers and who’d have eaten the box. I get the pan hot. I dry the skin. I lay it down away from me, as I was taught, and press it with two fingers, and it screams at me the way it’s supposed to.

“[[MEI I|Not bad.]]”

“[[JONO I|Thanks.]]”

“[[MEI I|Your sleeve’s on fire.]]”

It is, a little. I put it out in the spoons.

By eight o’clock I’ve sent nine bass. By eight-thirty I’ve stopped counting, I’ve got a blister like a grape on my thumb, and I’ve found out that Reuben sings. He does it under his breath, always the same song, something about a train. At twenty to nine, Callum comes through the swing door as if he’s been thrown.

“[[CAL I|She’s here.]]”

“[[CHEF I|Who is here? My mother is here? The Pope is here?]]”

“[[CAL I|Table four. On her own, under the name of Hobbs. I’d know that haircut anywhere. It’s Delphine Marsh.]]”

The singing stops.

I lean over to Mei. “[[JONO I|Who’s Delphine Marsh?]]”

“[[MEI I|The *Courier*. She shut down Ostler’s with one adjective.]]”

“[[JONO I|What was the adjective?]]”

“[[MEI I|‘Adequate.’]]”

Chef hasn’t moved. She’s a small woman with forearms like a sailor’s, and I’ve been told she once finished a service with a broken ankle, propped up on a sack of onions. She’s staring at the waiter with no expression at all.

“[[CHEF I|What has she ordered?]]”

“[[CAL I|She’s still got the menu. She asked for tap water. She smiled at me.]]”

“[[BIG I|Oh, that’s bad.]]”

“[[CHEF I|Nobody is to do anything special. You hear? We cook as we cook. If anyone puts a flower on anything I will know about it.]]”

“[[MEI I|I always put a flower on the panna cotta.]]”

“[[CHEF I|Then put the usual flower.]]”

“[[MEI I|Which one’s the usual?]]”

“[[CHEF A|The *usual* one!]]” she roars, and something falls off a shelf.

We all go back to our stations. For five minutes you could hear a shallot drop. Then the printer clears its throat, and she reads it without touching it.

“[[CHEF I|Table four. One bass.]]”

I want to say that I’m calm. What I’m actually doing is looking for the exit.

“[[BIG I|I’ll take it, Chef. Kid can do my chops.]]”

“[[CHEF I|Why would you take it?]]”

“[[BIG I|It’s his first night.]]”

“[[CHEF I|Was it not his first night for the last nineteen?]]” She comes down the line until she’s right in front of me. She has to tip her head back. “[[+|How many have come back to us?]]”

“[[JONO I|None, Chef.]]”

“[[CHEF I|So?]]”

“[[JONO I|So… one bass, Chef.]]”

“[[CHEF I|Louder.]]”

“[[JONO I|One bass!]]”

“[[MEI I|He’s gone a funny color.]]”

“[[CHEF I|He is a funny color because he has not eaten. Somebody feed him something.]]”

A hand the size of an oven mitt comes over my shoulder and puts a lamb chop in my mouth. I chew. I get the pan hot. I dry the skin. And that’s when I see that the fish in front of me, the last one in the tray, has a nick in it. It’s a finger long, right across the middle. It’ll split when it hits the heat. It’ll curl up like a dead leaf.

“[[JONO I|Reuben.]]”

“[[BIG I|Yeah?]]”

“[[JONO I|Is there any more bass?]]”

He looks in the tray. He looks at me. He says, very softly, the name of his Lord and Savior.

“[[BIG I|Score it.]]”

“[[JONO I|What?]]”

“[[BIG I|You’ve got one cut you don’t want. So make six that you do.]]”

I don’t think. I take my aunt’s little knife out of my back pocket and I make five more cuts, side by side, so the mistake’s just one of the family. And then, because they’re there, and because that’s how we do it at home, I push garlic into them, and a bit of green chile, and the salt.

When I look up, Chef’s watching.

“[[CHEF I|What is that?]]”

“[[JONO I|It’s how my aunt does it. There was a nick in it. I’m sorry. I can wash it off.]]”

“[[CHEF I|It is not on my menu.]]”

“[[JONO I|No, Chef.]]”

She dips her little finger into the bowl of chile and puts it in her mouth. Her eyes water. It’s impossible to say why.

“[[CHEF I|Cook it.]]”

So I cook it. It screams. Callum carries it out in front of him like a crown on a cushion, the door flaps, and after that there’s nothing to do but lean on things. No one sends any tickets. Mei’s got her eye to the little round window.

“[[MEI I|She’s looking at it.]]”

“[[BIG I|What kind of looking?]]”

“[[MEI I|I can only see the haircut. She’s picked up her fork. She’s put it down. Oh no, she’s getting out the notebook.]]”

“[[CHEF I|Come away from there.]]”

“[[MEI I|She’s writing. It’s a short word.]]”

“[[CHEF I|How short?]]”

“[[MEI I|I don’t know! Shorter than ‘adequate’!]]”

The door bangs into her nose. It’s Callum, and he’s holding up the plate. There’s nothing on it, not even a bone. There’s a streak where it’s been wiped with bread.

“[[CAL I|She wants to know what it’s called. She says it isn’t on the menu, and she’d like to spell it right.]]”

Everybody turns around and looks at me. My mouth’s open, but I’ve got no name for it; at home it was only ever fish. The boss takes the plate out of his hands. She holds it under the light for quite a while.

“[[CHEF A|Bass,]]” she says, “[[+|with an accent.]]”

Reuben starts up again about the train. Then he stops, and he jerks his head at the shelf over the grill.

“[[BIG I|Go on, Spoons. You can touch the radio.]]”
