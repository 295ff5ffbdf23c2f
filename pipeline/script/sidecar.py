"""The file beside a script (``story.split.json``): the last split as the machine made it."""

from __future__ import annotations

import json
from dataclasses import fields
from io import BytesIO
from typing import Any, BinaryIO, get_args

from pipeline.bounded_read import checked, entries, entry, parse_json
from pipeline.errors import ScriptError
from pipeline.model import ChangeKind, Character, Line, Meta, Place, Script, TextChange

FORMAT = 1
_ABOUT = "Made by fullcast beside the script, which is the file to edit; this one is its memory."
_LINE_FIELDS = tuple(f.name for f in fields(Line) if f.name != "place")
_DEFAULTS = {f.name: f.default for f in fields(Line)}

_LINES, _END = b',"lines":[\n', b"\n]}\n"
"""What stands between a sidecar's head and its lines, and behind them."""
_BLOCK = 1 << 18
_OFTEN_ALIKE = frozenset({"kind", "speaker", "delivery", "confidence", "reason", "alternatives"})
_NUMBER, _TEXT = (int, float), (str,)
_NONE = type(None)
_TYPES: dict[str, tuple[type, ...]] = {
    "kind": _TEXT, "text": _TEXT, "speaker": (str, _NONE), "delivery": (tuple,), "spoken": (bool,),
    "take": _TEXT, "unsure": (bool,), "paragraph_end": (bool,), "source_start": (int, _NONE),
    "source_end": (int, _NONE), "confidence": (*_NUMBER, _NONE), "reason": _TEXT,
    "alternatives": (tuple,),
}  # fmt: skip


def dump_sidecar(script: Script, stamp: str) -> bytes:
    """The whole script as JSON, a line of the file for each of its lines. ``stamp`` is the
    caller's own note of what the split was made from."""
    head = {
        "about": _ABOUT,
        "format": FORMAT,
        "stamp": stamp,
        "meta": {f.name: getattr(script.meta, f.name) for f in fields(Meta)},
        "characters": [{f.name: getattr(c, f.name) for f in fields(c)} for c in script.characters],
        "warnings": script.warnings,
        "narrator": script.narrator,
        "changes": [_pack_change(change) for change in script.changes],
    }
    # Line by line: all of them as text take several times what their bytes do.
    data = bytearray(_json(head)[:-1].encode() + _LINES)
    for number, line in enumerate(script.lines):
        data += b",\n" if number else b""
        data += _json(_pack(line)).encode()
    data += _END
    return bytes(data)


def parse_sidecar(text: bytes, name: str = "story.split.json") -> tuple[Script, str]:
    """What ``read_sidecar`` gives for a file with this text. Raises ScriptError."""
    return read_sidecar(BytesIO(text), name)


def read_sidecar(file: BinaryIO, name: str = "story.split.json") -> tuple[Script, str]:
    """The script and the stamp that ``dump_sidecar`` wrote, from the file that holds them. Raises
    ScriptError, and OSError where it can't be read."""
    try:
        data = _read_in_blocks(file)
        if data["format"] != FORMAT:
            raise ValueError
        _json(data | {"lines": []}).encode()
        meta = dict(data["meta"])
        meta["extra"] = tuple((str(k), str(v)) for k, v in meta["extra"])
        if not all(isinstance(meta[name], str) for name in meta if name != "extra"):
            raise TypeError("a header field")
        script = Script(
            Meta(**meta),
            tuple(checked(line, Line) for line in data["lines"]),
            tuple(
                Character(
                    entry(who, "name", str),
                    entries(who, "aliases", str),
                    entry(who, "gender", str),
                    entry(who, "age", str),
                )
                for who in data["characters"]
            ),
            entries(data, "warnings", str),
            str(data.get("narrator", "")),
            tuple(_unpack_change(row) for row in data.get("changes", ())),
        )
        return script, str(data["stamp"])
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ScriptError(
            f"{name}: this is no split that this version of fullcast wrote.",
            "Delete it: the script itself is kept, and every line in it counts as yours.",
        ) from error


def _read_in_blocks(file: BinaryIO) -> dict[str, Any]:
    """What a sidecar holds, its lines read some at a time: the text of all of them together takes
    more than they do."""
    unpack = _Unpacker()
    head = file.readline()
    if not head.endswith(_LINES):
        return checked(parse_json(head + file.read(), unpack), dict)
    data = checked(parse_json(head.removesuffix(_LINES) + b"}", unpack), dict)
    lines: list[Any] = []
    before = b""
    # A line break stands nowhere but between two lines: inside a text it is written as \n.
    while block := b"".join(file.readlines(_BLOCK)):
        lines += parse_json(b"[%b]" % before.removesuffix(b",\n"), unpack)
        before = block
    if not (b"\n" + before).endswith(_END):
        raise ValueError("a sidecar that is cut off")
    lines += parse_json(b"[%b]" % before.removesuffix(_END.lstrip()).removesuffix(b"\n"), unpack)
    return data | {"lines": lines}


def _pack_change(change: TextChange) -> list[object]:
    return [change.kind, change.start, change.before, change.after]


def _unpack_change(row: list[Any]) -> TextChange:
    kind, start, before, after = row
    if kind not in get_args(ChangeKind):
        raise ValueError("a change of the reader's")
    return TextChange(kind, checked(start, int), checked(before, str), checked(after, str))


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _pack(line: Line) -> dict[str, Any]:
    """A line's fields; those at their defaults are left out, for size."""
    packed: dict[str, Any] = {"at": [line.place.chapter, line.place.scene]}
    for field in _LINE_FIELDS:
        value = getattr(line, field)
        if field in ("kind", "text") or value != _DEFAULTS[field]:
            packed[field] = value
    return packed


class _Unpacker:
    """Lines for the records that are lines, each made as it is read: a book's records together
    take several times what its lines do. What many lines have alike is there once. What is written
    as UTF-8 again is tried, and ends in ValueError where it can't be: JSON may hold half a
    character."""

    def __init__(self) -> None:
        self._places: dict[tuple[int, int], Place] = {}
        self._shared: dict[Any, Any] = {}

    def __call__(self, row: dict[str, Any]) -> dict[str, Any] | Line:
        at = row.pop("at", None)
        if at is None:
            return row
        if "delivery" in row:
            row["delivery"] = entries(row, "delivery", str)
        if "alternatives" in row:
            row["alternatives"] = tuple(
                (self._once(str(s)), self._once(checked(float(p), float)))
                for s, p in row["alternatives"]
            )
        for field, value in row.items():
            if not isinstance(value, _TYPES[field]):
                raise TypeError(field)
            if field in _OFTEN_ALIKE:
                row[field] = self._once(value)
            elif type(value) is str:
                value.encode()
        if row.get("confidence") is not None:
            checked(float(row["confidence"]), float)
        return Line(self._place(*at), **row)

    def _place(self, chapter: int, scene: int) -> Place:
        place = self._places.get((chapter, scene))
        if place is None:
            place = self._places[chapter, scene] = Place(checked(chapter, int), checked(scene, int))
        return place

    def _once(self, value: Any) -> Any:
        # 1 and 1.0 are alike to a dictionary.
        key = value if type(value) is str else (type(value), value)
        if key not in self._shared:
            _json(value).encode()
            self._shared[key] = value
        return self._shared[key]
