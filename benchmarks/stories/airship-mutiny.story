ADA: Adaeze Bright | Adaeze; Ada; narrator; I; Miss Bright; the cabin girl; Sparks | F | major
COR: Captain Cornelius Thrale | Thrale; the captain; Cornelius; the old goat; Captain | M | major
VAS: Vasilisa | Vasilisa; Vas; the bosun; Bosun | F | major
OMR: Omar Haddad | Omar; Haddad; the cook; Cookie | M | major
TWN: the twins | the twins; Hob and Nob; the riggers | M | group
---
We held the mutiny on a Monday, because Tuesday was laundry.

“[[VAS E|Is everybody here?]]” said Vasilisa.

“[[OMR E|I’ve left a sauce,]]” said Omar.

“[[VAS I|It can wait, Omar.]]”

“[[OMR I|It’s a *white* sauce.]]”

There were five of us in the gas loft of the *Lady Perdita*, sitting on sandbags, with the great silk bellies of the lift cells breathing up and down over our heads. The bosun had the lantern. She was a huge, slow woman from Arkhangelsk, and she’d written out what she meant to say upon her cuff. The twins were sharing a sandbag. They were called Hob and Nob, and in two years I hadn’t learned which was which.

“[[VAS I|So. We all know why we’re here. It’s the captain.]]”

“[[TWN E|Aye,]]” said the twins.

“[[VAS I|He talks to the figurehead. He steers by his knee. On Friday he turned us round in a circle for six hours, for no reason, and we’ve missed the mail at Lisbon. There’s no pay without the mail. I say that we put him off at the next mast, and I take her home.]]”

“[[ADA A|Shouldn’t we ask him why he did it?]]” I said.

They all looked at me. I was fourteen, and I was only there because I was the one who could work the wireless.

“[[VAS I|I asked. You know what he said? ‘Swallows.’]]”

“[[OMR I|He told me it was his mother’s birthday.]]”

“[[TWN I|He told us to mind our own rope.]]”

“[[VAS A|You see?]]” she said. “[[+|He’s lost his mind. It’s sad. My uncle was the same, he married a stove. Hands up for putting him off.]]”

The bosun put up hers. Both of the riggers put up theirs. Omar Haddad looked down into his apron, and turned over a spoon that was in it.

“[[VAS I|Omar?]]”

“[[OMR A|He gave me the job when I’d a price on my head,]]” the cook said.

“[[VAS I|That was eleven years ago.]]”

“[[OMR I|It was a big price.]]”

“[[VAS I|Nobody wants to hurt him. We’ll give him a blanket and some money. You can make him sandwiches.]]”

“[[COR A|What’s in the sandwiches?]]” asked the captain.

I don’t think any of us screamed, exactly. He was on the ladder. All one could see of him was the top half: white beard, brass goggles, and a parrot cage under his arm with no parrot in it.

“[[VAS I|Captain. How long have you been there?]]”

“[[COR I|Since the stove. Don’t get up. I’d have come before, but no one told me there was a meeting.]]” Cornelius Thrale climbed in, knee by knee, and looked around for a sandbag. “[[+|Budge along, Sparks.]]”

I budged along. He smelled of pipe smoke and engine grease. He set the cage down on the boards between his boots, and folded his hands on it, and smiled at us all.

“[[COR I|Carry on. You were at three to one.]]”

“[[VAS E|It isn’t personal, sir,]]” said Vasilisa.

“[[COR I|I should hope it is! It’s my *ship*. If you’re going to put a man off his own ship, you might at least dislike him.]]”

“[[OMR E|I don’t dislike you,]]” said Omar.

“[[COR I|I know you don’t, Cookie. I smelled the sauce. Is it the one with the nutmeg?]]”

“[[OMR I|It’s catching as we speak.]]”

“[[COR I|Then let’s be quick about it. What’s the charge?]]”

Vasilisa looked at her cuff. I’d never seen her blush before. It went all the way up, like a thermometer.

“[[VAS I|Friday. Six hours, in a circle. You lost us the Lisbon mail.]]”

“[[COR I|I did.]]”

“[[VAS I|*Why?*]]”

“[[COR I|I’ve told you. Swallows.]]”

“[[VAS I|You see? You see what I must deal with?]]”

“[[ADA A|Captain,]]” I said, “[[+|what about the swallows?]]”

He turned and looked at me, goggles and all, so that I could see myself twice. Nobody’d asked him that, I suppose. They had all just stopped at the word.

“[[COR I|They were going the wrong way, Miss Bright. It’s September. They ought to be heading south, the same as us, and on Friday at four bells I saw about ten thousand of the little blighters coming north like the devil was after them. I thought, *hello.*]]

“[[+|So I held off. I went round and round, and waited to see what it was they’d seen.]]”

“[[VAS I|And what was it?]]”

“[[COR I|I don’t know. It never came. By ten I felt a proper fool, so I put it down to Mother’s birthday and went to bed.]]”

There was an awkward kind of silence, in which the cells creaked. The twins had begun muttering to one another. I was thinking of something else. I was thinking of the set down in my cubby, and how it had been nothing but hiss since the weekend, from everyone: Lisbon, Cádiz, Tangier. I’d thought that it was the valves. I’d been too scared to say, in case I’d broken it.

“[[ADA A|I can’t get Lisbon,]]” I said.

“[[OMR I|What’s that, habibti?]]”

“[[ADA I|On the wireless. I haven’t been able to raise them since Friday. I thought it was me. I’ve changed all the valves. It’s not only them, it’s everybody along there. It’s like they’ve stopped.]]”

The bosun stood up. “[[VAS I|Since what time on Friday?]]”

“[[ADA I|About eight. I’d just given them our position, and the man said, ‘Hold on, *Perdita*, there’s something funny about the tide.’ And that was all.]]”

“[[VAS I|Why did you not *tell* me?]]”

“[[ADA I|You were busy with the mutiny.]]”

“[[COR A|What did he say about the tide?]]” the captain asked me.

“[[ADA I|That it had gone out. He said it’d gone right out, and the boats were all lying down.]]”

I saw him understand it. It took the smile away, and what was underneath was a good deal older. He pushed up his goggles; his eyes were wet, and very blue.

“[[COR I|At eight we’d have been on the mast. Moored by the nose, right on the quay, with the mail coming up.]]”

“[[OMR A|God is merciful,]]” whispered the cook.

“[[TWN E|What is it?]]” asked the twins together. “[[+|What’s happened to Lisbon?]]”

“[[COR I|The sea has, lads. I’ve seen it once, off Krakatoa. It goes out for a bit, and then it comes back in.]]”

No one moved. Then Hob, or it might have been Nob, reached up and took hold of his own raised hand, as if it had been somebody else’s, and pulled it down. The other one did the same.

Vasilisa was last. She unbuttoned her cuff and tore it off, and put it in her pocket. She had to try twice before she could get her voice to work.

“[[VAS A|I’ll go in irons, sir,]]” she said.

“[[COR I|We haven’t got any. We pawned them for the paint. Besides, I need you.]]” The old goat was on his feet already, with the cage under his arm. “[[+|How much lift have we, Bosun, if we dump the cargo? All of it, the port, the pianos, everything.]]”

“[[VAS A|Six tons,]]” said the bosun. “[[+|Maybe seven.]]”

“[[COR E|How many people’s that?]]” Thrale asked.

“[[VAS I|A hundred. If they’re thin.]]”

“[[COR I|They’ll be on the roofs. We can be there by dark. Riggers, aloft. Omar, how’s that sauce?]]”

“[[OMR E|It’s ruined,]]” said Omar.

“[[COR I|Make more. Make it by the bucket. Sparks, get on that set and call anyone who’s got a balloon.]]”

“[[ADA A|What shall I say?]]” I asked.

“[[COR I|Say, ‘*Perdita* to all ships.’ Say we’re going in.]]”

I was halfway down the ladder before I thought to ask. “[[ADA I|Sir? What’s the cage for?]]”

“[[COR A|One of them came aboard,]]” he told me, and lifted up the cloth at the back. A swallow was in there, no bigger than my thumb, asleep. “[[+|I thought that she should have a vote.]]”
