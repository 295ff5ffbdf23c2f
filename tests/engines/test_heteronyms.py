"""Words that are written alike and said apart, in sentences as novels have them."""

from __future__ import annotations

import importlib.util

import pytest

from pipeline.engines.kokoro.phonemes import G2P

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("misaki") is None, reason="needs the extra neural"
)

# The sentence, the word, and what its sound holds (American).
SENTENCES = (
    ("They read it by the window and said nothing.", "read", "ɛd"),
    ("I read your letter twice.", "read", "ɛd"),
    ("Mara read the last line aloud.", "read", "ɛd"),
    ("He sat by the stove and read.", "read", "ɛd"),
    ("She had read every book in the house.", "read", "ɛd"),
    ("The note was read out at supper.", "read", "ɛd"),
    ("The sign read No Landing.", "read", "ɛd"),
    ("Read it again, he said.", "read", "id"),
    ("Can you read this?", "read", "id"),
    ("He wanted to sit and read.", "read", "id"),
    ("I never learned to read.", "read", "id"),
    ("Don't read it yet.", "read", "id"),
    ("Children read too little these days.", "read", "id"),
    ("We read to them every evening.", "read", "id"),
    ("They had a terrible row about the money.", "row", "W"),
    ("There was a row in the kitchen last night.", "row", "W"),
    ("The row over the fence went on for years.", "row", "W"),
    ("A row of houses faced the sea.", "row", "O"),
    ("He sat in the front row.", "row", "O"),
    ("Can you row as far as the point?", "row", "O"),
    ("They won three times in a row.", "row", "O"),
    ("He caught a bass off the rocks.", "bass", "æ"),
    ("They ate sea bass with lemon.", "bass", "æ"),
    ("His bass voice filled the hall.", "bass", "A"),
    ("She plays the bass on Fridays.", "bass", "A"),
    ("The old sow lay in the mud.", "sow", "W"),
    ("They sow the field in March.", "sow", "O"),
    ("He wound the clock every Sunday.", "wound", "W"),
    ("The path wound down to the harbour.", "wound", "W"),
    ("The wound had closed by morning.", "wound", "u"),
    ("She pressed a cloth on his wound.", "wound", "u"),
    ("A tear ran down her cheek.", "tear", "ɪɹ"),
    ("Don't tear the page.", "tear", "ɛɹ"),
    ("There was a tear in his sleeve.", "tear", "ɛɹ"),
    ("The wind was in the east.", "wind", "ɪ"),
    ("You have to wind it up first.", "wind", "I"),
    ("The lead pipe had burst.", "lead", "ɛd"),
    ("His legs were as heavy as lead.", "lead", "ɛd"),
    ("I will lead the way.", "lead", "id"),
    ("She took the lead on the last mile.", "lead", "id"),
    ("The boat was made fast at the bow.", "bow", "W"),
    ("He made a low bow to the queen.", "bow", "W"),
    ("She drew her bow and let the arrow fly.", "bow", "O"),
    ("The ribbon was tied in a bow.", "bow", "O"),
    ("They live above the shop.", "live", "ɪ"),
    ("It was a live lobster.", "live", "I"),
    ("Stay close to me.", "close", "s"),
    ("Please close the window.", "close", "z"),
    ("The desert went on for ever.", "desert", "dˈɛ"),
    ("He would never desert his men.", "desert", "ˈɜɹt"),
    ("It's of no use at all.", "use", "s"),
    ("You may use my boat.", "use", "z"),
    ("Wait a minute, she said.", "minute", "mˈɪn"),
    ("They refuse to pay.", "refuse", "ˈuz"),
    ("I object, said the captain.", "object", "ɛkt"),
    ("A strange object lay on the sand.", "object", "ˈɑb"),
    ("She was present at the end.", "present", "ˈɛz"),
    ("May I present my sister?", "present", "zˈɛ"),
    ("A dove sat on the sill.", "dove", "ʌ"),
    ("He dove off the pier.", "dove", "O"),
    ("Number the pages, please.", "number", "mb"),
    ("My hands grew number in the cold.", "number", "mɚ|məɹ"),
)  # fmt: skip

# Written after the rules and never used to mend them: what to expect of other people's books.
UNSEEN = (
    ("She read the telegram standing up.", "read", "ɛd"),
    ("I can't read your hand, he said.", "read", "id"),
    ("Nobody read the small print.", "read", "ɛd"),
    ("I read that book every winter.", "read", "id"),
    ("He opened the letter, read it, and burned it.", "read", "ɛd"),
    ("What did you read?", "read", "id"),
    ("The two of them had another row at breakfast.", "row", "W"),
    ("We sat in the last row but one.", "row", "O"),
    ("Neighbours heard the row through the wall.", "row", "W"),
    ("He began to row harder.", "row", "O"),
    ("The choir needed a bass.", "bass", "A"),
    ("A dead bass floated by the pier.", "bass", "æ"),
    ("The wind tore the sail.", "wind", "ɪ"),
    ("Wind the wool into a ball.", "wind", "I"),
    ("Blood came from the wound in his side.", "wound", "u"),
    ("She wound her scarf tighter.", "wound", "W"),
    ("He would tear down the old sheds.", "tear", "ɛɹ"),
    ("One tear fell on the letter.", "tear", "ɪɹ"),
    ("The coffin was lined with lead.", "lead", "ɛd"),
    ("The road would lead them home.", "lead", "id"),
    ("He stood at the bow and watched the rocks.", "bow", "W"),
    ("He hung his bow on the nail.", "bow", "O"),
    ("Those who live here know it.", "live", "ɪ"),
    ("The wire was live.", "live", "I"),
    ("They sat close together.", "close", "s"),
    ("At the close of day they came.", "close", "z"),
    ("The soldiers began to desert.", "desert", "ˈɜɹt"),
    ("He made good use of it.", "use", "s"),
    ("Use the other door.", "use", "z"),
    ("The sow had nine piglets.", "sow", "W"),
)


def is_right(g2p: G2P, sentence: str, word: str, holds: str) -> bool:
    sound = next(p.phonemes for p in g2p(sentence) if sentence[p.start : p.end].lower() == word)
    return any(part in sound for part in holds.split("|"))


@pytest.mark.parametrize(("sentences", "least_right"), [(SENTENCES, 0.95), (UNSEEN, 0.8)])
def test_most_are_said_as_the_sentence_means_them(
    sentences: tuple[tuple[str, str, str], ...], least_right: float
) -> None:
    g2p = G2P("us")
    wrong = [sentence for sentence, *rest in sentences if not is_right(g2p, sentence, *rest)]
    assert 1 - len(wrong) / len(sentences) >= least_right, wrong
