"""Numbers of lists, which a browser shows though no text holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.readers.shared.numerals import numeral

_NO_NUMBER = re.compile(r"list-style(?:-type)?\s*:\s*(?:none|disc|circle|square)", re.IGNORECASE)
_STYLE_TYPE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_BARE_CLASS = re.compile(
    r"(?:^|\s)(?:none|plain|unstyled|list-unstyled|nolist|no-?bullets?|nobull|simple|bare)(?:$|\s)",
    re.IGNORECASE,
)
_TYPES = {
    "1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman",
    "lower-latin": "lower-alpha", "upper-latin": "upper-alpha",
}  # fmt: skip


@dataclass(slots=True)
class _List:
    style: str
    """As in style sheets; empty where its items bear no number."""
    next: int
    step: int = 1


@dataclass(slots=True)
class ListNumbers:
    """The open lists, and the number that waits for its item's first words."""

    waiting: str = ""
    _open: list[_List] = field(default_factory=list)

    def begin(self, name: str, attributes: Mapping[str, str], *, counted: bool) -> None:
        """An element begins; a list's items are numbered only where ``counted``."""
        if name in ("ol", "ul", "menu", "dir"):
            self._open.append(_list_of(name, attributes, counted=counted))
        elif name == "li" and self._open:
            here = self._open[-1]
            value = attributes.get("value", "")
            if re.fullmatch(r"-?\d{1,9}", value):
                here.next = int(value)
            self.waiting = f"{numeral(here.next, here.style)}. " if here.style else ""
            here.next += here.step

    def end(self, name: str) -> None:
        """An element ends."""
        if name in ("ol", "ul", "menu", "dir") and self._open:
            self._open.pop()
        elif name == "li":
            self.waiting = ""

    def with_number(self, words: str) -> str:
        """An item's first words behind its number."""
        if not self.waiting or not words.strip():
            return words
        number, self.waiting = self.waiting, ""
        return number + words.lstrip()


def _list_of(name: str, attributes: Mapping[str, str], *, counted: bool) -> _List:
    style = attributes.get("style", "")
    bare = bool(_NO_NUMBER.search(style) or _BARE_CLASS.search(attributes.get("class", "")))
    if name != "ol" or bare or not counted:
        return _List("", 1)
    written = attributes.get("type", "1")
    in_style = _STYLE_TYPE.search(style)
    kind = in_style[1].lower() if in_style else _TYPES.get(written, "decimal")
    start = attributes.get("start", "")
    told = re.fullmatch(r"-?\d{1,9}", start) is not None
    if "reversed" in attributes and not told:
        return _List("", 1)  # it begins with the number of its items, which isn't known yet
    first = int(start) if told else 1
    return _List(_TYPES.get(kind, kind), first, -1 if "reversed" in attributes else 1)
