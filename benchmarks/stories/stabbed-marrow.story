WINI: Winifred Sang | Winifred; Winnie; Mrs Sang; the librarian; the retired librarian | F | major
PADMA: Padma Iyer | Padma; Dr Iyer; the doctor; her friend | F | major
HUGO: Hugo Marchbanks | Hugo; Marchbanks; Mr Marchbanks; the chairman; the president of the society | M | major
FITZ: Constable Fitzroy Bell | Fitzroy; Fitz; Constable Bell; the constable; Bell; the young man | M | major
---
The prize marrow lay on the trestle with a bread knife standing straight up in the middle of it, and nobody in the tent would look at anybody else.

“[[HUGO I|It’s an outrage. That’s what it is. In forty years of this show there has never been a stabbing.]]”

“[[PADMA I|There was the year of the dahlias.]]”

“[[HUGO I|The dahlias were poisoned, Doctor. It’s not the same.]]”

“[[FITZ I|Could you all stand back from the marrow, please?]]”

Constable Bell was twenty-three and had come to the show for the sausage rolls. He had mustard on his tie. He got out his notebook, looked about for somewhere to rest it, and chose, after some thought, not to use the table.

“[[FITZ I|Who found it?]]”

“[[WINI I|I did, dear. I came in for my cardigan.]]”

“[[FITZ I|What time was that, Mrs Sang?]]”

“[[WINI I|Ten past one. I’d been listening to the band, and they’d just begun on ‘Moon River’, so it can’t have been later.]]”

“[[FITZ I|And you didn’t touch anything?]]”

“[[WINI I|Only my cardigan.]]”

Winifred Sang had run the village library for thirty-six years, and she still stood as if there were a counter in front of her. She was looking not at the knife but at the ground. The grass under the trestle was flat and yellow. There was a crumb on it. She bent, with a hand on Padma’s arm, and had a closer look at the crumb.

“[[PADMA A|What is it?]]” her friend asked in an undertone.

“[[WINI I|Fruit cake.]]”

“[[PADMA I|The fruit cakes are in the other tent.]]”

“[[WINI I|Yes. Isn’t that interesting?]]”

“[[HUGO I|I’ll tell you who did this. Everybody knows who did it, and if no one else has the spine to say so, then I will. It was Gethin Price. He’s come second to that marrow three years running.]]”

“[[FITZ I|It’s your marrow, is it, Mr Marchbanks?]]”

“[[HUGO A|Of course it’s mine!]]” the chairman bellowed. “[[+|Whose else would it be? Look at the size of it!]]”

They looked. It was the length of a small child, striped like a blazer, and glossy. Somebody had propped a card against it on which was printed, in capitals, “[[!|FIRST PRIZE]]”.

“[[PADMA I|Gethin’s got an alibi, I’m afraid.]]”

“[[HUGO I|What alibi?]]”

“[[PADMA I|Me. I’ve been taking a wasp sting out of his neck since half past twelve.]]”

“[[HUGO I|You might have slipped away.]]”

“[[PADMA I|From a neck?]]”

The constable wrote it down. He wrote slowly, and he said each word under his breath as it went in. “[[FITZ I|And where were you, sir, between half past twelve and ten past one?]]”

“[[HUGO I|I? I was giving out the cups for the under-elevens. Two hundred people saw me.]]”

“[[FITZ I|I’m only asking everyone.]]”

“[[HUGO I|Well, don’t ask me. I’m the victim.]]”

“[[WINI I|Hugo, who judged the marrows this year?]]”

He swung round on her. “[[HUGO I|What’s that got to do with anything?]]”

“[[WINI I|Only that the card’s been put out, so somebody must have judged. And I can’t see a scratch on it anywhere, apart from the knife. They always take a little plug out of the side, don’t they, to see the flesh?]]”

“[[HUGO I|They took it on trust.]]”

“[[WINI I|Did they really? How nice.]]”

There was a silence. Outside, the band had reached the end of something, and there was a patter of applause like rain on a shed. Padma Iyer had a way of tilting her head when a patient told her that he’d only had the two glasses. She was doing it now.

“[[PADMA I|Fitz, would you pull out that knife?]]”

“[[HUGO I|He’ll do no such thing! It’s evidence!]]”

“[[FITZ I|It is evidence, ma’am. I ought to wait for the sergeant.]]”

“[[PADMA I|The sergeant’s on the tombola. He’ll be an hour.]]”

“[[WINI I|I don’t think you need to pull it all the way. I’d just give it a tap.]]”

“[[FITZ I|A tap?]]”

“[[WINI I|With your pencil, dear. On the marrow.]]”

He leaned over, stretched out his arm, and tapped. They all heard it. It wasn’t the sound of a vegetable. It was the sound of a drum, or an empty box.

“[[FITZ E|It’s hollow,]]” said Fitzroy.

“[[PADMA I|It’s papier mâché!]]”

“[[HUGO I|It is nothing of the sort.]]”

“[[PADMA I|Hugo, there’s newsprint. I can see it, there, round the blade. I can see half the crossword.]]”

The president of the society sat down on a bale of straw. He seemed to do it in sections. All the red had drained from his face, except for the tip of his nose, and for a moment he looked so old that the doctor took a step towards him with two fingers out for his wrist. He waved her off.

“[[HUGO I|How long have you known?]]”

“[[WINI I|Since about four minutes ago. But I’ve wondered since last year, when you wouldn’t let the children stroke it.]]”

“[[FITZ I|Hang on. Are you saying he stabbed his own marrow?]]”

“[[WINI I|No, no. He’d never draw attention to it. He’d have got it home tonight in a blanket, as he always does, and told everybody he’d made it into chutney.]]”

“[[HUGO A|The slugs had them,]]” he said to the grass. “[[+|Three years ago. Every last one, in a night. Margaret had just gone into the hospice. She’d planted them, you see, and I was supposed to keep them going until she… I couldn’t tell her. I took her a photograph. She was so pleased.]]”

Nobody spoke. Padma’s hand had come to rest on his shoulder after all.

“[[PADMA I|You could have stopped after that.]]”

“[[HUGO I|They gave it first prize. It was in the paper. How does one stop?]]”

“[[FITZ A|But who did the stabbing?]]” the constable persisted. He’d turned over two pages at once and was having to go back.

Winifred was putting on her cardigan. It took her some time to find the second sleeve. “[[WINI I|Somebody who’d been cutting up a fruit cake, I should think. Somebody who came in here to have a private look at the thing, with the knife still in their hand, and gave it a poke.]]”

“[[FITZ I|The cakes are Mrs Price.]]”

“[[WINI I|Yes.]]”

“[[FITZ I|Gethin’s wife!]]”

“[[WINI I|And she went right through it, poor soul, and had the fright of her life. You’ll find her behind the tea urns. I’d take her a brandy, and I shouldn’t take the notebook.]]”

The young man looked at the notebook. He looked at Marchbanks, who was blowing his nose. Then he tore out a page, folded it very small, and put it into his top pocket.

“[[FITZ I|I suppose there’s no law against a paper marrow.]]”

“[[PADMA I|There’s a rule. Section nine. ‘All exhibits to be the unaided produce of the soil.’]]”

“[[HUGO I|I wrote section nine.]]”

“[[WINI I|Then you’ll know what to do, Hugo.]]”

He nodded. He got himself up off the straw, tugged down his waistcoat, and reached for the card. He held it for a bit. When he walked out into the sunshine with it they could hear the whole field go quiet, stall by stall, ahead of him.

“[[PADMA I|He’s going to give it to Gethin.]]”

“[[WINI I|I should hope so.]]”

“[[PADMA I|Ought we to mention that Gethin buys his from a farm shop in Ludlow?]]”

The librarian did up her top button and considered it.

“[[WINI I|Next year, I think.]]”
