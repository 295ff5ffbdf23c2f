LEX: Alexis Moreno | Lex; Alexis; Lexi; Moreno; narrator; I; Ms. Moreno | F | major
JD: JD Whitfield | JD; Whitfield; my lab partner; Jacob | M | major
KAYLA: Kayla Brandt | Kayla; my best friend; Kay | F | major
VAN: Mr. Vandermeer | Vandermeer; Mr. V; Mr. Vandermeer; our teacher | M | major
PRIN: Principal Oakes | Principal Oakes; Oakes; the principal | F | minor
CLASS: The class | everyone; the class | X | group
---
So here's how I end up on the roof of the school with a chicken.

First period. Chem. Kayla is doing her eyeliner in the back of a spoon.

"[[KAYLA I|Did you text him?]]"

"[[LEX I|Who?]]"

"[[KAYLA I|Don't who me.]]"

"[[LEX I|I'm not texting him. He's my lab partner.]]"

"[[KAYLA I|He's your lab partner with *forearms*.]]"

"[[LEX I|Everybody has forearms, Kay.]]"

"[[KAYLA I|Not like that they don't.]]"

The door opens and in come the forearms, with the rest of JD Whitfield attached. He's wearing his hood up and he's holding his backpack in front of him like it's full of soup. It's moving.

"[[LEX I|What's in the bag?]]"

"[[JD I|Nothing.]]"

"[[LEX I|It's clucking.]]"

"[[JD I|That's my stomach.]]"

"[[KAYLA A|Your stomach has feathers,]]" says my best friend, leaning over.

JD zips it. Too late. There's a beak. Kayla puts down the spoon, and I can see her deciding whether this is the best or the worst day of her life.

"[[LEX I|Why do you have a chicken?]]"

"[[JD I|She's not mine. She's from the ag barn. They're doing a unit.]]"

"[[KAYLA I|What kind of a unit?]]"

He draws one finger across his throat.

"[[KAYLA I|No!]]"

"[[JD I|Friday. All of 'em. I could only fit the one.]]"

"[[VAN I|Good morning, scholars!]]"

We all face front. Mr. V is about a hundred and he wears a bow tie with atoms on it. He writes "[[!|COVALENT BONDS]]" on the board, and underlines it twice.

"[[VAN I|Who can tell me what it means to share?]]"

Silence. Then, from under our bench, extremely loud: *bu-gawk.*

"[[VAN I|I'm sorry?]]"

"[[LEX I|That was me.]]"

"[[VAN I|Ms. Moreno?]]"

"[[LEX I|I said electrons. It's when you share electrons.]]" I do a cough. It's not a good cough. "[[+|I've got a thing. In my throat.]]"

"[[VAN I|Do you need the nurse?]]"

"[[JD E|I'll take her,]]" says JD, already up, already holding the bag.

"[[KAYLA I|Me too!]]"

"[[VAN I|It takes three people to go to the nurse?]]"

"[[KAYLA I|I'm emotional support.]]"

Everyone goes "[[CLASS A|Ooooooh.]]" Mr. V waves his chalk at us. He's three years from retirement, and he picks his battles.

The hall's empty. We get as far as the trophy case.

"[[LEX I|What's the plan?]]"

"[[JD I|I don't have a plan.]]"

"[[LEX I|You stole a chicken and you didn't have a plan?]]"

"[[JD I|I had a plan to steal a chicken.]]"

"[[KAYLA I|What's her name?]]"

"[[JD I|I don't know. Number Nine.]]"

"[[KAYLA I|That's so sad. Lex, that is so *sad*.]]"

"[[LEX I|Where do you live?]]"

"[[JD I|Apartment. You?]]"

"[[LEX I|Apartment.]]"

We look at Kayla, who lives in a house with a yard and a pool and, like, a gazebo.

"[[KAYLA I|My mom's allergic to everything that's ever been outside.]]"

Heels. There's only one person in this building who wears heels. They're coming around from the front office, click click click, and she's on the phone.

"[[PRIN I|No, Superintendent, I'm walking the building right now. Everything is completely under control.]]"

JD opens the nearest door and shoves us through. It's the stairs, the ones with the chain. The chain's been broken since sophomore year. We go up, and up, and then there's a bang and a lot of sky, and that's how I end up on the roof of the school with a chicken.

She likes it. She walks around on the gravel, picking up each foot and looking at it.

"[[JD I|She's never been out of a cage before.]]"

"[[LEX I|Really?]]"

"[[JD I|Look how she's doing her feet.]]"

I look. I also look at him looking, which is a mistake, because Kayla sees me do it and makes a face like a heart emoji.

"[[KAYLA E|I should keep watch,]]" Kayla announces. "[[+|On the other side of that air conditioner. For several minutes.]]"

"[[LEX I|Kay.]]"

"[[KAYLA I|I can't hear you, I'm keeping watch.]]"

And then it's us. And Number Nine.

"[[LEX I|How come you took her?]]"

"[[JD I|I said. They're gonna kill her.]]"

"[[LEX I|They've been killing them every fall since we were freshmen. You never took one before.]]"

He pulls his sleeves down over his hands. "[[JD I|You did that speech. In English.]]"

"[[LEX I|The vegetarian speech? You were asleep!]]"

"[[JD I|I had my eyes closed. I was listening. You said if you saw one up close, you'd know.]]" He shrugs. "[[+|So I went and looked at one up close.]]"

The wind's really loud up here. It's the wind that's making my eyes do that.

"[[JD I|Are you crying?]]"

"[[LEX I|No.]]"

"[[JD I|I didn't mean to make you—]]"

"[[LEX I|You stole me a *chicken*, Whitfield.]]"

"[[JD I|I mean, technically I stole *her* a—]]"

"[[PRIN I|Nobody move.]]"

The principal's standing in the doorway with one shoe off. Behind her is Mr. Vandermeer. Behind him, not keeping watch at all, is my best friend, mouthing *sorry sorry sorry*.

"[[PRIN I|Mr. Whitfield. Is that school property?]]"

"[[JD I|Yes, ma'am.]]"

"[[PRIN I|What is it doing on my roof?]]"

"[[JD I|Mostly walking, ma'am.]]"

"[[PRIN I|Do you think this is funny?]]"

"[[JD I|No, ma'am.]]"

"[[LEX I|It was my fault. I made a speech.]]"

Principal Oakes shuts her eyes. I'm calculating how many days you get for a chicken, and whether it's a felony over a certain weight, when somebody behind her clears his throat.

"[[VAN A|I believe that's mine,]]" says our teacher.

"[[PRIN I|I beg your pardon, Walter?]]"

"[[VAN I|The hen. I asked these three to fetch her for a demonstration.]]" He straightens his bow tie. He doesn't look at any of us. "[[VAN I|Covalent bonds.]]"

"[[PRIN I|With a *chicken*?]]"

"[[VAN I|I have a large yard and I'm a widower, Denise. I was going to demonstrate sharing.]]"
