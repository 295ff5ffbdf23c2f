"""Project Gutenberg's header and footer around a text, and the fields in its header."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.model import Meta
from pipeline.readers.shared.blocks import Apparatus, Block
from pipeline.readers.shared.language import tag_of

FIELD = re.compile(r"(Title|Author|Language|Translator|Illustrator)\s*:\s*(\S.*)", re.IGNORECASE)
"""A line such as ``Title: The Lane``."""
_START = re.compile(r"\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG|\*END\*? ?THE SMALL PRINT")
_END = re.compile(
    r"\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg"
)


def mark_licence(text: str, blocks: Sequence[Block]) -> Meta:
    """Mark Project Gutenberg's header and footer as matter; take the header's fields."""
    start = end = None
    for n, block in enumerate(blocks):
        first = text[slice(*block.lines[0])] if block.lines else ""
        if _START.search(first) and start is None:
            start = n
        elif _END.search(first) and n > (start or 0):
            end = n
            break
    header = blocks[: start + 1] if start is not None else ()
    footer = blocks[end:] if end is not None else ()
    for block in (*header, *footer):
        block.set_matter(Apparatus.LICENCE)
    return _header_fields(text, header)


def _header_fields(text: str, header: Sequence[Block]) -> Meta:
    fields: dict[str, str] = {}
    for block in header:
        for a, b in block.lines:
            field = FIELD.match(text[a:b].strip())
            if field:
                fields.setdefault(field[1].lower(), " ".join(field[2].split()))
    return Meta(
        title=fields.get("title", ""),
        author=fields.get("author", ""),
        language=tag_of(fields.get("language", "")),
    )
