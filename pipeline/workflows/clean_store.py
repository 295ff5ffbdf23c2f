"""The store without what no book uses any more."""

from __future__ import annotations

from pathlib import Path

from pipeline import output_folder
from pipeline.errors import OutputError
from pipeline.store import Store
from pipeline.workflows.results import CleanResult


def clean_store(output: Path) -> CleanResult:
    """Drop every take and slot that no book in the output folder uses.

    A book's own are those of its last build, as long as its script exists. Makes no folder; raises
    OutputError where there is none.
    """
    if not output.is_dir():
        raise OutputError(f"there is no folder {output}.", "Check --output.")
    records = [folder.record for folder in output_folder.book_folders(output)]
    takes = {key for record in records for key in record.takes}
    slots = {key for record in records for key in record.slots}
    if not (output / output_folder.STORE).is_dir():
        return CleanResult(0, 0, len(takes) + len(slots))
    with Store(output / output_folder.STORE) as store:
        removed = store.clean(takes, slots)
    return CleanResult(removed.takes + removed.slots, removed.bytes, len(takes) + len(slots))
