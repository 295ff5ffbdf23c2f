"""Words that Kokoro's dictionaries have wrong, as English says them, and which texts hold one.

Found by holding every word of 200 stories and some novels, and common given names, against
eSpeak NG's own reading, and judged one by one. They are part of what is heard, and so of a take's
key.
"""

from __future__ import annotations

import re

MENDED = {
    "breathed": ("bɹˈiðd", "bɹˈiːðd"),
    "cursed": ("kˈɜɹst", "kˈɜːst"),
    "oranges": ("ˈɔɹənʤᵻz", "ˈɒɹɪnʤɪz"),
    "saluted": ("səlˈuTᵻd", "səlˈuːtɪd"),
    "transported": ("tɹænspˈɔɹTᵻd", "tɹɑːnspˈɔːtɪd"),
    "graves": ("ɡɹˈAvz", "ɡɹˈAvz"),
    "tours": ("tˈʊɹz", "tˈʊəz"),
    "barry": ("bˈæɹi", "bˈaɹi"),
    "beth": ("bˈɛθ", "bˈɛθ"),
    "karen": ("kˈæɹən", "kˈaɹən"),
    "lena": ("lˈinə", "lˈiːnə"),
    "maria": ("məɹˈiə", "məɹˈiːə"),
    "pierre": ("piˈɛɹ", "piˈɛː"),
    "seth": ("sˈɛθ", "sˈɛθ"),
}
"""Phonemes of the American and of the British voices, in Kokoro's letters."""

CAPITALS = frozenset(("August", "Polish"))
"""Words that are others in small letters: the dictionaries have both."""

_IN_TEXT = re.compile(rf"(?<![\w'’])(?:(?i:{'|'.join(MENDED)})s?|{'|'.join(CAPITALS)})(?!\w)")


def has_mended_word(text: str) -> bool:
    """Whether Kokoro says a word of the text otherwise than its dictionaries do."""
    return _IN_TEXT.search(text) is not None
