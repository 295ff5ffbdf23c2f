ADA: Ada Pell | Mrs Pell; Ada; the cook | F | major
LATH: Cuthbert Lathbury | Mr Lathbury; Lathbury; Cuthbert; the bookseller | M | major
OAKES: the Reverend Basil Oakes | the Reverend Oakes; Mr Oakes; the vicar; Vicar; Basil | M | major
DUN: Hermione Dunmore | Mrs Dunmore; Hermione; Toby’s aunt; Aunt Hermione; the widow | F | major
TOBY: Toby Dunmore | Toby; her nephew; the boy | M | major
VANCE: Imogen Vance | Imogen; Miss Vance; the novelist | F | major
GAR: Miss Constance Garland | Miss Garland; Constance; their hostess; the voice through the wall | F | minor
---
There were five guests at Saltmarsh House, and by half past nine on Sunday morning every one of them was in the library, where none of them was supposed to be.

‘[[DUN I|Nobody touch anything.]]’

‘[[TOBY I|You’re touching the curtain.]]’

‘[[DUN I|I’m holding on to it, Toby. I’ve had a shock.]]’

It was a small shock, as these things go. There was no body. There was only a glass case with its front stove in, and a velvet cushion with a dent in it, and the door, which hung from its top hinge and had a bright brass bolt sticking out of its edge like a tongue.

‘[[OAKES I|Poor Constance. Has anyone told her?]]’

‘[[VANCE I|She’s still in bed. Mrs Pell took her tray in at eight.]]’

‘[[OAKES I|Then I think that one of us ought to go and—]]’

‘[[LATH I|I shouldn’t, Vicar. Let her have her egg.]]’ Mr Lathbury was on the sofa, nursing the shoulder with which he had broken down the door. He was a stout man, a dealer in old books, and nobody had expected it of him. ‘[[LATH I|The Saltmarsh Psalter! Six hundred years without a scratch, and somebody walks off with it between the cocoa and the kippers.]]’

‘[[VANCE I|But nobody *could* have, could they? That’s what’s so heavenly.]]’

‘[[DUN I|Heavenly?]]’

‘[[VANCE I|The windows are painted shut. The chimney’s bricked up. And the door was bolted on the inside. It’s a locked room. I’ve written eleven of them and I’ve never been in one.]]’

Imogen Vance had a pencil behind each ear and a third in her hand. Toby Dunmore, who was nineteen and had been in love with her since Friday’s soup, gazed at her in a way that made his aunt let go of the curtain.

‘[[TOBY I|Maybe he’s still here. The thief.]]’

‘[[OAKES A|Good heavens. Where?]]’ said the vicar.

‘[[TOBY I|Behind the sofa?]]’

‘[[LATH I|I’m on the sofa, young man. I believe I’d have noticed.]]’

‘[[ADA I|Mind your feet, please.]]’

It was the cook. She’d come in with a dustpan, as she came in everywhere, sideways and without appearing to; she got down on her knees beside the case and began to sweep up the glass.

‘[[DUN I|Mrs Pell, that’s evidence!]]’

‘[[ADA I|It’s a cut foot waiting to happen, madam. Constable’s rung. He can’t get across till the tide’s out, and that’s not before two.]]’ The brush went *tick, tick* among the splinters. ‘[[ADA I|So it’s still in the house, isn’t it? The book. Whoever’s got it.]]’

This had not occurred to anyone. They all looked at one another’s pockets.

‘[[OAKES I|I suppose I should say that I was in the chapel at dawn. Alone, I’m afraid. Well, in one sense.]]’

‘[[DUN I|I was asleep.]]’

‘[[TOBY I|You weren’t. You knocked on the wall at six and told me to stop humming.]]’

‘[[DUN I|I was asleep apart from that.]]’

‘[[VANCE I|Were you humming? What were you humming?]]’

‘[[TOBY A|Nothing,]]’ said the boy, who’d turned the colour of the bell-pull.

‘[[LATH E|Surely none of us needs an alibi,]]’ Mr Lathbury said. ‘[[+|The bolt was on. It’s impossible for any of us. It’s like suspecting five people of not being on the moon.]]’

‘[[VANCE E|There’s always a way,]]’ Imogen assured him. ‘[[+|In *Death Wore Galoshes* it was a length of fishing line and a magnet.]]’

The bookseller smiled at her. ‘[[LATH I|Did anyone bring a magnet?]]’

‘[[VANCE I|In *The Bishop’s Left Hand* the bishop was inside a bookcase.]]’

‘[[OAKES I|I say. Which bishop?]]’

‘[[ADA I|Who tried it first?]]’

The pan was full. Mrs Pell sat back on her heels with it in her lap, and looked, in her flowered overall, like someone shelling peas.

‘[[DUN I|Tried what?]]’

‘[[ADA I|The door, madam. This morning. I was seeing to the porridge. I only heard the bang.]]’

‘[[OAKES I|We all tried it. Didn’t we?]]’

‘[[ADA I|Did you, sir?]]’

The vicar opened his mouth, and a puzzled look came into his face, and he closed it again. ‘[[OAKES I|Do you know, I don’t think I did. I came down and there they all were in the passage.]]’

‘[[VANCE I|I came down with Toby.]]’

‘[[DUN E|With *whom?*]]’ said Mrs Dunmore.

‘[[VANCE I|On the stairs, Mrs Dunmore. One meets people on them. And Mr Lathbury was already there, rattling the knob.]]’

‘[[LATH I|I wanted a word with the Psalter before breakfast. I’ve never made a secret of it. I told you last night at table that I would give my eye-teeth for an hour with it, and Constance said, “You may have one, Cuthbert, on Sunday, with gloves on.”]]’

‘[[ADA E|So you rattled,]]’ said Mrs Pell.

‘[[LATH I|I rattled. It wouldn’t budge. I called out that it was bolted.]]’

‘[[ADA I|And how’d you know?]]’

‘[[LATH I|I beg your pardon?]]’

‘[[ADA I|It’s got a lock as well, that door. It sticks, too; it’s oak, and it swells up shocking when there’s a sea fret. Forty years I’ve been kicking the bottom of it. If I rattled that and it wouldn’t open, I’d say “It’s locked”, or I’d say “It’s stuck”. I don’t know that I’d say “bolted”.]]’

‘[[LATH I|One says what comes into one’s head.]]’

‘[[ADA I|One does, sir. That’s just what I thought.]]’

Nobody laughed. Imogen Vance had taken the pencil from behind her left ear, very slowly, so that she was holding two.

‘[[TOBY I|Hang on. I saw the bolt. After he’d smashed it in. It was sticking out. It’s sticking out now.]]’

‘[[ADA I|It is, my love. You go and look at the frame.]]’

Toby went. He bent down, hands on his knees, with his nose to the doorpost. ‘[[TOBY I|There’s a hole for it to go in. A sort of brass cup.]]’

‘[[ADA I|Bent, is it?]]’

‘[[TOBY I|No.]]’

‘[[ADA I|Screws torn out? Splinters?]]’

‘[[TOBY I|It’s perfect. There’s even a spider in it.]]’ He straightened up. ‘[[TOBY I|I say! There’s a *web*.]]’

‘[[VANCE I|It was never bolted at all. Oh, that’s lovely. It was only stuck. He barged in and then, when all of us were gaping at the case …]]’

‘[[ADA I|He’d his back to the door, I expect, and his hand behind him.]]’

‘[[OAKES I|But why, Cuthbert? Why bolt an open door?]]’

‘[[ADA I|Because if it’s a locked room, Vicar, then it’s a mystery, and everybody looks at the chimney. If it’s a stuck one, it’s just a theft. And then you’d start wondering who was up early.]]’

Mr Lathbury rose. He did it with dignity, and he buttoned his jacket, which was a mistake, since it wouldn’t quite button. Mrs Dunmore gave a tiny scream.

‘[[DUN I|It’s down his trousers!]]’

‘[[LATH I|It is in my waistband, madam, in acid-free tissue. I’m not a barbarian.]]’

‘[[DUN I|Toby, sit on him.]]’

‘[[TOBY I|What, now?]]’

‘[[LATH I|There’ll be no need of that. I’m on an island.]]’ He drew out a flat grey parcel and held it for a moment against his chest. When he spoke again it was to nobody but the cook. ‘[[LATH I|She keeps it beside a radiator. Did you know that? Every winter I come here, and every winter the gold’s a little more … I only wanted it to be somewhere cool.]]’

‘[[ADA A|I know you did, sir,]]’ the cook told him, and took it away from him as one takes a hot dish from a child.

From the other side of the panelling came two thumps of a stick, and after them a voice, thin and carrying, that had called hounds in its day.

‘[[GAR I|Ada! What in the world is going on in there?]]’

‘[[ADA I|Mr Lathbury’s been moving your book away from the radiator, Miss Garland.]]’

‘[[GAR I|High time! I’ve been meaning to ask someone. Is it safe?]]’

‘[[ADA E|Safe as houses,]]’ called Mrs Pell. She met the bookseller’s eye across the parcel. It was not a friendly look, but there was a chair in it, so to speak, and a cup of tea. ‘[[ADA I|He’s just off to tell the constable all about it. Two o’clock, when the tide’s out.]]’

‘[[GAR I|And who broke my door?]]’

Five guests studied the carpet.

‘[[OAKES A|It stuck, Constance,]]’ said the vicar at last.

‘[[GAR I|Well, of course it stuck. One *kicks* it!]]’
