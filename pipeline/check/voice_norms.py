"""What is usual for each voice of a book, and which of its parts are unlike the rest.

Nothing is known of a voice beforehand: its own parts say how fast, how loud and how bright it is,
and how far it strays. A part is only called wrong where it lies far beyond all of that.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import erfc, log, sqrt

import numpy as np

from pipeline import speech_pace
from pipeline.check.edge_norms import EdgeNorms
from pipeline.check.findings import Fault
from pipeline.check.measure_audio import MeasuredPart
from pipeline.check.repeats import repeated_share
from pipeline.check.text_lengths import Spoken, book_lengths
from pipeline.check.voice_likeness import VoiceLikeness, Who
from pipeline.model import is_speakable

_FEWEST = 6
"""Parts by which a voice can be judged."""
_MANY = 12
"""Parts by which it can be said how far a voice strays."""
_SILENT_DB = -48.0
_DOUBTFUL_REPEAT_S = 0.3
_DOUBLED = 0.42
"""Of a take that is heard twice, so much comes again."""
_LONGER_WITH_REPEAT, _EXCESS_OF_REPEAT, _EXCESS_OF_DOUBLED = 0.27, 0.75, 0.5
"""So much too long, of what is let pass and of what is heard twice, must a part be beside that."""
_FAR_LONGER_WITH_REPEAT, _EXCESS_OF_SAID_AGAIN = 0.7, 0.4
"""So much too long is enough beside any of it, and beside what comes again at once."""
_HUMS = 0.06
"""Where more of a book's parts say something again at once, its voices hum: of those of `tone`
three in ten do, of Kokoro's and eSpeak NG's next to none but what was spoilt."""
_VOICELESS = re.compile(r"(?:[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ]|[^\w])*")
"""'Psst' is no measure of a voice."""
_LONG_GAP_S = 1.4


@dataclass(frozen=True, slots=True)
class _Limit:
    """How far from its voice's middle a measure may lie: so many times the usual distance,
    but never less than ``least`` nor more than ``most``."""

    times: float
    least: float
    most: float = float("inf")


_SHORTER, _LONGER = _Limit(3.9, 0.20), _Limit(6.5, 0.25)
_VERY_SHORT, _DRAWN_OUT = 1.7, 2.0
"""So much more is let pass of a few letters that are too short or too long."""
_LEVEL = _Limit(7.0, 6.0)
_FLAT = _Limit(6.0, 0.27, 0.3)
_HISS = _Limit(4.0, 12.0, 20.0)
_HISS_HEARD_DB = -28.0
_TIMBRE = _Limit(7.0, 6.0)
_PITCH = _Limit(7.0, 6.0)
_OTHER_VOICE = 10.0
"""Of 3,100 right parts of three engines none is likelier another voice's by e to the 7th, of 48
takes of another voice of the book, where anything could be said, all by e to the 16th."""
_STRANGE, _FAR_LEVEL, _LEAST_LEVEL_DB = 5.0, 9.0, 0.35
"""Of 3,000 right parts of three engines none is 0.8 of this unlike its voice, both together."""
_FEW_LETTERS, _FEW_LONG_LETTERS = 8, 12
_SHORT_AND_ABRUPT, _UNLIKELY, _WIDER = 0.38, 9.0, 1.25
"""So much too short, of what is let pass, must a part be where an edge tells that it was cut, and
so unlikely both together, as a negative natural logarithm."""
_PLAYED_FASTER, _TAILS = 9.0, 5.0
"""Of 3,100 right parts none is likelier its voice played faster by e to the 6th, of 48 played so
all by e to the 13th. Lengths stray as Student's distribution of so many degrees of freedom does."""


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
        self._by_voice: dict[Who, list[MeasuredPart]] = defaultdict(list)
        for part in parts:
            if _is_spoken(part) and part.sound.seconds > 0:
                self._by_voice[_who(part)].append(part)
        self._lengths = book_lengths(
            [_spoken(part) for own in self._by_voice.values() for part in own]
        )
        self._likeness = VoiceLikeness(
            {who: [part.sound for part in own] for who, own in self._by_voice.items()}
        )
        spoken = [part for own in self._by_voice.values() for part in own]
        self._edges = EdgeNorms(spoken)
        self._hums = sum(part.said_again > 0 for part in spoken) > _HUMS * len(spoken)
        self._norms: dict[tuple[Who, Callable[[MeasuredPart], float]], _Norm] = {}
        self._spreads: dict[Callable[[MeasuredPart], float], float] = {}
        self._timbres = {
            who: np.median([part.sound.timbre for part in own], axis=0)
            for who, own in self._by_voice.items()
            if len(own) >= _FEWEST
        }
        self._timbre_spread = self._spread_of_timbres()

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
        yield from self._cut_faults(part)
        if not _VOICELESS.fullmatch(part.part.text):
            yield from self._level_faults(part)
            yield from self._voice_faults(part)
            yield from self._rate_faults(part)

    # -------------------------------------------------------------- length

    def _length_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        sound, text = part.sound, part.part.text
        if sound.gap > _LONG_GAP_S:
            reason = f"it is silent for {sound.gap:.1f} s inside"
            yield Unlikeness(Fault.SILENT, reason, sound.gap / _LONG_GAP_S)
        expected = self._lengths.expected(_spoken(part))
        far = self._length_over(part)
        words = (
            f"it speaks for {sound.active:.1f} s,"
            f" and this voice needs about {expected.seconds:.1f} s for it"
        )
        excess = sound.active - expected.seconds
        repeated = part.repeated - repeated_share(text) * expected.seconds
        is_doubled = repeated > _DOUBLED * sound.active
        is_longer = excess > (_EXCESS_OF_DOUBLED if is_doubled else _EXCESS_OF_REPEAT) * repeated
        is_longer = (is_longer and far > _LONGER_WITH_REPEAT) or far > _FAR_LONGER_WITH_REPEAT
        is_again = part.said_again > 0 and excess > _EXCESS_OF_SAID_AGAIN * part.said_again
        is_again = is_again and not self._hums
        if (repeated > _DOUBTFUL_REPEAT_S and is_longer) or is_again:
            seconds = max(part.repeated, part.said_again)
            reason = f"{seconds:.1f} s of it are heard twice, and {words}"
            yield Unlikeness(Fault.REPEATED, reason, 1 + max(0.0, far))
        elif far > 1:
            yield Unlikeness(Fault.TOO_LONG, words, far)
        if far < -1:
            yield Unlikeness(Fault.TOO_SHORT, words, -far)

    def _rate_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        """Length, pitch and spectrum, each of which may stray, are all moved by one factor."""
        expected = self._lengths.expected(_spoken(part))
        far = float(np.log(max(part.sound.active, 0.01) / expected.seconds))
        for factor, likelier in self._likeness.faster(_who(part), part.sound).items():
            away = ((far + np.log(factor)) / expected.spread, far / expected.spread)
            lengths = [np.log1p(z * z / _TAILS) * (_TAILS + 1) / 2 for z in away]
            over = (likelier + lengths[1] - lengths[0]) / _PLAYED_FASTER
            if over > 1:
                fault = Fault.TOO_SHORT if factor > 1 else Fault.TOO_LONG
                ways = "faster and higher" if factor > 1 else "slower and lower"
                yield Unlikeness(fault, f"it is {ways} than this voice is", over)
                return

    def _length_over(self, part: MeasuredPart) -> float:
        """How far a part's length lies beside what it should be, in what is let pass."""
        text = part.part.text
        expected = self._lengths.expected(_spoken(part))
        far = float(np.log(max(part.sound.active, 0.01) / expected.seconds))
        limit = _SHORTER if far < 0 else _LONGER
        few = _VERY_SHORT if far < 0 else _DRAWN_OUT
        if speech_pace.plain_letters(text) > (_FEW_LETTERS if far < 0 else _FEW_LONG_LETTERS):
            few = 1.0
        return far / (few * max(limit.least, limit.times * expected.spread))

    # -------------------------------------------------------------- level, noise, voice, edges

    def _level_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        is_known = _who(part) in self._timbres
        over = self._over(part, _level, _LEVEL) if is_known else 0.0
        if abs(over) > 1:
            louder = "louder" if over > 0 else "softer"
            yield Unlikeness(Fault.LOUDNESS, f"it is far {louder} than this voice is", abs(over))
        few = speech_pace.plain_letters(part.part.text) <= _FEW_LETTERS
        over = self._over(part, _flat, _FLAT) / (_VERY_SHORT if few else 1.0)
        if over > 1:
            yield Unlikeness(Fault.CLIPPED, "its peaks are cut off", over)
        if part.part.delivery and not is_known:
            return  # It may be a whisper, which is all noise.
        over = self._over(part, _hiss, _HISS)
        if over > 1 and _hiss(part) > _HISS_HEARD_DB:
            yield Unlikeness(Fault.NOISY, "there is noise under the voice", over)

    def _voice_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        other, likelier = self._likeness.likelier(_who(part), part.sound)
        if likelier > _OTHER_VOICE:
            reason = f"it sounds like another voice of the book ({other})"
            yield Unlikeness(Fault.OTHER_VOICE, reason, likelier / _OTHER_VOICE)
            return
        if len(part.part.text) < 12 or _who(part) not in self._timbres:
            return
        away = _away(part, self._timbres[_who(part)])
        over = away / (_slack(part) * max(_TIMBRE.least, _TIMBRE.times * self._timbre_spread))
        pitch = abs(self._over(part, _pitch, _PITCH)) if part.sound.pitch_hz else 0.0
        over = max(over, self._strangeness(part))
        if max(over, pitch) > 1:
            what = "its sound is unlike" if over > pitch else "it is pitched unlike"
            yield Unlikeness(Fault.OTHER_VOICE, f"{what} the rest of this voice", max(over, pitch))

    def _strangeness(self, part: MeasuredPart) -> float:
        """How unlike its voice a part is by all of its sound, and by how loud that is: a take that
        isn't the voice's own is brought to the voice's level as if it were."""
        norm = self._norm(_who(part), _level)
        strange = self._likeness.strangeness(_who(part), part.sound) / (_STRANGE * _slack(part))
        level = (_level(part) - norm.middle) / (_FAR_LEVEL * max(norm.spread, _LEAST_LEVEL_DB))
        return float(np.hypot(strange, level))

    def _cut_faults(self, part: MeasuredPart) -> Iterator[Unlikeness]:
        """Two weak signs that agree are one: a part that is a little short, and abrupt."""
        short = -self._length_over(part)
        likely = _surprise(short * _SHORTER.times) if short > _SHORT_AND_ABRUPT else 0.0
        may_whisper = bool(part.part.delivery) and _who(part) not in self._timbres
        for surprise in self._edges.surprises(part):
            is_enough = likely > 0 or (surprise.is_loud and not may_whisper)
            over = (surprise.amount + likely) / _UNLIKELY
            if is_enough and over > 1:
                yield Unlikeness(Fault.CUT, surprise.what, over)

    def _over(
        self, part: MeasuredPart, measure: Callable[[MeasuredPart], float], limit: _Limit
    ) -> float:
        return self._norm(_who(part), measure).over(measure(part), limit)

    def _norm(self, who: Who, measure: Callable[[MeasuredPart], float]) -> _Norm:
        if (who, measure) not in self._norms:
            values = [measure(part) for part in self._by_voice[who]]
            if len(values) < _FEWEST:
                values = [measure(part) for own in self._by_voice.values() for part in own]
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


def _surprise(deviations: float) -> float:
    """How unlikely a length so many standard deviations beside the usual is, as a negative natural
    logarithm: of 2,200 right parts their spread is a quarter wider than is reckoned."""
    return -log(max(0.5 * erfc(deviations / _WIDER / sqrt(2)), 1e-300))


def _slack(part: MeasuredPart) -> float:
    """How much more is let pass of a short text than of a long one: 1 for that."""
    return 1 + _FEW_LETTERS / max(1, speech_pace.plain_letters(part.part.text))


def _is_spoken(part: MeasuredPart) -> bool:
    return bool(part.part.text) and not part.part.is_clip


def _who(part: MeasuredPart) -> Who:
    return part.part.voice, part.part.delivery


def _spoken(part: MeasuredPart) -> Spoken:
    return Spoken(_who(part), part.part.text, part.sound.active, part.part.phonemes)


def _level(part: MeasuredPart) -> float:
    return part.sound.level_db - part.part.gain_db


def _flat(part: MeasuredPart) -> float:
    return part.sound.flat_share


def _hiss(part: MeasuredPart) -> float:
    return part.sound.hiss_db


def _pitch(part: MeasuredPart) -> float:
    return float(12 * np.log2(max(part.sound.pitch_hz, 30.0) / 100))


def _away(part: MeasuredPart, middle: object) -> float:
    return float(np.sqrt(np.mean((np.array(part.sound.timbre) - middle) ** 2)))


def _spread(distances: Sequence[float]) -> float:
    """The usual distance from the middle, as a standard deviation is, whatever a few do."""
    if not distances:
        return 1.0
    values = np.asarray(distances)
    return float(np.median(np.abs(values - np.median(values)))) * 1.4826
