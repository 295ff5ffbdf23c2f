NOR: Noreen Haskell | Noreen; Mum; Love; his wife; her mother | F | major
CLI: Clive Haskell | Clive; Dad; her father; her husband | M | major
GRAN: Edith Haskell | Gran; Mrs Haskell; the old lady; his mother; Edith | F | major
JESS: Jess Haskell | Jess; Jessica; his daughter; his sister | F | major
TOBY: Toby Haskell | Toby; her brother; his son | M | major
AMA: Amadou Sarr | Amadou; the boyfriend; the young man; her boyfriend | M | major
LEN: Len Haskell | Len; Uncle Len; his brother | M | major
---
The turkey came in at ten past three, under foil, on the big blue dish that had been somebody’s wedding present, and for as long as it took to cross the room everyone was happy.

“[[LEN I|Here she is!]]” Uncle Len had already tucked a napkin into his collar. “[[LEN I|Look at the size of her. Clive, look at that.]]”

“[[CLI I|I paid for it, Len. I’ve seen it.]]”

“[[GRAN I|Who’s that young man?]]”

“[[JESS I|That’s Amadou, Gran. I told you in the car. He’s my boyfriend.]]”

“[[GRAN I|He’s got lovely ears.]]”

“[[AMA I|Thank you, Mrs Haskell. They’re my mother’s.]]”

“[[GRAN I|Does she not need them?]]”

“[[NOR E|Clive will carve,]]” said Noreen, and put the dish down in front of him. She did not sit. She stood behind her chair with both hands on the back of it, like someone about to make a speech, or move a wardrobe.

Clive took up the knife. He had spent a quarter of an hour sharpening it, in the garage, with the door shut. He lifted off the foil.

The paper hats rustled. Nothing else did.

“[[TOBY I|Is it supposed to be that colour?]]”

“[[CLI I|It’s resting.]]”

“[[TOBY I|It looks like it’s about to get up.]]”

“[[JESS E|Toby,]]” hissed Jess.

“[[TOBY I|I’m only saying. It’s got goosebumps.]]”

Len leaned across the sprouts and laid one finger on the breast. He took the finger away and had a look at it. “[[LEN I|Stone cold, that.]]”

“[[CLI I|Noreen? Love? What did you have it on?]]”

“[[NOR I|Nothing.]]”

“[[CLI A|Gas mark what, though?]]” her husband asked.

“[[NOR I|I didn’t light it, Clive.]]”

In the front room somebody on the television got a very big laugh.

“[[CLI I|You forgot.]]”

“[[NOR I|I didn’t forget. I put it in at nine o’clock this morning, and I shut the door, and I looked at the knob, and I thought, no.]]”

“[[GRAN I|What’s she say?]]”

“[[TOBY I|Mum didn’t turn the oven on.]]”

“[[GRAN I|Is it broken?]]”

“[[TOBY I|The oven’s fine, Gran. I think it’s Mum.]]”

“[[JESS I|But you’ve been in there for six hours! We could hear you. There was clanking.]]”

“[[NOR I|I clanked now and then. To keep your spirits up.]]”

“[[JESS I|So what were you *doing?*]]”

“[[NOR I|The big crossword. I finished off the Baileys.]]” Her mother seemed to consider whether that was everything. “[[NOR I|I rang Spain.]]”

“[[CLI I|Who’s in Spain?]]”

“[[NOR I|I only wanted to see if one of you would come in. That’s all it was, to begin with. I thought, the first person who puts their head round that door and says can I do anything, I’ll turn it on. Well, it was ten, and then it was eleven. By noon you couldn’t have cooked it before *Casualty*, so I got a glass.]]”

Five people examined their crackers. The sixth, the boyfriend, had been examining his ever since the foil came off.

“[[LEN I|I came in. I distinctly remember coming in.]]”

Noreen did not even turn her head. “[[NOR I|For a corkscrew.]]”

“[[LEN I|I said something pleasant.]]”

“[[NOR I|You said, ‘You’re in front of the drawer.’]]”

“[[TOBY I|Hang on, though.]]” Toby was pointing across the table with a fork. “[[TOBY I|*He* went in. About half eleven, for some water. You were gone ages, mate.]]”

“[[AMA I|It was a large glass.]]”

“[[JESS I|You *knew?*]]”

“[[AMA I|I asked if I could help.]]”

“[[JESS I|And?]]”

“[[AMA I|And I was given fourteen across.]]”

“[[NOR I|He got ‘parsimony’ off one letter. And then he asked me what I used to do, before. Thirty-one years I’ve been in this family, and do you know, I had to think?]]”

“[[CLI I|Before what?]]”

“[[NOR I|Exactly.]]”

“[[GRAN I|She was a dancer.]]”

They all turned. The old lady was eating sprouts, steadily, from the serving dish. “[[GRAN I|On the boats. Legs up to here. We went down to Southampton to have a look at her, and his father said to me in the car, he’ll never keep hold of that.]]”

Jess had dropped her cracker. “[[JESS I|You told me you worked for a shipping company!]]”

“[[NOR I|I did. I did it in feathers.]]”

“[[TOBY I|This is the best Christmas we’ve ever had.]]”

“[[CLI I|Be quiet, Toby.]]” Clive had laid the knife down, quite straight, along the edge of his mat. He was a large mild man, a quantity surveyor, and there was a purple hat on his head that he had forgotten about. “[[CLI I|I’d have come. You’d only to call out.]]”

“[[NOR I|I know I had.]]”

“[[CLI I|I thought I’d be in the way.]]”

“[[NOR I|You were in the garage.]]”

“[[CLI I|That’s where I go. To be out of it.]]”

It was the kind of pause into which no decent person would have spoken.

“[[LEN I|Could I just ask, and I don’t want to lower the tone. What are we actually going to eat?]]”

“[[TOBY E|There’s the sprouts,]]” said Toby.

“[[GRAN I|There’s not.]]”

The doorbell rang. Amadou was on his feet before it stopped, with his napkin in his hand and a look on his face that made Jess narrow her eyes.

“[[JESS I|What’s that? Who’s that at the door?]]”

“[[AMA I|I may have made a phone call. After the crossword.]]”

“[[JESS I|You didn’t.]]”

“[[AMA I|She lives twenty minutes away, Jess. She cooks for thirty. If I had known a woman was sitting beside a raw bird and had not told my mother, I could never go home.]]”

He went out. There was some talk in the hall, and laughter, and a car that had been hooting stopped hooting; and when he backed in through the door again he was carrying a pot so large that he had to hold it with his knees bent. The smell arrived first. It had fish in it, and tomato, and something dark and sweet that made Len untuck his napkin and tuck it in afresh.

“[[AMA I|My brother says merry Christmas. He’s on a double yellow, he can’t stop.]]”

“[[GRAN E|I’ll have some of that,]]” announced Gran, who had not been told what it was.

“[[JESS I|I can’t believe you kept it from me for four hours.]]”

“[[AMA I|Your mother asked me to.]]”

“[[JESS I|She’s *my* mother.]]”

“[[AMA A|Yes,]]” he said, gently, and gave her the ladle.

For a time there was only passing. Len wept a little, at the chilli, and asked for more of it. Nobody had moved the turkey. It sat in the middle of the table with its ankles crossed, listening.

Clive cleared his throat. “[[CLI I|Noreen. Who’s in Spain?]]”

“[[NOR I|Denise. From the boats. She’s got a little school in Alicante, tap and ballroom, and her knee’s gone. She wants someone for a term.]]”

“[[TOBY A|A *term?*]]” her son said. “[[+|As in, like, months?]]”

“[[NOR I|From the ninth of January.]]”

“[[TOBY I|But who’s going to …]]” He heard the end of the sentence coming, and to his great credit he put bread in his mouth.

“[[LEN E|You can’t just swan off to Alicante,]]” said Len. “[[+|Not at our age.]]”

“[[GRAN I|*You* can’t. You’ve not the legs.]]”

Clive said nothing at all. He got up. He put one arm round either side of the big blue dish, as one might lift a child out of a bath, and carried it past his brother and his mother and his son, with the paper hat slipping down over one eye. At the kitchen door he stopped. They could see only his back.

“[[CLI I|Can I do anything?]]”

Noreen looked at him for a while. Then, for the first time that day, she pulled out her chair and sat down in it.

“[[NOR A|You can turn that oven on,]]” she said. “[[+|It’ll do for tomorrow.]]”

“[[GRAN I|What’s she say?]]”

“[[TOBY I|She said yes, Gran.]]”
