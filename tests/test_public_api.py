"""What a program may use of ``import pipeline``: just these names, loaded when they are asked
for, and examples that run."""

from __future__ import annotations

import inspect
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.py"))

FUNCTIONS = {"build", "cast", "open", "plan", "preview", "split", "voices"}
ERRORS = {
    "CastError", "EngineError", "FullcastError", "ManuscriptError", "OutputError", "ScriptError",
}  # fmt: skip
MODEL = {
    "NARRATOR", "UNKNOWN", "Artefact", "ChapterSpan", "Character", "Cue", "Entry", "Line",
    "Manuscript", "Mark", "Meta", "Paragraph", "Part", "Place", "Plan", "Script", "Take",
    "TextChange", "Timeline", "Voice", "VoiceInfo",
}  # fmt: skip
RESULTS = {
    "BuildResult", "CastReport", "CastResult", "Failed", "NumberedLine", "OpenBook", "PlanResult",
    "Progress", "Reason", "RoleReport", "SplitResult", "VoiceList",
}  # fmt: skip

STORY = "“Is it far?” asked Ada.\n\n“Very,” said Ben.\n\n* * *\n\n“Are we there?” asked Ada.\n"


def test_the_exports_are_these() -> None:
    assert set(pipeline.__all__) == FUNCTIONS | ERRORS | MODEL | RESULTS | {"__version__"}
    assert len(pipeline.__all__) == len(set(pipeline.__all__))
    assert set(pipeline.__all__) <= set(dir(pipeline))


@pytest.mark.parametrize("name", pipeline.__all__)
def test_an_export_is_there_and_is_no_room(name: str) -> None:
    assert getattr(pipeline, name) is not None
    rooms = {path.stem for path in (ROOT / "pipeline").iterdir()}
    assert name not in rooms


def test_every_type_of_the_model_is_exported() -> None:
    from pipeline import model

    types = {
        n for n, t in vars(model).items() if inspect.isclass(t) and t.__module__ == model.__name__
    }
    assert types <= set(pipeline.__all__)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_a_function_takes_plain_options_and_says_what_it_gives(name: str) -> None:
    function = getattr(pipeline, name)
    parameters = list(inspect.signature(function).parameters.values())
    kinds = {parameter.kind for parameter in parameters[1:]}
    assert kinds <= {inspect.Parameter.KEYWORD_ONLY}
    assert "Raises" in (function.__doc__ or "")


def test_nothing_is_loaded_before_it_is_asked_for() -> None:
    code = (
        "import sys, pipeline; before = set(sys.modules); pipeline.BuildResult; "
        "print(*sorted(m for m in before if m.startswith('pipeline.'))); "
        "print('pipeline.workflows.results' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.splitlines() == ["", "True"]


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'orchestra'"):
        pipeline.orchestra  # noqa: B018


def test_types_are_marked_as_such() -> None:
    assert (ROOT / "pipeline" / "py.typed").is_file()


def test_a_book_from_manuscript_to_audio(tmp_path: Path) -> None:
    """Every function, on a story of three lines, with paths as text and as ``Path``."""
    manuscript = tmp_path / "walk.txt"
    manuscript.write_text(STORY, encoding="utf-8")
    where = (tmp_path / "voices.yaml", str(tmp_path / "output"))
    script = pipeline.split(str(manuscript), title="The Walk").path
    book = pipeline.open(script, voices=where[0], output=where[1], engine="tone")
    assert book.script.meta.title == "The Walk"
    assert book.folder.path == tmp_path / "output" / "walk"
    cast = pipeline.cast(
        script, settings=["Ada.rate=0.9"], voices=where[0], output=where[1], engine="tone"
    )
    assert {role.name for role in cast.report.roles} >= {"Ada", "Ben"}
    planned = pipeline.plan(script, voices=where[0], output=where[1], engine="tone")
    heard = pipeline.preview(
        script, lines=(1, 2), voices=where[0], output=where[1], engine="tone", jobs=1
    )
    assert 0 < heard.rendered < planned.missing
    stages: set[str] = set()
    built = pipeline.build(
        script, voices=where[0], output=where[1], engine="tone", jobs=1,
        progress=lambda stage, done, total: stages.add(stage),
    )  # fmt: skip
    assert built.rendered == planned.missing - heard.rendered
    assert {"Splitting", "Speaking"} <= stages
    assert all(artefact.path.is_file() for artefact in built.artefacts)


def test_voices_are_listed_by_engine() -> None:
    (tone,) = pipeline.voices("tone")
    assert (tone.engine, tone.voices[0].name) == ("tone", "alto")
    assert "tone" in [listed.engine for listed in pipeline.voices()]
    with pytest.raises(pipeline.EngineError, match="tonne"):
        pipeline.voices("tonne")


def test_errors_are_for_a_person(tmp_path: Path) -> None:
    with pytest.raises(pipeline.ManuscriptError, match="nowhere"):
        pipeline.split(tmp_path / "nowhere.txt")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_runs_from_the_root(example: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(
        ROOT / "scripts", root / "scripts", ignore=shutil.ignore_patterns("*.script", "*.json")
    )
    before = sorted(root.rglob("*"))
    words = [str(tmp_path / "made")]
    if "[ENGINE]" in example.read_text(encoding="utf-8"):
        words.append("tone")
    done = subprocess.run(
        [sys.executable, str(example), *words], cwd=root, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    assert sorted(root.rglob("*")) == before, "an example writes into its folder alone"


def test_there_are_three_examples() -> None:
    assert len(EXAMPLES) == 3
