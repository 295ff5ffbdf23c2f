"""Script to audiobook: speaks what is missing, masters it, publishes what changed."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from pipeline import __version__, casting, engines, master, output_folder, publish, script
from pipeline.model import Artefact, Script
from pipeline.progress import Progress, silent
from pipeline.store import Store
from pipeline.workflows.last_build import players, remember
from pipeline.workflows.options import BookOptions
from pipeline.workflows.preview import build_chapters
from pipeline.workflows.results import BuildResult, CleanResult, SplitResult
from pipeline.workflows.split_book import split_book
from pipeline.workflows.steps import (
    book_of,
    chapter_files,
    clip_name,
    credits_of,
    make_master,
    make_plan,
    open_cast,
    open_engine,
    result_of,
    speak,
    to_ms,
)


def build_book(options: BookOptions, progress: Progress = silent) -> BuildResult:
    """Make the audiobook: chapter files and the whole book, in a folder of its own.

    What was spoken or encoded before is taken from the store. A line that fails leaves the
    earlier book as it was; the rest is spoken and kept, and the next build tries just that line.
    """
    publish.check(options.formats)
    if options.chapters:
        return build_chapters(options, progress)
    split = split_book(options)
    folder = output_folder.claim(options.output, split.script.meta.title, split.path)
    cast = open_cast(options)
    engine = open_engine(options, cast)
    if output_folder.is_current(folder, _fingerprint(options, split, folder, engine, cast)):
        return _unchanged(split, folder)
    cast, roles, plan = make_plan(options, split, folder, engine, cast)
    with Store(options.output / output_folder.STORE) as store:
        extra = credits_of(options, split, plan)
        heard = plan if extra is None else replace(plan, parts=plan.parts + extra.parts)
        spoken = speak(heard, engine, store, options, progress)
        if spoken.failed:
            return result_of(split, folder, heard, spoken)
        base = split.path.parent
        mastered = make_master(plan, base, spoken, store, options, progress)
        credit = None
        if extra is not None:
            credit = make_master(extra, base, spoken, store, options, progress)
        book = book_of(split, plan, mastered, spoken, store, options, credit)
        published = publish.publish(book, folder.path, options.formats)
    chapters = chapter_files(published)
    record = output_folder.Record(
        source=folder.record.source,
        fingerprint=_fingerprint(options, split, folder, engine, cast),
        cues=spoken.rendered + spoken.reused,
        duration_ms=to_ms(mastered.timeline.chapters[-1].end),
        files=tuple(output_folder.stamp(folder, a.kind, a.path) for a in published.artefacts),
        chapters=chapters,
        takes=spoken.keys,
        slots=published.keys,
        warnings=plan.warnings + published.warnings,
    )
    output_folder.save(replace(folder, record=record))
    remember(folder, plan, players(roles, split.script), engine)
    return replace(
        result_of(split, folder, plan, spoken),
        chapters=chapters,
        artefacts=published.artefacts,
        duration_ms=record.duration_ms,
        encoded=mastered.encoded,
        warnings=split.script.warnings + record.warnings,
    )


def clean(output: Path) -> CleanResult:
    """Drop every take and slot that no book in the output folder uses.

    A book's own are those of its last build, as long as its script exists.
    """
    records = [folder.record for folder in output_folder.books(output)]
    takes = {key for record in records for key in record.takes}
    slots = {key for record in records for key in record.slots}
    with Store(output / output_folder.STORE) as store:
        removed = store.clean(takes, slots)
    return CleanResult(removed.takes + removed.slots, removed.bytes, len(takes) + len(slots))


def _unchanged(split: SplitResult, folder: output_folder.Folder) -> BuildResult:
    record = folder.record
    return BuildResult(
        title=split.script.meta.title,
        script=split.path,
        folder=folder.path,
        chapters=record.chapters,
        artefacts=tuple(
            Artefact(f.kind, folder.path / f.name, written=False) for f in record.files
        ),
        duration_ms=record.duration_ms,
        rendered=0,
        reused=record.cues,
        encoded=0,
        failed=(),
        doubtful=split.doubtful,
        warnings=split.script.warnings + record.warnings,
        unchanged=True,
    )


def _fingerprint(
    options: BookOptions,
    split: SplitResult,
    folder: output_folder.Folder,
    engine: engines.Engine,
    cast: casting.VoicesFile,
) -> str:
    """A digest of everything that a build is made from; other books' casts are left out."""
    own = replace(cast, path="", books=(cast.book(folder.slug),))
    base = split.path.parent
    parts = [
        __version__, repr(split.script.meta), script.dump(split.script), repr(own), engine.name,
        engine.info().version, repr(master.finish(options.mastering)),
        repr(options.formats),
        *(repr((name, _stat(base / clip_name(base, name)))) for name in _clips(split.script)),
    ]  # fmt: skip
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _stat(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def _clips(tagged: Script) -> list[str]:
    """Every file that the script may name: recordings, sounds, music, the cover."""
    sounds = {line.text for line in tagged.lines if line.kind == "sound"}
    takes = {line.take for line in tagged.lines if line.take}
    others = {value for _, value in tagged.meta.extra} | {tagged.meta.cover}
    return sorted(name for name in sounds | takes | others if name)
