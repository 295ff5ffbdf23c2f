"""Who is in the story: characters, their names, and every place where one is mentioned."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import NARRATOR, UNKNOWN, Character, Manuscript
from pipeline.splitter.people.cast_list import cast_list_words, enter_cast_list
from pipeline.splitter.people.find_narrator import find_narrator
from pipeline.splitter.people.find_references import find_references
from pipeline.splitter.people.join_by_elimination import join_by_elimination
from pipeline.splitter.people.join_by_introduction import join_by_introduction
from pipeline.splitter.people.join_by_nearness import join_by_nearness
from pipeline.splitter.people.join_descriptions import join_descriptions
from pipeline.splitter.people.join_names import join_names
from pipeline.splitter.people.mentions import Member, Mention, People
from pipeline.splitter.people.person_registry import PersonDraft, PersonRegistry
from pipeline.splitter.people.pronouns import resolve_mentions
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.people.speaking_groups import find_speaking_groups
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.person_nouns import noun_age
from pipeline.splitter.words.word_set import word_set

_NOT_IN_A_NAME = re.compile(r"[:()?\r\n\[\]]|^[#%]+")
"""What the script file can't hold in a name."""
_ADULT_TITLES = word_set("aunt auntie aunty uncle mrs mr dr professor captain")


def find_people(
    manuscript: Manuscript, spans: tuple[Span, ...], cast_list: tuple[Character, ...] = ()
) -> People:
    """The characters and their mentions, in linear time.

    With a ``cast_list`` these are the members: parts of their names count as aliases where they
    lead to one person only, and anybody else who speaks is added as a walk-on. Without, people
    are found by their names, descriptions and kinship words. A first-person narrator is a
    member, named as others call them, or ``Narrator`` where nobody does.
    """
    texts = [paragraph.text for paragraph in manuscript.paragraphs]
    registry = PersonRegistry()
    enter_cast_list(registry, cast_list)
    references = find_references(manuscript, spans, cast_list_words(registry))
    has_cast_list = bool(cast_list)
    join_names(registry, references, texts, only_listed=has_cast_list)
    if has_cast_list:
        _add_walk_ons(registry, references, texts)
    find_speaking_groups(registry, references, texts)
    join_descriptions(registry, references, texts, has_cast_list=has_cast_list)
    _add_speakers_of_the_format(registry, manuscript)
    narrator = find_narrator(registry, references, manuscript, spans)
    if narrator is not None:
        for reference in references:
            if reference.kind == "first" and not reference.quoted:
                reference.person = narrator
    if not has_cast_list:
        speech = frozenset(span.paragraph for span in spans if span.kind != "narration")
        join_by_introduction(registry, references, texts, speech)
        join_by_nearness(registry, references, texts)
        join_by_elimination(registry, references, texts, speech)
    return _assemble(registry, references, narrator)


def _add_walk_ons(
    registry: PersonRegistry, references: Sequence[Reference], texts: Sequence[str]
) -> None:
    """Adds named people outside a cast list who speak."""
    strangers = [r for r in references if r.kind == "name" and r.person is None]
    speaking = {reference.words for reference in strangers if reference.speaks}
    walk_ons = [reference for reference in strangers if reference.words in speaking]
    if walk_ons:
        join_names(registry, walk_ons, texts, only_listed=False)


def _add_speakers_of_the_format(registry: PersonRegistry, manuscript: Manuscript) -> None:
    """Adds speakers that the format itself names (screenplays, chats), as it names them."""
    for name in dict.fromkeys(p.speaker for p in manuscript.paragraphs if p.speaker):
        if name.casefold() == UNKNOWN.casefold():
            continue
        if any(draft.display_name.lower() == name.lower() for draft in registry.drafts):
            continue
        bearers = [n for n in registry.names.get(name.lower(), ()) if registry.drafts[n].name_forms]
        if len(bearers) == 1 and registry.drafts[bearers[0]].cast_list_entry is None:
            draft = registry.drafts[bearers[0]]
            aliases = tuple(form for form, _ in draft.name_forms.most_common() if form != name)
            draft.cast_list_entry = Character(name, aliases)
        else:
            registry.add(PersonDraft(cast_list_entry=Character(name), speaking_mentions=1))


def _assemble(
    registry: PersonRegistry, references: list[Reference], narrator: int | None
) -> People:
    """Members in order of importance, mentions with what they stand for. Takes the references out
    of their list: with all their mentions besides they would take too much memory."""
    resolutions = resolve_mentions(registry, references)
    drafts = registry.drafts
    numbers = [
        number
        for number, draft in enumerate(drafts)
        if draft.cast_list_entry is not None or number == narrator or _may_speak(draft)
    ]
    numbers.sort(key=lambda n: (drafts[n].cast_list_entry is None, -_importance(drafts[n]), n))
    index = {number: place for place, number in enumerate(numbers)}
    names = _unique_names([drafts[number] for number in numbers])
    members = tuple(
        _member(drafts[number], name, number == narrator)
        for number, name in zip(numbers, names, strict=True)
    )
    mentions: list[Mention] = []
    end = (-1, -1)
    references.reverse()
    resolutions.reverse()
    while references:
        reference, resolution = references.pop(), resolutions.pop()
        if (reference.paragraph, reference.start) < end:
            continue
        if reference.kind == "first" and (reference.quoted or narrator is None):
            continue
        character = None if resolution.person is None else index.get(resolution.person)
        if character is None and reference.kind in ("name", "first"):
            continue
        others = tuple(index[number] for number in resolution.others if number in index)
        mentions.append(
            Mention(reference.paragraph, reference.start, reference.end, character,
                    reference.kind, reference.quoted, reference.vocative, reference.possessive,
                    reference.gender, round(resolution.confidence, 3), others)
        )  # fmt: skip
        end = (reference.paragraph, reference.end)
    return People(members, tuple(mentions), None if narrator is None else index[narrator])


def _may_speak(draft: PersonDraft) -> bool:
    """Whether a name or description found in the text is somebody who may speak."""
    if draft.titles:
        return True
    if draft.name_forms:
        return draft.narration_mentions + draft.vocatives > 0 or draft.quoted_mentions > 2
    return draft.narration_mentions > 0 or draft.vocatives > 1


def _importance(draft: PersonDraft) -> float:
    in_narration = draft.narration_mentions + 2.0 * draft.speaking_mentions + draft.acting_mentions
    return in_narration + 0.5 * draft.quoted_mentions


def _member(draft: PersonDraft, name: str, is_narrator: bool) -> Member:
    entry = draft.cast_list_entry
    if entry is not None:
        character = Character(
            entry.name,
            entry.aliases,
            entry.gender if entry.gender != "unknown" else draft.gender,
            entry.age if entry.age != "unknown" else _age(draft),
        )
    else:
        forms = draft.name_forms + draft.descriptions
        aliases = tuple(form for form, _ in forms.most_common() if form != name)
        character = Character(name, aliases, draft.gender, _age(draft))
    is_described = entry is None and not draft.name_forms
    return Member(
        character,
        from_cast_list=entry is not None,
        narrator=is_narrator,
        group=draft.is_group,
        walk_on=is_described and draft.narration_mentions < 3,
        mentions=draft.narration_mentions + draft.quoted_mentions,
    )


def _age(draft: PersonDraft) -> str:
    ages = [age for age, _ in draft.age_votes.most_common() if age != "unknown"]
    if ages:
        return ages[0]
    if draft.titles & _ADULT_TITLES:
        return "adult"
    told = [form for form in draft.name_forms if form.lower().startswith(("old ", "young "))]
    described = (noun_age(words) for words in (*draft.descriptions, *told))
    return next((age for age in described if age != "unknown"), "unknown")


def _unique_names(drafts: Sequence[PersonDraft]) -> list[str]:
    """A name for each that the script file can hold and nobody else has."""
    used: set[str] = set()
    names = []
    for draft in drafts:
        name = " ".join(_NOT_IN_A_NAME.sub("", draft.display_name).split()) or "Somebody"
        is_reserved = name.lower() == NARRATOR.lower() and not draft.is_narrator
        if is_reserved or name.lower() == UNKNOWN.lower():
            name = "The " + name.lower()
        base, number = name, 2
        while name.lower() in used:
            others = [form for form in draft.name_forms if form.lower() not in used]
            name = others[0] if others and number == 2 else f"{base} {number}"
            number += 1
        used.add(name.lower())
        names.append(name)
    return names
