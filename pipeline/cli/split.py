"""``fullcast split``: a manuscript's lines, tagged with their speakers."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    PATH,
    description_options,
    file_argument,
    report_options,
    split_options,
    with_book_options,
)
from pipeline.cli.printing import (
    Json,
    count,
    echo,
    notes,
    show,
    shown_path,
    strict_failure,
    unsure_lines,
)
from pipeline.model import NARRATOR, UNKNOWN

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.results import MergeReport, NumberedLine, SplitResult

_SPEAKERS_NAMED = 8


@click.command()
@file_argument
@click.option("-o", "script_path", type=PATH, help="Where the script goes (default: beside FILE).")
@description_options
@split_options
@click.option(
    "--afresh", is_flag=True, help="Decide every line's speaker anew, not just what changed."
)
@report_options
@with_book_options
def split(options: BookOptions, as_json: bool, quiet: bool, verbose: bool, strict: bool) -> None:
    """Tag every line of a manuscript with its speaker.

    Writes FILE.script, or merges into it: what you changed there stays.
    """
    from pipeline.progress import bars
    from pipeline.workflows.split_book import split_book

    with bars(shown=not (quiet or as_json)) as progress:
        progress("Splitting", 0, 1)
        result = split_book(options)
    show(
        lambda: split_json(result),
        lambda: split_words(result, verbose=verbose),
        as_json=as_json,
        quiet=quiet,
    )
    if strict and result.doubtful:
        echo(strict_failure(len(result.doubtful)), err=True)
        sys.exit(1)


def split_json(result: SplitResult) -> Json:
    """The tagged script as other tools read it."""
    from pipeline.workflows.results import expected_wrong, numbered

    script = result.script
    lines = numbered(script)
    spoken = Counter(n.line.speaker for n in lines if n.line.speaker not in (None, NARRATOR))
    known = {c.name: c for c in script.characters if c.name != NARRATOR}
    names = [*known, *(s for s in spoken if s not in known)]
    characters = [
        {
            "name": name,
            "aliases": list(known[name].aliases) if name in known else [],
            "gender": known[name].gender if name in known else "unknown",
            "age": known[name].age if name in known else "unknown",
            "lines": spoken[name],
        }
        for name in names
    ]
    return {
        "title": script.meta.title,
        "author": script.meta.author,
        "language": script.meta.language,
        "script": shown_path(result.path),
        "chapters": [
            {"chapter": line.place.chapter, "title": line.text}
            for line in script.lines if line.kind == "chapter"
        ],
        "characters": characters,
        "lines": [_line_json(n) for n in lines],
        "warnings": [*result.notes, *script.warnings],
        "expected_wrong": round(expected_wrong(script.lines), 1),
        "changes": [
            {"kind": c.kind, "start": c.start, "end": c.end, "before": c.before, "after": c.after}
            for c in script.changes
        ],
        "merge": merge_json(result.merge, len(result.held)),
    }  # fmt: skip


def merge_json(report: MergeReport, held: int) -> Json:
    """What became of the script's lines in a merge."""
    return {
        "kept": report.kept,
        "changed": report.changed,
        "new": report.new,
        "gone": report.gone,
        "carried": report.carried,
        "conflicts": [
            {"speaker": c.speaker, "yours": c.yours, "manuscripts": c.manuscripts}
            for c in report.conflicts
        ],
        "lost": [
            {"speaker": edit.speaker, "delivery": list(edit.delivery), "text": edit.text}
            for edit in report.lost
        ],
        "held": held,
    }


def merge_words(report: MergeReport, held: int) -> list[str]:
    """What became of the script's lines in a merge, in a line or two."""
    parts = [f"{count(report.kept, 'line')} kept"]
    parts += [
        f"{number} {what}"
        for number, what in (
            (report.changed, "changed"), (report.new, "new"), (report.gone, "gone"),
            (report.carried, "of yours carried over"), (len(report.conflicts), "in conflict"),
            (len(report.lost), "that you edited no longer in the manuscript"),
        )
        if number
    ]  # fmt: skip
    words = [f"Merged: {', '.join(parts)}."]
    if held:
        stayed = "1 line" if held == 1 else f"{held} lines"
        words.append(
            f"{stayed} elsewhere kept their speaker, though a fresh split would now decide "
            "otherwise ('split --afresh' does)."
        )
    return words


def _line_json(numbered_line: NumberedLine) -> Json:
    line = numbered_line.line
    return {
        "n": numbered_line.number,
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "kind": line.kind,
        "speaker": line.speaker,
        "text": line.text,
        "delivery": list(line.delivery),
        "spoken": line.spoken,
        "confidence": line.confidence,
        "unsure": line.unsure,
        "reason": line.reason,
        "alternatives": [{"speaker": s, "confidence": p} for s, p in line.alternatives],
        "start": line.source_start,
        "end": line.source_end,
    }


def split_words(result: SplitResult, *, verbose: bool) -> str:
    """Where the script is, who speaks most, and whose speaker is unsure."""
    from pipeline.workflows.results import expected_wrong, numbered

    lines = numbered(result.script)
    said = [n for n in lines if n.line.kind != "narration"]
    spoken = Counter(n.line.speaker or UNKNOWN for n in said)
    cast = ", ".join(f"{name} {lines}" for name, lines in spoken.most_common(_SPEAKERS_NAMED))
    others = len(spoken) - _SPEAKERS_NAMED
    more = f" and {others} more" if others > 0 else ""
    state = "Wrote" if result.written else "Unchanged:"
    words = [
        f"{state} {shown_path(result.path)}: {count(len(lines), 'line')}, {len(said)} of them "
        f"spoken by {count(len(spoken), 'character')}.",
    ]
    if cast:
        words.append(f"Who speaks: {cast}{more}.")
    if result.merge.happened:
        words += merge_words(result.merge, len(result.held))
    words += unsure_lines(result.doubtful, expected_wrong(result.script.lines), verbose=verbose)
    return "\n".join([*words, *notes((*result.notes, *result.script.warnings))])
