DEB: Deborah Attwell | narrator; I; Debs; Deborah; Mrs Attwell | F | major
ANN: Anneke de Wit | Anneke; Miss de Wit; Accounts; Annie | F | major
THEO: Theo Barraclough | Theo; Barraclough; Surveys | M | major
LOM: Mr Lomax | Mr Lomax; Lomax; the boss; the old boy | M | major
---
I'm not nosy. I want that understood. I take an interest, and I happen to have the desk by the kettle.

"[[DEB I|You've had your hair done.]]"

"[[ANN I|I've washed it.]]"

"[[DEB I|On a Wednesday?]]"

"[[ANN I|Debs, can I get to the tea bags, please?]]"

"[[DEB I|Only Theo from Surveys was in early as well. I said to myself, that's funny, that's both of them.]]"

Anneke de Wit does our accounts. She's Dutch, and she's got one of those smooth faces like a new bar of soap, you can't get a grip on it anywhere. She dropped the bag in her mug. "[[ANN I|Was he? I wouldn't know. I don't speak to him if I can help it.]]"

"[[DEB I|Is that since the stapler?]]"

"[[ANN I|It was before the stapler.]]"

"[[DEB I|What did he do, love? You can tell me.]]"

"[[ANN A|He breathes,]]" she said, and went off down the corridor with her nose in the air.

Well. I've worked at Calder Lifts for twenty-two years and I know hatred when I see it, and I know the other thing. So when Theo came by for the franking machine I just moved my chair back four inches, so that he'd have to stop.

"[[THEO I|Morning, Debs.]]"

"[[DEB I|I've been talking to a certain person about you.]]"

"[[THEO I|If it's de Wit, I only asked for the receipt.]]"

"[[DEB I|She says you breathe.]]"

"[[THEO I|She sent me an email about it. In bullet points.]]" He's a big fair lad, Barraclough, with a neck that goes red, and I watched it go. "[[THEO I|You can tell her from me that she counts out loud.]]"

"[[DEB I|Tell her yourself. She's got a new blouse on.]]"

"[[THEO I|I hadn't noticed.]]"

"[[DEB I|The green one.]]"

"[[THEO A|It's blue,]]" he said; and he heard himself say it, and he franked his own thumb.

I let him go. You don't reel them in at the first bite. I'd got my sandwich out, and I was thinking about who I'd tell first, when the light came on.

I should explain about the light. We make lifts, and every lift we've made since 1988 has an emergency button in it that comes through to a console, and the console's on my desk. You get a lamp, and a number, and a speaker. You hear them straight off, but they don't hear you till you hold down Talk. That's deliberate. It says in the binder, "[[!|Operator should first assess.]]"

I looked at the number. It was 0001. I'd never seen that one lit before in my life, and it took me a second to think why, and then I stood up and looked down the corridor at our own lift. It said it was between two and three.

"[[ANN I|… because you leaned on it.]]"

"[[THEO I|I never leaned on it.]]"

"[[ANN I|You leaned on me, and I leaned on it. Is it the bell, this one?]]"

"[[THEO I|Should be. Give it a minute, she'll have her mouth full.]]"

I did, as it happens. I sat down again, very quietly. I know what you'll say. But I was assessing.

"[[ANN I|What did you tell her?]]"

"[[THEO I|I did the breathing. I did the bullet points. I was good, Annie, you'd have been proud. I was surly.]]"

"[[ANN I|You weren't surly on Monday. On Monday you held the door for me.]]"

"[[THEO I|It was a reflex!]]"

"[[ANN I|She wrote it down. I saw her write it on her pad. 'Door.']]"

It was still on my pad. It had a ring round it. I turned the page over.

"[[THEO I|I might've slipped up on the blouse, though.]]"

"[[ANN I|What about the blouse?]]"

"[[THEO I|She said that it was green. I said it's blue.]]"

"[[ANN I|Oh, Theo. She *knows* it's blue. She was there when I spilled the milk on it. That's what she does!]]"

"[[LOM I|Is that a live call, Mrs Attwell?]]"

I nearly went through the ceiling tiles. It was Mr Lomax, in his cardigan, with his mug. He's owned the firm since his father died, and he walks like a cat.

"[[DEB A|I'm assessing,]]" I whispered.

"[[LOM I|Who is it?]]"

"[[DEB I|It's ours. It's Accounts and Surveys.]]"

"[[LOM I|In the one car? I thought those two couldn't abide each other.]]"

"[[DEB I|So did I. Sh.]]"

The old boy pulled up the spare chair. I gave him half of my sandwich; it seemed only fair.

"[[ANN I|We could just tell people. That's what normal people do. They tell people.]]"

"[[THEO I|You were the one who said not.]]"

"[[ANN I|Because of what happened to Martin and that poor temp.]]"

"[[LOM E|What happened to Martin?]]" said Mr Lomax in my ear.

"[[DEB I|I don't know what she means.]]"

"[[THEO I|Debs only ran a sweepstake.]]"

"[[ANN I|She ran a sweepstake, and she made a chart, and the girl found it in the copier! They weren't even going out. They'd been to see one film. He lives in Hull now, Theo. I don't want to have to go and live in Hull.]]"

"[[LOM I|I was told he'd gone for family reasons.]]"

"[[DEB I|It was a very small chart.]]"

Mr Lomax didn't say anything. He chewed. There's nothing puts you off your lunch like being chewed at by a disappointed man.

"[[THEO I|She doesn't mean any harm by it, you know.]]"

"[[ANN I|I know she doesn't.]]"

"[[THEO I|She came to the hospital when my dad was in. Every day, on two buses. She told all the nurses that I was single, but she came.]]"

"[[ANN I|I'm not saying she's a bad woman. I'd just like one thing that's ours. I'd like to have it for a while before it gets a ring round it.]]"

I'm fifty-nine. I've been on my own in the evenings for eleven years, and I've a very nice flat. I don't know why I tell you that. I found that I'd got my hand over my mouth, with the crust in it.

"[[LOM E|You ought to press that button, Deborah,]]" said Mr Lomax. He said it quite kindly. He hadn't called me Deborah since the funeral.

"[[DEB I|If I press it they'll know I was listening.]]"

"[[LOM I|And if you don't?]]"

"[[THEO I|Well, it'll all come out next month anyway. They'll see the form. You have to put your address on it.]]"

"[[ANN I|I've been thinking about that. I've found out that if I do the form myself, nobody looks at it but me.]]"

"[[THEO I|That's the trouble with marrying the accountant.]]"

"[[LOM E|Good Lord,]]" said Mr Lomax.

"[[DEB I|*Marrying?*]]"

"[[ANN I|It's the trouble with marrying anybody in a lift firm. You'd think that one of us could mend it.]]"

"[[THEO I|I do surveys. I could tell you how tall it is.]]"

She laughed. I'd never heard it before. Eight months that girl had been walking past my desk, and she'd got this great dirty laugh, like someone falling downstairs with a tray, and she'd been keeping it in her handbag in case I wrote it down.

I pressed Talk.

"[[DEB I|Calder Lifts emergency line, this is Debs, sorry to have kept you.]]" I'd put on my telephone voice. I held my nose a bit. "[[DEB I|I've only just this second come back to my desk. I was at the dentist.]]"

There wasn't a sound from the speaker.

"[[ANN E|The dentist,]]" said Anneke, at last.

"[[DEB I|Three fillings. I've not heard a thing all morning. Can I ask how many there are in the car?]]"

"[[THEO I|Two of us. It's Theo. And, er, de Wit.]]"

"[[DEB I|Oh dear. You poor things. I hope you're not quarrelling.]]"

"[[ANN E|He's breathing,]]" said Anneke.

"[[DEB I|I'll have the engineer with you in ten minutes. You just keep to your own sides.]]"

I let the button up. Mr Lomax was looking at me over the top of his mug as if I'd done a trick with a coin. He picked up my pad, and he tore off the page with the ring on it, and a few more underneath to be on the safe side, and put them in his cardigan.

"[[LOM I|Twenty-two years. I'd no idea that you could do that.]]"

"[[DEB I|Do what?]]"

"[[LOM I|Not say something.]]"

"[[DEB A|It's killing me,]]" I said. "[[+|Ask me when the wedding is.]]"

"[[LOM I|When is it?]]"

"[[DEB I|I wouldn't know, Mr Lomax. I was at the dentist.]]"
