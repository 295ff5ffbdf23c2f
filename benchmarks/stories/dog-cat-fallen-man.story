BIS: Biscuit | Biscuit; narrator; I; the dog; Good Boy; pup | M | major
SUL: Suleiman | Suleiman; Sully; the cat; the old tom; His Majesty | M | major
MAN: Hal | Hal; the man; our man | M | minor
---
The man has been on the kitchen floor since the sun was on the fridge. Now it's on the bins.

"[[BIS A|He's still lying down,]]" I say.

"[[SUL I|I can see that.]]"

"[[BIS I|Is it a game?]]"

"[[SUL I|No.]]"

"[[BIS I|It might be a game. He does one where he hides the ball and it's in his other hand.]]"

Suleiman doesn't answer. He's on the counter, which is Not Allowed, next to the toaster, which is Hot. He is seventeen years old. He's got one ear and a bald patch and he has never, in all the time I've lived here, come down when somebody called him.

"[[BIS A|I licked his face,]]" I tell him.

"[[SUL I|And?]]"

"[[BIS I|It's salty. He made a noise.]]"

"[[SUL I|What kind of noise?]]"

I do the noise.

"[[SUL A|That's not good,]]" says the cat.

He jumps down. It goes chair, then stool, then floor, and he grunts on each. He walks all along our man from the slippers to the hair, with his tail up, sniffing. When he gets to the mouth he stops for a long time. I wag a bit, just in case.

"[[SUL E|One side of him's asleep,]]" says Suleiman.

"[[BIS I|How can you be asleep on one side?]]"

"[[SUL I|I've seen it before. There was an old woman I used to live with. Her face went like that, like a bag with the string pulled. She said the words wrong and then she didn't say any.]]"

"[[BIS I|Where's she now?]]"

"[[SUL I|I live here, don't I?]]"

I don't understand that, so I lie down with my chin on the man's chest. It's going up and down. It's going up and down the way I do when there are fireworks. His eye is open, the one on my side, and it's looking at me, and there's water coming out of it.

"[[MAN A|Gub,]]" is all that comes out of his mouth. "[[+|Gub boy.]]"

"[[BIS I|He said Good Boy! Sully, he said it! I'm a Good Boy!]]"

"[[SUL I|You'd better be. Get up. Where's the telephone?]]"

"[[BIS I|What's the telephone?]]"

"[[SUL I|The flat thing he looks at instead of us.]]"

I know that thing. I chewed one once, and it tasted of pennies. I run to the table, but it's not on the table. I run to the bed. I run back because I forgot what I was looking for.

"[[SUL I|Well?]]"

"[[BIS A|Flat thing,]]" I admit.

"[[SUL I|*Yes*, flat thing. It's in his trousers. I can hear it humming. Back pocket, the side that's down.]]"

I push my nose under. He's heavy. I dig, the way I do for moles, and he makes the noise again, and I stop.

"[[BIS I|I don't want to hurt him.]]"

"[[SUL E|You won't,]]" says Sully. "[[+|Keep going, pup.]]"

"[[BIS I|You never call me pup.]]"

"[[SUL I|I'm calling you it now. Pull.]]"

It comes out. I carry it in my softest mouth and put it down between Sully's paws. It lights up. There's a picture on it of me and the man at the beach, and I've got seaweed on my head. That was the best day. They're all the best day, but that was one of the ones with crabs.

"[[BIS I|What do we do with it?]]"

"[[SUL I|You put your thumb on it and it does what you want.]]"

"[[BIS A|I haven't got a thumb,]]" I say.

"[[SUL I|No. Nor me.]]" His Majesty looks at the thing, and he looks at the man's hand, the one that's awake, opening and shutting on the lino. "[[+|He has, though. Take it over there. Put it under.]]"

I take it over there. I put it under. The fingers go across it, slide off it, and it goes dark. I push it back with my nose. It goes dark again. The third time, the thumb's on it, and it chirps, but then it only shows a lot of little colored squares, and the hand's gone limp.

"[[BIS A|He's stopped,]]" I say.

"[[SUL I|He's tired.]]"

"[[BIS I|Make him not be tired! Scratch him! You always scratch!]]"

"[[SUL I|I scratch the sofa. Listen to me. There are people in the next house, the ones with the gate. The woman's in the garden all day.]]"

"[[BIS I|The one who smells of soup?]]"

"[[SUL I|If she came in, she'd know what to press.]]"

"[[BIS I|So I'll bark.]]"

"[[SUL I|You bark at the post. You bark at leaves. She shuts her window when you bark. I've seen her do it.]]"

It's true. I feel my ears go down. I'm a dog who barks at leaves, and now there's a thing to bark at and it's no use.

"[[BIS I|Then what?]]"

"[[SUL A|I'll have to go out,]]" the cat says.

I stare at him. He hasn't been out since the vet, and that was in the box. Outside is where the ear went. Sometimes at night I hear him talking in his sleep about the fox.

"[[BIS I|You can't. You're scared of it.]]"

"[[SUL I|I am not *scared*. I prefer the radiator.]]"

"[[BIS I|The flap's stiff. You're ever so old.]]"

"[[SUL I|She knows me. She's seen me in that window for eleven years and never once on the grass. If I turn up on her step and shout, even a human's going to wonder.]]" He's at the flap already. He puts his paw on it, and the cold comes in around the edges, and all of the fur stands up on his back. "[[+|Stay with him. Keep him warm. If his eyes close, lick them.]]"

"[[BIS I|What if you don't come back?]]"

"[[SUL A|Then you can have the counter,]]" he says.

He goes. The flap bangs two times. I lie down along the whole of the man, on the side that's asleep, as close as I can get, and I think warm things. I think about sand. His good hand comes over, slowly, and finds my ear.

"[[MAN A|Sully?]]" he says. It sounds like *shelly*.

I don't know how to tell him. I thump.

Far away, past the bins, someone starts to scream. It's a horrible noise, like a door, like a baby. It goes on and on. I've never heard the old tom raise his voice before. I didn't know he had one.

And then a gate. And then feet.

They take the man away on a bed with wheels, and the soup woman cries and says who's a clever cat, who's a clever, clever cat. She leaves the light on for us. There's ham.

"[[BIS I|Is he coming back?]]"

"[[SUL I|They ran. They don't run if it's no good.]]"

"[[BIS A|You've got mud on you,]]" I say.

"[[SUL I|I've got mud on *everything*. I shall be washing till Sunday. Move over.]]"

I move over. He's never been in my basket before. He turns around three times, and puts his cold feet in my stomach.

"[[BIS I|Was it bad? Outside?]]"

"[[SUL A|It was smaller than I remembered,]]" he says, after a while. "[[+|Did you lick his eyes?]]"

"[[BIS I|They didn't close.]]"

"[[SUL I|Good boy.]]"
