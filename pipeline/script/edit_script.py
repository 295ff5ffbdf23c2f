"""The text of a script file changed where it must change and nowhere else, to the byte."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.errors import ScriptError
from pipeline.model import HEADING_KINDS, SPOKEN_KINDS, Line, Meta, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_shown
from pipeline.script.format_script import (
    META_FIELDS,
    format_head,
    format_header,
    format_line,
    header_key,
)
from pipeline.script.normal_forms import clean_key, clean_name, fold, same_name
from pipeline.script.parse_script import HEAD, Source, take_apart


def merge_text(old_text: str, merged: Script, name: str = "story.script") -> str:
    """The file of ``merged``, with the bytes of ``old_text`` wherever it says the same: lines,
    the blank lines between them, and the header."""
    old = take_apart(old_text, name)
    was: list[int | None] = [None] * len(merged.lines)
    for group in align(old.script.lines, merged.lines):
        if group.is_pair:
            was[group.b_start] = group.a_start
    bom = "\ufeff" if old_text.startswith("\ufeff") else ""
    return bom + "\n".join(_merge_header(old, merged.meta) + _merge_body(old, merged.lines, was))


def _merge_header(old: Source, meta: Meta) -> list[str]:
    was, raw = old.script.meta, list(old.raw[: old.header_size])
    wanted = {name: fold(getattr(meta, name)) for name in META_FIELDS}
    changed = {name: value for name, value in wanted.items() if value != getattr(was, name)}
    extra = tuple((clean_key(key), fold(value)) for key, value in meta.extra)
    if not changed and extra == was.extra:
        return raw
    if not raw or extra != was.extra:
        return [line + old.ending for line in format_header(meta)]
    out, seen = [], set()
    for line in raw:
        shown, _, _ = line.partition(":")
        key = shown.strip(" \t").casefold().replace("-", "_")
        if key in changed and key not in seen:
            seen.add(key)
            if changed[key] or key == "title":
                out.append(f"{shown}: {changed[key]}".rstrip(" ") + old.ending)
        else:
            out.append(line)
    added = {key: changed[key] for key in changed if key not in seen and changed[key]}
    book = added.pop("book", "")
    first = [f"book: {book}{old.ending}"] if book else []
    return first + out + [f"{header_key(key)}: {value}{old.ending}" for key, value in added.items()]


def _merge_body(old: Source, lines: Sequence[Line], was: Sequence[int | None]) -> list[str]:
    """The body's lines: kept where they say the same, with the blank lines that stood before
    them, as long as paragraphs still end where they should."""
    out: list[str] = []
    before: int | None = -1
    """Which line of the old file the last one was; -1 at the top."""
    ends: bool | None = None
    """Whether a paragraph ends after the last line of text; None after a heading and where
    that is shown already."""
    after_heading = True
    for line, index in zip(lines, was, strict=True):
        heading, text = line.kind in HEADING_KINDS, line.kind in SPOKEN_KINDS
        blanks = [old.ending] if heading or after_heading or ends else []
        if index is not None and before == index - 1 and (old.header_size or index):
            stood = _blanks_before(old, index)
            # The blank line of a paragraph's end may stand after a note as well as before it.
            if heading or ends is None or bool(stood) == ends or (ends and not text):
                blanks = stood
        out += blanks
        if index is not None and same_shown(old.script.lines[index], line):
            out.append(old.raw[old.raw_indexes[index]])
        else:
            out.append(format_line(line) + old.ending)
        if text:
            ends = line.paragraph_end
        elif heading or (blanks and ends):
            ends = None
        before, after_heading = index, heading
    last = len(old.script.lines) - 1
    return out + (_blanks_before(old, last + 1) if before == last else [""])


def _blanks_before(old: Source, index: int) -> list[str]:
    """The blank lines before a line of the old file; those at its end for the one after the
    last."""
    start = old.raw_indexes[index - 1] + 1 if index else old.header_size
    end = old.raw_indexes[index] if index < len(old.raw_indexes) else len(old.raw)
    return list(old.raw[start:end])


# ------------------------------------------------------------------ who speaks


def set_speaker(text: str, numbers: Sequence[int], speaker: str, name: str = "story.script") -> str:
    """The file with these lines given to ``speaker``, and sure. Lines count from 1 over all
    lines of text, as the listings do. Raises ScriptError for a number the script lacks."""
    source = take_apart(text, name)
    story = [i for i, line in enumerate(source.script.lines) if line.kind in SPOKEN_KINDS]
    for number in numbers:
        if not 1 <= number <= len(story):
            raise ScriptError(
                f"{name}: there is no line {number}.",
                f"Its lines count from 1 to {len(story)}.",
            )
    return set_labels(text, {number: Label(speaker) for number in numbers}, name)


@dataclass(frozen=True, slots=True)
class Label:
    """Who speaks a line."""

    speaker: str
    unsure: bool = False


def set_labels(text: str, labels: Mapping[int, Label], name: str = "story.script") -> str:
    """The file with each of these lines (by its number, as ``set_speaker`` counts) given to
    somebody."""
    source = take_apart(text, name)
    story = [i for i, line in enumerate(source.script.lines) if line.kind in SPOKEN_KINDS]
    wanted = {story[number - 1]: label for number, label in labels.items()}
    raw = list(source.raw)
    for index, label in wanted.items():
        line = source.script.lines[index]
        changed = replace(line, speaker=clean_name(label.speaker), unsure=label.unsure)
        _set_head(raw, source, index, changed)
    return _whole(text, raw)


def rename(text: str, old: str, new: str, name: str = "story.script") -> str:
    """The file with every line of ``old`` given to ``new``, unsure ones still unsure: a
    character renamed, or merged into another. Raises ScriptError where nobody has that name."""
    source = take_apart(text, name)
    indexes = [
        i for i, line in enumerate(source.script.lines)
        if line.kind in SPOKEN_KINDS and same_name(line.speaker, old)
    ]  # fmt: skip
    if not indexes:
        raise ScriptError(
            f"{name}: nobody called {old} speaks here.",
            f"Who does: {_speakers(source.script)}.",
        )
    clean = clean_name(new)
    return _with_heads(text, source, indexes, lambda line: replace(line, speaker=clean))


def _with_heads(
    text: str, source: Source, indexes: Sequence[int], change: Callable[[Line], Line]
) -> str:
    """The file with a new head on these lines of the script; their words keep their bytes."""
    raw = list(source.raw)
    for index in indexes:
        _set_head(raw, source, index, change(source.script.lines[index]))
    return _whole(text, raw)


def _set_head(raw: list[str], source: Source, index: int, changed: Line) -> None:
    """A new head for a line of the script, where it shows something else; its words keep their
    bytes."""
    if same_shown(source.script.lines[index], changed):
        return
    at = source.raw_indexes[index]
    old_line = raw[at].lstrip(" \t")
    head = HEAD.match(old_line)
    raw[at] = format_head(changed) + (old_line[head.end() :] if head else "")


def _whole(text: str, raw: Sequence[str]) -> str:
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    return bom + "\n".join(raw)


def _speakers(script: Script) -> str:
    names = {line.speaker: None for line in script.lines if line.kind in SPOKEN_KINDS}
    return ", ".join(name for name in names if name) or "nobody"
