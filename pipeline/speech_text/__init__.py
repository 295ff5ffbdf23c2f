"""What is said for what is written: pronunciations, numbers, abbreviations, typography."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from pipeline.language_tags import is_english
from pipeline.letters import normal_letters
from pipeline.model import PHONEMES
from pipeline.speech_text.censored_words import say_censored
from pipeline.speech_text.english import say_english
from pipeline.speech_text.formulas import say_formulas
from pipeline.speech_text.lexicon import Rule, make_rule, respell
from pipeline.speech_text.other_languages import is_read, say_in_language
from pipeline.speech_text.stray_marks import without_attributes, without_stray_marks
from pipeline.speech_text.web_links import say_links

__all__ = ["VERSION", "Rule", "make_rule", "respell", "speech_text"]

VERSION = 6
"""Raised when a rule changes what is said, in any language: what was kept of a book's texts is then
read anew, and English books that were built before are planned anew. What is said as it was keeps
its takes."""

_MARKERS = (
    re.compile(r"(?<![\w*])\*\*(?=\S)(.+?)(?<=\S)\*\*(?![\w*])"),
    re.compile(r"(?<![\w*])\*(?=\S)(.+?)(?<=\S)\*(?![\w*])"),
    re.compile(r"(?<![\w_])_(?=\S)(.+?)(?<=\S)_(?![\w_])"),
    re.compile(r"(?<=[a-zà-ÿ])\*([^\W\d_]+)\*(?=[a-zà-ÿ])"),  # a part of a word
    re.compile(r"(?<!\w)_([^\W_]+)_(?=[^\W_])"),
    re.compile(r"(?<=[^\W_])_([^\W_]+)_(?!\w)"),
)
# A search for a mark is quick where the pattern begins with it: what stands before it comes second.
_APOSTROPHE = re.compile(r"['’ʼ](?<=\w['’ʼ])(?=\w)")
_ELISION = re.compile(
    r"['’‘](?<!\w['’‘])(?=(?:tis|twas|twere|twill|em|cause|til|bout|n)\b)", re.IGNORECASE
)
_QUOTES = re.compile("[“”„‟«»‹›\"‘’‚‛'`]")
_ANY_QUOTE = re.compile("[“”„‟«»‹›\"‘’‚‛'ʼ`\x01]")
_DASH = re.compile(r"\s*(?:—|―|–|--+)\s*")
_ANY_DOTS = re.compile(r"…|\.\s?\.")
_MANY_MARKS = re.compile(r"[!?]{3,}")
"""Some engines say noise for them."""
_ELLIPSIS = re.compile(r"\s*(?:…|\.\s?\.\s?\.(?:\s?\.)*)")
_BREAK = re.compile(r"[\x00-\x1f]+")
"""What stands for a space, white space aside."""
_ROMAN_SIGNS = re.compile(r"[\u2160-\u2188]+")
"""Roman numerals as single characters."""
_PHONEMES = re.compile("({}[^{}]*{})".format(PHONEMES[0], "".join(PHONEMES), PHONEMES[1]))
_KEPT = "\x01"
"""Stands for an apostrophe while quotes are taken out."""


def speech_text(
    text: str, lexicon: Iterable[Rule] = (), *, language: str = "en", heading: bool = False
) -> str:
    """What an engine is to say for a piece of text.

    The lexicon comes first and wins. Quotation marks, invisible marks, pictures and the marks of
    plain-text emphasis go; what isn't said as it is written is written out where the language is
    English (``language`` is a BCP 47 tag; empty counts as English), numbers and abbreviations also
    in German, French, Spanish, Italian and Portuguese. ``heading``: a Roman numeral at the start is
    a number.
    """
    text = normal_letters(text)
    if "*" in text or "_" in text:
        for marker in _MARKERS:
            text = marker.sub(r"\1", text)
    if PHONEMES[0] in text or PHONEMES[1] in text:
        text = text.replace(PHONEMES[0], "[").replace(PHONEMES[1], "]")
    if not text.isascii():
        text = _ROMAN_SIGNS.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
    text = respell(text, lexicon)
    if PHONEMES[0] in text:
        pieces = _PHONEMES.split(text)
        text = "".join(
            piece if i % 2 else _read(piece, language, heading=heading and not i)
            for i, piece in enumerate(pieces)
        )
    else:
        text = _read(text, language, heading=heading)
    if _ANY_QUOTE.search(text):
        text = _APOSTROPHE.sub(_KEPT, text)
        text = _ELISION.sub(_KEPT, text)
        text = _QUOTES.sub("", text).replace(_KEPT, "'")
    if ("!" in text or "?" in text) and _MANY_MARKS.search(text):
        text = _MANY_MARKS.sub(lambda m: "?" if "?" in m[0] else "!", text)
    if _ANY_DOTS.search(text):
        text = _ELLIPSIS.sub("…", text)
    if "—" in text or "―" in text or "–" in text or "--" in text:
        text = _DASH.sub(" — ", text)
    if not text.isprintable():
        text = _BREAK.sub(" ", text)
    return " ".join(text.split())


def _read(text: str, language: str, *, heading: bool) -> str:
    """A text without phonemes, with everything in it as words that isn't said as it is written."""
    text = without_attributes(text)
    if is_english(language):
        marked = say_formulas(say_censored(say_links(text)))
        return say_english(without_stray_marks(marked), heading=heading)
    text = without_stray_marks(text)
    return say_in_language(text, language, heading=heading) if is_read(language) else text
