"""``fullcast review``: who speaks, settled one question at a time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import click

from pipeline.cli.key_input import ESCAPE, read_key, read_name
from pipeline.cli.options import (
    ask_options,
    cast_options,
    json_option,
    share_of,
    with_book_options,
)
from pipeline.cli.printing import count, echo, print_json
from pipeline.cli.review_words import WAY_KEYS, answered_words, question_words, review_json
from pipeline.errors import FileChangedError, FullcastError

if TYPE_CHECKING:
    from pipeline.workflows.book_options import BookOptions
    from pipeline.workflows.review import Question
    from pipeline.workflows.review_book import Answered, BookReview, PersonQuestion, ReviewStep

_LONGEST_NUMBER = 9
_NEXT_LINE = re.compile(r",(?=\s*\d+\s*=)")
"""Between the lines of one answer; a name may have a comma, too."""

KEYS = (
    "a number gives the line to that speaker, Enter takes the first, a letter from a settles all "
    "marked lines at once, x turns the exchange round, o types another name, m says that two names "
    "are one person's, h plays the line, s skips, u undoes, q or Esc leaves"
)


@click.command()
@click.option(
    "--until",
    callback=lambda context, option, value: share_of(value),
    metavar="PERCENT",
    help="Stop when this share of the lines is expected to be right, such as 98%.",
)
@click.option(
    "--answer",
    "answers",
    multiple=True,
    metavar="LINE=NAME",
    help="Answer without a terminal: this line, and the rest of its question, is NAME's; "
    "several of an exchange at once as 146=Mara,147=Tom.",
)
@click.option(
    "--same",
    multiple=True,
    metavar="NAME=OTHER",
    help="Answer without a terminal: NAME is another name of OTHER.",
)
@ask_options
@cast_options
@json_option("List the questions, and what answers did, as one JSON object.")
@with_book_options
def review(
    options: BookOptions,
    until: float | None,
    answers: tuple[str, ...],
    same: tuple[str, ...],
    as_json: bool,
) -> None:
    """Settle who speaks, one question at a time, the most useful first.

    Every answer is written at once, and lines around it that are sure enough then follow it: leave
    whenever you like and go on later.
    """
    from pipeline.workflows.review_book import BookReview, after_model

    book = BookReview(after_model(options))
    done = [
        *(_join_at_once(book, *_pair(one, "--same", "the baker=Noor")) for one in same),
        *(_answer_at_once(book, one) for one in answers),
    ]
    step = book.look()
    if as_json:
        print_json(review_json(step, done))
        return
    for one in done:
        echo(answered_words(one))
    if done:
        return
    if not step.questions:
        echo(f"Every line of {step.split.path} has a speaker that is sure.")
        return
    echo(_opening_words(step))
    if step.pending:
        lines = count(len(step.pending), "line")
        echo(f"{lines} would follow what was changed in the files: y lets them, any other key not.")
        if read_key() == "y":
            echo(answered_words(book.take_over(step)))
    _ask_all(book, until)


def _pair(text: str, option: str, example: str) -> tuple[str, str]:
    first, sign, second = text.partition("=")
    if not (sign and first.strip() and second.strip()):
        raise click.BadParameter(f"'{text}' is no answer: '{example}' is.", param_hint=option)
    return first.strip(), second.strip()


def _answer_at_once(book: BookReview, text: str) -> Answered:
    """Give the lines of these numbers, and the rest of their questions, to somebody each."""
    from pipeline.workflows.review import Way

    step = book.look()
    asked = (q for q in step.questions if not hasattr(q, "examples"))
    lines = [tuple(n.number for n in q.settles) for q in asked]
    turns, names = [], []
    for one in _NEXT_LINE.split(text):
        number, name = _pair(one, "--answer", "146=Mara")
        if not number.isdecimal() or len(number) > _LONGEST_NUMBER:
            raise click.BadParameter(f"'{number}' is no line's number.", param_hint="--answer")
        turns.append(next((own for own in lines if int(number) in own), (int(number),)))
        names.append(name)
    return book.settle(step, Way(tuple(turns), tuple(names)))


def _join_at_once(book: BookReview, name: str, other: str) -> Answered:
    return book.join(book.look(), name, other)


def _opening_words(step: ReviewStep) -> str:
    """How much there is to ask, and the keys."""
    asking = count(len(step.questions), "question")
    if step.standing is None:
        verb = "is" if step.unsure == 1 else "are"
        return f"{count(step.unsure, 'line')} {verb} unsure: {asking}. Keys: {KEYS}."
    return (
        f"{step.expected_share:.0%} of the lines are expected to be right; "
        f"{count(step.unsure, 'line')} marked unsure. Keys: {KEYS}."
    )


def _ask_all(book: BookReview, until: float | None) -> None:
    """One question after the other, each read anew from the script, until none is worth it."""
    number, most = 0, 0
    while True:
        step = book.look()
        number, most = number + 1, max(most, number + len(step.questions))
        end = _end_words(step, until)
        if end:
            echo(end)
            return
        question = step.questions[0]
        progress = f"{number} of {most}"
        if step.standing is not None:
            progress = f"{number}, {step.expected_share:.0%} expected to be right"
        echo(question_words(question, progress))
        key = read_key()
        if key in ("q", ESCAPE):
            verb = "is" if step.unsure == 1 else "are"
            echo(f"{count(step.unsure, 'line')} {verb} still unsure.")
            return
        if not _take_key(book, step, question, key):
            number -= 1


def _end_words(step: ReviewStep, until: float | None) -> str:
    """Why a review is at its end; empty where it isn't."""
    from pipeline.workflows.review_book import ENOUGH

    if not step.questions:
        return "That was the last one."
    if step.standing is None and until is None:
        return ""
    wanted = ENOUGH if until is None else until
    left = step.unsure or hasattr(step.questions[0], "examples")
    if step.expected_share < wanted or (until is None and left):
        return ""
    return (
        f"{step.expected_share:.0%} of the lines are expected to be right; "
        "a greater --until asks on."
    )


def _take_key(
    book: BookReview, step: ReviewStep, question: PersonQuestion | Question, key: str
) -> bool:
    """Do what a key says; whether the question is done with."""
    try:
        if key == "u":
            if book.can_undo:
                book.undo(step)
                echo("Taken back.")
            return False
        if key == "s" or (key == "n" and hasattr(question, "examples")):
            book.skip(question)
            return True
        answered = _take_answer(key, question, step, book)
    except FileChangedError:
        echo("The files were saved meanwhile, and stay so. Here is what they ask now.")
        return False
    except FullcastError as error:
        echo(f"{error.message} {error.hint}".strip())
        return False
    if answered is not None:
        echo(answered_words(answered))
    return answered is not None


def _take_answer(
    key: str, question: PersonQuestion | Question, step: ReviewStep, book: BookReview
) -> Answered | None:
    """Write what a key says of a question; a key that says nothing is told so. Raises
    FullcastError."""
    from pipeline.workflows.review import known_names
    from pipeline.workflows.review_book import PersonQuestion

    choices, known = question.choices, known_names(step.split)
    chosen = choices[int(key) - 1] if key.isdecimal() and 1 <= int(key) <= len(choices) else ""
    if isinstance(question, PersonQuestion):
        name = chosen or (_typed_name("Who it is", known) if key == "o" else "")
        if name:
            answered = book.join(step, question.name, name)
            echo(f"{question.name} is {name} now. u undoes it.")
            return answered
        if key != "o":
            echo("Keys: a number says who it is, o types a name, n is nobody else, u undoes.")
        return None
    numbers = [n.number for n in question.settles]
    if key == "x" and question.turned:
        answered = book.settle(step, question.turned)
        echo(f"Turned round: {count(len(question.turned.lines), 'line')}.")
        return answered
    if key in WAY_KEYS[: len(question.ways)]:
        return book.settle(step, question.ways[WAY_KEYS.index(key)])
    if key == "m" and choices:
        return _merge(book, step, question, known)
    if key == "h":
        _hear(book.options, question)
        return None
    if key == "o":
        name = _typed_name("Who speaks it", known, new=True)
        return book.answer(step, numbers, name) if name else None
    if key in "\r\n" and choices:
        chosen = choices[0]
    if chosen:
        return book.answer(step, numbers, chosen)
    echo(f"Keys: {KEYS}.")
    return None


def _typed_name(question: str, known: tuple[str, ...], *, new: bool = False) -> str:
    """A name as the script writes it; empty where a person thinks better of it."""
    return _known_name(read_name(question), known, new=new)


def _known_name(name: str, known: tuple[str, ...], *, new: bool = False) -> str:
    """A typed name as the script writes it. One that nobody has is asked about where it is near to
    somebody's; else it is taken where it may be ``new``. Empty for none."""
    import difflib

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


def _merge(
    book: BookReview, step: ReviewStep, question: Question, known: tuple[str, ...]
) -> Answered | None:
    """Two names made one person's, who says the line: the first choice and a typed name, or two
    choices by their numbers ('2 3'). Raises FullcastError."""
    choices = question.choices
    typed = read_name(f"{choices[0]} is the same person as (a name, or two numbers)")
    places = [int(word) for word in typed.split() if word.isdecimal()]
    if len(places) == 2 and all(1 <= place <= len(choices) for place in places):
        name, old = choices[places[0] - 1], choices[places[1] - 1]
    else:
        name, old = _known_name(typed, known), choices[0]
    if not name or name == old:
        return None
    answered = book.join(step, old, name, [n.number for n in question.settles])
    echo(f"{old} is {name} now. u undoes it.")
    return answered


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
