LORNE: Sergeant Yvette Lorne | Lorne; Yvette; the negotiator; Sergeant; the woman on the phone | F | major
STRAND: Captain Wendell Strand | Strand; the captain; Wendell; Captain | M | major
RAY: Ray Dacey | the voice; the man on the phone; the caller; Ray; Dacey | M | major
PRUITT: Lyle Pruitt | Pruitt; Mr. Pruitt; the clerk; the hostage; a second voice | M | minor
---
“[[RAY I|You people still eat at Delgado’s?]]”

“[[LORNE I|I don’t know. Who’s ‘you people’?]]”

“[[RAY A|Cops,]]” the voice said.

“[[LORNE I|I bring a lunch. My name’s Yvette, by the way. What do I call you?]]”

“[[RAY I|You don’t.]]”

Lorne wrote *Delgado’s* on the pad and put a box around it. The line hummed. They’d given her the dentist’s office across the street from the county annex, and she was sitting in the chair, since there was no other, with her feet up higher than her head. On the fourth floor of the annex, behind a blind, somebody had locked himself into Benefits with a pistol and a man named Pruitt.

“[[LORNE I|I’ve got to call you something.]]”

“[[RAY I|Why? You figure on knowing me long?]]”

“[[LORNE I|I hope so.]]”

“[[RAY I|That’s nice. They teach you that?]]”

“[[LORNE I|Week two. How’s Mr. Pruitt doing?]]”

“[[RAY I|He’s under a desk. He wants to know can he use the john.]]”

“[[LORNE I|What’d you tell him?]]”

“[[RAY I|I told him there’s a form.]]”

She laughed before she could help it. The captain was standing at the window with his back to her and his field glasses up, and at that he turned around. She found the mute with her thumb.

“[[STRAND I|Something funny, Sergeant?]]”

“[[LORNE I|He is, a little.]]”

“[[STRAND I|I’ve got six men on a roof in August. Does he have a name? Does he have a demand?]]”

“[[LORNE I|Neither. He asked if we eat at Delgado’s.]]”

“[[STRAND I|Delgado’s closed in ’ninety-eight.]]”

“[[LORNE I|I never heard of it.]]”

“[[STRAND I|You wouldn’t have. It was before your time.]]” Strand had gone back to his glasses. “[[STRAND I|Ten minutes. Then I want that door.]]”

She let go of the button. “[[LORNE I|Sorry. I’m here.]]”

“[[RAY I|That him?]]”

“[[LORNE I|That who?]]”

“[[RAY I|You went quiet. You go quiet when there’s a boss. He want to come in here?]]”

“[[LORNE I|Nobody’s coming in. We’ve got all day.]]”

“[[RAY I|He’ll give you ten. He always says ten. He’s got it in his head that it’s a round number.]]”

Lorne took her feet down off the end of the chair. She underlined the box on the pad, twice.

“[[LORNE I|You know the captain?]]”

“[[RAY A|They made him captain?]]” asked the man on the phone.

“[[LORNE I|Four years ago.]]”

“[[RAY I|Well, how about that. Good for him. I mean it, too. He wanted it bad enough.]]” Something creaked, a desk chair, tipping back. “[[RAY I|He still got the mustache?]]”

“[[LORNE I|What happened today? You got up this morning, you had coffee. What happened then?]]”

“[[RAY I|What happened is the mail. I got this letter. You want to hear it? ‘Dear Sir or Madam. On review of your file, we are unable to establish that your injury was sustained in the line of duty. Payments will cease as of the first.’ Sir or Madam! Twenty-eight years I’ve been getting that check.]]”

“[[LORNE I|So you came down here to ask them about it.]]”

“[[RAY I|I came down Tuesday to ask about it. I came Wednesday. Thursday I had a number, B-forty, and they went home at B-thirty-eight. Today I figured I’d skip the line.]]”

“[[LORNE I|What was the injury?]]”

The voice didn’t say anything.

“[[LORNE A|You don’t have to tell me,]]” she said.

“[[RAY I|It’s my back. I carried something. I shouldn’t have.]]”

“[[PRUITT I|Tell her about the medication!]]” It was a second voice, high and far off, as if from the bottom of a well. “[[PRUITT I|He hasn’t had his pills since Monday! He keeps lying down on the carpet!]]”

“[[RAY I|Lyle, what did we say?]]”

“[[PRUITT I|I’m just trying to help, Mr.—]]”

“[[RAY I|*Lyle.*]]”

“[[LORNE I|Mr. Pruitt? This is Yvette. Are you hurt?]]”

“[[PRUITT I|No, ma’am. He gave me half of his sandwich. I have to say I think he has a point about B-thirty-eight.]]”

Mute. Lorne swung the chair all the way around. “[[LORNE I|He’s a cop. Retired, on disability. The county cut him off. He’s hurting, he’s run out of pills, and he’s splitting lunch with the hostage. Captain, I can walk this guy out.]]”

“[[STRAND I|He fired a shot.]]”

“[[LORNE E|Into a ticket machine,]]” Lorne said.

“[[STRAND E|He fired a shot in a public building,]]” said Strand, “[[+|and at twelve-fifty I’m going to open that door. Did you get the name?]]”

“[[LORNE I|He knows you.]]”

“[[STRAND I|Everybody knows me. I’m on the bus.]]”

“[[LORNE I|He knows that you always say ten. He asked me if you’ve still got the mustache.]]”

The glasses came down. The captain’s hand went up to his lip, where there was nothing, where there couldn’t have been anything for years.

“[[STRAND A|Where’s he hurt?]]” he asked.

“[[LORNE I|His back. He said that he carried something he shouldn’t have.]]”

He didn’t move for so long that she thought he hadn’t heard. Out on the street somebody was testing a bullhorn: one, two. “[[STRAND I|Ask him what it weighed.]]”

“[[LORNE I|Sir?]]”

“[[STRAND A|Just ask him,]]” the captain said.

She pressed the button. Her thumb had left a print on it. “[[LORNE I|You still with me?]]”

“[[RAY I|Where would I go?]]”

“[[LORNE I|I’ve got kind of a strange question. That thing you carried. What did it weigh?]]”

It was a while coming, and when it did the voice had lost its edge. It sounded like a man who has put down two heavy bags in order to look for his key.

“[[RAY I|Two hundred and six pounds. He’d tell you one-ninety. Four flights, Alder Street, with the stairs coming away behind us. He threw up down my neck.]]” A breath. “[[RAY I|He’s standing right there, isn’t he?]]”

“[[LORNE I|Yes.]]”

“[[RAY I|He on the line?]]”

“[[LORNE I|No. It’s just me.]]”

“[[RAY I|Keep it that way. I don’t want him hearing this. I don’t want him thinking I’m collecting.]]”

“[[LORNE I|Is it why you won’t give me your name?]]”

“[[RAY I|I never put his in the report. You follow? There was an inquiry. He shouldn’t have been in that building; he’d been told to wait, and he’d given it his ten minutes and gone in. So I wrote down that I fell. That’s how come there’s nothing in my file. Off duty, fell on some stairs. They’re right, is the hell of it. Lyle looked it up for me. They’re going by the paper, and it’s my own damn handwriting.]]”

She muted him. She had to do it by feel. Strand was beside the chair now, close up, and he’d taken his cap off.

“[[STRAND I|What’s he say?]]”

“[[LORNE I|He asked me not to tell you.]]”

“[[STRAND I|Did he tell you what I did?]]”

“[[LORNE I|He told me what he did.]]”

“[[STRAND I|He would. He sent me a card when I made lieutenant. I never … You don’t know what to write. You think, I’ll go by there. And you let it go a year, and then you can’t go by there.]]” He held out his palm. It was steady; the rest of him wasn’t. “[[STRAND I|Give me the phone.]]”

“[[LORNE I|Captain, it’s against everything in the book.]]”

“[[STRAND I|I know it. Half the book’s mine. Give it here, Yvette.]]”

She gave it. He looked down at it like a thing that might go off.

“[[STRAND I|Ray?]]”

Four floors up and forty yards away, a slat of the blind bent down, and she could see two fingers there.

“[[RAY I|One-ninety, my ass.]]”

“[[STRAND I|I’d had lunch.]]”

“[[RAY I|At Delgado’s. You had the platter.]]”

“[[STRAND I|Ray, listen to me. I’m going to come up there. By myself. I’m going to bring your pills and a typewriter, and you and I and that clerk are going to fix your file. I’ll sign it. All of it; the order, the ten minutes. I should’ve done it back then.]]”

“[[RAY I|They’ll take your bars.]]”

“[[STRAND I|I’ve got eight months to go. They can have the bars.]]”

“[[RAY I|I shot a machine, Wendell.]]”

“[[STRAND I|I know you did. You’ll do some time for it. I’ll come by.]]”

“[[RAY I|You’d better.]]”

“[[STRAND I|Put the gun on the sill for me, where the sergeant can see it.]]”

The slat went up. The blind rattled, and stuck, and went up crooked. An old man in a cardigan laid something black on the ledge and stood back, one hand pressed to the small of his spine, and beside him, blinking, somebody in a short-sleeved shirt gave the street a small wave.

“[[LORNE I|It’s on the sill. I see it.]]”

“[[STRAND E|She sees it,]]” Strand told the phone.

“[[RAY I|She’s good, that girl. You hang on to her. How long’ve I got?]]”

Strand was already walking, with the cord paying out behind him across the dentist’s floor. He stopped where it stopped.

“[[STRAND I|Give me ten minutes.]]”
