NEL: Nell Abernathy | Nell; Abernathy; the lodger; narrator; I | F | major
TEM: Temuera Parata | Tem; Temuera; the big one | M | major
GIU: Giulia Conti | Giulia; Jules; the student | F | major
RAJ: Rajan Pillai | Raj; Rajan; the lawyer; the one in the suit | M | major
CAN: the candidate | the candidate; the beard; Piers | M | minor
---
‘[[RAJ E|Next!]]’ shouted Rajan.

‘[[GIU I|You can't shout “next”. It's our hall.]]’

‘[[RAJ I|There's four of them on the stairs. I'm managing the flow.]]’

I was number three on the stairs. I'd come straight from work with my helmet under my arm, and in front of me was a man with a beard so well kept it looked upholstered. He went in. The door didn't quite shut. I'm not proud of it, but I moved up a step.

‘[[TEM I|Kia ora, mate. Have a seat. Not that one, that one's Giulia's. Not that one, it's broken.]]’

‘[[CAN A|I'm happy to stand,]]’ said the beard.

‘[[RAJ I|What do you do, Piers?]]’

‘[[CAN I|I'm in mindfulness.]]’

‘[[GIU I|What, now?]]’

‘[[CAN I|As a career. I do corporate stillness.]]’

‘[[TEM E|Are you noisy?]]’ asked Tem.

‘[[CAN A|I chant,]]’ the beard admitted. ‘[[+|Between four and five.]]’

‘[[RAJ I|In the afternoon?]]’

He said nothing. I could hear him being still.

‘[[RAJ I|Well, we've got your number. Next!]]’

The next was a girl who cried as soon as she saw the bathroom. Then it was me. There were three of them, in a row, behind an ironing board they'd set up as a desk: a huge man in rugby shorts, a tiny woman in a boiler suit, and one in a good suit and no socks. On the ironing board was a bowl of crisps and a sheet of paper headed ‘[[!|CRITERIA]]’.

‘[[RAJ A|Name?]]’ said the one in the suit.

‘[[NEL I|Nell. Nell Abernathy. I rang about the box room.]]’

‘[[GIU I|We don't call it that. We call it “the cosy double”.]]’

‘[[NEL I|Is it a double?]]’

‘[[GIU I|If you stand up, yes.]]’

‘[[RAJ I|Occupation?]]’

‘[[NEL A|I drive a crane,]]’ I said.

All three of them put down their crisps.

‘[[TEM E|Like, a *crane* crane?]]’ said Temuera.

‘[[NEL I|A tower crane. On the hospital site. I'm up there at seven, so I'm in bed by ten. I don't smoke, and I don't have a cat. I can pay two months up front.]]’

‘[[RAJ I|Why are you leaving where you are?]]’

I'd got an answer to that one. I'd worked it out on the bus, and it was about the commute. I looked at the three faces over the ironing board; behind them the window was open a crack, and it had been propped with what I could see was a shoe.

‘[[NEL A|It's nearer for work,]]’ I told them.

‘[[RAJ I|That's it?]]’

‘[[NEL I|That's it.]]’

He made a mark. The big one was looking at my hand, and I put it in my pocket. I'd taken off the ring in March, and it was now September, and it still hadn't filled in.

‘[[GIU E|We have some scenarios,]]’ said Giulia.

‘[[NEL I|Okay.]]’

‘[[GIU I|You come home, and there is one egg. It isn't your egg. What do you do?]]’

‘[[NEL A|Whose is it?]]’ I asked.

‘[[GIU I|Tem's.]]’

‘[[NEL I|I leave it.]]’

‘[[GIU I|He's away. He's in Dunedin for three weeks.]]’

‘[[NEL I|Then I eat it and buy him another one before he's back.]]’

‘[[TEM E|What if I'd written my name on it?]]’ asked Tem.

‘[[NEL I|I'd write your name on the new one.]]’

There was some nodding. The lawyer leaned across and murmured something, and the student murmured something back, and I caught the word ‘[[!|forgery]]’.

‘[[RAJ I|It's three in the morning, and somebody's crying in the bathroom with the taps on, so that nobody'll know. What do you do?]]’

‘[[TEM I|Raj.]]’

‘[[RAJ I|It's on the list.]]’

‘[[TEM I|It's on there because of *you*, bro.]]’

‘[[RAJ I|It's hypothetical. She can answer it.]]’

It was very quiet. The one in the suit had gone a dull red, and he was lining up the edge of his paper with the edge of the ironing board. He wouldn't look at any of us.

‘[[NEL A|Is it a man or a woman?]]’ I asked.

‘[[RAJ I|Does it make any difference?]]’

‘[[NEL I|No. I'd only wonder what to say through the door.]]’ I shifted the helmet to the other arm. ‘[[NEL I|I wouldn't, though. Say anything. I'd make a cup of tea and I'd put it down outside, and I'd knock once, so they knew that it was there. Then I'd go away. You don't want a person standing over you. You just want somebody to have noticed.]]’

Nobody wrote that down.

‘[[GIU E|What kind of tea?]]’ Giulia asked.

‘[[NEL I|Just tea.]]’

‘[[TEM I|What if it was going on every night?]]’

‘[[NEL I|I'd make it every night.]]’

‘[[TEM I|And you've got to be up a crane at seven.]]’

‘[[NEL I|I'm awake anyhow.]]’

I hadn't meant to say it. It came out at the same level as the rest. I thought, well, there goes the cosy double; and I was bending down to pick up my bag when something hit the roof.

It was a real bang. Plaster came down in the crisps. It was followed by a slithering, then a screech, and then, past the open window, head first, wings out, a seagull about as big as a terrier. It came through the gap like a letter. It took the shoe with it.

‘[[GIU I|*Not again!*]]’

‘[[TEM E|Shut the kitchen!]]’ bellowed Tem.

‘[[RAJ I|It's after the crisps. Someone move the crisps!]]’

‘[[GIU I|You move them!]]’

‘[[RAJ I|I'm allergic to feathers!]]’

‘[[TEM I|Since when are you allergic to—ow! It's got my ear!]]’

I've worked six years at ninety metres. You get a lot of gulls; they nest in the jib. I put my helmet on, and I took off my hi-vis, and I waited for it to make up its mind. It landed on the ironing board. It looked at me out of one yellow eye, and I dropped the jacket over it, and tucked, and there it was under my arm like a set of bagpipes.

‘[[NEL A|Window,]]’ I said.

Giulia got it open. I leaned out as far as my belt and let go. It dropped a storey, swearing, and then it remembered what it was and went off over the roofs in the direction of the hospital, where the crane was, with its red light just coming on.

When I turned round they were standing in a line again, with bits of ceiling in their hair. The big fellow had a tea towel clamped to the side of his head.

‘[[GIU I|That was the most beautiful thing I have ever seen in my life.]]’

‘[[NEL A|You want to net that chimney,]]’ I said. ‘[[+|There's a nest.]]’

‘[[RAJ A|Is that your crane?]]’ the lawyer asked.

‘[[NEL I|That's her.]]’

He came and stood at the window beside me. He'd lost his tie. He was quite a bit younger, close to, than the suit.

‘[[RAJ I|You can see right in here from up there, I suppose.]]’

‘[[NEL I|I never look.]]’

‘[[RAJ I|It'd be all right if you did. I'm only saying. If you saw a light on.]]’

I didn't know what to answer to that, so I took the tea towel off the other one and had a look at his ear. It would want a stitch. I told him so. I told him I'd a first-aid ticket, and a kit on the bike.

‘[[TEM I|Can I ask you one more? It's not on the sheet.]]’

‘[[NEL I|Go on.]]’

‘[[TEM I|When you're up there. Is it lonely?]]’

‘[[NEL A|Not up there, no,]]’ I said.

The three of them looked at one another. There was no murmuring this time. Then the lawyer went out to the head of the stairs. There was just the one person left, a lad with a guitar.

‘[[RAJ I|Sorry, mate. It's gone.]]’

‘[[GIU I|You didn't vote! We're supposed to vote!]]’

‘[[TEM I|Oh, come on, Jules. Put the kettle on.]]’
