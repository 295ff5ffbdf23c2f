TIBB: Tibb | Tibb; the apprentice; the girl; miss | F | major
ASKE: Mother Aske | Mother Aske; the witch; the old witch; the voice behind the curtain | F | major
GORSE: Hob Gorse | Gorse; Hob; a voice among the herbs; Farmer Gorse; Mr Gorse; the farmer; the big man | M | major
WIFE: Lettice Gorse | Lettice; Mrs Gorse; the woman in the green shawl; his wife | F | major
WICK: Wick | Wick; the boy; the boy with the jar | M | major
SIS: Poll | Poll; Wick’s sister; his sister; my sister | F | minor
---
Mother Aske had a cold, and when a witch has a cold the whole village stays indoors. She lay in the back room behind the bead curtain with her feet in mustard. Every sneeze changed the colour of something.

“[[ASKE I|Who’s that?]]”

“[[TIBB I|It’s nobody yet. I’ve only just put the sign out.]]”

“[[ASKE I|What’d you put on it?]]”

“[[TIBB I|It says ‘Open’.]]”

“[[ASKE I|Cross it out. Put ‘Ajar’. Don’t go promising folk things.]]”

Tibb went and put “[[!|Ajar]]”. She was fourteen, and had been an apprentice for eleven weeks, and in all that time she’d been trusted with the broom, and only for brooming. When she straightened up there was a man on the step. There was a great deal of him, and all of it was embarrassed.

“[[GORSE I|Is she in?]]”

“[[TIBB I|She’s poorly. You can have me.]]”

“[[GORSE I|I’d as soon come back.]]”

“[[ASKE I|Who’s *that?*]]”

“[[TIBB I|It’s Farmer Gorse!]]”

“[[ASKE I|It’ll be his knees.]]”

The big man took off his hat, in order to have something to strangle. “[[GORSE A|It in’t my knees,]]” he told it, very low. “[[+|It’s my wife.]]”

“[[TIBB I|What’s the matter with her?]]”

“[[GORSE I|Nothing. There’s nothing the matter with her, that’s just it. She’s up and down, she’s in and out, she sings when she’s at the churn. It’s only when I come in that she stops.]]”

“[[TIBB I|Stops what?]]”

“[[GORSE I|The lot. I want one of them bottles.]]”

“[[TIBB I|Which bottles?]]”

“[[GORSE E|You know,]]” Gorse mumbled. “[[+|The pink ’uns.]]”

Behind the curtain somebody blew her nose, and every candle in the shop turned briefly to mauve.

“[[ASKE I|No love potions! I don’t sell ’em and I don’t stock ’em. You tell him what happened to the curate.]]”

“[[GORSE I|What did happen to the curate?]]”

“[[TIBB I|He’s very happy. It’s the goat who’s worried.]]” Tibb pulled the ledger over and licked the pencil, as she had seen it done. “[[TIBB I|When did you last say anything to her, Mr Gorse?]]”

“[[GORSE I|This morning.]]”

“[[TIBB I|What was it?]]”

“[[GORSE I|‘Gate wants mending.’]]”

“[[TIBB I|And before that?]]”

He gave it some honest thought. His lips moved. “[[GORSE I|Michaelmas.]]”

“[[WICK I|Miss! Miss, you’ve got to do my sister!]]”

It was a boy with a jar. He had come in under the farmer’s elbow at a run and he banged the jar on the counter so hard that the lid jumped. In it, up to its chin in ditch-water, sat a frog.

“[[TIBB E|I’m with somebody,]]” said Tibb.

“[[WICK I|But she’s been like it since breakfast!]]”

“[[TIBB I|You can wait your turn, Wick. There’s a stool.]]”

“[[GORSE I|Is that young Poll?]]” The farmer bent down, hands on knees, and peered. “[[GORSE I|She’s got her dad’s look.]]”

“[[WICK I|She was meant to be doing the hens. I went to fetch her and there was just her clogs, and this in the left one.]]”

“[[ASKE I|Ask him has it blinked!]]”

“[[WICK I|Course it’s blinked, it’s a frog!]]”

“[[ASKE I|Then it’s a frog! Next!]]”

“[[TIBB E|I’m dealing with it, Mother,]]” called Tibb. She took the hat out of the big man’s hands, since it would have been a pity to see it die, and put him behind the shelves, by the dried things, with a bottle of something to read the label of. “[[+|You stop there. I’ve got to think.]]”

What she had to think about was coming up the path. It wore a green shawl, pulled well forward, and it looked over its shoulder twice before it got to the door.

“[[WIFE I|Is there anyone here?]]”

“[[WICK I|There’s me.]]”

“[[WIFE I|Anyone who matters, I meant. I’m sorry, my lamb. What’ve you got there?]]”

“[[WICK I|Poll.]]”

“[[WIFE I|Oh, dear. Well, she’s a good colour.]]” The woman put down a basket, and leaned across the counter until the fringe of the shawl was in the ledger. “[[WIFE I|I want something for a heart.]]”

Tibb found a clean page. “[[TIBB I|Pains?]]”

“[[WIFE I|In a way. I want it stopped.]]”

Among the dried things, a bottle clinked.

“[[TIBB I|*Stopped* stopped?]]”

“[[WIFE I|Not dead. I’ve still the milking. I only want it to leave off. Nine years I’ve been soft on a man and I’ve had about as much good of it as if I’d been soft on a gatepost. I sing all day to keep my spirits up, and in he comes, and I think, hush, Lettice, listen, this might be it. This might be when he says something.]]”

“[[TIBB I|And does he?]]”

“[[WIFE I|‘Gate wants mending.’]]”

The boy turned round on his stool. He looked at the shelves, behind which there was now no sound of any kind, and at the hat, which was on the counter, and he opened his mouth.

“[[TIBB I|Wick, have you changed her water?]]”

“[[WICK I|Do I need to?]]”

“[[TIBB I|There’s a pump in the yard. Go and do it slowly.]]”

“[[ASKE I|Who’s *that*, now?]]”

“[[TIBB I|A lady, Mother. For a heart. She wants it turned off.]]”

There was a long, thick silence from the back room. “[[ASKE I|And where’ve you put the other one?]]”

“[[TIBB I|By the henbane.]]”

“[[ASKE A|Hm,]]” said the voice behind the curtain. “[[+|I’m a sick woman. I can’t be expected to hear everything.]]”

So Tibb got down two bottles, small ones, the same size. She filled them from the jug. She put in a leaf of peppermint, and then, because it needed to cost something, a second leaf. She had no idea what her face was doing. It felt like somebody else’s.

“[[TIBB I|There. It’s to be taken at table, last thing, with him sat across from you. You can’t take it by yourself or it curdles. He has to pour yours.]]”

The woman in the green shawl held hers up to the window. “[[WIFE I|He’ll want to know what it is.]]”

“[[TIBB I|Then he’ll have to ask you, won’t he?]]”

“[[WIFE I|And I’ll be rid of it? I shan’t feel it any more, when he comes in?]]”

“[[TIBB I|You’ve got to do the words first. They’re very old words. You say, ‘What did you think about today?’ And you’ve got to wait till there’s an answer, even if it’s ages.]]”

“[[WIFE I|It’ll be ages.]]”

“[[GORSE A|I was thinking about you,]]” said a voice among the herbs.

He’d come out from behind the shelves. There was a cobweb on his ear, and he had got hold of a bunch of tansy and was wringing its neck.

“[[WIFE E|Hob Gorse,]]” said Lettice. “[[+|How long have you been stood there?]]”

“[[GORSE I|Since the gatepost.]]”

“[[WIFE I|Oh, my Lord.]]”

“[[GORSE I|I say that about the gate because I come up the yard and I hear you, and I stop there so as you’ll not leave off. I lean on it. Nine years. That’s why it wants mending.]]”

Nothing was said then, for so long that a candle got tired of waiting and went out. Tibb studied the ledger. She wrote down “[[!|gate]]” and underlined it.

“[[WIFE I|You daft great lump. You could’ve come *in.*]]”

“[[SIS I|Wick! You never told her I was a frog?]]”

It came from outside, and from above. Everybody in the shop looked at the window. In the yard the boy with the jar was standing under the pear tree with his head thrown back, and water was running out over both his boots.

“[[WICK I|Poll?]]”

“[[SIS I|I only wanted ten minutes with nobody at me about hens!]]”

“[[WICK I|I’ve been calling this frog Poll! I *kissed* it!]]”

“[[ASKE E|I said that it was a frog!]]” shouted Mother Aske.

The farmer paid for both bottles. His wife said that they wouldn’t be needing them, and he said, best be certain, and she took his arm to go down the step, though it wasn’t much of a step. They were still at the gate a quarter of an hour later. It could be seen from there that he was talking, and that she’d had to sit down on her basket.

The beads rattled. Mother Aske stood between them in her nightcap, as yellow as a candle up to the knees. She looked into the jug, and smelled it.

“[[ASKE I|Peppermint.]]”

“[[TIBB I|Yes, Mother.]]”

“[[ASKE I|Two leaves. What did you take off them for it?]]”

“[[TIBB I|A goose each.]]”

The old witch held out the broom. It was the other one, the black one, that hung by itself on two nails.

“[[ASKE A|Mind the chimneys,]]” she said, and sneezed, and the sign on the door went green.
