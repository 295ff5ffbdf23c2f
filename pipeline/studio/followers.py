"""Lines that follow answers, book by book, behind the answers' backs: a long book takes seconds."""

from __future__ import annotations

import threading
from collections.abc import Callable

from pipeline.errors import FileChangedError, FullcastError
from pipeline.workflows.edited_book import EditedBook
from pipeline.workflows.review_book import Answered, ReviewStep

_MOST_TRIES = 5


class Follower:
    """What follows in one book. Answers that come while it thinks are taken together."""

    def __init__(self, book: EditedBook, tell: Callable[[Answered], None]) -> None:
        self._book = book
        self._tell = tell
        self._lock = threading.Lock()
        self._waiting = False
        self._step: ReviewStep | None = None
        self._numbers: tuple[int, ...] = ()
        self._thinking: tuple[int, ...] = ()
        """Of these it is being thought what follows."""
        self._thread: threading.Thread | None = None

    def ask(self, step: ReviewStep | None = None, numbers: tuple[int, ...] = ()) -> None:
        """Let lines follow soon: ``numbers`` were answered since ``step``."""
        with self._lock:
            # Numbers and step of an earlier answer stand; without them what the files show is
            # taken.
            self._step = step if not self._waiting else self._step
            self._numbers = (*self._numbers, *numbers)
            self._waiting = True
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, daemon=True)
                self._thread.start()

    @property
    def behind(self) -> tuple[int, ...]:
        """Numbers of the answered lines that nothing has followed yet: until then the files may
        show of them no more than the split does."""
        with self._lock:
            return (*self._thinking, *self._numbers)

    def _run(self) -> None:
        tries = 0
        while True:
            with self._lock:
                self._thinking = ()
                if not self._waiting or tries > _MOST_TRIES:
                    self._waiting, self._thread = False, None
                    self._step, self._numbers = None, ()
                    return
                step, numbers = self._step, self._numbers
                self._waiting, self._step, self._numbers = False, None, ()
                self._thinking = numbers
            try:
                answered = self._book.follow(step, numbers)
            except FileChangedError:
                with (
                    self._lock
                ):  # somebody edited meanwhile: once more, with what was answered since
                    self._waiting = True
                    self._step, self._numbers = step, (*numbers, *self._numbers)
                tries += 1
                continue
            except FullcastError:
                continue  # the script can't be read just now: whoever looks at it is told
            tries = 0
            self._tell(answered)
