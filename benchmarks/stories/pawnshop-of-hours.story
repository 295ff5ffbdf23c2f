ZUZ: Zuzana Havel | Zuzana; Zuzi; the pawnbroker; Mrs. Havel; the old woman; the woman at the till | F | major
LEO: Leopold Nkosi | Leo; Leopold; the young man; the customer; Nkosi | M | major
OLD: the older Leo | the stranger; the man in gray; the older man; his older self; the man | M | major
---
The pawnshop buys hours. It says so in the window, under the guitars: "[[!|TIME BOUGHT AND SOLD. NO MINUTES.]]"

The young man has walked past it twice. The third time, he comes in, and the bell goes.

"[[ZUZ A|Wipe your feet,]]" says the woman at the till.

"[[LEO I|Is it true?]]"

"[[ZUZ I|Is what true? I've got a lot of things in here, and some of them are true.]]"

"[[LEO I|That you can sell a day. One you've already had.]]"

"[[ZUZ I|You can sell it to me. I can't promise I'll want it.]]" Zuzana Havel has a jeweler's glass screwed into one eye. She doesn't take it out. "[[+|Which day?]]"

"[[LEO A|The ninth of May,]]" he says.

"[[ZUZ I|This year's?]]"

"[[LEO I|Yes.]]"

"[[ZUZ I|Put it on the counter.]]"

He doesn't know how to do that. It turns out that you just think of it hard and breathe out. There's a click on the felt, and there it is, a thing like a large glass marble with weather in it. The pawnbroker rolls it under the lamp.

"[[ZUZ A|Oh, that's pretty,]]" she murmurs. "[[+|There's a boat.]]"

"[[LEO I|It was a rental.]]"

"[[ZUZ I|There's a girl in it.]]"

"[[LEO I|I don't want to look at it. I just want to know how much.]]"

"[[ZUZ I|She's got a nice laugh. She's laughing at you, isn't she? You've dropped the oar.]]"

"[[LEO I|Can you please just tell me how much?]]"

Behind him, the bell goes again. A man in gray comes in out of the rain and starts shaking his umbrella over the mat. He's sixty or so. He has a good coat and a bad cough, and he nods to the old woman as if he's been there before.

"[[ZUZ I|I'll be with you in a minute, sir.]]"

"[[OLD A|There's no hurry,]]" says the man. "[[+|I'll look at the guitars.]]"

"[[LEO I|Four thousand. That's what I need. It's for the rent, and there's a ticket.]]"

"[[ZUZ I|Where to?]]"

"[[LEO I|Anywhere. Does it matter?]]"

"[[ZUZ I|I'm only making conversation. I can go to three and a half.]]"

"[[LEO I|It's a *perfect day*.]]"

"[[ZUZ I|It's a bit scratched. You've been playing it over, haven't you? Every night. It wears the edges. Another year and you'd not get two for it.]]"

"[[OLD A|May I see?]]" asks the stranger.

He's come up to the counter without a sound. He doesn't touch it. He puts on a pair of glasses, and bends, and looks into the marble for some time, and the little light from inside goes up and down on his face.

"[[OLD A|I wouldn't,]]" he says.

"[[LEO E|Nobody asked you,]]" Leo says.

"[[OLD I|No, they didn't. I wish they had.]]"

"[[LEO I|Do I know you?]]"

"[[OLD I|You've got a crack in your left front tooth. You did it on a can opener when you were seven, and you told your mother it was a fight.]]"

The customer's hand goes to his mouth. He looks at the gray coat, and then at what's above it: the same long jaw, the same ears. There's gold where the crack would be.

"[[LEO I|No.]]"

"[[ZUZ I|I ought to have said. It's the rain. It lets them in.]]"

"[[LEO I|No. No way. What is this, do you two do this to everybody?]]"

"[[ZUZ I|Only to the ones who come back. Mr. Nkosi here has been trying to find the right afternoon for, what is it, nine years?]]"

"[[OLD I|Ten. I kept getting June.]]"

"[[LEO I|You're *me*?]]"

"[[OLD I|I'm what's left. Sit down, you've gone green. Zuzi, could he have some water?]]"

She brings it, in a christening mug. He sits on an amplifier and holds it without drinking. The older man lowers himself onto the piano stool, one hand on his chest, and waits for the cough to be over.

"[[LEO A|So I sold it,]]" the young man says.

"[[OLD I|You did. For three thousand eight hundred. She goes up if you stand there.]]"

"[[ZUZ E|Don't tell him that!]]" cries Zuzana.

"[[LEO I|And what happened?]]"

"[[OLD I|What you wanted. It stopped hurting. I walked out of that door, and I knew there'd been a girl called Amara, and I knew she'd died, and it was like something I'd read. I was on a plane by suppertime.]]"

"[[LEO I|That sounds good. That sounds *great*. What's wrong with that?]]"

"[[OLD I|Nothing, at first.]]"

"[[LEO I|I haven't slept in six weeks! I can hear her. I'm in the shower, and I hear her drop her keys. You don't know what it's like.]]"

"[[OLD A|I don't,]]" agrees the man in gray. "[[+|That's the trouble. I did once, and I sold it. I met someone, you know, later on. In Valparaíso. She was kind, and she was funny. And one evening she dropped an oar, and looked at me, and I could see there was something I was supposed to feel. There was a place for it. It was like putting my foot down for a stair.]]"

The glass comes out of Zuzana's eye at last. She rubs it on her sleeve. She has heard a good many stories across that counter, and she has a rule about them, which is that she doesn't say anything until they're over.

"[[LEO E|You could have bought it back,]]" says Leo.

"[[OLD I|I came to. She'd sold it.]]"

"[[LEO I|To who?]]"

"[[ZUZ E|A lady in Ostrava,]]" says Zuzana. "[[+|She'd never been on a boat.]]"

"[[LEO I|You sold Amara to a lady in *Ostrava*?]]"

"[[ZUZ I|I haven't sold anyone anything. It's sitting there on the felt. It's yours till I open the drawer.]]"

They all look at it. The weather has changed inside; there's a wind getting up, and the boat, with two specks in it, is going around and around.

"[[LEO E|If I keep it, do you disappear?]]" Leo asks.

"[[OLD I|I expect so.]]"

"[[LEO I|Doesn't that bother you?]]"

"[[OLD I|I've come down with something they can't fix, so I'd not be wasting much. And I'd rather like to have had it. All of it. Even the keys.]]" He takes off the glasses and folds them up. "[[+|But it's your rent.]]"

"[[LEO I|Does it get better? If I keep it?]]"

"[[OLD I|How would I know? I'm the one who didn't.]]"

The young man gets up off the amplifier. He goes to the counter. For a moment his palm's flat on the felt, next to the marble, and the pawnbroker's is flat on the other side, and neither of them moves.

"[[ZUZ I|Three thousand eight hundred. Since you're standing there.]]"

"[[LEO I|What'll you give me for the guitar strap I'm wearing? It's leather.]]"

"[[ZUZ E|Twelve,]]" says Mrs. Havel.

"[[LEO I|Twelve hundred?]]"

"[[ZUZ I|*Twelve.*]]"

"[[LEO I|Okay. It's a start.]]" He picks up the ninth of May. He holds it against his shirt, and breathes in, and his whole face breaks up like a plate. It's a while until he can talk. "[[+|She did laugh at me. I forgot how long. She laughed all the way to the bank, the other bank, and I had to paddle with a shoe. Hey. Listen. I remember it, I've got the whole...]]"

He turns around. There's nobody on the piano stool. By the door an umbrella is dripping on the mat.

"[[ZUZ I|Take it with you. It's raining.]]"

"[[LEO I|It's his.]]"

"[[ZUZ A|Yes,]]" she says, and counts twelve onto the felt. "[[+|Mind you bring it back. You've got thirty-five years.]]"
