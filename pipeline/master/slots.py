"""Slots: one take with the pause after it, brought to its level, filling whole MP3 frames.

A slot is encoded once and kept under a key of all that its sound depends on; chapters and
books are copies of slots.

numpy and all that shapes sound is imported where a slot is made: laying out slots that are there
needs none of it, and a cached preview is to be there at once.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from pipeline.errors import FullcastError, OutputError
from pipeline.master import mp3_frames
from pipeline.model import FRAME, RATE_HZ

if TYPE_CHECKING:
    from pipeline.master import levels

VERSION = 2
"""Raise it when the same recipe would sound different."""

_HEADER = struct.Struct("<4sIIIIII")
_MAGIC = b"SLT2"
_FADE_IN_MS = 4
_FADE_OUT_MS = 12
_ROOM_EDGE_MS = 5


@dataclass(frozen=True, slots=True)
class Finish:
    """How a book is mastered. Levels are what a decoder of the final MP3 gives."""

    name: str = "acx"
    loudness_lufs: float | None = -20.0
    """Of every voice's calibration passage; None leaves voices as they are."""
    ceiling_db: float = -3.5
    true_peak: bool = False
    """Whether the ceiling holds between samples too."""
    room_db: float | None = -72.0
    """RMS of the room tone; None for digital silence."""
    head_ms: int = 750
    tail_ms: int = 2_500
    kbps: int = 192
    quality: int = 5
    """LAME's effort: 0 is best and slowest, 9 worst."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """All that a slot's sound depends on."""

    take: str
    """The take's key; empty for room tone alone."""
    path: Path | None
    gain_db: float
    pause_ms: int
    finish: Finish
    treatment: str = "take"
    """``take`` (an engine's), ``recording`` (a person's own), ``sound``, or ``music``."""
    music: Path | None = None
    """Music that plays in before the take and under it."""
    music_key: str = ""
    """Of the music's bytes."""

    @property
    def key(self) -> str:
        """The slot's name in the store. Where the take lies is no part of it."""
        f = self.finish
        parts: tuple[object, ...] = (
            VERSION, mp3_frames.encoder_version(), self.take, round(self.gain_db, 2), self.pause_ms,
            f.ceiling_db, f.true_peak, f.room_db, f.kbps, f.quality,
        )  # fmt: skip
        if self.treatment != "take" or self.music_key:
            parts += (self.treatment, self.music_key, f.loudness_lufs)
        return hashlib.sha256(repr(parts).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """What is known of an encoded slot without decoding it. Samples are at 44.1 kHz."""

    frames: int
    speech_start: int
    speech_end: int
    size: int
    """Bytes of MP3."""
    cut: int = 0
    """What of the take was cut off before ``speech_start``."""

    @property
    def samples(self) -> int:
        """What the slot takes on the timeline."""
        return self.frames * FRAME


class SlotStore(Protocol):
    """Where encoded slots are kept."""

    def slot_path(self, key: str) -> Path:
        """Where the slot lies, or would."""

    def put_slot(self, key: str, data: bytes) -> Path:
        """Keep a slot, whole or not at all."""

    def get_record(self, key: str) -> Mapping[str, float | str] | None:
        """A small record; None where there is none."""

    def put_record(self, key: str, record: Mapping[str, float | str]) -> None:
        """Keep a small record."""


@dataclass(frozen=True, slots=True)
class Shaped:
    """A slot's sound before encoding: (K-1) * 1152 samples, and where the speech lies."""

    samples: levels.Samples
    speech_start: int
    speech_end: int
    cut: int


def shape(recipe: Recipe, *, whole: bool = False) -> Shaped:
    """The sound of a slot at 44.1 kHz: trimmed, at its level, faded, on room tone, limited.

    With ``whole`` it fills all K frames, for encoders that join nothing: the frame that the
    MP3 encoder keeps for itself is room tone then, with no seam to the next slot's.
    """
    import numpy as np

    from pipeline.master import levels

    finish = recipe.finish
    heard, speech_start, speech_end, cut = _heard(recipe)
    wanted = len(heard) + recipe.pause_ms * RATE_HZ // 1000
    # The slot's last frame is the encoder's own, so a frame of the pause is there already.
    frames = max(-(-len(heard) // FRAME), round(wanted / FRAME) - 1, 1)
    sound = np.zeros((frames + whole) * FRAME, np.float32)
    sound[: len(heard)] = heard
    if finish.room_db is not None:
        sound += _room(recipe, len(sound), finish.room_db, 0 if whole else _ROOM_EDGE_MS)
    sound = levels.limit(sound, finish.ceiling_db, between_samples=finish.true_peak)
    return Shaped(sound, speech_start, speech_end, cut)


def _heard(recipe: Recipe) -> tuple[levels.Samples, int, int, int]:
    """What stands on the room tone, where in it the speech begins and ends, and what of the
    take was cut off before it."""
    import numpy as np

    from pipeline.master import levels

    target = recipe.finish.loudness_lufs
    if recipe.path is None:
        return np.zeros(0, np.float32), 0, 0, 0
    cut = 0
    if recipe.treatment == "take":
        samples, rate_hz = read_wav(recipe.path)
        start, end = levels.speech_span(samples, rate_hz)
        clip = levels.fade(samples[start:end], rate_hz, _FADE_IN_MS, _FADE_OUT_MS)
        clip = levels.resample(clip, rate_hz)
        cut = start * RATE_HZ // rate_hz
    else:
        from pipeline.master import clips

        makers = {"recording": clips.recording, "sound": clips.sound, "music": clips.music_alone}
        clip = makers[recipe.treatment](recipe.path, target)
    clip = clip * np.float32(levels.amplitude(recipe.gain_db))
    if recipe.music is None:
        return clip, 0, len(clip), cut
    from pipeline.master import clips

    mixed, speech_start = clips.over_music(recipe.music, clip, target)
    return mixed, speech_start, speech_start + len(clip), cut


def _room(recipe: Recipe, length: int, level_db: float, edge_ms: int) -> levels.Samples:
    from pipeline.master import levels

    # Each slot begins elsewhere in the loop: a pattern that comes back at every join is heard.
    offset = int(recipe.key[:8], 16)
    tone = levels.room_tone(length, level_db, offset)
    return levels.fade(tone, RATE_HZ, edge_ms, edge_ms)


def read_wav(path: Path) -> tuple[levels.Samples, int]:
    """A mono 16-bit WAV as floats, and its rate in Hz."""
    import wave

    import numpy as np

    try:
        with wave.open(str(path), "rb") as file:
            if (file.getnchannels(), file.getsampwidth()) != (1, 2):
                raise FullcastError(f"{path} is no mono 16-bit WAV.", "Delete it and build again.")
            data, rate_hz = file.readframes(file.getnframes()), file.getframerate()
    except (OSError, EOFError, wave.Error) as error:
        raise FullcastError(f"can't read the take {path}: {error}.", "Build again.") from error
    whole = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(np.float32)
    return whole * np.float32(1 / 32768), rate_hz


def encode(recipe: Recipe) -> tuple[bytes, SlotInfo]:
    """A slot as it is kept: a small header, then MP3 frames."""
    import numpy as np

    shaped = shape(recipe)
    finish = recipe.finish
    factor = 32767 / mp3_frames.encoder_gain(finish.kbps)
    pcm = np.rint(np.clip(shaped.samples * factor, -32768, 32767)).astype(np.int16)
    data = mp3_frames.encode(pcm, finish.kbps, finish.quality)
    frames = len(pcm) // FRAME + 1
    info = SlotInfo(frames, shaped.speech_start, shaped.speech_end, len(data), shaped.cut)
    head = _HEADER.pack(
        _MAGIC, frames, info.speech_start, info.speech_end, info.cut, info.size, zlib.crc32(data)
    )
    return head + data, info


def look(path: Path) -> SlotInfo | None:
    """What the slot file says of itself; None where there is none, or it isn't whole."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEADER.size)
            size = file.seek(0, 2) - _HEADER.size
    except OSError:
        return None
    if len(head) < _HEADER.size:
        return None
    magic, frames, start, end, cut, stated, _ = _HEADER.unpack(head)
    if magic != _MAGIC or stated != size:
        return None
    return SlotInfo(frames, start, end, size, cut)


def read_frames(path: Path) -> bytes:
    """The MP3 frames of a kept slot, checked against the sum they were kept with."""
    try:
        data = path.read_bytes()
    except OSError as error:
        why = error.strerror
        raise OutputError(f"can't read the slot {path}: {why}.", "Build again.") from error
    frames = data[_HEADER.size :]
    if len(data) < _HEADER.size or _HEADER.unpack_from(data)[6] != zlib.crc32(frames):
        raise OutputError(f"the slot {path} is damaged.", "Delete it and build again.")
    return frames
