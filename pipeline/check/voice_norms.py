"""What is usual for each voice of a book, and which of its parts are unlike the rest.

Nothing is known of a voice beforehand: its own parts say how fast, how loud and how bright it is,
and how far it strays. A part is only called wrong where it lies far beyond all of that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from pipeline import speech_pace
from pipeline.check.findings import Fault
from pipeline.check.measure_audio import MeasuredPart
from pipeline.model import is_speakable

_FEWEST = 6
"""Parts by which a voice can be judged."""
_MANY = 12
"""Parts by which it can be said how far a voice strays."""
_SILENT_DB = -48.0
_SHARE_HEARD = 0.35
_DOUBTFUL_REPEAT_S = 0.45
_LONGER_WITH_REPEAT = 1.2
_DOUBLED = 0.42
"""Of a take that is heard twice, so much comes again."""
_STRANGER = 1.6
"""How much more is let pass where a voice's pace is that of the others."""
_LONG_GAP_S = 1.4


@dataclass(frozen=True, slots=True)
class _Limit:
    """How far from its voice's middle a measure may lie: so many times the usual distance,
    but never less than ``least`` nor more than ``most``."""

    times: float
    least: float
    most: float = float("inf")


_LENGTH = _Limit(5.0, 0.20)
_LEVEL = _Limit(7.0, 6.0)
_CREST = _Limit(6.0, 3.0)
_HISS = _Limit(5.0, 16.0, 22.5)
_HISS_HEARD_DB = -42.0
_TIMBRE = _Limit(6.0, 4.5)
_PITCH = _Limit(6.0, 5.0)
_EDGE = _Limit(0.0, 18.0)
_FEW_LETTERS = 8
_QUIET_EDGE_DB, _LOUD_EDGE_DB = -25.0, -12.0
_LOUD_EDGES = 0.1


@dataclass(frozen=True, slots=True)
class Unlikeness:
    """What is wrong with a part, and by how much: 1 is just over what is let pass."""

    fault: Fault
    reason: str
    badness: float


@dataclass(frozen=True, slots=True)
class _Norm:
    """A measure's middle and usual distance from it."""

    middle: float
    spread: float

    def over(self, value: float, limit: _Limit) -> float:
        """How far a value lies beside the middle, in what is let pass; with its sign."""
        far = min(limit.most, max(limit.least, limit.times * self.spread))
        return (value - self.middle) / far


class VoiceNorms:
    """What is usual in a book, by voice."""

    def __init__(self, parts: Iterable[MeasuredPart]) -> None:
        self._by_voice: dict[object, list[MeasuredPart]] = defaultdict(list)
        for part in parts:
            if _is_spoken(part) and part.sound.seconds > 0:
                self._by_voice[_who(part)].append(part)
        self._paces = speech_pace.paces(
            (who, part.part.text, part.sound.seconds)
            for who, own in self._by_voice.items()
            for part in own
        )
        middles = [pace.seconds_per_letter for pace in self._paces.values()]
        self._usual_pace = speech_pace.Pace(float(np.median(middles))) if middles else None
        self._norms: dict[tuple[object, Callable[[MeasuredPart], float]], _Norm] = {}
        self._spreads: dict[Callable[[MeasuredPart], float], float] = {}
        self._timbres = {
            who: np.median([part.sound.timbre for part in own], axis=0)
            for who, own in self._by_voice.items()
            if len(own) >= _FEWEST
        }
        self._timbre_spread = self._spread_of_timbres()
        self._length_spread = self._spread_of_lengths()

    def faults(self, part: MeasuredPart) -> tuple[Unlikeness, ...]:
        """What is wrong with a part, by itself and beside its voice's others."""
        if not _is_spoken(part) or not is_speakable(part.part.text):
            return ()
        return tuple(self._faults(part))

    def _faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        sound = part.sound
        if sound.level_db < _SILENT_DB:
            yield Unlikeness(Fault.SILENT, "nothing is heard", 9.0)
            return
        yield from self._length_faults(part)
        if _who(part) not in self._timbres:
            return
        yield from self._level_faults(part)
        yield from self._voice_faults(part)
        yield from self._edge_faults(part)

    # -------------------------------------------------------------- length

    def _length_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        text, seconds = part.part.text, part.sound.seconds
        pace = self._paces.get(_who(part), self._usual_pace)
        if part.sound.gap > _LONG_GAP_S:
            over = part.sound.gap / _LONG_GAP_S
            yield Unlikeness(Fault.SILENT, f"it is silent for {part.sound.gap:.1f} s inside", over)
        if pace is None:
            if part.repeated > _DOUBLED * seconds and not _says_itself_twice(text):
                reason = f"{part.repeated:.1f} s of its {seconds:.1f} s are heard twice"
                yield Unlikeness(Fault.REPEATED, reason, 3.0)
            return
        needed, least = pace.seconds(text), pace.least_seconds(text)
        slack = max(_LENGTH.least, _LENGTH.times * self._length_spread)
        if _who(part) not in self._paces:
            slack *= _STRANGER
        air = 0.12 + 4.0 / max(4.0, speech_pace.letters(text)) * 0.35
        longer = np.log(max(seconds - air, 0.01) / needed) / slack
        shorter = -np.log((seconds + air) / min(needed, least + air)) / slack
        words = f"it lasts {seconds:.1f} s, and this voice needs about {needed:.1f} s for it"
        is_longer = seconds > needed * _LONGER_WITH_REPEAT
        if part.repeated > _DOUBTFUL_REPEAT_S and is_longer:
            reason = f"{part.repeated:.1f} s of it are heard twice, and {words}"
            yield Unlikeness(Fault.REPEATED, reason, 1 + max(0.0, longer))
        elif longer > 1:
            yield Unlikeness(Fault.TOO_LONG, words, longer)
        if shorter > 1:
            yield Unlikeness(Fault.TOO_SHORT, words, shorter)

    def _spread_of_lengths(self) -> float:
        distances = []
        for who, own in self._by_voice.items():
            pace = self._paces.get(who)
            for part in own:
                if pace is not None and speech_pace.is_long(part.part.text):
                    distances.append(np.log(part.sound.seconds / pace.seconds(part.part.text)))
        return _spread(distances) if len(distances) >= _FEWEST else 0.1

    # -------------------------------------------------------------- level, noise, voice, edges

    def _level_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        over = self._over(part, _level, _LEVEL)
        if abs(over) > 1:
            louder = "louder" if over > 0 else "softer"
            yield Unlikeness(Fault.LOUDNESS, f"it is far {louder} than this voice is", abs(over))
        # A few words have the peaks that they happen to have.
        over = -self._over(part, _crest, _CREST) / _slack(part)
        if over > 1:
            yield Unlikeness(Fault.CLIPPED, "its peaks are cut off", over)
        over = self._over(part, _hiss, _HISS)
        if over > 1 and _hiss(part) > _HISS_HEARD_DB:
            yield Unlikeness(Fault.NOISY, "there is noise under the voice", over)

    def _voice_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        if len(part.part.text) < 12:
            return
        away = _away(part, self._timbres[_who(part)])
        over = away / (_slack(part) * max(_TIMBRE.least, _TIMBRE.times * self._timbre_spread))
        pitch = abs(self._over(part, _pitch, _PITCH)) if part.sound.pitch_hz else 0.0
        if max(over, pitch) > 1:
            what = "its sound is unlike" if over > pitch else "it is pitched unlike"
            yield Unlikeness(Fault.OTHER_VOICE, f"{what} the rest of this voice", max(over, pitch))

    def _edge_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        for measure, where in ((_start, "beginning"), (_end, "end")):
            if measure is _end and part.part.text.rstrip()[-1:].isalnum():
                continue  # A heading: nothing says that its voice comes to rest.
            over = self._over(part, measure, _EDGE)
            if over > 1 and measure(part) > _LOUD_EDGE_DB and self._ends_quietly(part, measure):
                yield Unlikeness(Fault.CUT, f"its {where} is cut off", over)

    def _ends_quietly(self, part: MeasuredPart, measure: Callable[[MeasuredPart], float]) -> bool:
        """Whether this voice's takes begin, or end, with quiet: some engines cut them in the middle
        of a sound, and nothing can be told of those."""
        own = self._by_voice[_who(part)]
        loud = sum(measure(other) > _QUIET_EDGE_DB for other in own)
        return len(own) >= _MANY and loud <= max(1, _LOUD_EDGES * len(own))

    def _over(
        self, part: MeasuredPart, measure: Callable[[MeasuredPart], float], limit: _Limit
    ) -> float:
        return self._norm(_who(part), measure).over(measure(part), limit)

    def _norm(self, who: object, measure: Callable[[MeasuredPart], float]) -> _Norm:
        if (who, measure) not in self._norms:
            values = [measure(part) for part in self._by_voice[who]]
            own = _spread(values) if len(values) >= _MANY else 0.0
            spread = max(own, self._common_spread(measure))
            self._norms[who, measure] = _Norm(float(np.median(values)), spread)
        return self._norms[who, measure]

    def _common_spread(self, measure: Callable[[MeasuredPart], float]) -> float:
        """How far parts lie from their voice's middle, over all voices: a few parts say too little
        of their own."""
        if measure not in self._spreads:
            distances: list[float] = []
            for own in self._by_voice.values():
                values = np.array([measure(part) for part in own])
                if len(own) >= _FEWEST:
                    distances += list(values - np.median(values))
            self._spreads[measure] = _spread(distances)
        return self._spreads[measure]

    def _spread_of_timbres(self) -> float:
        distances = [
            _away(part, self._timbres[who])
            for who, own in self._by_voice.items()
            for part in own
            if who in self._timbres and len(part.part.text) >= 12
        ]
        return float(np.median(distances)) / 2 if distances else 1.0


def _says_itself_twice(text: str) -> bool:
    """Whether a text's second half is its first, as in 'No, no.'"""
    bare = [c for c in text.casefold() if c.isalnum()]
    half = len(bare) // 2
    return bare[:half] == bare[len(bare) - half :]


def _slack(part: MeasuredPart) -> float:
    """How much more is let pass of a short text than of a long one: 1 for that."""
    return 1 + _FEW_LETTERS / max(1, speech_pace.plain_letters(part.part.text))


def _is_spoken(part: MeasuredPart) -> bool:
    return bool(part.part.text) and not part.part.is_clip


def _who(part: MeasuredPart) -> tuple[str, tuple[str, ...]]:
    return part.part.voice, part.part.delivery


def _level(part: MeasuredPart) -> float:
    return part.sound.level_db - part.part.gain_db


def _crest(part: MeasuredPart) -> float:
    return part.sound.peak_db - part.sound.level_db


def _hiss(part: MeasuredPart) -> float:
    return part.sound.hiss_db


def _pitch(part: MeasuredPart) -> float:
    return float(12 * np.log2(max(part.sound.pitch_hz, 30.0) / 100))


def _start(part: MeasuredPart) -> float:
    return part.sound.start_db


def _end(part: MeasuredPart) -> float:
    return part.sound.end_db


def _away(part: MeasuredPart, middle: object) -> float:
    return float(np.sqrt(np.mean((np.array(part.sound.timbre) - middle) ** 2)))


def _spread(distances: Sequence[float]) -> float:
    """The usual distance from the middle, as a standard deviation is, whatever a few do."""
    if not distances:
        return 1.0
    values = np.asarray(distances)
    return float(np.median(np.abs(values - np.median(values)))) * 1.4826
