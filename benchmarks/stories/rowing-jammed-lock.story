FREY: Freyja Jónsdóttir | Freyja; the cox; the Icelander; narrator; I; Frey | F | major
TESS: Tess Amankwah | Tess; Amankwah; stroke; our stroke | F | major
HAN: Hana Novotná | Hana; Novotná; bow; the bow seat | F | major
LOU: Louisa Beck | Louisa; Lou; the coach; Beck; Coach Beck | F | major
MARSH: the race marshal | the marshal; a marshal in a pink bib; the man in the pink bib | M | minor
---
It’s forty minutes to the final, and we have eight oars, one boat and seven women.

“[[LOU I|Where’s Carys?]]”

Nobody wants to be the one who says. I’m the cox, and so it’s me; it always is.

“[[FREY I|She’s in the toilet.]]”

“[[LOU I|Then somebody get her out.]]”

“[[FREY E|She’s locked in,]]” I explain. “[[+|The lock’s jammed. Tess kicked it.]]”

“[[TESS I|I kicked it to *help*.]]”

“[[HAN I|Before she kicked it, it was only stuck.]]”

“[[TESS I|You told me to kick it!]]”

“[[HAN A|I told you to knock,]]” Hana says. “[[+|I said, give it a knock.]]”

Coach Beck takes off her sunglasses. She’s five foot one, and she’s got a whistle around her neck that I’ve never once heard her use; she doesn’t need to. She looks down the whole line of us in our matching yellow, all the way to the gap.

“[[LOU I|Which toilet?]]”

“[[FREY I|The blue one. On the end, next to the burgers.]]”

“[[LOU I|You three, with me. Everyone else, get the boat on the water.]]”

We run. It’s hot, there are people with prams, and somebody’s announcing over the loudspeakers that the junior doubles are delayed on account of a swan. There’s a crowd already at the blue toilet. It’s rocking slightly.

“[[LOU I|Carys? It’s Lou. How are you doing in there?]]”

Something comes back through the plastic. It’s in Welsh, I think.

“[[HAN I|She’s been like that for ten minutes.]]”

“[[LOU I|Is she hurt?]]”

“[[HAN I|She’s praying, or it’s swearing. In Welsh I can’t tell.]]”

“[[TESS I|Stand back. I’m going to kick it again.]]”

“[[LOU I|You are not going to kick anything. We’ve one good pair of legs at stroke, and they’re yours. Freyja, find somebody official.]]”

I find a marshal in a pink bib, eating a hot dog. I tell him that there’s a member of my crew in one of his toilets. He says that’s what they’re for.

“[[FREY I|She can’t get out, and we’re racing at three.]]”

“[[MARSH I|What class?]]”

“[[FREY I|Women’s eight. The final.]]”

“[[MARSH A|They call you at quarter to,]]” he says with his mouth full. “[[+|If you’re not on the start with a full crew, you’re scratched. There’s no give on it. We’re behind as it is, what with the swan.]]”

“[[FREY I|Do you have a screwdriver?]]”

“[[MARSH I|I’ve got a radio.]]”

I think that he’s joking. He isn’t. He holds it up to show me.

When I get back, they’ve got Hana up on Tess’s shoulders, trying to look in at the vent. She’s the smallest of the rowers, our bow, and trained as an engineer. She’s asking for a nail file.

“[[LOU I|Well?]]”

“[[FREY I|Quarter to, or we’re scratched. He’s got a radio.]]”

“[[LOU I|God give me strength.]]”

“[[HAN A|The bolt is bent,]]” calls the voice from on high. “[[+|It’s bent because someone has kicked it. I could push it back if I had anything thin. Tess, keep still!]]”

“[[TESS I|I’m not moving. It’s the toilet that’s moving.]]”

“[[HAN I|Tell her to stop rocking.]]”

“[[LOU I|Carys! Stop rocking!]]”

The rocking stops. For about a second we can hear her breathing in there, quick and high, like a dog’s in a parked car, and suddenly it isn’t funny. I know what this is. I roomed with her in Poznań. She sleeps with the door open, and a light on, and her bag against the door to make sure that it’ll stay that way.

I get down on my stomach in the grass. There’s a slot along the bottom, the width of a hand. I put mine through it.

“[[FREY A|Hey,]]” I say. “[[+|It’s Frey. You don’t need to say anything. Just squeeze.]]”

Fingers close on mine. They’re ice cold. They’re rower’s fingers, all callus, and I think that she’s going to break something.

“[[TESS A|What’s she doing?]]” our stroke whispers above me.

“[[LOU I|Her job.]]”

“[[FREY I|Okay. We’re on the start. It’s flat calm. You’re in the five seat, you’ve got Jo in front of you, and she’s got that stupid ribbon. Can you see the ribbon? Come forward with me. And squeeze. Breathe out. And squeeze.]]”

She squeezes. I take her down the course. I take the rate down with it, a couple of beats every time, the way I would if we were three lengths up: thirty-six, thirty-two, twenty-eight. My cheek’s in something, and it may be ketchup. Somewhere over my head they’re arguing in whispers about hairgrips.

“[[HAN I|It’s too soft. I need something that won’t bend. Who’s got a… Lou, what’s that?]]”

“[[LOU I|What’s what?]]”

“[[HAN I|Around your neck.]]”

“[[LOU I|It’s my whistle.]]”

“[[HAN I|No, the chain. There’s a key on the chain.]]”

There’s a silence so peculiar that I turn my head to look. Lou’s gone scarlet. I’ve seen her yell at an Olympic umpire. I’ve seen her wade into a weir, fully clothed. I’ve never seen that.

“[[LOU I|It’s a locker key.]]”

“[[TESS I|What locker?]]”

“[[LOU A|Lucerne,]]” the coach mutters. “[[+|Two thousand and four. I left my medal in it. I couldn’t stand to look at it, we’d been ahead till the last ten strokes. I always thought that when one of my crews won something, I’d go back there and get it out.]]”

“[[HAN I|You’ve been wearing it for twenty years?]]”

“[[LOU I|It’s a good solid key.]]”

“[[TESS I|And if Hana snaps it off in the door of a toilet?]]”

She’s already pulled the chain off over her head. “[[LOU I|Then I’ll have left something in a better place. Get on with it, Novotná.]]”

There’s a scrape. There’s a word in Czech that I do know. Then a crack like a starting gun, and the door’s open, and Carys falls out on top of me, all six foot two of her, wet through, white as paper, and still, God bless her, keeping time.

“[[TESS I|Did it break?]]”

“[[HAN I|Half of it.]]”

“[[LOU E|Never mind that,]]” Lou barks. “[[+|Can she row?]]”

Everyone looks at her. Carys gets up on her knees. She wipes her face on the front of my shirt, and she nods.

“[[LOU I|What’s the time?]]”

“[[TESS I|Nineteen minutes to.]]”

“[[FREY I|It’s a mile to the start. We’ll never paddle it in four.]]”

The man in the pink bib has wandered over to see what the noise was. There’s mustard on his chin. He looks at the four of us on the grass, and at the door, hanging off. He looks at the bent half of a key, and up at Lou, and I watch something happen very slowly behind his eyes.

“[[MARSH I|Here. Weren’t you at Lucerne?]]”

“[[LOU I|I might’ve been.]]”

“[[MARSH I|I was there. I was on the bank. Ten strokes out I had you for gold.]]” He unhooks the radio from his belt, turns away a bit, as if he’s shy, and presses the button. “[[+|Control, this is Pink Four. You’d best hold the women’s eights. That swan’s back.]]”
