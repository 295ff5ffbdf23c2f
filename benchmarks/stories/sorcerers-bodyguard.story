CAS: Caspian Vell | Caspian; Cas; Vell; the mage; the sorcerer; Magister | M | major
ROO: Rook | Rook; Joren Rook; Joren; the bodyguard; the sellsword; the bigger man | M | major
---
‘[[CAS I|You’re bleeding on my books.]]’

‘[[ROO E|Then move your books,]]’ said Rook.

‘[[CAS I|They’re in order.]]’

‘[[ROO I|They’re in a *heap*, Magister.]]’

‘[[CAS I|It’s a heap in order. Sit down before you fall down. Not there, that’s an egg.]]’

The bodyguard looked behind him. There was indeed an egg on the stool, a large blue one with a scarf round it. He slid down the wall instead and stretched both legs in front of him, and it was only when he’d stopped moving that the mage saw how much of the red on him was his own.

‘[[CAS I|That’s through the mail.]]’

‘[[ROO I|It was a good bolt.]]’

‘[[CAS I|You told me it was a scratch! You carried me down four flights of stairs!]]’

‘[[ROO I|You’d lost a shoe.]]’

‘[[CAS E|I can *hop*, Joren,]]’ snapped Caspian.

He had never used the name before. They both heard it. Caspian Vell turned his back and began to take jars off a shelf and put them on again.

‘[[CAS I|I’ve got yarrow. I’ve got something that used to be yarrow. Take that off.]]’

‘[[ROO I|I’d need my other arm for it.]]’

‘[[CAS I|What’s the matter with your other arm?]]’

‘[[ROO I|You’ve had your head on it for an hour. It’s gone dead.]]’

‘[[CAS A|I was unconscious,]]’ said the sorcerer stiffly.

‘[[ROO I|You were drooling.]]’

The knots were wet and had to be cut. He was clever with a knife, if you didn’t mind the muttering. The hauberk came away, and the padding, and then the shirt. Under the ribs on the left side was a hole about as big as a sixpence, and the skin all round it had gone the grey of a pigeon’s wing.

He sat back upon his heels.

‘[[ROO E|That bad?]]’ asked Rook.

‘[[CAS A|Did it itch, when it went in?]]’ he asked.

‘[[ROO I|It’s an arrow. It hurt.]]’

‘[[CAS I|But did it itch?]]’

‘[[ROO I|Now you ask, like nettles. Why?]]’

‘[[CAS I|It was meant for me. It’s a thing called widow-salt. It looks for whatever magic you’ve got in you, and it eats that, and then it eats you.]]’

‘[[ROO I|Well, I’ve got none. So that’s all right.]]’

‘[[CAS I|You haven’t got none. You’ve been sleeping across my door for three years. It’s in your boots. It’s in your *hair*.]]’

For a bit neither of them said anything. Rain blew in at the arrow slit, and away down in the city the bells had started, the slow ones, for the Duke.

‘[[ROO I|How long?]]’

‘[[CAS I|Don’t ask me that.]]’

‘[[ROO I|You’ve told me how long I’d got to finish my soup before a roof fell in. You were right to the second. How long, Cas?]]’

‘[[CAS A|Dawn,]]’ said the mage.

‘[[ROO I|That’s not so bad. I thought you’d say tonight.]]’

‘[[CAS I|It’s four in the *morning*!]]’

‘[[ROO I|Ah.]]’

The sellsword leaned his head against the stones. He’d a broad, plain face, with a nose that had been broken in two directions, and he was looking at the egg.

‘[[ROO A|When’s it hatch?]]’ he asked.

‘[[CAS I|What?]]’

‘[[ROO I|That. You’ve been dragging it about since the spring. You knitted it a scarf. I’d have liked to see what was in it.]]’

‘[[CAS I|I’m not talking about the egg. There’s an answer. There’s always an answer. Hand me that one, no, the green. The *green*.]]’ He turned pages so hard that they tore. ‘[[+|“Of the widow-salt. There is no remedy.” Well, he was an idiot. He thought the moon was hollow. “There is no remedy, unless it be that the victim’s portion is taken up again by him whose it was.”]]’

‘[[ROO A|What’s that mean?]]’ the sellsword asked.

‘[[CAS I|It’s nothing. It’s bad Latin.]]’

‘[[ROO I|Magister. I’ve guarded you for three years, and I know when you’re lying. You touch your ear.]]’

Caspian took his hand away from his ear.

‘[[CAS I|It means that it’s my magic it’s eating. If I took it back, all of it, there’d be nothing left in you for it to hold on to. It’d let go.]]’

‘[[ROO I|And go where?]]’

‘[[CAS I|Oh, for pity’s sake, it’d go where it was sent.]]’

‘[[ROO I|No.]]’

‘[[CAS I|I haven’t said that I’d do it.]]’

‘[[ROO I|You’ve got your sleeves rolled up! No. I took the Duke’s silver to stand between you and that sort of thing.]]’

‘[[CAS I|The Duke’s dead! He’s been dead for an hour, those are his bells, nobody’s paying you. You could’ve been halfway to the coast.]]’

‘[[ROO I|I know when he died. I was in the room.]]’

‘[[CAS E|Then why on earth did you come back for me?]]’ Caspian demanded.

It was some while before the answer came. The bigger man had turned his face to the wall, so that it had to be addressed to the stones.

‘[[ROO I|You’d lost a shoe.]]’

The mage made a sound. It wasn’t a word in any of his nine languages. He got hold of that large, square, filthy hand and held it to his forehead with both of his own.

‘[[CAS I|I’ll have enough to fight it with. You’d none. I’ve a great deal, you know, I’m extremely powerful.]]’

‘[[ROO I|You set fire to your own beard.]]’

‘[[CAS I|*Once*.]]’

‘[[ROO I|And what if it’s not enough?]]’

‘[[CAS I|Then you’ll have to hatch the egg. It likes to be sung to. It likes that filthy one about the abbess.]]’

‘[[ROO I|How d’you know it likes it?]]’

‘[[CAS I|You sing it outside my door every night. It hums.]]’

Rook began to laugh, which hurt, and then couldn’t stop. ‘[[ROO I|You’ve been listening to that?]]’

‘[[CAS I|I’ve not slept through a night since you got the verse with the gardener. Hold still. Look at me.]]’

‘[[ROO E|I’m looking,]]’ Rook said.

‘[[CAS I|It may feel as though I’m taking something.]]’

‘[[ROO I|You can have it.]]’

He put his palm over the wound. It didn’t blaze, or chime; it was just that every candle in the room leaned in. The grey went out of the skin like breath going off a glass. It climbed the thin wrist, and the forearm with its ink stains, and got as far as the elbow. There it stopped. The veins in the sorcerer’s neck stood up like cords. For as long as it might take to say a short prayer, or one verse about an abbess, the two of them stared at each other.

The egg cracked.

Something wet and blue and about the size of a kitten fell out of the scarf, sneezed, and walked unsteadily across three priceless books. It climbed on to Caspian’s arm. It sniffed. Then it opened a mouth that was far too big for it, and took hold of the grey by the edge, and began to pull it off him in strips, and to eat it.

‘[[ROO A|Is it meant to do that?]]’ he whispered.

‘[[CAS E|I’ve no idea,]]’ breathed Caspian.

‘[[ROO I|What is it?]]’

‘[[CAS I|I haven’t the least idea! I bought it off a man in a pub!]]’

It swallowed the last strip and burped. A small smoke ring wobbled up into the rafters. They were still holding hands, and it went round in a circle, twice, on their joined wrists, and lay down there and shut its eyes.

‘[[ROO E|I can’t feel my arm,]]’ Rook remarked presently.

‘[[CAS I|Neither can I. Don’t you dare move.]]’
