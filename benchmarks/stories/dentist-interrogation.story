HOLT: Marisol Holt | Holt; Marisol; Detective Holt; narrator; I; detective | F | major
BRICE: Brice Tennant | Brice; Tennant; the dentist; the suspect; my client; Doctor Tennant; Dr. Tennant | M | major
OYE: Folasade Oyelaran | Oyelaran; Ms. Oyelaran; the lawyer; his attorney; counselor | F | major
GUS: Gus Petrakis | Gus; Petrakis; my partner | M | minor
---
Room Two has the good chair and the bad chair. The dentist picks the good one before I can steer him, and his attorney, who has been here before, drags a third in from the hall.

"[[OYE I|Is the red light supposed to be on?]]"

"[[HOLT I|It means we're recording.]]"

"[[OYE I|Last time you told me it meant the coffee was ready.]]"

"[[HOLT I|Last time the coffee was ready, counselor.]]" I put the folder on the table, squared up with the edge. It's mostly takeout menus. "[[+|Dr. Tennant. How are you holding up?]]"

"[[BRICE I|My wife has been missing for three days. How would you be holding up?]]"

"[[OYE I|Brice. We talked about questions.]]"

"[[BRICE I|Sorry.]]"

He has beautiful teeth. It's hard to look anywhere else. He's in a quarter-zip sweater the color of oatmeal and he's folded his hands in front of him like a kid waiting for Communion.

"[[HOLT I|Walk me through Thursday again.]]"

"[[BRICE I|I've walked you through it twice.]]"

"[[HOLT I|I'm slow. Ask anyone.]]"

"[[BRICE I|I finished at five. I came home. Dana's car was in the drive, but Dana wasn't in the house. I figured she'd gone for a run. I made dinner.]]"

"[[HOLT I|What did you make?]]"

"[[OYE I|Is that relevant?]]"

"[[HOLT I|I like to picture things.]]"

"[[BRICE A|Salmon,]]" he says. "[[+|With a mustard crust. And those little potatoes.]]"

"[[HOLT I|For one?]]"

"[[BRICE I|For two. I put hers in foil.]]"

I write *foil* on my pad and underline it. It doesn't mean a thing, but he watches me do it, and a muscle by his ear gives a small hop.

"[[HOLT I|And when she didn't come back from her run?]]"

"[[BRICE I|I called her cell. I called her sister. At ten I called you people.]]"

"[[HOLT I|At ten-forty.]]"

"[[BRICE I|At ten-ish.]]"

"[[OYE I|He's given you an approximate time, Detective, and you have the exact one on a printout. Congratulations.]]"

I like Folasade Oyelaran. I wish she'd go into real estate.

There's a knock, and Gus puts his big sad head around the door. He's got a Post-it on the end of one finger. He comes all the way in, walks around the table to my side, and sticks it on my folder without a word. It says: *SISTER SAYS NO CALL. ALSO WE'RE OUT OF CREAMER.*

"[[HOLT I|Thank you, Detective Petrakis.]]"

"[[GUS I|Want me to stay?]]"

"[[HOLT I|Why don't you.]]"

He leans on the wall by the door. He takes up most of it. My partner never says much in here; he just stands around looking as if somebody's let him down, and grown men have confessed to him out of simple embarrassment.

"[[HOLT I|You called your wife's sister, you said.]]"

"[[BRICE I|That's right.]]"

"[[HOLT I|What time?]]"

"[[BRICE I|Around eight?]]"

"[[HOLT I|What'd you two talk about?]]"

"[[BRICE I|About Dana. Whether she'd seen her.]]"

"[[HOLT I|And what did she say?]]"

"[[BRICE I|She said she hadn't. I don't remember word for word. I was upset.]]"

From the wall comes a sigh, long, like a bus letting down its step.

"[[BRICE A|What?]]" the dentist says. "[[+|What's that supposed to mean?]]"

"[[GUS I|Nothing, sir. It's just she was in labor.]]"

"[[BRICE I|Who was?]]"

"[[GUS I|The sister. Eight o'clock Thursday she was at St. Vincent's with her feet up. It's a boy. Eight pounds two.]]"

Nobody moves. You can hear the clock in the hall, which has never in my time been right. Then Ms. Oyelaran lays one hand flat on the table, with the nails toward her client.

"[[OYE I|I'd like five minutes.]]"

"[[BRICE I|I don't need five minutes.]]"

"[[OYE I|You do, though.]]"

"[[BRICE I|I left a voicemail! Okay? I misspoke. I left her a voicemail and I imagined the rest.]]"

"[[HOLT I|You imagined her saying she hadn't seen Dana?]]"

"[[BRICE I|I inferred it.]]"

"[[HOLT I|From a beep.]]"

"[[OYE I|Stop. Stop talking. Doctor Tennant is tired, he's frightened, and he's not going to say another syllable until I've spoken to him in private with that light off.]]"

"[[HOLT E|Fair enough,]]" I say. "[[+|Can I just show him one thing? He doesn't have to say anything. It's a picture.]]"

She thinks about it. She's curious, is the trouble. It's what makes her good and it's what'll cost her.

"[[OYE I|One picture.]]"

I open the folder. I slide out Golden Wok, and Luigi's, and from between them I take a glossy eight by ten and turn it to face the other way. It was taken this morning at a motel in Barstow by a deputy with a shaky hand. It shows a blonde in sunglasses beside an ice machine. She has a bucket on her hip, and she's smiling at somebody out of frame.

The color goes out of him from the top down, as if someone had pulled a plug.

"[[OYE I|Who is that?]]"

"[[GUS I|That's Mrs. Tennant, ma'am.]]"

"[[OYE I|She's alive?]]"

"[[GUS I|Real tan, too.]]"

"[[OYE A|Then what,]]" the lawyer asks me, spacing it out, "[[+|are we doing here?]]"

"[[HOLT I|I've been wondering that. A man's wife turns up alive, you'd expect some relief. You'd expect, I don't know. 'Oh, thank God.' Look at him.]]"

We all look at him. He's staring at the photo. His lips are moving a little over the lovely teeth.

"[[BRICE I|That isn't possible.]]"

"[[HOLT I|Why's that?]]"

"[[OYE I|Brice.]]"

"[[BRICE I|It's not possible, because she was—]]"

"[[OYE I|*Brice!*]]"

He shuts his mouth. But it's out there now, that *was*, turning over and over in the air above the table like a coin.

I wait. Gus waits. Even his attorney waits, with her eyes closed.

"[[HOLT I|There's a fellow in the picture, too. You can only see his elbow. Recognize the elbow?]]"

"[[BRICE I|No.]]"

"[[HOLT I|He's the fellow you gave nine thousand dollars in a Big 5 bag.]]"

"[[OYE I|We're done. Turn it off.]]"

"[[HOLT I|He took your money, Doctor. Then he drove over to the gym and told Dana what it was for, and she doubled it. They've been having a terrific time. I'm told they're in love.]]"

"[[BRICE A|That's *my* nine thousand,]]" he whispers.

My partner shakes his head, more in sorrow than in anything. Ms. Oyelaran opens her eyes. She caps her pen, she puts the pen in her bag, and she puts the bag on her shoulder.

"[[OYE I|Is the coffee ready, Detective?]]"

"[[HOLT I|The light's on.]]"

"[[OYE I|I'll take mine black. I hear you're out of creamer.]]"

She read it upside down, from across the table, while I was busy being clever. Like I said. Real estate.
