"""All other figures: counts, ordinals, decimals, ranges and scores, codes, houses and rooms."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal, decimal, digits, in_pairs, ordinal, plural
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    after,
    before,
    joined_word_before,
    whole,
    word_before,
    word_set,
)

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+"
# Python makes no number of more than 4,300 digits.
_ENDLESS = r"(?<!\d)(?:\d{4001,}|\d{1,3}(?:,\d{3}){1333,})(?:\.\d+)?"
_NUMBERED = word_set(
    """
    room rooms flat suite cell ward locker highway route road interstate flight apartment
    apt box unit gate hut bus train platform channel boeing airbus
    """
)
_LEADING_ZERO_WORDS = word_set(
    """
    chapter part book volume section page number no episode season scene act issue day level
    week lesson file track disc verse stage round week question
    """
)
_AGENTS = frozenset({"agent", "double"})
_SCORED = re.compile(
    r"\b(?:won|win|wins|beat|beaten|lost|lose|lead|leading|led|score|scored|up|down|drew|draw|"
    r"ahead|behind|finished|ended|vote|voted|ruled|decision|was|is)\b[^.!?]{0,24}\Z"
)
_SCORE_AFTER = re.compile(
    r"\s(?:win|victory|defeat|loss|draw|lead|score|vote|decision|thrashing|record|up|down)\b"
)
_STREETS = (
    r"(?:St|Street|Ave|Avenue|Rd|Road|Lane|Ln|Drive|Dr|Blvd|Boulevard|Court|Ct|Place|Pl|Square|Sq|"
    r"Terrace|Ter|Way|Close|Crescent|Row|Hill|Gardens|Parkway|Pkwy|Circle|Mews|Grove|Walk|Wharf|Quay)"
)
_ADDRESS_AFTER = re.compile(
    rf"(?:\s[a-d]\b)?,?\s(?:(?:[NSEW]|North|South|East|West)\.?\s)?(?:(?:[A-Z][\w’']*|\d+(?:st|nd|rd|th))\s){{1,3}}{_STREETS}\b"
)


_LETTER = re.compile("[A-Za-z]")
_HELD_BEFORE = re.compile(
    r"\b(?:a|an|the|his|her|my|your|their|our|old|loaded|this|that)\s\Z", re.IGNORECASE
)
_FIREARM_AFTER = re.compile(
    r"(?:[\s-](?:calib(?:re|er)|rifle|pistol|revolver|special|magnum|colt|automatic|bullet|"
    r"round|cartridge|shell|slug|handgun|gun)s?\b)",
    re.IGNORECASE,
)


def _letter_gap(match: Match, said: str) -> str:
    """Spaces where a letter touches the figures: 'A40', '221B'."""
    first = match.string[max(0, match.start() - 1) : match.start()]
    last = match.string[match.end() : match.end() + 1]
    return (" " if first.isalnum() else "") + said + (" " if last.isalpha() else "")


def _say_endless(match: Match) -> str:
    return _letter_gap(match, digits(match[0]))


def _say_minus(match: Match) -> str:
    return "minus "


def _say_number_sign(match: Match) -> str:
    return "number "


def _say_ordinal(match: Match) -> str:
    return ordinal(whole(match[1]))


def _say_plural(match: Match) -> str:
    """'three 5s'."""
    return plural(cardinal(int(match[1]))).replace("sixs", "sixes")


def _say_percents(match: Match) -> str:
    """'10–15%'."""
    return f"{cardinal(whole(match[1]))} to {cardinal(whole(match[2]))} percent"


def _say_calibre(match: Match) -> str | None:
    """'a .45', 'the .22 rifle', 'his .357 Magnum'."""
    held = _HELD_BEFORE.search(before(match)) or _FIREARM_AFTER.match(after(match))
    if not held or re.match(r"\s?(?:of|percent|per|%|inch|average|batting)", after(match)):
        return None
    return in_pairs(int(match[1]))


def _say_airliner(match: Match) -> str:
    """'a 747'."""
    return in_pairs(int(match[0]))


def _say_zip(match: Match) -> str:
    """'CA 90210'."""
    return digits(match[0].replace("-", " "))


def _say_range(match: Match) -> str | None:
    first, dash, last = match.groups()
    one, other = whole(first), whole(last)
    if re.match(r"\s?=", after(match)):
        return f"{cardinal(one)} minus {cardinal(other)}"
    if _is_score(match, one, other, dash):
        return f"{cardinal(one)} {cardinal(other)}"
    if one == other or (one + other == 100 and one > other):
        return f"{cardinal(one)}-{cardinal(other)}"
    if len(first) == 3 and len(last) == 2 and word_before(match) in ("pages", "pp"):
        other = whole(first[0] + last)
    if first[0] == "0" or last[0] == "0":
        return f"{cardinal(one)} {cardinal(other)}" if len(first + last) < 4 else None
    return f"{cardinal(one)} to {cardinal(other)}"


def _is_score(match: Match, one: int, other: int, dash: str) -> bool:
    if max(one, other) > 200 or word_before(match).lower() in ("from", "between", "pages", "pp"):
        return False
    found = _SCORED.search(before(match)) or _SCORE_AFTER.match(after(match))
    close = re.search(r"\b(?:was|is)\b[^.!?]{0,24}\Z", before(match))
    return found is not None and (close is None or one >= other)


def _say_decimal(match: Match) -> str:
    said = decimal(match[0]) if match[0][0] != "." else f"point {digits(match[0])}"
    return _letter_gap(match, said)


def _say_version(match: Match) -> str:
    """'2.0.1'."""
    return " point ".join(cardinal(int(part)) for part in match[0].split("."))


def _say_spaced(match: Match) -> str:
    """'5 000', with a space that doesn't break."""
    return cardinal(int(re.sub(r"\D", "", match[0])))


def _say_lettered(match: Match) -> str:
    """'221B', '14B', '4x'."""
    number, letter = match[1], match[2]
    said = in_pairs(int(number)) if int(number) >= 100 else cardinal(int(number))
    return f"{_letter_gap(match, said)} {letter.upper()}"


def _say_percent(match: Match) -> str:
    return f"{decimal(match[1]) if '.' in match[1] else cardinal(whole(match[1]))} percent"


def _say_number(match: Match) -> str:
    text = match[0]
    if len(text) > 15 and "," not in text:
        return _letter_gap(match, digits(text))
    if len(text) > 1 and text[0] == "0":
        return _letter_gap(match, _leading_zero(match))
    number = whole(text)
    previous = joined_word_before(match).lower()
    glued = _LETTER.fullmatch(before(match).removesuffix("-")[-1:]) is not None
    housed = "," not in text and (
        previous in _NUMBERED or glued or _ADDRESS_AFTER.match(after(match)) is not None
    )
    return _letter_gap(match, in_pairs(number) if housed else cardinal(number))


def _leading_zero(match: Match) -> str:
    text = match[0]
    previous = joined_word_before(match).lower()
    if previous in _LEADING_ZERO_WORDS or not match.string[: match.start()].strip():
        return cardinal(whole(text))
    return digits(text)


PLAIN_NUMBERS = ReadClass(
    (
        Reader(_ENDLESS, _say_endless, True),
        Reader(r"(?<![\w.)°\"”—–-])[-−](?=[\d$£€]|\.\d)", _say_minus),
        Reader(r"(?<!\w)#\s?(?=\d)", _say_number_sign),
        Reader(r"\b(\d+(?:,\d{3})*)(?:st|nd|rd|th)\b", _say_ordinal),
        Reader(r"(?<![\w.,])(\d{1,3})['’]?s\b", _say_plural),
        Reader(rf"(?<![\w.,–-])({_NUMBER})\s?[–-]\s?({_NUMBER})\s?%", _say_percents),
        Reader(rf"(?<![\w.])({_NUMBER}|\d+\.\d+)\s?%", _say_percent),
        Reader(
            r"(?<![\w.])\.(22|25|30|32|38|40|41|44|45|50|303|308|357|380)\b(?!\.\d)", _say_calibre
        ),
        Reader(r"(?:(?<=\ba )|(?<=\bA ))7[0-8]7(?![\w,]|\.\d|\s[a-z]*s\b)", _say_airliner, True),
        Reader(r"(?<=\b[A-Z][A-Z] )\d{5}(?:-\d{4})?(?![\w,]|\.\d)", _say_zip, True),
        Reader(r"(?<=\d)\s?\+\s?(?=\d)", lambda m: " plus "),
        Reader(rf"(?<![\w.,–-])({_NUMBER})\s?([–-])\s?({_NUMBER})(?![\w–-]|[.,]\d)", _say_range),
        Reader(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){2,}(?![\d.]*\d)", _say_version),
        Reader(r"(?<![\w.,])\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)", _say_spaced),
        Reader(r"(?<![\w.,])\d{1,3}(?: 000)+(?!\d)", _say_spaced),
        Reader(r"(?<![\w.,])(\d{1,4})([A-Ha-h])(?!\w)", _say_lettered),
        Reader(rf"(?:{_NUMBER})?\.\d+(?![.]?\d)", _say_decimal),
        Reader(_NUMBER, _say_number, True),
    )
)
