"""``fullcast review``: the lines that the splitter is unsure of, one key a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pipeline.workflows.results import NumberedLine
    from pipeline.workflows.review import Question

PATH = click.Path(path_type=Path)
KEYS = (
    "a number gives the line to that speaker, Enter keeps the first, x turns the exchange round, "
    "o types another name, m says that this name is another's, s skips, u undoes, q leaves"
)
_WIDTH = 88


@click.command()
@click.argument("file", type=PATH)
@click.option("--json", "as_json", is_flag=True, help="List the questions as one JSON object.")
def review(file: Path, as_json: bool) -> None:
    """Settle the lines whose speaker is unsure, the most useful first.

    Every answer is written at once: leave whenever you like and go on later.
    """
    from pipeline.workflows import review
    from pipeline.workflows.options import BookOptions

    options = BookOptions(source=file)
    split, asked = review.questions(options)
    if as_json:
        click.echo(json.dumps({"questions": [_json(q) for q in asked]}, ensure_ascii=False))
        return
    if not asked:
        click.echo(f"Every line of {split.path} has a speaker that is sure.")
        return
    click.echo(f"{len(asked)} lines are unsure. Keys: {KEYS}.")
    _walk(options, split.path)


def _walk(options: Any, path: Path) -> None:
    from pipeline.workflows import review
    from pipeline.workflows.results import numbered
    from pipeline.workflows.split_book import read_text

    skipped: set[int] = set()
    undo: list[str] = []
    while True:
        split, asked = review.questions(options)
        question = next((q for q in asked if q.asked.number not in skipped), None)
        if question is None:
            click.echo("That was the last one.")
            return
        click.echo(_shown(question))
        before = read_text(path)
        key = click.getchar()
        number = question.asked.number
        if key == "q":
            click.echo(f"{len(asked)} lines are still unsure.")
            return
        if key == "u" and undo:
            review.put_back(path, undo.pop())
            continue
        if key == "s":
            skipped.add(number)
        elif key == "x" and question.pair:
            changed = review.turn_round(path, question, numbered(split.script))
            click.echo(f"Turned round: {changed} lines.")
        elif key == "o":
            review.answer(path, [number], click.prompt("Who speaks it"))
        elif key == "m" and question.choices:
            name = click.prompt(f"{question.choices[0]} is the same person as")
            review.merge_people(path, question.choices[0], name)
        elif key in "\r\n" and question.choices:
            review.answer(path, [number], question.choices[0])
        elif key.isdigit() and 1 <= int(key) <= len(question.choices):
            review.answer(path, [number], question.choices[int(key) - 1])
        else:
            click.echo(f"Keys: {KEYS}.")
        if read_text(path) != before:
            undo.append(before)


def _shown(question: Question) -> str:
    line = question.asked.line
    words = ["", f"Chapter {line.place.chapter}, scene {line.place.scene}"]
    words += [_line(n, "  ") for n in question.before]
    words.append(_line(question.asked, "> "))
    words += [_line(n, "  ") for n in question.after]
    chances: dict[str | None, float | None] = {line.speaker: line.confidence}
    chances.update(line.alternatives)
    offers = []
    for number, name in enumerate(question.choices, start=1):
        chance = chances.get(name)
        offers.append(f"{number} {name}" + ("" if chance is None else f" {chance:.0%}"))
    if question.pair:
        offers.append(f"x turn these {len(question.exchange)} lines round")
    words.append("   ".join([*offers, "o other", "m merge", "s skip", "u undo", "q leave"]))
    if line.reason:
        words.append(f"({line.reason})")
    return "\n".join(words)


def _line(n: NumberedLine, lead: str) -> str:
    text = f"{lead}{n.number:>5}  {n.line.speaker or 'Unknown'}: {n.line.text}"
    return text if len(text) <= _WIDTH else text[: _WIDTH - 1] + "…"


def _json(question: Question) -> dict[str, Any]:
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
