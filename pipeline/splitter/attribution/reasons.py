"""Why a quotation went to its speaker, in a few words for a person to read."""

from __future__ import annotations

from pipeline.splitter.attribution.book_evidence import BookEvidence
from pipeline.splitter.attribution.context import Utterance


def reason_for(number: int, member: int, book: BookEvidence, winners: list[int]) -> str:
    """The plainest thing that speaks for ``member`` as the speaker of quotation ``number``.

    ``winners`` holds the speaker of every quotation, -1 for none.
    """
    utterance, own = book.context.utterances[number], book.quotations[number]
    name = book.people.members[member].character.name
    tagged = _tag_reason(utterance, own.tag.get(member, 0.0), name)
    if tagged:
        return tagged
    if own.own_name.get(member, 0.0) >= 0.3:
        return f"says that this is {name}"
    if book.direct[number].get(member, 0.0) >= 0.3:
        return f"beat: {name} acts beside it"
    siblings = book.context.turns[utterance.turn].siblings(number)
    if any(book.direct[sibling].get(member, 0.0) > 0.5 for sibling in siblings):
        return f"same paragraph as a line of {name}"
    if _is_called_before(utterance.turn, member, book):
        return "addressed by name in the line before"
    if own.above_last.get(member, 0.0) > 0.4 or own.above_any.get(member, 0.0) > 0.7:
        return f"beat: {name} acts in the paragraph before"
    return _turn_reason(utterance.turn, member, book, winners)


def _tag_reason(utterance: Utterance, weight: float, name: str) -> str:
    """What the tag says for somebody, for whom its subject stands with ``weight``; may be empty."""
    tag = utterance.tag
    if tag is None:
        return ""
    if weight > 0.25 and (tag.speech or utterance.joined):
        if not tag.verb and utterance.tag_place in ("before", "above"):
            who = {"": name, "i": "I"}.get(tag.pronoun, f"{tag.pronoun} ({name})")
            return f"lead-in: {who}"
        verb = tag.verb or "says"
        if tag.pronoun == "i":
            return f"tag: I {verb}"
        return f"tag: {tag.pronoun} {verb} ({name})" if tag.pronoun else f"tag: {verb} {name}"
    if tag.speech and (tag.pronoun or tag.description):
        return f"tag: {tag.pronoun or tag.description} {tag.verb} ({name})"
    return ""


def _is_called_before(turn: int, member: int, book: BookEvidence) -> bool:
    """Whether the turn before, in the same conversation, ends with a line that calls a member."""
    before = book.context.neighbour(turn, -1)
    if before is None or before.conversation != book.context.turns[turn].conversation:
        return False
    return book.quotations[before.utterances[-1]].vocative.get(member, 0.0) > 0.5


def _turn_reason(turn: int, member: int, book: BookEvidence, winners: list[int]) -> str:
    conversation = book.context.turns[turn].conversation
    for step in (-1, 1):
        near = book.context.neighbour(turn, step)
        if near is None or near.conversation != conversation:
            continue
        partner = winners[near.utterances[0]]
        if partner not in (-1, member):
            return f"turn-taking with {book.people.members[partner].character.name}"
    return "the likeliest of those present"
