"""Language tags (BCP 47) as books, engines and word lists give them: which language one means."""

from __future__ import annotations

_ENGLISH = frozenset(("", "en", "eng", "english"))


def primary_language(tag: str) -> str:
    """The language of a tag without its country or script: ``de`` of ``de-AT`` or ``de_AT``."""
    return tag.lower().replace("_", "-").partition("-")[0]


def is_english(tag: str) -> bool:
    """Whether a tag means English, as an empty one does."""
    return primary_language(tag) in _ENGLISH
