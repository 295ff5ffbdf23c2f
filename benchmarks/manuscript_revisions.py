"""Small revisions of an annotated story, as an author makes them; every character stays known."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from annotated import Person, Quote, Story

_BREAK = re.compile(r"\n\s*\n")
_WORD = re.compile(r"\b[a-z]{4,}\b")
_START = re.compile(r"(?:^|(?<=[.!?] ))(?=[A-Z][a-z]* [a-z])")
_SENTENCE = re.compile(r"(?:^|(?<=[.!?] ))[^.!?“”\"‘«»—]+[.!?] +(?=\w)")
_CUT = re.compile(r"(?<=[.!?])[”\"’»]? +(?=[A-Z“\"‘«])")

WORDS = ("another", "yellow", "quietly", "morning", "window", "perhaps", "carried", "almost")
OPENINGS = ("After a while, ", "Then ", "Besides, ", "In the end, ")
NARRATION = (
    "Somewhere a door banged, and then there was quiet.",
    "The clock on the wall said ten past.",
    "It had begun to rain again.",
    "{name} looked at the floor for a while.",
    "Nobody moved until {name} coughed.",
)
SPEECH = (
    "I never said it would be easy",
    "We could always ask somebody else",
    "That was not what I meant",
    "You'll have to tell them sooner or later",
)
STRANGERS = ("Hester Pike", "Ottilie Grange", "Mr. Dunmore", "Bartholomew")
"""People of no story."""
FIRST_STRANGER = 1000
WATCHED = 1 / 3
"""Share of changes that are aimed at the watched characters' paragraphs."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph of which every character has a number of its own, the same in every revision
    of the story."""

    text: str
    ids: tuple[int, ...]

    def cut(self, start: int, end: int) -> Passage:
        """The passage from one offset to another."""
        return Passage(self.text[start:end], self.ids[start:end])

    def __add__(self, other: Passage) -> Passage:
        return Passage(self.text + other.text, self.ids + other.ids)


@dataclass(slots=True)
class Draft:
    """A story while its author works on it. Its copies share their count of characters."""

    story: Story
    passages: list[Passage]
    speaker_of: dict[int, int]
    """Who says a character (``Person.id``), for those inside quotations."""
    fresh: itertools.count[int]
    """Numbers for new characters."""
    watched: frozenset[int] = frozenset()
    """Characters that the author comes back to."""
    strangers: set[str] = field(default_factory=set)

    def write(self, text: str, speaker: int | None = None) -> Passage:
        """New characters, all said by one person or by nobody."""
        ids = tuple(next(self.fresh) for _ in text)
        if speaker is not None:
            self.speaker_of.update(dict.fromkeys(ids, speaker))
        return Passage(text, ids)

    def text(self) -> str:
        """The manuscript."""
        return "\n\n".join(passage.text for passage in self.passages) + "\n"

    def copy(self) -> Draft:
        """The same, to be changed by itself."""
        return replace(
            self,
            passages=list(self.passages),
            speaker_of=dict(self.speaker_of),
            strangers=set(self.strangers),
        )

    def annotated(self) -> Story:
        """The story with the people who came in, for finding who is who."""
        known = [
            Person(FIRST_STRANGER + STRANGERS.index(name), name, [], "unknown", "minor")
            for name in sorted(self.strangers)
        ]
        quotes = [Quote([], person.id, "Explicit") for person in known]
        story = self.story
        return replace(story, people=[*story.people, *known], quotes=[*story.quotes, *quotes])


def draft_of(story: Story) -> Draft:
    """A story before any revision; a character's number is its place in the story's text."""
    passages = []
    at = 0
    for gap in (*_BREAK.finditer(story.text), None):
        end = gap.start() if gap else len(story.text)
        block = story.text[at:end]
        start = at + len(block) - len(block.lstrip())
        text = block.strip()
        if text:
            passages.append(Passage(text, tuple(range(start, start + len(text)))))
        at = gap.end() if gap else end
    speaker_of = {
        i: quote.speaker for quote in story.quotes for a, b in quote.spans for i in range(a, b)
    }
    return Draft(story, passages, speaker_of, itertools.count(len(story.text)))


def as_chapters(first: Story, second: Story) -> Story:
    """Two stories as the chapters of one book."""
    heads = "CHAPTER ONE\n\n", "\n\nCHAPTER TWO\n\n"
    people, quotes, text = [], [], ""
    for head, story in zip(heads, (first, second), strict=True):
        text += head
        known = len(people)
        people += [replace(person, id=person.id + known) for person in story.people]
        quotes += [
            Quote(
                [(a + len(text), b + len(text)) for a, b in quote.spans],
                quote.speaker + known,
                quote.kind,
            )
            for quote in story.quotes
        ]
        text += story.text.strip("\n")
    return replace(first, text=text + "\n", people=people, quotes=quotes, not_speech=[])


def revise(draft: Draft, draw: random.Random) -> list[str]:
    """One to three random changes made to a draft; the names of those made."""
    wanted = draw.choices((1, 2, 3), (60, 25, 15))[0]
    made: list[str] = []
    for _ in range(50):
        name = draw.choice(tuple(CHANGES))
        if CHANGES[name](draft, draw):
            made.append(name)
        if len(made) == wanted:
            break
    return made


# ------------------------------------------------------------------ changes inside a paragraph


def _change_word(draft: Draft, draw: random.Random) -> bool:
    return _replace_match(draft, draw, _WORD, lambda old: draw.choice(WORDS))


def _reword_start(draft: Draft, draw: random.Random) -> bool:
    """A few words before a sentence, whose first letter becomes small."""
    place = _draw_match(draft, draw, _START)
    if place is None:
        return False
    number, start, _ = place
    passage = draft.passages[number]
    opening = draw.choice(OPENINGS)
    speaker = draft.speaker_of.get(passage.ids[start])
    first = passage.cut(start, start + 1)
    if passage.text[start : start + 2] != "I ":
        first = Passage(first.text.lower(), first.ids)
    draft.passages[number] = (
        passage.cut(0, start)
        + draft.write(opening, speaker)
        + first
        + passage.cut(start + 1, len(passage.text))
    )
    return True


def _delete_sentence(draft: Draft, draw: random.Random) -> bool:
    return _replace_match(draft, draw, _SENTENCE, lambda old: "")


def _replace_match(
    draft: Draft, draw: random.Random, pattern: re.Pattern[str], change: Callable[[str], str]
) -> bool:
    """A match somewhere in the draft replaced; who says it stays."""
    place = _draw_match(draft, draw, pattern)
    if place is None:
        return False
    number, start, end = place
    passage = draft.passages[number]
    speakers = {draft.speaker_of.get(i) for i in passage.ids[start:end]}
    new = change(passage.text[start:end])
    if len(speakers) != 1 or new == passage.text[start:end]:
        return False
    written = draft.write(new, speakers.pop())
    draft.passages[number] = passage.cut(0, start) + written + passage.cut(end, len(passage.text))
    return True


def _draw_match(
    draft: Draft, draw: random.Random, pattern: re.Pattern[str]
) -> tuple[int, int, int] | None:
    number = _draw_prose(draft, draw)
    matches = list(pattern.finditer(draft.passages[number].text))
    if not matches:
        return None
    match = draw.choice(matches)
    return number, match.start(), match.end()


def _draw_prose(draft: Draft, draw: random.Random) -> int:
    """The number of a paragraph that is neither heading nor separator."""
    prose = [n for n, passage in enumerate(draft.passages) if _is_prose(passage)]
    if draw.random() < WATCHED:
        watched = [n for n in prose if not draft.watched.isdisjoint(draft.passages[n].ids)]
        prose = watched or prose
    return draw.choice(prose)


def _is_prose(passage: Passage) -> bool:
    return bool(re.search(r"\w.*[.!?,—-]", passage.text)) and not passage.text.startswith("#")


# ------------------------------------------------------------------ whole paragraphs


def _delete_paragraph(draft: Draft, draw: random.Random) -> bool:
    """One paragraph out, often the first or the last."""
    if len(draft.passages) < 10:
        return False
    ends = [n for n in (0, len(draft.passages) - 1) if _is_prose(draft.passages[n])]
    number = draw.choice(ends) if ends and draw.random() < 0.25 else _draw_prose(draft, draw)
    del draft.passages[number]
    return True


def _insert_narration(draft: Draft, draw: random.Random) -> bool:
    line = draw.choice(NARRATION).format(name=draw.choice(_speaking(draft)).name)
    draft.passages.insert(_draw_prose(draft, draw), draft.write(line))
    return True


def _insert_speech(draft: Draft, draw: random.Random) -> bool:
    """A line of somebody in the story under their whole name, or of somebody near and untagged."""
    at = _draw_prose(draft, draw)
    if draw.random() < 0.25:
        near = [draft.speaker_of[i] for p in draft.passages[max(0, at - 4) : at] for i in p.ids
                if i in draft.speaker_of]  # fmt: skip
        if not near:
            return False
        draft.passages.insert(at, _speech(draft, draw, draw.choice(near), ""))
        return True
    person = draw.choice(_speaking(draft))
    if "narrator" in {alias.lower() for alias in person.aliases}:
        draft.passages.insert(at, _speech(draft, draw, person.id, "I"))
    else:
        draft.passages.insert(at, _speech(draft, draw, person.id, person.name))
    return True


def _insert_stranger(draft: Draft, draw: random.Random) -> bool:
    """A line of somebody new."""
    number = draw.randrange(len(STRANGERS))
    name = STRANGERS[number]
    draft.strangers.add(name)
    line = _speech(draft, draw, FIRST_STRANGER + number, name)
    draft.passages.insert(_draw_prose(draft, draw), line)
    return True


def _speaking(draft: Draft) -> list[Person]:
    """People who speak and can be named."""
    ids = {quote.speaker for quote in draft.story.quotes}
    return [p for p in draft.story.people if p.id in ids and p.name[:1].isupper()]


def _speech(draft: Draft, draw: random.Random, speaker: int, name: str) -> Passage:
    """A paragraph of speech in the story's own marks, tagged with a name or untagged."""
    opening, closing = _marks(draft.story)
    words = draw.choice(SPEECH)
    if not name:
        said = draft.write(f"{words}.", speaker)
        return draft.write(opening) + said + draft.write(closing)
    tag = f"{name} said." if name == "I" else f"said {name}."
    return (
        draft.write(opening) + draft.write(f"{words},", speaker) + draft.write(f"{closing} {tag}")
    )


def _marks(story: Story) -> tuple[str, str]:
    """What opens and closes speech: by the first quotation that starts a paragraph."""
    for quote in story.quotes:
        start, end = quote.spans[0]
        line_start = story.text.rfind("\n", 0, start) + 1
        if start - line_start <= 2 and line_start < start:
            opening = story.text[line_start:start]
            closing = story.text[end : end + len(opening.strip())]
            return opening, "" if opening[0] in "—–-" else closing
    return "“", "”"


def _move_paragraph(draft: Draft, draw: random.Random) -> bool:
    """A paragraph to another place, near or far."""
    passage = draft.passages.pop(_draw_prose(draft, draw))
    draft.passages.insert(_draw_prose(draft, draw), passage)
    return True


def _join_paragraphs(draft: Draft, draw: random.Random) -> bool:
    number = _draw_prose(draft, draw)
    if number + 1 >= len(draft.passages) or not _is_prose(draft.passages[number + 1]):
        return False
    if _marks(draft.story)[1] == "" and draft.passages[number + 1].text[:1] in "—–-":
        return False
    following = draft.passages.pop(number + 1)
    draft.passages[number] = draft.passages[number] + draft.write(" ") + following
    return True


def _split_paragraph(draft: Draft, draw: random.Random) -> bool:
    """A paragraph cut between two sentences, outside quotations."""
    place = _draw_match(draft, draw, _CUT)
    if place is None:
        return False
    number, start, end = place
    passage = draft.passages[number]
    gap = passage.text[start:end].rstrip(" ")
    at = start + len(gap)
    left = draft.speaker_of.get(passage.ids[start - 1])
    if left is not None and not gap:
        return False
    draft.passages[number : number + 1] = [passage.cut(0, at), passage.cut(end, len(passage.text))]
    return True


CHANGES: dict[str, Callable[[Draft, random.Random], bool]] = {
    "a word changed": _change_word,
    "a sentence's start reworded": _reword_start,
    "a sentence deleted": _delete_sentence,
    "a paragraph deleted": _delete_paragraph,
    "narration inserted": _insert_narration,
    "speech inserted": _insert_speech,
    "speech of somebody new inserted": _insert_stranger,
    "a paragraph moved": _move_paragraph,
    "paragraphs joined": _join_paragraphs,
    "a paragraph split": _split_paragraph,
}


def is_unbroken(ids: Sequence[int], place_of: dict[int, int]) -> bool:
    """Whether characters still stand side by side (``place_of``: each one's place)."""
    places = [place_of.get(i, -2) for i in ids]
    return places[0] >= 0 and all(b - a == 1 for a, b in itertools.pairwise(places))
