"""What a command gets back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from pipeline import output_folder
from pipeline.model import SPOKEN_KINDS, Artefact, Line, Part, Place, Script
from pipeline.script import MergeReport as MergeReport


@dataclass(frozen=True, slots=True)
class NumberedLine:
    """A line of the story and its number, counted from 1 over all lines but headings, notes,
    pauses and sounds."""

    number: int
    index: int
    line: Line


@dataclass(frozen=True, slots=True)
class SplitResult:
    """A tagged script and where it lies."""

    script: Script
    path: Path
    written: bool
    """False where the file was already right."""
    notes: tuple[str, ...] = ()
    """Sentences about what was changed in the script, and why, in this run."""
    merge: MergeReport = field(default_factory=MergeReport)
    """What became of the script's lines where a changed manuscript was merged into it."""
    held: tuple[int, ...] = ()
    """Indices of lines that kept their speaker, though a fresh split would now decide otherwise."""
    file: bytes = b""
    """The script's file as it stands: as text it takes twice as much."""

    @property
    def text(self) -> str:
        """The script's file, by which the lines are numbered."""
        return self.file.decode()

    @property
    def doubtful(self) -> tuple[NumberedLine, ...]:
        """Lines whose speaker is unsure or unknown."""
        return tuple(
            n
            for n in _numbered(self.script)
            if n.line.spoken and (n.line.unsure or n.line.speaker is None)
        )


def expected_wrong(lines: Iterable[Line]) -> float:
    """How many of the spoken lines are expected to have a wrong speaker: the sum of what their
    confidences leave. Lines that a person decided have none, and are right."""
    return sum(
        1.0 - line.confidence for line in lines if line.spoken and line.confidence is not None
    )


def numbered(script: Script) -> tuple[NumberedLine, ...]:
    """The story's lines with the numbers that ``--lines`` and the JSON listings use."""
    return tuple(_numbered(script))


def _numbered(script: Script) -> Iterator[NumberedLine]:
    story = ((i, line) for i, line in enumerate(script.lines) if line.kind in SPOKEN_KINDS)
    return (NumberedLine(n, i, line) for n, (i, line) in enumerate(story, start=1))


def lines_of(parts: Iterable[Part]) -> tuple[int, ...]:
    """Whose parts they are, each line once, in order: a line's stand side by side."""
    return tuple(line for line, _ in groupby(part.line for part in parts))


@dataclass(frozen=True, slots=True)
class Failed:
    """A line that could not be spoken."""

    number: int
    """As the plan shows it; 0 for a heading or an announcement, which has none."""
    place: Place
    speaker: str
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class BuildResult:
    """What a build or a preview made, spoke and left open."""

    title: str
    script: Path
    folder: Path
    chapters: tuple[output_folder.ChapterRecord, ...]
    artefacts: tuple[Artefact, ...]
    duration_ms: int
    rendered: int
    """Distinct cues spoken in this run."""
    reused: int
    """Distinct cues that were spoken before."""
    encoded: int
    """Distinct slots encoded in this run."""
    failed: tuple[Failed, ...]
    doubtful: tuple[NumberedLine, ...]
    warnings: tuple[str, ...]
    expected_wrong: float = 0.0
    """Lines whose speaker is expected to be wrong."""
    unchanged: bool = False
    cost_usd: float = 0.0
    """What hosted speech cost in this run."""


@dataclass(frozen=True, slots=True)
class CleanResult:
    """What ``clean`` dropped and kept."""

    removed: int
    freed: int
    """Bytes."""
    kept: int
    warnings: tuple[str, ...] = ()
