"""How long each voice of a book should speak for a text, its pauses left out, and how sure that is.

What a phoneme (or a letter), a word and a mark are worth is fitted to the book's own parts, from
what eSpeak NG gave for some stories; each voice has its pace, by its own parts as far as there are
any. Wrong parts count little: the fit is a robust one, and no part is judged by itself.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.check.text_amounts import BY_LETTERS, BY_PHONEMES, Vector, Yardstick

_PRIOR_PARTS = 15
"""The usual seconds count as much as so many parts of the book."""
_ROUNDS = 8
_FEWEST = 12
_OUTLYING = 2.0
_PACES = 0.15
_LEAST_PACES = 0.06
"""How far voices' paces stray about the book's, as a share, at most and at least."""
_FEWEST_OF_VOICE = 5
_STEADIEST, _UNSTEADIEST = 0.8, 2.5


class Spoken(NamedTuple):
    """A part as it is spoken."""

    who: Hashable
    text: str
    seconds: float
    """Of speech, without pauses."""
    phonemes: str = ""
    """Its text's, where they are known."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a voice should need for a text."""

    seconds: float
    spread: float
    """How far it strays from that, as a share: a standard deviation."""


def book_lengths(spoken: Sequence[Spoken]) -> TextLengths:
    """The lengths of a book's texts, by phonemes or by letters: whichever tells its own parts
    better. Voices say phonemes; what hums a letter after the other does not."""
    ways = [TextLengths(spoken, BY_LETTERS)]
    if any(part.phonemes for part in spoken):
        ways.append(TextLengths(spoken, BY_PHONEMES))
    return min(ways, key=lambda way: way.stray)


class TextLengths:
    """The lengths of a book's texts, learnt from its parts."""

    def __init__(self, spoken: Sequence[Spoken], yardstick: Yardstick = BY_LETTERS) -> None:
        spoken = [part for part in spoken if part.seconds > 0]
        self._yardstick = yardstick
        self._unit = yardstick.usual
        self._scale = 1.0
        self._pace = 0.0
        self._paces = _PACES
        self._own: dict[Hashable, list[tuple[float, float]]] = defaultdict(list)
        """Of each voice, how far its parts stray from the book's pace, and their weight."""
        self.stray = 0.0
        """How far the book's own parts stray from what is expected, as a share: the median."""
        if spoken:
            self._fit(spoken)

    def expected(self, part: Spoken) -> Expected:
        """What a voice should need for a text, by all parts but this one."""
        needed = self._needed(part)
        stray = self._stray(needed)
        total, precision = self._sums(part.who)
        own = self._residual(needed, part.seconds)
        weight = self._weight(own, stray)
        if (own, weight) in self._own.get(part.who, ()):
            total, precision = total - own * weight, precision - weight
        precision = max(precision, 0.0) + 1 / self._paces**2
        pace = total / precision
        return Expected(
            needed * float(np.exp(self._pace + pace)), float(np.sqrt(stray**2 + 1 / precision))
        )

    def _amounts(self, part: Spoken) -> Vector:
        return self._yardstick.amounts(part.text, part.phonemes)

    def _needed(self, part: Spoken) -> float:
        return max(0.05, float(self._amounts(part) @ self._unit))

    def _sums(self, who: Hashable) -> tuple[float, float]:
        own = self._own.get(who, ())
        return sum(r * w for r, w in own), sum(w for _, w in own)

    def _residual(self, needed: float, seconds: float) -> float:
        return float(np.log(max(seconds, 0.01) / needed)) - self._pace

    def _stray(self, needed: float) -> float:
        return self._scale * float(
            np.hypot(self._yardstick.share, self._yardstick.seconds / needed)
        )

    def _weight(self, residual: float, stray: float) -> float:
        own = max(abs(residual) / np.hypot(stray, self._paces), _OUTLYING) / _OUTLYING
        return float(1 / (own * stray**2))

    def _fit(self, spoken: Sequence[Spoken]) -> None:
        amounts = np.array([self._amounts(part) for part in spoken])
        seconds = np.array([part.seconds for part in spoken])
        numbers: dict[Hashable, int] = {}
        who = np.array([numbers.setdefault(part.who, len(numbers)) for part in spoken])
        needed = np.maximum(amounts @ self._unit, 0.05)
        paces = np.full(len(numbers), np.median(np.log(seconds / needed)))
        for _ in range(_ROUNDS if len(spoken) >= _FEWEST else 1):
            residuals = np.log(seconds / needed) - paces[who]
            stray = np.hypot(self._yardstick.share, self._yardstick.seconds / needed)
            standard = np.abs(residuals) / stray
            self._scale = float(np.clip(np.median(standard) * 1.4826, _STEADIEST, _UNSTEADIEST))
            most = _OUTLYING * self._scale
            weight = 1 / (np.maximum(1, standard / most) * stray**2)
            self._pace = float(np.average(np.log(seconds / needed), weights=weight))
            paces = self._voice_paces(np.log(seconds / needed) - self._pace, weight, who)
            if len(spoken) >= _FEWEST:
                bounded = np.clip(residuals, *(np.array([[-1], [1]]) * most * stray))
                self._unit = self._refitted(
                    amounts, seconds * np.exp(bounded - residuals),
                    np.exp(self._pace + paces[who]), 1 / stray**2,
                )  # fmt: skip
                needed = np.maximum(amounts @ self._unit, 0.05)
            self._paces = _spread_of_paces(paces, np.bincount(who))
            paces = paces + self._pace
        self.stray = float(np.median(np.abs(np.log(seconds / needed) - paces[who])))
        for part in spoken:
            need = self._needed(part)
            residual = self._residual(need, part.seconds)
            self._own[part.who].append((residual, self._weight(residual, self._stray(need))))

    def _refitted(self, amounts: Vector, seconds: Vector, paces: Vector, weight: Vector) -> Vector:
        """What each amount is worth in this book, never far from what is usual. ``seconds`` lie no
        further off than parts stray: one word in place of ten would outweigh all others."""
        scaled = amounts * (paces / seconds)[:, None] * np.sqrt(weight)[:, None]
        wanted = np.sqrt(weight)
        usual = np.mean(amounts**2 * (paces / seconds)[:, None] ** 2 * weight[:, None], axis=0)
        prior = np.diag(_PRIOR_PARTS * usual + 1e-6)
        unit = np.linalg.solve(
            scaled.T @ scaled + prior, scaled.T @ wanted + prior @ self._yardstick.usual
        )
        return np.asarray(unit, np.float64)

    def _voice_paces(self, residuals: Vector, weight: Vector, who: npt.NDArray[np.int64]) -> Vector:
        total = np.bincount(who, residuals * weight)
        paces: Vector = total / (np.bincount(who, weight) + 1 / self._paces**2)
        return paces


def _spread_of_paces(paces: Vector, counts: npt.NDArray[np.int64]) -> float:
    """How far the paces of voices that are well known lie apart."""
    known = paces[counts >= _FEWEST_OF_VOICE]
    if len(known) < _FEWEST_OF_VOICE:
        return _PACES
    return float(np.clip(1.25 * known.std(), _LEAST_PACES, _PACES))
