"""English as it is read aloud: abbreviations, numbers, dates, money, units, initials.

Each rule says what its pattern is read as. Most lines of a story hold nothing that any rule
rewrites, and patterns are slow; so each rule also gives *hints*, quick to look for, of which every
text that it rewrites holds one. A text without any rule's hint is done at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from pipeline.speech_text.english_words import (
    ABBREVIATIONS,
    FRACTIONS,
    MONARCHS,
    MONEY,
    MONTH_NAMES,
    MONTHS,
    NOT_COUNTED,
    NUMBERED_PARTS,
    TITLES,
    UNIT_PLURALS,
    UNITS,
)
from pipeline.speech_text.numbers import cardinal, decimal, digits, ordinal, plural, roman, year

Match = re.Match[str]
Say = Callable[[Match], str]


def say_english(text: str, *, heading: bool = False) -> str:
    """The text with everything in it that isn't a word written as one. ``heading``: a Roman
    numeral that stands alone or first is a number."""
    if heading:
        text = _LONE_ROMAN.sub(_say_lone_roman, text)
    has_digit = _DIGIT.search(text) is not None
    has_word = _CAPITAL_HINT.search(text) or _OTHER_HINT.search(text) or _INITIAL.search(text)
    if not has_digit and not has_word:
        return text
    for rule in _RULES if has_digit else _WORD_RULES:
        if rule.hint.search(text):
            text = rule.compiled.sub(rule.say, text)
    return text


# ------------------------------------------------------------------ what a match is read as


def _int(text: str) -> int:
    return int(text.replace(",", ""))


def _say_lone_roman(match: Match) -> str:
    value = roman(match[1])
    return f"{cardinal(value).capitalize()}{match[2] or ''}" if value else match[0]


def _say_part(match: Match) -> str:
    value = roman(match[2].upper())
    return f"{match[1]} {cardinal(value)}" if value else match[0]


def _say_king(match: Match) -> str:
    value = roman(match[2])
    # 'George I' may be a person speaking; from II on it is a number.
    return f"{match[1]} the {ordinal(value)}" if value > 1 else match[0]


def _say_title(match: Match) -> str:
    return f"{TITLES[match[1]]} "


def _say_word(match: Match) -> str:
    return ABBREVIATIONS[match[1]] + _stop(match)


def _say_money(match: Match) -> str:
    one, many, cent, cents = MONEY[match[1]]
    whole, fraction, scale = match[2], match[3], match[4]
    if scale:
        amount = decimal(f"{_int(whole)}.{fraction}") if fraction else cardinal(_int(whole))
        return f"{amount} {scale} {many}"
    said = f"{cardinal(_int(whole))} {one if _int(whole) == 1 else many}"
    if fraction and len(fraction) == 2 and int(fraction):
        small = f"{cardinal(int(fraction))} {cent if int(fraction) == 1 else cents}"
        return small if not _int(whole) else f"{said} and {small}"
    return (
        said if not fraction or len(fraction) == 2 else f"{decimal(whole + '.' + fraction)} {many}"
    )


def _say_time(match: Match) -> str:
    hour, minute = int(match[1]), int(match[2])
    if hour > 24 or minute > 59:
        return match[0]
    half = f" {match[3].lower()} m{_stop(match)}" if match[3] else ""
    if not minute:
        said = cardinal(hour) if half else f"{cardinal(hour)} o'clock"
    else:
        said = f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"
    return said + half


def _say_hour(match: Match) -> str:
    return f"{cardinal(int(match[1]))} {match[2].lower()} m{_stop(match)}"


def _stop(match: Match) -> str:
    """The full stop of an abbreviation that ends the sentence as well."""
    after = match.string[match.end() :]
    ends = match[0].endswith(".") and re.match(r"\s+[“\"‘']?[A-Z]|[”\"’')]*\s*\Z", after)
    return "." if ends else ""


def _month(text: str) -> str:
    return MONTHS.get(text.rstrip(".").lower(), text)


def _say_month_day(match: Match) -> str:
    said = f"{_month(match[1])} {ordinal(int(match[2]))}" if 0 < int(match[2]) < 32 else match[0]
    return f"{said}, {year(int(match[3]))}" if match[3] else said


def _say_day_month(match: Match) -> str:
    article, day, month, when = match[1] or "the ", int(match[2]), match[3], match[4]
    if not 0 < day < 32:
        return match[0]
    said = f"{article}{ordinal(day)} of {_month(month)}"
    return f"{said}, {year(int(when))}" if when else said


def _say_decade(match: Match) -> str:
    return plural(year(int(match[1])))


def _say_unit(match: Match) -> str:
    number, unit = match[1], UNITS[match[2]]
    said = decimal(number) if "." in number else cardinal(_int(number))
    return f"{said} {unit if number == '1' else UNIT_PLURALS.get(unit, unit + 's')}"


def _say_degrees(match: Match) -> str:
    scale = {"C": " Celsius", "F": " Fahrenheit"}.get(match[2] or "", "")
    return f"{cardinal(int(match[1]))} degree{'' if match[1] == '1' else 's'}{scale}"


def _say_range(match: Match) -> str:
    first, last = match[1], match[2]
    if len(first) == 4 and len(last) in (2, 4):
        end = last if len(last) == 4 else first[:2] + last
        return f"{year(int(first))} to {year(int(end))}"
    return f"{cardinal(int(first))} to {cardinal(int(last))}"


def _say_fraction(match: Match) -> str:
    return f"{match[1]} and {FRACTIONS[match[2]]} " if match[1] else f"{FRACTIONS[match[2]]} "


def _say_number(match: Match) -> str:
    text = match[1]
    if (len(text) > 1 and text[0] == "0") or (len(text) > 15 and "," not in text):
        return digits(text)
    number = _int(text)
    if len(text) == 4 and 1100 <= number <= 2099:
        after = re.match(r"\s+([a-z]+s)\b", match.string[match.end() :])
        if after is None or after[1] in NOT_COUNTED:
            return year(number)
    return cardinal(number)


def _say_initials(match: Match) -> str:
    said = " ".join(c for c in match[0] if c.isalpha())
    return said + (_stop(match) if match.end() == len(match.string.rstrip()) else "")


# ------------------------------------------------------------------ the rules


@dataclass(frozen=True)
class _Rule:
    """What a pattern is read as. Compiled when a text first needs it: all rules together take
    longer than a short scene."""

    pattern: str
    say: Say | str
    hints: tuple[str, ...]
    """Patterns of which a text must hold one for the rule to apply."""
    digit: bool = False
    """Whether it must hold a digit as well."""

    @cached_property
    def hint(self) -> re.Pattern[str]:
        """All hints as one pattern."""
        return re.compile("|".join(self.hints))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, ready for use."""
        return re.compile(self.pattern)


def _word_rule(pattern: str, say: Say | str, *words: str) -> _Rule:
    """A rule for texts that hold one of these words."""
    return _Rule(pattern, say, tuple(map(re.escape, words)))


def _number_rule(pattern: str, say: Say | str, *hints: str) -> _Rule:
    """A rule for texts that hold a digit, and one of these hints where there are any."""
    return _Rule(pattern, say, hints, digit=True)


def _any_of(hints: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(dict.fromkeys(hints)))


_DIGIT = re.compile(r"\d")
_INITIAL = re.compile(r"[A-Z]\.")
_LONE_ROMAN = re.compile(r"\A\s*([IVXLCDM]+)(\.|:|,|(?=\s*\Z)|(?=\s*[—–-]))")
_TITLE_NAMES = "|".join(TITLES)
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
_COUNT = rf"({_NUMBER})"
_MONTH_BEGINNINGS = ("Ja", "Fe", "Ma", "Ap", "Ju", "Au", "Se", "Oc", "No", "De")
# Python makes no number of more than 4,300 digits.
_ENDLESS = r"(?<!\d)(?:\d{4001,}|\d{1,3}(?:,\d{3}){1333,})"
_RULES: tuple[_Rule, ...] = (
    _number_rule(_ENDLESS, lambda m: digits(m[0]), r"\d,?\d{3},?\d{3}"),
    _word_rule(
        rf"\b({NUMBERED_PARTS})\.?\s+([IVXLCDM]+)\b(?!')", _say_part, *NUMBERED_PARTS.split("|")
    ),
    _word_rule(rf"\b({MONARCHS})\s+([IVX]+)\b(?!')", _say_king, *MONARCHS.split("|")),
    _word_rule(rf"\b({_TITLE_NAMES})\.?\s+(?=[A-Z“]|and\b)", _say_title, *TITLES),
    _word_rule(
        r"\b([A-Z][a-z]+ )St\b\.?(?=\s*(?:[,;:!?”\"]|\Z|[a-z]))", r"\1Street", "St.", "St ", "St,"
    ),
    _word_rule(r"\bSt\.?\s+(?=[A-Z])", "Saint ", "St.", "St "),
    _word_rule(
        r"(?<![\w.])(" + "|".join(re.escape(w) for w in ABBREVIATIONS) + r")(?!\w)",
        _say_word,
        *ABBREVIATIONS,
    ),
    _number_rule(r"(?<![\w.)])[-−](?=\d)", "minus ", "-", "−"),
    _number_rule(r"\bNos?\.\s*(?=\d)", "number ", "No"),
    _number_rule(r"(?<!\w)#\s?(?=\d)", "number ", "#"),
    _number_rule(r"\bVol\.\s*(?=\d)", "volume ", "Vol"),
    _number_rule(r"\bpp?\.\s*(?=\d)", "page ", r"p\."),
    _number_rule(
        rf"([$£€])\s?({_NUMBER})(?:\.(\d+))?(?:\s(hundred|thousand|million|billion|trillion)\b)?",
        _say_money,
        r"\$",
        "£",
        "€",
    ),
    _number_rule(r"(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])(?:\s?([ap])\.?m\b\.?)?", _say_time, ":"),
    _number_rule(r"(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b\.?", _say_hour, r"\d\s?[ap]\.?m"),
    _word_rule(r"\b([ap])\.m\.", r"\1 m", ".m."),
    _number_rule(
        rf"\b({MONTH_NAMES})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}})\b)?(?!,\d)",
        _say_month_day,
        *_MONTH_BEGINNINGS,
    ),
    _number_rule(
        rf"\b([Tt]he\s+)?(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({MONTH_NAMES})(?!\w)(?:,?\s+(\d{{4}})\b)?",
        _say_day_month,
        *_MONTH_BEGINNINGS,
    ),
    _number_rule(r"\b(\d{3}0)['’]?s\b", _say_decade, r"\d['’]?s"),
    _number_rule(r"(?<!\w)['’](\d0)s\b", lambda m: plural(cardinal(int(m[1]))), r"\ds"),
    _number_rule(r"\b(\d+)(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1])), r"\d(?:st|nd|rd|th)"),
    _number_rule(
        rf"((?:{_NUMBER})(?:\.\d+)?)\s?({'|'.join(UNITS)})\b\.?", _say_unit, r"\d\s?[a-zH-M]"
    ),
    _number_rule(r"(\d+)\s?(?:°|º)\s?([CF]\b)?", _say_degrees, "°", "º"),
    _number_rule(r"(?<![\d–-])(\d{1,4})\s?[–-]\s?(\d{1,4})(?![\d–-])", _say_range, "–", "-"),
    _word_rule(r"(\d+)?\s?([½¼¾⅓⅔⅛⅜⅝⅞])\s?", _say_fraction, *FRACTIONS),
    _number_rule(r"(\d+)\.(\d+)(?![.\d])", lambda m: decimal(m[0]), r"\d\.\d"),
    _number_rule(r"(?<=\d)\s?%", " percent", "%"),
    _number_rule(_COUNT, _say_number),
    _word_rule(r"(?<=\w)\s?&\s?(?=\w)", " and ", "&"),
    _Rule(r"\b(?:[A-Z]\.\s?)+[A-Z]\.(?!\w)", _say_initials, (_INITIAL.pattern,)),
    _Rule(r"\b([A-Z][a-z]+ [A-HJ-Z])\. (?=[A-Z][a-z])", r"\1 ", (_INITIAL.pattern,)),
)
_WORD_RULES = tuple(rule for rule in _RULES if not rule.digit)
_WORD_HINTS = [hint for rule in _WORD_RULES for hint in rule.hints if hint != _INITIAL.pattern]
# Few letters of a text are capitals: the many words that begin with one are found quickest when
# they are looked for alone.
_CAPITAL_HINT = _any_of(hint for hint in _WORD_HINTS if hint[0].isupper())
_OTHER_HINT = _any_of(hint for hint in _WORD_HINTS if not hint[0].isupper())
