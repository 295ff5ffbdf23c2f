"""How the parts of a book begin and end, and where they rest inside: what a part that was cut off
does otherwise.

How loud a part begins is told by its first phoneme: a vowel begins as loud as it goes on, an 's'
far softer. So each part's ends are held against those of the book's parts that begin or end alike.
Where a book's parts all rest between two sentences, one that doesn't has lost something as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline.check.measure_audio import MeasuredPart
from pipeline.check.text_amounts import SOUNDED, phonemes_of

_RIGHT = 0.95
"""So many of right parts begin and end no louder than the limit of their kind."""
_FEWEST_ALIKE = 20
"""Parts by which a kind of beginning is known; those of fewer are held against all."""
_EDGE_SURPRISE, _SURPRISE_DB = 3.0, 1.5
"""How unlikely the limit of a kind is, as a negative natural logarithm, and how many dB beyond it
are less likely by a factor of e: of 4,400 right edges of two engines."""
_HEARD_EDGE_DB = -20.0
"""No beginning is cut off that is softer beside its part."""
_LOUDER_DB, _FAINT_DB, _LOUD_SURPRISE = 17.0, -25.0, 9.0
"""So much louder than the book's edges are, and no fainter, is cut off whatever its length."""
_FEWEST_RESTS, _RARELY, _REST_S = 20, 0.1, 0.2
_REST_SURPRISE = 6.0
"""Of 440 right parts of two sentences one had no rest in it."""
_STOP = re.compile(r"[^\W\d_]{2}[.!?]+[\"”’')»]*\s+(?=\w)")
_NASALS, _GLIDES, _HISSES = "mnŋ", "lrɹwj", "szʃʒfvθðh"


@dataclass(frozen=True, slots=True)
class Surprise:
    """What is unlikely about a part, and how much: a negative natural logarithm."""

    amount: float
    what: str
    """A clause."""
    is_loud: bool = False
    """Whether it says enough by itself."""


class EdgeNorms:
    """How a book's parts begin, rest and end."""

    def __init__(self, parts: Sequence[MeasuredPart]) -> None:
        kinds: dict[tuple[bool, str], list[float]] = defaultdict(list)
        for part in parts:
            for is_end, kind, level in _edges(part):
                kinds[is_end, kind].append(level)
                kinds[is_end, ""].append(level)
        self._limits = {
            kind: float(np.quantile(levels, _RIGHT))
            for kind, levels in kinds.items()
            if len(levels) >= _FEWEST_ALIKE or not kind[1]
        }
        rests = [part.sound.gap for part in parts if _STOP.search(part.part.text)]
        is_known = len(rests) >= _FEWEST_RESTS
        self._rest = float(np.quantile(rests, _RARELY)) if is_known else 0.0

    def surprises(self, part: MeasuredPart) -> Iterator[Surprise]:
        """What is unlikely in a part that is whole."""
        for is_end, kind, level in _edges(part):
            limit = self._limits.get((is_end, kind), self._limits.get((is_end, ""), 0.0))
            common = self._limits.get((is_end, ""), 0.0)
            if level > max(common + _LOUDER_DB, _FAINT_DB):
                amount = _LOUD_SURPRISE + (level - common - _LOUDER_DB) / _SURPRISE_DB
                yield Surprise(max(amount, _LOUD_SURPRISE) + 0.1, _what(is_end), is_loud=True)
            elif level > max(limit, _HEARD_EDGE_DB):
                amount = _EDGE_SURPRISE + (level - limit) / _SURPRISE_DB
                yield Surprise(amount, _what(is_end))
        if (
            self._rest > _REST_S
            and part.sound.gap < self._rest / 2
            and _STOP.search(part.part.text)
        ):
            yield Surprise(_REST_SURPRISE, "it doesn't rest between its sentences")


def _edges(part: MeasuredPart) -> Iterator[tuple[bool, str, float]]:
    """Whether it is the end, with what kind of phoneme, and how loud."""
    phonemes = phonemes_of(part.part.phonemes)
    yield False, _kind(phonemes[0]) if phonemes else "", part.sound.start_db
    if _comes_to_rest(part):
        yield True, _kind(phonemes[-1]) if phonemes else "", part.sound.end_db


def _kind(phoneme: str) -> str:
    groups = {"nasal": _NASALS, "glide": _GLIDES, "hiss": _HISSES, "vowel": SOUNDED}
    return next((kind for kind, own in groups.items() if phoneme in own), "stop")


def _what(is_end: bool) -> str:
    return f"its {'end' if is_end else 'beginning'} is cut off"


def _comes_to_rest(part: MeasuredPart) -> bool:
    """Whether a part's sound rests at its end: not in a heading, nor where another cuts in, nor in
    a room that rings on."""
    last = part.part.text.rstrip("\"'”’» ")[-1:]
    return not (part.part.rings_on or last.isalnum() or last in "-–—")
