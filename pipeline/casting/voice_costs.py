"""What every voice of an engine would cost somebody: the measure that auto-casting chooses by.

docs/casting.md explains the costs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import NamedTuple

from pipeline.casting.speakers import Person, Talk
from pipeline.casting.voice_distances import confusion
from pipeline.casting.voices_file import CastEntry, VoicesFile
from pipeline.errors import CastError
from pipeline.model import Voice, VoiceInfo

NARRATION_TALK = 0.7
"""How much everybody 'talks' with the narrator; two who never stop talking count 1."""
STRANGERS_TALK = 0.2
"""The same for two characters who never meet."""
_PARTNERS_TALK = 0.5
"""The same at least for two who do, be it once."""
_MANNERS = ((1.0, 0.0), (0.94, -2.0), (1.06, 2.0), (0.9, -3.5), (1.1, 3.5))
"""(rate, pitch) by which one voice is made into several, the plain one first."""
_ODD_MANNER = 0.25
"""What a step away from a voice's own rate and pitch costs."""
_WRONG_GENDER, _WRONG_AGE = 30.0, 1.0
_NORM = 4
_TALK, _CROWD = 8.0, 0.05
"""What it costs to sound like the one you talk with most, and like each other user of a voice."""


@dataclass(frozen=True, slots=True)
class VoiceInUse:
    """A voice that somebody has already."""

    voice: Voice
    least_talk: float = STRANGERS_TALK
    """How much everybody talks with them at least, 0 to 1."""
    script_names: tuple[str, ...] = ()
    """The names that the script calls them by, folded; none for the narrator."""


class VoicesInUse:
    """The voices that people have, in the order in which they were given, and who has them."""

    def __init__(self, used: Iterable[VoiceInUse] = ()) -> None:
        self.least_talk: dict[Voice, float] = {}
        """How much everybody talks with one who has it at least, by voice."""
        self.users: Counter[Voice] = Counter()
        self._users_by_name: dict[str, list[VoiceInUse]] = defaultdict(list)
        self._confusions: dict[Voice, list[float]] = defaultdict(list)
        for one in used:
            self.add(one)

    def add(self, used: VoiceInUse) -> None:
        """Enters a voice that somebody has."""
        self.users[used.voice] += 1
        least = self.least_talk.get(used.voice, used.least_talk)
        self.least_talk[used.voice] = max(least, used.least_talk)
        for name in used.script_names:
            self._users_by_name[name].append(used)

    def confusions(self, voice: Voice) -> Sequence[float]:
        """How easily a voice is taken for each that is in use, 0 to 1, in their order."""
        row = self._confusions[voice]
        row.extend(confusion(voice, other) for other in islice(self.least_talk, len(row), None))
        return row

    def called(self, names: Iterable[str]) -> Iterator[VoiceInUse]:
        """Those whom the script calls by some of these names, each once."""
        named = {id(used): used for name in names for used in self._users_by_name.get(name, ())}
        return iter(named.values())


class VoiceCost(NamedTuple):
    """What a voice would cost somebody; the least of several is the one to have."""

    cost: float
    place: int
    """Of the voice in the engine's palette: the earlier one wins where costs are equal."""
    voice: Voice


class _Fit(NamedTuple):
    """How a voice plays an age."""

    rate: float
    pitch: float
    cost: float


@dataclass(frozen=True, slots=True)
class VoiceCosts:
    """Everything that choosing a voice goes by."""

    voices_file: VoicesFile
    engine: str
    palette: tuple[VoiceInfo, ...]
    talk: Talk

    def cheapest(self, person: Person, in_use: VoicesInUse) -> Voice:
        """The voice that suits best and confuses least. Raises CastError where there is none."""
        self.check_palette()
        return min(self.costs(person, in_use), key=lambda cost: cost[:2]).voice

    def check_palette(self) -> None:
        """Raises CastError where the engine has no voice."""
        if not self.palette:
            raise CastError(
                f"{self.voices_file.path}: engine {self.engine} has no voices to cast with."
            )

    def costs(self, person: Person, in_use: VoicesInUse) -> Iterator[VoiceCost]:
        """Everything that this person could have."""
        weights = self._weights(person, in_use)
        for place, info in enumerate(self.palette):
            fit = _age_fit(person.age, info)
            cost = fit.cost + _WRONG_GENDER * _differ(person.gender, info.gender)
            # Leads get the best voices: one with a tenth of the words feels quality in full.
            cost += min(1.0, 10 * person.share) * (1 - info.quality)
            for step, (faster, higher) in enumerate(_MANNERS):
                voice = self.chosen(
                    person.entry, info.name, round(fit.rate * faster, 2), fit.pitch + higher
                )
                confused = _confused(weights, in_use.confusions(voice))
                yield VoiceCost(cost + _ODD_MANNER * step + confused, place, voice)

    def chosen(
        self, entry: CastEntry | None, name: str, rate: float = 1.0, pitch: float = 0.0
    ) -> Voice:
        """A voice of the palette, under what the file says of rate and pitch."""
        if entry is not None and entry.rate is not None:
            rate = entry.rate
        if entry is not None and entry.pitch is not None:
            pitch = entry.pitch
        return Voice(
            self.engine,
            name,
            round(rate * self.voices_file.rate, 3),
            pitch + self.voices_file.pitch,
        )

    def _weights(self, person: Person, in_use: VoicesInUse) -> list[float]:
        """How bad it were to be taken for each voice in use: by the most that this person talks
        with one who has it, and a little for each who has."""
        most = dict(in_use.least_talk)
        partners = {name for own in person.script_names for name in self.talk.partners.get(own, ())}
        for used in in_use.called(partners):
            talk = sum(
                self.talk.of_pair(mine, theirs)
                for mine in person.script_names
                for theirs in used.script_names
            )
            most[used.voice] = max(min(1.0, talk), _PARTNERS_TALK, most[used.voice])
        users = in_use.users
        return [_TALK * talk + _CROWD * users[voice] for voice, talk in most.items()]


def _confused(weights: Sequence[float], confusions: Sequence[float]) -> float:
    """What it costs that a voice may be taken for others. The worst counts most: else a voice
    a little like many would be shunned, and a few lonely ones shared by all."""
    pairs = zip(weights, confusions, strict=True)
    return float(sum((weight * like) ** _NORM for weight, like in pairs) ** (1 / _NORM))


def _differ(one: str, other: str) -> float:
    return float("unknown" not in (one, other) and one != other)


def _age_fit(age: str, info: VoiceInfo) -> _Fit:
    """How this voice plays somebody of that age, and what it costs."""
    if age == info.age or (age == "adult" and info.age == "young"):
        return _Fit(1.0, 0.0, 0.0)
    if age == "unknown":
        return _Fit(1.0, 0.0, {"child": 6.0, "old": 0.5}.get(info.age, 0.0) * _WRONG_AGE)
    if age == "child":
        higher = 4.0 if info.gender != "male" else 7.0
        return _Fit(1.05, higher, _WRONG_AGE + (info.gender == "male"))
    if info.age == "child":
        return _Fit(1.0, 0.0, 6 * _WRONG_AGE)
    if age == "old":
        return _Fit(0.92, -1.0, _WRONG_AGE)
    if age == "young":
        return _Fit(1.04, 1.0, _WRONG_AGE / 2)
    return _Fit(1.0, 0.0, _WRONG_AGE)
