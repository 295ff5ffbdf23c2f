"""Where every session of ours begins: what is done with a cue around the engine's own speaking.

An engine's session says how it is opened, which sample rate a voice has, and how it speaks a
text. Checking the voice, a cue with nothing to say, control characters, delivery and loudness
are done here. ``ResamplingSession`` is for engines that know pace and no pitch.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Self

from pipeline.engines.base import Sound
from pipeline.engines.manner import Manner, manner
from pipeline.model import Cue, Mark, is_speakable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BEAT_MS = 350
"""How long a cue lasts that holds nothing to say, such as ``…``."""

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_PEAK = 32_000


class BaseSession(ABC):
    """An engine at work, as ``base.Session`` asks for it."""

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def open(self) -> None:  # noqa: B027
        """Load what is heavy. Raises EngineError where something is missing."""

    def close(self) -> None:  # noqa: B027
        """Let go of what was opened."""

    @abstractmethod
    def rate_hz(self, voice_name: str) -> int:
        """The sample rate of silence in a voice. Raises EngineError with the nearest names where
        there is no such voice."""

    @abstractmethod
    def say(self, text: str, cue: Cue, how: Manner) -> Sound:
        """The cue's text, which has something to say, in its voice; its loudness is seen to
        elsewhere. Raises EngineError where it can't be spoken."""

    def speak(self, cue: Cue) -> Sound:
        """See ``base.Session``."""
        rate_hz = self.rate_hz(cue.voice.name)
        if not is_speakable(cue.text):
            return beat(rate_hz)
        how = manner(cue.delivery)
        sound = self.say(spoken_text(cue.text), cue, how)
        return replace(sound, samples=amplify(sound.samples, how.gain_db))


class ResamplingSession(BaseSession):
    """A session of an engine that knows no pitch: it speaks slower or faster, and what it spoke
    is played faster or slower."""

    delivery_pitch = 0.0
    """How much of a delivery's semitones is followed, 0 to 1."""

    @abstractmethod
    def say_at(self, text: str, voice_name: str, rate: float, delivery: tuple[str, ...]) -> Sound:
        """The text in a voice at its own pitch. ``rate`` is a ratio to the engine's own pace."""

    def say(self, text: str, cue: Cue, how: Manner) -> Sound:
        factor = 2 ** ((cue.voice.pitch + how.semitones * self.delivery_pitch) / 12)
        rate = cue.voice.rate * how.rate / factor
        sound = self.say_at(text, cue.voice.name, rate, cue.delivery)
        marks = (Mark(m.text_start, m.text_end, round(m.start_ms / factor)) for m in sound.marks)
        return Sound(repitch(sound.samples, factor), sound.rate_hz, tuple(marks))


def beat(rate_hz: int) -> Sound:
    """The silence that stands for a cue with nothing to say."""
    import numpy as np

    return Sound(np.zeros(rate_hz * BEAT_MS // 1000, dtype=np.int16), rate_hz)


def spoken_text(text: str) -> str:
    """The text with a space for each control character, so that positions stay."""
    return _CONTROL.sub(" ", text)


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
