CASS: Cass Morrow | Cass; Morrow; the host; the Night Heron | F | major
PRU: Pru Adeyemi | Pru; the producer; the voice in her headphones; the girl behind the glass | F | major
EDD: Big Eddie | Eddie; Big Eddie; the trucker; line one | M | major
LOR: Loretta from Pine Street | Loretta; Mrs. Haskell; line two; the old lady | F | major
KID: Milo | Milo; the boy; line four; the kid | M | major
MAN: Warren Tuck | Warren; the weatherman; the man with the doughnut | M | minor
STR: the stranger | the stranger; the woman on line three; line three; Dolores | F | major
---
The red light comes on. Cass Morrow leans into the microphone like a woman leaning over a crib.

“[[CASS I|It’s eleven minutes past two, you’re on 91.4, and this is the Night Heron, standing on one leg for you until the sun comes up. Lines are open. Tonight we’re talking about the thing you’ve lost. Line one, you’re on the air.]]”

“[[EDD I|Hey, Cass. It’s Big Eddie.]]”

“[[CASS I|Eddie! Where’ve you got to?]]”

“[[EDD I|Just this side of Tolliver. I got eighteen tons of yogurt.]]”

“[[CASS I|And what have you lost, honey?]]”

“[[EDD I|The lid off my thermos. I put it on the roof of the cab in Greeley. I drove off like an idiot.]]”

“[[CASS A|We’ve all got a lid in Greeley,]]” she says, and hits a button, and in the far corner of the board another light begins to blink. “[[CASS I|Line two. Who’s this?]]”

“[[LOR I|It’s Loretta, dear, from Pine Street. I’m not calling about the topic.]]”

“[[CASS I|You never are.]]”

“[[LOR I|That young man with the yogurt ought not to be on the telephone while he’s driving.]]”

“[[EDD I|I’m hands-free, Mrs. Haskell.]]”

“[[LOR I|Is he still there? How’s he still there?]]”

Behind the glass Pru holds up both her palms. Her voice arrives in the headphones, where nobody else can hear it. “[[PRU I|The drop key’s stuck. I can’t get rid of anyone. If they come on, they stay on.]]”

“[[CASS I|Folks, I’m told we’re having a party. Nobody hang up, nobody breathe heavy. Line four, what have you lost?]]”

There’s a rustle, and a long sniff.

“[[KID I|Is this the radio?]]”

“[[CASS I|It sure is. Who are you?]]”

“[[KID I|Milo.]]”

“[[CASS I|How old are you, Milo?]]”

“[[KID I|I’m eight. And a quarter.]]”

“[[LOR E|At two in the morning!]]” Loretta exclaims.

“[[CASS I|Easy, Loretta. Milo, do your folks know you’re up?]]”

“[[KID I|My dad’s at work. My sister’s supposed to be watching me, but she’s asleep on the couch with her mouth open. I lost a tooth.]]”

“[[EDD I|Well, that’s a good thing, buddy. You get paid for that.]]”

“[[KID I|No, I mean I *lost* it. It came out in the cornfield. It’s a really big cornfield.]]”

The host puts her fist against her lips. On the other side of the glass Pru has turned her back, and her shoulders are going up and down.

“[[CASS I|So what you’re asking is whether she’ll still come.]]”

“[[KID I|Yeah.]]”

“[[LOR I|You write her a note. That’s what mine did. I had one that swallowed his.]]”

“[[KID I|What do I put?]]”

“[[LOR I|You put, ‘Dear Madam.’]]”

“[[CASS I|Write it down, Milo. We’ll all help. ‘Dear Madam’—]]”

“[[EDD I|‘Please find enclosed.’]]”

“[[LOR I|It isn’t enclosed, you great lummox. That’s the whole trouble.]]”

“[[EDD I|‘Please don’t find enclosed,’ then.]]”

The studio door opens four inches. A hand comes in with a doughnut in it, then Warren Tuck, who does the weather on the hour and looks as if most of it has happened to him. He mouths something. He forgets that he’s standing at the guest mike.

“[[MAN I|You got any napkins?]]”

“[[LOR I|Who’s that?]]”

“[[CASS I|That’s our meteorologist. Say good night, Warren.]]”

“[[MAN I|Hi. Sorry. Fog in the valley.]]” And the door closes on him.

“[[PRU I|Cass, I’ve got a three. She won’t give me a name. She’s been on hold since before the news, and she says that it’s on topic.]]”

“[[CASS I|Okay. Milo, you keep writing. Line three, you’re on with all of us. What’ve you lost?]]”

Nothing. Not nothing: a room, with a clock in it.

“[[CASS I|Line three?]]”

“[[STR I|I don’t know if I can do it with people there.]]”

“[[CASS I|They’re not people. They’re a yogurt, a tooth and a Presbyterian.]]”

“[[LOR E|Lutheran,]]” says Loretta.

“[[STR I|All right. I’ve got a dog. I had a dog. I’ve his leash in my hand, and I keep on going to the door with it. I’ve been to the door fourteen times. He was only small. It’s not as though it was a person.]]”

“[[EDD E|What was he called, ma’am?]]” asks Eddie.

“[[STR I|Gerald.]]”

“[[EDD I|That’s a real good name.]]”

“[[STR I|It was my husband’s. I mean that it was his name. He thought it’d be funny if we had two. He’d say, ‘Don’t mind me, I’m the other one.’ And then he died, so I only had the one. And tonight I don’t have any.]]”

Cass doesn’t say a word. She has been doing this for nineteen years, and she knows there’s no dead air in the world as good as this. Pru’s hand is pressed flat on the window.

“[[KID I|Can I ask the lady something?]]”

“[[CASS I|If she doesn’t mind.]]”

“[[STR I|I don’t mind.]]”

“[[KID I|Did he have his teeth?]]”

“[[STR I|Who, sweetheart? Which one?]]”

“[[KID I|The dog.]]”

“[[STR I|He had four.]]” It’s a laugh. It’s a wet one, and it has taken her by surprise. “[[STR I|He had four left. He was seventeen.]]”

“[[KID I|So she must’ve come to him, like, a lot. He must’ve been rich.]]”

“[[STR I|Do you know, I think that he was.]]”

“[[PRU A|I’m not crying,]]” remarks the voice in the headphones. “[[+|Go to a song. Don’t go to a song.]]”

“[[LOR I|Dolores?]]”

The clock in the room ticks on.

“[[STR A|Who said that?]]” asks the woman on line three.

“[[LOR I|It’s Loretta Haskell. I’m across the street from you. I’ve got the blue porch. I’ve seen you go by with him every morning for I don’t know how many years, and I never once came down the steps. I thought you were stuck up.]]”

“[[STR I|I thought that *you* were. You’ve got the binoculars.]]”

“[[LOR I|They’re for birds!]]”

“[[EDD E|Sure they are, Mrs. Haskell,]]” says Eddie.

“[[LOR I|You hush. Dolores, your light’s on. I can see you. You’re standing there in the hall with that thing in your hand. Now I’m going to put my coat on over my nightgown, and I’m going to come across. I’ve got half a coffee cake.]]”

“[[STR I|It’s a quarter past two.]]”

“[[LOR I|Well, neither of us is asleep. The whole county knows it.]]”

There’s a clunk as of a receiver being put down on a wooden table by somebody who doesn’t hang up. Slippers. A bolt. A screen door with a long, long spring.

“[[CASS I|Loretta? She’s gone. Dolores, are you okay?]]”

“[[STR I|She’s coming down the steps. She’s got no shoes on. Oh, my Lord, she’s brought the binoculars.]]”

“[[EDD I|Can you still hear us, ma’am? You go and let her in.]]”

“[[STR I|Yes. I’d better. Milo?]]”

“[[KID A|Yeah?]]” says the boy.

“[[STR I|When you’ve finished your note, you tell that fairy that Gerald’s account is closed, and what was in it goes to you.]]”

She goes to the door; they all hear it. It’s the fifteenth time, and there’s somebody on the other side. Then two old voices, talking at once and too far away for words, and Cass slides the fader down on them as you’d draw a curtain.

“[[CASS I|I guess that leaves three of us.]]”

“[[PRU I|Four.]]” The girl behind the glass has found the talkback, or has sat on it. It’s gone out over the whole valley.

“[[KID I|Who’s that one?]]”

“[[CASS I|That’s Pru. She’s the one who really runs it. Have you got your note there, Milo? Read it to me.]]”

The paper’s unfolded, close to the phone. “[[KID I|‘Dear Madam, Please don’t find enclosed. It’s in the corn. It’s a good one. You can have it if you look. P.S. Gerald says hi.’]]”

“[[EDD I|I gotta pull over. I got something in my eye.]]”

“[[CASS I|Both eyes, Eddie?]]”

“[[EDD I|It’s the yogurt.]]”

“[[CASS I|This is the Night Heron. It’s two-twenty-one. There’s fog in the valley, and we’ve all got a lid in Greeley. Milo, go to bed.]]”
