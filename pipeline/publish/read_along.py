"""EPUB 3 with Media Overlays: the text, each sentence lit up while it is heard.

Written after the EPUB 3.3 and EPUB Media Overlays 3.3 recommendations. The audio inside is
MP3, copied from the slots, one file a chapter.
"""

from __future__ import annotations

import datetime
import hashlib
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path

from pipeline.master import MasteredChapter, mp3_frames, slots
from pipeline.model import FRAME, NARRATOR, RATE_HZ, Line
from pipeline.publish.media_tags import Cover, read_cover
from pipeline.publish.mp3 import chapter_title, write_book
from pipeline.publish.timed_text import Spoken, sentences, spoken, timed
from pipeline.publish.writer import Book, Find, Output, Outputs

VERSION = 1
_LEAST = RATE_HZ // 500  # two milliseconds: a clip has a length at SMIL's grain
_XHTML = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" '
    'xml:lang="{language}" lang="{language}">\n'
    '<head><meta charset="utf-8"/><title>{title}</title>'
    '<link rel="stylesheet" href="style.css"/></head>\n<body>\n{body}\n</body>\n</html>\n'
)
_CONTAINER = (
    '<?xml version="1.0"?>\n<container version="1.0" '
    'xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
    'full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>'
    "</container>\n"
)
_STYLE = (
    "body { line-height: 1.5; margin: 5%; }\np { margin: 0 0 0.6em; }\n"
    ".aside { color: #777; }\n"
    ".-epub-media-overlay-active { background: #ffe9a8; color: #000; }\n"
)
_COLOURS = (
    "#8a3324", "#1f5a7a", "#3f6b2e", "#6b3f86", "#8a6a14", "#a03a6a", "#2d6b66", "#5a4632",
    "#3a4fa0", "#7a2f2f", "#4f7a1f", "#7a5a8a",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A stretch of text with its own mark and, where it is heard, its times."""

    id: str
    text: str
    speaker: str | None
    clip: tuple[int, int] | None
    """Start and end in samples from the chapter's start."""


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph or a heading."""

    tag: str
    sentences: tuple[_Sentence, ...]


@dataclass(frozen=True, slots=True)
class _Chapter:
    name: str
    title: str
    blocks: tuple[_Block, ...]
    mastered: MasteredChapter

    @property
    def clips(self) -> list[_Sentence]:
        return [s for block in self.blocks for s in block.sentences if s.clip is not None]

    @property
    def heard(self) -> int:
        """Samples of all clips together."""
        return sum(s.clip[1] - s.clip[0] for s in self.clips if s.clip is not None)


def write_epub(book: Book) -> Outputs:
    """``Title.epub``: kind ``epub``. ``epub-colours: yes`` in the script's header colours the
    text by speaker."""
    (whole,) = write_book(book).files
    chapters = tuple(_chapters(book))
    cover = read_cover(book.cover)
    write = _Epub(book, chapters, cover)
    facts = (VERSION, book.meta, cover.digest if cover is not None else "")
    hashed = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
    for chapter in chapters:
        hashed.update(repr((chapter.title, chapter.blocks)).encode())
        hashed.update("".join(slot.key for slot in chapter.mastered.slots).encode())
    name = whole.name.removesuffix(".mp3") + ".epub"
    return Outputs((Output("epub", name, hashed.hexdigest(), write),))


@dataclass(frozen=True, slots=True)
class _Epub:
    book: Book
    chapters: tuple[_Chapter, ...]
    cover: Cover | None

    def __call__(self, target: Path, find: Find) -> None:
        with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            archive.writestr("META-INF/container.xml", _CONTAINER)
            for name, text in self._texts():
                archive.writestr(f"EPUB/{name}", text)
            if self.cover is not None:
                name = f"EPUB/{_cover_name(self.cover)}"
                archive.writestr(name, self.cover.data, zipfile.ZIP_STORED)
            for chapter in self.chapters:
                self._write_audio(archive, chapter)

    def _texts(self) -> Iterator[tuple[str, str]]:
        language = escape(self.book.meta.language or "und")
        colours = _colours(self.book, self.chapters)
        yield "package.opf", _package(self.book, self.chapters, self.cover)
        yield "nav.xhtml", _nav(self.book, self.chapters, language)
        yield (
            "style.css",
            _STYLE + "".join(f".{c} {{ color: {v}; }}\n" for c, v in colours.values()),
        )
        for chapter in self.chapters:
            body = "\n".join(_block(block, colours) for block in chapter.blocks)
            yield (
                f"{chapter.name}.xhtml",
                _XHTML.format(
                    language=language,
                    title=escape(chapter.title),
                    body=f'<section epub:type="chapter">\n{body}\n</section>',
                ),
            )
            if chapter.clips:
                yield f"{chapter.name}.smil", _smil(chapter)

    def _write_audio(self, archive: zipfile.ZipFile, chapter: _Chapter) -> None:
        if not chapter.clips:
            return
        parts = chapter.mastered.slots
        size = sum(slot.info.size for slot in parts)
        kbps = self.book.mastered.finish.kbps
        entry = zipfile.ZipInfo(f"EPUB/{chapter.name}.mp3", (2000, 1, 1, 0, 0, 0))
        with archive.open(entry, "w", force_zip64=True) as file:
            file.write(mp3_frames.info_frame(kbps, chapter.mastered.frames, size))
            for slot in parts:
                file.write(slots.read_frames(self.book.store.slot_path(slot.key)))


# ------------------------------------------------------------------ text and times


def _chapters(book: Book) -> Iterator[_Chapter]:
    by_chapter: dict[int, list[Spoken]] = {}
    for stretch in spoken(book):
        by_chapter.setdefault(stretch.place.chapter, []).append(stretch)
    starts = {span.number: span.start for span in book.mastered.timeline.chapters}
    for index, chapter in enumerate(book.mastered.chapters, start=1):
        heard = {
            line: list(group)
            for line, group in groupby(by_chapter.get(chapter.number, []), lambda s: s.line)
        }
        blocks = _blocks(book, chapter.number, heard, starts[chapter.number])
        yield _Chapter(f"chapter-{index:04}", chapter_title(chapter), tuple(blocks), chapter)


def _blocks(
    book: Book, number: int, heard: dict[int, list[Spoken]], start: int
) -> Iterator[_Block]:
    """The chapter's paragraphs; with a script all its text, spoken or not."""
    held: list[_Sentence] = []
    count = 0
    for index, line in _lines(book, number, heard):
        found = []
        for sentence in _sentences(line, heard.get(index, []), start):
            count += 1
            found.append(_Sentence(f"s{count}", sentence.text, sentence.speaker, sentence.clip))
        if line.kind in ("chapter", "scene"):
            if held:
                yield _Block("p", tuple(held))
                held = []
            yield _Block("h1" if line.kind == "chapter" else "h2", tuple(found))
            continue
        held += found
        if line.paragraph_end:
            yield _Block("p", tuple(held))
            held = []
    if held:
        yield _Block("p", tuple(held))


def _lines(book: Book, number: int, heard: dict[int, list[Spoken]]) -> Iterator[tuple[int, Line]]:
    if book.script is None:
        for index, stretches in heard.items():
            text = " ".join(stretch.text for stretch in stretches)
            yield index, Line(stretches[0].place, "narration", text, paragraph_end=True)
        return
    for index, line in enumerate(book.script.lines):
        if line.place.chapter == number and line.written and line.text:
            yield index, line


def _sentences(line: Line, stretches: list[Spoken], start: int) -> Iterator[_Sentence]:
    if not stretches:
        yield _Sentence("", line.text, line.speaker, None)
        return
    for stretch in stretches:
        for text, begin, end in timed(stretch, sentences(stretch.text)):
            yield _Sentence(
                "", text, line.speaker, (begin - start, max(end, begin + _LEAST) - start)
            )


def _colours(book: Book, chapters: tuple[_Chapter, ...]) -> dict[str, tuple[str, str]]:
    """(class, colour) of each speaker, in order of appearance, where colours are asked for."""
    extra = {name.lower().replace("_", "-"): value.lower() for name, value in book.meta.extra}
    if extra.get("epub-colours", extra.get("epub-colors", "")) not in ("yes", "true", "on", "1"):
        return {}
    names = dict.fromkeys(
        s.speaker for c in chapters for b in c.blocks for s in b.sentences
        if s.speaker not in (None, NARRATOR)
    )  # fmt: skip
    return {str(name): (f"voice-{i}", _COLOURS[i % len(_COLOURS)]) for i, name in enumerate(names)}


# ------------------------------------------------------------------ documents


def _block(block: _Block, colours: dict[str, tuple[str, str]]) -> str:
    spans = []
    for s in block.sentences:
        known = colours.get(s.speaker or "")
        classes = [known[0]] if known else []
        if s.clip is None and block.tag == "p":
            classes.append("aside")
        named = f' class="{" ".join(classes)}"' if classes else ""
        spans.append(f'<span id="{s.id}"{named}>{_xml(s.text)}</span>')
    return f"<{block.tag}>{' '.join(spans)}</{block.tag}>"


def _smil(chapter: _Chapter) -> str:
    last = (chapter.mastered.frames - 1) * FRAME
    pars = []
    for i, sentence in enumerate(chapter.clips, start=1):
        assert sentence.clip is not None
        begin, end = (f"{min(at, last) / RATE_HZ:.3f}s" for at in sentence.clip)
        pars.append(
            f'<par id="p{i}"><text src="{chapter.name}.xhtml#{sentence.id}"/>'
            f'<audio src="{chapter.name}.mp3" clipBegin="{begin}" clipEnd="{end}"/></par>'
        )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<smil xmlns="http://www.w3.org/ns/SMIL" '
        'xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">\n<body>\n'
        f'<seq id="q1" epub:textref="{chapter.name}.xhtml">\n'
        + "\n".join(pars)
        + "\n</seq>\n</body>\n</smil>\n"
    )


def _nav(book: Book, chapters: tuple[_Chapter, ...], language: str) -> str:
    rows = "\n".join(f'<li><a href="{c.name}.xhtml">{_xml(c.title)}</a></li>' for c in chapters)
    title = _xml(book.meta.title or "Untitled")
    body = f'<nav epub:type="toc" id="toc"><h1>{title}</h1>\n<ol>\n{rows}\n</ol></nav>'
    return _XHTML.format(language=language, title=title, body=body)


def _package(book: Book, chapters: tuple[_Chapter, ...], cover: Cover | None) -> str:
    meta = book.meta
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"fullcast {meta.title} {meta.author}")
    now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    fields = [
        f'<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>',
        f"<dc:title>{_xml(meta.title or 'Untitled')}</dc:title>",
        f"<dc:language>{_xml(meta.language or 'und')}</dc:language>",
        f'<meta property="dcterms:modified">{now}</meta>',
        f'<meta property="media:duration">{_clock(sum(c.heard for c in chapters))}</meta>',
        '<meta property="media:active-class">-epub-media-overlay-active</meta>',
    ]
    if meta.author:
        fields.append(f"<dc:creator>{_xml(meta.author)}</dc:creator>")
    if meta.narrator:
        fields.append(f'<meta property="media:narrator">{_xml(meta.narrator)}</meta>')
    items = [
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
    ]
    if cover is not None:
        items.append(
            f'<item id="cover" href="{_cover_name(cover)}" media-type="{cover.media_type}" '
            'properties="cover-image"/>'
        )
    for c in chapters:
        overlay = f' media-overlay="{c.name}-o"' if c.clips else ""
        page = f'id="{c.name}" href="{c.name}.xhtml" media-type="application/xhtml+xml"'
        items.append(f"<item {page}{overlay}/>")
        if not c.clips:
            continue
        items.append(
            f'<item id="{c.name}-o" href="{c.name}.smil" media-type="application/smil+xml"/>'
        )
        items.append(f'<item id="{c.name}-a" href="{c.name}.mp3" media-type="audio/mpeg"/>')
        fields.append(
            f'<meta property="media:duration" refines="#{c.name}-o">{_clock(c.heard)}</meta>'
        )
    spine = "".join(f'<itemref idref="{c.name}"/>' for c in chapters)
    joined_fields, joined_items = "\n".join(fields), "\n".join(items)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" '
        'version="3.0" unique-identifier="id">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{joined_fields}\n</metadata>\n'
        f"<manifest>\n{joined_items}\n</manifest>\n<spine>{spine}</spine>\n</package>\n"
    )


def _cover_name(cover: Cover) -> str:
    return "cover.png" if cover.media_type == "image/png" else "cover.jpg"


def _clock(samples: int) -> str:
    return f"{samples / RATE_HZ:.3f}s"


def _xml(text: str) -> str:
    """Escaped, without the control characters that XML has no place for."""
    kept = "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))
    return escape(kept.replace("\ufffe", "").replace("\uffff", ""))
