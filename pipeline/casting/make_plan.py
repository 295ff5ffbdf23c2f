"""The plan of a book, from its script and cast: every cue that will be heard, in which voice.

Where a line is cut into cues is decided in ``cut_cues``, how long it is quiet after each in
``pauses``.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.acoustics import acoustic_of, room_of
from pipeline.casting.cut_cues import chunks
from pipeline.casting.lexicon_phonemes import Unsayable, spoken_rules
from pipeline.casting.pauses import HeardPiece, early_pauses, with_pauses
from pipeline.casting.plan_warnings import plan_warnings
from pipeline.casting.roles import Cast, Role
from pipeline.casting.spoken_texts import Reader, SpokenTexts
from pipeline.casting.voices_file import VoicesFile
from pipeline.model import (
    HEADING_KINDS,
    NARRATOR,
    SPOKEN_KINDS,
    Cue,
    Line,
    Plan,
    Script,
    is_generated_scene,
    is_speakable,
)
from pipeline.speech_text import Rule

_LONGEST_GROWTH = 2
"""A piece whose spoken text is more than so many times ``max_chars`` long is cut finer: numbers
grow when they are written out."""
_SHORTEST_CUT = 40
"""Characters of a piece that is never cut finer."""


def plan(
    script: Script,
    voices_file: VoicesFile,
    slug: str,
    cast: Cast,
    max_chars: int,
    *,
    only: Container[int] | None = None,
    unsayable: Unsayable | None = None,
    texts: SpokenTexts | None = None,
) -> Plan:
    """Everything that will be heard, in order, as ``assign`` cast it; with ``only``, of these
    lines of the script (by index) alone, which is far quicker than planning a whole book for one
    scene.

    A line becomes cues of at most ``max_chars`` of its text, cut between sentences; their
    ``text_start`` and ``text_end`` tile it. ``unsayable`` says what a voice can't say of a
    lexicon's phonemes; None where the engine takes none. ``texts`` are those that were read before.
    """
    shared_rules = (*voices_file.book(slug).lexicon, *voices_file.lexicon)
    lexicons = _lexicons(cast, shared_rules, unsayable)
    dry = script.meta.extra_field("acoustics").casefold() in ("off", "no", "dry")
    texts = texts or SpokenTexts()
    readers = {
        name: texts.reader(rules, script.meta.language) for name, rules in lexicons.by_role.items()
    }
    cutter = _CueCutter(cast, readers, max_chars, dry)
    wordless: list[int] = []
    heard = _heard_lines(script, cutter, only, wordless)
    parts = tuple(with_pauses(script.lines, heard, voices_file.pauses))
    titles = {line.place.chapter: line.text for line in script.lines if line.kind == "chapter"}
    numbers = dict.fromkeys(part.place.chapter for part in parts)
    early = early_pauses(script.lines, parts)
    return Plan(
        script.meta,
        tuple((number, titles.get(number, "")) for number in numbers),
        parts,
        (
            *plan_warnings(script, voices_file, slug, cast, wordless=wordless, early=early),
            *(f"{voices_file.path}: {sentence}" for sentence in lexicons.refusals),
        ),
    )


def _heard_lines(
    script: Script, cutter: _CueCutter, only: Container[int] | None, wordless: list[int]
) -> Iterator[Sequence[HeardPiece]]:
    """The pieces of every line that is heard; the numbers of lines without a word go to
    ``wordless``."""
    number, room = 0, ""
    for index, line in enumerate(script.lines):
        number += line.kind in SPOKEN_KINDS
        if line.kind in HEADING_KINDS:
            room = room_of(line.delivery)
        if line.kind in ("pause", "note") or (only is not None and index not in only):
            continue
        pieces = cutter.pieces(index, line, room)
        if pieces:
            yield pieces
        elif line.kind in SPOKEN_KINDS and line.spoken and line.text:
            wordless.append(number)


@dataclass(frozen=True, slots=True)
class _Lexicons:
    by_role: Mapping[str, tuple[Rule, ...]]
    """The rules that each of the cast follows, by name, their own before all others'."""
    refusals: tuple[str, ...]
    """Sentences about phonemes that aren't said."""


def _lexicons(cast: Cast, shared_rules: tuple[Rule, ...], unsayable: Unsayable | None) -> _Lexicons:
    by_role: dict[str, tuple[Rule, ...]] = {}
    refusals: list[str] = []
    for role in cast.all_roles:
        own_rules = role.entry.lexicon if role.entry else ()
        rules, refused = spoken_rules((*own_rules, *shared_rules), role.voice, unsayable)
        by_role[role.name] = rules
        if role is not cast.unknown:
            refusals += [refusal.sentence for refusal in refused]
    return _Lexicons(by_role, tuple(dict.fromkeys(refusals)))


class _Piece(NamedTuple):
    """A stretch of a line's text and what is said for it."""

    start: int
    end: int
    said: str


@dataclass(frozen=True, slots=True)
class _CueCutter:
    """Lines turned into what is heard of them."""

    cast: Cast
    readers: Mapping[str, Reader]
    """How everybody's texts are read, by name."""
    max_chars: int
    dry: bool
    """Whether nothing is heard over a telephone and the like."""
    _roles: dict[str, Role] = field(default_factory=dict)
    _cues: dict[str, dict[str, Cue]] = field(default_factory=dict)
    """What everybody says plainly, by name and text: said again, it is the same cue."""

    def pieces(self, index: int, line: Line, room: str) -> Sequence[HeardPiece]:
        """What is heard of a line; nothing where it isn't. ``room`` is the scene's."""
        if line.kind == "sound":
            silence = Cue("", self.cast.narrator.voice)
            return (HeardPiece(index, silence, 0, len(line.text), clip=line.text),)
        heading = line.kind in HEADING_KINDS
        if not line.spoken or (line.kind == "scene" and is_generated_scene(line.text)):
            return ()
        role = self._role(line)
        # What stands behind a heading is about its lines.
        delivery = () if heading else line.delivery
        acoustic = "" if self.dry else acoustic_of(line.kind, delivery, room)
        if line.take:
            cue = self._cue(self._said(line.text, role, heading), role, delivery)
            return (HeardPiece(index, cue, 0, len(line.text), role.volume_db, line.take),)
        return [
            HeardPiece(
                index, self._cue(said, role, delivery), start, end, role.volume_db, "", acoustic
            )
            for start, end, said in self._pieces(line.text, role, heading, self.max_chars)
        ]

    def _role(self, line: Line) -> Role:
        if line.kind in HEADING_KINDS or line.speaker == NARRATOR:
            return self.cast.narrator
        if line.speaker is None:
            return self.cast.unknown
        role = self._roles.get(line.speaker)
        if role is None:
            role = self._roles[line.speaker] = self.cast.role(line.speaker)
        return role

    def _cue(self, said: str, role: Role, delivery: tuple[str, ...]) -> Cue:
        if delivery:
            return Cue(said, role.voice, delivery)
        cues = self._cues.setdefault(role.name, {})
        cue = cues.get(said)
        if cue is None:
            cue = cues[said] = Cue(said, role.voice)
        return cue

    def _said(self, text: str, role: Role, heading: bool) -> str:
        return self.readers[role.name](text, heading)

    def _pieces(self, text: str, role: Role, heading: bool, max_chars: int) -> list[_Piece]:
        """The pieces that a text is cut into; together they tile it. None where there is nothing
        to say; one without a word of its own joins its neighbour."""
        pieces: list[_Piece] = []
        for start, end in chunks(text, max_chars):
            said = self._said(text[start:end], role, heading)
            if len(said) > _LONGEST_GROWTH * max_chars and end - start > _SHORTEST_CUT:
                finer = [
                    _Piece(start + piece.start, start + piece.end, piece.said)
                    for piece in self._pieces(text[start:end], role, heading, (end - start) // 2)
                ]
            else:
                finer = [_Piece(start, end, said)] if is_speakable(said) else []
            if finer and not pieces and finer[0].start:
                finer[0] = finer[0]._replace(start=0)
            elif pieces and not finer:
                pieces[-1] = pieces[-1]._replace(end=end)
            pieces += finer
        return pieces
