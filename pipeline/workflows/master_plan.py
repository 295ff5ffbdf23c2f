"""The step from takes to slots: each at its level, with its pause, at its time in the book."""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import master, publish
from pipeline.model import Cue, Meta, Plan, Voice
from pipeline.progress import Progress
from pipeline.store import Store
from pipeline.workflows import step_times
from pipeline.workflows.open_book import OpenBook
from pipeline.workflows.speak_plan import Spoken
from pipeline.workflows.step_times import Measurement

_FEWEST = 10
"""Fewer slots than this don't tell how long encoding takes."""

READER = "Full Cast"
"""Who is said to read a book whose script names nobody."""
TAKES = "takes"
"""The folder beside a script in which a person keeps recordings."""


@dataclass(frozen=True, slots=True)
class ForeseenSlots:
    """What was foreseen of a plan's slots before the missing cues were spoken."""

    mastered: master.MasteredBook
    gains: Mapping[Voice, float]
    """Of its voices, in dB; 0 for those that weren't known."""
    missing: Collection[Cue]


def master_plan(
    book: OpenBook,
    plan: Plan,
    spoken: Spoken,
    progress: Progress,
    foreseen: ForeseenSlots | None = None,
) -> master.MasteredBook:
    """The plan's takes, recordings and music as slots on a timeline."""
    plan = with_clips(book, plan)
    started = time.perf_counter()
    preset = master.preset_named(book.mastering)
    voices = dict.fromkeys(part.cue.voice for part in plan.parts if not part.clip)
    gains = master.voice_gains(voices, spoken.takes, preset, spoken.store)
    if foreseen is not None and any(foreseen.gains.get(v) != gains[v] for v in gains):
        foreseen = None  # a voice was new: its slots have other keys than they seemed to have
    mastered = master.master(
        plan, spoken.takes.without_marks, spoken.store, preset, gains,
        base=book.base, jobs=jobs_of(book), progress=progress,
        foreseen=None if foreseen is None else foreseen.mastered,
        spoken=() if foreseen is None else foreseen.missing,
    )  # fmt: skip
    mastered = replace(mastered, seconds=time.perf_counter() - started)
    if mastered.encoded >= _FEWEST:
        made_of = ("mastering", mastered.fresh_s, mastered.seconds, jobs_of(book))
        step_times.note([Measurement(*made_of)])
    return mastered


def with_clips(book: OpenBook, plan: Plan) -> Plan:
    """The plan with every recording and sound under the name that it lies under."""
    clips = {part.clip: clip_name(book.base, part.clip) for part in plan.parts if part.clip}
    if all(name == clip for clip, name in clips.items()):
        return plan
    parts = (replace(p, clip=clips[p.clip]) if p.clip else p for p in plan.parts)
    return replace(plan, parts=tuple(parts))


def clip_name(base: Path, clip: str) -> str:
    """Where a file that the script names lies, relative to ``base``: there, or else in its folder
    ``takes``."""
    kept = f"{TAKES}/{clip}"
    return kept if not os.path.exists(base / clip) and os.path.exists(base / kept) else clip


def plan_credits(book: OpenBook, plan: Plan) -> Plan | None:
    """The spoken credits, where one of the book's formats asks for them."""
    if publish.CREDITED.isdisjoint(book.formats):
        return None
    return master.credits_plan(plan, _meta(book), book.script)


def finished_book(
    book: OpenBook,
    plan: Plan,
    spoken: Spoken,
    mastered: master.MasteredBook,
    credits_mastered: master.MasteredBook | None = None,
) -> publish.Book:
    """Everything that the writers are given."""
    planned = book_as_planned(book, plan, mastered, spoken.store)
    return replace(planned, takes=spoken.takes, credits=credits_mastered)


def book_as_planned(
    book: OpenBook, plan: Plan, mastered: master.MasteredBook, store: Store
) -> publish.Book:
    """What the writers of a book are given, its takes and credits aside."""
    cover = book.script.meta.cover
    return publish.Book(
        _meta(book), plan, mastered, store, book.script,
        cover=book.base / cover if cover else None, jobs=jobs_of(book),
        one_chapter=len(plan.chapters) == 1,
    )  # fmt: skip


def _meta(book: OpenBook) -> Meta:
    """What the book says of itself."""
    meta = book.script.meta
    return replace(meta, narrator=meta.narrator or READER)


def jobs_of(book: OpenBook) -> int:
    """How many processors a build uses."""
    return book.options.jobs or os.cpu_count() or 1
