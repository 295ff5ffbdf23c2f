BRY: Bryony Teague | Bryony; Bry; Teague; the younger woman; the sergeant | F | major
MICK: Mick Farrant | Mick; Farrant; the older man; Guv; the inspector | M | major
RADIO: Control | Control; the radio | F | minor
OLD: Mrs Pascoe | Mrs Pascoe; the old lady; the woman with the tray; Jean | F | major
DARR: Darren Pascoe | Darren; her grandson; the suspect | M | minor
---
It’s twenty past one in the morning, and they’ve run out of things to eat.

“[[MICK I|What’s in there?]]”

“[[BRY I|Gloves.]]”

“[[MICK I|Nothing under the gloves?]]”

“[[BRY I|A scraper.]]”

“[[MICK I|I had a Toffee Crisp in there.]]”

“[[BRY I|When?]]”

“[[MICK I|Cold case. The one at Redruth.]]”

“[[BRY I|Guv, that was in 2016.]]”

“[[MICK I|It’d still be good.]]”

The rain’s coming in off the sea. Every so often the wipers go, once, and they can see number eleven again, with its one lit window and its gnome.

“[[BRY I|He’s not coming.]]”

“[[MICK I|He’ll come.]]”

“[[BRY I|Why would he? He’s got forty grand and a passport. I’d be in Spain.]]”

“[[MICK I|It’s her birthday.]]”

“[[BRY I|So?]]”

“[[MICK I|So she brought him up.]]”

“[[BRY I|Did yours?]]”

“[[MICK I|Did my what?]]”

“[[BRY I|Your nan. Bring you up.]]”

“[[MICK I|What’s that got to do with it?]]”

“[[BRY I|Nothing. You’re just very sure.]]”

He doesn’t answer. He’s got his collar up and his hands in his sleeves. Eleven weeks till he retires; there’s a chart in the kitchen at the nick, and somebody’s been colouring it in.

“[[MICK I|She had a stall. On the market. Buttons.]]”

“[[BRY I|Just buttons?]]”

“[[MICK I|And zips. People used to mend things.]]”

“[[BRY I|Was she nice?]]”

“[[MICK I|She was a terror. She hit me with a yardstick.]]”

“[[BRY I|What for?]]”

“[[MICK I|Nicking buttons.]]”

Bryony laughs out loud. She claps a hand over it. A curtain’s moved, over the road.

“[[MICK I|Down.]]”

“[[BRY I|I’m down.]]”

“[[MICK I|Get lower.]]”

“[[BRY I|If I get any lower, I’ll be in the boot.]]”

They lie there, across each other, with the handbrake in the middle. He smells of cough sweets. It’s a good minute before either of them moves.

“[[MICK I|Can you see?]]”

“[[BRY I|There’s someone in the porch.]]”

“[[MICK I|Is it him?]]”

“[[BRY I|It’s her. She’s got her coat on.]]”

“[[MICK I|Where the hell’s she going?]]”

“[[BRY I|She’s carrying something. Oh, no.]]”

“[[MICK I|What?]]”

“[[BRY I|She’s coming over here.]]”

“[[RADIO I|Tango Four, Control. Anything doing?]]”

“[[MICK E|Not now,]]” says Mick into his chest.

Knuckles on the glass. He shuts his eyes a moment, and then he winds the window down, since there isn’t a thing in the manual that covers it. There’s a rain hat. There’s a tray, with a cloth over it, and two mugs.

“[[OLD I|I thought you’d be perished.]]”

“[[BRY I|That’s very kind, Mrs Pascoe.]]”

“[[OLD I|You’ve been out here since teatime. It’s only pasties. One of them’s got no swede.]]”

“[[MICK I|We’re not actually… we’re waiting for a friend.]]”

“[[OLD I|Yes, dear. He’s in my kitchen.]]”

The wipers go.

“[[MICK I|I beg your pardon?]]”

“[[OLD I|Darren. He came in over the back. He’s been there since nine.]]”

“[[BRY I|Since *nine*?]]”

“[[OLD I|I made him have a bath. I said that I’d fetch you in when he’d had his tea, and not before. He’s having his cake now. You’ll let him finish his cake?]]”

Nobody says anything. The rain’s dripping off her hat and into the mugs. She’s about four foot ten, and there’s nothing in her face at all except good manners.

“[[MICK I|Does he know that you’ve come out here?]]”

“[[OLD I|I told him I was putting out the milk bottles.]]”

“[[BRY I|What about the money?]]”

“[[OLD I|It’s in the gnome.]]”

“[[MICK I|In the gnome.]]”

“[[OLD I|He’s hollow. I’ve counted it. He’s spent sixty pounds, and I’ve put that back.]]” She shifts the tray a bit higher up on her arm. “[[OLD I|Will they be hard on him?]]”

“[[MICK I|It’ll go better if he walks in by himself.]]”

“[[OLD I|That’s what I thought. That’s what I told him when he was seven, and he’d had a Mars bar out of Trewin’s. I walked him down there.]]”

“[[BRY I|And did he own up?]]”

“[[OLD I|He cried all the way. So did I. I went round the corner to do it.]]”

The inspector’s got hold of the wheel in both hands. He’s looking out through the windscreen. If he were anybody else, thinks Bryony, you’d say there was something up with his eyes.

“[[RADIO I|Tango Four, are you receiving?]]”

“[[BRY I|Do you want me to get that?]]”

“[[MICK I|Leave it.]]”

“[[BRY I|Guv, we’ve got to call it in.]]”

“[[MICK I|What are we calling in? I can’t see anybody. Can you see anybody?]]”

“[[BRY I|I can see a gnome.]]”

“[[MICK I|Well, then. How long does he want, for his cake?]]”

“[[OLD I|Ten minutes. He’s a slow eater.]]”

“[[MICK I|And after that you might bring him across. To say hello.]]”

“[[OLD I|I might.]]” Mrs Pascoe slides the tray in on to his knees. She pats the sleeve of his coat, twice, and has started to go when she turns around. “[[OLD I|You’ve a button off.]]”

“[[MICK I|I know.]]”

“[[OLD I|You want to see to that.]]”

They watch her go in. The door shuts. It’s Bryony who lifts up the cloth.

“[[BRY I|Which one’s got the swede?]]”

“[[MICK I|Give it here.]]”

“[[BRY I|Are you crying?]]”

“[[MICK I|It’s the onions.]]”

“[[BRY I|You’ve not bitten it yet.]]”

It isn’t ten minutes, it’s nearer to twelve. Then the porch light comes on. There’s the rain hat; and holding on to the arm under it, with his hair combed flat and his tie done up, comes a great lump of a lad of twenty-six, crying his eyes out.

“[[DARR I|Nan says I’ve got to tell you something.]]”

“[[MICK A|Go on, son,]]” he says. “[[+|Take your time.]]”
