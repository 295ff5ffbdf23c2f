"""ODT: paragraphs, styles, and what a word processor hides; zipped and flat."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

import pytest

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.readers.books import write_zip
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind, shape, titles

_URN = "urn:oasis:names:tc:opendocument:xmlns"
_NAMES = (
    f'xmlns:office="{_URN}:office:1.0" xmlns:text="{_URN}:text:1.0" xmlns:style="{_URN}:style:1.0" '
    f'xmlns:number="{_URN}:datastyle:1.0" xmlns:draw="{_URN}:drawing:1.0" '
    f'xmlns:fo="{_URN}:xsl-fo-compatible:1.0" xmlns:xml="http://www.w3.org/XML/1998/namespace" '
    f'xmlns:svg="{_URN}:svg-compatible:1.0" xmlns:meta="{_URN}:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_STYLES = (
    '<style:style style:name="Heading_20_1" style:display-name="Heading 1" '
    'style:default-outline-level="1"/>'
    '<style:style style:name="Title" style:family="paragraph"/>'
    '<style:style style:name="Letter"><style:text-properties fo:font-style="italic"/></style:style>'
    '<text:outline-style style:name="Outline"><text:outline-level-style text:level="2" '
    'style:num-prefix="Scene " style:num-format="I"/></text:outline-style>'
)
_OWN_STYLES = (
    "<number:date-style><number:text>.</number:text></number:date-style>"
    '<style:style style:name="P1" style:parent-style-name="Heading_20_1"/>'
    '<style:style style:name="P2" style:parent-style-name="Title"/>'
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P3"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="P4"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="E1"><style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="E2"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="E3" style:parent-style-name="E2"><style:text-properties '
    'fo:font-style="oblique"/></style:style>'
    '<style:style style:name="E4"><style:text-properties fo:font-style="normal"/></style:style>'
    '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/>'
    "</style:style>"
    '<text:list-style style:name="L1">'
    '<text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>'
    '<text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a"/>'
    '</text:list-style><text:list-style style:name="L2">'
    '<text:list-level-style-bullet text:level="1" text:bullet-char="-"/></text:list-style>'
)
_META = (
    "<meta:initial-creator>A. Writer</meta:initial-creator><dc:creator>An Editor</dc:creator>"
    "<dc:language>en-GB</dc:language>"
)


def p(text: str, style: str = "", name: str = "p", more: str = "") -> str:
    """A paragraph; ``text`` is markup."""
    mark = f' text:style-name="{style}"' if style else ""
    return f"<text:{name}{mark}{more}>{text}</text:{name}>"


STORY = p(escape(PROSE)) + p(escape(TALK)) + p(escape(PROSE))


def _part(name: str, inner: str) -> str:
    return f'<?xml version="1.0"?><office:document-{name} {_NAMES}>{inner}</office:document-{name}>'


def write_odt(path: Path, body: str) -> Path:
    content = (
        f"<office:automatic-styles>{_OWN_STYLES}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    styles = f"<office:styles>{_STYLES}</office:styles>"
    meta = f"<office:meta>{_META}</office:meta>"
    if path.suffix == ".fodt":
        path.write_text(
            f"<office:document {_NAMES}>{meta}{styles}{content}</office:document>", encoding="utf-8"
        )
        return path
    return write_zip(
        path,
        [
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", _part("content", content)),
            ("styles.xml", _part("styles", styles)),
            ("meta.xml", _part("meta", meta)),
        ],
    )


def odt(path: Path, body: str) -> Manuscript:
    manuscript = read(write_odt(path, body))
    assert_whole(manuscript)
    assert manuscript.removed == ()
    return manuscript


@pytest.mark.parametrize("name", ["lane.odt", "lane.fodt"])
def test_headings_title_and_author(tmp_path: Path, name: str) -> None:
    body = (
        p("The Lane", "P2") + p("One", name="h", more=' text:outline-level="1"') + STORY
        + p("Later", name="h", more=' text:outline-level="2"') + STORY + p("* * *") + STORY
        + p("Two", "P1") + STORY
    )  # fmt: skip
    manuscript = odt(tmp_path / name, body)
    assert titles(manuscript) == ["One", "Two"]
    assert shape(manuscript)[:8] == [
        (0, 1, "matter"), (1, 1, "chapter"), (1, 1, "prose"), (1, 2, "scene"), (1, 2, "prose"),
        (1, 2, "separator"), (1, 3, "scene"), (1, 3, "prose"),
    ]  # fmt: skip
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Lane", "A. Writer", "en-GB")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('She<text:s text:c="3"/>went<text:tab/>out<text:line-break/>.', "She went out ."),
        ("a <text:span>b</text:span>\n  <text:a>c</text:a>.", "a b c."),
        ('seen<text:span text:style-name="T1"> not</text:span>', "seen"),
        ("seen<office:annotation><text:p>Cut?</text:p></office:annotation>", "seen"),
        ("a <text:page-number>3</text:page-number>turner<text:soft-page-break/>s", "a turners"),
        ("x<draw:frame><svg:title>A lamp</svg:title><draw:image/></draw:frame>y", "xy"),
        ("<text:ruby-base>漢</text:ruby-base><text:ruby-text>kan</text:ruby-text>", "漢"),
    ],
)  # fmt: skip
def test_words_as_they_are_shown(tmp_path: Path, written: str, shown: str) -> None:
    manuscript = odt(tmp_path / "a.odt", p(written) + STORY)
    assert [x.text for x in of_kind(manuscript, "prose")] == [shown, PROSE, TALK, PROSE]


def span(text: str, style: str) -> str:
    return f'<text:span text:style-name="{style}">{text}</text:span>'


@pytest.mark.parametrize(
    ("written", "style", "shown"),
    [
        ("She " + span("knew ", "E1") + "it.", "", "She *knew* it."),
        (span("No " + span("more", "E2") + ", no.", "E1"), "", "*No **more**, no.*"),
        (span("No ", "E3") + span("more.", "E3"), "", "***No more.***"),
        (span("I was " + span("not", "E4") + " there.", "E1"), "", "*I was* not *there.*"),
        ("Set in italics by hand.", "P4", "*Set in italics by hand.*"),
        (span("So", "E4") + " it was.", "P4", "So *it was.*"),
        ("A style of letters.", "Letter", "A style of letters."),
        ("The bell" + span("2", "T2") + " rang.", "", "The bell rang."),
        ("On the 4" + span("th", "T2") + " pier.", "", "On the 4th pier."),
    ],
)
def test_italics_and_marks_of_notes(tmp_path: Path, written: str, style: str, shown: str) -> None:
    manuscript = odt(tmp_path / "a.odt", p(written, style) + STORY)
    assert of_kind(manuscript, "prose")[0].text == shown


def test_numbers_of_lists_and_headings_are_read(tmp_path: Path) -> None:
    inner = f"<text:list><text:list-item>{p('A lamp.')}</text:list-item></text:list>"
    items = "".join(
        f"<text:list-item>{one}</text:list-item>"
        for one in (p("Rope.") + p("Two of them."), p("Oil.") + inner, p("Salt."))
    )
    body = (
        p("One", name="h", more=' text:outline-level="1"') + STORY
        + p("The Quay", name="h", more=' text:outline-level="2"')
        + f'<text:list text:style-name="L1">{items}</text:list>' + p(escape(TALK))
        + '<text:list text:style-name="L1" text:continue-numbering="true">'
        + f'<text:list-item>{p("Bread.")}</text:list-item></text:list>'
        + f'<text:list text:style-name="L1"><text:list-item text:start-value="7">{p("Nails.")}'
        + '</text:list-item></text:list><text:list text:style-name="L2"><text:list-item>'
        + f'{p("A cat.")}</text:list-item></text:list>'
    )  # fmt: skip
    manuscript = odt(tmp_path / "a.odt", body)
    assert titles(manuscript, "scene") == ["Scene I The Quay"]
    texts = [x.text for x in of_kind(manuscript, "prose")][3:]
    assert texts == [
        "1. Rope.", "Two of them.", "2. Oil.", "a) A lamp.", "3. Salt.", TALK, "4. Bread.",
        "7. Nails.", "A cat.",
    ]  # fmt: skip


def test_lists_tables_and_frames_are_read_in_order(tmp_path: Path) -> None:
    body = (
        f"<text:list><text:list-item>{p('Ropes.')}</text:list-item></text:list>"
        + p(
            f"Before <draw:frame><draw:text-box>{p('In a box.')}</draw:text-box></draw:frame>after."
        )
        + f"<text:section>{p('In a section.')}</text:section>"
        f'<text:section text:display="none">{p("Hidden.")}</text:section>' + STORY
    )
    manuscript = odt(tmp_path / "a.odt", body)
    assert [x.text for x in of_kind(manuscript, "prose")][:4] == [
        "Ropes.", "Before after.", "In a box.", "In a section.",
    ]  # fmt: skip


def test_notes_contents_and_deletions_are_not_spoken(tmp_path: Path) -> None:
    note = p("Of peas.").join(
        ["<text:note><text:note-citation>1</text:note-citation>", "</text:note>"]
    )
    body = (
        p("Deleted.").join(["<text:tracked-changes>", "</text:tracked-changes>"])
        + p("One 3").join(["<text:table-of-content>", "</text:table-of-content>"])
        + p("One", name="h") + p(f"She went{note} out.") + STORY
    )  # fmt: skip
    manuscript = odt(tmp_path / "a.odt", body)
    assert [x.text for x in of_kind(manuscript, "matter")] == ["One 3", "Of peas."]
    assert of_kind(manuscript, "prose")[0].text == "She went out."
    assert "Deleted" not in manuscript.text


def test_a_hidden_paragraph_ends_no_scene(tmp_path: Path) -> None:
    manuscript = odt(tmp_path / "a.odt", STORY * 4 + p("Cut this?", "P3") + STORY * 4)
    assert {x.place.scene for x in manuscript.paragraphs} == {1}
    manuscript = odt(tmp_path / "a.odt", STORY * 4 + p("") + STORY * 4)
    assert {x.place.scene for x in manuscript.paragraphs} == {1, 2}


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ([("a.xml", "<a/>")], "no ODT"),
        ([("content.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')], "declares XML entities"),
        ([("content.xml", "<a>")], "no readable XML"),
        ([("content.xml", "<a/>")], "but no text"),
        (
            [
                ("content.xml", "x"),
                ("META-INF/manifest.xml", "<manifest:encryption-data manifest:checksum='x'/>"),
            ],
            "locked with a password",
        ),
        ([("content.xml", f"<a>{' ' * 60_000_000}</a>")], "unpacks to too much"),
    ],
)
def test_what_is_hostile_is_refused(
    tmp_path: Path, parts: list[tuple[str, str]], says: str
) -> None:
    with pytest.raises(ManuscriptError, match=says):
        read(write_zip(tmp_path / "a.odt", parts))


@pytest.mark.parametrize("number", ["²", "9" * 5_000, "", "-1"])
def test_a_number_that_is_none_counts_as_not_given(tmp_path: Path, number: str) -> None:
    given = f'="{number}"'
    body = (
        p("One", name="h", more=f" text:outline-level{given}") + STORY
        + p(f"She<text:s text:c{given}/>went.")
        + f'<text:list text:style-name="L1"><text:list-item text:start-value{given}>'
        + p("A lamp.") + "</text:list-item></text:list>"
    )  # fmt: skip
    manuscript = odt(tmp_path / "a.odt", body)
    assert titles(manuscript) == ["One"]
    shown = [paragraph.text for paragraph in of_kind(manuscript, "prose")]
    assert shown[-2:] == ["She went.", "1. A lamp."]


def test_styles_based_on_each_other_end(tmp_path: Path) -> None:
    style = '<style:style style:name="{}" style:parent-style-name="{}"/>'
    path = write_odt(tmp_path / "a.fodt", p("One", "A") + STORY)
    text = path.read_text(encoding="utf-8")
    loop = style.format("A", "B") + style.format("B", "A")
    path.write_text(
        text.replace("<number:date-style>", f"{loop}<number:date-style>"), encoding="utf-8"
    )
    assert read(path).paragraphs[0].text == "One"
