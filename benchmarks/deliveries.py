"""What each direction does to a voice, measured: pace, pitch, range, level and spectrum.

    python benchmarks/deliveries.py ENGINE [--voices 3]
    python benchmarks/deliveries.py ENGINE --words 14 --only coldly laughing …

Three sentences in the engine's first voices, neutrally and with every direction, as mastering makes
them of the take (whispers devoiced, stammers stammered). Per direction the medians over voices and
sentences: pace (ratio), pitch (semitones between the medians of the fundamental), range (ratio of
the spread between its 20th and 80th percentile), level (LU), and the spectrum's middle (ratio of
centroids). With ``--words`` instead, how many words a recogniser gets wrong (``words.py`` says what
it needs): of so many lines of the sample in each of the voices ``--of``, without a direction and
with each. Figures are in docs/sound.md.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from pipeline import engines, sound_levels
from pipeline.master import effects
from pipeline.master.stammer import stammered
from pipeline.master.whisper import whispered
from pipeline.model import DELIVERIES, RATE_HZ, Cue, Voice

SENTENCES = (
    "Somebody has been in this room, and the lamp is still warm.",
    "I thought that you had only gone out for a pint of milk.",
    "Where on earth did you find it, and why did you never show it to me?",
)
_LOOK, _STEP = 1_764, 882
_LOWEST_HZ, _HIGHEST_HZ = 65, 400
_LIKE = 0.6
"""A look less like itself a period later has no voice."""


def measures(sound: Any) -> dict[str, float]:
    """Length, level, centroid and fundamental of a clip at 44.1 kHz."""
    start, end = effects.speech_span(sound, RATE_HZ)
    clip = sound[start:end]
    power = np.abs(np.fft.rfft(clip)) ** 2
    hz = np.fft.rfftfreq(len(clip), 1 / RATE_HZ)
    tones = pitches(clip)
    low, middle, high = np.percentile(tones, (20, 50, 80)) if len(tones) else (np.nan,) * 3
    return {
        "s": len(clip) / RATE_HZ,
        "lufs": sound_levels.loudness(clip, RATE_HZ),
        "centroid": float((hz * power).sum() / power.sum()),
        "pitch": float(middle),
        "range": float(high - low),
    }


def pitches(clip: Any) -> Any:
    """The fundamental of every voiced look of 40 ms, in semitones over 65 Hz."""
    lags = np.arange(RATE_HZ // _HIGHEST_HZ, RATE_HZ // _LOWEST_HZ)
    tones = []
    level = np.sqrt(np.mean(clip**2))
    for at in range(0, len(clip) - _LOOK - int(lags[-1]), _STEP):
        look = clip[at : at + _LOOK]
        if np.sqrt(np.mean(look**2)) < 0.4 * level:
            continue
        rest = clip[at : at + _LOOK + int(lags[-1])]
        like = np.correlate(rest, look, "valid")[lags[0] :]
        energy = np.convolve(rest**2, np.ones(_LOOK), "valid")[lags[0] :]
        like = like / np.sqrt(energy[: len(like)] * np.dot(look, look) + 1e-12)
        best = int(like.argmax())
        if like[best] > _LIKE:
            # The shortest lag that is nearly as good: not an octave too low.
            best = int(np.flatnonzero(like > 0.92 * like[best])[0])
            tones.append(12 * np.log2(RATE_HZ / (best + lags[0]) / _LOWEST_HZ))
    return np.array(tones)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine")
    parser.add_argument("--voices", type=int, default=3)
    parser.add_argument("--words", type=int, default=0)
    parser.add_argument("--of", nargs="+", default=["af_heart", "bm_george"])
    parser.add_argument("--only", nargs="+", default=list(DELIVERIES))
    asked = parser.parse_args()
    engine = engines.get(asked.engine)
    if asked.words:
        print(json.dumps(words_wrong(engine, asked.of, asked.only, asked.words), indent=1))
        return
    names = [voice.name for voice in engine.voices()][: asked.voices]
    rows: dict[str, list[tuple[dict[str, float], dict[str, float]]]] = {w: [] for w in DELIVERIES}
    with engine.session() as session:
        for name in names:
            for text in SENTENCES:
                plain = measures(_spoken(session, Cue(text, Voice(engine.name, name))))
                for word in DELIVERIES:
                    cue = Cue(text, Voice(engine.name, name), (word,))
                    rows[word].append((plain, measures(_spoken(session, cue))))
    report = {
        word: {
            "pace": round(median(a["s"] / b["s"] for a, b in pairs), 2),
            "pitch": _rounded(median(b["pitch"] - a["pitch"] for a, b in pairs)),
            "range": _rounded(median(b["range"] / a["range"] for a, b in pairs)),
            "level": round(median(b["lufs"] - a["lufs"] for a, b in pairs), 1),
            "centroid": round(median(b["centroid"] / a["centroid"] for a, b in pairs), 2),
        }
        for word, pairs in rows.items()
    }
    print(json.dumps({"engine": engine.name, "voices": names, "words": report}, indent=1))


def words_wrong(
    engine: engines.Engine, voices: Sequence[str], directions: Sequence[str], count: int
) -> dict[str, Any]:
    """Words wrong and words in all, by direction; without one under ''."""
    import soxr
    import words

    lines = [t for t in dict.fromkeys(words.lines(120)) if 6 < len(t.split()) < 22][:count]
    report = {}
    with tempfile.TemporaryDirectory() as folder, engine.session() as session:
        model = words.recogniser(None, Path(folder))
        for direction in ("", *directions):
            wrong = total = 0
            for voice, text in product(voices, lines):
                cue = Cue(text, Voice(engine.name, voice), (direction,) if direction else ())
                clip = np.pad(_spoken(session, cue), RATE_HZ // 2)
                heard = words.heard(model, soxr.resample(clip, RATE_HZ, 16_000))
                errors, said = words.errors(text, heard)
                wrong, total = wrong + errors, total + said
            report[direction] = {"wrong": wrong, "words": total, "rate": round(wrong / total, 4)}
    return report


def _rounded(value: float) -> float | None:
    return None if np.isnan(value) else round(value, 1)


def _spoken(session: engines.Session, cue: Cue) -> Any:
    sound = session.speak(cue)
    clip = effects.resample(sound.samples.astype(np.float32) / 32768, sound.rate_hz)
    if "whispering" in cue.delivery and cue.voice.engine == "kokoro":
        clip = whispered(clip)
    return stammered(clip)[0] if "stammering" in cue.delivery else clip


if __name__ == "__main__":
    main()
