"""Tags whose subject has something behind its noun, or is a voice."""

from __future__ import annotations

import pytest

from tests.splitter.speakers import speakers

BEFORE = "Mara stopped at the gate.\n\n“Who put that there?” she said.\n\n“I did,” said Tobias.\n\n"
AFTER = "\n\n“That is all,” said Mara.\n\n“Good,” said Tobias.\n"
NOUNS = ("a woman", "the woman", "a tall man", "the voice", "an old man", "a girl")
BEHIND = (
    " behind the desk", " in a red hat", " in red", " with a beard", " over the tannoy",
    " of about sixty", " from the Board", " who had been waiting", " holding a lamp",
    " I had never seen before", ", thin and cold,",
)  # fmt: skip


def stranger(said: str) -> str | None:
    """Who says the line between Tobias and Mara; they say theirs."""
    found = speakers(BEFORE + said + AFTER)
    assert [*found[:2], *found[-2:]] == ["Mara", "Tobias", "Mara", "Tobias"]
    return found[2]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("behind", BEHIND)
def test_a_verb_behind_what_belongs_to_a_noun_is_its_own(noun: str, behind: str) -> None:
    _, _, name = noun.partition(" ")
    subject = noun + behind
    said = "{} said, “Five minutes, please.”"
    assert stranger(said.format(subject[0].upper() + subject[1:])) == f"the {name}"
    assert stranger("The band was tuning up, and " + said.format(subject)) == f"the {name}"
    assert stranger(f"“Five minutes, please,” {subject} said.") == f"the {name}"


@pytest.mark.parametrize(
    "said",
    [
        "A man’s voice said, “Five minutes, please.”",
        "The man’s voice over the tannoy said, “Five minutes, please.”",
        "Somewhere a man’s voice, dry and tired, said, “Five minutes, please.”",
        "From the dark came a man’s voice: “Five minutes, please.”",
        "“Five minutes, please,” said a man’s voice.",
        "“Five minutes, please,” a man’s voice said from the dark.",
    ],
)
def test_a_voice_is_whoever_has_it(said: str) -> None:
    assert stranger(said) == "the man"


@pytest.mark.parametrize(
    "said",
    [
        "Mara gave the woman in the red hat a look and said, “Five minutes, please.”",
        "She looked past the man behind the desk and said, “Five minutes, please.”",
        "Mara pushed the woman, thin and cold, aside and said, “Five minutes, please.”",
    ],
)
def test_whom_the_subject_looks_at_does_not_speak(said: str) -> None:
    assert speakers(BEFORE + said + AFTER)[2] == "Mara"


@pytest.mark.parametrize(
    "said",
    [
        "A woman{} leaned out. “Five minutes, please.”",
        "“Five minutes, please.” A woman{} leaned out.",
        "A woman{} came up and said, “Five minutes, please.”",
        "“Five minutes, please,” a woman{} told her.",
    ],
)
@pytest.mark.parametrize(
    "behind", ["", " in a red hat", " behind the desk", " who had been waiting", ", thin and cold,"]
)
def test_a_woman_who_comes_in_is_none_of_those_who_were_there(said: str, behind: str) -> None:
    assert stranger(said.format(behind)) == "the woman"


@pytest.mark.parametrize("noun", ["porter", "guard", "boy"])
def test_somebody_whom_a_brings_in_is_not_the_only_man_told_of_before(noun: str) -> None:
    assert stranger(f"A {noun} shook his head. “Five minutes, please.”") == f"the {noun}"


def test_it_was_somebody_is_who_spoke() -> None:
    assert stranger("“Five minutes, please.” It was a woman.") == "the woman"
