"""A part of a book at once: a scene as one file, or only some of the chapters."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from pipeline import output_folder, publish
from pipeline.errors import FullcastError
from pipeline.model import Place, Plan, Script
from pipeline.progress import Progress, silent
from pipeline.store import Store
from pipeline.workflows.options import BookOptions, Choice
from pipeline.workflows.results import BuildResult, numbered
from pipeline.workflows.split_book import split_book
from pipeline.workflows.steps import (
    book_of,
    chapter_files,
    make_master,
    make_plan,
    open_cast,
    open_engine,
    result_of,
    speak,
    to_ms,
)

PREVIEW = "preview"


def preview_book(options: BookOptions, choice: Choice, progress: Progress = silent) -> BuildResult:
    """Make one file of the chosen part of a book, ``preview/`` in its folder, from the same
    store as the book."""

    def choose(whole: Plan, tagged: Script) -> Plan:
        return _chosen(whole, tagged, choice)

    def write(book: publish.Book, folder: Path) -> publish.Published:
        return publish.preview(book, folder / PREVIEW, _preview_name(choice))

    return _make_part(options, choose, write, progress, choice)


def build_chapters(options: BookOptions, progress: Progress = silent) -> BuildResult:
    """Make the files of ``options.chapters`` alone; the rest of the folder stays as it is."""

    def choose(whole: Plan, tagged: Script) -> Plan:
        from pipeline import readers

        known = tuple(number for number, _ in whole.chapters)
        chosen = readers.chapter_numbers(options.chapters, known)
        return replace(
            whole,
            chapters=tuple((n, title) for n, title in whole.chapters if n in chosen),
            parts=tuple(part for part in whole.parts if part.place.chapter in chosen),
        )

    return _make_part(options, choose, publish.chapters, progress)


def _make_part(
    options: BookOptions,
    choose: Callable[[Plan, Script], Plan],
    write: Callable[[publish.Book, Path], publish.Published],
    progress: Progress,
    choice: Choice | None = None,
) -> BuildResult:
    split = split_book(options)
    folder = output_folder.claim(options.output, split.script.meta.title, split.path)
    cast = open_cast(options)
    engine = open_engine(options, cast)
    only = _wanted(split.script, choice) if choice is not None else None
    *_, whole = make_plan(options, split, folder, engine, cast, only)
    plan = choose(whole, split.script)
    with Store(options.output / output_folder.STORE) as store:
        spoken = speak(plan, engine, store, options, progress)
        if spoken.failed:
            return result_of(split, folder, plan, spoken)
        mastered = make_master(plan, split.path.parent, spoken, store, options, progress)
        book = book_of(split, plan, mastered, spoken, store, options)
        published = write(book, folder.path)
    output_folder.keep(folder, spoken.keys, published.keys)
    chosen = {part.line for part in plan.parts}
    result = result_of(split, folder, plan, spoken)
    return replace(
        result,
        chapters=chapter_files(published),
        artefacts=published.artefacts,
        duration_ms=to_ms(mastered.timeline.chapters[-1].end),
        encoded=mastered.encoded,
        doubtful=tuple(n for n in result.doubtful if n.index in chosen),
        warnings=result.warnings + published.warnings,
    )


def _wanted(tagged: Script, choice: Choice) -> frozenset[int] | None:
    """The lines of the script that a choice needs planned, so that one scene of a long book is
    there at once; None for all of them, and where it names none that there are."""
    if choice.chapter is None and choice.lines is None:
        return None
    found: Iterable[int] = range(len(tagged.lines))
    if choice.lines is not None:
        first, last = choice.lines
        found = [n.index for n in numbered(tagged) if first <= n.number <= last]
    lines = ((i, tagged.lines[i].place) for i in found)
    heard = frozenset(
        i for i, place in lines
        if choice.chapter in (None, place.chapter) and choice.scene in (None, place.scene)
    )  # fmt: skip
    return heard if any(tagged.lines[i].spoken for i in heard) else None


def _chosen(plan: Plan, tagged: Script, choice: Choice) -> Plan:
    """The plan of just the chosen parts, as one chapter."""
    parts = plan.parts
    if choice.lines is not None:
        first, last = choice.lines
        lines = {n.index for n in numbered(tagged) if first <= n.number <= last}
        parts = tuple(part for part in parts if part.line in lines)
    if choice.chapter is not None:
        parts = tuple(part for part in parts if part.place.chapter == choice.chapter)
    if choice.scene is not None:
        chapter = choice.chapter if choice.chapter is not None else plan.chapters[0][0]
        place = Place(chapter, choice.scene)
        parts = tuple(part for part in parts if part.place == place)
    if not parts:
        raise FullcastError(
            f"there is no {_choice_words(choice)} to hear.", _what_there_is(plan, tagged)
        )
    title = f"{tagged.meta.title}: {_choice_words(choice)}"
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


def _what_there_is(plan: Plan, tagged: Script) -> str:
    numbers = [number for number, _ in plan.chapters]
    last = len(numbered(tagged))
    return f"The book has chapters {numbers[0]} to {numbers[-1]} and lines 1 to {last}."


def _preview_name(choice: Choice) -> str:
    return output_folder.slug(_choice_words(choice))
