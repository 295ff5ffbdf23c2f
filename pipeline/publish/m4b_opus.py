"""One file for the whole book in the containers that players know: M4B, and Opus.

The sound is encoded run by run (``runs``) and only its packets are put together here.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from pipeline.publish import encoded_runs
from pipeline.publish.media_tags import Cover, Tags, read_cover, tags_of
from pipeline.publish.mp3 import chapter_title, write_book
from pipeline.publish.writer import Book, Find, Output, Outputs

VERSION = 1
NERO_MOST = 255


def write_m4b(book: Book) -> Outputs:
    """``Title.m4b``: AAC with QuickTime and Nero chapters, cover, narrator and series atoms."""
    warnings: tuple[str, ...] = ()
    if len(book.mastered.chapters) > NERO_MOST:
        warnings = (
            f"The M4B's second list of chapters, for older players, holds the first {NERO_MOST} of "
            f"{len(book.mastered.chapters)}.",
        )
    return Outputs((_output(book, "m4b", encoded_runs.AAC),), (), warnings)


def write_opus(book: Book) -> Outputs:
    """``Title.opus``: Ogg Opus with chapters as comments."""
    return Outputs((_output(book, "opus", encoded_runs.OPUS),))


def _output(book: Book, kind: str, codec: encoded_runs.Codec) -> Output:
    (whole,) = write_book(book).files
    planned = encoded_runs.plan(book, codec)
    titles = tuple(chapter_title(chapter) for chapter in book.mastered.chapters)
    tags = replace(tags_of(book.meta, book.meta.title))
    cover = read_cover(book.cover)
    write = _Container(book, codec, planned, titles, tags, cover)
    keys = tuple(run.key for run in planned)
    facts = (VERSION, tags, titles, keys, cover.digest if cover is not None else "")
    hashed = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
    name = whole.name.removesuffix(".mp3") + f".{kind}"
    return Output(kind, name, hashed.hexdigest(), write, keys)


@dataclass(frozen=True, slots=True)
class _Container:
    """Writes the one file."""

    book: Book
    codec: encoded_runs.Codec
    planned: tuple[encoded_runs.Run, ...]
    titles: tuple[str, ...]
    tags: Tags
    cover: Cover | None

    def __call__(self, target: Path, find: Find) -> None:
        import mutagen

        encoded_runs.ensure(self.planned, self.book.store, self.book.jobs)
        chapters = _chapters(self.planned, self.titles)
        try:
            if self.codec is encoded_runs.AAC:
                _mux(self, target, "ipod", chapters)
                _tag_mp4(target, self.tags, self.cover)
            else:
                _mux(self, target, "ogg", ())
                _tag_opus(target, self.tags, self.cover, chapters)
        except (encoded_runs.pyav().error.FFmpegError, mutagen.MutagenError) as error:
            # Both libraries have errors of their own for a full disk.
            raise OSError(
                getattr(error, "errno", 0), getattr(error, "strerror", str(error))
            ) from error


@dataclass(frozen=True, slots=True)
class _Chapter:
    title: str
    start: int
    """Samples at the codec's rate."""
    end: int


def _chapters(planned: Sequence[encoded_runs.Run], titles: Sequence[str]) -> tuple[_Chapter, ...]:
    found = []
    at = 0
    for index, title in enumerate(titles):
        length = sum(run.packets * run.codec.packet for run in planned if run.chapter == index)
        found.append(_Chapter(title, at, at + length))
        at += length
    return tuple(found)


def _mux(job: _Container, target: Path, container: str, chapters: Sequence[_Chapter]) -> None:
    av = encoded_runs.pyav()
    codec = job.codec
    options = {"movflags": "+faststart"} if container == "ipod" else {}
    with av.open(str(target), "w", format=container, options=options) as output:
        stream = output.add_stream(codec.name, rate=codec.rate_hz, layout="mono")
        stream.codec_context.format = codec.sample_format
        stream.codec_context.bit_rate = codec.kbps * 1000
        stream.codec_context.options = dict(codec.options)
        if chapters:
            output.set_chapters([_chapter_dict(i, c, codec) for i, c in enumerate(chapters)])
        output.start_encoding()
        _mux_packets(job, output, stream, av)


def _chapter_dict(number: int, chapter: _Chapter, codec: encoded_runs.Codec) -> dict[str, Any]:
    return {
        "id": number,
        "start": chapter.start,
        "end": chapter.end,
        "time_base": Fraction(1, codec.rate_hz),
        "metadata": {"title": chapter.title},
    }


def _mux_packets(job: _Container, output: Any, stream: Any, av: Any) -> None:
    codec = job.codec
    at = -codec.delay
    for run in job.planned:
        for data in encoded_runs.packets(run, job.book.store):
            packet = av.Packet(data)
            packet.stream = stream
            packet.time_base = Fraction(1, codec.rate_hz)
            packet.pts = packet.dts = at
            packet.duration = codec.packet
            at += codec.packet
            output.mux(packet)


def _tag_mp4(target: Path, tags: Tags, cover: Cover | None) -> None:
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
    if tags.series_part.isdigit():
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


def _tag_opus(target: Path, tags: Tags, cover: Cover | None, chapters: Sequence[_Chapter]) -> None:
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
    for number, chapter in enumerate(chapters, start=1):
        ms = chapter.start * 1000 // encoded_runs.OPUS.rate_hz
        clock = f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
        file[f"CHAPTER{number:03}"] = [clock]
        file[f"CHAPTER{number:03}NAME"] = [chapter.title]
    if cover is not None:
        picture = flac.Picture()
        picture.type, picture.mime, picture.data = 3, cover.media_type, cover.data
        file["metadata_block_picture"] = [base64.b64encode(picture.write()).decode()]
    file.save()
