"""A manuscript becomes a script: verbatim, placed, and each line with a speaker."""

from __future__ import annotations

import random
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.letters import normal_letters
from pipeline.model import NARRATOR, Character, Manuscript, Meta, Paragraph, Place, Script
from pipeline.readers.text import parse
from pipeline.splitter import split
from tests.pace import assert_grows_at_most, assert_quick
from tests.readers.manuscripts import as_read

SAMPLES = Path(__file__).parents[2] / "scripts"
LAMP_ROOM = SAMPLES / "the-lamp-room.txt"


def bare(text: str) -> str:
    return "".join(text.split())


def assert_verbatim(book: Manuscript, script: Script) -> None:
    """The script's own text is the manuscript's but for the changes that the reader lists, and
    every line stands where it says."""
    ours = bare("".join(line.text for line in script.lines if line.written))
    assert ours == bare("".join(paragraph.text for paragraph in book.paragraphs))
    assert ours == bare(as_read(book))
    assert script.changes == book.changes
    for line in script.lines:
        if line.written and line.source_start is not None and line.source_end is not None:
            source = normal_letters(book.text[line.source_start : line.source_end])
            assert len(bare(source)) >= len(bare(line.text))
            assert bare(source)[:1] == bare(line.text)[:1]
            assert bare(source)[-1:] == bare(line.text)[-1:]
        assert line.text == " ".join(line.text.split())


def book_of(*paragraphs: Paragraph) -> Manuscript:
    return Manuscript(Meta(title="T"), "\n\n".join(p.text for p in paragraphs), paragraphs)


def test_the_sample_story() -> None:
    book = parse(LAMP_ROOM.read_text(encoding="utf-8"))
    script = split(book)
    assert_verbatim(book, script)
    said = {line.text: line.speaker for line in script.lines if line.kind == "speech"}
    assert "Wren" in str(said["“Are you dying?”"])
    assert "Mara" in str(said["“You kept it lit,”"])
    assert "Tobias" in str(said["“Bread and Butter,”"])
    (whispered,) = [line for line in script.lines if line.text == "“What was that?”"]
    assert whispered.delivery == ("whispering",)
    names = [character.name for character in script.characters]
    assert len(names) == len(set(names))
    assert NARRATOR not in names


def test_headings_scenes_separators_and_matter() -> None:
    one, two = Place(1, 1), Place(1, 2)
    script = split(
        book_of(
            Paragraph("Licence.", Place(0, 1), "matter"),
            Paragraph("Chapter One", one, "chapter"),
            Paragraph("It rained.", one),
            Paragraph("* * *", one, "separator"),
            Paragraph('"Go," said Mara.', two),
        )
    )
    shown = [(line.kind, line.text, line.spoken, line.written) for line in script.lines]
    assert shown == [
        ("narration", "Licence.", False, True),
        ("chapter", "Chapter One", True, True),
        ("scene", "Scene 1", False, False),
        ("narration", "It rained.", True, True),
        ("narration", "* * *", False, True),
        ("scene", "Scene 2", False, False),
        ("speech", '"Go,"', True, True),
        ("narration", "said Mara.", True, True),
    ]
    assert [line.paragraph_end for line in script.lines[-2:]] == [False, True]


def test_a_chapter_of_one_scene_has_no_generated_heading() -> None:
    script = split(book_of(Paragraph("I", Place(), "chapter"), Paragraph("It rained.", Place())))
    assert [line.kind for line in script.lines] == ["chapter", "narration"]


def test_an_authors_scene_title_that_looks_generated_stays_the_authors() -> None:
    script = split(
        book_of(Paragraph("Scene 2", Place(1, 1), "scene"), Paragraph("It rained.", Place(1, 1)))
    )
    assert [(line.kind, line.text, line.written) for line in script.lines] == [
        ("scene", "Scene 1", False),
        ("narration", "Scene 2", True),
        ("narration", "It rained.", True),
    ]


def test_given_speakers_are_kept_and_deliveries_with_them() -> None:
    script = split(
        book_of(
            Paragraph("MARA'S KITCHEN. NIGHT.", Place()),
            Paragraph("She's asleep.", Place(), speaker="MARA", delivery=("softly",)),
        )
    )
    line = script.lines[-1]
    assert (line.speaker, line.kind, line.delivery) == ("MARA", "speech", ("softly",))
    assert [c.name for c in script.characters] == ["MARA"]


def test_a_cast_list_keeps_its_people_even_without_lines() -> None:
    cast_list = (Character("Mara Venn", ("the keeper",), "female"), Character("Jonah", (), "male"))
    script = split(book_of(Paragraph('"Go," said the keeper.', Place())), cast_list)
    assert script.lines[0].speaker == "Mara Venn"
    assert [c.name for c in script.characters] == ["Mara Venn", "Jonah"]


def test_drop_tags_silences_pure_tags_only() -> None:
    text = '"Go," said Mara. "Now." She shut the door. "Please," she said, and wept.'
    book = book_of(Paragraph(text, Place()))
    assert all(line.spoken for line in split(book).lines)
    assert [line.text for line in split(book, drop_tags=True).lines if not line.spoken] == [
        "said Mara."
    ]


def test_a_higher_threshold_leaves_no_fewer_lines_unsure() -> None:
    book = parse(LAMP_ROOM.read_text(encoding="utf-8"))
    low, high = split(book, threshold=0.2), split(book, threshold=0.99)
    assert sum(line.unsure for line in low.lines) < sum(line.unsure for line in high.lines)
    assert [line.speaker for line in low.lines] == [line.speaker for line in high.lines]


def test_nothing_at_all() -> None:
    assert split(Manuscript(Meta(), "", ())).lines == ()


WORDS = st.sampled_from(
    ['"Well,"', "she said.", "“No,”", "said Mara.", "‘Yes,’", "Tobias laughed.", "I", "he",
     "—", "'",
     '"', "“", "”", "’", "*", "* * *", "😀", "שלום", "Mr.", "the old man", "# One",
     "Chapter 2", "\n\n",
     "\n", "\u00a0", "\t", "_no_", "it's", "\u2028", "MARA", "(and)", "…"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_any_text_is_kept_word_for_word(text: str) -> None:
    book = book_of(
        *(Paragraph(" ".join(part.split()), Place()) for part in text.split("\n\n") if part.split())
    )
    assert_verbatim(book, split(book))


def mutate(text: str, dice: random.Random) -> str:
    """The text with something done to it that people's files suffer."""
    kind = dice.randrange(11)
    parts = text.split("\n\n")
    if kind == 0:
        at = dice.randrange(len(text))
        return text[at : at + dice.randrange(1, 4000)]
    if kind == 1:
        dice.shuffle(parts)
        return "\n\n".join(parts)
    if kind == 2:
        return "".join(ch for ch in text if ch not in "“”" or dice.random() < 0.5)
    if kind == 3:
        return "".join(ch * (2 if ch in "“”’" and dice.random() < 0.3 else 1) for ch in text)
    if kind == 4:
        return text.encode("utf-8").decode("cp1252", errors="replace")
    if kind == 5:
        return " ".join(parts)
    if kind == 6:
        return "".join(ch + ("😀" if dice.random() < 0.02 else "") for ch in text)
    if kind == 7:
        return "".join("\u202b" + p[::-1] if dice.random() < 0.2 else p for p in parts)
    if kind == 8:
        return "".join(ch + ("\u00ad" if dice.random() < 0.05 else "") for ch in text)
    if kind == 9:
        text = text.replace("fi", "ﬁ").replace("e", "e\u0301" if dice.random() < 0.5 else "é")
        return unicodedata.normalize("NFD", text)
    swap = str.maketrans("“”’", dice.choice(['""\'', "‘’’", "«»'", "„“’", "```", "''\""]))
    return text.translate(swap)


def check_mutations(count: int, seed: int) -> None:
    samples = [path.read_text(encoding="utf-8") for path in sorted(SAMPLES.glob("*.txt"))]
    dice = random.Random(seed)
    for _ in range(count):
        text = dice.choice(samples)
        for _ in range(dice.randrange(1, 4)):
            text = mutate(text, dice)

        def read_and_split(text: str = text) -> None:
            book = parse(text)
            assert_verbatim(book, split(book))

        assert_quick(5, read_and_split)


def test_mutations_of_the_sample() -> None:
    check_mutations(30, seed=1)


@pytest.mark.slow
def test_two_thousand_mutations_of_the_samples() -> None:
    check_mutations(2_000, seed=2)


@pytest.mark.slow
def test_a_paragraph_of_fifty_thousand_characters_takes_linear_time() -> None:
    sentence = '“Go on,” said Mara. ‘No,’ said Tobias, who\'d sat down. "Well?" she asked. '

    def split_one(size: int) -> None:
        split(book_of(Paragraph((sentence * (size // len(sentence))).strip(), Place())))

    # Quadratic code would take 64 times as long for 8 times the text.
    assert_grows_at_most(30, split_one, 6_250, 50_000)


def test_speech_that_nothing_marks_is_said_to_be_unmarked() -> None:
    story = "It won't come, said Mara.\n\nIt will, Tom said.\n\nWait, she said. I have waited.\n"
    script = split(parse(story))
    assert {line.speaker for line in script.lines} == {NARRATOR}
    (warning,) = script.warnings
    assert "marks no speech" in warning
    assert "NAME:" in warning
    assert not split(parse(story.replace("It won't come,", "“It won't come,”"))).warnings
    assert not split(parse("It won't come. Mara said so, said Tom.\n\nNobody spoke.\n")).warnings
