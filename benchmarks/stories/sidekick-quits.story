MAR: Marisol Quint | Marisol; Sparrow; Quint; narrator; I; the sidekick | F | major
DEB: Deborah Kimani | Deborah; Ms. Kimani; Deb; Human Resources; the woman from HR | F | major
---
The woman from HR has a cactus, a box of tissues, and a form with my name on it. Both my names.

“[[DEB A|Take a seat,]]” she says. “[[+|Would you prefer Sparrow or Marisol?]]”

“[[MAR I|Which one’s quitting?]]”

“[[DEB I|Legally, both.]]”

I sit. The chair is too low. My utility belt digs into my ribs, and when I shift, something in one of the pouches starts to beep.

“[[DEB I|Is that going to explode?]]”

“[[MAR I|It’s my reminder to drink water.]]”

“[[DEB A|I see,]]” she says, and actually writes it down. Her nameplate says “[[!|D. KIMANI, PEOPLE & CAPES]]”. She’s maybe fifty. She has reading glasses on her head and another pair on her nose. “[[+|So. This is just an exit interview. It’s confidential. There are no wrong answers. How long were you with the Nightjar?]]”

“[[MAR A|Six years,]]” I say.

“[[DEB I|And you joined at...]]”

“[[MAR I|Sixteen.]]”

The pen stops. It starts again.

“[[DEB I|Would you say your training was adequate?]]”

“[[MAR A|He threw me off a roof,]]” I tell her.

“[[DEB E|As part of the training?]]” asks Ms. Kimani.

“[[MAR I|That was the training.]]”

“[[DEB I|On a scale of one to five?]]”

I think about the roof. I think about the air going by, and the cable I found, or didn’t find, until the ninth floor. “[[MAR I|Four. It was very clear.]]”

“[[DEB I|Did you feel you had opportunities to progress?]]”

“[[MAR I|I asked him once if I’d ever be the Nightjar. He said when he’s dead. Then he got shot that same week and he was so smug about not dying.]]”

“[[DEB I|I’ll put ‘limited.’]]”

“[[MAR I|You can put whatever you want.]]”

“[[DEB I|Marisol, may I ask you something that isn’t on here?]]” She takes off the upper pair of glasses and lays them on top of the cactus, apparently without noticing. “[[+|Why today? I had you down as a lifer. You did the Halloween siege with a broken collarbone, and you sent us a thank-you card for the sling.]]”

I look at the tissues. I’m not going to need the tissues.

“[[MAR A|It was the birthday thing,]]” I say.

“[[DEB I|Yours?]]”

“[[MAR I|His. I made a cake. I mean, I bought a cake and I wrote on it. We were up on the bank, and I’d got it up eleven flights in one hand, and he goes, ‘Sparrow, focus.’ And I looked at the back of his head and I thought, I don’t know if he likes cake. I’ve had his blood in my mouth. I know his PIN. I don’t know if the man likes *cake*.]]”

“[[DEB A|He doesn’t,]]” she says.

It takes a second to land.

“[[MAR I|Excuse me?]]”

“[[DEB I|He’s diabetic. He likes those awful little cheese crackers.]]”

“[[MAR I|How do you know that?]]”

Human Resources goes a shade darker. It’s a nice shade. She caps the pen, uncaps it, and moves the form two inches to the left.

“[[DEB A|It’s in his file,]]” she says.

“[[MAR I|Crackers are in his file?]]”

“[[DEB I|It’s a thorough file.]]”

“[[MAR I|Deborah.]]”

“[[DEB I|Ms. Kimani, please.]]”

“[[MAR I|I’m a *detective*, Ms. Kimani. I was trained by the best detective in the hemisphere. You’ve got a cracker crumb on your blotter. You’ve got two coffee cups in that bin, and one’s got a bite mark in the rim. I know that bite. I’ve matched that bite. He was here.]]”

“[[DEB E|Lots of people come here,]]” says Deborah.

“[[MAR I|When?]]”

“[[DEB I|I can’t discuss other employees.]]”

“[[MAR I|Did he come to get me fired?]]”

“[[DEB I|Oh, no! No, honey, no.]]” It comes out of her in a rush, and so does her hand, right across the desk, until it’s on my glove. “[[+|He came in at eight this morning to resign.]]”

The thing in my pouch beeps again. I don’t turn it off.

“[[MAR I|He can’t resign. He *is* it. There’s a signal.]]”

“[[DEB I|He filled out the same form. He was better about the scale questions, but he cried more.]]”

“[[MAR A|He *cried*?]]” I say.

“[[DEB I|I shouldn’t have told you that.]]”

“[[MAR I|Out of both eyes?]]”

“[[DEB I|I’m an empath, Marisol. Class three, it’s why they gave me the job. He was crying before he sat down. You could have filled a bath.]]” She pulls her hand back and straightens her cuffs. “[[+|Strike that. You never heard it.]]”

I get up. There’s not a lot of room for pacing, so I do the corner by the filing cabinet, three steps and turn. Out in the bullpen, someone’s phone is playing that song about heroes, and someone else is telling them to cut it out.

“[[MAR I|What did he put? For the reason?]]”

“[[DEB I|That’s confidential.]]”

“[[MAR I|You told me about the *bath*.]]”

“[[DEB I|And I regret it.]]”

“[[MAR I|I could just read it. I could read it upside down from here. You’ve got it right under mine, I can see his stupid capital R.]]”

“[[DEB E|I am going to go and water my cactus,]]” says Deborah, slowly and distinctly, “[[+|at the cooler, down the hall. It takes me about two minutes. I’d be very disappointed to find that anyone had touched my desk.]]”

“[[MAR I|You’re not supposed to water those.]]”

“[[DEB A|I know that, honey,]]” she says.

She goes. She takes the cactus, with the glasses still on it. I stand there for four whole seconds, because I was well brought up, and then I slide my form off his.

It’s all caps. It’s always been all caps. Under *Reason for leaving* it says “[[!|S. BROUGHT ME A CAKE. ELEVEN FLIGHTS. I TOLD HER TO FOCUS. I HAVE BECOME MY FATHER. RECOMMEND S. FOR PROMOTION, EFFECTIVE IMMEDIATELY. SHE SHOULD HAVE HAD IT YEARS AGO.]]”

And then, squashed in at the bottom, in small letters, as if he’d had to learn how: “[[!|it said Happy Birthday Boss. nobody has called me that.]]”

When she comes back, I’m using the tissues. She doesn’t remark on it. She sets the cactus down in its saucer, dripping.

“[[DEB I|Now, where were we? Would you recommend this position to a friend?]]”

“[[MAR A|Where did he go?]]” I ask her.

“[[DEB I|On a scale of one to five.]]”

“[[MAR I|Deb. Please. Where is he?]]”

“[[DEB I|I told him I couldn’t process it without a supervisor’s signature. It’s not true. He’s in the waiting room at Payroll, with a magazine. He’s been there since eight-thirty.]]” She finally finds the glasses, looks at them in surprise, and picks a spine out of the bridge. “[[+|If you run, you could catch him before lunch.]]”

“[[MAR I|I don’t know what to say to him.]]”

“[[DEB I|You’ll think of something. It’s only down one flight.]]”

I’ve got my hand on the door when she clears her throat. She’s holding something out to me, a crinkly little orange packet from the back of her top drawer.

“[[MAR I|Is that in my file, too?]]”

“[[DEB A|It is now,]]” she says.
