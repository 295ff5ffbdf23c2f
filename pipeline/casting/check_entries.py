"""What must fit together in voices.yaml: names are one person's, and references lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.casting.book_entries import BookEntries, book_entries
from pipeline.casting.voices_file import CastEntry, VoicesFile, fold_name
from pipeline.casting.yaml_nodes import nearest
from pipeline.errors import CastError


def check_names(voices_file: VoicesFile) -> None:
    """Nobody's name or alias may be anybody else's, in the file's cast and in each book's.
    Raises CastError."""
    _check_unique(voices_file.path, voices_file.characters, ())
    for book in voices_file.books:
        _check_unique(voices_file.path, book.characters, voices_file.characters)


def check_references(voices_file: VoicesFile) -> None:
    """Groups that are named exist, and ``as`` leads to a voice and never in a circle. Raises
    CastError."""
    for slug in ("", *(book.slug for book in voices_file.books)):
        entries = book_entries(voices_file, slug)
        for entry in (entries.narrator, entries.unknown, *entries.characters):
            _check_group(voices_file, entry)
            _check_lenders(voices_file, entry, entries)


def _check_unique(path: str, own: Sequence[CastEntry], shared: Iterable[CastEntry]) -> None:
    """The entries of one section, which may say more of somebody whom the ``shared`` ones know."""
    owners: dict[str, CastEntry] = {}
    for entry in shared:
        for name in (entry.name, *entry.aliases):
            owners[fold_name(name)] = entry
    for entry in own:
        for name in (entry.name, *entry.aliases):
            owner = owners.setdefault(fold_name(name), entry)
            if owner is entry:
                continue
            if owner in own and fold_name(owner.name) == fold_name(entry.name):
                raise CastError(
                    f"{path}:{entry.line}: {entry.name} stands in the cast twice, "
                    f"first in line {owner.line}.",
                    "Join the two entries.",
                )
            # A book's own entry may say more of somebody whom the whole file knows.
            if owner in own or not owner.answers_to(entry.name):
                raise CastError(
                    f"{path}:{entry.line}: '{name}' is claimed by both {owner.name} "
                    f"(line {owner.line}) and {entry.name}.",
                    "Take it from one of them.",
                )


def _check_group(voices_file: VoicesFile, entry: CastEntry) -> None:
    groups = [group.name for group in voices_file.groups]
    if entry.group and entry.group not in groups:
        hint = nearest(entry.group, groups) if groups else "The file has no groups."
        raise CastError(
            f"{voices_file.path}:{entry.line}: there is no group '{entry.group}'.", hint
        )


def _check_lenders(voices_file: VoicesFile, entry: CastEntry, entries: BookEntries) -> None:
    """From an entry to whoever lends it a voice, and on to whoever lends that one theirs."""
    where = f"{voices_file.path}:{entry.line}"
    special = (entries.narrator, entries.unknown)
    names = [entry.name]
    borrower = entry
    while borrower.same_as:
        candidates = (*special, *entries.characters)
        lender = next((e for e in candidates if e.answers_to(borrower.same_as)), None)
        if lender is None:
            # The file's narrator may be a character that only some books have.
            if entry in special:
                break
            raise CastError(
                f"{where}: 'as: {borrower.same_as}' names nobody in the cast.",
                nearest(borrower.same_as, [e.name for e in entries.characters]),
            )
        if lender.name in names:
            circle = " → ".join([*names[names.index(lender.name) :], lender.name])
            raise CastError(f"{where}: 'as' goes in a circle: {circle}.", "Give one a voice.")
        names.append(lender.name)
        borrower = lender
