DANA: Dana Kowalczyk | Dana; Kowalczyk; the manager; our team lead | F | major
ME: Ravi Menon | narrator; I; Ravi; Rav | M | major
GUS: Gus Petropoulos | Gus; Petropoulos; the guy from Facilities | M | major
LEAH: Leah Stein | Leah; Stein; the lawyer; Legal | F | major
CHIP: Chip Hanover | Chip; Hanover; the VP; the vice-president | M | major
TEAM: the team | everybody; the whole floor | X | group
---
The raccoon had been in the ceiling since Monday, and by Thursday it had a name, a fan club, and a line in the budget.

"[[DANA I|Where is he now?]]" was how people said good morning. I'd barely got my coat off when Dana said it to me.

"[[ME I|Over Accounts Payable. You can see the tile sag.]]"

"[[DANA I|Has he eaten?]]"

"[[ME I|He had my lunch.]]"

"[[DANA I|What kind of lunch?]]"

"[[ME I|Does it matter?]]"

"[[DANA I|He can't have grapes, Ravi. I looked it up.]]"

This from a woman who'd once made me cancel my honeymoon for a slide deck. I sat down. On my screen there was a sticky note that said "[[!|SHHH, HE'S NAPPING]]" in three colors of highlighter.

Gus from Facilities had brought a ladder. He'd also brought a pillowcase, a flashlight, and a can of tuna, and he was laying these out on the conference table like a man about to do surgery.

"[[GUS I|I'm gonna need everybody to stay calm.]]"

"[[DANA I|We are calm.]]"

"[[GUS I|I'm mostly talking to me.]]"

"[[DANA I|You've done this before, though.]]"

"[[GUS I|I did a pigeon one time.]]"

"[[ME I|How'd it go?]]"

"[[GUS I|He's still in there, far as I know.]]"

He put his foot on the bottom rung. That's when the elevator opened, and Legal walked out of it with a folder.

"[[LEAH E|Don't anybody touch that animal,]]" said Leah Stein.

Gus took his foot off again.

"[[LEAH I|Who named it?]]"

Nobody looked at anybody. There were thirty of us by then, standing around with our mugs. It was the best-attended meeting of the quarter.

"[[LEAH I|Come on. There's a poster in the kitchen. There's a hashtag. Who was it that named it?]]"

"[[ME A|It kind of emerged,]]" I said.

"[[LEAH I|It emerged. What did it emerge as?]]"

"[[DANA E|Chip,]]" said Dana, very small.

The lawyer closed her eyes. She's got a good face for it. "[[LEAH I|You named a raccoon after the vice-president.]]"

"[[DANA I|It's got the same eyes.]]"

"[[LEAH I|I have an email here, forwarded to him this morning by someone in Denver who thought that it was real. I'm going to read it to you. 'Chip got into the recycling again and bit a temp.']]"

"[[GUS E|That's accurate,]]" Gus put in.

"[[LEAH I|'Chip was seen washing his hands in the toilet tank. Chip is believed to be pregnant.']]"

Somebody at the back had begun to whimper. I bit the inside of my cheek so hard that I tasted coffee.

"[[ME I|What did he say?]]"

"[[LEAH I|He's on his way down.]]"

You never saw thirty people find their desks so fast. It was like that game with the chairs. I was still standing, and so was Dana, and Gus had got as far as hiding behind the ladder, which didn't cover much of him.

"[[DANA I|Down from where? He's in Phoenix.]]"

"[[LEAH I|He flew in last night. He's in the building. He's been upstairs with a printout since eight.]]"

"[[DANA I|Rav, take down the poster.]]"

"[[ME I|Which one?]]"

"[[DANA I|There's *two?*]]"

"[[ME I|There's the one with the tie.]]"

Ping, said the elevator.

Chip Hanover is about five-four, with very round dark eyes, and that day, because he'd slept badly on the plane, he had circles under them. I want to be fair. I don't believe that anyone would have laughed if he hadn't been carrying half a bagel in both hands.

"[[CHIP I|I understand I've been in the recycling.]]"

Total silence. A keyboard clacked twice, and died.

"[[DANA I|Chip. Hi! What a, wow. We weren't expecting—]]"

"[[CHIP I|And that I'm expecting. That was news to my wife.]]"

"[[LEAH I|I've advised them not to respond to that.]]"

"[[CHIP A|Thank you, counselor,]]" the vice-president said. He walked out to the middle of the carpet, and looked up. "[[+|Where is it?]]"

Thirty fingers rose from behind thirty monitors. Over Accounts Payable, the tile bulged, and shifted, and gave out a long contented creak.

"[[CHIP I|Whose ladder's this?]]"

"[[GUS I|Mine, sir. I'm Gus. I'm with Facilities. I should tell you that I only ever did the one pigeon.]]"

"[[CHIP I|Hold it steady.]]"

"[[LEAH E|Absolutely not,]]" Leah told him. "[[+|We aren't covered for that. Mr. Hanover? I'm serious. There's a rabies clause.]]"

"[[CHIP I|I grew up on a dairy farm in Wisconsin. You know what I did before I did this? I did possums.]]" He'd handed me his jacket. He'd handed me the bagel. He went up that thing in his socks. "[[CHIP I|Tuna.]]"

"[[GUS I|Tuna.]]"

"[[CHIP I|Flashlight.]]"

"[[GUS I|Here you go.]]"

The VP put his shoulder to the tile, and the top half of him went up into the dark. For a while all we had were his legs. There was a scuffle. There was a chirr, like a zipper, and then this voice, way down low, that I'd never once heard on an earnings call.

"[[CHIP I|Hey, mama. Hey. Look at you. Yeah, I know it. I know. How many you got?]]"

Dana had hold of my sleeve. "[[DANA I|Is he talking to it?]]"

"[[ME I|I think they're networking.]]"

"[[CHIP I|Four! Four of them. Oh, you clever girl.]]" The legs shifted. His face came down through the gap, upside down almost, cobweb in the eyebrows, just lit up. "[[CHIP I|She's had them in with the cables. Nobody's moving her till they're weaned. That's six weeks. Who's in charge of this floor?]]"

"[[DANA I|I guess I am.]]"

"[[CHIP I|Can you folks work from home?]]"

I'd like to put on record that we'd been asking for that for three years. There had been a task force. There had been a *survey.*

"[[DANA A|We could probably manage,]]" our team lead said faintly.

"[[CHIP I|Good. Leah, write something up.]]"

"[[LEAH I|Saying what? That we're giving a building to a raccoon?]]"

"[[CHIP I|Call it maternity leave.]]"

And the whole floor stood up from behind its desks.

"[[TEAM I|Yes!]]"

"[[CHIP E|Keep it down,]]" hissed Chip Hanover. "[[+|They're napping.]]"
