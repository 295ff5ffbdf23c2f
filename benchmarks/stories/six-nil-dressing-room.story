TUO: Mossie Tuohy | Tuohy; Mossie; the gaffer; the manager; boss; the old fella | M | major
DEK: Dekko Farrelly | Dekko; the goalkeeper; the keeper; the big man | M | major
FIN: Fintan Moy | Fintan; Moy; the captain; Fin; skipper | M | major
EME: Emeka | Emeka; the young lad; the substitute; the youngest of them | M | major
BRID: Bríd | Bríd; the physio; the woman with the bag | F | major
REF: the referee | the referee; the ref; Mr Gilhooly; the voice at the door | M | minor
---
They came in out of the rain one after another with their heads down, and sat where they always sat, and nobody took off his boots. It was six–nil.

— [[DEK I|The third one was offside.]]

— [[FIN I|Don’t.]]

— [[DEK I|I’m only saying, the third one.]]

— [[FIN I|It went in between your legs, Dekko.]]

— [[DEK I|It was offside when it did it.]]

Bríd went down the bench with her bag. She was a nurse in the week, on a ward for the elderly, and she said that there wasn’t much in it. She stopped at the captain and took hold of his knee.

— [[BRID I|Does that hurt?]]

— [[FIN I|No.]]

— [[BRID I|Does that?]]

— [[FIN I|Jesus!]]

— [[BRID I|That’s the good one I’m holding. Who’s next? Emeka, show me the hand.]]

— [[EME I|It’s grand. I never even got on.]]

— [[BRID I|Then how did you cut it?]]

— [[EME A|Opening the oranges,]] said the young lad.

Somebody laughed, and was sorry. The rain was coming down on the tin roof like gravel off a lorry. They were all looking at the door, and trying to look as though they weren’t, because Tuohy hadn’t come in yet, and in nineteen years Mossie Tuohy had never once been late for a shouting.

— [[EME E|Will he go mad?]] asked Emeka.

Dekko was picking the mud off his gloves. — [[DEK I|He’ll go purple first. It starts at the neck. When it gets up to the ears, don’t be sitting next to anything.]]

— [[FIN A|At Kilbeg,]] said the captain, [[+|he threw the tea urn.]]

— [[DEK I|It was full, too.]]

— [[FIN I|It was five–nil that day. I don’t know what there is for six.]]

The door opened. The gaffer stood there, with the water running off the peak of his cap. He had a tray in his arms. It was covered over with a tea towel, and he brought it across to the treatment table and set it down there among the tape and the Deep Heat as carefully as if it could feel. He took off the towel.

— [[TUO I|There’s ham, and there’s egg. The ones with the cocktail sticks are only cheese.]]

Nobody stirred.

— [[TUO I|They’ll go hard, lads.]]

— [[DEK A|Is it a trick?]] the keeper asked, out of the side of his mouth.

— [[FIN I|Boss, we’re six down.]]

— [[TUO I|I was there, Fintan. I saw the most of it. Take an egg one.]]

— [[FIN I|Are you not going to say something?]]

— [[TUO I|Such as what?]]

— [[FIN I|The back four. The shape. You said we’d no shape at Kilbeg, you said that we were like a shower of hens at a bus stop.]]

— [[TUO A|That was harsh,]] said the manager, and thought about it. [[+|No, the shape’s fine. You’ve a lovely shape. I was looking at you there from the far side, with the light coming in under the cloud, and I thought to myself, that’s a grand bunch of lads.]]

It was very quiet then. One of the full backs had begun to cry.

— [[BRID I|Mossie. Are you having a stroke?]]

— [[TUO I|I’m not.]]

— [[BRID I|Smile for me. Put your two arms up.]]

— [[TUO I|Would you get away out of that, woman! I’m handing round a sandwich.]]

— [[BRID I|Who’s the Taoiseach?]]

— [[TUO I|A gobshite.]]

— [[BRID A|He’s all right,]] she told the rest of them. [[+|Go on and eat.]]

So they ate. They did it looking at each other over the crusts. The young lad had three. He was seventeen years of age, he’d been on the bench since August, and he’d not been let on yet but the once, when there was a dog on the pitch and they needed somebody fast.

— [[EME I|Mr Tuohy, what’s that paper?]]

— [[TUO I|What paper?]]

— [[EME I|In your pocket, sticking out. It has the harp on it.]]

The gaffer’s hand went up to it. It was a second too slow; Fintan Moy was a solicitor’s clerk, and could read an envelope across a room.

— [[FIN I|That’s from the Council.]]

— [[TUO I|It’s a private matter.]]

— [[FIN I|It’s from Planning. Mossie, what’ve they done?]]

— [[TUO I|I was going to tell you after. I wanted you to have your match.]]

— [[DEK E|Tell us what?]] said Dekko.

For a time it seemed that he wouldn’t. He pulled off the cap and turned it around by the brim and looked inside, the way you’d look down a well.

— [[TUO I|It’s sold. The pitch is, and this, and the bit with the goats. It’s to be a distribution hub. They’re starting on the Monday.]]

— [[DEK I|What Monday?]]

— [[TUO I|Tomorrow, Dekko.]]

— [[BRID E|They can’t do that,]] said Bríd. [[+|There has to be a notice. They’ve to put a notice up.]]

— [[TUO I|They did. They put it on the goats’ side.]]

Fintan had not taken his eyes off the envelope. — [[FIN I|How long have you known?]]

— [[TUO I|Friday.]]

— [[FIN I|And you let us go out there and ship six?]]

— [[TUO I|I didn’t *let* you. That part you did yourselves.]]

Dekko stood up. He was an enormous man, he did scaffolding, and there was a good deal of the six-yard box on him. He went along to the end of the bench where the lockers were. On the last one there was a name done in biro, and he put his glove flat on it, and left it there.

— [[DEK I|My da changed at this one.]]

— [[TUO I|I know it. I changed beside him.]]

— [[DEK I|He said to me, you’ll be let down by everything else in your life, but there’ll be that pitch. He’d a drink taken. But he said it.]]

— [[REF I|Two minutes, gentlemen!]]

It was only the referee, knocking with his whistle on the other side of the wood. Nobody answered him.

— [[REF I|Are you coming out at all? Tuohy? The other lads are wanting to know would you like to call it a day.]]

— [[TUO I|Tell them we’re having our tea!]]

— [[REF A|Right you are,]] said the voice at the door. You could hear that he hadn’t gone. [[+|What’s in them?]]

— [[BRID I|Ham or egg, Mr Gilhooly!]]

— [[REF I|I’d take an egg.]]

The physio opened the door by about the width of a hand. A sandwich went out through it, and it was shut again.

— [[EME E|One,]] said Emeka.

— [[FIN E|One what?]] said Fintan.

— [[EME I|One goal. We’re not going to get seven. I’m not stupid. But nobody’s after scoring at the goats’ end today, not us or them, it was all up the other end. So whoever gets one there now, that’s the last goal that’s ever in it.]]

The captain had stopped with a crust halfway up to his mouth.

— [[EME I|I wouldn’t like it to be one of theirs.]]

— [[DEK I|It won’t be theirs. That’s my end, the second half. They’d want to kill me.]]

— [[FIN A|Hold on,]] said the captain. [[+|If that’s your end, we’re shooting the opposite way. We can’t score in it.]]

The big man’s face fell. — [[DEK I|Ah, no.]]

— [[EME I|Unless you did it, Dekko.]]

— [[DEK I|Did what?]]

They all thought about it. You could see it going along the bench, from one man to the next, like a bottle. It got to Tuohy last. The purple came up out of his collar, up over the jaw, and on into the ears; and it was such a relief to every one of them to see it that a few of them cheered.

— [[TUO I|An own goal? You want to finish up ninety-one years of football on that field with an *own goal?*]]

— [[EME I|It’d be ours, though.]]

— [[TUO I|It’d be seven–nil!]]

— [[FIN E|Who’s counting, boss?]] said Fintan Moy. [[+|Who in the name of God is ever going to look it up?]]

— [[TUO I|I’ve never in my whole life heard such a …]] He stopped. He put the cap on. He looked at the biro on the last locker, and the hand that was still over it. [[TUO I|Could you bend it?]]

— [[DEK I|Could I what?]]

— [[TUO I|If it’s to be done, it’ll be done right. I want it in the top corner. I want it off the post. Emeka, get stripped, you’re going on, you’ll be wanted to cross it to him.]]

— [[EME I|Me?]]

— [[TUO I|Have you a better left foot in your bag, Bríd? No? Then it’s you. Up! The lot of you, up! Where’s your *shape?*]]

The door was hanging open. The referee was on the step there, in the wet, with egg on his chin, and it was plain he’d been listening to all of it. He drew himself up, and cleared his throat.

— [[REF I|I’d have to see it go over the line.]]

Bríd was zipping up her bag. — [[BRID I|You didn’t see the third.]]

— [[DEK A|*Thank* you!]] roared the goalkeeper, and he was first out into the rain.
