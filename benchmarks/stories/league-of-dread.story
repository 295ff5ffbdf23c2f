DOOM: Doctor Doombringer | Doombringer; Gerald; the mad scientist; the chairman; the doctor | M | major
VENA: Venomina | Venomina; Vee; the poisoner; the green woman | F | major
CHILL: Kid Chill | Chill; Kid Chill; the ice kid; the youngest villain; Brandon | M | major
MAUL: Maul | Maul; the minotaur; the big guy | M | major
HENCH: Henchman Number Four | Number Four; Four; the henchman; Phil | M | major
HERO: Captain Valor | Valor; Captain Valor; the hero; the superhero | M | minor
---
"[[DOOM E|I hereby call to order the monthly meeting of the League of Dread,]]" boomed Doctor Doombringer. "[[+|Number Four, read the minutes!]]"

"[[HENCH A|Yes, your Dreadfulness,]]" mumbled the henchman. He opened his folder. "[[+|'Item one. Venomina said the biscuits were stale. Item two. Maul ate the biscuits. Item three. The lair was attacked by Captain Valor and everyone ran away.']]"

"[[VENA A|I didn't run,]]" the green woman objected.

"[[CHILL E|You literally turned into a snake and went down the toilet,]]" snickered Kid Chill.

"[[VENA A|It's called a tactical withdrawal, Brandon!]]" she hissed.

"[[CHILL A|Don't call me Brandon!]]" he whined.

"[[DOOM E|SILENCE!]]" Doombringer thundered. He banged his fist on the table. It was a big table, shaped like a skull, and it had been very hard to get up the stairs. "[[+|Has anybody got a plan?]]"

They all looked at their hands. Or hooves.

"[[MAUL E|I got one,]]" rumbled Maul.

"[[DOOM I|Is it smashing?]]"

"[[MAUL I|...No.]]"

"[[DOOM I|Maul.]]"

"[[MAUL A|It's a *little* bit smashing,]]" the minotaur admitted.

"[[VENA A|I've got one that isn't,]]" she purred, and she leaned back and crossed her long green legs. "[[+|I've made a potion. One drop and he'll fall madly in love with the very first person he sees.]]"

"[[CHILL I|That's so gross.]]"

"[[VENA I|And then whoever it is tells him to leave town. Simple.]]"

"[[DOOM A|Hmm,]]" mused the mad scientist, stroking his goatee. "[[+|And how do we get him to drink it?]]"

"[[VENA I|It's in the punch.]]"

"[[DOOM I|What punch?]]"

"[[VENA I|The punch. For the meeting. I figured we'd invite him for a truce.]]"

There was an awful silence. Four heads swiveled around to the end of the table, to the punch bowl. It was half empty.

"[[HENCH E|Hic,]]" said Number Four.

"[[CHILL A|Oh my GOD,]]" choked the youngest villain.

"[[DOOM I|Phil. How many of those did you have?]]"

"[[HENCH I|Just the three.]]"

"[[VENA E|Close your eyes!]]" shrieked Venomina. "[[+|Nobody let him see them! Get under the table!]]"

They dived. Maul got stuck. From under there all you could see was a pair of sensible black shoes, turning around slowly on the flagstones.

"[[HENCH A|Where'd everybody go?]]" he asked plaintively.

"[[DOOM A|Don't look down!]]" ordered the doctor.

"[[HENCH I|Is this about the minutes?]]"

"[[CHILL A|How long does it last?]]" whispered the ice kid.

"[[VENA I|About a year.]]"

"[[CHILL I|A *year*?!]]"

"[[VENA I|I wanted him to move and get settled somewhere!]]"

"[[MAUL A|My horn's in the wood,]]" the big guy complained.

And that, naturally, was when the skylight exploded.

Glass went everywhere. There was a swish of cape, and a thud, and a pose; you could tell it was a pose just from the boots.

"[[HERO E|Your reign of terror is over, Doombringer!]]" declared Captain Valor. "[[+|I got your invitation, and I—where are you?]]"

Nobody breathed. The red boots stood there. The black shoes stood there, toe to toe with them.

"[[HENCH E|Oh,]]" breathed Number Four, in a voice none of them had ever heard. "[[+|*Hello.*]]"

"[[HERO A|Uh, hi,]]" said the superhero.

"[[HENCH I|I'm Phil.]]"

"[[HERO I|You're one of the henchmen, right? I think I threw you off a dam once.]]"

"[[HENCH I|Twice.]]"

"[[HERO I|Sorry about that.]]"

"[[HENCH A|I didn't mind,]]" he sighed. "[[+|You've got amazing eyes. Has anybody ever told you that? They're like two little swimming pools.]]"

Under the table Kid Chill had stuffed his entire fist in his mouth.

"[[DOOM E|This is a catastrophe,]]" muttered Doombringer.

"[[VENA A|Shh!]]" she shushed him. "[[+|It's working. Phil! Tell him to leave town!]]"

"[[HERO A|Who said that?]]" he demanded.

"[[HENCH I|That's just Vee. She's under there with the others. She wants me to ask you to leave town.]]"

"[[HERO I|Why would I leave town?]]"

"[[HENCH I|I don't know. I don't want you to. I'd like you to stay for a really long time. Do you like Italian?]]"

There was a pause. One red boot scuffed at the broken glass.

"[[HERO E|I mean, yeah,]]" Captain Valor said. He sounded different. He sounded a little bit shy. "[[+|Nobody ever asks me to stay. It's all 'Save us, Valor,' and then they go home. I usually just get soup.]]"

"[[HENCH I|I make my own gnocchi.]]"

"[[HERO I|You do not.]]"

"[[HENCH I|With the fork. For the little ridges.]]"

"[[MAUL A|It's good gnocchi,]]" came a rumble from beneath the skull.

"[[CHILL I|Dude, *shut up*.]]"

"[[HERO I|I've got to arrest all these guys first.]]"

"[[HENCH I|Could you do it tomorrow? It's just that the potatoes are at their best today.]]"

Two pairs of feet walked away over the glass. They heard the door creak, and somebody saying after you, and somebody saying no, after *you*.

It was quite a while before the mad scientist crawled out. He had a cobweb on his goatee. He picked up the punch bowl, and he sniffed it, and then he frowned and stuck in a finger and licked it.

"[[DOOM I|Venomina.]]"

"[[VENA I|What?]]"

"[[DOOM I|This is just punch.]]"

"[[VENA A|It can't be,]]" she scoffed. "[[+|I put the whole bottle in! The little pink one, off the shelf by the—]]" She went pale. For her that was sort of lime. "[[+|Oh no. That was the food coloring.]]"

"[[CHILL A|So Phil's not...]]" he trailed off.

"[[DOOM I|No.]]"

"[[CHILL I|He just...]]"

"[[MAUL E|Good for Phil,]]" grunted Maul. "[[+|Can somebody get my horn out?]]"
