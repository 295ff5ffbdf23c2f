BRO: Owen Pryce | Owen; the groom; Ow | M | major
BEST: Callum Reid | Callum; Cal; the best man; Reid | M | major
BRIDE: Hattie Lowell | Hattie; Harriet; the bride; Hats | F | major
MAID: Priscilla Lowell | Cilla; Priscilla; the bridesmaid; the bride's sister | F | major
BOTH: Owen and Callum | they both; the two friends | X | group
PAIR: Owen and Hattie | the two of them; the couple | X | group
VIC: Reverend Tuck | the vicar; Reverend Tuck; Tuck; Vicar | F | minor
MUM: Glenys Pryce | Glenys; Mrs Pryce; the groom's mother; Mam | F | minor
---
“[[BRO I|Have you got the ring?]]”

“[[BEST I|Of course I’ve got the ring.]]”

“[[BRO I|Show me.]]”

Callum slaps his left pocket. He slaps the right. He does the trousers, front and back, then the shirt, with the smile still on, like a man putting out a small fire.

“[[BRO I|Cal.]]”

“[[BEST I|It’s fine.]]”

“[[BRO I|*Cal.*]]”

“[[BEST I|I had it at the petrol station.]]”

Owen sits down on a tomb. There are a hundred and twenty people in the church behind him, and he can hear them all settling, that creak and rustle, as if they were one big animal getting ready to be disappointed. It’s six minutes to two.

“[[BRO I|Which petrol station?]]”

“[[BEST I|The one with the pasties. I took it out to look at it. I got a bit choked up, mate, I’m not going to lie. I must’ve put it down by the napkins.]]”

“[[BRO I|You put my grandmother’s ring by the napkins.]]”

“[[BEST I|It’s eleven miles. I could be there and back in—]]”

“[[BRO I|You came on a *bike*, Callum.]]”

A window opens over their heads. It’s the vestry, and there’s a head out of it with flowers in.

“[[MAID I|Psst! What’s going on?]]”

“[[BOTH A|Nothing!]]” they call up, both together.

“[[MAID I|You look like you’ve seen your own bank statement.]]” Cilla Lowell has got a safety pin in her teeth. She takes it out. “[[MAID I|She’s here. She’s round by the yews. She wants to know if you’re having second thoughts.]]”

“[[BRO I|Is *she?*]]”

“[[MAID I|She said to ask you first.]]”

“[[BRO I|I’m not having any. Tell her that I’m on my first. Tell her I’ve been on the same one for six years.]]”

“[[MAID I|That’s actually quite nice. What’s he done?]]”

“[[BRO I|Who?]]”

“[[MAID I|The clown.]]”

The clown has turned out his socks. He’s standing on the grass in bare feet, in a morning suit, and he can’t meet anyone’s eye. “[[BEST I|I’ve lost the ring.]]”

“[[MAID I|You’ve *what?*]]”

“[[BRO I|Keep your voice down, Cilla!]]”

“[[MAID I|I told her. I said, not him. I said anyone. I said get the *dog* to do it.]]”

The window bangs. They can hear heels going down stone steps, fast. The best man swallows.

“[[BEST I|Is she coming out here?]]”

“[[BRO I|I should think so.]]”

“[[BEST I|Is she going to hit me?]]”

“[[BRO I|I’d let her. It’ll be quicker.]]”

But it’s not Cilla who comes round the buttress. It’s his mother, in lilac, with a hat like a landing craft, and the vicar’s at her side in a good deal of white. They’re both looking at his feet.

“[[MUM I|Why’s that boy got no shoes on?]]”

“[[BRO I|Mam, go back in.]]”

“[[MUM I|There’s an organist in there, Owen, who’s played ‘Sheep May Safely Graze’ four times. They’re about as safe as they’ll ever be.]]”

“[[VIC E|Is there some difficulty?]]” asks Reverend Tuck. She’s about thirty, with a nose stud. She has got another at half past three.

“[[BEST I|I’ve lost the ring, Vicar.]]”

“[[VIC I|Ah.]]”

“[[BRO I|Can you do it without?]]”

“[[VIC I|I’ve done it with a hair bobble. I did one with a Hula Hoop.]]”

“[[BRO I|What, the toy?]]”

“[[VIC I|The crisp.]]”

It’s four minutes to two. Cilla arrives with her skirt in both fists, and draws back her arm; and she’s about to let fly when she sees his face. He’s crying. He does it like a little kid, with his mouth open.

“[[MAID A|Oh, for God’s sake,]]” she says, and hugs him. “[[+|You absolute turnip. Who’s got a ring? Somebody’s got to have one. Mrs Pryce?]]”

Glenys holds up her hands. The knuckles on them are like conkers. “[[MUM I|I’ve not had it off since 1988, lovely. You’d need a saw.]]”

“[[MAID I|What about yours, Reverend?]]”

“[[VIC I|It’s in my nose.]]”

“[[MAID I|We could ask the congregation.]]”

“[[BRO I|Nobody is asking the congregation! Do you want Auntie Bron to get hold of it?]]”

“[[BEST I|What about a washer? There’s got to be one on the bike.]]”

“[[BRO I|I’m not marrying Hats with a *washer*, Cal.]]”

“[[BRIDE I|Why not?]]”

Everyone turns. The path from the yews is gravel, and there is no way to walk on it in silence, so she must’ve come by the grass. She’s got the dress hitched up over one arm. She’s got her wellingtons on under it. There’s confetti in her hair from someone else’s wedding, and Owen can’t, for a moment, remember how you do breathing.

“[[MAID E|You’re not supposed to see her!]]” shrieks Cilla.

“[[BRO I|I’ve seen her. It’s done. Hi, Hats.]]”

“[[BRIDE I|Hi, Ow.]]”

“[[BRO I|You look—]]”

“[[BRIDE I|So do you. Why’s Callum crying?]]”

“[[BRO I|He lost the ring. It was in with the pasties. I’ll find you another one. I’ll dive for one. I’m so sorry, I know that you wanted it to be right.]]”

“[[BRIDE I|The Esso? By the roundabout?]]”

“[[BRO I|How’d you know that?]]”

The bride tucks her bouquet under her chin, which leaves her one hand. She goes down into the top of a boot with it, right to the elbow, hunts about, and then comes up with a paper bag; it’s gone see-through with grease. “[[BRIDE I|I stopped in. I was starving. The girl goes to me, ‘Are you anything to do with the lad with the bike? Only he’s left this in my napkins, and he was crying on the sausage rolls.’]]”

No one says anything at all. Through the wall, the sheep begin to graze again.

“[[BRO A|How long’ve you had it?]]” asks the groom.

“[[BRIDE I|Twenty minutes.]]”

“[[BRO I|And you let us—]]”

“[[BRIDE I|I wanted to see what you would do.]]” She is grinning so hard that it’s put her veil crooked. “[[BRIDE I|You said a washer was no good.]]”

“[[BRO I|I’d have done it with a washer. I’d have done it with the Hula Hoop.]]”

“[[BRIDE I|I know you would. I was in the yew.]]”

“[[VIC A|Ladies and gentlemen,]]” says the vicar, “[[+|it’s two o’clock. Is anybody here going to get married, or shall I go and let those sheep off?]]”

“[[PAIR A|We are,]]” say the two of them at once.

“[[VIC I|Then somebody put some shoes on that turnip.]]”
