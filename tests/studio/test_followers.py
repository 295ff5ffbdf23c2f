"""Lines that follow answers while others go on editing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline import files
from pipeline.studio.followers import Follower
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.edited_book import EditedBook
from pipeline.workflows.review import Question
from pipeline.workflows.split_book import split_book
from tests.workflows.test_review_book import TALK


def test_an_answer_is_kept_where_somebody_edits_while_others_follow_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("talk.txt").write_text(TALK, encoding="utf-8")
    script = split_book(BookOptions(source=Path("talk.txt"))).path
    book = EditedBook(BookOptions(source=script))
    saving = book._saving
    edits = iter(("Bram put the kettle on", ""))

    @contextmanager
    def save_behind_an_edit(lines: tuple[int, ...]) -> Iterator[None]:
        words = next(edits)
        if words:
            text = script.read_text(encoding="utf-8")
            script.write_text(text.replace("Odile put the kettle on", words), encoding="utf-8")
            files.check_unchanged(script, text)  # as whoever writes lines that follow does
        with saving(lines):
            yield

    monkeypatch.setattr(book, "_saving", save_behind_an_edit)
    step = book.look()
    question = step.questions[0]
    assert isinstance(question, Question)
    as_split = question.asked.line.speaker
    assert as_split is not None
    numbers = book.answer_line(step, question, as_split)
    followed = threading.Event()
    follower = Follower(book, lambda answered: followed.set())
    follower.ask(step, numbers)
    assert followed.wait(60)
    assert next(edits, None) is None
    assert "Bram put the kettle on" in script.read_text(encoding="utf-8")
    left = book.look().questions
    asked = {n.number for q in left if isinstance(q, Question) for n in q.settles}
    assert asked
    assert not asked & set(numbers)
