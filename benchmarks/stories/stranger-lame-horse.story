HOLL: Abel Hollis | Hollis; Abel; the stranger; the tall man; mister | M | major
MAE: Mae Tully | Mae; Mrs. Tully; Mae Tully; ma'am; the widow | F | major
BUD: Bud Tully | Bud; the boy; her son; son | M | major
CRUM: Wade Crum | Crum; Wade; Mr. Crum; the cattleman; the fat man | M | major
DEP: Deputy Sorley | Sorley; the deputy; Deputy | M | minor
---
The stranger came up from the creek on foot, leading a lame horse. The boy saw him first.

"[[BUD A|Ma,]]" he said. "[[+|There's a man.]]"

"[[MAE I|What sort of a man?]]"

"[[BUD I|Tall.]]"

Mae Tully came out on the porch and wiped her hands. She had the shotgun leaned just inside the door, and she stood where she could reach it.

"[[HOLL E|Afternoon,]]" said Hollis.

"[[MAE I|That's near enough.]]"

"[[HOLL I|Yes, ma'am.]]"

"[[MAE I|You one of Crum's?]]"

"[[HOLL I|I don't know any Crum.]]"

"[[MAE I|Then you're the only one in the valley. What's wrong with your horse?]]"

"[[HOLL I|Stone bruise. I was hoping for some water, and maybe a day in the shade. I can pay. I can work, if you'd rather.]]"

"[[MAE I|Can you mend a pump?]]"

"[[HOLL I|I can look at it.]]"

"[[BUD E|He's got a gun on, Ma,]]" said Bud.

"[[MAE I|I can see that.]]"

The tall man unbuckled it with his left hand and hung it on the fence post. He did it slow. Then he went over to the pump and got down on one knee and looked up the spout.

"[[HOLL A|You got a frog in here,]]" he said.

"[[BUD I|That's Samson.]]"

"[[HOLL I|He live here?]]"

"[[BUD I|He moved in Tuesday. That's when it quit.]]"

"[[HOLL I|Well, that'd be about right. You want to hold out your hat, son?]]"

The boy held out his hat. Hollis did something with his arm up to the elbow. There was a suck and a cough, and then water, red, and then brown, and then clear.

"[[MAE E|I'll be hanged,]]" Mrs. Tully said. "[[+|I've had that thing apart four times.]]"

"[[HOLL I|He was up in the bend.]]"

"[[MAE I|There's beans. You can eat on the step.]]"

He ate on the step. The boy sat by him and told him about Samson, and the mule, and how his pa had been shot in the back at the crossing in the spring.

"[[HOLL I|Who by?]]"

"[[BUD I|Nobody knows.]]"

"[[HOLL I|What's your ma think?]]"

"[[BUD I|She knows.]]"

"[[MAE I|Bud, you go and see to that mule.]]"

"[[BUD I|I already seen to it.]]"

"[[MAE I|See to it again.]]"

He went. She stood there with the coffeepot. She was a long while about pouring it.

"[[MAE I|It's the water. We've got the only spring this side that don't go dry. Mr. Crum's offered me three times.]]"

"[[HOLL I|Fair price?]]"

"[[MAE I|Two hundred dollars, the first time. A hundred the second.]]"

"[[HOLL I|What was the third?]]"

"[[MAE I|He said I had a fine-looking boy.]]"

Hollis turned his cup around. Off to the west there was a feather of dust on the road. They both of them looked at it, and neither one spoke until you could count the horses.

"[[HOLL I|That him?]]"

"[[MAE I|Him and the deputy.]]"

"[[HOLL I|What's the deputy for?]]"

"[[MAE I|To see it's legal.]]"

There were three, with a pack mule. The one in front was fat and sat his saddle like a man on a sofa. He took off his hat to her. It was a very good hat.

"[[CRUM I|Mae. You're looking well.]]"

"[[MAE I|What do you want, Wade?]]"

"[[CRUM I|Why, I've come to help you load up. Deputy, you got the paper?]]"

"[[DEP I|Yes, sir. It's a tax lien, ma'am. On the spring. It says you're eleven months behind.]]"

"[[MAE I|Nobody pays tax on a spring.]]"

"[[CRUM I|It's a new one. We just passed it.]]" His eyes had come around to the step. They were little and blue, and they went over the boots, and the coat, and the place at the hip where there wasn't anything. "[[CRUM I|Who's this?]]"

"[[MAE I|He fixed the pump.]]"

"[[CRUM I|Did he? What do they call you, pump man?]]"

"[[HOLL E|Hollis,]]" said Hollis.

The deputy's horse took a step backward. It hadn't been asked to.

"[[DEP E|Abel Hollis?]]" said Sorley. All the spit had gone out of his voice. "[[+|From Laramie?]]"

"[[HOLL I|I've been there.]]"

"[[CRUM I|I don't care if he's from the moon. He's not wearing a gun. Sorley, serve the lady her paper.]]"

"[[DEP I|Mr. Crum, I believe I'll go on home.]]"

"[[CRUM I|You'll do what?]]"

"[[DEP I|I got a wife, Mr. Crum.]]"

"[[CRUM E|You yellow dog,]]" said Crum, and he pulled his own. He got it clear, and he even got it cocked. And then a voice came from up over the stable door, high, and not steady.

"[[BUD I|Don't you move, mister.]]"

The boy was lying in the loft with the Colt from the fence post held in both his hands. It was about as long as his arm.

"[[MAE E|Bud, you put that down!]]" cried Mae.

"[[BUD I|He shot Pa.]]"

"[[MAE I|I know he did. Put it down.]]"

"[[BUD I|I'm going to shoot him, Ma.]]"

No one else so much as breathed. The stranger had stood up, with his cup in his hand. He didn't look at the fat man at all; he walked right across in front of that pistol, as if it had been a rake, till he was beneath the loft.

"[[HOLL I|You ever shot anything, son?]]"

"[[BUD I|A rabbit.]]"

"[[HOLL I|How'd you like it?]]"

"[[BUD I|I didn't.]]"

"[[HOLL I|I was about your size. It was a man who'd done something to my folks. Everybody said that he had it coming, and he did. I thought it would be like putting something down.]]" Hollis pushed back his hat. "[[HOLL I|I've been carrying him for twenty-six years. He don't get any lighter. I wouldn't wish him on you.]]"

The barrel wavered. It came down an inch at a time.

"[[HOLL I|That's it. Now hand it to me, butt first.]]"

"[[BUD I|What about him?]]"

"[[MAE A|I've got him,]]" said his mother.

She was on the porch with the shotgun to her shoulder, both the hammers back. She didn't look as though it'd weigh on her at all.

"[[MAE I|Get off my land, Wade. Leave the hat.]]"
