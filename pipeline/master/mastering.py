"""The mastering stage: a plan's slots encoded where the store lacks them, on one timeline.

An edited line costs one slot.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from pipeline.errors import DamagedError
from pipeline.key_run import SeenKeys
from pipeline.master import slot_files, slots
from pipeline.master.placed_slots import PlacedEntries, PlacedSlots
from pipeline.master.presets import Preset
from pipeline.master.slot_files import SlotInfo
from pipeline.master.slot_recipes import BookRecipes, SlotOfPart
from pipeline.master.slots import SlotRecipe, SlotStore, Treatment
from pipeline.model import FRAME, RATE_HZ, ChapterSpan, Cue, Plan, Take, Timeline, Voice

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much is done, and how much there is."""

_WAITING = 4  # slots handed out ahead of each worker
_CLIP_S = 5.0
"""What a recording, a sound or music is taken to last before it is read."""


@dataclass(frozen=True, slots=True)
class MasteredChapter:
    """A chapter as a sequence of slots, room tone at head and tail among them."""

    number: int
    title: str
    slots: PlacedSlots
    is_kept: bool = True
    """Whether all of them are kept; not so where some are foreseen."""

    @property
    def frames(self) -> int:
        """MP3 frames of the whole chapter."""
        return self.slots.frames


@dataclass(frozen=True, slots=True)
class MasteredBook:
    """A book ready to publish: when everything is heard, and the slots that hold it."""

    timeline: Timeline
    chapters: tuple[MasteredChapter, ...]
    preset: Preset
    encoded: int
    """Distinct slots that this run encoded, or would."""
    reused: int
    """Distinct slots that were kept from before."""
    fresh_s: float
    """Seconds of sound in those that were encoded."""
    slot_bytes: int
    """MP3 bytes of all distinct slots."""
    seconds: float = 0.0
    """How long it took."""


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
    foreseen: MasteredBook | None = None,
    spoken: Container[Cue] = (),
) -> MasteredBook:
    """Encode the slots that the store lacks and lay all of them on the timeline.

    ``takes`` holds every cue of the plan; ``gains`` every voice's gain in dB; ``base`` is the
    folder that people's own recordings, sounds and music are relative to. ``foreseen`` is what
    ``foresee`` gave for all of this: its chapters of which every slot was there are taken as they
    are, but for those of the cues that were ``spoken`` since. Memory grows with the number of
    parts, not with their sound. Raises FullcastError for a missing take and OutputError where the
    store can't be written.
    """
    recipes = BookRecipes(plan, takes, preset, gains, base)
    absent: dict[str, None] = {}
    known = {} if foreseen is None else _chapters_kept(plan, foreseen, spoken)
    before = None if foreseen is None else _placed_before(foreseen, {})

    def as_found(number: int) -> Iterator[_Placed]:
        if before is not None and number in known:
            yield from before(number)
            return
        for each in recipes.of(number):
            key = each.recipe.key
            info = slot_files.read_info(store.slot_path(key))
            if info is None:
                absent[key] = None
            yield _Placed(each.part, key, info or _NOTHING)

    laid = _lay_out(plan, recipes, as_found)
    encoded = samples = 0
    if absent:
        store.pull_slots(absent)
        missing = [key for key in absent if slot_files.read_info(store.slot_path(key)) is None]
        encoded = len(missing)
        waiting = _each_once(recipes, laid, set(missing))
        samples = _encode(waiting, encoded, store, max(1, jobs), progress)
        made = {key: _made(store.slot_path(key)) for key in absent}
        laid = _lay_out(plan, recipes, _placed_before(laid, made))
    store.push_slots(key for chapter in laid.chapters for key in chapter.slots.keys)
    return MasteredBook(
        laid.timeline, laid.chapters, preset, encoded, laid.distinct - encoded, samples / RATE_HZ,
        laid.bytes,
    )  # fmt: skip


_NOTHING = SlotInfo(0, 0, 0, 0)


class _Placed(NamedTuple):
    """A slot at its place in a chapter."""

    part: int
    key: str
    info: SlotInfo
    is_fresh: bool = False


_PlacedIn = Callable[[int], Iterable[_Placed]]
"""The slots of a chapter in order, by its number; asked for once, chapter by chapter."""


def _placed_before(laid: _LaidOut | MasteredBook, made: Mapping[str, SlotInfo]) -> _PlacedIn:
    """The slots as they were laid out before, with what is known of those that were ``made``
    since: no recipe is made again."""
    entries = laid.timeline.entries
    assert isinstance(entries, PlacedEntries)
    starts = accumulate((len(chapter.slots) for chapter in laid.chapters), initial=0)
    chapters = {c.number: (c.slots, start) for c, start in zip(laid.chapters, starts, strict=False)}

    def as_before(number: int) -> Iterator[_Placed]:
        placed, start = chapters[number]
        for at, slot in enumerate(placed, start):
            yield _Placed(entries.part(at), slot.key, made.get(slot.key, slot.info))

    return as_before


def _chapters_kept(plan: Plan, foreseen: MasteredBook, spoken: Container[Cue]) -> set[int]:
    """The numbers of the chapters that are as they were foreseen, if just these cues were spoken
    since."""
    kept = {chapter.number for chapter in foreseen.chapters if chapter.is_kept}
    return kept - {part.place.chapter for part in plan.parts if part.cue in spoken}


def _each_once(
    recipes: BookRecipes, laid: _LaidOut, keys: set[str]
) -> Iterator[tuple[str, SlotRecipe]]:
    """The recipes of some slots, one after another: all of a book's are never there at once."""
    for chapter in laid.chapters:
        if keys.isdisjoint(chapter.slots.keys):
            continue
        for each in recipes.of(chapter.number):
            key = each.recipe.key
            if key in keys:
                keys.remove(key)
                yield key, each.recipe


def _made(path: str) -> SlotInfo:
    """What is known of a slot that was found, or made just now. Raises DamagedError."""
    info = slot_files.read_info(path)
    if info is None:
        raise DamagedError(path, f"the slot {path} is gone or damaged.")
    return info


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
    that their takes let expect, and are ``fresh``. A slot of a ``TakeToCome`` is taken to be one
    of them without a look."""
    recipes = BookRecipes(plan, takes, preset, gains, base)

    def as_expected(number: int) -> Iterator[_Placed]:
        for each in recipes.of(number):
            key = _key_to_come(each.recipe) if each.to_come else each.recipe.key
            info = None if each.to_come else slot_files.read_info(store.slot_path(key))
            expected = info or slots.expected_info(each.recipe, _expected_s(each))
            yield _Placed(each.part, key, expected, info is None)

    laid = _lay_out(plan, recipes, as_expected)
    return MasteredBook(
        laid.timeline, laid.chapters, preset, laid.fresh, laid.distinct - laid.fresh,
        laid.fresh_samples / RATE_HZ, laid.bytes,
    )  # fmt: skip


def _key_to_come(recipe: SlotRecipe) -> str:
    """What stands for the key of a slot whose take is to come: no slot has it, and another take or
    pause makes another. A real one takes ten times as long to make."""
    key = recipe.take_key
    return f"{key[:-16]}{recipe.pause_ms:08x}{key[-8:]}"


def _expected_s(each: SlotOfPart) -> float:
    """Seconds of a slot's sound, its pause aside."""
    if each.recipe.path is None:
        return 0.0
    return each.take_s if each.recipe.treatment is Treatment.TAKE else _CLIP_S


@dataclass(slots=True)
class _LaidOut:
    """A book on its timeline, and its distinct slots counted."""

    timeline: Timeline
    chapters: tuple[MasteredChapter, ...]
    distinct: int = 0
    bytes: int = 0
    fresh: int = 0
    fresh_samples: int = 0


def _lay_out(plan: Plan, recipes: BookRecipes, placed_in: _PlacedIn) -> _LaidOut:
    """Every slot at its time, one behind the other without a gap."""
    entries = PlacedEntries()
    laid = _LaidOut(Timeline(entries, ()), ())
    seen = SeenKeys()
    spans: list[ChapterSpan] = []
    mastered: list[MasteredChapter] = []
    at = 0
    for number, title in plan.chapters:
        start = at
        keys: list[str] = []
        infos: list[SlotInfo] = []
        is_kept = True
        for part, key, info, is_fresh in placed_in(number):
            keys.append(key)
            infos.append(info)
            entries.add(part, at, info)
            at += info.frames
            is_kept &= not is_fresh
            if seen.add(key):
                laid.bytes += info.size
                laid.fresh += is_fresh
                laid.fresh_samples += info.samples if is_fresh else 0
        spans.append(ChapterSpan(number, title, start * FRAME, at * FRAME))
        placed = PlacedSlots(keys, infos, partial(recipes.recipe, number))
        mastered.append(MasteredChapter(number, title, placed, is_kept))
    laid.timeline, laid.chapters = Timeline(entries, tuple(spans)), tuple(mastered)
    laid.distinct = len(seen)
    return laid


def _encode(
    waiting: Iterator[tuple[str, SlotRecipe]],
    count: int,
    store: SlotStore,
    jobs: int,
    progress: Progress,
) -> int:
    """So many slots encoded and kept; how many samples they last."""

    def make(key: str, recipe: SlotRecipe) -> int:
        data, info = slots.encode(recipe)
        store.put_slot(key, data)
        return info.samples

    samples = done = 0
    # Threads, not processes: LAME, soxr and numpy let go of the interpreter, and nothing has to
    # be copied to another process. Few are handed out ahead, so that an error stops soon.
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        running: set[Future[int]] = set()
        try:
            while True:
                while len(running) < _WAITING * jobs and (item := next(waiting, None)):
                    running.add(pool.submit(make, *item))
                if not running:
                    return samples
                ready, running = wait(running, return_when=FIRST_COMPLETED)
                samples += sum(future.result() for future in ready)
                done += len(ready)
                progress("Mastering", done, count)
        finally:
            for future in running:
                future.cancel()
