GALE: Marguerite Soames | Gale Warning; Gale; Marguerite; his mentor; ma'am | F | major
KITE: Benji Arroyo | Kite; Benji; the sidekick; the boy | M | major
ACT: The Actuary | the Actuary; Leonard; the villain; the ceiling; the loudspeaker; sir | M | major
DOT: Dot | Dot; the henchwoman; the woman with the clipboard | F | minor
---
The knots were good. Kite, who had been tied up by eleven different people since he turned seventeen, considered himself something of a judge.

“[[KITE I|Bowline. Double bowline, actually. Somebody sailed.]]”

“[[GALE I|Save your breath.]]”

“[[KITE I|For what?]]”

“[[GALE I|For when I have a plan.]]”

They hung back to back and upside down from a crane hook, forty feet above the floor of what had been, until the money ran out, the Port Verity Aquarium. Directly beneath them was the shark tank. The sharks had been rehomed in the spring. Somebody had since filled it with something green, which steamed.

“[[KITE I|Do you have one? A plan?]]”

“[[GALE I|I’m weighing several.]]”

“[[KITE I|That’s a no.]]”

“[[GALE I|It’s a no in progress.]]” Gale Warning flexed her fingers. Ordinarily that alone would have taken the roof off. Today one wisp of hair stirred on the back of Kite’s neck, and the collar around her throat gave a prim little beep. “[[+|Have you still got the pick in your boot?]]”

“[[KITE I|They took my boots.]]”

“[[GALE I|The one in your glove, then.]]”

“[[KITE I|I took that one out. It chafed.]]”

The hook made a slow quarter turn. The chain creaked.

“[[KITE I|You’re mad.]]”

“[[GALE I|I’m upside down. It looks the same.]]”

It wasn’t the moment. Kite knew that it wasn’t. But he had been waiting for the moment since March, and there was every chance that by half past four they would both be soup.

“[[KITE A|Can I bring something up?]]” he asked. “[[+|It’s not about this.]]”

“[[GALE I|By all means. I’d cleared the afternoon.]]”

“[[KITE I|I got into Halloran.]]”

Another quarter turn. A stuffed manatee went by, and then a mural of a stuffed manatee.

“[[GALE I|The nursing college.]]”

“[[KITE I|The veterinary college.]]”

“[[GALE I|When did you even apply?]]”

“[[KITE I|October. When you thought I had mono.]]”

“[[GALE I|I brought you soup!]]”

“[[KITE I|It was really good soup. I wrote my whole personal statement on that soup.]]”

“[[ACT A|Congratulations,]]” said the ceiling.

There was a loudspeaker up there among the girders, a beige one, with a cobweb on it. It had been there all along. Kite’s mentor let out a breath through her nose.

“[[GALE I|How long have you been listening, Leonard?]]”

“[[ACT I|I do wish you’d use the name.]]”

“[[GALE I|I do wish you’d use your evenings.]]”

“[[ACT I|Since the bowline, if you must know. Which was mine, young man, so thank you. I was eleven years in the Verity Yacht Club, until they put up my premiums.]]” Paper rustled. The Actuary did everything on paper. “[[ACT I|Halloran takes one applicant in fourteen. I’d have put you nearer one in sixty.]]”

“[[KITE I|Thanks?]]”

“[[ACT I|It’s no reflection on you. You’ve a great many unexplained absences.]]”

A door banged, and a woman with a clipboard came along the catwalk in grey overalls and stopped level with Kite’s chin.

“[[DOT I|He wants to know, would you prefer the four o’clock descent or the quarter past? Only the four o’clock’s tight for me.]]”

Gale craned her neck. “[[GALE I|Is there a six?]]”

“[[DOT I|There’s not a six.]]”

“[[KITE I|Quarter past is fine.]]”

“[[GALE I|Don’t help them, Kite.]]”

She ticked a box, and bent for a better look at the boy. “[[DOT I|Any allergies?]]”

“[[KITE I|Seriously?]]”

“[[DOT I|It’s on the form.]]”

“[[KITE I|Penicillin.]]”

“[[DOT I|You’ll be all right, then. This is mostly acid.]]” And off she went again, lanyard swinging, to wherever it was that she had come from.

For a while nothing could be heard but the steam.

“[[GALE I|So I was to be told when?]]”

“[[KITE I|Sunday. I was going to make brunch.]]”

“[[GALE I|You can’t make brunch.]]”

“[[KITE I|I was going to buy brunch and put it on plates.]]”

“[[GALE I|And the city?]]”

“[[KITE I|The city’s got you.]]”

“[[GALE I|The city’s got a woman of fifty-three with a bad shoulder who holds her phone out at arm’s length.]]” She said it to the manatee. “[[+|I’ve been following you into fights for two years, Benji. I only shout so that it sounds as if I’m in front.]]”

Kite opened his mouth. He had answers saved up, good ones, for duty and for gratitude and for what would the Commodore have said. He hadn’t got one for that.

“[[ACT I|Sixty–forty.]]”

“[[GALE I|Leonard, this is private.]]”

“[[ACT I|I merely mean the division of labour. I have the figures here. Since last spring the boy’s landed sixty-one per cent of the punches.]]”

“[[KITE E|Sixty-one?]]” said Kite. “[[+|Really?]]”

“[[ACT I|It was a surprise to me, too. I began keeping the book on her, and I found I’d rather started following you.]]”

“[[GALE I|Then why’s the collar on me?]]”

The loudspeaker hummed. Against his own shoulder blades Kite felt hers, the good one and the bad one, go perfectly still.

“[[ACT I|I beg your pardon?]]”

“[[GALE I|You had one collar and two prisoners. You’re a man who believes in his tables. And you put it on the one who lands thirty-nine.]]”

“[[ACT I|The boy hasn’t any powers! He’s got a glider.]]”

“[[GALE A|He has got a glider,]]” she agreed. “[[+|Where is it, by the way?]]”

“[[ACT I|With the boots. Dot? Where did we put the glider?]]”

The answer came from a long way off, and echoed. “[[DOT I|Straight under the hook, sir! You said to put it where they’d never reach it without falling on it!]]”

Nobody remarked on this. Kite tipped back his head until he could see a bar of folded scarlet, lying along the tank’s steel lip. It seemed about as wide as a pencil.

“[[GALE A|Bowlines,]]” his mentor murmured, hardly moving her lips. “[[+|Remind me.]]”

“[[KITE I|They never slip under load. Take the load off, and they come apart like a shoelace.]]”

“[[GALE I|Suppose somebody did a pull-up. Somebody tied to you.]]”

“[[KITE I|With *your* shoulder?]]”

“[[GALE I|It’s a vet that you want to be, isn’t it? You can look at it afterwards.]]”

“[[ACT I|I can hear whispering. I can’t make out the words, but I’d like it noted that I hear it.]]”

“[[GALE I|We’re saying goodbye. Have a little decency.]]”

“[[ACT I|Oh. Yes. Yes, of course. Two minutes.]]” The loudspeaker clicked off.

“[[KITE I|Does that always work?]]”

“[[GALE I|His mother raised him nicely. On three, now. Benji?]]”

“[[KITE I|Yeah?]]”

“[[GALE I|When does term start?]]”

“[[KITE I|Second of September.]]”

“[[GALE I|Then I’ve got you for the summer.]]” She took the sort of breath that used to turn back hurricanes. “[[GALE I|Three!]]”

She hauled. He heard the shoulder go, like a cork; every loop around his chest went slack at once, and then he was out of them and falling, and the green came up, and then the scarlet, and his fingers closed.

Half a minute later he pulled himself over the catwalk rail in smoking socks.

“[[DOT A|It’s not quarter past,]]” the henchwoman protested.

“[[KITE I|I know. Sorry. Is that the key to the collar?]]”

“[[DOT I|You’d have to ask him. It’s on the form.]]”

“[[KITE I|Dot, do you like it here?]]”

She thought about it. She looked at the clipboard, and at the tank, and at the wall clock, which said two minutes to. Then she unhooked a little silver key from her lanyard and laid it in his glove.

“[[DOT I|I’m off at four.]]”

He had one foot on the jib when the loudspeaker came back to life.

“[[ACT I|That’s time, I’m afraid. I hope it was a comfort to you b— Where’s the boy?]]”

“[[KITE I|Above average!]]” He was hanging by his knees from the end of the crane, and the key was already turning.

The collar dropped forty feet and went into the green without a beep. All over the old aquarium, paper began to lift: off desks, off clipboards, eleven years of it, page after page, in a wind from nowhere.

“[[GALE A|Thirty-nine per cent, Leonard,]]” she called up into the girders. “[[+|Do the sum again.]]”
