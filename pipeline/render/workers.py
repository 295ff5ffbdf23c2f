"""Where cues are spoken: in this process, or in worker processes that may hang or crash.

A worker is a fresh interpreter that puts its takes into the store itself, so no sound passes
through the coordinating process. It is told what to do over a pipe, one message a batch, and
answers with one message a cue.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import struct
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import IO, Any

from pipeline.engines.base import Engine, Session, is_plausible
from pipeline.errors import EngineError, FullcastError, OutputError
from pipeline.model import Cue
from pipeline.store import Known, Store

_BATCH = 16
"""Cues in one message at most: enough to hide the message, few enough to share out evenly."""
_ATTEMPTS = 2
_LOSSES_IN_A_ROW = 12
"""Cues that each cost a worker, with nothing spoken in between, before the engine is given up."""
_TICK_S = 0.2
_AWAY_S = 1.0
"""A round of the coordinating process that takes longer is no fault of a worker."""
_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Job:
    """A cue to be spoken and the key of its take."""

    key: str
    cue: Cue


@dataclass(frozen=True, slots=True)
class Done:
    """How a job ended: with a take in the store (``known``), or with what went wrong."""

    job: Job
    known: Known | None
    message: str = ""
    final: bool = True
    """Whether trying again would be of no use."""


Sink = Callable[[Done], None]


def in_process(engine: Engine, jobs: Sequence[Job], store: Store, sink: Sink) -> None:
    """Speak the jobs here, one after another. For engines that say they are safe for it."""
    with engine.session() as session:
        for job in jobs:
            done = _speak(session, job, store)
            if not done.final:
                done = _speak(session, job, store)
            sink(done)


def processes(engine: Engine, jobs: Sequence[Job], store: Store, sink: Sink, workers: int) -> None:
    """Speak the jobs in up to ``workers`` processes; ``sink`` is called here for each.

    A worker that hangs, crashes or returns nonsense is replaced, and its cue tried once more.
    Raises EngineError where the engine can't start or dies at every cue, OutputError where
    the store can't be written; whatever happens, no worker outlives the call.
    """
    _Crew(engine, jobs, store, sink, workers).run()


def _speak(session: Session, job: Job, store: Store) -> Done:
    """One attempt at one job. OutputError is for the whole build, all else for the cue."""
    try:
        sound = session.speak(job.cue)
        if not is_plausible(job.cue, sound.seconds):
            return Done(job, None, _implausible(job.cue, sound.seconds), final=False)
        store.put_take(job.key, sound.samples, sound.rate_hz, sound.marks)
    except OutputError:
        raise
    except FullcastError as error:
        return Done(job, None, f"{error.message} {error.hint}".strip())
    except Exception as error:  # an engine may fail in any way: the next cue may still be right
        return Done(job, None, f"{type(error).__name__}: {error}", final=False)
    return Done(job, store.known(job.key))


def _implausible(cue: Cue, seconds: float) -> str:
    return (
        f"what the engine made of its {len(cue.text)} characters is {seconds:.1f} s long: cut"
        " short, or run away. Try another voice, or split the line."
    )


# ------------------------------------------------------------------ the coordinating side


@dataclass(slots=True)
class _Worker:
    """A worker process and what it owes."""

    number: int
    process: subprocess.Popen[bytes]
    owed: deque[Job] = field(default_factory=deque)
    ready: bool = False
    deadline: float = 0.0


class _Crew:
    """The workers of one render. Threads only pass messages on; all is decided in ``run``."""

    def __init__(
        self, engine: Engine, jobs: Sequence[Job], store: Store, sink: Sink, workers: int
    ) -> None:
        self._engine = engine
        self._info = engine.info()
        self._store = store
        self._sink = sink
        self._todo = deque(jobs)
        self._left = len(jobs)
        self._wanted = min(workers, len(jobs))
        self._tries: dict[str, int] = {}
        self._workers: dict[int, _Worker] = {}
        self._started = 0
        self._losses = 0
        self._inbox: queue.SimpleQueue[tuple[int, Any]] = queue.SimpleQueue()

    def run(self) -> None:
        try:
            while self._left:
                begun = time.monotonic()
                while self._todo and len(self._workers) < self._wanted:
                    self._start()
                self._listen()
                if (away_s := time.monotonic() - begun) > _AWAY_S:
                    self._forgive(away_s)
                self._kill_late()
        finally:
            self._stop()

    def _start(self) -> None:
        code = (
            f"import sys; sys.path[:] = {sys.path!r}\n"
            "from pipeline.render import workers; workers.work()"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # Ctrl-C is for the coordinating process, which then ends its workers.
            start_new_session=True,
        )
        self._started += 1
        worker = _Worker(self._started, process)
        worker.deadline = time.monotonic() + self._info.start_limit_s
        self._workers[worker.number] = worker
        threading.Thread(target=self._relay, args=(worker,), daemon=True).start()
        self._tell(worker, (os.getpid(), self._engine, self._store.root))

    def _relay(self, worker: _Worker) -> None:
        assert worker.process.stdout is not None
        with worker.process.stdout as pipe:
            while (message := _receive(pipe)) is not None:
                self._inbox.put((worker.number, message))
        self._inbox.put((worker.number, None))

    def _listen(self) -> None:
        try:
            number, message = self._inbox.get(timeout=_TICK_S)
        except queue.Empty:
            return
        worker = self._workers.get(number)
        if worker is None:
            return  # it was given up before this message came
        if message is None:
            self._lost(worker, "the engine crashed.")
        elif isinstance(message, FullcastError):
            raise message
        elif isinstance(message, Done):
            self._losses = 0
            worker.owed.popleft()
            self._finish(message)
            self._expect(worker)
        else:
            worker.ready = True
        if number in self._workers and not worker.owed and worker.ready:
            self._hand_out(worker)

    def _hand_out(self, worker: _Worker) -> None:
        """Give a worker its next jobs: fewer towards the end, so that all finish together."""
        size = max(1, min(_BATCH, len(self._todo) // (4 * self._wanted)))
        batch = [self._todo.popleft() for _ in range(min(size, len(self._todo)))]
        if batch:
            worker.owed.extend(batch)
            self._expect(worker)
            self._tell(worker, batch)

    def _expect(self, worker: _Worker) -> None:
        worker.deadline = time.monotonic() + self._info.time_limit_s

    def _tell(self, worker: _Worker, message: object) -> None:
        assert worker.process.stdin is not None
        try:
            _send(worker.process.stdin, message)
        except OSError:
            return  # it has just died: the relay will say so

    def _finish(self, done: Done) -> None:
        """Count a job as ended, or put it back for its second try."""
        if done.known is None and not done.final:
            self._tries[done.job.key] = self._tries.get(done.job.key, 0) + 1
            if self._tries[done.job.key] < _ATTEMPTS:
                self._todo.append(done.job)
                return
        if done.known is not None:
            self._store.note(done.job.key, done.known)
        self._left -= 1
        self._sink(done)

    def _forgive(self, away_s: float) -> None:
        """This process was stopped (Ctrl-Z) or busy: its workers' answers lie unread."""
        for worker in self._workers.values():
            worker.deadline += away_s

    def _kill_late(self) -> None:
        now = time.monotonic()
        for worker in list(self._workers.values()):
            if now < worker.deadline or not (worker.owed or not worker.ready):
                continue
            limit = self._info.time_limit_s if worker.ready else self._info.start_limit_s
            self._lost(worker, f"the engine hung: no answer in {limit:.0f} s.")

    def _lost(self, worker: _Worker, message: str) -> None:
        """End a worker that is of no more use; blame the cue that it was at."""
        del self._workers[worker.number]
        _end(worker.process)
        if worker.owed and worker.owed[0].key not in self._tries:
            self._losses += 1
        if not worker.ready or self._losses >= _LOSSES_IN_A_ROW:
            raise EngineError(
                f"engine {self._engine.name} does not work here: {message}",
                "Run 'fullcast doctor', or choose another engine with --engine.",
            )
        if worker.owed:
            self._todo.extendleft(reversed(list(worker.owed)[1:]))
            self._finish(Done(worker.owed[0], None, message, final=False))

    def _stop(self) -> None:
        for worker in self._workers.values():
            _end(worker.process)
        self._workers.clear()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill a worker and everything it started, and wait for it."""
    try:
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, 9)
    except (ProcessLookupError, PermissionError):
        process.kill()
    process.wait()
    if process.stdin is not None:
        with contextlib.suppress(OSError):
            process.stdin.close()


# ------------------------------------------------------------------ the worker's side


def work() -> None:
    """A worker's whole life. Its standard output is the pipe home; engines can't print into it."""
    inbox = os.fdopen(os.dup(0), "rb")
    outbox = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    parent, engine, root = _receive(inbox)
    _die_with(parent)
    try:
        _serve(engine, Store(root), inbox, outbox)
    except FullcastError as error:
        _send(outbox, error)
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    except Exception as error:
        what = f"engine {engine.name} can't start: {type(error).__name__}: {error}."
        _send(outbox, EngineError(what, "Run 'fullcast doctor'."))
    outbox.close()
    # Without the interpreter's farewell: an engine's library may hang or crash in it.
    os._exit(0)


def _serve(engine: Engine, store: Store, inbox: IO[bytes], outbox: IO[bytes]) -> None:
    with engine.session() as session:
        _send(outbox, "ready")
        while (batch := _receive(inbox)) is not None:
            for job in batch:
                _send(outbox, _speak(session, job, store))


def _die_with(parent: int) -> None:
    """Let this process end when the coordinating one does, however that ends."""
    if sys.platform == "linux":
        import ctypes
        import signal

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)
    elif sys.platform != "win32":
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(2.0)
    os._exit(1)


def _send(pipe: IO[bytes], message: object) -> None:
    data = pickle.dumps(message)
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> Any:
    """The next message; None where the other side is gone."""
    try:
        head = pipe.read(_LENGTH.size)
        if len(head) < _LENGTH.size:
            return None
        (length,) = _LENGTH.unpack(head)
        data = pipe.read(length)
    except (OSError, ValueError):
        return None
    return pickle.loads(data) if len(data) == length else None
