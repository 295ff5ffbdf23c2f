"""Annotated stories made ready for training: tables, what is right in each, and their folds."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

import numpy as np
from annotated import Story, gold_spans, known_cast, manuscript_of, match

from pipeline.splitter.attribution.book_evidence import BookEvidence, read_evidence
from pipeline.splitter.attribution.context import Context
from pipeline.splitter.attribution.features_candidate import CandidateTable, candidate_table
from pipeline.splitter.attribution.features_turn_pair import turn_pair_table
from pipeline.splitter.attribution.read_context import read_context
from pipeline.splitter.people.duplicates import without_duplicates
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.quotes.spans import find_spans

FOLDS = 6

TITLE_WORDS = """
    mr mrs ms miss dr doctor captain sergeant inspector detective old young little lady lord sir
    aunt uncle auntie nurse coach the von van man woman boy girl
    """
TITLES = frozenset(TITLE_WORDS.split())

EXCERPT_AUTHORS = {
    "alices_adventures": "Lewis Carroll", "pride_and_prejudice": "Jane Austen",
    "the_awakening": "Kate Chopin", "man_who_was_thursday": "G. K. Chesterton",
    "dorian_gray": "Oscar Wilde", "room_with_a_view": "E. M. Forster",
    "age_of_innocence": "Edith Wharton", "oliver_twist": "Charles Dickens",
    "baskervilles": "Arthur Conan Doyle",
}  # fmt: skip


@dataclass(slots=True)
class Item:
    """One story made ready: its table, what is right, and how to score it."""

    story: Story
    mode: str
    book: BookEvidence
    table: CandidateTable
    y: np.ndarray
    """1 where the row's member is the speaker."""
    utterances_of: dict[int, list[int]]
    """Annotated quotation to our utterances."""
    person_of: list[int]
    """Annotated person of each member; -1 for none."""
    one_back: np.ndarray
    two_back: np.ndarray
    """Tables of turn pairs: each turn with the one before, and with the one before that."""
    same_one: np.ndarray
    same_two: np.ndarray
    """Whether a pair has one speaker: 1, 0, or -1 where unknown."""

    @property
    def context(self) -> Context:
        """The story's quotations and turns."""
        return self.book.context


def plain(name: str) -> str:
    """A name for comparing: lower case, no article, no points, straight apostrophes."""
    found = re.sub(r"[.’']", "", name.lower()).strip()
    return re.sub(r"^(?:the|a|an|my|his|her|our|their) ", "", found)


def people_of(story: Story, names: list[tuple[str, ...]]) -> list[int]:
    """The annotated person that each discovered character is: by most names shared, then by
    the words of the names; -1 where none fits."""
    spoken = Counter(q.speaker for q in story.quotes)
    exact: dict[str, set[int]] = {}
    words: dict[str, set[int]] = {}
    for person in story.people:
        for name in (person.name, *person.aliases):
            exact.setdefault(plain(name), set()).add(person.id)
            for word in plain(name).split():
                if len(word) > 2 and word not in TITLES:
                    words.setdefault(word, set()).add(person.id)
    found = []
    for own in names:
        votes: Counter[int] = Counter()
        for place, name in enumerate(own):
            weight = 3 if place == 0 else 2
            for person_id in exact.get(plain(name), ()):
                votes[person_id] += weight
        if not votes:
            for name in own:
                for word in plain(name).split():
                    for person_id in words.get(word, ()):
                        votes[person_id] += 1
        best = sorted(votes, key=lambda p: (-votes[p], -spoken[p], p))
        found.append(best[0] if best else -1)
    return found


def speaking(story: Story, person_id: int) -> int:
    """The person who speaks, where the annotation lists somebody twice ('Bounderby', silent,
    beside 'Josiah Bounderby')."""
    spoken = Counter(q.speaker for q in story.quotes)
    own = next(
        (set(plain(p.name).split()) - TITLES for p in story.people if p.id == person_id), set()
    )
    if spoken[person_id] or not own:
        return person_id
    fits = [
        p.id
        for p in story.people
        if spoken[p.id] and any(own <= set(plain(n).split()) for n in (p.name, *p.aliases))
    ]
    return max(fits, key=lambda p: spoken[p], default=person_id)


def prepare(story: Story, mode: str) -> Item:
    """``mode``: ``gold`` spans or ``found`` ones, ``+known`` or ``+raw`` cast."""
    manuscript = manuscript_of(story)
    spans_mode, cast_mode = mode.split("+")
    spans = gold_spans(manuscript, story) if spans_mode == "gold" else find_spans(manuscript)
    people = find_people(manuscript, spans, known_cast(story) if cast_mode == "known" else ())
    people = without_duplicates(people)
    context = read_context(manuscript, spans, people)
    book = read_evidence(manuscript, context, people)
    table = candidate_table(book)
    names = [(m.character.name, *m.character.aliases) for m in people.members]
    if cast_mode == "raw":
        person_of = people_of(story, names)
    else:
        ids = {p.name: p.id for p in reversed(story.people)}
        person_of = [speaking(story, ids.get(own[0], -1)) for own in names]
    if people.narrator is not None and cast_mode == "raw":
        told = [p.id for p in story.people if {"i", "narrator"} & {a.lower() for a in p.aliases}]
        if told:
            person_of[people.narrator] = told[0]
    held = match(manuscript, spans, story)
    number_of = {u.number: place for place, u in enumerate(context.utterances)}
    gold = np.full(len(context.utterances), -2, np.int64)
    utterances_of: dict[int, list[int]] = {}
    for utterance, quotes in held.items():
        place = number_of[utterance]
        gold[place] = story.quotes[quotes[0]].speaker
        for number in quotes:
            utterances_of.setdefault(number, []).append(place)
    persons = np.array([*person_of, -1], np.int64)
    y = (persons[table.member] == gold[table.quotation]) & (gold[table.quotation] >= 0)
    turn_gold = [gold[t.utterances[0]] for t in context.turns]
    first_gold = [gold[t.utterances[-1]] for t in context.turns]

    def same(step: int) -> np.ndarray:
        out = np.full(len(context.turns), -1, np.int64)
        for t in range(step, len(context.turns)):
            talk = context.turns[t].conversation == context.turns[t - step].conversation
            if talk and turn_gold[t] >= 0 and first_gold[t - step] >= 0:
                out[t] = int(turn_gold[t] == first_gold[t - step])
        return out

    return Item(
        story, mode, book, table, y.astype(np.float64), utterances_of, person_of,
        turn_pair_table(book, 1), turn_pair_table(book, 2), same(1), same(2),
    )  # fmt: skip


def key_of(item: Item) -> str:
    """Story and mode."""
    return f"{item.story.name}|{item.mode}"


def author_of(story: Story) -> str:
    """Who wrote it, so that folds share nobody."""
    if story.source == "excerpt":
        title = re.sub(r"^\d+_", "", story.name)
        for key, author in EXCERPT_AUTHORS.items():
            if key in title:
                return author
        return title
    return story.author


def fold_of(stories: list[Story]) -> dict[str, int]:
    """Story to fold. Stories by their set, which is one writer's; classics by author, biggest
    first."""
    out: dict[str, int] = {}
    sizes = [0] * FOLDS
    by_author: dict[str, list[Story]] = {}
    for story in stories:
        if story.source in ("original", "story"):
            out[story.name] = (ord(story.set) - ord("a")) % FOLDS
        else:
            by_author.setdefault(_surname(author_of(story)), []).append(story)
    for author in sorted(by_author, key=lambda a: (-sum(len(s.quotes) for s in by_author[a]), a)):
        best = sizes.index(min(sizes))
        for story in by_author[author]:
            out[story.name] = best
            sizes[best] += len(story.quotes)
    return out


def _surname(author: str) -> str:
    return author.split(",")[0].split()[-1].lower() if author else ""
