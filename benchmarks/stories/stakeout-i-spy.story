RUTA: Ruta Kazlauskas | Ruta; Kazlauskas; the sergeant; the older woman; Sarge; boss | F | major
DEV: Devika Menon | Devika; Menon; Dev; the constable; the younger woman; the kid | F | major
---
By the fourth hour the windows of the Skoda had fogged twice, the samosas were gone, and number eleven Tannery Close had done nothing but be a house.

“[[DEV I|I spy with my little eye.]]”

“[[RUTA I|No.]]”

“[[DEV I|Something beginning with W.]]”

“[[RUTA I|If it’s wall, you can walk home.]]”

“[[DEV I|It’s not wall.]]”

“[[RUTA I|Window.]]”

There was a guilty silence from the passenger seat. Sergeant Kazlauskas unscrewed her flask, looked inside, and screwed it shut again.

“[[DEV I|I could nip to the garage.]]”

“[[RUTA I|And he could nip out while you’re choosing crisps.]]”

“[[DEV I|You’d still be here.]]”

“[[RUTA I|I’ve got a knee. If Lenny Oakes comes out of that door at speed, one of us has to run, and we both know it isn’t going to be the one with the knee.]]”

Devika leaned over to see past her. Number eleven had a hanging basket and a gnome. It had a doorbell with a camera in it and a sticker under the camera that said “[[!|NO COLD CALLERS]]”. In the back bedroom, if the informant was to be believed, it also had nineteen thousand pounds’ worth of stolen accordions.

“[[DEV I|Who steals accordions?]]”

“[[RUTA I|Lenny.]]”

“[[DEV I|But who buys them?]]”

“[[RUTA I|That’s what we’re sitting here to find out.]]” The sergeant rubbed a clear patch on the glass with her cuff. “[[+|I arrested him the first time when I was your age. Bagpipes.]]”

“[[DEV I|You’re making that up.]]”

“[[RUTA I|It was the Caledonian Society’s Burns Night. He walked out the front with four sets under his coat, and he’d have got clean away if he hadn’t sat down.]]”

The kid laughed so hard she had to put her head between her knees. When she came up, a light had gone on behind the frosted glass of the front door.

“[[DEV A|Sarge,]]” she breathed.

“[[RUTA I|I see it.]]”

They slid down in their seats. The light stayed on for perhaps a minute. A shape moved across it, stooped, moved back. Then it went off.

“[[RUTA I|Loo.]]”

“[[DEV I|How can you tell?]]”

“[[RUTA I|He’s sixty-eight. It’s always the loo.]]”

They slid up again. Rain began, thin and undecided. Devika drew a small accordion in the fog with her fingertip, gave it a face, and rubbed it out when she saw she was being watched.

“[[DEV I|Can I ask you something?]]”

“[[RUTA I|Is it about the board?]]”

“[[DEV I|How did you know it was about the board?]]”

“[[RUTA I|You’ve cleaned your shoes three days running.]]”

“[[DEV A|They offered me Fraud,]]” she said. It came out all in one breath. “[[+|At headquarters. A desk, a proper chair, weekends off. I’d start on the first.]]”

The older woman went on looking at the house.

“[[RUTA I|Congratulations.]]”

“[[DEV I|I haven’t said yes.]]”

“[[RUTA I|Why on earth not?]]”

“[[DEV I|I don’t know. I thought you’d be upset.]]”

“[[RUTA I|I’m Lithuanian. This is how my face goes.]]” She did something to the wiper switch that it didn’t need. “[[+|You’re good with numbers. You’re good with old ladies who’ve been swindled by men called Keith. You’re not good at this.]]”

“[[DEV I|Hang on.]]”

“[[RUTA I|You ate all your food in the first hour.]]”

“[[DEV I|I was nervous!]]”

“[[RUTA I|You sang.]]”

“[[DEV I|I hummed. And you joined in.]]”

“[[RUTA I|I did not join in.]]”

“[[DEV I|You did the bass part, boss.]]”

Kazlauskas conceded this with a grunt. A cat came along the wall of number nine, considered the gnome at number eleven, and sprayed it.

“[[DEV I|Who’ll you get instead of me?]]”

“[[RUTA I|Pritchard, probably.]]”

“[[DEV I|Pritchard’s a mouth-breather.]]”

“[[RUTA I|Then it’ll be like having the heater on.]]”

“[[DEV I|He’ll let you climb over things. He’ll be on his phone, and you’ll go over some fence like you’re thirty, and that’ll be that for the knee, and nobody will even—]]” The constable stopped, and scowled at the glovebox. “[[+|He won’t know where you keep the tablets.]]”

It was the sergeant’s turn to say nothing. She said it for some time. Then, very carefully, as though the words were in a pile and might come down on her, she began.

“[[RUTA I|I had a partner before you. You’ve heard about Alan.]]”

“[[DEV I|I’ve heard not to ask about Alan.]]”

“[[RUTA I|Nothing happened to Alan. Everyone thinks he died. He got offered Traffic, up in Carlisle, and he turned it down because of me. He thought I’d fall to bits. He stayed another nine years, and he was bored for every single one of them, and he never once said so.]]”

“[[DEV I|Where’s he now?]]”

“[[RUTA I|Carlisle. He breeds whippets.]]” She looked round at last. “[[+|Take the desk, Dev.]]”

“[[DEV I|Okay.]]”

“[[RUTA I|Good.]]”

“[[DEV I|Are you crying?]]”

“[[RUTA I|It’s the samosas.]]”

The door of number eleven opened.

There was no light this time, only a darker oblong in the dark, and then a small man backing out of it, bent nearly double, with something the size of a suitcase clasped to his chest. He set it down on the path. He went in for another. A white van had turned into the Close with its headlamps off, and it was rolling, almost without a sound, to the kerb.

“[[RUTA I|Number plate.]]”

“[[DEV I|Got it.]]”

“[[RUTA I|How many in the cab?]]”

“[[DEV I|One. No, two. Sarge, they’re nuns.]]”

“[[RUTA I|They’re what?]]”

“[[DEV I|There are two nuns in that van.]]”

The sergeant took the binoculars off her. She looked for a good long while. Her shoulders had begun to shake.

“[[RUTA I|Sister Bernadette. Oh, you wicked old woman. She told the bishop they’d been left in a will.]]”

“[[DEV I|What do we do?]]”

“[[RUTA I|We arrest Lenny. We ask the sisters, politely, for the ones they’ve already got. And then we go and sit in a convent until four in the morning filling in a form for each accordion.]]”

“[[DEV I|How many is it?]]”

“[[RUTA I|Thirty-one.]]”

Devika already had her fingers on the door handle. Down the path, Lenny Oakes straightened up with a hand to his back, sniffed the air, and turned his face towards the only parked car in the street with its windows steamed.

“[[DEV I|He’s seen us.]]”

“[[RUTA I|He has.]]”

“[[DEV I|He’s going to run.]]”

“[[RUTA I|He’s still carrying one.]]”

He ran. He made it as far as the gnome. There was a crash, and then, long and mournful and not entirely out of tune, a chord.

“[[DEV E|You know,]]” said Devika, as they got out into the rain, “[[+|I could always start on the fifteenth.]]”
