"""What the last finished build spoke, kept in the book's folder: for saying what changed since."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline import casting, engines, files, output_folder, render
from pipeline.bounded_read import checked, entries, read_json
from pipeline.key_run import SeenKeys
from pipeline.model import Cue, Plan, Script, Voice
from pipeline.store import digest
from pipeline.workflows.speak_plan import cues_of

FILE = ".plan.json"
_json = json.JSONEncoder(ensure_ascii=False).encode
_KEY_BYTES = 8
"""Of a take's key, enough to know it by."""


@dataclass(frozen=True, slots=True)
class SpokenCue:
    """How a text was spoken, once."""

    voice: str
    delivery: str
    speaker: str
    """As the cast calls them."""


@dataclass(frozen=True, slots=True)
class LastBuild:
    """What the last finished build spoke."""

    version: str
    """Of its engine."""
    cues: Mapping[str, tuple[SpokenCue, ...]]
    """For each text's digest, how the lines that had it were spoken."""


def remember_build(
    folder: output_folder.BookFolder,
    plan: Plan,
    names: Sequence[str],
    engine: engines.Engine,
    takes: render.Takes,
) -> None:
    """Keep what a finished build spoke, for the next plan to say what changed. ``names`` are those
    that ``cast_names`` gives; ``takes`` hold every cue, and every voice's calibration passage."""
    files.write_json(folder.path / FILE, _as_json(plan, names, engine, takes))


def _as_json(
    plan: Plan, names: Sequence[str], engine: engines.Engine, takes: render.Takes
) -> Iterator[str]:
    """The text of the file, piece by piece: as rows of strings it takes three times as much."""
    yield f'{{"version": {_json(engine.info().version)}, "cues": ['
    comma = ""
    for p in plan.parts:
        if not p.clip:
            row = (_text_key(p.cue), _voice_key(p.cue.voice), _delivery_key(p.cue), names[p.line])
            yield f"{comma}{_json(row)}"
            comma = ", "
    yield f'], "engine": {_json(engine.name)}, "voices": {{'
    comma = ""
    for voice, keys in _keys_of_voices(plan, takes).items():
        yield f'{comma}{_json(voice)}: ["' + keys.hex(",", _KEY_BYTES).replace(",", '", "') + '"]'
        comma = ", "
    yield "}}"


def _keys_of_voices(plan: Plan, takes: render.Takes) -> dict[str, bytearray]:
    """What every voice's takes are known by, one behind another, its calibration passage's first:
    as strings they take ten times as much."""
    keys: dict[str, bytearray] = {}
    seen = SeenKeys()
    for cue in cues_of(plan.parts):
        key = takes.key(cue)
        if seen.add(key):
            keys.setdefault(cue.voice.name, bytearray()).extend(bytes.fromhex(known_by(key)))
    return keys


def cast_names(cast: casting.Cast, script: Script) -> tuple[str, ...]:
    """The speaker of each line of the script, as the cast calls them."""
    speakers = {line.speaker for line in script.lines}
    names = {speaker: cast.played_by(speaker) for speaker in speakers}
    return tuple(names[line.speaker] for line in script.lines)


def read_last_build(folder: output_folder.BookFolder) -> LastBuild | None:
    """What ``remember_build`` kept; None where there is nothing, or nothing that can be read."""
    try:
        data = read_json(folder.path / FILE)
        cues: dict[str, list[SpokenCue]] = {}
        for row in entries(data, "cues", list):
            text, voice, delivery, speaker = (checked(word, str) for word in row)
            cues.setdefault(text, []).append(SpokenCue(voice, delivery, speaker))
        return LastBuild(str(data["version"]), {k: tuple(v) for k, v in cues.items()})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def voices_of_takes(folder: output_folder.BookFolder) -> dict[str, str]:
    """The voice of each take of a book's last finished build (``pyttsx3 en-us+f3``), by the
    beginning of its key (``known_by``); empty where nothing is known."""
    try:
        data = read_json(folder.path / FILE)
        engine = str(data["engine"])
        return {
            checked(key, str): f"{engine} {voice}"
            for voice, keys in data["voices"].items()
            for key in checked(keys, list)
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def known_by(key: str) -> str:
    """What of a take's key a last build remembers."""
    return key[: 2 * _KEY_BYTES]


def why_to_speak(cue: Cue, speaker: str, last: LastBuild | None, version: str) -> str:
    """Why a cue has no take, in a few words; ``version`` is the engine's now."""
    if last is None:
        return "never spoken"
    before = last.cues.get(_text_key(cue))
    if before is None:
        return "text changed"
    voice, delivery = _voice_key(cue.voice), _delivery_key(cue)
    if any((b.voice, b.delivery) == (voice, delivery) for b in before):
        return "engine updated" if version != last.version else "take is gone"
    if any(b.voice == voice for b in before):
        return "delivery changed"
    if any(b.speaker == speaker for b in before):
        return f"voice of {speaker} changed"
    return f"given to {speaker}"


def _text_key(cue: Cue) -> str:
    return digest(cue.text)[:16]


@lru_cache
def _voice_key(voice: Voice) -> str:
    return f"{voice.engine} {voice.name} {voice.rate:g} {voice.pitch:g}"


def _delivery_key(cue: Cue) -> str:
    return ", ".join(cue.delivery)
