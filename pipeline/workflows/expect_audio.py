"""What should be heard in a finished book's files, and when: from its plan and timeline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pipeline import master, publish
from pipeline.check.book_audio import AudioFile, BookAudio, ChapterStart, HeardPart
from pipeline.model import FRAME, NARRATOR, UNKNOWN, Part, Plan, Script
from pipeline.publish import chapter_pieces, media_tags, mp3, titles
from pipeline.workflows.results import numbered
from pipeline.workflows.text_phonemes import phonemes_in

_TAGS = {"TIT2": "title", "TALB": "album", "TPE1": "author", "TCOM": "narrator"}


def expect_audio(book: publish.Book, script: Script, folder: Path) -> BookAudio:
    """The MP3s that a finished book should have, with all that should be heard in each."""
    heard = _Heard(book.plan, script)
    pieces = chapter_pieces.pieces_of(book)
    own_titles = titles.piece_titles(book, pieces)
    parts_of = dict(
        zip((c.number for c in book.mastered.chapters), _chapter_parts(book), strict=True)
    )
    chapters = []
    for track, (piece, title) in enumerate(zip(pieces, own_titles, strict=True), start=1):
        spoken = parts_of[piece.chapter.number]
        own = [next(spoken) for _ in piece.slots[1:-1]]
        name = titles.piece_file_name(book, piece)
        tags = replace(media_tags.tags_of(book.meta, title), track=track, tracks=len(pieces))
        chapters.append(
            heard.file(folder, name, piece.slots, [-1, *own, -1], _id3(tags, track, len(pieces)))
        )
    slots = [slot for chapter in book.mastered.chapters for slot in chapter.slots]
    parts = [entry.part for entry in book.mastered.timeline.entries]
    tags = media_tags.tags_of(book.meta, book.meta.title)
    whole = heard.file(folder, f"{titles.book_stem(book)}.mp3", slots, parts, _id3(tags))
    starts = tuple(
        ChapterStart(titles.chapter_title(span), span.start, span.end)
        for span in book.mastered.timeline.chapters
    )
    if mp3.is_one_file(book):
        chapters = [whole]
    captions = [file for file in chapters if file.path.exists() and file is not whole] + [whole]
    return BookAudio(
        folder, tuple(chapters), whole, starts,
        tuple(
            (path, file)
            for file in captions
            for suffix in (".vtt", ".srt")
            if (path := folder / (file.name.removesuffix(".mp3") + suffix)).exists()
        ),
    )  # fmt: skip


def _chapter_parts(book: publish.Book) -> Iterator[Iterator[int]]:
    """For each chapter, the parts (by index) of its slots but room tone's at head and tail."""
    parts = [entry.part for entry in book.mastered.timeline.entries]
    at = 0
    for chapter in book.mastered.chapters:
        own = parts[at : at + len(chapter.slots)]
        at += len(own)
        yield iter(own[1:-1])


def _id3(tags: media_tags.Tags, track: int = 0, tracks: int = 0) -> dict[str, str]:
    expected = {frame: str(getattr(tags, field)) for frame, field in _TAGS.items()}
    expected["TRCK"] = f"{track}/{tracks}" if track else ""
    return expected


class _Heard:
    """Parts of a plan as the check is given them."""

    def __init__(self, plan: Plan, script: Script) -> None:
        self._plan, self._script = plan, script
        self._phonemes = phonemes_in(script.meta.language)
        self._numbers = {n.index: n.number for n in numbered(script)}

    def file(
        self, folder: Path, name: str, slots: object, parts: list[int], tags: dict[str, str]
    ) -> AudioFile:
        heard = []
        at = 0
        for slot, index in zip(slots, parts, strict=True):  # type: ignore[call-overload]
            info = slot.info
            bounds = (at, at + info.samples, at + info.speech_start, at + info.speech_end)
            at += info.samples
            heard.append(self._part(self._plan.parts[index] if index >= 0 else None, bounds))
        return AudioFile(folder / name, name, tuple(heard), max(0, at - FRAME), tags)

    def _part(self, part: Part | None, bounds: tuple[int, int, int, int]) -> HeardPart:
        if part is None:
            return HeardPart(0, "", "", "", "", (), *bounds)
        voice = part.cue.voice
        line = self._script.lines[part.line] if part.line >= 0 else None
        speaker = NARRATOR if line is None else line.speaker or UNKNOWN
        written = "" if line is None else line.text[part.text_start : part.text_end]
        name = f"{voice.engine} {voice.name} {voice.rate:g} {voice.pitch:g}"
        manner = (*part.cue.delivery, *filter(None, [part.acoustic]))
        number = self._numbers.get(part.line, 0)
        return HeardPart(
            number, speaker, part.cue.text, written, name, manner, *bounds, part.volume_db,
            bool(part.clip), master.rings_on(part.acoustic),
            "" if part.clip else self._phonemes(part.cue.text),
        )  # fmt: skip
