"""Worker processes on this machine, which may hang or crash without harm to the build.

Each speaks what it is sent and answers with one message a cue (``worker_process``); here is
decided who gets what, who is late, and what is tried again.
"""

from __future__ import annotations

import os
import queue
import subprocess
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from pipeline.engines.base import Engine
from pipeline.errors import EngineError, FullcastError
from pipeline.render.child_process import CRASHED, end_process, hung, start_process
from pipeline.render.speak_cues import MissingTake, OnResult, SpeakResult
from pipeline.render.worker_process import Start, receive, send
from pipeline.store import Store

_BATCH = 16
"""Cues in one message at most: enough to hide the message, few enough to share out evenly."""
_ATTEMPTS = 2
_LOSSES_IN_A_ROW = 12
"""Cues that each cost a worker, with nothing spoken in between, before the engine is given up."""
_TICK_S = 0.2
_AWAY_S = 1.0
"""A round of the coordinating process that takes longer is no fault of a worker."""


@dataclass(frozen=True, slots=True)
class WorkerPool:
    """A ``Speaker``: in up to so many worker processes.

    A worker that hangs, crashes or returns nonsense is replaced, and its cue tried once more.
    Whatever happens, no worker outlives the call.
    """

    processes: int

    def __call__(
        self, engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
    ) -> tuple[str, ...]:
        """See ``Speaker``."""
        _Crew(engine, missing, store, on_result, self.processes).run()
        return ()


@dataclass(slots=True)
class _Worker:
    """A worker process and what it owes."""

    number: int
    process: subprocess.Popen[bytes]
    owed: deque[MissingTake] = field(default_factory=deque)
    ready: bool = False
    deadline: float = 0.0


class _Crew:
    """The workers of one call. Threads only pass messages on; all is decided in ``run``."""

    def __init__(
        self,
        engine: Engine,
        missing: Sequence[MissingTake],
        store: Store,
        on_result: OnResult,
        processes: int,
    ) -> None:
        self._engine = engine
        self._info = engine.info()
        self._store = store
        self._on_result = on_result
        self._todo = deque(missing)
        self._left = len(missing)
        self._wanted = min(processes, len(missing))
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
                self._end_late()
        finally:
            self._stop()

    def _start(self) -> None:
        self._started += 1
        worker = _Worker(self._started, start_process(self._info))
        worker.deadline = time.monotonic() + self._info.start_limit_s
        self._workers[worker.number] = worker
        threading.Thread(target=self._relay, args=(worker,), daemon=True).start()
        self._tell(worker, Start(os.getpid(), self._engine, self._store.root.absolute()))

    def _relay(self, worker: _Worker) -> None:
        assert worker.process.stdout is not None
        with worker.process.stdout as pipe:
            while (message := receive(pipe)) is not None:
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
            self._give_up(worker, CRASHED)
        elif isinstance(message, FullcastError):
            raise message
        elif isinstance(message, SpeakResult):
            self._losses = 0
            worker.owed.popleft()
            self._finish(message)
            self._expect(worker)
        else:
            worker.ready = True
        if number in self._workers and not worker.owed and worker.ready:
            self._hand_out(worker)

    def _hand_out(self, worker: _Worker) -> None:
        """Give a worker its next takes: fewer towards the end, so that all finish together."""
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
            send(worker.process.stdin, message)
        except OSError:
            return  # it has just died: the relay will say so

    def _finish(self, result: SpeakResult) -> None:
        """Count a take as ended, or put it back for its second try."""
        key = result.wanted.key
        if result.take_file is None and not result.final:
            self._tries[key] = self._tries.get(key, 0) + 1
            if self._tries[key] < _ATTEMPTS:
                self._todo.append(result.wanted)
                return
        if result.take_file is not None:
            self._store.note_take(key, result.take_file)
        self._left -= 1
        self._on_result(result)

    def _forgive(self, away_s: float) -> None:
        """This process was stopped (Ctrl-Z) or busy: its workers' answers lie unread."""
        for worker in self._workers.values():
            worker.deadline += away_s

    def _end_late(self) -> None:
        now = time.monotonic()
        for worker in list(self._workers.values()):
            if now < worker.deadline or not (worker.owed or not worker.ready):
                continue
            limit = self._info.time_limit_s if worker.ready else self._info.start_limit_s
            self._give_up(worker, hung(limit))

    def _give_up(self, worker: _Worker, message: str) -> None:
        """End a worker that is of no more use; blame the cue that it was at."""
        del self._workers[worker.number]
        end_process(worker.process)
        if worker.owed and worker.owed[0].key not in self._tries:
            self._losses += 1
        if not worker.ready or self._losses >= _LOSSES_IN_A_ROW:
            raise EngineError(
                f"engine {self._engine.name} does not work here: {message}",
                "Run 'fullcast doctor', or choose another engine with --engine.",
            )
        if worker.owed:
            self._todo.extendleft(reversed(list(worker.owed)[1:]))
            self._finish(SpeakResult(worker.owed[0], None, message, final=False))

    def _stop(self) -> None:
        for worker in self._workers.values():
            end_process(worker.process)
        self._workers.clear()
