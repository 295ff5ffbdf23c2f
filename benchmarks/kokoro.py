"""Kokoro's speed, and what a worker of it takes.

    python benchmarks/kokoro.py speed [--lines 200]   the plain way, a bare loop, and ours
    python benchmarks/kokoro.py beside [--lines 30]   kokoro-onnx (where it is installed), and ours
    python benchmarks/kokoro.py worker                memory, and the wait for a short line

Three ways speak the same lines of the sample story on all processors. ``plain``: one session of
the published model with onnxruntime's default options, one line at a time. ``bare``: the
rewritten model and nothing else, tokens ready, a process a processor. ``ours``: the engine's own
sessions as worker processes open them, from text to finished take. They take turns, ten lines at
a time, with everything loaded before the clock runs, so that a busy machine is fair to all. The
ratios are medians over the turns. Seconds are for a second of sound as the model gives it: the
engine cuts silence off both ends afterwards. ``beside`` has the package kokoro-onnx speak, as its
own documentation says, with the same published model and the same voice, from text to trimmed
samples; ratios are per second of what each of the two gives. Figures are in docs/engines.md.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import multiprocessing as mp
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from engines import lines

VOICE = "af_heart"
_TURN = 10


def measure_speed(count: int) -> dict[str, Any]:
    """Three ways by turns on the same lines, and how ours compares with each of the others."""
    cores = os.cpu_count() or 1
    texts = lines(count)
    taken = _by_turns({"plain": (_plain, 1), "bare": (_bare, cores), "ours": (_ours, cores)}, texts)
    report: dict[str, Any] = {"cores": cores, "lines": len(texts)}
    for name, each in taken.items():
        report[name] = each.for_a_second(taken["plain"].sound_s)
    for other in ("plain", "bare"):
        ratios = [b / a for a, b in zip(taken["ours"].wall_s, taken[other].wall_s, strict=True)]
        report[f"throughput of ours against {other}"] = {
            "median": round(statistics.median(ratios), 2),
            "from, to": [round(min(ratios), 2), round(max(ratios), 2)],
            "by processor time": round(sum(taken[other].cpu_s) / sum(taken["ours"].cpu_s), 2),
        }
    return report


def measure_beside(count: int) -> dict[str, Any]:
    """The package kokoro-onnx and ours by turns on the same lines."""
    if importlib.util.find_spec("kokoro_onnx") is None:
        return {"skipped": "kokoro-onnx isn't installed: pip install kokoro-onnx==0.6.1"}
    cores = os.cpu_count() or 1
    texts = lines(count)
    taken = _by_turns({"kokoro-onnx": (_kokoro_onnx, 1), "ours": (_ours, cores)}, texts)
    other, ours = taken["kokoro-onnx"], taken["ours"]
    report: dict[str, Any] = {"cores": cores, "lines": len(texts), "load": os.getloadavg()}
    for name, each in taken.items():
        report[name] = each.for_a_second(each.sound_s)
    for what, own, others in (
        ("clock", ours.wall_s, other.wall_s),
        ("processor time", ours.cpu_s, other.cpu_s),
    ):
        share = ours.sound_s / other.sound_s
        ratios = [share * b / a for a, b in zip(own, others, strict=True)]
        report[f"throughput of ours by {what}"] = {
            "all": round(share * sum(others) / sum(own), 2),
            "turns": [round(ratio, 2) for ratio in ratios],
        }
    return report


@dataclass(slots=True)
class _Taken:
    """What a way took, turn by turn."""

    sound_s: float = 0.0
    wall_s: list[float] = field(default_factory=list)
    cpu_s: list[float] = field(default_factory=list)

    def for_a_second(self, sound_s: float) -> dict[str, float]:
        return {
            "sound_s": round(self.sound_s, 1),
            "wall_s_for_a_second": round(sum(self.wall_s) / sound_s, 3),
            "cpu_s_for_a_second": round(sum(self.cpu_s) / sound_s, 3),
        }


def _by_turns(ways: dict[str, tuple[Any, int]], texts: list[str]) -> dict[str, _Taken]:
    """Ways with their numbers of processes, ten lines at a time, everything loaded before."""
    turns = [texts[i : i + _TURN] for i in range(0, len(texts), _TURN)]
    crews = {name: _Crew(name, way, processes) for name, (way, processes) in ways.items()}
    taken = {name: _Taken() for name in crews}
    for crew in crews.values():
        crew.speak(texts[: 2 * (os.cpu_count() or 1)])
    for turn in turns:
        longest_first = sorted(turn, key=len, reverse=True)
        for name, crew in crews.items():
            start = time.perf_counter()
            spoken, used = crew.speak(longest_first)
            taken[name].wall_s.append(time.perf_counter() - start)
            taken[name].cpu_s.append(used)
            taken[name].sound_s += spoken
    for crew in crews.values():
        crew.end()
    return taken


class _Crew:
    """Processes that speak lines a way, from one queue."""

    def __init__(self, name: str, way: Any, processes: int) -> None:
        self._name, self._way = name, way
        self._pool = ProcessPoolExecutor(processes, mp.get_context("spawn"))
        with _environment_of(way):  # the processes start with what they are given first
            self.speak(lines(1) * processes)

    def speak(self, texts: list[str]) -> tuple[float, float]:
        """Seconds of sound, and of processor time. Ends the program with a sentence where a
        process fails or dies."""
        work = [self._pool.submit(_work, self._way, text) for text in texts]
        try:
            spoken = [each.result() for each in work]
        except BrokenProcessPool:
            sys.exit(f"{self._name}: a process died. Is there memory for it?")
        except Exception as error:
            for each in work:
                each.cancel()
            sys.exit(f"{self._name} can't speak: {type(error).__name__}: {error}")
        return sum(seconds for seconds, _ in spoken), sum(cpu for _, cpu in spoken)

    def end(self) -> None:
        self._pool.shutdown()


@contextmanager
def _environment_of(way: Any) -> Iterator[None]:
    """The environment that a worker process of ours has; for other ways as it is."""
    before = dict(os.environ)
    if way in _OURS:
        os.environ.update(_worker_environment())
    yield
    os.environ.clear()
    os.environ.update(before)


_loaded: dict[Any, Any] = {}
"""In a crew's process: its way, once it is loaded."""


def _work(way: Any, text: str) -> tuple[float, float]:
    if way not in _loaded:
        if way in _OURS:
            os.environ["OMP_NUM_THREADS"] = "1"
        _loaded[way] = way()
    before = time.process_time()
    seconds = _loaded[way](text)
    return seconds, time.process_time() - before


def _plain() -> Any:
    import onnxruntime

    from pipeline.engines.kokoro import model_file

    return _loop(onnxruntime.InferenceSession(model_file.published_model()))


def _bare() -> Any:
    from pipeline.engines.kokoro import model_file
    from pipeline.engines.onnx_model import open_model

    return _loop(open_model(model_file.prepare(), model_file.KEPT_MB))


def _kokoro_onnx() -> Any:
    import numpy as np
    from kokoro_onnx import Kokoro

    from pipeline.engines.kokoro import model_file, session

    with tempfile.TemporaryDirectory() as folder:
        model, voices = os.path.join(folder, "kokoro.onnx"), os.path.join(folder, "voices.npz")
        with open(model, "wb") as file:
            file.write(model_file.published_model())
        with np.load(session._path("voices.npz")) as tables:
            table = tables[VOICE].astype(np.float32).reshape(-1, 1, 256)
        np.savez(voices, **{VOICE: table})
        kokoro = Kokoro(model, voices)
        kokoro.create("The lamp was lit.", VOICE)
    return lambda text: kokoro.create(text, VOICE)[0].size / 24_000


def _loop(session: Any) -> Any:
    """A session's own run on tokens that were ready before: the phonemes aren't in its time."""
    import numpy as np

    from pipeline.engines.kokoro import melody

    names = {i.name for i in session.get_inputs()}
    ready = {}
    voices = ((VOICE, 1.0),)
    with _engine_session() as helper:
        for text in dict.fromkeys(lines(400)):
            tokens, _ = helper.tokens(helper.phonemes(text, voices))
            ready[text] = {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": helper.style(voices, len(tokens)).reshape(1, -1),
                "speed": np.ones(1, np.float32),
                melody.INPUT: np.array(melody.Melody(), np.float32),
            }
            ready[text] = {name: ready[text][name] for name in names}
    return lambda text: session.run(None, ready[text])[0].size / 24_000


def _engine_session() -> Any:
    from pipeline import engines

    session: Any = engines.get("kokoro").session()
    return session


def _ours() -> Any:
    from pipeline.model import Cue, Voice

    session = _engine_session().__enter__()
    return lambda text: session.speak(Cue(text, Voice("kokoro", VOICE))).seconds


_OURS = (_bare, _ours)


def _worker_environment() -> dict[str, str]:
    from pipeline import engines
    from pipeline.render.child_process import worker_environment

    return worker_environment(engines.get("kokoro").info())


def measure_worker() -> dict[str, Any]:
    """A worker from its start: what it holds after lines of every kind, and how long a warm one
    takes for the first short line that it hasn't met."""
    from pipeline.model import Cue, Voice

    report: dict[str, Any] = {}
    start = time.perf_counter()
    with _engine_session() as session:
        report["open_s"] = round(time.perf_counter() - start, 2)
        session.speak(Cue("The lamp was lit.", Voice("kokoro", VOICE)))
        for text in ("Come in.", "Who is there?"):
            start = time.perf_counter()
            seconds = session.speak(Cue(text, Voice("kokoro", VOICE))).seconds
            taken = time.perf_counter() - start
            report[text] = {
                "sound_s": round(seconds, 2),
                "times_its_length": round(taken / seconds, 2),
            }
        for voice, rate in ((VOICE, 1.0), ("bf_emma", 1.0), ("am_onyx", 0.5)):
            passage = " ".join(lines(30))[:1200]
            session.speak(Cue(passage, Voice("kokoro", voice, rate=rate)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    report["peak_mb"] = round(peak * 1024 / 1e6)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["speed", "beside", "worker"])
    parser.add_argument("--lines", type=int)
    options = parser.parse_args()
    if options.what == "speed":
        report = measure_speed(options.lines or 200)
    elif options.what == "beside":
        report = measure_beside(options.lines or 30)
    elif os.environ != (environment := _worker_environment()):
        os.execve(sys.executable, [sys.executable, *sys.argv], environment)
    else:
        report = measure_worker()
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
