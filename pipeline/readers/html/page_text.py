"""The text of an HTML page: its bytes decoded as the page itself says."""

from __future__ import annotations

import re

from pipeline.readers.shared.decoding import decode

_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}encoding\s*=\s*["']([A-Za-z0-9_.-]{2,40})""")
_HEAD_BYTES = 4_096
"""Where a page's encoding is looked for."""


def decode_page(data: bytes, where: str) -> str:
    """The text of a page: in UTF-8 unless it says otherwise. ``where`` is what errors call it.

    Raises ManuscriptError where it is no text.
    """
    for match in (_XML_ENCODING.match(data), _CHARSET.search(data[:_HEAD_BYTES])):
        name = match[1].decode("ascii") if match else ""
        if name and name.lower().replace("_", "-") not in ("utf-8", "utf8"):
            try:
                return data.decode(name)
            except (LookupError, UnicodeError):
                break
    return decode(data, where).text
