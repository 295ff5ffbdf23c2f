JUDGE: Judge Harriet Opoku | the judge; Judge Opoku; Your Honor; Her Honor; the court | F | major
PROS: Daniel Fitch | Mr. Fitch; Fitch; the prosecutor; the assistant district attorney | M | major
DEF: Ramona Quist | Ms. Quist; Quist; Ramona; the defense attorney; counsel | F | major
WIT: Earl Tibbs | Mr. Tibbs; Earl; Tibbs; the witness | M | major
DEFT: Darnell Pickett | Darnell; Pickett; the defendant; her client; Mr. Pickett | M | major
BAIL: The bailiff | the bailiff; Officer Munn; Munn | M | minor
GAL: The gallery | the gallery; somebody in the gallery | X | group
---
“[[BAIL I|All rise.]]”

Ramona Quist rose, and under the table she got her left foot back into its shoe. Beside her Darnell Pickett stood up in a jacket that belonged to his cousin. The judge came in reading.

“[[JUDGE I|Be seated. Mr. Fitch, are we going to finish this today?]]”

“[[PROS I|The People hope so, Your Honor.]]”

“[[JUDGE I|The court has a dental appointment. Call your witness.]]”

The prosecutor buttoned his coat. He was a tall, clean man who had never lost to her, and he held the gate open for an old fellow in suspenders as if he were seeing him into a restaurant.

“[[BAIL I|Raise your right hand. Do you swear to tell the truth, the whole truth, and nothing but the truth?]]”

“[[WIT I|About what?]]”

“[[BAIL I|In general.]]”

“[[WIT I|I guess so.]]”

“[[JUDGE I|A yes or no will do, sir.]]”

“[[WIT I|Yes, ma’am. No offense.]]”

Fitch strolled to the rail. “[[PROS I|State your name for the record.]]”

“[[WIT I|Earl Tibbs.]]”

“[[PROS I|And where do you live, Mr. Tibbs?]]”

“[[WIT I|Four-twelve Pond Street. Across from the church.]]”

“[[PROS I|Were you at home on the night of June the ninth?]]”

“[[WIT I|I’m always home.]]”

“[[PROS I|What, if anything, did you see?]]”

“[[WIT I|I saw him.]]” The old man pointed. “[[WIT I|Climbing out the church window with the bell.]]”

There was a stir on the benches. Darnell bent his head down to hers.

“[[DEFT A|I never stole it,]]” he whispered. “[[+|I *told* you how it was.]]”

“[[DEF I|Hush.]]”

“[[DEFT I|He’s got it backwards.]]”

“[[DEF I|I know he has. Hush, and drink your water.]]”

“[[PROS I|Let the record show that the witness has identified the defendant. How far away were you, sir?]]”

“[[WIT I|From here to about that flag.]]”

“[[PROS I|And was there any light?]]”

“[[WIT I|There’s the one on the sign. ‘All Welcome.’ It stays lit.]]”

“[[PROS I|No further questions.]]”

He gave Quist a small bow on his way past. She let him get settled. She looked through her file, in which there was one sheet of paper and a sandwich.

“[[JUDGE I|Ms. Quist?]]”

“[[DEF I|Just a couple, Your Honor. Good morning, Mr. Tibbs.]]”

“[[WIT I|Morning, Ramona.]]”

“[[PROS I|Objection.]]”

“[[JUDGE I|To what, Mr. Fitch?]]”

“[[PROS I|He called her Ramona.]]”

“[[DEF I|He taught me to swim, Judge. He taught the whole county to swim.]]”

“[[JUDGE I|Overruled. I’d like to get to my tooth.]]”

“[[DEF I|Mr. Tibbs, how big would you say that bell is?]]”

“[[WIT I|Oh, like a good-sized pumpkin.]]”

“[[DEF I|What’s it weigh?]]”

“[[WIT I|Ninety-one pounds. It’s brass.]]”

“[[DEF I|That’s pretty exact.]]”

“[[WIT I|Well, I hung it. In ’74.]]”

“[[DEF I|When you saw my client, was he carrying it in both arms?]]”

“[[WIT I|Like a baby.]]”

“[[DEF I|And climbing?]]”

“[[WIT I|That’s right.]]”

“[[DEF I|Which leg came out of the window first?]]”

The witness shut one eye. You could see him watching it over again, up there on the ceiling. His hand began to move along the rail.

“[[WIT I|His left. No. I saw the seat of his pants. He had one leg on the ladder and he was sort of hiking himself…]]”

“[[DEF I|Hiking himself which way, Earl?]]”

“[[PROS I|Objection! Leading.]]”

“[[DEF I|I’m asking him which way.]]”

“[[JUDGE I|I’d like to know myself. Answer the question, Mr. Tibbs.]]”

“[[WIT A|Up,]]” said the old man slowly. “[[+|He was going up. He had it on his shoulder, and he was shoving it in ahead of him.]]”

“[[DEF I|So he wasn’t coming out.]]”

“[[WIT I|No, ma’am. I’ll be darned. He was putting it back.]]”

The gallery all talked at once. Someone’s baby woke up. The gavel came down three times, and on the third the head flew off it and rolled beneath the clerk.

“[[JUDGE I|Quiet! Officer Munn, fetch me that. Mr. Fitch, sit down.]]”

“[[PROS I|Your Honor, if it wasn’t stolen, why was it reported?]]”

“[[JUDGE I|That’s an excellent question. I’d have asked it in June.]]”

“[[DEF I|Defense calls Darnell Pickett.]]”

“[[DEFT A|Me?]]” said her client. He knocked over the water.

“[[DEF I|Tell it like you told me.]]”

He went up. He took the oath in a voice that barely reached the flag. He was twenty, and since the age of nine he’d mowed the grass at that church for nothing.

“[[DEF I|Where did you get the bell?]]”

“[[DEFT I|Off eBay.]]”

“[[DEF I|Who was selling it?]]”

He looked at his hands.

“[[JUDGE I|You have to answer, young man.]]”

“[[DEFT I|I don’t like to, ma’am. He’s got kids.]]”

“[[DEF I|How much did you pay?]]”

“[[DEFT I|Eleven hundred. It was my truck money.]]”

“[[DEF I|And why’d you put it back at night?]]”

“[[DEFT I|So he wouldn’t be embarrassed.]]”

It was in the second row that it happened. A man had stood up, a soft man in a gray suit with a collar, white as a plate. Nobody had been looking at him, except for Quist. She hadn’t looked at anything else since nine o’clock.

“[[GAL A|Reverend?]]” somebody in the gallery said.

“[[PROS A|Oh, for crying out loud,]]” muttered the prosecutor.

“[[JUDGE I|Counsel, approach. Both of you.]]” She put her hand over the microphone. She had the hammer part of the gavel in the other one, and she seemed to be considering where to throw it. “[[JUDGE I|Danny, how’d you like to dismiss?]]”

“[[PROS I|I’d like to very much, Judge.]]”

“[[JUDGE I|Ramona, does the boy want his eleven hundred back?]]”

“[[DEF I|He’ll say no. I’d make him take it.]]”

“[[JUDGE I|Good. Now everybody go home. My face hurts.]]”
