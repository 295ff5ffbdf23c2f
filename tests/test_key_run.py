"""Keys packed one behind another."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.key_run import KeyRun, SeenKeys

KEYS = st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=8)


@given(KEYS, st.slices(8))
def test_keys_are_what_they_were(keys: list[str], part: slice) -> None:
    run = KeyRun(keys)
    assert (list(run), len(run)) == (keys, len(keys))
    assert [run[at] for at in range(len(run))] == keys
    assert list(run[part]) == keys[part]
    assert (run == KeyRun(keys), hash(run) == hash(KeyRun(keys))) == (True, True)


@given(KEYS)
def test_keys_are_a_list_in_json(keys: list[str]) -> None:
    text = "".join(KeyRun(keys).to_json())
    assert text == json.dumps(keys)
    assert KeyRun.from_json(text.encode()) == KeyRun(keys)


@pytest.mark.parametrize(
    "text", ["", "[", "]", "{}", '["ab"]', '["abcd", "ab"]', f'["{"é" * 64}"]',
             f'["{"ab" * 32}","{"ab" * 32}"]', f'["{"ab" * 64}"]', f'[ "{"ab" * 32}"]'],
)  # fmt: skip
def test_another_text_is_no_run(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        KeyRun.from_json(text.encode())


@pytest.mark.parametrize("key", ["", "ab", "x" * 64, "ab" * 33])
def test_what_is_no_key_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="hex"):
        KeyRun(["ab" * 32, key])


@given(KEYS, KEYS)
def test_more_keys_stand_behind_once(keys: list[str], more: list[str]) -> None:
    both = list(KeyRun(keys).with_more(more))
    assert both == [*keys, *(key for key in dict.fromkeys(more) if key not in keys)]


def test_many_keys_are_a_list_in_json() -> None:
    keys = [f"{number:064x}" for number in range(2_500)]
    text = "".join(KeyRun(keys).to_json())
    assert text == json.dumps(keys)


@given(st.lists(st.integers(0, 40), max_size=60), st.integers(0, 3))
def test_each_key_is_new_once(numbers: list[int], spread: int) -> None:
    # Keys that end alike fall on one place of the table.
    keys = [f"{'0' * 48}{number << (10 * spread):016x}" for number in numbers]
    seen = SeenKeys()
    assert [key for key in keys if seen.add(key)] == list(dict.fromkeys(keys))
    assert len(seen) == len(set(keys))


def test_a_book_of_keys_is_seen() -> None:
    keys = [digest_of_number(number) for number in range(20_000)]
    seen = SeenKeys()
    assert all(map(seen.add, keys))
    assert not any(map(seen.add, keys))
    assert len(seen) == 20_000


def digest_of_number(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()
