"""Roman numerals: numbers behind a kind of part, ordinals behind a ruler; letters elsewhere."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal, ordinal, roman, year
from pipeline.speech_text.reading import Match, ReadClass, Reader, after, before, word_set

_PARTS = word_set(
    """
    chapter book part volume vol act scene canto section stave verse page pages article
    title episode season war bowl phase fantasy rocky mark mk class grade level apollo trek
    saturn corps army legion stage psalm letter number no appendix movement symphony sonata
    opus cycle tier division schedule table figure plate note lesson unit module day year
    category pt cantos chapters books parts acts scenes volumes group factor type tier
    sections stages phases types articles psalms pages
    """
)
"""Kinds of things that are numbered: behind them a numeral is a number."""
_LETTERED = word_set(
    """
    appendix section exhibit plan group type vitamin hepatitis schedule table figure class
    grade note plate number no letter category factor unit level division day tier
    """
)
"""Kinds that are lettered as well: 'Section D', 'Vitamin C'."""
_SURE_PARTS = word_set(
    """
    chapter book part volume act scene canto stave verse page war bowl episode season title
    mark phase rocky fantasy apollo corps psalm article section movement cycle pt
    """
)
"""Kinds behind which even a lone V or X is a number."""
_SHORT_PARTS = word_set("p pp pages no appendix vol ch chap bk")
"""Kinds behind which a numeral in small letters is a number, besides."""
_RULERS = word_set(
    """
    Henry Edward George Louis Lewis Charles James William Richard Elizabeth John Paul Pius
    Leo Benedict Napoleon Frederick Philip Francis Alexander Nicholas Peter Catherine Mary
    Ferdinand Gregory Clement Innocent Urban Victor Ptolemy Ramesses Robert David Christian
    Gustav Otto Thutmose Amenhotep Rameses Cleopatra Darius Xerxes Haakon Olaf Harald
    Umberto Alfonso Pedro Carlos Felipe Margaret Isabella Joseph Leopold Wilhelm Boniface
    Sixtus Julius Baldwin Theodosius Constantine Justinian Basil Malcolm Kenneth Ivan
    Wenceslas Casimir Sigismund Rudolf Ludwig Maximilian Franz Friedrich Juan Fernando
    Philippe Eugene Celestine Adrian Stephen Martin Callixtus Honorius Nero Selim Murad
    Mehmed Suleiman Abdul Ahmed
    """
)
_TITLED = re.compile(
    r"\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan|Prince|Princess|Duke|Saint|"
    r"St\.?|Pharaoh|Lord|Sir|Count|Earl|Baron|Mr\.?|Dr\.?)\s(?:[A-Z]\w+\s)?[A-Z][\w’']*\s\Z"
)
_KIND_BEFORE = re.compile(
    r"(?:^|[^\w’'])([A-Za-z]+|[Vv]ol\.|[Cc]h(?:ap)?\.|Pt\.|pp?\.|[Nn]os?\.|Bk\.|Mk\.)\s+\Z"
)
_LISTED_BEFORE = re.compile(
    r"\b([A-Za-z]+)s\s+[IVXLivxl]+(?:,\s+[IVXLivxl]+)*,?\s+(?:and|or|to)\s+\Z"
)
_DETERMINED = re.compile(
    r"\b(?:the|a|an|this|that|every|each|my|his|her|our|your|their|any|some|what|which|last|"
    r"first|one)\s+(?:\w+\s+)?\w+\s+\Z",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"(?:^|[^\w’'])([A-Z][\w]*)\s+\Z")
_AFTER_PRONOUN_OR_NUMBER = re.compile(r"\s+([a-z’']+)")
_NUMBER_GOES_ON = word_set(
    """
    was is of and to in on has had were begins begin ends opens closes deals covers concerns
    describes contains tells shows starts or by for with the listed error errors diabetes
    """
)
_PRONOUN_AFTER = re.compile(r"[’'](?:m|ve|d|ll)\b")


def _kind(match: Match) -> str:
    found = _KIND_BEFORE.search(before(match))
    if found:
        return found[1].lower().rstrip(".")
    listed = _LISTED_BEFORE.search(before(match))
    return listed[1].lower() if listed else ""


def _say_capitals(match: Match) -> str | None:
    text = match[1]
    value = roman(text)
    possessive = "'s" if match[2] else ""
    if not value or _PRONOUN_AFTER.match(after(match)):
        return None
    kind = _kind(match)
    if match[3]:  # 'Books II–IV'
        last = roman(match[3])
        return f"{cardinal(value)} to {cardinal(last)}" if kind in _PARTS and value < last else None
    if kind == "s" and not value > 1:
        return None
    if kind in _PARTS:
        return _behind_part(match, kind, text, value)
    said = _behind_name(match, text, value)
    if said is not None:
        return said + possessive
    if re.match(r"\s(?:century|centuries)\b", after(match)):
        return ordinal(value)
    return _alone(match, text, value)


def _behind_part(match: Match, kind: str, text: str, value: int) -> str | None:
    if len(text) > 1:
        return cardinal(value)
    if text == "L" and kind in ("chapter", "canto", "psalm"):
        return None if re.match(r"\.\s?[A-Z]\.", after(match)) else cardinal(value)
    if text in "CDLM" or (kind not in _SURE_PARTS and kind in _LETTERED and text != "I"):
        return None
    if re.match(r"\.\s?[A-Z]\.", after(match)):
        return None  # initials
    if text != "I":
        return cardinal(value) if kind in _SURE_PARTS else None
    if kind.endswith("s") and re.match(r",?\s(?:(?:and|or|to|&)\s)?[IVX]{2,}\b", after(match)):
        return "one"  # 'Volumes I, II and III'
    if kind in ("no", "number", "letter") or kind not in _SURE_PARTS | _LETTERED:
        return None
    return "one" if _is_one(match) else None


def _is_one(match: Match) -> bool:
    """Whether an I behind 'Part' is its number, and nobody speaking: 'the Part I played'."""
    start = before(match)
    written = _KIND_BEFORE.search(start)
    capital = written is not None and written[1][0].isupper()
    if written is not None and written[1].isupper() and len(written[1]) > 1:
        return not _DETERMINED.search(start)  # 'CHAPTER I TREATS OF', 'THE PART I PLAYED'
    following = _AFTER_PRONOUN_OR_NUMBER.match(after(match))
    if following is None:
        return capital  # a mark or the end follows a number
    if re.search(r"\bWorld War\s+\Z", start):
        return True
    if not capital or _DETERMINED.search(start):
        return False
    return following[1] in _NUMBER_GOES_ON


def _behind_name(match: Match, text: str, value: int) -> str | None:
    name = _NAME_BEFORE.search(before(match))
    if name is not None and text == "I" and name[1] in _RULERS and _is_first(match):
        return "the first"
    if name is None or value < 2 or (len(text) == 1 and text not in "VX"):
        return None
    initial = re.match(r"\.\s*[A-Z]", after(match)) is not None
    if len(text) == 1 and (initial or name[1] == "Malcolm"):
        return None
    if name[1] in _RULERS or (len(text) > 1 and _TITLED.search(before(match))):
        return f"the {ordinal(value)}"
    if len(text) == 1 or len(name[1]) < 2 or not _is_small(text):
        return None
    return cardinal(value)


def _is_first(match: Match) -> bool:
    """Whether an I behind a ruler's name is the first of that name: 'Charles I was beheaded', 'King
    Charles I', 'under Charles I.', but 'I told Charles I was late'."""
    start = before(match)
    goes_on = _REIGNS.match(after(match)) is not None
    if _CROWNED.search(start):
        return goes_on or re.match(r"\s[a-z]", after(match)) is None
    named_first = re.search(r"(?:\A|[.!?;:]\s+[“\"‘]?|[“\"‘])[A-Z]\w+\s\Z", start) is not None
    if named_first:
        return goes_on
    return bool(_OF_A_REIGN.search(start)) and re.match(r"[.,;:!?)]", after(match)) is not None


_REIGNS = re.compile(
    r"\s(?:was|is|reigned|ruled|died|lost|fled|came|ascended|succeeded|signed|ordered|granted|of)\b"
)
_CROWNED = re.compile(
    r"\b(?:King|Queen|Pope|Emperor|Empress|Tsar|Czar|Kaiser|Sultan)\s[A-Z]\w+\s\Z"
)
_OF_A_REIGN = re.compile(r"\b(?:of|under|by|from|to|after|before|since|until)\s[A-Z]\w+\s\Z")


def _is_small(text: str) -> bool:
    return text.strip("IVX") == "" and text != "XX"


def _alone(match: Match, text: str, value: int) -> str | None:
    """'II. The Gate' and 'copyright MCMXCIV'; 'an IV' is letters."""
    if len(text) > 3 and 1000 < value < 2100:
        return year(value)
    if len(text) < 2 or not _is_small(text):
        return None
    if text == "IV" and re.search(r"\b(?:an|the|his|her|my|on|by|of)\s\Z", before(match)):
        return "I V"
    return cardinal(value)


def _say_small(match: Match) -> str | None:
    """'chapter iv', 'scene ii', 'p. xiv'."""
    kind = _kind(match)
    value = roman(match[1].upper())
    if not value:
        return None
    if match[2]:  # 'pp. ii–vi'
        last = roman(match[2].upper())
        known = kind in _PARTS or kind in ("p", "pp")
        return f"{cardinal(value)} to {cardinal(last)}" if known and value < last else None
    if kind in _SURE_PARTS or kind in _SHORT_PARTS:
        return None if kind == "no" and len(match[1]) == 1 else cardinal(value)
    listed = re.search(
        r"\b(?:scene|chapter|act|book|canto)\b[^.!?]{0,30}\Z", before(match), re.IGNORECASE
    )
    return cardinal(value) if listed and len(match[1]) > 1 else None


def _say_ordinal(match: Match) -> str | None:
    """'the XIXth century'."""
    value = roman(match[1])
    return ordinal(value) if value > 1 else None


ROMAN_NUMERALS = ReadClass(
    (
        Reader(r"(?<![\w.&’'-])([IVXLC]+)(?:st|nd|rd|th)\b", _say_ordinal),
        Reader(
            r"(?<![\w.&’'-])([IVXLCDM]+)(?![\w&])(?=([’']s\b)?)"
            r"(?:[’']s\b|\s?[–-]\s?([IVXLC]+)\b|\.(?=[,;:]|\s[a-z]))?",
            _say_capitals,
        ),
        Reader(
            r"(?<![\w.&’'-])([ivxl]+)(?:\s?[–-]\s?([ivxl]+))?(?![\w&’'-])(?:\.(?=[,;:]|\s[a-z]))?",
            _say_small,
        ),
    )
)
ROMAN_LETTERS = frozenset("IVXLCDM")
SMALL_ROMAN_LETTERS = frozenset("ivxl")


def heading_numeral(text: str) -> str:
    """A heading whose first or only word is a Roman numeral with that as a word: 'XII. Rain'."""
    return _LONE_ROMAN.sub(_say_lone, text)


_LONE_ROMAN = re.compile(
    r"\A\s*([IVXLCDM]+)(\.|:|,|(?=\s*\Z)|(?=\s*[—–-])"
    r"|(?=\s(?:The|An?|In|Of|On|At|How|What|Which|Where|Mrs?|My|His|Her|Our)\b))"
)


def _say_lone(match: Match) -> str:
    value = roman(match[1])
    return f"{cardinal(value).capitalize()}{match[2] or ''}" if value else match[0]
