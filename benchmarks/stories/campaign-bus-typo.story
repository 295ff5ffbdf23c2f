MAGS: Marguerite Dufresne | Mags; Mags Dufresne; Dufresne; the candidate; Marguerite | F | major
HOL: Hollis Tarr | Hollis; Tarr; the campaign manager; her manager | M | major
ANJ: Anjali Rao | Anjali; Rao; the press secretary | F | major
THEO: Theo Lindgren | Theo; the intern; the kid | M | major
LON: Lonnie | Lonnie; the driver; Alonzo; Al | M | major
RAY: Ray Tuttle | Ray; Tuttle; the senator; the phone; her opponent | M | minor
---
It was the intern who finally read the bus.

He’d gotten off at a Gas-N-Go outside Weller to stretch his legs, and he had walked all the way around it, eating a corn dog, and when he climbed back on he stood in the aisle with the stick in his hand and waited for a gap. There wasn’t one. There hadn’t been one since Labor Day.

“[[HOL I|Soybeans, then the hip, then the grandmother story.]]”

“[[MAGS I|I did the grandmother in Pike.]]”

“[[HOL I|Nobody in Weller was in Pike.]]”

“[[ANJ I|It’s on YouTube, Hollis. Everybody’s in Pike.]]”

“[[THEO E|Excuse me,]]” said Theo.

“[[HOL I|Then lose the grandmother and go straight from the hip to the bridge.]]”

“[[MAGS I|That sounds like a medical condition.]]”

“[[THEO I|Excuse me? Ms. Dufresne? Who’s Al?]]”

They all looked at him. Mags Dufresne had her shoes off and her feet in a bag of frozen peas; she’d shaken two thousand hands since Sunday, and somehow it had gone to her feet.

“[[MAGS I|Al who, honey?]]”

“[[THEO I|That’s what I was wondering. It’s on the bus.]]”

“[[HOL I|There’s no Al on this bus. There’s you, me, Anjali, Lonnie, and a kid with a stick.]]”

“[[THEO I|No, sir. *On* it. On the outside.]]”

It was the press secretary who got up first. She went down the steps in her stocking feet, and they saw her go by the windows one after another, getting slower. Then they couldn’t see her at all. Then she was in the door, with a hand on either side of it.

“[[ANJ I|What’s our slogan?]]”

“[[HOL E|You wrote it,]]” Hollis said.

“[[ANJ I|I know I wrote it. Say it.]]”

“[[HOL I|‘A New Dawn for All.’]]”

“[[ANJ I|How many L’s would you say are in that?]]”

Nobody moved except the peas.

“[[HOL A|No,]]” said the campaign manager.

“[[ANJ I|They’re four feet high. It’s in gold. It’s ‘A New Dawn for Al.’]]”

“[[HOL I|It peeled. An L peeled off. It’s the sun.]]”

“[[ANJ I|There isn’t room for it to have peeled. There’s a bus there, and then there isn’t a bus. Al goes right up to the taillight.]]”

“[[MAGS I|How long have we been driving this thing?]]”

“[[THEO I|Eleven counties. I counted on the map.]]”

“[[MAGS I|And not one person said anything.]]”

“[[HOL I|They clapped! I thought it was the soybeans!]]”

From the front, behind the sun visor and the little plastic saint, came the sound of somebody folding up a newspaper.

“[[LON I|I figured it was a guy.]]”

“[[HOL I|You *saw* it?]]”

“[[LON I|I wash it.]]” Lonnie turned around in the big seat as far as he went. He was sixty-six and built like a mailbox. “[[LON I|Tuesday, I saw it. I thought, well, good for Al.]]”

“[[HOL I|And it didn’t occur to you to mention—]]”

“[[LON I|You told me, the first day. ‘You drive, and we’ll do the words.’]]”

“[[MAGS I|He’s got you there.]]”

Anjali’s telephone had begun to buzz. So had Hollis’s. It was like being in a field when the crickets start. She looked at hers, and turned it so that the candidate could see it: a photograph of the bus, taken from an overpass, in beautiful light.

“[[ANJ I|It’s got a hashtag. ‘Who is Al.’ It’s trending above the hurricane.]]”

“[[HOL I|OK. OK! Nobody panic. Lonnie, from now on we park with the left side to a wall. We only turn right.]]”

“[[LON I|We’ll end up back here.]]”

“[[HOL I|Then we cover it. Theo, run in there and buy every roll of duct tape they have.]]”

“[[THEO I|They’ve got three. I could make an L.]]”

“[[ANJ I|On what? The taillight?]]”

“[[THEO I|We could make it small. Like a footnote.]]”

Mags laughed. She tried to turn it into a cough for her manager’s sake, and it came out through her nose. He didn’t notice; he had the face of someone looking at his own hand on the outside of a locked car.

“[[HOL I|We have ninety minutes. We have a televised debate, in a barn, in ninety minutes, and we’re going to be pulling up to it in a love letter to some guy.]]”

“[[MAGS E|Whose phone is that?]]” asked Mags.

“[[ANJ I|Yours. It’s in the peas.]]”

The candidate fished it out, wiped it on her skirt, saw the name on it, and said a word that she’d been coached not to. She put it on speaker. “[[MAGS I|Ray.]]”

“[[RAY I|Marguerite! How’s Al?]]”

“[[MAGS I|He’s fine, Ray. He sends his love.]]”

“[[RAY I|I just wanted to reach out, one public servant to another. It’s a heck of a thing. My folks here laughed so hard that I had to send one home.]]”

“[[MAGS I|It’s nice they get some time off.]]”

“[[RAY I|I’m not going to bring it up tonight. I want you to know it. I think it’d be beneath us.]]”

“[[HOL A|He’s going to bring it up,]]” her manager mouthed.

“[[RAY I|Is that Hollis? Hollis, I can hear you moving your lips. You have a blessed evening, now.]]”

It went dead. A truck pulled in beside them, gave two long blasts on its horn, and a man leaned out of the cab with both thumbs up.

“[[ANJ I|What’s he want?]]”

“[[THEO A|I think he’s an Al,]]” said the intern.

“[[ANJ I|You can’t just tell by looking.]]”

“[[THEO I|It’s on his shirt.]]”

Mags took her feet out of the peas. She set them on the floor of the bus, one and then the other, and wiggled the toes; and Anjali, who’d worked for her for nine years, sat slowly down on the armrest and took out a pen.

“[[MAGS I|When did you last see anybody do that for us?]]”

“[[HOL I|Do what?]]”

“[[MAGS I|Lean out of a truck, Hollis. Two thumbs. I’ve been all over this state promising a new dawn for all, and you know what they hear? They hear me ordering for the table. Nobody ever thinks that he’s all.]]” She was hunting under the seat for her shoes. “[[MAGS I|But you promise it to some guy. Some guy named Al. And every man with a bad back and a second mortgage goes, huh. Why him?]]”

“[[ANJ I|‘Why not me.’]]”

“[[MAGS I|Write that down.]]”

“[[ANJ I|I’m writing.]]”

“[[HOL I|You can’t be serious. They’ll ask you who he is. Ray’ll ask you, on live TV, in front of a cow. What do you say?]]”

“[[MAGS I|I’ll say that I’m glad he asked.]]”

“[[HOL I|And then? There has to be an Al. You can’t have a metaphor, they’ll eat you. There has got to be a person with a birth certificate, and we have got to have him in the front row in a clean shirt, in]]”—he looked at his watch, and moaned—“[[+|eighty-one minutes.]]”

“[[THEO I|I can go ask the truck.]]”

“[[ANJ I|He hasn’t been vetted. He’s hauling hogs.]]”

“[[HOL I|My uncle’s an Al. He’s in Tampa. He’s in *prison* in Tampa.]]”

“[[LON A|Al’s short for a lot of things,]]” said the driver.

It was so quiet on the bus that you could hear the little saint swing.

“[[MAGS I|Lonnie. What’s Lonnie short for?]]”

“[[LON I|Alonzo.]]” He’d gone a dull red, from the collar up. “[[LON I|My wife called me Al. There’s nobody does it now. When I saw that thing Tuesday I had to go sit in the men’s room a while.]]”

Nobody said anything clever. Hollis opened his mouth to, you could see him do it, and for the first time since Labor Day he shut it again. The candidate came up the aisle with one shoe on. She crouched down by the big seat, holding on to the fare box.

“[[MAGS I|Have you got a mortgage, Al?]]”

“[[LON A|Two of them,]]” he said.

“[[MAGS I|How’s your back?]]”

“[[LON I|How’s it look?]]”

“[[MAGS I|If you could have one thing fixed in this whole state. Not the bridge. Don’t give me what’s on the card.]]”

He thought about it. He gave it about as long as he’d give a railroad crossing. “[[LON I|The clinic in Weller used to stay open Saturdays. She got sick on a Saturday.]]”

“[[ANJ A|Oh my God,]]” said the press secretary, very quietly, and wrote it down, and then crossed it out. “[[+|No. You should just tell it. Don’t let any of us near it.]]”

“[[HOL I|Does he own a clean shirt?]]”

“[[LON I|I’ve got the one I was saving for if you won.]]”

“[[MAGS I|Wear it. Theo, give the man your stick to hold, I want to see him point at something. And somebody take over the wheel.]]”

“[[HOL I|Who?]]”

Four people considered one another. Out on the forecourt the truck gave them another blast.

“[[THEO E|I have my learner’s permit,]]” said Theo.
