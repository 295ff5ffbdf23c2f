WOMAN: the woman | the woman; the passenger; she; the woman with the suitcase | F | major
MAN: the driver | the driver; the man; the cabbie; he | M | major
GIRL: the girl | the girl; the waitress; a girl with a pencil in her hair | F | minor
TRUCK: the trucker | the trucker; a man in a cap; the cap; Earl | M | minor
---
"[[MAN I|Where to?]]"

"[[WOMAN I|Just drive.]]"

"[[MAN I|I need an address, lady.]]"

"[[WOMAN I|Drive that way.]]"

He looked in the mirror. She had one suitcase and no coat and she was holding the suitcase on her lap.

The driver started the meter.

"[[MAN I|That way's the interstate.]]"

"[[WOMAN I|Good.]]"

"[[MAN I|You running from somebody?]]"

"[[WOMAN I|Do I look like it?]]"

"[[MAN I|You got a slipper on.]]"

She looked down. She did.

She laughed, sort of. It turned into something else, and he turned up the radio so that she could have some privacy.

They'd gone about nine miles before she spoke again.

"[[WOMAN I|You married?]]"

"[[MAN I|Was.]]"

"[[WOMAN I|What happened?]]"

"[[MAN I|She got in a cab.]]"

The woman stared at the back of his head. It was a big head, gray, with a crease in it from the cap.

"[[WOMAN I|Are you making that up?]]"

"[[MAN I|Nope. Sixteen years ago. I was on nights, I come home and there's a note on the toaster. She took one suitcase.]]"

He put on his turn signal. He changed lanes. There was nobody on the road for a mile in any direction.

"[[MAN I|I always wondered who drove.]]"

The wipers squeaked. She was holding the suitcase tighter now.

"[[WOMAN I|Did you hit her?]]"

"[[MAN I|No, ma'am.]]"

"[[WOMAN I|Did you drink?]]"

"[[MAN I|Some.]]"

"[[WOMAN I|Did you ever ask her what she thought about anything?]]"

It took him until the next exit.

"[[MAN I|I don't believe I did.]]"

"[[WOMAN I|Well.]]"

"[[MAN I|Yeah.]]"

At two in the morning they stopped for pie. It was her idea. It was one of those places with a counter, and a girl with a pencil in her hair, and a man in a cap asleep over his eggs.

"[[GIRL I|You folks together?]]"

"[[WOMAN I|No.]]"

"[[MAN I|I'm her cab.]]"

"[[GIRL I|Where are you coming from?]]"

"[[MAN I|Cleveland.]]"

"[[GIRL I|In a *cab*?]]"

The trucker had opened one eye. "[[TRUCK I|What's the meter say?]]"

"[[MAN I|Four hundred and eleven.]]"

He whistled, and went back to sleep.

The pie came. It was cherry. She ate hers in about four bites, like someone who hadn't in a while, and he slid his own across to her with one finger.

She didn't touch it.

"[[WOMAN I|I can't pay you.]]"

"[[MAN I|I figured.]]"

"[[WOMAN I|When did you figure?]]"

"[[MAN I|When I saw the slipper.]]"

"[[WOMAN I|So why'd you keep driving?]]"

He was looking out at the lot. The light on top of the cab had been left on, and there were moths around it.

"[[MAN I|I thought if I was real careful, and kept my mouth shut, you might say why.]]"

"[[WOMAN I|Why I left?]]"

"[[MAN I|Why anybody does.]]"

The girl had come by with the coffee. She stood there with the pot, not pouring.

So the woman told it. There wasn't that much. Nobody had hit her, either. It was only that last Tuesday she had fallen on the basement stairs, and had lain there from noon until after six, and when he'd finally come home he had stepped over her to get to the freezer, and had said what's for dinner.

Nobody said anything. In the kitchen a radio was giving the price of hogs.

"[[GIRL I|*Stepped over* you?]]"

"[[WOMAN I|He didn't mean it. He just doesn't look down.]]"

"[[TRUCK I|Jesus.]]"

"[[GIRL I|Go back to sleep, Earl.]]"

"[[MAN I|How's your leg now?]]"

That was what did it. She put the back of her hand against her mouth. She shook her head, and she went on shaking it.

"[[WOMAN I|You're the first person to ask.]]"

"[[MAN I|Well, is it all right?]]"

"[[WOMAN I|It hurts like hell.]]"

"[[MAN I|There's a hospital in Erie.]]"

"[[WOMAN I|I don't have any insurance.]]"

"[[GIRL I|My aunt's a nurse. She's up. She's always up.]]" The pot had gone down on the counter, and the pencil had come out. She was writing on the back of a check. "[[GIRL I|It's the yellow house past the grain elevator. You tell her I sent you.]]"

"[[WOMAN I|I couldn't.]]"

"[[TRUCK I|Sure you could.]]"

"[[GIRL I|*Earl.*]]"

"[[TRUCK I|I'm just saying. She put my shoulder in once.]]"

He reached for his wallet then, the driver. He took out a ten for the pie. He had it open a little longer than he needed, and behind the bills there was a piece of paper, folded small, gone soft as cloth, and you could see it was a note.

"[[WOMAN I|Is that hers?]]"

"[[MAN I|Yes, ma'am.]]"

"[[WOMAN I|What's it say?]]"

"[[MAN I|It says, 'You never once looked up.']]"

He folded it back along the lines.

"[[MAN I|You got the opposite kind.]]"

She got down off the stool. It took her two tries. She stood on the one good foot and the slipper, and she held out her arm, crooked, the way you do for somebody old, and after a second he understood that it was for him to take.

"[[WOMAN I|What are you going to do about the meter?]]"

"[[MAN I|What meter?]]"
