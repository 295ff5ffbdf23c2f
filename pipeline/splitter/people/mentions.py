"""What is known of who is in the story: members, and every place that stands for one."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import Character


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in the text that stands for a character."""

    paragraph: int
    """Index in ``Manuscript.paragraphs``."""
    start: int
    end: int
    """Half open, in ``Paragraph.text``."""
    character: int | None
    """Index in ``People.members``; None where nobody fits (the mention is still there, so that
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
class People:
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
