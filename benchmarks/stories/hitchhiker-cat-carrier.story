TAM: Tamsin Rourke | Tam; Tamsin; the driver; Captain | F | major
JUN: Junko Ferreira | Junko; Jun; the navigator; June-bug | F | major
WIN: Winifred Baptiste | Win; Winnie; Winifred; the hitchhiker; the old lady; their passenger | F | major
COP: the trooper | the trooper; the officer | M | minor
---
"[[TAM E|We can't just pick up strangers,]]" said Tamsin.

"[[JUN I|She's about a hundred.]]"

"[[TAM I|That's how they get you.]]"

"[[JUN I|She's got a *cat carrier*, Tam.]]"

The camper van had already slowed down. It did that on hills whether you wanted it to or not. The figure on the shoulder stuck out a thumb in a lavender glove, and Tamsin, swearing softly, pulled over.

Junko rolled down the window. "[[JUN I|Hi! Are you okay?]]"

"[[WIN A|I'm hitchhiking, darling,]]" the old lady answered. "[[+|What does it look like?]]"

"[[JUN I|Where are you headed?]]"

"[[WIN I|Where've you got?]]"

"[[TAM A|Duluth,]]" the driver called across. "[[+|We're going to Duluth, and we're not stopping.]]"

"[[WIN I|How extraordinary. So am I.]]"

It took some time to get her in. She had the carrier, two shopping bags, and a hatbox, and she would not be parted from any of them, so that in the end she sat enthroned on the bed at the back with everything she owned around her, like a lady in a howdah. She took off one glove and shook hands over the seats.

"[[WIN I|Winifred Baptiste. Win, to my friends, and Winnie to nobody living.]]"

"[[JUN I|I'm Junko, and the grumpy one's Tam. What's your cat called?]]"

"[[WIN A|There isn't a cat,]]" said the hitchhiker.

In the mirror Tam's eyes narrowed. "[[TAM I|What's in the carrier?]]"

"[[WIN I|My smalls. It's got a good catch.]]"

They drove. There were pines and then there was a lake and then there were pines. On the dashboard, between a dried starfish and the parking stubs, the girls had taped a list in two colors of ink. The old lady put on a second pair of spectacles over the first and leaned in between them to see it.

"[[WIN I|'Things We Will Decide by Duluth,']]" she read. "[[+|'One. Whose mother for Christmas. Two. Kids, question mark. Three. Whether to.' Whether to what?]]"

"[[JUN E|It's kind of private,]]" said Junko.

"[[WIN I|It's on the dashboard.]]"

"[[TAM I|We've been on the road nine days. We were going to talk through one a day.]]"

"[[WIN I|And how many have you done?]]"

"[[JUN E|We did the Christmas one,]]" said Junko.

"[[TAM I|We didn't *do* it. We agreed that it was hard.]]"

"[[JUN I|That's doing it.]]"

"[[TAM I|That's the opposite of doing it, Jun!]]"

"[[WIN E|I see,]]" murmured Winifred, and sat back. She unwrapped a mint. "[[+|I only mention it because it's a hundred and ten miles.]]"

For the next several of those the only sound was the mint.

"[[JUN I|She'll want us to say grace. Your mom.]]"

"[[TAM I|So we'll say grace. It's eleven words.]]"

"[[JUN I|She'll put us in the twin beds.]]"

"[[TAM I|She doesn't have anything but twin beds.]]"

"[[JUN I|She bought those beds after we told her!]]"

Their passenger had found the little curtain on the rear window and was tweaking it aside. She let it fall again.

"[[WIN A|Does this go any faster?]]" she asked.

"[[TAM I|Not uphill. Why?]]"

"[[WIN I|No reason. Do go on about the beds.]]"

"[[TAM I|Win, is someone following us?]]"

"[[WIN I|I shouldn't say *following*.]]"

Tamsin looked in the wing mirror. About a quarter of a mile back, a blue light had come around the bend. There was no siren. It seemed in no particular hurry. She looked at the speedometer, which said fifty-one, and at the sign, which said "[[!|55,]]" and a cold feeling started at her knees.

"[[TAM I|What did you do?]]"

"[[WIN I|I left.]]"

"[[TAM I|Left what? A bank?]]"

"[[WIN E|Golden Larches,]]" Winifred said.

"[[JUN I|What's Golden Larches?]]"

"[[WIN I|It's a place where they cut up your meat. My son put me there in March while he had the house done. Now the house is done, and it turns out there isn't a stair in it I can manage. Isn't that bad luck? So this morning I signed out for the garden. I thought I'd walk round it, you know, and then I thought, I've *been* round it.]]"

Nobody laughed. Junko had turned all the way around in her seat, on her knees, with her chin on the headrest.

"[[JUN E|Who's in Duluth?]]" asked Junko.

"[[WIN I|A friend.]]"

"[[JUN I|What kind of friend?]]"

"[[WIN I|She's called Margaret. We taught at the same school, from fifty-eight to seventy-one. She had the room across the landing.]]" The lavender gloves were being folded, finger by finger, into a small square. "[[WIN I|We had a list too. Ours was on the back of a hymn sheet. We talked it all over so very carefully. We talked and talked, and then one summer her father was ill, and she went home for a month, and I'd said yes to Gerald before I'd got to the end of the list.]]"

"[[TAM E|Does she know you're coming?]]" asked Tam.

"[[WIN I|I sent her a postcard. I said to put the kettle on.]]"

The light behind them flicked from blue to blue and red. Now there was a siren: just one whoop, almost polite. Tam put on the blinker. The van rolled to a halt on the gravel and shuddered all over, the way it did, and was still.

"[[WIN E|I do apologize,]]" said Winifred. "[[+|Shall I get under the bed?]]"

"[[TAM I|You'll stay right where you are. Jun, move over and let her see out. Sit up straight. Both of you act like—just act like it's Christmas.]]"

Boots came along the gravel. A wide hat bent down to the glass, with a wide young face under it, peeling across the nose.

"[[COP A|Afternoon, ladies,]]" the trooper said. "[[+|Know why I stopped you?]]"

"[[TAM I|No, sir.]]"

"[[COP I|You've got a taillight out.]]"

"[[TAM A|Oh,]]" she said. It came out about an octave high. "[[+|Thank you. We'll get it fixed.]]"

"[[COP I|There's a place in Two Harbors.]]" The trooper's gaze had traveled on, past the starfish, into the back. It rested on the hatbox. "[[COP I|We've also got a call out on a missing lady. Eighty-eight. Five foot nothing. Confused, it says here.]]"

"[[WIN I|I'm ninety-one. And I've never been less confused in my life.]]"

"[[COP I|And who would you be, ma'am?]]"

Junko opened her mouth, and nothing came out of it. So it was the one at the wheel who spoke: the careful one, who in nine days hadn't managed to decide on a campsite.

"[[TAM I|She's my grandmother-in-law.]]"

"[[COP I|Your grandmother-in-law?]]"

"[[TAM I|Hers. My wife's. We're taking her for Christmas.]]"

"[[COP I|It's August.]]"

"[[TAM I|It's a slow van.]]"

He studied the three of them for what felt like most of the way to September. He took in the twin smiles in the front, and then the old lady, bolt upright on a patchwork quilt with her gloves in her lap.

"[[COP I|My grandma's in one of those places.]]"

"[[WIN I|Does she like it?]]"

"[[COP A|No, ma'am,]]" the officer admitted. He straightened up, and slapped the roof, twice, with the flat of his hand. "[[+|Get that light seen to.]]"

They watched him walk back. They watched him get in, and pull out, and go by with one finger lifted from the wheel. It was a good while before anybody could breathe.

"[[JUN E|You said wife,]]" said Junko.

"[[TAM A|I was under pressure,]]" the driver said.

"[[JUN I|You said 'my wife.' To a *cop*.]]"

"[[TAM I|Yeah, well.]]" Tamsin reached over to the dashboard. She took the pen off its string and, with a rather shaky hand, put a check by number three. "[[TAM I|That was going to be tomorrow.]]"

From behind them came the click of a catch, and a rummaging, and a sniff.

"[[WIN I|Don't mind me. I'm only looking for a hankie among my smalls. Has this thing truly got no other gear?]]"

"[[JUN E|Can you get us there before the kettle boils, Captain?]]" said Junko.

"[[TAM I|Watch me.]]"
