"""Tags of 'he' and 'she': whom they can't mean, and whom the sentence before them means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.attribution.features_candidate import CandidateTable
from pipeline.splitter.attribution.narration import Actor, Run
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.words.given_names import likely_gender, name_gender
from pipeline.splitter.words.names import TITLES

if TYPE_CHECKING:
    from numpy.typing import NDArray

_GENDERS = {"he": "male", "she": "female"}
_SURE = 0.9
"""How sure a name or description has to be somebody's."""
_RIVAL = 0.2
"""Share of the likeliest one's probability from which another is a rival."""
ONE_OF_SEVERAL = 0.45
"""How sure at most one of several is whom a pronoun may mean: less than the usual threshold."""
_EXCLUDED, _DOUBTED, _NAMED = 1e-3, 0.25, 0.05
"""What the probability of somebody is multiplied by whom a tag's pronoun can't mean, whom it hardly
does, and who was named by the tag just before where it means another."""


def pronoun_gender(utterance: Utterance) -> str:
    """The gender of the 'he' or 'she' in a quotation's tag; ``unknown`` where it has none."""
    tag = utterance.tag
    if tag is None or not tag.speech or tag.mute:
        return "unknown"
    return _GENDERS.get(tag.pronoun, "unknown")


def set_antecedents(utterances: Sequence[Utterance], people: People) -> None:
    """Gives 'she said' to whoever acts alone in the sentence right before it, be it somebody new
    ('“Come in,” said Ivo. Wren shook her head. “After you,” she said.') or still the one who spoke
    before ('said Noor. She looked at Wren. “After you,” she said.')."""
    for before, utterance in pairwise(utterances):
        gender, tag = pronoun_gender(utterance), utterance.tag
        if gender == "unknown" or tag is None or utterance.tag_place not in ("after", "mid"):
            continue
        if before.pieces[-1][0] != utterance.pieces[0][0] or utterance.before is None:
            continue
        mention = _acting_mention(utterance.before, before, tag.pronoun, people)
        if mention is not None and _may_mean(people, mention, gender):
            utterance.antecedent = people.mentions[mention].character
            utterance.tag = replace(tag, mention=mention)


def _acting_mention(run: Run, before: Utterance, pronoun: str, people: People) -> int | None:
    """Who acts in the last sentence of the narration behind a quotation: the one whom its tag
    names, where nobody else whom the pronoun may mean does; None where that isn't plain."""
    tag = before.tag
    named = tag.mention if tag is not None and tag.speech and not tag.mute else None
    own_start = tag.start if tag is not None else -1
    others = [a for a in run.actors if a.role == "subject" and a.start != own_start]
    others = others or [a for a in run.actors if a.role == "owner" and not a.pronoun]
    others = [a for a in others if not _is_another(a, _GENDERS[pronoun], people)]
    if all(actor.pronoun == pronoun for actor in others):
        return named if tag is None or not tag.pronoun else None
    last = [a for a in others if a.sentence == run.sentences - 1]
    if len(last) != 1 or last[0].pronoun or last[0].mute:
        return None
    return last[0].mention


def _is_another(actor: Actor, gender: str, people: People) -> bool:
    """Whether somebody who acts is known to be of another gender than a pronoun's."""
    if actor.pronoun:
        return _GENDERS.get(actor.pronoun, gender) != gender
    member = None if actor.mention is None else people.mentions[actor.mention].character
    return member is not None and not _may_be(people.members[member], gender)


def _may_mean(people: People, mention: int, gender: str) -> bool:
    """Whether a mention is surely somebody whom a pronoun of this gender may mean."""
    meant = people.mentions[mention]
    if meant.character is None or meant.confidence < _SURE or meant.others:
        return False
    return _may_be(people.members[meant.character], gender)


def _may_be(member: Member, gender: str) -> bool:
    """Whether a pronoun of this gender may mean somebody."""
    return not member.group and _known_gender(member) in (gender, "unknown")


def _known_gender(member: Member) -> str:
    """The gender of somebody by a given name that is listed, else by what the text tells: before
    it is known who speaks, pronouns beside a name mean somebody else now and then."""
    listed = _listed_gender(member)
    return member.character.gender if listed == "unknown" else listed


def _listed_gender(member: Member) -> str:
    """What somebody's given name tells."""
    words = member.character.name.split()
    if member.from_cast_list or member.narrator or not words or words[0].lower() in TITLES:
        return "unknown"
    return name_gender(words[0])


def _likely_gender(member: Member) -> str:
    """What the name of somebody likely tells of whom the text tells nothing."""
    words = member.character.name.split()
    if member.character.gender != "unknown" or member.narrator or words[0].lower() in TITLES:
        return "unknown"
    return likely_gender(words[0]) if words[0][0].isupper() else "unknown"


def _agreed_gender(member: Member) -> str:
    """The gender of somebody of whom text and name tell no two."""
    genders = {member.character.gender, _listed_gender(member)} - {"unknown"}
    return genders.pop() if len(genders) == 1 else "unknown"


def without_other_gender(
    utterances: Sequence[Utterance],
    people: People,
    table: CandidateTable,
    p: NDArray[np.float64],
) -> NDArray[np.float64]:
    """The probabilities without those whom 'he said' or 'she said' can't mean; as they are where
    that leaves nobody."""
    code = {"male": 1, "female": 2}
    asked = np.array([code.get(pronoun_gender(u), 0) for u in utterances], np.int64)
    if not asked.any():
        return p
    own = np.array([code.get(_agreed_gender(m), 0) for m in people.members], np.int64)
    likely = np.array([code.get(_likely_gender(m), 0) for m in people.members], np.int64)
    wanted, has, leans = asked[table.quotation], own[table.member], likely[table.member]
    excluded = (wanted > 0) & (has > 0) & (has != wanted)
    doubted = (wanted > 0) & (leans > 0) & (leans != wanted)
    named = table.member == _named_just_before(utterances, people)[table.quotation]
    lowered = p * np.where(excluded, _EXCLUDED, np.where(doubted, _DOUBTED, 1.0))
    lowered *= np.where(named, _NAMED, 1.0)
    total = np.bincount(table.quotation, weights=lowered, minlength=len(utterances))
    return np.asarray(lowered / np.maximum(total[table.quotation], 1e-300))


def _named_just_before(utterances: Sequence[Utterance], people: People) -> NDArray[np.int64]:
    """For each 'he said' or 'she said', whom the tag before it in its paragraph names, where
    that isn't surely one of the pronoun's gender and another tag of the paragraph's is; else -1:
    '“Late?” asked Eun. “Always,” said Tom. “And cold?” asked Eun. “And cold,” he said.'"""
    doubted = np.full(len(utterances), -1, np.int64)
    paragraph, last, tagged = -1, -1, set[int]()
    for number, utterance in enumerate(utterances):
        if utterance.pieces[0][0] != paragraph:
            paragraph, last, tagged = utterance.pieces[0][0], -1, set()
        wanted, tag = pronoun_gender(utterance), utterance.tag
        genders = {one: _known_gender(people.members[one]) for one in tagged}
        if wanted in genders.values() and genders.get(last, wanted) != wanted:
            doubted[number] = last
        last = -1
        if tag is not None and tag.speech and tag.mention is not None and not tag.pronoun:
            named = people.mentions[tag.mention].character
            last = -1 if named is None else named
            tagged |= {last} - {-1}
    return doubted


def cap_ambiguous(
    utterances: Sequence[Utterance],
    people: People,
    table: CandidateTable,
    p: NDArray[np.float64],
    sure: NDArray[np.float64],
) -> NDArray[np.float64]:
    """``sure`` with less where 'she said … he said' in one paragraph leave it open which of several
    men or women is meant."""
    asked = {
        number
        for first, second in pairwise(range(len(utterances)))
        if utterances[first].pieces[-1][0] == utterances[second].pieces[0][0]
        and {pronoun_gender(utterances[first]), pronoun_gender(utterances[second])}
        == {"male", "female"}
        for number in (first, second)
        if utterances[number].antecedent is None
    }
    if not asked:
        return sure
    fitting: dict[int, list[float]] = {number: [] for number in asked}
    rows = zip(table.quotation.tolist(), table.member.tolist(), p.tolist(), strict=True)
    for number, member, chance in rows:
        if number in asked and _may_be(people.members[member], pronoun_gender(utterances[number])):
            fitting[number].append(chance)
    sure = sure.copy()
    for number, chances in fitting.items():
        best, rival = (*sorted(chances, reverse=True), 0.0, 0.0)[:2]
        if rival > _RIVAL * best:
            sure[number] = min(sure[number], ONE_OF_SEVERAL)
    return sure
