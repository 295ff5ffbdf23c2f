"""Answers about a script: its rows, edits and their history, questions, takes."""

from __future__ import annotations

from pipeline.errors import FullcastError
from pipeline.studio.cast_shapes import TakeBody, TakeList
from pipeline.studio.open_books import Call, NotHereError, OpenBooks
from pipeline.studio.shapes import (
    AnswerBody,
    Ask,
    AskedWay,
    Asking,
    EditBody,
    EditItem,
    HearBody,
    HistoryInfo,
    ScriptAnswer,
    SoundInfo,
    Undone,
)
from pipeline.workflows import line_takes
from pipeline.workflows.edit_history import load_history
from pipeline.workflows.edited_book import EditedBook, LineChange, LineEdit
from pipeline.workflows.review import Question, Way
from pipeline.workflows.review_book import PersonQuestion, ReviewStep
from pipeline.workflows.script_page import ScriptPage, row_of_numbered, splices_between

_SHOWN_EDITS = 50
_SHOWN_QUESTIONS = 30


def script(studio: OpenBooks, call: Call) -> ScriptAnswer:
    """The script, or what changed in it since a revision that the page has."""
    return _since(studio.edited(call.book), call.query.get("since", ""))


def edit(studio: OpenBooks, call: Call) -> ScriptAnswer:
    """An edit of lines; gives what it changed. Others may follow a new speaker: that is told as an
    event."""
    body = call.body
    assert isinstance(body, EditBody)
    edited = studio.edited(call.book)
    change = LineChange(
        body.speaker, body.unsure, body.text, body.delivery,
        None if body.silent is None else not body.silent, body.thought, body.take,
    )  # fmt: skip
    what = _words_of(body)
    edited.edit(
        body.revision,
        LineEdit(
            body.kind, body.indexes, what, change, body.at, body.insert, body.words
        ),
    )  # fmt: skip
    answer = _since(edited, body.revision)
    if body.speaker is not None and body.follow:
        studio.follow(call.book)
    _tell(studio, call.book)
    return answer


def _words_of(body: EditBody) -> str:
    count = len(body.indexes)
    lines = "a line" if count == 1 else f"{count} lines"
    if body.kind == "split":
        return "a line cut in two"
    if body.kind == "join":
        return "two lines joined"
    if body.kind == "insert":
        return f"a {body.insert} put in"
    if body.kind == "remove":
        return "a note or pause taken out"
    if body.speaker is not None:
        return f"{body.speaker} speaks {lines}"
    fields = {
        "new words in": body.text, "a direction for": body.delivery, "a recording for": body.take,
        "spoken or not:": body.silent, "thought or said:": body.thought, "made sure:": body.unsure,
    }  # fmt: skip
    first = next((words for words, value in fields.items() if value is not None), "a change of")
    return f"{first} {lines}"


def history(studio: OpenBooks, call: Call) -> HistoryInfo:
    """What can be undone and redone."""
    kept = load_history(studio.edited(call.book).path)
    done = [EditItem(edit.what, edit.at) for edit in reversed(kept.done[-_SHOWN_EDITS:])]
    undone = [EditItem(edit.what, edit.at) for edit in reversed(kept.undone[-_SHOWN_EDITS:])]
    return HistoryInfo(tuple(done), tuple(undone))


def undo(studio: OpenBooks, call: Call) -> Undone:
    """Take the last edit back."""
    edit = studio.edited(call.book).undo()
    _tell(studio, call.book)
    return Undone("") if edit is None else Undone(edit.what, edit.lines)


def redo(studio: OpenBooks, call: Call) -> Undone:
    """Make the edit that was last taken back again."""
    edit = studio.edited(call.book).redo()
    _tell(studio, call.book)
    return Undone("") if edit is None else Undone(edit.what, edit.lines)


# ------------------------------------------------------------------ listening


def hear(studio: OpenBooks, call: Call) -> SoundInfo:
    """Lines as they sound now; only what has no take yet is spoken."""
    body = call.body
    assert isinstance(body, HearBody)
    edited = studio.edited(call.book)
    indexes = edited.current_indexes(body.revision, body.indexes)
    book = edited.book()
    sound = studio.speaker.hear(book, indexes, body.settings)
    if len(indexes) == 1 and not body.settings:
        line_takes.remember_take(book, book.script.lines[indexes[0]], sound.keys, sound.voice)
    return SoundInfo(f"/api/sounds/{studio.sounds.put(sound.wav)}", sound.seconds, sound.voice)


def takes(studio: OpenBooks, call: Call) -> TakeList:
    """The takes that a line can have."""
    edited, index = _line(studio, call)
    book = edited.book()
    return TakeList(line_takes.list_takes(book, index), book.script.lines[index].take)


def take_sound(studio: OpenBooks, call: Call) -> SoundInfo:
    """One of a line's takes, to be played."""
    edited, index = _line(studio, call)
    wav = line_takes.take_sound(edited.book(), index, call.query.get("take", ""))
    name = studio.sounds.put(wav)
    return SoundInfo(f"/api/sounds/{name}", (len(wav) - 44) / 88_200, "")


def choose_take(studio: OpenBooks, call: Call) -> ScriptAnswer:
    """One of a line's takes chosen for the book, or the choice taken back."""
    body = call.body
    assert isinstance(body, TakeBody)
    edited = studio.edited(call.book)
    (index,) = edited.current_indexes(body.revision, (body.index,))
    name = line_takes.lay_out_take(edited.book(), index, body.id) if body.id else ""
    return _name_take(studio, call.book, edited, body.revision, body.index, name)


def keep_recording(studio: OpenBooks, call: Call) -> ScriptAnswer:
    """A person's own recording for a line: kept beside the script, and named in it."""
    edited, index = _line(studio, call)
    assert isinstance(call.body, bytes)
    name = line_takes.keep_recording(edited.book(), index, call.query.get("name", ""), call.body)
    revision, seen = call.query.get("revision", ""), call.number("index")
    return _name_take(studio, call.book, edited, revision, seen, name)


def _name_take(
    studio: OpenBooks, book: str, edited: EditedBook, revision: str, index: int, name: str
) -> ScriptAnswer:
    what = f"the take {name} for a line" if name else "a line spoken by its voice again"
    edited.edit(revision, LineEdit("change", (index,), what, LineChange(take=name)))
    _tell(studio, book)
    return _since(edited, revision)


def _line(studio: OpenBooks, call: Call) -> tuple[EditedBook, int]:
    edited = studio.edited(call.book)
    revision = call.query.get("revision", "")
    (index,) = edited.current_indexes(revision, (call.number("index"),))
    return edited, index


# ------------------------------------------------------------------ questions


def questions(studio: OpenBooks, call: Call) -> Asking:
    """What is most worth asking, people first."""
    answered = studio.behind(call.book)  # looked at first, since it may be followed meanwhile
    step = studio.edited(call.book).look()
    studio.asked[call.book] = step
    left = [question for question in step.questions if not _asks_of(question, answered)]
    asks = [_ask(question) for question in left[:_SHOWN_QUESTIONS]]
    said = sum(line.kind in ("speech", "thought") for line in step.split.script.lines)
    return Asking(
        round(step.expected_share, 4), step.unsure, said, step.standing is not None, tuple(asks),
        max(0, len(left) - len(asks)),
    )  # fmt: skip


def _asks_of(question: Question | PersonQuestion, lines: frozenset[int]) -> bool:
    if isinstance(question, PersonQuestion):
        return False
    return any(line.number in lines for line in question.settles)


def answer(studio: OpenBooks, call: Call) -> Undone:
    """An answer, written at once; the lines that follow it are told as an event."""
    body = call.body
    assert isinstance(body, AnswerBody)
    edited, step = studio.edited(call.book), studio.asked.get(call.book)
    question = _question(step, body.id)
    assert step is not None
    numbers: tuple[int, ...] = ()
    if body.do == "skip":
        edited.review.skip(question)
        return Undone("skipped")
    if body.do == "way" and isinstance(question, Question):
        numbers = edited.answer_way(step, _way(question, body))
    elif not body.name:
        raise FullcastError("nobody is named.", "Choose somebody.")
    elif isinstance(question, PersonQuestion):
        edited.answer_person(step, question, body.name)
    else:
        numbers = edited.answer_line(step, question, body.name)
    studio.follow(call.book, step, numbers)
    _tell(studio, call.book)
    return Undone("answered", numbers)


def _question(step: ReviewStep | None, wanted: str) -> Question | PersonQuestion:
    for question in step.questions if step is not None else ():
        if _id_of(question) == wanted:
            return question
    raise NotHereError("that is asked no more.", "Here is what is asked now.")


def _way(question: Question, body: AnswerBody) -> Way:
    offered = (*question.ways, *([question.turned] if question.turned else []))
    for way in offered:
        if way.lines == body.lines and way.names == body.names:
            return way
    raise NotHereError("that isn't offered any more.", "Here is what is asked now.")


def _id_of(question: Question | PersonQuestion) -> str:
    if isinstance(question, PersonQuestion):
        return f"person {question.name}"
    return f"line {question.asked.number}"


def _ask(question: Question | PersonQuestion) -> Ask:
    if isinstance(question, PersonQuestion):
        rows = tuple(map(row_of_numbered, question.examples))
        name = question.name
        return Ask(_id_of(question), "person", name, question.choices, rows, count=question.lines)
    around = (*question.before, *question.passage, *question.after)
    turned = question.offered_turn
    return Ask(
        _id_of(question), "line", question.asked.line.speaker or "", question.choices,
        tuple(map(row_of_numbered, around)), tuple(n.number for n in question.settles),
        ways=tuple(map(_asked_way, question.ways)), turned=_asked_way(turned) if turned else None,
    )  # fmt: skip


def _asked_way(way: Way) -> AskedWay:
    return AskedWay(way.turns, way.names)


# ------------------------------------------------------------------ shared


def _since(edited: EditedBook, revision: str) -> ScriptAnswer:
    page: ScriptPage = edited.page()
    before = edited.earlier_page(revision)
    if before is None:
        return ScriptAnswer(page.revision, page.rows)
    return ScriptAnswer(page.revision, None, splices_between(before.rows, page.rows))


def _tell(studio: OpenBooks, book: str) -> None:
    studio.hub.publish("files", {"book": book})
