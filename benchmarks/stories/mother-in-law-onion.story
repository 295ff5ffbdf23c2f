SUN: Sunniva Rao | Sunniva; Sunny; the daughter-in-law; the younger woman; beti | F | major
KAM: Kamala Rao | Kamala; Amma; the mother-in-law; the older woman; Mrs. Rao | F | major
VIK: Vikram Rao | Vikram; her son; her husband | M | minor
---
"[[KAM E|What are you doing to that onion?]]" asked Kamala.

Sunniva put down the knife. "[[SUN I|Chopping it?]]"

"[[KAM I|I thought perhaps it had insulted you.]]"

"[[SUN I|How would you like me to do it?]]"

"[[KAM I|No, no. You do it in your way. It's your kitchen.]]"

It was, too. It was eleven feet by eight, and it was on the second floor of a building in Minneapolis, with snow to the sills; and since Tuesday, when the taxi had pulled up, it had got smaller every day. There was now a brass pot on every burner. There was a coconut on the microwave.

"[[SUN E|I could do the rice,]]" said Sunniva.

"[[KAM I|The rice is done.]]"

"[[SUN I|I could wash something.]]"

"[[KAM I|What is there to wash? I wash as I go.]]" Kamala tipped a palmful of black seeds into the oil and stood back while they spat. She was a small woman and she'd brought her own stool. "[[KAM I|You sit. You have been at the office since morning. Vikram says you are a very big person there.]]"

"[[SUN I|I'm medium.]]"

"[[KAM I|He says that you close bridges.]]"

"[[SUN I|Only if they're unsafe.]]"

"[[KAM I|Hm.]]"

You could do a lot with a noise like that. Sunniva, who inspected trusses for the state and had once told a senator to get off the Third Avenue Bridge, sat down at the table with her hands between her knees.

They were alone till seven. He'd gone to the airport for his sister; the roads were bad; he'd kissed them each on the head, the wife and the mother, one, two, and said, as he wound his scarf on, "[[VIK A|Have fun, you guys.]]"

"[[KAM A|He's too thin,]]" said the mother-in-law.

"[[SUN I|He runs.]]"

"[[KAM I|From what?]]"

"[[SUN I|For fun.]]"

"[[KAM I|And you, do you also run for fun?]]"

"[[SUN E|I ski,]]" said Sunniva.

"[[KAM I|At least it's downhill.]]"

"[[SUN I|It's cross-country, Amma.]]"

The spoon stopped. It went on again after a moment, scraping round the bottom of the pot. It was the first time she'd used the word. She'd been practicing it in the car, and in her head it hadn't come out sounding so much like a cough.

"[[KAM A|You needn't call me that,]]" said the older woman, not turning round. "[[+|If it's uncomfortable for you.]]"

"[[SUN E|It isn't uncomfortable,]]" Sunniva protested.

"[[KAM I|You went red.]]"

"[[SUN I|I go red. I'm Norwegian. I go red when I order a pizza.]]"

A very small sound came from the stove. It might have been steam.

"[[KAM I|Come here. Smell this. What does it want?]]"

"[[SUN I|I don't know.]]"

"[[KAM I|You haven't smelled it.]]"

So she got up and bent over the pot. It was brown and thick, with leaves in it. She breathed in. What it smelled of, as far as she could tell, was Vikram's coat, the old one, the one he'd had when they met.

"[[SUN E|Something sour?]]" ventured Sunniva.

"[[KAM I|What sour?]]"

"[[SUN I|Lemon?]]"

"[[KAM I|Lemon!]]" But she was nodding. She reached around her for a jar. "[[KAM I|Tamarind. Sour is correct. He never told me you had a nose.]]"

"[[SUN A|What did he tell you?]]" the younger woman asked.

"[[KAM E|That you're tall,]]" said Kamala.

"[[SUN I|That's it?]]"

"[[KAM I|He said, 'She's tall, Amma, and she's kind, and you are not to frighten her.' He made me promise on the phone. Three times he made me promise. I said to his father, 'What has he married, a deer?']]"

Sunniva laughed out loud. It startled both of them. She put her hand over her mouth; there was onion on it, and her eyes began to run.

"[[SUN I|He told me you'd be a nightmare.]]"

"[[KAM I|He did *not*.]]"

"[[SUN I|He said it nicely.]]"

"[[KAM I|How does one say it nicely?]]"

"[[SUN I|He said, 'She'll take over the kitchen and she'll say hm.']]"

"[[KAM I|Hm.]]" Kamala heard herself. She pressed her lips together, but it had got out at the corners of her eyes. "[[KAM I|And what did you say?]]"

"[[SUN I|I said my mother makes one dish, and it's fish that's been soaked in drain cleaner. So I'd be glad of the help.]]"

"[[KAM I|This is a joke?]]"

"[[SUN I|It's called lutefisk. I wish it was a joke.]]"

Outside the plow went by with its orange light going round. It slid along the cupboards and across the refrigerator, where a magnet from a bridge engineers' convention said "[[!|STRESS IS WHAT HOLDS US UP.]]" The woman on the stool read it, with her head on one side, as if she meant to take it up with someone.

"[[KAM A|Can I ask you a professional question?]]" the older woman said.

"[[SUN I|Sure.]]"

"[[KAM I|When a bridge is bad, how do you know? From the outside, I mean. If it looks all right, and everyone goes over it every day, and nobody complains.]]"

"[[SUN E|You tap it,]]" said Sunniva.

"[[KAM I|You *tap* it?]]"

"[[SUN I|With a hammer. You go along and tap, and listen. If it's sound then it rings. If there's something wrong inside, it goes sort of dead. You can't see it, but you can always hear.]]"

"[[KAM I|I see.]]"

She turned the flame down, all the way, until it was only a blue thread. She got off the stool. She came round and drew out the other chair, and she sat, with her elbows on the oilcloth, and for once there was nothing in her hands.

"[[KAM E|His father's not well,]]" said Kamala.

"[[SUN I|Not well how?]]"

"[[KAM I|He puts the keys in the rice. He goes to the temple and he comes home again by a different bus. Last month he asked me very politely if I'd come about the room.]]"

"[[SUN A|Does Vikram know?]]" asked the daughter-in-law.

"[[KAM I|Nobody knows. He's good on the phone. I stand by him and move my mouth. I told everyone that he didn't come because of his knee.]]" Her thumb was going back and forth along the edge of the table. "[[KAM I|My sister has him till the fifteenth. I thought, I'll come, I'll cook, I'll see that they're happy, and I won't say it. It's their first house. I thought it would be a weight for you.]]"

"[[SUN I|Oh, Amma.]]"

It didn't sound like a cough that time.

"[[KAM I|I've not told it to anybody. I don't know why I'm telling it to you. I've known you four days.]]"

"[[SUN I|I'm good with weight. It's pretty much the job.]]" Sunniva took hold of the hand, and the thumb stopped. "[[SUN I|You don't have to carry it in one place. That's the whole thing about a bridge. You find out where it's too much, and you put something there.]]"

"[[KAM I|What can you put? You're in the snow. You are ten thousand miles.]]"

"[[SUN I|Eight. I looked it up when I got engaged. And I have five weeks of leave I've never taken, because I'm a very medium person, and I can't stand the beach.]]"

They heard the street door then. They heard boots being knocked together, two pairs, and a girl's voice on the stairs complaining of the cold, and a man's saying that it was nothing, it was practically spring. Kamala pulled her hand away and wiped her face, hard, up and down, on the end of her sari. She looked about her.

"[[KAM A|The onion!]]" she cried.

"[[SUN I|What about it?]]"

"[[KAM I|He'll see I've been crying. Give it here. Give me the knife. I will be chopping.]]"

"[[SUN I|You can have half. I'm crying too.]]"

When he came in, with his glasses fogged white and his sister behind him, they were standing hip to hip at the counter, sniffing, the deer and the nightmare, going at it with two knives. He wiped a hole in each lens.

"[[VIK E|Are you two okay?]]" Vikram asked.

"[[KAM E|Of course we are okay,]]" Kamala said. "[[+|I'm only showing your wife how to hold it. She has a very nice nose.]]"
