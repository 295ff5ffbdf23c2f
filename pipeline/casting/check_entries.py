"""What must fit together in voices.yaml: names are one person's, and references lead somewhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.casting.book_entries import BookEntries, book_entries
from pipeline.casting.voices_file import CastEntry, VoicesFile, by_any_name, fold_name
from pipeline.casting.yaml_nodes import nearest
from pipeline.errors import CastError

_MOST_LENDERS = 100
"""Who lend one voice to one another in turn, at most."""


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
        everybody = (entries.narrator, entries.unknown, *entries.characters)
        owners = by_any_name(everybody)
        settled: dict[int, int] = {}
        for entry in everybody:
            _check_group(voices_file, entry)
            _check_lenders(voices_file, entry, entries, owners, settled)


def _check_unique(path: str, own: Sequence[CastEntry], shared: Iterable[CastEntry]) -> None:
    """The entries of one section, which may say more of somebody whom the ``shared`` ones know."""
    owners: dict[str, CastEntry] = {}
    for entry in shared:
        for name in (entry.name, *entry.aliases):
            owners[fold_name(name)] = entry
    of_section = {id(entry) for entry in own}
    for entry in own:
        for name in (entry.name, *entry.aliases):
            owner = owners.setdefault(fold_name(name), entry)
            if owner is entry:
                continue
            if id(owner) in of_section and fold_name(owner.name) == fold_name(entry.name):
                raise CastError(
                    f"{path}:{entry.line}: {entry.name} stands in the cast twice, "
                    f"first in line {owner.line}.",
                    "Join the two entries.",
                )
            # A book's own entry may say more of somebody whom the whole file knows.
            if id(owner) in of_section or not owner.answers_to(entry.name):
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


def _check_lenders(
    voices_file: VoicesFile,
    entry: CastEntry,
    entries: BookEntries,
    owners: Mapping[str, CastEntry],
    settled: dict[int, int],
) -> None:
    """From an entry to whoever lends it a voice, and on to whoever lends that one theirs, up to
    one that is ``settled``: how many steps it is from each (by ``id``) to the last lender."""
    where = f"{voices_file.path}:{entry.line}"
    names = {entry.name: id(entry)}
    borrower = entry
    while borrower.same_as and id(borrower) not in settled:
        lender = owners.get(fold_name(borrower.same_as))
        if lender is None:
            # The file's narrator may be a character that only some books have.
            if entry is entries.narrator or entry is entries.unknown:
                return
            raise CastError(
                f"{where}: 'as: {borrower.same_as}' names nobody in the cast.",
                nearest(borrower.same_as, [e.name for e in entries.characters]),
            )
        if lender.name in names:
            lent = list(names)
            circle = " → ".join([*lent[lent.index(lender.name) :], lender.name])
            raise CastError(f"{where}: 'as' goes in a circle: {circle}.", "Give one a voice.")
        names[lender.name] = id(lender)
        borrower = lender
    steps = len(names) - 1 + settled.get(id(borrower), 0)
    if steps > _MOST_LENDERS:
        raise CastError(
            f"{where}: 'as' leads from {entry.name} through more than {_MOST_LENDERS} others.",
            "Name the one whose voice it is.",
        )
    settled |= {number: steps - place for place, number in enumerate(names.values())}
