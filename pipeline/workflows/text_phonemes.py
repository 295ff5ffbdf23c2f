"""The phonemes of what is said, which tell better than letters how long it takes."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.engines.espeak_library import Transcriber
from pipeline.engines.ipa import MARKED
from pipeline.errors import EngineError
from pipeline.language_tags import is_english, primary_language


def phonemes_in(language: str) -> Callable[[str], str]:
    """What gives the phonemes (IPA) of texts of a language, a BCP 47 tag; English where it is
    empty. Nothing but empty texts where there is no eSpeak NG, or it doesn't know the language."""
    try:
        transcriber = Transcriber()
        transcriber.use_voice("en-us" if is_english(language) else primary_language(language))
    except EngineError:
        return lambda text: ""

    def phonemes(text: str) -> str:
        # What stands between marks is phonemes already.
        pieces = MARKED.split(text)
        pieces[::2] = [" ".join(transcriber.clauses(piece)) for piece in pieces[::2]]
        return " ".join(pieces).strip()

    return phonemes
