"""How long each voice of a book should speak for a text, its pauses left out, and how sure that is.

What a letter, a syllable, a word and a mark are worth is fitted to the book's own parts, from what
three engines gave for 24 stories; each voice has its pace, by its own parts as far as there are
any. Wrong parts count little: the fit is a robust one, and no part is judged by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyäöüéèêáàâíóúôûœæ]+", re.IGNORECASE)
_SILENT_ENDING = re.compile(r"[^aeiouyl]e$|[^td]ed$|[^sxzc]es$", re.IGNORECASE)
_STOPS = re.compile(r"[.!?…]+[\"”’')]*\s")
_COMMAS = re.compile(r"[,;:—–]|…|\.\.\.")
_UNSTRESSED = frozenset(
    _WORD.findall(
        "a an the of to in on at it its it's is was were be been i you he she we they me him her"
        " us them my your his our their and or but that this as for from with by if so do did does"
        " have has had not don't i'm i've i'll you're you've he's she's there's can will would"
        " could should am are what who what's that's let's"
    )
)
"""English words that are said in passing."""
_DRAWN_OUT = frozenset(("oh", "no", "ah"))
_DIGIT_LETTERS, _DRAWN_OUT_LETTERS = 6, 4
_USUAL = np.array([0.140, 0.035, 0.033, 0.171, 0.155, 0.129, -0.134, 0.012])
"""Seconds for: the start, a letter, a syllable, a word, a stop, a comma, and less for an unstressed
word but more for each of its letters. Fitted to 506 takes of eSpeak NG, without pauses."""
_PRIOR_PARTS = 15
"""The usual seconds count as much as so many parts of the book."""
_ROUNDS = 8
_FEWEST = 12
_OUTLYING = 2.0
_PACES = 0.15
_LEAST_PACES = 0.06
"""How far voices' paces stray about the book's, as a share, at most and at least."""
_FEWEST_OF_VOICE = 5
_SHARE, _SECONDS = 0.035, 0.10
"""How far a length strays: a share of it, and so many seconds."""
_STEADIEST, _UNSTEADIEST = 0.8, 2.5

Vector = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Expected:
    """What a voice should need for a text."""

    seconds: float
    spread: float
    """How far it strays from that, as a share: a standard deviation."""


class TextLengths:
    """The lengths of a book's texts, learnt from (who, text, seconds of speech without pauses)."""

    def __init__(self, spoken: Sequence[tuple[Hashable, str, float]]) -> None:
        spoken = [each for each in spoken if each[2] > 0]
        self._unit = _USUAL
        self._scale = 1.0
        self._pace = 0.0
        self._paces = _PACES
        self._own: dict[Hashable, list[tuple[float, float]]] = defaultdict(list)
        """Of each voice, how far its parts stray from the book's pace, and their weight."""
        if spoken:
            self._fit(spoken)

    def expected(self, who: Hashable, text: str, seconds: float) -> Expected:
        """What a voice should need for a text, by all parts but the one that took ``seconds``."""
        needed = max(0.05, float(_amounts(text) @ self._unit))
        stray = self._stray(needed)
        total, precision = self._sums(who)
        own = self._residual(needed, seconds)
        weight = self._weight(own, stray)
        if (own, weight) in self._own.get(who, ()):
            total, precision = total - own * weight, precision - weight
        precision = max(precision, 0.0) + 1 / self._paces**2
        pace = total / precision
        return Expected(
            needed * float(np.exp(self._pace + pace)), float(np.sqrt(stray**2 + 1 / precision))
        )

    def _sums(self, who: Hashable) -> tuple[float, float]:
        own = self._own.get(who, ())
        return sum(r * w for r, w in own), sum(w for _, w in own)

    def _residual(self, needed: float, seconds: float) -> float:
        return float(np.log(max(seconds, 0.01) / needed)) - self._pace

    def _stray(self, needed: float) -> float:
        return self._scale * float(np.hypot(_SHARE, _SECONDS / needed))

    def _weight(self, residual: float, stray: float) -> float:
        own = max(abs(residual) / np.hypot(stray, self._paces), _OUTLYING) / _OUTLYING
        return float(1 / (own * stray**2))

    def _fit(self, spoken: Sequence[tuple[Hashable, str, float]]) -> None:
        amounts = np.array([_amounts(text) for _, text, _ in spoken])
        seconds = np.array([length for _, _, length in spoken])
        numbers: dict[Hashable, int] = {}
        who = np.array([numbers.setdefault(each, len(numbers)) for each, _, _ in spoken])
        needed = np.maximum(amounts @ self._unit, 0.05)
        paces = np.full(len(numbers), np.median(np.log(seconds / needed)))
        for _ in range(_ROUNDS if len(spoken) >= _FEWEST else 1):
            residuals = np.log(seconds / needed) - paces[who]
            stray = np.hypot(_SHARE, _SECONDS / needed)
            standard = np.abs(residuals) / stray
            self._scale = float(np.clip(np.median(standard) * 1.4826, _STEADIEST, _UNSTEADIEST))
            weight = 1 / (np.maximum(1, standard / (_OUTLYING * self._scale)) * stray**2)
            self._pace = float(np.average(np.log(seconds / needed), weights=weight))
            paces = self._voice_paces(np.log(seconds / needed) - self._pace, weight, who)
            if len(spoken) >= _FEWEST:
                self._unit = _refitted(amounts, seconds, np.exp(self._pace + paces[who]), weight)
                needed = np.maximum(amounts @ self._unit, 0.05)
            self._paces = _spread_of_paces(paces, np.bincount(who))
            paces = paces + self._pace
        for name, text, length in spoken:
            need = max(0.05, float(_amounts(text) @ self._unit))
            residual = self._residual(need, length)
            self._own[name].append((residual, self._weight(residual, self._stray(need))))

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


def _refitted(amounts: Vector, seconds: Vector, paces: Vector, weight: Vector) -> Vector:
    """What each amount is worth in this book, never far from what is usual."""
    scaled = amounts * (paces / seconds)[:, None] * np.sqrt(weight)[:, None]
    wanted = np.sqrt(weight)
    usual = np.mean(amounts**2 * (paces / seconds)[:, None] ** 2 * weight[:, None], axis=0)
    prior = np.diag(_PRIOR_PARTS * usual + 1e-6)
    unit: Vector = np.linalg.solve(scaled.T @ scaled + prior, scaled.T @ wanted + prior @ _USUAL)
    return unit


def _amounts(text: str) -> Vector:
    """How much of everything a text holds, in the order of ``_USUAL``."""
    words = [word.replace("’", "'") for word in _WORD.findall(text)]
    unstressed = [word for word in words if word.casefold() in _UNSTRESSED]
    letters = sum(c.isalpha() for c in text) + _DIGIT_LETTERS * sum(c.isdigit() for c in text)
    letters += _DRAWN_OUT_LETTERS * sum(word.casefold() in _DRAWN_OUT for word in words)
    return np.array(
        [
            1.0, letters, sum(map(_syllables, words)), len(words), len(_STOPS.findall(text)),
            len(_COMMAS.findall(text)), len(unstressed), sum(map(len, unstressed)),
        ]
    )  # fmt: skip


def _syllables(word: str) -> int:
    count = len(_VOWELS.findall(word))
    return max(1, count - (count > 1 and bool(_SILENT_ENDING.search(word))))
