"""Chats and messages: lines that begin with who writes them, 'Leo: anyone awake'.

Each becomes a paragraph of its own with its speaker; the label is listed as removed, as a
screenplay's cues are. A label counts where it comes again, or names somebody of the story, so
that forms, recipes and sentences with a colon stay what they are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.readers.shared.blocks import Apparatus, Block, BlockKind
from pipeline.readers.shared.lines import Span
from pipeline.readers.shared.play_cues import delivery_words, part_cues
from pipeline.readers.shared.scene_gaps import usual_gap
from pipeline.readers.shared.word_lists import words_in

_LABEL = re.compile(
    r"\s*(?P<item>- )?"
    r"(?P<stamp>[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?"
    r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?[\])]?(?: ?[-–—|])?\s+)?"
    r"(?P<mark>\*\*|__|[*_])?(?:<(?=[^<>:]{1,30}>)(?P<angle>[^<>:]{1,30})>"
    r"|(?P<name>@?[^\W\d_][\w.'’@&-]{0,24}(?: [\w.'’@&-]{1,20}){0,2})"
    r"(?: ?[^\w\s:*_<>()\[\],.;!?'’\"“”—–-]{1,4})?"
    r"(?: ?[\[(]\d{1,2}[:.]\d{2}(?: ?[AaPp][Mm])?[\])])?"
    r"\s?(?P<colon>:)?(?P<close>(?P=mark))?"
    r"(?(colon)|(?P<later>\s?[\[(]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?[\])])?:))"
    r"(?(close)|(?(mark)(?!)))\s+(?=\S)"
)
_ASIDE = re.compile(r"\(([a-z][a-z’', -]{1,50})\)\s+(?=\S)")
"""'Noor: (softly) Come in.'"""
_ANONYMOUS = frozenset(words_in("unknown me you anonymous"))
_NO_NAMES = frozenset(words_in(
    "act address age answer april august author bcc breakfast caption caution cc chapter class "
    "clue conclusion continued copyright danger date day dear december definition dinner "
    "directions dose email error example exhibit fact february figure first friday from goal "
    "hint hours hp idea ingredients item january july june law length lesson level location lunch "
    "march may menu method monday month moral morning mp name night note notes november october "
    "option p.s part phone place point postscript problem proof ps quest question race rank re "
    "reason result reward rule saturday scene second sent september serves setting skill skills "
    "solution source stamina status step strength subject summary sunday supper surname "
    "temperature third thursday time tip title to translation tuesday type warning wednesday week "
    "weight what who why year"
))  # fmt: skip
"""Words that begin a label which names nobody."""
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FIGURE = re.compile(r"\W*(?:\d[\W\d]*[^\W\d]{0,3}\W*)?\Z")
_LINES_EACH = 2
"""Lines of one message at most, on the average of a paragraph."""
_FEWEST_TWICE = 4
"""Lines in a row of which one label at least comes twice: else they are a form or a list."""


@dataclass(frozen=True, slots=True)
class _Label:
    """A line's beginning that may name who writes it."""

    name: str
    bold: bool
    item: bool
    """Whether the mark of a list stands before it."""
    stamp: Span | None
    """The time of day before it."""
    delivery: tuple[str, ...]
    """What stands in brackets before the message: '(softly)'."""
    end: int
    """Where the message begins."""


@dataclass(frozen=True, slots=True)
class _ChatLine:
    """A line with a label."""

    block: int
    line: int
    label: _Label


def part_chat(text: str, blocks: Sequence[Block]) -> list[Block]:
    """The blocks, of which those that are chat are parted into a block a message, each with its
    speaker."""
    blocks = part_cues(text, blocks)
    labels = [_labels_of(text, block) for block in blocks]
    if not any(labels):
        return list(blocks)
    counts = Counter(one.name.casefold() for own in labels for one in own.values())
    names = _Names(text, counts)
    accepted: set[tuple[int, int]] = set()
    seen: set[str] = set()
    for run in _runs(labels):
        if _is_chat(text, blocks, run, names):
            accepted |= {(one.block, one.line) for one in run}
            seen |= {one.label.name.casefold() for one in run}
    made: list[Block] = []
    gap = usual_gap(blocks)
    for number, block in enumerate(blocks):
        own = {
            line: label
            for line, label in labels[number].items()
            if (number, line) in accepted
            or (label.bold and (label.name.casefold() in seen or names.known(label.name)))
        }
        made += _parted(block, own, names, gap) if own else [block]
    return made


def _labels_of(text: str, block: Block) -> dict[int, _Label]:
    """The labels of a block's lines, by the number of the line."""
    if block.kind is not BlockKind.PROSE or block.speaker is not None:
        return {}
    labels = {}
    for number, (a, b) in enumerate(block.lines):
        match = _LABEL.match(text, a, min(b, a + 120))
        if match is None:
            continue
        name = (match["name"] or match["angle"]).strip(" .'’")
        first = re.split(r"[ .]", name, maxsplit=1)[0].casefold()
        if not name or first in _NO_NAMES or not all(w[0].isupper() for w in name.split()[1:]):
            continue
        bold = bool(match["mark"]) or any(
            one.marker == "**" and one.start == a for one in block.emphasis
        )
        stamp = match.span("stamp") if match["stamp"] else None
        aside = _ASIDE.match(text, match.end(), b)
        delivery = delivery_words(aside[1]) if aside else ()
        end = aside.end() if aside else match.end()
        labels[number] = _Label(name, bold, bool(match["item"]), stamp, delivery, end)
    # Elsewhere than in a chat a line may begin so because it was wrapped there: 'he / said: "No."'
    if 0 in labels and len(labels) * _LINES_EACH >= len(block.lines):
        return labels
    return {line: label for line, label in labels.items() if label.bold}


def _runs(labels: Sequence[dict[int, _Label]]) -> Iterator[list[_ChatLine]]:
    """Labelled lines in a row: in one block from its first line on, and in blocks side by side."""
    run: list[_ChatLine] = []
    for number, own in enumerate(labels):
        if 0 not in own and run:
            yield run
            run = []
        run += [_ChatLine(number, line, label) for line, label in own.items()]
    if run:
        yield run


class _Names:
    """Which labels are names of somebody, as far as the text tells."""

    def __init__(self, text: str, counts: Counter[str]) -> None:
        self.counts = counts
        self.words = Counter(_WORDS.findall(text))

    def comes_again(self, name: str) -> bool:
        return self.counts[name.casefold()] > 1

    def known(self, name: str) -> bool:
        """Whether the text names somebody so elsewhere, or it is what a nameless sender is
        called."""
        if name.casefold() in _ANONYMOUS:
            return True
        first = _WORDS.search(name)
        if first is None or self.counts[name.casefold()] == 0:
            return False
        written = first[0].capitalize()
        return self.words[written] > self.counts[name.casefold()] * (first[0] == written)

    def shown(self, name: str) -> str:
        """The name as the story writes it: 'Leo' for 'LEO', and for 'leo' where it has both."""
        title = " ".join(word.capitalize() for word in name.split())
        if name.isupper() and len(name) > 2:
            return title
        return title if name.islower() and self.words[title.split()[0]] else name


def _is_chat(text: str, blocks: Sequence[Block], run: Sequence[_ChatLine], names: _Names) -> bool:
    """Whether labelled lines in a row are what people write to each other."""
    if len(run) < 2:
        return False
    said = [text[one.label.end : blocks[one.block].lines[one.line][1]] for one in run]
    if sum(_FIGURE.match(words) is not None for words in said) * 2 >= len(run):
        return False
    labels = Counter(one.label.name.casefold() for one in run)
    known = all(names.known(one.label.name) for one in run)
    if len(run) >= _FEWEST_TWICE and len(labels) == len(run) and not known:
        return False
    if known or any(one.label.item for one in run):
        return known
    if all(one.label.bold for one in run) and any(names.known(one.label.name) for one in run):
        return True
    return any(names.comes_again(one.label.name) for one in run)


def _parted(block: Block, labels: dict[int, _Label], names: _Names, gap: int) -> Iterator[Block]:
    """A block's messages, each with the lines that follow it up to the next label; what stands
    above the first stays as it is. ``gap``: blank lines that usually part paragraphs."""
    starts = sorted(labels)
    if starts[0] > 0:
        yield block.part(0, starts[0])
    for start, end in zip(starts, [*starts[1:], len(block.lines)], strict=True):
        label = labels[start]
        if label.stamp is not None:
            yield Block([label.stamp], block.gap, BlockKind.MATTER, reason=Apparatus.STAMP)
        message = block.part(start, end)
        message.lines[0] = (label.end, message.lines[0][1])
        message.gap = gap if start > 0 or label.stamp is not None else block.gap
        message.speaker, message.delivery = names.shown(label.name), label.delivery
        yield message
