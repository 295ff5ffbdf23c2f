"""Who speaks how much, with whom, in which voice, and which voices may be confused."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pipeline.casting.roles import Cast, Role
from pipeline.casting.voice_distances import confusion, distance
from pipeline.casting.voices_file import VoicesFile, fold_name
from pipeline.model import NARRATOR, SPOKEN_KINDS, Script, Voice

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


def report(script: Script, casting: VoicesFile, cast: Cast, slug: str) -> CastReport:
    """The cast as it would speak now."""
    turns = exchanges(script, cast)
    lines: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for line in script.lines:
        if line.spoken and line.kind in SPOKEN_KINDS:
            name = cast.played_by(line.speaker)
            lines[name] += 1
            words[name] += len(line.text.split())
    info = {fold_name(c.name): c for c in script.characters}
    roles = [
        _role(part, lines, words, turns, info.get(fold_name(part.name)))
        for part in cast.all_roles
        if lines[part.name] or part is cast.narrator
    ]
    roles[1:] = sorted(roles[1:], key=lambda role: (-role.words, role.name))
    voice = {part.name: part.voice for part in cast.roles}
    clashes = [
        Clash(a, b, count, distance(voice[a], voice[b]))
        for (a, b), count in turns.items()
        if count >= _TURNS and confusion(voice[a], voice[b]) >= _CLASH
    ]
    absent = [m.name for m in casting.book(slug).characters if m.name not in voice]
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


def _role(
    part: Role,
    lines: Counter[str],
    words: Counter[str],
    turns: dict[tuple[str, str], int],
    told: object,
) -> RoleReport:
    partners = Counter[str]()
    for (one, other), count in turns.items():
        if part.name in (one, other):
            partners[other if part.name == one else one] += count
    member = part.entry
    gender = member.gender if member and member.gender != "unknown" else "unknown"
    age = member.age if member and member.age != "unknown" else "unknown"
    return RoleReport(
        part.name,
        lines[part.name],
        words[part.name],
        part.voice,
        part.volume_db,
        part.auto_chosen,
        gender if gender != "unknown" else str(getattr(told, "gender", "unknown")),
        age if age != "unknown" else str(getattr(told, "age", "unknown")),
        tuple(partners.most_common()),
    )
