"""How fast a piece of work is, asked so that whatever else runs on the machine decides nothing.

Processor time of this process, the least of several runs: others at work make a run slower, never
quicker. Coverage doesn't count lines meanwhile, which takes two to three times as long, and a limit
in seconds is as many more on a slower machine as a yardstick run beside takes more there. Where two
sizes are compared, what the tests before left in memory isn't gone through when Python looks for
garbage.
"""

from __future__ import annotations

import gc
import math
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_ROUNDS = 8
_YARDSTICK_S = 0.013
"""What the yardstick takes on the machine on which limits were set, with nothing else at work."""
_LEAST_S = 0.01
"""What takes less says nothing of how time grows."""


@contextmanager
def _memory_of_its_own() -> Iterator[None]:
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()


@contextmanager
def _uncounted() -> Iterator[None]:
    trace = sys.gettrace()
    sys.settrace(None)
    try:
        yield
    finally:
        sys.settrace(trace)


def _seconds(work: Callable[[], object]) -> float:
    with _uncounted():
        began = time.process_time()
        work()
        return time.process_time() - began


def _yardstick() -> None:
    counts: dict[str, int] = {}
    for number in range(60_000):
        word = str(number % 500)
        counts[word] = counts.get(word, 0) + len(word)


def assert_quick(limit_s: float, work: Callable[[], object]) -> None:
    """That ``work`` takes at most so many seconds of the processor in one of a few runs, on a
    machine as quick as the one on which limits were set; more on a slower one, never less."""
    least = least_yardstick = math.inf
    for _ in range(3):
        least_yardstick = min(least_yardstick, *(_seconds(_yardstick) for _ in range(3)))
        least = min(least, _seconds(work))
        limit_here_s = limit_s * max(1.0, least_yardstick / _YARDSTICK_S)
        if least <= limit_here_s:
            return
    raise AssertionError(f"{least:.2f} s at best, {limit_here_s:.2f} allowed here")


def assert_grows_at_most(
    times: float, work: Callable[[int], object], small: int, large: int
) -> None:
    """That ``work(large)`` takes at most ``times`` as long as ``work(small)``, the least of each.

    Both are run in turns, twice at least; more often where the ratio is too high, since it may be
    one unlucky run's.
    """
    work(small)  # Whatever is loaded once.
    least_small = least_large = math.inf
    for rounds in range(_ROUNDS):
        with _memory_of_its_own():
            least_small = min(least_small, _seconds(lambda: work(small)))
            least_large = min(least_large, _seconds(lambda: work(large)))
        if rounds and least_large <= times * max(least_small, _LEAST_S):
            return
    raise AssertionError(
        f"{large} takes {least_large:.3f} s and {small} {least_small:.3f} s,"
        f" {least_large / least_small:.1f} times as long; {times} allowed"
    )
