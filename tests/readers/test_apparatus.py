"""What stands around a story and in it: notes, page numbers, captions, hidden words. None of it is
spoken, all of it is listed."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model import Manuscript
from pipeline.readers import html, markdown, read, text
from tests.readers.books import item, nav, page, para, prose, run, write_docx, write_epub
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind


def spoken(manuscript: Manuscript) -> list[str]:
    assert_whole(manuscript)
    return [p.text for p in manuscript.paragraphs if p.kind == "prose"]


def unspoken(manuscript: Manuscript) -> list[tuple[str, str]]:
    return [(p.reason, p.text) for p in of_kind(manuscript, "matter")]


def page_with(body: str, style: str = "") -> Manuscript:
    return html.parse(
        f"<html><head><style>{style}</style></head><body><p>{PROSE}</p>{body}</body></html>"
    )


def text_with(body: str) -> Manuscript:
    return text.parse(f"CHAPTER I\n\n{PROSE}\n\n{body}\n\n{TALK}\n\nCHAPTER II\n\n{PROSE}\n")


# ------------------------------------------------------------------ marks in sentences


@pytest.mark.parametrize(
    "mark",
    [
        '<a href="#n1"><sup>1</sup></a>',
        "<sup>2</sup>",
        '<a href="notes.xhtml">3</a>',
        '<a class="fn" href="notes.xhtml#n4">[4]</a>',
        "<sup>(5)</sup>",
        "<sup>*</sup>",
        "¹",
        '<span class="endnote-ref"><a href="#n6">6</a></span>',
        '<sup class="fnref">[7]</sup>',
        '<a epub:type="noteref" href="#n">iv</a>',
        '<span class="super">8</span>',
        "[9]",
        '<span style="vertical-align:super">9</span>',
        "[<a href='#a'>1</a>]",
        '<sup><a href="#a">1</a>, <a href="#b">2</a></sup>',
        "†",
        "[A]",
        "(3)",
        "^4^",
    ],
)
def test_the_mark_of_a_note_is_cut_out_of_its_sentence(mark: str) -> None:
    manuscript = page_with(f"<p>The gate stood open.{mark} Nobody came.</p>")
    assert spoken(manuscript)[1] == "The gate stood open. Nobody came."
    assert "".join(c.before for c in manuscript.changes if c.kind == "apparatus")


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("the 4<sup>th</sup> gate", "the 4th gate"),
        ("x<sup>2</sup>", "x²"),
        ("x² here", "x² here"),
        ("six m<sup>2</sup> of peas", "six m² of peas"),
        ("M<sup>lle</sup> Edmund", "M lle Edmund"),
        ("10<sup>6</sup> peas", "10⁶ peas"),
        ("see page <a href='#p'>12</a>", "see page 12"),
        ("say[s] he", "say[s] he"),
        ("the flood [1914] came", "the flood [1914] came"),
        ("in <a class='footnote' href='#n'>the lane</a> then", "in the lane then"),
        ("the 1<sup>er</sup> and M<sup>e</sup> Edmund", "the 1er and Me Edmund"),
        ("the option (2) is gone", "the option (2) is gone"),
    ],
)
def test_an_ordinary_superscript_or_bracket_stays(markup: str, words: str) -> None:
    assert spoken(page_with(f"<p>{markup}</p>"))[1] == words.replace("M lle", "Mlle")


def test_a_raised_letter_behind_a_word_is_a_mark() -> None:
    assert spoken(page_with("<p>The gate<sup>a</sup> stood open.</p>"))[1] == "The gate stood open."


def test_numbered_lines_below_a_rule_are_notes_where_a_mark_leads_there() -> None:
    body = "<p>The gate stood open.<sup>1</sup> So.</p>{0}<p>1 Of oak.</p><p>2. See page 4.</p>"
    manuscript = page_with(body.format("<hr/>"))
    assert [words for _, words in unspoken(manuscript)] == ["1 Of oak.", "2. See page 4."]
    assert unspoken(page_with(body.format("").replace("<sup>1</sup>", ""))) == []


def test_several_stars_in_a_paragraph_have_their_notes() -> None:
    manuscript = text_with("The gate*, and the barn** too.\n\n* Of oak.\n\n** Of brick.")
    assert spoken(manuscript)[1] == "The gate, and the barn too."
    assert [words for _, words in unspoken(manuscript)] == ["* Of oak.", "** Of brick."]
    emphasis = "The **gate** and the *barn*."
    assert spoken(text_with(f"{emphasis}\n\n* Of oak."))[1] == emphasis


def test_a_star_behind_a_word_leads_to_its_note_in_markdown() -> None:
    for star, note in (("*", "* Of oak."), ("\\*", "\\* Of oak.")):
        manuscript = markdown.parse(f"# One\n\nThe gate.{star} Shut.\n\n{note}\n\n{PROSE}\n")
        assert spoken(manuscript) == ["The gate. Shut.", PROSE]
        assert [reason for reason, _ in unspoken(manuscript)] == ["note"]
    items = "She had things* to buy.\n\n* bread\n* salt"
    manuscript = markdown.parse(f"# One\n\n{items}\n\n{PROSE}\n")
    assert unspoken(manuscript) == []


def test_marks_of_raised_and_lowered_words_in_markdown() -> None:
    manuscript = markdown.parse(
        f"# One\n\nThe gate.^1^ It is H~2~O, x^2^ and ~~gone~~.\n\n{PROSE}\n"
    )
    assert spoken(manuscript)[0] == "The gate. It is H2O, x² and gone."


@pytest.mark.parametrize(
    "number",
    [
        '<span class="pagenum"><a id="P12">[Pg 12]</a></span>',
        "{12}",
        "[Page 12]",
        '<a id="p12" class="pageno">{12}</a>',
        '<span epub:type="pagebreak">12</span>',
        '<span class="page-number">xii</span>',
        '<span role="doc-pagebreak">12</span>',
        '<span class="pb">[p. 12]</span>',
    ],
)
def test_a_page_number_is_cut_out_of_its_sentence(number: str) -> None:
    manuscript = page_with(f"<p>The gate {number}stood open.</p><p>Shut.</p>")
    assert spoken(manuscript)[1:] == ["The gate stood open.", "Shut."]


def test_marks_in_plain_text_and_markdown() -> None:
    manuscript = text_with(
        "The gate.[1] It [Pg 4]stood {5} open, =wide= and ~quite~ open, and the word "
        "[Greek: thyra] "
        "was on it.† A man[oe]uvre, 4^{th} of its kind.\n\n[1] A field gate.\n\n† In chalk."
    )
    assert spoken(manuscript)[1] == (
        "The gate. It stood open, wide and quite open, and the word thyra was on it. "
        "A manoeuvre, 4th of its kind."
    )
    assert unspoken(manuscript) == [("note", "[1] A field gate."), ("note", "† In chalk.")]
    marked = f"# One\n\n{PROSE}\n\nOpen.[^a] Shut.\\[2\\] Ajar.^[As gates are.]\n\n[^a]: A gate.\n"
    manuscript = markdown.parse(f"{marked}\n    Painted.\n\n# Two\n\n{PROSE}\n")
    assert spoken(manuscript)[1] == "Open. Shut. Ajar."
    assert [reason for reason, _ in unspoken(manuscript)] == ["note", "note"]


# ------------------------------------------------------------------ notes, captions, hidden words


@pytest.mark.parametrize(
    "notes",
    [
        '<p class="footnote">1 On peas.</p>',
        '<div class="endnotes"><ol><li>On peas.</li></ol></div>',
        "<h3>Notes</h3><p>1. On peas.</p>",
        "<h4>Footnotes:</h4><p>[1] On peas.</p>",
        '<aside epub:type="footnote"><p>On peas.</p></aside>',
        '<hr/><p class="fn">On peas.</p>',
        '<p id="n1"><a href="#r1">1</a> On peas.</p>',
        '<p id="n1">On peas. <a href="#r1">↩</a></p>',
        '<dl><dt id="n1"><a href="#r1">1</a></dt><dd>On peas.</dd></dl>',
        '<div id="n1"><p>On peas.</p><p>And beans. <a href="#r1">Back</a></p></div>',
    ],
)
def test_notes_of_a_page_are_listed(notes: str) -> None:
    mark = '<p>Peas.<a id="r1" href="#n1"><sup>1</sup></a></p>'
    manuscript = page_with(f"{mark}{notes}")
    assert spoken(manuscript)[1:] == ["Peas."]
    assert {reason for reason, _ in unspoken(manuscript)} == {"note"}
    assert "On peas." in " ".join(words for _, words in unspoken(manuscript))


def test_notes_on_another_page_of_a_book(tmp_path: Path) -> None:
    story = prose(PROSE, TALK) + '<p>Peas.<a id="r1" href="n.xhtml#n1">1</a></p>'
    notes = '<p id="n1"><a href="c.xhtml#r1">1</a> On peas.</p><p>A word at the end.</p>'
    path = write_epub(tmp_path / "b.epub", {"c.xhtml": page(story), "n.xhtml": page(notes)})
    manuscript = read(path)
    assert spoken(manuscript)[-2:] == ["Peas.", "A word at the end."]
    assert unspoken(manuscript) == [("note", "1 On peas.")]


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<figure><img src='a.png'/><figcaption>A gate.</figcaption></figure>", "caption"),
        ("<p class='caption'>A gate.</p>", "caption"),
        ("<p>[Illustration: A gate.]</p>", "caption"),
        ("<p class='sidenote'>A gate.</p>", "sidenote"),
        ("<p>[Sidenote: A gate.]</p>", "sidenote"),
        ("<div class='transnote'><p>A gate.</p></div>", "transcriber's note"),
        ("<p hidden>A gate.</p>", "hidden on the page"),
        ("<p class='out'>A gate.</p>", "hidden on the page"),
        ("<div id='off'><p>A gate.</p></div>", "hidden on the page"),
        ("<p aria-hidden='true'>A gate.</p>", "hidden on the page"),
        ("<p class='pagenum'>[12]</p>", "page number"),
    ],
)
def test_what_a_page_shows_beside_the_story(markup: str, reason: str) -> None:
    style = "p.out, #off { display: none } @media print { p { display: none } }"
    manuscript = page_with(f"{markup}<p>The end.</p>", style)
    assert spoken(manuscript)[1:] == ["The end."]
    assert [listed for listed, _ in unspoken(manuscript)] == [reason]
    assert not of_kind(manuscript, "scene")


def test_a_style_sheet_of_the_book_hides_too(tmp_path: Path) -> None:
    link = '<link rel="stylesheet" type="text/css" href="s/main.css"/>'
    story = page(prose(PROSE) + '<p class="web">Menu</p>').replace("</head>", f"{link}</head>")
    path = write_epub(
        tmp_path / "b.epub", {"c.xhtml": story}, more=[("OEBPS/s/main.css", ".web{display:none}")]
    )
    assert unspoken(read(path)) == [("hidden on the page", "Menu")]


def test_tables_of_words_are_read_and_tables_of_figures_are_not() -> None:
    words = "<table><tr><td>Peas</td><td>Beans</td></tr></table>"
    figures = "".join(f"<tr><td>{n}</td><td>{n * 12}</td></tr>" for n in range(4))
    manuscript = page_with(f"{words}<table><tr><th>Row</th><th>Peas</th></tr>{figures}</table>")
    assert spoken(manuscript)[1:] == ["Peas", "Beans"]
    assert {reason for reason, _ in unspoken(manuscript)} == {"table of figures"}


def test_brackets_that_hold_paragraphs() -> None:
    manuscript = text_with("Gone.[1]\n\n[Footnote 1: A gate.\n\nA long one.]\n\nThere.")
    assert spoken(manuscript)[1:3] == ["Gone.", "There."]
    assert [reason for reason, _ in unspoken(manuscript)] == ["note", "note"]


def test_notes_below_their_name_in_plain_text() -> None:
    manuscript = text_with("NOTES\n\n1. On peas, see the almanac.\n\n2. On beans, the same.")
    assert spoken(manuscript) == [PROSE, TALK, PROSE]


# ------------------------------------------------------------------ chapters called so


CALLED_SO = [
    "Credits",
    "The Index",
    "Praise of Gates",
    "Copyright and Wrong",
    "An Excerpt from the Diary",
    "Also by Night",
    "Other Works by Lamplight",
    "Dedication",
    "Notes",
    "Cover",
    "Acknowledgements",
    "References",
    "About the Author",
    "The Imprint",
    "Contents",
    "Title Page",
    "Glossary",
]


@pytest.mark.parametrize("title", CALLED_SO)
def test_a_chapter_is_read_whatever_it_is_called(title: str, tmp_path: Path) -> None:
    names = ["The Gate", title, "The Lane"]
    pages = {f"{n}.xhtml": page(f"<h2>{t}</h2>{prose(PROSE, TALK)}") for n, t in enumerate(names)}
    contents = nav("".join(item(f"{n}.xhtml", t) for n, t in enumerate(names)))
    for manuscript in (
        read(write_epub(tmp_path / "b.epub", pages, contents=contents)),
        markdown.parse("".join(f"# {t}\n\n{PROSE}\n\n{TALK}\n\n" for t in names)),
    ):
        assert [p.text for p in of_kind(manuscript, "chapter")] == names
        assert len(spoken(manuscript)) == 6


LONG = ["Credits", "Praise of Winter", "Copyright and Wrong", "Notes", "Also by Night"]


@pytest.mark.parametrize("title", LONG)
@pytest.mark.parametrize("place", [1, 3], ids=["between chapters", "at the end"])
def test_a_chapter_of_a_thousand_words_is_read(title: str, place: int, tmp_path: Path) -> None:
    names = ["The Gate", "The Lane", "The Wall"]
    names.insert(place, title)
    told = [f"{PROSE} It was the gate of number {n}, and nobody came." for n in range(60)]
    assert sum(len(text.split()) for text in told) > 1_200
    pages = {f"{n}.xhtml": page(f"<h2>{t}</h2>{prose(*told)}") for n, t in enumerate(names)}
    contents = nav("".join(item(f"{n}.xhtml", t) for n, t in enumerate(names)))
    for manuscript in (
        read(write_epub(tmp_path / "b.epub", pages, contents=contents)),
        markdown.parse("".join(f"# {t}\n\n" + "\n\n".join(told) + "\n\n" for t in names)),
        text.parse("".join(f"{t.upper()}\n\n" + "\n\n".join(told) + "\n\n" for t in names)),
    ):
        assert unspoken(manuscript) == []
        assert len(spoken(manuscript)) >= 4 * 60


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Credits", ["Editor: A. Penn", "Cover: B. Brush", "Printed in the old town"]),
        ("Index", ["Gates, 4, 12", "Lanes, 3–7", "Peas, see Beans, 14"]),
        ("Dedication", ["For my mother."]),
        (
            "Acknowledgements",
            [
                "I am grateful to my editor, and thank all who read the drafts of "
                "this book while it was a heap, above all my agent and my family, who fed me."
            ],
        ),
        (
            "About the Author",
            [
                "A. Writer lives in the old town and has published two novels. This "
                "book won no award, and the author is writing the next."
            ],
        ),
        ("Praise for The Lane", ["“A gate of a book.” —The Weekly Post", "“I wept.” — B. Critic"]),
        ("Notes", ["1. On peas, see the almanac of that year.", "2. On beans, the same."]),
        (
            "Copyright",
            [
                "Copyright © 2019 A. Writer. All rights reserved. No part of this book may be "
                "reproduced without permission of the publisher, who printed it."
            ],
        ),
    ],
)
def test_a_section_that_is_what_it_is_called_is_not_read(title: str, body: list[str]) -> None:
    below = "\n\n".join(body)
    manuscript = markdown.parse(f"# One\n\n{PROSE}\n\n{TALK}\n\n# {title}\n\n{below}\n")
    assert spoken(manuscript) == [PROSE, TALK]
    assert len(unspoken(manuscript)) == len(body) + 1


def test_pages_beside_the_reading_order(tmp_path: Path) -> None:
    pages = {"a.xhtml": page(prose(PROSE)), "n.xhtml": page(prose("A note that opens by itself."))}
    path = write_epub(tmp_path / "b.epub", pages)
    rewrite(path, '<itemref idref="p1"/>', '<itemref idref="p1" linear="no"/>')
    manuscript = read(path)
    assert spoken(manuscript) == [PROSE]
    assert unspoken(manuscript) == [("page beside the story", "A note that opens by itself.")]


def rewrite(path: Path, old: str, new: str) -> None:
    """Change the package of an EPUB."""
    import zipfile

    with zipfile.ZipFile(path) as book:
        parts = [(name, book.read(name)) for name in book.namelist()]
    with zipfile.ZipFile(path, "w") as book:
        for name, data in parts:
            book.writestr(name, data.replace(old.encode(), new.encode()))


def test_a_page_may_name_characters_of_its_own_and_contents_begin_with_a_slash(
    tmp_path: Path,
) -> None:
    declared = (
        '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd" [ <!ENTITY mark "&#8212;"> ]>'
    )
    first = page("<p>The gate&mark;open.</p>").replace("<!DOCTYPE html>", declared)
    contents = nav(item("/OEBPS/a.xhtml", "The Gate") + item("/OEBPS/b.xhtml", "The Lane"))
    pages = {"a.xhtml": first, "b.xhtml": page(prose(PROSE))}
    manuscript = read(write_epub(tmp_path / "b.epub", pages, contents=contents))
    assert spoken(manuscript) == ["The gate—open.", PROSE]
    assert [p.text for p in of_kind(manuscript, "chapter")] == ["The Gate", "The Lane"]


def test_notes_of_a_docx_by_style_and_raised_numbers(tmp_path: Path) -> None:
    raised = run("1", '<w:vertAlign w:val="superscript"/>')
    body = para("Peas.", raised, " Beans.") + para(
        "the 4", run("th", '<w:vertAlign w:val="superscript"/>')
    )
    manuscript = read(write_docx(tmp_path / "b.docx", para(PROSE) + body))
    assert spoken(manuscript)[1:] == ["Peas. Beans.", "the 4th"]
