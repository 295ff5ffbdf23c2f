"""The text of a tagged script: one line of the file is one line of the script.

``parse_script`` reads it. What a file can show is a little less than a ``Line`` holds;
``parse(dump(script))`` gives back all that it shows, and the sidecar keeps the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from pipeline.acoustics import is_room
from pipeline.model import (
    HEADING_KINDS,
    SPOKEN_KINDS,
    UNKNOWN,
    Line,
    Meta,
    Script,
    is_generated_scene,
)
from pipeline.script.normal_forms import clean_delivery, clean_key, clean_name, fold

META_FIELDS = (
    "book", "title", "author", "narrator", "language", "cover",
    "formats", "mastering", "unsure_below", "drop_tags",
)  # fmt: skip
"""Fields of ``Meta`` that the header shows, in its order."""


def header_key(field: str) -> str:
    """What the header calls a field of ``Meta``."""
    return field.replace("_", "-")


_HEADING_BRACKETS = re.compile(r"[ ]*\(([^()]*)\)\Z")


class HeadingMark(NamedTuple):
    """What the brackets behind a heading say."""

    start: int
    """Where the heading's own text ends."""
    spoken: bool | None
    """Whether it is spoken; None where the brackets don't say."""
    rooms: tuple[str, ...]
    """Where its lines are heard."""


def heading_mark(text: str) -> HeadingMark | None:
    """What stands in brackets behind a heading's text, folded; None where there are none, or they
    are the author's own."""
    brackets = _HEADING_BRACKETS.search(text)
    if brackets is None:
        return None
    words = [word.strip(" ") for word in brackets[1].split(",")]
    rooms = tuple(word for word in words if is_room(word))
    marks = [word.casefold() for word in words if not is_room(word)]
    if not set(marks) <= {"spoken", "not spoken"}:
        return None
    return HeadingMark(brackets.start(), marks[-1] == "spoken" if marks else None, rooms)


def dump(script: Script) -> str:
    """The script as a file, every line of it, in order."""
    return dump_bytes(script).decode("utf-8", "surrogatepass")


def dump_bytes(script: Script) -> bytes:
    """What ``dump`` gives as UTF-8, without all of its lines in memory; lone surrogates are kept
    in their way."""
    data = bytearray()
    for line in chain(format_header(script.meta), _each_line(script.lines)):
        data += line.encode("utf-8", "surrogatepass") + b"\n"
    return bytes(data)


def format_header(meta: Meta) -> list[str]:
    """The header's lines. A title is always written, so that a file always has a header."""
    lines = []
    for name in META_FIELDS:
        value = fold(getattr(meta, name))
        if value or name == "title":
            lines.append(f"{header_key(name)}: {value}".rstrip(" "))
    lines += [f"{clean_key(key)}: {fold(value)}".rstrip(" ") for key, value in meta.extra]
    return lines


def format_lines(lines: Sequence[Line]) -> list[str]:
    """The file's lines for these lines, blank ones between them, beginning with a blank."""
    return list(_each_line(lines))


def _each_line(lines: Sequence[Line]) -> Iterator[str]:
    ends = [line.kind in SPOKEN_KINDS and line.paragraph_end for line in lines]
    for index in _last_of_paragraphs(lines):
        ends[index] = True
    for index, line in enumerate(lines):
        before = lines[index - 1].kind if index else "chapter"
        if line.kind in HEADING_KINDS or before in HEADING_KINDS or ends[index - 1]:
            yield ""
        yield format_line(line)


def _last_of_paragraphs(lines: Sequence[Line]) -> list[int]:
    """The last line of text before each heading and the end: a paragraph ends there in any
    case."""
    last_texts: list[int] = []
    last = None
    for index, line in enumerate(lines):
        if line.kind in SPOKEN_KINDS:
            last = index
        elif line.kind in HEADING_KINDS and last is not None:
            last_texts.append(last)
            last = None
    return last_texts if last is None else [*last_texts, last]


def format_line(line: Line) -> str:
    """One line as the file shows it, without its line break."""
    text = fold(line.text)
    if line.kind in HEADING_KINDS:
        return _format_heading(line, text)
    if line.kind == "note":
        return f"% {text}" if text else "%"
    if line.kind in ("pause", "sound"):
        return f"[{line.kind} {text}]"
    return f"{format_head(line)} {text}".rstrip(" ")


def _format_heading(line: Line, text: str) -> str:
    head = "#" if line.kind == "chapter" else "##"
    marks = [word for word in map(clean_delivery, line.delivery) if is_room(word)]
    if line.kind == "scene" and is_generated_scene(text):
        pass
    elif not line.spoken:
        marks.insert(0, "not spoken")
    elif not marks and heading_mark(text):
        marks = ["spoken"]
    if marks:
        text = f"{text} ({', '.join(marks)})"
    return f"{head} {text.lstrip(' ')}" if text else head


def format_head(line: Line) -> str:
    """``Mara? (softly):``, all of a line that stands before its text."""
    name = clean_name(line.speaker or UNKNOWN)
    brackets = format_brackets(line)
    return f"{name}{'?' if line.unsure else ''}{f' ({brackets})' if brackets else ''}:"


def format_brackets(line: Line) -> str:
    """``softly, not spoken``: what stands in a line's brackets, empty for nothing."""
    words = ["thought"] if line.kind == "thought" else []
    words += [word for word in map(clean_delivery, line.delivery) if word]
    if not line.spoken:
        words.append("not spoken")
    if line.take:
        take = fold(line.take).replace("%", "%25").replace("(", "%28").replace(")", "%29")
        words.append(f"take: {take}")
    return ", ".join(words)
