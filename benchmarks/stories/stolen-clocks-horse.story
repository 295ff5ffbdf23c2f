NELL: Nell Baptiste | Nell; Nellie; narrator; I; our driver; the driver | F | major
GUS: Gus Hallam | Gus; the boss; Hallam; the old man | M | major
OZ: Ozzie Trent | Oz; Ozzie; the safe man; Trent | M | major
VIV: Vivian Rao | Viv; Vivian; the inside woman | F | major
PAT: Pat Doyle | Pat; Patty; the kid; his nephew | M | major
GUARD: The guard | the guard; the security guard; the man in the uniform | M | minor
---
I'm going to tell you how we stole eleven clocks and a horse, and I want it understood that the horse wasn't my idea.

It started in the back of a laundromat. Gus had a map on the dryer.

"[[GUS I|Nobody touch the map.]]"

"[[OZ I|What's the red bit?]]"

"[[GUS I|That's jam.]]"

"[[PAT E|Sorry, Uncle Gus,]]" said Pat.

There were five of us, and four of us were professionals. Ozzie Trent could open anything with a dial. Viv had spent three months dusting the Kessler house in a white apron. I drive. And Pat was the boss's sister's boy, and his sister had asked nicely.

"[[GUS I|Viv, honey, tell it to them.]]"

"[[VIV I|There's a party Saturday. Two hundred guests. The clocks are on the second floor in the long gallery, in cases.]]" She'd taken off her shoes and was rubbing one foot. "[[+|Six-pin locks. Nothing special.]]"

"[[OZ I|Alarm?]]"

"[[VIV I|On the windows. Not the cases.]]"

"[[OZ I|Why not the cases?]]"

"[[VIV I|Because the old lady likes to wind them. She was setting it off four times a week.]]"

"[[NELL A|How do we carry them out?]]" I asked. I always ask that. It's amazing how often no one's thought about it.

The boss got that look.

"[[GUS I|You're going to love this.]]"

"[[NELL I|I'm not.]]"

"[[GUS I|Cake.]]"

"[[NELL I|Gus.]]"

"[[GUS I|A big one. On wheels. It's got a compartment.]]"

"[[OZ E|I did a cake in Reno,]]" Oz said thoughtfully. "[[+|It went okay till somebody wanted a piece.]]"

"[[PAT I|Can I be in the cake?]]"

"[[GUS I|Nobody's in the cake! The clocks are in the cake!]]"

"[[PAT I|Okay. But can I?]]"

Saturday came. It rained. At nine I was in the service drive in a van with a cupcake on the side, and the four of them were in my ear.

"[[GUS I|Everybody check in.]]"

"[[OZ I|I'm at the case. It's a beautiful thing, by the way. French.]]"

"[[VIV I|In the hall. I've got a tray. Someone just pinched me.]]"

"[[GUS I|Who?]]"

"[[VIV I|I think a senator.]]"

"[[NELL I|Van. Engine's running.]]"

We waited.

"[[GUS I|Patrick?]]"

Nothing.

"[[GUS I|Patty, you're supposed to say where you are.]]"

"[[PAT I|I'm in the cake.]]"

I put my head down on the wheel. Somewhere in that house a band was playing "[[!|Moon River]]" and I could hear it twice, once through the rain and once through Vivian's microphone.

"[[GUS I|What did I say? What did I *say* to you?]]"

"[[PAT I|You said nobody's in it. But then who pulls the latch? It's on the inside, Uncle Gus. I checked it at the shop. It only opens from the inside.]]"

Dead air. I pictured Gus in the upstairs bathroom in his rented tux, doing the arithmetic.

"[[OZ I|He's right. I didn't like to mention it.]]"

"[[GUS I|You knew?]]"

"[[OZ I|I figured the kid knew.]]"

"[[VIV E|Boys,]]" Viv murmured. "[[+|Shut up, please. Company.]]"

Then a new voice, very close to her, with a smile in it. "[[GUARD I|Evening, miss. Where's that cake headed?]]"

"[[VIV I|Second floor. It's a surprise for Mrs. Kessler.]]"

"[[GUARD I|Nobody told me about any surprise.]]"

"[[VIV I|Then I guess it's working.]]"

"[[GUARD I|What kind is it?]]"

"[[VIV I|The kind you get fired for sticking your finger in.]]"

The guard laughed. I started breathing. And then, because God has it in for me personally, the cake sneezed.

"[[GUARD I|What was that?]]"

"[[VIV I|Me.]]"

"[[GUARD I|Your mouth didn't move.]]"

"[[VIV I|I'm very well brought up.]]"

It was quiet for so long that I checked the earpiece. When he spoke again, the man in the uniform sounded different. He sounded about nineteen, and tired. "[[GUARD I|Look, lady, there's a guy in that cake, and there's a guy in the gallery with a stethoscope, and I've been watching the both of them on the monitor for ten minutes. I get nine-fifty an hour.]]"

"[[GUS I|Ask him what he wants.]]"

"[[VIV I|What do you want?]]"

"[[GUARD I|You got any way of moving a horse?]]"

See? I told you.

It seems there was a mare. Old Mr. Kessler had bought her for a granddaughter who didn't visit, and she was out behind the pool house in a stall the size of a closet, and on Monday a truck was coming to take her to the glue people. He told it fast. He'd been bringing her apples.

"[[OZ I|No.]]"

"[[VIV I|Oz.]]"

"[[OZ I|I'm sorry for the animal. But there's no horse in the plan. Gus, tell them there's no horse in the plan.]]"

"[[PAT I|What's her name?]]"

"[[VIV I|What's her name, sweetheart? My colleague in the cake would like to know.]]"

"[[GUARD I|Marigold.]]"

I knew right then. I've known Gus Hallam for twenty-six years. I once saw him stop in the middle of a getaway to put a turtle on the right side of the road.

"[[GUS A|Nellie,]]" he said in my ear. He said it like a man asking his wife about a motorcycle. "[[+|How big is that van?]]"

"[[NELL I|No.]]"

"[[GUS I|Just as a matter of interest.]]"

"[[NELL I|It's a bakery van, Gus! It's got *shelves*!]]"

"[[GUS I|Could you take the shelves out?]]"

I want you to know I said no three more times. I was saying it while I found the wrench.

They came down the ramp at nine-forty, in the rain, the safe man pushing and Viv steering and the boss walking behind with his hands in his pockets like he'd never met them. From inside four tiers of buttercream you could hear ticking. And next to it all, holding a halter in one hand and his cap in the other, came that boy, leading the tallest, thinnest, whitest horse I ever saw.

"[[GUARD I|Will she fit?]]"

"[[NELL I|You ever hear of a getaway, son?]]"

"[[GUARD I|Yes, ma'am.]]"

"[[NELL I|It means we leave *fast*. Put her in. Mind the icing.]]"

The top of the cake came off. Pat stuck his head out. He had sugar roses on both ears, and he looked at that animal the way some people look at the ocean.

"[[PAT I|Can I sit in the back with her?]]"

"[[GUS I|Who else is gonna?]]"
