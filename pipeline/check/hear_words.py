"""Whether a finished book's words are heard: by a recogniser, passage by passage.

A line is called wrong only where two decodings, one of its passage and one of it alone, both hear
three words on end or more that are wrong, missing or too many. Where only one does, or the
recogniser guesses, nothing is known: that is a class of its own. Single words are beyond it: it
mishears three in a hundred itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import numpy as np
import soxr

from pipeline.check.book_audio import AudioFile, HeardPart
from pipeline.check.compare_words import Difference, differences, joined, plain_words
from pipeline.check.published_files import open_mp3
from pipeline.check.recogniser import LONGEST_S, RATE_HZ, Heard
from pipeline.check.word_sounds import sound_alike
from pipeline.model import RATE_HZ as BOOK_RATE_HZ
from pipeline.sound_levels import Samples

SHORTEST_RUN = 3
"""Words on end from which on they are called wrong."""
_FEW_WORDS = 6
"""Of fewer, a part is also heard with its neighbours: a word alone is hard to make out."""
_PAUSE = np.zeros(RATE_HZ // 2, np.float32)


class Verdict(StrEnum):
    """What can be said of a part's words. The values stand in JSON."""

    RIGHT = "right"
    WRONG = "wrong"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class PartWords:
    """What was heard of a part."""

    file: AudioFile
    part: HeardPart
    words: int
    """That should be heard."""
    errors: int
    """Of them wrong, missing or too many, as the first decoding has it."""
    longest: Difference | None
    """The most words on end that differ."""
    verdict: Verdict


class Hears(Protocol):
    """A recogniser."""

    def hear(self, sound: Samples, *, beam: int) -> Heard:
        """What is said in a sound; ``beam`` is how many ways of writing it are followed."""


@dataclass(frozen=True, slots=True)
class Listener:
    """What hears, and how what it writes is compared."""

    recogniser: Hears
    spoken: Callable[[str], str]
    """What is said for what is written: numbers as words."""
    names: Collection[str]
    """Words that may be heard as anything, as ``plain_words`` gives them."""

    phonemes: Callable[[str], str] = lambda text: ""
    """Of a text, in IPA; empty where nobody can tell them, and letters must do."""

    def words(self, text: str) -> list[str]:
        """A text's words as they are compared."""
        return plain_words(self.spoken(text))

    def suspects(self, found: Sequence[Difference], said: Sequence[str]) -> list[Difference]:
        """The differences of words on end that don't sound like what they stand for."""
        wrong = [each for each in found if not self._sounds_alike(each)]
        return [each for each in joined(wrong, said) if each.words >= SHORTEST_RUN]

    def _sounds_alike(self, difference: Difference) -> bool:
        one, other = (self.phonemes(" ".join(w)) for w in (difference.said, difference.heard))
        return sound_alike(one, other) if one or other else difference.sounds_alike


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A part with its words and its sound as the recogniser wants it."""

    part: HeardPart
    words: tuple[str, ...]
    sound: Samples


def hear_words(file: AudioFile, listener: Listener) -> Iterator[PartWords]:
    """What is heard of each spoken part of a finished MP3. Raises FullcastError where it can't be
    read."""
    passage: list[_Spoken] = []
    seconds = 0.0
    with open_mp3(file.path) as opened:
        for part in file.parts:
            sound = opened.read(part.end - part.start)
            length = len(sound) / BOOK_RATE_HZ
            is_spoken = bool(part.text) and not part.is_clip
            if passage and (not is_spoken or seconds + length > LONGEST_S):
                yield from _hear_passage(file, passage, listener)
                passage, seconds = [], 0.0
            if is_spoken:
                thin = soxr.resample(sound, BOOK_RATE_HZ, RATE_HZ)
                passage.append(_Spoken(part, tuple(listener.words(part.text)), thin))
                seconds += length
    if passage:
        yield from _hear_passage(file, passage, listener)


def _hear_passage(
    file: AudioFile, passage: Sequence[_Spoken], listener: Listener
) -> Iterator[PartWords]:
    heard, by_part = _heard(passage, listener, beam=1)
    at = 0
    for number, (spoken, (own, suspects)) in enumerate(zip(passage, by_part, strict=True)):
        verdict = Verdict.RIGHT if heard.is_sure or not own else Verdict.INCONCLUSIVE
        longest = max(suspects or own, key=lambda each: each.words, default=None)
        if suspects:
            again = _hear_again(passage, number, listener)
            verdict = Verdict.WRONG if again is not None else Verdict.INCONCLUSIVE
            longest = again or longest
        end = at + len(spoken.words)
        errors = sum(_words_within(each, at, end) for each in own)
        at = end
        yield PartWords(file, spoken.part, len(spoken.words), errors, longest, verdict)


def _hear_again(passage: Sequence[_Spoken], number: int, listener: Listener) -> Difference | None:
    """What differs in a part however it is heard: by itself and, where it is of a few words, with
    its neighbours. None for nothing of account."""
    first, end = number, number + 1
    while True:
        heard, by_part = _heard(passage[first:end], listener, beam=5)
        suspects = by_part[number - first][1]
        if not heard.is_sure or not suspects:
            return None
        found = max(suspects, key=lambda each: each.words)
        is_whole = first == 0 and end == len(passage)
        if is_whole or sum(len(each.words) for each in passage[first:end]) >= _FEW_WORDS:
            return found
        first, end = max(0, first - 1), min(len(passage), end + 1)


def _heard(
    passage: Sequence[_Spoken], listener: Listener, *, beam: int
) -> tuple[Heard, list[tuple[list[Difference], list[Difference]]]]:
    """What is heard of parts on end, and of each what differs and what of that is suspect."""
    sound = np.concatenate([_PAUSE, *(each.sound for each in passage), _PAUSE])
    heard = listener.recogniser.hear(sound, beam=beam)
    said = [word for each in passage for word in each.words]
    found = differences(said, listener.words(heard.text), listener.names)
    suspects = listener.suspects(found, said)
    by_part = []
    at = 0
    for each in passage:
        end = at + len(each.words)
        by_part.append((_within(found, at, end), _within(suspects, at, end)))
        at = end
    return heard, by_part


def _within(found: Sequence[Difference], start: int, end: int) -> list[Difference]:
    return [d for d in found if (d.start < end and d.end > start) or _is_between(d, start, end)]


def _is_between(difference: Difference, start: int, end: int) -> bool:
    """Whether more words were heard inside a part or at one of its ends."""
    return difference.start == difference.end and start <= difference.start <= end


def _words_within(difference: Difference, start: int, end: int) -> int:
    """How many of a difference's words are one part's: a difference may reach over several."""
    if start <= difference.start and difference.end <= end:
        return difference.words
    return min(difference.end, end) - max(difference.start, start)
