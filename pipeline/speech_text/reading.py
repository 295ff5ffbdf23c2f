"""Readings: what one class of written things is read as, and the look of the words around it.

A class is a module that says with which words or signs its things begin, and holds readers, each a
pattern and what a match of it is said as. ``english`` asks them token by token.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

Match = re.Match[str]
Say = Callable[[Match], str | None]
"""What a match is said as; None where it is something else after all."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text, without order."""
    return frozenset(text.split())


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of these words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


SENTENCE_STARTERS = word_set("""
    A After All Also Although An And Another Any Anyone Are As At Because Before Behind But By Can
    Could Did Do Does Each Even Every Everybody Everyone Everything For From Had Has Have He Her
    Here Hers His How However I If In Into Is It Its Just Later Let Many Maybe Me Meanwhile More
    Most My Never No Nobody None Nor Nothing Now Of Oh On Once One Only Or Other Our Out Outside
    Over Perhaps Please She Should Since So Some Somebody Someone Something Soon Still Such Than
    That The Their Then There These They This Those Though Three Through Thus To Today Tomorrow Two
    Under Until Up Was We Well Were What When Where Which While Who Whose Why Will With Without
    Would Yes Yesterday Yet You Your
    """)
"""Words in a capital that begin a sentence and are no names."""

NOT_NOUNS = word_set(
    """
    a about above across after again against ago all along also although am among an and
    another any anyway apart apiece are around as at away back because been before behind
    below beneath beside between beyond both but by can cannot could did do does down each
    either else even ever every extra for forward from further had has have he her here hers
    him his how i if in inside instead into is it its just last later left less like long
    longer lower many may me might mine more most much must my near nearly neither never next
    no nor not now of off often on once one only onto or other our out outside over past per
    perhaps please quite rather right shall she short should since so some soon still straight
    such tall than that the their them then there these they thick this those though through
    till to today together tomorrow tonight too toward towards twice under until up upon us
    very was we were what when where which while who whole whom whose why wide will with
    within without worse would yesterday yet you your yours high deep away old went came said
    saw took made got gave stood lay ran fell rose sank lost won paid
    """
)
"""Words in small letters that aren't the noun of a measure: 'a $20 bill', but 'the $20 he paid'."""

_ARTICLES = (
    "a|an|the|this|that|these|those|his|her|its|my|your|our|their|each|every|another|one|some|"
    "any|no|first|old|new|single|crisp"
)
_ARTICLE_BEFORE = re.compile(rf"(?:^|[^\w’'])(?:{_ARTICLES})\s+\Z", re.IGNORECASE)
_NOUN_AFTER = re.compile(r"[\s-]+([a-z]+)")
_WORD_BEFORE = re.compile(r"([\w’'&]+)[^\w’'&]*\Z")
_WORD_END = re.compile(r"[\w’'&]+\Z")
_WORD_AFTER = re.compile(r"[^\w]*(\w[\w’']*)")
_SENTENCE_END = re.compile(r"[”\"’')\]]*(?:\s*\Z|\s+[“\"‘'(\[]?\s*([A-Z][\w’']*))")
_LOOK = 60
"""Characters looked back or ahead for the words around a match."""


@dataclass(frozen=True)
class Reader:
    """A pattern and what its matches are read as. Compiled when a text first needs it: all
    together take longer than a short scene."""

    pattern: str
    say: Say
    alone: bool = False
    """Whether figures are enough for it: all others want a sign, a letter or more figures with
    them."""

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready for use."""
        return re.compile(self.pattern)


@dataclass(frozen=True)
class ReadClass:
    """A class of things that are read otherwise than they are written."""

    readers: tuple[Reader, ...]
    words: frozenset[str] = frozenset()
    """The words with which they begin, as they are written; empty where a sort of token does."""


def before(match: Match) -> str:
    """The text before a match, as far as it matters."""
    return match.string[max(0, match.start() - _LOOK) : match.start()]


def after(match: Match) -> str:
    """The text after a match, as far as it matters."""
    return match.string[match.end() : match.end() + _LOOK]


def word_before(match: Match) -> str:
    """The word before a match, past any marks; empty for none."""
    found = _WORD_BEFORE.search(before(match))
    return found[1] if found else ""


def joined_word_before(match: Match) -> str:
    """The word before a match with nothing but white space, or its full stop, between."""
    text = before(match)
    words = text.rsplit(None, 1)
    if not words or not text[-1:].isspace():
        return ""
    # In the last word alone: a search of the whole text takes five times as long.
    found = _WORD_END.search(words[-1].removesuffix("."))
    return found[0] if found else ""


def word_after(match: Match) -> str:
    """The word after a match, past any marks; empty for none."""
    found = _WORD_AFTER.match(after(match))
    return found[1] if found else ""


def before_a_noun(match: Match, nouns: frozenset[str] = frozenset()) -> bool:
    """Whether a measure stands before what it measures: 'a $20 bill', 'the 5 lb bag'; without an
    article only before one of ``nouns``."""
    noun = _NOUN_AFTER.match(after(match))
    if noun is None or noun[1] in NOT_NOUNS:
        return False
    return noun[1] in nouns or _ARTICLE_BEFORE.search(before(match)) is not None


def ends_sentence(match: Match) -> bool:
    """Whether the sentence ends with a match: nothing follows, or a word that begins one."""
    end = _SENTENCE_END.match(after(match))
    return end is not None and (end[1] is None or end[1] in SENTENCE_STARTERS)


def ends_before_capital(match: Match) -> bool:
    """Whether nothing or a capital follows a match: where no name can."""
    return _SENTENCE_END.match(after(match)) is not None


def stop(match: Match) -> str:
    """The full stop of an abbreviation that ends the sentence as well."""
    return "." if match[0].endswith(".") and ends_before_capital(match) else ""


_DAY_OR_ZONE = re.compile(
    r"\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|GMT|BST|UTC|Eastern|Central|Pacific|[ECMP][SD]?T)\b"
)


def stop_of_time(match: Match) -> str:
    """The full stop of 'a.m.' where it ends the sentence; '10 a.m. Monday' goes on."""
    return "" if _DAY_OR_ZONE.match(after(match)) else stop(match)


def whole(text: str) -> int:
    """A whole number, with or without commas."""
    return int(text.replace(",", ""))
