"""Are a finished book's words heard? A recogniser listens, told the names that may occur."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from pipeline.check.book_audio import BookAudio
from pipeline.check.compare_words import Difference, plain_words
from pipeline.check.findings import Fault, Finding
from pipeline.check.hear_words import Listener, PartWords, Verdict, hear_words
from pipeline.check.recogniser import Recogniser
from pipeline.model import PHONEMES, RATE_HZ, Script
from pipeline.progress import Progress
from pipeline.speech_text import speech_text
from pipeline.workflows.text_phonemes import phonemes_in

_NAME = re.compile(r"(?<=[\w,;] )[A-Z][\w’']+")
"""A word in capitals inside a sentence."""
_SMALL = re.compile(r"\b[a-z][\w’']*")
_MOST_NAMES = 30
"""So many of the most frequent are told to the recogniser, which has room for few."""


@dataclass(frozen=True, slots=True)
class LineWords:
    """What was heard of a line."""

    line: int
    words: int
    """That should be heard."""
    errors: int
    """Of them wrong, missing or too many; the recogniser's own mistakes among them."""
    longest: int
    """The most on end that differ."""
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class HeardBook:
    """What was heard of a book."""

    lines: tuple[LineWords, ...]
    findings: tuple[Finding, ...]

    @property
    def inconclusive(self) -> tuple[int, ...]:
        """The lines of which nothing can be said."""
        return tuple(line.line for line in self.lines if line.verdict is Verdict.INCONCLUSIVE)


def hear_book(audio: BookAudio, script: Script, progress: Progress) -> HeardBook:
    """The words of a book's chapters as a recogniser hears them. Raises FullcastError where there
    is none (the extra ``proof``), or a file can't be read."""
    names = heard_names(script)
    language = (script.meta.language or "en").split("-")[0].lower()
    recogniser = Recogniser(language, ", ".join(names[:_MOST_NAMES]))
    spoken = partial(_spoken, language=script.meta.language)
    plain = proper_words(names, script)
    phonemes = phonemes_in(script.meta.language)
    listener = Listener(recogniser, spoken, plain | {f"{word}s" for word in plain}, phonemes)
    files = [file for file in audio.chapters if file.path.exists()]
    total = sum(len(file.parts) for file in files)
    heard: list[PartWords] = []
    for file in files:
        for each in hear_words(file, listener):
            heard.append(each)
            progress("Hearing words", len(heard), total)
    progress("Hearing words", total, total)
    return HeardBook(tuple(_lines(heard)), tuple(_findings(heard)))


def _spoken(text: str, *, language: str) -> str:
    return speech_text(text.translate(dict.fromkeys(map(ord, PHONEMES))), language=language)


def heard_names(script: Script) -> list[str]:
    """Names of people, and words that look like names, the most frequent first. The marks of a
    quotation and contractions ('I’d') aren't among them: a recogniser told of such writes nothing
    but apostrophes."""
    people = [_straight(character.name) for character in script.characters]
    found = Counter(
        name.removesuffix("'s")
        for line in script.lines
        for name in map(_straight, _NAME.findall(line.text))
        if not name.startswith("I'")
    )
    return list(dict.fromkeys([*people, *(name for name, _ in found.most_common())]))


def _straight(name: str) -> str:
    return name.replace("’", "'").strip("'")


def proper_words(names: Iterable[str], script: Script) -> set[str]:
    """The words of names that the script never writes small: 'the' and 'old' of 'the old sailor'
    must be heard as what they are."""
    small = {
        plain for line in script.lines for word in _SMALL.findall(line.text)
        for plain in plain_words(word)
    }  # fmt: skip
    return {word for name in names for word in plain_words(name)} - small


def _lines(heard: Sequence[PartWords]) -> Iterator[LineWords]:
    """By line: one that was said in several parts is as bad as its worst."""
    by_line: dict[int, list[PartWords]] = {}
    for each in heard:
        if each.part.line:
            by_line.setdefault(each.part.line, []).append(each)
    order = (Verdict.WRONG, Verdict.INCONCLUSIVE, Verdict.RIGHT)
    for line, parts in by_line.items():
        yield LineWords(
            line,
            sum(part.words for part in parts),
            sum(part.errors for part in parts),
            max(part.longest.words if part.longest else 0 for part in parts),
            min((part.verdict for part in parts), key=order.index),
        )


def _findings(heard: Sequence[PartWords]) -> Iterator[Finding]:
    for each in heard:
        if each.verdict is Verdict.WRONG and each.longest is not None:
            part = each.part
            yield Finding(
                Fault.WRONG_WORDS, each.file.name, _reason(each.longest),
                round(each.longest.words / 3, 2), part.line, part.speaker,
                part.written or part.text, part.speech_start / RATE_HZ,
            )  # fmt: skip


def _reason(difference: Difference) -> str:
    said, heard = " ".join(difference.said), " ".join(difference.heard)
    if not said:
        return f"'{heard}' is heard as well"
    return f"'{heard}' is heard in place of '{said}'" if heard else f"'{said}' isn't heard"
