"""People's own recordings, sounds and music: one clip at a time, edited with pydub.

Clips are decoded to mono, brought to 44.1 kHz by soxr, and cut, faded and laid over one
another as pydub segments. A clip is a few seconds or minutes; books never pass through here.
"""

from __future__ import annotations

import os
import struct
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from pipeline import sound_levels
from pipeline.bounded_read import open_ordinary
from pipeline.errors import FullcastError
from pipeline.master import effects
from pipeline.model import RATE_HZ
from pipeline.sound_levels import Samples

LONGEST_S = 15 * 60
"""A clip is held in memory whole, so a longer one is refused."""

_MOST_BYTES = 400_000_000
_SLOWEST_HZ, _FASTEST_HZ = 1_000, 768_000
_BROKEN_WAV = (EOFError, struct.error, ValueError, LookupError, TypeError, ArithmeticError)
"""What pydub raises for a header that makes no sense."""
_TOP_DB = -3.0
_INTRO_MS = 4_000
_OUTRO_MS = 3_000
_MUSIC_UNDER_LU = 3.0
_DUCK_DB = -12.0


def recording(path: Path, target_lufs: float | None) -> Samples:
    """A person's own take at 44.1 kHz: trimmed, faded, at the voices' loudness. Raises
    FullcastError as ``load`` does, like all that reads a file here."""
    samples = load(path)
    start, end = effects.speech_span(samples, RATE_HZ)
    return _faded(at_level(samples[start:end], target_lufs), 5, 15)


def sound(path: Path, target_lufs: float | None) -> Samples:
    """A sound at 44.1 kHz: faded at both ends, as it is or at most as loud as the voices."""
    samples = load(path)
    if target_lufs is not None and sound_levels.loudness(samples, RATE_HZ) > target_lufs:
        samples = at_level(samples, target_lufs)
    return _faded(samples, 10, 200)


def music_alone(path: Path, target_lufs: float | None) -> Samples:
    """The beginning of a piece of music at 44.1 kHz, faded out."""
    piece = _segment(_music(path, target_lufs))[: _INTRO_MS + _OUTRO_MS]
    return _samples(piece.fade_in(100).fade_out(_OUTRO_MS))


def over_music(path: Path, speech: Samples, target_lufs: float | None) -> tuple[Samples, int]:
    """Speech over music: the music plays in, goes down under the voice, comes back and fades.

    Gives the sound at 44.1 kHz and the sample where the speech begins.
    """
    music = _segment(_music(path, target_lufs))
    spoken = _segment(speech)
    start_ms = min(_INTRO_MS, len(music))
    length_ms = start_ms + len(spoken) + _OUTRO_MS
    rest = length_ms - len(music)
    if rest > 0:
        music += music.silent(rest, frame_rate=RATE_HZ)
    bed = music[:length_ms].fade_in(100).fade_out(_OUTRO_MS - 300)
    # Down and up again over half a second each, never at once.
    bed = bed.fade(to_gain=_DUCK_DB, start=max(0, start_ms - 500), end=start_ms)
    ends = start_ms + len(spoken)
    bed = bed.fade(from_gain=0, to_gain=-_DUCK_DB, start=ends, end=ends + 500)
    return _samples(bed.overlay(spoken, position=start_ms)), start_ms * RATE_HZ // 1000


def load(path: Path) -> Samples:
    """A sound file as mono samples at 44.1 kHz.

    WAV needs nothing else; other formats need soundfile or PyAV. Raises FullcastError where
    the file is missing, no sound, or longer than 15 minutes.
    """
    try:
        with open_ordinary(path) as file:
            size = os.fstat(file.fileno()).st_size
    except OSError as error:
        why = error.strerror
        raise FullcastError(f"can't read the sound {path}: {why}.", "Check its name.") from error
    if size > _MOST_BYTES:
        raise _too_long(path)
    samples, rate_hz = _decode_wav(path) or _decode_any(path)
    if not _SLOWEST_HZ <= rate_hz <= _FASTEST_HZ:
        raise FullcastError(
            f"the sound {path} says that it has {rate_hz:,} samples a second.",
            "It is damaged: save it anew.",
        )
    if len(samples) > LONGEST_S * rate_hz:
        raise _too_long(path)
    if not len(samples):
        raise FullcastError(f"the sound {path} is empty.", "Choose another file.")
    return effects.resample(samples, rate_hz)


def _too_long(path: Path) -> FullcastError:
    minutes = LONGEST_S // 60
    return FullcastError(
        f"the sound {path} is longer than {minutes} minutes.", "Cut it into shorter pieces."
    )


def _decode_wav(path: Path) -> tuple[Samples, int] | None:
    """A PCM WAV of any width by pydub; None for anything else."""
    with path.open("rb") as file:
        if file.read(4) != b"RIFF":
            return None
    try:
        # Not from_file(): what it doesn't know it hands to an ffmpeg that may not be there.
        segment = _pydub()(data=path.read_bytes())
        if segment.duration_seconds > LONGEST_S:
            raise _too_long(path)
        if len(segment.raw_data) % segment.frame_width:
            return None  # It ends within a frame, where pydub can't mix its channels.
        return _samples(segment.set_channels(1)), int(segment.frame_rate)
    except (*_BROKEN_WAV, _decode_error()):
        return None


def _decode_any(path: Path) -> tuple[Samples, int]:
    try:
        import soundfile
    except ImportError:
        raise FullcastError(
            f"{path} is no plain WAV, and reading other sounds needs soundfile.",
            "pip install 'fullcast[formats]', or save it as WAV.",
        ) from None
    try:
        with soundfile.SoundFile(path) as file:
            if file.frames > LONGEST_S * file.samplerate:
                raise _too_long(path)
            samples = file.read(dtype="float32", always_2d=True)
            return np.ascontiguousarray(samples.mean(axis=1)), int(file.samplerate)
    # ValueError: a sound that can't tell how long it is.
    except (OSError, ValueError, soundfile.LibsndfileError) as error:
        raise FullcastError(f"can't read the sound {path}: {error}.", "Save it as WAV.") from error


def _music(path: Path, target_lufs: float | None) -> Samples:
    samples = load(path)[: RATE_HZ * LONGEST_S]
    return at_level(samples, None if target_lufs is None else target_lufs - _MUSIC_UNDER_LU)


def at_level(samples: Samples, target_lufs: float | None) -> Samples:
    """At the target loudness; as it is where it is too short or too quiet to measure."""
    measured = sound_levels.loudness(samples, RATE_HZ)
    if target_lufs is None or measured == float("-inf"):
        return samples
    louder: Samples = samples * np.float32(sound_levels.amplitude(target_lufs - measured))
    # pydub works in 16 bits: peaks must not wrap before the limiter sees them.
    return effects.limit(louder, _TOP_DB)


def _faded(samples: Samples, in_ms: int, out_ms: int) -> Samples:
    segment = _segment(samples)
    half = len(segment) // 2
    if not half:  # pydub takes a fade of nothing for one without an end
        return samples
    return _samples(segment.fade_in(min(in_ms, half)).fade_out(min(out_ms, half)))


def _segment(samples: Samples) -> Any:
    """A pydub segment of mono samples at 44.1 kHz."""
    pcm = np.rint(np.clip(samples, -1, 1) * 32767).astype("<i2")
    return _pydub()(data=pcm.tobytes(), sample_width=2, frame_rate=RATE_HZ, channels=1)


def _samples(segment: Any) -> Samples:
    whole = np.asarray(segment.get_array_of_samples(), dtype=np.float32)
    return whole * np.float32(1 / (1 << (8 * segment.sample_width - 1)))


def _pydub() -> Any:
    with warnings.catch_warnings():
        # It warns that there is no ffmpeg; nothing here asks for one.
        warnings.simplefilter("ignore")
        from pydub import AudioSegment
    return AudioSegment


def _decode_error() -> type[Exception]:
    from pydub.exceptions import CouldntDecodeError

    error: type[Exception] = CouldntDecodeError
    return error
