"""``fullcast check``: faults put into a finished book are found, and a right book has none."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from pipeline.check.findings import Fault, Finding
from pipeline.engines.base import EngineInfo, Sound
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.errors import FullcastError, ScriptError
from pipeline.model import Cue
from pipeline.store import Store, read_sound, take_key
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.cast_and_plan import plan_parts
from pipeline.workflows.check_book import check_book
from pipeline.workflows.open_book import open_book
from pipeline.workflows.respeak import drop_lines
from pipeline.workflows.results import numbered

pytest.importorskip("soundfile")

_HANDS = ("porter", "baker", "miller", "carter", "tanner", "cooper", "weaver", "sailor")
STORY = "\n\n".join(
    ["Chapter One"]
    + [
        f"“I saw the {hand} on the quay before the bell rang this morning,” said Ada. "
        f"The {hand} waved at nobody, and went on counting the barrels by the wall."
        for hand in _HANDS
    ]
    + ["Chapter Two"]
    + [
        f"“Then the {hand} never came to the market at all, as far as I know,” said Ben."
        for hand in _HANDS
    ]
)
BAD_LINE = 10

Change = Callable[[Any, int], Any]


OPTIONS = BookOptions(Path("quay.txt"), engine="tone", jobs=1)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a right book, built once and copied for each test."""
    folder = tmp_path_factory.mktemp("finished")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        Path("quay.txt").write_text(STORY, encoding="utf-8")
        build_book(replace(OPTIONS, formats=("mp3", "captions")))
    return folder


@pytest.fixture
def options(finished: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BookOptions:
    shutil.copytree(finished, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return OPTIONS


def _seed(options: BookOptions, change: Change, line: int = BAD_LINE) -> None:
    """Let a line's take be another sound, as if the engine had made it, and publish that."""
    book = open_book(options)
    (index,) = (n.index for n in numbered(book.script) if n.number == line)
    cue = next(part.cue for part in plan_parts(book).plan.parts if part.line == index)
    key = take_key(cue, book.engine.info().version)
    with book.store() as store:
        take = store.get_take(key)
        assert take is not None
        samples, rate_hz = read_sound(take.path)
    drop_lines(options, {line})
    with Store(Path("output/.store")) as store:
        store.put_take(key, change(samples, rate_hz).astype(np.int16), rate_hz)
    build_book(options)


def _kinds(findings: tuple[Finding, ...]) -> set[Fault]:
    return {finding.fault for finding in findings if finding.fault is not Fault.SHOP}


TAKE_FAULTS: dict[str, tuple[Change, set[Fault]]] = {
    "silenced": (lambda s, rate: s * 0 + 1, {Fault.SILENT}),
    "cut in half": (lambda s, rate: s[: len(s) // 2], {Fault.TOO_SHORT}),
    "doubled": (lambda s, rate: np.concatenate([s, s]), {Fault.REPEATED, Fault.TOO_LONG}),
    "twice as fast": (lambda s, rate: s[::2], {Fault.TOO_SHORT, Fault.OTHER_VOICE}),
    "clipped": (lambda s, rate: np.sign(s) * 8_000, {Fault.CLIPPED, Fault.OTHER_VOICE}),
    "noisy": (
        lambda s, rate: s + np.random.default_rng(1).normal(0, 900, len(s)),
        {Fault.NOISY, Fault.OTHER_VOICE},
    ),
    "a hole": (
        lambda s, rate: np.concatenate([s[: len(s) // 3], np.zeros(2 * rate), s[len(s) // 3 :]]),
        {Fault.SILENT, Fault.TOO_LONG},
    ),
}


def test_a_right_book_has_no_finding(options: BookOptions) -> None:
    result = check_book(options)
    assert [f for f in result.findings if f.fault is not Fault.SHOP] == []
    assert result.lines == len(numbered(open_book(options).script))
    assert result.seconds > 60


QUICK_FAULTS = {"silenced", "cut in half", "doubled"}
"""Those that every run tries; the slow suite tries the rest."""


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=[] if name in QUICK_FAULTS else [pytest.mark.slow])
        for name in TAKE_FAULTS
    ],
)
def test_a_wrong_take_is_found_in_the_finished_book_and_mended(
    options: BookOptions, name: str
) -> None:
    change, kinds = TAKE_FAULTS[name]
    _seed(options, change)
    found = [f for f in check_book(options).findings if f.line]
    assert {f.line for f in found} == {BAD_LINE}
    assert {f.fault for f in found} & kinds
    mended = check_book(options, fix=True)
    assert mended.spoken_again == (BAD_LINE,)
    assert not [f for f in mended.findings if f.line]


class _Moody(ToneEngine):
    """Says a line otherwise each time: with more noise, with less, and with more again."""

    def __init__(self) -> None:
        self.levels = iter((2_600, 1_200, 2_200))

    def info(self) -> EngineInfo:
        return replace(super().info(), deterministic=False)

    def session(self) -> ToneSession:
        return _MoodySession(self)


class _MoodySession(ToneSession):
    def __init__(self, engine: _Moody) -> None:
        super().__init__(engine)
        self._levels = engine.levels

    def speak(self, cue: Cue) -> Sound:
        sound = super().speak(cue)
        noise = np.random.default_rng(1).normal(0, next(self._levels), len(sound.samples))
        return replace(sound, samples=(sound.samples + noise).clip(-32768, 32767).astype(np.int16))


def test_of_three_tries_the_best_take_is_kept(
    options: BookOptions, monkeypatch: pytest.MonkeyPatch
) -> None:
    _seed(options, lambda s, rate: s + np.random.default_rng(1).normal(0, 2_000, len(s)))
    book = open_book(options)
    (index,) = (n.index for n in numbered(book.script) if n.number == BAD_LINE)
    cue = next(part.cue for part in plan_parts(book).plan.parts if part.line == index)
    moody = _Moody()
    monkeypatch.setattr("pipeline.engines.get", lambda name: moody)
    mended = check_book(options, fix=True)
    assert next(moody.levels, None) is None
    assert {f.line for f in mended.findings if f.line} == {BAD_LINE}
    with Store(Path("output/.store")) as store:
        take = store.get_take(take_key(cue, moody.info().version))
        assert take is not None
        level = np.std(read_sound(take.path)[0] - ToneSession(moody).speak(cue).samples)
    assert level == pytest.approx(1_200, rel=0.05)


def _flip(path: Path) -> None:
    entry = path.stat()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 64
    path.write_bytes(data)
    os.utime(path, ns=(entry.st_atime_ns, entry.st_mtime_ns))


FILE_FAULTS: dict[str, Callable[[Path], object]] = {
    "a bit flipped, size and time kept": _flip,
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:-20_000]),
    "gone": lambda path: path.unlink(),
    "another file": lambda path: path.write_bytes(b"no sound at all"),
}


FILES = ("01 - Chapter One.mp3", "Quay.mp3", "Quay.vtt")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        pytest.param(file, name, marks=[] if n % len(FILES) == m else [pytest.mark.slow])
        for n, name in enumerate(FILE_FAULTS)
        for m, file in enumerate(FILES)
    ],
)
def test_a_damaged_file_is_found_and_made_again(options: BookOptions, name: str, file: str) -> None:
    (path,) = Path("output").glob(f"*/{file}")
    if name == "cut short" and file.endswith("vtt"):
        path.write_bytes(path.read_bytes()[:-200])
    right = path.read_bytes()
    FILE_FAULTS[name](path)
    findings = check_book(options).findings
    assert any(f.fault is Fault.DAMAGED_FILE and f.file == path.name for f in findings)
    mended = check_book(options, fix=True)
    assert Fault.DAMAGED_FILE not in _kinds(mended.findings)
    if name != "cut short":
        assert path.read_bytes() == right


def _change_tag(path: Path) -> None:
    from mutagen.id3 import ID3, TIT2

    tag = ID3(path)
    tag.setall("TIT2", [TIT2(encoding=1, text=["Another Title"])])
    tag.save(path, v2_version=3)


def _shift_mark(path: Path) -> None:
    from mutagen.id3 import ID3

    tag = ID3(path)
    tag["CHAP:chp1"].start_time += 1_500
    tag.save(path, v2_version=3)


def test_a_wrong_tag_is_named(options: BookOptions) -> None:
    (path,) = Path("output").glob("*/01*.mp3")
    _change_tag(path)
    (finding,) = (f for f in check_book(options).findings if f.fault is Fault.TAG)
    assert "Another Title" in finding.reason
    assert not _kinds(check_book(options, fix=True).findings)


def test_a_chapter_mark_beside_its_chapter_is_named(options: BookOptions) -> None:
    (path,) = Path("output").glob("*/Quay.mp3")
    _shift_mark(path)
    (finding,) = (f for f in check_book(options).findings if f.fault is Fault.CHAPTER_MARK)
    assert "1.5 s behind" in finding.reason


@pytest.mark.parametrize("suffix", ["vtt", "srt"])
def test_captions_beside_their_sound_are_named(options: BookOptions, suffix: str) -> None:
    (path,) = Path("output").glob(f"*/Quay.{suffix}")
    text = path.read_text(encoding="utf-8")
    assert "00:00:00" in text
    path.write_text(text.replace("00:00:0", "00:00:1"), encoding="utf-8")
    assert Fault.CAPTION in _kinds(check_book(options).findings)


def test_a_changed_script_is_built_before_it_is_checked(options: BookOptions) -> None:
    script = Path("quay.script")
    script.write_text(script.read_text(encoding="utf-8").replace("porter", "warden"), "utf-8")
    with pytest.raises(FullcastError, match="wasn't made of the script"):
        check_book(options)


def test_lines_are_spoken_anew_when_a_person_asks(options: BookOptions) -> None:
    result = drop_lines(options, {BAD_LINE, BAD_LINE + 1})
    assert result.takes == 2
    again = build_book(options)
    assert (again.rendered, again.unchanged) == (2, False)
    with pytest.raises(ScriptError, match="has no line 999"):
        drop_lines(options, {999})
