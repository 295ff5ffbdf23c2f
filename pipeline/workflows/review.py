"""Doubtful lines, most useful first, and what a person answers about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import casting, files, script
from pipeline.model import NARRATOR, UNKNOWN, Line
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.edit_cast import Renamed, rename_character
from pipeline.workflows.results import NumberedLine, SplitResult, numbered
from pipeline.workflows.script_file import SIDECAR_SUFFIX, read_sidecar_text, read_text
from pipeline.workflows.split_book import split_book

SURE = 0.9
"""A line at least this sure ends the run of lines that can be turned round."""

_AROUND = 3
_GAP = 3
_CHOICES = 6


@dataclass(frozen=True, slots=True)
class Way:
    """How an exchange may go: who says some of its turns, all of them together."""

    turns: tuple[tuple[int, ...], ...]
    """Numbers of the lines of each turn that it settles."""
    names: tuple[str, ...]
    """Who says each turn."""

    @property
    def lines(self) -> tuple[int, ...]:
        """Numbers of all lines that it settles."""
        return tuple(number for turn in self.turns for number in turn)

    @property
    def labels(self) -> tuple[tuple[int, str], ...]:
        """Each line with who says it, in order."""
        turns = zip(self.turns, self.names, strict=True)
        return tuple((number, name) for turn, name in turns for number in turn)


@dataclass(frozen=True, slots=True)
class Question:
    """A doubtful utterance, and all that a person needs to decide it."""

    asked: NumberedLine
    """Its first line that is in doubt."""
    settles: tuple[NumberedLine, ...]
    """All its lines that are: the halves of a sentence around a tag. The asked one first."""
    passage: tuple[NumberedLine, ...]
    """From the first to the last of these, with what stands between them."""
    before: tuple[NumberedLine, ...]
    after: tuple[NumberedLine, ...]
    choices: tuple[str, ...]
    """Who it may be; the splitter's own answer first, where it has one."""
    exchange: tuple[int, ...]
    """Numbers of the lines around it that stand or fall together, its own among them."""
    turned: Way | None
    """The exchange the other way round, where two talk there."""
    ways: tuple[Way, ...] = ()
    """How it may go together with doubtful turns around it, the likeliest first: all of the same
    turns. Whichever is right settles them at once."""

    @property
    def offered_turn(self) -> Way | None:
        """The exchange the other way round, where none of the ways says the same."""
        turned = self.turned
        if turned is None or any(turned.labels == way.labels for way in self.ways):
            return None
        return turned


def questions(options: BookOptions) -> tuple[SplitResult, tuple[Question, ...]]:
    """The book's script and its doubtful lines. The exchange with the most words in doubt comes
    first, as one answer there settles most; inside it, lines come in order."""
    split = split_book(options)
    lines, doubtful = numbered(split.script), split.doubtful
    runs = _exchanges(lines)
    run_of = {n.number: run for run in runs for n in run}
    weights = {id(run): sum(_doubt(n.line) for n in run) for run in runs}
    asked = sorted(doubtful, key=lambda n: (-weights[id(run_of[n.number])], n.number))
    settled: set[int] = set()
    asking: list[Question] = []
    for n in asked:
        if n.number not in settled:
            utterance = _utterance(n, lines, doubtful)
            settled.update(half.number for half in utterance)
            asking.append(_question(utterance, lines, run_of[n.number]))
    return split, tuple(asking)


def known_names(split: SplitResult) -> tuple[str, ...]:
    """What the script calls those who speak in it."""
    names = dict.fromkeys(line.speaker for line in split.script.lines if line.speaker)
    return tuple(name for name in names if name)


def answer(shown: SplitResult, numbers: Sequence[int], speaker: str) -> None:
    """Give these lines to ``speaker`` in the script that was shown, sure now. Raises
    FileChangedError where it was saved since: the numbers were of the other one."""
    _write(shown, script.set_speaker(shown.text, numbers, speaker, shown.path.name))


def settle(shown: SplitResult, way: Way) -> None:
    """Give the lines of a way to those whom it names. Raises FileChangedError as ``answer``."""
    text = shown.text
    for name in dict.fromkeys(way.names):
        own = [number for number, said in way.labels if said == name]
        text = script.set_speaker(text, own, name, shown.path.name)
    _write(shown, text)


def merge_people(options: BookOptions, shown: SplitResult, old: str, new: str) -> Renamed:
    """Two names of one character made one, in script and cast. Raises FileChangedError as
    ``answer``, and FullcastError."""
    files.check_unchanged(shown.path, shown.text)
    return rename_character(options, old, new)


def _write(shown: SplitResult, text: str) -> None:
    with files.changing(shown.path, "an answer"):
        files.write_if_unchanged(shown.path, text, shown.text)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The files that an answer may change, as they were before it."""

    script: str
    voices: str | None
    """None where there was no cast yet."""
    sidecar: str | None = None
    """None where there is none."""


def take_snapshot(options: BookOptions, path: Path) -> Snapshot:
    """The script and the cast as they are. Raises FullcastError."""
    voices = casting.read_text(options.voices) if options.voices.exists() else None
    return Snapshot(read_text(path), voices, read_sidecar_text(path))


def put_back(options: BookOptions, path: Path, before: Snapshot, after: Snapshot) -> None:
    """Undo an answer: script and cast as they were before. Raises FileChangedError where one of
    them is no longer as the answer left it."""
    with files.changing(path, "an answer taken back"), files.changing(options.voices, path.name):
        recast = before.voices is not None and before.voices != after.voices
        if recast:
            files.check_unchanged(options.voices, after.voices)
        files.write_if_unchanged(path, before.script, after.script)
        if recast and before.voices is not None:
            files.write_if_unchanged(options.voices, before.voices, after.voices)
        if before.sidecar is not None and before.sidecar != after.sidecar:
            files.write_text(path.with_suffix(SIDECAR_SUFFIX), before.sidecar)


def _doubt(line: Line) -> float:
    """Words at stake in a line."""
    if not line.unsure and line.speaker is not None:
        return 0.0
    return (1.0 - (line.confidence or 0.0)) * len(line.text.split())


class QuestionMaker:
    """Questions about the lines of one book."""

    def __init__(self, lines: Sequence[NumberedLine]) -> None:
        self._lines = lines
        self._run_of = {n.number: run for run in _exchanges(lines) for n in run}

    def about(
        self,
        asked: NumberedLine,
        settles: Sequence[NumberedLine],
        choices: tuple[str, ...],
        ways: tuple[Way, ...] = (),
    ) -> Question:
        """A question about lines that have one speaker, ``asked`` among them, and ways that settle
        others along with them; its passage shows them all."""
        question = _question(tuple(settles), self._lines, self._run_of[asked.number])
        others = tuple(name for name in question.choices if name not in choices)
        question = replace(question, asked=asked, choices=(*choices, *others)[:_CHOICES])
        if not ways:
            return question
        numbers = [*(n.number for n in settles), *(n for way in ways for n in way.lines)]
        return replace(_around(question, self._lines, min(numbers) - 1, max(numbers)), ways=ways)


def _exchanges(lines: Sequence[NumberedLine]) -> list[tuple[NumberedLine, ...]]:
    """Runs of spoken lines of one scene, at most a few lines of narration between two."""
    runs: list[list[NumberedLine]] = []
    for n in lines:
        if n.line.kind == "narration":
            continue
        last = runs[-1][-1] if runs else None
        if last and last.line.place == n.line.place and n.number - last.number <= _GAP:
            runs[-1].append(n)
        else:
            runs.append([n])
    return [tuple(run) for run in runs]


def _utterance(
    asked: NumberedLine, lines: Sequence[NumberedLine], doubtful: Sequence[NumberedLine]
) -> tuple[NumberedLine, ...]:
    """The doubtful lines of one paragraph and one speaker: a sentence that tags interrupt."""
    start = end = asked.number - 1
    while start > 0 and not lines[start - 1].line.paragraph_end:
        start -= 1
    while end + 1 < len(lines) and not lines[end].line.paragraph_end:
        end += 1
    numbers = {n.number for n in doubtful}
    return tuple(
        n for n in lines[start : end + 1]
        if n.number in numbers and n.line.speaker == asked.line.speaker
        and n.line.place == asked.line.place and n.line.kind == asked.line.kind
    )  # fmt: skip


def _question(
    utterance: tuple[NumberedLine, ...],
    lines: Sequence[NumberedLine],
    run: tuple[NumberedLine, ...],
) -> Question:
    asked = utterance[0]
    exchange = _unsettled(asked, run)
    talking = Counter(n.line.speaker for n in exchange if n.line.speaker)
    two = [name for name, _ in talking.most_common(2)]
    named = [asked.line.speaker, *(name for name, _ in asked.line.alternatives)]
    named += [n.line.speaker for n in sorted(run, key=lambda n: abs(n.number - asked.number))]
    choices = dict.fromkeys(name for name in named if name not in (None, NARRATOR, UNKNOWN))
    question = Question(
        asked,
        settles=utterance,
        passage=(),
        before=(),
        after=(),
        choices=tuple(str(name) for name in choices)[:_CHOICES],
        exchange=tuple(n.number for n in exchange),
        turned=_turned(exchange, two[0], two[1]) if len(two) == 2 else None,
    )
    return _around(question, lines, asked.number - 1, utterance[-1].number)


def _around(question: Question, lines: Sequence[NumberedLine], start: int, end: int) -> Question:
    """The question with the lines from ``start`` to ``end`` as its passage."""
    return replace(
        question,
        passage=tuple(lines[start:end]),
        before=tuple(lines[max(0, start - _AROUND) : start]),
        after=tuple(lines[end : end + _AROUND]),
    )


def _turned(exchange: Sequence[NumberedLine], one: str, other: str) -> Way:
    """An exchange of two the other way round; whatever others say there stays theirs."""
    swapped = {one: other, other: one}
    inside = [(n.number, swapped.get(n.line.speaker or "")) for n in exchange]
    turns = [(number, name) for number, name in inside if name]
    return Way(tuple((number,) for number, _ in turns), tuple(name for _, name in turns))


def _unsettled(asked: NumberedLine, run: tuple[NumberedLine, ...]) -> tuple[NumberedLine, ...]:
    """The lines around the one in doubt, up to the nearest that are sure on either side."""
    at = run.index(asked)
    start, end = at, at + 1
    while start > 0 and not _is_sure(run[start - 1].line):
        start -= 1
    while end < len(run) and not _is_sure(run[end].line):
        end += 1
    return run[start:end]


def _is_sure(line: Line) -> bool:
    return not line.unsure and (line.confidence is None or line.confidence >= SURE)
