IDRIS: Idris Pugh | Idris; Pugh; Mr Pugh; the postman; her husband | M | major
OSMAN: Osman Yildirim | Osman; Yildirim; Mr Yildirim; the baker; his neighbour; the other man; the man in pyjamas | M | major
GWEN: Gwen Pugh | Gwen; Mrs Pugh; his wife; love; cariad | F | major
---
The first that Osman Yildirim knew of it was the sound of a saw, at twenty past seven on a Sunday, coming from inside his pear tree.

He went out in his dressing gown. There was a ladder on the other side of the fence, and on the ladder were two legs in corduroy.

‘[[OSMAN I|Good morning.]]’

The saw stopped.

‘[[IDRIS I|Morning.]]’

‘[[OSMAN I|May I ask what you’re doing up there?]]’

‘[[IDRIS E|Pruning,]]’ said Idris Pugh from among the leaves.

‘[[OSMAN I|It’s my tree.]]’

‘[[IDRIS I|Your tree’s down there where you’re standing. This up here is an overhang. I’ve a right to cut an overhang. It’s in the Act.]]’

‘[[OSMAN I|Which Act?]]’

‘[[IDRIS I|You look it up.]]’

‘[[OSMAN I|At least come down and we’ll have some coffee.]]’

‘[[IDRIS A|I’ve had my coffee,]]’ the postman replied, and a branch as thick as a wrist fell past Osman’s ear, with eleven small hard pears on it.

For a moment there was no sound in either garden. The baker stooped and picked up the branch. He held it across both his arms, the way one might carry a fainted child.

‘[[OSMAN A|You are a barbarian,]]’ he said, not loudly.

‘[[IDRIS I|I beg your pardon?]]’

‘[[OSMAN I|I’ve given you pears. Every September, six years, I come to your door with a bowl of pears!]]’

‘[[IDRIS I|And every September, six years, I’ve had the rest of them through the roof of my greenhouse. Do you know what a pane costs?]]’

‘[[OSMAN I|You never said a word about panes!]]’

‘[[IDRIS I|I wrote you a letter.]]’

‘[[OSMAN I|I never had a letter.]]’

‘[[IDRIS E|I posted it myself!]]’ shouted Idris. ‘[[+|I think I can be trusted to post a letter!]]’

A sash went up in the house behind him.

‘[[GWEN I|Idris! Is that you shouting?]]’

‘[[IDRIS I|No, love.]]’

‘[[GWEN I|Are you up that ladder?]]’

‘[[IDRIS I|I’m just coming down.]]’

‘[[GWEN I|The doctor said no ladders.]]’

‘[[OSMAN A|Good morning, Mrs Pugh!]]’ his neighbour called across.

‘[[GWEN I|Good morning, Osman! What’s he doing to you?]]’

‘[[OSMAN I|He’s murdering my tree.]]’

‘[[GWEN I|Wait there, the pair of you. I’ll find my slippers.]]’

The sash came down. The two men were left looking at each other through a gap that had not been there at seven o’clock. It was, as both of them noticed, rather a good gap. You could see right through it to the hills.

‘[[IDRIS I|Now look what you’ve done.]]’

‘[[OSMAN I|What I’ve done?]]’

‘[[IDRIS I|She’s not been sleeping. That was the first proper sleep she’s had since Tuesday.]]’

‘[[OSMAN I|And who was it that got up with a saw?]]’

There was no good answer to this, and the postman, to do him justice, didn’t try to find one. He hung the saw on a rung. He had gone a poor colour, and his hand on the ladder was not quite steady.

‘[[OSMAN A|Sit down,]]’ the other man told him.

‘[[IDRIS I|There’s nowhere to sit. I’m on a ladder.]]’

‘[[OSMAN I|Then put your arm over the branch. The big one. It’s strong, it won’t hurt you. It has better manners than you do.]]’

Idris put his arm over the branch. They stayed like that for a little while. A blackbird, which had been waiting for someone to finish, began again at the beginning.

‘[[OSMAN I|What happened on Tuesday?]]’

‘[[IDRIS I|Nothing happened.]]’

‘[[OSMAN I|You said she hasn’t slept since Tuesday.]]’

‘[[IDRIS I|It’s none of your business, is it?]]’

‘[[OSMAN I|No.]]’

‘[[IDRIS A|They rang up,]]’ he said at last, to the branch. ‘[[+|From the hospital. They’d like her to come in again. They’ve found a bit they weren’t expecting.]]’

Osman said something under his breath, in his own language. It took him some time, and it sounded as if it had God in it.

‘[[IDRIS I|So I thought I’d do the garden. She likes to see the hills, you know, from the bed. She’s been on at me for years. You can’t see a thing from up there but pears.]]’

‘[[OSMAN I|Why didn’t you tell me?]]’

‘[[IDRIS I|I wrote you a—]]’

‘[[OSMAN I|Don’t say letter to me. You’re thirty feet away! You have a mouth!]]’

‘[[IDRIS I|I’m not good at it.]]’

‘[[OSMAN I|No. You’re not.]]’ He laid the branch down in the grass. He took off his dressing gown, folded it, and put it on top of the compost bin, and stood there in striped pyjamas, rolling up the sleeves. ‘[[+|Pass me the saw.]]’

‘[[IDRIS I|What for?]]’

‘[[OSMAN I|You’re cutting it like a ham. Look at that. You’ve left a stump, and the wet will get in. If you want to take it back you must go to the collar, here, and here. I’ll do it. You tell me when you can see the hills.]]’

‘[[IDRIS I|I can see them from here. It’s her that’s got to.]]’

‘[[OSMAN I|Then we need somebody in the bed.]]’

The back door opened. Gwen Pugh came out on to the step in a quilted coat and one slipper. She had a letter in her hand, and she looked as though she had been laughing, or as though she might be going to.

‘[[GWEN E|Idris,]]’ said Gwen, ‘[[+|what’s this?]]’

‘[[IDRIS I|What’s what, cariad?]]’

‘[[GWEN I|I was looking for the other slipper, and it was down behind the radiator in the hall, and so was this. It’s got Osman’s name on it. It’s got a second-class stamp.]]’

‘[[IDRIS I|It never has.]]’

‘[[GWEN I|It’s dated four years ago.]]’

From over the fence came a noise like a kettle just before it boils.

‘[[OSMAN A|Read it,]]’ begged the man in pyjamas. ‘[[+|Please, Mrs Pugh. I’d like to have my post.]]’

She put on her glasses. ‘[[GWEN I|“Dear Mr Yildirim, I’m sorry to trouble you, as I know you work hard and start early. It’s about the pears. My wife says they’re the best she’s ever had, so I don’t like to mention it…”]]’

‘[[IDRIS I|That’ll do, Gwen.]]’

‘[[GWEN I|“…but they’re coming through the roof. I wondered if we might do something about it together, some weekend. I’ve a ladder.”]]’

Nobody on either side of the fence could think what to do with his hands. She folded the paper along its creases.

‘[[GWEN A|Forty-one years,]]’ she remarked, ‘[[+|and he never lost so much as a postcard.]]’

‘[[OSMAN I|It’s a good letter.]]’

‘[[IDRIS I|It was a draft.]]’

‘[[OSMAN I|I accept. I’m free this weekend.]]’ The baker tested the blade against his thumb and reached up for the place. ‘[[+|Go back to bed, please, Mrs Pugh, and open the curtains. We need you to shout.]]’

‘[[GWEN I|What shall I shout?]]’

‘[[IDRIS A|Just say,]]’ her husband told her, ‘[[+|when it’s enough.]]’
