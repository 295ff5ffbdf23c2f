"""The studio's API: everything that the page does lands in the script and in voices.yaml."""

from __future__ import annotations

import io
import os
import sys
import threading
import wave
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipeline.studio.open_books import OpenBooks
from pipeline.workflows.edited_book import EditedBook
from pipeline.workflows.review_book import Answered
from tests.studio.page import BOOK, ORIGIN, Page
from tests.workflows.test_review_book import TALK

HOSTILE = (
    "title: <script>alert(1)</script>\nlanguage: en\n\n# <img src=x onerror=alert(2)>\n\n"
    "Narrator: <b>Bold</b> & “quoted”.\n\nMara?: “</textarea><script>x</script>”\n\n"
    "Tobias: “Yes.”\n"
)


@pytest.fixture
def script(folder: Path) -> Path:
    """A script that was written by hand, so that nothing has to be split."""
    path = folder / "bakery.script"
    lines = [f"{'Noor' if n % 2 else 'Tomas'}: “Line number {n} of ours.”\n" for n in range(1, 9)]
    path.write_text("title: Bakery\nlanguage: en\n\n# One\n\n" + "\n".join(lines), encoding="utf-8")
    (folder / "bakery.md").unlink()
    return path


def edit(page: Page, kind: str, indexes: list[int], **fields: Any) -> Any:
    revision = page.script()["revision"]
    return page.post(f"{BOOK}/edits", revision=revision, kind=kind, indexes=indexes, **fields)


def speakers(page: Page) -> list[str]:
    return [row.get("speaker", "") for row in page.script()["rows"]]


def recording(seconds: float = 1.0) -> bytes:
    tone = np.sin(np.arange(int(22_050 * seconds)) / 9.0) * 9_000
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(tone.astype("<i2").tobytes())
    return out.getvalue()


def test_a_manuscript_becomes_a_script_and_is_listed(page: Page, folder: Path) -> None:
    assert page.get("/api/books")["books"][0]["is_split"] is False
    page.split()
    assert page.get("/api/books")["books"][0]["is_split"] is True
    assert (folder / "bakery.script").exists()
    assert {row["kind"] for row in page.script()["rows"]} >= {"chapter", "speech", "narration"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names of files are text")
def test_a_file_with_a_name_that_is_no_utf_8_is_worked_at(page: Page, folder: Path) -> None:
    (folder / os.fsdecode(b"th\xe9.md")).write_text("“Tea?” asked Noor.\n", encoding="utf-8")
    listed = page.get("/api/books")["books"][1]
    assert listed["title"] == "Thé"
    own = f"/api/books/{listed['id']}"
    page.wait(page.post(f"{own}/jobs", kind="split"))
    revision = page.get(f"{own}/script")["revision"]
    page.post(f"{own}/edits", revision=revision, kind="change", indexes=[0], speaker="Wren")
    assert page.post(f"{own}/undo")["what"]
    assert page.wait(page.post(f"{own}/jobs", kind="build"))["job"]["state"] == "done"


def test_many_lines_given_to_somebody_change_only_their_names(page: Page, script: Path) -> None:
    before = script.read_text(encoding="utf-8")
    edit(page, "change", [1, 3, 5], speaker="Wren")
    after = script.read_text(encoding="utf-8")
    changed = [(a, b) for a, b in zip(before.split("\n"), after.split("\n"), strict=True) if a != b]
    assert [b.partition(":")[0] for _, b in changed] == ["Wren"] * 3
    assert [a.partition(":")[2] for a, _ in changed] == [b.partition(":")[2] for _, b in changed]


def test_undo_and_redo_reach_over_a_restart(page: Page, studio: OpenBooks, script: Path) -> None:
    texts = [script.read_bytes()]
    edit(page, "change", [1], speaker="Wren")
    texts.append(script.read_bytes())
    edit(page, "change", [2], text="“Other words.”")
    texts.append(script.read_bytes())
    edit(page, "split", [3], at=6)
    texts.append(script.read_bytes())
    studio._books.clear()  # what a new server knows
    for earlier in reversed(texts[:-1]):
        assert page.post(f"{BOOK}/undo")["what"]
        assert script.read_bytes() == earlier
    assert page.post(f"{BOOK}/undo")["what"] == ""
    for later in texts[1:]:
        page.post(f"{BOOK}/redo")
        assert script.read_bytes() == later


def test_lines_are_cut_joined_and_noted_in_place(page: Page, script: Path) -> None:
    before = script.read_bytes()
    edit(page, "split", [1], at=6)
    rows = page.script()["rows"]
    assert [rows[1]["text"], rows[2]["text"]] == ["“Line", "number 1 of ours.”"]
    edit(page, "join", [1])
    assert script.read_bytes() == before
    edit(page, "insert", [1], insert="pause", words="1.5s")
    edit(page, "insert", [1], insert="note", words="ask [her] % twice")
    text = script.read_text(encoding="utf-8")
    assert "[pause 1.5s]\n" in text
    assert "% ask [her % twice\n" in text
    edit(page, "remove", [2])
    edit(page, "remove", [2])
    assert script.read_bytes() == before


def test_what_can_not_stand_in_a_script_is_refused_and_nothing_is_written(
    page: Page, script: Path
) -> None:
    before = script.read_bytes()
    revision = page.script()["revision"]
    for fields in (
        {"kind": "insert", "indexes": [1], "insert": "pause", "words": "for ever"},
        {"kind": "remove", "indexes": [1]},
        {"kind": "split", "indexes": [1], "at": 0},
        {"kind": "change", "indexes": [999], "speaker": "Wren"},
        {"kind": "dance", "indexes": [1]},
        {"kind": "join", "indexes": [8]},
    ):
        refused = page.send(f"{BOOK}/edits", revision=revision, **fields)
        assert refused.status_code == 400
        assert refused.json()["error"].endswith(".")
    assert script.read_bytes() == before


def test_two_pages_agree_and_an_edit_of_an_older_page_finds_its_line(
    page: Page, script: Path
) -> None:
    seen = page.script()["revision"]
    edit(page, "insert", [1], insert="note", words="above")
    page.post(f"{BOOK}/edits", revision=seen, kind="change", indexes=[4], speaker="Wren")
    changes = page.get(f"{BOOK}/script", since=seen)
    assert "rows" not in changes
    assert speakers(page)[5] == "Wren"
    assert script.read_text(encoding="utf-8").count("Wren:") == 1


def test_a_line_that_was_saved_elsewhere_is_never_overwritten(page: Page, script: Path) -> None:
    seen = page.script()["revision"]
    text = script.read_text(encoding="utf-8").replace("number 2 of ours", "number two, by hand")
    script.write_text(text, encoding="utf-8")
    refused = page.send(f"{BOOK}/edits", revision=seen, kind="change", indexes=[2], text="“Mine.”")
    assert refused.status_code == 409
    assert script.read_text(encoding="utf-8") == text
    # Another line of the same page still can be edited.
    page.post(f"{BOOK}/edits", revision=seen, kind="change", indexes=[6], speaker="Wren")
    assert "by hand" in script.read_text(encoding="utf-8")


def test_undo_leaves_what_was_changed_elsewhere(page: Page, script: Path) -> None:
    edit(page, "change", [1], speaker="Wren")
    text = script.read_text(encoding="utf-8").replace("Wren: “Line number 1", "Wren: “My number 1")
    script.write_text(text, encoding="utf-8")
    refused = page.send(f"{BOOK}/undo")
    assert refused.status_code == 409
    assert script.read_text(encoding="utf-8") == text


def test_a_line_is_heard_with_ranges_and_only_it_is_spoken(page: Page, script: Path) -> None:
    revision = page.script()["revision"]
    sound = page.post(f"{BOOK}/hear", revision=revision, indexes=[1])
    whole = page.client.get(sound["url"])
    assert whole.headers["accept-ranges"] == "bytes"
    with wave.open(io.BytesIO(whole.content)) as file:
        assert file.getnframes() / file.getframerate() == pytest.approx(sound["seconds"], abs=0.01)
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2")
    assert np.abs(samples).max() > 1_000
    part = page.client.get(sound["url"], headers={"range": "bytes=44-143"})
    assert part.status_code == 206
    assert part.content == whole.content[44:144]
    assert (
        page.client.get(sound["url"], headers={"range": "bytes=-10"}).content == whole.content[-10:]
    )
    assert page.client.get(sound["url"], headers={"range": "bytes=99999999-"}).status_code == 416
    beyond_reason = page.client.get(sound["url"], headers={"range": f"bytes={'9' * 5_000}-"})
    assert beyond_reason.content == whole.content
    assert page.get(f"{BOOK}/plan")["to_speak"] == 8  # of nine


def test_a_voice_is_tried_without_being_written(page: Page, script: Path, folder: Path) -> None:
    page.wait(page.post(f"{BOOK}/jobs", kind="cast"))
    cast = (folder / "voices.yaml").read_bytes()
    revision = page.script()["revision"]
    page.post(f"{BOOK}/hear", revision=revision, indexes=[1])
    tried = page.post(f"{BOOK}/hear", revision=revision, indexes=[1], settings=["Noor=bass"])
    assert tried["voice"] == "bass"
    assert (folder / "voices.yaml").read_bytes() == cast


def test_the_cast_is_changed_counted_and_taken_back(page: Page, script: Path, folder: Path) -> None:
    page.wait(page.post(f"{BOOK}/jobs", kind="build"))
    cast = (folder / "voices.yaml").read_bytes()
    changed = page.post(f"{BOOK}/cast", settings=["Noor=bass", "Noor.rate=0.9"])
    noor = next(role for role in changed["roles"] if role["name"] == "Noor")
    assert (noor["voice"], noor["rate"]) == ("bass", 0.9)
    plan = page.get(f"{BOOK}/plan")
    assert plan["to_speak"] == 4
    assert plan["by_speaker"] == [{"name": "Noor", "lines": 4}]
    assert plan["stale"] == [1, 3, 5, 7]
    page.post(f"{BOOK}/undo")
    assert (folder / "voices.yaml").read_bytes() == cast
    assert page.get(f"{BOOK}/plan")["to_speak"] == 0


def test_people_are_renamed_joined_and_swapped(page: Page, script: Path) -> None:
    page.wait(page.post(f"{BOOK}/jobs", kind="cast"))
    before = {role["name"]: role["voice"] for role in page.get(f"{BOOK}/cast")["roles"]}
    swapped = page.post(f"{BOOK}/cast/swap", name="Noor", other="Tomas")
    voices = {role["name"]: role["voice"] for role in swapped["roles"]}
    assert (voices["Noor"], voices["Tomas"]) == (before["Tomas"], before["Noor"])
    named = page.post(f"{BOOK}/cast/alias", name="Noor", other="the baker")
    assert "the baker" in next(r for r in named["roles"] if r["name"] == "Noor")["aliases"]
    page.post(f"{BOOK}/cast/rename", name="Tomas", other="Noor")
    assert set(speakers(page)) == {"", "Noor"}
    for _ in range(3):
        page.post(f"{BOOK}/undo")
    assert {r["name"]: r["voice"] for r in page.get(f"{BOOK}/cast")["roles"]} == before


def test_candidates_come_with_lines_of_their_own(page: Page, script: Path) -> None:
    tried = page.get(f"{BOOK}/cast/candidates", who="Noor")
    rows = page.script()["rows"]
    assert {rows[index]["speaker"] for index in tried["indexes"]} == {"Noor"}
    assert len(set(tried["voices"])) == len(tried["voices"]) > 3
    both = page.get(f"{BOOK}/cast/candidates", who="Noor", other="Tomas")
    assert {rows[index]["speaker"] for index in both["indexes"]} == {"Noor", "Tomas"}


def test_a_recording_is_kept_beside_the_script_and_named_in_it(
    page: Page, script: Path, folder: Path
) -> None:
    revision = page.script()["revision"]
    query = {"revision": revision, "index": 1, "name": "mine.wav"}
    sent = page.client.put(f"{BOOK}/recording", params=query, content=recording(), headers=ORIGIN)
    assert sent.status_code == 200
    take = page.script()["rows"][1]["take"]
    assert (folder / "takes" / take).exists()
    assert f"(take: {take})" in script.read_text(encoding="utf-8")
    takes = page.get(f"{BOOK}/takes", revision=page.script()["revision"], index=1)
    assert [one["chosen"] for one in takes["takes"]] == [True]
    page.post(f"{BOOK}/takes", revision=page.script()["revision"], index=1, id="")
    assert "take:" not in script.read_text(encoding="utf-8")


def test_what_is_no_sound_is_no_recording(page: Page, script: Path, folder: Path) -> None:
    before = script.read_bytes()
    for name, data in (("a.wav", b"RIFF and nothing"), ("a.exe", recording()), ("a.wav", b"")):
        query = {"revision": page.script()["revision"], "index": 1, "name": name}
        sent = page.client.put(f"{BOOK}/recording", params=query, content=data, headers=ORIGIN)
        assert sent.status_code == 400
    assert script.read_bytes() == before
    assert not list((folder / "takes").glob("*.*")) if (folder / "takes").exists() else True


def test_earlier_takes_of_a_line_are_kept_and_can_be_chosen(page: Page, script: Path) -> None:
    page.wait(page.post(f"{BOOK}/jobs", kind="cast"))
    revision = page.script()["revision"]
    page.post(f"{BOOK}/hear", revision=revision, indexes=[1])
    page.post(f"{BOOK}/cast", settings=["Noor=bass"])
    page.post(f"{BOOK}/hear", revision=revision, indexes=[1])
    takes = page.get(f"{BOOK}/takes", revision=revision, index=1)["takes"]
    assert len(takes) == 2
    assert {"bass (Noor)"} < {take["name"] for take in takes}
    heard = page.get(f"{BOOK}/takes/sound", revision=revision, index=1, take=takes[1]["id"])
    assert page.client.get(heard["url"]).content.startswith(b"RIFF")
    page.post(f"{BOOK}/takes", revision=revision, index=1, id=takes[1]["id"])
    assert page.script()["rows"][1]["take"].endswith(".wav")
    assert page.get(f"{BOOK}/plan")["stale"] == [0, 2, 3, 4, 5, 6, 7, 8]


def test_answers_are_written_and_questions_go_on(page: Page, folder: Path) -> None:
    page.split()
    asking = page.get(f"{BOOK}/questions")
    assert asking["can_follow"] is True
    assert 0 < asking["expected_share"] <= 1
    first = next(q for q in asking["questions"] if q["kind"] == "line")
    page.post(f"{BOOK}/answers", id=first["id"], name="The Radio")
    assert "The Radio: " in (folder / "bakery.script").read_text(encoding="utf-8")
    left = page.get(f"{BOOK}/questions")["questions"]
    assert first["id"] not in {question["id"] for question in left}
    page.post(f"{BOOK}/undo")
    assert "The Radio" not in (folder / "bakery.script").read_text(encoding="utf-8")


def test_what_was_answered_is_asked_no_more_while_others_follow_it(
    page: Page, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, follow = threading.Event(), EditedBook.follow

    def follow_late(book: EditedBook, *answered: Any) -> Answered:
        go_on.wait(60)
        return follow(book, *answered)

    monkeypatch.setattr(EditedBook, "follow", follow_late)
    (folder / "bakery.md").write_text(TALK, encoding="utf-8")
    page.split()
    first = page.get(f"{BOOK}/questions")["questions"][0]
    (line,) = first["lines"]
    split = next(row["speaker"] for row in page.script()["rows"] if row["n"] == line)
    page.post(f"{BOOK}/answers", id=first["id"], do="name", name=split)
    left = page.get(f"{BOOK}/questions")["questions"]
    go_on.set()
    assert first["id"] not in {question["id"] for question in left}
    assert len(left) == 5


def test_a_whole_exchange_is_settled_as_one_answer(page: Page, folder: Path) -> None:
    (folder / "bakery.md").write_text(TALK, encoding="utf-8")
    page.split()
    script = folder / "bakery.script"
    before = script.read_text(encoding="utf-8")
    first = page.get(f"{BOOK}/questions")["questions"][0]
    way = first["ways"][1]
    lines = [number for turn in way["turns"] for number in turn]
    assert set(lines) <= {row["n"] for row in first["rows"]}
    strange = {"id": first["id"], "do": "way", "names": ["Odile"], "lines": lines}
    assert page.send(f"{BOOK}/answers", **strange).status_code == 404
    page.post(f"{BOOK}/answers", id=first["id"], do="way", lines=lines, names=way["names"])
    spoken = {row["n"]: row["speaker"] for row in page.script()["rows"]}
    for turn, name in zip(way["turns"], way["names"], strict=True):
        assert {spoken[number] for number in turn} == {name}
    left = page.get(f"{BOOK}/questions")["questions"]
    assert not set(lines) & {number for question in left for number in question["lines"]}
    while script.read_text(encoding="utf-8") != before:
        assert page.post(f"{BOOK}/undo")["what"]


def test_a_build_is_followed_downloaded_and_drawn(page: Page, script: Path) -> None:
    ended = page.wait(page.post(f"{BOOK}/jobs", kind="build"))
    assert ended["job"]["state"] == "done"
    made = page.get(f"{BOOK}/files")
    assert made["is_current"] is True
    file = made["files"][0]
    saved = page.client.get(file["url"], params={"save": "1"})
    assert "attachment" in saved.headers["content-disposition"]
    assert len(saved.content) == file["bytes"]
    drawn = page.get(f"{BOOK}/waveform", file=file["name"])
    assert max(drawn["peaks"]) > 10
    assert drawn["seconds"] == pytest.approx(ended["result"]["seconds"], abs=1)


def test_a_stopped_build_keeps_its_takes(page: Page, studio: OpenBooks, script: Path) -> None:
    publish = studio.jobs._publish

    def stop_at_once(kind: str, data: Any) -> None:
        publish(kind, data)
        if kind == "job" and data.kind == "build" and data.stage == "Speaking" and data.done > 2:
            studio.jobs.stop(data.id)

    studio.jobs._publish = stop_at_once
    lines = [f"Mara: “Sentence {n} is spoken here.”\n" for n in range(80)]
    script.write_text("title: Long\n\n# One\n\n" + "\n".join(lines), encoding="utf-8")
    ended = page.wait(page.post(f"{BOOK}/jobs", kind="build"))
    assert ended["job"]["state"] == "stopped"
    assert 0 < page.get(f"{BOOK}/plan")["to_speak"] < 81


def test_a_manuscripts_text_is_never_html(page: Page, script: Path) -> None:
    script.write_text(HOSTILE, encoding="utf-8")
    answer = page.client.get(f"{BOOK}/script")
    assert answer.headers["content-type"] == "application/json"
    texts = [row["text"] for row in answer.json()["rows"]]
    assert "<b>Bold</b> & “quoted”." in texts
    assert page.get(BOOK)["title"] == "<script>alert(1)</script>"


@pytest.mark.parametrize(
    "body",
    [
        {}, {"revision": 1, "kind": "change", "indexes": [1]},
        {"revision": "x", "kind": "change", "indexes": "1"},
        {"revision": "x", "kind": "change", "indexes": [True]},
        {"revision": "x", "kind": "change", "indexes": [1], "strange": 1},
        {"revision": "x", "kind": "change", "indexes": [1], "at": "1"},
    ],
)  # fmt: skip
def test_a_body_of_another_shape_is_refused_with_a_sentence(page: Page, body: Any) -> None:
    refused = page.send(f"{BOOK}/edits", **body)
    assert refused.status_code in (400, 404)
    assert refused.json()["error"].endswith(".")
