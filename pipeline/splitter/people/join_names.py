"""Names of one person, put together; different people, kept apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from pipeline.splitter.people.reference import Reference
from pipeline.splitter.people.registry import (
    GIVEN_TITLES,
    PersonDraft,
    PersonRegistry,
    count,
    shown,
    vote,
)
from pipeline.splitter.words.names import (
    GIVEN_NAMES,
    SHORT_TITLES,
    TITLES,
    given_gender,
    is_short_for,
)

_WOMEN = frozenset(title for title, gender in TITLES.items() if gender == "female")


def merge(
    registry: PersonRegistry, found: Sequence[Reference], texts: Sequence[str], closed: bool
) -> None:
    """Gives every named mention its entity, longest names first; ``closed``: no new people."""
    forms: dict[tuple[str, tuple[str, ...]], list[Reference]] = defaultdict(list)
    for item in found:
        if item.sort == "name":
            forms[(item.title, item.words)].append(item)
    persons = {form: items for form, items in forms.items() if closed or _is_person(form, items)}
    parts = {part.lower() for _, words in persons for part in (words[0], words[-1])}
    for form, items in forms.items():
        if len(form[1]) == 1 and form[1][0].lower() in parts:
            persons.setdefault(form, items)
    for form in [f for f in persons if not f[0] and _is_family(f[1], persons[f], parts)]:
        del persons[form]
    for form, items in persons.items():
        words = " ".join([form[0], *form[1]]).strip().lower()
        registry.told[words] = sum(not item.quoted for item in items)
        if form[0] and len(form[1]) > 1:
            registry.longer.setdefault((form[0], form[1][-1].lower()), []).append(words)
    order = sorted(persons, key=lambda f: (-min(len(f[1]), 2), not f[0], -len(persons[f])))
    shared: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    for form in order:
        items = persons[form]
        number = _entity_for(registry, form, items, closed)
        if number is None:
            continue
        for item in items:
            item.entity = number
        sharers = _sharers(registry, form)
        if number in sharers and len(sharers) > 1:
            shared[form] = sharers
        entity = registry.entities[number]
        entity.seen += len(items)
        entity.told += sum(not item.quoted for item in items)
        vote(entity, items)
        registry.learn(number, form[1], form[0])
        if entity.known is None:
            for item in items:
                entity.full[shown(item, texts[item.paragraph])] += 1
            entity.votes[items[0].gender] += 10 if items[0].gender != "unknown" else 0
            if not form[0] or form[0] in GIVEN_TITLES or len(form[1]) > 1:
                entity.votes[given_gender(form[1][0])] += 3
    _tell_apart(registry, found, shared)
    count(registry, found)


def _sharers(registry: PersonRegistry, form: tuple[str, tuple[str, ...]]) -> list[int]:
    """Those whom a short name may stand for: 'Charles' where two bear it as a given name,
    'Miss Steele' where two sisters do."""
    title, words = form
    if len(words) > 1 or title not in ("mr", "miss", ""):
        return []
    low = words[0].lower()
    gender = TITLES.get(title, "unknown")
    entities = registry.entities
    pool = [n for n in registry.names.get(low, ()) if _fits(entities[n], title, gender)]
    bearers = [n for n in pool if low in (entities[n].lasts if title else entities[n].firsts)]
    return [n for n in bearers if entities[n].firsts]


_LATELY = 80
"""Paragraphs within which somebody's full name tells whom the short one means."""


def _tell_apart(
    registry: PersonRegistry,
    found: Sequence[Reference],
    shared: dict[tuple[str, tuple[str, ...]], list[int]],
) -> None:
    """Gives each mention of a name that several share to the one named in full most lately."""
    if not shared:
        return
    last: dict[int, int] = {}
    for item in found:
        if item.sort != "name":
            continue
        pool = shared.get((item.title, item.words))
        if pool is None:
            if item.entity is not None:
                last[item.entity] = item.paragraph
            continue
        usual = item.entity
        near = [n for n in pool if n in last and item.paragraph - last[n] <= _LATELY]
        whole = " ".join([item.title, *item.words]).strip().lower()
        if near and usual not in registry.given.get(whole, ()):
            item.entity = max(near, key=lambda n: (last[n], n == usual))
        item.rivals = tuple(n for n in pool if n != item.entity)


def _is_family(words: tuple[str, ...], items: Sequence[Reference], parts: set[str]) -> bool:
    """'the Lucases': a plural of somebody's name."""
    low = words[-1].lower()
    singular = {low.removesuffix("s"), low.removesuffix("es")} - {low}
    if any(item.vocative for item in items):
        return False  # 'Easy, Bats.'
    return bool(singular & parts) and (
        any(item.owner == "the" for item in items) or not singular & GIVEN_NAMES
    )


def _is_person(form: tuple[str, tuple[str, ...]], items: Sequence[Reference]) -> bool:
    """Whether a capitalised form is somebody's name: by its words, and by what it does."""
    title, words = form
    if title:
        return True
    first = words[0].lower()
    if len(words) > 1 and first == words[-1].lower():
        return False  # 'Hah Hah!'
    score = 2.0 * (first in GIVEN_NAMES) + (0.5 if len(words) > 1 else 0)
    settled = any(not item.fresh for item in items)
    for item in items:
        weight = 1.0 if not item.fresh else 0.6
        called = item.vocative and (settled or len(items) > 1)
        score += weight * (2.0 * item.speaks + 0.7 * item.acts + 0.8 * called)
        score += 0.3 * item.possessive + 0.6 * (not item.fresh and not item.placed)
        score -= 0.8 * item.placed + 1.1 * (item.owner == "the")
    if not settled and first not in GIVEN_NAMES:
        # A capital at a sentence's start proves nothing: it must act or speak, and twice.
        return any(item.speaks for item in items) or (len(items) > 1 and score >= 0.8)
    return score >= min(3.0, 0.45 + 0.12 * len(items))


_RANKS = frozenset(("captain", "admiral", "general", "colonel", "major", "lieutenant"))


def _fits(entity: PersonDraft, title: str, gender: str) -> bool:
    """Whether a title can be this entity's: no change of gender, no Miss who is a Mrs."""
    if gender != "unknown" and entity.gender not in ("unknown", gender):
        return False
    if title in ("mrs", "miss") and ({"mrs", "miss"} & entity.titles) - {title}:
        return False
    if title in _RANKS and {"mrs", "miss"} & entity.titles:
        return False  # Miss Crawford's uncle, the Admiral
    return not (title == "mr" and entity.titles & {"mrs", "miss", "ms", "lady"})


def _entity_for(
    registry: PersonRegistry,
    form: tuple[str, tuple[str, ...]],
    items: Sequence[Reference],
    closed: bool,
) -> int | None:
    title, words = form
    low = [w.lower() for w in words]
    gender = items[0].gender
    if gender == "unknown" and not title:
        trial = PersonDraft()
        vote(trial, items)
        clear = (
            trial.votes.total() > 4
            and 3 * min(trial.votes["male"], trial.votes["female"]) < trial.votes.total()
        )
        gender = trial.gender if clear else "unknown"
    whole = " ".join([title, *low]).strip()
    given = registry.given.get(whole, [])
    if len(given) == 1:
        return given[0]
    short = SHORT_TITLES.get(whole)
    if short:
        holders = [n for n, e in enumerate(registry.entities) if e.titles & short]
        if len(holders) == 1:
            return holders[0]
    fitting = _candidates(registry, low, title, gender)
    exact = [n for n in registry.names.get(whole, ()) if n in fitting]
    if exact and (len(exact) == 1 or len(low) > 1 or title):
        return exact[0]
    if len(fitting) == 1:
        return fitting[0]
    if len(fitting) > 1:
        return _likeliest(registry, low, title, fitting)
    if closed:
        return None
    told = sum(not item.quoted for item in items)
    gender = gender if gender != "unknown" else given_gender(low[0])
    nick = _by_nickname(registry, low, gender, told)
    if nick is not None and not (title and title not in GIVEN_TITLES):
        return nick
    return registry.add(PersonDraft())


def _candidates(registry: PersonRegistry, low: list[str], title: str, gender: str) -> list[int]:
    if len(low) > 1:
        pool = registry.names.get(" ".join(low)) or registry.names.get(f"{low[0]} {low[-1]}") or []
        if not pool and title:
            pool = [
                n
                for n in registry.names.get(low[-1], ())
                if not registry.entities[n].firsts and title in registry.entities[n].titles
            ]
        if not pool and not title:
            pool = [
                n
                for n in registry.names.get(low[-1], ())
                if any(
                    is_short_for(low[0], f) or is_short_for(f, low[0])
                    for f in registry.entities[n].firsts
                )
            ]
    else:
        pool = [
            n for n in registry.names.get(low[0], ()) if _fits(registry.entities[n], title, gender)
        ]
        if title and (title not in GIVEN_TITLES or low[0] not in GIVEN_NAMES):
            pool = [
                n
                for n in pool
                if low[0] in registry.entities[n].lasts or not registry.entities[n].lasts
            ]
            same = [n for n in pool if title in registry.entities[n].titles]
            family = [
                n
                for n in registry.names.get(low[0], ())
                if registry.entities[n].firsts
                and registry.entities[n].gender in ("unknown", gender)
            ]
            if same or len(family) > 1:
                pool = same  # 'Mrs. Bennet' is none of her daughters
    whole = " ".join([title, *low]).strip()
    return [
        n
        for n in pool
        if _fits(registry.entities[n], title, gender)
        and not (title in _HEADS and _is_other(registry, n, whole))
    ]


_HEADS = frozenset(("mr", "mrs", "sir", "lady", "lord"))
"""Titles that a parent bears while the children have given names; 'Miss Fairfax' is Jane."""


def _is_other(registry: PersonRegistry, number: int, whole: str) -> bool:
    """Whether narration uses a titled name and a given name so often that they are two people:
    Mr. Emerson and his son George, Mr. Knightley and Mr. John Knightley."""
    entity = registry.entities[number]
    if entity.known is not None:
        return False
    title, last = whole.split(" ", 1)[0], whole.rsplit(" ", 1)[-1]
    titled = registry.told[whole]
    longer = max(
        (
            registry.told[form]
            for form in registry.longer.get((title, last), ())
            if number in registry.names.get(form, ())
        ),
        default=0,
    )
    if _both_often(titled, longer, 0.02):
        return True
    if whole in registry.names and number in registry.names[whole]:
        return False
    given = max((registry.told[first] for first in entity.firsts), default=0)
    return _both_often(titled, given, 0.1)


def _both_often(one: int, two: int, share: float) -> bool:
    return min(one, two) > 5 and min(one, two) > share * max(one, two)


def _likeliest(registry: PersonRegistry, low: list[str], title: str, pool: list[int]) -> int:
    """Among several of one name: the given name's bearer, else the one most spoken of."""
    entities = registry.entities
    if len(low) == 1 and not title:
        first = [n for n in pool if low[0] in entities[n].firsts]
        # A bare surname is a man's more often than his wife's or sister's.
        men = [
            n for n in pool if entities[n].gender != "female" and not entities[n].titles & _WOMEN
        ]
        pool = first or men or pool
    if title:
        same = [n for n in pool if title in entities[n].titles]
        pool = same or pool
    return max(pool, key=lambda n: (entities[n].seen, -n))


def _told(registry: PersonRegistry, entity: PersonDraft) -> int:
    """How often narration names somebody, or will once the given name alone is merged."""
    return max(entity.told, *(registry.told[first] for first in entity.firsts), 0)


def _by_nickname(registry: PersonRegistry, low: list[str], gender: str, told: int) -> int | None:
    """The one whose given name this shortens. Narration calls one person by one name: two
    that it uses often are two people."""
    if len(low) != 1:
        return None
    fits = [
        number
        for number, entity in enumerate(registry.entities)
        if any(is_short_for(low[0], f) or is_short_for(f, low[0]) for f in entity.firsts)
        and (gender == "unknown" or entity.gender in ("unknown", gender))
        and not _both_often(told, _told(registry, entity), 0.1)
    ]
    if len(fits) > 1:
        fits.sort(key=lambda n: -registry.entities[n].seen)
        lead, second = (registry.entities[n].seen for n in fits[:2])
        return fits[0] if lead > 4 * second else None
    return fits[0] if fits else None
