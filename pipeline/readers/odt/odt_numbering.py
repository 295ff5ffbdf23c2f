"""Numbers that an OpenDocument text shows before the items of its lists and its headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from pipeline.readers.odt.odt_styles import attribute
from pipeline.readers.shared.numerals import numeral
from pipeline.readers.shared.xml_parts import count_of, local_name

_FORMATS = {
    "1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman",
}  # fmt: skip
_OUTLINE = "outline-style"
_LEVELS = 10


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list numbers its items."""

    style: str = ""
    """Empty for bullets, and where no number is shown."""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1
    """Levels that the number consists of."""


@dataclass(slots=True)
class OpenList:
    """A list around the paragraph that is read; ``above`` is the one that it stands in."""

    style: str = ""
    level: int = 0
    count: int = 0
    above: OpenList | None = None
    waiting: bool = False
    """Whether the open item's number is still to be shown."""
    key: str = ""
    """Of the list, for others to go on with its count."""


@dataclass(slots=True)
class ListNumbers:
    """The kinds of lists of a document, and how far each has counted."""

    _levels: dict[tuple[str, int], _Level] = field(default_factory=dict)
    _last: dict[str, int] = field(default_factory=dict)
    """The last number at the highest level, by a list's key and by its style."""
    _headings: list[int] = field(default_factory=lambda: [0] * (_LEVELS + 1))

    def add_styles(self, root: Element | None) -> None:
        """Take the kinds of lists that a part defines."""
        for element in () if root is None else root.iter():
            name = local_name(element)
            if name in ("list-style", _OUTLINE):
                key = attribute(element, "name") if name == "list-style" else _OUTLINE
                self._levels.update({(key, n): level for n, level in _levels_of(element)})

    def open_list(self, element: Element, above: OpenList | None) -> OpenList:
        """A list that begins in another, or in none."""
        style = attribute(element, "style-name") or (above.style if above else "")
        level = above.level + 1 if above else 1
        goes_on = attribute(element, "continue-list")
        if not goes_on and attribute(element, "continue-numbering") == "true":
            goes_on = f"style {style}"
        first = self._levels.get((style, level), _Level()).start - 1
        return OpenList(
            style, level, self._last.get(goes_on, first), above, key=attribute(element, "id")
        )

    def open_item(self, element: Element, place: OpenList) -> None:
        """An item of a list begins; a list's header bears no number."""
        if local_name(element) == "list-header":
            return
        place.count = count_of(attribute(element, "start-value"), place.count + 1)
        place.waiting = True
        if place.level == 1:
            self._last[f"style {place.style}"] = place.count
        if place.key:
            self._last[place.key] = place.count

    def item_number(self, place: OpenList | None) -> str:
        """What stands before the next paragraph with words in a list; empty but in the first of
        an item, and for bullets."""
        if place is None or not place.waiting:
            return ""
        counts: list[int] = []
        at: OpenList | None = place
        while at is not None:
            at.waiting = False
            counts.insert(0, at.count)
            at = at.above
        return self._written(place.style, place.level, counts)

    def heading_number(self, element: Element, level: int) -> str:
        """What stands before the next heading of a level."""
        if not 0 < level <= _LEVELS or attribute(element, "is-list-header") == "true":
            return ""
        shape = self._levels.get((_OUTLINE, level), _Level())
        count = self._headings[level] + 1 if self._headings[level] else shape.start
        self._headings[level] = count_of(attribute(element, "start-value"), count)
        self._headings[level + 1 :] = [0] * (_LEVELS - level)
        return self._written(_OUTLINE, level, self._headings[1 : level + 1])

    def _written(self, style: str, level: int, counts: list[int]) -> str:
        shape = self._levels.get((style, level), _Level())
        if not shape.style:
            return ""
        first = max(1, level - shape.shown + 1)
        numbers = [
            numeral(max(counts[n - 1], 1), self._levels.get((style, n), shape).style or "decimal")
            for n in range(first, level + 1)
        ]
        return f"{shape.prefix}{'.'.join(numbers)}{shape.suffix}".strip()


def _levels_of(element: Element) -> Iterator[tuple[int, _Level]]:
    """The levels of a kind of list that bear numbers."""
    for child in element:
        level = count_of(attribute(child, "level"), 0)
        if not level:
            continue
        yield (
            level,
            _Level(
                _FORMATS.get(attribute(child, "num-format"), ""),
                attribute(child, "num-prefix"),
                attribute(child, "num-suffix"),
                count_of(attribute(child, "start-value"), 1),
                count_of(attribute(child, "display-levels"), 1),
            ),
        )
