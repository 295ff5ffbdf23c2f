"""Chapters and scenes counted: the place of each line of a script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.model import Line, Place


def placed(lines: Iterable[Line]) -> list[Line]:
    """The lines with their chapters and scenes counted anew.

    ``#`` begins the next chapter, ``##`` the next scene (scene 1 where no text stood before it
    in its chapter). What stands before the first ``#`` is chapter 0, or chapter 1 in a script
    without any.
    """
    lines = list(lines)
    return [
        line if line.place == place else replace(line, place=place)
        for line, place in zip(lines, places_of([x.kind for x in lines]), strict=True)
    ]


def places_of(kinds: Sequence[str]) -> list[Place]:
    """The place of each line, from their kinds; see ``placed``."""
    chapter = 0 if "chapter" in kinds else 1
    scene, fresh = 1, True
    place = Place(chapter, scene)
    places = []
    for kind in kinds:
        if kind == "chapter":
            chapter, scene, fresh = chapter + 1, 1, True
            place = Place(chapter, scene)
        elif kind == "scene":
            scene, fresh = (1 if fresh else scene + 1), False
            place = Place(chapter, scene)
        elif kind != "note":
            fresh = False
        places.append(place)
    return places
