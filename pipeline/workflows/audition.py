"""Hearing voices before a book is built: a sentence, a character's lines, an exchange."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise
from pathlib import Path

from pipeline import casting, engines, files, output_folder, publish, script
from pipeline.errors import CastError, EngineError, OutputError, ScriptError
from pipeline.model import NARRATOR, UNKNOWN, Line, Meta, Place, Script
from pipeline.progress import Progress, silent
from pipeline.store import Store
from pipeline.workflows.edit_cast import VoiceList, open_book
from pipeline.workflows.last_build import players
from pipeline.workflows.options import BookOptions
from pipeline.workflows.results import NumberedLine, SplitResult, numbered
from pipeline.workflows.steps import book_of, make_master, speak

AUDITION = "audition"
SAMPLES = "voices"
_SAMPLE = "The lamp was lit at seven, as it had been every night. Who would have thought it?"
_EXCHANGE = 6
"""Lines of an exchange."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence that was spoken."""

    path: Path
    text: str
    """As the engine was given it."""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tried:
    """One candidate of an audition."""

    name: str
    """A voice, or two with ``/`` between them."""
    path: Path


@dataclass(frozen=True, slots=True)
class Audition:
    """The same lines in several voices, a file each, and a page that plays them."""

    name: str
    lines: tuple[NumberedLine, ...]
    tried: tuple[Tried, ...]
    page: Path


def say(text: str, voice: str, options: BookOptions, path: Path) -> Said:
    """Speak a sentence, mastered like a book, into an MP3 file. ``options`` names the engine,
    the output folder and the cast, whose lexicon holds."""
    cast = casting.load(options.voices) if options.voices.exists() else casting.parse("")
    engine = engines.get(options.engine or cast.engine)
    name = voice or engine.voices()[0].name
    engine.check(name)
    tagged = script.parse(f"title: {path.stem}\n\n{NARRATOR}: {' '.join(text.split())}\n")
    piece = _Piece(path.stem, tagged, _only(cast, "", engine.name, [name]))
    (said,) = _speak([piece], engine, options, path.parent)
    return said


def sample_voices(lists: Sequence[VoiceList], output: Path) -> Path:
    """Have every voice speak the same words; gives the page that plays them."""
    options = BookOptions(Path(), output=output)
    rows = []
    for found in lists:
        engine = engines.get(found.engine)
        folder = output / SAMPLES / output_folder.slug(found.engine)
        pieces = [
            _Piece(
                _file_name(info.name),
                script.parse(f"title: {info.name}\n\n{NARRATOR}: {_SAMPLE}\n"),
                _only(casting.parse(""), "", engine.name, [info.name]),
            )
            for info in found.voices
        ]
        said = _speak(pieces, engine, options, folder)
        for info, one in zip(found.voices, said, strict=True):
            kind = f"{info.gender}, {info.age}" + (f": {info.note}" if info.note else "")
            rows.append((info.name, one.path.relative_to(output / SAMPLES), kind))
    page = output / SAMPLES / "index.html"
    files.write_text(page, _page("Voices", [_SAMPLE], rows))
    return page


def audition(
    options: BookOptions,
    who: str,
    voices: Sequence[str] = (),
    other: str = "",
    progress: Progress = silent,
) -> Audition:
    """Hear a character's own telling lines in several voices; without any, in those that
    auto-casting thinks of first. With ``other``, an exchange of the two, and a candidate is a
    pair of voices such as ``en-us+f3/en-us+m1`` (one alone keeps the other's voice)."""
    split, folder, engine, cast = open_book(options)
    palette = engine.voices()
    roles = casting.assign(cast, split.script, folder.slug, engine.name, palette)
    tagged = _played(split.script, players(roles, split.script))
    who = casting.find_name(who, cast, folder.slug, split.script)
    other = casting.find_name(other, cast, folder.slug, split.script) if other else ""
    if who == other:
        raise CastError(f"{who} can't talk with {who}.", "Name somebody else after --with.")
    both = (who, other) if other else (who,)
    lines = _exchange(tagged, who, other) if other else _telling(tagged, who)
    parts = [_part(roles, name) for name in both]
    names = tuple(voices) or casting.candidates(
        cast, split.script, folder.slug, engine.name, palette, who
    )
    place = folder.path / AUDITION / output_folder.slug(" ".join(both))
    pieces, pairs = [], []
    for name in dict.fromkeys(names):
        pair = [voice.strip() for voice in name.split("/")]
        if other and len(pair) == 1:
            pair.append(parts[1].voice.name)
        if len(pair) != len(both):
            raise CastError(f"'{name}' is no candidate.", "One voice, or ONE/OTHER with --with.")
        for voice in pair:
            engine.check(voice)
        pairs.append(pair)
        piece = Script(
            Meta(f"{' and '.join(both)}: {name}", language=tagged.meta.language),
            tuple(_aside(x.line, both) for x in lines),
        )
        only = _only(cast, folder.slug, engine.name, pair, parts)
        pieces.append(_Piece(_file_name(" ".join(pair)), piece, only))
    said = _speak(pieces, engine, options, place, progress)
    tried = [Tried("/".join(pair), one.path) for pair, one in zip(pairs, said, strict=True)]
    page = place / "index.html"
    words = [f"{x.line.speaker}: {x.line.text}" for x in lines]
    rows = [(t.name, Path(t.path.name), _how(both, t.name)) for t in tried]
    files.write_text(page, _page(" and ".join(both), words, rows))
    return Audition(who, lines, tuple(tried), page)


def _played(tagged: Script, who: Sequence[str]) -> Script:
    """The script with everybody under the name that the cast gives them."""
    lines = (
        line if line.speaker is None else replace(line, speaker=name)
        for line, name in zip(tagged.lines, who, strict=True)
    )  # fmt: skip
    return replace(tagged, lines=tuple(lines))


def _part(roles: casting.Cast, who: str) -> casting.Role:
    """Who plays somebody of the cast."""
    special = {NARRATOR: roles.narrator, UNKNOWN: roles.unknown}
    return special.get(who) or roles.role(who)


def _how(both: Sequence[str], name: str) -> str:
    pairs = zip(both, name.split("/"), strict=True)
    return " ".join(f'--set "{who}={voice}"' for who, voice in pairs)


def _file_name(voice: str) -> str:
    return output_folder.slug(voice.replace("+", " "))


def _aside(line: Line, both: Sequence[str]) -> Line:
    """A line out of its place: the first of the two is the narrator's part, the other
    ``unknown``'s, as ``_only`` casts them."""
    second = len(both) > 1 and script.same_name(line.speaker, both[1])
    return replace(
        line, speaker=None if second else NARRATOR, place=Place(), unsure=False, take="",
        paragraph_end=True,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Piece:
    """A few lines to be heard as a file of their own."""

    name: str
    script: Script
    cast: casting.VoicesFile


def _only(
    cast: casting.VoicesFile,
    slug: str,
    engine: str,
    voices: Sequence[str],
    parts: Sequence[casting.Role] = (),
) -> casting.VoicesFile:
    """A cast of one or two voices, with the pauses and the lexicon of a book's cast; ``parts`` are
    whose pace, pitch, volume and own words they take on."""
    members = []
    for at in (0, -1):
        member = casting.CastEntry(NARRATOR, voices=((engine, voices[at]),), line=1)
        if parts:
            part = parts[at]
            member = replace(
                member,
                rate=part.voice.rate,
                pitch=part.voice.pitch,
                volume=part.volume_db,
                lexicon=part.entry.lexicon if part.entry else (),
            )
        members.append(member)
    return replace(
        cast, narrator=members[0], unknown=members[1], characters=(), books=(), groups=(),
        lexicon=(*cast.book(slug).lexicon, *cast.lexicon),
    )  # fmt: skip


def _speak(
    pieces: Sequence[_Piece],
    engine: engines.Engine,
    options: BookOptions,
    folder: Path,
    progress: Progress = silent,
) -> list[Said]:
    """A file of each piece; what is missing of all is spoken together, so that an engine starts
    once."""
    plans = []
    for piece in pieces:
        roles = casting.assign(piece.cast, piece.script, "", engine.name, engine.voices())
        plan = casting.plan(
            piece.script, piece.cast, "", roles, engine.info().max_chars,
            unsayable=engines.unsayable(engine),
        )  # fmt: skip
        if not plan.parts:
            raise ScriptError("there is nothing to say.", "Give at least one word.")
        plans.append(plan)
    _make(folder)
    found = []
    with Store(options.output / output_folder.STORE) as store:
        whole = replace(plans[0], parts=tuple(part for plan in plans for part in plan.parts))
        spoken = speak(whole, engine, store, options, progress)
        if spoken.failed:
            failed = spoken.failed[0]
            raise EngineError(f"{failed.cue.voice.name}: {failed.message}", "Try another voice.")
        for piece, plan in zip(pieces, plans, strict=True):
            mastered = make_master(plan, folder, spoken, store, options, silent)
            split = SplitResult(piece.script, folder / piece.name, written=False)
            book = book_of(split, plan, mastered, spoken, store, options)
            (artefact, *_) = publish.preview(book, folder, piece.name).artefacts
            text = " ".join(part.cue.text for part in plan.parts)
            found.append(Said(artefact.path, text, plan.warnings))
    return found


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"can't make the folder {folder}: {error.strerror}.") from error


def _telling(tagged: Script, who: str) -> tuple[NumberedLine, ...]:
    """A character's telling lines: a question, a shout, a quiet one and an average one, each as
    long as is needed to judge a voice."""
    own = [n for n in numbered(tagged) if n.line.spoken and script.same_name(n.line.speaker, who)]
    if not own:
        raise _nobody(tagged, who)
    middle = sorted(len(n.line.text) for n in own)[len(own) // 2]

    def fit(n: NumberedLine) -> tuple[int, int]:
        return (abs(len(n.line.text) - max(60, min(middle, 160))), n.number)

    kinds = (
        [n for n in own if "?" in n.line.text],
        [n for n in own if "!" in n.line.text or "shouting" in n.line.delivery],
        [n for n in own if {"whispering", "softly"} & set(n.line.delivery)],
        own,
    )
    chosen: dict[int, NumberedLine] = {}
    for kind in kinds:
        if rest := [n for n in kind if n.number not in chosen]:
            best = min(rest, key=fit)
            chosen[best.number] = best
    return tuple(chosen[number] for number in sorted(chosen))


def _exchange(tagged: Script, who: str, other: str) -> tuple[NumberedLine, ...]:
    """The liveliest exchange of two: some lines of it, narration between them left out."""
    runs: list[list[NumberedLine]] = [[]]
    place = None
    for n in numbered(tagged):
        line = n.line
        if line.kind == "narration" or not line.spoken:
            continue
        if line.place != place:
            place = line.place
            runs.append([])
        if any(script.same_name(line.speaker, name) for name in (who, other)):
            runs[-1].append(n)
        else:
            runs.append([])
    both = [r for r in runs if len({(n.line.speaker or "").casefold() for n in r}) == 2]
    if not both:
        for name in (who, other):
            if not any(script.same_name(n.line.speaker, name) for n in numbered(tagged)):
                raise _nobody(tagged, name)
        raise ScriptError(f"{who} and {other} never talk with each other.", "")
    windows = (run[at : at + _EXCHANGE] for run in both for at in range(len(run)))
    _, best = max(((_turns(lines), lines) for lines in windows), key=lambda found: found[0])
    return tuple(best)


def _turns(lines: Sequence[NumberedLine]) -> int:
    """How often the word passes from one to the other."""
    return sum(not script.same_name(a.line.speaker, b.line.speaker) for a, b in pairwise(lines))


def _nobody(tagged: Script, who: str) -> ScriptError:
    speakers = dict.fromkeys(n.line.speaker for n in numbered(tagged) if n.line.speaker)
    return ScriptError(
        f"nobody called {who} speaks in the script.",
        casting.nearest(who, list(filter(None, speakers))),
    )


def _page(title: str, lines: Sequence[str], rows: Sequence[tuple[str, Path, str]]) -> str:
    """A contact sheet: the words, and a player for each candidate."""
    said = "".join(f"<li>{escape(line)}</li>" for line in lines)
    players = "".join(
        f"<tr><th>{escape(name)}</th><td><audio controls preload=none "
        f'src="{escape(path.as_posix(), quote=True)}"></audio></td><td>{escape(note)}</td></tr>'
        for name, path, note in rows
    )
    return (
        "<!doctype html><html lang=en><meta charset=utf-8>"
        f"<title>{escape(title)}</title>"
        "<style>body{font:16px/1.5 system-ui;max-width:60em;margin:2em auto;padding:0 1em}"
        "th{text-align:left;padding-right:1em}</style>"
        f"<h1>{escape(title)}</h1><ul>{said}</ul><table>{players}</table></html>\n"
    )
