BEX: Bex Hallowell | Bex; Hallowell; Rebecca; the CEO; his co-founder | F | major
PRI: Priyam Dutta | Priyam; Dutta; Pri; her co-founder | M | major
---
At nine the movers took the ping-pong table, and by ten there is nothing left in the offices of Fernwise but two chairs, one server, a ficus, and the founders.

“[[PRI I|You can’t keep the ficus.]]”

“[[BEX I|Watch me.]]”

“[[PRI I|It’s an asset. It’s on the list. Item forty-one: ‘decorative fig, one.’]]”

“[[BEX I|Who put Gerald on a list?]]”

“[[PRI I|The liquidator.]]”

“[[BEX I|Does it say what he’s worth?]]”

Priyam scrolls. He is wearing the company hoodie, which is item forty. “[[PRI I|Eleven pounds.]]”

“[[BEX I|So he’s worth more than we are.]]”

“[[PRI I|By about two million, yes.]]”

Bex laughs, and the laugh goes around the bare walls and comes back sounding like somebody else’s. She’s on the floor with her spine against the server rack, because it’s the only warm thing they still own. Four years ago she pushed a homemade sensor into a pot of basil, and the basil sent her a text message, and she sat down in the kitchen and cried. There was a magazine cover. There was a slide, briefly, between the floors. Now a man called Mr. Stamp is coming at noon for the keys.

Her phone buzzes on the carpet tiles.

“[[PRI I|Is that him?]]”

“[[BEX I|No. ‘Feeling crispy over here! A splash would be lovely. Yours, Sir Leafalot.’]]”

“[[PRI I|You’ve still got the admin feed on?]]”

“[[BEX I|I like to know how they are.]]”

“[[PRI I|Every one of them? Every plant?]]”

“[[BEX I|There’s only three hundred and eleven left. It’s hardly Twitter in here.]]” She wipes the screen with her cuff. “[[BEX I|Sir Leafalot’s in Dundee. She goes away for work, his owner, and he gets dry by the Wednesday. And there’s an orchid in Penge that complains about everything. I think that it’s just a cow.]]”

“[[PRI I|It’s a threshold setting.]]”

“[[BEX I|It’s a personality.]]”

“[[PRI A|It’s a threshold setting, Bex,]]” he says, but kindly, and lowers himself down next to her. The hoodie rides up. Neither of them says anything about the tie underneath.

“[[BEX I|Did you do the emails?]]”

“[[PRI I|Investors, yes. Suppliers, yes. I’ve left you your mum.]]”

“[[BEX I|She was an investor.]]”

“[[PRI I|That’s why I left her.]]”

“[[BEX I|And the customers?]]”

“[[PRI I|Scheduled. Twelve o’clock, the server goes off, they get a message. ‘Fernwise has ceased trading. Your device will no longer function. Please recycle responsibly.’]]”

“[[BEX E|That’s horrible,]]” says Bex.

“[[PRI I|It’s legally compliant.]]”

“[[BEX I|It’s like being dumped by a fridge.]]”

“[[PRI I|You had six weeks to write a better one.]]”

“[[BEX I|I was busy having my heart broken! I’m not sure if you noticed.]]”

“[[PRI I|I noticed.]]”

“[[BEX I|Did you?]]”

“[[PRI I|I was in the next chair. I bought the tissues. They’re item sixty.]]”

Bzz. She picks it up, grateful for it, and turns the phone to the light.

“[[BEX I|Here we go, it’s the orchid. No. It’s a new one. ‘Ooh, lovely bright spot! So pleased with my new desk. Love, Spike.’]]”

Beside her, Priyam has stopped moving in the way that a rabbit stops.

“[[BEX I|Who’s just bought one of ours? We haven’t sold any since August.]]”

“[[PRI I|Could be second-hand.]]”

“[[BEX I|‘Spike.’ Wasn’t yours called Spike? That little cactus you had, with the googly eyes?]]”

“[[PRI I|Lots of cactuses are called Spike.]]”

“[[BEX I|It gives a location.]]”

“[[PRI I|Does it?]]”

“[[BEX I|You insisted that it give a location. You said it was a feature. Harcourt Tower, level nineteen.]]” She puts the phone face down on her knee with tremendous care. “[[BEX I|That’s Groundwork. Groundwork have eighteen to twenty-two.]]”

“[[PRI I|I was going to tell you.]]”

“[[BEX I|When?]]”

“[[PRI I|After Mr. Stamp.]]”

“[[BEX I|When did you move in your cactus, Priyam?]]”

“[[PRI I|Yesterday. They had a thing. A welcome thing; there were bagels. I left early.]]”

“[[BEX I|Oh, well, as long as you left early.]]”

“[[PRI A|I’ve got a mortgage,]]” he says. “[[+|I’ve got twins. I’ve been paying myself in hoodies since March.]]”

“[[BEX I|So was I!]]”

“[[PRI I|You live above your mum’s garage! I’m not having a go. I’m saying you could afford to go down with the ship. I kept looking at it and thinking, I can’t, I can’t actually swim.]]”

Down in the street a lorry is reversing and telling everyone so. Bex listens until it stops. She is trying to be angry; she can feel herself reach for it, like a light switch in a house that she’s moved out of.

“[[BEX I|What are you doing for them?]]”

“[[PRI I|Irrigation. Industrial. Forty thousand hectares of almonds.]]”

“[[BEX I|Do the almonds text?]]”

“[[PRI E|The almonds do not text,]]” Priyam admits.

“[[BEX I|That’s sad.]]”

“[[PRI I|It’s extremely sad. I asked in the interview. They thought I was joking, so I laughed, and then they laughed, and then I had the job.]]”

She bumps him with her shoulder. It isn’t forgiveness. It’s in the postcode.

“[[BEX I|I knew about the tie, you know.]]”

“[[PRI I|What tie?]]”

“[[BEX I|Take your hoodie off, you fraud. You’re sweating on an asset.]]”

He takes it off. The tie is blue, and knotted by someone with a video propped against the mirror, and he folds item forty into a square and sets it on top of the rack. It’s eleven twenty-six. He looks at the clock on the server and then at her, and she knows the look; it’s the one from the kitchen, from the basil, when he said *how many of these could you make?*

“[[PRI I|We could change the message.]]”

“[[BEX I|You said that it was legally compliant.]]”

“[[PRI I|It has to say we’ve ceased trading. It doesn’t have to say it from us.]]”

“[[BEX I|You mean from the plants.]]”

“[[PRI I|Three hundred and eleven of them. Signed.]]”

“[[BEX I|Give me the laptop.]]”

“[[PRI I|The laptop went at nine-fifteen.]]”

“[[BEX I|Then give me your thumbs. I’ll dictate.]]” She shuts her eyes. “[[BEX I|‘It’s me.’]]”

“[[PRI I|‘It’s me.’ Go on.]]”

“[[BEX I|‘I’ve loved talking to you, but I’m going to go quiet now. The company’s run out of money.’]]”

“[[PRI I|‘… has ceased trading.’]]”

“[[BEX I|Fine, ‘has ceased trading.’ ‘It doesn’t mean I’ve stopped being thirsty. Stick a finger in the soil. If it’s dry, that’s me saying please.’ Is that too much?]]”

He doesn’t answer straight away. He’s typing, or else he is looking down for some other reason.

“[[PRI I|No. It’s about right.]]”

“[[BEX I|‘If it’s wet, that’s me saying stop.’]]”

“[[PRI I|And the orchid?]]”

“[[BEX I|The orchid gets a P.S. ‘I was never really cross.’]]”

“[[PRI E|Sent,]]” Priyam says, and sniffs, and straightens a tie that doesn’t need it. “[[+|Well. Queued.]]”

At noon exactly somebody knocks, two flat official raps. Bex gets up and crosses the carpet with the keys in her fist. When she turns around at the door, her co-founder is standing in the middle of all that nothing with his arms around a five-foot fig, and a grey hoodie draped over the top of it like a cloth on a parrot’s cage.

“[[BEX I|What’s that?]]”

“[[PRI I|What’s what?]]”

“[[BEX I|Item forty-one.]]”

“[[PRI E|Never seen him before in my life,]]” says Priyam. “[[+|Get the door.]]”
