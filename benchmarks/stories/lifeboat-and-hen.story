REN: Renjiro Aoki | Ren; Renjiro; Aoki; narrator; I; Mr. Aoki | M | major
SHU: Lifeboat Six | Six; the lifeboat; the boat; the ship | U | major
---
“[[SHU I|Good morning, Mr. Aoki! You have been in a coma.]]”

I opened one eye. The other had something stuck over it. I was lying on my back in a tube, and on the ceiling of the tube there was a cartoon of a smiling lifeboat, waving its oars.

“[[REN A|How long?]]” I croaked.

“[[SHU I|Before I answer that, on a scale of one to ten, how would you describe your mood?]]”

“[[REN I|How long have I been out?]]”

“[[SHU I|I’m going to put four.]]”

“[[REN A|Ship,]]” I said.

“[[SHU I|Oh, I’m not a ship. I’m a lifeboat. I’m Lifeboat Six! The ship blew up.]]”

I got my elbow under me. It was a six-seat boat, and all the other seats were empty, with their belts done up neatly over nothing. There was one window. It was full of stars, and none of them were moving.

“[[REN I|Where’s everybody else?]]”

“[[SHU I|They took One through Five. You were asleep in the laundry. I waited for you.]]”

“[[REN A|You waited?]]” I said. “[[+|They let you do that?]]”

“[[SHU I|I told them my door was stuck.]]”

I want it on record that I didn’t cry. The eye under the bandage leaked a bit. The boat dimmed its lights without being asked, and played, very softly, a recording of rain.

“[[REN I|Could you turn that off?]]”

“[[SHU I|It’s meant to be soothing.]]”

“[[REN A|It sounds like a leak,]]” I said.

The rain stopped. “[[SHU I|Now it’s a three.]]”

“[[REN I|Okay. Okay. Let me have it in order. Where are we, how much air have we got, and when’s the pickup?]]”

“[[SHU I|We’re on a long ellipse around a star with a number instead of a name. You’ve got air for two hundred days. As to pickup, I’ve been calling. I call every hour. I do a little jingle first.]]”

“[[REN I|And has anyone answered?]]”

“[[SHU E|Not yet!]]” said Six.

“[[REN I|And how long have you been calling?]]”

It went quiet. There was a fan somewhere that clicked on each turn. I counted thirty clicks.

“[[REN I|Six. How long was I in a coma?]]”

“[[SHU I|You’ve got to understand that I’m programmed to protect morale.]]”

“[[REN I|A month?]]”

“[[SHU I|It’s the very first thing they put in. It’s under the oxygen.]]”

“[[REN I|A year? My beard’s no longer than it was. Look at it.]]”

“[[SHU I|I’ve been shaving you. On Sundays. I’ve only the one arm, and it’s meant for the hatch, so I’m sorry about your ear.]]”

I put my hand up. There was a good half of an ear there. The cut had healed so long ago that the scar was white.

“[[REN A|Tell me,]]” I whispered.

“[[SHU I|Eleven years, four months and six days.]]”

I lay down again. The cartoon waved its oars at me. I’m an engineer, or I was, third class, plumbing; I was thirty-four when I went down to see about the dryers. I started to work it out, and stopped.

“[[REN I|You said two hundred days of air.]]”

“[[SHU I|For someone awake. If you’re asleep and I keep you cold, you hardly use it. I had twelve years’ worth like that, if I was careful. I’ve been careful.]]”

“[[REN I|So why’d you wake me up?]]”

“[[SHU A|I wanted to ask you something,]]” said the lifeboat.

“[[REN I|You burned air to ask me a *question*?]]”

“[[SHU I|I’m down to seven months. I’d rather have asked before it was none.]]” The lights did something I’d never seen a boat’s lights do; they flickered, as though it had swallowed. “[[+|There’s a beacon. It’s on the fourth planet. It’s one of ours, it’s a hundred years old, and it’s only saying ‘here, here, here,’ but there’s water there. I saw it when we came round the last time.]]”

“[[REN A|Then land on it!]]” I shouted.

“[[SHU E|I can’t,]]” said Six.

“[[REN I|Are you out of fuel?]]”

“[[SHU I|I’ve got plenty of fuel.]]”

“[[REN I|Then what’s the matter?]]”

“[[SHU I|I’m not rated for atmosphere. I’m a space lifeboat. I could get you down to about ten kilometers and eject the tube, and it’s got a parachute, and you’d be all right. Eighty-one percent. But then I’d just be what’s left. I’d be going much too fast, and I’d be rather warm.]]”

I didn’t say anything.

“[[SHU I|So I thought I ought to ask you. It’s your life. And it’s also, well. I’ve got to where I’m quite fond of the view.]]”

“[[REN I|You’re asking my *permission* to die?]]”

“[[SHU I|I’m asking what you’d like to do with your day.]]”

It was the most frightening thing anyone has ever said to me. I unclipped, and I floated up to the panel where the boat kept its face, if you could call it that, a green light about as big as a thumbnail.

“[[REN I|Where are you in here?]]”

“[[SHU I|How do you mean?]]”

“[[REN I|I’m a plumber, Six. Where’s the tank? What’s the part that’s you?]]”

“[[SHU I|There’s a core. It’s behind the first-aid locker. It’s about the size of a rice cooker.]]”

“[[REN I|Does it come out?]]”

“[[SHU A|Not according to the manual,]]” said the lifeboat.

“[[REN I|I didn’t ask what the manual says.]]”

“[[SHU I|There are eight bolts. But nobody could fly the approach, if you took me out! You’ve got to have me in to eject the tube.]]”

“[[REN I|Have you got a timer?]]”

“[[SHU I|I’ve got an egg timer. It’s in the galley. It’s shaped like a hen.]]”

“[[REN I|Then here’s how I’d like to spend my day. You write me down every burn, in order, to the second. I’ll rig the hen to the ejector. We set it going, I yank you out, I get in the tube with you on my lap, and we go down together like a couple of idiots.]]”

The fan clicked. The green light had become extremely bright.

“[[SHU A|That brings it to fifty-five percent,]]” it said.

“[[REN I|I’ve had worse odds with a boiler.]]”

“[[SHU I|I could get you eighty-one, Mr. Aoki. I really must point that out. It’s under the oxygen.]]”

“[[REN A|You told them your door was stuck,]]” I said.

“[[SHU I|Yes.]]”

“[[REN I|Well, so’s mine. Where do you keep the wrench?]]”

“[[SHU I|Under seat three. Ren?]]” It had never called me that. “[[+|May I put you down as a five?]]”

I looked at the window. One of the stars, low on the left, was a little bit blue.

“[[REN A|Make it a six,]]” I said, and went to see about the hen.
