TILLY: Tilly Marchbanks | Tilly; Tils; the Admiral; his cousin | F | major
FIN: Fin Marchbanks | Fin; Finlay; the Bosun | M | major
OLLIE: Ollie Pugh | Ollie; the fat boy; the newcomer; Pugh | M | major
BEE: Beatrice Marchbanks | Bee; Beatrice; the baby; the smallest Marchbanks | F | major
GRU: Mr Grubb | Mr Grubb; Grubb; the boatman; the old man | M | major
AUNT: Aunt Con | Aunt Con; Aunt Constance | F | minor
---
‘[[TILLY E|It’s perfectly simple,]]’ said Tilly. ‘[[+|We borrow the boat, we find the treasure, and we’re home for tea.]]’

‘[[FIN E|What if it sinks?]]’ asked Fin.

‘[[TILLY I|Then we’re late for tea.]]’

They were lying along the top of the harbour wall, all four of them, like washing. Below them the Mudlark knocked against the steps. She was eleven feet long and mostly paint.

‘[[OLLIE E|I get sick,]]’ Ollie announced. He had only come on Saturday, with one suitcase and an inhaler, and nobody had quite decided yet what he was for. ‘[[+|I got sick on the swan at Alton Towers.]]’

‘[[BEE I|What colour?]]’

‘[[OLLIE I|Sort of orange.]]’

‘[[BEE A|He can come,]]’ said the smallest Marchbanks, satisfied.

‘[[TILLY I|It isn’t up to you, Bee. There’s a vote. All those in favour of Pugh?]]’

Two hands went up. After a moment one of them turned out to be Ollie’s.

‘[[FIN I|You can’t vote for yourself.]]’

‘[[OLLIE I|Why not? Grown-ups do.]]’

Fin thought about that. He was a fair-minded boy. ‘[[FIN I|All right. But you’re bailing.]]’

‘[[GRU I|And who’s borrowing what?]]’

They shot up. Mr Grubb was standing at the bottom of the wall with a bucket. He’d a beard like a doormat and one blue eye. People said that he had lost the other at cards.

‘[[TILLY E|Nobody,]]’ said Tilly.

‘[[FIN E|Nothing,]]’ said Fin, at the same time.

‘[[BEE E|We’re going to Skull Rock to dig up the gold,]]’ Bee told him.

‘[[TILLY I|*Bee!*]]’

‘[[BEE I|Well, we are.]]’

‘[[GRU A|Are you, by heck?]]’ The boatman put down the bucket. Something in it moved. ‘[[+|What gold’d that be?]]’

There was nothing for it. Tilly unbuttoned her pocket and took out the map, and unfolded it on her knee, with her thumb over the most important part. She read it out, because he had left his glasses in the pub. ‘[[TILLY I|“From the Skull’s left eye go thirty paces to the drowned man’s chair. Sit, and you shall see it shine.” It was in the back of the clock. It’s frightfully old. It’s got a burn.]]’

‘[[GRU I|I can see that.]]’

‘[[FIN I|We did test the paper.]]’

‘[[GRU I|What with?]]’

‘[[FIN I|Tea.]]’

‘[[GRU I|Hm.]]’ He scratched under his hat for quite some while. ‘[[GRU I|Tide’s on the turn. You’d have two hours. If you was to be back on these steps by five, I dare say I’d never have noticed that she’d gone.]]’

‘[[TILLY I|Really?]]’

‘[[GRU I|I’ve only the one eye. Life jackets. All of you. And that one,]]’ with a nod at Ollie, ‘[[+|sits in the middle.]]’

It was further than it looked. It always is. Fin rowed, and Tilly steered, and sang out orders that he obeyed if he was going to do it anyway. Bee trailed a hand and talked to whatever was under it. Ollie bailed. He bailed with his eyes shut and his lips moving.

‘[[TILLY I|Are you praying?]]’

‘[[OLLIE I|Times tables.]]’

‘[[FIN I|Does it work?]]’

‘[[OLLIE I|I’ve got as far as the nines and I’m still inside out. Is it much more?]]’

‘[[FIN I|About as far as the seventeens.]]’

But he wasn’t sick. When the keel crunched up on to the shingle at last he was the first one over the side, and he knelt down on Skull Rock and kissed it, and got a barnacle in the lip.

The left eye was easy. It was a cave, with a bush for an eyebrow. Tilly paced out the thirty, and ended up in the sea.

‘[[TILLY I|Your legs are longer, Fin. You do it.]]’

‘[[FIN I|Twenty-eight. Twenty-nine. I’m in the sea too.]]’

‘[[BEE I|Pirates have got bigger trousers.]]’

‘[[TILLY I|What’s that supposed to mean?]]’

‘[[OLLIE E|It means that we’re going the wrong way,]]’ Ollie said, and then looked astonished to have said it. ‘[[+|It’s the Skull’s left. Not ours. You’ve got to be the skull. If you’re looking out, then your left is that one.]]’

Nobody spoke. Fin turned himself round, squinted, held up one arm, and then the other.

‘[[FIN A|Crikey,]]’ he breathed.

‘[[TILLY I|I was just about to say so.]]’

‘[[FIN I|You weren’t, Tils.]]’

‘[[TILLY I|I was building up to it.]]’

From the other eye it was thirty paces to the foot, over weed and round a pool, and at the end of them the cliff had a bite out of it exactly the shape of a seat. There was a dark line, at the height of Fin’s chest, where the water came to.

‘[[TILLY I|The drowned man’s chair. Who’s going to sit in it?]]’

‘[[FIN I|You’re the Admiral.]]’

‘[[TILLY I|It’s got a crab.]]’

‘[[BEE I|Me! Me, I will, let me!]]’ And she’d hopped up into it, plump, and picked up the crab, and put it on her shoulder like a parrot. She looked straight ahead. Then her mouth went round.

‘[[FIN I|What is it?]]’

‘[[BEE I|It’s shining.]]’

They fell over one another getting up beside her. From there, and from nowhere else, you could see clean through the arch of the rock, and across two miles of blue to the town; and in the middle of the town one tiny window was on fire with the afternoon sun. It blazed. It was like a coin held up between finger and thumb.

‘[[OLLIE I|Whose window’s that?]]’

‘[[TILLY I|It’s the church.]]’

‘[[FIN I|No. Left a bit. It’s got a green door.]]’

‘[[TILLY I|It can’t be. That’s our house. That’s the landing! That’s where the *clock* is!]]’

‘[[FIN A|So the treasure,]]’ her cousin said slowly, ‘[[+|is … what, it’s the clock?]]’

‘[[BEE E|It’s us,]]’ said Bee. She was feeding the crab a bit of biscuit. ‘[[+|Silly. It’s home. It’s so’s you can see it from here when you’re drowned.]]’

They sat, and nobody said anything rude at all. At last somebody’s stomach rumbled.

‘[[OLLIE I|I’m sorry it isn’t gold.]]’

‘[[FIN I|I’d have only had to put it in the post office.]]’

‘[[TILLY I|What time have you got?]]’

‘[[FIN I|Twenty to.]]’

‘[[TILLY I|Twenty to *five*? To the boat! All hands! Pugh, you take an oar.]]’

‘[[OLLIE I|Me?]]’

‘[[TILLY I|You’re First Mate now. There wasn’t one, so it’s yours. I shan’t bother with a vote.]]’

They made the steps with a minute in hand. Mr Grubb was sitting on the bollard, mending something and not looking at them, and next to him, with her basket and her terrible brogues, looking enough for two, was Aunt Con.

‘[[AUNT I|Well?]]’

‘[[TILLY E|We can explain,]]’ gabbled Tilly.

‘[[AUNT I|I should hope so. Did you find it?]]’

Four mouths opened.

‘[[AUNT A|The chair,]]’ she said impatiently. ‘[[+|Does the window still catch? I’ve had that pane cleaned every August for forty years, and not one of you has ever thought to look inside the clock.]]’
