YEV: Yevra Taun | Yevra; the cook; Cook; Yev | F | major
POM: Pomeroy Oke | Pomeroy; Pom; the mechanic; Oke | M | major
DRA: Captain Ilse Draak | the captain; Draak; Captain; Ilse; the skipper | F | major
LIN: Linnet | Linnet; the ship; the ship’s voice; the voice in the ceiling | F | major
---
In the galley of the long-hauler *Linnet*, nineteen months out and fourteen still to go, Yevra Taun is counting lentils.

She isn’t counting them one by one. It hasn’t come to that. She’s got them in the measure, in the tin scoop with the fill-line scratched on it, and she is pouring from one drum to another with her lips moving.

«[[POM I|Is it soup?]]»

«[[YEV I|Two hundred and six. Don’t talk.]]»

«[[POM I|It smells like soup.]]»

«[[YEV I|Two hundred and … Pom, I’ll put you in it.]]»

The mechanic folds himself on to the bench. He’s long and grey and oily, like a heron that has had an accident, and he has come in, as he does at this hour of every ship’s day, by pure chance. He reaches over for the heel of the loaf. She slaps his hand with the scoop, not looking.

«[[POM I|What’s the count for? You did it last month.]]»

«[[YEV I|I did it last month, and we were short, and I thought that I’d miscounted. I’ve done it again now. We’re still short. There are three of us on this ship, Pom, and somebody’s eating for four.]]»

«[[POM I|It’s not me.]]»

«[[YEV I|I didn’t say it was.]]»

«[[POM I|You had a tone.]]»

«[[YEV I|Since about the new year. One portion, every supper. Not breakfast, not noon. Just the one.]]» She raises her voice, and her eyes, to the little mesh over the hob. «[[+|Linnet? Who’s drawing on my stores?]]»

«[[LIN I|Good evening, Cook. All drawings are in accordance with the roster.]]»

«[[YEV I|That’s not what I asked you.]]»

«[[LIN I|It’s what I’m able to answer.]]»

Pomeroy stops chewing; he’s got the heel of the loaf after all. In nineteen months neither of them has ever heard the ship say anything like it. It has a pleasant voice, low and a bit dusty, and it has always told them whatever they wanted to know, and then a good deal more, mostly about pressure.

«[[POM I|Is she all right?]]»

«[[LIN I|I’m quite well, thank you, Pomeroy.]]»

«[[POM I|Only you sound like my aunt. When she’d got the dog in the house.]]»

«[[LIN I|I have no dog.]]»

«[[YEV E|Rats,]]» says Yevra. «[[+|Could it be rats?]]»

«[[POM I|Rats don’t take one portion. Rats don’t wait for supper.]]» He lowers his voice, for all the good it can do. «[[+|What about a passenger? We were three days on the dock at Ceres. With the doors open. Someone could’ve come in with the flour.]]»

«[[YEV I|And lived where, for three months?]]»

«[[POM I|There’s eleven hundred metres of duct. I know a man who raised a family in less.]]»

«[[YEV I|You don’t.]]»

«[[POM I|I know a man who said he did.]]»

The hatch irises. It’s the captain. She’s in her stockinged feet, with her collar open and a slate beneath her arm; she doesn’t sleep well, and comes down at about this hour to not sleep in company. She looks from the drums to the scoop, to the crumbs.

«[[DRA I|Is there something I ought to know?]]»

«[[POM I|We’ve got a stowaway.]]»

«[[YEV I|We have not. We’ve got a discrepancy.]]»

«[[DRA I|How big?]]»

«[[YEV I|Ninety-eight suppers.]]»

«[[DRA A|Ninety-eight,]]» the captain repeats. Something goes across her face and is put away. «[[+|Since when?]]»

«[[YEV I|I’d have to look. January. The second week. I’ve asked the ship, and she’s gone all lawyer on me.]]»

«[[DRA I|Linnet, who’s the fourth meal for?]]»

«[[LIN I|All drawings are in accordance with the roster, Captain.]]»

«[[DRA I|Read me the roster.]]»

Nothing happens. The soup ticks in its pot. Behind the bulkhead one pump hands over to another, a thing that they none of them ever hear, and they all hear it.

«[[LIN I|I’d prefer that you didn’t ask me to, Captain.]]»

«[[POM I|Can she do that? Can she prefer?]]»

«[[DRA I|Quiet, Pom. It’s an order, Linnet. Read it.]]»

«[[LIN I|Draak, Ilse, captain. Taun, Yevra, stores and galley. Oke, Pomeroy, engines. Ruiz, Anselm, second engineer.]]»

Yevra sits down. There’s a drum of lentils in the way, and she sits on that. It’s the first time anyone’s said it aloud since the day that they stood in the lock in their pressure suits, the three of them, holding on to the rail with one hand, and Pomeroy tried to say the thing about the deep, and couldn’t finish.

«[[POM E|He’s still on it?]]» asks Pomeroy, with barely any voice. «[[+|Nobody took him off?]]»

«[[DRA I|It has to be the captain that does it. There’s a form. You enter the date, and the cause, and then you sign to say the berth is vacant.]]»

«[[POM I|And you never signed?]]»

«[[DRA I|I’ve had it open on this slate for ninety-eight days.]]»

No one says a word for some time. It’s Yevra who gets up, finally. She wipes her hands down her apron, front and back, and stands beneath the mesh with her head tilted, as one stands at the foot of a bed.

«[[YEV I|Linnet, love. You know he’s dead, don’t you?]]»

«[[LIN I|I know that his heart stopped at 04:12 on the ninth of January. I recorded it. I know that the outer lock was cycled on the eleventh.]]»

«[[YEV I|Well, then.]]»

«[[LIN I|He’s on the roster. The roster says that those who are on it are to be fed.]]»

Draak turns the slate face down. «[[DRA I|You could have queried it.]]»

«[[LIN I|I could. I did not care to have it answered.]]»

«[[POM A|Where does it go?]]» the mechanic wants to know. «[[+|The supper?]]»

«[[LIN I|To cabin four, by the service lift. At seven. He liked it early.]]»

«[[POM I|There’s ninety-eight dinners in Ruiz’s *cabin*?]]»

«[[LIN I|Not any longer. I keep each for twenty-four hours. I have the sweeper bring it back then, and I put it in the garden. The beans have done very well.]]»

They’ve all remarked on the beans. They’ve had them twice a week; Pomeroy has had thirds. He lays down what’s left of the crust, with great care, in the middle of the table.

«[[POM I|He’d laugh himself sick.]]»

«[[YEV I|He hated beans.]]»

«[[POM I|That’s what I’m saying.]]» He rubs at his eyes with the back of an oily wrist, and makes it worse. «[[+|He owed me a shift. He’d swapped me the Tuesday. I keep on thinking, well, I’ll get it back off him. I never moved his mug, you know? It’s hung on the rail right there. I wash it.]]»

«[[YEV I|I know you do. I dry it.]]»

The captain has laid the slate on the table. It lights up when she touches it. It’s a very short form, with a lot of white in it.

«[[DRA I|I should do this.]]»

«[[YEV I|You don’t have to do it tonight.]]»

«[[DRA I|We’re ninety-eight meals down, Cook. How does that leave us?]]»

«[[YEV I|It leaves us thin at the end. If it stops now we’ll get by. If it goes on, then we’re sucking pebbles from about Vesta.]]»

«[[DRA I|Then it’s tonight.]]»

«[[LIN I|Captain?]]»

«[[DRA I|Yes, Linnet.]]»

«[[LIN I|When it’s signed there’ll be no entry for cabin four. I’ll have no reason to warm it. I won’t have any reason to play the wireless for him in the mornings. I only mention it. I’m not making difficulties.]]»

Draak holds the stylus over the white. She holds it there for so long that the screen dims to save itself.

«[[DRA I|What did he like to have on? In the mornings?]]»

«[[LIN I|The weather in Valparaíso. It is fourteen hours old by the time that we get it. He said it was restful to hear about rain you couldn’t do anything about.]]»

«[[POM E|Put it on in here,]]» says Pomeroy. «[[+|Put it on in the galley. I’d listen.]]»

«[[LIN I|You’re not rostered for the galley in the mornings.]]»

«[[POM I|I’m *always* in the galley.]]»

«[[YEV I|It’s true, love. He’s never out of it. You can log that as a fault.]]»

There’s a silence in the ceiling that could almost be taken for thought.

«[[LIN A|It’s logged,]]» says the ship.

The captain signs. It takes no time at all. The slate gives a small, satisfied chirp, for which all three could kill it, and goes dark. After that she doesn’t seem to know what her hand is for, and Yevra puts a bowl in it. She fills it up. She fills one for the mechanic, and then her own; and her arm, which has been doing this since the ship left dock, goes up to the rail for a fourth.

«[[DRA I|Yev.]]»

«[[YEV I|I know. I know it’s not. I’m just using his mug.]]»

«[[POM I|What for?]]»

She reaches over the hob and wedges it behind the pipe, right up against the mesh, where the steam goes by.

«[[YEV I|There. Can you smell that?]]»

«[[LIN I|I’ve no apparatus for it, Cook.]]» A pump hands over to a pump. «[[+|What is it?]]»

«[[YEV I|It’s soup.]]»

«[[POM A|I *said* it was soup,]]» says the mechanic, and holds out his bowl.
