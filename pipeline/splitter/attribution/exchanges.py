"""How a few doubtful turns of a conversation go together: whichever of the likeliest ways is right,
one answer settles them all."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.smooth_turns import (
    AFTER_SECOND_PASS,
    BEAM,
    Chain,
    chain_of,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.splitter.attribution.standing import Standing

TURNS = 3
"""Turns that one way settles at most: of more a person can't judge at a glance."""

WAYS = 4
"""Ways that a question offers at most."""

_REACH = 5
"""Turns away from the one that is asked about, on either side."""

_DOUBT = 0.15
"""Doubt from which a quotation is worth settling along with another."""

_KEPT = 60
"""Ways that are followed further at each turn."""

_TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Way:
    """Who says a few turns, all of them together."""

    turns: tuple[tuple[int, ...], ...]
    """The quotations of each turn that it settles (places in ``Context.utterances``), in order."""
    names: tuple[str, ...]
    """Who says each of the turns."""
    chance: float
    """How likely it is, by the chain of the conversation."""


class Exchanges:
    """The likeliest ways of the turns around a book's quotations."""

    def __init__(self, standing: Standing) -> None:
        self._standing = standing
        self._chains: dict[int, Chain] = {}
        """By conversation."""

    def about(self, numbers: Sequence[int]) -> tuple[tuple[Way, ...], float]:
        """The ways to offer along with a question about quotations of one turn, the likeliest
        first, and how many wrong lines an answer is then expected to settle. No ways where the
        question alone settles more."""
        doubt = 1.0 - self._standing.sure
        own = float(doubt[list(numbers)].max())
        best: tuple[tuple[Way, ...], float] = ((), own)
        for turns in self._groups(numbers):
            ways = self._ways(turns)
            right = sum(way.chance for way in ways)
            settled = sum(float(doubt[list(turn)].sum()) for turn in turns.values())
            worth = right * settled + (1.0 - right) * own
            if worth > best[1]:
                best = ways, worth
        return best

    def _groups(self, numbers: Sequence[int]) -> list[Mapping[int, tuple[int, ...]]]:
        """Groups of doubtful turns of one conversation next to each other, the question's own
        among them: what each turn has to settle, by its place."""
        context = self._standing.decision.book.context
        turn = context.utterances[numbers[0]].turn
        own = {turn: tuple(numbers)}
        before = [
            (t, q) for t in range(turn - 1, turn - _REACH - 1, -1) if (q := self._open(t, turn))
        ]
        after = [(t, q) for t in range(turn + 1, turn + _REACH + 1) if (q := self._open(t, turn))]
        groups: list[Mapping[int, tuple[int, ...]]] = []
        for back in range(min(len(before), TURNS - 1) + 1):
            for ahead in range(min(len(after), TURNS - 1 - back) + 1):
                if back or ahead:
                    group = {**own, **dict(before[:back]), **dict(after[:ahead])}
                    groups.append(dict(sorted(group.items())))
        return groups

    def _open(self, turn: int, asked: int) -> tuple[int, ...]:
        """The doubtful quotations of a turn that is of the asked one's conversation."""
        standing = self._standing
        turns = standing.decision.book.context.turns
        if not 0 <= turn < len(turns) or turns[turn].conversation != turns[asked].conversation:
            return ()
        answered, sure = standing.decision.answered, standing.sure
        utterances = turns[turn].utterances
        return tuple(n for n in utterances if answered[n] < 0 and 1.0 - sure[n] >= _DOUBT)

    def _ways(self, turns: Mapping[int, tuple[int, ...]]) -> tuple[Way, ...]:
        people = self._standing.decision.book.people.members
        chain = self._chain(next(iter(turns)))
        ways = [
            Way(tuple(turns.values()), tuple(people[m].character.name for m in members), chance)
            for members, chance in likeliest(chain, turns.keys())
            if not any(people[m].joined for m in members)
        ]
        return tuple(ways[:WAYS])

    def _chain(self, turn: int) -> Chain:
        decision = self._standing.decision
        context = decision.book.context
        conversation = context.turns[turn].conversation
        if conversation not in self._chains:
            self._chains[conversation] = chain_of(
                context, decision.table, decision.ranking.second, decision.links,
                AFTER_SECOND_PASS, conversation,
            )  # fmt: skip
        return self._chains[conversation]


def likeliest(chain: Chain, turns: Collection[int]) -> list[tuple[tuple[int, ...], float]]:
    """Who says these turns (in order) and how likely that is, the likeliest first: the chain's
    sums, kept apart by who says them."""
    places = [turn - chain.first for turn in turns]
    at, last = places[0], places[-1]
    # Sums over (way so far, speaker of the turn before, speaker of the turn).
    sums = _apart(chain.forward[at][None])
    ways: list[tuple[int, ...]] = [(speaker,) for speaker in range(BEAM)]
    for t in range(at + 1, last + 1):
        sums = np.einsum("wab,abc->wbc", sums, chain.moves[t]) * chain.fit[t]
        if t in places:
            sums = _apart(sums)
            ways = [(*way, speaker) for way in ways for speaker in range(BEAM)]
            kept = np.argsort(-sums.sum(axis=(1, 2)), kind="stable")[:_KEPT]
            sums, ways = sums[kept], [ways[n] for n in kept.tolist()]
        sums = sums / max(sums.sum(), _TINY)
    chances = (sums * chain.backward[last]).sum(axis=(1, 2))
    chances = chances / max(chances.sum(), _TINY)
    likely = []
    for n in np.argsort(-chances, kind="stable").tolist():
        members = tuple(
            int(chain.speakers[t, speaker]) for t, speaker in zip(places, ways[n], strict=True)
        )
        if -1 not in members:
            likely.append((members, float(chances[n])))
    return likely


def _apart(sums: NDArray[np.float64]) -> NDArray[np.float64]:
    """Sums of ways, each way once for every speaker of the last turn, who alone is left in it."""
    count = len(sums)
    apart = np.zeros((count, BEAM, BEAM, BEAM))
    for speaker in range(BEAM):
        apart[:, speaker, :, speaker] = sums[:, :, speaker]
    return apart.reshape(count * BEAM, BEAM, BEAM)
