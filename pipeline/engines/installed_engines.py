"""What engines are here, what each can do, and how to get more."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.engines import get, names
from pipeline.engines.kokoro import model_file
from pipeline.engines.user_cache import cache_folder
from pipeline.errors import FullcastError
from pipeline.model import Cue, Voice

_PASSAGE = "The lamp was lit, and somebody was singing behind the cellar door."

_MODULES = {
    "kokoro": model_file.NEEDED,
    "piper": ("onnxruntime",),
    "pyttsx3": ("pyttsx3", "espeakng_loader"),
}
"""What an engine brings along; onnxruntime is counted for each that needs it."""

_MEASURE = f"from {__name__} import speed; print(speed(*sys.argv[1:]))"


@dataclass(frozen=True, slots=True)
class Health:
    """An engine as it is found on this machine."""

    name: str
    ready: bool
    problem: str = ""
    hint: str = ""
    version: str = ""
    licence: str = ""
    voices: int = 0
    deterministic: bool = False
    bytes: int = 0
    """Of its packages and of what it keeps in the user's cache."""
    times_real_time: float | None = None
    """Seconds of sound that one process speaks in a second; None where it wasn't tried."""
    usd_per_million_chars: float = 0.0


def survey(*, measure: bool = False) -> tuple[Health, ...]:
    """Every engine's health. With ``measure`` each that is ready and free speaks a sentence
    twice, which takes some seconds for neural ones."""
    return tuple(_health(name, measure) for name in names())


def _health(name: str, measure: bool) -> Health:
    size = sum(_size_of(module) for module in _MODULES.get(name, ()))
    try:
        engine = get(name)
        info, voices = engine.info(), engine.voices()
        pace = None
        if measure and voices and name != "openai":
            pace = _measured(name, voices[0].name)
    except FullcastError as error:
        return Health(name, False, error.message, error.hint, bytes=size)
    except Exception as error:  # an outsider's engine may fail in any way
        return Health(name, False, f"{type(error).__name__}: {error}", bytes=size)
    if name == "kokoro":
        size += _size(p for p in cache_folder().glob("kokoro-*") if p.is_file())
    return Health(
        name, True, version=info.version, licence=info.licence, voices=len(voices),
        deterministic=info.deterministic, bytes=size, times_real_time=pace,
        usd_per_million_chars=info.usd_per_million_chars,
    )  # fmt: skip


def _measured(name: str, voice: str) -> float | None:
    """``speed`` in a process of its own, as a worker is: big ones fork slowly."""
    code = f"import sys; sys.path[:] = {sys.path!r}\n{_MEASURE}"
    ran = subprocess.run([sys.executable, "-c", code, name, voice], capture_output=True, text=True)
    try:
        return float(ran.stdout)
    except ValueError:
        return None


def speed(name: str, voice: str) -> float:
    """Seconds of sound that an engine speaks here in a second."""
    with get(name).session() as session:
        cue = Cue(_PASSAGE, Voice(name, voice))
        session.speak(cue)  # the first is slower: things are loaded as they are needed
        start = time.perf_counter()
        sound = session.speak(cue)
        return sound.seconds / max(time.perf_counter() - start, 1e-6)


def _size_of(module: str) -> int:
    """Bytes on the disk of an installed module; nothing is imported."""
    try:
        spec = importlib.util.find_spec(module)
    except (ImportError, ValueError):
        return 0
    if spec is None or not spec.submodule_search_locations:
        return 0
    return sum(
        _size(Path(folder) / f for folder, _, files in os.walk(top) for f in files)
        for top in spec.submodule_search_locations
    )


def _size(files: Iterable[Path]) -> int:
    total = 0
    for path in files:
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total
