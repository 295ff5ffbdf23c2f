"""A part of a book at once: a scene as one file, or only some of the chapters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from pipeline import output_folder, publish
from pipeline.errors import FullcastError
from pipeline.model import Place, Plan, Script
from pipeline.progress import Progress, silent
from pipeline.workflows import build_result
from pipeline.workflows.book_options import BookOptions, Choice
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.master_plan import finished_book, master_plan
from pipeline.workflows.mend_store import again_if_damaged
from pipeline.workflows.open_book import OpenBook, open_book, open_to_build
from pipeline.workflows.results import BuildResult, expected_wrong, numbered
from pipeline.workflows.script_slips import check_clips
from pipeline.workflows.speak_plan import speak_plan

PREVIEW = "preview"
MP3 = "mp3"


def preview_book(options: BookOptions, choice: Choice, progress: Progress = silent) -> BuildResult:
    """Make one file of the chosen part of a book, ``preview/`` in its folder, from the same
    store as the book. Raises FullcastError."""
    book = open_book(options, progress)
    planned = cast_and_plan(book, _wanted(book.script, choice))
    part = _chosen(planned.plan, book.script, choice)

    def write(finished: publish.Book, folder: Path) -> publish.PublishedBook:
        return publish.preview(finished, folder / PREVIEW, _preview_name(choice))

    return _make_part(planned.book, part, write, progress)


def build_chapters(options: BookOptions, progress: Progress = silent) -> BuildResult:
    """Make the files of ``options.chapters`` alone; the rest of the folder stays as it is.
    Raises FullcastError."""
    if set(options.formats) - {MP3}:
        raise FullcastError(
            f"--chapters makes MP3s alone, not {', '.join(options.formats)}.",
            "Leave one of the two out.",
        )
    with open_to_build(replace(options, formats=()), progress) as book:
        planned = cast_and_plan(book)
        part = _chapters(planned.plan, options.chapters)
        return _make_part(planned.book, part, publish.chapters, progress)


def _make_part(
    book: OpenBook,
    plan: Plan,
    write: Callable[[publish.Book, Path], publish.PublishedBook],
    progress: Progress,
) -> BuildResult:
    check_clips(book, plan)
    result, mended = again_if_damaged(
        book.options.output, lambda: _make_whole_part(book, plan, write, progress)
    )
    return replace(result, warnings=result.warnings + mended)


def _make_whole_part(
    book: OpenBook,
    plan: Plan,
    write: Callable[[publish.Book, Path], publish.PublishedBook],
    progress: Progress,
) -> BuildResult:
    with book.store() as store:
        spoken = speak_plan(book, plan, store, progress)
        if spoken.failed:
            return build_result.unfinished(book, plan, spoken)
        mastered = master_plan(book, plan, spoken, progress)
        published = write(finished_book(book, plan, spoken, mastered), book.folder.path)
    output_folder.keep_keys(book.folder, spoken.keys, published.keys)
    result = build_result.finished(book, plan, spoken, mastered, published)
    heard = {part.line for part in plan.parts}
    return replace(
        result,
        doubtful=tuple(n for n in result.doubtful if n.index in heard),
        expected_wrong=expected_wrong(
            line for n, line in enumerate(book.script.lines) if n in heard
        ),
    )


def _chapters(plan: Plan, wanted: str) -> Plan:
    """The plan of the chapters that ``wanted`` names, such as ``2-5``."""
    from pipeline import readers

    numbers = readers.chapter_numbers(wanted, tuple(number for number, _ in plan.chapters))
    return replace(
        plan,
        chapters=tuple((n, title) for n, title in plan.chapters if n in numbers),
        parts=tuple(part for part in plan.parts if part.place.chapter in numbers),
    )


def _wanted(script: Script, choice: Choice) -> frozenset[int] | None:
    """The lines of the script that a choice needs planned, so that one scene of a long book is
    there at once; None for all of them, and where it names none that there are."""
    if choice.chapter is None and choice.lines is None:
        return None
    indexes: Iterable[int] = range(len(script.lines))
    if choice.lines is not None:
        first, last = choice.lines
        indexes = [n.index for n in numbered(script) if first <= n.number <= last]
    lines = ((i, script.lines[i].place) for i in indexes)
    heard = frozenset(
        i for i, place in lines
        if choice.chapter in (None, place.chapter) and choice.scene in (None, place.scene)
    )  # fmt: skip
    return heard if any(script.lines[i].spoken for i in heard) else None


def _chosen(plan: Plan, script: Script, choice: Choice) -> Plan:
    """The plan of just the chosen parts, as one chapter."""
    parts = plan.parts
    if choice.lines is not None:
        first, last = choice.lines
        lines = {n.index for n in numbered(script) if first <= n.number <= last}
        parts = tuple(part for part in parts if part.line in lines)
    if choice.chapter is not None:
        parts = tuple(part for part in parts if part.place.chapter == choice.chapter)
    if choice.scene is not None:
        chapter = choice.chapter if choice.chapter is not None else plan.chapters[0][0]
        place = Place(chapter, choice.scene)
        parts = tuple(part for part in parts if part.place == place)
    if not parts:
        raise FullcastError(
            f"there is nothing to hear in {_choice_words(choice)}.", _what_there_is(plan, script)
        )
    title = f"{script.meta.title}: {_choice_words(choice)}"
    moved = tuple(replace(part, place=Place(1, 1)) for part in parts)
    return replace(plan, chapters=((1, title),), parts=moved)


def _choice_words(choice: Choice) -> str:
    words = []
    if choice.chapter is not None:
        words.append(f"chapter {choice.chapter}")
    if choice.scene is not None:
        words.append(f"scene {choice.scene}")
    if choice.lines is not None:
        words.append("lines {}-{}".format(*choice.lines))
    return ", ".join(words) or "whole book"


def _what_there_is(plan: Plan, script: Script) -> str:
    numbers = [number for number, _ in plan.chapters]
    last = len(numbered(script))
    chapters = f"chapters {numbers[0]} to {numbers[-1]}" if len(numbers) > 1 else "one chapter"
    lines = f"lines 1 to {last}" if last > 1 else "one line"
    return f"The book has {chapters} and {lines}."


def _preview_name(choice: Choice) -> str:
    return output_folder.slug(_choice_words(choice))
