"""Speech is found in every style of quote mark, and spans always tile their paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import ManuscriptError
from pipeline.model import Manuscript, Meta, Paragraph, Place
from pipeline.splitter.quotes.spans import Span, find_spans
from tests.pace import assert_grows_at_most


def manuscript(*texts: str, kind: str = "prose") -> Manuscript:
    paragraphs = tuple(Paragraph(" ".join(text.split()), Place(), kind) for text in texts)
    return Manuscript(Meta(), "\n\n".join(texts), paragraphs)


def spoken(*texts: str, kind: str = "speech") -> list[str]:
    book = manuscript(*texts)
    return [
        book.paragraphs[s.paragraph].text[s.start : s.end].strip()
        for s in find_spans(book)
        if s.kind == kind
    ]


def utterances(*texts: str) -> list[int | None]:
    return [s.utterance for s in find_spans(manuscript(*texts)) if s.kind != "narration"]


def assert_tiles(book: Manuscript, spans: tuple[Span, ...]) -> None:
    at: dict[int, int] = {}
    for span in spans:
        text = book.paragraphs[span.paragraph].text
        assert span.start == at.get(span.paragraph, 0)
        assert span.start < span.end <= len(text)
        assert (span.utterance is None) == (span.kind == "narration")
        at[span.paragraph] = span.end
    for number, paragraph in enumerate(book.paragraphs):
        expected = len(paragraph.text) if paragraph.kind == "prose" else 0
        assert at.get(number, 0) == expected
    places = [(s.paragraph, s.start) for s in spans]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"You kept it," said Mara.', ['"You kept it,"']),
        ("“You kept it,” said Mara.", ["“You kept it,”"]),
        ("‘You kept it,’ said Mara.", ["‘You kept it,’"]),
        ("'You kept it,' said Mara.", ["'You kept it,'"]),
        ("« Vous êtes là », said Mara.", ["« Vous êtes là »"]),
        ("»Du bist da«, said Mara.", ["»Du bist da«"]),
        ("„Du bist da“, said Mara.", ["„Du bist da“"]),
        ("— You kept it, said Mara.", ["— You kept it,"]),
        ("– You kept it – said Mara.", ["– You kept it"]),
        ("-- You kept it, said Mara.", ["-- You kept it,"]),
        ('"Well," she said, "you kept it."', ['"Well,"', '"you kept it."']),
        ("“No.” Mara sat. “Not you.”", ["“No.”", "“Not you.”"]),
        ('" What is it? " asked Mara.', ['" What is it? "']),
        ("“ Nothing, ” said Mara.", ["“ Nothing, ”"]),
    ],
)
def test_every_style_of_quotation(text: str, expected: list[str]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "‘They’re the boys’ hats, and I’ve seen ’em,’ she said.",
        "'They're the boys' hats, an' I've seen 'em goin' home,' she said.",
        "‘Don’t you “dear” me,’ she said.",
        "‘’Ere, what’s ’e want with my barrow?’ she said.",
        "‘The summer of ’47?’ she said.",
        "'The summer of '47?' she said.",
        "‘’Bout time for rock ’n’ roll,’ she said.",
    ],
)
def test_apostrophes_do_not_close_single_quotes(text: str) -> None:
    assert spoken(text) == [text[: text.index(" she said")]]


@pytest.mark.parametrize(
    "text",
    [
        'The sign said "NO ENTRY" in red letters.',
        'It was his so-called "friend" who paid.',
        'She was reading "The Voyage Out" on the train.',
        "The song was called “Home Again” and nobody knew it.",
        "The boys’ hats hung on the miller’s fence.",
        "Nobody in the 'first class' carriage looked up.",
        "The book, “The Lamp,” lay open.",
        "Her third novel, “Rain at Sea,” had sold.",
        "They played the old waltz, “Lights of the Harbour,” until dawn.",
    ],
)
def test_signs_titles_and_scare_quotes_are_not_speech(text: str) -> None:
    assert spoken('"Hello," said Mara.', "‘Hello,’ said Tom.", text)[2:] == []


def test_what_is_said_over_a_book_is_speech() -> None:
    assert spoken("She shut the book, “Ivo,” she said.") == ["“Ivo,”"]
    assert spoken("He looked up from the book, “Not now, dear,” and read on.") != []


def test_nested_quotes_belong_to_the_outer_speaker() -> None:
    assert spoken("“He said, ‘Go home,’ and I went.”") == ["“He said, ‘Go home,’ and I went.”"]
    assert spoken("‘He said, “Go home,” and I went.’") == ["‘He said, “Go home,” and I went.’"]
    assert spoken('"He said "Go home," so I went."') == ['"He said "Go home," so I went."']


def test_pieces_around_a_tag_are_one_utterance() -> None:
    assert utterances('"Well," she said, "you kept it."') == [0, 0]
    assert utterances('"Well." "Well what?"') == [0, 1]
    assert utterances('"Well."', '"Well what?"') == [0, 1]


def test_a_quotation_that_reopens_in_the_next_paragraph_goes_on() -> None:
    assert utterances("“It was a long road.", "“And there was no inn.”", "“No.”") == [0, 0, 1]


def test_a_quotation_cut_by_a_stray_blank_line_goes_on() -> None:
    book = ("“It was a long road and", "there was no inn.” He sighed.", "“No?”")
    assert spoken(*book) == ["“It was a long road and", "there was no inn.”", "“No?”"]
    assert utterances(*book) == [0, 0, 1]


def test_an_unclosed_quotation_ends_at_its_tag_or_its_paragraph() -> None:
    assert spoken('"I see, she said.', "He went away.") == ['"I see,']
    assert spoken('"I see what you mean.', "He went away.", '"Good."') == [
        '"I see what you mean.',
        '"Good."',
    ]


def test_dashed_lists_are_not_speech_and_narration_ends_a_dashed_speech() -> None:
    assert (
        spoken(
            "— Read it, says Nadia.", "On the door hangs a list:", "— call the bank", "— buy wax"
        )[1:]
        == []
    )
    assert spoken("— Like this, she says. With the thumb.") == ["— Like this,", "With the thumb."]


def test_a_dash_opens_speech_behind_narration_too() -> None:
    assert spoken(
        "— Well?",
        "The porter shut the gate. It had begun to rain — again. — You can wait inside, he said.",
    ) == ["— Well?", "— You can wait inside,"]


def test_dashed_speech_goes_on_behind_its_tag() -> None:
    assert spoken("— At home, said the cook, he never sang.") == ["— At home,", "he never sang."]
    assert spoken("— You tell her, says Pell, — that I was there.") == [
        "— You tell her,",
        "that I was there.",
    ]
    assert spoken("— At home, said the cook, her eyes shut.") == ["— At home,"]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("— Come here! I said. It's raining.", ["— Come here!", "It's raining."]),
        ("— I was there. She had a scarf on.", ["— I was there."]),
        ("— I was there. He coughed at last.", ["— I was there."]),
        ("— No. He wants to sing.", ["— No. He wants to sing."]),
        ("— Stop! The old cook shouted it twice.", ["— Stop!"]),
        ("— Stop! Pell that I know was here.", ["— Stop! Pell that I know was here."]),
    ],
)
def test_narration_stands_between_dashed_speech(text: str, speech: list[str]) -> None:
    assert spoken("— Well, said Pell.", text)[1:] == speech


def test_a_story_in_the_present_tense_has_its_narration_in_it() -> None:
    told = "The cook is old. She opens the door and looks out. The street is empty. She goes in."
    assert spoken(told, "— Go home. He ties his scarf and goes.") == ["— Go home."]
    assert spoken(told, "— Go home. She is already on the stairs.") == ["— Go home."]
    assert spoken(told, "— I know him. He wants to sing.") == ["— I know him. He wants to sing."]


def test_thoughts_are_italic_sentences_or_tagged() -> None:
    assert spoken("*I should have stayed.*", kind="thought") == ["*I should have stayed.*"]
    assert spoken("_Not again,_ she thought.", kind="thought") == ["_Not again,_"]
    assert spoken("“Not again,” she thought.", kind="thought") == ["“Not again,”"]
    assert spoken("He was *very* late for _The Times_.", kind="thought") == []


def test_headings_separators_and_matter_have_no_spans() -> None:
    for kind in ("chapter", "scene", "separator", "matter"):
        assert find_spans(manuscript('"Hello," said Mara.', kind=kind)) == ()


def test_a_given_speaker_makes_the_paragraph_one_speech() -> None:
    book = Manuscript(
        Meta(), "", (Paragraph("Not so loud. She's asleep.", Place(), speaker="MARA"),)
    )
    (span,) = find_spans(book)
    assert (span.start, span.end, span.kind, span.utterance) == (0, 26, "speech", 0)


PIECES = st.sampled_from(
    ['"', "“", "”", "‘", "’", "'", "«", "»", "—", "--", "*", "_", "`", "„", " ", " ", "\u200f",
     "Mara", "she said", "Well", "it's", "boys'", ",", ".", "?", "!", "…", "😀", "שלום",
     ":", "(", "I"]
)  # fmt: skip
TEXTS = st.lists(PIECES, min_size=1, max_size=40).map(
    lambda parts: " ".join("".join(parts).split())
)


@settings(max_examples=300, deadline=None)
@given(st.lists(TEXTS, max_size=8))
def test_spans_tile_any_text(texts: list[str]) -> None:
    book = manuscript(*texts)
    spans = find_spans(book)
    assert_tiles(book, spans)
    numbers = [s.utterance for s in spans if s.utterance is not None]
    assert sorted(set(numbers)) == list(range(len(set(numbers))))


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit", ['"', "‘a ", "'em ", "“ ", "” ", "«", "a' ", "— ", "*a* ", '"a" ', "‘a’ s’ "]
)
def test_time_is_linear_in_the_length_of_a_paragraph(unit: str) -> None:
    def find(size: int) -> None:
        find_spans(manuscript(unit * (size // len(unit))))

    # Quadratic code would take 64 times as long for 8 times the text.
    assert_grows_at_most(30, find, 10_000, 80_000)


def test_a_passage_in_italics_is_nobodys_thought() -> None:
    letter = ("*Dear Noor.*", "*The boat is sold.*", "*We leave in May.*")
    assert spoken("She read it.", *letter, "She sat down.", kind="thought") == []
    assert spoken("She sat.", *letter[:2], "She rose.", kind="thought") == list(letter[:2])
    assert spoken("She sat.", f"*{'We were late again. ' * 40}No.*", kind="thought") == []


def test_more_quotations_than_memory_holds_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.splitter.quotes.spans._MOST_QUOTATIONS", 2)
    texts = ("“Yes,” said Mara. “Well,” she said, “no.”", "He waited.", "“Perhaps.”")
    assert utterances(*texts[:2]) == [0, 1, 1]
    with pytest.raises(ManuscriptError, match="more than 2 quotations: is it a story"):
        find_spans(manuscript(*texts))


def test_what_the_format_itself_says_who_says_is_no_quotation_too_many(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pipeline.splitter.quotes.spans._MOST_QUOTATIONS", 1)
    lines = tuple(Paragraph(text, Place(), speaker="Mara") for text in ("Yes.", "No.", "Well."))
    assert len(find_spans(Manuscript(Meta(), "Yes. No. Well.", lines))) == 3
