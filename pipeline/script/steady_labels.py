"""A new split held steady: who speaks stays as it was wherever the text around a line did.

A small revision may tip the balance of lines far away. So outside the conversations whose text
changed, lines keep the speakers that the last split gave them, and people keep the names that
they had.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.model import NARRATOR, SPOKEN_KINDS, Character, Line, Place, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_speaker
from pipeline.script.normal_forms import verbatim_text

FARTHEST = 5
"""Paragraphs between two turns of one conversation at most, as the splitter has it."""

_MOST = 2 / 3
"""Share of somebody's lines that show which name they had before."""


@dataclass(frozen=True, slots=True)
class SteadySplit:
    """A new split, held steady."""

    script: Script
    held: tuple[int, ...]
    """Indices of the lines that would have gone to somebody else."""


def hold_steady(base: Script, new: Script, unsure_below: float) -> SteadySplit:
    """``new`` with the labels of ``base`` outside the conversations whose text changed; those less
    likely than ``unsure_below`` (a probability) are marked unsure."""
    before = _partners(base.lines, new.lines)
    new = _with_old_names(base, new, before)
    quiet = _untouched(base.lines, new.lines, before)
    lines = list(new.lines)
    held = []
    for index in quiet:
        known, line = base.lines[before[index]], lines[index]
        if known.kind != line.kind:
            continue
        if not same_speaker(known, line):
            held.append(index)
        unsure = known.unsure
        if known.speaker is not None and known.confidence is not None:
            unsure = known.confidence < unsure_below
        lines[index] = replace(
            line, speaker=known.speaker, unsure=unsure, confidence=known.confidence,
            reason=known.reason, alternatives=known.alternatives,
        )  # fmt: skip
    speaking = {line.speaker for line in lines}
    names = {character.name for character in new.characters}
    kept = [c for c in base.characters if c.name in speaking and c.name not in names]
    script = replace(new, lines=tuple(lines), characters=(*new.characters, *kept))
    return SteadySplit(script, tuple(held))


def _partners(base: Sequence[Line], new: Sequence[Line]) -> dict[int, int]:
    """For each line of the new split that has the same words as one of the last, which."""
    partners: dict[int, int] = {}
    for group in align(base, new):
        if group.is_pair:
            i, j = group.a_start, group.b_start
            if verbatim_text(base[i].text) == verbatim_text(new[j].text):
                partners[j] = i
    return partners


def _with_old_names(base: Script, new: Script, before: dict[int, int]) -> Script:
    """People whom the new split calls by a name that the last one didn't know keep the name that
    most of their lines had."""
    known = {line.speaker for line in base.lines}
    votes: dict[str, Counter[str]] = {}
    for j, i in before.items():
        name, old = new.lines[j].speaker, base.lines[i].speaker
        if name and old and name not in known and old != NARRATOR and name != NARRATOR:
            votes.setdefault(name, Counter())[old] += 1
    renamed: dict[str, str] = {}
    speaking = {line.speaker for line in new.lines}
    for name, counts in votes.items():
        old, count = counts.most_common(1)[0]
        if count >= _MOST * counts.total() and old not in speaking and old not in renamed.values():
            renamed[name] = old
    return rename_speakers(new, renamed) if renamed else new


def rename_speakers(script: Script, names: dict[str, str]) -> Script:
    """A script with people under other names, in its lines, the other candidates of each, and its
    list of characters."""
    lines = tuple(_renamed_line(line, names) for line in script.lines)
    characters: dict[str, Character] = {}
    for character in script.characters:
        name = names.get(character.name, character.name)
        if name in characters:
            continue
        aliases = character.aliases
        if name != character.name:
            aliases = (*aliases, character.name)
        own = tuple(alias for alias in dict.fromkeys(aliases) if alias != name)
        characters[name] = replace(character, name=name, aliases=own)
    narrator = names.get(script.narrator, script.narrator)
    return replace(script, lines=lines, characters=tuple(characters.values()), narrator=narrator)


def _renamed_line(line: Line, names: dict[str, str]) -> Line:
    speaker = names.get(line.speaker or "", line.speaker)
    shares: dict[str, float] = {}
    for name, share in line.alternatives:
        name = names.get(name, name)
        if name != speaker:
            shares[name] = shares.get(name, 0.0) + share
    alternatives = tuple(shares.items())
    if speaker == line.speaker and alternatives == line.alternatives:
        return line
    return replace(line, speaker=speaker, alternatives=alternatives)


def _untouched(
    base: Sequence[Line], new: Sequence[Line], before: dict[int, int]
) -> tuple[int, ...]:
    """Indices of the lines that somebody says in conversations whose text didn't change, nor the
    paragraphs right before and behind them."""
    paragraph_of = _paragraphs(new)
    changed = {paragraph_of[j] for j in range(len(new)) if j not in before and new[j].written}
    changed |= _beside_the_gone(base, paragraph_of, before)
    quiet: list[int] = []
    for conversation in conversations(new):
        first, last = paragraph_of[conversation[0]], paragraph_of[conversation[-1]]
        if changed.isdisjoint(range(first - 1, last + 2)):
            quiet += conversation
    return tuple(j for j in quiet if j in before)


def _beside_the_gone(
    base: Sequence[Line], paragraph_of: Sequence[int], before: dict[int, int]
) -> set[int]:
    """The paragraphs between which lines of the last split are gone."""
    after = {i: j for j, i in before.items()}
    beside: set[int] = set()
    last = -1
    gone = False
    for i, line in enumerate(base):
        if i in after:
            if gone:
                beside |= {paragraph_of[last] if last >= 0 else 0, paragraph_of[after[i]]}
            last, gone = after[i], False
        elif line.written:
            gone = True
    if gone and last >= 0:
        beside.add(paragraph_of[last])
    return beside


def conversations(lines: Sequence[Line]) -> list[list[int]]:
    """Indices of the lines that somebody says, by conversation: turns of one scene with at most
    ``FARTHEST`` paragraphs from one to the next."""
    paragraph_of = _paragraphs(lines)
    talks: list[list[int]] = []
    last: tuple[Place, int] | None = None
    for index, line in enumerate(lines):
        if line.kind not in ("speech", "thought"):
            continue
        here = (line.place, paragraph_of[index])
        if last is None or here[0] != last[0] or here[1] - last[1] > FARTHEST:
            talks.append([])
        talks[-1].append(index)
        last = here
    return talks


def _paragraphs(lines: Sequence[Line]) -> list[int]:
    """The number of each line's paragraph."""
    numbers: list[int] = []
    paragraph = 0
    for line in lines:
        numbers.append(paragraph)
        if line.kind not in SPOKEN_KINDS or line.paragraph_end:
            paragraph += 1
    return numbers
