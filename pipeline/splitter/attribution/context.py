"""What stands around each quotation: its turn, its tag, the beats beside it, who is named in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.model import Manuscript
from pipeline.splitter.attribution.lead_ins import tag_before
from pipeline.splitter.attribution.narration import Overlay, Run, overlays_of, read_run, within
from pipeline.splitter.attribution.speech_tags import Tag, Unit, sentences, tag_after, units
from pipeline.splitter.people.mentions import People
from pipeline.splitter.quotes.spans import Span
from pipeline.splitter.words.grammar import gender_of


@dataclass(slots=True)
class Utterance:
    """A quotation and its surroundings."""

    number: int
    """Its number in the spans."""
    thought: bool
    pieces: list[tuple[int, int, int]]
    """(paragraph, start, end)."""
    text: str = ""
    before: Run | None = None
    mids: list[Run] = field(default_factory=list)
    after: Run | None = None
    tag: Tag | None = None
    role: str = ""
    """Where the tag stands: ``after``, ``mid``, ``before`` or ``above`` (a paragraph before)."""
    joined: bool = False
    phrase: str = ""
    """Whoever its tag or beat names by a description that could be several people's."""
    turn: int = 0


@dataclass(slots=True)
class Turn:
    """The quotations of one paragraph: most often one speaker's."""

    utterances: list[int]
    first: int
    last: int
    """Paragraphs, both included."""
    conversation: int = 0


@dataclass(slots=True)
class Context:
    """A book as attribution sees it."""

    utterances: list[Utterance]
    turns: list[Turn]
    runs: dict[int, list[Run]]
    """Narration by paragraph."""
    quoted: dict[int, bool]
    """Paragraphs that hold speech."""
    scenes: list[int]
    """Number of the scene of each paragraph."""


WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
"""A word of speech."""

_INNER = re.compile(r"^[\s\"“”‘’'«»—–\-\[(]+|[\s\"“”‘’'«»\])]+$")


def inner(text: str) -> str:
    """What stands between the quote marks."""
    return _INNER.sub("", text)


def read_context(manuscript: Manuscript, spans: tuple[Span, ...], cast: People) -> Context:
    """The quotations of a book with their tags and neighbours."""
    overlays = overlays_of(cast)
    found: dict[int, Utterance] = {}
    runs: dict[int, list[Run]] = {}
    quoted: dict[int, bool] = {}
    previous: Run | None = None
    recent: Utterance | None = None
    for span in spans:
        text = manuscript.paragraphs[span.paragraph].text
        if span.utterance is None:
            if not text[span.start : span.end].strip(" .,;—–-"):
                continue
            run = read_run(text, span, overlays.get(span.paragraph, []))
            runs.setdefault(span.paragraph, []).append(run)
            if recent is not None and recent.pieces[-1][0] == span.paragraph:
                if recent.after is not None:
                    recent.mids.append(recent.after)
                recent.after = run
            previous = run
            continue
        quoted[span.paragraph] = True
        utterance = found.get(span.utterance)
        if utterance is None:
            utterance = Utterance(span.utterance, span.kind == "thought", [])
            found[span.utterance] = utterance
            if previous is not None and previous.paragraph == span.paragraph:
                utterance.before = previous
        elif utterance.after is not None:
            utterance.mids.append(utterance.after)
            utterance.after = None
        utterance.pieces.append((span.paragraph, span.start, span.end))
        utterance.text += (" " if utterance.text else "") + inner(text[span.start : span.end])
        recent = utterance
        previous = None
    ordered = [found[number] for number in sorted(found)]
    scenes = _scenes(manuscript)
    for utterance in ordered:
        _find_tag(manuscript, utterance, overlays, runs, quoted)
        utterance.phrase = _phrase(manuscript, cast, utterance)
    return Context(ordered, _turns(ordered, scenes), runs, quoted, scenes)


def _scenes(manuscript: Manuscript) -> list[int]:
    numbers = []
    scene = 0
    place = None
    for paragraph in manuscript.paragraphs:
        if paragraph.kind != "prose" or paragraph.place != place:
            scene += 1
            place = paragraph.place
        numbers.append(scene)
    return numbers


def _find_tag(
    manuscript: Manuscript,
    utterance: Utterance,
    overlays: dict[int, Overlay],
    runs: dict[int, list[Run]],
    quoted: dict[int, bool],
) -> None:
    """Sets the tag: after the first piece, else between, else before, else a paragraph above."""
    paragraph = utterance.pieces[0][0]
    text = manuscript.paragraphs[paragraph].text
    tries: list[tuple[Run, str, str]] = []
    for place, run in enumerate(utterance.mids):
        tries.append((run, "mid", _closing(text, run.start)))
        if place >= 1:
            break
    if utterance.after is not None:
        tail = manuscript.paragraphs[utterance.after.paragraph].text
        tries.append((utterance.after, "after", _closing(tail, utterance.after.start)))
    weak: tuple[Tag, str, bool] | None = None
    for run, role, mark in tries:
        body = manuscript.paragraphs[run.paragraph].text
        line = _first(body, run, overlays)
        joined = run.lower or mark not in ".…" or (role == "mid" and run.lead == ",")
        tag = tag_after(line, joined) if line else None
        if tag is None:
            continue
        if tag.speech and (joined or role == "mid"):
            utterance.tag, utterance.role, utterance.joined = tag, role, joined
            return
        weak = weak or (tag, role, joined)
    led = _led_in(manuscript, utterance, overlays, runs, quoted)
    if led is not None:
        utterance.tag, utterance.role = led
        utterance.joined = True
    elif weak is not None:
        utterance.tag, utterance.role, utterance.joined = weak


_DOUBTED = 0.75
"""How sure a description has to be that it isn't weighed anew from the rest of the book."""


def _phrase(manuscript: Manuscript, cast: People, utterance: Utterance) -> str:
    tag = utterance.tag
    if tag is not None and tag.description:
        return tag.description
    mention = tag.mention if tag is not None else None
    if tag is None:
        around = [*utterance.mids, utterance.after, utterance.before]
        subjects = (
            actor
            for run in around
            if run is not None
            for actor in run.actors
            if actor.role == "subject"
        )
        first = next(subjects, None)
        mention = first.mention if first is not None else None
    if mention is None:
        return ""
    found = cast.mentions[mention]
    if found.kind not in ("epithet", "kin") or found.confidence >= _DOUBTED:
        return ""
    return manuscript.paragraphs[found.paragraph].text[found.start : found.end].lower()


def _closing(text: str, at: int) -> str:
    """The last mark inside the quotation that ends before ``at``."""
    body = text[:at].rstrip(" \"”’'»")
    return body[-1:] or "."


def _first(text: str, run: Run, overlays: dict[int, Overlay]) -> list[Unit]:
    end = min(run.end, run.start + 240)
    overlay = within(overlays.get(run.paragraph, []), run.start, end)
    cut = sentences(units(text, run.start, end, overlay))
    while cut and all(unit.kind == "X" for unit in cut[0]):
        cut = cut[1:]
    return cut[0] if cut else []


def _led_in(
    manuscript: Manuscript,
    utterance: Utterance,
    overlays: dict[int, Overlay],
    runs: dict[int, list[Run]],
    quoted: dict[int, bool],
) -> tuple[Tag, str] | None:
    run, role = utterance.before, "before"
    paragraph = utterance.pieces[0][0]
    if run is None:
        if quoted.get(paragraph - 1) or utterance.pieces[0][1] > 3:
            return None
        above = runs.get(paragraph - 1)
        if not above:
            return None
        run, role = above[-1], "above"
    text = manuscript.paragraphs[run.paragraph].text
    start = max(run.start, run.end - 300)
    overlay = within(overlays.get(run.paragraph, []), start, run.end)
    cut = sentences(units(text, start, run.end, overlay))
    if not cut or run.lead in "?!…":
        return None
    lead = "" if run.lead.isalnum() or run.lead in "—–-" else run.lead
    tag = tag_before(cut[-1], lead)
    if tag is None and len(cut) > 1 and cut[-2][-1].word == ";":
        tag = tag_before([*cut[-2], *cut[-1]], lead)  # 'Mara turned; and at last said,'
    return None if tag is None else (tag, role)


def _turns(utterances: list[Utterance], scenes: list[int]) -> list[Turn]:
    turns: list[Turn] = []
    conversation = 0
    for index, utterance in enumerate(utterances):
        first, last = utterance.pieces[0][0], utterance.pieces[-1][0]
        if turns and turns[-1].last == first:
            turns[-1].utterances.append(index)
            turns[-1].last = max(turns[-1].last, last)
        else:
            if turns and (first - turns[-1].last > 5 or scenes[first] != scenes[turns[-1].last]):
                conversation += 1
            turns.append(Turn([index], first, last, conversation))
        utterance.turn = len(turns) - 1
    return turns


def described_gender(tag: Tag) -> str:
    """The gender that a tag's subject shows by itself."""
    if tag.pronoun == "he":
        return "male"
    if tag.pronoun == "she":
        return "female"
    return gender_of(tag.description) if tag.description else "unknown"
