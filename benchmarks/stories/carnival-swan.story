ME: Danny Tully | narrator; I; Danny; Dan; Tully | M | major
SPUD: Spud Murphy | Spud; Murph; Sean Murphy | M | major
ROSH: Roshni Patel | Roshni; Rosh; Patel | F | major
NAN: Nan Tully | Nan; my nan; Mrs Tully | F | major
MAN: the man from the council | the man; the council man; Mr Crabbe | M | minor
DAD: Dad | Dad; my dad; Tully senior | M | minor
---
What happened with the swan was not my fault, and I want that written down first.

It was Spud's idea. Spud goes, "[[SPUD E|We could borrow it,]]" and Rosh goes, "[[ROSH E|Borrow a *swan?*]]" and he goes, "[[SPUD A|Just for the afternoon.]]"

I said, "[[ME A|What do you even want a swan for?]]"

"[[SPUD E|For the float,]]" Spud said. He had that look, the one he'd had before the trampoline. "[[+|It's the carnival. Everyone's got a theme. Class 6B have got a pirate ship. We've got a wheelbarrow.]]"

"[[ROSH E|With crêpe paper,]]" said Rosh.

"[[SPUD A|With *crêpe paper*,]]" he agreed. "[[+|It's embarrassing. But you put a real swan on it, and it's *Swan Lake*.]]"

Rosh said a swan can break a man's arm. Spud said that was a myth. So I asked him how you'd find out if it was a myth, and he said, "[[SPUD A|You get a man with an arm.]]"

They both looked at me.

"[[ME A|No,]]" I said.

"[[SPUD I|You've got two.]]"

"[[ME I|No way, Spud.]]"

"[[SPUD I|It's literally a bird, Dan.]]"

We went to the canal. I don't know why I did that. Rosh says that it's because I've got no boundaries, and I told her she was there too, and she said, "[[ROSH A|I was there as a *witness*.]]" She'd brought a loaf. I'd brought Nan's shopping trolley, the tartan one. And there it was, by the lock, enormous, with its neck in an S, looking at us as if we owed it money.

"[[SPUD E|Here, swanny,]]" called Spud. "[[+|Here, boy.]]"

"[[ROSH E|It might be a girl,]]" whispered Rosh.

"[[SPUD I|How can you tell?]]"

"[[ROSH I|You wait till it lays something.]]"

"[[SPUD I|We haven't got time for that.]]"

"[[ROSH I|Give it some bread, then.]]"

He threw it some bread. The swan let it sink.

"[[ME A|Brown,]]" I said. "[[+|Maybe it only likes white.]]"

"[[SPUD E|It's not a *restaurant*,]]" Spud told me, and he took one step nearer; and that's when it stood up on the water. I'd like you to picture a bedsheet that hates you. It came up that bank with its wings out, hissing, and Spud said a word, and then he was behind me, and then Rosh was behind him, and I opened up the trolley because I'd got nothing else to hold.

It went in. I swear. It put its head down to get me in the stomach, and I sort of held out the trolley, and it just went in like a letter.

Nobody said anything. The flap had come down. The trolley was rocking a bit from side to side.

"[[ROSH E|You caught it,]]" said Rosh.

"[[ME I|I didn't mean to!]]"

"[[SPUD I|He caught it! Tully caught it! You *legend!*]]"

"[[ME I|What do I do now?]]"

"[[SPUD I|Zip it up!]]"

"[[ME I|You can't zip up a swan, Spud, it's got to breathe!]]"

"[[SPUD I|Leave a gap, then, for the neck.]]"

So we left a gap. The neck came out. It turned right round, and it looked at me, and I'll be honest with you, I don't think that anybody's ever looked at me like that before or since.

We'd got as far as the chip shop when my nan came out of it.

"[[NAN A|Is that my trolley?]]" she said.

"[[SPUD E|No,]]" said Spud.

"[[NAN I|Sean Murphy, I've had that trolley since decimalisation. What's that sticking out of it?]]"

"[[ROSH E|A feather duster,]]" said Rosh.

"[[NAN I|It's blinking.]]"

"[[ROSH I|It's a really good one, Mrs Tully.]]"

Nan put down her cod. She bent over till she was nose to beak with it. She isn't very big, my nan, and she's got the one good hip. I thought, well, this is it, this is how she goes.

"[[NAN A|Hello, Gerald,]]" she said.

I said, "[[ME A|You *know* it?]]"

"[[NAN I|I should think I do. I've fed him every day since your grandad passed. He likes a custard cream.]]" She'd got one in her pocket. It took it off her palm as gently as anything. "[[NAN I|What've these three done to you, eh? Have they put you in a bag?]]"

"[[ME I|It was for the float, Nan.]]"

"[[NAN I|What float?]]"

"[[ME I|We've only got a wheelbarrow.]]"

"[[SPUD E|And crêpe paper,]]" Spud put in.

"[[NAN I|And whose idea was it to bother a swan?]]"

I'd like to say that none of us grassed. But Rosh pointed at Spud, and Spud pointed at me, and I was holding on to the handle.

Then somebody coughed, and this voice went, "[[MAN A|Excuse me, madam, is this your bird?]]"

It was the man from the council. Mr Crabbe, it said, on his lanyard. He'd a clipboard.

"[[NAN E|It's nobody's bird,]]" Nan told him. "[[+|It's a swan.]]"

"[[MAN I|All swans are the property of the Crown.]]"

"[[NAN I|Then you'd better ring her.]]"

"[[MAN I|It's an offence to transport a swan in a…]]" He looked down at his form. He turned it over, and there was nothing on the back of it. "[[MAN I|In a trolley.]]"

"[[NAN I|He's not being transported. He's resting.]]"

"[[MAN I|Madam, I saw these children wheel it up the high street.]]"

"[[NAN I|He's eighty-odd in swan years, he's got a bad foot, and I asked my grandson to fetch him along to me, as I can't manage the towpath. Didn't I, Danny?]]"

They were all looking at me again. I've got one of those faces. I go red if I so much as think of a lie; I went red in the Nativity and I was a sheep.

"[[ME A|Yes, Nan,]]" I said.

"[[MAN A|And what's it for?]]" the man asked. He'd bent right over. "[[+|Why would you want him up here, on a Saturday, in the middle of the—]]"

Gerald bit him. He got him on the lanyard, and he hung on.

"[[MAN I|He's got hold of me!]]"

"[[NAN I|So I see.]]"

"[[MAN I|Get it off!]]"

"[[NAN A|He doesn't care for paperwork,]]" said my nan.

There was a lot of noise after that. My dad had come out of the bookie's by now to see what was up, and he said, "[[DAD A|Mum, why's there a swan in your trolley?]]" and Nan said, "[[NAN E|It's a long story, Terry, hold my cod.]]" Rosh got it to let go in the end. She did it with a custard cream. Mr Crabbe ran, with half of a lanyard, and he never even wrote us down.

And that's how come, if you look in the *Advertiser*, page nine, you'll see a wheelbarrow with a shopping trolley in it and a swan in that, with a tiara on; and an old lady alongside with her arm through its neck. It says underneath, "[[!|Joint First, Class 6A and Mrs E. Tully (82)]]".

"[[SPUD E|Told you,]]" said Spud.

"[[ME I|Told me what?]]"

"[[SPUD I|It's a myth about the arm.]]"
