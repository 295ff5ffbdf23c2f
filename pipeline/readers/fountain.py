"""Fountain screenplays (fountain.io): who speaks is written down, so nothing is guessed.

Cues become speakers, parentheticals delivery, scene headings scenes, action the narrator's.
Sections (``#``) are chapters. Title page, transitions, synopses and lower sections are
matter; cues, parentheticals, notes, boneyard and forcing marks are listed as removed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from pipeline.model import NARRATOR, Manuscript, Meta
from pipeline.readers.shared.assembly import ParagraphSpans, assemble, without
from pipeline.readers.shared.blocks import Apparatus, BlockKind
from pipeline.readers.shared.file_checks import text_of
from pipeline.readers.shared.language import tag_of
from pipeline.readers.shared.lines import Span, blank_out, lines_of
from pipeline.readers.shared.normal_text import normal_text
from pipeline.readers.shared.play_cues import EXTENSION, SON_OF, delivery_words, speaker_name

_SCENE = re.compile(
    r"(?:INT\.?\s*/\s*EXT|EXT\.?\s*/\s*INT|INT|EXT|EST|I\.?\s*/\s*E)(?:[. ]|\Z)", re.IGNORECASE
)
_OPEN = re.compile(r"/\*|\[\[")
_EMPTY = re.compile(r"\n\r?\n")
_SCENE_NUMBER = re.compile(r"[ \t]*#[^#\n]{1,40}#[ \t]*\Z")
_TITLE_KEY = re.compile(r"([A-Za-z][A-Za-z ]{0,40}):[ \t]*(.*)\Z")
_TRANSITION = re.compile(
    r"[^a-z]{1,60}TO:\Z|(?:FADE (?:IN|OUT|UP|TO [A-Z]+)|(?:SMASH )?CUT TO [A-Z]+)[.:]?\Z"
)
_PAGE_BREAK = re.compile(r"={3,}\Z")
_ESCAPE = re.compile(r"\\(?=[*_\\~@!.#>\[(])")
_KEYS = frozenset({
    "title", "credit", "author", "authors", "source", "draft date", "date", "contact", "copyright",
    "notes", "revision", "language",
})  # fmt: skip


@dataclass(slots=True)
class _Line:
    """A line of the file."""

    start: int
    end: int
    """Half open, white space at both ends left out."""
    text: str
    """What it shows: notes and boneyard blank."""
    blank: bool
    """Whether it ends dialogue: two spaces alone keep it together."""


@dataclass(slots=True)
class _Play:
    """The screenplay so far."""

    text: str
    paragraphs: list[ParagraphSpans] = field(default_factory=list)
    hidden: tuple[Span, ...] = ()

    def add(
        self, spans: Sequence[Span], kind: BlockKind = BlockKind.PROSE, speaker: str | None = None,
        delivery: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """Add a paragraph of these spans, without what is hidden and the marks of escapes."""
        kept: list[Span] = []
        for span in without(spans, self.hidden):
            at = span[0]
            for escape in _ESCAPE.finditer(self.text, *span):
                kept.append((at, escape.start()))
                at = escape.end()
            kept.append((at, span[1]))
        kept = [(a, b) for a, b in kept if a < b]
        reason = Apparatus.STAGE if kind is BlockKind.MATTER else None
        self.paragraphs.append(ParagraphSpans(tuple(kept), kind, speaker, delivery, reason))


def read(path: Path) -> Manuscript:
    """The Manuscript of a screenplay's file. Raises ManuscriptError where it is no text."""
    text, encoding = text_of(path)
    return replace(parse(text), encoding=encoding)


def parse(source: str) -> Manuscript:
    """The Manuscript of a screenplay (``encoding`` is left for the caller to set)."""
    normal = normal_text(source)
    text = normal.text
    hidden = tuple(_hidden(text))
    lines = list(_lines(text, hidden))
    play = _Play(text, hidden=hidden)
    meta, at = _title_page(play, lines)
    while at < len(lines):
        at = _element(play, lines, at)
    return assemble(normal, meta, play.paragraphs)


def _hidden(text: str) -> Iterator[Span]:
    """Boneyard ``/* */`` and notes ``[[ ]]``, in order. What is never closed hides nothing;
    a note ends before an empty line."""
    at = 0
    closer = {"/*": -1, "[[": -1}  # where each closes next, looked up once and kept
    blank = -1
    while opening := _OPEN.search(text, at):
        mark, at = opening[0], opening.end()
        if closer[mark] < at:
            end = text.find("*/" if mark == "/*" else "]]", at)
            closer[mark] = end if end >= 0 else len(text)
        if mark == "[[" and blank < at:
            empty = _EMPTY.search(text, at)
            blank = empty.start() if empty else len(text)
        end = closer[mark]
        if end < len(text) and not (mark == "[[" and blank < end):
            yield opening.start(), end + 2
            at = end + 2


def _lines(text: str, hidden: Sequence[Span]) -> Iterator[_Line]:
    """Every line as it is shown."""
    # Newlines stay, so that a line that was hidden whole is a blank one.
    shown = blank_out(text, hidden, keep_line_ends=True)
    for start, end in lines_of(text):
        line = shown[start:end]
        bare = line.strip()
        if not bare:
            yield _Line(start, end, "", len(line) < 2 or bool(text[start:end].strip()))
            continue
        first = start + line.index(bare[0])
        yield _Line(first, first + len(bare), bare, False)


# ------------------------------------------------------------------ title page


def _title_page(play: _Play, lines: Sequence[_Line]) -> tuple[Meta, int]:
    """The title page's fields, its lines as matter, and where the play begins."""
    at = 0
    while at < len(lines) and not lines[at].text:
        at += 1
    first = _TITLE_KEY.match(lines[at].text) if at < len(lines) else None
    if first is None or first[1].strip().lower() not in _KEYS:
        return Meta(), at  # FADE IN: is no title page
    fields: list[tuple[str, str]] = []
    while at < len(lines) and lines[at].text:
        line = lines[at]
        pair = _TITLE_KEY.match(line.text)
        if pair:
            fields.append((pair[1].strip().lower(), pair[2].strip()))
        elif fields:
            key, value = fields[-1]
            fields[-1] = key, f"{value} {line.text}".strip()
        play.add([(line.start, line.end)], BlockKind.MATTER)
        at += 1
    values = {key: re.sub(r"[*_]+", "", value).strip() for key, value in reversed(fields)}
    extra = (
        (name, values.get(key, ""))
        for key, name in (("source", "source"), ("draft date", "draft-date"))
    )
    meta = Meta(
        title=values.get("title", ""),
        author=values.get("author", "") or values.get("authors", ""),
        language=tag_of(values.get("language", "")),
        extra=tuple((name, value) for name, value in extra if value),
    )
    return meta, at


# ------------------------------------------------------------------ elements


def _element(play: _Play, lines: Sequence[_Line], at: int) -> int:
    """Add the element that begins at a line; gives the line after it."""
    line = lines[at]
    bare = line.text
    if not bare or _PAGE_BREAK.fullmatch(bare):
        return at + 1
    blank_above = at == 0 or not lines[at - 1].text
    blank_below = at + 1 == len(lines) or lines[at + 1].blank
    if bare[0] == "#":
        return _section(play, line, at)
    if bare[0] == "=":
        play.add([(line.start + 1, line.end)], BlockKind.MATTER)
        return at + 1
    forced_scene = bare[0] == "." and bare[1:2] not in ("", ".")
    if blank_above and (_SCENE.match(bare) or forced_scene):
        number = _SCENE_NUMBER.search(bare)
        end = line.start + number.start() if number else line.end
        play.add([(line.start + (bare[0] == "."), end)], BlockKind.SCENE)
        return at + 1
    if bare[0] == ">":
        centred = bare[-1] == "<" and len(bare) > 1
        span = (line.start + 1, line.end - centred)
        if centred:
            play.add([span], BlockKind.PROSE, NARRATOR)
        else:
            play.add([span], BlockKind.MATTER)
        return at + 1
    if blank_above and blank_below and _TRANSITION.fullmatch(bare):
        play.add([(line.start, line.end)], BlockKind.MATTER)
        return at + 1
    if blank_above and not blank_below and _is_cue(bare):
        return _dialogue(play, lines, at)
    return _action(play, lines, at)


def _section(play: _Play, line: _Line, at: int) -> int:
    """Add a section: a chapter where it is of the first level."""
    depth = len(line.text) - len(line.text.lstrip("#"))
    kind = BlockKind.CHAPTER if depth == 1 else BlockKind.MATTER
    play.add([(line.start + depth, line.end)], kind)
    return at + 1


def _is_cue(bare: str) -> bool:
    """Whether a line names who speaks below it."""
    if bare[0] == "@":
        return len(bare) > 1
    if bare[0] in "!~>.=#(":
        return False
    name = SON_OF.sub("MC", EXTENSION.sub("", bare)).rstrip("^").strip()
    return bool(name) and name == name.upper() and any(c.isalpha() for c in name) and len(name) < 60


def _dialogue(play: _Play, lines: Sequence[_Line], at: int) -> int:
    """A cue and all that is said under it: one block for each parenthetical."""
    speaker = speaker_name(lines[at].text)
    delivery: tuple[str, ...] = ()
    said: list[Span] = []
    at += 1
    while at < len(lines) and not lines[at].blank:
        line = lines[at]
        at += 1
        if line.text[:1] == "(" and line.text[-1:] == ")":
            if said:
                play.add(said, BlockKind.PROSE, speaker, delivery)
                said, delivery = [], ()
            delivery += delivery_words(line.text[1:-1])
        elif line.text:
            lyric = line.text[0] == "~"
            said.append((line.start + lyric, _past_newline(play.text, line.end)))
    if said:
        play.add(said, BlockKind.PROSE, speaker, delivery)
    return at


def _action(play: _Play, lines: Sequence[_Line], at: int) -> int:
    """Lines of action up to a blank one."""
    spans: list[Span] = []
    while at < len(lines) and lines[at].text:
        line = lines[at]
        if spans and line.text[0] in "#=>@" and not _is_cue(line.text):
            break
        forced = line.text[0] in "!~"
        spans.append((line.start + forced, _past_newline(play.text, line.end)))
        at += 1
    play.add(spans, BlockKind.PROSE, NARRATOR)
    return at


def _past_newline(text: str, end: int) -> int:
    """The place behind a line's newline, so that its words and the next line's stay apart."""
    return min(end + 1, len(text))
