"""Voice gains: one fixed gain a voice, from how loud it says the calibration passage.

A whisper stays quieter than a shout, because a gain belongs to the voice and not to the line.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from pipeline.errors import EngineError
from pipeline.master import slots
from pipeline.master.presets import Preset
from pipeline.master.slots import SlotStore
from pipeline.model import Cue, Take, Voice
from pipeline.store import sound_key

if TYPE_CHECKING:
    import numpy.typing as npt

CALIBRATION = (
    "The morning train was late again, so we walked beside the river and counted the boats. "
    "Seven were blue, two were green, and one had no colour left at all. "
    "Nobody was in a hurry, and the long grass shook in the wind."
)
"""Spoken once in every voice, neutrally, to fix its gain. Changing it changes every level."""

_GAIN_STEP_DB = 0.1
_MOST_GAIN_DB = 40.0
_MOST_MAKEUP_DB = 3.0
_ROUNDS = 4


def calibration_cue(voice: Voice) -> Cue:
    """What a voice is asked to say so that its gain can be fixed."""
    return Cue(CALIBRATION, voice)


def voice_gains(
    voices: Iterable[Voice],
    takes: Mapping[Cue, Take],
    preset: Preset,
    store: SlotStore | None = None,
) -> dict[Voice, float]:
    """Every voice's fixed gain in dB, from its calibration take in ``takes``.

    With a ``store`` a voice's gain is kept there once measured, so that its level stays even
    where an engine would speak the passage a little differently another day. Raises EngineError
    for a voice whose calibration take is missing or silent.
    """
    gains: dict[Voice, float] = {}
    for voice in voices:
        if preset.loudness_lufs is None:
            gains[voice] = 0.0
        elif voice not in gains:
            gains[voice] = _voice_gain(voice, takes, preset, preset.loudness_lufs, store)
    return gains


def kept_gains(
    voices: Iterable[Voice], takes: Mapping[Cue, Take], preset: Preset, store: SlotStore
) -> dict[Voice, float]:
    """What ``voice_gains`` would give, without measuring anything: 0 for voices whose gain isn't
    kept."""
    target = preset.loudness_lufs
    gains = {}
    for voice in voices:
        take = takes.get(calibration_cue(voice))
        kept = None
        if take is not None and target is not None:
            kept = _kept_gain(store, _gain_key(take, preset, target))
        gains[voice] = kept or 0.0
    return gains


def _voice_gain(
    voice: Voice,
    takes: Mapping[Cue, Take],
    preset: Preset,
    target_lufs: float,
    store: SlotStore | None,
) -> float:
    take = takes.get(calibration_cue(voice))
    if take is None:
        raise EngineError(f"the voice {voice.name} has no calibration take.", "Build again.")
    key = _gain_key(take, preset, target_lufs)
    kept = _kept_gain(store, key) if store is not None else None
    if kept is not None:
        return kept
    samples, rate_hz = slots.read_wav(take.path)
    try:
        gain = calibration_gain(samples, rate_hz, target_lufs, preset.ceiling_db)
    except EngineError as error:
        raise EngineError(
            f"the calibration passage of the voice {voice.name} is silent.", error.hint
        ) from error
    if store is not None:
        store.put_record(key, {"gain_db": gain})
    return gain


def _gain_key(take: Take, preset: Preset, target_lufs: float) -> str:
    made_of = ("gain", slots.VERSION, sound_key(take), target_lufs, preset.ceiling_db)
    return hashlib.sha256(repr(made_of).encode()).hexdigest()


def _kept_gain(store: SlotStore, key: str) -> float | None:
    gain_db = (store.get_record(key) or {}).get("gain_db")
    return gain_db if isinstance(gain_db, float) else None


def calibration_gain(
    samples: npt.NDArray[Any],
    rate_hz: int,
    target_lufs: float = -20.0,
    ceiling_db: float = -3.5,
) -> float:
    """The gain in dB, to a tenth, that brings a calibration passage to the target loudness.

    Measured behind the limiter: a voice of sharp peaks loses up to a decibel there, and would
    stand behind the others. Raises EngineError where there is nothing to measure (under 0.4 s,
    or silence).
    """
    import numpy as np

    from pipeline import sound_levels
    from pipeline.master import effects

    clip = samples.astype(np.float32) / 32768 if samples.dtype == np.int16 else samples
    measured = sound_levels.loudness(clip, rate_hz)
    if measured == float("-inf"):
        raise EngineError(
            "a voice's calibration passage is silent.", "Try the voice alone, or choose another."
        )
    plain = gain = target_lufs - measured
    for _ in range(_ROUNDS):
        louder = np.asarray(clip * sound_levels.amplitude(gain), dtype=np.float32)
        gain += target_lufs - sound_levels.loudness(effects.limit(louder, ceiling_db), rate_hz)
    gain = min(gain, plain + _MOST_MAKEUP_DB)
    gain = round(max(-_MOST_GAIN_DB, min(_MOST_GAIN_DB, gain)) / _GAIN_STEP_DB) * _GAIN_STEP_DB
    return round(gain, 1)
