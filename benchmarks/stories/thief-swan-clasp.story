NICO: Nico Adler | Nico; Adler; the thief; the pickpocket; the boy; lad | M | major
VERA: Vera Stroud | Vera; Stroud; the captain of the Watch; Captain Stroud; Captain; the captain | F | major
OSK: Oskar | Oskar; the giant; Big Oskar; the jailer | M | major
LADY: Lady Imre | Lady Imre; her ladyship; the countess; my lady; milady; the masked woman | F | major
RAT: Sully | Sully; the Rat; old Sully; the old man; the beggar | M | major
---
The cell had two benches. Nico had one of them. On the other was a heap of rags, and after an hour or so the rags sat up.

‘[[RAT E|What are you in for?]]’ said Sully.

‘[[NICO A|Nothing,]]’ said the boy.

‘[[RAT I|That’s a bad one. They hanged a man for nothing last week.]]’

‘[[NICO I|I mean I didn’t do it.]]’

‘[[RAT A|Ah,]]’ said the old man. ‘[[+|Then they’ll hang you twice.]]’

Nico put his chin on his knees. He could hear water going by under the floor, and, farther away, somebody very large humming a lullaby.

‘[[NICO E|Who’s that?]]’ said Nico.

‘[[RAT I|That’s Oskar. He’s the jailer. Don’t mind Oskar. He’s a baby at home.]]’

‘[[NICO I|He threw me down the stairs.]]’

‘[[RAT I|He’d have been thinking about the baby.]]’

The humming stopped. A key went round. The door opened as far as it could and was filled, edge to edge, by a leather apron; and then the apron moved over, and a woman came in beneath its arm. She wore the blue coat of the Watch. She had a scar through one eyebrow and looked as though she’d been awake for several days.

‘[[VERA A|Nico Adler,]]’ said the captain.

‘[[NICO I|Never heard of him.]]’

‘[[OSK A|That’s him,]]’ said the giant. ‘[[+|He had it sewn in his shirt.]]’

‘[[NICO I|It’s somebody else’s shirt.]]’

‘[[VERA I|I can believe that.]]’ Vera Stroud sat down next to the beggar, who made room. She put a purse on the bench. It was green silk, and it had a crest on it, with a swan. ‘[[VERA I|You took this last night at the opera.]]’

‘[[NICO I|I was never at any opera.]]’

‘[[VERA I|What was it like?]]’

‘[[NICO I|Long.]]’

Sully cackled. The captain didn’t. She turned the purse over with one finger.

‘[[VERA I|Did you open it?]]’

‘[[NICO I|I didn’t have time. You lot were on me before I got to the steps.]]’

‘[[VERA I|You’re sure about that?]]’

‘[[NICO I|Why? What’s in it?]]’

‘[[VERA I|That’s what I’d like to know. It won’t open.]]’

‘[[OSK E|I had a go,]]’ Oskar said, and held up a thumb. It was bandaged. ‘[[+|It bit me.]]’

They all considered the purse. It lay there. It was, now that Nico came to look at it, a good deal heavier in the lamplight than it had been in his hand, and the swan seemed to have its head turned another way.

‘[[RAT E|I’d throw that in the river,]]’ said Sully. He wasn’t laughing any more. ‘[[+|If I was you. I’d do it tonight.]]’

‘[[VERA E|You know what it is, grandfather?]]’ said Vera.

‘[[RAT I|I know whose it is.]]’

‘[[VERA I|So do I. It belongs to Lady Imre. She’s upstairs in my office. She’s being very patient.]]’

‘[[NICO I|Then give it her back. What do you need me for?]]’

‘[[VERA I|She doesn’t want the purse. She wants the hand that took it.]]’

Nobody said anything. The boy drew both of his hands up inside his sleeves. He was thirteen, or thought so.

‘[[NICO A|She can’t,]]’ he said. ‘[[+|That’s not the law. It’s six weeks for a purse, it’s only six weeks.]]’

‘[[VERA I|That’s what I told her.]]’

‘[[NICO I|What did she say?]]’

‘[[LADY I|I said that I should be happy to discuss it.]]’

It was a low voice, and rather a sweet one. No one had heard the stair. She stood behind the jailer in a grey cloak, and she had on a white half mask with nothing whatever painted on it. Big Oskar, who could lift a horse, flattened himself against the wall.

‘[[VERA A|My lady,]]’ said the captain of the Watch, standing up. ‘[[+|I asked you to wait.]]’

‘[[LADY I|And I did, Captain. I counted to a thousand. Is this the child?]]’

‘[[VERA I|This is my prisoner.]]’

‘[[LADY I|He’s so little. Show me your hands, little one.]]’

‘[[NICO I|I haven’t got any.]]’

Under the mask the lips moved. It might have been called a smile. ‘[[LADY I|Do you know how many people have put their hand on that in two hundred years? It’s been to war. It has been down a well. It takes a finger from anyone who touches it that isn’t of my blood.]]’

‘[[OSK E|It only had the skin off,]]’ said Oskar faintly.

‘[[LADY I|It was sleepy. It had been out. But this boy carried it through the whole of the second act and half the third, against his skin, and hasn’t so much as a scratch. You will see why I’m curious.]]’

The captain saw. You could tell that she had seen it before she ever came down; it was why she’d come down first. Her hand went to her belt, not to the sword but to the keys.

‘[[VERA A|Sully,]]’ she said, not turning her head. ‘[[+|How long have you had that bench?]]’

‘[[RAT I|Twelve years, on and off.]]’

‘[[VERA I|You told me once you’d been a coachman.]]’

‘[[RAT I|I was, Captain.]]’

‘[[VERA I|Whose?]]’

The old man was looking at the floor. ‘[[RAT A|Hers,]]’ he said. ‘[[+|Her brother’s, before. I drove him and his lady the night the bridge came down. I got out, and they didn’t. There was a baby in a basket.]]’

‘[[LADY I|The baby drowned.]]’

‘[[RAT I|That’s what I told you, milady. I thought it was healthier.]]’

It had got so quiet that you could hear the water again. Nico looked at the rags, and at the blank white mask, and last at his own two hands, which had come out by themselves.

‘[[NICO I|What’s he mean? What baby?]]’

‘[[LADY I|Give me the boy, Captain.]]’

‘[[VERA I|I don’t believe I will.]]’

‘[[LADY I|I’ve asked you very nicely.]]’

‘[[VERA I|He’s got six weeks to do, my lady. It’s the law. He’ll serve them here, on this bench, with that door locked and Oskar outside it.]]’ Vera had picked up the purse by its string. She dropped it in the boy’s lap. ‘[[VERA I|And the evidence stays with the prisoner.]]’

‘[[OSK A|I’d go, milady,]]’ the giant said. He was trembling, but he’d got himself back in the doorway. ‘[[+|Mind the stairs. People fall.]]’

When the footsteps had gone away, the captain sat down as if someone had cut a rope.

‘[[VERA I|Adler.]]’

‘[[NICO I|Yes?]]’

‘[[VERA I|Open it.]]’

‘[[NICO I|You said that it won’t.]]’

‘[[VERA I|I said it wouldn’t for us.]]’

He put his thumb on the clasp. The swan turned round and looked at him.
