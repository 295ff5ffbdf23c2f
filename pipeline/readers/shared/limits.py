"""How much is read of a manuscript at most, so that no file can take all memory or time."""

from __future__ import annotations

MIB = 2**20

TEXT_BYTES = 12 * MIB
"""Of a text file or an HTML page: some two million words."""
TEXT_LINES = 400_000
"""Of one manuscript: the longest novels have a quarter of that."""
PARAGRAPH_CHARACTERS = 8_000_000
"""A whole novel may stand in one line; longer ones take too much memory."""
QUOTE_MARKS = 2_000_000
"""Of one manuscript, apostrophes too: a novel of two million words has a third of that."""
PIECES = 1_000_000
"""Of one manuscript, that are changed in its text or taken out of it (markup, ligatures, marks that
nobody sees), and what lies between: each takes half a kilobyte. A novel has a hundredth of that."""

CONTAINER_BYTES = 512 * MIB
"""Of a zip file itself (it may hold pictures)."""
CONTAINER_PARTS = 20_000
CONTAINER_DIRECTORY_BYTES = 8 * MIB
"""Of the list of a zip file's parts."""
UNPACKED_BYTES = 96 * MIB
"""Read out of one zip file, all its parts together."""
PART_BYTES = 32 * MIB
"""Of one part, where its reader sets no other limit."""
XML_TAGS = 3_000_000
"""Of one XML part: its tree costs some hundred bytes for each."""

EPUB_PAGE_BYTES = 8 * MIB
EPUB_COVER_BYTES = 16 * MIB
EPUB_STYLE_BYTES = 2 * MIB
EPUB_PAGES = 5_000
EPUB_CONTENTS_ENTRIES = 20_000
DOCX_DOCUMENT_BYTES = 48 * MIB
ODT_DOCUMENT_BYTES = 48 * MIB
ZIPPED_DOCUMENTS = 300
"""In a zip file of chapters: each is unpacked by itself."""
KINDLE_BYTES = 256 * MIB
"""Of a whole file: pictures and sound stand in it."""
PDF_BYTES = 256 * MIB
PDF_PAGES = 5_000
PDF_PAGE_CHARACTERS = 100_000
PDF_SECONDS = 120
"""That a process may take for one: a novel takes a few."""
RTF_BYTES = 96 * MIB
"""Of a whole file: pictures stand in it as figures."""
RTF_DEPTH = 1_000
"""Of groups in groups."""
