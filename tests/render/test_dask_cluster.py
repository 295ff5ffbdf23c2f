"""A Dask cluster that loses workers, gains some, has some that can't be used, or goes away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pipeline.errors import EngineError, FullcastError
from pipeline.model import Cue, Voice
from pipeline.render.dask_cluster import ClusterSpeaker, scheduler_address
from pipeline.render.speak_cues import MissingTake, SpeakResult
from pipeline.store import Store, take_key
from tests.render.clusters import Cluster, Moody, kill

SLOWLY = 60


@pytest.fixture
def cluster() -> Iterator[Cluster]:
    pytest.importorskip("distributed")
    with Cluster() as running:
        yield running


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store(tmp_path / ".store") as store:
        yield store


def _wanted(count: int) -> list[MissingTake]:
    cues = [Cue(f"Say {n} slowly.", Voice("tone", "alto")) for n in range(count)]
    return [MissingTake(take_key(cue, "1"), cue) for cue in cues]


def _speak(
    cluster: Cluster, store: Store, after: dict[int, Callable[[], object]], patience_s: float = 60
) -> tuple[list[SpeakResult], tuple[str, ...]]:
    """All results; ``after`` so many of them something happens."""
    results: list[SpeakResult] = []

    def on_result(result: SpeakResult) -> None:
        results.append(result)
        if happens := after.pop(len(results), None):
            threading.Thread(target=happens).start()

    speaker = ClusterSpeaker(cluster.address, patience_s)
    notes = speaker(Moody(), _wanted(SLOWLY), store, on_result)
    return results, notes


@pytest.mark.slow
def test_a_worker_killed_in_mid_book_costs_nothing_that_was_spoken(
    cluster: Cluster, store: Store
) -> None:
    first, _ = cluster.add_worker(), cluster.add_worker()
    cluster.wait_for(2)
    results, _ = _speak(cluster, store, {15: lambda: kill(first)})
    assert len(results) == SLOWLY
    assert all(result.take_file for result in results)


@pytest.mark.slow
def test_a_worker_that_joins_late_is_used(cluster: Cluster, store: Store) -> None:
    first = cluster.add_worker()
    cluster.wait_for(1)
    joined = threading.Event()

    def join() -> None:
        cluster.add_worker()
        cluster.wait_for(2)
        joined.set()
        kill(first)  # from now on the late one is the only one

    results, _ = _speak(cluster, store, {5: join})
    assert joined.is_set()
    assert all(result.take_file for result in results)


@pytest.mark.slow
def test_a_worker_of_another_version_is_told_so_and_not_used(
    cluster: Cluster, store: Store
) -> None:
    cluster.add_worker()
    cluster.add_worker(version="2")
    cluster.wait_for(2)
    results, notes = _speak(cluster, store, {})
    assert all(result.take_file for result in results)
    (note,) = notes
    assert "was not used: its engine tone is of another version (2; here it is 1)." in note


@pytest.mark.slow
def test_a_cluster_without_a_worker_to_be_used_says_why(cluster: Cluster, store: Store) -> None:
    with pytest.raises(EngineError, match="has no worker that can speak this book"):
        _speak(cluster, store, {}, patience_s=1)
    cluster.add_worker(version="2")
    cluster.wait_for(1)
    with pytest.raises(EngineError, match="of another version"):
        _speak(cluster, store, {}, patience_s=1)


@pytest.mark.slow
def test_a_scheduler_that_goes_away_ends_it_in_one_line_with_what_was_spoken_kept(
    cluster: Cluster, store: Store, capfd: pytest.CaptureFixture[str]
) -> None:
    cluster.add_worker()
    cluster.wait_for(1)
    with pytest.raises(EngineError, match=r"went away; [0-9]+ of 60 cues were spoken") as raised:
        _speak(cluster, store, {10: lambda: kill(cluster.scheduler)})
    kept = sum(store.has_take(wanted.key) for wanted in _wanted(SLOWLY))
    assert f"away; {kept} of 60" in raised.value.message
    assert kept >= 10
    assert capfd.readouterr().err == ""


@pytest.mark.slow
def test_takes_go_through_a_store_that_both_reach(cluster: Cluster, tmp_path: Path) -> None:
    cluster.add_worker()
    cluster.wait_for(1)
    shared = tmp_path / "shared"
    with Store(tmp_path / ".store", str(shared)) as store:
        results, _ = _speak(cluster, store, {})
        assert all(result.take_file for result in results)
    assert sum(path.is_file() for path in shared.rglob("takes/*/*")) == SLOWLY


def test_an_address_is_daskss_or_is_refused() -> None:
    assert scheduler_address("dask://host:8786") == "tcp://host:8786"
    assert scheduler_address("dask+tls://10.0.0.7:8786/") == "tls://10.0.0.7:8786"
    for address in ("host:8786", "dask://host", "ray://host:1"):
        with pytest.raises(FullcastError, match="is no address of a cluster"):
            scheduler_address(address)


@pytest.mark.slow
def test_a_cluster_that_isnt_there_is_said_in_one_sentence(store: Store) -> None:
    pytest.importorskip("distributed")
    with pytest.raises(EngineError, match=r"can't reach the cluster dask://127.0.0.1:9"):
        ClusterSpeaker("dask://127.0.0.1:9")(Moody(), _wanted(1), store, lambda result: None)
