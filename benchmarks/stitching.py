"""Speed and memory of mastering and publishing: from takes to a book.

    python benchmarks/stitching.py                     a ten-hour book from 12,000 takes
    python benchmarks/stitching.py --takes 600 --chapters 3      the same in a minute

Speaks a few sentences with the default engine (the tone engine where there is none), makes
thousands of distinct takes from them, then measures each step in a process of its own:

  encoder   LAME alone on a share of the same slots, on all processors, scaled up
  mp3       master() and publish(): level, trim, resample, limit, encode, stitch, tag
  again     the same with nothing changed
  edit      one take changed: its chapter and the book are right again
  m4b       the M4B of the same book
  naive     pydub: segments added with +=, then exported, on smaller books

Run it on a quiet machine. The result is printed as a table and, with --json, kept.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt

sys.path.insert(0, str(Path(__file__).parent.parent))

from pipeline import engines, publish, render
from pipeline.errors import FullcastError
from pipeline.master import (
    calibration_cue,
    calibration_gain,
    master,
    mp3_frames,
    preset_named,
    slots,
)
from pipeline.model import RATE_HZ, Cue, Meta, Part, Place, Plan, Take, Voice
from pipeline.sound_levels import amplitude
from pipeline.store import Store

JOBS = os.cpu_count() or 1
SHARE = 8
SECONDS = 2.7
SENTENCES = (
    "The ferry came in late, and nobody on the pier was surprised to see it.",
    "Did you bring the letters, or did you leave them on the kitchen table again?",
    "She counted the stairs as she went up, as she had done every night since the spring.",
    "Nothing moved on the hill but the grass, and the long shadow of the water tower.",
    "I told him that the boat would not wait, and he laughed, and of course it did.",
    "Over the harbour the gulls were quarrelling about a crust of bread.",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--takes", type=int, default=12_000)
    parser.add_argument("--chapters", type=int, default=30)
    parser.add_argument("--naive", default="125,250,500", help="sizes of the naive books")
    parser.add_argument("--folder", type=Path, help="where to work (default: a temporary folder)")
    parser.add_argument("--json", type=Path, help="keep the result here")
    parser.add_argument("--step", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        print(json.dumps(STEPS[options.step](options)))
        return
    is_temporary = options.folder is None
    options.folder = options.folder or Path(tempfile.mkdtemp(prefix="stitching-"))
    try:
        steps = measure(options)
    finally:
        if is_temporary:
            shutil.rmtree(options.folder, ignore_errors=True)
    print(table(steps))
    if options.json:
        options.json.write_text(json.dumps(steps, indent=1))


def measure(options: argparse.Namespace) -> dict[str, dict[str, float]]:
    """Every step's measures, by its name."""
    names = ["prepare", "encoder", "mp3", "again", "edit", "m4b"]
    names += [f"naive {size}" for size in filter(None, options.naive.split(","))]
    return {name: run(options, name) for name in names}


def run(options: argparse.Namespace, step: str) -> dict[str, float]:
    """One step in a process of its own, so that its memory is its own."""
    name, _, size = step.partition(" ")
    command = [
        sys.executable, __file__, "--step", name, "--folder", str(options.folder),
        "--takes", size or str(options.takes), "--chapters", str(options.chapters),
    ]  # fmt: skip
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(done.stdout.splitlines()[-1])


# ------------------------------------------------------------------ steps


def prepare(options: argparse.Namespace) -> dict[str, float]:
    """Distinct takes: the start of a base sentence at a gain of its own, so that with its pause
    one lasts about three seconds."""
    folder = options.folder / "takes"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with Store(options.folder / "base") as store:
        bases = speak(store)
    for number in range(options.takes):
        samples, rate = bases[number % len(bases)]
        samples = samples[: int(SECONDS * rate)]
        scaled = np.rint(samples * (1 - number * 1e-6)).astype(np.int16)
        write_wav(folder / f"{number:05}.wav", scaled, rate)
    return {"takes": options.takes}


def speak(store: Store) -> list[tuple[npt.NDArray[np.float64], int]]:
    """The sentences in a few voices, by the default engine where it works."""
    for name in ("pyttsx3", "tone"):
        try:
            engine = engines.get(name)
            voices = [Voice(name, v.name) for v in engine.voices()[:4]]
            cues = [Cue(text, voice) for text in SENTENCES for voice in voices]
            calibration = {voice: calibration_cue(voice) for voice in voices}
            done = render.render([*cues, *calibration.values()], store, (engine,))
            if done.failed:
                raise FullcastError(done.failed[0].message)
        except FullcastError:
            if name == "tone":
                raise
            continue
        gains = {}
        for voice, cue in calibration.items():
            take = done.takes[cue]
            gains[voice] = calibration_gain(store.read_samples(take), take.rate_hz)
        return [
            (
                np.clip(
                    store.read_samples(done.takes[c]) * amplitude(gains[c.voice]), -32768, 32767
                ),
                done.takes[c].rate_hz,
            )
            for c in cues
        ]
    raise AssertionError("no engine")


def encoder(options: argparse.Namespace) -> dict[str, float]:
    """LAME's own time: a share of the slots, shaped before the clock starts."""
    preset = preset_named("acx")
    plan, takes = book(options)
    chosen = [takes[part.cue] for part in plan.parts[::SHARE]]
    pcm = []
    for take in chosen:
        sound = slots.shape(slots.SlotRecipe(take.key, take.path, 0.0, 350, preset)).samples
        pcm.append(np.rint(sound / mp3_frames.encoder_gain(preset.kbps) * 32767).astype(np.int16))
    start, before = time.perf_counter(), own()["cpu"]
    with ThreadPoolExecutor(JOBS) as pool:
        for _ in pool.map(lambda s: mp3_frames.encode(s, preset.kbps, preset.quality), pcm):
            pass
    scale = len(plan.parts) / len(chosen)
    return {
        "wall": (time.perf_counter() - start) * scale,
        "audio": sum(map(len, pcm)) / RATE_HZ * scale,
        "processor": (own()["cpu"] - before) * scale,
    }


def make_mp3(options: argparse.Namespace) -> dict[str, float]:
    """Takes to tagged, chaptered MP3s."""
    return publish_book(options, ("mp3",))


def edit(options: argparse.Namespace) -> dict[str, float]:
    """One take spoken anew in the middle of the book."""
    return publish_book(options, ("mp3",), edited=options.takes // 2)


def make_m4b(options: argparse.Namespace) -> dict[str, float]:
    """The M4B of the edited book."""
    return publish_book(options, ("m4b",), edited=options.takes // 2)


def naive(options: argparse.Namespace) -> dict[str, float]:
    """What pydub's own way would do: add segment to segment, then export."""
    from pydub import AudioSegment

    start = time.perf_counter()
    whole = AudioSegment.empty()
    pause = AudioSegment.silent(350, frame_rate=22_050)
    for number in range(options.takes):
        whole += AudioSegment.from_wav(options.folder / "takes" / f"{number:05}.wav") + pause
    joined = time.perf_counter() - start
    whole.set_frame_rate(RATE_HZ).export(options.folder / "naive.wav", format="wav").close()
    return {
        "wall": time.perf_counter() - start,
        "joining": joined,
        "audio": len(whole) / 1000,
    } | own()


STEPS = {
    "prepare": prepare, "encoder": encoder, "mp3": make_mp3, "again": make_mp3, "edit": edit,
    "m4b": make_m4b, "naive": naive,
}  # fmt: skip


# ------------------------------------------------------------------ helpers


def book(options: argparse.Namespace, edited: int = -1) -> tuple[Plan, dict[Cue, Take]]:
    """A plan of all takes; the one of number ``edited`` is a new one."""
    voice = Voice("bench", "bench")
    takes, parts = {}, []
    per = -(-options.takes // options.chapters)
    for number in range(options.takes):
        path = options.folder / "takes" / f"{number:05}.wav"
        cue = Cue(f"Line {number}.", voice)
        name = f"take {number}" + (" again" if number == edited else "")
        takes[cue] = Take(name, path, 0, 0)
        place = Place(number // per + 1, 1)
        parts.append(Part(place, number, cue, 0, 1, (250, 350, 450)[number % 3]))
    chapters = tuple((n + 1, f"Chapter {n + 1}") for n in range(-(-options.takes // per)))
    return Plan(Meta("Stitching", "A. Bench"), chapters, tuple(parts)), takes


def publish_book(
    options: argparse.Namespace, formats: tuple[str, ...], edited: int = -1
) -> dict[str, float]:
    """What mastering and publishing the book costs."""
    plan, takes = book(options, edited)
    preset = preset_named("acx")
    before = own()["cpu"]
    start = time.perf_counter()
    with Store(options.folder / "store") as store:
        mastered = master(plan, takes, store, preset, {}, jobs=JOBS)
        mastered_at = time.perf_counter()
        finished = publish.Book(plan.meta, plan, mastered, store, jobs=JOBS)
        published = publish.publish(finished, options.folder / "book", formats)
    wall = time.perf_counter() - start
    return {
        "wall": wall,
        "mastering": mastered_at - start,
        "encoded": mastered.encoded,
        "written": sum(a.written for a in published.artefacts),
        "audio": mastered.timeline.chapters[-1].end / RATE_HZ,
        "processor": own()["cpu"] - before,
    } | own()


def own() -> dict[str, float]:
    """Peak memory of this process in MB, and its processor time so far."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return {"memory": used.ru_maxrss / unit, "cpu": used.ru_utime + used.ru_stime}


def write_wav(path: Path, samples: npt.NDArray[np.int16], rate: int) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())


def table(steps: dict[str, dict[str, float]]) -> str:
    alone, whole = steps["encoder"], steps["mp3"]
    rows = [f"{'step':12} {'wall s':>8} {'x real time':>12} {'memory MB':>10}"]
    for name, step in steps.items():
        if "wall" in step:
            speed = step["audio"] / step["wall"]
            memory = f"{step['memory']:10.0f}" if "memory" in step else f"{'':>10}"
            rows.append(f"{name:12} {step['wall']:8.1f} {speed:12.0f} {memory}")
    rows += [
        f"{whole['audio'] / 3600:.1f} hours from {whole['encoded']:.0f} slots, {JOBS} processors",
        f"whole over the encoder alone: {whole['wall'] / alone['wall']:.2f} of wall time, "
        f"{whole['processor'] / alone['processor']:.2f} of processor time",
        f"M4B over MP3: {steps['m4b']['wall'] / whole['wall']:.2f}",
    ]
    return "\n".join(rows)


if __name__ == "__main__":
    main()
