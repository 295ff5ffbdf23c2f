DAN: Daniel Cho | Dan; Danny; narrator; I; Cho; the noob; the Porter | M | major
SWORD: Gladys | Gladys; the sword; the blade; my sword | F | major
BRI: Brienna | Bri; Brienna; the healer; the cleric | F | major
OGRE: The ogre | the ogre; Grum; Grumgul; the boss | M | major
SYS: The System | the System; the voice in my head | X | minor
---
"[[SYS I|Congratulations. You have died.]]"

"[[DAN I|Again?]]"

"[[SYS I|That is three times today. You have unlocked the achievement 'Doormat.' Would you like to respawn?]]"

"[[DAN I|Can I have a minute?]]"

"[[SYS I|No.]]"

I hit the dungeon floor face first. It's always face first. I think that's a setting.

[HP: 12/12. Debuff: Humiliated. Duration: 1 hour.]

"[[SWORD I|Well, that was pathetic.]]"

I rolled over. The sword was stuck in the wall where I'd left her, about six feet up, which is where the ogre had swatted me from.

"[[DAN I|Hi, Gladys.]]"

"[[SWORD I|I said left. Didn't I say left?]]"

"[[DAN I|You said *your* left.]]"

"[[SWORD I|I'm a sword, I've only got the one left! Pull me out of here.]]"

I pulled. Nothing happened. A box popped up in front of my nose.

[Strength check failed. You need 14. You have 6.]

"[[BRI E|Want a hand?]]" asked Bri.

She was sitting on a treasure chest, eating a health potion with a spoon. They're jelly if you leave them overnight. Brienna was a level twenty cleric, and I still hadn't worked out why she was hanging around in a newbie dungeon with a Porter.

"[[DAN I|How long was I dead for?]]"

"[[BRI I|Like ten minutes.]]"

"[[DAN I|Did you loot me?]]"

"[[BRI I|I held your sandwich for you.]]"

"[[DAN I|Where is it?]]"

"[[BRI I|I held it in my mouth.]]"

"[[SWORD I|Could we please focus? He's coming back.]]"

I could feel it in the floor. Boom. Boom. Boom. A red bar floated around the corner about nine feet off the ground, and under the bar was Grumgul the Gate-Eater, Level 31 (Elite).

"[[DAN I|Plan?]]"

"[[SWORD I|Kill him.]]"

"[[BRI I|Run.]]"

"[[DAN I|Okay, those are kind of opposites.]]"

The ogre stopped. He looked at the healer, then the empty place where I used to be, then me. His forehead wrinkled up.

"[[OGRE I|Grum squish you already.]]"

"[[DAN I|You did, yeah.]]"

"[[OGRE I|Grum squish you *good*.]]"

"[[DAN I|It was excellent. Really professional.]]"

"[[OGRE I|Why you back?]]"

It's funny, nobody had ever asked me that. I'd been in this world for eleven days. One minute I'm delivering pad thai on a bike, next minute there's a bus, next minute a voice in my head is asking if I want to allocate my points.

"[[DAN A|I don't actually know,]]" I said. "[[+|I just keep waking up here.]]"

"[[OGRE I|Huh. Grum too.]]"

There was a pause. The big guy scratched himself with his club.

"[[SWORD E|Now, you idiot,]]" hissed Gladys. "[[+|He's thinking! It takes up his whole head! Stab him!]]"

"[[DAN I|With what? You're in the wall.]]"

"[[SWORD I|Use the spoon!]]"

"[[BRI I|It's my good spoon.]]"

"[[DAN I|Hang on a second. What do you mean, you too?]]"

"[[OGRE I|Grum wake up. Little people come. Grum squish, or little people squish Grum. Then Grum wake up.]]" He held up four fingers, counted them, and put one down. "[[OGRE I|Two thousand time. Nobody ever ask Grum to sit.]]"

I looked at Bri. Bri looked at the potion. Then she scooted over on the chest.

"[[BRI A|So sit,]]" she told him.

The chest made a noise. The ogre's knees came up around his ears. She passed him what was left of the jelly, and he ate the bottle.

[Reputation with Grumgul the Gate-Eater has increased from Hated to Confused.]

"[[SWORD I|I can't watch this. Somebody turn me around.]]"

"[[DAN I|Grum, what did you do before?]]"

"[[OGRE I|Before what?]]"

"[[DAN I|Before the gate. Do you remember anything?]]"

He thought so hard that his health bar flickered. "[[OGRE I|Truck.]]"

"[[BRI I|Truck?]]"

"[[OGRE I|Grum drive truck. In Ohio. There was a... a bright.]]"

Nobody said anything for a long time. I had goosebumps on my goosebumps. Because there isn't any Ohio in Eldermere, I'd seen the map, and because a name was starting to come up over his head under the red one, letter by letter, in white. White's for players.

"[[DAN A|Bri,]]" I said. "[[+|Bri, he's one of us.]]"

"[[BRI I|I know.]]"

"[[DAN I|You *know*?]]"

"[[BRI I|Why do you think I'm down here? I've been leaving him jelly for a month.]]" Her eyes were all shiny. "[[BRI I|He never sat before. I'm too high level. He aggros before I can say hi. It had to be somebody so weak he'd feel bad.]]"

"[[DAN I|Thanks.]]"

"[[BRI I|I mean it in a nice way.]]"

"[[SWORD I|Um.]]" The voice from the wall was a lot smaller than usual. "[[SWORD I|When you say one of us. Is there any chance it could be... would a person necessarily have to be a *person*?]]"

I turned around. We all did. The torchlight was running up and down the blade, and over the hilt, dim as anything, there was a little flicker of white.

"[[DAN I|Gladys? Where are you from?]]"

"[[SWORD I|I don't know. I keep thinking about a library card.]]"

"[[OGRE I|Grum pull lady out?]]"

"[[DAN I|Please. Gently.]]"

He did it with two fingers. She didn't even scrape.

"[[SYS I|Warning. You are deviating from the quest. Please kill the boss.]]"

"[[DAN I|No thanks.]]"

"[[SYS I|Please kill the boss, or be killed by the boss.]]"

"[[OGRE A|Who that?]]" rumbled the ogre, looking at the ceiling. "[[+|Grum hear little voice. Grum not like little voice.]]"

"[[DAN A|Neither does Dan,]]" I said. "[[+|Grum, buddy, how do you feel about stairs?]]"
