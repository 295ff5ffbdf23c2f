"""Who says each quotation: ranked speakers with a confidence and a reason.

A first look ranks the candidates of each quotation by what stands around it; the turns of a
conversation are then weighed together; a second look sees what was made of the neighbours,
and the turns are weighed once more. All weights are learned (``docs/attribution-training.md``).
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Manuscript
from pipeline.splitter.attribution.context import Context, Utterance, read_context
from pipeline.splitter.attribution.evidence import Evidence, hard
from pipeline.splitter.attribution.features_candidate import NAMES, Table, build
from pipeline.splitter.attribution.features_second_pass import EXTRA, Links, stack
from pipeline.splitter.attribution.features_turn_pair import NAMES as LINKS
from pipeline.splitter.attribution.features_turn_pair import link_table
from pipeline.splitter.attribution.forest import Model, logistic, package_model, softmax
from pipeline.splitter.attribution.smooth_turns import FIRST, SECOND, decode
from pipeline.splitter.people.duplicates import without_doubles
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

OTHERS = 4
"""Alternatives kept for each quotation."""

_HOPELESS = 0.001
"""Probability below which the first look is the last."""

_SLIGHT = 0.01
"""Probability below which an alternative isn't worth a person's time."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says one quotation."""

    utterance: int
    speaker: str | None
    """Name of the character; None where nobody is plausible."""
    confidence: float
    """Probability that ``speaker`` is right."""
    reason: str
    """For a person to read: ``tag: said Mara``."""
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other speakers and their probabilities, likeliest first."""


def attribute(
    manuscript: Manuscript, spans: tuple[Span, ...], cast: People, model: Model | None = None
) -> tuple[Attribution, ...]:
    """The speaker of every utterance in ``spans``, in order.

    ``model`` is the package's own where none is given. Raises FullcastError where its file
    can't be read.
    """
    cast = without_doubles(cast)
    context = read_context(manuscript, spans, cast)
    table = build(manuscript, context, cast)
    if not len(table.x):
        return tuple(_nobody(utterance) for utterance in context.utterances)
    p, first = rank(context, table, len(cast.members), model or package_model())
    sure = confidence(context, table, p, first, model or package_model())
    return _attributions(context, table, cast, p, sure)


def rank(
    context: Context, table: Table, members: int, model: Model
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Probabilities of each row of ``table``: in the end, and at the first look."""
    evidence = table.evidence
    links = Links(
        logistic(model.one.score(link_table(context, evidence, 1))),
        logistic(model.two.score(link_table(context, evidence, 2))),
    )
    first = softmax(model.first.score(table.x), table.group)
    middle = decode(context, table, first, links, *FIRST)
    wide = np.hstack([table.x, stack(context, table, middle, members, links)])
    # A second look at those only who may still win: a quarter of a novel's rows.
    open_ = middle >= _HOPELESS
    score = np.full(len(middle), -np.inf)
    score[open_] = model.second.score(wide[open_])
    second = softmax(score, table.group)
    return decode(context, table, second, links, *SECOND), first


def sure_table(
    context: Context, table: Table, p: NDArray[np.float64], first: NDArray[np.float64]
) -> tuple[NDArray[np.float32], NDArray[np.int64]]:
    """What tells how far a result can be trusted, a row for each quotation that has
    candidates; and the row of ``table`` that won each."""
    bounds = np.flatnonzero(np.r_[True, table.group[1:] != table.group[:-1]])
    ends = np.r_[bounds[1:], len(table.group)]
    best = np.array([a + int(np.argmax(p[a:b])) for a, b in zip(bounds, ends, strict=True)])
    second = np.array(
        [np.sort(p[a:b])[-2] if b - a > 1 else 0.0 for a, b in zip(bounds, ends, strict=True)]
    )
    shared = [NAMES.index(name) for name in SHARED]
    turns = np.array([context.utterances[g].turn for g in table.group[best]])
    winner = np.full(len(context.turns), -1, np.int64)
    winner[turns] = table.member[best]
    mean = np.convolve(np.pad(p[best], 4, mode="edge"), np.ones(9) / 9, mode="valid")
    columns = [p[best], second, first[best], mean, np.full(len(best), np.log1p(len(best)))]
    for step in (-2, -1, 1, 2):
        at = np.clip(turns + step, 0, len(winner) - 1)
        columns.append((winner[at] == winner[turns]).astype(np.float64))
    x = np.column_stack([*columns, table.x[best][:, shared]]).astype(np.float32)
    return x, best.astype(np.int64)


SHARED: tuple[str, ...] = (
    "tag", "tag speech", "joined", "tag pronoun", "tag description", "has before", "has mid",
    "has after", "gap before", "gap after", "length", "candidates", "first person", "cast size",
    "tag is", "tag is another", "hard is", "hard is another", "above last", "vocative",
    "last named", "present", "mentions", "narrator", "group", "walk on", "siblings",
)  # fmt: skip


def columns_mark() -> int:
    """A number that changes when the columns do: weights fit only the columns they learned."""
    return zlib.crc32("|".join((*NAMES, *EXTRA, *SHARED, *LINKS)).encode())


def confidence(
    context: Context,
    table: Table,
    p: NDArray[np.float64],
    first: NDArray[np.float64],
    model: Model,
) -> NDArray[np.float64]:
    """For each quotation of ``context``, the probability that its best row is right; 0 for
    those without candidates."""
    x, best = sure_table(context, table, p, first)
    found = np.zeros(len(context.utterances))
    found[table.group[best]] = logistic(model.sure.score(x))
    return found


def _attributions(
    context: Context,
    table: Table,
    cast: People,
    p: NDArray[np.float64],
    sure: NDArray[np.float64],
) -> tuple[Attribution, ...]:
    names = [member.character.name for member in cast.members]
    rows: list[list[tuple[float, int]]] = [[] for _ in context.utterances]
    for row in range(len(p)):
        rows[table.group[row]].append((float(p[row]), int(table.member[row])))
    ranked = [sorted(own, key=lambda item: (-item[0], item[1])) for own in rows]
    winners = [own[0][1] if own else -1 for own in ranked]
    found = []
    for number, utterance in enumerate(context.utterances):
        own = ranked[number]
        if not own:
            found.append(_nobody(utterance))
            continue
        share, member = own[0]
        trust = round(min(0.999, max(0.01, float(sure[number]))), 3)
        left = (1.0 - trust) / max(1e-9, 1.0 - share)
        others = tuple(
            (names[other], round(weight * left, 3))
            for weight, other in own[1 : OTHERS + 1]
            if weight * left >= _SLIGHT
        )
        why = _reason(number, member, context, table.evidence, cast, winners)
        found.append(Attribution(utterance.number, names[member], trust, why, others))
    return tuple(found)


def _nobody(utterance: Utterance) -> Attribution:
    return Attribution(utterance.number, None, 0.0, "nobody in the story could be saying it")


def _reason(
    number: int,
    member: int,
    context: Context,
    evidence: list[Evidence],
    cast: People,
    winners: list[int],
) -> str:
    """The plainest thing that speaks for a speaker."""
    utterance, own = context.utterances[number], evidence[number]
    name = cast.members[member].character.name
    tag = utterance.tag
    if tag is not None and own.tag.get(member, 0.0) > 0.25 and (tag.speech or utterance.joined):
        verb = tag.verb or "says"
        if tag.pronoun:
            subject = "I" if tag.pronoun == "i" else tag.pronoun
            return f"tag: {subject} {verb}" + ("" if tag.pronoun == "i" else f" ({name})")
        return f"tag: {verb} {name}"
    if tag is not None and tag.speech and (tag.pronoun or tag.description):
        return f"tag: {tag.pronoun or tag.description} {tag.verb} ({name})"
    if own.own_name.get(member, 0.0) >= 0.3:
        return f"says that this is {name}"
    if hard(utterance, own).get(member, 0.0) >= 0.3:
        return f"beat: {name} acts beside it"
    turn = context.turns[utterance.turn]
    for other in turn.utterances:
        if (
            other != number
            and hard(context.utterances[other], evidence[other]).get(member, 0.0) > 0.5
        ):
            return "same paragraph as a line of " + name
    if utterance.turn:
        before = context.turns[utterance.turn - 1]
        called = evidence[before.utterances[-1]].vocative
        if called.get(member, 0.0) > 0.5 and before.conversation == turn.conversation:
            return "addressed by name in the line before"
    if own.above_last.get(member, 0.0) > 0.4 or own.above_any.get(member, 0.0) > 0.7:
        return f"beat: {name} acts in the paragraph before"
    return _turn_reason(utterance.turn, member, context, cast, winners)


def _turn_reason(at: int, member: int, context: Context, cast: People, winners: list[int]) -> str:
    turn = context.turns[at]
    for step in (-1, 1):
        if not 0 <= at + step < len(context.turns):
            continue
        near = context.turns[at + step]
        partner = winners[near.utterances[0]]
        if near.conversation == turn.conversation and partner not in (-1, member):
            name = cast.members[partner].character.name
            return f"turn-taking with {name}"
    return "the likeliest of those present"
