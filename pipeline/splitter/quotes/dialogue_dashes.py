"""Speech that a dash opens: where it ends, and where the narration in it stands."""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.model import Paragraph
from pipeline.splitter.words.speech_verbs import PRONOUNS, STRONG_VERBS, VERB_BASE, sentence_starts
from pipeline.splitter.words.word_set import word_set

_START = re.compile(r"(?:—|–|―|--|-(?=\s))\s?(?=\S)")
_LATE = re.compile(r"(?<=[.!?…])[\"”’»)]?\s+(?=(?:—|–|―|--)\s?([^\W\d_]))")
_TAG_BREAK = re.compile(r"(?:[,.!?…]\s+|\s*(?:—|–|―|--)\s*)")
_RESUMES = re.compile(
    r",\s+(?:(?:—|–|―|--)\s*(?=\w)"
    r"|(?=(?:I|you|we|he|she|it|they|this|that|there)(?:['’]\w+)?\s+[a-z]))"
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SUBJECT = word_set(
    """
    he she they i we the a an his her my their one both everyone somebody
    """
)
_THIRD = frozenset(["he", "she", "they"])
_ENDS_SUBJECT = (PRONOUNS - {"one"}) | word_set("to that who which and if when")
_PAST = re.compile(r"[a-z]{3,}ed$")
_THIRD_PERSON = re.compile(r"[a-z]{3,}s$")
_NOW = frozenset(["is", "has", "does"])
_MINDS = word_set("always needs wants says likes knows thinks loves hates means")


def is_dashed(text: str) -> bool:
    """Whether a paragraph begins with the dash of a speech."""
    return _START.match(text) is not None


def late_dash(text: str) -> int | None:
    """Where a dash opens speech behind sentences of narration: 'The cop rubs her eyes. — Go
    home.' None where none does."""
    for match in _LATE.finditer(text):
        if match[1].isupper():
            return match.end()
    return None


def is_list(text: str, before: Paragraph | None) -> bool:
    """Whether a dashed paragraph is an item of a list: in lower case, after a colon or an item."""
    body = text.lstrip("—–―- ")
    if not body[:1].islower() and body[-1:] in tuple(".!?…—,;"):
        return False
    if body[-1:] in tuple(".!?…—"):
        return False
    if before is None or before.kind != "prose":
        return False
    return before.text.rstrip().endswith(":") or (
        is_dashed(before.text) and before.text.rstrip()[-1:].isalnum()
    )


def cut_dash(text: str, present: bool = False, start: int = 0) -> list[tuple[int, int]]:
    """The spoken runs of a paragraph in which a dash at ``start`` opens speech; what is left out
    is narration.

    ``present``: the story is told in the present tense, so 'he wanted' is somebody's words.
    """
    runs: list[tuple[int, int]] = []
    head = _START.match(text, start)
    at = head.end() if head else start
    cuts = _narration(text, at, present)
    for low, high in cuts:
        if low > start:
            runs.append((start, low))
        start = high
    if start < len(text):
        runs.append((start, len(text)))
    return [(a, b) for a, b in runs if text[a:b].strip("—–―- ")]


def _narration(text: str, at: int, present: bool) -> list[tuple[int, int]]:
    """Where narration stands: tags from their break to the sentence's end, and beats."""
    found: list[tuple[int, int]] = []
    starts = sentence_starts(text, at)
    starts.append(len(text))
    told = False
    for low, high in pairwise(starts):
        cut = _tag_in(text, low, high)
        if cut is not None:
            found.append((cut, _tag_end(text, cut, high)))
            told = True
        elif low > at and _is_beat(text, low, high, present):
            found.append((low, high))
            told = True
        elif told and ": " in text[low:high]:
            # 'And after a little, lower: I ought to have come.'
            found.append((low, text.index(": ", low) + 2))
    merged: list[tuple[int, int]] = []
    for low, high in found:
        if merged and merged[-1][1] == low:
            merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _tag_in(text: str, low: int, high: int) -> int | None:
    """Where a tag begins in a sentence: after its comma or dash, or at its start."""
    for match in _TAG_BREAK.finditer(text, low, min(high, low + 600)):
        if match.end() < high and _is_tag(text, match.end(), high):
            return match.start() if "—" in match.group() or "–" in match.group() else match.end()
    led = text[max(0, low - 20) : low].rstrip()[-1:] in ("!", "?", "…", "—")
    return low if led and low > 3 and _is_tag(text, low, high) else None


def _tag_end(text: str, at: int, end: int) -> int:
    """Where a tag ends: with its sentence, or sooner where speech goes on after its comma
    ('— At home, said the cook, he never sang.')."""
    resumes = _RESUMES.search(text, at + 1, end)
    if resumes is None:
        return end
    first = _WORD.search(text, at, end)
    verb_first = first is not None and first.group() in STRONG_VERBS
    return resumes.end() if verb_first else end


def _is_tag(text: str, at: int, end: int) -> bool:
    words = [m.group() for m in _WORD.finditer(text, at, min(end, at + 90))][:7]
    if not words:
        return False
    first = words[0].lower()
    if first in STRONG_VERBS and len(words) > 1:
        return words[0].islower() and (words[1].lower() in _SUBJECT or words[1][:1].isupper())
    if first == "i" and len(words) > 1:
        return VERB_BASE.get(words[1].lower()) in (
            "say",
            "ask",
            "answer",
            "reply",
            "whisper",
            "tell",
        )
    if first in _SUBJECT - {"i", "we"} or words[0][:1].isupper():
        if first in PRONOUNS and first not in _THIRD | {"his", "her", "my", "their", "one"}:
            return False
        for word in words[1:6]:
            low = word.lower()
            if low in STRONG_VERBS and low != "say":
                return True
            if low in VERB_BASE and low not in ("call", "go", "put", "cut") and len(words) < 4:
                return True
            if low in _ENDS_SUBJECT:
                return False
    return False


def _is_beat(text: str, at: int, end: int, present: bool) -> bool:
    """A sentence of narration in a dashed paragraph: 'She is already tying a scarf.'"""
    words = [m.group() for m in _WORD.finditer(text, at, min(end, at + 60))][:4]
    if len(words) < 3 or words[0].lower() not in ("he", "she"):
        return False
    second = words[1].lower()
    if present:
        return second in _NOW or bool(_THIRD_PERSON.match(second) and second not in _MINDS)
    return second in ("was", "had", "did") or bool(_PAST.match(second))
