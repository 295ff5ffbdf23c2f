MAG: Magnus Rendall | Magnus; Grandda; the old man; her grandfather; the keeper; Skarva light | M | major
SIG: Signe Rendall | Signe; the girl; his granddaughter; the lass | F | major
ERL: Erlend Rendall | Erlend; the man on the radio; the voice; the radio; Dad; his son; the Corrie Ann | M | major
COAST: the coastguard | the coastguard; the coastguard officer; Lerness; the woman in Lerness | F | minor
---
The generator died at nine minutes to eleven, and for the first time since the war the Skarva light went out.

Signe was brushing her teeth. She came down the spiral stairs by feel, with the brush still in her mouth, towards the one thing in the tower that showed any light at all, which was the dial of the radio.

“[[SIG I|Grandda? Did you do that?]]”

“[[MAG I|I did not. Is it black?]]”

“[[SIG I|It’s black as anything.]]”

“[[MAG I|I thought it was only me.]]”

He was standing at the window with his palm on the glass. He had been keeper for thirty years, and after it was made automatic he’d been nothing, and stayed on; and for the last two of them a grey thumb had been pressing on the middle of everything that he looked at. He could see the edges. He used to say there was a good deal going on at the edges.

“[[MAG I|What’s the fog doing?]]”

“[[SIG I|Coming up the steps.]]”

“[[MAG I|Then it’s as well there’s nobody out in it.]]”

The radio spat. It was so loud that Signe swallowed her toothpaste.

“[[ERL I|Lerness Coastguard, Lerness Coastguard, this is *Corrie Ann*. I’ve lost your light. I’ve got no engine and no plotter, and I’m setting down on Skarva, I think I am. I had it a minute ago. I’ve lost the light. Over.]]”

“[[COAST I|*Corrie Ann*, Lerness. How many persons on board?]]”

“[[ERL I|One. Just the one.]]”

“[[COAST I|Lifeboat’s launching now, sir. They’ll be forty minutes. Can you anchor?]]”

“[[ERL I|In thirty fathom? I’ve not the chain. I’ll be on the Teeth in twenty.]]”

Her grandfather had turned round from the window. He’d turned his whole body, the way he did now, to get his good edge on the sound. Signe couldn’t make out his face, but she heard him stop breathing through his nose.

“[[SIG I|What is it?]]”

“[[MAG I|Nothing. Give me the handset. No, in my hand, lass, put it in my hand.]]” He pressed the key. “[[+|*Corrie Ann*, this is Skarva. You’ve a sail up?]]”

There was a long wash of static.

“[[ERL I|Jib. There’s no wind in it to speak of.]]”

“[[MAG I|There’ll be some. What do you hear?]]”

“[[ERL I|I hear you.]]”

“[[MAG I|Besides me.]]”

“[[ERL I|Water. Breaking, on the port hand. I couldn’t say how far.]]”

“[[COAST I|Skarva, this is Lerness. Please keep this channel clear unless—]]”

“[[MAG I|I’m keeping a light, Lerness. You keep your hair on.]]” He let go of the key, and said in a different voice, quickly: “[[MAG A|Signe. There’s a storm lantern behind the flour. There’s matches in the tin with the Queen on. Take them up to the lens, all the way up, and put the lantern on the table where the bulb is.]]”

“[[SIG I|A lantern? Nobody’s going to see a lantern.]]”

“[[MAG I|They saw one for sixty years. It’s not the lamp that does it, it’s the glass. Go on.]]”

“[[SIG I|Grandda, that man on the radio—]]”

“[[MAG I|Go on, I said!]]”

She went. It was ninety-one steps from there. She counted them, since if she didn’t she’d have had to think. The lens stood in the dark at the top like a great glass beehive, and when she’d got the wick to take, and pushed in the lantern among all those prisms, the fog outside turned suddenly to milk. She leaned over the hatch.

“[[SIG A|It’s lit!]]” she yelled. “[[+|It isn’t turning!]]”

“[[MAG E|Then turn it!]]” roared Magnus from the bottom of the tower. “[[+|It floats! A baby could turn it! Once round while you count thirty!]]”

She set her shoulder to the brass. It weighed two tons, and it moved as if it’d been waiting to be asked. She walked it round, and round, and up the stairwell, all hollow and late, came the voices.

“[[MAG I|*Corrie Ann*, do you see anything?]]”

“[[ERL I|No.]]”

“[[MAG I|Look to the north of where you think.]]”

“[[ERL I|I’m telling you there’s—wait. There’s a sort of a smear. It’s gone. There. There! It’s awful yellow.]]”

“[[MAG I|That’s paraffin. What’s the count?]]”

“[[ERL I|Twenty-eight. Thirty-three. It’s all over the place. Who’ve you got up there, a drunk?]]”

“[[MAG I|I’ve a lass of fourteen.]]”

Nothing came out of the radio then for one entire turn of the lens. Signe knew, because she was walking it.

“[[ERL A|Is that her?]]” the man on the radio said.

“[[MAG I|Put the light on your port bow and hold it there. You’ll want to steer off. Don’t.]]”

“[[ERL I|Dad, is it her?]]”

She stopped. The beam stopped with her, out in the white, like an arm.

“[[ERL I|I’ve lost it again. Skarva, it’s stopped moving.]]”

“[[MAG I|Signe! Walk!]]”

“[[SIG I|That’s my dad!]]”

“[[MAG I|I know fine who it is. He’s eight minutes off the Teeth. You can be as angry as you like, but do it walking!]]”

She put her shoulder down. She was crying, and it made her faster, and she had to count aloud to stay at thirty. Three years. There’d been a card with a puffin on it. There’d been one phone call, from some sort of pub. She’d planned what she would say to him, on and off, on most nights, and there wasn’t any of it that you could shout down a stair.

“[[MAG I|What’s your count, *Corrie Ann*?]]”

“[[ERL I|Thirty. Dead on thirty. She’s good.]]”

“[[MAG I|She is. Now, there’ll be a noise ahead of you. It’ll sound like a train.]]”

“[[ERL I|I hear it.]]”

“[[MAG I|That’s the Gullet. You’re going through.]]”

“[[ERL I|I’m bloody well not. It’s fifteen feet across!]]”

“[[MAG I|It’s nineteen. I took you through it when you were seven, in the *Teal*, and you ate a pie.]]”

“[[COAST I|*Corrie Ann*, this is Lerness. We’d advise very strongly against that. The lifeboat’s twenty-five minutes from you.]]”

“[[ERL I|I’ve not got twenty-five minutes, love. I’ve not got five.]]” He was panting. Something behind him was banging, over and over, like a door. “[[+|I can’t see the sides. Dad, I can’t see a thing.]]”

“[[MAG I|No more can I. I’ve not been able to see the clock since Easter. You get used to it. What’s the light doing?]]”

“[[ERL I|You never told me that.]]”

“[[MAG I|You never rang. What’s it doing, Erlend?]]”

“[[ERL I|It’s up over the masthead. It’s right on top of me.]]”

“[[MAG I|Signe! Can you hear me? Stop it dead on the south window!]]”

“[[SIG I|You said to walk!]]”

“[[MAG I|And now I say stop! Stop it on the south, and put your face to the glass and tell me what’s there!]]”

She dug in her heels. Two tons of glass took its time about obeying. Then the beam lay down along the rock, yellow and thick as butter, and straight below her she saw black water with white lips, and in it, so small, a mast.

“[[SIG I|I see him! He’s crooked! He’s too near on the left side!]]”

“[[MAG I|His left or yours?]]”

“[[SIG I|His! Tell him to go right! More. More than that. Now straight! Grandda, tell him it’s straight, now, it’s straight!]]”

She heard it go down the tower, and into the wire, and out across the sea. “[[MAG I|Starboard, son. More. More again. Now as you go.]]”

The mast stood up. It went by underneath her with a yard of black on each side, no more, and a man at the foot of it with his hood back and his whole face lifted. He couldn’t have seen her, with the light in his eyes. He put up one arm anyhow.

The train went over them, and was past.

“[[ERL I|I’m through.]]”

“[[MAG I|You’ll be in the pool. Drop your hook.]]”

“[[ERL I|I’m through. Oh, God. I’m in the pool. It’s like a bath.]]”

“[[COAST E|Skarva,]]” said Lerness, after a while, not at all in the official manner, “[[+|I didn’t hear that. I’ll log it as a tow. Is everybody all right there?]]”

“[[MAG I|I couldn’t tell you yet.]]”

It took Signe a lot longer to come down the ninety-one than it had to go up. Her grandfather was sitting on the bottom step, with the handset in his lap, and he moved over for her.

“[[SIG I|Did you know it was him? Right from the start?]]”

“[[MAG I|From ‘I’ve lost the light’. He said it just that way when he was wee, when I’d take the candle down.]]”

“[[SIG I|Why’d he come?]]”

“[[MAG I|You could ask him that.]]” He felt for her hand, and closed it around the thing, and put her thumb on the key. “[[+|You press to talk. You let go to listen. That’s the part we’re none of us much good at.]]”

She held it up to her mouth. It smelled of him, of tobacco and peppermint. She pressed.

“[[SIG I|*Corrie Ann*, this is Skarva. You forgot my birthday. Over.]]”

“[[ERL I|I know I did. I’ve got it here with me. Both of—all three. They’re a bit wet.]]”

“[[SIG A|You’re meant to say over,]]” said the girl, and let go.
