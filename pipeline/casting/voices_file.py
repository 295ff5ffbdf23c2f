"""All that a voices.yaml says, as frozen data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from pipeline.letters import normal_letters
from pipeline.speech_text import Rule

DEFAULT_ENGINE = "pyttsx3"
"""Whose voice a plain ``voice: name`` means, where the file sets no ``engine``."""


@dataclass(frozen=True, slots=True)
class CastEntry:
    """One entry of the cast. None where the entry doesn't say."""

    name: str
    aliases: tuple[str, ...] = ()
    gender: str = "unknown"
    age: str = "unknown"
    voices: tuple[tuple[str, str], ...] = ()
    """(engine, voice) pairs."""
    rate: float | None = None
    """Ratio to the engine's own pace."""
    pitch: float | None = None
    """Semitones."""
    volume: float | None = None
    """dB."""
    group: str = ""
    same_as: str = ""
    """Who lends the voice (``as:``)."""
    lexicon: tuple[Rule, ...] = ()
    line: int = field(default=0, repr=False, compare=False)
    """Where in the file, from 1; 0 for nowhere."""

    def voice(self, engine: str) -> str:
        """The name of the voice in an engine, empty where none is set."""
        return dict(self.voices).get(engine, "")

    @property
    def folded_names(self) -> frozenset[str]:
        """The name and the aliases as names are compared."""
        return frozenset(fold_name(name) for name in (self.name, *self.aliases))

    def answers_to(self, name: str) -> bool:
        """Whether this is the entry of that name or alias, letter case aside."""
        return fold_name(name) in self.folded_names


def by_any_name(entries: Iterable[CastEntry]) -> dict[str, CastEntry]:
    """The entries by their folded names and aliases; of several with one name the first."""
    owners: dict[str, CastEntry] = {}
    for entry in entries:
        for name in entry.folded_names:
            owners.setdefault(name, entry)
    return owners


@dataclass(frozen=True, slots=True)
class VoiceGroup:
    """Voices that several small parts share, and how they speak."""

    name: str
    voices: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(engine, voices) pairs."""
    rate: float | None = None
    pitch: float | None = None
    volume: float | None = None


@dataclass(frozen=True, slots=True)
class BookCast:
    """What one book adds to the cast or changes in it."""

    slug: str
    narrator: CastEntry | None = None
    unknown: CastEntry | None = None
    characters: tuple[CastEntry, ...] = ()
    lexicon: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True)
class SeriesBooks:
    """Books that share their people."""

    name: str
    books: tuple[str, ...]
    """Names of their folders, in order."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """Silence after a piece, in milliseconds. The first six go by what the piece ends with; the
    air that a take keeps at its ends (some 85 ms) comes on top."""

    comma: int = 190
    """After a comma or no mark, and before a tag (“Who?” asked Wren)."""
    colon: int = 260
    """After a colon or semicolon."""
    sentence: int = 420
    question: int = 440
    """After a question or exclamation mark."""
    ellipsis: int = 540
    dash: int = 220
    """After a dash where nobody cuts in."""
    line: int | None = None
    """Inside a paragraph, where narration turns into speech or back; None for what the mark
    says."""
    interruption: int = 60
    """After a dash where another character cuts in."""
    quick: int = 280
    """Between two short turns."""
    speaker: int = 430
    """Where one character answers another."""
    paragraph: int = 700
    scene: int = 1800
    """Before a new scene."""
    chapter: int = 1200
    """After the spoken title of a chapter or a scene."""
    exact: tuple[str, ...] = ()
    """What a person set: these lengths are not varied."""


@dataclass(frozen=True, slots=True)
class VoicesFile:
    """All of voices.yaml."""

    path: str = "voices.yaml"
    """The file's name, for messages."""
    engine: str = DEFAULT_ENGINE
    auto_engine: bool = field(default=False, repr=False)
    """Whether a new book gets the best engine that is ready (``engine: auto``)."""
    engine_line: int = field(default=0, repr=False, compare=False)
    """Where the file names it, from 1; 0 for nowhere."""
    narrator: CastEntry | None = None
    unknown: CastEntry | None = None
    characters: tuple[CastEntry, ...] = ()
    groups: tuple[VoiceGroup, ...] = ()
    books: tuple[BookCast, ...] = ()
    series: tuple[SeriesBooks, ...] = field(default=(), repr=False)
    lexicon: tuple[Rule, ...] = ()
    pauses: Pauses = Pauses()
    rate: float = 1.0
    pitch: float = 0.0
    volume: float = 0.0
    """Of everybody who sets none (``defaults:``)."""

    def book(self, slug: str) -> BookCast:
        """What the file says of one book; nothing where it doesn't mention it."""
        return next((book for book in self.books if book.slug == slug), BookCast(slug))

    def group(self, name: str) -> VoiceGroup | None:
        """The group of that name."""
        return next((group for group in self.groups if group.name == name), None)


@dataclass(frozen=True, slots=True)
class Addition:
    """A voice that auto-casting chose, for voices.yaml."""

    name: str
    """The character, or ``Narrator`` or ``Unknown``."""
    engine: str
    voice: str
    gender: str = "unknown"
    age: str = "unknown"
    aliases: tuple[str, ...] = ()
    rate: float = 1.0
    pitch: float = 0.0
    same_as: str = ""
    """Who lends the voice; the other fields count for nothing then."""


@lru_cache(maxsize=4096)
def fold_name(name: str) -> str:
    """A name as it is compared: letters in normal form, spaces folded, apostrophes straight, letter
    case aside."""
    return " ".join(normal_letters(name).replace("’", "'").split()).casefold()
