"""What the program makes of everything at hand, kept to be compared after a change.

    python benchmarks/freeze.py record BEFORE [--files PATH ...]
    python benchmarks/freeze.py record AFTER [--files PATH ...]
    python benchmarks/freeze.py compare BEFORE AFTER

``record`` runs the command line alone, so it says the same of any version: ``split --json`` of
every story in ``stories/`` (every fifth with its annotated cast as well) and of every manuscript
under ``--files``; plan, cast, voices, preview, every format of the samples with the tone engine
and what lies in the store afterwards; every ``--help``. Each is a file in the folder it is given.
``compare`` lists what differs in the records that both folders have, with the first lines of each
difference, and exits with 1 if anything does.
"""

from __future__ import annotations

import argparse
import difflib
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]
STORIES = Path(__file__).parent / "stories"
MANUSCRIPTS = (".txt", ".md", ".epub", ".html", ".docx", ".fountain")
FORMATS = "mp3,m4b,opus,captions,epub,podcast,metadata,shop,report"
SAMPLES = {"the-lamp-room": ".txt", "two-on-a-bench": ".md"}
CAST_EVERY = 5
SHOWN = 12
RECORDS = (".book.json", ".plan.json", ".files.json")
"""What the program keeps for itself: it holds times of files."""
_DATE = re.compile(rb"\d{4}-\d\d-\d\dT[\d:]+Z")
_PAGE = re.compile(rb"(OggS.{10})(.{4})(.{4}).{4}", re.DOTALL)
_COMMAND = re.compile(r"^  ([a-z]+)  ", re.MULTILINE)


def fullcast(*words: str, folder: Path) -> str:
    """What a command prints, its errors and its exit status behind it."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, "-m", "pipeline", *words],
        cwd=folder, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return f"{done.stdout}\n{done.stderr}\nstatus {done.returncode}\n"


def record(target: Path, files: Iterable[Path], every: int = 1) -> None:
    """Write all that there is to compare into ``target``; of the stories, every so manyth."""
    target.mkdir(parents=True, exist_ok=True)
    stories = [p for p in STORIES.iterdir() if p.suffix in (".mk", ".story")]
    # By their words, so that a story may be renamed.
    stories = sorted(stories, key=lambda path: _key(_text(path)))[::every]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        pending = [pool.submit(_helps, target), pool.submit(_samples, target)]
        pending += [pool.submit(_story, target, path) for path in stories]
        pending += [pool.submit(_manuscript, target, path, name) for path, name in _found(files)]
        for one in pending:
            one.result()


def _found(files: Iterable[Path]) -> Iterable[tuple[Path, str]]:
    for top in files:
        paths = sorted(top.rglob("*")) if top.is_dir() else [top]
        for path in paths:
            if path.suffix.lower() in MANUSCRIPTS and path.is_file():
                name = str(path.relative_to(top.parent)).replace("/", "_")
                yield path, name


def _write(target: Path, name: str, text: str) -> None:
    (target / f"{name}.txt").write_text(text, encoding="utf-8")


def _helps(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        page = fullcast("--help", folder=Path(folder))
        for command in _COMMAND.findall(page):
            page += f"\n== {command}\n" + fullcast(command, "--help", folder=Path(folder))
    _write(target, "help", page)


def _text(path: Path) -> str:
    from annotated import read_markup

    return read_markup(path).text


def _story(target: Path, path: Path) -> None:
    from annotated import read_markup

    story = read_markup(path)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "story.txt").write_text(story.text, encoding="utf-8")
        name = _key(story.text)
        _write(target, f"story-{name}", fullcast("split", "story.txt", "--json", folder=folder))
        script = folder / "story.script"
        _write(target, f"story-{name}-script", script.read_text(encoding="utf-8"))
        if int(name, 16) % CAST_EVERY == 0:
            import yaml

            people = {p.name: {"aliases": p.aliases, "gender": p.gender} for p in story.people}
            cast = yaml.safe_dump({"characters": people}, allow_unicode=True)
            (folder / "cast.yaml").write_text(cast, encoding="utf-8")
            (folder / "cast.txt").write_text(story.text, encoding="utf-8")
            words = ("split", "cast.txt", "--cast", "cast.yaml", "--json", "--drop-tags")
            _write(target, f"story-{name}-cast", fullcast(*words, folder=folder))


def _key(text: str) -> str:
    """A story's name here."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _manuscript(target: Path, path: Path, name: str) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        own = f"book{path.suffix.lower()}"
        shutil.copy(path, folder / own)
        listed = fullcast("chapters", own, "--json", folder=folder)
        _write(target, name, listed + fullcast("split", own, "--json", folder=folder))


def _samples(target: Path) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copy(ROOT / "voices.yaml", folder)
        (folder / "scripts").mkdir()
        tone = ("--engine", "tone")
        for sample, suffix in SAMPLES.items():
            shutil.copy(ROOT / "scripts" / (sample + suffix), folder / "scripts")
            source, script = f"scripts/{sample}{suffix}", f"scripts/{sample}.script"
            said = [
                fullcast("split", source, "--json", folder=folder),
                fullcast("plan", source, "--json", folder=folder),
                fullcast("plan", script, *tone, folder=folder),
                fullcast("cast", script, "--json", folder=folder),
                fullcast("review", script, "--json", folder=folder),
                fullcast("preview", script, *tone, "--lines", "3-9", "--json", folder=folder),
                fullcast("build", source, *tone, "--formats", FORMATS, "-v", folder=folder),
                fullcast("build", source, *tone, "--formats", FORMATS, "--json", folder=folder),
                fullcast("plan", script, *tone, "--json", folder=folder),
                fullcast("build", "nowhere.txt", folder=folder),
                fullcast("cast", script, "--set", "Nobody=en-us", "--json", folder=folder),
                fullcast("clean", "--json", folder=folder),
            ]
            _write(target, f"sample-{sample}", "\n".join(said))
        _write(target, "voices", fullcast("voices", "--json", folder=folder))
        _write(target, "files", "\n".join(_digests(folder)))


def _digests(folder: Path) -> list[str]:
    """A line for each file that was made: its digest and name; of the store, names alone."""
    lines = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        name = path.relative_to(folder).as_posix()
        if ".store/" in name or path.name in RECORDS:
            if path.suffix == ".wav":
                lines.append(name)
            continue
        lines.append(f"{hashlib.sha256(_same_each_time(path)).hexdigest()[:16]}  {name}")
    return lines


def _same_each_time(path: Path) -> bytes:
    """A file's bytes without what differs between two runs: the date in an EPUB's package, the
    serial number and checksums of an Opus stream's pages."""
    if path.suffix == ".epub":
        with zipfile.ZipFile(path) as book:
            members = [name.encode() + book.read(name) for name in book.namelist()]
        return _DATE.sub(b"", b"".join(members))
    data = path.read_bytes()
    if path.suffix == ".opus":
        return _PAGE.sub(lambda m: m[1] + m[3], data)
    return data


def compare(before: Path, after: Path) -> list[str]:
    """What differs, a paragraph each: name, then the first lines of the difference."""
    names = sorted({p.name for p in before.iterdir()} & {p.name for p in after.iterdir()})
    differences = []
    for name in names:
        texts = [(side / name).read_text(encoding="utf-8") for side in (before, after)]
        if texts[0] != texts[1]:
            lines = list(difflib.unified_diff(*(t.splitlines() for t in texts), lineterm="", n=0))
            changed = sum(line[0] in "+-" for line in lines[2:])
            shown = "\n".join(line[:160] for line in lines[2 : 2 + SHOWN])
            differences.append(f"{name}: {changed} lines\n{shown}")
    return differences


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    recording = commands.add_parser("record")
    recording.add_argument("target", type=Path)
    recording.add_argument("--files", type=Path, nargs="*", default=[])
    recording.add_argument("--every", type=int, default=1, help="of the stories, only every Nth")
    comparing = commands.add_parser("compare")
    comparing.add_argument("before", type=Path)
    comparing.add_argument("after", type=Path)
    given = parser.parse_args()
    if given.command == "record":
        record(given.target, given.files, given.every)
        print(f"{len(list(given.target.iterdir()))} records in {given.target}")
        return
    differences = compare(given.before, given.after)
    both = {p.name for p in given.before.iterdir()} & {p.name for p in given.after.iterdir()}
    print("\n\n".join([*differences, f"{len(differences)} of {len(both)} records differ."]))
    sys.exit(bool(differences))


if __name__ == "__main__":
    main()
