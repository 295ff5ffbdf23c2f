"""pyttsx3 with the system's own voices: SAPI 5 on Windows, NSSpeechSynthesizer on macOS.

Neither driver knows pitch, and their files differ (macOS writes AIFF whatever the name says):
pitch is made by speaking slower or faster and resampling, and files are read by what is in
them.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import struct
import sys
import tempfile
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from ..errors import EngineError
from ..model import Cue, VoiceInfo
from .base import (
    EngineInfo,
    Session,
    Sound,
    amplify,
    beat,
    is_speakable,
    manner,
    spoken_text,
    unknown_voice,
)

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SETTINGS = 1
WORDS_PER_MINUTE = 175
_BEAT_RATE_HZ = 22_050
_AGES = {"child": "child", "teen": "young", "adult": "adult", "senior": "old"}


class DesktopEngine:
    """pyttsx3 with the drivers that it has for this system."""

    name = "pyttsx3"

    def info(self) -> EngineInfo:
        from .system import version_of

        return EngineInfo(
            version=f"pyttsx3 {version_of('pyttsx3')}, {sys.platform}, settings {SETTINGS}",
            deterministic=False,
            max_chars=300,
            rate_hz=0,
            max_jobs=1 if sys.platform == "darwin" else 0,
            licence="pyttsx3 MPL-2.0; voices of the operating system",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return tuple(_info(voice) for voice in _installed())

    def check(self, voice_name: str) -> None:
        _identifier(voice_name, _installed())

    def session(self) -> Session:
        return DesktopSession()


class DesktopSession:
    """See ``base.Session``."""

    def __init__(self) -> None:
        self._engine: Any = None
        self._voices: list[Any] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._errors: list[object] = []

    def __enter__(self) -> DesktopSession:
        self._engine = _open()
        self._engine.connect(
            "error", lambda name=None, exception=None: self._errors.append(exception)
        )
        self._voices = list(self._engine.getProperty("voices"))
        self._folder = tempfile.TemporaryDirectory(prefix="fullcast-")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._folder is not None:
            self._folder.cleanup()
        self._engine = self._folder = None

    def speak(self, cue: Cue) -> Sound:
        identifier = _identifier(cue.voice.name, self._voices)
        text = spoken_text(cue.text)
        if not is_speakable(text):
            return beat(_BEAT_RATE_HZ)
        how = manner(cue.delivery)
        factor = 2 ** ((cue.voice.pitch + how.semitones) / 12)
        rate = cue.voice.rate * how.rate / factor
        data = self._say(text, identifier, round(WORDS_PER_MINUTE * rate))
        samples, rate_hz = read_sound(data)
        return Sound(amplify(_shift(samples, factor), how.gain_db), rate_hz)

    def _say(self, text: str, identifier: str, words_per_minute: int) -> bytes:
        assert self._folder is not None
        suffix = ".aiff" if sys.platform == "darwin" else ".wav"
        path = Path(self._folder.name) / f"cue{suffix}"
        path.unlink(missing_ok=True)
        self._errors.clear()
        with contextlib.redirect_stdout(io.StringIO()):  # the drivers print
            self._engine.setProperty("voice", identifier)
            self._engine.setProperty("rate", words_per_minute)
            self._engine.setProperty("volume", 1.0)
            self._engine.save_to_file(text, os.fspath(path))
            self._engine.runAndWait()
        if self._errors:
            raise EngineError(f"pyttsx3 could not say this: {self._errors[0]}.")
        try:
            return path.read_bytes()
        except OSError as error:
            raise EngineError("pyttsx3 wrote no sound for this text.") from error


def _open() -> Any:
    try:
        import pyttsx3

        with contextlib.redirect_stdout(io.StringIO()):
            return pyttsx3.init()
    except Exception as error:  # its drivers raise whatever the system gives them
        raise EngineError(
            f"pyttsx3 can't reach the system's voices: {error}.", "Run 'pip install pyttsx3'."
        ) from error


def _installed() -> list[Any]:
    return list(_open().getProperty("voices"))


def _identifier(name: str, voices: list[Any]) -> str:
    """pyttsx3's identifier of the voice that a person calls by its name or its identifier."""
    for voice in voices:
        if name.lower() in (_name(voice).lower(), str(voice.id).lower()):
            return str(voice.id)
    raise unknown_voice("pyttsx3", name, [_name(voice) for voice in voices])


def _name(voice: Any) -> str:
    """``Microsoft Zira Desktop - English (United States)`` is ``Microsoft Zira Desktop``."""
    return str(voice.name).partition(" - ")[0].strip()


def _info(voice: Any) -> VoiceInfo:
    gender = re.search(r"female|male", str(voice.gender or "").lower())
    languages = [str(tag).replace("_", "-") for tag in voice.languages or () if tag]
    english = bool(languages) and languages[0].lower().startswith("en")
    return VoiceInfo(
        _name(voice),
        gender[0] if gender else "unknown",
        _AGES.get(str(voice.age or "").lower(), "adult"),
        languages[0].lower() if languages else "",
        0.7 if english or not languages else 0.1,
        "of the operating system",
    )


# ------------------------------------------------------------------ sound


def _shift(samples: NDArray[np.int16], factor: float) -> NDArray[np.int16]:
    """The same sound played ``factor`` times as fast: its pitch and pace go up together."""
    if abs(factor - 1.0) < 0.005:
        return samples
    import numpy as np
    import soxr

    shifted = soxr.resample(samples.astype(np.float32), factor, 1.0)
    limited: NDArray[np.int16] = np.clip(np.rint(shifted), -32768, 32767).astype(np.int16)
    return limited


def read_sound(data: bytes) -> tuple[NDArray[np.int16], int]:
    """Mono samples and rate of a 16-bit WAV or AIFF file, several channels mixed.

    Raises EngineError for anything else, and where the file is cut short.
    """
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return _read_wav(dict(_chunks(data, "<I")))
    if data[:4] == b"FORM" and data[8:12] in (b"AIFF", b"AIFC"):
        return _read_aiff(dict(_chunks(data, ">I")), compressed=data[8:12] == b"AIFC")
    raise EngineError("the system's voice wrote a file that is no sound.")


def _chunks(data: bytes, size: str) -> list[tuple[bytes, bytes]]:
    found, at = [], 12
    while at + 8 <= len(data):
        (length,) = struct.unpack_from(size, data, at + 4)
        found.append((data[at : at + 4], data[at + 8 : at + 8 + length]))
        at += 8 + length + length % 2
    return found


def _read_wav(chunks: dict[bytes, bytes]) -> tuple[NDArray[np.int16], int]:
    try:
        _, channels, rate_hz, _, _, bits = struct.unpack_from("<HHIIHH", chunks[b"fmt "])
        return _mono(chunks[b"data"], "<i2", channels, bits), rate_hz
    except (KeyError, struct.error) as error:
        raise EngineError("the system's voice wrote a WAV file that is cut short.") from error


def _read_aiff(chunks: dict[bytes, bytes], *, compressed: bool) -> tuple[NDArray[np.int16], int]:
    try:
        common = chunks[b"COMM"]
        channels, frames, bits = struct.unpack_from(">hIh", common)
        exponent, mantissa = struct.unpack_from(">HQ", common, 8)
        coding = common[18:22] if compressed else b"NONE"
        data = chunks[b"SSND"][8:]
    except (KeyError, struct.error) as error:
        raise EngineError("the system's voice wrote an AIFF file that is cut short.") from error
    if coding not in (b"NONE", b"twos", b"sowt"):
        raise EngineError(f"the system's voice wrote AIFF coded as {coding!r}, which is unknown.")
    rate_hz = round(mantissa * 2.0 ** (exponent - 16383 - 63))
    order = "<i2" if coding == b"sowt" else ">i2"
    return _mono(data[: frames * channels * 2], order, channels, bits), rate_hz


def _mono(data: bytes, order: str, channels: int, bits: int) -> NDArray[np.int16]:
    import numpy as np

    if bits != 16 or channels < 1:
        raise EngineError(f"the system's voice wrote {bits}-bit sound, and 16 is needed.")
    whole = data[: len(data) // (2 * channels) * 2 * channels]
    frames = np.frombuffer(whole, dtype=order).reshape(-1, channels)
    if not len(frames):
        raise EngineError("the system's voice wrote a file without sound.")
    mixed: NDArray[np.int16] = (
        frames.mean(axis=1).astype(np.int16) if channels > 1 else frames[:, 0]
    )
    return mixed.astype(np.int16)


__all__ = ["DesktopEngine", "DesktopSession", "read_sound"]
