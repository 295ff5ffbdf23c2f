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
_PRONOUN_TAG = re.compile(rf"\s*(?P<who>[Hh]e|[Ss]he) {_ADVERB}(?P<verb>[a-z]+)\b")
_NAME_FIRST = re.compile(rf"\s*{_NAMED} {_ADVERB}(?P<verb>[a-z]+)\b")
_GOES_ON = frozenset({"went", "goes", "began", "begins", "kept", "keeps", "came", "comes"})
_FROM = re.compile(rf"[\s—–-]*(?:this |came |that )?from {_NAMED}\b")
_WAS = re.compile(
    rf"\s*(?:(?:That|This|It) (?:was|is) {_NAMED}"
    rf"|The (?:answer|question|reply|voice|words?) (?:was|were|is) {_NAMED}[’']s?)(?=[.,;!?]|\Z)"
)
"""'“No, you.” That was Jude.', '“Not far.” The answer was Jude's.'"""
_OWNER = re.compile(rf"\s*(?:was|is|came|comes) {_NAMED}[’']s?(?=[ .,;!?]|\Z)")
"""'“A pound,” was Jude's offer.'"""
_OWNED = re.compile(
    rf"\s*{_NAMED}[’']s?(?: (?:voice|answer|reply|cry))?"
    r" (?:rang|came|rose|floated|drifted|called)\b"
)
"""'“Coming!” Jude's rang up.'"""
_HOW_PUT = re.compile(rf"\s*(?:was|is) (?:how|what) {_SUBJECT} (?:\w+ly )?[a-z]+\b")
"""'“In a word,” was how Tomas put it.'"""
_AT_LENGTH = re.compile(
    rf"\s*{_SUBJECT} (?:had|has|was|is|managed|began|begins|started|tried)\b"
    r"(?: [a-z’'-]+){0,4} to (?P<verb>[a-z]+)\b"
)
"""'“To what?” Jude had time to say.'"""
_ENDS_IN_COMMA = re.compile(r",[\"”’'»*_]*\Z")
_ENDS_IN_STOP = re.compile(r"[\w.][\"”’'»*_ ]*\Z")
_ENDING = 8
"""Characters of a quotation's end in which its last mark is looked for."""
_STOP = r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSt)[.;!?]"
_CLAUSE_START = re.compile(
    rf"(?:\A|{_STOP})\s*"
    r"(?:(?:From|In|At|On|Behind|Beside|Across|Over)\b"
    r"(?:(?!\b(?:he|she|it|they|I)\b)[^.;!?,]){0,40}?(?:, | (?=[A-Z]))"
    r"|(?:Then|So)\b(?:[^.;!?,]{0,40}, (?=\S)| )"
    r"|(?:When|While|As|After|Before|Once|Until) )?"
    r"|,?\s*\b(?:[Aa]nd|[Bb]ut|[Tt]hen|[Ss]o|while|whereupon|when|before|until"
    r"|(?:to|at|upon) which)\s+(?:then\s+)?"
)
_BEHIND_VERB = r"\w+ly|back|up|down|out|in|aloud|again|him|her|them|me|us|this|that|it|to|[A-Z]\w+"
_SAYS = rf"(?P<verb>[a-z]+)(?: (?:{_BEHIND_VERB})){{0,2}}\s*"
_BRIEF_CLAUSE = re.compile(rf"{_SUBJECT} {_ADVERB}{_SAYS}[,:]?\s*\Z")
_INVERTED_CLAUSE = re.compile(
    rf"(?P<verb>[A-Za-z][a-z]+) (?:(?:back|up|out|then) )?{_NAMED}\s*[,:]\s*\Z"
)
_LONG_CLAUSE = re.compile(
    rf"(?:it (?:was|is) )?{_NAMED}\b"
    rf"(?:(?!\b(?:he|she|they|I|we)\b)[^.;!?]){{1,90}}?\b{_SAYS}[,:]\s*\Z"
)
_TRAILING_CLAUSE = re.compile(
    rf"{_NAMED} (?:(?:was|were|is|are) )?{_ADVERB}{_SAYS}, [^.;!?]{{2,80}}[,:]\s*\Z"
)
"""'Tomas told her, pulling up the blanket,'."""
_VOICE_CLAUSE = re.compile(
    rf"{_NAMED}[’']s? (?:\w+ )?(?:voice|answer|reply|shout|whisper|words?|cry|offer)\b"
    r"[^.;!?]{0,60}[,:]\s*\Z"
    rf"|{_NAMED}[’']s? (?:was|were|is|are)[,:]\s*\Z"
)
_IS_LIKE = re.compile(rf"{_SUBJECT}(?: (?:was|were|is|are)|[’'](?:s|m|re)) (?:like|all)[,:]\s*\Z")
_THING_SAID = re.compile(
    rf"(?:the|all|what)\b[^.;!?]{{0,30}}? ?{_SUBJECT} (?:\w+ )?(?P<verb>[a-z]+)\b[^.;!?]{{0,40}}"
    r" (?:was|is|were)[,:]?\s*\Z",
    re.IGNORECASE,
)
"""'The first thing that Tomas said to me was,'"""
_ANSWER = re.compile(
    rf"\s*{_SUBJECT}\b[^.;!?]{{1,80}}\band (?:\w+ly )?(?:answer|repl|return|respond)[a-z]+\b"
    r"[^.;!?]{0,40}[,:]\s*\Z"
)
"""'“And when?” She hung her head and answered, “never.”'"""
_BARE_CLAUSE = re.compile(rf"{_NAMED}(?:, [^.;!?“\"‘]{{2,60}})?[,:]\s*\Z")
"""'“I dare say”; and Tomas, “Then say it louder.”'"""
_JOINS = re.compile(r"(?:\A[”\"’']?[;,.]?|;)\s*(?:and|then|but|and then)\s+\Z")
_ONE_NAME = re.compile(rf"\s*{_NAMED}")
_FAR = 160
"""Characters of narration that are looked at."""


def has_own_tag(quotation: str, after: str, between: str = "") -> bool:
    """Whether the narration behind a quotation begins with a tag: 'said Tomas', 'she answered'. One
    that ends in a comma lets verbs tag it that are deeds elsewhere ('Tomas called'), of 'he' and
    'she' too where the other pronoun tags the quotation before, in ``between``."""
    after = after[:_FAR]
    end = quotation[-_ENDING:]
    he, she = _PRONOUN_TAG.match(between), _PRONOUN_TAG.match(after)
    is_other = he is not None and she is not None and he["who"].lower() != she["who"].lower()
    if is_other and she is not None and she["verb"] in SPEECH_VERBS and _ENDS_IN_COMMA.search(end):
        return True
    of_comma = SPEECH_VERBS if _ENDS_IN_COMMA.search(end) else STRONG_VERBS
    for clause, verbs in (
        (_VERB_FIRST, SPEECH_VERBS),
        (_SUBJECT_FIRST, STRONG_VERBS),
        (_NAME_FIRST, of_comma - _GOES_ON),
        (_AT_LENGTH, frozenset() if _ENDS_IN_STOP.search(end) else STRONG_VERBS),
    ):
        match = clause.match(after)
        if match is not None and match["verb"] in verbs:
            return True
    return is_from_somebody(after) or any(c.match(after) for c in (_OWNER, _OWNED, _HOW_PUT, _WAS))


def is_from_somebody(after: str) -> bool:
    """Whether narration behind a quotation names who says it without a verb: 'from Tomas'."""
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
    if not skipped and _ANSWER.match(near):
        return len(near) - len(near.lstrip())
    for clause in _CLAUSE_START.finditer(near):
        if clause.start() + skipped == 0 and not at_the_start and not clause.group().strip():
            continue
        if not skipped and _ONE_NAME.fullmatch(near, 0, clause.start()):
            continue  # 'Hana and Piet said,'
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
        (_THING_SAID, STRONG_VERBS),
    ):
        match = clause.match(text, at)
        if match is not None and match["verb"].lower() in verbs:
            return True
    if _JOINS.search(text[:at]) and _BARE_CLAUSE.match(text, at):
        return True
    return bool(_IS_LIKE.match(text, at) or _VOICE_CLAUSE.match(text, at))
