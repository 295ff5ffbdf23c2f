"""Years: '1066', '1905', 'the 1770s', 'the ’90s', '1914–18', 'AD 79', '44 BC', 'c. 1340'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal, plural, year
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    after,
    before,
    joined_word_before,
    word_set,
)

_BEFORE_YEAR = word_set(
    """
    in since by from until till year of before after around about circa c ca during to and
    through early late mid summer winter spring autumn fall anno
    """
)
_ERAS = {"BC": "B C", "AD": "A D", "BCE": "B C E", "CE": "C E"}
_NOT_COUNTED = word_set(
    """
    was is has as his its this us perhaps always sometimes besides does goes lies towards
    thus afterwards nevertheless nowadays regardless unless whereas across less
    """
)
"""Words in 's' after a four-digit number that don't make it a count: 'in 1890 was' is a year."""
_COUNTED = word_set(
    """
    men women people children sheep cattle feet oxen fish deer mice pounds head souls acres
    horse foot pieces francs dead wounded
    """
)
_PEOPLE = frozenset({"people", "men", "women", "children"})
_COUNT_AFTER = re.compile(r"\s+([a-z]+)\b")
_ADJECTIVES = word_set(
    """
    armed dead new old more other good young black white red big small large different
    square cubic fine British French American
    """
)
_SHORT_DECADES = re.compile(r"\b(?:the|roaring|early|late|mid|swinging|her|his|my|their)[\s-]+\Z")


def is_counted(match: Match) -> bool:
    """Whether something that is counted follows: '1984 sheep', '1500 armed soldiers'."""
    text = after(match)
    noun = _COUNT_AFTER.match(text)
    if noun is not None and noun[1] in _ADJECTIVES:
        noun = _COUNT_AFTER.match(text, noun.end())
    if noun is None:
        return False
    word = noun[1]
    if word in _PEOPLE and joined_word_before(match).lower() in ("in", "since"):
        return False  # 'In 1890 people wore hats.'
    return word in _COUNTED or (
        word.endswith("s") and not word.endswith("ss") and word not in _NOT_COUNTED
    )


def _say_range(match: Match) -> str | None:
    """'1914–18', '1812–1870'."""
    first, last = match[1], match[2]
    if not 1000 <= int(first) <= 2099:
        return None
    end = last if len(last) == 4 else first[:2] + last
    if not int(first) < int(end) <= 2199 or is_counted(match):
        return None
    return f"{year(int(first))} to {year(int(end))}"


def _say_decade(match: Match) -> str:
    return plural(year(int(match[1])))


def _say_short_decade(match: Match) -> str | None:
    """'the ’90s', 'the roaring 20s'; 'in her 20s' alike."""
    if not match[1] and not _SHORT_DECADES.search(before(match)):
        return None
    return plural(cardinal(int(match[2])))


def _say_short_year(match: Match) -> str:
    """'the winter of ’47', 'the class of '09'."""
    number = int(match[1])
    return f"oh {cardinal(number)}" if 0 < number < 10 else cardinal(number)


def _say_era(match: Match) -> str | None:
    """'44 BC', '500 B.C.E.'."""
    era = match[2].replace(".", "")
    number = int(match[1].replace(",", ""))
    full_stop = "." if match[2].endswith(".") and not after(match).strip("”\"’') ") else ""
    said = year(number) if 1000 < number < 2100 and "," not in match[1] else cardinal(number)
    return f"{said} {_ERAS[era]}{full_stop}"


def _say_era_first(match: Match) -> str:
    return f"A D {year(int(match[1]))}" if int(match[1]) > 999 else f"A D {cardinal(int(match[1]))}"


def _say_circa(match: Match) -> str:
    return f"circa {year(int(match[1]))}"


def _say_year(match: Match) -> str | None:
    number = int(match[0])
    previous = joined_word_before(match).lower()
    if 1100 <= number <= 2099:
        if not is_counted(match):
            return year(number)
        round_count = number % 100 == 0 and number % 1000 and not _regular(match)
        return f"{cardinal(number // 100)} hundred" if round_count else None
    dated = previous in _BEFORE_YEAR and not is_counted(match)
    return year(number) if number > 1000 and dated else None


def _regular(match: Match) -> bool:
    """Whether what is counted is a plural in 's'."""
    noun = _COUNT_AFTER.match(after(match))
    return noun is not None and noun[1].endswith("s")


YEAR_NUMBERS = ReadClass(
    (
        Reader(r"(?<![\w.,–-])(\d{4})\s?[–-]\s?(\d{4}|\d\d)(?![\w–-])", _say_range),
        Reader(r"(?<![\w.,])(\d{3}0)['’]?s\b", _say_decade),
        Reader(r"(?<!\w)(['’])?(\d0)['’]?s\b", _say_short_decade),
        Reader(r"(?<!\w)['’](\d\d)\b(?!['’\"”])", _say_short_year),
        Reader(
            r"(?<![\w.])(\d{1,4}|\d{1,3},\d{3})\s?(BCE?\b|AD\b|CE\b|B\.\s?C\.(?:\s?E\.)?|A\.\s?D\.)",
            _say_era,
        ),
        Reader(r"\b(?:AD|A\.\s?D\.)\s?(\d{1,4})\b", _say_era_first),
        Reader(r"\b(?:c|ca)\.\s?(\d{3,4})\b(?![.,]\d)", _say_circa),
        Reader(r"(?<![\w.,/-])\d{4}(?![\w/]|[.,]\d)", _say_year, True),
    ),
    frozenset({"AD", "A", "c", "ca"}),
)
