"""What the other books of a series lend to one of them."""

from __future__ import annotations

from pipeline.casting.book_entries import book_entries
from pipeline.casting.series_cast import met_in, series_narrator
from pipeline.casting.voices_file import CastEntry, VoicesFile, fold_name
from pipeline.model import Script


def lent_entries(voices_file: VoicesFile, slug: str, script: Script) -> tuple[CastEntry, ...]:
    """The entries of other books of the series that a book is spoken with: of those of their people
    who speak in it, and of the narrator where it has none of its own."""
    entries = met_in(book_entries(voices_file, slug), script)
    speakers = {fold_name(line.speaker) for line in script.lines if line.speaker}
    lent = tuple(
        entry
        for entry in entries.characters
        if fold_name(entry.name) in entries.of_series and entry.folded_names & speakers
    )
    narrator = None if voices_file.book(slug).narrator else series_narrator(voices_file, slug)
    return lent if narrator is None else (narrator, *lent)
