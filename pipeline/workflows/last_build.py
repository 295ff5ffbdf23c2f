"""What the last finished build spoke, and how fast: for saying what changed since."""

from __future__ import annotations

import json
from dataclasses import dataclass

from pipeline import casting, engines, files, output_folder
from pipeline.model import Cue, Plan, Script
from pipeline.store import Store, digest

MEMORY = ".plan.json"
_FEWEST = 10
"""Fewer cues than this don't tell an engine's speed."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What the last finished build spoke."""

    version: str
    cues: dict[str, tuple[tuple[str, str, str], ...]]
    """For each text's digest, (voice, delivery, speaker) of the lines that had it."""


def remember(
    folder: output_folder.Folder, plan: Plan, players: tuple[str, ...], engine: engines.Engine
) -> None:
    """Keep what a finished build spoke, for the next plan to say what changed. ``players`` says
    who speaks each line of the script."""
    kept = [
        [
            _text_key(p.cue),
            _voice_key(p.cue),
            _delivery_key(p.cue),
            players[p.line],
        ]
        for p in plan.parts
        if not p.clip
    ]
    data = {"version": engine.info().version, "cues": kept}
    files.write_text(folder.path / MEMORY, json.dumps(data, ensure_ascii=False))


def players(roles: casting.Cast, tagged: Script) -> tuple[str, ...]:
    """Who speaks each line of the script, as the cast calls them."""
    speakers = {line.speaker for line in tagged.lines}
    names = {speaker: roles.played_by(speaker) for speaker in speakers}
    return tuple(names[line.speaker] for line in tagged.lines)


def remembered(folder: output_folder.Folder) -> Memory | None:
    try:
        data = json.loads((folder.path / MEMORY).read_text(encoding="utf-8"))
        cues: dict[str, list[tuple[str, str, str]]] = {}
        for text, voice, delivery, speaker in data["cues"]:
            cues.setdefault(text, []).append((voice, delivery, speaker))
        return Memory(str(data["version"]), {k: tuple(v) for k, v in cues.items()})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def why_to_speak(cue: Cue, speaker: str, last: Memory | None, version: str) -> str:
    if last is None:
        return "never spoken"
    before = last.cues.get(_text_key(cue))
    if before is None:
        return "text changed"
    voice, delivery = _voice_key(cue), _delivery_key(cue)
    if any((v, d) == (voice, delivery) for v, d, _ in before):
        return "engine updated" if version != last.version else "take is gone"
    if any(v == voice for v, _, _ in before):
        return "delivery changed"
    if any(who == speaker for _, _, who in before):
        return f"voice of {speaker} changed"
    return f"given to {speaker}"


def _text_key(cue: Cue) -> str:
    return digest(cue.text)[:16]


def _voice_key(cue: Cue) -> str:
    voice = cue.voice
    return f"{voice.engine} {voice.name} {voice.rate:g} {voice.pitch:g}"


def _delivery_key(cue: Cue) -> str:
    return ", ".join(cue.delivery)


# ------------------------------------------------------------------ speed


def note_speed(store: Store, engine: engines.Engine, chars: int, cues: int, seconds: float) -> None:
    """Keep how fast an engine spoke, in characters a second with all its processes."""
    if cues >= _FEWEST and seconds > 0:
        store.put_record(_speed_key(engine), {"chars_per_s": chars / seconds})


def speed(store: Store, engine: engines.Engine) -> float | None:
    found = (store.get_record(_speed_key(engine)) or {}).get("chars_per_s")
    return float(found) if isinstance(found, (int, float)) and found > 0 else None


def _speed_key(engine: engines.Engine) -> str:
    return digest(["speed", engine.name, engine.info().version])
