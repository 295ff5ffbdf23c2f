VERA: Vera Dragomirova | Vera; Mrs. Dragomirova; the chairwoman; the chair; the widow from 1A; the widow; the old woman | F | major
LEON: Leon Castellanos | Leon; Castellanos; Mr. Castellanos; 3C; the drummer; the man with the socks on his sticks | M | major
TOVE: Tove Lindahl | Tove; Ms. Lindahl; 2C; the night nurse; the nurse | F | major
ABE: Abraham Oduya | Abe; Abraham; Mr. Oduya; 4B; the treasurer | M | major
KID: Wren | Wren; the teenager; the girl from 3A; the girl | F | minor
---
The quarterly meeting of the Residents of Halcyon Court was called to order in the laundry room at 7:04, with four residents present and a dryer running.

"[[VERA E|Item one,]]" said Mrs. Dragomirova. "[[+|The noise.]]"

"[[LEON I|Here we go.]]"

"[[VERA I|Nobody has mentioned a name, Mr. Castellanos.]]"

"[[LEON I|You looked at me.]]"

"[[VERA I|I have to look somewhere.]]"

The widow from 1A had brought a gavel. It had been her husband's, and nobody knew why he'd had one. She was sitting on the only chair, behind an ironing board lowered to its bottom notch, and on the board lay a ledger, a pincushion, and a plate of cookies that no one had dared to touch.

"[[TOVE A|I'll mention one,]]" said the nurse. She was propped against the wall with her eyes shut. "[[+|Leon. It's Leon. He lives on top of my head. I work nights, I get home at seven, and at nine o'clock every morning it's like trying to sleep inside a popcorn machine.]]"

"[[LEON I|I use pads. I've got pads on everything.]]"

"[[TOVE I|I can hear the pads.]]"

"[[LEON I|They're *silent* pads.]]"

"[[TOVE I|They go piff.]]"

"[[ABE E|In my view,]]" Abe offered from the top of the washing machine, where he'd seated himself so as to see over everybody, "[[+|piff is within the bylaws.]]"

"[[TOVE I|You're on four, Abraham. You don't get the piff.]]"

"[[ABE I|I get the subwoofer from next door, and I've never complained.]]"

"[[VERA I|You complained in March. I have it here. You wrote three pages.]]"

"[[ABE I|I was asking for clarification.]]"

The dryer thumped. There was something hard in it, a sneaker perhaps, and it went around and around like a thought. Vera rapped with the gavel, not at it, but somewhat in that direction.

"[[VERA I|Whose is this?]]"

No one knew. The chairwoman made a note.

"[[VERA I|Mr. Castellanos. You are a professional musician?]]"

"[[LEON I|I play weddings. I teach. I've got an audition in two weeks, for a cruise.]]"

"[[VERA I|And is there no place else you can practice?]]"

"[[LEON A|I used to go to the church,]]" the drummer said. "[[+|They got a new guy. He wants forty bucks an hour. I haven't got forty bucks an hour, I've got a bike and a kid on weekends. So I sit up there with a towel on the snare and socks on my sticks, and I play as quiet as anybody ever played in the history of the world. You know what that's like? It's like trying to run in a closet.]]"

"[[TOVE I|You know what being awake for thirty hours is like?]]"

"[[LEON I|Yeah, I do. I had twins downstairs from me for two years.]]"

"[[TOVE I|Those were *my* twins.]]"

"[[LEON I|I know whose they were! I never said a word! I used to walk up and down with a pillow on my head, and I never once came down and knocked!]]"

That left a hole in the conversation. Tove had opened her eyes. They were very blue, and there was a kind of bruise under each one.

"[[TOVE I|I didn't know you could hear them.]]"

"[[LEON I|They had the colic.]]"

"[[TOVE I|It was only the one that had it. The other was keeping him company.]]"

"[[ABE I|Might I move that we break for a cookie?]]"

"[[VERA I|You may not. The cookies are for Item Four.]]"

"[[ABE I|What's Item Four?]]"

"[[VERA A|You will see when we come to it,]]" the chair replied, and she moved the plate an inch closer to herself.

The door scraped. A teenager backed in with a basket on her hip and headphones over her hood. It was the girl from 3A. She turned, saw them all, and froze.

"[[KID I|Uh. Is this, like, a wake?]]"

"[[ABE I|It's the residents' meeting. Take a seat, young lady, you'll give us a quorum.]]"

"[[KID I|I just came for my shoes.]]"

"[[VERA I|Aha.]]"

The gavel fell. Wren opened the dryer, and it sighed and stopped thumping, and in the silence they could all hear the building: the pipes, the elevator, a television, and a steady, tiny, regular sound from overhead.

*Piff. Piff. Piff-piff.*

They looked up. One by one they looked at Leon, who spread his hands, as one might to show that there were no sticks in them.

"[[TOVE I|That's it. That's the piff.]]"

"[[LEON I|It's not me. I'm right here.]]"

"[[ABE I|You could have left something on.]]"

"[[LEON I|It's a *drum*, man.]]"

"[[TOVE I|So what is it? I've been lying there listening to that for a year. Every day from nine to noon.]]"

"[[LEON I|I don't practice from nine to noon. I'm at school from nine to noon, I teach fourth grade how to hit a triangle. I practice at four.]]"

"[[TOVE I|At four I'm up. I've never heard you at four.]]"

"[[LEON I|That's what I'm trying to tell you! I'm *really good at it*!]]"

Wren had pulled one of the headphones away from her ear. She cocked her head. She was, it turned out, the only person in the room who'd ever been any use at science.

"[[KID A|It's not upstairs,]]" she announced. "[[+|It's in the wall. It's, like, a pipe thing? It goes up behind our kitchen. My mom calls it the ghost.]]"

"[[ABE I|It's water hammer. It's a loose bracket on the riser, I'd bet my pension. Where does that line go to?]]"

"[[KID I|Down.]]"

"[[ABE I|Down where?]]"

She pointed. They all followed the finger, along the ceiling, past the fuse box, to the corner, where the pipe came in through the wall from the apartment next door. There was a brass plate on the far side of that wall, as each of them was aware. It said "[[!|1A]]".

The widow was sitting quite straight. She had laid the gavel on the ironing board, and both hands on the gavel.

"[[VERA A|It's the bathtub,]]" she said.

"[[TOVE I|From nine to noon?]]"

"[[VERA I|I run it a little at a time. Cold. I don't get in.]]"

"[[ABE I|Forgive me, Vera, but why would you do that?]]"

She took a cookie after all. She broke it in two, looked at the halves, and put them both down.

"[[VERA I|My husband took his bath at nine. He sang. Fifty years I banged on the door and told him to be quiet, people are sleeping. Now I turn on the tap, and I sit in the hallway, and for a moment it's possible that he's about to start.]]"

The elevator went by with somebody in it. Wren had taken her headphones off entirely. She was holding her sneakers, one in each hand, against her chest.

"[[KID I|That's so sad.]]"

"[[TOVE E|You should have told us,]]" Tove said.

"[[VERA I|I wrote it down. It's Item Four.]]" The old woman turned around the ledger so that they could see. In a beautiful slanting hand, below the noise, the bicycles, and the recycling, was written: *Confession. (Cookies.)* "[[+|I knew since Tuesday. I had the plumber. I wanted first to hear how angry you were.]]"

"[[TOVE I|I'm not angry.]]"

"[[VERA I|You said popcorn machine.]]"

"[[TOVE I|I said that when it was Leon.]]"

"[[LEON I|Wow. Okay.]]"

"[[ABE A|I can fix a bracket,]]" the treasurer said, climbing down. "[[+|It's two screws and a bit of rubber. You can run it all day. No one would hear a thing.]]"

"[[VERA I|Then what would be the point?]]"

Nobody had an answer to that, except, as it proved, the man with the socks on his sticks. He scratched his neck for a while.

"[[LEON I|What kind of stuff did he sing?]]"

"[[VERA I|Opera. Badly. The bass parts only.]]"

"[[LEON I|You know, 1A's on the ground. It's got nothing under it. It's got concrete on two sides.]]" He was talking to the pipe, mostly. "[[+|I mean, if somebody was looking to make some noise. Around four.]]"

The chairwoman regarded him over her glasses for so long that the dryer clicked as it cooled. Then she slid the plate across the ironing board, and lifted the gavel.

"[[VERA I|Any other business?]]"
