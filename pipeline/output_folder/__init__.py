"""The output folder: one folder a book, whose it is, and what was made there last.

``output/<slug>/.book.json`` names the script that the folder belongs to and holds a
fingerprint of everything the last finished build was made from, so that an unchanged book is
recognised without planning it again.
"""

from pipeline.output_folder.book_record import (
    RECORD_FILE,
    BookRecord,
    ChapterRecord,
    FileStamp,
    FormatWeight,
    Outlook,
)
from pipeline.output_folder.claimed_folders import (
    STORE,
    BookFolder,
    book_folders,
    claim_folder,
    damaged_records,
    free_name,
    held_by,
    is_current,
    keep_keys,
    save_record,
    script_of,
    slug,
    stamp_file,
)

__all__ = [
    "RECORD_FILE",
    "STORE",
    "BookFolder",
    "BookRecord",
    "ChapterRecord",
    "FileStamp",
    "FormatWeight",
    "Outlook",
    "book_folders",
    "claim_folder",
    "damaged_records",
    "free_name",
    "held_by",
    "is_current",
    "keep_keys",
    "save_record",
    "script_of",
    "slug",
    "stamp_file",
]
