"""What runs on a worker of a Dask cluster: an engine opened once, and batches of cues spoken.

The engine speaks in a process of its own beside the worker, one for each of the worker's threads,
as it does on one machine: it may hang or crash without harm to the worker. Answers are the takes'
own bytes, or nothing where the take was put into a store that the coordinator reaches too.
"""

from __future__ import annotations

import queue
import shutil
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from distributed import WorkerPlugin, get_worker

from pipeline import __version__
from pipeline.engines.base import Engine
from pipeline.errors import FullcastError, OutputError
from pipeline.render.child_process import SpeakingProcess
from pipeline.render.speak_cues import MissingTake
from pipeline.store import SharedStore, Store

_IDLE_S = 300.0
"""A session that nobody used for so long is closed: it may hold most of a gigabyte."""
_LOOK_S = 15.0


@dataclass(frozen=True, slots=True)
class Answer:
    """How one attempt at a take ended on a worker."""

    key: str
    data: bytes = b""
    """The take's file; empty where it failed or lies in the shared store."""
    shared: bool = False
    message: str = ""
    """What went wrong, for a person to read."""
    final: bool = True
    """Whether trying again would be of no use."""


class SpeakingPlugin(WorkerPlugin):  # type: ignore[misc, unused-ignore]
    """An engine at work on a worker, for every book that asks for it."""

    idempotent = True  # builds that run at once share it

    def __init__(self, name: str, engine: Engine) -> None:
        self.name = name
        self._engine = engine

    def setup(self, worker: Any) -> None:
        """Called where it arrives; nothing is opened before the first cue."""
        self._folder = Path(tempfile.mkdtemp(prefix="fullcast-"))
        self._idle: queue.SimpleQueue[SpeakingProcess] = queue.SimpleQueue()
        self._every: list[SpeakingProcess] = []
        self._used_s = time.monotonic()
        self._at_work = 0
        self._guard = threading.Lock()
        self._ended = threading.Event()
        # A process ends with the thread that started it: this one lasts as long as the plugin.
        self._starter = ThreadPoolExecutor(1)
        threading.Thread(target=self._close_idle, daemon=True).start()

    def teardown(self, worker: Any) -> None:
        """Called where the worker ends."""
        self._ended.set()
        for process in self._every:
            process.close()
        self._starter.shutdown(wait=False)
        shutil.rmtree(self._folder, ignore_errors=True)

    def speak(self, batch: tuple[MissingTake, ...], shared: str) -> list[Answer]:
        """One attempt at each take of a batch, in a thread of the worker."""
        with self._guard:
            self._at_work += 1
            process = self._take_process()
        try:
            return [self._speak_one(process, wanted, shared) for wanted in batch]
        finally:
            self._idle.put(process)
            with self._guard:
                self._at_work -= 1
                self._used_s = time.monotonic()

    def _take_process(self) -> SpeakingProcess:
        try:
            return self._idle.get_nowait()
        except queue.Empty:
            process = SpeakingProcess(self._engine, self._folder)
            self._every.append(process)
            return process

    def _speak_one(self, process: SpeakingProcess, wanted: MissingTake, shared: str) -> Answer:
        # From the starter's thread; others of this worker speak meanwhile, so it only starts.
        self._starter.submit(process.ensure).result()
        result = process.speak(wanted)
        if result.take_file is None:
            return Answer(wanted.key, message=result.message, final=result.final)
        with Store(self._folder, shared) as store:
            path = store.take_path(wanted.key)
            data = path.read_bytes()
            path.unlink()
            if store.shared is None:
                return Answer(wanted.key, data)
            store.shared.put(f"takes/{wanted.key[:2]}/{wanted.key}", data)
            return Answer(wanted.key, shared=True)

    def _close_idle(self) -> None:
        while not self._ended.wait(_LOOK_S):
            with self._guard:
                if not self._at_work and time.monotonic() - self._used_s > _IDLE_S:
                    for process in self._every:
                        process.close()


def speak_batch(plugin: str, batch: tuple[MissingTake, ...], shared: str) -> list[Answer]:
    """The task: a batch of one voice's cues, on a worker that has the plugin. Raises FullcastError
    where the engine can't start there."""
    own: Any = get_worker().plugins[plugin]
    answers: list[Answer] = own.speak(batch, shared)
    return answers


def why_unfit(engine: Engine, version: str, program: str) -> str:
    """Why a worker can't be used, as a clause; empty where it can. Keys of takes say which engine,
    model and voices spoke: takes of others would lie under them."""
    if __version__ != program:
        return f"it has fullcast {__version__}, not {program}"
    try:
        own = engine.info().version
    except FullcastError as error:
        return f"{error.message} {error.hint}".strip().rstrip(".")
    if own != version:
        return f"its engine {engine.name} is of another version ({own}; here it is {version})"
    return ""


def cant_share(address: str) -> str:
    """Why a worker can't use the shared store, in words; empty where it can."""
    try:
        SharedStore(address).check()
    except OutputError as error:
        return error.message
    return ""
