"""Descriptions and kinship words: given to the people they stand for, or made people."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from pipeline.splitter.people.person_registry import PersonDraft, PersonRegistry
from pipeline.splitter.people.reference import Reference, before_preposition, is_generic
from pipeline.splitter.words.names import TITLE_ROLES
from pipeline.splitter.words.noun_phrase_words import FIRST_PERSON, OWNERS
from pipeline.splitter.words.person_nouns import GENERIC_NOUNS, KIN_NAMES, noun_age, noun_gender
from pipeline.splitter.words.word_set import word_set

_LONG_STORY = 20_000
"""Words from which 'his wife' and 'the man' are several people in turn."""

_KIN_TWINS: dict[str, tuple[str, ...]] = {
    "mum": ("mother",), "mom": ("mother",), "mummy": ("mother",), "mama": ("mother",),
    "ma": ("mother",), "mam": ("mother",), "dad": ("father",), "daddy": ("father",),
    "papa": ("father",), "pa": ("father",),
    "gran": ("grandmother", "nan"), "granny": ("grandmother",), "grandma": ("grandmother",),
    "nan": ("grandmother",), "nana": ("grandmother",), "grandpa": ("grandfather",),
    "granddad": ("grandfather",), "grandad": ("grandfather",), "mother": ("mum", "mom"),
    "father": ("dad",),
}  # fmt: skip
"""What somebody who is called by a kinship word is called when owned: 'Mum' is 'my mother'."""

_TELLS_NOBODY_APART = word_set("other same poor dear very")
_TELLS_APART = word_set("other second first third another")
_COMMON_ADJECTIVES = word_set(
    """
    young old little poor other tall good great dear first second third two small big
    """
)
_LIST_FOLLOWS = re.compile(r",? (?:and|or|with|but) |, [A-Z]")


def join_descriptions(
    registry: PersonRegistry,
    references: Sequence[Reference],
    texts: Sequence[str],
    *,
    has_cast_list: bool,
) -> None:
    """Gives descriptions and kinship words their people: those that apposition, a title or a
    unique bearer links to a name, and new people for those who act or speak.

    ``has_cast_list``: a person's own cast list is nearly whole, so fewer new people are made.
    """
    _join_appositions(registry, references, texts)
    is_long = sum(text.count(" ") for text in texts) > _LONG_STORY
    by_key = _by_description(registry, references, texts, is_long=is_long)
    for key, own in sorted(by_key.items(), key=lambda pair: len(pair[0].split())):
        number = _person_of(registry, key, own)
        if number is None:
            if is_long and _shifts(own[0]):
                continue
            if not _may_speak(own, has_cast_list=has_cast_list, is_long=is_long):
                continue
            number = registry.add(PersonDraft(is_group=own[0].kind == "group"))
            registry.add_description(number, key)
        for reference in own:
            reference.person = number
        _enter_description(registry.drafts[number], key, own, texts)
    registry.recount(references)


def _by_description(
    registry: PersonRegistry,
    references: Sequence[Reference],
    texts: Sequence[str],
    *,
    is_long: bool,
) -> dict[str, list[Reference]]:
    """The descriptions without a person by what describes: where several are somebody's 'sister',
    or in a long story, each owner's is one."""
    waiting = [r for r in references if r.kind in ("epithet", "kin", "group") and r.person is None]
    _tell_others(waiting, texts)
    owners: dict[str, set[str]] = defaultdict(set)
    for reference in waiting:
        if reference.owned_by is not None:
            owners[_key(reference)].add(_owner_of(registry, reference.owned_by))
    by_key: dict[str, list[Reference]] = defaultdict(list)
    for reference in waiting:
        key = _key(reference)
        if reference.owned_by is not None and (is_long or len(owners[key]) > 1):
            key = f"{_owner_of(registry, reference.owned_by)}'s {key}"
        by_key[key].append(reference)
    return by_key


def _tell_others(references: Sequence[Reference], texts: Sequence[str]) -> None:
    """Makes 'another man' and 'the other man' somebody else where they answer, or are answered by,
    'one man' or 'the man' in tags; and 'your dad', where it answers 'my dad'."""
    tags = {r.paragraph: r for r in references if r.speaks and not r.quoted}
    others, kin = set[str](), set[str]()
    for paragraph, one in tags.items():
        two = tags.get(paragraph + 1)
        if two is None or one.words[-1] != two.words[-1]:
            continue
        if _is_other(one, texts) != _is_other(two, texts):
            others.add(one.words[-1])
        if one.kind == two.kind == "kin" and one.owner != two.owner:
            kin.add(one.words[-1])
    for reference in references:
        head = reference.words[-1]
        if head in others and _is_other(reference, texts) and "of" not in reference.words:
            reference.words = ("another", head)
        if head in kin and reference.kind == "kin" and reference.owner in OWNERS - {"my"}:
            reference.words = (reference.owner, *reference.words)


def _is_other(reference: Reference, texts: Sequence[str]) -> bool:
    words = texts[reference.paragraph][reference.start : reference.end].lower().split()
    return words[:1] == ["another"] or words[:2] == ["the", "other"]


def _owner_of(registry: PersonRegistry, owner: Reference) -> str:
    """Words for an owner that are the same for every form of a name."""
    if owner.person is not None:
        return registry.drafts[owner.person].display_name.lower()
    return _key(owner).lower()


def _enter_description(
    draft: PersonDraft, key: str, own: Sequence[Reference], texts: Sequence[str]
) -> None:
    """Tells a person's draft of a description of them."""
    if draft.cast_list_entry is not None:
        return
    draft.gender_votes[own[0].gender] += 8 if own[0].gender != "unknown" else 0
    draft.vote_by_pronouns(own)
    form = _commonest_form(own, texts)
    if form not in draft.descriptions:
        draft.descriptions[form] += len(own)
        draft.age_votes[noun_age(" ".join(before_preposition(key.split())))] += 1


def _key(reference: Reference) -> str:
    """What is one description: 'the poor old man' and 'that old man'."""
    if reference.kind == "kin" and reference.owner == "my":
        return "my " + " ".join(reference.words)
    if reference.kind == "group":
        return reference.words[-1]
    words = [word for word in reference.words if word not in _TELLS_NOBODY_APART]
    return " ".join(words) if words else reference.words[-1]


def _commonest_form(own: Sequence[Reference], texts: Sequence[str]) -> str:
    """The form to show: 'the old man', 'his wife', 'Mum'; not 'your wife', if there is another."""
    told = [reference for reference in own if reference.owner != "your"] or own
    forms = Counter(_with_owners(r, texts[r.paragraph]) for r in told)
    form = forms.most_common(1)[0][0]
    if own[0].words == ("they",):
        return "they"
    if own[0].words[0] == "another" and len(own[0].words) == 2:
        return f"the other {own[0].words[-1]}"
    head, _, rest = form.lower().partition(" ")
    if rest.startswith("of "):
        return head + form[len(head) :]  # 'one of the guards'
    if head in ("the", "a", "an", "that", "this", "another", "one"):
        return "the " + form.split(" ", 1)[1] if " " in form else form
    if head in FIRST_PERSON or head in ("his", "her", "your", "their", "our"):
        return form[0].lower() + form[1:]
    return form


def _with_owners(reference: Reference, text: str) -> str:
    """A description as it stands, with all its owners: 'my father's friend'."""
    first = reference
    while first.owned_by is not None:
        first = first.owned_by
    words = text[first.start : reference.end]
    is_cut_off = first.owner in OWNERS and not words.lower().startswith(first.owner)
    return f"{first.owner} {words}" if is_cut_off else words


def _person_of(registry: PersonRegistry, key: str, own: Sequence[Reference]) -> int | None:
    """The one person whom a description fits; None where nobody or several do."""
    described = registry.descriptions.get(key, [])
    if len(described) == 1:
        return described[0]
    reference = own[0]
    head = reference.words[-1]
    if not described:
        if reference.kind == "epithet" and len(reference.words) == 1:
            named = registry.names.get(key, [])
            if len(named) == 1:
                return named[0]
        if head != key and not is_generic((head,)) and not reference.owner:
            described = registry.descriptions.get(head, [])
            if len(described) == 1 and not _TELLS_APART & set(reference.words):
                return described[0]
    titles = set(TITLE_ROLES.get(head, "").split())
    if head in KIN_NAMES:
        titles.add(head)
    if titles and reference.owner in ("", "my", "her", "his", "our"):
        holders = [n for n, draft in enumerate(registry.drafts) if draft.titles & titles]
        if len(holders) == 1:
            return holders[0]
    if reference.owned_by is not None and reference.owned_by.person is not None:
        kin = registry.kin_with_names[head] - {reference.owned_by.person}
        return kin.pop() if len(kin) == 1 and len(registry.kin_with_names[head]) == 1 else None
    return _kin_person(registry, reference)


def _kin_person(registry: PersonRegistry, reference: Reference) -> int | None:
    """The one person whom a kinship word fits: 'my mother' is 'Mum'."""
    if reference.kind != "kin":
        return None
    head = reference.words[-1]
    descriptions = registry.descriptions
    if reference.owner == "my":
        called = descriptions.get(" ".join(reference.words)) or descriptions.get(head, [])
        return called[0] if len(called) == 1 else None
    if not reference.owner:
        mine = descriptions.get("my " + head, []) or [
            number
            for twin in _KIN_TWINS.get(head, ())
            for number in descriptions.get("my " + twin, ())
        ]
        return mine[0] if len(set(mine)) == 1 else None
    return None


def _shifts(reference: Reference) -> bool:
    """Whether a description stands for whoever is at hand: 'his wife', 'the young man'."""
    if reference.kind == "kin":
        return reference.owner not in ("", "my")
    words = reference.words
    return words[-1] in GENERIC_NOUNS and set(words[:-1]) <= _COMMON_ADJECTIVES


def _may_speak(own: Sequence[Reference], *, has_cast_list: bool, is_long: bool) -> bool:
    """Whether the people of a description are somebody: they speak, or act more than once."""
    first = own[0]
    speaking = sum(reference.speaks for reference in own)
    acting = sum(reference.acts and not reference.quoted for reference in own)
    in_narration = sum(not reference.quoted for reference in own)
    if has_cast_list and first.kind != "group":
        # A person's own list is nearly whole: only a role brought in with 'a' or 'one' is new.
        brought_in = any(reference.indefinite for reference in own)
        if any(reference.owned_by is not None for reference in own):
            return False
        return speaking > 0 and brought_in and first.words[-1] not in GENERIC_NOUNS
    if first.kind == "group" or (first.owned_by is not None and first.kind != "kin"):
        return speaking > 0
    if not in_narration and first.kind == "epithet":
        return False
    if first.kind == "kin" and not first.owner:
        return in_narration > 0 or sum(reference.vocative for reference in own) > 1
    if is_generic(first.words):
        comes = any(r.indefinite and r.acts and r.beside_speech for r in own)
        return speaking > 0 or acting > 1 or comes  # 'A woman leaned out. “Who is it?”'
    return speaking > 0 or acting > 0 or in_narration > (2 if is_long else 0)


def _join_appositions(
    registry: PersonRegistry, references: Sequence[Reference], texts: Sequence[str]
) -> None:
    """'Mara, the keeper,', 'the keeper, Mara,', 'Mara was the keeper', 'his wife Laura'."""
    joined: Counter[tuple[str, int]] = Counter()
    for one, two in pairwise(references):
        if one.paragraph != two.paragraph or one.quoted != two.quoted or one.possessive:
            continue
        if one.kind == "name" and two.kind == "name":
            if two.owner == "the" and two.start - one.end == 1:
                _join_byname(registry, one, two, references)
            continue
        text = texts[one.paragraph]
        if not _is_apposition(one, two, text):
            continue
        name, description = (one, two) if one.kind == "name" else (two, one)
        if name.person is None or description.person is not None or description.vocative:
            continue
        gender = noun_gender(description.words[-1])
        if gender != "unknown" and registry.drafts[name.person].gender not in ("unknown", gender):
            continue
        if not is_generic(description.words) and not description.owner:
            joined[(_key(description), name.person)] += 1
        elif description.kind == "kin":
            registry.kin_with_names[description.words[-1]].add(name.person)
        description.person = name.person
    _enter_roles(registry, references, joined)


def _join_byname(
    registry: PersonRegistry, one: Reference, two: Reference, references: Sequence[Reference]
) -> None:
    """'Batman the Dark Knight': two names of one person."""
    if one.person is not None and two.person is not None and one.person != two.person:
        registry.absorb(one.person, two.person, references)


def _is_apposition(one: Reference, two: Reference, text: str) -> bool:
    """Whether of two neighbouring references one names and the other describes one person."""
    kinds = {one.kind, two.kind}
    if "name" not in kinds or not kinds & {"epithet", "kin"} or two.start - one.end > 12:
        return False
    if text[max(0, one.start - 2) : one.start] == ", ":
        return False  # 'me, Kwame, the barman, Bobble Hat' is a list
    if _LIST_FOLLOWS.match(text[two.end : two.end + 8]):
        return False
    between = text[one.end : two.start]
    if between == ", ":
        return text[two.end : two.end + 1] in (",", ".", ";", "—", "!", "?")
    if between in (" was ", " is "):
        return one.kind == "name"
    if between in (" named ", " called "):
        return True
    if between != " " or two.kind != "name":
        return False
    return one.kind == "kin" or not (two.at_sentence_start or two.title)


def _enter_roles(
    registry: PersonRegistry,
    references: Sequence[Reference],
    joined: Counter[tuple[str, int]],
) -> None:
    """Enters descriptions for those who are mostly called so beside their names. Once for a role
    named often may be chance: 'the General, Polina, the children'."""
    sizes = Counter(_key(reference) for reference in references if reference.kind == "epithet")
    totals: Counter[str] = Counter()
    for (key, _), times in joined.items():
        totals[key] += times
    for (key, number), times in joined.items():
        if 2 * times > totals[key] and times >= 0.04 * sizes[key]:
            registry.add_description(number, key)
