NELL: Nell Dacey | narrator; I; me; Nell; Eleanor; Nelly | F | major
BASH: Sebastian Dacey | Bash; my cousin; Sebastian | M | major
MUM: Theresa Dacey | Mum; Theresa; my mother | F | major
CAROL: Carol Dacey | Auntie Carol; Carol; my aunt; Bash's mum | F | major
GREEN: the woman in the green coat | the woman; the woman in the green coat; the green coat; the stranger | F | major
---
The first thing I did at my grandad's funeral was laugh. I'd like it on record that it was Bash's fault.

"[[BASH I|They've spelt him wrong.]]"

"[[NELL I|Where?]]"

"[[BASH I|On the thing. The order of service. 'Ronald Arthur Dicey.']]"

I looked. They had. It was on every single copy, in silver, underneath a photo of him with a trout. I put my face into my scarf, and my shoulders went, and the lady behind patted me.

"[[CAROL I|Leave her be, Sebastian, she's upset.]]"

"[[BASH I|She's not upset, Mum. She's laughing at the misprint.]]"

"[[CAROL I|What misprint?]]" Auntie Carol put on the glasses she had round her neck. I watched her get there. "[[+|Oh, for crying out loud. Theresa. Theresa! They've got Dad down as Dicey.]]"

"[[MUM A|I know,]]" my mother said, staring straight ahead. "[[+|I saw it in the car. I'm pretending I haven't.]]"

"[[CAROL I|I'm going to say something to that man.]]"

"[[MUM I|You'll say something after.]]"

"[[CAROL I|Two hundred pounds we paid for those!]]"

"[[MUM E|Carol,]]" said Mum, "[[+|he'd have liked it.]]"

That shut everybody up, because he would. He'd have gone round all week introducing himself.

It was when we stood for the hymn that I saw the woman in the green coat. She was at the back on the other side, by herself, with nobody within three rows of her. It wasn't a funeral sort of green. It was the green of a parrot. She was old but she stood dead straight, with her chin up and her heels together, and she wasn't singing and she wasn't crying. She had her eyes closed, and was very slightly swaying.

"[[NELL I|Who's that?]]"

"[[BASH I|Who?]]"

"[[NELL I|Don't look. At the back. The parrot.]]"

Bash looked. He's seventeen and he's got no more subtlety than a bus. "[[BASH I|Never seen her in my life. Mum, who's the parrot?]]"

"[[CAROL I|Sing, please.]]"

"[[BASH I|Seriously, though.]]"

Auntie Carol turned her head about an inch. Then she stopped singing, in the middle of a word, and leaned across the two of us, and I got a faceful of hairspray. "[[CAROL I|Theresa. Who's that at the back?]]"

"[[MUM I|I don't know. Someone from the library?]]"

"[[CAROL I|In that coat?]]"

"[[MUM I|Librarians can wear coats.]]"

"[[CAROL I|It's never the Thursday woman, is it?]]"

Mum sang the whole of the third verse without opening her hymn book. I've never seen a person sing so hard. I gave Bash a look that meant what Thursday woman, and he gave me one back that meant search me.

The wake was at the bowls club. There were ham sandwiches, and egg ones, and about forty men in blazers who each told me that I'd grown. I got behind the coat rack as soon as I could. Bash was in there already with a plate.

"[[BASH I|I've found out.]]"

"[[NELL I|Found out what?]]"

"[[BASH I|I went and stood by the urn, next to my mum and your mum. They think if you're holding a sausage roll you can't hear. Right. So every Thursday after Nan died, Grandad'd go out. Seven o'clock, in his good shoes. Wouldn't say where. And he'd come back at ten with, and I quote, a *colour*.]]"

"[[NELL I|A colour.]]"

"[[BASH I|That's what she said.]]"

"[[NELL I|He was eighty-one.]]"

"[[BASH I|I'm just telling you what I heard through the pastry.]]"

I was going to say it was disgusting. I was working out in fact if I thought it was disgusting, when somebody parted the anoraks on the other side, and there was a lot of green.

"[[GREEN A|I beg your pardon,]]" the woman said. "[[+|I was looking for my scarf. I've only just hung it up, and I find I'd rather not stay.]]"

She was wearing it. She saw me notice.

"[[GREEN I|So it is. Never mind.]]"

"[[BASH I|Were you a friend of my grandad's?]]"

"[[NELL I|Bash!]]"

"[[BASH I|It's only a question.]]"

"[[GREEN I|You're Sebastian. You broke his greenhouse.]]" She had a bit of an accent, I couldn't have told you what. She looked at me then, and I felt as though I'd been called up to the front. "[[+|And so you're Nell. Stand up straight, would you? Yes. You've got his back.]]"

"[[NELL I|How do you know who we are?]]"

"[[GREEN I|We'd a lot of time to talk. There's a lot of sitting down, at our age, between one and the next.]]"

"[[BASH I|One *what* and the next?]]"

I kicked him. There was a horrible silence, with just the sound of the urn. Then her eyebrows went up, and up, and she began to laugh. It was a huge laugh. It came from somewhere around her knees.

"[[GREEN I|Oh, my dear boy. No. He was a terrible dancer.]]"

"[[NELL I|He *danced*?]]"

"[[GREEN I|He did not, that's what I'm telling you. He counted. I'd say to him, Ronald, it's a tango, it isn't a stocktake. Every Thursday for four years, in the hall behind the Baptists, I had that man standing on my feet and saying 'six, seven, eight'.]]"

"[[BASH I|Grandad did the tango?]]"

"[[GREEN I|To a point.]]"

I don't know why it was that. I'd been fine the entire day. I'd been fine at the hospital, and fine with the trout. But I thought about him polishing those shoes, on a sheet of the *Echo*, on the back step, whistling, and me going past him to the bus with my earphones in. I'd never once asked where he was off to. And my face just went.

"[[GREEN I|Have you got a handkerchief, Sebastian?]]"

"[[BASH I|I've got a napkin. It's been round a scotch egg.]]"

"[[GREEN I|That'll do.]]"

She did my face for me, quite hard, like you'd do a window.

"[[NELL A|Why didn't he tell us?]]" I said, when I could. "[[+|We wouldn't have minded. Why'd he keep it secret?]]"

"[[GREEN I|Because he was bad at it. He was good at everything else, and you all knew he was. He told me it was very restful to have one place to go to and be bad.]]"

"[[CAROL I|There you are!]]"

The anoraks flew apart. Auntie Carol had a cup and saucer in one hand, and she'd got lipstick on, fresh, the way that some people would put on a helmet. Mum was behind her. They both of them saw the napkin, and my face, and the coat.

"[[CAROL I|And you'd be?]]"

"[[GREEN I|Just leaving. I'm sorry for your loss.]]"

"[[CAROL I|I'm sure you are. I think we'd be interested, my sister-in-law and I, to know just how you knew my father.]]"

"[[MUM I|Carol, not here.]]"

"[[CAROL I|Where, then? She's come to his funeral dressed as a lime!]]"

"[[GREEN A|He chose it,]]" said the woman in the green coat. She said it very quietly. "[[+|I said I'd nothing black that I could move in. He said, 'Wear the green. They'll all be so dull, I shan't be able to find you.']]"

Nobody did anything. A bit of Auntie Carol's tea slopped into the saucer. It was my mother who came round her, sideways, past the umbrella stand, and took a good look at the stranger's feet. They were in black suede, with a strap. They had proper heels. The toes were scuffed to bits.

"[[MUM I|Those are dancing shoes.]]"

"[[GREEN I|They were.]]"

"[[MUM I|I did his bathroom out, on Monday. There were all these footprints on the lino. Cut out of newspaper, left and right, with numbers on. I thought he'd been going funny. I've not slept. I thought I'd missed it.]]"

"[[GREEN I|That will be the ocho. He couldn't get the ocho.]]"

"[[MUM I|So that's all it was?]]"

"[[GREEN I|That's all it was. I did ask him once, for coffee. He said that he was a married man.]]"

"[[CAROL E|My mother'd been dead four years,]]" said Auntie Carol.

"[[GREEN I|I know. I mentioned that.]]"

My aunt looked down into her saucer. Then she poured what was in it back into her cup, and handed it to Bash, as if he were a shelf, and blew her nose on the napkin. I didn't tell her about the egg.

"[[CAROL I|You'd better come through and have a sandwich, I suppose.]]"

"[[GREEN I|You're very kind. I never eat before.]]"

"[[CAROL I|Before what?]]"

"[[NELL A|It's Thursday,]]" I said.

It was. I don't think that anybody had noticed it but the two of us. She had the side door open by then, and it was getting dark, with that kind of blue in it, and she stood on the step, doing up the parrot at the neck.

"[[GREEN I|The hall is booked until Christmas. He paid for the both of us. It's a pity to waste it. Do you count, Nell?]]"

"[[NELL I|Only in my head.]]"

"[[GREEN I|Good. That's where to keep it.]]"

I turned round. Mum'd got her lips pressed together, and her eyes were swimming, and she was nodding, a lot of tiny nods.

"[[MUM I|Back by ten. And, Nell?]]"

"[[NELL I|What?]]"

"[[MUM I|See if you can come home with a colour.]]"
