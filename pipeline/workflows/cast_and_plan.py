"""The step from an open book to its plan: who speaks in which voice, and every cue in order."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Container, Sequence
from dataclasses import dataclass, replace

from pipeline import acoustics, casting, engines, files, master
from pipeline.errors import CastError, EngineError, ManuscriptError
from pipeline.model import NARRATOR, UNKNOWN, Plan
from pipeline.workflows.book_header import is_solo, is_staged
from pipeline.workflows.choose_engine import about_choice, cast_engine
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.script_slips import likely_slips, slip_sentences

_TEXTS = ".texts"
"""In a book's folder: what is said for its texts."""
_NAMED = 5
"""People who are named in one sentence at most."""


@dataclass(frozen=True, slots=True)
class BookPlan:
    """A book with its cast, and all that will be heard of it."""

    book: OpenBook
    cast: casting.Cast
    plan: Plan


def assign_cast(book: OpenBook) -> casting.Cast:
    """A voice of the book's engine for everybody who speaks in it."""
    palette = engines.palette(book.engine, book.script.meta.language)
    return casting.assign(book.voices_file, book.script, book.slug, book.engine.name, palette)


def plan_parts(book: OpenBook, only: Container[int] | None = None) -> BookPlan:
    """The book as voices.yaml casts it now: of the whole script, or of ``only`` some of its lines
    (by index). Writes nothing. Raises CastError."""
    planned = plan_without_advice(book, only)
    cast, plan = planned.cast, planned.plan
    warnings = plan.warnings + _unknown_engines(book) + _foreign_voices(book, cast)
    warnings += slip_sentences(book) + _dry_lines(plan) + _other_narrator(book)
    return BookPlan(book, cast, replace(plan, warnings=warnings))


def plan_without_advice(book: OpenBook, only: Container[int] | None = None) -> BookPlan:
    """What ``plan_parts`` gives, without the sentences that take a look at the whole script: for
    one line that is to be heard at once. Raises CastError."""
    cast = assign_cast(book)
    if is_solo(book.script.meta):
        cast = cast.solo()
    check_voices(book, cast)
    whole = only is None and bool(book.slug)
    texts = casting.SpokenTexts(book.folder.path / _TEXTS if whole else None)
    plan = casting.plan(
        book.script, book.voices_file, book.slug, cast, book.engine.info().max_chars,
        only=only, unsayable=engines.unsayable(book.engine), texts=texts,
    )  # fmt: skip
    texts.keep()
    if is_staged(book.script.meta):
        plan = casting.on_stage(plan, book.script)
    return BookPlan(book, cast, plan)


def cast_and_plan(book: OpenBook, only: Container[int] | None = None) -> BookPlan:
    """What ``plan_parts`` gives after everybody who is new got an entry in voices.yaml. Raises
    CastError, also where only voices of another language are at hand that nobody asked for, and
    ManuscriptError where there is no line to speak; nothing is written then."""
    _refuse_foreign_voices(book)
    if not _additions(book):
        return _plan_lines(book, only)
    with files.changing(book.options.voices, f"the cast of {book.split.path.name}"):
        return files.again_if_changed(lambda: _add_to_cast(book, only))


def _add_to_cast(book: OpenBook, only: Container[int] | None) -> BookPlan:
    """The plan after everybody who is new in voices.yaml as it stands now got an entry there."""
    path = book.options.voices
    before = casting.read_text(path)
    book = replace(book, voices_file=casting.parse(before, os.fspath(path)))
    additions = _additions(book)
    text = casting.append(before, book.slug, additions)
    planned = _plan_lines(replace(book, voices_file=casting.parse(text, os.fspath(path))), only)
    if additions:
        files.write_if_unchanged(path, text, before)
    told = _about_additions(book, additions) + _about_engine(book, additions)
    plan = planned.plan
    return replace(planned, plan=replace(plan, warnings=plan.warnings + told))


def _about_additions(book: OpenBook, additions: Sequence[casting.Addition]) -> tuple[str, ...]:
    """Sentences about newcomers whose voices a person may want to look at."""
    told: list[str] = []
    path = book.options.voices
    tellers = [addition.same_as for addition in additions if addition.same_as]
    if tellers:
        told.append(
            f"{tellers[0]} tells this story, and speaks the narration as well. For another voice "
            f"change 'narrator:' under '{book.slug}' in {path}."
        )
    untold = [
        addition.name
        for addition in additions
        if addition.gender == "unknown" and addition.name not in (NARRATOR, UNKNOWN)
    ]
    if untold:
        names = casting.listed(untold, _NAMED)
        told.append(
            f"It isn't told whether {names} should sound male or female: any voice counted "
            "as fitting. 'fullcast audition' lets them try others."
        )
    return tuple(told)


def _about_engine(book: OpenBook, additions: Sequence[casting.Addition]) -> tuple[str, ...]:
    """For which engine a new book was cast, where nobody named one."""
    picked = book.voices_file.auto_engine and not book.options.engine
    if not additions or not picked or cast_engine(book.voices_file, book.slug):
        return ()
    jobs = book.options.jobs or os.cpu_count() or 1
    return (about_choice(book.engine, book.script, jobs),)


def _additions(book: OpenBook) -> tuple[casting.Addition, ...]:
    """Everybody who is new. Who may be a slip of the pen gets no entry: it would be no slip any
    more."""
    slips = likely_slips(book)
    complete = casting.complete(assign_cast(book), book.script)
    if is_solo(book.script.meta):
        narrators = (addition for addition in complete if addition.name == NARRATOR)
        return tuple(replace(addition, same_as="") for addition in narrators)
    return tuple(addition for addition in complete if addition.name not in slips)


def _plan_lines(book: OpenBook, only: Container[int] | None) -> BookPlan:
    planned = plan_parts(book, only)
    if not planned.plan.parts:
        raise ManuscriptError(
            f"{book.split.path} has no line to speak.", "Mark at least one line as spoken."
        )
    return planned


def _dry_lines(plan: Plan) -> tuple[str, ...]:
    """A sentence about lines that stay dry for want of the library."""
    lines = {(part.line, part.acoustic) for part in plan.parts if part.acoustic}
    counts = Counter(acoustic for _, acoustic in lines)
    if not counts or master.effects_version():
        return ()
    words = {acoustic: word for word, acoustic in acoustics.ACOUSTICS.items()}
    listed = casting.listed([f"({words[name]}) {count}" for name, count in counts.most_common()], 7)
    return (
        f"Lines that are heard dry: {listed}. \"pip install 'fullcast[effects]'\" treats them.",
    )


def check_voices(book: OpenBook, cast: casting.Cast) -> None:
    """Raises CastError where voices.yaml gives somebody a voice that the engine lacks."""
    for role in cast.all_roles:
        if role.auto_chosen:
            continue
        try:
            book.engine.check(role.voice.name)
        except EngineError as error:
            line = f":{role.entry.line}" if role.entry and role.entry.line else ""
            where = f"{book.voices_file.path}{line}: {role.name}"
            raise CastError(f"{where}: {error.message}", error.hint) from None


def _refuse_foreign_voices(book: OpenBook) -> None:
    """Raises CastError where voices of another language would read the book unasked."""
    if book.options.foreign_voices or not _foreign_voices(book, assign_cast(book)):
        return
    raise CastError(
        f"engine {book.engine.name} has no voice of the book's language "
        f"({book.script.meta.language}), and others would read it as if it were theirs.",
        "Take another engine ('fullcast doctor' lists them), cast the book by hand in "
        f"{book.voices_file.path}, or say --foreign-voices.",
    )


def _foreign_voices(book: OpenBook, cast: casting.Cast) -> tuple[str, ...]:
    """A sentence where voices of another language were chosen for want of the book's own. A book
    whose section of voices.yaml names voices of this engine was given them by a person, or with
    their leave."""
    language = book.script.meta.language
    chosen = [role.voice.name for role in cast.all_roles if role.auto_chosen]
    if not chosen or not engines.without_voices(book.engine, language):
        return ()
    own = book.voices_file.book(book.slug)
    if any(
        book.engine.name in dict(entry.voices)
        for entry in (own.narrator, own.unknown, *own.characters)
        if entry is not None
    ):
        return ()
    unasked = (
        "" if book.options.foreign_voices else " A build stops unless --foreign-voices is said."
    )
    return (
        f"engine {book.engine.name} has no voice of the book's language ({language}): "
        f"{chosen[0]} and others read it as if it were theirs. Another engine may have one "
        f"('fullcast doctor' lists them).{unasked}",
    )


def _other_narrator(book: OpenBook) -> tuple[str, ...]:
    """A sentence where another voice narrates this book than the others of its series."""
    other = casting.other_narrator(book.voices_file, book.slug, book.engine.name)
    if other is None:
        return ()
    slug, there, here = other
    return (
        f"{here} narrates this book, and {there} narrates {slug} of the same series. For one "
        f"narrator throughout take 'narrator:' away under '{book.slug}' in {book.options.voices}.",
    )


def _unknown_engines(book: OpenBook) -> tuple[str, ...]:
    """Sentences about voices of engines that aren't here: an engine of another machine's, or a
    slip of the pen."""
    voices_file = book.voices_file
    own = voices_file.book(book.slug)
    special = (voices_file.narrator, voices_file.unknown, own.narrator, own.unknown)
    sentences = []
    for entry in (*filter(None, special), *voices_file.characters, *own.characters):
        for name in dict(entry.voices):
            if not engines.is_known(name):
                who = f"{voices_file.path}:{entry.line}: {entry.name}"
                hint = casting.nearest(name, engines.names())
                sentences.append(f"{who} has a voice of '{name}', which is no engine here. {hint}")
    return tuple(sentences)
