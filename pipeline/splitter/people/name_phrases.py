"""Names in the text: runs of capitalised words with their titles, and kinship words that stand
as names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.sentences import ABBREVIATED_TITLES
from pipeline.splitter.people.mentions import MentionKind
from pipeline.splitter.people.reference import (
    KnownWords,
    Reference,
    SpanTokens,
    Token,
    is_possessive,
    owns_in_plural,
    starts_sentence,
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
from pipeline.splitter.words.word_set import word_set

_MOST_WORDS = 4


_NUMBER_BEHIND = re.compile(r" (?:#|No\. )?(\d{1,4})(?![\w%°]|[.,:/-]\d)")
_NUMERAL = re.compile(r"(?:X{1,3}(?:I[XV]|V?I{0,3})|I[XV]|VI{0,3}|I{2,3})$")
_BEHIND_A_NAME = word_set("senior junior sr jr")
_BYNAMES = word_set(
    """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth elder younger older great
    """
)
_BETWEEN = (" ", " *", "* ", " _", "_ ")
"""What stands between two words of a name, one of which may be stressed: 'Joe *Fletcher*'."""
_CAPITAL_WITHIN = re.compile(r"[a-z]{1,3}[’'-][A-ZÀ-Þ]\w")
_SURNAME_BEHIND = re.compile(r"\. [A-Z]\w")
_STAMMER = re.compile(r"(?:([^\W\d_]{1,2})-)(?:\1-)*(?=(?i:\1)[^\W\d_])")


def read_name(
    here: SpanTokens, at: int, lowercase_counts: Counter[str], known: KnownWords
) -> tuple[Reference, int] | None:
    """The name that begins at token ``at``, and the number of the token after it.

    ``lowercase_counts``: how often each word of the book stands in lower case; ``known``: what is
    known before the text is read.
    """
    text, tokens = here.text, here.tokens
    titles = _titles(text, tokens, at)
    sentence_start = tokens[at].start in here.line_starts or starts_sentence(text, tokens[at].start)
    words, place = _words_of_name(here, at, titles, lowercase_counts, known, sentence_start)
    if not words or _is_label(here, words, known, sentence_start=sentence_start):
        return _kin_name(here, at, sentence_start)
    last = words[-1]
    end = last.start + len(without_possessive(last.word))
    own = [_plain(without_possessive(token.word)) for token in words]
    number = _number_behind(here, last, known)
    if number:
        own.append(number[1])
        end = number.end()
    reference = Reference(
        here.span.paragraph,
        _start_with_particles(here, at),
        end,
        "name",
        tuple(own),
        title=titles[-1] if titles else "",
        possessive=is_possessive(last.word) or owns_in_plural(text, last),
        at_sentence_start=sentence_start and not titles and len(words) == 1,
        gender=next((TITLES[title] for title in titles if TITLES[title] != "unknown"), "unknown"),
    )
    ahead = tokens[at - 1] if at else None
    if ahead is not None and text[ahead.end : tokens[at].start] == " ":
        if titles and (ahead.lower, titles[-1], own[-1].lower()) in known.whole_names:
            reference.start = ahead.start  # 'old Mr. Hale'
            reference.words = (ahead.word, *own)
        if ahead.lower == "the":
            reference.start = ahead.start
            reference.owner = "the"
    return reference, place


def _is_label(
    here: SpanTokens, words: Sequence[Token], known: KnownWords, *, sentence_start: bool
) -> bool:
    """Whether a word says what follows it, as in a letter's head: 'Subject: the road'. Where a
    quotation follows, it is who speaks."""
    word = words[0].lower
    if not sentence_start or len(words) > 1 or word in GIVEN_NAMES or word in known.names:
        return False
    return here.text.startswith(": ", words[0].end) and here.tokens[-1].start > words[0].start


def _words_of_name(
    here: SpanTokens,
    at: int,
    titles: Sequence[str],
    lowercase_counts: Counter[str],
    known: KnownWords,
    sentence_start: bool,
) -> tuple[list[Token], int]:
    """The words of a name that begins with its titles at token ``at``, and the number of the token
    after it."""
    tokens = here.tokens
    place = at + len(titles)
    words: list[Token] = []
    while place < len(tokens) and len(words) < _MOST_WORDS:
        token = tokens[place]
        if words and not _goes_on(here, words[-1], token, known.names):
            break
        size, ends = _telling_words(here, place, known, begun=bool(words), titled=bool(titles))
        if not size:
            if token.lower in NAME_PARTICLES and token.word.islower() and (words or titles):
                if not _leads_to_name(tokens, place + 1):
                    break
            elif not has_capital(token.word) or not _may_be_name(
                token.word,
                without_possessive(token.lower),
                lowercase_counts,
                known.names,
                sentence_start=sentence_start and place == at,
                titled=bool(titles) and not words,
            ):
                break
            size = 1
        words.extend(tokens[place : place + size])
        place += size
        if ends:
            break
    return words, place


def _telling_words(
    here: SpanTokens, place: int, known: KnownWords, *, begun: bool, titled: bool
) -> tuple[int, bool]:
    """How many words at ``place`` belong to a name for what they tell somebody apart by, and
    whether the name ends with them. ``begun``: words of it stand before; ``titled``: it has a
    title."""
    if begun and _is_byname(here, place, known):  # 'Henry the Fifth', 'Bob the cook'
        return 2, True
    if begun and _ends_a_name(here, place):  # 'Tom Senior', 'Henry VI'
        return 1, False
    if begun or titled:  # 'Moth Two', 'Mr. A'
        found = whole_name_at(here, place - 1, known) == 2
        return int(found), found
    size = whole_name_at(here, place, known)  # 'Old Tom', 'Guard Two', 'Ghost of Christmas Past'
    if size:
        return size, False
    found = _number_behind(here, here.tokens[place], known) is not None  # 'Guard 2'
    return int(found), found


def whole_name_at(here: SpanTokens, place: int, known: KnownWords) -> int:
    """How many words from token ``place`` on are a name only together; 0 for none."""
    tokens = here.tokens
    if tokens[place].lower not in known.name_starts or not tokens[place].word[0].isupper():
        return 0
    words = [tokens[place].lower]
    found = 0
    for at in range(place + 1, min(place + known.longest_name, len(tokens))):
        if _follows(here, at - 1) is None:
            break
        words.append(without_possessive(tokens[at].lower))
        if tuple(words) in known.whole_names and tokens[at].word[0].isupper():
            found = len(words)
    return found


def has_capital(word: str) -> bool:
    """Whether a word may be a name: 'Mara', 'd'Artagnan', 'al-Amin'."""
    return word[0].isupper() or (not word.isalpha() and bool(_CAPITAL_WITHIN.match(word)))


def _start_with_particles(here: SpanTokens, at: int) -> int:
    """Where a name of which token ``at`` is the first word begins with its particles: 'van Dyck'.
    'In the van Mara slept' has none."""
    first = at
    while first and here.tokens[first - 1].word in NAME_PARTICLES:
        if here.text[here.tokens[first - 1].end : here.tokens[first].start] != " ":
            break
        first -= 1
    owned = first > 0 and here.tokens[first - 1].lower in DETERMINERS
    return here.tokens[at if owned else first].start


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


def _goes_on(here: SpanTokens, last: Token, token: Token, names: frozenset[str]) -> bool:
    """Whether two words may stand in one name: side by side in a line, or after an initial that
    is no name by itself."""
    gap = here.text[last.end : token.start]
    initial = len(last.word) == 1 and last.lower not in names
    joined = gap in _BETWEEN or (gap == ". " and initial)
    return joined and not is_possessive(last.word) and token.start not in here.line_starts


def _follows(here: SpanTokens, place: int) -> Token | None:
    """The token right after token ``place``, a space between, and after an initial or a title its
    point; None for none."""
    if place + 1 >= len(here.tokens):
        return None
    token, after = here.tokens[place : place + 2]
    gap = here.text[token.end : after.start]
    shortened = len(token.word) == 1 or token.lower in ABBREVIATED_TITLES
    joined = gap == " " or (gap == ". " and shortened)
    return after if joined and after.start not in here.line_starts else None


def _ends_a_name(here: SpanTokens, place: int) -> bool:
    """Whether a word tells somebody apart from others called like them: 'Junior', 'VI' of 'Henry
    VI', 'B' of 'Tom B. Hale'."""
    token = here.tokens[place]
    word = without_possessive(token.word)
    if not word[0].isupper():
        return False
    if len(word) == 1:
        first = here.tokens[place - 1].lower
        return first in GIVEN_NAMES and bool(_SURNAME_BEHIND.match(here.text, token.end))
    return word.lower() in _BEHIND_A_NAME or bool(_NUMERAL.match(word))


def _number_behind(here: SpanTokens, token: Token, known: KnownWords) -> re.Match[str] | None:
    """The number behind a name that is part of it: 'Guard 2'."""
    if not token.word[0].isupper() or is_possessive(token.word):
        return None
    number = _NUMBER_BEHIND.match(here.text, token.end)
    if number is None or number.end() > here.span.end:
        return None
    return number if (token.lower, number[1]) in known.whole_names else None


def _is_byname(here: SpanTokens, place: int, known: KnownWords) -> bool:
    """Whether 'the Fifth' begins at token ``place``, or what the book tells namesakes apart by."""
    after = _follows(here, place)
    if after is None or here.tokens[place].word != "the":
        return False
    word = without_possessive(after.lower)
    if (here.tokens[place - 1].lower, "the", word) in known.whole_names:
        return True
    return after.word[0].isupper() and word in _BYNAMES


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
