"""Whether words in quote marks are said by somebody, or only quoted."""

from __future__ import annotations

import re

from pipeline.splitter.quotes.quote_marks import Quote
from pipeline.splitter.words.speech_verbs import PRONOUNS, STRONG_VERBS, VERB_BASE
from pipeline.splitter.words.word_set import word_set

_MARKS = "“”\"„‟‘’'‚‛`«»‹›*_ "
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s*_]*$")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_NAMING = word_set(
    """
    called named titled entitled word words phrase sign read reads reading label labelled
    labeled marked inscribed inscription stamped spelled spelling lettering title headline
    caption motto engraved written printed painted known dubbed termed term christened nicknamed
    expression name names legend banner poster card song tune hymn
    """
)
_SIGN = re.compile(
    r"\b(?:sign|signpost|blackboard|label|card|plate|note|poster|board|chalkboard|screen|banner|badge|notice|plaque"
    r"|headline|page|paper|envelope|letter|tag|door|window|book|cover|spine|sticker|mug|shirt|list"
    r"|caption|button|display|email|text|message|box|map|stone|grave|headstone|cake|menu)s?\b"
    r"(?: (?!he|she|they|i\b)[\w’'-]+){0,5} (?:said|says|saying|read|reads|reading|was|were|is)\b"
    r"(?: \w+){0,3}[,:]?\s*$"
)
_TAG_AFTER = re.compile(
    r"[\s—–-]*(?:(?:I|he|she|they|we|He|She|They|We|[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]+){0,2}"
    r"|(?:the|a|an|his|her|my|their|The|His|Her|My) (?:[\w'’-]+ ){1,3}?)\s*(?:\w+ly )?"
    r"([a-z]+)|([a-z]+) (?:I|he|she|they|we|the|a|an|his|her|my|one|[A-Z][\w'’.-]+)\b)"
)
_TAG_CUT = re.compile(
    r"[,.!?…—] (?=(?:(?:I|he|she|they|[A-Z][\w'’.-]+) (\w+)|(\w+) (?:he|she|they|I|[A-Z][\w'’.-]+))"
    r"(?:[.,;:]| \w+ly[.,]| \w+ \w+[.,]))"
)


def is_spoken(text: str, quote: Quote, double: bool, single: bool, last: Quote | None) -> bool:
    """Whether a quotation is speech: it ends like a sentence or a tag follows, and what stands
    before it lets somebody speak. Signs, titles and scare quotes stand inside a sentence."""
    inner = text[quote.start : quote.end].strip(_MARKS)
    if not any(ch.isalnum() for ch in inner):
        return bool(inner) and quote.start < 4 and quote.end > len(text) - 4
    before, after = (
        text[max(0, quote.start - 120) : quote.start].rstrip(),
        text[quote.end : quote.end + 120],
    )
    ended = inner[-1] in ".,!?…—–-;:" or inner.endswith("--")
    first = not before.strip("*_( ")
    before = before.rstrip("([*_ ") or before
    if not quote.closed or not quote.opened:
        return True
    usual = {"D": double, "S": single, "G": True}[quote.family]
    if first and not after.strip("*_ .)"):
        return True
    long = len(inner.split()) > 4 and not inner.istitle() and usual
    if first:
        return ended or long or _tagged(after) or not after.lstrip()[:1].islower()
    if _SIGN.search(before) and not (last is not None and before[-1:] == ","):
        return False
    tail = before[-1]
    if tail in ".!?…—–-\"”’'»)" or (tail in "*_" and before[-2:-1] in ".!?…"):
        whole = (long or (usual and not after.strip())) and inner[:1].isupper()
        return ended or whole or _tagged(after)
    if tail in ",:;":
        if ended or _tagged(after):
            return usual or inner[:1].isupper()
        return bool(_speaker_before(before)) and usual
    if (
        last is not None
        and long
        and quote.start - last.end < 100
        and text[last.end - 2] not in ".?!"
    ):
        # A dash lost in a transcription: '"You see" she tapped the volume "we don't print."'
        return True
    if not ended:
        return _tagged_strongly(after) and inner[:1].isupper()
    return _inside(before, inner, after, usual)


def _inside(before: str, inner: str, after: str, usual: bool) -> bool:
    """A quotation that ends like a sentence, in the middle of one: 'she said "No." And left'."""
    word = _LAST_WORD.search(before)
    lead = word.group(1).lower() if word else ""
    if lead in _NAMING:
        return False
    if VERB_BASE.get(lead) and lead not in ("call", "called", "calls"):
        return usual
    if _tagged(after) and usual:
        return True
    if inner[-1] in ",;:":
        return usual and _speaker_before(before) and inner[:1].isupper()
    return usual and inner[:1].isupper() and len(inner.split()) > 1 and _speaker_before(before)


def _speaker_before(before: str) -> bool:
    words = [w.lower() for w in _WORD.findall(before)[-6:]]
    return any(word in STRONG_VERBS for word in words)


def _tagged(after: str) -> bool:
    match = _TAG_AFTER.match(after)
    if not match:
        return False
    return any(word in VERB_BASE for word in match.groups() if word)


def _tagged_strongly(after: str) -> bool:
    match = _TAG_AFTER.match(after)
    if not match:
        return False
    return any(word in STRONG_VERBS for word in match.groups() if word)


def tag_cut(text: str, start: int, end: int | None = None) -> int:
    """Where a tag begins inside a quotation whose closing mark is missing; 0 for nowhere."""
    stop = min(len(text) if end is None else end, start + 2000)
    for match in _TAG_CUT.finditer(text, start + 1, stop):
        verb = (match.group(1) or match.group(2) or "").lower()
        if VERB_BASE.get(verb) in ("say", "ask", "reply", "answer", "cry", "whisper", "shout",
                                   "murmur", "mutter", "exclaim"):  # fmt: skip
            other = match.group(2)
            if other is None or other.islower():
                return match.start() + 1
    return 0


__all__ = ["PRONOUNS", "is_spoken", "tag_cut"]
