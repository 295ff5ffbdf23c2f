"""The same words in every voice of an engine, on a page of players."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pipeline import casting, engines, files, output_folder
from pipeline.workflows import spoken_pieces
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.list_voices import VoiceList

SAMPLES = "voices"
"""The folder of the samples, in the output folder."""
_SAMPLE = "The lamp was lit at seven, as it had been every night. Who would have thought it?"


def sample_voices(lists: Sequence[VoiceList], output: Path) -> Path:
    """Have every voice speak the same words; gives the page that plays them. Raises
    FullcastError."""
    options = BookOptions(Path(), output=output)
    top = output / SAMPLES
    rows = []
    for voices in lists:
        engine = engines.get(voices.engine)
        folder = top / output_folder.slug(voices.engine)
        samples = [
            spoken_pieces.open_piece(
                options,
                engine,
                spoken_pieces.cast_of_two(casting.parse(""), "", engine.name, [info.name]),
                spoken_pieces.narrated(info.name, _SAMPLE),
                folder / spoken_pieces.file_name(info.name),
            )
            for info in voices.voices
        ]
        for info, spoken in zip(voices.voices, spoken_pieces.speak_pieces(samples), strict=True):
            note = f"{info.gender}, {info.age}" + (f": {info.note}" if info.note else "")
            rows.append(spoken_pieces.PageRow(info.name, spoken.path.relative_to(top), note))
    page = top / "index.html"
    files.write_text(page, spoken_pieces.players_page("Voices", [_SAMPLE], rows))
    return page
