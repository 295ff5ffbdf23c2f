"""Sound that is heard twice in one take: a doubled take, a sentence said again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from pipeline.sound_levels import Samples

_THINNED = 8
_RATE_HZ = 44_100 / _THINNED
_SHORTEST_S = 0.3
_NEAREST_S = 0.45
"""What comes again sooner is a voice's own wave."""
_AT_ONCE_S, _AT_ONCE_SHARE = 0.25, 0.12
_ALL_BUT, _NO_MORE = 0.75, 1.2
"""So much of the time until it comes again, at least and at most, is what comes again at once."""
_TRIES, _BESIDE = 3, 40
Thin = npt.NDArray[np.float32]
Likeness = npt.NDArray[np.float64]
_WINDOW = int(_RATE_HZ * 0.1)
_ALIKE = 0.9
_PIECE_S = 0.1
_LOUDEST_SHARE = 0.05
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


class Repeats(NamedTuple):
    """What of a sound is heard twice, in seconds; 0 for nothing."""

    seconds: float
    """So much comes again later, sample for sample."""
    at_once: float
    """So much comes again from its end on, however short."""


def repeats(sound: Samples) -> Repeats:
    """What of a sound comes again later in it, sample for sample.

    No voice says a thing twice so alike, unless an engine's take was doubled: by the lag at which
    the whole is most like itself, then by how much of it is so. A lossy file keeps vowels and
    loses what is between them, so its pieces count together. What comes again at once may be
    shorter than what comes again after something else: a voice's own wave is like itself sooner,
    and for longer than until then.
    """
    thin = sound[: len(sound) // _THINNED * _THINNED].reshape(-1, _THINNED).mean(axis=1)
    if len(thin) < 2 * int(_RATE_HZ * _AT_ONCE_S):
        return Repeats(0.0, 0.0)
    size = 1 << (2 * len(thin) - 1).bit_length()
    spectrum = np.fft.rfft(thin, size)
    likeness = np.fft.irfft(np.abs(spectrum) ** 2, size)[: len(thin)]
    if likeness[0] <= 0:
        return Repeats(0.0, 0.0)
    likeness /= likeness[0]
    return Repeats(_anywhere(thin, likeness), _at_once(thin, likeness))


def _anywhere(thin: Thin, likeness: Likeness) -> float:
    shortest = int(_RATE_HZ * _NEAREST_S)
    if len(thin) < 2 * shortest:
        return 0.0
    lags = _lags(likeness, shortest, len(thin) - shortest, _LOUDEST_SHARE)
    return max((_alike_seconds(thin, lag) for lag in lags), default=0.0)


def _at_once(thin: Thin, likeness: Likeness) -> float:
    for lag in _lags(likeness, int(_RATE_HZ * _AT_ONCE_S), len(thin) // 2 + 1, _AT_ONCE_SHARE):
        seconds = _alike_seconds(thin, lag, _AT_ONCE_S * _ALL_BUT)
        if _ALL_BUT * lag <= seconds * _RATE_HZ <= _NO_MORE * lag:
            return seconds
    return 0.0


def _lags(likeness: Likeness, first: int, end: int, least: float) -> Iterator[int]:
    """The lags at which a sound is most like itself."""
    near = likeness[first:end].copy()
    for _ in range(_TRIES if len(near) else 0):
        lag = int(near.argmax())
        if near[lag] < least:
            return
        yield lag + first
        near[max(0, lag - _BESIDE) : lag + _BESIDE] = 0


def repeated_share(text: str) -> float:
    """The share of a text's letters in the longest run of words that it says again itself: an
    engine may well say 'at eight. At eight' the same way twice."""
    words = [word.casefold() for word in _WORD.findall(text)]
    most = 0
    for lag in range(1, len(words)):
        run = 0
        for first, second in zip(words, words[lag:], strict=False):
            run = run + len(first) if first == second else 0
            most = max(most, run)
    return most / max(1, sum(map(len, words)))


def _sums(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """The sum of each window of them."""
    total = np.concatenate(([0.0], np.cumsum(values, dtype=np.float64)))
    sums: npt.NDArray[np.float64] = total[_WINDOW:] - total[:-_WINDOW]
    return sums


def _alike_seconds(thin: Thin, lag: int, shortest_s: float = _SHORTEST_S) -> float:
    """For how long a sound is the same as it is ``lag`` samples later, in pieces of some length."""
    first, second = thin[:-lag], thin[lag:]
    cross, own, other = (_sums(product) for product in (first * second, first**2, second**2))
    loud = max(own.max(), other.max()) * 1e-3
    same = (cross > _ALIKE * np.sqrt(np.maximum(own * other, 0))) & (own > loud) & (other > loud)
    # A pause inside the repeated words says nothing either way.
    quiet = (own <= loud) & (other <= loud)
    at = np.concatenate(([0], (same | quiet).astype(np.int8), [0]))
    edges = np.flatnonzero(np.diff(at))
    spans = [int(same[a:b].sum()) for a, b in zip(edges[::2], edges[1::2], strict=True)]
    alike = sum(span + _WINDOW // 2 for span in spans if span >= _PIECE_S * _RATE_HZ)
    return alike / _RATE_HZ if alike >= shortest_s * _RATE_HZ else 0.0
