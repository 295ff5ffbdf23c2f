"""English as it is read aloud: abbreviations, numbers, dates, money, units, initials."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from pipeline.speech_text.numbers import cardinal, decimal, digits, ordinal, plural, roman, year

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept?\.|Oct\.|Nov\.|Dec\."
)
_MONTHS = {
    "jan": "January", "feb": "February", "mar": "March", "apr": "April", "aug": "August",
    "sep": "September", "sept": "September", "oct": "October", "nov": "November",
    "dec": "December",
}  # fmt: skip
_TITLES = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Messrs": "Messers", "Dr": "Doctor",
    "Prof": "Professor", "Rev": "Reverend", "Capt": "Captain", "Col": "Colonel",
    "Gen": "General", "Lt": "Lieutenant", "Sgt": "Sergeant", "Cpl": "Corporal", "Maj": "Major",
    "Hon": "Honourable", "Supt": "Superintendent", "Insp": "Inspector", "Gov": "Governor",
    "Mme": "Madame", "Mlle": "Mademoiselle", "Mt": "Mount", "Ft": "Fort",
}  # fmt: skip
_WORDS = {
    "etc.": "et cetera", "&c.": "et cetera", "e.g.": "for example", "i.e.": "that is",
    "viz.": "namely", "vs.": "versus", "Esq.": "Esquire", "Jr.": "Junior", "Sr.": "Senior",
    "Bros.": "Brothers", "Ltd.": "Limited", "Inc.": "Incorporated", "Ave.": "Avenue",
    "Rd.": "Road", "Blvd.": "Boulevard", "approx.": "approximately", "dept.": "department",
}  # fmt: skip
_UNITS = {
    "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "kg": "kilogram", "mg": "milligram",
    "ml": "millilitre", "lb": "pound", "lbs": "pound", "oz": "ounce", "ft": "foot", "yd": "yard",
    "yds": "yard", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute",
    "sec": "second", "secs": "second", "mph": "mile an hour", "kHz": "kilohertz", "Hz": "hertz",
    "MHz": "megahertz", "kW": "kilowatt", "cwt": "hundredweight",
}  # fmt: skip
_PLURALS = {
    "foot": "feet", "mile an hour": "miles an hour", "kilohertz": "kilohertz", "hertz": "hertz",
    "megahertz": "megahertz", "hundredweight": "hundredweight",
}  # fmt: skip
_MONEY = {
    "$": ("dollar", "dollars", "cent", "cents"),
    "£": ("pound", "pounds", "penny", "pence"),
    "€": ("euro", "euros", "cent", "cents"),
}
_FRACTIONS = {
    "½": "a half", "¼": "a quarter", "¾": "three quarters", "⅓": "a third", "⅔": "two thirds",
    "⅛": "an eighth", "⅜": "three eighths", "⅝": "five eighths", "⅞": "seven eighths",
}  # fmt: skip
_KINGS = (
    "Henry|Edward|George|Louis|Charles|James|William|Richard|Elizabeth|John|Paul|Pius|Leo|Benedict|"
    "Napoleon|Frederick|Philip|Francis|Alexander|Nicholas|Peter|Catherine|Mary|Ferdinand|Gregory|"
    "Clement|Innocent|Urban|Victor|Ptolemy|Ramesses|Robert|David|Malcolm|Christian|Gustav|Otto"
)
_PARTS = "Chapter|Book|Part|Volume|Act|Scene|Canto|Section|Letter|Stave|Appendix|No|Number"
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
# Words after a four-digit number that don't make it a count.
_NOT_COUNTED = {"was", "is", "has", "as", "his", "its", "this", "us", "perhaps", "always"}

_made = lru_cache(maxsize=256)(re.compile)
"""Patterns are compiled when a text needs them: together they take longer than a short scene."""

Match = re.Match[str]
Say = Callable[[Match], str]


def say_english(text: str, *, heading: bool = False) -> str:
    """The text with everything in it that isn't a word written as one. ``heading``: a Roman
    numeral that stands alone or first is a number."""
    if heading:
        text = _LONE_ROMAN.sub(_say_lone_roman, text)
    # Most lines hold nothing to rewrite, and a look is far quicker than every rule's own.
    digit = _ANY_DIGIT.search(text) is not None
    if not (
        _TELLING_CAPITAL.search(text) or _TELLING_SMALL.search(text) or _ANY_INITIAL.search(text)
    ):
        if not digit:
            return text
        if not (_TELLING_SIGN.search(text) or _TELLING_DIGIT.search(text)):
            return _made(_COUNT).sub(_say_number, text)
    for rule in _RULES:
        if (digit or not rule.digit) and (not rule.needs or _made(rule.needs).search(text)):
            text = _made(rule.pattern).sub(rule.say, text)
    return text


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
    return f"{_TITLES[match[1]]} "


def _say_word(match: Match) -> str:
    return _WORDS[match[1]] + _stop(match)


def _say_money(match: Match) -> str:
    one, many, cent, cents = _MONEY[match[1]]
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
    return _MONTHS.get(text.rstrip(".").lower(), text)


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
    number, unit = match[1], _UNITS[match[2]]
    said = decimal(number.replace(",", "")) if "." in number else cardinal(_int(number))
    return f"{said} {unit if number == '1' else _PLURALS.get(unit, unit + 's')}"


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
    return f"{match[1]} and {_FRACTIONS[match[2]]} " if match[1] else f"{_FRACTIONS[match[2]]} "


def _say_number(match: Match) -> str:
    text = match[1]
    if (len(text) > 1 and text[0] == "0") or (len(text) > 15 and "," not in text):
        return digits(text)
    number = _int(text)
    if len(text) == 4 and 1100 <= number <= 2099:
        after = re.match(r"\s+([a-z]+s)\b", match.string[match.end() :])
        if after is None or after[1] in _NOT_COUNTED:
            return year(number)
    return cardinal(number)


def _say_initials(match: Match) -> str:
    said = " ".join(c for c in match[0] if c.isalpha())
    return said + (_stop(match) if match.end() == len(match.string.rstrip()) else "")


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a pattern is read as."""

    pattern: str
    say: Say | str
    needs: str
    """What a text must hold for the rule to apply: quicker to look for than the pattern. Empty
    for nothing."""
    digit: bool
    """Whether it must hold a digit as well."""


def _rule(pattern: str, say: Say | str, *needs: str) -> _Rule:
    """A rule for texts that hold one of these words."""
    return _Rule(pattern, say, "|".join(map(re.escape, needs)), digit=False)


def _number_rule(pattern: str, say: Say | str, needs: str) -> _Rule:
    """A rule for texts that hold a digit, and what the pattern ``needs`` says."""
    return _Rule(pattern, say, needs, digit=True)


def _begins_with_digit(rule: _Rule) -> bool:
    return rule.needs.startswith(r"\d")


def _any_of(rules: Iterable[_Rule], *, capital: bool | None = None) -> re.Pattern[str]:
    """What a text must hold for any of these rules to apply, initials aside; where ``capital`` is
    given, of words that begin with a capital or of all others. Few letters of a text are
    capitals: the many words that begin with one are best looked for alone."""
    needs = "|".join(rule.needs for rule in rules if rule.needs not in ("", _INITIAL)).split("|")
    wanted = (word for word in needs if capital in (None, word[0].isupper()))
    return re.compile("|".join(dict.fromkeys(wanted)))


_ANY_DIGIT = re.compile(r"\d")
_INITIAL = r"[A-Z]\."
_ANY_INITIAL = re.compile(_INITIAL)
_LONE_ROMAN = re.compile(r"\A\s*([IVXLCDM]+)(\.|:|,|(?=\s*\Z)|(?=\s*[—–-]))")
_TITLE_NAMES = "|".join(_TITLES)
_COUNT = rf"({_NUMBER})"
_ANY_MONTH = "Ja|Fe|Ma|Ap|Ju|Au|Se|Oc|No|De"
_RULES: tuple[_Rule, ...] = (
    _rule(rf"\b({_PARTS})\.?\s+([IVXLCDM]+)\b(?!')", _say_part, *_PARTS.split("|")),
    _rule(rf"\b({_KINGS})\s+([IVX]+)\b(?!')", _say_king, *_KINGS.split("|")),
    _rule(rf"\b({_TITLE_NAMES})\.?\s+(?=[A-Z“]|and\b)", _say_title, *_TITLES),
    _rule(
        r"\b([A-Z][a-z]+ )St\b\.?(?=\s*(?:[,;:!?”\"]|\Z|[a-z]))", r"\1Street", "St.", "St ", "St,"
    ),
    _rule(r"\bSt\.?\s+(?=[A-Z])", "Saint ", "St.", "St "),
    _rule(r"(?<![\w.])(" + "|".join(re.escape(w) for w in _WORDS) + r")(?!\w)", _say_word, *_WORDS),
    _number_rule(r"(?<![\w.)])[-−](?=\d)", "minus ", "-|−"),
    _number_rule(r"\bNos?\.\s*(?=\d)", "number ", "No"),
    _number_rule(r"(?<!\w)#\s?(?=\d)", "number ", "#"),
    _number_rule(r"\bVol\.\s*(?=\d)", "volume ", "Vol"),
    _number_rule(r"\bpp?\.\s*(?=\d)", "page ", r"p\."),
    _number_rule(
        rf"([$£€])\s?({_NUMBER})(?:\.(\d+))?(?:\s(hundred|thousand|million|billion|trillion)\b)?",
        _say_money,
        r"\$|£|€",
    ),
    _number_rule(r"(?<![\d:.])(\d{1,2}):(\d{2})(?![\d:])(?:\s?([ap])\.?m\b\.?)?", _say_time, ":"),
    _number_rule(r"(?<![\d:.])(\d{1,2})\s?([ap])\.?m\b\.?", _say_hour, r"\d\s?[ap]\.?m"),
    _rule(r"\b([ap])\.m\.", r"\1 m", ".m."),
    _number_rule(
        rf"\b({_MONTH})\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(\d{{4}})\b)?(?!,\d)",
        _say_month_day,
        _ANY_MONTH,
    ),
    _number_rule(
        rf"\b([Tt]he\s+)?(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?({_MONTH})(?!\w)(?:,?\s+(\d{{4}})\b)?",
        _say_day_month,
        _ANY_MONTH,
    ),
    _number_rule(r"\b(\d{3}0)['’]?s\b", _say_decade, r"\d['’]?s"),
    _number_rule(r"(?<!\w)['’](\d0)s\b", lambda m: plural(cardinal(int(m[1]))), r"\ds"),
    _number_rule(r"\b(\d+)(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1])), r"\d(?:st|nd|rd|th)"),
    _number_rule(
        rf"((?:{_NUMBER})(?:\.\d+)?)\s?({'|'.join(_UNITS)})\b\.?", _say_unit, r"\d\s?[a-zH-M]"
    ),
    _number_rule(r"(\d+)\s?(?:°|º)\s?([CF]\b)?", _say_degrees, "°|º"),
    _number_rule(r"(?<![\d–-])(\d{1,4})\s?[–-]\s?(\d{1,4})(?![\d–-])", _say_range, "–|-"),
    _rule(r"(\d+)?\s?([½¼¾⅓⅔⅛⅜⅝⅞])\s?", _say_fraction, *_FRACTIONS),
    _number_rule(r"(\d+)\.(\d+)(?![.\d])", lambda m: decimal(m[0]), r"\d\.\d"),
    _number_rule(r"(?<=\d)\s?%", " percent", "%"),
    _Rule(_COUNT, _say_number, "", digit=True),
    _rule(r"(?<=\w)\s?&\s?(?=\w)", " and ", "&"),
    _Rule(r"\b(?:[A-Z]\.\s?)+[A-Z]\.(?!\w)", _say_initials, _INITIAL, digit=False),
    _Rule(r"\b([A-Z][a-z]+ [A-HJ-Z])\. (?=[A-Z][a-z])", r"\1 ", _INITIAL, digit=False),
)
_TELLING_CAPITAL = _any_of((r for r in _RULES if not r.digit), capital=True)
_TELLING_SMALL = _any_of((r for r in _RULES if not r.digit), capital=False)
_TELLING_SIGN = _any_of(r for r in _RULES if r.digit and not _begins_with_digit(r))
_TELLING_DIGIT = re.compile("|".join(r.needs for r in _RULES if r.digit and _begins_with_digit(r)))
