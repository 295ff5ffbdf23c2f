"""A series: whoever was met in one book keeps voice, aliases, gender and age in the next."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline import casting
from pipeline.errors import CastError
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.cast_and_plan import cast_and_plan
from pipeline.workflows.edit_cast import rename_character
from pipeline.workflows.fingerprint import fingerprint
from pipeline.workflows.list_series import Series, join_people, list_series
from pipeline.workflows.open_book import open_book
from pipeline.workflows.rename_book import rename_book
from tests.workflows.three_books import BOOKS

SERIES = f"series:\n  the river: [{', '.join(BOOKS)}]\n"


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the three books, and a cast that joins them."""
    monkeypatch.chdir(tmp_path)
    for name, text in BOOKS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "voices.yaml").write_text(SERIES, encoding="utf-8")
    return tmp_path


def _options(name: str = "x") -> BookOptions:
    return BookOptions(Path(f"{name}.txt"), engine="tone")


def _begin(name: str) -> tuple[str, ...]:
    """A book's build up to its plan, with everybody in voices.yaml; and what was said of it."""
    return cast_and_plan(open_book(_options(name))).plan.warnings


def _begin_all() -> None:
    for name in BOOKS:
        _begin(name)


def _series() -> Series:
    (series,) = list_series(_options())
    return series


def _voices(series: Series) -> dict[str, str]:
    return {person.name: person.voice for person in series.people}


def _books_of(series: Series, name: str) -> list[str]:
    (person,) = [person for person in series.people if person.name == name]
    return list(person.lines)


def test_a_person_keeps_their_voice_under_another_form_of_their_name(shelf: Path) -> None:
    _begin_all()
    series = _series()
    assert series.books == tuple(BOOKS)
    assert series.unbuilt == ()
    assert series.one_narrator
    assert sorted(_voices(series)) == ["Captain Holm", "Ines Varga", "Mr. Lund", "Petra"]
    assert _books_of(series, "Ines Varga") == list(BOOKS)
    assert _books_of(series, "Captain Holm") == list(BOOKS)
    assert _books_of(series, "Petra") == ["the-last-ferry", "the-high-water"]
    assert len(set(_voices(series).values())) == 4


def test_a_newcomer_never_moves_an_old_voice_nor_takes_that_of_somebody_elsewhere(
    shelf: Path,
) -> None:
    _begin("the-last-ferry")
    before = _voices(_series())
    _begin_all()
    after = _voices(_series())
    assert before == {name: after[name] for name in before}
    assert after["Mr. Lund"] not in before.values()


def test_voices_hold_when_people_and_books_are_renamed(shelf: Path) -> None:
    _begin_all()
    before = _voices(_series())
    rename_character(_options("the-half-bridge"), "Ines", "Ines Sorensen")
    rename_book(_options("the-half-bridge"), "a-bridge")
    for name in BOOKS:
        _begin(name)
    series = _series()
    assert series.books == ("the-last-ferry", "a-bridge", "the-high-water")
    assert sorted(_voices(series).values()) == sorted(before.values())
    (ines,) = [p for p in series.people if p.voice == before["Ines Varga"]]
    assert list(ines.lines) == ["the-last-ferry", "a-bridge", "the-high-water"]


def test_namesakes_who_were_cast_apart_stay_apart_until_they_are_joined(shelf: Path) -> None:
    voices = shelf / "voices.yaml"
    voices.write_text("", encoding="utf-8")
    _begin_all()  # as books that know nothing of each other
    apart = voices.read_text(encoding="utf-8")
    assert apart.count("Petra:") == 2
    voices.write_text(apart + SERIES, encoding="utf-8")
    assert len([p for p in _series().people if p.name == "Petra"]) == 2
    join_people(_options(), "the-high-water/Petra=the-last-ferry/Petra")
    (petra,) = [p for p in _series().people if p.name == "Petra"]
    assert list(petra.lines) == ["the-last-ferry", "the-high-water"]
    with pytest.raises(CastError, match="casts nobody called Petra"):
        join_people(_options(), "the-high-water/Petra=the-last-ferry/Petra")


def test_another_narrator_is_noticed(shelf: Path) -> None:
    own = "books:\n  the-half-bridge:\n    narrator: {voice: {tone: drone}}\n"
    (shelf / "voices.yaml").write_text(SERIES + own, encoding="utf-8")
    # The first book has none of its own: it takes what the series has.
    assert not _warned(_begin("the-last-ferry"))
    assert _series().one_narrator
    own += "  the-last-ferry:\n    narrator: {voice: {tone: reed}}\n"
    (shelf / "voices.yaml").write_text(SERIES + own, encoding="utf-8")
    (warning,) = _warned(_begin("the-half-bridge"))
    assert warning.startswith("drone narrates this book, and reed narrates the-last-ferry of the")
    assert not _series().one_narrator


def _warned(warnings: tuple[str, ...]) -> list[str]:
    return [warning for warning in warnings if "of the same series" in warning]


def test_books_that_no_series_joins_know_nothing_of_each_other(shelf: Path) -> None:
    (shelf / "voices.yaml").write_text("", encoding="utf-8")
    _begin_all()
    file = casting.load(shelf / "voices.yaml")
    assert {entry.name for entry in file.book("the-high-water").characters} == {
        "Petra", "Captain Holm", "Miss Varga",
    }  # fmt: skip


def test_a_book_of_two_series_is_refused() -> None:
    with pytest.raises(CastError, match=r"voices.yaml:1: 'b' stands in the series 'one' and 'two'"):
        casting.parse("series: {one: [a, b], two: [b]}\n")


def test_what_later_books_bring_leaves_an_earlier_one_unchanged(shelf: Path) -> None:
    _begin("the-last-ferry")
    before = fingerprint(open_book(_options("the-last-ferry")))
    _begin_all()
    assert fingerprint(open_book(_options("the-last-ferry"))) == before
    later = fingerprint(open_book(_options("the-high-water")))
    voices = shelf / "voices.yaml"
    text = voices.read_text(encoding="utf-8")
    voices.write_text(text.replace("Petra: {", "Petra: {rate: 1.2, "), encoding="utf-8")
    assert fingerprint(open_book(_options("the-high-water"))) != later
