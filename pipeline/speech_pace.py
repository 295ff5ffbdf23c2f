"""How long a text takes to say, learnt from what a voice has said: for noticing what was cut short,
ran away or says another text.

Nothing is known of a voice beforehand, nor of its language: its pace is the middle one of its own
takes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from statistics import median

START_S = 0.12
"""What every take lasts beside its text: air before and behind it."""
_STOP = 7.5
_COMMA = 2.5
_DIGIT = 6.0
"""Pauses and digits, in letters: fitted to 1,079 takes of eSpeak NG."""
_LONG = 30.0
"""A text of fewer letters says little of a pace: its one word may be drawn out."""
_FEWEST = 6

_ONE_LETTER_WORDS = frozenset("AIO")
_LONGEST_WORD = 24
_SPELLED = 0.25
"""Share of a text's words that may be in capitals."""

_WORDS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1{3}", re.IGNORECASE)
_STOPS = re.compile(r"[.!?…]+[\"”’')]*\s")
_COMMAS = re.compile(r"[,;:—–]")


@dataclass(frozen=True, slots=True)
class Pace:
    """A voice's pace."""

    seconds_per_letter: float

    def seconds(self, text: str) -> float:
        """How long the voice needs for a text."""
        return START_S + letters(text) * self.seconds_per_letter

    def least_seconds(self, text: str) -> float:
        """How long it needs if it makes nothing of pauses and digits."""
        return START_S + plain_letters(text) * self.seconds_per_letter


def letters(text: str) -> float:
    """How much there is to say in a text, in letters; its pauses and digits are worth several."""
    digits = sum(c.isdigit() for c in text)
    pauses = _STOP * len(_STOPS.findall(text)) + _COMMA * len(_COMMAS.findall(text))
    return plain_letters(text) + _DIGIT * digits + pauses


def plain_letters(text: str) -> int:
    """How many letters a text has."""
    return sum(c.isalpha() for c in text)


def is_long(text: str) -> bool:
    """Whether a text is long enough, and of ordinary words, so that its length can be foretold."""
    return plain_letters(text) >= _LONG and _is_of_words(text)


def _is_of_words(text: str) -> bool:
    """Whether a text isn't spelled, drawn out or shouted: 'A, B, C', 'nooooo', 'BBC'."""
    words = _WORDS.findall(text)
    spelled = sum(word.isupper() and word not in _ONE_LETTER_WORDS for word in words)
    odd = _DRAWN_OUT.search(text) or max(map(len, words), default=0) > _LONGEST_WORD
    return not odd and spelled <= _SPELLED * len(words)


def paces(spoken: Iterable[tuple[Hashable, str, float]]) -> Mapping[Hashable, Pace]:
    """The pace of everybody of whom enough was heard: of (who, text, seconds)."""
    by_who: dict[Hashable, list[float]] = defaultdict(list)
    for who, text, seconds in spoken:
        if is_long(text):
            by_who[who].append((seconds - START_S) / letters(text))
    return {
        who: Pace(max(0.001, median(each))) for who, each in by_who.items() if len(each) >= _FEWEST
    }
