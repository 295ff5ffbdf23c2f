"""The store: what is put is found whole or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline import files
from pipeline.errors import OutputError
from pipeline.model import Cue, Mark, Voice
from pipeline.store import Removed, Store, TakeFile, digest, take_key
from pipeline.store.take_index import TakeIndex, load_index
from tests.pace import assert_quick

INDEX, EARLIER = "takes.index", "index.json"
KEYS = [f"{start}{end:062x}" for start in ("00", "7f", "80") for end in range(3)]
"""Of these some begin alike."""
VOICE = Voice("tone", "alto", 1.0, 0.0)
CUE = Cue("Come in.", VOICE, ("softly",))
SOUND = np.arange(-500, 500, dtype=np.int16)
MARKS = (Mark(0, 4, 0), Mark(5, 7, 240))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / ".store")


class TestKeys:
    @pytest.mark.parametrize(
        "other",
        [
            Cue("Come in!", VOICE, ("softly",)),
            Cue("Come in.", VOICE, ()),
            Cue("Come in.", Voice("espeak", "alto"), ("softly",)),
            Cue("Come in.", Voice("tone", "bass"), ("softly",)),
            Cue("Come in.", Voice("tone", "alto", 1.1), ("softly",)),
            Cue("Come in.", Voice("tone", "alto", 1.0, -1.0), ("softly",)),
        ],
    )
    def test_whatever_is_heard_is_in_the_key(self, other: Cue) -> None:
        assert take_key(other, "1") != take_key(CUE, "1")
        assert take_key(CUE, "2") != take_key(CUE, "1")

    def test_what_is_not_heard_is_not_in_the_key(self) -> None:
        same = (
            Cue("Come in.", Voice("tone", "alto", 1, -0.0), ("softly",)),
            Cue("Come in.", VOICE, ("softly", "like a heron")),
            Cue("Come in.", VOICE, ("softly", "softly")),
        )
        assert {take_key(cue, "1") for cue in same} == {take_key(CUE, "1")}

    @given(st.text(), st.text())
    def test_texts_never_run_together(self, one: str, two: str) -> None:
        assert (digest([one, two]) == digest([two, one])) == (one == two)
        assert digest([one, two]) != digest([one + two])


class TestTakes:
    def test_a_take_comes_back_as_it_was_put(self, store: Store) -> None:
        put = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        again = Store(store.root)
        assert again.get_take("ab" * 32) == put
        assert np.array_equal(again.read_samples(put), SOUND)

    @settings(max_examples=25)
    @given(
        st.lists(st.integers(-32768, 32767), min_size=1, max_size=50),
        st.sampled_from([8_000, 22_050, 24_000, 48_000]),
        st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 99)), max_size=5),
    )
    def test_any_take_comes_back(
        self,
        tmp_path_factory: pytest.TempPathFactory,
        samples: list[int],
        rate_hz: int,
        rows: list[tuple[int, int, int]],
    ) -> None:
        store = Store(tmp_path_factory.mktemp("store"))
        marks = tuple(Mark(*row) for row in rows)
        put = store.put_take("cd" * 32, np.array(samples, dtype=np.int16), rate_hz, marks)
        assert Store(store.root).get_take("cd" * 32) == put
        assert list(store.read_samples(put)) == samples

    def test_players_can_play_it(self, store: Store) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        with wave.open(str(take.path)) as file:
            assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22_050)
            assert file.readframes(file.getnframes()) == SOUND.tobytes()

    @pytest.mark.parametrize("keep", range(0, 2060, 103))
    def test_a_file_cut_anywhere_is_missing_and_can_be_put_again(
        self, store: Store, keep: int
    ) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        whole = take.path.read_bytes()
        assert keep < len(whole)
        take.path.write_bytes(whole[:keep])
        assert not store.has_take(take.key)
        assert Store(store.root).get_take(take.key) is None
        store.put_take(take.key, SOUND, 22_050, MARKS)
        assert store.has_take(take.key)

    @pytest.mark.parametrize("blob", [b"", b"RIFF", bytes(2100), b"x" * 5000])
    def test_another_file_in_its_place_is_missing(self, store: Store, blob: bytes) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        take.path.write_bytes(blob)
        assert store.get_take(take.key) is None

    def test_a_take_that_goes_missing_while_it_is_used_is_an_error_that_says_so(
        self, store: Store
    ) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050)
        take.path.unlink()
        with pytest.raises(OutputError, match="went missing"):
            store.read_samples(take)

    def test_an_empty_sound_is_refused(self, store: Store) -> None:
        with pytest.raises(ValueError, match="empty"):
            store.put_take("ab" * 32, SOUND[:0], 22_050)


class TestIndex:
    def test_a_long_book_is_checked_in_a_blink(self, store: Store) -> None:
        keys = [digest(i) for i in range(2_000)]
        for key in keys:
            store.put_take(key, SOUND[:8], 22_050)
        store.close()

        def look_all_up() -> None:
            again = Store(store.root)
            assert all(again.has_take(key) for key in keys)

        assert_quick(0.15, look_all_up)  # Twelve thousand in under a second, tenfold slack.

    def test_two_builds_keep_each_others_entries(self, store: Store) -> None:
        other = Store(store.root)
        keys = ("ab" * 32, "cd" * 32)
        for each, key in zip((store, other), keys, strict=True):
            each.put_take(key, SOUND, 22_050)
        store.close()
        other.close()
        index = load_index(store.root / INDEX, store.root / EARLIER)
        assert all(index.get(key) for key in keys)

    @pytest.mark.parametrize("data", [b"", b"{", b"takeidx1", b"takeidx1" + bytes(80), None])
    def test_a_damaged_index_costs_only_time(self, store: Store, data: bytes | None) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        store.close()
        index = store.root / INDEX
        whole = index.read_bytes()
        index.write_bytes(whole[:-7] + b"\x01" + whole[-6:] if data is None else data)
        assert Store(store.root).get_take(take.key) == take

    def test_a_take_that_was_dropped_is_in_no_index(self, store: Store) -> None:
        keys = ("ab" * 32, "cd" * 32, "ef" * 32)
        for key in keys:
            store.put_take(key, SOUND, 22_050)
        store.close()
        again = Store(store.root)
        assert again.drop_take(keys[1])
        assert again.has_take(keys[2])
        again.close()
        index = load_index(store.root / INDEX, store.root / EARLIER)
        assert [index.get(key) is not None for key in keys] == [True, False, True]

    @settings(deadline=None)
    @given(
        steps=st.lists(
            st.lists(st.tuples(st.sampled_from(KEYS), st.integers(0, 9)), max_size=8), max_size=4
        )
    )
    def test_an_index_knows_the_last_of_each_take(self, steps: list[list[tuple[str, int]]]) -> None:
        index, wanted = TakeIndex(), dict[str, TakeFile]()
        for news in steps:
            learned = TakeIndex(index.to_bytes()[12:])
            for key, samples in news:
                if samples:
                    wanted[key] = TakeFile(files.Stamp(1, 2), samples, 22_050)
                    learned.put(key, wanted[key])
                else:
                    wanted.pop(key, None)
                    learned.drop(key)
            index = index.with_news_of(learned)
        assert {key: index.get(key) for key in KEYS} == {key: wanted.get(key) for key in KEYS}

    def test_the_index_of_an_earlier_version_is_taken_over(self, store: Store) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        store.close()
        stamp = files.stamp(take.path)
        assert stamp is not None
        row = [stamp.size, stamp.mtime_ns, len(SOUND), 22_050, 0, 1]
        (store.root / INDEX).unlink()
        (store.root / EARLIER).write_text(json.dumps({take.key: row}))
        index = load_index(store.root / INDEX, store.root / EARLIER)
        assert index.get(take.key) == TakeFile(stamp, len(SOUND), 22_050)
        with Store(store.root) as again:
            again.put_take("cd" * 32, SOUND, 22_050)
        index = load_index(store.root / INDEX, store.root / EARLIER)
        assert index.get(take.key) is not None
        assert not (store.root / EARLIER).exists()

    @pytest.mark.parametrize("text", ["", "{", "[]", '{"ab": [1]}', '{"ab": 3}', "\x00\xff"])
    def test_a_damaged_index_of_an_earlier_version_is_empty(self, store: Store, text: str) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050, MARKS)
        store.close()
        (store.root / INDEX).unlink()
        (store.root / EARLIER).write_text(text, encoding="latin-1")
        assert Store(store.root).get_take(take.key) == take


class TestSlotsAndRecords:
    def test_a_slot_is_just_its_bytes(self, store: Store) -> None:
        store.put_slot("ef" * 32, b"frames")
        assert Path(store.slot_path("ef" * 32)).read_bytes() == b"frames"

    def test_a_record_comes_back(self, store: Store) -> None:
        assert store.get_record("ab" * 32) is None
        store.put_record("ab" * 32, {"level_db": -21.5, "voice": "alto"})
        assert Store(store.root).get_record("ab" * 32) == {"level_db": -21.5, "voice": "alto"}

    def test_a_damaged_record_is_missing(self, store: Store) -> None:
        store.put_record("ab" * 32, {"level_db": -21.5})
        (store.root / "records" / "ab" / ("ab" * 32 + ".json")).write_text('{"lev')
        assert store.get_record("ab" * 32) is None


class TestClean:
    def test_what_nobody_uses_goes_and_the_rest_stays(self, store: Store) -> None:
        keep, drop = store.put_take("ab" * 32, SOUND, 22_050), store.put_take("cd" * 32, SOUND, 1)
        store.put_slot("12" * 32, b"keep")
        store.put_slot("34" * 32, b"drop")
        store.put_record("56" * 32, {"a": 1})
        size = drop.path.stat().st_size + 4
        removed = store.clean({keep.key}, {"12" * 32})
        assert removed == Removed(takes=1, slots=1, bytes=size)
        again = Store(store.root)
        assert again.has_take(keep.key)
        assert not again.has_take(drop.key)
        assert Path(again.slot_path("12" * 32)).exists()
        assert not Path(again.slot_path("34" * 32)).exists()
        assert again.get_record("56" * 32) == {"a": 1}

    def test_leavings_of_killed_builds_go_when_they_are_old(self, store: Store) -> None:
        take = store.put_take("ab" * 32, SOUND, 22_050)
        old, new = (take.path.parent / f".{name}.tmp" for name in ("old", "new"))
        for path in (old, new):
            path.write_bytes(b"half")
        os.utime(old, (1, 1))
        store.clean({take.key}, ())
        assert not old.exists()
        assert new.exists()

    @pytest.mark.skipif(sys.platform == "win32", reason="no flock")
    def test_nobody_cleans_under_a_build(self, store: Store) -> None:
        store.put_take("ab" * 32, SOUND, 22_050)
        code = (
            "import sys; from pathlib import Path; from pipeline.store import Store;"
            f"Store(Path({str(store.root)!r})).clean((), ())"
        )
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        ran = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True
        )
        assert "a build is at work in the store" in ran.stderr
        assert store.has_take("ab" * 32)

    @pytest.mark.skipif(sys.platform == "win32", reason="no pipes")
    def test_a_pipe_where_the_lock_should_be_holds_nobody_up(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / ".lock")
        code = (
            "from pathlib import Path; from pipeline.store import Store;"
            f"Store(Path({str(tmp_path)!r})).clean((), ())"
        )
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run([sys.executable, "-c", code], env=environment, check=True, timeout=60)
        assert (tmp_path / ".lock").is_file()


class TestTrouble:
    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
    def test_a_read_only_folder_is_an_error_that_says_so(self, tmp_path: Path) -> None:
        tmp_path.chmod(0o500)
        with pytest.raises(OutputError, match="can't write to the store"):
            Store(tmp_path / "store").put_take("ab" * 32, SOUND, 22_050)

    def test_a_file_where_the_folder_should_be_is_an_error_that_says_so(
        self, tmp_path: Path
    ) -> None:
        (tmp_path / "store").write_text("in the way")
        with pytest.raises(OutputError, match="can't write to the store") as caught:
            Store(tmp_path / "store").put_take("ab" * 32, SOUND, 22_050)
        assert "free space" in caught.value.hint

    @pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size")
    def test_a_write_that_fails_midway_leaves_nothing_half_written(self, store: Store) -> None:
        """As on a full disk: a file may grow to a hundred bytes and no further."""
        import resource

        store.put_slot("cd" * 32, b"frames")  # the folder is there
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
        try:
            with pytest.raises(OutputError, match="File too large"):
                store.put_take("ab" * 32, SOUND, 22_050)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert not store.has_take("ab" * 32)
        assert not list(store.root.glob("takes/*/*"))
        assert not list(store.root.glob("takes/*/.*"))
