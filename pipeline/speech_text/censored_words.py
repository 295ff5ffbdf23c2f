"""Words whose letters are starred or dashed out: 'f**k' is 'f', 'd—n' is 'damn'.

Read aloud, a strong word that a writer didn't write out is its first letter ('What the f are you
doing?'), a mild one itself. Marks in other words are somebody else's.
"""

from __future__ import annotations

import re
from functools import lru_cache

_STRONG = (
    "fuck", "shit", "cunt", "bitch", "ass", "asshole", "arse", "arsehole", "cock", "dick", "piss",
    "bastard", "wank", "twat", "prick", "slut", "whore", "bullshit", "motherfuck",
)  # fmt: skip
_MILD = ("damn", "hell", "god", "bloody", "crap")
_ENDINGS = ("", "s", "es", "ed", "er", "ers", "ing", "y", "ty")
_STARRED = re.compile(r"(?<![\w*])([A-Za-z])([A-Za-z]*\*[A-Za-z*]*)(?![\w*])")
_DASHED = re.compile(r"(?<![\w—–’'-])([DdHhG])(?:—+|–+|--+)(n|ned|d|l|ll)(?![\w—–-])")
_WRITTEN_OUT = {
    "dn": "damn", "dned": "damned", "dd": "damned", "hl": "hell", "hll": "hell", "Gd": "God",
}  # fmt: skip


def say_censored(text: str) -> str:
    """The text with starred and dashed words as they are read aloud."""
    if "*" in text:
        text = _STARRED.sub(_say_starred, text)
    if "—" in text or "–" in text or "--" in text:
        text = _DASHED.sub(_say_dashed, text)
    return text


def _say_starred(match: re.Match[str]) -> str:
    word = match[0]
    if word.endswith("*") and not word.endswith("**"):
        return word  # a note's mark
    known = _word_like(word.lower())
    if known is None:
        return word
    stem, ending = known
    if stem in _MILD:
        return _like(word, stem + ending)
    if stem == "fuck" and ending:
        return _like(word, "eff" + ending)
    return match[1]


@lru_cache(maxsize=256)
def _word_like(starred: str) -> tuple[str, str] | None:
    """The stem and the ending that a word with stars stands for; None for a word that isn't
    known."""
    pattern = re.compile(re.escape(starred).replace(r"\*", "[a-z]"))
    for stem in (*_STRONG, *_MILD):
        for ending in _ENDINGS:
            if pattern.fullmatch(stem + ending):
                return stem, ending
    return None


def _say_dashed(match: re.Match[str]) -> str:
    letter = match[1] if match[1] == "G" else match[1].lower()
    word = _WRITTEN_OUT.get(letter + match[2])
    return match[0] if word is None else _like(match[0], word)


def _like(written: str, word: str) -> str:
    """A word with a capital where the one that was written has one."""
    return word.capitalize() if written[0].isupper() else word
