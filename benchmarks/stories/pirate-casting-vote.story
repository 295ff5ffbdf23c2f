WICK: Tobias Wick | narrator; I; Wick; Toby; the boy; young Wick | M | major
VANE: Captain Hester Vane | Vane; Hester Vane; the captain; Captain; Hester | F | major
LOVE: Mr Loveday | Loveday; Mr Loveday; the quartermaster | M | major
GRAVY: Bartholomew Gravy | Gravy; the cook | M | major
BOSUN: Big Anne | Big Anne; Anne; the bosun | F | minor
CREW: the crew | the crew; all hands; half the ship | X | group
---
I was peeling the last turnip in the Caribbean when the cook told me that I was going to be murdered.

“[[WICK A|Who by?]]” I said.

“[[GRAVY I|Depends.]]” Gravy had one eye, and he kept it on the turnip. “[[GRAVY I|You’re cutting that thick. How old are you, Toby?]]”

“[[WICK I|Thirteen.]]”

“[[GRAVY I|And when are you fourteen?]]”

“[[WICK I|Tomorrow.]]”

“[[GRAVY I|What time?]]”

“[[WICK I|I don’t know. My mother said it was gone midnight, because the lamplighter was drunk.]]”

“[[GRAVY A|There you are, then,]]” said the cook, as if that were the whole of it, and he went away to swear at the salt pork.

I ought to explain about the articles. On the *Widow’s Portion* we had forty-three souls and a vote apiece, and if you didn’t care for your captain you could call the hands on deck, at the turn of the night, and have another. It wanted a majority. You couldn’t vote till you were fourteen. Mr Loveday had called the hands for that same night, and I’d thought nothing of it, since nobody had ever asked me what I thought about anything.

It was Mr Loveday who found me first. He was our quartermaster: a thin, clean, reading sort of man, who smelt of cloves.

“[[LOVE E|Young Wick,]]” said Loveday. “[[+|Sit down. Not on that, it’s gunpowder. Are they feeding you?]]”

“[[WICK I|Turnip, sir.]]”

“[[LOVE I|Turnip! Growing lads want beef. Do you know how long it is since we took a prize?]]”

“[[WICK I|Nine weeks.]]”

“[[LOVE I|Nine weeks and two days. I make no criticism. Captain Vane was a very great captain, in her time. Could you read me this?]]” He’d put a paper in front of me, with two columns of strokes on it. “[[LOVE I|Just the bottom line, where it’s ruled.]]”

“[[WICK I|‘Vane, one and twenty. Loveday, one and twenty.’]]”

“[[LOVE I|It’s a handsome, even sort of a number, isn’t it? It wants just one more.]]”

I said it did. I was slow, but I was beginning to see the reef.

“[[LOVE I|I believe you’re one of us at midnight.]]”

“[[WICK I|It was *gone* midnight, sir. I couldn’t swear how far.]]”

“[[LOVE I|The bell goes at midnight, and we count at the last stroke. I shan’t press you. I’d only have you consider what it is that you’d like to be, Wick, in the world. I could use a boy with a hand for figures. There’s a berth goes with it. It’s got a door.]]”

Nobody who hasn’t slept for two years in a coil of rope with a goat can know what that was to me. I said that I’d think about it. He gave me a piece of sugar as big as a thumb, and I was still sucking on it when the bosun picked me up by the collar and stood me on the quarterdeck.

“[[BOSUN E|Here’s the boy, Captain,]]” said Big Anne.

“[[VANE I|So I see. What’s that in his cheek?]]”

“[[BOSUN I|Spit it out.]]”

“[[VANE I|No, let him have it. I know whose it is.]]” Hester Vane was leaning on the rail, with her back to me and her coat about her shoulders. She’d been at sea since before the old king died. There was more salt in her than water. “[[VANE I|Leave us, Anne.]]”

“[[BOSUN I|Aye. I’ll be by the ladder.]]”

“[[VANE I|By the ladder with your ears shut.]]”

The bosun’s tread went off along the planking. For some while the captain simply watched the wake, and I watched her boots, which were odd ones.

“[[VANE I|What did he offer you?]]”

“[[WICK I|A berth.]]”

“[[VANE I|With a door?]]”

“[[WICK I|Yes, Captain.]]”

“[[VANE I|He promised Anne a door. He’s promised eleven doors, by my count. I’d like to see the ship when he’s done, it’ll be like a street.]]” She turned. “[[VANE I|I’ve nothing for you, Toby. I thought that I should tell you so to your face. I haven’t any sugar.]]”

“[[WICK I|That’s all right.]]”

“[[VANE I|It isn’t, though. It’s nine weeks. I’ve had you on turnips for a month.]]”

“[[WICK A|They’ve run out,]]” I told her.

“[[VANE I|Have they? When?]]”

“[[WICK I|That was the last one, this evening.]]”

She shut her eyes, and she laughed, not very much. “[[VANE I|Do you remember the day I had you off that coal barge?]]”

“[[WICK I|You bought me. It was four shillings.]]”

“[[VANE I|He wanted five. I said that you’d a squint.]]”

“[[WICK I|I haven’t got a squint.]]”

“[[VANE I|You did then. You were squinting at me. You looked as if you’d never seen a person before who could be answered back to, and you were trying to think what you’d say.]]” She felt in her pocket, and brought out her watch, and snapped it open. “[[VANE I|Go and get some sleep. And vote as you please. I mean that. It’s the only part of this whole filthy trade that I ever thought was any good.]]”

Gravy was sitting on a cask at the foot of the ladder, beside the bosun. Both of them had an expression of great deafness.

“[[GRAVY I|Well? Who’s it to be?]]”

“[[WICK I|I don’t know.]]”

“[[BOSUN I|If he goes with Loveday then I get a door.]]”

“[[GRAVY I|What d’you want with a door, Anne? You can’t get through the one in the galley.]]”

“[[BOSUN I|It’s just I’ve never been asked to stay out of anywhere that was mine.]]”

“[[WICK I|Why did you say that I’d be murdered?]]”

“[[GRAVY I|I said it depends. You go one way and it’s her lot that’ll never forgive you; the other way, it’s his. There’s twenty-one on either side with knives.]]” The eye was kind enough, all things considered. “[[GRAVY I|You could always have been born at one.]]”

I lay down with the goat. I don’t think that I ever thought so hard about anything, before or since. I thought about the door. I hung a coat on the back of it. And I was thinking yet when the bell began, and feet went by over my head, and a great hand came down through the hatch for me, feeling about like a crab.

All hands were on deck, with lanterns. They’d drawn up in two crowds, one to larboard and the other to starboard, with a lane between. The last stroke died. Mr Loveday unrolled his paper.

“[[LOVE I|By the articles of this company! Those for Captain Vane?]]”

“[[CREW A|Aye!]]” shouted half the ship.

“[[LOVE I|That’s twenty-one. And those for a change?]]”

“[[CREW I|Aye!]]”

“[[LOVE I|The same. Then there’s one more to poll. Step out, Tobias Wick.]]”

I stepped out. I had never been called by the whole of it; it was like wearing someone’s hat.

“[[VANE E|He’s had no time,]]” said Captain Vane from the rail. “[[+|Let the boy abstain, Loveday. We’ll cut cards for it.]]”

“[[LOVE I|With the greatest respect, you would say so. How say you, Wick?]]”

My mouth had gone dry as biscuit. I looked to the cook, but he was studying the moon with his bad side. “[[WICK I|Can I ask a question?]]”

“[[LOVE I|There’s nothing in the articles about a question.]]”

“[[VANE I|There’s nothing against it.]]”

“[[WICK I|It’s for Mr Loveday. How do you know it’s nine weeks and two days?]]”

“[[LOVE I|I keep the log, naturally. It’s my office.]]”

“[[WICK I|And the courses? You lay those too?]]”

“[[LOVE I|I *suggest* them.]]”

“[[WICK I|Only I take the tallow out to the man that heaves the lead, and I hear what he calls. We’ve been round the same island four times. It’s the one with the tree.]]” It was so still I could hear the goat. “[[WICK I|I thought you must have lost something on it.]]”

It was the bosun who got there first. You could see it go over her face like weather.

“[[BOSUN I|Nine weeks of turnips. You kept us off the lanes. You went and starved us to a vote!]]”

“[[LOVE I|The child’s mistaken. One tree is very like another!]]”

“[[GRAVY A|It’s got a goat up it,]]” said the cook. “[[+|I’ve remarked on that goat.]]”

I won’t set down what was proposed then, by both sides; they weren’t two sides any longer. They had him up on the rail with his toes over. It was Hester Vane who walked down through the middle of them with her coat flapping, and got him by his clean collar, and set him on his feet.

“[[VANE I|He’ll not go over. He’ll peel.]]”

“[[GRAVY I|There’s nothing left to peel.]]”

“[[VANE I|Then he can wait till there is. Anne, put us about. North by east, and no suggestions.]]” She looked round for me. I was a good deal shorter than the crowd. “[[VANE I|We haven’t had your vote, Toby.]]”

“[[WICK I|Do you need it?]]”

“[[VANE I|I’d like it written down.]]”

“[[WICK E|Then it’s for you,]]” said I, Tobias Wick, aged fourteen and some minutes. “[[+|But I want a door.]]”

The captain put out her hand, quite gravely, and I shook it.

“[[VANE I|Four shillings. I always said that he robbed me.]]”
