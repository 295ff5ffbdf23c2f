"""``metadata.json``, which audiobook servers read beside the files (Audiobookshelf's form)."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pipeline.model import RATE_HZ
from pipeline.publish.media_tags import tags_of
from pipeline.publish.titles import chapter_title
from pipeline.publish.writer import Book, PlannedFiles, text_file

NAME = "metadata.json"


def write_metadata(book: Book) -> PlannedFiles:
    """``metadata.json``: kind ``metadata``. Times in seconds."""
    text = json.dumps(_metadata(book), ensure_ascii=False, indent=2) + "\n"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return PlannedFiles((text_file("metadata", NAME, digest, lambda: text),))


def _metadata(book: Book) -> dict[str, Any]:
    tags = tags_of(book.meta, book.meta.title)
    series = tags.series + (f" #{tags.series_part}" if tags.series_part else "")
    return {
        "tags": [],
        "chapters": [
            {
                "id": index,
                "start": round(chapter.start / RATE_HZ, 3),
                "end": round(chapter.end / RATE_HZ, 3),
                "title": chapter_title(chapter),
            }
            for index, chapter in enumerate(book.mastered.timeline.chapters)
        ],
        "title": tags.album,
        "subtitle": None,
        "authors": [tags.author] if tags.author else [],
        "narrators": [tags.narrator] if tags.narrator else [],
        "series": [series] if series else [],
        "genres": [tags.genre],
        "publishedYear": tags.year or None,
        "publisher": tags.publisher or None,
        "description": tags.description or None,
        "language": tags.language or None,
        "explicit": False,
        "abridged": False,
    }
