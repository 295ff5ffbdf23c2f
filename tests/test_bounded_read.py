"""Files that never end, never begin or are no records of ours: a sentence, or none at all."""

from __future__ import annotations

import json
import os
import struct
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline import casting, output_folder
from pipeline.bounded_read import parse_json, read_bytes
from pipeline.cli import main
from pipeline.errors import FullcastError, ScriptError
from pipeline.master import clips, slot_files
from pipeline.publish.cover_image import read_cover
from pipeline.script import dump_sidecar, parse_sidecar
from pipeline.store import Store
from pipeline.store.file_store import _revision_key
from pipeline.store.take_files import read_take_file
from pipeline.workflows.book_options import book_file
from pipeline.workflows.split_stamp import load_stamp

DEEP = "[" * 200_000


@pytest.fixture(params=["device", "pipe", "folder", "nowhere", "long", "nul"])
def no_file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    if request.param == "device":
        return Path("/dev/zero")
    if request.param == "pipe":
        os.mkfifo(tmp_path / "pipe")
        return tmp_path / "pipe"
    names = {"folder": "", "nowhere": "x", "long": "x" * 5000, "nul": "x\0y"}
    return tmp_path / names[request.param]


class TestFiles:
    def test_only_ordinary_files_are_read(self, no_file: Path) -> None:
        with pytest.raises(OSError) as caught:  # noqa: PT011
            read_bytes(no_file, 100)
        assert caught.value.strerror

    def test_a_file_has_a_largest_size(self, tmp_path: Path) -> None:
        path = tmp_path / "file"
        with path.open("wb") as file:
            file.truncate(1 << 20)
        assert len(read_bytes(path, 1 << 20)) == 1 << 20
        with pytest.raises(OSError, match="larger than 0 MB"):
            read_bytes(path, (1 << 20) - 1)

    def test_cast_cover_and_sound_are_ordinary_files(self, no_file: Path) -> None:
        for read in (casting.load, read_cover, clips.load):
            with pytest.raises(FullcastError) as caught:
                read(no_file)
            assert "can't read" in caught.value.message or "no file" in caught.value.message

    def test_a_take_or_slot_that_is_no_file_counts_as_none(self, no_file: Path) -> None:
        assert read_take_file(str(no_file), no_file.stem) is None
        assert slot_files.read_info(no_file) is None

    @pytest.mark.parametrize(
        "named", ["[sound {}]", "Mara (take: {}): Hm.", "cover: {}\n\nMara: Hm."]
    )
    @pytest.mark.parametrize("name", ["/dev/zero", "x" * 5000, "pipe", "x\0y", "."])
    def test_what_a_script_names_is_an_ordinary_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, name: str
    ) -> None:
        monkeypatch.chdir(tmp_path)
        os.mkfifo(tmp_path / "pipe")
        text = named.format(name)
        if not text.startswith("cover"):
            text = f"Mara: Hm.\n{text}\n"
        (tmp_path / "story.script").write_text(text, encoding="utf-8")
        ran = CliRunner().invoke(main, ["build", "story.script", "--engine", "tone", "-j", "1"])
        assert ran.exit_code == 1, ran.output
        assert isinstance(ran.exception, SystemExit)
        assert "Error: " in ran.output

    @pytest.mark.parametrize("source", [".", "/", ""])
    @pytest.mark.parametrize("command", ["build", "split", "plan", "cast"])
    def test_a_folder_is_no_book(self, source: str, command: str) -> None:
        ran = CliRunner().invoke(main, [command, source])
        assert isinstance(ran.exception, SystemExit)
        assert "is no file" in ran.output

    def test_a_name_with_nul_is_no_book(self) -> None:
        with pytest.raises(FullcastError, match="is no file"):
            book_file("a\0b.txt")


def wav(channels: int = 1, rate: int = 22_050, per_s: int = 44_100, block: int = 2) -> bytes:
    data = bytes(44_100)
    head = b"fmt " + struct.pack("<IHHIIHH", 16, 1, channels, rate, per_s, block, 16)
    body = b"WAVE" + head + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body)) + body


@pytest.mark.filterwarnings("ignore")
class TestSounds:
    @settings(
        max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(changes=st.lists(st.tuples(st.integers(0, 60), st.integers(0, 255)), max_size=6))
    def test_a_broken_header_is_a_sentence_or_still_a_sound(
        self, tmp_path: Path, changes: list[tuple[int, int]]
    ) -> None:
        data = bytearray(wav())
        for at, value in changes:
            data[at] = value
        path = tmp_path / "broken.wav"
        path.write_bytes(bytes(data))
        with suppress(FullcastError):
            assert np.isfinite(clips.load(path)).all()

    def test_a_kind_of_sound_that_cannot_tell_its_length(self, tmp_path: Path) -> None:
        path = tmp_path / "odd.wav"
        path.write_bytes(wav().replace(struct.pack("<IH", 16, 1), struct.pack("<IH", 16, 0x40), 1))
        with pytest.raises(FullcastError, match="can't read the sound"):
            clips.load(path)

    @pytest.mark.parametrize(
        "data", [wav(rate=0), wav(channels=0), wav(rate=7), wav(rate=2**32 - 1), wav(block=63)]
    )
    def test_a_header_that_makes_no_sense(self, tmp_path: Path, data: bytes) -> None:
        path = tmp_path / "broken.wav"
        path.write_bytes(data)
        with suppress(FullcastError):
            assert len(clips.load(path))


BOOK = {
    "source": "../story.script", "fingerprint": "", "cues": 1, "duration_ms": 1,
    "files": [{"kind": "a", "name": "b", "size": 1, "mtime_ns": 1}],
    "chapters": [{"number": 1, "title": "", "name": "", "duration_ms": 1}],
    "takes": ["a1" * 32], "slots": ["b1" * 32], "warnings": ["c"],
}  # fmt: skip
SIDECAR = {
    "about": "", "format": 1, "stamp": "x",
    "meta": {"title": "T", "extra": [["a", "b"]]},
    "characters": [{"name": "Mara", "aliases": ["M."], "gender": "female", "age": "adult"}],
    "warnings": ["w"], "narrator": "", "changes": [["accent", 3, "e", "é"]],
    "lines": [
        {"at": [1, 1], "kind": "speech", "text": "“Hm.”", "speaker": "Mara", "confidence": 0.5,
         "delivery": ["softly"], "alternatives": [["Tom", 0.4]], "source_start": 3},
    ],
}  # fmt: skip
INDEX = {"a" * 64: [1, 2, 3, 4]}
JUNK: tuple[Any, ...] = (
    None,
    True,
    7,
    1.5,
    "x",
    [],
    [[]],
    [None],
    {},
    {"a": []},
    "x\0",
    "y" * 9000,
    "\ud800",
    -1,
    2**64,
    10**400,
    float("inf"),
    float("nan"),
)


def spoilt(value: Any) -> list[Any]:
    """The value with each of its parts replaced by each kind of junk, or left out."""
    versions = list(JUNK)
    if isinstance(value, dict):
        for key in value:
            versions.append({k: v for k, v in value.items() if k != key})
            versions += [{**value, key: part} for part in spoilt(value[key])]
    if isinstance(value, list):
        for at, part in enumerate(value):
            versions += [[*value[:at], worse, *value[at + 1 :]] for worse in spoilt(part)]
    return versions


class TestRecords:
    def test_json_that_is_nested_too_deeply_is_no_json(self) -> None:
        with pytest.raises(ValueError, match="nested"):
            parse_json(DEEP)

    def test_a_record_of_a_book_is_whole_or_none(self, tmp_path: Path) -> None:
        path = tmp_path / "story" / output_folder.RECORD_FILE
        path.parent.mkdir()
        texts = [json.dumps(version) for version in spoilt(BOOK)]
        for text in (*texts, DEEP, "", "\ud800".encode("utf-8", "surrogatepass").decode("latin-1")):
            path.write_text(text, encoding="utf-8")
            for folder in output_folder.book_folders(tmp_path):
                output_folder.is_current(folder, "")
            output_folder.held_by(tmp_path, tmp_path / "story.script")
            claimed = output_folder.claim_folder(tmp_path, "story", tmp_path / "story.script")
            assert all(isinstance(take, str) for take in claimed.record.takes)

    def test_a_build_goes_on_over_broken_records(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "story.script").write_text("Mara: Hm.\n", encoding="utf-8")
        command = ["build", "story.script", "--engine", "tone", "-j", "1"]
        assert CliRunner().invoke(main, command).exit_code == 0
        records = [
            path
            for path in tmp_path.rglob("*")
            if path.suffix == ".json" or path.name in (".book.json", ".files.json", ".plan.json")
        ]
        assert len(records) >= 3
        for broken in (DEEP, "[]", '[{"kind": [], "name": 5}]', '{"cues": [[[], {}, 1, 2]]}', "7"):
            for path in records:
                path.write_text(broken, encoding="utf-8")
            for again in (command, ["plan", "story.script", "--engine", "tone"]):
                ran = CliRunner().invoke(main, again)
                assert ran.exit_code == 0, ran.output

    def test_a_sidecar_is_whole_or_none(self) -> None:
        for version in spoilt(SIDECAR):
            with suppress(ScriptError):
                dump_sidecar(*parse_sidecar(json.dumps(version).encode()))

    @pytest.mark.parametrize("revision", [*JUNK, 2**32])
    def test_a_count_of_takes_that_is_none_is_nothing(self, tmp_path: Path, revision: Any) -> None:
        with Store(tmp_path) as store:
            store.put_record(_revision_key("a" * 64), {"revision": revision})
            assert store.revision("a" * 64) == (revision if revision == 7 else 0)

    def test_an_index_or_a_record_of_the_store_is_whole_or_none(self, tmp_path: Path) -> None:
        for text in (*(json.dumps(version) for version in spoilt(INDEX)), DEEP):
            (tmp_path / "index.json").write_text(text, encoding="utf-8")
            with Store(tmp_path) as store:
                assert store.get_record("a" * 64) is None

    def test_a_sidecar_is_whole_or_refused(self) -> None:
        line = {
            "at": [1, 1], "kind": "speech", "text": "a", "speaker": "b", "delivery": ["c"],
            "alternatives": [["d", 0.5]], "confidence": 0.5, "unsure": True, "take": "e",
        }  # fmt: skip
        who = {"name": "a", "aliases": ["b"], "gender": "male", "age": "old"}
        meta = {"title": "a", "extra": [["b", "c"]]}
        whole = {
            "format": 1, "stamp": "", "meta": meta, "characters": [who], "warnings": ["w"],
            "lines": [line],
        }  # fmt: skip
        for text in (*(json.dumps(version) for version in spoilt(whole)), DEEP):
            with suppress(ScriptError):
                hash(parse_sidecar(text.encode())[0].lines)

    def test_a_stamp_is_whole_or_none(self) -> None:
        stamp = ["a", "b", "c", [["d", ["e"], "male", "old"]], True, 0.5, [["f", "g"]]]
        for text in (*(json.dumps(version) for version in spoilt(stamp)), DEEP):
            load_stamp(text)
