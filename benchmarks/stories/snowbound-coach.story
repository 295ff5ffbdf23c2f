HET: Hester Vane | Hester; Mrs Vane; the landlady; mistress; Mrs. Vane; Hetty | F | major
CROSS: Captain Jonas Crosse | the captain; Crosse; Captain Crosse; Jonas; the officer | M | major
PARS: Mr. Obadiah Lunt | the parson; Mr. Lunt; Lunt; the clergyman; Parson Lunt | M | major
JEM: Jem | Jem; the ostler; the boy; the pot-boy; the lad | M | major
LADY: Miss Arabella Fane | Miss Fane; Arabella; the young lady; the girl; her nephew; Mr. Brown; the young gentleman | F | major
CO: The coachman | the coachman; old Prewett; Prewett | M | minor
---
On the night of the great snow, in the January of 1787, the Exeter coach came into the yard of the Three Herons four hours behind its time and with only three passengers living; or so the pot-boy gave it out in the tap-room, though it was afterwards found that the fourth had merely been asleep.

“[[JEM A|He’s a-come round, mistress!]]” he reported. “[[+|He’ve asked for brandy!]]”

“[[HET A|Then he is a Christian after all,]]” returned the landlady, who was holding the door against the wind with her shoulder. “[[+|Bring them in, Jem, and don’t stand there letting in the county. Good evening, sir. Good evening, Captain. Mind your head upon the beam.]]”

The officer minded it too late. He was a lean brown man, with one sleeve pinned across his coat, and he swore in Portuguese, and begged her pardon for it in English.

“[[HET I|There’s no need, sir. I didn’t understand it.]]”

“[[CROSS I|I am very glad to hear it, ma’am.]]”

“[[PARS I|I did.]]” It was the clergyman, who had come in behind him and was unwinding from about his neck, yard after yard, a comforter of violent green. “[[PARS I|I was three years chaplain to the Factory at Oporto. I thought it exceedingly well put.]]”

Last of all came a slight young gentleman in a drab cloak, who said nothing, and kept on his hat.

“[[HET I|And what name shall I put down for you, sir?]]”

“[[LADY I|Brown.]]”

“[[HET I|Mr. Brown of where, if you please?]]”

“[[LADY I|Of—of Bath.]]”

“[[CROSS A|You told me Bristol,]]” the captain remarked.

“[[LADY I|I have been in both.]]”

Mrs. Vane wrote it in the book. She had kept the Herons for eleven years, six of them alone, and there was very little about a hat that could be hidden from her. She gave the fire a stir, and the young gentleman the chair that was nearest to it.

“[[HET E|There’s a goose,]]” said Mrs. Vane, “[[+|and there are three beds. You must settle it among you.]]”

“[[PARS I|I am persuaded that the captain and I can share. I do not snore, sir, except upon Sundays.]]”

“[[CROSS I|I snore like a bombardment. Let the lad come in with me; he’s young, he’ll sleep through it.]]”

The lad had turned the colour of the table-cloth.

“[[LADY I|I had rather sit up.]]”

“[[CROSS I|Nonsense. You’re half frozen.]]”

“[[LADY I|I prefer to sit up, sir! I have a—I have a complaint.]]”

“[[PARS I|Of what nature?]]”

“[[HET A|Of the chest,]]” said the landlady smoothly. “[[+|I heard it when he came in. Mr. Brown shall have the little room beside mine, which has a bolt to it. Jem! Warm the sheets.]]”

The look that she got from under the hat brim was such as one may see in a hare, when the dogs have gone by on the farther side of the hedge.

They had come to the bones of the goose before there was a hammering at the yard gate. Every head turned. Jem, with his mouth full, made for the window and scratched a hole in the frost.

“[[JEM I|’Tis a chaise, mistress. There’s a gen’leman in it with a pistol.]]”

“[[HET I|How do you know he’s a pistol?]]”

“[[JEM I|He’s a-hitting of the gate with it.]]”

“[[PARS I|At this hour! What can he want?]]”

“[[CROSS E|His ward, I should imagine,]]” said Captain Crosse, and helped himself to the last of the sauce. He did not appear to address anybody in particular. “[[+|They were talking of it at the Blandford turnpike. An heiress; run off from her guardian in her brother’s clothes the night before he was to marry her. Eighteen years old, they said. I thought it showed spirit.]]”

A knife fell upon the hearth.

“[[LADY I|How long have you known it?]]”

“[[CROSS I|Since you paid the toll. I never before met with a young man who thanked the gate.]]”

“[[PARS I|Bless my soul. Known what? Whom are we speaking of?]]”

“[[HET I|Parson, I’ll thank you to lend me your comforter.]]”

“[[PARS I|My comforter, ma’am?]]”

“[[HET I|And your spectacles. Miss, give me that hat. No, don’t cry; there’s not the time. Can you sew?]]”

“[[LADY I|A—a little.]]”

“[[HET I|Then you’re my niece Susan, come from Yeovil, and you have the mumps.]]”

It was done before the gate was off its hinge. There was a settle by the fire; there was on it a quantity of shawls, a basket of darning, and at the top, swathed to the eyes in green worsted, a pair of spectacles that saw nothing whatever. Beneath, a small cold hand had somehow got hold of the captain’s only one.

“[[LADY A|If he should know me?]]” she breathed.

“[[CROSS I|Then he’ll have the goodness to know me first.]]”

“[[LADY I|You cannot fight him, sir. You have but one—]]”

“[[CROSS I|I’ve the right one. They were considerate about it.]]”

The door flew open. But it was not a gentleman; it was only old Prewett the coachman, with snow to his thighs, and a horse-pistol held by the barrel.

“[[CO A|Be this what he were a-banging with?]]” he demanded. “[[+|For he’ve dropped it. I give him a hand down, civil, and he cussed me, and I let go.]]”

“[[HET I|Where is he now?]]”

“[[CO I|In the horse-pond, ma’am.]]”

“[[PARS I|Heavens! Is he drowned?]]”

“[[CO I|’Tis froze, your reverence. He’s a-sitting on it. He’ve broke his leg, I reckon, by the language.]]”

No one spoke. Then from the depths of the shawls there came a sound which Mr. Lunt, being without his spectacles, took for sobbing; and he leaned across and patted what he believed to be a shoulder, and was a cushion.

“[[PARS I|There, there, my dear. It is a dreadful thing; but we must not despair of him.]]”

“[[HET A|She’s laughing, Parson,]]” said the landlady. “[[+|Jem, take a hurdle, and fetch the poor gentleman in. You may put him in the far barn.]]”

“[[JEM I|There bain’t no fire in the far barn.]]”

“[[HET I|Is there not? What a pity.]]”

The captain had risen. He had not, it was noticed, got his hand back, nor made any very serious attempt to recover it.

“[[CROSS I|How far is it to your brother’s, Miss Fane?]]”

“[[LADY I|Nine miles. But the road’s quite closed. They say that it may not be open for a week.]]”

“[[HET E|A fortnight,]]” Mrs. Vane corrected her, with one eye on the hand. “[[+|I’ve known it to be a fortnight. I’d best kill another goose.]]”
