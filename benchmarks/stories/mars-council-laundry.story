FALK: Ingeborg Falk | Falk; Ingeborg; the chair; Madam Chair; the chairwoman | F | major
TOUR: Malik Touray | Touray; Malik; the water steward; the steward | M | major
LUND: Dr. Xiomara Lund | Lund; Xiomara; the doctor; Doctor | F | major
WREN: Tobias Wren | Wren; Tobias; the agronomist; Toby | M | major
SATO: Katya Sato | Sato; Katya; the engineer | F | major
PIM: Pim | Pim; the clerk; the boy; the fourteen-year-old | M | minor
QUILL: Desmond Quill | Quill; Desmond; the surveyor; the radio; the voice on the radio | M | major
---
The Council of Hellas Station met in the laundry, because it was the only room with seven seats. Somebody had left a cycle running.

“[[FALK I|Is that going to stop?]]”

“[[SATO E|It’s on spin,]]” Katya Sato told her. “[[+|Four minutes.]]”

“[[FALK I|Then we’ll speak up. Clerk, who’s present?]]”

The clerk was fourteen. He’d been the first person born on the planet, and it had gone, to begin with, somewhat to his head. “[[PIM I|The chair. Water. Medical. Farm. Engineering. Councilor Quill is out on the south ridge, by radio.]]”

“[[QUILL I|Present. It’s lovely out here. The sun’s just coming up pink—no, blue. I never get used to it.]]”

“[[FALK I|And the seventh seat?]]”

“[[PIM I|Still vacant, ma’am. There’s a basket on it.]]”

“[[FALK A|Six of us, then,]]” the chairwoman said, and a look passed among the adults that the boy pretended not to write down. Six was an even number. “[[+|Item one, and there’s no item two. Malik, it’s your motion.]]”

Touray stood. He was a long, stooped man who had, at one time or another, measured everything that each of them had drunk for sixteen years. “[[TOUR I|I move that we cut down the tree.]]”

“[[WREN I|No.]]”

“[[FALK I|He hasn’t finished, Tobias.]]”

“[[WREN I|I don’t care what comes after it!]]”

“[[TOUR I|Forty liters a day. It’s what comes after it. There’s a crack in Number Two cistern which Katya can’t get at till the resupply, and the resupply is a hundred and ninety days away. I’ve taken it off the showers. I’ve taken it off the farm. I have one thing left that drinks like a family of five, and it’s a lemon.]]”

“[[WREN I|It’s *the* lemon.]]”

“[[TOUR I|I know which lemon it is.]]”

“[[SATO I|How many does it give us? As a matter of interest.]]”

“[[WREN I|Lemons? In a year?]]”

“[[SATO I|In a year.]]”

The agronomist inspected his fingernails, which were never clean. “[[WREN I|Nine.]]”

“[[SATO I|Nine.]]”

“[[WREN I|They’re big ones.]]”

“[[QUILL I|I’d like to say something in favor of the lemon, if I’ve got the floor.]]”

“[[FALK I|You haven’t, Desmond. Doctor?]]”

Lund had said nothing so far. She was folding other people’s towels, out of the basket, in thirds; it kept her from smoking, which she’d given up sixteen years ago at a height of two hundred miles. “[[LUND I|Medically? Nobody needs a lemon. We’ve tablets. If Malik says that we’re forty liters short, somebody’s going to get a kidney stone by spring, and I’ve only got the one good scope.]]”

“[[TOUR I|Thank you.]]”

“[[LUND I|I’m not done. I’ve eleven people on my list who don’t sleep. I don’t give them pills, because I’ve run out. I tell them to go and sit under it.]]”

“[[TOUR I|And do they?]]”

“[[LUND I|You ought to know. I told *you*.]]”

The machine went into its spin. It shook itself across the floor by an inch or so, as it always did, and for a full minute nobody could have been heard. Touray sat down. When the noise had died he was still looking at his knees.

“[[TOUR I|I’m not a monster. I’d like that on the record.]]”

“[[PIM I|How do you spell it?]]”

“[[TOUR I|What? ‘Monster’?]]”

“[[PIM E|‘Record’,]]” said Pim. “[[+|I’m joking. It’s down.]]”

“[[FALK I|If there’s no more discussion …]]”

“[[WREN I|There’s plenty! Ingeborg, you were there. You carried the seed. You had it in your cheek for the whole of the launch, because of the weight limit!]]”

“[[SATO I|She had what?]]”

“[[FALK I|That isn’t relevant.]]”

“[[SATO I|In your *cheek?*]]”

“[[FALK I|I was twenty-nine, Katya. I was told four hundred grams of personal effects, and I’d used them up on a photograph. I’m asking for a vote. By hands. Those in favor of cutting?]]”

The water steward put his up. After a moment, with her eyes shut, so did the engineer.

“[[WREN E|Katya!]]” Wren cried.

“[[SATO I|I’ve seen the crack, Toby. You haven’t. It’s as long as my arm.]]”

And the doctor, laying down a towel, raised two fingers. “[[LUND I|I’m sorry. I’ve got to count kidneys.]]”

“[[FALK I|Three. Against?]]”

“[[WREN I|Me. Obviously, me.]]”

“[[QUILL I|And me.]]”

“[[FALK I|And the chair. It’s three all.]]”

“[[PIM I|So what happens now?]]”

“[[LUND I|Now we sit here and hate each other until somebody needs the dryer.]]”

“[[TOUR I|The charter says that a tie falls. If it falls, the tree stands, and I’ve got to find forty liters out of babies’ baths. I want you all to know what it is you’re voting for. I want somebody *else* to do the sum.]]”

“[[QUILL I|Could I ask for something?]]”

“[[FALK I|What is it, Desmond? Is it about lemons?]]”

“[[QUILL I|It’s more about air.]]”

It’s odd how quickly a room can change. The towel that Lund was holding went down on the floor. Sato was on her feet already, one palm on the radio as though she were feeling for its pulse.

“[[SATO I|What’s your gauge say?]]”

“[[QUILL I|It says nineteen minutes. It’s said so for about half an hour, so I gave it a tap, and now it says four.]]”

“[[SATO I|Where are you? Exactly, Des.]]”

“[[QUILL I|South ridge. By the old drill. I did mention the sun.]]”

“[[LUND I|Sit down. Do you hear me? Sit, don’t walk, and stop chatting.]]”

“[[QUILL I|I’ve been trying to. You kept not giving me the floor.]]”

“[[WREN A|The drill’s got a shelter,]]” the agronomist said. “[[+|Hasn’t it? We built a shelter there, the second year.]]”

“[[SATO I|It was stripped. I stripped it myself. There’s no tank in it. There’s nothing in there but the—]]” She stopped. “[[SATO I|Malik. What did you do with the purge line?]]”

“[[TOUR I|Which one?]]”

“[[SATO I|The *drill’s*. The line from the drill to Number Two.]]”

“[[TOUR I|I shut it off when the well froze. Nine years ago. It’s still full of pressure, I suppose. It’s air, it’s plain air; we used to blow the ice out with it.]]” The steward had begun to see. He came around the table in two strides, and bent that long back over the microphone. “[[TOUR E|Desmond, this is Malik,]]” said Touray. “[[+|Go into the shelter. Low down, on the left, there’s a red wheel and a brass nipple. Put your spare hose on the nipple. Have you done that?]]”

“[[QUILL I|I’m sitting down. Xiomara said to sit.]]”

“[[LUND I|Get *up*, you stupid man!]]”

They heard him go. They heard his boots, and his breath, which was shorter than it had been. The boy had stopped writing. The chair reached over, without seeming to, and took hold of the back of his collar, the way she’d done when he was three and liked airlocks.

“[[QUILL I|Red wheel. It’s stiff.]]”

“[[TOUR I|It’ll turn to the left. Lean on it.]]”

“[[QUILL I|It’s not going.]]”

“[[TOUR I|I closed it, Desmond, and I’m not strong. If I closed it, then you can open it. Lean.]]”

There was nothing, and then some more of it. Then there came a shriek of metal and a long, hoarse, beautiful hiss.

“[[QUILL I|Oh, that’s nice. It tastes of old gym shoes.]]”

“[[LUND A|Is it holding?]]” the doctor demanded.

“[[QUILL I|Eight. Twelve. It’s going up like a lift.]]”

Wren burst into tears. Sato hit the dryer with her fist, and it started. For a bit there was just a lot of thumping, and people gripping whichever arm was nearest, and the radio, very peaceful, breathing in and out.

“[[QUILL I|Malik? There’s something else that’s coming out of here.]]”

“[[TOUR I|What sort of thing?]]”

“[[QUILL I|Out of the pipe. I opened the other wheel as well, by mistake; the blue one. It’s running down my boot.]]”

“[[SATO E|It can’t be,]]” said Sato. “[[+|That well froze.]]”

“[[QUILL I|Well, it’s unfrozen. It’s smoking a bit, and it’s going to ice as I look at it, but there’s a great deal more behind. It’s been going the whole time. I’d say a liter a minute. Would that be any use to anybody?]]”

No one answered. The water steward had put his hands over his face. He was doing a sum; you could see his lips. When he took the hands away he looked ten years younger, and thoroughly annoyed.

“[[TOUR I|Nine years. I’ve had them washing in a cup for *nine years*, and I never once went and turned the tap.]]”

“[[FALK I|Do you wish to withdraw your motion, Councilor?]]”

“[[TOUR I|I wish to go and lie down under that tree.]]”

“[[PIM I|Is that a yes? For the minutes?]]”

“[[TOUR I|It’s a yes.]]”

“[[LUND E|Budge over when you get there,]]” Lund said. “[[+|I’m coming too.]]”

“[[FALK E|Carried,]]” said Falk. She still had the boy by his collar, and she didn’t appear to know it. “[[+|Meeting’s closed. Desmond, have you anything to add?]]”

“[[QUILL I|Do I have the floor?]]”

“[[FALK I|You do.]]”

“[[QUILL I|Only that I’ve been wanting a gin and tonic for sixteen years. Nobody’s got any gin, I know that. But when I get in, might I have a slice?]]”
