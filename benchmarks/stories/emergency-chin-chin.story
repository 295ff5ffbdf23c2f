LOL: Lolade Bankole | Lola; Lolade; the aunt; Auntie; the driver | F | major
FEM: Femi Bankole | Femi; Oluwafemi; the nephew; the boy | M | major
ZAK: Zak Whitlock | Zak; the best friend; Zachary; the other boy | M | major
MECH: the mechanic | the mechanic; Dai | M | minor
---
‘[[LOL E|Which of you has eaten the emergency chin-chin?]]’ demanded Lola.

Nobody in the back seat said a word. It was a hundred and eighty miles from Peckham to Aberystwyth, and they had done sixty of them.

‘[[LOL I|I can smell it. One of you is breathing nutmeg.]]’

‘[[FEM E|It was Zak,]]’ said Femi.

‘[[ZAK I|You *gave* it to me.]]’

‘[[FEM I|I gave you one. You went in with your whole hand.]]’

‘[[LOL I|It's for emergencies. What will we eat if we're stranded?]]’

‘[[ZAK E|There's a services in four miles, Auntie,]]’ said Zak.

‘[[LOL A|I'm not paying six pounds for a sandwich,]]’ said the driver. ‘[[+|And who told you to call me Auntie?]]’

‘[[ZAK I|You did. When I was seven. You said if I called you Mrs Bankole again you'd put me in the garden.]]’

Lola considered the road. It was true. He had turned up on her brother's step one wet half-term to play, and as far as she could make out, he'd never gone home. They'd been in the same class, the same team, the same casualty department; they had sat on that back seat like a pair of china dogs since they needed boosters. Now one of them was off to learn about the sea, and his duvet was on the roof. The other had come along for the ride.

‘[[LOL I|Have you got your letter, Oluwafemi?]]’

‘[[FEM I|Yes.]]’

‘[[LOL I|The letter and the form for the room?]]’

‘[[FEM I|It's all on my phone.]]’

‘[[LOL A|What if your phone dies?]]’ the driver asked.

‘[[ZAK I|I printed it. It's in the blue wallet. I printed him two.]]’

‘[[LOL I|You see? *He* should be going to university.]]’

She'd meant nothing by it. It was the kind of thing she said. But no answer came, and she glanced up at the mirror and saw that they were looking out of opposite windows.

‘[[FEM E|He could've gone,]]’ said Femi.

‘[[ZAK I|Don't.]]’

‘[[FEM E|I'm only saying,]]’ said Femi. ‘[[+|He got better grades than me.]]’

‘[[ZAK I|Fem, leave it.]]’

‘[[FEM I|He got an offer. He got the same one as mine, same course, same place. He never told you that, did he?]]’

‘[[LOL I|From the same *place*? Zachary, is this so?]]’

‘[[ZAK I|I turned it down. It's no big deal. I've got a thing at my uncle's warehouse, I'm going to be a supervisor by Christmas.]]’

‘[[FEM I|You hate your uncle.]]’

‘[[ZAK I|I don't hate him.]]’

‘[[FEM I|You said that he had the soul of a forklift!]]’

There was a bang. It wasn't a large one. The car gave a sort of shrug, the steering went to porridge in her hands, and Lola brought them in to the verge with her lips moving, in front of a sign that said ‘[[!|ARAF]]’ and, under that, for the English, ‘[[!|SLOW]]’.

‘[[LOL I|Nobody panic.]]’

‘[[FEM A|Is it the tyre?]]’ her nephew asked.

‘[[LOL I|How would I know? I'm inside the car.]]’

It was the tyre. They stood around it in the drizzle. The spare was in the boot, and the boot was under a desk lamp, a wok, two rugs, a box of textbooks and eleven frozen tubs of stew. So she rang the breakdown, and she held the phone away from her ear and let them all hear it tell her ninety minutes.

‘[[ZAK I|And *now* there's no chin-chin.]]’

‘[[LOL I|Get in the back, before I do something.]]’

The rain came on in earnest. The windows steamed up. She'd the heater going, off and on, and a tub of stew on her knees to see if it might thaw. For a time there was no noise except the wipers, and after that there was her nephew's voice, quite low. He must have thought she couldn't hear him. In thirty years nobody in that family had learned how well she heard.

‘[[FEM A|Why did you, though?]]’ he was saying.

‘[[ZAK A|I told you,]]’ said the other boy.

‘[[FEM I|You told me you'd changed your mind.]]’

‘[[ZAK I|Well, I had.]]’

‘[[FEM I|You've wanted to do it since the aquarium. You named that ray. You used to make me be the plankton.]]’

‘[[ZAK I|You were good plankton.]]’

‘[[FEM I|Is it that you don't want to live with me? You can say. I know I leave plates.]]’

‘[[ZAK I|It's not the plates! It's my mum, all right? It's her hands. She can't do the buttons on her work shirt any more. I do them. I do them at ten to six, before she goes out, and then I do the kettle, because it's the lifting. If I'm not there, then she's got to ask my uncle, and he'll say it's time she packed it in. And then that's the flat.]]’

Lola turned the tub of stew round a quarter of the way. She was careful to make no sound with it.

‘[[FEM I|How long's that been going on?]]’

‘[[ZAK I|Since Year Twelve.]]’

‘[[FEM I|You never said.]]’

‘[[ZAK I|You'd have told your aunt.]]’

‘[[FEM I|Course I'd have told my aunt. She's a *nurse*.]]’

‘[[ZAK I|That's why I didn't.]]’

‘[[LOL E|Rheumatoid,]]’ said Lola.

There was a shriek from behind her. She'd an idea it was both of them.

‘[[ZAK E|Were you listening?]]’ said Zak.

‘[[LOL I|It's a small car. Is it both the hands, or one? Is she worse in the morning? Does it take an hour to wear off?]]’

‘[[ZAK I|Both. And yeah, it does. It's about an hour.]]’

‘[[LOL A|What does her doctor say?]]’ she asked.

‘[[ZAK I|She's not been. She reckons that it's just her age.]]’

‘[[LOL I|How old is she?]]’

‘[[ZAK I|Forty-four.]]’

The driver laid her forehead against the wheel. She left it there until she had counted to ten in Yoruba, and then in English. She did not trust herself with her face. She had known this woman for eleven years. She'd stood beside her at every touchline, and they'd talked of nothing but boots.

‘[[LOL I|Now you'll both listen to me. There are tablets. There's an injection, if the tablets don't do. I've seen people come on to my ward like crabs and go home and play the accordion. If she'd gone two years ago she would be buttoning *you*.]]’

‘[[ZAK I|Is that true?]]’

‘[[LOL I|I don't lie about joints. I'll be at her door on Monday at nine with the referral in my hand.]]’

‘[[ZAK I|She won't answer. She'll hide behind the sofa. She does it to the Witnesses.]]’

‘[[LOL I|I'll put my foot in the letter box.]]’

‘[[FEM E|She's done it before,]]’ said Femi.

Somebody knocked on the glass. It was a dripping man in orange, whose badge read DAI, with rain running off the end of his nose. She let the window down.

‘[[MECH A|Is it yourselves with the puncture?]]’ asked the mechanic.

‘[[LOL E|Do you see anyone else?]]’ said Lola.

‘[[MECH I|Only, I've to ask. There was one in Rhayader who just wanted company.]]’ He peered past her, at the boys, and the tubs. ‘[[MECH I|Going to the college, is it? Both?]]’

‘[[ZAK I|No. It's only him.]]’

‘[[MECH I|There's a shame. My girl's in the office there. She says that they've got rooms going begging, and it's only Saturday. They're ringing round the ones who turned it down.]]’

He went off to see about the wheel. It was perfectly quiet in the car. Lola watched the mirror. She saw Femi look at Zak, and she saw Zak not look at him.

‘[[FEM E|You've got signal, you know,]]’ said Femi.

‘[[ZAK I|Shut up.]]’

‘[[FEM I|Two bars.]]’

‘[[ZAK I|I haven't got a duvet. I've not got a *toothbrush*, Fem. I've only got what I'm sitting in.]]’

‘[[FEM I|I've two of everything. She packed.]]’

‘[[ZAK I|And who'd do her buttons? It's four days till Monday. It's two. But say it doesn't work. Say that it takes ages, what then?]]’

‘[[LOL E|What time does she leave the house?]]’ asked Lola.

‘[[ZAK I|Ten to six.]]’

‘[[LOL I|I come off nights at five.]]’ She took the lid off the stew. It had gone soft around the edges. She passed it back, between the seats, with two spoons. ‘[[LOL I|I can do up a button, Zachary. Eat that. And call the man's daughter, before I do it for you.]]’
