LOU: Louise Carver | Louise; Lou; narrator; I; the new member | F | major
DIANE: Diane Pruitt | Diane; our hostess; the hostess | F | major
MARG: Margaret Oyelaran | Margaret; Mags; Dr. Oyelaran | F | major
BETTY: Betty Novak | Betty; the oldest of us; Mrs. Novak | F | major
KIM: Kim Tran | Kim; the young one; Kimmy | F | major
PHIL: Phil Pruitt | Phil; Diane's husband; her husband | M | minor
---
It was my first time at book club, and I had made the mistake of reading the book.

Diane handed me a glass of something pink and said, “[[DIANE E|So, Louise! What did you think of it?]]”

“[[LOU A|I thought the ending was a cheat,]]” I said.

The room went quiet. There were five of us, on two couches, with a cheese in the middle. Betty Novak leaned across it and asked me in a loud whisper, “[[BETTY E|There’s an *ending*?]]”

“[[MARG I|Nobody reads the ending, dear.]]”

“[[KIM I|I read the back.]]”

“[[DIANE I|I listened to some of it in the car. Is it the one with the lighthouse?]]”

“[[KIM I|That was May.]]”

“[[DIANE I|Then what’s this one?]]”

Kim turned it over. She was twenty-six, and had joined by accident, thinking it was a spin class. She read out, “[[KIM A|‘A searing tale of marriage, murder, and mah-jongg.’]]”

“[[BETTY I|I like mah-jongg.]]”

“[[LOU I|There isn’t very much mah-jongg in it.]]”

“[[MARG I|Is there a lot of murder?]]”

“[[LOU I|Well, there’s just the husband.]]”

And for some reason everybody laughed at that except Diane. She laughed too, but it was late, like an echo. I happened to be looking. She picked up the cheese knife, and put it down again so it was straight.

Dr. Oyelaran had seen it as well. She was a big, slow woman with beautiful earrings, who’d delivered half of the town, and she said to the room at large, “[[MARG A|How does she do it? The wife?]]”

“[[LOU I|Antifreeze. She puts it in his iced tea.]]”

Betty clicked her tongue and said, “[[BETTY E|They always use antifreeze. I’d use a staircase.]]”

“[[KIM I|You’ve thought about this?]]”

“[[BETTY I|I was married for fifty-four years, Kimmy.]]”

“[[KIM I|How did Mr. Novak die?]]”

“[[BETTY I|He fell down the stairs.]]”

There was a dreadful pause, and then she winked. Kim screamed. Margaret laughed so hard that she spilled her pink drink on the cheese. Under cover of all that I turned to our hostess, on my left, and asked her as quietly as I could, “[[LOU A|Are you all right?]]”

“[[DIANE I|I’m fine! Why?]]”

“[[LOU I|You’re bleeding.]]”

She looked. She’d had hold of the knife by the wrong end. “[[DIANE I|Oh, for goodness’ sake. Would you look at that? I’ll just get a Band-Aid.]]”

“[[MARG I|Sit still. Let me see it.]]”

“[[DIANE I|It’s nothing, Mags.]]”

“[[MARG I|Kim, fetch me a clean towel. It’s the second drawer.]]”

Kim went. You could hear her pulling things open. Then she called from the kitchen, “[[KIM A|Hey, Diane? How come there’s a suitcase in the broom closet?]]”

No one answered. Diane was looking at the cut. It wasn’t deep, but she looked at it as if it were a long way down.

The doctor folded the hand shut, and kept it in both of hers, and said, “[[MARG A|When?]]”

“[[DIANE I|Tonight. After you all went.]]”

“[[BETTY I|Good girl.]]”

“[[LOU I|I’m sorry. I feel like I shouldn’t be here. Should I go?]]”

“[[BETTY I|You sit right there. We need a driver.]]”

“[[DIANE I|Betty, no. I’ve got a cab coming. I didn’t want to drag anybody in. He plays golf with half your husbands.]]”

“[[MARG I|He doesn’t play with mine.]]”

“[[DIANE I|Yours is dead, Mags.]]”

“[[MARG I|That’s why.]]”

The young one had come back with the towel. She stood in the door twisting it. She’d gotten it by then; you could see it going across her face like weather. She asked, “[[KIM A|Does he hit you?]]”

“[[DIANE I|No. He counts.]]”

“[[KIM I|He what?]]”

“[[DIANE I|He counts things. The mileage. The tampons. He’s got the receipts in a binder. I’m allowed one evening out a month, as long as it’s in, and there’s a book.]]” She gave her late little laugh. “[[DIANE I|Why do you think I never read them? If I’d finished one, we might have had to stop.]]”

I’ve told you that I was new. I’d been in the town for three weeks; I’d come because of a card in the library that said “[[!|ALL WELCOME]]”. I had thought I would be home by nine. And I heard somebody say, “[[LOU A|I’ve got a minivan,]]” and it was me.

The front door opened.

It was only nine. It was a golf night. But there he was on the mat in his windbreaker, a pleasant, pink, sandy sort of man, wiping his feet one after the other. “[[PHIL I|Ladies! Don’t get up. How’s the book?]]”

“[[BETTY I|It’s very good. The husband dies.]]”

“[[PHIL I|Ha! They always do. What happened to your hand, Di?]]”

“[[DIANE I|I cut it on the cheese.]]”

“[[PHIL I|That’s the second one this month.]]” His eyes had gone over us, and I knew that he was doing it. One, two, three, four, five. They stopped at me. “[[PHIL I|I don’t believe we’ve met.]]”

“[[LOU I|I’m Louise.]]”

“[[PHIL I|And what do you do, Louise?]]”

It was Betty who told him. She’d gotten up off the couch with a hand on my knee, all eighty-eight years and ninety pounds of her. She took his arm, and she turned him around, the way you would an escaped cow, till he was facing the stairs. “[[BETTY I|She’s our driver, Phil. Now, I’ve just remembered, I left my pocketbook up there on your bed. Would you be a gentleman and walk me up? I’m terribly unsteady.]]”

“[[PHIL I|Can’t one of the girls get it?]]”

“[[BETTY I|I’d so much rather that it was you.]]”

They went up. She took them one at a time. We could hear her all the way, telling him about Mr. Novak.

Margaret already had the suitcase.

“[[KIM I|Is she going to be okay up there?]]”

“[[MARG I|Betty? She’s done it before.]]”

“[[LOU I|Done *what* before?]]”

“[[DIANE E|Just drive,]]” said Diane. “[[+|And tell me how it ends.]]”
