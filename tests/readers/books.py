"""Books that the tests of the readers make for themselves: EPUB and DOCX."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "0000000200015e2b0a0d0000000049454e44ae426082"
)
CONTAINER = (
    '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" '
    'version="1.0"><rootfiles><rootfile full-path="OEBPS/book.opf" '
    'media-type="application/oebps-package+xml"/></rootfiles></container>'
)
METADATA = (
    '<dc:title>The Lane</dc:title><dc:creator id="a">A. Writer</dc:creator>'
    "<dc:language>en-GB</dc:language><dc:publisher>Gate Press</dc:publisher>"
    "<dc:date>2019-05-01</dc:date>"
    '<meta name="calibre:series" content="Lanes"/><meta name="calibre:series_index" content="2.0"/>'
    '<meta name="cover" content="cover-image"/>'
)


def page(body: str, title: str = "") -> str:
    """An XHTML page."""
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">'
        f"<head><title>{title}</title></head><body>{body}</body></html>"
    )


def prose(*paragraphs: str) -> str:
    return "".join(f"<p>{escape(p)}</p>" for p in paragraphs)


def nav(entries: str, landmarks: str = "") -> str:
    """EPUB 3's navigation page around the given list items."""
    more = f'<nav epub:type="landmarks"><ol>{landmarks}</ol></nav>' if landmarks else ""
    return page(f'<nav epub:type="toc"><h1>Contents</h1><ol>{entries}</ol></nav>{more}')


def item(href: str, label: str, below: str = "") -> str:
    inner = f"<ol>{below}</ol>" if below else ""
    return f'<li><a href="{href}">{label}</a>{inner}</li>'


def point(href: str, label: str, below: str = "") -> str:
    """An entry of EPUB 2's contents."""
    return (
        f'<navPoint id="n{abs(hash((href, label)))}"><navLabel><text>{label}</text></navLabel>'
        f'<content src="{href}"/>{below}</navPoint>'
    )


def write_zip(path: Path, parts: Iterable[tuple[str, str | bytes]]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in parts:
            book.writestr(name, data)
    return path


def write_epub(
    path: Path,
    pages: dict[str, str],
    *,
    contents: str = "",
    ncx: str = "",
    guide: str = "",
    metadata: str = METADATA,
    more: Iterable[tuple[str, str | bytes]] = (),
    manifest: str = "",
    cover: str = '<item id="cover-image" href="cover.png" media-type="image/png"/>',
) -> Path:
    """An EPUB of these pages in this order; ``contents`` is a navigation page (EPUB 3) and
    ``ncx`` the navPoints of EPUB 2."""
    items = "".join(
        f'<item id="p{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(pages)
    )
    items += cover + manifest
    if contents:
        items += (
            '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        )
    if ncx:
        items += '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    spine = "".join(f'<itemref idref="p{n}"/>' for n in range(len(pages)))
    package = (
        '<?xml version="1.0" encoding="utf-8"?><package xmlns="http://www.idpf.org/2007/opf" '
        f'version="{"3.0" if contents else "2.0"}"><metadata '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{metadata}</metadata>'
        f"<manifest>{items}</manifest><spine{' toc=' + chr(34) + 'ncx' + chr(34) if ncx else ''}>"
        f"{spine}</spine><guide>{guide}</guide></package>"
    )
    parts: list[tuple[str, str | bytes]] = [
        ("mimetype", "application/epub+zip"),
        ("META-INF/container.xml", CONTAINER),
        ("OEBPS/book.opf", package),
        ("OEBPS/cover.png", PNG),
        *((f"OEBPS/{name}", text) for name, text in pages.items()),
    ]
    if contents:
        parts.append(("OEBPS/nav.xhtml", contents))
    if ncx:
        parts.append(
            (
                "OEBPS/toc.ncx",
                '<?xml version="1.0"?><!DOCTYPE ncx PUBLIC "-//NISO//DTD ncx 2005-1//EN" '
                '"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd"><ncx '
                f'xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{ncx}</navMap></ncx>',
            )
        )
    return write_zip(path, [*parts, *more])


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
STYLES = (
    f'<w:styles {W}><w:style w:styleId="Ueberschrift1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Ueberschrift2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:styleId="Mine"><w:name w:val="My Chapter"/><w:basedOn w:val="Ueberschrift1"/>'
    '</w:style><w:style w:styleId="Out"><w:name w:val="Outlined"/><w:pPr>'
    '<w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style></w:styles>'
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def para(*runs: str, style: str = "") -> str:
    """A paragraph of a DOCX; plain strings become runs."""
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    inner = "".join(r if r.startswith("<w:") else run(r) for r in runs)
    return f"<w:p>{mark}{inner}</w:p>"


def write_docx(
    path: Path,
    body: str,
    *,
    core: str = "",
    styles: str = "",
    more: Iterable[tuple[str, str | bytes]] = (),
) -> Path:
    """A DOCX with this body; ``core`` are Dublin Core elements, ``styles`` more styles."""
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><w:document {W} '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}</w:body></w:document>"
    )
    properties = (
        '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cp="http://schemas.'
        f'openxmlformats.org/package/2006/metadata/core-properties">{core}</cp:coreProperties>'
    )
    return write_zip(
        path,
        [
            ("[Content_Types].xml", TYPES),
            ("word/document.xml", document),
            ("word/styles.xml", STYLES.replace("</w:styles>", f"{styles}</w:styles>")),
            ("docProps/core.xml", properties),
            *more,
        ],
    )
