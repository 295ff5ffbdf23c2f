"""Cues of plays and screenplays: who speaks, on a line above what is said, and how.

In prose formats a play shows by names in capitals that head paragraphs again and again:

    ANNEKE (softly)
    Is he gone?
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from pipeline.readers.shared.blocks import Block, BlockKind
from pipeline.readers.shared.word_lists import words_in

EXTENSION = re.compile(r"\([^()]{0,100}\)")
"""What stands in brackets behind a name: 'MARA (O.S.)'."""
SON_OF = re.compile(r"\bMc(?=[A-Z])")
_ORDINAL = re.compile(r"\d+(?:ST|ND|RD|TH)")
_PAUSES = frozenset({"beat", "a beat", "pause", "a pause", "then", "cont'd", "continuing"})
_CUE = re.compile(
    r"\s*(?P<name>[^\W\d_a-z][^a-z()\n:;,!?…“”\"]{0,38}[^\W_a-z])"
    r"(?P<aside> ?\([^()]{1,60}\))?[:.]?\s*"
)
_MOST_WORDS = 4
"""Words of a name in a cue."""
_VOICE = re.compile(r"(?:[OV]\.?\s?[SOC]?\.?|cont[’']d|off|on)\Z", re.IGNORECASE)
"""Where a voice comes from, which is no way to speak."""
_NO_SPEAKERS = frozenset(words_in(
    "chapter part book act scene prologue epilogue the end a an monday tuesday wednesday thursday "
    "friday saturday sunday january february march april may june july august september october "
    "november december int ext fade cut later note warning contents index"
))  # fmt: skip
_LONGEST = 60
"""Words under a cue on the average at most: longer ones are chapters told by somebody."""
_FEWEST = 3
"""Cues of a text of which one name at least comes twice."""
_FEWEST_APART = 4
"""The same where each is a paragraph of its own, as a sign or a noise may be."""


def part_cues(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, of which those that a cue heads have its speaker and how it is said; the lines
    of the cue itself are listed as removed. As they are where it is no play."""
    joined = _with_cues_joined(text, blocks)
    cues = {n: cue for n, block in enumerate(joined) if (cue := _cue_of(text, block)) is not None}
    counts = Counter(name for name, _ in cues.values())
    words = sum(joined[n].words for n in cues)
    if len(cues) < _FEWEST or len(counts) < 2 or max(counts.values()) < 2:
        return list(blocks)
    if words > _LONGEST * len(cues):
        return list(blocks)
    made = []
    for number, block in enumerate(joined):
        if number not in cues:
            made.append(block)
            continue
        name, delivery = cues[number]
        first, delivery = _first_said(text, block, delivery)
        said = block.part(first, len(block.lines))
        said.speaker, said.delivery, said.gap, said.verse = name, delivery, block.gap, False
        made.append(said)
    return made


def _with_cues_joined(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, of which cues that are paragraphs of their own are joined to what is said below
    them; as they are where such lines are few among the others."""
    names = [_name_alone(text, block) for block in blocks]
    said = {n: _below(text, blocks, names, n) for n, name in enumerate(names) if name}
    cues = [n for n, below in said.items() if below]
    if len(cues) < _FEWEST_APART:
        return list(blocks)
    among = sum(b.kind is BlockKind.PROSE for b in blocks[cues[0] : max(said[cues[-1]]) + 1])
    counts = Counter(names[n] for n in cues)
    again = sum(count > 1 for count in counts.values())
    if len(cues) * 4 < among or len(counts) < 2 or again * 2 < len(counts):
        return list(blocks)
    made: list[Block] = []
    taken: set[int] = set()
    for n, block in enumerate(blocks):
        if n in taken:
            continue
        if said.get(n):
            joined = block.part(0, 1)
            for below in said[n]:
                joined.append(blocks[below])
                joined.words += blocks[below].words
            taken.update(said[n])
            made.append(joined)
        else:
            made.append(block)
    return made


def _name_alone(text: str, block: Block) -> str:
    """The name of a cue that is a paragraph of its own; empty for another block."""
    cue = _cue_at_start(text, block) if len(block.lines) == 1 else None
    return "" if cue is None else speaker_name(cue["name"])


def _cue_at_start(text: str, block: Block) -> re.Match[str] | None:
    """The first line of a paragraph that nobody is known to say, where that may be a cue."""
    if block.kind is not BlockKind.PROSE or block.speaker is not None:
        return None
    cue = _CUE.fullmatch(text, *block.lines[0])
    words = cue["name"].split() if cue is not None else []
    if len(words) > _MOST_WORDS or (words and words[0].casefold() in _NO_SPEAKERS):
        return None
    return cue


def _below(text: str, blocks: Sequence[Block], names: Sequence[str], cue: int) -> tuple[int, ...]:
    """The blocks of what is said below a cue: lines in brackets, and a paragraph."""
    found: list[int] = []
    spoken = False
    for n in range(cue + 1, len(blocks)):
        block = blocks[n]
        if spoken and block.gap:
            break  # lines without a blank one between them go on
        if block.kind is not BlockKind.PROSE or block.speaker is not None or names[n]:
            break
        found.append(n)
        line = text[slice(*block.lines[0])].strip()
        spoken = spoken or len(block.lines) > 1 or not (line.startswith("(") and line.endswith(")"))
    return tuple(found) if spoken else ()


def _cue_of(text: str, block: Block) -> tuple[str, tuple[str, ...]] | None:
    """The speaker that a block's first line names, and how they speak; None where it is no cue."""
    cue = _cue_at_start(text, block) if len(block.lines) > 1 else None
    if cue is None:
        return None
    first, _ = _first_said(text, block, ())
    if first >= len(block.lines):
        return None
    below = text[slice(*block.lines[first])]
    if below.upper() == below:
        return None
    aside = (cue["aside"] or "").strip(" ()")
    return speaker_name(cue["name"]), () if _VOICE.match(aside) else delivery_words(aside)


def _first_said(text: str, block: Block, delivery: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """The number of the first line below a cue that is spoken, and what lines in brackets before
    it add to how it is."""
    for number in range(1, len(block.lines)):
        line = text[slice(*block.lines[number])].strip()
        if not (line.startswith("(") and line.endswith(")")):
            return number, delivery
        delivery += delivery_words(line[1:-1])
    return len(block.lines), delivery


def speaker_name(cue: str) -> str:
    """The speaker that a cue names: ``MARA (O.S.) ^`` gives ``Mara``."""
    name = EXTENSION.sub("", cue.removeprefix("@")).rstrip("^: \t")
    name = " ".join(re.sub(r"[*_]+", "", name).split())
    if cue.startswith("@"):
        return name
    name = SON_OF.sub("MC", name)
    if name != name.upper():
        return name
    return re.sub(r"[^\W_]+(?:['’-][^\W_]+)*", _capitals, name)


def _capitals(match: re.Match[str]) -> str:
    """A word of a name that was written in capitals; with a figure in it (C-3PO) it stays."""
    if any(c.isdigit() for c in match[0]):
        return match[0].lower() if _ORDINAL.fullmatch(match[0]) else match[0]
    return re.sub(r"[^\W\d_]+(?:['’][^\W\d_]+)*", _capital, match[0])


def _capital(match: re.Match[str]) -> str:
    """A word of a name that was written in capitals."""
    word = match[0]
    if (
        len(word) > 1
        and not re.search(r"[AEIOUYÀ-Ý]", word)
        and word not in ("MR", "MRS", "DR", "ST", "JR", "SR")
    ):
        return word  # DJ, TV
    if re.match(r"[OD]['’]", word):
        return word[:2] + word[2:].capitalize()
    if word.startswith("MC") and len(word) > 3:
        return "Mc" + word[2:].capitalize()
    return word[0] + word[1:].lower()


def delivery_words(parenthetical: str) -> tuple[str, ...]:
    """The words of a parenthetical that say how a line is spoken."""
    words = (w.strip() for w in re.split(r"[,;:()]", parenthetical))
    return tuple(w for w in words if w and w.lower() not in _PAUSES)
