"""Who is in the story: characters, their names, and every place where one is mentioned."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.model import NARRATOR, UNKNOWN, Character, Manuscript
from pipeline.splitter.people.find_references import find_all
from pipeline.splitter.people.join_by_nearness import eliminate, link
from pipeline.splitter.people.join_descriptions import describe
from pipeline.splitter.people.join_names import merge
from pipeline.splitter.people.mentions import Member, Mention, People
from pipeline.splitter.people.pronouns import resolve
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.people.registry import PersonDraft, PersonRegistry, known_words, seed
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.names import GIVEN_NAMES
from pipeline.splitter.words.person_nouns import noun_age

__all__ = ["Member", "Mention", "People", "find_people"]

_INTRODUCED = re.compile(
    r"\b(?:[Mm]y name(?:[’']s| is)|[Tt]hey call me|[Cc]all me|[Nn]ame[’']s) ([A-Z][\w’'-]+)"
)
_CLEAN = re.compile(r"[:()?\r\n\[\]]|^[#%]+")


def find_people(
    manuscript: Manuscript, spans: tuple[Span, ...], known: tuple[Character, ...] = ()
) -> People:
    """The characters and their mentions, in linear time.

    With ``known``, these are the cast: parts of their names count as aliases where they lead
    to one person only, and anybody else who speaks is added as a walk-on. Without, people
    are found by their names, descriptions and kinship words. A first-person narrator is a
    member, named as others call them, or ``Narrator`` where nobody does.
    """
    texts = [paragraph.text for paragraph in manuscript.paragraphs]
    registry = PersonRegistry()
    seed(registry, known)
    found = find_all(manuscript, spans, known_words(registry))
    closed = bool(known)
    merge(registry, found, texts, closed)
    if closed:
        _walk_ons(registry, found, texts)
    describe(registry, found, texts, closed)
    _speakers_given(registry, manuscript)
    narrator = _find_narrator(registry, found, manuscript, spans)
    if narrator is not None:
        for item in found:
            if item.sort == "first" and not item.quoted:
                item.entity = narrator
    if not closed:
        link(registry, found, texts)
        speech = frozenset(span.paragraph for span in spans if span.kind != "narration")
        eliminate(registry, found, texts, speech)
    return _assemble(registry, found, narrator)


def _walk_ons(registry: PersonRegistry, found: Sequence[Reference], texts: Sequence[str]) -> None:
    """Named people outside a known cast who speak."""
    speaking = {
        item.words for item in found if item.sort == "name" and item.entity is None and item.speaks
    }
    left = [
        item
        for item in found
        if item.sort == "name" and item.entity is None and item.words in speaking
    ]
    if left:
        merge(registry, left, texts, False)


def _speakers_given(registry: PersonRegistry, manuscript: Manuscript) -> None:
    """Speakers that the format itself names (screenplays)."""
    for name in dict.fromkeys(p.speaker for p in manuscript.paragraphs if p.speaker):
        if any(entity.name().lower() == name.lower() for entity in registry.entities):
            continue
        entity = PersonDraft(known=Character(name))
        entity.speaks = 1
        registry.add(entity)


def _find_narrator(
    registry: PersonRegistry,
    found: Sequence[Reference],
    manuscript: Manuscript,
    spans: Sequence[Span],
) -> int | None:
    """The narrator in first person: 'often named inside quotes, almost never in narration'."""
    told = [item for item in found if item.sort == "first" and not item.quoted]
    words = sum(
        manuscript.paragraphs[s.paragraph].text.count(" ", s.start, s.end)
        for s in spans
        if s.kind == "narration"
    )
    subjects = sum(item.words[0] == "i" for item in told)
    if subjects < 3 or len(told) < 0.008 * words:
        return None
    for number, entity in enumerate(registry.entities):
        if entity.narrator:
            return number
    best = _named_in_quotes(registry, found, manuscript, spans)
    if best is None:
        entity = PersonDraft()
        entity.full[NARRATOR] += 1
        best = registry.add(entity)
    registry.entities[best].narrator = True
    return best


def _named_in_quotes(
    registry: PersonRegistry,
    found: Sequence[Reference],
    manuscript: Manuscript,
    spans: Sequence[Span],
) -> int | None:
    score: Counter[int] = Counter()
    for span in spans:
        match = _INTRODUCED.search(manuscript.paragraphs[span.paragraph].text, span.start, span.end)
        if match and (span.kind == "narration" or _said_by_me(manuscript, spans, span)):
            for number in registry.names.get(match.group(1).lower(), ()):
                score[number] += 6
    mine = {i.paragraph for i in found if i.sort == "first" and i.speaks}
    beats = {i.paragraph for i in found if i.sort == "first" and not i.quoted and i.words[0] == "i"}
    for item in found:
        if item.entity is None or not item.vocative or item.sort != "name":
            continue
        at = item.paragraph
        text = manuscript.paragraphs[at].text
        alone = not text[max(0, item.start - 2) : item.start - 1].strip()
        if text[item.end : item.end + 1] == "." and alone:
            continue  # 'Nerys.' tells a name as often as it calls one
        # Called where the narrator speaks next or just spoke: the narrator. Where the narrator
        # speaks or acts in the same paragraph, it is the narrator who calls.
        score[item.entity] += 2 + 2 * (at + 1 in mine) + (at - 1 in mine) + (at + 1 in beats)
        score[item.entity] -= 4 * (at in mine) + 3 * (at in beats and at not in mine)
    ranked: list[tuple[float, int]] = []
    for number, points in score.items():
        entity = registry.entities[number]
        doing = entity.acts + entity.speaks
        if entity.group or entity.told > 0.5 * entity.quoted or doing > 0.05 * entity.quoted:
            continue
        given = 2.5 if entity.firsts & GIVEN_NAMES else 0.0
        value = points + given - 1.5 * entity.told - (3.0 if entity.titles else 0.0)
        ranked.append((value, number))
    ranked.sort(key=lambda pair: (-pair[0], pair[1]))
    # A wrong name costs more than none: the best must stand out.
    if not ranked or ranked[0][0] < 3 or (len(ranked) > 1 and ranked[0][0] < ranked[1][0] + 1):
        return None
    return ranked[0][1]


def _said_by_me(manuscript: Manuscript, spans: Sequence[Span], span: Span) -> bool:
    after = manuscript.paragraphs[span.paragraph].text[span.end : span.end + 24]
    return bool(re.match(r"\s*(?:I \w+|\w+ I\b)", after))


def _assemble(registry: PersonRegistry, found: Sequence[Reference], narrator: int | None) -> People:
    """Members in order of importance, mentions with what they stand for."""
    resolved = resolve(registry, found)
    entities = registry.entities
    keep = [
        n for n, e in enumerate(entities) if e.known is not None or n == narrator or _matters(e)
    ]
    keep.sort(key=lambda n: (entities[n].known is None, -_weight(entities[n]), n))
    place = {number: index for index, number in enumerate(keep)}
    names = _unique_names([entities[n] for n in keep])
    members = tuple(_member(entities[n], names[i], n == narrator) for i, n in enumerate(keep))
    mentions: list[Mention] = []
    end = (-1, -1)
    for item, (entity, sure, others) in zip(found, resolved, strict=True):
        if (item.paragraph, item.start) < end:
            continue
        character = place.get(entity) if entity is not None else None
        if item.sort == "first" and (item.quoted or narrator is None):
            continue
        if character is None and item.sort not in ("pronoun", "epithet", "kin", "group"):
            continue
        rest = tuple(place[n] for n in others if n in place)
        mentions.append(
            Mention(item.paragraph, item.start, item.end, character, item.sort, item.quoted,
                    item.vocative, item.possessive, item.gender, round(sure, 3), rest)
        )  # fmt: skip
        end = (item.paragraph, item.end)
    return People(members, tuple(mentions), None if narrator is None else place[narrator])


def _matters(entity: PersonDraft) -> bool:
    """Whether a found name or description is somebody who may speak."""
    if entity.titles:
        return True
    if entity.full:
        return entity.told + entity.called > 0 or entity.quoted > 2
    return entity.told > 0 or entity.called > 1


def _weight(entity: PersonDraft) -> float:
    return entity.told + 2.0 * entity.speaks + entity.acts + 0.5 * entity.quoted


def _member(entity: PersonDraft, name: str, narrator: bool) -> Member:
    count = entity.told + entity.quoted
    if entity.known is not None:
        person = entity.known
        gender = person.gender if person.gender != "unknown" else entity.gender
        age = person.age if person.age != "unknown" else _age(entity)
        character = Character(person.name, person.aliases, gender, age)
        return Member(character, True, narrator, entity.group, False, count)
    aliases = [a for a, _ in (entity.full + entity.phrases).most_common() if a != name]
    gender = entity.gender
    return Member(
        Character(name, tuple(aliases), gender, _age(entity)),
        narrator=narrator,
        group=entity.group,
        walk_on=not entity.full and entity.told < 3,
        mentions=count,
    )


def _age(entity: PersonDraft) -> str:
    for age, _ in entity.ages.most_common():
        if age != "unknown":
            return age
    if entity.titles & {
        "aunt",
        "auntie",
        "aunty",
        "uncle",
        "mrs",
        "mr",
        "dr",
        "professor",
        "captain",
    }:
        return "adult"
    return max(
        (noun_age(phrase) for phrase in entity.phrases),
        default="unknown",
        key=lambda a: a != "unknown",
    )


def _unique_names(entities: Sequence[PersonDraft]) -> list[str]:
    """A name for each that the script file can hold and nobody else has."""
    used: set[str] = set()
    names = []
    for entity in entities:
        name = " ".join(_CLEAN.sub("", entity.name()).split()) or "Somebody"
        if name.lower() == UNKNOWN.lower() or (
            name.lower() == NARRATOR.lower() and not entity.narrator
        ):
            name = "The " + name.lower()
        base, number = name, 2
        while name.lower() in used:
            others = [n for n in entity.full if n.lower() not in used]
            name = others[0] if others and number == 2 else f"{base} {number}"
            number += 1
        used.add(name.lower())
        names.append(name)
    return names
