"""Annotated stories for training and measuring: read, laid over the spans, labelled."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pipeline.model import Character, Manuscript
from pipeline.readers.text import parse
from pipeline.splitter.quotes.spans import Span

_TOKEN = re.compile(r"\[\[(?:(\+)|(!)|([A-Z][A-Z0-9]*) ([EAI]))\|(.*?)\]\]", re.S)
MARKUP = (".story", ".mk")
"""Suffixes of stories in the markup."""
_TYPES = {"E": "Explicit", "A": "Anaphoric", "I": "Implicit"}
_GENDERS = {"M": "male", "F": "female"}

STORIES = Path(__file__).parent / "stories"


@dataclass(slots=True)
class Quote:
    """A quotation that somebody marked by hand; offsets are into the story's text."""

    spans: list[tuple[int, int]]
    speaker: int
    """``Person.id``."""
    kind: str


@dataclass(slots=True)
class Person:
    """A character of an annotated story."""

    id: int
    name: str
    aliases: list[str]
    gender: str
    category: str


@dataclass(slots=True)
class Story:
    """A text with its quotations and who says them."""

    name: str
    author: str
    source: str
    """``novel``, ``excerpt``, ``original`` (the first thirty stories) or ``story``."""
    text: str
    people: list[Person]
    quotes: list[Quote]
    not_speech: list[tuple[int, int]] = field(default_factory=list)
    set: str = ""
    """Letter of the set of stories that it was written in; folds never part a set."""


def read_json(path: Path, source: str) -> Story:
    """A story in the corpus's JSON."""
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    people = [
        Person(
            p["id"], p["name"], list(p["aliases"]), _GENDERS.get(p["gender"], "unknown"),
            p["category"],
        )
        for p in raw["characters"]
    ]  # fmt: skip
    quotes = [
        Quote([(a, b) for a, b in q["spans"]], q["speaker_id"], q["type"]) for q in raw["quotes"]
    ]
    return Story(
        raw["novel"], raw["author"], source, raw["text"], people, quotes,
        [(a, b) for a, b in raw.get("not_speech", ())], raw["novel"][:1],
    )  # fmt: skip


def read_markup(path: Path, set_letter: str = "") -> Story:
    """One of the project's own stories, in their markup (``stories/README.md``)."""
    head, raw = path.read_text(encoding="utf-8").split("\n---\n", 1)
    raw = raw.strip("\n") + "\n"
    people: list[Person] = []
    keys: dict[str, int] = {}
    for line in head.splitlines():
        if line.strip():
            key, rest = line.split(":", 1)
            name, aliases, gender, category = (x.strip() for x in rest.split("|"))
            keys[key.strip()] = len(people)
            people.append(
                Person(len(people), name, [a.strip() for a in aliases.split(";") if a.strip()],
                       _GENDERS.get(gender, "unknown"), category)
            )  # fmt: skip
    out: list[str] = []
    at = last = 0
    quotes: list[Quote] = []
    not_speech: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(raw):
        out.append(raw[last : match.start()])
        at += match.start() - last
        more, no, key, kind, words = match.groups()
        span = (at, at + len(words))
        if no:
            not_speech.append(span)
        elif more:
            quotes[-1].spans.append(span)
        else:
            quotes.append(Quote([span], keys[key], _TYPES[kind]))
        out.append(words)
        at += len(words)
        last = match.end()
    text = "".join(out) + raw[last:]
    return Story(path.stem, path.stem, "story", text, people, quotes, not_speech, set_letter)


def load(data: Path, stories: Path = STORIES) -> list[Story]:
    """Every annotated story: novels, excerpts and contemporary ones from the folder ``data`` (as
    JSON, or in the markup where there is no JSON of that name), the project's own from
    ``stories``."""
    every = [read_json(p, "novel") for p in sorted((data / "quotes").glob("*.json"))]
    every += [read_json(p, "excerpt") for p in sorted((data / "quotes/excerpts").glob("*.json"))]
    every += [read_json(p, "original") for p in sorted((data / "contemporary").glob("*.json"))]
    known = {story.name for story in every}
    for folder in (data, data / "contemporary"):
        for path in sorted(p for p in folder.glob("*") if p.suffix in MARKUP):
            if path.stem not in known:
                every.append(replace(read_markup(path, path.stem[:1]), source="original"))
    return every + own_stories(stories)


def own_stories(folder: Path) -> list[Story]:
    """The project's own stories, in the order and with the sets of the folder's ``index.csv``."""
    with (folder / "index.csv").open(encoding="utf-8", newline="") as lines:
        return [read_markup(folder / row["file"], row["set"]) for row in csv.DictReader(lines)]


def known_cast(story: Story) -> tuple[Character, ...]:
    """The annotated characters as a person's own cast list."""
    return tuple(
        Character(p.name, tuple(p.aliases), p.gender)
        for p in story.people
        if not p.name.startswith("_")
    )


def manuscript_of(story: Story) -> Manuscript:
    """The story as the plain-text reader reads it."""
    return parse(story.text)


def match(manuscript: Manuscript, spans: tuple[Span, ...], story: Story) -> dict[int, list[int]]:
    """For each utterance, the quotations it holds at least half of (or that hold half of it)."""
    where: list[tuple[int, int, int]] = []
    for span in spans:
        if span.utterance is None:
            continue
        paragraph = manuscript.paragraphs[span.paragraph]
        start = paragraph.source_offset(span.start)
        end = paragraph.source_offset(span.end - 1)
        if start is not None and end is not None:
            where.append((start, end + 1, span.utterance))
    where.sort()
    gold = sorted((a, b, number) for number, q in enumerate(story.quotes) for a, b in q.spans)
    shared: dict[tuple[int, int], int] = {}
    at = 0
    for start, end, utterance in where:
        while at < len(gold) and gold[at][1] <= start:
            at += 1
        place = at
        while place < len(gold) and gold[place][0] < end:
            common = min(end, gold[place][1]) - max(start, gold[place][0])
            if common > 0:
                key = (utterance, gold[place][2])
                shared[key] = shared.get(key, 0) + common
            place += 1
    length: dict[int, int] = {}
    for start, end, utterance in where:
        length[utterance] = length.get(utterance, 0) + end - start
    quotes_of: dict[int, list[int]] = {}
    for (utterance, number), common in sorted(shared.items()):
        whole = sum(b - a for a, b in story.quotes[number].spans)
        if 2 * common >= whole or 2 * common >= length[utterance]:
            quotes_of.setdefault(utterance, []).append(number)
    return quotes_of


def gold_spans(manuscript: Manuscript, story: Story) -> tuple[Span, ...]:
    """The annotated quotations as spans, for training before the spans are found."""
    starts: list[tuple[int, int, int]] = []
    for number, paragraph in enumerate(manuscript.paragraphs):
        first = paragraph.source_offset(0)
        final = paragraph.source_offset(max(0, len(paragraph.text) - 1))
        if paragraph.text and first is not None and final is not None:
            starts.append((first, final + 1, number))
    cuts: dict[int, list[tuple[int, int, int]]] = {}
    order = sorted((a, b, n) for n, q in enumerate(story.quotes) for a, b in q.spans)
    at = 0
    for a, b, utterance in order:
        while at < len(starts) and starts[at][1] <= a:
            at += 1
        place = at
        while place < len(starts) and starts[place][0] < b:
            number = starts[place][2]
            paragraph = manuscript.paragraphs[number]
            low = _inverse(paragraph.offsets, a, paragraph.text)
            high = _inverse(paragraph.offsets, b, paragraph.text)
            if high > low:
                cuts.setdefault(number, []).append((low, high, utterance))
            place += 1
    spans: list[Span] = []
    for number, paragraph in enumerate(manuscript.paragraphs):
        if paragraph.kind != "prose" or not paragraph.text:
            continue
        text = paragraph.text
        done = 0
        for low, high, utterance in sorted(cuts.get(number, [])):
            while low > done and text[low - 1] in "\"“”‘’'":
                low -= 1
            while high < len(text) and text[high] in "\"“”‘’'":
                high += 1
            low = max(low, done)
            if high <= low:
                continue
            if low > done:
                spans.append(Span(number, done, low, "narration", None))
            spans.append(Span(number, low, high, "speech", utterance))
            done = high
        if done < len(text):
            spans.append(Span(number, done, len(text), "narration", None))
    order_of = {
        u: i
        for i, u in enumerate(dict.fromkeys(s.utterance for s in spans if s.utterance is not None))
    }
    return tuple(
        s
        if s.utterance is None
        else Span(s.paragraph, s.start, s.end, s.kind, order_of[s.utterance])
        for s in spans
    )


def _inverse(offsets: tuple[tuple[int, int], ...], source: int, text: str) -> int:
    """The place in a paragraph of an offset in the source, held within the paragraph."""
    inverse = 0
    for number, (place, at) in enumerate(offsets):
        if at > source:
            break
        limit = offsets[number + 1][0] if number + 1 < len(offsets) else len(text)
        inverse = min(place + source - at, limit)
    return max(0, min(inverse, len(text)))
