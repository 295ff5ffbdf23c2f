HEAD: Mr Ferreira | Mr Ferreira; Ferreira; the head; the headteacher; sir | M | major
ZED: Zed Malik | Zed; Zaheer; Malik; the tall one | M | major
LOU: Louisa Finch | Lou; Louisa; Finch; the girl with the plaster | F | major
PADDY: Patrick Doyle | Paddy; Patrick; Doyle; the small one | M | major
MISS: Miss Abbot | Miss Abbot; Abbot; Miss; the new teacher; the science teacher | F | major
BOTH: Zed and Paddy | both boys; the boys | X | group
---
There were three chairs outside the head’s office and three people in them, and all three were green.

“[[LOU I|It’s coming off on the seat.]]”

“[[ZED I|Then don’t wiggle.]]”

“[[LOU I|I’m not wiggling. I’m just sitting here. I’m sitting here being green.]]”

“[[PADDY I|D’you think it’s permanent?]]”

“[[ZED I|It said washable.]]”

“[[PADDY I|It said *water-based*. That’s not the same thing. Water’s not washable. I mean water is, but—]]”

“[[LOU I|Paddy.]]”

“[[PADDY I|Yeah?]]”

“[[LOU I|Shut up.]]”

Paddy shut up. It lasted for eleven seconds. He was in Year Seven and the size of a Year Five, and he’d never been sent to the head before. The other two had their own chairs, practically.

“[[PADDY I|What’s he do to you?]]”

“[[ZED I|He doesn’t *do* anything. He sighs.]]”

“[[LOU I|He’s got a special drawer he looks in.]]”

“[[PADDY I|What’s in it?]]”

“[[LOU I|Nobody knows. He opens it, looks in, and then he shuts it. And then he sighs.]]”

Behind the door somebody was talking, low and quick, and somebody else wasn’t. They all leaned towards it at once.

“[[PADDY I|Is that Miss Abbot?]]”

“[[LOU I|Is she crying?]]”

“[[ZED I|She can’t be. She’s only been here a week.]]”

“[[LOU I|Mr Pike cried on his second day.]]”

“[[ZED I|That was the hamster.]]”

The handle turned. They sat back so fast that a green handprint was left hanging on the wall. Mr Ferreira stood in the doorway with his glasses up on his forehead and studied them in order, tall, medium, small, like somebody reading a thermometer.

“[[HEAD I|Inside.]]”

“[[ZED I|All of us, sir?]]”

“[[HEAD I|Was there one of you who wasn’t involved?]]”

Nobody said anything. Then Paddy’s hand crept up. “[[PADDY I|I was only sort of involved in the middle.]]”

“[[HEAD I|Inside, Patrick.]]”

Miss Abbot was on the hard chair next to the filing cabinet. She was green too. She was greener than any of them. It was in her eyebrows, and it had soaked into the front of her new white coat, and you could see how the tears had made two clean lines down through it.

“[[LOU A|Oh, Miss,]]” the girl with the plaster on her chin burst out. “[[+|We’re really sorry!]]”

“[[HEAD I|I haven’t asked you anything yet.]]”

“[[LOU I|I know, but we are.]]”

“[[HEAD I|Good. Then let’s find out what for. Zaheer. In your own words. Shortish ones.]]”

The tall one looked down at his shoes. “[[ZED I|It was the volcano.]]”

“[[HEAD I|There’s a volcano on the Year Seven scheme of work. It’s bicarbonate of soda and vinegar. It goes ‘fizz’. I’ve seen it every autumn for twenty-six years. It has never yet gone through a ceiling.]]”

“[[ZED I|No, sir.]]”

“[[HEAD I|So what did you put in it?]]”

“[[ZED I|Vinegar.]]”

“[[PADDY I|And paint.]]”

“[[LOU I|And yeast, and that stuff for hair.]]”

“[[PADDY I|And Mentos.]]”

“[[HEAD E|How many Mentos?]]” asked Mr Ferreira.

They consulted each other without moving their heads.

“[[BOTH A|All of them,]]” said both boys.

He pulled out the drawer. He looked into it. Beside him Lou felt Paddy tense up from head to foot, like a cat at the top of the stairs. Then the drawer shut, and the head sighed; it was a long one. It seemed to come up through the floor.

“[[HEAD I|And whose idea was it?]]”

“[[LOU I|Mine.]]”

“[[ZED I|No, it was mine, sir. I got the hose.]]”

“[[PADDY I|It was kind of mine? ’Cause I said, I bet you can’t make it go higher than Mr Pike’s.]]”

“[[MISS I|It was mine.]]”

The four of them turned round. She’d stood up. She had a tissue in her hand, and it was green, and she was folding it into smaller and smaller squares.

“[[MISS I|They came to me at break with a plan. They’d done a diagram. It was to scale. Nobody in that class has said a word to me all week, Mr Ferreira, apart from ‘Can I go to the toilet’. And these three had worked out the *pressure*.]]”

“[[HEAD I|You knew about the Mentos?]]”

“[[MISS I|I bought them. I went to the garage in my lunch hour.]]”

“[[ZED E|You said that you’d found them,]]” said Zed’s voice, rather high.

“[[MISS I|I didn’t want you to think I was trying too hard.]]”

Out in the playground a whistle blew. On the wall, among the swimming cups, there was a framed notice that they’d all read a hundred times, because there was nothing else in there to read. It said “[[!|Curiosity Is The Engine Of Achievement]]”. The headteacher appeared to be reading it too.

“[[HEAD I|What was the pressure?]]”

“[[MISS I|I’m sorry?]]”

“[[HEAD I|I wasn’t asking you. Louisa?]]”

“[[LOU I|We got four and a half atmospheres, sir. But we forgot about the hose.]]”

“[[PADDY I|*I* didn’t. I said about the hose.]]”

“[[ZED I|You said, ‘Is the hose all right?’ That isn’t maths.]]”

“[[HEAD I|And how high did it go?]]”

“[[ZED I|We dunno. It went through the ceiling.]]”

“[[MISS E|It’s on the roof,]]” Miss Abbot said, almost too quietly to hear. “[[+|I went up and looked. It’s on the weathercock.]]”

Something was the matter with Mr Ferreira’s mouth. He’d put a hand over it, as though he were thinking. His shoulders had begun to go up and down. “[[HEAD I|The weathercock is eleven metres.]]”

“[[PADDY I|So that’s higher than Mr Pike’s.]]”

“[[HEAD I|Mr Pike’s got as far as the register.]]”

“[[LOU I|Are we excluded?]]”

“[[HEAD I|You’re on ladders. Saturday morning, nine o’clock, with a bucket each. Your parents will get a letter. I’ll have to write it so that it sounds cross, and I’d be obliged if you would all look sorry when it arrives. That’ll do. Out.]]”

They were through the door before he’d finished, in a scrum, leaving a good deal of themselves on the frame. It didn’t quite close. So they heard the rest.

“[[MISS I|Am I excluded?]]”

“[[HEAD I|Sit down, Miss Abbot. Have you ever seen what I’ve got in here?]]”

The drawer scraped. There was silence. And then from the new teacher there came a sort of squeak.

“[[MISS I|Is that a frog?]]”

“[[HEAD I|It’s half of one. Nineteen seventy-one. I was sitting where you are, and the old man said to me, ‘Ferreira, keep that somewhere you’ll see it.’]]”

“[[PADDY A|Half a *frog*,]]” breathed the small one, outside.

“[[LOU I|What did he *do* to it?]]”

“[[ZED I|Come on. Let’s go and ask Miss.]]”
