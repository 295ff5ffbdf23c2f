HALE: Corinne Hale | Corinne; Hale; the negotiator; the woman | F | major
ORS: Orsolya Vadas | Orsolya; Vadas; Orsi; the commander; Commander Vadas; the woman beside her | F | major
PETE: Pete | Pete; the man inside; the gunman; the voice on the line; Peter | M | major
MRS: Joyce Lomax | Joyce; the hostage; Mrs. Lomax; the teller | F | minor
---
"[[ORS A|You've got until six,]]" the commander said. She did not say what would happen then. She had her men lying along the roof of the shoe shop, and you could see one of them from the van.

"[[HALE I|It's five-twenty.]]"

"[[ORS I|I can tell the time.]]"

"[[HALE I|You've given me forty minutes.]]"

"[[ORS E|They've given *me* forty minutes,]]" Vadas corrected her. "[[+|I'm being generous. What do we know?]]"

Corinne Hale turned a page. She had a cold, and a box of tissues in her lap. "[[HALE I|One man. Middle-aged, gray coat, very polite. He came in at four and stood in line. When he got to the window he put a gun on the counter and asked for Mrs. Lomax by name. Then he asked everybody else if they'd mind leaving.]]"

"[[ORS I|If they'd *mind*?]]"

"[[HALE I|He held the door.]]"

"[[ORS I|And who's Mrs. Lomax?]]"

"[[HALE I|A teller. She's sixty-three. She's due to retire on Friday. She's in there with him now.]]"

"[[ORS I|So it's personal.]]"

"[[HALE A|It's a bank,]]" the negotiator said, and blew her nose. "[[+|It's always personal.]]"

She picked up the handset. It rang four times in the van, and through the window they heard it ringing across the street as well, a half beat behind.

"[[PETE I|Good afternoon.]]"

"[[HALE I|Hello. My name's Corinne. I'm with the police. Who've I got?]]"

"[[PETE I|I'd rather not say, if it's all the same to you.]]"

"[[HALE I|That's fine. What can I call you?]]"

There was a muttering at the far end. When the voice on the line came back, it sounded embarrassed.

"[[PETE I|She says you may as well call me Pete.]]"

"[[HALE I|Is that your name?]]"

"[[PETE I|Well, it is now.]]"

Orsolya Vadas wrote KNOWS HIM on the back of her glove, and held it up. Corinne nodded; she'd got there already.

"[[HALE I|Is Mrs. Lomax all right, Pete?]]"

"[[PETE A|She's having a sit-down,]]" he answered. "[[+|Her feet swell.]]"

"[[HALE I|Could I speak to her?]]"

"[[PETE I|Joyce? She'd like a word with you.]]"

More muttering. A clatter; a cough. It was a smoker's voice, low and irritable.

"[[MRS I|What?]]"

"[[HALE I|Mrs. Lomax, are you hurt?]]"

"[[MRS I|I've missed my bus.]]"

"[[HALE I|Is he pointing the gun at you?]]"

"[[MRS I|He's not pointing it at anything. It's in the pen tray.]]"

The commander made a gesture that meant *go*: two fingers, flat, towards the shoe shop. Corinne put up a palm. She didn't take her eyes off the notepad.

"[[HALE I|How do you know him?]]"

"[[MRS I|I don't. Not to speak of. He comes in Tuesdays.]]"

"[[HALE I|To do what?]]"

"[[MRS E|Pay in,]]" said Joyce. "[[+|Every Tuesday, twenty-two years. He always waits for my window. He'll let people go in front of him. I've never had any trouble from him before today.]]"

"[[ORS A|Ask her if she can reach the gun,]]" the woman beside her hissed.

"[[HALE I|I'm not going to ask her that.]]"

"[[MRS I|Who's that? Who else is on here?]]"

"[[HALE I|That's my colleague. She worries. Could you put Pete back on?]]"

The phone went down on something hard. While they waited, Vadas leaned over and pressed the mute with her thumb.

"[[ORS I|It's in the pen tray. He's four feet from it. I could have someone through that back door in nine seconds.]]"

"[[HALE I|And what'll he do in nine seconds?]]"

"[[ORS I|With luck, nothing.]]"

"[[HALE I|I don't use luck. I'm allergic.]]" She sneezed, as if to prove it. "[[+|He asked for her, Orsi. He cleared the place out, he held the door, and he hasn't asked for money. He's got something that he wants to say to her. He's waited twenty-two years to get to the front of the line, and now he's there and he can't remember what it was.]]"

"[[ORS I|That's a guess.]]"

"[[HALE I|Give me till half past.]]"

It was clear that the commander didn't care for it. But she took away her thumb.

"[[PETE I|Hello? Have you gone?]]"

"[[HALE I|I'm here. What happens on Friday, Pete?]]"

Nothing. You could hear a fan turning over in there, and a pen on a chain, ticking against the wood.

"[[PETE A|They're closing the counter,]]" the gunman said, in the end. "[[+|They told me last week. There's a leaflet. There'll be a machine. 'We're improving your branch.' I said, what about the staff? And the boy said, well, she's going anyhow.]]"

"[[HALE I|And that upset you.]]"

"[[PETE I|I don't want to make too much of it.]]"

"[[HALE I|You brought a gun.]]"

"[[PETE I|It was my dad's. I don't think it goes. I only thought that if I just asked for a minute of her time, she'd say there's a line.]]"

"[[HALE I|What would you have said? In your minute?]]"

"[[PETE I|Oh, I couldn't.]]"

"[[HALE I|You couldn't tell her, or you couldn't tell me?]]"

"[[PETE I|She's right *there*.]]"

Corinne pushed her hair back from her forehead. It was five twenty-eight. On the roof of the shoe shop the one they could see had shifted his elbow.

"[[HALE E|Try me,]]" said Hale softly. "[[+|Turn around. Face the wall, and tell me as if I were her.]]"

"[[ORS A|Dear God,]]" the commander murmured.

"[[PETE I|I'd say… well. I'd say that I haven't got a business. I told her I'd got a business. I've no need to pay in on a Tuesday, I just take it out on the Monday from the other branch. It's the same three hundred. It's been the same three hundred the whole time.]]"

"[[HALE I|Go on.]]"

"[[PETE I|I'd say that my wife died, and I came in here to close her account, and I couldn't do it. I couldn't get my hand to sign. And Mrs. Lomax didn't say a thing. She put up her little sign, 'Position Closed,' and she came around the front, and she stood there by me with her arm against my arm till I'd done it. It took about ten minutes. There was a line out to the street. And she gave me a toffee.]]"

No one in the van was writing anything. Then there was a scuffle at the other end, some breathing, and a different voice, farther off, that hadn't been meant for the telephone.

"[[MRS I|That was you?]]"

"[[PETE I|You weren't supposed to be listening.]]"

"[[MRS I|You had a beard.]]"

"[[PETE I|I shaved it off.]]"

"[[MRS I|I've thought about that man for years. I got a written warning over him.]]"

"[[PETE I|I'm very sorry.]]"

"[[MRS I|Don't you be sorry. I've got it framed.]]"

The negotiator put the handset down on the desk very gently. She reached for a tissue. She gave it, without looking, to the commander.

"[[ORS I|I've got something in my eye.]]"

"[[HALE I|I know. It's the dust in here.]]"

"[[ORS E|He still has to come out with his hands up,]]" Orsolya said.

"[[HALE I|He'll come out with whatever she tells him.]]"

They waited. At five thirty-four the lights went off in the bank, one bank of them after another, as somebody who'd been doing it for a long time went down the row of switches. The door opened. A small stout woman backed through it in her coat, with a pen tray held out in front of her at arm's length, and turned, and scowled at the roof of the shoe shop.

"[[MRS A|You can put that away,]]" she shouted up. "[[+|Which of you is Corinne?]]"

"[[HALE I|I am!]]"

"[[MRS I|He wants to know if he'll get a Tuesday. Where he's going. For visits.]]"

Hale looked at Vadas. The commander was folding up her tissue into smaller and smaller squares.

"[[ORS A|Tell her,]]" she said gruffly, "[[+|that I'll see there isn't a line.]]"
