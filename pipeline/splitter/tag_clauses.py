"""The clauses of narration that tag a quotation: 'said Mara softly', 'she asked, and sat down'."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.speech_verbs import VERB_BASE
from pipeline.splitter.words.word_set import word_set

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_CLAUSE_END = re.compile(r"[.!?;:]|,? (?:and|as|while|when|but|who|which|then|before|after)\b")
_SUBJECT_STARTS = word_set("he she i they we the his her my")


def tag_clauses(text: str, spans: Sequence[Span], index: int) -> list[str]:
    """The clauses that tag a piece of speech: after it, and before it where it is led in.

    ``text`` is the paragraph of ``spans[index]``.
    """
    clauses = []
    after = clause_after(text, spans, index)
    if after:
        clauses.append(after)
    before = spans[index - 1] if index else None
    if (
        before is not None
        and before.paragraph == spans[index].paragraph
        and before.utterance is None
    ):
        lead = text[before.start : before.end].rstrip()
        if lead.endswith((",", ":")):
            clause = re.split(r"[.!?;]\s", lead)[-1]
            if any(word.lower() in VERB_BASE for word in WORD.findall(clause)[-8:]):
                clauses.append(clause)
    return clauses


def clause_after(text: str, spans: Sequence[Span], index: int) -> str:
    """The tag's clause right after a piece of speech; empty where none follows."""
    if index < 0 or index + 1 >= len(spans) or spans[index].utterance is None:
        return ""
    span, after = spans[index], spans[index + 1]
    if after.paragraph != span.paragraph or after.utterance is not None:
        return ""
    clause = text[after.start : min(after.end, after.start + 200)].lstrip(" —–-,")
    end = _CLAUSE_END.search(clause)
    clause = clause[: end.start()] if end else clause
    words = [word.lower() for word in WORD.findall(clause)[:7]]
    verb = next((word for word in words if word in VERB_BASE), None)
    if verb is None:
        return ""
    closing = text[max(span.start, span.end - 12) : span.end].rstrip("\"”’'»*_ ")[-1:]
    if not clause[:1].islower() and closing == "." and VERB_BASE[verb] not in ("say", "ask"):
        return ""  # 'Vesper laughed.' after a full stop is a deed, though it colours nothing
    return clause


def is_pure_tag(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether a narration span only says who speaks: 'said Mara.', 'she asked softly,'."""
    span = spans[index]
    words = WORD.findall(text[span.start : span.end])
    if not 2 <= len(words) <= 6 or not clause_after(text, spans, index - 1):
        return False
    verbs = [place for place, word in enumerate(words) if word.lower() in VERB_BASE]
    if len(verbs) != 1:
        return False
    verb = verbs[0]
    if verb > 0:
        starts_subject = words[0].lower() in _SUBJECT_STARTS or words[0][0].isupper()
        ends_clause = verb == len(words) - 1 or words[verb + 1].lower().endswith("ly")
        if not (starts_subject and ends_clause):
            return False
    body = text[span.start : span.end].strip(" ,.—–-;:")
    return not re.search(r"[,;:.!?—]", body)
