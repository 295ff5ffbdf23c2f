"""Markup inside the paragraphs of Markdown, cut out by its exact place.

Markers of emphasis stay in the text. Links keep their words; addresses, tags, images, escapes
and marks of notes are cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.readers.markdown.block_markup import TAG
from pipeline.readers.shared.assembly import without
from pipeline.readers.shared.blocks import Block, BlockKind, spans_of
from pipeline.readers.shared.few_pieces import few
from pipeline.readers.shared.lines import Span

_ATTRIBUTE = r"(?:[#.][a-z][\w:-]{0,60}|[a-z][a-z-]{0,30}=(?:\"[^\"\n]{0,100}\"|[\w-]{1,60}))"
_INLINE = re.compile(
    r"\\(?P<escape>[!-/:-@\[-`{-~])"
    r"|(?P<hard>\\)(?=[\r\n]|\Z)"
    r"|<(?P<auto>(?:https?|mailto):[^\s<>]{1,2000})>"
    rf"|(?P<tag>{TAG})"
    r"|(?P<note>\[\^[^\[\]\s]{1,60}\])"
    r"|(?<=\w)(?P<script>[\^~])(?=[^\s^~])(?P<raised>[^\s^~]{1,20})(?P=script)"
    r"|(?P<mark>~~|==)(?=\S)(?P<marked>[^\n]{1,300}?)(?<=\S)(?P=mark)"
    r"|(?P<code>`{1,2})(?P<inside>[^`\n]{1,300})(?P=code)(?!`)"
    r"|(?P<embed>!\[\[[^\[\]\n]{1,200}\]\])"
    r"|\[\[(?:[^\[\]|\n]{1,200}\|)?(?P<page>[^\[\]|\n]{1,200})\]\](?![(\[])"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\](?:\((?P<target>[ \t\n]*(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}"
    r"(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,3})"
    r"(?:\s{1,9}(?:\"[^\"]{0,999}\"|'[^']{0,999}'))?[ \t\n]*)\)|(?P<ref>\[[^\[\]]{0,200}\]"
    r"|\{[.#][^{}\n]{0,200}\}))?)"
    rf"|(?P<attributes>[ \t]?\{{:?[ \t]?{_ATTRIBUTE}(?:[ \t]{_ATTRIBUTE}){{0,9}}[ \t]?\}})"
    r"|(?<=[ \t])(?P<anchor>\^[A-Za-z][\w-]{0,40}[ \t]*(?=\n|\Z))",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(
    r"(?<!\\)(?:(?<![\d*])(?=\*)|(?<![\w_])(?=_))(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]{1,300}(?<=[^\s*_\\])\1"
    r"(?![*_])"
)
_HEADINGS = (BlockKind.CHAPTER, BlockKind.SCENE)
_BREAKING = re.compile(
    r"</?(?:br|p|div|hr|li|td|th|tr|dd|dt|summary|details|section|blockquote|h[1-6])\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, order=True)
class _Cut:
    """A piece of markup in a paragraph's text."""

    start: int
    end: int
    space: bool
    """Whether a space stands in its place."""


def kept_spans(text: str, block: Block, comments: Sequence[Span]) -> Iterator[Span]:
    """What is left of a block's spans when comments and inline markup are cut out. An empty
    span stands for a space. Raises TooManyPiecesError."""
    spans = list(without(_without_bold(text, block), comments))
    joined = "".join(text[a:b] for a, b in spans)
    cuts = sorted(few(_cuts(joined)))
    if block.kind in _HEADINGS:
        cuts = sorted([*cuts, *_emphasis_cuts(joined)])
    if not cuts:
        yield from spans
        return
    offset, n = 0, 0  # of the span in the joined text; of the cut
    for a, b in spans:
        at, end = offset, offset + b - a
        while at < end:
            while n < len(cuts) and cuts[n].end <= at:
                n += 1
            cut = cuts[n] if n < len(cuts) and cuts[n].start < end else None
            stop = cut.start if cut else end
            if stop > at:
                yield a + at - offset, a + stop - offset
            if cut is None:
                break
            if cut.space and cut.start >= offset:
                place = a + max(at, stop) - offset
                yield place, place
            at = max(at, min(end, cut.end))
        offset = end


def _without_bold(text: str, block: Block) -> tuple[Span, ...]:
    """The block's spans; a heading that is all bold or italic without these marks."""
    spans = spans_of(block)
    if block.kind not in _HEADINGS or len(spans) > 1:
        return spans
    a, b = spans[0]
    bare = text[a:b].strip()
    a = a + text[a:b].index(bare) if bare else a
    b = a + len(bare)
    while b - a > 2 and text[a] in "*_" and text[b - 1] == text[a]:
        a, b = a + 1, b - 1
    return ((a, b),)


def _emphasis_cuts(text: str) -> Iterator[_Cut]:
    """The marks of emphasis in a heading: they would stand in titles and file names."""
    for match in _EMPHASIS.finditer(text):
        width = len(match[1])
        yield _Cut(match.start(), match.start() + width, False)
        yield _Cut(match.end() - width, match.end(), False)


def _cuts(text: str) -> Iterator[_Cut]:
    """Every piece of inline markup."""
    opened: list[Span] = []
    for match in _INLINE.finditer(text):
        a, b = match.span()
        if match["escape"] is not None or match["hard"]:
            yield _Cut(a, a + 1, False)
        elif match["auto"]:
            yield _Cut(a, a + 1, False)
            yield _Cut(b - 1, b, False)
        elif match["tag"]:
            yield _Cut(a, b, bool(_BREAKING.match(match["tag"])))
        elif match["note"] or match["embed"] or match["anchor"] or match["attributes"]:
            yield _Cut(a, b, False)
        elif match["page"]:
            yield _Cut(a, match.start("page"), False)
            yield _Cut(match.end("page"), b, False)
        elif match["mark"]:
            yield _Cut(a, a + 2, False)
            yield _Cut(b - 2, b, False)
        elif match["script"]:
            yield _Cut(a, a + 1, False)
            yield _Cut(b - 1, b, False)
        elif match["code"]:
            yield _Cut(a, match.start("inside"), False)
            yield _Cut(match.end("inside"), b, False)
        elif match["open"]:
            opened.append((a, b))
        elif opened:
            yield from _link_cuts(match, opened.pop())


def _link_cuts(closing: re.Match[str], opening: Span) -> Iterator[_Cut]:
    """The markup of the link or image between two brackets, if they are one."""
    if closing["target"] is None and closing["ref"] is None:
        return
    (start, end), (a, b) = opening, closing.span()
    if end - start == 2:
        yield _Cut(start, b, False)  # an image: its words describe it, they are no story
    else:
        yield _Cut(start, end, False)
        yield _Cut(a, b, False)
