KESS: Kess Oduya | Kess; Oduya; narrator; I; the bounty hunter; hunter | F | major
VALE: Silas Vale | Vale; Silas; my prisoner; the prisoner; the smuggler; the bounty | M | major
DROID: Tick-Tock | Tick-Tock; Tock; the droid; my copilot | X | major
PATROL: Lieutenant Brask | the patrol; Brask; Lieutenant Brask; the lieutenant; the voice on the comm | M | minor
---
The most wanted man in the Reach was in my cargo hold, and he would not stop singing.

“[[DROID I|I could gas him.]]”

“[[KESS I|You can’t gas him.]]”

“[[DROID I|A small amount of gas.]]”

“[[KESS I|They want him alive, Tock.]]”

“[[DROID I|He would be alive. He would only be quiet.]]”

I banged on the bulkhead with my boot. The singing stopped. Then it started again, louder, and from the beginning.

“[[KESS I|Set a course for Meridian. I’ll talk to him.]]”

“[[DROID I|It will not help. I have tried to reason with him. He asked me about my mother.]]”

Down in the hold it smelled of engine grease and oranges. He was where I’d left him, shackled by one wrist to the strut, with his coat folded up for a pillow. Somebody had peeled an orange in one long ribbon. I hadn’t given him an orange.

“[[VALE I|There she is. I was getting lonely.]]”

“[[KESS I|Where’d you get that?]]”

“[[VALE I|Crate nine. You want half? They’re going soft.]]”

“[[KESS I|Crate nine is across the hold.]]”

“[[VALE I|Is it?]]”

I looked at the shackle. I looked at crate nine, which was thirty feet away, with its lid neatly back in place. He smiled at me. He had one gold tooth, and it was, I’m sorry to say, a very good smile.

“[[KESS I|You picked the lock.]]”

“[[VALE I|I would never.]]”

“[[KESS I|And then you came back, and locked yourself up again.]]”

“[[VALE I|It seemed rude not to.]]”

“[[KESS I|If you can get out of those, why are you still here?]]”

“[[VALE I|Where would I go? It’s a ship, hunter. It’s got an outside.]]” He ate a piece of the orange. “[[VALE I|And I wanted to see if you’d come down.]]”

“[[KESS I|I came to tell you to shut up.]]”

“[[VALE I|Everybody’s a critic.]]”

“[[KESS I|You’re flat.]]”

That got him. He actually put a hand on his heart.

“[[VALE I|I’m a smuggler, a cheat, a horse thief, and I once sold the same moon to two different bishops. But I have never in my life been flat.]]”

“[[KESS I|On the high part. ‘Carry me ho-ome.’ You’re about a quarter tone under.]]”

“[[VALE I|You know the song?]]”

I hadn’t meant to say it. I’ve got a face that doesn’t do much, and I’ve made a living off it, but I guess that right then it did something.

“[[VALE A|It’s a Tannis song,]]” he said, more quietly. “[[+|Nobody knows it who isn’t from Tannis.]]”

“[[KESS I|Then I must’ve heard it somewhere.]]”

“[[VALE I|Whereabouts? Northside? The Steps?]]”

“[[KESS I|Go to sleep, Vale.]]”

“[[VALE I|There’s only about four hundred of us left, you know. I’ve got a list. I keep a list.]]”

The intercom crackled before I could tell him what he could do with his list.

“[[DROID I|You should come up. We are being hailed.]]”

“[[KESS I|By who?]]”

“[[DROID I|Patrol cutter. They are being extremely polite.]]”

I took the ladder two rungs at a time. I could hear chains clinking behind me, and I decided that I didn’t have time to care. There was a gray wedge sitting off our bow, with all of its guns out.

“[[PATROL I|Freelance vessel *Second Wind*, this is Lieutenant Brask. Please hold your position.]]”

“[[KESS I|Holding. What can I do for you, Lieutenant?]]”

“[[PATROL I|We understand you’ve got Silas Vale.]]”

“[[KESS I|I’m taking him in to Meridian. I’ve got the paper.]]”

“[[PATROL I|We’ll save you the trip. Prepare to transfer the prisoner.]]”

“[[KESS I|And the bounty?]]”

“[[PATROL I|It’ll be forwarded.]]”

The droid turned its lamp on me. It’s only got the one expression, but it can do a lot with the angle.

“[[DROID A|Bounties are not forwarded,]]” it whispered. “[[+|In eleven years no bounty has ever been forwarded.]]”

“[[VALE I|He’s not there to collect me.]]”

He was in the hatchway. He was rubbing his wrist. I didn’t even bother to pull my gun.

“[[KESS I|What’s he there for?]]”

“[[VALE I|You ever wonder who burned Tannis?]]”

“[[KESS I|It was a reactor. It was in the report.]]”

“[[VALE I|Who wrote the report?]]”

I looked at the gray ship. There’s a name that they stencil on a cutter, under the bridge, and I’d been staring at it this whole time without reading it. ‘[[!|BRASK]]’, it said, and over it a row of little flames. Pilots paint those on. One for each.

“[[PATROL I|*Second Wind*, do you copy?]]”

“[[KESS I|I copy. We’ve got a stuck hatch. Give me five minutes.]]”

“[[PATROL I|You have two.]]”

I shut the comm off. Nobody said anything. The smuggler was leaning on the back of my copilot’s seat; he didn’t look like the most wanted man in anything. He looked like a guy from the Steps.

“[[KESS I|How long’s this list?]]”

“[[VALE I|Four hundred and twelve names. They’re all over. I’ve been moving them. That’s the smuggling, mostly. It’s not a crime I’m proud of, the oranges are for cover.]]”

“[[KESS I|Is there an Oduya on it?]]”

He closed his eyes. I swear that he was reading it off the inside of the lids. I’ve never wanted anything so much and so little.

“[[VALE I|Temi Oduya. She’s a medic on Carrow. She’s about your height. Hums when she’s busy.]]”

“[[KESS A|A quarter tone under,]]” I said. It came out like gravel. That’s my sister. She never could hit it.

“[[DROID I|One minute. Kess? What are we doing?]]”

I sat down. I did up my straps, one and then the other, and I pointed at the seat beside me until he got in it.

“[[KESS I|Mr. Vale. This moon that you sold to the bishops. Did either of them ever find it?]]”

“[[VALE I|It’s real hard to find.]]”

“[[KESS I|Could you show my copilot where it is?]]”

“[[VALE I|It’d be a pleasure. It’s a left at the—hey. What do I call you?]]”

“[[DROID A|I am called Tick-Tock,]]” said the droid.

“[[VALE I|I meant her.]]”

“[[KESS I|You can call me whatever you want. Just don’t sing.]]”
