SOR: Commander Sorrel | Sorrel; the captain; the old man; Captain; sir | M | major
DUBE: Lieutenant Mbali Dube | Dube; the first lieutenant; Mbali; Number One; Lieutenant Dube | F | major
PETT: Pettersson | Pettersson; the sonar man; Sonar | M | major
HUX: Huxley | Huxley; the cook; the man with the oven glove | M | minor
VOZ: the voice on the underwater telephone | the voice; the other boat; the other captain; Anatol | M | major
---
Nobody has spoken above a whisper since Tuesday. The boat lies on the mud at a hundred and ninety metres with her pumps stopped and her lights down to red, and overhead, every eleven minutes, a destroyer goes over like a man pacing a bedroom.

— [[PETT I|Bearing two-six-oh. Going away.]]

— [[SOR I|Speed?]]

— [[PETT I|Same as before. Nine knots. She's bored, sir.]]

— [[SOR I|Let's keep her bored.]]

Sorrel has his shoes off. They all have. The first lieutenant is wearing two odd socks, one of them with a reindeer, and thinks that no one has noticed.

— [[DUBE I|Air's at four per cent.]]

— [[SOR I|I can count, Number One.]]

— [[DUBE I|I know you can, sir. I was only keeping you company.]]

Something metal falls in the galley.

It isn't large. A lid, perhaps. It rings, and rolls, and takes its time about it, and settles down in smaller and smaller circles, and forty-one people shut their eyes. When it has finished, a face comes round the bulkhead, over an oven glove.

— [[HUX A|Sorry,]] the cook mouths.

— [[DUBE I|What are you even doing in there?]]

— [[HUX I|Cake, ma'am. It's Jessop's birthday.]]

— [[DUBE I|The oven's off. Everything's off!]]

— [[HUX I|It's a cold cake, ma'am. It's mainly biscuits.]]

— [[SOR I|Huxley.]]

— [[HUX I|Sir?]]

— [[SOR I|Sit down on the floor and don't be a cook till I tell you to.]]

Huxley sits down on the floor. In his corner the sonar man has raised one finger. He's twenty-two, and his eyes have gone to the place where eyes go when they're not being used.

— [[SOR I|Has she turned?]]

— [[PETT I|It isn't her. It's something else. It's close, sir. It's on the bottom.]]

— [[DUBE E|Fish?]] asks Dube.

— [[PETT I|Not unless a fish has got a telephone.]]

He pulls out the plug of his headset and turns a knob one notch, and it comes out of the little grey speaker, thin and wet, like somebody at the far end of a swimming bath. It's a man's voice. He is clearing his throat.

— [[VOZ I|Good evening, neighbour.]]

The red faces look at one another.

— [[VOZ I|Please don't be alarmed. I have turned it down as low as it will go. I am lying on the mud, I would say four hundred metres from you, since Tuesday. I think that you dropped a pot.]]

— [[DUBE I|It's a trick. It's the destroyer.]]

— [[PETT I|She's six miles off, and she's got her screws going. This one hasn't got anything going. I never heard him, sir. I've listened to that patch for three days, and I thought that it was rock.]]

— [[VOZ I|You don't need to answer. I only say this, in case you have the same idea as me. At midnight I was going to start my motor and creep to the west. If you were going to do so too, then we'll meet, and it will be a short acquaintance.]]

The captain and the first lieutenant don't look at each other. On the chart between them, in soft pencil, there's a line. It starts at midnight. It creeps to the west.

— [[DUBE E|Don't pick it up, sir,]] says Dube.

— [[SOR I|Whose is he? Can you tell, from the accent?]]

— [[DUBE I|He isn't ours. What else matters?]]

— [[SOR I|Up there he's not one of theirs, either, or he'd be up there. Sonar, how far does this thing carry?]]

— [[PETT I|At that level? Half a mile. She'd have to be stopped, and straight on top of us.]]

— [[SOR I|And how long till she is?]]

— [[PETT I|Seven minutes, sir.]]

Sorrel scratches one stockinged foot with the other. Then he unhooks the handset, wraps his scarf round it, and presses the key.

— [[SOR A|It was a lid,]] he says.

A pause. The speaker gives a wet little crackle, which may be laughter.

— [[VOZ I|Thank you. My engineer had money on a lid.]]

— [[SOR I|How's your air?]]

— [[VOZ I|I'd rather not say. How is yours?]]

— [[SOR I|I'd rather not say.]]

— [[VOZ I|Then we're in the same health. Tell me, is it correct, this business with the pacing? Every eleven minutes?]]

— [[SOR I|Eleven. Ten and a half when they change the watch.]]

— [[VOZ I|Ah! We had not got the ten and a half. My navigator is kicking himself. With no shoes, naturally.]]

— [[DUBE A|Sir,]] whispers the first lieutenant. [[+|With respect. He now knows that we've got no plan, bad air and a good clock, and all we know about him is that he's charming.]]

— [[SOR I|What would you ask him, then?]]

— [[DUBE I|I wouldn't.]]

— [[SOR I|Mbali. If you did.]]

She bites the inside of her cheek. It's been three days, and she has a boy of four who thinks that she's in Portsmouth. She takes the handset out of his hand.

— [[DUBE I|What made you call?]]

— [[VOZ I|That's a different voice.]]

— [[DUBE I|It's a different question. You could have lain there. You could've let us go first, and followed along behind in our noise. It's what I'd have done.]]

— [[VOZ I|Yes. It is what I was going to do, madam. Also it's in my orders. But then I heard, through the hydrophone, someone say it is the birthday of Jessop.]]

In the galley doorway the cook puts his oven glove over his face.

— [[VOZ I|I've a torpedo man of nineteen who weeps since yesterday. I told him, listen, over there they have a cake. It did him good. After that, it was awkward to drown you.]]

— [[PETT I|She's turned. She's early. She's coming back.]]

— [[SOR I|How early?]]

— [[PETT I|Three minutes. Nine knots. Eight. She's slowing down, sir!]]

— [[DUBE E|She's stopping,]] Dube says into the scarf, and lets go of the key, and nobody in the boat so much as swallows.

It comes on, and on. It arrives above them, and there it does the thing that it has never done: it stops. The silence is enormous. A single drop of water forms on a pipe over the chart, and Sorrel puts out his hand, and catches it.

Then, from the grey speaker, so faintly that only Pettersson can be sure of it, there's a click, and another, evenly spaced.

— [[PETT A|He's tapping,]] the sonar man breathes. [[+|He's tapping on his hull. Sir, he's making a noise on purpose. Why's he doing that?]]

— [[SOR I|How's it sound to you?]]

— [[PETT I|Like a pump. Like an old pump, on a wreck or something. There's no— Oh, he's good. It's slower than ours. It's the *Halcyon*. It's the tanker that went down off the point in March, she had a bilge pump that ran on for a week. It's on the tapes.]]

Dube gets there a second before the captain does.

— [[DUBE I|He wants them to think he's a wreck.]]

— [[SOR I|He wants them to think we both are.]]

Four minutes. Five. In the sixth, somebody up there comes to a conclusion; the screws bite, and the whole vast weight of it draws off, at nine knots, southward.

Everyone breathes, not that there's much to breathe. Sorrel takes back the handset.

— [[VOZ I|Neighbour? Do I have still the honour?]]

— [[SOR I|You do. That was a risk.]]

— [[VOZ I|It was my engineer, with a spoon. He's insufferable now. So. Midnight. Who goes west?]]

Sorrel looks at the line on the chart. He looks at his first lieutenant and raises an eyebrow, and she looks at the reindeer. It's a while before she holds up two fingers, and then turns them over to point north, where it is shallow, and slower, and no one in his right mind would go.

— [[SOR I|You do. We'll take the bank.]]

— [[VOZ I|The bank is very shallow.]]

— [[SOR I|So they tell me. I've got a good clock.]]

— [[VOZ I|Then may I have a name? For when they ask me, afterwards, how I got out, and I do not tell them?]]

— [[SOR I|Jessop.]]

— [[VOZ I|Ah. I am Anatol. Many happy returns of the day.]]

The speaker clicks. Pettersson plugs his headset in again, and waits, and shakes his head: rock. The captain rubs out the line.

— [[SOR I|Huxley?]]

— [[HUX I|Sir.]]

— [[SOR I|You may be a cook. Quietly.]]
