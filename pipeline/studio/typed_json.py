"""Frozen dataclasses as JSON, JSON as frozen dataclasses, and both as JSON Schema."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pipeline.errors import FullcastError

_Shape = TypeVar("_Shape")
_NAMES = {str: "string", int: "integer", float: "number", bool: "boolean"}


class BodyError(FullcastError):
    """A request's body isn't what it should be."""


def to_json(value: Any) -> Any:
    """A value as plain JSON types; fields at their default are left out."""
    if is_dataclass(value) and not isinstance(value, type):
        out = {}
        for name, default in _defaults(type(value)):
            inner = getattr(value, name)
            if inner != default or type(inner) is not type(default):
                out[name] = to_json(inner)
        return out
    if isinstance(value, (list, tuple)):
        return [to_json(inner) for inner in value]
    if isinstance(value, dict):
        return {str(key): to_json(inner) for key, inner in value.items()}
    if isinstance(value, Path):
        return value.as_posix()
    return value.value if isinstance(value, Enum) else value


@cache
def _defaults(shape: type) -> tuple[tuple[str, Any], ...]:
    return tuple((f.name, MISSING if _is_needed(f) else f.default) for f in fields(shape))


def _is_needed(field: Field[Any]) -> bool:
    return field.default is MISSING


@cache
def _hints(shape: type) -> dict[str, Any]:
    return get_type_hints(shape)


def from_json(shape: type[_Shape], data: Any, where: str = "the body") -> _Shape:
    """A frozen dataclass of what JSON holds. Raises BodyError where a field is missing, unknown or
    of another type."""
    if not isinstance(data, dict):
        raise BodyError(f"{where} is no JSON object.")
    hints = get_type_hints(shape)
    known = {f.name for f in fields(shape)}  # type: ignore[arg-type]
    if strange := sorted(set(data) - known):
        raise BodyError(f"{where} has an unknown field '{strange[0]}'.")
    values = {}
    for field in fields(shape):  # type: ignore[arg-type]
        if field.name in data:
            values[field.name] = _read(hints[field.name], data[field.name], field.name)
        elif _is_needed(field):
            raise BodyError(f"{where} lacks '{field.name}'.")
    return shape(**values)


def _read(hint: Any, value: Any, where: str) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        if value is None and type(None) in get_args(hint):
            return None
        (inner,) = (one for one in get_args(hint) if one is not type(None))
        return _read(inner, value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise BodyError(f"'{where}' is no list.")
        return tuple(_read(get_args(hint)[0], inner, where) for inner in value)
    if is_dataclass(hint) and isinstance(hint, type):
        return from_json(hint, value, f"'{where}'")
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if hint in _NAMES and isinstance(value, hint) and (hint is bool or not isinstance(value, bool)):
        return value
    raise BodyError(f"'{where}' is no {_NAMES.get(hint, 'value of its type')}.")


def schema_of(shape: type, known: dict[str, Any]) -> dict[str, Any]:
    """The JSON Schema reference of a dataclass; its own schema, and those that it needs, are put
    into ``known``."""
    name = shape.__name__
    if name not in known:
        known[name] = {}  # a shape that holds itself ends here
        hints = _hints(shape)
        known[name] = {
            "type": "object",
            "description": " ".join((shape.__doc__ or "").split()),
            "properties": {f.name: _schema(hints[f.name], known) for f in fields(shape)},
            "required": [f.name for f in fields(shape) if _is_needed(f)],
        }
    return {"$ref": f"#/components/schemas/{name}"}


def _schema(hint: Any, known: dict[str, Any]) -> dict[str, Any]:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        (inner,) = (one for one in get_args(hint) if one is not type(None))
        return {"anyOf": [_schema(inner, known), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(hint)[0], known)}
    if isinstance(hint, type) and is_dataclass(hint):
        return schema_of(hint, known)
    return {"type": _NAMES.get(hint, "string")}
