ATLAS: Atlas | Big Jim; Jim; James Kowalski; the leader; the big man | M | major
SPARK: Sparkplug | Tess; Tess Abara; the kid; the teenager | F | major
MIME: Mister Mime-Field | Barnaby; Barney; the illusionist; the Englishman | M | major
FROST: Doctor Frost | Ilse; Frost; Doc; the ice queen; the scientist | F | major
LYNX: Lynx | Lynx; Dolores; Lola; the cat woman; the thief | F | major
COMP: The computer | the computer; the house; Jeeves | X | minor
---
Whoever finishes the cereal has to save the city. That's the rule.

It's on the fridge. It's laminated.

"[[SPARK I|Who put back an empty box?]]"

"[[FROST I|It isn't empty.]]"

"[[SPARK I|There's one flake in it!]]"

"[[FROST I|Then it isn't empty.]]"

Tess shakes it over the bowl. One flake comes out. It's not even a whole flake.

At the stove the strongest man in the world is making pancakes in an apron that says "[[!|KISS THE COOK]]". He can bench a bus, but he can't flip. There are four on the ceiling.

"[[ATLAS I|Sit down, kiddo. There's plenty.]]"

"[[SPARK I|They're raw, Jim.]]"

"[[ATLAS I|They're rare.]]"

"[[MIME A|Good God,]]" says the Englishman from behind his newspaper. "[[+|Has anyone seen page four?]]"

"[[LYNX I|Is it about me?]]"

"[[MIME I|Why would it be about you?]]"

"[[LYNX I|No reason.]]"

Lynx is sitting on top of the refrigerator. She's been on the team for nine days. Before that she was on the other team. She licks some syrup off her wrist and does not make eye contact with anyone.

Ilse puts down her coffee. It's got ice in it; it always has, whether she wants it or not.

"[[FROST I|Dolores, what did you do?]]"

"[[LYNX I|Nothing!]]"

"[[MIME I|'Museum of Antiquities Robbed,']]" he reads. "[[+|'Police Baffled by Paw Prints.']]"

"[[ATLAS I|Aw, Lola.]]"

"[[LYNX I|Lots of people have paws.]]"

"[[SPARK I|Name one.]]"

"[[LYNX I|Dogs.]]"

"[[FROST I|We vouched for you. I personally signed a form.]]"

"[[LYNX I|I gave it back!]]"

They all wait.

"[[LYNX I|I'm going to give it back.]]"

"[[MIME I|What was it?]]"

She drops to the tiles without making a sound. She reaches inside her jacket, right down, and pulls out a thing like a gold saltshaker, and she stands it in the middle of the table between the butter and the jam. It hums. The butter starts to melt.

"[[FROST I|Don't touch that.]]"

"[[ATLAS I|I wasn't going to touch it.]]"

"[[FROST I|James, you have your finger out.]]"

He puts the finger away.

"[[SPARK I|It's talking.]]"

"[[MIME I|It's humming, dear.]]"

"[[SPARK I|No, it's on like AM. Can't you guys hear it?]]" The kid's hair has begun to stand up, the way it does before a storm. "[[SPARK I|It's counting. It's doing it in some weird language, but it's numbers, they're going down.]]"

"[[FROST I|How long?]]"

"[[SPARK I|I don't know! I got a C in Spanish!]]"

"[[ATLAS I|Jeeves?]]"

"[[COMP I|Good morning, sir.]]"

"[[ATLAS I|What've we got on the table?]]"

"[[COMP I|Pancakes, after a fashion. Also a Ninth Dynasty resonance bomb. I make it six minutes.]]"

No one says anything. A pancake lets go of the ceiling and lands on the *Times*.

"[[LYNX I|In my defense, it was really shiny.]]"

"[[MIME I|Could you freeze it, Ilse?]]"

"[[FROST I|If I freeze it, it cracks. If it cracks, we have no Ohio.]]"

"[[ATLAS I|I could throw it.]]"

"[[FROST I|How far?]]"

"[[ATLAS I|The moon?]]"

"[[MIME I|There's a chap up there. Lunar Lad.]]"

"[[SPARK I|I hate Lunar Lad.]]"

"[[ATLAS A|Tess,]]" says the big man reproachfully.

"[[SPARK I|He called me 'junior'! On the *news*!]]"

"[[COMP I|Five minutes.]]"

The scientist has picked up the salt, the real one, and she's turning it around and around in her white fingers. You can practically hear it in there. She gets a little frown when she thinks, and frost grows out along the table from her elbows.

"[[FROST I|Resonance. It has to hear itself. It sends out a note, it hears it come back, and it counts. If it couldn't hear—]]"

"[[LYNX I|Put it in a box?]]"

"[[FROST I|No box is silent.]]"

"[[MIME A|Ah,]]" says somebody.

They turn around. Barnaby has lowered his paper. He's fifty-six, and has a cardigan with elbow patches, and in the group photo he's the one people ask about. What he does is, he makes you think there's a wall.

"[[MIME I|I might be of some use here, actually.]]"

"[[ATLAS I|You do illusions, Barney.]]"

"[[MIME I|I do *convincing* ones.]]"

"[[SPARK I|You can't fool a bomb.]]"

"[[MIME I|My dear girl, it listens, doesn't it? Anything that can listen can be lied to. I only need to know what silence sounds like to it. You'd have to tell me. You're the one with the ears.]]"

Tess looks at the leader. The leader looks at her. He takes off the apron.

"[[ATLAS I|It's your call, kiddo.]]"

"[[SPARK I|Me? I'm fifteen!]]"

"[[ATLAS I|Nobody else can hear it.]]"

"[[COMP I|Three minutes, miss.]]"

"[[SPARK A|Okay,]]" she says. "[[+|Okay, okay. It's like, um. It's like an E flat. But kind of sad?]]"

"[[MIME I|Sad how?]]"

"[[SPARK I|Like when you call somebody and it just rings.]]"

The old guy shuts his eyes. He puts up both palms, flat, in front of him, in the air. It ought to look dumb. Lynx starts to giggle, and Frost steps on her tail.

"[[SPARK I|Lower. Lower. No, you went past it. There! That's it. Keep it there.]]"

The humming goes on. Then it's like it forgot what it was going to say.

"[[COMP I|One minute fifty-two. One minute fifty-two. One minute fifty-two. I believe it's stopped, sir.]]"

"[[ATLAS I|Yes! Barney, you beauty!]]"

"[[MIME A|Please don't hug me,]]" he says through his teeth. "[[+|I have to hold this. How long does it take to get to the museum?]]"

"[[LYNX I|Four minutes, over the roofs.]]"

"[[FROST I|You are not carrying it.]]"

"[[LYNX I|I put it in, I'll put it back. I know where the lasers are.]]" She's got it already, in both paws, held out like an egg. "[[LYNX I|Come on, Grandpa. Jim'll carry you. Kid, you're navigating.]]"

Tess grabs her boots. At the door she stops, because somebody's said her name. It's Frost. She's standing there beside the fridge, holding out a bowl. She looks embarrassed. In the bottom of it is a small heap of bran flakes.

"[[FROST I|I hid some. For emergencies.]]"

"[[SPARK I|So you *did* finish the box.]]"

"[[FROST I|I'll get my cape.]]"
