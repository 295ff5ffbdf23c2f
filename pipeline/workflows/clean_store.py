"""The store without what no book uses any more."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from pipeline import output_folder
from pipeline.errors import OutputError
from pipeline.store import Leniency, Store
from pipeline.workflows.line_takes import kept_keys
from pipeline.workflows.results import CleanResult


def clean_store(output: Path, *, keep_s: float = 0.0, max_bytes: int | None = None) -> CleanResult:
    """Drop the takes and slots that no book in the output folder uses: all, or those made at least
    ``keep_s`` seconds ago, or only the oldest until takes and slots come to ``max_bytes``.

    A book's own are those of its last build and of any that is unfinished, as long as its folder
    exists, and the earlier takes that its script's history names. Makes no folder; raises
    OutputError where there is none, and where it isn't known what a book uses.
    """
    if not output.is_dir():
        raise OutputError(f"there is no folder {output}.", "Check --output.")
    for record in output_folder.damaged_records(output):
        raise OutputError(
            f"{record} is damaged: what the book there uses isn't known.",
            "Build that book again, or delete its folder.",
        )
    folders = output_folder.book_folders(output)
    records = [folder.record for folder in folders]
    takes = {key for record in records for key in record.takes}
    for folder in folders:
        takes |= kept_keys(output_folder.script_of(folder))
    slots = {key for record in records for key in record.slots}
    if not (output / output_folder.STORE).is_dir():
        return CleanResult(0, 0, len(takes) + len(slots), _without_script(folders))
    with Store(output / output_folder.STORE) as store:
        removed = store.clean(takes, slots, Leniency(keep_s, max_bytes))
    count = removed.takes + removed.slots
    warnings = _without_script(folders)
    if max_bytes is not None and removed.left > max_bytes:
        warnings += (
            f"The store holds {removed.left / 1e6:,.0f} MB, more than was asked for: books use it."
            " Delete the folder of a book that you don't need, and clean again.",
        )
    return CleanResult(count, removed.bytes, len(takes) + len(slots), warnings)


def _without_script(folders: Iterable[output_folder.BookFolder]) -> tuple[str, ...]:
    scripts = [(folder.path, output_folder.script_of(folder)) for folder in folders]
    return tuple(
        f"The script of {path} is gone ({script}); its takes are kept. Delete {path} to let them"
        " go."
        for path, script in scripts
        if not script.exists()
    )
