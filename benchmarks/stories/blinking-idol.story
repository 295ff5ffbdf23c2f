TAM: Tamsin Quill | Tamsin; Quill; Tam; the ringleader; the gaffer | F | major
BOR: Boru | Boru; the troll; the muscle; the big lad | M | major
FEN: Fennimore Oak | Fenn; Fennimore; the lockpick; the halfling; Oak | M | major
SIS: Sister Ulrica | Ulrica; Sister Ulrica; the priestess; the nun; the inside woman | F | major
GOD: Hespera's idol | Hespera; the goddess; the idol; the statue; Herself; Lady | F | minor
---
‘[[FEN E|It’s blinking,]]’ said Fenn.

‘[[TAM E|Statues don’t blink, Fenn,]]’ said Tamsin.

‘[[FEN I|I’m up here with my face six inches off it, and I’m telling you. The left one blinked.]]’

‘[[BOR A|Both of mine do,]]’ said the troll.

‘[[TAM I|Nobody’s talking about yours, Boru. Keep hold of the rope.]]’

The troll kept hold of the rope. At the far end of it, thirty feet up the goddess Hespera, hung Fennimore Oak, the best lockpick south of the river and quite possibly the shortest, with a chisel between his teeth and one boot in a holy nostril. It was three in the morning. All the candles in the temple were out but one.

‘[[FEN I|What if it’s alive?]]’

‘[[TAM I|It’s plaster. It’s plaster over oak over more plaster. I’ve seen the invoice. The only part that’s worth a bent penny is the eyes, and you’ve got one of them in front of you, so stop gossiping and lever.]]’

‘[[FEN I|It’s looking at me.]]’

‘[[BOR E|Is it cross?]]’ Boru asked.

‘[[FEN I|More sort of disappointed.]]’

‘[[BOR I|My mum does that one.]]’

Tamsin Quill took off her hat and fanned herself with it. She had planned this for two months. There’d been a model, made of cheese. She’d allowed for the dogs, and the tripwire, and the deaf verger who walked in his sleep; and she had allowed a quarter of an hour for Fenn to lose his nerve, since he always did, generally over spiders.

What she’d not allowed for was somebody clearing her throat.

‘[[SIS I|I think there’s been a misunderstanding.]]’

There was a woman in the vestry door. She’d a lamp in one hand and a mop in the other, and she was wearing a habit with the sleeves rolled up.

‘[[TAM I|Sister Ulrica. You’re meant to be in bed.]]’

‘[[BOR E|You know her?]]’ said Boru.

‘[[TAM I|She’s our inside woman. She left the window for us. What is it, Sister? I paid you half; you get the rest when we’re out.]]’

‘[[SIS I|That’s the thing. I thought that you were the restorers.]]’

‘[[TAM E|The what?]]’ said Tamsin.

‘[[SIS I|You said, “We’ll take the eyes out and see that they’re looked after.” And you said it had to be at night so as not to upset the faithful. I thought, how considerate.]]’

From on high there came a kind of whimper.

‘[[FEN I|She thought we were *restorers*, Tam.]]’

‘[[TAM I|I heard.]]’

‘[[SIS I|I wrote and told the Bishop. He’s ever so pleased. He’s bringing a party round at half past six, with buns.]]’

‘[[BOR A|What kind of buns?]]’ asked the troll.

‘[[TAM I|Boru!]]’

‘[[BOR I|I’m only asking.]]’

‘[[SIS E|Currant,]]’ said Ulrica. She’d put the mop down. She had a round, scrubbed, honest face, and it was slowly going the colour of a brick. ‘[[+|You’re thieves, aren’t you? You’re going to take Her eyes, and sell them.]]’

‘[[TAM I|Now, Sister, let’s not use words.]]’

‘[[SIS I|I baked for you. There was a pie left out.]]’

‘[[BOR E|It was a lovely pie,]]’ Boru said.

‘[[SIS A|You ate it?]]’ said the nun.

‘[[BOR I|I’m sorry. I didn’t know that it was under false pretences.]]’

The muscle was hanging his enormous head. This brought the rope down by about a yard, and up in the gloom there was a squeak, a scrabble, and a shower of plaster.

‘[[FEN I|Don’t slouch! When you slouch, I drop!]]’

‘[[TAM I|Listen, the lot of you. We’ve got one eye half out. We’ve a buyer on the quay at five. Sister, I’m truly sorry that you were misled, and I’ll see you right. What would you say to a third?]]’

‘[[SIS I|A third of what?]]’

‘[[TAM I|Four hundred crowns.]]’

‘[[SIS I|I’ve taken a vow of poverty.]]’

‘[[TAM I|A sixth, then.]]’

‘[[GOD I|I have a question.]]’

It wasn’t loud. It was a dry, slow, dusty sort of voice, and it came down to them from thirty feet up, like something falling off a high shelf. The nun went straight to her knees. Tamsin looked at the halfling, and the halfling looked at the mouth beside his foot, which was closing.

‘[[BOR E|That’s not Fenn,]]’ said Boru.

‘[[FEN I|No, it’s not! I told you! I *told* you it blinked!]]’

‘[[GOD I|Would the small man kindly take his foot out of my nose?]]’

‘[[FEN I|Sorry. Sorry, Lady. Sorry. Where should I put it?]]’

‘[[GOD I|On the lip. Thank you. I’ve wanted to do that for an hour.]]’ There was a long, creaking sniff. ‘[[+|Which of you is in charge?]]’

Every finger in the place, including one as thick as a bolster, pointed at the gaffer.

‘[[TAM I|Tamsin Quill, your Holiness. We’re just leaving.]]’

‘[[GOD I|Why?]]’

‘[[TAM I|Because you can talk. It changes the complexion of the thing.]]’

‘[[GOD I|You were going to take out my eyes.]]’

‘[[TAM I|In a manner of speaking.]]’

‘[[GOD I|Will it hurt?]]’

Nobody had expected that. Boru, very carefully, let out a little more rope, until Fenn’s toes were on the great carved shoulder and he could sit.

‘[[FEN E|I’d have been gentle,]]’ Fenn mumbled.

‘[[GOD I|They’re rubies, you know. They’re from Kesh. They were put in by a king who’d murdered his brother, and everything I’ve looked at since has been red. It’s been nine hundred years. I’m told there’s a window over there with a good deal of blue in it.]]’

‘[[SIS A|There is,]]’ whispered the priestess. She was crying, and didn’t seem to know. ‘[[+|It’s the sea, Lady. It’s the sea, with You walking on it.]]’

‘[[GOD I|I’ve never seen it. Are you the one who dusts?]]’

‘[[SIS I|Yes, Lady.]]’

‘[[GOD I|You sing while you do it. You’re flat. I like it very much.]]’

‘[[TAM I|Hang on. Are you saying that you *want* them out?]]’

‘[[GOD A|I’ve been praying for it,]]’ said the idol.

‘[[BOR I|Who do you pray to?]]’

‘[[GOD I|I’ve often wondered.]]’

The ringleader sat down on the altar steps, found that it was the altar steps, and got up again. In twenty years she’d robbed two dukes and a mint, and never once had the goods asked her to hurry.

‘[[TAM I|You’d be blind. If we just take them and go, you’ll be sat up there in the dark.]]’

‘[[GOD I|I had understood that you weren’t concerned with that part.]]’

‘[[TAM I|I wasn’t. You weren’t talking.]]’

‘[[FEN E|There’s my marbles,]]’ said Fenn.

‘[[TAM E|What marbles?]]’ asked Tamsin.

‘[[FEN I|I’ve got two. For luck. They were my da’s, they’re only glass, but they’re clear as anything. They’d fit. I’d want to pack them round with a bit of something.]]’

‘[[BOR I|I’ve got some pie.]]’

‘[[SIS I|I’ve candle wax! There’s a whole drawer, I’ve been saving the ends.]]’ Ulrica was on her feet again, with her veil on crooked. ‘[[+|I could warm it on the lamp. Would that do, Mr Oak? I’ve very steady hands, I do all of the gilding.]]’

‘[[FEN I|Can you climb?]]’

‘[[SIS I|I was brought up over a sail loft.]]’

‘[[TAM I|Boru, give the nun a leg up.]]’

It took them until the sky began to turn. There was some bad language, for which the statue forgave them as they went. When the second marble was in and the wax had set, the rope came down, and there were two on it; and all four of them stood back among the pews, and waited.

The lids went down, gritty and slow. They came up. High in the east wall the sun had just got to the window.

For a long time there was nothing to hear but pigeons.

‘[[GOD E|Oh,]]’ said Hespera. ‘[[+|It *moves*.]]’

‘[[BOR E|Are we still thieves?]]’ asked Boru.

‘[[TAM E|Restorers,]]’ Tamsin told him. She’d a ruby in each pocket, and felt lopsided and peculiar, as though she might be about to sing. ‘[[+|What time did you say for those buns?]]’
