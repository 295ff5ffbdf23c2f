"""The lines of a script in which somebody's voice is best judged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline import casting, script
from pipeline.errors import ScriptError
from pipeline.model import NARRATOR, Script
from pipeline.workflows.results import NumberedLine, numbered

_EXCHANGE = 6
"""Lines of an exchange."""


def telling_lines(tagged: Script, who: str) -> tuple[NumberedLine, ...]:
    """A character's telling lines: a question, a shout, a quiet one and an average one, each as
    long as is needed to judge a voice. Raises ScriptError where they have none."""
    own = [n for n in numbered(tagged) if n.line.spoken and script.same_name(n.line.speaker, who)]
    if not own:
        raise _nobody(tagged, who)
    middle = sorted(len(n.line.text) for n in own)[len(own) // 2]

    def fit(n: NumberedLine) -> tuple[int, int]:
        return (abs(len(n.line.text) - max(60, min(middle, 160))), n.number)

    kinds = (
        [n for n in own if "?" in n.line.text],
        [n for n in own if "!" in n.line.text or "shouting" in n.line.delivery],
        [n for n in own if {"whispering", "softly"} & set(n.line.delivery)],
        own,
        # Whoever tells the story is met in its first line.
        own[:1] if who == NARRATOR else [],
    )
    chosen: dict[int, NumberedLine] = {}
    for kind in kinds:
        if rest := [n for n in kind if n.number not in chosen]:
            best = min(rest, key=fit)
            chosen[best.number] = best
    return tuple(chosen[number] for number in sorted(chosen))


def liveliest_exchange(tagged: Script, who: str, other: str) -> tuple[NumberedLine, ...]:
    """Some lines of the liveliest exchange of two, narration between them left out. Raises
    ScriptError where they never talk."""
    runs = _runs(tagged, who, other)
    both = [r for r in runs if len({(n.line.speaker or "").casefold() for n in r}) == 2]
    if not both:
        for name in (who, other):
            if not any(script.same_name(n.line.speaker, name) for n in numbered(tagged)):
                raise _nobody(tagged, name)
        raise ScriptError(f"{who} and {other} never talk with each other.", "")
    windows = [run[at : at + _EXCHANGE] for run in both for at in range(len(run))]
    best = max(windows, key=_turns)
    return tuple(best)


def _runs(tagged: Script, who: str, other: str) -> list[list[NumberedLine]]:
    """Runs of lines of one scene that the two speak with nobody else between."""
    runs: list[list[NumberedLine]] = [[]]
    place = None
    for n in numbered(tagged):
        line = n.line
        if line.kind == "narration" or not line.spoken:
            continue
        if line.place != place:
            place = line.place
            runs.append([])
        if any(script.same_name(line.speaker, name) for name in (who, other)):
            runs[-1].append(n)
        else:
            runs.append([])
    return runs


def _turns(lines: Sequence[NumberedLine]) -> int:
    """How often the word passes from one to the other."""
    return sum(not script.same_name(a.line.speaker, b.line.speaker) for a, b in pairwise(lines))


def _nobody(tagged: Script, who: str) -> ScriptError:
    speakers = dict.fromkeys(n.line.speaker for n in numbered(tagged) if n.line.speaker)
    return ScriptError(
        f"nobody called {who} speaks in the script.",
        casting.nearest(who, list(filter(None, speakers))),
    )
