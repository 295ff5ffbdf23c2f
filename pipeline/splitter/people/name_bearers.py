"""Who bears a form of a name: 'Mr. Venn', 'Lizzy', 'Sarge'."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.splitter.people.person_registry import (
    GIVEN_NAME_TITLES,
    PersonDraft,
    PersonRegistry,
)
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.words.names import (
    GIVEN_NAMES,
    SHORT_TITLES,
    TITLES,
    given_gender,
    is_short_for,
)

_WOMENS_TITLES = frozenset(title for title, gender in TITLES.items() if gender == "female")
_RANKS = frozenset(("captain", "admiral", "general", "colonel", "major", "lieutenant"))
_PARENTS_TITLES = frozenset(("mr", "mrs", "sir", "lady", "lord"))
"""Titles that a parent bears while the children have given names; 'Miss Fairfax' is Jane."""
_OFTEN = 5
"""Uses of each of two names beyond which they may be two people's."""


class NameForm(NamedTuple):
    """One way in which a book writes a name."""

    title: str
    """In lower case; empty for none."""
    words: tuple[str, ...]

    @property
    def lower(self) -> list[str]:
        """Its words in lower case, without the title."""
        return [word.lower() for word in self.words]

    @property
    def whole(self) -> str:
        """All of it in lower case: 'mrs dalloway'."""
        return " ".join([self.title, *self.lower]).strip()


def find_bearer(
    registry: PersonRegistry, form: NameForm, own: Sequence[Reference], *, only_listed: bool
) -> int | None:
    """The person already known by a form of a name, of which ``own`` are the references.

    ``only_listed``: only exact parts of listed names count, no nicknames.
    """
    listed = registry.cast_list_names.get(form.whole, [])
    if len(listed) == 1:
        return listed[0]
    called_titles = SHORT_TITLES.get(form.whole)
    if called_titles:
        holders = [n for n, draft in enumerate(registry.drafts) if draft.titles & called_titles]
        if len(holders) == 1 and not _answers(registry, holders[0], form):
            return holders[0]
    gender = own[0].gender
    if gender == "unknown" and not form.title:
        gender = _clear_gender_by_pronouns(own)
    candidates = _candidates(registry, form, gender)
    exact = [n for n in registry.names.get(form.whole, ()) if n in candidates]
    if exact and (len(exact) == 1 or len(form.words) > 1 or form.title):
        return exact[0]
    if candidates:
        return _likeliest(registry, form, candidates)
    if only_listed or len(form.words) > 1:
        return None
    if form.title and form.title not in GIVEN_NAME_TITLES:
        return None
    name = form.lower[0]
    gender = gender if gender != "unknown" else given_gender(name)
    uses = sum(not reference.quoted for reference in own)
    return _find_by_nickname(registry, name, gender, uses)


def _answers(registry: PersonRegistry, number: int, form: NameForm) -> bool:
    """Whether a name and one that somebody has, or their given name, are tagged as answering each
    other: Miss Steele is not Lucy Steele where Lucy answers her."""
    answering = registry.answering_forms.get(form.whole)
    if not answering:
        return False
    draft = registry.drafts[number]
    return bool(answering & (draft.names_entered | draft.given_names))


def title_fits(draft: PersonDraft, title: str, gender: str) -> bool:
    """Whether a title can be this person's: no change of gender, no Miss who is a Mrs."""
    if gender != "unknown" and draft.gender not in ("unknown", gender):
        return False
    if title in ("mrs", "miss") and ({"mrs", "miss"} & draft.titles) - {title}:
        return False
    if title in _RANKS and {"mrs", "miss"} & draft.titles:
        return False  # Miss Crawford's uncle, the Admiral
    return not (title == "mr" and draft.titles & {"mrs", "miss", "ms", "lady"})


def _clear_gender_by_pronouns(own: Sequence[Reference]) -> str:
    """The gender that the pronouns after a name tell, where they are many and agree."""
    trial = PersonDraft()
    trial.vote_by_pronouns(own)
    votes = trial.gender_votes
    clear = votes.total() > 4 and 3 * min(votes["male"], votes["female"]) < votes.total()
    return trial.gender if clear else "unknown"


def _candidates(registry: PersonRegistry, form: NameForm, gender: str) -> list[int]:
    """Those who may bear a form of a name, whether or not another has a better right to it."""
    if len(form.words) > 1:
        numbers = _bearers_of_whole_name(registry, form)
    elif form.title and (form.title not in GIVEN_NAME_TITLES or form.lower[0] not in GIVEN_NAMES):
        numbers = _bearers_of_titled_surname(registry, form, gender)
    else:
        numbers = registry.names.get(form.lower[0], [])
    return [
        number
        for number in numbers
        if title_fits(registry.drafts[number], form.title, gender)
        and not _answers(registry, number, form)
        and not (form.title in _PARENTS_TITLES and _is_relative(registry, number, form))
    ]


def _bearers_of_whole_name(registry: PersonRegistry, form: NameForm) -> list[int]:
    """'Mara Venn', or else the Venn of that title, or a Venn for whose name 'Mara' is short."""
    lower = form.lower
    first, last = lower[0], lower[-1]
    numbers = registry.names.get(" ".join(lower)) or registry.names.get(f"{first} {last}")
    if numbers:
        return numbers
    family = registry.names.get(last, [])
    drafts = registry.drafts
    if form.title:
        return [n for n in family if not drafts[n].given_names and form.title in drafts[n].titles]
    return [n for n in family if _has_nickname(drafts[n], first)]


def _bearers_of_titled_surname(registry: PersonRegistry, form: NameForm, gender: str) -> list[int]:
    """'Mr. Venn': a Venn of that title; else any Venn, unless several have given names."""
    surname = form.lower[0]
    drafts = registry.drafts
    numbers = [
        number
        for number in registry.names.get(surname, ())
        if title_fits(drafts[number], form.title, gender)
        and (surname in drafts[number].surnames or not drafts[number].surnames)
    ]
    same_title = [number for number in numbers if form.title in drafts[number].titles]
    family = [
        number
        for number in registry.names.get(surname, ())
        if drafts[number].given_names and drafts[number].gender in ("unknown", gender)
    ]
    if same_title or len(family) > 1:
        return same_title  # 'Mrs. Bennet' is none of her daughters
    return numbers


def _is_relative(registry: PersonRegistry, number: int, form: NameForm) -> bool:
    """Whether narration uses a titled name and a given name so often that they are two people:
    Mr. Emerson and his son George, Mr. Knightley and Mr. John Knightley."""
    draft = registry.drafts[number]
    if draft.cast_list_entry is not None:
        return False
    uses = registry.uses_in_narration
    titled = uses[form.whole]
    longer_forms = registry.titled_full_names.get((form.title, form.lower[-1]), ())
    longer = [uses[whole] for whole in longer_forms if number in registry.names.get(whole, ())]
    if _both_often(titled, max(longer, default=0), 0.02):
        return True
    if number in registry.names.get(form.whole, ()):
        return False
    given = max((uses[name] for name in draft.given_names), default=0)
    return _both_often(titled, given, 0.1)


def _both_often(one: int, two: int, share: float) -> bool:
    """Whether two names are each used often, and the rarer by that share of the other's uses."""
    return min(one, two) > _OFTEN and min(one, two) > share * max(one, two)


def _likeliest(registry: PersonRegistry, form: NameForm, candidates: list[int]) -> int:
    """Among several of one name: the given name's bearer, else the one most spoken of."""
    drafts = registry.drafts
    if form.title:
        same_title = [n for n in candidates if form.title in drafts[n].titles]
        candidates = same_title or candidates
    elif len(form.words) == 1:
        by_given_name = [n for n in candidates if form.lower[0] in drafts[n].given_names]
        # A bare surname is a man's more often than his wife's or sister's.
        men = [
            n
            for n in candidates
            if drafts[n].gender != "female" and not drafts[n].titles & _WOMENS_TITLES
        ]
        candidates = by_given_name or men or candidates
    return max(candidates, key=lambda n: (drafts[n].joined_mentions, -n))


def _find_by_nickname(registry: PersonRegistry, name: str, gender: str, uses: int) -> int | None:
    """The one whose given name this shortens. Narration calls one person by one name: two
    that it uses often are two people."""
    drafts = registry.drafts
    numbers = [
        number
        for number in registry.with_name_like(name)
        if _has_nickname(drafts[number], name)
        and not registry.answering_forms.get(name, set()) & drafts[number].names_entered
        and (gender == "unknown" or drafts[number].gender in ("unknown", gender))
        and not _both_often(uses, _uses_of_given_name(registry, drafts[number]), 0.1)
    ]
    if len(numbers) > 1:
        numbers.sort(key=lambda n: -drafts[n].joined_mentions)
        lead, second = (drafts[n].joined_mentions for n in numbers[:2])
        return numbers[0] if lead > 4 * second else None
    return numbers[0] if numbers else None


def _has_nickname(draft: PersonDraft, name: str) -> bool:
    """Whether a name is short for a given name of somebody, or the other way round."""
    return any(
        is_short_for(name, given) or is_short_for(given, name) for given in draft.given_names
    )


def _uses_of_given_name(registry: PersonRegistry, draft: PersonDraft) -> int:
    """How often narration names somebody, or will once the given name alone is joined."""
    uses = (registry.uses_in_narration[given] for given in draft.given_names)
    return max(draft.narration_mentions, *uses, 0)
