ALMA: Alma Fontaine | Alma; the older actress; Dame Alma; the Queen; the leading lady | F | major
BRON: Bronagh Tully | Bronagh; Bron; the understudy; the girl; the maid | F | major
TANNOY: Pim | Pim; the stage manager; the tannoy; the loudspeaker | U | minor
---
“[[TANNOY I|Ladies and gentlemen, this is your fifteen-minute call. Fifteen minutes, please.]]”

“[[ALMA I|I heard you, darling.]]”

“[[BRON I|They can’t hear you back, you know.]]”

“[[ALMA I|I know that. One still answers. It’s manners.]]” Alma Fontaine was lying on the dressing-room floor with her feet on the chair and a cold flannel across her eyes. She was wearing the farthingale. It rose above her like a tent. “[[+|Are you dressed?]]”

“[[BRON I|As the maid.]]”

“[[ALMA I|I didn’t ask as what.]]”

Bronagh twisted her hands in her apron. She’d been in the building for nine weeks. In nine weeks she had brought on a letter, a lamp, and a dead partridge, and she had spoken one line, which was “[[!|He is below, madam]]”. She also knew every word of Dame Alma’s part, since it was for this that they paid her the extra forty pounds.

“[[BRON A|Should I get Pim?]]” she asked.

“[[ALMA I|Why would you get Pim?]]”

“[[BRON I|Because you’re on the floor.]]”

“[[ALMA I|I’m always on the floor. It’s for the back.]]”

“[[BRON I|You’ve your shoes on the wrong feet.]]”

The toes of the shoes, up on their chair, turned in and then out. The older actress lifted one corner of the flannel.

“[[ALMA I|So I have.]]”

“[[BRON I|And you called me Rosalind when I came in.]]”

“[[ALMA I|I call everyone Rosalind.]]”

“[[BRON I|You never did before.]]”

She said nothing to that. The girl waited, and then she knelt down, undid the buckles, and swapped the shoes. They were so small. It was a surprise to her, how small. From the stalls those feet had seemed to take up the whole stage.

“[[ALMA E|I’ve lost it,]]” said Alma.

“[[BRON I|Lost what?]]”

“[[ALMA I|The second act. I went to look for it this afternoon, in the bath, and it wasn’t there.]]”

“[[BRON I|Everybody dries.]]”

“[[ALMA I|I’m not talking about drying. I’ve dried with the best of them. When you dry, there’s a hole, and you can feel around the edges of it. This is just… carpet. Wall to wall. I couldn’t tell you if I’m supposed to be angry.]]”

“[[BRON I|You’re furious. He’s sold the orchard.]]”

“[[ALMA I|Has he? The swine.]]”

“[[TANNOY I|Ten minutes, ladies and gentlemen. Ten minutes. And could whoever’s got the partridge please put it back.]]”

“[[BRON A|Oh, God,]]” muttered the maid, and took it out from under her arm and put it on the dressing table, among the cards.

“[[ALMA I|You’ll have to go on.]]”

“[[BRON I|No.]]”

“[[ALMA I|It’s what you’re for.]]”

“[[BRON I|I’m for if you break a leg! I’m for if you’re stuck on the M6! You’re right here. You’re dressed. There’s nine hundred people out there who’ve come from, I don’t know, Stevenage. They didn’t come to see me bring in a bird.]]”

“[[ALMA I|You’ve wanted it, though.]]”

“[[BRON I|That’s not fair.]]”

“[[ALMA I|I’ve seen you in the wings. Your lips move.]]”

“[[BRON A|Of course I’ve wanted it,]]” she burst out. “[[+|I’ve wanted it so badly I’ve been sick. But I wanted it to be because I was good. I didn’t want it to be because you were… because of carpet.]]”

There was a knock at the door, two quick and one slow. Neither of them moved.

“[[TANNOY E|Only me,]]” called Pim, in person for once. “[[+|Everything all right in there, Dame A?]]”

It was Bronagh who opened her mouth, but the other one got in first. It was extraordinary. She was flat on her back, with her eyes shut, and the voice that came out of her could have filled a cathedral.

“[[ALMA I|Perfectly, my angel! We’re just having a little chat about men!]]”

“[[TANNOY I|Righto. Is Bron with you?]]”

“[[ALMA I|She’s doing me up.]]”

“[[TANNOY I|Tell her there’s a partridge gone.]]”

They listened to the footsteps pad off down the corridor. The flannel had slid to the floor. Without it, and without the eyelashes, hers was the face of any tired woman of seventy-six.

“[[BRON I|How did you do that?]]”

“[[ALMA I|Do what?]]”

“[[BRON I|You were yourself. You were completely yourself.]]”

“[[ALMA I|There was a knock. It’s a cue. Someone knocks and one’s marvellous, it doesn’t go through the head at all.]]”

The understudy sat back on her heels. She’d had a grandmother in Strabane who couldn’t have told you the day of the week, and who could say the rosary in two languages if you only started her off. You just had to give her the first half.

“[[BRON A|‘He is below, madam,’]]” she said slowly.

“[[ALMA I|‘Then let him wait. He has kept me waiting these eleven years, and I have had no fire.’]]” Alma’s eyes flew open. “[[+|Good Lord. Is that it? Is that the second act?]]”

“[[BRON I|That’s the top of it. Don’t think. ‘He says he will not wait.’]]”

“[[ALMA I|‘Then he has learnt something. Bring me the lamp.’ And you bring me the lamp.]]”

“[[BRON I|And I bring you the lamp. ‘Madam, your hand is shaking.’]]”

“[[ALMA I|‘It is the lamp that shakes.’ It’s there. It’s all there, it’s just under the—oh, you clever girl. But it’s no earthly use. You go off. After the lamp you go off, and there’s forty minutes of me and that block of wood from the television.]]”

“[[BRON I|So I won’t go off.]]”

“[[ALMA I|You what?]]”

“[[BRON I|I’m a maid. I can be dusting. I’ll be in the room all the time, and if I see you going, I’ll come over with something. A cushion. The partridge. And I’ll give you the first half.]]”

“[[ALMA I|They’ll have your guts for it.]]”

“[[BRON I|They can have them.]]”

“[[TANNOY I|Act One beginners, please. Dame Alma, Mr Strachan. This is your call.]]”

The Queen held up both her hands. It took a good deal of pulling, and some language, but between them they got the farthingale upright with its owner inside it. She looked in the mirror. She licked a finger and laid one eyebrow flat.

“[[ALMA A|It won’t get better, you know,]]” she told the glass. “[[+|Not next week. Not by Cardiff.]]”

“[[BRON I|I know.]]”

“[[ALMA I|You’ll be playing it by Cardiff.]]”

“[[BRON I|Maybe.]]”

“[[ALMA I|And you’ll be good. I shall be in the front row with a nurse, and I won’t have the faintest idea who you are, and I shall think, who *is* that girl? She has something.]]”

Bronagh couldn’t say anything at all. She picked up the lamp. She picked up, after a second, the bird. In the corridor the light over the pass door was already glowing red, and beyond it, like weather, there was the sound of people sitting down.

“[[ALMA I|Now then. What do I say first?]]”

“[[BRON I|You don’t say anything first. I do.]]”

“[[ALMA I|So you do.]]” A small, dry, jewelled hand felt for hers in the dark, and gripped. “[[+|Go on, Rosalind.]]”
