ZOLA: Zola Mbeki-Raine | Zola; Raine; Zo; the driver; the woman | F | major
ANTON: Anton | Anton; the voice; the caller; the man on the phone | M | major
---
The phone that rang wasn't hers. It was taped to the underside of the steering wheel, and it had been there, she supposed, since the depot.

She drove the length of two stops before she answered it. There was one passenger, upstairs, asleep.

"[[ANTON I|Don't brake.]]"

"[[ZOLA I|Who is this?]]"

"[[ANTON I|Put me on speaker. Both hands on the wheel, please. And don't brake.]]"

"[[ZOLA I|I'm doing thirty in a twenty zone, sir. I'm going to brake.]]"

"[[ANTON A|If this bus goes slower than fifteen miles an hour,]]" said the voice, "[[+|there's a device on the rear axle that will—]]"

"[[ZOLA I|I've seen that film.]]"

A silence. An indicator ticked; it was her own. She took the bend by the gasworks at twenty-two.

"[[ANTON I|I'm not joking.]]"

"[[ZOLA I|I didn't say you were. I said I've seen it. Everyone's seen it. Is it true, or did you just like the film?]]"

"[[ANTON I|There's a camera over your mirror. Wave at it.]]"

She didn't wave. But she did look, and there it was, no bigger than a shirt button, with a bit of yellow wire hanging out. Her mouth went dry then.

"[[ANTON I|Good evening, Zola.]]"

"[[ZOLA I|What do you want?]]"

"[[ANTON I|I want you to keep to your timetable. What's next?]]"

"[[ZOLA I|The infirmary.]]"

"[[ANTON I|Is anybody waiting?]]"

"[[ZOLA A|Two,]]" she said. "[[+|A nurse and an old boy with a stick.]]"

"[[ANTON I|Drive past them.]]"

She drove past. The nurse stepped right out into the road with her arm up and her mouth open, and got smaller in the mirror, and became a light.

"[[ZOLA I|She'll report me.]]"

"[[ANTON I|I expect so.]]"

"[[ZOLA I|I've got a clean sheet. Nineteen years. You picked the wrong bus, mister, nobody's going to pay you for this one. It's the 71. It doesn't even go to the station any more.]]"

"[[ANTON I|I don't want to be paid.]]"

"[[ZOLA I|What, then?]]"

"[[ANTON I|I'd like you to tell me about the fourth of November.]]"

A set of lights was coming up, and they were green, and she prayed at them. They stayed green. She went under them with her hands so tight on the wheel that her rings hurt.

"[[ZOLA E|Which fourth of November?]]" said Zola, though she knew.

"[[ANTON I|You were on the 71. You were coming the other way.]]"

"[[ZOLA I|I told all this to the inquest.]]"

"[[ANTON I|I know. I was at the inquest. I sat behind you. You had a blue coat on and you said that he ran out. Those were your words. 'He just ran out.']]"

"[[ZOLA I|He did run out.]]"

"[[ANTON I|He was eleven. He'd crossed that road every day of his life. He didn't run, Zola, he never ran anywhere, he had to be pushed out of the house with a broom.]]"

It was some time before she could trust herself to speak. Overhead, the passenger coughed and shifted, and a bottle rolled the length of the upper deck and back.

"[[ZOLA I|You're the father.]]"

"[[ANTON I|Anton.]]"

"[[ZOLA I|Anton. I see him all the time. I want you to know that. I see him every night of the week at that stop.]]"

"[[ANTON I|So do I.]]"

"[[ZOLA I|You want me dead? Is that it?]]"

"[[ANTON I|I want you to say it.]]"

"[[ZOLA I|There's someone upstairs. There's some poor drunk up there that never did a thing to you. Let me slow down and let him off, and then I'll drive you wherever you like and I'll say what you like.]]"

"[[ANTON I|Say it first.]]"

The river now, and the long straight, and no more lights until the bridge. She could see her own face in the windscreen, hanging there over the road. There was a sign coming towards it, "[[!|ROAD WORKS 400 YARDS]]", and beyond that, strung across both lanes, a necklace of orange lamps.

"[[ZOLA I|There's a road works.]]"

"[[ANTON I|Then you haven't got long.]]"

"[[ZOLA A|I was four minutes late,]]" she said. It came out of her quite easily, as if it had been next to the door the whole time. "[[+|They'd started docking us. Four minutes, they took the half-hour. I'd done eleven days straight, and I'd got it in my head I could make it up on the hill. I was doing thirty-eight. It was raining. He didn't run. He was walking. He had his hood up and he was reading something, a comic, and he looked at me.]]"

Nothing from the phone.

"[[ZOLA I|And the union man came round. He said, it'll be your licence, and it won't bring him back. He said, just say that he ran. So I said it.]]"

"[[ANTON I|Thirty-eight.]]"

"[[ZOLA I|Yes.]]"

"[[ANTON I|He was reading?]]"

"[[ZOLA I|It was all over the road after. The pages. Please, Anton, there's a man with a stop board, I've got maybe ten seconds.]]"

He didn't answer. She could hear him breathing; she could hear, behind him, something else, a rattle that she knew as well as she did her own kettle. It was a loose window. It was the loose window on the upper deck, offside, third from the front. She'd written it up in the defects book every week since spring.

She looked up at the periscope. It's a little round mirror and it shows you the top of the stairs.

"[[ZOLA A|You're on my bus,]]" she whispered.

"[[ANTON I|Third seat from the front.]]"

"[[ZOLA I|You'd have gone up with it.]]"

"[[ANTON I|That was the idea. In the beginning.]]"

"[[ZOLA I|What's on the axle?]]"

The man with the stop board had begun to walk backwards. Then he had begun to run.

"[[ZOLA I|*Anton. What's on the axle?*]]"

"[[ANTON A|Nothing,]]" the voice said, and then, from overhead and from the phone, not quite together: "[[+|There's nothing. I drive a laundry van. I wouldn't know how.]]"

She stood on the brake. Eleven tons of bus went over on its front springs like an animal kneeling. When it stopped, the nearest of the orange lamps was lying against the glass, still winking, and she could hear someone sobbing, and it took her a moment to be sure that it was both of them.

Feet came down the stairs. He was a thin fellow in a parka, with grey in his stubble. He was no age at all. He sat on the seat behind the cab where the mothers sit, and put his phone down beside him.

"[[ANTON I|It was recording.]]"

"[[ZOLA I|I thought it might be.]]"

"[[ANTON I|I was going to send it to everyone. I'd got a list.]]"

"[[ZOLA I|Go ahead. I'd sooner you did.]]"

"[[ANTON I|You could tell them about the camera. About me. They'd put me away.]]"

"[[ZOLA I|I could.]]"

He wiped his nose on his sleeve, all the way up, like a child.

"[[ANTON I|Which comic was it? They never gave us back a comic.]]"

"[[ZOLA A|I've got it at home,]]" she said. "[[+|I dried it out. I didn't know who to ask.]]"
