"""A manuscript's split: made where there was none, or merged into what a person made of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pipeline import casting, files, readers, script
from pipeline.errors import ManuscriptError
from pipeline.model import Character, Manuscript, Meta, Script
from pipeline.workflows import book_header
from pipeline.workflows.asked_file import reviewer_of
from pipeline.workflows.book_name import name_new_book, title_of
from pipeline.workflows.book_options import BookOptions
from pipeline.workflows.fresh_split import SPLITTER, FreshSplit, split_afresh
from pipeline.workflows.model_review import labelled
from pipeline.workflows.persons_evidence import gather_evidence, split_around
from pipeline.workflows.read_split import header_notes, script_of, with_header, with_name
from pipeline.workflows.results import SplitResult
from pipeline.workflows.script_file import read_script, save_script
from pipeline.workflows.split_stamp import SplitStamp, digest_of, load_stamp


def split_first(options: BookOptions, path: Path) -> SplitResult:
    """A script where there was none."""
    manuscript = readers.read(options.source)
    meta = book_header.with_choices(_titled(manuscript.meta, options), options, path)
    meta = replace(meta, book=name_new_book(options, meta.title, path))
    known = _known_cast(options) or _cast_of_section(options, meta.book)
    wanted = _wanted_stamp(options, meta, known, None)
    new = make_fresh(options, manuscript, wanted, path, for_good=True).script
    new = _finished(replace(new, meta=meta), options, manuscript)
    text = script.dump(new)
    save_script(path, text, None, new, wanted.dump())
    return SplitResult(new, path, written=True, file=text.encode())


def split_again(
    options: BookOptions, path: Path, read: Callable[[SplitStamp], FreshSplit]
) -> SplitResult:
    """A script merged with what became of its manuscript; what a person said in it is evidence for
    the new split."""
    before = read_script(path)
    mine, base = before.script, before.base
    old = load_stamp(before.stamp)
    name = options.source.name
    if old is not None and old.name != name and options.source.with_name(old.name).exists():
        if not options.source.exists():
            raise ManuscriptError(
                f"{options.source} does not exist.",
                f"Is it {old.name}, or its script, {path.name}?",
            )
        raise ManuscriptError(
            f"{path} is the script of {old.name}, not of {name}.",
            "Say where this one's script goes with 'fullcast split -o'.",
        )
    meta = with_name(book_header.with_choices(mine.meta, options, path), options, path)
    wanted = _wanted_stamp(options, meta, _known_cast(options), old)
    if old is not None and wanted == old and not options.ask:
        return with_header(options, path, before)
    fresh = read(wanted)
    new = fresh.script
    if base is not None and fresh.book is not None:
        new = split_around(gather_evidence(fresh.book, before, options.voices, meta.book))
    meta_of_split = _titled(fresh.manuscript.meta, options)
    new = _finished(replace(new, meta=meta_of_split), options, fresh.manuscript)
    held: tuple[int, ...] = ()
    if base is not None and not (options.afresh or options.ask):
        steady = script.hold_steady(base, new, wanted.unsure_below or 0.0)
        new, held = steady.script, steady.held
    if base is not None:
        renamed = script.lasting_renames(dict(wanted.renamed), base, mine)
        new = script.rename_speakers(new, renamed)
        wanted = replace(wanted, renamed=tuple(renamed.items()))
    new = _by_their_names(new, options, meta.book)
    merged = script.merge_scripts(base, replace(mine, meta=meta), new)
    if base is not None:
        new = script.with_lasting_labels(base, mine, merged.script, new)
    notes = header_notes(mine.meta, merged.script.meta)
    text = script.merge_text(before.text, merged.script)
    save_script(path, text, before.text, new, wanted.dump())
    return SplitResult(merged.script, path, True, notes, merged.report, held, text.encode())


def _titled(meta: Meta, options: BookOptions) -> Meta:
    """A manuscript's own meta data, with a title in any case."""
    return replace(meta, title=meta.title or title_of(options.source))


def make_fresh(
    options: BookOptions,
    manuscript: Manuscript,
    wanted: SplitStamp,
    path: Path,
    *,
    for_good: bool = False,
) -> FreshSplit:
    """A manuscript split as nobody answered but a language model, now or earlier."""
    reviewer = reviewer_of(path, options)
    ask = None if reviewer is None else reviewer.read
    fresh = split_afresh(manuscript, wanted, ask, for_good=for_good)
    if fresh.book is not None or reviewer is None:
        return fresh
    word = reviewer.read_script(fresh.script)
    utterances = range(len(fresh.script.lines))
    split = labelled(fresh.script, utterances, word, wanted.unsure_below or 0.0)
    return replace(fresh, script=split)


def _finished(split: Script, options: BookOptions, manuscript: Manuscript) -> Script:
    """A split with its cover."""
    if manuscript.cover_image and not split.meta.cover:
        cover = _keep_cover(manuscript.cover_image, script_of(options))
        split = replace(split, meta=replace(split.meta, cover=cover))
    return split


def _by_their_names(split: Script, options: BookOptions, book: str) -> Script:
    """The script with everybody under the name that voices.yaml gives them: renames and joins of
    people hold for every later split."""
    if not options.voices.exists():
        return split
    voices_file = casting.load(options.voices)
    names = casting.main_names(voices_file, book, {line.speaker for line in split.lines})
    return script.rename_speakers(split, names) if names else split


def _keep_cover(image: bytes, path: Path) -> str:
    """Lay the cover that came with the book beside its script; the file's name."""
    kinds = {b"\x89PNG": ".cover.png", b"RIFF": ".cover.webp"}
    cover = path.with_suffix(kinds.get(image[:4], ".cover.jpg"))
    if not cover.exists():
        files.write_bytes(cover, image)
    return cover.name


def _known_cast(options: BookOptions) -> tuple[Character, ...]:
    if options.cast_file is None:
        return ()
    return casting.known_characters(casting.load(options.cast_file))


def _cast_of_section(options: BookOptions, book: str) -> tuple[Character, ...]:
    """The people whom voices.yaml lists under a book that was never split: a person's own list of
    its cast. Later splits keep to what the first was made with."""
    if not options.voices.exists():
        return ()
    voices_file = casting.load(options.voices)
    known = casting.known_characters(voices_file, book)
    return known if voices_file.book(book).characters else ()


def _wanted_stamp(
    options: BookOptions, meta: Meta, known: tuple[Character, ...], old: SplitStamp | None
) -> SplitStamp:
    """What the split is to be made from; a cast or a choice made earlier goes on holding."""
    return SplitStamp(
        options.source.name,
        digest_of(options.source),
        SPLITTER,
        known or (old.known if old is not None else ()),
        book_header.drops_tags(meta) or (old is not None and old.drop_tags),
        book_header.unsure_below(meta),
        old.renamed if old is not None else (),
    )
