"""A book that somebody edits and listens to: its files as they are now, and edits to be undone.

Nothing is held but what was read from the files, by their stamps. Whoever else saves them is seen
at the next look, and an edit of a line that was changed meanwhile is refused.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import files, script
from pipeline.errors import FileChangedError, ScriptError
from pipeline.model import NARRATOR
from pipeline.script import LineChange as LineChange
from pipeline.workflows import edit_history, review
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.edit_cast import rename_character
from pipeline.workflows.edit_history import Edit
from pipeline.workflows.open_book import OpenBook, open_book
from pipeline.workflows.results import numbered
from pipeline.workflows.review import Question, Way, take_snapshot
from pipeline.workflows.review_book import Answered, BookReview, PersonQuestion, ReviewStep
from pipeline.workflows.script_file import SIDECAR_SUFFIX, read_script, read_text
from pipeline.workflows.script_page import ScriptPage, page_of, revision_of

_KEPT_PAGES = 6
_KEPT_TEXTS = 32
"""Earlier states of the script that an edit may have been made on."""


@dataclass(frozen=True, slots=True)
class LineEdit:
    """An edit of lines, by their indexes in the script as it was seen."""

    kind: str
    """``change``, ``split``, ``join``, ``insert`` or ``remove``."""
    indexes: tuple[int, ...]
    what: str
    """A clause for a person."""
    change: LineChange | None = None
    at: int = 0
    """Where a line is cut, in characters of its text."""
    insert_kind: str = "note"
    words: str = ""


class EditedBook:
    """A script with its cast, for one person or several tabs. Threads may use it."""

    def __init__(self, options: BookOptions) -> None:
        self.options = options
        self.path = options.source
        self.review = BookReview(options)
        self._lock = threading.RLock()
        self._edit_lock = threading.Lock()
        self._review_lock = threading.Lock()
        self._seen: tuple[object, ...] = ()
        self._page_seen: tuple[object, ...] = ()
        self._book: OpenBook | None = None
        self._page: ScriptPage | None = None
        self._texts: OrderedDict[str, str] = OrderedDict()
        """The script's text by revision."""
        self._pages: OrderedDict[str, ScriptPage] = OrderedDict()

    @property
    def stamps(self) -> tuple[object, ...]:
        """What changes whenever one of the book's files does."""
        paths = (self.path, self.path.with_suffix(SIDECAR_SUFFIX), self.options.voices)
        return tuple(files.stamp(path) for path in paths)

    @property
    def is_read(self) -> bool:
        """Whether ``page`` gave the files as they are now."""
        return self.stamps == self._page_seen

    def book(self) -> OpenBook:
        """The book as its files show it now. Raises FullcastError."""
        with self._lock:
            if self._book is None or self.stamps != self._seen:
                # A first look makes voices.yaml, and writes a name into the header.
                self._book = open_book(self.options)
                self._seen = self.stamps
            return self._book

    def page(self) -> ScriptPage:
        """The script as rows. Raises FullcastError."""
        with self._lock:
            if self._page is None or self.stamps != self._page_seen:
                self._page_seen = self.stamps
                file = read_script(self.path)
                sidecar = files.stamp(self.path.with_suffix(SIDECAR_SUFFIX))
                revision = revision_of(file.text, sidecar)
                self._texts[revision] = file.text
                while len(self._texts) > _KEPT_TEXTS:
                    self._texts.popitem(last=False)
                self._page = page_of(file.script, revision)
                self._pages[revision] = self._page
                while len(self._pages) > _KEPT_PAGES:
                    self._pages.popitem(last=False)
            return self._page

    def earlier_page(self, revision: str) -> ScriptPage | None:
        """The script as it was at a revision; None where that isn't known any more."""
        with self._lock:
            return self._pages.get(revision)

    def current_indexes(self, revision: str, indexes: Sequence[int]) -> tuple[int, ...]:
        """Where lines stand now that were seen at a revision. Raises FileChangedError where one of
        them was changed since."""
        return self._moved(revision, read_text(self.path), indexes)

    def edit(self, revision: str, edit: LineEdit) -> None:
        """Make an edit of lines as they were seen at a revision. Raises FileChangedError where one
        of them was changed since, and FullcastError; nothing is written then."""
        with self._edit_lock:
            text = read_text(self.path)
            indexes = self._moved(revision, text, edit.indexes)
            numbers = self._numbers(text, indexes)
            after = _edited(text, replace(edit, indexes=indexes), self.path.name)
            if after == text:
                return
            with (
                self.recording(edit.what, numbers),
                files.changing(self.path, "an edit"),
            ):
                files.write_if_unchanged(self.path, after, text)

    def follow(self, step: ReviewStep | None = None, numbers: Sequence[int] = ()) -> Answered:
        """Let the lines follow that are sure enough now, as a review does, ``numbers`` being what
        was answered since ``step``. Others may edit while it thinks. It can be undone by itself.
        Raises FileChangedError where somebody did, and FullcastError."""
        with self._review_lock:
            if step is None:
                step = self.review.look()
            return self.review.follow(step, numbers, self._saving)

    def look(self) -> ReviewStep:
        """What is worth asking. Raises FullcastError."""
        with self._review_lock:
            return self.review.look()

    def answer_line(self, step: ReviewStep, question: Question, name: str) -> tuple[int, ...]:
        """Give a question's lines to somebody; gives their numbers. Raises FileChangedError where
        the script was saved since it was asked."""
        numbers = tuple(n.number for n in question.settles)
        with self._edit_lock, self.recording(f"{name} speaks {_lines_words(numbers)}", numbers):
            review.answer(step.split, numbers, name)
        return numbers

    def answer_person(self, step: ReviewStep, question: PersonQuestion, name: str) -> None:
        """Make somebody who is asked about another's other name. Raises as ``answer_line``."""
        with self._edit_lock, self.recording(f"{question.name} is {name}"):
            files.check_unchanged(step.split.path, step.split.text)
            if question.name == NARRATOR:
                self.review.name_narrator(step, name)
            else:
                rename_character(self.options, question.name, name)

    def answer_way(self, step: ReviewStep, way: Way) -> tuple[int, ...]:
        """Give the lines of a way to those whom it names; gives their numbers. Raises as
        ``answer_line``."""
        what = f"an exchange settled, {_lines_words(way.lines)}"
        with self._edit_lock, self.recording(what, way.lines):
            review.settle(step.split, way)
        return way.lines

    @contextmanager
    def _saving(self, lines: tuple[int, ...]) -> Iterator[None]:
        """Nobody edits while lines that follow are written; that can be undone by itself."""
        with self._edit_lock:
            before = take_snapshot(self.options, self.path)
            yield
            after = take_snapshot(self.options, self.path)
            count = len(lines)
            what = f"{count} lines that followed" if count > 1 else "a line that followed"
            edit_history.remember_edit(self.path, before, after, what if count else "", lines)

    def undo(self) -> Edit | None:
        """Take the last edit back; None where there is none. Raises FileChangedError."""
        with self._edit_lock:
            return edit_history.undo(self.options, self.path)

    def redo(self) -> Edit | None:
        """Make the edit that was last taken back again. Raises FileChangedError."""
        with self._edit_lock:
            return edit_history.redo(self.options, self.path)

    def recording(self, what: str, numbers: Sequence[int] = ()) -> AbstractContextManager[None]:
        """Whatever workflow edits the book's files in here can be undone as one."""
        return edit_history.recording(self.options, self.path, what, numbers)

    def _moved(self, revision: str, text: str, indexes: Sequence[int]) -> tuple[int, ...]:
        """Where lines stand now that were seen at a revision."""
        with self._lock:
            seen = self._texts.get(revision)
        if seen is None:
            raise FileChangedError(
                f"{self.path} was changed since you saw it.", "Look at it as it is now."
            )
        if seen == text:
            return tuple(indexes)
        name = self.path.name
        moved = [script.moved_index(seen, text, i, name) if i >= 0 else i for i in indexes]
        known = tuple(i for i in moved if i is not None)
        if len(known) < len(moved):
            raise FileChangedError(
                f"this line of {self.path} was changed elsewhere meanwhile.",
                "Both are kept: choose one.",
            )
        return known

    def _numbers(self, text: str, indexes: Sequence[int]) -> tuple[int, ...]:
        wanted = set(indexes)
        parsed = script.parse(text, self.path.name)
        return tuple(n.number for n in numbered(parsed) if n.index in wanted)


def _edited(text: str, edit: LineEdit, name: str) -> str:
    """The script's text after an edit."""
    if not edit.indexes:
        raise ScriptError("no line is chosen.", "Choose one first.")
    first = edit.indexes[0]
    if edit.kind == "change" and edit.change is not None:
        return script.change_lines(text, dict.fromkeys(edit.indexes, edit.change), name)
    if edit.kind == "split":
        return script.split_line(text, first, edit.at, name)
    if edit.kind == "join":
        return script.join_lines(text, first, name)
    if edit.kind == "insert":
        return script.insert_line(text, first, edit.insert_kind, edit.words, name)
    if edit.kind == "remove":
        return script.remove_line(text, first, name)
    raise ScriptError(f"'{edit.kind}' is no edit.")


def _lines_words(numbers: Sequence[int]) -> str:
    if len(numbers) == 1:
        return f"line {numbers[0]}"
    return f"{len(numbers)} lines"


def open_edited(options: BookOptions) -> tuple[EditedBook, Path]:
    """A book to be edited, split first where it is a manuscript. Raises FullcastError."""
    path = open_book(options).split.path
    return EditedBook(replace(options, source=path)), path
