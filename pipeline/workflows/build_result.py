"""What a build or a preview says at its end, of a book that is made, unfinished or unchanged."""

from __future__ import annotations

from dataclasses import replace

from pipeline import master, output_folder, publish
from pipeline.model import Artefact, Plan, to_ms
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.results import BuildResult, expected_wrong
from pipeline.workflows.speak_plan import Spoken, failed_lines


def unfinished(book: OpenBook, plan: Plan, spoken: Spoken) -> BuildResult:
    """A build that stops after speaking, as some lines failed: nothing is published."""
    return BuildResult(
        title=book.script.meta.title,
        script=book.split.path,
        folder=book.folder.path,
        chapters=(),
        artefacts=(),
        duration_ms=0,
        rendered=spoken.rendered,
        reused=spoken.reused,
        encoded=0,
        failed=failed_lines(book.script, plan, spoken),
        doubtful=book.split.doubtful,
        warnings=book.split.notes + book.script.warnings + plan.warnings + spoken.notes,
        expected_wrong=expected_wrong(book.script.lines),
        cost_usd=spoken.cost_usd,
    )


def finished(
    book: OpenBook,
    plan: Plan,
    spoken: Spoken,
    mastered: master.MasteredBook,
    published: publish.PublishedBook,
) -> BuildResult:
    """A build that published."""
    result = unfinished(book, plan, spoken)
    return replace(
        result,
        chapters=chapter_files(published),
        artefacts=published.artefacts,
        duration_ms=duration_ms(mastered),
        encoded=mastered.encoded,
        warnings=result.warnings + published.warnings,
    )


def unchanged(book: OpenBook) -> BuildResult:
    """A build with nothing to do: the folder is as the last one left it."""
    record = book.folder.record
    return BuildResult(
        title=book.script.meta.title,
        script=book.split.path,
        folder=book.folder.path,
        chapters=record.chapters,
        artefacts=tuple(
            Artefact(f.kind, book.folder.path / f.name, written=False) for f in record.files
        ),
        duration_ms=record.duration_ms,
        rendered=0,
        reused=record.cues,
        encoded=0,
        failed=(),
        doubtful=book.split.doubtful,
        warnings=book.split.notes + book.script.warnings + record.warnings,
        expected_wrong=expected_wrong(book.script.lines),
        unchanged=True,
    )


def chapter_files(published: publish.PublishedBook) -> tuple[output_folder.ChapterRecord, ...]:
    """The published chapters as the book's folder remembers them."""
    return tuple(
        output_folder.ChapterRecord(c.number, c.title, c.name, to_ms(c.samples))
        for c in published.chapters
    )


def duration_ms(mastered: master.MasteredBook) -> int:
    """How long all that was mastered lasts."""
    return to_ms(mastered.timeline.chapters[-1].end)
