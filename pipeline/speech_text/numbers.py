"""Numbers in English words."""

from __future__ import annotations

import re

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)  # fmt: skip
_TENS = ("", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = (
    "", "thousand", "million", "billion", "trillion", "quadrillion", "quintillion", "sextillion",
    "septillion", "octillion", "nonillion", "decillion",
)  # fmt: skip
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})\Z")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_LARGEST = 1000 ** len(_SCALES)


def cardinal(number: int) -> str:
    """``121``: one hundred and twenty-one. Numbers past the decillions are read by digit."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number >= _LARGEST:
        return digits(str(number))
    if number < 1000:
        return _below_thousand(number)
    groups = []
    rest = number
    while rest:
        rest, group = divmod(rest, 1000)
        groups.append(group)
    words = [
        f"{_below_thousand(group)} {_SCALES[scale]}"
        for scale, group in reversed(list(enumerate(groups)))
        if scale and group
    ]
    if groups[0]:
        words.append(("and " if groups[0] < 100 else "") + _below_thousand(groups[0]))
    return " ".join(words)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return _below_hundred(rest)
    words = f"{_SMALL[hundreds]} hundred"
    return f"{words} and {_below_hundred(rest)}" if rest else words


def _below_hundred(number: int) -> str:
    if number < 20:
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]}-{_SMALL[ones]}" if ones else _TENS[tens]


def ordinal(number: int) -> str:
    """``21``: twenty-first."""
    words = cardinal(number)
    head, last = re.match(r"(.*?)(\w+)\Z", words).groups()  # type: ignore[union-attr]
    if last in _ORDINALS:
        return f"{head}{_ORDINALS[last]}"
    return f"{head}{last[:-1]}ieth" if last.endswith("y") else f"{head}{last}th"


def year(number: int) -> str:
    """``1890``: eighteen ninety; ``1905``: nineteen oh five; ``2007``: two thousand and seven;
    ``871``: eight seventy-one."""
    century, rest = divmod(number, 100)
    if not 100 < number <= 2099 or number == 1000 or 2000 <= number <= 2009:
        return cardinal(number)
    if not rest:
        return f"{_below_hundred(century)} hundred"
    return f"{_below_hundred(century)} {'oh ' if rest < 10 else ''}{_below_hundred(rest)}"


def in_pairs(number: int) -> str:
    """How the numbers of houses, rooms and roads are read: two twenty-one, fourteen oh eight."""
    if 100 <= number <= 9999 and number % 1000:
        return year(number) if not 2000 <= number <= 2009 else f"twenty oh {_SMALL[number % 100]}"
    return cardinal(number)


def decimal(text: str) -> str:
    """``3.14``: three point one four; ``1,234.5``: one thousand two hundred …"""
    whole, _, fraction = text.replace(",", "").partition(".")
    return f"{cardinal(int(whole or '0'))} point {digits(fraction)}"


def digits(text: str) -> str:
    """``007``: zero zero seven."""
    return " ".join(_SMALL[int(c)] for c in text if c.isdecimal())


def plural(words: str) -> str:
    """``ninety``: nineties."""
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def roman(text: str) -> int:
    """The value of a Roman numeral in capitals; 0 where it is none."""
    if not text or not _ROMAN.match(text):
        return 0
    values = [_ROMAN_VALUES[c] for c in text]
    return sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))
