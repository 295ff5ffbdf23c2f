MUM: Hazel | Hazel; Mum; my mother | F | major
CARO: Caroline | Caroline; Caro; narrator; I; her daughter | F | major
---
My mother labels boxes the way other people write to newspapers.

“[[MUM I|‘Kitchen, second-best.’]]” She clicks the cap back on the marker. “[[MUM I|‘To be opened last.’]]”

“[[CARO I|Why pack it, if it’s second-best?]]”

“[[MUM I|You have to have something to use up.]]”

We’ve been at it since eight. The removal men come on Monday, and so far we have done one kitchen and half of a cupboard under the stairs, because everything has to be held up first and introduced.

“[[MUM I|Fondue set.]]”

“[[CARO I|Charity.]]”

“[[MUM I|It was a wedding present.]]”

“[[CARO I|Have you ever made a fondue?]]”

“[[MUM I|I’ve never been asked.]]”

I put it in the charity box. She watches me do it and then, when I bend down for the tape, she takes it out again and sits it on the stairs beside her, like a small orange guest.

“[[CARO I|The flat’s got one cupboard, Mum. I’ve measured it.]]”

“[[MUM I|I know you have.]]”

“[[CARO I|I’m not trying to be horrible.]]”

“[[MUM I|You’re not horrible, darling. You’re brisk. You were brisk in the womb.]]”

The flat is eleven minutes from my house. I found it; I beat them down four thousand. It’s got a key safe, and a cord in the bathroom, and when I told her about the cord she said how lovely, in the voice she used to keep for my recorder.

“[[CARO I|What’s in the blue case?]]”

“[[MUM I|Nothing. Leave that one.]]”

“[[CARO I|It’s heavy, for nothing.]]”

“[[MUM I|It’s coming with me.]]”

“[[CARO I|Everything’s coming with you, that’s the trouble. Is it photos?]]”

“[[MUM I|Caroline. Do the top of the wardrobe.]]”

She only calls me that when I’m either ill or right. I go up and do the top of the wardrobe. There are three hats, an electric blanket, and a shoebox with a rubber band around it, which snaps as soon as I look at it. I sit down on the stripped bed.

It’s some time before I hear her on the landing.

“[[MUM I|You’ve gone quiet. Have you found my—]]” She stops. “[[MUM I|Ah.]]”

“[[CARO I|These are mine.]]”

“[[MUM I|Yes.]]”

“[[CARO A|I posted these,]]” I say.

There must be forty. The stamps are all on crooked. *Daddy*, they say, with the address of a boarding house in Hull, in felt tip, in a hand that’s still deciding which way to lean.

“[[MUM I|You gave them to me to post.]]”

“[[CARO I|You said he’d written back!]]”

“[[MUM I|I said he’d got them.]]”

“[[CARO I|You read me one. I remember it. It’d got a drawing of a tugboat.]]”

“[[MUM A|I drew the tugboat,]]” says my mother.

The window’s bare, and the light comes in like something with no manners. She has a tea towel over her shoulder. She was thirty-eight, I think; I do the sum, because I’m brisk. She was two years younger than I am.

“[[CARO I|Did he ever live in Hull?]]”

“[[MUM I|For about a fortnight. After that they came back, ‘not known.’ The first six did. So I stopped sending them, and I told you what you wanted, and it got later and later. Shove up.]]”

I shove up. The mattress tips us together as it always has. She takes one out of the box and tilts it to the window; she hasn’t got her glasses.

“[[MUM I|‘Dear Daddy, today we had fish. Mummy’s mended the car herself with a tight.’]]”

“[[CARO I|A tight?]]”

“[[MUM I|A pair of tights. Singular. For the fan belt.]]”

“[[CARO I|I’d forgotten that.]]”

“[[MUM I|‘She swore, and I’m not aloud to say it. It was B, U—’ You’ve spelled it perfectly.]]”

I’m laughing. I don’t want to be. It’s like being sick; it comes when it likes.

“[[CARO I|You should’ve told me.]]”

“[[MUM I|When?]]”

“[[CARO I|I don’t know. When I was eighteen. At my wedding! Anytime. I looked for that tugboat, do you know that? I turned out this whole house, the summer I was doing my exams. I thought I’d lost it.]]”

“[[MUM I|I know you did. I helped you look.]]”

“[[CARO I|How could you?]]”

“[[MUM I|I’m not sure. I’ve wondered. I got under that bed there, with a torch, looking for a thing that I’d burned, and I looked quite hard.]]” She squares up the envelopes against her knee. “[[MUM I|You’d been so proud of it. I thought if I owned up, you’d have no letter and no mother.]]”

Outside, a car goes by slowly, reading the numbers, and doesn’t stop.

“[[CARO I|I’d still have had you.]]”

“[[MUM I|Well, I know that now.]]”

We sit there. I’d like to be angrier. I look for it, and I look quite hard, and all that I can find is a woman at a kitchen table after ten at night with a felt tip, trying to draw a boat like a man would.

“[[CARO I|What’s in the blue case, Mum?]]”

“[[MUM I|You don’t give up, do you?]]”

“[[CARO I|Brisk.]]”

“[[MUM I|Go and get it, then. Mind your back.]]”

I get it. I put it on the bed between us, and she does the catches with her thumbs. I’m expecting I don’t know what. More letters, or him. It’s clothes. It’s two jerseys, thick ones, with the tickets still on; and a torch; and waterproofs; and a pair of brand-new boots in a woman’s five.

“[[CARO I|Are you going camping?]]”

“[[MUM A|In a way,]]” she says.

“[[CARO I|What way?]]”

“[[MUM I|It’s a lighthouse. You needn’t make that face. It’s automatic, nobody does anything with the light. But there’s the cottage, and they like somebody to be there for the birds. You count them. You get a bedroom and a stove, and a boat once a week with the shopping.]]”

“[[CARO I|Since when have you known about birds?]]”

“[[MUM I|Since March. I did it online. I’ve a certificate.]]”

“[[CARO I|You’re seventy-one!]]”

“[[MUM I|The last one was eighty. She only gave it up because of her eyes.]]”

“[[CARO I|But there’s the flat. I’ve paid the deposit on the flat.]]”

“[[MUM I|I rang them up on Thursday. You get it back, less forty pounds. It’s in an envelope on the microwave. I was going to tell you today.]]”

“[[CARO I|It’s four in the afternoon.]]”

“[[MUM I|It got later and later.]]”

And that does it, for some reason: that’s where I find it. I get up, and I walk to the wall and back. The carpet has four deep dents where the chest of drawers was.

“[[CARO I|You can’t keep doing this! You can’t just decide what I’m able to hear, and draw me a bloody boat! What if you fall? What if you’re lying there all week? What if it’s Tuesday, and there’s no one but a lot of puffins?]]”

“[[MUM I|They’re mainly shags.]]”

“[[CARO I|*Mum.*]]”

“[[MUM I|Then I’ll have fallen on an island. Listen to me a minute. I’ve been careful for thirty-three years. I was careful with money, and of what I said, and who I had to the house, so that you’d never have to come home to some man’s boots in the hall. I’m not complaining. I’d do all of it again. But I went to look at that bathroom, and I stood there with the nice girl, and she showed me how the cord went right down to the floor, in case I was on the floor. And I thought, no, thank you. I’ve had the second-best.]]”

I haven’t got an answer. She hasn’t left me room for one.

“[[CARO A|Is there a phone?]]” I ask her.

“[[MUM I|There’s a radio. You have to say ‘over.’]]”

“[[CARO I|You’ll love that.]]”

“[[MUM I|I’ve been practising.]]”

She does up the catches. Her hands aren’t quite steady, I notice, and I notice too that she’s cut the nails down short, like a girl who’s going to learn the violin.

“[[CARO A|Once a week?]]” I ask. “[[+|The boat?]]”

“[[MUM I|Thursdays. Weather permitting. It takes post.]]”

“[[CARO I|And it’d get there? If I gave it to them?]]”

“[[MUM A|Oh, Caro,]]” says my mother. “[[+|I’ll send you the tugboat back. I’ve got a lot better at it.]]”

I pick up the marker. There’s room enough on the lid of the case, if I write small. She leans over to see, and reads it out with her arm stretched full length, and her chin in the air.

“[[MUM I|‘Hazel. Best. Open first.’]]”

“[[CARO I|Now go and fetch that fondue set.]]”

“[[MUM I|There’s no cheese on the island.]]”

“[[CARO I|There’s a boat.]]”
