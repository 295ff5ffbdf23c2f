"""Whether a quotation has a tag of its own, which parts it from the one before in its paragraph.

'“Is it coming?” asked Ines. “It always comes,” said Tomas.' is what two people say. One who goes on
behind a tag isn't tagged again; where a writer does so all the same, both tags name one person.
"""

from __future__ import annotations

import re

from pipeline.splitter.words.speech_verbs import SPEECH_VERBS, STRONG_VERBS

_NAMED = (
    r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Aa]n?)(?: [\w’'-]+){1,3}?"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady|Captain)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2})"
)
_SUBJECT = rf"(?:{_NAMED}|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)"
_ADVERB = r"(?:(?:\w+ly|just|then|again|also|still) )?"
_VERB_FIRST = re.compile(rf"\s*(?P<verb>[a-z]+) {_ADVERB}{_SUBJECT}\b")
_SUBJECT_FIRST = re.compile(rf"\s*{_SUBJECT} {_ADVERB}(?P<verb>[a-z]+)\b")
_FROM = re.compile(rf"\s*(?:this |came |that )?from {_NAMED}\b")
_STOP = r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.;!?]"
_CLAUSE_START = re.compile(
    rf"(?:\A|{_STOP})\s*"
    r"(?:(?:From|In|At|On|Behind|Beside|Across|Over|Then|So)\b[^.;!?,]{0,40}(?:, | (?=[A-Z])))?"
    r"|,?\s*\b(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o|while|whereupon|when|before|until"
    r"|(?:to|at|upon) which)\s+(?:then\s+)?"
)
_BEHIND_VERB = r"\w+ly|back|up|down|out|in|aloud|again|him|her|them|me|us|[A-Z]\w+"
_SAYS = rf"(?P<verb>[a-z]+)(?: (?:{_BEHIND_VERB}))?\s*"
_BRIEF_CLAUSE = re.compile(rf"{_SUBJECT} {_ADVERB}{_SAYS}[,:]?\s*\Z")
_INVERTED_CLAUSE = re.compile(rf"{_SAYS}{_NAMED}\s*[,:]\s*\Z", re.IGNORECASE)
_LONG_CLAUSE = re.compile(
    rf"(?:it (?:was|is) )?{_NAMED}\b"
    rf"(?:(?!\b(?:he|she|they|I|we)\b)[^.;!?]){{1,90}}?\b{_SAYS}[,:]\s*\Z"
)
_TRAILING_CLAUSE = re.compile(
    rf"{_NAMED} (?:(?:was|were|is|are) )?{_ADVERB}{_SAYS}, [^.;!?]{{2,80}}[,:]\s*\Z"
)
"""'Tomas told her, pulling up the blanket,'."""
_VOICE_CLAUSE = re.compile(
    rf"{_NAMED}[’']s? (?:\w+ )?(?:voice|answer|reply|shout|whisper)\b[^.;!?]{{0,60}}[,:]\s*\Z"
)
_IS_LIKE = re.compile(rf"{_SUBJECT}(?: (?:was|were|is|are)|[’'](?:s|m|re)) (?:like|all)[,:]\s*\Z")
_FAR = 160
"""Characters of narration that are looked at."""


def has_own_tag(after: str) -> bool:
    """Whether the narration behind a quotation begins with a tag: 'said Tomas', 'she answered'."""
    after = after[:_FAR]
    match = _VERB_FIRST.match(after)
    if match is not None and match["verb"] in SPEECH_VERBS:
        return True
    match = _SUBJECT_FIRST.match(after)
    if match is not None and match["verb"] in STRONG_VERBS:
        return True
    return _FROM.match(after) is not None


def is_led_in(before: str) -> bool:
    """Whether narration leads the quotation behind it in: 'Tomas asked,'."""
    return _lead_in(before, at_the_start=True) is not None


def lead_in_start(before: str, between: str) -> int | None:
    """Where the narration between two quotations begins to lead the second in by a clause of its
    own ('… and Tomas said,'); None where it doesn't. ``before`` is the narration before the
    first: what has a lead-in needs no tag behind it."""
    return _lead_in(between, at_the_start=is_led_in(before))


def _lead_in(narration: str, *, at_the_start: bool) -> int | None:
    skipped = max(0, len(narration) - _FAR)
    near = narration[skipped:]
    for clause in _CLAUSE_START.finditer(near):
        if clause.start() + skipped == 0 and not at_the_start and not clause.group().strip():
            continue
        if _leads_in(near, clause.end()):
            return skipped + clause.end()
    return None


def _leads_in(text: str, at: int) -> bool:
    """Whether a clause that leads a quotation in begins at a place and ends with the text."""
    for clause, verbs in (
        (_BRIEF_CLAUSE, SPEECH_VERBS),
        (_LONG_CLAUSE, SPEECH_VERBS),
        (_INVERTED_CLAUSE, STRONG_VERBS),
        (_TRAILING_CLAUSE, STRONG_VERBS),
    ):
        match = clause.match(text, at)
        if match is not None and match["verb"].lower() in verbs:
            return True
    return bool(_IS_LIKE.match(text, at) or _VOICE_CLAUSE.match(text, at))
