"""What one said of 'you', the other answers for."""

from __future__ import annotations

import numpy as np
import pytest

from pipeline.readers.text import parse
from pipeline.splitter import Reading
from pipeline.splitter.attribution.echoed_deeds import SAME_SPEAKER, cap_echoes

BEFORE = "Mara and Tobias had quarrelled since noon.\n\n“It is late,” said Mara.\n\n"


@pytest.mark.parametrize(
    ("before", "after", "echoes"),
    [
        ("“There is no bomb. You promised.”", "“I did promise.”", True),
        ("“You’ve broken the lamp!”", "“I only break what is mine.”", False),
        ("“You broke the lamp!”", "“I never broke a lamp.”", True),
        ("“You are tired.”", "“I am going.”", False),
        ("“I broke it.”", "“I broke it too.”", False),
        ("“You know it was not me.”", "“I know nothing.”", False),
    ],
)
def test_a_turn_that_answers_for_a_deed_is_anothers(before: str, after: str, echoes: bool) -> None:
    text = f"{BEFORE}{before}\n\nThe sea was loud.\n\n{after}\n"
    book = Reading(parse(text)).decide().book
    links = np.full(len(book.context.turns), 0.5)
    cap_echoes(book, links, range(len(links)))
    assert links[-1] == (SAME_SPEAKER if echoes else 0.5)
    assert set(links[:-1]) == {0.5}


def test_who_stands_beside_another_with_and_is_somebody_else() -> None:
    text = (
        "The prince and the king. They hated each other.\n\n"
        + (
            "“It is late,” Joss said, and sat down.\n\n“Is it?” said Rafe.\n\n"
            "“It is,” said Joss.\n\n“I thought so,” said Rafe, and frowned at Joss.\n\n"
        )
        * 3
    )
    text += "The king hit Joss.\n\n“Ow!” said Joss.\n\n“Quiet,” said Rafe.\n\n"
    text += "The prince laughed.\n\n“Again,” said Joss.\n"
    people = Reading(parse(text)).decide().book.people.members
    aliases = {m.character.name: m.character.aliases for m in people}
    assert "the king" in aliases["Rafe"]
    assert "the prince" in aliases["Joss"]
