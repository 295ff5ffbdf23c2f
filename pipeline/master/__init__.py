"""Mastering: takes become slots at one level, slots become chapters on a timeline.

``master`` is the stage. A voice's level is one gain, fixed by its calibration passage, so that
a whisper stays quieter than a shout; an edited line costs one slot.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from pipeline.errors import EngineError, FullcastError
from pipeline.master import recipes, slots
from pipeline.master.credits import credits_plan
from pipeline.master.slots import Finish, Recipe, SlotInfo, SlotStore
from pipeline.model import ChapterSpan, Cue, Entry, Plan, Take, Timeline, Voice

if TYPE_CHECKING:
    import numpy.typing as npt

FINISHES: tuple[Finish, ...] = (
    Finish(),
    Finish("podcast", loudness_lufs=-19.0, ceiling_db=-1.4, true_peak=True),
    Finish("ebur128", loudness_lufs=-23.0, ceiling_db=-1.4, true_peak=True),
    Finish("none", loudness_lufs=None, ceiling_db=-0.4, room_db=None),
)
"""The presets by name: ACX's audiobook limits (the default), podcasts in mono, EBU R128, and
none (levels as the engine gives them, digital silence between)."""

CALIBRATION = (
    "The morning train was late again, so we walked beside the river and counted the boats. "
    "Seven were blue, two were green, and one had no colour left at all. "
    "Nobody was in a hurry, and the long grass shook in the wind."
)
"""Spoken once in every voice, neutrally, to fix its gain. Changing it changes every level."""

_GAIN_STEP_DB = 0.1
_MOST_GAIN_DB = 40.0
_MOST_MAKEUP_DB = 3.0
_ROUNDS = 4
_WAITING = 4  # slots handed out ahead of each worker


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot at its place in a chapter."""

    key: str
    info: SlotInfo
    recipe: Recipe


@dataclass(frozen=True, slots=True)
class MasteredChapter:
    """A chapter as a sequence of slots, room tone at head and tail among them."""

    number: int
    title: str
    slots: tuple[Slot, ...]

    @property
    def frames(self) -> int:
        """MP3 frames of the whole chapter."""
        return sum(slot.info.frames for slot in self.slots)


@dataclass(frozen=True, slots=True)
class Mastered:
    """A book ready to publish: when everything is heard, and the slots that hold it."""

    timeline: Timeline
    chapters: tuple[MasteredChapter, ...]
    finish: Finish
    encoded: int
    """Distinct slots encoded in this run."""
    reused: int
    """Distinct slots that were kept from before."""


def finish(name: str) -> Finish:
    """The preset of that name; an error names the others."""
    for preset in FINISHES:
        if preset.name == name:
            return preset
    names = ", ".join(preset.name for preset in FINISHES)
    raise FullcastError(f"there is no mastering preset {name!r}.", f"Choose one of: {names}.")


def warm_up() -> None:
    """Load what shapes sound, in the background: for while others speak. Slots are made just the
    same without it, a fifth of a second later."""

    def load() -> None:
        from pipeline.master import levels

        levels.room_tone(1, 0.0)

    Thread(target=load, daemon=True).start()


def calibration_cue(voice: Voice) -> Cue:
    """What a voice is asked to say so that its level can be fixed."""
    return Cue(CALIBRATION, voice)


def level(
    samples: npt.NDArray[Any],
    rate_hz: int,
    target_lufs: float = -20.0,
    ceiling_db: float = -3.5,
) -> float:
    """The gain in dB, to a tenth, that brings a calibration passage to the target loudness.

    Measured behind the limiter: a voice of sharp peaks loses up to a decibel there, and would
    stand behind the others. Raises EngineError where there is nothing to measure (under 0.4 s,
    or silence).
    """
    import numpy as np

    from pipeline.master import levels

    clip = samples.astype(np.float32) / 32768 if samples.dtype == np.int16 else samples
    measured = levels.loudness(clip, rate_hz)
    if measured == float("-inf"):
        raise EngineError(
            "a voice's calibration passage is silent.", "Try the voice alone, or choose another."
        )
    plain = gain = target_lufs - measured
    for _ in range(_ROUNDS):
        louder = np.asarray(clip * levels.amplitude(gain), dtype=np.float32)
        gain += target_lufs - levels.loudness(levels.limit(louder, ceiling_db), rate_hz)
    gain = min(gain, plain + _MOST_MAKEUP_DB)
    gain = round(max(-_MOST_GAIN_DB, min(_MOST_GAIN_DB, gain)) / _GAIN_STEP_DB) * _GAIN_STEP_DB
    return round(gain, 1)


def voice_gains(
    voices: Iterable[Voice],
    takes: Mapping[Cue, Take],
    preset: Finish,
    store: SlotStore | None = None,
) -> dict[Voice, float]:
    """Every voice's fixed gain in dB, from its calibration take in ``takes``.

    With a ``store`` a voice's gain is kept there once measured, so that its level stays even
    where an engine would speak the passage a little differently another day.
    """
    gains: dict[Voice, float] = {}
    for voice in voices:
        if preset.loudness_lufs is None:
            gains[voice] = 0.0
        elif voice not in gains:
            gains[voice] = _voice_gain(voice, takes, preset, preset.loudness_lufs, store)
    return gains


def _voice_gain(
    voice: Voice,
    takes: Mapping[Cue, Take],
    preset: Finish,
    target_lufs: float,
    store: SlotStore | None,
) -> float:
    take = takes.get(calibration_cue(voice))
    if take is None:
        raise EngineError(f"the voice {voice.name} has no calibration take.", "Build again.")
    made_of = ("gain", slots.VERSION, take.key, target_lufs, preset.ceiling_db)
    key = hashlib.sha256(repr(made_of).encode()).hexdigest()
    kept = store.get_record(key) if store is not None else None
    if kept is not None and isinstance(kept.get("gain_db"), float):
        return float(kept["gain_db"])
    samples, rate_hz = slots.read_wav(take.path)
    try:
        gain = level(samples, rate_hz, target_lufs, preset.ceiling_db)
    except EngineError as error:
        raise EngineError(
            f"the calibration passage of the voice {voice.name} is silent.", error.hint
        ) from error
    if store is not None:
        store.put_record(key, {"gain_db": gain})
    return gain


def master(
    plan: Plan,
    takes: Mapping[Cue, Take],
    store: SlotStore,
    preset: Finish,
    gains: Mapping[Voice, float],
    *,
    base: Path = Path(),
    jobs: int = 1,
    progress: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> Mastered:
    """Encode the slots that the store lacks and lay all of them on the timeline.

    ``takes`` holds every cue of the plan; ``gains`` every voice's gain in dB; ``base`` is the
    folder that people's own recordings, sounds and music are relative to. Memory grows with
    the number of parts, not with their sound. Raises FullcastError for a missing take and
    OutputError where the store can't be written.
    """
    steps = recipes.of_plan(plan, takes, preset, gains, base)
    known, encoded = _ensure([r for chapter in steps for _, r in chapter], store, jobs, progress)
    entries: list[Entry] = []
    spans: list[ChapterSpan] = []
    mastered: list[MasteredChapter] = []
    at = 0
    for (number, title), chapter in zip(plan.chapters, steps, strict=True):
        start = at
        placed = []
        for part, recipe in chapter:
            key = recipe.key
            info = known[key]
            entries.append(
                Entry(part, at, at + info.samples, at + info.speech_start, at + info.speech_end)
            )
            placed.append(Slot(key, info, recipe))
            at += info.samples
        spans.append(ChapterSpan(number, title, start, at))
        mastered.append(MasteredChapter(number, title, tuple(placed)))
    timeline = Timeline(tuple(entries), tuple(spans))
    return Mastered(timeline, tuple(mastered), preset, encoded, len(known) - encoded)


def _ensure(
    wanted: list[Recipe],
    store: SlotStore,
    jobs: int,
    progress: Callable[[str, int, int], None],
) -> tuple[dict[str, SlotInfo], int]:
    """Every slot encoded and kept: what is known of each by key, and how many were made now."""
    known: dict[str, SlotInfo] = {}
    missing: dict[str, Recipe] = {}
    for recipe in wanted:
        key = recipe.key
        if key in known or key in missing:
            continue
        info = slots.look(store.slot_path(key))
        if info is None:
            missing[key] = recipe
        else:
            known[key] = info
    total = len(missing)

    def make(key: str, recipe: Recipe) -> tuple[str, SlotInfo]:
        data, info = slots.encode(recipe)
        store.put_slot(key, data)
        return key, info

    # Threads, not processes: LAME, soxr and numpy let go of the interpreter, and nothing has to
    # be copied to another process. Few are handed out ahead, so that an error stops soon.
    with ThreadPoolExecutor(max_workers=max(1, jobs)) as pool:
        todo = iter(missing.items())
        running: set[Future[tuple[str, SlotInfo]]] = set()
        done = 0
        try:
            while True:
                while len(running) < _WAITING * max(1, jobs) and (item := next(todo, None)):
                    running.add(pool.submit(make, *item))
                if not running:
                    break
                ready, running = wait(running, return_when=FIRST_COMPLETED)
                for future in ready:
                    key, info = future.result()
                    known[key] = info
                done += len(ready)
                progress("Mastering", done, total)
        finally:
            for future in running:
                future.cancel()
    return known, total


__all__ = [
    "CALIBRATION", "FINISHES", "Finish", "Mastered", "MasteredChapter", "Slot", "SlotInfo",
    "SlotStore", "calibration_cue", "credits_plan", "finish", "level", "master", "voice_gains",
    "warm_up",
]  # fmt: skip
