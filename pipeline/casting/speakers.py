"""Who speaks in a script, how much, and with whom: what casting goes by."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.casting.voices_file import CastEntry, fold_name
from pipeline.model import NARRATOR, Character, Script

_NEAR = 6
"""Turns within which two speakers count as talking to each other."""
_HALF = 4.0
"""So many exchanges make half of all the talk there can be."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be cast."""

    name: str
    entry: CastEntry | None
    gender: str
    age: str
    weight: float
    """Share of the words that are spoken, 0 to 1."""


def told(character: Character | None) -> tuple[str, str]:
    """Gender and age, as far as the story tells."""
    return (character.gender, character.age) if character else ("unknown", "unknown")


def names_of(speakers: Sequence[tuple[str, int]]) -> dict[int, tuple[str, ...]]:
    """How the script calls each person."""
    names: dict[int, tuple[str, ...]] = {}
    for name, index in speakers:
        names[index] = (*names.get(index, ()), name)
    return names


def people_of(
    script: Script, members: Sequence[CastEntry], weights: Mapping[str, float]
) -> tuple[list[Person], tuple[tuple[str, int], ...]]:
    """Everybody who speaks: those of the file in its order, then the others by weight."""
    known = {fold_name(c.name): c for c in script.characters}
    spelled: dict[str, str] = {}
    for line in script.lines:
        if line.speaker not in (None, NARRATOR) and line.spoken:
            spelled.setdefault(fold_name(str(line.speaker)), str(line.speaker))
    people: list[Person] = []
    speakers: list[tuple[str, int]] = []
    for member in members:
        own = fold_name(member.name)
        names = sorted(member.folded_names & spelled.keys(), key=lambda n: (n != own, n))
        if names:
            speakers += [(name, len(people)) for name in names]
            gender, age = told(known.get(names[0]))
            people.append(
                Person(
                    member.name,
                    member,
                    member.gender if member.gender != "unknown" else gender,
                    member.age if member.age != "unknown" else age,
                    sum(weights[name] for name in names),
                )
            )
    cast = {name for name, _ in speakers}
    others = sorted((n for n in spelled if n not in cast), key=lambda n: (-weights[n], n))
    for name in others:
        speakers.append((name, len(people)))
        people.append(Person(spelled[name], None, *told(known.get(name)), weights[name]))
    return people, tuple(speakers)


def conversations(script: Script) -> tuple[dict[str, float], dict[tuple[str, str], float]]:
    """Each speaker's share of the words, and how much each pair talks with each other, 0 to 1:
    by lines that follow one another, and a little by lines that stand near."""
    words: Counter[str] = Counter()
    turns: dict[tuple[str, str], float] = {}
    recent: list[str] = []
    place = None
    for line in script.lines:
        if line.place != place:
            recent, place = [], line.place
        if line.speaker in (None, NARRATOR) or not line.spoken:
            continue
        name = fold_name(str(line.speaker))
        words[name] += len(line.text)
        for distance, other in enumerate(reversed(recent)):
            if other == name:
                break
            pair = (min(name, other), max(name, other))
            turns[pair] = turns.get(pair, 0.0) + (1.0 if distance == 0 else 0.2)
        recent = [*recent[-_NEAR:], name]
    total = max(1, sum(words.values()))
    return (
        {name: count / total for name, count in words.items()},
        {pair: count / (count + _HALF) for pair, count in turns.items()},
    )
