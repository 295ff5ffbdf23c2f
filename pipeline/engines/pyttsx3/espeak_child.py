"""A forked child for each cue: the same cue is the same samples, and a crash costs one cue.

What eSpeak NG says depends on what the process said before (flutter, the tail of the echo). A fork
costs 2 ms. The child puts its answer into memory that it shares with its parent: the sizes of what
follows, the sound (or the message of an error), then its words.
"""

from __future__ import annotations

import ctypes
import gc
import mmap
import os
import struct
import sys

from pipeline.engines.pyttsx3.espeak_driver import Order, Pyttsx3, WordEvent
from pipeline.errors import EngineError

_SHARED_BYTES = 96 << 20
_HEAD = struct.Struct("<QQ")
"""Bytes of sound, and how many words."""
_WORD = struct.Struct("<III")


class ForkingSpeaker:
    """pyttsx3 opened once; every order is said by a child of its own.

    Raises EngineError where there is no pyttsx3 or no eSpeak NG.
    """

    def __init__(self) -> None:
        self._pyttsx3 = Pyttsx3()
        self._shared = mmap.mmap(-1, _SHARED_BYTES)
        # Children then share the pages of everything that is here already.
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        """Give the shared memory back."""
        gc.unfreeze()
        self._shared.close()

    def say(self, order: Order) -> tuple[bytes, list[WordEvent]]:
        """The 16-bit samples, and every word.

        Raises EngineError where pyttsx3 reports an error or gives no sound, RuntimeError where
        eSpeak NG crashes.
        """
        child = os.fork()
        if child == 0:
            _live(self._pyttsx3, order, self._shared)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            raise RuntimeError(f"eSpeak NG crashed with signal {os.WTERMSIG(status)}")
        size, count = _HEAD.unpack_from(self._shared)
        data = self._shared[_HEAD.size : _HEAD.size + size]
        if os.WEXITSTATUS(status):
            raise EngineError(data.decode(errors="replace"))
        at = _HEAD.size + size
        rows = self._shared[at : at + count * _WORD.size]
        return data, [WordEvent(*row) for row in _WORD.iter_unpack(rows)]


def _live(speaker: Pyttsx3, order: Order, shared: mmap.mmap) -> None:
    """The child's whole life: say the order into the shared memory, and end at once."""
    status = 1
    try:
        _die_with_parent()
        data, words = speaker.say(order)
        rows = b"".join(_WORD.pack(w.position, w.length, w.start_ms) for w in words)
        if _HEAD.size + len(data) + len(rows) > len(shared):
            raise EngineError("the text takes too long to speak in one breath.")
        _fill(shared, data, rows, len(words))
        status = 0
    except BaseException as error:  # nothing may pass this point: the child is a copy of us
        text = error.message if isinstance(error, EngineError) else repr(error)
        _fill(shared, text.encode(), b"", 0)
    finally:
        os._exit(status)


def _fill(shared: mmap.mmap, data: bytes, rows: bytes, count: int) -> None:
    _HEAD.pack_into(shared, 0, len(data), count)
    at = _HEAD.size
    shared[at : at + len(data)] = data
    shared[at + len(data) : at + len(data) + len(rows)] = rows


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, 9)  # PR_SET_PDEATHSIG, SIGKILL
