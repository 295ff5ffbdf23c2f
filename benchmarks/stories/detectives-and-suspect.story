MOR: Detective Morrow | Morrow; Ray Morrow; the taller detective; the older man; Ray | M | major
SAL: Detective Salcedo | Salcedo; Inez; the shorter detective; his partner | F | major
KERR: Danny Kerr | Kerr; Danny; the suspect; the man in the chair; the bartender | M | major
LAW: Ms. Whitlock | Whitlock; the lawyer; the woman in red | F | major
CHIEF: Lieutenant Boone | Boone; the lieutenant; Lieutenant | M | minor
WIFE: Teresa Kerr | Teresa; his wife; the voice on the speaker | F | minor
---
"[[MOR A|Let's start again from the beginning,]]" said the taller detective.

"[[KERR I|I told you the beginning.]]"

"[[MOR I|Tell it to my partner. She wasn't listening.]]"

The shorter detective took the gum out of her mouth and stuck it under the table. There was a lot of gum down there. It went back years. "[[SAL I|I was listening. I just thought it was dumb.]]"

"[[KERR I|It's the truth.]]"

"[[SAL I|Sure. I've heard dumb ones that were true. Go ahead, Danny.]]"

The man in the chair looked up at the clock. It had been stopped at five after two since the Carter administration. He had on a white shirt with a bow tie hanging from one side of the collar, and his hands were cut.

"[[KERR I|I closed up at one. I did the register. I took out the trash.]]"

"[[MOR I|By which door?]]"

"[[KERR I|Back.]]"

"[[MOR I|And that's when you saw him.]]"

"[[KERR A|That's when I saw his feet,]]" the bartender said.

Morrow wrote down *feet*. He wrote slowly, with a fountain pen. It was known in four precincts to drive people crazy. "[[MOR I|Describe the feet.]]"

"[[KERR I|Brown shoes. One had a hole in it. I thought, that's Eddie.]]"

"[[MOR I|You knew Eddie Sloat from his shoes?]]"

"[[KERR I|I've been looking at him on that stool for six years. Mostly he's lying down by the end.]]"

"[[MOR I|So you and Eddie were friends.]]"

"[[KERR I|He owed me.]]"

"[[MOR I|How much?]]"

"[[LAW A|Don't answer that,]]" said a woman's voice.

She was in the door. She wore a red coat, and she carried a briefcase that had cost more than the room. Behind her Lieutenant Boone was making a face that said he'd tried.

"[[SAL E|Who're you?]]" asked Salcedo.

"[[LAW I|Whitlock. I represent Mr. Kerr.]]"

"[[KERR E|I don't have a lawyer,]]" said Kerr.

"[[LAW I|You do now.]]"

"[[KERR I|Who's paying you?]]"

"[[LAW I|Someone who'd like you to stop talking.]]"

Nobody in the room failed to notice that this was not the same as an answer. The taller detective capped his pen. His partner looked at him, and he looked at her. They'd been doing that for eleven years, and by now it was pretty much a language.

"[[SAL I|Ray, can I see you outside?]]"

"[[MOR I|It's raining outside.]]"

"[[SAL I|In the hall, Ray.]]"

The hall smelled of wet dog. Boone came out after them and pulled the door shut.

"[[MOR E|What do we know about her?]]" Morrow asked.

"[[CHIEF A|Downtown. Eight hundred an hour,]]" said the lieutenant. "[[+|She does Castellano's people.]]"

"[[MOR I|Danny Kerr tends bar in a bowling alley.]]"

"[[CHIEF I|I'm aware of that.]]"

"[[MOR I|So what's he got that's worth eight hundred an hour?]]"

"[[SAL I|He's got something he saw. He's got something he doesn't know that he saw.]]" Salcedo had her forehead against the vending machine. "[[SAL I|The hands. Did you look at his hands?]]"

"[[MOR I|Cuts.]]"

"[[SAL I|On the *palms*, Ray. You hit a guy with a bottle, you cut your fingers. You get it there from picking up the pieces.]]"

"[[MOR I|He works in a bar. He drops a glass.]]"

"[[SAL I|With what in it? Come on. It's two in the morning and there's your buddy on his back in the alley. Why do you stop and pick up glass?]]"

The older man thought. You could practically hear it, like somebody moving furniture on the floor above. "[[MOR I|Because you don't want him to get cut.]]"

"[[SAL I|Because he wasn't dead.]]"

"[[CHIEF E|Jesus,]]" Boone said.

They went back in. Nothing had changed, except that the suspect was sitting on his hands.

"[[LAW A|We're done here,]]" the lawyer announced. "[[+|Either charge him, or I'm taking him home.]]"

"[[SAL I|Home's good. How's Teresa, Danny?]]"

"[[KERR I|What's my wife got to do with it?]]"

"[[SAL I|I was just asking.]]"

"[[LAW A|Don't say another word,]]" snapped the woman in red.

"[[KERR I|I want to know why she's asking!]]"

"[[LAW I|Mr. Kerr.]]"

"[[KERR I|She's eight months. She's on bed rest. She's not supposed to be—what'd you ask me about Teresa for?]]"

Salcedo slid into the seat across from him, where her partner had been. She didn't have a pen. She just laid both her own hands on the table with the palms up. "[[SAL I|It's what I'd be scared of. If I was you. I'd be thinking, they know where I live.]]"

"[[LAW I|Detective, this is outrageous.]]"

"[[SAL I|He was still talking, wasn't he? Eddie. When you got there.]]"

It was so quiet that the rain got in. Kerr's eyes had filled up. He turned them to the red coat, and back, and to the clock that didn't go.

"[[KERR A|I held his head,]]" he said.

"[[LAW I|My client is exhausted, he doesn't know what he's—]]"

"[[KERR I|I put my apron under it. There was glass all over. He kept trying to roll in it. He goes, 'Danny, it's in the pin.' I go, 'What pin?' He goes, 'Number ten. Tell the lady.']]"

"[[SAL I|What lady?]]"

"[[KERR I|I figured his mom.]]"

Somewhere a chair creaked. It was Morrow's. He'd sat down in the corner, under the sign that read "[[!|NO SMOKING NO SPITTING NO EXCEPTIONS,]]" and lit a cigarette; and he was watching not the suspect, but the briefcase. Its owner's knuckles had turned the color of soap.

"[[MOR I|That's a nice case, Ms. Whitlock. Is it heavy?]]"

"[[LAW I|I'm not the one being questioned.]]"

"[[MOR I|I only ask because you've picked it up. It looks to me like you were just about to go bowling.]]"

"[[LAW I|I have another client.]]"

"[[MOR I|At four in the morning?]]"

"[[LAW I|Lieutenant, I'd like that door opened.]]"

"[[CHIEF E|It sticks,]]" said Boone, and leaned on it.

Salcedo had her phone out. She pressed a key and set it down in between the cut hands, and it rang twice in the little steel room.

"[[WIFE I|Hello? Who is this?]]"

"[[SAL I|Mrs. Kerr, it's the police. Don't be frightened. There's somebody here who'd like to say good night.]]"

"[[WIFE I|Danny? Danny, is that you? There's a car out front. It's been there an hour.]]"

"[[KERR I|Stay away from the window, baby.]]"

"[[WIFE I|I'm in the *tub.* You told me to stay in the tub!]]"

"[[KERR I|That's good. That's perfect.]]" He was laughing and his nose was running. "[[KERR I|Stay in the tub.]]"

"[[SAL A|I've got two units around the corner, ma'am,]]" said the shorter detective, not looking away from the lawyer. "[[+|They were there before I sat down. Now, what do you say, counselor? You want to tell us about number ten, or should we go and knock it over?]]"
