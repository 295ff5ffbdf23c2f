"""Long work, one job after another, with progress that any page can follow and stop."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from pipeline.errors import FullcastError
from pipeline.progress import WHOLE, Progress
from pipeline.studio.typed_json import to_json

_KEPT = 20
"""Ended jobs that are still told of."""
_TICK_S = 0.1
"""Progress is told no more often."""


class StoppedError(FullcastError):
    """A person stopped the job."""


@dataclass(frozen=True, slots=True)
class Job:
    """A job and how far it is."""

    id: str
    kind: str
    """``build``, ``preview``, ``check``, ``speak``, ``split`` or ``cast``."""
    book: str
    """The book's id."""
    what: str
    """What is done, for a person."""
    state: str = "running"
    """``running``, ``done``, ``failed`` or ``stopped``."""
    stage: str = ""
    done: int = 0
    total: int = 0
    """Of the stage."""
    left_s: float | None = None
    """How long it will yet take; None where that isn't known."""
    error: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class JobResult:
    """What an ended job gave, as JSON."""

    job: Job
    result: Any


Work = Callable[[Progress], Any]


class Jobs:
    """All jobs of a studio. Each runs in a thread of its own, one at a time for a book."""

    def __init__(self, publish: Callable[[str, object], None]) -> None:
        self._publish = publish
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._jobs: dict[str, Job] = {}
        self._results: dict[str, Any] = {}
        self._stops: dict[str, threading.Event] = {}
        self._threads: list[threading.Thread] = []
        self._ended = False

    def all(self) -> tuple[Job, ...]:
        """Every job that is running or ended lately, newest first."""
        with self._lock:
            return tuple(reversed(self._jobs.values()))

    def get(self, job_id: str) -> JobResult | None:
        """A job and what it gave, once it is done."""
        with self._lock:
            job = self._jobs.get(job_id)
            return None if job is None else JobResult(job, self._results.get(job_id))

    def start(self, kind: str, book: str, what: str, work: Work) -> Job:
        """Begin a job. Raises FullcastError where the book has one of its kind already."""
        with self._lock:
            for other in self._jobs.values():
                if other.book == book and other.kind == kind and other.state == "running":
                    raise FullcastError(f"{other.what} is under way.", "Wait for it, or stop it.")
            job = Job(str(next(self._numbers)), kind, book, what)
            self._jobs[job.id] = job
            self._stops[job.id] = threading.Event()
            ended = [j.id for j in self._jobs.values() if j.state != "running"]
            for old in ended[: max(0, len(ended) - _KEPT)]:
                del self._jobs[old], self._stops[old]
                self._results.pop(old, None)
        thread = threading.Thread(target=self._run, args=(job, work), daemon=True)
        self._threads = [*(t for t in self._threads if t.is_alive()), thread]
        self._publish("job", job)
        thread.start()
        return job

    def stop(self, job_id: str) -> Job | None:
        """Ask a job to stop; what it has made is kept."""
        with self._lock:
            stop, job = self._stops.get(job_id), self._jobs.get(job_id)
        if stop is not None:
            stop.set()
        return job

    def end(self, patience_s: float = 5.0) -> None:
        """Stop all, and wait for them a while."""
        self._ended = True
        for stop in self._stops.values():
            stop.set()
        deadline = time.monotonic() + patience_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))

    def _run(self, job: Job, work: Work) -> None:
        started = time.monotonic()
        told = 0.0

        def progress(stage: str, done: int, total: int) -> None:
            nonlocal told
            if self._stops[job.id].is_set():
                raise StoppedError("stopped.", "What was spoken is kept.")
            now = time.monotonic()
            if stage == WHOLE:
                left = _left(now - started, done, total)
                self._change(job.id, left_s=left)
            else:
                self._change(job.id, stage=stage, done=done, total=total)
            if now - told > _TICK_S or done == total:
                told = now
                self._publish("job", self._jobs[job.id])

        try:
            result = to_json(work(progress))
        except StoppedError as error:
            self._change(job.id, state="stopped", error=error.message, hint=error.hint, left_s=None)
        except FullcastError as error:
            self._change(job.id, state="failed", error=error.message, hint=error.hint, left_s=None)
        except Exception as error:
            what = f"{type(error).__name__}: {error}"
            self._change(job.id, state="failed", error=what, left_s=None)
        else:
            self._results[job.id] = result
            self._change(job.id, state="done", left_s=None)
        if not self._ended:
            self._publish("job", self._jobs[job.id])

    def _change(self, job_id: str, **fields: Any) -> None:
        with self._lock:
            self._jobs[job_id] = replace(self._jobs[job_id], **fields)


def _left(elapsed_s: float, done: int, total: int) -> float:
    """How long a job will yet take: as foreseen at first, more and more as it went later."""
    if not done or not total:
        return float(total)
    share = done / total
    return (total - done) * (share * elapsed_s / done + (1 - share))
