"""Script to audiobook: speaks what is missing, masters it, publishes what changed."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from pipeline import master, output_folder, publish, render
from pipeline.model import Plan
from pipeline.progress import Progress, silent
from pipeline.workflows import build_result, step_times
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import BookPlan, cast_and_plan
from pipeline.workflows.fingerprint import NamedFiles, fingerprint, stamp_named_files
from pipeline.workflows.forecast import (
    PREPARING,
    forecast,
    foresee_slots,
    outlook,
    preparing_measurement,
)
from pipeline.workflows.last_build import cast_names, remember_build
from pipeline.workflows.master_plan import (
    ForeseenSlots,
    finished_book,
    jobs_of,
    master_plan,
    plan_credits,
)
from pipeline.workflows.mend_store import again_if_damaged
from pipeline.workflows.open_book import OpenBook, open_to_build
from pipeline.workflows.preview import build_chapters
from pipeline.workflows.results import BuildResult
from pipeline.workflows.script_slips import check_files
from pipeline.workflows.speak_plan import Spoken, needed_takes, speak_plan
from pipeline.workflows.step_times import Measurement
from pipeline.workflows.whole_progress import WholeProgress

_FINISHING = "Finishing"


def build_book(options: BookOptions, progress: Progress = silent) -> BuildResult:
    """Make the audiobook: chapter files and the whole book, in a folder of its own.

    What was spoken or encoded before is taken from the store. A line that fails leaves the
    earlier book as it was; the rest is spoken and kept, and the next build tries just that line.
    A second build of a book waits for the first. Raises FullcastError.
    """
    publish.check_formats(options.formats)
    if options.chapters:
        return build_chapters(options, progress)
    with open_to_build(options, progress) as book:
        result, mended = again_if_damaged(options.output, lambda: _build(book, progress))
    return replace(result, warnings=result.warnings + mended)


def _build(book: OpenBook, progress: Progress) -> BuildResult:
    publish.check_formats(book.formats)
    if output_folder.is_current(book.folder, fingerprint(book)):
        return build_result.unchanged(book)
    check_files(book)
    started = time.perf_counter()
    progress(PREPARING, 0, 1)
    # Whatever is saved anew from here on is no part of this build.
    stamps = stamp_named_files(book)
    planned = cast_and_plan(book)
    book, plan = planned.book, planned.plan
    credits_plan = plan_credits(book, plan)
    with book.store() as store:
        heard = plan if credits_plan is None else _joined(plan, credits_plan)
        found = render.FoundTakes(needed_takes(book.engine, heard.parts), store)
        slots = foresee_slots(planned, credits_plan, store, found)
        whole = WholeProgress(progress, forecast(planned, slots, store, found).steps)
        whole(PREPARING, 1, 1)
        spoken = speak_plan(book, heard, store, whole, found)
        if spoken.failed:
            return build_result.unfinished(book, heard, spoken)
        mastered, credits_mastered = _master(planned, credits_plan, spoken, slots, whole)
        del slots
        finished = finished_book(book, plan, spoken, mastered, credits_mastered)
        work = publish.format_work(finished, book.folder.path, book.formats)
        published = publish.publish(finished, book.folder.path, book.formats, whole)
    whole(_FINISHING, 0, 1)
    outlook_now = outlook(plan, filter(None, (mastered, credits_mastered)), work)
    result = _finish(planned, spoken, mastered, published, stamps, outlook_now)
    whole(_FINISHING, 1, 1)
    seconds = dict(published.seconds)
    measured = [
        Measurement(each.stage.lower(), each.sound_s, seconds.get(each.stage, 0.0), jobs_of(book))
        for each in work
    ]
    if not book.split.written:
        steps_s = spoken.seconds + mastered.seconds + sum(seconds.values())
        measured.append(preparing_measurement(book, time.perf_counter() - started - steps_s))
    step_times.note(measured)
    whole.end()
    return result


def _master(
    planned: BookPlan,
    credits_plan: Plan | None,
    spoken: Spoken,
    slots: Sequence[ForeseenSlots],
    progress: Progress,
) -> tuple[master.MasteredBook, master.MasteredBook | None]:
    """The book and its credits, where it has some."""
    credits_mastered = None
    if credits_plan is not None:
        credits_mastered = master_plan(planned.book, credits_plan, spoken, progress, slots[1])
    mastered = master_plan(planned.book, planned.plan, spoken, progress, slots[0])
    return mastered, credits_mastered


def _finish(
    planned: BookPlan,
    spoken: Spoken,
    mastered: master.MasteredBook,
    published: publish.PublishedBook,
    stamps: NamedFiles,
    outlook_now: output_folder.Outlook,
) -> BuildResult:
    """What a build says of a book that was published, once its folder remembers it."""
    book, plan = planned.book, planned.plan
    result = build_result.finished(book, plan, spoken, mastered, published)
    record = output_folder.BookRecord(
        source=book.folder.record.source,
        fingerprint=fingerprint(book, stamps),
        cues=spoken.rendered + spoken.reused,
        duration_ms=result.duration_ms,
        files=tuple(
            output_folder.stamp_file(book.folder, a.kind, a.path) for a in result.artefacts
        ),
        chapters=result.chapters,
        takes=spoken.keys,
        slots=published.keys,
        warnings=plan.warnings + published.warnings,
        outlook=outlook_now,
    )
    # The record last: a killed build is taken up again only where that is missing.
    names = cast_names(planned.cast, book.script)
    remember_build(book.folder, plan, names, book.engine, spoken.takes)
    output_folder.save_record(replace(book.folder, record=record))
    return result


def _joined(plan: Plan, credits_plan: Plan) -> Plan:
    return replace(plan, parts=plan.parts + credits_plan.parts)
