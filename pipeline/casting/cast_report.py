"""The report on a cast: who speaks how much, with whom, in which voice, and which clash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.casting.roles import Cast, Role
from pipeline.casting.speakers import gender_and_age
from pipeline.casting.voice_distances import confusion, distance
from pipeline.casting.voices_file import VoicesFile, fold_name
from pipeline.model import NARRATOR, SPOKEN_KINDS, Character, Script, Voice

_CLASH = 0.6
"""Confusion from which two voices are said to clash."""
_TURNS = 4
"""So many turns make a conversation."""


@dataclass(frozen=True, slots=True)
class RoleReport:
    """Somebody of the book."""

    name: str
    lines: int
    words: int
    voice: Voice
    volume_db: float
    uncast: bool
    """Whether voices.yaml has no voice for them; auto-casting chose for now."""
    gender: str
    age: str
    partners: tuple[tuple[str, int], ...]
    """(name, turns exchanged), most first."""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two who talk with each other in voices that may be confused."""

    one: str
    other: str
    turns: int
    distance: float | None
    """Measured, where both voices were."""


@dataclass(frozen=True, slots=True)
class CastReport:
    """The cast of a book."""

    engine: str
    roles: tuple[RoleReport, ...]
    """The narrator first, then by words."""
    clashes: tuple[Clash, ...]
    absent: tuple[str, ...]
    """People whom the book's cast lists and who don't speak."""


def report(script: Script, voices_file: VoicesFile, cast: Cast, slug: str) -> CastReport:
    """The cast as it would speak now."""
    turns = exchanges(script, cast)
    lines: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for line in script.lines:
        if line.spoken and line.kind in SPOKEN_KINDS:
            name = cast.played_by(line.speaker)
            lines[name] += 1
            words[name] += len(line.text.split())
    characters = {fold_name(character.name): character for character in script.characters}
    roles = [
        _role_report(
            role,
            lines[role.name],
            words[role.name],
            _partners(role.name, turns),
            characters.get(fold_name(role.name)),
        )
        for role in cast.all_roles
        if lines[role.name] or role is cast.narrator
    ]
    roles[1:] = sorted(roles[1:], key=lambda role: (-role.words, role.name))
    voices = {role.name: role.voice for role in cast.roles}
    clashes = [
        Clash(a, b, count, distance(voices[a], voices[b]))
        for (a, b), count in turns.items()
        # The narrator may think aloud; only the characters' voices are compared.
        if count >= _TURNS and {a, b} <= voices.keys() and confusion(voices[a], voices[b]) >= _CLASH
    ]
    own_entries = voices_file.book(slug).characters
    absent = [entry.name for entry in own_entries if entry.name not in voices]
    clashes.sort(key=lambda clash: -clash.turns)
    return CastReport(cast.engine, tuple(roles), tuple(clashes), tuple(absent))


def exchanges(script: Script, cast: Cast) -> dict[tuple[str, str], int]:
    """How often each pair of characters follow one another in a scene, narration between them
    aside."""
    turns: Counter[tuple[str, str]] = Counter()
    last, place = "", None
    for line in script.lines:
        if line.place != place:
            last, place = "", line.place
        if line.kind not in ("speech", "thought") or not line.spoken or line.speaker is None:
            continue
        name = cast.played_by(line.speaker)
        if last and name not in (last, NARRATOR):
            turns[min(last, name), max(last, name)] += 1
        last = name
    return dict(turns)


def _partners(name: str, turns: Mapping[tuple[str, str], int]) -> tuple[tuple[str, int], ...]:
    """Whom somebody exchanges turns with, most first."""
    partners = Counter[str]()
    for (one, other), count in turns.items():
        if name in (one, other):
            partners[other if name == one else one] += count
    return tuple(partners.most_common())


def _role_report(
    role: Role,
    lines: int,
    words: int,
    partners: tuple[tuple[str, int], ...],
    character: Character | None,
) -> RoleReport:
    gender, age = gender_and_age(character)
    if role.entry and role.entry.gender != "unknown":
        gender = role.entry.gender
    if role.entry and role.entry.age != "unknown":
        age = role.entry.age
    return RoleReport(
        role.name,
        lines,
        words,
        role.voice,
        role.volume_db,
        role.auto_chosen,
        gender,
        age,
        partners,
    )
