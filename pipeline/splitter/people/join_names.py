"""Names of one person, put together; different people, kept apart."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from pipeline.splitter.people.name_bearers import NameForm, find_bearer, title_fits
from pipeline.splitter.people.name_phrases import unstammered
from pipeline.splitter.people.person_registry import (
    GIVEN_NAME_TITLES,
    PersonDraft,
    PersonRegistry,
)
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.words.given_names import name_gender
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES, given_gender
from pipeline.splitter.words.noun_phrase_words import TELLING_APART

_LATELY = 80
"""Paragraphs within which somebody's full name tells whom the short one means."""

_ANSWERS = 2
_ANSWERING = 0.1
"""Answers of one name to another, and their share of the rarer one's tags, that tell two people."""

_References = dict[NameForm, list[Reference]]


def join_names(
    registry: PersonRegistry,
    references: Sequence[Reference],
    texts: Sequence[str],
    *,
    only_listed: bool,
) -> None:
    """Gives every reference by name its person, longest names first.

    ``only_listed``: people are those of a person's own cast list, and no name makes a new one.
    """
    forms = _names_of_people(references, only_listed)
    for form, own in forms.items():
        registry.uses_in_narration[form.whole] = sum(not reference.quoted for reference in own)
        if form.title and len(form.words) > 1:
            surname = form.words[-1].lower()
            registry.titled_full_names.setdefault((form.title, surname), []).append(form.whole)
    registry.answering_forms = _answering_forms(references)
    shared: dict[NameForm, list[int]] = {}
    order = sorted(
        forms, key=lambda form: (-min(len(form.words), 2), not form.title, -len(forms[form]))
    )
    for form in order:
        number = find_bearer(registry, form, forms[form], only_listed=only_listed)
        if number is None:
            if only_listed:
                continue
            number = registry.add(PersonDraft())
        for reference in forms[form]:
            reference.person = number
        bearers = _bearers_of_short_name(registry, form)
        if number in bearers and len(bearers) > 1:
            shared[form] = bearers
        _enter_form(registry, number, form, forms[form], texts)
    _tell_namesakes_apart(registry, references, shared)
    registry.recount(references)


def _answering_forms(references: Sequence[Reference]) -> dict[str, set[str]]:
    """Names that are tagged as answering each other, paragraph by paragraph, too often for one
    person: 'Dr. Venn' and 'Nurse Venn'."""
    tagged: dict[int, tuple[str, str]] = {}
    tags: Counter[str] = Counter()
    for reference in references:
        if reference.kind == "name" and reference.speaks and not reference.quoted:
            whole = NameForm(reference.title, reference.words).whole
            first, _ = tagged.get(reference.paragraph, (whole, whole))
            tagged[reference.paragraph] = (first, whole)
            tags[whole] += 1
    answers: Counter[tuple[str, str]] = Counter()
    for paragraph, (_, one) in tagged.items():
        two = tagged.get(paragraph + 1, (one, one))[0]
        if one != two:
            answers[min(one, two), max(one, two)] += 1
    apart: dict[str, set[str]] = defaultdict(set)
    for (one, two), times in answers.items():
        if times >= _ANSWERS and times >= _ANSWERING * min(tags[one], tags[two]):
            apart[one].add(two)
            apart[two].add(one)
    return apart


def _names_of_people(references: Sequence[Reference], only_listed: bool) -> _References:
    """The references by name, by form of the name; those to places and families left out."""
    every: _References = defaultdict(list)
    for reference in references:
        if reference.kind == "name":
            every[NameForm(reference.title, reference.words)].append(reference)
    forms = {form: own for form, own in every.items() if only_listed or _is_persons_name(form, own)}
    parts = {part.lower() for form in forms for part in (form.words[0], form.words[-1])}
    for form, own in every.items():
        if len(form.words) == 1 and form.words[0].lower() in parts:
            forms.setdefault(form, own)
    return {
        form: own
        for form, own in forms.items()
        if form.title or not _is_family(form.words, own, parts)
    }


def _is_family(words: tuple[str, ...], own: Sequence[Reference], parts: set[str]) -> bool:
    """'the Lucases': a plural of somebody's name."""
    last = words[-1].lower()
    singulars = {last.removesuffix("s"), last.removesuffix("es")} - {last}
    if not singulars & parts or any(reference.vocative for reference in own):
        return False  # 'Easy, Bats.'
    return not singulars & GIVEN_NAMES or any(reference.owner == "the" for reference in own)


def _is_persons_name(form: NameForm, own: Sequence[Reference]) -> bool:
    """Whether a capitalised form is somebody's name: by its words, and by what it does."""
    if form.title:
        return True
    first = form.words[0].lower()
    if len(form.words) > 1 and first == form.words[-1].lower():
        return False  # 'Hah Hah!'
    score = 2.0 * (first in GIVEN_NAMES) + (0.5 if len(form.words) > 1 else 0)
    settled = any(not reference.at_sentence_start for reference in own)
    for reference in own:
        inside = not reference.at_sentence_start
        weight = 1.0 if inside else 0.6
        called = reference.vocative and (settled or len(own) > 1)
        score += weight * (2.0 * reference.speaks + 0.7 * reference.acts + 0.8 * called)
        score += 0.3 * reference.possessive + 0.6 * (inside and not reference.after_preposition)
        score -= 0.8 * reference.after_preposition + 1.1 * (reference.owner == "the")
    if not settled and first not in GIVEN_NAMES:
        # A capital at a sentence's start proves nothing: it must act or speak, and twice; once
        # where it is a name that some people bear.
        if name_gender(form.words[0]) != "unknown" and any(r.acts for r in own):
            return True
        if any(reference.speaks for reference in own):
            return True
        acts = any(r.acts or r.possessive for r in own)
        if not acts and (all(r.alone for r in own) or any(r.chanted for r in own)):
            return False  # 'Speech! Speech!' calls nobody, nor '“Better?” “Better.”'
        return len(own) > 1 and score >= 0.8
    return score >= min(3.0, 0.45 + 0.12 * len(own))


def _enter_form(
    registry: PersonRegistry,
    number: int,
    form: NameForm,
    own: Sequence[Reference],
    texts: Sequence[str],
) -> None:
    """Tells a person's draft of a form of their name."""
    draft = registry.drafts[number]
    draft.joined_mentions += len(own)
    draft.narration_mentions += sum(not reference.quoted for reference in own)
    draft.vote_by_pronouns(own)
    draft.names_entered.add(form.whole)
    registry.add_name(number, form.words, form.title)
    if draft.cast_list_entry is not None:
        return
    for reference in own:
        draft.name_forms[_name_as_written(reference, texts[reference.paragraph])] += 1
    draft.gender_votes[own[0].gender] += 10 if own[0].gender != "unknown" else 0
    if not form.title or form.title in GIVEN_NAME_TITLES or len(form.words) > 1:
        draft.gender_votes[given_gender(_given_name(form))] += 3


def _given_name(form: NameForm) -> str:
    """The first word, or the one behind it that is told apart: 'Tom' of 'Old Tom'."""
    tells_apart = len(form.words) > 1 and form.lower[0] in TELLING_APART
    return form.words[1] if tells_apart else form.words[0]


def _name_as_written(reference: Reference, text: str) -> str:
    """The name as it stands, without 'the' before a title, stammer and stress."""
    plain = text[reference.start : reference.end].replace("*", "").replace("_", "")
    words = " ".join(map(unstammered, plain.split(" ")))
    if reference.owner == "the" and reference.title:
        return words[4:]
    return "the " + words[4:] if words.startswith("The ") else words


def _bearers_of_short_name(registry: PersonRegistry, form: NameForm) -> list[int]:
    """Those whom a short name may stand for: 'Charles' where two bear it as a given name,
    'Miss Steele' where two sisters do."""
    if len(form.words) > 1 or form.title not in ("mr", "miss", ""):
        return []
    name = form.lower[0]
    gender = TITLES.get(form.title, "unknown")
    bearers = []
    for number in registry.names.get(name, ()):
        draft = registry.drafts[number]
        names = draft.surnames if form.title else draft.given_names
        if name in names and draft.given_names and title_fits(draft, form.title, gender):
            bearers.append(number)
    return bearers


def _tell_namesakes_apart(
    registry: PersonRegistry,
    references: Sequence[Reference],
    shared: dict[NameForm, list[int]],
) -> None:
    """Gives each mention of a name that several share to the one named in full most lately."""
    if not shared:
        return
    last_named: dict[int, int] = {}
    for reference in references:
        if reference.kind != "name":
            continue
        form = NameForm(reference.title, reference.words)
        bearers = shared.get(form)
        if bearers is None:
            if reference.person is not None:
                last_named[reference.person] = reference.paragraph
            continue
        usual = reference.person
        near = [
            number
            for number in bearers
            if number in last_named and reference.paragraph - last_named[number] <= _LATELY
        ]
        if near and usual not in registry.cast_list_names.get(form.whole, ()):
            reference.person = max(near, key=lambda n: (last_named[n], n == usual))
        reference.namesakes = tuple(n for n in bearers if n != reference.person)
