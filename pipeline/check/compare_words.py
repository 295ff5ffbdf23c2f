"""Words that were heard held against words that should be: where they part, and for how long.

What only sounds or is written alike is no difference: a name is heard as anything, word breaks
are as one pleases ('lamp light'), and 'in her town' for 'inner town' is how a recogniser mishears.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

_SOUNDS = (
    ("ough", "o"), ("igh", "i"), ("ph", "f"), ("wh", "w"), ("kn", "n"), ("wr", "r"), ("ck", "k"),
    ("qu", "kw"), ("x", "ks"), ("ce", "se"), ("ci", "si"), ("c", "k"), ("z", "s"), ("dge", "j"),
    ("ee", "e"), ("ea", "e"), ("ie", "e"), ("ai", "a"), ("ay", "a"), ("oo", "u"), ("ou", "u"),
    ("ow", "u"), ("y", "i"),
)  # fmt: skip
_ALIKE = 0.5
"""Share of letters, in order, that what was heard has in common with what it stands for."""
_CONTRACTIONS = (
    ("won't", "will not"), ("can't", "can not"), ("cannot", "can not"), ("n't", " not"),
    ("'ve", " have"), ("'ll", " will"), ("'re", " are"), ("'m", " am"),
)  # fmt: skip


IN_PASSING = frozenset(
    {
        "a", "an", "the", "of", "to", "in", "on", "at", "it", "is", "was", "be", "he", "she", "i",
        "you", "we", "they", "his", "her", "my", "that", "this", "and", "or", "but",
    }
)  # fmt: skip
"""English words so frequent that one in both is no sign that the words about them are right."""


@dataclass(frozen=True, slots=True)
class Difference:
    """Words on end that aren't as they should be."""

    start: int
    end: int
    """Which of the words that should be heard; an empty span where there are only more words."""
    said: tuple[str, ...]
    heard: tuple[str, ...]

    @property
    def words(self) -> int:
        """How many words are wrong, missing or too many."""
        return max(len(self.said), len(self.heard))

    @property
    def sounds_alike(self) -> bool:
        """Whether it is heard as something that sounds much the same."""
        one, two = _sound(self.said), _sound(self.heard)
        matched = sum(
            block.size for block in SequenceMatcher(None, one, two, False).get_matching_blocks()
        )
        return matched >= _ALIKE * max(len(one), len(two), 1)


def plain_words(text: str) -> list[str]:
    """The words of a text as they are compared: lower case, contractions undone, no marks."""
    plain = re.sub(r"[-–—/]", " ", text.lower().replace("’", "'"))
    for short, whole in _CONTRACTIONS:
        plain = re.sub(rf"{short}\b", whole, plain)
    return re.sub(r"[^\w ]|_", "", re.sub(r"\s", " ", plain)).split()


def differences(
    said: Sequence[str], heard: Sequence[str], names: Collection[str] = ()
) -> tuple[Difference, ...]:
    """Where what was heard isn't what should be, in order; ``names`` may be heard as anything."""
    heard = with_breaks_of(said, heard)
    found: list[Difference] = []
    start = first = 0
    for i, j in [*_matches(said, heard, names), (len(said), len(heard))]:
        if i > start or j > first:
            found.append(Difference(start, i, tuple(said[start:i]), tuple(heard[first:j])))
        start, first = i + 1, j + 1
    return tuple(each for each in found if not _is_a_name(each, names))


def joined(
    found: Sequence[Difference], said: Sequence[str], between: Collection[str] = IN_PASSING
) -> tuple[Difference, ...]:
    """The same with those together that one word in passing parts: 'by the elbow' for 'with the
    lantern' are three words on end, though 'the' is in both."""
    runs: list[Difference] = []
    for each in found:
        last = runs[-1] if runs else None
        if last is not None and _is_parted_by_one(last, each) and said[last.end] in between:
            word = (said[last.end],)
            whole = last.said + word + each.said, last.heard + word + each.heard
            runs[-1] = Difference(last.start, each.end, *whole)
        else:
            runs.append(each)
    return tuple(runs)


def _is_parted_by_one(first: Difference, second: Difference) -> bool:
    """Whether both are words in place of others, and one word is right between them."""
    return second.start - first.end == 1 and all(
        (first.said, first.heard, second.said, second.heard)
    )


def _is_a_name(difference: Difference, names: Collection[str]) -> bool:
    own = difference.said
    return (
        bool(own) and all(word in names for word in own) and len(difference.heard) <= 2 + len(own)
    )


def _matches(
    said: Sequence[str], heard: Sequence[str], names: Collection[str]
) -> list[tuple[int, int]]:
    """The pairs of words that belong together, by the fewest changes."""
    rows = [list(range(len(heard) + 1))]
    for i, word in enumerate(said, 1):
        above, row = rows[-1], [i]
        for j, other in enumerate(heard, 1):
            change = 0.0 if word == other else 0.5 if word in names else 1.0
            row.append(min(above[j] + 1, row[-1] + 1, above[j - 1] + change))  # type: ignore[arg-type]
        rows.append(row)
    pairs = []
    i, j = len(said), len(heard)
    while i and j:
        if said[i - 1] == heard[j - 1] and rows[i][j] == rows[i - 1][j - 1]:
            pairs.append((i - 1, j - 1))
            i, j = i - 1, j - 1
        elif rows[i][j] == rows[i - 1][j] + 1:
            i -= 1
        elif rows[i][j] == rows[i][j - 1] + 1:
            j -= 1
        else:
            i, j = i - 1, j - 1
    return pairs[::-1]


def with_breaks_of(said: Sequence[str], heard: Sequence[str]) -> list[str]:
    """What was heard with the word breaks of what was said, where only those differ."""
    pairs = {a + b: (a, b) for a, b in pairwise(said)}
    whole = set(said)
    words: list[str] = []
    for word in heard:
        if words and words[-1] + word in whole and not {words[-1], word} <= whole:
            words[-1] += word
        elif word not in whole and word in pairs:
            words += pairs[word]
        else:
            words.append(word)
    return words


def _sound(words: Sequence[str]) -> str:
    joined = "".join(words)
    for letters, sound in _SOUNDS:
        joined = joined.replace(letters, sound)
    return re.sub(r"(.)\1+", r"\1", joined)
