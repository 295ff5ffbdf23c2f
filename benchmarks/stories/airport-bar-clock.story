NORA: Nora Whelan | Nora; the woman at the bar; the older woman; the sister | F | major
GLEN: Glen Whelan | Glen; her brother; the man with the box | M | major
BART: the bartender | the bartender; the barman | M | minor
---
The bar at the airport in Duluth had one window, and the window had snow in it.

“[[GLEN I|Is somebody sitting here?]]”

“[[NORA I|You are, looks like.]]”

Glen put the box on the stool and stood next to it. He had a parka on that had belonged to a larger man. She pushed the nuts toward him along the bar with one finger.

“[[NORA I|How was the flight?]]”

“[[GLEN I|I drove.]]”

“[[NORA I|From Fargo? In this?]]”

“[[GLEN I|It wasn’t this when I left.]]”

“[[NORA I|What was it?]]”

“[[GLEN I|Less.]]”

She nodded. The television over the bottles was showing a map of the state with nothing on it but white. The bartender came, and looked at each of them.

“[[GLEN I|Whatever she’s having.]]”

“[[NORA I|She’s having ginger ale.]]”

“[[GLEN I|Then that.]]”

“[[NORA I|You don’t have to do that on account of me.]]”

“[[GLEN I|I’m not. I’m driving.]]”

“[[NORA I|Where to? They closed the road.]]”

“[[GLEN I|When?]]”

“[[NORA I|They just had it on there. You missed it. You were ordering.]]”

He turned and looked up at the map. It had gone over to hockey.

“[[GLEN I|Well, then. I guess we’re both stuck.]]”

“[[NORA I|I guess we are.]]”

“[[GLEN I|When’s your plane?]]”

“[[NORA I|It was two o’clock. Then it was four. Now it’s just got a word by it.]]”

“[[GLEN I|What word?]]”

“[[NORA I|‘See.’]]”

“[[GLEN I|See what?]]”

“[[NORA I|They ran out of room.]]”

He laughed. She hadn’t heard him do it in six years. It had their father in it, that laugh, going in at the end as though he was sorry for the noise. She moved her glass an inch to the left and then moved it back.

“[[NORA I|Is that him?]]”

“[[GLEN I|Is what him?]]”

“[[NORA I|In the box, Glen.]]”

“[[GLEN I|Oh. No. It’s the clock off the stove. He’s in the truck.]]”

“[[NORA I|You left him in the truck?]]”

“[[GLEN I|I didn’t think they would let me bring him in.]]”

“[[NORA I|It’s fifteen below.]]”

“[[GLEN I|I don’t believe he minds.]]”

The barman set down the ginger ale, on a napkin. He’d put a cherry in it. Glen lifted out the cherry by its stem and gave it to her, and she ate it, and neither of them noticed that this had happened.

“[[NORA I|Why’d you bring the clock?]]”

“[[GLEN I|You wanted it.]]”

“[[NORA I|When did I?]]”

“[[GLEN I|You put it in the letter. You had that list. You said, ‘I don’t care about the house, but if nobody objects I would like to have the clock off the stove.’ So I unscrewed it.]]”

“[[NORA I|That was for Mom’s. That was six years ago.]]”

“[[GLEN I|Well, nobody objected.]]”

Nora turned on her stool. She opened the flaps. It was a little round electric clock in a chrome ring, with the cord cut off. It had stopped at ten past eight. Somebody had cleaned the grease off of the glass with what must have been a toothpick.

“[[NORA I|I thought that you’d thrown it out.]]”

“[[GLEN I|Why would I do that?]]”

“[[NORA I|You threw out everything else.]]”

“[[GLEN I|I threw out the *couch*.]]”

“[[NORA I|I grew up on that couch.]]”

“[[GLEN I|So did the mice.]]”

“[[NORA I|You could have called me.]]”

“[[GLEN I|I did call. Some guy picked up. He said you were at a meeting.]]”

“[[NORA I|I was. I was at one every day, that year.]]”

“[[GLEN I|I didn’t know what kind of meeting. I figured work.]]” He rubbed the bar with his thumb. “[[GLEN I|He told me, later on. Dad did. He was proud of you. He had your chip on his key ring, the one for ninety days.]]”

“[[NORA I|I never sent him that.]]”

“[[GLEN I|You left it at the funeral. On top of her, in the flowers. He went back for it.]]”

The snow ticked against the glass. For a while the two of them watched a man in orange try to walk from a truck to a plane.

“[[NORA I|Did he say anything? At the end?]]”

“[[GLEN I|He asked if I’d checked the oil.]]”

“[[NORA I|Had you?]]”

“[[GLEN I|No.]]”

“[[NORA I|Did you tell him that?]]”

“[[GLEN I|I told him yes.]]”

“[[NORA I|Good.]]”

“[[GLEN I|Then I went out to the lot and checked it. I was down a quart.]]”

It got her when she was swallowing. She coughed, and the ginger ale came out of her nose, and she had to hold on to his sleeve, which was their father’s sleeve. He hit her on the back. He went on doing it, more and more lightly, for some time after she had stopped.

“[[BART A|Folks, they’re saying it’s canceled,]]” the bartender told them. “[[+|They’re saying tomorrow, maybe. There’s a motel.]]”

“[[GLEN I|I’ve got the truck.]]”

“[[BART I|Road’s closed, sir.]]”

“[[GLEN I|Just across the lot. I’m not going on the road.]]”

“[[BART I|You’ll want to take a shovel.]]”

“[[GLEN I|There’s one in back. It’s next to my dad.]]”

The man thought about asking. He went away and changed the channel.

“[[NORA I|You ought to bring him in, Glen.]]”

“[[GLEN I|To the motel?]]”

“[[NORA I|He hates the cold. He always sat right up against that stove.]]”

“[[GLEN I|They’ll charge us for three.]]”

“[[NORA I|Then I’ll pay for it. We’ll plug in the clock.]]”

“[[GLEN I|It hasn’t got a plug.]]”

“[[NORA I|You’ve got tools, haven’t you?]]”

“[[GLEN I|I’ve got some tools.]]”

“[[NORA A|Well,]]” said his sister, and she put on her hat.
