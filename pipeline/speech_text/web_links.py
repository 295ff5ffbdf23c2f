"""Addresses of the web: links, e-mail, '@name', '#word'."""

from __future__ import annotations

import re

from pipeline.speech_text.numbers import cardinal
from pipeline.speech_text.reading import Match

_ENDINGS = (
    "com|org|net|edu|gov|io|info|biz|tv|me|app|dev|uk|de|fr|eu|us|ca|au|co|ly|gg|ai|html?|php"
)
_HOST = rf"(?:[a-zA-Z0-9-]{{1,63}}\.){{1,6}}(?:{_ENDINGS})\b"
_PATH = r"(?:/[^\s“”\"‘’<>()\[\]]*[\w/])?/?"


def _words(text: str) -> str:
    said = re.sub(r"[?&=#%_+~-]+", " ", text)
    said = re.sub(r"\d+", lambda m: f" {cardinal(int(m[0])) if len(m[0]) < 13 else m[0]} ", said)
    said = said.replace(".", " dot ").replace("/", " slash ").replace(":", " ")
    return " ".join(said.split())


def _say_link(match: Match) -> str:
    host, path = match[1], match[2] or ""
    host = re.sub(r"^www\.", "", host)
    return _words(host) + (f" slash {_words(path.strip('/'))}" if path.strip("/") else "")


def _say_mail(match: Match) -> str:
    return f"{_words(match[1])} at {_words(match[2])}"


def _say_handle(match: Match) -> str:
    return f"at {_words(match[1])}"


def _say_tag(match: Match) -> str:
    said = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", match[1])
    return f"hashtag {_words(said)}"


_SAYERS = (
    (re.compile(r"(?<![\w@])([\w.+-]{1,64})@((?:[\w-]{1,63}\.){1,6}\w{2,24})"), _say_mail),
    (re.compile(rf"(?i:https?|ftp)://([\w.-]{{1,200}}\w)(?::\d+)?({_PATH})"), _say_link),
    (re.compile(rf"(?<![\w@.])(www\.(?:[\w-]{{1,63}}\.){{1,6}}\w{{2,24}})({_PATH})"), _say_link),
    (re.compile(rf"(?<![\w@.])({_HOST})({_PATH})(?![\w.]\w)"), _say_link),
    (re.compile(r"(?<![\w@])@([A-Za-z_]\w+)"), _say_handle),
    (re.compile(r"(?<![\w#&])#([A-Za-z]\w+)"), _say_tag),
)
_DOMAIN = re.compile(rf"\.(?:{_ENDINGS})\b")
"""What every text with a link in it holds, or a sign of one."""


def say_links(text: str) -> str:
    """The text with its addresses as they are said: 'name at example dot com'."""
    signs = "@" in text or "#" in text or "://" in text or "www." in text
    if signs or _DOMAIN.search(text):
        for pattern, say in _SAYERS:
            text = pattern.sub(say, text)
    return text
