"""The people of a story, and every place in its text that stands for one of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.model import Character

MentionKind = Literal["name", "epithet", "kin", "group", "pronoun", "first"]
"""``name`` (with its title), ``epithet`` ('the old man'), ``kin`` ('his mother', 'Mum'),
``group`` ('the crowd', 'both'), ``pronoun`` (he, she, they and their other cases) or ``first``
('I' and its other cases)."""


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
    kind: MentionKind
    """``first`` only of a first-person narrator, in narration."""
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
    from_cast_list: bool = False
    """Named by a person's own cast list rather than found in the text."""
    narrator: bool = False
    """The first-person narrator."""
    group: bool = False
    """Speaks as one though several: 'the crowd', 'both'."""
    walk_on: bool = False
    """Minor: an epithet seen once or twice."""
    mentions: int = 0
    """Mentions by name, epithet or kinship; pronouns left out."""
    joined: bool = False
    """Whether a person said that this is another member."""


@dataclass(frozen=True, slots=True)
class People:
    """Everybody in the book, and where."""

    members: tuple[Member, ...]
    mentions: tuple[Mention, ...]
    """In the order of the text; they don't overlap."""
    narrator: int | None = None
    """Index of the first-person narrator in ``members``."""
