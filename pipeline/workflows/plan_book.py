"""What a build would speak, and why, before anything is spoken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pipeline import casting, engines, output_folder, render
from pipeline.model import Cue
from pipeline.store import Store
from pipeline.workflows.last_build import players, remembered, speed, why_to_speak
from pipeline.workflows.options import BookOptions
from pipeline.workflows.results import SplitResult
from pipeline.workflows.split_book import split_book
from pipeline.workflows.steps import check_voices, open_cast, open_engine, strange_engines


@dataclass(frozen=True, slots=True)
class Reason:
    """Why some lines have to be spoken."""

    why: str
    lines: int
    cues: int


@dataclass(frozen=True, slots=True)
class PlanResult:
    """What a build would do."""

    split: SplitResult
    engine: str
    lines: int
    cues: int
    """Distinct ones of the whole book."""
    missing: int
    """Distinct ones to speak."""
    missing_lines: int
    reasons: tuple[Reason, ...]
    """Most lines first."""
    by_speaker: tuple[tuple[str, int], ...]
    """Lines to speak of each, most first."""
    seconds: float | None
    """At the speed measured in earlier builds; None where none was."""
    warnings: tuple[str, ...]


def plan_book(options: BookOptions) -> PlanResult:
    """Compare what a book wants with what was spoken. Writes nothing but the tagged script of a
    manuscript that changed, or has none."""
    split = split_book(options)
    folder = output_folder.claim(options.output, split.script.meta.title, split.path)
    cast = open_cast(options)
    engine = open_engine(options, cast)
    roles = casting.assign(cast, split.script, folder.slug, engine.name, engine.voices())
    check_voices(roles, engine, cast)
    plan = casting.plan(
        split.script, cast, folder.slug, roles, engine.info().max_chars,
        unsayable=engines.unsayable(engine),
    )  # fmt: skip
    who = players(roles, split.script)
    cues = dict.fromkeys(part.cue for part in plan.parts if not part.clip)
    with Store(options.output / output_folder.STORE) as store:
        missing = dict.fromkeys(render.missing(cues, store, (engine,)))
        pace = speed(store, engine)
    last = remembered(folder)
    version = engine.info().version
    lines: dict[str, set[int]] = {}
    counts: Counter[str] = Counter()
    seen: set[Cue] = set()
    for part in plan.parts:
        if part.clip or part.cue not in missing:
            continue
        why = why_to_speak(part.cue, who[part.line], last, version)
        lines.setdefault(why, set()).add(part.line)
        counts[why] += part.cue not in seen
        seen.add(part.cue)
    reasons = [Reason(why, len(places), counts[why]) for why, places in lines.items()]
    wanted = {part.line for part in plan.parts if part.cue in missing and not part.clip}
    speakers = Counter(who[line] for line in wanted)
    return PlanResult(
        split,
        engine.name,
        lines=len({part.line for part in plan.parts}),
        cues=len(cues),
        missing=len(missing),
        missing_lines=len(wanted),
        reasons=tuple(sorted(reasons, key=lambda r: (-r.lines, r.why))),
        by_speaker=tuple(speakers.most_common()),
        seconds=None if pace is None else sum(len(cue.text) for cue in missing) / pace,
        warnings=split.script.warnings + plan.warnings + strange_engines(cast, folder.slug),
    )
