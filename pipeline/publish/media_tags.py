"""Tags: one set of fields for players and audiobook servers, whatever the format calls them.

How they are written stands in ``mp3_tags.py`` and ``m4b_opus_tags.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.language_tags import primary_language
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
        first = primary_language(self.language)
        return _ISO_639_2.get(first, first)


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
