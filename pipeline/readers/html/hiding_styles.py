"""Which elements a page's own style sheets hide: ``.aside { display: none }``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BRACE = re.compile(r"([{}])")
_SCREEN = re.compile(r"@media\b[^;]*\b(?:all|screen)\b|@(?:supports|layer)", re.IGNORECASE)
_HIDES = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SHOWS = re.compile(r"(?:^|[;\s])(?:display|visibility)\s*:", re.IGNORECASE)
_COMPOUND = re.compile(r"(?P<name>[a-zA-Z][a-zA-Z0-9]*|\*)?(?P<marks>(?:[.#][\w-]+)*)")
_LINKED = re.compile(r"\s*[>]\s*|\s+")
_SHEET = re.compile(r"<style\b[^>]*>(.*?)(?:</style|\Z)", re.IGNORECASE | re.DOTALL)
_ROOTS = ("html", "body")
"""Pages that hide all until they are loaded are read nevertheless."""
_STYLES = 2_000
"""Rules that hide something, of which a book has a handful."""
_ANCESTORS = 30
"""How far up a rule's outer elements are looked for."""


@dataclass(frozen=True, slots=True)
class ElementNames:
    """What a style sheet knows an element by."""

    name: str
    marks: frozenset[str]
    """Its classes as ``.aside``, its id as ``#aside``."""


@dataclass(slots=True)
class HidingStyles:
    """The selectors of style sheets that hide, by the last of their elements."""

    _rules: dict[tuple[ElementNames, ...], bool] = field(default_factory=dict)
    _by_mark: dict[str, list[tuple[ElementNames, ...]]] = field(default_factory=dict)

    def copy(self) -> HidingStyles:
        """The same, to which a page may add its own."""
        by_mark = {mark: list(keys) for mark, keys in self._by_mark.items()}
        return HidingStyles(dict(self._rules), by_mark)

    def add_page(self, page: str) -> None:
        """Take the style sheets that stand in a page."""
        if "<style" in page or "<STYLE" in page:
            for match in _SHEET.finditer(page):
                self.add_sheet(match[1])

    def add_sheet(self, sheet: str) -> None:
        """Take a style sheet; what says otherwise later wins."""
        for selectors, body in _rules_of(_COMMENT.sub(" ", sheet)):
            if not _SHOWS.search(body):
                continue
            for selector in selectors.split(","):
                self.add_rule(selector, hides=bool(_HIDES.search(body)))

    def add_rule(self, selector: str, *, hides: bool) -> None:
        """Take a selector such as ``div.notes .aside``; others (pseudo-classes) are let be."""
        compounds = tuple(_compound(part) for part in _LINKED.split(selector.strip()))
        known = [one for one in compounds if one is not None]
        if len(known) < len(compounds) or known[-1].name in _ROOTS or len(self._rules) >= _STYLES:
            return
        key = tuple(known)
        if key not in self._rules:
            last = key[-1]
            mark = min(last.marks, default=last.name)
            self._by_mark.setdefault(mark, []).append(key)
        self._rules[key] = hides

    @property
    def any(self) -> bool:
        """Whether anything is hidden."""
        return bool(self._rules)

    def hide(self, name: str, attributes: Mapping[str, str], above: Sequence[ElementNames]) -> bool:
        """Whether an element is hidden; ``above`` are those that it stands in, the outermost
        first."""
        if not self._rules:
            return False
        element = names_of(name, attributes)
        hidden = False
        for mark in (*element.marks, name):
            for key in self._by_mark.get(mark, ()):
                if _matches(key, element, above):
                    hidden = self._rules[key]
        return hidden


def names_of(name: str, attributes: Mapping[str, str]) -> ElementNames:
    """What a style sheet knows an element by."""
    marks = {f".{one}" for one in attributes.get("class", "").split()}
    if attributes.get("id"):
        marks.add("#" + attributes["id"])
    return ElementNames(name, frozenset(marks))


def _rules_of(sheet: str) -> Iterable[tuple[str, str]]:
    """(selectors, body) of the rules that hold on a screen."""
    head, skipped, depth = "", 0, 0
    pieces = _BRACE.split(sheet)
    for words, brace in zip(pieces[::2], pieces[1::2], strict=False):
        if brace == "{":
            depth += 1
            head = words.rpartition(";")[2].strip()
            if head.startswith("@") and not _SCREEN.match(head) and not skipped:
                skipped = depth
        else:
            if not skipped and head and not head.startswith("@"):
                yield head, words
            if skipped == depth:
                skipped = 0
            depth, head = max(0, depth - 1), ""


def _compound(part: str) -> ElementNames | None:
    """One element of a selector; None for what is more than names."""
    match = _COMPOUND.fullmatch(part)
    if not match or not part or part == "*":
        return None
    marks = frozenset(re.findall(r"[.#][\w-]+", match["marks"]))
    return ElementNames((match["name"] or "").lower().strip("*"), marks)


def _fits(wanted: ElementNames, element: ElementNames) -> bool:
    return wanted.name in ("", element.name) and wanted.marks <= element.marks


def _matches(
    key: tuple[ElementNames, ...], element: ElementNames, above: Sequence[ElementNames]
) -> bool:
    """Whether a selector's elements stand one in the other, the last being this one."""
    if not _fits(key[-1], element):
        return False
    waiting = list(key[:-1])
    for outer in reversed(above[-_ANCESTORS:]):
        if waiting and _fits(waiting[-1], outer):
            waiting.pop()
    return not waiting
