"""Every word of the text that may stand for somebody, before anybody knows for whom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pipeline.model import Manuscript
from pipeline.splitter.people.noun_phrases import FUNCTION, IRREGULAR, description, name
from pipeline.splitter.people.reference import FIRST, Known, Reference, Token
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.grammar import is_verb
from pipeline.splitter.words.person_nouns import KIN_NAMES, PERSON_NOUNS, noun_gender
from pipeline.splitter.words.speech_verbs import STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_WORD = re.compile(r"[^\W\d_]+(?:[’'-](?=[^\W\d_])[^\W\d_]+)*")


PRONOUN_GENDER = {
    "he": "male", "him": "male", "his": "male", "himself": "male",
    "she": "female", "her": "female", "hers": "female", "herself": "female",
    "they": "unknown", "them": "unknown", "their": "unknown",
}  # fmt: skip


_SINGLE_GROUPS = word_set("everyone everybody both someone somebody others")


_LOOKS = (
    "look",
    "glanc",
    "star",
    "smil",
    "nod",
    "point",
    "grin",
    "frown",
    "shout",
    "laugh",
    "glar",
)
_OPENING = frozenset("“‘\"'»«")
_ADDRESS_AFTER = frozenset(",.!?…—–-;\"”’'*_)")


def count_lower(manuscript: Manuscript) -> Counter[str]:
    """How often every word stands in lower case."""
    counts: Counter[str] = Counter()
    pattern = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'])")
    for paragraph in manuscript.paragraphs:
        if paragraph.kind == "prose":
            counts.update(pattern.findall(paragraph.text))
    return counts


def find_all(manuscript: Manuscript, spans: Sequence[Span], known: Known) -> list[Reference]:
    """Everything in the prose that may stand for somebody, in the order of the text."""
    lower = count_lower(manuscript)
    found: list[Reference] = []
    for number, span in enumerate(spans):
        text = manuscript.paragraphs[span.paragraph].text
        tokens = [
            Token(m.start(), m.end(), m.group(), m.group().lower().replace("’", "'"))
            for m in _WORD.finditer(text, span.start, span.end)
        ]
        touching = span.kind == "narration" and _touches(spans, number)
        found.extend(_scan(text, span, tokens, lower, known, touching))
    _follow(found)
    return found


def _follow(found: Sequence[Reference]) -> None:
    """Sets ``leads``: in narration, the pronoun that most closely follows who acts."""
    last: Reference | None = None
    for item in found:
        if item.quoted:
            continue
        if item.sort == "pronoun":
            near = (
                last is not None
                and item.paragraph == last.paragraph
                and item.start - last.end < 160
            )
            subject = item.words[0] in ("he", "she") or item.possessive
            if near and last is not None and subject and item.gender != "unknown":
                last.leads = item.gender
            last = None
        elif item.sort in ("name", "epithet", "kin"):
            crowded = (
                last is not None and last.paragraph == item.paragraph and item.start - last.end < 60
            )
            if not crowded or item.acts:
                last = item
            elif last is not None and not last.acts:
                last = None


def _touches(spans: Sequence[Span], number: int) -> bool:
    here = spans[number].paragraph
    return any(
        0 <= near < len(spans) and spans[near].paragraph == here and spans[near].kind != "narration"
        for near in (number - 1, number + 1)
    )


def _scan(
    text: str,
    span: Span,
    tokens: list[Token],
    lower: Counter[str],
    known: Known,
    touching: bool,
) -> Iterator[Reference]:
    quoted = span.kind != "narration"
    at = 0
    while at < len(tokens):
        token = tokens[at]
        low = token.low
        item: Reference | None = None
        after = at + 1
        base = low.split("'")[0]
        if low in PRONOUN_GENDER or base in ("he", "she", "they", "i") or low in FIRST:
            item, after = _pronoun(text, span, tokens, at)
        if item is None or item.possessive:
            described = description(text, span, tokens, at, touching, known)
            if described is not None:
                if item is not None:
                    item.quoted = quoted
                    yield item
                    described[0].start = item.end + 1
                item, after = described
        if item is None and token.word[0].isupper():
            named = name(text, span, tokens, at, lower, known.names)
            if named is not None:
                item, after = named
        if item is None and quoted and (low in PERSON_NOUNS or low in KIN_NAMES):
            item = _address(text, span, token)
        if item is None and low in _SINGLE_GROUPS and low != "others":
            item = Reference(span.paragraph, token.start, token.end, "group", (low,))
        if item is not None:
            item.quoted = quoted
            _surroundings(text, span, tokens, at, after, item, touching)
            yield item
        at = max(after, at + 1)


def _address(text: str, span: Span, token: Token) -> Reference | None:
    """A noun in lower case that calls somebody: 'Quit the games, clown.'"""
    led = text[max(span.start, token.start - 2) : token.start]
    if led != ", " or text[token.end : token.end + 1] not in (".", ",", "!", "?", "…", "—"):
        return None
    sort = "kin" if token.low in KIN_NAMES else "epithet"
    item = Reference(span.paragraph, token.start, token.end, sort, (token.low,))
    item.gender = noun_gender(token.low)
    return item


def _pronoun(text: str, span: Span, tokens: list[Token], at: int) -> tuple[Reference | None, int]:
    token = tokens[at]
    base = token.low.split("'")[0]
    end = token.start + len(base)
    if base in FIRST:
        if base == "i" and token.word[0] != "I":
            return None, at + 1
        item = Reference(span.paragraph, token.start, end, "first", (base,))
        item.possessive = base in ("my", "mine")
        return item, at + 1
    if base not in PRONOUN_GENDER:
        return None, at + 1
    item = Reference(span.paragraph, token.start, end, "pronoun", (base,))
    item.gender = PRONOUN_GENDER[base]
    item.possessive = base in ("his", "their", "hers")
    if base == "her":
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        item.possessive = (
            following is not None
            and text[token.end : following.start] == " "
            and following.low not in FUNCTION
            and not following.low.endswith("ly")
        )
    return item, at + 1


def _surroundings(
    text: str,
    span: Span,
    tokens: list[Token],
    at: int,
    after: int,
    item: Reference,
    touching: bool,
) -> None:
    """Sets what the words on both sides tell: address, action, speech, place."""
    before = tokens[at - 1] if at else None
    following = tokens[after] if after < len(tokens) else None
    if item.owner == "the" and at >= 2:
        before = tokens[at - 2]
    led = text[max(span.start, item.start - 3) : item.start].rstrip()[-1:]
    trail = text[item.end : min(item.end + 1, span.end)]
    if item.quoted:
        if item.sort in ("name", "kin", "epithet") and not item.possessive and not item.owner:
            opens = not led or led in ",.!?…—–-“‘\"'«*_("
            ends = not trail or trail in _ADDRESS_AFTER
            # A word that is a whole speech with a full stop orders rather than calls: 'Eat.'
            orders = led in _OPENING and text[item.end : span.end].strip("”’\"'»« ") == "."
            item.vocative = opens and ends and not orders
        return
    near = before is not None and len(text[before.end : item.start].strip()) == 0
    if near and before is not None:
        looked = at >= 2 and tokens[at - 2].low.startswith(_LOOKS)
        item.placed = not (before.low == "at" and looked) and before.low in (
            "in",
            "at",
            "from",
            "into",
            "near",
            "through",
            "of",
            "on",
            "to",
        )
    if item.possessive:
        return
    if following is not None and text[item.end : following.start].strip(" ") in ("", ","):
        word = following.low
        if word.endswith("ly") and after + 1 < len(tokens):
            word = tokens[after + 1].low
        item.acts = (is_verb(word) or word in IRREGULAR) and not item.placed
        item.speaks = (
            touching
            and not word.endswith("ing")
            and (word in STRONG_VERBS or (word in VERB_BASE and not item.fresh))
        )
    if (
        near
        and before is not None
        and touching
        and before.low in VERB_BASE
        and item.sort != "pronoun"
    ):
        opens = not text[span.start : before.start].strip(" ,—–-")
        item.speaks = item.speaks or opens or before.low in STRONG_VERBS
