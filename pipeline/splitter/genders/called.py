"""What people are called by those who speak to them, and what they say of themselves."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.model import NARRATOR, Manuscript
from pipeline.splitter.genders.told_of import mentions_by_span
from pipeline.splitter.genders.votes import Votes
from pipeline.splitter.people.mentions import Mention, People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.given_names import name_gender
from pipeline.splitter.words.person_nouns import noun_gender
from pipeline.splitter.words.word_set import word_set

_IS = 1.5
"""Votes of 'I'm your mother'."""
_SURELY, _PERHAPS = 2.0, 0.8
"""Votes of 'sir' where the same one speaks before and after, and where only one answers."""
_KIN = 0.8
"""Votes of 'Mum' to whom it is surely said."""
_BETWEEN, _BESIDE, _BESIDE_OFTEN, _IN_DOUBT, _ELSEWHERE = 2.4, 1.1, 2.0, 0.8, 0.25
"""Votes of a name that the narrator may have: called between two lines of the narrator (right 41
times of 44 in annotated stories), beside one (6 of 8; 23 of 26 where the name is called more than
once), in a line that may be the narrator's own (14 of 20), and anywhere else (43 of 75)."""
_MARRIED = 2.0
"""Votes of 'my wife' and 'my husband', once a person."""
_LOOSELY = 0.5
"""Share of its votes that a call has which is for anybody nowadays: 'mate'."""
_FAR = 3
"""Paragraphs from one quotation to an answer at most."""
_LONGEST_TURN = 20
"""Pieces of one turn at most."""
_CALLS_MALE = word_set("sir mister son lad laddie boy bro dude mate man lord gentleman sonny")
_CALLS_FEMALE = word_set("ma'am madam miss missus lady girl lass lassie missy girlie")
_CALL = re.compile(
    r"(?:^|[,.!?—–…] ?)(?:my |young |good |old |dear |yes |no |thank you )*"
    r"([a-z]+(?:[’'][a-z]+)?)(?=[,.!?—–…”’\"»]|$)",
    re.IGNORECASE,
)
_LOOSE = word_set("mate man dude")
_MY_SPOUSE = re.compile(r"\b[Mm]y (?:ex-|late |poor |dear |own |first )?(wife|husband)\b")
_I_AM = re.compile(
    r"\bI(?:[’']m| am| was) (?:(?:just|only|still|also) )?"
    r"(?:an?|the|your|his|her|their|\w+[’']s)(?: [A-Za-z]+){0,2}? ([A-Za-z-]+)"
    r"(?=[,.;:!?”’\"—]| who | of )"
)


def add_called(
    votes: Votes,
    manuscript: Manuscript,
    spans: Sequence[Span],
    people: People,
    speakers: Mapping[int, int],
    doubted: frozenset[int] = frozenset(),
) -> None:
    """Adds what each speaker is called by whoever speaks before and after, and says to be.
    ``speakers`` gives the members (indices in ``People.members``) by number of utterance,
    ``doubted`` the utterances whose speaker is hardly known."""
    spoken = [span for span in spans if span.utterance is not None]
    vocatives = [mention for mention in people.mentions if mention.vocative]
    married: set[int] = set()
    for place, (span, own) in enumerate(mentions_by_span(spoken, vocatives)):
        text = manuscript.paragraphs[span.paragraph].text
        speaker = speakers.get(span.utterance if span.utterance is not None else -1)
        for match in _I_AM.finditer(text, span.start, span.end):
            votes.add(speaker, noun_gender(match.group(1).lower()), _IS)
        _add_spouse(votes, text, span, speaker, married)
        addressee, sure = _addressee(spoken, place, speakers, speaker, own)
        if addressee is None:
            continue
        for match in _CALL.finditer(text, span.start, span.end):
            call = match.group(1).lower().replace("’", "'")
            if call in _CALLS_MALE | _CALLS_FEMALE:
                share = _LOOSELY if call in _LOOSE else 1.0
                votes.add(addressee, "male" if call in _CALLS_MALE else "female", sure * share)
        for mention in own:
            if mention.kind == "kin" and mention.character != addressee and sure == _SURELY:
                votes.add(addressee, mention.gender, _KIN)
    if people.narrator is not None:
        for span in spans:
            if span.utterance is None:
                text = manuscript.paragraphs[span.paragraph].text
                for match in _I_AM.finditer(text, span.start, span.end):
                    votes.add(people.narrator, noun_gender(match.group(1).lower()), _IS)
                _add_spouse(votes, text, span, people.narrator, married)
        character = people.members[people.narrator].character
        if character.gender == "unknown" and character.name == NARRATOR:
            _add_calls_of_narrator(
                votes, people, people.narrator, spoken, vocatives, speakers, doubted
            )


def _add_spouse(
    votes: Votes, text: str, span: Span, somebody: int | None, married: set[int]
) -> None:
    """Adds what 'my wife' tells of whoever says it, for those who aren't ``married`` yet."""
    if somebody is None or somebody in married:
        return
    match = _MY_SPOUSE.search(text, span.start, span.end)
    if match is not None:
        married.add(somebody)
        votes.add(somebody, "male" if match[1] == "wife" else "female", _MARRIED)


def _add_calls_of_narrator(
    votes: Votes,
    people: People,
    narrator: int,
    spoken: Sequence[Span],
    vocatives: Sequence[Mention],
    speakers: Mapping[int, int],
    doubted: frozenset[int],
) -> None:
    """Adds the names that a narrator whom nothing names may have: those that others call, and that
    are told of nowhere. Which of them it is doesn't matter where they tell the same."""
    told_of = {m.character for m in people.mentions if m.kind == "name" and not m.quoted}
    calls = Counter(mention.character for mention in vocatives)
    for place, (span, own) in enumerate(mentions_by_span(spoken, vocatives)):
        utterance = span.utterance if span.utterance is not None else -1
        speaker = speakers.get(utterance)
        around = [_neighbour(spoken, place, step, speakers, speaker) for step in (-1, 1)]
        for mention in own:
            member = mention.character
            if mention.kind != "name" or member is None or member in told_of:
                continue
            character = people.members[member].character
            gender = character.gender
            if gender == "unknown":
                gender = name_gender(character.name.split()[0])
            if speaker == narrator:
                weight = _IN_DOUBT if utterance in doubted else _ELSEWHERE
            elif around[0] == around[1] == narrator:
                weight = _BETWEEN
            elif narrator in around:
                weight = _BESIDE_OFTEN if calls[member] > 1 else _BESIDE
            else:
                weight = _ELSEWHERE
            votes.add(narrator, gender, weight)


def _addressee(
    spoken: Sequence[Span],
    place: int,
    speakers: Mapping[int, int],
    speaker: int | None,
    vocatives: Sequence[Mention],
) -> tuple[int | None, float]:
    """Whom a quotation is said to, and how many votes that is worth: who answers it; surer where
    the same one spoke before."""
    answers = _neighbour(spoken, place, 1, speakers, speaker)
    before = _neighbour(spoken, place, -1, speakers, speaker)
    named = {m.character for m in vocatives if m.kind == "name" and m.character is not None}
    if len(named) == 1 and answers not in named and before not in named:
        return named.pop(), _SURELY
    if answers is not None and answers == before:
        return answers, _SURELY
    return answers, _PERHAPS


def _neighbour(
    spoken: Sequence[Span],
    place: int,
    step: int,
    speakers: Mapping[int, int],
    speaker: int | None,
) -> int | None:
    """The next other speaker, up or down; None where nobody follows closely."""
    last = spoken[place].paragraph
    for at in range(place + step, place + step * _LONGEST_TURN, step):
        if not 0 <= at < len(spoken) or abs(spoken[at].paragraph - last) > _FAR:
            return None
        utterance = spoken[at].utterance
        other = speakers.get(utterance if utterance is not None else -1)
        if other is not None and other != speaker:
            return other
        last = spoken[at].paragraph
    return None
