"""Texts that were read before: only time depends on them."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import casting
from pipeline.casting import SpokenTexts
from pipeline.model import Plan
from pipeline.script import parse
from pipeline.speech_text import Rule, make_rule, speech_text
from tests.casting.plans import STORY, VOICES

TEXTS = st.lists(
    st.tuples(
        st.sampled_from(["Dr. Venn", "1,204 boats", "“Yes… no,”", "Chapter IV", "*really*"])
        | st.text(max_size=30),
        st.booleans(),
    ),
    max_size=8,
)
RULES = st.lists(
    st.sampled_from([make_rule("Venn", "ven"), make_rule("boats", "ships")]), unique=True
).map(tuple)


def said(texts: SpokenTexts, wanted: list[tuple[str, bool]], rules: tuple[Rule, ...]) -> list[str]:
    read = texts.reader(rules, "en")
    heard = [read(text, heading) for text, heading in wanted]
    texts.keep()
    return heard


@settings(deadline=None)
@given(before=TEXTS, now=TEXTS, rules_before=RULES, rules_now=RULES)
def test_what_was_kept_never_changes_what_is_said(
    tmp_path_factory: pytest.TempPathFactory,
    before: list[tuple[str, bool]],
    now: list[tuple[str, bool]],
    rules_before: tuple[Rule, ...],
    rules_now: tuple[Rule, ...],
) -> None:
    path = tmp_path_factory.mktemp("book") / "texts.json"
    said(SpokenTexts(path), before, rules_before)
    wanted = [speech_text(text, rules_now, language="en", heading=h) for text, h in now]
    assert said(SpokenTexts(path), now, rules_now) == wanted
    assert said(SpokenTexts(path), now, rules_now) == wanted
    assert said(SpokenTexts(), now, rules_now) == wanted


def damage_a_word(data: bytes) -> bytes:
    return data.replace(b"seven", b"eight")


def cut_short(data: bytes) -> bytes:
    return data[:-9]


def put_another_in_place(data: bytes) -> bytes:
    return json.dumps({"a": "b"}).encode()


@pytest.mark.parametrize("damage", [damage_a_word, cut_short, put_another_in_place])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "texts.json"
    wanted = [("7 boats", False)]
    assert said(SpokenTexts(path), wanted, ()) == ["seven boats"]
    path.write_bytes(damage(path.read_bytes()))
    assert said(SpokenTexts(path), wanted, ()) == ["seven boats"]


def test_what_nobody_asks_for_any_more_goes(tmp_path: Path) -> None:
    path = tmp_path / "texts.json"
    said(SpokenTexts(path), [(f"{n} boats", False) for n in range(20)], ())
    size = path.stat().st_size
    said(SpokenTexts(path), [("99 boats", False)], ())
    assert path.stat().st_size < size / 4


def test_what_is_known_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "texts.json"
    said(SpokenTexts(path), [("7 boats", False), ("8 boats", False)], ())
    stamp = path.stat().st_mtime_ns
    said(SpokenTexts(path), [("8 boats", False)], ())
    assert path.stat().st_mtime_ns == stamp


@pytest.mark.parametrize(
    ("change", "new"),
    [
        (lambda lines: [*lines[:4], "said Mara.", *lines[4:]], 0),
        (lambda lines: [*lines[:4], "9 oars", *lines[4:]], 1),
        (lambda lines: lines[:4] + lines[6:], 0),
        (lambda lines: [*lines[:4], "9 oars", *lines[5:]], 1),
        (lambda lines: [*lines[10:], *lines[:10]], 0),
    ],
)
def test_only_what_is_new_is_read(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[list[str]], list[str]],
    new: int,
) -> None:
    lines = [line for n in range(30) for line in (f"{n} boats", "said Mara.")]
    path = tmp_path / "texts"
    said(SpokenTexts(path), [(line, False) for line in lines], ())
    read: list[str] = []

    def noted(text: str, *rest: object, **more: object) -> str:
        read.append(text)
        return text

    monkeypatch.setattr("pipeline.speech_text.speech_text", noted)
    said(SpokenTexts(path), [(line, False) for line in change(lines)], ())
    assert len(read) == new


def test_another_rule_of_the_same_word_is_another_text(tmp_path: Path) -> None:
    path = tmp_path / "texts.json"
    rule = make_rule("Venn", "ven")
    wanted = [("Venn", False)]
    assert said(SpokenTexts(path), wanted, (rule,)) == ["ven"]
    assert said(SpokenTexts(path), wanted, (dataclasses.replace(rule, say="wen"),)) == ["wen"]


@pytest.mark.parametrize("cast", ["", "lexicon: {stairs: steps, years: summers}\n"])
def test_a_plan_is_the_same_with_what_was_kept_and_without(tmp_path: Path, cast: str) -> None:
    script, file = parse(STORY), casting.parse(cast)
    roles = casting.assign(file, script, "lamp", "pyttsx3", VOICES)
    path = tmp_path / "texts.json"

    def planned(texts: SpokenTexts) -> Plan:
        made = casting.plan(script, file, "lamp", roles, 300, texts=texts)
        texts.keep()
        return made

    wanted = planned(SpokenTexts())
    assert planned(SpokenTexts(path)) == wanted
    assert path.exists()
    assert planned(SpokenTexts(path)) == wanted
