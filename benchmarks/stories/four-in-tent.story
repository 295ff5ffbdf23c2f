NELL: Nell Abara | narrator; I; Nell; the medic; Doc | F | major
KAT: Katrin Solheim | Katrin; Solheim; our leader; the leader | F | major
JORY: Jory Penrose | Jory; Penrose; the youngest of us; the boy | M | major
WHIT: Whit Callahan | Whit; Callahan; the Montanan; the big man | M | major
BASE: Ansel Rook | Ansel; Rook; base; the radio; the voice from base camp | M | minor
---
The tent is made for two. There are four of us in it, and the wind is trying to make it none.

“[[WHIT I|Whose knee is that?]]”

“[[JORY I|Mine. Sorry. No, hang on. I can’t feel it, so it might be somebody else’s.]]”

“[[NELL I|Which one can’t you feel?]]”

“[[JORY I|It’s a figure of speech, Doc.]]”

“[[NELL I|It had better be.]]”

I find his foot by torchlight, in among the ropes and the sleeping bags, and start unpicking the lace. He’s twenty-two. He came on this trip because his aunt’s our leader and nobody else could be got to carry the drone. He watches me with great interest, as if it were the foot of someone in the news.

Katrin hasn’t spoken for a quarter of an hour. She’s sitting with her back against the windward wall, holding it up, more or less, and each gust shoves her a hand’s breadth forward and then lets her go.

“[[WHIT I|So. How long does it blow?]]”

“[[KAT I|As long as it likes.]]”

“[[WHIT I|I was looking for a number.]]”

“[[KAT I|Then look for it outside.]]”

Whit laughs, but not with his eyes. He’s six foot four, a heart surgeon’s son from Montana who sells saddles on the internet, and since about noon he has been waiting to say something. I can see it sitting in him. I get the boot off, and the sock, and the other sock.

“[[JORY I|How bad?]]”

“[[NELL I|You’ve got five of them.]]”

“[[JORY I|They’re a funny colour.]]”

“[[NELL I|They’re a lovely colour. It’s a colour we can work with. Whit, open your jacket.]]”

“[[WHIT I|Why?]]”

“[[NELL I|You’re the warmest thing for nine miles, that’s why. He’s going to put his foot on your belly.]]”

“[[WHIT I|The hell he is.]]”

“[[JORY I|I’m not keen either.]]”

It goes in. There’s a yell that I’d have said was a woman’s, and then some language, and then a resentful sort of peace. The radio crackles in its sock against Katrin’s chest.

“[[BASE I|Ridge party, Ridge party, this is base. Anyone up there?]]”

She presses the button with her chin. “[[KAT I|Go ahead, Ansel.]]”

“[[BASE I|Lovely to hear you. We’ve got the six o’clock forecast. Do you want it straight?]]”

“[[KAT I|Of course.]]”

“[[BASE I|It’s going to be a bit breezy.]]”

“[[KAT I|I said straight.]]”

“[[BASE I|Ninety through the night. A hundred and ten before dawn. There’s a hole in it at about seven tomorrow, an hour, could be two, and after that there’s a second front that I don’t even like to look at. What’ve you got for fuel?]]”

Nobody moves. I look at Whit, who’s looking at her. It’s the thing that he’s been waiting to say.

“[[KAT E|Plenty,]]” says Katrin.

“[[BASE I|Grand. Drink lots. I’ll call on the hour. Out.]]”

The wind comes up the ridge like a lorry changing down. When it’s gone by, I discover that I’ve been holding on to Jory’s ankle with both hands.

“[[WHIT I|Plenty.]]”

“[[KAT I|He’d only have worried.]]”

“[[WHIT I|We’ve got no stove, Katrin. We’ve got half a flask of tea and a Snickers. What is it there’s plenty of?]]”

“[[JORY I|Foot.]]”

“[[WHIT A|Shut up, kid,]]” says the big man, but he pulls his jacket closer round it.

“[[NELL I|Can we do this in the morning?]]”

“[[WHIT I|I’d like to do it now, Doc, while I can talk. I’d like to know who dropped it. The stove was in the blue bag. At the col there was a blue bag. At the top of the gully there wasn’t. I didn’t have it, you had the ropes, and he was carrying his goddamn toy.]]”

“[[JORY I|It’s not a toy. It’s got a thermal camera.]]”

“[[WHIT I|Great. It can film me dying in infrared.]]”

“[[KAT A|I had it,]]” our leader says.

“[[WHIT I|I know you had it. I want to hear how you lost it.]]”

Her hood turns. In the blue light her face might be fifty, or seventy. She opens her mouth, and it’s the boy who speaks.

“[[JORY I|She swapped with me.]]”

“[[KAT I|Jory, no.]]”

“[[JORY I|At the col. I couldn’t get the pack on, I’d gone all wobbly, so she gave me the blue bag, because it’s lighter, and she took the batteries. And I put it down to do my crampon up. I put it down for about one second.]]”

“[[WHIT E|And it went,]]” Whit says.

“[[JORY I|It sort of strolled off. I watched it. I thought, I’ll tell them in a minute. Then it’d been an hour.]]”

“[[KAT E|I told him not to say,]]” says Katrin. “[[+|It’s I who gave it to him. It’s the same as if I’d dropped it myself.]]”

“[[WHIT I|No, ma’am. It’s really not.]]”

“[[KAT I|When I take a rope up, everything that falls off it has been dropped by me. If you don’t like this you must climb with somebody else.]]”

“[[WHIT I|I’d love to. You see anybody?]]”

I’ve sat with families in corridors, and I know this moment. Somebody has to say a thing that’s of no importance whatever. “[[NELL I|Who wants a quarter of a Snickers?]]”

“[[JORY I|I don’t deserve any.]]”

“[[NELL I|It’s not a prize. It’s glucose.]]”

I cut it up on the lid of the first-aid tin with a scalpel. It takes some time, it’s like sawing a candle. Whit accepts his between two enormous fingers. He regards it.

“[[WHIT I|Did you cry?]]”

“[[JORY I|What?]]”

“[[WHIT I|When it strolled off.]]”

“[[JORY I|A bit. It froze.]]”

“[[WHIT A|I dropped a horse once,]]” he says.

We all think about that.

“[[KAT E|You can’t drop a horse,]]” Katrin objects.

“[[WHIT I|Off of a trail. Up in the Bob Marshall, I was about your age. My dad’s horse. I let go the lead to take a picture. He never said a word to me about it, not the whole ride home, and not for the next twenty years. I used to wish that he’d just hauled off and hit me.]]”

“[[JORY I|Do you want to hit me?]]”

“[[WHIT I|I got your foot in my shirt, son. I feel like that’s between us and God.]]”

Our leader makes a sound. It’s some time before I identify it, because in eleven days I’ve not heard her laugh. The wall knocks her forward and she goes on doing it with her forehead on her knees.

“[[NELL A|Katrin? Are you all right?]]” I ask her.

“[[KAT I|I was thinking of what I’ll write to my sister. ‘Dear Berit, he’s been very warm.’]]”

The radio hisses. It can’t be seven already; it is, it’s ten past.

“[[BASE I|Ridge party, base. Just checking that you’ve had a hot supper.]]”

She looks round at us, one at a time. Whit raises his eyebrows. I nod. Jory nods. She presses the button and holds it there for so long that we can hear him breathing at the other end, in a hut, beside a fire.

“[[KAT I|Ansel, I lied to you. The stove is gone.]]”

“[[BASE I|Right.]]”

“[[KAT I|We’ve four people in one tent, no fuel, and one foot that Nell doesn’t like. At seven we’ll come down, in your hole. I want someone with soup as high up as he can get.]]”

“[[BASE I|That’d be me, then. I’ll start at four.]]”

“[[KAT I|You hate to climb.]]”

“[[BASE I|I do, yes. Who lost the stove?]]”

I see Jory breathe in. But it’s the Montanan who’s reached over and got his thumb upon the button.

“[[WHIT I|It was a group effort. Bring a Snickers.]]”
