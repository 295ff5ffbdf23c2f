AVA: Ava Brooks | Ava; Brooks; narrator; I; babe; Aves | F | major
JACE: Jace Carter | Jace; Carter; the bad boy; bad boy | M | major
MOM: Ava's mom | Mom; my mom; Linda | F | minor
LIV: Olivia Grant | Liv; Olivia; my best friend | F | major
RYDER: Ryder Brooks | Ryder; my brother; my twin | M | major
---
I slam my locker shut and there he is.

"[[AVA A|No,]]" I say.

"[[JACE E|I didn't say anything,]]" smirks Jace Carter.

"[[AVA I|You were about to.]]"

"[[JACE I|Was I?]]" He leans on the locker next to mine with his arms crossed. Leather jacket. It's eighty degrees. "[[JACE I|What was I about to say, Brooks?]]"

"[[AVA I|Something gross.]]"

"[[JACE A|I was gonna ask if you did the bio homework,]]" he chuckles.

I feel my face go hot. "[[AVA I|Oh.]]"

"[[JACE I|But I can say something gross if you want.]]"

I roll my eyes so hard I see my own brain and I walk off down the hall. I can hear him laughing behind me. It's a low laugh, kind of rough. Not that I notice.

"[[LIV A|You totally noticed,]]" my best friend says at lunch.

"[[AVA A|I did not!]]" I gasp.

"[[LIV I|You just described it to me for like ten minutes.]]"

"[[AVA I|I was complaining!]]"

"[[LIV E|You said it was like *gravel and honey*,]]" Liv deadpans, stealing a fry.

Ok, so I did say that.

"[[RYDER I|What's like gravel and honey?]]"

My twin brother drops his tray down across from us. I kick Liv under the table. She yelps.

"[[LIV A|Nothing!]]" she squeaks. "[[+|My, um. My throat. I've got a throat thing.]]"

"[[RYDER E|Sucks,]]" Ryder says. He's got half a burger in his mouth already. "[[+|So hey, I need you to do me a favor, Aves. You know Carter?]]"

"[[AVA A|Which Carter?]]" I ask, super casual.

"[[RYDER I|There's one Carter. He's failing bio. Coach says he's off the team if he doesn't pass on Friday.]]"

"[[AVA I|And?]]"

"[[RYDER I|And you're good at bio.]]"

"[[AVA I|No.]]"

"[[RYDER I|Come on.]]"

"[[AVA I|No! He's a jerk! He set fire to the gym!]]"

"[[RYDER A|He set fire to a *sandwich*,]]" argues my brother. "[[+|In the gym. It was an accident. Please? I already told him that you would.]]"

"[[AVA A|You WHAT?]]" I shriek, and the entire cafeteria turns around.

He's over by the vending machines. He holds up his bio book and wiggles it at me.

* * *

The doorbell rings at seven.

"[[MOM E|I'll get it!]]" yells Mom.

"[[AVA A|No, Mom, don't, I've got it!]]" I yell back, but I'm at the top of the stairs and she's at the bottom, so.

"[[MOM I|Well, hello! You must be Jace.]]"

"[[JACE I|Yes, ma'am. These are for you.]]"

I stop dead. He's brought flowers. They're from the gas station and there's a sticker on them, but he's holding them out with both hands like they might go off.

"[[MOM A|Oh, aren't you sweet,]]" my mom breathes. "[[+|Are you hungry? There's pie.]]"

"[[JACE I|I don't want to be any trouble.]]"

"[[MOM I|Trouble! Ava, did you hear that? Sit, honey, sit. When did you last eat?]]"

He actually has to think about it. That's the first thing.

The second thing is he's smart. We're on the floor in the living room with the door open (Mom's rule) and I've made flash cards.

"[[AVA I|Mitochondria.]]"

"[[JACE I|Powerhouse of the cell.]]"

"[[AVA I|Everybody knows that one. Osmosis.]]"

"[[JACE I|Water goes where it's needed.]]"

"[[AVA I|That's... not what the book says.]]"

"[[JACE I|Is it wrong?]]"

"[[AVA I|No. It's kind of beautiful, actually. Meiosis.]]"

"[[JACE I|When they split up, and everyone gets half.]]" He says it to the carpet. He's picking at it. "[[JACE I|Like my folks.]]"

I put down the cards.

"[[AVA A|You know all of this,]]" I say slowly.

"[[JACE I|Yeah.]]"

"[[AVA I|You're not failing because you're dumb.]]"

"[[JACE A|Thanks,]]" he snorts.

"[[AVA I|You know what I mean! So why?]]"

For a second I think he's gonna give me the smirk. I see it start. Then it sort of slides off his face, and underneath he just looks really tired.

"[[JACE I|It's first period. I've got my sister mornings. She's four. My mom works nights, and if she's late back I can't leave her, and Henderson locks the door at eight.]]"

"[[AVA I|Did you tell him?]]"

"[[JACE I|It's nobody's business.]]"

"[[AVA A|Jace,]]" I whisper.

"[[JACE A|Don't,]]" he mutters. "[[+|Don't do the face. That's why I don't tell people, it's 'cause of that face.]]"

"[[AVA I|What face?]]"

"[[JACE I|That one. Like I'm a dog in a commercial.]]"

"[[AVA A|I'm not doing a face!]]" I protest, and I'm not, except that my eyes are stinging. "[[+|What about the fire?]]"

"[[JACE A|I was making her a grilled cheese,]]" he admits. His ears are bright red. "[[+|She had a half day. I snuck her into the gym. I tried to do it on the radiator.]]"

I can't help it. I crack up. He glares at me for maybe two seconds and then he's laughing too, gravel and honey, the whole thing.

"[[MOM A|Everything ok in there?]]" calls a voice from the kitchen.

"[[AVA I|We're fine!]]"

"[[JACE I|We're doing osmosis!]]"

"[[RYDER A|That better not be a euphemism!]]" hollers my brother from upstairs.

I bury my face in a cushion. When I come up for air he's still looking at me, and he's not smirking at all.

"[[JACE A|Hey, Ava?]]" he asks quietly.

It's the first time he's ever used my name.

"[[AVA A|Yeah?]]" I breathe.

"[[JACE I|What's your mom's pie like?]]"

I hit him with the cushion.

"[[JACE A|I'm serious!]]" he laughs, holding up his hands. "[[+|Can I take her a piece? My sister? She's never had a pie that was in, like, a dish.]]"

"[[AVA E|I'll do you one better,]]" says Ava Brooks, straight-A student, who has never been late for anything in her life. It's me. I hear it come out of my mouth. "[[+|I've got a free first period. What's her name?]]"
