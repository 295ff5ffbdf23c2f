"""Answers about long work: builds, previews, checks, splits, and how far they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from pipeline.errors import FullcastError
from pipeline.progress import Progress
from pipeline.studio.jobs import Job, JobResult, Work
from pipeline.studio.open_books import Call, NotHereError, OpenBooks
from pipeline.studio.shapes import JobBody
from pipeline.workflows.book_options import BookOptions, Choice
from pipeline.workflows.build_book import build_book
from pipeline.workflows.check_book import check_book
from pipeline.workflows.prepare_cast import prepare_cast
from pipeline.workflows.preview import preview_book
from pipeline.workflows.respeak import drop_lines
from pipeline.workflows.results import BuildResult, numbered
from pipeline.workflows.speak_lines import SpokenLines, speak_lines
from pipeline.workflows.split_book import split_book


@dataclass(frozen=True, slots=True)
class FailedLine:
    """A line that couldn't be spoken."""

    n: int
    speaker: str
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class Made:
    """What a build or a preview made."""

    files: tuple[str, ...]
    """Their addresses."""
    seconds: float
    """Of sound."""
    spoken: int
    failed: tuple[FailedLine, ...]
    warnings: tuple[str, ...]
    unchanged: bool


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that a check found."""

    kind: str
    file: str
    at_s: float | None
    line: int
    speaker: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    problems: tuple[Problem, ...]
    seconds: float
    """Of sound that was listened through."""


def jobs(studio: OpenBooks, call: Call) -> tuple[Job, ...]:
    """Every job that is running or ended lately, newest first."""
    return studio.jobs.all()


def job(studio: OpenBooks, call: Call) -> JobResult:
    """A job, and what it gave once it is done."""
    result = studio.jobs.get(call.path["job"])
    if result is None:
        raise NotHereError("there is no such job.", "It may have ended long ago.")
    return result


def stop(studio: OpenBooks, call: Call) -> Job:
    """Stop a job; what it has made is kept."""
    stopped = studio.jobs.stop(call.path["job"])
    if stopped is None:
        raise NotHereError("there is no such job.", "It may have ended long ago.")
    return stopped


def start(studio: OpenBooks, call: Call) -> Job:
    """Begin long work."""
    body = call.body
    assert isinstance(body, JobBody)
    if body.kind == "split":
        return _start_split(studio, call)
    edited = studio.edited(call.book)
    begin = _KINDS.get(body.kind)
    if begin is None:
        raise FullcastError(f"'{body.kind}' is no work.", f"It can be {', '.join(_KINDS)}.")
    if body.indexes:
        moved = edited.current_indexes(body.revision, body.indexes)
        body = replace(body, indexes=moved)
    what, work = begin(studio, call.book, edited.options, body)

    def and_tell(progress: Progress) -> Any:
        try:
            return work(progress)
        finally:
            studio.hub.publish("made", {"book": call.book})

    return studio.jobs.start(body.kind, call.book, what, and_tell)


def _start_split(studio: OpenBooks, call: Call) -> Job:
    listed = studio.listed(call.book)
    if listed.manuscript is None:
        raise FullcastError("there is no manuscript to split.", "Put it beside the script.")
    options = replace(studio.options, source=listed.manuscript)

    def work(progress: Progress) -> tuple[str, ...]:
        progress("Splitting", 0, 1)
        result = split_book(options)
        studio.hub.publish("books", {})
        studio.hub.publish("files", {"book": call.book})
        return result.notes

    return studio.jobs.start("split", call.book, f"the split of {listed.manuscript.name}", work)


_Begun = tuple[str, Work]


def _build(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    wanted = replace(options, formats=body.formats, chapters=body.chapters)
    what = f"the build of chapter {body.chapters}" if body.chapters else "the build"
    return what, lambda progress: _made(studio, book, build_book(wanted, progress))


def _preview(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    choice = Choice(body.chapter, body.scene)
    return "a preview", lambda progress: _made(
        studio, book, preview_book(options, choice, progress)
    )


def _check(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    def work(progress: Progress) -> Checked:
        result = check_book(options, progress, fix=body.fix)
        problems = tuple(
            Problem(f.fault.value, f.file, f.at_s, f.line, f.speaker, f.text, f.reason)
            for f in result.findings
        )
        return Checked(problems, result.seconds)

    return "the check", work


def _speak(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    def work(progress: Progress) -> SpokenLines:
        return speak_lines(options, body.indexes, progress)

    return "the speaking of stale lines", work


def _respeak(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    def work(progress: Progress) -> SpokenLines:
        opened = studio.edited(book).book()
        wanted = set(body.indexes)
        drop_lines(options, [n.number for n in numbered(opened.script) if n.index in wanted])
        return speak_lines(options, body.indexes, progress)

    return "other takes of lines", work


def _cast(studio: OpenBooks, book: str, options: BookOptions, body: JobBody) -> _Begun:
    def work(progress: Progress) -> tuple[str, ...]:
        progress("Casting", 0, 1)
        notes = prepare_cast(options)
        studio.speaker.warm_up(studio.edited(book).book())
        studio.hub.publish("files", {"book": book})
        return notes

    return "the cast", work


_KINDS: dict[str, Callable[[OpenBooks, str, BookOptions, JobBody], _Begun]] = {
    "build": _build,
    "preview": _preview,
    "check": _check,
    "speak": _speak,
    "respeak": _respeak,
    "cast": _cast,
}


def _made(studio: OpenBooks, book: str, result: BuildResult) -> Made:
    folder = result.folder
    names = [a.path.relative_to(folder).as_posix() for a in result.artefacts]
    return Made(
        tuple(f"/api/books/{book}/files/{name}" for name in names),
        result.duration_ms / 1000,
        result.rendered,
        tuple(FailedLine(f.number, f.speaker, f.text, f.message) for f in result.failed),
        result.warnings,
        result.unchanged,
    )
