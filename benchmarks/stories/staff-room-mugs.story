PIP: Philippa Garrow | narrator; I; me; Miss Garrow; Pip; the supply | F | major
ODELL: Maureen Odell | Mrs. Odell; Maureen; Chemistry | F | major
DAN: Danesh Mirza | Danesh; Mr. Mirza; PE | M | major
BRA: Leonard Braithwaite | Mr. Braithwaite; Braithwaite; the deputy head; Leonard | M | major
OTIS: Otis Fenn | Otis; a boy; the boy at the door | M | minor
---
I’d been at Kettleby High for three weeks, as supply, and I still didn’t have a mug. You aren’t given one. You wait until somebody retires or dies. Until then there’s a stack of paper cones by the sink, which hold four swallows and can’t be put down.

“[[ODELL I|You’ll want to drink that outside. He’s on his way up.]]”

“[[PIP I|Who is?]]”

“[[ODELL I|Leonard. He’s got a folder. I could hear it from the lab.]]” Mrs. Odell was sitting where she had sat since 1991, under the fire notice, marking with a green pen. She taught Chemistry and had no eyebrows, and nobody had ever told me if the two were connected. “[[+|Danesh, put your feet down.]]”

“[[DAN I|I’ve got a double free.]]”

“[[ODELL I|You’ve got your trainers on my Year Tens.]]”

Danesh put his feet down. He was PE, and about twenty-five, and wore a whistle the way that other people wear a cross. “[[DAN I|Is this about the minibus? Because I’ve got photos of it from before.]]”

“[[ODELL I|It’s not about the minibus. What happened to the minibus?]]”

“[[DAN I|Nothing. It’s not about the minibus.]]”

The door opened, hit the photocopier, as it did every time, and shut. It opened again more slowly. Mr. Braithwaite edged in round it with a folder against his chest. He was the deputy head; he’d been the deputy to four heads, and it had given him the look of a man holding a coat.

“[[BRA I|Good. You’re all here. Is that everyone?]]”

“[[ODELL I|It’s everyone who can’t get a chair in the Humanities base. What’s the matter, Leonard?]]”

“[[BRA E|I have had,]]” said Mr. Braithwaite, and lowered himself on to the arm of the sofa, “[[+|eleven telephone calls. Since nine o’clock. From parents.]]”

“[[DAN I|Was it dents?]]”

“[[BRA I|I’m sorry?]]”

“[[ODELL I|Ignore him. Calls about what?]]”

“[[BRA I|The Year Eight reports. They went out on Friday. I signed them myself, all hundred and sixty. I don’t mind admitting I didn’t read every word, one doesn’t, one looks for spellings. But it would appear that somebody, in the general comment box, in the place of the usual comment …]]” He opened the folder. He put on a second pair of glasses. “[[+|I’ll just read it out. ‘Liam’s attention, like a bird, Alights on every second word. It’s on the sill, it’s on the floor. He’d pass, if he would shut the door.’]]”

Nobody spoke. I drank my tea, all four swallows.

“[[DAN I|That’s Liam Pugh.]]”

“[[BRA I|I know it’s Liam Pugh. I have had his mother.]]”

“[[DAN I|No, I mean, that’s *him*. That’s actually him. He’s never shut a door in his life.]]”

“[[ODELL E|How many are there?]]” asked Mrs. Odell, putting the cap on her pen.

“[[BRA I|So far as I can make out, they all are. There’s one here in the shape of a vase.]]”

“[[ODELL A|Give it here,]]” said Chemistry. She held it off at arm’s length, and her face went through several things. “[[+|‘Aisha asks why. Then she asks why that’s why. If I knew, I’d tell her. I’d like to know what she will ask when she’s ninety.’ Well, it doesn’t rhyme.]]”

“[[BRA I|The rhyming isn’t what I’m worried about, Maureen!]]”

“[[PIP A|Was her mother angry?]]” I said. It was the first thing I’d said, and they all turned to see where it had come from.

“[[BRA I|Miss …?]]”

“[[PIP I|Garrow. I’m covering for Mr. Tench.]]”

“[[BRA I|Garrow, of course. No. Aisha’s mother was not angry. Aisha’s mother wished to know if she could have it on card.]]”

Danesh had got hold of the folder by now and was going through it with his lips moving. From time to time he gave a sort of yelp. “[[DAN I|Sir. Listen to this. ‘Callum Bright: he’s not.’]]”

“[[BRA I|Exactly. Exactly! That’s a libel.]]”

“[[DAN I|It goes on. ‘He’s not a saint, he’s not a swot, he’s not on time, he’s not, he’s not. But when the new boy cried in Maths, he’s who sat down. He’s not a lot of things. He’s that.’]]”

It was quiet again, but it was a different kind. Down in the yard a whistle blew, and Danesh, from habit, felt for his own.

“[[ODELL I|I didn’t know about the new boy.]]”

“[[BRA I|Nor did I.]]”

“[[ODELL I|Did you, Danesh?]]”

“[[DAN I|I’m PE. Nobody cries in PE. They just get a note.]]”

“[[BRA I|The point’s this. There are procedures. There’s a bank of comments, it’s on the shared drive, we paid for it. ‘Has made pleasing progress.’ ‘Should contribute more.’ What do we have if anybody can just go about *noticing* things? I’ve to tell the Head who it was by the end of break. I’d hoped that whoever it was might care to come forward.]]”

He looked at each of us by turns. He had kind eyes, rather wet ones. There was a knock.

“[[ODELL I|Not now!]]”

“[[OTIS I|Miss, it’s Otis. Otis Fenn. I’ve got a nosebleed.]]”

“[[ODELL I|Then pinch it, Otis, and look at the floor.]]”

“[[OTIS I|I done that. It’s on the floor.]]”

“[[DAN E|I’ll go,]]” Danesh said. He hooked the door open with one foot, around the photocopier, and handed out the entire box of tissues without getting up. “[[+|There you go, mate. Head forward. Who did it?]]”

“[[OTIS I|No one, sir. I was running and reading.]]”

“[[DAN I|Reading what?]]”

“[[OTIS I|My report.]]”

A boy of twelve or so looked in through the gap, with a red moustache. He wasn’t looking at Danesh, though. He was looking past him, straight at the sink, and he smiled at me with all of his awful teeth.

“[[OTIS I|My nan’s put it on the fridge, miss.]]”

I’ve been told that I colour easily.

“[[ODELL I|Off you go to the nurse, Otis.]]”

“[[OTIS I|Yes, miss. Thank you, miss. Not you, miss. The other miss.]]”

The door swung to. It seemed to take a very long time over it. Nobody said anything to me, and I began, for something to do, to flatten out my paper cone.

“[[BRA A|Miss Garrow,]]” said the deputy head.

“[[PIP I|Mr. Tench left me the class lists. He left a note that said to do the reports, and where the drive was. I couldn’t get into the drive.]]”

“[[BRA I|You might have asked.]]”

“[[PIP I|I did ask. You told me just to put something.]]”

“[[BRA I|I meant something *like* something.]]”

“[[PIP I|I had them for two weeks. I didn’t know what progress they’d made. I didn’t know where they’d been. So I wrote down what I’d seen.]]”

“[[BRA I|In verse?]]”

“[[PIP I|The box only takes two hundred and fifty characters. It’s easier if it rhymes.]]”

Danesh laughed out loud. Mrs. Odell didn’t. She had found what she was looking for in the folder, and she was reading it with one finger under the line, as a child does, and the green pen had rolled off her knee.

“[[DAN I|What’s that one?]]”

“[[ODELL I|Nothing. It’s my Otis. I’ve had him in the back row two years.]]” She took a moment. “[[+|It says that he moves his stool each time so the girl behind can see. Does he?]]”

“[[PIP I|Every time.]]”

“[[ODELL I|I thought he was fidgeting. I’ve given him *lines* for that.]]”

Mr. Braithwaite got up. He went to the window, and stood there with his back to us and his hands behind it, as if the Head might be read off the sky.

“[[BRA I|I’m going to have to ask the agency for somebody else. You do understand? I’ve no choice in it.]]”

“[[PIP I|I understand.]]”

“[[DAN I|Oh, come on, sir!]]”

“[[BRA I|It’s out of my hands, Danesh.]]”

“[[ODELL I|It was me.]]”

He turned about. So did I.

“[[BRA I|I beg your pardon, Maureen?]]”

“[[ODELL I|I wrote them. I’ve thirty-three years in and I retire in July, so you may tell him that and see what he’d like to do about it.]]”

“[[BRA I|Maureen, you’ve written ‘satisfactory’ on every report since I came here.]]”

“[[ODELL I|I was saving up.]]”

“[[DAN E|I did the vase,]]” said Danesh.

“[[BRA I|You did not do the vase.]]”

“[[DAN I|You can’t prove I didn’t. I’m sensitive. Ask anyone.]]”

The bell went. Nobody moved for it. Mr. Braithwaite looked at the three of us, and down at the folder, and I saw him take out a single sheet, which he’d evidently kept apart from the others; he folded it in four, and put it in his inside pocket.

“[[ODELL I|Who’s that, Leonard?]]”

“[[BRA I|My granddaughter. She’s in 8C.]]” He cleared his throat. “[[+|I’ll tell him it was the software.]]”

When he’d gone Mrs. Odell got up, and rinsed her mug under the tap, and dried it, inside and out, with the clean end of the towel. It had the periodic table on it, worn away from hydrogen to about zinc.

“[[ODELL I|I shan’t want this after July. You may as well be getting used to the handle.]]”

“[[PIP I|I’m only the supply.]]”

“[[ODELL I|So’s everyone, dear. Now, what happened to that minibus?]]”
