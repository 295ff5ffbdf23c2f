"""Names in the text: runs of capitalised words with their titles, and kinship words that stand
as names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.sentences import ABBREVIATED_TITLES
from pipeline.splitter.people.mentions import MentionKind
from pipeline.splitter.people.reference import (
    Reference,
    SpanTokens,
    Token,
    is_possessive,
    owns_in_plural,
    without_possessive,
)
from pipeline.splitter.words.names import GIVEN_NAMES, TITLES
from pipeline.splitter.words.noun_phrase_words import (
    DETERMINERS,
    FUNCTION_WORDS,
    NAME_PARTICLES,
    NEVER_NAMES,
)
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS, noun_gender

_MOST_WORDS = 4


_STAMMER = re.compile(r"(?:([^\W\d_]{1,2})-)(?:\1-)*(?=(?i:\1)[^\W\d_])")


def read_name(
    here: SpanTokens, at: int, lowercase_counts: Counter[str], cast_names: frozenset[str]
) -> tuple[Reference, int] | None:
    """The name that begins at token ``at``, and the number of the token after it.

    ``lowercase_counts``: how often each word of the book stands in lower case; ``cast_names``:
    words that a person's own cast list gives as names.
    """
    text, tokens = here.text, here.tokens
    titles = _titles(text, tokens, at)
    sentence_start = starts_sentence(text, tokens[at].start)
    place = at + len(titles)
    words: list[Token] = []
    while place < len(tokens) and len(words) < _MOST_WORDS:
        token = tokens[place]
        if words and not _goes_on(text, words[-1], token):
            break
        if token.lower in NAME_PARTICLES and token.word.islower() and (words or titles):
            if not _leads_to_name(tokens, place + 1):
                break
        elif not token.word[0].isupper() or not _may_be_name(
            token.word,
            without_possessive(token.lower),
            lowercase_counts,
            cast_names,
            sentence_start=sentence_start and place == at,
            titled=bool(titles) and not words,
        ):
            break
        words.append(token)
        place += 1
    if not words:
        return _kin_name(here, at, sentence_start)
    last = words[-1]
    reference = Reference(
        here.span.paragraph,
        tokens[at].start,
        last.start + len(without_possessive(last.word)),
        "name",
        tuple(_plain(without_possessive(token.word)) for token in words),
        title=titles[-1] if titles else "",
        possessive=is_possessive(last.word) or owns_in_plural(text, last),
        at_sentence_start=sentence_start and not titles and len(words) == 1,
        gender=next((TITLES[title] for title in titles if TITLES[title] != "unknown"), "unknown"),
    )
    if at and tokens[at - 1].lower == "the" and text[tokens[at - 1].end : tokens[at].start] == " ":
        reference.start = tokens[at - 1].start
        reference.owner = "the"
    return reference, place


def _titles(text: str, tokens: Sequence[Token], at: int) -> list[str]:
    """The titles that begin at ``at``, where a name may follow: 'mr', 'detective inspector'."""
    titles: list[str] = []
    for place in range(at, len(tokens)):
        token = tokens[place]
        if token.lower not in TITLES or not token.word[0].isupper():
            break
        if not _leads_to_name(tokens, place + 1):
            break
        gap = text[token.end : tokens[place + 1].start]
        dotted = token.lower in ABBREVIATED_TITLES and text.startswith(". ", token.end)
        if gap != " " and not dotted:
            break
        titles.append(token.lower)
    return titles


def _leads_to_name(tokens: Sequence[Token], place: int) -> bool:
    """Whether the token at ``place`` may belong to a name."""
    if place >= len(tokens):
        return False
    return tokens[place].word[0].isupper() or tokens[place].lower in NAME_PARTICLES


def _goes_on(text: str, last: Token, token: Token) -> bool:
    """Whether two words may stand in one name: side by side, or after an initial."""
    gap = text[last.end : token.start]
    joined = gap == " " or (gap == ". " and len(last.word) == 1)
    return joined and not is_possessive(last.word)


def unstammered(word: str) -> str:
    """A word without the first sounds that a speaker repeats: 'P-Pike' is Pike."""
    stammer = _STAMMER.match(word) if "-" in word else None
    return word[stammer.end() :] if stammer else word


def _plain(word: str) -> str:
    """A word of a name without what only says how it is spoken: 'MARA', 'P-Pike'."""
    word = unstammered(word)
    return word.title() if word.isupper() and len(word) > 2 else word


def _kin_name(here: SpanTokens, at: int, sentence_start: bool) -> tuple[Reference, int] | None:
    """'Mum', 'Grandpa', or a title alone ('Captain') standing as a name."""
    token = here.tokens[at]
    bare = without_possessive(token.lower)
    kind: MentionKind
    if bare in KIN_NAMES:
        kind = "kin"
    elif (bare in PERSON_NOUNS or (bare in TITLES and len(bare) > 4)) and bare not in NEVER_NAMES:
        kind = "epithet"
    else:
        return None
    if at and here.tokens[at - 1].lower in DETERMINERS:
        return None
    reference = Reference(
        here.span.paragraph,
        token.start,
        token.start + len(bare),
        kind,
        (bare,),
        gender=noun_gender(bare),
        possessive=is_possessive(token.word),
        at_sentence_start=sentence_start,
    )
    return reference, at + 1


def _may_be_name(
    word: str,
    bare: str,
    lowercase_counts: Counter[str],
    cast_names: frozenset[str],
    *,
    sentence_start: bool,
    titled: bool,
) -> bool:
    """Whether a capitalised word may be part of a name; ``bare`` is it in lower case without
    's, and ``titled`` tells that a title stands right before it."""
    if bare in cast_names or (titled and bare not in FUNCTION_WORDS):
        return True
    if bare in TITLES and bare not in GIVEN_NAMES:
        return False
    if not sentence_start and bare in GIVEN_NAMES:
        return True  # 'Will', 'May', 'Mark'
    if bare in NEVER_NAMES or bare.split("'")[0] in FUNCTION_WORDS:
        return False
    if len(bare) < 2 or (word.isupper() and len(bare) > 3):
        return False
    if bare in KIN_NAMES or (bare in PERSON_NOUNS and bare not in GIVEN_NAMES):
        return False
    if not sentence_start or bare in GIVEN_NAMES:
        return True
    reads_as_word = bare.endswith(("ly", "ing", "ed", "n't")) or "'" in bare
    return not lowercase_counts[bare] and not reads_as_word


def starts_sentence(text: str, at: int) -> bool:
    """Whether a sentence begins at ``at``."""
    place = at - 1
    steps = 0
    while place >= 0 and steps < 6:
        ch = text[place]
        if ch in '.!?…:—–"“”‘«»(*_':
            return True
        if ch not in " ’'":
            return (place == 0 and ch == "-") or text[max(0, place - 1) : place + 1] == "--"
        if ch in "’'" and (place == 0 or text[place - 1] == " "):
            return True
        place -= 1
        steps += 1
    return place < 0
