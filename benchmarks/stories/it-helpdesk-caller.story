PET: Petra Novak | Petra; the caller; Mrs Novak; ma'am | F | major
GUS: Augusto Lim | Gus; Augusto; narrator; I; the helpdesk | M | major
MAN: Carys | Carys; my team leader | F | minor
---
'[[GUS I|IT Support, this is Gus. Can I take your asset number?]]'

'[[PET A|My what?]]' said the caller.

'[[GUS I|It's on the sticker. On the bottom of the laptop, by the battery.]]'

'[[PET I|I'm not turning it over. If I turn it over it may go off.]]'

It was ten to six on a Friday, and I'd got my coat on. You learn in this job to tell a good deal from the breathing. Hers was quick and shallow, and there was an echo on it.

'[[GUS I|When you say go off, is it beeping?]]'

'[[PET A|It's counting,]]' she said.

'[[GUS I|Counting what?]]'

'[[PET I|Down. It said fifteen minutes, and now it says thirteen. "Thirteen minutes until restart." I've got a button that says "Later", but I've pressed it and it's gone grey.]]'

I took my coat off again. '[[GUS I|Okay. That's only the update. It's a security one, it's been pushed out to everybody. Just save whatever you've got open and let it run.]]'

'[[PET I|I can't save it.]]'

'[[GUS A|Has it frozen?]]' I asked.

'[[PET A|No,]]' she said. '[[+|It's working beautifully. It's a call.]]'

'[[GUS A|You're on a call?]]' I said.

'[[PET I|I'm on two. I'm on this one with you, on my mobile, in the stationery cupboard. And I'm on the other one, on the laptop, with my daughter. I've put myself on mute. She can't hear.]]'

'[[GUS I|Could you not just ring her back in ten minutes?]]'

There was a silence, or anyway there was the breathing.

'[[PET A|She's on a ship,]]' said the caller.

I typed 'ship' in the box where it says '[[!|Nature of fault]]'. It's a reflex.

'[[PET I|She's a marine biologist. They're off Antarctica, they have the satellite for half an hour a week, and there's forty of them sharing. She got the last slot. It's her birthday, she is thirty today. I was meant to do it from home. But Mr Farr wanted the quarter's figures, so I thought that I'd stay on and I'd do it here, on the big screen, and now this thing has come up across the middle of her face.]]'

'[[GUS I|How long have you got left with her?]]'

'[[PET I|Twenty-two minutes.]]'

'[[GUS I|And it restarts in?]]'

'[[PET I|Twelve.]]'

'[[GUS I|And what's your name?]]'

'[[PET E|Petra Novak,]]' said Petra. '[[+|Accounts payable. I've never rung you before. I've been here nineteen years and I have never once rung.]]'

My team leader put her head over the partition. She had her bag on her shoulder, and she drew a finger across her throat, which means hang up and go to the pub. I held up a hand.

'[[GUS I|Right, Mrs Novak, I'm going to come in and stop it from this end. You'll see a box asking if you want to let me have control. Go back to your desk and click on yes.]]'

'[[PET I|Will you be able to see her?]]'

'[[GUS I|I'll see what you see. I won't look.]]'

'[[PET A|You can look,]]' she said. '[[+|She's got a penguin.]]'

I heard a door, and then carpet. I heard a swivel chair. Far off, tinny and broken up, a young woman was telling somebody about ice, and Petra made the noises you make. She came back on, whispering.

'[[PET I|I've clicked it.]]'

And there it was. I had an enormous grey box with a clock in it, and around its edges, like somebody standing behind a wardrobe, half a face. There was a woolly hat. There was one eye, and it was peering.

The box said eleven minutes. I went in at the back. I killed the process, and it came up again. I went in further back and told it to postpone, and it informed me that this setting was managed by my organisation.

'[[GUS A|I am my organisation,]]' I told it.

'[[PET I|Pardon?]]'

'[[GUS I|Nothing. I'm talking to it.]]'

'[[PET I|Is it bad?]]'

'[[GUS I|It's just a bit stubborn. They changed the policy. I need someone with a higher log-in than mine.]]' I swung my chair round, with my palm over the mouthpiece. '[[GUS I|Carys! What's the admin for the update server?]]'

'[[MAN A|Why?]]' said my team leader.

'[[GUS I|I've got a lady with a ship.]]'

'[[MAN I|Gus, love, it's six o'clock. Raise a ticket.]]'

'[[GUS I|It'll go off in ten minutes.]]'

'[[MAN E|What, the ship?]]' said Carys.

'[[GUS A|Her daughter,]]' I said, and I suppose that there must have been something in how I said it, because Carys looked at me for a bit. My own mum's in Iloilo. I'd rung her at Christmas. I'd been meaning to ring her since.

'[[MAN I|It's Farr's. He's the only one who signed off on it. You'd have to get him to put in his own code.]]'

'[[GUS I|Mr Farr? As in the figures?]]'

'[[MAN I|There's just the one Farr. Mind how you go.]]' And off she went to the pub.

I put the headset back to rights. Nine minutes.

'[[GUS I|Mrs Novak, is Mr Farr still in the building?]]'

'[[PET I|He's in his office. He's got his door shut, he's waiting for the quarter.]]'

'[[GUS A|Have you done it?]]' I asked.

'[[PET I|I did it at lunch. It's in my drawer. I thought if I gave it him too early then he'd find me something else.]]'

I liked her very much at that moment.

'[[GUS I|Here's what we do. You take it in to him. Tell him there's just one page that's on the system, and the system's asking for his code, or it'll restart on you and he won't see it till Monday.]]'

'[[PET A|That's a lie,]]' she said.

'[[GUS I|Which part?]]'

She thought about it. I could hear her going through it like an invoice. '[[PET I|There isn't a page on the system.]]'

'[[GUS I|Is there a picture of a penguin?]]'

'[[PET I|There is.]]'

'[[GUS A|Then put that in as an appendix,]]' I said.

It's an odd thing to sit there and look through another person's eyes, with the owner gone. I had the grey box, and the clock. Eight. I had the half a face, waiting. After a while it got bored, I think, or anxious; it leaned to the left to see round me, and then to the right. It waved. And since I'd got control, and there was a little hand icon down in the corner, I pressed that. A yellow hand went up on the screen. The eye crinkled.

Seven minutes. Six. I could hear the lift, and hoovering. I was starting to wonder what I'd say to her if it went.

'[[PET I|Hello? Hello? Are you there?]]'

'[[GUS I|I'm here. Did you get it?]]'

'[[PET I|I got it. He's written it on a Post-it.]]'

'[[GUS I|He's not meant to do that.]]'

'[[PET I|I know! I told him that. I said, "Mr Farr, IT won't like it." He asked me what on earth it was for.]]'

'[[GUS A|And you said the quarter,]]' I prompted.

'[[PET I|I was going to. I opened my mouth to, and I said it was for Ilse. I said she's thirty, and she's on a boat, and I've not seen her since a year last March. And I'd given him the figures by that time. He could've said anything. He went a peculiar colour. He's got a boy in Perth.]]'

'[[GUS I|Read me the code, Mrs Novak.]]'

'[[PET I|"Capital R, o, b, e, r, t, four, four."]]'

I put it in. The box considered it. It went from grey to white, and it folded up, from the edges inwards, the way a deckchair does when you've finally found the trick. Behind it was a girl in a hat with all of her face showing, in a steel cabin, with a porthole, and something outside it going by that was bluer than anything I've seen in my life. She had a toy penguin on her shoulder. She looked just like somebody's daughter.

'[[PET A|Oh,]]' she breathed, on the phone. '[[+|There you are.]]'

'[[GUS I|That's you for a week. You've got sixteen minutes left with her, by my clock. I'll close the session down so you're private.]]'

'[[PET I|Augusto? It says Augusto, here in the corner. Is that you?]]'

'[[GUS A|That's me,]]' I admitted.

'[[PET I|What do I put on the form? They send one round. "How satisfied were you, from one to five."]]'

'[[GUS I|Don't worry about the form.]]'

'[[PET A|I'm in accounts,]]' she told me. '[[+|I always do the form.]]'

I let go of the mouse. My screen went back to being mine, with its empty box. I filled that in. Then I looked up what time it was in Iloilo, and it was two in the morning, and I rang anyway.
