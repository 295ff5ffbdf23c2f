"""A worker's own side: a fresh interpreter that opens an engine once and speaks what it is sent.

Orders come over its standard input, a list of missing takes a message; over its standard output
go ``READY`` once, then one ``SpeakResult`` a take. Sound never passes: the worker puts its takes
into the store itself.
"""

from __future__ import annotations

import os
import pickle
import struct
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from pipeline.engines.base import Engine
from pipeline.errors import EngineError, FullcastError
from pipeline.render.speak_cues import speak_once
from pipeline.store import Store

READY = "ready"
"""A worker's first message, when its engine is open."""

_LENGTH = struct.Struct("<Q")


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to a worker."""

    parent: int
    """The coordinating process, with which the worker ends."""
    engine: Engine
    store_root: Path


def main() -> None:
    """A worker's whole life. Its standard output is the pipe home; engines can't print into it."""
    inbox = os.fdopen(os.dup(0), "rb")
    outbox = os.fdopen(os.dup(1), "wb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    start: Start = receive(inbox)
    die_with(start.parent)
    try:
        _serve(start.engine, Store(start.store_root), inbox, outbox)
    except FullcastError as error:
        send(outbox, error)
    except (BrokenPipeError, KeyboardInterrupt):
        pass
    except Exception as error:
        what = f"engine {start.engine.name} can't start: {type(error).__name__}: {error}."
        send(outbox, EngineError(what, "Run 'fullcast doctor'."))
    outbox.close()
    # Without the interpreter's farewell: an engine's library may hang or crash in it.
    os._exit(0)


def _serve(engine: Engine, store: Store, inbox: IO[bytes], outbox: IO[bytes]) -> None:
    rate_hz = engine.info().rate_hz
    with engine.session() as session:
        send(outbox, READY)
        while (batch := receive(inbox)) is not None:
            for wanted in batch:
                send(outbox, speak_once(session, wanted, store, rate_hz))


def die_with(parent: int) -> None:
    """Let this process end when the coordinating one does, however that ends."""
    if sys.platform == "linux":
        import ctypes
        import signal

        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
        if os.getppid() != parent:
            os._exit(1)
    elif sys.platform != "win32":
        threading.Thread(target=_end_after, args=(parent,), daemon=True).start()


def _end_after(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(2.0)
    os._exit(1)


# ------------------------------------------------------------------ messages


def send(pipe: IO[bytes], message: object) -> None:
    """Put one message into a pipe. Raises OSError where the other side is gone."""
    data = pickle.dumps(message)
    pipe.write(_LENGTH.pack(len(data)) + data)
    pipe.flush()


def receive(pipe: IO[bytes]) -> Any:
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
