JAN: Janice Okell | Janice; Jan | F | major
BARRY: Barry Sproat | Barry; Baz | M | major
IMRAN: Imran Qureshi | Imran; the new lad; the trainee; Immo | M | major
FELICITY: Felicity Marchbanks | Felicity; Ms Marchbanks; the consultant; the woman from London | F | major
ANGRY: Mr Tolland | Mr Tolland; the man at the counter; the customer | M | minor
---
Nobody rings Parking Appeals to say thank you. Janice has had it printed on a mug.

'[[JAN I|Parking Appeals, Janice speaking. No, love. No. No, a funeral's not an exemption. Well, I'm sorry, but he'd have needed a permit an' all.]]' She puts the phone down. '[[JAN I|Whose turn is it to make the tea?]]'

'[[BARRY I|Mine was yesterday.]]'

'[[JAN I|Yours was Tuesday.]]'

'[[BARRY I|I made two on Tuesday. One was on account.]]'

Imran, who's been here nine days, gets up and finds the tray.

'[[JAN I|Sit down, Imran. You'll spoil him.]]'

'[[IMRAN I|I don't mind.]]'

'[[BARRY I|See? He doesn't mind. Two sugars, Immo.]]'

'[[JAN I|He's diabetic.]]'

'[[BARRY I|I'm borderline.]]'

'[[JAN E|You're borderline everything,]]' says Janice.

The lift pings. In the four years since the cuts it hasn't pinged once without somebody being made redundant, so all three of them stop what they're doing. Out steps a woman in a cream trouser suit with a tablet hugged to her chest.

'[[FELICITY I|Hi, team! Felicity Marchbanks. I'm from Transformation.]]'

Barry slides his sudoku under a folder.

'[[JAN I|Transformation of what?]]'

'[[FELICITY I|Well, of you!]]'

'[[BARRY I|Into what?]]'

The woman from London laughs, in case it was a joke. She wheels a chair into the middle of the carpet, and sits in it the wrong way round like a youth worker.

'[[FELICITY I|I just want to shadow you today. Pretend I'm not here. What's everybody's why?]]'

'[[JAN I|Our what?]]'

'[[FELICITY I|Your *why*. What gets you out of bed?]]'

'[[BARRY I|Bladder.]]'

'[[IMRAN I|I quite like helping people.]]'

They both turn and look at him. He goes behind the tea tray.

'[[FELICITY I|That's lovely. What's your name?]]'

'[[IMRAN I|Imran.]]'

'[[FELICITY I|And how do you help people, Imran?]]'

'[[IMRAN I|Well, I don't. They ring up and I say no. But I thought if I got the hang of it—]]'

The bell goes at the counter. It goes eleven times. Through the hatch, between the leaflet about dropped kerbs and the sign that says '[[!|ABUSE OF STAFF WILL NOT BE TOLERATED]]', there is a red face and a fist with a ticket in it.

'[[ANGRY I|Are you open or what?]]'

'[[JAN E|Watch and learn,]]' Janice murmurs to the cream suit, and slides back the glass. '[[+|Good morning, sir. How may I help?]]'

'[[ANGRY I|Seventy quid!]]'

'[[JAN I|Can I see the notice?]]'

'[[ANGRY I|I was four minutes!]]'

'[[JAN I|Outside the fire station, I see.]]'

'[[ANGRY I|There wasn't a fire!]]'

'[[JAN I|There was, sir. That's why you've also got this one, for the hydrant.]]'

Barry leans over to the consultant. He's got his own chair by now; he wouldn't miss this for money. '[[BARRY I|Thirty-one years she's been on that hatch. She made a bishop cry.]]'

'[[FELICITY I|Is that a metric?]]'

'[[BARRY I|It is in here.]]'

At the counter things have gone quiet. When they look again, the red face has its forehead against the glass.

'[[ANGRY I|It's just it's my wife's car. And she doesn't know I had it. I was only getting her a cake.]]'

'[[JAN I|What's the occasion?]]'

'[[ANGRY I|She's left me.]]'

'[[JAN I|Oh, love.]]'

'[[ANGRY I|I thought, if there was a cake.]]'

Nobody breathes. The trainee has stopped with the milk halfway over a mug. Janice looks at the two tickets, at the clock, and then, with a face like a shut door, at the consultant.

'[[JAN I|What would you do?]]'

'[[FELICITY I|Me? Oh, I'm not here.]]'

'[[JAN I|You're Transformation. Transform it.]]'

'[[FELICITY I|Well, I mean, there's presumably a framework? A decision tree?]]'

'[[BARRY I|There's a tree. It's got one branch.]]'

'[[FELICITY I|What does it say?]]'

'[[BARRY I|"No."]]'

It's Imran who moves. He puts down the milk, walks to the hatch and takes the tickets out of her hand. He holds them up to the strip light.

'[[IMRAN I|Is this a one or a seven?]]'

'[[JAN I|It's a one.]]'

'[[IMRAN I|Only, he's written the bay down wrong. If it's a seven, that's not a hydrant, that's a lay-by. And on this one he's forgot the date.]]' His ears are crimson. '[[+|It's Section Nine. If the officer's made an error on the face of it, it's void. I read the manual. On the bus.]]'

'[[BARRY I|There's a manual?]]'

'[[JAN I|Give it here.]]' She puts on her glasses. She looks at it for a very long time. She's written to that warden about his sevens twice since Easter. '[[JAN I|Well, I'll be blowed.]]'

'[[ANGRY I|Does that mean I don't have to pay?]]'

'[[JAN I|It means you've got till that cake melts. Go on.]]'

He goes. He comes back, reaches through the hatch, shakes Imran's hand up and down, and goes again.

'[[ANGRY I|Thank you! God bless you!]]'

In the silence afterwards, Barry picks up the mug and reads what's on it, and puts it down facing the wall.

'[[FELICITY E|So that,]]' says Felicity, typing, '[[+|was a *yes*.]]'

'[[JAN I|It was a Section Nine.]]'

'[[FELICITY I|How many do you do in a week?]]'

'[[BARRY I|Counting that?]]'

'[[FELICITY I|Counting that.]]'

'[[BARRY I|One.]]'

The consultant looks round at the brown carpet, the dying fern, the three of them. Then she closes the cover of the tablet with a little snap. '[[FELICITY I|I was meant to shut you. I'd sort of already written it up.]]'

'[[JAN I|We know, love. It was the suit.]]'

'[[FELICITY I|I'd need a reason not to.]]'

'[[IMRAN I|I've found another forty-six. With the sevens. They're in my bag, I wasn't going to say anything till I'd passed my probation.]]'

Janice takes off her glasses. She takes the tray out of the boy's hands, and she points, with the whole of her arm, at the swivel chair.

'[[JAN I|Sit. Barry, it's your turn.]]'

'[[BARRY I|I made two on—]]'

'[[JAN I|*Barry.*]]'
