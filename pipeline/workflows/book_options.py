"""What a person asks for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ManuscriptError


@dataclass(frozen=True, slots=True)
class BookOptions:
    """What a person asked for; None and empty leave it to the script's header, the manuscript and
    the cast."""

    source: Path
    """A manuscript or a tagged script."""
    script_path: Path | None = None
    title: str = ""
    author: str = ""
    narrator: str = ""
    language: str = ""
    cover: Path | None = None
    cast_file: Path | None = None
    unsure_below: float | None = None
    """Lines whose confidence is lower are marked with ``?``."""
    drop_tags: bool = False
    afresh: bool = False
    """Whether a new split may change speakers where the text around them didn't change."""
    ask: str = ""
    """A language model's endpoint, to be asked who speaks; empty for none."""
    ask_model: str = ""
    ask_all: bool = False
    """Whether it is asked about every line, not just those that are unsure."""
    ask_until: float | None = None
    """The expected share of right lines up to which it is asked."""
    ask_budget: float | None = None
    """How much it may cost: tokens, or money where there is a price."""
    ask_price: tuple[float, float] | None = None
    """What a million tokens cost, read and written."""
    voices: Path = Path("voices.yaml")
    engine: str = ""
    solo: bool = False
    """Whether the narrator's voice reads everything."""
    stage: bool = False
    """Whether people stand to the left and right."""
    foreign_voices: bool = False
    """Whether voices of another language may read the book, where its own has none."""
    output: Path = Path("output")
    jobs: int | None = None
    chapters: str = ""
    """Only these chapters, such as ``2-5``; empty for all."""
    formats: tuple[str, ...] = ()
    """What to publish, by the names of ``publish.WRITERS``."""
    mastering: str = ""
    """The mastering preset, by name."""
    usual_formats: tuple[str, ...] = ()
    usual_mastering: str = ""
    """What the folder's settings say, where neither the two above nor the script's header do."""
    workers: str = ""
    """The address of a cluster that speaks, such as ``dask://host:8786``; empty for this
    machine."""
    store: str = ""
    """The address of the store that several machines share; empty for none."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The part of a book to preview: a chapter, a scene of it, or a range of lines."""

    chapter: int | None = None
    scene: int | None = None
    lines: tuple[int, int] | None = None


def book_file(path: str | Path) -> Path:
    """The file that a person named for a book. Raises ManuscriptError for what can be none: the
    current folder, a name with NUL."""
    named = Path(path)
    if not named.name or "\0" in str(named):
        shown = str(named).replace("\0", "…")
        raise ManuscriptError(f"'{shown}' is no file.", "Name the manuscript or the script.")
    return named
