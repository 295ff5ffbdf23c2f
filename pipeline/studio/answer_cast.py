"""Answers about a cast: who sounds like whom, voices to try, and what a change would cost."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.studio.cast_shapes import (
    Candidates,
    CastBody,
    CastInfo,
    ClashInfo,
    PlanInfo,
    RoleInfo,
    SpeakerCount,
    TwoNames,
    VoiceItem,
    VoiceItems,
)
from pipeline.studio.open_books import Call, OpenBooks
from pipeline.workflows import edit_cast, recast
from pipeline.workflows.edit_cast import CastResult
from pipeline.workflows.edited_book import EditedBook
from pipeline.workflows.list_voices import list_voices, voices_for
from pipeline.workflows.plan_book import plan_book

_MOST_PARTNERS = 5


def cast(studio: OpenBooks, call: Call) -> CastInfo:
    """Everybody who speaks, how much and in which voice."""
    return _cast(studio, call, edit_cast.cast_book(studio.edited(call.book).options))


def change_cast(studio: OpenBooks, call: Call) -> CastInfo:
    """Changes written into voices.yaml; gives the cast as it is then."""
    body = call.body
    assert isinstance(body, CastBody)
    edited = studio.edited(call.book)
    with edited.recording(f"the cast: {', '.join(body.settings)}"):
        result = edit_cast.cast_book(edited.options, body.settings)
    _tell(studio, call.book)
    return _cast(studio, call, result)


def rename(studio: OpenBooks, call: Call) -> CastInfo:
    """Somebody under another name; where that is another's, the two are one."""
    return _change_two(studio, call, "{} is {}", _rename)


def add_alias(studio: OpenBooks, call: Call) -> CastInfo:
    """Another name by which somebody is known."""
    return _change_two(studio, call, "{} is called {} as well", _add_alias)


def swap(studio: OpenBooks, call: Call) -> CastInfo:
    """Two people with each other's voices."""
    return _change_two(studio, call, "{} and {} swap voices", _swap)


def _rename(edited: EditedBook, name: str, other: str) -> None:
    edit_cast.rename_character(edited.options, name, other)


def _add_alias(edited: EditedBook, name: str, other: str) -> None:
    recast.add_alias(edited.options, edited.book(), name, other)


def _swap(edited: EditedBook, name: str, other: str) -> None:
    recast.swap_voices(edited.options, name, other)


def _change_two(
    studio: OpenBooks, call: Call, words: str, change: Callable[[EditedBook, str, str], None]
) -> CastInfo:
    """The cast after a change that names two; ``words`` is what undoing it is called."""
    body = call.body
    assert isinstance(body, TwoNames)
    edited = studio.edited(call.book)
    with edited.recording(words.format(body.name, body.other)):
        change(edited, body.name, body.other)
    _tell(studio, call.book)
    return cast(studio, call)


def voices(studio: OpenBooks, call: Call) -> VoiceItems:
    """The voices that a book's engine offers for its language."""
    book = studio.edited(call.book).book()
    items = [
        VoiceItem(v.name, v.gender, v.age, v.accent, v.note)
        for v in voices_for(book.engine, book.script.meta.language)
    ]
    return VoiceItems(book.engine.name, tuple(items))


def engines(studio: OpenBooks, call: Call) -> CastBody:
    """The engines that can speak here, by name."""
    return CastBody(tuple(each.engine for each in list_voices()))


def candidates(studio: OpenBooks, call: Call) -> Candidates:
    """Voices to try for somebody, and the lines on which to; with ``other``, an exchange of the
    two."""
    book = studio.edited(call.book).book()
    who, other = call.query.get("who", ""), call.query.get("other", "")
    lines = recast.lines_to_try(book, who, other)
    names = recast.voice_candidates(book, who)
    return Candidates(names, tuple(n.index for n in lines))


def plan(studio: OpenBooks, call: Call) -> PlanInfo:
    """What a build would speak now, and how long it would take."""
    result = plan_book(studio.edited(call.book).options)
    speaking = sum(step.seconds for step in result.forecast.steps if step.name == "Speaking")
    return PlanInfo(
        result.lines,
        result.missing_lines,
        round(result.seconds, 1),
        round(speaking, 1),
        tuple(SpeakerCount(name, lines) for name, lines in result.by_speaker),
        result.missing_indexes,
        result.warnings,
    )


def _cast(studio: OpenBooks, call: Call, result: CastResult) -> CastInfo:
    report = result.report
    aliases = edit_cast.aliases_of(studio.edited(call.book).book())
    roles = [
        RoleInfo(
            r.name, r.lines, r.words, r.voice.name, r.voice.rate, r.voice.pitch, r.volume_db,
            r.uncast, r.gender, r.age, aliases.get(r.name, ()),
            tuple(name for name, _ in r.partners[:_MOST_PARTNERS]),
        )
        for r in report.roles
    ]  # fmt: skip
    clashes = tuple(ClashInfo((c.one, c.other), c.turns) for c in report.clashes)
    return CastInfo(report.engine, tuple(roles), clashes)


def _tell(studio: OpenBooks, book: str) -> None:
    studio.hub.publish("files", {"book": book})
