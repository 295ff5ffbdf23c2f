"""Days of the month: 'May 3rd, 1890', '3 May', '12/25/1999', '2024-05-06', 'Sat. and Sun.'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import ordinal, year
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    before,
    ends_sentence,
    stop,
    word_before,
    word_set,
)

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_SHORT_MONTHS = {
    "Jan": "January", "Feb": "February", "Mar": "March", "Apr": "April", "Jun": "June",
    "Jul": "July", "Aug": "August", "Sep": "September", "Sept": "September", "Oct": "October",
    "Nov": "November", "Dec": "December",
}  # fmt: skip
_DAYS = {
    "Mon": "Monday", "Tue": "Tuesday", "Tues": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday",
    "Thur": "Thursday", "Thurs": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday",
}  # fmt: skip
_SHORT = "|".join(sorted(_SHORT_MONTHS, key=len, reverse=True))
_SHORT_DAY = "|".join(sorted(_DAYS, key=len, reverse=True))
_MONTH = rf"(?:{'|'.join(_MONTHS)}|(?:{_SHORT})\b\.?)"
_SUFFIX = "(?:st|nd|rd|th)?"
_YEAR = r"(?:,?\s+(\d{4})\b(?!\s?(?:men|people|hours|[a-z]+s\b)))?"
_IN = word_set(
    """
    in on of since until till by last next this every each from to early late mid
    """
)
_DATED = word_set("on dated since until till by of from before after")


def _month(text: str) -> str:
    return _SHORT_MONTHS.get(text.rstrip("."), text)


def _is_day(day: int) -> bool:
    return 0 < day < 32


def _say_month_day(match: Match) -> str | None:
    month, first, last, when = match.groups()
    if not _is_day(int(first)):
        return None
    said = f"{_month(month)} {ordinal(int(first))}"
    if last:
        said += f" to {ordinal(int(last))}"
    return f"{said}, {year(int(when))}" if when else said


def _say_day_month(match: Match) -> str | None:
    article, first, last, month, when = match.groups()
    if not _is_day(int(first)):
        return None
    days = ordinal(int(first)) + (f" to the {ordinal(int(last))}" if last else "")
    said = f"{article or ('' if _article_before(match) else 'the ')}{days} of {_month(month)}"
    said += f", {year(int(when))}" if when else ""
    return said + (stop(match) if not when and month.endswith(".") else "")


def _article_before(match: Match) -> bool:
    return word_before(match).lower() == "the" and before(match)[-1:].isspace()


def _dated(month: int, day: int, number: int) -> str | None:
    if not 1 <= month <= 12 or not _is_day(day):
        return None
    return f"{_MONTHS[month - 1]} {ordinal(day)}, {year(number)}"


def _say_slashes(match: Match) -> str | None:
    """American order, unless the first can't be a month."""
    first, second, number = int(match[1]), int(match[2]), int(match[3])
    if len(match[3]) == 2:
        number += 2000 if number < 50 else 1900
    return _dated(first, second, number) or _dated(second, first, number)


def _say_dots(match: Match) -> str | None:
    """'31.12.1999', the day first."""
    return _dated(int(match[2]), int(match[1]), int(match[3]))


def _say_iso(match: Match) -> str | None:
    return _dated(int(match[2]), int(match[3]), int(match[1]))


def _say_on(match: Match) -> str | None:
    """'on 3/14', but '1/2' is a half."""
    month, day = int(match[1]), int(match[2])
    if word_before(match).lower() not in _DATED or day < 10 or not 1 <= month <= 12:
        return None
    return f"{_MONTHS[month - 1]} {ordinal(day)}" if _is_day(day) and month != 9 else None


def _say_month_alone(match: Match) -> str | None:
    """'in Sept. he left'."""
    listed = re.search(rf"\b{_MONTH},?\s+(?:and|or|to)\s+\Z", before(match)) is not None
    if not listed and word_before(match).lower() not in _IN and ends_sentence(match):
        return None
    return _SHORT_MONTHS[match[1]] + stop(match)


def _say_day_name(match: Match) -> str | None:
    """'on Sat.', 'Sat. and Sun.', 'Wed. night'; 'He saw the Sun. It set.' stays."""
    previous = word_before(match)
    held = previous.lower() in _IN or previous in ("and", "or", *_DAYS)
    goes_on = re.match(
        r",?\s(?:and|or|to|the|at|morning|afternoon|evening|night|[-–&]|\d)",
        match.string[match.end() :][:14],
    )
    if not held and not goes_on:
        return None
    if previous in ("and", "or") and not re.search(rf"\b(?:{_SHORT_DAY})\b\.?", before(match)):
        return None
    return _DAYS[match[1]] + stop(match)


def _say_days(match: Match) -> str | None:
    """'Mon–Fri'."""
    if match[1] == match[2]:
        return None
    return f"{_DAYS[match[1]]} to {_DAYS[match[2]]}" + (stop(match) if match[3] else "")


def _say_months(match: Match) -> str | None:
    """'Jan.–Mar. 2020'."""
    if match[1] == match[2]:
        return None
    return f"{_SHORT_MONTHS[match[1]]} to {_SHORT_MONTHS[match[2]]}" + (
        stop(match) if match[3] else ""
    )


CALENDAR_DATES = ReadClass(
    (
        Reader(rf"\b({_SHORT_DAY})\.?\s?[–-]\s?({_SHORT_DAY})\b(\.?)", _say_days),
        Reader(rf"\b({_SHORT})\.?\s?[–-]\s?({_SHORT})\b(\.?)", _say_months),
        Reader(
            rf"\b({_MONTH})\s+(\d{{1,2}}){_SUFFIX}(?:\s?[-–]\s?(\d{{1,2}}){_SUFFIX})?\b"
            rf"(?![:,.]\d){_YEAR}",
            _say_month_day,
        ),
        Reader(
            rf"(?<![\w.,:/-])([Tt]he\s+)?(\d{{1,2}}){_SUFFIX}(?:\s?[-–]\s?(\d{{1,2}}){_SUFFIX})?"
            rf"\s+(?:of\s+)?({_MONTH})(?!\w){_YEAR}",
            _say_day_month,
        ),
        Reader(r"(?<![\w/.-])(\d{1,2})/(\d{1,2})/(\d{4}|\d\d)(?![\w/])", _say_slashes),
        Reader(r"(?<![\w/.-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\w/-]|\.\d)", _say_dots),
        Reader(r"(?<![\w/.-])(\d{4})-(\d\d)-(\d\d)(?![\w-])", _say_iso),
        Reader(r"(?<![\w/.-])(\d{1,2})/(\d{2})(?![\w/])", _say_on),
        Reader(rf"\b({_SHORT})\.", _say_month_alone),
        Reader(rf"\b({_SHORT_DAY})\.", _say_day_name),
    ),
    frozenset([*_MONTHS, *_SHORT_MONTHS, *_DAYS]),
)
