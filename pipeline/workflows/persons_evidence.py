"""What a person said of a book's speakers, as evidence for the splitter, and back into the files.

Who set a line shows in the files themselves: what the script says of a line and the last split
doesn't is the person's. Names that voices.yaml or the last split lists as somebody's other names
are joins.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from pipeline import casting, script, splitter
from pipeline.model import NARRATOR, SPOKEN_KINDS, Character, Line, Script
from pipeline.workflows.fresh_split import SAID, ReadBook
from pipeline.workflows.results import numbered
from pipeline.workflows.script_file import ScriptFile

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HALF = 0.5
"""How sure a line counts of which nothing is known but that it is unsure."""


@dataclass(frozen=True, slots=True)
class PersonsEvidence:
    """A script's file with what a person said in it, in the splitter's terms."""

    book: ReadBook
    file: ScriptFile
    mine: Script
    """The script as the person left it, with what the last split knew of its lines."""
    base: Script
    """The last split, everybody under the names that hold by now."""
    base_index: Mapping[int, int]
    """The line of the book's split that each of ``mine`` is (indices)."""
    answers: Mapping[int, str]
    """By utterance, the splitter's name of who says it."""
    joins: Mapping[str, str]
    """The splitter's names that are other people's."""
    names: Mapping[str, str]
    """What the script calls those whom the splitter calls otherwise."""
    persons: frozenset[int] = frozenset()
    """The utterances of ``answers`` that a person said; the others are a language model's."""

    def decide(self) -> splitter.Decision:
        """The book decided around all of it."""
        return self.book.decide(self.answers, self.joins, self.persons)

    def utterance(self, index: int) -> int | None:
        """The utterance of a line of ``mine``; None where nobody says it or it was cut anew."""
        at = self.base_index.get(index)
        if at is None or self.mine.lines[index].kind not in SAID:
            return None
        return self.book.utterances[at]

    def is_persons(self, index: int) -> bool:
        """Whether a person said who says a line of ``mine``."""
        line = self.mine.lines[index]
        return line.speaker is not None and not line.unsure and line.confidence is None

    def splitters_name(self, name: str) -> str:
        """What the splitter calls somebody of the script."""
        found = (member.character.name for member in self.book.plain.book.people.members)
        called = [own for own in found if script.same_name(self.scripts_name(own), name)]
        free = [own for own in called if own not in self.joins]
        return min(free, key=lambda own: own in self.names, default=name)

    def scripts_name(self, name: str) -> str:
        """What the script calls somebody of the splitter's."""
        return self.names.get(name, name)


def gather_evidence(book: ReadBook, file: ScriptFile, voices: Path, slug: str) -> PersonsEvidence:
    """What a person said in a script's file and in voices.yaml. Raises FullcastError."""
    parsed = script.parse(file.text)
    base = file.base or Script(file.script.meta, ())
    people = {m.character.name: m.mentions for m in book.plain.book.people.members}
    by_hand = script.lasting_renames(dict(book.stamp.renamed), base, parsed)
    names = _names(list(people), base, voices, slug, by_hand)
    base = script.rename_speakers(
        base, {o: n for o, n in {**names, **by_hand}.items() if o != NARRATOR}
    )
    mine = script.restore(parsed, base)
    pairs = script.line_pairs(book.split, mine)
    apart = splitter.talk_to_each_other(book.plain)
    joins = {a: b for a, b in _joins(people, names).items() if (a, b) not in apart}
    word = book.word
    joins = {**word.joins, **joins}
    evidence = PersonsEvidence(book, file, mine, base, pairs, word.answers, joins, names)
    persons = (n.number for n in numbered(mine) if evidence.is_persons(n.index))
    return with_answers(evidence, tuple(persons))


def split_around(evidence: PersonsEvidence) -> Script:
    """The book's split, decided around what a person said."""
    book = evidence.book
    if not evidence.persons and evidence.joins == book.word.joins:
        return book.split
    return book.script(evidence.decide(), evidence.persons, drop_tags=book.stamp.drop_tags)


def is_of_its_split(evidence: PersonsEvidence) -> bool:
    """Whether the last split is the book's own, line by line: then it can be decided again."""
    return [line.text for line in evidence.base.lines] == [
        line.text for line in evidence.book.split.lines
    ]


def with_answers(evidence: PersonsEvidence, numbers: Collection[int]) -> PersonsEvidence:
    """The evidence with what the script shows of these lines (by number) as a person's word: one
    who confirms a speaker changes nothing that the file shows."""
    answers, wanted = dict(evidence.answers), set(numbers)
    persons = set(evidence.persons)
    for n in numbered(evidence.mine):
        utterance = evidence.utterance(n.index) if n.number in wanted else None
        if utterance is not None and n.line.speaker:
            answers[utterance] = evidence.splitters_name(n.line.speaker)
            persons.add(utterance)
    return replace(evidence, answers=answers, persons=frozenset(persons))


def _names(
    found: list[str], base: Script, voices: Path, slug: str, by_hand: Mapping[str, str]
) -> dict[str, str]:
    """The splitter's names that the script calls otherwise, each with the script's name."""
    names: dict[str, str] = {}
    speaking = {line.speaker for line in base.lines}
    for character in base.characters:
        for alias in character.aliases:
            if alias in found and (alias not in speaking or character.name not in found):
                names[alias] = character.name
    names |= {name: by_hand.get(names.get(name, name), names.get(name, name)) for name in found}
    if voices.exists():
        voices_file = casting.load(voices)
        called = {*found, *names.values()}
        main = casting.main_names(voices_file, slug, called)
        names = {name: main.get(name, main.get(other, other)) for name, other in names.items()}
    if NARRATOR in found and base.narrator not in ("", NARRATOR):
        names[NARRATOR] = base.narrator
    return {name: other for name, other in names.items() if name != other}


def _joins(people: Mapping[str, int], names: Mapping[str, str]) -> dict[str, str]:
    """Of the splitter's people whom the script calls alike, all but one with the one's name: the
    one who is called so, else the one who is named most."""
    groups: dict[str, list[str]] = {}
    for name in people:
        groups.setdefault(names.get(name, name), []).append(name)
    joins: dict[str, str] = {}
    for called, group in groups.items():
        one = called if called in group else max(group, key=lambda name: people[name])
        joins |= {name: one for name in group if name != one}
    return joins


def shown_standing(evidence: PersonsEvidence) -> splitter.Standing:
    """What the script's file shows of every quotation."""
    decision = evidence.decide()
    decided = splitter.standing_of(decision)
    utterances = decision.book.context.utterances
    place_of = {utterance.number: n for n, utterance in enumerate(utterances)}
    number_of = {m.character.name: n for n, m in enumerate(decision.book.people.members)}
    members, sure = decided.members.copy(), decided.sure.copy()
    names = decided.names
    for index, line in enumerate(evidence.mine.lines):
        utterance = evidence.utterance(index)
        if utterance is None or utterance in evidence.persons:
            continue
        place = place_of[utterance]
        now = names[place]
        if now is None or not script.same_name(evidence.scripts_name(now), line.speaker):
            members[place] = number_of.get(evidence.splitters_name(line.speaker or ""), -1)
        sure[place] = _HALF if line.confidence is None else line.confidence
    plain = splitter.standing_of(evidence.book.plain)
    held = (plain.held & _as_before(plain, decision, members)) | (sure >= splitter.SURE)
    return splitter.Standing(decision, members, sure, held)


def _as_before(
    plain: splitter.Standing, decision: splitter.Decision, members: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """Which quotations are shown as they were decided before anybody answered."""
    people = decision.book.people.members
    names = [None if m < 0 else people[m].character.name for m in members]
    return np.array([a == b for a, b in zip(names, plain.names, strict=True)], bool)


@dataclass(frozen=True, slots=True)
class Relabelled:
    """A script's file and its split after lines followed an answer."""

    text: str
    base: Script
    lines: tuple[int, ...]
    """Numbers of the lines that went to somebody else."""


def relabel(evidence: PersonsEvidence, standing: splitter.Standing) -> Relabelled:
    """The script's file as ``standing`` shows it, and the split to keep beside it. What a person
    said of a line stays said, and stays theirs."""
    threshold = evidence.book.stamp.unsure_below or 0.0
    places = {u.number: n for n, u in enumerate(standing.decision.book.context.utterances)}
    decided = evidence.book.script(standing.decision, evidence.persons)
    decided = script.rename_speakers(decided, dict(evidence.names))
    names, answered = standing.names, standing.decision.answered
    labels: dict[int, script.Label] = {}
    base_lines = list(evidence.base.lines)
    followed = []
    for n in numbered(evidence.mine):
        utterance = evidence.utterance(n.index)
        if utterance is None:
            continue
        place, at = places[utterance], evidence.base_index[n.index]
        name = names[place]
        if answered[place] >= 0:
            base_lines[at] = _lasting(base_lines[at], n.line)
            continue
        if name is None:
            continue
        called = evidence.scripts_name(name)
        sure = round(float(standing.sure[place]), 3)
        shown = _shown(decided.lines[at], n.line, called, sure, unsure=sure < threshold)
        base_lines[at] = replace(shown, text=base_lines[at].text)
        if not script.same_name(n.line.speaker, called):
            followed.append(n.number)
        if not script.same_name(n.line.speaker, called) or n.line.unsure != shown.unsure:
            labels[n.number] = script.Label(called, shown.unsure)
    text = script.set_labels(evidence.file.text, labels)
    base = replace(
        evidence.base,
        lines=tuple(base_lines),
        characters=_characters(evidence.base, decided, base_lines),
    )
    return Relabelled(text, base, tuple(followed))


def _shown(decided: Line, before: Line, name: str, sure: float, *, unsure: bool) -> Line:
    """A line of the split as it is shown: as it was decided, or still somebody else's."""
    if script.same_name(decided.speaker, name):
        return replace(decided, unsure=unsure, confidence=sure)
    others = ((decided.speaker or "", decided.confidence or 0.0), *decided.alternatives)
    alternatives = tuple((who, share) for who, share in others if who and who != name)
    return replace(
        decided, speaker=name, unsure=unsure, confidence=sure, reason=before.reason,
        alternatives=alternatives,
    )  # fmt: skip


def _lasting(line: Line, said: Line) -> Line:
    """A line of the split of which a person said who says it: kept so that it differs from what
    the file shows, which makes it the person's for every split to come."""
    return replace(
        line, speaker=said.speaker, unsure=not said.unsure, confidence=None, reason="",
        alternatives=(),
    )  # fmt: skip


def _characters(base: Script, decided: Script, lines: list[Line]) -> tuple[Character, ...]:
    """Everybody whom the lines need, as the last split knew them, then as they are found now."""
    speaking = {line.speaker for line in lines if line.kind in SPOKEN_KINDS}
    known = {character.name: character for character in base.characters}
    for character in decided.characters:
        if character.name in speaking or character.name in known:
            was = known.get(character.name, character)
            aliases = dict.fromkeys((*was.aliases, *character.aliases))
            known[character.name] = replace(was, aliases=tuple(a for a in aliases if a != was.name))
    return tuple(known.values())
