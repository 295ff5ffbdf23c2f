SAL: Salvatore Greco | Sal; Salvatore; the prompter; Mr Greco; the old man | M | major
WYN: Wynne Ashdown | Wynne; Ashdown; the director; the young director | F | major
COL: Colm Furlong | Colm; Furlong; the lead; the actor; Macbeth | M | major
HILDA: Hilda | Hilda; the wardrobe mistress; Hildy | F | minor
WITCH: the witches | the witches | F | group
---
'[[WYN I|From the dagger, please. And Colm, could we have it with fewer potatoes?]]'

'[[COL A|Fewer what?]]' said Macbeth, and stopped in the middle of the stage with his hand out.

'[[WYN I|You're in a pub. You're telling a story in a pub. I'd like you to be in Scotland.]]'

'[[COL I|They've pubs in Scotland.]]'

From the hole at the front of the stage, the one with a little tin hood on it, came a dry cough.

'[[SAL E|He is in the castle,]]' offered Sal. '[[+|It is after dinner. He has drunk something.]]'

'[[WYN I|Thank you, Mr Greco. I don't think we asked.]]'

It was the last rehearsal but one. The Alhambra was the last theatre in the county that kept a prompter, and this would be the last show in which it did; from the autumn there was to be a screen. Everyone had been told this but the prompter. The director was putting it off. She was twenty-six, she'd got a first in semiotics, and she had never in her life sacked anybody.

'[[COL A|"Is this a dagger which I see before me,"]]' the actor began again, with his jaw stuck out, '[[+|"the handle toward my hand? Come, let me clutch thee. I have thee not, and yet…"]]'

He stopped.

'[[SAL I|"I see thee still."]]'

'[[COL I|I know that.]]'

'[[SAL I|You stopped.]]'

'[[COL I|I was having a pause! It's a pause! I'm reaching out for the bloody thing.]]'

'[[SAL A|It is a short pause there,]]' the old man said, unmoved. '[[+|There is a long pause after "blood". Sir Desmond took a breath after "blood", and somebody in the gallery fainted.]]'

'[[WYN I|When was that?]]'

'[[SAL I|In nineteen sixty-eight.]]'

'[[WYN I|It's not nineteen sixty-eight.]]'

'[[SAL I|No, signorina. I had noticed. It's colder.]]'

The wardrobe mistress, who was on her knees taking up the hem of a witch, laughed through her pins. Wynne walked down the aisle and folded her arms on the edge of the stage, next to the tin hood. She could see in from there. There was a stool and a lamp. There was a bottle of milk, and a script gone soft as cloth, and two large brown eyes turned up to her with perfect attention.

'[[WYN E|Mr Greco,]]' said Wynne, '[[+|may I have a word with you later?]]'

'[[SAL I|You can have it now.]]'

'[[WYN I|I'd rather do it later.]]'

'[[SAL I|It's about the screen.]]'

Nobody on the stage appeared to be listening. One of the witches had started to hum.

'[[WYN I|Who told you about the screen?]]'

'[[SAL I|The man who came to measure it. He put his tape here. He put it on my foot.]]'

'[[WYN I|I was going to tell you. I've been waiting for a good moment.]]'

'[[COL A|There's never a good moment,]]' Furlong put in, coming down with his dagger under his arm. '[[+|I was told about my divorce in a panto. I was the back of the cow.]]'

'[[WYN I|Colm, would you take five minutes?]]'

'[[COL I|I would not. I'm nosy.]]'

'[[SAL I|It's all right. He can stay. He's a bad Macbeth, but he's a good boy.]]'

'[[COL I|Now hold on.]]'

'[[HILDA A|He's not wrong, love,]]' came a voice from among the hems.

'[[COL I|Et tu, Hilda?]]'

'[[HILDA I|I'm only saying. You rush. I've been hearing it from down here for three weeks, and all I know is that he wants it to be over.]]'

The lead sat down on the edge of the stage with his legs hanging. He was a big man, and it made a big noise. He had been very famous for a short time, as a vet.

'[[COL I|I do want it to be over. I'm scared sick. I haven't done a play in eleven years. I keep looking out there, and it's all black, and I think, if I stop, that's it. There'll be a hole and I'll go down it.]]'

'[[SAL I|There is a hole. I'm in it.]]'

'[[COL I|What?]]'

'[[SAL A|If you go down,]]' the prompter explained patiently, '[[+|you will land on me. I've been here for fifty-five years. I've had on top of me Sir Desmond, I've had Dame Phyllis, twice, I had a Russian. Nobody has ever gone past me. So you can take your pause.]]'

Colm rubbed his mouth. He looked at the tin hood for some time, and there was nothing of the vet left in his face.

'[[COL I|And with the screen?]]'

'[[SAL I|I don't know. Maybe there's something behind the screen.]]'

'[[WYN I|It's got every line. It scrolls. It's voice-activated.]]'

'[[COL I|But how does it know if I'm stuck?]]'

'[[WYN I|It detects a silence longer than two seconds.]]'

'[[COL I|And if I'm having a pause?]]'

She opened her mouth. She had, on page nine of her dissertation, several things to say about silence. It came to her now that she had written them in a library.

'[[WYN A|How do *you* know?]]' she asked the hole.

'[[SAL I|I beg your pardon?]]'

'[[WYN I|When it's a pause, and when he's dried. You were wrong just now.]]'

'[[SAL I|I wasn't wrong.]]'

'[[COL I|He wasn't wrong.]]' It came out very low. '[[+|I'd gone. I said I hadn't. I'd no more idea than the cow.]]'

'[[SAL I|It's the feet. When it's a pause, the weight's in the toes. When he's lost it goes to the heels. From up there you see the face, and the face is an actor. But the feet, I've got them here.]]' A hand came out from under the hood. It measured about eight inches in the air in front of it. '[[+|They're not so clever. They tell me everything.]]'

Somebody at the back of the stalls let a seat go up. Hilda had taken all the pins out of her mouth, and was holding them in her palm like seeds.

'[[HILDA I|Well, go on, Miss Ashdown. Ask him.]]'

'[[WYN I|Ask him what?]]'

'[[HILDA I|What you want to ask him. You've had your weight on your heels since you came down here.]]'

The young director looked at her own feet. She went on doing it while she spoke.

'[[WYN I|It's already paid for. The screen. It was a grant.]]'

'[[SAL I|I understand.]]'

'[[WYN I|It's for accessibility. So I suppose that it could be for the audience. It could face the other way.]]'

'[[SAL I|That would be good. Some of them can't hear. I know, because they tell each other.]]'

'[[WYN I|And you'd stay where you are.]]'

'[[SAL I|I wasn't going anywhere. I don't know how to get out. There was a ladder, but they took it for *Romeo*.]]'

It was the witches who cracked. '[[WITCH E|Hail!]]' they shrieked, all three together, and fell on one another's necks, and a yard and a half of hem came down.

'[[COL A|Can I go again?]]' the actor asked. He had got up. He'd gone upstage a little way by himself, and was standing there with the dagger on the floor in front of him, not looking at it. '[[+|From the top. I'd like to try something.]]'

'[[WYN I|What?]]'

'[[COL I|Stopping.]]'

She went up the aisle and sat down in the dark. She didn't open her notebook.

'[[COL I|"Is this a dagger which I see before me?"]]'

He waited. He waited so long that the hair stood up along her arms. Two seconds, she counted; and four; and seven. And not one sound came out of the hole.
