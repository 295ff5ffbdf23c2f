MAG: Magda Prewitt | Magda; Prewitt; the tutor; Ms Prewitt | F | major
LEN: Len Garbutt | Len; Garbutt; the plumber; the retired plumber; the author | M | major
CRESS: Cressida Moncur | Cressida; Moncur; the woman in black | F | major
JO: Jo-Beth Lavery | Jo-Beth; the romance writer; Lavery | F | major
THEO: Theo Anscombe | Theo; Anscombe; the student; the youngest | M | major
CARE: the caretaker | the caretaker; the man with the keys; Ron | M | minor
---
“[[MAG I|The rule, for anybody who’s new, is that the author is dead.]]”

“[[LEN I|Who’s dead?]]”

“[[MAG I|You are, Len. Until nine o’clock. We discuss the piece, and you listen, and you don’t say anything.]]”

“[[LEN I|What if they’ve got it wrong?]]”

“[[CRESS I|They can’t. That’s what it means.]]”

There were five of them around a table built for infants, in Room Two of the Friends’ Meeting House, with their knees up. Magda Prewitt had taught there every Tuesday for nine winters. She had published one slim novel, which a newspaper had called ‘[[!|unflinching]]’, and she handed round the biscuits now as if each were a small mistake that she forgave.

“[[MAG I|So. We’ve all read ‘The Lodger’. First impressions? Theo?]]”

“[[THEO I|I liked it. I thought it was sort of … wet.]]”

“[[MAG I|Wet?]]”

“[[THEO I|There’s a lot of water in it. Pipes and stuff. It’s like a motif?]]”

“[[LEN I|He’s a plumber.]]”

“[[CRESS A|Dead,]]” the woman in black reminded him, not looking up from her page.

Len put his hand over his mouth. It was a big hand, and did the job. He was seventy or so, in a jacket and tie; he had sat at the far end since September and hadn’t read out so much as a limerick, and then last week he had passed around nine sheets, typed, in a plastic folder.

“[[MAG I|Jo-Beth, would you remind us what happens?]]”

“[[JO I|Right, so there’s this man, Ken. He’s a widower, and he lives in this big old house all alone, and things start going missing. Only tiny things. A heel of bread. The last inch of milk. And he thinks, I’m losing it, I’ve got what my mother had. And he doesn’t tell his daughter, because she’d put him in a home.]]”

Theo was nodding. “[[THEO I|And he starts labelling stuff. I loved that bit. He puts a pencil line on the milk.]]”

“[[JO I|And then one night he goes up to lag the tank, and there’s a girl living in the loft.]]”

“[[CRESS I|Which is where he lost me.]]”

“[[MAG I|Say more.]]”

Cressida Moncur squared her pages on the table. She’d a way of taking the cap off her pen that made people sit up. “[[CRESS I|It wouldn’t happen.]]”

A sort of groan came out from behind Len’s fingers.

“[[CRESS I|I’m sorry, but it wouldn’t. She’s up there for *seven weeks*. He’d hear her. He’d smell cooking. And when he does find her, what does he do? Does he scream? Does he ring the police? He says to her, and I quote, ‘Mind that joist.’]]”

“[[JO I|I thought that was romantic.]]”

“[[CRESS I|You think that everything’s romantic. You thought the abattoir was romantic.]]”

“[[JO I|They had a connection!]]”

“[[MAG E|Let’s stay with the joist,]]” Magda put in. “[[+|Theo, did you believe it?]]”

“[[THEO I|Kind of? Like, I didn’t believe in her till she talked. And then I did.]]”

“[[MAG I|Would you read us that? Where she talks. Top of page six.]]”

The student found the place. He was nineteen, with a safety pin in one ear, and he read very badly, all on one note, and nobody minded.

“[[THEO I|‘Are you going to call someone?’ she said. Ken said, ‘I don’t know. Who is there?’ She said she had nobody. He said, ‘I meant for me.’ Then neither of them spoke. The tank filled up. It makes a noise like a person about to say something, and he had listened to it for two years, every night, hoping.]]”

He laid down the page. Somewhere at the far end of the corridor, as it happened, a cistern was filling.

“[[JO E|Well, *I’m* gone,]]” Jo-Beth announced, and took a tissue out of her sleeve.

“[[CRESS I|It’s the best line in it. I grant you the tank. The tank’s real.]]”

“[[MAG I|And the girl isn’t?]]”

“[[CRESS I|The girl is a device. She’s very obviously his dead wife.]]”

“[[THEO E|Is she?]]” said Theo.

“[[CRESS I|She takes up no room. She eats his leftovers. She’s got no surname, and no history, and she wears the wife’s cardigan. I mean, do keep up.]]”

“[[THEO I|I thought that she was cold.]]”

“[[JO I|I’d thought she was going to be his long-lost daughter.]]”

“[[CRESS I|He has a daughter. She’s the one with the brochures.]]”

“[[JO I|Another one. From the war.]]”

“[[CRESS I|Which *war?*]]”

Len had raised his arm. He held it straight up, like a boy who needs to be excused, and kept the other hand clamped to his face.

“[[MAG I|Is it a question of fact, Len?]]”

He nodded.

“[[MAG I|One. Briefly.]]”

“[[LEN A|It was the wife’s cardigan,]]” the author said, “[[+|because it was the only one there was.]]”

“[[CRESS I|That isn’t a fact. That’s an intention.]]”

“[[LEN I|It’s a cardigan.]]”

“[[MAG I|And you’re dead again. Thank you. I’d like us to look at the ending.]]”

There was a rustle. It was the page that they’d all been putting off.

“[[THEO E|There isn’t one, though, is there?]]” Theo said at last. “[[+|It just stops. He takes her up a cup of tea one morning and she’s gone, and he sits down on the top of the ladder.]]”

“[[JO I|I hated it. Sorry, Len. I wanted him to run after her. I wanted there to be a train.]]”

“[[MAG I|Cressida?]]”

“[[CRESS I|I think it’s a cheat. I think he hadn’t the nerve to finish. Either she’s real, and in that case he must *do* something; or she isn’t, and then he has to know it. You can’t just leave a man sitting on a ladder with two cups.]]”

“[[LEN I|You can.]]”

“[[MAG I|Len, we did say.]]”

“[[LEN I|I know what we said! I’ve been as dead as I can. But you can leave him. He was there till dinner time. He’d got cramp.]]”

No one reached for a biscuit. The tutor had lowered her glasses, and over the top of them her eyes, which had been called unflinching, were doing it.

“[[CARE I|You lot going to be long? Only I’ve got the Scouts to mop up after.]]” It was the man with the keys, in the doorway, with his bucket.

“[[MAG I|Ten minutes, Ron.]]”

“[[CARE I|That’s what the Buddhists said.]]”

He went away. They listened to the bucket go.

“[[JO A|Len?]]” said the romance writer. “[[+|Is it a true story?]]”

“[[LEN I|Am I allowed?]]”

“[[MAG E|I think,]]” said Magda slowly, “[[+|that the author’s had a partial recovery.]]”

“[[LEN I|I changed the name. I’m not called Ken.]]”

“[[THEO I|Whoa. So there was a girl? In your *loft?*]]”

“[[LEN I|From the October to the week before Christmas. She’d come in by the coal hatch. She’d been in care and then she was eighteen, so she wasn’t. I got a bed up there for her in bits. We did the crossword. She used to call it out down the hatch.]]”

“[[CRESS I|But that should be in it! The crossword! Why on earth isn’t that in?]]”

“[[LEN I|I didn’t think that anybody’d believe it.]]”

Cressida opened her mouth. Something happened that none of them had seen in four years of Tuesdays; she put the cap back on her pen.

“[[JO E|And she just went?]]” Jo-Beth whispered.

“[[LEN I|My daughter came, to measure up for the stairlift. She’d have heard us talking on the landing. About the home. I expect she thought that I’d be in trouble over her.]]” He was trying to get his nine sheets back into the folder, and they would not go. “[[LEN I|She’d washed her cup up. I never found out her other name. That’s why there isn’t one. It’s not a device. I just never asked, and I should have.]]”

Theo took the folder from him and held it open. “[[THEO I|Is that why you joined this?]]”

“[[LEN I|I thought, if I got it down right, and it was printed somewhere. In a magazine, like. She was a great one for reading. I used to get through a library card a week.]]”

“[[CRESS I|Give it to me.]]”

“[[LEN I|You what?]]”

“[[CRESS A|Give me your pages, Mr Garbutt,]]” she said, and she had her hand out, and her voice was extremely cross. “[[+|You’ve got four adverbs on the first one. There’s a flashback which has to go. You will put in the crossword, and I want clues. If this young woman’s going to find it, it’ll have to be in something that people actually read, and I happen to have slept with the editor.]]”

“[[JO I|Cressida!]]”

“[[CRESS I|It was a long time ago. There was a train.]]”

“[[THEO A|What about the ending?]]” the youngest of them asked.

They all turned to Magda, out of habit. But she was looking at the plumber.

“[[MAG I|What do you think, Len?]]”

“[[LEN I|I’d leave him where he is. On the ladder.]]” He had loosened his tie. It was five to nine, and he was alive, and there was a good deal of colour in him. “[[LEN I|Only, I’d have the tea still hot.]]”
