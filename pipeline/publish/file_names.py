"""File names that every file system takes, for titles that hold anything."""

from __future__ import annotations

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_LONGEST = 100
_LONGEST_BYTES = 180  # of 255, less the number, a suffix and a temporary name


def safe_name(title: str, default: str = "Untitled") -> str:
    """A title as the stem of a file's name: no path, no control character, nothing that
    Windows or FAT refuses, at most 100 characters and 180 bytes, never empty."""
    name = unicodedata.normalize("NFC", " ".join(title.split()))
    name = " ".join(_FORBIDDEN.sub(" ", name).split())
    name = _cut(name).strip(" .")
    if not name:
        return default
    return f"_{name}" if _RESERVED.match(name) else name


def _cut(name: str) -> str:
    """Shortened between words where it can be, never inside a character made of several."""
    short = name[:_LONGEST].encode()[:_LONGEST_BYTES].decode(errors="ignore")
    if short == name:
        return name
    while short and _joins_neighbour(name[len(short)]) | _joins_neighbour(short[-1]):
        short = short[:-1]
    word_end = short.rfind(" ")
    return short[:word_end] if word_end > len(short) // 2 else short


def _joins_neighbour(character: str) -> bool:
    """Whether a character belongs to its neighbour: an accent, a joiner, a variation, a tone."""
    return unicodedata.combining(character) > 0 or (
        character in "\u200d\ufe0e\ufe0f" or 0x1F3FB <= ord(character) <= 0x1F3FF
    )


def unique_name(name: str, suffix: str, taken: set[str]) -> str:
    """``name`` + ``suffix``, numbered where a file of that name (in any case) is taken already.
    It is added to ``taken``, casefolded."""
    number = 1
    while True:
        candidate = f"{name}{suffix}" if number == 1 else f"{name} ({number}){suffix}"
        folded = unicodedata.normalize("NFC", candidate).casefold()
        if folded not in taken:
            taken.add(folded)
            return candidate
        number += 1
