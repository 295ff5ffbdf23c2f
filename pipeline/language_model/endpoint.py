"""One question put to a language model, over OpenAI's chat protocol."""

from __future__ import annotations

import hashlib
import http.client
import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any

from pipeline import endpoints
from pipeline.bounded_read import parse_json
from pipeline.errors import FullcastError

KEY_VARIABLE = "FULLCAST_ASK_KEY"
"""Environment variable that holds the endpoint's key, where it wants one."""

_MOST_BYTES = 1 << 20
"""Of an answer."""
_MOST_REASON = 200
"""Characters of what an endpoint says of an error."""
_TIMEOUT_S = 300.0
"""For a whole question and answer: a model on one's own machine reads slowly."""
_BAD_REQUEST = 400


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where to ask."""

    url: str
    """Up to and including ``/v1``."""
    model: str


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is sent, word for word."""

    system: str
    user: str
    most_tokens: int
    """Of the answer."""

    @property
    def key(self) -> str:
        """A digest of the words: whoever asks the same again has the same answer."""
        return hashlib.sha256(f"{self.system}\0{self.user}".encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back."""

    text: str
    read: int = 0
    written: int = 0
    """Tokens, as the endpoint counts them; 0 where it doesn't say."""


def ask(endpoint: Endpoint, prompt: Prompt) -> Reply:
    """What the endpoint answers. Raises FullcastError where it can't be asked."""
    url = endpoints.check_address(endpoint.url, "The language model's address")
    key = endpoints.read_key(KEY_VARIABLE)
    body: dict[str, Any] = {
        "model": endpoint.model,
        "messages": [
            {"role": "system", "content": prompt.system},
            {"role": "user", "content": prompt.user},
        ],
    }
    limits = {"temperature": 0, "max_tokens": prompt.most_tokens}
    try:
        try:
            return _reply(_sent(url, key, {**body, **limits}))
        except urllib.error.HTTPError as error:
            if error.code != _BAD_REQUEST:
                raise
        return _reply(_sent(url, key, body))  # some models take no temperature
    except urllib.error.HTTPError as error:
        reason = f"answered {error.code} {error.reason}"
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = f"can't be asked ({error or type(error).__name__})"
    except (KeyError, IndexError, TypeError, RecursionError):
        reason = "answered with something that is no chat completion"
    reason = endpoints.without_key(" ".join(reason.split()), key)[:_MOST_REASON]
    raise FullcastError(f"The language model at {url} {reason}.")


def _sent(url: str, key: str, body: dict[str, Any]) -> bytes:
    headers = {"Content-Type": "application/json"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    request = urllib.request.Request(f"{url}/chat/completions", json.dumps(body).encode(), headers)
    return endpoints.within(_TIMEOUT_S, lambda: _whole_reply(request))


def _reply(answer: bytes) -> Reply:
    """Raises ValueError, KeyError, IndexError or TypeError for what is no chat completion."""
    reply = parse_json(answer)
    text = str(reply["choices"][0]["message"]["content"] or "").strip()
    usage = reply.get("usage") or {}
    counts = [usage.get(name) for name in ("prompt_tokens", "completion_tokens")]
    read, written = (n if isinstance(n, int) and n > 0 else 0 for n in counts)
    return Reply(text, read, written)


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """A redirect is an answer like any other: followed, it would carry the key to whatever host it
    names."""

    def redirect_request(self, *_: object) -> None:
        """None: it isn't followed."""


def _whole_reply(request: urllib.request.Request) -> bytes:
    opener = urllib.request.build_opener(_NoRedirects)
    with opener.open(request, timeout=_TIMEOUT_S) as response:
        return endpoints.read_at_most(response, _MOST_BYTES)
