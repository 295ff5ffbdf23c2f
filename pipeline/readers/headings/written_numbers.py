"""Numbers as headings write them: in digits, Roman, or words."""

from __future__ import annotations

import re

from pipeline.readers.shared.numerals import roman_value
from pipeline.readers.shared.word_lists import words_in

_UNITS = words_in(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_TENS = words_in("twenty thirty forty fifty sixty seventy eighty ninety")
ORDINALS = words_in(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_WORDS: dict[str, int] = {
    **{word: n for n, word in enumerate(_UNITS, 1)},
    **{word: n for n, word in enumerate(ORDINALS, 1)},
    **{word: 10 * n for n, word in enumerate(_TENS, 2)},
    **{word[:-1] + "ieth": 10 * n for n, word in enumerate(_TENS, 2)},
    "hundred": 100,
    "hundredth": 100,
}
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})", re.IGNORECASE | re.ASCII)
# ASCII: without regard to case, 'i' would match 'İ' and 'ı' as well.
NUMBER_WORD = "|".join(sorted(_WORDS, key=len, reverse=True))
"""Pattern of one word of a number, the longest first."""
NUMBER = (
    rf"(?:\d{{1,4}}|(?:(?:{NUMBER_WORD})(?:(?:[ -]| and )(?:{NUMBER_WORD}))*)\b"
    r"|[ivxlc]+\b|last\b|final\b)"
)
"""Pattern of a number behind a word such as ``Chapter``."""


def number_value(number: str) -> int | None:
    """The value of ``12``, ``xii``, ``Twelve``, ``twenty-first``; None for what is no number."""
    if number.isdecimal():
        return int(number)
    words = [w for w in re.split(r"[\s-]+", number.lower()) if w != "and"]
    if all(word in _WORDS for word in words):
        total = 0
        for word in words:
            n = _WORDS[word]
            total = (total or 1) * n if n == 100 else total + n
        return total
    if is_roman(number):
        return roman_value(number)
    return None


def is_roman(number: str) -> bool:
    """Whether this is a Roman number up to 399, in capitals or not."""
    return _ROMAN.fullmatch(number) is not None
