"""What the commands about the cast say: as JSON or in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pipeline.workflows.audition import Audition
from pipeline.workflows.edit_cast import CastResult, VoiceList
from pipeline.workflows.plan_book import PlanResult

Json = dict[str, Any]
_PARTNERS = 3
_NAME = 28


def cast_json(result: CastResult) -> Json:
    """The cast for other tools."""
    report = result.report
    return {
        "voices": str(result.voices),
        "engine": report.engine,
        "characters": [
            {
                "name": r.name,
                "lines": r.lines,
                "words": r.words,
                "gender": r.gender,
                "age": r.age,
                "voice": r.voice.name,
                "rate": r.voice.rate,
                "pitch": r.voice.pitch,
                "volume": r.volume_db,
                "uncast": r.uncast,
                "talks_with": [{"name": n, "turns": t} for n, t in r.partners],
            }
            for r in report.roles
        ],
        "clashes": [
            {"characters": [c.one, c.other], "turns": c.turns, "distance": c.distance}
            for c in report.clashes
        ],
        "absent": list(report.absent),
    }


def cast_words(result: CastResult) -> str:
    """The cast as a table, and what to look at."""
    report = result.report
    rows = [("", "lines", "words", "voice", "talks with")]
    for role in report.roles:
        voice = role.voice.name + _manner(role.voice.rate, role.voice.pitch, role.volume_db)
        talks = ", ".join(f"{n} {t}" for n, t in role.partners[:_PARTNERS])
        flag = " *" if role.uncast else ""
        rows.append((role.name[:_NAME], str(role.lines), f"{role.words:,}", voice + flag, talks))
    words = [_table(rows, right=(1, 2))]
    if any(role.uncast for role in report.roles):
        words.append("* not in voices.yaml: auto-casting chose, and the next build writes it down.")
    words += [
        f"May be confused: {c.one} and {c.other}, who exchange {c.turns} turns."
        for c in report.clashes
    ]
    if report.absent:
        words.append(f"Cast but not in the script: {', '.join(report.absent)}.")
    return "\n".join(words)


def plan_json(result: PlanResult) -> Json:
    """The plan for other tools."""
    return {
        "script": str(result.split.path),
        "engine": result.engine,
        "lines": result.lines,
        "cues": result.cues,
        "to_speak": {"lines": result.missing_lines, "cues": result.missing},
        "reasons": [{"why": r.why, "lines": r.lines, "cues": r.cues} for r in result.reasons],
        "speakers": [{"name": n, "lines": c} for n, c in result.by_speaker],
        "seconds": None if result.seconds is None else round(result.seconds, 1),
        "warnings": list(result.warnings),
    }


def plan_words(result: PlanResult) -> str:
    """The plan in a few lines."""
    if not result.missing:
        words = [f"Nothing to speak: all {result.cues:,} cues of {result.lines:,} lines are there."]
    else:
        words = [
            f"To speak: {result.missing_lines:,} of {result.lines:,} lines "
            f"({result.missing:,} of {result.cues:,} cues), {_long(result.seconds)}."
        ]
        words += [
            f"  {r.lines:>6,} {'line: ' if r.lines == 1 else 'lines:'} {r.why}"
            for r in result.reasons
        ]
        speakers = ", ".join(f"{name} {count}" for name, count in result.by_speaker[:8])
        words.append(f"Who speaks them: {speakers}.")
    return "\n".join([*words, *(f"Note: {warning}" for warning in result.warnings)])


def voices_json(lists: Sequence[VoiceList], page: Path | None) -> Json:
    """Every voice for other tools."""
    return {
        "engines": [
            {
                "engine": found.engine,
                "version": found.version,
                "licence": found.licence,
                "voices": [
                    {
                        "name": v.name,
                        "gender": v.gender,
                        "age": v.age,
                        "accent": v.accent,
                        "quality": v.quality,
                        "note": v.note,
                    }
                    for v in found.voices
                ],
            }
            for found in lists
        ],
        "page": None if page is None else str(page),
    }


def voices_words(lists: Sequence[VoiceList], page: Path | None) -> str:
    """Every voice as a table."""
    words = []
    for found in lists:
        words.append(f"{found.engine} {found.version} ({found.licence})")
        words.append(_table([(v.name, v.gender, v.age, v.note or v.accent) for v in found.voices]))
    if page is not None:
        words.append(f"Hear them: {page}")
    return "\n".join(words)


def audition_json(result: Audition) -> Json:
    """The audition for other tools."""
    return {
        "page": str(result.page),
        "lines": [n.number for n in result.lines],
        "candidates": [{"voice": t.name, "path": str(t.path)} for t in result.tried],
    }


def audition_words(result: Audition) -> str:
    """Where to listen."""
    return "\n".join(
        [*(f"{t.name}: {t.path}" for t in result.tried), f"Hear them all: {result.page}"]
    )


def _manner(rate: float, pitch: float, volume_db: float) -> str:
    said = f" x{rate:g}" if rate != 1 else ""
    said += f" {pitch:+g}" if pitch else ""
    return said + (f" {volume_db:+g}dB" if volume_db else "")


def _table(rows: Sequence[Sequence[str]], right: Iterable[int] = ()) -> str:
    """Rows in columns, as wide as their widest cell."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    to_right = set(right)
    lines = []
    for row in rows:
        cells = [
            cell.rjust(width) if i in to_right else cell.ljust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  " + "  ".join(cells).rstrip())
    return "\n".join(lines)


def _long(seconds: float | None) -> str:
    if seconds is None:
        return "for a time not measured yet"
    if seconds < 90:
        return f"about {max(1, round(seconds))} s"
    return f"about {round(seconds / 60)} min"
