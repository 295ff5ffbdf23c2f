ODA: Sister Odalys | Sister Odalys; Odalys; the young nun; the novice | F | major
ABB: Mother Brigid | Mother Brigid; the abbess; the old abbess; Reverend Mother | F | major
MARE: Captain Marek Dolan | Dolan; Captain Dolan; the captain; the officer; Marek | M | major
FERDY: Ferdy Voss | Ferdy; Ferdinand; the deserter; the boy in the bell; the bell | M | major
COR: Corporal Stitch | Stitch; the corporal | M | minor
SIS: the sisters | the sisters; the nuns; the whole choir | X | group
---
They had put him in the bell.

It was the big one, Saint Agnes, which had cracked in the frost of the year before and been let down on to the floor of the tower to wait for money. You could get a grown man under it if you had nine nuns and a beam. Sister Odalys lay on the flagstones, with her cheek in the dust, and spoke into the gap.

«[[ODA I|Are you alive?]]»

«[[FERDY I|I think so.]]» It came out round and enormous. «[[FERDY I|It's awful loud in here.]]»

«[[ODA I|Then whisper.]]»

«[[FERDY I|I *am* whispering.]]»

«[[ODA I|Don't whisper either. Can you breathe?]]»

«[[FERDY I|Yes, miss. It tastes of pennies.]]»

«[[ODA I|It's 'Sister.' There are soldiers coming up the hill. You're to stay as still as a mouse till I knock three times, and then—]]»

«[[ABB I|Sister Odalys!]]»

She banged her head. The abbess had come in by the little door, on her two sticks, without the slightest sound. She was eighty-eight. There were some who held that she'd taken vows of silence just for her shoes.

«[[ABB I|Why are you lying on the floor?]]»

«[[ODA I|I was praying, Reverend Mother.]]»

«[[ABB I|To the bell?]]»

«[[ODA I|Through it.]]»

«[[ABB I|I see. And is it answering?]]»

«[[FERDY A|No, ma'am,]]» said the bell.

Mother Brigid closed her eyes. She lowered herself by degrees on to the sexton's stool, laid the sticks across her knees, and folded her hands on top of them. «[[ABB I|How many of you were in it?]]»

«[[ODA A|All of us,]]» the young nun confessed.

«[[ABB I|Sister Perpetua?]]»

«[[ODA I|She worked out the lever.]]»

«[[ABB I|And I suppose the cook has been feeding it.]]»

«[[ODA I|Only soup. We've got a funnel.]]»

From the courtyard, through two walls, there came the sound of hooves on the cobbles, and somebody who hammered at a gate with something made of iron. Neither of them stirred.

«[[ABB I|What's his name?]]»

«[[ODA I|I didn't ask him.]]»

«[[FERDY I|It's Ferdy, ma'am. Ferdinand Voss, of the Fourteenth. I ran off. I'd like to say I got lost, but I ran.]]»

«[[ABB I|How old are you, Ferdinand?]]»

«[[FERDY I|Seventeen at Easter.]]»

«[[ABB I|And what's wrong with you, apart from that?]]»

«[[FERDY I|I got a ball in the leg, ma'am. One of ours.]]»

«[[ABB A|It's generally one of ours,]]» the abbess sighed. «[[+|Odalys, brush your front. We're about to be searched.]]»

They were. It was very thorough. The men went through the cells, and the cellar, and put bayonets into eleven mattresses and a ham. It was close on vespers when their officer got round to the tower, with his corporal after him and the choir behind, two by two, in a black, disapproving line. He was a tired man, with a good nose. He took off his hat.

«[[MARE I|I regret all this, Mother.]]»

«[[ABB I|So does the ham.]]»

«[[MARE I|You've a deserter here. There's blood on your gatepost.]]»

«[[ABB I|It was one of the hens.]]»

«[[MARE I|It's at the height of my hip.]]»

«[[ABB E|She was a tall hen,]]» said Mother Brigid.

Captain Dolan smiled. You could tell that he hadn't meant to. He looked up into the tower, where there were only ropes and swallows, and he looked down; then he strolled right round the bell, and his spurs went *ching*, *ching*, *ching*. «[[MARE I|That's a fine thing. What happened to her?]]»

«[[ODA E|She cracked, sir,]]» said Sister Odalys. «[[+|In the frost.]]»

«[[MARE I|Is she heavy?]]»

«[[ODA I|Three tons.]]»

«[[MARE I|You'd never think it. There's a scrape on the floor, here, as though somebody'd had her up on one side.]]» He crouched. He put out one finger to the gap, and held up the tip of it to the lantern. It was wet. «[[MARE I|And she appears to have been eating soup.]]»

«[[COR A|Shall I fetch the lads, sir?]]» the corporal asked. «[[+|We'd have it over in no time.]]»

«[[MARE I|Wait a bit, Stitch.]]»

No one breathed. The captain was still down on his heels, with his back to the whole of them. He rapped on the bronze with one knuckle: once, and again, and then a third time.

«[[FERDY I|Can I come out now, miss?]]»

It boomed. It went up the tower and round, and it put out the swallows. It was the corporal who crossed himself.

«[[COR I|Holy Mother! It spoke!]]»

«[[MARE I|What did it say, Stitch?]]»

«[[COR I|It said, sir, it … it asked could it come *out*.]]»

«[[MARE I|Did it? I didn't hear that. I heard a bell. What did you hear, Sister?]]»

Odalys opened her mouth. She had never in her life told a lie to anybody's face, and now here were sixty people waiting on one. She turned, in despair, to the stool.

«[[ABB A|She heard Saint Agnes,]]» the abbess said calmly. «[[+|It's a known thing. She speaks every hundred years or so, before a great misfortune. She spoke in my grandmother's time, and the next day there was a colonel drowned in the font.]]»

«[[COR A|In the font?]]» whispered the corporal.

«[[ABB I|He was leaning over to look for someone.]]»

«[[COR I|Sir. Sir, I'd as soon not shift it.]]»

«[[MARE I|No. I shouldn't care to, either.]]» Dolan had got up and was dusting off his knees, first the one, and then the other. He'd gone rather pale, for all that he was smiling. «[[MARE I|I had a brother at the Fourteenth. He'd have been about that height. It's a curious thing, how a bell can put you in mind of someone. Mother, what would she want, d'you think, your saint? If a man wished to keep on the right side of her?]]»

«[[ABB I|I believe that she'd want a mule, Captain. With panniers. It would have to be left by the lower gate, at about midnight, and nobody would have to look at it.]]»

«[[MARE I|And a coat?]]»

«[[ABB I|It's cold in the pass.]]»

«[[MARE I|It is.]]» He put on his hat again. He bowed to the stool, and to the line of the sisters; last of all, and rather lower, he bowed to the bell. «[[MARE I|Corporal, what have we found here?]]»

«[[COR I|A ham, sir.]]»

«[[MARE I|Then write that down.]]»

They listened to him go. They heard the gate, and the horses, more and more faintly, to the foot of the hill; and still for a good while nobody dared to be the first. At last the young nun dropped on her stomach.

«[[ODA I|You were meant to wait till I knocked!]]»

«[[FERDY I|He did knock! I thought that it was you!]]»

«[[ABB E|Ferdy,]]» said Mother Brigid, leaning down.

«[[FERDY I|Yes, ma'am?]]»

«[[ABB I|Have you anything to say to these ladies? They'll be wanting to get their supper.]]»

A pause. A sort of cough, like distant thunder.

«[[FERDY I|Is there any more of that soup?]]»

«[[SIS A|*No!*]]» cried the whole choir.
