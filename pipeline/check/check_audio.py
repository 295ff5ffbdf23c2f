"""A finished book held against what should be heard in it: every check, from the outside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from statistics import median

from pipeline.check import marks_and_tags
from pipeline.check.book_audio import AudioFile, BookAudio
from pipeline.check.findings import Fault, Finding
from pipeline.check.measure_audio import MeasuredFile, MeasuredPart, measure_audio
from pipeline.check.published_files import faults, measure_file
from pipeline.check.voice_norms import VoiceNorms
from pipeline.errors import FullcastError
from pipeline.model import RATE_HZ
from pipeline.sound_levels import LoudnessMeter, joint_loudness

_CLICK = 0.02
_MOVED_S = 0.3
_EVEN_LU = 5.0
_LONG_S = 5.0
_SAME_LENGTH = RATE_HZ // 50


def check_audio(
    audio: BookAudio,
    *,
    shop: bool,
    jobs: int = 1,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> tuple[Finding, ...]:
    """All that seems wrong with a book's files; ``shop`` holds them against ACX's limits as well.

    MP3s are decoded and measured piece by piece, ``jobs`` side by side. Raises FullcastError where
    soundfile is missing.
    """
    found: list[Finding] = []
    measured: list[MeasuredFile] = []
    files = [file for file in audio.chapters if file.path.exists()]
    with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
        for done, result in enumerate(pool.map(_measured, files), start=1):
            if isinstance(result, Finding):
                found.append(result)
            else:
                measured.append(result)
            progress(done, len(files))
    found += _part_findings(measured)
    found += _voice_loudness(measured)
    for file in files:
        found += marks_and_tags.check_tags(file)
        if shop:
            found += _shop_findings(file)
    if audio.whole is not None and audio.whole.path.exists():
        found += marks_and_tags.check_tags(audio.whole)
        found += marks_and_tags.check_same_sound(audio)
    found += marks_and_tags.check_chapter_marks(audio)
    for path, file in audio.captions:
        found += marks_and_tags.check_captions(path, file, path.name)
    return tuple(found)


def _measured(file: AudioFile) -> MeasuredFile | Finding:
    try:
        return measure_audio(file)
    except FullcastError as error:
        if "needs soundfile" in error.message:
            raise
        return Finding(Fault.DAMAGED_FILE, file.name, f"it can't be decoded ({error.message})", 9.0)


def _part_findings(measured: Sequence[MeasuredFile]) -> Iterator[Finding]:
    norms = VoiceNorms(part for file in measured for part in file.parts)
    for file in measured:
        if abs(file.samples - file.file.samples) > _SAME_LENGTH:
            lasts, wanted = file.samples / RATE_HZ, file.file.samples / RATE_HZ
            reason = f"it lasts {lasts:.1f} s in place of {wanted:.1f} s"
            yield Finding(Fault.DAMAGED_FILE, file.file.name, reason, 9.0)
        for part in file.parts:
            if part.part.start >= file.samples:
                break  # said of the file already
            for unlike in norms.faults(part):
                yield _finding(file.file, part, unlike.fault, unlike.reason, unlike.badness)
            yield from _place_findings(file.file, part)


def _place_findings(file: AudioFile, part: MeasuredPart) -> Iterator[Finding]:
    if part.join_step > _CLICK:
        yield _finding(file, part, Fault.CLICK, "it begins with a click", part.join_step / _CLICK)
    if not part.part.text or part.part.is_clip or not part.sound.seconds:
        return
    late_s = part.sound.heard_start - (part.part.speech_start - part.part.start) / RATE_HZ
    if late_s > _MOVED_S:
        reason = f"nothing is heard in its first {late_s:.1f} s"
        yield _finding(file, part, Fault.CUT, reason, late_s / _MOVED_S)


def _finding(
    file: AudioFile, part: MeasuredPart, fault: Fault, reason: str, badness: float
) -> Finding:
    own = part.part
    return Finding(
        fault, file.name, reason, round(float(badness), 2), own.line, own.speaker,
        own.written or own.text, own.speech_start / RATE_HZ,
    )  # fmt: skip


def _voice_loudness(measured: Iterable[MeasuredFile]) -> Iterator[Finding]:
    """Voices that are far louder or softer than the rest of the book."""
    meters: dict[str, list[LoudnessMeter]] = defaultdict(list)
    places: dict[str, tuple[AudioFile, MeasuredPart]] = {}
    for file in measured:
        for part in file.parts:
            if part.meter is not None and not part.part.delivery and not part.part.gain_db:
                meters[part.part.voice].append(part.meter)
                places.setdefault(part.part.voice, (file.file, part))
    heard = {
        voice: joint_loudness(own)
        for voice, own in meters.items()
        if sum(meter.samples for meter in own) >= _LONG_S * RATE_HZ
    }
    heard = {voice: lufs for voice, lufs in heard.items() if lufs > -70}
    usual = median(heard.values()) if heard else 0.0
    for voice, lufs in heard.items():
        if abs(lufs - usual) > _EVEN_LU:
            audio, part = places[voice]
            way = "louder" if lufs > usual else "softer"
            reason = f"this voice ({voice}) is {abs(lufs - usual):.1f} LU {way} than the others"
            yield _finding(audio, part, Fault.LOUDNESS, reason, abs(lufs - usual) / _EVEN_LU)


def _shop_findings(file: AudioFile) -> Iterator[Finding]:
    try:
        broken = faults(measure_file(file.path))
    except FullcastError:
        return  # said already: it can't be decoded
    for sentence in broken:
        reason = sentence.removeprefix(f"{file.path.name} ").rstrip(".")
        yield Finding(
            Fault.SHOP, file.name, f"its {reason}" if reason[:3] != "is " else f"it {reason}"
        )
