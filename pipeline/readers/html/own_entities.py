"""Entities that a page declares for itself, as some converters write: a name for a character."""

from __future__ import annotations

import html
import re

from pipeline.readers.shared.xml_parts import plain_entities

_SUBSET = re.compile(r"<!DOCTYPE\b[^\[<>]*(\[.*?\])\s*>", re.IGNORECASE | re.DOTALL)


def with_own_entities(page: str, where: str) -> str:
    """The page with its own entities in place and their declarations taken out.

    Raises ManuscriptError where one stands for more than a few characters.
    """
    declared = plain_entities(page, where)
    if not declared:
        return page
    subset = _SUBSET.search(page)
    if subset:
        page = page[: subset.start(1)] + page[subset.end(1) :]
    names = "|".join(map(re.escape, sorted(declared, key=len, reverse=True)))
    return re.sub(
        f"&({names});", lambda match: html.escape(html.unescape(declared[match[1]])), page
    )
