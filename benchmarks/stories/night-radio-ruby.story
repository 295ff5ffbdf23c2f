NOOR: Noor Haddad | Noor; Haddad; the host; the presenter; the voice on the radio | F | major
SVEN: Sven Aaltonen | Sven; the producer; her producer; Aaltonen | M | major
CAL1: Gordon from Larkfield | Gordon; the first caller; the caller | M | minor
RUBY: Ruby | Ruby; the child; the little girl; sweetheart | F | major
MAN: Ruby's father | the father; the man; Daddy; Dad | M | minor
---
"[[NOOR A|It's eight minutes past two,]]" says the voice on the radio, "[[+|you're listening to *Night Line*, and we've still got Gordon from Larkfield with us. Gordon, you were telling us about the badgers.]]"

"[[CAL1 I|I was.]]"

"[[NOOR I|And are they still under the patio?]]"

"[[CAL1 I|They're under it now. I can hear them. Listen.]]"

For four seconds three counties listen. Behind the glass, Sven draws a finger across his throat.

"[[NOOR I|Well, I think I caught a little something there. Thank you, Gordon. Sleep tight. Here's Nina Simone.]]"

The red light goes out. Noor pushes off the headphones, lets her skull drop against the back of the chair and presses the key to the control room.

"[[NOOR I|Badgers.]]"

"[[SVEN I|It was him or the woman with the ointment.]]"

"[[NOOR I|I've a degree, Sven.]]"

"[[SVEN I|Everybody has a degree. Drink your tea.]]" Her producer is from Oulu and he's worked nights for so long that he casts almost no shadow. He's got one hand on a ringing phone. "[[+|You have three minutes and ten seconds. I'll see who this is.]]"

She drinks the tea. Through the window she watches him pick up, and nod, and reach for a pencil. Then she watches him put the pencil down. He stands, which he never does.

"[[NOOR I|Who is it?]]"

He shakes his head at her. He's saying something into the phone, bending over it.

"[[NOOR I|Sven? Is it ointment?]]"

"[[SVEN A|It's a child,]]" he tells her through the talkback, with his palm over the receiver. "[[+|She asked to speak to the lady. She says her daddy won't wake up.]]"

The cup goes down in its saucer, and misses.

"[[NOOR I|Ring 999.]]"

"[[SVEN I|I've done it on the other line. They want an address. I asked her. She says she isn't allowed to tell her address to strangers.]]"

"[[NOOR I|Can they trace it?]]"

"[[SVEN I|It's a mobile. It'll take them a while. Noor, she isn't talking to me any more. She only wants you.]]"

"[[NOOR I|Then put her through.]]"

"[[SVEN I|On air?]]"

"[[NOOR I|Of course not on air! Keep Nina going. Play the whole album.]]"

There's a click, and the hiss of somebody else's kitchen.

"[[NOOR A|Hello,]]" she says. "[[+|This is Noor. Who's this?]]"

"[[RUBY I|Ruby.]]"

"[[NOOR I|Hello, Ruby. How old are you?]]"

"[[RUBY I|Five and three quarters. You stopped talking.]]"

"[[NOOR I|I've put a song on.]]"

"[[RUBY I|I know. It's on in the kitchen too. You're in two places.]]"

"[[NOOR I|I suppose I am. Is your daddy in the kitchen?]]"

"[[RUBY A|He's on the floor,]]" the child replies. "[[+|He was making toast.]]"

Sven has written BREATHING? on the back of a running order in letters three inches high and he's holding it flat against the glass.

"[[NOOR I|Ruby, can you do something for me? Can you look at Daddy's tummy and tell me if it's going up and down?]]"

"[[RUBY I|He's got his jumper on.]]"

"[[NOOR I|Can you see the jumper moving?]]"

A long pause. There's a scuffle of small feet on lino.

"[[RUBY I|A bit.]]"

Noor puts up a thumb. The producer speaks into one phone and listens at another. He tears off a second sheet. WHAT COLOUR. ANY PILLS. IS HE SWEATY.

"[[NOOR I|That's really good. You're being brilliant. Now could you touch his forehead for me? What's it like?]]"

"[[RUBY I|It's wet. It's cold and wet. Like a frog.]]"

"[[NOOR I|Does Daddy have any medicine, sweetheart? Anything he takes every day?]]"

"[[RUBY I|He does his pens.]]"

"[[NOOR I|What sort of pens?]]"

"[[RUBY I|In his leg. I'm not allowed to touch them.]]"

"[[SVEN A|Diabetic,]]" mutters the voice in her ear. "[[+|He's having a hypo. They say sugar. Jam, honey, anything, but not if she has to pour it, rub it on the gums. Ask where she lives.]]"

"[[NOOR I|She won't say where she lives.]]"

"[[RUBY I|Who are you talking to?]]"

"[[NOOR I|That's just Sven. He's my friend. He's the one who answered.]]"

"[[RUBY I|He talks funny.]]"

"[[NOOR I|He's from Finland. Ruby, you were making toast. Is there some jam out?]]"

"[[RUBY I|There's honey. It's the squeezy bear.]]"

"[[NOOR I|Oh, that's perfect. I want you to put a bit of the honey on your finger. Have you done that? Now I want you to put it in Daddy's mouth. Just inside his cheek, like you're brushing his teeth.]]"

"[[RUBY I|He'll be cross. It's in his beard.]]"

"[[NOOR I|He won't be cross, I promise. Do a bit more.]]"

The song comes to an end. In the gap before the next there's no sound in the studio at all, and then she hears it, tiny and a half second late, through the phone: a piano. Her own programme, in a kitchen she can't find.

She looks at the clock. She leans into the talkback.

"[[NOOR I|Put me on.]]"

"[[SVEN I|Noor, no.]]"

"[[NOOR I|Someone out there knows a man with a beard and a girl called Ruby. There's forty thousand people awake. Put me *on*.]]"

He looks at her for as long as it takes a person to lose a job. Then he slides the fader down himself, and the light goes red.

"[[NOOR I|This is Noor Haddad. I need your help. I'm looking for a little girl called Ruby who's five and three quarters and lives with her dad. He's got a beard. He's a diabetic. If you know them, if they're next door to you, don't ring me, ring 999. And then go round there and bang on the door.]]"

Every line on the desk lights up. Sven takes them as they come, with the flat of his hand, like somebody putting out fires.

"[[RUBY A|You said my name,]]" says the little girl. She sounds impressed.

"[[NOOR I|I did. Are you still doing the honey?]]"

"[[RUBY I|It's nearly all gone. The bear's gone thin.]]"

"[[NOOR I|What's Daddy doing?]]"

"[[RUBY I|He's chewing.]]"

Noor has to take her hand off the desk, since it's making the faders rattle.

"[[SVEN I|I've got it. I've got it, it's Larkfield, fourteen Orchard Row. It's Gordon. He's ringing from the garden. He says it isn't badgers, he's been hearing that radio through the wall. He's climbing over now.]]"

"[[NOOR I|Ruby? Somebody's going to knock on your door. It's Gordon. Do you know Gordon?]]"

"[[RUBY I|He's got a patio.]]"

"[[NOOR I|That's the one. You're allowed to open it for Gordon.]]"

There's a bang, and a lot of breathing. A chair falls over. Then the phone's picked up, and what comes down it is slow and sticky and thoroughly confused.

"[[MAN A|Who,]]" the man asks, "[[+|is this?]]"

"[[NOOR I|My name's Noor. How do you feel?]]"

"[[MAN I|Why am I covered in honey?]]"

Behind him, somebody's saying that he'll put the kettle on, and somebody else is explaining about the bear. Far off, there's a siren.

Noor pulls the microphone in towards her. She's been live this whole time. She'd forgotten.

"[[NOOR I|It's two twenty-six. That was Ruby. Gordon, if you can hear me, I'm sorry about the badgers.]]"
