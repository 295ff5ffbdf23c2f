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

    def _run(self) -> None:
        tries = 0
        while True:
            with self._lock:
                if not self._waiting or tries > _MOST_TRIES:
                    self._waiting, self._thread = False, None
                    return
                step, numbers = self._step, self._numbers
                self._waiting, self._step, self._numbers = False, None, ()
            try:
                answered = self._book.follow(step, numbers)
            except FileChangedError:
                with self._lock:  # somebody edited meanwhile: once more, by what stands there now
                    self._waiting = True
                tries += 1
                continue
            except FullcastError:
                continue  # the script can't be read just now: whoever looks at it is told
            tries = 0
            self._tell(answered)
