"""Is what was made right? Finished files held against the script, and what is bad made again."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipeline import output_folder, render
from pipeline.check import findings as kinds
from pipeline.check.book_audio import BookAudio
from pipeline.check.check_audio import check_audio
from pipeline.check.findings import Fault
from pipeline.check.findings import Finding as Finding
from pipeline.errors import FullcastError
from pipeline.model import Plan, Script, is_speakable
from pipeline.progress import Progress, silent
from pipeline.publish import checksums
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.expect_audio import expect_audio
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.hear_book import HeardBook, hear_book
from pipeline.workflows.master_plan import finished_book, master_plan
from pipeline.workflows.mend_store import again_if_damaged
from pipeline.workflows.open_book import OpenBook, open_to_build
from pipeline.workflows.respeak import KeptTake, drop_lines, keep_takes, put_back
from pipeline.workflows.results import numbered
from pipeline.workflows.speak_plan import speak_plan

_MOST_TRIES = 3
"""How often an engine that never says a line twice alike is asked again."""
_SHOP = "acx"
"""The mastering whose files are held against a shop's limits."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found, and what was done about it."""

    book: OpenBook
    findings: tuple[Finding, ...]
    """Worst first; of what stands there now."""
    lines: int
    """How many lines of the story are heard."""
    not_spoken: int
    """Lines that the script marks as not spoken."""
    seconds: float
    """Of sound that was listened through."""
    spoken_again: tuple[int, ...] = ()
    """Lines whose takes were made again."""
    made_again: tuple[str, ...] = ()
    """Files that were made again."""
    heard: HeardBook | None = None
    """What a recogniser heard, where it was asked."""

    @property
    def is_right(self) -> bool:
        """Whether nothing was found."""
        return not self.findings


def check_book(
    options: BookOptions, progress: Progress = silent, *, fix: bool = False, words: bool = False
) -> CheckResult:
    """What seems wrong in a finished book, by its files alone; with ``words`` also by what a
    recogniser hears (the extra ``proof``).

    With ``fix``, bad lines are spoken again (up to three times where the engine says a line
    otherwise each time) and bad files made again; the result is of the book as it is then. Raises
    FullcastError, also where the script or the cast were changed since the book was built.
    """
    result = _check(options, progress, words=words)
    if not fix:
        return result
    spoken_again: dict[int, None] = {}
    made_again: dict[str, None] = {}
    tries = 1 if result.book.engine.info().deterministic else _MOST_TRIES
    best = _BestTakes(options)
    for _ in range(tries):
        lines = sorted({f.line for f in result.findings if f.line and f.fault in kinds.OF_A_TAKE})
        files = sorted({f.file for f in result.findings if f.fault in kinds.OF_A_FILE})
        if not lines and not files:
            break
        spoken_again |= dict.fromkeys(lines)
        made_again |= dict.fromkeys(files)
        if tries > 1:
            best.look_at(result.findings, lines)
        _make_again(options, lines, result.book, files, progress)
        result = _check(options, progress, words=words)
    if best.put_back(result.findings):
        build_book(replace(options, formats=()), progress)
        result = _check(options, progress, words=words)
    return replace(result, spoken_again=tuple(spoken_again), made_again=tuple(made_again))


class _BestTakes:
    """The best take of each line so far, where an engine says it otherwise each time."""

    def __init__(self, options: BookOptions) -> None:
        self._options = options
        self._best: dict[int, tuple[float, tuple[KeptTake, ...]]] = {}

    def look_at(self, findings: Iterable[Finding], lines: Iterable[int]) -> None:
        """Keep the takes that these lines have now, where none was less bad."""
        bad = _badness(findings)
        better = [n for n in lines if n not in self._best or bad[n] < self._best[n][0]]
        for line, takes in keep_takes(self._options, better).items():
            self._best[line] = (bad[line], takes)

    def put_back(self, findings: Iterable[Finding]) -> bool:
        """Let lines whose last take is worse have their best again; whether there are any."""
        bad = _badness(findings)
        worse = {n: takes for n, (badness, takes) in self._best.items() if bad.get(n, 0) > badness}
        if worse:
            put_back(self._options, worse)
        return bool(worse)


def _badness(findings: Iterable[Finding]) -> dict[int, float]:
    """How bad each line's take is, all its faults together."""
    bad: dict[int, float] = {}
    for finding in findings:
        if finding.line and finding.fault in kinds.OF_A_TAKE:
            bad[finding.line] = bad.get(finding.line, 0.0) + finding.badness
    return bad


def _make_again(
    options: BookOptions, lines: list[int], book: OpenBook, files: list[str], progress: Progress
) -> None:
    for name in files:
        (book.folder.path / name).unlink(missing_ok=True)
    if lines:
        drop_lines(options, lines)
    build_book(replace(options, formats=()), progress)


def _check(options: BookOptions, progress: Progress, *, words: bool) -> CheckResult:
    with open_to_build(options, progress) as book:
        record = book.folder.record
        if not record.files or record.fingerprint != fingerprint(book):
            raise FullcastError(
                f"what stands in {book.folder.path} wasn't made of the script and the cast as they"
                " are now.",
                "Run 'fullcast build' first.",
            )
        audio, plan = again_if_damaged(options.output, lambda: _expected(book, progress))[0]
    script = book.script
    found = [*_file_findings(book), *_unspoken_words(script, plan, audio)]
    found += check_audio(
        audio, shop=book.mastering == _SHOP, jobs=options.jobs or os.cpu_count() or 1,
        progress=lambda done, total: progress("Listening", done, total),
    )  # fmt: skip
    heard_book = hear_book(audio, script, progress) if words else None
    if heard_book is not None:
        found += heard_book.findings
    heard = {part.line for part in plan.parts}
    return CheckResult(
        book,
        kinds.worst_first(found),
        lines=sum(n.index in heard for n in numbered(script)),
        not_spoken=sum(line.written and not line.spoken for line in script.lines),
        seconds=sum(file.samples for file in audio.chapters) / 44_100,
        heard=heard_book,
    )


def _expected(book: OpenBook, progress: Progress) -> tuple[BookAudio, Plan]:
    """What should be heard in the book's files."""
    plan = plan_parts(book).plan
    cues = dict.fromkeys(part.cue for part in plan.parts if not part.clip)
    with book.store() as store:
        if render.missing(cues, store, (book.engine,)):
            raise FullcastError(
                f"takes of {book.split.path} are gone: it can't be said what should be heard when.",
                "Run 'fullcast build' first.",
            )
        spoken = speak_plan(book, plan, store, progress)
        mastered = master_plan(book, plan, spoken, progress)
        finished = finished_book(book, plan, spoken, mastered)
        return expect_audio(finished, book.script, book.folder.path), plan


def _file_findings(book: OpenBook) -> Iterator[Finding]:
    """Files that are gone, or aren't as they were published."""
    folder, names = book.folder, []
    for file in book.folder.record.files:
        path = folder.path / file.name
        if not path.exists():
            yield Finding(Fault.DAMAGED_FILE, file.name, "it is gone", 9.0)
        elif output_folder.stamp_file(folder, file.kind, path) != file:
            yield Finding(
                Fault.DAMAGED_FILE, file.name, "it was changed since it was published", 3.0
            )
        else:
            names.append(file.name)
    for name in checksums.damaged_files(folder.path, names):
        reason = "its bytes are no longer those that were published: is the disk in good health?"
        yield Finding(Fault.DAMAGED_FILE, name, reason, 9.0)


def _unspoken_words(script: Script, plan: Plan, audio: BookAudio) -> Iterator[Finding]:
    """Lines of which something is neither spoken nor marked so."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for part in plan.parts:
        spans.setdefault(part.line, []).append((part.text_start, part.text_end))
    numbers = {n.index: n.number for n in numbered(script)}
    for index, line in enumerate(script.lines):
        if not line.written or not line.spoken:
            continue
        left = "".join(_between(line.text, spans.get(index, ())))
        if is_speakable(left) and (index in spans or not line.take):
            yield Finding(
                Fault.MISSING_WORDS, "", f"'{left.strip()}' is neither spoken nor marked so", 9.0,
                numbers.get(index, 0), line.speaker or "", line.text,
            )  # fmt: skip


def _between(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[str]:
    at = 0
    for start, end in sorted(spans):
        yield text[at:start]
        at = max(at, end)
    yield text[at:]
