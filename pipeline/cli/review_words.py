"""What ``fullcast review`` says: its questions and what an answer did, for people and as JSON."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pipeline.cli.printing import Json, count
from pipeline.model import UNKNOWN

if TYPE_CHECKING:
    from pipeline.workflows.results import NumberedLine
    from pipeline.workflows.review import Question
    from pipeline.workflows.review_book import Answered, PersonQuestion, ReviewStep

WAY_KEYS = "abcd"
"""The keys of the ways that a question's exchange may go."""

_NARROWEST = 40
_NEIGHBOUR_ROWS = 2
"""Rows of the terminal that a line beside the asked one may take."""


def answered_words(answered: Answered) -> str:
    """What an answer did beyond its own lines."""
    lines = len(answered.followed)
    rise = f"{answered.before:.0%} → {answered.after:.0%} expected to be right"
    return f"{count(lines, 'line')} followed; {rise}." if lines else f"{rise}."


def review_json(step: ReviewStep, done: Sequence[Answered]) -> Json:
    """What answers did, and every question, the most useful first."""
    from pipeline.workflows.review_book import PersonQuestion

    return {
        "expected_share": round(step.expected_share, 4),
        "answers": [
            {
                "followed": list(one.followed),
                "before": round(one.before, 4),
                "after": round(one.after, 4),
            }
            for one in done
        ],
        "pending": list(step.pending),
        "people": [_person_json(q) for q in step.questions if isinstance(q, PersonQuestion)],
        "questions": [
            _question_json(q) for q in step.questions if not isinstance(q, PersonQuestion)
        ],
    }


def _person_json(question: PersonQuestion) -> Json:
    return {
        "name": question.name,
        "choices": list(question.choices),
        "lines": question.lines,
        "examples": [n.number for n in question.examples],
    }


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
        "ways": [
            {"lines": list(way.lines), "names": [name for _, name in way.labels]}
            for way in question.ways
        ],
    }


def question_words(question: PersonQuestion | Question, progress: str) -> str:
    """A question as the terminal shows it."""
    from pipeline.workflows.review_book import PersonQuestion

    if isinstance(question, PersonQuestion):
        return _person_words(question, progress)
    return _line_question_words(question, progress)


def _person_words(question: PersonQuestion, progress: str) -> str:
    """Where the book tells of somebody, and whose other name it may be."""
    width = max(_NARROWEST, shutil.get_terminal_size().columns)
    words = ["", f"{progress}: who is “{question.name}”? {count(question.lines, 'line')} so far."]
    for n in question.examples:
        words += _line_words(n, "  ", width, cut=True)
    offers = [f"{number} {name}" for number, name in enumerate(question.choices, start=1)]
    offers += ["o other", "n nobody else", "u undo", "q leave"]
    return "\n".join([*words, *textwrap.wrap("   ".join(offers), width)])


def _line_question_words(question: Question, progress: str) -> str:
    """The utterance between its neighbours, who may speak it, and why the splitter thinks so."""
    line = question.asked.line
    asked = {n.number for n in question.settles}
    width = max(_NARROWEST, shutil.get_terminal_size().columns)
    words = ["", f"{progress}: chapter {line.place.chapter}, scene {line.place.scene}"]
    along = {number for way in question.ways for number in way.lines}
    for n in (*question.before, *question.passage, *question.after):
        mark = "> " if n.number in asked else "+ " if n.number in along else "  "
        words += _line_words(n, mark, width, cut=mark == "  ")
    words += textwrap.wrap("   ".join(_offers(question)), width)
    words += _way_words(question, width)
    if line.reason:
        words += textwrap.wrap(f"({line.reason})", width)
    return "\n".join(words)


def _way_words(question: Question, width: int) -> list[str]:
    """Who would say the marked lines, one way after the other."""
    if not question.ways:
        return []
    *firsts, last = (str(turn[0]) for turn in question.ways[0].turns)
    words = [f"{', '.join(firsts)} and {last} at once:"]
    for key, way in zip(WAY_KEYS, question.ways, strict=False):
        words += textwrap.wrap(f"{key} {', '.join(way.names)}", width, initial_indent="  ")
    return words


def _offers(question: Question) -> list[str]:
    """What each key would do."""
    line = question.asked.line
    chances: dict[str | None, float | None] = {line.speaker: line.confidence}
    chances.update(line.alternatives)
    offers = []
    for number, name in enumerate(question.choices, start=1):
        chance = chances.get(name)
        offers.append(f"{number} {name}" + ("" if chance is None else f" {chance:.0%}"))
    turned = question.offered_turn
    if turned:
        offers.append(f"x turn these {len(turned.lines)} lines round")
    return [*offers, "o other", "m merge", "h hear", "s skip", "u undo", "q leave"]


def _line_words(numbered_line: NumberedLine, lead: str, width: int, *, cut: bool) -> list[str]:
    """A line as rows of the terminal: all of it, or its first rows."""
    line = numbered_line.line
    text = f"{lead}{numbered_line.number:>5}  {line.speaker or UNKNOWN}: {line.text}"
    indent = " " * (len(lead) + 7)
    rows = _NEIGHBOUR_ROWS if cut else None
    return textwrap.wrap(text, width, subsequent_indent=indent, max_lines=rows, placeholder="…")
