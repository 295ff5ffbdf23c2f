"""The OpenAPI document of the studio's API, made of the table of its endpoints."""

from __future__ import annotations

import re
from typing import Any

from pipeline import __version__
from pipeline.studio.endpoints_table import ENDPOINTS, Endpoint
from pipeline.studio.typed_json import schema_of

_PARAMETER = re.compile(r"\{(\w+)(?::path)?\}")
_PLAIN = {
    "/api/events": "News as server-sent events: files, followed, job, made, books.",
    "/api/sounds/{sound}": "A sound that was made, as WAV; takes a range of bytes.",
    "/api/openapi.json": "This document.",
}


def openapi() -> dict[str, Any]:
    """The document, as plain JSON types."""
    schemas: dict[str, Any] = {
        "Error": {
            "type": "object",
            "description": "What is wrong, and what to do.",
            "properties": {"error": {"type": "string"}, "hint": {"type": "string"}},
            "required": ["error", "hint"],
        }
    }
    paths: dict[str, dict[str, Any]] = {}
    for endpoint in ENDPOINTS:
        path = _PARAMETER.sub(r"{\1}", endpoint.path)
        paths.setdefault(path, {})[endpoint.method.lower()] = _operation(endpoint, schemas)
    for path, summary in _PLAIN.items():
        names = _PARAMETER.findall(path)
        operation = {"summary": summary, "responses": {"200": {"description": "It."}}}
        paths[path] = {"get": operation | ({"parameters": _parameters(names, ())} if names else {})}
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Full Cast studio",
            "version": __version__,
            "description": "All that the studio's page does. Fields at their default are left out.",
        },
        "paths": paths,
        "components": {"schemas": dict(sorted(schemas.items()))},
    }


def _operation(endpoint: Endpoint, schemas: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "summary": " ".join((endpoint.answer.__doc__ or "").split()),
        "responses": {
            "200": _response(endpoint, schemas),
            "4XX": {
                "description": "It can't be done.",
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
            },
        },
    }
    parameters = _parameters(_PARAMETER.findall(endpoint.path), endpoint.query)
    if parameters:
        operation["parameters"] = parameters
    if endpoint.takes is not None:
        schema = schema_of(endpoint.takes, schemas)
        operation["requestBody"] = {"content": {"application/json": {"schema": schema}}}
    elif endpoint.most_bytes:
        operation["requestBody"] = {"content": {"application/octet-stream": {}}}
    return operation


def _response(endpoint: Endpoint, schemas: dict[str, Any]) -> dict[str, Any]:
    if endpoint.gives is None:
        return {"description": "The file.", "content": {"application/octet-stream": {}}}
    schema = schema_of(endpoint.gives, schemas)
    if endpoint.many:
        schema = {"type": "array", "items": schema}
    return {"description": "It was done.", "content": {"application/json": {"schema": schema}}}


def _parameters(in_path: list[str], in_query: tuple[str, ...]) -> list[dict[str, Any]]:
    text = {"type": "string"}
    return [
        *({"name": name, "in": "path", "required": True, "schema": text} for name in in_path),
        *({"name": name, "in": "query", "schema": text} for name in in_query),
    ]
