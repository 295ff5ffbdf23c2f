"""Words with letters left out, as talk is written: 'th' moor', 'o' course', ''ave you'. Engines
spell them, or take them for other words."""

from __future__ import annotations

from pipeline.speech_text.reading import Match, ReadClass, Reader

_ENDS = {"th": "the", "wi": "wih", "o": "uh", "y": "yuh", "i": "in"}
"""Words before an apostrophe, and as engines say them."""
_STARTS = {
    "ave": "av", "aven": "aven", "ow": "ouw", "ouse": "ouss", "ead": "ed", "eads": "eds",
    "eard": "erd", "eart": "art", "avin": "avvin", "aving": "avving", "owever": "ouwever",
}  # fmt: skip
"""Those behind one."""


def _as_written(match: Match, said: str) -> str:
    return said.capitalize() if match[1][0].isupper() else said


def _say_ending(match: Match) -> str:
    return _as_written(match, _ENDS[match[1].lower()])


def _say_beginning(match: Match) -> str:
    return _as_written(match, _STARTS[match[1].lower()])


CLIPPED_WORDS = ReadClass(
    (
        Reader(r"(?<![\w’'-])([Ww]i|[Yy])[’'](?=\s\w)", _say_ending),
        Reader(r"(?<![\w’'-])([Tt]h)[’'](?=\s?\w)", lambda m: _say_ending(m) + " "),
        Reader(r"(?<![\w’'-])(o)[’'](?=\s\w)", _say_ending),
        Reader(r"(?<![\w’'-])(i)[’'](?=\s(?:th[’']|(?:the|my|your|his|a)\b))", _say_ending),
        Reader(rf"(?<=[’'])((?i:{'|'.join(_STARTS)}))(?![\w’'-])", _say_beginning),
    ),
    frozenset(
        word for each in ("th", "wi", "y", "o", "i", *_STARTS) for word in (each, each.capitalize())
    ),
)
