"""The first-person narrator: 'often named inside quotes, almost never in narration'."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.model import NARRATOR, Manuscript
from pipeline.splitter.people.person_registry import PersonDraft, PersonRegistry
from pipeline.splitter.people.reference import Reference
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.names import GIVEN_NAMES

_INTRODUCES = re.compile(
    r"\b(?:[Mm]y name(?:[’']s| is)|[Tt]hey call me|[Cc]all me|[Nn]ame[’']s) ([A-Z][\w’'-]+)"
)
_NAMES_ITSELF = re.compile(r"\bI, ((?:[A-Z][\w’'-]+ ?){1,3}),")
"""'I, Tobias Wick, aged fourteen'."""
_SAID_BY_ME = re.compile(r"\s*(?:I \w+|\w+ I\b)")
_FEWEST = 3
"""Times that narration says 'I' in a story told in first person."""
_DENSITY = 0.008
"""First-person words among the words of its narration."""
_EARLY = 0.25
"""The part of the text by which a narrator who is never answered has been called once."""
_APART = 0.1
"""The part of the text from the first such call to the last."""


def find_narrator(
    registry: PersonRegistry,
    references: Sequence[Reference],
    manuscript: Manuscript,
    spans: Sequence[Span],
) -> int | None:
    """The number of the narrator, a new person where nobody names them; None in third person."""
    in_narration = [r for r in references if r.kind == "first" and not r.quoted]
    words = sum(
        manuscript.paragraphs[span.paragraph].text.count(" ", span.start, span.end)
        for span in spans
        if span.kind == "narration"
    )
    subjects = sum(reference.words[0] == "i" for reference in in_narration)
    if subjects < _FEWEST or len(in_narration) < _DENSITY * words:
        return None
    for number, draft in enumerate(registry.drafts):
        if draft.is_narrator:
            return number
    narrator = _likeliest_narrator(registry, references, manuscript, spans)
    if narrator is None:
        narrator = registry.add(PersonDraft(name_forms=Counter([NARRATOR])))
    registry.drafts[narrator].is_narrator = True
    return narrator


def _likeliest_narrator(
    registry: PersonRegistry,
    references: Sequence[Reference],
    manuscript: Manuscript,
    spans: Sequence[Span],
) -> int | None:
    """The one whom others call by name where the narrator speaks; None where nobody stands out."""
    named = _named_by_itself(registry, manuscript, spans)
    if named is not None:
        return named
    introduced = _introductions(registry, manuscript, spans)
    calls = _calls(references, manuscript)
    points = introduced + Counter({n: sum(c.points for c in own) for n, own in calls.items()})
    ranked: list[tuple[float, int]] = []
    for number, score in points.items():
        draft = registry.drafts[number]
        deeds = draft.acting_mentions + draft.speaking_mentions
        quoted = draft.quoted_mentions
        if draft.is_group or draft.narration_mentions > 0.5 * quoted or deeds > 0.05 * quoted:
            continue
        given = 2.5 if draft.given_names & GIVEN_NAMES else 0.0
        titled = 3.0 if draft.titles else 0.0
        ranked.append((score + given - 1.5 * draft.narration_mentions - titled, number))
    ranked.sort(key=lambda pair: (-pair[0], pair[1]))
    # A wrong name costs more than none: the best must stand out.
    if not ranked or ranked[0][0] < 3 or (len(ranked) > 1 and ranked[0][0] < ranked[1][0] + 1):
        return None
    best = ranked[0][1]
    there = introduced[best] or _is_there_throughout(calls[best], manuscript)
    return best if there else None


def _introductions(
    registry: PersonRegistry, manuscript: Manuscript, spans: Sequence[Span]
) -> Counter[int]:
    """Points for those whom the narrator says to be: 'Call me Ellis.'"""
    points: Counter[int] = Counter()
    for span in spans:
        text = manuscript.paragraphs[span.paragraph].text
        match = _INTRODUCES.search(text, span.start, span.end)
        if match is None:
            continue
        if span.kind == "narration" or _SAID_BY_ME.match(text[span.end : span.end + 24]):
            for number in registry.names.get(match.group(1).lower(), ()):
                points[number] += 6
    return points


def _named_by_itself(
    registry: PersonRegistry, manuscript: Manuscript, spans: Sequence[Span]
) -> int | None:
    """The one person whom narration names as 'I'."""
    for span in spans:
        if span.kind == "narration":
            text = manuscript.paragraphs[span.paragraph].text
            for match in _NAMES_ITSELF.finditer(text, span.start, span.end):
                words = match.group(1).lower().split()
                bearers = set.intersection(*(set(registry.names.get(w, ())) for w in words))
                if len(bearers) == 1:
                    return bearers.pop()
    return None


@dataclass(frozen=True, slots=True)
class _Call:
    """Somebody is called by name."""

    paragraph: int
    points: int
    """How much it speaks for the narrator."""
    answered: bool
    """Whether the narrator acts in the next paragraph."""


def _is_there_throughout(calls: Sequence[_Call], manuscript: Manuscript) -> bool:
    """Whether somebody who is called may be there all the time: answers, or is called more than
    once from early on. (Of 55 stories' narrators, named wrongly 5 instead of 12, rightly 24
    instead of 27.)"""
    if any(call.answered for call in calls):
        return True
    whole = len(manuscript.paragraphs)
    places = [call.paragraph for call in calls]
    return (
        len(places) > 1
        and min(places) <= _EARLY * whole
        and max(places) - min(places) >= _APART * whole
    )


def _calls(
    references: Sequence[Reference], manuscript: Manuscript
) -> defaultdict[int, list[_Call]]:
    """The calls of everybody who is called where the narrator speaks next or just spoke. Where the
    narrator speaks or acts in the same paragraph, it is the narrator who calls."""
    mine = [r for r in references if r.kind == "first"]
    speaking = {r.paragraph for r in mine if r.speaks}
    acting = {r.paragraph for r in mine if not r.quoted and r.words[0] == "i"}
    calls: defaultdict[int, list[_Call]] = defaultdict(list)
    for reference in references:
        if reference.person is None or not reference.vocative or reference.kind != "name":
            continue
        at = reference.paragraph
        text = manuscript.paragraphs[at].text
        is_alone = not text[max(0, reference.start - 2) : reference.start - 1].strip()
        if text[reference.end : reference.end + 1] == "." and is_alone:
            continue  # 'Nerys.' tells a name as often as it calls one
        around = 2 * (at + 1 in speaking) + (at - 1 in speaking) + (at + 1 in acting)
        here = 4 * (at in speaking) + 3 * (at in acting and at not in speaking)
        calls[reference.person].append(_Call(at, 2 + around - here, at + 1 in acting))
    return calls
