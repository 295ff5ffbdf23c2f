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
    """Shortened between words where it can be."""
    short = first_bytes(name, _LONGEST_BYTES, _LONGEST)
    if short == name:
        return name
    word_end = short.rfind(" ")
    return short[:word_end] if word_end > len(short) // 2 else short


def first_bytes(text: str, most: int, most_characters: int | None = None) -> str:
    """As much of a text's beginning as takes at most so many bytes of UTF-8 (and characters), never
    cut inside a character made of several."""
    short = text[:most_characters].encode()[:most].decode(errors="ignore")
    while 0 < len(short) < len(text):
        if not _joins_neighbour(text[len(short)]) and not _joins_neighbour(short[-1]):
            break
        short = short[:-1]
    return short


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
