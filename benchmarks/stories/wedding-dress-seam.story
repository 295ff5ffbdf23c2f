ROSA: Rosalind Achterberg | Roz; Rosalind; the seamstress; narrator; I | F | major
BRIDE: Imani Fontaine | Imani; the bride; Mani; my daughter; Miss Fontaine | F | major
MOTHER: Celestine Fontaine | Celestine; her mother; Mama; Mrs. Fontaine; the mother of the bride | F | major
---
"[[BRIDE E|Don't tell me the number,]]" says Imani.

"[[ROSA I|I wasn't going to tell you the number.]]"

"[[BRIDE I|You made a face.]]"

"[[ROSA I|I have pins in my mouth. This is the pin face.]]"

The bride stands on my box with her arms out. It's a quarter past eight, and the church is at eleven, and the dress that closed perfectly on Thursday is now lacking two inches down the whole of the back. I take the pins out, one by one, and stick them in my sleeve.

"[[ROSA I|Breathe in for me.]]"

"[[BRIDE I|I am breathed in.]]"

"[[ROSA A|Okay,]]" I tell her. "[[+|Then breathe out, because you're going blue.]]"

Her mother's in the corner in the good chair, with her hat already on. It's a hat like a satellite. She hasn't spoken in some time, and I've done enough weddings to be afraid of that.

"[[MOTHER E|It's the shop's fault,]]" Mrs. Fontaine announces. "[[+|They took it in too far.]]"

I am the shop. It says so on the window, "[[!|ROZ: ALTERATIONS & REPAIRS,]]" backwards from in here.

"[[ROSA I|It fit on Thursday, ma'am. You clapped.]]"

"[[MOTHER E|Then it shrank,]]" says Celestine.

"[[BRIDE I|It's satin, Mama. It doesn't shrink.]]"

"[[MOTHER I|Did you leave it in the car?]]"

"[[BRIDE I|I didn't leave it in the car.]]"

"[[MOTHER I|Because I told you the car was too hot for cheese, and I'd think that went for—]]"

"[[BRIDE I|I didn't leave it in the car!]]"

I go around behind and unpick the first inch of the side seam, to see what I've got to play with. What I've got is three quarters on each side. I'm always generous with a seam. My old boss in Rotterdam used to say you can tell what kind of person a dressmaker is by what she leaves on the inside.

"[[ROSA A|How'd you sleep?]]" I ask.

"[[BRIDE I|Fine. Bad. I was up at four.]]"

"[[ROSA I|Nerves?]]"

"[[BRIDE I|Mm.]]"

"[[ROSA I|Sick?]]"

In the mirror her eyes come up and meet mine. They're large and brown, and they say please as clearly as I've ever heard it said. I look at the hem.

"[[MOTHER A|What did you ask her?]]" says the hat.

"[[ROSA I|If she was sick of weddings yet. I am.]]"

"[[MOTHER A|She was always like this before anything big,]]" her mother tells me. "[[+|She threw up on the spelling bee.]]"

"[[BRIDE I|I threw up *after* the spelling bee.]]"

"[[MOTHER I|You threw up on the trophy, Mani.]]"

I say what I need is a cup of coffee. I say the machine in back is broken, and the place across the street does one with cardamom, and would Mrs. Fontaine be a saint. I've got a twenty out of the register before she can open her purse.

"[[MOTHER I|You want me to walk across the street in this hat?]]"

"[[ROSA I|I think the street deserves it.]]"

She considers that. Then she gets up, all in one piece, like a ship. "[[MOTHER I|Two sugars?]]"

"[[ROSA I|Three.]]"

The bell jingles. We both watch the hat go by the window, and neither of us says a word until it's reached the far curb.

"[[ROSA A|How far along?]]" I ask.

"[[BRIDE A|Nine weeks,]]" says the bride. "[[+|Ten.]]" She lets her arms drop at last, and rubs them. "[[BRIDE I|I didn't think it would show so soon. I thought you had until, like, a watermelon.]]"

"[[ROSA I|It's not the belly, hon. It's your ribs and your bust. They go first.]]"

"[[BRIDE I|Nobody tells you that.]]"

"[[ROSA I|Does he know?]]"

"[[BRIDE I|He cried at a gas station. He bought it a keychain.]]"

"[[ROSA A|So who are we hiding from?]]" I say.

She doesn't say. She points with her chin at the coffee place across the street, where, through two panes of glass, a satellite is waiting in line.

"[[BRIDE E|She's the choir director,]]" Imani says. "[[+|She's president of the Women's Guild. She's got a whole speech about doing things in the right order. I've heard it every Easter since I was nine.]]"

"[[ROSA I|You're getting married in under three hours. That's practically in order.]]"

"[[BRIDE I|Can you fix it?]]"

"[[ROSA I|The dress? Sure.]]"

I let out both sides as far as they'll go. It buys me an inch and a half. For the rest I take out the zipper altogether and put in eyelets, and I go through the ribbon drawer looking for something that's been waiting for a day like this. I'm on my knees lacing her up like a football when she starts to cry.

"[[ROSA I|Hey. Not on the satin.]]"

"[[BRIDE I|It's prettier.]]"

"[[ROSA I|It is prettier. I should've done it in the first place.]]"

"[[BRIDE I|She'll know, though. She'll see it's different.]]"

"[[ROSA I|She'll see a ribbon.]]"

The bell goes. I've lost track of the window. Celestine Fontaine is standing on the mat with a cardboard tray, three cups in it, and I can't tell how long the door's been open.

"[[MOTHER E|Turn around,]]" says Celestine.

"[[BRIDE I|Mama, there was a problem with the zipper, so—]]"

"[[MOTHER I|I said turn around. Let me look at it.]]"

My daughter-for-the-day turns around. It's a thing I call them in my head; I don't have one of my own. Her hands have gone to her middle all by themselves. I've seen a hundred girls do that, and I've never yet seen one who knew she was doing it.

"[[MOTHER A|That's a lot of ribbon,]]" her mother says.

"[[ROSA A|It's the fashion,]]" I say.

"[[MOTHER I|I know what it is.]]" She sets the tray on the cutting table. She hands me mine; then, taking her time, she lifts out the second cup and looks at the side of it, where the boy has scribbled in grease pencil, and holds it out to the figure on the box. "[[MOTHER I|This one's yours.]]"

"[[BRIDE I|I don't want coffee, Mama. My stomach.]]"

"[[MOTHER A|Read what it says,]]" says the mother of the bride.

Imani turns the cup. She has to wipe her eyes to do it.

"[[BRIDE I|'Ginger tea. No caffeine.']]"

You could hear a pin. You could hear several; they're falling out of my sleeve.

"[[MOTHER I|You think I raised four and don't know what that is, at eight in the morning, on a girl who never turned down a coffee in her life? I've known since the shower. You passed up the shrimp.]]"

"[[BRIDE I|You didn't say anything!]]"

"[[MOTHER I|I was waiting on you.]]"

"[[BRIDE I|You've got a *speech*.]]"

"[[MOTHER I|I've got a speech for the young people's fellowship. I don't have one for you.]]" And the mother of the bride reaches up, takes out a pin as long as a knitting needle, and removes the hat. Underneath it she's a small gray tired woman with a dent across her forehead. "[[MOTHER I|You were born in October. I was married in May. Did you never once count?]]"

Her daughter counts. I watch her lips do it.

"[[BRIDE E|You told me I was *early*,]]" Imani whispers.

"[[MOTHER I|You were nine pounds, baby. There's nothing early about nine pounds.]]"

I drink my coffee. There's nothing else for me to do, and it's got three sugars in it, and it's perfect. They're holding on to each other across the edge of the box, and someone's mascara is on my satin after all.

"[[MOTHER E|Miss Roz,]]" says Mrs. Fontaine over a white shoulder, after some time, in something like the voice she came in with, "[[+|how much did you leave in that seam?]]"

"[[ROSA A|All I had,]]" I tell her.

"[[MOTHER I|Good. I'll be wanting you for the christening gown.]]"
