"""A few parts as one sound to listen to at once: quicker than slots, and kept nowhere."""

from __future__ import annotations

import io
import wave
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import EngineError
from pipeline.master.presets import Preset
from pipeline.master.voice_gains import calibration_cue, calibration_gain, voice_gains
from pipeline.model import RATE_HZ, Cue, Part, Take, Voice
from pipeline.store import Store

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

_LONGEST_PAUSE_MS = 600
_USUAL_LUFS = -20.0


def listening_copy(
    parts: Sequence[Part],
    takes: Mapping[Cue, Take],
    gains: Mapping[Voice, float],
    preset: Preset,
    base: Path,
) -> bytes:
    """A WAV of parts in order, each at its level with its pause (at most 600 ms) behind it. Raises
    FullcastError where a take or a recording can't be read."""
    import numpy as np

    from pipeline.master import effects

    pieces = []
    for part in parts:
        pieces.append(_sound(part, takes, gains, preset, base))
        pause_ms = min(part.pause_ms, _LONGEST_PAUSE_MS)
        pieces.append(np.zeros(RATE_HZ * pause_ms // 1000, np.float32))
    whole = np.concatenate(pieces) if pieces else np.zeros(0, np.float32)
    limited = effects.limit(whole, preset.ceiling_db) if len(whole) else whole
    return wav_of(limited)


def joined_takes(takes: Sequence[Take]) -> bytes:
    """A WAV of takes as they were spoken, one behind the other, at the usual loudness."""
    import numpy as np

    from pipeline.master import clips, effects, slots

    pieces = []
    for take in takes:
        samples, rate_hz = slots.read_wav(take.path)
        pieces.append(effects.resample(samples, rate_hz))
    return wav_of(clips.at_level(np.concatenate(pieces), _USUAL_LUFS))


def listening_gains(
    voices: Sequence[Voice], takes: Mapping[Cue, Take], preset: Preset, store: Store
) -> dict[Voice, float]:
    """A gain in dB for each voice: its own where its calibration passage is among the takes, else
    one measured from what it says here, so that nobody waits for the passage."""
    gains = {}
    for voice in voices:
        passage = calibration_cue(voice)
        if passage in takes:
            gains[voice] = voice_gains([voice], takes, preset, store)[voice]
        else:
            gains[voice] = _gain_of_takes(voice, takes, preset)
    return gains


def _gain_of_takes(voice: Voice, takes: Mapping[Cue, Take], preset: Preset) -> float:
    from pipeline.master import slots

    if preset.loudness_lufs is None:
        return 0.0
    for cue, take in takes.items():
        if cue.voice == voice:
            samples, rate_hz = slots.read_wav(take.path)
            try:
                return calibration_gain(samples, rate_hz, preset.loudness_lufs, preset.ceiling_db)
            except EngineError:  # too short to be measured, or silence
                continue
    return 0.0


def _sound(
    part: Part,
    takes: Mapping[Cue, Take],
    gains: Mapping[Voice, float],
    preset: Preset,
    base: Path,
) -> Samples:
    """What is heard of one part, at 44.1 kHz."""
    import numpy as np

    from pipeline import sound_levels
    from pipeline.master import clips, effects, slots

    if part.clip:
        make = clips.recording if part.cue.text else clips.sound
        return make(base / part.clip, preset.loudness_lufs or _USUAL_LUFS)
    samples, rate_hz = slots.read_wav(takes[part.cue].path)
    start, end = effects.speech_span(samples, rate_hz)
    clip = effects.resample(effects.fade(samples[start:end], rate_hz, 3, 10), rate_hz)
    gain_db = gains.get(part.cue.voice, 0.0) + part.volume_db
    return np.asarray(clip * np.float32(sound_levels.amplitude(gain_db)), np.float32)


def wav_of(samples: Samples) -> bytes:
    """A WAV, 16 bits, of mono samples at 44.1 kHz."""
    import numpy as np

    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        file.writeframes(np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return out.getvalue()
