NAR: Ellie Marsh | narrator; I; Ellie; Marsh; the girl with the duvet | F | major
SAM: Sam Okonjo | Sam; the guy; the guy in the yellow beanie; Beanie | M | major
BEV: Bev | Bev; the owner; the woman behind the counter | F | major
KID: Mikey | Mikey; the kid; her grandson | M | minor
MUM: Ellie's mother | Mum; my mother; Mrs Marsh | F | minor
---
The machine at the end is eating my duvet.

I mean this literally. It has got one corner in its rubber jaws and it's making a noise like a cow, and I'm hanging on to the other corner with my foot against the glass.

"[[SAM I|You're not supposed to overload them.]]"

I don't look round. "[[NAR I|I didn't overload it. It's one thing. It's one single thing.]]"

"[[SAM I|It's a king-size, though.]]"

"[[NAR I|Are you going to help, or are you, like, a narrator?]]"

A pair of hands arrives next to mine. Brown hands, paint on the knuckles. Together we heave, and the duvet comes out all at once, and I land on the lino with the whole wet weight of it in my lap.

"[[SAM I|You okay?]]"

"[[NAR I|I'm being hugged by a walrus.]]"

He laughs. He's wearing a yellow beanie, in June, and a T-shirt that says "[[!|ASK ME ABOUT MY BEES]]".

"[[NAR I|Do you actually have bees?]]"

"[[SAM I|No. It was in the lost property.]]"

"[[BEV I|That's not lost property, that's Terry's.]]" The woman behind the counter hasn't raised her eyes from her magazine. "[[BEV I|And number nine's out of order. There's a sign.]]"

There isn't a sign. Then a small boy crawls out from behind number eight with a sheet of paper and some tape, and there is one. It says "[[!|OWT OF ODER]]".

"[[KID I|Nan, I done it.]]"

"[[BEV I|Good lad, Mikey.]]"

"[[NAR I|I've put four pounds in that!]]"

"[[BEV I|Then you'll want to have a word with it, won't you?]]"

I open my mouth. The guy in the beanie shakes his head at me, very slightly, the way you'd warn somebody off a dog.

"[[SAM A|She's got a heart of gold,]]" he says, once we've dragged the walrus over to number four. "[[+|It's just really, really far down.]]"

"[[NAR I|You come here a lot?]]"

"[[SAM I|Did you just ask me if I come here often?]]"

"[[NAR I|No!]]"

"[[SAM I|You did. In a launderette. By the driers.]]"

I can feel it starting at my neck. I blush like a cartoon thermometer, always have. I busy myself with the coins. I haven't got any. I've got a button, and half a train ticket to a place I'm not thinking about.

"[[SAM I|Here.]]"

"[[NAR I|I can't take your money.]]"

"[[SAM I|It's four quid. You can owe me.]]"

"[[NAR I|I don't even know your name.]]"

"[[SAM I|Sam. See? Now I'm practically a bank.]]"

"[[NAR E|Ellie,]]" I say, and shake the paint-covered hand. "[[+|Marsh. I'm just upstairs. Over the chip shop. Since, um, Tuesday.]]"

"[[SAM I|And you're washing a duvet already? What'd you do to it?]]"

"[[NAR I|I cried on it.]]"

It just comes out. It's the steam, I think. The words sit there between us, going round and round.

"[[SAM A|Okay,]]" he says, after a bit. He hops up on the drier next to mine and gets comfortable. "[[+|I mean, most people would do a pillowcase. But okay.]]"

And I laugh, this stupid wet honk. In the mirror behind the counter I see the magazine come down an inch.

My phone goes. It's been going all day. I look at the screen and put it face down.

"[[SAM I|Is that the reason for the duvet?]]"

"[[NAR I|That's my mum.]]"

"[[SAM I|You not going to get it?]]"

"[[NAR I|She'll ask if I've eaten.]]"

"[[SAM I|Have you eaten?]]"

"[[NAR I|Don't you start.]]"

It rings off. It starts again. The kid has come over to watch. He's got a milk moustache and no front teeth, and he picks the thing up off the drier before I can stop him, and swipes.

"[[KID I|Hello. This is the launderette.]]"

"[[MUM I|I beg your pardon? Who is this? Where's Eleanor?]]"

"[[KID I|Are you Eleanor?]]"

"[[NAR I|Give me that. Mikey. Give it.]]" I make a grab and he goes under the folding table.

"[[KID I|She's got a red face. There's a man on the drier.]]"

"[[MUM I|What man?]]"

"[[SAM A|Hi, Mrs Marsh,]]" calls the man on the drier.

"[[MUM I|Has she eaten?]]"

"[[SAM I|Not so's you'd notice.]]"

I get hold of an ankle, then a wrist, and then my own phone. It's sticky. "[[NAR I|Mum. Hi. I'm fine. I'm doing my washing.]]"

"[[MUM I|You left the wedding list on the hall table, darling. I've had his mother on to me twice. What am I meant to tell her?]]"

The launderette has gone extremely quiet. Even number four seems to be holding its breath, in between the spin and the rinse.

"[[NAR I|Tell her that she can have the toaster back.]]"

"[[MUM I|Oh, Ellie.]]"

"[[NAR I|I've got to go. It's finishing.]]"

It isn't finishing. It's got twenty-three minutes. I hang up and look at the number and wait for somebody to say something kind, so that I can get on with hating it.

"[[BEV I|You want to use cold for tears.]]"

I turn round. She's closed the magazine. She has got a cigarette behind each ear and the bluest eyes I've ever seen on a person.

"[[NAR I|Sorry?]]"

"[[BEV I|Cold. Salt sets, if it's hot. I done all mine at thirty.]]"

"[[NAR I|Yours?]]"

"[[BEV I|Three weddings, love. Two that came off.]]" She slaps four pound coins down on the counter, one on top of another. "[[BEV I|That's for number nine. Don't tell people.]]"

"[[KID I|Nan! You never give *anyone* the money back!]]"

"[[BEV I|And you can stop flapping your ears.]]"

I go and fetch it. I don't trust my voice, so I nod, and she nods back, and that appears to be that. When I get to the driers again Sam's pulled off the beanie and is turning it round in his hands. He's got terrible hat hair. It's sort of a cliff.

"[[NAR I|Here. Four quid. We're straight.]]"

"[[SAM I|That's a shame.]]"

"[[NAR I|Why?]]"

"[[SAM I|I was going to let you pay me back in chips.]]"

Twenty-two minutes. On the other side of the steamy window the whole street has turned into colours.

"[[NAR I|I'm not really—I mean, I only just—]]"

"[[SAM I|Chips, Ellie. Not a toaster.]]"

I look at the coins. I look at Bev, who's reading her magazine with her whole body.

"[[NAR E|Do you take vinegar?]]" I ask him.

"[[SAM I|Loads.]]"

"[[NAR I|Then I suppose I could eat.]]"

"[[KID A|She's gone red again,]]" the kid reports.
