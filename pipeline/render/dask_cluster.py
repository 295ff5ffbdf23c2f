"""Cues spoken on an existing Dask cluster, handed out in batches of one voice as workers get free.

The cluster holds two batches for each of its threads at most, and of what is spoken nothing: every
answer is put into the store when it comes. So neither scheduler nor coordinator holds a book. A
worker that is lost costs the cues that it was at, which others then speak.
"""

from __future__ import annotations

import logging
import queue
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pipeline import __version__
from pipeline.engines.base import Engine
from pipeline.errors import EngineError, FullcastError
from pipeline.render.speak_cues import MissingTake, OnResult, SpeakResult
from pipeline.render.voice_batches import VoiceBatches
from pipeline.store import Store, digest

if TYPE_CHECKING:
    from pipeline.render.dask_worker import Answer

_ADDRESS = re.compile(r"dask(\+tls)?://([^/\s]+:\d+)/?\Z")
_BATCH = 8
"""Cues in one task at most: what a lost worker costs for each of its threads."""
_QUEUED = 2
"""Batches for each thread: one that is spoken, one that waits beside it."""
_ATTEMPTS = 2
_TICK_S = 0.2
_LOOK_S = 1.0
"""How often new workers are looked for."""
_GONE_S = 5.0
"""A scheduler that can't be reached for so long is gone."""
_CONNECT_S = 10


def scheduler_address(address: str) -> str:
    """Where the scheduler of ``dask://HOST:PORT`` listens, as Dask writes it. Raises
    FullcastError."""
    parts = _ADDRESS.match(address)
    if parts is None:
        raise FullcastError(
            f"'{address}' is no address of a cluster.", "Write one such as dask://127.0.0.1:8786."
        )
    return f"{'tls' if parts[1] else 'tcp'}://{parts[2]}"


@dataclass(frozen=True, slots=True)
class ClusterSpeaker:
    """A ``Speaker``: on a Dask cluster."""

    address: str
    """``dask://HOST:PORT``; ``dask+tls://`` where Dask is configured for TLS."""
    patience_s: float = 60.0
    """How long a cluster may be without a worker that can be used."""

    def __call__(
        self, engine: Engine, missing: Sequence[MissingTake], store: Store, on_result: OnResult
    ) -> tuple[str, ...]:
        """See ``Speaker``. Raises EngineError also where the cluster can't be reached, has no
        worker to be used, or goes away."""
        with _connected(self.address) as client:
            run = _Run(self, client, engine, missing, store, on_result)
            try:
                run.work()
            finally:
                run.let_go()
            return run.notes()


@contextmanager
def _connected(address: str) -> Iterator[Any]:
    """A client of the cluster. Raises EngineError."""
    where = scheduler_address(address)
    try:
        import distributed
    except ImportError:
        raise EngineError(
            "speaking on a cluster needs Dask's distributed.",
            "Run \"pip install 'fullcast[cluster]'\" here and on every worker.",
        ) from None
    # They report every lost connection on their own; here that ends in one sentence.
    loggers = [logging.getLogger(n) for n in logging.root.manager.loggerDict if _is_dasks(n)]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.CRITICAL + 1)
    connect: Any = distributed.Client
    client: Any = None
    try:
        try:
            client = connect(where, timeout=_CONNECT_S, set_as_default=False, name="fullcast")
        except (OSError, ValueError, TypeError, AssertionError) as error:
            # Dask asserts that its own thread begins within ten seconds.
            raise EngineError(
                f"can't reach the cluster {address}: {type(error).__name__}.",
                "Check that its scheduler runs there, or leave --workers out.",
            ) from error
        yield client
    finally:
        if client is not None:
            gone = client.status != "running"
            with suppress(Exception):
                client.close(timeout=2)
            # A client that lost its scheduler goes on about it after its end.
            for logger, level in zip(loggers, levels, strict=True) if not gone else ():
                logger.setLevel(level)


def _is_dasks(logger: str) -> bool:
    return logger.partition(".")[0] == "distributed"


@dataclass(frozen=True, slots=True)
class _Batch:
    """Cues that were handed out, and the workers that may speak them."""

    cues: tuple[MissingTake, ...]
    workers: frozenset[str]


class _Run:
    """The speaking of one call."""

    def __init__(
        self,
        speaker: ClusterSpeaker,
        client: Any,
        engine: Engine,
        missing: Sequence[MissingTake],
        store: Store,
        on_result: OnResult,
    ) -> None:
        self._speaker = speaker
        self._client = client
        self._engine = engine
        self._store = store
        self._on_result = on_result
        self._version = engine.info().version
        self._todo = VoiceBatches(missing)
        self._whole = self._left = len(missing)
        self._tries: dict[str, int] = {}
        self._threads: dict[str, int] = {}
        """Of each worker that can be used."""
        self._unfit: dict[str, str] = {}
        self._looked_s = 0.0
        self._fit_s = self._reached_s = time.monotonic()
        self._running: dict[Any, _Batch] = {}
        self._inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
        self._shared = store.shared.address if store.shared is not None else ""

    def work(self) -> None:
        from pipeline.render.dask_worker import SpeakingPlugin

        kind = type(self._engine)
        own = [kind.__module__, kind.__qualname__, self._engine.name, self._version]
        self._plugin = f"fullcast-{digest(own)[:12]}"
        self._reaching(
            lambda: self._client.register_plugin(SpeakingPlugin(self._plugin, self._engine))
        )
        while self._left:
            self._look()
            self._hand_out()
            with suppress(queue.Empty):
                self._receive(self._inbox.get(timeout=_TICK_S))
                while True:
                    self._receive(self._inbox.get_nowait())

    def let_go(self) -> None:
        """Take back what isn't spoken yet."""
        if self._running and self._client.status == "running":
            with suppress(Exception):
                self._client.cancel(list(self._running), force=True)
        self._running.clear()

    def notes(self) -> tuple[str, ...]:
        """A sentence about every worker that wasn't used."""
        return tuple(f"The worker {w} was not used: {why}." for w, why in self._unfit.items())

    # -------------------------------------------------------------- workers

    def _look(self) -> None:
        """Find out who is there by now, and whether they can be used."""
        now = time.monotonic()
        if self._client.status != "running":
            if now - self._reached_s > _GONE_S:
                raise self._gone()
            return
        self._reached_s = now
        if now - self._looked_s < _LOOK_S:
            return
        self._looked_s = now
        there: dict[str, int] = self._reaching(self._client.nthreads) or {}
        new = [w for w in there if w not in self._threads and w not in self._unfit]
        self._unfit |= self._faults(new) if new else {}
        self._threads = {w: count for w, count in there.items() if w not in self._unfit}
        self._take_back_lost()
        if self._threads:
            self._fit_s = now
        elif now - self._fit_s > self._speaker.patience_s or (there and not self._running):
            raise self._nobody()

    def _take_back_lost(self) -> None:
        """Put back what was handed to workers of whom none is left: Dask would wait for them."""
        lost = [f for f, batch in self._running.items() if not batch.workers & self._threads.keys()]
        if lost:
            self._reaching(lambda: self._client.cancel(lost, force=True))
            for future in lost:
                for wanted in self._running.pop(future).cues:
                    self._todo.add(wanted)

    def _faults(self, workers: list[str]) -> dict[str, str]:
        from pipeline.render.dask_worker import cant_share, why_unfit

        def ask(question: Any, *words: object) -> dict[str, str]:
            answers = self._reaching(
                lambda: self._client.run(question, *words, workers=workers, on_error="return")
            )
            return {w: _clause(answer) for w, answer in (answers or {}).items() if answer}

        faults = ask(why_unfit, self._engine, self._version, __version__)
        if self._shared and ask(cant_share, self._shared):
            self._shared = ""  # then the takes themselves are sent
        return faults

    def _nobody(self) -> EngineError:
        whys = "; ".join(f"{worker}: {why}" for worker, why in self._unfit.items())
        return EngineError(
            f"the cluster {self._speaker.address} has no worker that can speak this book"
            f"{f' ({whys})' if whys else ''}; {self._spoken()}",
            "Start workers with the same fullcast and engine, or leave --workers out.",
        )

    def _gone(self) -> EngineError:
        return EngineError(
            f"the scheduler of the cluster {self._speaker.address} went away; {self._spoken()}",
            "Run the same command again when it is back, or without --workers.",
        )

    def _spoken(self) -> str:
        return f"{self._whole - self._left:,} of {self._whole:,} cues were spoken and are kept."

    def _reaching(self, ask: Any) -> Any:
        """What the scheduler says; None where it can't be asked just now."""
        try:
            return ask()
        except FullcastError:
            raise
        except Exception:  # whatever the connection makes of it: the next look tells
            self._looked_s = time.monotonic()
            if time.monotonic() - self._reached_s > _GONE_S:
                raise self._gone() from None
            return None

    # -------------------------------------------------------------- batches

    def _hand_out(self) -> None:
        """Keep every thread in work, with fewer cues at a time towards the end."""
        from pipeline.render.dask_worker import speak_batch

        slots = sum(self._threads.values())
        if self._client.status != "running":
            return
        while self._todo and len(self._running) < _QUEUED * slots:
            batch = self._todo.take(max(1, min(_BATCH, len(self._todo) // (4 * slots))))
            shared = "" if any(self._store.revision(w.key) for w in batch) else self._shared
            future = self._client.submit(
                speak_batch, self._plugin, batch, shared,
                workers=list(self._threads), allow_other_workers=False, pure=False,
            )  # fmt: skip
            self._running[future] = _Batch(batch, frozenset(self._threads))
            future.add_done_callback(self._inbox.put)

    def _receive(self, future: Any) -> None:
        handed_out = self._running.pop(future, None)
        if handed_out is None:
            return
        batch = handed_out.cues
        try:
            answers = future.result(timeout=_CONNECT_S)
        except FullcastError:
            raise
        except Exception as error:
            self._again(batch, error)
            return
        wanted_of = {wanted.key: wanted for wanted in batch}
        for answer in answers:
            self._finish(wanted_of[answer.key], answer)

    def _again(self, batch: tuple[MissingTake, ...], error: Exception) -> None:
        """A batch that came to nothing: Dask has tried it on other workers where its own was lost,
        so one of its cues may be what ends them. They are tried one by one."""
        lost = type(error).__name__ in ("CancelledError", "FutureCancelledError", "TimeoutError")
        for wanted in batch:
            tries = self._tries[wanted.key] = self._tries.get(wanted.key, 0) + (not lost)
            if tries >= _ATTEMPTS:
                message = f"its workers were lost ({type(error).__name__})."
                self._count(SpeakResult(wanted, None, message))
            else:
                self._todo.add(wanted)

    def _finish(self, wanted: MissingTake, answer: Answer) -> None:
        """Keep a take that came, or put its cue back for the second try."""
        message, final = answer.message, answer.final
        if not message:
            if answer.shared:
                self._store.pull_takes([wanted.key])
            else:
                self._store.adopt_take(wanted.key, answer.data)
            take_file = self._store.take_file(wanted.key)
            if take_file is not None:
                self._count(SpeakResult(wanted, take_file))
                return
            message, final = "what its worker sent is damaged.", False
        tries = self._tries[wanted.key] = self._tries.get(wanted.key, 0) + 1
        if final or tries >= _ATTEMPTS:
            self._count(SpeakResult(wanted, None, message))
        else:
            self._todo.add(wanted)

    def _count(self, result: SpeakResult) -> None:
        self._left -= 1
        self._on_result(result)


def _clause(answer: object) -> str:
    """What a worker says of itself, or why it couldn't."""
    if not isinstance(answer, BaseException):
        return str(answer)
    missing = isinstance(answer, ImportError)
    what = f"{type(answer).__name__}: {answer}".rstrip(".: ")
    return f"fullcast or its engine isn't installed there ({what})" if missing else what
