"""What an engine is: the Protocols that every one follows, and what they share.

An ``Engine`` is cheap to make and can be pickled; everything heavy waits for ``session()``,
which a worker process opens once and speaks many cues with.
"""

from __future__ import annotations

import difflib
import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pipeline.errors import EngineError
from pipeline.model import Cue, Mark, VoiceInfo, is_speakable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BEAT_MS = 350
"""How long a cue lasts that holds nothing to say, such as ``…``."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_PEAK = 32_000
_DIGIT_WEIGHT = 6
"""A digit is spoken as a word of about six letters."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the rest of the program has to know about an engine."""

    version: str
    """Part of every take's key: changes whenever the same cue would sound different."""
    deterministic: bool
    """Whether the same cue always gives the same samples on one machine."""
    max_chars: int
    """The longest text that is spoken well in one breath."""
    rate_hz: int
    """Sample rate of its sound; 0 where it differs from voice to voice."""
    time_limit_s: float = 60.0
    """No cue takes longer, unless the engine hangs."""
    start_limit_s: float = 180.0
    """No session takes longer to open."""
    in_process: bool = False
    """Safe, quick and small enough to run inside the coordinating process."""
    max_jobs: int = 0
    """The most worker processes that are of use; 0 for no limit."""
    usd_per_million_chars: float = 0.0
    """What hosted speech costs; 0 where it costs nothing."""
    licence: str = ""
    """Of the engine and its voices, as a person reads it."""


@dataclass(frozen=True, slots=True, eq=False)
class Sound:
    """A spoken cue, in memory."""

    samples: NDArray[np.int16]
    """Mono."""
    rate_hz: int
    marks: tuple[Mark, ...] = ()

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate_hz


class Session(Protocol):
    """An engine at work in one process."""

    def __enter__(self) -> Session: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def speak(self, cue: Cue) -> Sound:
        """The cue as sound. A text without a letter or digit is a beat of silence.

        Raises EngineError where the cue can't be spoken; trying again would not help.
        """
        ...


@runtime_checkable
class Engine(Protocol):
    """A way of speaking."""

    name: str

    def info(self) -> EngineInfo:
        """Raises EngineError where the engine isn't installed, naming the extra that is missing."""
        ...

    def voices(self) -> tuple[VoiceInfo, ...]:
        """The palette for casting, best first. ``check`` may accept more."""
        ...

    def check(self, voice_name: str) -> None:
        """Raises EngineError with the nearest names where there is no such voice."""
        ...

    def session(self) -> Session: ...


@dataclass(frozen=True, slots=True)
class Manner:
    """What a delivery does to a voice."""

    rate: float = 1.0
    """Ratio to the voice's own pace."""
    semitones: float = 0.0
    gain_db: float = 0.0
    whispered: bool = False


MANNERS = {
    "whispering": Manner(0.92, -0.5, -9.0, whispered=True),
    "softly": Manner(0.95, -0.5, -4.0),
    "loudly": Manner(1.0, 1.0, 2.5),
    "shouting": Manner(1.04, 2.5, 5.0),
    "fast": Manner(rate=1.2),
    "slowly": Manner(rate=0.8),
    "coldly": Manner(0.95, -1.0, -0.5),
    "angrily": Manner(1.08, 1.0, 3.0),
    "sadly": Manner(0.88, -1.5, -2.0),
    "crying": Manner(0.88, 1.5, -1.0),
    "laughing": Manner(1.08, 2.0, 1.0),
    "excitedly": Manner(1.12, 2.0, 1.5),
    "wearily": Manner(0.85, -1.5, -2.0),
    "stammering": Manner(rate=0.9),
}
"""What engines make of the delivery vocabulary where they have nothing better of their own."""


def manner(delivery: Iterable[str]) -> Manner:
    """Several deliveries as one: paces multiply, all else adds up. Other words do nothing."""
    found = [MANNERS[word] for word in dict.fromkeys(delivery) if word in MANNERS]
    return Manner(
        math.prod(m.rate for m in found),
        sum(m.semitones for m in found),
        sum(m.gain_db for m in found),
        any(m.whispered for m in found),
    )


def amplify(samples: NDArray[np.int16], gain_db: float) -> NDArray[np.int16]:
    """Louder or softer, but never clipped: too much gain gives a peak just under full scale."""
    import numpy as np

    if gain_db == 0.0 or not len(samples):
        return samples
    factor = 10 ** (gain_db / 20)
    if factor > 1.0:
        peak = int(np.abs(samples.astype(np.int32)).max())
        factor = min(factor, max(1.0, _PEAK / max(peak, 1)))
    louder: NDArray[np.int16] = np.rint(samples * factor).astype(np.int16)
    return louder


def repitch(samples: NDArray[np.int16], factor: float) -> NDArray[np.int16]:
    """The same sound played ``factor`` times as fast: pitch and pace go up together."""
    if abs(factor - 1.0) < 0.005:
        return samples
    import numpy as np
    import soxr

    shifted = soxr.resample(samples.astype(np.float32), factor, 1.0)
    limited: NDArray[np.int16] = np.clip(np.rint(shifted), -32768, 32767).astype(np.int16)
    return limited


def spoken_text(text: str) -> str:
    """The text with a space for each control character, so that positions stay."""
    return _CONTROL.sub(" ", text)


def beat(rate_hz: int) -> Sound:
    """The silence that stands for a cue with nothing to say."""
    import numpy as np

    return Sound(np.zeros(rate_hz * BEAT_MS // 1000, dtype=np.int16), rate_hz)


def is_plausible(cue: Cue, seconds: float) -> bool:
    """Whether a sound of this length can be the whole cue: not cut short, not run away.

    Bounds are wide: at rate 1, English read aloud is 12 to 18 letters a second; engines here
    stay within a factor of three either way.
    """
    if not is_speakable(cue.text):
        return True
    digits = sum(c.isdigit() for c in cue.text)
    letters = sum(c.isalpha() for c in cue.text)
    rate = max(cue.voice.rate, 0.1)
    shortest = letters / (50.0 * rate) - 0.1
    longest = 4.0 + (len(cue.text) + letters + digits * _DIGIT_WEIGHT) * 0.25 / rate
    return max(0.02, shortest) <= seconds <= longest


def unknown_voice(engine: str, name: str, known: Iterable[str]) -> EngineError:
    """The error for a voice that an engine doesn't have, with the names nearest to it."""
    by_lower = {k.lower(): k for k in known}
    near = difflib.get_close_matches(name.lower(), by_lower, n=3, cutoff=0.5)
    names = [by_lower[n] for n in near] or sorted(by_lower.values())[:3]
    hint = (
        f"Did you mean {', '.join(names)}? " if near else f"It has {', '.join(names)} and others. "
    )
    return EngineError(
        f"engine {engine} has no voice {name!r}.",
        hint + f"See 'fullcast voices --engine {engine}'.",
    )
