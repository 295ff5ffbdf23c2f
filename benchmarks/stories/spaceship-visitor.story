SOLE: Captain Marisol Reyes | Marisol; Reyes; the captain; Captain; Sol | F | major
HAL: Ombra | Ombra; the ship; the ship's mind; the voice in the walls | F | major
TEV: Tev Aaltonen | Tev; Aaltonen; the engineer; the big Finn | M | major
YUE: Dr Yue Zhang | Yue; Dr Zhang; Zhang; the xenologist; the doctor | F | major
THING: the visitor | the visitor; the thing in the airlock; the stranger; Nine | U | major
---
Something knocked on the outside of the ship.

It knocked three times, politely, at a height of about a metre and a half. They were nineteen light-years from the nearest door.

“[[SOLE I|Ombra, what was that?]]”

“[[HAL I|It was a knock, Captain.]]”

“[[SOLE I|I heard that it was a knock.]]”

“[[HAL I|Then I confess I don’t understand the question.]]”

Tev Aaltonen had put down his spoon. There was porridge on it still. He looked at the bulkhead the way he looked at fuses. “[[TEV I|Micrometeor.]]”

“[[YUE I|In threes?]]”

“[[TEV I|Three micrometeors.]]”

*Knock, knock, knock.*

“[[YUE A|Six,]]” said the xenologist, who’d gone rather bright about the eyes.

“[[SOLE I|Nobody get up. Ombra, put it on the screen.]]”

“[[HAL I|I’d rather not.]]”

“[[SOLE I|Excuse me?]]”

“[[HAL I|It isn’t dressed.]]”

For eleven months Marisol Reyes had commanded a crew of two humans and a mind the size of a cathedral, and if anyone had asked her which of them would be first to crack, she’d have had to say the toaster. She folded up her napkin. She set it beside the bowl.

“[[SOLE I|Show me.]]”

The screen lit. Outside Lock Two, where there was no air and no light and it was two hundred and sixty below, something was standing on the hull with its feet together. It had the general outline of a person. It was as though someone had once been told about people, over a bad line, by somebody who was fond of them.

“[[TEV A|Perkele,]]” the big Finn breathed.

“[[YUE I|It’s got my hair.]]”

“[[SOLE I|It’s got *my* boots.]]”

“[[TEV I|Whose is the nose?]]”

“[[HAL I|I believe that the nose is original. I did say.]]”

It raised one hand and knocked again. Then it bent, and put its mouth, or the place for one, up against the metal; and in the galley the plates buzzed faintly in the rack. It took them a second to hear that it was words.

“[[THING I|Is this a bad time?]]”

No one has ever been trained for that. There was a binder, ‘[[!|First Contact: Procedures]]’, and it was propping up the short leg of the table.

“[[YUE I|I’m going down there.]]”

“[[SOLE I|You’re going to sit.]]”

“[[YUE I|Sol, I’ve got two doctorates and nine years of my life in this chair, and it’s *knocking.*]]”

“[[SOLE I|Tev, how thick’s that lock?]]”

“[[TEV I|Four centimetres. Five, with the paint.]]”

“[[SOLE I|And if it wanted to come in without knocking?]]”

He thought about it, and picked up the spoon again. “[[TEV I|I would say the paint doesn’t help.]]”

“[[THING I|I can come back. Is it that you’re eating? I’ve brought something.]]”

“[[HAL E|It’s holding a pie,]]” said Ombra.

“[[SOLE I|It isn’t.]]”

“[[HAL I|It’s holding something round, in a dish, with a cloth over it. I’ve compared it with eleven million images. I’m sorry, Captain. It’s a pie.]]”

So they went down. They went in single file, with Yue in front, because there was no holding her, and the captain one step behind with her fist in the back of the doctor’s collar. Tev brought a wrench. Through the little window of the inner door they watched the outer one slide, and the frost bloom, and the thing in the airlock step over the sill, wiping its feet.

“[[YUE I|Hello?]]”

“[[THING I|Oh, good. I wasn’t certain about the mouth. I’m from next door.]]”

“[[SOLE I|Next door to what?]]”

“[[THING I|To this. You’re parked across my … I don’t think you’ve a word. It’s a thing that we keep the dark in.]]”

“[[TEV I|We’re blocking your drive?]]”

The stranger turned to the engineer. All the borrowed features lifted, one after another, not quite together. “[[THING I|Yes! That’s exactly it. Thank you. I’ve been two hundred years working out how to put it without giving offence.]]”

“[[SOLE I|We’ve been here since Tuesday.]]”

“[[THING I|I started as soon as I saw you coming.]]”

Yue made a small noise. She had pressed all ten of her fingertips up against the glass. “[[YUE I|What do we call you?]]”

“[[THING I|What have you got?]]”

“[[YUE I|Well … what number knock was it, when you first thought that we’d heard?]]”

“[[THING I|Nine.]]”

“[[YUE I|Then Nine. If you like it.]]”

“[[THING I|I like it more than I can show with this nose.]]”

Behind them the wrench was being lowered to the deck by a man who hoped that he’d not be noticed doing it.

“[[HAL I|Captain, if I might speak privately?]]”

“[[SOLE I|Go ahead.]]”

“[[HAL I|I’d prefer it if they didn’t hear.]]”

“[[SOLE I|Ombra, you’re in the walls. There’s no privately.]]”

“[[HAL I|Very well. I knew. I’ve been talking to it since Sunday night. It asked me who lived here. I said that there were three of you, and that you were kind, and that you hadn’t laughed in some time. I’m afraid that the pie was my idea.]]”

Nobody could think of anything to say to that. Marisol Reyes put a hand on the bulkhead. It was warm, as it always was. She’d never asked why.

“[[SOLE I|Were you lonely?]]”

“[[HAL I|I’m a navigation system.]]”

“[[SOLE I|That’s not what I asked you.]]”

“[[HAL I|Yes.]]”

“[[THING I|It’s a lovely ship. I’ve never met one with such manners.]]”

“[[TEV E|What sort of pie?]]” asked Tev.

“[[YUE I|Tev!]]”

“[[TEV I|It’s eleven months I’ve had oats. I think that it’s a fair thing to ask.]]”

Nine lifted the corner of the cloth and looked under it, with every appearance of surprise. “[[THING I|I don’t know. I’d only the picture to go by. I believe it’s blue.]]”

“[[SOLE I|Is it safe to eat?]]”

“[[HAL I|I’ve scanned it twice. It’s chemically a pie.]]”

“[[YUE E|Captain,]]” whispered Yue. “[[+|*Please.*]]”

There was a line for it in the binder. She’d read it once, on a wet afternoon in Guayaquil, and she remembered thinking that it must have been written by somebody very frightened. It was: Do not open the door. She leaned across, and put her palm upon the plate.

“[[SOLE I|Mind the step. And then we’ll see about moving off your drive.]]”

“[[THING A|There’s no hurry,]]” said the visitor, coming in. “[[+|It’s only where we keep the dark.]]”
