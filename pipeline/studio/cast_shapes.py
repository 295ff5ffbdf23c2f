"""What the studio's API takes and gives about casts, plans and takes."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.workflows.line_takes import LineTake


@dataclass(frozen=True, slots=True)
class RoleInfo:
    """Somebody of the cast."""

    name: str
    lines: int
    words: int
    voice: str
    rate: float
    pitch: float
    volume: float
    uncast: bool
    gender: str
    age: str
    aliases: tuple[str, ...]
    talks_with: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClashInfo:
    """Two who may be confused."""

    names: tuple[str, ...]
    turns: int


@dataclass(frozen=True, slots=True)
class CastInfo:
    """The cast of a book."""

    engine: str
    roles: tuple[RoleInfo, ...]
    clashes: tuple[ClashInfo, ...]


@dataclass(frozen=True, slots=True)
class CastBody:
    """Changes of the cast, such as ``Mara=en-us+f3`` or ``Tobias.rate=0.9``."""

    settings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TwoNames:
    """Two people, or two names of one."""

    name: str
    other: str


@dataclass(frozen=True, slots=True)
class VoiceItem:
    """A voice that an engine offers."""

    name: str
    gender: str
    age: str
    accent: str
    note: str


@dataclass(frozen=True, slots=True)
class VoiceItems:
    """The voices of a book's engine."""

    engine: str
    voices: tuple[VoiceItem, ...]


@dataclass(frozen=True, slots=True)
class Candidates:
    """Voices to try for somebody, and on which lines."""

    voices: tuple[str, ...]
    indexes: tuple[int, ...]
    """In the script's rows."""


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many lines of somebody are to be spoken."""

    name: str
    lines: int


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """What a build would speak now."""

    lines: int
    to_speak: int
    seconds: float
    speaking_seconds: float
    by_speaker: tuple[SpeakerCount, ...]
    stale: tuple[int, ...]
    """Indexes of the lines to be spoken, in the script's rows."""
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TakeList:
    """The takes that a line can have."""

    takes: tuple[LineTake, ...]
    named: str
    """The file that the script names; empty for none."""


@dataclass(frozen=True, slots=True)
class TakeBody:
    """A take of a line to be chosen; an empty id takes the choice back."""

    revision: str
    index: int
    id: str
