CON: Concha Ibáñez | Concha; Mama; the mother; her mother; the old lady | F | major
LIZ: Elisa Ibáñez | Elisa; Eli; her daughter; the driver | F | major
COP: The traffic policeman | the policeman; the Guardia; the young man; officer | M | major
GER: Jürgen | Jürgen; the German; the hitchhiker; the cyclist | M | major
---
They leave Madrid at seven so as not to meet the heat, and meet it anyway at Aranjuez.

— [[CON I|You've missed the turning.]]

— [[LIZ I|I haven't missed it. It's the next one.]]

— [[CON I|Your father always took that one.]]

— [[LIZ I|Papa always got lost.]]

— [[CON I|He got there.]]

On the back seat, with the belt across him, is the box. It was Concha who wanted the belt. It has a brass plate the size of a domino, and on the plate they have spelled Rafael with two f's, and there wasn't time to have it changed.

— [[LIZ I|Are you thirsty?]]

— [[CON I|No.]]

— [[LIZ I|There's water in the door.]]

— [[CON I|I said no. If I drink I'll have to stop.]]

— [[LIZ I|We can stop, Mama. It's four hundred kilometres.]]

— [[CON I|He never stopped.]]

— [[LIZ I|I know he never stopped. I was the one in the back with the bottle.]]

The old lady looks out at the plain. A hawk is standing over it like a thing on a string. She was, people used to say, the most beautiful girl in Cuenca, and she still holds her chin as if someone might be about to paint it.

— [[CON A|You drive too near the middle,]] she says.

— [[LIZ I|Do you want to drive?]]

— [[CON I|Yes.]]

— [[LIZ I|You don't have a licence.]]

— [[CON I|I had one.]]

— [[LIZ I|They took it away. You hit a bank.]]

— [[CON I|It was a very small bank.]]

Elisa laughs, although she'd promised herself that she would not, not today; and since she's laughing she doesn't see the bicycle. She sees it. She swings out, the box leans on its belt, there is a bang, not large, and a yellow shape goes by the window and is gone into the wheat.

— [[LIZ I|Oh God. Oh God, oh God.]]

— [[CON I|Stop the car.]]

— [[LIZ I|I'm stopping it!]]

— [[CON I|Put the light on. The one that goes tac, tac.]]

They run back along the road, in the way that a woman of fifty in sandals and a woman of eighty-one in court shoes can be said to run. In the wheat there is a very long young man lying on his back. He has a helmet on. He is looking at the sky.

— [[LIZ I|Are you hurt? Don't move. Can you move?]]

— [[GER I|Which one, please?]]

— [[LIZ I|What?]]

— [[GER I|Should I move or not move?]]

— [[CON I|He's foreign. Look at his knees.]]

— [[LIZ I|Mama, not now.]]

— [[GER I|I am not hurt. I am from Bremen.]]

He sits up. Jürgen, his name is; he tells it to them very formally and shakes hands with each of them out of the wheat. The bicycle is another matter. It has taken the shape of a pair of spectacles.

— [[GER I|I was going to the sea.]]

— [[LIZ I|I'm so sorry. I'll pay for it. I'll pay for all of it.]]

— [[CON I|We're going to the sea.]]

Her daughter looks at her.

— [[CON I|Well? We are. There's a seat.]]

— [[LIZ I|There isn't a seat, Mama. There's Papa.]]

— [[CON I|He can move over.]]

So now there are four of them, with a bent wheel sticking up out of the boot. For some kilometres nobody talks. The cyclist sits with his knees by his ears and his hands in his lap, careful to leave plenty of room for the box.

— [[GER I|May I ask who is this?]]

— [[LIZ I|That's my father.]]

— [[GER I|Ah.]] He considers it. — [[GER I|How do you do.]]

— [[CON I|I like him.]]

— [[LIZ I|You don't know him.]]

— [[CON I|He said good day to your father. When your Javier came to the house he said good day to the television.]]

— [[LIZ I|I've been divorced for six years. Can we leave Javier out of it?]]

— [[CON I|I'm only comparing.]]

And it's at this point, on the long straight after Mota del Cuervo, that there is a motorcycle in the mirror, and on the motorcycle a pair of sunglasses, and a glove that says to pull over.

— [[LIZ I|That's all I need.]]

— [[CON I|Let me talk.]]

— [[LIZ I|You will not say a word.]]

The policeman takes off his glove before he bends down to the window. He is hardly older than the German. There's a paper pharmacy bag tied on behind his saddle.

— [[COP I|Good day. Papers, please.]]

— [[LIZ I|Here. Was I going too fast, officer?]]

— [[COP I|You've got a wheel hanging out.]]

— [[LIZ I|Yes. We had a little accident.]]

— [[COP I|With whom?]]

— [[GER A|With me,]] says the voice from the back.

— [[COP I|And you're travelling with them?]]

— [[GER I|They are going to the sea.]]

The young man writes this down, or at any rate he writes something. Then he looks across Jürgen's knees, and lifts up his sunglasses.

— [[COP I|What's in the box?]]

— [[LIZ I|It's—]]

— [[CON I|My husband.]]

— [[COP I|Do you have a certificate for the transport of, of a husband?]]

— [[LIZ I|I thought that one didn't need it with a car.]]

— [[COP I|To scatter in the sea you do. It's a fine, señora. It's quite a big one.]]

— [[CON I|Who says we're scattering?]]

— [[COP I|You've a swimming costume on the dashboard.]]

— [[CON E|Young man,]] says Concha, and up goes the chin. — [[+|What's that you've got on the back of your motorcycle?]]

— [[COP I|Medicine. It's for my mother.]]

— [[CON I|And do you stop, when you're taking it to her?]]

— [[COP I|I'm stopping now.]]

— [[CON I|Precisely. And it's getting hot. What's she got?]]

— [[COP I|The leg.]]

— [[CON I|He had the leg. Eleven years. I washed it every night, and every night he said to me: when I'm better, Conchita, I'll take you to the sea. He'd never seen it. Sixty years I was married to a man from La Mancha who told everyone that he'd seen the sea.]]

A lorry goes by and rocks them all. In the driver's seat Elisa is holding the wheel with both hands, staring straight ahead of her. She's never heard this. There's a photograph: Papa in a straw hat, at Benidorm.

— [[LIZ I|But the photo, Mama.]]

— [[CON I|It was a painted cloth. At the fair. He made me swear.]]

The policeman lets his sunglasses drop again. It takes him some time to put the papers back in their order.

— [[COP A|I didn't see a box,]] he says.

— [[GER I|It is here. It is quite large.]]

— [[COP I|I saw a large German.]] He raps on the roof, twice. — [[COP I|Tie that wheel on. And keep away from the middle, señora, you drive too near the middle.]]

He has gone before anyone can thank him. The indicator is still going tac, tac. The old lady smooths down her skirt.

— [[CON I|You see? Everybody says so.]]
