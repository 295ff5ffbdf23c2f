"""Script and cast to plan: every cue that will be heard, its voice, and the silence after it."""

from __future__ import annotations

import difflib
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from pipeline.casting.cue_lengths import chunks
from pipeline.casting.lexicon_phonemes import Unsayable, spoken_rules
from pipeline.casting.roles import Cast, Role
from pipeline.casting.voices_file import Pauses, VoicesFile, fold_name
from pipeline.model import (
    HEADING_KINDS,
    NARRATOR,
    SPOKEN_KINDS,
    Cue,
    Line,
    Part,
    Plan,
    Script,
    is_generated_scene,
    is_speakable,
)
from pipeline.speech_text import Rule, speech_text

_LISTED = 10
_ALIKE = 0.8
"""Of two names of which one may be a slip of the pen, as difflib counts likeness."""


def plan(
    script: Script,
    casting: VoicesFile,
    slug: str,
    cast: Cast,
    max_chars: int,
    *,
    only: Container[int] | None = None,
    unsayable: Unsayable | None = None,
) -> Plan:
    """Everything that will be heard, in order, as ``assign`` cast it; with ``only``, of these
    lines of the script (by index) alone, which is far quicker than planning a whole book for one
    scene.

    A line becomes cues of at most ``max_chars`` of its text, cut between sentences; their
    ``text_start`` and ``text_end`` tile it. ``unsayable`` says what a voice can't say of a
    lexicon's phonemes; None where the engine takes none.
    """
    lexicon = (*casting.book(slug).lexicon, *casting.lexicon)
    lexicons, refused = _lexicons(cast, lexicon, unsayable)
    speaking = _Speaking(cast, lexicons, casting.pauses, script.meta.language, max_chars)
    spoken: list[_Spoken] = []
    silent = 0
    for index, line in enumerate(script.lines):
        if line.kind in ("pause", "note") or (only is not None and index not in only):
            continue
        parts = speaking.parts(index, line)
        if parts:
            spoken.append(_Spoken(index, parts))
        elif line.kind in SPOKEN_KINDS and line.spoken and line.text:
            silent += 1
    heard, early = _with_pauses(script.lines, spoken, casting.pauses)
    titles = {line.place.chapter: line.text for line in script.lines if line.kind == "chapter"}
    numbers = dict.fromkeys(part.place.chapter for part in heard)
    return Plan(
        script.meta,
        tuple((number, titles.get(number, "")) for number in numbers),
        tuple(heard),
        (
            *_warnings(script, casting, cast, slug, silent, early),
            *(f"{casting.path}: {sentence}" for sentence in refused),
        ),
    )


def _lexicons(
    cast: Cast, shared: tuple[Rule, ...], unsayable: Unsayable | None
) -> tuple[dict[str, tuple[Rule, ...]], tuple[str, ...]]:
    """The rules that each of the cast follows, by name, their own before all others'; and
    sentences about phonemes that aren't said."""
    found: dict[str, tuple[Rule, ...]] = {}
    refused: list[str] = []
    for part in cast.all_roles:
        own = part.entry.lexicon if part.entry else ()
        rules, no = spoken_rules((*own, *shared), part.voice, unsayable)
        found[part.name] = rules
        if part is not cast.unknown:
            refused += [one.sentence for one in no]
    return found, tuple(dict.fromkeys(refused))


@dataclass(frozen=True, slots=True)
class _Spoken:
    """A line that is heard, and its parts, the pause after the last not yet known."""

    index: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class _Speaking:
    """Turns lines into parts."""

    cast: Cast
    lexicons: Mapping[str, tuple[Rule, ...]]
    """Everybody's, by name."""
    pauses: Pauses
    language: str
    max_chars: int

    def parts(self, index: int, line: Line) -> tuple[Part, ...]:
        """The line's parts; none where it isn't heard."""
        if line.kind == "sound":
            silence = Cue("", self.cast.narrator.voice)
            return (Part(line.place, index, silence, 0, len(line.text), 0, clip=line.text),)
        heading = line.kind in HEADING_KINDS
        if not line.spoken or (line.kind == "scene" and is_generated_scene(line.text)):
            return ()
        role = self._role(line)
        if line.take:
            cue = Cue(self._said(line.text, role, heading), role.voice, line.delivery)
            whole = (0, len(line.text))
            return (Part(line.place, index, cue, *whole, 0, role.volume_db, line.take),)
        return tuple(
            Part(
                line.place,
                index,
                Cue(said, role.voice, line.delivery),
                start,
                end,
                self.pauses.sentence,
                role.volume_db,
            )
            for start, end, said in self._cues(line.text, role, heading, self.max_chars)
        )

    def _role(self, line: Line) -> Role:
        if line.kind in HEADING_KINDS or line.speaker == NARRATOR:
            return self.cast.narrator
        if line.speaker is None:
            return self.cast.unknown
        return self.cast.role(line.speaker)

    def _said(self, text: str, role: Role, heading: bool) -> str:
        rules = self.lexicons[role.name]
        return speech_text(text, rules, language=self.language, heading=heading)

    def _cues(
        self, text: str, role: Role, heading: bool, max_chars: int
    ) -> list[tuple[int, int, str]]:
        """(start, end, what is said); together they tile the text. None where there is nothing
        to say; a piece without a word of its own joins its neighbour."""
        found: list[tuple[int, int, str]] = []
        silent_from = 0
        for start, end in chunks(text, max_chars):
            said = self._said(text[start:end], role, heading)
            if len(said) > 2 * max_chars and end - start > 40:
                # Numbers that grew in words: cut finer.
                found += [
                    (start + s, start + e, t)
                    for s, e, t in self._cues(text[start:end], role, heading, (end - start) // 2)
                ]
            elif is_speakable(said):
                found.append((silent_from if not found else start, end, said))
            elif found:
                found[-1] = (found[-1][0], end, found[-1][2])
        return found


# ------------------------------------------------------------------ pauses


def _with_pauses(
    lines: Sequence[Line], spoken: Sequence[_Spoken], pauses: Pauses
) -> tuple[list[Part], int]:
    """All parts with the pause after each, and how many of the script's own pauses stand where
    nothing was heard before them."""
    parts: list[Part] = []
    early = 0
    first = spoken[0].index if spoken else len(lines)
    early += sum(line.kind == "pause" for line in lines[:first])
    for n, here in enumerate(spoken):
        after = spoken[n + 1].index if n + 1 < len(spoken) else len(lines)
        between = lines[here.index + 1 : after]
        own = [line for line in between if line.kind == "pause"]
        if own:
            pause = sum(_length_ms(line.text) for line in own)
        elif after < len(lines):
            pause = _pause(lines[here.index], lines[after], between, pauses)
        else:
            pause = pauses.paragraph
        parts += here.parts[:-1]
        last = here.parts[-1]
        parts.append(
            Part(
                last.place, last.line, last.cue, last.text_start, last.text_end, pause,
                last.volume_db, last.clip,
            )
        )  # fmt: skip
    return parts, early


def _pause(line: Line, after: Line, between: Sequence[Line], pauses: Pauses) -> int:
    if line.kind in HEADING_KINDS:
        return pauses.chapter
    if line.place != after.place:
        return pauses.scene
    answers = (
        line.speaker != after.speaker
        and NARRATOR not in (line.speaker, after.speaker)
        and "sound" not in (line.kind, after.kind)
    )
    if answers:
        return pauses.speaker
    if line.paragraph_end or any(x.kind in SPOKEN_KINDS and x.paragraph_end for x in between):
        return pauses.paragraph
    return pauses.line if line.speaker != after.speaker else pauses.sentence


def _length_ms(text: str) -> int:
    """The length of the script's own pause: ``1.5s`` or ``400ms``."""
    text = text.replace(" ", "").lower()
    return round(float(text[:-2])) if text.endswith("ms") else round(float(text[:-1]) * 1000)


# ------------------------------------------------------------------ warnings


def _warnings(
    script: Script,
    casting: VoicesFile,
    cast: Cast,
    slug: str,
    silent: int,
    early: int,
) -> Iterator[str]:
    everybody = cast.all_roles
    given = [
        f"{p.name} ({p.voice.name})" for p in everybody if p.auto_chosen and p is not cast.unknown
    ]
    if given:
        yield (
            f"{casting.path} has no voice of engine {cast.engine} for {_listed(given)}: "
            "auto-casting chose for now."
        )
    if silent:
        lines = "1 line has" if silent == 1 else f"{silent} lines have"
        yield f"{lines} nothing to say (no letter or digit)."
    unknown = sum(
        line.spoken and line.speaker is None and line.kind in SPOKEN_KINDS for line in script.lines
    )
    if unknown:
        lines = "1 line has" if unknown == 1 else f"{unknown} lines have"
        yield f"{lines} an unknown speaker and the voice of 'unknown' ({cast.unknown.voice.name})."
    if early:
        yield f"{early} of the script's pauses stand before anything is heard and were left out."
    names = {fold_name(name) for name in {line.speaker for line in script.lines} if name}
    own = casting.book(slug).characters
    absent = [member for member in own if not names & member.folded_names]
    if absent:
        listed = _listed([f"{member.name} (line {member.line})" for member in absent])
        yield f"{casting.path} casts people who don't speak in this book: {listed}."
    # People of other books are no mistake, but one who is nearly called like somebody here is.
    uncast = [part.name for part in cast.roles if part.entry is None]
    others = [member for member in casting.characters if not names & member.folded_names]
    for member in (*absent, *others):
        if found := difflib.get_close_matches(member.name, uncast, n=1, cutoff=_ALIKE):
            where = f"{casting.path}:{member.line}"
            yield f"{where}: nobody here is called {member.name}. Did you mean '{found[0]}'?"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _LISTED} more" if len(names) > _LISTED else ""
    return ", ".join(names[:_LISTED]) + more
