"""Which of a book's voices a part sounds like: by its spectrum and pitch, held against each voice's
own parts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from pipeline.check.part_sound import PartSound

_FEWEST = 3
"""Parts by which a voice is known."""
_SHRUNK = 0.15
"""Share of the parts' common spread that is taken from its diagonal."""
_SECONDS = 1.5
"""Of speech after which a part says all that it can of a voice."""

Vector = npt.NDArray[np.float64]
Who = tuple[str, tuple[str, ...]]
"""A voice, and how it speaks."""


class VoiceLikeness:
    """The voices of a book, each known by its parts."""

    def __init__(self, parts: Mapping[Who, Sequence[PartSound]]) -> None:
        known = {who: _points(own) for who, own in parts.items()}
        known = {who: points for who, points in known.items() if len(points) >= _FEWEST}
        self._names = list(known)
        self._counts = np.array([len(points) for points in known.values()])
        self._middles = np.array([np.median(points, axis=0) for points in known.values()])
        self._inverse = _inverse_spread(list(known.values()))

    def likelier(self, who: Who, sound: PartSound) -> tuple[str, float]:
        """The other voice that a part sounds like, and by how much more than like its own: in
        halves of the difference of squared distances, negative where it sounds like its own."""
        if who not in self._names or len(self._names) < 2 or not sound.timbre:
            return who[0], float("-inf")
        away = self._middles - _point(sound)
        squared = np.einsum("ij,jk,ik->i", away, self._inverse, away)
        own = self._names.index(who)
        gain = (squared[own] - squared) / 2 * min(1.0, sound.active / _SECONDS)
        gain[[name[0] == who[0] for name in self._names]] = -np.inf
        best = int(gain.argmax())
        return self._names[best][0], float(gain[best])


def _points(parts: Sequence[PartSound]) -> Vector:
    return np.array([_point(sound) for sound in parts if sound.timbre])


def _point(sound: PartSound) -> Vector:
    semitones = 12 * np.log2(max(sound.pitch_hz, 30.0) / 100)
    return np.array([*sound.timbre, semitones])


def _inverse_spread(voices: Sequence[Vector]) -> Vector:
    """The inverse of how parts stray about their voice's middle, all voices together; parts far
    out count little."""
    if not voices:
        return np.zeros((0, 0))
    strays = np.concatenate([points - np.median(points, axis=0) for points in voices])
    usual = np.median(np.abs(strays), axis=0) * 1.4826 + 1e-3
    strays = np.clip(strays, -3 * usual, 3 * usual)
    spread = strays.T @ strays / len(strays)
    own = np.diag(np.diag(spread))
    inverse: Vector = np.linalg.inv(
        (1 - _SHRUNK) * spread + _SHRUNK * own + 0.05 * np.eye(len(own))
    )
    return inverse
