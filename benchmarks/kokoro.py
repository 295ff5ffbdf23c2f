"""Kokoro's speed, and what a worker of it takes.

    python benchmarks/kokoro.py speed [--lines 200]   the plain way, a bare loop, and ours
    python benchmarks/kokoro.py worker                memory, and the wait for a short line

Three ways speak the same lines of the sample story on all processors. ``plain``: one session of
the published model with onnxruntime's default options, one line at a time. ``bare``: the
rewritten model and nothing else, tokens ready, a process a processor. ``ours``: the engine's own
sessions as worker processes open them, from text to finished take. They take turns, ten lines at
a time, with everything loaded before the clock runs, so that a busy machine is fair to all. The
ratios are medians over the turns. Seconds are for a second of sound as the model gives it: the
engine cuts silence off both ends afterwards. Figures are in docs/engines.md.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing as mp
import os
import resource
import statistics
import time
from typing import Any

from engines import lines

VOICE = "af_heart"
_TURN = 10


def measure_speed(count: int) -> dict[str, Any]:
    """Three ways by turns on the same lines, and how ours compares with each of the others."""
    cores = os.cpu_count() or 1
    texts = lines(count)
    turns = [texts[i : i + _TURN] for i in range(0, len(texts), _TURN)]
    crews = {"plain": _Crew(_plain, 1), "bare": _Crew(_bare, cores), "ours": _Crew(_ours, cores)}
    wall: dict[str, list[float]] = {name: [] for name in crews}
    sound = dict.fromkeys(crews, 0.0)
    cpu = dict.fromkeys(crews, 0.0)
    for crew in crews.values():
        crew.speak(texts[: 2 * cores])
    for turn in turns:
        longest_first = sorted(turn, key=len, reverse=True)
        for name, crew in crews.items():
            start = time.perf_counter()
            spoken, used = crew.speak(longest_first)
            wall[name].append(time.perf_counter() - start)
            sound[name] += spoken
            cpu[name] += used
    report: dict[str, Any] = {"cores": cores, "lines": len(texts)}
    for name, crew in crews.items():
        crew.end()
        report[name] = {
            "sound_s": round(sound[name], 1),
            "wall_s_for_a_second": round(sum(wall[name]) / sound["plain"], 3),
            "cpu_s_for_a_second": round(cpu[name] / sound["plain"], 3),
        }
    for other in ("plain", "bare"):
        ratios = [b / a for a, b in zip(wall["ours"], wall[other], strict=True)]
        report[f"throughput of ours against {other}"] = {
            "median": round(statistics.median(ratios), 2),
            "from, to": [round(min(ratios), 2), round(max(ratios), 2)],
            "by processor time": round(cpu[other] / cpu["ours"], 2),
        }
    return report


class _Crew:
    """Processes that speak lines from one queue."""

    def __init__(self, way: Any, processes: int) -> None:
        context = mp.get_context("spawn")
        self._todo: Any = context.Queue()
        self._done: Any = context.Queue()
        self._processes = [
            context.Process(target=_work, args=(way, self._todo, self._done), daemon=True)
            for _ in range(processes)
        ]
        for process in self._processes:
            process.start()

    def speak(self, texts: list[str]) -> tuple[float, float]:
        """Seconds of sound, and of processor time."""
        for text in texts:
            self._todo.put(text)
        spoken = [self._done.get() for _ in texts]
        return sum(seconds for seconds, _ in spoken), sum(cpu for _, cpu in spoken)

    def end(self) -> None:
        for process in self._processes:
            process.terminate()


def _work(way: Any, todo: Any, done: Any) -> None:
    if way is not _plain:
        os.environ["OMP_NUM_THREADS"] = "1"
    speak = way()
    while True:
        text = todo.get()
        before = time.process_time()
        seconds = speak(text)
        done.put((seconds, time.process_time() - before))


def _plain() -> Any:
    import onnxruntime

    from pipeline.engines.kokoro import model_file

    return _loop(onnxruntime.InferenceSession(model_file.published_model()))


def _bare() -> Any:
    from pipeline.engines.kokoro import model_file
    from pipeline.engines.onnx_model import open_model

    return _loop(open_model(model_file.prepare()))


def _loop(session: Any) -> Any:
    """A session's own run on tokens that were ready before: the phonemes aren't in its time."""
    import numpy as np

    ready = {}
    voices = ((VOICE, 1.0),)
    with _engine_session() as helper:
        for text in dict.fromkeys(lines(400)):
            tokens, _ = helper.tokens(helper.phonemes(text, voices))
            ready[text] = {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": helper.style(voices, len(tokens)).reshape(1, -1),
                "speed": np.ones(1, np.float32),
            }
    return lambda text: session.run(None, ready[text])[0].size / 24_000


def _engine_session() -> Any:
    from pipeline import engines

    session: Any = engines.get("kokoro").session()
    return session


def _ours() -> Any:
    from pipeline.model import Cue, Voice

    session = _engine_session().__enter__()
    return lambda text: session.speak(Cue(text, Voice("kokoro", VOICE))).seconds


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
    parser.add_argument("what", choices=["speed", "worker"])
    parser.add_argument("--lines", type=int, default=200)
    options = parser.parse_args()
    report = measure_speed(options.lines) if options.what == "speed" else measure_worker()
    print(json.dumps(report, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
