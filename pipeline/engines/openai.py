"""Any speech endpoint that follows OpenAI's: theirs, or one that runs on this machine.

Settings come from the environment: FULLCAST_OPENAI_URL, FULLCAST_OPENAI_MODEL,
FULLCAST_OPENAI_VOICES (names, with commas), FULLCAST_OPENAI_PRICE (dollars for a million
characters), FULLCAST_OPENAI_TIMEOUT (seconds to wait for an answer), and the key in
OPENAI_API_KEY. The key goes into the request and nowhere else.
"""

from __future__ import annotations

import http.client
import json
import math
import os
import random
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, replace

from pipeline import endpoints
from pipeline.bounded_read import parse_json
from pipeline.engines.base import EngineInfo, Sound, unknown_voice
from pipeline.engines.base_session import ResamplingSession, spoken_text
from pipeline.engines.sound_files import read_sound
from pipeline.errors import EngineError, FullcastError
from pipeline.model import Cue, VoiceInfo, is_speakable

NAME = "openai"
SETTINGS = 1
URL = "https://api.openai.com/v1"
MODEL = "gpt-4o-mini-tts"
_BEAT_RATE_HZ = 24_000
_TIMEOUT_S = 90.0
_ATTEMPTS = 5
_PATIENCE = 2
"""Lines in a row that failed every time, after which the endpoint counts as down: each line is
then tried once only, until one is spoken. A long book must not wait for hours to fail."""
_LONGEST_WAIT_S = 60.0
_MOST_CHARS = 4_096
_MOST_BYTES = 64 << 20
"""Of an answer: more than five minutes of sound at 48 kHz in stereo."""
_PRICES = {"tts-1": 15.0, "tts-1-hd": 30.0, "gpt-4o-mini-tts": 15.0}
"""Dollars for a million characters, as published in 2025; about that for the last, which is
billed by the minute of sound."""

_VOICES = (
    VoiceInfo("coral", "female", "adult", "en-us", 0.95, "warm"),
    VoiceInfo("ash", "male", "adult", "en-us", 0.95, "clear"),
    VoiceInfo("sage", "female", "adult", "en-us", 0.9, "calm"),
    VoiceInfo("ballad", "male", "adult", "en-gb", 0.9, "gentle"),
    VoiceInfo("nova", "female", "young", "en-us", 0.9, "bright"),
    VoiceInfo("onyx", "male", "adult", "en-us", 0.9, "deep"),
    VoiceInfo("fable", "male", "adult", "en-gb", 0.85, "a storyteller"),
    VoiceInfo("shimmer", "female", "adult", "en-us", 0.85, "soft"),
    VoiceInfo("verse", "male", "young", "en-us", 0.85, "lively"),
    VoiceInfo("alloy", "female", "adult", "en-us", 0.8, "even"),
    VoiceInfo("echo", "male", "adult", "en-us", 0.8, "plain"),
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where speech comes from."""

    url: str = URL
    model: str = MODEL
    voices: tuple[VoiceInfo, ...] = _VOICES
    price: float = 0.0
    """Dollars for a million characters."""
    timeout_s: float = _TIMEOUT_S

    @property
    def hosted(self) -> bool:
        return urllib.parse.urlsplit(self.url).hostname not in ("localhost", "127.0.0.1", "::1")


def endpoint() -> Endpoint:
    """The endpoint that the environment names. Raises EngineError where that is malformed."""
    try:
        url = endpoints.check_address(
            os.environ.get("FULLCAST_OPENAI_URL", URL), "FULLCAST_OPENAI_URL"
        )
    except FullcastError as error:
        raise EngineError(error.message, error.hint or f"Such as {URL}.") from None
    model = os.environ.get("FULLCAST_OPENAI_MODEL", MODEL)
    listed = os.environ.get("FULLCAST_OPENAI_VOICES", "")
    own = tuple(VoiceInfo(v.strip()) for v in listed.split(",") if v.strip())
    price, timeout_s = _number("FULLCAST_OPENAI_PRICE"), _number("FULLCAST_OPENAI_TIMEOUT")
    named = Endpoint(url, model, own or _VOICES, price or 0.0, timeout_s or _TIMEOUT_S)
    if price is None and named.hosted:
        named = replace(named, price=_PRICES.get(model, 15.0))
    return named


def _key() -> str:
    """The key; empty for none. Raises EngineError for one that can't be sent."""
    try:
        return endpoints.read_key("OPENAI_API_KEY")
    except FullcastError as error:
        raise EngineError(error.message, error.hint) from None


def _number(variable: str) -> float | None:
    """What the environment says; None where it says nothing."""
    value = os.environ.get(variable, "").strip()
    try:
        number = float(value) if value else None
    except ValueError:
        number = -1.0
    if number is not None and not 0 <= number < math.inf:
        raise EngineError(f"{variable} is no number: {value!r}.")
    return number


class OpenAiEngine:
    """Speech over HTTP."""

    name = NAME

    def info(self) -> EngineInfo:
        at = endpoint()
        if not _key() and at.url == URL:
            raise EngineError(
                f"engine {NAME} has no key.",
                "Set OPENAI_API_KEY, or FULLCAST_OPENAI_URL for an endpoint that needs none.",
            )
        return EngineInfo(
            version=f"{at.url} {at.model}, settings {SETTINGS}",
            deterministic=False,
            max_chars=500,
            rate_hz=0,
            time_limit_s=_ATTEMPTS * (at.timeout_s + _LONGEST_WAIT_S),
            max_jobs=4,
            usd_per_million_chars=at.price,
            licence="of the endpoint",
        )

    def voices(self) -> tuple[VoiceInfo, ...]:
        return endpoint().voices

    def check(self, voice_name: str) -> None:
        names = [voice.name for voice in self.voices()]
        if voice_name not in names:
            raise unknown_voice(NAME, voice_name, names)

    def session(self) -> OpenAiSession:
        return OpenAiSession(self, endpoint(), _key())


class OpenAiSession(ResamplingSession):
    """Asks the endpoint for one cue after another; tries again where that asks for patience."""

    def __init__(
        self,
        engine: OpenAiEngine,
        at: Endpoint,
        key: str,
        *,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._engine = engine
        self._at = at
        self._key = key
        self._wait = wait
        self._failed_in_a_row = 0

    def rate_hz(self, voice_name: str) -> int:
        self._engine.check(voice_name)
        return _BEAT_RATE_HZ

    def speak(self, cue: Cue) -> Sound:
        """See ``base.Session``; a text over the endpoint's limit goes in pieces."""
        if len(cue.text) > _MOST_CHARS and is_speakable(cue.text):
            return self._in_pieces(cue)
        return super().speak(cue)

    def say_at(self, text: str, voice_name: str, rate: float, delivery: tuple[str, ...]) -> Sound:
        wish: dict[str, object] = {
            "model": self._at.model,
            "input": text,
            "voice": voice_name,
            "response_format": "wav",
            "speed": round(min(max(rate, 0.25), 4.0), 3),
        }
        if delivery and self._at.model.startswith("gpt"):
            wish["instructions"] = f"Read this line of a story {', '.join(delivery)}."
        samples, rate_hz = read_sound(self._ask(wish), "the endpoint")
        return Sound(samples, rate_hz)

    def _in_pieces(self, cue: Cue) -> Sound:
        """The cue in two, parted at a white space near its middle."""
        import numpy as np

        text = spoken_text(cue.text)
        cut = text.rfind(" ", 1, len(text) // 2 + 200)
        cut = cut if cut > 0 else len(text) // 2
        one, two = (self.speak(replace(cue, text=t)) for t in (text[:cut], text[cut:]))
        return Sound(np.concatenate([one.samples, two.samples]), one.rate_hz)

    def _ask(self, wish: dict[str, object]) -> bytes:
        """The sound. Raises EngineError where the endpoint refuses, or fails every time."""
        problem = ""
        attempts = _ATTEMPTS if self._failed_in_a_row < _PATIENCE else 1
        for attempt in range(attempts):
            try:
                status, headers, body = self._post(json.dumps(wish).encode())
            except (OSError, ValueError, http.client.HTTPException) as error:
                reason = _one_line(str(error) or type(error).__name__, self._key)
                problem, pause = f"can't be reached: {reason}", 0.0
            else:
                if status == 200:
                    self._failed_in_a_row = 0
                    return self._sound(headers, body)
                problem = f"answered {status}: {_reason(body, self._key)}"
                if status not in (408, 409, 425, 429) and status < 500:
                    raise EngineError(f"the endpoint {self._at.url} {problem}.", _hint(status))
                pause = _retry_after(headers.get("retry-after", ""))
            if attempt + 1 < attempts:
                backoff = 2.0**attempt * (0.5 + random.random() / 2)
                self._wait(min(max(pause, backoff), _LONGEST_WAIT_S))
        self._failed_in_a_row += 1
        times = f", {attempts} times" if attempts > 1 else ""
        raise EngineError(
            f"the endpoint {self._at.url} {problem}{times}.",
            "What was spoken is kept: run the same command later to go on.",
        )

    def _sound(self, headers: dict[str, str], body: bytes) -> bytes:
        kind = headers.get("content-type", "")
        if "html" in kind or "json" in kind or body[:1] == b"<":
            what = f"{_one_line(kind, self._key) or 'a page'}: {_reason(body, self._key)}"
            raise EngineError(
                f"the endpoint {self._at.url} gave no sound but {what}.",
                "Check FULLCAST_OPENAI_URL; it ends in /v1.",
            )
        return body

    def _post(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        return endpoints.within(self._at.timeout_s, lambda: self._exchange(body))

    def _exchange(self, body: bytes) -> tuple[int, dict[str, str], bytes]:
        """One question and its answer. A redirect is an answer like any other: the key goes to no
        other host."""
        parts = urllib.parse.urlsplit(f"{self._at.url}/audio/speech")
        secure = parts.scheme == "https"
        kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
        link = kind(parts.hostname or "", parts.port, timeout=self._at.timeout_s)
        headers = {"Content-Type": "application/json", "Accept": "audio/wav"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        try:
            link.request("POST", parts.path, body, headers)
            answer = link.getresponse()
            sound = endpoints.read_at_most(answer, _MOST_BYTES)
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, sound
        finally:
            link.close()


def _reason(body: bytes, key: str) -> str:
    """What an answer says went wrong, in one short line."""
    text = body[:2000].decode("utf-8", errors="replace")
    try:
        error = parse_json(text)["error"]
        text = error["message"] if isinstance(error, dict) else str(error)
    except (ValueError, KeyError, TypeError):
        pass
    return _one_line(text, key) or "nothing"


def _one_line(text: str, key: str) -> str:
    """The beginning of an endpoint's words, without the key that they may repeat."""
    return " ".join(endpoints.without_key(text, key).split())[:120].rstrip(".")


def _hint(status: int) -> str:
    if status in (401, 403):
        return "Check OPENAI_API_KEY."
    if status == 404:
        return "Check FULLCAST_OPENAI_URL and FULLCAST_OPENAI_MODEL."
    return ""


def _retry_after(value: str) -> float:
    """Seconds that the endpoint asks to wait; a date or nonsense counts as none."""
    try:
        return max(0.0, float(value))
    except ValueError:
        return 0.0


def engine() -> OpenAiEngine:
    """The entry point."""
    return OpenAiEngine()
