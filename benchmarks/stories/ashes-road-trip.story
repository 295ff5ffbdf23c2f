ME: Dee Harlan | narrator; I; Dee; Deedee; Delilah | F | major
ROZ: Roz Harlan | Roz; Rosalind; my sister; my big sister | F | major
CAL: Cal | Cal; the hitchhiker; the kid with the tuba; the boy | M | major
COP: Trooper Weems | Weems; the trooper; the cop | F | minor
---
'[[ROZ I|You missed the turn.]]'

'[[ME I|I didn't miss it. I decided against it.]]'

'[[ROZ I|Deedee, the sign said Amarillo.]]'

'[[ME I|The sign said Amarillo *and other places*.]]'

It is eight in the morning and a hundred degrees and I've been driving since Tulsa with my sister's bare feet up on the dash. Our father's in the back. He's in a coffee can, a blue one, buckled in. He always did like the middle seat.

'[[ROZ A|What other places,]]' Roz says. She doesn't even bother with the question mark. '[[+|Name one.]]'

'[[ME I|Pampa.]]'

'[[ROZ I|Why would anyone go to Pampa?]]'

'[[ME I|Woody Guthrie lived in Pampa.]]'

'[[ROZ I|And look what he wrote about it.]]'

She gets the map out. She is forty-one years old and a dentist, and she's never once folded a map back right. For about five miles there's nothing but paper.

'[[ROZ I|Okay. If you take the next left, and then a road that I think is a crease—]]'

'[[ME I|There's a guy.]]'

'[[ROZ I|What guy?]]'

'[[ME I|With a tuba.]]'

She pulls down Oklahoma and looks. He's maybe nineteen. He's standing on the shoulder in a marching-band jacket with gold frogs on it, and the tuba's next to him like a date.

'[[ROZ I|Do not.]]'

'[[ME I|He'll fry.]]'

'[[ROZ I|He'll kill us. They'll find our heads in the horn. Dee. Dee, you're slowing down.]]'

'[[ME I|It's the car.]]'

I run down the window, and all the heat in Texas puts its elbow in.

'[[ME I|Where you headed?]]'

'[[CAL I|Anyplace with an orchestra, ma'am.]]'

'[[ROZ I|Oh, for God's sake.]]'

'[[CAL I|I could put her on the roof, if you've got some rope. She don't mind wind.]]'

It takes both of us and the dog leash. When he's finally folded himself up in the back, there's a pause, and I see him in the mirror, looking at what he's sitting by.

'[[CAL I|Is this coffee spoken for?]]'

'[[ROZ A|That's our father,]]' says my big sister, staring straight ahead.

'[[CAL I|Yes, ma'am. Pleased to meet you, sir.]]'

And he does up his belt. I think right then she starts to come around, though she wouldn't tell you so.

Roz and I haven't spoken for three years. I ought to mention that. We'd had it out in the parking lot after Mama's service, in front of the priest, and it was about a piano. We both knew it wasn't about a piano. Then in March he goes and dies too, and there's a letter, and it's addressed to the pair of us, on one envelope. It's in the glove compartment. We've been not talking about it since Missouri.

'[[CAL I|Where are y'all taking him?]]'

'[[ME I|We don't know.]]'

'[[ROZ I|We do know. It's in the letter. It's just that my sister won't let me read it.]]'

'[[ME I|I never said you couldn't read it.]]'

'[[ROZ I|You said, "Not till Texas."]]'

'[[ME I|So?]]'

'[[ROZ I|So what do you call this?]]'

I look at it. There's an awful lot of it. '[[ME I|Go on, then.]]'

She doesn't move. The boy has the good sense to study his knees. Finally she pops the catch and there it is under the registration, with that handwriting, all capitals, like he was labeling a fuse box.

'[[ROZ I|You do it.]]'

'[[ME I|I'm driving.]]'

'[[ROZ I|I can't, Dee. I honest to God can't.]]'

'[[CAL I|I could.]]'

We'd both forgotten you can just ask a person. She hands it back to him between the seats. He wipes his fingers on his braid first, and slits the thing with a guitar pick, and clears his throat.

'[[CAL I|"Girls. Well, I am in the can. First off, quit fighting. The piano was a rental. Your mother and I never could tell you, you were so proud of it. It went back in June and I told each of you that the other one took it. I figured that one day you'd get together and compare notes, and I would catch hell. I have been waiting on that."]]'

I have to pull over. I don't so much park as run out of road.

'[[ROZ I|It was a *rental?*]]'

'[[ME I|I thought it was in your den.]]'

'[[ROZ I|I thought it was in yours! I've been picturing it in yours! I've been picturing your cat on it!]]'

'[[ME I|Three years, Roz.]]'

'[[ROZ I|That old *bastard.*]]'

'[[CAL A|There's some more,]]' the hitchhiker says shyly.

'[[ROZ I|Of course there is.]]'

'[[CAL I|"Second thing. I don't care where you put me. Just drive until you're talking. When you are laughing, that's the place." That's all. It's signed "Pop." And there's a coupon.]]'

'[[ME I|What for?]]'

'[[CAL I|Pancakes.]]'

I can't say which one of us goes first. It might be her; there's a hiccup and then a kind of a bray that I haven't heard since she had braces. I've got my forehead on the horn. It's going, and I can't stop it, and behind us the kid has started in too, from nerves, and that's how we are, the three of us, wailing like a fire, when knuckles come down on the roof.

'[[COP I|Ladies. You want to tell me what's so funny?]]'

She's about six feet tall. The badge on her says '[[!|WEEMS]]'.

'[[ME I|It's our dad, Officer.]]'

'[[COP I|Where's he at?]]'

All three of us point.

The trooper bends down. She looks at the can for a good long time, with its seat belt on. She looks up at the roof.

'[[COP I|And the tuba?]]'

'[[CAL I|That's mine, ma'am.]]'

'[[COP I|You any good?]]'

'[[CAL I|I'm fair.]]'

'[[ROZ E|Officer Weems,]]' says Roz, and she's crying so hard that her mascara has got down to her chin, '[[+|is there any law in Texas about scattering a person?]]'

'[[COP I|On a state highway? About nine of them.]]'

'[[ME I|What about just off it?]]'

Weems straightens up. She takes off her hat and holds it flat against her shirt, and turns around, so as to have her back to us and nothing in front of her but grass.

'[[COP I|I couldn't tell you. I'm watching the road.]]'

So we carry him out past the fence, a daughter to each side. It's not much of a place. There's a windmill, and a cow. Behind us the boy's up on the trunk, getting the leash off.

'[[ROZ I|You want to say something?]]'

'[[ME I|I already said it all to you. I just said it in my head.]]'

'[[ROZ I|Me too.]]' She gets her thumbs under the lid. '[[ROZ I|You still owe me for my half of that piano.]]'

And back on the road, slow and low, and a little flat on top, somebody begins to play.
