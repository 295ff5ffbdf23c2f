"""Measures a review: how few right answers make a book right, and what they do elsewhere.

    python benchmarks/review.py [--data DIR] [--folds DIR | --weights package] [--json]

A simulated person is asked what ``fullcast review`` would ask, in its order, about every story
from its raw text, and answers right: who says a line, or how it goes together with the lines
around it where one of the ways that the question offers is right, whether a name that the question
shows is another name of the same person, and who somebody is who is only described. Every question
counts as one answer. ``answers_per_100`` is how many answers a story needs until that share of its
annotated quotations is right, per 100 quotations of all stories; a story where no question is left
counts all that were asked. ``made_wrong`` is the share of the lines that an answer changed
elsewhere which had been right. ``until`` tells where a person would stop who goes by the expected
share, and what was right there.

``--data`` names a folder of annotated contemporary stories (as ``attribution.py`` reads it);
without it the project's own are measured. ``--folds`` is a folder of weights trained without each
fold's authors (``train_attribution.py --folds``). ``--every N`` takes each Nth story, from the
``--start``th. ``--novels`` measures instead how long each annotated novel of ``--data`` takes to be
decided again after an answer: of ten answers, whoever is asked and answered by chance, the middle
and the longest, each the least of three. ``--json`` prints one object.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent)]

import numpy as np  # noqa: E402
from annotated import STORIES, Story, load, manuscript_of, own_stories  # noqa: E402
from attribution_scores import gold_of, plain  # noqa: E402

from pipeline.model import Manuscript, Meta, Script  # noqa: E402
from pipeline.splitter import (  # noqa: E402
    Decision,
    Reading,
    Standing,
    Way,
    WhoIs,
    follow,
    most_worth_first,
    next_questions,
    standing_of,
)
from pipeline.splitter.attribution.forest import load_model  # noqa: E402

TARGETS = (0.90, 0.95, 0.98)
"""Shares of quotations that are to be right."""

UNTIL = (0.90, 0.95)
"""Expected shares at which a person might stop."""

_TELLING = 0.7
"""Direct evidence from which a line's own tag or beat shows whom a name means."""

_MOSTLY = 0.75
"""Share of such lines that has to be one person's."""


_NOBODY = -1
"""Who says what isn't annotated."""


@dataclass(slots=True)
class Course:
    """How one story's review went."""

    story: str
    quotations: int
    right: list[float]
    """The share that is right, before the first answer and after each."""
    expected: list[float]
    """The share that is expected to be right, likewise."""
    changed: int = 0
    """Lines that an answer gave to somebody else elsewhere, each time counted."""
    made_wrong: int = 0
    made_right: int = 0
    about_people: int = 0
    """Questions of who somebody is."""
    by_ways: int = 0
    """Questions that were answered for a whole exchange."""
    seconds: list[float] = field(default_factory=list)
    """Of the processor, to decide the story again after each answer."""

    def answers_for(self, share: float) -> int:
        """Answers until this share is right; all, if it never is."""
        return next((n for n, s in enumerate(self.right) if s >= share), len(self.right) - 1)

    def stop_at(self, share: float) -> int | None:
        """Answers until this share is expected to be right; None if it never is."""
        return next((n for n, s in enumerate(self.expected) if s >= share), None)


class Reader:
    """A person who knows a story and answers right."""

    def __init__(self, story: Story, manuscript: Manuscript, reading: Reading) -> None:
        self.story = story
        self._places = _places(manuscript, reading)
        self._shares = _shares(story, self._places)
        said: dict[int, Counter[int]] = defaultdict(Counter)
        for number, shares in enumerate(self._shares):
            for utterance, characters in shares.items():
                said[utterance][story.quotes[number].speaker] += characters
        self.speaker_of = {utterance: c.most_common(1)[0][0] for utterance, c in said.items()}
        self._known: dict[str, int] = {}
        listed = Counter(plain(name) for p in story.people for name in {p.name, *p.aliases})
        self._annotated = frozenset(name for name, people in listed.items() if people == 1)
        """Names that the annotation gives to one person."""

    def meet(self, decision: Decision) -> None:
        """Learn whom each name means that the splitter found: by the annotated names where it is
        one of them to the word, else by its own lines' tags and beats, else by words of theirs."""
        self._known = self._named(decision)
        votes: dict[int, Counter[int]] = defaultdict(Counter)
        for utterance, weights in zip(
            decision.book.context.utterances, decision.book.direct, strict=True
        ):
            person = self.speaker_of.get(utterance.number)
            for member, weight in weights.items():
                if person is not None and weight >= _TELLING:
                    votes[member][person] += 1
        for member, counts in votes.items():
            name = decision.book.people.members[member].character.name
            if plain(name) in self._annotated:
                continue  # Whoever knows the story knows whose name that is.
            person, count = counts.most_common(1)[0]
            if name not in self._known or count >= _MOSTLY * counts.total():
                self._known[name] = person

    def person(self, name: str) -> int | None:
        """Whom a name means."""
        return self._known.get(name)

    def name_of(self, person: int, standing: Standing) -> str:
        """What the book calls somebody: the name with most lines; else the annotated one."""
        decision = standing.decision
        named = self._named(decision)
        lines = Counter(standing.names)
        names = [
            (lines[member.character.name], member.mentions, member.character.name)
            for member in decision.book.people.members
            if not member.joined and named.get(member.character.name) == person
        ]
        annotated = next(p.name for p in self.story.people if p.id == person)
        return max(names)[2] if names else annotated

    def is_right(self, way: Way, standing: Standing) -> bool:
        """Whether all of a way is right."""
        said = _answers_of(way, standing).items()
        return all(self.person(name) == self.speaker_of.get(u, _NOBODY) for u, name in said)

    def look(self, standing: Standing) -> tuple[float, dict[int, int | None]]:
        """The share of quotations whose most characters have the right speaker, and the person
        who is shown for each utterance."""
        named = self._named(standing.decision)
        utterances = standing.decision.book.context.utterances
        shown = {
            utterance.number: named.get(name or "")
            for utterance, name in zip(utterances, standing.names, strict=True)
        }
        right = 0
        for quote, shares in zip(self.story.quotes, self._shares, strict=True):
            size = sum(b - a for a, b in quote.spans)
            own = sum(c for u, c in shares.items() if shown.get(u) == quote.speaker)
            right += 2 * own > size
        return right / len(self.story.quotes), shown

    def _named(self, decision: Decision) -> dict[str, int]:
        characters = tuple(m.character for m in decision.book.people.members if not m.joined)
        return gold_of(Script(Meta(), (), characters), self.story, known=False)


def _places(manuscript: Manuscript, reading: Reading) -> list[tuple[int, int, int]]:
    """Start and end in the text, and utterance, of every spoken line."""
    lines = zip(reading.script().lines, reading.utterances(), strict=True)
    places = [
        (line.source_start, line.source_end, utterance)
        for line, utterance in lines
        if utterance is not None and line.source_start is not None and line.source_end is not None
    ]
    return sorted(places)


def _shares(story: Story, places: Sequence[tuple[int, int, int]]) -> list[Counter[int]]:
    """For each annotated quotation, how many of its characters each utterance holds."""
    shares: list[Counter[int]] = [Counter() for _ in story.quotes]
    at = 0
    for start, end, number in sorted(
        (a, b, n) for n, q in enumerate(story.quotes) for a, b in q.spans
    ):
        while at < len(places) and places[at][1] <= start:
            at += 1
        place = at
        while place < len(places) and places[place][0] < end:
            low, high, utterance = places[place]
            common = min(end, high) - max(start, low)
            if common > 0:
                shares[number][utterance] += common
            place += 1
    return shares


def review(story: Story, weights: Path | None) -> Course:
    """The whole review of one story, until the highest target is reached or nothing is left."""
    manuscript = manuscript_of(story)
    reading = Reading(manuscript, model=load_model(weights) if weights else None)
    standing = standing_of(reading.decide())
    reader = Reader(story, manuscript, reading)
    reader.meet(standing.decision)
    right, shown = reader.look(standing)
    course = Course(story.name, len(story.quotes), [right], [standing.expected_share])
    answers: dict[int, str] = {}
    joins: dict[str, str] = {}
    asked: set[int] = set()
    told_apart: set[str] = set()
    while course.right[-1] < TARGETS[-1]:
        questions = next_questions(standing, asked, told_apart)
        if not questions:
            break
        question = most_worth_first(standing, questions)[0]
        if isinstance(question, WhoIs):
            told_apart.add(question.name)
            course.about_people += 1
            joins |= _who_is(question, reader, standing)
        else:
            asked.add(question.numbers[0])
            utterances = standing.decision.book.context.utterances
            said = [utterances[number].number for number in question.numbers]
            person = reader.speaker_of.get(said[0])
            if person is not None:
                name = reader.name_of(person, standing)
                # Where the turn is two people's after all, the rest of it is asked about later.
                answers |= {u: name for u in said if reader.speaker_of.get(u) == person}
                way = next((way for way in question.ways if reader.is_right(way, standing)), None)
                if way is None:
                    joins |= _other_names(question.choices, name, person, reader)
                else:
                    course.by_ways += 1
                    answers = _answers_of(way, standing) | answers
        began = time.process_time()
        standing = follow(standing, reading.decide(answers, joins), joins)
        course.seconds.append(time.process_time() - began)
        before = shown
        right, shown = reader.look(standing)
        course.right.append(right)
        course.expected.append(standing.expected_share)
        _count_elsewhere(course, reader, before, shown, answers)
    return course


def _answers_of(way: Way, standing: Standing) -> dict[int, str]:
    """Whom a way names, by utterance."""
    utterances = standing.decision.book.context.utterances
    return {
        utterances[number].number: name
        for turn, name in zip(way.turns, way.names, strict=True)
        for number in turn
    }


def _who_is(question: WhoIs, reader: Reader, standing: Standing) -> dict[str, str]:
    person = reader.person(question.name)
    name = question.name if person is None else reader.name_of(person, standing)
    return {question.name: name} if name != question.name and name in question.choices else {}


def _other_names(choices: Sequence[str], name: str, person: int, reader: Reader) -> dict[str, str]:
    """The names among those shown that mean the person too."""
    return {other: name for other in choices if other != name and reader.person(other) == person}


def _count_elsewhere(
    course: Course,
    reader: Reader,
    before: Mapping[int, int | None],
    after: Mapping[int, int | None],
    answers: Mapping[int, str],
) -> None:
    """What became of the lines that nobody was asked about."""
    for utterance, person in after.items():
        truth = reader.speaker_of.get(utterance)
        if truth is None or utterance in answers or person == before.get(utterance):
            continue
        course.changed += 1
        course.made_wrong += before.get(utterance) == truth
        course.made_right += person == truth


def seconds_again(story: Story) -> list[float]:
    """Processor seconds to decide a story again after each of ten answers; of three times the
    least."""
    reading = Reading(manuscript_of(story))
    decision = reading.decide()
    names = [member.character.name for member in decision.book.people.members]
    dice = np.random.default_rng(7)
    answers: dict[int, str] = {}
    seconds = []
    for row in dice.integers(len(decision.table.x), size=10).tolist():
        utterance = decision.book.context.utterances[decision.table.quotation[row]]
        more = answers | {utterance.number: names[decision.table.member[row]]}
        least = float("inf")
        for _ in range(3):
            reading.decide(answers)
            began = time.process_time()
            reading.decide(more)
            least = min(least, time.process_time() - began)
        seconds.append(least)
        answers = more
    return seconds


def figures(courses: Sequence[Course]) -> dict[str, object]:
    """All figures of these stories."""
    quotations = sum(course.quotations for course in courses)
    changed = sum(course.changed for course in courses)
    until = {}
    for share in UNTIL:
        stops = [(course, course.stop_at(share)) for course in courses]
        ends = [(course, at) for course, at in stops if at is not None]
        size = max(1, sum(course.quotations for course, _ in ends))
        until[f"{share:.2f}"] = {
            "right": sum(course.right[at] * course.quotations for course, at in ends) / size,
            "answers_per_100": 100 * sum(at for _, at in ends) / size,
        }
    seconds = [second for course in courses for second in course.seconds]
    return {
        "quotations": quotations,
        "accuracy": sum(course.right[0] * course.quotations for course in courses) / quotations,
        "answers_per_100": {
            f"{share:.2f}": 100 * sum(course.answers_for(share) for course in courses) / quotations
            for share in TARGETS
        },
        "made_wrong": sum(course.made_wrong for course in courses) / max(1, changed),
        "made_right": sum(course.made_right for course in courses) / max(1, changed),
        "changed_elsewhere": changed,
        "by_exchange_per_100": 100 * sum(course.by_ways for course in courses) / quotations,
        "about_people_per_100": 100 * sum(course.about_people for course in courses) / quotations,
        "until": until,
        "seconds_an_answer": float(np.mean(seconds)) if seconds else 0.0,
    }


def _report(every: Mapping[str, object]) -> None:
    print("| measured | |\n|---|---|")
    for name, value in every.items():
        if isinstance(value, dict):
            for key, one in value.items():
                inner = one if isinstance(one, dict) else {"": one}
                for word, number in inner.items():
                    print(f"| {name} {key} {word} | {number:.3f} |")
        else:
            print(
                f"| {name} | {value:.3f} |" if isinstance(value, float) else f"| {name} | {value} |"
            )


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="annotated stories; the project's own without it")
    weights = parser.add_mutually_exclusive_group()
    weights.add_argument("--folds", type=Path, help="weights trained without each fold's authors")
    weights.add_argument("--weights", default="package", help="'package', or a file of weights")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--novels", action="store_true", help="how long novels take again")
    parser.add_argument("--json", action="store_true", help="print one object")
    options = parser.parse_args()
    if options.novels:
        if options.data is None:
            parser.error("--novels needs --data: the annotated novels.")
        novels = [story for story in load(options.data) if story.source == "novel"]
        again = {s.name: seconds_again(s) for s in novels[options.start :: options.every]}
        every = {n: {"middle": float(np.median(s)), "most": max(s)} for n, s in again.items()}
        print(json.dumps(every, indent=2)) if options.json else _report(every)
        return
    stories = own_stories(STORIES)
    if options.data is not None:
        stories = [story for story in load(options.data) if story.source == "original"]
    weights_of = dict.fromkeys(s.name for s in stories)
    if options.folds is not None:
        from training_stories import fold_of

        weights_of = {n: options.folds / f"fold-{f}.npz" for n, f in fold_of(stories).items()}
    elif options.weights != "package":
        weights_of = dict.fromkeys(weights_of, Path(options.weights))
    stories = stories[options.start :: options.every]
    files = [weights_of[story.name] for story in stories]
    with ProcessPoolExecutor(options.jobs) as pool:
        courses = list(pool.map(review, stories, files))
    every = figures(courses)
    print(json.dumps(every, indent=2)) if options.json else _report(every)


if __name__ == "__main__":
    main()
