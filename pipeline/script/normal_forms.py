"""Names and texts as a script writes and compares them: in one form each."""

from __future__ import annotations

import re

from pipeline.letters import normal_letters
from pipeline.model import NARRATOR, UNKNOWN, Script

_RESERVED = {NARRATOR.casefold(): NARRATOR, UNKNOWN.casefold(): UNKNOWN}


def fold(text: str) -> str:
    """Runs of spaces, tabs and line breaks made one space, none at either end. Other white
    space (no-break spaces, Unicode line separators) is the author's and stays."""
    if "  " in text or "\t" in text or "\n" in text or "\r" in text:
        text = re.sub(r"[ \t\r\n]+", " ", text)
    return text.strip(" ")


def clean_name(name: str) -> str:
    """A name as it can stand in a script: without ``:``, ``(``, ``)``, ``?``, line breaks, and
    a leading ``#``, ``%`` or ``[``. Where nothing is left, ``Unknown``. ``Narrator`` and
    ``Unknown`` are spelled so, however they come."""
    cleaned = fold(re.sub(r"[:()?]", "", name)).lstrip("#%[ ")
    return reserved_name(cleaned) or cleaned if cleaned.strip() else UNKNOWN


def reserved_name(name: str) -> str | None:
    """``Narrator`` or ``Unknown`` for a spelling of it, also one with invisible marks."""
    return _RESERVED.get(normal_letters(name).casefold())


def clean_key(key: str) -> str:
    """A header key as it can stand in a file."""
    return fold(key.replace(":", "")).lstrip("#%[ ") or "x"


def clean_delivery(word: str) -> str:
    """A delivery as it can stand in brackets; empty where nothing is left, or where it would
    read as a setting."""
    cleaned = fold(re.sub(r"[(),]", " ", word))
    if cleaned.casefold() in ("thought", "not spoken") or cleaned[:5].casefold() == "take:":
        return ""
    return cleaned


def same_name(one: str | None, other: str | None) -> bool:
    """Whether a script takes two speakers for one: names are matched without regard to case."""
    return fold_name(one) == fold_name(other)


def fold_name(name: str | None) -> str:
    """A speaker's name as scripts compare it; ``Unknown``'s for none."""
    return normal_letters(clean_name(name or UNKNOWN)).casefold()


def verbatim_text(text: str) -> str:
    """A text's letters in normal form, with every white-space character removed."""
    return "".join(normal_letters(text).split())


def verbatim(script: Script) -> str:
    """The author's text as the script holds it, white space removed: spoken or not, headings
    included, generated scene names and a person's notes left out."""
    return "".join(verbatim_text(line.text) for line in script.lines if line.written)
