IRENE: Irene Salas | Irene; Doña Irene; the concierge; the portera | F | major
TOMAS: Tomás Rey | Tomás; Rey; the student; the boy from the fifth; third-floor left | M | major
GIL: Inspector Gil | Gil; Inspector Gil; the inspector; the policeman | M | major
MERCE: Señora Mercè Puig | Mercè; Señora Puig; the lady from the first floor; the first floor | F | major
NB: The neighbours | the neighbours; somebody on the stairs | X | group
---
The lift had stopped between the second floor and the third, with the first floor in it.

—[[MERCE I|Hello! Is there anybody there?]]

—[[IRENE I|I'm here, Señora Puig. Don't shout. You'll use up the air.]]

—[[MERCE I|Is there only so much?]]

—[[IRENE I|It's a small lift.]]

Irene had come up from her lodge with the mop still in her hand. She looked through the grille. All that was to be seen was a pair of patent shoes, at the level of her chin, and the bottom of a shopping trolley.

—[[IRENE E|Have you pressed the button?]] —asked Irene.

—[[MERCE I|I've pressed them all.]]

—[[IRENE I|The red one?]]

—[[MERCE I|That's an alarm. I don't want to alarm anybody.]]

There were footsteps above. The boy from the fifth was coming down three at a time, with a guitar on his back.

—[[TOMAS A|What's happened?]] —he called, hanging over the rail—. [[+|Is it stuck again?]]

—[[IRENE I|It's the first floor. She's in it.]]

—[[TOMAS I|Mercè? Are you okay?]]

—[[MERCE I|I've got frozen prawns, Tomás.]]

—[[TOMAS I|How many?]]

—[[MERCE I|Two kilos.]]

—[[TOMAS E|We'd better get a move on, then,]] —said Tomás.

He put down the guitar. He tried the door and it wouldn't budge, and he tried it again with a foot against the frame. The concierge watched him do it. In her opinion he was too thin, and he owed her for the light.

—[[IRENE I|I've rung the company.]]

—[[TOMAS I|What did they say?]]

—[[IRENE I|They're sending a man. Between three and eight.]]

—[[MERCE I|I can't stay in here until eight! I've got people coming!]]

—[[IRENE I|What people?]]

There was no answer. The shoes moved closer together. In eleven years nobody at all had come to see Señora Puig, and there was no one on that staircase who didn't know it.

—[[TOMAS A|Somebody special?]] —asked the student gently.

—[[MERCE I|A gentleman.]]

—[[NB I|Ooh!]]

They'd been gathering, the neighbours. There were two on every landing, all the way up. The doctor had brought a stool.

—[[IRENE I|What sort of gentleman?]]

—[[MERCE I|From the dancing. On Thursdays. He's called Ernesto. He's a widower; he's very correct.]]

—[[IRENE I|You never told me you went dancing.]]

—[[MERCE I|You'd have told the whole house.]]

—[[IRENE A|I would not!]] —she said, outraged—. [[+|I'd have told the second floor.]]

Somebody laughed on the stairs. And it was then that the street door opened, down below, and a man's voice came up the well of the staircase, tired, and with a cough in it.

—[[GIL I|Police. Is there a Mercedes Puig in the building?]]

All the heads drew back and then all came out again. Irene went down to the turn of the stairs. He was standing on her wet floor, in a raincoat, with a photograph in his hand.

—[[IRENE I|Who wants her?]]

—[[GIL I|Inspector Gil. I tried the bell on the first.]]

—[[IRENE I|She's not in.]]

—[[MERCE I|I'm in the lift!]]

—[[IRENE I|She's in the lift.]]

The policeman came up as far as the second floor. He was out of breath. He looked at the shoes, and it seemed to take him a moment to decide which bit of the grille to talk to.

—[[GIL I|Señora, do you know this man?]]

—[[MERCE I|I can't see it.]]

—[[GIL I|I'll hold it up.]]

—[[MERCE I|You're holding it up to my trolley.]]

Tomás took it from him. He stretched up his arm, as high as he could, and put the photograph in at the gap. A small hand with a ring on it came down for it.

It was a while before anyone spoke.

—[[MERCE I|It's Ernesto.]]

—[[GIL I|He's also Ernest Vidal. And Emilio Roca, in Zaragoza. He meets ladies at dances. He's very correct, they all tell me so. They give him supper, and in the morning the silver's gone.]]

—[[NB A|Oh, no,]] —said somebody on the stairs.

—[[GIL I|He's expected here tonight, I believe. We found it in his diary: M.P., prawns.]]

Nobody laughed. The concierge had got hold of the bars with her free hand. She was looking up at those shoes. They were new, she could see the price on one of the soles; it must have been half of the pension.

—[[IRENE E|Mercè,]] —said Irene, who'd never called her that in her life—. [[+|Are you all right?]]

—[[MERCE I|I think that I'd like to sit down.]]

—[[TOMAS I|Sit on the trolley.]]

—[[MERCE I|It's prawns.]]

—[[TOMAS I|They'll be soft by now.]]

There was a creak, and the shoes went out at an angle. They heard her blow her nose.

—[[GIL I|I'm sorry, señora. I'd like to be there when he comes. With your permission. I'd be in the kitchen, you'd only have to open the door.]]

—[[MERCE I|What time is it?]]

—[[GIL I|Ten to seven.]]

—[[MERCE I|He's coming at half past. And I'm in a lift.]]

—[[TOMAS I|Move over. Everyone, move. Has anybody got a spanner?]]

A spanner came down from the fourth, hand to hand. The student got up on the doctor's stool with his arm inside the mechanism up to the shoulder. He said things in there that he hadn't learned at the conservatory. Something went clang; the cable shivered, and very slowly, as in the theatre, there descended the shoes, a good black dress, a pearl necklace and, last of all, the face of the first floor, with its lipstick on, and its mascara all down its cheeks.

—[[GIL A|Careful of the step,]] —said the inspector. He had held out his hand before he thought—. [[+|Allow me.]]

—[[MERCE I|Thank you. You've got a cough.]]

—[[GIL I|It's nothing. It's the stairs.]]

—[[MERCE I|It's your chest. Who looks after you?]]

—[[GIL I|Nobody. My wife passed away.]]

On four landings there was a silence that you could have cut in slices. Irene leaned her mop against the wall.

—[[IRENE I|Do you like prawns, Inspector?]]

—[[GIL I|I'm on duty.]]

—[[IRENE I|That isn't what I asked you.]]
