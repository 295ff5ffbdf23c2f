"""The ASGI application: the page's files, the API's endpoints, sounds and events."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import ASGIApp

from pipeline.errors import FileChangedError, FullcastError
from pipeline.studio.bodies import TooLargeError, read_body, read_json_body
from pipeline.studio.endpoints_table import ENDPOINTS, Endpoint
from pipeline.studio.guard import Guard
from pipeline.studio.open_books import Call, NotHereError, OpenBooks
from pipeline.studio.openapi import openapi
from pipeline.studio.sounds import ranged
from pipeline.studio.typed_json import from_json, to_json

PAGE = Path(__file__).parent / "page"
_KINDS = {
    ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml",
}  # fmt: skip
_WATCH_S = 0.6
"""How often the books' files are looked at."""

_Handler = Callable[[Request], Awaitable[Response]]


def application(studio: OpenBooks, token: str, hosts: tuple[str, ...], cookie: str) -> ASGIApp:
    """The guarded application."""

    @asynccontextmanager
    async def life(app: Starlette) -> AsyncIterator[None]:
        studio.hub.start()
        watcher = asyncio.create_task(_watch(studio))
        try:
            yield
        finally:
            watcher.cancel()
            with suppress(asyncio.CancelledError):
                await watcher
            studio.hub.end()
            await run_in_threadpool(studio.close)

    routes = [
        Route("/api/events", partial(_events, studio), methods=["GET"]),
        Route("/api/sounds/{sound}", partial(_sound, studio), methods=["GET"]),
        Route("/api/openapi.json", _document, methods=["GET"]),
        *(Route(e.path, _handler(studio, e), methods=[e.method]) for e in ENDPOINTS),
        *_page_routes(),
    ]
    app = Starlette(routes=routes, lifespan=life)
    return Guard(app, token, hosts, cookie)


def _handler(studio: OpenBooks, endpoint: Endpoint) -> _Handler:
    async def handle(request: Request) -> Response:
        try:
            body: object = None
            if endpoint.takes is not None:
                body = from_json(endpoint.takes, await read_json_body(request))
            elif endpoint.most_bytes:
                body = await read_body(request, endpoint.most_bytes)
            query = {name: request.query_params.get(name, "") for name in endpoint.query}
            path = {name: str(value) for name, value in request.path_params.items()}
            call = Call(path, query, body, request.headers.get("range", ""))
            return await run_in_threadpool(_answer, studio, endpoint, call)
        except ClientDisconnect:
            return Response(status_code=400)
        except FullcastError as error:
            return _error_response(error)

    return handle


def _answer(studio: OpenBooks, endpoint: Endpoint, call: Call) -> Response:
    result = endpoint.answer(studio, call)
    if isinstance(result, Response):
        return result
    return _json_response(to_json(result))


def _json_response(data: object, status: int = 200) -> Response:
    """Data as JSON; the names of files in it may hold what is no UTF-8."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Response(text.encode(errors="replace"), status, media_type="application/json")


def _error_response(error: FullcastError) -> Response:
    statuses = ((NotHereError, 404), (TooLargeError, 413), (FileChangedError, 409))
    status = next((code for kind, code in statuses if isinstance(error, kind)), 400)
    body = {"error": error.message, "hint": error.hint}
    response = _json_response(body, status)
    if status == 413:
        # The rest of the body isn't read.
        response.headers["connection"] = "close"
    return response


async def _events(studio: OpenBooks, request: Request) -> Response:
    if studio.hub.is_full:
        body = {"error": "too many pages are open.", "hint": "Close some."}
        return JSONResponse(body, status_code=503)
    return StreamingResponse(studio.hub.listen(), media_type="text/event-stream")


async def _sound(studio: OpenBooks, request: Request) -> Response:
    data = studio.sounds.get(request.path_params["sound"])
    if data is None:
        return _error_response(NotHereError("this sound is gone.", "Hear the line again."))
    return ranged(data, "audio/wav", request.headers.get("range", ""))


async def _document(request: Request) -> Response:
    return JSONResponse(openapi())


async def _watch(studio: OpenBooks) -> None:
    """Tell every page when a file of a book is saved, by whomever."""
    told: dict[str, object] = {}
    while True:
        await asyncio.sleep(_WATCH_S)
        try:
            unread = await run_in_threadpool(studio.unread)
            for path, stamps in unread.items():
                if told.get(path) != stamps:
                    book = await run_in_threadpool(studio.id_of, path)
                    studio.hub.publish("files", {"book": book})
            told = unread
        except (OSError, FullcastError):
            continue


def _page_routes() -> list[Route]:
    """The page's own files, each at its name: no other file can be asked for."""
    routes = []
    for path in sorted(PAGE.iterdir()):
        if path.suffix in _KINDS:
            response = partial(_page_file, path, _KINDS[path.suffix])
            name = "/" if path.name == "index.html" else f"/page/{path.name}"
            routes.append(Route(name, response, methods=["GET"]))
    return routes


async def _page_file(path: Path, kind: str, request: Request) -> Response:
    return Response(path.read_bytes(), media_type=kind)
