"""A podcast feed for a folder of chapters, and chapters as JSON."""

from __future__ import annotations

import email.utils
import hashlib
import json
import re
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from pipeline.model import RATE_HZ, Meta
from pipeline.publish.cover_image import read_cover
from pipeline.publish.mp3 import write_chapters
from pipeline.publish.titles import book_stem, chapter_title
from pipeline.publish.writer import (
    Book,
    ChapterFile,
    PathOf,
    PlannedFile,
    PlannedFiles,
    text_file,
    write_text,
)

VERSION = 1


def write_podcast(book: Book) -> PlannedFiles:
    """``feed.xml`` (RSS 2.0), a chapters file (podcast namespace, JSON 1.2) for the book and for
    each episode of several scenes: kinds ``podcast-feed`` and ``podcast-chapters``.

    ``podcast-url`` in the script's header is where the folder will be found.
    """
    warnings = () if book.meta.extra_field("podcast-url") else (
        "The feed's addresses are relative: say where the folder will be found with "
        "'podcast-url: https://…' in the script's header.",
    )  # fmt: skip
    episodes = _episodes(book)
    marks = [(chapter_title(c), c.start) for c in book.mastered.timeline.chapters]
    # By name: the one episode of a book of one chapter has the book's own.
    of_name = {f"{book_stem(book)}.chapters.json": marks}
    of_name |= {e.chapters_name: list(e.scenes) for e in episodes if e.scenes}
    files = [_chapters_file(name, chapters) for name, chapters in of_name.items()]
    cover_name = ""
    cover = read_cover(book.cover)
    if cover is not None:
        cover_name = cover.file_name
        write_cover = partial(_write_bytes, cover.data)
        files.append(PlannedFile("cover", cover_name, cover.digest, write_cover))
    digest = hashlib.sha256(repr((VERSION, book.meta, episodes, cover_name)).encode()).hexdigest()
    feed = partial(_write_feed, book, episodes, cover_name)
    files.append(PlannedFile("podcast-feed", "feed.xml", digest, feed))
    return PlannedFiles(tuple(files), (), warnings)


@dataclass(frozen=True, slots=True)
class _Episode:
    """A chapter as an episode. Its ``repr`` is part of the feed's digest."""

    file: ChapterFile
    scenes: tuple[tuple[str, int], ...]
    """(Title, start in samples) of each scene, where there are several."""
    slots: str
    """A digest of what is heard: the file's size follows from it."""

    @property
    def chapters_name(self) -> str:
        return self.file.name.removesuffix(".mp3") + ".chapters.json"


def _episodes(book: Book) -> tuple[_Episode, ...]:
    planned = write_chapters(book)
    episodes = []
    for chapter, file in zip(planned.chapters, planned.files, strict=True):
        is_whole = sum(c.number == chapter.number for c in planned.chapters) == 1
        scenes = tuple(_scenes(book, chapter.number)) if is_whole else ()
        episodes.append(_Episode(chapter, scenes if len(scenes) > 1 else (), file.inputs))
    return tuple(episodes)


def _scenes(book: Book, number: int) -> Iterator[tuple[str, int]]:
    (span,) = (c for c in book.mastered.timeline.chapters if c.number == number)
    last = -1
    for entry in book.mastered.timeline.entries:
        if entry.part < 0 or not span.start <= entry.start < span.end:
            continue
        scene = book.plan.parts[entry.part].place.scene
        if scene != last:
            # A chapters file wants its first chapter at the very start.
            yield _scene_title(book, number, scene), 0 if last < 0 else entry.start - span.start
            last = scene


def _scene_title(book: Book, chapter: int, scene: int) -> str:
    for line in book.script.lines if book.script is not None else ():
        if line.kind == "scene" and (line.place.chapter, line.place.scene) == (chapter, scene):
            return line.text or f"Scene {scene}"
    return f"Scene {scene}"


def _chapters_file(name: str, marks: Sequence[tuple[str, int]]) -> PlannedFile:
    """A chapters file of (title, start in samples) pairs."""
    chapters = [{"startTime": round(at / RATE_HZ, 3), "title": title} for title, at in marks]
    text = json.dumps({"version": "1.2.0", "chapters": chapters}, ensure_ascii=False, indent=1)
    digest = hashlib.sha256(text.encode()).hexdigest()
    return text_file("podcast-chapters", name, digest, lambda: text)


def _write_bytes(data: bytes, target: Path, path_of: PathOf) -> None:
    with target.open("xb") as file:
        file.write(data)


def _write_feed(
    book: Book, episodes: tuple[_Episode, ...], cover_name: str, target: Path, path_of: PathOf
) -> None:
    write_text(target, _feed(book, episodes, cover_name, path_of))


def _feed(book: Book, episodes: tuple[_Episode, ...], cover_name: str, path_of: PathOf) -> str:
    meta = book.meta
    base = meta.extra_field("podcast-url")
    base = base if not base or base.endswith("/") else f"{base}/"
    title, author = _xml(meta.title or "Untitled"), _xml(meta.author)
    book_and_author = " ".join(filter(None, (meta.title, meta.author)))
    about = _xml(meta.extra_field("description") or book_and_author)
    rows = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
        'xmlns:podcast="https://podcastindex.org/namespace/1.0" '
        'xmlns:atom="http://www.w3.org/2005/Atom">',
        "<channel>",
        f"<title>{title}</title>",
        f"<link>{_xml(meta.extra_field('podcast-link') or base or 'feed.xml')}</link>",
        f"<description>{about or title}</description>",
        f"<language>{_xml(meta.language or 'en')}</language>",
        "<itunes:type>serial</itunes:type>",
        "<itunes:explicit>false</itunes:explicit>",
        '<itunes:category text="Fiction"/>',
        "<podcast:medium>audiobook</podcast:medium>",
    ]
    if base:
        address = quoteattr(f"{base}feed.xml")
        rows.append(f'<atom:link href={address} rel="self" type="application/rss+xml"/>')
    if author:
        rows.append(f"<itunes:author>{author}</itunes:author>")
    if cover_name:
        rows.append(f"<itunes:image href={quoteattr(base + quote(cover_name))}/>")
    first = _first_day(meta)
    for number, episode in enumerate(episodes, start=1):
        day = None if first is None else first + timedelta(minutes=number)
        # The same in every build, so that a player never takes an edited chapter for a new one.
        guid = uuid.uuid5(uuid.NAMESPACE_URL, f"fullcast {title} {author} {episode.file.name}")
        size = path_of(episode.file.name).stat().st_size
        rows += _item(episode, number, base, size, str(guid), day)
    return "\n".join([*rows, "</channel>", "</rss>", ""])


def _item(
    episode: _Episode, number: int, base: str, size: int, guid: str, day: datetime | None
) -> Iterator[str]:
    address = base + quote(episode.file.name)
    yield "<item>"
    yield f"<title>{_xml(episode.file.title)}</title>"
    yield f'<guid isPermaLink="false">{guid}</guid>'
    yield f'<enclosure url={quoteattr(address)} length="{size}" type="audio/mpeg"/>'
    yield f"<itunes:duration>{round(episode.file.samples / RATE_HZ)}</itunes:duration>"
    yield f"<itunes:episode>{number}</itunes:episode>"
    if day is not None:
        yield f"<pubDate>{email.utils.format_datetime(day)}</pubDate>"
    if episode.scenes:
        chapters = quoteattr(base + quote(episode.chapters_name))
        yield f'<podcast:chapters url={chapters} type="application/json+chapters"/>'
    yield "</item>"


def _first_day(meta: Meta) -> datetime | None:
    """The day in the header; nothing else would be the same in every build."""
    date = re.search(r"\b(\d{4})(?:-(\d\d))?(?:-(\d\d))?\b", meta.extra_field("date"))
    if date is None:
        return None
    try:
        return datetime(int(date[1]), int(date[2] or 1), int(date[3] or 1), tzinfo=UTC)
    except ValueError:
        return None


def _xml(text: str) -> str:
    return escape("".join(c for c in text if c >= " " and not "\ud800" <= c <= "\udfff"))
