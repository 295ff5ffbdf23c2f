ROSA: Rosa DiPalma | Rosa; Ma; Mom; Nonna; his wife; their mother; her mother | F | major
SAL: Sal DiPalma | Sal; Pop; Dad; Nonno; Grandpa; her husband; her father; the old man | M | major
TINA: Christina DiPalma | Tina; Christina; Teen; his sister; her sister; Aunt Tina | F | major
MARK: Mark DiPalma | Mark; Markie; the oldest; her brother | M | major
JEN: Jennifer DiPalma | Jen; Mark's wife; her sister-in-law; Jennifer | F | major
NICKY: Nicky DiPalma | Nicky; Nick; the kid; their nephew; the boy; her grandson | M | major
---
"[[ROSA I|Who wants the end piece?]]"

"[[MARK I|Me.]]"

"[[TINA I|He had it last week.]]"

"[[MARK I|Last week was Easter. Easter doesn't count.]]"

"[[ROSA I|Nicky, you want it?]]"

"[[NICKY I|What is it?]]"

"[[SAL I|What is it! It's lasagna. What does it look like?]]"

"[[NICKY I|It looks burned.]]"

"[[SAL I|That's the best part, the burned. Rosa, give him the burned.]]"

"[[JEN I|He doesn't have to have it, Pop.]]"

"[[SAL I|Who said he has to?]]" Sal reached across with his own fork and put the end piece on the boy's plate. "[[SAL I|He wants it.]]"

Tina poured herself some wine. She'd been home for two hours, and she had already told herself twice that she was going to wait until the coffee.

"[[ROSA I|Sit, Jennifer. You're making me nervous.]]"

"[[JEN I|I'm just getting the cheese, Ma.]]"

"[[ROSA I|I got the cheese.]]"

"[[JEN I|Where?]]"

"[[ROSA I|It's under the bread.]]"

Everybody lifted things. The cheese was under Mark's elbow.

"[[TINA I|Nice.]]"

"[[MARK I|What? I was keeping it warm.]]"

"[[JEN I|You don't keep cheese warm.]]"

"[[MARK I|You don't. Where I come from we do.]]"

"[[TINA I|You come from right here.]]"

"[[MARK I|That's what I'm saying.]]"

Her father had tucked his napkin into his collar. He pointed down the table with his knife, right at her. "[[SAL I|So how's the big shot?]]"

"[[TINA I|I'm okay, Dad.]]"

"[[SAL I|They still giving you the corner office?]]"

"[[TINA I|It isn't a corner. It's near a corner.]]"

"[[ROSA I|She's tired. Look at her. Christina, are you eating?]]"

"[[TINA I|I'm eating right now.]]"

"[[ROSA I|I mean there.]]"

"[[NICKY I|Aunt Tina got fired.]]"

It was quiet enough to hear the cuckoo clock in the hall, which hadn't cuckooed since the Pope came. Jen put her hand over her eyes.

"[[ROSA I|What did he say?]]"

"[[JEN I|Nick. What did we say in the car?]]"

"[[NICKY I|You said don't tell Nonno.]]" He thought about it. "[[NICKY I|I was telling Nonna.]]"

"[[SAL I|Who got fired?]]"

"[[MARK I|Nobody, Pop.]]"

"[[SAL I|I'm sitting here! I got ears!]]"

"[[MARK I|Okay, so who wants bread?]]"

"[[TINA I|How did you even know?]]"

"[[MARK I|You called me, Teen. Thursday. You were crying so hard I had to put you on the speaker so I could drive.]]"

"[[TINA I|I was on *speaker*?]]"

"[[NICKY I|I was in the back.]]"

Their mother had folded her hands on the edge of the table. It wasn't a good sign; the last time she'd done that, a priest had been transferred.

"[[ROSA I|Is it true?]]"

"[[TINA I|I didn't get fired. They let go of the whole floor.]]"

"[[SAL I|What's the difference?]]"

"[[TINA I|There's a package.]]"

"[[SAL I|What's in it?]]"

"[[JEN I|It's money, Pop. It's when they give you money to go.]]"

"[[SAL I|Thirty-one years I gave to the transit, you know what was in my package? A clock.]]" He jerked his head at the hall. "[[SAL I|And it don't work!]]"

"[[ROSA I|Salvatore. Lower.]]"

"[[SAL I|I'm not yelling.]]"

"[[ROSA I|The Costellos can hear you.]]"

"[[SAL I|Good! Hey, Costello! They fired my daughter!]]"

Through the wall, somebody thumped twice. It could've been sympathy.

Tina was laughing. She hadn't expected it, and it hurt, somewhere up under her ribs, and then it wasn't exactly laughing any more. A small hand came over and patted her on the wrist. It had sauce on it.

"[[NICKY I|You can have my end piece.]]"

"[[TINA I|That's okay, buddy.]]"

"[[NICKY I|I don't like it.]]"

"[[SAL I|He doesn't like it!]]"

"[[JEN I|I told you he didn't.]]"

"[[ROSA I|So you'll come home.]]"

"[[TINA I|Ma, I'm forty-one.]]"

"[[ROSA I|I didn't ask how old. I was there. Your room's the same as it was.]]"

"[[MARK I|It's got the treadmill in it.]]"

"[[ROSA I|So your father will move the treadmill.]]"

"[[SAL I|Where am I gonna put it?]]"

"[[ROSA I|In the hall, with the clock.]]"

"[[MARK E|Put it next door,]]" Mark said. "[[+|Let Costello use it.]]"

His wife hit him with a breadstick. But she was looking at her sister-in-law while she did it, and she'd stopped smiling. "[[JEN I|Tell them the rest of it.]]"

"[[TINA I|Jen.]]"

"[[JEN I|You told me. You might as well.]]"

"[[ROSA I|There's a rest of it? Oh, Madonna. She's sick.]]"

"[[TINA I|I'm not sick, Ma. I took the package and I put it down on something.]]"

"[[SAL I|On what? A car?]]"

"[[TINA I|You know the bakery on Ninth? DeLuca's?]]"

"[[SAL I|It's closed. It's been closed since he died.]]"

"[[TINA I|Well.]]"

The old man took the napkin out of his collar. He did it slowly, and folded it, and laid it beside his plate. When he was nine years old, just off the boat, old DeLuca had given him a broom and a roll with butter in it every morning before school. Everyone at the table had heard it four hundred times.

"[[SAL I|You bought DeLuca's?]]"

"[[TINA I|I bought the lease. It needs an oven. I don't know what I'm doing, Dad. It's probably really stupid.]]"

"[[MARK I|It's extremely stupid. I think it's great.]]"

"[[ROSA I|She can't bake.]]"

"[[JEN I|Ma!]]"

"[[ROSA I|I'm her mother, I can say. She made a cake for the christening, and the dog was ill.]]"

"[[TINA I|I was going to ask if you'd teach me.]]"

For once, Rosa DiPalma had nothing to say. She unfolded her hands. She looked at her husband, who was blowing his nose.

"[[SAL I|What time do they start, the bakers?]]"

"[[TINA I|Four. In the morning.]]"

"[[SAL I|I'm up at four anyhow. I got the prostate.]]"

"[[JEN I|Pop, he's eight.]]"

"[[NICKY I|What's a prostate?]]"

"[[SAL I|It's like a clock.]]"
