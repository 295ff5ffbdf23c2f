MIRO: Miroslav Petek | Miro; Miroslav; narrator; I; kid; the new guy | M | major
JO: Josephine Adu | Jo; Josephine; Adu; the boss | F | major
BASH: Bashir Qureshi | Bash; Bashir; the driver | M | major
GUARD: a security guard | the guard; the uniform | M | minor
---
The elevator stops between thirty-one and thirty-two, and the light goes from white to orange.

"[[JO E|Nobody panic,]]" Jo says.

"[[MIRO I|I'm not panicking.]]"

"[[JO I|You're holding my arm, Miro.]]"

I let go of her arm. There are two of us in a steel box the size of a bathroom, in catering whites, with a cake on a trolley. It's a very nice cake. It has four tiers and a sugar swan, and the bottom tier has a drill in it.

"[[MIRO I|Is this part of it?]]"

"[[JO I|Is what part of it?]]"

"[[MIRO I|You said there'd be things I didn't know. You said that's how you run it, nobody knows the whole thing. So I'm asking. Is this one of the things?]]"

Josephine Adu looks up at the orange light. She's sixty, and she's done this in nine countries, and she takes just slightly too long.

"[[JO I|Yes.]]"

"[[MIRO A|Oh my God,]]" I say.

"[[JO I|I said yes.]]"

"[[MIRO I|You said it like my dentist.]]"

She presses a finger to her ear. I've got one of those too, so I hear it when it clicks.

"[[JO I|Bash, sweetheart. We've stopped.]]"

"[[BASH E|Stopped how?]]" says Bash.

"[[JO I|In the way where one is not moving.]]"

"[[BASH I|Okay. Okay, hang on. I'm eating.]]" There's a rustle on the line, and a slurp. "[[+|So it looks like someone's pulled the fire service key in the lobby. All the cars froze.]]"

"[[MIRO A|Who pulled it?]]" I ask.

"[[BASH I|Hey, kid! How's the first day?]]"

"[[MIRO I|Who pulled it, Bash?]]"

"[[BASH I|I'm in a van, man. I see a lobby and I see a bunch of guys in a lobby. One of them has a really good coat.]]"

The boss goes still. I've known her for eleven days, and I've never seen her do that. She even stops chewing her gum.

"[[JO I|Describe the coat.]]"

"[[BASH I|Camel. Long. Kind of a belt situation.]]"

"[[JO A|Left-handed?]]" she asks.

"[[BASH I|He's on the phone with his left. Why? Who is it?]]"

"[[JO I|It's my husband.]]"

I say a word in Slovenian that my grandmother would have slapped me for. In the van, the slurping has stopped.

"[[BASH E|You have a husband?]]" Bash says.

"[[JO I|I had one. In Lisbon. It was brief.]]"

"[[MIRO A|Is he a cop?]]" I ask her.

"[[JO I|Worse. He's in insurance.]]"

She takes off her paper hat, folds it in four, and puts it in her pocket. Then she takes the sugar swan by the neck and snaps it clean off.

"[[MIRO I|What are you doing?]]"

"[[JO I|There's a pry bar in the swan.]]"

"[[MIRO I|There's a *pry bar* in the *swan*?]]"

"[[JO I|It's one of the things. Hold this.]]"

I hold the head. She gets the bar into the gap and leans, and the inner doors groan apart by a hand, and then by two. There's a wall behind them, bare concrete, with a stenciled "[[!|31]]" and an arrow. At the top is a slot of carpet about as high as a cereal box.

"[[JO I|Can you fit through that?]]"

"[[MIRO I|No.]]"

"[[JO I|You were in a circus.]]"

"[[MIRO I|I did the *books* for a circus!]]"

A pause. I hear her breathe in through her nose. "[[JO I|Bashir. You told me he was in a circus.]]"

"[[BASH I|He was in a circus. He was in the office of a circus.]]"

"[[JO I|I asked you for an acrobat.]]"

"[[BASH A|You asked me for someone small, discreet, and good under pressure,]]" says the driver. "[[+|Kid did a tax audit with a bear in the room.]]"

"[[MIRO A|The bear was asleep,]]" I say.

"[[BASH I|Don't undersell yourself.]]"

The boss leans her forehead on the concrete, and her shoulders start to shake. I think she's crying, and I pat her on the back with the hand that isn't holding the swan. Then she turns around, and she isn't.

"[[JO A|An accountant,]]" she wheezes. "[[+|I've brought an accountant to the Meridian Tower.]]"

"[[MIRO I|Bookkeeper. I never took the exam.]]"

"[[JO I|Stop helping.]]"

"[[BASH I|Guys? Camel coat's walking. He's got a uniform with him and they're taking the stairs.]]"

"[[MIRO A|Thirty-one floors?]]" I say.

"[[BASH I|He doesn't look happy about it.]]"

"[[JO E|He'll stop at eight for his knee,]]" says Jo, wiping her eyes. "[[+|And again at twenty. That's fifteen minutes. Miro, what do you see when you look at that cake?]]"

I look at the cake. I try to see it the way she would, all cunning and levers. It's no good.

"[[MIRO I|About nine hundred euros. Eleven hundred with delivery.]]"

"[[JO I|Go on.]]"

"[[MIRO I|Well, it's overpriced. And the invoice was wrong. I noticed it this morning. It was made out to the thirty-second floor, but they charged it to a company on the thirtieth. Same director on both. I thought it was a typo, but it was on the flowers too. And the champagne.]]"

"[[BASH I|What's he talking about?]]"

"[[JO A|Hush,]]" she says. She's looking at me with her head tipped. "[[+|How much champagne?]]"

"[[MIRO I|Two hundred thousand, since March.]]"

"[[BASH E|That's a lot of bubbles,]]" Bash remarks.

"[[MIRO I|There aren't any bubbles. That's what I'm saying. There's no champagne. They're billing themselves. The man upstairs, the one with the diamonds in the wall? He's stealing from his own investors, and it's all on paper. I've got the delivery slips in my apron.]]"

Nobody says a thing. The orange light hums. Far below us a door slams, and I hear someone coughing his way up a great many steps.

Jo puts the pry bar back inside the swan.

"[[JO I|Bash, what does an insurance investigator get for bringing in a fraud of that size?]]"

"[[BASH I|Ten percent? Why? Oh. Oh, Jo, no. You're not going to *talk* to him?]]"

"[[JO I|I left him on a ferry. I owe him a conversation.]]"

"[[BASH A|We've got a drill in a cake!]]" yelps the driver.

"[[JO I|We've got a cake. Miro, get your slips out. Put them in date order.]]"

"[[MIRO I|They're in date order.]]"

"[[JO I|Of course they are.]]" She finds the paper hat, shakes it open, and settles it on her gray hair with both hands, like a woman getting ready for church. "[[+|How do I look?]]"

"[[MIRO I|There's icing on your chin.]]"

"[[JO I|Leave it. He'll like that.]]"

It takes them nineteen minutes in the end. A flashlight comes through the slot, and behind it there's a young, sweaty face under a peaked cap.

"[[GUARD A|You folks all right in there?]]" the guard asks.

"[[JO A|We're perfectly all right,]]" she calls up. "[[+|We have cake. Is there a gentleman with you who can't breathe?]]"

"[[GUARD I|Yes, ma'am. He's lying down.]]"

"[[JO I|Tell him it's his wife. And tell him I've brought my accountant.]]"

"[[MIRO I|Bookkeeper.]]"

"[[BASH E|Kid,]]" says Bash in my ear. "[[+|Take the promotion.]]"
