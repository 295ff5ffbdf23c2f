"""Whether a quotation has a tag of its own, which parts it from the one before in its paragraph.

'“Is it coming?” asked Ines. “It always comes,” said Tomas.' is what two people say. One who goes on
behind a tag isn't tagged again; where a writer does so all the same, both tags name one person.
"""

from __future__ import annotations

import re

from pipeline.splitter.words.speech_verbs import SPEECH_VERBS, STRONG_VERBS

_SUBJECT = (
    r"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Mm]y|[Aa]n?)(?: [\w’'-]+){1,3}?"
    r"|(?:(?:Mr|Mrs|Ms|Dr|Miss|Sir|Lady|Captain)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+){0,2}"
    r"|[Hh]e|[Ss]he|[Tt]hey|I|[Ww]e)"
)
_ADVERB = r"(?:\w+ly )?"
_VERB_FIRST = re.compile(rf"\s*(?P<verb>[a-z]+) {_ADVERB}{_SUBJECT}\b")
_SUBJECT_FIRST = re.compile(rf"\s*{_SUBJECT} {_ADVERB}(?P<verb>[a-z]+)\b")
_LEAD_IN = re.compile(
    rf"(?:[.;!?]\s+|\b(?:[Aa]nd|[Bb]ut|[Tt]hen|while|whereupon)\s+){_SUBJECT} {_ADVERB}"
    rf"(?P<verb>[a-z]+)(?: \w+ly)?\s*[,:]\s*\Z"
)
_FAR = 90
"""Characters of narration that are looked at."""


def has_own_tag(after: str) -> bool:
    """Whether the narration behind a quotation begins with a tag: 'said Tomas', 'she answered'."""
    after = after[:_FAR]
    match = _VERB_FIRST.match(after)
    if match is not None and match["verb"] in SPEECH_VERBS:
        return True
    match = _SUBJECT_FIRST.match(after)
    return match is not None and match["verb"] in STRONG_VERBS


def has_own_lead_in(between: str) -> bool:
    """Whether the narration between two quotations leads the second in by a clause of its own:
    '… and Tomas said,'."""
    match = _LEAD_IN.search(between[-_FAR:])
    return match is not None and match["verb"] in STRONG_VERBS
