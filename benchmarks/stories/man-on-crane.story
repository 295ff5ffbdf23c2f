NEG: Sergeant Carol Whitlock | Carol; Whitlock; the negotiator; Sergeant Whitlock | F | major
LEE: Lee Prentice | Lee; Prentice; the man on the crane; Mr. Prentice | M | major
BOSS: Captain Dow | Dow; the captain; Captain Dow | M | minor
---
There was a man at the end of the crane, and he had been there since five.

They’d given her a headset and a bullhorn and a Styrofoam cup. Carol Whitlock left the bullhorn on the hood of the car.

“[[BOSS I|How do you want to play it?]]”

“[[NEG I|I want to go up.]]”

“[[BOSS I|It’s two hundred feet.]]”

“[[NEG I|I can see that.]]”

“[[BOSS I|You hate heights. You took the stairs at my wedding.]]”

“[[NEG I|Has he got a phone?]]”

“[[BOSS I|He threw it at us.]]”

“[[NEG A|Then I’m going up,]]” she said, and gave Dow the cup.

It was a cage ladder. She counted the rungs; it’s a thing you can do. At three hundred and six there was a platform the size of a door, and past that there was the arm, and the sky.

He was sitting out near the tip with his feet hanging. He was maybe forty. Hard hat, orange vest. He’d put his lunch box down beside him, with the lid closed.

“[[LEE I|That’s close enough.]]”

“[[NEG I|That’s as far as I go, believe me.]]”

“[[LEE I|You a cop?]]”

“[[NEG I|Yeah. I’m Carol.]]”

“[[LEE I|You don’t look so good, Carol.]]”

“[[NEG I|I’m not crazy about heights.]]”

“[[LEE I|Then what’d they send you for?]]”

“[[NEG I|They didn’t. I sort of sent myself.]]”

He thought that over. The wind pushed on the arm, and it gave a little, like a branch.

“[[LEE I|You get used to it.]]”

“[[NEG I|How long did it take you?]]”

“[[LEE I|Nineteen years.]]”

“[[NEG I|I was hoping you’d say a couple minutes.]]”

“[[LEE I|Look at the horizon. Don’t look at your feet.]]”

“[[NEG I|Okay.]]”

“[[LEE I|Breathe out more than you breathe in.]]”

“[[NEG I|Okay. That’s better. Thanks. What do I call you?]]”

“[[LEE I|Lee.]]”

“[[NEG I|You know what I’m supposed to do now, Lee? I’m supposed to ask you how you’re feeling.]]”

“[[LEE I|How do you think?]]”

“[[NEG I|I think lousy.]]”

“[[LEE I|That’s about it.]]”

“[[NEG I|Are you thinking of killing yourself?]]”

It went very still. He hadn’t expected it just like that; they never do. He looked around at her for the first time. He had a square, tired, sensible face, the face of a guy you’d ask for directions.

“[[LEE I|I was. When I came up.]]”

“[[NEG I|And now?]]”

“[[LEE I|Now I’m mostly stuck.]]”

“[[NEG I|Stuck how?]]”

“[[LEE I|There’s about sixty people down there. They got a fire truck. My foreman’s there. If I come down now, I’m the guy who went up.]]”

“[[NEG I|You’d rather jump than be embarrassed?]]”

“[[LEE I|You ever work construction?]]”

Something happened in her chest. It was a laugh, or it was the beginning of throwing up. She held on to the rail with both hands, and looked at the horizon.

In her ear there was a click. “[[BOSS I|Carol, the wind’s picking up. They’re saying gusts to forty. You’ve got ten minutes.]]”

She reached up and switched it off.

“[[LEE I|Who was that?]]”

“[[NEG I|My boss.]]”

“[[LEE I|What’d he say?]]”

“[[NEG I|That it’s getting windy.]]”

“[[LEE I|He’s right. It comes up quick on this side. You ought to get down.]]”

“[[NEG I|So should you.]]”

“[[LEE I|I’m okay. I know how to sit.]]”

“[[NEG I|What’s in the lunch box?]]”

He put a hand on it. It was a kid’s one, now that she saw it right, blue tin, with a rocket.

“[[LEE I|It’s my son’s.]]”

“[[NEG I|What’s his name?]]”

“[[LEE I|Danny. He’s eight. It was his. He’s got a new one over at his mom’s.]]”

“[[NEG I|When do you see him?]]”

“[[LEE I|I don’t. There was a hearing on Tuesday. I wore a tie.]]” His voice had begun to come apart, slowly, at the edges. “[[LEE I|The judge says that it’s not in his interests. On account of the drinking. And I wasn’t, I’d quit. I quit in August. But I couldn’t prove it, how do you prove it? I said, ask anybody. They said who? And I couldn’t think of anybody.]]”

The arm gave. She felt it all the way down in her shins. There are things they teach you to say; there’s a card. She’d lost the card, somewhere around rung ninety.

“[[NEG I|What did you have in August?]]”

“[[LEE I|What?]]”

“[[NEG I|The last one. What was it?]]”

“[[LEE I|A Bud. A warm Bud. In the truck.]]”

“[[NEG I|Mine was mouthwash.]]”

He didn’t say a thing. He just kept looking.

“[[NEG I|Eleven years in March. I’d hid everything else so well I couldn’t find it. I was in uniform. My daughter was holding the door.]]”

“[[LEE I|How old was she?]]”

“[[NEG I|Six.]]”

“[[LEE I|They take her?]]”

“[[NEG I|For two years. I thought I’d die of it.]]”

“[[LEE I|But you got her back.]]”

“[[NEG I|She’s seventeen. She’s got my car right now. She’s probably putting a dent in it.]]”

A gust came. It was a real one, it laid him over sideways, and for a second there was only the one hand and the soles of his boots. Carol heard someone yell. It was her. She was six feet out along the steel, on her knees, and she had no memory at all of having let go of the rail.

“[[LEE I|Don’t! Get back! What the hell are you doing?]]”

“[[NEG I|I don’t know!]]”

“[[LEE I|You’re not clipped on!]]”

“[[NEG I|I know I’m not!]]”

“[[LEE I|Okay. Okay, don’t move. Carol? Look at me. Look at the vest. Don’t look down.]]”

“[[NEG I|I looked down.]]”

“[[LEE I|I’m going to come to you. You stay right there, and hang on to that cable. Not that one. The fat one. Good. That’s good.]]”

He came along the arm on his feet, easily, the way that you’d walk down a hallway in your own house. He unhooked the line from his belt as he came. It went around her waist, and she heard it snap.

“[[LEE I|There. Now you couldn’t fall if you tried.]]”

“[[NEG I|What about you?]]”

“[[LEE I|I told you. Nineteen years.]]” He’d gotten hold of her by the back of the jacket, and his fist was as steady as a wall. “[[LEE I|We’re going to go backward, real slow. Left knee.]]”

“[[NEG I|Lee?]]”

“[[LEE I|Yeah?]]”

“[[NEG I|When they ask you for a name. Next time. At the hearing.]]”

“[[LEE I|What about it?]]”

“[[NEG I|You’ve got one. Left knee?]]”

“[[LEE I|Your other left. And somebody better bring that lunch box.]]”
