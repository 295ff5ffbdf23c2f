KIT: Christopher Amadi | Kit; Christopher; narrator; I; the new keeper; Mr Amadi | M | major
BEL: Belle Marchetti | Belle; Marchetti; the supply pilot; the pilot | F | major
VOI: Silas Rowe | Silas; Rowe; the voice; the keeper; the man behind the door; the other man | M | major
---
On my fourth night at the light, somebody knocked on the inside of the lamp-room door.

I want to be clear about that. I was on the stairs, with the oil. The lamp room has one door, and there’s nothing behind it but the lamp and a two-hundred-foot drop, and I had locked it myself.

“[[VOI I|You’re late.]]”

I put the can down. “[[KIT I|Who’s that?]]”

“[[VOI I|Who d’you think? It’s ten past. She’s burning low.]]”

“[[KIT A|It’s electric,]]” I said.

“[[VOI I|What is?]]”

“[[KIT I|The lamp. It’s been electric since the war.]]”

There was a pause behind the wood.

“[[VOI I|Then what’s in the can?]]”

“[[KIT I|It’s for the hinges.]]”

“[[VOI I|About time. They shriek like gulls.]]” It was a man’s voice, and not a young one, from somewhere along that coast. He sounded put out. “[[+|Well, come in if you’re coming.]]”

I got out the key. I’m ashamed of what I did next, which was to go back down a hundred and sixty-one steps, rather fast, and get on the radio.

“[[KIT I|Belle? Belle, come in. It’s Kit, at Skerry Head.]]”

“[[BEL I|It’s midnight, Kit. Are you on fire?]]”

“[[KIT I|There’s somebody in the lamp room.]]”

“[[BEL E|What, a yachtsman?]]” asked Belle.

“[[KIT I|It’s locked. He’s on the inside. He says I’m late.]]”

I heard her sit up; I heard the bedsprings. Belle Marchetti flew the supply plane, and had done for twenty years, and apart from the man who’d interviewed me, she was the only human being I’d spoken to in a month.

“[[BEL I|Did he have an accent?]]”

“[[KIT I|What do you mean, did he have an accent? Do you know who it is?]]”

“[[BEL I|I’d hoped he’d wait until you’d unpacked.]]”

“[[KIT A|Belle,]]” I said.

“[[BEL I|His name’s Silas Rowe. He was the keeper till 1911. He’s quite harmless. Has he asked you about the boat yet?]]”

“[[KIT I|What boat?]]”

“[[BEL I|He’ll ask. When he does, for God’s sake, Kit, tell him you can see it.]]”

“[[KIT I|Why? What happens if I don’t?]]”

“[[BEL I|Then he goes out to look. Off the gallery. They found the last three keepers on the rocks, and not because they were pushed. They’d gone to grab him.]]”

The generator coughed. That set never liked the damp; it fizzed like a pan for a second or two, and when it came back, she was in the middle of something about the wind.

“[[KIT I|Say again?]]”

“[[BEL I|I said that I can’t get to you before it’s light. Can you sit it out down there?]]”

“[[KIT I|He says that the lamp’s burning low.]]”

“[[BEL I|It’s electric.]]”

“[[KIT I|That’s what I told him. But I’m looking out of the window, and it is.]]”

It was. I could see the beam going over the water, and it had gone as brown as tea. I’d read the logbook. I knew that there was a tanker due round the Head at one.

“[[BEL E|Don’t go up,]]” said Belle.

“[[KIT A|It’s my job,]]” I told her.

“[[BEL I|Kit, I picked the last one up off that beach. I don’t want to do it again. I’ve only just got used to your jokes.]]”

“[[KIT I|You said they weren’t funny.]]”

“[[BEL I|They’re not. I’ve got used to it.]]”

I took the handset with me, on its long curly flex, as far as it’d stretch. It stretched to the ninth step. I left it hanging there and climbed the rest with my hand on the wall.

“[[VOI I|There you are. I’d a mind to start without you.]]”

“[[KIT I|Mr Rowe? I’m going to open the door.]]”

“[[VOI A|You know my name,]]” said the voice.

“[[KIT I|Belle told me.]]”

“[[VOI I|The flying girl? She’s sound. She’s a terrible mouth on her, but she’s sound. And what do they call you?]]”

“[[KIT I|Christopher Amadi. Kit.]]”

“[[VOI A|Kit,]]” he repeated, trying it. “[[+|That was my lad’s name.]]”

My hand was on the key, and I didn’t turn it. I sat down instead on the top step, with my back against the door. It was very cold. After a bit I felt the wood give, slightly, as if someone had sat down on the other side and done the same.

“[[KIT A|Is it him in the boat?]]” I asked.

“[[VOI I|He went out for the herring. I said not to. We’d had words. I let her burn down, d’you see? It was only for ten minutes. I’d gone below for my pipe, and I was that angry with him.]]” He drew a breath; it whistled. “[[+|Can you see it? You’ve younger eyes. Can you see a boat?]]”

I’d like to say I thought about it. Down the stairwell I could hear a little tinny quack, which was Belle, shouting at me from the ninth step, and I knew what she was shouting.

“[[KIT I|No, Mr Rowe. I can’t.]]”

“[[VOI A|Look again,]]” he said.

“[[KIT I|There isn’t any boat. I’m sorry. I think people have been telling you there is, so you’d stay in.]]”

The wood creaked. He was getting up.

“[[VOI E|I’d best go out and look,]]” said Silas Rowe.

“[[KIT I|You can, if you want. I won’t stop you. But before you go, would you tell me what to do about the lamp? I’ve never seen it do that, and there’s a ship due. There’ll be thirty men on her.]]”

“[[VOI I|When?]]”

“[[KIT I|At one o’clock. That’s twelve minutes.]]”

“[[VOI I|Twelve minutes! And you’re sat on the *stairs*?]]”

I turned the key. There was nobody in there. There was the big lens, and the bulb inside it, dim as an ember, and the gallery door was open on the night. Something was blocking what there was of the light; not a shape, just a place where I couldn’t see the rail.

“[[KIT A|Show me,]]” I said.

“[[VOI I|It’ll be the salt. It always was the salt. Is there a box down by the foot of her, with a brass catch?]]”

“[[KIT I|There’s a fuse box.]]”

“[[VOI I|Open it. What colour’s in there?]]”

“[[KIT I|Green.]]”

“[[VOI I|That’s your salt. Get your sleeve in, lad. Scrub it. Harder than that. My Kit was just the same, he’d a wrist like a girl.]]”

I scrubbed. I had my whole arm in, and I dare say it should’ve killed me. At four minutes to one, the bulb went from brown to yellow, and from yellow to a white I had to turn my face from, and the beam stood out over the sea like a plank. At the end of it, very small, a long way off the rocks, a tanker was turning.

“[[VOI I|There. There, now. D’you see her?]]”

“[[KIT A|I see her,]]” I said.

“[[VOI I|So do I.]]” He was by the gallery door, as near as I could tell. “[[+|They’d have hit. If I’d gone for my pipe.]]”

“[[KIT A|You didn’t go,]]” I said.

“[[VOI I|No.]]”

“[[KIT I|You can go off now, Mr Rowe, if you like. It’s my watch. I’ll not let it burn down.]]”

It was quiet for so long that I thought he’d taken me at my word. Then, right by my ear, gruffly, as though he were handing me something: “[[VOI I|Do the hinges.]]”

I did the hinges. When I got back down to the ninth step, the handset was still swinging.

“[[BEL I|—and if you’re lying on those rocks, Christopher, I swear to God I’ll kill you. Kit? Kit! Are you there?]]”

“[[KIT I|I’m here.]]”

“[[BEL E|Did you tell him you saw the boat?]]” Belle demanded.

“[[KIT I|I told him the truth.]]”

“[[BEL I|You *idiot*. Is he gone?]]”

Overhead, the lamp-room door swung to. It didn’t make a sound.

“[[KIT A|Off duty,]]” I said.
