"""A worker process as its parent sees it: started, spoken to, and ended whatever it does."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

from pipeline.engines.base import Engine, EngineInfo
from pipeline.errors import EngineError, FullcastError
from pipeline.render.speak_cues import MissingTake, SpeakResult
from pipeline.render.worker_process import Start, receive, send

CRASHED = "the engine crashed."
_CODE = "from pipeline.render import worker_process; worker_process.main()"


def start_process(info: EngineInfo) -> subprocess.Popen[bytes]:
    """A worker process for an engine, that waits for its ``Start``."""
    code = f"import sys; sys.path[:] = {sys.path!r}\n{_CODE}"
    return subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Ctrl-C is for the coordinating process, which then ends its workers.
        start_new_session=True,
        env=worker_environment(info),
    )


def worker_environment(info: EngineInfo) -> dict[str, str]:
    """The environment of an engine's worker process. Where the engine is faster with large pages,
    the GNU C library is told to ask for them: it reads this once, as a process starts. Other
    libraries don't know the variable; a person's own setting of it stands."""
    environment = dict(os.environ)
    if info.large_pages:
        environment.setdefault("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1")
    return environment


def end_process(process: subprocess.Popen[bytes]) -> None:
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


def hung(limit_s: float) -> str:
    """What is said of an engine that gave no answer in time."""
    return f"the engine hung: no answer in {limit_s:.0f} s."


class SpeakingProcess:
    """A worker process for one caller that waits: one cue after another, with its session open all
    the while. One that hangs or crashes costs the cue that it was at, and is started anew."""

    def __init__(self, engine: Engine, store_root: Path) -> None:
        self._engine = engine
        self._info = engine.info()
        self._store_root = store_root
        self._process: subprocess.Popen[bytes] | None = None
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()

    def speak(self, wanted: MissingTake) -> SpeakResult:
        """One attempt at one take. Raises EngineError where the engine can't start, and OutputError
        where the store can't be written."""
        self.ensure()
        answer = self._ask([wanted], self._info.time_limit_s)
        if isinstance(answer, SpeakResult):
            return answer
        return SpeakResult(wanted, None, str(answer), final=False)

    def ensure(self) -> None:
        """Start the process, unless it is at work. It ends with the thread that does this. Raises
        EngineError where the engine can't start."""
        if self._process is None:
            self._start()

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            end_process(self._process)
            self._process = None

    def _start(self) -> None:
        self._process = start_process(self._info)
        self._inbox = queue.SimpleQueue()
        relay = threading.Thread(target=_relay, args=(self._process, self._inbox), daemon=True)
        relay.start()
        start = Start(os.getpid(), self._engine, self._store_root.absolute())
        answer = self._ask(start, self._info.start_limit_s)
        if self._process is None:
            raise EngineError(
                f"engine {self._engine.name} does not work here: {answer}", "Run 'fullcast doctor'."
            )

    def _ask(self, message: object, limit_s: float) -> Any:
        """The answer to a message; what went wrong, in words, where the process had to be ended.
        Raises what it sends that is meant for a person."""
        assert self._process is not None
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):  # it has just died: the relay says so
            send(self._process.stdin, message)
        try:
            answer = self._inbox.get(timeout=limit_s)
        except queue.Empty:
            self.close()
            return hung(limit_s)
        if answer is None:
            self.close()
            return CRASHED
        if isinstance(answer, FullcastError):
            self.close()
            raise answer
        return answer


def _relay(process: subprocess.Popen[bytes], inbox: queue.SimpleQueue[Any]) -> None:
    assert process.stdout is not None
    with process.stdout as pipe:
        while (message := receive(pipe)) is not None:
            inbox.put(message)
    inbox.put(None)
