SAN: Sanjay Mehrotra | Sanjay; Sanj; the best man | M | major
FRE: Frederik Lund | Freddie; Frederik; Fred; the groom | M | major
AMI: Amina Lund | Amina; Mina; the sister; the groom's sister | F | major
TOV: Tove Halvorsen | Tove; the bride | F | major
KID: the page boy | the page boy; the child; Oskar | M | minor
---
“[[SAN E|I've lost the speech,]]” said Sanjay.

Amina Lund, who had come into the cloakroom for her other shoes, closed the door behind her and leaned on it.

“[[AMI I|Define lost.]]”

“[[SAN I|It was in my jacket.]]”

“[[AMI I|You're wearing your jacket.]]”

“[[SAN I|This is not my jacket. This is a jacket. It's got a packet of mints in it and somebody's parking ticket.]]” The best man turned out the last of the pockets to show her. He was grey. “[[SAN I|We all took them off for the dancing.]]”

“[[AMI A|There hasn't been any dancing,]]” she said. “[[+|The dancing's after.]]”

“[[SAN I|There was some early dancing. In the bar. It was sort of a warm-up.]]”

“[[AMI I|How many men are there at this wedding?]]”

“[[SAN A|Ninety,]]” he said.

“[[AMI I|And how many of them hired the suit from the same place?]]”

He sat down on a heap of coats and put his head between his knees. From the other side of the wall came a clatter of spoons. They'd be starting on the soup.

“[[AMI I|What have you got, an hour?]]”

“[[SAN I|Twenty-five minutes. They moved it up. The band's got a child with chicken pox.]]”

“[[AMI E|You must remember some of it,]]” said Amina.

“[[SAN I|I remember the beginning. ‘Ladies and gentlemen.’]]”

“[[AMI I|It's a start.]]”

“[[SAN I|It took me four months! I did research. I rang his primary school. There was a bit about a goat, and then the goat comes back at the end, and it turns out the goat's *love*.]]”

“[[AMI I|I'm quite sorry to be missing the goat.]]”

The handle rattled. She moved over, thinking it would be her mother, and it wasn't: it was the groom, in his shirtsleeves, with one end of his bow tie in his mouth. He saw the two of them and took it out.

“[[FRE E|Has either of you got a spare jacket?]]” asked Frederik.

“[[SAN E|Where's yours?]]” said Sanjay.

“[[FRE I|Someone's gone off in it.]]”

“[[AMI E|That's funny,]]” said Amina.

“[[FRE I|It isn't, it's got my speech in.]]”

She began to laugh. Neither of the men joined in, so she stopped as soon as she could and bit the side of her thumb. “[[AMI I|All right. All right, Freddie, sit. Sit on the coats with Sanj. Did you learn yours?]]”

“[[FRE A|I was going to read it,]]” the groom said.

“[[AMI I|Did *anyone* learn anything?]]”

“[[SAN E|I learned that goats can't vomit,]]” offered Sanjay.

“[[FRE I|Are you doing the goat? You swore to me you wouldn't do the goat.]]”

“[[SAN I|I'm not doing anything! I've got no goat!]]”

They sat side by side on other people's scarves. They'd met on the first day of university, over a fire extinguisher, and in fourteen years she had never seen them look more alike. Both were jiggling the left foot. She was thirty-six, she'd buttoned one of those two into his first school coat, and she had sat up in a hospital in Odense with the other while the first one had his spleen out. She looked round the cloakroom. There was a rack, a mirror, and a stack of menus that said “[[!|MENU]]” in gold.

“[[AMI I|Right. Who's got a pen?]]”

“[[FRE I|I've got an eyeliner. It's Tove's. She couldn't fit it in the dress.]]”

“[[AMI I|That'll do. Sanj, you're first. You've got the back of a menu. What's one true thing about my brother?]]”

“[[SAN A|One?]]” said the best man.

“[[AMI I|Don't think.]]”

“[[SAN I|He can't whistle.]]”

“[[FRE E|I can whistle,]]” said Freddie.

“[[SAN I|You blow, Fred. You blow, and you look hopeful. You did it for a whole term at that dog.]]”

“[[AMI I|What dog?]]”

“[[SAN I|There was a dog that hung about behind the halls. Big ugly yellow thing. It'd bite. Everyone used to cross the road. And your brother went out every night with half his dinner and sat on the kerb, and tried to whistle to it, and it never came. Not once. It'd sit over by the bins and look at him. I told him he was wasting his sausages.]]”

“[[FRE I|It came in the end.]]”

“[[SAN I|It came the night you left. You'd gone for the train. I was putting out the rubbish, and there it was on your bit of kerb. Waiting.]]”

There was a little pause. Frederik had turned his head.

“[[FRE I|You never told me that.]]”

“[[SAN I|You were so cut up about leaving. I thought, well, I'll just feed it till it gets used to the idea.]]”

“[[AMI I|And how long did that take?]]”

“[[SAN I|Two years. I've still got the scar.]]”

“[[AMI A|Write that down,]]” she ordered. The eyeliner was blunt, and it took him both sides and the gap around the desserts. She held out another menu to the groom. “[[AMI I|Now you. One true thing.]]”

“[[FRE A|I don't know where to start,]]” the groom told her. “[[+|That's why I wrote it out. Every time I look at her everything goes white.]]”

“[[AMI I|What did you say to me on the phone? The night you met her? You rang at one in the morning.]]”

“[[FRE I|Did I? I'd had a few.]]”

“[[AMI I|You said that there was somebody at the party who'd—]]”

“[[TOV A|Is there a party in here?]]” said a voice.

They all three jumped. The bride had opened the door with her elbow. She'd kilted her train up over one arm, and her veil was on sideways, and round her shoulders, over all that lace, hung a man's black jacket.

“[[TOV I|What? I was cold. There was a pile of them in the bar.]]”

“[[FRE I|Whose is it?]]”

“[[TOV I|How should I know? I've been reading the most wonderful thing, though.]]” She waved some cards at them, covered on both sides. “[[TOV I|Did you know goats can't be sick?]]”

Sanjay got up off the coats with a cry. He kissed her on both hands, and took back his cards; he riffled through to see that they were all there. Then, for some reason, he slowed down. He read the top one over. He looked at the menu.

“[[AMI I|What's the matter?]]”

“[[SAN I|It's very well structured.]]”

“[[TOV E|I liked it,]]” said Tove. “[[+|I liked when it came back.]]”

“[[SAN I|It's clever, yeah.]]” He tapped the edges together. He gave the goat one last look, and dropped it in the bin with the ticket and the mints. “[[SAN I|I'm going to do the dog.]]”

“[[TOV I|What dog?]]”

“[[FRE E|You'll see,]]” Frederik promised. The groom cleared his throat. He had folded the other menu very small. “[[FRE I|Tove, have you got any idea where my jacket is? Only, mine's gone as well.]]”

“[[TOV I|Did it have a hole in the lining?]]”

“[[FRE I|Yes!]]”

“[[TOV I|I gave it to Oskar. He'd spilled something.]]”

They found the page boy under the cake table. He was five, and he was wearing it to the ankles. He'd been through the pockets too, and he had put what was in there to use; it made four boats and a hat.

“[[AMI I|Oskar, sweetie, could Uncle Freddie have his paper back?]]”

“[[KID I|It's a navy.]]”

“[[AMI I|It's a lovely navy. It's also his speech.]]”

“[[KID A|He can have the little one,]]” said the child. “[[+|It leaks.]]”

Frederik crouched down on the parquet and accepted it. He smoothed out the bow. There was a single line left that you could read, and he read that, with his lips, and she saw his ears go red, and behind them all somebody was dinging a knife on a glass.

“[[TOV E|What does it say?]]” Tove asked.

“[[FRE I|It's what I told my sister on the phone.]]”

“[[AMI I|I remember now! You said—]]”

“[[FRE E|Mina,]]” said Freddie, “[[+|I think that I've got it from here.]]”
