"""The tagged script file, written: one line of the file is one line of the script.

``parsing`` reads it. What a file can show is a little less than a ``Line`` holds;
``parse(dump(script))`` gives back all that it shows, and the sidecar keeps the rest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import (
    HEADING_KINDS,
    SPOKEN_KINDS,
    UNKNOWN,
    Line,
    Meta,
    Script,
    is_generated_scene,
)

META_FIELDS = ("title", "author", "narrator", "language", "cover")

MARKED = re.compile(r"\((spoken|not spoken)\)\Z", re.IGNORECASE)
"""What says of a heading whether it is spoken, where its text doesn't."""


def fold(text: str) -> str:
    """Runs of spaces, tabs and line breaks made one space, none at either end. Other white
    space (no-break spaces, Unicode line separators) is the author's and stays."""
    if "  " in text or "\t" in text or "\n" in text or "\r" in text:
        text = re.sub(r"[ \t\r\n]+", " ", text)
    return text.strip(" ")


def clean_name(name: str) -> str:
    """A name as it can stand in a script: without ``:``, ``(``, ``)``, ``?``, line breaks, and
    a leading ``#``, ``%`` or ``[``. Where nothing is left, ``Unknown``."""
    cleaned = fold(re.sub(r"[:()?]", "", name)).lstrip("#%[ ")
    return cleaned if cleaned.strip() else UNKNOWN


def same_name(one: str | None, other: str | None) -> bool:
    """Whether a script takes two speakers for one: names are matched without regard to case."""
    return clean_name(one or UNKNOWN).casefold() == clean_name(other or UNKNOWN).casefold()


def verbatim_text(text: str) -> str:
    """A text with every white-space character removed."""
    return "".join(text.split())


def verbatim(script: Script) -> str:
    """The author's text as the script holds it, white space removed: spoken or not, headings
    included, generated scene names and a person's notes left out."""
    return "".join(verbatim_text(line.text) for line in script.lines if line.written)


# ------------------------------------------------------------------ writing


def dump(script: Script) -> str:
    """The script as a file, every line of it, in order."""
    return "\n".join(format_header(script.meta) + spaced(script.lines)) + "\n"


def format_header(meta: Meta) -> list[str]:
    """The header's lines. A title is always written, so that a file always has a header."""
    lines = [f"title: {fold(meta.title)}".rstrip(" ")]
    for name in META_FIELDS[1:]:
        if value := fold(getattr(meta, name)):
            lines.append(f"{name}: {value}")
    lines += [f"{clean_key(key)}: {fold(value)}".rstrip(" ") for key, value in meta.extra]
    return lines


def clean_key(key: str) -> str:
    """A header key as it can stand in a file."""
    return fold(key.replace(":", "")).lstrip("#%[ ") or "x"


def spaced(lines: Sequence[Line]) -> list[str]:
    """The file's lines for these lines, blank ones between them, beginning with a blank."""
    out: list[str] = []
    ends = [line.kind in SPOKEN_KINDS and line.paragraph_end for line in lines]
    for index in _last_texts(lines):
        ends[index] = True
    for index, line in enumerate(lines):
        before = lines[index - 1].kind if index else "chapter"
        if line.kind in HEADING_KINDS or before in HEADING_KINDS or ends[index - 1]:
            out.append("")
        out.append(format_line(line))
    return out


def _last_texts(lines: Sequence[Line]) -> list[int]:
    """The last line of text before each heading and the end: a paragraph ends there in any
    case."""
    found: list[int] = []
    last = None
    for index, line in enumerate(lines):
        if line.kind in SPOKEN_KINDS:
            last = index
        elif line.kind in HEADING_KINDS and last is not None:
            found.append(last)
            last = None
    return found if last is None else [*found, last]


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
    if line.kind == "scene" and is_generated_scene(text):
        return f"{head} {text}"
    if not line.spoken:
        text = f"{text} (not spoken)"
    elif MARKED.search(text):
        text = f"{text} (spoken)"
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


def clean_delivery(word: str) -> str:
    """A delivery as it can stand in brackets; empty where nothing is left, or where it would
    read as a setting."""
    cleaned = fold(re.sub(r"[(),]", " ", word))
    if cleaned.casefold() in ("thought", "not spoken") or cleaned[:5].casefold() == "take:":
        return ""
    return cleaned
