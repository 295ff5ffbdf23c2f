"""ID3 tags: the head of an MP3 file, its chapter marks among it."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from pipeline.model import ChapterSpan
from pipeline.publish import chapter_marks
from pipeline.publish.cover_image import Cover
from pipeline.publish.media_tags import Tags


def id3(tags: Tags, cover: Cover | None, chapters: Sequence[ChapterSpan] = ()) -> bytes:
    """An ID3v2.3 tag, with chapter marks where ``chapters`` are given."""
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
    chapter_marks.add_to_id3(tag, chapters)
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
