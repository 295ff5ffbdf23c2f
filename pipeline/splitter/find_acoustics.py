"""Who is heard over a telephone or through a door: from tags, from names, and until it is over."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.model import NARRATOR, Line
from pipeline.splitter.tag_clauses import WORD
from pipeline.splitter.words.speech_verbs import VERB_BASE

_PHONE = r"(?:tele)?phone|line|receiver|handset|earpiece|answering machine|answerphone|voicemail"
_RADIO = r"radio|wireless|intercom|walkie-talkie|comms?|headset|entryphone|baby monitor"
_SPEAKERS = r"loudspeakers?|speakers?|tannoy|public address|pa|megaphone|loudhailer|bullhorn"
_ADJECTIVE = r"(?:\w+ )?"
_PLACES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for pattern, word in (
        (
            rf"\b(?:down|from|through|on) the {_ADJECTIVE}(?:{_PHONE})\b"
            r"|\bover the (?:\w+ )?(?:(?:tele)?phone|line)\b|\b(?:on|at|from) the other end\b",
            "on the phone",
        ),
        (rf"\b(?:over|on|from|through) the {_ADJECTIVE}(?:{_RADIO})\b", "on the radio"),
        (
            rf"\b(?:over|on|from|through) the {_ADJECTIVE}(?:{_SPEAKERS})\b",
            "over a loudspeaker",
        ),
        (
            rf"\bthrough the {_ADJECTIVE}(?:door|wall|letterbox|letter box|keyhole|hatch)\b"
            r"|\bfrom (?:behind|the other side of|beyond) the (?:\w+ )?(?:door|wall)\b",
            "through a door",
        ),
    )
)  # fmt: skip
_NAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), word)
    for pattern, word in (
        (rf"\b(?:voice|caller|operator|man|woman) (?:on|from) the (?:{_PHONE})\b"
         r"|\bcaller\b|\b(?:answering machine|answerphone|voicemail)\b", "on the phone"),
        (rf"\b(?:{_RADIO})\b", "on the radio"),
        (r"\b(?:loudspeaker|tannoy|announcer)\b", "over a loudspeaker"),
    )
)  # fmt: skip
_OVER = {
    "on the phone": r"\bhung up\b|\brang off\b|\bline (?:went|was) dead\b|\bended the call\b"
    r"|\bput (?:down )?the (?:phone|receiver)(?: down)?\b|\bclicked off\b|\bdisconnected\b",
    "on the radio": r"\b(?:switched|turned|clicked|snapped) (?:it |the \w+ )?off\b",
    "over a loudspeaker": r"\b(?:switched|turned|clicked) (?:it |the \w+ )?off\b",
    "through a door": r"\bdoor (?:\w+ )?(?:opened|swung|flew|gave)\b|\bopened (?:it|the \w*\s?door)"
    r"|\bcame in\b|\blet (?:him|her|them) in\b|\bunlocked\b",
}
_ENDS = {word: re.compile(pattern, re.IGNORECASE) for word, pattern in _OVER.items()}
_LETTER = "from a letter"
_CLIPPED = (
    r"tis|twas|twere|twill|twould|em|im|is|er|e|ave|ad|as|ow|ello|ere|cause|cos|bout|til|n|ark"
)
_INNER_QUOTE = re.compile(rf"(?:“‘|‘“|\"'|'\")(?!(?:{_CLIPPED})\b)", re.IGNORECASE)
"""A quotation in a quotation; not “'Tis late”."""
_READ_WORDS = 12
"""A quotation in a quotation of so many words is read out; a shorter one is a title or a mot."""
_CLAUSE = re.compile(r"[.!?;—]")


def with_acoustics(lines: Sequence[Line], narrator: str) -> tuple[Line, ...]:
    """The lines with ``on the phone`` and the like among the directions of those who are heard so:
    from the tag or name that says it to the end of the scene, or until somebody hangs up or a door
    opens; what they said before in the scene too. Whoever tells the story (``narrator``) is where
    the listener is, and so is who speaks into a telephone."""
    treated = [
        replace(line, delivery=(*line.delivery, _LETTER)) if _is_read_aloud(line) else line
        for line in lines
    ]
    start = 0
    for end in range(1, len(lines) + 1):
        if end == len(lines) or lines[end].place != lines[start].place:
            for index, word in _in_scene(lines, start, end, narrator):
                line = treated[index]
                if word not in line.delivery:
                    treated[index] = replace(line, delivery=(*line.delivery, word))
            start = end
    return tuple(treated)


def _in_scene(
    lines: Sequence[Line], start: int, end: int, narrator: str
) -> Iterator[tuple[int, str]]:
    """(line, word) of everybody in a scene who is heard from elsewhere."""
    present = {"", narrator, NARRATOR}
    said_by: dict[str, list[int]] = {}
    for index in range(start, end):
        speaker = lines[index].speaker
        if lines[index].kind == "speech" and speaker is not None and speaker not in present:
            said_by.setdefault(speaker, []).append(index)
    for speaker, own in said_by.items():
        over = start
        for at in own:
            word = _named(speaker) or _tagged(lines, at)
            if not word or at < over:
                continue
            # What was said before the first tag came from there as well.
            begins = start if over == start else at
            over = _ends_at(lines, at, end, word)
            heard = own[bisect_left(own, begins) : bisect_left(own, over)]
            yield from ((index, word) for index in heard)


def _is_read_aloud(line: Line) -> bool:
    """Whether somebody reads out what another wrote: “‘My dear girl …’”."""
    return (
        line.kind == "speech"
        and _INNER_QUOTE.match(line.text) is not None
        and len(line.text.split()) >= _READ_WORDS
    )


def _ends_at(lines: Sequence[Line], at: int, end: int, word: str) -> int:
    """The line with which it is over."""
    over = _ENDS.get(word)
    for index in range(at, end):
        if over is not None and lines[index].kind == "narration" and over.search(lines[index].text):
            return index
    return end


def _named(speaker: str) -> str:
    return next((word for pattern, word in _NAMES if pattern.search(speaker)), "")


def _tagged(lines: Sequence[Line], index: int) -> str:
    """What the tag of a line says of where it comes from."""
    clauses = []
    line = lines[index]
    after = lines[index + 1] if index + 1 < len(lines) else None
    if after is not None and after.kind == "narration" and not line.paragraph_end:
        clause = _CLAUSE.split(after.text)[0]
        # 'She comes down the line' is no tag.
        if clause[:1].islower() or any(w.lower() in VERB_BASE for w in WORD.findall(clause)):
            clauses.append(clause)
    before = lines[index - 1] if index else None
    if before is not None and before.kind == "narration" and not before.paragraph_end:
        lead = before.text.rstrip()
        if lead.endswith((",", ":")):
            clauses.append(_CLAUSE.split(lead)[-1])
    said = " ".join(clauses)
    return next((word for pattern, word in _PLACES if pattern.search(said)), "")
