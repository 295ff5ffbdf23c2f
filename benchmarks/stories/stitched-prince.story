CAEL: Prince Caelan | Caelan; Cael; the prince; Your Highness; the blond; the younger man; His Highness; the royal brat | M | major
ROOK: Rook | Rook; the bodyguard; the assassin; the taller man; the older man; the dark-haired man | M | major
MAR: Healer Marwen | Marwen; the healer; the woman | F | minor
---
"[[CAEL I|Ow.]]"

"[[ROOK I|Hold still.]]"

"[[CAEL I|I am holding still.]]"

"[[ROOK I|You're wriggling.]]"

"[[CAEL I|You're stabbing me with a needle!]]"

Rook didn't even look up. He was bent over the prince's shoulder with his tongue between his teeth, and he had already put in nine stitches, each of them exactly the same length as the last.

"[[ROOK A|If I was stabbing you,]]" the taller man said mildly, "[[+|you'd know.]]"

The blond huffed. There was one candle in the hut and it kept going sideways in the draft. Outside the snow was still coming down.

He watched the shadow of Rook's hands on the wall because it was better than watching the actual hands.

"[[CAEL A|So,]]" he tried. "[[+|You come here often?]]"

Nothing.

"[[CAEL I|Nice place. Drafty. I like what you've done with the goat.]]"

The goat, which had come with the hut, went on chewing the corner of the royal cloak.

"[[ROOK I|Do you ever stop talking?]]"

"[[CAEL I|I was told it puts people at ease.]]"

"[[ROOK I|Who told you that?]]"

"[[CAEL I|Someone I was talking to.]]"

There was a snort. It was very small, but it was definitely a snort. Caelan felt absurdly pleased with himself, and then the needle went in again and he yelped.

"[[ROOK E|Last one,]]" Rook murmured. He bit through the thread. His breath was warm on the back of the younger man's neck for about a second and then it was gone. "[[ROOK I|There. You can scream now.]]"

"[[CAEL I|I think I'll save it.]]"

The older man got up, and rinsed the needle, and dried it, and put it away in its little case. He did everything like that. Two months he'd been guarding Caelan, ever since the thing with the poisoned pear, and in all that time Caelan had never seen him drop anything, or hurry, or sit with his back to a door.

He was sitting with his back to the door now. He'd put himself between it and the bed.

"[[CAEL I|They were Varrish, weren't they? The men on the bridge.]]"

"[[ROOK I|They had Varrish boots.]]"

"[[CAEL I|That's not the same thing.]]"

"[[ROOK I|No.]]"

"[[CAEL I|So who were they?]]"

He didn't answer right away. He had taken out one of his knives and a whetstone, but he wasn't doing anything with them.

"[[ROOK I|Did you see the big one? With the scar?]]"

"[[CAEL I|The one you threw off the bridge? Briefly.]]"

"[[ROOK I|I knew him.]]"

The prince sat up. It hurt quite a lot.

"[[CAEL I|Knew him how?]]"

"[[ROOK I|We trained together.]]"

"[[CAEL I|In the Guard?]]"

"[[ROOK I|I was never in the Guard, Highness.]]"

The wind dropped. It was suddenly so quiet that you could hear the candle.

Caelan looked at the knife. He looked at the long, careful fingers. He thought about the poisoned pear, and about how the new bodyguard with the perfect references had turned up the very next day.

He wasn't actually stupid. He just found that it saved time if people thought so.

"[[CAEL A|Oh,]]" he said.

"[[ROOK I|Yes.]]"

"[[CAEL I|It was you. The pear.]]"

"[[ROOK I|It was a very small dose.]]"

"[[CAEL A|I was sick for *three days*!]]" squawked His Highness.

"[[ROOK I|It was meant to be a large one.]]"

That shut him up. The goat looked from one to the other of them, and let go of the cloak.

"[[CAEL I|Why wasn't it?]]"

Rook turned the whetstone over.

"[[ROOK I|I'd watched you for a week. It's how you do it, you have to learn the habits. You gave your breakfast to the kitchen cat. You thought nobody was looking. Every day. You'd cut up the kipper for it first.]]"

"[[CAEL I|She's only got the four teeth.]]"

"[[ROOK I|I know. I counted them.]]" The dark-haired man's mouth twisted. "[[ROOK I|I've killed eleven people, and none of them ever cut up a kipper.]]"

"[[CAEL I|So you poisoned me a *bit*.]]"

"[[ROOK I|So that they'd need to hire somebody. To keep you safe from the next one.]]"

"[[CAEL I|And then you applied.]]"

"[[ROOK I|I wrote my own references.]]"

"[[CAEL I|They were extremely good.]]"

"[[ROOK I|I know.]]"

And it was ridiculous. He was half naked in a goat shed with nineteen stitches in him, shut in with the man who had been paid to murder him. He should've been terrified.

He was laughing. He couldn't help it. It pulled at every single one of the stitches.

"[[ROOK A|Stop it,]]" the assassin ordered, half out of his chair. "[[+|You'll tear it. Caelan, stop.]]"

He stopped. It wasn't because of the stitches.

"[[CAEL A|You've never called me that,]]" he whispered.

Rook had gone dark red, all the way up to the hair. It made him look about nineteen.

"[[ROOK I|It slipped out.]]"

"[[CAEL I|Say it again.]]"

"[[ROOK I|No.]]"

"[[CAEL I|I could order you.]]"

"[[ROOK I|I don't work for you, I work for the—]]" He broke off. He frowned. "[[+|I don't know who I work for.]]"

"[[CAEL I|Well. I've got an opening.]]"

Somebody banged on the door. In one movement the candle was out, the table was over, and there was a hand flat in the middle of Caelan's chest, pushing him down into the straw. He could feel his own heart hammering against it. He hoped that Rook couldn't, and then he sort of hoped he could.

"[[MAR I|Is there anyone alive in there?]]"

It was a woman's voice, old and cross.

"[[ROOK A|Who's asking?]]" he called. The knife was out.

"[[MAR I|Marwen. I'm the healer. It's my hut you're in, and that's my goat.]]"

"[[CAEL A|She ate my cloak!]]" the prince shouted.

"[[MAR I|She does that. Are you two going to kill me, or can I come in and put the kettle on?]]"

In the dark there was a long pause. The hand hadn't moved. A thumb shifted, about half an inch, and then back.

"[[ROOK I|What do you think?]]"

"[[CAEL I|You're asking me?]]"

"[[ROOK I|I'm told that I work for you.]]"

"[[CAEL E|Then let the lady in,]]" said Caelan, a little out of breath. "[[+|But take your time.]]"
