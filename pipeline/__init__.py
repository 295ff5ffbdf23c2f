"""Full Cast: a story goes in, a full-cast audiobook comes out.

What a program can do with a book, as functions::

    import pipeline

    result = pipeline.split("story.txt", title="The Lamp Room")
    for numbered in result.doubtful:
        print(numbered.number, numbered.line.speaker, numbered.line.text)
    pipeline.preview(result.path, chapter=1, scene=2)
    pipeline.build(result.path, formats=("mp3", "m4b"))

Every function reads what stands in the files, so what a person changed in the script or in
voices.yaml meanwhile holds. All of them raise FullcastError, whose message is for that person.
Everything else is loaded when it is asked for.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.casting import CastReport, RoleReport
    from pipeline.errors import (
        CastError,
        EngineError,
        FullcastError,
        ManuscriptError,
        OutputError,
        ScriptError,
    )
    from pipeline.model import (
        NARRATOR,
        UNKNOWN,
        Artefact,
        ChapterSpan,
        Character,
        Cue,
        Entry,
        Line,
        Manuscript,
        Mark,
        Meta,
        Paragraph,
        Part,
        Place,
        Plan,
        Script,
        Take,
        TextChange,
        Timeline,
        Voice,
        VoiceInfo,
    )
    from pipeline.progress import Progress
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.edit_cast import CastResult
    from pipeline.workflows.list_voices import VoiceList
    from pipeline.workflows.open_book import OpenBook
    from pipeline.workflows.plan_book import PlanResult, Reason
    from pipeline.workflows.results import BuildResult, Failed, NumberedLine, SplitResult

__version__ = "0.1.0"

__all__ = [
    "NARRATOR",
    "UNKNOWN",
    "Artefact",
    "BuildResult",
    "CastError",
    "CastReport",
    "CastResult",
    "ChapterSpan",
    "Character",
    "Cue",
    "EngineError",
    "Entry",
    "Failed",
    "FullcastError",
    "Line",
    "Manuscript",
    "ManuscriptError",
    "Mark",
    "Meta",
    "NumberedLine",
    "OpenBook",
    "OutputError",
    "Paragraph",
    "Part",
    "Place",
    "Plan",
    "PlanResult",
    "Progress",
    "Reason",
    "RoleReport",
    "Script",
    "ScriptError",
    "SplitResult",
    "Take",
    "TextChange",
    "Timeline",
    "Voice",
    "VoiceInfo",
    "VoiceList",
    "__version__",
    "build",
    "cast",
    "open",
    "plan",
    "preview",
    "split",
    "voices",
]

_ERRORS = "CastError EngineError FullcastError ManuscriptError OutputError ScriptError"
_MODEL = (
    "NARRATOR UNKNOWN Artefact ChapterSpan Character Cue Entry Line Manuscript Mark Meta Paragraph "
    "Part Place Plan Script Take TextChange Timeline Voice VoiceInfo"
)
_NAMES_OF = {
    "pipeline.casting": "CastReport RoleReport",
    "pipeline.errors": _ERRORS,
    "pipeline.model": _MODEL,
    "pipeline.progress": "Progress",
    "pipeline.workflows.edit_cast": "CastResult",
    "pipeline.workflows.list_voices": "VoiceList",
    "pipeline.workflows.open_book": "OpenBook",
    "pipeline.workflows.plan_book": "PlanResult Reason",
    "pipeline.workflows.results": "BuildResult Failed NumberedLine SplitResult",
}
_HOME = {name: module for module, names in _NAMES_OF.items() for name in names.split()}
"""The module of each name that is loaded when it is asked for."""


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def split(
    manuscript: str | Path,
    *,
    script: str | Path | None = None,
    title: str = "",
    author: str = "",
    narrator: str = "",
    language: str = "",
    cover: str | Path | None = None,
    cast_file: str | Path | None = None,
    unsure_below: float | None = None,
    drop_tags: bool = False,
    ask: str = "",
    ask_model: str = "",
    voices: str | Path = "voices.yaml",
    output: str | Path = "output",
) -> SplitResult:
    """The tagged script of a manuscript, written beside it or merged into what stands there.

    ``script`` is the file where it goes instead. Title, author, narrator, language (a tag such as
    ``en-GB``) and cover (an image) are what the book says of itself: empty leaves them to the
    manuscript. ``cast_file`` has a known cast under ``characters:``, as voices.yaml has. Lines
    whose confidence is below ``unsure_below`` (0 to 1) are marked unsure. With ``drop_tags``
    'said Mara' isn't spoken. ``ask`` is the address of a language model's endpoint, up to
    ``/v1``, that is asked about unsure lines, and ``ask_model`` the model's name there. Raises
    ManuscriptError, ScriptError, CastError and OutputError.
    """
    from pipeline.workflows.book_options import BookOptions, book_file
    from pipeline.workflows.split_book import split_book

    return split_book(
        BookOptions(
            source=book_file(manuscript),
            script_path=None if script is None else Path(script),
            title=title,
            author=author,
            narrator=narrator,
            language=language,
            cover=None if cover is None else Path(cover),
            cast_file=None if cast_file is None else Path(cast_file),
            unsure_below=unsure_below,
            drop_tags=drop_tags,
            ask=ask,
            ask_model=ask_model,
            voices=Path(voices),
            output=Path(output),
        )
    )


def open(
    source: str | Path,
    *,
    voices: str | Path = "voices.yaml",
    engine: str = "",
    output: str | Path = "output",
) -> OpenBook:
    """A manuscript or a script with all that a book starts with: its tagged script, its folder
    under ``output``, its cast and its engine.

    A manuscript is split first. ``voices`` is the cast, made where it is missing; ``engine`` is
    the name of one, empty for the cast's own. Raises FullcastError.
    """
    from pipeline.workflows.open_book import open_book

    return open_book(_options(source, voices, engine, output))


def cast(
    source: str | Path,
    *,
    settings: Sequence[str] = (),
    voices: str | Path = "voices.yaml",
    engine: str = "",
    output: str | Path = "output",
) -> CastResult:
    """Who speaks in a book, how much and in which voice, after changes to voices.yaml.

    ``settings`` are changes such as ``Mara=en-us+f3`` and ``Tobias.rate=0.9``; the other options
    are those of ``open``. Raises FullcastError.
    """
    from pipeline.workflows.edit_cast import cast_book

    options = _options(source, voices, engine, output)
    return cast_book(options, settings)


def plan(
    source: str | Path,
    *,
    formats: Sequence[str] = (),
    jobs: int | None = None,
    voices: str | Path = "voices.yaml",
    engine: str = "",
    output: str | Path = "output",
) -> PlanResult:
    """What a build would speak, why, how long it would take and what the book would weigh; nothing
    is spoken.

    The options are those of ``open`` and ``build``; formats that are given hold for this answer
    alone. Raises FullcastError.
    """
    from dataclasses import replace

    from pipeline.workflows.plan_book import plan_book

    options = _options(source, voices, engine, output)
    return plan_book(replace(options, formats=tuple(formats), jobs=jobs))


def preview(
    source: str | Path,
    *,
    chapter: int | None = None,
    scene: int | None = None,
    lines: tuple[int, int] | None = None,
    mastering: str = "",
    jobs: int | None = None,
    progress: Progress | None = None,
    voices: str | Path = "voices.yaml",
    engine: str = "",
    output: str | Path = "output",
) -> BuildResult:
    """One MP3 of a chapter, a scene of it, or the lines from one number to another.

    Numbers count from 1, lines as ``SplitResult.doubtful`` and ``fullcast split`` number them;
    None leaves a choice out. The other options are those of ``open`` and ``build``. Where
    ``failed`` of the result isn't empty, nothing was written. Raises FullcastError.
    """
    from dataclasses import replace

    from pipeline.progress import silent
    from pipeline.workflows.book_options import Choice
    from pipeline.workflows.preview import preview_book

    options = replace(_options(source, voices, engine, output), mastering=mastering, jobs=jobs)
    return preview_book(options, Choice(chapter, scene, lines), progress or silent)


def build(
    source: str | Path,
    *,
    formats: Sequence[str] = (),
    chapters: str = "",
    mastering: str = "",
    solo: bool = False,
    stage: bool = False,
    jobs: int | None = None,
    progress: Progress | None = None,
    voices: str | Path = "voices.yaml",
    engine: str = "",
    output: str | Path = "output",
) -> BuildResult:
    """The audiobook of a manuscript or a script, in a folder of its own under ``output``.

    ``formats`` are names such as ``mp3``, ``m4b`` and ``captions``, ``mastering`` is ``acx``,
    ``podcast``, ``ebur128`` or ``none``, ``chapters`` such as ``2-5`` makes just those, ``solo``
    has the narrator read all, ``stage`` sets people to the left and right, and ``jobs`` is how
    many processes speak (None: as many as there are processors). ``progress`` is called with a
    stage's name, how much is done and how much there is. The other options are
    those of ``open``. Where ``failed`` of the result isn't empty, an earlier book stands as it
    was, and the next build tries those lines again. Raises FullcastError.
    """
    from dataclasses import replace

    from pipeline.progress import silent
    from pipeline.workflows.build_book import build_book

    options = replace(
        _options(source, voices, engine, output),
        formats=tuple(formats), chapters=chapters, mastering=mastering, solo=solo,
        stage=stage, jobs=jobs,
    )  # fmt: skip
    return build_book(options, progress or silent)


def voices(engine: str = "") -> tuple[VoiceList, ...]:
    """The voices of an engine by name, or of every engine that is installed. Raises
    EngineError."""
    from pipeline.workflows.list_voices import list_voices

    return list_voices(engine)


def _options(
    source: str | Path, voices: str | Path, engine: str, output: str | Path
) -> BookOptions:
    from pipeline.workflows.book_options import BookOptions, book_file

    return BookOptions(book_file(source), voices=Path(voices), engine=engine, output=Path(output))
