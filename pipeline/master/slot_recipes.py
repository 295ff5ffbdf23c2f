"""Slot recipes: what each slot of a chapter is made of, in the order that they are heard.

Room tone stands at a chapter's head and tail; music and sounds stand where the script asks.
"""

from __future__ import annotations

import hashlib
import os
import re
from array import array
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from pipeline import files
from pipeline.bounded_read import open_ordinary
from pipeline.errors import FullcastError
from pipeline.master import acoustic_effects
from pipeline.master.presets import Preset
from pipeline.master.slots import SlotRecipe, Treatment
from pipeline.model import DELIVERIES, Cue, Meta, Part, Plan, Take, Voice
from pipeline.store import sound_key

_VOICED_WHISPERS = frozenset({"kokoro", "piper"})
"""Engines that can't whisper: theirs is made here."""
_WRITTEN_STAMMER = re.compile(r"\b(\w{1,3})[-–—…,]+ ?\1", re.IGNORECASE)
DELIVERY_WORDS = frozenset(DELIVERIES)
_SOUND_PAUSE_MS = 500
_LONGEST_OVER_MUSIC_S = 10.0
_SHORT_S = 20.0
_SHORT_HEAD_MS = 600
_SHORT_TAIL_MS = 1_200
_CHAPTERS_HELD = 32
"""More than are worked at side by side."""


@dataclass(frozen=True, slots=True)
class TakeToCome(Take):
    """A take that isn't spoken yet, as long as it will be."""


class SlotOfPart(NamedTuple):
    """A slot's recipe, and whose it is."""

    part: int
    """Index in ``Plan.parts``; -1 for room tone, music and sounds that no part asks for."""
    recipe: SlotRecipe
    take_s: float = 0.0
    """Seconds of the take that it is made of; 0 where it is made of anything else."""
    to_come: bool = False
    """Whether that take isn't spoken yet."""


@dataclass(frozen=True, slots=True)
class _HeaderSounds:
    """Music and sounds that a book asks for in the script's header."""

    chapter_music: Path | None
    """Plays in at every chapter's start, under its first words."""
    scene_sound: Path | None
    """Heard before every scene but a chapter's first."""


class BookRecipes:
    """The slots of every chapter of a plan, made when they are asked for: those of a whole book
    take half a kilobyte a line.

    ``gains`` are in dB; files are relative to ``base``. ``of`` raises FullcastError for a missing
    take or sound.
    """

    def __init__(
        self,
        plan: Plan,
        takes: Mapping[Cue, Take],
        preset: Preset,
        gains: Mapping[Voice, float],
        base: Path,
    ) -> None:
        self._plan, self._takes, self._preset, self._gains, self._base = (
            plan, takes, preset, gains, base,
        )  # fmt: skip
        self._sounds = _header_sounds(plan.meta, base)
        self._parts = {number: array("I") for number, _ in plan.chapters}
        for index, part in enumerate(plan.parts):
            if part.place.chapter in self._parts:
                self._parts[part.place.chapter].append(index)
        self.of = lru_cache(maxsize=_CHAPTERS_HELD)(self._of)
        """A chapter's slots in order, room tone at head and tail, by its number."""

    @property
    def chapters(self) -> Iterable[int]:
        """The numbers of the chapters, in order."""
        return self._parts

    def recipe(self, number: int, at: int) -> SlotRecipe:
        """One of a chapter's recipes, by its number in the chapter."""
        return self.of(number)[at].recipe

    def _of(self, number: int) -> tuple[SlotOfPart, ...]:
        chapter: list[SlotOfPart] = []
        before: Part | None = None
        for index in self._parts[number]:
            part = self._plan.parts[index]
            take = None if part.clip else self._takes.get(part.cue)
            recipe = _part_recipe(part, take, self._preset, self._gains, self._base)
            own = SlotOfPart(index, recipe, _seconds(take), isinstance(take, TakeToCome))
            chapter += self._with_sounds(before, part, own)
            before = part
        whole = _between_room_tone(chapter, _short_framed(chapter, self._preset))
        is_staged = any(part.side is not None for part in self._plan.parts[:1])
        return _on_stage(whole, self._plan) if is_staged else whole

    def _with_sounds(self, before: Part | None, part: Part, own: SlotOfPart) -> list[SlotOfPart]:
        """A part's slot, with what is heard before it because a chapter or a scene begins."""
        if before is None:
            return _opening(self._sounds.chapter_music, own)
        scene_sound = self._sounds.scene_sound
        if scene_sound is None or before.place.scene == part.place.scene:
            return [own]
        sound = _file_recipe(scene_sound, Treatment.SOUND, _SOUND_PAUSE_MS, self._preset)
        return [SlotOfPart(-1, sound), own]


def _on_stage(chapter: tuple[SlotOfPart, ...], plan: Plan) -> tuple[SlotOfPart, ...]:
    """The slots where their speakers stand; all else in the middle."""
    sides = [plan.parts[each.part].side if each.part >= 0 else None for each in chapter]
    return tuple(
        each._replace(recipe=each.recipe._replace(side=side or 0.0))
        for each, side in zip(chapter, sides, strict=True)
    )


def _header_sounds(meta: Meta, base: Path) -> _HeaderSounds:
    """``chapter-music`` and ``scene-sound`` of the header, relative to the script's folder."""
    music, sound = meta.extra_field("chapter-music"), meta.extra_field("scene-sound")
    return _HeaderSounds(base / music if music else None, base / sound if sound else None)


def _seconds(take: Take | None) -> float:
    if take is None:
        return 0.0
    return take.samples / take.rate_hz if take.rate_hz else _SHORT_S


def _short_framed(chapter: list[SlotOfPart], preset: Preset) -> Preset:
    """The preset with less room tone where a chapter is a few words only: in so short a file
    the silence alone would bring its RMS under a shop's limit."""
    seconds = 0.0
    for each in chapter:
        if each.recipe.treatment is not Treatment.TAKE:
            return preset
        seconds += each.take_s
        if seconds >= _SHORT_S:
            return preset
    return replace(
        preset,
        head_ms=min(preset.head_ms, _SHORT_HEAD_MS),
        tail_ms=min(preset.tail_ms, _SHORT_TAIL_MS),
    )


def _between_room_tone(chapter: list[SlotOfPart], preset: Preset) -> tuple[SlotOfPart, ...]:
    """The slots with head and tail; the tail is the last one's pause (both together would be
    more than ACX allows)."""
    if chapter:
        last = chapter[-1]
        chapter = [*chapter[:-1], last._replace(recipe=last.recipe._replace(pause_ms=0))]
    head = SlotRecipe("", None, 0.0, preset.head_ms, preset)
    tail = head._replace(pause_ms=preset.tail_ms)
    return (SlotOfPart(-1, head), *chapter, SlotOfPart(-1, tail))


def _opening(music: Path | None, own: SlotOfPart) -> list[SlotOfPart]:
    """A chapter's first part: over the music where it is short, such as a title; else after."""
    if music is None:
        return [own]
    if own.recipe.treatment is Treatment.TAKE and own.take_s <= _LONGEST_OVER_MUSIC_S:
        over = own.recipe._replace(music=music, music_key=_digest(music))
        return [own._replace(recipe=over)]
    alone = _file_recipe(music, Treatment.MUSIC, 0, own.recipe.preset)
    return [SlotOfPart(-1, alone), own]


def _part_recipe(
    part: Part, take: Take | None, preset: Preset, gains: Mapping[Voice, float], base: Path
) -> SlotRecipe:
    if part.clip:
        treatment = Treatment.RECORDING if part.cue.text else Treatment.SOUND
        return _file_recipe(base / part.clip, treatment, part.pause_ms, preset, part.volume_db)
    if take is None:
        raise FullcastError(
            f"chapter {part.place.chapter} has a line that was never spoken: {part.cue.text!r}.",
            "Build again.",
        )
    gain_db = gains.get(part.cue.voice, 0.0) + part.volume_db
    return SlotRecipe(
        sound_key(take), take.path, gain_db, part.pause_ms, preset, cut_off=part.cut_off,
        level_lufs=_meant_lufs(part, preset),
        acoustic=part.acoustic if acoustic_effects.is_ready() else "",
        stammered=_stammers(part),
        whispered="whispering" in part.cue.delivery and part.cue.voice.engine in _VOICED_WHISPERS,
    )  # fmt: skip


def _stammers(part: Part) -> bool:
    """Whether the beginning of a line is stammered; not where its letters say so already."""
    if "stammering" not in part.cue.delivery or part.text_start:
        return False
    return _WRITTEN_STAMMER.search(part.cue.text) is None


def _meant_lufs(part: Part, preset: Preset) -> float | None:
    """How loud a line is meant to be; None where its direction says (a whisper stays one), or the
    preset leaves voices as they are."""
    if preset.loudness_lufs is None or not DELIVERY_WORDS.isdisjoint(part.cue.delivery):
        return None
    return preset.loudness_lufs + part.volume_db


def _file_recipe(
    path: Path, treatment: Treatment, pause_ms: int, preset: Preset, gain_db: float = 0.0
) -> SlotRecipe:
    return SlotRecipe(_digest(path), path, gain_db, pause_ms, preset, treatment)


def _digest(path: Path) -> str:
    """SHA-256 of a sound file's bytes."""
    try:
        with open_ordinary(path) as file:
            entry = os.fstat(file.fileno())
        return _digest_as_stamped(path, files.Stamp(entry.st_size, entry.st_mtime_ns))
    except OSError as error:
        raise FullcastError(
            f"can't read the sound {path}: {error.strerror}.",
            "Check its name: it is looked for beside the script.",
        ) from error


@lru_cache(maxsize=256)
def _digest_as_stamped(path: Path, stamp: files.Stamp) -> str:
    digest = hashlib.sha256()
    with open_ordinary(path) as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
