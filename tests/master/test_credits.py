"""Spoken credits: in the book's language, or the author's own words."""

from __future__ import annotations

from pipeline.master.credits import credits_texts
from pipeline.model import Meta


def test_credits_name_the_book_in_its_language() -> None:
    meta = Meta("Der Turm", "A. Autor", "B. Stimme", "de-AT")
    opening, closing = credits_texts(meta)
    assert opening == "Der Turm. Von A. Autor. Gelesen von B. Stimme."
    assert closing == "Ende. Sie hörten Der Turm. Von A. Autor. Gelesen von B. Stimme."
    assert credits_texts(Meta("Torni", "A", language="fi"))[0] == "Torni. A."
    own = Meta("X", extra=(("Opening-Credits", "Welcome."),))
    assert credits_texts(own)[0] == "Welcome."
