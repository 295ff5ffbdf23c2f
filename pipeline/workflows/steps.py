"""The steps that a build and a preview share: plan, speak, master."""

from __future__ import annotations

import os
import time
from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import casting, engines, files, master, output_folder, publish, render
from pipeline.errors import CastError, EngineError, ManuscriptError
from pipeline.model import NARRATOR, RATE_HZ, UNKNOWN, Meta, Plan, Script
from pipeline.progress import Progress
from pipeline.store import Store
from pipeline.workflows.last_build import note_speed
from pipeline.workflows.options import BookOptions
from pipeline.workflows.results import BuildResult, Failed, SplitResult, numbered

READER = "Full Cast"
TAKES = "takes"


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a render gave, counted over the plan's own cues (calibration left out)."""

    takes: render.Takes
    keys: tuple[str, ...]
    """Of everything that this plan needs, calibration too."""
    rendered: int
    reused: int
    failed: tuple[render.Failure, ...]


def open_cast(options: BookOptions) -> casting.VoicesFile:
    """The cast of voices.yaml, which is made where it is missing."""
    if not options.voices.exists():
        files.write_text(options.voices, casting.default_text())
    return casting.load(options.voices)


def open_engine(options: BookOptions, cast: casting.VoicesFile) -> engines.Engine:
    """The engine that was asked for, else the cast's. Raises CastError where the cast's is none."""
    if options.engine:
        return engines.get(options.engine)
    try:
        return engines.get(cast.engine)
    except EngineError as error:
        if not cast.engine_line:
            raise
        where = f"{cast.path}:{cast.engine_line}"
        raise CastError(f"{where}: {error.message}", error.hint) from None


def check_voices(roles: casting.Cast, engine: engines.Engine, cast: casting.VoicesFile) -> None:
    """Raises CastError where voices.yaml gives somebody a voice that the engine lacks."""
    for part in roles.all_roles:
        if part.auto_chosen:
            continue
        try:
            engine.check(part.voice.name)
        except EngineError as error:
            line = f":{part.entry.line}" if part.entry and part.entry.line else ""
            raise CastError(
                f"{cast.path}{line}: {part.name}: {error.message}", error.hint
            ) from None


def strange_engines(cast: casting.VoicesFile, slug: str) -> tuple[str, ...]:
    """Sentences about voices of engines that aren't here: an engine of another machine's, or a
    slip of the pen."""
    book = cast.book(slug)
    special = (cast.narrator, cast.unknown, book.narrator, book.unknown)
    everybody = (*filter(None, special), *cast.characters, *book.characters)
    found = []
    for member in everybody:
        for name in dict(member.voices):
            if not engines.is_known(name):
                who = f"{cast.path}:{member.line}: {member.name}"
                hint = casting.nearest(name, engines.names())
                found.append(f"{who} has a voice of '{name}', which is no engine here. {hint}")
    return tuple(found)


def make_plan(
    options: BookOptions,
    split: SplitResult,
    folder: output_folder.Folder,
    engine: engines.Engine,
    cast: casting.VoicesFile,
    only: Container[int] | None = None,
) -> tuple[casting.VoicesFile, casting.Cast, Plan]:
    """What voices.yaml says, completed there by whoever was uncast; the cast and the plan that it
    gives: of the whole book, or of ``only`` some lines of its script."""
    voices = engine.voices()
    roles = casting.assign(cast, split.script, folder.slug, engine.name, voices)
    added = casting.complete(roles, split.script)
    if added:
        text = casting.append(casting.read_text(options.voices), folder.slug, added)
        cast = casting.parse(text, os.fspath(options.voices))
        roles = casting.assign(cast, split.script, folder.slug, engine.name, voices)
    longest = engine.info().max_chars
    plan = casting.plan(
        split.script, cast, folder.slug, roles, longest, only=only,
        unsayable=engines.unsayable(engine),
    )  # fmt: skip
    if not plan.parts:
        raise ManuscriptError(
            f"{split.path} has no line to speak.", "Mark at least one line as spoken."
        )
    check_voices(roles, engine, cast)
    plan = replace(plan, warnings=plan.warnings + strange_engines(cast, folder.slug))
    if added:
        files.write_text(options.voices, text)
    return cast, roles, plan


def speak(
    plan: Plan, engine: engines.Engine, store: Store, options: BookOptions, progress: Progress
) -> Spoken:
    """Every cue of the plan, and every voice's calibration passage, as takes."""
    cues = list(dict.fromkeys(part.cue for part in plan.parts if not part.clip))
    voices = dict.fromkeys(cue.voice for cue in cues)
    absent = set(render.missing(cues, store, (engine,)))
    if absent:
        master.warm_up()
    needed = [*(master.calibration_cue(voice) for voice in voices), *cues]
    started = time.perf_counter()
    rendered = render.render(
        needed, store, (engine,), jobs=options.jobs,
        progress=lambda done, total: progress("Speaking", done, total),
    )  # fmt: skip
    failed = {failure.cue for failure in rendered.failed}
    chars = sum(len(cue.text) for cue in absent - failed)
    note_speed(store, engine, chars, len(absent - failed), time.perf_counter() - started)
    return Spoken(
        rendered.takes,
        keys=tuple({rendered.takes.key(cue) for cue in needed if cue not in failed}),
        rendered=len(absent - failed),
        reused=len(cues) - len(absent),
        failed=rendered.failed,
    )


def make_master(
    plan: Plan, base: Path, spoken: Spoken, store: Store, options: BookOptions, progress: Progress
) -> master.Mastered:
    """The plan's takes as slots on a timeline; recordings and music are relative to ``base``, or
    to its folder ``takes``."""
    clips = {part.clip: clip_name(base, part.clip) for part in plan.parts if part.clip}
    if any(name != clip for clip, name in clips.items()):
        parts = (replace(p, clip=clips[p.clip]) if p.clip else p for p in plan.parts)
        plan = replace(plan, parts=tuple(parts))
    preset = master.finish(options.mastering)
    voices = dict.fromkeys(part.cue.voice for part in plan.parts if not part.clip)
    gains = master.voice_gains(voices, spoken.takes, preset, store)
    return master.master(
        plan, spoken.takes, store, preset, gains,
        base=base, jobs=options.jobs or os.cpu_count() or 1, progress=progress,
    )  # fmt: skip


def clip_name(base: Path, clip: str) -> str:
    """Where a file that the script names lies, relative to ``base``: there, or else in ``takes``
    beside the script, where a person keeps recordings."""
    kept = f"{TAKES}/{clip}"
    return kept if not (base / clip).exists() and (base / kept).exists() else clip


def result_of(
    split: SplitResult, folder: output_folder.Folder, plan: Plan, spoken: Spoken
) -> BuildResult:
    return BuildResult(
        title=split.script.meta.title,
        script=split.path,
        folder=folder.path,
        chapters=(),
        artefacts=(),
        duration_ms=0,
        rendered=spoken.rendered,
        reused=spoken.reused,
        encoded=0,
        failed=_failed(split.script, plan, spoken.failed),
        doubtful=split.doubtful,
        warnings=split.script.warnings + plan.warnings,
    )


def _failed(tagged: Script, plan: Plan, failures: tuple[render.Failure, ...]) -> tuple[Failed, ...]:
    """Every line that waits for a cue that failed; a failed calibration passage is listed at
    the first line of its voice."""
    if not failures:
        return ()
    messages = {failure.cue: failure.message for failure in failures}
    numbers = {n.index: n.number for n in numbered(tagged)}
    found: dict[int, Failed] = {}
    for part in plan.parts:
        message = messages.get(part.cue) or messages.pop(master.calibration_cue(part.cue.voice), "")
        if message and part.line < 0:
            found[-1] = Failed(0, part.place, NARRATOR, part.cue.text, message)
        elif message and part.line not in found:
            line = tagged.lines[part.line]
            found[part.line] = Failed(
                numbers.get(part.line, 0), part.place, line.speaker or UNKNOWN, line.text, message
            )
    return tuple(found.values())


def meta_of(split: SplitResult) -> Meta:
    """What the book says of itself. Who reads is said to be us where nobody is named."""
    meta = split.script.meta
    return replace(meta, narrator=meta.narrator or READER)


def credits_of(options: BookOptions, split: SplitResult, plan: Plan) -> Plan | None:
    """The credits, where a format asks for them."""
    if publish.CREDITED.isdisjoint(options.formats):
        return None
    return master.credits_plan(plan, meta_of(split), split.script)


def book_of(
    split: SplitResult,
    plan: Plan,
    mastered: master.Mastered,
    spoken: Spoken,
    store: Store,
    options: BookOptions,
    credit: master.Mastered | None = None,
) -> publish.Book:
    """All that the writers are given."""
    cover = split.script.meta.cover
    return publish.Book(
        meta_of(split), plan, mastered, store, split.script,
        cover=split.path.parent / cover if cover else None,
        takes=spoken.takes, credits=credit, jobs=options.jobs or os.cpu_count() or 1,
    )  # fmt: skip


def chapter_files(published: publish.Published) -> tuple[output_folder.ChapterFile, ...]:
    """The published chapters as the book's folder remembers them."""
    return tuple(
        output_folder.ChapterFile(c.number, c.title, c.name, to_ms(c.samples))
        for c in published.chapters
    )


def to_ms(samples: int) -> int:
    """Milliseconds of so many samples of the timeline."""
    return round(samples * 1000 / RATE_HZ)
