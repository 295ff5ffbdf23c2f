CAP: Captain Inés Valdivia | Valdivia; Inés; the captain; the Old Woman; Skipper; Captain | F | major
TOM: Tomasi Leaupepe | Tomasi; Tom; the engineer; Chief; the big man | M | major
RUK: Ruk | Ruk; the navigator; the Hessian; the alien | U | major
PIP: Pippa Novak | Pip; Pippa; the cadet; Novak; the girl | F | major
STA: Tethys Control | Control; the station; Tethys; the controller | M | minor
---
Nobody on the *Patient Griselda* had wanted to celebrate the cadet’s birthday except the cadet, and now there was a hole in the galley.

“[[CAP A|Who,]]” the captain asked, “[[+|lights candles in pure oxygen?]]”

“[[PIP E|It wasn’t pure,]]” said Pippa.

“[[TOM E|It was a bit pure,]]” Tomasi admitted.

“[[PIP I|You told me it was safe, Chief!]]”

“[[TOM I|I told you *one* was safe. I didn’t know you were going to be nineteen.]]”

They stood in a row in the corridor, on the right side of the bulkhead, and looked through the little window at the wrong side. Pieces of cake were going by. Beyond them, through a gash about as long as an arm, one could see the rings of Saturn.

“[[CAP I|What have we lost?]]”

Tomasi scratched his beard. “[[TOM I|The table. The kettle. Most of the air in this section, and the coolant line that runs behind the fridge.]]”

“[[CAP I|How much do we need the coolant line?]]”

“[[TOM I|How much do you like the reactor, Skipper?]]”

“[[RUK A|I have a question,]]” said the navigator.

Everyone turned. The navigator was hanging from the ceiling by six of its arms, as it did when it was upset, with its pale face the wrong way up. The Hessian had been aboard for a year, and none of them had yet found out how to tell when it was joking.

“[[CAP I|Yes, Ruk?]]”

“[[RUK I|What was the fire for?]]”

“[[PIP E|You make a wish,]]” Pip told it.

“[[RUK I|And then?]]”

“[[PIP I|And then you blow it out.]]”

“[[RUK A|So the fire is the wish,]]” it said slowly, “[[+|and you kill it.]]”

“[[CAP E|Not now, Ruk,]]” said Valdivia. “[[+|Tom, how long?]]”

“[[TOM I|Forty minutes before she trips. Then we’re a brick.]]”

The speaker over the hatch crackled. “[[STA I|*Griselda*, this is Tethys Control. We’re seeing a debris plume off your port quarter. Is that, ah. Is that *icing*?]]”

Inés Valdivia had been thirty-one years in the service, and she shut her eyes for only a second before she thumbed the switch.

“[[CAP I|Tethys, *Griselda*. We’re conducting a waste disposal exercise.]]”

“[[STA I|Our scope says there’s a spoon in it.]]”

“[[CAP I|A thorough one. *Griselda* out.]]” She let go of the switch. “[[+|Right. Somebody goes outside and plugs it, somebody goes in and splices the line. Suits?]]”

“[[TOM I|We’ve two that hold. Mine and the small one.]]”

“[[PIP I|I’ll do it.]]”

“[[CAP A|You will not,]]” said the captain.

“[[PIP I|The small one’s my size! It’s my fault, it’s my birthday, and it’s my size.]]”

“[[CAP I|It’s also my size, Novak, and I’ve done this before.]]”

“[[TOM E|With that hip?]]” said Tomasi.

It was the wrong thing to say. The Old Woman gave her engineer a look that had once made an admiral apologise, and the big man studied the floor.

“[[TOM I|I only meant, it’s a tight squeeze round the heat exchanger.]]”

“[[CAP I|I know what you meant.]]”

“[[RUK E|I can go,]]” Ruk said.

“[[CAP I|There’s no suit for you. You’ve got nine arms.]]”

“[[RUK I|I do not need a suit. I can be without air for one hour. It is unpleasant but not more so than karaoke.]]”

There was a silence in the corridor.

“[[PIP A|You can breathe *vacuum*?]]” the cadet said.

“[[RUK I|No one can breathe vacuum. I can decline to breathe.]]”

“[[TOM A|Why’ve you never told us?]]” demanded the engineer.

“[[RUK I|Nobody asked. You asked me if I minded the cold, if I ate cheese, and what I thought of the Dodgers.]]” An arm uncurled and pointed, politely, at the window. “[[+|Also, I have seen what happens to the one who is useful. Tomasi has not slept since Titan.]]”

The engineer began to laugh, wheezing, with a hand against the wall. “[[TOM I|It’s got me there, Skipper.]]”

“[[CAP E|Can you splice a coolant line?]]” Valdivia asked.

“[[RUK I|If someone tells me how.]]”

“[[PIP E|I can tell you,]]” said Pippa. “[[+|I did it in the sims. I did it eleven times.]]”

“[[CAP I|And how many times did it work?]]”

“[[PIP I|...Four. But they were the last four!]]”

So that was how they did it. Tomasi went over the hull in his patched orange suit, swearing in Samoan the whole way, with a sheet of plate on his back. They cycled the lock behind the galley; and the navigator, having folded all its arms but three, let out a long breath that smelled of cinnamon and went in among the floating crumbs. Since there’s no talking in a vacuum, the cadet stood at the window and held up signs. She had drawn them on the backs of the birthday cards. The first said “[[!|RED CLAMP FIRST]]” and the second “[[!|NO THE OTHER RED]]”.

“[[CAP I|Is it doing it?]]”

“[[PIP E|It’s waving at me,]]” reported Pippa.

“[[CAP A|Is that good?]]” the captain asked.

“[[PIP I|I think it wants the next card.]]”

The radio popped. “[[TOM I|I’m at the hole. It’s a beauty. I can see right in, I can see old Ruk. Hey, it’s got the whole line in its teeth.]]”

“[[CAP I|Does it *have* teeth?]]”

“[[TOM I|It does now.]]”

“[[PIP I|Tell him to weld left to right, Captain. If he goes right to left he’ll cook the join.]]”

“[[CAP I|Chief, Novak says left to right.]]”

“[[TOM I|I was welding before Novak was born.]]” A pause, with some breathing in it. “[[+|She’s right, though.]]”

Twelve minutes went by, and then twenty. On the panel the needle that had been creeping up towards the red stopped, and trembled, and thought better of it. The girl put her forehead against the glass. The captain noticed that her shoulders were shaking, and put a hand on one of them, and left it there.

“[[PIP A|I’m so sorry,]]” she whispered.

“[[CAP I|I once flushed the wrong tank and filled a commodore’s cabin with soup.]]”

“[[PIP I|Really?]]”

“[[CAP I|Minestrone. He’s Governor of Rhea now, and he still won’t sit by me.]]”

When the lock opened again, the alien came out blue, hooked itself to the ceiling, and took eleven quick breaths, one after the other. In its smallest hand was something brown and frozen solid.

“[[PIP I|Is that my cake?]]”

“[[RUK I|It is one slice. There was a candle in it. I have not killed it; it was already dead. May I still have the wish?]]”

“[[PIP I|I guess so. What do you want?]]”

“[[RUK A|I would like,]]” it said, with dignity, “[[+|a day off for Tomasi.]]”

The captain was already reaching for the switch, because the speaker had crackled again.

“[[STA I|*Griselda*, Tethys. Do you require assistance?]]”

“[[CAP I|Negative, Tethys. We’re one kettle short, if you’ve a spare.]]” She looked at the three of them: the girl, the Hessian, and, through the port, a fat orange shape giving a thumbs-up. “[[+|And what have you got in the way of cake?]]”
