"""What players and audiobook servers read: one set of fields, as ID3 and as MP4 atoms."""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pipeline.errors import OutputError
from pipeline.model import RATE_HZ, ChapterSpan, Meta

MOST_LISTED = 255
"""Chapters that an ID3 table of contents can list: its count is one byte."""

_ISO_639_2 = {
    "ar": "ara", "bg": "bul", "bn": "ben", "ca": "cat", "cs": "ces", "cy": "cym", "da": "dan",
    "de": "deu", "el": "ell", "en": "eng", "es": "spa", "et": "est", "eu": "eus", "fa": "fas",
    "fi": "fin", "fr": "fra", "ga": "gle", "gd": "gla", "gl": "glg", "he": "heb", "hi": "hin",
    "hr": "hrv", "hu": "hun", "id": "ind", "is": "isl", "it": "ita", "ja": "jpn", "ko": "kor",
    "la": "lat", "lt": "lit", "lv": "lav", "nb": "nob", "nl": "nld", "nn": "nno", "no": "nor",
    "pl": "pol", "pt": "por", "ro": "ron", "ru": "rus", "sk": "slk", "sl": "slv", "sr": "srp",
    "sv": "swe", "sw": "swa", "ta": "tam", "th": "tha", "tr": "tur", "uk": "ukr", "ur": "urd",
    "vi": "vie", "zh": "zho",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Tags:
    """The fields of one file. Empty ones aren't written."""

    title: str
    album: str
    author: str = ""
    narrator: str = ""
    language: str = ""
    """BCP 47, as in the script."""
    year: str = ""
    publisher: str = ""
    description: str = ""
    series: str = ""
    series_part: str = ""
    genre: str = "Audiobook"
    track: int = 0
    tracks: int = 0
    length_ms: int = 0

    @property
    def language_code(self) -> str:
        """The three letters that ID3 wants (ISO 639-2)."""
        first = self.language.split("-")[0].split("_")[0].lower()
        return _ISO_639_2.get(first, first)


@dataclass(frozen=True, slots=True)
class Cover:
    """An image's bytes and its media type."""

    data: bytes
    media_type: str
    digest: str
    """SHA-256 of ``data``."""


def tags_of(meta: Meta, title: str) -> Tags:
    """The fields that every file of a book shares, with this file's own title."""
    extra = {name.lower().replace("_", "-"): value for name, value in meta.extra}
    year = re.search(r"\b\d{4}\b", extra.get("year", "") or extra.get("date", ""))
    return Tags(
        title=title,
        album=meta.title,
        author=meta.author,
        narrator=meta.narrator,
        language=meta.language,
        year=year.group() if year else "",
        publisher=extra.get("publisher", ""),
        description=extra.get("description", ""),
        series=extra.get("series", ""),
        series_part=extra.get("series-part", ""),
        genre=extra.get("genre", "") or "Audiobook",
    )


def read_cover(path: Path | None) -> Cover | None:
    """The cover image; an OutputError where it is missing or neither JPEG nor PNG."""
    if path is None:
        return None
    try:
        data = path.read_bytes()
    except OSError as error:
        raise OutputError(
            f"can't read the cover {path}: {error.strerror}.", "Check 'cover' and --cover."
        ) from error
    if data.startswith(b"\xff\xd8\xff"):
        return Cover(data, "image/jpeg", hashlib.sha256(data).hexdigest())
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Cover(data, "image/png", hashlib.sha256(data).hexdigest())
    raise OutputError(f"the cover {path} is neither JPEG nor PNG.", "Convert it to one of them.")


def id3(tags: Tags, cover: Cover | None, chapters: Sequence[ChapterSpan] = ()) -> bytes:
    """An ID3v2.3 tag, with CHAP and CTOC frames where ``chapters`` are given.

    Chapter times are in milliseconds, each within half a millisecond of the audio; the byte
    offsets say 'use the times'. A table of contents lists at most 255 of them.
    """
    import mutagen.id3

    frames: Any = mutagen.id3  # untyped
    tag = frames.ID3()
    for name, value in _text_frames(tags):
        tag.add(getattr(frames, name)(encoding=1, text=[value]))
    for name, value in (("series", tags.series), ("series-part", tags.series_part)):
        if value:
            tag.add(frames.TXXX(encoding=1, desc=name, text=[value]))
    if tags.description:
        # The language is three bytes wide in the frame: anything else would break the tag.
        code = tags.language_code if re.fullmatch("[a-z]{3}", tags.language_code) else "und"
        tag.add(frames.COMM(encoding=1, lang=code, desc="", text=[tags.description]))
    if cover is not None:
        tag.add(frames.APIC(encoding=0, mime=cover.media_type, type=3, desc="", data=cover.data))
    if chapters:
        listed = [f"chp{i}" for i in range(min(len(chapters), MOST_LISTED))]
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
    tag.update_to_v23()
    buffer = io.BytesIO()
    tag.save(buffer, v2_version=3, padding=lambda info: 0)
    return buffer.getvalue()


def _text_frames(tags: Tags) -> list[tuple[str, str]]:
    track = f"{tags.track}/{tags.tracks}" if tags.track else ""
    fields = [
        ("TIT2", tags.title), ("TALB", tags.album), ("TPE1", tags.author), ("TPE2", tags.author),
        ("TCOM", tags.narrator), ("TRCK", track), ("TCON", tags.genre),
        ("TLAN", tags.language_code), ("TDRC", tags.year), ("TPUB", tags.publisher),
        ("TLEN", str(tags.length_ms) if tags.length_ms else ""),
    ]  # fmt: skip
    return [(name, value) for name, value in fields if value]


def to_ms(samples: int) -> int:
    """Samples at 44.1 kHz as the nearest millisecond."""
    return (samples * 1000 + RATE_HZ // 2) // RATE_HZ
