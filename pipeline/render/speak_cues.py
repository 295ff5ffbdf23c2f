"""One cue spoken and kept, wherever that is done: the same work in this process, in a worker
process, or on another machine that reaches the store.

What is missing is decided in ``cues``; where it is spoken, by the ``Speaker`` that is chosen
there. Between the two travel only ``MissingTake`` and ``SpeakResult``.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Protocol

from pipeline.engines.base import Engine, Session, Sound, is_plausible
from pipeline.errors import EngineError, FullcastError, OutputError
from pipeline.model import Cue
from pipeline.render.take_guard import sound_fault
from pipeline.store import Store, TakeFile


@dataclass(frozen=True, slots=True)
class MissingTake:
    """A cue to be spoken and the key of its take."""

    key: str
    cue: Cue


@dataclass(frozen=True, slots=True)
class SpeakResult:
    """How one attempt ended: with a take in the store, or with what went wrong."""

    wanted: MissingTake
    take_file: TakeFile | None
    """The take as it lies in the store; None where the attempt failed."""
    message: str = ""
    """What went wrong, for a person to read."""
    final: bool = True
    """Whether trying again would be of no use."""


OnResult = Callable[[SpeakResult], None]
"""Called in the coordinating process, once for each take that was missing."""


class Speaker(Protocol):
    """A place where missing takes are spoken.

    It puts each take into the store, tries again what may come right, and hands every result
    to ``on_result``. Gives sentences about what a person should know of the place. Raises
    EngineError where the engine can't start or dies at every cue, OutputError where the store can't
    be written.
    """

    def __call__(
        self, engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
    ) -> tuple[str, ...]: ...


def speak_here(
    engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
) -> tuple[str, ...]:
    """A ``Speaker``: in this process, one after another. For engines that say they are safe
    for it."""
    rate_hz = engine.info().rate_hz
    with ExitStack() as stack:
        session = _opened(engine, stack)
        for wanted in missing:
            result = speak_once(session, wanted, store, rate_hz)
            if not result.final:
                result = speak_once(session, wanted, store, rate_hz)
            on_result(result)
    return ()


def _opened(engine: Engine, stack: ExitStack) -> Session:
    """The engine at work until the stack ends. Raises EngineError."""
    try:
        return stack.enter_context(engine.session())
    except FullcastError:
        raise
    except (Exception, SystemExit) as error:
        what = f"engine {engine.name} can't start: {type(error).__name__}: {error}."
        raise EngineError(what, "Run 'fullcast doctor'.") from error


def speak_once(
    session: Session, wanted: MissingTake, store: Store, rate_hz: int = 0
) -> SpeakResult:
    """One attempt at one take; ``rate_hz`` is what the engine says of itself. Raises OutputError,
    which is for the whole build; all else that goes wrong is the cue's, and in the result."""
    try:
        sound = _spoken(session, wanted.cue)
        if fault := sound_fault(wanted.cue, sound, rate_hz):
            return SpeakResult(wanted, None, refusal(fault), final=False)
        if not is_plausible(wanted.cue, sound.seconds):
            message = _implausible(wanted.cue, sound.seconds)
            return SpeakResult(wanted, None, message, final=False)
        store.put_take(wanted.key, sound.samples, sound.rate_hz, sound.marks)
    except OutputError:
        raise
    except FullcastError as error:
        return SpeakResult(wanted, None, f"{error.message} {error.hint}".strip())
    # An engine may fail in any way, and end the program: the next cue may still be right.
    except (Exception, SystemExit) as error:
        return SpeakResult(wanted, None, f"{type(error).__name__}: {error}", final=False)
    return SpeakResult(wanted, store.take_file(wanted.key))


def _spoken(session: Session, cue: Cue) -> Sound:
    """What the engine makes of a cue, wherever it goes meanwhile: the store's and everybody's paths
    begin in the folder that the program was started in."""
    home = os.getcwd()
    try:
        return session.speak(cue)
    finally:
        if os.getcwd() != home:
            os.chdir(home)


def refusal(fault: str) -> str:
    """Why a sound was refused, for a person to read."""
    return f"what the engine made can't be kept: {fault}. Try another voice, or change the line."


def _implausible(cue: Cue, seconds: float) -> str:
    return (
        f"what the engine made of its {len(cue.text)} characters is {seconds:.1f} s long: cut"
        " short, or run away. Try another voice, or split the line."
    )
