"""Script to audiobook: speaks what is missing, masters it, publishes what changed."""

from __future__ import annotations

from dataclasses import replace

from pipeline import output_folder, publish
from pipeline.model import Plan
from pipeline.progress import Progress, silent
from pipeline.workflows import build_result
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.last_build import cast_names, remember_build
from pipeline.workflows.master_plan import finished_book, master_plan, plan_credits
from pipeline.workflows.open_book import OpenBook, open_to_build
from pipeline.workflows.preview import build_chapters
from pipeline.workflows.results import BuildResult
from pipeline.workflows.script_slips import check_files
from pipeline.workflows.speak_plan import speak_plan


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
        return _build(book, progress)


def _build(book: OpenBook, progress: Progress) -> BuildResult:
    publish.check_formats(book.formats)
    if output_folder.is_current(book.folder, fingerprint(book)):
        return build_result.unchanged(book)
    check_files(book)
    planned = cast_and_plan(book)
    book, plan = planned.book, planned.plan
    credits_plan = plan_credits(book, plan)
    with book.store() as store:
        heard = plan if credits_plan is None else _joined(plan, credits_plan)
        spoken = speak_plan(book, heard, store, progress)
        if spoken.failed:
            return build_result.unfinished(book, heard, spoken)
        mastered = master_plan(book, plan, spoken, progress)
        credits_mastered = None
        if credits_plan is not None:
            credits_mastered = master_plan(book, credits_plan, spoken, progress)
        finished = finished_book(book, plan, spoken, mastered, credits_mastered)
        published = publish.publish(finished, book.folder.path, book.formats)
    result = build_result.finished(book, plan, spoken, mastered, published)
    record = output_folder.BookRecord(
        source=book.folder.record.source,
        fingerprint=fingerprint(book),
        cues=spoken.rendered + spoken.reused,
        duration_ms=result.duration_ms,
        files=tuple(
            output_folder.stamp_file(book.folder, a.kind, a.path) for a in result.artefacts
        ),
        chapters=result.chapters,
        takes=spoken.keys,
        slots=published.keys,
        warnings=plan.warnings + published.warnings,
    )
    output_folder.save_record(replace(book.folder, record=record))
    remember_build(book.folder, plan, cast_names(planned.cast, book.script), book.engine)
    return result


def _joined(plan: Plan, credits_plan: Plan) -> Plan:
    return replace(plan, parts=plan.parts + credits_plan.parts)
