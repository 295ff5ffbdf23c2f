"""Entries of voices.yaml moved to another name or to every book's cast, as they are written."""

from __future__ import annotations

import pytest

from pipeline.casting import parse, rename_entry, share
from pipeline.errors import CastError

CAST = """\
characters:
  Mara: {aliases: [Mum], voice: f1}   # calm
books:
  lamp:
    characters:
      Tobias:            # eighty-one
        gender: male
        voice: m1        # gruff
      Wren: f2
"""


def people(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Names and aliases: every book's, then those of 'lamp'."""
    file = parse(text)
    return [(e.name, e.aliases) for e in (*file.characters, *file.book("lamp").characters)]


# ------------------------------------------------------------------ another name


def test_a_renamed_entry_keeps_its_words_and_its_old_name() -> None:
    text = rename_entry(CAST, "lamp", "Wren", "Jenny")
    assert text == CAST.replace("Wren: f2", "Jenny: {voice: f2, aliases: [Wren]}")
    text = rename_entry(CAST, "lamp", "Mum", "Mara Venn")
    assert text == CAST.replace("Mara: {aliases: [Mum]", "Mara Venn: {aliases: [Mara, Mum]")


def test_a_name_that_the_file_lacks_is_an_alias_of_the_new_one() -> None:
    assert people(rename_entry("", "lamp", "Gold", "Mr. Gold")) == [("Mr. Gold", ("Gold",))]
    text = rename_entry(CAST, "lamp", "The girl", "Wren")
    assert text == CAST.replace("Wren: f2", "Wren: {voice: f2, aliases: [The girl]}")


def test_two_become_one_and_the_first_ones_entry_stands_as_a_comment() -> None:
    text = rename_entry(CAST, "lamp", "Tobias", "Wren")
    assert "      # Tobias:            # eighty-one\n" in text
    assert "      #   gender: male\n      #   voice: m1        # gruff\n" in text
    assert people(text) == [("Mara", ("Mum",)), ("Wren", ("Tobias",))]


def test_one_of_every_book_joins_one_of_this_book() -> None:
    text = rename_entry(CAST, "lamp", "Mara", "Wren")
    assert text.startswith("characters: {}\n  # Mara: {aliases: [Mum], voice: f1}   # calm\nbooks:")
    assert people(text) == [("Tobias", ()), ("Wren", ("Mara",))]
    assert rename_entry(CAST.rstrip("\n"), "lamp", "Wren", "Mara").endswith("\n      # Wren: f2\n")


@pytest.mark.parametrize(
    ("braces", "left"),
    [
        ("{Al: x, Bo: y, Cy: z}", "{Bo: {voice: y, aliases: [Al]}, Cy: z}"),
        ("{Bo: y, Al: x}", "{Bo: {voice: y, aliases: [Al]}}"),
    ],
)
def test_an_entry_inside_braces_is_cut_out(braces: str, left: str) -> None:
    text = f"characters: {braces}\n"
    assert rename_entry(text, "lamp", "Al", "Bo") == f"characters: {left}\n"


@pytest.mark.parametrize(
    ("entry", "after"),
    [
        ("  Bo:\n", "  Bo: {aliases: [Al]}\n"),
        ("  Bo: {aliases: []}\n", "  Bo: {aliases: [Al]}\n"),
        ("  Bo: {aliases: Bob}\n", "  Bo: {aliases: [Al, Bob]}\n"),
        ("  Bo:\n    aliases: Bob, the old\n", '  Bo:\n    aliases: [Al, "Bob, the old"]\n'),
        ("  Bo:\n    aliases:\n    voice: x\n", "  Bo:\n    aliases: [Al]\n    voice: x\n"),
        ("  Bo:\n    aliases:\n      - Bob\n", "  Bo:\n    aliases:\n      - Al\n      - Bob\n"),
        ("  Bo:\n    voice: x\n", "  Bo:\n    voice: x\n    aliases: [Al]\n"),
    ],
)
def test_an_alias_is_added_however_the_entry_is_written(entry: str, after: str) -> None:
    renamed = rename_entry(f"characters:\n{entry}", "lamp", "Al", "Bo")
    before = parse(f"characters:\n{entry}").characters[0].aliases
    assert parse(renamed).characters[0].aliases == ("Al", *before)
    assert renamed == f"characters:\n{after}"


# ------------------------------------------------------------------ every book's cast


def test_a_character_is_shared_with_all_books() -> None:
    text = share(CAST, "lamp", "tobias")
    entry = (
        "      Tobias:            # eighty-one\n        gender: male\n"
        "        voice: m1        # gruff\n"
    )
    moved = "".join(line[4:] for line in entry.splitlines(keepends=True))
    assert text == CAST.replace(entry, "").replace("books:\n", moved + "books:\n", 1)
    assert [e.name for e in parse(text).characters] == ["Mara", "Tobias"]


def test_sharing_makes_the_shared_cast() -> None:
    text = "books:\n  lamp:\n    characters:\n      Al: x  # c"
    assert (
        share(text, "lamp", "Al") == "books:\n  lamp:\n    characters:\ncharacters:\n  Al: x  # c\n"
    )


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("books: {lamp: {characters: {Al: x}}}", "can't be moved out of or into braces"),
        ("books:\n  lamp: {}\n", "casts nobody called Al"),
        ("characters: {Al: x}\n", "Al stands in the cast of all books already"),
        (
            "books:\n  lamp:\n    characters:\n      Al: x\n"
            "  attic:\n    characters:\n      Bo: {aliases: [Al]}\n",
            "Al can't be shared",
        ),
    ],
)
def test_what_cannot_be_shared(text: str, why: str) -> None:
    with pytest.raises(CastError, match=why):
        share(text, "lamp", "Al")
