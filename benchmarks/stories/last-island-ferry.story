RUTH: Ruth Calloway | Ruth; Mrs Calloway; the widow | F | major
TOM: Tom Eames | Tom; Mr. Eames; the ferryman; Eames | M | major
DELL: Adele Calloway | Dell; Adele; her daughter; Mom | F | minor
---
The ferry stops running at six. Ruth knows this. She has lived on the island for eleven months and she knows it the way she knows where the stairs creak, and still, at ten past, she is standing on the landing with two bags of groceries and a lamp.

Tom Eames looks at the lamp. He has the rope already looped in his hand.

“[[TOM I|You’re late.]]”

“[[RUTH I|I know.]]”

“[[TOM I|I’m tied up.]]”

“[[RUTH I|I can see that.]]”

“[[TOM I|What’s the lamp for?]]”

“[[RUTH I|Reading.]]”

“[[TOM I|You’ve got a lamp. I brought it over for you in March.]]”

“[[RUTH I|It broke.]]”

“[[TOM I|How’d it break?]]”

“[[RUTH I|I threw it at a bat.]]”

He thinks about this. The water slaps against the piles. Behind him the last of the light is going, the color of the inside of a shell.

“[[TOM I|You hit it?]]”

“[[RUTH I|No. It’s still up there. I’ve started leaving it fruit.]]”

He unloops the rope.

It takes eleven minutes to cross. In the summer there are tourists and dogs and the time goes by, but in November there is only the thump of the engine and the two of them, he in the wheelhouse with the door hooked open, she on the bench where she can see one of his shoulders.

“[[TOM E|My sister had bats,]]” Tom says, after a while.

“[[RUTH I|What did she do?]]”

“[[TOM I|Moved.]]”

Ruth laughs. It surprises her. It has been happening lately, on the boat, and she has not looked too closely at why.

“[[RUTH I|You should charge me extra for this.]]”

“[[TOM I|For what?]]”

“[[RUTH I|Running late. Burning gas for one person.]]”

“[[TOM I|I live over there too.]]”

“[[RUTH I|You live on the mainland. You’ve got the apartment over the hardware store. Everybody knows that.]]”

The shoulder moves. It might be a shrug.

“[[TOM I|I moved.]]”

“[[RUTH I|When?]]”

“[[TOM I|Monday.]]”

“[[RUTH I|Where?]]”

“[[TOM I|The Pruitt place.]]”

The Pruitt place is the next house along from hers. It has had a tree through the kitchen since before she came. She opens her mouth and finds that there are too many things she could ask, and that they all come down to one, and that she isn’t going to ask it with a lamp in her lap.

Her phone buzzes instead.

“[[DELL I|Mom? I called the house twice.]]”

“[[RUTH I|I’m on the boat, honey.]]”

“[[DELL I|At six-thirty? I thought he quit at six.]]”

“[[RUTH I|He does.]]”

There is a pause on the line, in which her daughter, who is thirty-one and works in insurance, puts something together.

“[[DELL I|Is he there right now?]]”

“[[RUTH I|Well, someone has to steer.]]”

“[[DELL I|Oh my God. Put him on.]]”

“[[RUTH I|I will not.]]”

“[[DELL I|Mom. Put me on speaker.]]”

“[[RUTH E|Goodnight, Adele,]]” Ruth says, and holds the button down until the screen goes black. When she looks up, he has turned around. He is steering with one hand behind his back, which can’t be legal.

“[[TOM I|She all right?]]”

“[[RUTH I|She’s nosy.]]”

“[[TOM I|What’d she want?]]”

“[[RUTH I|To talk to you, if you can believe it.]]”

He can, apparently. He faces front again. The back of his neck has gone red above the collar, and it stays red past the buoy and the second buoy and all the way into the slip.

He carries the bags up. He always does that; it’s two hundred yards of gravel and he has a bad hip, and she gave up fighting about it in the spring. She takes the lamp. At her gate he stops, as he always stops.

“[[RUTH I|There’s a tree in that kitchen, Tom.]]”

“[[TOM I|Not anymore. I had it out Saturday.]]”

“[[RUTH I|So there’s a hole.]]”

“[[TOM I|There’s a tarp.]]”

“[[RUTH I|It’s going to freeze tonight.]]”

“[[TOM I|I’ve got a stove.]]”

“[[RUTH I|Does it work?]]”

He shifts the bags. “[[TOM I|It’s got potential.]]”

There it is again, that laugh. It goes out over the wall and into the dark field, and somewhere a sheep answers. Ruth puts her hand on the gate, and then she doesn’t open it.

“[[RUTH I|Why did you move, Tom?]]”

“[[TOM I|Rent went up.]]”

“[[RUTH I|Did it?]]”

“[[TOM I|No.]]”

She waits. She was married for twenty-nine years to a man who could fill any silence in under a second, and it’s a thing she has learned since, waiting.

“[[TOM I|I kept thinking about you missing the boat. Some night it’d be weather and I’d be on the wrong side. And there’s nobody out here but the Haskells, and they’re deaf.]]” He says it to the lamp. “[[+|I’m not asking for anything. I just sleep better.]]”

“[[RUTH I|Since Monday.]]”

“[[TOM I|Since Monday.]]”

“[[RUTH I|Under a tarp.]]”

“[[TOM I|It’s a good tarp.]]”

The wind gets up. It blows her hair into her mouth, and she takes it out again. Over their heads something small and quick goes by, dips, and is gone under the eave.

“[[TOM I|That him?]]”

“[[RUTH I|That’s him. He likes pears.]]”

“[[TOM I|Huh.]]”

“[[RUTH I|Come in and have some supper.]]”

“[[TOM A|I’ve got my boots on,]]” he says.

“[[RUTH I|They come off, don’t they?]]”

Tom looks down at his boots, as if he’d never considered it. He looks so long that she begins to be afraid, and then he bends, slowly, on account of the hip, and sets down the bags, and starts on the laces right there at the gate, in the cold, on the wrong side of the wall.

“[[RUTH E|Not *here*,]]” says Ruth. “[[+|You fool. Inside.]]”
