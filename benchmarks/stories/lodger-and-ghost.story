ANW: Anwen Pugh | Anwen; Mrs Pugh; the landlady; the ghost; the dead woman; the old lady | F | major
IFE: Ifeoma Nwosu | Ifeoma; Ife; the lodger; the tenant; the student; the living one | F | major
---
The lodger had been in the house for nine days before she spoke to it, and then it was only because of the kettle.

‘[[IFE E|I know that was you,]]’ said Ifeoma.

Nothing answered. The kettle, which she had not filled and had not switched on, went on quietly coming to the boil.

‘[[IFE I|I’m not frightened. I’m a fourth-year medic. I’ve had my hands in people.]]’

‘[[ANW I|Well, I hope you washed them.]]’

Ifeoma dropped the mug. It didn’t reach the floor. It hung at the height of her knee, turning a little, and then sailed up and put itself down on the draining board with the handle to the right.

‘[[ANW A|That’s the good china, that is,]]’ a voice informed her.

‘[[IFE I|It’s from Ikea.]]’

‘[[ANW I|Is it? They took all mine, then.]]’

By the window, where the steam was thickest, a shape had begun to come and go. It had a cardigan. It had a tight grey perm and a pair of glasses on a chain, and through the middle of it one could still see the bins.

‘[[IFE E|You’re Mrs Pugh,]]’ said Ifeoma faintly.

‘[[ANW I|Anwen. Who told you?]]’

‘[[IFE I|It’s on the gas bill. It’s still in your name.]]’

‘[[ANW I|I was always very prompt with the gas.]]’ The landlady peered at her. ‘[[+|You’ve gone a funny colour, love. Sit down.]]’

‘[[IFE A|I’d rather stand,]]’ she said, and sat.

‘[[ANW I|There’s biscuits behind the flour.]]’

‘[[IFE I|There’s no flour.]]’

‘[[ANW A|No flour!]]’ cried the landlady. ‘[[+|What do you do for gravy?]]’

It was twenty past three in the morning. On the table were a laminated skeleton, four empty cans of something green, and a stack of cards, the top one of which said ‘[[!|BRACHIAL PLEXUS – GOD HELP ME]]’. Ifeoma moved the cards to one side. She lined them up with the table’s edge, as if somebody were going to inspect them.

‘[[IFE I|I’m asleep. This is a microsleep. I’ve had eleven hours in four days, it’s well documented.]]’

‘[[ANW I|You snore like a bulldog, so I don’t think you’re asleep.]]’

‘[[IFE I|You listen to me *snore*?]]’

‘[[ANW E|There’s not much on,]]’ said Anwen.

She laughed. She hadn’t meant to. It came out as a bark, and she clapped both hands over it and sat there looking over the top of them.

‘[[IFE I|Are you stuck?]]’

‘[[ANW I|How do you mean, stuck?]]’

‘[[IFE I|In films, you’re stuck because there’s something you need doing. Somebody murdered you, or there’s a letter.]]’

‘[[ANW I|I had a stroke on the stairs, cariad. I was carrying the washing.]]’

‘[[IFE E|I’m sorry,]]’ Ifeoma said.

‘[[ANW I|So was I. It was all whites.]]’

The kettle clicked off. The old lady poured; that is, the kettle rose and poured, and she stood beside it with her head on one side, the way people do who are only pretending not to show off.

‘[[IFE I|So there’s nothing? No unfinished business?]]’

‘[[ANW I|I’d a library book out.]]’

‘[[IFE I|Which one?]]’

‘[[ANW I|I shan’t say. It had a pirate on the front.]]’

‘[[IFE A|Mrs Pugh!]]’ said the student.

‘[[ANW I|I was a widow for thirty years. You’re allowed a pirate.]]’ The mug slid across and stopped against the student’s fingers. ‘[[+|Now then. What is it you’re so afraid of?]]’

‘[[IFE I|I told you. I’m not afraid of you at all.]]’

‘[[ANW A|I don’t mean me,]]’ said the ghost gently.

For a time there was no sound but the fridge. Ifeoma turned the mug round by its handle until it had gone the whole way.

‘[[IFE I|I’ve got my resit at nine.]]’

‘[[ANW I|Today?]]’

‘[[IFE I|If I fail it, I’m out. They don’t let you have a third. And I know it, I know all of it, I could draw you the whole arm. But when I get in there and the man says, “In your own time, Miss Nwosu,” it all just goes. It’s like somebody opens a window.]]’

‘[[ANW I|What man?]]’

‘[[IFE I|The examiner. Mr Llewellyn-Price. He’s got this way of looking at his watch.]]’

‘[[ANW I|Big ears?]]’

‘[[IFE I|Sorry?]]’

‘[[ANW I|Gareth Llewellyn-Price? Ears on him like a taxi with the doors open?]]’

‘[[IFE I|You *know* him?]]’

‘[[ANW E|Know him?]]’ said Anwen Pugh. ‘[[+|He had your room! Nineteen seventy-four to seventy-eight. He used to be sick in that sink before every exam he ever took. I held his head.]]’

The living one looked at the sink. It was an ordinary sink. She got up and went over and looked right down into it.

‘[[IFE A|He said some of us don’t have the temperament,]]’ she said.

‘[[ANW E|Did he now,]]’ said Mrs Pugh.

‘[[IFE I|In front of everybody.]]’

‘[[ANW I|He failed his anatomy twice. He sat where you’re sitting and cried on my oilcloth, and he told me he was going to go home and drive the milk lorry for his uncle.]]’ All round the kitchen the cupboard doors were very slightly rattling. ‘[[+|They let him have a third go. I know that because I went up there on the bus in my good coat and saw the Dean about it.]]’

‘[[IFE I|You didn’t.]]’

‘[[ANW I|I did. I took a bara brith.]]’

‘[[IFE I|Does he know?]]’

‘[[ANW I|I never told him. You don’t, do you? A boy like that, he’d have had to be grateful.]]’

The student had begun to smile. It was a slow, rather wicked smile, and it took several years off her. ‘[[IFE I|So when he looks at his watch...]]’

‘[[ANW A|You think of the sink,]]’ said the old lady.

‘[[IFE I|Think of the sink.]]’

‘[[ANW I|That’s it. Now, show me this arm.]]’

They did the arm. They did it on the laminated skeleton, and then, when that proved too flat, on Anwen, who could be seen through and didn’t mind. They did roots and trunks and cords. By five o’clock the dead woman could do it herself, backwards, and by six the window had gone from black to grey and it was harder to make out the cardigan.

‘[[IFE E|You’re fading,]]’ said Ifeoma.

‘[[ANW I|I always do, mornings. It’s nothing. You’ve got egg in, have you? You want something in your stomach that isn’t green.]]’

‘[[IFE I|Will you be here tonight?]]’

‘[[ANW I|Where else would I be?]]’

‘[[IFE I|I don’t know. I thought perhaps I was your unfinished business.]]’

‘[[ANW E|Oh, love,]]’ said Mrs Pugh, and it was really only a voice now, somewhere over by the bread bin. ‘[[+|I’ve had forty-one lodgers. It’s never finished. Did you find my pirate?]]’

‘[[IFE A|I’ll renew him,]]’ she promised, and went to look for her good coat.
