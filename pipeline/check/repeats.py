"""Sound that is heard twice in one take: a doubled take, a sentence said again."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from pipeline.sound_levels import Samples

_THINNED = 8
_RATE_HZ = 44_100 / _THINNED
_SHORTEST_S = 0.3
_NEAREST_S = 0.45
"""What comes again sooner is a voice's own wave."""
_WINDOW = int(_RATE_HZ * 0.1)
_ALIKE = 0.9
_PIECE_S = 0.1
_LOUDEST_SHARE = 0.05
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def repeated_seconds(sound: Samples) -> float:
    """How many seconds of a sound come again later in it, sample for sample; 0 for none.

    No voice says a thing twice so alike, unless an engine's take was doubled: by the lag at which
    the whole is most like itself, then by how much of it is so. A lossy file keeps vowels and
    loses what is between them, so its pieces count together.
    """
    thin = sound[: len(sound) // _THINNED * _THINNED].reshape(-1, _THINNED).mean(axis=1)
    length, shortest = len(thin), int(_RATE_HZ * _NEAREST_S)
    if length < 2 * shortest:
        return 0.0
    size = 1 << (2 * length - 1).bit_length()
    spectrum = np.fft.rfft(thin, size)
    likeness = np.fft.irfft(np.abs(spectrum) ** 2, size)[: length - shortest]
    energy = float(likeness[0])
    likeness[:shortest] = 0
    best = 0.0
    for _ in range(3):
        lag = int(likeness.argmax())
        if energy <= 0 or likeness[lag] < _LOUDEST_SHARE * energy:
            break
        best = max(best, _alike_seconds(thin, lag))
        likeness[max(0, lag - 40) : lag + 40] = 0
    return best


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


def _alike_seconds(thin: npt.NDArray[np.float32], lag: int) -> float:
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
    return alike / _RATE_HZ if alike >= _SHORTEST_S * _RATE_HZ else 0.0
