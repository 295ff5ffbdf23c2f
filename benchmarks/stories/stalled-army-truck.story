BOONE: Staff Sergeant Walt Boone | Boone; Sergeant; Sarge; Walt; Sergeant Boone | M | major
ACE: Specialist Marcus Acevedo | Acevedo; Ace; Marcus | M | major
PIKE: Private Tyler Pike | Pike; Tyler; the new guy; the kid | M | major
LUX: Corporal Dana Luxton | Luxton; Lux; Dana; the corporal; the driver | F | major
LT: Second Lieutenant Amory | Amory; the lieutenant; LT; Lieutenant; sir | M | major
SQUAD: The squad | the squad; they all; everybody | X | group
---
The truck quit at the top of the pass at 0340, and for a while nobody in it said a thing.

"[[ACE I|That's not good.]]"

"[[LUX I|Thank you, Ace.]]"

"[[ACE I|I'm just saying. That noise. That's not a good noise.]]"

Luxton turned the key. It clicked. She turned it again, and it didn't.

"[[BOONE I|Battery?]]"

"[[LUX I|No, Sarge. Lights are good.]]"

"[[BOONE I|Starter?]]"

"[[LUX I|Could be the starter. Could be it just hates us.]]"

The lieutenant leaned in between the seats. He had been with them nine days and he had a map. He always had a map.

"[[LT I|What's our status, Sergeant?]]"

"[[BOONE I|We're stopped, sir.]]"

"[[LT I|For how long?]]"

"[[BOONE I|Well, sir, I'd say until we start.]]"

In back, somebody laughed and turned it into a sneeze. Amory's ears got red. It was five below and you could still see it.

"[[LT I|We're supposed to be at the bridge by 0500. There's a convoy coming over that bridge.]]"

"[[BOONE I|Yes, sir.]]"

"[[LT I|If we're not there to mark it, they'll drive straight into the river.]]"

"[[BOONE I|Yes, sir. I was at the briefing.]]" Boone took off his gloves and blew into them. "[[BOONE I|Pike! You're from a farm.]]"

"[[PIKE I|Yes, Sergeant.]]"

"[[BOONE I|You ever fix a tractor?]]"

"[[PIKE I|My sister did the tractors, Sergeant.]]"

"[[ACE I|Is she single?]]"

"[[PIKE I|She's twelve.]]"

"[[SQUAD A|Ohhhh,]]" went everybody in the back.

"[[ACE I|I take it back! I take it back!]]"

"[[LUX I|You're a sick man, Marcus.]]"

"[[ACE I|I didn't know! He's nineteen, how am I supposed to know his sister's twelve?]]"

"[[BOONE I|Knock it off. Everybody out. Lux, pop the hood. Acevedo, put a light on it, and if I hear one word about anybody's sister you'll be walking.]]"

They got out. The snow squeaked. There were seven of them around the hood, and the little red light going from one face to the next.

"[[LUX I|There. See the cable?]]"

"[[BOONE I|I see it.]]"

"[[LUX I|It's sheared clean off. We'd need a new lug.]]"

"[[BOONE I|We got one?]]"

"[[LUX I|We got gum.]]"

Nobody had anything to say about that. Down in the valley a dog barked a few times. The officer unfolded his map on the fender, though it was too dark to see it, and then folded it up again along the wrong creases.

"[[PIKE A|Sergeant?]]" he said.

It was the new guy. He'd put his hand up, like in school.

"[[BOONE I|You don't have to raise your hand, son.]]"

"[[PIKE I|We could roll it.]]"

"[[ACE I|Roll it?]]"

"[[PIKE I|It's downhill. To the bridge. It's downhill the whole way, I was looking at the lieutenant's map. We wouldn't need the engine. My dad used to do it with the school bus when he was out of gas.]]"

"[[LUX I|Your dad drove a school bus with no engine?]]"

"[[PIKE I|Only on the downhill.]]"

"[[LUX I|There's no power steering with the engine off. There's no *brakes*. It's eleven miles of switchbacks, in snow, no lights.]]"

"[[ACE I|So it's not a no.]]"

The corporal gave him a look. Then she walked a little way down the road, by herself, and stood there with her hands on her hips. They all watched her stand.

"[[BOONE I|What do you think, sir?]]"

"[[LT I|Me?]]"

"[[BOONE I|It's your truck.]]"

Amory swallowed. You could tell that he was looking for the page it was on. "[[LT I|What would you do, Sergeant?]]"

"[[BOONE I|I'd ask the driver.]]"

"[[LT I|Corporal? Can it be done?]]"

"[[LUX A|Probably not,]]" she called back. "[[+|But I'd sure like to see it.]]"

"[[LT I|That isn't an answer, Luxton.]]"

"[[LUX I|It's a yes, sir. You just have to turn it over and look at the other side.]]"

He put the map in his jacket. It might have been the cold, but he seemed to Boone to get a little taller. "[[LT I|Okay. Here's how it goes. Anyone who wants to walk can walk. I'm riding.]]"

Nobody walked. Pike said he had to, it was his idea. Acevedo said he'd promised his mother to die in a vehicle.

They pushed. It didn't want to go, and didn't want to go, and then they were all of them running.

"[[BOONE A|Get in, get in!]]" the sergeant bellowed. "[[+|Pike, your hand! Give me your hand!]]"

"[[PIKE I|I can't reach!]]"

"[[BOONE I|Yes, you can!]]"

Two of them had him by the collar. He came in over the tailgate with one boot on.

"[[ACE I|That's a boot, Sarge. We lost a boot.]]"

"[[PIKE I|I've got another pair at home.]]"

"[[LUX I|Turn coming up! Left! Lean left!]]"

"[[SQUAD A|Left!]]" they all yelled, and threw themselves on top of each other.

"[[LT I|How fast are we going?]]"

"[[LUX I|You don't want to know, sir.]]"

"[[LT I|I'd like to know.]]"

"[[LUX I|Forty-five.]]"

"[[LT I|What's the limit?]]"

"[[LUX I|For what? For a *sled*? Right! Lean right!]]"

"[[SQUAD I|Right!]]"

The wind took Acevedo's hat. The new guy was screaming on one long note, and it was some time before the others understood that he was having fun. Somewhere around the sixth switchback the lieutenant started doing it too.

They came out on the flat at 0449, in a silence like church, and rolled, and slowed, and rolled. The front wheels bumped up on the first plank of the bridge, and there, as gently as you please, they stopped.

Nobody moved.

"[[ACE E|Mom,]]" whispered Acevedo, "[[+|I'm okay.]]"

"[[BOONE I|Sound off.]]"

"[[PIKE I|Here, Sergeant.]]"

"[[LUX I|Here. Kind of.]]"

"[[LT I|Eleven minutes early.]]" Amory had his watch up against his eye. His hair was standing straight up with ice in it. "[[+|Sergeant Boone? How should I put that in the report?]]"

"[[BOONE I|I'd say the vehicle performed as expected, sir.]]"

"[[LT I|And what about the engine?]]"

"[[BOONE I|I wouldn't mention an engine.]]"
