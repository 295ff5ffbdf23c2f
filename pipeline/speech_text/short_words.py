"""Abbreviations, and whether their full stop ends the sentence: titles, streets, Latin, trade."""

from __future__ import annotations

import re

from pipeline.speech_text.reading import (
    SENTENCE_STARTERS,
    Match,
    ReadClass,
    Reader,
    after,
    any_of,
    before,
    ends_before_capital,
    ends_sentence,
    stop_of_time,
    word_set,
)

_SURE_TITLES = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Messrs": "Messers", "Dr": "Doctor",
    "Prof": "Professor", "Capt": "Captain", "Col": "Colonel", "Lt": "Lieutenant",
    "Sgt": "Sergeant", "Cpl": "Corporal", "Supt": "Superintendent", "Insp": "Inspector",
    "Mme": "Madame", "Mdme": "Madame", "Mlle": "Mademoiselle", "Mdlle": "Mademoiselle",
    "Revd": "Reverend", "Cmdr": "Commander",
    "Mt": "Mount", "Ft": "Fort",
}  # fmt: skip
"""Titles with or without a full stop."""
_TITLES = {
    **_SURE_TITLES, "Rev": "Reverend", "Gen": "General", "Maj": "Major", "Hon": "Honourable",
    "Gov": "Governor", "Sen": "Senator", "Rep": "Representative", "Pres": "President",
    "Det": "Detective", "Pvt": "Private", "Adm": "Admiral", "Fr": "Father", "Const": "Constable",
    "Rt": "Right", "Sec": "Secretary", "Ens": "Ensign", "Bp": "Bishop", "Brig": "Brigadier",
    "Cdr": "Commander", "Ven": "Venerable", "Br": "Brother", "Lieut": "Lieutenant",
}  # fmt: skip
_STREETS = {
    "St": "Street", "Ave": "Avenue", "Rd": "Road", "Blvd": "Boulevard", "Ln": "Lane",
    "Dr": "Drive", "Ct": "Court", "Pl": "Place", "Sq": "Square", "Ter": "Terrace",
    "Terr": "Terrace", "Cres": "Crescent", "Pkwy": "Parkway", "Hwy": "Highway", "Gdns": "Gardens",
    "Mt": "Mount", "Bldg": "Building",
}  # fmt: skip
_ANYWHERE = {
    "etc": "et cetera", "viz": "namely", "vs": "versus", "Esq": "Esquire", "Jr": "Junior",
    "Jnr": "Junior", "Snr": "Senior", "Sr": "Senior", "Bros": "Brothers", "Ltd": "Limited",
    "Inc": "Incorporated",
    "Corp": "Corporation", "approx": "approximately", "Approx": "Approximately",
    "dept": "department", "Dept": "Department", "govt": "government", "Govt": "Government",
    "cf": "compare", "est": "established", "misc": "miscellaneous", "incl": "including",
    "max": "maximum", "min": "minimum", "assn": "association", "Assn": "Association",
    "intl": "international", "Univ": "University", "Inst": "Institute", "Mfg": "Manufacturing",
    "orig": "originally", "asst": "assistant", "Asst": "Assistant", "et al": "and others",
    "ed": "editor", "eds": "editors", "Blvd": "Boulevard", "esp": "especially",
}  # fmt: skip
_COMMONEST = frozenset({"Mr", "Mrs", "Ms", "Dr", "Prof", "Mme", "Mlle", "MR", "MRS"})
_NEED_STOP = word_set("esp est max min misc incl ed eds orig Inst Inc Corp Sr cf Univ asst")
"""Those that are words or names of their own without a full stop."""
_NEVER_LAST = frozenset({"vs", "viz", "cf"})
"""Those behind which a sentence goes on."""
_NAMED_FIRMS = frozenset({"Bros", "Ltd", "Inc", "Corp", "Jr", "Jnr", "Sr", "Snr", "Univ"})
"""Those behind which a name may go on: 'Pike Bros. Circus'."""
_MEDIAL = frozenset({"esp", "max", "min", "est", "ed", "eds", "Inst", "orig"})
"""Those that only stand before a small letter or a figure."""
_BEFORE_NUMBERS = {
    "No": "number", "no": "number", "Nos": "numbers", "nos": "numbers", "Vol": "volume",
    "vol": "volume", "Vols": "volumes", "p": "page", "pp": "pages", "pg": "page", "Fig": "figure",
    "fig": "figure", "Figs": "figures", "figs": "figures", "Ch": "chapter", "ch": "chapter",
    "Chap": "chapter", "chap": "chapter", "Sec": "section", "sec": "section", "Art": "article",
    "Pt": "part", "Apt": "apartment", "apt": "apartment", "Ste": "suite", "Bk": "book",
    "bk": "book", "Pl": "plate", "Ex": "example", "ex": "example", "Op": "opus", "op": "opus",
    "Rm": "room", "rm": "room", "Ext": "extension", "ext": "extension", "Tel": "telephone",
    "para": "paragraph", "Rte": "route", "Hwy": "highway", "Bldg": "building",
    "NO": "number", "NOS": "numbers",
    "VOL": "volume", "VOLS": "volumes", "CHAP": "chapter", "FIG": "figure",
}  # fmt: skip
_NAMED = re.compile(r"(?:\b[A-Z][\w’']*|\d(?:st|nd|rd|th))\s\Z")
_HELD_TITLE = re.compile(
    r"\b(?:the|a|my|our|your|his|her|their|this|that|old|good|dear)\s\Z", re.IGNORECASE
)
_NAME_AFTER = re.compile(r"\s+[“\"‘']?([A-Z][\w’']*)(\.?)")
_NO_AS_A_NAME = re.compile(
    r"\s+No(?:[’']s\b|[,.;:!?]|\s+(?:was|is|had|has|did|said|says|would|will|could|[a-z]+ed|and)\b|\Z)"
)
"""'Dr. No was waiting', but 'Send for a Dr. No one came.'"""
_TITLE_AFTER = re.compile(rf"\s+(?:and|&)\s+(?:{'|'.join(_TITLES)}|[A-Z])\b")


def _before_a_name(match: Match, full_stop: str) -> bool:
    """Whether a name follows, or 'and' with another title: 'Capt. and Mrs. Venn'."""
    name = _NAME_AFTER.match(after(match))
    if name is None:
        sure = full_stop or match[1] in _COMMONEST
        return bool(sure) and _TITLE_AFTER.match(after(match)) is not None
    if name[1] == "No" and full_stop and _HELD_TITLE.search(before(match)) is None:
        return _NO_AS_A_NAME.match(after(match)) is not None
    return name[1] not in SENTENCE_STARTERS or (len(name[1]) == 1 and name[2] == ".")


def _say_title(match: Match) -> str | None:
    short, full_stop = match[1], match[2]
    word = short[0] + short[1:].lower()
    if short not in (word, word.upper()):
        return None
    said = _TITLES.get(word)
    if said is None or (not full_stop and word not in _SURE_TITLES):
        return None
    if short.isupper():
        said = said.upper() if len(said) < 4 else said
    if _before_a_name(match, full_stop) and not _is_street(match):
        return said
    street = _STREETS.get(word)
    if street and _is_street(match):
        return street + _end(match, full_stop)
    if not full_stop or word == "Mt":
        return None
    if word == "Mr" or re.match(r"\s+[a-z_—]", after(match)):
        return said
    if _HELD_TITLE.search(before(match)) and word in _SURE_TITLES:
        return said + _end(match, full_stop)
    return None


def _end(match: Match, full_stop: str) -> str:
    return "." if full_stop and ends_before_capital(match) else ""


def _is_street(match: Match) -> bool:
    """Whether a name stands before and none behind: 'Mill Dr. The lamps', 'Baker St., he'."""
    if match[1] not in _STREETS:
        return False
    named = _NAMED.search(before(match))
    if named is None or named[0].strip() in SENTENCE_STARTERS | set(_TITLES):
        return False
    follows = _NAME_AFTER.match(after(match))
    return follows is None or follows[1] in SENTENCE_STARTERS


def _say_street(match: Match) -> str | None:
    short, full_stop = match[1], match[2]
    if _is_street(match) and (
        full_stop or short in ("St", "Ave", "Rd", "Blvd", "Ln", "Hwy", "Pkwy")
    ):
        return _STREETS[short] + _end(match, full_stop)
    if short == "Ave" and full_stop and not _NAME_AFTER.match(after(match)):
        return _STREETS[short] + _end(match, full_stop)
    if short == "Blvd" and full_stop:
        return _STREETS[short] + _end(match, full_stop)
    named = _NAMED.search(before(match))
    if named and full_stop and short in ("Ave", "Rd", "Blvd", "Pkwy", "Hwy"):
        return _STREETS[short]
    return None


def _say_saint(match: Match) -> str | None:
    street = _say_street(match)
    if street is not None:
        return street
    name = _NAME_AFTER.match(after(match))
    return "Saint" if name and (name[1] not in SENTENCE_STARTERS or name[1] == "Will") else None


def _say_anywhere(match: Match) -> str | None:
    short, full_stop = match[1], match[2]
    if short == "Sr" and full_stop and _is_sister(match):
        return "Sister"
    if not full_stop and short in _NEED_STOP | {"et al"}:
        return None
    if short in _MEDIAL and (not re.match(r"\s+[a-z\d]", after(match)) or short in ("ed", "eds")):
        return None
    if short in ("max", "min") and not re.match(r"\s+\d", after(match)):
        return None
    if (
        short in ("Jr", "Sr")
        and not full_stop
        and not _NAMED.search(before(match).rstrip(", ") + " ")
    ):
        return None
    if short in _NEVER_LAST:
        return _ANYWHERE[short]
    if short in _NAMED_FIRMS:
        return _ANYWHERE[short] + ("." if full_stop and ends_sentence(match) else "")
    return _ANYWHERE[short] + _end(match, full_stop)


def _is_sister(match: Match) -> bool:
    """Whether a name follows and none goes before: 'Sr. Agnes', but 'Tom Pike Sr. Agnes'."""
    name = _NAME_AFTER.match(after(match))
    return (
        name is not None
        and name[1] not in SENTENCE_STARTERS
        and not _NAMED.search(before(match).rstrip(", ") + " ")
    )


def _say_number_word(match: Match) -> str | None:
    return f"{_BEFORE_NUMBERS[match[1]]} "


def _say_dotted(match: Match) -> str:
    """'e.g.', 'i.e.': a comma may follow."""
    return {"e": "for example", "i": "that is"}[match[1].lower()[0]]


def _say_letters(match: Match) -> str:
    """'Ph.D.', 'a.k.a.', 'M.Sc.', 'D.Phil.': its letters, or its words."""
    said = " ".join(
        part if len(part) > 2 else " ".join(part) for part in re.findall(r"[A-Za-z]+", match[0])
    )
    said = re.sub(r"\b(P) (h) (D)\b", r"P h D", said)
    return said + ("." if ends_sentence(match) and match[0].endswith(".") else "")


def _say_half_day(match: Match) -> str:
    return f"{match[1]} {match[2]}{stop_of_time(match)}"


_DIRECTIONS = {"N": "North", "S": "South", "E": "East", "W": "West"}


def _say_direction(match: Match) -> str:
    """'901 N. Main St.', 'W. 42nd St.'."""
    return _DIRECTIONS[match[1]]


def _say_company(match: Match) -> str:
    trade = re.match(r",?\s(?:Ltd|Inc|Limited)\b", after(match))  # its full stop ends nothing
    return "Company" + ("" if trade else _end(match, match[0][2:]))


def _say_rank(match: Match) -> str:
    """'Maj.-Gen. Pike', 'Lt.-Col. Venn'."""
    return f"{_TITLES[match[1]]} {_TITLES[match[2]]}"


_STREET_WORDS = frozenset(_STREETS) - {"St", "Dr", "Mt"}
_UPPER_TITLES = frozenset(
    t.upper()
    for t in ("Mr", "Mrs", "Ms", "Dr", "Messrs", "Prof", "Capt", "Col", "Lt", "Sgt", "Rev", "Mme")
)
_STARTS = frozenset({
    *_TITLES, *_UPPER_TITLES, *_STREETS, *_DIRECTIONS, *_BEFORE_NUMBERS, "ST", "Co", "Ph",
    *(words.split()[0] for words in _ANYWHERE), *"aABcCDeEhiMnopPqrRvwW",
})  # fmt: skip
SHORT_WORDS = ReadClass(
    (
        Reader(
            r"(?<![\w.])(Maj|Lt|Lieut|Brig|Col|Sgt)\.?[-–](Gen|Col|Adm|Gov|Cdr|Maj)\b\.?", _say_rank
        ),
        Reader(r"(?<=[a-z] )vs?\.(?=\s[A-Z])", lambda m: "versus"),
        Reader(r"(?<![\w.])Ste\.(?=\s[A-Z][a-z])", lambda m: "Saint"),
        Reader(
            rf"(?<![\w.])({any_of(_BEFORE_NUMBERS)})"
            r"(?:\.\s*(?=\d|[IVXLC]{2,}\b|[ivxl]+\b)|\s(?=\d)(?<=Apt |Vol ))",
            _say_number_word,
        ),
        Reader(
            rf"(?<![\w.])({any_of([*_TITLES, *_UPPER_TITLES])})\b(?!\.\w|-)(\.?)",
            _say_title,
        ),
        Reader(r"(?<![\w.])(St|ST)\b(?!\.\w|-)(\.?)", _say_saint),
        Reader(
            rf"(?<![\w.])({any_of(_STREET_WORDS)})\b(?!\.\w|-)(\.?)",
            _say_street,
        ),
        Reader(
            rf"(?<![\w.])({any_of(_ANYWHERE)})\b(?!\.\w|-)(\.?)",
            _say_anywhere,
        ),
        Reader(r"(?<=& )Co\b(\.?)", _say_company),
        Reader(r"(?<=and )Co\b(\.)", _say_company),
        Reader(r"(?:(?<=[A-Z][a-z] )|(?<=[a-z]{3} ))Co\b\.", _say_company),
        Reader(
            r"(?<![\w.])([eEiI])\.\s?[gGeE]\.(?!\w)",
            lambda m: _say_dotted(m) if m[0].replace(" ", "").lower() in ("e.g.", "i.e.") else None,
        ),
        Reader(
            r"(?<![\w.])(?:Ph\.\s?D\.|D\.\s?Phil\.|M\.\s?Sc\.|B\.\s?Sc\.|A\.k\.a\.|R\.s\.v\.p\.)(?!\w)",
            _say_letters,
        ),
        Reader(r"(?<![\w.])([apAP])\.\s?([mM])\.(?!\w)", _say_half_day),
        Reader(r"(?<![\w.])(?:[a-z]\.){2,}(?!\w)", _say_letters),
        Reader(
            r"(?<![\w.])([NSEW])\.(?=\s(?:[A-Z]\w+|\d+(?:st|nd|rd|th))\s"
            rf"(?:{any_of(_STREETS)}|Street|Avenue|Road)\b)",
            _say_direction,
        ),
        Reader(r"(?<![\w/])[wW]/o\b", lambda m: "without"),
        Reader(r"(?<![\w/])[wW]/\s?(?=\w)", lambda m: "with "),
        Reader(r"(?<![\w/])[cC]/o\b", lambda m: "care of"),
    ),
    _STARTS,
)
