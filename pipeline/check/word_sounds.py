"""Whether words sound much the same, by their phonemes: how a recogniser mishears."""

from __future__ import annotations

from pipeline.check.text_amounts import SOUNDED, phonemes_of

_ALIKE = 0.45
"""Of pairs of three words from anywhere in a book so much alike are 4 in 1,000; by half of their
letters in common 20 are. 'Inner town' and 'in her town' are 0.8."""
_VOWELS, _VOICES = 0.5, 0.3
"""What one vowel for another, or a voiced consonant for its like, costs beside another phoneme."""
_UNVOICED = dict(zip("bdgvzðʒ", "ptkfsθʃ", strict=True))


def sound_alike(one: str, other: str) -> bool:
    """Whether two texts, given as IPA, sound much the same: by the phonemes to change."""
    first, second = phonemes_of(one), phonemes_of(other)
    longest = max(len(first), len(second), 1)
    return _changes(first, second) <= (1 - _ALIKE) * longest


def _changes(first: list[str], second: list[str]) -> float:
    row = [float(j) for j in range(len(second) + 1)]
    for i, one in enumerate(first, 1):
        above, row = row, [float(i)]
        for j, other in enumerate(second, 1):
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + _change(one, other)))
    return row[-1]


def _change(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if one in SOUNDED and other in SOUNDED:
        return _VOWELS
    return _VOICES if _UNVOICED.get(one, one) == _UNVOICED.get(other, other) else 1.0
