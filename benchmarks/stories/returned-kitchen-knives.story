ILSE: Ilse Tarrant | Ilse; Chef; Tarrant; the chef | F | major
BRAM: Bram Okoye | Bram; the sous-chef; the sous; Okoye | M | major
XIO: Xiomara | Xiomara; Xio; pastry; the pastry cook | F | major
LEN: Lenny | Lenny; the commis; the kid; the new boy | M | major
CAS: Casimir | Casimir; Cas; the waiter; the head waiter | M | major
TEO: Teodor | Teodor; Old Teodor; the pot-washer; the old man | M | minor
HEL: the woman from Table Six | Six; the woman; the green coat | F | minor
LINE: The line | the line; everyone; the kitchen | X | group
---
Eight-forty on a Saturday, and the printer hasn’t stopped since seven.

“[[ILSE I|Ordering! Two duck, one hake, one risotto. Then four covers, Table Eleven: three duck, one steak, rare, and she means it.]]”

“[[LINE I|Yes, Chef!]]”

“[[ILSE I|Where’s my hake for Six?]]”

“[[BRAM I|Walking.]]”

“[[ILSE I|It was walking four minutes ago. Is it walking from the sea?]]”

Bram slides it onto the pass without looking at her. She wipes the rim without looking at him. It’s very well done, the not looking; on any other night nobody would notice. Tonight all of them do. Even Lenny does, and it’s his third shift.

“[[LEN I|Are they always like this?]]”

“[[XIO I|Like what?]]”

“[[LEN I|Like my mum and dad.]]”

“[[XIO E|Whisk,]]” says Xiomara.

He whisks. She’s got eleven soufflés in and nine to go in, and she runs pastry like a bomb-disposal unit: no talking, no draughts, no one comes nearer than the tape. But Lenny is inside the tape. Lenny is holding the whisk.

“[[XIO A|She gave him back his knives,]]” she tells him, out of the side of her mouth. “[[+|Last night. In the roll. All of them.]]”

“[[LEN I|Is that bad?]]”

“[[XIO I|He’d been keeping them at hers.]]”

“[[LEN I|Oh. *Oh.*]]”

“[[ILSE I|Pastry, if you’ve breath to chat, you’ve breath to tell me how long on two soufflés.]]”

“[[XIO I|Six minutes, Chef!]]”

“[[ILSE I|Lenny?]]”

“[[LEN I|Also six minutes, Chef!]]”

The door from the dining room swings in, and Casimir comes through it backwards with a plate in either hand. One of the plates is empty. The other is the hake.

“[[CAS I|Six sent this back.]]”

The kitchen doesn’t go silent, because it can’t. But it drops a tone, like a lorry changing gear.

“[[ILSE I|Sent it back why?]]”

“[[CAS I|She says that it’s sad.]]”

“[[ILSE I|It’s what?]]”

“[[CAS I|I asked her. I said, is it cold, madam, is it overdone? No. It’s perfectly cooked, she says. It’s just very, very sad.]]”

Bram throws down his cloth. “[[BRAM I|It’s a fish.]]”

“[[CAS I|I’m only the waiter.]]”

Ilse has put out a hand for the plate. “[[ILSE I|Who is she?]]”

“[[CAS I|A table for one, green coat, wouldn’t let me take it. She’s ordered two starters, and she eats half of everything. And she’s got a very small notebook, which she keeps on her lap.]]”

Nobody needs to say it. Somewhere behind the ovens a voice says it anyhow.

“[[TEO I|Critic.]]”

“[[ILSE I|Thank you, Teodor.]]”

“[[TEO I|Thirty years I wash plates. Half-eaten of everything, is critic, or is heartbroken.]]”

Ilse bends down to the returned plate. She takes a fork out of her sleeve pocket and tries the fish, then the sauce, and then she stands there with the fork in her mouth, and for the first time in five hours she turns and looks her sous-chef full in the face.

“[[ILSE I|Where’s the lemon?]]”

“[[BRAM I|There’s lemon.]]”

“[[ILSE I|There’s a memory of lemon. Where’s the brown butter? Where are the capers?]]”

“[[BRAM I|I left off the capers.]]”

“[[ILSE I|You left off the capers. From my hake. Why?]]”

“[[BRAM I|I didn’t feel like them.]]”

“[[XIO A|Oh, boy,]]” breathes the pastry cook.

“[[ILSE I|You didn’t *feel* like them?]]”

“[[BRAM I|I was tasting it, and I thought, what’s the point of a caper? It’s a lot of noise. You’d be better off without it. You might as well just be a fish.]]”

“[[ILSE I|We are not doing this at the pass.]]”

“[[BRAM I|We weren’t going to do it at home either. You said there was nothing to discuss.]]”

“[[CAS I|Chef, I’ve got Eleven asking—]]”

“[[ILSE I|Eleven can have bread.]]”

“[[CAS I|They’ve had bread. They’ve had all of it.]]”

And the printer, which has been chattering through everything, chokes on something, whirrs, and stops. A red light comes on. In the hush you can hear one soufflé ticking.

“[[LEN I|Is it meant to do that?]]”

“[[ILSE I|Bram. Printer.]]”

“[[BRAM I|It’s the roll. The spare’s in the office.]]”

“[[ILSE I|So go to the office.]]”

“[[BRAM I|You’ve got my key to the office. I gave it you last night. You held out your hand.]]”

She opens her mouth and shuts it. She pats one pocket, then the other. Over by the sinks the water is turned off, and out of the steam comes the old man himself, five feet tall in his rubber apron, drying each of his fingers on a cloth. No one has ever seen him on this side of the ovens.

“[[TEO I|I have key. I have always key. Chef, who has the checks in the head, when no machine?]]”

“[[ILSE I|Bram does.]]”

“[[TEO I|And who is plating?]]”

“[[ILSE I|I am.]]”

“[[TEO I|So. For this we don’t need that you like each other. Please.]]” He goes off to the office.

Ilse lets out a breath. She turns a fresh cloth over her shoulder.

“[[ILSE I|All right. Go on. What’s hanging?]]”

“[[BRAM I|Eleven: three duck, one steak rare. Fourteen’s two risotto, no cheese on the one. Nine’s on starters. Two wants the bill, and Six wants cheering up.]]”

“[[ILSE I|How long on the ducks?]]”

“[[BRAM I|They’re resting. Ninety seconds. Lenny! Hot plates.]]”

“[[LEN I|Me, Chef? I’m pastry.]]”

“[[XIO A|You’re on loan,]]” she says, and shoves him over the tape.

After that it’s only noise, of the good kind. Backs, behind, hot, hands. The ducks go. The steak goes. He calls it and she plates it, and neither has to finish a sentence, because the other one’s there already. Between the risottos he puts a pan on, and the butter foams and turns, and he throws in the capers by the handful, much too many, and they spit like applause. She holds the plate out under the pan before he’s asked for it.

“[[ILSE I|That’s too many.]]”

“[[BRAM I|I know it is.]]”

“[[ILSE I|Leave them on.]]” And then, low, with her thumb going round the rim: “[[+|I didn’t say there was nothing to discuss. I said I couldn’t discuss it on four hours’ sleep.]]”

“[[BRAM I|You gave me back my knives, Ilse.]]”

“[[ILSE I|They’re your knives. The restaurant in Leith’s going to want you to have knives.]]”

“[[BRAM I|What restaurant in Leith?]]”

“[[ILSE I|It was on your screen. ‘Dear Mr. Okoye, we are delighted.’]]”

“[[BRAM I|They’re delighted with Lenny’s cousin’s *cheese*, you maniac! I’ve been getting us a cheese!]]”

Casimir coughs. He’s had a hand out for the hake for some time.

“[[CAS I|Will I take that to Six? Or shall I tell her there’s a floor show?]]”

“[[ILSE I|I’ll take it.]]”

“[[CAS I|You never go out there.]]”

“[[ILSE I|I’m going out there now.]]”

She goes. Eight people find some reason to be near the round window in the door. They see the green coat, and the chef’s white back, and the fork going in. They see the woman chew. It takes a year. Then the window’s full of Ilse, and the door knocks them all aside, and she’s not alone.

“[[HEL I|I’m so sorry, I don’t mean to get in the way. Which one of you cooked that?]]”

“[[BRAM I|I did.]]”

“[[HEL I|Both times?]]”

“[[BRAM I|Both times. Yes.]]”

She considers him. She is sixty or so, and it’s possible that she’s been crying; she has a shred of parsley on her collar. “[[HEL I|What on earth happened to you in between?]]”

“[[BRAM I|There was a misunderstanding. About cheese.]]”

“[[HEL I|Well, I’d like to thank you. My husband and I always shared a hake, and I’ve been writing to him about it. In this.]]” She shows them: a very small notebook. “[[HEL I|I didn’t want to tell him that it was sad.]]”

When she’s gone there is a considerable pause.

“[[TEO E|Heartbroken,]]” says Teodor, going by with the paper roll. “[[+|I said critic *or*.]]”

The printer wakes. It has saved up everything.

“[[ILSE A|Ordering!]]” cries the chef, with her eyes streaming, and no one is fool enough to blame the onions. “[[+|Five hake!]]”

“[[LINE I|Yes, Chef!]]”
