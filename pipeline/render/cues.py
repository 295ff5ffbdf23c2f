"""From cues to takes: which are missing is decided here, and just those are spoken.

Where they are spoken is chosen in ``_speaker``: here, in worker processes, or on a cluster.
"""

from __future__ import annotations

import os
from array import array
from collections import Counter
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.engines.base import Engine, EngineInfo, version_for
from pipeline.errors import EngineError
from pipeline.key_run import SeenKeys
from pipeline.model import Cue, Take, Voice
from pipeline.render.dask_cluster import ClusterSpeaker
from pipeline.render.speak_cues import MissingTake, Speaker, SpeakResult, refusal, speak_here
from pipeline.render.take_guard import unlikely_lengths
from pipeline.render.worker_pool import WorkerPool
from pipeline.store import Store, take_key

_KEY_SIZE = 32
_FACTS = 3
"""Of each take, as ``FoundTakes`` keeps them."""
_PACE_CUES = 1_000
"""A voice's pace is known by so many of its takes at most, beside those that were spoken now."""

Progress = Callable[[int, int], None]
"""Called with how many of the missing cues are through, and how many there are."""


@dataclass(frozen=True, slots=True)
class FailedCue:
    """A cue that could not be spoken, and why."""

    cue: Cue
    message: str


class Takes(Mapping[Cue, Take]):
    """The take of every cue that was spoken. Takes are read from the store when asked for, so
    a long book costs a key a cue."""

    def __init__(self, store: Store, keys: Mapping[Cue, str], *, with_marks: bool = True) -> None:
        self._store = store
        self._keys = keys
        self._with_marks = with_marks

    def __getitem__(self, cue: Cue) -> Take:
        key = self._keys[cue]
        take = self._store.get_take(key) if self._with_marks else self._sound(key)
        if take is None:
            raise KeyError(cue)
        return take

    @property
    def without_marks(self) -> Takes:
        """The same without the times of words: for whoever asks for the sound alone. Marks lie
        behind it, and each take's file would have to be opened."""
        return Takes(self._store, self._keys, with_marks=False)

    def _sound(self, key: str) -> Take | None:
        file = self._store.take_file(key)
        if file is None:
            return None
        path = self._store.take_path(key)
        return Take(key, path, file.samples, file.rate_hz, (), file.revision)

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._keys)

    def __len__(self) -> int:
        return len(self._keys)

    def key(self, cue: Cue) -> str:
        """The key of a cue's take, without a look at the store."""
        return self._keys[cue]


@dataclass(frozen=True, slots=True)
class RenderResult:
    """The takes of a render, and what it cost."""

    takes: Takes
    rendered: int
    """Distinct cues spoken now."""
    reused: int
    """Distinct cues that were there."""
    failed: tuple[FailedCue, ...]
    notes: tuple[str, ...] = ()
    """Sentences about the place where they were spoken."""


class FoundTakes:
    """What there is of takes that are needed, each looked at once: a long book costs sixteen bytes
    a cue."""

    def __init__(self, keys: TakeKeys, store: Store) -> None:
        self.keys = keys
        self.bytes = 0
        """Of all takes that are there."""
        self.unsealed: list[str] = []
        """The keys of those that an earlier version spoke, without a seal."""
        self._facts = array("I")
        store.pull_takes(keys.values())
        for key in keys.values():
            file = store.take_file(key)
            if file is None:
                self._facts.extend((0, 0, 0))
                continue
            self._facts.extend((file.samples, file.rate_hz, file.revision))
            self.bytes += file.stamp.size
            if not file.sealed:
                self.unsealed.append(key)

    @property
    def missing(self) -> Iterator[Cue]:
        """The cues that a render would speak, in order."""
        return (
            cue
            for cue, samples in zip(self.keys, self._facts[::_FACTS], strict=True)
            if not samples
        )

    def is_missing(self, row: int) -> bool:
        """Whether the take of a row of ``keys`` is missing."""
        return not self._facts[row * _FACTS]

    def facts(self, cue: Cue) -> tuple[str, int, int, int]:
        """Key, samples, rate and revision of a cue's take; no samples where it is missing."""
        row = self.keys.row(cue)
        samples, rate_hz, revision = self._facts[row * _FACTS : (row + 1) * _FACTS]
        return self.keys.key(row), samples, rate_hz, revision


def missing(cues: Iterable[Cue], store: Store, engines: Iterable[Engine]) -> tuple[Cue, ...]:
    """The distinct cues that a render would speak, in order."""
    return tuple(FoundTakes(take_keys(cues, engines), store).missing)


def render(
    cues: Iterable[Cue] | FoundTakes,
    store: Store,
    engines: Iterable[Engine],
    *,
    jobs: int | None = None,
    workers: str = "",
    progress: Progress = lambda done, total: None,
    speaker: Speaker | None = None,
) -> RenderResult:
    """Have every cue spoken that has no take yet.

    ``cues`` may be their keys, too, or what was found of them just now; ``engines`` are those that
    the voices name; ``jobs`` is how many worker processes to use at most, by default one a
    processor, and ``workers`` a cluster's address that is used in their place; ``speaker`` is used
    in place of both. Cues that an engine can't speak are listed in ``failed``, and the rest go on;
    every take is kept at once, so that a render that is killed goes on where it was. Raises
    EngineError where an engine isn't given, isn't installed or can't start, OutputError where the
    store can't be written.
    """
    by_name = {engine.name: engine for engine in engines}
    if isinstance(cues, FoundTakes):
        found = cues
    else:
        found = FoundTakes(take_keys(cues, by_name.values()), store)
    keys = found.keys
    lacking = {keys[cue]: cue for cue in found.missing}
    absent = [MissingTake(key, cue) for key, cue in lacking.items()]
    store.seal_takes(found.unsealed)
    failures: dict[str, str] = {}
    notes: tuple[str, ...] = ()
    ended = 0

    def on_result(result: SpeakResult) -> None:
        nonlocal ended
        ended += 1
        if result.take_file is None:
            failures[result.wanted.key] = result.message
        progress(ended, len(absent))

    try:
        for engine in by_name.values():
            own = [wanted for wanted in absent if wanted.cue.voice.engine == engine.name]
            if own:
                speak = speaker or _speaker(engine.info(), jobs, workers)
                notes += speak(engine, own, store, on_result)
                if again := _set_unlikely_aside(own, keys, store):
                    speak(engine, list(again), store, lambda result: None)
                    for wanted, why in _set_unlikely_aside(list(again), keys, store).items():
                        failures[wanted.key] = refusal(why)
    finally:
        store.flush()
    store.push_takes(keys.values())
    return RenderResult(
        Takes(store, _without(keys, failures) if failures else keys),
        rendered=len(absent) - len(failures),
        reused=keys.distinct - len(absent),
        failed=tuple(FailedCue(cue, failures[key]) for cue, key in keys.items() if key in failures),
        notes=notes,
    )


def _without(keys: TakeKeys, failures: Container[str]) -> dict[Cue, str]:
    return {cue: key for cue, key in keys.items() if key not in failures}


def _set_unlikely_aside(
    spoken: Iterable[MissingTake], keys: TakeKeys, store: Store
) -> dict[MissingTake, str]:
    """Those takes that were spoken now and are far longer or shorter than their voice needs, by
    what else it says here; and why. They are no longer in the store."""
    own = {wanted.cue: wanted for wanted in spoken}
    lengths: dict[Cue, float] = {}
    for cue in (*_others_of({cue.voice for cue in own}, keys), *own):
        file = store.take_file(keys[cue])
        if file is not None:
            lengths[cue] = file.samples / file.rate_hz
    unlikely = unlikely_lengths(lengths)
    refused = {wanted: unlikely[cue] for cue, wanted in own.items() if cue in unlikely}
    for wanted in refused:
        store.set_take_aside(wanted.key)
    return refused


def _others_of(voices: Container[Voice], keys: Iterable[Cue]) -> Iterator[Cue]:
    """What these voices say of all that is wanted, evenly spread where it is more than their pace
    is known by."""
    counts = Counter(cue.voice for cue in keys if cue.voice in voices)
    met: Counter[Voice] = Counter()
    for cue in keys:
        if cue.voice in counts:
            if not met[cue.voice] % -(-counts[cue.voice] // _PACE_CUES):
                yield cue
            met[cue.voice] += 1


def _speaker(info: EngineInfo, jobs: int | None, workers: str) -> Speaker:
    """Where an engine's missing takes are spoken: on a cluster where one is named, in this process
    where the engine says it is safe for that, else in as many workers as are of use."""
    if workers:
        return ClusterSpeaker(workers)
    return speak_here if info.in_process else WorkerPool(processes(info, jobs))


def processes(info: EngineInfo, jobs: int | None) -> int:
    """How many processes an engine speaks in where ``jobs`` were asked for (None: one a
    processor)."""
    if info.in_process:
        return 1
    wanted = jobs or os.cpu_count() or 1
    return min(wanted, info.max_jobs) if info.max_jobs else wanted


class TakeKeys(Mapping[Cue, str]):
    """The key of every distinct cue, in order. A book's are dear to make: whoever needs cues takes
    them with their keys as well. They lie in one run of bytes, where each takes a third of what it
    does by itself."""

    def __init__(self) -> None:
        self._rows: dict[Cue, int] = {}
        self._keys = bytearray()

    def add(self, cue: Cue, key: str) -> None:
        """A cue that isn't among them yet."""
        self._rows[cue] = len(self._rows)
        self._keys += bytes.fromhex(key)

    @property
    def distinct(self) -> int:
        """How many keys: cues that sound alike have one."""
        seen = SeenKeys()
        return sum(map(seen.add, self.values()))

    def row(self, cue: Cue) -> int:
        """Which in order it is."""
        return self._rows[cue]

    def key(self, row: int) -> str:
        """The key in a row."""
        at = row * _KEY_SIZE
        return self._keys[at : at + _KEY_SIZE].hex()

    def __getitem__(self, cue: Cue) -> str:
        return self.key(self._rows[cue])

    def __contains__(self, cue: object) -> bool:
        return cue in self._rows

    def __iter__(self) -> Iterator[Cue]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def take_keys(cues: Iterable[Cue], engines: Iterable[Engine]) -> TakeKeys:
    """The key of every distinct cue, in order; as they are where they are known."""
    if isinstance(cues, TakeKeys):
        return cues
    by_name = {engine.name: engine for engine in engines}
    versions: dict[tuple[str, str], str] = {}
    keys = TakeKeys()
    for cue in cues:
        if cue in keys:
            continue
        engine = by_name.get(cue.voice.engine)
        if engine is None:
            raise EngineError(
                f"the voice {cue.voice.name!r} asks for the engine {cue.voice.engine!r}, "
                "which is not at hand.",
                "Choose a voice of the engine in use.",
            )
        voice = (engine.name, cue.voice.name)
        if voice not in versions:
            versions[voice] = version_for(engine, cue.voice.name)
        keys.add(cue, take_key(cue, versions[voice]))
    return keys
