"""``fullcast check`` and ``fullcast respeak``: what seems wrong in a finished book, and lines
spoken anew."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import (
    cast_options,
    file_argument,
    json_option,
    quiet_option,
    speaking_options,
    strict_option,
    with_book_options,
)
from pipeline.cli.printing import Json, count, duration, echo, shortened, show, shown_path

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.check_book import CheckResult, Finding
    from pipeline.workflows.respeak import Respoken

_MOST_LISTED = 18
"""Findings, two rows each: with what stands around them at most forty rows."""
_TEXT_WIDTH = 48


@click.command()
@file_argument
@click.option("--fix", is_flag=True, help="Speak bad lines and make bad files again.")
@click.option(
    "--words", is_flag=True, help="Let a recogniser hear the words as well (fullcast[proof])."
)
@strict_option("Fail where anything is found.")
@speaking_options
@json_option()
@quiet_option
@with_book_options
def check(
    options: BookOptions, fix: bool, words: bool, strict: bool, as_json: bool, quiet: bool
) -> None:
    """Listen through a finished book, and say what seems wrong."""
    from pipeline.progress import bars
    from pipeline.workflows.check_book import check_book

    with bars(shown=not (quiet or as_json)) as progress:
        result = check_book(options, progress, fix=fix, words=words)
    show(lambda: check_json(result), lambda: check_words(result), as_json=as_json, quiet=quiet)
    if strict and not result.is_right:
        echo(
            f"Error: {count(len(result.findings), 'finding')}, and --strict was asked for.",
            err=True,
        )
        sys.exit(1)


def check_json(result: CheckResult) -> Json:
    """What was found."""
    return {
        "title": result.book.script.meta.title,
        "script": str(result.book.split.path),
        "folder": str(result.book.folder.path),
        "lines": result.lines,
        "not_spoken": result.not_spoken,
        "seconds": round(result.seconds, 1),
        "findings": [
            {
                "kind": str(f.fault), "badness": f.badness, "file": f.file, "at_s": f.at_s,
                "line": f.line or None, "speaker": f.speaker, "text": f.text, "reason": f.reason,
                "hear": _how_to_hear(f, result),
            }
            for f in result.findings
        ],
        "words": _words_json(result),
        "spoken_again": list(result.spoken_again),
        "made_again": list(result.made_again),
    }  # fmt: skip


def _words_json(result: CheckResult) -> Json | None:
    """What was heard by line, where words were listened to."""
    if result.heard is None:
        return None
    return {
        "inconclusive": list(result.heard.inconclusive),
        "lines": [
            {
                "line": line.line, "words": line.words, "errors": line.errors,
                "longest": line.longest, "verdict": str(line.verdict),
            }
            for line in result.heard.lines
        ],
    }  # fmt: skip


def check_words(result: CheckResult) -> str:
    """What was found, worst first, in forty rows at most."""
    words = [
        f"Listened to {duration(round(result.seconds * 1000))} of {result.book.script.meta.title}: "
        f"{count(result.lines, 'line')}, {result.not_spoken} more marked as not spoken."
    ]
    if result.heard is not None:
        unsure = len(result.heard.inconclusive)
        words.append(
            f"Heard the words of {count(len(result.heard.lines), 'line')}; of {unsure} of them"
            " nothing can be said (--json lists them)."
        )
    if result.spoken_again or result.made_again:
        words.append(
            f"Spoken again: {count(len(result.spoken_again), 'line')}. "
            f"Made again: {count(len(result.made_again), 'file')}."
        )
    if result.is_right:
        return "\n".join([*words, "Nothing seems wrong."])
    words.append(f"{count(len(result.findings), 'finding')}, worst first:")
    for finding in result.findings[:_MOST_LISTED]:
        words += [
            f"  {_where(finding)}: {finding.reason}.",
            f"      {_how_to_hear(finding, result)}",
        ]
    if len(result.findings) > _MOST_LISTED:
        words.append(f"  … and {len(result.findings) - _MOST_LISTED} more (--json lists all).")
    return "\n".join(words)


def _where(finding: Finding) -> str:
    if finding.line:
        text = shortened(" ".join(finding.text.split()), _TEXT_WIDTH)
        return f"[{finding.fault}] line {finding.line}, {finding.speaker}, “{text.strip('“”')}”"
    return f"[{finding.fault}] {finding.file}"


def _how_to_hear(finding: Finding, result: CheckResult) -> str:
    """A command, or a file and a time."""
    if finding.line:
        script = shown_path(result.book.split.path)
        return f"fullcast preview {script} --lines {finding.line}-{finding.line} --play"
    path = shown_path(result.book.folder.path / finding.file)
    if finding.at_s is None:
        return path
    minutes, seconds = divmod(int(finding.at_s), 60)
    return f"{path} at {minutes}:{seconds:02}"


@click.command()
@cast_options
@click.argument("lines", nargs=-1, required=True, type=click.IntRange(min=1), metavar="LINE...")
@json_option()
@quiet_option
@with_book_options
def respeak(options: BookOptions, lines: tuple[int, ...], as_json: bool, quiet: bool) -> None:
    """Drop the takes of these lines: the next build speaks them anew."""
    from pipeline.workflows.respeak import drop_lines

    result = drop_lines(options, set(lines))
    show(lambda: respeak_json(result), lambda: respeak_words(result), as_json=as_json, quiet=quiet)


def respeak_json(result: Respoken) -> Json:
    """What will be spoken anew."""
    return {"lines": list(result.lines), "takes": result.takes}


def respeak_words(result: Respoken) -> str:
    """What will be spoken anew, in a line."""
    words = f"Dropped {count(result.takes, 'take')} of {count(len(result.lines), 'line')}. "
    return words + "'fullcast build' speaks them anew."
