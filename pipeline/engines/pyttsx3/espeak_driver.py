"""pyttsx3's eSpeak driver, mended, and pyttsx3 itself as it says one order into memory.

The faults that were measured in its own driver: audio that was lost or cut because synthesis ran
in a thread nobody waited for (here it is synchronous), ten times the text's length passed as its
size, sleeps of 10 ms, prints, voices that don't exist taken in silence, and a process that ends
when its data is missing.
"""

from __future__ import annotations

import ctypes
import sys
import types
from dataclasses import dataclass, field
from typing import Any

from pipeline.engines.espeak_library import (
    BUFFER_MS,
    CHARS_UTF8,
    DONT_EXIT,
    SYNCHRONOUS,
    load_library,
)
from pipeline.errors import EngineError

_DRIVER = "pyttsx3.drivers.fullcast_espeak"
_PHONEMES = 0x100
_WORD_EVENT = 1
_SEED = 1


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


@dataclass(frozen=True, slots=True)
class WordEvent:
    """A word of the text, as eSpeak NG reports it."""

    position: int
    """Of its first character, counted from 1."""
    length: int
    """Characters."""
    start_ms: int
    """From the beginning of the sound."""


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
        rate: int = initialize(SYNCHRONOUS, BUFFER_MS, None, DONT_EXIT)
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
            self._words: list[WordEvent] = []
            self._speaking = True
            flags = CHARS_UTF8 | (_PHONEMES if self._save_file.phonemes else 0)
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
                    self._words.append(
                        WordEvent(event.text_position, event.length, event.audio_position)
                    )
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
    words: list[WordEvent] = field(default_factory=list)

    def __call__(self, data: bytes, words: list[WordEvent]) -> None:
        self.data, self.words = data, words


def _set_pitch_range(value: int) -> None:
    """eSpeak NG can be told; pyttsx3 has no property for it."""
    from pyttsx3.drivers import _espeak

    _espeak.SetParameter(_espeak.RANGE, value, 0)


def _seed_noise() -> None:
    """The noise of whispers and breathy variants from the start: eSpeak NG seeds it from the clock,
    so that every process would draw its own. (Before 1.51 it can't be told.)

    Takes that were made before this differ from one made now in their noise alone. They stay: the
    engine's version, which is part of a take's key, doesn't change with it.
    """
    from pyttsx3.drivers import _espeak

    set_seed = getattr(_espeak.dll, "espeak_ng_SetRandSeed", None)
    if set_seed is not None:
        set_seed(ctypes.c_long(_SEED))


class Pyttsx3:
    """One pyttsx3 engine: says one order at a time, straight into memory."""

    def __init__(self) -> None:
        self._engine = open_pyttsx3()
        self._errors: list[BaseException] = []
        self._engine.connect("error", self._note_error)

    def _note_error(self, name: str | None = None, exception: BaseException | None = None) -> None:
        self._errors.append(exception or RuntimeError("unknown error"))

    def say(self, order: Order) -> tuple[bytes, list[WordEvent]]:
        """The 16-bit samples, and every word.

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
        _seed_noise()
        engine.save_to_file(order.text, answer)
        engine.runAndWait()
        if self._errors:
            raise EngineError(f"pyttsx3 could not say this: {self._errors[0]}.")
        if not answer.data:
            raise EngineError("pyttsx3 gave no sound for this text.")
        return answer.data, answer.words
