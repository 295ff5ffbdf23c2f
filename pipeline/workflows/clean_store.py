"""The store without what no book uses any more."""

from __future__ import annotations

from pathlib import Path

from pipeline import output_folder
from pipeline.store import Store
from pipeline.workflows.results import CleanResult


def clean_store(output: Path) -> CleanResult:
    """Drop every take and slot that no book in the output folder uses.

    A book's own are those of its last build, as long as its script exists.
    """
    records = [folder.record for folder in output_folder.book_folders(output)]
    takes = {key for record in records for key in record.takes}
    slots = {key for record in records for key in record.slots}
    with Store(output / output_folder.STORE) as store:
        removed = store.clean(takes, slots)
    return CleanResult(removed.takes + removed.slots, removed.bytes, len(takes) + len(slots))
