"""The reader's text: composed letters, ligatures as letters, no invisible marks; each change listed
with its place in the manuscript."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.letters import letter_changes, normal_letters
from pipeline.model import Manuscript, Meta, TextChange
from pipeline.readers import markdown, read, text
from pipeline.readers.html import parse as parse_html
from pipeline.readers.shared.assembly import ParagraphSpans, assemble
from pipeline.readers.shared.normal_text import normal_text
from tests.readers.manuscripts import assert_whole

ODD = "aeoAé .\n-*_#“”ﬁﬃ\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301\u0323\u1112\u1161\u11ab❤\ufe0fن"


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("the har\u00adbour\u00admas\u00adter", "the harbourmaster"),
        ("un\u200bfor\u2060get\ufefft\u200cable", "unforgettable"),
        ("Rene\u0301e and Ame\u0301lie", "Renée and Amélie"),
        ("the ﬂag of the oﬃcer, ﬁve ruﬄes, oﬀ", "the flag of the officer, five ruffles, off"),
        ("e\u00ad\u0301tude", "étude"),
        ("\u1112\u1161\u11ab", "한"),
        ("the coöp of Zoë", "the coöp of Zoë"),
        ("❤\ufe0f and 👩\u200d🚀", "❤\ufe0f and 👩\u200d🚀"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Auf\u200clage", "Auflage"),
    ],
)
def test_letters_have_one_form(written: str, read_as: str) -> None:
    assert normal_letters(written) == read_as
    manuscript = text.parse(written)
    assert [p.text for p in manuscript.paragraphs] == [read_as]
    assert manuscript.text == written
    assert_whole(manuscript)


@given(st.text(st.sampled_from(ODD) | st.characters(exclude_categories=["Cs"])))
def test_changes_are_all_that_normal_form_changes(written: str) -> None:
    at, pieces = 0, []
    for change in letter_changes(written):
        assert written[change.start : change.end] == change.before != change.after
        assert change.start >= at
        pieces += [written[at : change.start], change.after]
        at = change.end
    normal = normal_letters(written)
    assert "".join([*pieces, written[at:]]) == normal
    assert unicodedata.is_normalized("NFC", normal)
    assert normal_letters(normal) == normal


@given(st.text(st.sampled_from(ODD)))
def test_every_reader_lists_what_it_changes(written: str) -> None:
    for manuscript in (text.parse(written), markdown.parse(written)):
        assert manuscript.text == written
        assert_whole(manuscript)
    assert_whole(parse_html(f"<p>{written}</p><p>{written}</p>"))


def test_a_change_names_its_place_and_its_kind() -> None:
    manuscript = text.parse("The of\u00adﬁce was Rene\u0301’s.")
    assert manuscript.changes == (
        TextChange("invisible", 6, "\u00ad", ""),
        TextChange("ligature", 7, "ﬁ", "fi"),
        TextChange("accent", 18, "e\u0301", "é"),
    )
    paragraph = manuscript.paragraphs[0]
    places = [paragraph.source_offset(paragraph.text.index(word)) for word in ("was", "’s")]
    assert places == [manuscript.text.index(word) for word in ("was", "’s")]


def test_what_is_changed_in_markup_is_no_change_of_the_text() -> None:
    manuscript = markdown.parse("A [lamp](oﬃce.html) in the <!-- co\u00adal --> oﬃce.")
    assert [c.start for c in manuscript.changes] == [manuscript.text.rindex("ﬃ")]
    assert_whole(manuscript)


def test_a_heading_with_soft_hyphens_is_a_heading(tmp_path: Path) -> None:
    path = tmp_path / "book.txt"
    path.write_text(
        "CHAP\u00adTER ONE\n\nIt rained.\n\nCHAPTER TWO\n\nIt snowed.\n", encoding="utf-8"
    )
    titles = [p.text for p in read(path).paragraphs if p.kind == "chapter"]
    assert titles == ["CHAPTER ONE", "CHAPTER TWO"]


def _cut(source: str, *cuts: TextChange) -> Manuscript:
    normal = normal_text(source)
    spans = ParagraphSpans(((0, len(normal.text)),))
    return assemble(normal, Meta(), [spans], cuts)


def test_a_reader_can_cut_a_hyphen_at_a_line_end_and_apparatus_inside_a_sentence() -> None:
    source = "The cafe\u0301 was a nega-\ntive [Pg 12]place."
    at = normal_text(source).text.index
    manuscript = _cut(
        source,
        TextChange("apparatus", at("[Pg"), "[Pg 12]", ""),
        TextChange("hyphen", at("-\n"), "-\n", ""),
    )
    assert manuscript.paragraphs[0].text == "The café was a negative place."
    assert [(c.kind, c.before) for c in manuscript.changes] == [
        ("accent", "e\u0301"), ("hyphen", "-\n"), ("apparatus", "[Pg 12]"),
    ]  # fmt: skip
    assert manuscript.removed == ()
    assert_whole(manuscript)


def test_a_letter_inside_a_cut_is_listed_once() -> None:
    source = "A [Sidenote: oﬃce] lamp."
    at = normal_text(source).text.index("[")
    manuscript = _cut(source, TextChange("apparatus", at, "[Sidenote: office]", ""))
    assert [c.before for c in manuscript.changes] == ["[Sidenote: oﬃce]"]
    assert_whole(manuscript)
