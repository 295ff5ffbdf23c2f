"""Money in every shape: '$20', 'a $20 bill', '£1.2m', '£3 10s. 6d.', '50¢', '20p', '100 EUR'."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.speech_text.numbers import cardinal, decimal
from pipeline.speech_text.reading import (
    Match,
    ReadClass,
    Reader,
    after,
    before_a_noun,
    stop,
    whole,
    word_set,
)


@dataclass(frozen=True, slots=True)
class _Currency:
    one: str
    many: str
    cent: str = "cent"
    cents: str = "cents"


_DOLLAR = _Currency("dollar", "dollars")
_SIGNS = {
    "$": _DOLLAR,
    "£": _Currency("pound", "pounds", "penny", "pence"),
    "€": _Currency("euro", "euros"),
    "¥": _Currency("yen", "yen"),
    "₹": _Currency("rupee", "rupees", "paisa", "paise"),
}
_COUNTRIES = {
    "US": "US", "A": "Australian", "AU": "Australian", "C": "Canadian", "CA": "Canadian",
    "NZ": "New Zealand", "HK": "Hong Kong", "S": "Singapore",
}  # fmt: skip
_CODES = {
    "USD": _Currency("US dollar", "US dollars"), "GBP": _SIGNS["£"], "EUR": _SIGNS["€"],
    "JPY": _SIGNS["¥"], "AUD": _Currency("Australian dollar", "Australian dollars"),
    "CAD": _Currency("Canadian dollar", "Canadian dollars"),
    "CHF": _Currency("Swiss franc", "Swiss francs"),
}  # fmt: skip
_SCALES = {
    "k": "thousand", "K": "thousand", "m": "million", "M": "million", "mn": "million",
    "mm": "million", "bn": "billion", "b": "billion", "B": "billion", "tn": "trillion",
    "T": "trillion",
}  # fmt: skip
_SCALE_WORDS = "hundred|thousand|million|billion|trillion"
_NOUNS = word_set(
    """
    bill bills note notes coin coins bet tip fine fee ticket tickets cheque check piece
    pieces banknote banknotes question deposit reward stamp stamps
    house houses flat car prize loan mortgage salary contract deal
    """
)
_AMOUNT = r"(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(?:\.(\d+))?"
_SCALE = rf"(?:(k|K|m|M|mn|mm|bn|b|B|tn|T)\b|[\s-]?({_SCALE_WORDS})\b)?"
_SIGN = "[$£€¥₹]"


def _said(
    currency: _Currency, amount: Match | tuple[str, str | None, str | None], single: bool
) -> str:
    number, fraction, scale = amount if isinstance(amount, tuple) else amount.group(1, 2, 3)
    name = currency.one if single else currency.many
    pounds = whole(number or "0")
    if scale:
        count = decimal(f"{pounds}.{fraction}") if fraction else cardinal(pounds)
        return f"{count} {scale} {name}"
    if fraction and len(fraction) != 2:
        return f"{decimal(f'{number or 0}.{fraction}')} {name}"
    count = f"{cardinal(pounds)} {currency.one if pounds == 1 else name}"
    if not fraction or not int(fraction):
        return count
    small = f"{cardinal(int(fraction))} {currency.cent if int(fraction) == 1 else currency.cents}"
    return small if not pounds else f"{count} and {small}"


def _is_one_sum(match: Match) -> bool:
    """Whether a sum stands before what it is for: 'a $20 bill', 'a $40,000-a-year job'."""
    rate = re.match(r"-an?-[a-z]+\s[a-z]", after(match))
    return rate is not None or before_a_noun(match, _NOUNS)


def _say_sign(match: Match) -> str:
    country, sign, number, fraction, glued, word = match.groups()
    currency = _SIGNS[sign]
    if country:
        name = _COUNTRIES[country]
        currency = _Currency(f"{name} {currency.one}", f"{name} {currency.many}")
    scale = word or _SCALES.get(glued or "")
    said = _said(currency, (number, fraction, scale), _is_one_sum(match))
    return said + (" " if match.string[match.end() : match.end() + 1].isalnum() else "")


def _say_range(match: Match) -> str:
    """'$40–50', '$40-$50'."""
    sign, first, last, glued, word = match.groups()
    scale = word or _SCALES.get(glued or "")
    last_said = _said(_SIGNS[sign], (last, None, scale), before_a_noun(match, _NOUNS))
    return f"{cardinal(whole(first))} to {last_said}"


def _say_small(match: Match) -> str | None:
    """'50¢', '20p', '5c'."""
    count, unit = whole(match[1]), match[2]
    if unit == "p":
        return f"{cardinal(count)} p"
    single = count == 1 or before_a_noun(match, _NOUNS)
    return f"{cardinal(count)} {'cent' if single else 'cents'}"


def _say_sign_behind(match: Match) -> str:
    """'20 €'."""
    return _said(_SIGNS[match[3]], (match[1], match[2], None), single=False)


def _say_rupees(match: Match) -> str:
    return _said(_SIGNS["₹"], (match[1], match[2], None), single=False)


def _say_old_shillings(match: Match) -> str:
    """'5/-'."""
    return f"{cardinal(int(match[1]))} shilling{'' if match[1] == '1' else 's'}"


def _say_code(match: Match) -> str:
    code = match[3]
    return _said(_CODES[code], (match[1], match[2], None), single=False)


def _say_code_first(match: Match) -> str:
    return _said(_CODES[match[1]], (match[2], match[3], None), single=False)


def _say_shillings(match: Match) -> str:
    """'£3 10s. 6d.', '2s. 6d.'."""
    pounds, shillings, pence = match["pounds"], match["shillings"], match["pence"]
    parts = []
    if pounds:
        parts.append(f"{cardinal(whole(pounds))} pound{'' if whole(pounds) == 1 else 's'}")
    if shillings:
        count = int(shillings)
        parts.append(f"{cardinal(count)} shilling{'' if count == 1 else 's'}")
    said = " ".join(parts)
    if pence and int(pence):
        said += f"{' and ' if said else ''}{_pence(int(pence))}"
    return said + (f" {_FARTHINGS[match['part']]}" if match["part"] else "") + stop(match)


_FARTHINGS = {"½": "halfpenny", "¼": "farthing", "¾": "three farthings"}


def _pence(count: int) -> str:
    if count == 1:
        return "a penny"
    joined = {2: "tuppence", 3: "threepence"}
    return joined.get(count) or (
        f"{cardinal(count)}pence" if count < 12 else f"{cardinal(count)} pence"
    )


def _say_pence(match: Match) -> str | None:
    return f"{_pence(int(match[1]))}{stop(match)}"


def _say_lone_shillings(match: Match) -> str | None:
    """'It cost 5s.'; 'the 50s.' is a decade."""
    count = int(match[1])
    if count > 20 and count % 10 == 0:
        return None
    single = count == 1 or before_a_noun(match, _NOUNS)
    return f"{cardinal(count)} shilling{'' if single else 's'}{stop(match)}"


def _say_pence_part(match: Match) -> str:
    """'1½d.'"""
    part = _FARTHINGS[match[2]]
    count = int(match[1])
    if part == "halfpenny":
        said = "three halfpence" if count == 1 else f"{_pence(count)} halfpenny"
    else:
        said = f"{_pence(count)} {part}"
    return said + stop(match)


def _say_part_of_penny(match: Match) -> str:
    """'½d.'"""
    part = _FARTHINGS[match[1]]
    return f"{part if match[1] == '¾' else f'a {part}'}{stop(match)}"


MONEY = ReadClass(
    (
        Reader(
            r"(?<![\w.])£(?P<pounds>\d[\d,]*)\.?[ ,]+(?P<shillings>\d\d?)s\b\.?"
            r"(?:[ ,]*(?P<pence>\d\d?)(?P<part>[½¼¾])?d\b\.?)?",
            _say_shillings,
        ),
        Reader(
            r"(?<![\w.])(?P<pounds>(?!))?(?P<shillings>\d\d?)s\b\.?[ ,]*(?P<pence>\d\d?)"
            r"(?P<part>[½¼¾])?d\b\.?",
            _say_shillings,
        ),
        Reader(
            rf"(?<![\w.])({_SIGN})(\d+(?:,\d{{3}})*)\s?[-–]\s?(?:\1)?(\d+(?:,\d{{3}})*)(?![\d.,-])"
            rf"(?:(k|K|m|M|mn|bn|b|B|tn)\b|\s({_SCALE_WORDS})\b)?",
            _say_range,
        ),
        Reader(
            rf"(?<![A-Za-z])({'|'.join(_COUNTRIES)})?({_SIGN})\s?{_AMOUNT}{_SCALE}",
            _say_sign,
        ),
        Reader(rf"(?<![\w.]){_AMOUNT}\s?(€|£)(?!\s?\d)", _say_sign_behind),
        Reader(rf"\bRs\.?\s?{_AMOUNT}", _say_rupees),
        Reader(r"(?<![\w.])(\d{1,2})/-(?!\w)", _say_old_shillings),
        Reader(r"(?<![\w.])(\d+(?:,\d{3})*)\s?(¢|p\b|c\b(?!\.))(?!['’/])", _say_small),
        Reader(r"(?<![\w.])(\d+)s\.", _say_lone_shillings),
        Reader(r"(?<![\w.])(\d\d?)([½¼¾])d\b\.?", _say_pence_part),
        Reader(r"(?<![\w.])([½¼¾])d\.", _say_part_of_penny),
        Reader(r"(?<![\w.])(\d\d?)d\b\.?", _say_pence),
        Reader(rf"(?<![\w.]){_AMOUNT}\s?({'|'.join(_CODES)})\b", _say_code),
        Reader(rf"\b({'|'.join(_CODES)})\s?{_AMOUNT}", _say_code_first),
    ),
    frozenset([*_CODES, "Rs"]),
)
