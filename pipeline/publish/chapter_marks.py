"""Chapter marks, as each container holds them: MP3, M4B and Opus.

MP3 has CHAP and CTOC frames in its ID3 tag; M4B a QuickTime text track and Nero's list; Opus
comments.
"""

from __future__ import annotations

from collections.abc import MutableMapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from pipeline.model import ChapterSpan, to_ms
from pipeline.publish.file_names import first_bytes

MOST_IN_CTOC = 255
"""Chapters that an MP3's table of contents can list: its count is one byte."""

MOST_IN_NERO = 255
"""Chapters that an M4B's second list, Nero's, can hold."""

_NERO_TITLE_BYTES = 255
"""Of a title in that list: its length is one byte. FFmpeg writes both lists from one title, and
would cut inside a letter."""


@dataclass(frozen=True, slots=True)
class ChapterMark:
    """A chapter in an M4B or Opus file."""

    title: str
    start: int
    """Samples at the codec's rate."""
    end: int


def add_to_id3(tag: Any, chapters: Sequence[ChapterSpan]) -> None:
    """Add a CHAP frame a chapter and one CTOC frame to a mutagen ID3 tag; none for no chapters.

    Times are in milliseconds, each within half a millisecond of the audio; the byte offsets say
    'use the times'. The table of contents lists the first 255.
    """
    import mutagen.id3

    frames: Any = mutagen.id3  # untyped
    if chapters:
        listed = [f"chp{i}" for i in range(min(len(chapters), MOST_IN_CTOC))]
        flags = frames.CTOCFlags.TOP_LEVEL | frames.CTOCFlags.ORDERED
        tag.add(frames.CTOC(element_id="toc", flags=flags, child_element_ids=listed, sub_frames=[]))
    for i, chapter in enumerate(chapters):
        tag.add(
            frames.CHAP(
                element_id=f"chp{i}",
                start_time=to_ms(chapter.start),
                end_time=to_ms(chapter.end),
                start_offset=0xFFFFFFFF,
                end_offset=0xFFFFFFFF,
                sub_frames=[frames.TIT2(encoding=1, text=[chapter.title])],
            )
        )


def add_to_m4b(output: Any, chapters: Sequence[ChapterMark], rate_hz: int) -> None:
    """Set the chapters of a PyAV output; FFmpeg writes them both ways, QuickTime's and Nero's. Of a
    title that is too long for the second, as much as fits is written."""
    output.set_chapters(
        [
            {
                "id": number,
                "start": chapter.start,
                "end": chapter.end,
                "time_base": Fraction(1, rate_hz),
                "metadata": {"title": first_bytes(chapter.title, _NERO_TITLE_BYTES)},
            }
            for number, chapter in enumerate(chapters)
        ]
    )


def add_to_opus(
    comments: MutableMapping[str, Any], chapters: Sequence[ChapterMark], rate_hz: int
) -> None:
    """Add the comments ``CHAPTER001`` and ``CHAPTER001NAME`` and so on."""
    for number, chapter in enumerate(chapters, start=1):
        ms = chapter.start * 1000 // rate_hz
        clock = f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
        comments[f"CHAPTER{number:03}"] = [clock]
        comments[f"CHAPTER{number:03}NAME"] = [chapter.title]
