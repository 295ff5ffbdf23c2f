"""Every address of the studio's API: the one table that routes and the OpenAPI document are made
of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pipeline.studio import answer_books, answer_cast, answer_jobs, answer_script, cast_shapes
from pipeline.studio import shapes as s
from pipeline.studio.answer_books import MOST_MANUSCRIPT_BYTES
from pipeline.studio.jobs import Job, JobResult
from pipeline.studio.open_books import Call, OpenBooks
from pipeline.workflows.draw_waveform import Waveform
from pipeline.workflows.line_takes import MOST_RECORDING_BYTES


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address and what it does."""

    method: str
    path: str
    answer: Callable[[OpenBooks, Call], Any]
    """Its docstring is the summary."""
    gives: type | None
    """None for a file; a list where ``many``."""
    takes: type | None = None
    """The JSON body's shape."""
    most_bytes: int = 0
    """Of a body of any bytes; 0 where it takes none."""
    query: tuple[str, ...] = ()
    many: bool = False


_BOOK = "/api/books/{book}"
_LINE = ("revision", "index")

ENDPOINTS: tuple[Endpoint, ...] = (
    Endpoint("GET", "/api/books", answer_books.books, s.BookList),
    Endpoint(
        "POST", "/api/books", answer_books.add_book, s.BookItem,
        most_bytes=MOST_MANUSCRIPT_BYTES, query=("name",),
    ),
    Endpoint("GET", _BOOK, answer_books.book, s.BookInfo),
    Endpoint("GET", f"{_BOOK}/script", answer_script.script, s.ScriptAnswer, query=("since",)),
    Endpoint("POST", f"{_BOOK}/edits", answer_script.edit, s.ScriptAnswer, s.EditBody),
    Endpoint("GET", f"{_BOOK}/history", answer_script.history, s.HistoryInfo),
    Endpoint("POST", f"{_BOOK}/undo", answer_script.undo, s.Undone, s.Nothing),
    Endpoint("POST", f"{_BOOK}/redo", answer_script.redo, s.Undone, s.Nothing),
    Endpoint("POST", f"{_BOOK}/hear", answer_script.hear, s.SoundInfo, s.HearBody),
    Endpoint("GET", f"{_BOOK}/questions", answer_script.questions, s.Asking),
    Endpoint("POST", f"{_BOOK}/answers", answer_script.answer, s.Undone, s.AnswerBody),
    Endpoint("GET", f"{_BOOK}/takes", answer_script.takes, cast_shapes.TakeList, query=_LINE),
    Endpoint(
        "GET", f"{_BOOK}/takes/sound", answer_script.take_sound, s.SoundInfo,
        query=(*_LINE, "take"),
    ),
    Endpoint(
        "POST", f"{_BOOK}/takes", answer_script.choose_take, s.ScriptAnswer, cast_shapes.TakeBody
    ),
    Endpoint(
        "PUT", f"{_BOOK}/recording", answer_script.keep_recording, s.ScriptAnswer,
        most_bytes=MOST_RECORDING_BYTES, query=(*_LINE, "name"),
    ),
    Endpoint("GET", f"{_BOOK}/cast", answer_cast.cast, cast_shapes.CastInfo),
    Endpoint(
        "POST", f"{_BOOK}/cast", answer_cast.change_cast, cast_shapes.CastInfo, cast_shapes.CastBody
    ),
    Endpoint(
        "POST", f"{_BOOK}/cast/rename", answer_cast.rename, cast_shapes.CastInfo,
        cast_shapes.TwoNames,
    ),
    Endpoint(
        "POST", f"{_BOOK}/cast/alias", answer_cast.add_alias, cast_shapes.CastInfo,
        cast_shapes.TwoNames,
    ),
    Endpoint(
        "POST", f"{_BOOK}/cast/swap", answer_cast.swap, cast_shapes.CastInfo, cast_shapes.TwoNames
    ),
    Endpoint(
        "GET", f"{_BOOK}/cast/candidates", answer_cast.candidates, cast_shapes.Candidates,
        query=("who", "other"),
    ),
    Endpoint("GET", f"{_BOOK}/voices", answer_cast.voices, cast_shapes.VoiceItems),
    Endpoint("GET", f"{_BOOK}/plan", answer_cast.plan, cast_shapes.PlanInfo),
    Endpoint("POST", f"{_BOOK}/jobs", answer_jobs.start, Job, s.JobBody),
    Endpoint("GET", f"{_BOOK}/files", answer_books.made, s.FileList),
    Endpoint(
        "GET", f"{_BOOK}/files/{{name:path}}", answer_books.download, None, query=("save",)
    ),
    Endpoint("GET", f"{_BOOK}/waveform", answer_books.waveform, Waveform, query=("file",)),
    Endpoint("GET", "/api/jobs", answer_jobs.jobs, Job, many=True),
    Endpoint("GET", "/api/jobs/{job}", answer_jobs.job, JobResult),
    Endpoint("DELETE", "/api/jobs/{job}", answer_jobs.stop, Job),
)  # fmt: skip
