"""Tags: one set of fields for players and audiobook servers, whatever the format calls them.

How they are written stands in ``mp3_tags.py`` and ``m4b_opus_tags.py``.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from pipeline.bounded_read import MOST_COVER_BYTES, read_bytes
from pipeline.errors import OutputError
from pipeline.model import Meta
from pipeline.publish.capitals import written_title

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
    """The fields of one file. Empty ones aren't written. The ``repr`` is part of files' digests."""

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

    @property
    def file_name(self) -> str:
        """What the image is called where it is a file of its own."""
        return "cover.png" if self.media_type == "image/png" else "cover.jpg"


def tags_of(meta: Meta, title: str) -> Tags:
    """The fields that every file of a book shares, with this file's own title."""
    date = meta.extra_field("year") or meta.extra_field("date")
    year = re.search(r"\b\d{4}\b", date)
    return Tags(
        title=written_title(title),
        album=written_title(meta.title),
        author=meta.author,
        narrator=meta.narrator,
        language=meta.language,
        year=year.group() if year else "",
        publisher=meta.extra_field("publisher"),
        description=meta.extra_field("description"),
        series=meta.extra_field("series"),
        series_part=meta.extra_field("series-part"),
        genre=meta.extra_field("genre") or "Audiobook",
    )


def read_cover(path: Path | None) -> Cover | None:
    """The cover image, None for none. Raises OutputError where the file is missing, or neither JPEG
    nor PNG."""
    if path is None:
        return None
    try:
        data = read_bytes(path, MOST_COVER_BYTES)
    except OSError as error:
        raise OutputError(
            f"can't read the cover {path}: {error.strerror}.", "Check 'cover' and --cover."
        ) from error
    if data.startswith(b"\xff\xd8\xff"):
        return Cover(data, "image/jpeg", hashlib.sha256(data).hexdigest())
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return Cover(data, "image/png", hashlib.sha256(data).hexdigest())
    raise OutputError(f"the cover {path} is neither JPEG nor PNG.", "Convert it to one of them.")
