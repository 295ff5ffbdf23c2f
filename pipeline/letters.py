"""Letters in one form: accents joined to them, ligatures taken apart, invisible marks gone.

Readers give their text so, and list each place where the manuscript has it otherwise; scripts
compare words and names so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from pipeline.model import ChangeKind, TextChange

_LIGATURES = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "Ĳ": "IJ", "ĳ": "ij", "ﬓ": "մն", "ﬔ": "մե", "ﬕ": "մի", "ﬖ": "վն", "ﬗ": "մխ",
}  # fmt: skip
_LIGATURE = re.compile("[" + "".join(_LIGATURES) + "]")
# Joiners and variants are spelling in scripts whose letters join, and in emoji; elsewhere they
# only say how a word looks.
_JOINING = "[\u0590-\u1cff\u2190-\u2bff\u3000-\u9fff\ua840-\ud7ff\U0001f000-\U0001faff]"
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f"
    "\ufeff\ufff9-\ufffb]"
    f"|(?<!{_JOINING})(?<!{_JOINING}\ufe0f)[\u200c\u200d\ufe00-\ufe0f]"
)
_WORD = re.compile(r"[^ \t\r\n]+")


def normal_letters(text: str) -> str:
    """The text in Unicode's composed form (NFC), with ligatures as their letters and without
    marks that nobody sees, such as soft hyphens. Once more changes nothing."""
    if _is_normal(text):
        return text
    bare = _LIGATURE.sub(lambda match: _LIGATURES[match[0]], _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", bare)


def letter_changes(text: str) -> Iterator[TextChange]:
    """Every place where ``normal_letters`` gives other characters, in order, as short as can be."""
    if _is_normal(text):
        return
    for match in _WORD.finditer(text):
        if not _is_normal(match[0]):
            yield from _word_changes(match[0], match.start())


def _is_normal(text: str) -> bool:
    return text.isascii() or not (
        _INVISIBLE.search(text)
        or _LIGATURE.search(text)
        or not unicodedata.is_normalized("NFC", text)
    )


def _word_changes(word: str, at: int) -> Iterator[TextChange]:
    """The changes of a word that begins at ``at``: it is cut where no letter joins the one before
    it, and each piece is looked at by itself."""
    hidden = {n for match in _INVISIBLE.finditer(word) for n in range(*match.span())}
    start, letters = 0, ""
    for n, character in enumerate(word):
        if n in hidden:
            continue
        bare = _LIGATURES.get(character, character)
        if letters and not unicodedata.combining(character) and not _joins(letters, bare):
            yield from _change(word[start:n], at + start, letters)
            start, letters = n, ""
        letters += bare
    yield from _change(word[start:], at + start, letters)


def _joins(letters: str, following: str) -> bool:
    """Whether the first of the following letters becomes one with the last (as Korean ones do)."""
    apart = unicodedata.normalize("NFC", letters) + unicodedata.normalize("NFC", following)
    return unicodedata.normalize("NFC", letters + following) != apart


def _change(before: str, start: int, letters: str) -> Iterator[TextChange]:
    """What became of a piece of a word, without what is alike at its ends; nothing where all is."""
    after, ligature = unicodedata.normalize("NFC", letters), _LIGATURE.search(before)
    head = _common_start(before, after)
    before, after, start = before[head:], after[head:], start + head
    tail = _common_start(before[::-1], after[::-1])
    before, after = before[: len(before) - tail], after[: len(after) - tail]
    if not before and not after:
        return
    kind: ChangeKind = "accent" if after else "invisible"
    yield TextChange("ligature" if ligature else kind, start, before, after)


def _common_start(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    for n, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return n
    return min(len(one), len(other))
