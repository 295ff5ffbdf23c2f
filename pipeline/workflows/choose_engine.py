"""Which engine speaks a book: the one that is asked for, the cast's, or the best for a new book."""

from __future__ import annotations

from collections import Counter

from pipeline import casting, engines
from pipeline.engines.base import missing_modules
from pipeline.errors import CastError, EngineError
from pipeline.language_tags import is_english
from pipeline.model import Script
from pipeline.workflows import step_times

NEURAL = "kokoro"
_WHEELS_MB, _DISK_MB = 105, 650
"""Of the extra 'neural' on Linux: its wheels (the model 63), and on the disk with what the first
use keeps (428)."""


def choose_engine(
    asked: str, voices_file: casting.VoicesFile, slug: str, language: str
) -> engines.Engine:
    """The engine that was ``asked`` for, else the voices file's. Where that is ``auto``, a book
    that was ever cast keeps its engine, and a new one gets the best that is ready here and has
    voices of its language. Raises CastError where the file names none that there is."""
    name = asked or (engines.AUTO if voices_file.auto_engine else voices_file.engine)
    if name == engines.AUTO:
        kept = cast_engine(voices_file, slug)
        return engines.get(kept) if kept else engines.best(language)
    if asked:
        return engines.get(name)
    try:
        return engines.get(name)
    except EngineError as error:
        if not voices_file.engine_line:
            raise
        where = f"{voices_file.path}:{voices_file.engine_line}"
        raise CastError(f"{where}: {error.message}", error.hint) from None


def cast_engine(voices_file: casting.VoicesFile, slug: str) -> str:
    """The engine that a book's own section of the cast has most voices of, else those of its
    series; empty for a new book."""
    for sections in ((voices_file.book(slug),), casting.fellow_books(voices_file, slug)):
        people = [person for own in sections for person in (own.narrator, own.unknown)]
        people += [person for own in sections for person in own.characters]
        counts = Counter(engine for who in people if who is not None for engine, _ in who.voices)
        if counts:
            return counts.most_common(1)[0][0]
    return ""


def about_choice(engine: engines.Engine, script: Script, jobs: int) -> str:
    """A sentence for a book that is cast for the first time: for which engine, and where the neural
    voices are missing, what they would weigh and cost."""
    from pipeline.engines.kokoro import model_file

    keeps = "The book keeps that engine unless --engine names another."
    missing = missing_modules(model_file.NEEDED)
    if engine.name != "pyttsx3" or not missing or not is_english(script.meta.language):
        return f"Cast for {engine.name}. {keeps}"
    letters = float(sum(len(line.text) for line in script.lines if line.spoken))
    minutes = max(1, round(step_times.load().seconds(f"speaking {NEURAL}", letters, jobs) / 60))
    return (
        f"Cast for {engine.name}. {keeps} Voices that sound like people: pip install "
        f"'fullcast[neural]' ({_WHEELS_MB} MB to load, {_DISK_MB} on the disk), then "
        f"--engine {NEURAL}; about {minutes} min to speak this book here."
    )
