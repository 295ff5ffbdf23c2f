"""Descriptions and kinship words: given to the people they stand for, or made people."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.splitter.people.reference import FIRST, OWNERS, Reference, is_generic
from pipeline.splitter.people.registry import PersonDraft, PersonRegistry, absorb, count, vote
from pipeline.splitter.words.names import TITLE_ROLES
from pipeline.splitter.words.person_nouns import GENERIC_NOUNS, KIN_NAMES, noun_age, noun_gender
from pipeline.splitter.words.word_set import word_set

LONG = 20_000
"""Words from which 'his wife' and 'the man' are several people in turn."""


def describe(
    registry: PersonRegistry, found: Sequence[Reference], texts: Sequence[str], closed: bool
) -> None:
    """Gives descriptions and kinship words their entities: those that apposition, a title or a
    unique bearer links to a name, and new people for those who act or speak."""
    _appose(registry, found, texts)
    groups: dict[str, list[Reference]] = defaultdict(list)
    long = sum(text.count(" ") for text in texts) > LONG
    for item in found:
        if item.sort in ("epithet", "kin", "group") and item.entity is None:
            groups[key_of(item)].append(item)
    for key, items in sorted(groups.items(), key=lambda pair: len(pair[0].split())):
        number = _described(registry, key, items)
        if number is None and not (long and _shifts(items[0])) and _plays(items, closed, long):
            entity = PersonDraft(group=items[0].sort == "group")
            phrase = _title_of(items, texts)
            entity.phrases[phrase] += len(items)
            entity.ages[noun_age(key)] += 1
            number = registry.add(entity)
            registry.describe(number, key)
        if number is None:
            continue
        for item in items:
            item.entity = number
        entity = registry.entities[number]
        if entity.known is None:
            entity.votes[items[0].gender] += 8 if items[0].gender != "unknown" else 0
            vote(entity, items)
            phrase = _title_of(items, texts)
            if phrase not in entity.phrases:
                entity.phrases[phrase] += len(items)
                entity.ages[noun_age(key)] += 1
    count(registry, found)


def key_of(item: Reference) -> str:
    if item.sort == "kin" and item.owner == "my":
        return "my " + " ".join(item.words)
    if item.sort == "group":
        return item.words[-1]
    words = [w for w in item.words if w not in ("other", "same", "poor", "dear", "very")]
    return " ".join(words) if words else item.words[-1]


def _title_of(items: Sequence[Reference], texts: Sequence[str]) -> str:
    forms = Counter(_owned(i, texts[i.paragraph][i.start : i.end]) for i in items)
    form = forms.most_common(1)[0][0]
    head = form.split(" ")[0].lower()
    if head in ("the", "a", "an", "that", "this", "another", "one"):
        return "the " + form.split(" ", 1)[1] if " " in form else form
    if head in FIRST or head in ("his", "her", "your", "their", "our"):
        return form[0].lower() + form[1:]
    return form


def _owned(item: Reference, words: str) -> str:
    owned = item.owner in OWNERS and not words.lower().startswith(item.owner)
    return f"{item.owner} {words}" if owned else words


def _described(registry: PersonRegistry, key: str, items: Sequence[Reference]) -> int | None:
    """The one entity that a description fits."""
    pool = registry.phrases.get(key, [])
    if len(pool) == 1:
        return pool[0]
    item = items[0]
    if not pool and item.sort == "epithet" and len(item.words) == 1:
        named = registry.names.get(key, [])
        if len(named) == 1:
            return named[0]
    head = item.words[-1]
    if not pool and head != key and not is_generic((head,)) and not item.owner:
        pool = registry.phrases.get(head, [])
        if len(pool) == 1 and not (
            {"other", "second", "first", "third", "another"} & set(item.words)
        ):
            return pool[0]
    titles = set(TITLE_ROLES.get(head, "").split())
    if head in KIN_NAMES:
        titles.add(head)
    if titles and item.owner in ("", "my", "her", "his", "our"):
        holders = [n for n, e in enumerate(registry.entities) if e.titles & titles]
        if len(holders) == 1:
            return holders[0]
    if item.sort == "kin" and item.owner == "my":
        bare = registry.phrases.get(" ".join(item.words)) or registry.phrases.get(head, [])
        return bare[0] if len(bare) == 1 else None
    if item.sort == "kin" and not item.owner:
        mine = registry.phrases.get("my " + head, []) or [
            n for alias in _KIN_TWINS.get(head, ()) for n in registry.phrases.get("my " + alias, ())
        ]
        return mine[0] if len(set(mine)) == 1 else None
    return None


_KIN_TWINS: dict[str, tuple[str, ...]] = {
    "mum": ("mother",), "mom": ("mother",), "mummy": ("mother",), "mama": ("mother",),
    "ma": ("mother",), "mam": ("mother",), "dad": ("father",), "daddy": ("father",),
    "papa": ("father",), "pa": ("father",),
    "gran": ("grandmother", "nan"), "granny": ("grandmother",), "grandma": ("grandmother",),
    "nan": ("grandmother",), "nana": ("grandmother",), "grandpa": ("grandfather",),
    "granddad": ("grandfather",), "grandad": ("grandfather",), "mother": ("mum", "mom"),
    "father": ("dad",),
}  # fmt: skip


def _shifts(item: Reference) -> bool:
    """Whether a description stands for whoever is at hand: 'his wife', 'the young man'."""
    if item.sort == "kin":
        return item.owner not in ("", "my")
    return item.words[-1] in GENERIC_NOUNS and set(item.words[:-1]) <= _COMMON


_COMMON = word_set(
    """
    young old little poor other tall good great dear first second third two small big
    """
)


def _plays(items: Sequence[Reference], closed: bool, long: bool) -> bool:
    """Whether the people of a description are somebody: they speak, or act more than once."""
    speaks = sum(item.speaks for item in items)
    acts = sum(item.acts and not item.quoted for item in items)
    told = sum(not item.quoted for item in items)
    if closed:
        # A person's own list is nearly whole: only a role brought in with 'a' or 'one' is new.
        brought = any(item.indefinite for item in items)
        return speaks > 0 and brought and items[0].words[-1] not in GENERIC_NOUNS
    if items[0].sort == "group":
        return speaks > 0
    if not told and items[0].sort == "epithet":
        return False
    if items[0].sort == "kin" and not items[0].owner:
        return told > 0 or sum(item.vocative for item in items) > 1
    if is_generic(items[0].words):
        return speaks > 0 or acts > 1
    return speaks > 0 or acts > 0 or told > (2 if long else 0)


def _appose(registry: PersonRegistry, found: Sequence[Reference], texts: Sequence[str]) -> None:
    """'Mara, the keeper,', 'the keeper, Mara,', 'Mara was the keeper', 'his wife Laura'."""
    told: Counter[tuple[str, int]] = Counter()
    for place in range(len(found) - 1):
        one, two = found[place], found[place + 1]
        if one.paragraph != two.paragraph or one.quoted != two.quoted or one.possessive:
            continue
        sorts = (one.sort, two.sort)
        if sorts == ("name", "name") and two.owner == "the" and two.start - one.end == 1:
            if one.entity is not None and two.entity is not None and one.entity != two.entity:
                absorb(registry, found, one.entity, two.entity)
            continue
        named = "name" in sorts and ("epithet" in sorts or "kin" in sorts)
        if not named or two.start - one.end > 12:
            continue
        text = texts[one.paragraph]
        between = text[one.end : two.start]
        after = text[two.end : two.end + 1]
        name, other = (one, two) if one.sort == "name" else (two, one)
        if name.entity is None or other.entity is not None or other.vocative:
            continue
        if text[max(0, one.start - 2) : one.start] == ", ":
            continue  # 'me, Kwame, the barman, Bobble Hat' is a list
        close = (
            (between == ", " and after in (",", ".", ";", "—", "!", "?"))
            or between in (" was ", " is ", " named ", " called ")
            or (between == " " and two.sort == "name" and other.sort == "kin")
            or (between == " " and two.sort == "name" and not two.fresh and not two.title)
        )
        if not close or (between in (" was ", " is ") and one.sort != "name"):
            continue
        entity = registry.entities[name.entity]
        gender = noun_gender(other.words[-1])
        if gender != "unknown" and entity.gender not in ("unknown", gender):
            continue
        if re.match(r",? (?:and|or|with|but) |, [A-Z]", text[two.end : two.end + 8]):
            continue
        if not is_generic(other.words) and not other.owner:
            told[(key_of(other), name.entity)] += 1
        other.entity = name.entity
    sizes = Counter(key_of(item) for item in found if item.sort == "epithet")
    for (key, number), times in told.items():
        # Once for a role named often may be chance: 'the General, Polina, the children'.
        rivals = sum(n for (other_key, _), n in told.items() if other_key == key)
        if 2 * times > rivals and times >= 0.04 * sizes[key]:
            registry.describe(number, key)
