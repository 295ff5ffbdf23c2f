"""What a review asks of a book that can be decided again: the splitter's questions, in the script's
lines and names."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from pipeline import script, splitter
from pipeline.model import NARRATOR
from pipeline.workflows.asked_book import SAID
from pipeline.workflows.persons_evidence import PersonsEvidence
from pipeline.workflows.results import NumberedLine, numbered
from pipeline.workflows.review import Question, QuestionMaker, Way

_EXAMPLES = 3
"""Lines that show who is meant, in a question about somebody."""


@dataclass(frozen=True, slots=True)
class PersonQuestion:
    """Is 'the baker' somebody who has a name?"""

    name: str
    choices: tuple[str, ...]
    """Whose other name it may be, likeliest first."""
    lines: int
    """How many lines are theirs."""
    examples: tuple[NumberedLine, ...]
    """Where the book tells of them."""


def asking_of(
    evidence: PersonsEvidence,
    standing: splitter.Standing,
    skipped: Collection[int],
    told_apart: Collection[str],
) -> tuple[PersonQuestion | Question, ...]:
    """The questions, most worth first, without those about lines that were ``skipped`` (by number)
    and people ``told_apart``."""
    book = _Lines(evidence, standing)
    asking: list[splitter.WhoIs | splitter.WhoSays] = []
    for question in splitter.next_questions(standing):
        if isinstance(question, splitter.WhoIs):
            named = question.name in evidence.names  # the narrator, who then has a name
            open_ = not named and evidence.scripts_name(question.name) not in told_apart
        else:
            said = book.at(question.numbers)
            open_ = bool(said) and not any(n.number in skipped for n in said)
        if open_:
            asking.append(question)
    order = splitter.most_worth_first(standing, asking)
    return tuple(map(book.question, order))


class _Lines:
    """A script's lines by the quotations that they are of."""

    def __init__(self, evidence: PersonsEvidence, standing: splitter.Standing) -> None:
        self._evidence = evidence
        self._lines = numbered(evidence.mine)
        self._maker = QuestionMaker(self._lines)
        self._utterances = standing.decision.book.context.utterances
        self._of: dict[int, list[NumberedLine]] = {}
        for n in self._lines:
            utterance = evidence.utterance(n.index)
            if utterance is not None:
                self._of.setdefault(utterance, []).append(n)

    def at(self, places: Sequence[int]) -> tuple[NumberedLine, ...]:
        """The lines of quotations (places in ``Context.utterances``), in order."""
        utterances = (self._utterances[place].number for place in places)
        said = (n for utterance in utterances for n in self._of.get(utterance, ()))
        return tuple(sorted(said, key=lambda n: n.number))

    def question(self, question: splitter.WhoIs | splitter.WhoSays) -> PersonQuestion | Question:
        """The splitter's question, in the script's words."""
        evidence = self._evidence
        names = tuple(dict.fromkeys(map(evidence.scripts_name, question.choices)))
        if isinstance(question, splitter.WhoIs):
            return _person_question(evidence.scripts_name(question.name), names, self._lines)
        said = self.at(question.numbers)
        asked = self.at(question.numbers[:1]) or said
        ways = dict.fromkeys(map(self._way, question.ways))
        # A line that a person cut anew is no quotation of the splitter's any more.
        whole = tuple(way for way in ways if all(way.turns))
        return self._maker.about(asked[0], said, names, whole)

    def _way(self, way: splitter.Way) -> Way:
        turns = (tuple(n.number for n in self.at(turn)) for turn in way.turns)
        return Way(tuple(turns), tuple(map(self._evidence.scripts_name, way.names)))


def _person_question(
    name: str, choices: tuple[str, ...], lines: Sequence[NumberedLine]
) -> PersonQuestion:
    own = [n for n in lines if script.same_name(n.line.speaker, name) and n.line.kind in SAID]
    words = name.casefold()
    told = [n for n in lines if n.line.kind not in SAID and words in n.line.text.casefold()]
    examples = (told if name != NARRATOR else own) or own
    return PersonQuestion(name, choices, len(own), tuple(examples[:_EXAMPLES]))
