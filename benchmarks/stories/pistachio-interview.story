WEX: Frank Wexelblatt | Wexelblatt; Frank; Frankie; the old cop; the older man; Lieutenant | M | major
DARI: Dariush Karimi | Dariush; Karimi; Dari; the man in the cuffs; his old partner | M | major
---
They give Wexelblatt forty minutes, because he asked, and because nobody else has gotten a word.

He brings two coffees and a bag of pistachios. He sets the coffees down. He looks at the cuffs, at the ring bolted to the table, at the hands he sat beside for sixteen years in a succession of bad cars.

"[[WEX I|Can you reach?]]"

"[[DARI I|If I lean.]]"

"[[WEX I|I'd take them off.]]"

"[[DARI I|No you wouldn't.]]"

"[[WEX E|No,]]" Frank admits. "[[+|I wouldn't.]]"

He shakes out some nuts on a napkin and pushes it across. Dariush looks at the mirror in the wall, not at himself but through himself, with a kind of professional sympathy.

"[[DARI I|Who's back there?]]"

"[[WEX I|Gonzales. The captain. Some kid from the DA with a bow tie.]]"

"[[DARI I|They tell you to bring pistachios?]]"

"[[WEX I|I thought of that all on my own.]]"

"[[DARI I|It's a good touch. Gives the hands something to do. You remember who you got it from?]]"

"[[WEX I|I got it from you.]]"

"[[DARI I|You got it from me.]]" He leans and takes one. He cracks it with his teeth, since his thumbs won't meet. "[[+|So. What do you want to know, Lieutenant?]]"

"[[WEX I|I'd like to know where Benny Pallas is.]]"

"[[DARI I|Everybody would.]]"

"[[WEX I|His mother would.]]"

"[[DARI I|Oh, come on, Frankie. The mother? In the first minute? You're supposed to work up to the mother.]]"

The old cop smiles in spite of himself. He lets himself down into the chair. It's got one short leg, and he knows which, and so does the man in the cuffs; they used to saw it down themselves, a quarter inch every New Year.

"[[WEX I|Your car was on the bridge at one a.m.]]"

"[[DARI I|It's a nice bridge.]]"

"[[WEX I|You had mud on the pedals.]]"

"[[DARI I|I garden.]]"

"[[WEX I|You live on the ninth floor.]]"

"[[DARI I|I've got a window box.]]"

"[[WEX I|Dari, they've got you on the phone to him. They've got eleven calls. They've got you taking eight grand out of the credit union Friday, in hundreds, and the teller remembers, because you asked her for an envelope and you wrote on it.]]"

"[[DARI I|What'd I write?]]"

"[[WEX I|She couldn't see.]]"

"[[DARI A|Then she doesn't remember much,]]" he says pleasantly, and spits out half a shell.

Wexelblatt drinks some coffee. It's terrible. He's retired; he has been for a year and five days, he's got a boat with a hole in it, and this is the first coffee he has enjoyed in all that time.

He tries it from another side.

"[[WEX I|You know what they're saying out there? They say you shook him down. They say he came up short, or he was going to talk, and you took him out on the mud flats and put him in.]]"

"[[DARI I|What do you say?]]"

"[[WEX I|I say you cried at Bambi.]]"

"[[DARI I|It was *Dumbo*.]]"

"[[WEX I|You had to go stand in the lobby.]]"

"[[DARI I|They locked up his mother for no reason! What's the matter with you people?]]" It seems to surprise him as much as anybody. He glances over at the mirror. He lowers his voice. "[[+|How's Ruthie?]]"

"[[WEX I|She's okay. She's mad at you.]]"

"[[DARI I|What'd I do?]]"

"[[WEX I|You didn't come for Passover.]]"

"[[DARI I|I was busy.]]"

"[[WEX A|You were under surveillance,]]" the older man says. "[[+|You could have come anyhow. They'd have parked across the street. She'd have sent out a plate.]]"

Neither of them laughs, but they both look at the same spot on the table for a bit. The clock says twenty-six minutes. Back behind the glass somebody shifts, and the reflection shivers.

"[[WEX I|Benny had a kid, didn't he? A girl.]]"

The shell stops halfway to the napkin.

"[[DARI I|I wouldn't know.]]"

"[[WEX I|Sure you would. You sent a bear. You sent it to the hospital from the both of us. You told me it was for your niece, and I gave you twelve bucks.]]"

"[[DARI I|You still want the twelve bucks?]]"

"[[WEX I|She'd be what? Six?]]"

"[[DARI E|Seven,]]" says Karimi. He says it before he can help it. Then he shakes his head slowly, admiring the thing, the way you'd admire a car that has just run over your foot. "[[+|Son of a bitch. That was nice. The bear.]]"

"[[WEX I|She's not at school.]]"

"[[DARI I|Kids get sick.]]"

"[[WEX I|The ex-wife's not at work. The neighbor's got their cat. Nobody on the street saw a thing, except for one old bird with a walker, who saw a guy loading a pink bicycle on the roof of a car. Ten o'clock at night. She says he was very polite. She says he was wearing one of those caps, like in Greece.]]"

"[[DARI I|Lot of guys have caps.]]"

"[[WEX I|I gave you that cap.]]"

"[[DARI I|I know you did.]]"

"[[WEX I|So it was three of them in the car, and a bike. And eight thousand dollars in an envelope with something written on it. And I'm sitting at home, I'm looking at my boat, and I ask myself: what does this schmuck write on an envelope?]]"

"[[DARI I|Frank.]]"

"[[WEX I|He writes 'Happy Birthday.' That's what he writes.]]"

"[[DARI A|Frank,]]" his old partner says again, and this time there's no play in it. "[[+|Stop now.]]"

Wexelblatt stops. He's been in this room, by his own count, some four thousand times. He's seen them lie, and he's seen them weep, and he knows what it looks like when a man isn't afraid for himself. He leans in across the pistachios, close, so that he's got his back to the mirror and his mouth behind his hand, as if he's working at a bit of nut.

"[[WEX I|Who's in there that can't know?]]"

No answer. But the eyes go up, over his shoulder, to the glass; they stay there for as long as a person would need to read one name off a door; and they come down.

"[[WEX I|The captain?]]"

"[[DARI I|No.]]"

"[[WEX I|The kid? With the bow tie?]]"

Dariush moves a single shell from one side of the napkin to the other.

"[[DARI A|Your coffee's getting cold,]]" he remarks.

Gonzales, then. Gonzales, who had the locker between theirs. Gonzales had brought the file over to the house himself, and stood there by the boat with his hat in his hands and said, *You're the only one he'll talk to, Lieutenant. Just find out where he put him.*

The old cop sits back. He feels every day of it, in the knees first. There are nine minutes left on the clock, and he thinks about the hole in the boat, and the bicycle.

"[[WEX I|You're going to go away for this.]]"

"[[DARI I|There's no body. It'll be a couple of years.]]"

"[[WEX I|You'd do a couple of years?]]"

"[[DARI I|It takes about that long to grow out of a bike.]]"

"[[WEX A|Well,]]" he says, loud enough for everyone. He gets up, he brushes the salt off his pants, and he lifts his chin to the mirror. "[[+|He's a stone wall. He says he put him in the river.]]"

"[[DARI I|I never said which river.]]"

"[[WEX I|No. You never did.]]" He leaves the bag. He's got his hand on the door when he thinks of something. "[[+|Ruthie'll want to know what you'd like.]]"

"[[DARI I|For what?]]"

"[[WEX I|She'll be bringing out a plate.]]"
