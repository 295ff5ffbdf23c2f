"""Scores of a split against a story's annotation: speakers, spans, intervals, calibration."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from annotated import Story

from pipeline.model import Line, Script

BINS = 15
"""Of confidence, equally wide."""

ROUNDS = 1000
"""Resamples of a bootstrap interval."""

RANKS = ("1st", "2nd", "3rd to 5th", "3rd to 5th", "3rd to 5th", "others")
"""Names of a speaker's rank by number of quotations."""

_ARTICLE = re.compile(r"^(?:the|a|an|my|his|her|our|their) ")
_TITLE_WORDS = """
    mr mrs ms miss dr doctor captain sir lady lord aunt uncle auntie the old young
    """
_TITLES = frozenset(_TITLE_WORDS.split())


@dataclass(frozen=True, slots=True)
class Result:
    """One annotated quotation and what the splitter made of it."""

    story: str
    source: str
    kind: str
    rank: str
    right: bool
    found: bool
    """Whether a line of speech covers most of it."""
    confidence: float | None
    gold: str
    ours: str
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Spans:
    """Counts of speech spans: annotated, found by us, and both."""

    gold: int
    ours: int
    both: int

    @property
    def f1(self) -> float:
        return 2 * self.both / max(1, self.gold + self.ours)


def plain(name: str) -> str:
    """A name for comparing: lower case, no article, no points."""
    return _ARTICLE.sub("", re.sub(r"[.’']", "", name.lower()).strip())


def gold_of(script: Script, story: Story, known: bool) -> dict[str, int]:
    """Our characters' names to annotated people, leniently: by shared names and aliases, then
    by words of the names that only one person has."""
    exact: dict[str, set[int]] = defaultdict(set)
    words: dict[str, set[int]] = defaultdict(set)
    spoken = Counter(quote.speaker for quote in story.quotes)
    for person in story.people:
        for name in (person.name, *person.aliases):
            exact[plain(name)].add(person.id)
            for word in plain(name).split():
                if len(word) > 2 and word not in _TITLES:
                    words[word].add(person.id)
    found: dict[str, int] = {}
    for character in script.characters:
        votes: Counter[int] = Counter()
        names = (character.name,) if known else (character.name, *character.aliases)
        for place, name in enumerate(names):
            for person_id in exact.get(plain(name), ()):
                votes[person_id] += 3 if place == 0 else 2
        if not votes:
            for name in names:
                for word in plain(name).split():
                    for person_id in words.get(word, ()):
                        votes[person_id] += 1
        if votes:
            best = min(votes, key=lambda p: (-votes[p], -spoken[p], p))
            found[character.name] = best if spoken[best] else _double(story, best, spoken)
    told = [p.id for p in story.people if {"i", "narrator"} & {a.lower() for a in p.aliases}]
    if told:
        found.setdefault("Narrator", told[0])
    return found


def _double(story: Story, silent: int, spoken: Counter[int]) -> int:
    """The one who speaks, where the annotation lists somebody twice ('Bounderby' beside
    'Josiah Bounderby')."""
    own = set(plain(next(p.name for p in story.people if p.id == silent)).split()) - _TITLES
    fits = [
        p.id
        for p in story.people
        if spoken[p.id] and own and any(own <= set(plain(n).split()) for n in (p.name, *p.aliases))
    ]
    return max(fits, key=lambda p: spoken[p], default=silent)


def spoken(script: Script) -> list[Line]:
    """Lines of speech and thought with their places, in order."""
    lines = [
        line
        for line in script.lines
        if line.kind in ("speech", "thought") and line.source_start is not None and line.source_end
    ]
    return sorted(lines, key=lambda line: line.source_start or 0)


def measure(story: Story, script: Script, known: bool) -> list[Result]:
    """Every annotated quotation of a story, right or wrong."""
    lines = spoken(script)
    names = gold_of(script, story, known)
    people = {person.id: person for person in story.people}
    counts = Counter(quote.speaker for quote in story.quotes)
    order = [person_id for person_id, _ in counts.most_common()]
    pieces = sorted((a, b, n) for n, q in enumerate(story.quotes) for a, b in q.spans)
    shares: dict[int, Counter[int]] = defaultdict(Counter)
    at = 0
    for start, end, number in pieces:
        while at < len(lines) and (lines[at].source_end or 0) <= start:
            at += 1
        place = at
        while place < len(lines) and (lines[place].source_start or 0) < end:
            low = max(start, lines[place].source_start or 0)
            common = min(end, lines[place].source_end or 0) - low
            if common > 0:
                shares[number][place] += common
            place += 1
    results = []
    for number, quote in enumerate(story.quotes):
        size = sum(b - a for a, b in quote.spans)
        right = sum(
            common
            for place, common in shares[number].items()
            if names.get(lines[place].speaker or "") == quote.speaker
        )
        covered = sum(shares[number].values())
        best = lines[shares[number].most_common(1)[0][0]] if shares[number] else None
        rank = order.index(quote.speaker)
        results.append(
            Result(
                story.name, story.source, quote.kind,
                RANKS[min(rank, len(RANKS) - 1)],
                2 * right > size, 2 * covered >= size, best.confidence if best else None,
                people[quote.speaker].name if quote.speaker in people else "?",
                (best.speaker or "?") if best else "(narration)",
                story.text[quote.spans[0][0] : quote.spans[0][1]], best.reason if best else "",
            )
        )  # fmt: skip
    return results


@dataclass(frozen=True, slots=True)
class Marked:
    """What a threshold of confidence, below which lines are marked unsure, finds."""

    below: float
    marked: float
    """Share of the lines found that are marked."""
    errors_found: float
    """Share of the wrong ones among them that are marked: recall."""
    rightly: float
    """Share of the marked ones that are wrong: precision."""


def marked(results: Sequence[Result], below: float) -> Marked:
    """What the mark finds among the quotations that were found."""
    own = [r for r in results if r.confidence is not None]
    unsure = [r for r in own if (r.confidence or 0.0) < below]
    wrong = sum(not r.right for r in own)
    caught = sum(not r.right for r in unsure)
    return Marked(
        below, len(unsure) / len(own), caught / max(1, wrong), caught / max(1, len(unsure))
    )


def spans_of(story: Story, script: Script) -> Spans:
    """Speech spans, one to one; a span counts when half its characters overlap.

    Annotated spans are cut at blank lines, as ours are at paragraphs. Italic thoughts, which
    nobody annotated, are left out.
    """
    gold: list[tuple[int, int]] = []
    for start, end in sorted({(a, b) for quote in story.quotes for a, b in quote.spans}):
        at = start
        for gap in re.finditer(r"\n\s*\n\s*", story.text[start:end]):
            if story.text[at : start + gap.start()].strip(' "“‘'):
                gold.append((at, start + gap.start()))
            at = start + gap.end()
        if story.text[at:end].strip():
            gold.append((at, end))
    lines = [
        line
        for line in spoken(script)
        if not (line.kind == "thought" and story.text[line.source_start or 0] in "*_")
    ]
    used: set[int] = set()
    at = 0
    for start, end in gold:
        while at < len(lines) and (lines[at].source_end or 0) <= start:
            at += 1
        place = at
        while place < len(lines) and (lines[place].source_start or 0) < end:
            low = max(start, lines[place].source_start or 0)
            common = min(end, lines[place].source_end or 0) - low
            if place not in used and 2 * common >= end - start:
                used.add(place)
                break
            place += 1
    return Spans(len(gold), len(lines), len(used))


def interval(results: Sequence[Result]) -> tuple[float, float]:
    """95% bootstrap interval of the accuracy, resampling stories and then their quotations."""
    by: dict[str, list[bool]] = defaultdict(list)
    for result in results:
        by[result.story].append(result.right)
    groups = [(sum(rights), len(rights)) for rights in by.values()]
    dice = random.Random(1)
    means = []
    for _ in range(ROUNDS):
        right = total = 0
        for _ in groups:
            good, size = dice.choice(groups)
            # A binomial draw, by its normal approximation, stands for resampling the quotations.
            share = good / size
            drawn = dice.gauss(share, (share * (1 - share) / size) ** 0.5)
            right += max(0.0, min(1.0, drawn)) * size
            total += size
        means.append(right / total)
    means.sort()
    return means[int(0.025 * ROUNDS)], means[int(0.975 * ROUNDS)]


def one_voice(results: Sequence[Result]) -> float:
    """Share of quotations in the voice of their speaker, where each of our people is one voice and
    each annotated person has one of them: the best matching of each story, whatever the names."""
    from scipy.optimize import linear_sum_assignment  # type: ignore[import-untyped]

    said: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for result in results:
        said[result.story][result.ours if result.found else "", result.gold] += 1
    right = 0
    for counts in said.values():
        voices = sorted({voice for voice, _ in counts if voice})
        people = sorted({person for _, person in counts})
        table = np.array([[counts[voice, person] for person in people] for voice in voices])
        if len(table):
            right += int(table[linear_sum_assignment(-table)].sum())
    return right / max(1, len(results))


def accuracy(results: Sequence[Result]) -> float:
    """Share of quotations with the right speaker."""
    return sum(result.right for result in results) / max(1, len(results))


def calibration(results: Sequence[Result]) -> tuple[float, list[tuple[float, float, int]]]:
    """Expected calibration error and (mean confidence, share right, count) of each bin."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    pairs = [(r.confidence, r.right) for r in results if r.confidence is not None]
    for confidence, right in pairs:
        bins[min(BINS - 1, int(confidence * BINS))].append((confidence, right))
    table = []
    error = 0.0
    for part in bins:
        if part:
            sure = sum(c for c, _ in part) / len(part)
            share = sum(r for _, r in part) / len(part)
            error += abs(sure - share) * len(part) / len(pairs)
            table.append((sure, share, len(part)))
    return error, table
