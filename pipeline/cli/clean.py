"""``fullcast clean``: takes that no book uses, dropped from the store."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pipeline.cli.options import json_option, output_option, quiet_option
from pipeline.cli.printing import Json, count, notes, show

if TYPE_CHECKING:
    from pipeline.workflows.results import CleanResult

_UNIT_S = {"h": 3600, "d": 86_400, "w": 7 * 86_400}
_UNIT_BYTES = {"MB": 10**6, "GB": 10**9, "TB": 10**12}


def _age(ctx: click.Context, parameter: click.Parameter, word: str | None) -> float:
    """Seconds of ``30d``."""
    return _amount(word, {unit.upper(): size for unit, size in _UNIT_S.items()}, "30d, 12h or 2w")


def _size(ctx: click.Context, parameter: click.Parameter, word: str | None) -> int | None:
    """Bytes of ``20GB``."""
    return None if word is None else int(_amount(word, _UNIT_BYTES, "20GB or 500MB"))


def _amount(word: str | None, units: dict[str, int], examples: str) -> float:
    if word is None:
        return 0.0
    parts = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([A-Z]+)", word.strip().upper())
    if parts is None or parts[2] not in units:
        raise click.BadParameter(f"write {examples}, not {word!r}.")
    return float(parts[1]) * units[parts[2]]


@click.command()
@output_option()
@click.option(
    "--keep", callback=_age, metavar="30d", help="Spare what was made in this time (h, d, w)."
)
@click.option(
    "--max-size",
    callback=_size,
    metavar="20GB",
    help="Drop only the oldest, until the store is no bigger (MB, GB).",
)
@json_option()
@quiet_option
def clean(
    output: Path, keep: float, max_size: int | None, as_json: bool, quiet: bool
) -> None:  # fmt: skip
    """Drop the takes that no book in the output folder uses any more."""
    from pipeline.workflows.clean_store import clean_store

    result = clean_store(output, keep_s=keep, max_bytes=max_size)
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
