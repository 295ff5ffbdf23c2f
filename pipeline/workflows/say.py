"""A sentence spoken at once, to try a voice or a pronunciation."""

from __future__ import annotations

from pathlib import Path

from pipeline import casting, engines
from pipeline.errors import EngineError
from pipeline.workflows import pieces
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.pieces import SpokenPiece


def say_sentence(text: str, voice: str, options: BookOptions, path: Path) -> SpokenPiece:
    """Speak a sentence, mastered like a book, into an MP3 file. ``options`` names the engine,
    the output folder and the voices file, whose lexicon holds; ``voice`` is empty for the
    engine's first. Raises FullcastError."""
    known = options.voices.exists()
    voices_file = casting.load(options.voices) if known else casting.parse("")
    engine = engines.get(options.engine or voices_file.engine)
    name = voice or engine.voices()[0].name
    _check(engine, name, voices_file)
    sentence = pieces.narrated(path.stem, " ".join(text.split()))
    cast = pieces.cast_of_two(voices_file, "", engine.name, [name])
    piece = pieces.open_piece(options, engine, cast, sentence, path.parent / path.stem)
    (spoken,) = pieces.speak_pieces([piece])
    return spoken


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
