JAV: Javier Quispe | Javi; Javier; the older brother; the driver; big brother | M | major
NIC: Nicolás Quispe | Nico; Nicolás; the younger brother; the passenger; little brother | M | major
RADIO: the radio preacher | the preacher; the man on the radio | M | minor
---
They lost the second hubcap somewhere west of Amarillo.

"[[NIC E|That was ours,]]" said Nico.

"[[JAV I|It wasn't ours.]]"

"[[NIC I|I saw it, Javi. It passed us.]]"

Javier checked the mirror. A bright disk was rolling along the shoulder behind them, in no hurry, like something with plans of its own. It leaned into a ditch and was gone.

"[[JAV A|We've still got two,]]" he said.

"[[NIC A|Do you want to stop?]]" his brother asked.

"[[JAV I|For a hubcap? No. I want to be in Flagstaff by midnight. I want to sleep in a bed with a wall on each side of it.]]"

"[[NIC I|You're the one who wanted to drive.]]"

"[[JAV I|I wanted to drive because you can't fly with it.]]"

They both looked, quickly, at what was on the back seat. It wore the middle seat belt. It was a plain box, about as big as a toaster, and Nicolás had put their father's cap on top of it in Oklahoma City because he said it looked cold.

"[[NIC I|You can fly with it. I looked it up. You just have to have a certificate.]]"

"[[JAV E|You looked it up,]]" Javier said.

"[[NIC I|Last week.]]"

"[[JAV I|And you're telling me in Texas.]]"

"[[NIC I|You'd already rented the car. You were so happy about the car.]]"

The older brother drove for a mile or so with his jaw working. Then, because it was hot and there was nothing else out there to hit, he hit the button for the radio.

"[[RADIO I|—and I say to you, brothers and sisters, that the prodigal did not call ahead!]]"

"[[NIC I|Turn it up.]]"

"[[JAV I|Absolutely not.]]"

"[[NIC E|I like this guy,]]" Nico said.

"[[RADIO I|He did not write! He did not text! He just showed up, smelling of pigs!]]"

Javier turned it off.

"[[JAV A|Is that supposed to be funny?]]" said the older brother.

"[[NIC I|I didn't pick the station.]]"

"[[JAV I|You laughed.]]"

"[[NIC I|It was 'smelling of pigs,' man. It's a funny phrase.]]"

A sign went by that said "[[!|LAST GAS 40 MI]]" and then, almost at once, another that said "[[!|NO SERIOUSLY.]]" The needle was a little under half. The driver looked at it, and at the sky, and went on.

"[[JAV I|Can I ask you something?]]"

"[[NIC I|You're going to anyway.]]"

"[[JAV A|Why didn't you come in March?]]" the driver asked.

"[[NIC I|I came in April.]]"

"[[JAV I|He asked for you in March. In April he thought you were the man about the boiler.]]"

Nico put his bare feet up on the dash. He had their father's feet, long and flat with a gap after the big toe, and he seemed to be studying them.

"[[NIC A|I had a show,]]" he said.

"[[JAV I|You had a show for a month?]]"

"[[NIC I|I had a show for two nights. The rest of the month I was in my apartment with the blinds down, okay? I'd bought the ticket. I bought it twice. I got as far as the train to the airport, and I got off at the next stop and threw up in a planter.]]"

"[[JAV E|You never told me that,]]" said Javier.

"[[NIC I|When would I tell you? You'd call and you'd say the numbers. His blood was this, his weight was that. You were like a guy reading me a menu.]]"

"[[JAV I|Somebody had to know the numbers.]]"

"[[NIC I|I know.]]"

"[[JAV I|I was doing his *pills*, Nico. I was doing his toenails.]]"

"[[NIC I|I know you were.]]"

"[[JAV I|So forgive me if I didn't have a lot left over for the poetry.]]"

Nobody spoke after that until New Mexico. The land went red, and then a deeper red. Around four the car began to make a sound like someone shaking a jar of buttons, and the smell came in through the vents, and Javier said a word that he'd been saving since Tulsa and coasted onto the gravel.

They got out. They opened the hood and stood looking at the engine.

"[[NIC E|What are we looking for?]]" asked Nicolás.

"[[JAV I|Smoke.]]"

"[[NIC I|There's some.]]"

"[[JAV I|Thanks.]]"

"[[NIC I|Did you know it's got a picture of a fan with a line through it? Does that mean no fans?]]"

"[[JAV I|It means don't put your hand in there. Nicolás, don't put your hand in there!]]"

The younger man already had. He brought it out again black to the wrist and holding a strip of rubber as long as a necktie.

"[[NIC A|Belt,]]" he reported.

"[[JAV I|How do you know it's the belt?]]"

"[[NIC I|Because Papá showed me. He did it on the Datsun that time, outside Tacna. You were asleep in the back. He did it with Mom's pantyhose.]]"

"[[JAV E|That's a story,]]" said Javier. "[[+|He told that to everyone. It isn't a thing that happened.]]"

"[[NIC A|I was holding the flashlight,]]" the younger man insisted.

Javier leaned both fists on the fender. A truck went past, and its wind pulled at their shirts. When he straightened up, there was something odd going on in his face.

"[[JAV I|He told me I was the one with the flashlight.]]"

"[[NIC I|When?]]"

"[[JAV I|In February. He told me the whole thing. How I'd been so brave in the dark. He kept patting my hand. I thought, I don't remember any of it, but I wasn't going to argue.]]"

"[[NIC I|What did you say?]]"

"[[JAV I|I said yes. I said I remembered.]]"

His brother sat down on the guardrail. He wiped his hand on his jeans, one side, then the other, and made it no better.

"[[NIC A|So he thought you were me,]]" he said.

"[[JAV I|I guess he did.]]"

"[[NIC I|So he did see me. In March. Sort of.]]"

"[[JAV I|February. But yeah.]]" It came out hoarse. "[[JAV I|Every other night, there, for a while. You were very good. You never left.]]"

The sun was in both their eyes, which was lucky. It was some time before anyone had to do anything about it.

"[[NIC E|We don't have any pantyhose,]]" said Nico.

"[[JAV I|No.]]"

"[[NIC I|We've got his ties.]]"

"[[JAV I|Those are for Tío Abel. He asked for them special.]]"

"[[NIC I|How many does he need? He's got one neck.]]"

It took them half an hour and three ties. The brown one frayed and the one with sailboats was too slippery; but the third, the wide maroon thing he'd worn to both their graduations, went round the pulleys twice and knotted as if it had been waiting for it. Nico tied the knot. Javier held the flashlight, although it was broad day.

"[[NIC E|Left a bit,]]" ordered Nico.

"[[JAV I|Like that?]]"

"[[NIC I|Perfect. You're very brave.]]"

"[[JAV I|Shut up.]]"

The engine caught. It didn't sound good, but it sounded like an engine. The passenger climbed over into the back, to everyone's inconvenience, and straightened the cap on top of the box, and stayed there with one arm along the seat.

"[[JAV A|What are you doing?]]" the driver asked.

"[[NIC I|Keeping him company. I've got some catching up to do.]]"

Javier looked at the two of them in the mirror. Then he put the radio back on.

"[[RADIO I|And while he was yet a great way off, his father saw him!]]"

"[[JAV I|You want me to change it?]]"

"[[NIC A|Nah,]]" said the voice behind him. "[[+|Turn it up.]]"
