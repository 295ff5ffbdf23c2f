"""Kills, damaged files and commands at once: whether anything is lost, and whether it is said.

    python benchmarks/reliability.py kills [--count 300] [--engine tone] [--formats mp3]
    python benchmarks/reliability.py faults [--count 300]
    python benchmarks/reliability.py races [--count 60]

``kills`` ends a build at a random moment, with all its processes or alone, at a first build, after
the script was changed, or after a voice was; the next build must give the bytes of one that was
never stopped. ``faults`` damages a file that a finished book or its store holds, in one of many
ways; the next build must give the same bytes again or say in a sentence why it can't, and what a
build can't see (a file whose size and time are as they were) ``check`` must name. ``races`` lets
commands run at once while a person saves the script and the cast; every word that the person
saved must be there at the end. Each command is a process of its own. Nothing may end in a
traceback, hang, or leave a process, a half file or a temporary one. ``--seed`` repeats a run;
``--json`` prints one object. Figures are in docs/reliability.md.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

STORY = "the-ferry.txt"
SCRIPT = "the-ferry.script"
VOICES = "voices.yaml"
_HANDS = ("Ada", "Ben", "Cora", "Dov")
_LONGEST_S = 180
_SETTLED_S = 20
"""Seconds after which a command hangs, and after which a killed build's workers should be gone."""
FORMATS = ("mp3", "mp3,captions,m4b,opus,epub,report,podcast,metadata")


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    status: int
    words: str
    hung: bool = False

    @property
    def trouble(self) -> str:
        """What no command may do; empty where it did nothing of it."""
        if self.hung:
            return "hung"
        if "Traceback" in self.words or self.status not in (0, 1, 2, 130):
            return f"ended with {self.status}: {self.words[-300:]}"
        if self.status == 1 and not re.search(r"Error: |failed|Failed, line \d", self.words):
            return f"failed without a sentence: {self.words[-300:]}"
        return ""


def story(paragraphs: int = 16) -> str:
    """A story of two chapters and four people."""
    lines = ["Chapter One"]
    for n in range(paragraphs):
        if n == paragraphs // 2:
            lines.append("Chapter Two")
        hand = _HANDS[n % len(_HANDS)]
        lines.append(f"“The rope is wet, and number {n} of the boats is late,” said {hand}.")
        lines.append(f"{hand} counted the lamps on the far side of the water once more.")
    return "\n\n".join(lines) + "\n"


class Room:
    """A folder with a book in it, whose script and cast a person has touched."""

    def __init__(self, folder: Path, engine: str, formats: str) -> None:
        self.folder, self.engine, self.formats = folder, engine, formats
        folder.mkdir(parents=True, exist_ok=True)
        self.notes: list[tuple[str, str]] = []

    @classmethod
    def new(cls, folder: Path, engine: str, formats: str) -> Room:
        """With its story split, one line given to somebody else, and a note in both files."""
        room = cls(folder, engine, formats)
        (folder / STORY).write_text(story(), encoding="utf-8")
        room.must("split", STORY)
        room.must("assign", SCRIPT, "Ottilie", "--lines", "6")
        room.save(SCRIPT, "% the person's first note")
        room.save(VOICES, "# the person's own remark")
        return room

    def copy(self, folder: Path) -> Room:
        """The same in another folder."""
        shutil.copytree(self.folder, folder, symlinks=True)
        other = Room(folder, self.engine, self.formats)
        other.notes = list(self.notes)
        return other

    def save(self, name: str, words: str) -> None:
        """Adds a line to a file as an editor does: all of it is written anew."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        new = path.with_name(f"{name}~")
        new.write_text(f"{text.rstrip()}\n{words}\n", encoding="utf-8")
        new.replace(path)
        self.notes.append((name, words))

    def lost(self) -> list[str]:
        """What the person wrote that is there no more."""
        texts = {name: _text(self.folder / name) for name, _ in self.notes}
        lost = [words for name, words in self.notes if words not in texts[name]]
        if "Ottilie" not in _text(self.folder / SCRIPT):
            lost.append("Ottilie's line")
        return lost

    def start(self, *words: str) -> subprocess.Popen[str]:
        """A command under way, the first process of a group of its own."""
        root = str(Path(__file__).parent.parent)
        environment = os.environ | {
            "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH")))),
            "FULLCAST_CACHE": str(self.folder / "cache"),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "pipeline", *words],
            cwd=self.folder, env=environment, stdin=subprocess.DEVNULL, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip

    def run(self, *words: str) -> Ran:
        """A command, to its end."""
        return _end(self.start(*words))

    def must(self, *words: str) -> None:
        """A command that can't fail. Raises RuntimeError where it does."""
        ran = self.run(*words)
        if ran.status != 0:
            raise RuntimeError(f"{words}: {ran.words}")

    def build(self) -> Ran:
        return self.run("build", SCRIPT, "--engine", self.engine, "--formats", self.formats)

    def start_build(self) -> subprocess.Popen[str]:
        return self.start("build", SCRIPT, "--engine", self.engine, "--formats", self.formats)

    def book(self) -> dict[str, str]:
        """The digests of what was published, by name; the report, which tells of its own build, is
        left out, and so is the time at which an EPUB was written."""
        (folder,) = [p for p in (self.folder / "output").iterdir() if not p.name.startswith(".")]
        return {
            str(path.relative_to(folder)): _digest(path)
            for path in sorted(folder.rglob("[!.]*"))
            if path.is_file() and path.name != "report.html"
        }

    def leftovers(self) -> list[str]:
        """Temporary and half files."""
        return sorted(
            str(path.relative_to(self.folder))
            for path in self.folder.rglob("*")
            if path.name.endswith((".tmp", "~")) or ".unfinished" in path.name
        )


def _digest(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".epub":
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            data = b"".join(name.encode() + book.read(name) for name in book.namelist())
        data = re.sub(rb"dcterms:modified\">[^<]*<", b"", data)
    return hashlib.sha256(data).hexdigest()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def _end(process: subprocess.Popen[str]) -> Ran:
    try:
        words, _ = process.communicate(timeout=_LONGEST_S)
    except subprocess.TimeoutExpired:
        _kill_group(process)
        return Ran(-1, process.communicate()[0] or "", hung=True)
    return Ran(process.returncode, words)


def _kill_group(process: subprocess.Popen[str]) -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return


def _group_lives(leader: int) -> bool:
    try:
        os.killpg(leader, 0)
    except ProcessLookupError:
        return False
    return True


# Kills.


def _recast(room: Room) -> None:
    room.must("cast", SCRIPT, "--engine", room.engine, "--set", "Ada.rate=1.1")


def _rewrite(room: Room) -> None:
    path = room.folder / SCRIPT
    path.write_text(_text(path).replace("number 3 of", "number three of"), encoding="utf-8")


MOODS: Mapping[str, Callable[[Room], None] | None] = {
    "first build": None, "a line rewritten": _rewrite, "a voice changed": _recast,
}  # fmt: skip


def kills(work: Path, count: int, engine: str, formats: str, chance: random.Random) -> Counter[str]:
    """Builds killed at random moments: how each went on."""
    plain = Room.new(work / "plain", engine, formats)
    finished = plain.copy(work / "finished")
    _right(finished.build())
    starts: dict[str, Room] = {}
    references: dict[str, tuple[dict[str, str], float]] = {}
    for mood, change in MOODS.items():
        start = starts[mood] = (plain if change is None else finished).copy(work / f"start {mood}")
        if change is not None:
            change(start)
        reference = start.copy(work / f"reference {mood}")
        began = time.monotonic()
        _right(reference.build())
        references[mood] = (reference.book(), time.monotonic() - began)
    results: Counter[str] = Counter()
    for number in range(count):
        mood = chance.choice(tuple(MOODS))
        room = starts[mood].copy(work / "case")
        book, length_s = references[mood]
        after_s = chance.uniform(0, 1.05 * length_s)
        outcome = _killed_once(room, book, after_s, leader_only=chance.random() < 0.3)
        _note(results, f"kill {number}, {mood}", outcome)
        shutil.rmtree(room.folder)
    return results


def _killed_once(room: Room, book: Mapping[str, str], after_s: float, *, leader_only: bool) -> str:
    process = room.start_build()
    time.sleep(after_s)
    if leader_only:
        process.kill()
    else:
        _kill_group(process)
    process.communicate()
    until = time.monotonic() + _SETTLED_S
    while _group_lives(process.pid) and time.monotonic() < until:
        time.sleep(0.05)
    if _group_lives(process.pid):
        _kill_group(process)
        return "a process lived on"
    ran = room.build()
    return ran.trouble or _compared(ran, room, book)


def _compared(ran: Ran, room: Room, book: Mapping[str, str]) -> str:
    if ran.status != 0:
        return f"the next build failed: {ran.words[-300:]}"
    if differing := _differing(room.book(), book):
        return f"other bytes: {differing}"
    if lost := room.lost():
        return f"lost: {lost}"
    return f"left behind: {left}" if (left := room.leftovers()) else ""


def _differing(now: Mapping[str, str], right: Mapping[str, str]) -> list[str]:
    return sorted(name for name in now.keys() | right.keys() if now.get(name) != right.get(name))


def _right(ran: Ran) -> None:
    if ran.status != 0:
        raise RuntimeError(ran.words)


# Damaged files.


def _flip(path: Path, chance: random.Random) -> None:
    entry, data = path.stat(), bytearray(path.read_bytes())
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    os.utime(path, ns=(entry.st_atime_ns, entry.st_mtime_ns))


def _with(data: bytes) -> Callable[[Path, random.Random], None]:
    return lambda path, chance: path.write_bytes(data) and None


def _replaced(make: Callable[[Path], object]) -> Callable[[Path, random.Random], None]:
    def replace(path: Path, chance: random.Random) -> None:
        path.unlink()
        make(path)

    return replace


def _cut(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(len(data) or 1)])


DAMAGE: Mapping[str, Callable[[Path, random.Random], None]] = {
    "a bit flipped": _flip,
    "cut short": _cut,
    "empty": _with(b""),
    "a list": _with(b"[]"),
    "an object": _with(b'{"a": {"b": []}}'),
    "a number": _with(b"12"),
    "null": _with(b"null"),
    "nested": _with(b"[" * 200_000),
    "noise": lambda path, chance: path.write_bytes(chance.randbytes(3_000)) and None,
    "gone": lambda path, chance: path.unlink(),
    "a folder": _replaced(lambda path: path.mkdir()),
    "a pipe": _replaced(os.mkfifo),
    "a link to nowhere": _replaced(lambda path: path.symlink_to("nowhere")),
    "a link without end": _replaced(lambda path: path.symlink_to("/dev/zero")),
}
_PERSONS = (SCRIPT, VOICES, STORY)


def faults(work: Path, count: int, chance: random.Random) -> Counter[str]:
    """Damaged files: how the next build went."""
    finished = Room.new(work / "finished", "tone", "mp3,captions,report")
    _right(finished.build())
    rewritten = finished.copy(work / "rewritten")
    _rewrite(rewritten)
    _right(rewritten.build())
    books = {False: finished.book(), True: rewritten.book()}
    results: Counter[str] = Counter()
    for number in range(count):
        room = finished.copy(work / "case")
        path = _any_file(room, chance)
        kind = chance.choice(tuple(DAMAGE))
        DAMAGE[kind](path, chance)
        is_rewritten = chance.random() < 0.5
        if is_rewritten:
            _rewrite(room)
        outcome = _damaged_once(room, path, books[is_rewritten])
        _note(results, f"fault {number}, {path.relative_to(room.folder)}: {kind}", outcome)
        shutil.rmtree(room.folder)
    return results


def _any_file(room: Room, chance: random.Random) -> Path:
    """A file of the room; each kind of them is as likely, however many there are."""
    kinds: dict[str, list[Path]] = {}
    for path in sorted(room.folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.name not in _PERSONS:
            place = path.relative_to(room.folder).parts
            kind = f"{place[:2]} {path.suffix or path.name}" if len(place) > 2 else path.name
            kinds.setdefault(kind, []).append(path)
    return chance.choice(kinds[chance.choice(sorted(kinds))])


def _damaged_once(room: Room, path: Path, book: Mapping[str, str]) -> str:
    ran = room.build()
    if ran.trouble:
        return ran.trouble
    if lost := room.lost():
        return f"lost: {lost}"
    if ran.status != 0:
        return ""
    if room.book() == book:
        return f"left behind: {left}" if (left := room.leftovers()) else ""
    checked = room.run("check", SCRIPT, "--engine", "tone")
    if checked.trouble:
        return f"check: {checked.trouble}"
    if path.name in checked.words:
        return ""
    return f"other bytes, and nobody says so: {_differing(room.book(), book)}"


# Commands at once.

Commands = Sequence[tuple[str, ...]]
PAIRS: Sequence[Commands] = (
    (("build", SCRIPT, "--engine", "tone"), ("build", SCRIPT, "--engine", "tone")),
    (("build", SCRIPT, "--engine", "tone"), ("split", STORY)),
    (("build", SCRIPT, "--engine", "tone"), ("clean",)),
    (("split", STORY), ("split", STORY)),
    (("assign", SCRIPT, "Ada", "--lines", "9"), ("assign", SCRIPT, "Ben", "--lines", "12")),
    (("rename", SCRIPT, "Dov", "David"), ("build", SCRIPT, "--engine", "tone")),
    (("cast", SCRIPT, "--engine", "tone", "--set", "Ada.rate=1.2"), ("split", STORY)),
    (
        ("cast", SCRIPT, "--engine", "tone", "--set", "Ben.rate=0.9"),
        ("cast", SCRIPT, "--engine", "tone", "--set", "Cora.rate=1.1"),
    ),
    (("preview", SCRIPT, "--engine", "tone"), ("clean",), ("build", SCRIPT, "--engine", "tone")),
)


def races(work: Path, count: int, chance: random.Random) -> Counter[str]:
    """Commands at once while a person saves: whether every word of theirs is there at the end."""
    start = Room.new(work / "start", "tone", "mp3")
    results: Counter[str] = Counter()
    for number in range(count):
        room = start.copy(work / "case")
        commands = PAIRS[number % len(PAIRS)]
        if any(words[0] == "split" for words in commands):
            path = room.folder / STORY
            path.write_text(_text(path).replace("number 7 of", "number seven of"), "utf-8")
        outcome = _raced_once(room, commands, chance)
        _note(results, f"race {number}, {' | '.join(w[0] for w in commands)}", outcome)
        shutil.rmtree(room.folder)
    return results


def _raced_once(room: Room, commands: Commands, chance: random.Random) -> str:
    started = []
    for words in commands:
        started.append(room.start(*words))
        time.sleep(chance.uniform(0, 0.3))
    for n in range(3):
        time.sleep(chance.uniform(0, 0.5))
        room.save(SCRIPT, f"% saved meanwhile, {n}")
        room.save(VOICES, f"# saved meanwhile, {n}")
    for words, ran in zip(commands, [_end(process) for process in started], strict=True):
        if ran.trouble:
            return f"{words[0]}: {ran.trouble}"
    if lost := room.lost():
        return f"lost: {lost}"
    ran = room.build()
    if ran.trouble or ran.status != 0:
        return ran.trouble or f"the build afterwards failed: {ran.words[-300:]}"
    if lost := room.lost():
        return f"lost by the build afterwards: {lost}"
    return f"left behind: {left}" if (left := room.leftovers()) else ""


def _note(results: Counter[str], case: str, outcome: str) -> None:
    results["right" if not outcome else "wrong"] += 1
    if outcome:
        print(f"{case}: {outcome}", file=sys.stderr, flush=True)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("campaign", choices=("kills", "faults", "races"))
    parser.add_argument("--count", type=int)
    parser.add_argument("--engine", default="tone")
    parser.add_argument("--formats", default="mp3", help="of the books that are killed")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        count = options.count or {"kills": 300, "faults": 300, "races": 60}[options.campaign]
        if options.campaign == "kills":
            results = kills(work, count, options.engine, options.formats, chance)
        else:
            results = (faults if options.campaign == "faults" else races)(work, count, chance)
    report = {"campaign": options.campaign, "seed": options.seed, "cases": count, **results}
    print(json.dumps(report) if options.json else f"{options.campaign}: {dict(results)}")
    sys.exit(1 if results["wrong"] else 0)


if __name__ == "__main__":
    main()
