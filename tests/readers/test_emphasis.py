"""Italics and bold survive every format: one story, one script."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

import pytest

from pipeline.model import Script
from pipeline.readers import read
from pipeline.readers.html import parse as parse_html
from pipeline.splitter import split
from tests.readers.books import item, nav, page, para, run, write_docx, write_epub
from tests.readers.manuscripts import assert_whole

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


@pytest.mark.parametrize("kind", ["html", "epub", "docx"])
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


def test_emphasis_over_paragraphs_is_marked_in_each() -> None:
    assert text_of("<i><p>One.</p><p>Two.</p></i><p>Three.</p>") == ["*One.*", "*Two.*", "Three."]


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
