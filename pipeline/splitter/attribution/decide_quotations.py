"""Who says each quotation of one book, decided as often as a person answers a question about it.

What a person says of a line is direct evidence, like an explicit tag: it is certain for the line,
and its neighbours' features see it. Only the rows near a new answer are made anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from pipeline.model import Character, Manuscript
from pipeline.splitter.attribution.book_evidence import BookEvidence, read_evidence
from pipeline.splitter.attribution.candidates import MOST, candidates_of
from pipeline.splitter.attribution.confidence import confidence
from pipeline.splitter.attribution.echoed_deeds import cap_echoes
from pipeline.splitter.attribution.evidence import Weights, keep_highest
from pipeline.splitter.attribution.feature_columns import choice_of
from pipeline.splitter.attribution.features_candidate import (
    COLUMNS,
    CandidateTable,
    candidate_rows,
)
from pipeline.splitter.attribution.features_neighbours import REACH
from pipeline.splitter.attribution.features_turn_pair import TurnLinks, turn_pair_table
from pipeline.splitter.attribution.forest import Model, logistic, package_model
from pipeline.splitter.attribution.packed_rows import PackedRows
from pipeline.splitter.attribution.pronoun_tags import cap_ambiguous
from pipeline.splitter.attribution.rank_candidates import (
    Ranking,
    RankMemory,
    Scores,
    rank_candidates,
)
from pipeline.splitter.attribution.read_context import read_context
from pipeline.splitter.attribution.side_by_side import cap_side_by_side
from pipeline.splitter.people.duplicates import without_duplicates
from pipeline.splitter.people.joins import join_people
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.quotes.spans import Span

if TYPE_CHECKING:
    from numpy.typing import NDArray

_AT_ONCE = 4096
"""Rows, or turns, looked at together."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was made of a book's quotations."""

    book: BookEvidence
    table: CandidateTable
    ranking: Ranking
    sure: NDArray[np.float64]
    """How likely each quotation's winner is right; 1 for those that were answered."""
    answered: NDArray[np.int64]
    """Whom a person named for each quotation (members); -1 for nobody."""
    links: TurnLinks
    """How likely each turn is by the speakers of the turns before it."""


@dataclass(frozen=True, slots=True)
class _Rows:
    """Candidates of quotations, and what the first pass's forest says of each."""

    table: CandidateTable
    score: NDArray[np.float64]

    def but(self, numbers: NDArray[np.int64], other: _Rows) -> _Rows:
        """These rows, but those of the quotations ``numbers`` (rising) from ``other``."""
        pieces: list[tuple[_Rows, slice]] = []
        done = 0
        for run in np.split(numbers, np.flatnonzero(np.diff(numbers) > 1) + 1):
            (start, end), (begin, stop) = (
                np.searchsorted(rows.table.quotation, (run[0], run[-1] + 1)).tolist()
                for rows in (self, other)
            )
            pieces += [(self, slice(done, start)), (other, slice(begin, stop))]
            done = end
        pieces.append((self, slice(done, None)))
        table = CandidateTable(
            np.concatenate([np.asarray(rows.table.x)[part] for rows, part in pieces]),
            np.concatenate([rows.table.quotation[part] for rows, part in pieces]),
            np.concatenate([rows.table.member[part] for rows, part in pieces]),
        )
        return _Rows(table, np.concatenate([rows.score[part] for rows, part in pieces]))


class QuotationDecider:
    """A book's quotations, with all that was reckoned of them kept for the next decision."""

    def __init__(
        self,
        manuscript: Manuscript,
        spans: tuple[Span, ...],
        people: People,
        model: Model | None = None,
    ) -> None:
        self._manuscript, self._spans = manuscript, spans
        self._found = without_duplicates(people)
        self._model = model
        self._people: People | None = None
        """Those whom the rows below are of."""

    def decide(
        self,
        answers: Mapping[int, str] | None = None,
        joins: Mapping[str, str] | None = None,
        *,
        remember: bool = True,
    ) -> Decision:
        """The quotations decided around what a person said: ``answers`` are names by utterance
        (``Span.utterance``), ``joins`` names that are other people's. A name that nobody bears is
        a new person. ``remember`` keeps what makes the next decision quick, which takes memory.
        Raises FullcastError where the package's weights can't be read."""
        answers = answers or {}
        people = join_people(self._found, joins or {})
        people = _with_newcomers(people, answers.values())
        if self._people is None or people != self._people:
            self._read(people, packed=not remember)
        self._take(answers, _members_by_name(people, joins or {}))
        book, table = self._book, self._rows.table
        if not len(table.x):
            empty = np.zeros(0)
            sure = np.zeros(len(book.context.utterances))
            return Decision(
                book, table, Ranking(empty, empty, empty), sure, self._answered, self._links
            )
        scores = Scores(self._rows.score, self._links)
        model = self._model or package_model()
        memory = self._memory if remember else None
        ranking = rank_candidates(book, table, scores, model, self._answered, memory)
        sure = confidence(book.context, table, ranking, model, memory.sure if memory else None)
        sure = cap_side_by_side(book, table, ranking, sure)
        sure = cap_ambiguous(book.pronouns, table, ranking.final, sure)
        sure[self._answered >= 0] = 1.0
        links = TurnLinks(self._links.one_back.copy(), self._links.two_back.copy())
        return Decision(book, table, ranking, sure, self._answered, links)

    def _read(self, people: People, *, packed: bool) -> None:
        """Everything anew, as if nobody had answered."""
        context = read_context(self._manuscript, self._spans, people)
        self._people = people
        self._plain = self._book = read_evidence(self._manuscript, context, people)
        self._answered = np.full(len(context.utterances), -1, np.int64)
        self._memory = RankMemory()
        self._number_of = {u.number: place for place, u in enumerate(context.utterances)}
        self._rows = self._score(range(len(context.utterances)), packed=packed)
        size = len(context.turns)
        self._links = TurnLinks(np.zeros(size), np.zeros(size))
        self._score_links(range(size))

    def _take(self, answers: Mapping[int, str], member_of: Mapping[str, int]) -> None:
        """The rows brought to where these answers, and no others, are given."""
        answered = np.full(len(self._answered), -1, np.int64)
        for utterance, name in answers.items():
            if utterance in self._number_of:
                answered[self._number_of[utterance]] = member_of[name]
        changed = np.flatnonzero(answered != self._answered)
        if not len(changed):
            return
        self._answered = answered
        self._book = _with_answers(self._plain, answered)
        utterances = self._book.context.utterances
        turns = np.array([utterance.turn for utterance in utterances])
        near = np.zeros(len(turns), bool)
        pairs: set[int] = set()
        for turn in {utterances[number].turn for number in changed}:
            near |= abs(turns - turn) <= REACH
            pairs.update(range(turn, min(turn + 3, len(self._book.context.turns))))
        numbers = np.flatnonzero(near)
        self._rows = self._rows.but(numbers, self._score(numbers.tolist()))
        self._score_links(sorted(pairs))

    def _score(self, numbers: Sequence[int], *, packed: bool = False) -> _Rows:
        """The rows of these quotations."""
        members, sizes = array("i"), np.zeros(len(numbers), np.int64)
        for place, number in enumerate(numbers):
            own = self._candidates(number)
            members.extend(own)
            sizes[place] = len(own)
        forest = (self._model or package_model()).first_pass
        score = np.zeros(len(members))
        # In one place from the start: a long novel's rows are 70 MB.
        whole = PackedRows(len(COLUMNS)) if packed else _zeros(len(members))
        at = 0
        for block in self._row_blocks(numbers, members, sizes):
            place_of = slice(at, at + len(block))
            score[place_of] = forest.score(block)
            if isinstance(whole, PackedRows):
                whole.append(block)
            else:
                whole[place_of] = block
            at += len(block)
        quotation = np.repeat(np.array(numbers, np.int32), sizes)
        return _Rows(CandidateTable(whole, quotation, np.array(members, np.int32)), score)

    def _row_blocks(
        self, numbers: Sequence[int], members: Sequence[int], sizes: NDArray[np.int64]
    ) -> Iterator[NDArray[np.float32]]:
        """The rows of these quotations and their ``members``, some thousands at once."""
        block = _zeros(_AT_ONCE + MOST)
        at = filled = 0
        for number, size in zip(numbers, sizes.tolist(), strict=True):
            if not size:
                continue
            choice = choice_of(number, list(members[at : at + size]), self._book)
            block[filled : filled + size] = candidate_rows(choice)
            at, filled = at + size, filled + size
            if filled >= _AT_ONCE:
                yield block[:filled]
                filled = 0
        if filled:
            yield block[:filled]

    def _candidates(self, number: int) -> list[int]:
        """Who may say a quotation, whom a person named among them."""
        members = candidates_of(number, self._book)
        named = int(self._answered[number])
        if named >= 0 and named not in members:
            return [*members[: MOST - 1], named]
        return list(members)

    def _score_links(self, places: Sequence[int]) -> None:
        """How likely these turns are by the speakers of the turns before them."""
        model = self._model or package_model()
        for links, forest, step in (
            (self._links.one_back, model.one_back, 1),
            (self._links.two_back, model.two_back, 2),
        ):
            for at in range(0, len(places), _AT_ONCE):
                some = places[at : at + _AT_ONCE]
                links[some] = logistic(forest.score(turn_pair_table(self._book, step, some)))
        cap_echoes(self._book, self._links.one_back, places)


def _zeros(rows: int) -> NDArray[np.float32]:
    return np.zeros((rows, len(COLUMNS)), np.float32)


def _with_newcomers(people: People, names: Iterable[str]) -> People:
    """The people, and after them those of ``names`` whom nobody is called by."""
    known = {n for m in people.members for n in (m.character.name, *m.character.aliases)}
    new = [name for name in dict.fromkeys(names) if name not in known]
    if not new:
        return people
    newcomers = (Member(Character(name), walk_on=True) for name in new)
    return replace(people, members=(*people.members, *newcomers))


def _members_by_name(people: People, joins: Mapping[str, str]) -> dict[str, int]:
    """The member whom each name means: its bearer, else who has it as an alias."""
    number_of: dict[str, int] = {}
    for number, member in enumerate(people.members):
        for alias in member.character.aliases:
            number_of.setdefault(alias, number)
    number_of |= {member.character.name: n for n, member in enumerate(people.members)}
    for name in joins:
        other, seen = name, {name}
        while other in joins and joins[other] not in seen:
            other = joins[other]
            seen.add(other)
        if other in number_of:
            number_of[name] = number_of[other]
    return number_of


def _with_answers(plain: BookEvidence, answered: NDArray[np.int64]) -> BookEvidence:
    """The evidence of a book with answers as direct evidence, which nothing outweighs."""
    direct = list(plain.direct)
    turns = list(plain.turns)
    told = np.flatnonzero(answered >= 0).tolist()
    for number in told:
        direct[number] = {int(answered[number]): 1.0}
    for turn in {plain.context.utterances[number].turn for number in told}:
        weights: Weights = {}
        for number in plain.context.turns[turn].utterances:
            keep_highest(weights, direct[number])
        turns[turn] = weights
    return replace(plain, direct=tuple(direct), turns=tuple(turns))
