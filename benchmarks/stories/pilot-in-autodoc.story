SKYE: Skye Donnelly | Skye; Donnelly; the blonde; the shorter girl; the medic | F | major
REN: Ren Aoki | Ren; Aoki; the pilot; the taller girl; the other girl; the brunette | F | major
HALE: Commander Hale | Hale; Commander Hale; the commander; the older woman; Commander | F | major
BOX: The autodoc | the autodoc; the machine; the pod | X | minor
---
Skye was furious.

She'd been furious for six hours, ever since the alarm, and she was going to go on being furious until the stupid light over the stupid pod went green.

"[[BOX I|Patient stable. Please do not strike the unit.]]"

"[[SKYE I|I'll strike whatever I want.]]"

"[[BOX I|Striking the unit voids the warranty.]]"

She hit it again.

Inside the glass, the pilot opened one eye.

"[[REN A|Ow,]]" she croaked.

Skye's heart did something medically inadvisable.

"[[SKYE I|Don't you 'ow' me!]]"

She had meant it to come out mean. It came out sort of wet. She turned around quickly and pretended to read a chart.

"[[SKYE I|Do you have any idea what you did?]]"

"[[REN I|I landed.]]"

"[[SKYE I|You *crashed*, Ren.]]"

"[[REN I|It was a landing. I just did it all at once.]]"

"[[SKYE I|You broke three ribs!]]"

"[[REN I|I've got more.]]"

The blonde slapped the chart down on the counter.

"[[SKYE I|It's not funny.]]"

Ren stopped smiling.

She tried to sit up, hissed through her teeth, and lay back down. There was a bandage around her head and her hair was sticking out of the top of it like a paintbrush.

"[[REN I|You're really mad.]]"

"[[SKYE I|You think?]]"

"[[REN I|Is the kid okay?]]"

That was just like her. That was the most Ren Aoki thing she could possibly have said. Skye breathed in, and she breathed out.

"[[SKYE I|He's fine. He's got a scratch on his nose. He's asked me eleven times if you're awake.]]"

"[[REN I|So it worked.]]"

"[[SKYE I|They ordered you to eject.]]"

"[[REN I|I only had the one chute.]]"

"[[SKYE I|I know.]]"

"[[REN I|I couldn't just—]]"

"[[SKYE I|I *know*, Ren. I was on the radio! I was listening to the whole thing! I heard you tell him a knock-knock joke!]]"

There was a silence.

The pod beeped.

"[[BOX I|Heart rate elevated.]]"

"[[SKYE I|Whose?]]"

"[[BOX I|Both.]]"

The taller girl had gone pink, all the way down into the hospital gown.

"[[REN A|He was scared,]]" she mumbled. "[[+|I didn't know that the channel was open.]]"

"[[SKYE A|It was open,]]" said the medic.

She came over and sat down on the edge of the bed. She'd planned on staying standing. Her legs had other ideas.

"[[SKYE I|It was open after, too.]]"

Ren didn't move.

"[[SKYE I|When you'd told him to cover his head. You said something.]]"

"[[REN I|I say a lot of things.]]"

"[[SKYE I|You said my name.]]"

"[[REN I|I might've been calling for a medic.]]"

"[[SKYE I|You said, 'Tell Skye I should have'. And then it cut out.]]"

Her voice cracked in the middle. She hated that. She looked down at her hands, which were shaking, and another hand came into the picture, with a drip taped to the back of it, and it lay down on top.

"[[SKYE I|Should have *what*?]]"

"[[HALE E|Aoki!]]" barked Commander Hale.

They both jumped. The hand vanished under the blanket.

The older woman marched in with her cap under her arm. She had a jaw like a snowplow, and everyone on the station was scared of her, with the exception of the cat.

"[[HALE I|You disobeyed a direct order.]]"

"[[REN I|Yes, Commander.]]"

"[[HALE I|You destroyed a nine-million-credit fighter.]]"

"[[REN I|Yes, Commander.]]"

"[[HALE I|It was on loan.]]"

"[[REN I|I'm sorry, Commander.]]"

Hale glared at her. She turned and glared at Skye. She glared at the autodoc, which dimmed its lights.

"[[HALE I|That boy in the back seat is my grandson.]]"

Nobody said anything.

"[[HALE I|He wasn't meant to be in there. He'd stowed away. His mother doesn't know yet, and I would like to keep it that way until I have had a drink.]]"

She put the cap on. She took it off again. The snowplow wobbled.

"[[HALE I|He wants to know who's there.]]"

"[[REN I|Sorry?]]"

"[[HALE I|The joke. You didn't finish it. 'Knock, knock,' you said, and he said 'Who's there?' and then there was the ground. He's driving the whole ward up the wall.]]"

"[[REN I|Oh. Um. Lettuce.]]"

"[[HALE I|Lettuce who?]]"

"[[REN I|Lettuce in, it's cold out here.]]"

It's possible that in thirty years in the service Commander Hale had never laughed on duty. You couldn't have called it a laugh then, either. It was more of a bark. She wiped one eye with her thumb as if there were a bug in it.

"[[HALE I|You're grounded for a month.]]"

"[[REN I|Yes, ma'am.]]"

"[[HALE I|With pay. Donnelly!]]"

"[[SKYE I|Commander?]]"

"[[HALE I|See that she stays in that bed. Use restraints.]]"

The door hissed shut.

Skye started to giggle. She couldn't stop; it was six hours' worth. The other girl was laughing as well, holding on to her ribs and going ow, ow, ow.

"[[REN I|Did she just—]]"

"[[SKYE I|She did.]]"

"[[REN I|*Restraints?*]]"

"[[SKYE I|I'm a professional, I'll have you know.]]"

"[[REN I|You hit the machine. I heard you.]]"

"[[BOX I|Twice.]]"

"[[SKYE I|Nobody asked you.]]"

And then they weren't laughing, and it was quiet, and neither of them had looked away.

"[[SKYE I|You never said.]]"

"[[REN I|Said what?]]"

"[[SKYE I|What you should have.]]"

Ren fiddled with the tape on the drip. She'd flown a burning ship through an asteroid field. It couldn't be that hard.

"[[REN I|Asked you to dinner. In, like, March.]]"

"[[SKYE I|It's November.]]"

"[[REN I|I was working up to it.]]"

The blonde leaned down, very carefully, with one hand either side of the pillow, so as not to jog anything.

"[[SKYE A|Knock, knock,]]" she whispered.

"[[REN A|Who's there?]]" breathed the brunette.

"[[BOX I|Heart rate elevated.]]"
