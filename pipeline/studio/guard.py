"""Who may talk to the studio: whoever has its token, from its own page, on this machine."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qs, urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_JSON_BYTES = 4_000_000
_SAFE = frozenset({"GET", "HEAD"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS: Mapping[str, str] = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "microphone=(self), camera=(), geolocation=()",
    "cache-control": "no-store",
}


class Guard:
    """An ASGI app in front of another. Refuses foreign hosts (DNS rebinding), other origins
    (cross-site requests) and whoever lacks the token, which the opened address brings and a cookie
    keeps."""

    def __init__(self, app: ASGIApp, token: str, hosts: Iterable[str], cookie: str) -> None:
        self._app = app
        self._token = token
        self._hosts = frozenset(hosts)
        self._cookie = cookie

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1008})
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, send_guarded)
        else:
            await self._app(scope, receive, send_guarded)

    def _refusal(self, scope: Scope) -> Response | None:
        """Why a request isn't answered; the cookie, for the one that brings the token."""
        headers, method = Headers(scope=scope), scope["method"]
        host = headers.get("host", "")
        if host not in self._hosts or len(headers.getlist("host")) > 1:
            return _error(421, "this address isn't the studio's.", "Open the one that it printed.")
        if method not in _SAFE and not self._is_own(headers.get("origin"), host):
            return _error(403, "another page can't ask this of the studio.")
        if headers.get("sec-fetch-site") == "cross-site" and not _is_visit(scope, headers):
            return _error(403, "another page can't ask this of the studio.")
        token = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if token and scope["path"] == "/" and method == "GET":
            if hmac.compare_digest(token.encode(), self._token.encode()):
                return self._welcome()
            return _error(
                401, "this token isn't the studio's.", "Open the address that it printed."
            )
        if not self._knows(headers):
            return _error(
                401, "the studio doesn't know you.", "Open the address that it printed, whole."
            )
        return None

    def _is_own(self, origin: str | None, host: str) -> bool:
        if origin is None:
            return False
        parts = urlsplit(origin)
        return parts.scheme in ("http", "https") and parts.netloc == host

    def _knows(self, headers: Headers) -> bool:
        try:
            cookies = SimpleCookie(headers.get("cookie", ""))
        except CookieError:
            return False
        morsel = cookies.get(self._cookie)
        return morsel is not None and hmac.compare_digest(
            morsel.value.encode(), self._token.encode()
        )

    def _welcome(self) -> Response:
        response = RedirectResponse("/", status_code=303)
        response.set_cookie(self._cookie, self._token, httponly=True, samesite="strict", path="/")
        return response


def _is_visit(scope: Scope, headers: Headers) -> bool:
    """Whether somebody follows a link to the page itself."""
    return (
        scope["method"] == "GET"
        and scope["path"] == "/"
        and headers.get("sec-fetch-mode") == "navigate"
        and headers.get("sec-fetch-dest") == "document"
    )


def _error(status: int, message: str, hint: str = "") -> Response:
    body: dict[str, Any] = {"error": message, "hint": hint}
    return JSONResponse(body, status_code=status)
