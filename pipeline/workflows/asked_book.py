"""A book as a language model is asked about it: paragraphs whose quotations are numbered, and the
people who may say them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pipeline import language_model, splitter
from pipeline.language_model import Described, Paragraph, Person, Piece
from pipeline.model import NARRATOR, UNKNOWN, Line, Script

SAID = frozenset({"speech", "thought"})

TELLS = "tells the story: I"
"""What is listed of a narrator without a name."""

_MOST_PEOPLE = 30
"""Listed with a passage."""
_MOST_NAMED = 8
"""Those who are named most in the book are listed with every passage."""
_MOST_DESCRIBED = 12
"""Of whom it is asked who they are."""
_EXAMPLES = 3
_SPEAKS_HERE = re.compile(r"\bI \w+[.,]|\b(?:said|asked) I\b")
"""Narration in which the one who tells the story speaks."""
_MOST_CHARACTERS = 400
"""Of a passage that shows who somebody is."""


@dataclass(frozen=True, slots=True)
class AskedBook:
    """A split book, its quotations by utterance."""

    paragraphs: tuple[Paragraph, ...]
    people: tuple[Person, ...]
    """Those who are named most first."""
    sure: Mapping[int, float]
    """How likely the speaker shown of each utterance is right."""
    tagged: Mapping[int, str] = field(default_factory=dict)
    """Whom an explicit tag names, by utterance."""
    described: tuple[str, ...] = ()
    """Those who are only described, or who tell the story unnamed."""
    passers_by: tuple[str, ...] = ()
    """Whom the narration describes and who are none of the people: one of them may speak."""


def book_of_decision(
    reading: splitter.Reading, decision: splitter.Decision, split: Script
) -> AskedBook:
    """The book as it was decided; ``split`` is the script of that decision."""
    book = _book(split, reading.utterances())
    people = decision.book.people
    members = [m for m in people.members if not m.joined and m.mentions]
    members.sort(key=lambda m: (-m.mentions, m.character.name))
    listed = tuple(Person(m.character.name, m.character.aliases) for m in members)
    names = [m.character.name for m in members]
    narrator = None if people.narrator is None else people.members[people.narrator].character.name
    if narrator == NARRATOR and NARRATOR not in names:
        names.append(NARRATOR)
        listed = (Person(NARRATOR, (TELLS,)), *listed)
    described = tuple(name for name in names if not _has_name(name))[:_MOST_DESCRIBED]
    return AskedBook(
        book.paragraphs, listed, book.sure, splitter.names_by_tag(decision), described,
        reading.passers_by(decision),
    )  # fmt: skip


def book_of_script(split: Script) -> AskedBook:
    """The book of a script alone; its utterances are the lines' indices."""
    return _book(split, tuple(n if x.kind in SAID else None for n, x in enumerate(split.lines)))


def _has_name(name: str) -> bool:
    return name != NARRATOR and not splitter.is_description(name)


def _book(split: Script, utterances: Sequence[int | None]) -> AskedBook:
    paragraphs: list[Paragraph] = []
    pieces: list[Piece] = []
    sure: dict[int, float] = {}
    for line, utterance in zip(split.lines, utterances, strict=True):
        if line.kind not in (*SAID, "narration"):
            continue
        number = utterance if line.kind in SAID else None
        pieces.append(Piece(line.text, number, _speaker(line)))
        if number is not None:
            sure[number] = line.confidence if line.confidence is not None else 1.0
        if line.paragraph_end:
            paragraphs.append(Paragraph(tuple(pieces), line.place))
            pieces = []
    if pieces:
        paragraphs.append(Paragraph(tuple(pieces)))
    counts = Counter(
        piece.speaker
        for p in paragraphs
        for piece in p.pieces
        if piece.speaker not in ("", UNKNOWN)
    )
    others = {character.name: character.aliases for character in split.characters}
    people = tuple(Person(name, others.get(name, ())) for name, _ in counts.most_common())
    return AskedBook(tuple(paragraphs), people, sure)


def _speaker(line: Line) -> str:
    return (line.speaker or "") if line.kind in SAID else ""


def people_near(book: AskedBook, passage: Sequence[Paragraph]) -> tuple[Person, ...]:
    """Who may speak in a passage: those whom it names, in the order of its text, and those who are
    named most in the book, then whom its narration describes and who is none of them. Who is
    listed doesn't hang on how the splitter decides: the questions stay the same when that
    changes."""
    text = "\n".join(piece.text for p in passage for piece in p.pieces).casefold()
    first: dict[str, int] = {}
    for place, person in enumerate(book.people):
        at = [text.find(name.casefold()) for name in (person.name, *person.others)]
        at = [one for one in at if one >= 0]
        if at or place < _MOST_NAMED:
            first[person.name] = min(at, default=len(text) + place)
    named = [person for person in book.people if person.name in first]
    listed = sorted(named[:_MOST_PEOPLE], key=lambda person: first[person.name])
    return (*listed, *_passers_by(book, passage)[: _MOST_PEOPLE - len(listed)])


def _passers_by(book: AskedBook, passage: Sequence[Paragraph]) -> list[Person]:
    told = (piece.text for p in passage for piece in p.pieces if piece.utterance is None)
    narration = "\n".join(told).casefold()
    return [Person(name) for name in book.passers_by if _as_told(name).search(narration)]


def _as_told(name: str) -> re.Pattern[str]:
    """How a description stands in the text, where it may be 'a kid' first."""
    noun = name.removeprefix("the ")
    article = "(?:an?|the) " if noun != name else ""
    return re.compile(rf"\b{article}{re.escape(noun)}\b")


def people_question(book: AskedBook) -> language_model.PeopleQuestion | None:
    """Who those are who are only described; None where there is nobody, or nobody with a name."""
    named = tuple(person for person in book.people if _has_name(person.name))[:_MOST_PEOPLE]
    if not named or not book.described:
        return None
    shown = tuple(Described(name, _passages(book, name)) for name in book.described)
    shown = tuple(one for one in shown if one.passages)
    if not shown:
        return None
    return language_model.people_question(named, shown)


def _passages(book: AskedBook, name: str) -> tuple[str, ...]:
    """Where a book tells of somebody, with what stands before."""
    shown = [place for place, x in enumerate(book.paragraphs) if _tells_of(x, name)][:_EXAMPLES]
    return tuple(_clipped(book.paragraphs[max(0, place - 1) : place + 1]) for place in shown)


def _tells_of(paragraph: Paragraph, name: str) -> bool:
    narration = " ".join(x.text for x in paragraph.pieces if x.utterance is None)
    if name == NARRATOR:
        return paragraph.speaks and _SPEAKS_HERE.search(narration) is not None
    return name.casefold() in narration.casefold()


def _clipped(paragraphs: Sequence[Paragraph]) -> str:
    text = " / ".join(" ".join(piece.text for piece in p.pieces) for p in paragraphs)
    return text if len(text) <= _MOST_CHARACTERS else "… " + text[-_MOST_CHARACTERS:]
