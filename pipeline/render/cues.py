"""From cues to takes: finds out which are missing and has just those spoken."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.engines.base import Engine
from pipeline.errors import EngineError
from pipeline.model import Cue, Take
from pipeline.render import workers
from pipeline.store import Store, take_key

Progress = Callable[[int, int], None]
"""Called with how many of the missing cues are through, and how many there are."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A cue that could not be spoken, and why."""

    cue: Cue
    message: str


class Takes(Mapping[Cue, Take]):
    """The take of every cue that was spoken. Takes are read from the store when asked for, so
    a long book costs a key a cue."""

    def __init__(self, store: Store, keys: Mapping[Cue, str]) -> None:
        self._store = store
        self._keys = keys

    def __getitem__(self, cue: Cue) -> Take:
        take = self._store.get_take(self._keys[cue])
        if take is None:
            raise KeyError(cue)
        return take

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, cue: Cue) -> str:
        """The key of a cue's take, without a look at the store."""
        return self._keys[cue]


@dataclass(frozen=True, slots=True)
class Rendered:
    """What a render gave."""

    takes: Takes
    rendered: int
    """Distinct cues spoken now."""
    reused: int
    """Distinct cues that were there."""
    failed: tuple[Failure, ...]


def missing(cues: Iterable[Cue], store: Store, engines: Iterable[Engine]) -> tuple[Cue, ...]:
    """The distinct cues that a render would speak, in order."""
    keys = _keys(cues, engines)
    return tuple(cue for cue, key in keys.items() if not store.has_take(key))


def render(
    cues: Iterable[Cue],
    store: Store,
    engines: Iterable[Engine],
    *,
    jobs: int | None = None,
    progress: Progress = lambda done, total: None,
) -> Rendered:
    """Have every cue spoken that has no take yet.

    ``engines`` are those that the cues' voices name; ``jobs`` is how many worker processes to
    use at most, by default one a processor. Cues that an engine can't speak are listed in
    ``failed``, and the rest go on; every take is kept at once, so that a render that is killed
    goes on where it was. Raises EngineError where an engine isn't given, isn't installed or
    can't start, OutputError where the store can't be written.
    """
    known = {engine.name: engine for engine in engines}
    keys = _keys(cues, known.values())
    distinct = {key: cue for cue, key in keys.items()}
    absent = [workers.Job(k, cue) for k, cue in distinct.items() if not store.has_take(k)]
    failures: dict[str, str] = {}
    ended = 0

    def sink(done: workers.Done) -> None:
        nonlocal ended
        ended += 1
        if done.known is None:
            failures[done.job.key] = done.message
        progress(ended, len(absent))

    try:
        for engine in known.values():
            share = [job for job in absent if job.cue.voice.engine == engine.name]
            if share:
                _have_spoken(engine, share, store, sink, jobs)
    finally:
        store.flush()
    return Rendered(
        Takes(store, {cue: key for cue, key in keys.items() if key not in failures}),
        rendered=len(absent) - len(failures),
        reused=len(distinct) - len(absent),
        failed=tuple(Failure(cue, failures[key]) for cue, key in keys.items() if key in failures),
    )


def _have_spoken(
    engine: Engine,
    share: list[workers.Job],
    store: Store,
    sink: workers.Sink,
    jobs: int | None,
) -> None:
    info = engine.info()
    if info.in_process:
        workers.in_process(engine, share, store, sink)
        return
    processes = jobs or os.cpu_count() or 1
    if info.max_jobs:
        processes = min(processes, info.max_jobs)
    workers.processes(engine, share, store, sink, processes)


def _keys(cues: Iterable[Cue], engines: Iterable[Engine]) -> dict[Cue, str]:
    """The key of every distinct cue, in order."""
    versions = {engine.name: engine.info().version for engine in engines}
    keys: dict[Cue, str] = {}
    for cue in cues:
        if cue in keys:
            continue
        version = versions.get(cue.voice.engine)
        if version is None:
            raise EngineError(
                f"the voice {cue.voice.name!r} asks for the engine {cue.voice.engine!r}, "
                "which is not at hand.",
                "Choose a voice of the engine in use.",
            )
        keys[cue] = take_key(cue, version)
    return keys
