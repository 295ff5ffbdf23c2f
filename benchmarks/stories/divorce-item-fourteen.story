NCU: Grace Ncube | Ms Ncube; Grace; the mediator | F | major
LYD: Lydia Strand | Lydia; Mrs Strand; Lyddie; his wife; the wife | F | major
FER: Fergus Strand | Fergus; Mr Strand; Gus; her husband; the husband | M | major
TOB: Toby | Toby; the receptionist | M | minor
---
By half past three they had done the house, the car, the pensions and the good saucepans, and Grace Ncube, who’d been a mediator for nineteen years and knew when not to trust a quiet afternoon, turned over to the second page of the list.

‘[[NCU I|That brings us to item fourteen. I have it down as “Gladstone”.]]’

Neither of the Strands said anything. They were on the same side of the table; they’d sat down that way, out of habit, and nobody had wished to be the one to move.

‘[[NCU I|Is that a painting?]]’

‘[[LYD I|He’s a tortoise.]]’

‘[[FER I|Hermann’s. It’s a breed.]]’

‘[[NCU I|I see. And he’s how old?]]’

‘[[LYD I|We’ve had him eleven years. He came with the house. The lady who’d died had had him since the Coronation.]]’

‘[[FER I|Which Coronation, though? We never got to the bottom of that.]]’

Grace wrote down ‘[[!|tortoise]]’, and underlined it. In her experience it was the animals that did it. She’d once had a couple shake hands over two flats and a vineyard, and come back the next morning with barristers about a cockatoo.

‘[[NCU I|Then let’s take it slowly. Mrs Strand, perhaps you’d tell us how you see Gladstone’s future?]]’

Lydia looked at her rings, or at the place for them. ‘[[LYD I|I think Fergus should have him.]]’

‘[[FER I|No, no. You have him.]]’

‘[[LYD I|I couldn’t. You love him.]]’

‘[[FER I|That’s very decent of you, Lyddie, but I’d feel like a thief. He’s yours. He’s always been yours.]]’

‘[[NCU I|Well, this is—]]’

‘[[LYD I|In what way has he always been mine?]]’

‘[[FER I|You named him.]]’

‘[[LYD I|I said that he *looked* like Gladstone. It was a remark. You had it painted on a bowl.]]’

‘[[FER I|I did that for you!]]’

‘[[NCU E|If I might come in there,]]’ said Grace. ‘[[+|What I’m hearing is a great deal of generosity. That’s very positive. Could we perhaps think about who has the space?]]’

They both thought about it. She could see them doing it, side by side, with their heads at the same angle. They were both tall and fair and a bit crumpled, like a pair of curtains.

‘[[FER I|My flat’s on the fourth floor.]]’

‘[[LYD I|There’s a lift.]]’

‘[[FER I|He’s not good in lifts.]]’

‘[[LYD I|When has he ever been in one?]]’

‘[[FER I|The vet’s. Two thousand and nineteen. He did something in the corner. There was a woman with a spaniel who had to sit down.]]’

‘[[LYD I|You told me that the spaniel did it.]]’

‘[[FER I|I didn’t want you to think less of him.]]’

‘[[NCU I|And your new place, Mrs Strand? You mentioned a garden.]]’

‘[[LYD I|It’s more of a yard. It’s north-facing, it’s got no lettuce.]]’ She turned to her husband for the first time since lunch. ‘[[+|You’re the one who gets up at six to do his lamp. You’re the one who bathes him. You sing to him, Gus, I’ve heard you through the wall. I’m not going to be the woman who took away a man’s tortoise.]]’

‘[[FER I|I sing so as not to hear him chewing.]]’

It was so quiet that they could make out Toby, at the desk outside, eating a crisp.

‘[[LYD I|What did you say?]]’

‘[[FER I|Nothing.]]’

‘[[LYD I|You said “so as not to hear him chewing”.]]’

Fergus had gone the pink that fair men go, from the collar up. He straightened his pencil. He lined it up with the edge of the pad, and then with the edge of the table. ‘[[FER I|It’s the wet noise. It’s like someone walking in wellingtons on a beach. It’s been getting me down.]]’

‘[[LYD I|For how long?]]’

‘[[FER I|What’s today?]]’

‘[[NCU I|Would either of you like a short break?]]’

‘[[FER I|No.]]’

‘[[LYD I|No! You can’t bear him. You’ve got up at six for eleven years for an animal that you can’t *bear*?]]’

‘[[FER I|I got up for you! You cried when we found him. In the rockery. You held him up, and you said “Gus, he’s been all on his own,” and you cried. What was I supposed to do, say he smelt?]]’

‘[[LYD I|He does smell!]]’

‘[[FER I|I know he does!]]’

‘[[LYD I|He smells like the inside of a flute!]]’

‘[[FER I|Then why in God’s name did you have him at the *wedding*?]]’

‘[[LYD I|My sister’s wedding. You’d bought him a bow tie. I thought if I said anything that it would break your heart.]]’

Grace laid down her pen. There was a box of tissues in the exact centre of the table, which was where one kept it, and she moved it an inch to the left, then back. The door opened a little way and a head came round.

‘[[TOB I|Sorry, Ms Ncube. Your four o’clock’s here.]]’

‘[[NCU I|Is it four?]]’

‘[[TOB I|They’re early. They’ve brought a cello.]]’

‘[[NCU I|Give them some coffee, Toby. Separately.]]’

The head withdrew. When she turned round again neither of them seemed to have noticed it. Mrs Strand had one hand over her eyes, and her shoulders were shaking. Her husband had put out a hand towards one of them; it had stopped in the air about halfway, like something that had run out of petrol.

‘[[FER I|Lyddie, don’t. Don’t cry.]]’

‘[[LYD I|I’m not crying. Cyprus.]]’

‘[[FER I|Oh, Lord. Cyprus.]]’

‘[[NCU I|I’m sorry, what happened in Cyprus?]]’

‘[[LYD I|Nothing did. We never went. We’d booked it, and Fergus said we couldn’t possibly leave him with strangers for a fortnight.]]’

‘[[FER I|*You* said so.]]’

‘[[LYD I|I said, “I don’t suppose we could leave him?” It was a question! I was begging you!]]’

‘[[FER I|I thought that you were testing me.]]’

‘[[LYD I|I had a hat for it.]]’

‘[[FER I|The straw one? With the, with the thing?]]’

‘[[LYD I|He ate it.]]’

Now it was Fergus who had to look for a handkerchief. He laughed without any sound whatever, with his eyes shut, rocking a little. It went on for some time. It was the wife who stopped first, and sat looking at him with her chin on her fist; and Grace, who’d seen all sorts of looks go across that table, found that she was reading the fire regulations.

‘[[LYD I|What else?]]’

‘[[FER I|What else what?]]’

‘[[LYD I|What else have you been doing for me that I can’t stand?]]’

He considered it. ‘[[FER I|The jazz.]]’

‘[[LYD I|You *hate* jazz?]]’

‘[[FER I|I don’t hate it. I’ve just never known when it’s finished. You?]]’

‘[[LYD I|Sundays at your mother’s.]]’

‘[[FER I|I only went because you got on so well with her!]]’

‘[[LYD I|She calls me Linda.]]’

‘[[FER I|The yellow in the hall?]]’

‘[[LYD I|It’s like living in a custard. Whose idea was it?]]’

‘[[FER I|I’d assumed yours.]]’

‘[[NCU A|I do have to say,]]’ the mediator put in, ‘[[+|that this is all extremely constructive, but I’m bound to ask you what you’d like me to put. For item fourteen.]]’

They looked at her as though a lamp had spoken. Then they looked at the list: at the pensions, the car, the good saucepans, in her small clear hand, with a tick by each.

Fergus cleared his throat. ‘[[FER I|I don’t see that it alters anything.]]’

‘[[LYD I|No.]]’

‘[[FER I|One can’t call a thing off on account of a tortoise.]]’

‘[[LYD I|Of course one can’t. There’s Geneva. There’s everything that you said at Christmas.]]’

‘[[FER I|And what you threw.]]’

‘[[LYD I|And what I threw, yes.]]’

‘[[FER I|I only wonder what we’d have been like. If one of us had been a bit less nice.]]’

Nobody had an answer to that, and it wasn’t on the list. Outside somebody struck a low, sad, furious note on a cello. Lydia picked up her bag. She put it down again.

‘[[LYD I|What’s he doing now? Gladstone?]]’

‘[[FER I|He’ll be in his box. I put him in the fridge on Sunday, for the winter. You’re meant to do it by the first of November, and I didn’t know who … I just did it.]]’

‘[[LYD I|So he won’t wake up until March.]]’

‘[[FER I|The middle of March. If you keep it at five degrees.]]’

‘[[LYD A|Ms Ncube,]]’ said the wife, ‘[[+|could we leave fourteen blank? Until then?]]’

‘[[NCU I|We could adjourn it. I’d have to put a reason.]]’

‘[[FER I|Put that he’s asleep.]]’

Grace wrote it down. She didn’t look up while they were getting their coats on, and so she couldn’t have said which of them it was who held the door.

‘[[FER I|Have you had lunch, Lyddie?]]’

‘[[LYD I|You sat next to me. You watched me have it.]]’

‘[[FER I|I know that. I was being nice.]]’

‘[[LYD E|Well, don’t,]]’ said Lydia.
