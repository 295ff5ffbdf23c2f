MIRA: Miriam Feld | Miriam; Mira; Feld; narrator; I; counselor; Ms. Feld | F | major
JUN: Junaid Sayeed | Junaid; Sayeed; Mr. Sayeed; my ex-husband; the opposition | M | major
BAIL: Officer Delacroix | Delacroix; the bailiff; Officer Delacroix; the big man | M | minor
WALT: Mrs. Waltham | Mrs. Waltham; my client; the old lady | F | minor
---
There’s a bench outside Courtroom Nine with a view of a vending machine and a fire door, and my ex-husband was on it, eating my lunch.

“[[MIRA I|That’s mine.]]”

“[[JUN A|It was unattended,]]” he said with his mouth full. “[[+|It’s abandoned property. *Haslem v. Lockwood*.]]”

“[[MIRA I|*Haslem v. Lockwood* was about manure.]]”

“[[JUN I|I’ve had better egg salad.]]”

I sat down at the other end. I’d known for a week that it was going to be Junaid on the other side, and I’d bought a suit, and here I was with a run in my stocking and no sandwich. The jury had been out since ten. Neither of us could leave the floor.

“[[JUN E|You were good in there,]]” Sayeed told me after a while.

“[[MIRA I|Don’t.]]”

“[[JUN I|I’m serious. The thing with the calendar.]]”

“[[MIRA I|You objected to the thing with the calendar.]]”

“[[JUN I|I objected because it was good.]]”

He wiped his fingers, one by one, on his own handkerchief. I used to iron those. No, I didn’t; I used to say that I would. The case was *Waltham v. Waltham*, and it was about a dog.

“[[MIRA A|Where’s your guy?]]” I asked him.

“[[JUN I|He’s in his car. He’s listening to ball game tapes. Where’s yours?]]”

“[[MIRA I|She’s down the hall, on the phone with the sitter.]]”

“[[JUN I|They’ve got a sitter?]]”

“[[MIRA I|It has separation anxiety.]]”

“[[JUN I|Who doesn’t?]]”

The door of Nine swung open. We both jumped up, like kids caught smoking, but it was only the bailiff, and all he had in his hand was a mug. Officer Delacroix had been on that door when we were married. He’d been at the wedding, come to think of it. He’d done a thing with a limbo stick.

“[[BAIL I|At ease. They want more coffee.]]”

“[[JUN I|That’s good for me.]]”

“[[MIRA I|How’s that good for you?]]”

“[[JUN I|Coffee’s doubt. Sure people drink water.]]”

“[[BAIL A|You two,]]” the big man sighed. He shook his head over us all the way to the stairs.

We sat. There was a little less bench than before. I don’t know which of us had done it.

“[[JUN I|Can I ask you a question, off the record?]]”

“[[MIRA I|No.]]”

“[[JUN I|Did you mean it? In the closing?]]”

“[[MIRA I|I meant all of it. Which part?]]”

“[[JUN I|‘A marriage can be divided down the middle, ladies and gentlemen. A dog cannot. Somebody has to be the one who’s there when it wakes up.’]]”

“[[MIRA I|It’s a closing. It’s what the facts supported.]]”

“[[JUN I|You were looking at me.]]”

“[[MIRA I|I was looking at juror five. You were standing in front of her.]]”

“[[JUN E|I was sitting,]]” Junaid pointed out.

I got up and went to the machine. I put in a dollar, and it gave it back. I smoothed it out against my thigh and fed it in again, and the machine thought it over, and returned it to me with what I can only call regret. I stood there with my back to him.

“[[MIRA I|You took the Houston job without telling me.]]”

“[[JUN I|I told you.]]”

“[[MIRA I|You told me on the way to the airport.]]”

“[[JUN A|I’d been trying to tell you for six weeks!]]” It bounced off the tile. He brought it down. “[[+|You were on the Ferris trial. You’d come home at two in the morning, and I’d be lying there with this whole speech, and you’d put your cold feet on me and say, ‘Don’t talk, I’m so happy.’ What was I supposed to say?]]”

“[[MIRA I|You could have said ‘Houston.’]]”

“[[JUN I|I could’ve said Houston.]]”

“[[MIRA I|I’d have come.]]”

The machine hummed. When I turned around he was on his feet with my lunch bag crushed in his fist, and he looked as though the floor had gone soft.

“[[JUN I|You would not.]]”

“[[MIRA I|I’d looked at apartments. I’d called a woman at Baker Botts. I was going to surprise you with it at New Year’s. Then we were on the Van Wyck, and you said it, and you said ‘I.’ ‘*I’ve* taken a job.’]]”

“[[JUN I|That was grammar.]]”

“[[MIRA I|That was a pronoun, Junaid. There was a choice of two.]]”

“[[WALT A|Ms. Feld?]]” said somebody at my elbow. “[[+|Am I interrupting?]]”

It was my client. She’s a tiny person, with hair like a dandelion; she was clutching her phone to her coat. She looked at me, and at the opposition, and she seemed to find that she was.

“[[MIRA I|Not at all, Mrs. Waltham. Is everything okay?]]”

“[[WALT I|It’s Biscuit. The sitter’s put her on the line. She isn’t eating. She only wants to listen to the door.]]”

“[[JUN I|She’ll be waiting for Walter.]]”

“[[WALT E|She’ll be waiting for *anyone*,]]” Mrs. Waltham said with some heat. “[[+|She’s twelve. She can’t see. She’s got it into her head that there should be two of us, that’s all. She counts. When there’s just the one, she goes and lies down in the hall until she hears the other.]]”

Nobody said anything. I studied the run in my stocking. It was the old lady who spoke next, and it was to him.

“[[WALT I|Is he sitting in that car?]]”

“[[JUN I|Yes, ma’am.]]”

“[[WALT I|With those tapes?]]”

“[[JUN I|The ’86 Series. Game six.]]”

“[[WALT I|He’ll have the window up. He’ll get one of his heads.]]” She pursed her lips. She looked at the phone, and I could hear the little rasp of breathing that came out of it, patient as a saw. “[[+|What happens to your fee, counselor, if I go down there and knock on the glass?]]”

“[[MIRA I|I’ve got a retainer. I’m fine.]]”

“[[WALT I|And his?]]”

“[[JUN I|I’ve had a sandwich.]]”

She nodded. She set off for the elevator at a good clip, a step and a tap, a step and a tap. As the doors shut on her we heard her say, “[[WALT A|Mommy’s going to get him, sweetheart. Don’t you move.]]”

That left the two of us and the bench.

“[[JUN A|Well, that’s a hung jury,]]” my ex-husband remarked, to nobody in particular.

“[[MIRA I|That’s a settlement.]]”

“[[JUN I|Do we tell them?]]”

“[[MIRA I|Let them finish their coffee.]]”

He laughed. He’s got this laugh that goes in instead of out, and I’d forgotten it, or rather I hadn’t. He held out the bag to me. There was half a sandwich in the bottom. It was the half with the pickle, which I like, and which he’d picked around for as long as I’d known him.

“[[MIRA I|How’s Houston?]]”

“[[JUN I|I left there in May. I’ve been in Brooklyn since May.]]”

“[[MIRA I|You didn’t tell me.]]”

“[[JUN I|I’m telling you. I took a place. It’s a fourth-floor walkup, and the shower’s in the kitchen.]]”

I bit into the sandwich, mainly to have something to do with my face. Down the corridor Delacroix had come back with the mug. He took a long look at how much bench we were using. Then he sat himself down on the top stair with his back to us and drank the jury’s coffee.

“[[JUN A|*We*,]]” said Junaid’s voice next to me, rather carefully, “[[+|could go and look at it. After the verdict. If that’s grammatical.]]”
