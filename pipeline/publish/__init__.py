"""Publishing: a mastered book as files, one writer an artefact.

To add a format, write a ``Writer`` and give it a line in ``formats.WRITERS``.
"""

from pipeline.publish.format_work import FormatWork, format_work
from pipeline.publish.formats import CREDITED, DEFAULT, STAGES, WRITERS, check_formats
from pipeline.publish.publishing import PublishedBook, chapters, preview, publish
from pipeline.publish.shelf_page import ShelfBook, shelf_page
from pipeline.publish.writer import Book, ChapterFile, PlannedFile, PlannedFiles, Writer

__all__ = [
    "CREDITED", "DEFAULT", "STAGES", "WRITERS", "Book", "ChapterFile", "FormatWork",
    "PlannedFile", "PlannedFiles", "PublishedBook", "ShelfBook", "Writer", "chapters",
    "check_formats", "format_work", "preview", "publish", "shelf_page",
]  # fmt: skip
