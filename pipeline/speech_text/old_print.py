"""Abbreviations of older print: forenames, 'ult.', 'MS.', 'M. le Comte', '3d' for third, '187—'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal, ordinal
from pipeline.speech_text.reading import (
    SENTENCE_STARTERS,
    Match,
    ReadClass,
    Reader,
    after,
    any_of,
    before,
    ends_sentence,
    stop,
    word_set,
)

_FORENAMES = {
    "Wm": "William", "Thos": "Thomas", "Jno": "John", "Robt": "Robert", "Benj": "Benjamin",
    "Saml": "Samuel", "Edw": "Edward", "Edwd": "Edward", "Danl": "Daniel", "Richd": "Richard",
    "Nathl": "Nathaniel", "Alexr": "Alexander", "Jas": "James", "Chas": "Charles",
    "Geo": "George",
}  # fmt: skip
_NAMES_TOO = frozenset({"Jas", "Chas", "Geo"})
"""Those that people are called today: 'said Chas. Pete turned'."""
_NAME_BEGINS = re.compile(
    r"(?:\A|[,;:&(“\"‘—]\s?|\n|\b(?:and|by|of|to|Mr\.?|Sir|Capt\.?|Messrs\.?|Dr\.?|Rev\.?|Hon\.?)\s)\Z"
)
_NAME = re.compile(r"\s([A-Z][\w’']*)(?:(\.)|(\s[A-Z]))?")
_ORDINAL_BEFORE = re.compile(r"\d(?:st|nd|rd|th|d)\s\Z")
_OF_A_MONTH = {"ult": "ultimo", "inst": "instant", "prox": "proximo"}
_TROOPS = {"Regt": "Regiment", "Batt": "Battalion", "Brig": "Brigade", "Div": "Division"}
_HELD = re.compile(
    r"\b(?:the|a|an|this|that|these|those|his|her|its|my|your|our|their|whole|old|original|in|"
    r"of|two|three|several|some|many|other)\s\Z",
    re.IGNORECASE,
)
_FRENCH = re.compile(r"\s(?:le|la|les|de|du|des)\s|\s(?:l|d)[’']|\s[A-Z]\w*[^\x00-\x7f’‘”“]")
_SAID_BEFORE = re.compile(r"\b(?:said|asked|replied|answered|cried|called)\s\Z")
_HAPPENS = re.compile(
    r"\s[A-Z][\w’']*\s(?:[a-z]+ed|was|had|sat|took|shook|rose|gave|stood|felt|knew|got|went|came|left|put)\b"
)
_SENTENCE_BEGINS = re.compile(r"(?:\A|[.!?…,;:—-][”\"’')]*\s?|[”\"])[“\"‘'(]*\Z")
_DOES = re.compile(r"\s[A-Z][\w’']*,?\s[a-z]")
_MONTHS = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?"
)
_DATED = re.compile(rf"\b(?:{_MONTHS})\s\Z")
_ORDERED = re.compile(
    r"\s(?:of|day|instant|inst|ult|ultimo|prox|chapter|verse|page|[A-Z]\w+)\b|[,;.:!?)]|\s?\Z"
)
_PARTED_YEAR = re.compile(
    rf"(?:\b(?:in|since|by|until|till|of|year|summer|winter|spring|autumn|{_MONTHS})|\d(?:st|nd|rd|th)?)"
    r"(?:\s[—–-]+)?,?\s\Z",
    re.IGNORECASE,
)


def _say_forename(match: Match) -> str | None:
    """'Wm. Elliot'; 'Chas. Pike' only where a name can begin."""
    name = _NAME.match(after(match))
    if name is None or (name[1] in SENTENCE_STARTERS and not name[2]):
        return None
    if match[1] in _NAMES_TOO and not _NAME_BEGINS.search(before(match)):
        return None
    return _FORENAMES[match[1]]


def _say_of_month(match: Match) -> str | None:
    """'the 26th ult.'"""
    if not _ORDINAL_BEFORE.search(before(match)):
        return None
    return _OF_A_MONTH[match[1]] + stop(match)


def _say_troops(match: Match) -> str | None:
    """'60th Regt.'"""
    if not _ORDINAL_BEFORE.search(before(match)):
        return None
    return _TROOPS[match[1]] + ("." if ends_sentence(match) else "")


def _say_manuscript(match: Match) -> str | None:
    """'the MS. was lost', 'the MSS.'; 'MS. Venn' is a lady, 'her MS' an illness or a ship."""
    many, full_stop = match[1], match[2]
    if not many and not _HELD.search(before(match)):
        return None
    if not many and (not full_stop or (_NAME.match(after(match)) and not ends_sentence(match))):
        return "M S" + full_stop
    return f"manuscript{'s' if many else ''}{'.' if full_stop and ends_sentence(match) else ''}"


def _say_monsieur(match: Match) -> str | None:
    """'M. le Comte', 'M. Rivière', 'M. Dupin bowed'; 'M. Night Pike', 'J. M. Ware' are initials."""
    if _FRENCH.match(after(match)):
        return "Monsieur"
    name = _NAME.match(after(match))
    if name is None or (name[2] and len(name[1]) == 1) or name[3]:
        return None
    if name[1] in SENTENCE_STARTERS or (name[1].isupper() and len(name[1]) > 1):
        return None
    if _SENTENCE_BEGINS.search(before(match)):
        return "Monsieur" if _DOES.match(after(match)) else None
    if not re.search(r"\b[a-z]\w*,?\s\Z", before(match)):
        return None
    ends = _SAID_BEFORE.search(before(match)) and _HAPPENS.match(after(match))
    return None if ends else "Monsieur"


def _say_messieurs(match: Match) -> str | None:
    name = _NAME.match(after(match))
    french = _FRENCH.match(after(match))
    return "Messieurs" if french or (name and name[1] not in SENTENCE_STARTERS) else None


def _say_old_ordinal(match: Match) -> str | None:
    """'the 2d of May', 'Dec. 3d', '42d Street'; '3d' alone and '3d.' are pence."""
    number = int(match[1])
    dated = _DATED.search(before(match)) is not None
    named = re.search(r"\b[Tt]he\s\Z", before(match)) is not None
    dated = dated or re.search(r"\b[Oo]n the\s\Z", before(match)) is not None
    ordered = _ORDERED.match(after(match))
    if dated or (named and ordered) or (ordered and ordered[0].strip() and ordered[0][0] == " "):
        return ordinal(number)
    return ordinal(number) if number > 12 and ordered is None else None


def _say_parted_year(match: Match) -> str | None:
    """'in April, 187—'"""
    if not _PARTED_YEAR.search(before(match)):
        return None
    return f"{cardinal(int(match[1]))} {cardinal(10 * int(match[2]))}" if match[2] != "0" else None


OLD_NUMBERS = ReadClass(
    (
        Reader(r"(?<![\w.£$])(\d{0,2}[23])d(?![\w.’'-])", _say_old_ordinal),
        Reader(r"(?<![\w.,£$])(1[5-9])(\d)(?=\s?(?:—|–|--|-)(?!\s?\d))(?!-\w)", _say_parted_year),
    )
)
OLD_ABBREVIATIONS = ReadClass(
    (
        Reader(rf"(?<![\w.])({any_of(_FORENAMES)})\.", _say_forename),
        Reader(r"(?<![\w.])(Wm|Thos|Jno)(?=\s[A-Z])", lambda m: _FORENAMES[m[1]]),
        Reader(r"(?<![\w.])(ult|inst|prox)\b\.?", _say_of_month),
        Reader(rf"(?<![\w.])({any_of(_TROOPS)})\.", _say_troops),
        Reader(r"(?<![\w.&])MS(S?)\b(\.?)", _say_manuscript),
        Reader(r"(?<![\w.])MM\.", _say_messieurs),
        Reader(r"(?<![\w.])M\.(?!\w)", _say_monsieur),
        Reader(
            r"(?<![\w.])([bd])\.\s?(?=1\d{3}\b|20\d\d\b)",
            lambda m: "born " if m[1] == "b" else "died ",
        ),
        Reader(r"(?<![\w.])Mons\.(?=\s[A-Z])", lambda m: "Monsieur"),
        Reader(r"(?<![\w.])Bart\.", lambda m: "Baronet" + stop(m)),
        Reader(r"(?<![\w.])doz\b\.?", lambda m: "dozen" + stop(m)),
    ),
    word_set("b d ult inst prox doz MS MSS MM M Mons Bart") | frozenset({*_FORENAMES, *_TROOPS}),
)
