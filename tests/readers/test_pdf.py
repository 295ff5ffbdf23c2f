"""PDF: paragraphs read off places and sizes, columns in order, running heads left out."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

import pytest

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript
from pipeline.readers import read
from tests.pace import assert_quick
from tests.readers.manuscripts import assert_whole, of_kind, titles
from tests.readers.pdf_files import Words, set_lines, write_pdf

pytest.importorskip("pypdfium2")
taking = import_module("pipeline.readers.pdf.take_pieces")

PAGE = [
    "\tThe lane ran down between the orchards, and nobody had walked",
    "it since the rain. A gate stood open at the end. Somewhere behind",
    "the barn a dog was making up its mind.",
    "\t“You might have knocked,” said the woman on the step.",
    "\t“I did knock,” said Edmund. “I have been knocking since about the",
    "middle of June, and before that I rang the bell, which hangs on a",
]
NEXT_PAGE = [
    "nail by the gate and has no tongue.”",
    "\tShe went on shelling her peas, and did not look up for some time.",
]


def pdf(path: Path, *pages: list[Words], title: str = "") -> Manuscript:
    manuscript = read(write_pdf(path, pages, title))
    assert_whole(manuscript)
    return manuscript


def prose(manuscript: Manuscript) -> list[str]:
    return [p.text for p in of_kind(manuscript, "prose")]


def furnished(lines: list[str], number: int) -> list[Words]:
    head = "THE LANE" if number % 2 else "A. WRITER"
    return [(180, 570, 9, head), *set_lines(lines), (195, 30, 9, str(number))]


def test_lines_are_paragraphs_over_the_ends_of_pages(tmp_path: Path) -> None:
    pages = [furnished(PAGE if n % 2 else NEXT_PAGE, n) for n in range(1, 9)]
    manuscript = pdf(tmp_path / "a.pdf", *pages)
    whole = (
        "“I did knock,” said Edmund. “I have been knocking since about the middle of June, and "
        "before that I rang the bell, which hangs on a nail by the gate and has no tongue.”"
    )
    said = prose(manuscript)
    assert said.count(whole) == 4
    assert len(said) == 16
    assert not any("WRITER" in text or "LANE" in text for text in said)
    assert {p.text for p in of_kind(manuscript, "matter")} == {"THE LANE", "A. WRITER"}
    (warning,) = [w for w in manuscript.warnings if "Left out" in w]
    assert "page numbers (8 pages)" in warning
    assert "‘THE LANE’" in warning


def test_a_number_that_is_the_storys_stays(tmp_path: Path) -> None:
    pages = [[*set_lines(PAGE[:3], top=300), (195, 240, 11, "1984")] for _ in range(4)]
    assert prose(pdf(tmp_path / "a.pdf", *pages)).count("1984") == 4


@pytest.mark.parametrize("row_by_row", [False, True])
def test_columns_are_read_one_after_the_other(tmp_path: Path, row_by_row: bool) -> None:
    left = ["The lane ran down", "between the orchards,", "and nobody had", "walked it since the",
            "rain. A gate stood", "open at the end."]  # fmt: skip
    right = ["Somewhere behind the", "barn a dog was", "making up its mind,", "as dogs will when",
             "the wind is in the", "east."]  # fmt: skip
    a, b = set_lines(left, top=450), set_lines(right, left=200, top=450)
    words = [w for pair in zip(a, b, strict=True) for w in pair] if row_by_row else [*a, *b]
    manuscript = pdf(
        tmp_path / "a.pdf", [(60, 500, 18, "Chapter One: The Lane to the Sea"), *words]
    )
    assert titles(manuscript) == ["Chapter One: The Lane to the Sea"]
    assert " ".join(prose(manuscript)) == " ".join([*left, *right])


def test_larger_letters_head_chapters(tmp_path: Path) -> None:
    pages = [
        [(60, 540, 18, name), *set_lines(PAGE, top=500)] for name in ("The Gate", "The Dog", "Peas")
    ]
    manuscript = pdf(tmp_path / "a.pdf", *pages, title="The Lane")
    assert titles(manuscript) == ["The Gate", "The Dog", "Peas"]
    assert manuscript.meta.title == "The Lane"


def test_headings_at_the_top_of_pages_are_no_running_heads(tmp_path: Path) -> None:
    pages: list[list[Words]] = []
    for n in range(1, 7):
        top: Words = (150, 560, 11, f"CHAPTER {n}")
        pages += [[top, *set_lines(PAGE, top=520)], [*set_lines(NEXT_PAGE, top=560)]]
    manuscript = pdf(tmp_path / "a.pdf", *pages)
    assert titles(manuscript) == [f"CHAPTER {n}" for n in range(1, 7)]


@pytest.mark.parametrize("head", ["THE LANE {}", "{} · A. Writer", "Page {} of 9"])
def test_numbers_in_running_heads_go_up(tmp_path: Path, head: str) -> None:
    pages = [[(90, 570, 11, head.format(n)), *set_lines(PAGE)] for n in range(1, 10)]
    manuscript = pdf(tmp_path / "a.pdf", *pages)
    assert not any("Page" in text or "LANE" in text or "·" in text for text in prose(manuscript))


def test_room_between_lines_parts_paragraphs_and_scenes(tmp_path: Path) -> None:
    blocks = [
        [f"She went on shelling {n} peas, and did not look up for some time,", "as was her way."]
        for n in range(10)
    ]
    pages = []
    for start in (0, 5):
        a, b, c, d, e = blocks[start : start + 5]
        pages.append(set_lines([*a, "", *b, "", *c, "", "", "", *d, "", *e]))
    manuscript = pdf(tmp_path / "a.pdf", *pages)
    assert prose(manuscript) == [" ".join(block) for block in blocks]
    assert max(p.place.scene for p in manuscript.paragraphs) == 3


def test_hyphens_at_line_ends(tmp_path: Path) -> None:
    lines = [
        "\tThe well-known lane ran down between the orchards, a consid-",
        "erable way, and nobody had walked it since the rain, the well-",
        "known rain of June. It was a mother-",
        "of-pearl morning.",
    ]
    manuscript = pdf(tmp_path / "a.pdf", set_lines([*lines, *PAGE]))
    text = prose(manuscript)[0]
    assert "a considerable way" in text
    assert "the well-known rain" in text
    assert "mother-of-pearl" in text or "motherof-pearl" in text
    assert {c.kind for c in manuscript.changes} == {"hyphen"}


def test_an_initial_belongs_to_its_word_and_a_notes_mark_to_nothing(tmp_path: Path) -> None:
    words = [
        (50, 478, 36, "T"),
        *set_lines(["HE lane ran down between", "the orchards, and no-"], left=75, top=492),
        *set_lines(["body had walked it"], top=464), (142, 468, 6, "12"),
        *set_lines(["since the rain. A gate stood open at the end."], top=450),
        *set_lines(["12 Not since 1911."], top=80, size=8),
    ]  # fmt: skip
    manuscript = pdf(tmp_path / "a.pdf", words)
    assert " ".join(prose(manuscript)) == (
        "THE lane ran down between the orchards, and nobody had walked it since the rain. "
        "A gate stood open at the end."
    )
    assert [p.text for p in of_kind(manuscript, "matter")] == ["12 Not since 1911."]


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    locked = (
        "/Encrypt<</Filter/Standard/V 1/R 2/P -4/O("
        + "a" * 32
        + ")/U("
        + "b" * 32
        + ")>>/ID[(a)(a)]"
    )
    path = tmp_path / "a.pdf"
    for make, says in (
        (lambda: write_pdf(path, [[]]), "has no text that can be read"),
        (lambda: write_pdf(path, [set_lines(PAGE)], encrypt=locked), "is locked with a password"),
        (lambda: path.write_bytes(b"%PDF-1.7\nnothing"), "is damaged, or no PDF"),
        (lambda: path.write_bytes(b"words"), "is damaged, or no PDF"),
    ):
        make()
        with pytest.raises(ManuscriptError, match=says) as caught:
            read(path)
        assert caught.value.hint


def test_a_page_with_too_much_on_it_is_refused(tmp_path: Path) -> None:
    page: list[Words] = [(50, 20 + n, 0.2, "peas " * 400) for n in range(60)]
    with pytest.raises(ManuscriptError, match="too much on it"):
        read(write_pdf(tmp_path / "a.pdf", [page]))


def test_one_that_takes_too_long_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(taking, "PDF_SECONDS", 0.01)
    with pytest.raises(ManuscriptError, match="takes longer than"):
        read(write_pdf(tmp_path / "a.pdf", [set_lines(PAGE)]))


def test_without_the_library_the_extra_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "path", [])
    monkeypatch.setattr(sys, "meta_path", [])
    path = write_pdf(tmp_path / "a.pdf", [set_lines(PAGE)])
    monkeypatch.delitem(sys.modules, "pypdfium2", raising=False)
    with pytest.raises(ManuscriptError, match="needs pypdfium2") as caught:
        taking.pdf_contents(path)
    assert "fullcast[pdf]" in caught.value.hint


@pytest.mark.slow
def test_time_follows_the_length(tmp_path: Path) -> None:
    lines = [*PAGE[:5], *PAGE[:5], *PAGE[:5]]
    pages = [furnished(lines, n) for n in range(1, 401)]
    write_pdf(tmp_path / "a.pdf", pages)
    assert_quick(10, lambda: read(tmp_path / "a.pdf"))
