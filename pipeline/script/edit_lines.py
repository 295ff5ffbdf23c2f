"""One line of a script's file changed, cut, joined, put in or taken out; every other byte stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pipeline.acoustics import is_room
from pipeline.errors import ScriptError
from pipeline.model import HEADING_KINDS, NARRATOR, SPOKEN_KINDS, UNKNOWN, Line
from pipeline.script.compare_lines import same_shown
from pipeline.script.format_script import format_head, format_line
from pipeline.script.normal_forms import clean_name, fold
from pipeline.script.parse_script import HEAD, Source, parse, take_apart

PERSONS_KINDS = frozenset({"note", "pause", "sound"})
"""Kinds of line that are a person's own, and may be put in and taken out."""


@dataclass(frozen=True, slots=True)
class LineChange:
    """What is to be changed of a line; None leaves it."""

    speaker: str | None = None
    unsure: bool | None = None
    text: str | None = None
    delivery: tuple[str, ...] | None = None
    spoken: bool | None = None
    thought: bool | None = None
    take: str | None = None
    """A recording's file; empty for none."""


def change_lines(text: str, changes: Mapping[int, LineChange], name: str = "story.script") -> str:
    """The file with these lines (by index in the script) changed. Raises ScriptError for an index
    that the script lacks, and for a change that its line can't take."""
    source = take_apart(text, name)
    raw = list(source.raw)
    for index, change in changes.items():
        line = _line_at(source, index, name)
        wanted = _changed(line, change)
        if same_shown(line, wanted):
            continue
        at = source.raw_indexes[index]
        if wanted.kind in SPOKEN_KINDS and wanted.text == line.text:
            # Its words keep their bytes.
            old = raw[at].lstrip(" \t")
            head = HEAD.match(old)
            raw[at] = format_head(wanted) + (old[head.end() :] if head else "")
        else:
            raw[at] = format_line(wanted) + source.ending
    return _whole(text, raw, name)


def _changed(line: Line, change: LineChange) -> Line:
    if line.kind in SPOKEN_KINDS:
        return _changed_speech(line, change)
    if change.text is not None:
        words = fold(change.text)
        if not words and line.kind != "note":
            raise ScriptError("this line can't be empty.", "Take it out instead.")
        line = replace(line, text=words)
    if change.spoken is not None and line.kind in HEADING_KINDS:
        line = replace(line, spoken=change.spoken)
    if change.delivery is not None and line.kind in HEADING_KINDS:
        line = replace(line, delivery=tuple(filter(is_room, change.delivery)))
    return line


def _changed_speech(line: Line, change: LineChange) -> Line:
    wanted: dict[str, object] = {}
    if change.speaker is not None:
        wanted["speaker"], wanted["unsure"] = _speaker(change.speaker), False
    if change.unsure is not None:
        wanted["unsure"] = change.unsure
    if change.text is not None:
        wanted["text"] = fold(change.text)
    for field in ("delivery", "spoken", "take"):
        if (value := getattr(change, field)) is not None:
            wanted[field] = value
    line = replace(line, **wanted)  # type: ignore[arg-type]
    thought = line.kind == "thought" if change.thought is None else change.thought
    kind = "thought" if thought else "narration" if line.speaker == NARRATOR else "speech"
    return replace(line, kind=kind)


def _speaker(name: str) -> str | None:
    cleaned = clean_name(name)
    return None if cleaned == UNKNOWN else cleaned


def split_line(text: str, index: int, at: int, name: str = "story.script") -> str:
    """The file with a line cut in two at a character of its text; both halves keep its speaker and
    delivery. Raises ScriptError where a half would be empty."""
    source = take_apart(text, name)
    line = _line_at(source, index, name)
    halves = (line.text[:at].strip(" "), line.text[at:].strip(" "))
    if line.kind not in SPOKEN_KINDS or not all(halves):
        raise ScriptError("a line is cut inside its words.", "Put the cursor between two of them.")
    raw, place = list(source.raw), source.raw_indexes[index]
    raw[place : place + 1] = [
        format_line(replace(line, text=half)) + source.ending for half in halves
    ]
    return _whole(text, raw, name)


def join_lines(text: str, index: int, name: str = "story.script") -> str:
    """The file with a line and the next one made one, said as the first is. Raises ScriptError
    where no line of text follows it in its scene."""
    source = take_apart(text, name)
    line = _line_at(source, index, name)
    after = source.script.lines[index + 1 : index + 2]
    if line.kind not in SPOKEN_KINDS or not after or after[0].kind not in SPOKEN_KINDS:
        raise ScriptError(
            "a line is joined to the line of text that follows it.",
            "Take notes and pauses between the two out first.",
        )
    joined = replace(line, text=f"{line.text} {after[0].text}".strip(" "))
    raw, place = list(source.raw), source.raw_indexes[index]
    raw[place : source.raw_indexes[index + 1] + 1] = [format_line(joined) + source.ending]
    return _whole(text, raw, name)


def insert_line(text: str, index: int, kind: str, words: str, name: str = "story.script") -> str:
    """The file with a note, pause or sound behind a line (-1 for before the first). Raises
    ScriptError for another kind, and for a pause that is none."""
    source = take_apart(text, name)
    if kind not in PERSONS_KINDS:
        raise ScriptError("only notes, pauses and sounds are put in.", "Cut a line in two instead.")
    if index >= 0:
        _line_at(source, index, name)
    words = fold(words.replace("]", ""))
    new = f"% {words}" if kind == "note" else f"[{kind} {words}]"
    place = source.raw_indexes[index] + 1 if index >= 0 else source.header_size
    raw = list(source.raw)
    raw[place:place] = [new + source.ending] if index >= 0 else [source.ending, new + source.ending]
    return _whole(text, raw, name)


def remove_line(text: str, index: int, name: str = "story.script") -> str:
    """The file without a note, pause or sound. Raises ScriptError for a line of the author's."""
    source = take_apart(text, name)
    if _line_at(source, index, name).kind not in PERSONS_KINDS:
        raise ScriptError(
            "the author's words stay in the script.", "Mark the line as not spoken instead."
        )
    raw = list(source.raw)
    del raw[source.raw_indexes[index]]
    return _whole(text, raw, name)


def moved_index(before: str, after: str, index: int, name: str = "story.script") -> int | None:
    """Where a line of one text of a file stands in another, which somebody saved since; None where
    it, or a line beside it, was changed."""
    old, new = take_apart(before, name), take_apart(after, name)
    olds = [old.raw[at] for at in old.raw_indexes]
    news = [new.raw[at] for at in new.raw_indexes]
    if not 0 <= index < len(olds):
        return None
    if olds[: index + 1] == news[: index + 1]:
        return index
    shift = len(news) - len(olds)
    same_end = index + shift >= 0 and olds[index:] == news[index + shift :]
    if same_end:
        return index + shift
    # Somebody changed lines on both sides: it is the same where its neighbours are.
    around = slice(max(0, index - 1), index + 2)
    return index if not shift and olds[around] == news[around] else None


def _line_at(source: Source, index: int, name: str) -> Line:
    if not 0 <= index < len(source.script.lines):
        raise ScriptError(f"{name} has no such line any more.", "Look at the script as it is now.")
    return source.script.lines[index]


def _whole(text: str, raw: list[str], name: str) -> str:
    """The file's text, if it can be read. Raises ScriptError."""
    bom = "\ufeff" if text.startswith("\ufeff") else ""
    whole = bom + "\n".join(raw)
    parse(whole, name)
    return whole
