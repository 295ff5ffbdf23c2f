"""Measure the engines: how fast, and how well they are understood.

    python benchmarks/engines.py speed [--lines 60]      Kokoro: the plain way against ours
    python benchmarks/engines.py pyttsx3 [--lines 500]   the default engine against its library
    python benchmarks/engines.py words ENGINE --whisper FOLDER [--lines 100]

The lines are the sample story's own. ``words`` needs faster-whisper and a folder with a
CTranslate2 Whisper model; no part of the product uses either. Figures are in docs/engines.md.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pipeline import engines
from pipeline.model import Cue, Take, Voice
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
    found = [speech_text(s) for s in sentences if len(s.split()) >= 3]
    return [found[i % len(found)] for i in range(count)]


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


def rated(taken: dict[str, float], audio_s: float) -> dict[str, float]:
    """Seconds of work for a second of sound."""
    return {
        "audio_s": round(audio_s, 1),
        "wall_rtf": round(taken["wall_s"] / audio_s, 3),
        "cpu_rtf": round(taken["cpu_s"] / audio_s, 3),
    }


# ------------------------------------------------------------------ Kokoro


def measure_speed(count: int) -> dict[str, Any]:
    """The published model in one session with default options, the rewritten one likewise, and
    ours: worker processes. The first two see the same tokens, and open before the clock runs."""
    from pipeline.engines import kokoro, kokoro_model

    texts = lines(count)
    joined = kokoro_model._joined()
    ways: dict[str, Callable[[list[int], Any], Any]] = {
        "plain": _session(joined),
        "rewritten": _session(kokoro_model.prepare().read_bytes()),
    }
    with kokoro.KokoroSession() as helper:
        jobs = [_tokens(kokoro, helper, text) for text in texts]
    found: dict[str, Any] = {}
    taken: dict[str, dict[str, float]] = {name: {} for name in ways}
    audio = dict.fromkeys(ways, 0.0)
    for speak in ways.values():
        speak(*jobs[0])
    for start in range(0, len(jobs), 10):  # by turns: a busy machine is fair to both
        for name, speak in ways.items():
            with clock(taken[name]):
                audio[name] += sum(speak(*job) for job in jobs[start : start + 10])
    for name in ways:
        found[name] = rated(taken[name], audio[name])
    del ways
    mine: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        book = list(dict.fromkeys(Cue(t, Voice("kokoro", "af_heart")) for t in texts))
        with clock(mine):
            rendered = render(book, store, [engines.get("kokoro")])
        spoken = sum(t.samples / t.rate_hz for t in rendered.takes.values())
    found["ours, with start"] = rated(mine, spoken) | {"workers": os.cpu_count()}
    return found


def _session(model: bytes) -> Callable[[list[int], Any], float]:
    import numpy as np
    import onnxruntime

    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])

    def speak(tokens: list[int], style: Any) -> float:
        given = {
            "tokens": np.array([[0, *tokens, 0]], np.int64),
            "style": style.reshape(1, -1),
            "speed": np.ones(1, np.float32),
        }
        return float(session.run(None, given)[0].size) / 24_000

    return speak


def _tokens(kokoro: Any, helper: Any, text: str) -> tuple[list[int], Any]:
    spoken = kokoro.G2P("us") if not helper._g2p else helper._g2p["us"]
    helper._g2p["us"] = spoken
    symbols = helper._symbols
    tokens = []
    for piece in spoken(text):
        tokens += [symbols[" "]] if piece.space and tokens else []
        tokens += [symbols[c] for c in piece.phonemes if c in symbols]
    return tokens, helper._style((("af_heart", 1.0),), len(tokens))


# ------------------------------------------------------------------ pyttsx3


def measure_pyttsx3(count: int) -> dict[str, Any]:
    """A session against the bare library's call on the same lines, and a render of both."""
    from pipeline.engines import espeak
    from pipeline.engines.espeak_voices import EspeakVoices

    texts = lines(count)
    engine = engines.get("pyttsx3")
    voice = engine.voices()[0].name
    found: dict[str, Any] = {}
    bare: dict[str, float] = {}
    speaker = espeak.Pyttsx3()
    known = EspeakVoices(espeak.data_folder()).identifier(voice)
    audio = 0.0
    with clock(bare):
        for text in texts:
            data, _ = speaker.say(espeak.Order(text, known, 165, 50, 0.5))
            audio += len(data) / 2 / espeak.RATE_HZ
    found["pyttsx3 in one process"] = rated(bare, audio)
    forked: dict[str, float] = {}
    with engine.session() as session, clock(forked):
        audio = sum(session.speak(Cue(text, Voice("pyttsx3", voice))).seconds for text in texts)
    found["a forked child a cue"] = rated(forked, audio)
    mine: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        book = [Cue(f"{i}. {text}", Voice("pyttsx3", voice)) for i, text in enumerate(texts)]
        with clock(mine):
            rendered = render(book, store, [engine])
        audio = sum(t.samples / t.rate_hz for t in rendered.takes.values())
    found["render, with start"] = rated(mine, audio)
    return found


# ------------------------------------------------------------------ words


def measure_words(name: str, whisper: Path, count: int) -> dict[str, Any]:
    """Word error rate of a recogniser on takes of the sample's lines, and the worst of them."""
    from faster_whisper import WhisperModel

    recogniser = WhisperModel(str(whisper), device="cpu", compute_type="int8", cpu_threads=1)
    engine = engines.get(name)
    voices = [v.name for v in engine.voices()][:6]
    texts = list(dict.fromkeys(lines(count)))
    book = [Cue(text, Voice(name, voices[i % len(voices)])) for i, text in enumerate(texts)]
    wrong = total = 0
    worst: list[tuple[int, str, str, str]] = []
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder)) as store:
        rendered = render(book, store, [engine])
        for cue, take in rendered.takes.items():
            parts, _ = recogniser.transcribe(
                _as_heard(store, take), language="en", beam_size=5, temperature=0,
                condition_on_previous_text=False,
            )  # fmt: skip
            heard = " ".join(part.text for part in parts)
            said, got = _words(cue.text), _words(heard)
            errors = _distance(said, got)
            wrong, total = wrong + errors, total + len(said)
            if errors:
                worst.append((errors, cue.voice.name, cue.text, heard.strip()))
    worst.sort(reverse=True)
    return {
        "engine": engine.name, "lines": len(book), "failed": len(rendered.failed), "words": total,
        "word_error_rate": round(wrong / max(total, 1), 4), "worst": worst[:8],
    }  # fmt: skip


def _as_heard(store: Store, take: Take) -> Any:
    """The take as a book has it, between pauses; a recogniser trips over an abrupt start."""
    import numpy as np
    import soxr

    sound = store.read_samples(take).astype(np.float32) / 32768
    pause = np.zeros(take.rate_hz // 2, np.float32)
    return soxr.resample(np.concatenate([pause, sound, pause]), take.rate_hz, 16_000)


def _words(text: str) -> list[str]:
    plain = re.sub(r"[-–—]", " ", speech_text(text).lower().replace("’", "'"))
    return re.sub(r"[^a-z0-9 ]", "", plain).split()


def _distance(one: list[str], two: list[str]) -> int:
    """Words put in, left out or changed, at the least."""
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(two, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["speed", "pyttsx3", "words"])
    parser.add_argument("engine", nargs="?", default="kokoro")
    parser.add_argument("--lines", type=int, default=60)
    parser.add_argument("--whisper", type=Path)
    wish = parser.parse_args()
    if wish.what == "speed":
        found = measure_speed(wish.lines)
    elif wish.what == "pyttsx3":
        found = measure_pyttsx3(wish.lines)
    elif wish.whisper is None:
        parser.error("words needs --whisper FOLDER")
    else:
        found = measure_words(wish.engine, wish.whisper, wish.lines)
    print(json.dumps(found, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
