"""The tagged script of a manuscript: split anew where that changed, with a person's edits kept."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass, replace
from pathlib import Path

from pipeline import casting, files, output_folder, script
from pipeline.errors import ManuscriptError, ScriptError
from pipeline.model import Character, Manuscript, Script
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.results import SplitResult

SCRIPT_SUFFIX = ".script"
SIDECAR_SUFFIX = ".split.json"
ANSWERS_SUFFIX = ".asked.json"


@dataclass(frozen=True, slots=True)
class _SplitInputs:
    """What a split was made from: the same inputs, the same split."""

    name: str
    """The manuscript's file name: two manuscripts never share a script."""
    manuscript: str
    splitter: str
    known: tuple[Character, ...]
    drop_tags: bool

    def dump(self) -> str:
        cast = [[c.name, list(c.aliases), c.gender, c.age] for c in self.known]
        return json.dumps([self.name, self.manuscript, self.splitter, cast, self.drop_tags])

    @classmethod
    def load(cls, text: str) -> _SplitInputs | None:
        try:
            name, manuscript, version, cast, drop_tags = json.loads(text)
            known = tuple(Character(n, tuple(a), g, y) for n, a, g, y in cast)
        except (ValueError, TypeError):
            return None
        return cls(name, manuscript, version, known, drop_tags)


def split_book(options: BookOptions) -> SplitResult:
    """The tagged script of a manuscript: written beside it, or merged into what stands there.

    A script given as the source is read as it is. The split is skipped where neither the
    manuscript nor the splitter changed since the last one.
    """
    source = options.source
    path = _script_path(options)
    if source.suffix == SCRIPT_SUFFIX:
        mine, _ = _open_script(source)
        return SplitResult(_with_meta(mine, options), source, written=False)
    if path == source:
        raise ManuscriptError(
            f"the script can't go over its own manuscript, {source}.", "Change -o."
        )
    from pipeline import readers

    known = _known_cast(options)
    if path.exists():
        mine, last_inputs = _open_script(path)
        last = _SplitInputs.load(last_inputs)
        inputs = _split_inputs(options, known, last)
        if last is not None and last.name != inputs.name and source.with_name(last.name).exists():
            raise ManuscriptError(
                f"{path} is the script of {last.name}, not of {source.name}.",
                "Say where this one's script goes with 'fullcast split -o'.",
            )
        if last is not None and inputs == last and not options.ask:
            return SplitResult(_with_meta(mine, options), path, written=False)
        base = _sidecar(path)
        new = _split(options, inputs, readers.read(source))
        merged = script.merge(base[0] if base else None, mine, new)
        text = script.merge_text(read_text(path), merged)
    else:
        manuscript = readers.read(source)
        known = known or _books_cast(options, manuscript.meta.title)
        inputs = _split_inputs(options, known, None)
        new = merged = _with_meta(_split(options, inputs, manuscript), options)
        text = script.dump(merged)
    _save_script(path, text, new, inputs)
    return SplitResult(_with_meta(merged, options), path, written=True)


def _script_path(options: BookOptions) -> Path:
    return options.script_path or options.source.with_suffix(SCRIPT_SUFFIX)


def _split(options: BookOptions, inputs: _SplitInputs, manuscript: Manuscript) -> Script:
    from pipeline import splitter

    tagged = splitter.split(
        manuscript, inputs.known, threshold=options.unsure_below, drop_tags=inputs.drop_tags
    )
    tagged = _with_answers(tagged, options)
    if not manuscript.cover_image or tagged.meta.cover:
        return tagged
    cover = _keep_cover(manuscript.cover_image, _script_path(options))
    return replace(tagged, meta=replace(tagged.meta, cover=cover))


def _with_answers(tagged: Script, options: BookOptions) -> Script:
    """The script with what a language model said of its unsure lines, now or earlier."""
    beside = _script_path(options).with_suffix(ANSWERS_SUFFIX)
    try:
        known = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        known = {}
    if not options.ask and not known:
        return tagged
    from pipeline.language_model import Endpoint, label_unsure_lines

    endpoint = Endpoint(options.ask, options.ask_model) if options.ask else None
    labelled = label_unsure_lines(tagged, endpoint, known)
    if labelled.questions:
        text = json.dumps(dict(labelled.answers), ensure_ascii=False, indent=0)
        files.write_text(beside, text)
    return labelled.script


def _keep_cover(image: bytes, path: Path) -> str:
    """Lay the cover that came with the book beside its script; the file's name."""
    suffix = ".cover.png" if image.startswith(b"\x89PNG") else ".cover.jpg"
    cover = path.with_suffix(suffix)
    if not cover.exists():
        files.write_bytes(cover, image)
    return cover.name


def _known_cast(options: BookOptions) -> tuple[Character, ...]:
    if options.cast_file is None:
        return ()
    return casting.known_characters(casting.load(options.cast_file))


def _books_cast(options: BookOptions, title: str) -> tuple[Character, ...]:
    """The people whom voices.yaml lists under a book that was never split: a person's own list of
    its cast. Later splits keep to what the first was made with."""
    if not options.voices.exists():
        return ()
    voices_file = casting.load(options.voices)
    title = options.title or title
    slug = output_folder.find_folder(options.output, title, _script_path(options)).slug
    if not voices_file.book(slug).characters:
        return ()
    return casting.known_characters(voices_file, slug)


def _split_inputs(
    options: BookOptions, known: tuple[Character, ...], last: _SplitInputs | None
) -> _SplitInputs:
    """What the split is to be made from; a cast or a choice made earlier goes on holding."""
    from pipeline import readers, splitter

    try:
        with options.source.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        readers.read(options.source)  # says what is wrong with it
        raise
    if not known and last is not None:
        known = last.known
    drop_tags = options.drop_tags or (last is not None and last.drop_tags)
    version = f"{readers.VERSION} {splitter.VERSION}"
    return _SplitInputs(options.source.name, digest, version, known, drop_tags)


def _open_script(path: Path) -> tuple[Script, str]:
    """The script as a person left it, with what only its sidecar knows; and what the last split was
    made from, empty where nobody knows."""
    mine = script.parse(read_text(path), path.name)
    sidecar = _sidecar(path)
    if sidecar is None:
        return mine, ""
    return script.restore(mine, sidecar[0]), sidecar[1]


def _sidecar(path: Path) -> tuple[Script, str] | None:
    """The last split as the machine made it; None where there is none. One that can't be read
    counts as none: every line is then the person's, and nothing of theirs is lost."""
    beside = path.with_suffix(SIDECAR_SUFFIX)
    try:
        return script.parse_sidecar(beside.read_text(encoding="utf-8"), beside.name)
    except (OSError, UnicodeDecodeError, ScriptError):
        return None


def read_text(path: Path) -> str:
    """A script file's text, its newlines and byte order mark as they are. Raises ScriptError."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise ScriptError(f"there is no file {path}.", "Check the name.") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise ScriptError(f"{path}:{line}: not UTF-8 text.", "Save the script as UTF-8.") from None
    except OSError as error:
        raise ScriptError(f"can't read {path}: {error.strerror}.") from error


def _save_script(path: Path, text: str, new: Script, inputs: _SplitInputs) -> None:
    # The script first: a sidecar without its script is harmless, a script older than its
    # sidecar would read as a person's edit back.
    if not path.exists() or read_text(path) != text:
        files.write_text(path, text)
    files.write_text(path.with_suffix(SIDECAR_SUFFIX), script.dump_sidecar(new, inputs.dump()))


def _with_meta(tagged: Script, options: BookOptions) -> Script:
    """The script under the title and so on that a person gave on the command line."""
    meta = tagged.meta
    title = options.title or meta.title or _title_of(options.source)
    cover = meta.cover
    if options.cover is not None:
        cover = os.path.relpath(options.cover, _script_path(options).parent)
    meta = replace(
        meta,
        title=title,
        author=options.author or meta.author,
        narrator=options.narrator or meta.narrator,
        language=options.language or meta.language,
        cover=cover,
    )
    return replace(tagged, meta=meta)


def _title_of(path: Path) -> str:
    return path.stem.replace("-", " ").replace("_", " ").strip().title() or "Untitled"
