"""English as it is read aloud.

A text is taken token by token, and a token that may begin something that isn't read as it is
written is shown to the classes of such things, in order: each is a module of this room. The first
that knows it says what is said, and what was said isn't looked at again. Most lines of a story hold
nothing of the kind.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from pipeline.speech_text.calendar_dates import CALENDAR_DATES
from pipeline.speech_text.capital_words import CAPITAL_WORDS
from pipeline.speech_text.clipped_words import CLIPPED_WORDS
from pipeline.speech_text.clock_times import CLOCK_TIMES
from pipeline.speech_text.interjections import INTERJECTIONS, SOUND_WORDS
from pipeline.speech_text.measures import MEASURES
from pipeline.speech_text.money import MONEY
from pipeline.speech_text.name_initials import NAME_INITIALS
from pipeline.speech_text.number_fractions import FRACTION_SIGNS, NUMBER_FRACTIONS
from pipeline.speech_text.numbers import digits
from pipeline.speech_text.old_print import OLD_ABBREVIATIONS, OLD_NUMBERS
from pipeline.speech_text.plain_numbers import PLAIN_NUMBERS
from pipeline.speech_text.reading import ReadClass, Reader
from pipeline.speech_text.roman_numerals import (
    ROMAN_LETTERS,
    ROMAN_NUMERALS,
    SMALL_ROMAN_LETTERS,
    heading_numeral,
)
from pipeline.speech_text.short_words import SHORT_WORDS
from pipeline.speech_text.spoken_signs import SPOKEN_SIGNS
from pipeline.speech_text.stammers import STAMMERS
from pipeline.speech_text.telephones import TELEPHONES
from pipeline.speech_text.year_numbers import YEAR_NUMBERS

_WORD_CLASSES = (
    CALENDAR_DATES, MONEY, YEAR_NUMBERS, OLD_ABBREVIATIONS, SHORT_WORDS, CLIPPED_WORDS, SOUND_WORDS,
)  # fmt: skip
"""Classes that begin with certain words."""
_VOWELS = frozenset("aeiouyAEIOUY")

_ROMAN_ORDINAL = re.compile(r"[IVXLC]+(?:st|nd|rd|th)")
_DRAWN_OUT = re.compile(r"(.)\1\1|[bcdfgkpt]rr", re.IGNORECASE)

# Python makes no number of more than 4,300 digits.
_ENDLESS = re.compile(r"(?:\d,?){4001,}(?:\.\d+)?")
_SMALL_WORDS = sorted(
    word for each in _WORD_CLASSES for word in each.words if word.islower() and len(word) > 1
)
_BY_LETTER = "|".join(
    f"{letter}(?:{'|'.join(word[1:] for word in words)})"
    for letter, words in groupby(_SMALL_WORDS, key=itemgetter(0))
)
_WORD = (
    r"(?<![^\W\d_])(?P<word>[A-Z][^\W\d_]*"
    r"|[b-df-hj-np-tv-xz]+(?![^\W\d_])|[ivxl]+(?![^\W\d_])|[aeir](?=\.)|[au](?=[-–])|[ioy](?=[’'])|qu(?=-)"
    r"|(?P<run>[b-df-hj-np-tv-xz])(?P=run){2}[a-z]*|[bcdfgkpt]rr+[a-z]*"
    rf"|(?:{_BY_LETTER})(?![^\W\d_]))"
)
_FIGURE = (
    r"(?P<figure>(?:US|AU|CA|NZ|HK|A|C|S)?[$£€¥₹]|[(+\-−#'’.](?=[\d$£€])"
    rf"|[{FRACTION_SIGNS}]|\d+|#(?=\s\d))|(?P<sign>[&@+=×÷/§<>±№⁰¹²³⁴-⁹])"
)
_WORDS_ALONE = re.compile(_WORD)
_TOKEN = re.compile(f"{_FIGURE}|{_WORD}")
"""What may begin something that isn't read as it is written: figures, words in a capital, words
without a vowel, known abbreviations, signs."""
_FIGURE_HINT = re.compile(rf"[\d$£€¥₹&@+=×÷/§<>±№⁰¹²³⁴-⁹{FRACTION_SIGNS}]")
"""What every text with a figure or a sign in it holds: most have none, and are done sooner."""


def _readers(*classes: ReadClass) -> tuple[Reader, ...]:
    return tuple(reader for each in classes for reader in each.readers)


_FIGURES = _readers(
    TELEPHONES, CALENDAR_DATES, CLOCK_TIMES, OLD_NUMBERS, MONEY, NUMBER_FRACTIONS, MEASURES,
    YEAR_NUMBERS, PLAIN_NUMBERS,
)  # fmt: skip
_LONE_FIGURES = tuple(reader for reader in _FIGURES if reader.alone)
_LONE = re.compile(
    r"\d+(?=[;!?…)]|[,.:](?!\d)|\s(?:and|as|at|by|for|from|near|on|or|the|to|under|was|were)\b|\Z)"
)
"""Figures with nothing behind them that could be a part of what they say: nearly all of a story's.
To ask every reader takes ten times as long."""
_SIGNS = _readers(SPOKEN_SIGNS)


def say_english(text: str, *, heading: bool = False) -> str:
    """The text with everything in it that isn't said as it is written as words. ``heading``: a
    Roman numeral that stands alone or first is a number."""
    if heading:
        text = heading_numeral(text)
    if len(text) > 4000:
        text = _ENDLESS.sub(lambda m: f" {digits(m[0])} ", text)
    pieces: list[str] = []
    done = 0
    tokens = _TOKEN if _FIGURE_HINT.search(text) else _WORDS_ALONE
    for token in tokens.finditer(text):
        start = token.start()
        if start < done:
            continue
        kind = token.lastgroup
        if kind == "word":
            readers = _for_word(token[0], text[token.end() : token.end() + 1])
        elif kind == "figure":
            readers = _LONE_FIGURES if _LONE.match(text, start) else _FIGURES
        else:
            readers = _SIGNS
        for reader in readers:
            match = reader.compiled.match(text, start)
            if match is not None and (said := reader.say(match)) is not None:
                pieces += (text[done:start], said)
                done = match.end()
                break
    return "".join([*pieces, text[done:]]) if pieces else text


@lru_cache(maxsize=1 << 14)
def _for_word(word: str, following: str) -> tuple[Reader, ...]:
    """The readers of what may begin with this word; none for most."""
    classes = [each for each in _WORD_CLASSES if word in each.words]
    letters = frozenset(word)
    if _ROMAN_ORDINAL.fullmatch(word):
        classes.append(ROMAN_NUMERALS)
    if len(word) < 4 and following in ("-", "–", "—", "…", "."):
        classes.append(STAMMERS)
    if letters <= ROMAN_LETTERS or letters <= SMALL_ROMAN_LETTERS:
        classes.append(ROMAN_NUMERALS)
    if len(word) == 1 and word.isupper():
        classes.append(NAME_INITIALS)
    if not letters & _VOWELS or _DRAWN_OUT.match(word):
        classes.append(INTERJECTIONS)
    if len(word) > 1 and word[:2].isupper():
        classes.append(CAPITAL_WORDS)
    return _readers(*classes)
