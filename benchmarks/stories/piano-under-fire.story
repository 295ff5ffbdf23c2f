BRA: Sergeant Ilse Brandvold | Brandvold; Sarge; the sergeant | F | major
OKP: Corporal Okpara | Okpara; the corporal | M | major
LEM: Private Lemke | Lemke; the kid on the sofa; the kid on the door; the private | M | major
SAR: Sarkis | Sarkis; Doc; the medic | F | major
DRA: Mrs. Dravic | Mrs. Dravic; the old woman; the woman in the housecoat; the teacher | F | major
ANKA: Anka | Anka; the girl; the child | F | minor
LAN: Lantern | Lantern; the radio; the voice on the radio | U | minor
---
The piano has come through it better than the wall.

"[[OKP I|Who keeps a piano on the fourth floor?]]"

"[[SAR I|Somebody who never had to carry it.]]"

"[[BRA E|Get away from the window, Okpara,]]" says Brandvold.

"[[OKP I|There's no window, Sarge. There's just a whole lot of outside.]]"

"[[BRA I|Then get away from the outside.]]"

A round comes in, unhurried, and takes the head off a china shepherdess on the shelf. The sound of the shot arrives after it, like an apology. Okpara gets down on the carpet.

"[[OKP I|Water tower.]]"

"[[BRA I|I know it's the water tower.]]"

"[[OKP I|Same guy as this morning. You can tell. He takes his time.]]"

On the sofa, under somebody's crocheted blanket, Lemke is trying to see his own foot. "[[LEM I|Is it bad?]]"

"[[SAR I|The leg, or generally?]]"

"[[LEM I|The leg.]]"

"[[SAR I|The leg's great. I've seen models with worse legs.]]" Sarkis has a roll of gauze in her teeth and is tying off another. "[[SAR I|You're nineteen, you'll dance. You just won't do it today.]]"

"[[LEM I|What about generally?]]"

The medic looks over at the sergeant. The sergeant is looking at the radio, and the radio, as if it had been waiting to be asked, coughs.

"[[LAN I|Lantern to Four. Lantern to Four, you still with us?]]"

"[[BRA I|Still here. Go ahead.]]"

"[[LAN I|I've got boats at the fish steps until eighteen hundred. I can't keep them any longer than that. After six there's not going to be a street.]]"

"[[BRA I|Who's taking out the street? Them or us?]]"

"[[LAN I|There's some discussion about that.]]"

"[[BRA I|I've got a man who can't walk, and ninety meters of open boulevard with a rifle looking down it. I need smoke.]]"

"[[LAN I|I don't have smoke.]]"

"[[BRA I|What have you got?]]"

"[[LAN A|Boats,]]" says the voice on the radio, unhappily. "[[+|Till six. Lantern out.]]"

Brandvold hangs the handset back on its hook with great gentleness. It's four thirty-eight. She's opening her mouth to say something, and all of them are hoping that it will be a plan, when the bedroom door opens.

"[[DRA I|You will please take off your boots.]]"

Three rifles come up. The woman in the housecoat regards them one by one. She's eighty, or more; she has a tray, and on it are six glasses, a pot, and a saucer with four lumps of sugar.

"[[OKP I|I cleared that room. Sarge, I swear to God, I cleared it.]]"

"[[DRA I|You looked under the bed. I was in the wardrobe. It is where one goes.]]"

"[[BRA A|Ma'am,]]" says the sergeant, "[[+|what are you doing here?]]"

"[[DRA I|I live here. Dravic. It is on the bell.]]" She sets down the tray on the piano and frowns at the carpet, at the mud, at the thing that used to be a shepherdess. "[[DRA I|That was from Dresden.]]"

"[[LEM E|We're really sorry about it,]]" Lemke says.

"[[DRA I|You did not do it. You only brought him here. Do you take sugar?]]"

"[[LEM I|Yes, please.]]"

"[[SAR I|He can't have sugar. He can't have anything, he might need surgery.]]"

"[[DRA A|One lump,]]" the old woman decides.

"[[BRA I|Mrs. Dravic, listen to me. At six o'clock they're going to shell this building. You have to come down to the boats with us.]]"

"[[DRA I|I cannot. I have a pupil at five.]]"

Okpara laughs. He doesn't mean to; it's been that sort of week. Nobody joins him.

"[[BRA A|A pupil,]]" the sergeant says.

"[[DRA I|Tuesdays and Fridays. She is not gifted, but she comes.]]"

"[[OKP I|There's no stairs! There's like a third of the stairs.]]"

"[[DRA I|She is small.]]"

"[[BRA I|Nobody's coming to a piano lesson. I'm sorry. I don't know how long you've been up here on your own, but there's nobody left out there to come.]]"

Somebody knocks.

It's a light, correct knock, down low on the door. The corporal is against the wall beside it before it has finished, with one hand up, fingers spread. Sarkis puts her whole body between it and the sofa.

"[[OKP I|Who is it?]]"

"[[ANKA I|Anka.]]"

"[[OKP I|Anka who?]]"

"[[ANKA I|I've got my lesson.]]"

Nobody breathes. Brandvold nods; he turns the handle with two fingers. In the hall there's a girl of nine or ten in a man's overcoat, gray with plaster from the hair down, holding a music case against her chest with both arms.

"[[ANKA A|I'm early,]]" says the child, to the rifle. "[[+|I ran the last bit.]]"

"[[SAR E|You came across the boulevard?]]" Sarkis says. "[[+|Just now?]]"

"[[ANKA I|You go behind the tram, and then you go fast.]]"

"[[DRA I|Coat, Anka. Hands. Show me. What is this, coal?]]"

"[[ANKA I|It's my uncle's house.]]"

There's a pause. The teacher takes both the hands in hers and wipes them, finger by finger, on the hem of the housecoat.

Brandvold hasn't taken her eyes off the music case. "[[BRA I|How does she get home?]]"

"[[DRA I|The same way. But slowly. Going home, she can walk.]]"

"[[BRA I|Why's that?]]"

"[[DRA I|Because it is after the lesson.]]" She says it as you'd explain a door to somebody. "[[DRA I|From five o'clock until half past, he does not shoot.]]"

Lemke gets up on an elbow. "[[LEM I|Who doesn't? The guy in the tower?]]"

"[[DRA I|Pavel. He had Mondays. Eleven years I had him, and never once did he count the rests.]]"

For the first time since noon nothing in the room is moving. Okpara lets his head go back against the wallpaper until it bumps.

"[[OKP I|You taught the *sniper.*]]"

"[[DRA I|I taught half of the city. One does not choose. He has a good left hand.]]"

"[[SAR A|And he stops to listen,]]" the medic says slowly.

"[[DRA I|He stops in order to disapprove. She is still on the Clementi.]]"

"[[ANKA I|I hate the Clementi.]]"

"[[BRA E|Could you play for longer?]]" asks Brandvold. "[[+|If I asked you. Could you go on past the half hour?]]"

"[[DRA I|It would be irregular. But he was always polite. I do not think that he would shoot in the middle of a piece.]]"

"[[OKP I|You don't *think?*]]"

"[[BRA I|Corporal. Get the door off its hinges. That's our stretcher. Doc, give him whatever you've got that'll keep him quiet.]]"

"[[LEM I|I'm quiet. I'm being quiet.]]"

"[[SAR I|You sing when you're on morphine. You did two verses in the truck.]]"

They're ready at four minutes to five. The kid on the sofa has become the kid on the door. Across the street the sun has got down under the smoke, and the tower stands up against it with its one small dark hatch. Brandvold squats, so as to be the same height as the girl.

"[[BRA I|You're going to come with us. You show Corporal Okpara the way, behind the tram.]]"

"[[ANKA I|Then who's going to play?]]"

Nobody answers her. After a moment the child turns around and looks at the piano, where the old woman is winding the stool up, a quarter turn at a time, to suit someone taller.

"[[BRA E|Mrs. Dravic,]]" Brandvold says. "[[+|Once we're over, you stop and you come down. I'll be there behind the tram. I'll carry you if I have to.]]"

"[[DRA I|Yes, yes.]]"

"[[BRA I|I mean it. I'm not leaving you in here.]]"

"[[DRA I|Sergeant, I have listened to that child murder Clementi for two years. Permit me half an hour of Schubert.]]" She lifts her hands. Then she lowers them into her lap again. "[[DRA I|You have all still got your boots on.]]"

"[[LEM I|Ma'am? Does he like Schubert? Pavel?]]"

"[[DRA A|He weeps,]]" says the teacher. "[[+|It is very bad for the aim.]]"

And she begins.
