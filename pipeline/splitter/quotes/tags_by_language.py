"""Tags of other languages than English: who says it, by the language's own table of words.

'„Komm“, sagte Anna', '— Venez, dit-elle', '—Ven —susurró el viejo': a verb of speech beside a
name, a pronoun or a description.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.splitter.words.language_words import LanguageWords

SubjectKind = Literal["name", "pronoun", "first", "description"]

_WORD = re.compile(r"[^\W\d_]+")
_LEAD = re.compile(r"[\s,;–—―…-]*")
_STOP = re.compile(r"[.!?;:…“”„»«\"]")
_SENTENCE = re.compile(r"[.!?…;]\s+(?=[^\W\d_a-zà-ÿ])")
_ADVERBS = ("ment", "mente")
_INFINITIVES = ("er", "ir", "ar", "re")
_FAR = 160
"""Characters of narration that are searched for a tag."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Who a clause tells of."""

    kind: SubjectKind
    words: str
    """As they stand in the text; of a pronoun in lower case."""
    gender: str
    start: int
    end: int
    """Half open, in the text."""


@dataclass(frozen=True, slots=True)
class LanguageTag:
    """A clause that says who speaks; ``subject`` is None where the verb alone does ('dijo')."""

    verb: str
    subject: Subject | None
    end: int
    """Where its verb and subject end, in the text."""
    verb_first: bool


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, or a part of one that an apostrophe or a hyphen cuts off: 'dit', 'elle'."""

    lower: str
    written: str
    start: int
    end: int


def tag_after(text: str, at: int, end: int, words: LanguageWords) -> LanguageTag | None:
    """The tag that begins at ``at``, behind a quotation; None where none does before ``end``."""
    lead = _LEAD.match(text, at, end)
    tokens = _tokens(text, lead.end() if lead else at, min(end, at + _FAR))
    first = _past_fillers(tokens, 0, words)
    if first >= len(tokens):
        return None
    if is_tag_verb(tokens[first].lower, words):
        return _verb_first(text, tokens, first, words)
    inverted = _told_of(text, tokens, first, words)
    if inverted is not None:
        return inverted
    subject = _subject_at(text, tokens, first, words)
    if subject is None:
        return None
    verb = _past_fillers(tokens, _index_at(tokens, subject.end), words)
    if verb < len(tokens) and is_tag_verb(tokens[verb].lower, words):
        return LanguageTag(tokens[verb].lower, subject, tokens[verb].end, verb_first=False)
    return None


def tag_before(text: str, start: int, at: int, words: LanguageWords) -> LanguageTag | None:
    """The tag that leads in a quotation at ``at``: 'Anna sah ihn an und fragte: „…“'."""
    clause_start = max(start, at - 2 * _FAR)
    for sentence in _SENTENCE.finditer(text, clause_start, at):
        clause_start = sentence.end()
    if not text[clause_start:at].rstrip().endswith((":", ",", "–", "—")):
        return None
    tokens = _tokens(text, clause_start, at)
    verbs = [n for n, token in enumerate(tokens) if is_tag_verb(token.lower, words)]
    if not verbs:
        return None
    verb = verbs[-1]
    behind = _verb_first(text, tokens, verb, words)
    if behind is not None and behind.subject is not None:
        return behind
    subject = first_subject(text, clause_start, at, words)
    if subject is None and words.needs_subject:
        return None
    return LanguageTag(tokens[verb].lower, subject, tokens[verb].end, verb_first=False)


def first_subject(text: str, start: int, end: int, words: LanguageWords) -> Subject | None:
    """Who a sentence that begins at ``start`` tells of first."""
    lead = re.compile(r"[^\w]*").match(text, start, end)
    tokens = _tokens(text, lead.end() if lead else start, min(end, start + _FAR))
    for at in range(min(len(tokens), 3)):
        subject = _subject_at(text, tokens, at, words)
        if subject is not None:
            return subject
        if tokens[at].lower not in words.fillers:
            return None
    return None


def is_beat(text: str, start: int, end: int, words: LanguageWords) -> bool:
    """Whether a sentence tells what somebody does: a subject in the third person, and the verb of
    a story soon behind it."""
    subject = first_subject(text, start, end, words)
    if subject is None or subject.kind == "first":
        return False
    tokens = _tokens(text, subject.end, min(end, subject.end + 40))
    at = _past_fillers(tokens, 0, words)
    if at >= len(tokens):
        return False
    verb = tokens[at].lower
    if verb in words.not_past:
        return False
    return verb in words.past_verbs or (len(verb) > 2 and verb.endswith(words.past_endings))


def _tokens(text: str, start: int, end: int) -> list[_Token]:
    """The words of a part of the text, up to a mark that ends its clause for good."""
    stop = _STOP.search(text, start, end)
    # 'M. Dupont': a full stop behind a title ends nothing.
    while stop is not None and stop[0] == "." and _ends_abbreviation(text, stop.start()):
        stop = _STOP.search(text, stop.end(), end)
    limit = stop.start() if stop else end
    return [
        _Token(match[0].lower(), match[0], match.start(), match.end())
        for match in _WORD.finditer(text, start, limit)
    ]


def _ends_abbreviation(text: str, at: int) -> bool:
    """Whether the full stop at ``at`` belongs to a short word with a name behind it."""
    head = re.compile(r"(?:^|[\s(])([^\W\d_]{1,4})\Z").search(text, max(0, at - 6), at)
    return head is not None and head[1][:1].isupper() and text[at + 1 : at + 3].strip().istitle()


def _past_fillers(tokens: Sequence[_Token], at: int, words: LanguageWords) -> int:
    """The first token from ``at`` on that is no filler; of fillers there may be three."""
    for place in range(at, min(at + 4, len(tokens))):
        lower = tokens[place].lower
        adverb = lower.endswith(_ADVERBS) and len(lower) > 6
        if lower not in words.fillers and not adverb:
            return place
        if is_tag_verb(lower, words):
            return place
    return len(tokens)


def is_tag_verb(lower: str, words: LanguageWords) -> bool:
    """Whether a word is a verb of speech or thought."""
    return lower in words.verbs or lower in words.thought_verbs


def _told_of(
    text: str, tokens: Sequence[_Token], at: int, words: LanguageWords
) -> LanguageTag | None:
    """A tag by a verb that no list has, right before who surely is a person: 's'étonna Luc'."""
    token = tokens[at]
    if not token.written[0].islower() or at + 1 >= len(tokens):
        return None
    if not token.lower.endswith(words.past_endings) or token.lower in words.past_verbs:
        return None
    subject = _subject_at(text, tokens, at + 1, words)
    if subject is None or subject.start != tokens[at + 1].start:
        return None
    first = subject.words.split()[0].lower()
    last = subject.words.split()[-1].lower()
    named = subject.kind == "name" and (first in words.given_names or first in words.titles)
    described = subject.kind == "description" and last in words.person_nouns
    if not (named or described or subject.kind == "pronoun"):
        return None
    return LanguageTag(token.lower, subject, subject.end, verb_first=True)


def _index_at(tokens: Sequence[_Token], offset: int) -> int:
    return next((n for n, token in enumerate(tokens) if token.start >= offset), len(tokens))


def _verb_first(
    text: str, tokens: Sequence[_Token], verb: int, words: LanguageWords
) -> LanguageTag | None:
    """The tag whose verb stands at ``verb``, its subject behind it."""
    token = tokens[verb]
    for at in range(verb + 1, min(verb + 5, len(tokens))):
        between = text[tokens[at - 1].end : tokens[at].start]
        if "," in between or "—" in between or "–" in between:
            break
        subject = _subject_at(text, tokens, at, words)
        if subject is not None:
            return LanguageTag(token.lower, subject, subject.end, verb_first=True)
        lower = tokens[at].lower
        infinitive = at == verb + 1 and lower.endswith(_INFINITIVES)  # 'fit remarquer Paul'
        if not infinitive and lower not in words.fillers and not lower.endswith(_ADVERBS):
            break
    return None if words.needs_subject else LanguageTag(token.lower, None, token.end, True)


def _subject_at(
    text: str, tokens: Sequence[_Token], at: int, words: LanguageWords
) -> Subject | None:
    """The subject that begins at a token; None where none does."""
    token = tokens[at]
    if token.lower in words.first_person:
        return Subject("first", token.lower, "unknown", token.start, token.end)
    titled = _titled(text, tokens, at, words)
    if titled is not None:
        return titled
    if token.lower in words.pronouns and not _is_determiner(tokens, at, words):
        gender = words.pronouns[token.lower]
        return Subject("pronoun", token.lower, gender, token.start, token.end)
    if token.lower in words.determiners:
        return _description(text, tokens, at, words)
    if token.written[0].isupper() and token.lower not in words.no_names:
        end = _name_end(text, tokens, at, words)
        return Subject(
            "name", text[token.start : end], gender_of_name(token.lower, words), token.start, end
        )
    return None


def gender_of_name(first: str, words: LanguageWords) -> str:
    """The gender that a given name shows, in lower case."""
    known = words.given_names.get(first)
    if known is not None:
        return known
    return next((g for ending, g in words.name_endings if first.endswith(ending)), "unknown")


def _is_determiner(tokens: Sequence[_Token], at: int, words: LanguageWords) -> bool:
    """Whether a word that is also a pronoun ('la', 'le') belongs to a noun."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    return tokens[at].lower in words.determiners and (
        after in words.person_nouns or after in words.adjectives
    )


def _titled(text: str, tokens: Sequence[_Token], at: int, words: LanguageWords) -> Subject | None:
    """'Herr Müller', 'le capitaine Duval', 'la señora Ruiz': a title and a name."""
    start = at
    if tokens[at].lower in words.determiners and at + 1 < len(tokens):
        at += 1
    gender = words.titles.get(tokens[at].lower)
    if gender is None or at + 1 >= len(tokens):
        return None
    name = tokens[at + 1]
    if not name.written[0].isupper() or text[tokens[at].end : name.start].strip(". "):
        return None
    if name.lower in words.no_names:
        return None
    end = _name_end(text, tokens, at + 1, words)
    return Subject("name", text[tokens[at].start : end], gender, tokens[start].start, end)


def _name_end(text: str, tokens: Sequence[_Token], at: int, words: LanguageWords) -> int:
    """Where the name that begins at a token ends: capitals in a row, small words between them."""
    end = tokens[at].end
    for place in range(at + 1, min(at + 5, len(tokens))):
        token = tokens[place]
        if text[tokens[place - 1].end : token.start] not in (" ", "-", "’", "'", ". "):
            break
        if token.written[0].isupper() and token.lower not in words.no_names:
            end = token.end
        elif token.lower not in words.particles:
            break
    return end


def _description(
    text: str, tokens: Sequence[_Token], at: int, words: LanguageWords
) -> Subject | None:
    """'der alte Mann', 'le vieux', 'la mujer del abrigo': a determiner and a noun for a person."""
    gender = words.determiners[tokens[at].lower]
    for place in range(at + 1, min(at + 4, len(tokens))):
        token = tokens[place]
        if "," in text[tokens[place - 1].end : token.start]:
            return None
        ends = token.written[0].isupper() if words.nouns_in_capitals else True
        if not ends or (token.lower in words.adjectives and _goes_on(tokens, place, words)):
            continue
        known = words.person_nouns.get(token.lower)
        if known is None and not words.nouns_in_capitals and place > at + 1:
            return None
        gender = known if known not in (None, "unknown") else gender
        described = text[tokens[at].start : token.end]
        return Subject("description", described, gender, tokens[at].start, token.end)
    return None


def _goes_on(tokens: Sequence[_Token], at: int, words: LanguageWords) -> bool:
    """Whether a noun for a person follows an adjective."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in words.person_nouns
