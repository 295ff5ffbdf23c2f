PAZ: Paz Villanueva | Paz; Villanueva; narrator; I; Pazita | F | major
ODI: Odile Brennan | Odile; the redhead; the woman with the red hair | F | major
---
The woman with the red hair has my sock.

I've been watching it go around with her stuff for ten minutes. It's unmistakable. It has tacos on it.

“[[PAZ A|Excuse me,]]” I say. “[[+|I think we're sharing a dryer.]]”

She looks up from her book. She's got reading glasses on top of her head and another pair on her nose. “[[ODI I|I hope not. I put six quarters in it.]]”

“[[PAZ I|No, I mean my sock's in there. It must've been left in the drum.]]”

“[[ODI A|Which sock?]]” she asks.

“[[PAZ I|Watch. It'll come by. There. No. There!]]”

“[[ODI I|The tacos?]]”

“[[PAZ I|The tacos.]]”

“[[ODI I|I was hoping that was mine.]]”

It's eleven at night at the Spin Cycle on Halsted. It's her and me and a guy asleep under the change machine. There's a sign over the folding table that says “[[!|NOT RESPONSIBLE,]]” and that's all it says.

“[[PAZ A|How long has it got?]]” I ask.

“[[ODI I|Twenty-two minutes. I could stop it for you.]]”

“[[PAZ I|You'd lose the heat.]]”

“[[ODI I|It's a very cute sock.]]”

“[[PAZ I|I can wait.]]” I sit down, leaving one chair between us, like a person with manners. “[[PAZ I|What are you reading?]]”

She shows me the cover. There's a castle on it, and a man having trouble with his shirt. “[[ODI I|It's for work.]]”

“[[PAZ I|What's your work?]]”

“[[ODI I|I translate them. Into French. I've done sixty. I know forty words for thigh.]]”

“[[PAZ I|Are there forty?]]”

“[[ODI I|Not at first.]]”

I laugh. It comes out much louder than I meant, and the guy under the change machine rolls over. She takes the top pair of glasses off her head, folds them, and puts them in her pocket. I think it might be a compliment.

“[[ODI I|And you?]]”

“[[PAZ A|I'm a piano tuner,]]” I tell her.

“[[ODI I|No.]]”

“[[PAZ I|Why no?]]”

“[[ODI I|I didn't know people really were. It's like meeting a shepherd.]]”

“[[PAZ I|There's nine of us. We have a Christmas party. It's really quiet.]]”

“[[ODI I|Can you hear that?]]” She points at the ceiling, at the tube light, which has been whining since I got here.

“[[PAZ A|B flat,]]” I say.

“[[ODI I|And the dryer?]]”

“[[PAZ I|It's a sort of F. It's got a zipper in it.]]”

“[[ODI I|And me?]]”

I don't get it right away. I look at her, and she isn't smiling, exactly, but she's tipped her chin up a little, the way you'd hold your face for a doctor.

“[[PAZ I|Say something long.]]”

“[[ODI I|‘Her traitorous heart,’]]” she reads off the page, “[[+|‘beat like a bird against the bars of her bodice.’]]”

“[[PAZ A|That was long,]]” I say.

“[[ODI I|It goes on for another paragraph. What am I?]]”

“[[PAZ I|You go up on the ends. You start around an A and finish on a C. It's a minor third. It's what kids do when they're calling someone in to supper.]]”

Nothing's said for a bit. There are eighteen minutes on the dial. It's raining out on Halsted, hard, and the buses go by with their windows all lit and nobody in them.

“[[ODI A|Nobody's ever told me that,]]” she says.

“[[PAZ A|It isn't a thing you can put on a card,]]” I say.

“[[ODI I|Do you come here a lot?]]” She hears it and covers her eyes with the castle. “[[ODI I|Oh, God. I didn't mean—it's just that I do sixty of these a year, and it rots you.]]”

“[[PAZ I|Every Thursday.]]”

“[[ODI A|I'm Tuesdays,]]” says the redhead.

“[[PAZ I|So what happened?]]”

“[[ODI I|To Tuesday?]]”

“[[PAZ I|Yeah.]]”

“[[ODI I|My sister got married on Tuesday. In a vineyard. To a periodontist. I'd been in the same dress for fourteen hours, and when I finally got home I lay down on the bathroom floor, and I stayed there until Wednesday.]]”

“[[PAZ I|Was it that bad?]]”

“[[ODI I|It was lovely. That's what was the matter. They put me at a table with the widowers.]]”

I know that table. Last June I was at it. I tell her about that, the uncle with the magic trick and the centerpiece I took home on the train; I tell her about Dani, who I'd been supposed to go with, and who'd moved to Denver the week before with my good suitcase. I've never made a funny story out of it. It turns out it is one.

“[[ODI I|She took your *suitcase*?]]”

“[[PAZ A|She left me a tote bag,]]” I say.

“[[ODI I|What did it say?]]”

“[[PAZ I|How'd you know it said something?]]”

“[[ODI I|They always say something.]]”

“[[PAZ I|‘Choose Joy.’]]”

It's her turn to be too loud. The sleeper sits up, says a bad word, and goes off to the bench by the door with his jacket over his head. We both whisper sorry. We're both of us leaning over the empty chair.

“[[ODI A|Twelve minutes,]]” she whispers.

“[[PAZ I|Ten. That clock's fast.]]”

“[[ODI I|How can you tell?]]”

“[[PAZ I|The tick. It's up at about sixty-six.]]”

“[[ODI I|What's that like? Hearing all of it?]]”

“[[PAZ I|Mostly it's like living with somebody who's right all the time.]]” I'm picking at the edge of my seat. It's vinyl, and there's a split in it. “[[PAZ I|You go into a house, and they say, ‘Oh, it's fine, it's just one note.’ And it's never the one note. You pull one up and you find out that the rest of them have all been sagging along with it for years to keep it company. So you've got to do it all. It takes hours. And people can't stand it, they go out. They always go out. It's only me and the piano.]]”

“[[ODI I|I wouldn't go out.]]”

“[[PAZ I|You say that.]]”

“[[ODI I|I sit in a room all day with one duke. I'd bring my chair.]]”

The dryer buzzes.

It can't have been ten minutes. It can't have been five. I look around for someone to complain to, but it says it right there on the wall. She gets up and opens the door, and all that warm air comes rolling out, smelling of oranges; she digs around in there to the shoulder, and comes back with it pinched between finger and thumb, and lays it across my palm. It's hot. It's got static, and it clings to both of us.

“[[ODI A|There you go,]]” says the woman with the red hair. “[[+|One taco sock.]]”

“[[PAZ A|Thanks,]]” I say.

“[[ODI I|Where's the other one?]]”

“[[PAZ I|At home. I'd better...]]”

“[[ODI I|Right. Yes.]]”

I get my basket. I get my coat on. I've said good night, I think, and I have got as far as the bench and the door with my hand out, when there's a sound behind me, two notes. They're high and then higher, an A and a C. It's just exactly the way you'd call a kid in from the dark.

“[[ODI A|Pa-az!]]” she sings.

“[[PAZ I|How do you know my name?]]”

“[[ODI I|It's written in your sock.]]”

I turn the sock inside out. It is: my mother does it, she's done it since kindergarten, in laundry marker. PAZ V.

“[[PAZ I|It's not fair. You don't have any socks.]]”

“[[ODI I|Odile.]]” She's folded one pair of glasses and she's folding the other. Without them, she looks like someone who's about to jump off something. “[[ODI I|I have one more load. It's sheets. They take forever.]]”

“[[PAZ A|How many quarters do you need?]]” I ask.

“[[ODI I|How many have you got?]]”

I put down my basket. I come back, and this time I don't leave a chair.
