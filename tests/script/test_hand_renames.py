"""A person renamed by hand, in the file, is renamed."""

from __future__ import annotations

import pytest

from pipeline.script import hand_renames, lasting_renames, parse, rename_speakers

BASE = """\
Tom: “One.”

Mara: “Two.”

Tom: “Three.”

Narrator: It rained.

Tom: “Five.”
"""


def renames(mine: str, base: str = BASE) -> dict[str, str]:
    return hand_renames(parse(base), parse(mine))


def test_all_lines_under_a_new_name_are_a_rename() -> None:
    assert renames(BASE.replace("Tom:", "Thomas:")) == {"Tom": "Thomas"}


def test_a_line_set_right_meanwhile_does_not_hide_it() -> None:
    mine = BASE.replace("Tom: “One.”", "Mara: “One.”").replace("Tom:", "Thomas:")
    assert renames(mine) == {"Tom": "Thomas"}


@pytest.mark.parametrize(
    "mine",
    [
        BASE,
        BASE.replace("Tom: “One.”", "Thomas: “One.”"),  # some lines only
        BASE.replace("Tom:", "Mara:"),  # to somebody whom the split knows
        BASE.replace("Tom:", "Narrator:"),
        BASE.replace("Tom: “One.”", "Ada: “One.”").replace("Tom: “Three.”", "Wren: “Three.”"),
        BASE.replace("Tom:", "Thomas:") + "\nTom: “I am here still.”\n",  # both are there
        BASE.replace("Tom: “", "tom: “"),  # the same name
    ],
)
def test_anything_less_is_none(mine: str) -> None:
    assert renames(mine) == {}


def test_one_line_given_to_a_new_name_is_none() -> None:
    assert renames("Ada: “One.”\n", "Tom: “One.”\n") == {}


def test_two_may_be_renamed_at_once() -> None:
    base = BASE + "\nMara: “Six.”\n"
    mine = base.replace("Tom:", "Mr. Venn:").replace("Mara:", "Mrs. Venn:")
    assert renames(mine, base) == {"Tom": "Mr. Venn", "Mara": "Mrs. Venn"}


def test_the_next_split_takes_the_new_name() -> None:
    new = parse(BASE + "\nTom: “Six.”\n")
    renamed = rename_speakers(new, renames(BASE.replace("Tom:", "Thomas:")))
    assert {line.speaker for line in renamed.lines} == {"Thomas", "Mara", "Narrator"}


@pytest.mark.parametrize(
    ("earlier", "mine", "expected"),
    [
        ({}, BASE.replace("Tom:", "Thomas:"), {"Tom": "Thomas"}),
        ({"Jo": "Joan"}, BASE, {"Jo": "Joan"}),  # nobody's line is Jo's now
        ({"Jo": "Tom"}, BASE.replace("Tom:", "Thomas:"), {"Jo": "Thomas"}),
        ({"Jo": "Tom"}, BASE.replace("Tom:", "Jo:"), {}),  # taken back
        ({"Jo": "Joan"}, BASE.replace("Mara:", "Jo:"), {}),  # somebody else is Jo
    ],
)
def test_renames_outlast_the_lines_that_showed_them(
    earlier: dict[str, str], mine: str, expected: dict[str, str]
) -> None:
    assert lasting_renames(earlier, parse(BASE), parse(mine)) == expected
