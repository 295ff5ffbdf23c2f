BRUNO: Bruno Castel | Bruno; Chef; Castel; the chef | M | major
LEA: Léa Marchand | Léa; the new girl; the commis; kid; petite | F | major
MOUSSA: Moussa Diallo | Moussa; the sous-chef; the second | M | major
ODILE: Odile Castel | Odile; Madame; the chef's sister; Madame Castel | F | major
CRIT: Monsieur Varenne | Varenne; the critic; table nine; Monsieur Varenne | M | minor
---
The fish came late, the fish was wrong, and at ten to seven the new girl cut her thumb.

« [[MOUSSA I|How deep?]] »

« [[LEA I|It's nothing.]] »

« [[MOUSSA I|Show me.]] »

« [[LEA I|It's really nothing, Chef.]] »

« [[MOUSSA I|I'm not Chef. That's Chef.]] » Moussa had already wrapped it in blue tape, twice round, and bitten off the end. « [[MOUSSA I|I'm the one who keeps you alive until he notices you.]] »

At the pass, with his back to all of them, Bruno Castel was reading tickets. He had forearms like hams, with burns up to the elbow, one for every year.

« [[BRUNO I|Two bass, one pigeon, one pigeon no skin.]] »

« [[MOUSSA I|Yes, Chef!]] »

« [[BRUNO I|Who asks for a pigeon with no skin?]] »

« [[MOUSSA I|Table four, Chef.]] »

« [[BRUNO I|Tell table four to go and eat in a hospital.]] »

The swing door flew open. In came Odile, who ran the room, with six plates up one arm and her glasses on a chain.

« [[ODILE I|I'll tell them that we'd be delighted.]] »

« [[BRUNO I|You're spoiling them.]] »

« [[ODILE I|I'm charging them.]] » She unloaded the plates in the sink and wiped her hands down her front. Then, without raising her voice at all: « [[ODILE I|He's here.]] »

Léa looked up. Everybody had looked up. Even the dishwasher had shut off his hose.

« [[BRUNO I|Who's here?]] »

« [[ODILE I|You know who.]] »

« [[BRUNO I|Under his own name?]] »

« [[ODILE I|Under "Dupont". With a moustache.]] »

« [[LEA A|Who is it?]] » whispered the new girl.

« [[MOUSSA E|Varenne,]] » Moussa told her, out of the side of his mouth. « [[+|From the paper. Eight years ago he came and he wrote one line. Chef's never got over it.]] »

« [[LEA I|What was the line?]] »

« [[MOUSSA I|You don't want to—]] »

« [[BRUNO A|"Like eating at one's mother's,]] » said the chef, who had the ears of a bat, « [[+|if one had not been loved."]] »

The fans hummed. A pot lid began to dance, and nobody touched it.

« [[ODILE I|He wants the bass.]] »

« [[BRUNO I|There's no bass.]] »

« [[ODILE I|You have two on the board.]] »

« [[BRUNO I|They're from yesterday. They're good enough for Mr Pigeon's wife, they're not good enough for him. Moussa!]] »

« [[MOUSSA I|Chef?]] »

« [[BRUNO I|What have we got?]] »

« [[MOUSSA I|Pigeon. Some veal. Eggs.]] »

« [[BRUNO I|Eggs.]] »

« [[MOUSSA I|For the staff. There's an omelette, for after.]] »

« [[ODILE I|You can't give Varenne the staff supper.]] »

« [[BRUNO I|I know what I can't give him! You think that I don't know?]] » His hand had started to shake. He looked down at it as if it were somebody else's, some clumsy apprentice's, and put it in his apron pocket. « [[BRUNO I|Tell him we're shut.]] »

« [[ODILE I|Bruno.]] »

« [[BRUNO I|Tell him there's been a death.]] »

« [[ODILE I|There's going to be one.]] »

It was hot, and her thumb was throbbing, and later Léa would say that this was the reason. She heard a voice say it before she knew whose it was.

« [[LEA I|My grandmother does a thing with eggs.]] »

They turned round, all three of them.

« [[MOUSSA I|Not now, petite.]] »

« [[LEA I|You do it in the bottom of the pigeon pan. After. With the vinegar and the bread. It's for when somebody comes and you don't have anything.]] »

« [[BRUNO I|Who's this?]] »

« [[MOUSSA I|It's Léa, Chef. She started on Monday.]] »

« [[BRUNO I|It's Friday. Why have I never seen her?]] »

« [[MOUSSA I|I've been moving her.]] »

The chef came down the line. People got out of his way. He stopped a hand's breadth from her and looked at the tape, and at the board she'd been cutting on, where forty shallots lay in dice as small as sand.

« [[BRUNO I|What's it called, this thing?]] »

« [[LEA I|It isn't called anything. She says, "Sit down, I'll do you a pan."]] »

« [[BRUNO I|Where's she from?]] »

« [[LEA I|Brive.]] »

« [[BRUNO I|Mine was from Tulle.]] » It was impossible to tell from his face whether this was good. « [[BRUNO I|You have six minutes. Moussa, give her your station.]] »

« [[MOUSSA I|My own station, Chef?]] »

« [[BRUNO I|Are you deaf?]] »

She didn't remember the six minutes, afterwards. There was a great deal of butter. Somebody kept putting things into her hand just before she needed them, and it wasn't until the end that she saw whose burned arm it was.

« [[BRUNO I|More vinegar.]] »

« [[LEA I|She doesn't put more.]] »

« [[BRUNO I|She's not cooking for Varenne.]] »

« [[LEA I|Nor am I. I'm cooking for someone who came and there wasn't anything.]] »

Moussa dropped a spoon. But there was only a kind of grunt, and the vinegar bottle went back on its shelf.

It went out in the pan. Odile carried it in front of her with both hands like a relic. The door swung, and swung, and was still.

« [[MOUSSA I|What's he doing?]] »

« [[BRUNO I|How should I know?]] »

« [[MOUSSA I|You're nearest the window.]] »

« [[BRUNO I|I'm not looking.]] »

« [[LEA I|He's taken off the moustache.]] » She had got up on a crate. « [[LEA I|He's eating. Now he's stopped. He's put down his fork.]] »

« [[BRUNO I|I knew it.]] »

« [[LEA I|He's using the bread.]] »

No one said a word. In came Madame again, and with her, sideways, a napkin in his collar, a little bald man who looked as if he might be about to apologise for something.

« [[CRIT I|Forgive me. I don't wish to disturb. Which of you made the eggs?]] »

Every finger in the kitchen pointed at Léa. It took her a moment to see that one of them belonged to the chef.

« [[CRIT I|My mother was from Brive, mademoiselle.]] »

« [[LEA I|So's my gran.]] »

« [[CRIT I|She wasn't an affectionate woman. But when one came in late, and there was nothing in the house...]] » Varenne touched the napkin to his lip. He turned to the big man. « [[CRIT I|I believe that I owe you a line, Castel.]] »

« [[BRUNO A|Keep it,]] » he growled. « [[+|Have you had dessert?]] »

« [[CRIT I|Is there any?]] »

« [[BRUNO I|No. Sit down, we'll do you a pan.]] »
