"""A picture of half a minute of sound: its waveform over its spectrogram.

    python benchmarks/sound_picture.py FILE.mp3 OUT.png [--start 0] [--seconds 30]

The spectrogram goes to 12 kHz and 80 dB down, in windows of 46 ms. The pictures of docs/sound.md
are made so, of lines 108 to 120 of the sample, by

    fullcast preview scripts/the-lamp-room.script --lines 108-120

Needs matplotlib (extra ``bench``) and soundfile.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import soundfile

_HZ = 12_000
_DOWN_DB = 80


def picture(source: Path, target: Path, start: float, seconds: float) -> None:
    """Draw a stretch of a file."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    sound, rate = soundfile.read(source, dtype="float32", always_2d=True)
    mono = sound.mean(axis=1)[round(start * rate) : round((start + seconds) * rate)]
    figure, (wave, spectrum) = pyplot.subplots(
        2, 1, figsize=(10, 4.2), dpi=90, sharex=True, height_ratios=(1, 2)
    )
    at = np.arange(len(mono)) / rate
    step = max(1, len(mono) // 4_000)
    blocks = mono[: len(mono) // step * step].reshape(-1, step)
    wave.fill_between(at[::step][: len(blocks)], blocks.min(axis=1), blocks.max(axis=1), lw=0)
    wave.set_ylim(-0.75, 0.75)
    wave.set_ylabel("amplitude")
    spectrum.specgram(
        mono + 1e-9 * np.random.RandomState(1).normal(size=len(mono)), NFFT=2_048, Fs=rate,
        noverlap=1_536, cmap="magma", vmin=-60 - _DOWN_DB, vmax=-50, scale="dB",
    )  # fmt: skip
    spectrum.set_ylim(0, _HZ)
    spectrum.set_yticks(
        range(0, _HZ + 1, 3_000), [f"{hz // 1000}" for hz in range(0, _HZ + 1, 3_000)]
    )
    spectrum.set_ylabel("kHz")
    spectrum.set_xlabel("seconds")
    spectrum.set_xlim(0, seconds)
    figure.tight_layout()
    figure.savefig(target, pil_kwargs={"optimize": True})
    _fewer_colours(target)


def _fewer_colours(path: Path) -> None:
    """A PNG of 64 colours: a third of the size, and nothing to see of it."""
    from PIL import Image

    with Image.open(path) as image:
        small = image.convert("RGB").quantize(64)
    small.save(path, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    parser.add_argument("--start", type=float, default=0.0)
    parser.add_argument("--seconds", type=float, default=30.0)
    asked = parser.parse_args()
    picture(asked.source, asked.target, asked.start, asked.seconds)


if __name__ == "__main__":
    main()
