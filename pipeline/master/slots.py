"""Slots: one take with the pause after it, brought to its level, filling whole MP3 frames.

A slot is encoded once and kept under a key of all that its sound depends on; chapters and
books are copies of slots.

numpy and all that shapes sound is imported where a slot is made: laying out slots that are there
needs none of it, and a cached preview is to be there at once.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.master import (
    acoustic_effects,
    mp3_frames,
    slot_files,
    stammer,
    take_levels,
    whisper,
)
from pipeline.master.presets import Preset
from pipeline.master.slot_files import SlotInfo
from pipeline.model import FRAME, RATE_HZ
from pipeline.store import read_sound

if TYPE_CHECKING:
    from pipeline.sound_levels import Samples

VERSION = 2
"""Raise it when the same recipe would sound different."""

_STAGE_VERSION = 1
_FADE_IN_MS = 4
_FADE_OUT_MS = 12
_CUT_OFF_FADE_MS = 50
_ROOM_EDGE_MS = 5


class Treatment(StrEnum):
    """What is done to a sound before it lies on the room tone. The values are part of keys."""

    TAKE = "take"
    """An engine's: trimmed, at its voice's gain."""
    RECORDING = "recording"
    """A person's own: trimmed, at the voices' loudness."""
    SOUND = "sound"
    """As it is, or at most as loud as the voices."""
    MUSIC = "music"
    """Its beginning, faded out."""


class SlotRecipe(NamedTuple):
    """All that a slot's sound depends on. A book has a hundred thousand: no dataclass, which takes
    three times as long to make."""

    take_key: str
    """Of the take or, for any other sound, of its file's bytes; empty for room tone alone."""
    path: Path | None
    """Where the take or sound lies; None for room tone alone."""
    gain_db: float
    pause_ms: int
    preset: Preset
    treatment: Treatment = Treatment.TAKE
    music: Path | None = None
    """Music that plays in before the take and under it."""
    music_key: str = ""
    """Of the music's bytes."""
    cut_off: bool = False
    """Whether the next voice cuts in: the take ends with its speech, faded."""
    level_lufs: float | None = None
    """The loudness that the take is brought nearer to; None leaves it at its gain."""
    acoustic: str = ""
    """What the take is heard through; empty for nothing."""
    whispered: bool = False
    """Whether the voice is taken out of it."""
    stammered: bool = False
    """Whether its first sound comes twice before it."""
    side: float | None = None
    """Where on the stage it is heard, from -1 (left) to 1 (right); None where all is mono."""

    @property
    def channels(self) -> int:
        """Two where the book is staged."""
        return 1 if self.side is None else 2

    @property
    def key(self) -> str:
        """The slot's name in the store. Where the take lies is no part of it."""
        # A tuple's repr, written out: most of it is the same for every slot of a book.
        made_of = (
            f"({VERSION}, {mp3_frames.encoder_version()!r}, {self.take_key!r}, "
            f"{round(self.gain_db, 2)!r}, {self.pause_ms}, {_of_preset(self.preset)}"
        )
        if self.treatment is not Treatment.TAKE or self.music_key:
            loudness = self.preset.loudness_lufs
            made_of += f", {self.treatment.value!r}, {self.music_key!r}, {loudness!r}"
        if self.cut_off:
            made_of += ", 'cut off'"
        if self.whispered:
            made_of += f", 'whisper', {whisper.VERSION}"
        if self.stammered:
            made_of += f", 'stammer', {stammer.VERSION}"
        if self.acoustic:
            version = acoustic_effects.effects_version()
            made_of += f", 'acoustic', {self.acoustic!r}, {version!r}"
        if self.side is not None:
            made_of += f", 'stage', {_STAGE_VERSION}, {round(self.side, 2)!r}"
        if self.level_lufs is not None:
            made_of += f", 'level', {take_levels.VERSION}, {round(self.level_lufs, 2)!r}"
        return hashlib.sha256(f"{made_of})".encode()).hexdigest()


@lru_cache
def _of_preset(preset: Preset) -> str:
    """What of a preset is part of keys."""
    return (
        f"{preset.ceiling_db!r}, {preset.true_peak!r}, {preset.room_db!r}, {preset.kbps}, "
        f"{preset.quality}"
    )


class SlotStore(Protocol):
    """Where encoded slots are kept."""

    def slot_path(self, key: str) -> str:
        """Where the slot lies, or would."""

    def put_slot(self, key: str, data: bytes) -> None:
        """Keep a slot, whole or not at all."""

    def pull_slots(self, keys: Iterable[str]) -> None:
        """Bring these from where machines share them, as far as they are there."""

    def push_slots(self, keys: Iterable[str]) -> None:
        """Put these where machines share them."""

    def get_record(self, key: str) -> Mapping[str, float | str] | None:
        """A small record; None where there is none."""

    def put_record(self, key: str, record: Mapping[str, float | str]) -> None:
        """Keep a small record."""


@dataclass(frozen=True, slots=True)
class SlotSound:
    """A slot's sound at 44.1 kHz before it is encoded, and where in it the speech lies."""

    samples: Samples
    """Mono; two columns, left and right, of a slot that is ``staged``."""
    speech_start: int
    speech_end: int
    cut: int
    """What of the take was cut off before ``speech_start``, in samples."""


def shape(recipe: SlotRecipe, *, whole: bool = False) -> SlotSound:
    """The sound of a slot: trimmed, at its level, faded, on room tone, limited.

    It fills K-1 frames of 1152 samples, of which the encoder makes K. With ``whole`` it fills
    all K, for encoders that join nothing: the frame that the MP3 encoder keeps for itself is
    room tone then, with no seam to the next slot's. Raises FullcastError where the take or
    sound can't be read, DamagedError among them.
    """
    from pipeline.master import effects

    preset = recipe.preset
    heard = _filling_frames(recipe, whole)
    sound = heard.samples
    if preset.room_db is not None:
        sound += _room(recipe, len(sound), preset.room_db, 0 if whole else _ROOM_EDGE_MS)
    sound = effects.limit(sound, preset.ceiling_db, between_samples=preset.true_peak)
    return replace(heard, samples=sound)


def shape_as_heard(recipe: SlotRecipe, *, whole: bool = False) -> SlotSound:
    """The sound of a slot as a listener gets it: ``shape``'s, or in stereo where the book is
    staged, as loud and its room tone in the middle."""
    import numpy as np

    from pipeline.master import effects

    if recipe.side is None:
        return shape(recipe, whole=whole)
    preset = recipe.preset
    heard = _filling_frames(recipe, whole)
    gains = _stage_gains(recipe.side)
    # One limiter for both sides: nobody moves when it holds a peak.
    louder = max(gains)
    voice = effects.limit(
        heard.samples * np.float32(louder), preset.ceiling_db, between_samples=preset.true_peak
    )
    both = voice[:, None] * (np.array(gains, np.float32) / np.float32(louder))
    if preset.room_db is not None:
        room = _room(recipe, len(both), preset.room_db, 0 if whole else _ROOM_EDGE_MS)
        both += room[:, None]
    return replace(heard, samples=both)


def _stage_gains(side: float) -> tuple[float, float]:
    """The gains of left and right of constant power; 1 each in the middle."""
    angle = (side + 1) * math.pi / 4
    return math.sqrt(2) * math.cos(angle), math.sqrt(2) * math.sin(angle)


def _filling_frames(recipe: SlotRecipe, whole: bool) -> SlotSound:
    """A slot's voice or sound with its pause, in whole frames."""
    import numpy as np

    heard = _without_room(recipe)
    length = len(heard.samples)
    # The tail of an acoustic lies in the pause.
    wanted = max(length, heard.speech_end + recipe.pause_ms * RATE_HZ // 1000)
    # The slot's last frame is the encoder's own, so a frame of the pause is there already.
    frames = max(-(-length // FRAME), round(wanted / FRAME) - 1, 1)
    sound = np.zeros((frames + whole) * FRAME, np.float32)
    sound[:length] = heard.samples
    return replace(heard, samples=sound)


def _without_room(recipe: SlotRecipe) -> SlotSound:
    """What lies on the room tone: the take, recording or sound, over its music if it has some."""
    import numpy as np

    from pipeline import sound_levels

    if recipe.path is None:
        return SlotSound(np.zeros(0, np.float32), 0, 0, 0)
    target = recipe.preset.loudness_lufs
    cut = 0
    if recipe.treatment is Treatment.TAKE:
        clip, cut = _trimmed_take(recipe.path, recipe.cut_off)
    else:
        from pipeline.master import clips

        makers = {
            Treatment.RECORDING: clips.recording,
            Treatment.SOUND: clips.sound,
            Treatment.MUSIC: clips.music_alone,
        }
        clip = makers[recipe.treatment](recipe.path, target)
    clip = clip * np.float32(sound_levels.amplitude(recipe.gain_db))
    if recipe.level_lufs is not None:
        clip = take_levels.nearer(clip, recipe.level_lufs)
    if recipe.whispered:
        clip = whisper.whispered(clip)
    start = 0
    if recipe.stammered:
        clip, start = stammer.stammered(clip)
    end = len(clip)
    if recipe.acoustic:
        clip = acoustic_effects.treat(clip, recipe.acoustic, recipe.pause_ms)
    if recipe.music is None:
        return SlotSound(clip, start, end, cut)
    from pipeline.master import clips

    mixed, speech_start = clips.over_music(recipe.music, clip, target)
    return SlotSound(mixed, speech_start + start, speech_start + end, cut)


def _trimmed_take(path: Path, cut_off: bool) -> tuple[Samples, int]:
    """A take's speech at 44.1 kHz, faded, and how many samples were cut off before it."""
    from pipeline.master import effects

    samples, rate_hz = read_wav(path)
    if cut_off:
        start, end = effects.speech_span(samples, rate_hz, after_ms=0)
        clip = effects.fade(samples[start:end], rate_hz, _FADE_IN_MS, _CUT_OFF_FADE_MS)
    else:
        start, end = effects.speech_span(samples, rate_hz)
        clip = effects.fade(samples[start:end], rate_hz, _FADE_IN_MS, _FADE_OUT_MS)
    return effects.resample(clip, rate_hz), start * RATE_HZ // rate_hz


def room_under(recipe: SlotRecipe, length: int) -> Samples:
    """The room tone that lies under a whole slot, ``shape(recipe, whole=True)``; silence where the
    preset has none."""
    import numpy as np

    if recipe.preset.room_db is None:
        return np.zeros(length, np.float32)
    return _room(recipe, length, recipe.preset.room_db, 0)


def _room(recipe: SlotRecipe, length: int, level_db: float, edge_ms: int) -> Samples:
    from pipeline.master import effects

    # Each slot begins elsewhere in the loop: a pattern that comes back at every join is heard.
    offset = int(recipe.key[:8], 16)
    tone = effects.room_tone(length, level_db, offset)
    return effects.fade(tone, RATE_HZ, edge_ms, edge_ms)


def read_wav(path: Path) -> tuple[Samples, int]:
    """A take's sound as floats, and its rate in Hz. Raises DamagedError where the take is lost or
    isn't what was put there."""
    import numpy as np

    samples, rate_hz = read_sound(path)
    return samples.astype(np.float32) * np.float32(1 / 32768), rate_hz


def encode(recipe: SlotRecipe) -> tuple[bytes, SlotInfo]:
    """A slot as it is kept: a small header, then MP3 frames."""
    import numpy as np

    sound = shape_as_heard(recipe)
    preset = recipe.preset
    factor = 32767 / mp3_frames.encoder_gain(preset.kbps)
    pcm = np.rint(np.clip(sound.samples * factor, -32768, 32767)).astype(np.int16)
    data = mp3_frames.encode(pcm, preset.kbps, preset.quality)
    frames = len(pcm) // FRAME + 1
    info = SlotInfo(frames, sound.speech_start, sound.speech_end, len(data), sound.cut)
    return slot_files.pack(recipe.key, info, data), info


def expected_info(recipe: SlotRecipe, seconds: float) -> SlotInfo:
    """What a slot will be like whose sound, its pause aside, lasts about so long."""
    length = round(seconds * RATE_HZ)
    frames = max(2, round((length + recipe.pause_ms * RATE_HZ // 1000) / FRAME))
    size = frames * FRAME * recipe.preset.kbps * 125 // RATE_HZ
    return SlotInfo(frames, 0, length, size)
