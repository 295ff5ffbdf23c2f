"""Captions: WebVTT and SRT for the book and each chapter, and word by word where known."""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from pipeline.model import NARRATOR, to_ms
from pipeline.publish.mp3 import is_one_file, write_chapters
from pipeline.publish.timed_text import (
    TimedText,
    TimedWord,
    time_pieces,
    time_words,
    timed_texts,
)
from pipeline.publish.titles import book_stem
from pipeline.publish.writer import Book, PlannedFile, PlannedFiles, text_file
from pipeline.sentences import sentences

VERSION = 3
ROW = 42
ROWS = 2
_LINGER_MS = 300
_SRT_MARKUP = re.compile(r"<(?=[A-Za-z/!])|\{(?=\\)")
"""Where a player would take an author's ``<b>`` or ``{\\an8}`` for markup of its own."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What is shown at a time. Milliseconds."""

    start_ms: int
    end_ms: int
    speaker: str | None
    text: str
    """At most two rows."""
    opens: bool
    """Whether it is the first of its line, where the speaker's name is worth writing."""


def captions(stretches: Sequence[TimedText], offset: int = 0) -> tuple[Caption, ...]:
    """Captions of some stretches, their times counted from the sample ``offset``.

    Cut at sentences, then at commas, at most two rows of 42 characters; in order, never
    overlapping.
    """
    shown: list[Caption] = []
    last_line = -1
    for stretch in stretches:
        texts = [text for sentence in sentences(stretch.text) for text in fit_rows(sentence)]
        for piece in time_pieces(stretch, texts):
            start_ms, end_ms = to_ms(piece.start - offset), to_ms(piece.end - offset)
            if shown:
                start_ms = max(start_ms, shown[-1].end_ms)
            opens = stretch.line != last_line
            last_line = stretch.line
            text = _rows(piece.text)
            end_ms = max(end_ms, start_ms + 1)
            shown.append(Caption(start_ms, end_ms, stretch.speaker, text, opens))
    return tuple(shown)


def vtt(shown: Sequence[Caption], *, linger: bool = True) -> str:
    """WebVTT with the speaker's name in a voice tag."""
    rows = ["WEBVTT", ""]
    for caption, end_ms in _with_ends(shown, linger):
        tag = f"<v {_escape(_one_line(caption.speaker))}>" if caption.speaker else ""
        rows += [f"{_clock(caption.start_ms, '.')} --> {_clock(end_ms, '.')}"]
        rows += [tag + _escape(caption.text), ""]
    return "\n".join(rows)


def srt(shown: Sequence[Caption]) -> str:
    """SubRip; a speech's first caption begins with its speaker's name. The format has no escapes:
    an invisible joiner keeps what looks like a tag from being one."""
    rows = []
    for number, (caption, end_ms) in enumerate(_with_ends(shown, linger=True), start=1):
        named = caption.opens and caption.speaker not in (None, NARRATOR)
        text = caption.text
        if named:
            text = _rows(f"{_one_line(caption.speaker)}: {' '.join(text.split())}", most=3)
        rows += [
            str(number),
            f"{_clock(caption.start_ms, ',')} --> {_clock(end_ms, ',')}",
            _SRT_MARKUP.sub("\\g<0>\N{WORD JOINER}", text),
            "",
        ]
    return "\n".join(rows)


def write_captions(book: Book) -> PlannedFiles:
    """``.vtt`` and ``.srt`` beside the book and each chapter, ``.words.vtt`` where the engine
    tells when each word is said: kinds ``vtt-book``, ``srt-book``, ``vtt-words``,
    ``vtt-chapter``, ``srt-chapter``. Those of a book of one chapter are the book's."""
    stretches = tuple(timed_texts(book))
    digest = _digest(stretches)
    stem = book_stem(book)
    files = _plan_pair("book", stem, stretches, digest)
    if any(stretch.marks for stretch in stretches):
        name = f"{stem}.words.vtt"
        make = partial(_words_vtt, stretches)
        files.append(text_file("vtt-words", name, digest, make))
    starts = {c.number: c.start for c in book.mastered.timeline.chapters}
    alone = is_one_file(book)
    chapters = () if alone else write_chapters(book).chapters
    for chapter in chapters:
        if sum(c.number == chapter.number for c in chapters) > 1:
            continue  # several files, whose times are not the chapter's
        own = tuple(s for s in stretches if s.place.chapter == chapter.number)
        start = starts[chapter.number]
        stem = chapter.name.removesuffix(".mp3")
        files += _plan_pair("chapter", stem, own, f"{_digest(own)}-{start}", start)
    gone = ("vtt-chapter", "srt-chapter") if alone else ()
    return PlannedFiles(tuple(files), gone=gone)


def _plan_pair(
    of: str, stem: str, stretches: Sequence[TimedText], digest: str, offset: int = 0
) -> list[PlannedFile]:
    """The same captions as WebVTT and as SRT."""

    def make_vtt() -> str:
        return vtt(captions(stretches, offset))

    def make_srt() -> str:
        return srt(captions(stretches, offset))

    return [
        text_file(f"vtt-{of}", f"{stem}.vtt", digest, make_vtt),
        text_file(f"srt-{of}", f"{stem}.srt", digest, make_srt),
    ]


def _digest(stretches: Sequence[TimedText]) -> str:
    hashed = hashlib.sha256()
    for s in stretches:
        facts = (s.speaker, s.text, s.start, s.end, s.line, s.slot.key, s.marks)
        hashed.update(repr(facts).encode())
    return f"{VERSION}-{hashed.hexdigest()}"


def _words_vtt(stretches: Sequence[TimedText]) -> str:
    """A caption a word, as long as until the next. Where the engine gave no times (a recording, a
    sound), the words share their line's by their length."""
    shown: list[Caption] = []
    for stretch in stretches:
        words = time_words(stretch) or [
            TimedWord(piece.text, piece.start)
            for piece in time_pieces(stretch, stretch.text.split())
        ]
        for i, word in enumerate(words):
            end = words[i + 1].start if i + 1 < len(words) else stretch.end
            start_ms = to_ms(word.start)
            if shown:
                start_ms = max(start_ms, shown[-1].end_ms)
            end_ms = max(to_ms(end), start_ms + 1)
            shown.append(Caption(start_ms, end_ms, stretch.speaker, word.text, False))
    return vtt(shown, linger=False)


# ------------------------------------------------------------------ text


def fit_rows(sentence: str) -> list[str]:
    """A sentence as pieces that fit two rows, cut after punctuation where that is near."""
    pieces, rest = [], sentence
    while len(wrap(rest)) > ROWS:
        cut = _cut(rest)
        pieces.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*pieces, rest] if rest else pieces


def _cut(text: str) -> int:
    """Where to cut: near an even share of the text, after punctuation where that is near."""
    most = _span(text, wrap(text)[:ROWS])
    share = len(text) / -(-len(text) // most)
    marks = [m.end() for m in re.finditer(r"[,;:—–][\"”’]?\s", text[:most])]
    good = [at for at in marks if share / 2 < at]
    spaces = [m.end() for m in re.finditer(r"\s", text[:most])]
    return min(good or spaces or [most], key=lambda at: abs(at - share))


def _span(text: str, rows: Sequence[str]) -> int:
    """How many characters of ``text`` the rows take, the space behind them included."""
    at = 0
    for row in rows:
        at = text.index(row, at) + len(row)
    return at + 1 if text[at : at + 1].isspace() else at


def wrap(text: str) -> list[str]:
    """A text as rows of at most 42 characters."""
    return textwrap.wrap(text, ROW, break_on_hyphens=False) or [""]


def _rows(text: str, most: int = ROWS) -> str:
    """A text broken into rows, of which there should be at most so many."""
    rows = wrap(text)
    if len(rows) == most == ROWS:
        # Two rows of like length read better than a full one and a stray word.
        half = textwrap.wrap(text, max(len(text) // 2 + 6, 12), break_on_hyphens=False)
        if len(half) == most and all(len(row) <= ROW for row in half):
            rows = half
    return "\n".join(rows)


def _one_line(name: str | None) -> str:
    return " ".join((name or "").split())


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _with_ends(shown: Sequence[Caption], linger: bool) -> list[tuple[Caption, int]]:
    """Each caption with the time it goes: a moment after the voice, before the next comes."""
    ends = []
    for i, caption in enumerate(shown):
        end_ms = caption.end_ms + (_LINGER_MS if linger else 0)
        if i + 1 < len(shown):
            end_ms = min(end_ms, shown[i + 1].start_ms)
        ends.append((caption, max(end_ms, caption.start_ms + 1)))
    return ends


def _clock(ms: int, point: str) -> str:
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{ms:03}"
