"""The mastering stage: a plan's slots encoded where the store lacks them, on one timeline.

An edited line costs one slot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

from pipeline.master import slot_files, slots
from pipeline.master.presets import Preset
from pipeline.master.slot_files import SlotInfo
from pipeline.master.slot_recipes import SlotOfPart, chapter_recipes
from pipeline.master.slots import SlotRecipe, SlotStore, Treatment
from pipeline.model import RATE_HZ, ChapterSpan, Cue, Entry, Plan, Take, Timeline, Voice

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much is done, and how much there is."""

_WAITING = 4  # slots handed out ahead of each worker
_CLIP_S = 5.0
"""What a recording, a sound or music is taken to last before it is read."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot at its place in a chapter."""

    key: str
    info: SlotInfo
    recipe: SlotRecipe


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
class MasteredBook:
    """A book ready to publish: when everything is heard, and the slots that hold it."""

    timeline: Timeline
    chapters: tuple[MasteredChapter, ...]
    preset: Preset
    fresh: frozenset[str]
    """The keys of slots that this run encoded, or would."""
    reused: int
    """Distinct slots that were kept from before."""
    seconds: float = 0.0
    """How long it took."""

    @property
    def encoded(self) -> int:
        """Distinct slots encoded in this run."""
        return len(self.fresh)

    @property
    def fresh_s(self) -> float:
        """Seconds of sound in them."""
        placed = (slot for chapter in self.chapters for slot in chapter.slots)
        fresh = {slot.key: slot.info.samples for slot in placed if slot.key in self.fresh}
        return sum(fresh.values()) / RATE_HZ


def warm_up() -> None:
    """Load what shapes sound, in the background: for while others speak. Slots are made just the
    same without it, a fifth of a second later."""

    def load() -> None:
        from pipeline.master import effects

        effects.room_tone(1, 0.0)

    Thread(target=load, daemon=True).start()


def master(
    plan: Plan,
    takes: Mapping[Cue, Take],
    store: SlotStore,
    preset: Preset,
    gains: Mapping[Voice, float],
    *,
    base: Path = Path(),
    jobs: int = 1,
    progress: Progress = lambda stage, done, total: None,
) -> MasteredBook:
    """Encode the slots that the store lacks and lay all of them on the timeline.

    ``takes`` holds every cue of the plan; ``gains`` every voice's gain in dB; ``base`` is the
    folder that people's own recordings, sounds and music are relative to. Memory grows with
    the number of parts, not with their sound. Raises FullcastError for a missing take and
    OutputError where the store can't be written.
    """
    chapters = chapter_recipes(plan, takes, preset, gains, base)
    recipes = {each.recipe.key: each.recipe for chapter in chapters for each in chapter}
    infos = {key: slot_files.read_info(store.slot_path(key)) for key in recipes}
    if absent := [key for key, info in infos.items() if info is None]:
        store.pull_slots(absent)
        infos |= {key: slot_files.read_info(store.slot_path(key)) for key in absent}
    missing = {key: recipes[key] for key, info in infos.items() if info is None}
    known = {key: info for key, info in infos.items() if info is not None}
    known |= _encode(missing, store, max(1, jobs), progress)
    store.push_slots(recipes)
    timeline, mastered = _lay_out(plan, chapters, known)
    return MasteredBook(timeline, mastered, preset, frozenset(missing), len(known) - len(missing))


def foresee(
    plan: Plan,
    takes: Mapping[Cue, Take],
    store: SlotStore,
    preset: Preset,
    gains: Mapping[Voice, float],
    *,
    base: Path = Path(),
) -> MasteredBook:
    """What ``master`` would give, without making it: slots that the store lacks have the length
    that their takes let expect, and are ``fresh``. Takes may be guessed, too."""
    chapters = chapter_recipes(plan, takes, preset, gains, base)
    infos: dict[str, SlotInfo] = {}
    fresh = set()
    for each in (each for chapter in chapters for each in chapter):
        key = each.recipe.key
        if key in infos:
            continue
        info = slot_files.read_info(store.slot_path(key))
        if info is None:
            fresh.add(key)
            info = slots.expected_info(each.recipe, _expected_s(plan, each, takes))
        infos[key] = info
    timeline, mastered = _lay_out(plan, chapters, infos)
    return MasteredBook(timeline, mastered, preset, frozenset(fresh), len(infos) - len(fresh))


def _expected_s(plan: Plan, each: SlotOfPart, takes: Mapping[Cue, Take]) -> float:
    """Seconds of a slot's sound, its pause aside."""
    if each.recipe.path is None:
        return 0.0
    if each.recipe.treatment is not Treatment.TAKE:
        return _CLIP_S
    take = takes[plan.parts[each.part].cue]
    return take.samples / take.rate_hz


def _lay_out(
    plan: Plan, chapters: Iterable[tuple[SlotOfPart, ...]], infos: Mapping[str, SlotInfo]
) -> tuple[Timeline, tuple[MasteredChapter, ...]]:
    """Every slot at its time, one behind the other without a gap."""
    entries: list[Entry] = []
    spans: list[ChapterSpan] = []
    mastered: list[MasteredChapter] = []
    at = 0
    for (number, title), chapter in zip(plan.chapters, chapters, strict=True):
        start = at
        placed = []
        for each in chapter:
            key = each.recipe.key
            info = infos[key]
            speech_start, speech_end = at + info.speech_start, at + info.speech_end
            entries.append(Entry(each.part, at, at + info.samples, speech_start, speech_end))
            placed.append(Slot(key, info, each.recipe))
            at += info.samples
        spans.append(ChapterSpan(number, title, start, at))
        mastered.append(MasteredChapter(number, title, tuple(placed)))
    return Timeline(tuple(entries), tuple(spans)), tuple(mastered)


def _encode(
    missing: Mapping[str, SlotRecipe], store: SlotStore, jobs: int, progress: Progress
) -> dict[str, SlotInfo]:
    """Slots encoded and kept: what is known of each, by key."""

    def make(key: str, recipe: SlotRecipe) -> tuple[str, SlotInfo]:
        data, info = slots.encode(recipe)
        store.put_slot(key, data)
        return key, info

    infos: dict[str, SlotInfo] = {}
    # Threads, not processes: LAME, soxr and numpy let go of the interpreter, and nothing has to
    # be copied to another process. Few are handed out ahead, so that an error stops soon.
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        waiting = iter(missing.items())
        running: set[Future[tuple[str, SlotInfo]]] = set()
        try:
            while True:
                while len(running) < _WAITING * jobs and (item := next(waiting, None)):
                    running.add(pool.submit(make, *item))
                if not running:
                    return infos
                ready, running = wait(running, return_when=FIRST_COMPLETED)
                infos |= dict(future.result() for future in ready)
                progress("Mastering", len(infos), len(missing))
        finally:
            for future in running:
                future.cancel()
