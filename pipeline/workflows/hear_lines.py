"""Lines heard at once: only what they say is spoken, by an engine that stays at work."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline import casting, master, output_folder, render
from pipeline.errors import EngineError, ScriptError
from pipeline.model import Cue, Part, Take, Voice
from pipeline.store import Store
from pipeline.workflows.cast_and_plan import plan_without_advice
from pipeline.workflows.master_plan import with_clips
from pipeline.workflows.open_book import OpenBook


@dataclass(frozen=True, slots=True)
class HeardLines:
    """Lines as they sound now."""

    wav: bytes
    """Mono, 16 bits, 44.1 kHz."""
    seconds: float
    voice: str
    """Of the first line; empty where it is a recording or a sound."""
    keys: tuple[str, ...]
    """Of their takes, in order."""
    spoken: int
    """Cues that had to be spoken for it."""


class LineSpeaker:
    """Speaks lines of books one after another; its engine stays loaded until ``close``."""

    def __init__(self) -> None:
        self._worker = render.ResidentWorker()
        self._gains: dict[tuple[str, Voice], float] = {}
        """By mastering preset: of voices whose own level isn't known yet."""

    def hear(
        self, book: OpenBook, indexes: Sequence[int], settings: Sequence[str] = ()
    ) -> HeardLines:
        """Lines of a script (by index) as one sound, as if ``settings`` such as ``Mara=en-us+f3``
        stood in voices.yaml. Raises FullcastError."""
        own = book if not settings else as_if(book, settings)
        planned = plan_without_advice(own, frozenset(indexes))
        plan = with_clips(own, planned.plan)
        if not plan.parts:
            raise ScriptError("there is nothing to hear in this line.", "Choose one with words.")
        cues = list(dict.fromkeys(part.cue for part in plan.parts if not part.clip))
        with own.store() as store:
            if not settings and cues:
                # Before they are spoken: 'clean' knows of them at once.
                wanted = render.take_keys(cues, (own.engine,)).values()
                if new := set(wanted) - set(own.folder.record.takes):
                    output_folder.keep_keys(own.folder, tuple(new), ())
            spoken = render.render(cues, store, (own.engine,), speaker=self._worker)
            if spoken.failed:
                failed = spoken.failed[0]
                raise EngineError(f"{failed.cue.voice.name}: {failed.message}", "")
            wav = self._mix(own, plan.parts, spoken.takes, store)
        voice = next((part.cue.voice.name for part in plan.parts if not part.clip), "")
        keys = tuple(spoken.takes.key(part.cue) for part in plan.parts if not part.clip)
        return HeardLines(wav, (len(wav) - 44) / 88_200, voice, keys, spoken.rendered)

    def warm_up(self, book: OpenBook) -> None:
        """Start a book's engine, so that the first line needn't wait for it."""
        with book.store() as store:
            self._worker.warm_up(book.engine, store)

    def close(self) -> None:
        """End the engine."""
        self._worker.close()

    def _mix(
        self, book: OpenBook, parts: Sequence[Part], takes: Mapping[Cue, Take], store: Store
    ) -> bytes:
        preset = master.preset_named(book.mastering)
        voices = dict.fromkeys(part.cue.voice for part in parts if not part.clip)
        known = dict(takes)
        passages = [master.calibration_cue(voice) for voice in voices]
        for cue, key in render.take_keys(passages, (book.engine,)).items():
            if (take := store.get_take(key)) is not None:
                known[cue] = take
        gains = {}
        for voice, gain in master.listening_gains(list(voices), known, preset, store).items():
            if master.calibration_cue(voice) in known:
                gains[voice] = gain
            else:
                gains[voice] = self._gains.setdefault((preset.name, voice), gain)
        return master.listening_copy(parts, takes, gains, preset, book.base)


def as_if(book: OpenBook, settings: Sequence[str]) -> OpenBook:
    """The book as it would be after changes of voices.yaml, which stays as it is. Raises
    CastError."""
    path = book.options.voices
    text = casting.apply_settings(
        casting.read_text(path), book.slug, [casting.read_setting(s) for s in settings],
        book.script, book.engine.name, os.fspath(path),
    )  # fmt: skip
    return replace(book, voices_file=casting.parse(text, os.fspath(path)))
