"""Giving a voice to everybody who has none: by gender, age and weight, far from those they talk to.

The order is fixed and nobody who has a voice is moved, so a new character never changes an old
one's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.casting import read_voices
from pipeline.casting.roles import Cast, Role
from pipeline.casting.speakers import Person, conversations, names_of, people_of, told
from pipeline.casting.voice_distances import confusion
from pipeline.casting.voices_file import Addition, CastEntry, VoicesFile, fold_name
from pipeline.errors import CastError
from pipeline.model import NARRATOR, UNKNOWN, Script, Voice, VoiceInfo

_MANNERS = ((1.0, 0.0), (0.94, -2.0), (1.06, 2.0), (0.9, -3.5), (1.1, 3.5))
"""(rate, pitch) by which one voice is made into several, the plain one first."""
_ODD_MANNER = 0.25
"""What a step away from a voice's own rate and pitch costs."""
_WRONG_GENDER, _WRONG_AGE = 30.0, 1.0
_NARRATION = 0.7
"""How much everybody 'talks' with the narrator; two who never stop talking count 1."""
_STRANGERS = 0.2
"""The same for two characters who never meet."""
_NORM = 4
_TALK, _CROWD = 8.0, 0.05
"""What it costs to sound like the one you talk with most, and like each other user of a voice."""


def complete(cast: Cast, script: Script) -> tuple[Addition, ...]:
    """What voices.yaml lacks of a cast: everybody who stands nowhere in it, most talkative first;
    the narrator and ``unknown`` among them where they are needed."""
    info = {fold_name(c.name): c for c in script.characters}
    has_unknown = any(line.spoken and line.speaker is None for line in script.lines)
    found = [cast.narrator] if cast.narrator.entry is None else []
    found += [cast.unknown] if cast.unknown.entry is None and has_unknown else []
    found += [part for part in cast.roles if part.entry is None]
    return tuple(
        Addition(
            part.name,
            part.voice.engine,
            part.voice.name,
            *told(info.get(fold_name(part.name))),
            rate=part.voice.rate,
            pitch=part.voice.pitch,
        )
        for part in found
    )


def assign(
    casting: VoicesFile, script: Script, slug: str, engine: str, voices: tuple[VoiceInfo, ...]
) -> Cast:
    """A voice for everybody: the file's, or one that is chosen. Raises CastError where the
    engine has no voice at all."""
    members = read_voices.members(casting, slug)
    weights, talks = conversations(script)
    people, speakers = people_of(script, members, weights)
    special = (read_voices.narrator(casting, slug), read_voices.unknown(casting, slug))
    stage = _Stage(casting, engine, voices, talks, names_of(speakers))
    narrator = stage.special(special[0], special, members)
    unknown = stage.special(special[1], special, members)
    parts: list[Role | None] = [None] * len(people)
    taken = [(NARRATOR, narrator), (UNKNOWN, unknown)]
    # Those whom the file casts first: whoever is chosen for now keeps clear of them all.
    for i, person in enumerate(people):
        voice = stage.own_voice(person.entry, special, members) if person.entry else None
        if voice is not None:
            parts[i] = stage.part(person.name, person.entry, voice, auto_chosen=False)
            taken.append((str(i), stage.part(person.name, person.entry, voice, auto_chosen=False)))
    for i, person in enumerate(people):
        if parts[i] is None:
            voice = stage.choose(i, person, taken)
            parts[i] = stage.part(person.name, person.entry, voice, auto_chosen=True)
            taken.append((str(i), stage.part(person.name, person.entry, voice, auto_chosen=True)))
    chosen = tuple(part for part in parts if part is not None)
    return Cast(narrator, unknown, chosen, tuple(sorted(speakers)))


def candidates(
    casting: VoicesFile,
    script: Script,
    slug: str,
    engine: str,
    voices: tuple[VoiceInfo, ...],
    who: str,
    count: int = 5,
) -> tuple[str, ...]:
    """Names of voices to try for a speaker: the one they have, then those that auto-casting
    would think of first with everybody else as they are."""
    cast = assign(casting, script, slug, engine, voices)
    members = read_voices.members(casting, slug)
    weights, talks = conversations(script)
    people, speakers = people_of(script, members, weights)
    index = next((i for i, person in enumerate(people) if person.name == who), -1)
    if index < 0:
        raise CastError(f"{who} doesn't speak in this book.")
    stage = _Stage(casting, engine, voices, talks, names_of(speakers))
    taken = [(NARRATOR, cast.narrator), (UNKNOWN, cast.unknown)]
    taken += [(str(i), part) for i, part in enumerate(cast.roles) if i != index]
    ranked = sorted(stage.costs(index, people[index], taken), key=lambda c: c[:2])
    names = [cast.roles[index].voice.name, *(voice.name for _, _, voice in ranked)]
    return tuple(dict.fromkeys(names))[:count]


@dataclass(frozen=True, slots=True)
class _Stage:
    """What choosing a voice needs to know."""

    casting: VoicesFile
    engine: str
    voices: tuple[VoiceInfo, ...]
    talks: Mapping[tuple[str, str], float]
    _names: Mapping[int, tuple[str, ...]]
    """How the script calls each person."""

    def part(self, name: str, member: CastEntry | None, voice: Voice, *, auto_chosen: bool) -> Role:
        group = next((g for g in self.casting.groups if member and g.name == member.group), None)
        volume = member.volume if member else None
        if volume is None and group is not None:
            volume = group.volume
        return Role(
            name, voice, self.casting.volume if volume is None else volume, member, auto_chosen
        )

    def special(
        self, entry: CastEntry, special: tuple[CastEntry, CastEntry], members: Sequence[CastEntry]
    ) -> Role:
        """The narrator or ``unknown``: the best voice for the one, the last for the other."""
        member = entry if entry.line else None
        voice = self.own_voice(entry, special, members)
        if voice is not None:
            return self.part(entry.name, member, voice, auto_chosen=False)
        if not self.voices:
            raise CastError(
                f"{self.casting.path}: engine {self.engine} has no voices to cast with."
            )
        best = self.voices[0] if entry.name == NARRATOR else self._plainest()
        return self.part(
            entry.name, member, self._spoken(entry, best.name, 1.0, 0.0), auto_chosen=True
        )

    def _plainest(self) -> VoiceInfo:
        return min(self.voices, key=lambda v: (v.quality, v.name))

    def own_voice(
        self, member: CastEntry, special: tuple[CastEntry, CastEntry], members: Sequence[CastEntry]
    ) -> Voice | None:
        """The voice that the file gives, by itself, by whom it is ``as``, or by its group."""
        lender = member
        for _ in range(len(members) + 3):
            if not lender.same_as:
                break
            found = [m for m in (*members, *special) if m.answers_to(lender.same_as)]
            if not found:
                return None
            lender = found[0]
        name = lender.voice(self.engine)
        if not name and lender.group:
            name = self._from_group(lender, members)
        if not name:
            return None
        rate = member.rate if member.rate is not None else lender.rate
        pitch = member.pitch if member.pitch is not None else lender.pitch
        group = next((g for g in self.casting.groups if g.name == lender.group), None)
        if group is not None:
            rate = group.rate if rate is None else rate
            pitch = group.pitch if pitch is None else pitch
        return Voice(
            self.engine,
            name,
            self.casting.rate if rate is None else rate,
            self.casting.pitch if pitch is None else pitch,
        )

    def _from_group(self, member: CastEntry, members: Sequence[CastEntry]) -> str:
        """The group's voices by turns, in the order of the file."""
        group = next((g for g in self.casting.groups if g.name == member.group), None)
        names = dict(group.voices).get(self.engine, ()) if group else ()
        if not names:
            return ""
        fellows = [m.name for m in members if m.group == member.group]
        return (
            names[fellows.index(member.name) % len(names)] if member.name in fellows else names[0]
        )

    def choose(self, index: int, person: Person, taken: Sequence[tuple[str, Role]]) -> Voice:
        """The voice that suits best and confuses least."""
        if not self.voices:
            raise CastError(
                f"{self.casting.path}: engine {self.engine} has no voices to cast with."
            )
        return min(self.costs(index, person, taken), key=lambda cost: cost[:2])[2]

    def costs(
        self, index: int, person: Person, taken: Sequence[tuple[str, Role]]
    ) -> Iterator[tuple[float, int, Voice]]:
        """(cost, place in the palette, voice) of everything that this person could have."""
        others = self._others(index, taken)
        for n, info in enumerate(self.voices):
            rate, pitch, price = _aged(person.age, info)
            price += _WRONG_GENDER * _differ(person.gender, info.gender)
            # Leads get the best voices: one with a tenth of the words feels quality in full.
            price += min(1.0, 10 * person.weight) * (1 - info.quality)
            for step, (faster, higher) in enumerate(_MANNERS):
                voice = self._spoken(
                    person.entry, info.name, round(rate * faster, 2), pitch + higher
                )
                cost = price + _ODD_MANNER * step
                yield cost + _confused(voice, others), n, voice

    def _others(self, index: int, taken: Sequence[tuple[str, Role]]) -> list[tuple[Voice, float]]:
        """Every voice in use, and how bad it were to be taken for it: by the most that this
        person talks with one who has it, and a little for each who has."""
        mine = self._names[index]
        most: dict[Voice, float] = {}
        users: Counter[Voice] = Counter()
        for key, part in taken:
            if key == NARRATOR:
                talk = _NARRATION
            elif key == UNKNOWN:
                talk = _STRANGERS
            else:
                theirs = self._names[int(key)]
                said = sum(
                    self.talks.get((min(a, b), max(a, b)), 0.0) for a in mine for b in theirs
                )
                talk = max(_STRANGERS, min(1.0, said))
            most[part.voice] = max(talk, most.get(part.voice, 0.0))
            users[part.voice] += 1
        return [(v, _TALK * talk + _CROWD * users[v]) for v, talk in most.items()]

    def _spoken(self, member: CastEntry | None, name: str, rate: float, pitch: float) -> Voice:
        """A chosen voice, under what the file says of rate and pitch."""
        if member is not None and member.rate is not None:
            rate = member.rate
        if member is not None and member.pitch is not None:
            pitch = member.pitch
        return Voice(
            self.engine, name, round(rate * self.casting.rate, 3), pitch + self.casting.pitch
        )


def _confused(voice: Voice, others: Sequence[tuple[Voice, float]]) -> float:
    """What it costs that a voice may be taken for others. The worst counts most: else a voice
    a little like many would be shunned, and a few lonely ones shared by all."""
    return float(
        sum((weight * confusion(voice, o)) ** _NORM for o, weight in others) ** (1 / _NORM)
    )


def _differ(one: str, other: str) -> float:
    return float("unknown" not in (one, other) and one != other)


def _aged(age: str, info: VoiceInfo) -> tuple[float, float, float]:
    """(rate, pitch, price) of letting this voice play that age."""
    if age == info.age or (age == "adult" and info.age == "young"):
        return 1.0, 0.0, 0.0
    if age == "unknown":
        return 1.0, 0.0, {"child": 6.0, "old": 0.5}.get(info.age, 0.0) * _WRONG_AGE
    if age == "child":
        return 1.05, 4.0 if info.gender != "male" else 7.0, _WRONG_AGE + (info.gender == "male")
    if info.age == "child":
        return 1.0, 0.0, 6 * _WRONG_AGE
    if age == "old":
        return 0.92, -1.0, _WRONG_AGE
    if age == "young":
        return 1.04, 1.0, _WRONG_AGE / 2
    return 1.0, 0.0, _WRONG_AGE
