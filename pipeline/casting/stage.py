"""The stage: who is heard from the left and who from the right, scene by scene.

People take their places in the order in which they first speak in a scene, so that nobody moves
when somebody else comes in. Who tells the story, and what somebody only thinks, is in the middle.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.model import NARRATOR, Place, Plan, Script

_PLACES = (-0.4, 0.4, -0.15, 0.15, -0.65, 0.65)
"""From the left (-1) to the right (1): two who talk face each other, and nobody stands at the very
edge, where one ear alone would hear them. Who comes later stands in the middle."""


def on_stage(plan: Plan, script: Script) -> Plan:
    """The plan with everybody in their place: the sound is stereo."""
    positions = _positions(script)
    parts = (replace(part, side=positions.get(part.line, 0.0)) for part in plan.parts)
    return replace(plan, parts=tuple(parts))


def _positions(script: Script) -> dict[int, float]:
    """Where the speakers of lines stand, by the lines' indexes; who isn't there is in the
    middle."""
    positions: dict[int, float] = {}
    places: dict[str, float] = {}
    scene: Place | None = None
    for index, line in enumerate(script.lines):
        if line.place != scene:
            scene, places = line.place, {}
        if line.kind != "speech" or not line.spoken or line.speaker in (None, NARRATOR):
            continue
        assert line.speaker is not None
        name = line.speaker.casefold()
        if name not in places:
            places[name] = _PLACES[len(places)] if len(places) < len(_PLACES) else 0.0
        positions[index] = places[name]
    return positions
