NORA: Nora Fairclough | Nora; Mrs Fairclough; the dealer | F | major
BILL: Bill Tranter | Bill; Tranter; the major; William | M | major
IVY: Ivy Blackstock | Ivy; Miss Blackstock | F | major
STAN: Stan Kowalczyk | Stan; Stanisław; the Pole; the old engineer | M | major
CAREN: Karen from the office | Karen; the manager; Ms Dodd | F | major
JOY: Joy | Joy; the carer; the night carer | F | minor
---
'[[NORA I|I'll see your custard cream, and I'll raise you a bourbon.]]'

There was a murmur round the table. Nora Fairclough was ninety-three and dealt like a riverboat. It was half past eleven at night in the day room of Autumn Lodge, with the lights off and a bicycle lamp hung from the drip stand.

'[[BILL I|That's a bluff.]]'

'[[NORA I|Is it? Cost you a bourbon to find out.]]'

'[[IVY I|I've only got a Rich Tea.]]'

'[[NORA I|You're out, then, Ivy.]]'

'[[IVY I|I've got two Rich Teas.]]'

'[[STAN I|Rich Tea is not a biscuit. It is a punishment.]]'

'[[BILL I|Keep your voice down, man. Do you want the Gestapo in?]]'

'[[STAN I|I have met the Gestapo. They had better biscuits.]]'

It was an old joke, but Ivy laughed until her teeth moved. She was the baby of the table, at eighty-one, and she'd never in her life stayed up past ten before she came there.

Tranter put in his bourbon. He laid his cards out in a row and squared off the edges, which was how he did everything.

'[[BILL I|Pair of eights.]]'

'[[STAN I|I have nothing. I have one king. He is lonely.]]'

'[[IVY I|I don't know what I've got. Is it good if they're all the same colour?]]'

They leaned in. The bicycle lamp swung.

'[[NORA I|You jammy beggar.]]'

'[[IVY I|Is it good?]]'

'[[BILL I|It's a flush, my dear. You've just won nineteen biscuits and Stan's grapes.]]'

'[[IVY I|Oh, I don't want to take his grapes.]]'

'[[STAN I|Take them. I insist. They are from my daughter, they have come from the petrol station.]]'

A door banged at the end of the corridor. All four of them stopped dead; a hand came up and put out the lamp. Someone was coming, on rubber soles.

'[[JOY I|You can put that back on. It's only me.]]'

'[[NORA I|Joy! You'll give Bill a stroke.]]'

'[[BILL I|I've had two. One gets the knack.]]'

'[[JOY I|I can't stop. I've got bed nine.]]' The carer was eating a piece of toast as she stood there, and looking over her shoulder. '[[JOY I|I just thought you ought to know. She's in the building.]]'

'[[STAN I|Who?]]'

'[[JOY I|Karen. From the office. She's doing a spot check.]]'

'[[IVY I|At this hour?]]'

'[[JOY I|It's to do with the inspection. She's got a form. I never told you.]]' And she'd gone.

They sat in the dark and listened to her squeak away. It was the major who spoke first. He wasn't a major, he'd been a bus inspector; but there'd been a whistle, and it had stuck.

'[[BILL I|Right. Nora, the cards. Stan, stow the grapes. Ivy, can you get to the piano?]]'

'[[IVY I|I should think so. What for?]]'

'[[BILL I|If we're caught, it's a sing-song.]]'

'[[NORA I|At midnight, Bill?]]'

'[[BILL I|We're confused. We've lost track of the time.]]'

'[[STAN I|Who is going to believe that we are confused?]]'

'[[NORA I|Everybody, love. It's the only perk.]]'

The overhead light came on like a slap. In the doorway stood a woman of thirty-five with a lanyard and a clipboard, and from the look of her she hadn't been home.

'[[CAREN I|What's going on in here?]]'

Nobody said anything. Then, from the corner, uncertainly, came the opening bars of '[[!|Roll Out the Barrel]]'.

'[[CAREN I|Miss Blackstock, could you stop that?]]'

'[[IVY I|Is it morning?]]'

'[[CAREN I|It's ten to twelve. You should all be in bed. It's in your care plans.]]'

'[[NORA I|Are you my daughter?]]'

'[[CAREN I|No, Mrs Fairclough. I'm Karen.]]'

'[[NORA I|I had a daughter called Karen.]]'

'[[BILL A|Didn't we all,]]' murmured the major.

The manager had come right into the room. She bent and picked something up from under Stan's chair, and looked at it, back and front. It was the queen of spades.

'[[CAREN I|Have you been *gambling*?]]'

'[[STAN I|It is a get well card.]]'

'[[CAREN I|I'm serious. Is this for money?]]'

'[[STAN I|For biscuits.]]'

'[[CAREN I|Two of you are diabetic!]]'

'[[NORA I|That's why we play for them. If we'd eaten them there'd be nothing to bet.]]'

It had come out a good deal too quickly for a confused old lady, and everyone in the room noticed it, Nora included. She sighed, and took the rest of the pack out of her bed jacket.

'[[NORA I|Oh, go on, then. Write it down. What'll you do, put us in a home?]]'

But Karen didn't write anything. She was still holding the queen. She sat down, not as though she had decided to, in the empty wing chair, that had been Walter's up until Whitsun. No one had sat in it since.

'[[CAREN A|My nan taught me rummy,]]' she said.

Nobody replied.

'[[CAREN I|I used to go round after school. She cheated. She'd have one up her sleeve with her hanky. I've been here since seven this morning, and I've got forty-one pages to do by nine, and there's a box for "meaningful activity", and I've put down chair yoga. Nobody comes to the chair yoga.]]'

'[[IVY I|I went once. I got stuck.]]'

'[[CAREN I|What am I meant to put?]]'

Tranter looked at Stan. The old engineer lifted his shoulders an inch, and let them drop. It was how he'd once agreed to blow up a bridge.

'[[STAN I|You could put: mental arithmetic.]]'

'[[BILL I|Numeracy. Memory work. Fine motor skills.]]'

'[[NORA I|Peer support.]]'

'[[IVY I|Fruit.]]'

'[[CAREN I|Fruit?]]'

'[[IVY I|There's grapes. I won them.]]'

There was something happening at the corner of the manager's mouth. She got out her pen. She wrote for some while, and turned over the page, and wrote some more; and then she took off the lanyard and hung it up on the drip stand with the lamp.

'[[CAREN I|What are the stakes?]]'

'[[NORA I|Custard cream to open.]]'

'[[CAREN I|I've only got a Twix.]]'

All round the table there was a silence of the deepest respect.

'[[STAN A|A Twix,]]' he breathed. '[[+|It is like playing with the Rothschilds.]]'

'[[NORA I|Budge up, Bill. And, Karen, love? I'll have that card out of your sleeve.]]'
