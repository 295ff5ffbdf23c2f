"""Every run of words that may stand for somebody, before anybody knows for whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf

from pipeline.model import Manuscript
from pipeline.splitter.people.description_phrases import (
    UNNAMED,
    read_description,
    read_owned,
    read_unnamed,
)
from pipeline.splitter.people.mentions import MentionKind
from pipeline.splitter.people.name_phrases import has_capital, read_name, whole_name_at
from pipeline.splitter.people.places_and_wishes import is_a_land_or_wish, is_a_place
from pipeline.splitter.people.reference import (
    KnownWords,
    Reference,
    SpanTokens,
    Token,
    is_possessive,
)
from pipeline.splitter.people.speaking_subjects import (
    is_it,
    opens_span,
    speaks_by,
    they_speak,
    verb_behind_modifier,
    voice_speaks,
)
from pipeline.splitter.people.tagged_names import with_tagged_names
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.grammar import is_verb
from pipeline.splitter.words.noun_phrase_words import FIRST_PERSON, FUNCTION_WORDS
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS, noun_gender
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_WORD = re.compile(
    r"(?<![\w-])[A-Z][A-Za-z]*-?\d\w*(?:-\w+)*|[^\W\d_]+(?:[’'-](?=[^\W\d_])[^\W\d_]+)*"
)
"""'lamp', 'Anne-Marie', 'isn’t'; and a name with digits: 'R2-D2'."""
_LOWERCASE_WORD = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'])")

_PRONOUN_GENDER = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
    "they": "unknown", "them": "unknown", "their": "unknown",
}  # fmt: skip
_CONTRACTED = word_set("he she they i")
"""Pronouns that may stand before an apostrophe: 'she'd'."""
_GROUP_PRONOUNS = word_set("everyone everybody both someone somebody")
_PREPOSITIONS_OF_PLACE = word_set("in at from into near through of on to")
_LOOKS = (
    "look", "glanc", "star", "smil", "nod", "point", "grin", "frown", "shout", "laugh", "glar",
)  # fmt: skip
"""Stems of verbs after which 'at' names a person: 'glanced at Mara'."""
_BEHIND_OWNERS = (" ", "’ ", "' ")
_OPENING_MARKS = frozenset("“‘\"'»«")
_CHANT = 20
"""Words of a speech that is one word again and again, at most."""
_FULL_STOP = re.compile(r"[”’\"'»« ]*\.[”’\"'»« ]*")
_AFTER_VOCATIVE = frozenset(",.!?…—–-;\"”’'*_)")


def find_references(
    manuscript: Manuscript, spans: Sequence[Span], known: KnownWords
) -> list[Reference]:
    """Everything in the prose that may stand for somebody, in the order of the text."""
    lowercase_counts = _count_lowercase_words(manuscript)
    known = with_tagged_names(known, manuscript, lowercase_counts)
    references: list[Reference] = []
    at, line_starts = -1, frozenset[int]()
    for number, span in enumerate(spans):
        paragraph = manuscript.paragraphs[span.paragraph]
        if span.paragraph != at:
            at, line_starts = span.paragraph, frozenset(paragraph.line_ends)
        text = paragraph.text
        tokens = tuple(
            Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'"))
            for m in _WORD.finditer(text, span.start, span.end)
        )
        beside_speech = span.kind == "narration" and _touches_speech(spans, number)
        here = SpanTokens(text, span, tokens, beside_speech, line_starts)
        references.extend(_references_in_span(here, lowercase_counts, known))
    _set_next_pronoun_genders(references)
    return references


def _count_lowercase_words(manuscript: Manuscript) -> Counter[str]:
    """How often every word stands in lower case."""
    counts: Counter[str] = Counter()
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "prose":
            counts.update(_LOWERCASE_WORD.findall(paragraph.text))
    return counts


def _touches_speech(spans: Sequence[Span], number: int) -> bool:
    """Whether a span has speech or thought right before or after it in its paragraph."""
    paragraph = spans[number].paragraph
    return any(
        0 <= near < len(spans)
        and spans[near].paragraph == paragraph
        and spans[near].kind != "narration"
        for near in (number - 1, number + 1)
    )


def _references_in_span(
    here: SpanTokens, lowercase_counts: Counter[str], known: KnownWords
) -> Iterator[Reference]:
    quoted = here.span.kind != "narration"
    tokens = here.tokens
    at = first = 0  # where the reference stands, and where it begins with all its owners
    before: Reference | None = None
    while at < len(tokens):
        lower = tokens[at].lower
        after = at + 1
        reference = _read_pronoun(here, at, known)
        owned = _read_owned(here, at, before, known) if reference is None else None
        first = first if owned is not None else at
        if owned is not None:
            reference, after = owned
        elif reference is None or reference.possessive:
            described = read_description(here, at, known)
            if described is None and lower in UNNAMED:
                described = read_unnamed(here, at)
            if described is not None:
                owner = reference
                reference, after = described
                if owner is not None:  # 'his mother' is two references
                    owner.quoted = quoted
                    yield owner
                    reference.start = owner.end + 1
        if reference is None and has_capital(tokens[at].word):
            named = read_name(here, at, lowercase_counts, known)
            if named is not None and is_a_land_or_wish(here, at, named[0], known):
                after = named[1]
            elif named is not None and not is_a_place(here, at, named[0], known):
                reference, after = named
                if lower in ("his", "her"):
                    reference.gender = _PRONOUN_GENDER[lower]
        if reference is None and quoted and (lower in PERSON_NOUNS or lower in KIN_NAMES):
            reference = _lowercase_vocative(here, tokens[at])
        if reference is None and lower in _GROUP_PRONOUNS:
            reference = Reference(
                here.span.paragraph, tokens[at].start, tokens[at].end, "group", (lower,)
            )
        if reference is not None:
            reference.quoted = quoted
            if quoted:
                reference.vocative = _is_vocative(here, reference)
                reference.alone = len(tokens) < _CHANT and len({t.lower for t in tokens}) == 1
                reference.chanted = reference.alone and len(tokens) > 1
            else:
                reference.beside_speech = here.beside_speech
                _set_role(here, first, after, reference)
            yield reference
        before = reference
        at = max(after, at + 1)


def _read_owned(
    here: SpanTokens, at: int, before: Reference | None, known: KnownWords
) -> tuple[Reference, int] | None:
    """What begins at token ``at`` and is somebody's whom the token before names in 's."""
    if not at or here.text[here.tokens[at - 1].end : here.tokens[at].start] not in _BEHIND_OWNERS:
        return None
    if before is not None and before.possessive and before.kind not in ("pronoun", "first"):
        return read_owned(here, at, before, known)
    last = here.tokens[at - 1].word
    if before is None and is_possessive(last) and last[0].isupper():
        return read_owned(here, at, None, known)
    return None


def _read_pronoun(here: SpanTokens, at: int, known: KnownWords) -> Reference | None:
    """The pronoun that stands at token ``at``: 'she', 'my', the 'I' of 'I'd'; not the first word of
    a name ('Her Majesty')."""
    token = here.tokens[at]
    base = token.lower.split("'")[0]
    if base != token.lower and base not in _CONTRACTED:
        return None
    if whole_name_at(here, at, known):
        return None
    kind: MentionKind
    if base in FIRST_PERSON:
        if base == "i" and token.word[0] != "I":
            return None
        kind, possessive = "first", base in ("my", "mine")
    elif base in _PRONOUN_GENDER:
        kind, possessive = "pronoun", base in ("his", "their", "hers")
        if base == "her":
            possessive = _owns_next(here, at)
    else:
        return None
    return Reference(
        here.span.paragraph,
        token.start,
        token.start + len(base),
        kind,
        (base,),
        gender=_PRONOUN_GENDER.get(base, "unknown"),
        possessive=possessive,
    )


def _owns_next(here: SpanTokens, at: int) -> bool:
    """Whether 'her' owns the word after it."""
    if at + 1 >= len(here.tokens):
        return False
    following = here.tokens[at + 1]
    return (
        here.text[here.tokens[at].end : following.start] == " "
        and following.lower not in FUNCTION_WORDS
        and not following.lower.endswith("ly")
    )


def _lowercase_vocative(here: SpanTokens, token: Token) -> Reference | None:
    """A noun in lower case that calls somebody: 'Quit the games, clown.'"""
    text = here.text
    if text[max(here.span.start, token.start - 2) : token.start] != ", ":
        return None
    if text[token.end : token.end + 1] not in (".", ",", "!", "?", "…", "—"):
        return None
    return Reference(
        here.span.paragraph,
        token.start,
        token.end,
        "kin" if token.lower in KIN_NAMES else "epithet",
        (token.lower,),
        gender=noun_gender(token.lower),
    )


def _is_vocative(here: SpanTokens, reference: Reference) -> bool:
    """Whether a reference in speech calls somebody: it stands between marks or pauses."""
    if reference.kind not in ("name", "kin", "epithet"):
        return False
    if reference.possessive or reference.owner:
        return False
    text, span = here.text, here.span
    before = text[max(span.start, reference.start - 3) : reference.start].rstrip()[-1:]
    after = text[reference.end : min(reference.end + 1, span.end)]
    opens = not before or before in ",.!?…—–-“‘\"'«*_("
    ends = not after or after in _AFTER_VOCATIVE
    # A word that is a whole speech with a full stop orders rather than calls: 'Eat.'
    orders = before in _OPENING_MARKS and _FULL_STOP.fullmatch(text, reference.end, span.end)
    return opens and ends and not orders


def _set_role(here: SpanTokens, at: int, after: int, reference: Reference) -> None:
    """Sets what the words on both sides tell in narration: place, action, speech. The reference,
    with its owners, begins at token ``at`` and ends before token ``after``."""
    text, tokens = here.text, here.tokens
    first = at - 1 if reference.owner == "the" and at >= 2 else at
    before = tokens[first - 1] if first else None
    start = reference.start if reference.owned_by is None else tokens[at].start
    if before is not None and text[before.end : start].strip():
        before = None
    if before is not None:
        looks = at >= 2 and tokens[at - 2].lower.startswith(_LOOKS)
        is_looked_at = before.lower == "at" and looks
        if before.lower == "from" and first > 1 and tokens[first - 2].lower == "this":
            reference.speaks = here.beside_speech and not reference.possessive
            return  # '“Never.” This from Ivo.'
        reference.after_preposition = before.lower in _PREPOSITIONS_OF_PLACE and not is_looked_at
    if reference.possessive:
        if here.beside_speech and reference.kind in ("epithet", "kin"):
            reference.speaks = voice_speaks(here, at, after, reference)
        return
    if reference.words == ("they",):
        reference.speaks = here.beside_speech and they_speak(here, at)
        return
    following = tokens[after] if after < len(tokens) else None
    if following is not None and text[reference.end : following.start].strip(" ") in ("", ","):
        verb = following.lower
        if verb.endswith("ly") and after + 1 < len(tokens):
            verb = tokens[after + 1].lower
        is_action = is_verb(verb)
        reference.acts = is_action and not reference.after_preposition
        reference.speaks = here.beside_speech and speaks_by(verb, reference)
    elif here.beside_speech and at == 0 and after == len(tokens):
        reference.acts = text[reference.end : here.span.end].strip() == ":"  # 'Fenn: “Not I.”'
    if here.beside_speech and not reference.acts and reference.kind in ("epithet", "kin"):
        reference.acts, reference.speaks = verb_behind_modifier(here, at, after, reference)
    if before is None or not here.beside_speech:
        return
    if before.lower in VERB_BASE and reference.kind != "pronoun":
        said = before.lower in STRONG_VERBS or opens_span(here, before.start)
        reference.speaks = reference.speaks or said
    if is_it(here, at):
        reference.speaks = True


def _set_next_pronoun_genders(references: Sequence[Reference]) -> None:
    """Sets, in narration, the gender of the pronoun that most closely follows who acts."""
    last: Reference | None = None
    for reference in references:
        if reference.quoted:
            continue
        gap = _gap(last, reference)
        if reference.kind == "pronoun":
            is_subject = reference.words[0] in ("he", "she") or reference.possessive
            if last is not None and gap < 160 and is_subject and reference.gender != "unknown":
                last.next_pronoun_gender = reference.gender
            last = None
        elif reference.kind in ("name", "epithet", "kin"):
            if gap >= 60 or reference.acts:
                last = reference
            elif last is not None and not last.acts:
                last = None


def _gap(last: Reference | None, reference: Reference) -> float:
    """Characters between two references of one paragraph; infinite if there aren't two."""
    if last is None or last.paragraph != reference.paragraph:
        return inf
    return reference.start - last.end
