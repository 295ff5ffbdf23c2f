"""Names and descriptions of one person that no grammar links, put together by who stands near."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.splitter.people.reference import Reference
from pipeline.splitter.people.registry import PersonDraft, PersonRegistry, absorb, count
from pipeline.splitter.words.names import CALLED_ROLES, TITLE_ROLES

_ENDS = re.compile(r"[.!?…]")


def link(registry: PersonRegistry, found: Sequence[Reference], texts: Sequence[str]) -> None:
    """Puts together names and descriptions of one person that no grammar links.

    A description whose gender only one named person has, and who never stands in a sentence
    with it or answers it, is that person; so is a name only used in address, of whoever
    without a given name acts right beside it.
    """
    _by_role(registry, found)
    near = _neighbours(found, texts)
    if _never_met(registry, found, near):
        near = _neighbours(found, texts)
    for number, entity in enumerate(registry.entities):
        if entity.known or entity.full or entity.group or entity.narrator or not entity.told:
            continue
        if entity.gender == "unknown" or any(
            p.startswith(("his ", "her ", "my ", "a ")) or p[4:5].isupper() for p in entity.phrases
        ):
            continue
        rivals = [
            n
            for n, other in enumerate(registry.entities)
            if n != number
            and (other.full or other.told > 1)
            and other.gender in (entity.gender, "unknown")
            and not (other.narrator or other.group)
        ]
        close = [n for n in rivals if n in near.around[number]]
        if (
            len(rivals) == 1
            and close
            and registry.entities[rivals[0]].full
            and not near.met[number, rivals[0]]
        ):
            absorb(registry, found, rivals[0], number)
    for number, entity in enumerate(registry.entities):
        if entity.known or not entity.full or entity.told or not entity.called or entity.narrator:
            continue
        scores = near.called[number]
        fits = [
            (score, n)
            for n, score in scores.items()
            if n != number and _nameless(registry.entities[n], entity) and not near.met[number, n]
        ]
        fits.sort(reverse=True)
        if fits and fits[0][0] >= 2 and (len(fits) == 1 or fits[0][0] > 1.5 * fits[1][0]):
            absorb(registry, found, number, fits[0][1])
    count(registry, found)


def _never_met(registry: PersonRegistry, found: Sequence[Reference], near: _Near) -> bool:
    """Joins a surname with a title ('Mr. Crawford') and a whole name ('Henry Crawford') that are
    both told of often and never in one sentence. Says whether any were."""
    joined = False
    for number, entity in enumerate(registry.entities):
        if entity.known or entity.firsts - entity.lasts or not entity.titles & {"mr", "miss", "dr"}:
            continue
        if len(entity.lasts) != 1 or entity.told < _OFTEN:
            continue
        kin = [
            n
            for n, other in enumerate(registry.entities)
            if n != number
            and other.firsts - other.lasts
            and entity.lasts <= other.lasts
            and other.told >= _OFTEN
            and other.gender in (entity.gender, "unknown")
        ]
        fits = [n for n in kin if not near.met[number, n]]
        if len(fits) == 1 and _takes_turns(registry, near, number, fits[0]):
            absorb(registry, found, fits[0], number)
            joined = True
    return joined


def _takes_turns(registry: PersonRegistry, near: _Near, titled: int, whole: int) -> bool:
    """Whether two that never meet may be one. Where the whole name has the same title ('Mr. John
    Knightley') it mostly marks somebody else; not where both are always about together."""
    one, two = registry.entities[titled], registry.entities[whole]
    if not one.titles & two.titles:
        return True
    about = min(near.close[titled, whole] / one.told, near.close[whole, titled] / two.told)
    return about > _TOGETHER


_OFTEN = 10
"""Mentions in narration from which never to have met means something."""

_TOGETHER = 0.12
"""Share of mentions with the other form in the paragraphs before, from which two are one."""


def _by_role(registry: PersonRegistry, found: Sequence[Reference]) -> None:
    """Gives 'Your Honour' and 'Doc' to the only judge and the only doctor."""
    for number, entity in enumerate(registry.entities):
        roles = CALLED_ROLES.get(next(iter(entity.firsts), ""))
        if roles is None or entity.lasts or entity.known:
            continue
        holders = [
            n
            for n, other in enumerate(registry.entities)
            if n != number
            and (
                any(phrase.lower().split()[-1] in roles for phrase in other.phrases if phrase)
                or any(other.titles & set(TITLE_ROLES.get(role, "").split()) for role in roles)
            )
        ]
        if len(holders) == 1:
            # A role is no name: it stands among the descriptions, after the others.
            entity.phrases = Counter(dict.fromkeys(entity.full, 1))
            entity.full, entity.firsts = Counter(), set()
            absorb(registry, found, holders[0], number)


def eliminate(
    registry: PersonRegistry,
    found: Sequence[Reference],
    texts: Sequence[str],
    speech: frozenset[int],
) -> None:
    """In a story that two people fill, gives a description to the one of them whom it isn't apart
    from: 'Batman clenched his fists.' 'The clown cut him off.'

    Two who act in one sentence, or beside neighbouring turns of a dialogue, or of whom one calls
    the other, are two people. Where a third has any share in the talk this goes wrong more often
    than right, so it isn't tried. ``speech``: the paragraphs that hold any.
    """
    near = _neighbours(found, texts)
    actors = Counter(_take_turns(found, speech, near).values())
    busy = [n for n, _ in actors.most_common(2)]
    if len(busy) < 2 or not all(registry.entities[n].full for n in busy):
        return
    if sum(actors[n] for n in busy) < _FILLED * actors.total() or actors[busy[1]] < 4:
        return
    for number, entity in enumerate(registry.entities):
        if entity.known or number in busy or not _is_plain(entity):
            continue
        left = [n for n in busy if not near.met[number, n]]
        if len(left) == 1 and registry.entities[left[0]].gender in (entity.gender, "unknown"):
            absorb(registry, found, left[0], number)
    count(registry, found)


_FILLED = 0.85
"""Share of the acting beside speech that makes a story one for two."""


def _is_plain(entity: PersonDraft) -> bool:
    """Whether an entity is known by a description alone, and not as somebody's kin."""
    if entity.group or entity.narrator or not entity.told:
        return False
    return all(phrase.lower().startswith("the ") for phrase in (*entity.full, *entity.phrases))


def _take_turns(found: Sequence[Reference], speech: frozenset[int], near: _Near) -> dict[int, int]:
    """Sets apart those who act beside neighbouring speech, and those who call each other.
    Gives who acts in each paragraph of speech."""
    actors: dict[int, int] = {}
    blocked: set[int] = set()
    called: dict[int, set[int]] = defaultdict(set)
    for item in found:
        at = item.paragraph
        if at not in speech:
            continue
        if item.vocative and item.entity is not None:
            called[at].add(item.entity)
        elif not item.quoted and at not in blocked and (item.acts or item.speaks):
            blocked.add(at)
            if item.entity is not None and item.sort != "pronoun":
                actors[at] = item.entity
    for one, two in pairwise(sorted(speech)):
        if two - one <= 2 and one in actors and two in actors and actors[one] != actors[two]:
            near.set_apart(actors[one], actors[two])
    for at, actor in actors.items():
        for other in called[at] - {actor}:
            near.set_apart(actor, other)
    return actors


def _nameless(entity: PersonDraft, called: PersonDraft) -> bool:
    """Whether an acting entity could bear a name that others call."""
    if entity.known or entity.group or entity.narrator or not entity.told:
        return False
    if any(phrase.endswith(("voice", "figure", "thing")) for phrase in entity.phrases):
        return False
    if "unknown" not in (entity.gender, called.gender) and entity.gender != called.gender:
        return False
    if entity.full and (called.lasts & entity.lasts or not called.firsts):
        return False
    return not entity.firsts or (not entity.full)


@dataclass(slots=True)
class _Near:
    around: dict[int, set[int]]
    called: dict[int, Counter[int]]
    met: Counter[tuple[int, int]]
    """How often two are plainly two: in one sentence, or speaking in turn."""
    close: Counter[tuple[int, int]]
    """Mentions of the first in narration with the second in it up to three paragraphs before."""

    def set_apart(self, one: int, two: int) -> None:
        self.met[one, two] += 1
        self.met[two, one] += 1


def _neighbours(found: Sequence[Reference], texts: Sequence[str]) -> _Near:
    """Who stands near whom, who in one sentence with whom, and who acts beside whose call."""
    near = _Near(defaultdict(set), defaultdict(Counter), Counter(), Counter())
    window: list[Reference] = []
    for item in found:
        if item.entity is None or item.sort in ("pronoun", "first"):
            continue
        window = [w for w in window if item.paragraph - w.paragraph <= 6][-40:]
        if not item.quoted:
            for number in {w.entity for w in window if item.paragraph - w.paragraph <= 3}:
                if number is not None:
                    near.close[item.entity, number] += 1
        for other in window:
            one, two = other.entity, item.entity
            if one is None or two is None or one == two:
                continue
            near.around[one].add(two)
            near.around[two].add(one)
            gap = item.paragraph - other.paragraph
            if not item.quoted and not other.quoted:
                # Whom one sentence acts on twice may be one: 'near Mara, to circle the keeper'.
                together = (
                    gap == 0
                    and (item.acts or item.speaks or other.acts or other.speaks)
                    and not _ENDS.search(texts[item.paragraph], other.end, item.start)
                )
                if together or (gap == 1 and item.speaks and other.speaks):
                    near.set_apart(one, two)
            if item.vocative and not other.quoted and (other.acts or other.speaks) and gap <= 2:
                near.called[two][one] += 1 if gap == 1 else 0.3  # type: ignore[assignment]
            if other.vocative and not item.quoted and (item.acts or item.speaks) and gap <= 2:
                near.called[one][two] += 1 if gap == 1 else 0.3  # type: ignore[assignment]
                if gap == 0:
                    near.called[one][two] -= 2
        window.append(item)
    return near
