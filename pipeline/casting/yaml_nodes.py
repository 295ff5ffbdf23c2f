"""YAML values with their line: a mistake is said where it stands, with the word that was meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NoReturn

import yaml

from pipeline.errors import CastError

_TAGS = "tag:yaml.org,2002:"
_UNIT = re.compile(r"([+-]?(?:\d+(?:\.\d*)?|\.\d+))\s*([a-zA-Z%]*)\Z")
_DIGITS = re.compile(r"\d+\s*[a-zA-Z%]*\Z")
_COMMA = re.compile(r"[+-]?\d*,\d+\s*[a-zA-Z%]*\Z")


@dataclass(frozen=True, slots=True)
class Node:
    """A value in the file, and what a message calls it."""

    node: yaml.Node
    file: str
    what: str
    key: yaml.Node | None = None
    """The key that it stands behind: where a person looks for a group of entries."""

    @property
    def line(self) -> int:
        """Where in the file, from 1."""
        return int((self.key or self.node).start_mark.line) + 1

    def fail(self, message: str, hint: str = "") -> NoReturn:
        """Raises CastError, ``voices.yaml:12: …``."""
        raise CastError(f"{self.file}:{self.line}: {message}", hint)

    @property
    def is_null(self) -> bool:
        """Whether nothing stands here."""
        return bool(self.node.tag == f"{_TAGS}null")

    @property
    def is_text(self) -> bool:
        """Whether it is a word, a number or a sentence."""
        return isinstance(self.node, yaml.ScalarNode) and not self.is_null

    @property
    def is_mapping(self) -> bool:
        """Whether it is a group of entries."""
        return isinstance(self.node, yaml.MappingNode)

    def items(self) -> Iterator[tuple[str, Node]]:
        """The entries of a mapping (null counts as an empty one); duplicate keys are an error."""
        if self.is_null:
            return
        if not isinstance(self.node, yaml.MappingNode):
            self.fail(
                f"{self.what} must hold 'key: value' lines, got {self._shown()}.",
                "Write 'key: value', each on a line of its own, without a dash before it."
                if isinstance(self.node, yaml.SequenceNode)
                else "",
            )
        seen: dict[str, int] = {}
        for key, value in self.node.value:
            at = Node(key, self.file, self.what)
            if not isinstance(key, yaml.ScalarNode) or at.is_null:
                at.fail(f"a key in {self.what} must be a plain word.")
            if key.tag == f"{_TAGS}merge":
                at.fail("'<<' is not understood here.", "Write the entries out.")
            if not key.value.strip() or "\n" in key.value:
                at.fail(f"a key in {self.what} must be a plain word.")
            if key.value in seen:
                at.fail(
                    f"'{key.value}' stands in {self.what} twice, first in line {seen[key.value]}."
                )
            seen[key.value] = at.line
            yield key.value, Node(value, self.file, f"'{key.value}'", key)

    def fields(self, allowed: Iterable[str]) -> dict[str, Node]:
        """The entries of a mapping with a fixed set of keys."""
        known = tuple(allowed)
        fields = {}
        for key, value in self.items():
            if key not in known:
                self._fail_at_a_decimal_comma(key)
                at = next(k for k, _ in self.node.value if k.value == key)
                Node(at, self.file, key).fail(
                    f"'{key}' is not known in {self.what}.", nearest(key, known)
                )
            fields[key] = value
        return fields

    def _fail_at_a_decimal_comma(self, key: str) -> None:
        """Raises CastError for ``{rate: 1,05}``, which YAML reads as two entries, ``05`` the
        second."""
        pairs = self.node.value
        at = next(i for i, (k, _) in enumerate(pairs) if k.value == key)
        before = pairs[at - 1][1] if at else None
        if _DIGITS.match(key) and before is not None and str(before.value).lstrip("+-").isdigit():
            what, value = pairs[at - 1][0].value, f"{before.value},{key}"
            Node(before, self.file, what).fail(
                f"'{what}' must be a number, got '{value}'.", _with_point(value)
            )

    def text(self) -> str:
        """A word or a sentence; numbers count as they are written."""
        if not isinstance(self.node, yaml.ScalarNode) or self.is_null:
            self.fail(f"{self.what} must be a word, got {self._shown()}.")
        value = " ".join(str(self.node.value).split())
        if not value:
            self.fail(f"{self.what} is empty.")
        return value

    def texts(self) -> tuple[str, ...]:
        """A list of words; one alone counts as a list of one."""
        if self.is_null:
            return ()
        if isinstance(self.node, yaml.SequenceNode):
            return tuple(
                Node(n, self.file, f"an entry of {self.what}").text() for n in self.node.value
            )
        return (self.text(),)

    def list_items(self) -> tuple[Node, ...]:
        """The entries of a list, whatever they are."""
        if not isinstance(self.node, yaml.SequenceNode):
            self.fail(
                f"{self.what} must be a list, got {self._shown()}.", "Write '- ' before each."
            )
        return tuple(Node(node, self.file, f"an entry of {self.what}") for node in self.node.value)

    def choice(self, allowed: tuple[str, ...]) -> str:
        """One of a few words."""
        value = self.text()
        if value.lower() not in allowed:
            self.fail(f"{self.what} can't be '{value}'.", nearest(value, allowed))
        return value.lower()

    def number(self, low: float, high: float, unit: str) -> float:
        """A number in a range; its unit may be written (``-2 dB``)."""
        value = self.text()
        amount = _UNIT.match(value)
        units = {unit.lower(), unit.lower().rstrip("s"), ""}
        if amount is None or amount[2].lower() not in units:
            hint = _with_point(value) if _COMMA.match(value) else f"Its unit is {unit}."
            self.fail(f"{self.what} must be a number, got '{value}'.", hint)
        number = float(amount[1])
        if not low <= number <= high:
            self.fail(
                f"{self.what} is {value}, out of range.", f"From {low:g} to {high:g} ({unit})."
            )
        return number

    def milliseconds(self, high: int) -> int:
        """A length such as ``600ms`` or ``0.6s``; a bare number is seconds."""
        value = self.text()
        amount = _UNIT.match(value)
        if amount is None or amount[2].lower() not in ("", "s", "ms") or float(amount[1]) < 0:
            hint = _with_point(value) if _COMMA.match(value) else ""
            self.fail(f"{self.what} must be a length such as 600ms or 0.6s, got '{value}'.", hint)
        ms = float(amount[1]) * (1 if amount[2].lower() == "ms" else 1000)
        if ms > high:
            hint = f"At most {high / 1000:g}s."
            if not amount[2]:
                hint += f" A bare number is seconds: did you mean {value}ms?"
            self.fail(f"{self.what} is {value}, too long.", hint)
        return round(ms)

    def _shown(self) -> str:
        if self.is_null:
            return "nothing"
        if isinstance(self.node, yaml.ScalarNode):
            return f"'{' '.join(self.node.value.split())[:40]}'"
        return "a list" if isinstance(self.node, yaml.SequenceNode) else "a group of entries"


def _with_point(value: str) -> str:
    return f"Write the number with a point: {value.replace(',', '.')}."


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known word, or all of them."""
    words = list(known)
    lowered = {w.lower(): w for w in words}
    near = difflib.get_close_matches(word.lower(), lowered, n=1, cutoff=0.6)
    if near:
        return f"Did you mean '{lowered[near[0]]}'?"
    return f"Known: {', '.join(words)}." if words else ""


def compose(text: str, file: str) -> Node | None:
    """The root of a YAML text; None where it holds nothing. Raises CastError."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise _syntax_error(error, text, file) from None
    except yaml.YAMLError as error:
        position = getattr(error, "position", 0)
        line = text[:position].count("\n") + 1
        raise CastError(
            f"{file}:{line}: a character that can't stand in YAML.",
            "Delete the line and type it anew.",
        ) from None
    except RecursionError:
        raise CastError(f"{file}:1: nested too deeply.", "") from None
    return None if root is None else Node(root, file, file)


def _syntax_error(error: yaml.MarkedYAMLError, text: str, file: str) -> CastError:
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    raw = text.split("\n")[line - 1] if line <= text.count("\n") + 1 else ""
    if "\t" in raw[: len(raw) - len(raw.lstrip())] or "'\\t'" in str(error.problem):
        return CastError(f"{file}:{line}: a tab indents this line.", "Use spaces.")
    if error.context_mark is not None and "while parsing a flow" in str(error.context):
        opened = error.context_mark.line + 1
        where = f", opened in line {opened}" if opened != line else ""
        return CastError(f"{file}:{line}: a closing bracket or a comma is missing{where}.", "")
    if "mapping values are not allowed" in str(error.problem):
        return CastError(
            f"{file}:{line}: a ':' too many, or the line is indented wrongly.",
            "Put text that holds a colon in quotes.",
        )
    if "undefined alias" in str(error.problem) or "while scanning an alias" in str(error.context):
        return CastError(f"{file}:{line}: text that begins with '*' must stand in quotes.", "")
    problem = str(error.problem or "not valid YAML").rstrip(".")
    hint = "Check this line's indentation, quotes and colons."
    return CastError(f"{file}:{line}: {problem}.", hint)
