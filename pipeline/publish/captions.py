"""Captions: WebVTT and SRT for the book and each chapter, and word by word where known."""

from __future__ import annotations

import hashlib
import re
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from pipeline.model import NARRATOR
from pipeline.publish.media_tags import to_ms
from pipeline.publish.mp3 import write_book, write_chapters
from pipeline.publish.timed_text import Spoken, sentences, spoken, timed, words
from pipeline.publish.writer import Book, Find, Output, Outputs

VERSION = 1
ROW = 42
ROWS = 2
_LINGER_MS = 300


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


def captions(stretches: Sequence[Spoken], offset: int = 0) -> tuple[Caption, ...]:
    """Captions of some stretches, their times counted from the sample ``offset``.

    Cut at sentences, then at commas, at most two rows of 42 characters; in order, never
    overlapping.
    """
    found: list[Caption] = []
    last_line = -1
    for stretch in stretches:
        texts = [piece for sentence in sentences(stretch.text) for piece in _fit(sentence)]
        for text, start, end in timed(stretch, texts):
            begin_ms, end_ms = to_ms(start - offset), to_ms(end - offset)
            if found:
                begin_ms = max(begin_ms, found[-1].end_ms)
            caption = Caption(
                begin_ms, max(end_ms, begin_ms + 1), stretch.speaker, _rows(text),
                stretch.line != last_line,
            )  # fmt: skip
            last_line = stretch.line
            found.append(caption)
    return tuple(found)


def vtt(found: Sequence[Caption], *, linger: bool = True) -> str:
    """WebVTT with the speaker's name in a voice tag."""
    rows = ["WEBVTT", ""]
    for caption, end_ms in _ends(found, linger):
        tag = f"<v {_vtt(_one_line(caption.speaker))}>" if caption.speaker else ""
        rows += [f"{_clock(caption.start_ms, '.')} --> {_clock(end_ms, '.')}"]
        rows += [tag + _vtt(caption.text), ""]
    return "\n".join(rows)


def srt(found: Sequence[Caption]) -> str:
    """SubRip; a speech's first caption begins with its speaker's name."""
    rows = []
    for number, (caption, end_ms) in enumerate(_ends(found, linger=True), start=1):
        named = caption.opens and caption.speaker not in (None, NARRATOR)
        text = caption.text
        if named:
            text = _rows(f"{_one_line(caption.speaker)}: {' '.join(text.split())}", most=3)
        rows += [
            str(number),
            f"{_clock(caption.start_ms, ',')} --> {_clock(end_ms, ',')}",
            text,
            "",
        ]
    return "\n".join(rows)


def write_captions(book: Book) -> Outputs:
    """``.vtt`` and ``.srt`` beside the book and each chapter, ``.words.vtt`` where the engine
    tells when each word is said: kinds ``vtt-book``, ``srt-book``, ``vtt-words``,
    ``vtt-chapter``, ``srt-chapter``."""
    stretches = tuple(spoken(book))
    digest = _digest(stretches)
    (whole,) = write_book(book).files
    stem = whole.name.removesuffix(".mp3")
    files = [
        Output("vtt-book", f"{stem}.vtt", digest, partial(_write, _book_vtt, stretches, 0)),
        Output("srt-book", f"{stem}.srt", digest, partial(_write, _book_srt, stretches, 0)),
    ]
    if any(stretch.marks for stretch in stretches):
        name = f"{stem}.words.vtt"
        files.append(Output("vtt-words", name, digest, partial(_write, _words_vtt, stretches, 0)))
    starts = {c.number: c.start for c in book.mastered.timeline.chapters}
    chapters = write_chapters(book).chapters
    for chapter in chapters:
        if sum(c.number == chapter.number for c in chapters) > 1:
            continue  # several files, whose times are not the chapter's
        own = tuple(s for s in stretches if s.place.chapter == chapter.number)
        start = starts[chapter.number]
        own_digest = f"{_digest(own)}-{start}"
        for kind, make in (("vtt", _book_vtt), ("srt", _book_srt)):
            name = chapter.name.removesuffix(".mp3") + f".{kind}"
            write = partial(_write, make, own, start)
            files.append(Output(f"{kind}-chapter", name, own_digest, write))
    return Outputs(tuple(files))


def _digest(stretches: Sequence[Spoken]) -> str:
    hashed = hashlib.sha256()
    for s in stretches:
        facts = (s.speaker, s.text, s.start, s.end, s.line, s.slot.key, s.marks)
        hashed.update(repr(facts).encode())
    return f"{VERSION}-{hashed.hexdigest()}"


def _write(
    make: Callable[[Sequence[Spoken], int], str],
    stretches: Sequence[Spoken],
    offset: int,
    target: Path,
    find: Find,
) -> None:
    with target.open("x", encoding="utf-8", newline="\n") as file:
        file.write(make(stretches, offset))


def _book_vtt(stretches: Sequence[Spoken], offset: int) -> str:
    return vtt(captions(stretches, offset))


def _book_srt(stretches: Sequence[Spoken], offset: int) -> str:
    return srt(captions(stretches, offset))


def _words_vtt(stretches: Sequence[Spoken], offset: int) -> str:
    found: list[Caption] = []
    for stretch in stretches:
        known = words(stretch)
        for i, word in enumerate(known):
            end = known[i + 1].start if i + 1 < len(known) else stretch.end
            start_ms = to_ms(word.start - offset)
            if found:
                start_ms = max(start_ms, found[-1].end_ms)
            end_ms = max(to_ms(end - offset), start_ms + 1)
            found.append(Caption(start_ms, end_ms, stretch.speaker, word.text, False))
    return vtt(found, linger=False)


# ------------------------------------------------------------------ text


def _fit(sentence: str) -> list[str]:
    """A sentence as pieces that fit two rows, cut after punctuation where that is near."""
    pieces, rest = [], sentence
    while len(_wrap(rest)) > ROWS:
        cut = _cut(rest)
        pieces.append(rest[:cut].strip())
        rest = rest[cut:].strip()
    return [*pieces, rest] if rest else pieces


def _cut(text: str) -> int:
    """Where to cut: near an even share of the text, after punctuation where that is near."""
    most = _span(text, _wrap(text)[:ROWS])
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


def _wrap(text: str) -> list[str]:
    return textwrap.wrap(text, ROW, break_on_hyphens=False) or [""]


def _rows(text: str, most: int = ROWS) -> str:
    rows = _wrap(text)
    if len(rows) == most == ROWS:
        # Two rows of like length read better than a full one and a stray word.
        half = textwrap.wrap(text, max(len(text) // 2 + 6, 12), break_on_hyphens=False)
        if len(half) == most and all(len(row) <= ROW for row in half):
            rows = half
    return "\n".join(rows)


def _one_line(name: str | None) -> str:
    return " ".join((name or "").split())


def _vtt(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _ends(found: Sequence[Caption], linger: bool) -> list[tuple[Caption, int]]:
    """Each caption with the time it goes: a moment after the voice, before the next comes."""
    shown = []
    for i, caption in enumerate(found):
        end_ms = caption.end_ms + (_LINGER_MS if linger else 0)
        if i + 1 < len(found):
            end_ms = min(end_ms, found[i + 1].start_ms)
        shown.append((caption, max(end_ms, caption.start_ms + 1)))
    return shown


def _clock(ms: int, point: str) -> str:
    seconds, ms = divmod(ms, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}{point}{ms:03}"
