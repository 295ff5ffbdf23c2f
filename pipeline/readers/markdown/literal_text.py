"""Characters of Markdown that only look like markup: those that a reference stands for (``&lt;``),
and words in angle brackets that are no tags (``<static>``)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5

from pipeline.model import TextChange
from pipeline.readers.markdown.block_markup import TAG
from pipeline.readers.shared.normal_text import NormalText
from pipeline.readers.shared.word_lists import words_in

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,40});")
_ESCAPED = re.compile(r"(?<!\\)(?:\\\\)*\\\Z")
_MARKUP = re.compile(r"[!-/:-@\[-`{-~0-9]")
_TAG = re.compile(TAG)
_TAG_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_BARE = re.compile(r"<[A-Za-z][A-Za-z0-9-]*>")
_PHRASE = re.compile(
    r"<(?!(?:hr|ol|br)\b)[A-Za-z][A-Za-z0-9-]*[ \t\r\n][^=<>]*[^=<>/]>", re.IGNORECASE
)
"""What has no attribute with a value."""
_MASK = "\N{OBJECT REPLACEMENT CHARACTER}"
_TAGS = frozenset(
    words_in(
        "a abbr b bdi bdo blockquote br col colgroup dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr "
        "html i img ins kbd li ol p pre q rp rt s samp span strong sub sup svg tbody td tfoot th "
        "thead tr tt u ul var wbr"
    )
)
"""Elements that are no words; others count where they have attributes or are closed."""


def reference_changes(source: str) -> Iterator[TextChange]:
    """Every character reference of the text as what it stands for."""
    for match in _REFERENCE.finditer(source) if "&" in source else ():
        written, start = match[0], match.start()
        if written[1] != "#" and written[1:] not in html5:
            continue
        if source[start - 1 : start] == "\\" and _ESCAPED.search(source, max(0, start - 9), start):
            continue
        character = unescape(written)
        if character and character != written:
            # no reference ends a line
            space = character.isspace() and character != "\N{NO-BREAK SPACE}"
            yield TextChange("reference", start, written, " " if space else character)


def markup_alone(normal: NormalText) -> str:
    """The text, character for character, with a mask over those that are no markup."""
    text = normal.text
    masked = {
        place + n
        for place, change in zip(normal.places, normal.changes, strict=True)
        if change.kind == "reference"
        for n, character in enumerate(change.after)
        if _MARKUP.match(character)
    }
    masked |= set(_words_in_brackets(text))
    if not masked:
        return text
    return "".join(_MASK if n in masked else character for n, character in enumerate(text))


def _words_in_brackets(text: str) -> Iterator[int]:
    """Where words in angle brackets begin that are no tags."""
    if "<" not in text:
        return
    # Twice through the text: all tags of a book at once can be millions.
    closed = {_name_of(tag[0]) for tag in _TAG.finditer(text) if tag[0].startswith("</")}
    for tag in _TAG.finditer(text):
        word = _name_of(tag[0])
        unknown = word not in _TAGS and word not in closed
        if _PHRASE.fullmatch(tag[0]) or (unknown and _BARE.fullmatch(tag[0])):
            yield tag.start()


def _name_of(tag: str) -> str:
    """The name in a tag; empty where it has none, such as a comment."""
    name = _TAG_NAME.match(tag)
    return name[1].lower() if name else ""
