"""What words that were heard otherwise are: of the same sound, names, left out, or something else.

Of the same sound are words whose phonemes are the same in an American or a British reading ('brake'
and 'break', 'Gen' and 'Jen', 'car B' and 'carby', 'you're' and 'your', 'he'd' and 'he had'): no
speech could tell them apart. A name is one
of the names that the recogniser was told. Left out are four words and more on end of which nothing
was heard. The rest is 'other': misheard, or said wrong.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from pipeline.engines.espeak_library import Transcriber

LEFT_OUT = 4
_ENDINGS = (("are", "re"), ("am", "m"), ("have", "ve"), ("will", "ll"), ("had|would", "d"))
_RUN_TOGETHER = re.compile(r"\b(i|you|he|she|we|they)(m|d)\b")


def kinds(said: Sequence[str], heard: Sequence[str], names: Sequence[str]) -> Counter[str]:
    """How many words are wrong, by what they are."""
    found: Counter[str] = Counter()
    for what, a, b, c, d in SequenceMatcher(None, said, heard, False).get_opcodes():
        if what != "equal":
            found[_kind(said[a:b], heard[c:d], names)] += max(b - a, d - c)
    return found


def _kind(said: Sequence[str], heard: Sequence[str], names: Sequence[str]) -> str:
    if len(said) >= LEFT_OUT and not heard:
        return "left out"
    if said and heard and not sounds(" ".join(said)).isdisjoint(sounds(" ".join(heard))):
        return "same sound"
    if said and all(_is_name(word, names) for word in said):
        return "name"
    return "other"


def _is_name(word: str, names: Sequence[str]) -> bool:
    return any(word in (name, f"{name}s") for name in names)


@lru_cache(maxsize=4096)
def sounds(text: str) -> frozenset[str]:
    """Its phonemes in both readings, whole and contracted, without stress and length."""
    read = set()
    for voice in ("en-us", "en"):
        _transcriber().use_voice(voice)
        for form in (text, *_contracted(text)):
            phonemes = "".join(_transcriber().clauses(form))
            read.add(re.sub(r"[ˈˌː\s]", "", phonemes))
    return frozenset(read)


def _contracted(text: str) -> Iterator[str]:
    """What stands written out in both texts and is said as one word: 'you are', 'hed', 'im'."""
    short = text
    for whole, end in _ENDINGS:
        short = re.sub(rf"\b(i|you|he|she|it|we|they) {whole}\b", rf"\1'{end}", short)
    if short != text:
        yield short
    if (apart := _RUN_TOGETHER.sub(r"\1'\2", text)) != text:
        yield apart


@lru_cache(maxsize=1)
def _transcriber() -> Transcriber:
    return Transcriber()
