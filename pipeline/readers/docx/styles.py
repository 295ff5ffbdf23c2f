"""Styles of a word processor's document, and what properties of its elements say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from pipeline.readers.shared.blocks import Apparatus
from pipeline.readers.shared.xml_parts import count_of, local_name

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Before the names of its elements."""
EMPHASIS = {"*": "i", "**": "b"}
"""Markers, and the properties of runs that they stand for."""
_BODY = 9
"""The outline level of body text."""
_HEADING = re.compile(r"heading\s*([1-9])", re.IGNORECASE)
_TITLE = re.compile(r"(?:book\s*)?(title|subtitle)", re.IGNORECASE)
_UNSPOKEN = tuple(
    (re.compile(names, re.IGNORECASE), reason)
    for names, reason in (
        (_TITLE.pattern, Apparatus.TITLE_PAGE),
        (r"toc\b.*|toc\s*\d|table of (?:contents|figures|authorities)|contents\b.*|index\b.*",
         Apparatus.CONTENTS),
        (r"(?:foot|end)\s?notes?(?: text)?|note text", Apparatus.NOTE),
        (r"(?:table |figure |image )?captions?", Apparatus.CAPTION),
        (r"(?:page )?header|footer|running (?:head|title)", Apparatus.RUNNING_HEAD),
        (r"page number", Apparatus.PAGE_NUMBER),
        (r"side\s?note|margin(?:al)? ?note", Apparatus.SIDENOTE),
    )
)  # fmt: skip
"""What styles of paragraphs that aren't spoken are called."""


@dataclass(frozen=True, slots=True)
class Style:
    """A style of paragraphs."""

    name: str
    level: int
    """Of a heading, from 1; 0 for none."""
    hidden: bool = False
    list: tuple[tuple[str, str], ...] = ()
    """The list that numbers its paragraphs, and the level in it."""
    emphasis: tuple[str, ...] = ()
    """Of a style of runs: ``*`` for italics, ``**`` for bold."""

    @property
    def is_title(self) -> bool:
        """Whether it is that of the book's title, not of its subtitle."""
        match = _TITLE.fullmatch(self.name)
        return match is not None and match[1].lower() == "title"

    @property
    def reason(self) -> Apparatus | None:
        """Why a paragraph of this style isn't spoken; None where it is."""
        for pattern, reason in _UNSPOKEN:
            if pattern.fullmatch(self.name):
                return reason
        return None


def styles_of(root: Element) -> dict[str, Style]:
    """Every style below the root of a document's styles, by its id, with what it takes over from
    the one it is based on."""
    styles: dict[str, Style] = {}
    based_on: dict[str, str] = {}
    for element in root.iter(W + "style"):
        key = element.get(W + "styleId") or ""
        name = value_of(element, "name") or key
        heading = _HEADING.match(name)
        styles[key] = Style(
            name,
            int(heading[1]) if heading else outline_level(element),
            hidden=is_on(element.find(f"{W}rPr/{W}vanish")),
            list=tuple(list_properties(element).items()),
            emphasis=_emphasis_of_style(element),
        )
        based_on[key] = value_of(element, "basedOn")
    for key, style in list(styles.items()):
        above, seen = based_on.get(key, ""), {key}
        while above in styles and above not in seen:
            seen.add(above)
            outer = styles[above]
            style = replace(
                style,
                level=style.level or outer.level,
                hidden=style.hidden or outer.hidden,
                list=style.list or outer.list,
            )
            above = based_on.get(above, "")
        styles[key] = style
    return styles


def _emphasis_of_style(element: Element) -> tuple[str, ...]:
    """The markers of a style of runs; those of paragraphs set off no words."""
    if element.get(W + "type") != "character":
        return ()
    return tuple(
        marker for marker, name in EMPHASIS.items() if is_on(element.find(f"{W}rPr/{W}{name}"))
    )


def value_of(element: Element, *path: str) -> str:
    """The ``val`` of the element that a path of names leads to; empty without one."""
    child = element.find("/".join(W + name for name in path))
    return "" if child is None else child.get(W + "val") or ""


def outline_level(element: Element) -> int:
    """The heading level that an outline level means; 0 for body text."""
    level = count_of(value_of(element, "pPr", "outlineLvl"), _BODY)
    return level + 1 if level < _BODY else 0


def list_properties(element: Element) -> dict[str, str]:
    """The list and the level in it that a paragraph or a style names."""
    properties = element.find(f"{W}pPr/{W}numPr")
    if properties is None:
        return {}
    return {local_name(child): child.get(W + "val") or "" for child in properties}


def is_on(switch: Element | None) -> bool:
    """Whether a property that is on or off is there, and not off."""
    return switch is not None and switch.get(W + "val") not in ("0", "false", "off")
