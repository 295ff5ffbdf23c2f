"""Odd but ordinary text: every character, number and currency is said, and nothing stops a book."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline import casting, engines, script
from pipeline.errors import CastError, ScriptError
from pipeline.readers.headings.heading_lines import heading_of
from pipeline.speech_text import make_rule, speech_text
from tests.pace import assert_quick

DIGITS = st.text("0123456789٣३⁵½①", min_size=1, max_size=7)
SIGNS = (
    "£ $ € ¥ ₹ , . ,000 ,234 : - – − % ° º C F st nd th km ft lb m h am p.m. No. Vol. pp. # "
    "½ ¾ ⅞ & ' ’ s I IV MMMM XIX İ ı ſ K ß ǆ Σ ς ﬁ Dr. St. May Sept. 1890s million the of "
    "Henry Chapter x^{ } ^ ^- $x [ ] * _ ** … -- — “ ” ‘ \x00 \x85 \u2028 \ufeff \U0001f642 e\u0301"
)
PIECES = st.one_of(
    st.sampled_from(SIGNS.split(" ")),
    DIGITS,
    st.text(max_size=3),
    st.just(" "),
)
ODD = st.lists(PIECES, max_size=12).map("".join)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("£1,234.5", "one thousand two hundred and thirty-four point five pounds"),
        (
            "$1,234.567",
            "one thousand two hundred and thirty-four point five six seven dollars",
        ),
        ("€2,500.5 million", "two thousand five hundred point five million euros"),
        ("£1,234.50", "one thousand two hundred and thirty-four pounds and fifty pence"),
        ("1,234.5 km", "one thousand two hundred and thirty-four point five kilometres"),
    ],
)
def test_an_amount_with_commas_and_a_fraction_is_said(written: str, said: str) -> None:
    assert speech_text(written) == said


@pytest.mark.parametrize("frame", ["{}", "£{}", "${}.50", "{}th", "{} km", "{}.5", "{}°", "x{}½"])
@pytest.mark.parametrize("number", ["9" * 5000, "1" + ",234" * 2000])
def test_a_number_longer_than_any_is_read_digit_by_digit(frame: str, number: str) -> None:
    said = speech_text(frame.format(number))
    assert said.count("nine") >= 5000 or said.count("two three four") >= 2000


@given(ODD, st.booleans(), st.sampled_from(["en", "", "de", "İ"]))
@example("£1,234.5", False, "en")
@example("x^{¹⁰}", False, "en")
@settings(max_examples=400, deadline=None)
def test_any_text_is_said(text: str, heading: bool, language: str) -> None:
    said = speech_text(text, language=language, heading=heading)
    assert said == " ".join(said.split())


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["I ", "1-", "www.", "b…", "a@", "1x", "x*", "(555) ", "St. ", "U.S. ", "$1 ", "_a"],
)
def test_time_grows_with_the_length_alone(unit: str) -> None:
    assert_quick(10, lambda: speech_text(unit * 20_000))


@given(st.one_of(ODD, ODD.map("Chapter {}".format), ODD.map("{}. The Gate".format)))
@example("Chapter İ")
@example("Epısode 4")
@example("İ")
@example("12\x0c*")
@example("II \x0b--")
@settings(max_examples=400, deadline=None)
def test_any_line_may_be_a_heading_or_none(line: str) -> None:
    heading_of(line)


@pytest.mark.parametrize("word", ["(((){,30})+())*d", "(((|)*())*)*+c((()))"])
def test_a_pattern_of_nested_repeats_is_refused_in_words(word: str) -> None:
    with pytest.raises(CastError, match="could take for ever"):
        make_rule(word, "x", regex=True)


@given(word=ODD, said=ODD, text=ODD, regex=st.booleans())
@settings(max_examples=300, deadline=None)
def test_any_lexicon_is_followed_or_refused(word: str, said: str, text: str, regex: bool) -> None:
    with contextlib.suppress(CastError):
        speech_text(f"{text} {word} {text}", [make_rule(word, said, regex=regex)])


@given(lines=st.lists(st.tuples(ODD, ODD), min_size=1, max_size=4), title=ODD)
@example(lines=[("Mara", "£1,234.5")], title="İ")
@settings(max_examples=150, deadline=None)
def test_any_script_is_planned_or_refused(lines: list[tuple[str, str]], title: str) -> None:
    text = f"# {title}\n" + "\n".join(f"{name}: {words}" for name, words in lines)
    try:
        book = script.parse(text)
    except ScriptError:
        return
    voices_file = casting.parse("engine: tone\n")
    engine = engines.get("tone")
    cast = casting.assign(voices_file, book, "lamp", engine.name, engine.voices())
    plan = casting.plan(book, voices_file, "lamp", cast, 300)
    assert all(part.text_end >= part.text_start for part in plan.parts)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt"])
@pytest.mark.parametrize("form", ["£{}", "{} km", "{},50 €", "{}º", "1.{}", "{}-{}"])
@pytest.mark.parametrize("size", [24, 30, 69, 6_000])
def test_a_number_that_no_language_has_words_for_is_said_digit_by_digit(
    language: str, form: str, size: int
) -> None:
    for digits in ("3" * size, ".".join(["333"] * (size // 3))):
        said = speech_text(f"a {form.replace('{}', digits)} b", language=language)
        assert (said[:2], said[-2:]) == ("a ", " b")
        assert len(said) >= size
