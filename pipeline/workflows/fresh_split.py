"""A manuscript as it is split afresh: as no person answered, around what a language model said."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import readers, splitter
from pipeline.model import Manuscript, Script
from pipeline.workflows.asked_book import SAID as SAID
from pipeline.workflows.asked_file import word_of
from pipeline.workflows.model_review import NOTHING, ModelsWord, labelled
from pipeline.workflows.split_stamp import SplitStamp, digest_of, load_stamp

SPLITTER = f"{readers.VERSION} {splitter.VERSION}"
"""Versions of what makes a split, as a stamp has them."""


@dataclass(frozen=True, slots=True)
class ReadBook:
    """A manuscript that was read to be decided again, and what its split was made from."""

    reading: splitter.Reading
    utterances: tuple[int | None, ...]
    """Of each line of its split."""
    plain: splitter.Decision
    """What was made of it before a person answered."""
    split: Script
    """The same, as a script."""
    stamp: SplitStamp
    word: ModelsWord = NOTHING
    """What a language model said of it; the split and the decision above have it in them."""

    def decide(
        self, answers: Mapping[int, str], joins: Mapping[str, str], persons: Collection[int]
    ) -> splitter.Decision:
        """The book decided around answers, of which those of the utterances ``persons`` are a
        person's; the others are as sure as the model is."""
        decision = self.reading.decide(answers, joins)
        return _as_sure_as_said(decision, self.word, persons)

    def script(
        self, decision: splitter.Decision, persons: Collection[int], *, drop_tags: bool = False
    ) -> Script:
        """The script of a decision."""
        threshold = self.stamp.unsure_below or 0.0
        split = self.reading.script(decision, threshold=threshold, drop_tags=drop_tags)
        return labelled(split, self.utterances, self.word, threshold, persons)


def _as_sure_as_said(
    decision: splitter.Decision, word: ModelsWord, persons: Collection[int]
) -> splitter.Decision:
    """A decision in which what a model answered is as sure as the model, and nobody's certain
    word."""
    if word.is_empty:
        return decision
    sure, answered = decision.sure.copy(), decision.answered.copy()
    for place, utterance in enumerate(decision.book.context.utterances):
        if utterance.number in word.sure and utterance.number not in persons:
            sure[place], answered[place] = word.sure[utterance.number], -1
    return replace(decision, sure=sure, answered=answered)


def read_book(script_path: Path, source: Path, stamp_text: str) -> ReadBook | None:
    """The manuscript of a script; None where there is none beside it that the script was split
    from as it is. Raises FullcastError."""
    stamp = load_stamp(stamp_text)
    if stamp is None or stamp.splitter != SPLITTER:
        return None
    manuscript = source if source != script_path else script_path.with_name(stamp.name)
    if not manuscript.is_file() or digest_of(manuscript) != stamp.manuscript:
        return None
    return split_afresh(readers.read(manuscript), stamp, word_of(script_path)).book


@dataclass(frozen=True, slots=True)
class FreshSplit:
    """A manuscript's split as no person answered."""

    manuscript: Manuscript
    script: Script
    book: ReadBook | None
    """None where it can't be decided again."""


def split_afresh(
    manuscript: Manuscript,
    stamp: SplitStamp,
    ask: Callable[[splitter.Reading], ModelsWord] | None = None,
    *,
    for_good: bool = False,
) -> FreshSplit:
    """A manuscript split as a stamp says, around what a language model says of it (``ask``; None
    where none is asked or was); ``for_good``: it isn't to be decided again, which spares much
    memory. Raises FullcastError."""
    threshold = stamp.unsure_below or 0.0
    if (for_good and ask is None) or not splitter.can_be_read(manuscript):
        split = splitter.split(
            manuscript, stamp.known, threshold=threshold, drop_tags=stamp.drop_tags
        )
        return FreshSplit(manuscript, split, None)
    reading = splitter.Reading(manuscript, stamp.known)
    word = NOTHING if ask is None else ask(reading)
    plain = _as_sure_as_said(reading.decide(word.answers, word.joins), word, ())
    split = reading.script(plain, threshold=threshold, drop_tags=stamp.drop_tags)
    utterances = reading.utterances()
    split = labelled(split, utterances, word, threshold)
    return FreshSplit(manuscript, split, ReadBook(reading, utterances, plain, split, stamp, word))
