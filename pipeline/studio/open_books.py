"""The books of the opened folder, and what all requests share."""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.errors import FullcastError
from pipeline.studio.events import EventHub
from pipeline.studio.followers import Follower
from pipeline.studio.jobs import Jobs
from pipeline.studio.shapes import Followed
from pipeline.studio.sounds import SoundShelf
from pipeline.workflows.edited_book import EditedBook
from pipeline.workflows.hear_lines import LineSpeaker
from pipeline.workflows.list_books import ListedBook, list_books
from pipeline.workflows.review_book import Answered, ReviewStep
from pipeline.workflows.studio_folder import StudioFolder


class NotHereError(FullcastError):
    """There is no such book, file, sound or job."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request, as a handler is given it."""

    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    body: object = None
    """Of the endpoint's own shape; bytes where it takes any."""
    range: str = ""
    """The bytes that are wanted."""

    @property
    def book(self) -> str:
        """The id of the book that it is about."""
        return self.path["book"]

    def number(self, name: str) -> int:
        """A number of the query. Raises FullcastError."""
        text = self.query.get(name, "")
        if not text.isdecimal() or len(text) > 9:
            raise FullcastError(f"'{name}' is no number.")
        return int(text)


class OpenBooks:
    """Everything that a studio has at hand. Threads may use it."""

    def __init__(self, studio_folder: StudioFolder) -> None:
        self.folder = studio_folder.folder
        self.options = studio_folder.options
        self._opened = studio_folder.opened
        self.hub = EventHub()
        self.jobs = Jobs(self.hub.publish)
        self.sounds = SoundShelf()
        self.speaker = LineSpeaker()
        self._lock = threading.Lock()
        self._books: dict[Path, EditedBook] = {}
        self._followers: dict[Path, Follower] = {}
        self.asked: dict[str, ReviewStep] = {}
        """The last look at what is worth asking, by book."""

    def all(self) -> tuple[ListedBook, ...]:
        """The folder's books as they lie there now."""
        return list_books(self.folder)

    def opened(self) -> str:
        """The id of the book that the command named; empty for none."""
        if self._opened is None:
            return ""
        for book in self.all():
            if any(
                p is not None and _same(p, self._opened) for p in (book.script, book.manuscript)
            ):
                return book.id
        return ""

    def listed(self, book_id: str) -> ListedBook:
        """A book by its id. Raises NotHereError."""
        for book in self.all():
            if book.id == book_id:
                return book
        raise NotHereError(f"there is no book '{book_id[:80]}' here.", "Look at the list of books.")

    def edited(self, book_id: str) -> EditedBook:
        """A book that has a script. Raises NotHereError."""
        listed = self.listed(book_id)
        if listed.script is None:
            raise NotHereError(f"{listed.title} has no script yet.", "Split it first.")
        with self._lock:
            if listed.script not in self._books:
                options = replace(self.options, source=listed.script)
                self._books[listed.script] = EditedBook(options)
            return self._books[listed.script]

    def follow(
        self, book_id: str, step: ReviewStep | None = None, numbers: tuple[int, ...] = ()
    ) -> None:
        """Let lines of a book follow what was answered; pages are told."""
        edited = self.edited(book_id)

        def tell(answered: Answered) -> None:
            before, after = round(answered.before, 4), round(answered.after, 4)
            followed = Followed(book_id, answered.followed, before, after)
            self.hub.publish("followed", followed)
            self.hub.publish("files", {"book": book_id})

        with self._lock:
            follower = self._followers.setdefault(edited.path, Follower(edited, tell))
        follower.ask(step, numbers)

    def behind(self, book_id: str) -> frozenset[int]:
        """Numbers of the lines of a book that were answered, and that nothing has followed yet."""
        edited = self.edited(book_id)
        with self._lock:
            follower = self._followers.get(edited.path)
        return frozenset(() if follower is None else follower.behind)

    def unread(self) -> dict[str, object]:
        """The books, by script, whose files were saved since a page was given them; each with what
        changes when they are saved again."""
        with self._lock:
            books = dict(self._books)
        return {str(path): book.stamps for path, book in books.items() if not book.is_read}

    def id_of(self, script: str) -> str:
        """The id of the book whose script that is; empty where it is gone."""
        return next((b.id for b in self.all() if str(b.script) == script), "")

    def shown(self, path: Path) -> str:
        """A path as a person reads it: relative to the folder where it lies in it."""
        try:
            return path.relative_to(self.folder).as_posix()
        except ValueError:
            return str(path)

    def close(self) -> None:
        """Stop all work; what was made is kept."""
        self.jobs.end()
        self.speaker.close()


def _same(one: Path, other: Path) -> bool:
    return os.path.realpath(one) == os.path.realpath(other)
