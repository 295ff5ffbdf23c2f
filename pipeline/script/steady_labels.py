"""A new split held steady: who speaks stays as it was wherever the text around a line did.

A small revision may tip the balance of lines far away. So outside the conversations whose text
changed, lines keep the speakers that the last split gave them, and people keep the names that
they had.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pipeline.model import NARRATOR, SPOKEN_KINDS, Character, Line, Place, Script
from pipeline.script.align_lines import align
from pipeline.script.compare_lines import same_speaker
from pipeline.script.normal_forms import verbatim_text

FARTHEST = 5
"""Paragraphs between two turns of one conversation at most, as the splitter has it."""

_WORD = re.compile(r"\w+")
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
    characters = (*_with_old_genders(base, new.characters), *kept)
    script = replace(new, lines=tuple(lines), characters=characters)
    return SteadySplit(script, tuple(held))


def _with_old_genders(base: Script, characters: Sequence[Character]) -> tuple[Character, ...]:
    """People with the gender that the last split knew, where it knew one: nobody's voice changes
    its gender because a sentence was added."""
    known = {c.name: c.gender for c in base.characters if c.gender != "unknown"}
    return tuple(replace(c, gender=known.get(c.name, c.gender)) for c in characters)


def _partners(base: Sequence[Line], new: Sequence[Line]) -> dict[int, int]:
    """For each line of the new split that has the same words as one of the last, which. What the
    author moved is found again by words that stand once among what is left on either side."""
    partners: dict[int, int] = {}
    for group in align(base, new):
        if group.is_pair:
            i, j = group.a_start, group.b_start
            if verbatim_text(base[i].text) == verbatim_text(new[j].text):
                partners[j] = i
    taken = set(partners.values())
    gone = {i: verbatim_text(base[i].text) for i in range(len(base)) if i not in taken}
    come = {j: verbatim_text(new[j].text) for j in range(len(new)) if j not in partners}
    in_gone, in_come = Counter(gone.values()), Counter(come.values())
    place_of = {words: i for i, words in gone.items() if in_gone[words] == 1}
    for j, words in come.items():
        if words and in_come[words] == 1 and words in place_of:
            partners[j] = place_of[words]
    for step in (1, -1):
        _grow(partners, gone, come, step)
    return partners


def _grow(partners: dict[int, int], gone: dict[int, str], come: dict[int, str], step: int) -> None:
    """Moved lines taken as partners along with a moved neighbour: 'Yes.' may stand many times."""
    taken = set(partners.values())
    for j in sorted(come, reverse=step < 0):
        i = partners.get(j - step, -2) + step
        if j not in partners and i in gone and i not in taken and gone[i] == come[j]:
            partners[j] = i
            taken.add(i)


def _with_old_names(base: Script, new: Script, before: dict[int, int]) -> Script:
    """People whom the new split calls by a name that the last one didn't know keep the name that
    they had: another name of theirs, or the one that most of their lines had."""
    known = {line.speaker for line in base.lines if line.speaker and line.speaker != NARRATOR}
    speaking = {line.speaker for line in new.lines}
    votes: dict[str, Counter[str]] = {}
    for j, i in before.items():
        name, old = new.lines[j].speaker, base.lines[i].speaker
        if name and old and name not in known and old in known and name != NARRATOR:
            votes.setdefault(name, Counter())[old] += 1
    also_called = _other_names(base, new)
    offers: list[tuple[bool, int, str, str]] = []
    for name in sorted(n for n in speaking - known if n and n != NARRATOR):
        counts = votes.get(name, Counter())
        offers += [(True, counts[old], name, old) for old in also_called.get(name, ())]
        if counts:
            old, count = counts.most_common(1)[0]
            # A newcomer whom the splitter gives somebody's lines is still a newcomer.
            newcomer = not _is_in(name, base) and _is_in(old, new)
            if count >= _MOST * counts.total() and not newcomer:
                offers.append((False, count, name, old))
    renamed: dict[str, str] = {}
    free = known - speaking
    for _, _, name, old in sorted(offers, key=lambda offer: (not offer[0], -offer[1], offer[2:])):
        if name not in renamed and old in free:
            renamed[name] = old
            free.discard(old)
    return rename_speakers(new, renamed) if renamed else new


def _is_in(name: str, script: Script) -> bool:
    """Whether a script's text has all words of a name."""
    words = set(_WORD.findall(name.casefold()))
    return words <= {w for x in script.lines for w in _WORD.findall(x.text.casefold())}


def _other_names(base: Script, new: Script) -> dict[str, set[str]]:
    """For each name, the names of the same person by either split."""
    names: dict[str, set[str]] = {}
    for character in (*base.characters, *new.characters):
        for alias in character.aliases:
            names.setdefault(character.name, set()).add(alias)
            names.setdefault(alias, set()).add(character.name)
    return names


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
    paragraphs right before and behind them, by either split."""
    after = {i: j for j, i in before.items()}
    quiet = {before[j] for j in _said_unchanged(new, base, before)}
    return tuple(sorted(after[i] for i in _said_unchanged(base, new, after) if i in quiet))


def _said_unchanged(
    here: Sequence[Line], there: Sequence[Line], partners: dict[int, int]
) -> list[int]:
    """Indices of the lines said in conversations that stand in the other split in one piece, with
    the paragraphs before and behind; ``partners`` are the other split's lines."""
    texts = [n for n, line in enumerate(here) if line.written]
    rank_there = {n: rank for rank, n in enumerate(n for n, x in enumerate(there) if x.written)}
    # Before the first line and behind the last stand the edges of the book, which match too.
    ranks = [-1, *(rank_there.get(partners.get(n, -1), -3) for n in texts), len(rank_there)]
    paragraph_of = _paragraphs(here)
    numbers = [-1, *(paragraph_of[n] for n in texts), paragraph_of[texts[-1]] + 1] if texts else []
    said: list[int] = []
    for conversation in conversations(here):
        first, last = paragraph_of[conversation[0]], paragraph_of[conversation[-1]]
        window = ranks[bisect_left(numbers, first - 1) : bisect_right(numbers, last + 1)]
        if -3 not in window and all(b - a == 1 for a, b in pairwise(window)):
            said += conversation
    return said


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
    """The number of each line's paragraph; a scene's made-up name has that of the next."""
    numbers: list[int] = []
    paragraph = 0
    for line in lines:
        numbers.append(paragraph)
        if line.written and (line.kind not in SPOKEN_KINDS or line.paragraph_end):
            paragraph += 1
    return numbers
