"""Who was only described and then says a name is one person, whom each line of theirs has."""

from __future__ import annotations

import pytest

from tests.splitter.speakers import speakers

PLACE = (
    "“Four for the ferry,” said Mr. Arkwright.\n\n“Five,” said Tobias. “I counted.”\n\n"
    "“Then count again.” Oskar blew on his hands.\n\n"
)
"""Three men besides, so that 'the boy' isn't the only one."""
TALK = (
    "\n\n“It’s a long way over,” said Tobias.\n\n“My uncle rows it,” said Jonah.\n\n"
    "“Does he?” said Mr. Arkwright.\n\nJonah nodded. “On Sundays.”"
)
REST = ["Mr. Arkwright", "Tobias", "Tobias", "Oskar"]
AFTER = ["Tobias", "Jonah", "Mr. Arkwright", "Jonah"]


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("A boy crawled from under the tarpaulin. “I’m Jonah.”", ["Jonah"]),
        ("“Name of Jonah.” A boy crawled from under the tarpaulin.", ["Jonah"]),
        ("“They call me Jonah,” said a boy under the tarpaulin.", ["Jonah"]),
        (
            "“Is there room?” asked a boy.\n\n“What’s your name?” said Tobias.\n\n“Jonah.”",
            ["Jonah", "Tobias", "Jonah"],
        ),
        (
            "“Is there room?” asked a boy.\n\n“And you are?” said Tobias.\n\n“Jonah, sir.”",
            ["Jonah", "Tobias", "Jonah"],
        ),
        (
            "“Is there room?” asked a boy with a cat.\n\n“For you,” said Oskar. “I’m "
            "Oskar. And you?”\n\n“Jonah.”",
            ["Jonah", "Oskar", "Oskar", "Jonah"],
        ),
    ],
)
def test_somebody_described_has_the_name_that_they_say(said: str, whose: list[str]) -> None:
    assert speakers(PLACE + said + TALK) == [*REST, *whose, *AFTER]


@pytest.mark.parametrize(
    "said",
    [
        "“I’m Jonah,” he told the guard. The guard wrote it down.",
        "“I’m Jonah’s friend,” said the guard.",
        "The guard came down the steps. “This is Jonah,” said Oskar.",
        "“And you?” said the guard.\n\n“Jonah, give the man his ticket,” said Oskar.",
    ],
)
def test_who_says_no_name_of_their_own_stays_somebody_else(said: str) -> None:
    guarded = TALK + "\n\n“All aboard,” said the guard."
    assert speakers(PLACE + said + guarded)[-1] == "the guard"


def test_a_description_that_stands_for_others_elsewhere_is_not_joined() -> None:
    early = "“Tickets,” said the man.\n\n“Here,” said Tobias.\n\n"
    between = "".join(f"The river was brown on day {n}.\n\n" for n in range(100))
    late = "\n\n“Tickets,” said the man.\n\n“Again?” said Tobias."
    found = speakers(PLACE + early + between + "“I’m Jonah,” said the man." + TALK + late)
    assert found[4] == "the man"
