MOR: Morrowgast | the dragon; the old worm; Your Magnitude; Morrowgast the Patient | M | major
TOLLE: Lord Aumery Tolle | Tolle; Lord Aumery; Aumery; the nobleman; the king’s envoy; my lord | M | major
QUOY: Factor Bettany Quoyle | Quoyle; the factor; Mistress Quoyle; Bettany; the merchant | F | major
ILSE: Ilse of Upper Nettle | Ilse; the goatherd; the girl; Goats | F | major
---
They drew straws for who should go in first, and Lord Aumery Tolle drew the short one, and said that naturally it had been a rehearsal.

«[[QUOY E|It was a straw, my lord,]]» said Factor Quoyle.

«[[TOLLE I|The Crown doesn’t draw straws.]]»

«[[QUOY I|You have it in your hand.]]»

He dropped it. They were in the mouth of the cave, where the draught was; it came up out of the dark every half a minute, warm, and smelling of a struck match. Three mules had brought three embassies to the top of the Pass that morning. One bore a casket. One bore ledgers. The third, strictly speaking, was a goat.

«[[TOLLE I|And who’s this one? Does she belong to you?]]»

«[[QUOY I|I thought she was with you. I supposed that she carried something.]]»

«[[ILSE I|I’m Ilse. I’m from Upper Nettle. I’m the other envoy.]]»

«[[TOLLE I|Of what?]]»

«[[ILSE I|Upper Nettle.]]»

«[[QUOY I|Do they know that you’ve come, child?]]»

«[[ILSE I|They had a vote. It was me or the priest, and he’s got a chest.]]»

«[[MOR I|If you have all quite finished …]]»

It wasn’t loud. It was merely everywhere, like being inside a bell with someone thoughtful. The factor shut her mouth. The nobleman took hold of the goat.

«[[MOR I|You’ve been nine minutes on my doorstep. I can hear your stays creak, Mistress Quoyle. Come in, the three of you. I detest a queue.]]»

Inside, the passage widened till the lantern couldn’t find the walls. There was gold, of course, heaped up and running down. But what they looked at was the head. It lay along the floor on folded claws, grey as slate, as long as a hay-barge. One eye was open. In the other, a small brown bird had built a nest against the lid.

«[[TOLLE I|Morrowgast the Patient! I bring you the greetings of Hadrec the Fourth, by grace of—]]»

«[[MOR I|The Fourth? What became of the Second?]]»

«[[TOLLE I|He, ah, reigned, Your Magnitude. And then there was a Third.]]»

«[[MOR I|I must have dozed. Go on. You want the Pass.]]»

«[[TOLLE I|His Majesty wishes to march his army through it. In return he’s prepared to offer you a dukedom.]]»

«[[MOR I|Which one?]]»

«[[TOLLE I|This one. These mountains.]]»

«[[MOR I|He offers to give me the place where I live.]]»

«[[TOLLE I|With a coronet.]]» Tolle fumbled open the casket. The thing inside it might just have gone on a claw. «[[TOLLE I|It confers the right to be addressed as ‘Your Grace’.]]»

«[[MOR I|And what am I addressed as at present?]]»

«[[ILSE E|Mostly ‘Aaah’,]]» said Ilse.

The eye moved. It travelled over the lord and past the merchant, and came to rest some way down.

«[[MOR I|Who said that?]]»

«[[TOLLE E|Nobody, Your Magnitude,]]» said Tolle. «[[+|It’s a peasant.]]»

«[[MOR I|I’ll come to it. Mistress Quoyle! You are breathing like a woman with a better offer.]]»

The factor smoothed her skirts. She had negotiated salt out of the Ice Fathers and silk out of the Drowned City, and had once been sold a house by a sphinx and come out ahead. She didn’t open her ledger. She only rested one hand upon it.

«[[QUOY A|How much is here?]]» she asked.

«[[MOR I|Four hundred and six thousand crowns, eleven pence. A quantity of forks.]]»

«[[QUOY I|And what did it come to a hundred years ago?]]»

«[[MOR I|The same.]]»

«[[QUOY I|You see, that’s what keeps me awake.]]»

«[[TOLLE I|I say, is this quite—]]»

«[[QUOY I|Placed with the League at four per cent, it would by now be twenty million. You’ve been lying on it, sir. It’s as though one had an orchard and sat on the pips.]]»

«[[MOR E|Twenty million,]]» breathed Morrowgast, and the little bird shifted on its eggs. «[[+|And where would it be?]]»

«[[QUOY I|I’m sorry?]]»

«[[MOR I|This twenty million. I should like to picture it. In what sort of a heap?]]»

«[[QUOY I|It wouldn’t be in a heap. It would be out working. Some in ships, some in wool. There’d be a piece of paper.]]»

«[[MOR I|You would take away my gold, and give me paper. *Me.*]]» He let a curl of smoke go up from one nostril. It was nothing; it was a cough behind the hand. Lord Aumery stepped backward into the forks. «[[MOR I|You’d be astonished at what happens to my paper.]]»

«[[QUOY I|We could do it on vellum.]]»

«[[MOR I|Next.]]»

«[[TOLLE I|There isn’t a next, Your Magnitude. If I might return to the matter of the—]]»

«[[MOR I|You said there was a peasant.]]»

She’d sat down on a chest to take a stone out of her boot. She put the boot back on first, and tied it. Then she unrolled a bit of birch bark. Close to, you could see that her hands were shaking, but her voice had been raised on hillsides and did not know how.

«[[ILSE I|Spring before last, a brown nanny. The week after, two kids, twins. Midsummer Eve, a billy. He was called Thunder.]]»

«[[MOR I|What is this?]]»

«[[ILSE I|I’m not done. Harvest, three. Then you were quiet until the snow. Then there’s five all the one night, and a bit of fence.]]»

«[[TOLLE A|Stop her,]]» the king’s envoy hissed. «[[+|Somebody stop her. He’ll roast us.]]»

«[[QUOY I|Hush. I want to hear the total.]]»

«[[ILSE I|That’s nineteen goats, with this year’s. At six pence a goat. Eight for Thunder. And there’s the fence, but my uncle says he’ll do the labour free, as a neighbour. It’s nine shillings and eightpence. It’s a bill.]]»

You could hear the coins settle. The old worm had lifted his chin off the floor, for the first time, it may be, in three reigns; and a slope of gold the size of a church went sliding quietly into the place where it had been.

«[[MOR A|A bill,]]» the dragon said.

«[[ILSE I|Yes, sir.]]»

«[[MOR I|You have walked up here to the seat of my power, over the bones of I forget how many champions, in order to tell me that I *owe you money?*]]»

«[[ILSE I|Nine and eight.]]»

«[[MOR I|And suppose I don’t care to pay it?]]»

«[[ILSE I|Then I’ll come back tomorrow and ask again. It’s only two hours. I’m up here with the goats anyhow.]]»

«[[MOR I|I could eat you.]]»

«[[ILSE I|Then it’d be my gran who came. And she’s worse.]]»

It began as a tremor in the forks. Lord Aumery lay down flat. The factor, who had heard most noises in her time that may be made by a client, cocked her head, and her eyebrows went slowly up.

«[[TOLLE I|It’s the end! What’s he doing? Is it fire?]]»

«[[QUOY I|I believe he’s laughing, my lord.]]»

«[[MOR I|Eleven hundred years! They’ve brought me virgins. They’ve brought me swords, chiefly in the ribs. I’ve been prayed to and I’ve been sonneted. Nobody, nobody in all that time, has ever thought that I might be a person who could be *in arrears*.]]» A tear fell, and hissed. «[[MOR I|Do you know what one has to be to owe a debt, Mistress Quoyle?]]»

«[[QUOY I|Solvent?]]»

«[[MOR I|A neighbour. She said it herself. What was it about the labour, girl?]]»

«[[ILSE I|That he’ll do it free. My uncle. He’s got the posts in already.]]»

A claw came out over the gold, and picked, with horrible delicacy, among the coins. It took a long time. He put them down before her one by one, and she bit each of them, and he watched her do it with his great eye shining.

«[[ILSE I|You’ve given me ten shillings.]]»

«[[MOR I|Have I?]]»

«[[ILSE I|I’ve not got fourpence change.]]»

«[[MOR I|Then you’re in *my* debt! You shall have to come again.]]»

«[[ILSE A|Thursdays,]]» said the girl, having considered. «[[+|I could do Thursdays.]]»

«[[TOLLE I|And the Pass, Your Magnitude? What answer shall I carry to the king?]]»

«[[MOR I|Ask Upper Nettle. It’s their fence.]]»

They went down in the last of the light, two mules and a goat. For a mile nobody said anything at all. Then Bettany Quoyle drew her mule in, and let the girl come up with her, and uncapped a travelling inkwell with her teeth.

«[[QUOY I|This uncle of yours. Would he take paper?]]»

«[[ILSE I|He’d want to bite it first.]]»

«[[TOLLE E|Does he,]]» Lord Aumery asked, from behind, in a changed and humble tone, «[[+|care at all for dukedoms?]]»
