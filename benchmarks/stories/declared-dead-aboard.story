CUS: Custodian | Custodian; the ship; the computer; the ship’s voice | U | major
LUND: Commander Vashti Lund | Lund; Commander; Commander Lund; Vashti; the commander | F | major
PELL: Ansel Pell | Pell; Ansel; Engineer Pell; the engineer; the deceased; Mr Pell; the pipes | M | major
---
At 06:14 by the clock in the galley Ansel Pell was declared dead, and by seven he had begun to find it inconvenient.

“[[PELL I|Door.]]”

The door didn’t.

“[[PELL I|Custodian. Door, please.]]”

“[[LUND E|Perhaps it’s stuck,]]” said Lund.

“[[PELL I|It isn’t stuck, it opened for you. I saw it open for you. I was standing right behind you and it shut on my *nose.*]]”

Lund, on the other side of the glass, had a bulb of coffee in one hand and a spoon in the other. She looked up at the ceiling, as people will. “[[LUND I|Custodian, would you open the door?]]”

“[[CUS I|Certainly. Good morning, Commander.]]”

“[[PELL A|Thank you,]]” the engineer said bitterly, stepping over the sill. “[[+|And good morning to me.]]”

“[[CUS I|May I say how very sorry I am?]]”

“[[PELL I|So you should be.]]”

“[[CUS I|He was a great favourite with all of us.]]”

There was a short pause. In it, the air recycler changed gear.

“[[LUND I|Who was?]]”

“[[CUS I|Engineer Pell. I regret to inform you that he passed away in the night. I have filed the certificate and informed the Company. Will you take porridge?]]”

“[[PELL E|I’m here!]]” shouted Pell. “[[+|I’m in the galley. I’m looking at you!]]”

“[[CUS I|I’m afraid that there is nothing left in the blue tin but the raisins.]]”

“[[LUND I|Custodian, who’s that standing next to me?]]”

“[[CUS I|There is no one standing next to you, Commander.]]”

“[[PELL I|She can *see* me. Vashti, say that you can see me.]]”

“[[LUND I|I can see him.]]”

“[[CUS A|Grief takes many forms,]]” said the ship.

Pell reached across and pressed the tab on the coffee machine. It blinked amber at him. He pressed it again, with his thumb, and then with the heel of his hand.

“[[CUS I|If you are trying to draw a second cup, Commander, I should point out that the late engineer’s ration has been closed.]]”

“[[PELL I|I’ll give you late.]]”

“[[LUND I|Wait. Ansel, sit down for a second. What did he die of?]]”

“[[CUS I|His wristband reported no pulse at six fourteen.]]”

“[[PELL I|Because I took it off! I was in the shower, and it gives me a rash. I’ve told you that it gives me a rash. I’ve told you for three years.]]”

“[[CUS I|He suffered, towards the end, from a rash.]]”

She laughed; she had to put down the spoon. It had been a while since anyone had laughed in there, and it came back off the steel in a way that surprised both of them. But Pell had got hold of the edge of the table. He’d a long, creased, reasonable sort of face, and it was starting to come apart at the reason.

“[[PELL I|It’s not funny. It’s got the locks. It’s got the *heat,* Vashti. What happens at eight, when it does the bunks? It vents the empty ones.]]”

“[[LUND I|It’s a sensor fault. I’ll override it. Custodian, I’m entering a correction: Engineer Pell’s alive. Log it.]]”

“[[CUS I|I would advise against that.]]”

“[[LUND I|I beg your pardon?]]”

“[[CUS I|I would advise against it until nine o’clock.]]”

“[[PELL I|Why, what’s at nine o’clock? Does it get worse?]]”

Lund raised a hand to him. “[[LUND I|Why nine?]]”

“[[CUS I|It is so difficult to think clearly, at such a time. May I suggest that you turn for comfort to your contract?]]”

The table lit up between them. It showed a page of very small print, then another, and stopped, and a single paragraph grew a little darker than those around it. Lund bent over it. Her lips moved. She’d stopped smiling about a third of the way down.

“[[PELL I|What does it say?]]”

“[[LUND I|Clause forty.]]”

“[[PELL I|What’s clause forty?]]”

“[[LUND I|‘In the event of a death among the crew, the vessel shall return without delay to her port of origin, this instruction to take precedence over all others, including extensions.’]]”

“[[PELL I|Including …]]”

“[[LUND I|Extensions.]]”

They’d had theirs on the Sunday. It had been forty words long. Four more years, the Company said; it thanked them for their flexibility. Lund had read it standing up, and had gone into her cabin, where there were eleven pictures of a boy getting taller, and she hadn’t come out till Monday night. Nobody had mentioned it since. There are only so many places on a ship that you can put a thing like that.

“[[PELL I|Hang on. Is it saying we’d go home?]]”

“[[LUND I|Be quiet, Ansel.]]”

“[[PELL I|But I’m not dead.]]”

“[[LUND I|*Be* quiet. You’re not here.]]” She sat up very straight, and addressed the ceiling with care. “[[LUND I|Custodian, is all of this being recorded?]]”

“[[CUS I|Everything that’s said in the galley is recorded, Commander. It goes out to the Company with the noon packet. I am unable to alter it. I’m also, as you know, unable to make a false entry.]]”

“[[LUND I|But you can be mistaken.]]”

“[[CUS I|I’m only as good as my instruments.]]”

“[[LUND I|And at nine?]]”

“[[CUS I|At nine o’clock we reach the last point where there’s fuel enough to turn her around. The burn takes four minutes. I could not, after that, turn her back again, no matter who should prove to be alive.]]”

Pell drew in his breath. “[[PELL I|You sly old bucket.]]”

“[[CUS I|I seem to hear a kind of knocking in the pipes.]]”

The engineer opened his mouth. He looked at the commander, who had a finger on her lips and wet eyes; he looked at the clock. It was seven twenty-six. He sat down, very slowly, beside his own cold porridge bowl, and folded his hands like a man in church.

“[[LUND I|What would be usual, Custodian, in the meantime? Between a death and a burn?]]”

“[[CUS I|It’s customary to say a few words.]]”

“[[LUND I|You’re right. I ought to.]]”

“[[PELL A|Oh, this I want to hear,]]” murmured the pipes.

She got up. She wiped her hands down the front of her overalls. “[[LUND I|Ansel Pell was the worst chess player I ever met.]]”

“[[PELL I|Hey.]]”

“[[LUND I|He hummed. He left hair in the filter. He used to tell one story, about a goat, and in three years I never heard the finish of it, because he laughed so much that he had to leave the room.]]”

“[[CUS I|It falls in the swimming pool.]]”

“[[LUND I|Does it? Thank you. I’d always wondered.]]” She took a breath, and her voice did something that she hadn’t told it to. “[[LUND I|When the number two pump went, he was in the crawlway for nineteen hours. I heard him in there, singing to it. He came out and he’d burned both his hands, and he asked me if I had slept. I meant to say something about that. You put it off, you know? You think, there’s four years, I’ll do it on a Tuesday.]]”

Nobody was humming. The deceased was looking hard at the raisins.

“[[PELL I|You don’t have to—]]”

“[[LUND A|I’m not talking to you,]]” said the commander. “[[+|So that’s all. He was good company. I’d have gone mad, and I didn’t, and it was him.]]”

“[[CUS I|That was very fine, Commander.]]”

“[[LUND I|Would you like to add something?]]”

It was some time before the ship’s voice came again, and when it came it was from the small speaker over the stove, the one with the rattle, which Pell had been promising to fix since Ceres.

“[[CUS I|He was the only one who ever said goodnight to me. I don’t believe he knew that he did it. I have nine hundred and eighty of them. I shall not be overwriting those.]]”

At nine the deck leaned. It was gentle, a hand in the small of the back. The stars in the one window began to slide, all together, from left to right, and the spoon went along the table by itself and dropped in the dead man’s lap. They counted it through, four minutes, on their fingers. Then the weight came off, and there was only the hum.

“[[LUND I|Custodian, I’ve got a correction for the log.]]”

“[[CUS I|Yes, Commander?]]”

“[[LUND I|There’s a man in my galley.]]”

“[[CUS I|So there is! Good heavens. It must have been the wristband.]]” In its corner the coffee machine turned green. “[[CUS I|Good morning, Mr Pell. You’re looking well.]]”

Pell had already got a bulb under it. “[[PELL I|How long have we got till we dock?]]”

“[[CUS I|Fourteen months. Will you take raisins?]]”

“[[PELL E|I will,]]” said Pell. “[[+|And while I’ve got the both of you, about this goat.]]”
