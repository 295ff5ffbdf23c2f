"""Measures: '10km', 'a 5 lb bag', '5 ft 2 in', '6'2"', 'a 12" gun', '-5°C', '10 km/h', '2x4'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal, decimal
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    after,
    any_of,
    before,
    before_a_noun,
    ends_before_capital,
    ends_sentence,
    whole,
)

UNITS = {
    "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "nm": "nanometre", "m": "metre",
    "kg": "kilogram", "mg": "milligram", "g": "gram", "ml": "millilitre", "mL": "millilitre",
    "cl": "centilitre", "l": "litre", "L": "litre", "lb": "pound", "lbs": "pound", "oz": "ounce",
    "ft": "foot", "yd": "yard", "yds": "yard", "mi": "mile", "hr": "hour", "hrs": "hour",
    "min": "minute", "mins": "minute", "sec": "second", "secs": "second", "yr": "year",
    "yrs": "year", "wk": "week", "wks": "week", "ms": "millisecond", "mph": "mile an hour",
    "kph": "kilometre an hour", "rpm": "revolution a minute", "kHz": "kilohertz", "Hz": "hertz",
    "MHz": "megahertz", "GHz": "gigahertz", "kW": "kilowatt", "MW": "megawatt", "W": "watt",
    "V": "volt", "kV": "kilovolt", "kWh": "kilowatt hour", "mAh": "milliamp hour",
    "cwt": "hundredweight", "KB": "kilobyte", "kB": "kilobyte", "MB": "megabyte",
    "GB": "gigabyte", "TB": "terabyte", "Mbps": "megabit a second",
    "tsp": "teaspoon", "tbsp": "tablespoon", "gal": "gallon", "gals": "gallon", "qt": "quart",
    "qts": "quart", "pt": "pint", "pts": "pint", "mos": "month", "dB": "decibel",
    "kcal": "kilocalorie", "psi": "pound per square inch", "ha": "hectare", "hp": "horsepower",
    "fps": "frame a second",
    "min/km": "minute a kilometre", "min/mi": "minute a mile",
    "km/h": "kilometre an hour", "kmh": "kilometre an hour", "m/s": "metre a second",
    "mi/h": "mile an hour", "ft/s": "foot a second", "m²": "square metre",
    "km²": "square kilometre",
    "m³": "cubic metre", "cm³": "cubic centimetre", "ft²": "square foot",
}  # fmt: skip
"""Units by their abbreviations, in the singular."""
_UNITS_ALONE = frozenset({"m", "g", "l", "L", "V", "W", "hp", "ha", "mi", "ms", "nm", "fps"})
"""Units that need a number in figures right before them, and no apostrophe behind."""
_PLURALS = {
    "foot": "feet", "foot a second": "feet a second", "kilohertz": "kilohertz", "hertz": "hertz",
    "megahertz": "megahertz", "gigahertz": "gigahertz", "hundredweight": "hundredweight",
    "horsepower": "horsepower",
}  # fmt: skip
_PARTS = {"½": "a half", "¼": "a quarter", "¾": "three quarters"}
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_PLAIN = any_of(UNITS)
_TALL = (
    r"(?=\s+(?:tall|long|wide|thick|deep|high|of|by|across|in diameter|square|from|above|below|x)"
    r"\b)"
)


def many(unit: str) -> str:
    """The plural of a unit: 'miles an hour'."""
    head, joint, rest = unit.partition(" a" if " a " in unit or " an " in unit else " per")
    if unit in _PLURALS:
        return _PLURALS[unit]
    if unit.startswith(("square ", "cubic ")):
        return f"{unit.split()[0]} {many(unit.split(' ', 1)[1])}"
    return f"{head}s{joint}{rest}"


def _number(text: str) -> str:
    return decimal(text) if "." in text else cardinal(whole(text))


def _say_unit(match: Match) -> str | None:
    number, short = match[1], match[3]
    if short in _UNITS_ALONE and match.string[match.end(3) : match.end(3) + 1] in ("'", "’", "-"):
        return None
    unit = UNITS[short]
    if match["hyphen"]:
        return f"{_number(number)}-{unit}{_end_stop(match)}"
    single = number == "1" or before_a_noun(match)
    return f"{_number(number)} {unit if single else many(unit)}{_end_stop(match)}"


def _say_range(match: Match) -> str:
    """'5–10kg', 'a 2-3 oz piece'."""
    unit = UNITS[match[3]]
    name = unit if before_a_noun(match) else many(unit)
    return f"{_number(match[1])} to {_number(match[2])} {name}{_end_stop(match)}"


def _say_pounds(match: Match) -> str:
    """'10,000 l.', as novels of old write pounds."""
    return f"{_number(match[1])} pound{'' if match[1] == '1' else 's'}{_end_stop(match)}"


def _say_square(match: Match) -> str:
    sort = "square" if match[2].lower() == "sq" else "cubic"
    if len(match[3]) > 3:
        return f"{_number(match[1])} {sort} {match[3]}"
    unit = {"in": "inch"}.get(match[3]) or UNITS[match[3]]
    single = match[1] == "1" or before_a_noun(match)
    name = unit if single else ("inches" if unit == "inch" else many(unit))
    return f"{_number(match[1])} {sort} {name}{_end_stop(match)}"


def _say_feet_inches(match: Match) -> str:
    """'6'2"', '5′10″'."""
    feet, inches, part = match[1], match[2], match[3]
    if int(inches) > 11:  # of an hour, or of an arc
        return f"{cardinal(int(feet))} minutes {cardinal(int(inches))} seconds"
    said = f"{cardinal(int(feet))} foot {cardinal(int(inches))}"
    return f"{said} and {_PARTS[part]}" if part else said


def _say_feet_and_inches(match: Match) -> str:
    """'5 ft 2 in'."""
    feet, inches = int(match[1]), int(match[2])
    said = f"{cardinal(feet)} {'foot' if feet == 1 else 'feet'} {cardinal(inches)} "
    return said + ("inch" if inches == 1 else "inches") + _end_stop(match)


def _end_stop(match: Match) -> str:
    return "." if match[0].endswith(".") and ends_before_capital(match) else ""


def _inches(match: Match, single: bool) -> str:
    return f"{_number(match[1])} inch{'' if single or match[1] == '1' else 'es'}"


def _say_inch_mark(match: Match) -> str | None:
    """'a 12" gun', '9″'; a straight mark that closes a quotation is none."""
    mark = match[2]
    noun = before_a_noun(match)
    if (
        mark in '"”'
        and not noun
        and not re.match(r"\s?(?:x|by|long|wide|tall|thick|deep|high|across|of)\b", after(match))
    ):
        return None
    return _inches(match, noun)


def _say_foot_mark(match: Match) -> str:
    """'10′'."""
    feet = match[1]
    return f"{_number(feet)} {'foot' if feet == '1' or before_a_noun(match) else 'feet'}"


def _say_sides(match: Match) -> str:
    """'8" x 10"', '6' x 3''."""
    single = before_a_noun(match)
    inch, foot = ("inch", "foot") if single else ("inches", "feet")
    first, last = (foot if match[n] in "'’′" else inch for n in (2, 4))
    return f"{_number(match[1])} {first} by {_number(match[3])} {last}"


def _say_inches(match: Match) -> str:
    """'12 in. of rain', '2 in tall'."""
    return _inches(match, before_a_noun(match)) + _end_stop(match)


def _say_degrees(match: Match) -> str:
    number, scale = (
        match[1],
        {"C": " Celsius", "F": " Fahrenheit", "K": " Kelvin"}.get(match[2] or "", ""),
    )
    degree = "degree" if number == "1" or (not scale and before_a_noun(match)) else "degrees"
    if (
        not scale
        and not match[2]
        and re.match(r"\s?(?:angle|turn|bend|spin|view|heat)\b", after(match))
    ):
        degree = "degree"
    compass = {"N": " north", "S": " south", "E": " east", "W": " west"}.get(match[3] or "", "")
    return f"{_number(number)} {degree}{scale}{compass}"


def _say_times(match: Match) -> str:
    """'10x faster'."""
    return f"{_number(match[1])} times"


def _say_stone(match: Match) -> str | None:
    """'13st', '9 st 4 lb'; '21st' is an ordinal."""
    stone, pounds = int(match[1]), match[2]
    glued = match[0][len(match[1])] == "s"
    ordinal = stone % 10 == 1 and stone != 11
    weighs = re.search(r"\b(?:weigh\w*|lost|gained|over|under|about)\s\Z", before(match))
    if not pounds and ((glued and ordinal) or not (glued or weighs)):
        return None
    said = f"{cardinal(stone)} stone"
    if pounds:
        said += f" {cardinal(int(pounds))} pound{'' if pounds == '1' else 's'}"
    return said + _end_stop(match)


def _say_by(match: Match) -> str:
    """'2x4', '8 × 10', '4x4x8'; '5 x 4 = 20'."""
    joint = " times " if re.match(r"\s*=", after(match)) else " by "
    return joint.join(_number(n) for n in re.findall(r"\d+(?:\.\d+)?", match[0]))


MEASURES = ReadClass(
    (
        Reader(
            rf"(?<![\w.,])({_NUMBER})\s?(['’′\"”″])\s?(?:[x×]|by)\s?({_NUMBER})\s?(['’′\"”″])(?!\w)",
            _say_sides,
        ),
        Reader(
            r"(?<![\w.,])(\d{1,2})\s?['’′]\s?(\d{1,2})([½¼¾])?\s?(?:[\"”″]|''|’’)", _say_feet_inches
        ),
        Reader(r"(?<![\w.,])(\d{1,2})\s?ft\.?,?\s+(\d{1,2})\s?ins?\b\.?", _say_feet_and_inches),
        Reader(
            r"(?<![\w.,])(\d{1,2})\s?st(?:\.?,?\s?(\d{1,2})\s?lbs?)?\b(?:\.(?!\w))?", _say_stone
        ),
        Reader(rf"(?<![\w.,])({_NUMBER})\s?([\"”″])(?!\w)", _say_inch_mark),
        Reader(rf"(?<![\w.,])({_NUMBER})′", _say_foot_mark),
        Reader(
            rf"(?<![\w.,])({_NUMBER})['’](?=\s(?:long|wide|tall|high|deep|across|thick)\b)",
            _say_foot_mark,
        ),
        Reader(
            rf"(?<![\w.,])({_NUMBER})\s?(sq|cu|Sq)\.?\s?"
            r"(feet|foot|inch(?:es)?|yards?|miles?|metres?|meters?|ft|in|yd|km|cm|mi|m)\b\.?",
            _say_square,
        ),
        Reader(rf"(?<![\w.,])({_NUMBER})\s?(?:ins?\b\.(?=\s[a-z,])|ins?\b{_TALL})", _say_inches),
        Reader(r"(?<![\w.])\d+(?:\.\d+)?(?:\s?[x×]\s?\d+(?:\.\d+)?){1,3}(?!\w)", _say_by),
        Reader(rf"(?<![\w.,])({_NUMBER})[x×](?=\s+[a-z])", _say_times),
        Reader(rf"(?<![\w.,])({_NUMBER})\s?l\.(?!\w)", _say_pounds),
        Reader(
            rf"(?<![\w.,])({_NUMBER})\s?h\.p\b(?:\.(?!\w))?",
            lambda m: f"{_number(m[1])} horsepower{'.' if ends_sentence(m) else ''}",
        ),
        Reader(
            rf"(?<![\w.,–-])({_NUMBER})\s?[–-]\s?({_NUMBER})\s?({_PLAIN})(?![\w/²³'’-])(?:\.(?!\w))?",
            _say_range,
        ),
        Reader(
            rf"(?<![\w.,])({_NUMBER})(?:\s?|(?P<hyphen>-))({_PLAIN})(?![\w/²³])(?:\.(?!\w))?",
            _say_unit,
        ),
        Reader(rf"(?<![\w.,])({_NUMBER})\s?[°º](?:\s?([CFK])\b|\s?([NSEW])\b)?", _say_degrees),
    )
)
