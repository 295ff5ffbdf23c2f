"""A review of a book: what is worth asking, and what follows from each answer.

The one queue that the command, the studio and ``--json`` use. Every answer is written at once, as
what a person said; then the rest of the book is decided again around it, and lines that are sure
enough follow. Where the manuscript isn't at hand as it was split, only the unsure lines are asked
about, and an answer changes its own lines alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace

from pipeline import files, script, splitter
from pipeline.errors import FullcastError
from pipeline.model import NARRATOR
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.edit_cast import rename_character
from pipeline.workflows.fresh_split import SAID, ReadBook, read_book
from pipeline.workflows.persons_evidence import (
    PersonsEvidence,
    gather_evidence,
    is_of_its_split,
    relabel,
    shown_standing,
    with_answers,
)
from pipeline.workflows.results import SplitResult, numbered
from pipeline.workflows.review import (
    Question,
    Snapshot,
    Way,
    put_back,
    questions,
    settle,
    take_snapshot,
)
from pipeline.workflows.review_asking import PersonQuestion as PersonQuestion
from pipeline.workflows.review_asking import asking_of
from pipeline.workflows.script_file import read_script, read_text, save_script
from pipeline.workflows.split_book import split_book

Saving = Callable[[tuple[int, ...]], AbstractContextManager[None]]
"""What stands around the writing of lines that follow, by their numbers."""

ENOUGH = 0.95
"""The expected share of right lines at which a review ends where nobody says otherwise, once no
line is marked unsure."""


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """How far a review is."""

    split: SplitResult
    expected_share: float
    """The share of lines that are expected to have the right speaker."""
    questions: tuple[PersonQuestion | Question, ...]
    """Most worth first."""
    evidence: PersonsEvidence | None = field(repr=False)
    standing: splitter.Standing | None = field(repr=False)
    """None where the manuscript isn't at hand."""
    pending: tuple[int, ...] = ()
    """Numbers of the lines that would follow what a person changed in the files by hand."""

    @property
    def unsure(self) -> int:
        """Lines that are marked unsure."""
        return len(self.split.doubtful)


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer did."""

    followed: tuple[int, ...]
    """Numbers of other lines that went to somebody else."""
    before: float
    after: float
    """The expected share of right lines."""


def after_model(options: BookOptions) -> BookOptions:
    """The options of a review, once the language model that they name has been asked: people answer
    what it left. Raises FullcastError."""
    if not options.ask:
        return options
    split_book(options)
    return replace(options, ask="")


class BookReview:
    """A book that a person answers questions about, one after the other."""

    def __init__(self, options: BookOptions) -> None:
        self.options = options
        self._books: dict[str, ReadBook | None] = {}
        """The manuscript as it was read, by the stamp of its split."""
        self._skipped: set[int] = set()
        self._told_apart: set[str] = set()
        self._done: list[tuple[Snapshot, Snapshot]] = []
        """The files before and after each answer."""

    def look(self) -> ReviewStep:
        """The book as its files show it now, and what is worth asking. Raises FullcastError."""
        split = split_book(self.options)
        evidence = self._evidence(split)
        if evidence is None:
            _, asking = questions(self.options)
            left = tuple(q for q in asking if not self._is_skipped(q))
            return ReviewStep(split, _share_by_lines(split), left, None, None)
        standing = shown_standing(evidence)
        return ReviewStep(
            split,
            standing.expected_share,
            asking_of(evidence, standing, self._skipped, self._told_apart),
            evidence,
            standing,
            _pending(evidence, standing),
        )

    def answer(self, step: ReviewStep, numbers: Sequence[int], name: str) -> Answered:
        """Give lines (by number) to somebody. Raises FileChangedError where the script was saved
        since the question, and FullcastError."""

        def act() -> None:
            text = script.set_speaker(step.split.text, numbers, name, step.split.path.name)
            with files.changing(step.split.path, "an answer"):
                files.write_if_unchanged(step.split.path, text, step.split.text)

        return self._do(step, act, numbers)

    def join(
        self, step: ReviewStep, name: str, other: str, numbers: Sequence[int] = ()
    ) -> Answered:
        """Make two names one person's, in script and cast; lines by these numbers are that
        person's. Raises as ``answer``."""

        def act() -> None:
            files.check_unchanged(step.split.path, step.split.text)
            if name == NARRATOR:
                self.name_narrator(step, other)
                called = other
            else:
                called = rename_character(self.options, name, other).name
            if numbers:
                text = read_text(step.split.path)
                answered = script.set_speaker(text, numbers, called, step.split.path.name)
                with files.changing(step.split.path, "an answer"):
                    files.write_if_unchanged(step.split.path, answered, text)

        return self._do(step, act, numbers)

    def settle(self, step: ReviewStep, way: Way) -> Answered:
        """Give the lines of a way to those whom it names. Raises as ``answer``."""

        def act() -> None:
            settle(step.split, way)

        return self._do(step, act, way.lines)

    def take_over(self, step: ReviewStep) -> Answered:
        """Let lines follow what a person changed in the files by hand. Raises as ``answer``."""
        return self._do(step, lambda: None, ())

    def follow(self, step: ReviewStep, numbers: Sequence[int], saving: Saving) -> Answered:
        """Let lines follow what the caller has changed in the files since ``step``, ``numbers``
        among it, and keeps undo of: ``saving`` is around the writing alone, which comes after all
        thinking, and is given the lines that follow. Raises as ``answer``."""
        followed, share = self._spread(step, numbers, saving)
        return Answered(followed, step.expected_share, share)

    def skip(self, question: PersonQuestion | Question) -> None:
        """Ask no more about it in this review."""
        if isinstance(question, PersonQuestion):
            self._told_apart.add(question.name)
        else:
            self._skipped.update(n.number for n in question.settles)

    @property
    def can_undo(self) -> bool:
        """Whether there is an answer to take back."""
        return bool(self._done)

    def undo(self, step: ReviewStep) -> None:
        """Take the last answer back, with all that followed it. Raises FileChangedError where one
        of the files is no longer as the answer left it."""
        if self._done:
            put_back(self.options, step.split.path, *self._done.pop())

    # ------------------------------------------------------------------

    def _do(self, step: ReviewStep, act: Callable[[], None], numbers: Sequence[int]) -> Answered:
        path = step.split.path
        before = take_snapshot(self.options, path)
        act()
        try:
            followed, share = self._spread(step, numbers)
        finally:
            self._done.append((before, take_snapshot(self.options, path)))
        return Answered(followed, step.expected_share, share)

    def _spread(
        self, step: ReviewStep, numbers: Sequence[int], saving: Saving | None = None
    ) -> tuple[tuple[int, ...], float]:
        """Decide the rest of the book around what the files say now, and write what follows;
        ``numbers`` are the lines that were answered."""
        split = split_book(self.options)
        evidence = self._evidence(split)
        if evidence is None or step.standing is None:
            return (), _share_by_lines(split)
        evidence = with_answers(evidence, _as_they_were(step.split, split, numbers))
        decision = evidence.decide()
        standing = splitter.follow(step.standing, decision, evidence.joins)
        after = relabel(evidence, standing)
        around = nullcontext() if saving is None else saving(after.lines)
        with around, files.changing(split.path, "what follows an answer"):
            stamp = evidence.book.stamp.dump()
            save_script(split.path, after.text, evidence.file.text, after.base, stamp)
        return after.lines, standing.expected_share

    def _evidence(self, split: SplitResult) -> PersonsEvidence | None:
        file = read_script(split.path)
        if file.stamp not in self._books:
            self._books[file.stamp] = read_book(split.path, self.options.source, file.stamp)
        book = self._books[file.stamp]
        if book is None or file.text != split.text:
            return None
        evidence = gather_evidence(book, file, self.options.voices, split.script.meta.book)
        return evidence if is_of_its_split(evidence) else None

    def name_narrator(self, step: ReviewStep, name: str) -> None:
        """Give the lines that an unnamed narrator says in the story to somebody, and keep who
        tells it."""
        evidence = step.evidence
        if evidence is None:
            raise FullcastError("Who tells the story can't be said of a script alone.")
        told = {
            n.number: script.Label(name, n.line.unsure)
            for n in numbered(evidence.mine)
            if n.line.kind in SAID and n.line.speaker == NARRATOR
        }
        text = script.set_labels(step.split.text, told)
        base = replace(
            evidence.base,
            narrator=name,
            lines=tuple(
                replace(line, speaker=name)
                if line.kind in SAID and line.speaker == NARRATOR
                else line
                for line in evidence.base.lines
            ),
        )
        with files.changing(step.split.path, "who tells the story"):
            stamp = evidence.book.stamp.dump()
            save_script(step.split.path, text, step.split.text, base, stamp)

    def _is_skipped(self, question: Question) -> bool:
        return any(n.number in self._skipped for n in question.settles)


def _pending(evidence: PersonsEvidence, standing: splitter.Standing) -> tuple[int, ...]:
    """The lines that follow what the files say, and don't yet."""
    followed = splitter.follow(standing, standing.decision, evidence.joins).followed
    utterances = standing.decision.book.context.utterances
    said = {utterances[number].number for number in followed}
    return tuple(n.number for n in numbered(evidence.mine) if evidence.utterance(n.index) in said)


def _as_they_were(before: SplitResult, now: SplitResult, numbers: Sequence[int]) -> list[int]:
    """Of lines by number, those whose words stand there still: somebody may have edited since."""
    old, new = ({n.number: n.line.text for n in numbered(s.script)} for s in (before, now))
    return [number for number in numbers if number in old and old[number] == new.get(number)]


def _share_by_lines(split: SplitResult) -> float:
    """The expected share of right lines, by what the script's lines say of themselves."""
    said = [n.line for n in numbered(split.script) if n.line.kind in SAID]
    if not said:
        return 1.0
    sure = (
        x.confidence if x.confidence is not None else 0.5 if x.unsure or x.speaker is None else 1.0
        for x in said
    )
    return sum(sure) / len(said)
