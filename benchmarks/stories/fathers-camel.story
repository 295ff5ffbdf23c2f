WILL: William Garrity | Will; Garrity; narrator; I; Mr. Garrity; Billy | M | major
DOC: Dr. Amelia Voss | Amelia; Dr. Voss; Voss; the doctor; the vet | F | major
HAL: Hal Garrity | Hal; my father; the old man; Pop; Dad | M | major
JUNE: June | June; Junie; my sister | F | major
SHERIFF: Sheriff Ochoa | Ochoa; the sheriff; Sheriff Ochoa | M | minor
---
The summer that my father decided to die at home he also decided to buy a camel, and it was the camel that people in town wanted to talk about. “[[SHERIFF E|I’m not saying there’s a law,]]” was how Sheriff Ochoa put it to me, leaning on the gate with his hat tipped back, while behind him the thing stood chewing in our south pasture with its lip hanging down like a wet sock. “[[+|I looked. I’m saying that there’s a feeling.]]”

“[[WILL I|Whose feeling?]]”

“[[SHERIFF I|The Lutherans’, mostly. It spat on the pastor.]]”

I told him I’d speak to the old man about it, and he told me he’d appreciate that, and we both stood there a while longer, because it was one of those evenings, and because neither of us had ever seen one up close.

“[[SHERIFF I|How’s he doing?]]”

“[[WILL I|He’s eating.]]”

“[[SHERIFF I|Well, that’s something.]]”

“[[WILL I|He’s eating Cheetos.]]”

My sister had flown in from Portland with four suitcases and a binder. When I came into the kitchen she had the binder open on the table to a tab that said “[[!|Transitions]]”, and she didn’t look up. “[[JUNE I|He can’t keep it, Will.]]”

“[[WILL I|I know he can’t.]]”

“[[JUNE I|Did you tell him?]]”

“[[WILL I|I thought you’d tell him.]]”

“[[JUNE I|I told him about the morphine. I told him about the diapers. It’s your turn.]]” She had our mother’s way of turning a page, licking the thumb first, and it got me in the back of the knees every time. “[[JUNE I|What does he even want it for?]]”

“[[WILL I|Have you asked him?]]”

“[[JUNE I|He said company.]]”

He was in the sunroom in the hospital bed, with the head of it cranked up so he could see out. He’d been a big man. He’d driven cattle, and then he’d driven a school bus, and there wasn’t a person under fifty in the county that he hadn’t at some time or another told to sit down. It took him two breaths to get through a sentence by then, and he’d started leaving out the parts he thought you could do for yourself.

“[[HAL I|Ochoa?]]”

“[[WILL I|Yes, sir.]]”

“[[HAL I|What’d he want?]]”

“[[WILL I|It’s about Clarence.]]”

“[[HAL I|What about him?]]”

“[[WILL I|He spat on Pastor Lindqvist.]]”

My father shut his eyes, and a look of the purest contentment spread out across what was left of his face. “[[HAL I|Good.]]”

The vet came out on the Thursday. I’d called her because the camel had quit eating, and I had been putting it off, the call, on account of I’d taken Amelia Voss to a dance in 1989, and left without her. She climbed down from her truck with her hair gone gray in front and the same walk. “[[DOC A|Garrity,]]” she said, and “[[WILL A|Dr. Voss,]]” I said, and that seemed to take care of 1989 for the moment.

“[[DOC I|Where’s the patient?]]”

“[[WILL I|Which one?]]”

She gave me a straight look, and it wasn’t an unkind one. “[[DOC I|I heard about your dad. I’m sorry. He used to let me sit up front.]]”

“[[WILL I|He let everybody sit up front. He told every one of them that it was only them.]]”

“[[DOC I|Well, don’t tell *me* that.]]”

She went over that animal from the nose back. She listened to its stomachs, and it let her, it laid its chin on the top of her head and groaned. I held the halter. I said it was probably the feed. I said I’d got it off the internet, and she said, from underneath, “[[DOC A|It isn’t the feed,]]” and came out wiping her hands down her jeans.

“[[WILL I|What is it, then?]]”

“[[DOC I|He’s lonesome.]]”

“[[WILL I|He’s been here for three weeks. He’s got the goats.]]”

“[[DOC I|Who was feeding him before?]]”

“[[WILL I|Dad was. He’d go out in the chair. He can’t do the ramp any more, since Sunday.]]” I heard it as I said it. I must have stood there for some time with the halter in my hand, because she took it away from me.

“[[DOC I|How wide’s the door on that sunroom?]]”

“[[WILL I|You’re not serious.]]”

“[[DOC I|Do you have a tape?]]”

We didn’t ask June. It seemed best. It took the two of us, with a bag of Cheetos, which it turned out was what he’d been getting; it took off one of the screens, and a good part of the frame. My sister walked in just as the hindquarters were going by the couch.

“[[JUNE I|What in the name of God?]]”

“[[WILL I|It’s medical.]]”

“[[JUNE I|There is a camel in Mother’s sunroom!]]”

“[[DOC I|Hi, June. Could you get the lamp?]]”

She got the lamp. I’ll say that for her. She stood there hugging it, with the shade crooked and her mouth open, and watched it fold itself down, front end and then back, like somebody putting away a card table, till its head was on a level with the bed. It stretched out its neck. It blew. And my father’s hand, that hadn’t lifted a spoon since Monday, came up off of the sheet and took a hold of that terrible lip.

“[[HAL A|There he is,]]” said the old man. “[[+|Sit down, Clarence.]]”

“[[JUNE I|Dad, it’s not sanitary.]]”

“[[HAL I|Junie.]]”

“[[JUNE I|What?]]”

“[[HAL I|I’m dying, honey. How clean do you want me?]]”

She made a sound. I thought that she was choking. She put the lamp down on the floor, and then she sat down next to it with her back against that big dusty flank, in her good slacks, and I saw her shoulders go. The camel looked around at her. I waited for it to spit. It laid its head in her lap.

Amelia was out on the steps when I found her. She’d got a splinter from the door frame, and was going after it with her teeth.

“[[WILL I|I owe you for the call.]]”

“[[DOC I|You owe me for a corsage.]]”

“[[WILL I|I can explain about that.]]”

“[[DOC I|I’d hope so. You’ve had thirty years.]]”

“[[WILL I|My ride was leaving. I couldn’t find you. I looked in the gym and I looked out by the cars.]]”

“[[DOC I|I was in the restroom, Billy. I was putting on lipstick.]]”

Behind us, through the hole where the screen had been, we could hear him telling it something. It wasn’t loud. He had to stop for breath after every couple of words, but he wasn’t leaving any of it out. “[[HAL I|Now that boy out there, he never did have the sense God gave a goose. But he’s good with a tape.]]”

“[[DOC I|Is he talking about you?]]”

“[[WILL I|I expect it’s the other boy.]]”

She laughed. She held out her hand to me, palm upward, with the splinter in it. “[[DOC I|Sit down, Garrity. See if you can do anything with this.]]”
