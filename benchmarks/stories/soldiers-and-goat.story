RUIZ: Sergeant Ruiz | Ruiz; Sarge; the sergeant; Sergeant Ruiz | F | major
HOLT: Corporal Holt | Holt; the corporal; Bear; the big corporal | M | major
PRICE: Private Price | Price; Preacher; the medic; Doc | M | major
KID: Private Lacey | Lacey; the new kid; Kid; New Guy | M | major
YEO: Lance Corporal Yeo | Yeo; the radio operator; Sparks | F | major
BASE: Anvil | Anvil; the radio; the voice on the net | M | minor
GIRL: the girl with the goat | the girl; the goatherd; the child | F | minor
---
"[[KID I|Sarge, there's a goat.]]"

"[[RUIZ I|Is it armed?]]"

"[[KID I|Not that I can see.]]"

"[[RUIZ I|Then it's a goat, Lacey.]]"

The five of them had been lying behind the wall since dawn. The wall was two feet high. Holt was six-four. He'd dug himself a kind of a grave to make up the difference, and he'd been complaining from it ever since.

"[[HOLT I|I got a rock in my kidney.]]"

"[[PRICE I|Which one?]]"

"[[HOLT I|The hell do I know which one? It's a rock.]]"

"[[PRICE I|Which kidney, Bear.]]"

"[[HOLT I|The one with the rock in it.]]"

"[[RUIZ E|Noise,]]" said Ruiz, without raising her voice, and there wasn't any.

Across the valley was a road. It was white and it had nothing on it. Intelligence said that sometime today it would have a truck on it, and that the truck would have something in the back; and it was up to the squad to count the axles. That was the whole job. They weren't to shoot it. They were just supposed to count.

Yeo had one phone to her ear and a finger in the other. "[[YEO I|Anvil wants a sitrep.]]"

"[[RUIZ I|Tell them sitting.]]"

"[[YEO I|Anvil, this is Hammer Two. We're in position, nothing moving, over.]]"

"[[BASE I|Hammer Two, say again all after 'moving.']]"

"[[YEO I|I said nothing after 'moving.' Over.]]"

"[[BASE I|Roger. Nothing after moving. Understand you have moved, over?]]"

"[[YEO I|Negative! Negative, we have not—]]" She took the phone away and looked at it. "[[YEO I|I'm going to marry that guy, just to divorce him.]]"

"[[KID I|It's coming closer.]]"

"[[RUIZ I|The truck?]]"

"[[KID I|The goat.]]"

It was. It was a brown one with a bell, and it was picking its way down through the thorn bushes right at them, stopping now and then to eat something horrible. About a hundred yards behind it there was a stick, with a girl on the end.

"[[HOLT I|Aw, no.]]"

"[[RUIZ I|Nobody move.]]"

"[[PRICE I|She's maybe eight. She'll walk right over us.]]"

"[[HOLT I|So what do we do?]]"

There was a paragraph for that in the manual. They'd all had it read to them. Nobody was saying it. It lay there in the dirt in the middle of them like a thing off somebody's boot.

"[[KID I|We can't just—]]"

"[[RUIZ I|I know it.]]"

"[[KID I|I'm not going to, Sarge. I'm sorry. You can write me up.]]"

"[[RUIZ I|Did anybody ask you to do anything, New Guy?]]"

"[[KID I|No, ma'am.]]"

"[[RUIZ I|Then quit turning it down.]]"

The medic had crawled up on her other side. Price had wanted to be a minister, once, and it still came off him, like aftershave. "[[PRICE I|Ana. She goes back up that hill and tells her father, there'll be forty of them down here before lunch.]]"

"[[RUIZ I|I can count, Doc.]]"

"[[PRICE I|I'm only saying it so it's been said.]]"

"[[RUIZ I|Okay. It's been said.]]"

The bell clanked. The goat put its chin on the wall, next to the big corporal's face, and breathed on him.

"[[HOLT A|Hey,]]" he whispered. "[[+|Hey, buddy. Shoo.]]"

It ate his chin strap.

"[[HOLT I|Sarge. It's eating my hat. Sarge, it's got the hat.]]"

Lacey had started to laugh. He'd got his face jammed down in his sleeve, but his whole back was going, and then it got into Yeo; and it's the worst thing there is, to be on your stomach on a ridge with your life depending on it and not be able to stop. They were still at it when a shadow fell over them, thin, with a stick.

She stood and looked. She'd a red scarf, and one shoe. She looked at the five of them, at the guns, the radio, the hole with the giant in it. She looked longest at the helmet that was hanging out of the side of her goat.

"[[GIRL I|He does this.]]"

"[[HOLT I|You speak English?]]"

"[[GIRL I|I have it in school. When there was school. He does this with everything. He is bad.]]"

"[[RUIZ E|What's his name?]]" asked Sergeant Ruiz.

"[[GIRL I|General.]]"

That finished off Yeo. She had to roll over.

"[[RUIZ I|I'm Ana. You know what we're doing up here?]]"

"[[GIRL I|You are hiding.]]"

"[[RUIZ I|Pretty much.]]"

"[[GIRL I|You are not good in it. I have seen you from the well. I have seen your foot.]]" She pointed at it with the stick. It was the corporal's. "[[GIRL I|You wait for the truck?]]"

No one answered. Price had shut his eyes, and his lips were moving.

"[[RUIZ I|What truck would that be, honey?]]"

"[[GIRL I|The one with the long box. It has come already. In the night, with no lamps. It's in the school.]]"

"[[KID I|In the *school?*]]"

"[[GIRL I|So there is no school.]]"

The sergeant took out her notebook. You would've thought that she had all day. She licked the end of the pencil. "[[RUIZ I|You happen to see how many wheels it's got?]]"

"[[GIRL I|Ten on this side.]]"

"[[RUIZ I|You sure about that?]]"

"[[GIRL A|I have it in school,]]" said the girl, with scorn. "[[+|Numbers.]]"

"[[YEO E|Anvil, Hammer Two,]]" said Yeo, upright, wiping her eyes. "[[+|I've got twenty wheels, static, grid to follow. In a school. I say again, it's in a school, no kids, over.]]"

"[[BASE I|Hammer Two, confirm twenty wheels. What's your source?]]"

"[[YEO I|They want to know the source, Sarge.]]"

"[[RUIZ I|Tell them it's the General.]]"

"[[HOLT I|Can I get my hat back?]]"

The girl considered him. Then she took hold of the goat by one ear, said something into it, and held out her palm; and out it came, wet, with a bite gone from the brim.

"[[GIRL I|Now you have to go. It's my uncles at noon, for the water.]]"

"[[PRICE I|Won't you tell them that you saw us?]]"

"[[GIRL A|They don't ask me,]]" the child said. "[[+|No one asks me. Only her.]]"

They went out on their bellies, backward, one by one, the way you leave a church. Lacey was last. He'd got something out of his pack, and he held it up to her over the wall. It was a pencil; it said "[[!|U.S. GOVERNMENT]]" down the side in gold.

"[[KID I|For when there is.]]"
