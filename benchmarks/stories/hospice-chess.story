WAL: Walter Brandreth | Walter; Mr Brandreth; Brandreth; the old man | M | major
SHI: Shirin Daly | Shirin; the girl; the volunteer; Miss Daly | F | major
---
‘[[WAL I|You’re late.]]’

‘[[SHI I|It’s two minutes past.]]’

‘[[WAL I|I’m not in a position to be generous with minutes.]]’

Shirin hangs her coat on the oxygen. It isn’t in use; he likes it where he can see it, he says, the way some people like a bus stop. She pulls the table across his knees and starts to set out the pieces. Outside, in the hospice garden, a man on a ladder is stringing lights in a tree, though it’s only October.

‘[[WAL A|They’re doing Christmas early,]]’ he says.

‘[[SHI I|That’s for the open day.]]’

‘[[WAL I|It’s for Mr Pruitt, next door. Nobody will say so. Black or white?]]’

‘[[SHI I|White. You had it Tuesday.]]’

‘[[WAL I|I’d have let you have it anyway. You need it.]]’

‘[[SHI I|I nearly beat you on Tuesday.]]’

‘[[WAL A|On Tuesday,]]’ says the old man, ‘[[+|I was full of morphine and I thought that your bishop was a nun.]]’

She pushes her king’s pawn. He pushes his. She’s nineteen; she is supposed to have been coming here for eight Saturdays as part of some award with a badge, and it’s been thirty-one weeks, and the badge came in the post in May.

‘[[SHI A|Any post?]]’ she asks the board.

‘[[WAL I|You’d know better than I would. You bring it up.]]’

‘[[SHI I|I meant, did anything come yesterday.]]’

‘[[WAL I|A catalogue for garden furniture. Someone’s an optimist. Knight.]]’

‘[[SHI I|I can see it’s a knight.]]’

‘[[WAL I|I was admiring it.]]’

They play five moves without talking. He’s slow today. His hand goes out above the board and hangs there, like something being lowered from a crane, and the square that it comes down on isn’t always the square it set out for. She waits. She has learned not to help. On the window sill stands the other board, the little one with pegs, which nobody’s allowed to touch. It’s the game with Riga. He and Juris Ozols have been playing it on postcards since before she was born, one move at a time, one move to a card; this is only their fourth.

‘[[WAL I|It’s been eleven days, you know.]]’

‘[[SHI I|What has?]]’

‘[[WAL I|Since I sent him rook takes.]]’

‘[[SHI I|The post’s terrible over there.]]’

‘[[WAL I|Is it? In the days of the Soviet Union it took nine. There was a man steaming the stamps off, and it took nine.]]’

‘[[SHI I|Maybe he’s thinking.]]’

‘[[WAL I|Juris never thought in his life. He felt his way, like a burglar. It’s your move.]]’

‘[[SHI I|I went.]]’

‘[[WAL I|So you did.]]’ He peers. ‘[[WAL I|Good heavens. Why?]]’

‘[[SHI I|It’s a plan.]]’

‘[[WAL I|It’s a cry for help.]]’

Shirin laughs, and he looks pleased, and coughs, and goes on coughing. She gets the beaker to him and looks out at the man on the ladder until it’s finished. When she turns round again he’s lying back with his eyes shut. He’s the colour of the pillowcase.

‘[[SHI I|Do you want somebody?]]’

‘[[WAL I|I want you to take your hand off that bishop.]]’

‘[[SHI E|How could you even see that?]]’ says Shirin.

‘[[WAL I|I was thirty-four years in the Customs, Miss Daly. I could hear it.]]’

She puts the bishop back. In the corridor the tea trolley goes by with its one bad wheel.

‘[[WAL I|I’d like to ask you something, and I’d like you to go on playing while I do. People are more truthful when their hands are busy. It was the first thing that they taught us.]]’

‘[[SHI I|OK.]]’

‘[[WAL I|Whose idea was knight to d2?]]’

She’s holding a pawn. She sets it down very exactly in the centre of its square. ‘[[SHI I|I haven’t got a knight that can go to d2.]]’

‘[[WAL I|Not here. There.]]’ He hasn’t opened his eyes. One finger comes up off the blanket and points at the sill. ‘[[WAL I|In March. It came with a picture of the Freedom Monument.]]’

‘[[SHI I|I suppose it was Juris’s.]]’

‘[[WAL I|Go on playing.]]’

‘[[SHI I|I did. It’s you.]]’

‘[[WAL I|Pawn takes. You see, it’s a very sensible move. It’s solid. It’s just what the books would tell you. In thirty-six years that man never once sent me a sensible move. He sent me a sacrifice from his own wedding.]]’

‘[[SHI I|People change.]]’

‘[[WAL I|And his sevens. He crosses them. In February he was crossing them.]]’

The lights in the tree come on, red, green, red, and go off again. The man on the ladder says something, probably a swear word, to the plug. Shirin has both hands in her lap.

‘[[SHI A|How long have you known?]]’ the girl says.

‘[[WAL I|You’ve stopped playing.]]’

‘[[SHI I|How *long*, Walter?]]’

‘[[WAL I|Since the Freedom Monument. It had a Latvian stamp on it, but no postmark. I did wonder where you got the stamps.]]’

‘[[SHI I|There’s a man on eBay.]]’

‘[[WAL I|Is there? How enterprising.]]’

‘[[SHI I|His daughter wrote to you. It came to the front desk, it was in English, and Sister asked me to read it to you because you’d been so bad that week. And I opened it in the lift.]]’ She’s crying, and it makes her furious; she does it with her chin up, like someone walking into rain. ‘[[SHI I|And I came in, and you said, has he moved? You hadn’t eaten for three days and you sat up. You said, has the old devil moved?]]’

‘[[WAL I|And you said knight to d2.]]’

‘[[SHI I|I didn’t know anything then. I only knew how they went!]]’

‘[[WAL I|It shows.]]’

‘[[SHI I|I’m really sorry.]]’

‘[[WAL E|When did he die?]]’ asks Walter.

‘[[SHI I|The twentieth of February. In his sleep. She said he’d had soup.]]’

‘[[WAL I|What kind?]]’

‘[[SHI I|She didn’t say what kind.]]’

‘[[WAL I|It’d be sorrel. He was a martyr to sorrel.]]’ The old man nods for a time. His mouth is working at something, and it takes her a while to understand that it isn’t grief, or isn’t only that. ‘[[WAL I|Have you any idea how difficult it has been?]]’

‘[[SHI I|What has?]]’

‘[[WAL I|Not winning! I could have mated you in April. I could have done it in June with either hand. I had to walk my queen all the way round the houses. I had to leave that rook hanging for *five weeks* before you saw it.]]’

‘[[SHI I|I saw it. I thought it was a trap.]]’

‘[[WAL I|It was a gift!]]’

‘[[SHI I|How was I supposed to know that? You never gave me anything. You took my queen on my birthday.]]’

‘[[WAL I|You’d left her out in the road.]]’

‘[[SHI I|So why did you? If you knew there was no one there?]]’

He opens his eyes. They’re pale, and quite sharp, and they go past her to the sill, where the small wooden men have stood for so long in one another’s way.

‘[[WAL I|But there was someone there. That was what I couldn’t get over. Each week the fellow got a little better.]]’

She can’t find anything to say to that. She wipes her face with her cuff. After a minute she gets up, fetches the little board, and carries it across in both hands, very level, as one might a full cup; she puts it on the table in front of him, on top of the wreck of the other game.

‘[[WAL I|Nobody’s allowed to touch that.]]’

‘[[SHI I|Shut up. You took my rook. I mean, you took his.]]’

‘[[WAL I|Yours will do.]]’

‘[[SHI I|So that’s been eleven days, and I haven’t sent you a card because I can’t see what to do. If I take back, I lose the pawn, and then the whole side goes. I’ve had it set up on my desk at home. I’ve been missing lectures.]]’

‘[[WAL I|So what would you do?]]’

‘[[SHI I|Resign, probably.]]’

‘[[WAL I|That’s what you’d do. What would *he* have done?]]’

She bends over it. Her hair falls forward, and he moves his hand an inch, and then another, until he’s got it out of her light. Out in the garden the tree flickers, holds, and stays lit from top to bottom. There’s a thin cheer from the next room.

‘[[SHI I|He’d do something stupid.]]’

‘[[WAL I|Stupid how?]]’

‘[[SHI I|Like … leave the rook. Forget about the rook. He’d put the queen there. Right there, next to your king, where anybody could just take it.]]’

‘[[WAL I|And if I did?]]’

‘[[SHI I|Then the knight comes in. The *knight*. The one on d2.]]’ She looks up. ‘[[SHI I|Oh my God. Is that mate?]]’

‘[[WAL I|In four. I’ve been sick with worry that you wouldn’t see it.]]’

‘[[SHI I|You said it was a rubbish move!]]’

‘[[WAL E|I said it was a sensible one,]]’ says Walter. ‘[[+|Even he’d have had to make one in the end. Well, go on. I’m not going to do it for you. And write it on a card, would you, and put a stamp on it.]]’

‘[[SHI I|Why, where am I posting it?]]’

‘[[WAL I|Here. Second class. I should like to have something to look forward to.]]’
