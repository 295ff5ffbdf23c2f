ME: Josie Park | narrator; I; Josie; Jo; Josephine; Park; my sister | F | major
MIN: Minjun Park | Minjun; MJ; my brother; the dork | M | major
HAL: Halmoni | Halmoni; Grandma; my grandmother | F | major
DEV: Dev Ramaswamy | Dev; the boy next door; the boy | M | major
MOM: Mom | Mom; my mom; Mrs. Park | F | major
COUSINS: the twins | the twins; Ellie and Allie; my cousins | F | group
---
So my brother's on the roof again.

“[[ME I|Get down from there!]]”

“[[MIN I|Can't hear you!]]”

“[[ME I|You just answered me, MJ!]]”

“[[MIN I|That was a coincidence!]]”

He's eleven. He's got a colander on his head and a coat hanger in each hand, and he is trying to pick up either aliens or the Lakers. I'm standing in the driveway in a hanbok with a curling iron still in my hair. It's my grandmother's eightieth. In about nine minutes there'll be forty relatives on this lawn.

“[[DEV I|Is he supposed to be up there?]]”

Oh no. Oh no, no, no. I turn around, very carefully, because of the iron. It's the boy next door. He is leaning on our fence in a clean white T-shirt as if somebody'd painted him.

“[[ME I|Hey, Dev.]]”

“[[DEV I|Hey. You look … traditional.]]”

“[[ME I|It's my grandmother's birthday.]]”

“[[DEV I|What's with the thing?]]”

“[[ME I|What thing?]]”

“[[DEV I|The thing that's kind of on fire.]]”

I scream. I yank it out, and there's a smell, and a piece of my actual hair's just hanging there on the barrel like a little dead snake. Up on the roof the dork is laughing so hard that his colander falls off. It goes *bong, bong, bong* down the shingles and lands in the azaleas.

“[[MIN I|That's alien technology, Josephine! You owe me a new one!]]”

“[[ME I|I'm going to murder you.]]”

“[[MIN I|You'd have to come up here.]]”

“[[ME I|You think I won't?]]”

“[[MIN I|You've got a *skirt* on.]]”

“[[DEV E|He's got a point,]]” says Dev.

The front door opens. It's only by about an inch, but it makes every one of us stand up straight. What comes out is one eye.

“[[HAL I|Josie-ya.]]”

“[[ME I|Yes, Halmoni?]]”

“[[HAL I|Who is shouting?]]”

“[[ME I|Nobody. It's the radio.]]”

“[[MIN I|It's me, Halmoni! I'm on the roof!]]”

“[[HAL I|I see. And this one? He is the radio also?]]”

Dev takes his elbows off of the fence. He puts his hands together and bows, which, I mean, it's not even the right kind, and the eye goes up and down him, twice, like a scanner.

“[[DEV I|I live next door, ma'am. Happy birthday.]]”

“[[HAL I|You eat meat?]]”

“[[DEV I|Uh. No, ma'am. I'm vegetarian.]]”

The door closes. I shut my eyes. That's it, then. He might as well have told her that he's wanted in three states.

“[[DEV I|Did I do something?]]”

“[[ME I|You don't eat meat.]]”

“[[DEV I|Is that bad?]]”

“[[ME I|There's eleven pounds of short ribs in there, Dev. She's been up since four.]]”

“[[DEV I|I could eat around them.]]”

Then my mom's in the driveway. She has come from the garage, in an apron, with a phone clamped in her neck and a tray of something in both hands, and she's got the look. “[[MOM I|No, Emo, take the second exit. The *second*. Josie, what happened to your hair? Why is there a ladder out? Hi, Dev, honey. No, Emo, not you.]]”

“[[ME I|MJ's on the roof.]]”

“[[MOM I|Minjun! Get down off the roof!]]”

“[[MIN I|I'm almost in contact!]]”

“[[MOM I|I'll give you contact. I've got Auntie Soo in the car with the cake on her lap, and she's in *Anaheim*. Josie, go get him.]]”

“[[ME I|Why me?]]”

“[[MOM I|Because I'm holding forty dumplings!]]”

I look at the ladder. I look at my skirt, which has got about nine yards of pink silk in it. Somebody takes the curling iron from me and unplugs it, or winds it up, anyway; it's been trailing an extension cord through the whole flower bed.

“[[DEV A|I'll go,]]” he tells me. “[[+|I do our gutters.]]”

“[[ME I|You don't have to do that.]]”

“[[DEV I|I know. But then I'd be in a position to ask for something.]]”

“[[ME I|Like what?]]”

He's already on the fourth rung. He says it kind of to the wall. “[[DEV I|Like, if you're ever not traditional. On a Friday.]]”

I can't feel my face. There's a car pulling up, and then there's another, and doors, and a high shriek in stereo that can only be my cousins.

“[[COUSINS I|*Who's that on your roof?*]]”

“[[ME I|That's Minjun.]]”

“[[COUSINS I|No, the *hot* one.]]”

“[[ME I|Ellie. Oh my God. He's right there.]]”

“[[DEV E|I can hear you guys,]]” calls Dev.

The whole family's on the lawn by this point. There are uncles with coolers. There's a baby. They're all of them looking up, with their hands over their eyes, at my brother, who's backed himself up against the chimney, and at the boy, who is sitting down a little way off with his arms around his knees.

“[[DEV I|What are you picking up?]]”

“[[MIN I|You'll laugh.]]”

“[[DEV I|Try me.]]”

“[[MIN I|It's not really aliens. I only said that. It's, you know how Grandpa had that radio? The one in the garage? I thought if I got it up high enough, I could find the station. The one he used to get, with the baseball in Korean. I was going to turn it on when she did the candles.]]”

You can hear it really well, from down here. There's something about the angle. No one on the grass says a thing. My mom has put the dumplings on the hood of the car.

“[[DEV I|Did you get it?]]”

“[[MIN I|I got Fresno.]]”

“[[DEV I|Well, what about the hanger? Give it here. You've got it vertical, see, but it's AM. Hold on to my belt.]]”

“[[MIN I|Don't fall.]]”

“[[DEV I|I won't. You got me?]]”

“[[MIN I|I got you.]]”

A crackle. A whoop, that's like the ocean going down a drain. Then it's there, very small, tinny, a million miles away and thirty years ago: a bat, and a crowd, and a man going out of his mind.

The door's open again. It's open all the way. She's in the blue, with the gold pin. She comes down those two steps with nobody's arm, and stands in the middle of the lawn with her head on one side.

“[[HAL A|Lotte Giants,]]” says my grandmother.

“[[ME I|Is that good, Halmoni?]]”

“[[HAL I|No. They are terrible. He loved them.]]” She listens to another pitch. It's a long one; I think that it might be going foul. Then she looks up and crooks one finger at the roof. “[[HAL I|You. Radio. You like tofu?]]”

“[[DEV I|Yes, ma'am!]]”

“[[HAL A|Come down,]]” she says. “[[+|I'll make.]]”
