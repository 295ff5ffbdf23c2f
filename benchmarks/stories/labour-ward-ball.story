HAN: Hana Wójcik | Hana; the midwife; Sister Wójcik; love | F | major
DEL: Delphine Mbeki | Delphine; Del; the mother-to-be; sweetheart | F | major
OWE: Owen Tranter | Owen; the husband; the father-to-be | M | major
GRAN: Dolores Mbeki | Dolores; Maman; her mother; the grandmother | F | major
PORT: the porter | the porter | M | minor
---
‘[[OWE A|I've got the bag,]]’ the husband announced. ‘[[+|I've got the bag, the other bag, and the ball.]]’

‘[[DEL E|Have you got the car seat?]]’ said Delphine.

There was a pause on the maternity ward.

‘[[OWE I|I've got the ball.]]’

Hana Wójcik had been on since seven, and it was now, by the clock over the drugs cupboard, ten to four in the morning. She steered the large young man and his inflatable to one side with her hip.

‘[[HAN E|Nobody's going home for a bit,]]’ said Hana. ‘[[+|Pop yourself up on the bed for me, Delphine. When did they start?]]’

‘[[DEL I|Midnight. No. There was a quiz on.]]’

‘[[OWE E|Nine-fourteen,]]’ said Owen. ‘[[+|I wrote it down. I've got a spreadsheet.]]’

‘[[HAN I|Course you have. And how far apart are they now?]]’

‘[[OWE I|Four minutes twenty, on a rolling average.]]’

‘[[DEL A|They're not on average,]]’ the mother-to-be said through her teeth. ‘[[+|They're on *me*.]]’

The midwife decided that she liked her. She washed her hands, warmed them under her arms, which was a trick she'd learned in Gdańsk, and set about finding out what was what. It took two minutes. She kept talking the whole way through, about the rain, and the car park, and the price of the car park.

‘[[HAN A|You're seven centimetres,]]’ the midwife told them.

‘[[OWE I|Out of?]]’

‘[[HAN I|Ten.]]’

‘[[OWE I|So that's seventy per cent.]]’

‘[[DEL I|Owen, go and get the car seat.]]’

‘[[OWE I|It's at your mum's.]]’

‘[[DEL E|Why's it at my mum's?]]’ asked Delphine.

He began to explain. He had a beard, and his mouth went on moving in the middle of it for a good while before his wife understood what she was being told, and Hana saw it land.

‘[[DEL A|You rang her,]]’ his wife said.

‘[[OWE I|She's on her way.]]’

‘[[DEL I|We agreed. We had a whole dinner about it. We said we'd ring her *after*.]]’

‘[[OWE I|I panicked, Del. She was the only one awake!]]’

A contraction came and saved him. Hana put a hand on the small of her back and pressed, and counted with her, and when it was over the room seemed a little smaller and hotter than it had been.

‘[[HAN E|Lovely,]]’ said Hana. ‘[[+|You're doing that beautifully. Who is it we don't want?]]’

‘[[DEL I|My mother.]]’

‘[[HAN I|Bossy?]]’

‘[[DEL I|She's an obstetrician.]]’

‘[[HAN A|Ah,]]’ she said.

‘[[DEL I|She's not *your* obstetrician. She's retired. She's delivered half of Kinshasa, and she told me when I was twelve I'd have narrow hips.]]’

‘[[HAN I|They look all right from here.]]’

They heard her before they saw her. There was a voice at the end of the corridor, in a French accent you could have cut into slices, enquiring of somebody why the floor was wet.

‘[[PORT I|Because I'm mopping it, madam.]]’

‘[[GRAN I|At four in the morning? With that? You are only moving it from place to place!]]’

‘[[PORT I|That's the job, madam, yeah.]]’

And there she was. Dolores Mbeki filled the door in a camel coat with a car seat over one arm like a handbag. She looked at the monitor, at the drip stand, at the ball, at her daughter. She did not look at her son-in-law at all.

‘[[GRAN E|How many centimetres?]]’ Dolores demanded.

‘[[HAN I|Good morning. I'm Hana. I'm looking after Delphine tonight.]]’

‘[[GRAN I|Yes, yes. How many?]]’

‘[[HAN I|That's for Delphine to say.]]’

It was a stand-off. Owen, caught in the middle of it, sat slowly down on the ball.

‘[[DEL E|Seven,]]’ muttered Delphine.

‘[[GRAN A|And the head?]]’ said her mother.

‘[[HAN I|The head's where it should be.]]’

‘[[GRAN I|You are certain? I would examine again. With the first, in our family, they turn to the—]]’

‘[[DEL I|*Maman.*]]’

‘[[GRAN I|What? I am making conversation.]]’

‘[[DEL I|Sit down. Over there. By the window. If you say a word that ends in “-ation” I'll have you thrown out.]]’

The grandmother sat, in her coat, with the car seat on her knees. For quite ten minutes she said nothing whatever. You could see what it was costing her; her foot was going like a sewing machine.

At half past four the pains changed. Hana had been waiting for it. The girl got up on her knees and hung on to the head of the bed, and all the jokes went out of her.

‘[[DEL A|I can't do it,]]’ she said.

‘[[HAN I|You are doing it.]]’

‘[[DEL I|No. I've changed my mind. I'm going home.]]’

‘[[OWE I|Sweetheart, you're ninety per cent—]]’

‘[[DEL I|Don't you percent me!]]’

‘[[OWE I|Sorry. Sorry. What can I do?]]’

‘[[DEL I|Nothing. Go away. Don't let go of my hand.]]’

He didn't go away, and he didn't let go of her hand. His face was the colour of the sheet. The midwife had a look, and then another, and reached up to press the bell for the second pair of hands. There'd be a wait. There were five in tonight and three of them pushing. She glanced at the window.

The old lady had already taken off her coat. She had folded it, lining out, and laid it in the car seat, and she was rolling up her sleeves.

‘[[GRAN E|May I?]]’ asked Dolores.

She was asking Hana. It was so unlike anything she had said so far that it took a moment to be sure.

‘[[HAN I|What did you have in mind?]]’

‘[[GRAN I|I will not touch. I would only like to stand where she can see me.]]’

‘[[HAN I|Delphine? It's up to you, love.]]’

There was a long, long groan into the pillow. Then, muffled:

‘[[DEL I|She can hold the other hand.]]’

So they stood one on each side, the big bearded fellow and the small fierce woman, and Dolores bent down until her mouth was at her daughter's ear. Whatever she said, it was in Lingala, and it was very short, and she said it again and again, as you'd talk to a horse in a storm.

‘[[HAN I|Now then. With the next one I want you to push down into your bottom. Chin on your chest. Here it comes. And go on, and go on, and go on—]]’

‘[[OWE E|I can see it!]]’ yelled Owen. ‘[[+|There's hair! Del, it's got *hair*!]]’

‘[[DEL I|What colour?]]’

‘[[OWE I|I don't know! Wet!]]’

‘[[HAN I|Stop pushing. Pant for me. Little breaths, like a dog. Good. Good girl. And here she is.]]’

It was four fifty-eight. Owen did not write it down. Somebody howled, and for a second or so no one could have told you which of the four of them it was; and then it was perfectly clear, because she was the one who didn't stop.

Hana laid the baby on her mother's chest and put a towel over the pair of them. She tidied away what wanted tidying. When she turned back, the retired obstetrician was standing in the middle of the floor with tears running off her chin.

‘[[GRAN E|She is small,]]’ Dolores said.

‘[[HAN I|She's seven pounds four.]]’

‘[[GRAN I|She has a good colour.]]’

‘[[HAN I|She does.]]’

‘[[GRAN I|That was very well done.]]’ Dolores wiped her face with the back of her wrist and drew herself up. ‘[[+|I myself would have had her on the left side.]]’

‘[[DEL A|Maman,]]’ came a warning from the bed.

‘[[GRAN A|But I would have been wrong,]]’ the grandmother went on.

‘[[DEL I|Can I have that in writing?]]’

‘[[OWE E|I'll put it in the spreadsheet,]]’ said Owen.

The door opened a few inches. It was the man with the mop. He took in the towel, the car seat, the three generations, and the lad on the ball, weeping like a tap.

‘[[PORT I|Everything all right in here? Only, I've got to do the floor.]]’

‘[[GRAN E|Come in, come in,]]’ said Dolores grandly. ‘[[+|I will show you how.]]’
