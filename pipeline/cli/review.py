"""``fullcast review``: the lines whose speaker is unsure, settled at one key a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import file_argument, json_option, with_book_options
from pipeline.cli.printing import Json, print_json, shortened
from pipeline.model import UNKNOWN

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.results import NumberedLine, SplitResult
    from pipeline.workflows.review import Question

KEYS = (
    "a number gives the line to that speaker, Enter keeps the first, x turns the exchange round, "
    "o types another name, m says that this name is another's, s skips, u undoes, q leaves"
)
_WIDTH = 88


@click.command()
@file_argument
@json_option("List the questions as one JSON object.")
@with_book_options
def review(options: BookOptions, as_json: bool) -> None:
    """Settle the lines whose speaker is unsure, the most useful first.

    Every answer is written at once: leave whenever you like and go on later.
    """
    from pipeline.workflows.review import questions

    split, asked = questions(options)
    if as_json:
        print_json(review_json(asked))
        return
    if not asked:
        click.echo(f"Every line of {split.path} has a speaker that is sure.")
        return
    click.echo(f"{len(asked)} lines are unsure. Keys: {KEYS}.")
    _ask_all(options, split.path)


def _ask_all(options: BookOptions, path: Path) -> None:
    """One question after the other, each read anew from the script, until none is left."""
    from pipeline.workflows.review import put_back, questions
    from pipeline.workflows.script_file import read_text

    skipped: set[int] = set()
    undo: list[str] = []
    while True:
        split, asked = questions(options)
        question = next((q for q in asked if q.asked.number not in skipped), None)
        if question is None:
            click.echo("That was the last one.")
            return
        click.echo(question_words(question))
        before = read_text(path)
        key = click.getchar()
        if key == "q":
            click.echo(f"{len(asked)} lines are still unsure.")
            return
        if key == "u" and undo:
            put_back(path, undo.pop())
            continue
        if key == "s":
            skipped.add(question.asked.number)
        else:
            _take_answer(key, question, split)
        if read_text(path) != before:
            undo.append(before)


def _take_answer(key: str, question: Question, split: SplitResult) -> None:
    """Write what a key says of a question into the script; a key that says nothing is told so."""
    from pipeline.workflows.results import numbered
    from pipeline.workflows.review import answer, merge_people, turn_round

    path, number, choices = split.path, question.asked.number, question.choices
    if key == "x" and question.pair:
        changed = turn_round(path, question, numbered(split.script))
        click.echo(f"Turned round: {changed} lines.")
    elif key == "o":
        answer(path, [number], click.prompt("Who speaks it"))
    elif key == "m" and choices:
        merge_people(path, choices[0], click.prompt(f"{choices[0]} is the same person as"))
    elif key in "\r\n" and choices:
        answer(path, [number], choices[0])
    elif key.isdecimal() and 1 <= int(key) <= len(choices):
        answer(path, [number], choices[int(key) - 1])
    else:
        click.echo(f"Keys: {KEYS}.")


def review_json(asked: tuple[Question, ...]) -> Json:
    """Every question, the most useful first."""
    return {"questions": [_question_json(question) for question in asked]}


def _question_json(question: Question) -> Json:
    line = question.asked.line
    return {
        "n": question.asked.number,
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "text": line.text,
        "speaker": line.speaker,
        "confidence": line.confidence,
        "reason": line.reason,
        "choices": list(question.choices),
        "exchange": list(question.exchange),
    }


def question_words(question: Question) -> str:
    """The line between its neighbours, who may speak it, and why the splitter thinks so."""
    line = question.asked.line
    words = ["", f"Chapter {line.place.chapter}, scene {line.place.scene}"]
    words += [_line_words(n, "  ") for n in question.before]
    words.append(_line_words(question.asked, "> "))
    words += [_line_words(n, "  ") for n in question.after]
    words.append("   ".join(_offers(question)))
    if line.reason:
        words.append(f"({line.reason})")
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
    return [*offers, "o other", "m merge", "s skip", "u undo", "q leave"]


def _line_words(numbered_line: NumberedLine, lead: str) -> str:
    line = numbered_line.line
    text = f"{lead}{numbered_line.number:>5}  {line.speaker or UNKNOWN}: {line.text}"
    return shortened(text, _WIDTH)
