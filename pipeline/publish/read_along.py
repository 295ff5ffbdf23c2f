"""Reading along: EPUB 3 with Media Overlays, each sentence lit up while it is heard.

Written after the EPUB 3.3 and EPUB Media Overlays 3.3 recommendations. The audio inside is
MP3, copied from the slots, one file a chapter.
"""

from __future__ import annotations

import datetime
import hashlib
import uuid
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby
from pathlib import Path

from pipeline.master import MasteredChapter, mp3_frames, slot_files
from pipeline.model import FRAME, HEADING_KINDS, NARRATOR, RATE_HZ, Line
from pipeline.publish.cover_image import Cover, read_cover
from pipeline.publish.timed_text import TimedText, time_pieces, timed_texts
from pipeline.publish.titles import book_stem, chapter_title
from pipeline.publish.writer import Book, PathOf, PlannedFile, PlannedFiles
from pipeline.sentences import sentences

VERSION = 1
_SHORTEST_CLIP = RATE_HZ // 500  # two milliseconds: a clip has a length at SMIL's grain
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
    """A stretch of text with its own mark and, where it is heard, its times. Its ``repr``, as a
    block's, is part of the file's digest."""

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
    """A chapter of the EPUB: a page, and its overlay and sound where it is heard."""

    name: str
    """Stem of its files."""
    title: str
    blocks: tuple[_Block, ...]
    mastered: MasteredChapter

    @property
    def clips(self) -> list[_Sentence]:
        """Every sentence that is heard."""
        return [s for block in self.blocks for s in block.sentences if s.clip is not None]

    @property
    def heard(self) -> int:
        """Samples of all clips together."""
        return sum(s.clip[1] - s.clip[0] for s in self.clips if s.clip is not None)


def write_epub(book: Book) -> PlannedFiles:
    """``Title.epub``: kind ``epub``. ``epub-colours: yes`` in the script's header colours the
    text by speaker."""
    chapters = tuple(_chapters(book))
    cover = read_cover(book.cover)
    facts = (VERSION, book.meta, cover.digest if cover is not None else "")
    digest = hashlib.sha256(repr(facts).encode("utf-8", "surrogatepass"))
    for chapter in chapters:
        digest.update(repr((chapter.title, chapter.blocks)).encode())
        digest.update("".join(chapter.mastered.slots.keys).encode())
    write = _EpubFile(book, chapters, cover)
    name = f"{book_stem(book)}.epub"
    return PlannedFiles((PlannedFile("epub", name, digest.hexdigest(), write),))


@dataclass(frozen=True, slots=True)
class _EpubFile:
    """The EPUB, written when it is called."""

    book: Book
    chapters: tuple[_Chapter, ...]
    cover: Cover | None

    def __call__(self, target: Path, path_of: PathOf) -> None:
        with zipfile.ZipFile(target, "x", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
            archive.writestr("META-INF/container.xml", _CONTAINER)
            for name, text in self._texts():
                archive.writestr(f"EPUB/{name}", text)
            if self.cover is not None:
                name = f"EPUB/{self.cover.file_name}"
                archive.writestr(name, self.cover.data, zipfile.ZIP_STORED)
            for chapter in self.chapters:
                self._write_audio(archive, chapter)

    def _texts(self) -> Iterator[tuple[str, str]]:
        """Every text file: its name and what it holds."""
        language = _xml(self.book.meta.language or "und")
        colours = _colours(self.book, self.chapters)
        rules = [f".{name} {{ color: {colour}; }}\n" for name, colour in colours.values()]
        yield "package.opf", _package(self.book, self.chapters, self.cover)
        yield "nav.xhtml", _nav(self.book, self.chapters, language)
        yield "style.css", _STYLE + "".join(rules)
        for chapter in self.chapters:
            blocks = "\n".join(_block(block, colours) for block in chapter.blocks)
            body = f'<section epub:type="chapter">\n{blocks}\n</section>'
            page = _XHTML.format(language=language, title=_xml(chapter.title), body=body)
            yield f"{chapter.name}.xhtml", page
            if chapter.clips:
                yield f"{chapter.name}.smil", _smil(chapter)

    def _write_audio(self, archive: zipfile.ZipFile, chapter: _Chapter) -> None:
        if not chapter.clips:
            return
        size = chapter.mastered.slots.size
        kbps = self.book.mastered.preset.kbps
        entry = zipfile.ZipInfo(f"EPUB/{chapter.name}.mp3", (2000, 1, 1, 0, 0, 0))
        with archive.open(entry, "w", force_zip64=True) as file:
            channels = chapter.mastered.slots[0].recipe.channels
            file.write(mp3_frames.info_frame(kbps, chapter.mastered.frames, size, channels))
            for key in chapter.mastered.slots.keys:
                file.write(slot_files.read_frames(self.book.store.slot_path(key)))


# ------------------------------------------------------------------ text and times


def _chapters(book: Book) -> Iterator[_Chapter]:
    by_chapter: dict[int, list[TimedText]] = {}
    for stretch in timed_texts(book):
        by_chapter.setdefault(stretch.place.chapter, []).append(stretch)
    starts = {span.number: span.start for span in book.mastered.timeline.chapters}
    for index, chapter in enumerate(book.mastered.chapters, start=1):
        heard = {
            line: list(group)
            for line, group in groupby(by_chapter.get(chapter.number, []), lambda s: s.line)
        }
        blocks = _blocks(book, chapter.number, heard, starts[chapter.number])
        yield _Chapter(f"chapter-{index:04}", chapter_title(chapter), tuple(blocks), chapter)
        book.tell(index / (len(book.mastered.chapters) + 1))


def _blocks(
    book: Book, number: int, heard: dict[int, list[TimedText]], start: int
) -> Iterator[_Block]:
    """The chapter's paragraphs; with a script all its text, spoken or not."""
    paragraph: list[_Sentence] = []
    count = 0
    for index, line in _lines(book, number, heard):
        line_sentences = []
        for sentence in _sentences(line, heard.get(index, []), start):
            count += 1
            line_sentences.append(replace(sentence, id=f"s{count}"))
        is_heading = line.kind in HEADING_KINDS
        if is_heading and paragraph:
            yield _Block("p", tuple(paragraph))
            paragraph = []
        if is_heading:
            yield _Block("h1" if line.kind == "chapter" else "h2", tuple(line_sentences))
            continue
        paragraph += line_sentences
        if line.paragraph_end:
            yield _Block("p", tuple(paragraph))
            paragraph = []
    if paragraph:
        yield _Block("p", tuple(paragraph))


def _lines(
    book: Book, number: int, heard: dict[int, list[TimedText]]
) -> Iterator[tuple[int, Line]]:
    """The chapter's lines with their index; without a script, what is heard of each."""
    if book.script is None:
        for index, stretches in heard.items():
            text = " ".join(stretch.text for stretch in stretches)
            yield index, Line(stretches[0].place, "narration", text, paragraph_end=True)
        return
    for index, line in enumerate(book.script.lines):
        if line.place.chapter == number and line.written and line.text:
            yield index, line


def _sentences(line: Line, stretches: list[TimedText], start: int) -> Iterator[_Sentence]:
    """A line's sentences, no id given yet; a line that isn't heard as one of them."""
    if not stretches:
        yield _Sentence("", line.text, line.speaker, None)
        return
    for stretch in stretches:
        for piece in time_pieces(stretch, sentences(stretch.text)):
            end = max(piece.end, piece.start + _SHORTEST_CLIP)
            yield _Sentence("", piece.text, line.speaker, (piece.start - start, end - start))


def _colours(book: Book, chapters: tuple[_Chapter, ...]) -> dict[str, tuple[str, str]]:
    """(class, colour) of each speaker, in order of appearance, where colours are asked for."""
    wanted = book.meta.extra_field("epub-colours") or book.meta.extra_field("epub-colors")
    if wanted.lower() not in ("yes", "true", "on", "1"):
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
    """The package document: metadata, manifest and spine."""
    fields = [*_metadata(book, chapters), *_durations(chapters)]
    items = _manifest(chapters, cover)
    spine = "".join(f'<itemref idref="{c.name}"/>' for c in chapters)
    joined_fields, joined_items = "\n".join(fields), "\n".join(items)
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<package xmlns="http://www.idpf.org/2007/opf" '
        'version="3.0" unique-identifier="id">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{joined_fields}\n</metadata>\n'
        f"<manifest>\n{joined_items}\n</manifest>\n<spine>{spine}</spine>\n</package>\n"
    )


def _metadata(book: Book, chapters: tuple[_Chapter, ...]) -> Iterator[str]:
    meta = book.meta
    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"fullcast {meta.title} {meta.author}")
    now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    yield f'<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>'
    yield f"<dc:title>{_xml(meta.title or 'Untitled')}</dc:title>"
    yield f"<dc:language>{_xml(meta.language or 'und')}</dc:language>"
    yield f'<meta property="dcterms:modified">{now}</meta>'
    yield f'<meta property="media:duration">{_clock(sum(c.heard for c in chapters))}</meta>'
    yield '<meta property="media:active-class">-epub-media-overlay-active</meta>'
    if meta.author:
        yield f"<dc:creator>{_xml(meta.author)}</dc:creator>"
    if meta.narrator:
        yield f'<meta property="media:narrator">{_xml(meta.narrator)}</meta>'


def _durations(chapters: tuple[_Chapter, ...]) -> Iterator[str]:
    for c in chapters:
        if c.clips:
            yield f'<meta property="media:duration" refines="#{c.name}-o">{_clock(c.heard)}</meta>'


def _manifest(chapters: tuple[_Chapter, ...], cover: Cover | None) -> Iterator[str]:
    yield '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    yield '<item id="style" href="style.css" media-type="text/css"/>'
    if cover is not None:
        yield (
            f'<item id="cover" href="{cover.file_name}" media-type="{cover.media_type}" '
            'properties="cover-image"/>'
        )
    for c in chapters:
        overlay = f' media-overlay="{c.name}-o"' if c.clips else ""
        page = f'id="{c.name}" href="{c.name}.xhtml" media-type="application/xhtml+xml"'
        yield f"<item {page}{overlay}/>"
        if c.clips:
            yield f'<item id="{c.name}-o" href="{c.name}.smil" media-type="application/smil+xml"/>'
            yield f'<item id="{c.name}-a" href="{c.name}.mp3" media-type="audio/mpeg"/>'


def _clock(samples: int) -> str:
    return f"{samples / RATE_HZ:.3f}s"


def _xml(text: str) -> str:
    """Escaped, without the control characters that XML has no place for."""
    kept = "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff"))
    return escape(kept.replace("\ufffe", "").replace("\uffff", ""))
