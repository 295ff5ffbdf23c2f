"""Italics and bold survive every format: one story, one script."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest

from pipeline.model import Manuscript, Script
from pipeline.readers import read
from pipeline.readers.html import parse as parse_html
from pipeline.splitter import split
from tests.readers.books import item, nav, page, para, run, write_docx, write_epub
from tests.readers.manuscripts import assert_whole
from tests.readers.test_odt import p, write_odt
from tests.readers.test_rtf import HEAD

CHAPTERS = {
    "The *Corrach* Sails": (
        "Mara counted the lamps twice. *There ought to be nine.* There were eight.",
        "“You *knew*,” said Mara. “You knew about **all** of it.”",
        "*I should have stayed at home,* thought Tobias. He put the key on the table.",
        "*Somebody is on the stairs.*",
        "“It isn’t *that* bad,” said Tobias, and *The Lamp Room* fell shut in his hand.",
    ),
    "Eight Lamps": (
        "Nobody came down. _He is asleep,_ she told herself. *He must be.* And she waited.",
        "* * *",
        "“**No**, don’t,” said Mara. The word *stop* was cut into the door, ***twice***.",
    ),
}  # fmt: skip
"""A story by its chapters, in Markdown."""
_RULE = '<w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r>'
_SPANS = re.compile(r"(\*{1,3}|_)(?=\S)([^*_]+)(?<=\S)\1")


def markdown() -> str:
    return "\n\n".join(part for title, texts in CHAPTERS.items() for part in (f"# {title}", *texts))


def html(text: str) -> str:
    """A paragraph's inline elements, as Pandoc writes them."""
    tags = {1: ("<em>", "</em>"), 2: ("<strong>", "</strong>")}
    tags[3] = ("<strong><em>", "</em></strong>")
    return _SPANS.sub(
        lambda m: tags[len(m[1])][0] + m[2] + tags[len(m[1])][1], escape(text, quote=False)
    )


def body(title: str, texts: tuple[str, ...], number: int) -> str:
    blocks = ["<hr />" if text == "* * *" else f"<p>{html(text)}</p>" for text in texts]
    return (
        f'<section id="s{number}" class="level1"><h1>{html(title)}</h1>{"".join(blocks)}</section>'
    )


def runs(text: str) -> list[str]:
    """A paragraph's runs, as Pandoc writes them in a DOCX."""
    marks = {1: "<w:i/><w:iCs/>", 2: "<w:b/><w:bCs/>", 3: "<w:b/><w:bCs/><w:i/><w:iCs/>"}
    pieces, at = [], 0
    for match in _SPANS.finditer(text):
        pieces += [run(text[at : match.start()]), run(match[2], marks[len(match[1])])]
        at = match.end()
    return [*pieces, run(text[at:])]


def spans(text: str) -> str:
    """A paragraph's spans, as Pandoc writes them in an ODT."""
    return _SPANS.sub(
        lambda m: f'<text:span text:style-name="E{len(m[1])}">{m[2]}</text:span>',
        escape(text, quote=False),
    )


def groups(text: str) -> str:
    """A paragraph's groups, as Pandoc writes them in an RTF."""
    marks = {1: r"\i ", 2: r"\b ", 3: r"\b \i "}
    words = _SPANS.sub(lambda m: "{" + marks[len(m[1])] + m[2] + "}", text)
    return "".join(c if c.isascii() else rf"\u{ord(c)}?" for c in words)


def written(folder: Path, kind: str) -> Path:
    """The story as a file of a kind."""
    path = folder / f"lamps.{kind}"
    sections = [body(title, texts, n) for n, (title, texts) in enumerate(CHAPTERS.items())]
    if kind == "md":
        path.write_text(markdown(), encoding="utf-8")
    elif kind == "html":
        path.write_text(page("".join(sections)), encoding="utf-8")
    elif kind == "docx":
        parts = []
        for title, texts in CHAPTERS.items():
            parts.append(para(*runs(title), style="Ueberschrift1"))
            parts += [
                para(_RULE) if text == "* * *" else para(*runs(text), style="BodyText")
                for text in texts
            ]
        write_docx(path, "".join(parts))
    elif kind == "odt":
        lines = []
        for title, texts in CHAPTERS.items():
            lines.append(p(spans(title), name="h", more=' text:outline-level="1"'))
            lines += [p("") if text == "* * *" else p(spans(text)) for text in texts]
        write_odt(path, "".join(lines))
    elif kind == "rtf":
        lines = []
        for title, texts in CHAPTERS.items():
            lines.append(rf"{{\pard \outlinelevel0 {{\b {groups(title)}}}\par}}")
            lines += [
                r"{\pard\par}" if text == "* * *" else rf"{{\pard \ql {groups(text)}\par}}"
                for text in texts
            ]
        path.write_text(HEAD + "".join(lines) + "}", encoding="ascii")
    else:
        pages = {f"ch{n:03}.xhtml": page(section) for n, section in enumerate(sections, 1)}
        entries = "".join(
            item(name, re.sub(r"[*_]", "", title))
            for name, title in zip(pages, CHAPTERS, strict=True)
        )
        write_epub(path, pages, contents=nav(entries))
    return path


def lines(script: Script) -> list[tuple[str, str | None, str]]:
    return [
        (line.kind, line.speaker, line.text.replace("_", "*"))
        for line in script.lines
        if re.search(r"\w", line.text)
    ]


@pytest.mark.parametrize("kind", ["html", "epub", "docx", "odt", "rtf"])
def test_one_story_gives_one_script_from_every_format(tmp_path: Path, kind: str) -> None:
    wanted = lines(split(read(written(tmp_path, "md"))))
    assert ("thought", "Tobias", "*I should have stayed at home,*") in wanted
    assert ("chapter", "Narrator", "The Corrach Sails") in wanted
    assert lines(split(read(written(tmp_path, kind)))) == wanted


def text_of(body: str) -> list[str]:
    return [p.text for p in parse_html(page(body)).paragraphs]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<p>She <em>knew</em> it.</p>", "She *knew* it."),
        ("<p>She <i> knew </i>it.</p>", "She *knew* it."),
        ("<p>She <em>kn</em><em>ew</em> it.</p>", "She *knew* it."),
        ("<p>She <em>knew <strong>all</strong> of</em> it.</p>", "She *knew **all** of* it."),
        ("<p><i>Not <i>now</i>, please.</i> He went.</p>", "*Not now, please.* He went."),
        ('<p><span style="font-style: italic">Go.</span> He went.</p>', "*Go.* He went."),
        ('<p><span class="italic">Go.</span> He went.</p>', "*Go.* He went."),
        ("<p><i>Go<br/>home.</i></p>", "*Go home.*"),
        ("<p><i>Never closed.</p><p>Or so.</p>", "*Never closed.*"),
        # no words, a part of a word, or stars of its own
        ("<p>He left<i>.</i> She stayed<i> </i>on.</p>", "He left. She stayed on."),
        ("<p><b>S</b>he went.</p>", "She went."),
        ("<p>A <i>2*3</i> plank.</p>", "A 2*3 plank."),
    ],
)
def test_stars_stand_where_emphasis_reads_as_such(written: str, shown: str) -> None:
    assert text_of(written)[0] == shown


@pytest.mark.parametrize(
    ("written", "shown", "cut"),
    [
        (
            "<p>She <em>knew</em><a href='#n'><sup>1</sup></a> it.</p>",
            "She *knew* it.",
            ["1"],
        ),
        (
            "<p>At <i>The Lamp<sup>[2]</sup> Room</i> she<i><sup>[3]</sup></i> went.</p>",
            "At *The Lamp Room* she went.",
            ["[2]", "[3]"],
        ),
        (
            "<p><i>I am late.<sup><a href='#n'>4</a></sup></i> She ran on.</p>",
            "*I am late.* She ran on.",
            ["4"],
        ),
        (
            "<p>He put <i>the long <span class='pagenum'>[Pg 12]</span>key</i> down.</p>",
            "He put *the long key* down.",
            ["[Pg 12]"],
        ),
        (
            "<p><i>One word</i><span class='pagenum'>12</span><i> and more.</i> So be it.</p>",
            "*One word and more.* So be it.",
            ["12"],
        ),
    ],
)
def test_note_marks_and_pages_leave_emphasis_whole(
    written: str, shown: str, cut: list[str]
) -> None:
    book = parse_html(page(written))
    assert_whole(book)
    assert [p.text for p in book.paragraphs] == [shown]
    assert [change.before for change in book.changes] == cut
    assert [book.text[change.start : change.end] for change in book.changes] == cut
    assert starred_places(book) == shown.count("*")


def test_note_marks_leave_emphasis_whole_in_epub_and_docx(tmp_path: Path) -> None:
    story = (
        "<h1>One</h1><p>She <em>knew</em><sup><a href='#n'>1</a></sup> it, "
        "and <i>The Lamp<sup><a href='#n'>2</a></sup> Room</i> fell shut.</p>"
    )
    entries = nav(item("a.xhtml", "One"))
    raised = '<w:vertAlign w:val="superscript"/>'
    words = para(
        "She ", run("knew", "<w:i/>"), run("1", raised), " it, and ", run("The Lamp", "<w:i/>"),
        run("2", "<w:i/>" + raised), run(" Room", "<w:i/>"), " fell shut.",
    )  # fmt: skip
    books = [
        read(write_epub(tmp_path / "b.epub", {"a.xhtml": page(story)}, contents=entries)),
        read(write_docx(tmp_path / "b.docx", para("One", style="Ueberschrift1") + words)),
    ]
    for book in books:
        assert_whole(book)
        assert book.paragraphs[-1].text == "She *knew* it, and *The Lamp Room* fell shut."
        assert [(c.kind, c.before) for c in book.changes] == [
            ("apparatus", "1"),
            ("apparatus", "2"),
        ]
        assert starred_places(book) == 4


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<p>So <span hidden><b>3</b> <em>nega- tive</span> it is</em>.</p>", "So it is."),
        ("<p>So <span hidden>a nega- tive</span> it is.</p>", "So it is."),
        ("<p>So <i><span hidden>&shy;</span>it</i> is.</p>", "So *it* is."),
    ],
)
def test_what_is_hidden_is_cut_once_whatever_stands_in_it(written: str, shown: str) -> None:
    book = parse_html(page(written))
    assert_whole(book)
    assert [p.text for p in book.paragraphs] == [shown]


def test_lines_of_verse_are_emphasised_one_by_one() -> None:
    book = parse_html(page("<p><i>The lamps are eight<br/>The keys are nine</i></p>"))
    assert [line.text for line in split(book).lines] == [
        "*The lamps are eight*",
        "*The keys are nine*",
    ]


def test_messages_of_a_chat_keep_their_emphasis_and_lose_their_note_marks() -> None:
    book = parse_html(
        page(
            "<p>Leo came in.</p><p><b>Leo:</b> <i>anyone</i> up<sup><a href='#n'>1</a></sup><br/>"
            "[09:41] Mara: hi <i>there</i>, you<br/>Leo: so late</p>"
        )
    )
    assert_whole(book)
    assert [(p.speaker, p.text, p.reason) for p in book.paragraphs[1:]] == [
        ("Leo", "*anyone* up", ""),
        (None, "[09:41]", "time of a message"),
        ("Mara", "hi *there*, you", ""),
        ("Leo", "so late", ""),
    ]


def starred_places(book: Manuscript) -> int:
    """How many stars of a book's paragraphs stand in its text where the paragraph says."""
    places = [
        paragraph.source_offset(n)
        for paragraph in book.paragraphs
        for n, c in enumerate(paragraph.text)
        if c == "*"
    ]
    return sum(at is not None and book.text[at] == "*" for at in places)


def test_emphasis_over_paragraphs_is_marked_in_each() -> None:
    assert text_of("<i><p>One.</p><p>Two.</p></i><p>Three.</p>") == ["*One.*", "*Two.*", "Three."]


def test_runs_that_follow_each_other_are_one(tmp_path: Path) -> None:
    text = para(run("She ", "<w:i/>"), run("knew ", "<w:i/><w:b/>"), run("it.", "<w:i/>"), " So.")
    path = write_docx(tmp_path / "b.docx", text)
    assert [p.text for p in read(path).paragraphs] == ["*She **knew** it.* So."]


def test_a_runs_style_is_as_good_as_its_own_italics(tmp_path: Path) -> None:
    style = '<w:style w:type="character" w:styleId="Stress"><w:rPr><w:i/></w:rPr></w:style>'
    text = para(
        "She ", run("knew", '<w:rStyle w:val="Stress"/>'),
        run(" it", '<w:rStyle w:val="Stress"/><w:i w:val="0"/>'), ".",
    )  # fmt: skip
    path = write_docx(tmp_path / "b.docx", text, styles=style)
    assert [p.text for p in read(path).paragraphs] == ["She *knew* it."]


def test_titles_are_known_by_their_words_whatever_sets_them_off() -> None:
    book = parse_html(page("<p><b>Chapter One</b></p><p>It <i>rained</i>.</p>" * 2))
    assert [p.text for p in book.paragraphs if p.kind == "chapter"] == ["Chapter One"] * 2


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<p>A <em>con&shy;sider&shy;able</em> gap.</p>", "A *considerable* gap."),
        ("<p>&shy;<em>Jose\u0301&shy;</em>, and <em>e\u0301</em>.</p>", "*José*, and *é*."),
        ("<p><b>Now,</b>&shy;<i>you</i> go.</p>", "**Now,***you* go."),
        ("<p>o\ufb03ce <em>o\ufb03ce&shy;</em>&shy; <i>&shy;</i>now</p>", "office *office* now"),
    ],
)
def test_stars_stand_where_letters_change_too(written: str, shown: str) -> None:
    book = parse_html(page(written))
    assert_whole(book)
    assert [p.text for p in book.paragraphs] == [shown]
    for paragraph in book.paragraphs:
        at = paragraph.source_offset(paragraph.text.index("*"))
        assert at is not None
        assert book.text[at] == "*"
