AMOS: Amos Thwaite | Amos; the elder; the elder brother; the big one | M | major
JUD: Jud Thwaite | Jud; Judson; the younger; his brother; the younger brother | M | major
---
The tractor was older than either of them and had been spoken to, over the years, rather more often. It stood in the mouth of the barn with its bonnet off. It was four in the afternoon, with sleet coming sideways over the fell, and tomorrow at ten it was meant to pull their father up the hill to church.

“[[AMOS I|Tha’s come, then.]]”

“[[JUD I|I said I’d come.]]”

“[[AMOS I|Tha said so at our Alice’s wedding, an’ all.]]”

“[[JUD I|That were six year ago, Amos. Are we startin’ there?]]”

“[[AMOS I|We’ve to start somewhere.]]” Amos didn’t get up. He lay under the sump on a fertiliser bag, and all there was to see of him were two boots and a hand, which opened and closed. “[[AMOS I|Half-inch Whitworth.]]”

Jud looked along the bench. He was in his good coat, his town coat, and he took it off and hung it on the nail by the door, where there was another coat already. He stood there a bit with his fingers on the sleeve of that one.

“[[JUD I|Tha’s not moved it.]]”

“[[AMOS I|Moved what?]]”

“[[JUD I|His coat.]]”

“[[AMOS I|It’s not in t’road. Half-inch Whitworth, I said, unless tha’s forgot what one looks like, down yonder in thi office.]]”

“[[JUD I|It’s a quarry.]]”

“[[AMOS I|It’s an office in a quarry.]]”

The spanner went into the hand, not gently. Iron grunted against iron. Something let go, and a good cupful of black oil came down past the axle, and the boots drummed on the concrete.

“[[JUD E|Tha wants to stand clear o’ that,]]” said Jud.

“[[AMOS I|I’d gathered.]]”

“[[JUD I|What’s it doin’?]]”

“[[AMOS E|Nowt,]]” said Amos. “[[+|That’s what it’s doin’. She’ll turn ower an’ she’ll not catch. I’ve done t’plugs. I’ve done t’points. I’ve had t’carburettor in bits on t’kitchen table three nights runnin’, an’ I’ve ate mi tea round it.]]”

“[[JUD I|Has tha tried chokin’ her?]]”

“[[AMOS I|I’ve come near.]]”

It was the first joke in six years, and both of them let it go by as if it had been a car on the road.

“[[JUD I|We could borrow one. Dobson’s got that new green thing wi’ a cab.]]”

“[[AMOS I|He’s not goin’ up behind a Dobson.]]”

“[[JUD I|He’ll not know.]]”

“[[AMOS I|*I’ll* know! Dobson’ll know! It’ll be all ower t’Fleece by dinner, how Thwaites couldn’t shift their own father. No. He said it to me plain. He said, ‘I’ll go up wi’ her, or tha can leave me in t’yard.’]]”

“[[JUD A|When were this?]]” his brother asked.

“[[AMOS I|Back end.]]”

“[[JUD I|October? He were badly in October, and tha never rang?]]”

The hand came out once more, and wasn’t asking for anything. It lay there palm upward on the floor. After a while the elder brother slid out after it, a yard at a time, and sat up against the wheel: a big man, going bald, with one side of his face quite black.

“[[AMOS A|He telled me not to,]]” he said.

“[[JUD I|He never.]]”

“[[AMOS I|‘Don’t fetch our Jud,’ he says. ‘He’ll only come.’]]”

“[[JUD I|What’s that mean, I’d only come?]]”

“[[AMOS I|How should I know? It’s what he said. I’ve been turnin’ it ower since.]]”

Jud went round to the far side of the engine, where there was nothing that needed looking at, and looked at it.

“[[JUD I|Pass us that lamp.]]”

“[[AMOS I|What’s up?]]”

“[[JUD I|Nowt’s up. I can’t see, that’s all. It’s dark.]]”

“[[AMOS I|Aye, well. It’ll be all that sleet in thi eyes.]]”

He passed it across the block. For some minutes they worked the way they’d been taught, one each side and neither in charge. The sleet rattled at the tin. When they were lads there had been a third pair of hands, and a voice that came out of the pipe smoke, telling both of them they were wrong.

“[[JUD E|Is she gettin’ fuel?]]” Jud said.

“[[AMOS I|Course she’s gettin’ fuel.]]”

“[[JUD I|Has tha looked?]]”

“[[AMOS I|There’s a gallon in t’tank. I put it in missen.]]”

“[[JUD I|That’s not what I asked. I know it’s in t’tank. Is it comin’ out?]]”

A pause. “[[AMOS I|It drips.]]”

“[[JUD I|It wants to do more than drip, Amos!]]”

“[[AMOS I|I know what it wants to do!]]”

“[[JUD I|Three nights tha’s had that carburettor in thi gravy, and tha’s never once took t’pipe off?]]”

“[[AMOS A|I’ve had a lot on,]]” the big one said.

He had, too. He had washed the old man and shaved him; he had sat up. He’d walked down to the phone box twice and walked home. Jud, who knew none of this, heard it anyway, in the four words, and his face changed.

“[[JUD I|Gi’ us t’adjustable. I’ll do it.]]”

“[[AMOS I|Mind t’union, it’s soft. He cross-threaded it in ’seventy-one.]]”

“[[JUD I|*I* cross-threaded it in ’seventy-one.]]”

“[[AMOS I|He allus said it were him.]]”

“[[JUD I|Did he?]]”

“[[AMOS I|Allus. To everybody. ‘That were me, showin’ off.’]]”

The nut turned. Jud drew the copper pipe off, put his lips to the end, and blew till his ears went red. He shook his head. He unscrewed the tap from the bottom of the tank, with Amos holding the bucket, and a gallon of paraffin ran out and stopped being a gallon rather soon.

“[[AMOS I|There’s summat in there.]]”

“[[JUD I|Mouse?]]”

“[[AMOS I|In paraffin? It’d be a funny sort o’ mouse. Thi fingers are thinner than mine. Get ’em in.]]”

“[[JUD I|They’re no thinner than thine.]]”

“[[AMOS I|They’ve been in an office.]]”

Jud put two fingers in as far as the second knuckle. He shut one eye, and his tongue came out at the corner of his mouth, exactly as it had when he was five.

“[[JUD I|Got it. No. Got it. It’s paper.]]”

“[[AMOS I|Is there writin’ on it?]]”

“[[JUD I|Hold thi horses.]]” He laid it in his palm, a wad the size of a bean, and teased it flat under the lamp. It was waxed, and it had been striped, once, green and white. Neither of them had to be told. You could not have sat an hour in that cab that wasn’t a cab, between those knees, without being handed one. “[[JUD E|It’s a mint,]]” Jud said. “[[+|It’s a wrapper off one of his mints.]]”

“[[AMOS I|He’d fill her up wi’ one in his gob.]]”

“[[JUD I|And nowhere to put t’paper.]]”

“[[AMOS I|He’d never drop it on t’ground. He’d clout thee for that.]]”

“[[JUD I|So he’s stuck it on t’edge o’ t’tank, while he finds t’cap …]]”

“[[AMOS I|Daft old bugger.]]”

“[[JUD I|He’s stopped his own hearse!]]”

It began somewhere down in Amos’s boots. It came up through him by stages, and when it got to the top he had to hang on to the mudguard. His brother was bent double on the other side with his forehead on the radiator. It would have been hard to say, had anybody been passing, whether two men in there were laughing or not, and by the time that it was over they couldn’t have sworn to it themselves.

“[[AMOS I|Shall we put it back?]]”

“[[JUD I|Put it back?]]”

“[[AMOS I|I only mean, it’s his.]]”

“[[JUD I|Put it in his pocket. He’ll be wantin’ it.]]”

Amos wiped his hands and took the scrap from him, and went over to the nail, and then seemed not to know which coat. “[[AMOS I|They’ve got him in his suit, Jud. Down at t’chapel.]]”

“[[JUD I|Then we’ll call in on t’way. Tha’s drivin’.]]”

“[[AMOS I|Am I heck. Tha’s drivin’. I’ve to walk in front.]]”

“[[JUD I|Who says?]]”

“[[AMOS I|He did. Back end. ‘Let t’young ’un drive,’ he says. ‘He were allus better wi’ her than thee.’]]”

“[[JUD I|Tha’s makin’ that up.]]”

“[[AMOS E|Happen,]]” said Amos. “[[+|Swing her.]]”

The younger brother spat on his palms. He bent to the handle, found the compression, thought for a second about his thumb, as he’d been taught, and heaved. She coughed. She blew one perfect ring of blue smoke out into the sleet, like someone with a thing to say, and caught.

“[[JUD I|What did he mean, though? That I’d only come?]]”

“[[AMOS I|Tha what?]]”

“[[JUD I|I said, what did he mean by it?]]”

“[[AMOS I|Can’t hear thee!]]”

And he’d turned up his collar and set off walking, out in front, with his hand in the air.
