"""Turns that answer for what the turn before said of 'you': '“You promised.” “I did promise.”'

Two people all but always: of 264 such pairs in annotated novels and stories 262, and 17 of 19 with
narration between them, where a pair of turns is otherwise one speaker's nearly as often as not.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.context import WORD
from pipeline.splitter.words.word_set import word_set

if TYPE_CHECKING:
    from numpy.typing import NDArray

SAME_SPEAKER = 0.01
"""How likely one speaker says both turns of such a pair."""

_OTHERS = frozenset({"you", "you've", "you'd", "you'll", "you're"})
_OWN = frozenset({"i", "i've", "i'd", "i'll", "i'm"})
_HELPERS = word_set(
    """
    are were was do did have had can could will would should must may might shall be been being not
    got get know think mean say said too wish never just only always ever really
    """
)
"""Words behind 'you' that tell nothing, or that anybody repeats."""
_BEHIND, _OPENING, _FIRST = 3, 5, 2
"""Words behind a pronoun that are looked at, words of a turn's opening, and those of them among
which 'I' must be."""
_SHORTEST = 3


def cap_echoes(book: BookEvidence, one_back: NDArray[np.float64], places: Sequence[int]) -> None:
    """Lowers how likely the turns at ``places`` are by the speaker of the turn right before, where
    they answer for what that one said of 'you'."""
    turns, utterances = book.context.turns, book.context.utterances
    for place in places:
        if not place or turns[place].conversation != turns[place - 1].conversation:
            continue
        opening = _words(utterances[turns[place].utterances[0]].text)[:_OPENING]
        if _OWN.isdisjoint(opening[:_FIRST]):
            continue
        before = _words(utterances[turns[place - 1].utterances[-1]].text)
        if _deeds(opening, _OWN) & _deeds(before, _OTHERS):
            one_back[place] = min(one_back[place], SAME_SPEAKER)


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in WORD.findall(text)]


def _deeds(words: Sequence[str], subjects: frozenset[str]) -> set[str]:
    """What the subjects do: the stems of the first telling words behind them."""
    deeds = set()
    for place, word in enumerate(words):
        if word not in subjects:
            continue
        for other in words[place + 1 : place + 1 + _BEHIND]:
            if other not in _HELPERS and not other.endswith("n't"):
                deeds.add(_stem(other))
                break
    return {deed for deed in deeds if len(deed) >= _SHORTEST}


def _stem(word: str) -> str:
    for end in ("ing", "ed", "es", "s", "e", "d"):
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST:
            return word[: -len(end)]
    return word
