"""Tags of M4B files as MP4 atoms, and of Opus files as comments."""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pipeline.publish import chapter_marks
from pipeline.publish.chapter_marks import ChapterMark
from pipeline.publish.cover_image import Cover
from pipeline.publish.media_tags import Tags


def tag_m4b(target: Path, tags: Tags, cover: Cover | None) -> None:
    """Write tags and cover as atoms into a finished M4B file."""
    import mutagen.mp4

    untyped: Any = mutagen.mp4
    file = untyped.MP4(target)
    atoms = {
        "\xa9nam": tags.title, "\xa9alb": tags.album, "\xa9ART": tags.author, "aART": tags.author,
        "\xa9wrt": tags.narrator, "\xa9gen": tags.genre, "\xa9day": tags.year,
        "\xa9pub": tags.publisher, "desc": tags.description, "\xa9mvn": tags.series,
    }  # fmt: skip
    for name, value in atoms.items():
        if value:
            file[name] = [value]
    file["stik"] = [2]  # audiobook
    if re.fullmatch(r"[0-9]{1,4}", tags.series_part):
        file["\xa9mvi"] = [int(tags.series_part)]
    free = {
        "SERIES": tags.series, "SERIES-PART": tags.series_part,
        "NARRATOR": tags.narrator, "LANGUAGE": tags.language,
    }  # fmt: skip
    for name, value in free.items():
        if value:
            file[f"----:com.apple.iTunes:{name}"] = [untyped.MP4FreeForm(value.encode())]
    if cover is not None:
        is_png = cover.media_type == "image/png"
        kind = untyped.MP4Cover.FORMAT_PNG if is_png else untyped.MP4Cover.FORMAT_JPEG
        file["covr"] = [untyped.MP4Cover(cover.data, imageformat=kind)]
    file.save()


def tag_opus(
    target: Path, tags: Tags, cover: Cover | None, chapters: Sequence[ChapterMark], rate_hz: int
) -> None:
    """Write tags, cover and chapter marks as comments into a finished Opus file."""
    import mutagen.flac
    import mutagen.oggopus

    opus: Any = mutagen.oggopus
    flac: Any = mutagen.flac
    file = opus.OggOpus(target)
    comments = {
        "title": tags.title, "album": tags.album, "artist": tags.author,
        "albumartist": tags.author, "composer": tags.narrator, "performer": tags.narrator,
        "genre": tags.genre, "date": tags.year, "publisher": tags.publisher,
        "description": tags.description, "series": tags.series, "series-part": tags.series_part,
        "language": tags.language_code,
    }  # fmt: skip
    for name, value in comments.items():
        if value:
            file[name] = [value]
    chapter_marks.add_to_opus(file, chapters, rate_hz)
    if cover is not None:
        picture = flac.Picture()
        picture.type, picture.mime, picture.data = 3, cover.media_type, cover.data
        file["metadata_block_picture"] = [base64.b64encode(picture.write()).decode()]
    file.save()
