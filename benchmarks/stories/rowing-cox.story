DAVE: Dave Hargreaves | Dave; Coach; Hargreaves; the coach; Gaffer | M | major
OWEN: Owen Pryce | Owen; Pryce; Pricey; the captain; the stroke | M | major
FITZ: Finlay Fitzgerald | Fitz; Fin; Finlay; the bowman; the tall one | M | major
LUKA: Luka Horvat | Luka; Horvat; the sub; the new boy | M | major
MEG: Meg Sowerby | Meg; Sowerby; the cox; our cox; Megaphone | F | major
---
Owen couldn't feel his hands.

He looked down at them. They were there. They were just somebody else's, two red things on the end of an oar.

"[[MEG I|And easy there!]]"

The boat ran on for a bit and stopped.

Nobody spoke. You could hear eight people trying to breathe, and a coot.

"[[MEG I|Well, that was disgusting.]]"

"[[FITZ I|Thanks, Meg.]]"

"[[MEG I|I've had smoother rides on a shopping trolley.]]"

On the bank, Coach got off his bike. He let it fall in the nettles. He was a small man in a huge coat, and he'd been to the Olympics once, and he never talked about it because he'd come fourth.

"[[DAVE I|What was that?]]"

Owen waited for someone else to say it. No one did, so he had to; that was what the captain was for.

"[[OWEN I|Two's late, Gaffer.]]"

"[[DAVE I|I can see that two's late. I've got a stopwatch. Why's two late?]]"

"[[OWEN I|Ask him.]]"

Everyone very carefully didn't turn round.

At two, Luka Horvat was bent over his oar with his forehead on his knuckles. He'd been in the country for five weeks and in the boat for four days. The lad whose seat it was had his leg in plaster up to the hip.

"[[LUKA I|I'm sorry.]]"

"[[DAVE I|I don't want you sorry. I want you on time.]]"

"[[LUKA I|Yes.]]"

"[[DAVE I|Have you got a problem with the rhythm?]]"

"[[LUKA I|No.]]"

"[[DAVE I|Then what?]]"

He just shook his head.

Dave Hargreaves looked at the sky for a while.

"[[DAVE I|Bring it in. Shower. I want you four in the shed.]]"

* * *

The shed smelled of varnish and feet.

Fitz had the good chair. He was six foot seven and he needed it. Meg sat on the workbench with her boots swinging, eating crisps, since she was the only one who was allowed to.

"[[FITZ I|We should put Jonno back in.]]"

"[[OWEN I|Jonno's got a broken leg.]]"

"[[FITZ I|He's got another one.]]"

"[[MEG I|Be nice.]]"

"[[FITZ I|I am being nice. I'm saying what everyone's thinking. It's nine days to the final, and the kid can't row.]]"

"[[MEG I|He can row.]]"

"[[FITZ I|You said it was like a shopping trolley!]]"

"[[MEG I|I didn't say whose fault it was.]]"

The tall one opened his mouth and shut it. Owen had been peeling a blister. He stopped.

"[[OWEN I|What's that mean?]]"

She took her time. She ate a crisp.

"[[MEG I|I sit facing you, don't I? I'm the only one who does. I've been looking at you lot for two years, I could draw you. When Jonno was at two, he was late.]]"

"[[OWEN I|No he wasn't.]]"

"[[MEG I|Every stroke. By about that much. And you,]]" and she pointed with the packet, "[[+|you waited for him. You didn't know you were doing it. You've got a little hitch. You put it in at Easter and you've never taken it out.]]"

"[[OWEN I|I haven't got a hitch.]]"

"[[MEG I|You've got a hitch, Pricey.]]"

"[[FITZ I|Has he?]]"

"[[MEG I|So now there's somebody at two who's dead on time. And he gets to the catch, and the rest of you aren't there.]]"

It was very quiet.

It was so quiet that they all heard the boards creak outside, and then Luka was in the doorway with a towel round his neck, looking as if he'd have given a lot to be somewhere else.

"[[LUKA I|Coach said to come.]]"

"[[FITZ I|How long have you been stood there?]]"

"[[LUKA I|Since shopping trolley.]]"

Owen got up.

He wasn't sure what he was going to do. He was a bit scared it might be cry. He was the stroke, he set the rate, it was the one thing he was good at in the world.

"[[OWEN I|Is it true?]]"

The new boy looked at the floor.

"[[OWEN I|Is it? Have I got a hitch?]]"

"[[LUKA I|It's very small.]]"

"[[OWEN I|Why didn't you say?]]"

"[[LUKA I|You're the captain.]]"

"[[OWEN I|He was bollocking you! In front of everyone! You just sat there and took it!]]"

"[[LUKA I|In my old club, there was a boy who told the captain he was wrong. They put him in the double. With the captain's sister.]]"

Meg choked on a crisp.

"[[FITZ I|What's wrong with the captain's sister?]]"

"[[LUKA I|She bites.]]"

It was Fitz who went first. He had a laugh like a drain. He laughed until the good chair gave way under him, and after that nobody could stop.

"[[DAVE I|Something funny?]]"

They stopped.

Coach stood in the door with his bike clips on and nettle stings all up one side of his face. He looked at the chair. He looked at each of them in turn and finished on the captain.

"[[OWEN I|It's me, Gaffer.]]"

"[[DAVE I|What is?]]"

"[[OWEN I|It's me that's late. Luka's on time. I'm waiting for Jonno, and Jonno's not there.]]"

Dave didn't say anything for ages.

Then he reached inside the enormous coat and took out his stopwatch, and a bit of paper folded so small it looked like a tooth. He threw the paper on the bench. There was a column of times on it, in pencil, and at the top it said "[[!|O.P. HITCH?]]" and a date. The date was in May.

"[[OWEN I|You knew?]]"

"[[DAVE I|Course I knew.]]"

"[[OWEN I|Then why did you shout at him?]]"

"[[DAVE I|I was shouting at two. I wanted to see if anyone'd stick up for two.]]"

"[[MEG I|That's a rubbish way of coaching.]]"

"[[DAVE I|It's worked once.]]"

"[[FITZ I|When?]]"

He was on his way out already. They thought he hadn't heard. Then the voice came back, from somewhere in the dark by the boats, and it sounded different from how it had ever sounded.

"[[DAVE I|Seoul. I was at two. I was bang on time, and I never said a word. Six in the morning, the lot of you. And somebody get that lad a crisp.]]"
