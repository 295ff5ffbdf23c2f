"""``fullcast review``: the lines whose speaker is unsure, settled at one key a line."""

from __future__ import annotations

import shutil
import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import click

from pipeline.cli.key_input import ESCAPE, read_key, read_name
from pipeline.cli.options import cast_options, json_option, with_book_options
from pipeline.cli.printing import Json, count, echo, print_json
from pipeline.errors import FileChangedError, FullcastError
from pipeline.model import UNKNOWN

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.results import NumberedLine, SplitResult
    from pipeline.workflows.review import Question, Snapshot

KEYS = (
    "a number gives the line to that speaker, Enter keeps the first, x turns the exchange round, "
    "o types another name, m says that this name is another's, h plays the line, s skips, "
    "u undoes, q or Esc leaves"
)
_NARROWEST = 40
_NEIGHBOUR_ROWS = 2
"""Rows of the terminal that a line beside the asked one may take."""


@click.command()
@cast_options
@json_option("List the questions as one JSON object.")
@with_book_options
def review(options: BookOptions, as_json: bool) -> None:
    """Settle the lines whose speaker is unsure, the most useful first.

    Every answer is written at once: leave whenever you like and go on later.
    """
    from pipeline.workflows.review import questions

    split, asking = questions(options)
    if as_json:
        print_json(review_json(asking))
        return
    if not asking:
        echo(f"Every line of {split.path} has a speaker that is sure.")
        return
    lines = sum(len(question.settles) for question in asking)
    verb = "is" if lines == 1 else "are"
    echo(f"{count(lines, 'line')} {verb} unsure: {count(len(asking), 'question')}. Keys: {KEYS}.")
    _ask_all(_Review(options, total=len(asking)))


@dataclass(slots=True)
class _Review:
    """How far a person is with a book's questions."""

    options: BookOptions
    total: int
    """The most questions that there were."""
    skipped: set[int] = field(default_factory=set)
    undo: list[tuple[Snapshot, Snapshot]] = field(default_factory=list)
    """The files before and after each answer."""


def _ask_all(state: _Review) -> None:
    """One question after the other, each read anew from the script, until none is left."""
    from pipeline.workflows.review import put_back, questions, take_snapshot

    while True:
        split, asking = questions(state.options)
        left = [q for q in asking if q.asked.number not in state.skipped]
        if not left:
            echo("That was the last one.")
            return
        state.total = max(state.total, len(left))
        echo(question_words(left[0], f"{state.total - len(left) + 1} of {state.total}"))
        key = read_key()
        if key in ("q", ESCAPE):
            unsure = sum(len(question.settles) for question in asking)
            verb = "is" if unsure == 1 else "are"
            echo(f"{count(unsure, 'line')} {verb} still unsure.")
            return
        if key == "s":
            state.skipped.update(n.number for n in left[0].settles)
            continue
        try:
            before = take_snapshot(state.options, split.path)
            if key == "u" and state.undo:
                put_back(state.options, split.path, *state.undo.pop())
            elif _take_answer(key, left[0], split, state.options):
                state.undo.append((before, take_snapshot(state.options, split.path)))
        except FileChangedError:
            echo("The files were saved meanwhile, and stay so. Here is what they ask now.")
        except FullcastError as error:
            echo(f"{error.message} {error.hint}".strip())


def _take_answer(key: str, question: Question, split: SplitResult, options: BookOptions) -> bool:
    """Write what a key says of a question into the script; a key that says nothing is told so.
    Gives whether anything was written. Raises FullcastError."""
    from pipeline.workflows.review import answer, known_names, turn_round

    choices, known = question.choices, known_names(split)
    numbers = [n.number for n in question.settles]
    if key == "x" and question.pair:
        changed = turn_round(split, question)
        echo(f"Turned round: {changed} lines.")
    elif key == "o":
        name = _typed_name("Who speaks it", known, new=True)
        if not name:
            return False
        answer(split, numbers, name)
    elif key == "m" and choices:
        name = _typed_name(f"{choices[0]} is the same person as", known)
        if not name:
            return False
        _merge(options, split, choices[0], name)
    elif key in "\r\n" and choices:
        answer(split, numbers, choices[0])
    elif key.isdecimal() and 1 <= int(key) <= len(choices):
        answer(split, numbers, choices[int(key) - 1])
    else:
        if key == "h":
            _hear(options, question)
        else:
            echo(f"Keys: {KEYS}.")
        return False
    return True


def _typed_name(question: str, known: tuple[str, ...], *, new: bool = False) -> str:
    """A name as the script writes it; empty where a person thinks better of it. One that nobody
    has is asked about where it is near to somebody's; else it is taken where it may be ``new``.
    """
    import difflib

    name = read_name(question)
    by_lower = {one.lower(): one for one in known}
    if not name or name.lower() in by_lower:
        return by_lower.get(name.lower(), "")
    near = difflib.get_close_matches(name.lower(), by_lower, n=1, cutoff=0.6)
    if near:
        theirs = by_lower[near[0]]
        keep = f", n keeps {name}" if new else ""
        echo(f"Nobody is called {name}. Enter takes {theirs}{keep}, any other key cancels.")
        key = read_key()
        if key in "\r\n":
            return theirs
        return name if new and key == "n" else ""
    if not new:
        echo(f"Nobody is called {name}: nothing was changed.")
        return ""
    return name


def _merge(options: BookOptions, split: SplitResult, old: str, new: str) -> None:
    """Two names of one character made one, in script and cast. Raises FullcastError."""
    from pipeline.workflows.review import merge_people

    renamed = merge_people(options, split, old, new)
    lines = count(renamed.lines, "line")
    echo(f"{old} is {renamed.name} now: {lines}. u undoes it.")


def _hear(options: BookOptions, question: Question) -> None:
    """The passage that is asked about, as the book would have it now, made and played. Raises
    FullcastError."""
    from pipeline.cli.playing import play
    from pipeline.workflows.book_options import Choice
    from pipeline.workflows.preview import preview_book

    lines = (question.passage[0].number, question.passage[-1].number)
    result = preview_book(options, Choice(lines=lines))
    for failed in result.failed:
        echo(f"{failed.speaker}: {failed.message}")
    paths = [artefact.path for artefact in result.artefacts]
    for path in paths:
        echo(f"Hear it: {path}")
    play(paths)


def review_json(asking: tuple[Question, ...]) -> Json:
    """Every question, the most useful first."""
    return {"questions": [_question_json(question) for question in asking]}


def _question_json(question: Question) -> Json:
    line = question.asked.line
    return {
        "n": question.asked.number,
        "lines": [n.number for n in question.settles],
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "text": line.text,
        "speaker": line.speaker,
        "confidence": line.confidence,
        "reason": line.reason,
        "choices": list(question.choices),
        "exchange": list(question.exchange),
    }


def question_words(question: Question, progress: str) -> str:
    """The utterance between its neighbours, who may speak it, and why the splitter thinks so."""
    line = question.asked.line
    asked = {n.number for n in question.settles}
    width = max(_NARROWEST, shutil.get_terminal_size().columns)
    words = ["", f"{progress}: chapter {line.place.chapter}, scene {line.place.scene}"]
    for n in (*question.before, *question.passage, *question.after):
        is_asked = n.number in asked
        words += _line_words(n, "> " if is_asked else "  ", width, cut=not is_asked)
    words += textwrap.wrap("   ".join(_offers(question)), width)
    if line.reason:
        words += textwrap.wrap(f"({line.reason})", width)
    return "\n".join(words)


def _offers(question: Question) -> list[str]:
    """What each key would do."""
    line = question.asked.line
    chances: dict[str | None, float | None] = {line.speaker: line.confidence}
    chances.update(line.alternatives)
    offers = []
    for number, name in enumerate(question.choices, start=1):
        chance = chances.get(name)
        offers.append(f"{number} {name}" + ("" if chance is None else f" {chance:.0%}"))
    if question.pair:
        offers.append(f"x turn these {len(question.exchange)} lines round")
    return [*offers, "o other", "m merge", "h hear", "s skip", "u undo", "q leave"]


def _line_words(numbered_line: NumberedLine, lead: str, width: int, *, cut: bool) -> list[str]:
    """A line as rows of the terminal: all of it, or its first rows."""
    line = numbered_line.line
    text = f"{lead}{numbered_line.number:>5}  {line.speaker or UNKNOWN}: {line.text}"
    indent = " " * (len(lead) + 7)
    rows = _NEIGHBOUR_ROWS if cut else None
    return textwrap.wrap(text, width, subsequent_indent=indent, max_lines=rows, placeholder="…")
