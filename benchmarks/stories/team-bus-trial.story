WREN: Wren Castillo | Wren; Castillo; narrator; I; the chair; Madam Chair | F | major
THEO: Theo Banerjee | Theo; Banerjee; the accused | M | major
LULU: Lulu Fenn | Lulu; Fenn; the prosecution | F | major
DEZ: Desmond Achebe | Dez; Desmond; Achebe; the defense | M | major
SZY: Mr. Szymanski | Mr. Szymanski; Mr. S; Szymanski; our coach; Coach | M | minor
BERN: Bernadette | Bernadette; the driver; the bus driver | F | major
PORT: Portia Kell | Portia; the girl on the phone; the phone | F | minor
ALL: The back rows | the novices; the back of the bus; the sophomores | X | group
---
We were forty miles short of the state final, behind a truck that had lain down on its side and died of melons, when Lulu Fenn stood up on her seat.

"[[LULU I|Somebody on this bus is a traitor.]]"

"[[BERN I|Somebody on this bus is standing on my upholstery.]]"

"[[LULU A|Sorry, Bernadette,]]" she said, and got down, and stood in the aisle instead. "[[+|Somebody on this bus is a traitor. I've got proof.]]"

Nobody was very shocked. Lulu had had proof at the Christmas party, too. But there wasn't any signal out there, and the melons were going to be at least an hour, so people took out an earbud.

"[[DEZ I|What kind of proof?]]"

"[[LULU I|This kind.]]" She held up a phone. "[[LULU I|Westbrook posted their case outline. Before the no-signal thing. Point one, the archive argument. Point two, the lighthouse analogy. Point three, and I quote, 'Who polices the librarians?']]"

"[[DEZ I|That's ours.]]"

"[[LULU I|Yes, Desmond, it's ours. I wrote it in the bath.]]"

"[[DEZ I|All of it? Even the lighthouse?]]"

"[[LULU I|Down to the joke about the seagull.]]"

From the back rows, where we kept the sophomores, came a low, thrilled moan. I looked around for an adult. Mr. Szymanski was asleep across two seats at the front, with his shoes off and a copy of *Robert's Rules* open over his face. It rose and fell.

"[[WREN I|Okay. Let's everybody calm down. It could be a coincidence.]]"

"[[LULU I|The seagull, Wren?]]"

"[[WREN I|It's not a very unusual seagull.]]"

"[[LULU I|Four people had that file. Me. You. Dez. And Theo, who hasn't said one word since Exit 19, and who's gone the color of the inside of a cucumber.]]"

Everybody turned. Theo Banerjee was next to me, on the window side. He'd been looking out of it with tremendous interest, at a field.

"[[THEO I|I get carsick.]]"

"[[LULU I|We're not moving!]]"

"[[THEO I|It's more of a general thing.]]"

"[[DEZ E|I move for a trial,]]" Dez said, and rubbed his hands together. There was no malice in him at all; he just loved a format. "[[+|Proper rules. Three minutes a side, points of information, no heckling. I'll defend.]]"

"[[THEO I|I don't want a defense.]]"

"[[DEZ I|That's what makes it interesting.]]"

"[[LULU I|I'm prosecuting. Who's in the chair?]]"

"[[ALL I|Wren!]]"

"[[WREN I|No. Absolutely not. I'm sitting right beside him. I shared a burrito with him at eleven o'clock.]]"

"[[BERN A|Then she's got an interest to declare,]]" said the driver. She'd twisted all the way around, with her arm along the top of the seat. Bernadette had been taking us to tournaments for six years, and had never once admitted that she listened. "[[+|I'll judge. She can chair it. Declare it for the record, hon.]]"

"[[WREN I|For the record, there was a burrito.]]"

"[[BERN I|So noted. First speaker.]]"

Lulu buttoned up her blazer. She was good, that was what was so awful about her. She did it without notes, walking up and down between the backpacks, with one hand held out flat as if it had a small bird on it.

"[[LULU I|Thank you, Madam Chair. Honorable judge. What's a team? I'd like to suggest that it's four people who agree to be wrong together. We've lost together. We've thrown up together, at Scranton. And at ten last night, somebody took what we'd made, and handed it over to a school with a *rowing tank*—]]"

"[[DEZ I|Point of information.]]"

"[[LULU I|Accepted.]]"

"[[DEZ I|How d'you know it was at ten?]]"

"[[LULU I|The file says who opened it last, and when. Ten-oh-six. It doesn't say 'Lulu.' It doesn't say 'Dez.']]"

"[[WREN I|What does it say?]]"

"[[LULU I|Is that a point of information, or is the chair just worried about her burrito?]]"

"[[BERN E|Answer the chair,]]" said Bernadette.

"[[LULU I|It says 'T. Banerjee.' I rest my case. I've got fifty seconds left, and I give them to the seagull.]]"

The back rows pounded upon the seats. Up front the book slid a little, and stuck. I could feel Theo's knee going up and down like a sewing machine.

"[[WREN I|Did you?]]"

"[[THEO I|Not now, Castillo.]]"

"[[WREN I|I'm only asking. I'm not asking as the chair.]]"

"[[THEO I|Is there a bathroom on this bus?]]"

"[[BERN I|There's a field.]]"

"[[WREN A|Defense,]]" I said.

Dez didn't walk up and down. He sat on an armrest, and loosened his tie, and spoke as though it was all rather sad.

"[[DEZ I|My friend has told you what a team is. I don't dispute it. My friend's told you my client opened the file. I don't dispute that, either; it's his file. I ask you for one thing. Motive! Why would he? What's Westbrook got that Theo Banerjee could want? He can't row. He hates their blazers, we've all heard him on the subject of the piping. Look at him. Is this a guy that has a secret life?]]"

And that was when the truck must have been hauled clear of whatever it was in the way of, or the clouds shifted; because every phone on the bus found a signal in the same second, and forty of them buzzed, and one of them rang. It was in the seat pocket in front of us. There was a picture on it, of a girl in a blazer with piping.

"[[ALL I|Ooooooh!]]"

"[[THEO I|Don't answer that.]]"

"[[LULU I|Is that *Portia Kell*?]]"

"[[THEO I|Nobody answer that. Dez. *Dez!*]]"

"[[DEZ A|I withdraw my last paragraph,]]" said the defense, and he pressed the green button, and then the speaker.

"[[PORT I|Finally! Where are you? They've moved the draw up, and my captain's walking around here like a goose. Theo? Did you read it?]]"

"[[THEO I|Portia, you're on speaker.]]"

"[[PORT I|With who?]]"

"[[THEO I|Kind of everyone.]]"

There was a silence, with a gymnasium in it.

"[[PORT I|Oh. Hi, everyone.]]"

"[[ALL I|Hi, Portia.]]"

"[[LULU A|Hi,]]" the prosecution said, leaning in over me. Her voice would have kept fish fresh. "[[+|Lulu Fenn. First speaker. How'd you like my seagull?]]"

"[[PORT I|*Your* seagull?]]"

"[[LULU I|I wrote that in the bath!]]"

"[[PORT I|Well, that's weird. I wrote it on a napkin, in Scranton. I read it to Theo over the phone, back in October, and he laughed so hard that he had to go lie down in a hall. I've still got the napkin.]]"

Nobody breathed. I watched it go across Lulu's face, the whole thing, point by point by point. I'd never seen her lose one from the inside.

"[[LULU I|Theo told me that joke. On the bus home. He said he'd thought of it.]]"

"[[THEO I|I said I'd *heard* it. You wrote it down. The next week it had a lighthouse, and then there was a case around it, and you were so happy, Lulu. You did the hand thing. How was I supposed to—]]"

Dez was working it out on his fingers. "[[DEZ I|So they didn't steal ours.]]"

"[[THEO I|No.]]"

"[[DEZ I|We stole theirs.]]"

"[[THEO I|I opened it last night to see how bad it was. It's pretty bad. It's everything but the librarians.]]"

"[[LULU A|The librarians are mine,]]" she said, in an extremely small voice.

"[[PORT I|The librarians are great, actually. He sent me just that line. We put quotes on it. It's got your name in the footnote. Didn't you scroll down?]]"

Lulu scrolled down. I could see it from where I sat: *Fenn, L., in conversation.*

"[[BERN I|I'm ready to give my decision.]]"

"[[WREN I|The judge will give her decision.]]"

"[[BERN I|I find that he's an idiot. He should've said so in October. I find that she owes him an apology, and he owes her a seagull, and you all owe that young lady on the phone a new case, which you've got forty miles to write. Melons are moving. Sit *down*.]]"

The engine coughed. At the front, a hand came up and lifted the book off a face that was creased all down one side.

"[[SZY I|What'd I miss?]]"

"[[WREN I|Nothing, Mr. S.]]"

"[[SZY I|Are we winning?]]"

I thought about it. Lulu had sat down on the floor of the aisle with her back against our seat, and without turning her head she'd put up a hand, flat, with a bird on it. Theo looked at it for a moment. Then he slapped it.

"[[WREN A|We're losing together,]]" I told him.
