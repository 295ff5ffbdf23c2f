DEE: Detective Loretta Deegan | Deegan; Loretta; Lo; the detective | F | major
MUN: Detective Hector Munoz | Munoz; Hector; her partner | M | major
PAUL: Paul Strand | Strand; Paul; Mr. Strand; the husband | M | major
LT: Lieutenant Koch | Koch; the lieutenant; Lieutenant; LT | M | minor
ME: Dr. Sung | Sung; Doc; the medical examiner; the M.E. | F | minor
KID: Officer Tibbets | Tibbets; the uniform; the rookie; Officer | M | minor
---
Tuesday. Ninety-one degrees. Deegan ducked under the tape.

“[[DEE I|Who was first in?]]”

“[[KID I|Me, ma’am. Tibbets. Third District.]]”

“[[DEE I|You touch anything, Tibbets?]]”

“[[KID I|The doorknob.]]”

“[[DEE I|Inside or outside?]]”

The rookie had to think. There was vomit on one of his shoes.

“[[KID I|Both.]]”

“[[DEE I|Okay. Go stand in the shade. You did fine.]]”

He hadn’t, but he was about twenty-two. She went up the steps. Munoz was in the hall, pulling on gloves. Past him was a white kitchen, and past the island a pair of feet.

“[[MUN I|Alison Strand. Thirty-eight. Husband found her.]]”

“[[DEE I|Where is he?]]”

“[[MUN I|Out back. He’s talking to the dog.]]”

“[[DEE I|What’s he saying?]]”

“[[MUN I|That it’s a good boy.]]”

The medical examiner was on her knees. She didn’t look up. Sung never did.

“[[DEE I|Talk to me, Doc.]]”

“[[ME I|One blow. Left temple. Something with a corner.]]”

“[[MUN I|Like that?]]” He pointed with his chin. On the island sat a toaster, the big kind, four slots, chrome. The cord was wrapped around it.

“[[ME I|Maybe like that. Don’t put words in my mouth.]]”

“[[DEE I|Time?]]”

“[[ME I|She’s been dead five hours. Six. The air’s on, so don’t hold me to it.]]”

Deegan looked at her watch. It was ten after two.

“[[MUN I|Husband says he left at seven-thirty and she was making toast.]]”

“[[DEE I|Then where’s the toast?]]”

Nobody had an answer. The counters were clean. There wasn’t a crumb. She opened the dishwasher with one finger: two glasses, no plates. Then she crouched down and looked for a long time at the toaster.

“[[DEE I|Hector. When you unplug your toaster, what do you do with the cord?]]”

“[[MUN I|I don’t unplug my toaster.]]”

“[[DEE I|Nobody does.]]”

* * *

They let him keep the dog. It lay under the table in Interview Two with its chin on his loafer.

Koch watched through the glass. He had a sandwich.

“[[LT I|That’s your guy?]]”

“[[DEE I|That’s the husband.]]”

“[[LT I|Same thing. He lawyer up?]]”

“[[MUN I|He asked for water. For the dog.]]”

“[[LT I|Jesus. You’ve got an hour, Lo. After that I need the room.]]”

She took the folder in. There was nothing in it but takeout menus. Munoz took the chair in the corner, turned it around, sat.

“[[DEE I|Mr. Strand, I’m sorry for your loss.]]”

“[[PAUL I|Thank you.]]”

“[[DEE I|You know you’re not under arrest.]]”

“[[PAUL I|The other detective said.]]”

“[[DEE I|What’s his name?]]”

“[[PAUL I|Whose?]]”

“[[DEE I|The dog’s.]]”

“[[PAUL I|Biscuit.]]” It was the first time his face had moved. “[[PAUL I|Ali named him. I wanted something more dignified.]]”

“[[DEE I|Tell me about breakfast.]]”

“[[PAUL I|I told him already.]]”

“[[MUN I|Tell her.]]”

“[[PAUL I|I got up at six-thirty. I showered. I came down. She was making toast. I said goodbye. That’s all.]]”

“[[DEE I|What’d she say?]]”

“[[PAUL I|‘Goodbye.’]]”

“[[DEE I|She sitting or standing?]]”

“[[PAUL I|Standing. At the counter.]]”

“[[DEE I|White bread? Wheat?]]”

The husband looked at her. He looked at the folder. He was a neat man. He’d lined up the paper cup with the edge of the table.

“[[PAUL I|I don’t see what difference that makes.]]”

“[[DEE I|Me neither. Humor me.]]”

“[[PAUL I|Wheat.]]”

“[[DEE I|You cleaned up after?]]”

“[[PAUL I|No. I was late.]]”

“[[DEE I|So she cleaned up.]]”

“[[PAUL I|I guess she must have.]]”

“[[DEE I|She ate her toast, washed the plate, dried it, put it away. Wiped down the counter. Unplugged the toaster. Wrapped up the cord, nice and tight.]]” Deegan turned over a menu. “[[DEE I|And then somebody came in and hit her with it.]]”

Under the table the dog sighed. Behind her, Munoz’s chair creaked once.

“[[PAUL I|Is that what—was it the toaster?]]”

“[[DEE I|What’d you think it was?]]”

He opened his mouth. Nothing came out. A door banged someplace down the hall.

“[[MUN I|You want some more water, Paul?]]”

“[[PAUL I|No.]]”

“[[MUN I|Because you look thirsty.]]”

“[[PAUL A|I said no,]]” the man said.

“[[DEE I|We’ve got a lady across the street. Mrs. Bloom. She walks at seven. She says she heard you.]]”

“[[PAUL I|Heard me what?]]”

“[[DEE I|You tell me.]]”

There was no Mrs. Bloom. There was a moving company’s sign and an empty house. But the neat hands had come up off the table, and they didn’t seem to know where to go.

“[[PAUL A|She wouldn’t put it away,]]” he whispered.

Deegan didn’t move.

“[[PAUL I|Eleven years. I asked her every single day. You use it, you put it away. It’s not hard. It’s a clean counter, that’s all, it’s one thing. And she’d laugh. She’d *laugh*.]]”

“[[DEE I|And this morning?]]”

“[[PAUL I|This morning she said buy your own house.]]”

Nobody spoke. Biscuit got up, turned around, lay down again on the other shoe. After a while Munoz reached past her and slid a legal pad across the table. He put a pen on it. Strand straightened the pen.

“[[PAUL I|What happens to him?]]”

“[[MUN I|The dog?]]”

“[[PAUL I|He has a thyroid pill. At five.]]”

* * *

Koch was waiting in the hall. He’d finished the sandwich.

“[[LT I|Forty minutes. What’d he do with the cord, anyhow?]]”

“[[DEE I|Wrapped it up. Put it away.]]”

“[[LT I|With her on the floor?]]”

“[[DEE E|He’s a tidy guy,]]” said Deegan. She had the leash in her hand. She wasn’t sure how that had happened.

“[[MUN I|You’re not keeping it, Lo.]]”

“[[DEE I|It’s ten to five, Hector. Somebody’s got to give him the pill.]]”
