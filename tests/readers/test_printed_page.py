"""Traces of the printed page: initials, page numbers, running heads, broken words, verse, lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model import Manuscript
from pipeline.readers import html, markdown, read, text
from pipeline.splitter import split
from tests.readers.books import W, item, nav, page, para, prose, run, write_docx, write_epub
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole, of_kind, titles


def spoken(manuscript: Manuscript) -> list[str]:
    assert_whole(manuscript)
    return [p.text for p in of_kind(manuscript, "prose")]


def lines_of(manuscript: Manuscript) -> list[list[str]]:
    """The lines of each paragraph of verse."""
    return [
        [
            p.text[a:b].strip()
            for a, b in zip((0, *p.line_ends), (*p.line_ends, len(p.text)), strict=True)
        ]
        for p in manuscript.paragraphs
        if p.line_ends
    ]


# ------------------------------------------------------------------ initials


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        (
            '<p><img class="cap" src="t.png" alt="T"/>HE gate stood open.</p>',
            "THE gate stood open.",
        ),
        ('<p><span class="dropcap">M</span>ornings were grey.</p>', "Mornings were grey."),
        ('<p><span class="dropcap">N</span>\n<span>obody</span> came.</p>', "Nobody came."),
        (
            '<div><img src="a.png" alt="A"/></div><p>LL the gates stood open.</p>',
            "ALL the gates stood open.",
        ),
        ('<p class="initial">S</p><p>ome gates stood open.</p>', "Some gates stood open."),
        ('<p><span class="lettrine">“T</span>he gate,” he said.</p>', "“The gate,” he said."),
        ('<p><img src="t.png" alt="Decorated letter T"/>he gate.</p>', "The gate."),
        ('<p><span class="dropcap">A</span> gate stood open.</p>', "A gate stood open."),
        ('<p><img src="g.png" alt="A gate"/>The lane.</p>', "The lane."),
        ('<div class="initial">A</div><p>gate stood open.</p>', "A gate stood open."),
        ('<p><span style="font-size: 3em">L</span> ong ago.</p>', "Long ago."),
        ('<p><span style="float:left">O</span>nce.</p>', "Once."),
        ("<p>T HE gate stood open.</p>", "THE gate stood open."),
        ("<p>A LOT of gates stood open.</p>", "A LOT of gates stood open."),
    ],
)
def test_an_initial_is_part_of_its_word(markup: str, words: str) -> None:
    assert spoken(html.parse(f"<h2>Chapter 1</h2>{markup}<p>{PROSE}</p>"))[0] == words


def test_initials_of_text_and_documents(tmp_path: Path) -> None:
    frame = '<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>' + run("T") + "</w:p>"
    assert spoken(
        read(write_docx(tmp_path / "b.docx", frame + para("wenty gates.") + para(PROSE)))
    ) == [
        "Twenty gates.",
        PROSE,
    ]
    assert spoken(text.parse(f"CHAPTER I\n\nT\n\nhe gate stood open.\n\n{PROSE}\n"))[0] == (
        "The gate stood open."
    )
    assert spoken(text.parse(f"CHAPTER I\n\nI\n\n{PROSE}\n\nII\n\n{TALK}\n"))[0] == PROSE


# ------------------------------------------------------------------ pages and lines


SCAN = (
    "CHAPTER I\n\nThe keeper held the nega-\ntive up to the win-\ndow, and the "
    "well-\nknown face on it\n"
    "was one of twenty-\none that he had not\n46\n\nTHE LANE\n\nseen since the rain. He "
    "put it down.\n\n"
    "Nobody walked the lane on that day but\na boy with a spade, who stood at "
    "the\n47\n\nA. WRITER\n\n"
    "gate and would not come in until\nhe was asked.\n\n“Come in,” said Edmund, who had "
    "a\n48\n\nTHE LANE\n\n"
    "cold. The boy came in.\n\nCHAPTER II\n\nIt rained.\n"
)


@pytest.mark.parametrize("line", ["ı", "- İı -", "xı", "٤", "²"])
def test_a_line_that_is_nearly_a_page_number_is_text(line: str) -> None:
    assert spoken(text.parse(f"CHAPTER I\n\n{PROSE}\n\n{line}\n\n{TALK}\n"))[1] == line


def test_a_scan_is_read_as_one_text() -> None:
    manuscript = text.parse(SCAN)
    assert spoken(manuscript)[:3] == [
        "The keeper held the negative up to the window, and the well-known face on it was one of "
        "twenty-one that he had not seen since the rain. He put it down.",
        "Nobody walked the lane on that day but a boy with a spade, who stood at the "
        "gate and would not "
        "come in until he was asked.",
        "“Come in,” said Edmund, who had a cold. The boy came in.",
    ]
    assert titles(manuscript) == ["CHAPTER I", "CHAPTER II"]
    changes = [(change.kind, change.before) for change in manuscript.changes]
    assert [words for kind, words in changes if kind == "apparatus"] == [
        "46",
        "THE LANE",
        "47",
        "A. WRITER",
        "48",
        "THE LANE",
    ]


def test_a_sentence_runs_over_the_pages_of_a_book() -> None:
    manuscript = html.parse(
        f"<p>{PROSE}</p><p>The gate was</p><p class='pagenum'>12</p><p>open.</p><p "
        f"class='pagenum'>13</p>"
        f"<p>{TALK}</p>"
    )
    assert spoken(manuscript) == [PROSE, "The gate was open.", TALK]


def test_numbers_and_diaries_are_no_pages() -> None:
    scenes = "".join(f"{n}\n\n{BODY}" for n in (1, 2, 3))
    assert len(of_kind(text.parse(scenes), "chapter")) == 3
    days = "".join(f"Day {n}\n\n{PROSE}\n\n" for n in (1, 2, 3))
    assert not of_kind(text.parse(f"CHAPTER I\n\n{days}"), "matter")


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("nega-\ntive", "negative"),
        ("to-\nmorrow", "tomorrow"),
        ("well-\nknown", "well-known"),
        ("one-to-\none", "one-to-one"),
        ("mother-\nin-law", "mother-in-law"),
        ("Anglo-\nSaxon", "Anglo-Saxon"),
        ("REMEM-\nBERED", "REMEMBERED"),
        ("self-\nish", "selfish"),
        ("gate--\nthen", "gate-- then"),
        ("re\u00ad\nmembered", "remembered"),
        ("re¬\nmembered", "remembered"),
        ("pre- and post-war", "pre- and post-war"),
        ("an X-\nray", "an X-ray"),
        ("a long-\nforgotten and forgotten tune", "a long-forgotten and forgotten tune"),
        ("light-\nning", "lightning"),
    ],
)
def test_words_that_a_line_broke(broken: str, whole: str) -> None:
    manuscript = text.parse(
        f"CHAPTER I\n\nIt rained, and there was {broken} at last.\n\nIt stopped.\n"
    )
    assert spoken(manuscript)[0] == f"It rained, and there was {whole} at last."


def test_the_book_itself_says_how_a_word_is_written() -> None:
    story = (
        f"CHAPTER I\n\nThe gate-house stood. The lamplight fell.\n\nA gate-\nhouse, and "
        f"lamp-\nlight.\n\n{PROSE}\n"
    )
    assert spoken(text.parse(story))[1] == "A gate-house, and lamplight."
    page_of_scan = f"<p>The nega- tive of a gate, two- and three-fold. {PROSE}</p>"
    assert spoken(html.parse(page_of_scan))[0].startswith(
        "The negative of a gate, two- and three-fold."
    )


# ------------------------------------------------------------------ verse


VERSE = ["The gate goes out", "The gate comes in", "The lane is wide", "The lane is thin"]


def test_lines_of_verse_stay_lines(tmp_path: Path) -> None:
    spans = "".join(f"<span>{line}<br/></span>" for line in VERSE)
    breaks = "<w:r><w:br/></w:r>".join(run(line) for line in VERSE)
    indented = "\n".join(f"  {line}" for line in VERSE)
    hard = "  \n".join(VERSE)
    for manuscript in (
        html.parse(f"<p>{PROSE}</p><div class='poem'>{spans}</div><p>{PROSE}</p>"),
        read(write_docx(tmp_path / "b.docx", para(PROSE) + f"<w:p>{breaks}</w:p>" + para(PROSE))),
        text.parse(f"CHAPTER I\n\n{PROSE}\n\n{indented}\n\n{PROSE}\n"),
        markdown.parse(f"# One\n\n{PROSE}\n\n{hard}\n\n{PROSE}\n"),
    ):
        assert_whole(manuscript)
        assert lines_of(manuscript) == [VERSE]
        script = split(manuscript)
        assert [line.text for line in script.lines if line.text in VERSE] == VERSE
        assert [line.paragraph_end for line in script.lines if line.text in VERSE] == [
            False,
            False,
            False,
            True,
        ]


def test_lines_that_begin_in_small_letters_may_be_verse() -> None:
    page = "<p>roses are red<br/>violets are blue<br/>the lane is wet</p>"
    assert lines_of(html.parse(page)) == [["roses are red", "violets are blue", "the lane is wet"]]
    wrapped = f"<p>{PROSE[:40]}<br/>{PROSE[41:90]}<br/>the end.</p>"
    assert lines_of(html.parse(wrapped)) == []


def test_items_with_bullets_are_paragraphs_in_text() -> None:
    items = "* bread\n* salt and\n  pepper\n\n- two eggs\n- a gate\n\n• nails\n• twine"
    manuscript = text.parse(
        f"CHAPTER I\n\nShe had:\n\n{items}\n\n{PROSE}\n\nCHAPTER II\n\n{PROSE}\n"
    )
    assert spoken(manuscript)[1:7] == [
        "* bread", "* salt and pepper", "- two eggs", "- a gate", "• nails", "• twine",
    ]  # fmt: skip


def test_wrapped_prose_is_no_verse() -> None:
    wrapped = (
        "The keeper of the gate came down to the lane in the rain, and said\nMary had gone.\n\n"
    )
    assert lines_of(text.parse(f"CHAPTER I\n\n{wrapped * 4}")) == []
    assert (
        lines_of(html.parse(f"<p>{PROSE}</p><p>There was nothing on it but<br/>a gull.</p>")) == []
    )


def test_somebody_sings_in_lines() -> None:
    song = "\n".join(["“The gate goes out,", "The gate comes in,”"])
    script = split(text.parse(f"CHAPTER I\n\n{PROSE}\n\n{song}\n\nsang Edmund.\n\n{PROSE}\n"))
    assert [line.kind for line in script.lines if "gate " in line.text and len(line.text) < 30] == [
        "speech",
        "speech",
    ]


# ------------------------------------------------------------------ line breaks and lists


def test_two_line_breaks_divide_paragraphs_and_more_divide_scenes() -> None:
    manuscript = html.parse(
        f"<div>{PROSE}<br/><br/>{TALK}<br/>\n<br/>{PROSE}<br/><br/><br/>{TALK}<br/><br/>* "
        f"* *<br/><br/>{PROSE}</div>"
    )
    assert spoken(manuscript) == [PROSE, TALK, PROSE, TALK, PROSE]
    assert [p.place.scene for p in of_kind(manuscript, "prose")] == [1, 1, 1, 2, 3]


def test_numbers_of_lists_are_said(tmp_path: Path) -> None:
    manuscript = html.parse(
        f"<p>{PROSE}</p><ol start='4'><li>Shut gates.<ol "
        f"type='a'><li>All.</li></ol></li><li><p>Feed dogs.</p>"
        "<p>Twice.</p></li></ol><ul><li>Peas.</li></ul><ol "
        "style='list-style:none'><li>Beans.</li></ol>"
    )
    assert spoken(manuscript)[1:] == [
        "4. Shut gates.",
        "a. All.",
        "5. Feed dogs.",
        "Twice.",
        "Peas.",
        "Beans.",
    ]
    numbering = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">'
        '<w:start w:val="1"/>'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="Chapter %1"/></w:lvl></w:abstractNum>'
        '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/>'
        '<w:lvlText w:val="%1.%2"/>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    body = (
        numbered("The Gate", 1, style="Ueberschrift1")
        + para(PROSE)
        + numbered("Shut gates.", 2)
        + numbered("All.", 2, level=1)
        + numbered("Feed dogs.", 2)
        + numbered("The Lane", 1, style="Ueberschrift1")
        + para(TALK)
    )
    path = write_docx(tmp_path / "b.docx", body, more=[("word/numbering.xml", numbering)])
    manuscript = read(path)
    assert titles(manuscript) == ["Chapter 1 The Gate", "Chapter 2 The Lane"]
    assert spoken(manuscript)[1:4] == ["I) Shut gates.", "I.a All.", "II) Feed dogs."]


def numbered(words: str, number: int, *, level: int = 0, style: str = "") -> str:
    """A paragraph of a DOCX in one of its lists."""
    mark = f'<w:pStyle w:val="{style}"/>' if style else ""
    place = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{mark}{place}</w:pPr>{run(words)}</w:p>"


def test_changes_that_were_accepted_in_a_document(tmp_path: Path) -> None:
    deleted = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    gone = f'<w:p>{deleted}<w:del w:id="2"><w:r><w:delText>Never.</w:delText></w:r></w:del></w:p>'
    body = (
        para(PROSE) * 4
        + f"<w:p>{deleted}{run('Edmund stood')}</w:p>"
        + para(" at the gate.")
        + gone
    )
    manuscript = read(write_docx(tmp_path / "b.docx", body + para(TALK) + para(PROSE) * 4))
    assert spoken(manuscript)[4:6] == ["Edmund stood at the gate.", TALK]
    assert {p.place.scene for p in manuscript.paragraphs} == {1}


# ------------------------------------------------------------------ titles


def test_a_title_that_is_a_picture(tmp_path: Path) -> None:
    def chapter(alt: str) -> str:
        return page(f'<h1><img src="1.png" alt="{alt}"/></h1>{prose(PROSE)}')

    pages = {"a.xhtml": chapter("The Gate"), "b.xhtml": chapter("The Lane Again")}
    assert titles(read(write_epub(tmp_path / "b.epub", pages))) == ["The Gate", "The Lane Again"]
    contents = nav(item("a.xhtml", "The Gate") + item("b.xhtml", "The Spade"))
    pages = {"a.xhtml": chapter("Chapter Title Image"), "b.xhtml": chapter("gate_02.png")}
    manuscript = read(write_epub(tmp_path / "b.epub", pages, contents=contents))
    assert titles(manuscript) == ["The Gate", "The Spade"]
    assert spoken(manuscript) == [PROSE, PROSE]


@pytest.mark.parametrize(
    "heading",
    [
        '<h1 title="The Red Gate"><img src="a.png" alt=""/></h1>',
        "<h1><svg><title>The Red Gate</title></svg></h1>",
        '<h1><img src="a.png" alt="The Red Gate"/></h1>',
    ],
)
def test_words_of_a_heading_that_shows_none(heading: str) -> None:
    manuscript = html.parse(f"{heading}<p>{PROSE}</p><h1>The Lane</h1><p>{PROSE}</p>")
    assert titles(manuscript) == ["The Red Gate", "The Lane"]


def test_a_part_beside_its_chapters_goes_with_the_first(tmp_path: Path) -> None:
    names = ("PART ONE", "Chapter 1", "Chapter 2", "PART TWO", "Chapter 3")
    pages = {
        f"p{n}.xhtml": page(f"<h1>{name}</h1>" + f"<p>{PROSE}</p>" * name.startswith("Ch"))
        for n, name in enumerate(names)
    }
    entries = "".join(item(f"p{n}.xhtml", name) for n, name in enumerate(names))
    book = read(write_epub(tmp_path / "b.epub", pages, contents=nav(entries)))
    assert titles(book) == ["PART ONE Chapter 1", "Chapter 2", "PART TWO Chapter 3"]


@pytest.mark.parametrize(
    ("label", "heading", "title"),
    [
        ("Chapter 2: The Gate", "<p>2</p><p>The Gate</p>", "2 The Gate"),
        ("Four: The Gate", "<p>CHAPTER FOUR</p>", "CHAPTER FOUR The Gate"),
        ("3. The Gate", "<h2>III</h2><h3>The Gate</h3>", "III The Gate"),
        ("One", "<h2>1</h2>", "1"),
    ],
)
def test_a_title_is_said_once(label: str, heading: str, title: str, tmp_path: Path) -> None:
    pages = {"a.xhtml": page(heading + prose(PROSE, TALK)), "b.xhtml": page(prose(PROSE))}
    contents = nav(item("a.xhtml", label) + item("b.xhtml", "Last"))
    manuscript = read(write_epub(tmp_path / "b.epub", pages, contents=contents))
    assert titles(manuscript)[0] == title
    assert spoken(manuscript)[:2] == [PROSE, TALK]


def test_a_first_chapter_may_be_short() -> None:
    story = (
        "# The Gate\n\nIt was dark. Nobody came.\n\n# The Lane\n\nIt rained.\n\n# The "
        "Spade\n\nIt was wet.\n"
    )
    manuscript = markdown.parse(story)
    assert titles(manuscript) == ["The Gate", "The Lane", "The Spade"]
    assert len(spoken(manuscript)) == 3


def test_heads_that_come_once_in_the_middle_of_sentences_are_furniture() -> None:
    manuscript = text.parse(
        "CHAPTER ONE\n\nThe keeper had never seen the lamp so bright, and he called for "
        "his grand-\n\n"
        "112                THE BARGE\n\ndaughter, who was eleven. She came at\n\n"
        "A. VOS                113\n\nonce, and looked out at the water.\n"
    )
    assert spoken(manuscript)[-1] == (
        "The keeper had never seen the lamp so bright, and he called for his granddaughter, who "
        "was eleven. She came at once, and looked out at the water."
    )


def test_a_list_that_counts_down_from_it_knows_not_what_has_no_numbers() -> None:
    manuscript = html.parse("<ol reversed><li>Two.</li><li>One.</li></ol><p>Lift off.</p>")
    assert spoken(manuscript) == ["Two.", "One.", "Lift off."]
    manuscript = html.parse('<ol reversed start="2"><li>Two.</li><li>One.</li></ol>')
    assert spoken(manuscript) == ["2. Two.", "1. One."]
