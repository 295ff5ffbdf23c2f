"""The default engine's speed, against the library that it stands on.

    python benchmarks/engines.py [--lines 500]

The lines are the sample story's own. Kokoro's speed: ``kokoro.py``; how well engines are
understood: ``words.py``. Figures are in docs/engines.md.
"""

from __future__ import annotations

import argparse
import json
import re
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pipeline import engines
from pipeline.model import Cue, Voice
from pipeline.render import render
from pipeline.speech_text import speech_text
from pipeline.store import Store

SAMPLE = Path(__file__).parent.parent / "scripts" / "the-lamp-room.txt"
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]+[”’\"]?")


def lines(count: int) -> list[str]:
    """Sentences of the sample story that have at least three words, as they are spoken, over
    and over; headings and separators left out."""
    paragraphs = SAMPLE.read_text(encoding="utf-8").split("\n\n")
    texts = [" ".join(p.split()) for p in paragraphs if p.rstrip().endswith((".", "!", "?", "”"))]
    sentences = [s.strip() for text in texts for s in _SENTENCE.findall(text)]
    spoken = [speech_text(s) for s in sentences if len(s.split()) >= 3]
    return [spoken[i % len(spoken)] for i in range(count)]


@contextmanager
def clock(into: dict[str, float]) -> Iterator[None]:
    """Wall and processor seconds, those of child processes too."""
    wall, cpu = time.perf_counter(), _cpu()
    yield
    into["wall_s"] = into.get("wall_s", 0.0) + time.perf_counter() - wall
    into["cpu_s"] = into.get("cpu_s", 0.0) + _cpu() - cpu


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def per_second(taken: dict[str, float], audio_s: float) -> dict[str, float]:
    """Seconds of work for a second of sound."""
    return {
        "audio_s": round(audio_s, 1),
        "wall_rtf": round(taken["wall_s"] / audio_s, 3),
        "cpu_rtf": round(taken["cpu_s"] / audio_s, 3),
    }


def measure_pyttsx3(count: int) -> dict[str, Any]:
    """The bare library's call, a session and a render on the same lines."""
    from pipeline.engines.espeak_library import data_folder
    from pipeline.engines.pyttsx3.espeak_driver import Order, Pyttsx3
    from pipeline.engines.pyttsx3.espeak_session import PITCH_RANGE, RATE_HZ
    from pipeline.engines.pyttsx3.espeak_voices import EspeakVoices

    texts = lines(count)
    engine = engines.get("pyttsx3")
    voice = engine.voices()[0].name
    report: dict[str, Any] = {}
    bare: dict[str, float] = {}
    speaker = Pyttsx3()
    identifier = EspeakVoices(data_folder()).identifier(voice)
    audio = 0.0
    with clock(bare):
        for text in texts:
            data, _ = speaker.say(Order(text, identifier, 165, 50, 0.5, PITCH_RANGE))
            audio += len(data) / 2 / RATE_HZ
    report["pyttsx3 in one process"] = per_second(bare, audio)
    forked: dict[str, float] = {}
    with engine.session() as session, clock(forked):
        audio = sum(session.speak(Cue(text, Voice("pyttsx3", voice))).seconds for text in texts)
    report["a forked child a cue"] = per_second(forked, audio)
    rendering: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        book = [Cue(f"{i}. {text}", Voice("pyttsx3", voice)) for i, text in enumerate(texts)]
        with clock(rendering):
            rendered = render(book, store, [engine])
        audio = sum(t.samples / t.rate_hz for t in rendered.takes.values())
    report["render, with start"] = per_second(rendering, audio)
    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=500)
    print(json.dumps(measure_pyttsx3(parser.parse_args().lines), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
