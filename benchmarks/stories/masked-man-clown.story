RAV: Raven | Gideon Marsh; Gideon; the vigilante; Marsh; birdie; the masked man; the taller man | M | major
JAP: Jape | the clown; Arlo; the jester; the smaller man; Arlo Finch; the criminal | M | major
---
The rain was coming down in buckets when Raven finally found the clown.

He was sitting on the edge of the roof with his legs dangling over the side, eating noodles out of a paper box. He didn't even turn around.

"[[JAP A|You're late,]]" he chuckled.

"[[RAV A|I wasn't aware we had an appointment,]]" the vigilante growled.

"[[JAP I|Sure we do. Every Thursday. I blow something up, you come and hit me. It's practically a standing reservation.]]" Jape slurped a noodle. "[[+|You want some? It's the chili one.]]"

"[[RAV I|Where's the bomb?]]"

"[[JAP I|What bomb?]]"

Raven's jaw tightened under the mask. "[[RAV I|The bomb you told Channel Six about.]]"

"[[JAP A|Ohhh,]]" breathed the clown. "[[+|That bomb.]]"

"[[RAV I|Where is it?]]"

"[[JAP I|There isn't one. I just wanted to see you.]]"

Lightning flashed. For a second the painted smile looked almost real. The taller man stood there with water running off his cape and had absolutely no idea what to say to that.

"[[RAV A|You evacuated a *hospital*,]]" he said finally.

"[[JAP E|I evacuated a dental clinic!]]" Jape protested. "[[+|They were closing anyway! I waited until closing!]]"

"[[RAV A|That's supposed to make it better?]]" he snapped.

"[[JAP A|I thought it was considerate,]]" the smaller man sniffed.

He held the box up over his shoulder without looking. After a very long moment, a black glove came down and took it.

"[[JAP I|Atta boy.]]"

"[[RAV I|Don't call me that.]]"

"[[JAP I|Birdie, then.]]"

"[[RAV I|Don't call me that either.]]" Raven sat. He left a good four feet between them. He tried the noodles, and his eyebrows went up, and he tried them again.

"[[JAP E|Good, right?]]" Jape smirked.

"[[RAV A|They're fine,]]" he muttered.

"[[JAP I|You're on your third bite.]]"

"[[RAV I|I haven't eaten since yesterday.]]"

"[[JAP A|Since *yesterday*?]]" The grin slipped. He scooted around on the wet ledge until they were face to face. "[[+|Is that old guy of yours not feeding you? The butler?]]"

Raven went very still.

"[[RAV A|What did you say?]]" he asked, dangerously quiet.

"[[JAP I|Uh.]]"

"[[RAV I|What butler, Jape?]]"

"[[JAP A|I mean, you've got to have a butler,]]" the clown babbled. "[[+|Everybody figures you've got a butler. You've got a real butler kind of a vibe.]]"

"[[RAV I|How long?]]"

"[[JAP I|How long what?]]"

"[[RAV A|How long have you known who I am,]]" he hissed, and the noodles hit the gravel as he grabbed a fistful of orange lapel.

The clown swallowed. He wasn't smiling now. Up close the white paint was streaky and you could see freckles through it, and one of his eyelashes had a drop of water on it.

"[[JAP A|The charity thing,]]" he whispered. "[[+|In May. I was doing balloon animals for the kids. You came over and asked for a giraffe.]]"

"[[RAV E|That was you?]]" Gideon Marsh said stupidly.

"[[JAP I|It was a good giraffe!]]"

"[[RAV I|It's on my desk.]]"

Neither of them said anything for a bit. Down on the street a siren went by, slowed down, and kept going.

"[[JAP I|It's on your *desk*?]]"

"[[RAV I|It's deflated now.]]"

"[[JAP I|Yeah, they do that.]]"

"[[RAV I|I kept meaning to throw it out.]]"

"[[JAP I|But you didn't.]]"

"[[RAV I|No.]]"

"[[JAP I|Why not?]]"

"[[RAV I|I don't know.]]"

"[[JAP I|Yes, you do.]]"

"[[RAV I|I said I don't know, Jape.]]"

"[[JAP A|Arlo,]]" the jester mumbled, and looked down at the hand still bunched in his coat. "[[+|If we're doing names. Fair's fair.]]"

Slowly, one finger at a time, Raven let go. He smoothed the lapel down flat. He seemed to notice what he was doing and yanked his hand away like it had been burned.

"[[RAV E|You could've sold it,]]" Raven said gruffly. "[[+|Every gangster in this city would pay seven figures for that name.]]"

"[[JAP E|Eight,]]" Jape corrected him. "[[+|I asked around. Hypothetically!]]"

"[[RAV I|So why didn't you?]]"

The criminal picked a bit of noodle off his shoe and flicked it into the dark. "[[JAP I|Because then who'd I have on Thursdays?]]"

Raven made a noise. It took the clown a second to work out what it was because in six years he'd never heard it before.

"[[JAP A|Was that a *laugh*?]]" he gasped.

"[[RAV I|No.]]"

"[[JAP I|It was! You laughed! I've been trying to get one of those since the thing with the pies!]]"

"[[RAV A|It was a cough,]]" the vigilante deadpanned.

"[[JAP I|You big liar.]]"

"[[RAV I|I have to take you in.]]"

"[[JAP I|I know.]]"

"[[RAV I|You did still evacuate a clinic.]]"

"[[JAP I|I know, I know.]]" He stuck both wrists out, sighing. There was a smiley face drawn on each one in felt pen, and under them, smaller, the words "[[!|HI GIDEON]]".

The masked man looked at that for a while. Then he took out the cuffs. Then he put them back on his belt.

"[[RAV A|It's raining,]]" he said.

"[[JAP E|I had noticed that,]]" Arlo said, blinking.

"[[RAV I|The precinct's all the way across town. My place is closer.]]"

"[[JAP I|Your... place.]]"

"[[RAV I|You can dry off. There's food. Then I take you in.]]" He was already walking to the stairwell, faster than he needed to. "[[+|And wash your face. Hobson will have a stroke.]]"

"[[JAP A|I KNEW there was a butler!]]" the clown crowed, and ran after him.
