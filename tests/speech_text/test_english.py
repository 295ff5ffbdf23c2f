"""What is said for what is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import CastError
from pipeline.speech_text import make_rule, speech_text
from pipeline.speech_text.numbers import cardinal, ordinal, roman, year
from tests.pace import assert_quick

SAID = [
    ("“You kept it lit,”", "You kept it lit,"),
    ("‘Don’t,’ he said, ‘the dogs’ bowl.’", "Don't, he said, the dogs bowl."),
    ("a *very* **old** _house_, 2*3", "a very old house, two times three"),
    ("If he’s—", "If he's —"),
    ("wait ... what", "wait… what"),
    ("Mr. and Mrs. Gold met Dr Venn", "Mister and Missus Gold met Doctor Venn"),
    ("in St. Ives at 12 Baker St., he", "in Saint Ives at twelve Baker Street, he"),
    ("£5.50 or €1", "five pounds and fifty pence or one euro"),
    ("$1.2 million", "one point two million dollars"),
    ("in 1890 and 1905", "in eighteen ninety and nineteen oh five"),
    ("the 1890s, the ’90s", "the eighteen nineties, the nineties"),
    ("1,890 men", "one thousand eight hundred and ninety men"),
    ("1500 soldiers", "one thousand five hundred soldiers"),
    ("On May 3rd, 1890", "On May third, eighteen ninety"),
    ("On 3 May 1890", "On the third of May, eighteen ninety"),
    ("the 4th of June", "the fourth of June"),
    ("at 3:15 p.m. or 10:05 or 7:00", "at three fifteen p m or ten oh five or seven o'clock"),
    ("It was 5 a.m. We left.", "It was five a m. We left."),
    ("Chapter IV: The Storm", "Chapter four: The Storm"),
    ("Henry VIII and George I", "Henry the eighth and George I"),
    ("J. R. R. Tolkien of the U.S.A.", "J R R Tolkien of the U S A."),
    ("5 km, 1 ft, 6 ft, 3.5 kg", "five kilometres, one foot, six feet, three point five kilograms"),
    ("50% of 3.14", "fifty percent of three point one four"),
    ("-5 °C", "minus five degrees Celsius"),
    ("the 21st, 2nd and 12th", "the twenty-first, second and twelfth"),
    ("1914–18", "nineteen fourteen to nineteen eighteen"),
    ("1½ cups", "one and a half cups"),
    ("agent 007", "agent zero zero seven"),
    ("salt & pepper, etc.", "salt and pepper, et cetera."),
    ("No. 5", "number five"),
]


@pytest.mark.parametrize(("written", "said"), SAID)
def test_english_is_read_as_a_person_would(written: str, said: str) -> None:
    assert speech_text(written) == said


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("IV", "Four"),
        ("XII. The Storm", "Twelve. The Storm"),
        ("I", "One"),
        ("Civil War", "Civil War"),
        ("I Am Born", "I Am Born"),
        ("Chapter 3", "Chapter three"),
    ],
)
def test_headings(title: str, said: str) -> None:
    assert speech_text(title, heading=True) == said


def test_other_languages_keep_their_numbers() -> None:
    assert speech_text("„3 mannen”, zei dhr. Gold", language="nl") == "3 mannen, zei dhr. Gold"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "zero"),
        (13, "thirteen"),
        (40, "forty"),
        (101, "one hundred and one"),
        (1001, "one thousand and one"),
        (23456, "twenty-three thousand four hundred and fifty-six"),
        (2_000_000, "two million"),
        (-7, "minus seven"),
    ],
)
def test_numbers(number: int, words: str) -> None:
    assert cardinal(number) == words


@given(st.integers(0, 10**40))
def test_every_number_has_words(number: int) -> None:
    assert cardinal(number).replace(" ", "").replace("-", "").isalpha()
    assert ordinal(number).replace(" ", "").replace("-", "").isalpha()


def test_years_and_romans() -> None:
    assert [year(n) for n in (1066, 1100, 1890, 1900, 1905, 2000, 2007, 2026)] == [
        "ten sixty-six", "eleven hundred", "eighteen ninety", "nineteen hundred",
        "nineteen oh five", "two thousand", "two thousand and seven", "twenty twenty-six",
    ]  # fmt: skip
    assert [roman(x) for x in ("IV", "XLII", "MCMXC", "IIII", "ABC", "")] == [4, 42, 1990, 0, 0, 0]


@given(st.text(max_size=60))
def test_any_text_can_be_said(text: str) -> None:
    said = speech_text(text)
    assert said == said.strip()
    assert "“" not in said
    assert "\n" not in said


# ------------------------------------------------------------------ the lexicon


def test_whole_words_in_any_case() -> None:
    rules = [make_rule("Corrach", "korrack"), make_rule("Orran’s", "orrans")]
    assert (
        speech_text("corrach, Corrachs, CORRACH; Orran's", rules)
        == "korrack, Corrachs, korrack; orrans"
    )


def test_case_can_matter() -> None:
    rules = [make_rule("Polish", "poe-lish", case=True)]
    assert speech_text("Polish polish", rules) == "poe-lish polish"


def test_the_longest_word_wins_and_nothing_is_said_twice() -> None:
    rules = [make_rule("Venn", "ven"), make_rule("Mara Venn", "mara fen"), make_rule("fen", "x")]
    assert speech_text("Mara Venn, Venn, fen", rules) == "mara fen, ven, x"


def test_patterns() -> None:
    rules = [make_rule(r"\bA(\d+)\b", r"A \1", regex=True)]
    assert speech_text("the A13", rules) == "the A thirteen"


@pytest.mark.parametrize(
    "pattern",
    [
        "(a+)+$",
        "(a|aa)+$",
        "(a*)*b",
        r"(\w+\s?)*x",
        "(?:a{1,50}){1,50}",
        r"\w*\w*\w*\w*x",
        r"(a+)\1+\1+",
    ],
)
def test_patterns_that_could_take_for_ever_are_refused(pattern: str) -> None:
    with pytest.raises(CastError, match=r"for ever|empty"):
        make_rule(pattern, "x", regex=True)


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bA\d+\b",
        r"colou?rs?",
        r"(?:Mr|Mrs) X",
        r"\w+ough\b",
        r"Mc(?=[A-Z])",
        r"[A-Z]{2,5}",
        r"\w+-\w+",
    ],
)
def test_what_is_accepted_is_quick(pattern: str) -> None:
    rule = make_rule(pattern, "x", regex=True)

    def say_all() -> None:
        for text in ("a" * 300, "A1" * 150, "a-" * 150, "ab ough " * 40):
            speech_text(text, [rule])

    assert_quick(2, say_all)


@pytest.mark.parametrize(
    ("pattern", "say", "message"),
    [
        ("(", "x", "not a valid pattern"),
        ("a*", "x", "matches empty text"),
        ("(a)", r"\2", "not a valid pattern"),
    ],
)
def test_wrong_patterns_are_said(pattern: str, say: str, message: str) -> None:
    with pytest.raises(CastError, match=message):
        make_rule(pattern, say, regex=True)


def test_phonemes_alone_leave_the_word_as_it_is() -> None:
    rules = [make_rule("Corrach", "", ipa="ˈkɒrəx"), make_rule(r"lam\w", "", ipa="x", regex=True)]
    assert speech_text("the Corrach lamp", rules) == "the Corrach lamp"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("/ˈkɒrəx/", "ˈkɒrəx"),
        ("[ 'kɒ.rəx ]", "ˈkɒrəx"),
        ("t͡ʃuː", "tʃuː"),
        ("fu:  bar", "fuː bar"),
        ("ʘǀɓ", "ʘǀɓ"),
    ],
)
def test_transcriptions_come_in_one_form(written: str, read: str) -> None:
    assert make_rule("x", "", ipa=written).ipa == read


@pytest.mark.parametrize(
    ("ipa", "message"),
    [
        ("Korrack", "'K' is none of its symbols"),
        ("k0r@x", "'0' is none of its symbols"),
        ("ˈˌ", "holds no sound"),
        ("⟦a⟧", "'⟦' is none of its symbols"),
    ],
)
def test_what_is_no_transcription_is_said(ipa: str, message: str) -> None:
    with pytest.raises(CastError, match=message):
        make_rule("Corrach", "", ipa=ipa)


def test_what_stands_in_phonemes_is_left_alone() -> None:
    rules = [make_rule("Corrach", "⟦hm nd⟧")]
    assert speech_text("Mr. Corrach has 2 hats", rules) == "Mister ⟦hm nd⟧ has two hats"


def test_an_authors_own_white_brackets_are_no_phonemes() -> None:
    assert speech_text("a ⟦word⟧ here") == "a [word] here"
