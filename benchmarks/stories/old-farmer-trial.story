ADA: Adaeze Obi | Ms. Obi; Adaeze; the prosecutor; the state | F | major
LOWE: Franklin Lowe | Mr. Lowe; Lowe; Franklin; the defense; counsel for the defense | M | major
JUDGE: Judge Hartigan | the judge; the court; Your Honor; Hartigan; Judge | F | major
WIT: Walter Pruitt | Mr. Pruitt; Pruitt; the witness; the old farmer; Walter | M | major
BAILIFF: Dale | Dale; the bailiff | M | minor
CROWD: the gallery | the gallery; everyone on the benches | X | group
GIRL: Casey Dunn | Casey; Miss Dunn; the defendant; the girl | F | minor
---
"[[BAILIFF I|All rise!]]"

The room rose. It was a hundred and one degrees in Tolliver County, and the room came up off the benches with a sound like tape.

Judge Hartigan climbed to her chair, surveyed them, and fanned herself with the docket. "[[JUDGE I|Sit down before somebody faints. Ms. Obi, is the state ready?]]"

"[[ADA I|We are, Your Honor.]]"

"[[JUDGE I|Mr. Lowe?]]"

"[[LOWE I|As ever.]]"

"[[JUDGE I|That's not a yes.]]"

"[[LOWE A|Yes, ma'am,]]" counsel for the defense said, and half stood up, and buttoned a jacket that no longer met in the middle. Beside him the girl in the borrowed cardigan went on looking at the backs of her hands.

"[[ADA I|The state calls Walter Pruitt.]]"

He came down the aisle with his hat against his chest. He was eighty if he was a day. He had farmed four hundred acres of rock for sixty years, and he lowered himself into the witness box the way a man gets into a cold creek.

"[[BAILIFF I|Do you swear to tell the truth, the whole truth, and—]]"

"[[WIT I|I do.]]"

"[[BAILIFF I|I ain't finished, Walter.]]"

"[[WIT I|Well, I still do.]]"

Laughter. The gavel came down once.

Adaeze Obi approached the box with nothing in her hands. She had won nineteen cases out of twenty that year, and had done it by never hurrying. "[[ADA I|Mr. Pruitt, where were you on the night of June the fourth?]]"

"[[WIT I|On my porch.]]"

"[[ADA I|Doing what?]]"

"[[WIT I|Porch things.]]"

"[[ADA I|And what did you see from there?]]"

"[[WIT I|My barn.]]"

"[[ADA I|What was it doing?]]"

"[[WIT I|It was burning down, ma'am.]]"

"[[ADA I|Did you see anybody near it?]]"

The old farmer turned his hat around by the brim, a full circle, before he answered. "[[WIT I|I saw a person running.]]"

"[[ADA I|Can you describe that person for the jury?]]"

"[[WIT I|Small. Kind of flappy.]]"

"[[LOWE I|Objection.]]"

"[[JUDGE I|To what?]]"

"[[LOWE I|To 'flappy,' Judge. It's vague.]]"

"[[JUDGE E|Overruled,]]" said Hartigan. "[[+|I thought it was pretty clear. Go on, Ms. Obi.]]"

"[[ADA I|Is that person in this courtroom today?]]"

He didn't look up. Every head on the benches swung left, to the cardigan, and hung there.

"[[WIT I|I couldn't say.]]"

For the first time that morning the prosecutor missed a step. She went to her table and came back with a sheet of paper, and held it out, and when he made no move to take it she read it for him. "[[ADA I|'It was the Dunn girl. I saw her plain as day by the light of the fire. I'd know her anywhere.' Do you recognize those words, sir?]]"

"[[WIT I|I ought to.]]"

"[[ADA I|Is that your signature?]]"

"[[WIT I|It's my hand.]]"

"[[ADA I|Then was it true when you signed it, or is it true now?]]"

"[[WIT I|Can't it be neither?]]"

A murmur ran along the gallery. The judge lifted one finger, and it stopped.

"[[JUDGE I|Mr. Pruitt, I've known you since I was in pigtails, so I'm going to say this slow. You are under oath.]]"

"[[WIT I|Yes, Patsy.]]"

"[[JUDGE I|It's 'Your Honor' in here.]]"

"[[WIT I|Yes, Your Honor, Patsy.]]"

"[[ADA I|Permission to treat the witness as hostile?]]"

"[[JUDGE I|Honey, look at him.]]"

"[[ADA I|Your Honor.]]"

"[[JUDGE I|Granted, I guess.]]"

But Adaeze did not go in for the kill. She leaned on the rail. When she spoke again it was in so low a voice that the court reporter had to stop and turn her good ear. "[[ADA I|Who are you protecting?]]"

"[[WIT I|Nobody.]]"

"[[ADA I|Somebody threaten you?]]"

"[[WIT I|No, ma'am.]]"

"[[ADA I|Pay you?]]"

His chin came up at that. It was shaking. "[[WIT I|I never took a dime off of any man I hadn't sweat for.]]"

"[[ADA I|Then help me. Because there's a girl over there who's looking at six years.]]"

"[[LOWE I|Objection. She's making my speech.]]"

"[[JUDGE I|Sustained. Let her find her own.]]"

"[[GIRL I|Tell them, Mr. Pruitt.]]"

Lowe's chair went over. He had both hands out in front of him as if to catch a vase. "[[LOWE I|Casey, no. Sit down. Your Honor, my client isn't—she has nothing to say at this—]]"

"[[GIRL I|I don't mind. They might as well hear it.]]"

"[[JUDGE I|Miss Dunn, your lawyer is giving you good advice, and I'd bet it's costing you. Hush.]]"

The girl hushed, but she stayed on her feet. She and the witness looked at one another across thirty feet of hot brown air. Somewhere a fly was going at a window.

"[[WIT I|It was me.]]"

You could hear the fly stop.

"[[WIT E|I burned it,]]" said Walter Pruitt. "[[+|I burned my own barn. The bank was coming for it Monday. I poured the kerosene and I lit it and I went in the house and got into bed.]]"

"[[CROWD I|No!]]"

"[[JUDGE A|Order,]]" snapped the judge. "[[+|Order, or I clear the lot of you.]]"

"[[ADA I|And the person running?]]"

"[[WIT I|She wasn't running away from it, ma'am. She was running in. She'd seen the smoke from the road. She come in my bedroom and put me over her shoulder. Little bit of a thing like that.]]" He had crushed the hat quite flat. "[[WIT I|I'd set there three days with the sheriff asking who I saw. I said it before I knew I'd said it. And then I was too ashamed to go and unsay it.]]"

"[[ADA I|Why didn't she tell us?]]"

"[[WIT I|I asked her not to.]]"

Nobody on the benches so much as creaked. The defense had at last picked up its chair and was standing behind it, holding on.

"[[LOWE E|Your Honor,]]" Franklin Lowe began, "[[+|in view of, ah … That is to say, I move—]]"

"[[ADA E|The state moves to dismiss,]]" said Adaeze Obi.

"[[LOWE I|That's my motion.]]"

"[[ADA I|You weren't getting there.]]"

"[[JUDGE I|So ordered. Miss Dunn, go home. Somebody drive her home. Dale, you do it.]]"

"[[BAILIFF I|What about Walter?]]"

The judge took off her glasses. Without them she looked, for an instant, like someone who had once had pigtails. "[[JUDGE I|Walter can ride along as far as the jail. And put him in the front.]]"
