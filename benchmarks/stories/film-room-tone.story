WEN: Wendell Pike | Wendell; Pike; the sound mixer; the mixer | M | major
KIT: Kit Marlowe-Reyes | Kit; the boom operator; the boom | F | major
OTT: Ottoline Krass | Ottoline; Krass; the director; Otto | F | major
BEN: Benny Cho | Benny; Cho; the first AD; the assistant director | M | major
SLO: Sloane Adeyemi | Sloane; Adeyemi; the actress; the leading lady | F | major
JUD: Jude Farrow | Jude; Farrow; the actor; the leading man | M | major
---
"[[BEN I|Quiet, please! Last looks! And roll sound.]]"

"[[WEN E|Speed,]]" said Wendell Pike into his collar.

"[[BEN I|Scene ninety, take nineteen. Soft sticks.]]"

Wendell closed his eyes. He always did. He had mixed forty pictures from behind a cart the size of an ironing board, and he couldn't have told you the plot of one of them; but he could have told you which of the actors wore dentures. There was rain on the roof of the stage. There was the small dry click of the leading lady swallowing.

"[[OTT I|Whenever you like, my darlings.]]"

"[[JUD I|You could at least say it to my face.]]"

"[[SLO I|I'm trying to. Turn around.]]"

"[[JUD I|I'm around.]]"

"[[SLO I|I never … I … Damn it. Line!]]"

"[[BEN I|'I never loved you.']]"

"[[SLO I|I *know* it's 'I never loved you,' Benny.]]"

"[[BEN I|You said 'line.']]"

"[[OTT E|Cut,]]" said Ottoline Krass, tenderly, as one would to a horse. "[[+|We'll reset. It's four words. We have all night. Somebody give her some water.]]"

There was a general sag. The lamps went down by half, the makeup people ran in with their little belts, and Kit let the boom come down to rest across her shoulders like a yoke. She was twenty-three. She wore the same headphones as Wendell did, on the same feed, and under them she'd gone red.

"[[KIT I|They're still hot, boss.]]"

"[[WEN I|Who are?]]"

"[[KIT I|The lavs. Both of them. You didn't pull them down.]]"

He hadn't. It was the first rule he'd taught her. Between takes you pull the faders, because people who've got a microphone taped to the breastbone forget about it by lunchtime; you're not their priest, and you don't want to be. His hand was actually on its way.

"[[JUD I|You're doing it on purpose.]]"

"[[SLO I|I swear to God I'm not.]]"

"[[JUD I|You said it fine on Saturday. You said it in the street. You said it in front of a man with a hot-dog cart.]]"

"[[SLO I|Well, it wasn't in the script on Saturday. It's different when you've got to hit a mark.]]"

Their lips were barely moving. To anybody else on the stage they were two beautiful people being powdered.

"[[KIT A|They broke up?]]" the boom operator whispered. "[[+|When did they get *together?*]]"

"[[WEN I|Week three. She started to breathe when he came in.]]"

"[[KIT I|You never told me.]]"

"[[WEN I|It wasn't for broadcast.]]"

He pulled both faders down. It was like shutting a window on a street. Then there was a hand on his shoulder, with a great many rings on it.

"[[OTT I|Wendell, my treasure. You hear everything. What's wrong with my actress?]]"

"[[WEN I|She's a little dry, Ms. Krass. I'd get her off the mints.]]"

"[[OTT I|That's not what I mean.]]"

"[[WEN I|No.]]"

"[[OTT I|She did 'I never loved you' at the read-through, and the caterer had to go and sit down. I've got the stage until midnight and I've got a crane on the clock. Is it him? Has he done something?]]"

"[[WEN I|I just get the levels.]]"

The director studied him over her glasses. She'd been married four times, twice to composers. "[[OTT I|What an extremely irritating thing integrity is. Benny! We're going again.]]"

"[[BEN A|Going again!]]" the first AD bawled, to no one who hadn't heard. "[[+|First positions! Jude, you're at the window. Other window.]]"

They went again. Take twenty was an airplane. On take twenty-one she got as far as "[[!|loved]]" and sneezed. On the next she said it, all four words, clear as glass, and everyone on that stage let go their breath, and Jude Farrow opened his mouth for the reply and nothing whatever came out of it.

"[[JUD I|I'm sorry. What do I say?]]"

"[[BEN I|'Then what was it for?']]"

"[[JUD I|No, right. I know. It's just that she's never got that far.]]"

"[[OTT I|Cut. Ten minutes, everyone. I'm going to go and stand in the rain.]]"

The door boomed behind her. Benny went after her, with an umbrella and a schedule. One by one the crew drifted off to the coffee, till there was nobody left under the lamps but those two, on their marks, twelve feet apart, like a pair of lost gloves. Kit hadn't moved. She was looking at the board.

"[[WEN I|Don't you dare.]]"

"[[KIT I|I'm not touching anything!]]"

"[[WEN I|You're leaning.]]"

Across the floor the actor said something. He said it again, and then, seeing that it wasn't getting anywhere, he bent his head and spoke to his own shirt button. Then he pointed straight at the cart.

"[[KIT I|He wants us.]]"

"[[WEN I|I can see that.]]" He pushed up one fader. "[[WEN A|Mr. Farrow?]]" he said, over the little speaker in the set. "[[+|You'll have to start over. I had you off.]]"

"[[JUD I|You had us off? Since when?]]"

"[[WEN I|Since the hot-dog cart.]]"

A long pause. Out on the set, the actress had put both of her hands over her face.

"[[SLO I|Oh, kill me. Who else heard?]]"

"[[KIT A|Only me,]]" said the boom. "[[+|I'm really rooting for you guys.]]"

"[[WEN I|Kit.]]"

"[[KIT I|Well, I am.]]"

"[[JUD I|Listen, Wendell, could I ask you a favor? I need about two minutes. I've got to say something to her that's not in the script, and if I go off the set to do it they'll send someone to fix my hair. Could you just … not be there?]]"

"[[WEN I|I could do that.]]"

"[[SLO I|How will we know?]]"

"[[WEN I|You could watch my hands.]]"

He held them up. He brought them down to the board, where they could both see, and drew the one fader to the bottom and then the other; he took off his headphones, which he never did. He hung them on the hook. After a moment Kit took hers off, too, sighing as if they had been dinner. The stage was very large and strange without them. It was like being old.

What he saw was a man walk across twelve feet of carpet, and stop. The man talked. He talked with his hands in his pockets to begin with, then with them out. The woman shook her head. She laughed, and she hit him in the chest, quite hard, about where the microphone would be. She said something, four words or so. And then for a while nobody was saying anything.

"[[KIT I|Should we look at something else?]]"

"[[WEN I|I'm looking at the exit sign.]]"

"[[KIT I|What do you think he said?]]"

"[[WEN I|It's an LED. You can tell by the hum.]]"

It was then that he noticed the crane. It was moving. It came down out of the dark without a sound, in a long slow curve, like something lowering its head to drink. In the seat of it, dripping, with one finger across her lips, was Ottoline Krass, and behind the camera a red light burned.

"[[KIT I|Boss. They're rolling. She's rolling!]]"

"[[WEN I|I know.]]"

"[[KIT I|We've got no sound! Put your cans on, put the faders up!]]"

"[[WEN I|I gave my word.]]"

"[[KIT I|It's the *take!*]]"

He put his hands in his pockets. He could feel them in there, wanting to. Forty pictures, and he had never missed a line. Then somebody breathed out, the crane stopped, and the voice came from above, in pieces.

"[[OTT I|Cut. Oh, my darlings. Oh, you wretched children. Print that.]]"

The two on the carpet sprang apart as if they'd been hosed.

"[[SLO I|You were *shooting?*]]"

"[[OTT I|I came in to get my cigarettes. Was I to stand there?]]"

"[[JUD I|That wasn't the scene!]]"

"[[OTT I|No, it was a great deal better than the scene. I've been asking that idiot to write it since March. Benny, tear up ninety. She doesn't leave.]]"

"[[BEN I|But she's gone in ninety-one through ninety-eight.]]"

"[[OTT I|Tear those up, too, we'll finish early.]]" She was climbing down; she was coming over the cables to the cart, with the mascara all down her face. "[[OTT I|Wendell! Now play it to me. I couldn't get a word from up there. What did he say to her?]]"

"[[WEN I|I don't have it.]]"

"[[OTT I|What do you mean, you don't have it?]]"

"[[WEN I|I was off, Ms. Krass. They asked me to be.]]"

Nobody had ever said such a thing on a stage of hers. She took a breath that you could have heard in the balcony. Behind her, the leading lady had got hold of the leading man by one finger.

"[[SLO A|He's not lying, Otto,]]" she called. "[[+|We watched him do it.]]"

"[[OTT I|Not one syllable?]]"

"[[WEN I|I got a really nice exit sign.]]"

For a time there was just the rain. Then the director leaned over and kissed the sound mixer on the top of his head. "[[OTT I|Silence, then. We'll put some silence on it. Have you got any?]]"

"[[WEN E|Thirty seconds of it,]]" said Wendell, and put on his headphones. "[[+|Nobody move. Room tone.]]"
