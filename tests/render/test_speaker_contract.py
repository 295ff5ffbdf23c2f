"""Places where cues are spoken: the pool of this machine and a Dask cluster keep one contract.

They start real processes, a scheduler and workers among them: --slow.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pipeline.engines.tone import ToneEngine
from pipeline.errors import EngineError
from pipeline.model import Cue, Voice
from pipeline.render.dask_cluster import ClusterSpeaker
from pipeline.render.speak_cues import MissingTake, Speaker, SpeakResult
from pipeline.render.worker_pool import WorkerPool
from pipeline.store import Store, take_key
from tests.render.clusters import Cluster, Moody, NoStart

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    with Cluster() as running:
        for _ in range(2):
            running.add_worker()
        running.wait_for(2)
        yield running


@pytest.fixture(scope="module")
def cluster_with_tls() -> Iterator[Cluster]:
    dask = pytest.importorskip("dask")
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificates")
    with Cluster(tls=True) as running, dask.config.set(running.settings):
        for _ in range(2):
            running.add_worker()
        running.wait_for(2)
        yield running


@pytest.fixture(params=["pool", "cluster", "cluster_with_tls"])
def speaker(request: pytest.FixtureRequest) -> Speaker:
    if request.param == "pool":
        return WorkerPool(2)
    return ClusterSpeaker(request.getfixturevalue(request.param).address)


def test_a_cluster_with_tls_answers_nobody_without_a_certificate(
    cluster_with_tls: Cluster, store: Store
) -> None:
    dask = pytest.importorskip("dask")
    address = cluster_with_tls.address
    with dask.config.set(dict.fromkeys(cluster_with_tls.settings)):
        for elsewhere in (address, address.replace("dask+tls", "dask")):
            with pytest.raises(EngineError, match=r"^can't reach the cluster "):
                ClusterSpeaker(elsewhere)(ToneEngine(), _wanted(["One."]), store, lambda _: None)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / ".store") as store:
        yield store


def _wanted(texts: list[str]) -> list[MissingTake]:
    voices = ("alto", "bass")
    cues = [Cue(text, Voice("tone", voices[n % 2])) for n, text in enumerate(texts)]
    return [MissingTake(take_key(cue, "1"), cue) for cue in cues]


def _speak(
    speaker: Speaker, store: Store, wanted: list[MissingTake], engine: ToneEngine | None = None
) -> dict[str, SpeakResult]:
    results: dict[str, SpeakResult] = {}

    def on_result(result: SpeakResult) -> None:
        assert result.wanted.key not in results, "a cue ended twice"
        results[result.wanted.key] = result

    speaker(engine or Moody(), wanted, store, on_result)
    assert results.keys() == {w.key for w in wanted}
    return results


def test_every_cue_is_spoken_once_and_as_anywhere(speaker: Speaker, store: Store) -> None:
    wanted = _wanted([f"Line number {n}." for n in range(40)])
    results = _speak(speaker, store, wanted)
    with ToneEngine().session() as session:
        for each in wanted:
            assert results[each.key].take_file == store.take_file(each.key) is not None
            take = store.get_take(each.key)
            assert take is not None
            sound = session.speak(each.cue)
            assert np.array_equal(store.read_samples(take), sound.samples)
            assert take.marks == sound.marks


def test_what_goes_wrong_is_the_cues_own_and_the_rest_goes_on(
    speaker: Speaker, store: Store, tmp_path: Path
) -> None:
    once = tmp_path / "once"
    texts = [*(f"Line {n}." for n in range(10)), "This will crash.", "We refuse.", "Just hang."]
    texts.append(f"Second try {once}")
    wanted = _wanted(texts)
    results = _speak(speaker, store, wanted)
    said = {result.wanted.cue.text: result for result in results.values()}
    failed = {text for text, result in said.items() if result.take_file is None}
    assert failed == {"This will crash.", "We refuse.", "Just hang."}
    assert said["This will crash."].message == "the engine crashed."
    assert said["We refuse."].message == "that is not said here. Say another thing."
    assert said["Just hang."].message == "the engine hung: no answer in 2 s."


def test_a_cue_that_is_spoken_anew_on_request_has_its_revision(
    speaker: Speaker, store: Store
) -> None:
    wanted = _wanted(["Again, please."])
    _speak(speaker, store, wanted)
    store.drop_take(wanted[0].key)
    _speak(speaker, store, wanted)
    take = store.get_take(wanted[0].key)
    assert take is not None
    assert take.revision == 1


def test_an_engine_that_cant_start_ends_it_in_a_sentence(speaker: Speaker, store: Store) -> None:
    with pytest.raises(EngineError, match="the model is not here"):
        _speak(speaker, store, _wanted(["Hello."]), NoStart())
