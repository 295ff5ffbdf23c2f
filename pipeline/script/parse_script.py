"""The script that a tagged file holds: what ``format_script`` wrote, and a person changed."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from pipeline.errors import ScriptError
from pipeline.model import (
    HEADING_KINDS,
    NARRATOR,
    SPOKEN_KINDS,
    UNKNOWN,
    Line,
    Meta,
    Place,
    Script,
    is_generated_scene,
)
from pipeline.script.file_lines import HEAD_OF, FileLines, Head
from pipeline.script.format_script import META_FIELDS, format_line, header_key, heading_mark
from pipeline.script.normal_forms import fold, reserved_name

_HEADER_START = re.compile(r"[a-z][a-z0-9_-]*[ \t]*:(?:\s|$)")
_HEADER_LINE = re.compile(r"(?P<key>[^:]+?)[ \t]*:(?:[ \t]+(?P<value>.*))?$", re.DOTALL)
HEAD = re.compile(
    r"(?P<name>[^():?]+?)[ \t]*(?P<unsure>\?)?[ \t]*(?P<brackets>\([^()]*\))?[ \t]*:(?=[ \t]|$)"
)
"""All that stands before a line's text: ``Mara? (softly):``."""
_CLOSER = re.compile(r"[():?]| \Z")
_NARRATION = re.compile(rf"{NARRATOR}[ \t]*[?(:]")
_PAUSE = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ ]?(s|ms)\Z", re.IGNORECASE)
_SHOWN_GOT = 60
LONGEST_PAUSE_S = 60.0
"""As in voices.yaml. A longer pause is a slip of the hand, and would be held in memory whole."""
_FIELD_OF = {header_key(field): field for field in META_FIELDS}


@dataclass(frozen=True, slots=True)
class Source:
    """A script file taken apart: which of its lines says what."""

    script: Script
    raw: tuple[str, ...]
    """Every line of the file, without its ``\\n``."""
    header_size: int
    """How many of them are the header."""
    raw_indexes: tuple[int, ...]
    """For each line of the script, its index in ``raw``."""
    ending: str
    """What stands before every ``\\n`` of the file: nothing, or a carriage return."""


def parse(text: str, name: str = "story.script") -> Script:
    """The script that a file's text holds.

    Raises ScriptError, ``story.script:14: expected 'Name: text', got '…'``.
    """
    meta, lines = parse_lines(text, name)
    return Script(meta, tuple(lines))


def parse_lines(
    text: str, name: str = "story.script", known: Sequence[Line] = ()
) -> tuple[Meta, FileLines]:
    """As ``parse``, with lines that are made when they are looked at. Where a text stands among
    the ``known`` lines at the same place, theirs is taken: one string of the two is enough."""
    text = text.removeprefix("\ufeff")
    meta, header_size = _parse_header(_raw_lines(text), name)
    return meta, _parse_body(_raw_lines(text), header_size, name, known)


def take_apart(text: str, name: str = "story.script") -> Source:
    """As ``parse``, with the file's own lines."""
    raw = tuple(_raw_lines(text.removeprefix("\ufeff")))
    meta, header_size = _parse_header(raw, name)
    lines = _parse_body(raw, header_size, name)
    ending = "\r" if raw[0].endswith("\r") else ""
    script = Script(meta, tuple(lines))
    return Source(script, raw, header_size, tuple(lines.raw_indexes), ending)


def _raw_lines(text: str) -> Iterator[str]:
    """The lines of a file, one at a time: all of them together take more than the script does."""
    # Only \n ends a line: splitlines() would also cut at U+2028, NEL and form feeds, which
    # may stand in an author's text.
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _parse_body(
    raw: Iterable[str], header_size: int, name: str, known: Sequence[Line] = ()
) -> FileLines:
    """The lines behind the header."""
    heads: list[Head] = []
    texts: list[str] = []
    ends = bytearray()
    raw_indexes = array("L")
    ended = False
    last: int | None = None
    """Index of the last line of text that no heading followed."""
    for index, each in enumerate(islice(raw, header_size, None), header_size):
        if not each.strip():
            ended = True
        else:
            head, text = _parse_line(each, name, index + 1)
            if last is not None and (ended or head.kind in HEADING_KINDS):
                ends[last] = True
                last = None
            if head.kind in SPOKEN_KINDS:
                last = len(heads)
            ended = False
            if len(texts) < len(known) and known[len(texts)].text == text:
                text = known[len(texts)].text
            heads.append(head)
            texts.append(text)
            ends.append(False)
            raw_indexes.append(index)
    if last is not None:
        ends[last] = True
    return FileLines(heads, texts, ends, raw_indexes)


class _Brackets(NamedTuple):
    """What the brackets of a line say."""

    delivery: tuple[str, ...] = ()
    spoken: bool = True
    take: str = ""
    """A recording's file."""
    thought: bool = False


_NO_BRACKETS = _Brackets()
_NOTE, _PAUSED, _SOUND = Head("note"), Head("pause"), Head("sound")


def _parse_header(raw: Iterable[str], name: str) -> tuple[Meta, int]:
    """The header and how many lines it takes; a file whose first line is no ``key: value``
    with a key in small letters has none."""
    fields: dict[str, str] = {}
    extra: list[tuple[str, str]] = []
    count = 0
    for index, line in enumerate(raw):
        if not index and not _HEADER_START.match(line):
            break
        # A missing blank line must not turn the first lines of the story into header fields.
        if not line.strip() or line[0] in "#%[" or _NARRATION.match(line):
            break
        field = _HEADER_LINE.match(line.removesuffix("\r"))
        if field is None:
            raise _unexpected(line, name, index + 1, "'key: value' or a blank line")
        key, value = fold(field["key"]), fold(field["value"] or "")
        known = _FIELD_OF.get(key.casefold())
        if known is not None and not fields.get(known):
            fields[known] = value
        else:
            extra.append((key, value))
        count = index + 1
    return Meta(extra=tuple(extra), **fields), count


def _parse_line(raw: str, name: str, number: int) -> tuple[Head, str]:
    line = fold(raw)
    if line[0] == "#":
        return _parse_heading(line, name, number)
    if line[0] == "%":
        return _NOTE, line[1:].lstrip(" ")
    if line[0] == "[":
        return _parse_bracketed(line, name, number)
    # Most lines are a plain name and a text: no need to look closer at those.
    speaker, colon, text = line.partition(": ")
    if colon and (plain := _plain_head(speaker)) is not None:
        return plain, text.lstrip(" ")
    start = HEAD.match(line)
    if start is None:
        raise _unexpected(line, name, number, "'Name: text'")
    head = _head(start["name"], start["brackets"] or "", start["unsure"] is not None)
    return head, line[start.end() :].lstrip(" ")


@lru_cache(maxsize=4096)
def _plain_head(name: str) -> Head | None:
    """What a line says that begins with just this name; None where it is more than a name."""
    return None if not name or _CLOSER.search(name) else _head(name, "", False)


@lru_cache(maxsize=4096)
def _head(name: str, brackets: str, unsure: bool) -> Head:
    name = reserved_name(name) or name
    said = _parse_brackets(brackets) if brackets else _NO_BRACKETS
    kind = "thought" if said.thought else "narration" if name == NARRATOR else "speech"
    speaker = None if name == UNKNOWN else name
    return Head(kind, speaker, said.delivery, said.spoken, said.take, unsure)


def _parse_heading(line: str, name: str, number: int) -> tuple[Head, str]:
    marks = len(line) - len(line.lstrip("#"))
    if marks > 2:
        raise _unexpected(line, name, number, "'# chapter' or '## scene'")
    kind = "chapter" if marks == 1 else "scene"
    text, spoken = line[marks:].lstrip(" "), True
    rooms: tuple[str, ...] = ()
    if marked := heading_mark(text):
        text, spoken, rooms = text[: marked.start], marked.spoken is not False, marked.rooms
    generated = kind == "scene" and is_generated_scene(text)
    return Head(kind, delivery=rooms, spoken=spoken and not generated), text


def _parse_bracketed(line: str, name: str, number: int) -> tuple[Head, str]:
    expected = "'[pause 1.5s]' or '[sound file.wav]'"
    kind, _, text = line[1:].partition(" ")
    if not line.endswith("]") or kind.casefold() not in ("pause", "sound"):
        raise _unexpected(line, name, number, expected)
    text = text[:-1].strip(" ")
    length = _PAUSE.match(text)
    if not text or (kind.casefold() == "pause" and not length):
        raise _unexpected(line, name, number, expected)
    if kind.casefold() == "pause" and length:
        seconds = float(length[1]) / (1000 if length[2].casefold() == "ms" else 1)
        if seconds > LONGEST_PAUSE_S:
            raise ScriptError(
                f"{name}:{number}: a pause of {text[:_SHOWN_GOT]} is too long.",
                f"At most {LONGEST_PAUSE_S:g}s.",
            )
    return _PAUSED if kind.casefold() == "pause" else _SOUND, text


def _parse_brackets(brackets: str) -> _Brackets:
    inside = brackets[1:-1]
    take = ""
    if mark := re.search(r"(?:^|,)[ ]*take:", inside, re.IGNORECASE):
        take = inside[mark.end() :].strip(" ")
        take = take.replace("%28", "(").replace("%29", ")").replace("%25", "%")
        inside = inside[: mark.start()]
    words = [word for word in (part.strip(" ") for part in inside.split(",")) if word]
    delivery = tuple(w for w in words if w.casefold() not in ("thought", "not spoken"))
    folded = {word.casefold() for word in words}
    return _Brackets(delivery, "not spoken" not in folded, take, "thought" in folded)


def _unexpected(line: str, name: str, number: int, expected: str) -> ScriptError:
    got = line if len(line) <= _SHOWN_GOT else line[: _SHOWN_GOT - 1] + "…"
    hint = (
        "Every line begins with who speaks it, or is blank, a '# chapter', a '## scene' or a "
        "'% note'."
    )
    return ScriptError(f"{name}:{number}: expected {expected}, got '{got}'.", hint)


def parsed_alone(line: Line) -> Line:
    """The line as a file would show it, read back; its place, the end of its paragraph and the
    spelling of its name go by the lines around it, and stay as they are. Nearly always the line
    itself."""
    if line.kind not in SPOKEN_KINDS:
        shown, text = _parse_line(format_line(line), "", 0)
        return replace(line, text=text, **shown._asdict())
    text = fold(line.text)
    head = HEAD_OF(line)
    shown = _parsed_head(*head)
    if shown == head and text == line.text:
        return line
    return replace(line, text=text, **shown._asdict())


@lru_cache(maxsize=4096)
def _parsed_head(
    kind: str, speaker: str | None, delivery: tuple[str, ...], spoken: bool, take: str, unsure: bool
) -> Head:
    """A line's head as a file would show it."""
    line = Line(Place(), kind, "x", speaker, delivery, spoken, take, unsure)
    return _parse_line(format_line(line), "", 0)[0]
