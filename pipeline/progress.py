"""Progress bars for long work, on standard error, drawn by rich where somebody is looking."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from pipeline.files import telling_of_waits as telling_of_waits

Progress = Callable[[str, int, int], None]
"""Called with a stage's name, how much is done, and how much there is."""

_tell_of_costs: ContextVar[Callable[[str], None]] = ContextVar(
    "tell_of_costs", default=lambda words: None
)

WHOLE = "In all"
"""The stage that is a whole build: counted in seconds, as they were foreseen."""


def silent(stage: str, done: int, total: int) -> None:
    """A progress that nobody sees."""


@contextmanager
def telling_of_costs(tell: Callable[[str], None]) -> Iterator[None]:
    """Whatever costs tokens or money in here is told to ``tell`` before it is spent."""
    token = _tell_of_costs.set(tell)
    try:
        yield
    finally:
        _tell_of_costs.reset(token)


def tell_cost(words: str) -> None:
    """Say what is about to be spent to whoever listens."""
    _tell_of_costs.get()(words)


@contextmanager
def bars(*, shown: bool) -> Iterator[Progress]:
    """A progress that draws one bar a stage, each with how long it has been at work, and for the
    whole build how long it will be; silent where ``shown`` is false or standard error is no
    terminal. A stage of one step that has begun moves, so that no screen stands still."""
    if not (shown and sys.stderr.isatty()):
        yield silent
        return
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn
    from rich.progress import Progress as RichProgress

    columns = (
        TextColumn("{task.description:>10}"), BarColumn(), TextColumn("{task.fields[count]:>11}"),
        TimeElapsedColumn(), TextColumn("{task.fields[left]}"),
    )  # fmt: skip
    with RichProgress(*columns, console=Console(stderr=True), transient=True) as drawn:
        tasks = {}

        def show(stage: str, done: int, total: int) -> None:
            is_whole = stage == WHOLE
            if stage not in tasks:
                tasks[stage] = drawn.add_task(stage, total=None, count="", left="")
            task = tasks[stage]
            moves = total == 1 and done == 0 and not is_whole
            drawn.update(
                task,
                completed=done,
                total=None if moves else total,
                count="" if total == 1 else f"{done / max(1, total):.0%}" if is_whole
                else f"{done:,}/{total:,}",
                left=_left(drawn.tasks[task].elapsed or 0.0, done, total) if is_whole else "",
            )  # fmt: skip

        yield show


def _left(elapsed_s: float, done: int, total: int) -> str:
    """How long a whole build will yet be. At first as it was foreseen, later more and more as it
    went: half a build that took twice its time has as much again before it."""
    if not done:
        left_s = float(total)
    else:
        share = done / total
        pace = share * elapsed_s / done + (1 - share)
        left_s = (total - done) * pace
    if left_s < 90:
        return f"{max(1, round(left_s))} s left"
    return f"{round(left_s / 60)} min left"
