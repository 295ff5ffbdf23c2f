"""German, French, Spanish, Italian, Portuguese: speech by their marks, speakers by their tags."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Character, Manuscript, Meta, Paragraph, Place, Script
from pipeline.readers.shared.manuscript_checks import check_manuscript
from pipeline.readers.text import parse
from pipeline.splitter import split
from pipeline.splitter.quotes.spans_by_language import find_language_spans
from pipeline.splitter.words.language_words import words_of
from tests.pace import assert_grows_at_most
from tests.splitter.test_quotes import assert_tiles

DATA = Path(__file__).parent / "data"
TEXTS = sorted(
    path.stem
    for path in DATA.glob("*.txt")
    if path.stem.startswith(("german", "french", "spanish", "italian", "portuguese"))
)
_SPEAKERS = re.compile(r" \[(.*?)\]$", re.MULTILINE)
"""Behind a paragraph: who says each of its quotations."""
TAGS = {"german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt"}


def book(tag: str, *texts: str) -> Manuscript:
    paragraphs = tuple(Paragraph(text, Place()) for text in texts)
    return Manuscript(Meta(language=tag), "\n\n".join(texts), paragraphs)


def said(script: Script) -> list[tuple[str | None, str]]:
    return [(k.speaker, k.text) for k in script.lines if k.kind in ("speech", "thought")]


@pytest.mark.parametrize("name", TEXTS)
def test_speakers_of_a_page(name: str) -> None:
    annotated = (DATA / f"{name}.txt").read_text(encoding="utf-8")
    wanted = [who for line in _SPEAKERS.findall(annotated) for who in line.split(", ")]
    manuscript = check_manuscript(parse(_SPEAKERS.sub("", annotated)))
    assert manuscript.meta.language == TAGS[name.partition("-")[0]]
    script = split(manuscript)
    assert list(zip(wanted, [text for _, text in said(script)], strict=True)) == said(script)
    joined = "".join("".join(line.text.split()) for line in script.lines)
    assert joined == "".join("".join(p.text.split()) for p in manuscript.paragraphs)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("de", "„Komm“, sagte Anna.", "Anna"),
        ("de", "›Komm‹, sagte Anna.", "Anna"),
        ("de", "«Komm», sagte Anna.", "Anna"),
        ("de", "„Komm!“ Anna nickte.", None),
        ("fr", "— Venez, dit Marie.", "Marie"),
        ("fr", "« Venez », s’écria Marie.", "Marie"),
        ("fr", "– Venez ! lui cria Jean-Pierre.", "Jean-Pierre"),
        ("es", "—Ven —dijo Ana.", "Ana"),
        ("es", "“Ven”, le susurró Ana.", "Ana"),
        ("it", "«Vieni» gli disse Anna.", "Anna"),
        ("pt", "– Vem – disse-lhe Ana.", "Ana"),
        ("de-AT", "»Komm«, raunte der alte Müller.", "der alte Müller"),
    ],
)
def test_a_tag_names_its_speaker(tag: str, text: str, expected: str | None) -> None:
    script = split(book(tag, text, "Ende."))
    if expected is None:
        assert [(text, who) for who, text in said(script)] == [("„Komm!“", "Anna")]
        return
    assert [who for who, _ in said(script)] == [expected]
    line = next(k for k in script.lines if k.kind == "speech")
    assert line.reason.startswith("tag: ")
    assert (line.confidence or 0) > 0.9


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("de", "Auf dem Schild stand „Hafen“ in roter Farbe."),
        ("fr", "Le mot « port » était écrit à la craie."),
        ("es", "El cartel de «Se vende» seguía ahí."),
        ("it", "La parola «porto» era scritta sul muro."),
        ("pt", "A palavra «cais» estava na parede."),
    ],
)
def test_quoted_words_are_no_speech(tag: str, text: str) -> None:
    assert not said(split(book(tag, text)))


def test_thoughts_and_directions_come_from_the_tag() -> None:
    script = split(book("es", "«Es tarde», pensó Ana.", "—Ven —susurró Ana."))
    assert [k.kind for k in script.lines if k.speaker == "Ana"] == ["thought", "speech"]
    assert [k.delivery for k in script.lines if k.kind == "speech"] == [("whispering",)]


def test_tags_can_be_left_unspoken() -> None:
    script = split(
        book("de", "„Komm“, sagte Anna.", "„Nein“, sagte Paul und ging."), drop_tags=True
    )
    assert [k.text for k in script.lines if not k.spoken] == ["sagte Anna."]


def test_a_cast_list_gives_the_names() -> None:
    cast = (Character("Anna Berger", ("die Chefin",), "female"),)
    script = split(book("de", "„Komm“, sagte Anna.", "„Nein“, sagte die Chefin."), cast)
    assert [who for who, _ in said(script)] == ["Anna Berger", "Anna Berger"]


def test_guesses_are_marked() -> None:
    texts = ["„Komm“, sagte Anna.", "„Nein“, sagte Paul.", *["„Doch.“"] * 12]
    script = split(book("de", *texts))
    spoken = [k for k in script.lines if k.kind == "speech"]
    assert [k.speaker for k in spoken[:5]] == ["Anna", "Paul", "Anna", "Paul", "Anna"]
    assert not spoken[0].unsure
    assert spoken[-1].unsure


def test_a_language_without_words_of_its_own_is_said_so() -> None:
    text = "De man liep naar het huis en hij zei dat het niet koud was. " * 8
    (warning,) = check_manuscript(parse(text)).warnings
    assert "(nl)" in warning
    assert "rules of English" in warning
    (warning,) = check_manuscript(
        parse("Der Mann ging in das Haus und er war nicht müde. " * 8)
    ).warnings
    assert "is German" in warning


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(sorted(TAGS.values())),
    st.lists(st.text("„“»«›‹—–-,.:!? \"'’Anna sagte dit dijo er—", max_size=60), max_size=6),
)
def test_spans_tile_every_paragraph(tag: str, texts: list[str]) -> None:
    manuscript = book(tag, *(" ".join(text.split()) for text in texts))
    words = words_of(tag)
    assert words is not None
    assert_tiles(manuscript, find_language_spans(manuscript, words))
    split(manuscript)


def test_a_novel_takes_time_in_proportion_to_its_length() -> None:
    page = (DATA / "german.txt").read_text(encoding="utf-8")
    texts = [t for t in _SPEAKERS.sub("", page).split("\n\n") if t]

    assert_grows_at_most(8, lambda times: split(book("de", *texts * times)), 20, 80)
