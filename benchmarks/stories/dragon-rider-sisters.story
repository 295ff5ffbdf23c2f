KAE: Kaelith Stormborne | Kaelith; Kae; the rider; the girl; the young rider | F | major
VOR: Vorreth | Vorreth; the dragon; the great beast; the black dragon | M | major
SER: Ser Dunstan Hale | Dunstan; Ser Dunstan; Hale; the knight; the old knight; the weaponmaster | M | major
TAM: Tamsin | Tamsin; Tam; her sister; the younger girl; little sister | F | major
GUARDS: The gate guards | the guards; one of the guards; the men | M | group
---
Kaelith Stormborne had been a dragon rider for exactly one day, and so far she hated it.

“[[KAE A|My legs,]]” she groaned. “[[+|I can’t feel my legs.]]”

“[[VOR I|You should have stretched.]]” The dragon’s voice rumbled through her whole skeleton. It wasn’t like hearing, exactly. It was more like remembering something somebody had said.

“[[KAE E|You could have told me to stretch!]]” complained Kaelith.

“[[VOR E|I am three hundred years old,]]” Vorreth sniffed. “[[+|I do not give advice on calves.]]”

She slid down off his shoulder and landed in a heap in the stable yard. A pair of muddy boots appeared beside her head. They belonged to Ser Dunstan Hale, weaponmaster of the Keep, and he was grinning from ear to ear.

“[[SER A|Enjoying yourself, are we?]]” the old knight chuckled.

“[[KAE I|Go away.]]”

“[[SER I|First week’s the worst. I’ve got a salve.]]”

“[[KAE A|Is it the one that smells like feet?]]” she asked suspiciously.

“[[SER I|It *is* feet. Goat’s.]]” He hauled her upright by the back of her leathers. “[[+|Drink some water. The Marshal wants you on the wall at noon.]]”

“[[KAE E|Noon?!]]” Kaelith shrieked. “[[+|I just got back!]]”

“[[SER E|And there’s smoke over Harrowdale,]]” replied Ser Dunstan, and he wasn’t grinning anymore.

The young rider looked to the east. There was a smudge there, brown against the blue. She had grown up in Harrowdale. Her stomach dropped into her boots.

“[[KAE A|Tam’s there,]]” she whispered.

“[[VOR I|Who is Tam?]]”

“[[KAE I|My sister. She’s eleven.]]”

The great beast lowered his head until one golden eye was level with her own. It was as big as a cartwheel. She could see herself in it, very small, with straw in her hair.

“[[VOR I|Then why are you standing on the ground?]]”

“[[SER E|Hold hard!]]” barked Dunstan. “[[+|Nobody flies without the Marshal’s word! Girl, do you hear me? You’ve one day’s training! You’ve not even learned the dive!]]”

“[[KAE I|Vorreth, can you teach me the dive?]]”

“[[VOR I|It is quite simple. I fall, and you scream.]]”

“[[KAE I|I can do that.]]”

“[[SER I|Stormborne!]]”

She was already climbing. Her legs had stopped hurting, or maybe she’d stopped listening to them. The knight grabbed for her ankle and got hold of an empty boot.

“[[SER A|Open the gate, then, you fools!]]” he bellowed at the men on the tower. “[[+|Do you want him to go through it?]]”

“[[GUARDS A|Aye, ser!]]” they shouted back, falling over each other to reach the chain.

* * *

It took them half an hour. The mill was burning, and the granary, and there was a ring of goblins around the chapel three deep. Kaelith’s eyes watered in the wind.

“[[VOR I|I count sixty.]]”

“[[KAE I|Is sixty a lot?]]”

“[[VOR I|For you, yes.]]”

“[[KAE I|And for you?]]”

“[[VOR A|Breakfast,]]” purred the dragon. “[[+|Now hold on to the third spine. Not that one. The third.]]”

“[[KAE I|That is the third!]]”

“[[VOR I|From the front.]]”

“[[KAE I|You didn’t say from the—]]”

He fell. She screamed. It turned out that was really all there was to it.

When she could see again they were standing in the square, the goblins were a lot of little footprints going away into the barley, and Vorreth was picking something out of his teeth. The chapel door creaked. A small, sooty face looked around the edge of it, holding a frying pan.

“[[TAM E|Kae?]]” Tamsin squeaked.

“[[KAE I|Tam! Are you hurt? Where’s Gran?]]”

“[[TAM I|She’s under the altar. She bit one.]]”

“[[KAE I|She *bit* one?]]”

“[[TAM I|On the ear. Kae, why have you only got one boot on?]]”

“[[KAE A|Long story,]]” she laughed, and she got down, and her knees gave way at last. The younger girl ran straight into her so hard that they both sat down in the mud.

They stayed there for a while. Hot breath ruffled their hair.

“[[TAM A|Is he yours?]]” the girl breathed, staring up, and up, and up.

“[[VOR A|It is the other way around, hatchling,]]” he said gravely.

Tamsin’s mouth fell open. So did Kaelith’s.

“[[KAE I|You can hear him?]]”

“[[TAM I|’Course I can hear him. He’s got a voice like a landslide.]]”

“[[KAE I|But nobody hears him. Only the rider hears the dragon. That’s the whole—Vorreth? Vorreth, how can she hear you?]]”

The black dragon seemed to find something of great interest on the chapel roof.

“[[KAE I|Vorreth.]]”

“[[VOR I|There was some confusion. At the Choosing.]]”

“[[KAE I|What kind of confusion?]]”

“[[VOR I|I smelled Stormborne. It is a strong smell. I may have picked the wrong one.]]”

“[[KAE A|You *may* have—]]” she spluttered.

“[[TAM A|I get a dragon?]]” yelped her sister. She’d dropped the frying pan. “[[TAM I|Me? I get him?]]”

“[[KAE I|You do not!]]”

“[[TAM I|He just said!]]”

“[[KAE I|You’re eleven! You’re scared of geese!]]”

“[[TAM I|*Everybody’s* scared of geese!]]”

“[[VOR A|I do not care for geese,]]” the great beast admitted.

Wings beat overhead. It was Ser Dunstan on the old grey courier drake, with his beard blown over one shoulder and a boot in his hand, and he landed beside them in a spray of mud.

“[[SER A|Is it over?]]” he puffed. “[[+|Did I miss it? Why’s everybody shouting?]]”

Two Stormbornes pointed at each other.

“[[TAM I|She stole my dragon!]]”
