"""The engines: everything that can speak, found by entry points ``fullcast.engines``.

An entry point names a function without arguments that gives an ``Engine``. Ours are found
like any outsider's; the table below serves a source tree that was never installed.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from pipeline.engines.base import Engine, EngineInfo, Session, Sound, voice_version
from pipeline.engines.ipa import SaysPhonemes
from pipeline.engines.languages import palette, without_voices
from pipeline.engines.voice_clarity import words_wrong
from pipeline.errors import EngineError

__all__ = [
    "AUTO",
    "Engine",
    "EngineInfo",
    "Session",
    "Sound",
    "best",
    "get",
    "is_known",
    "names",
    "palette",
    "unsayable",
    "voice_version",
    "without_voices",
    "words_wrong",
]

GROUP = "fullcast.engines"
AUTO = "auto"
_BEST_FIRST = ("kokoro", "pyttsx3")

_BUILT_IN = {
    "kokoro": "pipeline.engines.kokoro:engine",
    "openai": "pipeline.engines.openai:engine",
    "piper": "pipeline.engines.piper:engine",
    "pyttsx3": "pipeline.engines.pyttsx3:engine",
    "tone": "pipeline.engines.tone:engine",
}


def _must_answer(engine: Engine) -> None:
    """Raises EngineError for an outsider's engine that can't even say what it is."""
    try:
        engine.info()
    except EngineError:
        raise
    except Exception as error:  # it may fail in any way
        raise EngineError(
            f"engine {engine.name} can't say what it is: {type(error).__name__}: {error}.",
            "Install the package that brings it again, or take another engine.",
        ) from error


def names() -> tuple[str, ...]:
    """Every engine known here, installed or not, in alphabetical order."""
    return tuple(sorted(_table()))


def is_known(name: str) -> bool:
    """Whether there is an engine of that name here, installed or not."""
    return name in _BUILT_IN or name in _table()


def get(name: str) -> Engine:
    """The engine of that name, not yet at work; ``auto`` is the best one that is ready here.

    Raises EngineError for an unknown name (with the nearest one), and where the engine's own
    module can't be loaded.
    """
    if name == AUTO:
        return best()
    # What else is installed takes a while to find out, and can't be of a built-in name.
    table = {name: _loader(_BUILT_IN[name])} if name in _BUILT_IN else _table()
    if name not in table:
        import difflib

        near = difflib.get_close_matches(name.lower(), table, n=1, cutoff=0.6)
        hint = f"Did you mean {near[0]}? " if near else ""
        raise EngineError(
            f"there is no engine {name!r}.", f"{hint}Engines: {', '.join(names())}, or {AUTO}."
        )
    try:
        engine = table[name]()
    except (ImportError, AttributeError) as error:
        raise EngineError(
            f"engine {name} can't be loaded: {error}.", "Install the package that brings it again."
        ) from error
    if name not in _BUILT_IN:
        _must_answer(engine)
    return engine


def unsayable(engine: Engine) -> Callable[[str, str], str] | None:
    """What says which phonemes a voice of an engine can't say; None where it takes none."""
    return engine.unsayable if isinstance(engine, SaysPhonemes) else None


def best(language: str = "") -> Engine:
    """Neural voices where they are installed and know the language, else the default engine."""
    for name in _BEST_FIRST[:-1]:
        engine = get(name)
        try:
            engine.info()
        except EngineError:
            continue
        if not without_voices(engine, language):
            return engine
    return get(_BEST_FIRST[-1])  # says what it lacks when it is used


def _table() -> dict[str, Callable[[], Engine]]:
    from importlib.metadata import entry_points

    table = {name: _loader(value) for name, value in _BUILT_IN.items()}
    for point in entry_points(group=GROUP):
        # A built-in name is never taken over: a stale install must not hide the source tree's.
        table.setdefault(point.name, _loader(f"{point.module}:{point.attr}"))
    return table


def _loader(where: str) -> Callable[[], Engine]:
    """What makes the engine of an entry point, ``module:function``."""

    def load() -> Engine:
        module, _, function = where.partition(":")
        made: Engine = getattr(import_module(module), function)()
        return made

    return load
