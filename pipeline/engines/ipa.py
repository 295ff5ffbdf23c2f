"""The International Phonetic Alphabet in the notations of engines.

Engines have their own alphabets, and pass over in silence what isn't in them: a transcription is
taken apart here, and what an engine can't say is known before it is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Protocol, runtime_checkable

from pipeline.model import PHONEMES

MARKED = re.compile("{}([^{}]*){}".format(PHONEMES[0], "".join(PHONEMES), PHONEMES[1]))
"""Phonemes in a cue's text."""


@runtime_checkable
class SaysPhonemes(Protocol):
    """An engine that takes phonemes."""

    def unsayable(self, voice_name: str, ipa: str) -> str:
        """What the voice can't say of a transcription; empty where it can say all of it."""
        ...


# eSpeak NG's mnemonics of its English voices. Each accent says them in its own way, as it does
# with words: 'oU' is əʊ in the south of England and oʊ in America.
ESPEAK: Mapping[str, str] = {
    "aɪ": "aI", "aʊ": "aU", "eɪ": "eI", "ɔɪ": "OI", "oʊ": "oU", "əʊ": "oU", "ɪə": "i@",
    "iə": "i@", "eə": "e@", "ɛə": "e@", "ʊə": "U@", "ɔː": "O:", "ɑː": "A:", "aː": "A:",
    "ɜː": "3:", "ɝː": "3:", "iː": "i:", "uː": "u:", "oː": "o:", "ɛː": "E:", "eː": "eI",
    "a": "a", "æ": "a", "ɐ": "a#", "ɑ": "A:", "ɒ": "0", "ʌ": "V", "ɔ": "O", "o": "o", "e": "e",
    "ɛ": "E", "ə": "@", "ɚ": "3", "ɝ": "3:", "ɜ": "3:", "ɪ": "I", "ᵻ": "I2", "i": "i",
    "ʊ": "U", "u": "u", "ʉ": "u:",
    "tʃ": "tS", "ʧ": "tS", "dʒ": "dZ", "ʤ": "dZ", "p": "p", "b": "b", "t": "t", "d": "d",
    "k": "k", "g": "g", "ɡ": "g", "f": "f", "v": "v", "θ": "T", "ð": "D", "s": "s", "z": "z",
    "ʃ": "S", "ʒ": "Z", "h": "h", "m": "m", "n": "n", "ŋ": "N", "l": "l", "ɫ": "L", "r": "r",
    "ɹ": "r", "ɾ": "*", "j": "j", "w": "w", "ʍ": "h|w", "x": "x", "χ": "X", "ɣ": "Q", "ç": "C",
    "ʔ": "?", "ʎ": "l^", "ɲ": "n^", "ˈ": "'", "ˌ": ",", " ": "||",
}  # fmt: skip

# Kokoro was trained with misaki's: a letter for each diphthong and affricate.
KOKORO: Mapping[str, str] = {
    "aɪ": "I", "aʊ": "W", "eɪ": "A", "ɔɪ": "Y", "oʊ": "O", "əʊ": "Q", "tʃ": "ʧ", "dʒ": "ʤ",
    "g": "ɡ", "r": "ɹ", "ɚ": "əɹ", "ɝː": "ɜɹ", "ɝ": "ɜɹ", "ɫ": "l", "ʍ": "hw",
    **{c: c for c in "ɑɐɒæɔəɛɜɪᵻʊʌʧʤbdfhijklmnpstuvwzɡŋɹɾʃʒθðʔaeoˈˌː xçɣβɲʎχ"},
}  # fmt: skip


@lru_cache(maxsize=4096)
def _split(ipa: str, known: frozenset[str]) -> tuple[tuple[str, ...], str]:
    sounds: list[str] = []
    strange: list[str] = []
    at = 0
    while at < len(ipa):
        sound = next((ipa[at : at + n] for n in (3, 2, 1) if ipa[at : at + n] in known), "")
        (sounds if sound else strange).append(sound or ipa[at])
        at += len(sound) or 1
    return tuple(sounds), "".join(dict.fromkeys(strange))


def translated(ipa: str, table: Mapping[str, str]) -> tuple[str, ...]:
    """A transcription in an engine's notation, a string for each sound; what the table lacks is
    left out."""
    return tuple(table[sound] for sound in _split(ipa, frozenset(table))[0])


def strange(ipa: str, table: Mapping[str, str]) -> str:
    """The symbols of a transcription that a table lacks, once each."""
    return _split(ipa, frozenset(table))[1]
