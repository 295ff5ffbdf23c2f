KATE: Kate Sillitoe | Kate; Mum; Mummy; narrator; I; their mother | F | major
ROSE: Rose Sillitoe | Rose; Rosie; my eldest; the nine-year-old | F | major
ALF: Alfie Sillitoe | Alfie; Alf; my son; the middle one; the six-year-old | M | major
BABS: Barbara Sillitoe | Barbara; Granny; Granny Babs; my mother-in-law | F | major
GUARD: The guard | the guard; the ticket man; the inspector; the conductor | M | minor
GENT: Mr Ferris | the man opposite; the gentleman; the man in the tweed; Mr Ferris | M | major
---
"[[ALF I|Are we nearly in Scotland?]]"

"[[KATE I|We're in Peterborough.]]"

"[[ALF I|Is that in Scotland?]]"

"[[ROSE I|No, stupid. It's in England. It's in *Cambridgeshire*.]]"

"[[KATE I|Don't call your brother stupid.]]"

"[[ROSE I|He thinks haggis is an animal.]]"

"[[ALF I|It is an animal!]]"

"[[BABS E|It's got shorter legs on one side,]]" puts in my mother-in-law, without looking up from her crossword. "[[+|For the hills.]]"

"[[KATE I|Thank you, Barbara.]]"

We've got a table seat. There are five of us round it, if you count the man opposite, who got on at Stevenage with a briefcase and a book and has been sorry ever since. He's in brown tweed. He has Alfie's feet in his lap, on and off.

"[[KATE I|Alfie, feet.]]"

"[[ALF I|They're at the end of my legs.]]"

"[[KATE I|Put them on the floor. I'm so sorry.]]"

"[[GENT I|Not at all.]]"

"[[ROSE I|What's your book?]]"

"[[KATE I|Rose, leave the gentleman alone.]]"

"[[GENT I|It's about beetles.]]"

"[[ALF I|Are there any in it?]]"

"[[GENT I|There are pictures.]]"

"[[ALF I|I've got a beetle.]]"

I close my eyes. There's a pause in which I hear a small plastic lid being unscrewed.

"[[GENT I|Good Lord.]]"

"[[ALF I|He's called Kevin.]]"

"[[GENT I|Where did you find him?]]"

"[[ALF I|In Granny's slipper.]]"

"[[BABS I|In my *what*?]]"

"[[KATE I|Put the lid back on, Alf.]]"

"[[ALF I|He needs to breathe. Mr, is he a good one?]]"

I open them again. The man in the tweed has got out a pair of half-moon glasses, and he's bent so low over the jam jar that his nose is practically inside. When he comes up there's colour in his cheeks.

"[[GENT I|What's your name?]]"

"[[ALF I|Alfie Sillitoe. I'm six and a quarter.]]"

"[[GENT I|Mine is Ferris. I've been looking for one of these, Alfie, for thirty-one years.]]"

"[[ROSE I|For a *Kevin*?]]"

"[[GENT I|For a blue ground beetle. There are said to be perhaps a dozen places left. Madam, might I ask where you live?]]"

"[[BABS I|You may not.]]"

"[[KATE I|She's in Penge.]]"

"[[GENT I|It can't be Penge.]]"

"[[BABS I|Why can't it? It's a very nice area.]]"

"[[GUARD I|Tickets, please! All tickets and railcards.]]"

My bag's on the rack. I'm half standing on the seat with one arm in it when the train goes over the points. I hear a bump, and then the particular silence that I've come to know over nine years of motherhood as the bad one.

"[[ALF I|Mummy.]]"

"[[KATE I|What?]]"

"[[ALF I|The jar fell.]]"

"[[KATE I|Did it break?]]"

"[[ALF I|No.]]"

"[[ROSE I|But he's not in it.]]"

No one screams. I'm rather proud of us. My mother-in-law lifts both of her feet off the floor, quite slowly, and sits with them straight out in front of her, like a child on a swing. Mr Ferris is under the table already. You can see the soles of his brogues.

"[[GUARD I|Is everything all right here?]]"

"[[KATE I|Fine! We've just dropped something.]]"

"[[GUARD I|Can I help you look?]]"

"[[ROSE I|It's a contact lens.]]"

She's nine. She said it without so much as a blink. I make a note to be worried about that some other time.

"[[GUARD I|Is that gentleman with you?]]"

"[[BABS I|He's my husband.]]"

"[[GENT A|I'm her husband,]]" agrees a voice by my ankles.

"[[GUARD I|And his ticket?]]"

"[[BABS I|He'll have it in his trousers. He always has it in his trousers. You'd better come back, young man, he takes an age to get up.]]"

The guard considers the brogues. He considers Alfie, who's crying now without any noise. He's got the tears running straight down into his collar. And then he takes a step forward with his machine held out in front of him for my railcard, and all three of us shout at once.

"[[ROSE I|Don't move!]]"

"[[KATE I|Stop!]]"

"[[ALF I|Your *foot*!]]"

He freezes. He's like a man in a minefield. Four inches from his toecap, on the grey carpet of Coach C, something the colour of a summer night is walking along in the direction of the buffet.

"[[GUARD I|Is that a cockroach?]]"

"[[GENT E|It is *Carabus intricatus*,]]" says Mr Ferris, rising up on the far side of it on his knees, with his hair on end, "[[+|and if you tread on it, sir, I shall have you up before the Royal Society.]]"

"[[GUARD I|Right you are.]]"

"[[GENT I|Alfie, the jar. Gently. Put it down in front of him. He'll go in if he thinks that it was his idea.]]"

"[[ALF I|Come on, Kevin.]]"

You wouldn't think a whole carriage could hold its breath. People had stood up. There was a girl filming.

"[[ALF I|Good boy. Good boy. There.]]"

The lid goes on. There's actual applause. My son wipes his face on my sleeve, and climbs up beside the man in the tweed, right up, so that the two of them are shoulder to shoulder with the jar between them.

"[[ALF I|Do you want to keep him?]]"

"[[GENT I|I should like to very much. But he ought to go home, you know. He'll have a family.]]"

"[[ALF I|In Penge?]]"

"[[GENT E|It would seem,]]" says Mr Ferris humbly, "[[+|to be Penge.]]"

"[[BABS I|I suppose you'd better have the address.]]" My mother-in-law still has her legs out. There are two pink spots on her cheeks that I've not seen since Roy's funeral. She's tearing a strip from the edge of her crossword. "[[BABS I|You'd need to come and look, I expect. With a torch. I'm generally in.]]"

"[[ROSE I|Granny, you told the ticket man he was your husband.]]"

"[[BABS I|Well, somebody had to say something.]]"

"[[GUARD I|So is he or isn't he? Because I've still not seen a ticket.]]"

"[[ALF I|Are we in Scotland *now*?]]"
