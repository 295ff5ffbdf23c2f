BAPT: Sergeant Lucien Baptiste | Baptiste; Lucien; the desk sergeant; the sergeant; the policeman | M | major
NIA: Nia Blackwood | Nia; the girl; the taller one; the detective; Detective Blackwood; her daughter | F | major
OZ: Ozgur Demir | Oz; Ozgur; the boy; the smaller one; her partner; her assistant; the helmet | M | major
MOTHER: Mrs. Blackwood | Mrs. Blackwood; Nia's mother; her mother; Mum | F | minor
MOSS: Elijah Moss | Mr. Moss; Moss; the lollipop man; the old gentleman | M | minor
---
“[[NIA I|We’d like to report a murder.]]”

Sergeant Baptiste looked over the top of the front desk. He saw nobody. He stood up, leaned out, and looked down.

There were two of them. The taller one was about nine and had on a man’s raincoat, belted, with the sleeves turned back. The smaller one had a bicycle helmet and a clipboard.

“[[BAPT A|A murder?]]” said the policeman.

“[[OZ I|It’s probably a murder.]]”

“[[NIA I|It’s *definitely* a murder, Oz. We agreed.]]”

“[[OZ I|I only agreed in the bus.]]”

“[[BAPT E|All right,]]” said Lucien Baptiste, who had been on since six and had a sandwich waiting. He found a form. It was for lost umbrellas, but it had boxes. “[[+|Let’s start with names.]]”

“[[NIA I|Detective Nia Blackwood. This is my assistant.]]”

“[[OZ A|Partner,]]” the boy objected.

“[[NIA I|You’re on probation.]]”

“[[OZ I|I brought the clipboard!]]”

“[[BAPT I|And who’s the victim?]]”

They exchanged a glance. It was clear that this bit had been rehearsed, and that each of them thought it was the other’s turn.

“[[OZ E|Mr. Moss,]]” whispered Ozgur.

“[[BAPT I|The lollipop man?]]”

“[[NIA I|You know him?]]”

“[[BAPT I|Everyone knows him. He saw me across Station Road when I was smaller than you are.]]” The sergeant’s pen had stopped moving. “[[+|What makes you think that he’s been murdered?]]”

“[[NIA I|Read him the evidence.]]”

Her assistant cleared his throat. He held up the clipboard so close to his face that only the helmet showed. “[[OZ I|‘Monday. Mr. Moss is not at the crossing. There is a lady instead with a whistle. Tuesday. Same lady. Wednesday. His curtains are shut. His milk is still out. Nia shouted through the letter box and a smell came out.’]]”

“[[BAPT I|What kind of smell?]]”

“[[NIA I|Like old.]]”

“[[OZ I|Like soup.]]”

“[[NIA I|Old soup.]]”

“[[BAPT A|I see,]]” he said slowly. “[[+|And it’s Thursday now.]]”

“[[NIA I|We had swimming yesterday. Otherwise we’d have been here sooner.]]”

He didn’t smile. He turned to the computer and did something with two fingers. It didn’t seem to be telling him what he wanted, so he reached for the phone; and at that moment the street door flew open, and a woman in a nurse’s tunic came through with one arm in her coat.

“[[MOTHER I|Nia Rose Blackwood!]]”

“[[OZ A|Uh-oh,]]” said the helmet.

“[[MOTHER I|I have been to the school. I’ve been to the library. I’ve had Ozgur’s grandmother crying at me in Turkish. Do you have any idea what time it is?]]”

“[[NIA I|It’s an emergency, Mum.]]”

“[[MOTHER I|It’s a quarter to five! You were supposed to go straight to Oz’s.]]”

“[[NIA I|We left a note.]]”

“[[OZ A|It’s in my bag,]]” the boy confessed. “[[+|I forgot to leave it.]]”

“[[MOTHER I|I’m so sorry, officer. Whatever they’ve told you, she’s got a very active—is that your father’s raincoat?]]”

“[[NIA I|It’s my detective coat.]]”

Something went across Mrs. Blackwood’s face, and it was gone before the policeman could say what it was. She started trying to find her other sleeve.

“[[BAPT I|They’ve come in about Elijah Moss. They’re concerned for him.]]”

“[[MOTHER I|Oh, Nia.]]”

“[[NIA I|What?]]”

“[[MOTHER I|Sweetheart, he isn’t well. He’s just not been very well. I was going to tell you.]]”

“[[NIA I|When?]]”

“[[MOTHER I|When there was a good… soon.]]”

The detective had gone white around the mouth. Her hands were lost somewhere up the cuffs. “[[NIA A|That’s what you said about Dad,]]” she said. “[[+|You said he wasn’t very well. You said it for the whole of the summer. And then you said he’d gone, and I said where to.]]”

There was a clock over the desk. It was one of those that you can hear. Oz took hold of a fold of the raincoat, low down, where nobody would notice.

“[[MOTHER A|I didn’t want to frighten you,]]” her mother answered, when she could.

“[[NIA I|I *was* frightened. I was just frightened by myself.]]”

“[[OZ I|She wasn’t all by herself. I was there for some of it.]]”

“[[BAPT E|Mrs. Blackwood,]]” said Baptiste. “[[+|May I ask where he is now?]]”

“[[MOTHER I|He’s on my ward. He came in on Sunday night with his chest. I’m not supposed to tell you that. I’m not supposed to tell anyone.]]”

“[[BAPT I|I’m not anyone. I’m a policeman. How’s he doing?]]”

“[[MOTHER I|He’s sitting up. He’s bored to tears. He asks me every day if they’re all getting over that road.]]”

“[[NIA A|He’s *alive*?]]” the girl demanded.

“[[MOTHER I|He ate two puddings at lunch.]]”

Her partner consulted the clipboard. He drew a line through something, thought about it, and drew another. “[[OZ I|So it’s not a murder.]]”

“[[NIA I|I never said it was definite.]]”

“[[OZ I|You did! You said *definitely*! He’s got it on the form!]]”

“[[BAPT A|Let me see,]]” the desk sergeant said. He put on his glasses and studied the lost umbrella. “[[+|I’ve got down here, ‘Concern for a friend. Acted on promptly.’ I don’t see a murder. Would you care to sign?]]”

They signed, the taller one with a flourish and the smaller with his tongue out. Nobody hurried them. Mrs. Blackwood had given up on the coat. She was looking at the top of her daughter’s head as though somebody had just put it there.

“[[MOTHER I|I should’ve told you. I’ll tell you things. Even if they’re not nice.]]”

“[[NIA I|Even the middle bits?]]”

“[[MOTHER I|Even the middle bits. You can ask me in the car.]]”

“[[NIA I|Can I ask you one now?]]”

“[[MOTHER I|Go on.]]”

“[[NIA I|Are there visiting hours?]]”

The sergeant looked at the clock. He looked in the drawer, at his sandwich. Then he took down his cap from its peg, and turned round the little sign on the desk so that it said “[[!|BACK IN 20 MINUTES]]”.

“[[BAPT I|There’s a car in the yard. I’ve been meaning to check if the siren works.]]”

“[[OZ I|Can I do the siren?]]”

“[[BAPT I|You can’t. You’re on probation.]]”

Ward Six was at the end of a very long corridor with a blue line down the middle. The children walked on it, heel to toe. They were told they could have five minutes. In the bed by the window was an old gentleman with a tube in his nose and, propped up against his locker, where the nurses had been falling over it since Sunday, a pole with a round yellow sign on the end.

“[[MOSS E|Halt!]]” croaked Mr. Moss.

They halted. He looked both ways, up the ward and down it, with care. A trolley went by. He lifted one finger.

“[[MOSS I|Now you may cross.]]”

“[[NIA A|We thought you were dead,]]” she told him, the second she’d got there.

“[[MOSS I|So did I, for a bit. I didn’t take to it. Who’s this behind you? Is that Lucien? Have you been keeping your laces tied?]]”

“[[BAPT A|Yes, Mr. Moss,]]” said the policeman, and looked down to see.

“[[OZ I|There’s a lady doing your crossing. She’s got a whistle.]]”

“[[MOSS I|A whistle! And do they stop for it?]]”

“[[OZ I|Mostly.]]”

“[[MOSS I|Mostly isn’t good enough. You two’d better keep an eye on her for me.]]” He beckoned them in closer. “[[+|Write it all down. Times, weather, near misses. Report to me Sundays. Which of you is in charge?]]”

The detective pulled herself up inside her coat. She opened her mouth, and she felt, low down, where nobody would notice, a small tug.

“[[NIA I|We both are. He’s my partner.]]”
