"""Kokoro without its model's minutes of work: names, phonemes, cutting, and a damaged install."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from pipeline import engines
from pipeline.engines import installed_engines
from pipeline.engines.base import missing_modules
from pipeline.engines.kokoro import model_file, tiled_convolutions, token_runs
from pipeline.engines.kokoro.melody import Melody
from pipeline.engines.kokoro.phonemes import G2P, Spoken
from pipeline.engines.kokoro.session import KokoroSession
from pipeline.engines.kokoro.voice_blends import VOICES, blend
from pipeline.errors import EngineError, OutputError
from pipeline.mended_words import MENDED
from pipeline.model import Cue, Voice

DATA = Path(model_file.__file__).parent

needs_dictionaries = pytest.mark.skipif(
    importlib.util.find_spec("misaki") is None, reason="needs the extra neural"
)
needs_model = pytest.mark.skipif(
    bool(missing_modules(model_file.NEEDED)), reason="needs the extra neural"
)


class TestVoices:
    def test_a_blend_is_shares_that_add_up_to_one(self) -> None:
        assert blend("af_heart") == (("af_heart", 1.0),)
        two = dict(blend("am_puck:0.6+am_fenrir:0.4"))
        assert two == pytest.approx({"am_puck": 0.6, "am_fenrir": 0.4})
        assert blend("am_puck:3 + am_fenrir") == (("am_puck", 0.75), ("am_fenrir", 0.25))

    @pytest.mark.parametrize(
        "name", ["", "+", "af_hart", "af_heart:x", "af_heart:-1", "af_heart+", "jf_alpha"]
    )
    def test_what_is_no_blend_is_refused_with_near_names(self, name: str) -> None:
        with pytest.raises(EngineError, match="has no voice") as caught:
            blend(name)
        assert caught.value.hint

    def test_shares_of_nothing_are_refused(self) -> None:
        with pytest.raises(EngineError, match="add up to nothing"):
            blend("af_heart:0+am_puck:0")

    def test_a_cast_of_forty(self) -> None:
        palette = engines.get("kokoro").voices()
        assert len(palette) == 40
        for voice in palette:
            blend(voice.name)

    def test_every_voice_has_its_table_and_symbols_are_all_there(self) -> None:
        with np.load(DATA / "voices.npz") as tables:
            assert sorted(tables) == sorted(name for name, _, _ in VOICES)
            assert all(tables[name].shape == (510, 256) for name in tables)
        assert len(json.loads((DATA / "symbols.json").read_text())) == 114
        assert b"Apache License" in (DATA / "LICENSE.txt").read_bytes()
        assert b"hexgrad" in (DATA / "NOTICE.txt").read_bytes()


@pytest.fixture(scope="module")
def american() -> G2P:
    return G2P("us")


@pytest.fixture(scope="module")
def british() -> G2P:
    return G2P("gb")


def said(g2p: G2P, text: str) -> str:
    return "".join((" " if piece.space else "") + piece.phonemes for piece in g2p(text))


@needs_dictionaries
class TestPhonemes:
    @pytest.mark.parametrize(
        ("text", "phonemes"),
        [
            ("The old lamp.", "ði ˈOld lˈæmp."),
            ("the lamp", "ðə lˈæmp"),
            ("“Come in,” she said.", "“kˈʌm ɪn,” ʃi sˈɛd."),
            ("waited, running, dogs, boxes", "wˈATᵻd, ɹˈʌnɪŋ, dˈɔɡz, bˈɑksᵻz"),
            ("a cat’s whiskers", "ɐ kˈæts wˈɪskəɹz"),
            ("…", "…"),
            ("", ""),
        ],
    )
    def test_american(self, american: G2P, text: str, phonemes: str) -> None:
        assert said(american, text) == phonemes

    def test_what_the_dictionaries_have_wrong_is_mended(self, american: G2P, british: G2P) -> None:
        assert said(american, "Maria breathed.") == "məɹˈiə bɹˈiðd."
        assert said(american, "Beth’s oranges") == "bˈɛθs ˈɔɹənʤᵻz"
        assert said(british, "Karen saluted") == "kˈaɹən səlˈuːtɪd"

    def test_a_capital_letter_makes_another_word(self, american: G2P) -> None:
        assert said(american, "August, an august month") == "ˈɔɡəst, ɐn ɔɡˈʌst mˈʌnθ"
        assert said(american, "the Polish sailor") == "ðə pˈOlɪʃ sˈAləɹ"
        assert said(american, "“Polish it.”").startswith("“pˈɑlɪʃ")

    def test_mended_words_are_of_sounds_that_the_model_knows(self) -> None:
        symbols = json.loads((DATA / "symbols.json").read_text())
        assert all(set(sound) <= symbols.keys() for both in MENDED.values() for sound in both)

    def test_british_differs(self, american: G2P, british: G2P) -> None:
        assert said(british, "rather") == "ɹˈɑːðə"
        assert said(american, "rather") != said(british, "rather")

    @pytest.mark.parametrize(
        ("one", "other", "word"),
        [
            ("He had read the letter.", "She will read the letter.", "read"),
            ("He read the letter and left.", "I like to read.", "read"),
            ("He wound the clock.", "The wound was deep.", "wound"),
            ("Close the door.", "It was a close thing.", "close"),
            ("They live in town.", "A live wire.", "live"),
            ("Tear it up.", "A tear fell.", "tear"),
            ("They used to sing.", "They used a rope.", "used"),
            ("A lead pipe.", "You lead, I follow.", "lead"),
            ("They record it.", "A record of it.", "record"),
        ],
    )
    def test_words_written_alike_go_by_their_neighbours(
        self, american: G2P, one: str, other: str, word: str
    ) -> None:
        sounds = [
            next(p.phonemes for p in american(text) if text[p.start : p.end].lower() == word)
            for text in (one, other)
        ]
        assert sounds[0] != sounds[1]

    def test_unheard_of_names_are_said_too(self, american: G2P) -> None:
        pieces = american("Zarvolian Quibblethwaite naïveté Œdipe 7 é")
        assert len(pieces) == 6
        assert all(piece.phonemes for piece in pieces)

    def test_every_phoneme_is_one_that_the_model_knows(self, american: G2P, british: G2P) -> None:
        symbols = json.loads((DATA / "symbols.json").read_text())
        text = (
            "Which jury measured the thin oil? Aunt Tobias’s queue: huge, vague, pleasure — "
            "“singing” (o’clock) … Llanelli, Xerxes, Dvořák, loch, button, father’s idea!"
        )
        for g2p in (american, british):
            for piece in g2p(text):
                assert set(piece.phonemes) <= symbols.keys(), piece


class TestRuns:
    def pieces(self, text: str) -> tuple[Spoken, ...]:
        return tuple(
            Spoken(0, 0, word, word[0].isalpha(), True)
            for word in text.replace(".", " .").replace(",", " ,").split()
        )

    def test_long_texts_are_cut_behind_sentences_and_lose_nothing(self) -> None:
        symbols = dict.fromkeys("abcdefghijklmnopqrstuvwxyz.,", 1)
        text = "some words of a sentence, and then some more of them. " * 60
        pieces = self.pieces(text)
        cut = token_runs.cut_into_runs(pieces, symbols, 400)
        assert [p for run in cut for p in run] == list(pieces)
        assert all(sum(len(p.phonemes) + 1 for p in run) <= 420 for run in cut)
        assert all(run[-1].phonemes == "." for run in cut)

    def test_a_text_without_any_stop_is_cut_between_words(self) -> None:
        symbols = dict.fromkeys("abcdefghijklmnopqrstuvwxyz", 1)
        cut = token_runs.cut_into_runs(self.pieces("word " * 500), symbols, 400)
        assert sum(len(run) for run in cut) == 500

    def test_slow_speech_is_cut_shorter_for_it_is_longer_sound(self) -> None:
        symbols = dict.fromkeys("abcdefghijklmnopqrstuvwxyz.", 1)
        cut = token_runs.cut_into_runs(self.pieces("some words. " * 60), symbols, 130)
        assert all(sum(len(p.phonemes) + 1 for p in run) <= 140 for run in cut)

    @pytest.mark.parametrize(
        ("end", "pause_ms"), [(".", 260), ("?”", 260), (";", 160), (",", 90), ("", 0), ("”", 0)]
    )
    def test_runs_are_joined_with_the_pause_that_their_end_asks_for(
        self, end: str, pause_ms: int
    ) -> None:
        run = [Spoken(0, 0, "wˈɜɹd", True, True), *(Spoken(0, 0, c, False, False) for c in end)]
        assert token_runs.pause_after_ms(run) == pause_ms


@pytest.mark.skipif(importlib.util.find_spec("onnx") is None, reason="needs the extra neural")
class TestTiles:
    """Convolutions as products at points give what convolutions give."""

    @pytest.mark.parametrize("taps", [3, 7, 11])
    @pytest.mark.parametrize("channels", [128, 256, 512])
    def test_products_at_points_are_the_same_sum(self, taps: int, channels: int) -> None:
        tiles = tiled_convolutions.tiling(channels, taps)
        of_tile, of_taps, back = tiles.matrices()
        rng = np.random.default_rng(taps)
        w, x = rng.standard_normal(taps), rng.standard_normal(tiles.length)
        assert len(of_tile) == tiles.length + tiles.pairs
        made = back.T @ ((of_taps @ w) * (of_tile @ x))
        assert np.abs(made - np.correlate(x, w)).max() < 1e-9

    def test_what_pitch_and_lengths_come_from_stays_as_it_is(self) -> None:
        from onnx import helper

        weights = np.zeros((256, 256, 1, 3), np.float32)
        for name, tiled in (("/decoder/block/conv", True), ("/encoder/F0.1/conv", False)):
            node = helper.make_node("Conv", ["x", "w"], [name], strides=[1, 1])
            assert tiled_convolutions.is_tiled(node, weights) == tiled

    @pytest.mark.parametrize("taps", [3, 7, 11])
    @pytest.mark.parametrize("dilation", [1, 3, 5])
    @pytest.mark.parametrize("length", [1, 9, 160, 161, 1003])
    @pytest.mark.parametrize("outside", [0.0, -1.0])
    def test_it_is_the_same_sum(
        self, taps: int, dilation: int, length: int, outside: float
    ) -> None:
        import onnxruntime
        from onnx import TensorProto, helper, numpy_helper

        rng = np.random.default_rng(taps * length)
        weights = rng.standard_normal((16, 8, taps)).astype(np.float32)
        bias = rng.standard_normal(16).astype(np.float32)
        sound = rng.standard_normal((1, 8, length)).astype(np.float32)
        nodes, constants = tiled_convolutions.TiledConvolution(
            "c", "x", "y", weights, bias, dilation, outside
        ).nodes()
        pad = dilation * (taps - 1) // 2
        plain = [
            helper.make_node("Pad", ["x", "pads", "around"], ["p"]),
            helper.make_node("Conv", ["p", "w", "b"], ["z"], dilations=[dilation]),
        ]
        constants |= {
            "w": weights, "b": bias,
            "pads": np.array([0, 0, pad, 0, 0, pad]), "around": np.array(outside, np.float32),
        }  # fmt: skip
        graph = helper.make_graph(
            [*nodes, *plain], "both",
            [helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, 8, None])],
            [helper.make_empty_tensor_value_info(name) for name in "yz"],
            [numpy_helper.from_array(value, name) for name, value in constants.items()],
        )  # fmt: skip
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        session = onnxruntime.InferenceSession(model.SerializeToString())
        tiled, direct = session.run(None, {"x": sound})
        assert tiled.shape == direct.shape
        assert np.abs(tiled - direct).max() < 2e-5 * max(taps, 7)


class TestInstall:
    def test_a_missing_extra_is_an_error_that_says_what_to_run(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(model_file, "NEEDED", ("no_such_module",))
        with pytest.raises(EngineError, match="not installed: no_such_module") as caught:
            engines.get("kokoro").info()
        assert "pip install 'fullcast[neural]'" in caught.value.hint

    def test_auto_is_the_default_engine_where_neural_voices_are_missing(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(model_file, "NEEDED", ("no_such_module",))
        assert engines.get("auto").name == "pyttsx3"

    def test_a_part_cut_short_is_found_by_its_sum(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        package = tmp_path / "half_a_model"
        package.mkdir()
        (package / "__init__.py").touch()
        (package / "part.bin").write_bytes(b"half")
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setattr(model_file, "PARTS", ("half_a_model",))
        with pytest.raises(EngineError, match="checksum is wrong"):
            model_file.published_model()

    def test_a_part_that_is_missing_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(model_file, "PARTS", ("no_such_part",))
        with pytest.raises(EngineError, match="missing: no_such_part"):
            model_file.published_model()

    def test_a_cache_that_cant_be_written_says_so(self, tmp_path: Path) -> None:
        (tmp_path / "cache").write_text("in the way")
        with pytest.raises(OutputError, match="can't keep kokoro's model") as caught:
            model_file.keep(tmp_path / "cache" / "model.onnx", b"model")
        assert "FULLCAST_CACHE" in caught.value.hint

    @needs_model
    def test_an_installed_part_that_is_cut_short_is_an_error_and_leaves_nothing(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        for name in model_file.PARTS:
            spec = importlib.util.find_spec(name)
            assert spec is not None
            whole = Path(str(spec.origin)).parent
            (tmp_path / name).symlink_to(whole)
        (tmp_path / name).unlink()
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").touch()
        (tmp_path / name / "part.bin").write_bytes((whole / "part.bin").read_bytes()[:-1000])
        monkeypatch.syspath_prepend(tmp_path)
        monkeypatch.setenv("FULLCAST_CACHE", str(tmp_path / "cache"))
        with pytest.raises(EngineError, match="its checksum is wrong") as caught:
            model_file.prepare()
        assert "--force-reinstall" in caught.value.hint
        assert not list(tmp_path.glob("cache/*"))

    @needs_model
    @pytest.mark.slow
    def test_a_disk_that_is_full_says_so_leaves_nothing_and_is_tried_again(
        self, tmp_path: Path
    ) -> None:
        small = tmp_path / "small"
        small.mkdir()
        code = f"""
            import sys, os; sys.path[:] = {sys.path!r}
            from pipeline.engines.kokoro import model_file
            from pipeline.errors import OutputError
            try:
                model_file.prepare()
            except OutputError as error:
                print(error.message, error.hint, os.listdir({str(small)!r}))
        """
        (tmp_path / "prepare.py").write_text(textwrap.dedent(code))
        disk = f"mount -t tmpfs -o size=64m tmpfs {small} && {sys.executable} {tmp_path}/prepare.py"
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode:
            pytest.skip("no small disk can be made here")
        ran = subprocess.run(
            ["unshare", "-rm", "sh", "-c", disk],
            env={**os.environ, "FULLCAST_CACHE": str(small)}, capture_output=True, text=True,
        )  # fmt: skip
        assert ran.stdout.split("small", 1)[1].strip() == (
            ": No space left on device. Make room (380 MB), or name another folder in "
            "FULLCAST_CACHE. []"
        ), ran.stderr
        assert ran.stdout.startswith("can't keep kokoro's model in ")

    @needs_model
    @pytest.mark.slow
    def test_a_model_in_the_cache_that_is_cut_short_is_made_again(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        monkeypatch.setenv("FULLCAST_CACHE", str(tmp_path))
        (tmp_path / "kokoro-v1.0-graph1.onnx").write_bytes(b"of an older program")
        with ThreadPoolExecutor(2) as pool:  # as two workers at once: one makes it, one waits
            path, same = pool.map(lambda _: model_file.prepare(), range(2))
        assert path == same
        weights = path.with_suffix(".bin")
        size = weights.stat().st_size
        os.truncate(weights, size // 2)
        assert model_file.prepare() == path
        assert weights.stat().st_size == size
        assert sorted(p.name for p in tmp_path.iterdir()) == [
            path.with_suffix(kind).name for kind in (".bin", ".json", ".onnx")
        ]

    @needs_model
    def test_an_own_model_that_is_none_is_an_error_that_says_so(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        own = tmp_path / "mine.onnx"
        monkeypatch.setenv(model_file.MODEL_VARIABLE, str(own))
        with pytest.raises(EngineError, match="can't read the model"):
            engines.get("kokoro").info()
        own.write_bytes(b"no model")
        model_file.model_version.cache_clear()
        assert "own model" in engines.get("kokoro").info().version
        with pytest.raises(EngineError, match="can't be opened"), engines.get("kokoro").session():
            pass
        assert own.exists()

    def test_the_doctor_sees_every_engine(self) -> None:
        healths = {health.name: health for health in installed_engines.survey()}
        assert set(healths) == set(engines.names())
        assert healths["tone"].ready
        assert all(h.ready or (h.problem and h.hint) for h in healths.values())


@needs_model
@pytest.mark.slow
class TestModel:
    def test_the_rewritten_model_speaks_as_the_published_one(self) -> None:
        import onnxruntime

        published = onnxruntime.InferenceSession(
            model_file.published_model(), providers=["CPUExecutionProvider"]
        )
        style = KokoroSession().style((("af_heart", 1.0),), 20)
        tokens = [
            50, 16, 47, 102, 16, 53, 61, 16, 44, 158,
            56, 16, 83, 156, 72, 56, 46, 4, 16, 43,
        ]  # fmt: skip
        ours = model_file.Model().speak(tokens, style, 1.0, Melody())
        given = {
            "tokens": np.array([[0, *tokens, 0]]), "style": style[None],
            "speed": np.ones(1, np.float32),
        }  # fmt: skip
        theirs = published.run(None, given)[0].reshape(-1)
        assert len(ours.samples) == pytest.approx(len(theirs), rel=0.03)
        assert ours.starts is not None
        assert ours.starts[-1] == len(ours.samples)
        assert np.std(ours.samples) == pytest.approx(np.std(theirs), rel=0.1)

    def test_word_times_fall_into_the_sound(self) -> None:
        with engines.get("kokoro").session() as session:
            sound = session.speak(Cue("One two three four.", Voice("kokoro", "af_heart")))
        starts = [mark.start_ms for mark in sound.marks]
        assert len(starts) == 4
        assert starts == sorted(starts)
        assert starts[-1] < sound.seconds * 1000 - 150
