"""DRM: books whose text is encrypted are refused by name, books with hidden fonts are read."""

from __future__ import annotations

from pathlib import Path

from pipeline.errors import ManuscriptError
from pipeline.readers.shared.xml_parts import children_named, elements_named, xml_root
from pipeline.readers.shared.zip_container import Container

_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
_ENCRYPTION = "META-INF/encryption.xml"
_FONT_CIPHERS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def refuse_drm(book: Container) -> None:
    """Raises ManuscriptError where anything but fonts is encrypted, or rights are sold with it."""
    if any(book.find(name) for name in _RIGHTS):
        raise _locked(book.path)
    if not book.find(_ENCRYPTION):
        return
    root = xml_root(book.read(_ENCRYPTION), f"{book.path}: {_ENCRYPTION}")
    for data in elements_named(root, "EncryptedData"):
        for method in children_named(data, "EncryptionMethod"):
            if method.get("Algorithm") not in _FONT_CIPHERS:
                raise _locked(book.path)


def _locked(path: Path) -> ManuscriptError:
    return ManuscriptError(
        f"{path} is locked with DRM, so its text can't be read.",
        "Use a copy without DRM: many shops and all public libraries of old books have them.",
    )
