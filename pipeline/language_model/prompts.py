"""The questions that a language model is asked about a story, and the labels that it answers with.

First who people are who are only described, then who says what, passage by passage: what is asked
about has a number, what is known the letter of who says it. The answer is a list of labels.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.language_model.endpoint import Prompt

_SYSTEM = (
    "You read stories closely. You are shown a passage and the people of the story, and say who "
    "speaks: by what is said and who would say it, by whom it answers and who is called, by the "
    "narration around it. Answer with labels alone, one a line, and nothing else."
)
_NOBODY = "?"
_MOST_NAMES = 4
"""Other names shown of a person."""
_WINDOW, _LEAST, _LEAD = 6000, 3500, 1500
"""Characters of a passage, from which length it may end between two conversations, and of what is
shown before it again."""
_PAUSE = 3
"""Paragraphs without speech that part two conversations."""
_A_LABEL = 6
"""Tokens of a label, its line end among them."""
_ROOM = 64
_SAID = re.compile(r"[\[(]?(\d+)[\])]?[\s.:)=>-]*[\[(]?([A-Z]{1,2}|\?|[^\W\d_].*)")
_SAME = re.compile(r"[\[(]?([A-Z]{1,2})[\])]?\s*=\s*[\[(]?([A-Z]{1,2})\b")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may be meant."""

    name: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph that one voice speaks."""

    text: str
    utterance: int | None = None
    """Pieces of one quotation share it; None for narration."""
    speaker: str = ""
    """Who is thought to say it; empty for nobody."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the story."""

    pieces: tuple[Piece, ...]
    scene: object = None
    """What differs where another scene begins."""

    @property
    def size(self) -> int:
        """Characters."""
        return sum(len(piece.text) + 1 for piece in self.pieces)

    @property
    def speaks(self) -> bool:
        """Whether anybody says something in it."""
        return any(piece.utterance is not None for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Labels:
    """What an answer says, in the story's terms."""

    speakers: Mapping[int, str]
    """By utterance, who says it; empty for somebody who isn't among the people."""
    same: Mapping[str, str]
    """Names that are other people's."""


@dataclass(frozen=True, slots=True)
class ConversationQuestion:
    """Who says what in a passage."""

    prompt: Prompt
    utterances: tuple[int, ...]
    """Those asked about, in the order of their numbers."""
    names: tuple[str, ...]
    """In the order of their letters."""

    def read(self, answer: str) -> Labels:
        """The labels of an answer; what wasn't asked or offered is passed over."""
        letters = {letter_of(n): name for n, name in enumerate(self.names)}
        by_name = {name.casefold(): name for name in self.names}
        speakers: dict[int, str] = {}
        same: dict[str, str] = {}
        for line in answer.splitlines():
            if (pair := _SAME.match(line.strip())) is not None:
                one, other = (letters.get(letter, "") for letter in pair.groups())
                if one and other and one != other:
                    same[one] = other
                continue
            said = _SAID.match(line.strip())
            if said is None or not 1 <= int(said[1][:6]) <= len(self.utterances):
                continue
            label = said[2].strip(" .])").strip()
            name = "" if label == _NOBODY else letters.get(label) or by_name.get(label.casefold())
            if name is not None:
                speakers[self.utterances[int(said[1]) - 1]] = name
        return Labels(speakers, same)


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody who is only described, or who tells the story, and where the book tells of them."""

    name: str
    passages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """Who those are who are only described."""

    prompt: Prompt
    described: tuple[str, ...]
    names: tuple[str, ...]

    def read(self, answer: str) -> Labels:
        """The labels of an answer; what wasn't asked or offered is passed over."""
        letters = {letter_of(n): name for n, name in enumerate(self.names)}
        same: dict[str, str] = {}
        for line in answer.splitlines():
            said = _SAID.match(line.strip())
            if said is None or not 1 <= int(said[1][:6]) <= len(self.described):
                continue
            name = letters.get(said[2].strip(" .])").strip(), "")
            described = self.described[int(said[1]) - 1]
            if name and name != described:
                same[described] = name
        return Labels({}, same)


def letter_of(place: int) -> str:
    """A, B, … Z, AA, AB, …"""
    first, last = divmod(place, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def people_question(people: Sequence[Person], described: Sequence[Described]) -> PeopleQuestion:
    """Which of ``people`` those are who are ``described``."""
    asked = "\n\n".join(
        f"{number}. {one.name}\n" + "\n".join(f"   … {passage}" for passage in one.passages)
        for number, one in enumerate(described, start=1)
    )
    user = (
        f"{_listed(people)}\n\nWho are these? Each may be one of the people above under another "
        f"name, or somebody else.\n\n{asked}\n\nAnswer with a line each, the number and a letter, "
        f"such as '1 A'; '1 {_NOBODY}' for somebody else, or where it can't be told."
    )
    prompt = Prompt(_SYSTEM, user, _ROOM + _A_LABEL * len(described))
    return PeopleQuestion(prompt, tuple(d.name for d in described), tuple(p.name for p in people))


def conversation_question(
    lead: Sequence[Paragraph],
    passage: Sequence[Paragraph],
    asked: Collection[int],
    people: Sequence[Person],
) -> ConversationQuestion:
    """Who says the utterances ``asked`` in a passage; ``lead`` stands before it in the story."""
    names = tuple(person.name for person in people)
    letters = {name: letter_of(place) for place, name in enumerate(names)}
    numbers: dict[int, int] = {}
    for paragraph in passage:
        for piece in paragraph.pieces:
            if piece.utterance in asked and piece.utterance is not None:
                numbers.setdefault(piece.utterance, len(numbers) + 1)
    before = [" ".join(piece.text for piece in paragraph.pieces) for paragraph in lead]
    shown = [_shown(paragraph, numbers, letters) for paragraph in passage]
    text = "\n\n".join((*before, *shown))
    user = (
        f"{_listed(people)}\n\nThe passage. What is said has a number before it where you are "
        f"asked who says it; a letter is who is sure to say it.\n\n{text}\n\nWho says 1 to "
        f"{len(numbers)}? Answer with a line each, the number and a letter, such as '1 A'; "
        f"'1 {_NOBODY}' for somebody who isn't listed. Where two of the people are one person "
        "under two names, add a line such as 'B = A'."
    )
    prompt = Prompt(_SYSTEM, user, _ROOM + _A_LABEL * len(numbers))
    return ConversationQuestion(prompt, tuple(numbers), names)


def cut_windows(
    paragraphs: Sequence[Paragraph],
) -> Iterator[tuple[Sequence[Paragraph], Sequence[Paragraph]]]:
    """The passages of a story, in order and without overlap, each behind what leads up to it; they
    end between conversations where they can."""
    start = size = quiet = 0
    for place, paragraph in enumerate(paragraphs):
        size += paragraph.size
        quiet = 0 if paragraph.speaks else quiet + 1
        after = paragraphs[place + 1] if place + 1 < len(paragraphs) else None
        parts = after is None or after.scene != paragraph.scene or quiet >= _PAUSE
        if after is None or size >= _WINDOW or (size >= _LEAST and parts):
            yield _lead(paragraphs, start), paragraphs[start : place + 1]
            start, size = place + 1, 0


def _lead(paragraphs: Sequence[Paragraph], start: int) -> Sequence[Paragraph]:
    first, size = start, 0
    while first and size + paragraphs[first - 1].size <= _LEAD:
        first -= 1
        size += paragraphs[first].size
    return paragraphs[first:start]


def _shown(paragraph: Paragraph, numbers: Mapping[int, int], letters: Mapping[str, str]) -> str:
    shown = []
    for piece in paragraph.pieces:
        if piece.utterance is None:
            shown.append(piece.text)
            continue
        number = numbers.get(piece.utterance)
        mark = str(number) if number else letters.get(piece.speaker, _NOBODY)
        shown.append(f"[{mark}]{piece.text}")
    return " ".join(shown)


def _listed(people: Sequence[Person]) -> str:
    rows = []
    for place, person in enumerate(people):
        others = ", ".join(person.others[:_MOST_NAMES])
        rows.append(f"{letter_of(place)}  {person.name}" + (f" ({others})" if others else ""))
    return "The people:\n" + "\n".join(rows)
