"""What stands around the sound of a finished book: tags, chapter marks and captions; and whether
the book's one file is the same sound as its chapters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from pipeline.bounded_read import open_ordinary, read_bytes
from pipeline.check.book_audio import AudioFile, BookAudio, HeardPart
from pipeline.check.findings import Fault, Finding
from pipeline.model import RATE_HZ

_LATE_S = 0.15
"""A mark or caption so far from its sound is seen to be wrong."""
_MOST_BYTES = 64 << 20
_TIMES = re.compile(r"(?:(\d+):)?(\d\d):(\d\d)[.,](\d{3}) --> ")
_VOICE_TAG = re.compile(r"^<v [^>]*>")
_ENTITIES = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}


def check_tags(file: AudioFile) -> Iterator[Finding]:
    """The fields of a file's tag that don't say what the script says."""
    tag = _tag(file.path)
    for name, wanted in file.tags.items():
        frames = tag.getall(name) if tag is not None else []
        found = str(frames[0].text[0]) if frames and frames[0].text else ""
        if found != wanted:
            reason = f"its tag {name} says '{found}' in place of '{wanted}'"
            yield Finding(Fault.TAG, file.name, reason)


def check_chapter_marks(audio: BookAudio) -> Iterator[Finding]:
    """Chapter marks that are missing, or don't stand where their chapter begins."""
    whole = audio.whole
    if whole is None or not whole.path.exists():
        return
    tag = _tag(whole.path)
    marks = sorted(tag.getall("CHAP") if tag is not None else [], key=lambda m: m.start_time)
    if len(marks) != len(audio.chapter_starts):
        count = f"{len(marks)} chapter marks for {len(audio.chapter_starts)} chapters"
        yield Finding(Fault.CHAPTER_MARK, whole.name, f"it has {count}")
        return
    for mark, chapter in zip(marks, audio.chapter_starts, strict=True):
        at_s, wanted_s = mark.start_time / 1000, chapter.start / RATE_HZ
        title = str(mark.sub_frames["TIT2"].text[0]) if "TIT2" in mark.sub_frames else ""
        if abs(at_s - wanted_s) > _LATE_S:
            reason = f"the mark of '{chapter.title}' {_away(at_s - wanted_s)} its sound"
            yield Finding(Fault.CHAPTER_MARK, whole.name, reason, at_s=at_s)
        elif title != chapter.title:
            reason = f"the mark of '{chapter.title}' says '{title}'"
            yield Finding(Fault.CHAPTER_MARK, whole.name, reason, at_s=at_s)


def check_captions(path: Path, file: AudioFile, name: str) -> Iterator[Finding]:
    """Captions that don't say the book's words, or not when they are heard."""
    try:
        shown = _captions(read_bytes(path, _MOST_BYTES).decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        yield Finding(Fault.CAPTION, name, f"it can't be read ({error})")
        return
    at = 0
    for part in file.parts:
        wanted = _bare(part.written)
        if not wanted:
            continue
        if at >= len(shown):
            yield _caption_finding(name, part, "its words aren't shown")
            return
        first, said = shown[at], ""
        while at < len(shown) and len(said) < len(wanted):
            text = _without_speaker(shown[at].text, part) if not said else shown[at].text
            said += _bare(text)
            at += 1
        if said != wanted:
            yield _caption_finding(name, part, "it shows other words", first.start_s)
            return
        late_s = first.start_s - part.speech_start / RATE_HZ
        if abs(late_s) > _LATE_S:
            yield _caption_finding(name, part, f"it {_away(late_s)} its sound", first.start_s)


def check_same_sound(audio: BookAudio) -> Iterator[Finding]:
    """Whether the book's one file holds just what its chapters' files do."""
    whole = audio.whole
    files = [file.path for file in audio.chapters]
    joined = sum(len(file.parts) for file in audio.chapters)
    if whole is None or joined != len(whole.parts):  # a chapter of several files has more room tone
        return
    if not all(path.exists() for path in (whole.path, *files)):
        return
    with _frames(whole.path) as book:
        for path in files:
            with _frames(path) as chapter:
                while block := chapter.read(1 << 20):
                    if book.read(len(block)) != block:
                        reason = f"it isn't the same sound as {path.name} in its place"
                        yield Finding(Fault.DAMAGED_FILE, whole.name, reason, 5.0)
                        return
        if book.read(1):
            yield Finding(Fault.DAMAGED_FILE, whole.name, "it goes on behind its last chapter", 5.0)


@dataclass(frozen=True, slots=True)
class _Caption:
    start_s: float
    text: str


def _captions(text: str) -> list[_Caption]:
    """The captions of a WebVTT or SubRip file."""
    shown = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n")):
        rows = block.strip("\n").split("\n")
        for i, row in enumerate(rows):
            match = _TIMES.match(row)
            if match is not None:
                hours, minutes, seconds, ms = (int(group or 0) for group in match.groups())
                start_s = hours * 3600 + minutes * 60 + seconds + ms / 1000
                words = _VOICE_TAG.sub("", " ".join(rows[i + 1 :]))
                shown.append(_Caption(start_s, words))
                break
    return shown


def _without_speaker(text: str, part: HeardPart) -> str:
    """A caption without the name that SubRip's begin with."""
    return text.removeprefix(f"{' '.join(part.speaker.split())}: ")


def _bare(text: str) -> str:
    for entity, character in _ENTITIES.items():
        text = text.replace(entity, character)
    return "".join(text.split())


def _caption_finding(name: str, part: HeardPart, reason: str, at_s: float | None = None) -> Finding:
    return Finding(
        Fault.CAPTION, name, reason, line=part.line, speaker=part.speaker, text=part.written,
        at_s=at_s if at_s is not None else part.speech_start / RATE_HZ,
    )  # fmt: skip


def _away(late_s: float) -> str:
    return f"stands {abs(late_s):.1f} s {'behind' if late_s > 0 else 'before'}"


def _tag(path: Path) -> Any:
    import mutagen
    import mutagen.id3

    read: Any = mutagen.id3.ID3  # untyped
    try:
        return read(path, translate=False)
    except (OSError, mutagen.MutagenError):
        return None


def _frames(path: Path) -> BinaryIO:
    """An MP3 from behind its tag and its first frame, which only counts the others."""
    file = open_ordinary(path)
    head = file.read(10)
    start = 0
    if head[:3] == b"ID3":
        size = 0
        for byte in head[6:10]:
            size = size << 7 | byte & 0x7F
        start = size + 10
    file.seek(start)
    header = file.read(4)
    rates = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
    kbps = rates[header[2] >> 4] if len(header) == 4 else 0
    file.seek(start + 144_000 * kbps // RATE_HZ + (header[2] >> 1 & 1 if len(header) == 4 else 0))
    return file
