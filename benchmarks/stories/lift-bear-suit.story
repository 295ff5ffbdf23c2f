BEAR: Marlon Teague | Marlon; the bear; the man in the bear suit; Teague | M | major
TER: Teresa Quan | Teresa; Quan; the woman with the box; the woman | F | major
DOR: Doreen | Doreen; the intercom; the grille; the operator | F | minor
---
The elevator stopped between thirty-one and thirty-two, and the lights went out, and came on again in a color that made both of them look drowned.

“[[TER A|No,]]” the woman told it. “[[+|No, no. Not today.]]”

She was holding a cardboard box with a fern in it. On the other side of the car, with its back against the panel, and eleven balloons bumping on the ceiling over its head, stood a bear.

“[[BEAR I|It does this.]]”

“[[TER I|Does it?]]”

“[[BEAR I|I don’t know. I thought that it might help.]]”

“[[TER I|Push the button.]]”

“[[BEAR I|I can’t. I’ve got paws.]]”

She put the box on the floor, came around him, and leaned on the alarm with her thumb. It rang, way down below, like a telephone in someone else’s apartment. Then the grille crackled.

“[[DOR I|Kestrel Lift, this is Doreen. Are you the ones at Bryce Tower or the ones at the aquarium?]]”

“[[TER I|Bryce Tower.]]”

“[[DOR I|How many are we?]]”

“[[TER I|Two. One and a bear.]]”

“[[DOR I|Ma’am, I’m going to ask you that again.]]”

“[[BEAR I|I’m a person! It’s a suit. I’m a singing telegram.]]”

“[[DOR I|OK. Two persons. Anybody pregnant, diabetic, or feeling like they might need to yell?]]”

They consulted each other. It’s hard to consult a bear. The mouth is fixed.

“[[TER I|Not so far.]]”

“[[DOR I|Then I’ve got a man coming from the aquarium. Forty minutes. He’ll be damp.]]”

The grille clicked off. The woman slid down the wall until she was sitting beside the fern. She took off one shoe, looked inside it, and put it on again.

“[[BEAR I|Would it bother you if I took the head off?]]”

“[[TER I|I’d take it as a kindness.]]”

“[[BEAR I|You have to pull. There’s a technique. If you could grab it by the ears …]]”

She got up, grabbed it by the ears, and pulled. It came away with a sound like a boot out of mud. Underneath was a man of about forty, scarlet, with his hair stuck up in a crest and an earnest, sandy, disappointed kind of face. He breathed as if he’d been handed the air in person.

“[[BEAR A|Marlon,]]” he said.

“[[TER A|Teresa,]]” said she, since her name was on the box anyhow, in marker. “[[+|Who’s it for?]]”

“[[BEAR I|Thirty-eight. It’s a fiftieth. ‘You’re beary, beary special.’ There’s a dance goes with it.]]”

“[[TER I|Who on thirty-eight?]]”

“[[BEAR I|It’s on the card. A Mr. Douglas Haskell.]]”

The woman with the box didn’t say anything. She sat down again, quite slowly, holding the head in her lap. She turned it around so that it faced her.

“[[BEAR I|Do you know him?]]”

“[[TER I|I worked for him for sixteen years. Until nine-fifteen this morning.]]”

“[[BEAR I|Oh.]]”

“[[TER I|I organized that party. I ordered you.]]”

“[[BEAR I|You ordered *me?*]]”

“[[TER I|It was you or a mariachi. The whole floor chipped in. I signed the card for everybody, Marlon, I did his own wife’s signature. Then he called me in and said they were moving in a direction.]]”

“[[BEAR I|What direction?]]”

“[[TER I|Away.]]”

Somewhere in the shaft a cable ticked. One of the balloons touched the light, and thought about it, and didn’t burst. He lowered himself to the floor across from her. It took three stages. His tail got in the way.

“[[BEAR I|I got let go once. I was in insurance.]]”

“[[TER I|What did you do?]]”

“[[BEAR I|I cried in a Wendy’s.]]”

“[[TER I|And after that?]]”

“[[BEAR A|This,]]” Marlon said, and spread the paws. “[[+|I always wanted to perform. My wife said, ‘So perform.’ I don’t think this is what she meant. She’s in Denver now.]]”

“[[TER I|I’m sorry.]]”

“[[BEAR I|She’s a good person. She just didn’t see it as a career path. It’s mostly birthdays. You get a divorce now and then, and once I did an apology, from a dentist.]]”

“[[TER I|As a bear?]]”

“[[BEAR I|As a tooth.]]”

She’d started to laugh. It caught her by surprise, you could tell, like a hiccup in church; she pressed her face down into the fake fur, and her shoulders went. He waited, looking politely at the inspection certificate. After a while it seemed to him that it wasn’t laughing.

“[[BEAR I|Hey. Hey, Teresa. Do you want a balloon?]]”

“[[TER I|I do everything for him. I do his blood-pressure pills. I know his kids’ birthdays, I know what size he is in a *swim trunk.* I wrote his speech for today. He’s going to stand up there and thank the little people, and he’ll read it off of a card, and the card’s in my handwriting!]]”

“[[BEAR I|What does it say?]]”

“[[TER I|‘None of us gets here alone.’]]”

“[[BEAR I|That’s pretty good.]]”

“[[TER I|I know it’s good.]]” She wiped her eyes on an ear. “[[TER I|What’s the tune?]]”

“[[BEAR I|Which?]]”

“[[TER I|Of your thing. The beary thing.]]”

“[[BEAR I|It’s ‘She’ll Be Coming Round the Mountain.’ They’re all that. You can get any words to go to it.]]”

“[[TER I|Any words?]]”

It was the way in which she’d said it. He looked over at her; and she was already digging in the box, under the fern, under a stapler and a framed certificate, for a pad.

“[[BEAR I|I’m supposed to stick to the lyrics. There’s a policy.]]”

“[[TER I|Who’s your client?]]”

“[[BEAR I|Well, you are. You’ve got the account.]]”

“[[TER I|And can the client request a change?]]”

“[[BEAR I|Up to an hour before.]]”

“[[TER E|Doreen!]]” called Teresa. She had hit the button with her shoe. “[[+|How long have we got?]]”

“[[DOR I|It’s looking like an hour and ten. He had a thing with an otter. Are you folks holding up?]]”

“[[TER I|We’re wonderful. What rhymes with ‘severance’?]]”

A long crackle. “[[DOR I|‘Reverence.’ ‘Irreverence.’ You could get away with ‘deliverance,’ if you leaned on it. Why?]]”

“[[TER I|We’re writing a song.]]”

“[[DOR I|I used to do greeting cards. You go right ahead and holler.]]”

It went faster than you might expect. She knew all the facts and he knew where to breathe. By verse two she had her jacket off and he’d unzipped to the waist; by verse four they were on their feet, he was counting on his claws, and she was beating time on a wall that hung by a rope above three hundred feet of nothing.

“[[BEAR I|‘He’ll be flying down to Cabo on your dime.’]]”

“[[TER I|‘On your dime!’]]”

“[[BEAR I|‘He’ll be—’ What did he expense?]]”

“[[TER I|A boat. ‘Client storage.’]]”

“[[BEAR I|Is that true? We can’t put it in unless it’s true.]]”

“[[TER I|I’ve got the receipt. I have all of the receipts, Marlon, I did his filing. They’re under the fern.]]”

He stopped with one paw in the air. He looked down at the plant, which was in a big pot. It was a very big pot for such a small fern.

“[[BEAR I|What were you going to do with those?]]”

“[[TER I|Go home. Water it.]]”

“[[BEAR I|Who else is going to be at this thing?]]”

“[[TER I|The floor. His family. The board, they’re flying in for the …]]” She sat down on the box. “[[TER I|Oh, boy. The board.]]”

“[[DOR I|Honey, is this being sung in front of the board?]]”

“[[BEAR I|How long have you been on?]]”

“[[DOR I|Since verse one. I’ve got the aquarium on the other line, they think the bridge needs work.]]”

There was a clank over their heads. The car shuddered; it dropped an inch, so that she grabbed hold of his arm and all eleven of the balloons squealed. Then, in a leisurely way, it began to rise. Thirty-two lit up. Thirty-three.

“[[TER I|You could lose your job.]]”

“[[BEAR I|It’s a bear suit.]]”

“[[TER I|I’m serious. I was angry, I got carried away. You should just go in there and do ‘beary special.’]]”

“[[BEAR A|Sixteen years,]]” said the man in the bear suit. “[[+|And you’d have gone down those stairs with a plant. You want to know what I did with eleven years of mine? I turned in my badge and I said thank you. I’ve thought about that every day. Every time I put the head on.]]” He held out his arms for it. “[[BEAR I|Do the ears. You’ve got to push till it clicks.]]”

Thirty-six. She pushed till it clicked. Somewhere far in the mouth, his eyes were shining.

“[[TER I|Will they even let me in?]]”

“[[BEAR I|You’re with the bear.]]”

“[[TER I|What would I be?]]”

“[[BEAR A|Backing vocals,]]” came the voice from inside.

Thirty-eight. She picked up the fern, and tucked it under her arm, receipts and all. She took the balloons in her other hand. The bell went *ding*.

“[[DOR I|Hold the door a second. Break a leg, you two. And leave the button pushed in, would you? We’ve got you on speaker.]]”
