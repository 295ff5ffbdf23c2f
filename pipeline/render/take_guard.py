"""What no take may be: checked of every sound before it is kept, at next to no cost.

``sound_fault`` looks at one sound by itself; ``unlikely_lengths`` at how long each of a voice's
takes is beside the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pipeline import speech_pace
from pipeline.engines.base import Sound
from pipeline.model import Cue, is_speakable

if TYPE_CHECKING:
    from numpy.typing import NDArray

SLOWEST_HZ, FASTEST_HZ = 4_000, 192_000
_FULL_SCALE = 32_767
_SILENT = 33
"""-60 dB of full scale."""
_OFFSET = 1_000
"""Three hundredths of full scale: no voice stands so far beside the middle."""
_OFFSET_SHARE = 0.5
_FLAT_RUN = 4
_FLAT_SHARE = 0.002
_NOISE_FLATNESS = 0.6
_NOISE_SPREAD_DB = 2.5
_SHORTEST, _LONGEST = 0.6, 1.75
_SHORTEST_S, _LONGEST_S = -0.1, 0.5


def sound_fault(cue: Cue, sound: Sound, rate_hz: int = 0) -> str:
    """What is wrong with a sound, as a clause; empty for nothing. ``rate_hz`` is what the engine
    says of itself, 0 for any."""
    import numpy as np

    samples = sound.samples
    if not isinstance(samples, np.ndarray) or samples.ndim != 1:
        shape = getattr(samples, "shape", type(samples).__name__)
        return f"it is no single channel of samples but {shape}"
    if samples.dtype != np.int16:
        broken = samples.dtype.kind == "f" and not np.isfinite(samples).all()
        return f"its samples are {'no numbers' if broken else samples.dtype}, not 16-bit integers"
    if not len(samples):
        return "it is empty"
    if not SLOWEST_HZ <= sound.rate_hz <= FASTEST_HZ or (rate_hz and sound.rate_hz != rate_hz):
        return f"it has {sound.rate_hz:,} samples a second" + (
            f" in place of {rate_hz:,}" if rate_hz else ""
        )
    return _waveform_fault(samples, sound.rate_hz) if is_speakable(cue.text) else ""


def _waveform_fault(samples: NDArray[Any], rate_hz: int) -> str:
    import numpy as np

    wide = samples.astype(np.float32)
    peak = float(np.abs(wide).max())
    if peak < _SILENT:
        return "it is silent"
    mean = float(wide.mean(dtype=np.float64))
    level = float(np.sqrt(np.mean(wide * wide, dtype=np.float64)))
    if abs(mean) > max(_OFFSET, _OFFSET_SHARE * level):
        return f"it stands {abs(mean) / _FULL_SCALE:.0%} beside the middle (a DC offset)"
    if flat_share(samples) > _FLAT_SHARE:
        return "it is clipped"
    if _is_noise(wide, rate_hz):
        return "it is noise from end to end"
    return ""


def flat_share(samples: NDArray[Any]) -> float:
    """How much of a sound, 0 to 1, stands at its highest or lowest value for several samples on
    end, as clipping leaves it."""
    import numpy as np

    flat = 0
    for extreme in (samples.max(), samples.min()):
        at = np.concatenate(([0], (samples == extreme).view(np.int8), [0]))
        edges = np.flatnonzero(np.diff(at))
        runs = edges[1::2] - edges[::2]
        flat += int(runs[runs >= _FLAT_RUN].sum())
    return flat / len(samples)


def _is_noise(wide: NDArray[Any], rate_hz: int) -> bool:
    """Whether a sound is as good as white and never pauses."""
    import numpy as np

    size = 1 << max(6, (rate_hz // 50).bit_length() - 1)
    blocks = wide[: len(wide) // size * size].reshape(-1, size)
    if len(blocks) < 8:
        return False
    power: NDArray[Any] = (blocks * blocks).mean(axis=1, dtype=np.float64) + 1e-9
    if float(np.std(10 * np.log10(power[1:-1]))) > _NOISE_SPREAD_DB:
        return False
    powers: NDArray[Any] = np.abs(np.fft.rfft(blocks * np.hanning(size), axis=1)) ** 2
    spectrum = powers.mean(axis=0)[2:-2]
    flatness = np.exp(np.mean(np.log(spectrum + 1e-9))) / (np.mean(spectrum) + 1e-9)
    return bool(flatness > _NOISE_FLATNESS)


def unlikely_lengths(seconds: Mapping[Cue, float]) -> dict[Cue, str]:
    """The cues whose takes are far shorter or longer than their voice needs, each with a clause
    that says so."""
    paces = speech_pace.paces((cue.voice, cue.text, length) for cue, length in seconds.items())
    unlikely = {}
    for cue, length in seconds.items():
        pace = paces.get(cue.voice)
        if pace is None or cue.delivery or not speech_pace.is_long(cue.text):
            continue
        needed = pace.seconds(cue.text)
        shortest = pace.least_seconds(cue.text) * _SHORTEST + _SHORTEST_S
        if not shortest <= length <= needed * _LONGEST + _LONGEST_S:
            unlikely[cue] = (
                f"it lasts {length:.1f} s, and this voice needs about {needed:.1f} s for its"
                f" {len(cue.text)} characters"
            )
    return unlikely
