LENA: Lena Quist | Lena; Quist; the negotiator; the woman on the phone | F | major
TOM: Tomas Vey | Tomas; Vey; the man in the bank; the robber | M | major
HARK: Commander Hark | Hark; the commander; her boss | M | major
DEE: Dee | Dee; the technician; the girl with the headphones | F | minor
BOY: Anton | Anton; the child; the little voice | M | minor
---
The van smells of cold coffee and other people's fear. Lena Quist has been in it for six hours. She has one telephone, one window, one pencil, and on the pad in front of her she's drawn the same small house eleven times.

— [[HARK I|He's stopped talking.]]

— [[LENA I|He's resting.]]

— [[HARK I|He's got nine people on the floor of a bank.]]

— [[LENA I|He's tired, sir. So are they. Tired's good.]]

Hark bends to look through the slit. Across the square the lights of the bank are burning, all of them, and there's a sandwich board on the pavement that nobody's taken in:

— [[!|ASK INSIDE ABOUT OUR NEW RATES!]]

He is a square man with a square head. He's due to retire in a month and he would like very much for nothing to happen first.

— [[HARK I|Dee. Anything?]]

The girl with the headphones lifts one of them off. — [[DEE I|Someone's crying. Someone's eating crisps.]]

— [[HARK I|Who'd eat crisps?]]

— [[DEE I|I only do the sound.]]

The telephone rings. All three of them look at it. Lena lets it ring twice, and once more for luck, and picks it up as if it weighed nothing.

— [[LENA I|Tomas.]]

— [[TOM I|You left it a long time.]]

— [[LENA I|I was drawing.]]

— [[TOM I|Drawing what?]]

— [[LENA I|A house. I'm no good at it. The chimney keeps coming out like a hat.]]

There's breathing. Behind the breathing, very faint, a crackle of foil.

— [[TOM I|Where's my car?]]

— [[LENA I|It's coming. It's stuck at the lights, like everybody's. How's the lady with the hip?]]

— [[TOM I|She's on the manager's chair. She says it's more comfy than home.]]

— [[LENA I|That was good of you.]]

— [[TOM I|Don't do that.]]

— [[LENA I|Do what?]]

— [[TOM I|That voice. You're all sugar. I've got a gun here, I'm not a dog at the vet's.]]

Hark is scribbling on the pad. He turns it to her: KEEP HIM ON. SNIPER 2 HAS A LINE. She takes the pencil out of his fingers and draws a chimney over it.

— [[LENA I|You're right. I'm sorry. It's half past two and I don't have another voice.]]

Something that's nearly a laugh.

— [[TOM I|What do they call you at home?]]

— [[LENA I|Nobody calls me anything at home. I've got a fish.]]

— [[TOM I|What do you call the fish?]]

— [[LENA E|Commander,]] says Lena Quist.

Beside her, Dee bites on her sleeve. The commander goes on looking through the slit, but the back of his neck has changed.

— [[TOM I|I had a house.]]

— [[LENA I|Tell me about it.]]

— [[TOM I|You've got it there on your desk. You've got it in a file.]]

— [[LENA I|I've got an address in a file. It doesn't say what colour the door was.]]

A long pause. Hark holds up five fingers, then four.

— [[TOM I|Blue.]]

— [[LENA I|Light blue, dark blue?]]

— [[TOM I|He picked it. Anton. He wanted the colour of the—]] It breaks off. There's a rustle and the line's muffled, as if by a hand, and then a different voice, small and extremely clear, right up against the mouthpiece. — [[BOY I|Have you got a real fish?]]

Nobody in the van is breathing.

— [[DEE A|That's a kid,]] the technician whispers. [[+|There's no kid. There's nine, I've counted nine, there isn't any kid on the list.]]

— [[HARK E|Get me the list,]] says Hark.

— [[LENA A|I do,]] she says into the telephone. Her face hasn't moved at all, only the pencil has gone through the paper. [[+|He's orange. He's got a sort of beard. Are you Anton?]]

— [[BOY I|Yes. We've got crisps.]]

— [[LENA I|Which kind?]]

— [[BOY I|Cheese. I don't like them but Papa says that it's breakfast.]]

— [[LENA I|It sort of is. Is your papa there?]]

— [[BOY I|He's being sad in the little room.]]

— [[LENA I|And where are you?]]

— [[BOY I|By the window. I can see your van. It says flowers on it, but that's a lie, isn't it?]]

Hark has already got the radio up to his mouth. — [[HARK I|Two, hold. Hold, hold, hold. There's a child at that window. Acknowledge.]] He listens. He shuts his eyes. — [[HARK I|Say again? Then take your finger off the bloody thing!]]

— [[LENA I|It is a lie, a bit. Anton, could you do something for me? Could you go and sit by the lady with the hip?]]

— [[BOY I|She smells of mints.]]

— [[LENA I|That's the one. I need someone to ask if she's warm enough.]]

— [[BOY I|All right. Say hello to Commander.]]

— [[LENA I|I will.]]

They hear him go. He goes with a hop in it, one shoe louder than the other. The commander's leaning on the wall with both hands. When he speaks it's to the wall.

— [[HARK I|The mother's got custody. There's an order. He's not supposed to be within—]]

— [[LENA I|I know what's in the file, sir.]]

— [[HARK I|Then why's the boy in there?]]

— [[LENA I|I think that he picked him up from school. I think he'd got a Tuesday. And I think he went in to ask about the mortgage.]]

— [[HARK I|With a gun?]]

— [[DEE A|There's been no gun,]] says the girl, slowly. [[+|Six hours. I've had crisps, I've had crying. I've had that old lady's whole operation. Guns click. When people are scared they fiddle with them. He hasn't got one.]]

— [[HARK I|He says that he has.]]

— [[LENA I|They'd told him he had ten minutes, sir, and then the desk would close. I'd have said it.]]

The line scrapes. It's him again, thick, like a man with a cold.

— [[TOM I|What did he say to you?]]

— [[LENA I|He told me it's breakfast.]]

— [[TOM I|Oh, God.]]

— [[LENA I|Tomas, nobody's going to hurt him. I've just had that from the Commander himself.]]

— [[TOM I|The fish?]]

She looks up at Hark. It's a long look; it goes on for about a month. He takes off his cap, puts it on the shelf next to the thermos, and holds out his hand for the receiver.

— [[HARK A|This is the fish,]] he says.
