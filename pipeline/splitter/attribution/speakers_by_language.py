"""Who says each quotation in another language than English: its tag, else who acts beside it,
else whose turn it is.

No weights are trained for these languages: the probabilities are set by hand, low where only the
turn speaks, so that such lines are marked as unsure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.model import NARRATOR, Character, Manuscript
from pipeline.splitter.attribution.attribute_quotations import Attribution
from pipeline.splitter.people.people_by_language import LanguagePeople
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.quotes.tags_by_language import (
    LanguageTag,
    Subject,
    first_subject,
    tag_after,
    tag_before,
)
from pipeline.splitter.words.language_words import LanguageWords

_NAMED, _PRONOUN, _PRONOUN_OF_TWO, _BARE_VERB = 0.97, 0.8, 0.6, 0.6
_BEAT, _LED_IN = 0.75, 0.6
_TURN, _LESS_EACH_TURN, _LEAST_TURN = 0.62, 0.05, 0.3
_OTHER, _RECENT = 0.45, 0.25
_FAR = 4
"""Paragraphs from one turn to the next at most, in one conversation."""
_AHEAD = 4
"""Quotations in which a name is looked for where none was named before."""
_REMEMBERED = 12
"""People whose last mention is kept in mind."""
_SENTENCE_END = re.compile(r"[.!?…]\s+")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(slots=True)
class _Quotation:
    """A quotation with all its pieces."""

    number: int
    spans: list[int]
    """Indices of its spans."""
    paragraph: int
    last_paragraph: int
    tag: LanguageTag | None = None
    beats: list[tuple[Subject, float]] = field(default_factory=list)
    """Who acts in the narration beside it, nearest first, and how much that tells."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Whom a quotation goes to."""

    person: int | None
    """-1 for the narrator, who is 'I'; None for nobody known."""
    confidence: float
    reason: str
    others: tuple[int, ...] = ()


def attribute_by_language(
    manuscript: Manuscript, spans: Sequence[Span], people: LanguagePeople
) -> tuple[tuple[Attribution, ...], tuple[Character, ...]]:
    """The speaker of every quotation, in order, and the characters of the book."""
    quotations = _quotations(manuscript, spans, people.words)
    conversation = _Conversation(manuscript, spans, people)
    speakers = [
        conversation.speaker_of(quotation, quotations[place + 1 : place + 1 + _AHEAD])
        for place, quotation in enumerate(quotations)
    ]
    characters = people.characters()
    return tuple(
        _attribution(quotation.number, speaker, characters)
        for quotation, speaker in zip(quotations, speakers, strict=True)
    ), characters


def _attribution(number: int, speaker: _Speaker, characters: Sequence[Character]) -> Attribution:
    if speaker.person is None:
        return Attribution(number, None, 0.0, speaker.reason)
    name = NARRATOR if speaker.person < 0 else characters[speaker.person].name
    # Not more than the winner has: the rest is somebody's whom nobody thought of.
    rest = min((1.0 - speaker.confidence) / max(1, len(speaker.others)), 0.9 * speaker.confidence)
    others = tuple((characters[other].name, round(rest, 3)) for other in speaker.others)
    reason = speaker.reason.format(name=name)
    return Attribution(number, name, speaker.confidence, reason, others)


def _quotations(
    manuscript: Manuscript, spans: Sequence[Span], words: LanguageWords
) -> list[_Quotation]:
    """The quotations in order, with their tags and beats."""
    quotations: dict[int, _Quotation] = {}
    for place, span in enumerate(spans):
        if span.utterance is None:
            continue
        known = quotations.get(span.utterance)
        if known is None:
            known = _Quotation(span.utterance, [], span.paragraph, span.paragraph)
            quotations[span.utterance] = known
        known.spans.append(place)
        known.last_paragraph = span.paragraph
        text = manuscript.paragraphs[span.paragraph].text
        known.words += text[span.start : span.end]
    for quotation in quotations.values():
        _read_narration(quotation, manuscript, spans, words)
    return [quotations[number] for number in sorted(quotations)]


def _read_narration(
    quotation: _Quotation, manuscript: Manuscript, spans: Sequence[Span], words: LanguageWords
) -> None:
    """Set the quotation's tag, behind a piece of it or before the first, and its beats."""
    for place in quotation.spans:
        after = spans[place + 1] if place + 1 < len(spans) else None
        span = spans[place]
        if after is None or after.utterance is not None or after.paragraph != span.paragraph:
            continue
        text = manuscript.paragraphs[span.paragraph].text
        if quotation.tag is None:
            quotation.tag = tag_after(text, after.start, after.end, words)
        subject = first_subject(text, after.start, after.end, words)
        if subject is not None and not text[after.start : after.end].rstrip().endswith(":"):
            quotation.beats.append((subject, _BEAT))
    first = spans[quotation.spans[0]]
    before = spans[quotation.spans[0] - 1] if quotation.spans[0] else None
    if before is None or before.utterance is not None:
        return
    text = manuscript.paragraphs[before.paragraph].text
    led_in = text[before.start : before.end].rstrip().endswith(":")
    beside = before.paragraph == first.paragraph
    if not beside and not (led_in and before.paragraph == first.paragraph - 1):
        return
    if quotation.tag is None:
        quotation.tag = tag_before(text, before.start, before.end, words)
    for start in reversed(_sentence_starts(text, before.start, before.end)):
        subject = first_subject(text, start, before.end, words)
        if subject is not None:
            quotation.beats.append((subject, _BEAT if beside else _LED_IN))


def _sentence_starts(text: str, start: int, end: int) -> list[int]:
    """Where the sentences of a run of narration begin."""
    return [start, *(match.end() for match in _SENTENCE_END.finditer(text, start, end))]


class _Conversation:
    """What was heard so far: who spoke, and who was named, the latest last."""

    def __init__(
        self, manuscript: Manuscript, spans: Sequence[Span], people: LanguagePeople
    ) -> None:
        self.manuscript = manuscript
        self.spans = spans
        self.people = people
        self.read = 0
        """Spans whose mentions were taken in."""
        self.recent: list[int] = []
        self.turns: list[tuple[int, int | None]] = []
        """(last paragraph, person) of each turn of the conversation."""
        self.guesses = 0
        """Turns in a row that only their order tells of."""

    def speaker_of(self, quotation: _Quotation, ahead: Sequence[_Quotation]) -> _Speaker:
        """Whom the next quotation goes to; ``ahead`` are those behind it."""
        self._take_in(quotation.spans[0])
        paragraph = self.manuscript.paragraphs[quotation.paragraph]
        if self.turns:
            last = self.manuscript.paragraphs[self.turns[-1][0]]
            if quotation.paragraph - self.turns[-1][0] > _FAR or last.place != paragraph.place:
                self.turns.clear()
        speaker = self._by_tag(quotation) or self._by_beat(quotation)
        if speaker is None:
            speaker = self._by_turn(quotation)
            self.guesses += 1
            if speaker.person is None:
                speaker = self._of_those_ahead(quotation, ahead)
        else:
            self.guesses = 0
        if self.turns and self.turns[-1][0] == quotation.paragraph:
            self.turns.pop()
        self.turns.append((quotation.last_paragraph, speaker.person))
        if speaker.person is not None and speaker.person >= 0:
            self._mention(speaker.person)
        return speaker

    def _take_in(self, until: int) -> None:
        """Mention everybody whom narration names before a span."""
        while self.read < until:
            span = self.spans[self.read]
            self.read += 1
            if span.utterance is not None:
                continue
            text = self.manuscript.paragraphs[span.paragraph].text
            for start in _sentence_starts(text, span.start, span.end):
                subject = first_subject(text, start, span.end, self.people.words)
                if subject is not None and subject.kind == "description":
                    described = self.people.find(subject)
                    if described is not None:
                        self._mention(described)
            for match in _WORD.finditer(text, span.start, span.end):
                if match[0][0].isupper():
                    bearers = self.people.by_word.get(match[0].lower(), ())
                    if len(bearers) == 1:
                        self._mention(bearers[0])

    def _mention(self, person: int) -> None:
        if person in self.recent:
            self.recent.remove(person)
        self.recent.append(person)
        del self.recent[:-_REMEMBERED]

    def _previous(self, quotation: _Quotation) -> int | None:
        """Who spoke last, in another paragraph."""
        turn = next((t for t in reversed(self.turns) if t[0] != quotation.paragraph), None)
        return None if turn is None else turn[1]

    def _by_tag(self, quotation: _Quotation) -> _Speaker | None:
        tag = quotation.tag
        if tag is None:
            return None
        if tag.subject is None:
            return self._by_beat(quotation) or self._bare(quotation, tag.verb)
        return self._of_subject(quotation, tag.subject, f"tag: {tag.verb} ", 1.0)

    def _by_beat(self, quotation: _Quotation) -> _Speaker | None:
        for subject, weight in quotation.beats:
            if subject.kind in ("name", "description") and self.people.find(subject) is None:
                continue
            speaker = self._of_subject(quotation, subject, "beat: ", weight)
            if speaker is not None:
                return speaker
        return None

    def _of_subject(
        self, quotation: _Quotation, subject: Subject, why: str, weight: float
    ) -> _Speaker | None:
        """The speaker where a clause tells of somebody."""
        beat = why == "beat: "
        says = f"{why}{{name}} acts beside it" if beat else f"{why}{{name}}"
        if subject.kind == "first":
            return _Speaker(-1, round(_NAMED * weight, 3), says if beat else f"{why}I")
        if subject.kind != "pronoun":
            person = self.people.find(subject) if beat else self.people.member(subject)
            return None if person is None else _Speaker(person, round(_NAMED * weight, 3), says)
        fits = self._fitting(quotation, subject.gender)
        if not fits:
            return None
        trust = _PRONOUN if len(fits) == 1 else _PRONOUN_OF_TWO
        reason = says if beat else f"{why}{subject.words} ({{name}})"
        return _Speaker(fits[0], round(trust * weight, 3), reason, tuple(fits[1:3]))

    def _fitting(self, quotation: _Quotation, gender: str) -> list[int]:
        """Whom a pronoun may mean, likeliest first: those of its gender lately named, who didn't
        just speak."""
        previous = self._previous(quotation)
        genders = {n: self.people.people[n].gender for n in self.recent}
        lately = [n for n in reversed(self.recent) if gender in ("unknown", genders[n])]
        if not lately:
            lately = [n for n in reversed(self.recent) if genders[n] == "unknown"]
        return [n for n in lately if n != previous] or lately

    def _bare(self, quotation: _Quotation, verb: str) -> _Speaker:
        """The speaker of a tag without a subject: '—Ven —dijo.'"""
        previous = self.turns[-1][1] if self.turns else None
        if verb in self.people.words.adding_verbs and previous is not None:
            return _Speaker(previous, _BEAT, f"tag: {verb} ({{name}})")
        turn = self._by_turn(quotation)
        if turn.person is None:
            return turn
        return _Speaker(
            turn.person, max(turn.confidence, _BARE_VERB), f"tag: {verb} ({{name}})", turn.others
        )

    def _by_turn(self, quotation: _Quotation) -> _Speaker:
        """The speaker whose turn it is."""
        if self.turns and self.turns[-1][0] == quotation.paragraph:
            person = self.turns[-1][1]
            return _Speaker(person, _TURN, "same paragraph as a line of {name}")
        called = self._called(quotation)
        previous = self._previous(quotation)
        before = [person for _, person in self.turns]
        if len(before) > 1 and before[-2] is not None and before[-2] not in (previous, called):
            trust = max(_LEAST_TURN, _TURN - _LESS_EACH_TURN * self.guesses)
            return _Speaker(before[-2], round(trust, 3), "turn-taking")
        others = [n for n in reversed(self.recent) if n not in (previous, called)]
        if not others:
            return _Speaker(None, 0.0, "nobody in the story could be saying it")
        trust = _OTHER if previous is not None and len(others) == 1 else _RECENT
        return _Speaker(others[0], trust, "the likeliest of those present", tuple(others[1:3]))

    def _of_those_ahead(self, quotation: _Quotation, ahead: Sequence[_Quotation]) -> _Speaker:
        """The speaker where nobody but the one before was named yet: who is named next."""
        previous = self._previous(quotation)
        for other in ahead:
            subject = other.tag.subject if other.tag is not None else None
            person = None if subject is None else self.people.find(subject)
            if person is not None and person != previous:
                return _Speaker(person, _RECENT, "the likeliest of those present")
        return _Speaker(None, 0.0, "nobody in the story could be saying it")

    def _called(self, quotation: _Quotation) -> int | None:
        """Who is called by name in a quotation, and so doesn't say it: 'Komm, Anna.'"""
        for match in re.finditer(r"(?:^|,\s)\W*([^\W\d_]+)(?=[,.!?…])", quotation.words):
            bearers = self.people.by_word.get(match[1].lower(), ())
            if len(bearers) == 1 and match[1][0].isupper():
                return bearers[0]
        return None
