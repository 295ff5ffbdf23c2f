"""What an HTML element is to a reader: a block, hidden, matter, a scene break, a note's mark."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pipeline.readers.html.tags import types_of
from pipeline.readers.shared.word_lists import words_in

BLOCKS = frozenset(
    words_in(
        "address article aside blockquote body caption center dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li "
        "main menu nav ol p pre section summary table tbody td tfoot th thead tr ul"
    )
)
"""Elements that begin a new block."""
_SKIPPED = frozenset(
    words_in(
        "audio button canvas head iframe math noscript object option rp rt script select style "
        "svg template textarea title video"
    )
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ITALIC_STYLE = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.IGNORECASE)
_ITALIC_CLASS = re.compile(r"(?:^|\s)(?:italics?|ital|emphasis|emph|em|i)(?:$|\s)", re.IGNORECASE)
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_BOLD_CLASS = re.compile(r"(?:^|\s)(?:bold|strong|b)(?:$|\s)", re.IGNORECASE)
_BREAK_CLASS = re.compile(
    r"(?:scene|section|space|line|text|para(?:graph)?)[-_]?break|ornament(?:al)?[-_]?break|\basterism\b",
    re.IGNORECASE,
)
MATTER = re.compile(
    r"(?:^|[\s:-])(?:footnotes?|endnotes?|rearnotes?|titlepage|halftitlepage|title-page|copyright-page|"
    r"copyright|toc|contents|landmarks|page-list|loi|lot|index|bibliography|colophon|imprint|imprimatur|"
    r"dedication|acknowledge?ments|other-credits|contributors|errata|cover|glossary|seriespage)(?:$|\s)",
    re.IGNORECASE,
)
"""What ``epub:type``, ``role`` or a guide calls a part that isn't the story."""
_MATTER_CLASS = re.compile(r"(?:^|\s)(?:pg-boilerplate|pgheader|meta|byline)(?:$|\s)")
"""Project Gutenberg's licence; tags and summaries of fan fiction archives."""
_TITLE_BLOCK = re.compile(r"title-block-header|toc|table-of-contents", re.IGNORECASE)
"""What converters call the title block and the contents that they put above a story."""
_NOTE_REF = re.compile(r"(?:^|[\s-])noteref(?:$|\s)")
_PAGE_BREAK = re.compile(r"(?:^|[\s-])pagebreak(?:$|\s)")
_NOTE_MARK = re.compile(r"[\[(]?(?:\d{1,4}|[*†‡§¶]{1,3}|[a-z]|[ivx]{1,5})[\])]?")


def heading_level(name: str) -> int:
    """1 to 6 of ``h1`` to ``h6``; 0 of anything else."""
    return int(name[1]) if len(name) == 2 and name[0] == "h" and name[1] in "123456" else 0


def is_hidden(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether a browser doesn't show the element, or it is a note's mark or a page's number."""
    types = types_of(attributes)
    return (
        name in _SKIPPED
        or "hidden" in attributes
        or bool(_HIDDEN.search(attributes.get("style", "")))
        or bool(_NOTE_REF.search(types) or _PAGE_BREAK.search(types))
    )


def emphasis_of(name: str, attributes: Mapping[str, str]) -> str:
    """How the element sets off its words: ``*`` for italics, ``**`` for bold, empty for neither."""
    if name in ("em", "i"):
        return "*"
    if name in ("strong", "b"):
        return "**"
    if name != "span" or not attributes:
        return ""
    style, classes = attributes.get("style", ""), attributes.get("class", "")
    if _ITALIC_STYLE.search(style) or _ITALIC_CLASS.search(classes):
        return "*"
    return "**" if _BOLD_STYLE.search(style) or _BOLD_CLASS.search(classes) else ""


def is_matter(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether the element says that it is no part of the story."""
    return (
        name == "nav"
        or (name in BLOCKS and bool(MATTER.search(types_of(attributes))))
        or bool(_MATTER_CLASS.search(attributes.get("class", "")))
        or bool(_TITLE_BLOCK.fullmatch(attributes.get("id", "")))
    )


def is_old_title_block(attributes: Mapping[str, str], generator: str) -> bool:
    """Whether this is the title block of an earlier Pandoc: in it the author is a heading too."""
    return attributes.get("id") == "header" and generator.lower().startswith("pandoc")


def is_scene_break(attributes: Mapping[str, str]) -> bool:
    """Whether the element's class says that a scene ends there."""
    return bool(_BREAK_CLASS.search(attributes.get("class", "")))


def may_be_note_mark(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether the element's words may be only the mark of a note."""
    return name == "sup" or (name == "a" and "#" in attributes.get("href", ""))


def is_note_mark(name: str, words: str) -> bool:
    """Whether these words of such an element are the mark of a note, or brackets left of one."""
    mark = words and len(words) < 8 and _NOTE_MARK.fullmatch(words)
    return bool(mark and name == "a") or (name == "sup" and words in ("[]", "()"))
