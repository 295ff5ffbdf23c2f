"""Markdown: headings by level, and markup removed by its exact place."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.model import Manuscript
from pipeline.readers import markdown
from tests.pace import assert_quick
from tests.readers.manuscripts import BODY, PROSE, TALK, assert_whole, of_kind, shape, titles


def parse(text: str) -> Manuscript:
    manuscript = markdown.parse(text)
    assert_whole(manuscript)
    return manuscript


PIECES = st.sampled_from(
    [
        "# One",
        "## Two",
        "### Three ###",
        "#",
        "Head\n===",
        "Head\n---",
        "---",
        "***",
        "> quoted",
        ">",
        "> > deep",
        "*em*",
        "__b__",
        "\\*no\\*",
        "[a](b)",
        "![a](b)",
        "[a][b]",
        "[b]: http://x",
        "[^1]",
        "[^1]: note",
        "<!-- c -->",
        "<!--",
        "-->",
        "<b>",
        "</b>",
        "<br>",
        "<http://a.b>",
        "&nbsp;",
        "&amp;",
        "&lt;b&gt;",
        "e&#769;",
        "&#42;",
        "<said>",
        "`code`",
        "```",
        "~~~",
        "* item",
        "- “Dash,” she said.",
        "1. first",
        "2. second",
        "title: x",
        "[",
        "](",
        ")",
        "\\",
        "Chapter 1",
        "by A. Writer",
        PROSE,
        TALK,
        "  two  ",
        "é",
    ]
)
BETWEEN = st.sampled_from(["\n", "\n\n", "\r\n", "\r\n\r\n", " ", "", "  \n", "\\\n"])


@given(st.lists(st.tuples(PIECES, BETWEEN), max_size=30))
def test_nothing_is_lost_and_every_offset_is_right(pieces: list[tuple[str, str]]) -> None:
    parse("".join(piece + between for piece, between in pieces))


@given(st.text(alphabet="ab \n#*_[]()<>!-\\`&;:>~"))
def test_any_markup_is_read(text: str) -> None:
    parse(text)


@given(
    st.lists(st.sampled_from(["word", "“Yes,”", "she-wolf", "*so*", "1.5", "a_b", "…"]), min_size=1)
)
def test_words_are_never_removed(words: list[str]) -> None:
    manuscript = parse("x " + " ".join(words))
    assert manuscript.paragraphs[0].text == "x " + " ".join(words)
    assert manuscript.removed == ()


def removed(manuscript: Manuscript) -> list[str]:
    return [manuscript.text[a:b] for a, b in manuscript.removed]


def test_one_top_heading_above_several_is_the_title() -> None:
    manuscript = parse(
        f"# The Lane\n\n*by A. Writer*\n\n## One\n\n{BODY}### Later\n\n{BODY}## Two\n\n{BODY}"
    )
    assert (manuscript.meta.title, manuscript.meta.author) == ("The Lane", "A. Writer")
    assert titles(manuscript) == ["One", "Two"]
    assert [(p.place.scene, p.text) for p in of_kind(manuscript, "scene")] == [(2, "Later")]
    assert shape(manuscript)[0] == (0, 1, "matter")


def test_top_headings_are_chapters_and_the_next_are_scenes() -> None:
    manuscript = parse(f"# One\n\n## Dawn\n\n{BODY}## Noon\n\n{BODY}# Two\n\n{BODY}")
    assert titles(manuscript) == ["One", "Two"]
    assert [(p.place.scene, p.text) for p in of_kind(manuscript, "scene")] == [
        (1, "Dawn"),
        (2, "Noon"),
    ]


def test_a_title_heading_right_above_the_first_chapter() -> None:
    manuscript = parse(f"# The Lane\n\n# Chapter 1\n\n{BODY}# Chapter 2\n\n{BODY}")
    assert manuscript.meta.title == "The Lane"
    assert titles(manuscript) == ["Chapter 1", "Chapter 2"]


def test_parts_go_with_their_first_chapter() -> None:
    manuscript = parse(
        f"# Part I\n\n## One\n\n{BODY}## Two\n\n{BODY}# Part II\n\n## Three\n\n{BODY}"
    )
    assert titles(manuscript) == ["Part I One", "Two", "Part II Three"]


def test_a_story_under_one_heading() -> None:
    manuscript = parse(f"# The Lane\n\n{BODY}")
    assert titles(manuscript) == ["The Lane"]
    assert manuscript.meta.title == "The Lane"
    assert removed(manuscript) == ["#"]


def test_without_markdown_headings_plain_ones_are_found() -> None:
    assert titles(parse(f"Chapter 1\n\n{BODY}**Chapter 2**\n\n{BODY}")) == [
        "Chapter 1",
        "Chapter 2",
    ]


def test_a_heading_without_text_moves_no_other() -> None:
    manuscript = parse(
        "# Contents\n\n# Chapter One\n\nIt was dark.\n\n# Chapter Two\n\nIt rained.\n"
    )
    assert titles(manuscript) == ["Chapter One", "Chapter Two"]
    assert [(p.place.chapter, p.text) for p in of_kind(manuscript, "prose")] == [
        (1, "It was dark."), (2, "It rained."),
    ]  # fmt: skip


def test_underlined_headings() -> None:
    assert titles(parse(f"One\n===\n\n{BODY}Two\n===\n\n{BODY}")) == ["One", "Two"]
    manuscript = parse(f"She went out.\n---\n\n{BODY}")
    assert shape(manuscript)[1] == (1, 1, "separator")


@pytest.mark.parametrize(
    "mark", ["* * *", "***", "---", "___", "\\* \\* \\*", "⁂", "#", "~~~", "<center>\\*</center>"]
)
def test_breaks(mark: str) -> None:
    manuscript = parse(f"{PROSE}\n\n{mark}\n\n{TALK}")
    assert shape(manuscript) == [
        (1, 1, "prose"),
        (1, 1, "separator"),
        (1, 2, "scene"),
        (1, 2, "prose"),
    ]


@pytest.mark.parametrize(
    ("written", "text", "cut"),
    [
        (
            "A [link](http://x.y/z_(q) 'and title') here",
            "A link here",
            ["[", "](http://x.y/z_(q) 'and title')"],
        ),
        ("An ![image](a.png) here", "An here", ["![image](a.png)"]),
        (
            "A [*nested ![i](i.png)*](b) end",
            "A *nested *end".replace("*end", "* end"),
            ["[", "![i](i.png)", "](b)"],
        ),
        ("A <!-- hidden\n\nnote --> here", "A here", ["<!-- hidden\n\nnote -->"]),
        ("mid<!-- x -->word", "midword", ["<!-- x -->"]),
        ("one<br>two", "one two", ["<br>"]),
        ("an <u>old</u> word", "an old word", ["<u>", "</u>"]),
        ("to [[The Lane]] and [[p/i|Ivo]]", "to The Lane and Ivo", ["[[", "]]", "[[p/i|", "]]"]),
        ("An ![[gate.png]] oak", "An oak", ["![[gate.png]]"]),
        ("He sat. %%why?%% He rose.", "He sat. He rose.", ["%%why?%%"]),
        ("100%% sure, 20%% not", "100%% sure, 20%% not", []),
        ("Text.{#id}", "Text.", ["{#id}"]),
        ('The rule {#rules .red key="v"} stands.', "The rule stands.", ['{#rules .red key="v"}']),
        (
            "A {1, 2} of red{.red} things {: .note}",
            "A {1, 2} of red things",
            ["{.red}", "{: .note}"],
        ),
        ("In [small]{.smallcaps} print ^below", "In small print", ["[", "]{.smallcaps}", "^below"]),
        ("two \\*stars\\*", "two *stars*", ["\\", "\\"]),
        ("hard\\\nbreak", "hard break", ["\\"]),
        ("hard\\\r\nbreak", "hard break", ["\\"]),
        ("soft  \nbreak", "soft break", []),
        ("> Dear Ida,\n> come home.", "Dear Ida, come home.", [">", ">"]),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6", []),
        ("[just brackets]", "[just brackets]", []),
        ("see <https://a.b/c>", "see https://a.b/c", ["<", ">"]),
        ("a footnote[^1] here", "a footnote here", ["[^1]"]),
        ("C:\\dir", "C:\\dir", []),
    ],
)
def test_inline_markup(written: str, text: str, cut: list[str]) -> None:
    manuscript = parse(written)
    assert [p.text for p in manuscript.paragraphs] == [text]
    assert removed(manuscript) == cut


@pytest.mark.parametrize(
    ("written", "text", "changes"),
    [
        ("Tom &amp; Ida", "Tom & Ida", [("&amp;", "&")]),
        ("&copy; caf&eacute; &mdash; &#8217;tis", "© café — ’tis", None),
        ("&#x201C;Hi,&#x201D; she said", "“Hi,” she said", None),
        ("con&shy;sider &nbsp; it", "consider it", [("&shy;", ""), ("&nbsp;", "\xa0")]),
        ("cafe&#769;", "café", [("e&#769;", "é")]),
        ("o&#xFB03;ce", "office", [("&#xFB03;", "ffi")]),
        ("a&#10;b", "a b", None),
        # what a reference stands for is never markup
        ("&lt;b&gt; &#42;so&#42; &#91;x](y)", "<b> *so* [x](y)", None),
        ("&#35; no heading", "# no heading", None),
        ("&lt;!-- said --&gt; aloud", "<!-- said --> aloud", None),
        # no references
        (
            "AT&T; R&D &bogus; & so; \\&copy; &#0;",
            "AT&T; R&D &bogus; & so; &copy; \N{REPLACEMENT CHARACTER}",
            None,
        ),
    ],
)
def test_references_are_the_characters_they_stand_for(
    written: str, text: str, changes: list[tuple[str, str]] | None
) -> None:
    manuscript = parse(written)
    assert_whole(manuscript)
    assert [p.text for p in manuscript.paragraphs] == [text]
    assert {change.kind for change in manuscript.changes} == {"reference"}
    if changes is not None:
        assert [(change.before, change.after) for change in manuscript.changes] == changes


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("She heard <static> and <click>.", "She heard <static> and <click>."),
        ("A <said who='Mara'>yes</said> and a <sound>no</sound>.", "A yes and a no."),
        ("One<br>two <u>three</u> <o-p/>four", "One two three four"),
        ("The <time> is <time datetime='9'>nine</time>.", "The is nine."),
        ("<Insert Name Here> wrote.", "<Insert Name Here> wrote."),
    ],
)
def test_words_in_angle_brackets_are_words(written: str, text: str) -> None:
    manuscript = parse(written)
    assert_whole(manuscript)
    assert [p.text for p in manuscript.paragraphs] == [text]


def test_a_title_keeps_its_words_in_angle_brackets() -> None:
    manuscript = parse(f"# Who <said> *That* &amp; Why\n\n{PROSE}\n\n# Two\n\n{PROSE}\n")
    assert titles(manuscript) == ["Who <said> That & Why", "Two"]


def test_tables_without_marks_at_their_ends_and_blocks_with_a_class() -> None:
    table = "Tide | Hour\n-----|-----\nLow | noon\n"
    manuscript = parse(f"{PROSE}\n\n{table}\n::: warning\nWet.\n:::\n\nEither | or.\n")
    assert [p.text for p in manuscript.paragraphs] == [
        PROSE, "Tide", "Hour", "Low", "noon", "Wet.", "Either | or.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("an <em>old</em> word", "an *old* word"),
        (
            "<i class='x'>The Lane,</i> she <strong>did</strong> read",
            "*The Lane,* she **did** read",
        ),
        ("<b><i>never</i></b> again", "**never** again"),
        ("un<em>think</em>able", "unthinkable"),
        ("<em>a *very* old</em> word", "a *very* old word"),
        ("<em> </em>so", "so"),
        ("a <ı class='x'>b</ı> c", "a b c"),
        ("<em>never closed", "never closed"),
        ("x^2^ and 4 m<sup>2</sup>, 10^12^", "x² and 4 m², 10¹²"),
    ],
)
def test_tags_of_emphasis_and_exponents_are_what_they_stand_for(written: str, text: str) -> None:
    manuscript = parse(written)
    assert_whole(manuscript)
    assert [p.text for p in manuscript.paragraphs] == [text]
    assert {change.kind for change in manuscript.changes} <= {"marks"}


def test_callouts_and_ends_of_pages_are_not_read() -> None:
    manuscript = parse(
        "One.\n\n> [!NOTE]\n> Wet.\n\n> [!tip]- Mind it\n> Deep.\n\n\\newpage\n\n> [!NOTE]\n\n"
        "%%\nAsk Noor.\n\nOr Ivo.\n%%\n\n\\pagebreak\n\n{{< pagebreak >}}\n\nTwo."
    )
    assert_whole(manuscript)
    texts = [p.text for p in manuscript.paragraphs if p.kind == "prose"]
    assert texts == ["One.", "Wet.", "Mind it Deep.", "Two."]
    assert [p.text for p in of_kind(manuscript, "matter")] == ["[!NOTE]"]


def test_commands_to_a_printer_and_marks_of_verse_are_not_read() -> None:
    verse = "| The gate goes out\n|   The gate comes in\n| And nobody minds"
    manuscript = parse(
        f"[TOC]\n\n{PROSE}\n\n\\vspace{{2cm}}\n\n{{% include map.html %}}\n\n{verse}\n\n{TALK}\n"
    )
    assert [p.text for p in manuscript.paragraphs] == [
        PROSE, "The gate goes out The gate comes in And nobody minds", TALK,
    ]  # fmt: skip
    assert len(manuscript.paragraphs[1].line_ends) == 2


def test_signs_of_percent_on_lines_of_their_own_part_scenes() -> None:
    manuscript = parse(f"{PROSE}\n\n%%\n\n{TALK}\n\n%%\n\n{PROSE}\n")
    assert TALK in [p.text for p in of_kind(manuscript, "prose")]


def test_definitions_and_fences() -> None:
    manuscript = parse(
        f"{PROSE}\n\n[x]: http://a.b\n\n[^1]: A note on peas.\n\n```\nSIGN: NO ENTRY\n```\n"
    )
    assert [(p.kind, p.text) for p in manuscript.paragraphs] == [
        ("prose", PROSE), ("matter", "A note on peas."), ("prose", "SIGN: NO ENTRY"),
    ]  # fmt: skip


def test_dashes_of_dialogue_stay() -> None:
    manuscript = parse("- Are you there?\n- I am.\n\n* one\n* two\n")
    assert [p.text for p in manuscript.paragraphs] == ["- Are you there?", "- I am.", "one", "two"]


def test_front_matter_becomes_meta() -> None:
    manuscript = parse(
        '---\ntitle: "The Lane"\nauthor: A. Writer\nlang: en-GB\ncover: lane.png\nseries: Lanes\n'
        f"tags:\n  - dog\n  - peas\n---\n\n# One\n\n{BODY}"
    )
    meta = manuscript.meta
    assert (meta.title, meta.author, meta.language, meta.cover) == (
        "The Lane", "A. Writer", "en-GB", "lane.png",
    )  # fmt: skip
    assert meta.extra == (("series", "Lanes"), ("tags", "dog, peas"))
    assert manuscript.removed[0][0] == 0
    assert titles(manuscript) == ["One"]


def test_two_rules_around_prose_are_no_front_matter() -> None:
    for text in (f"---\n\n{PROSE}\n\n---\n\n{TALK}", f"---\n{PROSE}\n---\n\n{TALK}"):
        assert [p.text for p in of_kind(parse(text), "prose")] == [PROSE, TALK]


def test_nasty_markup_takes_no_longer_than_its_length() -> None:
    pieces = (
        "[",
        "](",
        "<!--",
        "<a ",
        "`",
        "*",
        "\\",
        "> ",
        "![",
        "[^",
        "&",
        "[a](",
        "# ",
        "-\n",
        "- a\n",
        "a\n=\n",
    )

    def parse_all() -> None:
        for piece in pieces:
            markdown.parse(piece * (25_000 // len(piece)))

    assert_quick(10, parse_all)


def test_quotations_in_quotations_take_little_memory() -> None:
    text = "> " * 60_000 + "“Yes,” said Mara."
    markdown.parse("> a")
    tracemalloc.start()
    manuscript = markdown.parse(text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [paragraph.text for paragraph in manuscript.paragraphs] == ["“Yes,” said Mara."]
    assert peak < 20 * len(text)
