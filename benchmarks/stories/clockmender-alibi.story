CRANE: Inspector Dilys Crane | Crane; the inspector; Inspector Crane; the detective; Dilys | F | major
CRAB: Wendell Crabbe | Crabbe; Mr Crabbe; Wendell; the clock-mender; the little man; her lodger | M | major
MOSS: Mrs Mossop | Mrs Mossop; the landlady; his landlady | F | major
GRIF: Sergeant Griffin | Griffin; the sergeant | M | minor
---
There were thirty-one clocks in Mr Crabbe’s room, and no two of them agreed.

‘[[CRANE I|Which one’s right?]]’

‘[[CRAB I|That’s rather a personal question.]]’

Inspector Crane moved a tray of springs off the only other chair and sat down on it. The little man went on working. He had a watch open in front of him, and a glass screwed into his eye, so that whenever he did look up it was like being looked at by a fish.

‘[[CRANE I|You know what I’ve come about, Mr Crabbe.]]’

‘[[CRAB I|Is it the carriage clock?]]’

‘[[CRANE I|It’s the dead man at the bottom of the church steps.]]’

‘[[CRAB I|Ah. I’ve read about that.]]’

‘[[CRANE I|You’ve no need to read about it. That’s the steps, there. One could spit on them from your window.]]’

‘[[CRAB I|I wouldn’t, though.]]’

‘[[CRANE I|Were you sitting here on Thursday night?]]’

‘[[CRAB I|I may have been. I’m generally sitting somewhere.]]’

‘[[CRANE I|At about twenty to eleven?]]’

He glanced around the walls, from face to face to face. ‘[[CRAB I|By which?]]’

The door opened before Crane could tell him. It was opened by a tea tray, and the tray was followed by a woman of sixty or so, built low and square, in a floral overall.

‘[[MOSS I|I thought you’d like a cup. Don’t mind me. He was in bed.]]’

‘[[CRANE I|I’m sorry?]]’

‘[[MOSS I|Thursday. He goes up at ten with his cocoa, he’s like clockwork, if you’ll excuse me. You were in bed, Mr Crabbe.]]’

‘[[CRAB E|I was in bed,]]’ said Mr Crabbe.

‘[[CRANE I|I thought that you might have been sitting somewhere.]]’

‘[[CRAB I|I sit up in it.]]’

‘[[MOSS I|Sugar’s in the blue one.]]’ The landlady put down the tray on top of a dismantled cuckoo, and went. Her slippers could be heard going as far as the turn of the stair, and no farther.

Crane poured. She took her time about it.

‘[[CRANE I|How long have you lodged here?]]’

‘[[CRAB I|Nineteen years in October.]]’

‘[[CRANE I|It must be a good house.]]’

‘[[CRAB I|She does a very good kipper.]]’

‘[[CRANE I|And Mr Pugsley? Did you know him?]]’

‘[[CRAB I|He played the organ at me, on Sundays. He always took the second hymn too fast.]]’ A tiny screw went in, a quarter turn, a half. ‘[[CRAB I|One oughtn’t to say so. He’s dead.]]’

‘[[CRANE I|You didn’t care for him.]]’

‘[[CRAB I|I didn’t push him, if that’s what you’re asking.]]’

‘[[CRANE I|It wasn’t. I hadn’t said that anybody did. It’s been put about that he fell.]]’

The screwdriver stopped. For a moment there was nothing in the room but ticking, which was a good deal.

‘[[CRAB A|That was clumsy of me,]]’ the clock-mender admitted.

‘[[CRANE I|It was, rather.]]’

‘[[CRAB I|I suppose I couldn’t have it back?]]’

‘[[CRANE I|I’m afraid not. Did you see who it was?]]’

‘[[CRAB I|It was dark.]]’

‘[[CRANE I|There’s a lamp on those steps. I’ve stood beneath it.]]’

‘[[CRAB I|I had my glass in. I can’t see anything beyond a foot away with my glass in. You’re a sort of a brown cloud.]]’

‘[[CRANE I|In bed?]]’

‘[[CRAB I|I beg your pardon?]]’

‘[[CRANE I|You had your glass in, in bed? With the cocoa?]]’

‘[[MOSS I|Biscuits!]]’ It was the tea tray again, or rather a plate, with the same overall behind it. ‘[[MOSS I|I’d forget my head. I couldn’t help hearing, Inspector, the walls are like paper. He’s not a strong man. He had a turn at Whitsun.]]’

‘[[CRAB I|It was only wind, Mrs Mossop.]]’

‘[[MOSS I|It was a turn. And whatever he tells you about Thursday, you must bear in mind that he’s on tablets.]]’

‘[[CRANE I|He’s told me nothing about Thursday.]]’

‘[[MOSS I|Well, there you are, then.]]’

‘[[CRANE I|Where were you yourself, Mrs Mossop?]]’

‘[[MOSS I|Me? In the scullery, blackleading. I never went out. You ask anybody.]]’

‘[[CRANE I|Whom should I ask?]]’

The landlady thought about it. ‘[[MOSS I|Mr Crabbe.]]’

‘[[CRAB A|She was in the scullery,]]’ he said at once. ‘[[+|I heard her brush.]]’

‘[[CRANE I|All the way from your bed.]]’

‘[[CRAB I|It’s a very loud brush.]]’

‘[[MOSS I|They’re ginger nuts.]]’ She set the plate down on the inspector’s knee, since there was no space left anywhere else, and again the slippers went as far as the turn of the stair.

Crane got up. She carried the plate across to the window, and stood there, and ate a biscuit. It had begun to rain. Across the lane the steps went up, twenty-two of them, to a shut door and a lamp.

‘[[CRANE A|I’ll tell you what puzzles me,]]’ she remarked to the glass. ‘[[+|You can stop me if I go wrong. Here’s a man that nobody likes much. He taught the piano to half of the girls in this parish, and quite a few of them gave up very suddenly. No one ever said why. It’s not the kind of thing that they do say. There was one in thirty-one, who was fourteen, and she left the town altogether. Her name was Mossop.]]’

The ticking went on.

‘[[CRAB I|Joan.]]’

‘[[CRANE I|Did you know her?]]’

‘[[CRAB I|She’d gone before I came. I’ve got her room. There are some pencil marks by the door there, with the dates, where they measured her.]]’ He’d taken the glass out of his eye; without it his face was quite bare, and much older. ‘[[CRAB I|They stop.]]’

‘[[CRANE I|When did her mother find out?]]’

‘[[CRAB I|I couldn’t tell you that.]]’

‘[[CRANE I|Couldn’t?]]’

‘[[CRAB I|There was a letter last week, with a foreign stamp. I only know because I carried it in to her. I’ve heard that woman drop a full coal scuttle on her foot and say “bother”. I’d never heard that sound before.]]’

From the stairs came the creak of a board, as somebody shifted from one foot to the other.

‘[[CRANE A|Mr Crabbe,]]’ the inspector said, not very loudly, ‘[[+|I believe you were sitting exactly there, with the lamp full on, and no glass in. You’d just looked up to rest your eyes.]]’

‘[[CRAB I|I’m a poor witness. Ask anyone. I can’t tell you the time in my own room.]]’

‘[[CRANE I|I think that you could tell me to the second. What did you see?]]’

‘[[CRAB I|I saw a man come out of a church.]]’

‘[[CRANE I|And?]]’

‘[[CRAB I|And I looked at my work.]]’

‘[[CRANE I|Was anyone with him?]]’

‘[[CRAB I|I’ve had a kipper on a Friday for nineteen years, Inspector. She takes the bones out. I’ve never asked her to, she’s simply got it into her head that I’d choke. I looked at my work.]]’

Heavy boots were heard below, and a cough, and a voice that had never learned to lower itself. ‘[[GRIF I|Ma’am? Are you up there? The doctor’s been on the telephone.]]’

‘[[CRANE I|Come up, Griffin!]]’

‘[[GRIF I|I would, ma’am. There’s a lady sitting on the stairs.]]’

‘[[MOSS I|He can go round me.]]’

The sergeant went round her. He came in with his helmet under his arm and the rain running off him, and gazed at all of the clocks with his mouth ajar.

‘[[CRANE I|Well?]]’

‘[[GRIF I|It’s his heart, the doctor says. There’s not a mark on him that he didn’t get from the steps. He’d have been dead before he reached the third one. A shock, it could have been, or the cold. It could have been anything.]]’

‘[[CRANE I|He wasn’t pushed?]]’

‘[[GRIF I|Nobody laid a finger on him, ma’am. Not so’s you could prove.]]’

‘[[CRAB E|She only spoke to him,]]’ cried Mr Crabbe, and then clapped both his hands to his mouth, too late, like a child.

In the doorway stood his landlady, holding the teapot.

‘[[MOSS I|I asked him did he remember her. That’s all I did. I waited by the lamp till he’d locked up, and I said, “Do you remember our Joan?”]]’

‘[[CRANE I|And what did he say?]]’

‘[[MOSS I|He said, which one was she?]]’

Griffin looked at the inspector; the inspector looked at the plate. There was one ginger nut left on it. She considered it for a while, and then she put it in her pocket, and after it, unopened, her notebook.

‘[[CRANE I|He fell, Griffin. It’s been put about, and I dare say that it’s so. Good afternoon, Mr Crabbe. You’ve been no help whatever.]]’

‘[[CRAB I|I did try.]]’

‘[[MOSS I|You’ll take another cup, before you go? It’s wet out.]]’

‘[[CRANE I|What time is it?]]’

The clock-mender didn’t so much as glance at the walls. ‘[[CRAB A|Eight minutes to four,]]’ he told her. ‘[[+|And eleven seconds.]]’
