"""What an engine is: the Protocols that every one follows, and the errors that all of them give.

An ``Engine`` is cheap to make and can be pickled; everything heavy waits for ``session()``,
which a worker process opens once and speaks many cues with. Sessions begin in ``base_session``.
"""

from __future__ import annotations

import difflib
import importlib.util
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from pipeline.errors import EngineError
from pipeline.model import Cue, Mark, VoiceInfo, is_speakable

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_DIGIT_WEIGHT = 6
"""A digit is spoken as a word of about six letters."""
_ALIKE = 0.7
"""Of two names of which one may be a slip of the pen, as difflib counts likeness."""
_FEW = 12
"""So many voices are all listed where none is like the one that was named."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the rest of the program has to know about an engine."""

    version: str
    """Part of every take's key: changes whenever the same cue would sound different."""
    deterministic: bool
    """Whether the same cue gives the same samples however often a session says it."""
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
    large_pages: bool = False
    """Its sessions take hundreds of megabytes at a time: pages of 2 MB make them faster."""
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


@runtime_checkable
class VersionsVoices(Protocol):
    """An engine whose voices may change while its version stays."""

    def voice_version(self, voice_name: str) -> str:
        """What stands for a voice's data in its takes' keys; empty where the engine's version does,
        and where there is no such voice."""
        ...


def voice_version(engine: Engine, voice_name: str) -> str:
    """What stands for the data of a voice that a person made; empty for any other."""
    return engine.voice_version(voice_name) if isinstance(engine, VersionsVoices) else ""


def version_for(engine: Engine, voice_name: str) -> str:
    """The version of an engine and of a voice of it, as it stands in takes' keys."""
    own = voice_version(engine, voice_name)
    return f"{engine.info().version}, voice {own}" if own else engine.info().version


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
    wanted = name.lower()
    near = difflib.get_close_matches(wanted, by_lower, n=3, cutoff=_ALIKE)
    # 'Heart' is a part of 'af_heart', though the two are not much alike.
    near += [k for k in by_lower if k not in near and wanted in re.split(r"[\W_]+", k)]
    hint = f"Did you mean {', '.join(by_lower[k] for k in near[:3])}? " if near else ""
    if not near and len(by_lower) <= _FEW:
        hint = f"It has {', '.join(sorted(by_lower.values()))}. "
    return EngineError(
        f"engine {engine} has no voice {name!r}.",
        hint + f"See 'fullcast voices --engine {engine}'.",
    )


def require_modules(engine: str, modules: Iterable[str], extra: str) -> None:
    """Raises EngineError where one of the modules isn't installed, naming the extra that brings
    it; none of them is imported."""
    if absent := missing_modules(modules):
        raise EngineError(
            f"engine {engine} is not installed: {', '.join(absent)} missing.",
            f"Run \"pip install 'fullcast[{extra}]'\".",
        )


def missing_modules(modules: Iterable[str]) -> tuple[str, ...]:
    """Those of the modules that aren't installed; none of them is imported."""
    return tuple(name for name in modules if importlib.util.find_spec(name) is None)


@lru_cache(maxsize=16)
def version_of(package: str) -> str:
    """The installed version of a package, for keys and for people."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "of the system"
