"""Times of day: '6:45', 'the 5.30 train', '9.15 p.m.', '4am', '15:00', '0600 hours', '1:23:45'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal
from pipeline.speech_text.reading import (
    NOT_NOUNS,
    Match,
    ReadClass,
    Reader,
    after,
    before,
    joined_word_before,
    stop_of_time,
    word_set,
)

_HALF = r"(?:\s?([apAP])\.?\s?([mM])\b\.?)"
_BEFORE_TIME = word_set(
    """
    a an the at by till until before after from since past about around that this their our his
    her to or and between
    """
)
_OLD = word_set("old early late usual earlier later")
_TRAVELS = re.compile(
    r"\s(?:[a-z]+ )?(?:train|trains|bus|ferry|boat|flight|express|coach|service|news|show|bulletin|"
    r"performance|appointment|start|finish|kick-off|departure|arrival|curtain|from|to|down|up|special|mail|sailing|meeting|bell|slow|fast|race|"
    r"screening|mass|a|o)\b"
)
_NO_TIME_AFTER = re.compile(
    r"\s?(?:%|per\b|point|million|billion|thousand|hundred|met|mil|kilo|cent|gram|inch|feet|foot|"
    r"yard|pound|dollar|euro|degree|litre|liter|second|times|on average|in the|km|kg|m\b|cm|mm|"
    r"ft|lb|oz|mph|magnitude|grade|gpa|[a-z]*s\b)"
)
_BIBLE = re.compile(r"(?:^|\W)[A-Z][a-z]+\.?\s+\Z")


_BOOK = re.compile(
    r"\b(?:Gen(?:esis)?|Exod(?:us)?|Lev|Num|Deut|Josh|Judg|Sam(?:uel)?|Kings|Chron(?:icles)?|Job|"
    r"Ps|Psalms?|Prov(?:erbs)?|Eccles|Isa(?:iah)?|Jer(?:emiah)?|Ezek|Dan(?:iel)?|Matt(?:hew)?|Mark|"
    r"Luke|John|Acts|Rom(?:ans)?|Cor(?:inthians)?|Gal|Eph|Phil|Col|Thess|Tim|Heb(?:rews)?|Jas|Pet|"
    r"Rev(?:elation)?)\.?\s+\Z"
)
"""Books whose chapters and verses are written as times are."""
_CAME_FROM = re.compile(r"\bfrom\s\d{1,2}\.\d\d\s(?:to|until|till)\s\Z")


def _minutes(minute: int) -> str:
    return f"{'oh ' if minute < 10 else ''}{cardinal(minute)}"


def _of_day(hour: int, minute: int, half: str, *, clock: bool = True) -> str:
    """``clock``: a full hour has an 'o'clock'."""
    if minute:
        return f"{cardinal(hour)} {_minutes(minute)}{half}"
    if half or not clock:
        return f"{cardinal(hour)}{half}"
    if hour > 12 or hour == 0:
        return f"{cardinal(hour)} hundred"
    return f"{cardinal(hour)} o'clock"


def _half(match: Match, group: int) -> str:
    if not match[group]:
        return ""
    return f" {match[group]} {match[group + 1]}"


def _say_colon(match: Match) -> str | None:
    hour, minute, to = int(match[1]), int(match[2]), match["to"]
    if hour > 24 or minute > 59 or _BOOK.search(before(match)):
        return None
    half = _half(match, 3)
    follows = re.match(r"\s(?:noon|midnight|o['’]clock)\b", after(match))
    said = _of_day(hour, minute, half, clock=not follows)
    return f"{said} to " if to else said + stop_of_time(match) * bool(half)


def _say_verse(match: Match) -> str | None:
    """'John 3:16', 'Psalm 119:105'."""
    if _BIBLE.search(before(match)) is None:
        return None
    chapter, verse = int(match[1]), int(match[2])
    said = f"{cardinal(chapter)} {cardinal(verse)}"
    return f"{said} to {cardinal(int(match[3]))}" if match[3] else said


def _say_ratio(match: Match) -> str | None:
    return f"{cardinal(int(match[1]))} to {cardinal(int(match[2]))}"


def _say_long(match: Match) -> str:
    """'1:23:45'."""
    return f"{cardinal(int(match[1]))}, {_minutes(int(match[2]))}, {_minutes(int(match[3]))}"


def _say_point(match: Match) -> str | None:
    """'5.30' where a time stands."""
    hour, minute, to = int(match[1]), int(match[2]), match["to"]
    if hour > 24 or minute > 59:
        return None
    half = _half(match, 3)
    if half:
        return _of_day(hour, minute, half) + stop_of_time(match)
    travels = _TRAVELS.match(after(match)) is not None
    if not travels and _NO_TIME_AFTER.match(after(match)):
        return None
    previous = joined_word_before(match).lower()
    for_eight = re.match(r"\sfor\s\d{1,2}(?:\.\d\d)?[.,;!?”’]", after(match))
    if _CAME_FROM.search(before(match)) or (for_eight and minute):
        return _of_day(hour, minute, "", clock=False)
    if previous in _OLD:
        return _of_day(hour, minute, "", clock=False) if _stands_alone(match) else None
    if previous in ("the", "an") and minute and _stands_alone(match):
        return _of_day(hour, minute, "", clock=False)
    if not travels and (
        previous not in ("at", "by", "till", "until", "since", "from", "before", "after") and not to
    ):
        return None
    if not to and previous not in _BEFORE_TIME:
        return None
    said = _of_day(hour, minute, "", clock=False)
    return f"{said} to " if to else said


def _stands_alone(match: Match) -> bool:
    """Whether nothing follows that a decimal could count: 'the 3.10, I suppose'."""
    follows = re.match(r"\s+([a-z]+)", after(match))
    return follows is None or follows[1] in NOT_NOUNS or follows[1].endswith(("ed", "ing"))


def _say_hour(match: Match) -> str:
    if match["to"]:
        return f"{cardinal(int(match[1]))}{_half(match, 2)} to "
    return f"{cardinal(int(match[1]))}{_half(match, 2)}{stop_of_time(match)}"


def _say_military(match: Match) -> str | None:
    """'1430 hours', '0600 hours'."""
    hour, minute = int(match[1]), int(match[2])
    if hour > 24 or minute > 59:
        return None
    said_hour = f"oh {cardinal(hour)}" if match[1][0] == "0" and hour else cardinal(hour)
    return f"{said_hour} {_minutes(minute) if minute else 'hundred'} hours"


def _say_hours(match: Match) -> str:
    """'2h 15m', '1h30'."""
    hours, minutes = int(match[1]), int(match[2])
    said = f"{cardinal(hours)} hour{'' if hours == 1 else 's'}"
    return f"{said} {cardinal(minutes)} minute{'' if minutes == 1 else 's'}"


_TO = r"(?P<to>\s?[-–]\s?(?=\d{1,2}[:.]\d\d))?"
CLOCK_TIMES = ReadClass(
    (
        Reader(r"(?<![\w:.])(\d{1,2})\s?h\s?(\d\d?)(?:\s?m(?:in)?s?)?(?!\w)", _say_hours),
        Reader(r"(?<![\d:.])(\d{1,2}):(\d\d):(\d\d)(?![\d:])", _say_long),
        Reader(rf"(?<![\d:.])(\d{{1,2}}):(\d\d)(?![\d:]){_HALF}?{_TO}", _say_colon),
        Reader(r"(?<![\d:.])(\d{1,3}):(\d{1,3})(?:[-–](\d{1,3}))?(?![\d:])", _say_verse),
        Reader(r"(?<![\d:.])(\d{1,4}):(\d{1,4})(?![\d:])", _say_ratio),
        Reader(rf"(?<![\d:.$£€,])(\d{{1,2}})\.(\d\d)(?!\d|\.\d){_HALF}?{_TO}", _say_point),
        Reader(
            rf"(?<![\d:.])(\d{{1,2}}){_HALF}"
            r"(?P<to>\s?[-–]\s?(?=\d{1,2}(?:[:.]\d\d)?\s?[apAP]\.?\s?[mM]\b))?",
            _say_hour,
        ),
        Reader(r"(?<![\d:.,])(\d\d)(\d\d)\s?(?:hours|hrs)\b", _say_military),
    )
)
