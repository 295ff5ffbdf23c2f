"""Rendering: what is missing is spoken once; what goes wrong is listed, and the rest goes on.

The engines here misbehave for real, in real worker processes.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from pipeline import engines
from pipeline.engines.base import Engine, EngineInfo, Sound, is_plausible
from pipeline.engines.tone import ToneEngine, ToneSession
from pipeline.errors import EngineError, OutputError
from pipeline.model import Cue, Voice
from pipeline.render import FailedCue, FoundTakes, missing, render, take_keys
from pipeline.store import Store


class Workers(ToneEngine):
    """The tone engine, made to run in worker processes; its short limits make tests quick."""

    def info(self) -> EngineInfo:
        return replace(super().info(), in_process=False, time_limit_s=1.0, start_limit_s=20.0)


class Moody(Workers):
    """Does what the text tells it."""

    def session(self) -> ToneSession:
        return MoodySession(self)


class MoodySession(ToneSession):
    def speak(self, cue: Cue) -> Sound:
        sound = super().speak(cue)
        if once := [word for word in cue.text.split() if word.startswith("/")]:
            marker = Path(once[0])
            if not marker.exists():
                marker.touch()
                os._exit(3)
            return sound
        if "hang" in cue.text:
            time.sleep(60)
        if "crash" in cue.text:
            os.kill(os.getpid(), signal.SIGKILL)
        if "exit" in cue.text:
            os._exit(0)
        if "print" in cue.text:
            print("chatter " * 20_000, flush=True)
            os.write(1, b"more chatter" * 1000)
        if "cut" in cue.text:
            return replace(sound, samples=sound.samples[:300], marks=())
        if "raise" in cue.text:
            raise ZeroDivisionError("by nought")
        if "refuse" in cue.text:
            raise EngineError("that is not said here.", "Say another thing.")
        return sound


class NoStart(Workers):
    def session(self) -> ToneSession:
        raise EngineError("the model is not here.", "Install it.")


class BadStart(Workers):
    def session(self) -> ToneSession:
        raise KeyError("vocab")


class Counted(Workers):
    """Leaves a letter in a file for each worker."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def session(self) -> ToneSession:
        with open(self.path, "a") as file:
            file.write("w")
        return super().session()


class DeadStart(Workers):
    def session(self) -> ToneSession:
        os._exit(9)


class Deaf(Workers):
    def session(self) -> ToneSession:
        time.sleep(60)
        raise AssertionError("it was waited for")

    def info(self) -> EngineInfo:
        return replace(super().info(), start_limit_s=0.5)


def cues(*texts: str, voice: str = "alto") -> list[Cue]:
    return [Cue(text, Voice("tone", voice)) for text in texts]


def numbered(count: int) -> list[Cue]:
    return cues(*(f"This is line number {i}." for i in range(count)))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / ".store")


@pytest.fixture(params=[ToneEngine, Workers], ids=["here", "workers"])
def engine(request: pytest.FixtureRequest) -> Engine:
    made: Engine = request.param()
    return made


class TestReuse:
    def test_takes_that_are_there_are_looked_at_once(self, store: Store) -> None:
        one, two, three = cues("Yes.", "No.", "Well.")
        engine = ToneEngine()
        rendered = render([one, three], store, [engine])
        found = FoundTakes(take_keys([one, two, three, one], [engine]), store)
        takes = [rendered.takes.without_marks[cue] for cue in (one, three)]
        assert tuple(found.missing) == (two,)
        assert [found.facts(cue) for cue in (one, two, three)] == [
            (takes[0].key, takes[0].samples, takes[0].rate_hz, 0), (found.keys[two], 0, 0, 0),
            (takes[1].key, takes[1].samples, takes[1].rate_hz, 0),
        ]  # fmt: skip
        assert found.bytes == sum(take.path.stat().st_size for take in takes)
        assert [take.key for take in takes] == [found.keys[cue] for cue in (one, three)]
        assert (takes[0].marks, rendered.takes[one].marks != ()) == ((), True)

    def test_each_distinct_cue_is_spoken_once(self, store: Store, engine: Engine) -> None:
        book = cues("Yes.", "No.", "Yes.", "Yes.")
        first = render(book, store, [engine], jobs=2)
        assert (first.rendered, first.reused, first.failed) == (2, 0, ())
        assert first.takes[book[0]] == first.takes[book[2]]
        again = render([*book, *cues("Perhaps.")], store, [engine], jobs=2)
        assert (again.rendered, again.reused) == (1, 2)

    def test_a_take_holds_the_sound_of_its_cue(self, store: Store, engine: Engine) -> None:
        book = numbered(40)
        rendered = render(book, store, [engine], jobs=2)
        assert set(rendered.takes) == set(book)
        with ToneEngine().session() as session:
            for cue in book:
                take, sound = rendered.takes[cue], session.speak(cue)
                assert np.array_equal(store.read_samples(take), sound.samples)
                assert take.marks == sound.marks
                assert take.key == rendered.takes.key(cue)

    def test_a_damaged_take_is_spoken_again(self, store: Store, engine: Engine) -> None:
        book = cues("Yes.", "No.")
        take = render(book, store, [engine]).takes[book[0]]
        take.path.write_bytes(take.path.read_bytes()[:-3])
        assert missing(book, store, [engine]) == (book[0],)
        again = render(book, Store(store.root), [engine])
        assert (again.rendered, again.reused) == (1, 1)
        assert again.takes[book[0]].samples == take.samples

    def test_words_that_no_engine_acts_on_make_no_new_take(
        self, store: Store, engine: Engine
    ) -> None:
        plain = Cue("Yes.", Voice("tone", "alto"))
        odd = replace(plain, delivery=("like a heron",))
        rendered = render([plain, odd], store, [engine])
        assert rendered.rendered == 1
        assert rendered.takes[plain] == rendered.takes[odd]

    def test_progress_counts_what_is_missing(self, store: Store, engine: Engine) -> None:
        render(numbered(5), store, [engine])
        seen: list[tuple[int, int]] = []
        render(numbered(25), store, [engine], progress=lambda *counts: seen.append(counts))
        assert seen == [(i, 20) for i in range(1, 21)]

    def test_nothing_to_say_is_no_work(self, store: Store, engine: Engine) -> None:
        rendered = render([], store, [engine])
        assert (rendered.rendered, rendered.reused, dict(rendered.takes)) == (0, 0, {})

    def test_a_voice_of_another_engine_is_an_error_that_says_so(
        self, store: Store, engine: Engine
    ) -> None:
        with pytest.raises(EngineError, match="asks for the engine 'kazoo'"):
            render([Cue("Yes.", Voice("kazoo", "one"))], store, [engine])

    def test_the_default_engine_speaks_in_workers(self, store: Store) -> None:
        engine = engines.get("pyttsx3")
        book = [Cue(f"Line number {i}.", Voice("pyttsx3", "en-us+f3")) for i in range(30)]
        rendered = render(book, store, [engine], jobs=2)
        assert (rendered.rendered, rendered.failed) == (30, ())
        assert all(is_plausible(c, t.samples / t.rate_hz) for c, t in rendered.takes.items())


class TestTrouble:
    @pytest.mark.parametrize(
        ("text", "message"),
        [
            ("Please hang here.", "the engine hung: no answer in 1 s."),
            ("Please crash here.", "the engine crashed."),
            ("Please exit here.", "the engine crashed."),
            (
                "Please cut this very short.",
                "what the engine made of its 27 characters is 0.0 s long: cut short, or run away."
                " Try another voice, or split the line.",
            ),
            ("Please raise it.", "ZeroDivisionError: by nought"),
            ("Please refuse it.", "that is not said here. Say another thing."),
        ],
    )
    def test_one_bad_cue_is_listed_and_the_rest_go_on(
        self, store: Store, text: str, message: str
    ) -> None:
        good = numbered(40)
        book = [*good[:20], *cues(text), *good[20:]]
        rendered = render(book, store, [Moody()], jobs=2)
        assert rendered.failed == (FailedCue(book[20], message),)
        assert rendered.rendered == 40
        assert set(rendered.takes) == set(good)
        with pytest.raises(KeyError):
            rendered.takes[book[20]]

    def test_a_crash_that_does_not_come_back_costs_one_retry(
        self, store: Store, tmp_path: Path
    ) -> None:
        book = cues(f"Fails once {tmp_path / 'marker'} and no more.")
        rendered = render(book, store, [Moody()], jobs=1)
        assert (rendered.rendered, rendered.failed) == (1, ())

    def test_the_next_run_tries_only_what_failed(self, store: Store) -> None:
        book = [*numbered(10), *cues("Please crash.")]
        render(book, store, [Moody()], jobs=2)
        again = render(book, store, [Workers()], jobs=2)
        assert (again.rendered, again.reused, again.failed) == (1, 10, ())

    def test_no_worker_is_blamed_while_this_process_was_stopped(
        self, store: Store, tmp_path: Path
    ) -> None:
        """As by Ctrl-Z, or a slow disk: longer than a cue may take."""

        def progress(done: int, total: int) -> None:
            if done in (20, 21):
                threading.Event().wait(1.5)

        engine = Counted(tmp_path / "workers")
        rendered = render(numbered(80), store, [engine], jobs=2, progress=progress)
        assert (rendered.rendered, rendered.failed) == (80, ())
        assert (tmp_path / "workers").read_text() == "ww"

    def test_an_engine_may_print(self, store: Store) -> None:
        rendered = render(cues("It may print.", "Or not."), store, [Moody()], jobs=1)
        assert (rendered.rendered, rendered.failed) == (2, ())

    @pytest.mark.parametrize(
        ("engine", "message"),
        [
            (NoStart(), "the model is not here."),
            (BadStart(), "engine tone can't start: KeyError: 'vocab'."),
            (DeadStart(), "engine tone does not work here: the engine crashed."),
            (Deaf(), "engine tone does not work here: the engine hung"),
        ],
    )
    def test_an_engine_that_cant_start_is_an_error_at_once(
        self, store: Store, engine: Engine, message: str
    ) -> None:
        with pytest.raises(EngineError, match="^" + message.replace(".", r"\.")) as caught:
            render(numbered(500), store, [engine], jobs=2)
        assert caught.value.hint

    def test_an_engine_that_dies_at_every_cue_is_given_up(self, store: Store) -> None:
        book = cues(*(f"Please crash {i}." for i in range(300)))
        with pytest.raises(EngineError, match="does not work here"):
            render(book, store, [Moody()], jobs=2)

    def test_a_store_that_cant_be_written_is_an_error_at_once(
        self, tmp_path: Path, engine: Engine
    ) -> None:
        (tmp_path / "store").write_text("in the way")
        with pytest.raises(OutputError, match="can't write to the store"):
            render(numbered(500), Store(tmp_path / "store"), [engine], jobs=2)


PROGRAM = """
import sys
sys.path[:] = {path!r}
from pathlib import Path
from tests.render.test_render import Slow, numbered
from pipeline.render import render
from pipeline.store import Store
render(numbered(500), Store(Path({root!r})), [Slow()], jobs=2)
"""


class Slow(Workers):
    def session(self) -> ToneSession:
        return SlowSession(self)


class SlowSession(ToneSession):
    def speak(self, cue: Cue) -> Sound:
        time.sleep(0.02)
        return super().speak(cue)


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
class TestKilled:
    @pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
    def test_a_killed_build_leaves_no_process_and_goes_on_where_it_was(
        self, tmp_path: Path, blow: signal.Signals
    ) -> None:
        code = PROGRAM.format(path=[*sys.path, str(Path(__file__).parents[2])], root=str(tmp_path))
        build = subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.DEVNULL)
        takes = tmp_path / "takes"
        wait_until(lambda: takes.is_dir() and len(list(takes.glob("*/*.wav"))) > 20)
        workers = children(build.pid)
        assert len(workers) == 2
        build.send_signal(blow)
        assert build.wait(timeout=60) != 0
        wait_until(lambda: not any(alive(pid) for pid in workers))
        rendered = render(numbered(500), Store(tmp_path), [Workers()], jobs=2)
        assert rendered.reused > 20
        assert rendered.rendered + rendered.reused == 500


def wait_until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.01)


def children(pid: int) -> list[int]:
    pids = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid:
            pids.append(int(stat.parent.name))
    return pids


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


class TestPlausible:
    @pytest.mark.parametrize(
        ("text", "seconds", "right"),
        [
            ("No.", 0.3, True),
            ("The quick brown fox jumps over the lazy dog.", 2.6, True),
            ("The quick brown fox jumps over the lazy dog.", 0.2, False),
            ("The quick brown fox jumps over the lazy dog.", 60.0, False),
            ("In 1984, 1,234,567 people", 7.0, True),
            ("…", 0.35, True),
            ("A", 0.01, False),
        ],
    )
    def test_length_follows_the_text(self, text: str, seconds: float, right: bool) -> None:
        assert is_plausible(Cue(text, Voice("tone", "alto")), seconds) == right
