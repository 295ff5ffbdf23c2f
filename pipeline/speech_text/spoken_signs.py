"""Signs that are read: '&', '+', '=', a slash between words."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal
from pipeline.speech_text.reading import Match, ReadClass, Reader, stop

_ALTERNATIVES = frozenset({"he", "she", "his", "her", "hers", "him", "s"})
_LOOK = 30


def _say_slash(match: Match) -> str:
    """'he/she' is an alternative; 'and/or' needs no word between."""
    text = match.string
    start = re.search(r"\w*\Z", text[max(0, match.start() - _LOOK) : match.start()])
    end = re.match(r"\w*", text[match.end() : match.end() + _LOOK])
    words = {each[0].lower() for each in (start, end) if each}
    return " or " if words <= _ALTERNATIVES else " "


_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def _say_power(match: Match) -> str:
    """'10⁶'."""
    return f" to the power of {cardinal(int(match[0].translate(_DIGITS)))}"


SPOKEN_SIGNS = ReadClass(
    (
        Reader(r"&c\b\.?", lambda m: "et cetera" + stop(m)),
        Reader(r"(?<=\w)\s*&\s*(?=\w)", lambda m: " and "),
        Reader(r"(?:(?<=\s)|(?<=\w))&(?=\s)", lambda m: " and "),
        Reader(r"(?<=\d)\s*<\s*(?=\d)", lambda m: " less than "),
        Reader(r"(?<=\d)\s*>\s*(?=\d)", lambda m: " greater than "),
        Reader(r"<\s*(?=\d)", lambda m: " less than "),
        Reader(r">\s*(?=\d)", lambda m: " greater than "),
        Reader(r"±\s*(?=\d)", lambda m: " plus or minus "),
        Reader(r"№\s*(?=\d)", lambda m: "number "),
        Reader(r"(?:(?<=\d)|(?<=\b[A-Za-z]))²(?![\w²³])", lambda m: " squared"),
        Reader(r"(?:(?<=\d)|(?<=\b[A-Za-z]))³(?![\w²³])", lambda m: " cubed"),
        Reader(r"(?<=\d)[⁰¹²³⁴-⁹]{1,3}(?!\w)", _say_power),
        Reader(r"(?<=\s)@(?=\s\w)", lambda m: "at"),
        Reader(r"(?<=\b[A-Z])\+\+(?!\w)", lambda m: " plus plus"),
        Reader(r"\+\s*(?=\d)", lambda m: " plus "),
        Reader(r"(?<=[A-F\d])\+(?!\w)", lambda m: " plus "),
        Reader(r"=\s*(?=[\w-])", lambda m: " equals "),
        Reader(r"×\s*(?=\d)", lambda m: " times "),
        Reader(r"÷\s*(?=\d)", lambda m: " divided by "),
        Reader(r"§+\s*(?=\d)", lambda m: " section "),
        Reader(r"(?<=[A-Za-z])/(?=[A-Za-z])", _say_slash),
    )
)
