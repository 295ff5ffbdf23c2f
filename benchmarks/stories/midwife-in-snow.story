HAN: Hannah Thorne | Hannah; Mistress Thorne; the midwife; the goodwife | F | major
WILL: William Thorne | Will; William; the apprentice; her nephew; the lad | M | major
JOS: Josiah Cope | Master Cope; Cope; Josiah; the magistrate | M | major
PRU: Prudence Cope | Prudence; Mistress Cope; Pru; the girl in the bed; the magistrate's daughter | F | major
PARS: Parson Hale | Parson Hale; Hale; the parson; the clergyman | M | minor
---
In the winter of the year 1692 the snow lay so deep about the township of Merrow that the dead had to wait for the spring, and were kept meanwhile, decently, in the barn of Josiah Cope, who was a magistrate and had the room. The living were expected to wait for nothing. They came when they came. Accordingly it was past eleven, on the worst night of February, when someone beat upon the door of the widow Thorne, and her nephew, who slept before the fire with the dog, got up in his shirt to lift the bar.

“[[JOS E|Where is she?]]” cried Master Cope. There was ice in his beard. He had come two miles on foot, the horse having refused, and he held up his lantern in the lad’s face as though he’d accuse him of something. “[[+|Rouse her. Rouse her, boy, it’s my daughter.]]”

“[[HAN E|I’m roused,]]” said Hannah Thorne from the ladder. She was already tying her cap. “[[+|How long has she been at it?]]”

“[[JOS I|Since noon.]]”

“[[HAN I|And you come to me at midnight?]]”

He did not answer that. There was no need; everyone in Merrow might have answered for him. It was not four months since the magistrate had sat behind a table in the meeting-house, with two ministers at his elbow, and asked this same woman before the whole congregation what she carried in her bag, and by whose teaching she knew the use of it. They had found nothing. They’d kept the bag.

“[[HAN A|I’ll want linen,]]” the midwife went on, in precisely the voice in which she would have spoken to any man. “[[+|I’ll want lard, and a kettle, and the women sent out that do nothing but pray. And I shall want what’s mine, Master Cope.]]”

“[[JOS I|You shall have it.]]”

“[[HAN I|All of it?]]”

“[[JOS I|It is in my desk. I never … It was not burned.]]”

“[[WILL I|Shall I come, Aunt?]]”

“[[HAN I|You’ll carry the lantern.]]”

“[[WILL I|He’s got a lantern.]]”

“[[HAN I|Then you’ll carry me.]]”

That was said for a jest, but the drifts between the last house and the mill were up to a tall man’s breast, and for the greater part of a furlong it was no more than the truth. Will was sixteen. He’d shoulders, and he had hatred, which is warming. He set his feet in the holes that the magistrate made and thought upon that table in the meeting-house, and of how she had stood before it with her hands folded; and it seemed to him the road could not be long enough for all that he would like to say to the back of that beaver hat.

“[[WILL A|They’d have hanged you,]]” he muttered at last, into her hood.

“[[HAN I|I know it.]]”

“[[WILL I|It was him that would have signed.]]”

“[[HAN I|Mind that branch.]]”

“[[WILL I|How can you do it?]]”

“[[HAN I|I don’t do it for him, do I? Put me down here. I’ll go in on my own legs.]]”

The house was full of light, and of neighbours. They fell silent as she entered, and drew in their skirts. Parson Hale had the Book open on the newel post, and he stood upon the third stair, not exactly so as to bar it, and not exactly otherwise.

“[[PARS I|Goodwife, I had not thought to see you under this roof.]]”

“[[HAN I|Nor I, sir. You’re in my way.]]”

“[[PARS I|I would only ask if you come in the Lord’s name.]]”

“[[HAN I|I come in my stockings. I’ve left my shoes below so as not to bring up the wet. Will you move, or shall I go under?]]”

“[[JOS E|Let her by, Hale!]]” Cope burst out. “[[+|In God’s name or any other!]]”

It was a thing that he would have fined another man for. The clergyman came down the three stairs. No more was ever said about it; but it was remembered.

In the bed there was a girl of nineteen, whose hair was stuck to her face, and who no longer troubled to turn her head. Her husband was at sea. She’d been at the meeting-house too that day in October. She had stood up, in her good blue cloak, when they asked who had seen the Thorne woman gathering by moonlight.

“[[PRU I|Is it you?]]”

“[[HAN I|It’s me, Pru.]]”

“[[PRU I|I said that they weren’t to send. I told my father, not her, I’ll not ask it of her. I thought that you wouldn’t come.]]”

“[[HAN I|I brought you out of your mother. I’d like to see the end of it. Lie back. When did the waters go?]]”

“[[PRU I|I can’t remember. I’m so tired.]]”

“[[HAN I|I know you are. Will! Is that bag come?]]”

It was her nephew who brought it up; he had had it out of the magistrate’s hands, without a word on either part. He set it down inside the door and kept his eyes on the wall. There was a paper still pinned to the strap, in a clerk’s hand: “[[!|Exhibit the Second]]”.

“[[HAN I|What are you stopping for?]]”

“[[WILL I|Is she going to die?]]”

“[[HAN I|Not if you shut that door. You’re letting in the Christians.]]”

From the bed there came, incredibly, a laugh. It turned into something else before it was done, and the goodwife bent down quickly with both hands; and Will went out, and shut the door, and sat on the top stair. Presently somebody lowered himself on to the stair below.

“[[JOS I|Do you hear anything?]]”

“[[WILL I|No, sir.]]”

“[[JOS I|Her mother was two days.]]” The man had his hat upon his knee and was picking the ice off it, a bead at a time. “[[JOS I|Your aunt never left the room. She ate standing. I offered her five shillings, and she’d take but three, as that was what she charged.]]”

“[[WILL I|You didn’t tell them that at the meeting-house.]]”

“[[JOS I|No.]]”

“[[WILL I|Why didn’t you?]]”

“[[JOS I|I was afraid.]]”

“[[WILL I|Of *her?*]]”

The magistrate shook his head. He looked down, between the banisters, at the caps and the good black coats, at the steam going up from all of them as it goes up from cattle. “[[JOS I|No, boy. Not of her.]]”

They sat. The candle on the newel burned down by an inch. It was then that they heard it, thin and furious, like a gate.

Neither could have told afterwards who had hold of whose arm. The door opened. She had blood to the elbow, and her cap was gone, and she was smiling as Will had not seen her do since the leaves fell.

“[[HAN I|It’s a girl. They’re both of them sound. She’s a great pair of lungs on her, Master Cope. I’d put her to the law.]]”

“[[JOS I|Mistress Thorne. I do not know how I am to—]]”

“[[HAN I|It’s three shillings.]]”

“[[JOS I|I owe a good deal more than that.]]”

“[[HAN I|So you do. But three’s what I charge.]]” She was unpinning the paper from the strap. She read it through, folded it small, and held it out for him to take. “[[HAN I|You may have this back. I’ve no use for it. The rest you can say on Sunday, from the front, where you said the other.]]”

“[[PRU E|Father?]]” called Prudence from the bed, hoarse and clear. “[[+|Father, I’m going to say it first.]]”
