REC: Dilys | Dilys; the receptionist; the woman at the desk | F | major
FER: the man with the ferret | the man; the ferret man; the ferret’s owner; he; the tattooed man | M | major
GREEN: the woman in the green coat | the woman; the green coat; she; Mrs Amery | F | major
GIRL: the schoolgirl | the girl; the girl with the tortoise; the girl in the blazer | F | major
OLD: the old man | the old man; the greyhound’s owner; the old boy | M | major
LAD: the delivery man | the delivery man; the courier; the lad in shorts | M | minor
VET: Miss Farrell | the vet; Miss Farrell; Farrell | F | minor
---
A sign over the desk said “[[!|PLEASE KEEP ALL PETS SEPARATE]]”, and beneath it, with her chin on her hand, the receptionist was eating a custard cream.

“[[REC I|Name?]]”

“[[FER I|Mine or his?]]”

“[[REC I|His.]]”

“[[FER I|Duchess.]]”

“[[REC I|It’s down here as ‘male’.]]”

“[[FER I|We didn’t know, did we? When we called him it.]]” The man was built like a wardrobe, with a swallow tattooed on either side of his neck; the front of his jacket bulged, and the bulge went round to the back. “[[FER I|He’s ate a glove.]]”

“[[REC I|Take a seat, love. Miss Farrell’s running twenty minutes behind.]]”

He took one. There were six plastic chairs, in a row, facing a poster about worms. At one end was an old man, with a greyhound standing across his shoes. At the other a girl in a blazer had a shoebox on her lap, and next to her sat a woman in a green coat, very upright, with a cat carrier on her knee and both arms around it.

“[[OLD A|What sort of glove?]]” the old man asked him.

“[[FER I|You what?]]”

“[[OLD I|Wool or leather?]]”

“[[FER I|It was one of them rubber ones. For washing up.]]”

“[[OLD I|Ah.]]”

“[[FER I|Is that bad?]]”

“[[OLD I|I couldn’t say. I had a whippet passed a sock.]]”

The girl giggled, and then looked as though she’d been told off. She put her ear to the shoebox.

“[[GIRL I|Excuse me. Does anybody know how you tell if a tortoise is asleep?]]”

The tattooed man scratched at a swallow. “[[FER I|As opposed to what?]]”

“[[GIRL A|As opposed to the other thing,]]” said the girl in a small voice.

Nobody cared to answer that. They studied the worms.

“[[GREEN I|May I see?]]”

It was the first time that the woman in the green coat had spoken. The girl lifted the lid an inch. They both peered in, the grey head and the plaited one.

“[[GREEN I|When did he last eat?]]”

“[[GIRL I|Bonfire Night. But it’s cold in our house. Mum says he’s just doing his winter early. Only I touched his foot and he didn’t pull it in.]]”

“[[GREEN I|What’s he called?]]”

“[[GIRL I|Lightning.]]”

“[[OLD A|That’s good,]]” the greyhound’s owner said. “[[+|That’s very good, that. Hear that, Doris? Lightning.]]”

The greyhound sighed. The door banged, and a lad in shorts came in backward, with a box as big as himself.

“[[LAD I|Where d’you want your cones?]]”

“[[REC I|What cones?]]”

“[[LAD I|Cones of shame. Two gross.]]”

“[[REC I|I ordered two *dozen.*]]”

“[[LAD I|It says gross. You want to sign, or shall I just stand here?]]”

“[[REC I|Put them behind the fish tank. Not there. Mind the greyhound! Where am I to put two hundred and eighty-eight—]]”

“[[LAD A|Not my department,]]” the courier said, and went, leaving the cold behind him and the pen.

“[[FER I|You could do lampshades.]]”

“[[REC I|You could keep your Duchess inside your coat, sir.]]”

“[[FER I|He’s only saying hello.]]”

A flat whiskered face had come out beside one of the swallows. It regarded the greyhound. The greyhound regarded eternity. Then in a single movement, like poured oil, the ferret was down the sleeve, along the chair backs and under the flap of the green coat.

“[[FER I|Oh God. I’m so sorry. Don’t move, he don’t bite, he just likes a pocket. He’s after your—is there a cat in that?]]”

“[[GREEN A|No,]]” said the woman.

“[[FER I|Only if there’s a cat in there …]]”

“[[GREEN A|There’s no cat,]]” she said.

And there wasn’t. The carrier had swung round when she jumped, and the wire door was toward them. There was a tartan blanket in it, folded in four.

The man drew the ferret out by the scruff. He tucked him in and did the zip up to the chin, and for quite some time he couldn’t find anywhere to put his eyes. “[[FER I|Has she got it in there already? Your cat? Is she having him done?]]”

“[[GREEN I|She had him done on the Tuesday of last week.]]”

“[[FER I|Oh, right. And how’s he …]]”

“[[OLD I|Son.]]”

“[[FER I|What? I’m only asking.]]”

“[[OLD A|Leave it,]]” the old boy told him, not unkindly.

It was so quiet that they could hear the fish tank. The receptionist had put her biscuit down. She was leaning over the desk on her forearms, and she had taken her glasses off.

“[[REC I|Mrs Amery? I didn’t see it was you. You don’t have an appointment, do you, my love?]]”

“[[GREEN I|I only came to bring it back. You lent it to us. It has your label on it, look. I thought, they’ll be short of carriers. And I was going to put it down and go.]]”

“[[REC I|You’ve been here since half past two.]]”

“[[GREEN I|Yes. I can’t seem to do the second part.]]”

“[[REC I|You stop there as long as you like.]]”

“[[GREEN I|I’m taking up a chair.]]”

“[[REC E|It’s a rotten chair,]]” said Dilys.

The old man had got to his feet, a section at a time. He shuffled along the row, the dog shuffling with him, and lowered himself down again right beside her.

“[[OLD I|How old was he?]]”

“[[GREEN I|Nineteen.]]”

“[[OLD I|That’s a fair innings, for a cat.]]”

“[[GREEN I|Everybody says so. I’d like it very much if they didn’t.]]”

“[[OLD I|No. You’re right. It’s a stupid thing to say. I said it because I can’t think what they’ll say to me.]]” He’d spoken down toward his shoes, where the greyhound was. “[[OLD I|She’s four o’clock. Doris is. I asked them for the last one, so there’d be nobody on the chairs when I came out.]]”

The woman in the green coat looked at the clock. So did the man with the ferret. It was eight minutes to.

“[[GREEN I|Have you somebody with you?]]”

“[[OLD I|There’s just us.]]”

“[[GREEN I|Then I’d better not go home yet, had I?]]”

He felt for a handkerchief, and hadn’t one. It was the man with the ferret who got up, and crossed over to the desk, and came back with the box of tissues that was chained to it and as much of the chain as there was.

“[[FER I|I can’t stop, cause of the glove. But I’m in the van, after. If you want running home. It’s got three seats.]]”

“[[OLD I|That’s decent of you.]]”

“[[FER I|It smells a bit.]]”

“[[OLD I|So do I, son.]]”

“[[VET I|Who’s next, Dilys?]]” A door had opened next to the worms. The vet was about thirty, in green, with something on her sleeve and ink on her chin. “[[VET I|I’ve got ten minutes. Is it the glove?]]”

“[[FER I|Take the kid first.]]”

“[[VET I|Are you sure? A foreign body’s fairly—]]”

“[[FER I|He’s eaten worse. Take the kid.]]”

The girl in the blazer stood up. She held the shoebox out in front of her as though it were full to the brim. “[[GIRL I|I don’t know if he’s asleep.]]”

“[[VET I|Well, let’s have a look, shall we? Pop him up here under the lamp. Has he got a name?]]”

“[[GIRL I|Lightning.]]”

“[[VET I|Has he really?]]”

The door didn’t quite close behind them. All of them watched the gap: Dilys with her glasses in her hand, the big man with his fist against his zip. There was a clink. There was a tap running. A very long half-minute went by, and the woman found that she was gripping somebody’s sleeve, and that it was tweed.

“[[GIRL I|He’s done a poo!]]”

“[[VET I|He certainly has.]]”

“[[GIRL I|On your *watch!*]]”

The ferret man punched the air. Dilys sat down and went on crying, more or less, where she’d left off, and the greyhound, who did not as a rule take part in things, lifted her long grey face and thumped her tail upon the lino, twice.

“[[GREEN I|She’s lovely. Would you mind? May I?]]”

“[[OLD I|She’d like that. Behind the ear. The other one.]]”

She put the carrier down on the floor to do it. It was some minutes before she noticed that she had.
