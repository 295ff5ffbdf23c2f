"""HTML pages: the text that the page shows, in blocks."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Manuscript
from pipeline.readers import html, read
from tests.pace import assert_quick
from tests.readers.books import prose
from tests.readers.manuscripts import PROSE, TALK, assert_whole, of_kind, shape, titles

STORY = prose(PROSE, TALK, PROSE)


def parse(page: str) -> Manuscript:
    manuscript = html.parse(page)
    assert_whole(manuscript)
    assert manuscript.removed == ()
    return manuscript


NAMES = ("p", "div", "b", "i", "h1", "h2", "pre", "a", "table", "td", "ul", "li", "span", "nav")
TAGS = st.one_of(
    st.builds("<{}{}>".format, st.sampled_from(["", "/"]), st.sampled_from(NAMES)),
    st.sampled_from(["<br>", "<hr/>", "<!-- c -->", "&amp;", "&nbsp;", "&#8217;", "<a href='#x'>"]),
    st.sampled_from(
        ["word", "“No,” he said.", " ", "\n", "* * *", "<", ">", "<p class='scene-break'>"]
    ),
    st.sampled_from(["<script>", "</script>"]),
)


@given(st.lists(TAGS, max_size=40))
def test_any_soup_is_read(soup: list[str]) -> None:
    parse("".join(soup))


# '<a> b' twice is a chat, whose labels are no words of the story.
SHOWN = st.text(alphabet="ab “”.<&>é\u00a0", min_size=1).filter(
    lambda text: not text.lstrip().startswith("<")
)


@given(st.lists(SHOWN, min_size=1, max_size=6))
def test_every_word_of_the_page_is_there(paragraphs: list[str]) -> None:
    manuscript = parse(f"<html><body>{prose(*paragraphs)}</body></html>")
    wanted = [" ".join(p.split()) for p in paragraphs]
    assert [p.text for p in manuscript.paragraphs if p.text] == [w for w in wanted if w]


def test_headings_rules_and_metadata() -> None:
    manuscript = parse(
        "<html lang='en-GB'><head><title>The Lane</title><meta name='author' content='A. Writer'>"
        f"<style>p {{}}</style></head><body><h1>The Lane</h1><h2>One</h2>{STORY}<hr>{STORY}"
        f"<h2>Two</h2>{STORY}<script>var x = 'no';</script></body></html>"
    )
    assert titles(manuscript) == ["One", "Two"]
    assert shape(manuscript)[:4] == [
        (0, 1, "matter"), (1, 1, "chapter"), (1, 1, "prose"), (1, 2, "scene"),
    ]  # fmt: skip
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language) == ("The Lane", "A. Writer", "en-GB")


def test_what_the_page_hides_is_not_text() -> None:
    manuscript = parse(
        "<p>Seen.</p><p hidden>No.</p><p style='display: none'>No.</p><template>No.</template>"
        "<nav><a href='x'>Menu</a></nav><p>Seen<!-- no --> too.</p><button>No.</button>"
    )
    assert [p.text for p in of_kind(manuscript, "prose")] == ["Seen.", "Seen too."]
    assert [(p.reason, p.text) for p in of_kind(manuscript, "matter")] == [
        ("hidden on the page", "No."), ("hidden on the page", "No."), ("table of contents", "Menu"),
    ]  # fmt: skip


def test_line_breaks_and_preformatted_text() -> None:
    manuscript = parse("<p>One<br>two<br/>\nthree</p><pre>Wrapped\nlines.\n\nA second.</pre>")
    assert [p.text for p in manuscript.paragraphs] == [
        "One two three",
        "Wrapped lines.",
        "A second.",
    ]


@pytest.mark.parametrize(
    "mark",
    ["<hr>", "<p>* * *</p>", "<p class='scene-break'></p>", "<p>&nbsp;</p><p></p>", "<p>⁂</p>"],
)
def test_scene_breaks(mark: str) -> None:
    manuscript = parse(f"{STORY * 5}{mark}{STORY * 5}")
    assert [p.place.scene for p in of_kind(manuscript, "prose")] == [1] * 15 + [2] * 15


def test_a_page_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "lane.html"
    path.write_bytes(
        "<html><head><meta charset='iso-8859-2'></head><p>Łódź, she said.</p>".encode("iso-8859-2")
    )
    assert read(path).paragraphs[0].text == "Łódź, she said."
    path.write_bytes("<p>Łódź, she said.</p>".encode("utf-16"))
    assert read(path).paragraphs[0].text == "Łódź, she said."


@pytest.mark.parametrize("charset", ["undefined", "punycode", "idna", "rot13", "no-such", ""])
def test_an_encoding_that_is_none_of_text_is_no_hindrance(tmp_path: Path, charset: str) -> None:
    path = tmp_path / "page.html"
    head = f"<html><head><meta charset='{charset}'></head>"
    path.write_text(f"{head}<p>{'She went down. ' * 4_000}</p>", encoding="utf-8")
    assert "She went down." in read(path).paragraphs[0].text
    assert_quick(5, lambda: read(path))


def test_nasty_pages_are_read_quickly() -> None:
    pieces = (
        "<div>",
        "<b>",
        "<",
        "<!--",
        "<a ",
        "&",
        "<a href='#n'>1",
        "<p></p>",
        "<br>",
        "<h1>x",
        "<table>",
    )

    def parse_all() -> None:
        for piece in pieces:
            html.parse(piece * (40_000 // len(piece)))

    assert_quick(10, parse_all)


TITLE_BLOCKS = (
    '<header id="title-block-header"><h1 class="title">The Lane</h1><p class="subtitle">A walk</p>'
    '<p class="author">A. Writer</p><p class="date">May</p></header>'
    '<nav id="TOC" role="doc-toc"><ul><li><a href="#a">The Gate</a></li></ul></nav>',
    '<div id="header"><h1 class="title">The Lane</h1><h1 class="subtitle">A walk</h1>'
    '<h2 class="author">A. Writer</h2><h3 class="date">May</h3></div>'
    '<div id="TOC"><ul><li><a href="#a">The Gate</a></li></ul></div>',
)


@pytest.mark.parametrize("title_block", TITLE_BLOCKS)
@pytest.mark.parametrize("heading", ["<h1>{}</h1>", "<h2>{}</h2>", "<p>{}</p>"])
def test_the_title_block_that_pandoc_writes_is_no_chapter(title_block: str, heading: str) -> None:
    body = "".join(
        heading.format(f"Chapter {number}") + f"<p>{PROSE}</p>" for number in ("One", "Two")
    )
    manuscript = parse(
        '<html lang="en"><head><meta name="generator" content="pandoc"/>'
        f'<meta name="author" content="A. Writer"/><title>The Lane</title></head>'
        f"<body>{title_block}{body}</body></html>"
    )
    assert titles(manuscript) == ["Chapter One", "Chapter Two"]
    assert (manuscript.meta.title, manuscript.meta.author) == ("The Lane", "A. Writer")
    prose = [p.text for p in manuscript.paragraphs if p.kind == "prose"]
    assert prose == [PROSE, PROSE]
    assert_whole(manuscript)
