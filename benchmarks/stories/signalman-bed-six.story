WREN: Wren Adeyemi | Wren; Sister Adeyemi; Sister; the nurse | F | major
PIKE: Dr. Callum Pike | Pike; Dr. Pike; Callum; the doctor; the young man; the boy; that lad | M | major
LOM: Arthur Lomax | Lomax; Mr. Lomax; Arthur; bed six; the old man; the engine driver | M | major
DES: Des | Des; the porter | M | minor
---
At ten past three bed six put his light on again.

Wren Adeyemi finished the line she was writing, capped her pen and went down the ward on the outsides of her feet, which is how it’s done if you don’t care to wake twenty-one other people. Bed six was sitting up against his pillows with his glasses on and his arms folded, like a man on a platform.

“[[LOM I|He’s stopped snoring.]]”

“[[WREN I|You’ve complained about his snoring since Tuesday.]]”

“[[LOM I|I’m not complaining. I’m reporting.]]”

She slipped round the curtain to bed seven. Mr. Tull was breathing, but there were stairs in it now: up, up, up, and then a landing where nothing happened for a long while. She timed it by the watch on her chest. She put his hand back under the blanket, since it had got out.

“[[LOM A|Well?]]” said the curtain.

“[[WREN I|He’s sleeping, Mr. Lomax.]]”

“[[LOM I|I drove trains for forty-one years, Sister. I know the sound of something slowing down.]]”

Wren came back round. In her experience you could lie to the relatives for about an hour and to the doctors indefinitely, but there was never any use in lying to the next bed.

“[[WREN I|Would you like a cup of tea?]]”

“[[LOM I|Is it as bad as that?]]”

“[[WREN I|It’s only tea.]]”

“[[LOM I|It’s never only tea. Has he got anybody?]]”

“[[WREN I|There’s a niece in Adelaide.]]”

“[[LOM I|That’s not anybody. That’s a stamp.]]” He took off his glasses, looked at them, put them on again. “[[+|He owes me eleven pounds. Cribbage. I want it understood I’m not bringing it up.]]”

The doctor, when he came, came at a run, and stopped running when he saw her face, and then didn’t seem to know what speed he ought to be going. His lanyard was on backwards. He’d been qualified since August, and it was the fourth of September.

“[[PIKE I|You bleeped. Is it an arrest? It said seven, I thought seven was—I can get the trolley.]]”

“[[WREN I|No trolley. He’s not for the trolley. Have you read his notes?]]”

“[[PIKE I|On the stairs. Some of them. One of them.]]”

“[[WREN I|Which one?]]”

“[[PIKE I|The diet sheet.]]”

She handed him the folder, open at the page with the red border. He read it under the lamp at the nurses’ station, moving his lips slightly. She saw him get to the end and go back to the top.

“[[PIKE I|So I don’t do anything.]]”

“[[WREN I|You write him up for something for the secretions. You check he’s comfortable. You don’t do anything else, and you do it properly.]]”

“[[PIKE A|I’ve never,]]” he began. He looked down the ward. “[[+|We had a lecture. There was a woman who came in with a guitar.]]”

“[[WREN I|Dr. Pike.]]”

“[[PIKE I|Callum. Please.]]”

“[[WREN I|Callum. Have you eaten?]]”

“[[PIKE I|Since when?]]”

She gave him the biscuits that were meant for the day staff. He ate four standing up. He had crumbs on his tie when he ducked through the curtain of bed seven, and she was glad of it; it made him look less like somebody who’d come to take something away.

“[[PIKE I|Mr. Tull? I’m one of the doctors. I’m just going to listen to your chest.]]”

“[[LOM I|He can’t hear you.]]”

“[[PIKE I|They say hearing’s the last to go, actually.]]”

“[[LOM I|I mean he’s deaf. He’s got it in the drawer, the whatsit. Whistles like a kettle.]]”

There was a pause, and the scrape of a drawer. Wren put her head in. The young man was down on one knee, fitting the hearing aid into a very large ear with the care of someone defusing it. It gave a thin shriek, and settled.

“[[PIKE I|Did I do that right?]]”

“[[WREN I|You did that right.]]”

“[[PIKE I|His breathing’s—that gap. That was eighteen seconds.]]”

“[[WREN I|It’ll be longer by and by. Stop counting it, it isn’t a race.]]”

“[[LOM I|Draw that back, would you?]]”

They both looked round. An arm in striped flannel had come between the curtains, and was pointing, with some authority, at the rail.

“[[WREN I|It’s usual to keep it closed, Mr. Lomax. For his privacy.]]”

“[[LOM I|He’s had privacy. He’s had thirty years of it in a flat over a launderette. Draw it back, Sister.]]”

She drew it back. The two beds lay side by side in the small yellow light, with a locker between them, and on the locker a cribbage board with the pegs still in. Lomax had swung his legs out. His ankles were like candles.

“[[WREN I|You’re not to get up. You’ve a drain in.]]”

“[[LOM I|Then shove me over.]]”

“[[WREN I|I beg your pardon?]]”

“[[LOM I|It’s on wheels. I’ve been on wheels all my life. Shove me over.]]”

She was considering what the regulations had to say about that when the doors at the end sighed open and let in Des, walking backwards, with an empty chair.

“[[DES I|One for X-ray?]]”

“[[WREN I|Wrong ward. But you can take the other end of this.]]”

“[[DES I|Where’s it going?]]”

“[[LOM I|Two foot six. Mind the points.]]”

The porter took the foot and the doctor took the locker, and Wren kicked off the brake. Bed six crossed the gap with hardly a sound and came up against bed seven with a click.

“[[DES A|Smooth as you like,]]” the porter whispered. “[[+|Were you on the buses?]]”

“[[LOM I|I’ll pretend I never heard that.]]”

Des grinned, touched two fingers to his forehead, and backed out with his chair. Lomax had already reached across. He took hold of the hand that kept on getting out of the blanket, and held it on the seam between the two mattresses, not tenderly, but as one holds a lever.

“[[LOM I|Now then, Geoffrey. It’s Arthur. You’re running a bit late, but there’s nobody on the platform complaining.]]”

Pike made a noise, and turned it into a cough.

“[[LOM I|Is he all right, that lad?]]”

“[[WREN I|It’s his first.]]”

“[[LOM I|Mine was a signalman at Crewe. You can sit down, son. It’s allowed.]]”

“[[PIKE I|I’ve got other patients.]]”

“[[WREN I|Have you been bleeped?]]”

“[[PIKE I|No.]]”

“[[WREN I|Then you haven’t got other patients.]]”

He sat. There was only the commode, with its lid down, and he sat on that. For a time nobody said anything. The landing got longer. Somewhere near the windows a woman asked for her mother in a clear, social voice, and was answered by a pump.

“[[PIKE I|What do you talk to him about?]]”

“[[LOM I|Cards. His tomatoes. He’d a wife, once, for eighteen months. I’ve had the tomatoes more.]]” The old man didn’t turn his head. “[[+|You have a go.]]”

“[[PIKE I|Me? I don’t know him.]]”

“[[LOM I|I only met him Tuesday.]]”

Wren saw the boy look at her, and shook her head; it wasn’t hers to give. He leaned forward on the commode with his hands between his knees.

“[[PIKE I|Mr. Tull. It’s Callum again. It’s, um, twenty to four. It’s not raining. I grew tomatoes, one year. In a grow-bag. They got the brown stuff.]]”

“[[LOM I|Blight.]]”

“[[PIKE I|They got blight. I was nine. I cried, and my dad told me that you just put something else in.]]”

They waited at the top of the stairs. They waited a good deal longer than eighteen seconds. It was Lomax who moved first. He laid the hand down on the blanket, and gave it two pats.

“[[LOM A|That’s him in,]]” he said.

“[[PIKE I|Do I—should I say the time?]]”

“[[WREN I|In a minute. You listen first, for a whole minute. Then you say it.]]”

He listened for two. Then he said it, and his voice did what it was told. She wrote it down. When she looked up again the engine driver had his glasses off and was hunting through the drawer of the locker.

“[[WREN I|What have you lost?]]”

“[[LOM I|I’ve not lost anything. Here.]]” It was a ten-pound note and a coin, folded up in a page of the crossword, and on the outside in shaky capitals it said “[[!|ARTHUR. YOU CHEAT]]”. “[[+|When did he do that? I never sleep.]]”

“[[WREN I|You slept on Wednesday. I saw you. He was up an hour, looking for a pencil.]]”

“[[LOM I|And you never said?]]”

“[[WREN I|I wasn’t to bring it up.]]”

He thought about that. Then he moved a peg in the board, four holes, with his thumb.

“[[LOM A|I’ll have that tea now,]]” said the old man.

“[[PIKE I|I’ll make it. Please. How do you take it?]]”

“[[LOM I|Like a signalman, son. Black, and don’t hurry.]]”
