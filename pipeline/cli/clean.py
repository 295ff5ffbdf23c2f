"""``fullcast clean``: takes that no book uses, dropped from the store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import json_option, output_option, quiet_option
from pipeline.cli.printing import Json, count, notes, show

if TYPE_CHECKING:
    from pipeline.workflows.results import CleanResult


@click.command()
@output_option()
@json_option()
@quiet_option
def clean(output: Path, as_json: bool, quiet: bool) -> None:
    """Drop the takes that no book in the output folder uses any more."""
    from pipeline.workflows.clean_store import clean_store

    result = clean_store(output)
    show(lambda: clean_json(result), lambda: clean_words(result), as_json=as_json, quiet=quiet)


def clean_json(result: CleanResult) -> Json:
    """What ``clean`` dropped and kept."""
    return {
        "removed": result.removed,
        "bytes": result.freed,
        "kept": result.kept,
        "warnings": list(result.warnings),
    }


def clean_words(result: CleanResult) -> str:
    """What ``clean`` dropped and kept."""
    words = (
        f"Dropped {count(result.removed, 'unused take')} and slots "
        f"({result.freed / 1e6:.1f} MB); {result.kept} are in use."
    )
    return "\n".join([words, *notes(result.warnings)])
