VIX: Ruddy Marigold | Marigold; the fox; the vixen; Mari | F | major
CRO: Absalom | Absalom; the crow; the bird; the chairman | M | major
HOG: Dennis | Dennis; the hedgehog; the treasurer; Den | M | major
CAT: Duchess | Duchess; the cat; the tabby; the house cat | F | major
RAT: the rats | the rats; the Compost Heap; rats | X | group
---
The Allotment Committee met, as it always did, behind the water butt on plot nineteen, at the hour when the last human had gone home and the first slug had not yet come out.

‘[[CRO I|Order. Order! Is everyone here who’s going to be here?]]’

‘[[HOG A|Present,]]’ said the hedgehog.

‘[[VIX A|You can see I’m here, Absalom. I’m orange,]]’ said the fox.

‘[[CRO I|The Compost Heap?]]’

‘[[RAT A|Here!]]’ squeaked forty voices from under the cabbage leaves.

The crow shuffled along the rim of the butt. He had a bent feather on his left side, and he’d been chairman for as long as anybody could remember, chiefly because he was the only one who could see everybody from where he sat. ‘[[CRO I|Minutes of the last meeting. Dennis?]]’

‘[[HOG E|I ate them,]]’ said Dennis.

‘[[CRO I|You ate the minutes.]]’

‘[[HOG I|They were on a lettuce.]]’

‘[[CRO I|Then I take them as read. Item one. The scarecrow.]]’

A shiver went round. They’d all been trying not to look at it. It stood on plot eleven in a yellow anorak, arms out, and where its face ought to have been there was a bucket.

‘[[VIX E|It’s a bucket on a stick,]]’ Marigold said.

‘[[CRO E|It moved on Thursday,]]’ said Absalom.

‘[[VIX I|It was windy on Thursday.]]’

‘[[CRO I|It moved *against* the wind, Marigold.]]’

‘[[HOG I|I didn’t see it, but then I’m a foot off the ground and I was in a ball.]]’

‘[[VIX I|You’re not a foot off the ground, Den. You’re about four inches.]]’

‘[[HOG A|I’m tall for my litter,]]’ said the hedgehog, hurt.

Marigold yawned, so that they could all see how many teeth she had, and sat down with her brush round her feet. She had three cubs under the shed on plot four, and she had not slept since March. ‘[[VIX I|I’ll bite its leg. Will that satisfy the committee? I’ll bite its leg, and it’ll be wood, and we can all go home.]]’

‘[[CRO A|I can’t ask you to do that,]]’ the chairman protested.

‘[[VIX I|You’re not. I’m offering.]]’

‘[[CRO I|I can’t *minute* it. It’s outside our remit. We’re slugs, seeds and boundaries.]]’

‘[[CAT I|Good evening.]]’

Nobody had heard her come. The tabby was sitting on top of the shed with the moon behind her, exactly as though she’d been there for an hour; perhaps she had. There was a bell on her collar. It hadn’t made a sound.

Under the cabbages, forty rats stopped breathing.

‘[[CRO I|This is a closed meeting, Duchess.]]’

‘[[CAT I|Then you should close it. I heard you from the conservatory.]]’

‘[[VIX A|What do you want?]]’ the fox asked.

‘[[CAT I|Charming. I came to do you a favour. I know what’s in the bucket.]]’

The fox’s ears went up. Dennis, who had been on the point of curling, uncurled an inch. The house cat lifted one white paw and began to wash it, with care, between the toes.

‘[[HOG A|Well?]]’ he asked. ‘[[+|What is it?]]’

‘[[CAT I|I’d want something for it.]]’

‘[[CRO A|We don’t pay informers,]]’ said the crow.

‘[[HOG I|We’ve got some catkins in the kitty.]]’

‘[[VIX I|Dennis, stop negotiating.]]’

‘[[HOG I|I’m the treasurer!]]’

‘[[CAT A|I want,]]’ she said, and the paw stopped, ‘[[+|to come to these.]]’

It was so quiet that one could hear a worm turn over.

‘[[CRO A|To meetings?]]’ said the chairman at last.

‘[[CAT I|On Tuesdays. I wouldn’t speak. I could sit up here, out of the way.]]’

‘[[VIX I|You’ve got a house. You’ve got a radiator and a cushion. You’ve got a person who opens tins.]]’

‘[[CAT I|I had. They’ve brought home a baby.]]’

The vixen started to say something, and then didn’t. She looked, briefly, in the direction of plot four.

‘[[VIX A|Does it cry?]]’ she asked.

‘[[CAT I|All night. They used to talk to me in the evenings. She’d read me bits out of the paper. Now they walk up and down and cry as well, and if I get on the bed I’m a risk of suffocation.]]’ She resumed washing, rather fast. ‘[[+|It’s of no consequence. I only thought that I might like to hear about boundaries.]]’

‘[[RAT E|She eats us!]]’ cried the Compost Heap.

‘[[CRO I|There is that. Duchess, do you eat them?]]’

‘[[CAT I|I play with them.]]’

‘[[HOG I|That’s worse, isn’t it? I think they’d say that was worse.]]’

‘[[CAT I|I could stop.]]’

‘[[CRO I|Could you?]]’

‘[[CAT I|On Tuesdays.]]’

The bird tilted his head to one side, and then the other. He hopped down off the butt, and there was a great deal of whispering among the cabbages, in which only ‘[[!|tail]]’ and ‘[[!|over my dead body]]’ could be made out. At last he flapped back up.

‘[[CRO I|The Compost Heap proposes Tuesdays, Thursdays and bank holidays, and the bell has to ring.]]’

‘[[CAT I|Done. Shall I tell you about your bucket?]]’

‘[[VIX I|I wish somebody would. I’ve three mouths waiting.]]’

‘[[CAT I|There’s a wren in it.]]’

‘[[CRO E|A *wren*?]]’ said Absalom.

‘[[CAT I|With five eggs. She’s built in the left-hand corner. When she comes and goes, the bucket turns. I’ve been watching her for a fortnight from the bathroom sill.]]’

‘[[HOG I|And you never...?]]’

‘[[CAT E|She sings,]]’ said Duchess shortly. ‘[[+|I’m awake anyway.]]’

Nobody laughed. Absalom looked at the yellow anorak for a long time, and when he spoke again it was in a smaller voice than the one he kept for the chair.

‘[[CRO I|I moved that we burn it. At the last meeting. I had the matches.]]’

‘[[HOG I|It’s all right. It isn’t in the minutes.]]’

‘[[VIX I|Oh, come here, you daft old bird, nobody’s been hurt. Is there any other business? No? Then I move we adjourn.]]’

‘[[HOG E|Seconded,]]’ said Dennis.

‘[[CRO I|Carried. Mind how you go, all of you. Thank you, the Heap.]]’

They went their ways: the hedgehog to the rhubarb, the rats to wherever it is rats go, the chairman up into the dark ash tree. Only the vixen stayed. She scratched, and stretched, and came over to the foot of the shed.

‘[[VIX I|Can you carry a cub without leaving a mark on it?]]’

‘[[CAT I|By the scruff. One had kittens, once. They were given away.]]’

‘[[VIX I|I need an hour. One hour, that’s all, to hunt. They bite, and the little one’s sick when she’s excited.]]’

The tabby looked down at her. Then she jumped, and for the first time that night, all the way along the cinder path to plot four, they could hear the bell.

‘[[CAT A|Shall I read to them?]]’ she called over her shoulder.

‘[[VIX I|Can you read?]]’

‘[[CAT A|No,]]’ she admitted. ‘[[+|But I know how it goes.]]’
