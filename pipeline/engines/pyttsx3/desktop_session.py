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
import sys
import tempfile
from pathlib import Path
from typing import Any

from pipeline.engines.base import EngineInfo, Sound, unknown_voice, version_of
from pipeline.engines.base_session import ResamplingSession
from pipeline.engines.sound_files import read_sound
from pipeline.errors import EngineError
from pipeline.model import VoiceInfo

SETTINGS = 1
WORDS_PER_MINUTE = 175
_BEAT_RATE_HZ = 22_050
_AGES = {"child": "child", "teen": "young", "adult": "adult", "senior": "old"}


class DesktopEngine:
    """pyttsx3 with the drivers that it has for this system."""

    name = "pyttsx3"

    def info(self) -> EngineInfo:
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

    def session(self) -> DesktopSession:
        return DesktopSession()


class DesktopSession(ResamplingSession):
    """Speaks each cue into a file and reads it back."""

    delivery_pitch = 1.0

    def __init__(self) -> None:
        self._engine: Any = None
        self._voices: list[Any] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._errors: list[object] = []

    def open(self) -> None:
        self._engine = _open()
        self._engine.connect(
            "error", lambda name=None, exception=None: self._errors.append(exception)
        )
        self._voices = list(self._engine.getProperty("voices"))
        self._folder = tempfile.TemporaryDirectory(prefix="fullcast-")

    def close(self) -> None:
        if self._folder is not None:
            self._folder.cleanup()
        self._engine = self._folder = None

    def rate_hz(self, voice_name: str) -> int:
        _identifier(voice_name, self._voices)
        return _BEAT_RATE_HZ

    def say_at(self, text: str, voice_name: str, rate: float, delivery: tuple[str, ...]) -> Sound:
        identifier = _identifier(voice_name, self._voices)
        data = self._file(text, identifier, round(WORDS_PER_MINUTE * rate))
        return Sound(*read_sound(data, "the system's voice"))

    def _file(self, text: str, identifier: str, words_per_minute: int) -> bytes:
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
