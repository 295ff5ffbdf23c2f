"""What a build is foreseen to take and to weigh, and how far it says that it is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.engines.user_cache import cache_folder
from pipeline.progress import WHOLE
from pipeline.workflows import step_times
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.build_book import build_book
from pipeline.workflows.edit_cast import cast_book
from pipeline.workflows.forecast import Forecast
from pipeline.workflows.plan_book import plan_book
from pipeline.workflows.respeak import drop_lines
from pipeline.workflows.step_times import Measurement, StepTimes

FORMATS = ("mp3", "captions", "epub", "podcast", "metadata", "shop", "report")


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nothing_measured: None) -> BookOptions:
    monkeypatch.chdir(tmp_path)
    lines = (
        f"{'Ada' if number % 2 else 'Ben'}: “Number {number} is a long way down this road.”\n\n"
        + ("## Another\n\n" if number == 14 else "")
        for number in range(30)
    )
    text = "book: walk\ntitle: Walk\nauthor: A. Writer\n\n# One\n\n" + "".join(lines)
    Path("walk.script").write_text(text, encoding="utf-8")
    Path("voices.yaml").write_text(
        "narrator: {voice: {tone: alto}}\ncharacters:\n"
        "  Ada: {voice: {tone: descant}}\n  Ben: {voice: {tone: bass}}\n",
        encoding="utf-8",
    )
    return BookOptions(Path("walk.script"), engine="tone", jobs=1)


def _forecast(options: BookOptions) -> Forecast:
    return plan_book(options).forecast


def _names(forecast: Forecast) -> list[str]:
    return [step.name for step in forecast.steps]


def test_before_the_first_build_usual_costs_are_told_and_called_that(options: BookOptions) -> None:
    forecast = _forecast(options)
    assert _names(forecast) == ["Preparing", "Speaking", "Mastering", "MP3"]
    assert forecast.seconds == sum(step.seconds for step in forecast.steps) > 0
    assert not forecast.measured


def test_every_format_is_counted(options: BookOptions) -> None:
    forecast = _forecast(replace(options, formats=FORMATS))
    assert _names(forecast) == ["Preparing", "Speaking", "Mastering", "MP3", "Captions", "EPUB",
                                "Metadata", "Report"]  # fmt: skip
    assert [weight.format for weight in forecast.formats] == [*FORMATS]


def test_formats_that_a_plan_is_asked_about_are_not_written_down(options: BookOptions) -> None:
    before = Path("walk.script").read_bytes()
    plan_book(replace(options, formats=("mp3", "captions")))
    assert Path("walk.script").read_bytes() == before
    assert [weight.format for weight in _forecast(options).formats] == ["mp3"]


def test_what_is_there_costs_nothing(options: BookOptions) -> None:
    build_book(replace(options, formats=FORMATS))
    assert _names(_forecast(options)) == ["Preparing"]


def test_another_format_costs_itself_alone(options: BookOptions) -> None:
    build_book(options)
    forecast = _forecast(replace(options, formats=("mp3", "report")))
    assert _names(forecast) == ["Preparing", "Report"]


def test_a_recast_person_costs_their_own_lines(options: BookOptions) -> None:
    build_book(options)
    whole = {
        step.name: step.seconds for step in _forecast(replace(options, output=Path("b"))).steps
    }
    cast_book(options, ["Ben.rate=0.8"])
    part = {step.name: step.seconds for step in _forecast(options).steps}
    assert set(part) == {"Preparing", "Speaking", "Mastering", "MP3"}
    assert part["Speaking"] < whole["Speaking"]
    assert part["Mastering"] < whole["Mastering"]


def test_a_dropped_take_costs_its_slot_as_well(options: BookOptions) -> None:
    build_book(options)
    drop_lines(options, [5])
    forecast = _forecast(options)
    assert _names(forecast) == ["Preparing", "Speaking", "Mastering", "MP3"]


def test_weights_are_right_before_and_after(options: BookOptions) -> None:
    build_book(options)  # from now on it is known how long this engine's takes are
    elsewhere = replace(options, output=Path("elsewhere"), formats=FORMATS)
    before = _forecast(elsewhere)
    made = build_book(elsewhere)
    after = _forecast(elsewhere)
    output = sum(a.path.stat().st_size for a in made.artefacts)
    store = sum(p.stat().st_size for p in Path("elsewhere/.store").glob("[ts]*/*/*"))
    for forecast, within in ((before, 0.1), (after, 0.03)):
        assert forecast.output == pytest.approx(output, rel=within)
        assert forecast.store == pytest.approx(store, rel=within)


def test_runs_of_m4b_and_opus_weigh_in_the_store_too(options: BookOptions) -> None:
    pytest.importorskip("av")
    asked = replace(options, formats=("mp3", "m4b", "opus"))
    build_book(asked)
    forecast = _forecast(asked)
    assert _names(forecast) == ["Preparing"]
    by_format = {weight.format: weight for weight in forecast.formats}
    assert by_format["mp3"].store == 0
    for name in ("m4b", "opus"):
        size = Path(f"output/walk/Walk.{name}").stat().st_size
        assert by_format[name].output == pytest.approx(size, rel=0.5)
        assert by_format[name].store == by_format[name].output


def test_a_second_build_is_foreseen_as_the_first_was_measured(options: BookOptions) -> None:
    build_book(options)
    forecast = _forecast(replace(options, output=Path("elsewhere")))
    assert forecast.measured
    rows = json.loads((cache_folder() / step_times.FILE).read_text(encoding="utf-8"))
    measured = {step: seconds for step, _, seconds, _ in rows}
    steps = {step.name: step.seconds for step in forecast.steps}
    assert steps["Speaking"] == pytest.approx(measured["speaking tone"], rel=0.01)
    assert steps["Mastering"] == pytest.approx(measured["mastering"], rel=0.05)


def test_files_that_are_not_there_do_not_keep_a_plan_from_being_made(options: BookOptions) -> None:
    script = Path("walk.script")
    text = script.read_text(encoding="utf-8").replace("author:", "cover: no.jpg\nauthor:")
    script.write_text(text + "\n[sound no.wav]\n", encoding="utf-8")
    result = plan_book(options)
    assert result.seconds > 0
    assert any("aren't there" in warning for warning in result.warnings)


# ------------------------------------------------------------------ how far a build is


def _told(options: BookOptions) -> Iterator[tuple[str, int, int]]:
    told: list[tuple[str, int, int]] = []
    build_book(options, lambda *call: told.append(call))
    return iter(told)


def test_every_step_is_told_from_its_beginning_to_its_end(options: BookOptions) -> None:
    formats = FORMATS
    told = list(_told(replace(options, formats=formats)))
    stages = {stage for stage, _, _ in told}
    assert stages >= {"Splitting", "Preparing", "Speaking", "Mastering", "MP3", "Captions", "EPUB",
                      "Report", "Finishing", WHOLE}  # fmt: skip
    for stage in stages:
        *_, (_, done, total) = (call for call in told if call[0] == stage)
        assert done == total, stage


def test_the_whole_rises_and_is_full_at_the_very_end_alone(options: BookOptions) -> None:
    step_times.note([Measurement("report", 100.0, 400.0)])
    told = list(_told(replace(options, formats=("mp3", "report"))))
    whole = [(done, total) for stage, done, total in told if stage == WHOLE]
    assert whole == sorted(whole)
    assert len({total for _, total in whole}) == 1
    assert told[-1] == (WHOLE, whole[0][1], whole[0][1])
    # The report is nearly all of it: before it begins, nearly nothing is done.
    begun = next(i for i, call in enumerate(told) if call[0] == "Report")
    assert max(done for stage, done, _ in told[:begun] if stage == WHOLE) < whole[0][1] / 10


# ------------------------------------------------------------------ what is measured


def test_a_step_takes_as_long_as_it_took() -> None:
    times = StepTimes((Measurement("mastering", 900.0, 12.0, 2),))
    assert times.seconds("mastering", 900.0, 2) == pytest.approx(12.0)
    assert times.seconds("mastering", 9000.0, 2) == pytest.approx(120.0, rel=0.5)
    assert times.seconds("mastering", 900.0, 1) > 12.0 > times.seconds("mastering", 900.0, 4)
    assert times.seconds("mastering", 0.0) == 0.0


def test_the_measurement_nearest_in_size_counts() -> None:
    small, large = Measurement("report", 60.0, 3.0), Measurement("report", 36_000.0, 100.0)
    times = StepTimes((small, large))
    assert times.seconds("report", 60.0) == pytest.approx(3.0)
    assert times.seconds("report", 36_000.0) == pytest.approx(100.0)


def test_an_engine_that_nobody_knows_costs_what_engines_do() -> None:
    assert StepTimes().seconds("speaking parrot", 1000.0) == StepTimes().seconds("speaking", 1000.0)


def test_a_new_measurement_takes_the_place_of_one_of_its_size(nothing_measured: None) -> None:
    step_times.note([Measurement("report", 1000.0, 5.0), Measurement("report", 60_000.0, 90.0)])
    step_times.note([Measurement("report", 1100.0, 7.0), Measurement("report", 0.0, 7.0)])
    assert sorted(m.seconds for m in step_times.load().measured) == [7.0, 90.0]


@pytest.mark.parametrize("text", ["", "[", "{}", "[[1, 2]]", '[["report", 1.0, -1.0, 1]]', "[0]"])
def test_what_can_not_be_read_counts_as_nothing(text: str, nothing_measured: None) -> None:
    path = cache_folder() / step_times.FILE
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    assert step_times.load() == StepTimes()
    step_times.note([Measurement("report", 10.0, 5.0)])
    assert len(step_times.load().measured) == 1


def test_where_nothing_can_be_kept_nothing_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("FULLCAST_CACHE", str(tmp_path / "file" / "cache"))
    step_times.note([Measurement("report", 10.0, 5.0)])
    assert step_times.load() == StepTimes()
