GREEN: the woman in the green coat | the woman in the green coat; the green coat; the woman | F | major
CELLO: the boy with the cello | the boy with the cello; the boy | M | major
OLD: the old man with the box | the old man with the box; the old man | M | major
SHOES: the man in the good shoes | the man in the good shoes; the good shoes | M | major
GIRL: the girl in the ski jacket | the girl in the ski jacket; the girl; Miss Lindqvist; the bride | F | major
CON: the conductor | the conductor | M | major
---
Between the second tunnel and the third the train stopped, sighed, and let the snow come up to its windows.

There were five of them in the last compartment. They had agreed at the junction, without a word, not to know one another, and for two hours it had gone very well.

“[[OLD A|That’ll be us, then,]]” said the old man with the box.

Nobody answered. He was holding it on his knees with both arms round it, as you would a child on a fairground ride; it was white, and tied with string. The boy with the cello moved his feet to make room for nothing. The woman in the green coat looked at her watch as though it had been rude to her.

“[[OLD I|I was in one of these in sixty-three. Nineteen hours. We ate a lady’s geraniums.]]”

“[[GREEN A|How interesting,]]” she said.

“[[OLD I|Not after the flowers were gone.]]”

The door slid back. It was the conductor, with a lamp in his hand and snow on the peak of his cap.

“[[CON I|Ladies and gentlemen, there’s a drift across the line.]]”

“[[SHOES A|How large a drift?]]” asked the man in the good shoes. He had a leather case, and he hadn’t taken off his gloves.

“[[CON I|Well, sir. You know the line?]]”

“[[SHOES I|Of course.]]”

“[[CON I|It’s that, but drift.]]”

“[[GREEN I|I have to be in Aldersund by six.]]”

“[[CON I|Yes, madam.]]”

“[[GREEN I|It isn’t a preference. By six, or there’s no point in my going at all.]]”

“[[CON I|There’s a plough coming out from Aldersund, madam. It’d be here by now if it weren’t for the snow.]]” He touched his cap. The door slid shut, and then it slid open again. “[[CON I|Also there’s no heating. They like us to say that part cheerfully.]]”

When he’d gone they put on whatever they had. The girl in the ski jacket, who had been asleep under her hood against the window since before any of them got on, went on being asleep. The boy unbuckled his case, drew out a grey blanket, hesitated, and held it across the aisle.

“[[CELLO I|Would you …? It’s clean. It smells of resin a bit.]]”

“[[GREEN I|Won’t your instrument be cold?]]”

“[[CELLO I|She’s two hundred years old. She’s been colder than us.]]”

“[[GREEN I|Thank you.]]” She put it over her knees and, after a moment, over the old man’s as well. “[[GREEN I|Are you playing somewhere?]]”

“[[CELLO I|Just a wedding. Bach on the way in, Abba on the way out.]]”

“[[SHOES A|In Aldersund?]]” asked the man opposite.

“[[CELLO I|Yeah, at the hotel. The Lindqvist wedding.]]”

The man in the good shoes removed one glove, finger by finger. The green coat had gone perfectly still.

“[[OLD I|Well, I’ll be blowed.]]” He patted the box. “[[OLD I|Top tier. The other two went up yesterday in the van, but I’d never trust a van with the top. Forty years I’ve carried the top one up myself.]]”

“[[CELLO I|You’re the cake?]]”

“[[OLD I|I’m the cake!]]”

“[[CELLO I|I’m the music!]]”

They shook hands across the woman’s lap. It seemed to both of them the best thing that had happened all day, and they turned, glowing with it, to the man opposite.

“[[SHOES I|I’d rather not.]]”

“[[OLD I|You’re never the groom.]]”

“[[SHOES I|Certainly not. I’m the contract.]]”

“[[CELLO I|There’s a contract?]]”

“[[SHOES I|There are eleven pages. It concerns a sawmill, and I can’t discuss it.]]” He looked at the white window. “[[SHOES I|If it isn’t signed before the vows, it isn’t worth the staple.]]”

“[[GREEN I|Good.]]”

It had come out rather loud. Three faces turned to her. She took a corner of the blanket and folded it, and then folded the fold.

“[[OLD I|Bride’s side, are you, dear, or groom’s?]]”

“[[GREEN I|Neither. I used to be married to him.]]”

“[[CELLO I|To the *groom?*]]”

“[[GREEN I|For six years. I’m the one who comes in at the last minute and shouts stop. I’ve been practising since the junction.]]”

“[[CELLO I|Because you still love him.]]”

“[[GREEN I|Good Lord, no. Because he’s a crook. It’s a sawmill now. With us it was my father’s boatyard.]]” She rounded on the leather case. “[[GREEN I|Is it still page nine? In mine it was page nine. ‘In the event of separation, for whatever cause.’]]”

“[[SHOES I|I really can’t discuss it.]]”

“[[GREEN I|Just nod.]]”

“[[SHOES I|Page eight.]]” He had shut his eyes. “[[SHOES I|They changed the font.]]”

Outside, something slid off something else with a long soft thump.

“[[OLD A|But does she know?]]” the old man asked. “[[+|The little bride?]]”

“[[GREEN I|I’ve written. I’ve rung the house. Her mother keeps telling me that she’s lying down.]]”

“[[GIRL I|She’s not lying down.]]”

It came from under the hood. The girl in the ski jacket hadn’t stirred. Only her eyes were open, and it was plain that they’d been open for some time.

“[[GIRL I|She climbed out of the bathroom window at seven this morning and got on the first train to anywhere.]]” She pushed back the hood. There were forty or fifty little pearl pins in her hair. “[[GIRL I|What’s on page eight?]]”

The man in the good shoes had risen, as one does for a lady or a judge. “[[SHOES I|Miss Lindqvist. I act for the other party. I couldn’t possibly advise you.]]”

“[[GIRL I|I don’t want advice. I want to know what’s on it.]]”

“[[SHOES I|Nor could I possibly show you.]]” He laid the case on the seat beside her and undid both of the catches. “[[SHOES I|I’m going to stand in the corridor now, for about as long as it takes to smoke a cigarette.]]”

“[[OLD I|You don’t look like a smoker.]]”

“[[SHOES I|I’m taking it up.]]”

The door closed behind him. The girl read with one finger on the page, and her lips moving. At one place the woman in the green coat leaned over, turned two sheets together, pointed, and sat down again.

“[[CELLO A|Can I ask something?]]” said the boy at last. “[[+|If you took the first train to anywhere, how come you’re on this one? This one’s going back.]]”

“[[GIRL I|I got as far as the junction. I had a hot dog. And I started to think about everyone turning up.]]” She turned a page. “[[GIRL I|You, actually. I thought about the cellist. I’d picked the piece.]]”

“[[CELLO I|It’s a really good piece.]]”

“[[GIRL I|And Mum always says that it’s only nerves. So I got on the one going home.]]” Her finger had reached the bottom of page eight, and it stayed there. “[[GIRL I|It’s not nerves, is it?]]”

“[[GREEN A|I thought mine was flu,]]” said the woman in the green coat.

It was half a laugh and half a hiccup, and after that it was neither, and a green arm had come out and gathered the whole of it in, pins and all. The old man studied the luggage rack. The boy studied the old man.

Then the door slid back. Behind the conductor’s shoulder somebody was coughing as if he would die of it.

“[[CON I|Good news, ladies and gentlemen! The plough’s through. We’ll have you in Aldersund by twenty to six.]]”

“[[GIRL I|No.]]”

“[[CON I|I beg your pardon, miss?]]”

“[[GIRL I|Is there any way it could be later?]]”

He took in the pins, and the eyes, and the eleven pages. He had been twenty-two years on that line. He raised his lamp a little, and consulted the others.

“[[SHOES I|The offer lapses at six.]]” He was grey, and there was ash on his lapel. “[[SHOES I|I mention it as a matter of fact.]]”

“[[OLD I|It’s fruit cake. It’ll keep till Easter.]]”

“[[CELLO I|I get paid either way.]]”

“[[GREEN I|I find there’s nowhere I need to be.]]”

“[[CON I|Hm. I ought to walk the train, I suppose. Check the couplings. You can’t be too careful with couplings.]]” He brought out his watch. “[[CON I|Shall we say forty minutes? It’s a long train.]]”

“[[GREEN I|It’s three carriages.]]”

“[[CON A|I’ve a bad knee, madam,]]” said the conductor.

When the lamp had gone away down the corridor, the old man began to pick at his string. He had thick fingers and it took him some time. Inside, on a bed of tissue, it was white and tall and covered with sugar roses, and two small figures stood on the top of it arm in arm. He took off the groom, thought it over, and bit its head off.

“[[OLD I|Almond. Who’s got a knife?]]”

“[[SHOES I|I’ve a letter opener.]]”

“[[GIRL I|Wait. Don’t cut it yet.]]” She wiped her nose on her sleeve, and turned to the boy. “[[GIRL I|How did it go, the one for the way out?]]”

He was already undoing the case.
