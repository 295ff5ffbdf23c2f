KES: Ruth Kessel | Kessel; Ruth; the detective; the cop; the woman in booth six | F | major
PID: Lyle Pidgeon | Pidgeon; Lyle; Pidge; the informant; the man in booth five | M | major
NOR: Noreen | Noreen; the waitress | F | major
HAT: the man in the rain hat | the man in the rain hat; the rain hat | M | minor
---
Ten past three in the morning, and there are two people in the Silver Skillet, and they’re sitting back to back. Booth five is facing the pie case and booth six is facing the door. Between them there are four inches of red vinyl and a strip of chrome. Noreen has worked the night side for twenty-six years. She takes the pot to six first, because six tips.

— [[KES I|Who’s that behind me?]]

— [[NOR I|You know who’s behind you, hon. You came in, you looked right at him, and then you sat down there.]]

— [[KES I|Ask him if he’s got something for me.]]

— [[NOR I|He can hear you.]]

— [[KES I|He’s not talking to me. Since Thursday. Go ahead and ask him.]]

Noreen shifts the pot to her other hand and moves eighteen inches to the left. The man in booth five is small and damp, with a mustache that looks like it’s holding on by its nails. He’s building a fort from the creamers.

— [[NOR I|She wants to know, have you got something for her?]]

— [[PID I|Who does?]]

— [[NOR I|Don’t do that, Lyle. I’ve got a pie in.]]

— [[PID E|You can tell Detective Kessel,]] says Pidgeon, — [[+|that I had something for her Thursday, and I stood on a pier with it for two hours, in February, with no hat.]]

— [[NOR A|He says he was on a pier,]] the waitress says, over the chrome.

— [[KES I|I had a thing.]]

— [[NOR I|She had a thing.]]

— [[PID I|What thing?]]

— [[NOR I|What thing, hon?]]

The cop rubs her eyes with a finger and thumb. She has on yesterday’s shirt and there’s a crayon drawing of a horse, folded in four, sticking out of its pocket. — [[KES I|My kid was in a play. She was a hedge. Tell him I’m sorry.]]

— [[NOR I|Her little girl was a hedge.]]

— [[PID I|How’d it go?]]

— [[NOR I|He wants to know how it went.]]

— [[KES I|She was good. She was the only one who didn’t wave.]]

Pidgeon puts the roof on his fort. He looks at it from the side. Out on Fourth Street a car goes by, slow, with one headlight, and he doesn’t lift his head, but the creamers all tremble a little, like something big is walking toward town.

— [[PID I|Tell her it’s moving. What she was asking about. It’s not next week, it’s tonight. It’s already in the truck.]]

— [[KES I|Which truck?]]

— [[PID I|I’m talking to Noreen.]]

— [[NOR I|Which truck, Lyle?]]

— [[PID I|I don’t know which truck. I know it’s a truck.]]

— [[NOR I|He doesn’t know which truck.]]

— [[KES I|Then what am I paying him for?]]

— [[PID I|She’s not paying me. That’s another thing. She hasn’t paid me since the Fourth of July.]]

— [[NOR I|You owe him, hon?]]

— [[KES I|The department owes him. There’s a form. He keeps filling it in wrong, he puts under occupation ‘informant.’]]

— [[PID I|What am I supposed to put?]]

— [[KES I|Anything! Put ‘florist’!]]

— [[NOR E|Now, that’s nice,]] says Noreen. — [[+|You’re talking to each other.]]

They both stop at once. The cook, who has no name and is never seen, rings his bell. She goes off and comes back with a slice of the lemon on either arm; nobody ordered it. She sets down five’s, and then six’s. She stays where she is, with her hip against the end of the seat, where she can see the both of them and the street.

— [[NOR I|You folks want to hear what I think?]]

— [[KES I|I want to hear which truck.]]

— [[NOR I|That’s what I’m coming to. Eat.]]

— [[PID I|She makes it herself. It’s the zest.]]

— [[KES I|I know it’s the zest. Who do you think told you about this place?]]

The one-eyed car comes by again. This time it stops. A door shuts; and Noreen, without a hurry in the world, takes the order pad out of her apron.

— [[NOR I|Lyle, honey, get down.]]

— [[PID I|Down where?]]

— [[NOR I|Under. Ruth, you don’t know me.]]

There’s a small wet scuffle, and booth five is empty, except for a fort. The bell jumps over the door. The man who comes in is very large and very clean, and he’s got one of those clear plastic covers on his hat, for the rain. He picks the stool nearest to the register. He looks at the cop’s back; there’s a gun under the jacket, anyone could see that there was a gun, but she’s got her cheek on her fist and her fork in her pie, and she’s drooling a bit. She might have been there for a week.

— [[HAT I|Coffee.]]

— [[NOR I|Just made it.]]

— [[HAT I|I’m looking for a friend. Little guy. Mustache.]]

— [[NOR I|What’s he look nervous about?]]

— [[HAT I|I didn’t say that he was nervous.]]

— [[NOR I|They generally are, at three. There was one in around two. He had the eggs, and he cried a little, and then he asked me where you’d get a bus to Akron.]]

— [[HAT A|Akron,]] says the rain hat.

— [[NOR I|He wrote it on his hand.]]

The man turns around on his stool. His eyes travel along the booths, one, two, three, four, and stay on five. — [[HAT I|Who’s the pie for?]]

— [[NOR I|That’s mine. I’m on my break. I’ve been on my break since you came through that door, mister, and it’s getting cold.]]

— [[HAT I|And the little house?]]

— [[NOR I|I’m creative.]]

He thinks. It’s a slow business, like watching a safe get carried upstairs. Then he puts a twenty under the saucer, and touches the plastic, and goes. The car coughs twice. They hear it all the way down Fourth, and onto the ramp, heading west.

— [[KES I|Who was that?]]

— [[NOR I|Black, two sugars, every Tuesday. He’s called Dwight. He’s got a mother in Parma.]]

— [[PID A|Can I come up?]] asks a voice from near the floor.

— [[NOR I|Come up, Lyle. Mind the gum.]]

Pidgeon comes up. There’s a napkin stuck to his forehead. He doesn’t sit down; he stands in the aisle, turning a creamer over and over, and he looks for the first time at the woman in booth six.

— [[PID I|You had your hand on it. When he was looking at my pie. I could see under the seat, you had your hand on it the whole time.]]

— [[KES I|That’s my job.]]

— [[PID I|You’d have got up.]]

— [[KES I|Of course I’d have got up, you moron. I’d have come to the pier if I’d had to carry a hedge.]] She slides over toward the window. — [[KES I|Sit down. You’re making me look up.]]

He sits. Now they’re on the same side of the same table, with their shoulders not quite touching. The waitress fetches his plate from next door.

— [[KES I|So, Noreen. Every Tuesday.]]

— [[NOR I|Uh-huh.]]

— [[KES I|With friends?]]

— [[NOR I|Four or five. They like the corner. And they hush up when Lyle comes around, you bet, and they’d hush up for you. But you’d be surprised what a man will go on saying when someone’s pouring.]]

— [[PID I|Hold on. All those things you told me were going around? The cigarettes, that warehouse?]]

— [[NOR I|I figured you’d find a use for it.]]

— [[PID I|You said you’d heard it from your chiropractor!]]

The detective puts down her fork. She looks at Pidgeon, and he looks at his pie. — [[KES I|Eight years. Eight years I’ve been writing ‘a highly placed source.’]]

— [[PID I|I placed it pretty high.]]

— [[KES I|You got it from the *waitress.*]]

— [[NOR A|And nobody’s paid me since never,]] the waitress says mildly. — [[+|It’s a bread truck. Kowalski’s, with the dent. They load at four, back of the cannery, and they go out by the bridge. There’s three of them, and only the tall one’s got anything on him. You’ve time to finish.]]

For a second neither of them moves. Then they’re both scrabbling, for the coat, the keys, the radio; there’s pie going in by hand. At the door Kessel stops so short that he runs into the back of her.

— [[KES I|There’s a form. I’ll bring you the form.]]

— [[NOR I|What would I put for occupation?]]

— [[PID E|Florist!]] yells Pidgeon, and the bell jumps, and they’re gone.

Noreen picks up the twenty. She carries the fort back to the counter, whole, on a tray, and takes the roof off, and has some in her coffee.
