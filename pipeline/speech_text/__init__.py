"""What is said for what is written: pronunciations, numbers, abbreviations, typography."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pipeline.letters import normal_letters
from pipeline.model import PHONEMES
from pipeline.speech_text.english import say_english
from pipeline.speech_text.lexicon import Rule, make_rule, respell
from pipeline.speech_text.other_languages import is_read, say_in_language

__all__ = ["Rule", "make_rule", "respell", "speech_text"]

_MARKERS = (
    re.compile(r"(?<![\w*])\*\*(?=\S)(.+?)(?<=\S)\*\*(?![\w*])"),
    re.compile(r"(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])"),
    re.compile(r"(?<![\w_])_(?=\S)(.+?)(?<=\S)_(?![\w_])"),
)
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ](?=\w)")
_ELISION = re.compile(
    r"(?<!\w)['’‘](?=(?:tis|twas|twere|twill|em|cause|til|bout|n)\b)", re.IGNORECASE
)
_QUOTES = re.compile("[“”„‟«»‹›\"‘’‚‛']")
_ANY_QUOTE = re.compile("[“”„‟«»‹›\"‘’‚‛'ʼ\x01]")
_DASH = re.compile(r"\s*(?:—|―|–|(?<=\S)--+|--+(?=\S))\s*")
_DASHES = ("—", "―", "–", "--")
_ANY_DOTS = re.compile(r"…|\.\s?\.")
_ELLIPSIS = re.compile(r"\s*(?:…|\.\s?\.\s?\.(?:\s?\.)*)")
_BREAK = re.compile(r"[\u200b-\u200f\u2060\ufeff\u00ad\x00-\x1f]+")
"""What stands for a space, white space aside."""
_KEPT = "\x01"
"""Stands for an apostrophe while quotes are taken out."""


def speech_text(
    text: str, lexicon: Iterable[Rule] = (), *, language: str = "en", heading: bool = False
) -> str:
    """What an engine is to say for a piece of text.

    The lexicon comes first and wins. Quotation marks and the marks of plain-text emphasis go;
    numbers, dates, money, abbreviations, units and initials are written out where the language
    is English (``language`` is a BCP 47 tag; empty counts as English), numbers and abbreviations
    also in German, French, Spanish, Italian and Portuguese. ``heading``: a Roman numeral at the
    start is a number.
    """
    text = normal_letters(text)
    if "*" in text or "_" in text:
        for marker in _MARKERS:
            text = marker.sub(r"\1", text)
    if PHONEMES[0] in text or PHONEMES[1] in text:
        text = text.replace(PHONEMES[0], "[").replace(PHONEMES[1], "]")
    text = respell(text, lexicon)
    if language.lower().split("-")[0] in ("", "en", "eng", "english"):
        text = say_english(text, heading=heading)
    elif is_read(language):
        text = say_in_language(text, language, heading=heading)
    if _ANY_QUOTE.search(text):
        text = _APOSTROPHE.sub(_KEPT, text)
        text = _ELISION.sub(_KEPT, text)
        text = _QUOTES.sub("", text).replace(_KEPT, "'")
    if _ANY_DOTS.search(text):
        text = _ELLIPSIS.sub("…", text)
    if any(dash in text for dash in _DASHES):
        text = _DASH.sub(" — ", text)
    if _BREAK.search(text):
        text = _BREAK.sub(" ", text)
    return " ".join(text.split())
