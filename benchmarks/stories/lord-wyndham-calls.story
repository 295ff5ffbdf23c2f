FRAN: Miss Frances Aldous | Miss Aldous; Frances; Fanny; the elder Miss Aldous | F | major
KIT: Miss Katherine Aldous | Kitty; Katherine; her sister; Miss Kitty | F | major
MAMA: Mrs Aldous | Mrs Aldous; Mama; their mother | F | major
WYND: Lord Wyndham | Wyndham; Lord Wyndham; his lordship; the earl | M | major
PEL: Captain Pelham | Pelham; the captain; Captain Pelham; the sailor | M | major
FOOT: the footman | the footman; James | M | minor
---
“[[MAMA E|He has ten thousand a year,]]” said Mrs Aldous, “[[+|and all of his own teeth.]]”

“[[FRAN E|How can you know that, Mama?]]” Frances asked. She did not look up from her netting.

“[[MAMA I|I counted.]]”

“[[FRAN I|You counted Lord Wyndham’s teeth?]]”

“[[MAMA I|He laughed at something that Lady Moffat said. I had an excellent view. Kitty, come away from that window, he’ll see you.]]”

“[[KIT E|I want him to see me,]]” said Kitty.

“[[MAMA I|You want him to see you by accident, my love. It’s quite another thing.]]”

There was a crunch of wheels on the gravel. Kitty shrieked, and sat down upon the cat. In the ensuing confusion Frances alone remained where she was, in the bad chair with its back to the light; she was seven-and-twenty, and nobody any longer arranged her.

“[[FOOT A|Lord Wyndham, ma’am,]]” announced the footman. “[[+|And a Captain Pelham.]]”

“[[MAMA A|A captain of what?]]” hissed their mother.

“[[FOOT I|He didn’t say, ma’am.]]”

His lordship came in, all capes and civility. He was quite as handsome as he’d been on Tuesday. The gentleman who followed was brown, and had a stick, and knocked his head on the lintel.

“[[WYND A|Mrs Aldous, your servant,]]” said the earl. “[[+|I’ve taken the liberty of bringing my friend. He is three weeks ashore, and he falls over things.]]”

“[[PEL E|I don’t fall over ’em,]]” said Captain Pelham. “[[+|They come up.]]”

“[[MAMA E|How delightful!]]” cried Mrs Aldous. “[[+|Do sit, my lord. Not there. There is a better draught by Kitty.]]”

They sat. There was, of necessity, no place left for the sailor but the stool at Miss Aldous’s elbow. He lowered himself on to it as if into a small boat, and stared between his boots.

“[[FRAN E|Do you find us very much changed, Captain?]]” Frances enquired, as someone must.

“[[PEL I|Who, ma’am?]]”

“[[FRAN I|England.]]”

“[[PEL I|Wetter than I recalled.]]”

“[[FRAN I|You’ve spent eleven years at sea.]]”

“[[PEL I|Aye, but you’re meant to be wet there. What’s that you’re making?]]”

She held it up. “[[FRAN I|A purse. I believe.]]”

“[[PEL I|It’s a sheet bend.]]”

“[[FRAN I|I beg your pardon?]]”

“[[PEL I|That knot. You’ve been tying it left over right. It’ll never hold. May I?]]” And he had taken it clean out of her fingers. “[[PEL I|See here. The rabbit comes up out of his hole …]]”

“[[FRAN I|What rabbit?]]”

“[[PEL I|There’s always a rabbit. He comes up from the hole, takes a turn about the tree, and goes down again.]]”

“[[FRAN I|Why does he go down again?]]”

The captain looked at her for the first time. He’d very light eyes, with lines at the corners of them. “[[PEL A|D’you know,]]” he said slowly, “[[+|in five-and-twenty years, no one’s ever asked?]]”

Across the room, matters did not go so well. His lordship had admired the prospect. He’d admired the screen, and had been told who painted it; he had admired the cat, which bit him.

“[[MAMA E|Kitty is so fond of animals,]]” said Mrs Aldous.

“[[WYND E|And they of her, I’m sure,]]” said Lord Wyndham, and sucked his thumb.

“[[KIT E|Do you hunt, my lord?]]” asked Kitty.

“[[WYND I|Whenever I can.]]”

“[[KIT I|I should love to hunt. But I’d wish the fox to win.]]”

“[[WYND A|It would be rather a short day,]]” he said.

“[[KIT I|Why? He might win in the afternoon.]]”

There was a pause. Then the earl laughed, and he laughed as a man does who’s been caught off his guard, with the whole of his face; and Mrs Aldous, leaning forward, perceived that one of the ten thousand’s teeth was gold.

“[[WYND A|Do you ride, Miss Aldous?]]” he asked across the carpet, when he’d recovered. He was a kind man, and he had noticed the bad chair.

“[[FRAN I|Not since the mare was sold, sir.]]”

“[[MAMA A|Frances has no time for riding,]]” her mother interposed. “[[+|She has her books. She’s quite, quite settled.]]”

Nobody saw what passed over the elder Miss Aldous’s countenance at the word, unless it were someone sitting extremely low down.

“[[PEL E|Settled,]]” said Captain Pelham, “[[+|is what they say about a wreck.]]”

“[[MAMA I|*Captain!*]]”

“[[PEL I|I mean no offence, ma’am. When she’s stopped moving and there’s sand in her. I’ve seen ’em float off again on a spring tide, and go twice round the Horn.]]”

“[[WYND A|Pelham,]]” his lordship murmured, “[[+|you’re at sea.]]”

“[[PEL I|I wish I were. I’d know where to put my feet.]]” He’d gone a dull red, up to the hair. He thrust the netting back at her. “[[PEL I|There’s your rabbit, Miss Aldous. Give it a pull.]]”

She pulled. It held. She pulled with both hands, as hard as ever she could, and it held as if it had been iron; and Kitty, who’d known her sister for nineteen years, and had never yet seen her drop a stitch, saw two great tears go down on to the silk.

“[[KIT A|Why, Fan!]]” she exclaimed. “[[+|What is it?]]”

“[[FRAN I|Nothing. It’s only such a very good knot.]]”

“[[PEL A|I’ve made her cry,]]” the captain said in horror. “[[+|Wyndham, I’ve made the lady cry. I told you that I oughtn’t to be let into houses.]]”

“[[WYND I|Sit down, Pelham.]]”

“[[PEL I|I’ll wait in the road.]]”

“[[FRAN E|You’ll stay precisely where you are, sir,]]” said Frances. She had put up her chin. “[[+|You’ve shown me but one. I’m told that there are four thousand.]]”

“[[PEL I|Nearer four score that’s any use.]]”

“[[FRAN I|Then we’d best begin. Will you take some tea?]]”

“[[PEL I|Does it come in a proper mug?]]”

“[[FRAN E|James,]]” said Miss Aldous, without removing her eyes from the sailor’s face, “[[+|bring the captain a proper mug.]]”

“[[FOOT I|Yes, miss.]]”

“[[MAMA E|But, Frances, the *cups*,]]” moaned Mrs Aldous. “[[+|The Worcester!]]”

“[[KIT E|Oh, Mama, do hush,]]” whispered Kitty. “[[+|She’s moving.]]”
