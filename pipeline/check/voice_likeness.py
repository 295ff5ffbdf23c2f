"""Which of a book's voices a part sounds like: by its spectrum and pitch, held against each voice's
own parts.

Both 'its own voice' and 'another voice of the book' are guesses about where the part should lie:
the nearer to a voice's middle the surer the middle is known. Of a voice with one line beside the
part little more is known than how far the book's voices lie apart; of one that speaks softly once,
how it speaks otherwise. The two are compared as likelihoods (probabilistic linear discriminant
analysis, as speakers are told apart: Prince and Elder, 2007), with heavy tails, so that a part that
is like no voice says little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from pipeline.check.part_sound import BAND_MIDDLES_HZ, PartSound, mel
from pipeline.model import DELIVERIES

_FEWEST = 3
"""Parts by which a voice is known well enough to be what another part sounds like."""
_SHRUNK = 0.15
"""Share of the parts' common spread that is taken from its diagonal."""
_STEADY, _STRAY_S = 0.8, 1.0
"""The variance of a part of s seconds is the first, and the second by s, of the common one."""
_TAILS = 20.0
"""Degrees of freedom of Student's distribution: fewer, and what is far from all says less."""
_FLOOR = 0.1
"""A voice's middle is never known better, as a variance in those of a part."""
_VOICES, _VOICES_COUNT = 8.0, 3
"""How far voices lie apart, as a variance in those of a part, counts as so many voices do."""
_STRANGE = 2.0
"""As far as this, as a mean square in what parts stray, lies a part from the one or two others of
its voice where it is another's."""
_MANNERS, _SHARED_MANNER = 6.0, 0.3
"""How far a manner of speaking moves a voice, as a variance in those of a part, and the share of
that which is left where the manner is known well from other voices."""

FACTORS = (0.5, 0.67, 0.75, 1.33, 1.5, 2.0)
"""How much faster a take may be played where its rate was mistaken."""
_PLAYED = 1.0
"""How well it is known how that sounds, as a variance in those of a part."""
_OF_ONE_SOUND = frozenset(DELIVERIES) - {"whispering"}
"""Manners that leave a voice's spectrum much as it is."""

Vector = npt.NDArray[np.float64]
Manner = tuple[str, ...]
Who = tuple[str, Manner]
"""A voice, and how it speaks."""
_NOBODY = float("-inf")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where parts should lie, and how unsure that is: a variance by coordinate."""

    middle: Vector
    variance: Vector


@dataclass(frozen=True, slots=True)
class _Sum:
    """Parts of a voice together: their count, weight, and weighted coordinates."""

    count: int
    weight: float
    total: Vector

    def less(self, weight: float, point: Vector) -> _Sum:
        """Without one of them."""
        left = max(0.0, self.weight - weight)
        return _Sum(self.count - 1, left, self.total - weight * point)

    def narrowed(self, place: _Place) -> _Place:
        """Where parts should lie, now that these are known."""
        variance = 1 / (1 / place.variance + self.weight)
        return _Place((place.middle / place.variance + self.total) * variance, variance)


class VoiceLikeness:
    """The voices of a book, each known by its parts."""

    def __init__(self, parts: Mapping[Who, Sequence[PartSound]]) -> None:
        chosen = {who: _of_its_kind(own) for who, own in parts.items()}
        self._unvoiced = {who for who, own in chosen.items() if own and not own[0].pitch_hz}
        points = {who: np.array([_point(s) for s in own]) for who, own in chosen.items() if own}
        scales = {who: np.array([_scale(sound) for sound in own]) for who, own in chosen.items()}
        known = [who for who, own in points.items() if len(own) >= _FEWEST]
        self._sums: dict[Who, _Sum] = {}
        self._middles: dict[Who, Vector] = {}
        self._manners: dict[Manner, dict[str, tuple[int, Vector]]] = defaultdict(dict)
        self._known: dict[tuple[Manner, bool], tuple[list[str], _Place]] = {}
        if not known:
            return
        self._white = _whitening([(points[who], scales[who]) for who in known])
        for who, own in points.items():
            self._add(who, own @ self._white.T, scales[who])
        self._anyone = self._spread_of_voices([who for who in known if not who[1]] or known)
        for (name, manner), own_sum in self._sums.items():
            plain = self._sums.get((name, ()))
            if manner and plain is not None:
                moved = own_sum.total / own_sum.weight - plain.total / plain.weight
                self._manners[manner][name] = own_sum.count, moved

    def likelier(self, who: Who, sound: PartSound) -> tuple[str, float]:
        """The other voice that a part sounds like, and by how much likelier that is than that it
        is its own: a difference of natural logarithms, negative where it sounds like its own and
        infinitely so where nothing can be said."""
        is_unvoiced = not sound.pitch_hz
        if not sound.timbre or not self._sums or is_unvoiced != (who in self._unvoiced):
            return who[0], _NOBODY
        is_known = self._sums[who].count > _FEWEST
        if not is_known and (is_unvoiced or not self._is_heard_elsewhere(who)):
            return who[0], _NOBODY
        names, places = self._voices(who[1], is_unvoiced)
        alike = _is_same if is_known else _is_kin
        is_other = np.array([not alike(name, who[0]) for name in names], bool)
        if not is_other.any():
            return who[0], _NOBODY
        point, scale = self._white @ _point(sound), _scale(sound)
        left = self._sums[who].less(self._weight(who, point, scale), point)
        own = _likelihood(point, scale, left.narrowed(self._before(who)))
        gain = np.where(is_other, _likelihood(point, scale, places) - own, _NOBODY)
        best = int(gain.argmax())
        if not is_known and self.strangeness(who, sound) < _STRANGE:
            return who[0], _NOBODY
        return names[best], float(gain[best])

    def strangeness(self, who: Who, sound: PartSound) -> float:
        """How far a part lies from its own voice's others: a mean square in what parts stray, 0
        where nothing can be said."""
        is_unvoiced = not sound.pitch_hz
        if not sound.timbre or not self._sums or is_unvoiced != (who in self._unvoiced):
            return 0.0
        point, scale = self._white @ _point(sound), _scale(sound)
        left = self._sums[who].less(self._weight(who, point, scale), point)
        own = left.narrowed(self._before(who))
        return float(np.mean((point - own.middle) ** 2 / (own.variance + _FLOOR + scale)))

    def faster(self, who: Who, sound: PartSound) -> dict[float, float]:
        """For some factors, by how much likelier a part is its voice played so many times as fast
        (higher, its whole spectrum with it) than its voice as it is: differences of natural
        logarithms. Nothing where nothing can be said."""
        if not (sound.timbre and sound.pitch_hz and self._sums) or who in self._unvoiced:
            return {}
        if self._sums[who].count <= _FEWEST and not _OF_ONE_SOUND.issuperset(who[1]):
            return {}
        point, scale = self._white @ _point(sound), _scale(sound)
        left = self._sums[who].less(self._weight(who, point, scale), point)
        own = left.narrowed(self._before(who))
        middle = np.asarray(np.linalg.solve(self._white, own.middle), np.float64)
        moved = np.array([_played(middle, factor) for factor in FACTORS]) @ self._white.T
        gain = _likelihood(point, scale, _Place(moved, own.variance + _PLAYED)) - _likelihood(
            point, scale, own
        )
        return dict(zip(FACTORS, map(float, gain), strict=True))

    def _is_heard_elsewhere(self, who: Who) -> bool:
        """Whether a voice of few parts has another by which its sound is known."""
        has_others = self._sums[who].count > 1 or (who[0], ()) in self._sums.keys() - {who}
        return has_others and _OF_ONE_SOUND.issuperset(who[1])

    def _add(self, who: Who, points: Vector, scales: Vector) -> None:
        if len(points) >= _FEWEST:
            self._middles[who] = np.median(points, axis=0)
        weights = np.array([self._weight(who, *pair) for pair in zip(points, scales, strict=True)])
        self._sums[who] = _Sum(len(points), float(weights.sum()), weights @ points)

    def _weight(self, who: Who, point: Vector, scale: float) -> float:
        """What a part counts for its voice: short ones little, nor those far from the others."""
        middle = self._middles.get(who)
        far = 0.0 if middle is None else float(np.mean((point - middle) ** 2)) / scale
        return 1 / (scale * max(1.0, far / 2))

    def _spread_of_voices(self, known: Sequence[Who]) -> _Place:
        """Where any voice of the book may lie."""
        middles = np.array([self._sums[who].total / self._sums[who].weight for who in known])
        middle = middles.mean(axis=0)
        squares = ((middles - middle) ** 2).sum(axis=0)
        count = len(middles) - 1 + _VOICES_COUNT
        usual = (squares.mean() + _VOICES_COUNT * _VOICES) / count
        return _Place(middle, (squares + _VOICES_COUNT * usual) / count)

    def _before(self, who: Who) -> _Place:
        """Where a voice should lie when it speaks like that, by what else is known of it."""
        name, manner = who
        if not manner:
            return self._anyone
        plain = self._sums.get((name, ()))
        place = plain.narrowed(self._anyone) if plain is not None else self._anyone
        moved = [pair for other, pair in self._manners[manner].items() if other != name]
        count = 1 + sum(min(parts, _FEWEST) for parts, _ in moved)
        way = sum((min(parts, _FEWEST) * by for parts, by in moved), np.zeros(1))
        middle = place.middle + way / count
        unsure = _MANNERS * (_SHARED_MANNER + (1 - _SHARED_MANNER) / count)
        return _Place(middle, place.variance + unsure)

    def _voices(self, manner: Manner, is_unvoiced: bool) -> tuple[list[str], _Place]:
        """The voices that are known well enough, and where each lies when it speaks like that."""
        if (manner, is_unvoiced) not in self._known:
            places = {
                name: self._sums.get((name, manner), _NOTHING).narrowed(
                    self._before((name, manner))
                )
                for name in dict.fromkeys(name for name, _ in self._sums)
                if self._is_known(name, manner, is_unvoiced)
            }
            joined = _Place(
                np.array([place.middle for place in places.values()]),
                np.array([place.variance for place in places.values()]),
            )
            self._known[manner, is_unvoiced] = list(places), joined
        return self._known[manner, is_unvoiced]

    def _is_known(self, name: str, manner: Manner, is_unvoiced: bool) -> bool:
        if is_unvoiced or (name, manner) in self._unvoiced:
            return is_unvoiced and {(name, manner)} <= self._unvoiced & self._middles.keys()
        return (name, manner) in self._middles or (
            (name, ()) in self._middles and (name, ()) not in self._unvoiced
        )


_NOTHING = _Sum(0, 0.0, np.zeros(1))


def _played(middle: Vector, factor: float) -> Vector:
    """A voice's coordinates where it is played so many times as fast."""
    bands = np.interp(mel(BAND_MIDDLES_HZ / factor), mel(BAND_MIDDLES_HZ), middle[:-1])
    return np.array([*(bands - bands.mean()), middle[-1] + 12 * np.log2(factor)])


def _is_same(name: str, other: str) -> bool:
    return name == other


def _is_kin(name: str, other: str) -> bool:
    """Whether two voices are one at another pace or pitch, or a variant of two accents: of a voice
    that is hardly known nobody can say that it isn't the other."""
    return _variant(name) == _variant(other)


def _variant(name: str) -> str:
    """'m3' of 'pyttsx3 en-us+m3 0.95 -1'."""
    engine, *rest = name.split(" ")
    return f"{engine} {rest[0].rpartition('+')[2]}" if rest else engine


def _of_its_kind(parts: Sequence[PartSound]) -> list[PartSound]:
    """The parts of a voice that have a pitch, or where most have none (whispers) the others."""
    heard = [sound for sound in parts if sound.timbre]
    voiced = [sound for sound in heard if sound.pitch_hz]
    return voiced if 2 * len(voiced) >= len(heard) else [s for s in heard if not s.pitch_hz]


def _point(sound: PartSound) -> Vector:
    semitones = 12 * np.log2(max(sound.pitch_hz, 30.0) / 100)
    return np.array([*sound.timbre, semitones])


def _scale(sound: PartSound) -> float:
    return _STEADY + _STRAY_S / max(sound.active, 0.2)


def _whitening(voices: Sequence[tuple[Vector, Vector]]) -> Vector:
    """What brings parts to coordinates in which they stray about their voice's middle by one, all
    voices together; parts far out count little."""
    strays = np.concatenate(
        [(own - np.median(own, axis=0)) / np.sqrt(scales)[:, None] for own, scales in voices]
    )
    usual = np.median(np.abs(strays), axis=0) * 1.4826 + 1e-3
    strays = np.clip(strays, -3 * usual, 3 * usual)
    spread = strays.T @ strays / len(strays)
    own = np.diag(np.diag(spread))
    common = (1 - _SHRUNK) * spread + _SHRUNK * own + 0.05 * np.eye(len(own))
    inverse: Vector = np.linalg.inv(np.linalg.cholesky(common))
    return inverse


def _likelihood(point: Vector, scale: float, place: _Place) -> Vector:
    """The logarithm of how likely a part lies there, but for what is common to all places."""
    variance = place.variance + _FLOOR + scale
    far = ((point - place.middle) ** 2 / variance).sum(axis=-1)
    log_density = -(_TAILS + len(point)) / 2 * np.log1p(far / _TAILS)
    likelihood: Vector = log_density - np.log(variance).sum(axis=-1) / 2
    return likelihood
