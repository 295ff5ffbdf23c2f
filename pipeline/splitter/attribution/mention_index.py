"""Where each member is mentioned, for quick look-ups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.splitter.people.mentions import People


@dataclass(frozen=True, slots=True)
class MentionIndex:
    """The mentions of each member; places are paragraph numbers, in order. 'Named' means by
    name, description or kinship word, not by a pronoun."""

    named: dict[int, list[int]]
    """Where each is named in narration."""
    quoted: dict[int, list[int]]
    """Where each is named in speech."""
    pronouns: dict[int, list[int]]
    """Where a pronoun of the narration stands for each."""
    sequence: tuple[int, ...]
    """The member of every mention in narration that names somebody, in order."""
    starts: tuple[tuple[int, int], ...]
    """Paragraph and offset of each of ``sequence``."""
    counts: Counter[int]
    """How often each is named."""
    narration_counts: Counter[int]
    """How often each is named in narration."""
    rank: dict[int, int]
    """Place of each by ``counts``, from 0."""
    entered: dict[tuple[int, int], int]
    """(scene, member) to the paragraph where the member is first named in its narration."""


def index_mentions(people: People, scenes: Sequence[int]) -> MentionIndex:
    """The mentions of ``people``, by member; ``scenes`` holds the scene of each paragraph."""
    named: dict[int, list[int]] = {}
    quoted: dict[int, list[int]] = {}
    pronouns: dict[int, list[int]] = {}
    sequence: list[int] = []
    starts: list[tuple[int, int]] = []
    counts: Counter[int] = Counter()
    entered: dict[tuple[int, int], int] = {}
    for mention in people.mentions:
        member = mention.character
        if member is None:
            continue
        if mention.kind in ("pronoun", "first"):
            if not mention.quoted:
                pronouns.setdefault(member, []).append(mention.paragraph)
            continue
        counts[member] += 1
        if mention.quoted:
            quoted.setdefault(member, []).append(mention.paragraph)
        else:
            entered.setdefault((scenes[mention.paragraph], member), mention.paragraph)
            named.setdefault(member, []).append(mention.paragraph)
            sequence.append(member)
            starts.append((mention.paragraph, mention.start))
    rank = {member: place for place, (member, _) in enumerate(counts.most_common())}
    narration_counts = Counter({member: len(places) for member, places in named.items()})
    return MentionIndex(
        named, quoted, pronouns, tuple(sequence), tuple(starts), counts, narration_counts, rank,
        entered,
    )  # fmt: skip
