"""Formulas as they are typed: 'x^2' is 'x squared', and the dollars around '$x^2$' are marks."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal

_IN_DOLLARS = re.compile(
    r"(?<![\w$\\])\$(?=[A-Za-z(\\]|\d[^$\s]*[\^=+])([^$\n]{1,120}?)(?<![\s\\])\$(?![\w$])"
)
_POWER = re.compile(
    r"(?<=[A-Za-z0-9)])\^(?:\{(-?\w{1,9})\}|(-?\d{1,9}|[A-Za-z](?![A-Za-z])))(?!\^)"
)
_WORDS = {"+": "plus", "-": "minus", "−": "minus", "=": "equals"}
_OPERATOR = re.compile(r"\s*([+=−-])\s*(?=[\w(])")
_NAMES = {"2": "squared", "3": "cubed"}


def say_formulas(text: str) -> str:
    """The text with powers as words, and without the dollars around formulas."""
    if "$" in text:
        text = _IN_DOLLARS.sub(_say_formula, text)
    if "^" in text:
        text = _POWER.sub(_say_power, text)
    return text


def _say_formula(match: re.Match[str]) -> str:
    """What stands between two dollars, if it is a formula: words of a sentence are none."""
    inside = match[1]
    if re.search(r"[A-Za-z]{3,}\s+[A-Za-z]{2,}", inside):
        return match[0]
    return _OPERATOR.sub(lambda m: f" {_WORDS[m[1]]} ", inside)


def _say_power(match: re.Match[str]) -> str:
    power = match[1] or match[2]
    if power in _NAMES:
        return f" {_NAMES[power]}"
    number = power.lstrip("-")
    said = cardinal(int(number)) if number.isdecimal() else number
    return f" to the power of {'minus ' if power[0] == '-' else ''}{said}"
