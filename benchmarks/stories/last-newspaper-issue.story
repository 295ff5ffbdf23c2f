ME: June Pettibone | narrator; I; June; Pettibone; the cub; the kid | F | major
HOLL: Walt Hollis | Walt; Hollis; the editor; the boss; the old man | M | major
GERT: Gertie Vance | Gertie; Miss Vance; Society; the society editor | F | major
OTTO: Otto Brill | Otto; Brill; the pressman; the man with the ink | M | major
MAYR: Mayor Stedman | Stedman; the mayor; His Honor; the man in the camel coat | M | major
WIDW: Mrs. Alma Pike | Mrs. Pike; the widow; the woman in the doorway; Alma | F | major
PHON: the man from the chain | the man on the phone; the man from the chain; Chicago | M | minor
STAF: the staff | everybody; all of us | X | group
---
The last issue of the *Harlow Creek Sentinel* was due to go to bed at nine, and at ten after seven we still had a hole in the front page.

“[[HOLL I|How big?]]”

“[[OTTO I|Eighteen inches, three columns. I could drive the truck through it.]]”

“[[HOLL I|Gertie! What’ve you got?]]”

“[[GERT I|I’ve got the Elks’ pancake supper, with names.]]”

“[[HOLL I|How many names?]]”

“[[GERT I|All of them, Walt. It’s the last one. I’m putting in everybody who had seconds.]]”

I was nineteen, and I’d been on the paper for seven months. I wasn’t cub reporter so much as cub everything; I did the tides, which was a challenge, as we were four hundred miles from the sea. Walt Hollis had been running them since 1952 because of a bet.

“[[HOLL I|Pettibone. What have you got for me?]]”

“[[ME I|High water at six-fourteen.]]”

“[[HOLL I|For the front.]]”

“[[ME I|I thought you were writing the front.]]”

He looked at the typewriter. There was a sheet of paper in it, and had been since Tuesday. It said “[[!|Farewell]]”, and he’d gone back and x’d that out.

“[[HOLL I|I’ve written nine thousand editorials in this room. I was against the bypass. I was for the bypass. Tonight I sit down, and it’s like trying to kiss my own elbow.]]”

The phone rang on the copy desk. Miss Vance got it, listened, and held it out from her at the full stretch of her arm, the way you would a diaper.

“[[GERT I|It’s Chicago.]]”

“[[HOLL I|Tell them that I’m dead.]]”

“[[GERT I|They’d want it in writing.]]”

He took it. The man from the chain had one of those voices that carry; you’d have thought he was in the wastebasket.

“[[PHON I|Walt! Just touching base. We’re all thinking about you folks down here.]]”

“[[HOLL I|That must be nice for you.]]”

“[[PHON I|You got our copy okay? The farewell message? Legal’s signed off on it, so you can run it as is.]]”

“[[HOLL I|I saw it. It says we’re ‘sunsetting.’]]”

“[[PHON I|That’s the language, yes.]]”

“[[HOLL A|I’ve got an inkwell here with more blood in it,]]” the editor said, and hung up on him, gently, with one finger. “[[HOLL I|Otto, what happens if we don’t fill it?]]”

Otto Brill thought. He was as wide as he was high, and black to the elbows, and he had never been known to hurry an answer. “[[OTTO I|You get a big white square.]]”

“[[GERT I|People would think it was modern.]]”

“[[ME A|They could draw in it,]]” I offered.

“[[HOLL I|That’s not the worst idea I’ve heard today. It’s the second-worst. Who’s that on the stairs?]]”

It was a camel coat, with the mayor in it. He’d come up two flights at a trot and he had his hand out before he got through the gate.

“[[MAYR I|Walt. Sad day. Sad, sad day for the community.]]”

“[[HOLL I|You’ve been trying to close me since the parking meters.]]”

“[[MAYR I|That was politics. I’ve brought you a few words. Nothing long. Something to go out on, from the office of.]]”

“[[HOLL I|Would it run to eighteen inches?]]”

“[[MAYR I|It’d run to whatever you’ve got.]]”

Gertie was reading over the camel-hair shoulder. She was six feet tall in her hat, and people forgot that. “[[GERT I|You’ve spelled ‘indefatigable’ with two *d*’s.]]”

“[[MAYR I|It’s a draft.]]”

“[[GERT I|Who’s it that’s indefatigable?]]”

“[[MAYR I|I … It’s a general tribute.]]”

“[[GERT I|It says ‘I.’]]”

“[[HOLL I|Leave it on the spike, Bob. We’ll see how we go.]]”

“[[MAYR I|The spike’s for what you don’t use.]]”

“[[ME A|We’re out of baskets,]]” I said, and for the first time since I’d worked there I heard Otto laugh. It was like a shovel going into coal.

His Honor sat down on the bench by the door to wait, with his hat on his knee. I believe he really did mean to be kind. It simply hadn’t come up much. And it was he who saw her first, because he got back onto his feet.

“[[MAYR I|Alma. Evening.]]”

“[[WIDW I|Good evening, Bob. Is this where you pay?]]”

The woman in the doorway had on galoshes and a man’s mackinaw. She held a change purse in front of her in both hands. I’d never seen her before, and I thought that I knew the whole county.

“[[GERT E|Pay for what, Mrs. Pike?]]” asked Miss Vance.

“[[WIDW I|It’s for a notice. I don’t know the rates. It’s for Lyle.]]”

“[[GERT I|Oh, Alma. When?]]”

“[[WIDW I|This morning, around five. He’d got up to see to the stove.]]”

I pulled out a chair, and she sat on the first two inches of it. The boss had come around his desk. Behind him the clock said seven forty-one.

“[[HOLL I|There’s no charge, ma’am. June, take it down.]]”

“[[WIDW I|I’d as soon pay. He’d as soon I did.]]”

“[[HOLL I|Then it’s a quarter.]]”

She counted it out in nickels on the corner of my desk. I rolled in a clean sheet. I’d done a dozen obituaries, and I knew how they went; you ask for the church, the lodge, and who survives.

“[[ME I|Was he a member of anything, Mrs. Pike?]]”

“[[WIDW I|No. He wasn’t one to join.]]”

“[[ME I|Did he have any hobbies?]]”

“[[WIDW I|He read the paper.]]”

“[[OTTO E|This one?]]” asked Otto.

“[[WIDW I|There’s another? He read it front to back. It’d come on the Thursday, and he’d make it last him to the Wednesday. He’d do a page a night out loud, while I did the mending, and he’d do the voices. He did you, Mr. Hollis. He did you real well.]]”

“[[HOLL I|What’d I sound like?]]”

“[[WIDW I|Put upon.]]”

“[[GERT E|He’s got you there,]]” said Gertie.

“[[WIDW I|And the tides. He’d finish up on those. We’re up on the ridge, you know, it’s a goat’s idea of a farm. He never saw an ocean in his life. But he’d say, ‘Well, Alma, she’s coming in at six-fourteen,’ and he’d look at his watch. Then he’d bank up the stove. I don’t think he could have slept without he knew.]]”

I’d stopped typing. I had made up six-fourteen. I made all of them up, Walt had told me to; you took last week’s and added some.

“[[ME I|Mrs. Pike, I’ve got to tell you, those aren’t—]]”

“[[HOLL E|Pettibone,]]” said Hollis.

“[[ME I|They aren’t what I’d call the main feature.]]”

“[[WIDW I|They were to us.]]”

Nobody moved for a bit. It was the mayor, of all people, who did. He got up in his beautiful coat, and crossed to the spike, and he lifted his speech back off it and folded it in four.

“[[MAYR I|How big did you say that the hole was?]]”

“[[OTTO A|Eighteen by three,]]” the pressman told him.

“[[MAYR I|I went to school with Lyle Pike. He carried me home on his back one time when I’d broken my ankle. It’s two miles. He didn’t speak the whole way.]]”

“[[GERT I|You never told me that.]]”

“[[MAYR I|You never asked me anything but who was at lunch.]]”

“[[HOLL I|Get that down, June. The ankle. What year was it, Bob?]]”

“[[MAYR I|Thirty-eight. It was snowing.]]”

“[[GERT I|Forty-four, he brought my mother’s piano up Cutter’s Hill on a stone sled. He wouldn’t take a dime.]]”

“[[OTTO I|He fixed this press.]]”

We all of us turned around. Otto was wiping his fingers, one after the other.

“[[HOLL I|When was this?]]”

“[[OTTO I|The night of the tornado extra. The feed roll went. I called him up, because of he’d got a lathe. He came down off the ridge in his slippers, two in the morning, and he stayed till we’d run it. You never noticed, Walt. You kept on calling him Lloyd.]]”

“[[WIDW I|He did tell me that. It tickled him.]]”

I was going as fast as I could. The keys kept blurring. When I looked up, the old man had pulled the sheet out of his own machine, balled it up, and sat down, and he was rolling in another.

“[[HOLL I|Otto, tear up the front. One story. I want a photograph, Mrs. Pike, if you’ve got one with his hat off. Gertie, call anybody that he ever lifted something for. June, what’s the name of the piece?]]”

“[[ME I|Me? I don’t know. ‘He Read It Front to Back’?]]”

“[[HOLL I|That’s him. That’s all right. That’s us, too. Will we make it by nine?]]”

“[[STAF I|No!]]”

“[[HOLL I|Then they can sue me. What time’s high water tomorrow?]]”

I looked to see if the widow was listening. She was. She’d taken his watch out of the mackinaw and was holding it by the stem, ready to set it.

“[[ME A|Six-fifty-one,]]” I said. “[[+|And she’s coming in strong.]]”
