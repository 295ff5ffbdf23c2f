"""A finished book as the check is given it: which files, and what should be heard when in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class HeardPart:
    """A cue, recording or sound at its place in a file, in samples at 44.1 kHz from its start."""

    line: int
    """As commands number them; 0 for a heading or an announcement."""
    speaker: str
    text: str
    """As it was said; empty for room tone, music and sounds."""
    written: str
    """As the script has it."""
    voice: str
    """Who speaks it, and how: parts of one voice are held against one another."""
    delivery: tuple[str, ...]
    """How it is said, and what it is heard through."""
    start: int
    end: int
    """Of its slot: the pause after it included."""
    speech_start: int
    speech_end: int
    gain_db: float = 0.0
    """By how much a person wanted it louder than the voice is."""
    is_clip: bool = False
    """Whether it is somebody's own recording, or a sound."""
    rings_on: bool = False
    """Whether what it is heard through lets it sound on beyond its last word."""
    phonemes: str = ""
    """Of its text, in IPA; empty where nobody can tell them."""


@dataclass(frozen=True, slots=True)
class AudioFile:
    """An MP3 file of the book."""

    path: Path
    name: str
    """Relative to the book's folder."""
    parts: tuple[HeardPart, ...]
    """In order, without a gap, room tone at head and tail among them."""
    samples: int
    """How long its sound should be."""
    tags: Mapping[str, str] = field(default_factory=dict)
    """What should stand in its tag, by the names of ID3 frames."""


@dataclass(frozen=True, slots=True)
class ChapterStart:
    """A chapter in the whole book's file, in samples."""

    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class BookAudio:
    """All that is checked of a book."""

    folder: Path
    chapters: tuple[AudioFile, ...]
    whole: AudioFile | None
    """The book's one file, where it has one; its parts are the chapters'."""
    chapter_starts: tuple[ChapterStart, ...] = ()
    captions: tuple[tuple[Path, AudioFile], ...] = ()
    """Caption files, each with the audio that it goes with."""
