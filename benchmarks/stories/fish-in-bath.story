OONA: Oona Fairley | Oona; Oo | F | major
JULES: Jules Barragan | Jules; Juliet; her flatmate | F | major
---
The boiler lives in the cupboard with the ironing board and the Christmas tree, and on the coldest Sunday of the year both of these are out in the hall, along with a hoover, a tent and half a bicycle, so that Oona can get her head in.

“[[OONA I|It’s making the noise again.]]”

“[[JULES I|Which noise?]]”

“[[OONA I|The disappointed one.]]”

Jules is on the carpet with her back against the wall, in two dressing gowns and a ski hat, with the manual open on her knees. It’s in eleven languages. She has been through four of them. “[[JULES I|Is there a light?]]”

“[[OONA I|There’s a light.]]”

“[[JULES I|Is it steady, is it flashing, or is it flashing alternately?]]”

“[[OONA I|Alternately with what?]]”

“[[JULES I|It doesn’t say. I think that’s meant to come from within.]]”

“[[OONA I|It flashes four times and has a little think.]]”

“[[JULES I|Four’s … hang on. Three is fan. Five is flue.]]” She turns the page, and turns it back. “[[+|There isn’t a four. They’ve gone straight from three to five, like a hotel.]]”

Oona backs out of the cupboard. She has a cobweb across her fringe and a wrench in her hand that she hasn’t, so far, found anything to do with. She can see her breath. She breathes out again, to make sure.

“[[OONA I|I’m ringing Mr. Szymanski.]]”

“[[JULES I|On a Sunday?]]”

“[[OONA I|He’s the landlord. It’s the boiler. I didn’t pick the day.]]”

“[[JULES I|He’ll only tell you about his hip.]]”

“[[OONA I|I like hearing about his hip.]]”

“[[JULES E|It’s fine, actually,]]” says Jules to the manual. “[[+|They did it on the fourteenth. He’s up to the end of the road and back.]]”

“[[OONA I|How do you know that?]]”

“[[JULES I|He told me.]]”

“[[OONA I|When?]]”

“[[JULES I|When I rang him.]]”

“[[OONA I|You’ve already rung him? Why didn’t you say? What did he say about the boiler?]]”

There’s a pause, of the kind that the boiler makes after four flashes.

“[[JULES I|It was Thursday. The boiler was working on Thursday.]]”

“[[OONA I|So what did you ring him for?]]”

“[[JULES I|Try the pressure. It says here there’s a dial. It should be in the green.]]”

Oona looks at her for a moment longer than you need to look at someone for that. Then she puts her head back in the cupboard. The dial is behind a pipe, behind another pipe, and she has to lie along the shelf where the towels go. “[[OONA I|It’s not in the green.]]”

“[[JULES I|What’s it in?]]”

“[[OONA I|It’s in the bit before they start colouring it. Is there a tap?]]”

“[[JULES I|There should be two. Under the unit, silver, like little ears. You open one, and then you open the other one, and water goes in and the needle goes up, and when it gets to one point five you shut them both.]]”

“[[OONA I|In what order?]]”

“[[JULES I|In Dutch it’s left first.]]”

“[[OONA I|And in English?]]”

“[[JULES I|In English there’s a coffee ring.]]”

She finds the ears. They’re stiff, and cold enough to hurt. She has the first one a quarter of the way round when she says, quite pleasantly, into the dark:

“[[OONA A|Is it the rent?]]”

“[[JULES I|What?]]”

“[[OONA I|On Thursday. If you’re short, you can say. You lent me February.]]”

“[[JULES I|It’s not the rent. Is the needle moving?]]”

“[[OONA I|Is it the mould?]]”

“[[JULES I|I love that mould. I’ve seen it grow up. Oo, is the needle moving?]]”

“[[OONA I|It’s thinking about it.]]” She gives the second ear a twist. Somewhere inside the wall there’s a rush and a shudder, and then a sound like applause in another building. “[[+|It’s going up! Point six. Point eight. Jules, you’re leaving, aren’t you?]]”

Her flatmate doesn’t answer.

“[[OONA I|One.]]”

“[[JULES I|I was going to tell you tonight. I’d bought a fish.]]”

“[[OONA I|One point one. You’d bought a fish?]]”

“[[JULES I|A sea bass. You always say that we should have one. I thought we’d have a sea bass, and a bottle of something, and I’d say it over the sea bass. And then I got up this morning and there was ice in the bath.]]”

“[[OONA I|It’s Ravi.]]”

“[[JULES I|It’s not Ravi. Well, it’s near Ravi. It’s a job, it’s the Cardiff job, they came back. They want me on the first of March. Ravi just happens to be in Wales.]]”

“[[OONA I|Nobody just happens to be in Wales.]]”

“[[JULES I|Three million people do.]]”

“[[OONA I|You told Mr. Szymanski before you told me.]]”

“[[JULES I|I had to! It’s a month’s notice, it’s in the thing. He cried, if you’d like to know. And then I couldn’t, because he’d cried and I thought, well, if that’s what he’s like …]]” The manual slides off her knees. “[[+|What’s it at?]]”

“[[OONA I|What’s what at?]]”

“[[JULES I|The needle, Oona!]]”

“[[OONA I|Oh—oh, God. Two point eight. It’s in the red. Which one do I shut?]]”

“[[JULES I|Both!]]”

“[[OONA I|Which one first?]]”

“[[JULES I|I don’t know, I’ve lost the Dutch!]]”

Oona shuts the left, and then the right, and then something drips on her neck that isn’t as cold as she’d have expected. She lies there. She watches the needle tremble, and come back a hair, and stop. When she crawls out, backwards, her flatmate is standing in the hall among the camping things with both hands over her mouth.

“[[OONA I|It’s holding.]]”

“[[JULES I|Is it going to explode?]]”

“[[OONA I|I don’t think so. I think it’s just very full.]]”

“[[JULES I|I know how it feels.]]”

Neither of them laughs. It’s close, though. Oona sits down on the rolled-up tent, which lets out a sigh of old field. She pulls the cobweb off her fringe and then doesn’t know where to put it.

“[[OONA A|I saw the box,]]” she says. “[[+|On Friday. Under your bed. I was after the extension lead.]]”

“[[JULES I|What box?]]”

“[[OONA I|The one marked books. You’d put in all of yours, and the blue teapot.]]”

“[[JULES I|The teapot’s mine.]]”

“[[OONA I|I know it’s yours. It’s just I’ve been having breakfast with it for six years.]]”

Jules comes and sits on the other end of the tent. There isn’t quite room. They’re both facing the boiler, as if it were the television. “[[JULES I|You could have said something. On Friday.]]”

“[[OONA I|So could you.]]”

“[[JULES I|I was waiting for the fish.]]”

“[[OONA I|I was waiting for you to want to.]]”

The light flashes four times. It has its little think. A bus goes by, all lit up and steamy, full of people with heating to go to.

“[[JULES I|You’ll get somebody nice.]]”

“[[OONA I|I’ll get somebody who labels their cheese.]]”

“[[JULES I|You label your cheese.]]”

“[[OONA I|That’s how I know what they’re like.]]” She leans, a very little, until the sleeve of her coat is against the outer dressing gown. “[[+|Have you found somewhere?]]”

“[[JULES I|A room. It’s got a radiator in it and a view of a different radiator. I’ve a box room too. You could have the box room. Weekends.]]”

“[[OONA I|What’s in it now?]]”

“[[JULES I|Boxes, I’d imagine.]]”

“[[OONA I|Press the reset.]]”

“[[JULES I|Sorry?]]”

“[[OONA I|It’s got pressure now. It’s only stopped because it’s frightened. There’s a button under the flap, you’re nearer.]]”

“[[JULES I|Does it say to?]]”

“[[OONA I|It doesn’t say anything, it’s a coffee ring. Press it.]]”

Jules gets up on her knees and presses it. Nothing happens for so long that they both begin to speak and both stop. Then there’s a click, and a tick, tick, tick; and behind the little window, small and blue and rather surprised, a row of flames stands up.

“[[JULES I|Look at that. Look at you.]]”

“[[OONA E|Don’t tell it about Cardiff,]]” says Oona. It comes out in two halves, with a gap in the middle.

“[[JULES I|Come here.]]”

“[[OONA I|I’m covered in spider.]]”

“[[JULES E|I don’t care,]]” says Jules, and opens both the dressing gowns.

They stand like that for a good while, until the pipes begin to knock, room after room, like somebody coming home and putting all the lights on. It’s Oona who speaks first, with her face in towelling.

“[[OONA I|We should put that fish on.]]”

“[[JULES I|It’s in the bath.]]”

“[[OONA I|Why’s it in the bath?]]”

“[[JULES I|It was the coldest place we had.]]”
