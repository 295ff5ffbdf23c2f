"""The tagged script file, read and written: one line of the file is one line of the script.

What a file can show is a little less than a ``Line`` holds; ``parse(dump(script))`` gives back
all that it shows, and the sidecar keeps the rest.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from ..errors import ScriptError
from ..model import (
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

META_FIELDS = ("title", "author", "narrator", "language", "cover")

_HEADER_START = re.compile(r"[a-z][a-z0-9_-]*[ \t]*:(?:\s|$)")
_HEADER_LINE = re.compile(r"(?P<key>[^:]+?)[ \t]*:(?:[ \t]+(?P<value>.*))?$", re.DOTALL)
HEAD = re.compile(
    r"(?P<name>[^():?]+?)[ \t]*(?P<unsure>\?)?[ \t]*(?P<brackets>\([^()]*\))?[ \t]*:(?=[ \t]|$)"
)
"""All that stands before a line's text: ``Mara? (softly):``."""
_CLOSER = re.compile(r"[():?]| \Z")
_NARRATION = re.compile(rf"{NARRATOR}[ \t]*[?(:]")
_PAUSE = re.compile(r"(\d+(?:\.\d+)?|\.\d+)[ ]?(s|ms)\Z", re.IGNORECASE)
_MARKED = re.compile(r"\((spoken|not spoken)\)\Z", re.IGNORECASE)
_RESERVED = {NARRATOR.casefold(): NARRATOR, UNKNOWN.casefold(): UNKNOWN}
_SHOWN_GOT = 60


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
    elif _MARKED.search(text):
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


# ------------------------------------------------------------------ reading


@dataclass(frozen=True, slots=True)
class Source:
    """A script file taken apart: which of its lines says what."""

    script: Script
    raw: tuple[str, ...]
    """Every line of the file, without its ``\\n``."""
    header: int
    """How many of them are the header."""
    at: tuple[int, ...]
    """For each line of the script, its index in ``raw``."""
    ending: str
    """What stands before every ``\\n`` of the file: nothing, or a carriage return."""


def parse(text: str, name: str = "story.script") -> Script:
    """The script that a file's text holds.

    Raises ScriptError, ``story.script:14: expected 'Name: text', got '…'``.
    """
    return take_apart(text, name).script


def take_apart(text: str, name: str = "story.script") -> Source:
    """As ``parse``, with the file's own lines."""
    text = text.removeprefix("\ufeff")
    # Only \n ends a line: splitlines() would also cut at U+2028, NEL and form feeds, which
    # may stand in an author's text.
    raw = tuple(text.split("\n"))
    meta, header = _parse_header(raw, name)
    said: list[_Said] = []
    at: list[int] = []
    ends: set[int] = set()
    ended = False
    last: int | None = None
    """Index of the last line of text that no heading followed."""
    for index in range(header, len(raw)):
        if not raw[index].strip():
            ended = True
        else:
            line = _parse_line(raw[index], name, index + 1)
            if last is not None and (ended or line.kind in HEADING_KINDS):
                ends.add(last)
                last = None
            if line.kind in SPOKEN_KINDS:
                last = len(said)
            ended = False
            said.append(line)
            at.append(index)
    if last is not None:
        ends.add(last)
    lines = _as_lines(said, ends)
    script = Script(meta, lines)
    return Source(script, raw, header, tuple(at), "\r" if raw[0].endswith("\r") else "")


class _Said(NamedTuple):
    """What one line of the file says by itself. A book has thousands, and a frozen ``Line`` is
    dear to make and dearer to change: each is made once, when all is known."""

    kind: str
    text: str
    speaker: str | None = NARRATOR
    delivery: tuple[str, ...] = ()
    spoken: bool = True
    take: str = ""
    unsure: bool = False


def _as_lines(said: list[_Said], ends: Container[int]) -> tuple[Line, ...]:
    """The script's lines; those whose index is in ``ends`` end a paragraph."""
    spelling = _spelling(line.speaker for line in said)
    places = _places([line.kind for line in said])
    return tuple(
        Line(
            place,
            line.kind,
            line.text,
            spelling.get(line.speaker, line.speaker),
            line.delivery,
            line.spoken,
            line.take,
            line.unsure,
            index in ends,
        )
        for index, (line, place) in enumerate(zip(said, places, strict=True))
    )


def _parse_header(raw: tuple[str, ...], name: str) -> tuple[Meta, int]:
    """The header and how many lines it takes; a file whose first line is no ``key: value``
    with a key in small letters has none."""
    if not _HEADER_START.match(raw[0]):
        return Meta(), 0
    fields: dict[str, str] = {}
    extra: list[tuple[str, str]] = []
    count = 0
    for index, line in enumerate(raw):
        # A missing blank line must not turn the first lines of the story into header fields.
        if not line.strip() or line[0] in "#%[" or _NARRATION.match(line):
            break
        found = _HEADER_LINE.match(line.removesuffix("\r"))
        if found is None:
            raise _unexpected(line, name, index + 1, "'key: value' or a blank line")
        key, value = found["key"], fold(found["value"] or "")
        if key.casefold() in META_FIELDS and key.casefold() not in fields:
            fields[key.casefold()] = value
        else:
            extra.append((fold(key), value))
        count = index + 1
    title, author, narrator, language, cover = (fields.get(field, "") for field in META_FIELDS)
    return Meta(title, author, narrator, language, cover, tuple(extra)), count


def _parse_line(raw: str, name: str, number: int) -> _Said:
    line = fold(raw)
    if line[0] == "#":
        return _parse_heading(line, name, number)
    if line[0] == "%":
        return _Said("note", line[1:].lstrip(" "))
    if line[0] == "[":
        return _parse_bracketed(line, name, number)
    # Most lines are a plain name and a text: no need to look closer at those.
    speaker, colon, text = line.partition(": ")
    if colon and speaker and _CLOSER.search(speaker) is None:
        return _speech(speaker, text, _PLAIN, unsure=False)
    found = HEAD.match(line)
    if found is None:
        raise _unexpected(line, name, number, "'Name: text'")
    brackets = _parse_brackets(found["brackets"]) if found["brackets"] else _PLAIN
    unsure = found["unsure"] is not None
    return _speech(found["name"], line[found.end() :], brackets, unsure=unsure)


def _speech(
    speaker: str, text: str, brackets: tuple[tuple[str, ...], bool, str, bool], *, unsure: bool
) -> _Said:
    words, spoken, take, thought = brackets
    speaker = _RESERVED.get(speaker.casefold(), speaker)
    kind = "thought" if thought else "narration" if speaker == NARRATOR else "speech"
    told = None if speaker == UNKNOWN else speaker
    return _Said(kind, text.lstrip(" "), told, words, spoken, take, unsure)


def _parse_heading(line: str, name: str, number: int) -> _Said:
    marks = len(line) - len(line.lstrip("#"))
    if marks > 2:
        raise _unexpected(line, name, number, "'# chapter' or '## scene'")
    kind = "chapter" if marks == 1 else "scene"
    text, spoken = line[marks:].lstrip(" "), True
    if marked := _MARKED.search(text):
        text, spoken = text[: marked.start()].rstrip(" "), marked[1].casefold() == "spoken"
    generated = kind == "scene" and is_generated_scene(text)
    return _Said(kind, text, spoken=spoken and not generated)


def _parse_bracketed(line: str, name: str, number: int) -> _Said:
    expected = "'[pause 1.5s]' or '[sound file.wav]'"
    kind, _, text = line[1:].partition(" ")
    if not line.endswith("]") or kind.casefold() not in ("pause", "sound"):
        raise _unexpected(line, name, number, expected)
    text = text[:-1].strip(" ")
    if not text or (kind.casefold() == "pause" and not _PAUSE.match(text)):
        raise _unexpected(line, name, number, expected)
    return _Said(kind.casefold(), text)


_PLAIN: tuple[tuple[str, ...], bool, str, bool] = ((), True, "", False)
"""What no brackets say."""


def _parse_brackets(brackets: str) -> tuple[tuple[str, ...], bool, str, bool]:
    """Delivery words, whether it is spoken, the take's file, whether it is a thought."""
    inside = brackets[1:-1]
    take = ""
    if found := re.search(r"(?:^|,)[ ]*take:", inside, re.IGNORECASE):
        take = inside[found.end() :].strip(" ")
        take = take.replace("%28", "(").replace("%29", ")").replace("%25", "%")
        inside = inside[: found.start()]
    words = [word for word in (part.strip(" ") for part in inside.split(",")) if word]
    plain = tuple(w for w in words if w.casefold() not in ("thought", "not spoken"))
    lowered = {word.casefold() for word in words}
    return plain, "not spoken" not in lowered, take, "thought" in lowered


def pause_ms(text: str) -> int:
    """The length of a pause line's text (``1.5s``, ``400ms``) in milliseconds; 0 for no length."""
    found = _PAUSE.match(text)
    if found is None:
        return 0
    return round(float(found[1]) * (1000 if found[2].casefold() == "s" else 1))


def _unexpected(line: str, name: str, number: int, expected: str) -> ScriptError:
    got = line if len(line) <= _SHOWN_GOT else line[: _SHOWN_GOT - 1] + "…"
    hint = (
        "Every line begins with who speaks it, or is blank, a '# chapter', a '## scene' or a "
        "'% note'."
    )
    return ScriptError(f"{name}:{number}: expected {expected}, got '{got}'.", hint)


def _spelling(speakers: Iterable[str | None]) -> dict[str | None, str]:
    """The one spelling of every name that is written in several: names are matched without
    regard to case, and the spelling met most often (else first) stands for all."""
    counts = Counter(speaker for speaker in speakers if speaker is not None)
    best: dict[str, str] = {}
    for speaker in counts:
        known = best.setdefault(speaker.casefold(), speaker)
        if counts[speaker] > counts[known]:
            best[speaker.casefold()] = speaker
    return {speaker: best[speaker.casefold()] for speaker in counts if len(best) < len(counts)}


def placed(lines: Iterable[Line]) -> list[Line]:
    """The lines with their chapters and scenes counted anew.

    ``#`` begins the next chapter, ``##`` the next scene (scene 1 where no text stood before it
    in its chapter). What stands before the first ``#`` is chapter 0, or chapter 1 in a script
    without any.
    """
    lines = list(lines)
    return [
        line if line.place == place else replace(line, place=place)
        for line, place in zip(lines, _places([x.kind for x in lines]), strict=True)
    ]


def _places(kinds: Sequence[str]) -> list[Place]:
    """See ``placed``."""
    chapter = 0 if "chapter" in kinds else 1
    scene, fresh = 1, True
    place = Place(chapter, scene)
    found = []
    for kind in kinds:
        if kind == "chapter":
            chapter, scene, fresh = chapter + 1, 1, True
            place = Place(chapter, scene)
        elif kind == "scene":
            scene, fresh = (1 if fresh else scene + 1), False
            place = Place(chapter, scene)
        elif kind != "note":
            fresh = False
        found.append(place)
    return found
