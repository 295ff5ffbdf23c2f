"""Progress bars for long work, on standard error, drawn by rich where somebody is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much is done, and how much there is."""


def silent(stage: str, done: int, total: int) -> None:
    """A progress that nobody sees."""


@contextmanager
def bars(*, shown: bool) -> Iterator[Progress]:
    """A progress that draws one bar a stage; silent where ``shown`` is false or standard
    error is no terminal."""
    if not (shown and sys.stderr.isatty()):
        yield silent
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.progress import Progress as RichProgress

    name = TextColumn("{task.description:>10}")
    columns = (name, BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with RichProgress(*columns, console=Console(stderr=True), transient=True) as drawn:
        tasks = {}

        def show(stage: str, done: int, total: int) -> None:
            if stage not in tasks:
                tasks[stage] = drawn.add_task(stage, total=total)
            drawn.update(tasks[stage], completed=done, total=total)

        yield show
