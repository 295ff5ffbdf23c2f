PEG: Peggy Lomax | Peggy; Peg; Mrs Lomax; Miss Marple | F | major
ARTH: Arthur Lomax | Arthur; her husband; Mr Lomax | M | major
SUSI: Detective Sergeant Susannah Crick | Susannah; the sergeant; Sergeant Crick; Suze; her niece | F | major
LOCK: Eddie Bright | the lock-keeper; Eddie; Bright | M | major
WIFE: Fenella Ormerod | Fenella; Mrs Ormerod; the widow; the woman in the blue mac | F | major
---
It was Arthur who found the body, although for the first ten minutes he believed it to be a carpet.

‘[[ARTH I|There’s a carpet round the propeller.]]’

‘[[PEG I|Well, get it off, dear. The kettle’s on.]]’

‘[[ARTH I|It’s a good one. It’s got a fringe.]]’ There was a splash, and a silence. ‘[[ARTH I|Peggy?]]’

‘[[PEG I|What is it?]]’

‘[[ARTH I|The carpet’s got a watch on.]]’

Mrs Lomax turned off the gas. They had bought the *Merry Widow* with Arthur’s lump sum, and they had been afloat for six days, and she had said from the beginning that it was a silly name for a boat.

Within the hour there was tape from the bridge to the lock gate. The sergeant who stepped down on to the stern was thirty, sunburnt, and very much hoping not to be recognised.

‘[[SUSI I|Good morning. I’m Detective Sergeant—oh, for heaven’s sake.]]’

‘[[PEG I|Hello, Suze.]]’

‘[[SUSI I|Auntie Peg, you can’t be my witness.]]’

‘[[PEG I|I’m not, pet. Your uncle is. I’m only making the tea.]]’

‘[[ARTH I|I thought he was a carpet.]]’

‘[[SUSI I|Don’t tell me yet, Uncle Arthur. I’ve got to caution somebody or something. Do we know who he is?]]’

‘[[LOCK A|That’s Giles Ormerod,]]’ said a voice from the towpath. ‘[[+|That’s his watch, any road. I’ve seen it in my face often enough.]]’

They looked up. The lock-keeper was leaning on his beam with his arms folded. He wore a navy jersey and a whistle, and didn’t appear to be grieving.

‘[[SUSI I|And you are?]]’

‘[[LOCK I|Bright. Eddie Bright. Eighteen years on this flight.]]’

‘[[SUSI I|In your face how, Mr Bright?]]’

‘[[LOCK I|He was for ever shaking it at me. “Four minutes, Bright. I’ve been waiting four minutes.” As if I could make it rain uphill.]]’

‘[[SUSI I|When did you last see him?]]’

‘[[LOCK I|Last night at nine. He went through in that thing.]]’ He nodded along the bank, where a white cruiser the size of a bungalow was moored under the willows. ‘[[LOCK I|Him and the wife.]]’

‘[[PEG I|Was she steering?]]’

‘[[SUSI I|Auntie.]]’

‘[[PEG I|I only wondered.]]’

‘[[LOCK I|She was, as it happens. He was up the front with a glass, giving orders.]]’

Peggy nodded, as though that were what she had expected, and went in and brought out the good biscuits. She put the plate down on the roof, midway between the sergeant and the lock-keeper, where both of them would have to reach.

‘[[SUSI I|Someone will have to tell her. God, I hate this part.]]’

‘[[ARTH I|You’ll not need to. She’s coming.]]’

Along the towpath came a woman in a blue mac, stepping round the puddles with a small white dog under her arm.

‘[[WIFE I|Is this about the noise? Because I can assure you that our generator is perfectly legal.]]’

‘[[SUSI I|Mrs Ormerod?]]’

‘[[WIFE I|Yes?]]’

‘[[SUSI I|I wonder if you’d like to sit down.]]’

‘[[WIFE I|On *that*?]]’ Fenella Ormerod inspected the *Merry Widow*, and her eye came to rest on the name. She went rather still. ‘[[WIFE I|What’s happened?]]’

‘[[SUSI I|I’m afraid we’ve found a man in the water. We think that he may be your husband.]]’

‘[[WIFE I|That’s impossible. Giles is in bed.]]’

‘[[SUSI I|You’ve seen him this morning?]]’

‘[[WIFE I|I’ve heard him. He snores.]]’

‘[[PEG I|What time was that, dear?]]’

‘[[WIFE I|Half past seven. I took the dog out. I could hear him through the whole boat.]]’

Arthur had opened his mouth. His wife trod on his foot, quite gently, and he closed it again.

‘[[SUSI I|I’m so sorry, but he’s been dead for several hours, Mrs Ormerod.]]’

‘[[WIFE I|Then who—]]’ She turned the dog round and held it the other way. ‘[[WIFE I|Then I don’t understand what it was that I heard.]]’

‘[[LOCK E|Pump, probably,]]’ said Eddie. ‘[[+|They make that sort of a noise, them big bilges.]]’

‘[[WIFE I|Yes. It might have been the pump.]]’

It seemed to Peggy that she’d said it a little too gratefully. She looked at the biscuits. Nobody had touched them, except that there was one fewer than there had been. She looked at the dog. It was a nervous, trembling sort of dog, and it had fixed its eyes on the man in the jersey and was beating its tail against the blue mac as if it would never stop.

‘[[PEG I|What’s he called?]]’

‘[[WIFE I|I’m sorry?]]’

‘[[PEG I|Your little dog.]]’

‘[[WIFE I|Bijou. He’s dreadful with strangers. He bites.]]’

‘[[PEG I|Does he? I had one like that. Eddie, love, would you pass the lady a biscuit?]]’

He came down the bank, since there was no reason not to. As soon as he was within a yard, the dog gave a whimper of pure joy, flung itself out of its mistress’s arms, and began washing his chin.

No one spoke. Water ran over the top of the gate.

‘[[SUSI I|Mr Bright.]]’

‘[[LOCK I|Dogs like me.]]’

‘[[SUSI I|Eighteen years on the flight, was it?]]’

‘[[LOCK I|They come through, they come back. You get to know folk.]]’

‘[[WIFE I|Don’t say anything, Edward.]]’

‘[[ARTH I|*Edward?*]]’

‘[[WIFE I|I mean Mr Bright.]]’

The sergeant had put down her cup. She’d been a policewoman for nine years, but Peggy could remember when she’d stood in exactly that way in front of a broken greenhouse, with exactly that frown, and had got the truth out of all three cousins inside a minute.

‘[[SUSI I|Whose idea was it?]]’

‘[[LOCK I|There was no idea. He went for her. With the windlass. I saw it from the cottage, and I ran down, and I only meant to get it off him.]]’

‘[[WIFE I|Edward, please!]]’

‘[[LOCK I|It’s no good, Fen. I’ve not slept. He stepped back, that’s all he did, miss. He was that busy looking at his watch.]]’ He put his face down in the white fur. ‘[[+|Four minutes. I counted. I stood there with the pole in my hand, and I never put it in.]]’

The woman in the blue mac sat down on the *Merry Widow*, after all.

‘[[ARTH A|Biscuit?]]’ he offered, after some time, because nobody else seemed to be going to say anything.

‘[[WIFE I|Thank you. Are they shortbread?]]’

‘[[PEG E|They’re Viennese,]]’ said Peggy, and went in to put the kettle on again. They would be there till dinner at least. Behind her, low and official, a bit unsteady, she could hear her niece beginning.

‘[[SUSI I|Edward Bright, you do not have to say anything.]]’
