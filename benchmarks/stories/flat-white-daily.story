SAM: Samantha Ellery | Sam; Ellery; the barista; the redhead; the girl behind the counter | F | major
NAO: Naomi Park | Naomi; Park; the writer; the dark-haired woman; the customer; Flat White | F | major
TODD: Todd | Todd; the manager; her boss | M | minor
GRAN: Mrs Abernathy | Mrs Abernathy; the old lady; the regular; the old woman by the window | F | minor
---
Day one.

“[[SAM I|Hi! What can I get you?]]”

“[[NAO I|Flat white, please.]]”

“[[SAM I|Name?]]”

“[[NAO I|Naomi.]]”

She wrote ‘[[!|Noemi]]’. The customer looked at the cup, looked at her, and went to sit by the plug.

Day two.

“[[SAM I|Flat white?]]”

“[[NAO I|Good memory.]]”

“[[SAM I|I’ve got, like, one skill.]]”

Day six. It was pouring. The dark-haired woman came in with her laptop inside her jumper.

“[[SAM A|Oh my god, you’re soaked,]]” the barista blurted out. “[[+|Do you want a towel? We’ve got a towel. It’s a tea towel. It’s got the Isle of Wight on it.]]”

“[[NAO E|I’d love the Isle of Wight,]]” said Naomi, dripping.

She rubbed her hair with it. It stuck up all over. Sam gave somebody a latte with no coffee in it.

“[[TODD A|That’s just milk,]]” her boss pointed out.

“[[SAM I|I know.]]”

“[[TODD I|You’ve given him a cup of hot milk.]]”

“[[SAM I|I *know*, Todd.]]”

Day eleven.

“[[NAO I|Can I ask you something?]]”

“[[SAM I|Yes! Sure. Anything.]]”

“[[NAO I|What would you use to kill a man in a café?]]”

There was a short silence. The old lady who always had the window seat turned down her hearing aid, and then, on reflection, turned it up.

“[[SAM I|Like, in general, or?]]”

“[[NAO I|I’m a writer. Crime novels. I’m stuck.]]”

“[[SAM I|Oh, thank god.]]”

“[[NAO I|It needs to be something you’d have back there.]]”

“[[SAM I|Okay. So there’s the steam wand. Or you could do something with the bleach.]]” She leaned her elbows on the counter. She was warming to it. “[[+|There’s a panini press, but you’d have to get him to put his head down.]]”

“[[NAO A|A panini press,]]” the writer repeated. Slowly, her whole face lit up. “[[+|You’re a genius. What time do you finish?]]”

“[[SAM A|Four,]]” squeaked the redhead.

“[[NAO I|Would you mind if I stayed and watched you close? For research.]]”

“[[SAM I|For research. No. Sure. Totally.]]”

She went into the stock room, put her face in a sack of beans, and screamed.

“[[TODD I|Are you all right in there?]]”

“[[SAM I|Inventory!]]”

Day thirty.

“[[GRAN I|Has she asked you yet?]]”

“[[SAM I|Has who asked me what, Mrs Abernathy?]]”

“[[GRAN I|That one. With the machine. To dinner.]]”

“[[SAM I|It’s not like that. I’m helping with her book.]]”

“[[GRAN I|She’s been here twenty-nine days out of thirty, dear. I’ve had husbands I saw less of.]]”

“[[SAM I|She needs the plug.]]”

The old woman by the window took a slow bite of her teacake. “[[GRAN I|There’s a plug in the library.]]”

Sam opened her mouth. She looked across at the table. Naomi was typing very fast with two fingers and her glasses pushed up into her hair. She’d forgotten that they were there; she was patting around for them on the table. She looked under the laptop.

*Oh no,* thought Sam.

Day thirty-one. No Naomi.

Day thirty-two. No Naomi.

“[[TODD I|You’ve written ‘Naomi’ on this.]]”

“[[SAM I|Have I?]]”

“[[TODD I|You’ve written it on all of these.]]” He wasn’t a bad bloke, Todd. He took the pen out of her hand. “[[TODD I|Have you thought about ringing her?]]”

“[[SAM I|I don’t have her number.]]”

“[[TODD I|She’s on the loyalty scheme.]]”

“[[SAM I|That’s illegal. Isn’t that illegal?]]”

“[[TODD I|It’s extremely illegal. I’m just going to go and stand in the fridge for five minutes.]]”

She didn’t do it. She got as far as the N’s.

Day thirty-five. It was ten to four. The bell went and Sam didn’t look up.

“[[SAM I|Sorry, the machine’s off.]]”

“[[NAO I|I don’t want a coffee.]]”

The cloth fell in the sink.

She looked awful. There was ink on her chin, she was wearing what were clearly pyjama bottoms, and she was holding, in both arms, like a baby, a heap of paper about four inches thick.

“[[NAO I|I finished it.]]”

“[[SAM I|You *finished* it?]]”

“[[NAO I|At six this morning. I didn’t sleep. I haven’t really slept since Sunday, I think I’ve been eating dry pasta.]]”

“[[SAM I|I thought you’d died. I thought you’d found a better café.]]”

“[[NAO I|I couldn’t come. I couldn’t write the end with you there.]]”

“[[SAM I|Oh.]]”

“[[NAO I|No. I don’t mean—I keep doing this. I’m good on paper.]]” She put down the pile on the counter, on top of the muffins. She turned over the first page and pushed it across with one finger. “[[NAO I|Read that.]]”

Sam read it. It said *Death by Panini*. Under that there was a line in smaller type, and she had to read it several times because something had gone wrong with her eyes.

“[[SAM A|‘For Sam,]]” she read out, “[[+|who spelled my name wrong, and got everything else right.’]]”

“[[NAO I|It’s a bit much. I can change it.]]”

“[[SAM I|Don’t you dare.]]”

“[[NAO I|I was hoping you’d have dinner with me.]]”

“[[SAM I|For research?]]”

“[[NAO E|No,]]” Naomi said. “[[+|Not for research.]]”

From beside the window came the sound of somebody trying to clap with a teacake in one hand.

“[[GRAN I|About time!]]”

“[[SAM I|Mrs Abernathy, we’re closed.]]”

“[[GRAN I|I know, dear. I’ve been hiding behind the menu.]]”
