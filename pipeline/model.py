"""Every type that flows between the stages, frozen. Imports nothing of ours.

Text offsets are in characters, half open. Times on the timeline are samples at 44.1 kHz;
milliseconds appear only in pauses, artefacts and JSON.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

NARRATOR = "Narrator"
"""Who speaks narration. In the script file, the name of every line that nobody says aloud."""
UNKNOWN = "Unknown"
"""How the script file writes a speaker that nobody knows (``Line.speaker`` is None)."""
RATE_HZ, FRAME = 44_100, 1_152
"""Sample rate of the timeline and of all that is published; samples of one MP3 frame, its grain."""
DELIVERIES: tuple[str, ...] = (
    "whispering", "softly", "loudly", "shouting", "fast", "slowly", "coldly", "angrily", "sadly",
    "crying", "laughing", "excitedly", "wearily", "stammering",
)  # fmt: skip
"""The delivery that engines act on. Other words in a script are kept, and passed over."""
SPOKEN_KINDS = frozenset({"narration", "speech", "thought"})
"""Kinds of line that are the story's text."""
HEADING_KINDS = frozenset({"chapter", "scene"})
"""Kinds of line that start a chapter or a scene; their text is the title."""
PHONEMES = ("⟦", "⟧")
"""What stands around phonemes in a cue's text (``⟦ˈkɒrəx⟧``, IPA), for engines that take them."""
ChangeKind = Literal["accent", "ligature", "invisible", "reference", "marks", "hyphen", "apparatus"]
"""Why a reader gives other characters than the manuscript has."""
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_GENERATED_SCENE = re.compile(r"Scene \d+\Z")


@dataclass(frozen=True, slots=True)
class Meta:
    """What a book is called and by whom. Empty where nobody said."""

    title: str = ""
    author: str = ""
    narrator: str = ""
    language: str = ""
    """BCP 47 tag, such as ``en`` or ``en-GB``."""
    cover: str = ""
    """Path of an image, relative to the script."""
    extra: tuple[tuple[str, str], ...] = ()
    """Other header fields, in order, kept as they were written."""
    book: str = ""
    """The book's name in the output folder and in voices.yaml: what it is, whatever its title."""
    formats: str = ""
    """``mp3, m4b``; this and the next three are a person's choices, as the header has them."""
    mastering: str = ""
    unsure_below: str = ""
    drop_tags: str = ""

    def extra_field(self, name: str) -> str:
        """Another header field's value, by its name in any case, ``_`` for ``-``; or nothing."""
        values = [v for key, v in self.extra if key.lower().replace("_", "-") == name]
        return values[-1] if values else ""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where in the book, counted from 1; chapter 0 stands before the first heading."""

    chapter: int = 1
    scene: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One block of the manuscript.

    ``kind`` is ``prose``; ``chapter`` or ``scene`` (``text`` is the title, a scene's may be empty);
    ``separator`` (``* * *``); or ``matter`` (title page, note: not spoken).
    """

    text: str
    """White space folded to single spaces, none at either end."""
    place: Place
    kind: str = "prose"
    offsets: tuple[tuple[int, int], ...] = ()
    """Rising pairs (in ``text``, in ``Manuscript.text``); between them both advance alike."""
    speaker: str | None = None
    """Only where the format says who speaks (screenplays)."""
    delivery: tuple[str, ...] = ()
    reason: str = ""
    """Of matter: ``note``, ``page number`` and so on."""
    line_ends: tuple[int, ...] = ()
    """Offsets in ``text`` where lines of verse end, the last left out."""

    def source_offset(self, offset: int) -> int | None:
        """The place in ``Manuscript.text`` of the character at ``offset`` of ``text``."""
        n = bisect_right(self.offsets, offset, key=lambda pair: pair[0]) - 1
        return None if n < 0 else self.offsets[n][1] + offset - self.offsets[n][0]


@dataclass(frozen=True, slots=True)
class TextChange:
    """A place where a reader gives other characters than the manuscript has."""

    kind: ChangeKind
    start: int
    """Of ``before`` in ``Manuscript.text``."""
    before: str
    after: str
    """Empty for what is taken out."""

    @property
    def end(self) -> int:
        return self.start + len(self.before)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A story as its author wrote it, before anyone decided who says what.

    With ``removed`` cut out of ``text`` and ``changes`` made in it, the paragraphs joined in order
    equal ``text``, white space taken out of both.
    """

    meta: Meta
    text: str
    """The decoded text: byte order mark removed, newlines untouched."""
    paragraphs: tuple[Paragraph, ...]
    removed: tuple[tuple[int, int], ...] = ()
    """Spans of ``text`` that were the format's markup, such as ``#`` before a heading."""
    encoding: str = "utf-8"
    warnings: tuple[str, ...] = ()
    """Sentences for the person: what looked odd and what was done about it."""
    cover_image: bytes = b""
    """The cover that came with the book (JPEG, PNG, WebP); empty for none."""
    changes: tuple[TextChange, ...] = ()
    """In order; none overlaps another, or a span of ``removed``."""


@dataclass(frozen=True, slots=True)
class Character:
    """Somebody who speaks, or may."""

    name: str
    aliases: tuple[str, ...] = ()
    """Other names and epithets, the name itself left out."""
    gender: str = "unknown"
    """``male``, ``female`` or ``unknown``."""
    age: str = "unknown"
    """``child``, ``young``, ``adult``, ``old`` or ``unknown``."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the script file: text, a heading, a note, a pause or a sound.

    ``kind`` is ``narration``, ``speech`` or ``thought`` (the story); ``chapter`` or ``scene`` (its
    title); ``note`` (a person's ``%``); ``pause`` (its length, ``1.5s``) or ``sound`` (a file).
    """

    place: Place
    kind: str
    text: str
    speaker: str | None = NARRATOR
    """Who speaks; ``Narrator`` for narration and headings; None where nobody knows."""
    delivery: tuple[str, ...] = ()
    spoken: bool = True
    take: str = ""
    """A person's own recording for this line, relative to the script; empty for none."""
    unsure: bool = False
    """The ``?`` of the script file: the speaker may be wrong."""
    paragraph_end: bool = False
    source_start: int | None = None
    source_end: int | None = None
    """Half open, in ``Manuscript.text``; None where a person wrote the line."""
    confidence: float | None = None
    """Probability that the speaker is right; None where nothing was guessed."""
    reason: str = ""
    """Why this speaker, for a person to read: ``tag: said Mara``."""
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other speakers and their probabilities, likeliest first."""

    @property
    def written(self) -> bool:
        """Whether ``text`` is the author's (generated scene names, notes and pauses are not)."""
        if self.kind == "scene":
            return bool(self.text) and not is_generated_scene(self.text)
        return self.kind in SPOKEN_KINDS or self.kind == "chapter"


@dataclass(frozen=True, slots=True)
class Script:
    """The whole book as a play: every line in order, headings among them."""

    meta: Meta
    lines: tuple[Line, ...]
    characters: tuple[Character, ...] = ()
    warnings: tuple[str, ...] = ()
    narrator: str = ""
    """The character who tells the story in the first person; empty for none."""
    changes: tuple[TextChange, ...] = ()
    """What the reader changed in the manuscript's own text."""


def is_generated_scene(text: str) -> bool:
    """Whether a scene's name, white space aside, is ours ('Scene 2'): not spoken, not counted."""
    return _GENERATED_SCENE.match(text.strip()) is not None


def is_speakable(text: str) -> bool:
    """Whether there is anything to say in a text: a letter or a digit."""
    return _LETTER_OR_DIGIT.search(text) is not None


@dataclass(frozen=True, slots=True)
class Voice:
    """How a cue is spoken; with its text and delivery, all that is heard."""

    engine: str = field(hash=False)  # a hash is asked for ten times a line, and its name is enough
    name: str
    rate: float = field(default=1.0, hash=False)
    """Ratio to the engine's own pace."""
    pitch: float = field(default=0.0, hash=False)
    """Semitones up or down."""


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice that an engine offers, described for casting."""

    name: str
    gender: str = "unknown"
    age: str = "adult"
    accent: str = ""
    quality: float = 0.5
    """0 to 1: how pleasant and clear it is; leads get the best."""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Cue:
    """What an engine says in one breath: all that is heard. The text may hold ``PHONEMES``."""

    text: str
    voice: Voice
    delivery: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A cue at its place in the book."""

    place: Place
    line: int
    """Index in ``Script.lines``."""
    cue: Cue
    text_start: int
    text_end: int
    """What of the line's text this cue speaks."""
    pause_ms: int
    """Room tone after it."""
    volume_db: float = 0.0
    """Applied in mastering, so it is no part of the key."""
    clip: str = ""
    """A file that is heard in place of the cue, relative to the script; a sound has no text."""
    cut_off: bool = False
    """Whether the next voice cuts in."""
    acoustic: str = ""
    """What it is heard through (``acoustics.ACOUSTICS``); empty for nothing."""
    side: float | None = None
    """Where on the stage it is heard, from -1 (left) to 1 (right); None where all is mono."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that will be heard, in order."""

    meta: Meta
    chapters: tuple[tuple[int, str], ...]
    """(number, title) of every chapter that is heard."""
    parts: tuple[Part, ...]
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """When a word of a cue's text is spoken, in milliseconds from the take's start."""

    text_start: int
    text_end: int
    start_ms: int


@dataclass(frozen=True, slots=True)
class Take:
    """A cue as it was spoken: a mono 16-bit WAV in the store; the ``revision``th on request."""

    key: str
    path: Path
    samples: int
    rate_hz: int
    marks: tuple[Mark, ...] = ()
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A part on the timeline, in samples from the book's start: its slot, and the voice in it."""

    part: int
    """Index in ``Plan.parts``; -1 for room tone at a chapter's head or tail."""
    start: int
    end: int
    speech_start: int
    speech_end: int


@dataclass(frozen=True, slots=True)
class ChapterSpan:
    """A chapter on the timeline, room tone at head and tail included."""

    number: int
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """When everything is heard."""

    entries: Sequence[Entry]
    chapters: tuple[ChapterSpan, ...]


@dataclass(frozen=True, slots=True)
class Artefact:
    """A file that was published."""

    kind: str
    """``mp3-chapter``, ``mp3-book``, and so on."""
    path: Path
    written: bool = field(default=True, compare=False)
    """False where the file was already right."""


def to_ms(samples: int) -> int:
    """Samples of the timeline as the nearest millisecond."""
    return (samples * 1000 + RATE_HZ // 2) // RATE_HZ
