ME: Sabine Kerouan | narrator; I; Sabine; the interpreter; Mademoiselle; the girl | F | major
HAL: Harold Pym | Harold; Pym; Mr. Pym; the Englishman; the man with the hat | M | major
LUC: Lucien Vasseur | Lucien; Vasseur; Monsieur Vasseur; the Frenchman; the farmer | M | major
---
I was paid by the hour, and for the first quarter of one they said nothing at all.

They'd put us in the back room of the town hall, beneath a photograph of some cows. Mr. Pym had the chair by the radiator and Monsieur Vasseur had the chair by the window. Each of them was eighty-four. Each had brought a folder. I sat at the end of the table between the two of them, like a net.

"[[HAL I|You'd better tell him who I am.]]"

I told him, in French. The farmer didn't turn his head from the glass.

"[[LUC I|I know who he is. He's the pig.]]"

"[[HAL I|What does he say?]]"

"[[ME I|He says that he recognized you.]]"

"[[HAL I|I'd hope so. I've written him two letters a year since 1971.]]"

I should explain about the pear tree. It stood on a strip of ground eleven feet wide which lay between the house that Mr. Pym had bought for his summers, and then for his retirement, and the house in which Monsieur Vasseur had been born, and there was a map on which it belonged to the one, and another map. In thirty years, the two men hadn't exchanged a sentence that both of them could follow. Now the mayor was tired. The mayor had hired me.

"[[LUC I|Ask him what he did with my ladder.]]"

"[[ME I|Monsieur Vasseur wonders whether you might have seen his ladder.]]"

"[[HAL I|He left it leaning on my tree. I took it in out of the rain.]]"

"[[ME A|He was worried that it would get wet,]]" I said, in the other direction.

"[[LUC I|It's aluminium!]]"

"[[HAL I|What was that?]]"

"[[ME I|He's telling me what it's made of.]]"

"[[HAL I|I know what it's made of. I've been up it.]]"

"[[LUC I|What does he say about my ladder?]]"

"[[ME A|That it's a good ladder,]]" I said.

"[[LUC I|It is a good ladder.]]"

The trouble with my profession is that nobody sees you do it. You're a pane of glass. I'd been trained by a terrible old woman in Geneva to add nothing, take away nothing, and have no opinion, and in six years I'd broken the first rule twice and the third not more than once a day. But I'd never had to sit so close to so much hatred before lunch.

"[[LUC I|Say to him that he prunes like a butcher. Say it just so.]]"

"[[ME I|Must I?]]"

"[[LUC I|You're here to translate, Mademoiselle, or you're here to get warm?]]"

I turned my chair to the radiator. "[[ME I|He has some reservations about the way you prune.]]"

"[[HAL I|Has he? Has he, by God? Ask him who sprayed it. Ask him who was up that tree at midnight in the frost of '97 with a paraffin lamp and sacking, and him in bed!]]"

I asked. There was a pause. For the first time the old man at the window shifted round and looked across the table, not at me.

"[[LUC I|That was him? The light?]]"

"[[ME I|Were you the light?]]"

"[[HAL I|Well, who did he think it was?]]"

"[[LUC I|My wife said that it was an angel. I said that it was a thief. We had words about it.]]" He rubbed his jaw, which rasped. "[[LUC I|It's the only year when anyone in the valley had pears.]]"

"[[ME A|They had an argument about you,]]" I told Mr. Pym. "[[+|He thought that you were a thief, and his wife took you for an angel.]]"

"[[HAL I|Madeleine did?]]"

He said the name very well. It was the only French that I'd heard him pronounce, and every part of it was perfect. I saw it go over the table. You don't need an interpreter for a name.

"[[LUC I|What did he say about Madeleine?]]"

"[[ME I|Only her name.]]"

"[[LUC I|How does he come to have it in his mouth like that?]]"

I could have done it. It's eleven words, and there's a polite form. I looked at the cows.

"[[HAL I|Go on, girl. Ask me what he asked.]]"

"[[ME I|He asks how you come to have his wife's name in your mouth like that.]]"

"[[HAL I|Ah.]]"

"[[ME I|You needn't reply. It isn't about the tree.]]"

"[[HAL I|I rather think it is.]]" He'd taken his hat from the table and was turning it round by the brim. He had big, clean, freckled hands. "[[HAL I|She used to bring me things. Over the wall. Eggs, mostly. I'd hand her the pears, the ones from my side, and she'd go in and make a jam of them, and I'd get a pot. She had forty words of English, and I'd about a dozen the other way. We did it with our fingers. That's all there was. It went on for nineteen years. Tell him that that's all there was.]]"

I have never been so careful with anything. I did it as you carry a full glass up a stair. When I got to the jam Monsieur Vasseur put up his palm.

"[[LUC I|She told me they were ours. The pears in the jam.]]"

"[[ME I|Perhaps she thought so.]]"

"[[LUC I|I ate his pears? All that time?]]"

"[[HAL I|Is he angry?]]"

"[[ME I|I don't know yet.]]"

"[[LUC I|I ate them on bread. I ate them every morning of my life. I used to say to her, 'You see? The Englishman's are nothing beside these.']]"

He began to shake. I thought, God forgive me, that it was his heart, and I'd half got up, when the noise came out; it was like somebody starting a tractor. He was laughing. He laughed until he had to hold on to the sill.

"[[HAL I|What is it? What's so funny? What did you say to him?]]"

"[[ME I|He's been eating your jam. He says he always told her how much better it was than yours.]]"

The Englishman opened his mouth. It stayed open a moment. Then he was off as well, wheezing, with his hat pressed to his chest, and there they sat, one at each end, wiping their faces, and neither able to look at the other for fear that it would begin again.

I waited. I was still being paid.

"[[LUC I|She died in April.]]"

"[[ME A|She died in April,]]" I said, to the radiator.

"[[HAL I|I know she did. I stood at the back. Tell him that I stood at the back.]]"

"[[LUC I|I saw him. I saw a man with a hat. I thought, so he's come to see whether there's one fewer of us.]]"

I gave him that without changing anything. It was time.

"[[HAL A|No,]]" he said. "[[+|No. I'd come to hear what her name was. The rest of it. I'd only ever had the front half.]]"

"[[LUC I|What does he say?]]"

"[[ME I|He wanted to know her whole name.]]"

Outside, the church clock did eleven. There was a hearing at a quarter past, something to do with a goat. Monsieur Vasseur pulled his folder toward him, undid the elastic, and went through it with one thick finger: letters, letters, a plan in three colors, the letters from 1971, every one of them slit neatly along the top. Under it all lay a card with a black edge. He got up. It took him a while. He came the length of the table behind my chair, and put it down beside the hat.

"[[HAL E|'Madeleine Aurore Célestine,']]" Mr. Pym read. He took his time over it. "[[+|'Wife of.' Yes. Well, yes. Quite right.]]"

"[[LUC I|He can keep it. I have others.]]"

"[[ME I|You can keep it.]]"

"[[HAL I|How do you say 'thank you,' to a man like that?]]"

"[[ME I|'Merci.' It's the same for everyone.]]"

"[[HAL I|I know *merci*. I've been here for thirty years. I meant—]]" But he gave it up. He pointed, out through the window and up the hill, to where you could just see the top of it, bare, like a hand; then at himself; then at the man above him, and he joined his two forefingers and wagged them.

The farmer studied this. He turned to me. I shrugged my shoulders, and kept my mouth shut, as I'd been taught.

"[[LUC E|Half and half,]]" said Lucien Vasseur, in English.

I believe that I dropped my pencil.

"[[HAL I|You speak English?]]"

"[[LUC I|Forty words. She teached me, for the wall. I was never going to the wall.]]" He bent down, and found the pencil, and gave it to me with a small bow. "[[LUC I|Mademoiselle, you may send in the goat.]]"
