"""eSpeak NG behind pyttsx3, made dependable.

pyttsx3 is driven through a driver of our own that is its eSpeak driver with the faults mended
that were measured in it: audio that was lost or cut because synthesis ran in a thread nobody
waited for (here it is synchronous), ten times the text's length passed as its size, sleeps of
10 ms, prints, voices that don't exist taken in silence, and a process that ends when its data
is missing.

What eSpeak NG says depends on what the process said before (noise, flutter, the tail of the
echo), so each cue is spoken in a forked child: 2 ms, and the same cue is the same samples.
"""

from __future__ import annotations

import ctypes
import gc
import mmap
import os
import struct
import sys
import tempfile
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from pipeline.engines.base import Sound, beat
from pipeline.errors import EngineError
from pipeline.model import Cue, Mark, is_speakable

RATE_HZ = 22_050
MAX_TEXT = 8_000
"""Characters of one cue at most; books are cut into cues of some hundred."""

_DRIVER = "pyttsx3.drivers.fullcast_espeak"
_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_PHONEMES = 0x100
_WORD_EVENT = 1
_BUFFER_MS = 1_000
_LONGEST_DATA_PATH = 140
"""eSpeak NG ends the process at 163 characters and more."""
_SHARED_BYTES = 96 << 20
_HEAD = struct.Struct("<QQ")
_MARK = struct.Struct("<III")


@dataclass(frozen=True, slots=True)
class Order:
    """What pyttsx3 is told to say, in its own units."""

    text: str
    voice: str
    """eSpeak NG's identifier, such as ``gmw/en-US+f3``."""
    words_per_minute: int
    """80 to 450."""
    pitch: int
    """0 to 100."""
    volume: float
    """0 to 1."""
    pitch_range: int
    """How far the melody goes: 0 (one tone) to 100; eSpeak NG's own is 50."""
    phonemes: bool = False
    """Whether what stands in ``[[ ]]`` is phonemes."""


# ------------------------------------------------------------------ the library and its data


def data_folder() -> Path:
    """Where eSpeak NG's voices lie. Raises EngineError where there are none."""
    for folder in _data_folders():
        if (folder / "voices" / "!v").is_dir() and (folder / "lang").is_dir():
            return folder
    raise EngineError(
        "eSpeak NG's voices are not installed.", "Run 'pip install espeakng-loader' and try again."
    )


def _data_folders() -> Iterator[Path]:
    try:
        import espeakng_loader

        yield Path(espeakng_loader.get_data_path())
    except (ImportError, OSError):
        pass
    if own := os.environ.get("ESPEAK_DATA_PATH"):
        yield from (Path(own), Path(own) / "espeak-ng-data")
    yield from (Path(p) / "espeak-ng-data" for p in ("/usr/share", "/usr/local/share", "/usr/lib"))
    yield from sorted(Path("/usr/lib").glob("*-linux-gnu/espeak-ng-data"))


def load_library() -> ctypes.CDLL:
    """eSpeak NG, loaded so that pyttsx3 finds it by its name: the one that came as a wheel,
    else the system's. Raises EngineError where there is none."""
    os.environ["ESPEAK_DATA_PATH"] = _short(data_folder())
    try:
        import espeakng_loader

        path = espeakng_loader.get_library_path()
    except (ImportError, OSError):
        path = "libespeak-ng.so.1"
    try:
        return ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
    except OSError as error:
        raise EngineError(
            f"eSpeak NG can't be loaded: {error}.", "Run 'pip install espeakng-loader'."
        ) from error


def _short(folder: Path) -> str:
    if len(os.fsencode(folder)) <= _LONGEST_DATA_PATH:
        return str(folder)
    link = Path(tempfile.mkdtemp(prefix="fullcast-")) / "espeak-ng-data"
    link.symlink_to(folder.resolve())
    return str(link)


# ------------------------------------------------------------------ pyttsx3 and its driver


def open_pyttsx3() -> Any:
    """A pyttsx3 engine on the mended driver. Raises EngineError where there is no eSpeak NG."""
    load_library()
    try:
        import pyttsx3

        if _DRIVER not in sys.modules:
            sys.modules[_DRIVER] = _driver_module()
        return pyttsx3.init(_DRIVER.rpartition(".")[2])
    except (ImportError, OSError, RuntimeError) as error:
        raise EngineError(
            f"pyttsx3 finds no eSpeak NG: {error}.", "Run 'pip install espeakng-loader pyttsx3'."
        ) from error


def _driver_module() -> types.ModuleType:
    """pyttsx3 looks for its drivers by module name: here is ours."""
    from pyttsx3.drivers import _espeak
    from pyttsx3.drivers.espeak import EspeakDriver

    initialize = _espeak.Initialize

    def initialize_mended(output: int, buffer_ms: int) -> int:
        rate: int = initialize(_SYNCHRONOUS, _BUFFER_MS, None, _DONT_EXIT)
        return rate

    class Driver(EspeakDriver):  # type: ignore[misc]
        """pyttsx3's eSpeak driver, synchronous and silent; audio goes to the ``filename``,
        which is a function."""

        def startLoop(self) -> None:  # noqa: N802
            self._looping = True
            self._proxy.setBusy(False)
            if self._text_to_say:
                self._start_synthesis(self._text_to_say)

        def _start_synthesis(self, text: str) -> None:
            data = text.encode("utf-8")
            self._text_to_say = None  # an empty runAndWait must not say it again
            self._proxy.setBusy(True)
            self._proxy.notify("started-utterance")
            self._chunks: list[bytes] = []
            self._words: list[tuple[int, int, int]] = []
            self._speaking = True
            flags = _CHARS_UTF8 | (_PHONEMES if self._save_file.phonemes else 0)
            status = _espeak.cSynth(data, len(data) + 1, 0, 1, 0, flags, None, None)
            self._speaking = False
            if status == 0:
                self._save_file(b"".join(self._chunks), self._words)
            else:
                self._proxy.notify("error", exception=RuntimeError(f"espeak_Synth gave {status}"))
            self._proxy.notify("finished-utterance", completed=status == 0)
            self._proxy.setBusy(False)
            self.endLoop()

        def _onSynth(self, wav: Any, count: int, events: Any) -> int:  # noqa: N802
            if not self._speaking:
                return 0
            i = 0
            while events[i].type:
                event = events[i]
                if event.type == _WORD_EVENT:
                    self._words.append((event.text_position, event.length, event.audio_position))
                i += 1
            if count > 0:
                self._chunks.append(ctypes.string_at(wav, count * 2))
            return 0

    _espeak.Initialize = initialize_mended
    module = types.ModuleType(_DRIVER)
    module.buildDriver = Driver  # type: ignore[attr-defined]
    return module


@dataclass(slots=True)
class _Answer:
    """What is handed through pyttsx3 in place of a file's name: how the text is to be read, and
    where its sound goes."""

    phonemes: bool
    data: bytes = b""
    words: list[tuple[int, int, int]] = field(default_factory=list)

    def __call__(self, data: bytes, words: list[tuple[int, int, int]]) -> None:
        self.data, self.words = data, words


def _set_pitch_range(value: int) -> None:
    """eSpeak NG can be told; pyttsx3 has no property for it."""
    from pyttsx3.drivers import _espeak

    _espeak.SetParameter(_espeak.RANGE, value, 0)


class Pyttsx3:
    """One pyttsx3 engine: says one order at a time, straight into memory."""

    def __init__(self) -> None:
        self._engine = open_pyttsx3()
        self._errors: list[BaseException] = []
        self._engine.connect("error", self._note_error)

    def _note_error(self, name: str | None = None, exception: BaseException | None = None) -> None:
        self._errors.append(exception or RuntimeError("unknown error"))

    def say(self, order: Order) -> tuple[bytes, list[tuple[int, int, int]]]:
        """16-bit samples, and (text position from 1, length, milliseconds) of each word.

        Raises EngineError where pyttsx3 reports an error or gives no sound.
        """
        self._errors.clear()
        answer = _Answer(order.phonemes)
        engine = self._engine
        engine.setProperty("voice", order.voice)
        engine.setProperty("rate", order.words_per_minute)
        engine.setProperty("pitch", order.pitch)
        engine.setProperty("volume", order.volume)
        _set_pitch_range(order.pitch_range)
        engine.save_to_file(order.text, answer)
        engine.runAndWait()
        if self._errors:
            raise EngineError(f"pyttsx3 could not say this: {self._errors[0]}.")
        if not answer.data:
            raise EngineError("pyttsx3 gave no sound for this text.")
        return answer.data, answer.words


# ------------------------------------------------------------------ a session


class EspeakSession:
    """Speaks each cue in a forked child. ``order`` turns a cue into pyttsx3's units, or raises
    EngineError."""

    def __init__(self, order: Callable[[Cue], Order]) -> None:
        self._order = order
        self._pyttsx3: Pyttsx3 | None = None
        self._shared: mmap.mmap | None = None

    def __enter__(self) -> EspeakSession:
        self._pyttsx3 = Pyttsx3()
        self._shared = mmap.mmap(-1, _SHARED_BYTES)
        # Children then share the pages of everything that is here already.
        gc.collect()
        gc.freeze()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        gc.unfreeze()
        if self._shared is not None:
            self._shared.close()
        self._pyttsx3 = self._shared = None

    def speak(self, cue: Cue) -> Sound:
        import numpy as np

        order = self._order(cue)
        if not is_speakable(order.text):
            return beat(RATE_HZ)
        if len(order.text) > MAX_TEXT:
            raise EngineError(
                f"a text of {len(order.text)} characters is too long for one breath.",
                f"The most is {MAX_TEXT}.",
            )
        data, words = self._in_child(order)
        samples = np.frombuffer(data, dtype="<i2").astype(np.int16, copy=False)
        return Sound(samples, RATE_HZ, _marks(order.text, words))

    def _in_child(self, order: Order) -> tuple[bytes, list[tuple[int, int, int]]]:
        assert self._pyttsx3 is not None
        assert self._shared is not None
        child = os.fork()
        if child == 0:
            _child(self._pyttsx3, order, self._shared)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            raise RuntimeError(f"eSpeak NG crashed with signal {os.WTERMSIG(status)}")
        shared = self._shared
        size, count = _HEAD.unpack_from(shared)
        data = shared[_HEAD.size : _HEAD.size + size]
        if os.WEXITSTATUS(status):
            raise EngineError(data.decode(errors="replace"))
        at = _HEAD.size + size
        rows = shared[at : at + count * _MARK.size]
        return data, list(_MARK.iter_unpack(rows))


def _child(speaker: Pyttsx3, order: Order, shared: mmap.mmap) -> None:
    """A forked child's whole life: say the order into the shared memory, and end at once."""
    status = 1
    try:
        _die_with_parent()
        data, words = speaker.say(order)
        rows = b"".join(_MARK.pack(*word) for word in words)
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


def _marks(text: str, words: list[tuple[int, int, int]]) -> tuple[Mark, ...]:
    """Word events as marks: in order, within the text, times never falling."""
    marks: list[Mark] = []
    for position, length, start_ms in words:
        start, end = position - 1, position - 1 + length
        if not (0 <= start < end <= len(text)) or not is_speakable(text[start:end]):
            continue
        if marks and (start < marks[-1].text_end or start_ms < marks[-1].start_ms):
            continue
        marks.append(Mark(start, end, start_ms))
    return tuple(marks)
