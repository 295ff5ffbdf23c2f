"""Who speaks in a script, how much, and with whom: what auto-casting goes by."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pipeline.casting.voices_file import CastEntry, fold_name
from pipeline.errors import CastError
from pipeline.model import NARRATOR, Character, Script

_MOST_PEOPLE = 30_000
"""A person takes some four kilobytes, and a millisecond, while voices are chosen; a manuscript may
name as many."""
_NEAR = 6
"""Turns within which two speakers count as talking to each other."""
_NEAR_WEIGHT = 0.2
"""How much a line that stands near counts, where one that follows at once counts 1."""
_HALF = 4.0
"""So many exchanges make half of all the talk there can be."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody to be cast."""

    name: str
    entry: CastEntry | None
    """What the file says of them; None where they stand nowhere in it."""
    gender: str
    age: str
    share: float
    """Of all that characters say, 0 to 1."""
    script_names: tuple[str, ...]
    """The names that the script calls them by, folded."""


@dataclass(frozen=True, slots=True)
class Talk:
    """How much everybody talks, and with whom. Names are folded."""

    shares: Mapping[str, float]
    """Each speaker's share of all that characters say, 0 to 1."""
    between: Mapping[tuple[str, str], float]
    """How much a pair (in the order of their names) talks with each other, 0 to 1."""
    partners: Mapping[str, tuple[str, ...]]
    """With whom each speaker talks at all."""

    def of_pair(self, one: str, other: str) -> float:
        """How much two talk with each other, 0 to 1."""
        return self.between.get((min(one, other), max(one, other)), 0.0)


def people(script: Script, entries: Sequence[CastEntry], talk: Talk) -> tuple[Person, ...]:
    """Everybody who speaks: those of the file in its order, then the others by their share."""
    characters = {fold_name(character.name): character for character in script.characters}
    spelling: dict[str, str] = {}
    for line in script.lines:
        if line.speaker not in (None, NARRATOR) and line.spoken:
            spelling.setdefault(fold_name(str(line.speaker)), str(line.speaker))
    cast: list[Person] = []
    for entry in entries:
        own = fold_name(entry.name)
        names = sorted(entry.folded_names & spelling.keys(), key=lambda n: (n != own, n))
        if names:
            gender, age = gender_and_age(characters.get(names[0]))
            cast.append(
                Person(
                    entry.name,
                    entry,
                    entry.gender if entry.gender != "unknown" else gender,
                    entry.age if entry.age != "unknown" else age,
                    sum(talk.shares[name] for name in names),
                    tuple(names),
                )
            )
    known = {name for person in cast for name in person.script_names}
    others = [name for name in spelling if name not in known]
    for name in sorted(others, key=lambda n: (-talk.shares[n], n)):
        gender, age = gender_and_age(characters.get(name))
        cast.append(Person(spelling[name], None, gender, age, talk.shares[name], (name,)))
    return tuple(cast)


def gender_and_age(character: Character | None) -> tuple[str, str]:
    """Gender and age as far as the story tells; ``unknown`` where it doesn't."""
    return (character.gender, character.age) if character else ("unknown", "unknown")


def talk_in(script: Script) -> Talk:
    """How much everybody of a script talks, and with whom: by lines that follow one another,
    and a little by lines that stand near. Raises CastError where more speak than any story has."""
    letters: Counter[str] = Counter()
    turns: dict[tuple[str, str], float] = {}
    recent: list[str] = []
    place = None
    for line in script.lines:
        if line.place != place:
            recent, place = [], line.place
        if line.speaker in (None, NARRATOR) or not line.spoken:
            continue
        name = fold_name(str(line.speaker))
        letters[name] += len(line.text)
        if len(letters) > _MOST_PEOPLE:
            raise CastError(
                f"The script has more than {_MOST_PEOPLE:,} people: is it a story?",
                "Split it into several books.",
            )
        for distance, other in enumerate(reversed(recent)):
            if other == name:
                break
            pair = (min(name, other), max(name, other))
            turns[pair] = turns.get(pair, 0.0) + (1.0 if distance == 0 else _NEAR_WEIGHT)
        recent = [*recent[-_NEAR:], name]
    partners: dict[str, list[str]] = defaultdict(list)
    for one, other in turns:
        partners[one].append(other)
        partners[other].append(one)
    total = max(1, sum(letters.values()))
    return Talk(
        {name: count / total for name, count in letters.items()},
        {pair: count / (count + _HALF) for pair, count in turns.items()},
        {name: tuple(others) for name, others in partners.items()},
    )
