"""Manuscript to script: splits what changed, and merges it into what a person made of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from pipeline import files, readers
from pipeline.errors import ManuscriptError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.read_split import read_as_it_is, script_of
from pipeline.workflows.results import SplitResult
from pipeline.workflows.script_file import SCRIPT_SUFFIX


def split_book(options: BookOptions) -> SplitResult:
    """The tagged script of a manuscript: written beside it, or merged into what stands there.

    A script given as the source is read as it is; of both, the header takes what the options say
    of the book. The split is skipped where neither the manuscript nor the splitter changed since
    the last one. A script that a person saves meanwhile is read again. Raises FullcastError.
    """
    path = script_of(options)
    is_script = options.source.suffix == SCRIPT_SUFFIX
    work = partial(read_as_it_is, options, path) if is_script else _from_manuscript(options, path)
    with files.changing(path, f"the split of {options.source.name}"):
        return files.again_if_changed(work)


def _from_manuscript(options: BookOptions, path: Path) -> Callable[[], SplitResult]:
    """The work on a manuscript. The splitter is dear to load, and a script needs none."""
    from pipeline.workflows.make_split import make_fresh, split_again, split_first

    read = cache(lambda wanted: make_fresh(options, readers.read(options.source), wanted, path))

    def work() -> SplitResult:
        if path == options.source:
            raise ManuscriptError(
                f"the script can't go over its own manuscript, {options.source}.", "Change -o."
            )
        if path.exists():
            return split_again(options, path, read)
        return split_first(options, path)

    return work
