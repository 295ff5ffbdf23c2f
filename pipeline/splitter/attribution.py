"""Who says each quotation: ranked speakers with a confidence and a reason."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model import Manuscript
from pipeline.splitter.characters import Cast
from pipeline.splitter.context import Context, Run, Utterance, described_gender, read_context
from pipeline.splitter.quotes import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says one quotation."""

    utterance: int
    speaker: str | None
    """Name of the character; None where nobody is plausible."""
    confidence: float
    """Probability that ``speaker`` is right."""
    reason: str
    """For a person to read: ``tag: said Mara``."""
    alternatives: tuple[tuple[str, float], ...] = ()
    """Other speakers and their probabilities, likeliest first."""


def attribute(
    manuscript: Manuscript, spans: tuple[Span, ...], cast: Cast
) -> tuple[Attribution, ...]:
    """The speaker of every utterance in ``spans``, in order."""
    context = read_context(manuscript, spans, cast)
    found: dict[int, tuple[int, float, str]] = {}
    for number, utterance in enumerate(context.utterances):
        guess = _from_tag(utterance, cast, manuscript) or _from_beat(utterance, cast)
        if guess is not None:
            found[number] = guess
    for turn in context.turns:
        sure = [found[n] for n in turn.utterances if n in found]
        if sure:
            for number in turn.utterances:
                found.setdefault(number, (sure[0][0], 0.8, "the same paragraph"))
    _alternate(context, cast, found)
    return tuple(
        _attribution(utterance, found.get(number), cast)
        for number, utterance in enumerate(context.utterances)
    )


def _attribution(
    utterance: Utterance, guess: tuple[int, float, str] | None, cast: Cast
) -> Attribution:
    if guess is None:
        return Attribution(utterance.number, None, 0.0, "nothing tells who speaks")
    name = cast.members[guess[0]].character.name
    return Attribution(utterance.number, name, guess[1], guess[2])


def _from_tag(
    utterance: Utterance, cast: Cast, manuscript: Manuscript
) -> tuple[int, float, str] | None:
    tag = utterance.tag
    if tag is None or tag.mute:
        return None
    sure = 0.95 if tag.speech else 0.85
    if tag.pronoun == "i" and cast.narrator is not None:
        return cast.narrator, sure, f"tag: I {tag.verb}"
    if tag.mention is not None:
        mention = cast.mentions[tag.mention]
        if mention.character is not None:
            name = cast.members[mention.character].character.name
            if tag.pronoun:
                return mention.character, 0.7, f"tag: {tag.verb} {tag.pronoun} ({name})"
            return mention.character, sure, f"tag: {tag.verb} {name}"
    gender = described_gender(tag)
    if gender == "unknown":
        return None
    near = _nearby(utterance, cast, gender)
    if near is None:
        return None
    name = cast.members[near].character.name
    return near, 0.5, f"tag: {tag.verb} {tag.pronoun or tag.description} ({name})"


def _nearby(utterance: Utterance, cast: Cast, gender: str) -> int | None:
    """The member of this gender who was last named before a quotation."""
    place = utterance.pieces[0][:2]
    for mention in reversed(cast.mentions):
        if (mention.paragraph, mention.start) >= place or mention.character is None:
            continue
        if place[0] - mention.paragraph > 8:
            return None
        if cast.members[mention.character].character.gender == gender and not mention.quoted:
            return mention.character
    return None


def _from_beat(utterance: Utterance, cast: Cast) -> tuple[int, float, str] | None:
    runs: list[Run] = list(utterance.mids)
    runs += [run for run in (utterance.before, utterance.after) if run is not None]
    for run in runs:
        for actor in run.actors:
            if actor.role == "object" or actor.mute:
                continue
            if actor.pronoun == "i" and cast.narrator is not None:
                return cast.narrator, 0.8, "beat: I act beside it"
            if actor.mention is None:
                break
            who = cast.mentions[actor.mention].character
            if who is not None:
                return who, 0.8, f"beat: {cast.members[who].character.name} acts beside it"
            break
    return None


def _alternate(context: Context, cast: Cast, found: dict[int, tuple[int, float, str]]) -> None:
    """Turn-taking: the other of the two who speak, forwards and then backwards."""
    for step in (1, -1):
        order = context.turns[::step]
        for place, turn in enumerate(order):
            if turn.utterances[0] in found or place < 2:
                continue
            last, before = order[place - 1], order[place - 2]
            if not last.conversation == before.conversation == turn.conversation:
                continue
            ours, theirs = found.get(before.utterances[0]), found.get(last.utterances[0])
            if ours is None or theirs is None or ours[0] == theirs[0]:
                continue
            name = cast.members[theirs[0]].character.name
            sure = max(0.3, min(ours[1], theirs[1]) * 0.9)
            for number in turn.utterances:
                found[number] = (ours[0], sure, f"turn-taking with {name}")
