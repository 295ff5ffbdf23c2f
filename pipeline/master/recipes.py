"""What each slot of a book is made of: its take, level, pause, and music where there is some."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from pipeline.errors import FullcastError
from pipeline.master.slots import Finish, Recipe
from pipeline.model import Cue, Meta, Part, Plan, Take, Voice

Step = tuple[int, Recipe]
"""(Index in ``Plan.parts`` or -1, what is heard there)."""

_SOUND_PAUSE_MS = 500
_LONGEST_OVER_MUSIC_S = 10.0
_SHORT_S = 20.0
_SHORT_HEAD_MS = 600
_SHORT_TAIL_MS = 1_200


@dataclass(frozen=True, slots=True)
class Decor:
    """Music and sounds that a book asks for in the script's header."""

    chapter: Path | None = None
    """``chapter-music``: plays in at every chapter's start, under its first words."""
    scene: Path | None = None
    """``scene-sound``: heard before every scene but a chapter's first."""


def decor(meta: Meta, base: Path) -> Decor:
    """The music and sounds named in the header, relative to the script's folder."""
    extra = {name.lower().replace("_", "-"): value for name, value in meta.extra}
    chapter, scene = extra.get("chapter-music", ""), extra.get("scene-sound", "")
    return Decor(base / chapter if chapter else None, base / scene if scene else None)


def of_plan(
    plan: Plan,
    takes: Mapping[Cue, Take],
    finish: Finish,
    gains: Mapping[Voice, float],
    base: Path,
) -> list[list[Step]]:
    """For every chapter of the plan its slots in order, room tone at head and tail."""
    found = decor(plan.meta, base)
    chapters: dict[int, list[Step]] = {number: [] for number, _ in plan.chapters}
    last: dict[int, Part] = {}
    for i, part in enumerate(plan.parts):
        if part.place.chapter not in chapters:
            continue
        steps = chapters[part.place.chapter]
        before = last.get(part.place.chapter)
        recipe = _recipe(part, takes, finish, gains, base)
        if before is None:
            steps += _opening(found.chapter, recipe, takes.get(part.cue), i, finish)
        else:
            if found.scene is not None and before.place.scene != part.place.scene:
                steps.append((-1, _clip(found.scene, "sound", _SOUND_PAUSE_MS, finish)))
            steps.append((i, recipe))
        last[part.place.chapter] = part
    return [_framed(steps, _shortened(steps, takes, plan, finish)) for steps in chapters.values()]


def _shortened(steps: list[Step], takes: Mapping[Cue, Take], plan: Plan, finish: Finish) -> Finish:
    """The finish with less room tone where a chapter is a few words only: in so short a file
    the silence alone would bring its RMS under a shop's limit."""
    seconds = 0.0
    for part, recipe in steps:
        if recipe.treatment != "take":
            return finish
        take = takes[plan.parts[part].cue]
        seconds += take.samples / take.rate_hz if take.rate_hz else _SHORT_S
        if seconds >= _SHORT_S:
            return finish
    return replace(
        finish,
        head_ms=min(finish.head_ms, _SHORT_HEAD_MS),
        tail_ms=min(finish.tail_ms, _SHORT_TAIL_MS),
    )


def _framed(steps: list[Step], finish: Finish) -> list[Step]:
    """The steps between room tone; the tail is the last one's pause (both together would be
    more than ACX allows)."""

    if steps:
        part, recipe = steps[-1]
        steps = [*steps[:-1], (part, replace(recipe, pause_ms=0))]
    head = Recipe("", None, 0.0, finish.head_ms, finish)
    return [(-1, head), *steps, (-1, replace(head, pause_ms=finish.tail_ms))]


def _opening(
    music: Path | None, recipe: Recipe, take: Take | None, part: int, finish: Finish
) -> list[Step]:
    """A chapter's first part: over the music where it is short, such as a title; else after."""

    if music is None:
        return [(part, recipe)]
    if take is not None and take.samples <= _LONGEST_OVER_MUSIC_S * take.rate_hz:
        return [(part, replace(recipe, music=music, music_key=_digest(music)))]
    return [(-1, _clip(music, "music", 0, finish)), (part, recipe)]


def _recipe(
    part: Part, takes: Mapping[Cue, Take], finish: Finish, gains: Mapping[Voice, float], base: Path
) -> Recipe:
    if part.clip:
        kind = "recording" if part.cue.text else "sound"
        return _clip(base / part.clip, kind, part.pause_ms, finish, part.volume_db)
    take = takes.get(part.cue)
    if take is None:
        raise FullcastError(
            f"chapter {part.place.chapter} has a line that was never spoken: {part.cue.text!r}.",
            "Build again.",
        )
    gain_db = gains.get(part.cue.voice, 0.0) + part.volume_db
    return Recipe(take.key, take.path, gain_db, part.pause_ms, finish)


def _clip(
    path: Path, treatment: str, pause_ms: int, finish: Finish, gain_db: float = 0.0
) -> Recipe:
    return Recipe(_digest(path), path, gain_db, pause_ms, finish, treatment)


def _digest(path: Path) -> str:
    try:
        found = path.stat()
        return _digest_of(path, found.st_size, found.st_mtime_ns)
    except OSError as error:
        raise FullcastError(
            f"can't read the sound {path}: {error.strerror}.",
            "Check its name: it is looked for beside the script.",
        ) from error


@lru_cache(maxsize=256)
def _digest_of(path: Path, size: int, mtime_ns: int) -> str:
    hashed = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            hashed.update(block)
    return hashed.hexdigest()
