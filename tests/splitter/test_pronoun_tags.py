"""'he said' and 'she said' behind somebody's deed, and both in one paragraph."""

from __future__ import annotations

import pytest

from tests.splitter.speakers import speakers, spoken_lines

OPENING = (
    "Ivo Lund and Wren came to the mill with Tomas and old Mrs. Pell. Ivo had the key. Wren "
    "wore her red coat, and Tomas had brought his dog.\n\n“It is late,” said Tomas.\n\n"
)
DEEDS = [
    ("“Come in,” said Ivo. Wren shook her head. “After you,” she said.", "Ivo Wren"),
    ("“Come in,” said Wren. Ivo shook his head. “After you,” he said.", "Wren Ivo"),
    ("“Come in!” cried Wren. Tomas didn’t move. “After you,” he said at last.", "Wren Tomas"),
    ("“Come in,” Ivo said. Mrs. Pell shook her head. “After you,” she said.", "Ivo Mrs. Pell"),
    (
        "“Come in,” said Ivo. “It is warm.” Wren stepped back. “After you,” she said.",
        "Ivo Ivo Wren",
    ),
    (
        "“Come in,” said Ivo. Behind him Wren laughed. “After you,” she said, “as always.”",
        "Ivo Wren Wren",
    ),
    ("“Come in,” said Ivo, and Wren shook her head. “After you,” she said.", "Ivo Wren"),
    ("“Come in,” says Ivo. Wren shakes her head. “After you,” she says.", "Ivo Wren"),
    ("“Come in,” said Ivo. Tomas shook his head. “After you,” he said.", "Ivo Tomas"),
    ("“Come in,” said Mrs. Pell. Wren’s hands shook. “After you,” she said.", "Mrs. Pell Wren"),
    # Nobody else acts, so the same one goes on.
    ("“I can’t,” said Wren. She looked at Mrs. Pell. “You go,” she said.", "Wren Wren"),
    ("“I can’t,” said Wren, and looked at Mrs. Pell. “You go,” she said.", "Wren Wren"),
    ("“I can’t,” said Ivo to Tomas. He held the door. “You go,” he said.", "Ivo Ivo"),
    # Whoever acts can't be who is meant.
    ("“I can’t,” said Wren. Ivo laughed. “You go,” she said.", "Wren Wren"),
]


@pytest.mark.parametrize(("paragraph", "right"), DEEDS)
def test_a_pronoun_behind_a_deed_is_who_did_it(paragraph: str, right: str) -> None:
    names = right.replace("Mrs. Pell", "Mrs._Pell").split()
    found = speakers(f"{OPENING}{paragraph}\n\n“So it is,” said Tomas.\n")[1:-1]
    assert [(name or "").split()[0].strip(".") for name in found] == [
        name.replace("_", " ").split()[0].strip(".") for name in names
    ]


PAIRS = [
    ("“It’s late,” she said. “It’s always late,” he said.", "she he"),
    ("“It’s late,” he said. “It’s always late,” she said.", "he she"),
    ("“It’s late,” she said. “It’s always late,” he said. “Not always,” she said.", "she he she"),
    ("“It’s late,” she said, and he said, “It’s always late.”", "she he"),
    ("She said, “It’s late.” He said, “It’s always late.”", "she he"),
    ("“It’s late!” she called. “It’s always late,” he called back.", "she he"),
    ("“Higher,” she called. “It won’t go,” he called back.", "she he"),
    ("“It’s late,” she said, “and dark.” “It’s always dark,” he answered.", "she she he"),
    ("“Late?” he asked. She nodded. “Late,” she said.", "he she"),
]


@pytest.mark.parametrize(("paragraph", "right"), PAIRS)
@pytest.mark.parametrize("two", [("Mara", "Tobias"), ("Mrs. Venn", "the ferryman")])
def test_two_pronouns_are_two_people(paragraph: str, right: str, two: tuple[str, str]) -> None:
    she, he = two
    found = speakers(f"{she} came down to the quay with {he}.\n\n{paragraph}\n")
    assert found == [{"she": she, "he": he}[word] for word in right.split()]


@pytest.mark.parametrize(
    ("opening", "paragraph", "open_one"),
    [
        (
            "Mara, Otto and Tobias came down to the quay. Mara had her bag.",
            "“It’s late,” she said. “It’s always late,” he said.",
            1,
        ),
        (
            "Mara, Ines and Tobias came down to the quay. They had their bags.",
            "“It’s late,” he said. “It’s always late,” she said.",
            1,
        ),
        (
            "Anna had the ladder. Peter held it. Hugh painted.",
            "“Higher,” he called. “It won’t go,” she called back.",
            0,
        ),
    ],
)
def test_one_of_several_is_unsure(opening: str, paragraph: str, open_one: int) -> None:
    lines = spoken_lines(f"{opening}\n\n{paragraph}\n")
    assert lines[open_one].unsure
    assert not lines[1 - open_one].unsure
    assert lines[0].speaker != lines[1].speaker


def test_nobody_of_the_other_gender_is_meant() -> None:
    story = (
        "It was cold where Noor sat with Ivo by the gate.\n\n“Is it shut?” she asked.\n\n"
        "“It always is,” he said.\n"
    )
    assert speakers(story) == ["Noor", "Ivo"]
