MARN: Marnie Slate | Marnie; Slate; the singer; Marn | F | major
DEL: Delroy Finch | Del; Delroy; Finch; the drummer | M | major
FITZ: Gerald Fitzsimmons | Fitz; Gerald; the guitarist | M | major
SUKI: Suki Brandvold | Suki; Brandvold; the keyboard player; Mrs. Finch | F | major
---
The sign on the back door of the Anchor said "[[!|ARTISTES]]", with an E, and somebody had been sick on the step.

"[[MARN I|Eleven people.]]"

"[[FITZ I|Twelve.]]"

"[[MARN I|You're counting the dog.]]"

"[[FITZ I|The dog stayed for the encore, Marn. The dog's a fan.]]"

"[[MARN I|There wasn't an encore. There was a pause, and then you started playing again because you couldn't find your other shoe.]]"

Fitz had found it since. He was sitting on an amplifier in the drizzle, putting it on. Behind him the van stood with its back doors open and its hazards going, and from somewhere deep inside it came a series of thumps, where the drummer was trying to get a bass drum past a keyboard.

"[[DEL I|Who packed this?]]"

"[[SUKI E|You did,]]" said Suki, who was at the other end of the keyboard.

"[[DEL I|Then he's an idiot. Lift your end. Your other end.]]"

"[[SUKI I|Del, it's a rectangle.]]"

"[[MARN A|And can somebody please explain to me,]]" the singer went on, to the alley at large, "[[+|why I was introduced as Barney?]]"

"[[FITZ I|It's the poster. They'd got it on the poster.]]"

"[[MARN I|Barney Slate and the Regrets.]]"

Suki giggled. "[[SUKI I|I thought it had a ring to it.]]"

"[[MARN I|I did two hours with people shouting 'Barney' at me! One of them wanted the dinosaur song!]]"

"[[DEL I|He tipped, though.]]"

"[[FITZ E|He what?]]" said Fitz. "[[+|When did he tip?]]"

Del's head came out between the doors, and then the rest of him followed, and they all had another look at the suit. He'd worn it for the whole of the show. It was navy, it was pressed, and it had a waistcoat; on a man who'd once played a christening in swimming trunks, it drew the eye.

"[[MARN I|Are you going to tell us about that?]]"

"[[DEL I|About what?]]"

"[[MARN I|You look like you're about to sell me a pension.]]"

"[[DEL E|I felt like making an effort,]]" Del told her. He wiped the rain off his face. "[[+|Can we go home? It's a hundred and forty miles, and the heater's only got one setting.]]"

"[[SUKI E|What is it?]]" Suki asked him.

"[[DEL I|Off.]]"

They went. Fitz drove, since he was the only one who hadn't been bought a drink, and nobody spoke until the ring road, and then everyone did.

"[[FITZ I|Let's just say what we're all thinking.]]"

"[[MARN I|Don't.]]"

"[[FITZ I|You forgot the words.]]"

"[[MARN I|I said don't.]]"

"[[FITZ I|To 'Salt.' You *wrote* 'Salt.' You got as far as the second verse and you stood there like a fish. I went round that riff nine times. I've got a blister.]]"

"[[SUKI E|Leave her alone, Fitz,]]" Suki said from the back.

"[[FITZ I|I'm only saying. If we're doing notes.]]"

"[[MARN I|Fine. Notes. You were sharp.]]"

"[[FITZ I|The *strings* were sharp.]]"

"[[MARN I|You had your back to the audience for half of the set.]]"

"[[FITZ I|It was twelve people. I didn't want to stare.]]"

"[[MARN I|And those two came in late on every single number, and grinned about it. I saw you. You were both at it. It was like being backed by a couple of ventriloquists.]]"

In the back there fell a silence with two people in it. Marnie turned right around in her seat. Headlights swept through the van and lit up the keyboard player and the drummer side by side on the bench with their hands in their laps, good as gold.

"[[SUKI E|We were just having a nice time,]]" said Suki.

"[[MARN I|At the Anchor?]]"

"[[DEL I|I thought that it was one of our better ones.]]"

"[[FITZ I|They turned the jukebox on in the middle of my solo.]]"

"[[DEL I|It was a good song, though.]]"

"[[MARN I|What's that in your hair?]]"

"[[SUKI I|Whose hair?]]"

"[[MARN I|Yours. It's all down your neck. It's in his eyebrows. Is that *rice?*]]"

"[[SUKI I|I had a curry.]]"

"[[FITZ I|When'd you have a curry? You turned up at five to eight in a taxi. I had to do your sound check with my elbows.]]"

"[[DEL I|There's a services coming up, Fitz. I could murder a tea.]]"

"[[FITZ I|It's nine miles off.]]"

"[[DEL I|I like to plan.]]"

Marnie said nothing more. She faced the front again, with her feet up on the dash, and she watched the wipers; and if you'd known her as long as those three had, you would have said that she was counting.

The services were lit up like an operating theatre. There was one table wiped and a man mopping around it. Fitz took the tray, and the drummer and the keyboard player went off, a little too quickly, in search of sugar.

"[[MARN I|Did you notice his buttonhole?]]"

"[[FITZ I|Whose?]]"

"[[MARN I|There's a pin in it. There's a pin, and a bit of green stalk.]]"

"[[FITZ A|He's got a suit on,]]" he said. "[[+|Suits come with stuff. Look, about 'Salt.' I shouldn't have gone on about it. I just got scared, that's all. You looked like you'd gone somewhere.]]"

"[[MARN I|I had.]]"

"[[FITZ I|Where?]]"

"[[MARN I|It's about my dad's kitchen, right? The second verse. 'You kept the salt in a cup with no handle.' And I looked down, and there was this woman at the front with her coat on, and she was mouthing it. She knew it. She knew it better than me. I've never seen anybody do that before. I just wanted to watch her.]]"

The guitarist turned his cup around by its own handle, a whole circle, and back.

"[[FITZ I|So that's thirteen.]]"

"[[MARN I|What?]]"

"[[FITZ I|Counting her. Thirteen. Why didn't you say?]]"

"[[MARN I|You were busy with your blister.]]"

"[[SUKI I|They've only got brown. Is brown all right?]]" Suki dropped a fistful of sachets on the table. She'd reached across Fitz to do it, left-handed, and Marnie caught her by the wrist, quite gently, and held the hand up to the light.

"[[MARN I|Del? Would you come here a minute?]]"

"[[DEL I|I'm getting a muffin.]]"

"[[MARN I|Come here and show me your hand.]]"

He came. He had a muffin in it. He changed it over to the other and stood there in his waistcoat, with his chin up, like a boy about to be measured.

"[[FITZ I|No.]]"

"[[DEL I|Yeah.]]"

"[[FITZ I|No! When?]]"

"[[DEL I|Twenty past two. The registry office in Crewe. It was that or a week next Friday, and we've got the Legion next Friday.]]"

"[[FITZ I|You got married? This afternoon? And then you came and did the *Anchor?*]]"

"[[SUKI I|We didn't want to let you down.]]"

"[[MARN I|Who were your witnesses?]]"

"[[SUKI I|A lady who'd come about a death, and a man from the planning department. They were ever so nice. He's the one who threw the rice. He'd only got the boil-in-the-bag, so he had to bite it open.]]"

Nobody quite knew what the sound was that Marnie made. Fitz thought she was crying. Suki, who had stood four feet to the left of her for seven years, knew better, and she went red and began to laugh as well.

"[[MARN A|So that was your wedding reception,]]" the singer said, when she could.

"[[SUKI I|I suppose it was.]]"

"[[MARN I|Thirteen guests. One dog. I sang you half a song about a dead man's kitchen, and stopped.]]"

Del looked at his muffin. "[[DEL I|It was perfect. I'm not kidding. I looked around, and everybody I like was up there, getting it wrong. I thought, I'll remember this.]]"

"[[FITZ I|I played your wedding with my back turned.]]"

"[[SUKI I|It's a good back, Fitz.]]"

"[[FITZ I|I'd have learned something! I'd have tuned!]]"

The drummer shook his head. "[[DEL I|You wouldn't.]]"

"[[FITZ I|No. But I'd have *said* I would.]]" He got up. He looked wildly round at the shuttered burger place, the claw machine, the man with the mop. Then he went out through the sliding doors at a run, and they watched him through the glass, getting smaller, in the rain.

"[[SUKI E|Is he all right?]]" said Suki.

"[[MARN I|He's gone for the guitar.]]"

"[[DEL I|What, in here? They'll chuck us out.]]"

"[[MARN E|Delroy,]]" said Marnie, climbing up onto a chair and brushing crumbs off her knees, "[[+|you're getting your first dance. Put down the muffin.]]" She cleared her throat. She tried a note. The man with the mop stopped mopping. "[[MARN I|And I know all the words, so you can take that look off your face, Mrs. Finch.]]"

"[[SUKI I|What look?]]"

"[[MARN I|That one. Keep it, actually. Keep it right there.]]"
