NAR: Martin Sayle | narrator; I; Martin; Mr Sayle; Marty | M | major
CLAIRE: Claire Sayle | Claire; my wife; my late wife | F | major
HEN: Henrietta Sayle | Henny; Henrietta; my daughter; my girl | F | major
VOICE: the voice on the line | the voice; the caller; it | U | major
OPS: the operator | the operator; a woman's voice; the woman at the exchange | F | minor
POLICE: Sergeant Ruck | Sergeant Ruck; Ruck; the sergeant; the policeman | M | minor
---
My wife had been dead since the spring, so when the telephone rang and it was she, I naturally supposed that I had fallen asleep.

“[[CLAIRE I|Marty? Is that you?]]”

I said that it was. I remember how reasonable my voice was. It was twenty to four by the clock on the landing, and I was standing on the cold boards in bare feet.

“[[CLAIRE I|You sound far away.]]”

“[[NAR I|I’m at home.]]”

“[[CLAIRE I|So am I, darling.]]”

There was a humming on the wire, like a great many people a long way off all holding one note. I sat down upon the stairs.

“[[NAR I|Claire, where are you ringing from?]]”

“[[CLAIRE I|I told you. Is Henny asleep?]]”

“[[NAR I|Of course she is.]]”

“[[CLAIRE I|Would you go and look?]]”

I did not go and look. I am not, or was not then, a fanciful man; I was senior partner in a firm of land surveyors. I did what such a man does. I depressed the cradle, waited, and dialled for the operator.

“[[OPS I|Exchange. Which number, please?]]”

“[[NAR I|I’ve just had a call. I should like to know where it came from.]]”

“[[OPS I|What’s your number, caller?]]”

“[[NAR I|Withering four-one.]]”

I heard the click of her plugs, and then a silence, and then a different kind of silence.

“[[OPS I|Is this some sort of joke?]]”

“[[NAR I|I beg your pardon?]]”

“[[OPS A|That line’s down, sir,]]” the woman at the exchange said. “[[+|The whole of the Withering side has been down since the gale on Sunday. I don’t know how you’re speaking to me at all.]]”

“[[NAR I|But I am speaking to you.]]”

“[[OPS I|Somebody is,]]” and she pulled the plug.

I looked along the landing. At the end of it the door of my daughter’s room, which I had closed at eight o’clock with my own hand, stood open by the breadth of three fingers. There was no light in it. I had just put my foot to the first of those boards when, at my back, the bell began to ring again.

I let it ring. I counted nineteen. Then someone lifted the receiver, and I knew that it could not be me, because I was watching myself not do it.

“[[HEN I|Hullo?]]”

She was in her nightdress. She had come up the stairs behind me, from below, out of the dark hall; she was seven years old; and she had the receiver in both her hands.

“[[HEN I|Hullo, Mummy.]]”

“[[NAR I|Henny, put that down.]]”

“[[HEN I|Daddy’s here. He’s got no slippers.]]” She listened, with her head upon one side. “[[HEN I|No. No, not yet. He hasn’t looked.]]”

“[[NAR I|Give it to me, there’s a good girl.]]”

“[[HEN I|She says you’re to look.]]”

I got it away from her. It was dreadfully cold. I held it to my own ear, and I shouted, God help me, at the humming. “[[NAR I|Who are you? What do you want with us?]]”

“[[VOICE I|Martin.]]”

It was Claire’s voice; only it was, so to speak, not Claire who was using it.

“[[NAR I|You aren’t my wife.]]”

“[[VOICE I|I’m what answers.]]”

“[[NAR I|Answers what?]]”

“[[VOICE I|You rang every night. In April, in May. You sat just there, on the fourth stair, and you dialled the number of the hospital, and when they’d gone off the line you went on talking. Did you think there’d be nobody?]]”

“[[NAR A|I wanted to hear her,]]” I whispered.

“[[VOICE I|Yes. And you have. So that’s one.]]”

“[[NAR I|One what?]]”

“[[VOICE I|Go and look, Martin.]]”

My daughter had slipped her hand into mine. Hers was warm. I clung to that, afterwards; I told it to the sergeant twice. I set the receiver down on the table without hanging it up, so that the humming leaked out over the polish, and together we walked to the end of the landing.

“[[HEN I|Don’t put the light on.]]”

“[[NAR I|Why not?]]”

“[[HEN I|You’ll wake me.]]”

I put the light on.

She was in bed. She lay upon her side with one plait in her mouth, as she always did, and her breath went in and out. The eiderdown had rabbits on it. On the wall above was the sampler that her mother had worked, in red, in the last weeks: “[[!|Thou God Seest Me]]”.

I cannot say how long I stood there. I know that I did not once look down at what was holding my hand.

“[[NAR I|Which of you is it?]]”

“[[HEN I|Don’t you know?]]”

“[[NAR I|Tell me something. Tell me what we did on your birthday.]]”

“[[HEN I|Went to the sea. Mummy was in the chair with wheels. You dropped the ices.]]”

“[[NAR I|What did I say?]]”

“[[HEN A|You said a word,]]” the little voice replied, and giggled, “[[+|and then you said I hadn’t heard it.]]”

From the bed: “[[HEN I|Daddy?]]”

She had sat up. Her hair was stuck to one cheek. She looked at me, and she looked at the place beside me, lower down, and I saw her face begin to come apart.

“[[NAR I|It’s all right, sweetheart. Look only at me.]]”

“[[HEN I|Who’s that?]]”

“[[NAR I|There’s no one. Look at Daddy. Come here.]]”

“[[HEN I|You’ve got to choose, she says. You can’t have had two.]]” That was from below; from my left hand.

“[[HEN I|Daddy, why has she got my—]]”

I ran. I had my daughter off the bed, rabbits and all, and over my shoulder, and I went down those stairs in the dark as one falls down a well; and as I passed the table I heard it say, out of the dangling receiver, without any anger, as one might remind a man of his umbrella:

“[[VOICE I|We’ll ring you back.]]”

Sergeant Ruck was very decent. He gave us tea at the station, and he sent a constable up to look over the house.

“[[POLICE I|Nobody there, sir. Back door was locked. Your telephone’s dead as mutton.]]”

“[[NAR I|Was the receiver on the hook?]]”

“[[POLICE I|It was.]]” He studied the end of his pencil. He had children himself. “[[POLICE I|You’ve had a bad year, Mr Sayle. Anybody would say so. And how’s the young lady?]]”

She was by the fire in his own greatcoat with a bun. She hadn’t spoken since the house. I said that she was tired.

“[[POLICE I|You take her away somewhere. Seaside, I should.]]”

“[[HEN I|We’ve been to the sea.]]”

We both turned round. She was looking into the coals, and swinging her feet.

“[[POLICE I|Have you now? And did you like it?]]”

“[[HEN I|Yes, thank you. Daddy dropped the ices.]]” My girl bit into her bun. “[[HEN I|But I wasn’t the one who was there.]]”

On the sergeant’s desk, the telephone began to ring.
