"""Narration, read sentence by sentence: who acts in it, who owns what acts, who says nothing."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.splitter.attribution.speech_tags import Unit, acts, sentences, subject_at, units
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.word_set import word_set

Overlay = list[tuple[int, int, int, str, bool]]
"""Mentions of one paragraph: (start, end, index in ``People.mentions``, kind, possessive)."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in the narration, and what the sentence makes of them."""

    role: str
    """``subject``, ``owner`` ('Mara's hands shook'), or ``object``."""
    sentence: int
    """Number of the sentence in its run of narration."""
    mention: int | None
    pronoun: str
    """``he``, ``she``, ``i``… or empty."""
    description: str
    start: int
    mute: bool = False
    """'Mara said nothing', 'Mara didn't answer'."""


@dataclass(frozen=True, slots=True)
class Run:
    """A run of narration in one paragraph."""

    paragraph: int
    start: int
    end: int
    actors: tuple[Actor, ...]
    sentences: int
    lower: bool
    """Whether it starts in lower case, as a tag does."""
    lead: str
    """Its last mark: ``:``, ``,`` or another."""


_REFUSES = word_set("answer answered reply replied speak spoke respond responded say said")


def overlays_of(cast: People) -> dict[int, Overlay]:
    """The mentions of each paragraph that has any, in order."""
    found: dict[int, Overlay] = {}
    for index, mention in enumerate(cast.mentions):
        found.setdefault(mention.paragraph, []).append(
            (mention.start, mention.end, index, mention.kind, mention.possessive)
        )
    for overlay in found.values():
        overlay.sort()
    return found


def read_run(text: str, span: Span, overlay: Overlay) -> Run:
    """The narration that ``span`` covers of a paragraph's ``text``."""
    found = units(text, span.start, span.end, within(overlay, span.start, span.end))
    cut = sentences(found)
    actors: list[Actor] = []
    for number, line in enumerate(cut):
        actors.extend(_actors(line, number))
    body = text[span.start : span.end].strip()
    letters = body.lstrip("—–-,;.…! ")
    return Run(
        span.paragraph, span.start, span.end, tuple(actors), len(cut),
        letters[:1].islower(), body[-1:] if body else "",
    )  # fmt: skip


def within(overlay: Overlay, start: int, end: int) -> Overlay:
    """The mentions that lie between two places."""
    return [item for item in overlay if item[0] >= start and item[1] <= end]


def _actors(line: list[Unit], number: int) -> list[Actor]:
    found: list[Actor] = []
    quiet = _quiet(line)
    at = 0
    acted = False
    while at < len(line):
        unit = line[at]
        led = line[at - 1] if at else None
        phrase = subject_at(line, at)
        if phrase is None:
            if unit.kind == "M" or (unit.kind == "O" and not acted):
                role = "owner" if unit.owns or unit.kind == "O" else "object"
                if unit.kind == "O" and led is not None and (led.kind == "R" or acts(led)):
                    role = "object"
                word = {"his": "he", "her": "she", "my": "i", "their": "they"}.get(unit.word, "")
                if unit.kind == "M" or (word and role == "owner"):
                    found.append(Actor(role, number, unit.mention, word, "", unit.start))
            at += 1
            continue
        subject, after = phrase
        role = "subject"
        if led is not None and (led.kind == "R" or (acts(led) and subject.kind != "N")):
            role = "object"
        elif subject.kind in "MC" and not any(acts(u) for u in line[after : after + 4]):
            role = "object" if acted else "subject"
        pronoun = subject.word if subject.kind == "N" else ""
        if pronoun != "it":
            found.append(
                Actor(role, number, subject.mention, pronoun,
                      subject.word if subject.kind == "C" else "", subject.start,
                      quiet and role == "subject")
            )  # fmt: skip
            acted = acted or role == "subject"
        at = after
    return found


def _quiet(line: list[Unit]) -> bool:
    """'Mara said nothing', 'Mara didn't answer': she is not who speaks next."""
    for at, unit in enumerate(line):
        if unit.word in _REFUSES:
            near = [u.word for u in line[max(0, at - 2) : at]]
            if any(word in ("not", "never", "no") or word.endswith("n't") for word in near):
                return True
            if at + 1 < len(line) and line[at + 1].word == "nothing":
                return True
    return False
