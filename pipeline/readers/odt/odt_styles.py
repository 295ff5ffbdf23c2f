"""Styles of an OpenDocument text: which paragraphs are headings, what is hidden or emphasised."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from pipeline.readers.shared.xml_parts import count_of, elements_named, local_name

_HEADING = re.compile(r"heading(?:_20_|\s)*([1-9])?", re.IGNORECASE)
_ITALIC = ("italic", "oblique")
_BOLD = ("bold", "600", "700", "800", "900")
_RAISED = re.compile(r"super\b|\d*[1-9]\d*%")
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class Style:
    """A style of paragraphs or of words."""

    parent: str = ""
    name: str = ""
    """As a person sees it."""
    level: int = 0
    """Of a heading, from 1; 0 for none."""
    hidden: bool = False
    emphasis: tuple[tuple[str, bool], ...] = ()
    """Whether italics (``*``) and bold (``**``) are on; of what isn't named nothing is said."""
    raised: bool = False
    automatic: bool = False
    """Whether it stands for what somebody set by hand, in place of a style with a name."""


Styles = Mapping[str, Style]
"""By their names in the file."""


def chain(styles: Styles, name: str) -> Iterator[Style]:
    """A style and those that it is based on."""
    for _ in range(_DEEPEST_STYLE):
        style = styles.get(name)
        if style is None:
            return
        yield style
        name = style.parent


def emphasis_of(styles: Styles, name: str) -> dict[str, bool]:
    """What a style of words sets on or off, by marker."""
    switches: dict[str, bool] = {}
    for style in chain(styles, name):
        switches = dict(style.emphasis) | switches
    return switches


def styles_of(root: Element | None) -> Iterator[tuple[str, Style]]:
    """The styles that a part defines, by their names in the file."""
    if root is None:
        return
    for group in ("automatic-styles", "styles"):
        for part in elements_named(root, group):
            for element in elements_named(part, "style"):
                yield attribute(element, "name"), _style(element, group == "automatic-styles")


def _style(element: Element, automatic: bool) -> Style:
    shown = attribute(element, "display-name") or attribute(element, "name")
    heading = _HEADING.fullmatch(shown)
    level = count_of(
        attribute(element, "default-outline-level"), int(heading[1] or 0) if heading else 0
    )
    emphasis: dict[str, bool] = {}
    raised = hidden = False
    for properties in element:
        hidden |= attribute(properties, "display") == "none"
        if local_name(properties) == "text-properties":
            slant, weight = (
                attribute(properties, "font-style"),
                attribute(properties, "font-weight"),
            )
            emphasis |= {"*": slant in _ITALIC} if slant else {}
            emphasis |= {"**": weight in _BOLD} if weight else {}
            raised |= _RAISED.match(attribute(properties, "text-position")) is not None
    parent = attribute(element, "parent-style-name")
    return Style(parent, shown, level, hidden, tuple(emphasis.items()), raised, automatic)


def attribute(element: Element, name: str) -> str:
    """An attribute's value by its local name; empty without one."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return value
    return ""


def style_name(element: Element) -> str:
    """The name of the style that an element bears; empty without one."""
    return attribute(element, "style-name")
