"""What a page says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

_TITLE_LENGTH = 1_000
_FIELDS = 1_000


@dataclass(slots=True)
class PageHead:
    """A page's title, language, fields and style sheets."""

    title: str = ""
    language: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    """Of ``<meta name content>``, by name in lower case."""

    def take(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take what an element says."""
        if name == "html":
            self.language = attributes.get("lang") or attributes.get("xml:lang", "")
        elif name == "meta":
            key = attributes.get("name") or attributes.get("property", "")
            if key and len(self.fields) < _FIELDS:
                value = " ".join(attributes.get("content", "").split())
                self.fields.setdefault(key.lower(), value)

    def add_title(self, words: str) -> None:
        """Add words of ``<title>``."""
        if len(self.title) < _TITLE_LENGTH:
            self.title += words[:_TITLE_LENGTH]
