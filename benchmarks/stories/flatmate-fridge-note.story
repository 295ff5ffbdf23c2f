BAS: Bashir Haddad | Bash; Bashir; narrator; I; flatmate | M | major
LUC: Lucas Oyelaran-Pike | Lucas; Luke; my flatmate; the violinist | M | major
---
The note on the fridge was three pages long and had footnotes.

“[[LUC E|You've seen it, then,]]” said Lucas.

I hadn't heard him come in. Lucas never wore shoes in the flat; it was one of the things I'd agreed to.

“[[BAS A|I got up for a yoghurt,]]” I told him.

“[[LUC I|It's just a few thoughts.]]”

“[[BAS I|It's got a contents page.]]”

“[[LUC A|For ease of reference,]]” he said.

I unstuck it and took it over to the window, where the light was better. He followed me as far as the table and stood there with his arms crossed and his hands in his armpits, the way he always stood when he'd been practising. He'd been at the Sibelius since seven. I knew the Sibelius quite well by then. I could've played it.

“[[BAS A|‘One: The Bath,’]]” I read out. “[[+|‘It has come to my attention that there is a ring.’ Come to your attention? There's only two of us, Lucas. Did you get a report?]]”

“[[LUC I|I wanted to keep it impersonal.]]”

“[[BAS I|‘Two: Onions.’ What's wrong with onions?]]”

“[[LUC I|You cook them at midnight.]]”

“[[BAS A|I get in at midnight,]]” I said. “[[+|I work in a restaurant.]]”

“[[LUC I|My bow smells of onions. People in the second violins have commented.]]”

“[[BAS I|Good. They're probably hungry.]]”

He didn't laugh. Usually he'd at least breathe out through his nose. I looked at him properly, then, over the top of the page, and noticed he was wearing a shirt with a collar. It was a Sunday.

“[[BAS I|‘Three: Guests.’]]” I turned the sheet over, and back again. “[[BAS I|There's nothing under it.]]”

“[[LUC I|No. I couldn't get it to come out right.]]”

“[[BAS I|Get what to come out right?]]”

“[[LUC E|Skip to four,]]” said Lucas.

“[[BAS I|I don't have guests. My sister came once. She brought you a cake.]]”

“[[LUC I|Four's about the recycling.]]”

“[[BAS I|Lucas.]]”

“[[LUC I|It was a very good cake. This isn't about your sister.]]”

My flatmate went and straightened the tea towels. We have three, and they hung, when he'd finished, like flags at an embassy. Above them was the postcard I'd stuck up the day I moved in, the one that said “[[!|GREETINGS FROM BEIRUT]]” with a camel on it, because I'd thought it was funny that there was a camel. He touched the corner of that, too.

“[[LUC A|The boy with the earrings,]]” he said.

“[[BAS I|Who, Rémy?]]”

“[[LUC I|Is that his name? He was here on Tuesday. And the Tuesday before.]]”

“[[BAS I|He's the new sous-chef. He can't do pastry. I'm teaching him to do pastry.]]”

“[[LUC I|At two in the morning.]]”

“[[BAS A|Again, that's when we get off work,]]” I said. “[[+|Were we loud?]]”

“[[LUC A|No,]]” he said. He said it to the towels. “[[+|No, you were laughing. It wasn't loud.]]”

I've gone over that part more than once since. I'd lived with him for fourteen months. I knew how he took his eggs, and what he'd got in every exam he'd ever sat, and that he hummed when he was frightened. He was humming now. And I stood in the window with three pages of complaint in my hand and thought, in all honesty, that he was worried about the gas bill.

“[[BAS A|If you want, we could do it at Rémy's,]]” I offered.

“[[LUC I|No.]]”

“[[BAS I|His oven's rubbish, but—]]”

“[[LUC I|I said no. Do it here. It's your kitchen as well. That's exactly why it wouldn't come out right, do you see? I kept writing it down, and every time I wrote it I sounded like a landlord, and I haven't got any sort of right to—]]” He sat down abruptly on the bin. It's a pedal bin. It made a noise. “[[LUC I|Read the last page.]]”

“[[BAS I|What about four to nine?]]”

“[[LUC I|They're all lies. I quite like the onions.]]”

I found the last page. It had only one paragraph, in his small square writing, and a footnote.

“[[BAS I|‘Ten: Vacating. The undersigned has been offered a place with the Gothenburg Symphony, to commence in September’—Lucas! You got it?]]”

“[[LUC E|They rang on Friday,]]” Lucas said.

“[[BAS I|Friday? It's Sunday! Why didn't you say? We'd have had a party. I'd have made the thing with the figs.]]”

“[[LUC I|Keep reading.]]”

“[[BAS I|‘And would therefore be required to give a month's notice; unless the other party should think of any reason why he ought not to.’]]” I stopped. “[[BAS I|And then there's a little star.]]”

“[[LUC I|That's the footnote.]]”

“[[BAS I|I know it's the footnote.]]”

It was at the very bottom. It was so small I had to hold it up against the glass. I read it to myself, and then I sat down too, on the floor, since he'd got the bin.

Somewhere underneath us the neighbour's washing machine went into its spin. It always sounds as though it's about to come up through the boards.

“[[LUC A|You've gone quiet,]]” my flatmate said.

“[[BAS I|I'm reading.]]”

“[[LUC I|It's six words.]]”

“[[BAS I|I'm reading it again.]]”

“[[LUC I|You're allowed to say nothing. There's a provision for that. It's in nine. We'd carry on exactly as before, and I'd go to Sweden, and I'd send you a card at Christmas with an elk on it.]]”

“[[BAS I|What time does the earring boy come round on a Tuesday?]]”

“[[LUC E|I don't know,]]” said Lucas. “[[+|Ten past two?]]”

“[[BAS I|And you're up?]]”

“[[LUC I|I'm generally up.]]”

“[[BAS I|So you'd have heard what we were laughing about.]]”

“[[LUC I|I put a pillow over my head. I do have some pride.]]”

“[[BAS I|He was laughing at me, you idiot. He says I talk about you the whole shift. He says he's heard so much about the Sibelius that he went and bought a ticket. He calls you the wife.]]”

The violinist made a sound I'd never heard out of him before, or out of a violin. He got off the bin, and the lid came down behind him with a bang, and then he didn't seem to know what to do next; he stood there in his collar and his socks with his ears burning.

“[[LUC A|That's not in the agreement,]]” he said faintly.

“[[BAS A|Have you got a pen?]]” I asked.

He had. He always had. I spread page three on my knee, and I crossed out “[[!|a month's notice]]” and wrote in something else, and put a star by it. There wasn't much room left for the footnote. I gave it to him and shut my eyes.

He took a very long time, for a man who can sight-read Bartók.

“[[LUC A|Do they have restaurants in Gothenburg?]]” he asked.

“[[BAS I|I'd imagine they eat.]]”

“[[LUC I|It's mostly herring.]]”

“[[BAS I|I can work with herring.]]”

“[[LUC I|You'd want the onions.]]”

“[[BAS I|I'd definitely want the onions.]]”

He sat down beside me, so close that our sleeves were touching, and smoothed out the page between us. He cleared his throat.

“[[LUC I|Could I raise one more thing?]]”

“[[BAS I|Go on.]]”

“[[LUC I|There really is a ring round the bath.]]”
