"""Mastering: takes become slots at one level, and slots become chapters on a timeline.

``master`` is the stage; ``voice_gains`` comes before it, ``credits_plan`` beside it.
"""

from pipeline.master.acoustic_effects import effects_version, rings_on
from pipeline.master.credits import credits_plan
from pipeline.master.listening_copy import joined_takes, listening_copy, listening_gains, wav_of
from pipeline.master.mastering import MasteredBook, MasteredChapter, foresee, master, warm_up
from pipeline.master.placed_slots import PlacedSlots, Slot, together
from pipeline.master.presets import PRESETS, Preset, preset_named
from pipeline.master.slot_files import SlotInfo
from pipeline.master.slot_files import is_whole as is_whole_slot
from pipeline.master.slot_recipes import TakeToCome
from pipeline.master.slots import SlotStore
from pipeline.master.voice_gains import (
    CALIBRATION,
    calibration_cue,
    calibration_gain,
    kept_gains,
    voice_gains,
)

__all__ = [
    "CALIBRATION", "PRESETS", "MasteredBook", "MasteredChapter", "PlacedSlots", "Preset",
    "Slot", "SlotInfo", "SlotStore", "TakeToCome", "calibration_cue", "calibration_gain",
    "credits_plan", "effects_version", "foresee", "is_whole_slot", "joined_takes", "kept_gains",
    "listening_copy", "listening_gains", "master", "preset_named", "rings_on", "together",
    "voice_gains", "warm_up", "wav_of",
]  # fmt: skip
