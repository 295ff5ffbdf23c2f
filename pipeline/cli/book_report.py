"""What a command says at its end: as one JSON object, or in words."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.model import NARRATOR, UNKNOWN
from pipeline.workflows.results import (
    BuildResult,
    CleanResult,
    Failed,
    NumberedLine,
    SplitResult,
    numbered,
)

if TYPE_CHECKING:
    from pipeline.workflows.list_chapters import Outline

Json = dict[str, Any]
_LISTED = 10
_SHOWN_TEXT = 60


def split_json(result: SplitResult) -> Json:
    """The tagged script as other tools read it."""
    tagged = result.script
    lines = numbered(tagged)
    spoken = Counter(n.line.speaker for n in lines if n.line.speaker not in (None, NARRATOR))
    known = {c.name: c for c in tagged.characters}
    names = [c.name for c in tagged.characters] + [s for s in spoken if s not in known]
    characters = [
        {
            "name": name,
            "aliases": list(known[name].aliases) if name in known else [],
            "gender": known[name].gender if name in known else "unknown",
            "age": known[name].age if name in known else "unknown",
            "lines": spoken[name],
        }
        for name in names
    ]
    return {
        "title": tagged.meta.title,
        "author": tagged.meta.author,
        "language": tagged.meta.language,
        "script": _shown(result.path),
        "chapters": [
            {"chapter": line.place.chapter, "title": line.text}
            for line in tagged.lines if line.kind == "chapter"
        ],
        "characters": characters,
        "lines": [_line_json(n) for n in lines],
        "warnings": list(tagged.warnings),
    }  # fmt: skip


def _line_json(numbered_line: NumberedLine) -> Json:
    line = numbered_line.line
    return {
        "n": numbered_line.number,
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "kind": line.kind,
        "speaker": line.speaker,
        "text": line.text,
        "delivery": list(line.delivery),
        "spoken": line.spoken,
        "confidence": line.confidence,
        "unsure": line.unsure,
        "reason": line.reason,
        "alternatives": [{"speaker": s, "confidence": p} for s, p in line.alternatives],
        "start": line.source_start,
        "end": line.source_end,
    }


def chapters_json(found: Outline) -> Json:
    """What a manuscript holds."""
    return {
        "title": found.meta.title,
        "author": found.meta.author,
        "language": found.meta.language,
        "words": found.words,
        "chapters": [
            {
                "number": c.number, "title": c.title, "scenes": c.scenes,
                "paragraphs": c.paragraphs, "words": c.words, "first_words": c.first_words,
            }
            for c in found.chapters
        ],
        "matter": [{"chapter": chapter, "text": text} for chapter, text in found.matter],
        "warnings": list(found.warnings),
    }  # fmt: skip


def build_json(result: BuildResult) -> Json:
    """What was made, spoken and left open."""
    return {
        "title": result.title,
        "script": _shown(result.script),
        "folder": _shown(result.folder),
        "chapters": [
            {"title": c.title, "path": _shown(result.folder / c.name), "duration_ms": c.duration_ms}
            for c in result.chapters
        ],
        "artefacts": [{"kind": a.kind, "path": _shown(a.path)} for a in result.artefacts],
        "duration_ms": result.duration_ms,
        "rendered": result.rendered,
        "reused": result.reused,
        "encoded": result.encoded,
        "written": [_shown(a.path) for a in result.artefacts if a.written],
        "unchanged": result.unchanged,
        "failed": [_failed_json(f) for f in result.failed],
        "unsure": [_place_json(n) for n in result.doubtful],
        "warnings": list(result.warnings),
    }


def clean_json(result: CleanResult) -> Json:
    """What ``clean`` dropped."""
    return {"removed": result.removed, "bytes": result.freed, "kept": result.kept}


def _place_json(numbered_line: NumberedLine) -> Json:
    line = numbered_line.line
    return {
        "n": numbered_line.number,
        "chapter": line.place.chapter,
        "scene": line.place.scene,
        "speaker": line.speaker,
        "confidence": line.confidence,
        "reason": line.reason,
        "text": line.text,
    }


def _failed_json(failed: Failed) -> Json:
    place = failed.place
    return {
        "n": failed.number,
        "chapter": place.chapter,
        "scene": place.scene,
        "speaker": failed.speaker,
        "text": failed.text,
        "message": failed.message,
    }


# ------------------------------------------------------------------ in words


def chapters_words(found: Outline) -> str:
    """A line for each chapter, and what is left out."""
    name = f"{found.meta.title or 'Untitled'}{found.meta.author and f' by {found.meta.author}'}"
    listed = [c for c in found.chapters if c.number]
    words = [f"{name}: {_count(len(listed), 'chapter')}, {_count(found.words, 'word')}."]
    for c in found.chapters:
        title = c.title or ("(before the first heading)" if not c.number else "(untitled)")
        scenes = f", {_count(c.scenes, 'scene')}" if c.scenes > 1 else ""
        start = f": {c.first_words}" if c.first_words else ""
        words.append(f"{c.number:4}  {title} ({_count(c.words, 'word')}{scenes}){start}")
    if found.matter:
        count = _count(len(found.matter), "paragraph")
        words.append(f"Not spoken: {count} of front and back matter.")
        for _, text in found.matter[:_LISTED]:
            words.append(f"      {text[:_SHOWN_TEXT]}{'…' if len(text) > _SHOWN_TEXT else ''}")
        if len(found.matter) > _LISTED:
            words.append(f"      … and {len(found.matter) - _LISTED} more (--json lists all)")
    return "\n".join([*words, *(f"Note: {warning}" for warning in found.warnings)])


def split_words(result: SplitResult, *, verbose: bool) -> str:
    """A few lines for the person who ran ``split``."""
    lines = numbered(result.script)
    said = [n for n in lines if n.line.kind != "narration"]
    spoken = Counter(n.line.speaker or UNKNOWN for n in said)
    cast = ", ".join(f"{name} {count}" for name, count in spoken.most_common(8))
    more = f" and {len(spoken) - 8} more" if len(spoken) > 8 else ""
    state = "Wrote" if result.written else "Unchanged:"
    words = [
        f"{state} {_shown(result.path)}: {_count(len(lines), 'line')}, {len(said)} of them "
        f"spoken by {_count(len(spoken), 'character')}.",
    ]
    if cast:
        words.append(f"Who speaks: {cast}{more}.")
    words += _doubts(result.doubtful, verbose)
    words += [f"Note: {warning}" for warning in result.script.warnings]
    return "\n".join(words)


def build_words(result: BuildResult, *, verbose: bool) -> str:
    """A few lines for the person who ran ``build`` or ``preview``."""
    words = []
    if result.unchanged:
        words.append(
            f"Nothing to do: {_shown(result.folder)} is as the script and the cast want it."
        )
    length = _duration(result.duration_ms)
    for artefact in result.artefacts:
        if artefact.kind != "mp3-chapter":
            words.append(f"{'Made' if artefact.written else 'Kept'} {_shown(artefact.path)}")
    if result.chapters:
        words.append(
            f"{_count(len(result.chapters), 'chapter')}, {length}, in {_shown(result.folder)}"
        )
    if not result.unchanged:
        words.append(f"Spoken anew: {_count(result.rendered, 'cue')}; reused: {result.reused}.")
    words += [
        f"Failed, {f'line {f.number}' if f.number else f'“{f.text}”'} "
        f"({_at(f.place.chapter, f.place.scene)}, {f.speaker}): {f.message}"
        for f in result.failed
    ]
    if result.failed:
        words.append("The book was left as it was; run the same command again to try just these.")
    words += _doubts(result.doubtful, verbose)
    words += [f"Note: {warning}" for warning in result.warnings]
    return "\n".join(words)


def clean_words(result: CleanResult) -> str:
    """One line for the person who ran ``clean``."""
    return (
        f"Dropped {_count(result.removed, 'unused take')} and slots "
        f"({result.freed / 1e6:.1f} MB); {result.kept} are in use."
    )


def _doubts(doubtful: tuple[NumberedLine, ...], verbose: bool) -> list[str]:
    if not doubtful:
        return []
    words = [f"Unsure who speaks: {_count(len(doubtful), 'line')} ('?' in the script)."]
    for n in doubtful if verbose else doubtful[:_LISTED]:
        line = n.line
        sure = "" if line.confidence is None else f" {line.confidence:.0%}"
        text = line.text if len(line.text) <= _SHOWN_TEXT else line.text[: _SHOWN_TEXT - 1] + "…"
        words.append(
            f"  {n.number:>5}  {_at(line.place.chapter, line.place.scene)}  "
            f"{line.speaker or UNKNOWN}{sure}: {text}"
        )
    if not verbose and len(doubtful) > _LISTED:
        words.append(f"  … and {len(doubtful) - _LISTED} more (-v lists them all).")
    return words


def _at(chapter: int, scene: int) -> str:
    return f"chapter {chapter}, scene {scene}"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def _duration(ms: int) -> str:
    seconds = round(ms / 1000)
    hours, minutes = seconds // 3600, seconds // 60 % 60
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {seconds % 60:02} s"


def _shown(path: Path) -> str:
    """Relative to the current folder where it lies inside, else as it is."""
    if not path.is_absolute():
        return os.fspath(path)
    try:
        return os.fspath(path.relative_to(Path.cwd()))
    except ValueError:
        return os.fspath(path)
