"""A script that stands as it is: read, its header changed where the options say so."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pipeline import files, script
from pipeline.errors import ManuscriptError
from pipeline.model import Meta
from pipeline.workflows import book_header
from pipeline.workflows.book_name import name_of, title_of
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.results import SplitResult
from pipeline.workflows.script_file import SCRIPT_SUFFIX, ScriptFile, read_script
from pipeline.workflows.split_stamp import digest_of, load_stamp


def read_as_it_is(options: BookOptions, path: Path) -> SplitResult:
    before = read_script(path)
    result = with_header(options, path, before)
    return replace(result, notes=result.notes + _news_of_manuscript(path, before.stamp))


def _news_of_manuscript(script_path: Path, stamp: str) -> tuple[str, ...]:
    """A sentence where the manuscript changed since it was split: a script is read as it is."""
    made_from = load_stamp(stamp)
    if made_from is None:
        return ()
    manuscript = script_path.with_name(made_from.name)
    if not manuscript.is_file() or digest_of(manuscript) == made_from.manuscript:
        return ()
    return (
        f"{manuscript} changed since it was split: 'fullcast split {manuscript}' takes that over.",
    )


def script_of(options: BookOptions) -> Path:
    """The script of a book. Raises ManuscriptError for a path without a file's name."""
    if options.source.suffix == SCRIPT_SUFFIX:
        return options.source
    named = options.script_path or options.source
    if not named.name:
        raise ManuscriptError(f"{named} is no file's name.", "Name a file.")
    return options.script_path or named.with_suffix(SCRIPT_SUFFIX)


def with_header(options: BookOptions, path: Path, before: ScriptFile) -> SplitResult:
    """A script that needs no split, its header changed where the options say so."""
    mine, text = before.script, before.text
    meta = book_header.with_choices(mine.meta, options, path)
    written = meta != mine.meta
    notes: tuple[str, ...] = ()
    if written:
        meta = with_name(meta, options, path)
        notes = header_notes(mine.meta, meta)
        text = script.merge_text(text, replace(mine, meta=meta))
        files.write_if_unchanged(path, text, before.text)
    shown = replace(with_name(meta, options, path), title=meta.title or title_of(path))
    return SplitResult(replace(mine, meta=shown), path, written, notes, file=text.encode())


def with_name(meta: Meta, options: BookOptions, path: Path) -> Meta:
    return replace(meta, book=name_of(meta, options, path))


def header_notes(before: Meta, after: Meta) -> tuple[str, ...]:
    changed = book_header.changes(before, after)
    if not changed:
        return ()
    return (f"The script's header holds from now on: {'; '.join(changed)}.",)
