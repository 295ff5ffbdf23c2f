"""Fields of the header of a Markdown file: ``---``, ``title: The Lane``, ``---``."""

from __future__ import annotations

import re

from pipeline.model import Meta
from pipeline.readers.shared.language import tag_of

_HEADER = re.compile(
    r"\s*---[ \t]*\r?\n(?P<body>(?:(?!---|\.\.\.)[^\n]*\n){0,200})(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)"
)
_FIELD = re.compile(r"(?P<key>[A-Za-z][\w .-]{0,40}?)\s*:(?:\s+(?P<value>.*))?\Z")
_GOES_ON = re.compile(r"[ \t]+\S|-\s|#|\Z")
_KNOWN = {
    "title": "title", "author": "author", "authors": "author", "creator": "author", "by": "author",
    "narrator": "narrator", "language": "language", "lang": "language", "cover": "cover",
    "cover-image": "cover", "cover_image": "cover",
}  # fmt: skip


def read_header(text: str) -> tuple[Meta, int]:
    """The header's fields, and where the text after it begins; no Meta and 0 without one."""
    header = _HEADER.match(text)
    fields = _fields(header["body"]) if header else []
    if header is None or not fields:
        return Meta(), 0
    known: dict[str, str] = {}
    extra: list[tuple[str, str]] = []
    for key, value in fields:
        if key in _KNOWN and _KNOWN[key] not in known:
            known[_KNOWN[key]] = value
        elif value:
            extra.append((key, value))
    if "language" in known:
        known["language"] = tag_of(known["language"])
    return Meta(**known, extra=tuple(extra)), header.end()


def _fields(body: str) -> list[tuple[str, str]]:
    """(key in lower case, value) of every field; none where this is prose between two rules."""
    if not body.split("\n")[0].strip():
        return []
    fields: list[tuple[str, str]] = []
    for line in body.splitlines():
        field = _FIELD.match(line.rstrip())
        if field:
            fields.append((field["key"].strip().lower(), _value(field["value"] or "")))
        elif not _GOES_ON.match(line):
            return []
        elif fields and line.strip().startswith("-") and line.strip("- \t"):
            key, value = fields[-1]
            fields[-1] = key, ", ".join(filter(None, (value, _value(line.strip().lstrip("-")))))
    return fields


def _value(value: str) -> str:
    """A value without its quotation marks; a list as its items with commas."""
    value = value.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_value(v) for v in value[1:-1].split(","))
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]
    return " ".join(value.split())
