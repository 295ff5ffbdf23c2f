"""An engine that stays at work between calls, so that a line that is clicked is heard at once."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Sequence
from typing import Any

from pipeline.engines.base import Engine
from pipeline.errors import EngineError, FullcastError
from pipeline.render.speak_cues import MissingTake, OnResult, SpeakResult, speak_here
from pipeline.render.worker_process import Start, receive, send
from pipeline.store import Store

_CODE = "from pipeline.render import worker_process; worker_process.main()"


class ResidentWorker:
    """A ``Speaker``: one worker process, kept until it is closed or speaks another engine.

    One that hangs or crashes is replaced, and its cue tried once more. Threads may call it; they
    wait for each other. It ends with this process, however that ends.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._serves: tuple[str, str] | None = None
        """Engine and store."""
        self._process: subprocess.Popen[bytes] | None = None
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def __call__(
        self, engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
    ) -> tuple[str, ...]:
        """See ``Speaker``."""
        if engine.info().in_process:
            return speak_here(engine, missing, store, on_result)
        with self._lock:
            for wanted in missing:
                result = self._speak(engine, wanted, store)
                if not result.final:
                    result = self._speak(engine, wanted, store)
                if result.take_file is not None:
                    store.note_take(wanted.key, result.take_file)
                on_result(result)
        return ()

    def warm_up(self, engine: Engine, store: Store) -> None:
        """Start the engine, so that the first line needn't wait for it. What goes wrong is said
        when it is asked to speak."""
        if not engine.info().in_process:
            with self._lock, contextlib.suppress(FullcastError):
                self._ensure(engine, store)

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            self._end()

    def _speak(self, engine: Engine, wanted: MissingTake, store: Store) -> SpeakResult:
        """One attempt at one take."""
        process = self._ensure(engine, store)
        assert process.stdin is not None
        with contextlib.suppress(OSError):  # it has just died: the relay says so
            send(process.stdin, [wanted])
        message = self._next(engine.info().time_limit_s)
        if isinstance(message, SpeakResult):
            return message
        self._end()
        if isinstance(message, FullcastError):
            raise message
        return SpeakResult(wanted, None, "the engine hung or crashed.", final=False)

    def _ensure(self, engine: Engine, store: Store) -> subprocess.Popen[bytes]:
        """The worker, ready. Raises EngineError where it can't start."""
        serves = (engine.name, os.fspath(store.root))
        alive = self._process is not None and self._process.poll() is None
        if alive and serves == self._serves and self._process is not None:
            return self._process
        self._end()
        code = f"import sys; sys.path[:] = {sys.path!r}\n{_CODE}"
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._process, self._serves = process, serves
        self._inbox = queue.SimpleQueue()
        threading.Thread(target=_relay, args=(process, self._inbox), daemon=True).start()
        assert process.stdin is not None
        with contextlib.suppress(OSError):
            send(process.stdin, Start(os.getpid(), engine, store.root.absolute()))
        message = self._next(engine.info().start_limit_s)
        if isinstance(message, str):
            return process
        self._end()
        if isinstance(message, FullcastError):
            raise message
        raise EngineError(f"engine {engine.name} does not work here.", "Run 'fullcast doctor'.")

    def _next(self, limit_s: float) -> Any:
        try:
            return self._inbox.get(timeout=limit_s)
        except queue.Empty:
            return None

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()


def _relay(process: subprocess.Popen[bytes], inbox: queue.SimpleQueue[Any]) -> None:
    assert process.stdout is not None
    with process.stdout as pipe:
        while (message := receive(pipe)) is not None:
            inbox.put(message)
    inbox.put(None)
