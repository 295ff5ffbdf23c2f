MIA: Mia Torvald | Mia; her; Mi | F | major
SEAN: Sean Torvald | Sean; her brother; her twin | M | major
GRANT: Grant Weller | Grant; the realtor; Mr. Weller | M | major
AUNT: Aunt Iris | Aunt Iris; Iris; the voice upstairs | F | minor
---
They had agreed to meet at noon, and the realtor was already there when Mia pulled in behind Sean’s truck. He had a clipboard and a very white smile.

“[[GRANT I|You must be the niece! Grant Weller. We spoke on the phone.]]”

“[[MIA I|Hi. Sorry. There was a tree down at the bridge.]]”

“[[GRANT I|No problem at all. Your brother’s inside.]]”

“[[MIA I|He went in?]]”

“[[GRANT I|Shouldn’t he have?]]”

She didn’t answer. She was looking at the upstairs windows. There were four of them, and when they were kids, she and her twin, there had been a rule about the last one on the left.

Sean was in the kitchen. All the cupboards were open. He stood in the middle of the floor with a can of peaches in each hand.

“[[SEAN I|Nineteen eighty-eight.]]”

“[[MIA I|What?]]”

“[[SEAN I|The peaches. They expired before we were born.]]”

“[[MIA I|Put them down. Did you go upstairs?]]”

“[[SEAN I|No.]]”

“[[MIA I|Swear.]]”

“[[SEAN I|Mi, I’ve been here ten minutes. I’ve been doing peaches.]]”

The realtor’s shoes came along the hall, stopped, went on. He knocked on walls as he passed them, like a doctor.

“[[GRANT I|It’s got terrific bones. You don’t see this kind of plaster anymore. When did your aunt pass, if you don’t mind me asking?]]”

“[[SEAN I|March.]]”

“[[MIA I|They think March.]]”

“[[GRANT I|They *think*?]]”

“[[SEAN I|It was a while before anyone noticed.]]”

“[[GRANT I|Gee. I’m sorry.]]” He gave it about a second, and clicked his pen. “[[GRANT I|And it’s five bedrooms?]]”

“[[MIA I|Four.]]”

“[[GRANT I|The county’s got five.]]”

“[[MIA I|One of them’s a closet.]]”

“[[GRANT I|I’ll just take a quick measurement.]]”

“[[SEAN I|I’ll do it for you. I’ll send it to you.]]”

“[[GRANT I|That’s very kind, but I’ve got to eyeball it myself. Liability.]]”

Neither of them had moved, and yet somehow they were both in the doorway. Grant Weller looked from one to the other. The smile stayed where it was, but there was less behind it.

“[[GRANT I|Is there something I should know, folks? Is it mold? You have to disclose mold.]]”

“[[MIA I|It’s not mold.]]”

“[[GRANT I|Raccoons?]]”

“[[SEAN I|Not raccoons.]]”

From over their heads came a sound. It was quite an ordinary sound. It was somebody setting down a cup.

The realtor’s eyes went up to the ceiling. Then he chuckled and wagged the pen at them. “[[GRANT I|Okay, who’ve you got up there? Is that a kid? You had me going.]]”

“[[MIA I|Sean.]]”

“[[SEAN I|I heard it.]]”

“[[MIA I|You said you hadn’t gone up.]]”

“[[SEAN I|I haven’t!]]”

“[[MIA I|Then who opened the door?]]”

“[[GRANT I|What door?]]”

He got no answer, so he went to look. That was the trouble with it, afterwards, when she tried to tell it to people: they could have stopped him. He weighed maybe a hundred and sixty pounds. But they were eight years old again, both of them, and you did not go on the stairs.

They heard him reach the landing.

“[[GRANT E|Four,]]” Grant called down. “[[+|No, hold on. Five, I’ve got five. There’s a light on in this one.]]”

“[[MIA A|Don’t go in!]]” she shouted.

“[[GRANT I|There’s a tea set. It’s adorable. Did one of you set this up?]]”

“[[SEAN I|Mr. Weller, listen to me. Is there a chair?]]”

“[[GRANT I|There’s three chairs.]]”

“[[SEAN I|Is anyone in them?]]”

“[[GRANT I|No.]]”

“[[SEAN I|Don’t sit down. Okay? Whatever happens, don’t sit down.]]”

A long pause. The faucet in the kitchen let go of one drop.

“[[GRANT I|Why is there a card with my name on it?]]”

Sean made a noise as if he’d been punched. Mia had hold of his hand; she couldn’t remember taking it. It had been their names then. Two little cards, folded like tents, ‘[[!|Mia]]’ and ‘[[!|Sean]]’ in purple ink, and a third place with nothing written on it at all, and Aunt Iris in the hall behind them saying go on, go on in, she’s been so looking forward.

“[[MIA I|We should run.]]”

“[[SEAN I|We can’t leave him.]]”

“[[MIA I|We left Iris.]]”

“[[SEAN I|Iris told us to!]]”

Upstairs a chair scraped.

“[[GRANT I|Huh. It’s funny, it’s still warm. I guess I could take the weight off for a second. I’ve been on my feet all—]]”

“[[SEAN I|No!]]”

The light on the stairs changed. That was all. It had been gray and now it was a little yellow. When Grant spoke again, his voice was perfectly calm, perfectly pleasant, and it came from a good deal farther off than the upstairs hall.

“[[GRANT I|Yes, please. Two sugars.]]”

After that he didn’t say anything else.

They stood there. It might have been a minute; it might have been until the peaches went bad. A step creaked, and another. Someone was coming down, slowly, one hand on the rail, somebody in soft old slippers, and Mia saw the hem of a green dressing gown that she’d gone to the funeral of.

“[[AUNT I|Well! Look at the two of you.]]”

“[[SEAN A|Aunt Iris?]]” he whispered.

“[[AUNT I|You’ve gotten so tall. What year is it?]]”

“[[MIA I|You’re dead. They found you. They buried you.]]”

“[[AUNT I|They found what she left, honey. She’s fair about it. Someone sits, and someone gets up.]]” The old woman reached the bottom and looked around at the open cupboards, and held out her arms. There was purple ink on her fingers. “[[+|I’ve been sitting up there for twenty-two years waiting for one of you to sell this house.]]”

“[[SEAN I|But you *lived* here. We saw you. We came every Thanksgiving.]]”

“[[AUNT I|No, dear.]]” She said it kindly. “[[AUNT I|You came and saw her.]]”
