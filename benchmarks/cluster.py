"""A real Dask scheduler and workers on this machine, against the local pool; what is lost where one
of them goes; and a catalogue of 1,000 books, simulated from what was measured.

    python benchmarks/cluster.py kokoro      throughput of two workers over that of a pool of two
    python benchmarks/cluster.py scaling     workers at Kokoro's pace: 1, 2, 8, 32 and 64
    python benchmarks/cluster.py losses      a worker killed, one joined late, the scheduler stopped
    python benchmarks/cluster.py costs       what a cue costs coordinator, scheduler and network
    python benchmarks/cluster.py simulate    1,000 books on 1, 10, 100 and 1,000 workers

Throughput is taken between the first answer and the last, so that nobody's start counts. Needs the
extra ``cluster``, and Linux.
"""

from __future__ import annotations

import argparse
import heapq
import os
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from slow_tone import KOKORO_RTF, LOG, SlowTone

from pipeline import engines
from pipeline.errors import EngineError
from pipeline.model import Cue, Voice
from pipeline.render.dask_cluster import ClusterSpeaker
from pipeline.render.speak_cues import MissingTake, Speaker
from pipeline.render.worker_pool import WorkerPool
from pipeline.store import Store, take_key

HERE = Path(__file__).parent
_AT_ONCE_S = 0.25
TEXT = "The ferry left the quay at number {0}, and nobody looked back at the lamp."


class Cluster:
    """A scheduler and its workers, as processes of this machine."""

    def __init__(self, workers: int = 0, threads: int = 1) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.address = f"dask://127.0.0.1:{self._port}"
        self.log = Path(tempfile.mkdtemp(prefix="cluster-log-"))
        listen = ("--host", "127.0.0.1", "--port", str(self._port), "--no-dashboard")
        self.scheduler = self._dask("scheduler", *listen)
        self.workers = [self.add_worker(threads) for _ in range(workers)]
        if workers:
            self.wait_for(workers)

    def add_worker(self, threads: int = 1) -> subprocess.Popen[bytes]:
        where = ("--local-directory", tempfile.mkdtemp(prefix="cluster-worker-"))
        return self._dask(
            "worker", f"tcp://127.0.0.1:{self._port}", "--no-nanny", "--no-dashboard",
            "--nthreads", str(threads), *where,
        )  # fmt: skip

    def wait_for(self, workers: int) -> None:
        from distributed import Client

        connect: Any = Client
        with connect(f"tcp://127.0.0.1:{self._port}", timeout=120, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=300)

    def spoken(self) -> int:
        """How many cues engines began, on all workers."""
        logs = (path.read_text(encoding="utf-8") for path in self.log.iterdir())
        return sum(len(log.splitlines()) for log in logs)

    def close(self) -> None:
        for process in (*self.workers, self.scheduler):
            kill(process)

    def _dask(self, *words: str) -> subprocess.Popen[bytes]:
        path = os.pathsep.join([str(HERE.parent), str(HERE)])
        return subprocess.Popen(
            [sys.executable, "-c", "from dask.__main__ import main; main()", *words],
            env=os.environ | {"PYTHONPATH": path, LOG: str(self.log)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def kill(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def wanted(count: int, engine: engines.Engine, voice: str, first: int = 0) -> list[MissingTake]:
    version = engine.info().version
    cues = [Cue(TEXT.format(first + n), Voice(engine.name, voice)) for n in range(count)]
    return [MissingTake(take_key(cue, version), cue) for cue in cues]


def speak(
    speaker: Speaker,
    engine: engines.Engine,
    cues: list[MissingTake],
    after: dict[int, Callable[[], object]] | None = None,
) -> tuple[float, int]:
    """Cues a second between the first answer and the last, and how many have a take."""
    times: list[float] = []
    good = [0]
    events = dict(after or {})

    def on_result(result: Any) -> None:
        times.append(time.monotonic())
        good[0] += result.take_file is not None
        if happens := events.pop(len(times), None):
            threading.Thread(target=happens).start()

    with (
        tempfile.TemporaryDirectory(prefix="cluster-store-") as folder,
        Store(Path(folder) / ".store") as store,
    ):
        try:
            speaker(engine, cues, store, on_result)
        except EngineError as error:
            print(f"  {error.message}")
    # What came with the first answer, a batch at once, was spoken before the clock began.
    later = [moment for moment in times if moment > times[0] + _AT_ONCE_S] if times else []
    return (len(later) / (later[-1] - times[0]) if later else 0.0), good[0]


def kokoro(count: int) -> None:
    """Pool and cluster by turns, each with two workers."""
    engine = engines.get("kokoro")
    cluster = Cluster(workers=2)
    try:
        speak(ClusterSpeaker(cluster.address), engine, wanted(4, engine, "af_heart"))  # sessions
        places = {"pool": WorkerPool(2), "cluster": ClusterSpeaker(cluster.address)}
        rates: dict[str, list[float]] = {name: [] for name in places}
        # There and back, so that a machine that gets busier slows both alike.
        for turn, name in enumerate(("pool", "cluster", "cluster", "pool")):
            cues = wanted(count, engine, "af_heart", first=1000 * (turn + 1))
            rate, _ = speak(places[name], engine, cues)
            rates[name].append(rate)
            print(f"{name:8} {rate:.3f} cues a second", flush=True)
        print(f"cluster over pool: {sum(rates['cluster']) / sum(rates['pool']):.3f}")
    finally:
        cluster.close()


def scaling(sizes: list[int], each: int) -> None:
    """Cues a second at Kokoro's pace, and how much of so many workers that is."""
    alone = 0.0
    for size in sizes:
        processes = min(size, 8)
        cluster = Cluster(workers=processes, threads=size // processes)
        try:
            engine = SlowTone()
            speak(ClusterSpeaker(cluster.address), engine, wanted(2 * size, engine, "alto", 90_000))
            cpu = _cpu_s()
            rate, good = speak(
                ClusterSpeaker(cluster.address), engine, wanted(each * size, engine, "alto")
            )
            used = (_cpu_s() - cpu) / (each * size)
            alone = alone or rate / size
            print(f"{size:3} workers: {rate:6.2f} cues a second, {rate / alone:5.2f} times one "
                  f"worker's; {good} takes; coordinator {used * 1000:.1f} ms of processor a cue",
                  flush=True)  # fmt: skip
        finally:
            cluster.close()


def losses(count: int) -> None:
    """What was spoken more than once, and what not at all."""
    for what in ("a worker killed", "a worker joined late", "the scheduler stopped"):
        cluster = Cluster(workers=1 if what == "a worker joined late" else 2)
        engine = SlowTone(0.15)
        happens: dict[str, Callable[[], object]] = {
            "a worker killed": lambda c=cluster: kill(c.workers[0]),
            "a worker joined late": lambda c=cluster: c.workers.append(c.add_worker()),
            "the scheduler stopped": lambda c=cluster: kill(c.scheduler),
        }
        try:
            _, good = speak(
                ClusterSpeaker(cluster.address), engine, wanted(count, engine, "alto"),
                {count // 3: happens[what]},
            )  # fmt: skip
            used = len(list(cluster.log.iterdir()))
            print(f"{what}: {good} of {count} cues have takes, {cluster.spoken()} were begun, "
                  f"by {used} sessions", flush=True)  # fmt: skip
        finally:
            cluster.close()


def costs(count: int) -> None:
    """With an engine that takes no time, all that is left is ours and Dask's."""
    cluster = Cluster(workers=2, threads=2)
    try:
        engine = SlowTone(0.0)
        speak(ClusterSpeaker(cluster.address), engine, wanted(20, engine, "alto", 90_000))
        own, scheduler = _cpu_s(), _cpu_of(cluster.scheduler.pid)
        start = time.monotonic()
        rate, good = speak(ClusterSpeaker(cluster.address), engine, wanted(count, engine, "alto"))
        wall = time.monotonic() - start
        with engine.session() as session:
            samples = len(session.speak(wanted(1, engine, "alto")[0].cue).samples)
        print(f"{good} cues in {wall:.1f} s ({rate:.0f} a second)")
        print(f"coordinator {(_cpu_s() - own) / count * 1000:.2f} ms of processor a cue, scheduler "
              f"{(_cpu_of(cluster.scheduler.pid) - scheduler) / count * 1000:.2f} ms, "
              f"{2 * samples:,} bytes of sound")  # fmt: skip
    finally:
        cluster.close()


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def _cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# ------------------------------------------------------------------ simulation


@dataclass(frozen=True, slots=True)
class Costs:
    """What was measured, in seconds of one processor unless it says otherwise."""

    speak_rtf: float
    """Of a second of sound, on a worker."""
    cue_s: float = 7.7
    """Seconds of sound in a cue: The Sign of the Four has 1,780 in 3.82 hours."""
    cues_a_book: int = 1_780
    coordinator_cue_s: float = 0.004
    scheduler_cue_s: float = 0.0018
    master_book_s: float = 66.0
    """Mastering, encoding and publishing a book, on the coordinator."""
    bytes_a_second: int = 48_000
    """Of takes, over the network."""
    batch: int = 8


@dataclass(frozen=True, slots=True)
class Simulated:
    hours: float
    vcpu_hours: float
    gigabytes: float
    busy: dict[str, float]
    """Share of the time that each part is at work, 1 for all of it."""


def simulate(costs: Costs, books: int, workers: int, coordinator_cores: int = 2) -> Simulated:
    """Batches of cues through scheduler, workers and coordinator, each a queue in order; a book is
    mastered when its last cue came. A long catalogue is simulated in part and drawn out."""
    batches_a_book = -(-costs.cues_a_book // costs.batch)
    part = min(books, max(100, 40 * workers // batches_a_book + 4))
    free = [0.0] * workers
    heapq.heapify(free)
    scheduler = coordinator = 0.0
    masters = [0.0] * coordinator_cores
    end = 0.0
    for _ in range(part):
        last = 0.0
        for _ in range(batches_a_book):
            start = max(heapq.heappop(free), scheduler)
            scheduler = max(scheduler, start - 1.0) + costs.scheduler_cue_s * costs.batch
            done = max(start, scheduler) + costs.speak_rtf * costs.cue_s * costs.batch
            heapq.heappush(free, done)
            coordinator = max(coordinator, done) + costs.coordinator_cue_s * costs.batch
            last = max(last, coordinator)
        at = masters.index(min(masters))
        masters[at] = max(masters[at], last) + costs.master_book_s
        end = max(end, masters[at])
    scale = books / part
    wall = end * scale
    speaking = costs.speak_rtf * costs.cue_s * costs.cues_a_book * books
    receiving = costs.coordinator_cue_s * costs.cues_a_book * books
    scheduling = costs.scheduler_cue_s * costs.cues_a_book * books
    busy = {
        "workers": speaking / (workers * wall),
        "scheduler": scheduling / wall,
        "receiving": receiving / wall,
        "mastering": costs.master_book_s * books / (coordinator_cores * wall),
    }
    sound_s = costs.cue_s * costs.cues_a_book * books
    vcpu = (workers + coordinator_cores + 1) * wall / 3600
    return Simulated(wall / 3600, vcpu, sound_s * costs.bytes_a_second / 1e9, busy)


def show_simulation(books: int, price: float) -> None:
    engines_rtf = {"default": 0.0013, "piper": 0.09, "kokoro": KOKORO_RTF}
    print("engine   workers    hours  vCPU h     USD       GB   at work: workers scheduler "
          "receiving mastering")  # fmt: skip
    for name, rtf in engines_rtf.items():
        rate = 44_100 if name != "kokoro" else 48_000
        for workers in (1, 10, 100, 1_000):
            costs = Costs(rtf, bytes_a_second=rate)
            run = simulate(costs, books, workers)
            parts = "  ".join(f"{run.busy[part]:8.0%}" for part in run.busy)
            print(f"{name:8} {workers:7,} {run.hours:8.1f} {run.vcpu_hours:7,.0f} "
                  f"{run.vcpu_hours * price:7,.0f} {run.gigabytes:8,.0f}   {parts}")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["kokoro", "scaling", "losses", "costs", "simulate"])
    parser.add_argument("--cues", type=int, help="how many are spoken in a run")
    parser.add_argument("--sizes", default="1,2,8,32,64", help="numbers of workers")
    parser.add_argument("--books", type=int, default=1_000)
    parser.add_argument("--usd", type=float, default=0.05, help="of an hour of a vCPU")
    arguments = parser.parse_args()
    if arguments.what == "kokoro":
        kokoro(arguments.cues or 24)
    elif arguments.what == "scaling":
        scaling([int(n) for n in arguments.sizes.split(",")], arguments.cues or 8)
    elif arguments.what == "losses":
        losses(arguments.cues or 60)
    elif arguments.what == "costs":
        costs(arguments.cues or 400)
    else:
        show_simulation(arguments.books, arguments.usd)


if __name__ == "__main__":
    main()
