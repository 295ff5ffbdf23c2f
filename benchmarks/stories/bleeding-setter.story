KAI: Kai Sorensen | Kai; Sorensen; the blond; the captain; the alpha | M | major
RYO: Ryo Tachibana | Ryo; Tachibana; the dark-haired boy; the setter; the younger boy | M | major
MEI: Mei Lindgren | Mei; the manager; the redhead; Lindgren | F | major
BO: Bo Falk | Bo; Falk; the giant; the team's resident mountain | M | major
COACH: Coach Ueda | Coach; Ueda; the old man | M | minor
TEAM: the rest of the team | the team; everyone; the others | X | group
---
"[[KAI I|You're bleeding.]]"

Ryo looked down. So he was. There was a neat red line running from his knee into his sock, and a matching smear on the gym floor, like punctuation.

"[[RYO I|I'm good.]]"

"[[KAI I|You're dripping.]]"

"[[RYO I|I'm dripping *good*.]]"

The blond rolled his eyes so hard it had to hurt. "[[KAI I|Sit.]]"

"[[RYO I|I'm not a dog, Captain.]]"

"[[KAI I|Dogs listen. Sit down, Tachibana.]]"

He sat. There was something about Kai Sorensen, when he used that voice, that made your knees sign things without asking you. It was extremely annoying. Ryo had been annoyed by it, on and off, for about eight months.

"[[MEI E|What did he do?]]" Mei asked, jogging over with the first-aid box. The redhead had a pencil behind each ear and a clipboard in her teeth, or had until she spoke.

"[[KAI E|Dived,]]" said Kai.

"[[MEI I|At what?]]"

"[[KAI I|The bleachers.]]"

"[[RYO A|I was diving at the *ball*,]]" the setter protested. "[[+|The bleachers were just, like, also there.]]"

"[[MEI I|Did you get it?]]"

"[[RYO I|What?]]"

"[[MEI I|The ball. Did you get it up?]]"

Ryo grinned, all teeth. "[[RYO I|Obviously.]]"

"[[KAI E|He got it up,]]" Kai admitted. You'd have thought that it was being pulled out of him with pliers.

"[[MEI I|Then it's worth a band-aid. Move, you're in my light.]]" Mei shoved her captain over with one hip and knelt. "[[MEI I|This is going to sting.]]"

"[[RYO I|I don't mind sti—*ow!* Oh my God! What is that, acid?]]"

"[[BO A|Baby,]]" snorted somebody enormous.

That was Bo, of course. The team's resident mountain had stopped to watch with a towel over his head and a banana in each fist. Behind him, the others were pretending to stretch.

"[[RYO E|You cried at a commercial,]]" Ryo shot back.

"[[BO I|The duck was *lost*, dude.]]"

"[[RYO I|It was for insurance!]]"

"[[BO I|It found its mom!]]"

"[[MEI E|Guys,]]" said Mei.

"[[BO I|I'm just saying that it's a legitimately emotional—]]"

"[[MEI I|Guys. Is it supposed to do that?]]"

They all looked at the knee. It wasn't the cut anymore. It was the part underneath, which had begun, slowly, like bread, to rise.

Nobody made a joke. The captain was on the floor before anyone had seen him move. His hands, when they closed around Ryo's calf, were so careful that it was worse than if he had yelled.

"[[KAI I|Can you bend it?]]"

"[[RYO I|Sure.]]" He bent it. The gym went white at the edges. "[[RYO I|No.]]"

"[[KAI I|Scale of one to ten.]]"

"[[RYO I|Four.]]"

"[[KAI I|Ryo.]]"

It was the first time he had ever used the name. It just sort of fell out, in front of everybody.

"[[RYO A|Okay, eight,]]" the younger boy whispered.

"[[KAI I|Coach!]]"

"[[COACH I|I saw it. I'm old, I'm not blind.]]" Ueda had come up with his hands behind his back, as he always did, like a man looking at paintings. He studied the damage for a time. "[[COACH I|When did you hurt this?]]"

"[[RYO I|Just now.]]"

"[[COACH I|Tachibana.]]"

"[[RYO I|…Tuesday.]]"

"[[MEI I|*Tuesday?*]]" Mei's voice could have cut glass. "[[MEI I|We've had four practices since Tuesday! I *taped* you on Wednesday! You told me it was a bruise!]]"

"[[RYO I|It was a bruise. It's just kind of grown up.]]"

"[[MEI I|Why didn't you say something?]]"

He didn't have an answer for her. Or he did, but it was standing right there with its stupid hair in its eyes, holding on to his leg. Nationals were in nine days. Eight months back, on the very first day, the blond had looked him over and told him, 'We don't need a genius. We need somebody who'll still be here in the spring.'

"[[KAI E|Because I said a dumb thing to him,]]" said Kai quietly.

"[[MEI I|What thing?]]"

"[[KAI I|It doesn't matter what. I said it, and he's been running through walls for it ever since. That's on me.]]"

"[[RYO E|It's not on you,]]" Ryo mumbled. "[[+|It's on the bleachers.]]"

Something like a laugh got stuck in the captain's throat.

"[[COACH E|Falk. You carry him,]]" Coach decided.

"[[BO I|Yes, sir!]]" The giant handed off his bananas.

"[[KAI I|I'll do it.]]"

"[[BO I|You've got a bad shoulder, Cap.]]"

"[[KAI I|I said I'll do it, Bo.]]"

And that's how come, when the double doors banged open on the sleet, there were eleven people with nothing to look at but the back of Kai Sorensen's jacket, and, over the top of it, two furious red ears.

"[[BO E|Five bucks,]]" muttered Bo.

"[[MEI I|On what?]]" Mei hadn't taken her eyes off the doors.

"[[BO I|Before spring.]]"

"[[MEI I|You're on. I say before the parking lot.]]"

"[[RYO I|Hey! We can *hear* you!]]"

"[[TEAM A|Good!]]" the entire team yelled.

Outside it was nearly dark. The nurse's office was across the yard, two hundred yards, uphill. Neither of them said anything for about fifty of those.

"[[RYO I|Am I heavy?]]"

"[[KAI I|Yes.]]"

"[[RYO I|You're supposed to say no.]]"

"[[KAI I|You're a hundred and forty pounds of poor decisions.]]"

"[[RYO I|That's, like, the nicest thing you've ever said to me.]]"

The blond stopped walking. Sleet ticked on his collar. From back there, you couldn't see his face, and perhaps that was why he was able to say it at all.

"[[KAI I|I was wrong, okay? Back in September. I've thought so since October, and I didn't know how to bring it up.]]"

"[[RYO I|You could've brought it up in October.]]"

"[[KAI I|You'd have been unbearable.]]"

"[[RYO I|I'm unbearable anyhow.]]"

"[[KAI E|Yeah,]]" sighed Kai. He hitched him a bit higher. "[[+|I got used to it. So would you please, for once in your life, just sit out a week? I don't need you to win me anything. I only need—]]" He cleared his throat. "[[+|I'd just like you to still be here.]]"

Ryo put his cold nose down in the collar of the captain's coat, where nobody on earth could see what it was doing.

"[[RYO I|In the spring?]]"

"[[KAI I|For starters.]]"

Behind them, from a lighted doorway, came a groan, a whoop, and the slap of a five-dollar bill changing hands.
