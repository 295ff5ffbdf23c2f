"""Who is in the story: characters, their names, and every place where one is mentioned."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.model import Character, Manuscript
from pipeline.splitter.quotes import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that stands for a character."""

    paragraph: int
    """Index in ``Manuscript.paragraphs``."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    character: int | None
    """Index in ``Cast.members``; None where nobody fits (the mention is still there, so that
    a tag 'he said' can be seen)."""
    kind: str
    """``name`` (with its title), ``epithet`` ('the old man'), ``kin`` ('his mother', 'Mum'),
    ``group`` ('the crowd', 'both'), ``first`` ('I' of a first-person narrator, in narration)
    or ``pronoun`` (he, she, they and their other cases)."""
    quoted: bool = False
    """Whether it stands inside speech or thought."""
    vocative: bool = False
    """Whether it addresses somebody: 'Come here, Mara.' Only where ``quoted``."""
    possessive: bool = False
    """'Mara's', 'his': the mention owns what follows, and is seldom who acts."""
    gender: str = "unknown"
    """What the words themselves tell: ``male`` for 'he', 'the old man'."""
    confidence: float = 1.0
    """How sure ``character`` is, 0 to 1."""
    others: tuple[int, ...] = ()
    """Other members it may stand for, likeliest first."""


@dataclass(frozen=True, slots=True)
class Member:
    """A character as the splitter knows it."""

    character: Character
    known: bool = False
    """Given by the person, not found."""
    narrator: bool = False
    """The first-person narrator."""
    group: bool = False
    """Speaks as one though several: 'the crowd', 'both'."""
    walk_on: bool = False
    """Minor: an epithet seen once or twice, or outside the known cast."""
    mentions: int = 0
    """Mentions by name, epithet or kinship; pronouns left out."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody in the book, and where."""

    members: tuple[Member, ...]
    mentions: tuple[Mention, ...]
    """In the order of the text; they don't overlap."""
    narrator: int | None = None
    """Index of the first-person narrator in ``members``."""

    @property
    def characters(self) -> tuple[Character, ...]:
        """The members as characters of the script."""
        return tuple(member.character for member in self.members)


_NAME = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?\b")


def find_cast(
    manuscript: Manuscript, spans: tuple[Span, ...], known: tuple[Character, ...] = ()
) -> Cast:
    """The characters and their mentions; ``known`` are used as they are given."""
    index: dict[str, int] = {}
    people: list[Character] = list(known)
    for number, person in enumerate(known):
        for name in (person.name, *person.aliases):
            index.setdefault(name, number)
    mentions: list[Mention] = []
    for span in spans:
        text = manuscript.paragraphs[span.paragraph].text
        for match in _NAME.finditer(text, span.start, span.end):
            name = match.group()
            if name not in index:
                if known or text[max(0, match.start() - 2) : match.start()].strip(" ") in ("", "."):
                    continue
                index[name] = len(people)
                people.append(Character(name))
            mentions.append(
                Mention(span.paragraph, match.start(), match.end(), index[name], "name",
                        quoted=span.kind != "narration")
            )  # fmt: skip
    members = tuple(Member(person, known=number < len(known)) for number, person in enumerate(people))
    return Cast(members, tuple(mentions))
