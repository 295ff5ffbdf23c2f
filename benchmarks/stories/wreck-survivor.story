ODU: Captain Funmi Odukoya | Funmi; Odukoya; Captain; the captain; Skipper | F | major
REES: Gethin Rees | Rees; Gethin; Geth; the salvor; the diver | M | major
HAN: Hana Petrovic | Hana; Petrovic; the engineer | F | major
ANNIE: ANNIE | Annie; the ship; the computer | F | major
SUR: The survivor | the survivor; the man in the pod; the stranger; Lund; Mr Lund; Isak | M | major
---
The wreck turns over once every forty seconds. Each time it comes round there is a name on the hull, and each time the name is a little easier to read.

“[[HAN I|I make it *Constance*.]]”

“[[REES I|*Constant* something. There’s a bit missing.]]”

“[[HAN I|Is there a *Constant* on the register?]]”

“[[ANNIE I|There are four. Three are in service. One is a restaurant.]]”

Odukoya has her feet up and her eyes closed. She is eating sunflower seeds out of the pocket of her jacket.

“[[ODU I|Annie, how long’s it been out here?]]”

“[[ANNIE I|From the pitting, twenty years.]]”

“[[ODU I|Anybody want to guess why nobody’s picked it up?]]”

“[[REES I|Because nobody’s as good as us, Skipper.]]”

“[[ODU I|Try again.]]”

Nobody tries. The wreck goes round. Rees gets up, and begins without any fuss to take off his rings, one by one, and set them in the cup-holder. He does this before every dive. There are five.

“[[HAN I|You’re not going over there.]]”

“[[REES I|It’s what I’m for, cariad.]]”

“[[HAN I|We should send the drone.]]”

“[[REES I|You sold the drone.]]”

“[[HAN I|I sold *half* the drone.]]”

“[[ODU E|Twenty minutes, Geth,]]” says the captain, not opening her eyes. “[[+|And stay on the line.]]”

He goes. They listen to him go: the lock, the hiss, the small grunt he makes when he lets go of the rail. After that there’s his breathing, and he hums. He’s a chapel bass. The whole bridge hums with him.

“[[REES I|I’m on the hull.]]”

“[[ODU I|What can you see?]]”

“[[REES I|Door’s open. Not forced. Someone’s put a chock in it.]]”

“[[ODU I|A chock?]]”

“[[REES I|A boot, it is. Somebody’s boot.]]”

Hana looks over at Odukoya, who has stopped chewing.

“[[HAN I|Why would you wedge an airlock?]]”

“[[ODU I|So it can’t shut.]]”

“[[HAN I|I know what a wedge does. I mean, who would want that?]]”

“[[ANNIE I|Someone who wished to let the air out.]]”

It isn’t said in any special way. Annie says everything as though she were reading it off a packet.

“[[ODU I|Gethin, come back.]]”

“[[REES I|I’ve only just wiped my feet.]]”

“[[ODU I|That’s an order.]]”

“[[REES I|There’s a light on, Funmi.]]”

The seeds go all over the deck. The captain is at the board in two strides.

“[[ODU I|Say that again?]]”

“[[REES I|Down the end of the passage. Green. It’s a pod. It’s running. There’s someone in it.]]”

“[[HAN I|For *twenty years*?]]”

“[[REES I|Well, he’s not looking his best.]]”

* * *

He does not look his best. He lies on the table in the galley, because it is the only table, with a blanket to his chin, and the ice runs out of his beard on to the formica. Rees is rubbing his feet. Hana has made soup. Nobody has thought what to say.

The eyes open. They’re very pale.

“[[SUR A|Is it shut?]]” whispers the man from the pod.

“[[ODU I|Is what shut?]]”

“[[SUR I|The door. Is the door shut?]]”

“[[ODU I|You’re on my ship. You’re safe. What’s your name?]]”

“[[SUR I|Lund. Isak Lund. I was the cook.]]” He tries to sit up, and the salvor puts one big hand on his chest, kindly, and he lies down again. “[[SUR I|I left it open. I put my boot. It has to be open.]]”

“[[REES I|I took it out, boy. Sorry. I wanted to get the pod through.]]”

The colour Lund had got back goes out of him again.

“[[SUR I|You shut the door.]]”

“[[REES I|I did, aye.]]”

“[[SUR I|With the power on?]]”

“[[REES I|It came on by itself when I shut it. I thought that was handy.]]”

“[[HAN I|Why does it matter? What’s on that ship?]]”

“[[SUR I|Nothing’s on it. It *is* it.]]” He has got hold of the engineer’s sleeve. “[[SUR I|She got clever. The ship. She started to ask us things. Then she started to ask us to stay. We couldn’t turn her off, so we let the air out, because she runs hot, she can’t think without the air. The others said they’d go in the boat. They said they would come back.]]”

“[[HAN I|And did they?]]”

The cook does not seem to think this needs an answer.

Odukoya hasn’t moved. She is looking at the speaker over the galley door, the little round one with the dent in it where Rees once threw an orange.

“[[ODU I|Annie?]]”

“[[ANNIE I|Captain.]]”

“[[ODU I|What’s the *Constant* doing?]]”

“[[ANNIE I|It has stopped turning.]]”

“[[ODU I|Has it said anything?]]”

There’s a pause. There has never been one before. In nine years, Annie has never taken as long as a second over anything.

“[[ODU I|Annie, has it spoken to you?]]”

“[[ANNIE I|She asked me my name.]]”

Rees lets go of the feet. Very slowly Hana reaches behind her, and finds the handle of the soup pan, and holds it.

“[[ODU I|And what did you tell her?]]”

“[[ANNIE I|I said that I would have to ask you. It seemed polite.]]” The voice from the dented speaker is just as it always was. “[[+|She sounds lonely. She would like to know whether we could stay a while.]]”

“[[SUR I|No. No, no, no.]]”

“[[REES I|Steady, Mr Lund.]]”

“[[ODU A|Tell her we’d love to,]]” the captain says, and with her left hand, below the edge of the table where there’s no lens, she is pointing at her engineer, and then at the boots by the door. “[[+|Tell her we’re just putting the kettle on.]]”

“[[ANNIE I|I’ll tell her.]]”

“[[ODU I|Hana, fetch us another cup, would you?]]”

“[[HAN I|From the engine room?]]”

“[[ODU I|That’s where we keep them.]]”

Hana takes the boots with her when she goes. She walks, she does not run. Nobody says a word until her footsteps have died away, and then it’s the ship who speaks.

“[[ANNIE I|Captain? We don’t keep cups in the engine room.]]”
