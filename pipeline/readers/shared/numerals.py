"""Numbers as lists and headings count: 3, c, C, iii, III."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_VALUES = {letters: value for value, letters in _ROMAN if len(letters) == 1}


def numeral(number: int, style: str) -> str:
    """A number in a style of lists: ``decimal``, ``lower-alpha``, ``upper-roman`` and so on;
    in digits where the style has none for it."""
    written = ""
    if style.endswith("alpha") and number > 0:
        written = _letters(number)
    elif style.endswith("roman") and 0 < number < 4000:
        written = _roman(number)
    elif style == "decimal-leading-zero":
        return f"{number:02}"
    if not written:
        return str(number)
    return written.upper() if style.startswith("upper") else written


def roman_value(letters: str) -> int:
    """What ASCII letters come to as a Roman numeral, in capitals or not and in whatever order."""
    values = [_VALUES[letter] for letter in letters.lower()]
    return sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))


def _letters(number: int) -> str:
    letters = ""
    while number > 0:
        number, digit = divmod(number - 1, 26)
        letters = chr(ord("a") + digit) + letters
    return letters


def _roman(number: int) -> str:
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written
