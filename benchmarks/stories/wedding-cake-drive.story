MID: the middle sister | narrator; I; the middle sister | F | major
MARLO: Marlo | Marlo; my older sister; the oldest | F | major
TEDDY: Theodora | Teddy; Theodora; my little sister; the baby; the backseat | F | major
DAD: Dad | Dad; my father; our father; Daddy | M | minor
CLERK: the clerk | the clerk; the man at the register; the kid at the register; sir | M | minor
---
We’re forty miles out of Socorro with a wedding cake in the back and nobody’s talking to Teddy.

“[[TEDDY I|I think it’s sweating.]]”

Marlo drives like she does everything, at ten and two. She turns up the radio. It’s a man selling tractors.

“[[TEDDY I|You guys? The middle part’s kind of leaning.]]”

“[[MARLO I|Did somebody say something?]]”

“[[MID A|I didn’t hear anything,]]” I say.

“[[MARLO I|I thought that I heard the person who said she’d get the AC fixed.]]”

“[[TEDDY I|I said I’d *look into it.*]]”

“[[MARLO I|With what? You were going to look into it with your eyes?]]”

I turn around. My little sister is lying on her side across the whole bench seat with her knees pulled up and both arms around a three-tier lemon buttercream, like it’s somebody she’s talking down off a roof. There’s frosting on her chin. She’s twenty-six. She sees me see the chin.

“[[TEDDY I|That was from a bump.]]”

“[[MID I|There weren’t any bumps.]]”

“[[TEDDY I|It was before. In Arizona.]]”

“[[MARLO I|Is she eating it? Tell me she’s not eating it.]]”

“[[MID A|She’s maintaining it,]]” I say.

The cake is for our father. He’s getting married tomorrow at noon, in Amarillo, for the fourth time, to a woman named Sherri with an I who does his taxes. It was Marlo’s idea that we should bring the cake. It was Teddy’s idea that all three of us should drive. I don’t have ideas. I’m in the middle; I hold the map.

“[[MARLO I|Exit?]]”

“[[MID I|Not for an hour.]]”

“[[MARLO I|She needs to be out of the sun. How long does buttercream last?]]”

“[[MID I|Are you asking me or the backseat?]]”

“[[MARLO I|I’m not speaking to the backseat.]]”

“[[TEDDY I|The backseat went to pastry school.]]”

“[[MID I|For nine days.]]”

“[[TEDDY I|They cover buttercream on day two. It’s good up to eighty-five degrees, then you’ve got a soup situation.]]”

“[[MARLO I|What is it out?]]”

I look at the dash. I look out at New Mexico, which is lying there like something that’s been left in a pan. “[[MID I|A hundred and one.]]”

“[[MARLO I|God *damn* it, Theodora.]]”

“[[TEDDY I|She spoke to me! You heard her.]]”

We pull in at the first place there is. It has two pumps, and a sign that says “[[!|ICE – BAIT – NOTARY]]”. Marlo goes in with her wallet out, and I go in after Marlo, because she’s the type who tips in advice.

“[[MARLO E|How much ice have you got?]]” Marlo asks.

The kid at the register has a mustache he can’t have had for long. He thinks. “[[CLERK I|Like, in all?]]”

“[[MARLO I|In all.]]”

“[[CLERK I|There’s the chest out there. It’s about thirty bags. You having a party?]]”

“[[MARLO I|We have a cake.]]”

“[[CLERK I|Oh, nice. Whose birthday?]]”

“[[MID A|It’s for a wedding,]]” I tell him.

“[[CLERK A|Congratulations,]]” he says, to both of us.

“[[MARLO I|It’s not ours. It’s our father’s. It’s his fourth, and he’s known her since tax season, and I’d like twenty bags, please, and a receipt.]]”

“[[CLERK I|You don’t sound real happy about it, ma’am.]]”

“[[MARLO I|Is that part of the notary service?]]”

He rings it up. I buy a thing of beef jerky so he’ll know that we aren’t all like that. Through the glass I can see the car with all four doors open, and Teddy on the hood in the sun with her bare feet on the bumper. She’s got the phone to her ear. She isn’t saying anything, just nodding and nodding, and she wipes her eyes with the back of her wrist.

“[[MID I|Who’s she talking to?]]”

“[[MARLO I|That’s my phone. She’s got *my* phone.]]”

By the time we’re out there with the first of the ice, she’s hung up. She’s back behind the cake. She’s fanning it with an owner’s manual.

“[[MARLO I|Who was it?]]”

“[[TEDDY I|Who was what?]]”

“[[MARLO I|You were on my phone.]]”

“[[TEDDY E|It was your dentist,]]” Teddy says. “[[+|You’re due.]]”

“[[MARLO I|My dentist made you cry?]]”

“[[TEDDY I|You’re really, really due.]]”

I pack the ice. We do the floor, and then around the box, and then Teddy, who says that she can’t feel her thighs and that it’s fine. Nobody speaks again for twenty miles. There’s this sound of dripping. Then the phone goes off in the cup holder, and it’s a picture of our father in a fish hat, and Marlo’s hands are at ten and two. So I get it.

“[[MID I|Hi, Daddy. You’re on speaker.]]”

“[[DAD I|Hey, now! Which one’s that?]]”

“[[MID I|The one who answers.]]”

“[[DAD I|How are you girls holding up? I want you to know that I’m doing okay. I’ve been out in the yard. I just didn’t like how Teddy sounded.]]”

“[[TEDDY I|I’m good, Dad! You’re breaking up! We should probably let you go!]]”

“[[MARLO I|Why wouldn’t you be okay?]]”

“[[DAD I|That you, Marlo? Well, honey, it stings. I won’t pretend it doesn’t sting. But Sherri’s a good person, and it’s better to find it out on a Monday than up at the altar, and she’s letting me keep the boat.]]”

“[[TEDDY A|We’re going in a tunnel,]]” says the backseat, very high.

“[[DAD I|I told Teddy you all should go on and turn around. I told her Monday. There’s no sense driving all that way just to look at an old fool.]]”

“[[MARLO I|Monday.]]”

“[[DAD I|She said you wanted to come regardless. I’ll be honest with you, that’s the only thing that’s kept me upright. I went and bought a ham.]]”

It’s Thursday. I don’t say so. Marlo puts on her blinker, and checks her mirror, and checks it again, and brings us to a stop on the shoulder of Highway 60 as if there were an egg under every wheel.

“[[MID I|Dad, we’ll call you back.]]”

“[[DAD I|You drive safe, now. Tell Marlo not so slow.]]”

The hazards tick. A truck goes by, and the whole car rocks, and behind me something large and soft shifts its weight and sighs.

“[[MARLO A|Monday,]]” my older sister says to the windshield.

“[[TEDDY I|Okay. So, I was going to tell you.]]”

“[[MARLO I|I picked this thing up on *Wednesday,* Teddy. I paid four hundred and sixty dollars for it. You were standing right there! You told them more lemon!]]”

“[[TEDDY I|They were going light on the lemon.]]”

“[[MID A|Why didn’t you say it was off?]]” I ask.

“[[TEDDY I|Because you’d have stayed home! You’d have gone, aw, poor Dad, and sent him a fruit thing. When’s the last time that it was the three of us in a car?]]”

Nobody knows. I do, though. I keep the map. “[[MID I|Mom’s.]]”

“[[TEDDY I|Mom’s. And we took two cars.]]”

“[[MARLO I|I had the casseroles.]]”

“[[TEDDY I|I know you did. You always have the casseroles. You’ve got the casseroles and she’s got the directions, and I don’t have anything, and I just thought if there was a cake, somebody’d have to hold it.]]” Her teeth are chattering. She’s got her cheek right up against the cardboard. “[[TEDDY I|I’m not sorry. I’m super cold, but I’m not sorry.]]”

Marlo turns the key, and everything stops: the tractors, the ticking. She gets out. She walks around the front of the car, and for one second I honestly think she’s going to keep walking, right off into the sage in her good flats. But she opens the back door on Teddy’s side.

“[[MARLO E|Give it here,]]” says Marlo.

“[[TEDDY I|What are you going to do?]]”

“[[MARLO I|Give me the cake, Theodora.]]”

It takes the two of us to get it up on the hood. It’s got a definite list. The plastic groom has sunk in to the waist, and he looks like Dad, he looks exactly like Dad. The metal’s so hot that you can hear the bottom tier begin to think about it.

“[[MID I|We don’t have any plates.]]”

“[[MARLO I|We don’t have any *bride.*]]”

And she puts her whole hand in. She does it at the wrist, like a vet. She stands there, by the side of the road in a linen dress, my sister who irons her dish towels, with her mouth full and frosting to the elbow, and she shuts her eyes.

“[[TEDDY I|Well?]]”

“[[MARLO A|It could use,]]” she says, when she can, “[[+|more lemon.]]”

“[[TEDDY I|*Thank* you.]]”

“[[MID I|Save the top for Dad.]]”

Marlo licks her thumb. “[[MARLO I|Save the groom. He can have it with his ham.]]”

Then they both look at me, because I’m the one who knows how far it is.
