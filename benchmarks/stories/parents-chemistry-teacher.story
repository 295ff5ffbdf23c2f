OKU: Mr. Okuda | Okuda; Mr. Okuda; Kenji; the teacher; the chemistry teacher | M | major
DEE: Denise Kowalczyk | Denise; Ms. Kowalczyk; the mother; his mom; Mom | F | major
RAF: Rafferty Kowalczyk | Rafferty; Raff; Mr. Kowalczyk; the father; her ex-husband; his dad; Dad | M | major
BRO: Brody Kowalczyk | Brody; the kid; their son; the boy | M | minor
---
The chairs in Room 114 are made for fourteen-year-olds, and the Kowalczyks have each picked one as far as possible from the other. The chemistry teacher has to swivel to look from her to him.

"[[OKU I|Thank you both for coming. I know it isn't easy to—]]"

"[[DEE I|It's fine. We're adults.]]"

"[[RAF I|One of us took three buses.]]"

"[[DEE I|One of us could've asked for a ride.]]"

"[[RAF I|From you?]]"

"[[OKU E|So,]]" says Mr. Okuda. He has a folder. He squares it against the edge of the bench. "[[+|Brody.]]"

At the name they both lean in, like plants. There's a poster of the periodic table behind his head, and on it somebody has written "[[!|you are here]]" with an arrow to boron.

"[[DEE E|Is he failing?]]" asks Denise.

"[[OKU I|No.]]"

"[[RAF A|Is he fighting?]]" says the father.

"[[OKU I|Not that I'm aware of.]]"

"[[DEE I|Because if it's the fire alarm, he was very sorry about the fire alarm, and I've taken away his phone.]]"

"[[RAF E|I gave him back his phone,]]" says Rafferty.

Denise turns her whole chair around. It takes three scrapes. "[[DEE I|You gave it *back*?]]"

"[[RAF E|He needs it to call me!]]" Rafferty protests.

"[[DEE I|It was for two weeks, Raff. I told you. I texted you it was for two weeks.]]"

"[[RAF I|You texted me a thumbs-down.]]"

"[[DEE I|With a picture of the phone!]]"

"[[OKU I|If I could—]]"

"[[RAF I|How am I supposed to read that? I thought you dropped it in the toilet.]]"

Mr. Okuda reaches under the bench and turns a tap. The gas hisses for a second; he clicks a striker over it and a blue flame stands up between them, about six inches high. He's been teaching for twenty-six years, and he has never known it not to work. The parents stop talking. They look at the flame.

"[[OKU A|It wasn't the fire alarm,]]" he says pleasantly. He turns down the collar till it purrs. "[[+|In September I asked the class to keep a lab notebook. It's not graded. Most of them draw cars. I wanted to show you your son's.]]"

"[[DEE A|Does he draw cars?]]" the mother asks.

"[[OKU I|Not cars.]]"

He takes the notebook out of the folder and slides it across to the middle of the bench, and then he waits. It's a cheap thing with a marbled cover. In order to see it, they have to move their chairs. First the mother does, and then, when she's opened it, the father, who has left his glasses on a bus.

"[[RAF I|What's it say?]]"

"[[DEE E|It's tables,]]" says Denise.

"[[RAF I|What, like furniture?]]"

"[[DEE I|Like columns. Dates and columns.]]" She brings it closer to the light. "[[DEE I|'Trial One. Variable: told Mom I was at Dad's, told Dad I was at Mom's. Duration, four hours. Result: no reaction.']]"

"[[RAF I|Wait. When was that?]]"

"[[DEE I|October second.]]"

"[[RAF E|That was a Wednesday,]]" says Rafferty. "[[+|He's with you on Wednesdays.]]"

"[[DEE A|He told me you'd swapped,]]" she says.

"[[RAF I|We didn't swap. Where was he?]]"

"[[OKU E|He was here,]]" Mr. Okuda puts in. "[[+|He was cleaning beakers. I'd assumed somebody knew.]]"

She turns a page. She's slower about it now. "[[DEE I|'Trial Two. Variable: both told about the science fair. Told each that the other was coming. Result: neither came.']]"

"[[RAF A|I'd have come,]]" her ex-husband says. His voice has gone up. "[[+|I'd have come, Dee. I only stayed home because he said you were. I didn't want him to have to stand there and watch us do—this.]]"

"[[DEE E|That's why I stayed home,]]" Denise says.

"[[RAF I|Did he win anything?]]"

"[[OKU I|He came second. It was a nice little project on rust.]]"

"[[RAF I|Second! Nobody told me he got second.]]"

"[[DEE I|Did you ask?]]"

"[[RAF I|Did *you*?]]"

The flame leans over, as though somebody had breathed on it. Mr. Okuda says nothing. Out in the corridor a floor polisher comes whirring up to the door, bumps it, and whirrs away again.

"[[DEE E|How many of these are there?]]" asks Denise.

"[[OKU A|Nine,]]" says the teacher.

"[[DEE I|And the fire alarm?]]"

"[[OKU I|That's number eight. You may want to let Mr. Kowalczyk hear that one.]]"

She flattens the page. She reads in the voice she must use at the bank, where she's a teller, very level, counting it out. "[[DEE I|'Trial Eight. Hypothesis: they will only be in the same place if it is an emergency. Method: pulled alarm, third floor, ten-fifteen. Result.']]"

"[[RAF I|What's the result?]]"

"[[DEE I|I can't.]]"

"[[RAF I|Give it here.]]"

"[[DEE I|You haven't got your glasses.]]"

"[[RAF I|I can read big print. It's in capitals. 'BOTH CAME.']]" The father holds it at arm's length, and closer, and at arm's length again. "[[RAF I|'They stood by the flagpole. They talked for six minutes. Dad gave Mom his coat.']]"

"[[DEE I|It was twenty degrees. I'd run out of the bank without it.]]"

"[[RAF I|You were shaking.]]"

"[[DEE A|I thought he was in there,]]" she says.

"[[RAF I|So did I.]]"

Denise has found a tissue. She tears it in half, as if she's never in her life used a whole one, and gives him the other piece without looking.

"[[DEE E|What's Trial Nine?]]" Denise asks.

"[[OKU I|I'm afraid you're in it.]]"

"[[RAF I|This? He set this *up*?]]"

"[[OKU I|He left the notebook on my desk, open. I don't believe that it was an accident; he's a tidy boy. I've debated with myself whether I ought to be a part of it. I don't usually like being apparatus.]]"

That gets a kind of hiccup out of somebody. It might be either of them. He lowers the flame until it's no more than a bead, and then he turns it off.

"[[OKU A|I'm not a counselor,]]" the chemistry teacher says. "[[+|I can tell you only what I'd tell him. It's sound method. He controlled what he could. But his conclusion's wrong, because he's been measuring the wrong thing.]]"

"[[RAF I|What's he been measuring?]]"

"[[OKU I|Minutes.]]"

There's a squeak against the glass. They turn around, all three of them. A forehead is pressed to the little window in the door, under a lot of yellow hair, and beneath it a pair of eyes go from the one chair to the other and the eight inches of air in between. Then they widen, and the whole face drops out of sight.

"[[DEE I|Brody James!]]"

"[[BRO A|I'm not here,]]" says a voice from behind the door, near the floor.

"[[RAF E|Get in here, bud,]]" says Rafferty.

"[[BRO I|Am I in trouble?]]"

"[[DEE I|Yes.]]"

"[[BRO I|With who?]]"

She looks at Rafferty. He shrugs, and wipes his nose on half a tissue, and nods.

"[[DEE I|With both of us. Two weeks. And you're giving me that phone.]]"

"[[RAF I|Hand it to your mother.]]"

The door opens. The kid comes around it sideways with the phone held out in front of him like something hot. He's trying very hard to look sorry. He gets as far as the first bench before his eyes go to the clock on the wall, and his lips move.

"[[BRO A|Twenty-three minutes,]]" he breathes.

"[[OKU A|Write it down,]]" says his teacher.
