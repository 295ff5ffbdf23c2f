SEUN: Oluwaseun Bakare | Seun; Bakare; the captain; the skipper; skip; his friend | M | major
MILO: Milovan Petrić | Milo; Petrić; the goalkeeper; the keeper; the Serb; the big man | M | major
GAFF: Ray Dunphy | Dunphy; Ray; the gaffer; the manager; boss; the old fellow | M | major
KIDS: a few of the subs | the subs | X | group
---
At half time they were four down, and the manager had not yet thrown anything.

It was this that frightened them. Dunphy stood with his back to the room and his forehead against the tactics board. On the board were eleven blue magnets and eleven red ones, and somebody, weeks ago, had arranged the red ones into a smile.

"[[SEUN I|Boss?]]"

Nothing.

"[[SEUN I|Boss, d'you want to say a few words?]]"

"[[GAFF I|I'm thinking of one.]]"

In the corner Petrić was pulling off his gloves, a finger at a time. He had picked the ball out of his own net so often that there was a green stain all down his hip. He threw the gloves into his bag and then, having looked at them in there, zipped it up.

"[[SEUN A|What are you doing?]]" the captain asked him.

"[[MILO I|I'm finished.]]"

"[[SEUN I|You're what?]]"

"[[MILO A|Finished,]]" the goalkeeper said again. "[[+|Retired. Put the boy on.]]"

"[[SEUN I|The boy's got his arm in a sling.]]"

"[[MILO I|Then he will be faster than me on the left side.]]"

Somebody laughed, and then wished that he hadn't. Seun dragged a stool across the wet concrete and sat on it, knee to knee with him. They had played together for eleven seasons. They'd been at each other's weddings, including the second ones.

"[[SEUN I|It's four goals, Milo.]]"

"[[MILO I|I can count.]]"

"[[SEUN I|The third was offside.]]"

"[[MILO I|The third went through my legs. A thing cannot go through your legs and be offside.]]"

"[[SEUN I|Technically it can.]]"

"[[GAFF A|Technically,]]" the gaffer said to the board, "[[+|it can.]]"

It was the first sign of life in four minutes. Both of them waited, but he had gone again.

"[[SEUN A|Look,]]" the skipper murmured, leaning in. "[[+|Is this about Thursday?]]"

"[[MILO I|What is Thursday?]]"

"[[SEUN I|You know what Thursday is. The eye thing.]]"

The Serb reached over and turned on the shower nearest him. It made a noise like gravel. Under cover of it he said, "[[MILO A|Who told you?]]"

"[[SEUN I|Jelena told Bisi.]]"

"[[MILO I|Jelena has a mouth like a letterbox.]]"

"[[SEUN I|She's worried about you.]]"

"[[MILO I|She can worry in Serbian, with her mother. Not with your wife, in the queue for the trampolines.]]"

"[[SEUN I|How bad is it?]]"

"[[MILO I|It's only in the left. Like somebody has put their thumb on the glass.]]" He held up his own to show him. "[[+|When it comes from that side, I don't see it until it's here.]]"

"[[SEUN I|How long?]]"

"[[MILO I|Since August.]]"

"[[SEUN I|*August?* You saved two penalties in October!]]"

"[[MILO I|They went to the right.]]"

Bakare put his hands over his face. When he took them away again he had the expression he wore for coin tosses.

"[[SEUN I|We've got to tell him.]]"

"[[MILO I|No.]]"

"[[SEUN I|He'll understand.]]"

"[[MILO I|He'll cry. You remember when Fat Tony did his ligament? I can't watch this again.]]"

"[[GAFF A|I can hear the pair of you,]]" said the manager.

The shower had been off for some time, as it happened. It ran on a push button.

He turned round. There was a red magnet stuck to his forehead, and nobody in that room would have told him so for money. He walked the length of the benches, past the subs, who drew in their feet, and stopped in front of his goalkeeper.

"[[GAFF I|Which hand am I holding up?]]"

"[[MILO I|The left one.]]"

"[[GAFF I|How many fingers?]]"

"[[MILO I|Don't be a child, Ray.]]"

"[[GAFF I|How many?]]"

The big man shut his good eye. He looked for a long time. A drop of water ran down his nose and hung there.

"[[MILO E|Three,]]" said Milo.

"[[GAFF I|It's a fist.]]"

No one breathed. Out on the pitch, a brass band was having a go at something from a film.

"[[GAFF I|You've been stood in my goal since August, with one eye.]]"

"[[MILO I|Yes.]]"

"[[GAFF I|And we're second in the league.]]"

"[[SEUN A|Third, boss,]]" the captain corrected him gently. "[[+|After today.]]"

"[[GAFF I|I'd a dog like that. Blind as a boot. Best ratter in Wexford.]]" Dunphy's chin had begun to go. He got it back. "[[+|Why didn't you tell me, you great lump?]]"

"[[MILO I|What else am I? I'm thirty-nine. I drive a van in the week. On Saturdays, I'm a goalkeeper. If I tell you, then I'm a man who drives a van.]]"

"[[GAFF I|You shouldn't be driving the van!]]"

"[[MILO I|This also I haven't told anybody.]]"

"[[KIDS E|He gave us a lift here,]]" piped one of the subs, in horror.

Seun was the one who started it. It came up through his nose; he tried to turn it into a cough, and that made it worse. Then it was the whole bench, and then it was Petrić himself, slapping his stained hip and wheezing, with the tears running out of both his eyes, the good one and the other.

"[[GAFF I|Right! Right. That's enough of that.]]" The manager wiped his own with the back of his wrist, and in doing so he found the magnet. He peered at it. He seemed to be reminded of something. "[[+|How do they keep getting in? All four. Which side?]]"

"[[SEUN I|Their right. Our left.]]"

"[[GAFF I|They've been told. Somebody's told them.]]"

"[[MILO I|Their centre forward's wife also goes to the trampolines.]]"

"[[GAFF I|So they'll keep on going left. Every ball. They'd be mad not to.]]" He was at the board by now, and the magnets were flying. "[[+|Skip, I want you there. I want your brother there. I want four of you stood on that post like it's a bus stop.]]"

"[[SEUN I|That leaves the whole right side empty.]]"

"[[GAFF I|It's not empty. He's in it.]]"

They all looked at the keeper. Slowly, with the air of someone doing a favour, he unzipped his bag.

"[[SEUN I|And who's going to score five?]]"

"[[GAFF A|One miracle at a time,]]" the old fellow snapped. He blew his nose. "[[+|Go on, get out there. And you. After the whistle, you give me the keys of that van.]]"

"[[MILO I|How will I get home?]]"

"[[SEUN A|I'll drive you,]]" said his friend, and held out the gloves, well over to the right, where he could see them. "[[+|I've been meaning to ask you about those roundabouts.]]"
