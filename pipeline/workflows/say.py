"""A sentence spoken at once, to try a voice or a pronunciation."""

from __future__ import annotations

import itertools
import tempfile
from dataclasses import replace
from pathlib import Path

from pipeline import casting, engines, files
from pipeline.errors import EngineError, OutputError
from pipeline.model import PHONEMES
from pipeline.workflows import spoken_pieces
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.spoken_pieces import SpokenPiece

SUFFIX = ".mp3"


def say_sentence(text: str, voice: str, options: BookOptions, path: Path | None) -> SpokenPiece:
    """Speak a sentence, mastered like a book, into an MP3 file, ``said.mp3`` where none is named;
    that name is numbered where there is one already. Nothing is left beside it. ``options`` names
    the engine, the output folder and the voices file, whose lexicon holds; ``voice`` is empty for
    the engine's first. Raises FullcastError."""
    target = _free_path() if path is None else path
    if target.suffix.lower() not in ("", SUFFIX):
        raise OutputError(
            f"only MP3s are written, not {target.name}.", f"Name it {target.stem}{SUFFIX}."
        )
    known = options.voices.exists()
    voices_file = casting.load(options.voices) if known else casting.parse("")
    engine = engines.get(options.engine or voices_file.engine)
    name = voice or engine.voices()[0].name
    _check(engine, name, voices_file)
    sentence = spoken_pieces.narrated(target.stem, " ".join(text.split()))
    cast = spoken_pieces.cast_of_two(voices_file, "", engine.name, [name])
    with tempfile.TemporaryDirectory(prefix="fullcast-say-") as folder:
        piece = spoken_pieces.open_piece(options, engine, cast, sentence, Path(folder) / "said")
        (spoken,) = spoken_pieces.speak_pieces([piece])
        target = target.with_suffix(SUFFIX)
        files.write_bytes(target, spoken.path.read_bytes())
    return replace(spoken, path=target, text=_without_phonemes(spoken.text))


def _free_path() -> Path:
    """``said.mp3`` in the current folder, or the first of its kind that isn't there."""
    names = itertools.chain(["said"], (f"said-{n}" for n in itertools.count(2)))
    return next(path for name in names if not (path := Path(name + SUFFIX)).exists())


def _without_phonemes(text: str) -> str:
    """What was spoken, with phonemes between slashes as dictionaries write them."""
    opening, closing = PHONEMES
    return text.replace(opening, "/").replace(closing, "/")


def _check(engine: engines.Engine, voice: str, voices_file: casting.VoicesFile) -> None:
    """Raises EngineError for a voice that the engine lacks; who names a person of the cast is
    told that person's voice."""
    try:
        engine.check(voice)
    except EngineError as error:
        people = [*voices_file.characters]
        people += [entry for book in voices_file.books for entry in book.characters]
        voices = [
            dict(entry.voices).get(engine.name) for entry in people if entry.answers_to(voice)
        ]
        theirs = next(filter(None, voices), None)
        if theirs is None:
            raise
        raise EngineError(
            error.message, f"{voice} is a person of {voices_file.path}: --voice {theirs} is theirs."
        ) from None
