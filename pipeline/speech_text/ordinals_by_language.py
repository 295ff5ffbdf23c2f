"""Ordinal numbers of other languages, in the form that the words around them ask for."""

from __future__ import annotations

import re

from pipeline.speech_text.language_tables import TABLES
from pipeline.speech_text.words_of_numbers import ordinal

_GERMAN_MASCULINE = (
    "Stock",
    "Tag",
    "Platz",
    "Band",
    "Teil",
    "Akt",
    "Geburtstag",
    "Versuch",
    "Gang",
)
_GERMAN_NEUTER = ("Kapitel", "Jahrhundert", "Jahr", "Mal", "Buch", "Stockwerk", "Regiment", "Gebot")
_GERMAN_FEMININE = ("Klasse", "Etage", "Auflage", "Szene", "Woche", "Stunde", "Reihe", "Straße")
_MONTHS_DE = "|".join((*TABLES["de"].months, "Jan", "Feb", "Aug", "Sept", "Okt", "Nov", "Dez"))
_COUNTED_DE = "|".join((*_GERMAN_MASCULINE, *_GERMAN_NEUTER, *_GERMAN_FEMININE))

ORDINAL_MARKS: dict[str, str] = {
    "de": rf"(?<![\d.,])(?P<n>\d{{1,3}})\.(?=\s(?:{_MONTHS_DE}|{_COUNTED_DE})"
    r"|(?:(?<=\b[Dd](?:er|ie|as|en|em|es) \d\.)|(?<=\b[Dd](?:er|ie|as|en|em|es) \d\d\.)"
    r"|(?<=\b[Ii]m \d\.)|(?<=\b[Zz]u[mr] \d\.)|(?<=\bbeim \d\.))(?=\s[A-ZÄÖÜ][a-zäöüß])"
    r"|(?<=\b[Aa]m \d\.)|(?<=\b[Aa]m \d\d\.)|(?<=\b[Vv]om \d\.)|(?<=\b[Vv]om \d\d\.))",
    "fr": r"(?<![\w,.])(?P<n>\d{1,3})(?P<mark>er|ère|re|nde|nd|ème|e|è)(?!\w)",
    "es": r"(?<![\w,.])(?P<n>\d{1,3})\.?"
    r"(?P<mark>[ºª°]|er|ra|ro|da|do|ta|to|ma|mo|va|vo|na|no)(?!\w)(?!\s?[CF]\b)",
    "it": r"(?<![\w,.])(?P<n>\d{1,3})(?P<mark>[ºª°])(?!\w)(?!\s?[CF]\b)",
    "pt": r"(?<![\w,.])(?P<n>\d{1,3})\.?(?P<mark>[ºª°])(?!\w)(?!\s?[CF]\b)",
}
"""How ordinals are written: 'am 3. Mai', '2e', '3.º', '4ª'."""
_WEAK_N = re.compile(
    r"\b(?:am|vom|zum|beim|im|dem|den|des|seinem|ihrem|meinem|zur|einem|einen)\s+\Z", re.IGNORECASE
)
_WEAK = re.compile(r"\b(?:der|die|das|jeder|jede|jedes|dieser|diese|dieses)\s+\Z", re.IGNORECASE)


def say_ordinal(number: int, language: str, before: str, written: str, after: str = "") -> str:
    """An ordinal between the text ``before`` and ``after``; ``written`` as it stands, or
    ``century`` or ``name`` for what a Roman numeral counts."""
    key = language[:2].lower()
    word = ordinal(number, language)
    if key == "de":
        return word + _german_ending(before, after if written != "century" else "Jahrhundert")
    feminine = written.endswith(("ª", "ra", "da", "ta", "ma", "va", "na"))
    if key == "fr":
        if number == 1:
            return "première" if written.endswith(("re", "ère")) else "premier"
        return word
    if key == "es":
        counted = re.match(r"\s+(?!(?:[yeo]|del?|en|que)\b)[^\W\d_]*[^\Waos\d_]", after)
        short = counted or written.endswith("er")
        if number in (1, 3) and not feminine and short:
            return word.removesuffix("o")
    if feminine:
        return " ".join(re.sub(r"o\Z", "a", part) for part in word.split())
    return word


def _german_ending(before: str, after: str) -> str:
    """What follows 'dritte': 'am dritten Mai', 'der dritte Mai', 'drittes Kapitel'."""
    if _WEAK_N.search(before[-12:]):
        return "n"
    if _WEAK.search(before[-12:]):
        return ""
    noun = after.strip().split(" ")[0].strip(".,;:!?")
    if noun in TABLES["de"].months or noun in _GERMAN_MASCULINE:
        return "r"
    return "s" if noun in _GERMAN_NEUTER else ""
