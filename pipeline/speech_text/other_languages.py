"""German, French, Spanish, Italian and Portuguese as they are read aloud: abbreviations, numbers.

Numbers become words by num2words; what is around them stands in ``language_tables``. Genders and
cases are followed where a neighbouring word shows them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from pipeline.language_tags import primary_language
from pipeline.speech_text.language_tables import TABLES, ReadingTable
from pipeline.speech_text.numbers import roman
from pipeline.speech_text.ordinals_by_language import ORDINAL_MARKS, say_ordinal
from pipeline.speech_text.words_of_numbers import agreeing, cardinal, digits, year

_HINT = re.compile(
    r"\d|\b[IVXLC]+(?:er?|ème)?\b|\.|°|\bM(?:me|lle|mes|lles|gr)?\b|\b(?:Dr|Pr|Ste?|bd)\b"
)
_DIGIT = re.compile(r"\d")
_SPACE = r"[ \u00a0\u202f]"
_ROMAN = r"(?P<roman>[IVXLC]+)"
_REAL = "₢"
"""Stands for Brazil's 'R$', as one character."""
_LETTER_TITLES = re.compile(r"(?<![\w.])(?<![^\W\d_a-z]\.\s)([DS])\.\s([^\W\d_a-z][^\W\d_]+)\b")
_DEMI = "(?:heure|journée|bouteille|livre|page|douzaine|tasse|cuillère|cuillerée)\\b"
"""French nouns that half of is one word: 'une demi-heure'."""
_NEAR = 40
"""Characters looked at before a letter."""
_DOLLARS = re.compile(r"\bUS\$(?=\s?\d)")
_FRANCS = re.compile(r"(?<=\d)\s?Fr\.(?!\s[A-ZÄÖÜ])")
_AT_AN_HOUR = re.compile(r"\b(?:las?|às|à)\s\Z")
_LETTERED = re.compile(r"(?:\b[^\W\d_a-z][^\W\d_]+|[Vv]itamina|[Pp]lan|[Ll]etra)\s\Z")
_MEN = frozenset({"Luca", "Andrea", "Mattia", "Nicola", "Elia", "Garcia", "Costa"})
_WOMEN = frozenset({"Inés", "Inês", "Isabel", "Leonor", "Beatriz", "Carmen", "Pilar", "Raquel"})
_LONG = 7
"""Digits in a row that are no number any more, but a telephone's or an article's."""


def is_read(language: str) -> bool:
    """Whether numbers and abbreviations of a language (a BCP 47 tag) are written out here."""
    return primary_language(language) in TABLES


def say_in_language(text: str, language: str, *, heading: bool = False) -> str:
    """The text with its numbers and abbreviations in words of its language.

    ``heading``: a Roman numeral that stands alone or first is a number.
    """
    if not _HINT.search(text):
        return text
    return _reader(language.lower().replace("_", "-")).say(text, heading=heading)


@lru_cache(maxsize=16)
def _reader(language: str) -> _Reader:
    return _Reader(language)


_BEYOND_WORDS = re.compile(r"\d{24,}|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3}){8,}")
"""Numbers that not every language has words for (Spanish ends at 10^27): said digit by digit."""


class _Reader:
    """One language's rules, made once."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.key = primary_language(language)
        self.table: ReadingTable = TABLES[self.key]

    def say(self, text: str, *, heading: bool) -> str:
        if heading:
            text = re.sub(rf"\A{_ROMAN}(?=[.:]?(?:\s|\Z))", self._number_of_roman, text)
        text = self._say_abbreviations(text)
        text = self._romans.sub(self._say_roman, text)
        if not _DIGIT.search(text):
            return text
        text = _BEYOND_WORDS.sub(lambda run: digits(run[0], self.language), text)
        for pattern, say in self._rules:
            text = pattern.sub(say, text)
        return text

    # -------------------------------------------------------------- abbreviations

    @cached_property
    def _abbreviations(self) -> re.Pattern[str]:
        written = sorted(self.table.abbreviations, key=len, reverse=True)
        parts = "|".join(re.escape(w).replace(r"\ ", f"{_SPACE}?") for w in written)
        # 'M.' is Monsieur before a name alone.
        mister = (
            rf"|(?<![^\W\d_a-zà-ÿ]\.{_SPACE})M\.(?={_SPACE}[^\W\d_a-zà-ÿ][^\W\d_]"
            rf"|{_SPACE}[^\W\d_a-zà-ÿ]\.{_SPACE}[^\W\d_a-zà-ÿ][^\W\d_]|{_SPACE}(?:de|du|le)\b)"
            if self.key == "fr"
            else ""
        )
        return re.compile(rf"(?<![\w.])(?:{parts}{mister})(?!\w)")

    @cached_property
    def _spelt_out(self) -> dict[str, str]:
        said = {_bare(written): said for written, said in self.table.abbreviations.items()}
        return {**said, "M.": "Monsieur"}

    def _say_abbreviations(self, text: str) -> str:
        text = _DOLLARS.sub("$", text)
        if self.key == "pt":
            text = text.replace("R$", _REAL)
        if self.key == "de":
            text = _FRANCS.sub(" Franken", text)
        text = _LETTER_TITLES.sub(self._say_letter_title, text)
        text = self._abbreviations.sub(self._say_abbreviation, text)
        return self._before_figures.sub(lambda m: self.table.before_figures[m[1]] + " ", text)

    def _say_abbreviation(self, match: re.Match[str]) -> str:
        said = self._spelt_out[_bare(match[0])]
        after = match.string[match.end() : match.end() + 2]
        ends = match[0].endswith(".") and (not after or (after[0] in '”“»"' and len(after) < 2))
        return said + ("." if ends else "")

    def _say_letter_title(self, match: re.Match[str]) -> str:
        """'D. Juan', 'D. Maria', 'S. Pietro', before a name alone."""
        letter, name = match[1], match[2]
        if _LETTERED.search(match.string[max(0, match.start() - _NEAR) : match.start()]):
            return match[0]  # 'Felipe D. Gómez', 'Vitamina D. Nadie'
        woman = (name[-1] == "a" and name not in _MEN) or name in _WOMEN
        if letter == "S":
            return self._say_saint(name, woman=woman) if self.key == "it" else match[0]
        titles = {"es": ("don", "doña"), "it": ("don", "donna"), "pt": ("dom", "dona")}
        return f"{titles[self.key][woman]} {name}" if self.key in titles else match[0]

    def _say_saint(self, name: str, *, woman: bool) -> str:
        if name[0] in "AEIOUÈÉ":
            return f"Sant’{name}"
        if woman:
            return f"Santa {name}"
        return f"Santo {name}" if re.match(r"S[^aeiou]|Z", name) else f"San {name}"

    @cached_property
    def _before_figures(self) -> re.Pattern[str]:
        written = sorted(self.table.before_figures, key=len, reverse=True)
        return re.compile(
            rf"(?<!\w)({'|'.join(map(re.escape, written))}){_SPACE}?(?=\d|[IVXLC]{{2,}}\b)"
        )

    # -------------------------------------------------------------- Roman numerals

    @cached_property
    def _romans(self) -> re.Pattern[str]:
        parts = "|".join(self.table.parts)
        word, before = self.table.century
        mark = r"(?:\.|e|ème|º|°)?"
        century = rf"{_ROMAN.replace('roman', 'age')}{mark}(?=\s+{word})"
        if not before:
            century = rf"(?<={word}\s){_ROMAN.replace('roman', 'age')}"
        return re.compile(
            rf"(?P<part>\b(?i:{parts})\s+){_ROMAN.replace('roman', 'count')}\b|\b{century}\b"
            rf"|(?<=[^\W\d_]\s)(?<=[a-zà-ÿ]\s)\b{_ROMAN}(?:er)?\b(?!['’.]?\w)\.?"
        )

    def _number_of_roman(self, match: re.Match[str]) -> str:
        value = roman(match["roman"])
        return cardinal(value, self.language).capitalize() if value else match[0]

    def _say_roman(self, match: re.Match[str]) -> str:
        if match["part"]:
            value = roman(match["count"])
            return match["part"] + cardinal(value, self.language) if value else match[0]
        if match["age"]:
            value, before = roman(match["age"]), self.table.century[1]
            if not value:
                return match[0]
            if not before:
                return cardinal(value, self.language)
            return say_ordinal(value, self.language, match.string[: match.start()], "century")
        return self._say_ruler(match)

    def _say_ruler(self, match: re.Match[str]) -> str:
        """The number of a king or pope: 'Ludwig XIV.', 'Louis XIV', 'Felipe II'."""
        value = roman(match["roman"])
        name = re.search(r"([^\W\d_]+)\s\Z", match.string[: match.start()])
        single = len(match["roman"]) == 1
        if not value or name is None or not name[1][0].isupper() or value > 30:
            return match[0]
        if single and match["roman"] not in "IVX":
            return match[0]
        dot = match[0].endswith(".")
        after = match.string[match.end() : match.end() + 2].strip()
        if single and dot and after[:1].isupper():
            return match[0]  # 'Anna I. Berger'
        if self.key == "de":
            if not dot:
                return match[0]
            return f"der {say_ordinal(value, self.language, 'der ', 'name').capitalize()}"
        end = "." if dot else ""
        if self.key == "fr":
            return ("premier" if value == 1 else cardinal(value, self.language)) + end
        if value <= 10 or self.key == "it":
            return say_ordinal(value, self.language, "", "name") + end
        return cardinal(value, self.language) + end

    # -------------------------------------------------------------- figures

    @cached_property
    def _rules(self) -> tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]:
        table = self.table
        group = f"[{re.escape(table.thousands + chr(160))}]"
        number = rf"(?P<whole>\d{{1,3}}(?:{group}\d{{3}})+(?!\d)|\d+)(?:,(?P<part>\d+))?"
        signs = "".join(map(re.escape, table.money))
        units = "|".join(sorted(map(re.escape, table.units), key=len, reverse=True))
        return (
            (
                re.compile(
                    r"(?<![\d./])(?P<d>[0-3]?\d)(?P<by>[./])\s?(?P<m>[01]?\d)(?P=by)\s?(?P<y>\d{4})\b"
                ),
                self._say_date,
            ),
            (re.compile(rf"(?<![\d./])1/2{_SPACE}(?={_DEMI})"), lambda m: "une demi-"),
            (re.compile(r"(?<![\d./])([13])/([24])(?![\d/])"), self._say_fraction),
            (re.compile(r"(?<!\S)[-−](?=\d)"), lambda m: f"{table.minus} "),
            (re.compile(r"(?<=\d)\s?[-–]\s?(?=\d)(?!\d+[-–])"), lambda m: f" {table.until} "),
            (re.compile(r"(?<=\d)(?=[a-d]\b)"), lambda m: " "),
            (re.compile(ORDINAL_MARKS[self.key]), self._say_ordinal),
            (
                re.compile(
                    rf"(?<![\d:.,])(?P<h>[01]?\d|2[0-4])(?:[:.](?=\d\d(?:{_SPACE}Uhr|\b))"
                    rf"|{_SPACE}?h{_SPACE}?)(?P<m>[0-5]\d)?(?:{_SPACE}(?:Uhr|h)\b)?"
                    r"(?![\d:.,]\d|\w)"
                ),
                self._say_time,
            ),
            (
                re.compile(
                    rf"(?:(?P<sign>[{signs}]){_SPACE}?)?{number}(?:{_SPACE}?(?P<after>[{signs}]))?"
                ),
                self._say_money,
            ),
            (re.compile(rf"{number}{_SPACE}?%"), lambda m: f"{self._number(m)} {table.percent}"),
            (
                re.compile(rf"(?<![\w,.]){number}{_SPACE}(?P<unit>{units})(?![\w/])"),
                lambda m: f"{self._number(m)} {table.units[m['unit']]}",
            ),
            (re.compile(rf"(?<![\w]){number}(?=(?P<noun>\s+[^\W\d_]+)?)"), self._say_number),
        )

    def _say_ordinal(self, match: re.Match[str]) -> str:
        after = match.string[match.end() : match.end() + 30]
        return say_ordinal(
            int(match["n"]), self.language, match.string[: match.start()], match[0], after
        )

    def _say_date(self, match: re.Match[str]) -> str:
        day, month = int(match["d"]), int(match["m"])
        if not (1 <= day <= 31 and 1 <= month <= 12) or (match["by"] == ".") != (self.key == "de"):
            return match[0]
        name, (of, of_year) = self.table.months[month - 1], self.table.dated
        said = cardinal(day, self.language)
        if self.key == "de" or (day == 1 and self.key in ("fr", "it")):
            before = match.string[: match.start()]
            said = say_ordinal(day, self.language, before, "1er", f" {name}")
        number = int(match["y"])
        old = self.key == "de" and 1100 <= number <= 1999
        spoken = year(number, self.language) if old else cardinal(number, self.language)
        return " ".join(filter(None, (said, of, name, of_year, spoken)))

    def _say_fraction(self, match: re.Match[str]) -> str:
        half, quarter, three = self.table.fractions
        return {"1/2": half, "1/4": quarter, "3/4": three}.get(match[0], match[0])

    def _say_time(self, match: re.Match[str]) -> str:
        hour, minutes = int(match["h"]), match["m"]
        if self.key == "de" and "Uhr" not in match[0] and "." in match[0]:
            return match[0]
        if "h" not in match[0] and ":" not in match[0] and self.key not in ("de", "it"):
            near = match.string[max(0, match.start() - _NEAR) : match.start()]
            if self.key == "fr" or not _AT_AN_HOUR.search(near):
                return match[0]
        one, several, joined = self.table.hours
        hours = agreeing(hour, "heures" if self.key == "fr" else "hora", self.language)
        if self.key == "de" and hour == 1:
            hours = "ein"
        if self.key == "es" and match[0].rstrip().endswith("h"):
            one, several, joined = "hora", "horas", "y"
        said = " ".join(filter(None, (hours, one if hour == 1 else several)))
        if minutes and int(minutes):
            said = " ".join(filter(None, (said, joined, cardinal(int(minutes), self.language))))
        return said

    def _say_money(self, match: re.Match[str]) -> str:
        sign = match["sign"] or match["after"]
        if not sign:
            return match[0]
        one, several = self.table.money[sign]
        whole, cents = self._whole(match["whole"]), match["part"]
        name = one if whole == 1 else several
        said = f"{agreeing(whole, name, self.language)} {name}"
        if not cents:
            return said
        if len(cents) != 2:
            return f"{self._number(match)} {several}"
        small = cardinal(int(cents), self.language) if int(cents) else ""
        return " ".join(filter(None, (said, small and self.table.cents, small)))

    def _whole(self, written: str) -> int:
        return int(re.sub(r"\D", "", written))

    def _number(self, match: re.Match[str]) -> str:
        """A number with its decimals."""
        whole = cardinal(self._whole(match["whole"]), self.language)
        if not match["part"]:
            return whole
        return f"{whole} {self.table.comma} {digits(match['part'], self.language)}"

    def _say_number(self, match: re.Match[str]) -> str:
        written, noun = match["whole"], (match["noun"] or "").strip()
        if match["part"]:
            return self._number(match)
        if len(written) > 1 and written.isdigit() and (written[0] == "0" or len(written) >= _LONG):
            return digits(written, self.language)
        value = self._whole(written)
        if self.key == "de" and written.isdigit() and 1100 <= value <= 1999:
            return year(value, self.language)
        return agreeing(value, noun, self.language)


def _bare(written: str) -> str:
    return re.sub(r"\s", "", written)
