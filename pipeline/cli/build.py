"""``fullcast build``: the audiobook of a manuscript or a script."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    description_options,
    file_argument,
    format_options,
    report_options,
    speaking_options,
    split_options,
    with_book_options,
)
from pipeline.cli.printing import (
    Json,
    count,
    duration,
    echo,
    notes,
    place_words,
    show,
    shown_path,
    strict_failure,
    unsure_lines,
)

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.results import BuildResult, Failed, NumberedLine


@click.command()
@file_argument
@description_options
@split_options
@speaking_options
@format_options
@report_options
@with_book_options
def build(options: BookOptions, as_json: bool, quiet: bool, verbose: bool, strict: bool) -> None:
    """Make the audiobook of a manuscript or a script."""
    from pipeline.progress import bars
    from pipeline.workflows.build_book import build_book

    with bars(shown=not (quiet or as_json)) as progress:
        result = build_book(options, progress)
    show_build(result, as_json=as_json, quiet=quiet, verbose=verbose)
    if strict and result.doubtful:
        echo(strict_failure(len(result.doubtful)), err=True)
    if result.failed or (strict and result.doubtful):
        sys.exit(1)


def show_build(result: BuildResult, *, as_json: bool, quiet: bool, verbose: bool) -> None:
    """Print what a build or a preview made."""
    show(
        lambda: build_json(result),
        lambda: build_words(result, verbose=verbose),
        as_json=as_json,
        quiet=quiet,
    )


def build_json(result: BuildResult) -> Json:
    """What a build or a preview made, spoke and left open."""
    return {
        "title": result.title,
        "script": shown_path(result.script),
        "folder": shown_path(result.folder),
        "chapters": [
            {
                "title": c.title,
                "path": shown_path(result.folder / c.name),
                "duration_ms": c.duration_ms,
            }
            for c in result.chapters
        ],
        "artefacts": [{"kind": a.kind, "path": shown_path(a.path)} for a in result.artefacts],
        "duration_ms": result.duration_ms,
        "rendered": result.rendered,
        "reused": result.reused,
        "encoded": result.encoded,
        "written": [shown_path(a.path) for a in result.artefacts if a.written],
        "unchanged": result.unchanged,
        "cost_usd": round(result.cost_usd, 4),
        "failed": [_failed_json(f) for f in result.failed],
        "unsure": [_unsure_json(n) for n in result.doubtful],
        "expected_wrong": round(result.expected_wrong, 1),
        "warnings": list(result.warnings),
    }


def _unsure_json(numbered_line: NumberedLine) -> Json:
    line = numbered_line.line
    return {
        "n": numbered_line.number,
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "speaker": line.speaker,
        "confidence": line.confidence,
        "reason": line.reason,
        "text": line.text,
    }


def _failed_json(failed: Failed) -> Json:
    return {
        "n": failed.number,
        "chapter": failed.place.chapter,
        "scene": failed.place.scene,
        "speaker": failed.speaker,
        "text": failed.text,
        "message": failed.message,
    }


def build_words(result: BuildResult, *, verbose: bool) -> str:
    """What a build or a preview made, what failed, and whose speaker is unsure."""
    folder = shown_path(result.folder)
    words = []
    if result.unchanged:
        words.append(f"Nothing to do: {folder} is as the script and the cast want it.")
    for artefact in result.artefacts:
        if artefact.kind != "mp3-chapter":
            words.append(f"{'Made' if artefact.written else 'Kept'} {shown_path(artefact.path)}")
    if result.chapters:
        length = duration(result.duration_ms)
        words.append(f"{count(len(result.chapters), 'chapter')}, {length}, in {folder}")
    if not result.unchanged:
        words.append(f"Spoken anew: {count(result.rendered, 'cue')}; reused: {result.reused}.")
    words += [
        f"Failed, {f'line {f.number}' if f.number else f'“{f.text}”'} "
        f"({place_words(f.place.chapter, f.place.scene)}, {f.speaker}): {f.message}"
        for f in result.failed
    ]
    if result.failed:
        words.append("The book was left as it was; run the same command again to try just these.")
    words += unsure_lines(result.doubtful, result.expected_wrong, verbose=verbose)
    return "\n".join([*words, *notes(result.warnings)])
