"""YAML text changed at one place: found, replaced or inserted, every other byte as it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import yaml

from pipeline.casting.yaml_nodes import compose
from pipeline.errors import CastError

_PLAIN = re.compile(r"[^\W\d_][\w.'’ +-]*\Z")
_EXAMPLES = re.compile(r"#[ \t]+[^\s:][^\n:]*:[ \t][^\n]*(?:\n#[^\n]*)*(?=\n?\Z|\n[ \t\r]*\n)")
"""Entries that are commented out, with nothing at once below them."""
_RESERVED = {"null", "true", "false", "yes", "no", "on", "off", "y", "n", "~"}


def quoted(word: str) -> str:
    """A word as YAML can take it anywhere, in quotes only where it needs them."""
    if _PLAIN.match(word) and word.strip() == word and word.lower() not in _RESERVED:
        return word
    escaped = word.replace("\\", "\\\\").replace('"', '\\"')
    escaped = "".join(c if c.isprintable() else _escape(c) for c in escaped)
    return f'"{escaped}"'


def _escape(character: str) -> str:
    return f"\\U{ord(character):08x}"


# ------------------------------------------------------------------ a node found and replaced


def find_pair(text: str, path: Sequence[str]) -> tuple[yaml.Node, yaml.Node]:
    """The key and the value at a path of keys. Raises KeyError where there is none."""
    root = compose(text, "voices.yaml")
    node = root.node if root else None
    key: yaml.Node | None = None
    for name in path:
        pairs = node.value if isinstance(node, yaml.MappingNode) else []
        matching = [pair for pair in pairs if pair[0].value == name]
        if not matching:
            raise KeyError(name)
        key, node = matching[-1]
    assert key is not None
    assert node is not None
    return key, node


def find_node(text: str, path: Sequence[str]) -> yaml.Node | None:
    """The value at a path of keys; None where there is none."""
    try:
        return find_pair(text, path)[1]
    except KeyError:
        return None


def replaced(text: str, node: yaml.Node, value: str) -> str:
    """The text with another value (YAML in one line) for a node."""
    return text[: node.start_mark.index] + value + text[node.end_mark.index :]


def filled(text: str, node: yaml.Node, value: str) -> str:
    """A value where there is none: ``Tobias:`` made ``Tobias: value``."""
    at = int(node.start_mark.index)
    gap = "" if text[at - 1 : at] == " " else " "
    return text[:at] + gap + value + text[int(node.end_mark.index) :]


# ------------------------------------------------------------------ entries inserted


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where new bytes go, and which old ones they replace (usually none)."""

    start: int
    end: int
    new: str


Entries = Sequence[tuple[str, str]]
"""Keys that a map lacks, each with its value: YAML in one line."""


def insert(text: str, path: Sequence[str], entries: Entries) -> str:
    """The text with these entries in the map at a path of keys; it and the maps on the way are
    made where they are missing."""
    newline = "\r\n" if "\r\n" in text else "\n"
    root = compose(text, "voices.yaml")
    node = None if root is None or root.is_null else root.node
    if node is None:
        gap = newline if text and not text.endswith("\n") else ""
        return text + gap + _block(path, entries, 0, newline)
    spot = _spot(text, node, list(path), entries, newline)
    return text[: spot.start] + spot.new + text[spot.end :]


def _spot(text: str, node: yaml.Node, keys: list[str], entries: Entries, newline: str) -> _Spot:
    """Down the tree as far as the path exists; there the rest is put in."""
    inside_flow = False
    column = -2
    """Of the key that ``node`` stands behind."""
    while keys and isinstance(node, yaml.MappingNode):
        matching = [pair for pair in node.value if pair[0].value == keys[0]]
        if not matching:
            break
        key, child = matching[-1]
        keys = keys[1:]
        if child.start_mark.index < key.start_mark.index:
            raise _cant_add(key, "what stands behind '*' can't be added to.", "Write it out.")
        inside_flow = inside_flow or bool(node.flow_style)
        column, node = int(key.start_mark.column), child
    if isinstance(node, yaml.ScalarNode) and node.tag.endswith(":null"):
        if inside_flow:
            gap = "" if node.end_mark.index > node.start_mark.index else " "
            return _over(node, gap + _flow(keys, entries))
        return _below(text, node, _block(keys, entries, column + 2, newline), newline)
    if not isinstance(node, yaml.MappingNode):
        raise _cant_add(node, "'key: value' lines are needed here.", "")
    if node.flow_style:
        inner = text[node.start_mark.index + 1 : node.end_mark.index - 1]
        if not inside_flow and not inner.strip() and "\n" not in inner:
            return _below(text, node, _block(keys, entries, column + 2, newline), newline)
        return _into_flow(node, _flow(keys, entries)[1:-1])
    first: yaml.Node = node.value[0][0]
    block = _block(keys, entries, int(first.start_mark.column), newline)
    return _after_line(text, _own_comments_end(text, node), block, newline)


def _own_comments_end(text: str, node: yaml.MappingNode) -> int:
    """The index behind a block's last entry. At the top of the file, behind the examples right
    under it as well (``#  Corrach: korrack`` under ``lexicon: {}``): a new key between the two
    would take them over."""
    end = last_leaf(node)
    if node.value[0][0].start_mark.column or text[end - 1 : end] == "\n":
        return end
    line_end = text.find("\n", end)
    examples = _EXAMPLES.match(text, line_end + 1) if line_end >= 0 else None
    return examples.end() if examples else end


def _over(node: yaml.Node, new: str) -> _Spot:
    return _Spot(node.start_mark.index, node.end_mark.index, new)


def _below(text: str, node: yaml.Node, block: str, newline: str) -> _Spot:
    """The node (``{}``, ``null`` or nothing) taken out, the block below its line."""
    start, end = node.start_mark.index, node.end_mark.index
    spot = _after_line(text, end, block, newline)
    rest = text[end : spot.start]
    if end > start and not rest.strip() and text[start - 1 : start] == " ":
        start -= 1
    at_root = start == 0 and not rest.strip()
    return _Spot(start, spot.end, spot.new.removeprefix(newline) if at_root else rest + spot.new)


def _after_line(text: str, index: int, block: str, newline: str) -> _Spot:
    """The block after the line in which ``index`` stands."""
    if index and text[index - 1] == "\n":  # a literal text ends with its line break
        return _Spot(index, index, block)
    at = text.find("\n", index) + 1
    if at:
        return _Spot(at, at, block)
    return _Spot(len(text), len(text), newline + block.removesuffix(newline))


def _into_flow(node: yaml.MappingNode, entry: str) -> _Spot:
    """``{a: 1}`` made ``{a: 1, entry}``."""
    if node.value:
        at = int(node.value[-1][1].end_mark.index)
        return _Spot(at, at, f", {entry}")
    at = int(node.end_mark.index) - 1
    return _Spot(at, at, entry)


def last_leaf(node: yaml.Node) -> int:
    """The index behind the last thing that a block of entries says. (The marks that PyYAML
    gives blocks lie behind the comments that follow them.)"""
    if isinstance(node, yaml.MappingNode) and not node.flow_style and node.value:
        key, value = node.value[-1]
        if value.start_mark.index < key.start_mark.index:
            return int(key.end_mark.index)
        return last_leaf(value)
    if isinstance(node, yaml.SequenceNode) and not node.flow_style and node.value:
        return last_leaf(node.value[-1])
    return int(node.end_mark.index)


def _block(path: Sequence[str], entries: Entries, column: int, newline: str) -> str:
    lines = [f"{' ' * (column + 2 * n)}{quoted(key)}:" for n, key in enumerate(path)]
    column += 2 * len(path)
    lines += [f"{' ' * column}{quoted(key)}: {value}" for key, value in entries]
    return "".join(line + newline for line in lines)


def _flow(path: Sequence[str], entries: Entries) -> str:
    flow = f"{{{', '.join(f'{quoted(key)}: {value}' for key, value in entries)}}}"
    for key in reversed(path):
        flow = f"{{{quoted(key)}: {flow}}}"
    return flow


def _cant_add(node: yaml.Node, message: str, hint: str) -> CastError:
    return CastError(f"voices.yaml:{int(node.start_mark.line) + 1}: {message}", hint)
