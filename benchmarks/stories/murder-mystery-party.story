BEA: Bea Lindqvist | Bea; the hostess; the game's author; the Inspector | F | major
TOBY: Toby Marsh | Toby; the Colonel; Colonel Thrupp | M | major
MAGS: Mags Delacroix | Mags; the Countess; Countess Olga | F | major
DEV: Dev Raman | Dev; the butler; Mortlake | M | major
FINN: Finn Okafor | Finn; the corpse; Sir Percy; the dead man; the body | M | major
---
At nine o'clock precisely, as it said he would in the booklet, Sir Percy Vane staggered into the living room with a bread knife under his arm and fell down dead across the bean bag.

"[[MAGS I|Oh my God, the *rug*. Is that real ketchup?]]"

"[[FINN I|It's sriracha.]]"

"[[BEA I|You're dead, Finn.]]"

"[[FINN I|I was just telling her it's sriracha.]]"

"[[BEA I|You're so dead. You've been stabbed through the lung.]]" Bea had a clipboard and a deerstalker, and she'd spent six weekends writing this. "[[+|Everyone open Envelope Two. Do not read the person next to you's.]]"

There was tearing. It was a small living room for a country house. They'd hung a bedsheet over the TV with a fireplace drawn on it, and Toby, who was Colonel Thrupp, had on a mustache that made him talk like someone at the dentist.

"[[TOBY I|By Jove. It says that I'm in debt.]]"

"[[BEA I|You don't say what it *says*, you act it.]]"

"[[TOBY I|By Jove. I could certainly do with forty thousand pounds.]]"

"[[DEV I|Would the Colonel care for a Dorito?]]"

"[[TOBY I|Thank you, Mortlake.]]"

"[[DEV I|There are two kinds of Dorito, sir. There's the blue, and there's whatever's on the floor.]]"

Mags adjusted her tiara. She had been cast as a Countess from a country that the booklet declined to name. "[[MAGS I|In my country, we would never let a butler have such cheekbones.]]"

"[[BEA I|Mags, is that in your envelope?]]"

"[[MAGS I|It's in my *heart*, darling.]]"

"[[FINN A|I miss being alive,]]" said the body.

The Inspector rapped on the clipboard. "[[BEA I|All right. One of you in this room killed Sir Percy, and nobody leaves till I find out who. Colonel, where were you at a quarter to nine?]]"

"[[TOBY I|I was in the billiard room.]]"

"[[BEA I|Alone?]]"

"[[TOBY I|With a lady. Honor forbids, et cetera.]]"

"[[MAGS I|He was with me. We were playing pool. I let him win, because his mustache was so sad.]]"

"[[BEA I|And the butler?]]"

"[[DEV E|The butler,]]" said Dev, offering the bowl to the corpse, who took a handful without opening his eyes, "[[+|was in the pantry, decanting something. And he heard a conversation through the wall.]]"

"[[BEA I|Good. What did you hear?]]"

"[[DEV A|Somebody on the phone,]]" he said. "[[+|To Mr. Pacheco.]]"

Bea ran her pencil down the clipboard. She ran it down again. "[[BEA I|There's no Mr. Pacheco.]]"

"[[DEV I|There is, though. He's our landlord.]]"

It got quiet, except for the crunching.

"[[MAGS I|Dev, what is this? Is this in character?]]"

"[[DEV I|I'd love it if it was. Wednesday, I'm in the kitchen doing the dishes, because somebody's got to do them, and the bathroom's right there, and through the wall I hear one of us say, 'I'll be out by the first, and the others don't know.']]"

"[[TOBY E|Which one of us?]]" Toby asked.

"[[DEV I|I had the water running. It's a voice. It's a voice that lives here.]]"

"[[FINN I|Man or woman?]]"

"[[BEA I|You're dead.]]"

"[[FINN I|Bea, this is real, I've got to make rent.]]"

Finn sat up. The bread knife fell out of his armpit. There was sriracha all over the good cushion and for once nobody mentioned it.

"[[MAGS I|Hang on. If one of us goes, what's that do to the rest?]]"

"[[TOBY I|Five-fifty a head. Up from four-forty.]]"

"[[MAGS I|You did that fast.]]"

"[[TOBY I|It's division.]]"

"[[MAGS A|It's *suspiciously fast*,]]" the Countess said, and narrowed her eyes at him over the feather boa.

"[[TOBY I|I teach math!]]"

"[[DEV I|So let's play it. We've got an inspector, we've got the envelopes. Where were you all on Wednesday night at ten?]]"

"[[BEA A|This isn't how the game—]]" the hostess began.

"[[DEV I|You go first, then.]]"

"[[BEA I|I was in my room, writing Envelope Four.]]"

"[[FINN I|I can vouch for that. I could hear her cackling.]]"

"[[BEA I|I don't cackle!]]"

"[[TOBY I|You do, a little. I think that it's nice.]]" He'd taken the mustache off, and there was a pink stripe where it had been. "[[TOBY I|I had parent conferences. I got in at eleven. Ask anybody. Ask Kayden Pruitt's mom.]]"

"[[MAGS I|I was on a date.]]"

"[[FINN I|On a *Wednesday*?]]"

"[[MAGS I|He's a nurse. They don't have days. What about you, dead boy?]]"

"[[FINN I|I was here. I was on the couch. I was watching the thing about the submarines.]]"

"[[DEV I|With the sound on?]]"

"[[FINN I|With headphones.]]"

"[[DEV I|So you say you didn't hear anything. And you're four steps from the bathroom.]]"

"[[FINN I|You think it's me? Where would I go? I own a bean bag, man. I own *this* bean bag.]]"

They thought about it. It was, all things considered, the best alibi in the room. Mags had started counting on her rings. She got as far as the thumb, and stopped; and Toby, who'd been watching her do it, turned his head.

"[[TOBY I|Bea.]]"

"[[BEA I|What?]]"

"[[TOBY I|Your room doesn't have a printer.]]"

"[[BEA I|So?]]"

"[[TOBY I|So Envelope Four's printed. You always go down to the library for that, and it closes at nine on Wednesdays. Then you come home and you take a bath.]]"

"[[FINN I|But I heard her cackling.]]"

"[[TOBY I|You had headphones on.]]"

"[[FINN I|Oh. Yeah, that was the submarine guy.]]"

She had gone white under the deerstalker. The pencil turned over and over in her fingers. From the bedsheet, the fire that she'd colored in herself, in four shades of orange, went on burning.

"[[MAGS E|Bea?]]" said Mags, not in any accent.

"[[BEA I|There was going to be an Envelope Five.]]"

"[[DEV I|Saying what?]]"

"[[BEA I|It was going to be the solution. You'd all open it at the same time, and it'd say that the murderer was the Inspector, and she did it because she got the job in Halifax. I thought if it was in the *game*, then everyone would be laughing. I figured I could get it out while you were all laughing.]]"

"[[FINN I|You got the job?]]"

"[[BEA I|I got the job.]]"

"[[FINN I|The whale job?]]"

"[[BEA I|It's mostly spreadsheets. It's spreadsheets about whales.]]"

The bean bag heaved. The dead man got across the rug on his knees and put his arms around her, clipboard and all, and when he came away there was a red handprint in the middle of her back.

"[[DEV I|I was going to be really mad. I had a speech.]]"

"[[BEA I|You could still do it.]]"

"[[DEV I|It was about the dishes. It doesn't hold up.]]"

"[[MAGS I|Five-fifty. I'll have to marry the nurse.]]"

"[[TOBY I|I could go to five-sixty.]]" Toby was looking at the mustache in his palm. "[[TOBY I|Or. I mean, there's schools in Halifax.]]"

No one breathed. A Dorito broke, somewhere, under somebody.

"[[BEA I|Is that in your envelope?]]"

"[[TOBY A|No,]]" he said. "[[+|No, I've been sort of holding on to that one myself.]]"

"[[MAGS I|*The billiard room*! He said there was a lady in the billiard room!]]"

"[[FINN E|He said it was you,]]" Finn pointed out.

"[[MAGS I|*I* said that it was me. He never did.]]"

The butler rose to his feet. He draped the dish towel over his forearm, and he bowed, first to the Inspector, and then to the Colonel.

"[[DEV I|If that will be all, I'll be in the pantry with the water running.]]"
