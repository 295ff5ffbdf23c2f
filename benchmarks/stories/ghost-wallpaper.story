NAR: Colin Airey | Colin; narrator; I; Col; Mr Airey | M | major
BETH: Beth Airey | Beth; my wife; Bethan | F | major
GHO: Mrs Garside | Mrs Garside; the old woman; the woman on the stairs; the ghost; Edna | F | major
NEIGH: Trevor Platt | Trevor; Trev; next door; the neighbour; him from next door | M | major
---
I'd been dead against the house from the start, and Beth had been dead keen, so we bought it. That's marriage.

The first I saw of the old woman was on the Sunday. I was up a ladder with a scraper.

'[[GHO I|You'll never get that off.]]'

I looked round. There was this little body on the stairs in a pinny, arms folded. I took her for a neighbour.

'[[NAR I|Sorry, love, was the door open?]]'

'[[GHO I|Anaglypta, is that. My Wilf put that up in nineteen sixty-one. He used flour and water and Uhu.]]'

'[[NAR I|It's on a bit, aye.]]'

'[[GHO I|You want to soak it.]]'

'[[NAR I|I've soaked it.]]'

'[[GHO I|You want to soak it *hot*.]]'

'[[BETH A|Who are you talking to?]]' my wife shouted up from the kitchen.

'[[NAR I|Lady from next door!]]'

'[[BETH I|What lady? It's only Trevor next door.]]'

I turned back to ask and she'd gone. I never heard the door.

So I soaked it hot, and it came off in one piece, the whole wall, like a banana.

I asked Trev about it over the fence. He was a big lad, and he'd been putting the same bike together since we got there.

'[[NEIGH I|Pinny? Little? Bit of a tash?]]'

'[[NAR I|I wouldn't like to say.]]'

'[[NEIGH I|That's Edna Garside. That was her house.]]'

'[[NAR I|Where's she living now?]]'

'[[NEIGH I|She's not, mate. She died in it. Year last February.]]'

He saw my face and put down his spanner.

'[[NEIGH I|Did they not tell you?]]'

'[[NAR I|They told us about the damp.]]'

'[[NEIGH I|She's no bother. I see her at the landing window most nights. I give her a wave.]]'

I didn't tell Beth. You'd have to know her. My wife's a woman who once walked out of a film because there was a cat in it that might die. I thought, least said. I went up and down them stairs with my eyes shut for a week and a half, and then one night I came down for a glass of water, and there she was at the kitchen table with her hands round a cup that wasn't there.

'[[GHO I|She's not sleeping, your lass.]]'

'[[NAR I|Please don't hurt us.]]'

'[[GHO I|Hurt you? I've a hip.]]'

'[[NAR I|What do you want?]]'

'[[GHO I|I want you to sit down. You look like a pint of milk.]]'

I sat. There wasn't a lot else to do.

'[[GHO I|She gets up at two and stands in that back bedroom. Did you know that?]]'

'[[NAR I|No.]]'

'[[GHO I|Every night since you came. She stands there with her hand on the wall. I've asked her what's up, but she can't see me. It's only you. I don't know why it should be you.]]'

'[[NAR I|My gran was Welsh.]]'

'[[GHO I|It'll be that.]]'

The fridge shuddered and went quiet. I could see the cooker through her shoulder. I'd got past being frightened; I'd gone right through and come out somewhere flat.

'[[NAR A|It was going to be the nursery,]]' I said. '[[+|The back bedroom. When we put the offer in. It was going to be yellow.]]'

'[[GHO I|And now it isn't?]]'

'[[NAR I|She lost it. In March. We'd exchanged by then, we'd have lost the deposit.]]'

'[[GHO I|Have you talked about it?]]'

'[[NAR I|She doesn't want to.]]'

'[[GHO I|Has she said that?]]'

'[[NAR I|She's not said anything.]]'

'[[GHO I|And what have you said?]]'

I looked at my water. What I'd said was I'd make a start on the landing.

'[[GHO E|Three, I had,]]' said Mrs Garside. '[[+|That didn't stop. And then our Alan. Three of them in that room, and me and Wilf never said one word about it in fifty-one years. He papered. Every time, he papered. You'll find it, under the anaglypta. There's ducks and there's rabbits and there's little trains.]]'

'[[NAR I|I've found the ducks.]]'

'[[GHO I|Well, then.]]'

'[[NAR I|What should I do?]]'

'[[GHO I|What time is it?]]'

I turned my head to see the clock on the cooker, and it said two minutes past two. Over our heads a board creaked. When I looked back there was nobody at the table. There was a ring on the wood, a wet one, the size of a cup.

She was where I'd been told she'd be. She had her back to me. I'd left the ducks on, in that corner; I don't know why, I'd not had the heart.

'[[NAR I|Beth?]]'

'[[BETH I|I'm only getting a drink.]]'

'[[NAR I|It's downstairs, the drink.]]'

'[[BETH I|I know where it is, Colin.]]'

'[[NAR I|Can I come in?]]'

'[[BETH I|It's your house.]]'

I went and stood next to her. I put my hand on the wall too, over a duck. It took me three goes to get it out.

'[[NAR I|I'd thought of Rhiannon. If it was a girl. I never said.]]'

For a long time there wasn't a sound out of her. And then there was.

I don't know how long we were on that floor. It was getting light. There was this knocking, I remember, and it was him from next door, at the back, in his pyjamas, holding a wheel.

'[[NEIGH I|Is everything all right? Only, she was at the window, banging on it. I've never known her bang. I thought you'd had a fire.]]'

'[[BETH I|Who was at the window?]]'

'[[NEIGH I|Edna.]]' He looked at me over her head, and I shook mine, and he ploughed straight on, because that's Trev. '[[NEIGH I|Mrs Garside. Your ghost. Has he not said?]]'

My wife wiped her nose on my sleeve. She looked at me, and at the ducks, and at the wet print of a hand, quite a little one, that was drying on the glass.

'[[BETH I|Is that who you've been talking to?]]'

'[[NAR I|I didn't want to upset you.]]'

'[[BETH I|I thought it was me. I thought you'd found someone you could talk to, and it wasn't me.]]'

'[[NAR I|She's eighty-four, Beth.]]'

'[[BETH I|Is she here now?]]'

I had a look. She was on the landing, in her pinny. She'd a duster out.

'[[GHO I|Tell her it wants yellow.]]'

'[[NAR I|She says yellow.]]'

'[[GHO I|And tell her, use a *primer*.]]'
