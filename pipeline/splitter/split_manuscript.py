"""Splitting a manuscript into the lines of a script, from what the splitter's rooms find out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.model import NARRATOR, Character, Line, Manuscript, Script
from pipeline.splitter.attribution.attribute_quotations import Attribution, attributions_of
from pipeline.splitter.attribution.decide_quotations import Decision, QuotationDecider
from pipeline.splitter.attribution.speakers_by_language import attribute_by_language
from pipeline.splitter.delivery import find_deliveries
from pipeline.splitter.delivery_by_language import deliveries_by_language, is_pure_language_tag
from pipeline.splitter.find_acoustics import with_acoustics
from pipeline.splitter.genders.find_genders import with_genders
from pipeline.splitter.paragraph_lines import with_whole_ends
from pipeline.splitter.people.find_people import find_people
from pipeline.splitter.people.mentions import People
from pipeline.splitter.people.people_by_language import find_language_people
from pipeline.splitter.quotes.spans import Span, find_spans
from pipeline.splitter.quotes.spans_by_language import find_language_spans
from pipeline.splitter.quotes.unmarked_speech import unmarked_speech
from pipeline.splitter.script_lines import Labels, script_lines
from pipeline.splitter.tag_clauses import is_pure_tag
from pipeline.splitter.words.language_words import LanguageWords, words_of

if TYPE_CHECKING:
    from pipeline.splitter.attribution.forest import Model

VERSION = "15"
"""Part of the cache key of a split: changes when the same manuscript may split differently."""


@dataclass(frozen=True, slots=True)
class _Said:
    """Who says what of a manuscript: all that its lines are made of."""

    spans: tuple[Span, ...]
    deliveries: tuple[tuple[str, ...], ...]
    """Delivery words of each span."""
    attributions: tuple[Attribution, ...]
    people: People
    """Without their mentions."""


def split(
    manuscript: Manuscript,
    cast_list: tuple[Character, ...] = (),
    *,
    threshold: float = 0.5,
    drop_tags: bool = False,
    model: Model | None = None,
) -> Script:
    """The manuscript as a script: every word in order, each line with who says it.

    ``cast_list`` is a person's own cast list; without it the characters are found in the text.
    Lines whose speaker is less likely than ``threshold`` (a probability) are marked unsure.
    ``drop_tags`` marks narration that only says who speaks ('said Mara.') as not spoken.
    ``model`` stands in for the weights that come with the package (for measuring). It
    takes time in proportion to the text's length; raises FullcastError for a text with more people
    or quotations than memory holds, and where the package's own weights can't be read.
    """
    words = words_of(manuscript.meta.language)
    if words is not None:
        return _split_by_language(manuscript, cast_list, words, threshold, drop_tags)
    said = _said_of(manuscript, cast_list, model)
    return _script(manuscript, said, threshold, drop_tags)


def _said_of(
    manuscript: Manuscript, cast_list: tuple[Character, ...], model: Model | None
) -> _Said:
    """Who says what of a manuscript that is split once. All that told it ends with this function:
    of the largest manuscript it is most of a gigabyte, and the lines come on top."""
    reading = Reading(manuscript, cast_list, model=model)
    return reading.said(reading.decide(remember=False))


def can_be_read(manuscript: Manuscript) -> bool:
    """Whether a manuscript can be decided again: its language is the one that speakers are learned
    for."""
    return words_of(manuscript.meta.language) is None


class Reading:
    """A manuscript as the splitter has read it, to be decided as often as a person answers."""

    def __init__(
        self,
        manuscript: Manuscript,
        cast_list: tuple[Character, ...] = (),
        *,
        model: Model | None = None,
    ) -> None:
        self._manuscript = manuscript
        self._spans = find_spans(manuscript)
        people = find_people(manuscript, self._spans, cast_list)
        self._decider = QuotationDecider(manuscript, self._spans, people, model)
        self._deliveries = find_deliveries(manuscript, self._spans)

    def decide(
        self,
        answers: Mapping[int, str] | None = None,
        joins: Mapping[str, str] | None = None,
        *,
        remember: bool = True,
    ) -> Decision:
        """Who says each quotation, around what a person said: names by utterance
        (``Span.utterance``), and names that are other people's. ``remember`` keeps what makes the
        next decision quick, which takes memory. Raises FullcastError where the package's own
        weights can't be read."""
        return self._decider.decide(answers, joins, remember=remember)

    def script(
        self, decision: Decision | None = None, *, threshold: float = 0.5, drop_tags: bool = False
    ) -> Script:
        """The manuscript as a script, as ``split`` gives it; as nobody answered, or of
        ``decision``."""
        said = self.said(decision or self.decide())
        return _script(self._manuscript, said, threshold, drop_tags)

    def said(self, decision: Decision) -> _Said:
        """Who says what by a decision, and nothing of what told it."""
        attributions = attributions_of(decision)
        people = with_genders(self._manuscript, self._spans, decision.book.people, attributions)
        people = replace(people, mentions=())
        return _Said(self._spans, self._deliveries, attributions, people)

    def passers_by(self, decision: Decision) -> tuple[str, ...]:
        """Whom the narration describes and the splitter takes for nobody of its people, such as
        'the kid', in the order of the text; each once."""
        people = decision.book.people
        everybody = [member.character for member in people.members]
        known = {name.casefold() for one in everybody for name in (one.name, *one.aliases)}
        found: dict[str, None] = {}
        for mention in people.mentions:
            if mention.character is not None or mention.quoted or mention.possessive:
                continue
            if mention.kind in ("epithet", "kin"):
                text = self._manuscript.paragraphs[mention.paragraph].text
                words = text[mention.start : mention.end].lower().split()
                name = " ".join(("the", *words[1:]) if words[0] in ("a", "an") else words)
                found.setdefault(name)
        return tuple(name for name in found if name.casefold() not in known)

    def utterances(self) -> tuple[int | None, ...]:
        """The utterance of each line of the script; None for those that nobody says, and for those
        of whom the manuscript itself tells who does."""
        labels = Labels(self._spans, self._deliveries, {}, 0.0)
        return tuple(utterance for _, utterance in script_lines(self._manuscript, labels))


def _script(text: Manuscript, said: _Said, threshold: float, drop_tags: bool) -> Script:
    """The script of a manuscript of which it is known who says what; see ``split``."""
    spans = said.spans
    dropped = frozenset(
        index
        for index, span in enumerate(spans)
        if drop_tags
        and span.utterance is None
        and is_pure_tag(text.paragraphs[span.paragraph].text, spans, index)
    )
    attributions = {attribution.utterance: attribution for attribution in said.attributions}
    labels = Labels(spans, said.deliveries, attributions, threshold, dropped)
    lines = tuple(line for line, _ in script_lines(text, labels))
    lines = with_whole_ends(lines, text.changes)
    characters = _characters(said.people, lines)
    narrator = _narrator(said.people, characters)
    lines = with_acoustics(lines, narrator)
    warnings = (*text.warnings, *unmarked_speech(text, spans))
    return Script(text.meta, lines, characters, warnings, narrator, text.changes)


def _split_by_language(
    manuscript: Manuscript,
    cast_list: tuple[Character, ...],
    words: LanguageWords,
    threshold: float,
    drop_tags: bool,
) -> Script:
    """The script of a manuscript in a language of its own words; see ``split``."""
    spans = find_language_spans(manuscript, words)
    people = find_language_people(manuscript, spans, words, cast_list)
    attributions, members = attribute_by_language(manuscript, spans, people)
    labels = Labels(
        spans,
        deliveries_by_language(manuscript, spans, words),
        {attribution.utterance: attribution for attribution in attributions},
        threshold,
        frozenset(
            index
            for index, span in enumerate(spans)
            if drop_tags
            and span.utterance is None
            and is_pure_language_tag(manuscript, spans, index, words)
        ),
    )
    lines = tuple(line for line, _ in script_lines(manuscript, labels))
    lines = with_whole_ends(lines, manuscript.changes)
    counts = Counter(line.speaker for line in lines if line.kind == "speech")
    listed = {character.name for character in cast_list}
    characters = sorted(
        (c for c in members if counts[c.name] or c.name in listed), key=lambda c: -counts[c.name]
    )
    changes = manuscript.changes
    return Script(manuscript.meta, lines, tuple(characters), manuscript.warnings, changes=changes)


def _narrator(people: People, characters: Sequence[Character]) -> str:
    """The character who tells the story in the first person, if one of those who speak does."""
    if people.narrator is None:
        return ""
    name = people.members[people.narrator].character.name
    is_cast = name != NARRATOR and any(character.name == name for character in characters)
    return name if is_cast else ""


def _characters(people: People, lines: tuple[Line, ...]) -> tuple[Character, ...]:
    """Who has lines, those with most first; after them those of the cast list who have none. A
    narrator whom nobody names is among them where their gender is known."""
    counts = Counter(line.speaker for line in lines if line.kind in ("speech", "thought"))
    members = [
        member
        for member in people.members
        if (
            member.character.gender != "unknown"
            if member.character.name == NARRATOR
            else counts[member.character.name] or member.from_cast_list
        )
    ]
    members.sort(key=lambda member: -counts[member.character.name])
    return tuple(member.character for member in members)
