"""The elements of a page that are open, and what they make of the words in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.readers.html import element_roles
from pipeline.readers.html.element_roles import BLOCKS
from pipeline.readers.shared.blocks import Apparatus


@dataclass(slots=True)
class OpenElement:
    name: str
    attributes: Mapping[str, str]
    skips: bool
    reason: Apparatus | None
    """What of the apparatus it is."""
    start: int
    """Where in the words of the block its own begin."""
    serial: int
    """How many blocks were ended before it began."""
    first_block: int
    """How many blocks stand before it."""
    cuts: bool = False
    """Whether it is an aside in a paragraph, its opening mark among the words."""
    emphasis: str = ""
    """``*`` or ``**`` where its words are in italics or bold."""

    @property
    def is_block(self) -> bool:
        return self.name in BLOCKS


@dataclass(slots=True)
class OpenElements:
    """What the open elements are, in numbers."""

    skips: int = 0
    cuts: int = 0
    raised: int = 0
    named_marks: int = 0
    page_numbers: int = 0
    reasons: list[Apparatus] = field(default_factory=list)
    """Of open blocks that are apparatus."""
    names: Counter[str] = field(default_factory=Counter)
    emphasis: Counter[str] = field(default_factory=Counter)
    """How many set off their words with ``*`` or ``**``."""
    ids: list[str] = field(default_factory=list)
    """Of open blocks."""

    def count(self, element: OpenElement, step: int) -> None:
        """Add an element (``step`` 1), or take it back (-1)."""
        attributes = element.attributes
        self.names[element.name] += step
        self.skips += element.skips and step
        if not attributes:
            self.raised += (element.name == "sup") and step
            return
        self.raised += element_roles.is_raised(element.name, attributes) and step
        self.named_marks += element_roles.is_named_note_mark(attributes) and step
        self.page_numbers += (element.reason is Apparatus.PAGE_NUMBER) and step
