"""An engine that stays at work between calls, so that a line that is clicked is heard at once."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path

from pipeline.engines.base import Engine
from pipeline.errors import FullcastError
from pipeline.render.child_process import SpeakingProcess
from pipeline.render.speak_cues import MissingTake, OnResult, speak_here
from pipeline.store import Store


class ResidentWorker:
    """A ``Speaker``: one worker process, kept until it is closed or speaks another engine.

    One that hangs or crashes is replaced, and its cue tried once more. Threads may call it; they
    wait for each other. It ends with this process, however that ends.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._serves: tuple[str, Path] | None = None
        """Engine and store."""
        self._process: SpeakingProcess | None = None

    def __call__(
        self, engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
    ) -> tuple[str, ...]:
        """See ``Speaker``."""
        if engine.info().in_process:
            return speak_here(engine, missing, store, on_result)
        with self._lock:
            for wanted in missing:
                process = self._for(engine, store)
                result = process.speak(wanted)
                if not result.final:
                    result = process.speak(wanted)
                if result.take_file is not None:
                    store.note_take(wanted.key, result.take_file)
                on_result(result)
        return ()

    def warm_up(self, engine: Engine, store: Store) -> None:
        """Start the engine, so that the first line needn't wait for it. What goes wrong is said
        when it is asked to speak."""
        if not engine.info().in_process:
            with self._lock, contextlib.suppress(FullcastError):
                self._for(engine, store).ensure()

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            self._end()

    def _for(self, engine: Engine, store: Store) -> SpeakingProcess:
        """The process that serves an engine and a store; one that served others is ended."""
        serves = (engine.name, store.root.absolute())
        if self._process is None or serves != self._serves:
            self._end()
            self._process, self._serves = SpeakingProcess(engine, serves[1]), serves
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None
