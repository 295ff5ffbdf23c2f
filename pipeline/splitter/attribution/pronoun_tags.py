"""Tags of 'he' and 'she': whom they can't mean, and whom the sentence before them means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pipeline.splitter.attribution.context import Utterance
from pipeline.splitter.attribution.narration import Actor, Run
from pipeline.splitter.people.mentions import Member, People
from pipeline.splitter.words.given_names import likely_gender, name_gender
from pipeline.splitter.words.names import TITLES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipeline.splitter.attribution.features_candidate import CandidateTable

_GENDERS = {"he": "male", "she": "female"}
_CODES = {"male": 1, "female": 2}
"""Genders as numbers; 0 for unknown."""
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


@dataclass(frozen=True, slots=True)
class PronounTags:
    """What 'he said' and 'she said' tell of a book's quotations, as far as tags and people alone
    tell it."""

    asked: NDArray[np.int64]
    """The gender in each quotation's tag, by ``_CODES``."""
    agreed: NDArray[np.int64]
    """The gender of each member of whom text and name tell no two."""
    likely: NDArray[np.int64]
    """What the name of each member likely tells where the text tells nothing."""
    named_before: NDArray[np.int64]
    """Whom the tag before each quotation's names where its pronoun means another; else -1."""
    one_of_several: NDArray[np.bool_]
    """Quotations of 'she said … he said' in one paragraph, of which it may stay open who is
    meant."""
    known: NDArray[np.int64]
    """The gender that each member may be called by; -1 for groups."""


def read_pronoun_tags(utterances: Sequence[Utterance], people: People) -> PronounTags:
    """The tags of 'he' and 'she' of a book's quotations."""
    members = people.members
    genders = [pronoun_gender(utterance) for utterance in utterances]
    several = np.zeros(len(utterances), bool)
    for first, second in pairwise(range(len(utterances))):
        if {genders[first], genders[second]} != {"male", "female"}:
            continue
        if utterances[first].pieces[-1][0] == utterances[second].pieces[0][0]:
            several[[first, second]] = True
    open_ones = np.array([utterance.antecedent is None for utterance in utterances], bool)
    return PronounTags(
        _coded(genders),
        _coded(map(_agreed_gender, members)),
        _coded(map(_likely_gender, members)),
        _named_just_before(utterances, people),
        several & open_ones,
        np.where([member.group for member in members], -1, _coded(map(_known_gender, members))),
    )


def _coded(genders: Iterable[str]) -> NDArray[np.int64]:
    return np.array([_CODES.get(gender, 0) for gender in genders], np.int64)


def without_other_gender(
    tags: PronounTags, table: CandidateTable, p: NDArray[np.float64]
) -> NDArray[np.float64]:
    """The probabilities without those whom 'he said' or 'she said' can't mean; as they are where
    that leaves nobody."""
    if not tags.asked.any():
        return p
    wanted, has = tags.asked[table.quotation], tags.agreed[table.member]
    leans = tags.likely[table.member]
    excluded = (wanted > 0) & (has > 0) & (has != wanted)
    doubted = (wanted > 0) & (leans > 0) & (leans != wanted)
    named = table.member == tags.named_before[table.quotation]
    lowered = p * np.where(excluded, _EXCLUDED, np.where(doubted, _DOUBTED, 1.0))
    lowered *= np.where(named, _NAMED, 1.0)
    total = np.bincount(table.quotation, weights=lowered, minlength=len(tags.asked))
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
    tags: PronounTags,
    table: CandidateTable,
    p: NDArray[np.float64],
    sure: NDArray[np.float64],
) -> NDArray[np.float64]:
    """``sure`` with less where 'she said … he said' in one paragraph leave it open which of several
    men or women is meant."""
    wanted, own = tags.asked[table.quotation], tags.known[table.member]
    is_fitting = tags.one_of_several[table.quotation] & ((own == wanted) | (own == 0))
    fitting: dict[int, list[float]] = {}
    for row in np.flatnonzero(is_fitting).tolist():
        fitting.setdefault(int(table.quotation[row]), []).append(float(p[row]))
    sure = sure.copy()
    for number, chances in fitting.items():
        best, rival = (*sorted(chances, reverse=True), 0.0)[:2]
        if rival > _RIVAL * best:
            sure[number] = min(sure[number], ONE_OF_SEVERAL)
    return sure
