"""eSpeak NG's library and its voices' data: for the default engine, which speaks with them, and
for neural ones, which have words transcribed.
"""

from __future__ import annotations

import ctypes
import os
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pipeline.errors import EngineError

SYNCHRONOUS = 2
"""An audio output: sound is given to a callback before the call ends."""
DONT_EXIT = 0x8000
"""An option: eSpeak NG must not end the process where its data is missing."""
BUFFER_MS = 1_000
"""Sound that is given to the callback at once. Whoever begins an eSpeak NG that has begun already
must say the same: another length changes the sound and loses words' places."""
CHARS_UTF8 = 1
IPA = 0x02
"""A notation of phonemes: the International Phonetic Alphabet."""

_LONGEST_DATA_PATH = 140
"""eSpeak NG ends the process at 163 characters and more."""


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
    try:
        return ctypes.CDLL(_library_path(), mode=ctypes.RTLD_GLOBAL)
    except OSError as error:
        raise _cannot_load(error) from error


def load_own_library() -> ctypes.CDLL:
    """An eSpeak NG apart from the one that speaks in this process, where the system can have two.

    They would share one queue: each voice that is chosen for transcribing waits in it, and after
    some eighty of them the next cue is spoken otherwise, or not at all. Raises EngineError where
    there is no eSpeak NG.
    """
    shared = load_library()  # first of its name, so that pyttsx3 doesn't find the copy
    path = Path(_library_path())
    if not (path.is_file() and hasattr(os, "memfd_create") and hasattr(os, "RTLD_DEEPBIND")):
        return shared
    try:
        copy = os.memfd_create("espeak-ng")
        with open(copy, "wb") as file:
            file.write(path.read_bytes())
            file.flush()
            return ctypes.CDLL(f"/proc/self/fd/{copy}", mode=os.RTLD_LOCAL | os.RTLD_DEEPBIND)
    except OSError as error:
        raise _cannot_load(error) from error


def _library_path() -> str:
    os.environ["ESPEAK_DATA_PATH"] = _short(data_folder())
    try:
        import espeakng_loader

        return str(espeakng_loader.get_library_path())
    except (ImportError, OSError):
        return "libespeak-ng.so.1"


def _cannot_load(error: OSError) -> EngineError:
    return EngineError(f"eSpeak NG can't be loaded: {error}.", "Run 'pip install espeakng-loader'.")


@cache
def _short(folder: Path) -> str:
    if len(os.fsencode(folder)) <= _LONGEST_DATA_PATH:
        return str(folder)
    link = Path(tempfile.mkdtemp(prefix="fullcast-")) / "espeak-ng-data"
    link.symlink_to(folder.resolve())
    return str(link)


class Transcriber:
    """eSpeak NG as it writes words down in phonemes, one voice at a time.

    Raises EngineError where there is no eSpeak NG.
    """

    def __init__(self) -> None:
        self._library = load_own_library()
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._library.espeak_Initialize(SYNCHRONOUS, BUFFER_MS, None, DONT_EXIT)

    def use_voice(self, name: str) -> None:
        """Transcribe as this voice says it from now on. Raises EngineError where eSpeak NG has no
        such voice."""
        if self._library.espeak_SetVoiceByName(name.encode()) != 0:
            raise EngineError(
                f"eSpeak NG has no voice '{name}' to transcribe with.",
                "Run 'pip install --upgrade espeakng-loader'.",
            )

    def clauses(self, text: str, notation: int = IPA) -> list[str]:
        """The text's phonemes, a string for each clause."""
        rest = ctypes.c_char_p(text.encode())
        phonemes = []
        while rest.value:
            clause = self._library.espeak_TextToPhonemes(ctypes.byref(rest), CHARS_UTF8, notation)
            phonemes.append((clause or b"").decode())
        return phonemes
