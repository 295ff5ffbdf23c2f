"""RTF taken apart: groups, control words, characters, and the code pages of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<group>[{}])"
    r"|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    r"|\\'(?P<code>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>[^A-Za-z'])"
    r"|(?P<text>[^\\{}\r\n]+)"
    r"|[\r\n]+|\\",
    re.DOTALL,
)

CHARSETS = {
    0: "cp1252", 77: "mac_roman", 128: "cp932", 129: "cp949", 130: "johab", 134: "gbk",
    136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256",
    186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
"""Code pages by the number that a font's ``\\fcharset`` gives."""

CHARACTERS = {
    "tab": "\t", "line": "\n", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b", "lbr": "\n",
}  # fmt: skip
"""What control words stand for."""

SYMBOLS = {
    "~": "\u00a0", "-": "\u00ad", "_": "\u2011", "\\": "\\", "{": "{", "}": "}", "\t": "\t",
    "\n": "\n\n", "\r": "\n\n",
}  # fmt: skip
"""What a backslash and a sign stand for."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of RTF; one of the fields says what it is."""

    group: str = ""
    """``{`` or ``}``."""
    word: str = ""
    """A control word."""
    number: int | None = None
    """What stands behind it."""
    symbol: str = ""
    """A control symbol, such as ``*`` or ``~``."""
    data: bytes = b""
    """Characters in the code page of the font."""


def tokens_of(source: bytes) -> Iterator[Token]:
    """The tokens of an RTF file, in order; binary data is passed over."""
    text = source.decode("latin-1")
    at = 0
    while at < len(text):
        match = _TOKEN.match(text, at)
        if match is None:
            return
        at = match.end()
        if match["group"]:
            yield Token(group=match["group"])
        elif match["word"]:
            number = int(match["number"]) if match["number"] else None
            if match["word"] == "bin":
                at += max(0, number or 0)
            else:
                yield Token(word=match["word"], number=number)
        elif match["code"]:
            yield Token(data=bytes.fromhex(match["code"]))
        elif match["symbol"]:
            yield Token(symbol=match["symbol"])
        elif match["text"]:
            yield Token(data=match["text"].encode("latin-1"))


def code_page(number: int | None) -> str:
    """The Python codec of a code page's number; Windows-1252 where there is none."""
    name = {10000: "mac_roman", 65001: "utf-8", 936: "gbk", 950: "big5"}.get(
        number or 1252, f"cp{number or 1252}"
    )
    try:
        "".encode(name)
    except LookupError:
        return "cp1252"
    return name
