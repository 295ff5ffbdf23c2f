"""A sentence spoken at once, to try a voice or a pronunciation."""

from __future__ import annotations

from pathlib import Path

from pipeline import casting, engines
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
    engine.check(name)
    sentence = pieces.narrated(path.stem, " ".join(text.split()))
    cast = pieces.cast_of_two(voices_file, "", engine.name, [name])
    piece = pieces.open_piece(options, engine, cast, sentence, path.parent / path.stem)
    (spoken,) = pieces.speak_pieces([piece])
    return spoken
