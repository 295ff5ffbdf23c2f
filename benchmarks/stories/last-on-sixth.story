YEW: Yewande Coker | Yewande; Coker; Wandy; the payroll manager; the older woman; boss | F | major
MAR: Marit Solheim | Marit; Solheim; the intern; the younger woman; the girl | F | major
---
The email had gone out at nine, and by ten past there was nobody left on the sixth floor but the payroll manager and the girl who was supposed to be shadowing her.

“[[MAR A|Are we allowed to take the plants?]]” the girl asked.

Yewande Coker did not look up. “[[YEW I|Whose plants?]]”

“[[MAR I|I don't know. The plants. There's a list of what we can't take, and it says monitors and it says chairs, and it doesn't say plants.]]”

“[[YEW I|Then take a plant.]]”

“[[MAR I|I only came for the summer. I feel like I should get last pick.]]”

“[[YEW I|Marit, everybody's gone to the pub. You have first pick of every living thing in this building.]]”

The intern walked up and down between the desks. She touched a leaf here and there, the way people do in shops they can't afford. She came back with her arms empty.

“[[MAR E|They're plastic,]]” Marit reported.

“[[YEW I|All of them?]]”

“[[MAR I|I've been watering that one since June.]]”

That got a snort. It was the first noise out of the older woman that morning that wasn't a keystroke, and Marit, encouraged, pulled a chair over and sat on it backwards.

“[[MAR I|What are you doing, anyway? They've shut the place. It's over. You could be on your second gin.]]”

“[[YEW A|The run,]]” said the payroll manager.

“[[MAR I|What run?]]”

“[[YEW I|The last pay run. A hundred and twelve people were told this morning they'd be paid on the twenty-eighth, and somebody has to press the button.]]”

“[[MAR I|Can't head office press it?]]”

“[[YEW E|Head office,]]” said Yewande, “[[+|cannot find the button. Head office believes that wages are a kind of weather.]]”

She had a paper list beside the keyboard, in pencil, with ticks. Marit leaned over it. About a third of the way down, one name had a circle round it instead of a tick.

“[[MAR E|What's wrong with Dov?]]” asked Marit.

“[[YEW I|Nothing's wrong with Dov.]]”

“[[MAR I|You've circled him.]]”

“[[YEW I|I've circled his start date. He began on the second of August, twenty-three years ago, nearly twenty-four. Do you know what today is?]]”

“[[MAR I|The thirty-first of July.]]” It took the girl a second. “[[MAR I|Oh, no. Is it by whole years?]]”

“[[YEW E|It's by whole years,]]” Yewande said. “[[+|A week and a half's pay for each one, complete. He's two days short.]]”

“[[MAR I|How much is that?]]”

“[[YEW I|Eleven hundred pounds, give or take.]]”

“[[MAR A|And they picked the date on purpose?]]” the intern asked.

“[[YEW I|They picked it because it's the end of a month. They never looked. That's what makes me so—]]” She stopped, took off her glasses and cleaned them on her cardigan. “[[YEW I|If they'd done it on purpose, at least someone would've been thinking about him.]]”

Far below a bus sighed at its stop. On the wall the motivational poster, which said “[[!|EVERY DAY IS DAY ONE]]” over a picture of a kayak, had come away at one corner.

“[[MAR A|So change it,]]” the intern said.

“[[YEW I|Change what?]]”

“[[MAR I|The date. You've got the screen open. It's one digit. Make him start on the thirty-first.]]”

“[[YEW I|And in a month an auditor opens the file, and there's his contract, signed, the second of August. And the last person to touch the record was me, and I have a mortgage and a reference to think of.]]”

“[[MAR A|I could do it,]]” she offered. “[[+|I'm leaving anyway. I'm going to go and study glaciers.]]”

“[[YEW I|You don't have the password.]]”

“[[MAR E|It's on a sticky note under your stapler,]]” said Marit.

Yewande lifted the stapler. She regarded the sticky note. She peeled it off and ate it.

It wasn't a large sticky note, but it took a while. Marit watched with her mouth open.

“[[MAR I|Did you just eat that?]]”

“[[YEW A|You weren't meant to see it,]]” she said thickly.

“[[MAR I|I don't think I'm meant to have seen that either.]]”

“[[YEW I|I will not have a twenty-year-old commit fraud on my floor. Pass me my tea.]]”

The tea was stone cold. She drank all of it. Afterwards she sat for a while with both hands flat on the desk, and her lips moved as though she were adding something up.

“[[YEW E|Read me his holiday,]]” said Yewande.

“[[MAR I|Sorry?]]”

“[[YEW I|Dov's holiday. It's in the green folder. I want to know what he's owed.]]”

Marit found the green folder, then the page. She ran a finger along the line. “[[MAR I|‘Carried forward, five. Taken this year, eleven. Remaining, nine and a half.’]]”

“[[YEW I|Nine and a half days that he hasn't had.]]”

“[[MAR A|Is that good?]]” the girl wanted to know.

“[[YEW I|What does it say in the handbook about leave outstanding at termination? Section six. It's the thing propping up your chair.]]”

It was, too. The intern got down on the carpet and pulled it free, and the chair lurched. She read crouching, flicking through with her thumb, and the older woman waited, and didn't hurry her.

“[[MAR I|Okay. Six point four. ‘Outstanding leave may be paid in lieu, or, at the discretion of the payroll manager, taken as notice, in which case the employee's final date shall be extended accordingly.’]]”

Nobody said anything for about as long as it takes to read a sentence twice.

“[[YEW E|Again, please,]]” said Yewande. “[[+|Slowly.]]”

“[[MAR I|‘At the discretion of the payroll manager.’]]”

“[[YEW I|Who's that?]]”

“[[MAR E|You, boss,]]” Marit said. She'd begun to grin. “[[MAR I|It's you.]]”

“[[YEW I|So it is.]]”

“[[MAR I|So if he takes his nine and a half days as notice, then he doesn't finish today. He finishes the week after next.]]”

“[[YEW E|On the thirteenth, at lunchtime,]]” said Yewande.

“[[MAR I|With twenty-four years.]]”

“[[YEW I|With twenty-four years and a fortnight's wages, and not one digit out of place.]]” Yewande Coker put her glasses back on and cracked her knuckles, one hand and then the other, like a pianist. “[[YEW I|How many others have got leave outstanding?]]”

The girl was already turning pages. “[[MAR I|Loads. Nearly everybody. Does it matter for them?]]”

“[[YEW I|It might. There'll be somebody else with a birthday. There's always somebody. Start at the top and read me the start date and the days.]]”

“[[MAR A|All hundred and twelve?]]” asked the younger woman.

“[[YEW I|Have you a glacier to catch?]]”

“[[MAR I|They're pretty slow.]]” She dragged the chair round the right way, and sat, and licked her finger. “[[MAR I|Abbas, Farida. Fourteenth of August. Four days.]]”

“[[YEW I|Not enough. Next.]]”

“[[MAR I|Adeyinka, Paul. Third of August! Six days.]]”

“[[YEW I|Well, hello, Paul.]]” The pencil came down. “[[YEW I|Go on.]]”

They'd reached the Ms when the phone rang. They both looked at it. The little window on the front said it was head office.

“[[MAR I|Should I get that?]]”

“[[YEW E|What would you say?]]” Yewande asked.

“[[MAR I|I'd say you've got your mouth full.]]”

“[[YEW I|Let it ring, Solheim. It's only weather.]]”
