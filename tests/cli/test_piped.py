"""``-``: a manuscript that is piped in becomes a file, which nothing of a person's is lost to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.readers import suffix_of
from tests.readers.books import page, prose, write_docx, write_epub, write_zip
from tests.readers.manuscripts import BODY, PROSE, TALK


@pytest.fixture(autouse=True)
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str, piped: str | bytes = "") -> Result:
    return CliRunner().invoke(main, list(words), input=piped)


def test_chapters_of_what_is_piped_in_leave_nothing_behind(room: Path) -> None:
    done = run("chapters", "-", "--json", piped=f"# One\n\n{BODY}\n\n# Two\n\n{BODY}")
    assert [c["title"] for c in json.loads(done.stdout)["chapters"]] == ["One", "Two"]
    assert list(room.iterdir()) == []


def test_a_split_keeps_the_manuscript_beside_its_script(room: Path) -> None:
    assert run("split", "-", "-o", "lane.script", "-q", piped=BODY).exit_code == 0
    assert (room / "lane.txt").read_text(encoding="utf-8") == BODY
    script = room / "lane.script"
    text = script.read_text(encoding="utf-8")
    script.write_text(text.replace("Edmund: “I did", "Edmund (loudly): “I did"), encoding="utf-8")
    again = BODY.replace("a dog was", "an old dog was")
    assert run("split", "-", "-o", "lane.script", "-q", piped=again).exit_code == 0
    text = script.read_text(encoding="utf-8")
    assert "an old dog was" in text
    assert "Edmund (loudly): “I did" in text
    assert run("plan", "lane.txt", "--engine", "tone").exit_code == 0


def test_what_a_person_wrote_is_never_written_over(room: Path) -> None:
    (room / "manuscript.txt").write_text("Mine.", encoding="utf-8")
    done = run("split", "-", piped=BODY)
    assert done.exit_code == 1
    assert "manuscript.txt is there already" in done.stderr
    assert (room / "manuscript.txt").read_text(encoding="utf-8") == "Mine."
    assert run("split", "-", "--title", "The Lane", "-q", piped=BODY).exit_code == 0
    (room / "the-lane.txt").write_text(BODY + "More.", encoding="utf-8")
    assert run("split", "-", "--title", "The Lane", piped=PROSE).exit_code == 1
    assert (room / "the-lane.txt").read_text(encoding="utf-8").endswith("More.")


def test_nothing_is_said_to_be_nothing() -> None:
    done = run("build", "-")
    assert done.exit_code == 1
    assert "Nothing came on standard input" in done.stderr


def test_what_comes_is_known_by_its_bytes(room: Path) -> None:
    epub = write_epub(room / "a.epub", {"c.xhtml": page(prose(PROSE))}).read_bytes()
    docx = write_docx(room / "a.docx", "").read_bytes()
    chapters = write_zip(room / "a.zip", [("1.txt", BODY)]).read_bytes()
    odt = write_zip(room / "a.odt", [("content.xml", "<a/>")]).read_bytes()
    for data, suffix in (
        (epub, ".epub"), (docx, ".docx"), (chapters, ".zip"), (odt, ".odt"),
        (b"%PDF-1.7\n", ".pdf"), (b"{\\rtf1 Hello}", ".rtf"), (page(TALK).encode(), ".html"),
        (b"\xef\xbb\xbf<!DOCTYPE HTML>\n<p>x", ".html"), (f"# One\n\n{BODY}".encode(), ".md"),
        (f"---\ntitle: A\n---\n{BODY}".encode(), ".md"), (BODY.encode(), ".txt"),
        (BODY.encode("windows-1252"), ".txt"), (b"PK\x03\x04 broken", ".zip"),
        (b"\0" * 60 + b"BOOKMOBI" + b"\0" * 99, ".mobi"), (b"", ".txt"),
    ):  # fmt: skip
        assert suffix_of(data) == suffix
