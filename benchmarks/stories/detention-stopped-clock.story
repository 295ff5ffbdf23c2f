MAD: Madame Ferrand | Madame Ferrand; Ferrand; the deputy head; Madame | F | major
ZOE: Zoé Lambert | Zoé; Lambert; the head girl | F | major
IDR: Idriss Benali | Idriss; Benali; the tall one | M | major
MIL: Milo Castagne | Milo; Castagne; the small one; the boy from the first year | M | major
---
The clock in the detention room had been stopped at ten past two since before any of them were born, and under it a sign said, in three languages, SILENCE.

— [[MAD E|You know why you are here,]] said Madame Ferrand.

— [[MIL A|No, Madame,]] said the small one.

— [[MAD I|You, Castagne, are here because you bit a prefect.]]

— [[MIL I|Oh. Yes.]]

— [[MAD I|Benali. Lateness. Forty-one times since September, which I'm told is a record. And Lambert—]] The deputy head turned over her sheet, and then turned it back. She took off her glasses. [[MAD I|Lambert, this must be an error.]]

— [[ZOE I|It isn't an error, Madame.]]

— [[MAD A|You are head girl,]] the deputy head said.

— [[ZOE E|Yes, Madame,]] said Zoé.

— [[MAD I|It says here that you threw the Year Twelve mock examination papers into the canal.]]

At that the tall boy by the radiator, who'd had his eyes closed, opened them.

— [[ZOE I|Not all of them. Some of them blew back.]]

Madame Ferrand looked at her for a long time. Somewhere on the floor above a choir was learning the same four bars. She put the sheet down on the desk, and she squared it.

— [[MAD I|I have to take a telephone call. I shall be gone ten minutes. You'll write me one page each, on the subject of consequences. You will not talk.]]

Her heels went away down the corridor. They all listened until the swing door.

— [[IDR I|The *canal*?]]

— [[ZOE A|We're not supposed to talk,]] the head girl whispered.

— [[IDR I|You threw the mocks in the canal, and now you're worried about talking?]]

— [[MIL E|Did they float?]] asked Milo.

— [[ZOE I|For a bit.]]

— [[MIL I|What did it look like?]]

She considered it, honestly, as she considered everything. She had a very straight parting. There was duckweed on her sleeve.

— [[ZOE I|Like a wedding.]]

The boy from the first year sighed with pleasure. He'd been put in the front row, where his feet didn't reach the floor. He swung round on his chair so as to have both of the big ones in view.

— [[MIL I|I'm Milo. I bit Duquesne.]]

— [[IDR I|Where?]]

— [[MIL E|On the ear,]] said Milo.

— [[IDR I|What did he taste of?]]

— [[MIL I|Aftershave.]]

— [[ZOE E|Why did you bite him?]] Zoé asked.

— [[MIL I|He said I could go through the door if I said please, so I said it. Then he said to say it like a dog.]]

Nobody had anything to add to that. Idriss leaned over and put out a very large fist, and the child looked at it, and then, understanding, knocked on it with his own.

— [[IDR I|I'm Idriss. I'm late.]]

— [[MIL I|Forty-one times?]]

— [[IDR I|Forty-two, with today.]]

— [[ZOE I|You could try getting up earlier.]]

— [[IDR I|Could I?]] He said it softly, without heat. He stretched out his legs in front of him, all the way to the next desk. [[IDR I|I'm up at half past four, head girl. I do the bread at my uncle's. Then I've got two little sisters to take to two different schools, and their schools both open at eight, and this one starts at eight. If you can find me the bus that goes to three places at once then I'll catch it.]]

— [[ZOE I|Have you told anyone?]]

— [[IDR A|I'm telling you,]] the tall one said.

— [[ZOE I|No, someone who could do something. There's a form. There's a whole procedure, you can apply for what's called a modified arrival. I helped to draft it.]]

— [[IDR E|Where's this form?]] asked Idriss.

— [[ZOE I|It's on the—]] She stopped. The colour came up slowly from her collar. [[ZOE I|It's in the blue folder, in the prefects' room. You've got to be a prefect to go in.]]

— [[MIL E|That's stupid,]] Milo told her.

— [[ZOE I|Yes.]]

— [[MIL I|Who thought of that?]]

— [[ZOE E|I did,]] said Zoé.

Overhead the choir stopped, and was shouted at, and began again. They took up their pens. For a minute or so they really did write. The little one did it with his tongue out. It couldn't last.

— [[IDR I|So what was it? You fail the maths?]]

— [[ZOE I|I don't fail maths.]]

— [[IDR I|Somebody else fail it?]]

— [[ZOE I|They hadn't been sat. It was the blank papers. I was carrying them over from the print room, because I'm trusted with the key.]] She was looking at her hands as though they were a long way away. [[ZOE I|It was twenty to eight. It was a lovely morning. I came to the middle of the footbridge, and I've crossed that bridge every day for seven years, and I thought, if I go on walking I'll put these down on the desk. And on Monday I'll come first. And then it will be the real ones, and then the entrance ones, and I'll be first, and there'll always be another one behind it, all the way to the end. I couldn't make my foot go.]]

— [[MIL I|Were you stuck?]]

— [[ZOE I|I was stuck. I stood there so long that a man asked if I was all right. And I thought, I have to do *something*, or he'll ring my father.]]

— [[IDR I|So you did the canal.]]

— [[ZOE I|It was that or scream.]]

— [[MIL I|You should've screamed. They can't make you pay for screaming.]]

It was the tall one who laughed first. He had a laugh much too big for the room. She stared at him, affronted; and then her own mouth went, and she clapped both hands over it and bent down until her forehead was on the desk.

— [[IDR E|Is she crying?]] Idriss asked.

— [[MIL I|I think it's the other one.]]

— [[ZOE I|Like a *wedding*.]]

— [[IDR I|Head girl. Hey. Breathe.]]

— [[ZOE I|I got four hundred sheets in. I've never thrown anything in my life. It was the best I've felt since I was ten.]]

— [[MAD A|I am glad to hear it,]] said a voice from the door.

How so solid a woman had come down that corridor in those shoes without a sound was a thing they'd talk about later. She stood in the doorway. It wasn't possible to say how long she had been there.

— [[MAD A|Give me your pages,]] she said.

They brought them up. She read standing. Idriss had written four lines, in pencil. She read those twice, and laid them a little to one side.

— [[MAD E|Castagne, what's this?]] asked Madame Ferrand.

— [[MIL I|It's a drawing, Madame. It's a consequence. That's Duquesne and that's his ear.]]

— [[MAD I|It is very like.]]

— [[MIL I|Thank you, Madame.]]

— [[MAD I|You'll apologise to him on Monday. In a human voice. I'm going to be standing next to you, and when you have finished, he is going to apologise to you.]] She moved on to the next sheet. It was covered from margin to margin, in perfect script, and she went down it with one fingernail. Towards the foot she slowed. [[MAD E|Lambert,]] said Madame Ferrand, [[+|this is not about consequences.]]

— [[ZOE I|No, Madame. I got distracted.]]

— [[MAD I|It appears to be a form.]]

— [[ZOE I|It's the modified arrival. I did it from memory. I've filled in his part, but I don't have his address, and it wants a signature from a senior member of staff.]]

No one breathed, except the choir. The deputy head unscrewed the cap of her fountain pen.

— [[MAD I|Your address, Benali?]]

— [[IDR I|Fourteen, rue des Tanneurs. Over the bakery.]]

— [[MAD I|You might have come to me.]]

— [[IDR I|Your door says by appointment, Madame. You do them at eight.]]

She signed. It took her somewhat longer than a signature ought. When it was blotted, she went across to the window, and spoke with her back to them.

— [[MAD I|As for the papers, I've had the print room on the telephone. It is a question of four hundred sheets and a fine from the waterways. You will pay it off, Lambert. I've arranged for you to work on Saturdays.]]

— [[ZOE E|Where, Madame?]] said Zoé.

— [[MAD I|I am told there is a bakery which needs someone at half past four in the morning.]] She did not turn round. [[MAD I|You will be bottom. You'll burn things. I should think that it'll do you a great deal of good.]]
