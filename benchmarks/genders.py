"""Measures the people that are found from the text alone, and whether their gender is known.

    python benchmarks/genders.py --data DIR [--only stories] [--half 0] [--misses] [--json]

For each annotated speaker of a known gender: whether somebody found is them, and whether that
one's gender is right, wrong or unknown. Counted by the annotated speakers' quotations, and by
head. Of several found for one speaker the one with most lines counts. 'Heard' counts lines: the
share of quotations whose line goes to somebody known to be of the other gender, or, at one half,
to somebody of an unknown one; speakers that are wrong count. Texts fall into two halves, whole sets
of stories and all of a novel's author: half 0 was developed on, half 1 kept back. ``--half`` keeps
one, ``--misses`` lists whoever is wrong or unknown in it.
"""

from __future__ import annotations

import argparse
import json
import sys
import zlib
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

from annotated import Story, load, manuscript_of  # noqa: E402
from attribution_scores import gold_of, measure  # noqa: E402

from pipeline.model import Script  # noqa: E402
from pipeline.splitter import split  # noqa: E402

GROUPS = {
    "stories": ("story",), "contemporary": ("original",), "classics": ("novel", "excerpt"),
}  # fmt: skip
"""Kinds of text (``Story.source``) that are reported together."""


DEVELOPED_ON = frozenset("defghlmno")
"""Sets of stories whose misses were read while lists and weights were made."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """An annotated speaker of a known gender, and who was found for them."""

    story: str
    group: str
    half: int
    name: str
    gender: str
    quotations: int
    found: str
    """The name of whoever was found; empty for nobody."""
    found_gender: str
    others: int
    """Others who were found for the same person."""
    heard_wrong: float
    """Quotations whose line goes to somebody of the other gender; of an unknown one, half."""

    @property
    def verdict(self) -> str:
        """``right``, ``wrong`` or ``unknown``."""
        if self.found_gender == "unknown":
            return "unknown"
        return "right" if self.found_gender == self.gender else "wrong"


def half_of(story: Story) -> int:
    """The half that a story falls into: whole sets of stories, and all of a novel's author."""
    if story.source in ("story", "original"):
        return int(story.set not in DEVELOPED_ON)
    return zlib.crc32(story.author.encode()) % 2


def speakers_of(story: Story, script: Script) -> list[Speaker]:
    """Every annotated speaker of a story whose gender is known."""
    named = gold_of(script, story, known=False)
    lines = Counter(line.speaker for line in script.lines if line.kind in ("speech", "thought"))
    genders = {character.name: character.gender for character in script.characters}
    counts = Counter(quote.speaker for quote in story.quotes)
    gender_of = {person.name: person.gender for person in story.people}
    heard_wrong: dict[str, float] = defaultdict(float)
    for result in measure(story, script, known=False):
        ours = genders.get(result.ours, "unknown")
        other = {"male": "female", "female": "male"}.get(gender_of.get(result.gold, ""))
        heard_wrong[result.gold] += 0.5 if ours == "unknown" else float(ours == other)
    group = next(name for name, sources in GROUPS.items() if story.source in sources)
    speakers = []
    for person in story.people:
        if person.gender == "unknown" or not counts[person.id]:
            continue
        own = [name for name, number in named.items() if number == person.id and lines[name]]
        own.sort(key=lambda name: -lines[name])
        lead = own[0] if own else ""
        speakers.append(
            Speaker(story.name, group, half_of(story), person.name, person.gender,
                    counts[person.id], lead, genders.get(lead, "unknown"), len(own[1:]),
                    heard_wrong[person.name])
        )  # fmt: skip
    return speakers


def figures(speakers: Sequence[Speaker]) -> dict[str, float]:
    """The figures of some speakers: shares of their quotations, and of heads."""
    quotations = sum(speaker.quotations for speaker in speakers)
    found = [speaker for speaker in speakers if speaker.found]

    def share(verdict: str) -> float:
        return sum(s.quotations for s in speakers if s.verdict == verdict) / quotations

    def heads(verdict: str) -> float:
        return sum(s.verdict == verdict for s in speakers) / len(speakers)

    return {
        "speakers": len(speakers),
        "found": sum(speaker.quotations for speaker in found) / quotations,
        "right": share("right"),
        "wrong": share("wrong"),
        "right_by_head": heads("right"),
        "wrong_by_head": heads("wrong"),
        "heard_wrong": sum(s.heard_wrong for s in speakers) / quotations,
        "members_a_person": 1 + sum(s.others for s in found) / max(1, len(found)),
    }


def table(speakers: Sequence[Speaker]) -> dict[str, dict[str, float]]:
    """The figures by group and half."""
    rows: dict[str, dict[str, float]] = {}
    for group in GROUPS:
        own = [speaker for speaker in speakers if speaker.group == group]
        for half in (0, 1):
            part = [speaker for speaker in own if speaker.half == half]
            if part:
                rows[f"{group}, half {half}"] = figures(part)
        if own:
            rows[group] = figures(own)
    return rows


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", choices=tuple(GROUPS))
    parser.add_argument("--half", type=int, choices=(0, 1))
    parser.add_argument("--misses", action="store_true", help="list who is wrong or unknown")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    options = parser.parse_args()
    speakers: list[Speaker] = []
    for story in load(options.data):
        if options.only and story.source not in GROUPS[options.only]:
            continue
        if options.half is not None and half_of(story) != options.half:
            continue
        speakers += speakers_of(story, split(manuscript_of(story)))
    rows = table(speakers)
    if options.json:
        print(json.dumps(rows, indent=2))
        return
    columns = list(next(iter(rows.values())))
    print(f"| texts | {' | '.join(columns)} |\n|---|{'---|' * len(columns)}")
    for name, row in rows.items():
        shown = [f"{row[c]:.0f}" if c == "speakers" else f"{row[c]:.3f}" for c in columns]
        print(f"| {name} | {' | '.join(shown)} |")
    if options.misses:
        for s in sorted(speakers, key=lambda s: (s.verdict, s.story)):
            if s.verdict != "right":
                print(
                    f"{s.verdict}: {s.story}: {s.name} ({s.gender}, {s.quotations}) "
                    f"is {s.found or 'nobody'}"
                )


if __name__ == "__main__":
    main()
