"""Numbers in words of other languages, by num2words, with what it gets wrong put right."""

from __future__ import annotations

import re
from functools import lru_cache

_REGIONS = {
    "pt-br": "pt_BR", "fr-be": "fr_BE", "fr-ch": "fr_CH",
}  # fmt: skip
"""Tags with number words of their own."""
_FRENCH_FEMININE = re.compile(
    r"(?:heure|minute|seconde|année|journée|fois|femme|fille|page|lieue|livre|lettre|maison|chaise"
    r"|porte|semaine|nuit|personne|place|carte|pièce|table|voix|main|lampe|rue|ville)s?\Z"
)
_GERMAN_FEMININE = re.compile(
    r"(?:[A-ZÄÖÜ]\w*(?:ung|heit|keit|schaft|tion|in|ei|tät)|Frau|Stunde|Minute|Sekunde|Woche|Nacht"
    r"|Seite|Meile|Million|Milliarde|Mark|Tasse|Flasche|Katze|Lampe|Straße|Stadt|Person|Hand)\Z"
)

_NO_NOUNS = frozenset(
    ("de", "di", "do", "da", "e", "y", "o", "et", "ou", "und", "oder", "a", "à", "al", "del")
)
"""Words behind a number that it doesn't count."""


@lru_cache(maxsize=4096)
def _num2words(number: int, language: str, kind: str) -> str:
    from num2words import num2words  # heavy, and for other languages alone

    tag = language.lower().replace("_", "-")
    words: str = num2words(number, lang=_REGIONS.get(tag, tag.partition("-")[0]), to=kind)
    return words.replace(",", "")


def cardinal(number: int, language: str) -> str:
    """``21``: einundzwanzig, vingt et un."""
    words = _num2words(number, language, "cardinal")
    if language.startswith("es"):
        words = re.sub(r"\buno (?=mil|mill)", "un ", words).replace("veintiuno mil", "veintiún mil")
    return words


def ordinal(number: int, language: str) -> str:
    """``3``: dritte, troisième, tercero; masculine."""
    return _num2words(number, language, "ordinal")


def year(number: int, language: str) -> str:
    """``1984``: neunzehnhundertvierundachtzig."""
    return _num2words(number, language, "year")


def digits(written: str, language: str) -> str:
    """``007``: null null sieben."""
    return " ".join(cardinal(int(c), language) for c in written if c.isdecimal())


def agreeing(number: int, noun: str, language: str) -> str:
    """The number as it stands before a noun: 'ein Mann', 'une heure', 'veintiún años', 'duas
    casas'. Without a noun as it is counted."""
    words = cardinal(number, language)
    if not noun or noun in _NO_NOUNS:
        return words
    key = language[:2].lower()
    feminine = (
        re.search(
            r"(?:a|as|mujer|mujeres|mulher|mulheres|noche|noches|noite|noites|vez|veces|vezes|ção|ções|dad|dade|dades|ción|ciones)\Z",
            noun,
        )
        is not None
    )
    if key == "de":
        if number == 1:
            return "eine" if _GERMAN_FEMININE.search(noun) else "ein"
        return words
    if key == "fr":
        feminine = _FRENCH_FEMININE.search(noun) is not None
        return re.sub(r"\bun\Z", "une", words) if feminine else words
    if key == "it":
        if number == 1:
            return "una" if feminine else "un"
        return words
    if key == "es":
        if feminine:
            return re.sub(r"ientos\b", "ientas", re.sub(r"uno\Z", "una", words))
        return re.sub(r"\buno\Z", "un", words.replace("veintiuno", "veintiún"))
    if feminine:
        words = re.sub(r"\bum\Z", "uma", re.sub(r"\bdois\Z", "duas", words))
        return re.sub(r"(duz|trez|quatroc|quinh|seisc|setec|oitoc|novec)entos\b", r"\1entas", words)
    return words
