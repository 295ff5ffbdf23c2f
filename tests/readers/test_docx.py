"""DOCX: paragraphs, styles, and what a word processor hides."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.readers.books import W, para, run, write_docx, write_zip
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind, shape, titles

STORY = para(PROSE) + para(TALK) + para(PROSE)


def doc(path: Path) -> Manuscript:
    manuscript = read(path)
    assert_whole(manuscript)
    assert manuscript.removed == ()
    return manuscript


@pytest.mark.parametrize("level", ["²", "9" * 5_000, "", "-1"])
def test_an_outline_level_that_is_none_is_body_text(tmp_path: Path, level: str) -> None:
    style = (
        '<w:style w:styleId="Odd"><w:name w:val="Odd"/><w:pPr>'
        f'<w:outlineLvl w:val="{level}"/></w:pPr></w:style>'
    )
    body = para("One", style="Ueberschrift1") + para("A lamp.", style="Odd") + STORY
    manuscript = doc(write_docx(tmp_path / "odd.docx", body, styles=style))
    assert titles(manuscript) == ["One"]
    assert of_kind(manuscript, "prose")[0].text == "A lamp."


def test_styles_make_chapters_and_scenes(tmp_path: Path) -> None:
    body = (
        para("The Lane", style="Titel") + para("One", style="Ueberschrift1") + STORY
        + para("Later", style="Ueberschrift2") + STORY + para("* * *") + STORY
        + para("Two", style="Mine") + STORY + para("Three", style="Out") + STORY
    )  # fmt: skip
    core = "<dc:creator>A. Writer</dc:creator><dc:language>en-US</dc:language>"
    manuscript = doc(write_docx(tmp_path / "lane.docx", body, core=core))
    assert titles(manuscript) == ["One", "Two", "Three"]
    assert shape(manuscript)[:8] == [
        (0, 1, "matter"), (1, 1, "chapter"), (1, 1, "prose"), (1, 2, "scene"), (1, 2, "prose"),
        (1, 2, "separator"), (1, 3, "scene"), (1, 3, "prose"),
    ]  # fmt: skip
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Lane", "A. Writer", "en-US")


def test_headings_that_are_only_words(tmp_path: Path) -> None:
    body = para("Chapter 1") + STORY + para() + para("Chapter 2") + STORY
    assert titles(doc(write_docx(tmp_path / "b.docx", body))) == ["Chapter 1", "Chapter 2"]


def test_an_empty_paragraph_is_a_scene_break_where_it_is_rare(tmp_path: Path) -> None:
    manuscript = doc(write_docx(tmp_path / "b.docx", STORY * 5 + para() + STORY * 5))
    assert [p.place.scene for p in of_kind(manuscript, "prose")] == [1] * 15 + [2] * 15


def test_runs_breaks_and_what_is_hidden(tmp_path: Path) -> None:
    body = para(
        "She ", run("went", "<w:i/>"), "<w:r><w:br/></w:r>", "out", "<w:r><w:tab/></w:r>", "at",
        "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>", run(" hidden", "<w:vanish/>"),
        "<w:ins><w:r><w:t> last</w:t></w:r></w:ins>",
        "<w:r><w:instrText>PAGE</w:instrText></w:r>", ".",
    )  # fmt: skip
    body += f"<w:tbl><w:tr><w:tc>{para('In a table.')}</w:tc></w:tr></w:tbl>"
    manuscript = doc(write_docx(tmp_path / "b.docx", body))
    assert [p.text for p in manuscript.paragraphs] == ["She *went* out at last.", "In a table."]


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = f"<w:txbxContent>{para('A sign.')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>Before.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    manuscript = doc(write_docx(tmp_path / "b.docx", body))
    assert [p.text for p in manuscript.paragraphs] == ["Before.", "A sign."]


def test_notes_and_contents_are_matter(tmp_path: Path) -> None:
    notes = f'<w:footnotes {W}><w:footnote w:id="2">{para("On peas.")}</w:footnote></w:footnotes>'
    body = para("One\t3", style="V1") + para("One", style="Ueberschrift1") + STORY
    path = write_docx(tmp_path / "b.docx", body, more=[("word/footnotes.xml", notes)])
    manuscript = doc(path)
    assert [p.text for p in of_kind(manuscript, "matter")] == ["One 3", "On peas."]
    assert titles(manuscript) == ["One"]


def refuse(path: Path, says: str) -> None:
    with pytest.raises(ManuscriptError, match=says) as caught:
        read(path)
    assert path.name in caught.value.message
    assert caught.value.hint


def test_hostile_documents_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "b.docx"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)
    refuse(path, "password")
    path.write_bytes(b"PK\x03\x04 not really")
    refuse(path, "not a readable DOCX")
    refuse(write_zip(path, [("a.txt", "x")]), "no DOCX")
    laughs = '<!DOCTYPE l [<!ENTITY a "ha">]><w:document ' + W + "><w:body/></w:document>"
    refuse(write_zip(path, [("word/document.xml", laughs)]), "declares XML entities")
    refuse(write_zip(path, [("word/document.xml", "<w:broken")]), "no readable XML")
    deep = "<a>" * 500_000 + "</a>" * 500_000
    refuse(write_zip(path, [("word/document.xml", deep)]), "holds no text")
    refuse(write_zip(path, [("word/document.xml", "0" * (70 * 2**20))]), "unpacks to too much")
    refuse(write_docx(path, para()), "holds no text")


def test_what_is_moved_linked_or_held_is_read_once_and_comments_never(tmp_path: Path) -> None:
    def field(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    body = para("<w:moveFrom>" + run("It rained. ") + "</w:moveFrom>", run("The dog barked."))
    body += para('<w:commentRangeStart w:id="0"/>', run("The gate shut."))
    body += para("<w:moveTo>" + run("It rained.") + "</w:moveTo>", '<w:commentReference w:id="0"/>')
    body += para("Read ", '<w:hyperlink r:id="h">' + run("the rules") + "</w:hyperlink>", ".")
    body += f"<w:sdt><w:sdtContent>{para('Held.')}</w:sdtContent></w:sdt>"
    code = "<w:r><w:instrText>PAGEREF x</w:instrText></w:r>"
    body += para("On ", field("begin"), code, field("separate"), run("page 12"), field("end"), ".")
    body = body.replace("<w:hyperlink r:id", "<w:hyperlink w:anchor")
    comments = f'<w:comments {W}><w:comment w:id="0">{para("Why?")}</w:comment></w:comments>'
    path = write_docx(tmp_path / "b.docx", body, more=[("word/comments.xml", comments)])
    assert [p.text for p in doc(path).paragraphs] == [
        "The dog barked.", "The gate shut.", "It rained.", "Read the rules.", "Held.",
        "On page 12.",
    ]  # fmt: skip


def test_a_raised_figure_is_an_exponent(tmp_path: Path) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    body = para("x", run("2", raised), " and 4 m", run("2", raised), ", the 4", run("th", raised))
    assert [p.text for p in doc(write_docx(tmp_path / "b.docx", body)).paragraphs] == [
        "x² and 4 m², the 4th"
    ]
