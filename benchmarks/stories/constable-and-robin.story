NAR: Constable Arthur Teague | narrator; I; Teague; Arthur; Constable Teague; Constable | M | major
HOLL: Dr Lavinia Hollis | Dr Hollis; Hollis; Lavinia; my friend; the lady doctor | F | major
GREY: Sir Edmund Greyling | Sir Edmund; Greyling; the baronet; our host | M | major
NELL: Nell Quick | Nell; the maid; the housemaid; the girl | F | major
COOK: Mrs Bunce | Mrs Bunce; the cook | F | minor
DRIVER: the cabman | the cabman; the driver; the fellow on the box | M | minor
---
"[[HOLL E|You have been digging, Constable,]]" said Dr. Hollis, before I had so much as got my hat off.

"[[NAR I|In the garden, ma'am, before breakfast. I suppose that it's my boots?]]"

"[[HOLL I|Your boots are spotless. It is your robin.]]"

I turned. He had followed me in from the road, and was sitting upon the umbrella stand. My friend opened the window for him, and took up her bag.

"[[HOLL I|You'll drive with me as far as Greyling Hall. There has been a theft, or a murder; the telegram was written by a man in tears, and it's hard to make out which.]]"

"[[NAR I|What does it say?]]"

"[[HOLL I|'Come at once she is gone gone gone.' He has paid for the third 'gone,' you'll observe. It's not a sum that one would lay out on a spoon.]]"

The cab was waiting. The fellow on the box had a muffler up to his eyes.

"[[NAR A|Greyling Hall,]]" said I.

"[[DRIVER A|You don't want to go up there, guv'nor,]]" said the driver.

"[[NAR I|Why not?]]"

"[[DRIVER I|It's the barking. My horse can't abide it. All night long, it was, up till Sunday. And then it stops.]]"

"[[HOLL E|It stopped,]]" repeated Dr. Hollis. "[[+|How very interesting. At what hour?]]"

"[[DRIVER I|Just after two, mum. I'd a fare at the Crown.]]"

She said nothing more the whole way. She had shut her eyes, and her lips were pursed, as though about to whistle; I had known her nine years, and I held my tongue.

Sir Edmund met us on the steps. He was a stout man of sixty, with his collar undone, and he seized hold of my hand with both of his.

"[[GREY I|Thank God that you've come, Doctor!]]"

"[[NAR I|I am Constable Teague, sir. That is the doctor.]]"

"[[GREY I|What, her?]]"

"[[HOLL A|When you've done with his hand,]]" observed my friend, "[[+|I should like to see the kennel.]]"

Our host's mouth opened and shut. "[[GREY I|How did you know that it was a dog?]]"

"[[HOLL I|You've hair up to the knee. It is white, and it's three days old, and you have not allowed anyone to brush it off. What was her name?]]"

"[[GREY A|Duchess,]]" he said, and burst into tears.

We were obliged to support him indoors. It was the housemaid who took his other arm: a thin, freckled girl with her cap on crooked, whose eyes, I remarked, were quite as red as his. Between us we put him into a chair. The cook was there already with the brandy, and it appeared that she'd been testing it.

"[[GREY A|Eleven years I've had her,]]" the baronet sobbed. "[[+|She sleeps upon my feet. I woke on Monday and my feet were cold.]]"

"[[HOLL I|The doors were locked?]]"

"[[GREY I|Every one.]]"

"[[HOLL I|Who has the keys?]]"

"[[GREY I|I do. And Mrs. Bunce.]]"

"[[COOK A|I never stirred out of my bed,]]" declared the cook. "[[+|I'm a martyr to it. Ask Nell, she shares with me.]]"

"[[HOLL I|Is that so, Nell?]]"

"[[NELL A|Yes, miss,]]" whispered the girl. "[[+|She was there all night. She snored.]]"

"[[COOK I|I never do!]]"

"[[NELL I|You do, Mrs. Bunce. It's like a saw.]]"

"[[HOLL E|And so you were awake,]]" said Dr. Hollis.

There was nothing in her voice; she might have been enquiring after the weather. But the tray that was in the housemaid's hands gave a sort of jingle, and I stepped across and relieved her of it.

"[[NELL E|I'd the toothache,]]" said Nell.

"[[HOLL I|Which tooth?]]"

"[[NELL I|This one, miss.]]"

"[[HOLL I|Open. Wider. Hm. There is nothing whatever the matter with it. Constable, would you be so good as to take Sir Edmund to look at his roses?]]"

"[[GREY I|I don't want to look at my roses! I want my dog!]]"

"[[HOLL A|In about ten minutes,]]" said my friend, "[[+|you shall have both.]]"

I have seldom seen so much hope in a human face. I got him by the elbow. We'd scarcely reached the terrace, however, before I recollected that I had left my notebook on the piano; and, the window standing open, I could not help but hear.

"[[HOLL I|How many are there?]]"

"[[NELL I|How many what, miss?]]"

"[[HOLL I|My dear child, you've milk on your apron, and there's not a cow within two miles. You have had the blanket off your own bed. You walk like someone who's been sleeping on straw. How many?]]"

"[[NELL A|Six,]]" said the maid, and began to cry in earnest. "[[+|There was seven.]]"

"[[HOLL I|And she went to you to have them.]]"

"[[NELL I|She come and scratched at the door. Sunday, gone two. I couldn't leave her, she was that frightened, and he's told everyone that she's too old. He said that if there was ever any more he'd have 'em in the bucket. He says it about the cats. So I took her down the boathouse. I only meant it till they'd got their eyes open. I didn't think he'd *cry*.]]"

"[[HOLL E|People very rarely do,]]" said Dr. Hollis. "[[+|Think, I mean.]]"

"[[NELL I|Will they send me to prison?]]"

"[[HOLL I|For theft of a blanket? I shouldn't imagine so. Teague! You may come out from behind that urn.]]"

I came out. I hope that I did it with dignity. "[[NAR I|And Sir Edmund?]]"

"[[HOLL I|Bring him. Nell will go ahead of us with the lantern. And, Arthur?]]"

"[[NAR I|Yes?]]"

"[[HOLL I|Give him your other handkerchief.]]"

I shall not soon forget that boathouse. There was an upturned punt, and under it a heap of straw; and there lay Duchess, as white as a bolster, who thumped her tail twice at the sight of us, and did not get up. The baronet went down upon his knees in the wet. He counted, touching each with the tip of a finger.

"[[GREY A|There are six of them,]]" he said.

"[[NELL E|Yes, sir,]]" said Nell, behind me. "[[+|I'm ever so sorry, sir. You did say about the bucket.]]"

"[[GREY I|I said what?]]"

"[[NELL I|The bucket, sir.]]"

"[[GREY I|I say all manner of things! I said that I would horsewhip the Bishop! Has anybody ever known me to *do* it?]]" He had one of them in his palm; it was asleep, and about as large as a mole. "[[GREY I|Is this the smallest?]]"

"[[NELL I|That's the one I thought I'd lose.]]"

"[[GREY I|What have you been giving it?]]"

"[[NELL I|Goat's milk. Off of a rag.]]"

"[[GREY E|Show me,]]" said Sir Edmund Greyling.

We left them so. The robin had got there before us, and was waiting on the gate.

"[[NAR A|There's one thing that I do not follow,]]" I remarked, as we went down the drive. "[[+|How could you be certain that she was alive?]]"

"[[HOLL I|My dear Teague, the driver told us. All night long she had barked, and then she stopped.]]"

"[[NAR I|That might have been a thief. It might have been poison!]]"

"[[HOLL A|It might,]]" my friend agreed. "[[+|But I looked at the cook. There was a saucer of liver put by on the dresser, with a plate over it, to keep it warm. They *all* knew, Arthur. There was only the one person in that house too frightening to be told, and it was the one who was crying.]]"
